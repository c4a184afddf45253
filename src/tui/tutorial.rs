//! The coach: steps that are done by doing them.
//!
//! Enters: the steps of a scenario's tutorial file, what the player did. Leaves: the step to show. Never
//! here: sentences, keys.

use serde::Deserialize;

use super::action::Action;
use super::app::Sitting;
use super::facts::Facts;
use super::layout::Pane;
use crate::content::{IpcrMode, Library};
use crate::engine::{OrderKind, SeatView};
use crate::session::Table;

/// What ends a step.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Done {
    /// An order of this kind is given.
    Order(OrderKind),
    /// A turn is ended.
    TurnEnded,
    /// A screen is opened, by its slug.
    Opened(String),
    /// The cursor is among the offers for a need.
    OffersRead,
}

/// What makes a step needless.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// No need is left open that an offer of the very kind could still cover before the end.
    NeedsServed,
    /// Nothing waits for an answer or for advice.
    Answered,
    /// The crisis response shares information.
    PictureShared,
}

impl Standing {
    fn holds(self, facts: &Facts, view: &SeatView<'_>) -> bool {
        match self {
            Self::NeedsServed => {
                let covered_from = view.setting().rules().functions.covered_from;
                facts.needs.iter().all(|need| {
                    let want = need.view.want.unwrap_or(need.missing);
                    (want - need.missing).per_mille_of(want, 1000) >= covered_from
                        || !facts.ranked(view, need.view.id).iter().any(|pair| {
                            pair.way.is_some() && pair.fit > 0 && !pair.after_end && !pair.substitute
                        })
                })
            }
            Self::Answered => facts.cards.is_empty(),
            Self::PictureShared => facts.ipcr.mode >= IpcrMode::InformationSharing,
        }
    }
}

/// The panes a step can point at, as the file names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum PaneName {
    Decision,
    Map,
    Feed,
    Tracks,
    Basket,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its text is the message `tutorial-` and this.
    pub key: String,
    /// The action whose key the text names, by its slug.
    pub action: String,
    /// The pane it points at.
    pane: Option<PaneName>,
    /// What ends it; a step without waits for its standing.
    #[serde(default)]
    pub done: Option<Done>,
    /// What makes it needless. Such a step also gives way when what the next one asks for is done.
    #[serde(default)]
    pub unless: Option<Standing>,
}

impl Step {
    /// The pane it points at.
    #[must_use]
    pub fn pane(&self) -> Option<Pane> {
        self.pane.map(|pane| match pane {
            PaneName::Decision => Pane::Decision,
            PaneName::Map => Pane::Map,
            PaneName::Feed => Pane::Feed,
            PaneName::Tracks => Pane::Tracks,
            PaneName::Basket => Pane::Basket,
        })
    }

    /// The action whose key the text names.
    #[must_use]
    pub fn action(&self) -> Option<Action> {
        Action::ALL.iter().copied().find(|a| a.slug() == self.action)
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    steps: Vec<Step>,
}

/// The coach of a game.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tutorial {
    steps: Vec<Step>,
    at: usize,
    /// Whether its box is shown.
    pub shown: bool,
}

/// A tutorial file is small; more is none of ours.
const LENGTH_MAX: usize = 64 * 1024;

impl Tutorial {
    /// The tutorial of a game's scenario, where it is one that teaches.
    #[must_use]
    pub fn of(table: &Table, library: &Library) -> Option<Self> {
        let scenario = table.setting().scenario();
        if !scenario.tutorial || table.turn() > 1 {
            return None;
        }
        let text = library.text(&format!("tutorial/{}.ron", scenario.id))?;
        let steps = read(text).ok()?;
        Some(Self { steps, at: 0, shown: true })
    }

    /// The step to show, and its number from 1; none when all are done.
    #[must_use]
    pub fn step(&self) -> Option<(usize, &Step)> {
        self.steps.get(self.at).map(|step| (self.at + 1, step))
    }

    /// How many steps there are.
    #[must_use]
    pub fn steps(&self) -> usize {
        self.steps.len()
    }

    /// An order was given.
    pub fn gave(&mut self, kind: OrderKind) {
        self.did(&Done::Order(kind));
    }

    /// A turn was ended.
    pub fn turn_ended(&mut self) {
        self.did(&Done::TurnEnded);
    }

    /// A screen was opened.
    pub fn opened(&mut self, slug: &str) {
        self.did(&Done::Opened(slug.to_owned()));
    }

    /// The cursor went among the offers.
    pub fn offers_read(&mut self) {
        self.did(&Done::OffersRead);
    }

    fn settle(&mut self, facts: &Facts, view: &SeatView<'_>) {
        while self.steps.get(self.at).and_then(|s| s.unless).is_some_and(|s| s.holds(facts, view)) {
            self.at += 1;
        }
    }

    fn did(&mut self, what: &Done) {
        let ends = |step: &Step| step.done.as_ref() == Some(what);
        let open = &self.steps[self.at.min(self.steps.len())..];
        // A step that is not asked for in any case does not hold up the one after it.
        let passable = open.iter().position(|step| ends(step) || step.unless.is_none());
        if let Some(place) = passable.filter(|place| ends(&open[*place])) {
            self.at += place + 1;
        }
    }
}

/// Passes over the steps that are needless as the game stands.
pub fn settle(game: Option<&mut Sitting>) {
    let Some(game) = game else { return };
    if let Some(mut tutorial) = game.tutorial.take() {
        tutorial.settle(&game.facts, &game.view());
        game.tutorial = Some(tutorial);
    }
}

fn read(text: &str) -> Result<Vec<Step>, String> {
    if text.len() > LENGTH_MAX {
        return Err("too long".to_owned());
    }
    ron::from_str::<File>(text).map(|file| file.steps).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Lang, Words};

    #[test]
    fn the_shipped_tutorial_can_be_read_and_said() {
        let library = Library::embedded();
        let words = Words::embedded(Lang::En);
        let paths = library.paths("tutorial/");
        assert!(!paths.is_empty());
        for path in paths {
            let steps = read(library.text(path).expect("listed")).expect(path);
            assert!(steps.len() >= 8);
            for step in steps {
                assert!(step.action().is_some(), "{path}: no action '{}'", step.action);
                let key = format!("tutorial-{}", step.key);
                assert_ne!(
                    words.with(&key, &[("key", "x".into()), ("victim", "y".into())]),
                    format!("[{key}]")
                );
            }
        }
    }

    fn step(done: Option<Done>, unless: Option<Standing>) -> Step {
        Step { key: "a".into(), action: "why".into(), pane: None, done, unless }
    }

    #[test]
    fn a_step_that_may_be_needless_gives_way_to_the_next() {
        let steps = vec![
            step(None, Some(Standing::NeedsServed)),
            step(Some(Done::Order(OrderKind::Ask)), None),
            step(Some(Done::TurnEnded), None),
        ];
        let mut tutorial = Tutorial { steps, at: 0, shown: true };
        tutorial.turn_ended();
        assert_eq!(tutorial.step().map(|(n, _)| n), Some(1), "a step that is asked for is not passed over");
        tutorial.gave(OrderKind::Ask);
        assert_eq!(tutorial.step().map(|(n, _)| n), Some(3));
    }

    #[test]
    fn a_step_ends_only_by_what_it_asks_for() {
        let steps = vec![step(Some(Done::Order(OrderKind::Ask)), None), step(Some(Done::TurnEnded), None)];
        let mut tutorial = Tutorial { steps, at: 0, shown: true };
        tutorial.turn_ended();
        tutorial.gave(OrderKind::Propose);
        assert_eq!(tutorial.step().map(|(n, _)| n), Some(1));
        tutorial.gave(OrderKind::Ask);
        tutorial.turn_ended();
        assert_eq!(tutorial.step(), None);
    }
}
