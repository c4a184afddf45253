//! The use of force for an attacked state, and the reports under Article 51 of the Charter that it calls for.
//! `domain.md` §1.3.

use crate::base::CountryId;
use crate::content::{Track, UNION};
use crate::engine::draft::Draft;
use crate::engine::event::{Cause, Event, Rule};

impl Draft<'_> {
    pub(crate) fn report_art51(&mut self, victim: CountryId, cause: Cause) {
        let Some(state) = self.world.victim(victim) else { return };
        if state.reported_at.is_some() {
            return;
        }
        // What is reported is a measure taken (Charter, Article 51): before any there is none.
        let Some(at) = state.forcible_at else { return };
        let rules = &self.rules().politics;
        let in_time = self.world.hour - at <= rules.report51_hours;
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

    /// Each day that an assisting state owes its letter after its first use of force costs.
    pub(crate) fn join51_overdue(&mut self) {
        let now = self.world.hour;
        let hours = self.rules().politics.report51_hours;
        let owing = self.world.force.iter().filter(|(_, f)| !f.reported && now - f.at > hours);
        let late: Vec<CountryId> = owing.map(|((giver, _), _)| *giver).collect();
        let by = -self.prorated(self.rules().law.join51_late_per_day);
        for giver in late {
            self.track(Track::Legitimacy, by, Cause::Giver(Rule::TreatyStepOverdue, giver));
        }
    }

    /// Means of a giver used force: its own clock for the report starts, and the attacked state's.
    pub(crate) fn uses_force(&mut self, victim: CountryId, giver: CountryId) {
        if !self.world.force.contains_key(&(giver, victim)) && giver != UNION {
            self.emit(Event::ForceUsed { giver, victim });
        }
        self.uses_own_force(victim);
    }

    /// The attacked state itself uses force: the clock for its report starts.
    pub(crate) fn uses_own_force(&mut self, victim: CountryId) {
        if self.world.victim(victim).is_some_and(|v| v.forcible_at.is_none()) {
            self.emit(Event::ForcibleMeasure { victim });
        }
    }
}
