//! Who may look at a recorded game through whose eyes, and who plays on from a moment of it.
//!
//! A game that is over is open: its debrief tells everything to whoever sat there. While it goes on, what its persons
//! hide from each other stays hidden: only seats in which persons sit or sat can be looked through, a guarded one for
//! its passphrase. Where nobody ever sat there is nobody to hide from.

use std::collections::BTreeMap;

use super::plan::open_seats;
use super::seating::{Player, Seating};
use crate::content::Seat;
use crate::engine::{Eyes, Setting};
use crate::players::PolicyError;
use crate::record::{self, Guard, Journal, Person};

/// Whether a recorded game may be watched through some eyes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Admission {
    /// It may.
    Open,
    /// For the passphrase of the person who sits there, or sat there last.
    Guarded(Guard),
    /// Not before the game is over.
    Closed,
}

/// Whether the game may be watched through these eyes.
#[must_use]
pub fn admission(journal: &Journal, eyes: Eyes) -> Admission {
    let persons = journal.last_persons();
    if journal.end().is_some() || persons.is_empty() {
        return Admission::Open;
    }
    let Eyes::Seat(seat) = eyes else { return Admission::Closed };
    match persons.get(&seat) {
        Some(Person { guard: Some(guard), .. }) => Admission::Guarded(guard.clone()),
        Some(_) => Admission::Open,
        None => Admission::Closed,
    }
}

/// Whether a passphrase guards anything of a game: it goes on, and one of its persons has one.
#[must_use]
pub fn is_guarded(journal: &Journal) -> bool {
    journal.end().is_none() && journal.last_persons().values().any(|person| person.guard.is_some())
}

/// The eyes through which a game may be watched, now or for a passphrase: those of its persons first, then everything,
/// then all other seats.
#[must_use]
pub fn eyes_of(journal: &Journal, setting: &Setting) -> Vec<Eyes> {
    let persons: Vec<Seat> = journal.persons().into_iter().collect();
    let mut eyes: Vec<Eyes> = persons.iter().map(|seat| Eyes::Seat(*seat)).collect();
    eyes.push(Eyes::Full);
    let others = super::seating::seats_of(setting).into_iter().filter(|seat| !persons.contains(seat));
    eyes.extend(others.map(Eyes::Seat));
    eyes.retain(|eyes| admission(journal, *eyes) != Admission::Closed);
    eyes
}

/// Who plays on from a moment of a recorded game.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Company {
    /// The same persons in the same seats, with their passphrases.
    Same,
    /// One person, in this seat.
    Alone(Seat),
}

/// Who may play on from a moment: the same persons, where there were any; then one person in a seat. While passphrases
/// guard the game only the same persons may: whoever plays on alone comes to the end of it, and sees everything.
#[must_use]
pub fn companies(journal: &Journal, windows: usize, setting: &Setting) -> Vec<Company> {
    let persons: Vec<Seat> = journal
        .players_at(windows)
        .into_iter()
        .filter(|(_, player)| player.is_person())
        .map(|(seat, _)| seat)
        .collect();
    let mut companies = Vec::new();
    // One person alone is the same as alone in that seat, and named by it.
    if persons.len() > 1 || (is_guarded(journal) && !persons.is_empty()) {
        companies.push(Company::Same);
    }
    if !is_guarded(journal) {
        let rest = open_seats(setting).into_iter().filter(|seat| !persons.contains(seat));
        let seats = persons.iter().copied().chain(rest);
        let open = seats.filter(|seat| admission(journal, Eyes::Seat(*seat)) == Admission::Open);
        companies.extend(open.map(Company::Alone));
    }
    companies
}

/// Who sits where in a branch: policies as they were at that moment, persons as the company says; all other seats have
/// their own policy.
pub fn seating_of(journal: &Journal, windows: usize, company: Company) -> Result<Seating, PolicyError> {
    let mut seating: BTreeMap<Seat, Player> = BTreeMap::new();
    let last = journal.last_persons();
    for (seat, player) in journal.players_at(windows) {
        match (company, player) {
            (_, player @ record::Player::Policy(_)) => {
                seating.insert(seat, Player::from_record(seat, &player)?);
            }
            // A passphrase that was set later guards what came before as well.
            (Company::Same, record::Player::Person(person)) => {
                let guard = last.get(&seat).and_then(|last| last.guard.clone());
                seating.insert(seat, Player::Person(Person { name: person.name, guard }));
            }
            (Company::Alone(_), record::Player::Person(_)) => {}
        }
    }
    if let Company::Alone(seat) = company {
        seating.insert(seat, Player::Person(Person::default()));
    }
    Ok(seating)
}
