//! Two histories side by side: what they share, and where they part.
//!
//! Journals are compared as they stand; nothing is played again, so games under other rules can be compared as well.

use serde::Serialize;

use super::entry::{Closed, Header};
use super::facts::{Difference, differences};
use super::journal::Journal;
use crate::content::Seat;
use crate::engine::{Order, Window};
use crate::words::{Arg, Lookup, Words};

/// How two journals are related.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kinship {
    /// The same game, one perhaps longer than the other.
    Same,
    /// The second left the first after so many windows.
    SecondBranched(u32),
    /// The first left the second after so many windows.
    FirstBranched(u32),
    /// Both left the same third game.
    Siblings,
    /// Neither says anything of the other.
    Apart,
}

impl Kinship {
    fn of(first: &Journal, second: &Journal) -> Self {
        let (ours, theirs) = (first.header(), second.header());
        // A game goes by its first name, also once it goes on in a later format.
        let known_as = |journal: &Journal| {
            let before = journal.header().migrated.map(|migrated| migrated.game);
            [Some(journal.game()), before]
        };
        let is = |journal: &Journal, game| known_as(journal).contains(&Some(game));
        let left = |header: &Header, parent: &Journal| {
            header.origin.filter(|origin| is(parent, origin.game)).map(|origin| origin.windows)
        };
        if known_as(first).into_iter().flatten().any(|game| is(second, game)) {
            Self::Same
        } else if let Some(windows) = left(theirs, first) {
            Self::SecondBranched(windows)
        } else if let Some(windows) = left(ours, second) {
            Self::FirstBranched(windows)
        } else if ours.origin.zip(theirs.origin).is_some_and(|(a, b)| a.game == b.game) {
            Self::Siblings
        } else {
            Self::Apart
        }
    }
}

/// The first order that one history has otherwise than the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OrderApart {
    /// How many windows were closed before: the moment at which both can still be shown alike.
    pub windows: usize,
    /// The turn.
    pub turn: u16,
    /// The window.
    pub window: Window,
    /// The seat that gave it.
    pub seat: Seat,
    /// Its place among the orders of that seat in that window, from 0.
    pub place: usize,
    /// What the first history has there.
    pub first: Option<Order>,
    /// What the second has.
    pub second: Option<Order>,
}

/// The first turn after which the worlds were not the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TurnApart {
    /// The turn.
    pub turn: u16,
    /// The first field of its summary that differs; `digest` where only what no summary shows does.
    pub difference: Difference,
}

/// Two histories side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Parting {
    /// Whether catalogue, scenario and options are the same.
    pub same_setting: bool,
    /// Whether the seed is.
    pub same_seed: bool,
    /// How they are related.
    pub kinship: Kinship,
    /// The seat whose orders alone are compared, where the rest is hidden.
    pub seat: Option<Seat>,
    /// Windows closed in the first, and in the second.
    pub windows: (usize, usize),
    /// The first order in which they differ, as far as both go.
    pub order: Option<OrderApart>,
    /// The first turn in which they differ, as far as both go.
    pub turn: Option<TurnApart>,
}

impl Parting {
    /// Compares two journals.
    #[must_use]
    pub fn of(first: &Journal, second: &Journal) -> Self {
        Self { turn: turn_apart(first, second), ..Self::of_orders(first, second, None) }
    }

    /// Compares two journals as a seat may know them: by its own orders. Results would tell it what others hide.
    #[must_use]
    pub fn of_seat(first: &Journal, second: &Journal, seat: Seat) -> Self {
        Self::of_orders(first, second, Some(seat))
    }

    fn of_orders(first: &Journal, second: &Journal, seat: Option<Seat>) -> Self {
        let (ours, theirs) = (first.header(), second.header());
        Self {
            same_setting: ours.setting == theirs.setting && ours.rules == theirs.rules,
            same_seed: ours.seed == theirs.seed,
            kinship: Kinship::of(first, second),
            seat,
            windows: (first.windows().count(), second.windows().count()),
            order: order_apart(first, second, seat),
            turn: None,
        }
    }

    /// The moment at which they part, as far as that is known: before the first order apart, else after the first turn
    /// apart.
    #[must_use]
    pub fn moment(&self, first: &Journal) -> Option<usize> {
        let after = |turn: u16| first.windows().take_while(|closed| closed.turn <= turn).count();
        let ordered = self.order.as_ref().map(|apart| apart.windows);
        ordered.or_else(|| self.turn.as_ref().map(|apart| after(apart.turn)))
    }

    /// Whether they are the same as far as both go.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.order.is_none() && self.turn.is_none()
    }

    /// What is to be said of it, a sentence an item. Orders are told as each game knew its offers: with a lookup of
    /// each at the moment before they part.
    #[must_use]
    pub fn told(&self, words: &Words, first: &Lookup<'_>, second: &Lookup<'_>) -> Vec<String> {
        let mut said = vec![words.text(self.ground())];
        let kinship = match self.kinship {
            Kinship::Same => words.text("compare-same-game"),
            Kinship::SecondBranched(windows) => {
                words.with("compare-second-branched", &[("windows", Arg::from(i64::from(windows)))])
            }
            Kinship::FirstBranched(windows) => {
                words.with("compare-first-branched", &[("windows", Arg::from(i64::from(windows)))])
            }
            Kinship::Siblings => words.text("compare-siblings"),
            Kinship::Apart => words.text("compare-apart"),
        };
        said.push(kinship);
        if let Some(apart) = &self.order {
            let order = |at: &Lookup<'_>, order: &Option<Order>| {
                let said = |order| words.order_of(at, apart.seat, order);
                order.as_ref().map_or_else(|| words.text("compare-no-order"), said)
            };
            said.push(words.with(
                "compare-order",
                &[
                    ("turn", Arg::from(apart.turn)),
                    ("window", Arg::from(words.window(apart.window))),
                    ("seat", Arg::from(words.seat(first.catalogue(), apart.seat))),
                    ("first", Arg::from(order(first, &apart.first))),
                    ("second", Arg::from(order(second, &apart.second))),
                ],
            ));
        }
        if let Some(apart) = &self.turn {
            let field = &apart.difference.field;
            let value = |value: &Option<String>| {
                value.as_ref().map_or_else(|| words.text("none"), |value| words.summary_value(field, value))
            };
            said.push(words.with(
                "compare-turn",
                &[
                    ("turn", Arg::from(apart.turn)),
                    ("field", Arg::from(words.summary_field(first.catalogue(), field))),
                    ("first", Arg::from(value(&apart.difference.first))),
                    ("second", Arg::from(value(&apart.difference.second))),
                ],
            ));
        }
        if let Some(seat) = self.seat {
            let seat = words.seat_title(first.catalogue(), seat);
            said.push(words.with("compare-of-seat", &[("seat", Arg::from(seat))]));
        }
        if self.is_none() {
            let whole = self.windows.0 == self.windows.1;
            said.push(words.text(if whole { "compare-alike" } else { "compare-alike-so-far" }));
        }
        said
    }

    /// The message of what both were played on.
    fn ground(&self) -> &'static str {
        match (self.same_setting, self.same_seed) {
            (true, true) => "compare-same-start",
            (true, false) => "compare-other-seed",
            (false, _) => "compare-other-setting",
        }
    }
}

/// The first order that differs. Within a window orders are sealed, so each seat's are compared with its own.
fn order_apart(first: &Journal, second: &Journal, only: Option<Seat>) -> Option<OrderApart> {
    let both = first.windows().zip(second.windows()).enumerate();
    for (windows, (ours, theirs)) in both {
        if (ours.turn, ours.window) != (theirs.turn, theirs.window) {
            return None; // one left out a window, as a game that is lost does: the turns tell
        }
        if ours.orders == theirs.orders {
            continue;
        }
        let seats = ours.orders.iter().chain(&theirs.orders).map(|(seat, _)| *seat);
        for seat in seats.filter(|seat| only.is_none_or(|only| only == *seat)) {
            let (mine, other) = (of_seat(ours, seat), of_seat(theirs, seat));
            let longer = mine.len().max(other.len());
            if let Some(place) = (0..longer).find(|place| mine.get(*place) != other.get(*place)) {
                let order = |list: &[&Order]| list.get(place).map(|order| (*order).clone());
                let (turn, window) = (ours.turn, ours.window);
                let (first, second) = (order(&mine), order(&other));
                return Some(OrderApart { windows, turn, window, seat, place, first, second });
            }
        }
    }
    None
}

fn of_seat(closed: &Closed, seat: Seat) -> Vec<&Order> {
    closed.orders.iter().filter(|(at, _)| *at == seat).map(|(_, order)| order).collect()
}

fn turn_apart(first: &Journal, second: &Journal) -> Option<TurnApart> {
    let mut both = first.turns().zip(second.turns());
    both.find_map(|(ours, theirs)| {
        let fields = differences(&ours.facts, &theirs.facts, usize::MAX);
        let field = fields.into_iter().min_by_key(|difference| rank(&difference.field));
        let hidden = || {
            let quoted = |digest| Some(format!("\"{digest}\""));
            (ours.digest != theirs.digest).then(|| Difference {
                field: "digest".to_owned(),
                first: quoted(ours.digest),
                second: quoted(theirs.digest),
            })
        };
        let difference = field.or_else(hidden)?;
        Some(TurnApart { turn: ours.turn, difference })
    })
}

/// Parts of a summary in the order in which they tell most.
const PARTS: [&str; 9] =
    ["outcome", "tracks", "victims", "needs", "offers", "consignments", "ipcr", "nato", "wills"];

/// The place of a field among those that differ: the lowest is told.
fn rank(field: &str) -> usize {
    let part = field.split('.').next().unwrap_or(field);
    PARTS.iter().position(|known| *known == part).unwrap_or(PARTS.len())
}
