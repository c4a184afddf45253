//! The feed: what single events say, and what many small ones come to together.
//!
//! Enters: events as a seat sees them, in their order. Leaves: lines, each with the place of the event at which it
//! stands. Never here: which events a seat may see.

use super::{EventLine, FEED_CHANGE_LEAST};
use crate::base::{ConsignmentId, Milli, NeedId};
use crate::engine::{Cause, Event, Level, Rule};
use crate::words::{Arg, Lookup, Words};

/// The least of a unit that is a line of its own: less is told once it has come to as much.
const VISIBLE_LEAST: Milli = Milli(100);
/// The least move of a level by an order that is a line of its own, per mille: one point.
const ORDERED_LEAST: i32 = 10;

/// Tells events as lines. What is too small for a line is kept until it makes one: moves of a level by one rule in a
/// stretch of events, such as what closing a window brings, and quantities over the whole game. What an order moved of a
/// level is one line, so that it is what was foreseen of it.
#[derive(Debug, Clone, Default)]
pub struct Feed {
    loads: Vec<Load>,
    /// What NATO had brought for a need when that was last told.
    nato: Vec<(NeedId, Milli)>,
}

/// What came to work of a consignment, or was used up of it, since that was last told.
#[derive(Debug, Clone, Copy)]
struct Load {
    consignment: ConsignmentId,
    used: bool,
    quantity: Milli,
    effect: Milli,
}

/// Moves of a level by one cause, each too small for a line.
struct Sum {
    level: Level,
    cause: Cause,
    times: u16,
    /// The last of them, its delta the sum of all.
    event: Event,
    place: usize,
}

impl Feed {
    /// The lines of one stretch of events, each with the place of its event in the stretch.
    #[must_use]
    pub fn lines<'e>(
        &mut self,
        words: &Words,
        at: &Lookup<'_>,
        events: impl IntoIterator<Item = &'e Event>,
    ) -> Vec<(usize, EventLine)> {
        let mut sums: Vec<Sum> = Vec::new();
        let mut told: Vec<(usize, EventLine)> = Vec::new();
        for (place, event) in events.into_iter().enumerate() {
            let line = match self.gathered(event) {
                Some(event) if !is_ordered(&event) => words.event(at, &event),
                _ => None,
            };
            match line {
                Some(line) => told.push((place, line)),
                None => add(&mut sums, place, event),
            }
        }
        told.extend(sums.iter().filter_map(|sum| Some((sum.place, sum.told(words, at)?))));
        told.sort_by_key(|(place, _)| *place);
        told
    }

    /// The event with all that was too small to be told of it before; none while it still is.
    fn gathered(&mut self, event: &Event) -> Option<Event> {
        match *event {
            Event::ConsignmentAbsorbed { consignment, quantity, effect } => {
                let (quantity, effect) = self.load(consignment, false, quantity, effect)?;
                Some(Event::ConsignmentAbsorbed { consignment, quantity, effect })
            }
            Event::ConsignmentUsed { consignment, quantity } => {
                let (quantity, _) = self.load(consignment, true, quantity, Milli::ZERO)?;
                Some(Event::ConsignmentUsed { consignment, quantity })
            }
            // It says how much there is in all.
            Event::NatoDelivered { need, quantity } => {
                let place = self.nato.iter().position(|(of, _)| *of == need).unwrap_or_else(|| {
                    self.nato.push((need, Milli::ZERO));
                    self.nato.len() - 1
                });
                let before = &mut self.nato[place].1;
                let more = Milli((quantity - *before).0.abs());
                (more >= VISIBLE_LEAST).then(|| {
                    *before = quantity;
                    event.clone()
                })
            }
            Event::StockMoved { quantity, .. } if quantity < VISIBLE_LEAST => None,
            _ => Some(event.clone()),
        }
    }

    fn load(
        &mut self,
        consignment: ConsignmentId,
        used: bool,
        quantity: Milli,
        effect: Milli,
    ) -> Option<(Milli, Milli)> {
        let found = self.loads.iter().position(|l| l.consignment == consignment && l.used == used);
        let mut load = match found {
            Some(place) => self.loads.swap_remove(place),
            None => Load { consignment, used, quantity: Milli::ZERO, effect: Milli::ZERO },
        };
        load.quantity += quantity;
        load.effect += effect;
        if load.quantity >= VISIBLE_LEAST {
            return Some((load.quantity, load.effect));
        }
        self.loads.push(load);
        None
    }
}

impl Words {
    /// The whole feed: lines with the places of their events. `stretch` is what an event came with, such as its turn and
    /// window: only what came together is summed.
    #[must_use]
    pub fn feed<'e, K: PartialEq>(
        &self,
        at: &Lookup<'_>,
        events: impl IntoIterator<Item = (K, &'e Event)>,
    ) -> Vec<(usize, EventLine)> {
        let mut feed = Feed::default();
        let mut told = Vec::new();
        let mut events = events.into_iter().peekable();
        let mut first = 0;
        while let Some((key, event)) = events.next() {
            let mut stretch = vec![event];
            while let Some((_, event)) = events.next_if(|(next, _)| *next == key) {
                stretch.push(event);
            }
            let length = stretch.len();
            let lines = feed.lines(self, at, stretch);
            told.extend(lines.into_iter().map(|(place, line)| (first + place, line)));
            first += length;
        }
        told
    }
}

impl Sum {
    /// A line where together they are worth one.
    fn told(&self, words: &Words, at: &Lookup<'_>) -> Option<EventLine> {
        let (delta, single) = match &self.event {
            Event::TrackMoved { delta, cause, .. } | Event::FunctionMoved { delta, cause, .. } => {
                (*delta, cause)
            }
            _ => return None,
        };
        // What could have been answered is news however little it cost, and what an order itself brought is told to
        // whoever saw it foreseen.
        let ordered = matches!(self.cause, Cause::Order(..));
        let least = if ordered { ORDERED_LEAST } else { FEED_CHANGE_LEAST };
        let worth_it = delta.abs() >= least || self.cause == Cause::Rule(Rule::Unanswered);
        if !worth_it || delta == 0 {
            return None;
        }
        // The parts of one order are no more than one.
        let said = if self.times == 1 || ordered {
            words.cause(at.setting(), single)
        } else {
            let cause = words.cause(at.setting(), &self.cause);
            words.with("cause-times", &[("cause", Arg::from(cause)), ("times", Arg::from(self.times))])
        };
        words.moved_line(at, &self.event, said)
    }
}

/// Whether it is what an order moved of a level.
fn is_ordered(event: &Event) -> bool {
    matches!(
        event,
        Event::TrackMoved { cause: Cause::Order(..), .. }
            | Event::FunctionMoved { cause: Cause::Order(..), .. }
    )
}

/// Adds a move of a level to those of the same cause; anything else is nothing to sum.
fn add(sums: &mut Vec<Sum>, place: usize, event: &Event) {
    let (level, cause) = match event {
        Event::TrackMoved { track, cause, .. } => (Level::Track(*track), cause),
        Event::FunctionMoved { victim, function, cause, .. } => (Level::Function(*victim, *function), cause),
        _ => return,
    };
    // A rule is one cause, whichever need or giver it is about.
    let cause = match *cause {
        Cause::Need(rule, _) | Cause::Giver(rule, _) => Cause::Rule(rule),
        other => other,
    };
    let Some(sum) = sums.iter_mut().find(|sum| sum.level == level && sum.cause == cause) else {
        sums.push(Sum { level, cause, times: 1, event: event.clone(), place });
        return;
    };
    let before = match &sum.event {
        Event::TrackMoved { delta, .. } | Event::FunctionMoved { delta, .. } => *delta,
        _ => 0,
    };
    let mut all = event.clone();
    if let Event::TrackMoved { delta, .. } | Event::FunctionMoved { delta, .. } = &mut all {
        *delta += before;
    }
    (sum.event, sum.place, sum.times) = (all, place, sum.times.saturating_add(1));
}
