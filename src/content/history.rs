//! What really happened, of a scenario that was: dated milestones, first contributions, and the orders that follow
//! that course.
//!
//! Enters: the text of a file in `history/`. Leaves: the history, every name in it known. Never here: what a game
//! made of it.

use serde::{Deserialize, Deserializer, Serialize};

use super::capability::Size;
use super::consequence::Seat;
use super::text::Text;
use crate::base::{AnswerId, ChoiceId, CountryId, Hours, InjectId, KindId, OptionId, OptionValue};

/// A sentence in English, French and German: history is told in the language of the game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(Text, Text, Text)")]
pub struct Told(pub [String; 3]);

impl From<(Text, Text, Text)> for Told {
    fn from((en, fr, de): (Text, Text, Text)) -> Self {
        Self([en.into(), fr.into(), de.into()])
    }
}

/// Author text as it is.
fn plain<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Text::deserialize(deserializer).map(Into::into)
}

/// What in a game stands for a milestone of history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// A choice is made, in this way.
    Chosen(ChoiceId, AnswerId),
    /// Article 42.7 is invoked.
    Invoked,
    /// An inject fires.
    Inject(InjectId),
    /// The first match of armed forces is proposed: somebody talks with somebody about military aid.
    FirstMove,
    /// The first contribution of any state.
    FirstContribution,
    /// An inject takes stock of who contributes.
    StockTake(InjectId),
    /// The first use of force by means of that kind of that state.
    Force(CountryId, KindId),
}

/// A dated fact.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// Days from the day of the attack.
    pub day: i32,
    /// What in a game it is held against.
    pub mark: Mark,
    /// The fact.
    pub what: Told,
    /// Where it is known from.
    #[serde(deserialize_with = "plain")]
    pub source: String,
}

/// How well a first contribution is dated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dated {
    /// To the day.
    Day(i32),
    /// Between these days from that of the attack.
    Between(i32, i32),
    /// None was known by that day.
    NoneBy(i32),
}

/// What a state gave first, and when that was decided.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contribution {
    /// The state.
    pub state: CountryId,
    /// When.
    pub dated: Dated,
    /// What.
    pub what: Told,
    /// Where it is known from.
    #[serde(deserialize_with = "plain")]
    pub source: String,
}

/// A seat that follows the script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The High Representative.
    Hr,
    /// The lead victim.
    Victim,
}

impl Role {
    /// Whether it is that seat's; `lead` is the lead victim.
    #[must_use]
    pub fn is(self, seat: Seat, lead: CountryId) -> bool {
        self.seat(lead) == seat
    }

    /// The seat; `lead` is the lead victim.
    #[must_use]
    pub fn seat(self, lead: CountryId) -> Seat {
        match self {
            Self::Hr => Seat::Hr,
            Self::Victim => Seat::Victim(lead),
        }
    }
}

/// What the script has a seat do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScriptedOrder {
    /// Advise an answer to a choice.
    Advise(ChoiceId, AnswerId),
    /// Take a decision.
    Choose(ChoiceId, AnswerId),
    /// Say in public that the Union stands by the attacked state.
    StandBy,
    /// Declare a need, of that size.
    Declare(KindId, Size),
    /// Ask a capital for a kind of aid.
    Ask(CountryId, KindId),
    /// Ask every member for a kind of aid.
    AskAll(KindId),
    /// Report to the Security Council under Article 51 of the Charter.
    ReportArt51,
    /// From here on: what is on the table is settled between giver and victim.
    SettleBilaterally,
    /// From here on: what is on the table of that kind is settled between giver and victim.
    SettleKind(KindId),
}

/// One line of the script.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScriptLine {
    /// The turn.
    pub turn: u16,
    /// Whose order it is.
    pub seat: Role,
    /// The order.
    pub order: ScriptedOrder,
    /// Why history has it so.
    pub why: Told,
    /// Where it is known from.
    #[serde(deserialize_with = "plain")]
    pub source: String,
}

/// What really happened.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct History {
    /// Options under which the engine foresees the course instead of being told it.
    pub forecast: Vec<(OptionId, OptionValue)>,
    /// Dated facts, oldest first.
    pub milestones: Vec<Milestone>,
    /// First contributions.
    pub contributions: Vec<Contribution>,
    /// The orders that follow the course.
    pub script: Vec<ScriptLine>,
}

impl History {
    /// The lines of the script for a seat; `lead` is the lead victim.
    pub fn lines(&self, seat: Seat, lead: CountryId) -> impl Iterator<Item = &ScriptLine> {
        self.script.iter().filter(move |line| line.seat.is(seat, lead))
    }

    /// Whether there is a script for a seat.
    #[must_use]
    pub fn has_script(&self, seat: Seat, lead: CountryId) -> bool {
        self.lines(seat, lead).next().is_some()
    }

    /// What is known of a state.
    #[must_use]
    pub fn contribution(&self, state: CountryId) -> Option<&Contribution> {
        self.contributions.iter().find(|c| c.state == state)
    }
}

/// The hour of a day from that of the attack, for a game that begins at that hour of it.
#[must_use]
pub fn day_of(hour: Hours, first: &super::StartMoment) -> i32 {
    (first.hour + hour).div_euclid(24)
}
