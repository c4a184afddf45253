//! The Union's institutions and the law: crisis response, reports, treaty steps, letters, statements,
//! instruments, votes, promises, choices.

use super::assess;
use super::draft::Draft;
use super::event::{Cause, Event, NeedState, Rule};
use super::flags;
use super::order::{Article, Clause, OrderKind, Stance, StatementKind};
use super::reforms::Reform;
use super::setting::Setting;
use super::world::{Victim, World};
use crate::base::{
    ChoiceId, CountryId, Hours, KindId, MechanismId, Milli, NeedId, PackageId, PerMille, PromiseId, VoteId,
};
use crate::content::rules::StatementRule;
use crate::content::{IpcrMode, LetterKind, NatoPosture, Pool, Seat, Size, Track, VoteRule};

/// The package of restrictive measures that the High Representative proposes.
pub(crate) const SANCTIONS_VOTE: VoteId = VoteId::literal("restrictive-measures");
const SANCTIONS: KindId = KindId::literal("SANCTIONS");
const INTEL: KindId = KindId::literal("INTEL");
const SAT_IMG: KindId = KindId::literal("SAT_IMG");
const STRATCOM: KindId = KindId::literal("STRATCOM");
const RAPID_ALERT: MechanismId = MechanismId::literal("rapid-alert-system");
const EMSA: MechanismId = MechanismId::literal("emsa");

/// How much slower the institutions are while more is asked of their staff than it has, per mille.
pub(crate) fn overload_factor(setting: &Setting, world: &World) -> PerMille {
    let over = (-world.council_free).max(0);
    1000 + over * 1000 / setting.rules().capacity.overload_halves_at.max(1)
}

fn slowed(setting: &Setting, world: &World, hours: Hours) -> Hours {
    hours * overload_factor(setting, world) / 1000
}

/// Share of members whose upload is fresh, per mille.
pub(crate) fn upload_share(setting: &Setting, world: &World) -> PerMille {
    let fresh = setting.rules().picture.upload_fresh_turns;
    let (mut all, mut uploaded) = (0, 0);
    for member in setting.members() {
        all += 1;
        let turn = world.delegations.get(&member.id).and_then(|d| d.uploaded_turn);
        uploaded += i32::from(turn.is_some_and(|t| world.turn.saturating_sub(t) <= fresh));
    }
    uploaded * 1000 / all.max(1)
}

/// What a report of the shared picture would be worth now, per mille.
pub(crate) fn report_quality(setting: &Setting, world: &World) -> PerMille {
    let rules = &setting.rules().picture;
    let lead = world.lead();
    let supplied = |kind: KindId| -> PerMille {
        world.need(NeedId { victim: lead, kind }).map_or(0, |n| world.coverage(n))
    };
    let imagery_at_work = supplied(SAT_IMG)
        .max(if world.instruments_done.contains(&MechanismId::literal("satcen")) { 1000 } else { 0 });
    let services =
        if world.ipcr.mode >= IpcrMode::InformationSharing { 1000 } else { rules.report_services_apart };
    let overload = (-world.council_free).max(0) * rules.report_overload;
    let sum = [
        (rules.report_upload, upload_share(setting, world)),
        (rules.report_siac, supplied(INTEL)),
        (rules.report_imagery, imagery_at_work),
        (rules.report_services, services),
    ]
    .iter()
    .map(|(weight, value)| weight * value / 1000)
    .sum::<i32>();
    (sum - overload).clamp(0, 1000)
}

/// The rule of a statement.
pub(crate) fn statement_rule(setting: &Setting, kind: StatementKind) -> Option<&StatementRule> {
    setting.rules().statements.iter().find(|s| s.id == kind.slug())
}

/// Whether a statement stands on what is known: attribution must be moderate to name the aggressor,
/// restraint answers a real escalation, solidarity an attack.
pub(crate) fn statement_is_sound(setting: &Setting, world: &World, kind: StatementKind) -> bool {
    match kind {
        StatementKind::Solidarity => {
            world.has_flag(flags::INVOKED_427)
                || world.track(Track::Escalation) >= setting.rules().politics.solidarity_from
        }
        StatementKind::Attribution => {
            world.track(Track::Attribution) >= setting.rules().picture.attribution_bands[1]
        }
        StatementKind::Joint => world.nato.endorsed,
        StatementKind::Restraint => world.track(Track::Escalation) >= setting.rules().politics.restraint_from,
    }
}

/// Whether a clause agrees with what the table knows.
pub(crate) fn clause_is_sound(setting: &Setting, world: &World, victim: CountryId, clause: Clause) -> bool {
    match clause {
        Clause::Facts => world.track(Track::Awareness) >= setting.rules().picture.facts_known_from,
        Clause::Territory => {
            assess::threshold(setting, world, victim).total() >= setting.rules().threshold.met
        }
        Clause::Quantities => {
            world.needs.iter().filter(|n| n.id.victim == victim && n.declared.is_some()).count()
                >= setting.rules().politics.quantified_from
        }
        Clause::LegalBasis => setting.scenario().article_427_applies,
        // A state outside NATO has no such commitments, and saying so is sound as well.
        Clause::NatoConsistency => {
            !setting.is_ally(victim)
                || world.nato.posture >= NatoPosture::Consultations
                || world.nato.contacts > 0
        }
        Clause::Exit => true,
    }
}

impl Draft<'_> {
    /// What is due in the institutions at the start of a turn.
    pub(crate) fn institutions_due(&mut self) {
        let now = self.world.hour;
        if let Some((mode, from)) = self.world.ipcr.next
            && from <= now
        {
            self.emit(Event::IpcrChanged { mode });
        }
        self.ipcr_at_work();
        self.reports();
        self.instruments_due();
        self.report51_overdue();
    }

    /// What the crisis response gives a day.
    fn ipcr_at_work(&mut self) {
        let rules = self.rules();
        let place = match self.world.ipcr.mode {
            IpcrMode::Off => return,
            IpcrMode::Monitoring => 0,
            IpcrMode::InformationSharing => 1,
            IpcrMode::Full => 2,
        };
        let cause = Cause::Rule(Rule::Ipcr);
        self.track(Track::Awareness, self.prorated(rules.picture.ipcr_awareness_per_day[place]), cause);
        if self.world.ipcr.mode == IpcrMode::Full {
            self.track(Track::Cohesion, self.prorated(rules.politics.full_cohesion_per_day), cause);
            self.track(Track::Endurance, self.prorated(rules.politics.full_endurance_per_day), cause);
        }
    }

    /// Reports come out when due; in information sharing and above one is made every day.
    fn reports(&mut self) {
        let now = self.world.hour;
        if self.world.ipcr.report_due.is_some_and(|due| due <= now) {
            let quality = report_quality(self.setting, &self.world);
            self.emit(Event::ReportIssued { quality });
            let rise =
                (quality - self.world.track(Track::Awareness)) / self.rules().picture.report_rise.max(1);
            if rise > 0 {
                self.track(Track::Awareness, rise, Cause::Rule(Rule::Report));
            }
        }
        let old = self.world.ipcr.report_at.is_none_or(|at| now - at >= 24);
        if self.world.ipcr.mode >= IpcrMode::InformationSharing && self.world.ipcr.report_due.is_none() && old
        {
            self.order_report();
        }
    }

    pub(crate) fn order_report(&mut self) {
        let lag = slowed(self.setting, &self.world, self.rules().picture.report_lag_hours);
        let due = self.world.hour + lag;
        self.emit(Event::ReportOrdered { due });
    }

    pub(crate) fn decide_ipcr(&mut self, mode: IpcrMode) {
        let rules = &self.rules().capacity;
        let delay = match mode {
            IpcrMode::Off => 0,
            IpcrMode::Monitoring => rules.ipcr_delay_hours[0],
            IpcrMode::InformationSharing => rules.ipcr_delay_hours[1],
            IpcrMode::Full => rules.ipcr_delay_hours[2],
        };
        let from = self.world.hour + slowed(self.setting, &self.world, delay);
        self.emit(Event::IpcrDecided { mode, from });
    }

    /// Full activation while nothing is badly hurt spends the staff that a worse day will need.
    pub(crate) fn full_for_everything(&mut self, mode: IpcrMode, cause: Cause) {
        let calm = self.rules().mistakes.calm_function;
        let mut levels = self.world.victims.iter().flat_map(|v| v.functions);
        if mode == IpcrMode::Full && levels.all(|level| level > calm) {
            self.mistake_once(13, cause);
        }
    }

    /// By then there should be a line of one's own: a statement, communicators at work or coming, the alert system.
    pub(crate) fn no_line(&mut self) {
        let (now, by) = (self.world.hour, self.rules().mistakes.line_hours);
        if now < by || now - self.turn_hours() >= by {
            return;
        }
        let communicators = self.world.needs.iter().filter(|n| n.id.kind == STRATCOM).any(|n| {
            let coming = assess::coming(self.setting, &self.world, n.id, |_| true);
            !(self.world.supply(n) + coming).is_zero()
        });
        let alerted = self.world.instruments.contains_key(&RAPID_ALERT);
        if self.world.statements.is_empty() && !communicators && !alerted {
            self.mistake_once(17, Cause::Rule(Rule::VisibleResults));
        }
    }

    /// A treaty step. The duty of Article 42.7 needs no vote; what the step is worth depends on the threshold.
    pub(crate) fn invoke(&mut self, victim: CountryId, article: Article, cause: Cause) {
        let done = self.world.victim(victim).is_some_and(|v| v.invoked.contains_key(&article));
        if done {
            return;
        }
        let total = assess::threshold(self.setting, &self.world, victim).total();
        self.emit(Event::Invoked { victim, article });
        let politics = &self.rules().politics;
        match article {
            Article::MutualAssistance => {
                let band = if total >= self.rules().threshold.met {
                    0
                } else if total >= self.rules().threshold.arguable {
                    1
                } else {
                    2
                };
                self.track(Track::Legitimacy, politics.invoke_legitimacy[band], cause);
                self.track(Track::Cohesion, politics.invoke_cohesion[band], cause);
                if band == 2 {
                    self.mistake(6, cause);
                }
            }
            // The solidarity clause puts the crisis response at full activation by itself.
            Article::Solidarity => {
                if self.world.ipcr.mode < IpcrMode::Full {
                    self.decide_ipcr(IpcrMode::Full);
                }
            }
            Article::Nato4 => self.allow_nato(NatoPosture::Consultations),
        }
    }

    /// The victim ends its request: what is at work stays, what nothing came for is asked for no longer.
    pub(crate) fn terminate(&mut self, victim: CountryId) {
        let open = |v: &Victim| !v.invoked.is_empty() && v.terminated_at.is_none();
        if !self.world.victim(victim).is_some_and(open) {
            return;
        }
        self.emit(Event::Terminated { victim });
        let unmet: Vec<NeedId> = self
            .world
            .needs
            .iter()
            .filter(|n| n.id.victim == victim && n.state == NeedState::Declared)
            .map(|n| n.id)
            .collect();
        for need in unmet {
            self.emit(Event::NeedStateChanged { need, state: NeedState::Withdrawn });
        }
    }

    pub(crate) fn report_art51(&mut self, victim: CountryId, cause: Cause) {
        let Some(state) = self.world.victim(victim) else { return };
        if state.reported_at.is_some() {
            return;
        }
        let rules = &self.rules().politics;
        let in_time = state.forcible_at.is_none_or(|at| self.world.hour - at <= rules.report51_hours);
        self.emit(Event::ReportedArt51 { victim });
        if in_time {
            self.track(Track::Legitimacy, rules.report51_legitimacy, cause);
        }
    }

    /// Each day that a report is overdue after a forcible measure costs.
    fn report51_overdue(&mut self) {
        let rules = &self.rules().politics;
        let now = self.world.hour;
        let late: Vec<CountryId> = self
            .world
            .victims
            .iter()
            .filter(|v| v.reported_at.is_none())
            .filter(|v| v.forcible_at.is_some_and(|at| now - at > rules.report51_hours))
            .map(|v| v.country)
            .collect();
        for victim in late {
            let first = self
                .world
                .victim(victim)
                .and_then(|v| v.forcible_at)
                .is_some_and(|at| now - at - self.turn_hours() <= rules.report51_hours);
            let by = -self.prorated(rules.report51_late_per_day);
            let cause = Cause::Giver(Rule::TreatyStepOverdue, victim);
            self.track(Track::Legitimacy, by, cause);
            if first {
                self.mistake(6, cause);
            }
        }
    }

    pub(crate) fn send_letter(&mut self, letter: LetterKind, seat: Seat, clauses: &[Clause]) {
        let victim = match seat {
            Seat::Victim(country) => country,
            _ => self.world.lead(),
        };
        let sound =
            clauses.iter().filter(|c| clause_is_sound(self.setting, &self.world, victim, **c)).count();
        let unsound = clauses.len() - sound;
        let (sound, unsound) = (u8::try_from(sound).unwrap_or(6), u8::try_from(unsound).unwrap_or(6));
        self.emit(Event::LetterSent { letter, seat, clauses: clauses.to_vec(), sound, unsound });
        let by = self.rules().politics.clause * (i32::from(sound) - i32::from(unsound));
        self.track(Track::Legitimacy, by, Cause::Order(seat, OrderKind::SendLetter));
        match letter {
            // The letter is the report, and the rule is published by being sent.
            LetterKind::Art51Report => self.report_art51(victim, Cause::Order(seat, OrderKind::SendLetter)),
            // So is the attacked state's letter of termination the end of its request; nobody else ends it.
            LetterKind::Termination if matches!(seat, Seat::Victim(_)) => self.terminate(victim),
            LetterKind::TriageRule => self.emit(Event::FlagSet { flag: flags::TRIAGE_PUBLISHED, at: None }),
            _ => {}
        }
        if letter == LetterKind::Request && !clauses.contains(&Clause::Quantities) {
            self.mistake(5, Cause::Order(seat, OrderKind::SendLetter));
        }
        if letter == LetterKind::Termination && !clauses.contains(&Clause::Exit) {
            self.mistake(18, Cause::Order(seat, OrderKind::SendLetter));
        }
    }

    pub(crate) fn state_publicly(&mut self, kind: StatementKind) {
        if kind == StatementKind::Joint {
            // NATO answers in the window that follows; only then is it made.
            self.emit(Event::JointStatementSought);
            return;
        }
        self.make_statement(kind);
    }

    pub(crate) fn make_statement(&mut self, kind: StatementKind) {
        let Some(rule) = statement_rule(self.setting, kind) else { return };
        let sound = statement_is_sound(self.setting, &self.world, kind);
        self.emit(Event::StatementMade { statement: kind });
        let cause = Cause::Order(Seat::Hr, OrderKind::Statement);
        let moves = if sound { &rule.sound } else { &rule.unsound };
        for (track, by) in moves {
            self.track(*track, *by, cause);
        }
        if !sound && kind == StatementKind::Attribution {
            self.mistake(14, cause);
        }
    }

    /// NATO joins the statement that the High Representative seeks.
    pub(crate) fn endorse(&mut self) {
        self.emit(Event::NatoEndorsed);
        self.make_statement(StatementKind::Joint);
        self.emit(Event::FlagSet { flag: flags::EU_NATO_STATEMENT, at: None });
        let by = self.rules().nato.joint_statement;
        self.track(Track::Synchronisation, by, Cause::Order(Seat::Nato, OrderKind::Endorse));
    }

    pub(crate) fn task(&mut self, instrument: MechanismId) {
        let Some(rule) = self.rules().instruments.iter().find(|i| i.id == instrument) else { return };
        let cause = Cause::Order(Seat::Hr, OrderKind::Task);
        let from = self.world.hour + slowed(self.setting, &self.world, rule.delay_hours);
        self.emit(Event::InstrumentTasked { instrument, from });
        if instrument == EMSA {
            self.emit(Event::FlagSet { flag: flags::EMSA_TASKED, at: None });
        }
        let lawful = rule
            .lawful_with
            .as_ref()
            .is_some_and(|option| option.parse().is_ok_and(|id| self.setting.option_is(id, "on")));
        if let Some(number) = rule.mistake
            && !lawful
        {
            // The price of a trap is paid when the lawyers answer, at once.
            self.mistake(number, cause);
            for (track, by) in &rule.tracks {
                self.track(*track, *by, cause);
            }
        }
    }

    fn instruments_due(&mut self) {
        let now = self.world.hour;
        let due: Vec<MechanismId> = self
            .world
            .instruments
            .iter()
            .filter(|(id, from)| **from <= now && !self.world.instruments_done.contains(*id))
            .map(|(id, _)| *id)
            .collect();
        for instrument in due {
            self.emit(Event::InstrumentWorked { instrument });
            let Some(rule) = self.rules().instruments.iter().find(|i| i.id == instrument) else { continue };
            if rule.mistake.is_some() {
                continue;
            }
            if let Some((kind, quantity, package)) = rule.supplies {
                self.supply_by_instrument(kind, quantity, package);
            }
            for (track, by) in &rule.tracks {
                let by = if *track == Track::Attribution { self.attribution_gain(*by) } else { *by };
                self.track(*track, by, Cause::Rule(Rule::Instrument));
            }
        }
    }

    /// An instrument meets a declared need itself, unless the same staff was already offered.
    fn supply_by_instrument(&mut self, kind: KindId, quantity: Milli, package: PackageId) {
        let need = NeedId { victim: self.world.lead(), kind };
        let asked = self.world.need(need).is_some_and(|n| n.is_open() && n.declared.is_some());
        let there = self.world.stock.get(&package).is_some_and(|rest| !rest.is_zero());
        if asked && there {
            self.emit(Event::StaffEngaged { package });
            self.emit(Event::MeasureAdopted { need, quantity });
        }
    }

    pub(crate) fn propose_sanctions(&mut self) {
        let turn = self.world.turn + 1;
        self.emit(Event::VoteScheduled { vote: SANCTIONS_VOTE, turn });
        self.emit(Event::FlagSet { flag: flags::SANCTIONS_DRAFTED, at: None });
    }

    /// Votes that are due.
    pub(crate) fn hold_votes(&mut self) {
        let turn = self.world.turn;
        let due: Vec<VoteId> =
            self.world.agenda.iter().filter(|a| a.result.is_none() && a.turn <= turn).map(|a| a.id).collect();
        for vote in due {
            let passed = self.vote_passes(vote);
            self.emit(Event::VoteHeld { vote, passed });
            let politics = &self.rules().politics;
            let cause = Cause::Vote(vote);
            let by = if passed { politics.vote_won } else { -politics.vote_lost };
            self.track(Track::Cohesion, by, cause);
            let setting = self.setting;
            if let Some((inject, content)) = setting.votes.get(&vote) {
                let list = if passed { &content.passed } else { &content.failed };
                self.carry_out(*inject, list);
            }
            if vote == SANCTIONS_VOTE && passed {
                self.adopt_sanctions(cause);
            }
        }
    }

    /// Who says nothing agrees. Unanimity: one voice against stops it, an abstention does not, unless a third of
    /// the members with a third of the people abstain (Article 31(1) TEU). By qualified majority (Article 16(4)
    /// TEU) 55 % of the members with 65 % of the people must be in favour.
    fn vote_passes(&self, vote: VoteId) -> bool {
        let Some(item) = self.world.agenda.iter().find(|a| a.id == vote && a.result.is_none()) else {
            return false;
        };
        let weigh = |wanted: &dyn Fn(Stance) -> bool| {
            let stance = |member: CountryId| item.positions.get(&member).copied().unwrap_or(Stance::For);
            let voices = self.setting.members().filter(|m| wanted(stance(m.id)));
            voices.fold((0_i64, 0_i64), |(n, people), m| (n + 1, people + m.population_millions.0))
        };
        let (members, people) = weigh(&|_| true);
        let by_majority = Reform::MajorityVoting.is_on(self.setting)
            || self.setting.votes.get(&vote).is_some_and(|(_, v)| v.rule == VoteRule::Qualified);
        if by_majority {
            let (in_favour, their_people) = weigh(&|s| s == Stance::For);
            return in_favour * 100 >= members * 55 && their_people * 100 >= people * 65;
        }
        let (against, _) = weigh(&|s| s == Stance::Against);
        let (abstaining, their_people) = weigh(&|s| s == Stance::Abstain);
        against == 0 && (abstaining * 3 < members || their_people * 3 < people)
    }

    fn adopt_sanctions(&mut self, cause: Cause) {
        let politics = &self.rules().politics;
        self.track(Track::Pressure, -politics.sanctions_pressure, cause);
        self.track(Track::Escalation, politics.sanctions_escalation, cause);
        let need = NeedId { victim: self.world.lead(), kind: SANCTIONS };
        let package = self.setting.catalogue().kind(SANCTIONS).map_or(Milli::ZERO, |k| k.quantity(Size::S));
        if self.world.need(need).is_some() {
            self.emit(Event::MeasureAdopted { need, quantity: package });
        }
    }

    pub(crate) fn promise(&mut self, need: NeedId, by: Hours) {
        let Ok(number) = u16::try_from(self.world.promises.len()) else { return };
        self.emit(Event::PromiseMade { promise: PromiseId(number), need, by });
        let made = self.rules().politics.promise_made;
        let cause = Cause::Need(Rule::Promise, need);
        self.track(Track::Cohesion, made, cause);
        self.track(Track::PublicTrust, made, cause);
    }

    pub(crate) fn end_promises(&mut self) {
        let now = self.world.hour;
        let due: Vec<(PromiseId, NeedId)> = self
            .world
            .promises
            .iter()
            .filter(|p| p.kept.is_none() && p.by <= now)
            .map(|p| (p.id, p.need))
            .collect();
        for (promise, need) in due {
            let covered = self.world.need(need).map_or(0, |n| self.world.coverage(n));
            let kept = covered >= self.rules().functions.covered_from;
            self.emit(Event::PromiseEnded { promise, kept });
            let politics = &self.rules().politics;
            let by = if kept { politics.promise_kept } else { -politics.promise_broken };
            let cause = Cause::Need(Rule::Promise, need);
            self.track(Track::Cohesion, by, cause);
            self.track(Track::PublicTrust, by, cause);
        }
    }

    pub(crate) fn choose(&mut self, choice: ChoiceId, answer: crate::base::AnswerId, by_default: bool) {
        self.emit(Event::ChoiceMade { choice, answer, by_default });
        let setting = self.setting;
        if let Some((inject, content)) = setting.choices.get(&choice)
            && let Some(taken) = content.answers.iter().find(|a| a.id == answer)
        {
            self.carry_out(*inject, &taken.then);
        }
    }

    /// Choices that nobody answered take their default; letters that did not come are missed.
    pub(crate) fn close_open_questions(&mut self) {
        let turn = self.world.turn;
        let open: Vec<ChoiceId> =
            self.world.choices.iter().filter(|c| c.turn <= turn).map(|c| c.id).collect();
        for choice in open {
            if let Some((_, content)) = self.setting.choices.get(&choice) {
                self.choose(choice, content.default, true);
            }
        }
        let missed: Vec<_> =
            self.world.letters.iter().filter(|l| l.turn <= turn).map(|l| (l.letter, l.seat)).collect();
        for (letter, seat) in missed {
            self.emit(Event::LetterMissed { letter, seat });
            let by = -self.rules().politics.letter_missed;
            self.track(Track::Legitimacy, by, Cause::Rule(Rule::Letter));
            if letter == LetterKind::Request {
                self.mistake(5, Cause::Rule(Rule::Letter));
            }
        }
    }

    /// What an order of the desk costs beyond the desk.
    pub(crate) fn council_cost(&mut self, kind: OrderKind, cause: Cause) {
        let rules = &self.rules().capacity;
        let amount = match kind {
            OrderKind::RequestReport => rules.report,
            OrderKind::ContactNato => rules.nato_contact,
            _ => 0,
        };
        self.spend(Pool::Council, amount, cause);
    }
}
