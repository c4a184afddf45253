//! Mechanisms of the Union, of NATO and between them, as data: who starts them, who decides, delay, cost, effect,
//! how long, limits. What they are called and how they meet national arrangements is in the words.

mod limit;
mod price;
mod starter;

pub use limit::Limit;
pub use price::{Cost, Politics, Trap};
pub use starter::Starter;

use serde::{Deserialize, Serialize};

use super::capability::{Function, Track};
use super::consequence::{Proposal, VoteRule};
use super::moment::StartMoment;
use super::vector::VectorId;
use crate::base::{
    CountryId, Hours, KindId, MechanismId, Milli, OptionId, PackageId, PerMille, UnlockId, named,
};

/// A mechanism.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mechanism {
    /// Its identifier; a measure that the Council decides has the same as a vote.
    pub id: MechanismId,
    /// What it belongs to.
    pub family: Family,
    /// What starts it.
    pub starts: Starts,
    /// Who decides that it works.
    pub decides: Decides,
    /// On whose proposal the Council votes it; none where another decides, or a committee by consensus.
    #[serde(default)]
    pub proposal: Option<Proposal>,
    /// Hours from the decision until it works: in the shock of an armed attack or of terrorism, and usually.
    #[serde(default)]
    pub delay_hours: (Hours, Hours),
    /// States that have what it hands over, where only some do.
    #[serde(default)]
    pub givers: Vec<CountryId>,
    /// What it costs.
    #[serde(default)]
    pub cost: Cost,
    /// What it does once it works.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// What holds without anybody's order.
    #[serde(default)]
    pub always: Vec<Effect>,
    /// How long it works; 0 when it is done at once.
    #[serde(default)]
    pub lasts_hours: Hours,
    /// Whether each member gives its own, beside those of the others.
    #[serde(default)]
    pub by_each: bool,
    /// What it may not, or where it does not work.
    #[serde(default)]
    pub limits: Vec<Limit>,
    /// What makes capitals reluctant, where a body of the Council decides.
    #[serde(default)]
    pub politics: Politics,
    /// What asking for it is where its legal basis does not carry it.
    #[serde(default)]
    pub trap: Option<Trap>,
    /// What stands behind it in the list of sources; empty for planning figures alone.
    pub sources: Vec<String>,
}

named! {
    /// What a mechanism belongs to.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Family {
        /// The crisis response of the Council and the services.
        CrisisResponse = "crisis_response",
        /// Hybrid threats and cyber.
        HybridCyber = "hybrid_cyber",
        /// Armed forces under decisions of the Union.
        Military = "military",
        /// Money.
        Money = "money",
        /// Civil help, borders, infrastructure, energy.
        Civil = "civil",
        /// Movement.
        Mobility = "mobility",
        /// Space.
        Space = "space",
        /// Restrictive measures.
        Sanctions = "sanctions",
        /// Between the Union and NATO.
        EuNato = "eu_nato",
        /// NATO.
        Nato = "nato",
        /// Moves on the ladder of escalation: force of states, talks, lines.
        Ladder = "ladder",
    }
}

/// What starts a mechanism.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Starts {
    /// One of these seats tasks it or asks for it.
    Task(Vec<Starter>),
    /// Another kind of order, by its slug.
    Order(Vec<String>),
    /// What happens, without an order.
    Automatic,
    /// Nothing: it is there.
    Standing,
    /// Nothing in the game: it is explained, and does nothing.
    Reference,
}

/// Who decides that a mechanism works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decides {
    /// The services and agencies of the Union, on the request.
    Services,
    /// The Presidency of the Council.
    Presidency,
    /// The attacked state itself.
    AttackedState,
    /// The commands on the spot: the attacked state's, or NATO's.
    Command,
    /// The Council, by this rule.
    Council(VoteRule),
    /// The Political and Security Committee, by consensus.
    Psc,
    /// The Permanent Representatives, by consensus.
    Coreper,
    /// NATO.
    Nato,
    /// The member states that take part.
    Members,
    /// The state whose means they are, or NATO's command, at the attacked state's request.
    Givers,
    /// The European Council, convened by its President.
    EuropeanCouncil,
}

impl Decides {
    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Services => "services",
            Self::Presidency => "presidency",
            Self::AttackedState => "attacked_state",
            Self::Command => "command",
            Self::Council(VoteRule::Unanimity) => "council_unanimity",
            Self::Council(VoteRule::Qualified | VoteRule::Reinforced) => "council_qualified",
            Self::Psc => "psc",
            Self::Coreper => "coreper",
            Self::Nato => "nato",
            Self::Members => "members",
            Self::Givers => "givers",
            Self::EuropeanCouncil => "european_council",
        }
    }

    /// Whether the Union itself decides, by its services or its Council.
    #[must_use]
    pub fn is_the_unions(self) -> bool {
        matches!(self, Self::Services | Self::Presidency) || self.vote_rule().is_some()
    }

    /// Whether asking for it decides it. What is the attacked state's own to decide, others only propose; what is a
    /// giver's, the attacked state asks for.
    #[must_use]
    pub fn follows_request_of(self, starter: Starter) -> bool {
        match self {
            Self::AttackedState => starter == Starter::AttackedState,
            Self::Command => matches!(starter, Starter::AttackedState | Starter::Nato),
            Self::Givers => matches!(starter, Starter::Delegation | Starter::Nato),
            _ => true,
        }
    }

    /// The rule of the vote that it takes, where a body of the Council decides.
    #[must_use]
    pub fn vote_rule(self) -> Option<VoteRule> {
        match self {
            Self::Council(rule) => Some(rule),
            Self::Psc | Self::Coreper => Some(VoteRule::Unanimity),
            _ => None,
        }
    }
}

/// What a mechanism does. Shares and levels are per mille, quantities thousandths of the kind's unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Moves a track once.
    Track(Track, i32),
    /// Moves a track by so much a day while it works.
    PerDay(Track, i32),
    /// What a track begins with at hour 0.
    Start(Track, PerMille),
    /// Holds a function of the attacked state up while it is there.
    Function(Function, i32),
    /// Meets a declared need itself, in the kind's unit, by the staff of that package where there is one.
    Supplies(KindId, Milli, Option<PackageId>),
    /// The Union's services may table these packages from now on, and do where they are needed.
    Opens(Vec<PackageId>),
    /// Members joined by a link table what they have of a kind.
    Calls(KindId),
    /// What is left of every permit on the way.
    Permits(PerMille),
    /// How much of the permits on the way falls away when the need of that kind is covered.
    Clears(KindId, PerMille),
    /// How much of the harm of a vector falls away.
    Dampens(VectorId, PerMille),
    /// Moves the pressure of a vector once.
    Deters(VectorId, i32),
    /// Moves a track once if attribution is not even moderate.
    Unproven(Track, i32),
    /// Makes something available.
    Unlocks(UnlockId),
    /// The Union's share of the cost of transport by way of the civil protection mechanism.
    Transport(PerMille),
    /// What is left of the notice to move of these givers' units of a kind.
    Prepackaged {
        /// Whose.
        givers: Vec<CountryId>,
        /// Of which kind.
        kind: KindId,
        /// What is left.
        readiness: PerMille,
    },
    /// Moves a track once; of it only so much where only unclassified information goes.
    Exchange(Track, i32),
    /// Shows NATO's plan while it works, where classified information goes.
    ShowsPlan,
    /// Shows the High Representative what members could table while it works.
    ShowsStock,
    /// For how much of the usual time a contact shows NATO's plan.
    ContactLasts(PerMille),
    /// Adds to the chance that NATO's council agrees.
    Consensus(PerMille),
    /// How much of a unit that NATO let go is made up from elsewhere for its plan.
    Backfill(PerMille),
    /// What is left of duplication with NATO's plan.
    Duplication(PerMille),
    /// What is left of the error with which needs are declared.
    Error(PerMille),
    /// So many more offers may a capital table in a turn.
    Tables(u16),
    /// What it lends the High Representative's desk, a day.
    Desk(i32),
    /// What it lends the Council's staff, a day.
    Staff(i32),
    /// It is a forcible measure of the attacked state, and of the state whose means it uses: the clocks of Article 51 start.
    Forcible,
    /// It is flown as strikes: what is not for strikes stays away and goes home.
    Strikes,
    /// How much of the escalation by the adversary's acts falls away while it works.
    Deconflicts(PerMille),
    /// Does a day what the crisis response does in its mode, once more and at the same price.
    Strand,
    /// Moves a track once by so much, up from that level on, down below it: it strengthens a common line, and shows the
    /// lack of one.
    Swing(Track, i32, PerMille),
}

/// Where something about mechanisms was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its mark.
    pub mark: String,
    /// What it is.
    pub title: String,
}

impl Effect {
    /// The level of the Union that it moves once, when it begins.
    #[must_use]
    pub fn moves_a_level(&self) -> Option<Track> {
        if let Self::Track(track, _) | Self::Exchange(track, _) = self { Some(*track) } else { None }
    }
}

impl Mechanism {
    /// Whether it exists by then, or a reform that is on brings it about: what if it had been there.
    #[must_use]
    pub fn exists_at(&self, moment: &StartMoment, is_on: impl Fn(OptionId) -> bool) -> bool {
        let later = |limit: &Limit| matches!(limit, Limit::Since(year, month) if (moment.year, moment.month) < (*year, *month));
        let brought = self.trap.as_ref().and_then(|trap| trap.lawful_with).is_some_and(is_on);
        brought || !self.limits.iter().any(later)
    }

    /// Whether that seat's role may start it by an order of its own.
    #[must_use]
    pub fn started_by(&self, starter: Starter) -> bool {
        matches!(&self.starts, Starts::Task(starters) if starters.contains(&starter))
    }

    /// Whether it helps one attacked state at a time, so that it is asked for by each, or tasked for one of them. What
    /// the Council adopts to answer a need answers all that asked.
    #[must_use]
    pub fn helps_one_state(&self) -> bool {
        let voted = self.decides.vote_rule().is_some();
        let its_own = matches!(self.decides, Decides::AttackedState | Decides::Command | Decides::Givers);
        its_own
            || self.effects.iter().any(|effect| match effect {
                Effect::Function(..)
                | Effect::Opens(_)
                | Effect::Calls(_)
                | Effect::Permits(_)
                | Effect::Dampens(..)
                | Effect::Transport(_)
                | Effect::Duplication(_)
                | Effect::Backfill(_)
                | Effect::Exchange(..)
                | Effect::ShowsPlan
                | Effect::Strand => true,
                Effect::Supplies(..) => !voted,
                _ => false,
            })
    }

    /// Whether what is known of the author weighs when it is decided: it names or answers whoever attacks. Money, civil help,
    /// movement and the Council's own crisis work serve whom they help, whoever did it.
    #[must_use]
    pub fn rests_on_evidence(&self) -> bool {
        !matches!(
            self.family,
            Family::CrisisResponse | Family::Money | Family::Civil | Family::Mobility | Family::Space
        )
    }

    /// What it supplies to declared needs.
    pub fn supplies(&self) -> impl Iterator<Item = (KindId, Milli, Option<PackageId>)> {
        self.effects.iter().filter_map(|effect| match effect {
            Effect::Supplies(kind, quantity, package) => Some((*kind, *quantity, *package)),
            _ => None,
        })
    }

    /// Packages that the Union's services may table once it works.
    pub fn opens(&self) -> impl Iterator<Item = PackageId> {
        let lists = self.effects.iter().filter_map(|effect| match effect {
            Effect::Opens(packages) => Some(packages),
            _ => None,
        });
        lists.flatten().copied()
    }

    /// What it moves a track by once, as far as information may go.
    pub fn exchanges(&self) -> impl Iterator<Item = (Track, i32)> {
        self.effects.iter().filter_map(|effect| match effect {
            Effect::Exchange(track, by) => Some((*track, *by)),
            _ => None,
        })
    }

    /// Whether it is a step up the ladder of escalation, by states of their own accord.
    #[must_use]
    pub fn steps_up(&self) -> bool {
        self.family == Family::Ladder && self.tracks().any(|(track, by)| track == Track::Escalation && by > 0)
    }

    /// How far it moves a track once at most, what it moves only without evidence counted in.
    #[must_use]
    pub fn moved(&self, track: Track) -> i32 {
        let moves = |effect: &Effect| match effect {
            Effect::Track(of, by) | Effect::Unproven(of, by) if *of == track => *by,
            _ => 0,
        };
        self.effects.iter().map(moves).sum()
    }

    /// Whether it moves a track only where attribution is not even moderate.
    #[must_use]
    pub fn moves_unproven(&self, track: Track) -> bool {
        self.effects.iter().any(|effect| matches!(effect, Effect::Unproven(of, _) if *of == track))
    }

    /// What it moves a track by once.
    pub fn tracks(&self) -> impl Iterator<Item = (Track, i32)> {
        self.effects.iter().filter_map(|effect| match effect {
            Effect::Track(track, by) => Some((*track, *by)),
            _ => None,
        })
    }
}
