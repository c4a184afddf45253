//! Whatever a seat may order can be typed: random legal orders, changed at random, given by plain lines, are on record
//! as if they had been given at the table.

use std::collections::BTreeSet;
use std::sync::Arc;

use casus::base::dice::Draw;
use casus::base::{Dice, Milli, Purpose};
use casus::content::{Library, Remark, Seat};
use casus::engine::{Channel, Clause, Ground, Motive, Order, OrderKind, Reason, Setting};
use casus::plain::{Answer, Sitting, spoken};
use casus::record::Record;
use casus::session::{Player, Progress, Seating, Table};
use casus::words::{Lang, Lookup, Words};

fn setting_of(scenario: &str) -> Arc<Setting> {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().expect("sound"));
    let scenario = library.scenario(&catalogue, scenario.parse().expect("an id")).expect("sound");
    Arc::new(Setting::new(catalogue, Arc::new(scenario), &[]).expect("defaults"))
}

/// A game at a table, the same one by lines, and chance.
struct Twins {
    sitting: Sitting,
    table: Table,
    seat: Seat,
    words: Words,
    chance: Draw,
}

impl Twins {
    fn new(scenario: &str, seat: Seat, seed: u64) -> Self {
        let setting = setting_of(scenario);
        let seating: Seating = [(seat, Player::person(""))].into();
        let table = Table::open(setting, seed, seating, 0).expect("a game");
        let guide = Library::embedded().guide(table.setting().catalogue()).expect("sound");
        let words = Words::embedded(Lang::En);
        let mut sitting = Sitting::new(table.clone(), seat, Words::embedded(Lang::En), guide, None);
        sitting.begin();
        sitting.take();
        Self { sitting, table, seat, words, chance: Dice::new(seed).draw(Purpose("lines"), 0, "") }
    }

    fn below(&mut self, bound: usize) -> usize {
        let drawn = self.chance.below(u32::try_from(bound).expect("small"));
        usize::try_from(drawn).expect("small")
    }

    fn types(&mut self, line: &str) -> Vec<String> {
        assert_ne!(self.sitting.answer(line), Answer::Leave, "{line}");
        self.sitting.take()
    }

    fn told(&self, order: &Order) -> String {
        spoken(&self.words.order(&Lookup::of(&self.table.view(self.seat)), order))
    }

    /// Whether the table takes it now.
    fn legal(&self, order: &Order) -> bool {
        self.table.guard(self.seat, order).is_ok()
    }

    /// The order with what can be changed in it changed at random, as far as the rules take it.
    fn changed(&mut self, order: Order, range: Option<(Milli, Milli)>) -> Order {
        let mut other = order.clone();
        let hours = i32::try_from(self.below(20)).expect("small") - 8;
        let text = ["", "hold the line", "  für alle \u{202e}\u{1b}[2J"][self.below(3)];
        let remark = Remark::of(text);
        match &mut other {
            Order::Propose { quantity, channel, .. } => {
                *channel = Channel::ALL[self.below(Channel::ALL.len())];
                *quantity = self.within(range, *quantity);
            }
            Order::Declare { quantity, .. } | Order::Table { quantity, .. } => {
                *quantity = self.within(range, *quantity);
            }
            Order::Promise { by, .. } => *by += hours,
            Order::PostponeInject { hours: later, .. } => *later += hours,
            Order::EditInject { at, share, text, .. } => {
                (*at, *text) = (*at + hours, remark);
                *share = 100 + 5 * i32::try_from(self.below(380)).expect("small");
            }
            Order::Override { to, motive, note, .. } => {
                *to = i32::try_from(self.below(1001)).expect("small");
                (*motive, *note) = (Motive::ALL[self.below(Motive::ALL.len())], remark);
            }
            Order::Pause { note } => *note = remark,
            Order::Message { text, .. } => *text = remark,
            Order::Amend { quantity, reason, .. } => {
                *quantity = self.within(range, *quantity);
                *reason = Reason::ALL[self.below(Reason::ALL.len())];
            }
            Order::Refuse { reason, .. } => *reason = Reason::ALL[self.below(Reason::ALL.len())],
            Order::Position { ground, .. } => *ground = Ground::ALL[self.below(Ground::ALL.len())],
            Order::SendLetter { clauses, .. } => {
                let kept = self.below(1 << Clause::ALL.len());
                let bit = |clause: &Clause| Clause::ALL.iter().position(|c| c == clause).unwrap_or(0);
                clauses.retain(|clause| kept >> bit(clause) & 1 == 1);
            }
            _ => {}
        }
        if self.legal(&other) { other } else { order }
    }

    fn within(&mut self, range: Option<(Milli, Milli)>, whole: Milli) -> Milli {
        let Some((least, most)) = range else { return whole };
        let steps = self.below(1000);
        Milli(least.0 + (most.0 - least.0) * i64::try_from(steps).expect("small") / 1000)
    }

    /// Opens that order by its list and types what is to be otherwise; whether it then stands as it was meant.
    fn type_out(&mut self, order: &Order) -> bool {
        let kind = order.kind().slug();
        let mut list = self.types(&format!("orders {kind}"));
        let mut part = list.clone();
        while part.iter().any(|line| line.contains("\"more\" reads")) {
            part = self.types("more");
            list.extend(part.clone());
        }
        let wanted = self.told(order);
        let as_listed = changes(order).is_empty() && moment(order).is_none();
        let numbers: Vec<String> = list
            .iter()
            .filter_map(|line| line.split_once(". "))
            .filter(|(number, _)| number.chars().all(|c| c.is_ascii_digit()))
            .filter(|(_, said)| !as_listed || said.starts_with(&wanted))
            .map(|(number, _)| number.to_owned())
            .collect();
        for number in numbers {
            let mut shown = self.types(&number);
            for line in changes(order) {
                shown = self.types(&line);
            }
            // A draft is said anew after each change; what moves by hours moves from where the list had it.
            if let Some((hour, step)) = moment(order) {
                let listed = self.drafted_moment(order);
                let by = hour - listed;
                if by != 0 {
                    let word = if by > 0 { "later" } else { "earlier" };
                    shown = self.types(&format!("{word} {}", by.abs() * step));
                }
            }
            let said = shown.iter().any(|line| *line == self.told(order));
            if said {
                self.types("yes");
                if self.sitting.table().basket(self.seat).last() == Some(order) {
                    return true;
                }
                // Two of the same words: the next one is meant.
                self.types("undo");
                self.types(&format!("orders {kind}"));
                continue;
            }
            self.types("no");
        }
        let heard = self.types(&format!("orders {kind}"));
        panic!("{wanted}: {order:?} cannot be typed; there is {heard:#?}");
    }

    /// The moment that the list has for an order like that.
    fn drafted_moment(&self, order: &Order) -> i32 {
        let view = self.table.view(self.seat);
        let listed = view.legal(order.kind(), self.table.basket(self.seat));
        let alike = |other: &Order| match (order, other) {
            (Order::Promise { need, .. }, Order::Promise { need: other, .. }) => need == other,
            _ => order.inject().is_some() && order.inject() == other.inject(),
        };
        let found = listed.iter().map(|legal| &legal.order).find(|other| alike(other)).expect("listed");
        moment(found).expect("it has a moment").0
    }

    /// Gives so many orders, and one of every kind that was not given yet, and ends the turn at both.
    fn turn(&mut self, orders: usize, given: &mut BTreeSet<OrderKind>, seen: &mut BTreeSet<OrderKind>) {
        for number in 0..40 {
            let view = self.table.view(self.seat);
            let basket = self.table.basket(self.seat);
            let kinds: Vec<(OrderKind, Vec<_>)> = OrderKind::ALL
                .into_iter()
                .filter(|kind| kind.belongs_to(self.seat))
                .map(|kind| (kind, view.legal(kind, basket)))
                .filter(|(_, legal)| !legal.is_empty())
                .collect();
            seen.extend(kinds.iter().map(|(kind, _)| *kind));
            let fresh: Vec<_> = kinds.iter().filter(|(kind, _)| !given.contains(kind)).cloned().collect();
            let all_given = fresh.is_empty();
            let from = if fresh.is_empty() { kinds } else { fresh };
            if from.is_empty() || (number >= orders && all_given) {
                break;
            }
            let (kind, legal) = from[self.below(from.len())].clone();
            let chosen = legal[self.below(legal.len())].clone();
            let order = self.changed(chosen.order, chosen.quantity);
            assert!(self.type_out(&order));
            self.table.give(self.seat, order).expect("it is legal");
            given.insert(kind);
        }
        // Nobody ends a turn while the clock stands.
        if self.table.is_paused() {
            let resume = Order::Resume;
            self.type_out(&resume);
            self.table.give(self.seat, resume).expect("the clock runs again");
            given.insert(OrderKind::Resume);
        }
        self.types("end");
        self.types("yes");
        let progress = self.table.end_turn(self.seat).expect("its turn");
        assert!(matches!(progress, Progress::Awaits(_) | Progress::Ended(_)));
    }
}

/// Records without what was taken back: of two orders of the same words the wrong one may have been given first.
fn without_undone(records: &[Record]) -> Vec<Record> {
    let mut kept: Vec<Record> = Vec::new();
    for record in records {
        let Record::Undone { seat, index } = record else {
            kept.push(record.clone());
            continue;
        };
        let window = kept.iter().rposition(|r| matches!(r, Record::Closed(_))).map_or(0, |at| at + 1);
        let given = |at: &usize| matches!(&kept[*at], Record::Given { seat: of, .. } if of == seat);
        let at = (window..kept.len()).filter(given).nth(usize::from(*index)).expect("it was given");
        kept.remove(at);
    }
    kept
}

/// What is typed to make of a listed order the one that is meant, moments aside.
fn changes(order: &Order) -> Vec<String> {
    let text = |text: &Option<Remark>| format!("text {}", text.as_ref().map_or("", Remark::as_str));
    let points = |of: i32| format!("to {}.{}", of / 10, of % 10);
    let place = |at: Option<usize>| at.expect("one of all") + 1;
    let typed = |quantity: Milli| format!("quantity {}.{:03}", quantity.0 / 1000, quantity.0 % 1000);
    match order {
        Order::Propose { quantity, channel, .. } => vec![
            format!("channel {}", place(Channel::ALL.iter().position(|c| c == channel))),
            typed(*quantity),
        ],
        Order::Amend { quantity, channel, reason, .. } => vec![
            format!("channel {}", place(Channel::ALL.iter().position(|c| c == channel))),
            typed(*quantity),
            format!("reason {}", place(Reason::ALL.iter().position(|r| r == reason))),
        ],
        Order::Declare { quantity, .. } | Order::Table { quantity, .. } => vec![typed(*quantity)],
        Order::EditInject { share, text: said, .. } => vec![points(*share), text(said)],
        Order::Override { to, motive, note, .. } => vec![
            points(*to),
            format!("reason {}", place(Motive::ALL.iter().position(|m| m == motive))),
            text(note),
        ],
        Order::Pause { note } => vec![text(note)],
        Order::Message { text: said, .. } => vec![text(said)],
        Order::Refuse { reason, .. } => {
            vec![format!("reason {}", place(Reason::ALL.iter().position(|r| r == reason)))]
        }
        Order::Position { ground, .. } => {
            vec![format!("reason {}", place(Ground::ALL.iter().position(|g| g == ground)))]
        }
        Order::SendLetter { clauses, .. } => {
            let numbers: Vec<String> =
                clauses.iter().map(|c| place(Clause::ALL.iter().position(|a| a == c)).to_string()).collect();
            vec![if numbers.is_empty() {
                "clauses none".to_owned()
            } else {
                format!("clauses {}", numbers.join(" "))
            }]
        }
        _ => Vec::new(),
    }
}

/// The moment of an order that has one, and the hours that one of its units is.
fn moment(order: &Order) -> Option<(i32, i32)> {
    match order {
        Order::Promise { by: moment, .. }
        | Order::PostponeInject { hours: moment, .. }
        | Order::EditInject { at: moment, .. } => Some((*moment, 1)),
        _ => None,
    }
}

#[test]
fn whatever_a_seat_may_order_can_be_typed_and_is_the_same_on_record() {
    let attacked = setting_of("northern-haze").victims()[0];
    let capital = |name: &str| Seat::Delegation(name.parse().expect("a country"));
    let games = [
        (Seat::Hr, 4, 6),
        (Seat::Victim(attacked), 6, 5),
        (Seat::Presidency, 7, 4),
        (capital("PL"), 8, 4),
        (Seat::Nato, 11, 4),
        (Seat::Excon, 3, 6),
    ];
    for (seat, turns, orders) in games {
        let (mut given, mut seen) = (BTreeSet::new(), BTreeSet::new());
        for seed in [3, 11] {
            let mut twins = Twins::new("northern-haze", seat, seed);
            for _ in 0..turns {
                twins.turn(orders, &mut given, &mut seen);
                let typed = without_undone(twins.sitting.table().journal().records());
                assert_eq!(typed, twins.table.journal().records(), "{seat:?}, seed {seed}");
            }
            assert_eq!(twins.sitting.table().digest(), twins.table.digest());
        }
        let never: Vec<_> = seen.difference(&given).collect();
        assert!(never.is_empty(), "{seat:?} never typed {never:?}");
        assert!(given.len() >= 3, "{seat:?} had little to say: {given:?}");
    }
}
