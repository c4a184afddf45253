//! Many games under every law that can be held against one: any scenario, options, mix of seats and policies, all drawn
//! by the number of the game. A few in every run of the tests; `.ci/laws` plays ten thousand.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use casus::base::{Dice, Draw, Milli, Purpose};
use casus::content::{Scenario, Seat};
use casus::engine::{Eyes, Game, Order, OrderKind, Setting, Window};
use casus::players::Policy;
use casus::record::{Verdict, verify};
use casus::session::{Player, Table};

use super::{CATALOGUE, LIBRARY, Shelves, ends_by_its_horizon, no_stock_is_overdrawn, orders_by, told};
use super::{the_ledger_balances, with_quantity};

/// Games in every run of the tests.
const FEW: u64 = 6;
/// Games of the long run, where nothing else is said.
const MANY: u64 = 10_000;

/// Games of the long run between two lines on how far it is.
const TOLD_EVERY: u64 = 500;

/// Chance, per mille, that a seat other than the High Representative's stays empty.
const EMPTY: i32 = 80;
/// Chance, per mille, that an option is not as the scenario has it.
const CHOSEN: i32 = 400;
/// Chance, per mille, that a window is looked at for what must not show and what must be refused.
const SAMPLED: i32 = 40;

fn index(draw: &mut Draw, length: usize) -> usize {
    draw.below(u32::try_from(length).unwrap()) as usize
}

/// A game, drawn by its number.
struct Drawn {
    setting: Arc<Setting>,
    seed: u64,
    policies: BTreeMap<Seat, Policy>,
    draw: Draw,
}

impl Drawn {
    fn of(number: u64, scenarios: &[Arc<Scenario>]) -> Self {
        let mut draw = Dice::new(number).draw(Purpose("laws"), 0, "");
        let scenario = &scenarios[index(&mut draw, scenarios.len())];
        let mut options = Vec::new();
        for option in &scenario.options {
            if draw.chance(CHOSEN) {
                let value = &option.values[index(&mut draw, option.values.len())];
                options.push((option.id.to_string(), value.value.to_string()));
            }
        }
        let setting = Setting::new(Arc::clone(&CATALOGUE), Arc::clone(scenario), &options).unwrap();
        let setting = Arc::new(setting);
        let mut policies = BTreeMap::from([(Seat::Hr, high_representative(&mut draw))]);
        for seat in Game::open(Arc::clone(&setting), number).all_seats() {
            if seat != Seat::Hr && draw.chance(EMPTY) {
                policies.insert(seat, Policy::Idle);
            }
        }
        Self { setting, seed: number, policies, draw }
    }

    fn policy(&self, seat: Seat) -> Policy {
        self.policies.get(&seat).copied().unwrap_or(Policy::default_for(seat))
    }

    /// Plays it under the laws; then the same at a table, and from the table's journal.
    fn obeys_every_law(mut self) {
        let mut game = Game::open(Arc::clone(&self.setting), self.seed);
        let mut shelves = Shelves::default();
        let mut pool: Vec<(Seat, Order)> = Vec::new();
        for _ in 0..usize::from(self.setting.scenario().turns()) * 4 {
            if game.outcome().is_some() {
                break;
            }
            let before = game.clone();
            let orders = orders_by(&game, |seat| self.policy(seat));
            let events = game.advance(&orders).unwrap_or_else(|(place, why)| {
                panic!("turn {}: {:?} refused: {why:?}", before.turn(), orders[place])
            });
            shelves.hold(&game, &events);
            no_stock_is_overdrawn(&self.setting, &game);
            the_ledger_balances(&before, &game, &events);
            if self.draw.chance(SAMPLED) {
                self.what_is_refused_changes_nothing(&before, &pool);
                looking_changes_nothing(&game);
                what_nato_plans_does_not_show(&before, &game, &orders);
            }
            pool.extend(orders);
        }
        ends_by_its_horizon(&self.setting, &game);

        let seating = self.policies.iter().map(|(seat, policy)| (*seat, Player::Policy(*policy))).collect();
        let table = Table::open(Arc::clone(&self.setting), self.seed, seating, 0).unwrap();
        assert!(table.refused().is_empty(), "{:?}", table.refused());
        assert_eq!(table.digest(), game.digest());
        let verdict = verify(table.journal(), Arc::clone(&self.setting));
        assert!(matches!(verdict, Verdict::Agrees { .. }), "{verdict:?}");
    }

    /// Law 2: orders of earlier windows, by anybody and in any quantity: what the guard refuses changes nothing, and
    /// what it takes is taken.
    fn what_is_refused_changes_nothing(&mut self, before: &Game, pool: &[(Seat, Order)]) {
        for _ in 0..pool.len().min(12) {
            let (seat, order) = pool[index(&mut self.draw, pool.len())].clone();
            let quantity = Milli(i64::from(self.draw.between(-1000, 100_000)));
            let order = if self.draw.chance(500) { with_quantity(order, quantity) } else { order };
            let guarded = before.view(Eyes::Seat(seat)).guard(&[], &order).map(drop);
            let mut tried = before.clone();
            let came = tried.advance(&[(seat, order.clone())]).map(drop);
            assert_eq!(came, guarded.map_err(|why| (0, why)), "{seat:?} {order:?}");
            if came.is_err() {
                assert_eq!(tried.digest(), before.digest(), "{seat:?} {order:?}");
            }
        }
    }
}

fn high_representative(draw: &mut Draw) -> Policy {
    let kinds: Vec<_> = OrderKind::ALL.into_iter().filter(|kind| kind.belongs_to(Seat::Hr)).collect();
    match index(draw, 5) {
        0 => Policy::Idle,
        1 | 2 => Policy::Random,
        3 => Policy::Greedy,
        _ => Policy::Repeat(kinds[index(draw, kinds.len())]),
    }
}

pub(super) fn looking_changes_nothing(game: &Game) {
    let digest = game.digest();
    let seats = game.all_seats();
    let first: Vec<_> = seats.iter().map(|seat| told(game, *seat)).collect();
    let again: Vec<_> = seats.iter().rev().map(|seat| told(game, *seat)).collect();
    assert!(first.iter().eq(again.iter().rev()));
    assert_eq!(game.digest(), digest);
}

/// 6. Non-interference: without what NATO planned in this window, whoever does not know its plan sees the same.
fn what_nato_plans_does_not_show(before: &Game, after: &Game, orders: &[(Seat, Order)]) {
    let hidden = |order: &Order| matches!(order, Order::PlanCover { .. } | Order::LeaveToEu { .. });
    if before.window() != Window::Offers {
        return;
    }
    let kept = orders.iter().filter(|(seat, order)| *seat != Seat::Nato || !hidden(order));
    let kept: Vec<_> = kept.cloned().collect();
    let mut without = before.clone();
    without.advance(&kept).expect("the others' orders do not rest on NATO's");
    for seat in after.all_seats() {
        if !matches!(seat, Seat::Nato | Seat::Excon) && !after.view(Eyes::Seat(seat)).nato().plan_known {
            assert_eq!(told(after, seat), told(&without, seat), "{seat:?} sees what NATO plans");
        }
    }
}

/// Plays the games of these numbers on every thread there is; a game that breaks a law is named.
fn play(games: u64) {
    let ids = LIBRARY.scenario_ids();
    let scenarios: Vec<Arc<Scenario>> =
        ids.into_iter().map(|id| Arc::new(LIBRARY.scenario(&CATALOGUE, id).unwrap())).collect();
    assert!(scenarios.len() >= 6);
    let next = AtomicU64::new(0);
    let work = || {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= games {
                return;
            }
            if number > 0 && number.is_multiple_of(TOLD_EVERY) {
                eprintln!("{number} of {games} games begun");
            }
            let drawn = Drawn::of(number, &scenarios);
            let (scenario, policies) = (drawn.setting.scenario().id, drawn.policies.clone());
            let played = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| drawn.obeys_every_law()));
            assert!(played.is_ok(), "game {number}: {scenario}, {policies:?}");
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(work);
        }
    });
}

#[test]
fn a_few_games_of_every_sort_obey_every_law() {
    play(FEW);
}

#[test]
#[ignore = "the long run: .ci/laws"]
fn many_games_of_every_sort_obey_every_law() {
    let games = std::env::var("LAWS_GAMES").map_or(MANY, |games| games.parse().expect("a number of games"));
    play(games);
    println!("{games} games obeyed every law");
}
