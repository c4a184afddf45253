//! Persons at the table: which seats are one person's, what guards them, and who may change what about a seat.

use super::{Table, TableError};
use crate::content::Seat;
use crate::engine::Order;
use crate::record::{Guard, Person};
use crate::session::Player;

/// What a person can do with a seat of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SeatChange {
    /// Ask for a passphrase before it is shown.
    Guard,
    /// Leave it to its policy.
    Leave,
    /// Have a person play it.
    Take,
}

impl SeatChange {
    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Guard => "guard",
            Self::Leave => "leave",
            Self::Take => "take",
        }
    }
}

impl Table {
    /// What the order would cost, or why it is not taken from this seat now.
    ///
    /// # Errors
    /// The same as giving it.
    pub fn may_give(&self, seat: Seat, order: &Order) -> Result<i32, TableError> {
        if !(order.is_about_clock() && self.leads(seat)) {
            self.must_await(seat)?;
        }
        self.guard(seat, order).map_err(TableError::Rejected)
    }

    /// Whether more seats than one are persons'.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.persons().count() > 1
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
        self.person_in(seat).map_or("", |person| &person.name)
    }

    /// What the person in that seat has to answer before it is shown.
    #[must_use]
    pub fn guard_of(&self, seat: Seat) -> Option<&Guard> {
        self.person_in(seat)?.guard.as_ref()
    }

    fn person_in(&self, seat: Seat) -> Option<&Person> {
        match self.player(seat) {
            Some(Player::Person(person)) => Some(person),
            _ => None,
        }
    }

    /// The person who sat in that seat last, with its guard; one without a name where none ever did.
    #[must_use]
    pub fn last_person(&self, seat: Seat) -> Person {
        self.journal.last_persons().remove(&seat).unwrap_or_default()
    }

    /// The seats of the person who holds that one.
    #[must_use]
    pub fn held_with(&self, seat: Seat) -> Vec<Seat> {
        self.persons().filter(|other| self.is_one_person(seat, *other)).collect()
    }

    /// The persons of all seats that are held with that one, with another guard.
    #[must_use]
    pub fn guarded_by(&self, seat: Seat, guard: Option<&Guard>) -> Vec<(Seat, Player)> {
        let named = self.held_with(seat).into_iter().map(|held| {
            let name = self.name_of(held).to_owned();
            (held, Player::Person(Person { name, guard: guard.cloned() }))
        });
        named.collect()
    }

    /// What the person who holds one seat may do with another. Who runs the exercise may also send others away.
    #[must_use]
    pub fn changes(&self, holder: Seat, seat: Seat) -> Vec<SeatChange> {
        if self.outcome().is_some() {
            return Vec::new();
        }
        if !self.is_person(seat) {
            return vec![SeatChange::Take];
        }
        if self.is_one_person(holder, seat) {
            return vec![SeatChange::Guard, SeatChange::Leave];
        }
        if holder == Seat::Excon { vec![SeatChange::Leave] } else { Vec::new() }
    }

    /// Where a seat stands in this part of the turn, while that person sits at the keyboard.
    #[must_use]
    pub fn standing(&self, at_keyboard: Seat, seat: Seat) -> Standing {
        if !self.is_person(seat) {
            Standing::Policy
        } else if seat == at_keyboard {
            Standing::Here
        } else if self.awaited().contains(&seat) {
            Standing::Awaited
        } else if self.journal.is_sealed(seat) {
            Standing::Acted
        } else {
            Standing::Later
        }
    }
}

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
