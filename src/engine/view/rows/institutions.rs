//! Rows of NATO, the crisis response, staff, choices, letters, votes and mechanisms.

use serde::Serialize;

use crate::base::{AnswerId, ChoiceId, CountryId, Hours, InjectId, KindId, MechanismId, PerMille, VoteId};
use crate::content::{Function, IpcrMode, LetterKind, NatoPosture, Seat, VoteRule};
use crate::engine::council::{Count, Needed};
use crate::engine::event::{Cause, Obstacle};
use crate::engine::order::Body;
use crate::engine::order::Ground;
use crate::engine::order::Stance;
use crate::engine::world::RunStage;

/// NATO as a seat knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NatoView {
    /// Its posture.
    pub posture: NatoPosture,
    /// The posture its council is deciding on.
    pub deciding: Option<NatoPosture>,
    /// What stands in the way of that posture, the greatest first; known to those who hear what its council says.
    pub obstacles: Vec<Obstacle>,
    /// When it decides, or looks again; known to the same.
    pub decides_at: Option<Hours>,
    /// Allies under armed attack for which Article 5 is in force.
    pub article5: Vec<CountryId>,
    /// Allies under armed attack that asked for Article 5, and for which it is not yet in force.
    pub asked_article5: Vec<CountryId>,
    /// Allies under armed attack that did not, and alone may.
    pub may_ask_article5: Vec<CountryId>,
    /// Attribution from which nobody doubts that the posture is called for.
    pub attribution_for: PerMille,
    /// Whether this seat knows its plan.
    pub plan_known: bool,
    /// When staffs last met.
    pub contacted_at: Option<Hours>,
    /// Whether a joint statement is agreed.
    pub endorsed: bool,
    /// Whether the High Representative seeks one; known to NATO and the High Representative.
    pub joint_sought: bool,
}

/// What a situation report lets expect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct HintView {
    /// By when something is due.
    pub by: Hours,
    /// What it concerns first, where that can be told.
    pub concerns: Option<Function>,
}

/// The crisis response as a seat knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IpcrView {
    /// The mode at work.
    pub mode: IpcrMode,
    /// The mode decided, and from when.
    pub next: Option<(IpcrMode, Hours)>,
    /// The mode asked for and not yet answered.
    pub requested: Option<IpcrMode>,
    /// The hour from which the services activate information sharing jointly, if the Presidency goes on not answering.
    pub joint_from: Option<Hours>,
    /// When the last situation report came, and its quality.
    pub report: Option<(Hours, PerMille)>,
    /// When the next one is due.
    pub report_due: Option<Hours>,
    /// What the last one lets expect.
    pub hint: Option<HintView>,
    /// Whether the register of needs and offers is up.
    pub register_up: bool,
    /// Share of members that uploaded in the last days, per mille.
    pub upload_share: PerMille,
    /// What events and orders take of the Council's staff a day, or lend it: another crisis, a cell of the trio.
    pub staff_shifts: Vec<(Cause, i32)>,
    /// What mechanisms at work take of it a day, beside the mode itself: each with the state for which it works.
    pub staff_takers: Vec<(MechanismId, CountryId, i32)>,
}

/// A pool of staff capacity.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct CapacityView {
    /// What the desk has in this turn, before this turn's orders.
    pub hr_turn: i32,
    /// What the desk has left, after the given basket.
    pub hr_free: i32,
    /// What the Council's crisis staff has in this turn.
    pub council_turn: i32,
    /// What it has left.
    pub council_free: i32,
}

/// A choice that waits for its seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChoiceView {
    /// Its identifier.
    pub id: ChoiceId,
    /// Who decides: this seat, where it is asked, else the first who is.
    pub decider: Seat,
    /// All who were asked and have not answered, as far as this seat knows: each answers for itself.
    pub deciders: Vec<Seat>,
    /// The inject that poses it.
    pub inject: InjectId,
    /// The answers: identifier and label.
    pub answers: Vec<(AnswerId, String)>,
    /// What is taken if nobody answers.
    pub default: AnswerId,
    /// The advice given so far, known to adviser and decider.
    pub advice: Option<AnswerId>,
    /// The turn at whose end the default is taken.
    pub turn: u16,
}

/// A letter that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LetterView {
    /// Which.
    pub letter: LetterKind,
    /// From whom.
    pub seat: Seat,
    /// By the end of which turn; none while it waits for the state's own finding or its draft.
    pub turn: Option<u16>,
}

/// A vote on the agenda, or held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VoteView {
    /// Its identifier.
    pub id: VoteId,
    /// The turn it is voted in.
    pub turn: u16,
    /// By which rule it is counted.
    pub rule: VoteRule,
    /// Whether that is a majority by reform, where the treaties want unanimity.
    pub reformed: bool,
    /// What that rule needs, where a majority decides.
    pub needed: Option<Needed>,
    /// Who prepares it.
    pub body: Body,
    /// Whether it has implications for defence.
    pub defence: bool,
    /// Positions known so far, with what weighed most.
    pub positions: Vec<(CountryId, Stance, Ground)>,
    /// The count by them: who says nothing agrees.
    pub count: Count,
    /// How often each capital was asked for its support, as far as this seat knows.
    pub lobbied: Vec<(CountryId, u8)>,
    /// What capitals were promised to keep.
    pub links: Vec<(CountryId, KindId)>,
    /// How often the text was watered down.
    pub watered: u8,
    /// What is left of the measure, per mille.
    pub left: PerMille,
    /// How often it was postponed.
    pub postponed: u8,
    /// The committee that takes it by itself; none where the Council votes.
    pub taken_by: Option<Body>,
    /// Committees that were convened on it, and when each meets.
    pub convened: Vec<(Body, Hours)>,
    /// Taken off the agenda without a vote.
    pub taken_off: bool,
    /// The result, once held.
    pub passed: Option<bool>,
}

/// How often an item was prepared that was postponed so often and has had so many committees convened on it.
pub(in crate::engine) fn preparations(postponed: u8, convened: usize) -> i32 {
    i32::from(postponed) + i32::try_from(convened).unwrap_or(0)
}

/// What decides where a seat with a vote stands on an item of this turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemAtHand {
    /// Its identifier.
    pub id: VoteId,
    /// Whether it has implications for defence.
    pub defence: bool,
    /// The position that it has taken, with what weighed most.
    pub position: Option<(Stance, Ground)>,
    /// How often it was asked for its support.
    pub lobbied: u8,
    /// What it was promised to keep.
    pub link: Option<KindId>,
    /// How often the text was watered down.
    pub watered: u8,
    /// How often it was prepared beyond what every item is.
    pub preparations: i32,
}

impl VoteView {
    /// Whether it is still to be voted.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.passed.is_none() && !self.taken_off
    }

    /// How often it was prepared beyond what every item is.
    #[must_use]
    pub fn preparations(&self) -> i32 {
        preparations(self.postponed, self.convened.len())
    }

    /// Where a capital stands, as far as it is known.
    #[must_use]
    pub fn position(&self, of: CountryId) -> Option<(Stance, Ground)> {
        self.positions
            .iter()
            .find(|(country, ..)| *country == of)
            .map(|(_, stance, ground)| (*stance, *ground))
    }
}

/// A mechanism in this game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MechanismView {
    /// Which.
    pub id: MechanismId,
    /// For which state.
    pub victim: CountryId,
    /// Where it stands.
    pub stage: RunStage,
    /// The hour from which it works.
    pub from: Hours,
    /// The hour at which it ends, once it works and where it lasts.
    pub until: Option<Hours>,
    /// The capital that agreed to give it, and the hours that its parliament takes.
    pub given: Option<(CountryId, Hours)>,
}

/// A part of what a situation report is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct PicturePart {
    /// Its slug, as in message keys.
    pub slug: &'static str,
    /// What it can bring at most, per mille of a perfect report.
    pub weight: PerMille,
    /// How far it is there, per mille.
    pub value: PerMille,
    /// What it brings.
    pub points: PerMille,
}

/// What a situation report made now would be worth, on this seat's knowledge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PictureView {
    /// Its quality, per mille.
    pub quality: PerMille,
    /// What that is made of.
    pub parts: Vec<PicturePart>,
    /// What the overdraw of the Council's staff takes away.
    pub overload: PerMille,
    /// What it takes away that several attacked states share one strand.
    pub shared: PerMille,
}
