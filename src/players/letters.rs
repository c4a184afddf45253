//! Formal letters: a seat writes the clauses that agree with what the table knows.

use super::basket::Basket;
use crate::engine::{Clause, Order};

/// Sends every letter that is asked of this seat.
pub(super) fn send_letters(basket: &mut Basket<'_, '_>) {
    let view = basket.view;
    for due in view.letters().into_iter().filter(|l| l.seat == view.seat()) {
        let clauses = Clause::ALL.into_iter().filter(|clause| view.clause_is_sound(*clause)).collect();
        basket.give(Order::SendLetter { letter: due.letter, clauses });
    }
}
