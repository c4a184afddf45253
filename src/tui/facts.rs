//! What the screens show of a game, gathered once per change and drawn many times.
//!
//! Enters: a seat's view, its basket, what happened. Leaves: rows in words, ready to draw, and nothing
//! that the seat may not know. Never here: the `World`, colours, places on the screen.

mod aid;
mod cards;
mod levels;
pub mod map;
mod reasons;
mod since;

pub use self::aid::{NeedRow, OfferRow, Ranked};
pub use self::cards::Card;
pub use self::levels::{Change, Level, LevelRow};
pub use self::since::Since;

use self::aid::need_row;
use self::cards::cards;
use self::levels::{function_row, settle, track_row};
use self::reasons::Wishes;
use crate::base::{CountryId, Hours, Milli, NeedId, OfferId, PerMille};
use crate::content::{Function, NatoAssignment, Seat, Track};
use crate::engine::view::{
    AimView, CapacityView, ChairView, ConsignmentView, CountryView, IpcrView, MatchRank, MatchView, NatoView,
    PromiseView, ReadingView, VectorView, VictimView, VoteView,
};
use crate::engine::{Cause, Event, NeedState, Order, OrderKind, SeatView};
use crate::record::EventLog;
use crate::words::{EventLine, Lookup, Words};

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
    /// What brought it about, or what it is the cause of.
    pub cause: Option<Cause>,
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
    /// How capitals read the case of each.
    pub readings: Vec<(CountryId, Vec<ReadingView>)>,
    /// Needs, first those that press most by the next decision.
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
    /// What the adversary wants, as far as this seat knows.
    pub aims: Vec<AimView>,
    /// What has to be answered.
    pub cards: Vec<Card>,
    /// Offers that would cover little of any need, and how much at most, as the turn begins.
    small: Vec<(OfferId, PerMille)>,
    /// This turn's orders.
    pub basket: Vec<BasketRow>,
    /// What happened, oldest first.
    pub feed: Vec<FeedRow>,
}

impl Facts {
    /// Whether single orders cost this seat something: only the High Representative's desk pays for them.
    #[must_use]
    pub fn pays(&self) -> bool {
        self.seat == Seat::Hr
    }

    /// Everything anew: after a turn, and at the start.
    #[must_use]
    pub fn gather(view: &SeatView<'_>, basket: &[Order], log: &EventLog, words: &Words) -> Self {
        let setting = view.setting();
        let catalogue = setting.catalogue();
        let scenario = setting.scenario();
        let at = Lookup::of(view);
        let seat = view.seat();
        let hour = view.hour();
        let names: Vec<String> = view.attacked_ids().map(|id| words.country(catalogue, id)).collect();
        let mut facts = Self {
            seat,
            seat_title: words.part_title(catalogue, view),
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
            readings: view.victim_ids().map(|victim| (victim, view.readings(victim))).collect(),
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
            aims: view.aims(),
            cards: Vec::new(),
            small: if OrderKind::Park.belongs_to(seat) { view.small_offers() } else { Vec::new() },
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
        let seen: Vec<_> = log.iter().filter(|entry| view.sees(entry.event)).collect();
        let mut wishes = Wishes::default();
        let mut reasons = Vec::with_capacity(seen.len());
        for entry in &seen {
            let moment = words.moment(entry.hour, &scenario.start);
            facts.note_change(entry.turn, &moment, entry.event, |cause| words.cause(setting, cause));
            reasons.push(wishes.reason(entry.event, words));
        }
        for (place, mut line) in words.feed(&at, seen.iter().map(|entry| (entry.stretch(), entry.event))) {
            let entry = &seen[place];
            if let Some(reason) = reasons[place].take() {
                line.text = format!("{} {reason}", line.text);
            }
            let moment = words.moment(entry.hour, &scenario.start);
            facts.feed.push(FeedRow { turn: entry.turn, moment, line, cause: entry.event.cause() });
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
            .needs_ahead()
            .into_iter()
            .filter(|need| !matches!(need.state, NeedState::Lapsed | NeedState::Withdrawn))
            .map(|need| need_row(need, view, basket, self.hour, several, catalogue, words))
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
                    conditions: words.conditions(setting, &offer),
                    remark: catalogue.remark(offer.package).to_owned(),
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
                o.view.victim == need.victim
                    && !o.free.is_zero()
                    && view.serves(o.view.giver, o.view.kind, need.kind)
            })
            .map(|(index, o)| {
                let quantity = self.filling(view, o, need).unwrap_or(row.missing).max(Milli(1)).min(o.free);
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
            let arrives = r.way.map(|(_, _, hour)| hour);
            (MatchRank::of(r.fit, arrives, row.view.due), r.offer)
        });
        ranked
    }

    /// How much of an offer fills what is missing of a need, in the offer's own unit; nothing where nothing is missing.
    #[must_use]
    pub fn filling(&self, view: &SeatView<'_>, offer: &OfferRow, need: NeedId) -> Option<Milli> {
        let missing = self.need(need)?.missing;
        let fit = view.fit(&offer.view, need);
        (!missing.is_zero()).then(|| match offer.view.kind {
            kind if kind == need.kind => missing,
            kind => view.quantity_for(kind, need, missing, fit),
        })
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

    /// Whose function a level is, where several states are attacked.
    #[must_use]
    pub fn owner(&self, level: Level) -> Option<String> {
        match level {
            Level::Function(victim, _) if self.functions.len() > 1 => Some(victim.shown().to_owned()),
            _ => None,
        }
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
        let answered: Vec<OfferId> = self.basket.iter().filter_map(|row| row.order.offer()).collect();
        self.offers.iter().filter(move |o| o.lapsing && !answered.contains(&o.view.id))
    }

    /// Offers that nobody has answered, in this turn's orders neither.
    pub fn waiting(&self) -> impl Iterator<Item = &OfferRow> {
        let answered: Vec<OfferId> = self.basket.iter().filter_map(|row| row.order.offer()).collect();
        self.offers
            .iter()
            .filter(move |o| o.view.unanswered && !o.free.is_zero() && !answered.contains(&o.view.id))
    }

    /// Small offers that nobody has answered, and how much of a need each covers at most, per mille.
    pub fn small(&self) -> impl Iterator<Item = (&OfferRow, PerMille)> {
        self.waiting().filter_map(|offer| {
            let (_, covers) = self.small.iter().find(|(id, _)| *id == offer.view.id)?;
            Some((offer, *covers))
        })
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
