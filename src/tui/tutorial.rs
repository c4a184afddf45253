//! The coach: steps that are done by doing them.
//!
//! Enters: the steps of a scenario's tutorial file, what the player did. Leaves: the step to show. Never
//! here: sentences, keys.

use serde::Deserialize;

use super::action::Action;
use super::layout::Pane;
use crate::content::Library;
use crate::engine::OrderKind;
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
    /// What ends it.
    pub done: Done,
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

    fn did(&mut self, what: &Done) {
        if self.steps.get(self.at).is_some_and(|step| step.done == *what) {
            self.at += 1;
        }
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

    #[test]
    fn a_step_ends_only_by_what_it_asks_for() {
        let step = |done| Step { key: "a".into(), action: "why".into(), pane: None, done };
        let steps = vec![step(Done::Order(OrderKind::Ask)), step(Done::TurnEnded)];
        let mut tutorial = Tutorial { steps, at: 0, shown: true };
        tutorial.turn_ended();
        tutorial.gave(OrderKind::Propose);
        assert_eq!(tutorial.step().map(|(n, _)| n), Some(1));
        tutorial.gave(OrderKind::Ask);
        tutorial.turn_ended();
        assert_eq!(tutorial.step(), None);
    }
}
