//! The journal: lines in, lines out, nothing forgotten. Each line carries the digest of everything up
//! to and including itself, so that no line can be changed, dropped, doubled or moved unnoticed.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::{Closed, Ended, FORMAT, FORMAT_OF_SEATS, Header, Migrated, Origin, Record, TurnRecord};
use super::player::{Person, Player};
use crate::base::Digest;
use crate::content::Seat;
use crate::engine::{Order, Window};

/// A file of this size or more is not read, in bytes.
pub const FILE_BYTES_MAX: usize = 64 << 20;
/// A line of this length or more is not read, in bytes.
pub const LINE_BYTES_MAX: usize = 1 << 20;
/// A journal of more records than that is not read.
pub const RECORDS_MAX: usize = 200_000;

/// A basket of more orders than that is nobody's.
pub const BASKET_MAX: usize = 2_000;

/// A record that cannot stand where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misplaced {
    /// A second first line.
    #[error("a second opening")]
    OpenedAgain,
    /// Something after the end.
    #[error("a record after the end")]
    AfterEnd,
    /// An order of a seat that has ended its turn.
    #[error("an order of a seat that has ended its turn")]
    AfterSeal,
    /// An order taken back that was not given.
    #[error("an order taken back that was not given")]
    NothingToUndo,
    /// The window or the turn is not later than the one before.
    #[error("a window or a turn out of order")]
    OutOfOrder,
    /// The orders adjudicated for a seat are not those of its basket.
    #[error("orders other than those given")]
    OtherOrders,
    /// A record that this journal's format does not have.
    #[error("a record of a later format")]
    LaterFormat,
    /// Too many records, or too long a line.
    #[error("too much")]
    TooMuch,
}

/// A journal whose records fit together.
#[derive(Debug, Clone)]
pub struct Journal {
    /// The first line, as the record that it is.
    header: Header,
    records: Vec<Record>,
    /// The digest of each line, the first line's first.
    chain: Vec<Digest>,
    /// Who sits where now, as far as anything was said.
    seats: BTreeMap<Seat, Player>,
    baskets: BTreeMap<Seat, Vec<Order>>,
    sealed: BTreeSet<Seat>,
    last_window: Option<(u16, Window)>,
    last_turn: u16,
    ended: bool,
}

impl Journal {
    /// A new journal with its first line.
    #[must_use]
    pub fn open(header: Header) -> Self {
        let (digest, _) = line(genesis(), &Record::Opened(Box::new(header.clone())));
        Self::opened(header, digest)
    }

    pub(super) fn opened(header: Header, digest: Digest) -> Self {
        let seats = header.seats.iter().cloned().collect();
        Self {
            header,
            seats,
            records: Vec::new(),
            chain: vec![digest],
            baskets: BTreeMap::new(),
            sealed: BTreeSet::new(),
            last_window: None,
            last_turn: 0,
            ended: false,
        }
    }

    /// Whether the record may stand next.
    pub fn check(&self, record: &Record) -> Result<(), Misplaced> {
        if self.ended {
            return Err(Misplaced::AfterEnd);
        }
        if self.records.len() + 1 >= RECORDS_MAX {
            return Err(Misplaced::TooMuch);
        }
        match record {
            Record::Opened(_) => Err(Misplaced::OpenedAgain),
            Record::Seated { .. } if self.header.format < FORMAT_OF_SEATS => Err(Misplaced::LaterFormat),
            Record::Given { seat, order } => {
                // The clock is stopped at any moment, also by who has ended the turn.
                if !order.is_about_clock() {
                    self.not_sealed(*seat)?;
                }
                (self.basket(*seat).len() < BASKET_MAX).then_some(()).ok_or(Misplaced::TooMuch)
            }
            Record::Seated { seat, .. } | Record::Sealed { seat } => self.not_sealed(*seat),
            Record::Undone { seat, index } => {
                self.not_sealed(*seat)?;
                (usize::from(*index) < self.basket(*seat).len()).then_some(()).ok_or(Misplaced::NothingToUndo)
            }
            Record::Closed(closed) => {
                if self.last_window.is_some_and(|last| (closed.turn, closed.window) <= last) {
                    return Err(Misplaced::OutOfOrder);
                }
                let as_given = |(seat, basket): (&Seat, &Vec<Order>)| {
                    closed.orders.iter().filter(|(s, _)| s == seat).map(|(_, o)| o).eq(basket.iter())
                };
                self.baskets.iter().all(as_given).then_some(()).ok_or(Misplaced::OtherOrders)
            }
            Record::Turn(turn) => {
                let due = self.last_window.is_some_and(|(last, _)| last == turn.turn);
                (due && turn.turn > self.last_turn).then_some(()).ok_or(Misplaced::OutOfOrder)
            }
            Record::Ended(_) => Ok(()),
        }
    }

    fn not_sealed(&self, seat: Seat) -> Result<(), Misplaced> {
        if self.sealed.contains(&seat) { Err(Misplaced::AfterSeal) } else { Ok(()) }
    }

    /// Adds a record and returns its line, to be kept.
    pub fn push(&mut self, record: Record) -> Result<String, Misplaced> {
        self.check(&record)?;
        let (digest, text) = line(self.tip(), &record);
        if text.len() > LINE_BYTES_MAX {
            return Err(Misplaced::TooMuch);
        }
        self.take(record, digest);
        Ok(text)
    }

    /// Adds a checked record with the digest of its line.
    pub(super) fn take(&mut self, record: Record, digest: Digest) {
        match &record {
            Record::Seated { seat, player } => {
                if !player.is_person() {
                    self.baskets.remove(seat);
                }
                self.seats.insert(*seat, player.clone());
            }
            Record::Given { seat, order } => self.baskets.entry(*seat).or_default().push(order.clone()),
            Record::Undone { seat, index } => {
                if let Some(basket) = self.baskets.get_mut(seat) {
                    basket.remove(usize::from(*index));
                }
            }
            Record::Sealed { seat } => {
                self.sealed.insert(*seat);
                self.baskets.entry(*seat).or_default();
            }
            Record::Closed(closed) => {
                self.last_window = Some((closed.turn, closed.window));
                self.baskets.clear();
                self.sealed.clear();
            }
            Record::Turn(turn) => self.last_turn = turn.turn,
            Record::Ended(_) => self.ended = true,
            Record::Opened(_) => {}
        }
        self.records.push(record);
        self.chain.push(digest);
    }

    /// The first line.
    #[must_use]
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The records after the first line.
    #[must_use]
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// The digest of everything so far.
    #[must_use]
    pub fn tip(&self) -> Digest {
        self.chain[self.chain.len() - 1]
    }

    /// The digest of the first line: the game's name.
    #[must_use]
    pub fn game(&self) -> Digest {
        self.chain[0]
    }

    /// Who sits where now: as at the start, or as changed since. Seats of which nothing was said have their own policy.
    #[must_use]
    pub fn players(&self) -> &BTreeMap<Seat, Player> {
        &self.seats
    }

    /// The seats in which a person ever sat.
    #[must_use]
    pub fn persons(&self) -> BTreeSet<Seat> {
        self.seatings().filter(|(_, player)| player.is_person()).map(|(seat, _)| *seat).collect()
    }

    /// The person who sat last in each seat in which one ever sat.
    #[must_use]
    pub fn last_persons(&self) -> BTreeMap<Seat, Person> {
        let persons = self.seatings().filter_map(|(seat, player)| match player {
            Player::Person(person) => Some((*seat, person.clone())),
            Player::Policy(_) => None,
        });
        persons.collect()
    }

    /// Who sat where when so many windows were closed.
    #[must_use]
    pub fn players_at(&self, windows: usize) -> BTreeMap<Seat, Player> {
        let mut players: BTreeMap<Seat, Player> = self.header.seats.iter().cloned().collect();
        let mut closed = 0;
        for record in &self.records {
            match record {
                Record::Closed(_) if closed == windows => break,
                Record::Closed(_) => closed += 1,
                Record::Seated { seat, player } if closed < windows => {
                    players.insert(*seat, player.clone());
                }
                _ => {}
            }
        }
        players
    }

    /// Everybody who ever sat down, in order.
    fn seatings(&self) -> impl Iterator<Item = (&Seat, &Player)> {
        let later = self.records.iter().filter_map(|record| match record {
            Record::Seated { seat, player } => Some((seat, player)),
            _ => None,
        });
        self.header.seats.iter().map(|(seat, player)| (seat, player)).chain(later)
    }

    /// What a seat has in its basket in the open window.
    #[must_use]
    pub fn basket(&self, seat: Seat) -> &[Order] {
        self.baskets.get(&seat).map_or(&[], Vec::as_slice)
    }

    /// Whether a seat has ended its turn in the open window.
    #[must_use]
    pub fn is_sealed(&self, seat: Seat) -> bool {
        self.sealed.contains(&seat)
    }

    /// The closed windows, in order.
    pub fn windows(&self) -> impl Iterator<Item = &Closed> {
        self.records.iter().filter_map(|r| if let Record::Closed(closed) = r { Some(closed) } else { None })
    }

    /// The window closed last, with its turn.
    #[must_use]
    pub fn last_window(&self) -> Option<(u16, Window)> {
        self.last_window
    }

    /// The turns' summaries, in order.
    pub fn turns(&self) -> impl DoubleEndedIterator<Item = &TurnRecord> {
        self.records.iter().filter_map(|r| if let Record::Turn(turn) = r { Some(&**turn) } else { None })
    }

    /// How the game ended, once it did.
    #[must_use]
    pub fn end(&self) -> Option<&Ended> {
        match self.records.last() {
            Some(Record::Ended(ended)) => Some(ended),
            _ => None,
        }
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> String {
        let (mut digest, mut text) = line(genesis(), &Record::Opened(Box::new(self.header.clone())));
        for record in &self.records {
            let (next, more) = line(digest, record);
            digest = next;
            text.push_str(&more);
        }
        text
    }

    /// The first line, with its end.
    #[must_use]
    pub fn first_line(&self) -> String {
        line(genesis(), &Record::Opened(Box::new(self.header.clone()))).1
    }

    /// The same game in the format that this program writes: every record, with digests of its own. Nothing where it
    /// is in that format already.
    #[must_use]
    pub fn migrated(&self) -> Option<Self> {
        if self.header.format == FORMAT {
            return None;
        }
        let before = Migrated { format: self.header.format, game: self.game(), tip: self.tip() };
        let header = Header { format: FORMAT, migrated: Some(before), ..self.header.clone() };
        let mut journal = Self::open(header);
        for record in &self.records {
            let (digest, _) = line(journal.tip(), record);
            journal.take(record.clone(), digest);
        }
        Some(journal)
    }

    /// A new journal with the first so many closed windows of this one, to be played on from there. Who sits where is
    /// for the new header to say. Summaries of turns come along, orders of the open window do not.
    #[must_use]
    pub fn branch(&self, windows: u32, header: Header) -> Self {
        let mut branch = Self::open(Header { origin: Some(Origin { game: self.game(), windows }), ..header });
        let mut closed = 0;
        for record in &self.records {
            match record {
                Record::Closed(_) if closed == windows => break,
                Record::Closed(_) => closed += 1,
                Record::Turn(_) => {}
                _ => continue,
            }
            let (digest, _) = line(branch.tip(), record);
            branch.take(record.clone(), digest);
        }
        branch
    }
}

/// What the first line's digest follows.
pub(super) fn genesis() -> Digest {
    Digest::of_bytes(b"casus journal")
}

/// A record as a line, with its digest.
fn line(before: Digest, record: &Record) -> (Digest, String) {
    let json = serde_json::to_string(record).expect("records have no maps with odd keys");
    let digest = before.then(json.as_bytes());
    (digest, format!("{digest} {json}\n"))
}
