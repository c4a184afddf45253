//! Needs, offers, matches, consignments and promises.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::base::{
    ConsignmentId, CountryId, Hours, KindId, MatchId, Milli, NeedId, OfferId, PackageId, PerMille, PromiseId,
};
use crate::content::{Caveat, Mode, NatoAssignment, Rules, Seat};
use crate::engine::event::{Clock, NeedState, OfferAnswer, Shelf};
use crate::engine::order::{Channel, Reason, Terms, Window};

/// A need of a victim.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Need {
    pub(crate) id: NeedId,
    pub(crate) quantity: Milli,
    /// Error of a declaration made without any picture, per mille.
    pub(crate) error: PerMille,
    pub(crate) born: Hours,
    pub(crate) due: Hours,
    pub(crate) declared: Option<Milli>,
    pub(crate) declared_at: Option<Hours>,
    pub(crate) state: NeedState,
    /// Order of rank: the larger, the later put first.
    pub(crate) rank: u16,
    /// Marked as NATO's by the High Representative, or as the Union's by NATO.
    pub(crate) left_by_eu: bool,
    pub(crate) left_by_nato: bool,
    pub(crate) nato_planned: Milli,
    pub(crate) nato_delivered: Milli,
    /// The hour from which the time of NATO's plan counts.
    pub(crate) nato_since: Hours,
    /// Met by a decision rather than by an offer: a package of restrictive measures adopted.
    pub(crate) by_decision: Milli,
    /// Share of the need that was ever supplied, and that share weighted by timeliness, per mille: what
    /// the evaluation counts.
    pub(crate) supplied: PerMille,
    pub(crate) credit: PerMille,
    /// Its victim agrees beforehand to all that is proposed for it.
    pub(crate) standing_consent: bool,
}

impl Need {
    /// How much of NATO's plan has had its time by that hour.
    pub(crate) fn nato_due(&self, rules: &Rules, hour: Hours) -> Milli {
        let passed = i64::from((hour - self.nato_since).max(0));
        Milli(self.nato_planned.0 * passed / i64::from(rules.nato.plan_hours.max(1))).min(self.nato_planned)
    }

    /// Lets the time of a plan of that size count, where that much of it has had its time by now.
    pub(crate) fn count_plan(&mut self, rules: &Rules, hour: Hours, quantity: Milli, had: Milli) {
        let passed = had.0 * i64::from(rules.nato.plan_hours) / quantity.0.max(1);
        self.nato_planned = quantity;
        self.nato_since = hour - i32::try_from(passed).unwrap_or(0);
    }

    /// Whether it still matters.
    pub(crate) fn is_open(&self) -> bool {
        !matches!(self.state, NeedState::Lapsed | NeedState::Withdrawn)
    }
}

/// An offer on the table.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Offer {
    pub(crate) id: OfferId,
    pub(crate) giver: CountryId,
    pub(crate) kind: KindId,
    pub(crate) victim: CountryId,
    pub(crate) package: Option<PackageId>,
    pub(crate) tabled: Milli,
    pub(crate) shelves: [Milli; 11],
    pub(crate) tabled_at: Hours,
    pub(crate) tabled_turn: u16,
    pub(crate) valid_until: Hours,
    pub(crate) ready_hours: Hours,
    pub(crate) sustain_hours: Hours,
    pub(crate) caveats: Vec<Caveat>,
    pub(crate) nato: NatoAssignment,
    pub(crate) political_value: i32,
    pub(crate) home_risk: PerMille,
    pub(crate) answer: Option<OfferAnswer>,
    pub(crate) answered_turn: Option<u16>,
    pub(crate) clocks: BTreeMap<Clock, ClockState>,
    pub(crate) improved: bool,
    /// NATO released it in time, of its own will.
    pub(crate) released: bool,
    pub(crate) authority: Authority,
    /// When its mandate was first sought.
    pub(crate) mandate_from: Option<Hours>,
    /// Its giver agrees beforehand to all that is proposed of it.
    pub(crate) standing_consent: bool,
}

impl Offer {
    pub(crate) fn on(&self, shelf: Shelf) -> Milli {
        self.shelves[shelf.index()]
    }

    /// Whether any of it is on the table, agreed, under way or at work.
    pub(crate) fn is_live(&self) -> bool {
        !self.live().is_zero()
    }

    /// What of it is on the table, agreed, moving or at work, in thousandths of the kind's unit.
    pub(crate) fn live(&self) -> Milli {
        [Shelf::Free, Shelf::Reserved, Shelf::InTransit, Shelf::Queued, Shelf::Delivered]
            .iter()
            .fold(Milli::ZERO, |sum, shelf| sum + self.on(*shelf))
    }

    /// Whether it goes elsewhere, to relieve units of the attacked state there: not on its roads, not into its
    /// reception.
    pub(crate) fn serves_elsewhere(&self) -> bool {
        self.caveats.contains(&Caveat::BackfillOnly)
    }

    /// Whether it is in NATO's plan still: its giver has neither placed it under NATO nor taken it back.
    pub(crate) fn is_claimed(&self) -> bool {
        matches!(self.authority, Authority::National | Authority::Asked(_))
    }

    /// Whether NATO has kept its claim on it.
    pub(crate) fn is_withheld(&self) -> bool {
        matches!(self.clocks.get(&Clock::Release), Some(ClockState::Refused))
    }

    /// Whether a parliament, a third state or NATO has said no to it: that is not its giver's to table anew.
    pub(crate) fn is_held_back(&self) -> bool {
        self.clocks.values().any(|clock| *clock == ClockState::Refused)
    }

    /// What of it its giver took back before it left, and has at home again.
    pub(crate) fn taken_back(&self) -> Milli {
        if self.is_held_back() { Milli::ZERO } else { self.on(Shelf::Withdrawn) }
    }

    /// Whether it still waits for any answer of the High Representative.
    pub(crate) fn is_unanswered(&self) -> bool {
        self.answered_turn.is_none() && !self.on(Shelf::Free).is_zero()
    }

    /// Whether it was parked.
    pub(crate) fn is_parked(&self) -> bool {
        self.answer == Some(OfferAnswer::Parked)
    }

    /// Whether that clock stands in the way of leaving.
    pub(crate) fn waits_for(&self, clock: Clock) -> bool {
        !matches!(self.clocks.get(&clock), Some(ClockState::Granted))
    }
}

/// Under whom the units of an offer stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Authority {
    /// The giver's own.
    National,
    /// NATO asked for it; the giver answers by then.
    Asked(Hours),
    /// NATO's, with the giver's consent.
    Nato,
    /// The giver's own, by its decision when NATO asked.
    Kept,
}

/// Where a clock of an offer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) enum ClockState {
    Running(Hours),
    Granted,
    Refused,
}

/// Where a match stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) enum MatchStage {
    Proposed,
    Agreed,
    Left,
    Dropped,
}

/// A proposed or agreed match.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Match {
    pub(crate) id: MatchId,
    pub(crate) offer: OfferId,
    pub(crate) need: NeedId,
    pub(crate) quantity: Milli,
    pub(crate) channel: Channel,
    pub(crate) mode: Option<Mode>,
    /// Who proposed it.
    pub(crate) by: Seat,
    pub(crate) proposed_turn: u16,
    pub(crate) agreed_at: Option<Hours>,
    /// It takes a unit assigned to NATO for whose release nobody had asked when it was agreed on, or that NATO had kept
    /// before it was proposed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) unasked: bool,
    pub(crate) stage: MatchStage,
    pub(crate) consents: BTreeSet<Seat>,
    pub(crate) waits: Option<Clock>,
    /// Since when lift alone has held it.
    pub(crate) short_of_lift_since: Option<Hours>,
    /// The High Representative brought its sides together.
    pub(crate) brokered: bool,
    /// What was amended, the first first.
    pub(crate) amendments: Vec<Amendment>,
}

impl Match {
    /// The terms as they stand.
    pub(crate) fn terms(&self) -> Terms {
        Terms { quantity: self.quantity, channel: self.channel, mode: self.mode }
    }

    /// Since which turn those who have not agreed are asked: an amendment asks them anew.
    pub(crate) fn asked_turn(&self) -> u16 {
        self.amendments.last().map_or(self.proposed_turn, |amendment| amendment.turn)
    }

    /// Whether its terms were amended in that window of that turn: answers sealed in it are to the terms before.
    pub(crate) fn amended_in(&self, turn: u16, window: Window) -> bool {
        self.amendments.last().is_some_and(|a| (a.turn, a.window) == (turn, window))
    }

    /// Whether that seat has amended it.
    pub(crate) fn amended_by(&self, seat: Seat) -> bool {
        self.amendments.iter().any(|amendment| amendment.by == seat)
    }
}

/// How a seat amended a match.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Amendment {
    pub(crate) by: Seat,
    pub(crate) reason: Reason,
    /// The terms before.
    pub(crate) was: Terms,
    pub(crate) turn: u16,
    pub(crate) window: Window,
}

impl Match {
    /// Whether it is proposed or agreed, and nothing of it has left.
    pub(crate) fn is_in_the_making(&self) -> bool {
        matches!(self.stage, MatchStage::Proposed | MatchStage::Agreed)
    }

    /// Whether its giver proposed it, past the desk.
    pub(crate) fn is_givers_own(&self) -> bool {
        self.by != Seat::Hr
    }
}

/// Where a consignment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) enum Leg {
    Moving,
    Queued,
    AtWork,
    Gone,
}

/// A quantity of an offer on its way, or at work.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Consignment {
    pub(crate) id: ConsignmentId,
    pub(crate) proposal: MatchId,
    pub(crate) offer: OfferId,
    pub(crate) need: NeedId,
    pub(crate) giver: CountryId,
    pub(crate) mode: Option<Mode>,
    pub(crate) channel: Channel,
    pub(crate) quantity: Milli,
    /// Lift of the attacked state's pool that carries it.
    pub(crate) lift: Milli,
    /// Taken in by reception so far.
    pub(crate) absorbed: Milli,
    /// Of that, what is not used up.
    pub(crate) at_work: Milli,
    /// What the part at work is worth to its need.
    pub(crate) effect: Milli,
    pub(crate) left_at: Hours,
    pub(crate) arrives: Hours,
    pub(crate) absorbed_at: Option<Hours>,
    pub(crate) leg: Leg,
}

/// A public promise.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Promise {
    pub(crate) id: PromiseId,
    pub(crate) need: NeedId,
    pub(crate) by: Hours,
    pub(crate) made_at: Hours,
    pub(crate) kept: Option<bool>,
}
