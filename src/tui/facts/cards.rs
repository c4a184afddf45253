//! What a seat has to answer, on top of the decision panel.

use crate::engine::view::{ChoiceView, LetterView, MatchStatus, MatchView};
use crate::engine::{Order, OrderKind, SeatView};

/// What a seat has to answer, on top of the decision panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Card {
    /// A choice to take, or to advise on.
    Choice(ChoiceView),
    /// A letter that is asked for.
    Letter(LetterView),
    /// A match that awaits this seat's consent.
    Consent(MatchView),
}

pub(super) fn cards(view: &SeatView<'_>, basket: &[Order]) -> Vec<Card> {
    let seat = view.seat();
    let mut cards = Vec::new();
    for choice in view.choices() {
        let answered = basket.iter().any(|order| match order {
            Order::Choose { choice: id, .. } | Order::Advise { choice: id, .. } => *id == choice.id,
            _ => false,
        });
        let kind = if choice.decider == seat { OrderKind::Choose } else { OrderKind::Advise };
        if !answered && view.gives_kind(kind) {
            cards.push(Card::Choice(choice));
        }
    }
    for letter in view.letters() {
        let sent =
            basket.iter().any(|o| matches!(o, Order::SendLetter { letter: l, .. } if *l == letter.letter));
        if !sent && letter.seat == seat && view.gives_kind(OrderKind::SendLetter) {
            cards.push(Card::Letter(letter));
        }
    }
    if view.gives_kind(OrderKind::Consent) {
        for proposal in view.matches() {
            let answered = basket.iter().any(|order| order.answers() == Some(proposal.id));
            if proposal.status == MatchStatus::Proposed && proposal.awaits.contains(&seat) && !answered {
                cards.push(Card::Consent(proposal));
            }
        }
    }
    cards
}
