//! Formal letters: a seat writes the clauses that agree with what the table knows.

use super::basket::Basket;
use super::victim::treaty;
use crate::content::LetterKind;
use crate::engine::{Article, Clause, Order};

/// Sends every letter that is asked of this seat.
pub(super) fn send_letters(basket: &mut Basket<'_, '_>) {
    let view = basket.view;
    for due in view.letters().into_iter().filter(|l| l.seat == view.seat()) {
        let invokes = due.letter == LetterKind::Invocation;
        // A letter that would run ahead of the state's own finding stays unwritten.
        if invokes && !treaty::finding_stands(view) {
            continue;
        }
        let stands = |clause: &Clause| {
            if invokes {
                view.clause_of_invocation_is_sound(Article::MutualAssistance, *clause)
            } else {
                view.clause_is_sound(*clause)
            }
        };
        let clauses = Clause::ALL.into_iter().filter(stands).collect();
        basket.give(Order::SendLetter { letter: due.letter, clauses });
    }
}
