//! Needs and offers in words, and offers ranked for a need.

use crate::base::{Hours, Milli, PerMille};
use crate::content::{Catalogue, Mode};
use crate::engine::view::{NeedView, OfferView};
use crate::engine::{Channel, Order, SeatView};
use crate::words::Words;

/// A need in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedRow {
    /// What the view says.
    pub view: NeedView,
    /// Its name; the victim is named only where there are several.
    pub name: String,
    /// What is wanted.
    pub want: String,
    /// What is at work.
    pub have: String,
    /// What is coming, and what this turn's orders add.
    pub coming: String,
    /// Hours until the next arrival.
    pub next: Option<String>,
    /// Hours until it is due.
    pub due: String,
    /// Whether it is due already.
    pub overdue: bool,
    /// What is still missing after what is coming.
    pub missing: Milli,
}

/// An offer in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferRow {
    /// What the view says.
    pub view: OfferView,
    /// The giver's name.
    pub giver: String,
    /// The kind's short name.
    pub kind: String,
    /// What is free after this turn's orders.
    pub free: Milli,
    /// The same in words.
    pub free_text: String,
    /// What it comes under, in words.
    pub conditions: Vec<String>,
    /// The remark on its package; empty where there is none.
    pub remark: String,
    /// Lapses before the next decision when left alone.
    pub lapsing: bool,
}

/// An offer for a need, with what there is to say about the pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranked {
    /// Its place in `Facts::offers`.
    pub offer: usize,
    /// How well it fits, per mille.
    pub fit: PerMille,
    /// The best way: channel, mode, and when it would be at work; none when there is none.
    pub way: Option<(Channel, Option<Mode>, Hours)>,
    /// It would come after the need begins to lose value.
    pub late: bool,
    /// It would come after the end of the game.
    pub after_end: bool,
    /// It stands in for what was asked.
    pub substitute: bool,
    /// It is declared to NATO.
    pub assigned: bool,
}

pub(super) fn need_row(
    need: NeedView,
    view: &SeatView<'_>,
    basket: &[Order],
    now: Hours,
    several: bool,
    catalogue: &Catalogue,
    words: &Words,
) -> NeedRow {
    let ordered: Milli = basket
        .iter()
        .filter_map(|order| match order {
            Order::Propose { offer, need: id, quantity, .. } if *id == need.id => {
                // What stands in for a kind is counted in its own unit: here by its worth.
                let offer = view.offer(*offer).filter(|o| o.kind != id.kind);
                let worth = |o: OfferView| view.effect_of(o.kind, *id, *quantity, view.fit(&o, *id));
                Some(offer.map_or(*quantity, worth))
            }
            _ => None,
        })
        .sum();
    let coming = need.coming + need.proposed + ordered;
    let left = need.due - now;
    let name = if several {
        format!("{} {}", need.id.victim.shown(), words.kind_short(catalogue, need.id.kind))
    } else {
        words.kind_short(catalogue, need.id.kind)
    };
    NeedRow {
        name,
        want: need.want.map_or_else(|| "?".to_owned(), |want| words.amount(want)),
        have: words.amount(need.have),
        coming: if coming.is_zero() { String::new() } else { format!("+{}", words.amount(coming)) },
        next: need.next_arrival.map(|hour| words.duration((hour - now).max(0))),
        due: words.duration(left),
        overdue: left <= 0,
        missing: need.want.map_or(Milli::ZERO, |want| (want - need.have - coming).max(Milli::ZERO)),
        view: need,
    }
}
