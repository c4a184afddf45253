//! The verdict, remedies, lessons, measures and deliveries as messages of the catalogue. What they say is decided elsewhere.

use super::lessons::Lesson;
use super::needs::{Delivery, NeedStory};
use super::objectives::{ObjectiveStory, Shown};
use super::remedies::Remedy;
use super::{AimStory, Debrief, MistakeStory, NeedsLost, TermReview, VoteStory};
use crate::base::{CountryId, Hours, PerMille};
use crate::engine::{Cause, Ground, Setting, Stance, Term};
use crate::words::{Arg, Words};

/// Terms that the verdict names at most.
const DECIDED_BY: usize = 2;

impl Debrief {
    /// What decided the grade, in a sentence or two: where most points were lost and why, and what the
    /// rule for passivity took. Nothing without an evaluation.
    #[must_use]
    pub fn verdict(&self, words: &Words, setting: &Setting) -> Vec<String> {
        let rules = &setting.rules().evaluation;
        let mut lost: Vec<(i32, &TermReview)> = self
            .terms
            .iter()
            .map(|review| ((1000 - review.value) * rules.weights[review.term as usize], review))
            .filter(|(lost, _)| *lost > 0)
            .collect();
        lost.sort_by_key(|(lost, review)| (-*lost, review.term));
        let reasons: Vec<String> = lost
            .iter()
            .take(DECIDED_BY)
            .map(|(lost, review)| {
                words.with(
                    "verdict-term",
                    &[
                        ("term", Arg::from(words.term(review.term))),
                        ("lost", Arg::from(words.points(lost / 100))),
                        ("reason", Arg::from(self.reason(review, *lost, words, setting))),
                    ],
                )
            })
            .collect();
        let mut said = Vec::new();
        if !reasons.is_empty() {
            said.push(words.with("verdict", &[("terms", Arg::from(words.joined(&reasons)))]));
        }
        let damped: Vec<String> = self
            .terms
            .iter()
            .filter(|review| review.raw != review.value)
            .map(|review| {
                words.with(
                    "verdict-damped-term",
                    &[
                        ("term", Arg::from(words.term(review.term))),
                        ("raw", Arg::from(words.points(review.raw))),
                        ("value", Arg::from(words.points(review.value))),
                    ],
                )
            })
            .collect();
        if !damped.is_empty() {
            let factor = words.number(i64::from(rules.passivity / 1000));
            said.push(words.with(
                "verdict-damped",
                &[("terms", Arg::from(damped.join(", "))), ("factor", Arg::from(factor))],
            ));
        }
        said
    }

    /// Why a term lost points of the grade, in thousandths of a hundred.
    fn reason(&self, review: &TermReview, lost: i32, words: &Words, setting: &Setting) -> String {
        let covered = setting.rules().functions.covered_from;
        let count = |count: usize| Arg::from(i64::try_from(count).unwrap_or(i64::MAX));
        if review.term == Term::Needs {
            let met = self.needs.iter().filter(|need| need.coverage >= covered).count();
            let mut args = vec![("met", count(met)), ("all", count(self.needs.len()))];
            let Some(NeedsLost { late, missing }) = self.needs_lost.filter(|lost| lost.late > 0) else {
                return words.with("verdict-needs", &args);
            };
            if missing == 0 {
                return words.with("verdict-needs-late", &args);
            }
            // Both in points of the grade, which add up to what it lost.
            let by_missing = lost / 100 * missing / (late + missing);
            args.push(("late", Arg::from(words.points(lost / 100 - by_missing))));
            args.push(("missing", Arg::from(words.points(by_missing))));
            return words.with("verdict-needs-both", &args);
        }
        if review.raw > review.value {
            return words.with("verdict-passive", &[("raw", Arg::from(words.points(review.raw)))]);
        }
        let weakest = review.parts.iter().max_by_key(|(_, weight, value)| (1000 - value) * weight);
        weakest.map_or_else(
            || words.points(review.value),
            |(slug, _, value)| {
                words.with(
                    "verdict-part",
                    &[("part", Arg::from(words.part(slug))), ("value", Arg::from(words.points(*value)))],
                )
            },
        )
    }
}

impl Remedy {
    /// The remedy as a sentence.
    #[must_use]
    pub fn told(&self, words: &Words, setting: &Setting) -> String {
        let catalogue = setting.catalogue();
        let args: Vec<(&str, Arg<'_>)> = match *self {
            Self::Match { need, giver, kind, quantity, turn, others } => vec![
                ("need", Arg::from(words.need(catalogue, need))),
                ("giver", Arg::from(words.country(catalogue, giver))),
                ("quantity", Arg::from(words.quantity(catalogue, kind, quantity))),
                ("turn", Arg::from(turn)),
                ("others", Arg::from(others)),
            ],
            Self::Letter { letter, seat, turn } => vec![
                ("letter", Arg::from(words.letter(letter))),
                ("seat", Arg::from(words.seat(catalogue, seat))),
                ("turn", Arg::from(turn)),
            ],
            Self::Promise { need, by } => vec![
                ("need", Arg::from(words.need(catalogue, need))),
                ("by", Arg::from(words.moment(by, &setting.scenario().start))),
            ],
            Self::CrisisMode { reached: Some((mode, turn)) } => {
                vec![("mode", Arg::from(words.ipcr_mode(mode))), ("turn", Arg::from(turn))]
            }
            Self::CrisisMode { reached: None } | Self::NatoContact => Vec::new(),
            Self::Unanswered { offers, giver, cohesion } => vec![
                ("offers", Arg::from(offers)),
                ("turns", Arg::from(setting.rules().offers.unanswered_turns)),
                ("giver", Arg::from(words.country(catalogue, giver))),
                ("cohesion", Arg::from(words.signed_points(cohesion))),
            ],
            Self::Solidarity { silent, members } => {
                vec![("silent", Arg::from(silent)), ("members", Arg::from(members))]
            }
            Self::Uncovered { need, opening } => {
                let mut args = opening.args(words, setting, need);
                args.push(("need", Arg::from(words.need(catalogue, need))));
                args
            }
        };
        words.with(&format!("remedy-{}", self.slug()), &args)
    }
}

impl VoteStory {
    /// The vote with its result and its count, then who did not simply agree, each with what weighed most.
    #[must_use]
    pub fn told(&self, words: &Words, setting: &Setting) -> Vec<String> {
        let result = words.text(if self.passed { "vote-story-passed" } else { "vote-story-failed" });
        let head = words.with(
            "vote-story",
            &[
                ("vote", Arg::from(words.vote(self.vote))),
                ("result", Arg::from(result)),
                ("turn", Arg::from(self.turn)),
                ("count", Arg::from(words.count_of_votes(&self.count))),
            ],
        );
        let line = |(country, stance, ground): &(CountryId, Stance, Ground)| {
            let name = words.country(setting.catalogue(), *country);
            words.with(
                "vote-story-position",
                &[("state", Arg::from(name)), ("stance", Arg::from(words.stance_for(*stance, *ground)))],
            )
        };
        let told = self.positions.iter().filter(|(_, stance, ground)| {
            *stance != Stance::For || matches!(ground, Ground::Lobbied | Ground::Linked | Ground::Watered)
        });
        std::iter::once(head).chain(told.map(line)).collect()
    }
}

impl AimStory {
    /// What the adversary wanted, and whether it got it.
    #[must_use]
    pub fn told(&self, words: &Words, setting: &Setting) -> String {
        let moment = self.first.map(|hour| words.moment(hour, &setting.scenario().start));
        let key = match (self.estimate, self.reached, &moment) {
            (true, ..) => "aim-story-assessed",
            (_, true, _) => "aim-story-reached",
            (_, false, Some(_)) => "aim-story-lost",
            (_, false, None) => "aim-story-failed",
        };
        words.with(
            key,
            &[("aim", Arg::from(self.text.as_str())), ("moment", Arg::from(moment.unwrap_or_default()))],
        )
    }
}

impl MistakeStory {
    /// The mistake with its turns, what brought each about and what it cost; what would have been right; and the
    /// paragraph that applies.
    #[must_use]
    pub fn told(&self, words: &Words, setting: &Setting) -> Vec<String> {
        let moves: Vec<String> = self
            .cost
            .iter()
            .map(|(track, by)| format!("{} {}", words.track(*track), words.signed_points(*by)))
            .collect();
        let cost = if moves.is_empty() {
            String::new()
        } else {
            words.with("mistake-cost", &[("moves", Arg::from(moves.join(", ")))])
        };
        // What somebody did or an event brought is known by its name; a rule's name would explain nothing here.
        let by = |cause: &Cause| match cause {
            Cause::Order(..) | Cause::Inject(_) | Cause::Vote(_) => {
                words.with("mistake-by", &[("cause", Arg::from(words.cause(setting, cause)))])
            }
            _ => String::new(),
        };
        let mut turns: Vec<String> = Vec::new();
        for (turn, _, cause) in &self.times {
            let args = [("turn", Arg::from(*turn)), ("by", Arg::from(by(cause)))];
            let turn = words.with("mistake-turn", &args);
            if !turns.contains(&turn) {
                turns.push(turn);
            }
        }
        let args = [
            ("mistake", Arg::from(words.mistake(self.mistake))),
            ("turns", Arg::from(turns.join(", "))),
            ("cost", Arg::from(cost)),
        ];
        let mut said = vec![words.with("mistake-told", &args)];
        let (right, law) = words.mistake_in(setting, self.mistake);
        said.push(words.with("mistake-right", &[("right", Arg::from(right))]));
        said.push(words.with("mistake-law", &[("law", Arg::from(law))]));
        said
    }
}

impl Lesson {
    /// The lesson as a sentence.
    #[must_use]
    pub fn told(&self, words: &Words, setting: &Setting) -> String {
        let catalogue = setting.catalogue();
        let percent = |share: PerMille| Arg::from(words.per_mille_as_percent(share));
        let need = |need| ("need", Arg::from(words.need(catalogue, need)));
        let args: Vec<(&str, Arg<'_>)> = match *self {
            Self::NotOffered { need: of, offered, coverage, nato, union } if offered.is_zero() => {
                let by = [("debrief-by-nato", nato), ("debrief-by-union", union)];
                let by: Vec<String> =
                    by.iter().filter(|(_, so)| *so).map(|(key, _)| words.text(key)).collect();
                let key = if by.is_empty() { "lesson-nothing_offered" } else { "lesson-by_others" };
                let by = ("by", Arg::from(words.list(&by)));
                return words.with(key, &[need(of), ("coverage", percent(coverage)), by]);
            }
            Self::OfferedNotBrought { need: of, offered, coverage }
            | Self::NotOffered { need: of, offered, coverage, .. } => vec![
                need(of),
                ("offered", Arg::from(words.quantity(catalogue, of.kind, offered))),
                ("coverage", percent(coverage)),
            ],
            Self::NotKeptUp { need: of, brought, coverage } => vec![
                need(of),
                ("brought", Arg::from(words.quantity(catalogue, of.kind, brought))),
                ("coverage", percent(coverage)),
            ],
            Self::MetLate { need: of, by } => vec![need(of), ("late", Arg::from(words.duration(by)))],
            Self::NeverDeclared { need: of } => vec![need(of)],
            Self::LetLapse { need: of, offers } | Self::SubstitutesLapsed { need: of, offers } => {
                vec![need(of), ("offers", Arg::from(offers))]
            }
        };
        words.with(&format!("lesson-{}", self.slug()), &args)
    }
}

impl ObjectiveStory {
    /// The objective, and what the game shows of it.
    #[must_use]
    pub fn told(&self, words: &Words, setting: &Setting) -> String {
        let shown = self.shown.iter().map(|shown| match shown {
            Shown::Measure(measure) => {
                let (name, value) = measure.told(words);
                words.labelled(&name, &value)
            }
            Shown::Mistake(number, times) => words.with(
                "objective-mistake",
                &[("mistake", Arg::from(words.mistake(*number))), ("times", Arg::from(*times))],
            ),
            Shown::Need(need, coverage) => words.labelled(
                &words.need(setting.catalogue(), *need),
                &words.with(
                    "objective-covered",
                    &[("share", Arg::from(words.per_mille_as_percent(*coverage)))],
                ),
            ),
        });
        let shown: Vec<String> = shown.collect();
        if shown.is_empty() {
            return words.with("objective-unmeasured", &[("objective", Arg::from(self.objective.as_str()))]);
        }
        words.with(
            "objective-told",
            &[("objective", Arg::from(self.objective.as_str())), ("shown", Arg::from(words.joined(&shown)))],
        )
    }
}

impl NeedStory {
    /// The need: how far it was covered, by whom, and what was missing at the end.
    #[must_use]
    pub fn told(&self, words: &Words, setting: &Setting) -> String {
        let catalogue = setting.catalogue();
        let mut by: Vec<String> =
            self.givers().iter().map(|giver| words.given_by(catalogue, *giver)).collect();
        if !self.nato.is_zero() {
            by.push(words.text("debrief-by-nato"));
        }
        if !self.union.is_zero() {
            by.push(words.text("debrief-by-union"));
        }
        let need = ("need", Arg::from(words.need(catalogue, self.id)));
        let share = ("share", Arg::from(words.per_mille_as_percent(self.coverage)));
        let mut said = if by.is_empty() {
            words.with("need-story-nothing", &[need, share])
        } else {
            // What is used up, or went home, covers nothing any more.
            let key = if self.have.is_zero() { "need-story-used-up" } else { "need-story" };
            words.with(key, &[need, share, ("by", Arg::from(words.list(&by)))])
        };
        if let Some(at) = self.withdrawn_at {
            let at = Arg::from(words.moment(at, &setting.scenario().start));
            said = words.joined(&[said, words.with("need-story-withdrawn", &[("moment", at)])]);
        }
        if let Some(missing) = self.missing() {
            let missing = words.quantity(catalogue, self.id.kind, missing);
            let missing = words.with("need-story-missing", &[("missing", Arg::from(missing))]);
            said = words.joined(&[said, missing]);
        }
        said
    }
}

impl Delivery {
    /// The delivery's life in a line: "120 sets from Sweden, asked D+1 06:00, …".
    #[must_use]
    pub fn told(&self, words: &Words, setting: &Setting) -> String {
        let start = &setting.scenario().start;
        let moment = |at: Option<Hours>| Arg::from(at.map_or_else(String::new, |at| words.moment(at, start)));
        let mut args = vec![
            ("quantity", Arg::from(words.quantity(setting.catalogue(), self.kind, self.quantity))),
            ("giver", Arg::from(words.country(setting.catalogue(), self.giver))),
            ("tabled", moment(self.tabled_at)),
        ];
        let key = if self.lost {
            "delivery-lost"
        } else if self.at_work_at.is_none() {
            "delivery-under-way"
        } else {
            args.push(("arrived", moment(self.at_work_at)));
            // Asked after it was tabled is not what brought it; within a turn questions follow offers.
            match self.asked_at.filter(|asked| self.tabled_at.is_none_or(|tabled| *asked < tabled)) {
                Some(asked) => {
                    args.push(("asked", moment(Some(asked))));
                    "delivery-asked-at-work"
                }
                None => "delivery-at-work",
            }
        };
        words.with(key, &args)
    }
}
