//! A game held against what its scenario trains: each objective with the figures that show how far it came.

use serde::Serialize;

use super::measures::Measure;
use super::needs::NeedStory;
use super::stories::MistakeStory;
use crate::base::{NeedId, PerMille};
use crate::content::{Objective, Yardstick};

/// A training objective beside what the game shows of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ObjectiveStory {
    /// What is trained, as the author wrote it.
    pub objective: String,
    /// What shows how far the game came; nothing where only those who played can say.
    pub shown: Vec<Shown>,
}

/// What a game shows of an objective.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// A measure of the debrief; what it is made of stands there.
    Measure(Measure),
    /// A typical mistake, and how often it was made.
    Mistake(u8, u16),
    /// A need, and how far it was covered at the end.
    Need(NeedId, PerMille),
}

/// The objectives of a scenario beside what these accounts of a game say. `judged` is whether these eyes know of
/// mistakes.
pub(super) fn stories(
    objectives: &[Objective],
    measures: &[Measure],
    mistakes: &[MistakeStory],
    needs: &[NeedStory],
    judged: bool,
) -> Vec<ObjectiveStory> {
    let shown = |yardstick: &Yardstick| -> Vec<Shown> {
        match yardstick {
            Yardstick::Measure(name) => {
                let named = measures.iter().filter(|measure| measure.slug == name);
                named.map(|measure| Shown::Measure(measure.alone())).collect()
            }
            Yardstick::Mistake(number) if judged => {
                let made = mistakes.iter().find(|story| story.mistake == *number);
                let times = made.map_or(0, |story| u16::try_from(story.times.len()).unwrap_or(u16::MAX));
                vec![Shown::Mistake(*number, times)]
            }
            Yardstick::Mistake(_) => Vec::new(),
            Yardstick::Need(kind) => {
                let of_kind = needs.iter().filter(|need| need.id.kind == *kind);
                of_kind.map(|need| Shown::Need(need.id, need.coverage)).collect()
            }
        }
    };
    let story = |objective: &Objective| ObjectiveStory {
        objective: objective.text.clone(),
        shown: objective.by.iter().flat_map(shown).collect(),
    };
    objectives.iter().map(story).collect()
}
