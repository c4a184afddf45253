//! A bench to try one rule on: a game in which only what the test orders happens.
//!
//! The shipped scenarios are played as they are. A *field* is Northern Haze without its injects, with the needs,
//! packages and numbers that a test wants, so that a change has one cause.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use casus::base::{CountryId, KindId, MatchId, Milli, NeedId, OfferId, PerMille};
use casus::content::{Catalogue, Function, Library, Mode, Seat, Track};
use casus::engine::view::{NeedView, OfferView};
use casus::engine::{
    Channel, DropReason, Evaluation, Event, Eyes, Game, NeedState, Order, OrderKind, Rejection, SeatView,
    Setting, Shelf, Window,
};
use casus::record::{Debrief, EventLog};

static CATALOGUE: LazyLock<Arc<Catalogue>> =
    LazyLock::new(|| Arc::new(Library::embedded().catalogue().expect("the embedded catalogue is clean")));

pub const HR: Seat = Seat::Hr;

pub fn country(id: &str) -> CountryId {
    id.parse().expect("a country")
}

pub fn kind(id: &str) -> KindId {
    id.parse().expect("a kind")
}

/// Finland's need of a kind.
pub fn need(id: &str) -> NeedId {
    NeedId { victim: country("FI"), kind: kind(id) }
}

pub fn delegation(id: &str) -> Seat {
    Seat::Delegation(country(id))
}

/// The attacked state of Northern Haze and of every field.
pub fn finland() -> Seat {
    Seat::Victim(country("FI"))
}

/// What a field is made of before it opens.
pub struct Field {
    needs: String,
    packages: String,
    mechanisms: String,
    rules: String,
    scenario: String,
    options: Vec<(String, String)>,
}

impl Field {
    /// A field with these needs from the start.
    pub fn with(needs: &[&str]) -> Self {
        let library = Library::embedded();
        let text = |path: &str| library.text(path).expect("an embedded file").to_owned();
        let haze = text("scenarios/northern-haze.ron");
        let injects = haze.find("    injects: [").expect("injects");
        let mut scenario = haze[..injects].replace("northern-haze", "field") + "    injects: [],\n)\n";
        // Whatever the adversary has it may use from the first hour.
        scenario = scenario.replace(", from_hours: 48", "");
        let from = scenario.find("    later_needs").expect("later needs");
        let to = from + scenario[from..].find('\n').expect("a line");
        scenario.replace_range(from..to, "    later_needs: [],");
        Self {
            needs: needs.join(", "),
            packages: text("packages.ron"),
            mechanisms: text("mechanisms.ron"),
            rules: text("rules.ron"),
            scenario,
            options: Vec::new(),
        }
    }

    /// With injects, in the words of a scenario file.
    pub fn injects(mut self, injects: &str) -> Self {
        self.scenario = self.scenario.replace("    injects: [],", &format!("    injects: [{injects}],"));
        self
    }

    /// With another passage in its scenario file.
    pub fn scenario(mut self, from: &str, to: &str) -> Self {
        assert!(self.scenario.contains(from), "no '{from}' in the scenario");
        self.scenario = self.scenario.replacen(from, to, 1);
        self
    }

    /// With another number among the mechanisms.
    pub fn mechanism(mut self, from: &str, to: &str) -> Self {
        assert!(self.mechanisms.contains(from), "no '{from}' among the mechanisms");
        self.mechanisms = self.mechanisms.replacen(from, to, 1);
        self
    }

    /// With another number in the rules; `delegation.threshold` where the name alone stands elsewhere before.
    pub fn rule(mut self, name: &str, value: impl std::fmt::Display) -> Self {
        let (section, name) = name.rsplit_once('.').unwrap_or(("", name));
        let within = if section.is_empty() {
            0
        } else {
            self.rules.find(&format!(" {section}: (")).unwrap_or_else(|| panic!("no section {section}"))
        };
        let found = self.rules[within..].find(&format!(" {name}: "));
        let from = within + found.unwrap_or_else(|| panic!("no rule {name}")) + 1;
        let to = from + self.rules[from..].find('\n').expect("a line");
        self.rules.replace_range(from..to, &format!("{name}: {value},"));
        self
    }

    /// With a package that leaves as soon as it is agreed: no notice to move, no caveats, no time for a government.
    pub fn at_once(self, id: &str) -> Self {
        self.rule("government_share", 0).package(id, "ready_days", "0").package(id, "caveats", "[]")
    }

    /// With a field of a package changed: `("SE07", "caveats", "[NONLETHAL]")`.
    pub fn package(mut self, id: &str, name: &str, value: &str) -> Self {
        let row = self.packages.find(&format!("(id: \"{id}\"")).expect("a package");
        let end = row + self.packages[row..].find('\n').expect("a line");
        let old = self.packages[row..end].to_owned();
        let mut new = old.clone();
        if let Some(at) = old.find(&format!(" {name}: ")) {
            let start = at + name.len() + 3;
            let mut depth = 0;
            let close = old[start..]
                .find(|c| {
                    depth += match c {
                        '[' | '(' => 1,
                        ']' | ')' => -1,
                        _ => 0,
                    };
                    (c == ',' && depth == 0) || depth < 0
                })
                .expect("an end");
            new.replace_range(start..start + close, value);
        } else {
            let at = new.find(" nato: ").expect("every package says");
            new.insert_str(at, &format!(" {name}: {value},"));
        }
        self.packages = self.packages.replacen(&old, &new, 1);
        self
    }

    pub fn option(mut self, id: &str, value: &str) -> Self {
        self.options.push((id.to_owned(), value.to_owned()));
        self
    }

    /// Without mishaps on the way, unless the test sets them.
    pub fn open(self) -> Bench {
        let calm = self.rule("late_chance", 0).rule("lost_chance", 0);
        calm.open_with_luck(1)
    }

    pub fn open_with_luck(self, seed: u64) -> Bench {
        let from = self.scenario.find("    initial_needs").expect("initial needs");
        let to = from + self.scenario[from..].find('\n').expect("a line");
        let mut scenario = self.scenario;
        scenario.replace_range(from..to, &format!("    initial_needs: [{}],", self.needs));
        let library = Library::with_overrides(BTreeMap::from([
            ("packages.ron".to_owned(), self.packages),
            ("mechanisms.ron".to_owned(), self.mechanisms),
            ("rules.ron".to_owned(), self.rules),
            ("scenarios/field.ron".to_owned(), scenario),
        ]));
        let catalogue = library.catalogue().unwrap_or_else(|problems| panic!("{problems}"));
        Bench::new(&library, Arc::new(catalogue), "field", &self.options, seed)
    }
}

/// A game in which only what the test orders happens.
#[derive(Clone)]
pub struct Bench {
    game: Game,
    log: EventLog,
}

impl Bench {
    fn new(
        library: &Library,
        catalogue: Arc<Catalogue>,
        scenario: &str,
        options: &[(String, String)],
        seed: u64,
    ) -> Self {
        let scenario = library
            .scenario(&catalogue, scenario.parse().expect("a slug"))
            .unwrap_or_else(|problems| panic!("{problems}"));
        let setting = Setting::new(catalogue, Arc::new(scenario), options).expect("known options");
        let game = Game::open(Arc::new(setting), seed);
        let log = EventLog::of(&game);
        Self { game, log }
    }

    pub fn shipped(scenario: &str, options: &[(&str, &str)]) -> Self {
        let options: Vec<_> = options.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        Self::new(&Library::embedded(), Arc::clone(&CATALOGUE), scenario, &options, 1)
    }

    /// Northern Haze as shipped.
    pub fn haze() -> Self {
        Self::shipped("northern-haze", &[])
    }

    /// Northern Haze with an option.
    pub fn haze_with(option: &str, value: &str) -> Self {
        Self::shipped("northern-haze", &[(option, value)])
    }

    /// Thirty Minutes as shipped.
    pub fn minutes() -> Self {
        Self::shipped("thirty-minutes", &[])
    }

    /// Closes the open window with these orders.
    pub fn close(&mut self, orders: &[(Seat, Order)]) -> Vec<Event> {
        let (turn, hour, window) = (self.game.turn(), self.game.hour(), self.game.window());
        let events = self.game.advance(orders).unwrap_or_else(|(place, why)| {
            panic!("turn {turn}: {:?} refused: {}", orders[place], why.slug())
        });
        self.log.push(turn, hour, window, events.clone());
        events
    }

    /// The debrief of what happened so far, with all eyes.
    pub fn debrief(&self) -> Debrief {
        Debrief::of(&self.full(), Some(self.evaluation()), 1, &self.log)
    }

    /// Lets time pass until that window is open, without an order of anybody.
    pub fn to(&mut self, turn: u16, window: Window) -> Vec<Event> {
        let mut events = Vec::new();
        while (self.game.turn(), self.game.window()) != (turn, window) {
            assert!(self.game.outcome().is_none(), "the game ended before turn {turn}");
            assert!(self.game.turn() <= turn, "turn {turn} has passed");
            events.extend(self.close(&[]));
        }
        events
    }

    /// Lets time pass until that window is open in this turn or the next.
    pub fn window(&mut self, window: Window) -> Vec<Event> {
        let mut events = Vec::new();
        while self.game.window() != window {
            events.extend(self.close(&[]));
        }
        events
    }

    /// Lets the rest of the turn pass: phase 4 is over, the next situation has not begun.
    pub fn end_turn(&mut self) -> Vec<Event> {
        let turn = self.game.turn();
        let mut events = Vec::new();
        while self.game.turn() == turn && self.game.outcome().is_none() {
            events.extend(self.close(&[]));
        }
        events
    }

    /// Lets time pass until the situation of the next turn has been.
    pub fn next_situation(&mut self) -> Vec<Event> {
        let mut events = self.end_turn();
        events.extend(self.window(Window::Offers));
        events
    }

    /// Lets turns pass until such an event happens; that event and all of its window.
    #[track_caller]
    pub fn until(&mut self, wanted: impl Fn(&Event) -> bool) -> Vec<Event> {
        while self.game.outcome().is_none() {
            let events = self.close(&[]);
            if events.iter().any(&wanted) {
                return events;
            }
        }
        panic!("it never happened; matches: {:#?}", self.full().matches())
    }

    fn approach(&mut self, seat: Seat, order: &Order) {
        for _ in 0..4 {
            let (window, view) = (self.game.window(), self.view(seat));
            // What a seat never gives is refused in any window of its own.
            let taken = view.taken(order.kind());
            let never = !matches!(taken, Err(Rejection::WrongWindow(_)));
            // As a giver an attacked state tasks nothing for itself: that waits for its own window.
            let beside = view.is_beside() && order.kind() == OrderKind::Task;
            if (taken.is_ok() && !beside) || (never && window.open_to(seat) && window.takes(order.kind())) {
                return;
            }
            self.close(&[]);
        }
        panic!("{seat:?} never gives {:?}", order.kind());
    }

    /// Gives one order in the seat's next window and closes it; what happened then.
    pub fn give(&mut self, seat: Seat, order: Order) -> Vec<Event> {
        self.approach(seat, &order);
        self.close(&[(seat, order)])
    }

    /// The code with which the order is refused in the seat's next window. Nothing must change by it.
    pub fn refused(&mut self, seat: Seat, order: Order) -> &'static str {
        self.approach(seat, &order);
        self.refused_now(seat, &[], order)
    }

    /// The same in the open window, after these orders of the same seat.
    pub fn refused_now(&mut self, seat: Seat, basket: &[Order], order: Order) -> &'static str {
        let before = self.game.digest();
        let judged = self.view(seat).guard(basket, &order).map(|_| ());
        let mut orders: Vec<(Seat, Order)> = basket.iter().map(|o| (seat, o.clone())).collect();
        orders.push((seat, order));
        let taken = self.game.advance(&orders);
        assert_eq!(taken.as_ref().map(|_| ()).map_err(|(_, why)| *why), judged, "guard and game disagree");
        assert_eq!(self.game.digest(), before, "a refused order changed the world");
        let (place, why): (usize, Rejection) = taken.expect_err("the order is taken");
        assert_eq!(place, orders.len() - 1);
        why.slug()
    }

    pub fn game(&self) -> &Game {
        &self.game
    }

    pub fn view(&self, seat: Seat) -> SeatView<'_> {
        self.game.view(Eyes::Seat(seat))
    }

    pub fn full(&self) -> SeatView<'_> {
        self.game.view(Eyes::Full)
    }

    pub fn track(&self, track: Track) -> PerMille {
        self.full().track_view(track).level
    }

    pub fn function(&self, function: Function) -> PerMille {
        let victim = self.full().victims()[0].country;
        self.full().function(victim, function)
    }

    pub fn need(&self, id: &str) -> NeedView {
        let victim = self.full().victims()[0].country;
        self.full().need(NeedId { victim, kind: kind(id) }).expect("a need")
    }

    pub fn state(&self, id: &str) -> NeedState {
        self.need(id).state
    }

    pub fn offer(&self, id: OfferId) -> OfferView {
        self.full().offer(id).expect("an offer")
    }

    pub fn will(&self, id: &str) -> PerMille {
        self.full().country(country(id)).and_then(|c| c.will).expect("a delegation")
    }

    pub fn evaluation(&self) -> Evaluation {
        self.game.evaluation()
    }

    /// The attacked state declares what it thinks it needs of these kinds, where it has not.
    pub fn declare(&mut self, kinds: &[&str]) -> Vec<Event> {
        self.window(Window::Decision);
        let seat = Seat::Victim(self.full().victims()[0].country);
        let view = self.view(seat);
        let legal = view.legal(OrderKind::Declare, &[]).into_iter().map(|legal| legal.order);
        let wanted =
            |order: &Order| matches!(order, Order::Declare { kind, .. } if kinds.contains(&kind.as_str()));
        let orders: Vec<(Seat, Order)> = legal.filter(wanted).map(|order| (seat, order)).collect();
        self.close(&orders)
    }

    /// A giver tables all it may of a package for the first victim.
    pub fn table(&mut self, package: &str) -> OfferId {
        let id = package.parse().expect("a package");
        let listed = self.game.setting().catalogue().package(id).expect("a listed package").clone();
        self.window(Window::Offers);
        let quantity = self.view(Seat::Delegation(listed.giver)).tableable(id);
        self.table_some(package, quantity)
    }

    /// A giver tables so much of a package for the first victim.
    pub fn table_some(&mut self, package: &str, quantity: Milli) -> OfferId {
        let id = package.parse().expect("a package");
        let giver = self.game.setting().catalogue().package(id).expect("a listed package").giver;
        let victim = self.full().victims()[0].country;
        self.window(Window::Offers);
        let events = self.close(&[(Seat::Delegation(giver), Order::Table { package: id, victim, quantity })]);
        one(&events, |e| match e {
            Event::OfferTabled { offer, .. } => Some(*offer),
            _ => None,
        })
    }

    /// Proposes all that is free of an offer for a need; the order as the list of legal orders has it.
    pub fn proposal(&mut self, offer: OfferId, need: &str) -> Order {
        self.window(Window::Decision);
        let victim = self.full().victims()[0].country;
        let wanted = NeedId { victim, kind: kind(need) };
        let legal = self.view(HR).legal(OrderKind::Propose, &[]);
        legal
            .into_iter()
            .map(|l| l.order)
            .find(|o| {
                matches!(o, Order::Propose { offer: x, need: n, .. }
                    if *x == offer && *n == wanted)
            })
            .expect("a legal proposal")
    }

    /// Tables a package and proposes it for a need.
    pub fn proposed(&mut self, package: &str, need: &str) -> (OfferId, MatchId) {
        let offer = self.table(package);
        let order = self.proposal(offer, need);
        let events = self.give(HR, order);
        let proposal = one(&events, |e| match e {
            Event::MatchProposed { proposal, .. } => Some(*proposal),
            _ => None,
        });
        (offer, proposal)
    }

    /// The High Representative proposes, and all who are asked agree; what phase 4 then does.
    pub fn agree(&mut self, order: Order) -> (MatchId, Vec<Event>) {
        let events = self.give(HR, order);
        let proposal = one(&events, |e| match e {
            Event::MatchProposed { proposal, .. } => Some(*proposal),
            _ => None,
        });
        let found = self.full().matches().into_iter().find(|m| m.id == proposal).expect("a match");
        let consents: Vec<(Seat, Order)> =
            found.awaits.iter().map(|seat| (*seat, Order::Consent { proposal })).collect();
        (proposal, self.close(&consents))
    }

    /// Tables a package, proposes all of it for a need, has it agreed.
    pub fn supply(&mut self, package: &str, need: &str) -> (OfferId, Vec<Event>) {
        let offer = self.table(package);
        let order = self.proposal(offer, need);
        let (_, events) = self.agree(order);
        (offer, events)
    }

    /// The same, by a channel and a mode of the test's choice.
    pub fn supply_by(
        &mut self,
        package: &str,
        need: &str,
        by: Channel,
        over: Option<Mode>,
    ) -> (OfferId, Vec<Event>) {
        let offer = self.table(package);
        let Order::Propose { need, quantity, .. } = self.proposal(offer, need) else { unreachable!() };
        let order = Order::Propose { offer, need, quantity, channel: by, mode: over };
        let (_, events) = self.agree(order);
        (offer, events)
    }
}

/// The one answer that these events give.
#[track_caller]
pub fn one<T>(events: &[Event], pick: impl Fn(&Event) -> Option<T>) -> T {
    let mut found: Vec<T> = events.iter().filter_map(pick).collect();
    assert_eq!(found.len(), 1, "{} of it in {events:#?}", found.len());
    found.remove(0)
}

/// Why the one match was dropped.
pub fn dropped(events: &[Event]) -> DropReason {
    one(events, |e| match e {
        Event::MatchDropped { reason, .. } => Some(*reason),
        _ => None,
    })
}

/// What one paid, in millions of euro.
pub fn paid(events: &[Event], by: &str) -> i32 {
    let of = |e: &Event| match e {
        Event::Paid { payer, amount } if *payer == country(by) => *amount,
        _ => 0,
    };
    events.iter().map(of).sum()
}

/// How often it happened.
pub fn count(events: &[Event], wanted: impl Fn(&Event) -> bool) -> usize {
    events.iter().filter(|e| wanted(e)).count()
}

/// The sum of a track's moves, by those causes.
pub fn moved(events: &[Event], track: Track, by: impl Fn(&casus::engine::Cause) -> bool) -> i32 {
    events
        .iter()
        .map(|e| match e {
            Event::TrackMoved { track: t, delta, cause, .. } if *t == track && by(cause) => *delta,
            _ => 0,
        })
        .sum()
}

/// Where the stock of an offer went.
pub fn stock_moves(events: &[Event], of: OfferId) -> Vec<(Shelf, Shelf, i64)> {
    events
        .iter()
        .filter_map(|e| match e {
            Event::StockMoved { offer, from, to, quantity } if *offer == of => Some((*from, *to, quantity.0)),
            _ => None,
        })
        .collect()
}
