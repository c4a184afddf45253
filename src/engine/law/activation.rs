//! The steps of an activation, per attacked state: which it has reached, which comes with time, what each brings.
//! `domain.md` §1.7. Aid without invocation walks the same ladder without its third and fourth rung.

use super::pace;
use super::reading;
use crate::base::{CountryId, Dice, Hours, PerMille, Purpose};
use crate::content::rules::ThresholdBand;
use crate::content::{Country, Track};
use crate::engine::draft::Draft;
use crate::engine::event::{Cause, Event, NeedState, Rule, Step};
use crate::engine::order::Article;
use crate::engine::world::{MatchStage, Victim, World};

const STEP: Purpose = Purpose("activation-step");
const DRAFTING: Purpose = Purpose("activation-drafting");

/// A draw between least, likely and most: half of all cases take no longer than is likely.
fn drawn(dice: Dice, (purpose, subject): &(Purpose, String), hours: (Hours, Hours, Hours)) -> Hours {
    let (least, likely, most) = hours;
    let mut draw = dice.draw(*purpose, 0, subject);
    if draw.chance(500) { draw.between(least, likely) } else { draw.between(likely, most) }
}

/// Whether facts alone have brought a victim to a step.
fn is_fact(world: &World, victim: CountryId, step: Step) -> bool {
    match step {
        Step::Offers => world.offers.iter().any(|o| o.victim == victim),
        Step::Matches => {
            let agreed = |stage| matches!(stage, MatchStage::Agreed | MatchStage::Left);
            world.matches.iter().any(|m| m.need.victim == victim && agreed(m.stage))
        }
        Step::Movement => world.consignments.iter().any(|c| c.need.victim == victim),
        Step::Effect => world.consignments.iter().any(|c| c.need.victim == victim && !c.absorbed.is_zero()),
        _ => false,
    }
}

impl Draft<'_> {
    /// Steps that are due at the start of a turn.
    pub(crate) fn activation_due(&mut self) {
        let victims: Vec<CountryId> =
            self.world.victims.iter().filter(|v| v.terminated_at.is_none()).map(|v| v.country).collect();
        for victim in victims {
            self.step_forward(victim);
            self.readings_move(victim);
            self.silent_capitals(victim);
        }
    }

    /// Consultations have begun, unless they have before or all is acknowledged.
    pub(super) fn consult(&mut self, victim: CountryId) {
        let step = Step::Consultations;
        if self.world.victim(victim).is_some_and(|v| !v.is_acknowledged() && !v.reached(step)) {
            self.emit(Event::StepReached { victim, step });
        }
    }

    fn step_forward(&mut self, victim: CountryId) {
        let rules = &self.rules().law.activation;
        let Some(state) = self.world.victim(victim) else { return };
        let struck = self.world.is_struck(state);
        if !state.reached(Step::Consultations) {
            if !struck {
                return;
            }
            self.emit(Event::StepReached { victim, step: Step::Consultations });
        }
        // A finding under the clause is for whom the clause is, once there is something to find: also where consultations
        // began before by an early request.
        let unfound =
            |v: &Victim| v.finding_due.is_none() && !v.reached(Step::Qualification) && !v.is_acknowledged();
        if struck && self.setting.clause_reaches(victim) && self.world.victim(victim).is_some_and(unfound) {
            self.clock_step(victim, Step::Qualification);
        }
        // The finding comes when it is due, though the others may have another step to take before.
        let found = |v: &Victim| v.finding_due.is_some_and(|due| due <= self.world.hour);
        if self.world.victim(victim).is_some_and(|v| found(v) && !v.reached(Step::Qualification)) {
            self.reach(victim, Step::Qualification);
        }
        // A step may fall due, and bring the next one within the same turn.
        while let Some((step, due)) = self.world.victim(victim).and_then(|v| v.next_step)
            && due <= self.world.hour
        {
            self.reach(victim, step);
        }
        for step in [Step::Offers, Step::Matches, Step::Movement, Step::Effect] {
            let open = self.world.victim(victim).is_some_and(|v| !v.reached(step));
            if open && is_fact(self.world, victim, step) {
                self.emit(Event::StepReached { victim, step });
            }
        }
        let Some(state) = self.world.victim(victim) else { return };
        // Aid without an invocation: the list is made once there are quantities to list.
        if !state.has_asked()
            && state.next_step.is_none()
            && !state.reached(Step::NeedsList)
            && self.world.needs.iter().filter(|n| n.id.victim == victim && n.declared.is_some()).count()
                >= self.rules().politics.quantified_from
        {
            self.clock_step(victim, Step::NeedsList);
        }
        let last = self
            .world
            .victim(victim)
            .and_then(|v| v.steps.get(&Step::Review).or_else(|| v.steps.get(&Step::Effect)).copied());
        if last.is_some_and(|at| self.world.hour - at >= rules.review) {
            self.review(victim);
        }
    }

    /// A step comes after a draw between least, likely and most, at the pace of what it hangs on.
    fn clock_step(&mut self, victim: CountryId, step: Step) {
        let shares = pace::of_step(self.setting, self.world, victim, step);
        self.clock(victim, step, pace::product(&shares), 0);
    }

    fn clock(&mut self, victim: CountryId, step: Step, pace: PerMille, after: Hours) {
        let Some(usual) = pace::usual(self.setting, step) else { return };
        let draw = (STEP, format!("{victim}/{}", step.slug()));
        let due = self.world.hour + after + drawn(self.dice(), &draw, pace::paced(usual, pace));
        self.emit(Event::StepDue { victim, step, due });
    }

    fn reach(&mut self, victim: CountryId, step: Step) {
        self.emit(Event::StepReached { victim, step });
        let rules = &self.rules().law.activation;
        let cause = Cause::Giver(Rule::Activation, victim);
        // What was asked for before and ended brings together nobody a second time.
        let anew = self.world.victim(victim).is_some_and(Victim::asks_anew);
        match step {
            // Who invoked ahead of its own finding is acknowledged from then on only.
            Step::Qualification => {
                let asked = |v: &Victim| {
                    let awaited = v.next_step.is_some_and(|(step, _)| step == Step::Acknowledgement);
                    v.has_asked() && !v.is_acknowledged() && !awaited
                };
                if let Some(letter) = self.world.victim(victim).filter(|v| asked(v)).map(|v| v.letter) {
                    self.clock_acknowledgement(victim, letter, cause);
                }
            }
            Step::Acknowledgement => {
                if !anew {
                    self.track(Track::Cohesion, rules.acknowledged_cohesion, cause);
                }
                let of_427 = self.world.victim(victim).is_some_and(|v| v.acknowledged_427);
                // Whether it was armed aggression is no question of Article 222.
                if of_427 {
                    self.weigh_case(victim, cause);
                }
                let (setting, world) = (self.setting, &*self.world);
                let shares = |c: &&Country| {
                    !anew && (!of_427 || reading::known(setting, world, victim, c) != ThresholdBand::NotMet)
                };
                let others: Vec<CountryId> =
                    reading::readers(setting, victim).filter(shares).map(|c| c.id).collect();
                for country in others {
                    self.will(country, rules.acknowledged_will, cause);
                }
                let listed = self.world.victim(victim).is_some_and(|v| v.reached(Step::NeedsList));
                if !listed {
                    self.clock_step(victim, Step::NeedsList);
                }
            }
            Step::NeedsList if !anew => self.track(Track::Awareness, rules.needs_list_awareness, cause),
            _ => {}
        }
    }

    /// The others are asked to acknowledge an invocation: by its letter, or for now without one. They do so on the
    /// attacked state's own finding, and wait for it where a seat invoked ahead of it; what an inject tells was found.
    pub(crate) fn await_acknowledgement(
        &mut self,
        victim: CountryId,
        letter: Option<(u8, u8)>,
        cause: Cause,
    ) {
        let Some(state) = self.world.victim(victim) else { return };
        if state.is_acknowledged() {
            return;
        }
        let announced = state.next_step.filter(|(step, _)| *step == Step::Acknowledgement);
        let found = cause.is_given().then_some(Step::Qualification);
        let written = letter.is_some().then_some(Step::Letter);
        self.consult(victim);
        for step in found.into_iter().chain(written) {
            if self.world.victim(victim).is_some_and(|v| !v.reached(step)) {
                self.emit(Event::StepReached { victim, step });
            }
        }
        if self.world.victim(victim).is_none_or(Victim::waits_for_finding) {
            return;
        }
        self.clock_acknowledgement(victim, letter, cause);
        // A letter that follows an announcement never makes the others slower.
        if let Some((step, due)) = announced
            && self.world.victim(victim).and_then(|v| v.next_step).is_some_and(|(_, now)| now > due)
        {
            self.emit(Event::StepDue { victim, step, due });
        }
    }

    /// The others wait until the government stands behind a letter, as for its finding; what an inject tells it does.
    fn clock_acknowledgement(&mut self, victim: CountryId, letter: Option<(u8, u8)>, cause: Cause) {
        let asks = |article| self.world.victim(victim).is_some_and(|v| v.invoked.contains_key(&article));
        let route =
            if asks(Article::MutualAssistance) { Article::MutualAssistance } else { Article::Solidarity };
        let shares = pace::of_acknowledgement(self.setting, self.world, victim, route, letter);
        let waits = letter.is_some() && !cause.is_given();
        let after = if waits { self.government_agrees_in(victim) } else { 0 };
        self.clock(victim, Step::Acknowledgement, pace::product(&shares), after);
    }

    /// Hours until the government of a state that has made its finding stands behind a letter.
    fn government_agrees_in(&self, victim: CountryId) -> Hours {
        let found = self.world.victim(victim).and_then(|v| v.steps.get(&Step::Qualification)).copied();
        let shares = pace::of_step(self.setting, self.world, victim, Step::Letter);
        let usual = self.rules().law.activation.drafting;
        let draw = (DRAFTING, victim.to_string());
        let takes = drawn(self.dice(), &draw, pace::paced(usual, pace::product(&shares)));
        found.map_or(0, |at| (at + takes - self.world.hour).max(0))
    }

    /// Every week it is asked what came of it.
    fn review(&mut self, victim: CountryId) {
        self.emit(Event::StepReached { victim, step: Step::Review });
        let rules = &self.rules().law.activation;
        let covered: Vec<PerMille> = self
            .world
            .needs
            .iter()
            .filter(|n| n.id.victim == victim && n.declared.is_some() && n.state != NeedState::Withdrawn)
            .map(|n| self.world.coverage(n))
            .collect();
        let mean = covered.iter().sum::<PerMille>() / i32::try_from(covered.len()).unwrap_or(1).max(1);
        let by = if mean >= rules.review_covered { rules.review_cohesion } else { -rules.review_cohesion };
        self.track(Track::Cohesion, by, Cause::Giver(Rule::Activation, victim));
    }

    /// Three weeks after the invocation of Article 42.7 a member that has offered nothing is noticed, once.
    fn silent_capitals(&mut self, victim: CountryId) {
        let rules = &self.rules().law.activation;
        let Some(state) = self.world.victim(victim) else { return };
        let Some(at) = state.invoked.get(&Article::MutualAssistance) else { return };
        let age = self.world.hour - at;
        if age < rules.silent_hours || age - self.turn_hours() >= rules.silent_hours {
            return;
        }
        let silent: Vec<CountryId> = self
            .setting
            .members()
            .map(|m| m.id)
            .filter(|m| self.world.victim(*m).is_none())
            .filter(|m| !self.world.offers.iter().any(|o| o.giver == *m))
            .collect();
        for country in silent {
            self.track(Track::Cohesion, -rules.silent, Cause::Giver(Rule::TreatyStepOverdue, country));
        }
    }
}
