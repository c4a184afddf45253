//! Formal letters: a seat writes the clauses that agree with what the table knows.

use super::basket::Basket;
use super::victim::treaty;
use crate::content::LetterKind;
use crate::engine::Order;

/// Sends every letter that is asked of this seat.
pub(super) fn send_letters(basket: &mut Basket<'_, '_>) {
    let view = basket.view;
    for due in view.letters().into_iter().filter(|l| l.seat == view.seat()) {
        // A letter that would run ahead of the state's own finding waits for it, and for quantities while it may.
        if due.letter == LetterKind::Invocation
            && !(treaty::finding_stands(view) && treaty::says_how_much(view))
        {
            continue;
        }
        let clauses = view.standing_clauses(due.letter);
        basket.give(Order::SendLetter { letter: due.letter, clauses });
    }
}
