//! What must always hold, whatever the scenario, the seed and the orders: `rules.md` §12.
//!
//! Games are played out by policies, the High Representative's drawn too; a law is looked at in every
//! window of them. The cases are the same in every run; `PROPTEST_CASES=100` looks at others, and at more; `.ci/laws`
//! plays ten thousand games over everything that can be chosen.

mod many;

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use casus::base::{
    CountryId, Dice, Digest, Hours, KindId, MatchId, MechanismId, Milli, NeedId, OfferId, PerMille, Purpose,
    VoteId,
};
use casus::content::rules::ThresholdBand;
use casus::content::{Catalogue, Function, IpcrMode, Library, Mode, Seat, Track, TriageRule, VectorId};
use casus::engine::view::Facts;
use casus::engine::{
    Article, Cause, Channel, Clause, ConsentTo, Event, Eyes, Game, Ground, Level, Motive, OfferChange, Order,
    OrderKind, Plea, Reason, SeatView, Setting, Shelf, Stance, StatementKind, Window, flags,
};
use casus::players::Policy;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, RngSeed};

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::embedded);
static CATALOGUE: LazyLock<Arc<Catalogue>> =
    LazyLock::new(|| Arc::new(LIBRARY.catalogue().expect("the shipped catalogue is sound")));

/// The full game, the short one, and one with several victims.
const SCENARIOS: [&str; 3] = ["northern-haze", "thirty-minutes", "twin-fires"];

/// Few cases, because each is a whole game.
fn config() -> Config {
    let more = std::env::var_os("PROPTEST_CASES").is_some();
    let few = Config { cases: 4, rng_seed: RngSeed::Fixed(427), ..Config::default() };
    Config { failure_persistence: None, max_shrink_iters: 0, ..if more { Config::default() } else { few } }
}

fn setting(scenario: usize) -> Arc<Setting> {
    let id = SCENARIOS[scenario].parse().expect("a slug");
    let scenario = LIBRARY.scenario(&CATALOGUE, id).expect("shipped scenarios are sound");
    let setting = Setting::new(Arc::clone(&CATALOGUE), Arc::new(scenario), &[]).expect("defaults are values");
    Arc::new(setting)
}

/// How the High Representative plays.
fn conduct() -> impl Strategy<Value = Policy> {
    prop_oneof![Just(Policy::Idle), Just(Policy::Random), Just(Policy::Greedy)]
}

/// What a lively exercise control orders in games of odd seeds: a few of what is legal, drawn.
fn leading(game: &Game) -> Vec<(Seat, Order)> {
    let view = game.view(Eyes::Seat(Seat::Excon));
    let mut basket: Vec<Order> = Vec::new();
    let kinds: Vec<OrderKind> = OrderKind::ALL.into_iter().filter(|k| k.belongs_to(Seat::Excon)).collect();
    for number in 0..if game.seed() % 2 == 1 { 3 } else { 0 } {
        let mut draw = Dice::new(game.seed()).draw(LEADS, game.turn(), &number.to_string());
        let mut pick = |length: usize| draw.below(u32::try_from(length).expect("short")) as usize;
        let listed = view.legal(kinds[pick(kinds.len())], &basket);
        // The seats' own choices stay with the policy.
        let listed: Vec<_> = listed.into_iter().filter(|l| l.order.kind() != OrderKind::Choose).collect();
        if !listed.is_empty() {
            basket.push(listed[pick(listed.len())].order.clone());
        }
    }
    basket.into_iter().map(|order| (Seat::Excon, order)).collect()
}

const LEADS: Purpose = Purpose("leads");

/// The orders of every seat's policy in the open window, and of a lively exercise control.
fn orders(game: &Game, hr: Policy) -> Vec<(Seat, Order)> {
    let mut all = orders_by(game, |seat| if seat == Seat::Hr { hr } else { Policy::default_for(seat) });
    all.extend(leading(game));
    all
}

/// The same, by whoever sits there.
fn orders_by(game: &Game, policy: impl Fn(Seat) -> Policy) -> Vec<(Seat, Order)> {
    let dice = Dice::new(game.seed());
    let given = |seat: Seat| {
        let orders = policy(seat).orders(&game.view(Eyes::Seat(seat)), dice);
        orders.into_iter().map(move |order| (seat, order))
    };
    game.seats().into_iter().flat_map(given).collect()
}

/// Plays a game out and shows the game before and after each window, with what happened in it.
fn play(setting: &Arc<Setting>, seed: u64, hr: Policy, mut look: impl FnMut(&Game, &Game, &[Event])) -> Game {
    let mut game = Game::open(Arc::clone(setting), seed);
    let windows_max = usize::from(setting.scenario().turns()) * 4;
    for _ in 0..windows_max {
        if game.outcome().is_some() {
            break;
        }
        let before = game.clone();
        let orders = orders(&game, hr);
        let events = game.advance(&orders).unwrap_or_else(|(place, rejection)| {
            panic!("turn {}: {:?} refused: {rejection:?}", before.turn(), orders[place])
        });
        look(&before, &game, &events);
    }
    game
}

/// An order about anything, sensible or not.
fn any_order(setting: &Setting) -> BoxedStrategy<Order> {
    let catalogue = setting.catalogue();
    let pick = |ids: Vec<KindId>| select(ids);
    let kinds = pick(catalogue.kinds.iter().map(|k| k.id).collect());
    let country = select(catalogue.countries.iter().map(|c| c.id).collect::<Vec<CountryId>>());
    let package = select(catalogue.packages.iter().map(|p| p.id).collect::<Vec<_>>());
    let instrument = select(catalogue.mechanisms.iter().map(|m| m.id).collect::<Vec<MechanismId>>());
    let victims = select(setting.victims().to_vec());
    let (victims_of_cases, victims_that_are_read) = (victims.clone(), victims.clone());
    let need = (victims.clone(), kinds.clone()).prop_map(|(victim, kind)| NeedId { victim, kind });
    let offer = (0u16..40).prop_map(OfferId);
    let proposal = (0u16..20).prop_map(MatchId);
    let quantity =
        prop_oneof![Just(Milli(0)), Just(Milli(-1)), (1i64..500_000).prop_map(Milli), Just(Milli(i64::MAX))];
    let mode = proptest::option::of(select(Mode::ALL.to_vec()));
    let amended_mode = mode.clone();
    let (offer_of_standing, need_of_standing) = (offer.clone(), need.clone());
    let ipcr = select(vec![IpcrMode::Off, IpcrMode::Monitoring, IpcrMode::Full]);
    let stance = select(vec![Stance::For, Stance::Abstain, Stance::Against]);
    let hours = prop_oneof![Just(Hours::MIN), -5..500, Just(Hours::MAX)];
    let vote = select(
        ["restrictive-measures", "hybrid-sanctions"].map(|id| id.parse::<VoteId>().expect("a slug")).to_vec(),
    );
    let injects: Vec<_> = setting.scenario().injects.iter().map(|i| i.id).collect();
    let share = prop_oneof![Just(i32::MIN), 0..2500, Just(i32::MAX)];
    let leads = (select(injects), hours.clone(), share, select(Track::ALL.to_vec()), 0..6);
    let leads = leads.prop_map(|(inject, at, share, track, of)| match of {
        0 => Order::ReleaseInject { inject },
        1 => Order::HoldInject { inject },
        2 => Order::PostponeInject { inject, hours: at },
        3 => Order::EditInject { inject, at, share, text: None },
        4 => Order::Override { level: Level::Track(track), to: share, motive: Motive::Pace, note: None },
        _ => Order::Pause { note: None },
    });
    prop_oneof![
        (offer.clone(), need.clone(), quantity.clone(), select(Channel::ALL.to_vec()), mode).prop_map(
            |(offer, need, quantity, channel, mode)| Order::Propose { offer, need, quantity, channel, mode }
        ),
        (country.clone(), kinds.clone()).prop_map(|(country, kind)| Order::Ask { country, kind }),
        offer.clone().prop_map(|offer| Order::Decline { offer }),
        offer.clone().prop_map(|offer| Order::Improve { offer }),
        offer.clone().prop_map(|offer| Order::RequestRelease { offer }),
        (offer.clone(), quantity.clone()).prop_map(|(offer, quantity)| {
            Order::AmendOffer { offer, change: OfferChange::Quantity(quantity) }
        }),
        (offer.clone(), hours.clone())
            .prop_map(|(offer, hour)| { Order::AmendOffer { offer, change: OfferChange::Until(hour) } }),
        (offer.clone(), country.clone()).prop_map(|(offer, country)| {
            Order::AmendOffer { offer, change: OfferChange::Victim(country) }
        }),
        offer.clone().prop_map(|offer| Order::WithdrawOffer { offer }),
        offer.clone().prop_map(|offer| Order::SeekMandate { offer }),
        offer.prop_map(|offer| Order::Release { offer }),
        (need.clone(), hours).prop_map(|(need, by)| Order::Promise { need, by }),
        need.clone().prop_map(|need| Order::LeaveToNato { need }),
        need.clone().prop_map(|need| Order::TakeBack { need }),
        need.clone().prop_map(|need| Order::PlanCover { need }),
        need.prop_map(|need| Order::LeaveToEu { need }),
        ipcr.clone().prop_map(|mode| Order::RequestIpcr { mode }),
        ipcr.prop_map(|mode| Order::SetIpcr { mode }),
        select(StatementKind::ALL.to_vec()).prop_map(|kind| Order::Statement { kind }),
        instrument.clone().prop_map(|instrument| Order::Task { instrument, victim: None }),
        instrument.prop_map(|instrument| Order::StandDown { instrument, victim: None }),
        select(casus::engine::Concern::ALL.to_vec()).prop_map(|concern| Order::Consult { concern }),
        select(Article::ALL.to_vec()).prop_map(|article| {
            let clauses = if article.has_letter() { Clause::ALL.to_vec() } else { Vec::new() };
            Order::Invoke { article, clauses }
        }),
        (kinds.clone(), quantity.clone()).prop_map(|(kind, quantity)| Order::Declare { kind, quantity }),
        kinds.clone().prop_map(|kind| Order::Rank { kind }),
        kinds.clone().prop_map(|kind| Order::WithdrawNeed { kind }),
        proposal.clone().prop_map(|proposal| Order::Consent { proposal }),
        (offer_of_standing, any::<bool>())
            .prop_map(|(offer, stands)| Order::StandingConsent { to: ConsentTo::Offer(offer), stands }),
        (need_of_standing, any::<bool>())
            .prop_map(|(need, stands)| Order::StandingConsent { to: ConsentTo::Need(need), stands }),
        (proposal.clone(), quantity.clone(), select(Channel::ALL.to_vec()), amended_mode).prop_map(
            |(proposal, quantity, channel, mode)| {
                Order::Amend { proposal, quantity, channel, mode, reason: Reason::HomeRisk }
            }
        ),
        proposal.prop_map(|proposal| Order::Refuse { proposal, reason: Reason::Politics }),
        (package, victims, quantity).prop_map(|(package, victim, quantity)| Order::Table {
            package,
            victim,
            quantity
        }),
        (vote.clone(), stance, select(Ground::ALL.to_vec()))
            .prop_map(|(vote, stance, ground)| Order::Position { vote, stance, ground }),
        vote.clone().prop_map(|vote| Order::Postpone { vote }),
        vote.clone().prop_map(|vote| Order::TakeOff { vote }),
        vote.clone().prop_map(|vote| Order::WaterDown { vote }),
        select(TriageRule::ALL.to_vec()).prop_map(|rule| Order::PublishTriage { rule }),
        (country.clone(), victims_of_cases, select(Plea::ALL.to_vec()))
            .prop_map(|(country, victim, by)| Order::ArgueCase { country, victim, by }),
        (victims_that_are_read, select(ThresholdBand::ALL.to_vec()))
            .prop_map(|(victim, reading)| Order::StateReading { victim, reading }),
        (vote.clone(), country.clone()).prop_map(|(vote, country)| Order::Lobby { vote, country }),
        (vote, country, kinds).prop_map(|(vote, country, kind)| Order::Link { vote, country, kind }),
        select(VectorId::ALL.to_vec()).prop_map(|vector| Order::Act { vector }),
        leads,
        select(vec![
            Order::RequestReport,
            Order::ContactNato,
            Order::PutOnAgenda { measure: MechanismId::literal("hybrid-sanctions") },
            Order::ReportArt51,
            Order::Terminate,
            Order::RoundTable,
            Order::HandOnChair,
            Order::JoinArt51,
            Order::Upload,
            Order::Endorse,
        ]),
    ]
    .boxed()
}

/// A seat that gives such orders, where there is one.
fn seats_for(order: &Order, everybody: &[Seat], pick: Index) -> Seat {
    let fitting: Vec<Seat> =
        everybody.iter().copied().filter(|seat| order.kind().belongs_to(*seat)).collect();
    if fitting.is_empty() { *pick.get(everybody) } else { *pick.get(&fitting) }
}

/// One of the orders that are listed as legal.
fn legal_order(view: &SeatView<'_>, pick: Index) -> Option<Order> {
    let kinds: Vec<OrderKind> =
        OrderKind::ALL.into_iter().filter(|kind| kind.belongs_to(view.seat())).collect();
    let listed = view.legal(*pick.get(&kinds), &[]);
    (!listed.is_empty()).then(|| pick.get(&listed).order.clone())
}

fn with_quantity(mut order: Order, other: Milli) -> Order {
    if let Order::Propose { quantity, .. } | Order::Table { quantity, .. } | Order::Declare { quantity, .. } =
        &mut order
    {
        *quantity = other;
    }
    order
}

/// Levels of everything that moves by events with a cause.
#[derive(Debug, PartialEq, Eq)]
struct Levels {
    tracks: BTreeMap<Track, PerMille>,
    functions: BTreeMap<(CountryId, Function), PerMille>,
    wills: BTreeMap<CountryId, PerMille>,
    vectors: BTreeMap<VectorId, PerMille>,
}

impl Levels {
    fn of(game: &Game) -> Self {
        let view = game.view(Eyes::Full);
        let functions = |victim: casus::engine::view::VictimView| {
            let levels = Function::ALL.into_iter().zip(victim.functions);
            levels.map(move |(function, level)| ((victim.country, function), level))
        };
        Self {
            tracks: view.tracks().into_iter().map(|t| (t.track, t.level)).collect(),
            functions: view.victims().into_iter().flat_map(functions).collect(),
            wills: view.countries().into_iter().filter_map(|c| Some((c.id, c.will?))).collect(),
            vectors: view.vectors().into_iter().map(|v| (v.id, v.pressure)).collect(),
        }
    }

    /// What the events say: each change starts where the last one ended.
    fn after(mut self, events: &[Event]) -> Self {
        for event in events {
            let (level, delta, to) = match event {
                Event::TrackMoved { track, delta, to, .. } => (self.tracks.get_mut(track), delta, to),
                Event::FunctionMoved { victim, function, delta, to, .. } => {
                    (self.functions.get_mut(&(*victim, *function)), delta, to)
                }
                Event::VectorMoved { vector, delta, to, .. } => (self.vectors.get_mut(vector), delta, to),
                Event::WillMoved { country, delta, to, .. } => (self.wills.get_mut(country), delta, to),
                _ => continue,
            };
            let Some(level) = level else { continue }; // a victim that joined in this window
            assert_ne!(*delta, 0, "{event:?} moves nothing");
            assert_eq!(*level + delta, *to, "{event:?} does not start at {level}");
            *level = *to;
        }
        self
    }

    fn all(&self) -> impl Iterator<Item = PerMille> {
        let functions = self.functions.values();
        self.tracks.values().chain(functions).chain(self.wills.values()).chain(self.vectors.values()).copied()
    }
}

/// Where the stock of each offer is, told from the events alone.
#[derive(Default)]
struct Shelves(BTreeMap<OfferId, [i64; 11]>);

impl Shelves {
    fn take(&mut self, event: &Event) {
        match event {
            Event::OfferTabled { offer, quantity, .. } => {
                let mut shelves = [0; 11];
                shelves[Shelf::Free.index()] = quantity.0;
                assert_eq!(self.0.insert(*offer, shelves), None, "{event:?} tabled twice");
            }
            Event::OfferImproved { offer, quantity, .. } => {
                self.0.get_mut(offer).expect("tabled before")[Shelf::Free.index()] += quantity.0;
            }
            Event::StockMoved { offer, from, to, quantity } => {
                let shelves = self.0.get_mut(offer).expect("tabled before");
                assert!(quantity.0 >= 0, "{event:?} moves less than nothing");
                shelves[from.index()] -= quantity.0;
                shelves[to.index()] += quantity.0;
                assert!(shelves[from.index()] >= 0, "{event:?} takes more than there is");
            }
            _ => {}
        }
    }

    /// What was tabled is on some shelf, all of it and no more, as the events tell it and as the view shows it.
    fn hold(&mut self, after: &Game, events: &[Event]) {
        for event in events {
            self.take(event);
        }
        for offer in after.view(Eyes::Full).offers() {
            let told = &self.0[&offer.id];
            let on = |list: &[Shelf]| list.iter().map(|shelf| told[shelf.index()]).sum::<i64>();
            assert_eq!(told.iter().sum::<i64>(), offer.tabled.0, "{offer:?}");
            assert_eq!(on(&[Shelf::Free]), offer.free.0, "{offer:?}");
            assert_eq!(on(&[Shelf::Reserved]), offer.reserved.0, "{offer:?}");
            assert_eq!(on(&[Shelf::InTransit, Shelf::Queued]), offer.moving.0, "{offer:?}");
            assert_eq!(on(&[Shelf::Delivered]), offer.at_work.0, "{offer:?}");
        }
    }
}

/// No package has more out than it holds.
fn no_stock_is_overdrawn(setting: &Setting, after: &Game) {
    let mut out: BTreeMap<_, i64> = BTreeMap::new();
    for offer in after.view(Eyes::Full).offers() {
        if let Some(package) = offer.package {
            let gone = offer.reserved + offer.moving + offer.at_work + offer.done;
            *out.entry(package).or_default() += (offer.free + gone).0;
        }
    }
    // With what is still at home.
    for country in after.view(Eyes::Full).countries() {
        for (package, rest) in country.stock {
            *out.entry(package).or_default() += rest.0;
        }
    }
    for (id, out) in out {
        let package = setting.catalogue().package(id).expect("a package of the list");
        assert!(out <= package.quantity.0, "{id}: {out} of {}", package.quantity.0);
    }
}

/// A level's change is the sum of its events' deltas, and levels stay within their bounds.
fn the_ledger_balances(before: &Game, after: &Game, events: &[Event]) {
    let (now, told) = (Levels::of(after), Levels::of(before).after(events));
    let joined = events.iter().any(|event| matches!(event, Event::VictimJoined { .. }));
    if !joined {
        assert_eq!(now, told, "turn {}, {:?}", before.turn(), before.window());
    }
    assert!(now.all().all(|level| (0..=1000).contains(&level)), "{now:?}");
}

/// A game that is over ended by its horizon, is judged within bounds, and takes no more orders.
fn ends_by_its_horizon(setting: &Setting, game: &Game) {
    assert!(game.outcome().is_some());
    assert!(game.turn() <= setting.scenario().turns());
    let judged = game.evaluation();
    let figures = judged.terms.iter().chain(&judged.raw).chain([&judged.grade]).chain(&judged.autonomy);
    assert!(figures.clone().all(|figure| (0..=1000).contains(figure)), "{judged:?}");
    let mut over = game.clone();
    assert!(over.advance(&[]).is_err());
    assert_eq!(over.digest(), game.digest());
}

fn told(game: &Game, seat: Seat) -> Facts {
    game.view(Eyes::Seat(seat)).facts()
}

proptest! {
    #![proptest_config(config())]

    /// 1. Same rules, scenario, options, seed and orders: same events, same digest, on every thread.
    #[test]
    fn the_same_seed_plays_the_same_game(scenario in 0..SCENARIOS.len(), seed: u64, hr in conduct()) {
        let setting = setting(scenario);
        let history = move |setting: &Arc<Setting>| {
            let mut history: Vec<(Vec<Event>, Digest)> = Vec::new();
            play(setting, seed, hr, |_, after, events| history.push((events.to_vec(), after.digest())));
            history
        };
        let elsewhere = {
            let setting = Arc::clone(&setting);
            std::thread::spawn(move || history(&setting))
        };
        let here = history(&setting);
        prop_assert!(!here.is_empty());
        prop_assert_eq!(here, elsewhere.join().expect("no game panics"));
    }

    /// 2. A rejected order changes nothing; what the guard takes is taken, with the same word for why not.
    #[test]
    fn a_rejected_order_changes_nothing(
        seed: u64,
        windows in 0usize..20,
        tries in proptest::collection::vec((any::<Index>(), any::<Index>(), any_order(&setting(1)), any::<i64>()), 200),
    ) {
        let setting = setting(1);
        let mut game = Game::open(Arc::clone(&setting), seed);
        for _ in 0..windows {
            let orders = orders(&game, Policy::Greedy);
            if game.outcome().is_some() || game.advance(&orders).is_err() {
                break;
            }
        }
        let (everybody, before) = (game.all_seats(), game.digest());
        for (seat, kind, order, quantity) in tries {
            let seat = seats_for(&order, &everybody, seat);
            let view = game.view(Eyes::Seat(seat));
            // A legal order with another quantity comes closer to the edges than one about anything.
            let near = legal_order(&view, kind).map(|legal| with_quantity(legal, Milli(quantity % 100_000)));
            for order in [Some(order), near].into_iter().flatten() {
                let guarded = game.view(Eyes::Seat(seat)).guard(&[], &order);
                let mut tried = game.clone();
                let came = tried.advance(&[(seat, order.clone())]).map(drop);
                prop_assert_eq!(came, guarded.map(drop).map_err(|why| (0, why)), "{:?} {:?}", seat, order);
                if let Err(why) = guarded {
                    prop_assert!(!why.slug().is_empty());
                    prop_assert_eq!(tried.digest(), before);
                }
            }
        }
    }

    /// What is listed as legal may be given, and can be previewed.
    #[test]
    fn what_is_listed_is_legal(scenario in 0..SCENARIOS.len(), seed: u64, windows in 0usize..24) {
        let setting = setting(scenario);
        let mut game = Game::open(setting, seed);
        for _ in 0..windows {
            let orders = orders(&game, Policy::Greedy);
            if game.outcome().is_some() || game.advance(&orders).is_err() {
                break;
            }
        }
        for seat in game.seats() {
            let view = game.view(Eyes::Seat(seat));
            for kind in OrderKind::ALL {
                for legal in view.legal(kind, &[]) {
                    prop_assert_eq!(legal.order.kind(), kind);
                    prop_assert_eq!(view.guard(&[], &legal.order), Ok(legal.cost), "{:?} {:?}", seat, legal);
                    let preview = view.preview(&[], &legal.order);
                    prop_assert!(preview.is_ok(), "{seat:?} {legal:?}: {preview:?}");
                }
            }
        }
    }

    /// 3. Conservation: what was tabled is on some shelf, all of it and no more.
    #[test]
    fn nothing_is_made_and_nothing_gets_lost(scenario in 0..SCENARIOS.len(), seed: u64, hr in conduct()) {
        let mut shelves = Shelves::default();
        play(&setting(scenario), seed, hr, |_, after, events| shelves.hold(after, events));
    }

    /// 3. Per package: what is still at home and what was tabled never exceeds what there was.
    #[test]
    fn no_package_gives_more_than_it_holds(scenario in 0..SCENARIOS.len(), seed: u64, hr in conduct()) {
        let setting = setting(scenario);
        play(&setting, seed, hr, |_, after, _| no_stock_is_overdrawn(&setting, after));
    }

    /// 4. The ledger balances: a level's change is the sum of its events' deltas, each with its cause.
    /// 5. Levels stay in 0..=1000.
    #[test]
    fn every_change_is_an_event(scenario in 0..SCENARIOS.len(), seed: u64, hr in conduct()) {
        play(&setting(scenario), seed, hr, the_ledger_balances);
    }

    /// 5. Every game ends by its horizon, and is judged within bounds.
    #[test]
    fn every_game_ends_by_its_horizon(scenario in 0..SCENARIOS.len(), seed: u64, hr in conduct()) {
        let setting = setting(scenario);
        let game = play(&setting, seed, hr, |_, _, _| ());
        ends_by_its_horizon(&setting, &game);
    }

    /// The public flag of triage stands exactly where a rule is published, whoever published it: by order, by an answer,
    /// by a letter or an inject.
    #[test]
    fn the_public_flag_of_triage_stands_where_a_rule_is_published(seed: u64, hr in conduct()) {
        let mut flagged = false;
        play(&setting(2), seed, hr, |_, after, events| {
            flagged |= events.contains(&Event::FlagSet { flag: flags::TRIAGE_PUBLISHED, at: None });
            let known = |eyes: Eyes| after.view(eyes).triage().is_some();
            assert_eq!(known(Eyes::Full), flagged, "turn {}", after.turn());
            for seat in after.all_seats() {
                assert_eq!(known(Eyes::Seat(seat)), flagged, "{seat:?} knows what is public");
            }
        });
    }

    /// 6. Non-interference: before anything has happened, worlds drawn from different seeds (wills, home
    /// politics) look alike to everybody who may not know them. What the victim declared is drawn, and public.
    #[test]
    fn hidden_draws_do_not_show(scenario in 0..SCENARIOS.len(), first: u64, second: u64) {
        let setting = setting(scenario);
        let [first, second] = [first, second].map(|seed| Game::open(Arc::clone(&setting), seed));
        prop_assert_ne!(first.digest(), second.digest());
        for seat in [Seat::Hr, Seat::Presidency, Seat::Nato] {
            let but_for_needs = |game: &Game| {
                let mut facts = game.view(Eyes::Seat(seat)).facts();
                facts.needs.clear();
                facts
            };
            prop_assert_eq!(but_for_needs(&first), but_for_needs(&second));
        }
    }

    /// 6. A seat's view does not depend on who else looks, and looking changes nothing.
    #[test]
    fn looking_changes_nothing(seed: u64) {
        play(&setting(1), seed, Policy::Greedy, |_, after, _| many::looking_changes_nothing(after));
    }
}

/// 6. Non-interference: what NATO plans, and leaves to the Union, shows to nobody who does not know its plan.
#[test]
fn what_nato_plans_does_not_show() {
    let hidden = |order: &Order| matches!(order, Order::PlanCover { .. } | Order::LeaveToEu { .. });
    let (mut compared, setting) = (0, setting(0));
    for seed in 0..4 {
        play(&setting, seed, Policy::Greedy, |before, after, _| {
            let all = orders(before, Policy::Greedy);
            let (plans, rest): (Vec<_>, Vec<_>) =
                all.into_iter().partition(|(seat, order)| *seat == Seat::Nato && hidden(order));
            if before.window() != Window::Offers || plans.is_empty() {
                return;
            }
            let mut without = before.clone();
            without.advance(&rest).expect("the others' orders do not rest on NATO's");
            assert_ne!(after.digest(), without.digest(), "{plans:?} do nothing");
            for seat in after.all_seats() {
                let view = after.view(Eyes::Seat(seat));
                if !matches!(seat, Seat::Nato | Seat::Excon) && !view.nato().plan_known {
                    assert_eq!(told(after, seat), told(&without, seat), "{seat:?} sees {plans:?}");
                    compared += 1;
                }
            }
        });
    }
    assert!(compared > 0, "NATO planned nothing in any game: nothing was compared");
}

/// Only the full view and exercise control see wills, true quantities and the adversary's vectors.
#[test]
fn what_is_hidden_is_in_no_seats_view() {
    play(&setting(0), 11, Policy::Greedy, |_, after, _| {
        for seat in after.all_seats() {
            let view = after.view(Eyes::Seat(seat));
            if seat == Seat::Excon {
                continue;
            }
            assert!(seat == Seat::Adversary || view.vectors().is_empty(), "{seat:?}");
            assert!(view.needs().iter().all(|need| need.truth.is_none()), "{seat:?}");
            for country in view.countries() {
                let own = seat == Seat::Delegation(country.id);
                let stock_hidden = country.stock.is_empty() || view.sees_stock_of(country.id);
                assert!(own || (country.will.is_none() && stock_hidden), "{seat:?} {}", country.id);
            }
        }
    });
}

/// Every event of a whole game has its cause where the rules ask for one, and every inject fires once.
#[test]
fn an_inject_fires_once() {
    let mut fired = BTreeMap::new();
    play(&setting(0), 5, Policy::Greedy, |_, _, events| {
        for event in events {
            if let Event::InjectFired { inject } = event {
                *fired.entry(*inject).or_insert(0) += 1;
            }
            if let Event::TrackMoved { cause: Cause::Inject(inject), .. } = event {
                assert!(fired.contains_key(inject), "{inject} moved a track before it fired");
            }
        }
    });
    assert!(!fired.is_empty());
    assert!(fired.values().all(|times| *times == 1), "{fired:?}");
}
