//! Several persons and one row of lines: who is next, the passphrase that guards a seat, and seats that change hands.
//!
//! Enters: lines, among them passphrases, which are neither said nor kept. Leaves: the next person's seat. Never here:
//! what anybody ordered.

use std::time::Instant;

use super::Sitting;
use super::command::{Command, Typed};
use super::listing::Rows;
use super::sitting::{Answer, Asked};
use crate::content::Seat;
use crate::engine::Order;
use crate::players::Policy;
use crate::session::guard::{Tries, locked_with};
use crate::session::plan::open_seats;
use crate::session::seating::seat_from_word;
use crate::session::{Player, Progress, SeatChange};
use crate::words::Arg;

impl Sitting {
    /// Whether the next line is a passphrase: it is shown nowhere, and repeated nowhere.
    #[must_use]
    pub fn hides(&self) -> bool {
        matches!(self.asked, Asked::Passphrase | Asked::NewPassphrase { .. })
    }

    /// Whether somebody has to come to the keyboard before anything is said.
    pub(super) fn is_between(&self) -> bool {
        !self.is_over() && (self.table.is_shared() || self.table.guard_of(self.seat).is_some())
    }

    /// Names the next person and waits for it. Nothing of any game is said before it is there.
    pub(super) fn ask_hand_over(&mut self) {
        let held: Vec<String> = self
            .table
            .held_with(self.seat)
            .into_iter()
            .map(|seat| self.words.seat_title(&self.catalogue, seat))
            .collect();
        let seats = self.words.list(&held);
        self.say_with("plain-hand-over", &[("seat", Arg::from(seats))]);
        if self.table.guard_of(self.seat).is_some() {
            self.say("plain-guarded");
        }
        if self.tries.are_many() {
            let word = Command::Policy.word(&self.words);
            self.say_with("plain-forgotten", &[("word", Arg::from(word))]);
        }
        self.asked = Asked::HandOver;
    }

    /// Takes a line at a hand-over: an empty one says that the next person is there.
    pub(super) fn arrive(&mut self, typed: &Typed) -> Answer {
        let guarded = self.table.guard_of(self.seat).is_some();
        match typed {
            Typed::Empty if guarded => self.asked = Asked::Passphrase,
            Typed::Empty => self.greet(),
            Typed::Command(Command::Passphrase, _) if !guarded => self.ask_new_passphrase(true),
            Typed::Command(Command::Policy, _) if self.tries.are_many() => {
                let policy = Player::Policy(Policy::default_for(self.seat));
                return self.change_seats(vec![(self.seat, policy)]);
            }
            Typed::Command(Command::Quit, _) => {
                self.asked = Asked::HandOver;
                return Answer::Leave;
            }
            _ => self.ask_hand_over(),
        }
        Answer::Stay
    }

    /// Looks at a passphrase. An empty line goes back to the hand-over.
    pub(super) fn try_passphrase(&mut self, typed: &str) {
        let now = Instant::now();
        let Some(guard) = self.table.guard_of(self.seat).cloned() else { return self.greet() };
        let rest = self.tries.rest_seconds(now);
        if typed.is_empty() {
            self.ask_hand_over();
        } else if rest > 0 {
            let rest = i64::try_from(rest).unwrap_or(i64::MAX);
            self.say_with("passphrase-rests", &[("seconds", Arg::from(rest))]);
            self.asked = Asked::Passphrase;
        } else if self.tries.open(&guard, typed, now) {
            self.tries = Tries::default();
            self.greet();
        } else {
            self.say("passphrase-wrong");
            self.say("plain-passphrase-back");
            self.asked = Asked::Passphrase;
        }
    }

    /// Asks for a new passphrase for the seats of the person in front.
    pub(super) fn ask_new_passphrase(&mut self, arriving: bool) {
        self.say("passphrase-none");
        self.say("passphrase-guards");
        self.asked = Asked::NewPassphrase { first: None, arriving };
    }

    /// Takes a new passphrase, which is typed twice.
    pub(super) fn new_passphrase(&mut self, typed: &str, first: Option<String>, arriving: bool) {
        let Some(first) = first else {
            self.asked = Asked::NewPassphrase { first: Some(typed.to_owned()), arriving };
            return;
        };
        if first != typed {
            self.say("passphrase-differs");
            self.asked = Asked::NewPassphrase { first: None, arriving };
            return;
        }
        let guard = if typed.is_empty() { None } else { locked_with(typed) };
        if guard.is_none() && !typed.is_empty() {
            self.say("passphrase-impossible");
        } else {
            for (seat, player) in self.table.guarded_by(self.seat, guard.as_ref()) {
                if let Err(error) = self.table.seat(seat, player) {
                    self.refuse_for(&error);
                }
            }
            self.say(if guard.is_some() { "plain-guard-set" } else { "plain-guard-off" });
        }
        if arriving {
            self.greet();
        }
    }

    /// Lists the seats: who plays each, who has acted, who is awaited.
    pub(super) fn seats(&mut self) {
        let mut seats = open_seats(self.table.setting());
        seats.sort_by_key(|seat| (!self.table.is_person(*seat), *seat));
        let said = seats
            .iter()
            .map(|seat| {
                let standing = self.table.standing(self.seat, *seat);
                let standing = self.words.text(&format!("standing-{}", standing.slug()));
                self.words.labelled(&self.words.seat_title(&self.catalogue, *seat), &standing)
            })
            .collect();
        self.list(Rows::Seats(seats), said);
        let (policy, take) = (Command::Policy.word(&self.words), Command::Take.word(&self.words));
        let passphrase = Command::Passphrase.word(&self.words);
        self.say_with(
            "plain-seats-hint",
            &[
                ("policy", Arg::from(policy)),
                ("take", Arg::from(take)),
                ("passphrase", Arg::from(passphrase)),
            ],
        );
    }

    /// The seat that a number of the list or letters of a name mean; the own one where nothing is said.
    fn seat_meant(&mut self, asked: &str) -> Option<Seat> {
        if asked.is_empty() {
            return Some(self.seat);
        }
        let wanted = asked.to_lowercase();
        let title = |seat: &Seat| self.words.seat_title(&self.catalogue, *seat).to_lowercase();
        let open = open_seats(self.table.setting());
        // As `--seat` and `--policy` call it; letters of a title come after.
        let worded = seat_from_word(self.table.setting(), asked).ok().filter(|seat| open.contains(seat));
        let titled = || open.iter().copied().find(|seat| title(seat).contains(&wanted));
        let found = self.listing.seat(asked).or(worded).or_else(titled);
        if found.is_none() {
            let (said, word) = (crate::content::text::masked(asked), Command::Seats.word(&self.words));
            self.say_with("plain-no-seat", &[("seat", Arg::from(said)), ("word", Arg::from(word))]);
        }
        found
    }

    /// Leaves a seat to its policy, or has a person play it.
    pub(super) fn change_seat(&mut self, asked: &str, change: SeatChange) -> Answer {
        let Some(seat) = self.seat_meant(asked) else { return Answer::Stay };
        if !self.table.changes(self.seat, seat).contains(&change) {
            let key = match change {
                _ if self.is_over() => "seats-over",
                SeatChange::Take => "plain-seat-taken-already",
                SeatChange::Leave | SeatChange::Guard => "seats-not-yours",
            };
            self.say(key);
            return Answer::Stay;
        }
        let player = match change {
            SeatChange::Take => Player::Person(self.table.last_person(seat)),
            SeatChange::Leave | SeatChange::Guard => Player::Policy(Policy::default_for(seat)),
        };
        self.change_seats(vec![(seat, player)])
    }

    /// Gives seats to other players. Who gives its own away makes room for the next person.
    fn change_seats(&mut self, seats: Vec<(Seat, Player)>) -> Answer {
        let mut last = None;
        for (seat, player) in seats {
            let key = if player.is_person() { "notice-seat-taken" } else { "notice-seat-given" };
            match self.table.seat(seat, player) {
                Ok(progress) => {
                    let seat = self.words.seat_title(&self.catalogue, seat);
                    self.say_with(key, &[("seat", Arg::from(seat))]);
                    last = Some(progress);
                }
                Err(error) => self.refuse_for(&error),
            }
        }
        match last {
            Some(progress) if !self.table.is_person(self.seat) => self.go_on(&progress),
            _ => Answer::Stay,
        }
    }

    /// Exercise control's next word about the clock.
    pub(super) fn clock(&self) -> Order {
        if self.table.is_paused() { Order::Resume } else { Order::Pause { note: None } }
    }

    /// Exercise control stops the clock or lets it run; from another seat, it comes to the keyboard first.
    pub(super) fn pause(&mut self) -> Answer {
        if !self.table.leads(Seat::Excon) {
            self.say("notice-control-only");
            return Answer::Stay;
        }
        if self.seat == Seat::Excon {
            self.draft(self.clock(), "");
            return Answer::Stay;
        }
        let from = self.seat;
        self.sit(Seat::Excon, |sitting| sitting.called_from = Some((from, true)))
    }

    /// Whether the seat in front has no turn to end, and another person has.
    pub(super) fn is_out_of_turn(&self) -> bool {
        let awaited = self.table.awaited();
        let guest = self.called_from.is_some() || !awaited.contains(&self.seat);
        !self.is_over() && !awaited.is_empty() && guest
    }

    /// Where the seat in front came only to stop the clock, and the clock runs, the person comes back who called it;
    /// where it has nothing to do, the next one.
    pub(super) fn make_room(&mut self) -> Answer {
        if !matches!(self.asked, Asked::Nothing) || !self.is_out_of_turn() {
            return Answer::Stay;
        }
        if self.table.is_paused() {
            return Answer::Stay;
        }
        if let Some((from, _)) = self.called_from {
            return self.sit(from, |_| ());
        }
        let awaited = self.table.awaited();
        self.go_on(&Progress::Awaits(awaited))
    }

    /// The next person, where it is not the one in front that is awaited.
    pub(super) fn go_on(&mut self, progress: &Progress) -> Answer {
        let Progress::Awaits(seats) = progress else {
            self.greet();
            return Answer::Stay;
        };
        // Who holds several seats acts for all of them before the next person comes.
        let same = seats.iter().copied().find(|seat| self.table.is_one_person(self.seat, *seat));
        let Some(next) = same.or_else(|| seats.first().copied()) else { return Answer::Stay };
        self.sit(next, |_| ())
    }

    /// Puts that seat in front; its person comes first, where it is another one.
    fn sit(&mut self, next: Seat, remember: impl FnOnce(&mut Self)) -> Answer {
        let same = self.table.is_one_person(self.seat, next);
        self.forget_list();
        self.tries = Tries::default();
        self.seat = next;
        self.called_from = None;
        remember(self);
        if same {
            let seat = self.words.seat_title(&self.catalogue, next);
            self.say_with("notice-now-seat", &[("seat", Arg::from(seat))]);
            self.greet();
            return Answer::Stay;
        }
        self.ask_hand_over();
        Answer::Clear
    }
}
