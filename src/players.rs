//! Policies for every seat: who decides when no person sits there.
//!
//! Enters: a seat's view and the game's dice. Leaves: legal orders for the window now open. Never here: `World`,
//! state of their own, sentences. A policy is a pure function: the same view and dice give the same orders.

mod adversary;
mod amending;
mod basket;
mod choosing;
mod delegation;
mod excon;
mod high_representative;
mod history;
mod letters;
mod nato;
mod presidency;
mod usefulness;
mod victim;

use std::borrow::Cow;

use basket::Basket;

use crate::base::Dice;
use crate::content::Seat;
use crate::engine::{Order, OrderKind, SeatView, Setting};

/// How a seat decides when no person sits there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Policy {
    /// A capital, or the Union's instruments.
    Delegation,
    /// An attacked state.
    Victim,
    /// The rotating Presidency of the Council.
    Presidency,
    /// NATO's liaison.
    Nato,
    /// The adversary.
    Adversary,
    /// Exercise control, where an inject poses a choice to it.
    Excon,
    /// Gives no orders: for any seat.
    Idle,
    /// Stand-in for the High Representative: uniform kinds and orders while it can pay.
    Random,
    /// Stand-in for the High Representative: the best match for the most pressing need, nothing else.
    Greedy,
    /// Stand-in for the High Representative: uses what the office has. Matches like `Greedy`, and beside it speaks, asks
    /// capitals, tasks mechanisms, works on votes and keeps in touch with NATO, where that is worth the desk's time.
    Attentive,
    /// Stand-in for the High Representative: one kind of order, until it cannot pay.
    Repeat(OrderKind),
    /// The course of history by its script, for the High Representative and the lead victim of a scenario that was.
    History,
}

/// Why a text names no policy of a seat.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no policy '{name}' for this seat; known: {known}")]
pub struct PolicyError {
    /// What was asked for.
    pub name: String,
    /// What there is, separated by commas.
    pub known: String,
    /// The known name that is nearest in spelling, if one is near.
    pub nearest: Option<String>,
}

impl Policy {
    /// The policy that a seat has when nothing is said. The High Representative's is `Greedy`.
    #[must_use]
    pub fn default_for(seat: Seat) -> Self {
        match seat {
            Seat::Hr => Self::Greedy,
            Seat::Victim(_) => Self::Victim,
            Seat::Presidency => Self::Presidency,
            Seat::Delegation(_) => Self::Delegation,
            Seat::Nato => Self::Nato,
            Seat::Excon => Self::Excon,
            Seat::Adversary => Self::Adversary,
        }
    }

    /// The policy of a seat by its name: `default` and `idle` for every seat; for the High Representative also
    /// `random`, `greedy`, `attentive` and `repeat:KIND` with a kind of order that this seat gives; for it and for attacked states
    /// `history`, which `needs_script`.
    ///
    /// # Errors
    /// A name that this seat does not know, with those that it does.
    pub fn parse(seat: Seat, name: &str) -> Result<Self, PolicyError> {
        let policy = match name {
            "default" => Some(Self::default_for(seat)),
            "idle" => Some(Self::Idle),
            "random" if seat == Seat::Hr => Some(Self::Random),
            "greedy" if seat == Seat::Hr => Some(Self::Greedy),
            "attentive" if seat == Seat::Hr => Some(Self::Attentive),
            "history" if matches!(seat, Seat::Hr | Seat::Victim(_)) => Some(Self::History),
            _ if seat == Seat::Hr => name.strip_prefix("repeat:").and_then(repeatable).map(Self::Repeat),
            _ => None,
        };
        policy.ok_or_else(|| {
            let known = Self::names(seat);
            PolicyError {
                name: name.to_owned(),
                nearest: nearest(name, &known).map(Cow::into_owned),
                known: known.join(", "),
            }
        })
    }

    /// Every name that `parse` takes for a seat.
    #[must_use]
    pub fn names(seat: Seat) -> Vec<Cow<'static, str>> {
        let mut names = vec![Cow::from("default"), Cow::from("idle")];
        if seat == Seat::Hr {
            names.extend(["random", "greedy", "attentive"].map(Cow::from));
            let kinds = OrderKind::ALL.into_iter().filter(|kind| kind.belongs_to(seat));
            names.extend(kinds.map(|kind| Self::Repeat(kind).slug()));
        }
        if matches!(seat, Seat::Hr | Seat::Victim(_)) {
            names.push(Cow::from("history"));
        }
        names
    }

    /// Its name, as `parse` takes it for a seat that can have it.
    #[must_use]
    pub fn slug(self) -> Cow<'static, str> {
        match self {
            Self::Delegation
            | Self::Victim
            | Self::Presidency
            | Self::Nato
            | Self::Adversary
            | Self::Excon => Cow::from("default"),
            Self::Idle => Cow::from("idle"),
            Self::Random => Cow::from("random"),
            Self::Greedy => Cow::from("greedy"),
            Self::Attentive => Cow::from("attentive"),
            Self::Repeat(kind) => Cow::from(format!("repeat:{}", kind.slug())),
            Self::History => Cow::from("history"),
        }
    }

    /// Whether this policy can sit there in a game of this setting: history can only where it has a script.
    #[must_use]
    pub fn can_play(self, setting: &Setting, seat: Seat) -> bool {
        let lead = setting.victims()[0];
        let scripted = || setting.scenario().history.as_ref().is_some_and(|h| h.has_script(seat, lead));
        self != Self::History || scripted()
    }

    /// The orders of the viewing seat for the window now open, in the order in which they are given.
    ///
    /// Each is legal after those before it. A policy that does not belong to the seat gives none.
    #[must_use]
    pub fn orders(self, view: &SeatView<'_>, dice: Dice) -> Vec<Order> {
        let mut basket = Basket::new(view);
        match (self, view.seat()) {
            (Self::Delegation, Seat::Delegation(country)) => delegation::decide(&mut basket, country, dice),
            (Self::Victim, Seat::Victim(country)) => victim::decide(&mut basket, country, dice),
            (Self::Presidency, Seat::Presidency) => presidency::decide(&mut basket, dice),
            (Self::Nato, Seat::Nato) => nato::decide(&mut basket, dice),
            (Self::Adversary, Seat::Adversary) => adversary::decide(&mut basket, dice),
            (Self::Excon, Seat::Excon) => excon::decide(&mut basket),
            (Self::Random, Seat::Hr) => high_representative::random(&mut basket, dice),
            (Self::Greedy, Seat::Hr) => high_representative::greedy(&mut basket),
            (Self::Attentive, Seat::Hr) => high_representative::attentive(&mut basket, dice),
            (Self::History, Seat::Hr | Seat::Victim(_)) => history::decide(&mut basket),
            (Self::Repeat(kind), Seat::Hr) => high_representative::repeat(&mut basket, kind, dice),
            _ => {}
        }
        basket.into_orders()
    }
}

/// A kind of order that the High Representative gives, by its slug.
fn repeatable(slug: &str) -> Option<OrderKind> {
    OrderKind::ALL.into_iter().find(|kind| kind.slug() == slug && kind.belongs_to(Seat::Hr))
}

/// The known name nearest in spelling, if it is near enough to be what was meant.
fn nearest<'n>(name: &str, known: &[Cow<'n, str>]) -> Option<Cow<'n, str>> {
    const NEAR: f64 = 0.8;
    known
        .iter()
        .map(|candidate| (strsim::jaro_winkler(name, candidate), candidate))
        .filter(|(likeness, _)| *likeness >= NEAR)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate.clone())
}
