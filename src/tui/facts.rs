//! What the screens show of a game, gathered once per change and drawn many times.
//!
//! Enters: a seat's view, its basket, what happened. Leaves: rows in words, ready to draw, and nothing
//! that the seat may not know. Never here: the `World`, colours, places on the screen.

use self::reasons::Wishes;
use crate::base::{CountryId, Hours, Milli, NeedId, OfferId, PerMille};
use crate::content::{Function, Mode, NatoAssignment, Seat, Track};
use crate::engine::view::{
    CapacityView, ChairView, ChoiceView, ConsignmentView, CountryView, IpcrView, LetterView, MatchStatus,
    MatchView, NatoView, NeedView, OfferView, PromiseView, TrackView, VectorView, VictimView, VoteView,
};
use crate::engine::{Cause, Channel, Event, NeedState, Order, OrderKind, SeatView};
use crate::record::EventLog;
use crate::words::{EventLine, Lookup, Words};

pub mod map;
mod reasons;

/// One change of a level, for "why?".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The turn.
    pub turn: u16,
    /// Its moment in words.
    pub moment: String,
    /// By how much.
    pub delta: i32,
    /// To what.
    pub to: PerMille,
    /// Why, in words.
    pub cause: String,
    /// Why.
    pub by: Cause,
}

/// What "why?" can be asked of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A track.
    Track(Track),
    /// A function of a victim.
    Function(CountryId, Function),
}

/// A level with its past.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelRow {
    /// Which.
    pub level: Level,
    /// Its name.
    pub name: String,
    /// Its name in at most ten letters.
    pub short: String,
    /// How high it is.
    pub now: PerMille,
    /// How it changed since the last decision.
    pub delta: i32,
    /// Only estimated.
    pub estimate: bool,
    /// Higher is worse.
    pub inverse: bool,
    /// Levels at the end of each turn so far, oldest first.
    pub past: Vec<PerMille>,
    /// All changes this seat knows of, oldest first.
    pub changes: Vec<Change>,
}

impl LevelRow {
    /// How good the level is, 0 to 1000, whichever way it counts.
    #[must_use]
    pub fn goodness(&self) -> PerMille {
        if self.inverse { 1000 - self.now } else { self.now }
    }

    /// Whether the last change was for the better; none when there was none.
    #[must_use]
    pub fn better(&self) -> Option<bool> {
        (self.delta != 0).then_some((self.delta > 0) != self.inverse)
    }
}

/// A need in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedRow {
    /// What the view says.
    pub view: NeedView,
    /// Its name; the victim is named only where there are several.
    pub name: String,
    /// What is wanted.
    pub want: String,
    /// What is at work.
    pub have: String,
    /// What is coming, and what this turn's orders add.
    pub coming: String,
    /// Hours until the next arrival.
    pub next: Option<String>,
    /// Hours until it is due.
    pub due: String,
    /// Whether it is due already.
    pub overdue: bool,
    /// What is still missing after what is coming.
    pub missing: Milli,
}

/// An offer in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferRow {
    /// What the view says.
    pub view: OfferView,
    /// The giver's name.
    pub giver: String,
    /// The kind's short name.
    pub kind: String,
    /// What is free after this turn's orders.
    pub free: Milli,
    /// The same in words.
    pub free_text: String,
    /// Its caveats in words.
    pub caveats: Vec<String>,
    /// Lapses before the next decision when left alone.
    pub lapsing: bool,
}

/// An offer for a need, with what there is to say about the pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranked {
    /// Its place in `Facts::offers`.
    pub offer: usize,
    /// How well it fits, per mille.
    pub fit: PerMille,
    /// The best way: channel, mode, and when it would be at work; none when there is none.
    pub way: Option<(Channel, Option<Mode>, Hours)>,
    /// It would come after the need begins to lose value.
    pub late: bool,
    /// It would come after the end of the game.
    pub after_end: bool,
    /// It stands in for what was asked.
    pub substitute: bool,
    /// It is declared to NATO.
    pub assigned: bool,
}

/// What a seat has to answer, on top of the decision panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Card {
    /// A choice to take, or to advise on.
    Choice(ChoiceView),
    /// A letter that is asked for.
    Letter(LetterView),
    /// A match that awaits this seat's consent.
    Consent(MatchView),
}

/// An order in the basket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BasketRow {
    /// The order.
    pub order: Order,
    /// In words.
    pub text: String,
    /// What it cost when it was given; none where the rules no longer say.
    pub cost: Option<i32>,
}

/// A line of the feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedRow {
    /// The turn.
    pub turn: u16,
    /// Its moment in words.
    pub moment: String,
    /// What happened.
    pub line: EventLine,
}

/// Everything the screens show of a game.
#[derive(Debug, Clone)]
pub struct Facts {
    /// Whose view it is.
    pub seat: Seat,
    /// Its title in words.
    pub seat_title: String,
    /// The scenario's title.
    pub title: String,
    /// The attacked states, by name.
    pub attacked: String,
    /// The turn, from 1.
    pub turn: u16,
    /// Turns of the scenario.
    pub turns: u16,
    /// When this turn decides.
    pub hour: Hours,
    /// When the next one does.
    pub next_hour: Hours,
    /// When the last turn decides; what comes later comes too late.
    pub end_hour: Hours,
    /// When this turn decides, in words.
    pub moment: String,
    /// How the game ended.
    pub over: bool,
    /// Tracks.
    pub tracks: Vec<LevelRow>,
    /// Functions of each victim.
    pub functions: Vec<(CountryId, String, Vec<LevelRow>)>,
    /// The victims.
    pub victims: Vec<VictimView>,
    /// Needs, most urgent first.
    pub needs: Vec<NeedRow>,
    /// Offers, as tabled.
    pub offers: Vec<OfferRow>,
    /// Matches.
    pub matches: Vec<MatchView>,
    /// Consignments.
    pub consignments: Vec<ConsignmentView>,
    /// States.
    pub countries: Vec<CountryView>,
    /// NATO.
    pub nato: NatoView,
    /// The crisis response.
    pub ipcr: IpcrView,
    /// Who chairs.
    pub chair: ChairView,
    /// Staff.
    pub capacity: CapacityView,
    /// Promises.
    pub promises: Vec<PromiseView>,
    /// Votes.
    pub votes: Vec<VoteView>,
    /// The adversary's vectors, where this seat sees them.
    pub vectors: Vec<VectorView>,
    /// What has to be answered.
    pub cards: Vec<Card>,
    /// This turn's orders.
    pub basket: Vec<BasketRow>,
    /// What happened, oldest first.
    pub feed: Vec<FeedRow>,
}

impl Facts {
    /// Everything anew: after a turn, and at the start.
    #[must_use]
    pub fn gather(view: &SeatView<'_>, basket: &[Order], log: &EventLog, words: &Words) -> Self {
        let setting = view.setting();
        let catalogue = setting.catalogue();
        let scenario = setting.scenario();
        let at = Lookup::of(view);
        let seat = view.seat();
        let hour = view.hour();
        let names: Vec<String> = view.victims().iter().map(|v| words.country(catalogue, v.country)).collect();
        let mut facts = Self {
            seat,
            seat_title: words.seat_title(catalogue, seat),
            title: scenario.title.clone(),
            attacked: words.list(&names),
            turn: view.turn(),
            turns: scenario.turns(),
            hour,
            next_hour: hour + scenario.turn_hours(view.turn() + 1),
            end_hour: view.ends_at(),
            moment: words.moment(hour, &scenario.start),
            over: view.outcome().is_some(),
            tracks: view.tracks().iter().map(|t| track_row(*t, words)).collect(),
            functions: Vec::new(),
            victims: view.victims(),
            needs: Vec::new(),
            offers: Vec::new(),
            matches: view.matches(),
            consignments: view.consignments(),
            countries: view.countries(),
            nato: view.nato(),
            ipcr: view.ipcr(),
            chair: view.chair(),
            capacity: view.capacity(basket),
            promises: view.promises(),
            votes: view.votes(),
            vectors: view.vectors(),
            cards: Vec::new(),
            basket: Vec::new(),
            feed: Vec::new(),
        };
        for victim in &facts.victims {
            let rows = Function::ALL
                .iter()
                .map(|f| function_row(victim.country, *f, victim.functions[f.index()], words))
                .collect();
            facts.functions.push((victim.country, words.country(catalogue, victim.country), rows));
        }
        let mut wishes = Wishes::default();
        for entry in log.iter().filter(|entry| view.sees(entry.event)) {
            let moment = words.moment(entry.hour, &scenario.start);
            facts.note_change(entry.turn, &moment, entry.event, |cause| words.cause(setting, cause));
            let reason = wishes.reason(&at, entry.event, words);
            if let Some(mut line) = words.event(&at, entry.event) {
                if let Some(reason) = reason {
                    line.text = format!("{} {reason}", line.text);
                }
                facts.feed.push(FeedRow { turn: entry.turn, moment, line });
            }
        }
        let last = log.turns().last().map_or(0, |t| t.turn);
        for row in facts.level_rows_mut() {
            settle(row, last);
        }
        facts.refresh(view, basket, words);
        facts
    }

    /// What this turn's orders change: needs, offers, staff, cards, the basket.
    pub fn refresh(&mut self, view: &SeatView<'_>, basket: &[Order], words: &Words) {
        let setting = view.setting();
        let catalogue = setting.catalogue();
        let at = Lookup::of(view);
        let several = self.victims.len() > 1;
        self.capacity = view.capacity(basket);
        self.needs = view
            .needs()
            .into_iter()
            .filter(|need| !matches!(need.state, NeedState::Lapsed | NeedState::Withdrawn))
            .map(|need| need_row(need, basket, self.hour, several, catalogue, words))
            .collect();
        self.offers = view
            .offers()
            .into_iter()
            .map(|offer| {
                let ordered: Milli = basket
                    .iter()
                    .filter_map(|order| match order {
                        Order::Propose { offer: id, quantity, .. } if *id == offer.id => Some(*quantity),
                        _ => None,
                    })
                    .sum();
                let free = (offer.free - ordered).max(Milli::ZERO);
                OfferRow {
                    giver: words.country(catalogue, offer.giver),
                    kind: words.kind_short(catalogue, offer.kind),
                    free,
                    free_text: words.amount(free),
                    caveats: offer.caveats.iter().map(|c| words.caveat(catalogue, *c)).collect(),
                    lapsing: offer.unanswered && !free.is_zero() && offer.valid_until <= self.next_hour,
                    view: offer,
                }
            })
            .collect();
        self.cards = cards(view, basket);
        self.basket = basket
            .iter()
            .enumerate()
            .map(|(i, order)| BasketRow {
                order: order.clone(),
                text: words.order(&at, order),
                cost: view.guard(&basket[..i], order).ok(),
            })
            .collect();
    }

    /// The offers that can serve a need, best first.
    #[must_use]
    pub fn ranked(&self, view: &SeatView<'_>, need: NeedId) -> Vec<Ranked> {
        let Some(row) = self.needs.iter().find(|n| n.view.id == need) else { return Vec::new() };
        let mut ranked: Vec<Ranked> = self
            .offers
            .iter()
            .enumerate()
            .filter(|(_, o)| {
                o.view.victim == need.victim && !o.free.is_zero() && view.serves(o.view.kind, need.kind)
            })
            .map(|(index, o)| {
                let quantity = o.free.min(row.missing.max(Milli(1)));
                let way = view.best_way(&o.view, need, quantity);
                Ranked {
                    offer: index,
                    fit: view.fit(&o.view, need),
                    late: way.is_some_and(|(_, _, hour)| hour > row.view.due),
                    after_end: way.is_some_and(|(_, _, hour)| hour > self.end_hour),
                    way,
                    substitute: o.view.kind != need.kind,
                    assigned: o.view.nato == NatoAssignment::Y,
                }
            })
            .collect();
        ranked.sort_by_key(|r| {
            let hour = r.way.map_or(Hours::MAX, |(_, _, hour)| hour);
            (r.way.is_none(), r.fit == 0, r.late, std::cmp::Reverse(r.fit / 100), hour, r.offer)
        });
        ranked
    }

    /// A level by what it is.
    #[must_use]
    pub fn level(&self, level: Level) -> Option<&LevelRow> {
        self.level_rows().find(|row| row.level == level)
    }

    /// All levels: tracks, then functions.
    pub fn level_rows(&self) -> impl Iterator<Item = &LevelRow> {
        self.tracks.iter().chain(self.functions.iter().flat_map(|(_, _, rows)| rows))
    }

    fn level_rows_mut(&mut self) -> impl Iterator<Item = &mut LevelRow> {
        self.tracks.iter_mut().chain(self.functions.iter_mut().flat_map(|(_, _, rows)| rows))
    }

    /// A track's level.
    #[must_use]
    pub fn track(&self, track: Track) -> Option<&LevelRow> {
        self.tracks.iter().find(|row| row.level == Level::Track(track))
    }

    /// An offer.
    #[must_use]
    pub fn offer(&self, id: OfferId) -> Option<&OfferRow> {
        self.offers.iter().find(|o| o.view.id == id)
    }

    /// A need.
    #[must_use]
    pub fn need(&self, id: NeedId) -> Option<&NeedRow> {
        self.needs.iter().find(|n| n.view.id == id)
    }

    /// Offers that nobody has answered and that are gone by the next decision.
    pub fn lapsing(&self) -> impl Iterator<Item = &OfferRow> {
        let answered: Vec<OfferId> = self.basket.iter().filter_map(|row| offer_of(&row.order)).collect();
        self.offers.iter().filter(move |o| o.lapsing && !answered.contains(&o.view.id))
    }

    /// Offers that nobody has answered, in this turn's orders neither.
    pub fn waiting(&self) -> impl Iterator<Item = &OfferRow> {
        let answered: Vec<OfferId> = self.basket.iter().filter_map(|row| offer_of(&row.order)).collect();
        self.offers
            .iter()
            .filter(move |o| o.view.unanswered && !o.free.is_zero() && !answered.contains(&o.view.id))
    }

    fn note_change(&mut self, turn: u16, moment: &str, event: &Event, why: impl Fn(&Cause) -> String) {
        let (level, delta, to, cause) = match event {
            Event::TrackMoved { track, delta, to, cause } => (Level::Track(*track), *delta, *to, cause),
            Event::FunctionMoved { victim, function, delta, to, cause } => {
                (Level::Function(*victim, *function), *delta, *to, cause)
            }
            _ => return,
        };
        if let Some(row) = self.level_rows_mut().find(|row| row.level == level) {
            let moment = moment.to_owned();
            row.changes.push(Change { turn, moment, delta, to, cause: why(cause), by: *cause });
        }
    }
}

/// The offer an order is about.
#[must_use]
pub fn offer_of(order: &Order) -> Option<OfferId> {
    match order {
        Order::Propose { offer, .. }
        | Order::Decline { offer }
        | Order::Park { offer }
        | Order::Improve { offer }
        | Order::RequestRelease { offer }
        | Order::WithdrawOffer { offer }
        | Order::SeekMandate { offer }
        | Order::TransferAuthority { offer, .. }
        | Order::Release { offer }
        | Order::Withhold { offer } => Some(*offer),
        _ => None,
    }
}

fn track_row(view: TrackView, words: &Words) -> LevelRow {
    LevelRow {
        level: Level::Track(view.track),
        name: words.track(view.track),
        short: words.track_short(view.track),
        now: view.level,
        delta: 0,
        estimate: view.estimate,
        inverse: view.track.higher_is_worse(),
        past: Vec::new(),
        changes: Vec::new(),
    }
}

fn function_row(victim: CountryId, function: Function, level: PerMille, words: &Words) -> LevelRow {
    LevelRow {
        level: Level::Function(victim, function),
        name: words.function(function),
        short: words.function_short(function),
        now: level,
        delta: 0,
        estimate: false,
        inverse: false,
        past: Vec::new(),
        changes: Vec::new(),
    }
}

/// Deltas and past levels from the changes: the level now, less what came since.
fn settle(row: &mut LevelRow, last_turn: u16) {
    let recent = last_turn.saturating_sub(1);
    row.delta = row.changes.iter().filter(|c| c.turn >= recent && c.turn > 0).map(|c| c.delta).sum();
    let mut level = row.now;
    let mut past = vec![level];
    for turn in (1..=last_turn).rev() {
        level -= row.changes.iter().filter(|c| c.turn == turn).map(|c| c.delta).sum::<i32>();
        past.push(level.clamp(0, 1000));
    }
    past.reverse();
    row.past = past;
}

fn need_row(
    need: NeedView,
    basket: &[Order],
    now: Hours,
    several: bool,
    catalogue: &crate::content::Catalogue,
    words: &Words,
) -> NeedRow {
    let ordered: Milli = basket
        .iter()
        .filter_map(|order| match order {
            Order::Propose { need: id, quantity, .. } if *id == need.id => Some(*quantity),
            _ => None,
        })
        .sum();
    let coming = need.coming + need.proposed + ordered;
    let left = need.due - now;
    let name = if several {
        format!("{} {}", need.id.victim, words.kind_short(catalogue, need.id.kind))
    } else {
        words.kind_short(catalogue, need.id.kind)
    };
    NeedRow {
        name,
        want: need.want.map_or_else(|| "?".to_owned(), |want| words.amount(want)),
        have: words.amount(need.have),
        coming: if coming.is_zero() { String::new() } else { format!("+{}", words.amount(coming)) },
        next: need.next_arrival.map(|hour| words.duration((hour - now).max(0))),
        due: words.duration(left),
        overdue: left <= 0,
        missing: need.want.map_or(Milli::ZERO, |want| (want - need.have - coming).max(Milli::ZERO)),
        view: need,
    }
}

fn cards(view: &SeatView<'_>, basket: &[Order]) -> Vec<Card> {
    let seat = view.seat();
    let mut cards = Vec::new();
    for choice in view.choices() {
        let answered = basket.iter().any(|order| match order {
            Order::Choose { choice: id, .. } | Order::Advise { choice: id, .. } => *id == choice.id,
            _ => false,
        });
        let kind = if choice.decider == seat { OrderKind::Choose } else { OrderKind::Advise };
        if !answered && kind.belongs_to(seat) {
            cards.push(Card::Choice(choice));
        }
    }
    for letter in view.letters() {
        let sent =
            basket.iter().any(|o| matches!(o, Order::SendLetter { letter: l, .. } if *l == letter.letter));
        if !sent && letter.seat == seat {
            cards.push(Card::Letter(letter));
        }
    }
    if OrderKind::Consent.belongs_to(seat) {
        for proposal in view.matches() {
            let answered = basket.iter().any(|order| match order {
                Order::Consent { proposal: id } | Order::Refuse { proposal: id, .. } => *id == proposal.id,
                _ => false,
            });
            if proposal.status == MatchStatus::Proposed && proposal.awaits.contains(&seat) && !answered {
                cards.push(Card::Consent(proposal));
            }
        }
    }
    cards
}
