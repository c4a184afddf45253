//! What injects, answers and votes do to the world.

use super::condition::holds_of;
use super::draft::Draft;
use super::event::{Cause, DropReason, Event, NeedState, Occasion, Shelf};
use super::flags;
use super::nato;
use super::order::{Article, Window};
use super::world::{MatchStage, Offer, World};
use crate::base::{
    ChoiceId, CountryId, InjectId, KindId, MatchId, Milli, NeedId, OfferId, PackageId, Purpose, VoteId,
};
use crate::content::{Consequence, Decider, GeoStatus, LetterKind, NatoPosture, Proposal, Seat, Size, Track};

const NEED_ERROR: Purpose = Purpose("need-error");

/// What consequences follow from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Follows {
    /// An inject itself.
    Inject,
    /// An answer to what it asks: of the attacked state that gave it, where one did.
    Answer(Option<CountryId>),
    /// The vote that it raises.
    Vote(VoteId),
}

impl Follows {
    /// What is said to have brought it about: what a vote brought is not the threat that it met.
    fn cause(self, inject: InjectId) -> Cause {
        self.vote().map_or(Cause::Inject(inject), Cause::Vote)
    }

    /// The vote that raised it.
    fn vote(self) -> Option<VoteId> {
        if let Self::Vote(vote) = self { Some(vote) } else { None }
    }

    /// The attacked state whose answer it is.
    fn of(self) -> Option<CountryId> {
        if let Self::Answer(of) = self { of } else { None }
    }
}

impl Draft<'_> {
    /// Carries out a list of consequences of an inject.
    pub(crate) fn carry_out(&mut self, inject: InjectId, list: &[Consequence], from: Follows) {
        for consequence in list {
            let edited = self.edited(inject, consequence);
            self.carry_out_one(inject, edited.as_ref().unwrap_or(consequence), from);
        }
    }

    fn carry_out_one(&mut self, inject: InjectId, consequence: &Consequence, from: Follows) {
        let cause = from.cause(inject);
        let of = from.of();
        let lead = of.unwrap_or_else(|| self.world.lead());
        match consequence {
            Consequence::Track { track, by } => self.inject_moves(inject, *track, *by, from),
            Consequence::TrackTo { track, to } => {
                let missing = to - self.world.track(*track);
                if missing > 0 {
                    self.inject_moves(inject, *track, missing, from);
                }
            }
            Consequence::Function { function, by, at } => {
                self.function(at.unwrap_or(lead), *function, *by, cause);
            }
            Consequence::Need { kind, size, at } => {
                self.raise_need(NeedId { victim: at.unwrap_or(lead), kind: *kind }, *size, cause);
            }
            Consequence::Flag { flag, at } => self.set_flag(*flag, at.unwrap_or(lead), cause),
            Consequence::Unlock(unlock) => self.emit(Event::Unlocked { unlock: *unlock }),
            Consequence::Debrief(debrief) => self.emit(Event::DebriefAdded { debrief: *debrief }),
            Consequence::Offer { giver, kind, quantity, at } => {
                self.force_offer(*giver, *kind, *quantity, at.unwrap_or(lead));
            }
            Consequence::Supplies { kind, quantity, at } => {
                let need = NeedId { victim: at.unwrap_or(lead), kind: *kind };
                self.supply(need, *quantity);
            }
            Consequence::Withdraw { giver, kind } => self.withdraw_live(*giver, *kind),
            Consequence::Mandate { giver } => self.mandate_given(*giver),
            Consequence::Caveat { giver, caveat } => {
                self.emit(Event::CaveatForGiver { giver: *giver, caveat: *caveat });
                let live: Vec<OfferId> = self
                    .world
                    .offers
                    .iter()
                    .filter(|o| o.giver == *giver && o.is_live())
                    .filter(|o| self.setting.catalogue().kind(o.kind).is_some_and(|kind| caveat.binds(kind)))
                    .map(|o| o.id)
                    .collect();
                for offer in live {
                    self.emit(Event::CaveatAdded { offer, caveat: *caveat });
                }
            }
            Consequence::Capacity { pool, by, hours } => {
                let until = (*hours > 0).then_some(self.world.hour + hours);
                self.emit(Event::CapacityChanged { pool: *pool, by: *by, until, cause });
            }
            Consequence::DelayDays { scope, by } => {
                self.emit(Event::DelaySet { scope: *scope, days: *by });
            }
            Consequence::Choice(choice) => {
                let turn = self.world.turn;
                for decider in self.world.seats_of(choice.decided_by) {
                    if !self.world.has_decided(choice.id, decider) {
                        self.emit(Event::ChoiceOpened { choice: choice.id, decider, turn });
                    }
                }
            }
            Consequence::Vote(vote) => {
                // On the agenda once the delay is over; voted at the end of the turn after that.
                let at = self.world.hour + vote.delay_hours;
                let turn = self.turn_at(at) + 1;
                let proposed = vote.proposal != Proposal::Member;
                self.emit(Event::VoteScheduled { vote: vote.id, turn, proposed });
            }
            Consequence::If { when, then, otherwise } => {
                let list = if holds_of(self.setting, self.world, when, lead) { then } else { otherwise };
                self.carry_out(inject, list, from);
            }
            Consequence::After { hours, when, then } => {
                let answered = from != Follows::Inject;
                let place = self
                    .setting
                    .afters
                    .iter()
                    .position(|a| {
                        a.inject == inject
                            && a.answered == answered
                            && a.hours == *hours
                            && a.when == *when
                            && a.then == *then
                    })
                    .and_then(|place| u16::try_from(place).ok());
                if let Some(after) = place {
                    let due = self.world.hour + hours;
                    let vote = from.vote();
                    self.emit(Event::TimerSet { inject, after, due, of, vote });
                }
            }
            Consequence::Triage { rule, published: true } => self.publish_triage(*rule, cause),
            Consequence::Triage { rule, published: false } => self.keep_triage(*rule),
            // What happens may show a mistake; it is one only if a seat made it.
            Consequence::Mistake(number) if self.is_made(*number) => self.mistake(*number, cause),
            Consequence::Mistake(_) => {}
            Consequence::Letter { kind, by } => {
                // Who is asked once the turn's letters are written has the next turn for it.
                let written = matches!(self.world.window, Window::Decision | Window::Consent);
                let turn = self.world.turn + u16::from(written);
                let seats = self.world.seats_of(*by).into_iter();
                for seat in seats.filter(|seat| self.world.has_to_write(*kind, *seat)).collect::<Vec<_>>() {
                    self.emit(Event::LetterAsked { letter: *kind, seat, turn });
                }
            }
            Consequence::CostMillions { payer, amount } => {
                self.emit(Event::Paid { payer: *payer, amount: *amount });
            }
            Consequence::HomeRisk { giver, by } => {
                self.emit(Event::HomeRiskShifted { giver: *giver, by: *by });
            }
            Consequence::NatoStep(posture) => self.allow_nato(*posture),
            Consequence::NatoCover { kind, share, at } => {
                let id = NeedId { victim: at.unwrap_or(lead), kind: *kind };
                let Some(need) = self.world.need(id) else { return };
                let Some(found) = self.setting.catalogue().kind(*kind) else { return };
                // Planned is what was declared, and never less than is planned.
                let of_it = need.declared.unwrap_or(need.quantity).share(*share);
                let quantity = nato::nearest_whole(found, of_it);
                if quantity > need.nato_planned {
                    self.emit(Event::NatoPlanned { need: id, quantity });
                }
            }
            Consequence::NatoUnits { kind, released, at } => {
                self.units_claimed(*kind, at.unwrap_or(lead), *released);
            }
            Consequence::Fit { kind, by, at } => {
                let need = NeedId { victim: at.unwrap_or(lead), kind: *kind };
                self.emit(Event::FitShifted { need, by: *by });
            }
            Consequence::BlockMode { kind, mode, except } => {
                self.emit(Event::ModeBlocked { kind: *kind, mode: *mode, except: except.clone() });
            }
            Consequence::VictimJoins(victim) => {
                let joins = self.world.victim(*victim).is_none();
                let alone = !self.world.has_several_attacked();
                let first = self.world.victims.iter().find(|v| joins && alone && !v.quiet).map(|v| v.country);
                self.emit(Event::VictimJoined { victim: *victim });
                // Who was attacked alone gave nothing, and has less to give from now on.
                for attacked in joins.then_some(*victim).into_iter().chain(first) {
                    self.has_less_to_spare(attacked);
                }
            }
            Consequence::Place { place, at } => {
                self.emit(Event::PlaceFound { victim: at.unwrap_or(lead), place: *place });
            }
            Consequence::Incident { place, weight, at } => {
                let (victim, weight, place) = (at.unwrap_or(lead), *weight, *place);
                self.emit(Event::IncidentCounted { victim, weight, cause, place });
            }
            Consequence::Hazard { hazard, at } => {
                self.emit(Event::HazardFound { victim: at.unwrap_or(lead), hazard: *hazard });
            }
            Consequence::Ipcr(mode) => {
                let from = self.world.hour;
                self.emit(Event::IpcrDecided { mode: *mode, from, jointly: false });
                self.emit(Event::IpcrChanged { mode: *mode });
            }
            Consequence::Task(mechanism) => self.task(*mechanism, Seat::Victim(lead), None, cause),
            Consequence::Terminate => self.terminate(lead),
            Consequence::StrikesEnd => {
                let state = of.unwrap_or(lead);
                self.emit(Event::FlagCleared { flag: flags::STRIKES_FLOWN, at: state });
                self.own_strikes_end(state);
            }
            Consequence::Outcome(outcome) => self.emit(Event::OutcomeExpected { outcome: *outcome, of }),
        }
    }

    /// A track moves by an inject. Where the ladder rises by what the inject itself tells, it is an incident against
    /// whom it strikes; what somebody answers to it, or the Council votes, strikes nobody.
    fn inject_moves(&mut self, inject: InjectId, track: Track, by: i32, from: Follows) {
        let cause = from.cause(inject);
        let before = self.world.track(track);
        self.track(track, by, cause);
        let weight = self.world.track(track) - before;
        if track == Track::Escalation && weight > 0 && from == Follows::Inject {
            for victim in super::law::struck_by(self.setting, self.world, inject) {
                let place = self.world.victim(victim).map_or(GeoStatus::Territory, |v| v.place);
                self.emit(Event::IncidentCounted { victim, weight, cause, place });
            }
        }
    }

    /// The turn that decides at or after that hour.
    pub(crate) fn turn_at(&self, hour: i32) -> u16 {
        let scenario = self.setting.scenario();
        (1..=scenario.turns()).find(|t| scenario.decides_at(*t) >= hour).unwrap_or(scenario.turns())
    }

    /// A true need appears, or rises to that size.
    pub(crate) fn raise_need(&mut self, id: NeedId, size: Size, cause: Cause) {
        let Some(kind) = self.setting.catalogue().kind(id.kind) else { return };
        let quantity = kind.quantity(size);
        match self.world.need(id) {
            // What had lapsed arises anew: with its own due time, to be declared again.
            found if found.is_none_or(|n| n.state == NeedState::Lapsed) => {
                let left = super::standing::error_left(self.setting);
                let most = self.rules().start.need_error_max * left / 1000;
                let error = self.dice().draw(NEED_ERROR, 0, &format!("{id}")).between(-most, most);
                // Nobody can answer before the first decision: the first list counts from there.
                let seen = self.world.hour.max(self.setting.scenario().decides_at(1));
                let due = seen + kind.due_hours;
                self.emit(Event::NeedArose { need: id, quantity, error, due, cause });
            }
            Some(need) if need.quantity < quantity => {
                self.emit(Event::NeedGrew { need: id, quantity, cause });
            }
            _ => {}
        }
    }

    /// Sets a flag; the flags of the treaties take the step itself.
    fn set_flag(&mut self, flag: crate::base::FlagId, victim: CountryId, cause: Cause) {
        let article = match flag {
            f if f == flags::INVOKED_427 => Some(Article::MutualAssistance),
            f if f == flags::INVOKED_222 => Some(Article::Solidarity),
            f if f == flags::INVOKED_ART4 => Some(Article::Nato4),
            f if f == flags::INVOKED_ART5 => Some(Article::Nato5),
            _ => None,
        };
        if let Some(article) = article {
            return self.invoke(victim, article, None, cause);
        }
        if flag == flags::CHAIR_HANDED {
            return self.hand_on_chair();
        }
        if flag == flags::REPORTED_ART51 {
            return self.report_art51(victim, cause);
        }
        if flag == flags::FORCIBLE_MEASURE {
            return self.uses_own_force(victim);
        }
        self.emit(Event::FlagSet { flag, at: Some(victim) });
    }

    /// The giver tables that much, what it has out for that state counted in: from its packages of the kind, as far as
    /// they go, else from outside the list. There is one set of forces: what lies free in an offer to another attacked
    /// state comes back first, by the giver's own decision, and what it has out there is not given twice.
    fn force_offer(&mut self, giver: CountryId, kind: KindId, quantity: Milli, victim: CountryId) {
        let ours = |o: &&Offer| o.giver == giver && o.kind == kind;
        let out = |of: &dyn Fn(&&Offer) -> bool| -> Milli {
            self.world.offers.iter().filter(ours).filter(of).map(Offer::live).sum()
        };
        let everywhere = out(&|_| true);
        let mut wanted = quantity - quantity.min(out(&|o| o.victim == victim));
        let packages: Vec<PackageId> =
            self.setting.packages_of(giver).filter(|p| p.kind == kind).map(|p| p.id).collect();
        let mut listed = false;
        for package in packages {
            let rest = self.world.stock.get(&package).copied().unwrap_or_default();
            let moved = self.bring_back(package, victim, wanted - wanted.min(rest));
            let quantity = wanted.min(rest + moved);
            if !quantity.is_zero() {
                self.table_offer(giver, kind, victim, Some(package), quantity);
                wanted -= quantity;
                listed = true;
            }
        }
        let beyond = quantity - quantity.min(everywhere);
        if !listed && !beyond.is_zero() {
            self.table_offer(giver, kind, victim, None, beyond);
        }
    }

    /// Takes so much at most of a package off the table where it lies free for other attacked states, and says how much
    /// that was.
    fn bring_back(&mut self, package: PackageId, victim: CountryId, most: Milli) -> Milli {
        let elsewhere = |o: &&Offer| o.package == Some(package) && o.victim != victim;
        let free: Vec<(OfferId, Milli)> =
            self.world.offers.iter().filter(elsewhere).map(|o| (o.id, o.on(Shelf::Free))).collect();
        let mut moved = Milli::ZERO;
        for (offer, free) in free {
            let back = free.min(most - moved);
            self.stock(offer, Shelf::Free, Shelf::Withdrawn, back);
            moved += back;
        }
        moved
    }

    /// Puts an offer on the table.
    pub(crate) fn table_offer(
        &mut self,
        giver: CountryId,
        kind: KindId,
        victim: CountryId,
        package: Option<PackageId>,
        quantity: Milli,
    ) {
        let Ok(number) = u16::try_from(self.world.offers.len()) else { return };
        let valid_until = self.world.hour + self.rules().offers.valid_hours;
        self.emit(Event::OfferTabled {
            offer: OfferId(number),
            giver,
            kind,
            victim,
            package,
            quantity,
            valid_until,
        });
        self.states_reading(giver, victim, Occasion::Offered);
    }

    /// What is free or agreed of a giver's offers of a kind goes back; what has left keeps going.
    pub(crate) fn withdraw_live(&mut self, giver: CountryId, kind: KindId) {
        let live: Vec<OfferId> =
            self.world.offers.iter().filter(|o| o.giver == giver && o.kind == kind).map(|o| o.id).collect();
        for offer in live {
            self.take_off_table(offer);
            let agreed: Vec<(MatchId, Milli)> = self
                .world
                .matches
                .iter()
                .filter(|m| m.offer == offer && m.stage == MatchStage::Agreed)
                .map(|m| (m.id, m.quantity))
                .collect();
            for (proposal, quantity) in agreed {
                self.emit(Event::MatchDropped { proposal, by: None, reason: DropReason::Recalled });
                self.stock(offer, Shelf::Reserved, Shelf::Withdrawn, quantity);
            }
        }
    }

    /// What is still free of an offer is the giver's again.
    pub(crate) fn take_off_table(&mut self, offer: OfferId) {
        let free = self.world.offer(offer).map(|o| o.on(Shelf::Free)).unwrap_or_default();
        self.stock(offer, Shelf::Free, Shelf::Withdrawn, free);
    }

    /// Events allow NATO's council to move towards a posture.
    pub(crate) fn allow_nato(&mut self, posture: NatoPosture) {
        self.emit(Event::NatoStepAllowed { posture });
    }
}

impl World {
    /// The seats of those who decide or write.
    pub(crate) fn seats_of(&self, decider: Decider) -> Vec<Seat> {
        vec![match decider {
            Decider::Hr => Seat::Hr,
            Decider::Victim => Seat::Victim(self.lead()),
            Decider::EachVictim => return self.attacked().map(|v| Seat::Victim(v.country)).collect(),
            Decider::VictimOf(country) => Seat::Victim(country),
            Decider::Presidency => Seat::Presidency,
            Decider::Delegation(country) => Seat::Delegation(country),
            Decider::Nato => Seat::Nato,
            Decider::Excon => Seat::Excon,
        }]
    }

    /// Whether there is anything for such a letter to say: no end without a request that stands, no report of force
    /// without a measure that nobody has reported, no rule of triage and no invocation that are there already, no request
    /// beside a letter and quantities that are out.
    fn has_to_write(&self, letter: LetterKind, seat: Seat) -> bool {
        if letter == LetterKind::TriageRule {
            return self.triage.is_none();
        }
        let Seat::Victim(own) = seat else { return true };
        let state = self.victim(own);
        match letter {
            LetterKind::Invocation => {
                !state.is_some_and(|v| v.runs(Article::MutualAssistance) && v.letter_at.is_some())
            }
            LetterKind::Request => {
                let said = self.flags_of.contains(&(flags::NEEDS_QUANTIFIED, own));
                !(said && state.is_some_and(|v| v.letter_at.is_some()))
            }
            LetterKind::Termination => state.is_some_and(|v| v.has_asked() && v.terminated_at.is_none()),
            LetterKind::Art51Report => {
                state.is_some_and(|v| v.forcible_at.is_some() && v.reported_at.is_none())
            }
            _ => true,
        }
    }

    /// Whether a seat has taken its decision.
    fn has_decided(&self, choice: ChoiceId, seat: Seat) -> bool {
        self.decided.iter().any(|(decided, by, _)| *decided == choice && *by == seat)
    }
}
