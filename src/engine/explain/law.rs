//! The solidarity clause, the clock of Article 51 and the steps of an activation, taken apart.

use super::{Figure, Label, Value};
use crate::base::CountryId;
use crate::content::{Function, Seat, Track};
use crate::engine::event::Step;
use crate::engine::law;
use crate::engine::view::{ConsignmentStatus, MatchStatus, SeatView, VictimView};

impl SeatView<'_> {
    fn attacked(&self, victim: CountryId) -> Option<VictimView> {
        self.victims().into_iter().find(|seen| seen.country == victim)
    }

    /// Article 222: whether the state is clearly overwhelmed, and whether it answers what happened.
    pub(super) fn explain_solidarity(&self, victim: CountryId) -> Option<Vec<Figure>> {
        let seen = self.attacked(victim)?.solidarity?;
        let rules = &self.setting.rules().law.solidarity;
        let count = |number: usize| Value::Count(i64::try_from(number).unwrap_or(0));
        let (weakest, level) = seen.weakest;
        let overwhelmed = Figure::new("overwhelmed", Value::Yes(seen.overwhelmed))
            .law("solidarity_clause")
            .with("mean_of_functions", Value::Points(seen.mean))
            .of(Label::Function(victim, weakest), Value::Points(level))
            .with("needs_uncovered", count(seen.uncovered))
            .by("mean", Value::Points(rules.overwhelmed_mean))
            .by("function", Value::Points(rules.overwhelmed_function))
            .by("needs", count(rules.overwhelmed_needs));
        let answers = Figure::new("answered_by_222", Value::Yes(seen.within && !seen.hazards.is_empty()))
            .law("solidarity_clause")
            .all(seen.hazards.iter().map(|hazard| (Label::Hazard(*hazard), Value::Word("established"))))
            .all(
                seen.hazards
                    .is_empty()
                    .then_some((Label::Named("hazard_222"), Value::Word("not_established"))),
            )
            .with("within_222", Value::Yes(seen.within))
            .by("disaster", Value::Points(rules.disaster_below))
            .by("pace", Value::Share(rules.union_pace))
            .by("transport", Value::Share(rules.transport_share));
        Some(vec![overwhelmed, answers])
    }

    /// The report to the Security Council: by when, or that it was sent; who else owes one.
    pub(super) fn explain_article51(&self, victim: CountryId) -> Option<Vec<Figure>> {
        let seen = self.attacked(victim)?;
        let rules = self.setting.rules();
        let due = seen.forcible_at.map(|at| at + rules.politics.report51_hours);
        let value = match (seen.reported_at, due) {
            (Some(at), _) => Value::At(at),
            (None, Some(due)) => Value::At(due),
            (None, None) => Value::Word("no_force_yet"),
        };
        let mut figure = Figure::new("article51", value)
            .law("reporting")
            .with("reported", Value::Yes(seen.reported_at.is_some()))
            .by("hours", Value::Lasting(rules.politics.report51_hours))
            .by("in_time", Value::Change(rules.politics.report51_legitimacy))
            .by("late", Value::Change(-rules.politics.report51_late_per_day))
            .by("assisting", Value::Change(-rules.law.join51_late_per_day));
        if let Some(at) = seen.forcible_at {
            figure = figure.with("forcible_at", Value::At(at));
        }
        if let Some(due) = due.filter(|_| seen.reported_at.is_none()) {
            figure = figure.with("time_left", Value::Lasting(due - self.hour()));
        }
        // Each assisting state that used force has a clock of its own.
        let force = self.world.force.iter().filter(|((_, attacked), _)| *attacked == victim);
        figure = figure.all(force.map(|((giver, _), used)| {
            let due = Value::At(used.at + rules.politics.report51_hours);
            (Label::Country(*giver), if used.reported { Value::Word("reported") } else { due })
        }));
        Some(vec![figure])
    }

    /// The step that an activation waits for: on what, within which time, what slows it.
    pub(super) fn explain_activation(&self, victim: CountryId) -> Option<Vec<Figure>> {
        if self.seat() == Seat::Adversary {
            return None;
        }
        let seen = self.attacked(victim)?;
        let reached = |step: Step| seen.steps.iter().find(|(of, _)| *of == step).map(|(_, at)| *at);
        let timed = seen.next_step.map(|(step, _)| step);
        let open = |step: &Step| self.setting.clause_reaches(victim) || !step.hangs_on_clause();
        let mut rungs = Step::ALL.into_iter().filter(open);
        let awaited = timed.or_else(|| rungs.find(|step| reached(*step).is_none()));
        let mut figure = Figure::new("step_awaited", awaited.map_or(Value::Word("all_reached"), Value::Step))
            .law("procedure")
            .with("steps_reached", Value::Count(i64::try_from(seen.steps.len()).unwrap_or(0)))
            .by("review", Value::Lasting(self.setting.rules().law.activation.review));
        if let Some(last) = seen.steps.iter().map(|(_, at)| *at).max() {
            figure = figure.with("last_step_at", Value::At(last));
        }
        let Some(step) = awaited else { return Some(vec![figure]) };
        figure = self.facts_of_step(victim, step, figure);
        let clock = timed.and_then(|step| self.clock_of_step(&seen, step));
        Some([Some(figure), clock].into_iter().flatten().collect())
    }

    /// What has to be there for a step that facts alone bring.
    fn facts_of_step(&self, victim: CountryId, step: Step, figure: Figure) -> Figure {
        let count = |number: usize| Value::Count(i64::try_from(number).unwrap_or(0));
        match step {
            Step::Consultations => figure.with("incidents", count(self.incidents(victim).len())),
            Step::Offers => {
                figure.with("on_table", count(self.offers().iter().filter(|o| o.victim == victim).count()))
            }
            Step::Matches => {
                let agreed = |status| status == MatchStatus::Agreed;
                let matches = self.matches();
                let agreed = matches.iter().filter(|m| m.need.victim == victim && agreed(m.status));
                figure.with("agreed", count(agreed.count()))
            }
            Step::Movement | Step::Effect => {
                let moving = |s| matches!(s, ConsignmentStatus::Moving | ConsignmentStatus::Queued);
                let consignments = self.consignments();
                let ours = consignments.iter().filter(|c| c.need.victim == victim && moving(c.status));
                figure.with("on_the_way", count(ours.count()))
            }
            _ => figure,
        }
    }

    /// A step that comes with time: its range at the pace of today, and what makes the pace.
    fn clock_of_step(&self, seen: &VictimView, step: Step) -> Option<Figure> {
        let (setting, world) = (self.setting, self.world);
        let rules = &setting.rules().law.activation;
        let state = world.victim(seen.country)?;
        let declared =
            world.needs.iter().filter(|n| n.id.victim == seen.country && n.declared.is_some()).count();
        let slug = match step {
            Step::Qualification => "step_qualification",
            Step::Acknowledgement => "step_acknowledgement",
            Step::Letter => "step_letter",
            Step::NeedsList => "step_needs_list",
            _ => return None,
        };
        let ((least, likely, most), hangs) = self.step_takes(seen.country, step)?;
        let (_, usual, _) = law::usual_hours(setting, step)?;
        let pace = law::pace_of(&hangs);
        let mut figure = Figure::new(slug, Value::Lasting(likely))
            .law("procedure")
            .with("clock_least", Value::Lasting(least))
            .with("clock_most", Value::Lasting(most))
            .with("clock_pace", Value::Share(pace))
            .all(hangs.iter().map(|(hang, share)| (Label::Named(hang.slug()), Value::Share(*share))))
            .by("likely", Value::Lasting(usual));
        match step {
            Step::Qualification => {
                let awareness = self.track(Track::Awareness);
                figure = figure
                    .of(Label::Track(Track::Awareness), Value::Points(awareness))
                    .by("blind", Value::Share(rules.blind));
            }
            Step::Letter => {
                let level = self.function(seen.country, Function::Government);
                figure = figure
                    .of(Label::Function(seen.country, Function::Government), Value::Points(level))
                    .by("weak", Value::Points(rules.weak_government.0))
                    .by("most", Value::Share(rules.weak_government.1));
            }
            Step::Acknowledgement => {
                let (sound, unsound) = state.letter.unwrap_or_default();
                let [met, arguable, not_met] = rules.acknowledged_by_band.map(Value::Share);
                figure = figure
                    .with("letter_sent", Value::Yes(state.letter.is_some()))
                    .with("clauses_sound", Value::Count(i64::from(sound)))
                    .with("clauses_unsound", Value::Count(i64::from(unsound)))
                    .with("threshold_points", Value::Count(i64::from(seen.attack.total())))
                    .with("own_cause", Value::Yes(self.chair().own_cause))
                    .by("announced", Value::Share(rules.announced))
                    .by("sound", Value::Share(rules.sound_clause))
                    .by("unsound", Value::Share(rules.unsound_clause))
                    .by("met", met)
                    .by("arguable", arguable)
                    .by("not_met", not_met);
            }
            _ => {
                figure = figure
                    .with("letter_sent", Value::Yes(seen.letter_at.is_some()))
                    .with("declared_needs", Value::Count(i64::try_from(declared).unwrap_or(0)))
                    .by("quantified", Value::Share(rules.quantified))
                    .by(
                        "needs",
                        Value::Count(i64::try_from(setting.rules().politics.quantified_from).unwrap_or(0)),
                    );
            }
        }
        Some(figure)
    }
}
