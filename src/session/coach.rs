//! The coach: steps that are done by doing them. It teaches the High Representative's seat and no other.
//!
//! Enters: the steps of a scenario's tutorial file, what its player did. Leaves: the step to tell. Never here:
//! sentences, keys, screens.

mod late;

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::content::{Library, Seat};
use crate::engine::OrderKind;
use crate::record::Record;
use crate::session::Table;

pub use late::{at_the_end, is_advised, nobody_to_ask, picture_shared, too_late};

/// The seat that the coach teaches.
pub const TAUGHT: Seat = Seat::Hr;

/// What ends a step.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Done {
    /// An order of this kind is given.
    Order(OrderKind),
    /// A turn is ended.
    TurnEnded,
    /// A screen is opened, by its slug.
    Opened(String),
    /// The cursor is among the offers for a need.
    OffersRead,
}

/// What makes a step needless, or too late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// No need is left open that an offer of the very kind could still cover before the end.
    NeedsServed,
    /// No decision of others waits for advice.
    Advised,
    /// The crisis response shares information, or is about to.
    PictureShared,
    /// No capital that is asked now could bring in time what is missing.
    NobodyToAsk,
    /// Nothing that is ordered now comes to anything before the end.
    LastTurn,
}

/// The parts of the console that a step can point at, as the file names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "named for what they show")]
pub enum Place {
    Decision,
    Map,
    Feed,
    Tracks,
    Basket,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its text is the message `tutorial-` and this.
    pub key: String,
    /// The action whose key the text names, by its slug.
    pub action: String,
    /// The pane it points at.
    pub pane: Option<Place>,
    /// What ends it.
    pub done: Done,
    /// What makes it needless before it is done. Where it only waits for the turn to end, it also gives way when what
    /// the next one asks for is done.
    #[serde(default)]
    pub unless: Option<Standing>,
    /// What makes it too late: its moment has passed, and nothing is asked for in vain.
    #[serde(default)]
    pub past: Option<Standing>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    steps: Vec<Step>,
}

/// The coach of a game.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coach {
    steps: Vec<Step>,
    at: usize,
    /// Steps done before their turn came, by their places.
    ahead: BTreeSet<usize>,
    /// Whether its box is shown.
    pub shown: bool,
}

/// A tutorial file is small; more is none of ours.
const LENGTH_MAX: usize = 64 * 1024;

impl Coach {
    /// The coach of a game's scenario, where it is one that teaches; as far as its seat has come in it, by what the
    /// journal holds.
    #[must_use]
    pub fn of(table: &Table, library: &Library) -> Option<Self> {
        Self::taught_by(table, library, |_| true)
    }

    /// The same with those of its steps that can be told here.
    #[must_use]
    pub fn taught_by(table: &Table, library: &Library, told: impl Fn(&Step) -> bool) -> Option<Self> {
        let scenario = table.setting().scenario();
        if !scenario.tutorial {
            return None;
        }
        let text = library.text(&format!("tutorial/{}.ron", scenario.id))?;
        let mut steps = read(text).ok()?;
        steps.retain(told);
        let mut coach = Self { steps, at: 0, ahead: BTreeSet::new(), shown: true };
        coach.catch_up(table, TAUGHT);
        Some(coach)
    }

    /// Goes through what the seat has done so far. What was only looked at leaves no trace, and counts as seen where
    /// something after it was done.
    fn catch_up(&mut self, table: &Table, seat: Seat) {
        for record in table.journal().records() {
            match record {
                Record::Given { seat: by, order } if *by == seat => self.has_done(&Done::Order(order.kind())),
                Record::Sealed { seat: by } if *by == seat => self.has_done(&Done::TurnEnded),
                _ => {}
            }
        }
        self.pass_done();
    }

    fn has_done(&mut self, what: &Done) {
        if self.place_of(what).is_none() {
            return;
        }
        let looked = |step: &Step| matches!(step.done, Done::Opened(_) | Done::OffersRead);
        // An order counts whatever stands before it, the end of a turn as far as nothing else is asked for.
        let before = self.open().take_while(|p| {
            let step = &self.steps[*p];
            match what {
                Done::TurnEnded => looked(step) || step.unless.is_some(),
                _ => step.done != *what,
            }
        });
        let seen: Vec<usize> = before.filter(|p| looked(&self.steps[*p])).collect();
        self.ahead.extend(seen);
        match what {
            Done::Order(kind) => self.gave(*kind),
            _ => self.did(what),
        }
    }

    /// The first open step that this ends.
    fn place_of(&self, what: &Done) -> Option<usize> {
        self.open().find(|place| self.steps[*place].done == *what)
    }

    /// The places of the steps that are not done.
    fn open(&self) -> impl Iterator<Item = usize> {
        (self.at..self.steps.len()).filter(|place| !self.ahead.contains(place))
    }

    /// The step to show, and its number from 1; none when all are done.
    #[must_use]
    pub fn step(&self) -> Option<(usize, &Step)> {
        self.steps.get(self.at).map(|step| (self.at + 1, step))
    }

    /// How many steps there are.
    #[must_use]
    pub fn steps(&self) -> usize {
        self.steps.len()
    }

    /// An order was given; one that was given before it is asked for counts as well.
    pub fn gave(&mut self, kind: OrderKind) {
        if let Some(place) = self.place_of(&Done::Order(kind)) {
            self.end(place);
        }
    }

    /// An order was taken back: where its step is still to come, it is asked for then.
    pub fn took_back(&mut self, kind: OrderKind) {
        let what = Done::Order(kind);
        let done = |place: &&usize| self.steps[**place].done == what;
        if let Some(place) = self.ahead.iter().rev().find(|p| **p > self.at && done(p)).copied() {
            self.ahead.remove(&place);
        }
    }

    /// A turn was ended.
    pub fn turn_ended(&mut self) {
        self.did(&Done::TurnEnded);
    }

    /// A screen was opened.
    pub fn opened(&mut self, slug: &str) {
        self.did(&Done::Opened(slug.to_owned()));
    }

    /// The cursor went among the offers.
    pub fn offers_read(&mut self) {
        self.did(&Done::OffersRead);
    }

    /// Passes over the steps that are needless or too late as the game stands.
    pub fn settle(&mut self, holds: impl Fn(Standing) -> bool) {
        let needless = |step: &Step| step.unless.is_some_and(&holds) || step.past.is_some_and(&holds);
        while self.steps.get(self.at).is_some_and(|s| self.ahead.contains(&self.at) || needless(s)) {
            self.at += 1;
        }
    }

    fn pass_done(&mut self) {
        while self.ahead.contains(&self.at) {
            self.at += 1;
        }
    }

    fn did(&mut self, what: &Done) {
        loop {
            // A step that is not asked for in any case does not hold up the one after it.
            let first = self.open().find(|p| self.steps[*p].done == *what || self.steps[*p].unless.is_none());
            let Some(place) = first.filter(|p| self.steps[*p].done == *what) else { return };
            self.end(place);
            if self.steps[place].unless.is_none() {
                return;
            }
        }
    }

    /// A step is done. What only waits for the turn to end is passed over where nothing else stands before it; what is
    /// still to be done stays.
    fn end(&mut self, place: usize) {
        let before: Vec<usize> = self.open().filter(|p| *p < place).collect();
        if before.iter().all(|p| self.steps[*p].unless.is_some()) {
            self.ahead.extend(before.into_iter().filter(|p| self.steps[*p].done == Done::TurnEnded));
        }
        self.ahead.insert(place);
        self.pass_done();
    }
}

/// The steps of a tutorial file.
///
/// # Errors
/// What the reader says, in English.
pub fn read(text: &str) -> Result<Vec<Step>, String> {
    if text.len() > LENGTH_MAX {
        return Err("too long".to_owned());
    }
    ron::from_str::<File>(text).map(|file| file.steps).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(done: Done, unless: Option<Standing>) -> Step {
        Step { key: "a".into(), action: "why".into(), pane: None, done, unless, past: None }
    }

    fn coach(steps: Vec<Step>) -> Coach {
        Coach { steps, at: 0, ahead: BTreeSet::new(), shown: true }
    }

    fn at(tutorial: &Coach) -> Option<usize> {
        tutorial.step().map(|(number, _)| number)
    }

    #[test]
    fn a_step_that_may_be_needless_gives_way_to_the_next() {
        let steps = vec![
            step(Done::TurnEnded, Some(Standing::NeedsServed)),
            step(Done::Order(OrderKind::Ask), None),
            step(Done::TurnEnded, None),
        ];
        let mut tutorial = coach(steps);
        tutorial.gave(OrderKind::Ask);
        assert_eq!(at(&tutorial), Some(3));
    }

    /// As in the shipped file: look, match, go on until the needs are served or the turn is over, ask, end the turn.
    fn first_turn() -> Coach {
        coach(vec![
            step(Done::OffersRead, None),
            step(Done::Order(OrderKind::Propose), None),
            step(Done::TurnEnded, Some(Standing::NeedsServed)),
            step(Done::Order(OrderKind::Ask), None),
            step(Done::TurnEnded, None),
            step(Done::Opened("why".into()), None),
        ])
    }

    #[test]
    fn what_is_about_a_turn_ends_with_it_though_it_could_be_needless_before() {
        let mut early = first_turn();
        early.offers_read();
        early.gave(OrderKind::Propose);
        early.turn_ended();
        assert_eq!(at(&early), Some(4), "the turn is over");
        early.gave(OrderKind::Ask);
        assert_eq!(at(&early), Some(5), "the end of a turn does not count before it is asked for");

        let mut served = first_turn();
        served.offers_read();
        served.gave(OrderKind::Propose);
        served.settle(|standing| standing == Standing::NeedsServed);
        assert_eq!(at(&served), Some(4), "or sooner, when it is needless");
    }

    #[test]
    fn a_turn_that_ends_before_anything_is_done_ends_no_step() {
        let mut tutorial = first_turn();
        tutorial.turn_ended();
        assert_eq!(at(&tutorial), Some(1));
        tutorial.offers_read();
        tutorial.gave(OrderKind::Propose);
        assert_eq!(at(&tutorial), Some(3), "the other needs are for this turn");
    }

    #[test]
    fn one_end_of_a_turn_ends_what_waited_for_it_and_what_asked_for_it() {
        let mut tutorial = first_turn();
        tutorial.gave(OrderKind::Ask);
        tutorial.gave(OrderKind::Propose);
        tutorial.offers_read();
        assert_eq!(at(&tutorial), Some(3), "the other needs");
        tutorial.turn_ended();
        assert_eq!(at(&tutorial), Some(6));
    }

    #[test]
    fn who_comes_back_is_told_what_who_stayed_is_told() {
        let orders = [OrderKind::Propose, OrderKind::Ask, OrderKind::Propose];
        let happened = |mask: u32| {
            // Three turns, each with or without its order.
            orders.iter().enumerate().flat_map(move |(turn, kind)| {
                let order = (mask >> turn & 1 == 1).then_some(Done::Order(*kind));
                order.into_iter().chain([Done::TurnEnded])
            })
        };
        for mask in 0..8 {
            let (mut stayed, mut back) = (first_turn(), first_turn());
            // A journal does not know what was looked at, and takes it for seen.
            stayed.offers_read();
            for what in happened(mask) {
                match &what {
                    Done::Order(kind) => stayed.gave(*kind),
                    _ => stayed.turn_ended(),
                }
                back.has_done(&what);
            }
            back.pass_done();
            assert_eq!(at(&stayed), at(&back), "{mask:b}");
        }
    }

    #[test]
    fn what_is_still_to_be_done_stays_when_the_next_step_is_done_first() {
        let steps = vec![
            step(Done::Order(OrderKind::Advise), Some(Standing::Advised)),
            step(Done::Order(OrderKind::RequestIpcr), None),
            step(Done::TurnEnded, None),
        ];
        let mut tutorial = coach(steps);
        tutorial.gave(OrderKind::RequestIpcr);
        assert_eq!(at(&tutorial), Some(1), "the advice is still open");
        tutorial.gave(OrderKind::Advise);
        assert_eq!(at(&tutorial), Some(3), "and what was done already is not asked for");
    }

    #[test]
    fn an_order_given_before_it_is_asked_for_counts_unless_it_is_taken_back() {
        let steps = || {
            vec![
                step(Done::Opened("why".into()), None),
                step(Done::Order(OrderKind::RequestIpcr), None),
                step(Done::TurnEnded, None),
            ]
        };
        let mut tutorial = coach(steps());
        tutorial.gave(OrderKind::RequestIpcr);
        assert_eq!(at(&tutorial), Some(1), "what comes first is still to be done");
        tutorial.opened("why");
        assert_eq!(at(&tutorial), Some(3), "and what was ordered early is not asked for");
        let mut tutorial = coach(steps());
        tutorial.gave(OrderKind::RequestIpcr);
        tutorial.took_back(OrderKind::RequestIpcr);
        tutorial.opened("why");
        assert_eq!(at(&tutorial), Some(2), "what was taken back is asked for");
    }

    #[test]
    fn who_comes_back_goes_on_where_the_journal_ends() {
        let steps = vec![
            step(Done::OffersRead, None),
            step(Done::Order(OrderKind::Propose), None),
            step(Done::Order(OrderKind::Ask), None),
            step(Done::TurnEnded, None),
            step(Done::Opened("why".into()), None),
        ];
        let mut tutorial = coach(steps);
        tutorial.has_done(&Done::Order(OrderKind::Propose));
        tutorial.has_done(&Done::TurnEnded);
        assert_eq!(at(&tutorial), Some(3), "what was looked at on the way is not asked for again");
        tutorial.gave(OrderKind::Ask);
        assert_eq!(at(&tutorial), Some(4), "as for whoever stayed");
    }

    #[test]
    fn what_is_too_late_is_not_asked_for_and_holds_up_what_comes_after_it_before() {
        let mut ask = step(Done::Order(OrderKind::Ask), None);
        ask.past = Some(Standing::NobodyToAsk);
        let mut tutorial = coach(vec![ask, step(Done::TurnEnded, None)]);
        tutorial.settle(|_| false);
        tutorial.turn_ended();
        assert_eq!(at(&tutorial), Some(1), "there is time");
        tutorial.settle(|standing| standing == Standing::NobodyToAsk);
        assert_eq!(at(&tutorial), Some(2), "and then there is none");
    }

    #[test]
    fn a_step_ends_only_by_what_it_asks_for() {
        let steps = vec![step(Done::Order(OrderKind::Ask), None), step(Done::TurnEnded, None)];
        let mut tutorial = coach(steps);
        tutorial.turn_ended();
        tutorial.gave(OrderKind::Propose);
        assert_eq!(at(&tutorial), Some(1));
        tutorial.gave(OrderKind::Ask);
        tutorial.turn_ended();
        assert_eq!(tutorial.step(), None);
    }
}
