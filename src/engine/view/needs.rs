//! Needs as a seat knows them.

use super::{NeedGist, NeedView, SeatView};
use crate::engine::assess;
use crate::engine::event::NeedState;
use crate::engine::nato;
use crate::engine::world::{Consignment, Leg, MatchStage, Need};

use crate::base::{Milli, NeedId, PerMille};
use crate::content::{Capability, Seat, Size};

impl SeatView<'_> {
    pub(super) fn knows_need(&self, need: &Need) -> bool {
        match self.seat() {
            _ if self.full() => true,
            Seat::Victim(country) if country == need.id.victim => true,
            Seat::Adversary => false,
            // What an inject has shown in public lets a capital guess what will be asked for.
            Seat::Delegation(_) => true,
            _ => need.declared.is_some(),
        }
    }

    /// The quantity this seat goes by.
    pub(super) fn want(&self, need: &Need) -> Option<Milli> {
        match self.seat() {
            _ if self.full() => Some(need.quantity),
            Seat::Victim(country) if country == need.id.victim => {
                Some(assess::estimate(self.setting, self.world, need))
            }
            // Without the register or a list of needs a capital knows that something is asked for, not how much of it.
            Seat::Delegation(_) if !self.world.quantities_known(need.id.victim) => None,
            _ => need.declared,
        }
    }

    /// Whether this seat sees what others do for a need.
    pub(in crate::engine) fn sees_peers(&self) -> bool {
        match self.seat() {
            Seat::Delegation(_) => self.world.register_up(),
            seat => seat != Seat::Adversary,
        }
    }

    pub(in crate::engine) fn knows_plan(&self) -> bool {
        self.full()
            || self.seat() == Seat::Nato
            || (matches!(self.seat(), Seat::Hr | Seat::Presidency)
                && (nato::contact_fresh(self.setting, self.world)
                    || nato::plan_shared(self.setting, self.world)
                    || self.world.ipcr.report_quality >= self.setting.rules().picture.plan_known_from))
    }

    /// Whether this seat hears what goes on in NATO's council: allies sit there, staffs in touch are told.
    pub(super) fn knows_council(&self) -> bool {
        self.knows_plan() || matches!(self.seat(), Seat::Delegation(own) if self.setting.is_ally(own))
    }

    /// What of a need decides how much it presses.
    #[must_use]
    pub fn gist(&self, id: NeedId) -> Option<NeedGist> {
        let need = self.world.need(id).filter(|n| self.knows_need(n))?;
        Some(self.gist_of(need, self.setting.catalogue().kind(id.kind)?))
    }

    /// The same as it would press if nothing were there for it or on its way: the most that it can press.
    #[must_use]
    pub fn bare_gist(&self, id: NeedId) -> Option<NeedGist> {
        let need = self.world.need(id).filter(|n| self.knows_need(n))?;
        Some(self.gist_with(need, self.setting.catalogue().kind(id.kind)?, (Milli::ZERO, Milli::ZERO)))
    }

    fn gist_of(&self, need: &Need, kind: &Capability) -> NeedGist {
        let (have, coming) = if self.sees_peers() {
            (
                self.world.supply(need),
                assess::coming(self.setting, self.world, need.id, |o, by| self.told_of(by, o.giver)),
            )
        } else {
            self.own_share(need)
        };
        self.gist_with(need, kind, (have, coming))
    }

    fn gist_with(&self, need: &Need, kind: &Capability, (have, coming): (Milli, Milli)) -> NeedGist {
        let want = self.want(need);
        let coverage = have.per_mille_of(want.unwrap_or_else(|| kind.quantity(Size::M)), 1000);
        let urgency = self.pressing(need, kind, coverage).urgency();
        NeedGist { id: need.id, want, have, coming, coverage, urgency, declared_at: need.declared_at }
    }

    fn pressing<'a>(
        &'a self,
        need: &'a Need,
        kind: &'a Capability,
        coverage: PerMille,
    ) -> assess::Pressing<'a> {
        assess::Pressing { setting: self.setting, world: self.world, need, kind, coverage }
    }

    /// A need in a row, for a seat that does or does not know NATO's plan.
    fn row(&self, need: &Need, knows_plan: bool) -> Option<NeedView> {
        let kind = self.setting.catalogue().kind(need.id.kind)?;
        let NeedGist { want, have, coming, coverage, urgency, .. } = self.gist_of(need, kind);
        let proposed: Milli = self
            .world
            .matches
            .iter()
            .filter(|m| m.stage == MatchStage::Proposed && m.need == need.id && self.knows_match(m))
            .filter_map(|m| {
                let offer = self.world.offer(m.offer)?;
                Some(assess::worth(self.setting, offer, need.id, m.quantity, m.channel))
            })
            .sum();
        let moving = || {
            let consignments = self.world.consignments.iter();
            consignments.filter(|c| c.leg == Leg::Moving && c.need == need.id && self.knows_consignment(c))
        };
        let next_arrival = moving().map(|c| c.arrives).min();
        let next = self.hour() + self.setting.scenario().turn_hours(self.turn() + 1);
        // A capital counts its own as there once they have left.
        let in_by_then: Milli = if self.sees_peers() {
            let in_time = moving().filter(|c| c.arrives <= next);
            let worth = |c: &Consignment| {
                let offer = self.world.offer(c.offer)?;
                Some(assess::worth(self.setting, offer, need.id, c.quantity, c.channel))
            };
            in_time.filter_map(worth).sum()
        } else {
            Milli::ZERO
        };
        let wanted = want.unwrap_or_else(|| kind.quantity(Size::M));
        let covered_then = (have + in_by_then).per_mille_of(wanted, 1000);
        let urgency_next = self.pressing(need, kind, covered_then).urgency_at(next);
        let function = assess::main_function(kind);
        Some(NeedView {
            id: need.id,
            state: self.state_seen(need, coverage),
            standing_consent: need.standing_consent && self.told_standing(Seat::Victim(need.id.victim)),
            want,
            truth: self.full().then_some(need.quantity),
            have,
            coming,
            proposed,
            next_arrival,
            coverage,
            due: need.due,
            urgency,
            urgency_next,
            function: (function, self.world.function(need.id.victim, function)),
            rank: need.rank,
            left_to_nato: need.left_by_eu,
            left_to_eu: need.left_by_nato && knows_plan,
            nato_planned: knows_plan.then_some(need.nato_planned),
            nato_at_work: knows_plan.then_some(need.nato_delivered),
            under_nato: knows_plan.then(|| nato::under_nato(self.setting, self.world, need.id)),
            declared_at: need.declared_at,
        })
    }

    /// Where a need stands for this seat: partly met and met are judged by the quantity that it goes by, since the
    /// true state would tell the true quantity.
    fn state_seen(&self, need: &Need, coverage: PerMille) -> NeedState {
        match need.state {
            NeedState::Declared | NeedState::Partly | NeedState::Met if !self.full() => {
                if coverage >= self.setting.rules().functions.met_from {
                    NeedState::Met
                } else if coverage > 0 {
                    NeedState::Partly
                } else {
                    NeedState::Declared
                }
            }
            state => state,
        }
    }

    /// What this seat itself has brought to a need: all that a capital sees without the register.
    pub(super) fn own_share(&self, need: &Need) -> (Milli, Milli) {
        let Seat::Delegation(own) = self.seat() else { return (Milli::ZERO, Milli::ZERO) };
        let mine = self.world.consignments.iter().filter(|c| c.need == need.id && c.giver == own);
        let have = mine.filter(|c| c.leg != Leg::Gone).map(|c| c.effect).sum();
        (have, assess::coming(self.setting, self.world, need.id, |o, _| o.giver == own))
    }

    /// Needs known to this seat, most urgent first; of the same urgency what the victim ranked first.
    #[must_use]
    pub fn needs(&self) -> Vec<NeedView> {
        let knows_plan = self.knows_plan();
        let known = self.world.needs.iter().filter(|n| self.knows_need(n));
        let mut rows: Vec<NeedView> = Vec::with_capacity(self.world.needs.len());
        rows.extend(known.filter_map(|n| self.row(n, knows_plan)));
        rows.sort_by_key(|n| {
            let closed = matches!(n.state, NeedState::Lapsed | NeedState::Withdrawn);
            (closed, std::cmp::Reverse((n.urgency, n.rank)), n.id)
        });
        rows
    }

    /// The same needs, first those that press most when the next turn decides: what is about to be met can wait, what
    /// falls due in between cannot.
    #[must_use]
    pub fn needs_ahead(&self) -> Vec<NeedView> {
        let mut rows = self.needs();
        rows.sort_by_key(|n| {
            let closed = matches!(n.state, NeedState::Lapsed | NeedState::Withdrawn);
            (closed, std::cmp::Reverse((n.urgency_next, n.urgency)))
        });
        rows
    }

    /// One need.
    #[must_use]
    pub fn need(&self, id: NeedId) -> Option<NeedView> {
        self.world.need(id).filter(|n| self.knows_need(n)).and_then(|n| self.row(n, self.knows_plan()))
    }
}
