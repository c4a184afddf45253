//! One game at the table: the engine, its journal, and who sits where.
//!
//! Enters: a setting, a player for each seat, orders of persons. Leaves: views, baskets, lines for the
//! journal's file, how far the game went. Never here: files, the terminal, clocks.

mod branch;
mod persons;
mod refusals;

pub use persons::{SeatChange, Standing};
pub use refusals::{Refused, ResumeError, TableError};

use std::sync::Arc;

use super::seating::{Player, Seating, seats_of};
use crate::base::{Dice, Digest, Hours};
use crate::content::{Outcome, Seat};
use crate::engine::order::clock_stands;
use crate::engine::{Evaluation, Eyes, Game, Order, Preview, Rejection, SeatView, Setting, Window};
use crate::players::Policy;
use crate::record::{
    CloseError, EventLog, Header, Journal, Record, Verdict, close_window, conclude, execute,
};

/// How far the game went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// These persons are to act now, each in its own time.
    Awaits(Vec<Seat>),
    /// The game is over.
    Ended(Outcome),
}

/// One game at the table.
#[derive(Clone)]
pub struct Table {
    game: Game,
    journal: Journal,
    log: EventLog,
    seating: Seating,
    /// Lines of the journal that nobody has fetched yet.
    lines: String,
    refused: Vec<Refused>,
}

impl Table {
    /// Opens a game and plays on until a person is awaited. Seats without a player have their own policy.
    ///
    /// `started` is told to people and never used: seconds of the Unix epoch, 0 when unknown.
    pub fn open(
        setting: Arc<Setting>,
        seed: u64,
        seating: Seating,
        started: i64,
    ) -> Result<Self, TableError> {
        let seats = seating.iter().map(|(seat, player)| (*seat, player.on_record())).collect();
        let journal = Journal::open(Header::of(&setting, seed, seats, started));
        let lines = journal.first_line();
        let game = Game::open(setting, seed);
        let log = EventLog::of(&game);
        let mut table = Self { game, journal, log, seating, lines, refused: Vec::new() };
        table.play_on()?;
        Ok(table)
    }

    /// Goes on with a recorded game: plays it again, checks every turn, and waits for a person as before.
    /// Who sits where is as recorded last; `Table::branch` can say otherwise.
    pub fn resume(setting: Arc<Setting>, mut journal: Journal) -> Result<Self, ResumeError> {
        let mut seating = Seating::new();
        for (seat, player) in journal.players() {
            seating.insert(*seat, Player::from_record(*seat, player)?);
        }
        let execution = execute(&journal, setting).map_err(ResumeError::OtherRules)?;
        if let Verdict::Diverges { turn, difference } = execution.verdict {
            return Err(ResumeError::Diverges { turn, difference });
        }
        let (game, log) = (execution.game, execution.log);
        let lines = conclude(&game, &mut journal, execution.hour).map_err(TableError::Journal)?;
        let mut table = Self { game, journal, log, seating, lines, refused: Vec::new() };
        table.play_on()?;
        Ok(table)
    }

    /// What a seat may see.
    #[must_use]
    pub fn view(&self, seat: Seat) -> SeatView<'_> {
        self.game.view(Eyes::Seat(seat))
    }

    /// Everything; only of a game that is over.
    #[must_use]
    pub fn full_view(&self) -> Option<SeatView<'_>> {
        self.game.outcome().map(|_| self.game.view(Eyes::Full))
    }

    /// What a seat has in its basket in the open window.
    #[must_use]
    pub fn basket(&self, seat: Seat) -> &[Order] {
        self.journal.basket(seat)
    }

    /// What the order would cost after the seat's basket, or why it may not be given.
    pub fn guard(&self, seat: Seat, order: &Order) -> Result<i32, Rejection> {
        self.view(seat).guard(self.basket(seat), order)
    }

    /// What the order would probably do after the seat's basket.
    pub fn preview(&self, seat: Seat, order: &Order) -> Result<Preview, Rejection> {
        self.view(seat).preview(self.basket(seat), order)
    }

    /// Puts an order into the seat's basket.
    ///
    /// Exercise control stops the clock and lets it run at any moment, also while it is not its turn or once it has
    /// ended it.
    pub fn give(&mut self, seat: Seat, order: Order) -> Result<(), TableError> {
        self.may_give(seat, &order)?;
        self.write(Record::Given { seat, order })
    }

    /// Takes the order at that place in the basket back, and with it those after it that may not be
    /// given without it. Returns what was taken back.
    pub fn undo(&mut self, seat: Seat, index: usize) -> Result<Vec<Order>, TableError> {
        self.must_await(seat)?;
        let basket = self.basket(seat).to_vec();
        if index >= basket.len() {
            return Err(TableError::NoSuchOrder);
        }
        let mut kept = basket[..index].to_vec();
        let mut taken = vec![index];
        for (at, order) in basket.iter().enumerate().skip(index + 1) {
            if self.view(seat).guard(&kept, order).is_ok() {
                kept.push(order.clone());
            } else {
                taken.push(at);
            }
        }
        // From the back, so that the places of the others stay what they are.
        for at in taken.iter().rev() {
            let index = u16::try_from(*at).map_err(|_| TableError::NoSuchOrder)?;
            self.write(Record::Undone { seat, index })?;
        }
        Ok(taken.into_iter().map(|at| basket[at].clone()).collect())
    }

    /// Ends the seat's turn. When no other person is awaited in this window, the game goes on until one
    /// is, or until it is over.
    pub fn end_turn(&mut self, seat: Seat) -> Result<Progress, TableError> {
        // A pause is over before the window closes: nobody could end it afterwards.
        if self.is_paused() {
            return Err(TableError::Paused);
        }
        self.must_await(seat)?;
        self.write(Record::Sealed { seat })?;
        self.play_on()
    }

    /// Gives a seat to another player, now and until it is given away again. Refused once the seat has ended its turn,
    /// until its next. A person finds in the basket what the person before left there; where a policy takes over, that
    /// is taken back. When nobody else is awaited in this window, the game goes on.
    pub fn seat(&mut self, seat: Seat, player: Player) -> Result<Progress, TableError> {
        let fits = match &player {
            Player::Person(_) => seat != Seat::Adversary,
            Player::Policy(policy) => {
                let known = Policy::parse(seat, &policy.slug()).is_ok_and(|known| known == *policy);
                known && policy.can_play(self.setting(), seat)
            }
        };
        if !fits || !seats_of(self.setting()).contains(&seat) {
            return Err(TableError::NoPlaceThere);
        }
        if !player.is_person() && self.persons().all(|person| person == seat) {
            return Err(TableError::LastPerson);
        }
        self.write(Record::Seated { seat, player: player.on_record() })?;
        self.seating.insert(seat, player);
        self.play_on()
    }

    /// The persons who are to act now, in the order of the seats.
    #[must_use]
    pub fn awaited(&self) -> Vec<Seat> {
        // Consent is the policies' window: a person answers in its next regular one.
        if self.game.outcome().is_some() || self.game.window() == Window::Consent {
            return Vec::new();
        }
        let mut seats = self.game.seats();
        seats.retain(|seat| self.is_person(*seat) && !self.journal.is_sealed(*seat) && self.has_a_say(*seat));
        seats
    }

    /// Whether a seat has anything to decide in the open window: an attacked state is asked as a giver only where it has
    /// something to give.
    fn has_a_say(&self, seat: Seat) -> bool {
        let beside = self.game.window() == Window::Offers && matches!(seat, Seat::Victim(_));
        !beside || self.view(seat).has_to_give()
    }

    /// Whether a person runs the exercise from that seat, and others act now.
    #[must_use]
    pub fn leads(&self, seat: Seat) -> bool {
        let acting = matches!(self.game.window(), Window::Offers | Window::Decision);
        seat == Seat::Excon && self.is_person(seat) && acting && self.game.outcome().is_none()
    }

    /// Whether exercise control's newest word about the clock is to stop it.
    #[must_use]
    pub fn is_paused(&self) -> bool {
        self.is_person(Seat::Excon) && clock_stands(self.basket(Seat::Excon))
    }

    /// How far the game is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.game.outcome().map_or_else(|| Progress::Awaits(self.awaited()), Progress::Ended)
    }

    /// Who plays the seat; nothing where it has its own policy.
    #[must_use]
    pub fn player(&self, seat: Seat) -> Option<&Player> {
        self.seating.get(&seat)
    }

    /// Whether a person plays the seat.
    #[must_use]
    pub fn is_person(&self, seat: Seat) -> bool {
        self.seating.get(&seat).is_some_and(Player::is_person)
    }

    /// The seats that persons play.
    pub fn persons(&self) -> impl Iterator<Item = Seat> {
        self.seating.iter().filter(|(_, player)| player.is_person()).map(|(seat, _)| *seat)
    }

    /// Catalogue, scenario and options.
    #[must_use]
    pub fn setting(&self) -> &Arc<Setting> {
        self.game.setting()
    }

    /// The seed.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.game.seed()
    }

    /// The turn, from 1.
    #[must_use]
    pub fn turn(&self) -> u16 {
        self.game.turn()
    }

    /// The time at which this turn decides.
    #[must_use]
    pub fn hour(&self) -> Hours {
        self.game.hour()
    }

    /// How the game ended, once it did.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        self.game.outcome()
    }

    /// What happened. A seat may know of an event what `SeatView::sees` says.
    #[must_use]
    pub fn log(&self) -> &EventLog {
        &self.log
    }

    /// The journal.
    #[must_use]
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// Lines that the journal gained since this was last asked, the first line of a new game included.
    /// They are to be written behind those before them.
    #[must_use = "lines that are not written are not in the save"]
    pub fn take_lines(&mut self) -> String {
        std::mem::take(&mut self.lines)
    }

    /// The evaluation of a game that is over.
    #[must_use]
    pub fn evaluation(&self) -> Option<Evaluation> {
        self.game.outcome().map(|_| self.game.evaluation())
    }

    /// Digest of the canonical world.
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.game.digest()
    }

    /// Orders of policies that the rules refused.
    #[must_use]
    pub fn refused(&self) -> &[Refused] {
        &self.refused
    }

    /// The game and its journal, of a table that nobody needs any more.
    pub(super) fn into_parts(self) -> (Game, Journal) {
        (self.game, self.journal)
    }

    fn must_await(&self, seat: Seat) -> Result<(), TableError> {
        if !self.awaited().contains(&seat) {
            return Err(TableError::NotYourTurn);
        }
        if self.is_paused() && seat != Seat::Excon { Err(TableError::Paused) } else { Ok(()) }
    }

    fn write(&mut self, record: Record) -> Result<(), TableError> {
        let line = self.journal.push(record)?;
        self.lines.push_str(&line);
        Ok(())
    }

    /// Closes window after window until a person is awaited or the game is over.
    fn play_on(&mut self) -> Result<Progress, TableError> {
        while self.game.outcome().is_none() {
            let awaited = self.awaited();
            if !awaited.is_empty() {
                return Ok(Progress::Awaits(awaited));
            }
            self.close()?;
        }
        Ok(self.progress())
    }

    /// Closes the open window with the persons' baskets and the policies' orders.
    fn close(&mut self) -> Result<(), TableError> {
        let (seating, journal) = (&self.seating, &self.journal);
        let mut orders = collect(&self.game, |seat| match seating.get(&seat) {
            Some(Player::Person(_)) => Chair::Basket(journal.basket(seat)),
            Some(Player::Policy(policy)) => Chair::Policy(*policy),
            None => Chair::Policy(Policy::default_for(seat)),
        });
        // What exercise control said about the clock out of its turn.
        if !self.game.seats().contains(&Seat::Excon) && self.is_person(Seat::Excon) {
            orders.extend(journal.basket(Seat::Excon).iter().map(|order| (Seat::Excon, order.clone())));
        }
        loop {
            match close_window(&mut self.game, &mut self.journal, &mut self.log, orders.clone()) {
                Ok(lines) => {
                    self.lines.push_str(&lines);
                    return Ok(());
                }
                Err(CloseError::Refused(index, rejection)) if index < orders.len() => {
                    let (seat, order) = orders.remove(index);
                    if self.is_person(seat) {
                        return Err(TableError::Rejected(rejection));
                    }
                    self.refused.push(Refused { turn: self.game.turn(), seat, order, rejection });
                }
                Err(CloseError::Refused(_, rejection)) => return Err(TableError::Rejected(rejection)),
                Err(CloseError::Misplaced(misplaced)) => return Err(misplaced.into()),
            }
        }
    }
}

/// Where a seat's orders come from.
pub(super) enum Chair<'a> {
    /// A person's basket.
    Basket(&'a [Order]),
    /// A policy.
    Policy(Policy),
}

/// The orders of all seats in the open window, in the order of the seats.
pub(super) fn collect<'a>(game: &Game, chair: impl Fn(Seat) -> Chair<'a>) -> Vec<(Seat, Order)> {
    let dice = Dice::new(game.seed());
    let mut orders = Vec::new();
    for seat in game.seats() {
        match chair(seat) {
            Chair::Basket(basket) => orders.extend(basket.iter().map(|order| (seat, order.clone()))),
            Chair::Policy(policy) => {
                let view = game.view(Eyes::Seat(seat));
                orders.extend(policy.orders(&view, dice).into_iter().map(|order| (seat, order)));
            }
        }
    }
    orders
}
