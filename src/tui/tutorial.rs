//! The coach on the screen: when a step is needless, the pane it points at, the key it names.
//!
//! Enters: facts, steps. Leaves: panes and actions. Never here: sentences.

use super::action::Action;
use super::facts::Facts;
use super::layout::Pane;
use crate::engine::{Order, SeatView};
use crate::session::coach::{self, Place, Standing, Step, too_late};

/// Whether a step is needless as the game stands.
#[must_use]
pub fn holds(standing: Standing, facts: &Facts, view: &SeatView<'_>) -> bool {
    let basket: Vec<Order> = facts.basket.iter().map(|row| row.order.clone()).collect();
    match standing {
        Standing::NeedsServed => {
            let covered_from = view.setting().rules().functions.covered_from;
            facts.needs.iter().all(|need| {
                let want = need.view.want.unwrap_or(need.missing);
                let late = too_late(view, &basket, need.view.id);
                (want - need.missing - late).per_mille_of(want, 1000) >= covered_from
                    || !facts
                        .ranked(view, need.view.id)
                        .iter()
                        .any(|pair| pair.way.is_some() && pair.fit > 0 && !pair.after_end && !pair.substitute)
            })
        }
        Standing::Advised => coach::is_advised(view, &basket),
        Standing::PictureShared => coach::picture_shared(view),
        Standing::NobodyToAsk => coach::nobody_to_ask(view, &basket),
        Standing::LastTurn => coach::at_the_end(view),
    }
}

/// The pane that a step points at.
#[must_use]
pub fn pane(step: &Step) -> Option<Pane> {
    step.pane.map(|place| match place {
        Place::Decision => Pane::Decision,
        Place::Map => Pane::Map,
        Place::Feed => Pane::Feed,
        Place::Tracks => Pane::Tracks,
        Place::Basket => Pane::Basket,
    })
}

/// The action whose key a step names.
#[must_use]
pub fn action(step: &Step) -> Option<Action> {
    Action::ALL.iter().copied().find(|a| a.slug() == step.action)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Library;
    use crate::session::coach::read;
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
                assert!(action(&step).is_some(), "{path}: no action '{}'", step.action);
                let key = format!("tutorial-{}", step.key);
                assert_ne!(
                    words.with(&key, &[("key", "x".into()), ("victim", "y".into())]),
                    format!("[{key}]")
                );
            }
        }
    }
}
