//! A game being played, as one seat sits at it.

use crate::content::Seat;
use crate::engine::{Order, Preview, Rejection, SeatView};
use crate::record::{self, Guard, Person, Record};
use crate::session::{Player, Table};
use crate::store::{WriteStatus, Writer};
use crate::tui::facts::Facts;
use crate::tui::tutorial::Tutorial;

/// Where a seat stands in this part of the turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Its person sits at the keyboard.
    Here,
    /// Its person is to come.
    Awaited,
    /// Its person has ended the turn.
    Acted,
    /// It decides in another part of the turn.
    Later,
    /// A policy plays it.
    Policy,
}

impl Standing {
    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::Awaited => "awaited",
            Self::Acted => "acted",
            Self::Later => "later",
            Self::Policy => "policy",
        }
    }
}

/// A game being played.
pub struct Sitting {
    /// The game.
    pub table: Table,
    /// The seat that looks.
    pub seat: Seat,
    /// What it sees.
    pub facts: Facts,
    /// Writes the journal; none when the game is not kept.
    pub writer: Option<Writer>,
    /// What is taught, in a tutorial.
    pub tutorial: Option<Tutorial>,
    /// Counts up with every change, so that what is derived from the facts can be kept.
    pub revision: u64,
}

impl Sitting {
    /// Whether more seats than one are persons'.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.table.persons().count() > 1
    }

    /// Whether one person holds both seats.
    #[must_use]
    pub fn is_one_person(&self, one: Seat, other: Seat) -> bool {
        let name = self.name_of(one);
        one == other || (!name.is_empty() && name == self.name_of(other))
    }

    /// The name of the person in that seat; empty where it has none.
    #[must_use]
    pub fn name_of(&self, seat: Seat) -> &str {
        match self.table.player(seat) {
            Some(Player::Person(person)) => &person.name,
            _ => "",
        }
    }

    /// What the person in that seat has to answer before it is shown.
    #[must_use]
    pub fn guard(&self, seat: Seat) -> Option<&Guard> {
        match self.table.player(seat) {
            Some(Player::Person(person)) => person.guard.as_ref(),
            _ => None,
        }
    }

    /// The person who sat in that seat last, with its guard; one without a name where none ever did.
    #[must_use]
    pub fn last_person(&self, seat: Seat) -> Person {
        let journal = self.table.journal();
        let first = journal.header().seats.iter().map(|(seat, player)| (seat, player));
        let later = journal.records().iter().filter_map(|record| match record {
            Record::Seated { seat, player } => Some((seat, player)),
            _ => None,
        });
        let mut last = Person::default();
        for (at, player) in first.chain(later) {
            if let (true, record::Player::Person(person)) = (*at == seat, player) {
                last = person.clone();
            }
        }
        last
    }

    /// The seats of the person who holds that one.
    #[must_use]
    pub fn held_with(&self, seat: Seat) -> Vec<Seat> {
        self.table.persons().filter(|other| self.is_one_person(seat, *other)).collect()
    }

    /// Where a seat stands in this part of the turn.
    #[must_use]
    pub fn standing(&self, seat: Seat) -> Standing {
        if !self.table.is_person(seat) {
            Standing::Policy
        } else if seat == self.seat {
            Standing::Here
        } else if self.table.awaited().contains(&seat) {
            Standing::Awaited
        } else if self.table.journal().is_sealed(seat) {
            Standing::Acted
        } else {
            Standing::Later
        }
    }

    /// The view of the seat that looks.
    #[must_use]
    pub fn view(&self) -> SeatView<'_> {
        self.table.view(self.seat)
    }

    /// What the seat has ordered.
    #[must_use]
    pub fn basket(&self) -> &[Order] {
        self.table.basket(self.seat)
    }

    /// What an order would probably do.
    ///
    /// # Errors
    /// Why it may not be given.
    pub fn preview(&self, order: &Order) -> Result<Preview, Rejection> {
        self.table.preview(self.seat, order)
    }

    /// Has the tutorial look at the game again.
    pub(super) fn settle_tutorial(&mut self) {
        if let Some(mut tutorial) = self.tutorial.take() {
            tutorial.settle(&self.facts, &self.view());
            self.tutorial = Some(tutorial);
        }
    }

    /// Where the journal stands; none when the game is not kept.
    #[must_use]
    pub fn save_status(&self) -> Option<WriteStatus> {
        self.writer.as_ref().map(Writer::status)
    }
}

/// Hands the journal's new lines to whoever writes them.
pub(super) fn write_down(table: &mut Table, writer: Option<&mut Writer>) {
    let lines = table.take_lines();
    if let Some(writer) = writer
        && !lines.is_empty()
    {
        writer.append(lines);
    }
}
