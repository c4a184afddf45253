//! The debrief of a game that is over, a line a thing.

use super::Sitting;
use super::command::Command;
use super::spoken::sentence;
use crate::engine::{SeatView, Setting, Term};
use crate::record::debrief::{Debrief, MeasureKind};
use crate::words::{Arg, Lookup, Words};

/// Causes told of each track; the strongest.
const MOVERS: usize = 3;
/// Remedies and mistakes told at most.
const LISTED: usize = 12;

impl Sitting {
    /// The debrief, once the game is over.
    pub(super) fn reviewed(&self) -> Option<Debrief> {
        let view = self.table.full_view()?;
        Some(Debrief::of(&view, self.table.evaluation(), self.table.seed(), self.table.log()))
    }

    /// Reads the debrief out.
    pub(super) fn debrief(&mut self) {
        let reviewed = self.reviewed().zip(self.table.full_view());
        match reviewed.map(|(debrief, view)| of(&debrief, &view, &self.words)) {
            Some(said) => said.into_iter().for_each(|line| self.say_plainly(line)),
            None => self.say("notice-no-debrief"),
        }
    }

    /// Reads a measure out: its value and its rule, what it counted and what it left out; then the number behind it.
    pub(super) fn measure(&mut self, slug: &str) {
        let Some((debrief, view)) = self.reviewed().zip(self.table.full_view()) else { return };
        let Some(measure) = debrief.measures.iter().find(|measure| measure.slug == slug) else { return };
        let words = &self.words;
        let told = measure.workings(words, &Lookup::of(&view));
        let mut said = vec![
            words.labelled(&told.name, &told.value),
            words.with("plain-rule", &[("rule", Arg::from(told.rule))]),
        ];
        for (heading, parts) in [Some(told.counted), told.others].into_iter().flatten() {
            said.push(heading);
            said.extend(parts.iter().map(|part| part.line(words)));
        }
        let behind = measure.read_from().filter(|of| view.explain(of).is_some());
        said.push(if behind.is_some() {
            words.text("measure-read-from")
        } else {
            let word = Command::Handbook.word(words);
            words.with("plain-page", &[("word", Arg::from(word)), ("page", Arg::from(measure.page().slug()))])
        });
        for line in said {
            self.say_plainly(line);
        }
        if let Some(of) = behind {
            self.explain(&of);
        }
    }
}

/// A debrief in lines.
pub(super) fn of(debrief: &Debrief, view: &SeatView<'_>, words: &Words) -> Vec<String> {
    let setting = view.setting();
    let mut said = vec![words.text("debrief-title")];
    judgement(debrief, setting, words, &mut said);
    let mut list = |key: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            said.push(words.text(key));
            said.extend(lines);
        }
    };
    let options = words.chosen_options(setting).into_iter();
    list("options-title", options.flat_map(|(said, meaning)| [Some(said), meaning]).flatten().collect());
    let mistakes = debrief.mistakes.iter().take(LISTED).flat_map(|story| story.told(words, setting));
    let mistakes: Vec<String> = mistakes.collect();
    if mistakes.is_empty() && debrief.evaluation.is_some() {
        list("debrief-mistakes", vec![words.text("debrief-mistakes-none")]);
    } else {
        list("debrief-mistakes", mistakes);
    }
    for kind in MeasureKind::ALL {
        let of_kind = debrief.measures.iter().filter(|measure| measure.kind == kind);
        let told =
            of_kind.map(|measure| measure.told(words)).map(|(name, value)| words.labelled(&name, &value));
        list(kind.key(), told.collect());
    }
    list("debrief-remedies", debrief.remedies.iter().map(|r| r.told(words, setting)).collect());
    let needs = debrief.needs.iter().flat_map(|need| {
        let head = need.told(words, setting);
        // Which came in time, which never.
        let deliveries = need.deliveries.iter().map(|d| format!("  {}", d.told(words, setting)));
        std::iter::once(head).chain(deliveries).collect::<Vec<_>>()
    });
    list("debrief-needs", needs.collect());
    list("debrief-movers", tracks(debrief, setting, words));
    list("debrief-aims", debrief.aims.iter().map(|aim| aim.told(words, setting)).collect());
    let readings = debrief.readings.iter().flat_map(|story| story.told(words, setting));
    list("debrief-readings", readings.collect());
    list("debrief-votes", debrief.votes.iter().flat_map(|vote| vote.told(words, setting)).collect());
    list("debrief-history", debrief.history.iter().flat_map(|beside| beside.told(words, setting)).collect());
    list("debrief-objectives", debrief.objectives.iter().map(|o| o.told(words, setting)).collect());
    list("debrief-lessons", debrief.lessons.iter().map(|lesson| lesson.told(words, setting)).collect());
    let review = debrief.after_action.iter().map(|asked| asked.told(words, setting));
    list(
        "debrief-questions",
        debrief.questions.iter().map(|q| q.told(words, setting)).chain(review).collect(),
    );
    said
}

fn judgement(debrief: &Debrief, setting: &Setting, words: &Words, said: &mut Vec<String>) {
    if let Some(outcome) = debrief.outcome {
        said.push(format!(
            "{}. {}",
            sentence(&words.outcome(outcome)).trim_end_matches('.'),
            words.outcome_meaning(outcome)
        ));
        said.extend(debrief.ended_by.map(|reason| words.end_reason(reason)));
    }
    let Some(evaluation) = &debrief.evaluation else { return };
    said.push(words.with(
        "debrief-grade",
        &[
            ("grade", Arg::from(words.points(evaluation.grade))),
            ("band", Arg::from(words.grade_band(setting.rules(), evaluation.grade))),
        ],
    ));
    said.extend(debrief.verdict(words, setting));
    for (term, value) in Term::ALL.iter().zip(evaluation.terms) {
        said.push(words.labelled(&words.term(*term), &words.points(value)));
    }
    let autonomy = words.autonomy(evaluation.autonomy);
    said.push(words.labelled(&words.text("debrief-autonomy"), &autonomy));
}

fn tracks(debrief: &Debrief, setting: &Setting, words: &Words) -> Vec<String> {
    let mut said = Vec::new();
    for story in &debrief.tracks {
        let movers: Vec<String> = story
            .movers
            .iter()
            .take(MOVERS)
            .map(|m| format!("{} {}", words.signed_points(m.total), words.cause(setting, &m.cause)))
            .collect();
        let head = words.with(
            "debrief-track",
            &[
                ("track", Arg::from(words.track(story.track))),
                ("start", Arg::from(words.points(story.start))),
                ("end", Arg::from(words.points(story.end))),
            ],
        );
        said.push(if movers.is_empty() { head } else { words.joined(&[head, words.joined(&movers)]) });
    }
    said
}
