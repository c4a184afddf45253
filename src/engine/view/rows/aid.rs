//! Rows of needs, offers, matches, consignments and promises.

use serde::Serialize;

use crate::base::{
    ConsignmentId, CountryId, Hours, KindId, MatchId, Milli, NeedId, OfferId, PackageId, PerMille, PromiseId,
};
use crate::content::{Caveat, Function, Mode, NatoAssignment, Seat};
use crate::engine::event::{Clock, NeedState, OfferAnswer};
use crate::engine::order::{Channel, Reason, Terms};
use crate::engine::world::Authority;

/// A need as a seat knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NeedView {
    /// Victim and kind.
    pub id: NeedId,
    /// Where it stands.
    pub state: NeedState,
    /// Whether its state agreed beforehand to all that is proposed for it; no where this seat is not told.
    pub standing_consent: bool,
    /// The quantity this seat goes by: declared, or its own estimate; none when it can only guess.
    pub want: Option<Milli>,
    /// The true quantity; only for exercise control and in the full view.
    pub truth: Option<Milli>,
    /// Effective quantity at work, NATO's included.
    pub have: Milli,
    /// Agreed, under way or queued, by what it will be worth to the need, in the need's unit.
    pub coming: Milli,
    /// Proposed and awaiting consent, by what it will be worth.
    pub proposed: Milli,
    /// When the next consignment arrives.
    pub next_arrival: Option<Hours>,
    /// Coverage against `want`, per mille.
    pub coverage: PerMille,
    /// When it loses value.
    pub due: Hours,
    /// How much it presses, per mille: weight, time to due, what is missing, the function's level.
    pub urgency: PerMille,
    /// What its urgency will be when the next turn decides, if nothing is done but what is under way comes in.
    pub urgency_next: PerMille,
    /// The most served function and its level.
    pub function: (Function, PerMille),
    /// Put first by the victim: the larger, the later.
    pub rank: u16,
    /// Marked as left to NATO.
    pub left_to_nato: bool,
    /// Marked by NATO as left to the Union, where known.
    pub left_to_eu: bool,
    /// What NATO plans, where this seat knows.
    pub nato_planned: Option<Milli>,
    /// What NATO's own units do for it, where this seat knows.
    pub nato_at_work: Option<Milli>,
    /// What units under NATO's authority do or will do for it, where this seat knows.
    pub under_nato: Option<Milli>,
    /// When it was declared.
    pub declared_at: Option<Hours>,
}

/// What of a need decides how much it presses, as a seat knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NeedGist {
    /// Victim and kind.
    pub id: NeedId,
    /// The quantity this seat goes by; none when it can only guess.
    pub want: Option<Milli>,
    /// Effective quantity at work.
    pub have: Milli,
    /// Agreed, under way or queued, by what it will be worth to the need.
    pub coming: Milli,
    /// Coverage against `want`, per mille.
    pub coverage: PerMille,
    /// How much it presses, per mille.
    pub urgency: PerMille,
    /// When it was declared.
    pub declared_at: Option<Hours>,
}

/// A clock of an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ClockView {
    /// What is waited for.
    pub clock: Clock,
    /// Whether it has been started.
    pub started: bool,
    /// When it is due, where it runs; the usual length in hours from its start where it does not.
    pub due: Hours,
    /// Whether it was granted or refused, once it ended.
    pub granted: Option<bool>,
}

/// An offer as a seat knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OfferView {
    /// Its number.
    pub id: OfferId,
    /// The giver; `EU` for an instrument of the Union.
    pub giver: CountryId,
    /// What it is.
    pub kind: KindId,
    /// For whom.
    pub victim: CountryId,
    /// From which package of the stock list.
    pub package: Option<PackageId>,
    /// Tabled in all.
    pub tabled: Milli,
    /// Still free.
    pub free: Milli,
    /// Reserved, clocks running.
    pub reserved: Milli,
    /// Under way or queued.
    pub moving: Milli,
    /// At work.
    pub at_work: Milli,
    /// Used up or gone home.
    pub done: Milli,
    /// When it was tabled.
    pub tabled_at: Hours,
    /// When it lapses if unanswered.
    pub valid_until: Hours,
    /// Hours from agreement to being ready to leave.
    pub ready_hours: Hours,
    /// Hours it can be kept up.
    pub sustain_hours: Hours,
    /// The giver's conditions.
    pub caveats: Vec<Caveat>,
    /// Whether it is declared to NATO.
    pub nato: NatoAssignment,
    /// Under whom it stands.
    pub authority: Authority,
    /// What being seen to give it is worth at home, 1 to 5.
    pub political_value: i32,
    /// How it was answered, short of a match.
    pub answer: Option<OfferAnswer>,
    /// Whether it still waits for any answer.
    pub unanswered: bool,
    /// Whether its giver agreed beforehand to all that is proposed of it; no where this seat is not told.
    pub standing_consent: bool,
    /// Clocks it has to pass before leaving.
    pub clocks: Vec<ClockView>,
}

impl OfferView {
    /// The vote of its giver's parliament, where it has to pass one: by a caveat, or by the constitution alone.
    #[must_use]
    pub fn vote(&self) -> Option<ClockView> {
        self.clocks.iter().copied().find(|c| c.clock == Clock::Mandate)
    }

    /// What it comes under as things stand: its caveats, and parliament first where one has yet to vote, whether a caveat
    /// says so or the constitution; not where that leaves the decision to the government.
    #[must_use]
    pub fn conditions(&self) -> Vec<Caveat> {
        let votes = self.vote().is_some_and(|vote| vote.granted != Some(true));
        let first = votes.then_some(Caveat::ParliamentPrior);
        let others = self.caveats.iter().copied().filter(|caveat| *caveat != Caveat::ParliamentPrior);
        first.into_iter().chain(others).collect()
    }
}

/// Where a match stands, as shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MatchStatus {
    /// Awaits consent.
    Proposed,
    /// Agreed, waits to leave.
    Agreed,
    /// Left.
    Left,
    /// Came to nothing.
    Dropped,
}

/// A match as a seat knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MatchView {
    /// Its number.
    pub id: MatchId,
    /// The offer.
    pub offer: OfferId,
    /// The giver.
    pub giver: CountryId,
    /// The need.
    pub need: NeedId,
    /// How much.
    pub quantity: Milli,
    /// By whose means.
    pub channel: Channel,
    /// How it travels.
    pub mode: Option<Mode>,
    /// Where it stands.
    pub status: MatchStatus,
    /// Who has agreed.
    pub consents: Vec<Seat>,
    /// Who has yet to agree.
    pub awaits: Vec<Seat>,
    /// What it waits for, once agreed.
    pub waits: Option<Clock>,
    /// Whether the High Representative brought its sides together.
    pub brokered: bool,
    /// Who proposed it.
    pub by: Seat,
    /// The turn it was proposed in.
    pub turn: u16,
    /// How it was amended, the first first.
    pub amendments: Vec<AmendmentView>,
}

/// How a seat amended a match.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AmendmentView {
    /// Who did.
    pub by: Seat,
    /// The terms before.
    pub was: Terms,
    /// Why.
    pub reason: Reason,
}

/// Where a consignment is, as shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsignmentStatus {
    /// Under way.
    Moving,
    /// Waits for reception.
    Queued,
    /// At work.
    AtWork,
    /// Used up, gone home or lost.
    Gone,
}

/// A consignment as a seat knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ConsignmentView {
    /// Its number.
    pub id: ConsignmentId,
    /// The match that it carries out.
    pub proposal: MatchId,
    /// The giver.
    pub giver: CountryId,
    /// The need.
    pub need: NeedId,
    /// How much.
    pub quantity: Milli,
    /// What of it is at work is worth to the need.
    pub effect: Milli,
    /// What all of it is worth once it is at work, as far as can be foreseen; of what is gone, nothing.
    pub expected: Milli,
    /// How it travels.
    pub mode: Option<Mode>,
    /// When it left.
    pub left_at: Hours,
    /// When it arrives, or arrived.
    pub arrives: Hours,
    /// Where it is.
    pub status: ConsignmentStatus,
    /// The way it takes: longitude and latitude in thousandths of a degree.
    pub path: Vec<(i32, i32)>,
}

/// A promise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PromiseView {
    /// Its number.
    pub id: PromiseId,
    /// The need.
    pub need: NeedId,
    /// By when.
    pub by: Hours,
    /// Kept or broken, once it fell due.
    pub kept: Option<bool>,
}
