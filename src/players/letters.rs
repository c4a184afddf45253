//! Formal letters: a seat writes the clauses that agree with what it knows.

use super::basket::Basket;
use crate::base::PerMille;
use crate::content::{LetterKind, Track};
use crate::engine::view::VictimView;
use crate::engine::{Article, Clause, NeedState, Order};

/// Sends every letter that is asked from an attacked state.
pub(super) fn send_letters(basket: &mut Basket<'_, '_>, victim: &VictimView, met: i32, facts: PerMille) {
    let view = basket.view;
    for due in view.letters().into_iter().filter(|l| l.seat == view.seat()) {
        let clauses: Vec<Clause> = Clause::ALL
            .into_iter()
            .filter(|clause| match clause {
                Clause::Facts => view.track(Track::Attribution) >= facts,
                Clause::Territory => victim.threshold.total() >= met || victim.threshold.territory > 0,
                Clause::Quantities => {
                    view.needs().iter().any(|n| n.id.victim == victim.country && n.state != NeedState::Latent)
                }
                Clause::LegalBasis => {
                    victim.forcible_at.is_some()
                        || due.letter == LetterKind::Invocation
                        || victim.invoked.iter().any(|(article, _)| *article != Article::Nato4)
                }
                Clause::NatoConsistency | Clause::Exit => true,
            })
            .collect();
        basket.give(Order::SendLetter { letter: due.letter, clauses });
    }
}
