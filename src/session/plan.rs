//! Which seats persons play before a game begins, and which of them are one person's.
//!
//! Enters: seats, steps through the list. Leaves: a seating. Never here: passphrases, the terminal.

use std::collections::BTreeMap;

use super::seating::{Player, Seating, seat_word, seats_of};
use crate::content::Seat;
use crate::engine::Setting;
use crate::record;

/// Which seats persons play, each with the number of its person, from 0. All other seats have their own policy.
///
/// A person may hold several seats: it acts for each in turn, and no hand-over comes in between.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan(BTreeMap<Seat, u8>);

impl Plan {
    /// The High Representative alone.
    #[must_use]
    pub fn usual() -> Self {
        Self::of_groups(&[vec![Seat::Hr]])
    }

    /// One person for each group of seats.
    #[must_use]
    pub fn of_groups(groups: &[Vec<Seat>]) -> Self {
        let numbered =
            (0_u8..).zip(groups).flat_map(|(number, seats)| seats.iter().map(move |seat| (*seat, number)));
        Self(numbered.collect())
    }

    /// The persons of a recorded game, to begin another one with.
    #[must_use]
    pub fn of_record<'r>(seats: impl Iterator<Item = (&'r Seat, &'r record::Player)>) -> Self {
        let mut groups: Vec<(String, Vec<Seat>)> = Vec::new();
        for (seat, player) in seats {
            let record::Player::Person(record::Person { name, .. }) = player else { continue };
            match groups.iter_mut().find(|(known, _)| known == name && !name.is_empty()) {
                Some((_, group)) => group.push(*seat),
                None => groups.push((name.clone(), vec![*seat])),
            }
        }
        Self::of_groups(&groups.into_iter().map(|(_, seats)| seats).collect::<Vec<_>>())
    }

    /// The same persons in another game: who played an attacked state plays the lead victim, seats that are not there
    /// fall away, and where none is left the High Representative plays.
    #[must_use]
    pub fn in_setting(&self, setting: &Setting) -> Self {
        let seats = open_seats(setting);
        let lead = Seat::Victim(setting.victims()[0]);
        let mut fitting = BTreeMap::new();
        for (seat, number) in &self.0 {
            let seat = if matches!(seat, Seat::Victim(_)) && !seats.contains(seat) { lead } else { *seat };
            if seats.contains(&seat) {
                fitting.entry(seat).or_insert(*number);
            }
        }
        if fitting.is_empty() { Self::usual() } else { Self(fitting).numbered() }
    }

    /// The number of the person in that seat.
    #[must_use]
    pub fn person(&self, seat: Seat) -> Option<u8> {
        self.0.get(&seat).copied()
    }

    /// The seats that persons play.
    pub fn seats(&self) -> impl Iterator<Item = Seat> + '_ {
        self.0.keys().copied()
    }

    /// How many persons there are.
    #[must_use]
    pub fn persons(&self) -> usize {
        self.0.values().max().map_or(0, |last| usize::from(*last) + 1)
    }

    /// Gives the seat to a person of its own, or back to its policy; the last seat stays.
    pub fn toggle(&mut self, seat: Seat) {
        if self.0.len() == 1 && self.0.contains_key(&seat) {
            return;
        }
        if self.0.remove(&seat).is_none() {
            self.0.insert(seat, u8::MAX);
        }
        *self = std::mem::take(self).numbered();
    }

    /// Gives the seat to the next person or the one before; after the last comes one of its own.
    pub fn turn(&mut self, seat: Seat, forward: bool) {
        let Some(now) = self.person(seat) else { return self.toggle(seat) };
        let alone = self.0.values().filter(|number| **number == now).count() == 1;
        // Whoever is alone in the last place has nobody new to become.
        let places = u8::try_from(self.persons() + usize::from(!alone)).unwrap_or(u8::MAX).max(1);
        let next = if forward { now.saturating_add(1) } else { now.saturating_add(places - 1) } % places;
        self.0.insert(seat, next);
        *self = std::mem::take(self).numbered();
    }

    /// Who sits where, for a new game. A person of several seats is named after the first of them.
    #[must_use]
    pub fn seating(&self) -> Seating {
        let named = self.0.iter().map(|(seat, number)| {
            let mut held = self.0.iter().filter(|(_, of)| *of == number).map(|(seat, _)| *seat);
            let first = held.next().unwrap_or(*seat);
            let name = if held.next().is_some() { seat_word(first) } else { String::new() };
            (*seat, Player::person(&name))
        });
        named.collect()
    }

    /// Numbers the persons anew, in the order of their first seats.
    fn numbered(self) -> Self {
        let mut order: Vec<u8> = Vec::new();
        for number in self.0.values() {
            if !order.contains(number) {
                order.push(*number);
            }
        }
        let place =
            |number| order.iter().position(|known| *known == number).and_then(|at| u8::try_from(at).ok());
        Self(self.0.into_iter().map(|(seat, number)| (seat, place(number).unwrap_or(u8::MAX))).collect())
    }
}

/// The seats that persons may play in a game.
#[must_use]
pub fn open_seats(setting: &Setting) -> Vec<Seat> {
    let mut seats = seats_of(setting);
    seats.retain(|seat| *seat != Seat::Adversary);
    seats
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::CountryId;

    fn delegation(country: &str) -> Seat {
        Seat::Delegation(country.parse::<CountryId>().expect("a country"))
    }

    #[test]
    fn persons_are_counted_by_their_seats() {
        let mut plan = Plan::usual();
        plan.toggle(Seat::Hr);
        assert_eq!(plan, Plan::usual(), "somebody plays");
        plan.toggle(Seat::Presidency);
        plan.toggle(delegation("SE"));
        plan.toggle(delegation("DE"));
        assert_eq!(plan.persons(), 4);
        while plan.person(delegation("DE")) != plan.person(delegation("SE")) {
            plan.turn(delegation("DE"), true);
        }
        assert_eq!(plan.persons(), 3);
        plan.toggle(Seat::Hr);
        assert_eq!((plan.persons(), plan.person(Seat::Presidency)), (2, Some(0)));
    }

    #[test]
    fn who_holds_several_seats_is_known_again_from_the_record() {
        let plan =
            Plan::of_groups(&[vec![Seat::Hr], vec![delegation("DE"), delegation("SE")], vec![Seat::Nato]]);
        let seating = plan.seating();
        assert_eq!(seating[&Seat::Hr], Player::person(""));
        assert_eq!(seating[&delegation("SE")], Player::person("delegation:DE"));
        let recorded: Vec<_> = seating.iter().map(|(seat, player)| (*seat, player.on_record())).collect();
        assert_eq!(Plan::of_record(recorded.iter().map(|(seat, player)| (seat, player))), plan);
    }
}
