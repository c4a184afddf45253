//! The whole state of a game. Only `apply` writes it; screens and players never see it.

mod aid;
mod control;
mod institutions;
mod states;

pub use aid::Authority;
pub(crate) use aid::{Amendment, ClockState, Consignment, Leg, Match, MatchStage, Need, Offer, Promise};
pub(crate) use control::Control;
pub use institutions::RunStage;
pub(crate) use institutions::{
    Adversary, Agenda, AimState, CapacityShift, Ipcr, LetterDue, Nato, OpenChoice, Run, Timer, VectorState,
};
pub(crate) use states::{Argued, Asked, Delegation, ForceUsed, Incident, Victim};

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::event::{Shelf, Step};
use super::order::{Article, BilateralLine, StatementKind, Window};
use crate::base::{
    AnswerId, ChoiceId, CountryId, DebriefId, FlagId, Hours, InjectId, KindId, MatchId, MechanismId, Milli,
    NeedId, OfferId, PackageId, PerMille, Sorted, UnlockId, VoteId,
};
use crate::content::{DelayScope, Function, Hazard, IpcrMode, Mode, Outcome, Pool, Seat, Track, TriageRule};

/// Running sums for the evaluation.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Tally {
    pub(crate) escalation_peak: PerMille,
    pub(crate) escalation_start: PerMille,
    pub(crate) own_rises: u16,
    pub(crate) awareness_hours: i64,
    pub(crate) synchronisation_hours: i64,
    pub(crate) duplication_hours: i64,
    pub(crate) gap_hours: i64,
    pub(crate) contention_hours: i64,
    pub(crate) legitimacy_hours: i64,
    pub(crate) endurance_hours: i64,
    pub(crate) hours: i64,
    pub(crate) overload_hours: i64,
    pub(crate) upload_hours: i64,
    /// Hours with a situation report of today.
    pub(crate) informed_hours: i64,
    /// Days of supply in store, of those that there should be, over the hours in which any were due.
    pub(crate) supply_hours: i64,
    pub(crate) supply_due_hours: i64,
    /// Paid by the Union, and by whom it fell upon, in millions of euro.
    pub(crate) paid_in_common: i32,
    pub(crate) paid_alone: i32,
    pub(crate) first_contact: Option<Hours>,
    /// Units that NATO asked for, and of those the ones that nobody answered for in time.
    pub(crate) nato_asked: u16,
    pub(crate) nato_unanswered: u16,
    /// Decisions on authority over a unit, and of those the smooth ones.
    pub(crate) transfers: u16,
    pub(crate) transfers_smooth: u16,
    pub(crate) desk_spent: i64,
    pub(crate) mistakes: BTreeMap<u8, u16>,
    /// Hours during which the author was known well enough to be named.
    pub(crate) attributable_hours: Hours,
    /// Escalation that injects brought: the level the response had to live with.
    pub(crate) escalation_given: i64,
    pub(crate) promises_broken: u16,
    pub(crate) specific_pressed: u16,
    pub(crate) letters_sound: u16,
    pub(crate) letters_unsound: u16,
    pub(crate) letters_missed: u16,
}

/// The whole game.
#[derive(Debug, Clone, Serialize)]
pub struct World {
    pub(crate) seed: u64,
    pub(crate) turn: u16,
    pub(crate) window: Window,
    /// The decision time of the current turn.
    pub(crate) hour: Hours,
    pub(crate) ended: Option<Outcome>,
    /// The end that is settled, of each attacked state.
    pub(crate) expected: BTreeMap<CountryId, Outcome>,

    pub(crate) tracks: [PerMille; 12],
    /// What is known of who attacks, where several adversaries do: of each by the first state that it attacks; nothing once
    /// evidence has joined them. Left out where it is nothing: games with one adversary keep their digests.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) evidence: BTreeMap<CountryId, PerMille>,
    pub(crate) victims: Vec<Victim>,
    pub(crate) needs: Vec<Need>,
    pub(crate) offers: Vec<Offer>,
    /// What is left untabled of each package; nothing of one whose staff works by an instrument.
    pub(crate) stock: Sorted<PackageId, Milli>,
    /// Packages whose stock no longer comes back when it lapses or is declined: it has once.
    pub(crate) settled: BTreeSet<PackageId>,
    pub(crate) matches: Vec<Match>,
    pub(crate) consignments: Vec<Consignment>,
    pub(crate) delegations: Sorted<CountryId, Delegation>,
    pub(crate) promises: Vec<Promise>,
    pub(crate) ipcr: Ipcr,
    pub(crate) nato: Nato,
    pub(crate) adversary: Adversary,
    pub(crate) agenda: Vec<Agenda>,
    /// What is not drawn from a capital, until that hour: the price of its support.
    pub(crate) kept_home: BTreeMap<(CountryId, KindId), Hours>,
    pub(crate) choices: Vec<OpenChoice>,
    pub(crate) decided: BTreeSet<(ChoiceId, Seat, AnswerId)>,
    pub(crate) letters: Vec<LetterDue>,
    pub(crate) force: BTreeMap<(CountryId, CountryId), ForceUsed>,
    /// The Presidency that chairs instead of the scenario's, and from when.
    pub(crate) chair: Option<(CountryId, Hours)>,
    pub(crate) chair_changed: bool,
    pub(crate) statements: BTreeMap<StatementKind, Hours>,
    pub(crate) joint_sought: bool,
    /// Mechanisms asked for, at work, or done, by the state that they are for.
    pub(crate) runs: BTreeMap<(MechanismId, CountryId), Run>,

    pub(crate) flags: BTreeMap<FlagId, Hours>,
    pub(crate) flags_of: BTreeSet<(FlagId, CountryId)>,
    /// The published rule of triage, and since when.
    pub(crate) triage: Option<(TriageRule, Hours)>,
    /// The rule of triage that the High Representative set and keeps to itself, and since when.
    pub(crate) kept_triage: Option<(TriageRule, Hours)>,
    /// What the High Representative says of aid past the desk.
    pub(crate) bilateral: BilateralLine,
    pub(crate) unlocked: BTreeSet<UnlockId>,
    pub(crate) debriefs: BTreeSet<DebriefId>,
    pub(crate) fired: BTreeMap<InjectId, Hours>,
    pub(crate) lapsed: BTreeSet<InjectId>,
    pub(crate) timers: Vec<Timer>,

    pub(crate) capacity: Vec<CapacityShift>,
    /// Free capacity of each pool in this turn.
    pub(crate) hr_free: i32,
    pub(crate) council_free: i32,
    /// What each pool opened the turn with.
    pub(crate) hr_opened: i32,
    pub(crate) council_opened: i32,
    pub(crate) delays: Vec<(DelayScope, i32)>,
    pub(crate) blocked: Vec<(KindId, Mode, Vec<CountryId>)>,
    /// Departures by edge and day: what is already on the road.
    pub(crate) traffic: BTreeMap<(u16, u16), u16>,
    /// Cohesion already moved by rules in this turn.
    pub(crate) cohesion_moved: i32,
    /// When the space services last delivered a product.
    pub(crate) imagery_at: Option<Hours>,
    /// Sorties drawn from each victim's airlift and not yet flown; trains and ships come back by themselves.
    pub(crate) sorties_drawn: BTreeMap<CountryId, Milli>,
    pub(crate) tally: Tally,
    /// What exercise control changed in the plan of injects. Last, and left out where it is nothing: games without it
    /// keep their digests.
    #[serde(skip_serializing_if = "Control::is_untouched")]
    pub(crate) control: Control,
}

impl World {
    pub(crate) fn track(&self, track: Track) -> PerMille {
        self.tracks[track.index()]
    }

    pub(crate) fn victim(&self, country: CountryId) -> Option<&Victim> {
        self.victims.iter().find(|v| v.country == country)
    }

    pub(crate) fn victim_mut(&mut self, country: CountryId) -> Option<&mut Victim> {
        self.victims.iter_mut().find(|v| v.country == country)
    }

    pub(crate) fn function(&self, country: CountryId, function: Function) -> PerMille {
        self.victim(country).map_or(0, |v| v.functions[function.index()])
    }

    /// Whether a state is under armed attack: by a state, or by terrorists, whose attacks count as such since 2001 and
    /// 2015. `domain.md` §1.3.
    pub(crate) fn under_armed_attack(&self, victim: CountryId) -> bool {
        let by_terrorists = |v: &Victim| v.hazards.contains(&Hazard::Terrorism);
        self.flags_of.contains(&(super::flags::ARMED_ATTACK, victim))
            || self.victim(victim).is_some_and(by_terrorists)
    }

    /// Whether anything has happened to a state that it could consult about.
    pub(crate) fn is_struck(&self, state: &Victim) -> bool {
        let hurt = self.needs.iter().any(|n| n.id.victim == state.country);
        hurt || !state.incidents.is_empty()
            || !state.hazards.is_empty()
            || self.under_armed_attack(state.country)
    }

    /// The states that are attacked by now, the first first: not those that the scenario has struck later.
    pub(crate) fn attacked(&self) -> impl Iterator<Item = &Victim> {
        self.victims.iter().filter(|v| !v.quiet || self.is_struck(v))
    }

    /// Whether that state is one of them.
    pub(crate) fn is_attacked(&self, country: CountryId) -> bool {
        self.attacked().any(|v| v.country == country)
    }

    /// Whether a shock hurries everybody: an armed attack, or terrorism. `domain.md` §3.
    pub(crate) fn in_shock(&self) -> bool {
        let struck = |v: &Victim| v.hazards.contains(&Hazard::Terrorism);
        self.has_flag(super::flags::ARMED_ATTACK) || self.victims.iter().any(struck)
    }

    /// Whether a state invoked Article 222 and has not ended its request.
    pub(crate) fn solidarity_runs(&self) -> bool {
        self.victims.iter().any(|v| self.solidarity_runs_for(v.country))
    }

    /// Whether that state did.
    pub(crate) fn solidarity_runs_for(&self, victim: CountryId) -> bool {
        let runs = |v: &Victim| v.invoked.contains_key(&Article::Solidarity) && v.terminated_at.is_none();
        self.victim(victim).is_some_and(runs)
    }

    pub(crate) fn lead(&self) -> CountryId {
        self.victims[0].country
    }

    pub(crate) fn need(&self, id: NeedId) -> Option<&Need> {
        self.needs.iter().find(|n| n.id == id)
    }

    pub(crate) fn need_mut(&mut self, id: NeedId) -> Option<&mut Need> {
        self.needs.iter_mut().find(|n| n.id == id)
    }

    pub(crate) fn offer(&self, id: OfferId) -> Option<&Offer> {
        self.offers.get(id.index())
    }

    pub(crate) fn match_(&self, id: MatchId) -> Option<&Match> {
        self.matches.get(id.index())
    }

    /// Whether a seat that is asked about a match agreed beforehand to all that is proposed.
    pub(crate) fn stands_consenting(&self, seat: Seat, offer: OfferId, need: NeedId) -> bool {
        if seat == Seat::Victim(need.victim) {
            return self.need(need).is_some_and(|n| n.standing_consent && n.is_open());
        }
        let giver = self.giver_of(seat);
        giver.is_some() && self.offer(offer).is_some_and(|o| o.standing_consent)
    }

    /// How much of an offer such open proposals take together.
    pub(crate) fn proposed(&self, offer: OfferId, of: impl Fn(&Match) -> bool) -> Milli {
        let open = |m: &&Match| m.offer == offer && m.stage == MatchStage::Proposed && of(m);
        self.matches.iter().filter(open).map(|m| m.quantity).sum()
    }

    /// How much of its offer an open proposal may take: what is free and in no other proposal.
    pub(crate) fn free_for(&self, found: &Match, offer: &Offer) -> Milli {
        (offer.on(Shelf::Free) - self.proposed(offer.id, |m| m.id != found.id)).max(Milli::ZERO)
    }

    /// The item of a vote that is still to be held.
    pub(crate) fn open_item(&self, vote: VoteId) -> Option<&Agenda> {
        self.agenda.iter().find(|a| a.id == vote && a.is_open())
    }

    /// Whether a capital was promised that this kind is not drawn from it.
    pub(crate) fn is_kept_home(&self, country: CountryId, kind: KindId) -> bool {
        self.kept_home.get(&(country, kind)).is_some_and(|until| *until > self.hour)
    }

    pub(crate) fn has_flag(&self, flag: FlagId) -> bool {
        self.flags.contains_key(&flag)
    }

    /// Sets a flag, of a state where one is named; the hour at which it was first set stays.
    pub(crate) fn set_flag(&mut self, flag: FlagId, at: Option<CountryId>) {
        self.flags.entry(flag).or_insert(self.hour);
        if flag == super::flags::ADVERSARIES_JOINED {
            self.evidence.clear();
        }
        if let Some(country) = at {
            self.flags_of.insert((flag, country));
        }
    }

    /// What a flag told of a state holds no longer.
    pub(crate) fn clear_flag(&mut self, flag: FlagId, at: CountryId) {
        self.flags_of.remove(&(flag, at));
        if !self.flags_of.iter().any(|(set, _)| *set == flag) {
            self.flags.remove(&flag);
        }
    }

    /// Whether the register of needs and offers is up.
    pub(crate) fn register_up(&self) -> bool {
        self.ipcr.mode >= IpcrMode::InformationSharing || self.has_flag(super::flags::REGISTER_UP)
    }

    /// Whether capitals know how much a victim asks for: by the register, or by its list of needs.
    pub(crate) fn quantities_known(&self, victim: CountryId) -> bool {
        self.register_up() || self.victim(victim).is_some_and(|v| v.reached(Step::NeedsList))
    }

    /// What events add to a staff pool a day, or take from it, as of now.
    pub(crate) fn capacity_shift(&self, pool: Pool) -> i32 {
        self.capacity_shifts(pool).map(|shift| shift.by).sum()
    }

    /// What of a pool is taken or lent a day by now.
    pub(crate) fn capacity_shifts(&self, pool: Pool) -> impl Iterator<Item = &CapacityShift> {
        let runs = |shift: &&CapacityShift| shift.until.is_none_or(|until| until > self.hour);
        self.capacity.iter().filter(move |shift| shift.pool == pool).filter(runs)
    }

    /// What is delivered to a need and works, at its worth.
    pub(crate) fn supply(&self, need: &Need) -> Milli {
        self.supply_of(need, |_| true)
    }

    /// The same, of such consignments only.
    pub(crate) fn supply_of(&self, need: &Need, of: impl Fn(&Consignment) -> bool) -> Milli {
        let ours: Milli = self
            .consignments
            .iter()
            .filter(|c| c.leg != Leg::Gone && c.need == need.id && of(c))
            .map(|c| c.effect)
            .sum();
        ours + need.nato_delivered + need.by_decision
    }

    /// How far a need is covered, per mille, at most 1000.
    pub(crate) fn coverage(&self, need: &Need) -> PerMille {
        self.supply(need).per_mille_of(need.quantity, 1000)
    }

    /// The mean of synchronisation and of 1000 less each other component.
    pub(crate) fn complementarity(&self) -> PerMille {
        (self.track(Track::Synchronisation) + 3000
            - self.track(Track::Duplication)
            - self.track(Track::Gap)
            - self.track(Track::Contention))
            / 4
    }

    /// The mean of a victim's eight functions.
    pub(crate) fn mean_function(&self, victim: CountryId) -> PerMille {
        Function::ALL.iter().map(|f| self.function(victim, *f)).sum::<i32>() / 8
    }

    /// The mean pressure of the adversary's vectors.
    pub(crate) fn mean_pressure(&self) -> PerMille {
        let vectors = &self.adversary.vectors;
        let count = i32::try_from(vectors.len()).unwrap_or(1).max(1);
        vectors.values().map(|v| v.pressure).sum::<i32>() / count
    }
}
