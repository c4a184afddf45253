//! The law: invocation and termination, the report under Article 51, formal letters.

use super::assess;
use super::draft::Draft;
use super::event::{Cause, Event, NeedState, Rule};
use super::flags;
use super::order::{Article, Clause, OrderKind};
use super::setting::Setting;
use super::world::{Victim, World};
use crate::base::{CountryId, NeedId};
use crate::content::rules::ThresholdBand;
use crate::content::{IpcrMode, LetterKind, NatoPosture, Seat, Track};

/// Whether a clause of a seat's letter agrees with what the table knows: an attacked state speaks of itself, any
/// other seat of every attacked state.
pub(crate) fn clause_is_sound(setting: &Setting, world: &World, seat: Seat, clause: Clause) -> bool {
    match seat {
        Seat::Victim(country) => clause_holds_of(setting, world, country, clause),
        _ => world.victims.iter().all(|v| clause_holds_of(setting, world, v.country, clause)),
    }
}

fn clause_holds_of(setting: &Setting, world: &World, victim: CountryId, clause: Clause) -> bool {
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
    /// A treaty step. The duty of Article 42.7 needs no vote; what the step is worth depends on the threshold.
    pub(crate) fn invoke(&mut self, victim: CountryId, article: Article, cause: Cause) {
        let done = self.world.victim(victim).is_some_and(|v| v.invoked.contains_key(&article));
        if done {
            return;
        }
        let total = assess::threshold(self.setting, self.world, victim).total();
        self.emit(Event::Invoked { victim, article });
        let politics = &self.rules().politics;
        match article {
            Article::MutualAssistance => {
                let band = self.rules().threshold.band(total);
                self.track(Track::Legitimacy, politics.invoke_legitimacy[band as usize], cause);
                self.track(Track::Cohesion, politics.invoke_cohesion[band as usize], cause);
                if band == ThresholdBand::NotMet {
                    self.mistake(6, cause);
                }
            }
            // The solidarity clause puts the crisis response at full activation by itself.
            Article::Solidarity => {
                let aimed = self.world.ipcr.next.map_or(self.world.ipcr.mode, |(next, _)| next);
                if aimed < IpcrMode::Full {
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
    pub(crate) fn report51_overdue(&mut self) {
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
        let sound = clauses.iter().filter(|c| clause_is_sound(self.setting, self.world, seat, **c)).count();
        let unsound = clauses.len() - sound;
        let (sound, unsound) = (u8::try_from(sound).unwrap_or(6), u8::try_from(unsound).unwrap_or(6));
        self.emit(Event::LetterSent { letter, seat, clauses: clauses.to_vec(), sound, unsound });
        let by = self.rules().politics.clause * (i32::from(sound) - i32::from(unsound));
        self.track(Track::Legitimacy, by, Cause::Order(seat, OrderKind::SendLetter));
        match (letter, seat) {
            // The letter is the report, and the rule is published by being sent.
            (LetterKind::Art51Report, Seat::Victim(victim)) => {
                self.report_art51(victim, Cause::Order(seat, OrderKind::SendLetter));
            }
            // So is the attacked state's letter of termination the end of its request; nobody else ends it.
            (LetterKind::Termination, Seat::Victim(victim)) => self.terminate(victim),
            (LetterKind::TriageRule, _) => {
                self.emit(Event::FlagSet { flag: flags::TRIAGE_PUBLISHED, at: None });
            }
            _ => {}
        }
        if letter == LetterKind::Request && !clauses.contains(&Clause::Quantities) {
            self.mistake(5, Cause::Order(seat, OrderKind::SendLetter));
        }
        if letter == LetterKind::Termination && !clauses.contains(&Clause::Exit) {
            self.mistake(18, Cause::Order(seat, OrderKind::SendLetter));
        }
    }

    /// Letters that were asked for and did not come.
    pub(crate) fn letters_missed(&mut self) {
        let turn = self.world.turn;
        let missed: Vec<_> =
            self.world.letters.iter().filter(|l| l.turn <= turn).map(|l| (l.letter, l.seat)).collect();
        for (letter, seat) in missed {
            self.emit(Event::LetterMissed { letter, seat });
            let by = -self.rules().politics.letter_missed;
            self.track(Track::Legitimacy, by, Cause::Rule(Rule::LetterMissed));
            if letter == LetterKind::Request {
                self.mistake(5, Cause::Rule(Rule::LetterMissed));
            }
        }
    }
}
