//! Winning capitals for what is voted in this turn: those that stand in the way are asked for their support; where they
//! are too many, the text says less and is given more time.

use crate::base::CountryId;
use crate::engine::view::VoteView;
use crate::engine::{Order, Stance, Stop};
use crate::players::basket::Basket;

/// Works on every item that is due and would fail as capitals stand.
pub(super) fn win_votes(basket: &mut Basket<'_, '_>) {
    let view = basket.view;
    let most = usize::from(view.setting().rules().players.attentive.lobbied_most);
    let due = view.votes().into_iter().filter(|v| v.is_open() && v.turn == view.turn());
    for vote in due {
        let Some(stop) = vote.count.stop.filter(|_| !vote.positions.is_empty()) else { continue };
        // The committee debates it before anybody is asked alone.
        basket.give(Order::Convene { vote: vote.id });
        let against = in_the_way(&vote, stop);
        if against.len() > most {
            basket.give(Order::WaterDown { vote: vote.id });
        }
        for country in against.into_iter().take(most) {
            let order = Order::Lobby { vote: vote.id, country };
            // A specific character is respected, and nobody is asked twice.
            let forbidden = |p: &crate::engine::Preview| p.objections.iter().any(super::forbids);
            if view.preview(basket.orders(), &order).is_ok_and(|p| !forbidden(&p)) {
                basket.give(order);
            }
        }
    }
}

/// Capitals whose stance stops an item: those against it, and where abstentions stop it those that abstain.
fn in_the_way(vote: &VoteView, stop: Stop) -> Vec<CountryId> {
    let of = |stance: Stance| {
        vote.positions.iter().filter(move |(_, taken, _)| *taken == stance).map(|(country, ..)| *country)
    };
    match stop {
        Stop::Veto => of(Stance::Against).collect(),
        Stop::Third => of(Stance::Abstain).collect(),
        Stop::Majority | Stop::Reinforced => of(Stance::Abstain).chain(of(Stance::Against)).collect(),
    }
}
