//! The grade of a game that is over: its terms by weight, its band, a term's parts, and what bears on each.

use super::{Figure, Label, Value};
use crate::content::Track;
use crate::engine::Term;
use crate::engine::evaluation::{Evaluation, evaluate, need_parts};
use crate::engine::event::{Event, Homecoming};
use crate::engine::view::SeatView;

impl SeatView<'_> {
    /// Whether the judgement may be seen: at the end by everybody, before it by all eyes together.
    #[must_use]
    pub fn grade_is_open(&self) -> bool {
        self.full() || self.outcome().is_some()
    }

    fn judged(&self) -> Option<Evaluation> {
        self.grade_is_open().then(|| evaluate(self.setting, self.world))
    }

    /// The weighted sum, its band, and the factor for passivity.
    pub(super) fn explain_grade(&self) -> Option<Vec<Figure>> {
        let judged = self.judged()?;
        let rules = &self.setting.rules().evaluation;
        let weighed = Term::ALL.into_iter().zip(judged.terms).zip(rules.weights);
        let grade = Figure::new("grade", Value::Points(judged.grade)).all(
            weighed.map(|((term, value), weight)| (Label::Term(term), Value::Weighed(value, weight * 10))),
        );
        let [convincing, works, improvised] = rules.grade_bands.map(Value::Points);
        let band = Figure::new("grade_band", Value::Band(judged.grade))
            .by("convincing", convincing)
            .by("works", works)
            .by("improvised", improvised)
            .by("loss", Value::Points(rules.loss_below));
        let needs = judged.raw[Term::Needs as usize];
        let damper = (needs * rules.passivity / 1000).min(1000);
        let passivity = Figure::new("passivity", Value::Share(damper))
            .of(Label::Term(Term::Needs), Value::Points(needs))
            .by("factor", Value::Share(rules.passivity));
        Some(vec![grade, band, passivity])
    }

    /// A term: its parts by weight, the needs behind the first, what passivity took.
    pub(super) fn explain_term(&self, term: Term) -> Option<Vec<Figure>> {
        let judged = self.judged()?;
        let place = term as usize;
        let weight = self.setting.rules().evaluation.weights[place] * 10;
        // Escalation is no mean of parts: one is taken from the other.
        let summed = term == Term::Escalation;
        let slug = if summed { "term_summed" } else { "term" };
        let mut figure = Figure::new(slug, Value::Weighed(judged.terms[place], weight))
            .with("before_passivity", Value::Points(judged.raw[place]));
        let parts = || judged.parts.iter().filter(|(of, ..)| *of == term);
        // What does not apply is no part, and the others share its weight.
        let whole: i32 = parts().map(|(_, _, weight, _)| weight).sum();
        let counted = |weight: i32| weight * 1000 / whole.max(1);
        for (_, slug, weight, value) in parts() {
            if let Some(slug) = term.parts().iter().find(|part| *part == slug) {
                let value = match *slug {
                    _ if !summed => Value::Weighed(*value, counted(*weight)),
                    "own_rises" => Value::Change(value - 1000),
                    "line" => Value::Change(*weight),
                    _ => Value::Points(*value),
                };
                figure = figure.of(Label::Part(slug), value);
            }
        }
        if term == Term::Needs {
            let parts = need_parts(self.setting, self.world);
            let all: i64 = parts.iter().map(|(_, weight, _)| weight).sum();
            let share = |weight: i64| i32::try_from(weight * 1000 / all.max(1)).unwrap_or(0);
            let weighed = parts
                .into_iter()
                .map(|(need, weight, credit)| (Label::Need(need), Value::Weighed(credit, share(weight))));
            figure = figure.all(weighed);
        }
        let levels = term.tracks().iter().map(|track| (Label::Track(*track), self.track_view(*track)));
        figure = figure.all(levels.map(|(label, seen)| (label, Value::Points(seen.level))));
        Some(vec![figure])
    }
}

impl Term {
    /// The tracks behind a term.
    #[must_use]
    pub fn tracks(self) -> &'static [Track] {
        match self {
            Self::Needs => &[],
            Self::Solidarity => &[Track::Cohesion],
            Self::Complementarity => {
                &[Track::Duplication, Track::Gap, Track::Contention, Track::Synchronisation]
            }
            Self::Escalation => &[Track::Escalation],
            Self::Legality => &[Track::Legitimacy],
            Self::Sustainability => &[Track::Endurance],
            Self::Information => &[Track::Awareness, Track::Attribution],
        }
    }

    /// Whether an event bears on a term, beyond moves of its tracks.
    #[must_use]
    pub fn is_borne_on_by(self, event: &Event) -> bool {
        match self {
            Self::Needs => matches!(
                event,
                Event::ConsignmentAbsorbed { .. }
                    | Event::ConsignmentLost { .. }
                    | Event::NatoDelivered { .. }
            ),
            Self::Solidarity => matches!(event, Event::PromiseEnded { .. } | Event::VoteHeld { .. }),
            Self::Complementarity => matches!(
                event,
                Event::NatoContacted
                    | Event::NatoEndorsed
                    | Event::NatoPostureChanged { .. }
                    | Event::Article5Decided { .. }
                    | Event::NatoDrawFailed { .. }
                    | Event::AuthorityTransferred { .. }
                    | Event::AuthorityKept { .. }
                    | Event::NeedLeft { .. }
            ),
            Self::Escalation => {
                matches!(event, Event::ForcibleMeasure { .. } | Event::StatementMade { .. })
            }
            Self::Legality => matches!(
                event,
                Event::Invoked { .. }
                    | Event::ReportedArt51 { .. }
                    | Event::ForcibleMeasure { .. }
                    | Event::StepReached { .. }
                    | Event::JoinedArt51 { .. }
                    | Event::Terminated { .. }
                    | Event::LetterSent { .. }
                    | Event::LetterMissed { .. }
                    | Event::MistakeMade { .. }
            ),
            Self::Sustainability => {
                let over = matches!(event, Event::ConsignmentReturned { why: Homecoming::Over, .. });
                !over && matches!(event, Event::ConsignmentReturned { .. } | Event::Paid { .. })
            }
            Self::Information => matches!(event, Event::ReportIssued { .. } | Event::IpcrChanged { .. }),
        }
    }
}
