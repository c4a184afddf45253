//! The twenty typical mistakes of `domain.md` §7.2: when each is looked for, what counts as evidence, its price.
//!
//! A mistake is told once a game, with the cause that shows where it was made. What it costs beyond the effect that
//! the rules give it anyway stands in `assets/rules.ron` under `mistakes`, and moves tracks by [`Cause::Mistake`].
//! Injects make mistakes of their own (`consequence`), letters and treaty steps theirs in `law`, the traps among the
//! instruments theirs in `instruments`: each at its own price.

use super::assess;
use super::draft::Draft;
use super::event::{Cause, Clock, Event, NeedState, Rule};
use super::flags;
use super::order::{BilateralLine, Channel, StatementKind};
use super::reception::would_relieve;
use super::travel::{self, Stretch};
use super::world::{ClockState, Consignment, Match, MatchStage, Need, Offer};
use crate::base::{CountryId, Hours, KindId, MatchId, MechanismId, Milli, NeedId};
use crate::content::{Effect, IpcrMode, NatoAssignment, Nature, UNION};

const STRATCOM: KindId = KindId::literal("STRATCOM");
const MOB_PERMIT: KindId = KindId::literal("MOB_PERMIT");
const HNS: KindId = KindId::literal("HNS");
const COMMUNICATORS: MechanismId = MechanismId::literal("crisis-communicators");

impl Draft<'_> {
    /// A mistake that has its price elsewhere.
    pub(crate) fn mistake(&mut self, mistake: u8, cause: Cause) {
        self.emit(Event::MistakeMade { mistake, cause });
    }

    /// A mistake that the engine finds itself: told once a game, at its price.
    pub(crate) fn mistake_once(&mut self, mistake: u8, cause: Cause) {
        if self.world.tally.mistakes.contains_key(&mistake) {
            return;
        }
        self.mistake(mistake, cause);
        let rules = self.rules();
        let price = rules.mistakes.price.iter().find(|(number, _)| *number == mistake);
        for (track, by) in price.into_iter().flat_map(|(_, moves)| moves) {
            self.track(*track, *by, Cause::Mistake(mistake));
        }
    }

    /// What shows only when nothing was done about it: looked at in every phase 4.
    pub(crate) fn overlooked(&mut self) {
        self.no_line();
        self.waiting_for_proof();
        self.asked_as_a_neutral();
        self.parliament_forgotten();
        self.partners_forgotten();
    }

    /// What shows only at the end of the game.
    pub(crate) fn left_at_the_end(&mut self) {
        self.will_not_last();
        self.no_exit();
    }

    /// 8: a state outside NATO that is no neutral is turned away as one: its help that is not civil is declined while
    /// what it was offered for is short.
    pub(crate) fn turned_away_as_a_neutral(&mut self, offer: &Offer) {
        let Some(kind) = self.setting.catalogue().kind(offer.kind) else { return };
        if kind.nature == Nature::Civil || !self.is_taken_for_neutral(offer.giver) {
            return;
        }
        let victim = offer.victim;
        let fits = |n: &Need| {
            let fit = assess::fit(self.setting, offer.giver, kind, &offer.caveats, n.id, Channel::Bilateral);
            n.id.victim == victim && n.declared.is_some() && fit.is_ok_and(|fit| fit > 0)
        };
        if self.world.needs.iter().any(|n| fits(n) && self.is_short(n.id) && self.nothing_follows(n)) {
            self.mistake_once(8, Cause::Giver(Rule::Declined, offer.giver));
        }
    }

    /// Whoever is attacked itself nobody takes for a neutral.
    fn is_taken_for_neutral(&self, giver: CountryId) -> bool {
        self.world.victim(giver).is_none() && self.setting.is_taken_for_neutral(giver)
    }

    /// 8 again: such a state was asked for civil aid alone, as one asks a neutral, and a need fell due uncovered for
    /// which it holds what is not civil.
    fn asked_as_a_neutral(&mut self) {
        let catalogue = self.setting.catalogue();
        let civil = |kind: KindId| catalogue.kind(kind).is_none_or(|k| k.nature == Nature::Civil);
        let (now, before) = (self.world.hour, self.world.hour - self.turn_hours());
        let passed_over = self.world.delegations.values().find(|d| {
            let asked = || d.asked.iter().filter(|(_, asked)| asked.by_hr).map(|(kind, _)| *kind);
            asked().next().is_some()
                && self.is_taken_for_neutral(d.country)
                && asked().all(civil)
                && self.world.needs.iter().any(|n| {
                    let just_due = n.declared.is_some() && n.due <= now && before < n.due;
                    just_due
                        && !civil(n.id.kind)
                        && self.is_short(n.id)
                        && self.nothing_follows(n)
                        && self.has_in_store(n, d.country)
                })
        });
        if let Some(giver) = passed_over.map(|d| d.country) {
            self.mistake_once(8, Cause::Giver(Rule::Asking, giver));
        }
    }

    /// 2: armies are asked of the Union, which owns none: the duty is that of the states (Article 42(7) TEU).
    pub(crate) fn asked_the_union(&mut self, country: CountryId, kind: KindId, cause: Cause) {
        if self.setting.is_army_of_the_union(country, kind) {
            self.mistake_once(2, cause);
        }
    }

    /// 9: an agreed match waits for a parliament beyond the hour by which its need had to be covered, and sought in
    /// time the mandate would have been there: the offer lay on the table for a day or more before.
    fn parliament_forgotten(&mut self) {
        let (now, hours) = (self.world.hour, self.turn_hours());
        let wasted_from = self.rules().mistakes.mandate_wasted_hours;
        let forgotten = self.waiting_for_parliament().find_map(|(need, offer, ends)| {
            let due = self.world.need(need)?.due;
            let from = offer.mandate_from?;
            let declared = self.world.need(need)?.declared_at?;
            let wasted = from - offer.tabled_at.max(declared);
            let just_due = due <= now && now - hours < due;
            (just_due && wasted >= wasted_from && ends - wasted <= due && self.is_short(need))
                .then_some(offer.giver)
        });
        if let Some(giver) = forgotten {
            self.mistake_once(9, Cause::Giver(Rule::ParliamentClock, giver));
        }
    }

    /// 9 again: a promise broke while what was to keep it waits for a parliament.
    pub(crate) fn promised_before_parliament(&mut self, need: NeedId) {
        let waits = self.waiting_for_parliament().find(|(id, ..)| *id == need);
        if let Some(giver) = waits.map(|(_, offer, _)| offer.giver) {
            self.mistake_once(9, Cause::Giver(Rule::ParliamentClock, giver));
        }
    }

    /// Agreed matches whose mandate is not there yet: the need, the offer, when the mandate comes.
    fn waiting_for_parliament(&self) -> impl Iterator<Item = (NeedId, &Offer, Hours)> {
        let agreed = self.world.matches.iter().filter(|m| m.stage == MatchStage::Agreed);
        agreed.filter_map(|m| {
            let offer = self.world.offer(m.offer)?;
            match offer.clocks.get(&Clock::Mandate) {
                Some(ClockState::Running(ends))
                    if travel::awaits(self.setting, self.world, offer, Clock::Mandate) =>
                {
                    Some((m.need, offer, *ends))
                }
                _ => None,
            }
        })
    }

    /// Whether a need is open and not covered by what is at work.
    fn is_short(&self, need: NeedId) -> bool {
        let covered_from = self.rules().functions.covered_from;
        self.world.need(need).is_some_and(|n| n.is_open() && self.world.coverage(n) < covered_from)
    }

    /// 10: a unit assigned to NATO is agreed on without its release being asked for, or although NATO kept it, while NATO
    /// plans with units of its kind. Who asks first has counted once, whatever NATO answers.
    pub(crate) fn counted_twice(&mut self, proposal: MatchId, offer: &Offer) {
        let planned = self.world.needs.iter().any(|n| n.id.kind == offer.kind && !n.nato_planned.is_zero());
        let unasked = self.world.match_(proposal).is_some_and(|m| m.unasked);
        if unasked && offer.nato == NatoAssignment::Y && offer.waits_for(Clock::Release) && planned {
            self.mistake_once(10, Cause::Giver(Rule::Contention, offer.giver));
        }
    }

    /// 11: what leaves comes too late by the permits and the change of gauge on its way, and nobody saw to permits.
    pub(crate) fn held_at_borders(&mut self, need: NeedId, arrives: Hours, stretches: &[(Stretch, Hours)]) {
        let held = travel::held(stretches);
        let late = self.world.need(need).is_some_and(|n| n.is_open() && arrives > n.due);
        if late && held >= self.rules().mistakes.held_hours && self.left_undone(need.victim, MOB_PERMIT) {
            self.mistake_once(11, Cause::Need(Rule::Permits, need));
        }
    }

    /// 11 again: what is overdue waits at reception, and nobody saw to host-nation support.
    pub(crate) fn held_at_reception(&mut self, need: NeedId) {
        let late = self.world.need(need).is_some_and(|n| n.is_open() && self.world.hour > n.due);
        if late && self.left_undone(need.victim, HNS) {
            self.mistake_once(11, Cause::Need(Rule::ReceptionQueue, need));
        }
    }

    /// Whether a victim has asked for a kind and nobody was asked for it, offered it by match, or plans it.
    fn left_undone(&self, victim: CountryId, kind: KindId) -> bool {
        let id = NeedId { victim, kind };
        // A request that lapsed unheard was left undone all the more.
        let wanted = self.world.need(id).is_some_and(|n| {
            n.state != NeedState::Withdrawn
                && n.declared_at.is_some_and(|at| self.world.hour - at >= self.rules().mistakes.undone_hours)
                && self.world.supply(n).is_zero()
        });
        let asked = self.world.delegations.values().any(|d| d.asked.contains_key(&kind));
        wanted && !asked && !self.world.matches.iter().any(|m| m.need == id)
    }

    /// 12: givers and victim settle things between themselves, and nobody keeps the register. What givers settle past the
    /// desk is the desk's mistake only where it lets it run: has asked for no register, and not spoken against it.
    pub(crate) fn bilateral_chaos(&mut self, cause: Cause) {
        let seen_to = self.saw_to_register();
        let settled = |m: &&Match| {
            // With a state outside the Union hardly another way is open, and the register is on its way.
            let outside = self.world.offer(m.offer).is_some_and(|o| !self.setting.is_member(o.giver));
            let counts = !((m.is_givers_own() || outside) && seen_to);
            m.channel == Channel::Bilateral && m.agreed_at.is_some() && counts
        };
        let many =
            self.world.matches.iter().filter(settled).count() >= self.rules().mistakes.bilateral_matches;
        if many && !self.world.register_up() {
            self.mistake_once(12, cause);
        }
    }

    /// Whether the desk has asked for a register, or spoken against aid past it.
    fn saw_to_register(&self) -> bool {
        let ipcr = &self.world.ipcr;
        let mode = |of: Option<(IpcrMode, Hours)>| of.map(|(mode, _)| mode);
        let coming = mode(ipcr.requested).max(mode(ipcr.next));
        coming.is_some_and(|mode| mode >= IpcrMode::InformationSharing)
            || self.world.bilateral == BilateralLine::Discouraged
    }

    /// Whether what an event shows was some seat's doing: a unit of NATO's was agreed on unasked; nobody saw to a
    /// register. The other mistakes that events show follow from an answer, or from what was left undone.
    pub(crate) fn is_made(&self, mistake: u8) -> bool {
        let agreed_on = |m: &Match| {
            let offer = self.world.offer(m.offer);
            m.agreed_at.is_some()
                && m.unasked
                && offer.is_some_and(|o| o.nato == NatoAssignment::Y && o.waits_for(Clock::Release))
        };
        match mistake {
            10 => self.world.matches.iter().any(agreed_on),
            12 => !self.world.register_up() && !self.saw_to_register(),
            _ => true,
        }
    }

    /// 12 again: ten calls to capitals, and no register in which anybody reads them.
    pub(crate) fn calls_without_register(&mut self, cause: Cause) {
        let asked = self.world.delegations.values().flat_map(|d| d.asked.values()).filter(|a| a.by_hr);
        let calls: u16 = asked.map(|a| a.times).sum();
        if calls >= self.rules().mistakes.calls && !self.world.register_up() {
            self.mistake_once(12, cause);
        }
    }

    /// 13: full activation while nothing is badly hurt spends the staff that a worse day will need.
    pub(crate) fn full_for_everything(&mut self, mode: IpcrMode, cause: Cause) {
        let calm = self.rules().mistakes.calm_function;
        let mut levels = self.world.victims.iter().flat_map(|v| v.functions);
        if mode == IpcrMode::Full && levels.all(|level| level > calm) {
            self.mistake_once(13, cause);
        }
    }

    /// 14, its other half: the author is known well enough, and still nothing is said or proposed. Nobody waits for
    /// proof of what the author claims itself. A charge beyond the evidence is found where the statement is made.
    fn waiting_for_proof(&mut self) {
        let waited = self.world.tally.attributable_hours;
        let spoken = [StatementKind::Attribution, StatementKind::Joint]
            .iter()
            .any(|kind| self.world.statements.contains_key(kind));
        let settled = [flags::SANCTIONS_DRAFTED, flags::ATTACK_CLAIMED];
        let acted = spoken || settled.into_iter().any(|flag| self.world.has_flag(flag));
        if waited >= self.rules().mistakes.proof_hours && !acted {
            self.mistake_once(14, Cause::Rule(Rule::Evidence));
        }
    }

    /// 15: reception cannot take what takes more days of it than it is worth to its need.
    pub(crate) fn more_hosting_than_help(&mut self, consignment: &Consignment, burden: Milli, intake: Milli) {
        let Some(need) = self.world.need(consignment.need) else { return };
        let Some(offer) = self.world.offer(consignment.offer) else { return };
        let days = i64::from(burden.per_mille_of(intake, 100_000));
        let worth = assess::worth(self.setting, offer, need.id, consignment.quantity, consignment.channel);
        let given = i64::from(worth.per_mille_of(need.quantity, 1000));
        if days > given * i64::from(self.rules().mistakes.hosting_days) {
            let giver = offer.giver;
            self.mistake_once(15, Cause::Giver(Rule::ReceptionQueue, giver));
        }
    }

    /// 16: what covered a need goes home within thirty days, the need stays, and nothing follows.
    pub(crate) fn not_kept_up(&mut self, home: &Consignment) {
        let Some(offer) = self.world.offer(home.offer) else { return };
        let Some(need) = self.world.need(home.need) else { return };
        if !self.is_brief(offer) || !self.covered_with(need, home.effect) || !self.nothing_follows(need) {
            return;
        }
        let giver = offer.giver;
        self.mistake_once(16, Cause::Giver(Rule::BurnRate, giver));
    }

    /// 16 at the end of the game: what covers a need now will not in thirty days, nobody relieves it, and nothing follows.
    fn will_not_last(&mut self) {
        let covered_from = self.rules().functions.covered_from;
        let counted = self.world.needs.iter().filter(|n| n.is_open()).find_map(|need| {
            let brief = self.world.consignments.iter().filter(|c| c.need == need.id && !c.at_work.is_zero());
            let brief: Vec<(&Consignment, &Offer)> = brief
                .filter_map(|c| Some((c, self.world.offer(c.offer)?)))
                .filter(|(c, offer)| self.is_brief(offer) && !would_relieve(self.setting, self.world, c))
                .collect();
            let leaves: Milli = brief.iter().map(|(c, _)| c.effect).sum();
            let rest = (self.world.supply(need) - leaves).max(Milli::ZERO);
            let counted = self.world.coverage(need) >= covered_from
                && rest.per_mille_of(need.quantity, 1000) < covered_from
                && self.nothing_follows(need);
            let largest = brief.iter().max_by_key(|(c, _)| c.effect)?;
            counted.then_some(largest.1.giver)
        });
        if let Some(giver) = counted {
            self.mistake_once(16, Cause::Giver(Rule::BurnRate, giver));
        }
    }

    /// Whether an offer works only while it is kept up, and its giver keeps it up for less than thirty days.
    fn is_brief(&self, offer: &Offer) -> bool {
        self.setting.catalogue().kind(offer.kind).is_some_and(|kind| {
            kind.effect == Effect::Sustained
                && assess::lasting(kind, offer).is_some_and(|h| h < self.rules().mistakes.lasting_hours)
        })
    }

    /// Whether a need that is uncovered now was covered with that much more.
    fn covered_with(&self, need: &Need, more: Milli) -> bool {
        let covered_from = self.rules().functions.covered_from;
        let before = (self.world.supply(need) + more).per_mille_of(need.quantity, 1000);
        need.is_open() && before >= covered_from && self.world.coverage(need) < covered_from
    }

    fn nothing_follows(&self, need: &Need) -> bool {
        assess::coming(self.setting, self.world, need.id, |_, _| true).is_zero()
    }

    /// 17: by then there should be a line of one's own: a statement, communicators at work or coming, the alert
    /// system.
    fn no_line(&mut self) {
        let (now, by) = (self.world.hour, self.rules().mistakes.line_hours);
        if now < by || now - self.turn_hours() >= by {
            return;
        }
        let communicators = self.world.needs.iter().filter(|n| n.id.kind == STRATCOM).any(|n| {
            let coming = assess::coming(self.setting, self.world, n.id, |_, _| true);
            !(self.world.supply(n) + coming).is_zero()
        });
        let alerted = self.world.runs.keys().any(|(id, _)| *id == COMMUNICATORS);
        if self.world.statements.is_empty() && !communicators && !alerted {
            self.mistake_once(17, Cause::Rule(Rule::NoLine));
        }
    }

    /// 18 at the end of the game: a state has asked, its request still stands, and neither a letter nor an answer of
    /// its own said when it ends.
    fn no_exit(&mut self) {
        let endless = self.world.victims.iter().find(|v| {
            let stands = v.has_asked() && v.terminated_at.is_none();
            let said = self.world.flags_of.contains(&(flags::EXIT_NAMED, v.country));
            stands && v.letter_at.is_some() && !said
        });
        if let Some(victim) = endless.map(|v| v.country) {
            self.mistake_once(18, Cause::Giver(Rule::Activation, victim));
        }
    }

    /// 19: operators of what was hit have warned, and the Union keeps no page on which anybody reads it.
    pub(crate) fn operators_unheard(&mut self) {
        self.mistake_once(19, Cause::Rule(Rule::Operators));
    }

    /// 19 again: a need presses and nothing comes for days; a third state has what it takes, and none was ever asked,
    /// or taken at its word.
    fn partners_forgotten(&mut self) {
        let rules = &self.rules().mistakes;
        let third = |country: CountryId| country != UNION && !self.setting.is_member(country);
        let asked = self.world.delegations.values().any(|d| !d.asked.is_empty() && third(d.country));
        let mut agreed = self.world.matches.iter().filter(|m| m.agreed_at.is_some());
        if asked || agreed.any(|m| self.world.offer(m.offer).is_some_and(|o| third(o.giver))) {
            return;
        }
        let forgotten = self.world.needs.iter().find(|need| {
            let id = need.id;
            let waited = need.declared_at.is_some_and(|at| self.world.hour - at >= rules.partners_wait_hours);
            if !waited || !self.is_short(id) || !self.nothing_follows(need) {
                return false;
            }
            let Some(kind) = self.setting.catalogue().kind(id.kind) else { return false };
            let coverage = self.world.coverage(need);
            let pressing =
                assess::Pressing { setting: self.setting, world: self.world, need, kind, coverage };
            pressing.urgency() >= rules.partners_urgency && self.has_third_state(need, third)
        });
        if let Some(need) = forgotten.map(|n| n.id) {
            self.mistake_once(19, Cause::Need(Rule::Unasked, need));
        }
    }

    /// Whether a third state that has tabled nothing for a need has something in store that answers it.
    fn has_third_state(&self, need: &Need, third: impl Fn(CountryId) -> bool) -> bool {
        self.world.delegations.keys().any(|giver| {
            let tabled = self.world.offers.iter().any(|o| o.giver == *giver && o.victim == need.id.victim);
            third(*giver) && !tabled && self.has_in_store(need, *giver)
        })
    }

    /// Whether a giver has something in store that answers a need.
    fn has_in_store(&self, need: &Need, giver: CountryId) -> bool {
        let Some(kind) = self.setting.catalogue().kind(need.id.kind) else { return false };
        self.setting.packages_of(giver).filter(|p| p.kind == kind.id).any(|package| {
            let there = self.world.stock.get(&package.id).is_some_and(|rest| !rest.is_zero());
            let fit = assess::fit(self.setting, giver, kind, &package.caveats, need.id, Channel::Bilateral);
            there && fit.is_ok_and(|fit| fit > 0)
        })
    }

    /// 20: help beyond twice the need is volume over fit.
    pub(crate) fn volume_over_fit(&mut self, supply: Milli, wanted: Milli, cause: Cause) {
        if supply >= wanted + wanted {
            self.mistake_once(20, cause);
        }
    }
}
