//! Players: every policy gives legal orders, decides alike on the same view, and keeps to what its page says.

use std::sync::Arc;

use casus::base::{Dice, KindId, ScenarioId};
use casus::content::{IpcrMode, Library, Seat};
use casus::engine::view::{MatchStatus, MatchView};
use casus::engine::{Eyes, Game, Ground, Objection, Order, OrderKind, Setting, Stance, Window};
use casus::players::Policy;

const HAZE: &str = "northern-haze";

fn setting(scenario: &str) -> Arc<Setting> {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().expect("the embedded catalogue is clean"));
    let id: ScenarioId = scenario.parse().expect("a slug");
    let scenario = library.scenario(&catalogue, id).expect("the embedded scenario is clean");
    Arc::new(Setting::new(catalogue, Arc::new(scenario), &[]).expect("defaults set a game up"))
}

/// Plays a whole game by policies; `look` sees the game and the orders of each window before they are taken.
fn play(
    setting: &Arc<Setting>,
    seed: u64,
    hr: Policy,
    mut look: impl FnMut(&Game, &[(Seat, Order)]),
) -> Game {
    let mut game = Game::open(Arc::clone(setting), seed);
    let dice = Dice::new(seed);
    while game.outcome().is_none() {
        let mut orders: Vec<(Seat, Order)> = Vec::new();
        for seat in game.seats() {
            let policy = if seat == Seat::Hr { hr } else { Policy::default_for(seat) };
            let view = game.view(Eyes::Seat(seat));
            orders.extend(policy.orders(&view, dice).into_iter().map(|order| (seat, order)));
        }
        look(&game, &orders);
        if let Err((index, rejection)) = game.advance(&orders) {
            panic!("seed {seed}, turn {}: {:?} refused: {rejection:?}", game.turn(), orders[index]);
        }
    }
    game
}

fn all_scenarios() -> Vec<String> {
    Library::embedded().scenario_ids().iter().map(ToString::to_string).collect()
}

#[test]
fn names_parse_and_come_back() {
    let finland = Seat::Delegation("FI".parse().unwrap());
    for seat in [Seat::Hr, Seat::Presidency, Seat::Nato, Seat::Adversary, Seat::Excon, finland] {
        assert_eq!(Policy::parse(seat, "default"), Ok(Policy::default_for(seat)));
        assert_eq!(Policy::parse(seat, "idle"), Ok(Policy::Idle));
        for name in Policy::names(seat) {
            let policy = Policy::parse(seat, &name).expect("a listed name is known");
            assert_eq!(Policy::parse(seat, &policy.slug()), Ok(policy), "{name}");
        }
    }
    assert_eq!(Policy::parse(Seat::Hr, "repeat:ask"), Ok(Policy::Repeat(OrderKind::Ask)));
}

#[test]
fn an_unknown_name_is_answered_with_the_known_ones() {
    let error = Policy::parse(Seat::Hr, "gredy").unwrap_err();
    assert_eq!(error.nearest.as_deref(), Some("greedy"));
    assert!(
        error.known.starts_with("default, idle, random, greedy, attentive, repeat:propose"),
        "{}",
        error.known
    );
    let error = Policy::parse(Seat::Nato, "greedy").unwrap_err();
    assert_eq!(error.known, "default, idle");
    // A kind of order that exists, but not for this seat.
    assert!(Policy::parse(Seat::Hr, "repeat:table").is_err());
}

#[test]
fn every_order_of_every_policy_is_taken() {
    for scenario in all_scenarios() {
        let setting = setting(&scenario);
        let stand_ins = [
            (1, Policy::Idle),
            (2, Policy::Greedy),
            (3, Policy::Random),
            (4, Policy::Random),
            (5, Policy::Attentive),
        ];
        for (seed, hr) in stand_ins {
            play(&setting, seed, hr, |_, _| {});
        }
    }
}

#[test]
fn repeating_any_order_of_the_high_representative_is_taken() {
    let setting = setting(HAZE);
    for kind in OrderKind::ALL.into_iter().filter(|kind| kind.belongs_to(Seat::Hr)) {
        play(&setting, 5, Policy::Repeat(kind), |_, orders| {
            assert!(orders.iter().all(|(seat, order)| *seat != Seat::Hr || order.kind() == kind));
        });
    }
}

#[test]
fn the_same_view_and_dice_give_the_same_orders() {
    let setting = setting(HAZE);
    play(&setting, 6, Policy::Random, |game, orders| {
        let dice = Dice::new(6);
        for seat in game.seats() {
            let policy = if seat == Seat::Hr { Policy::Random } else { Policy::default_for(seat) };
            let given: Vec<&Order> = orders.iter().filter(|(s, _)| *s == seat).map(|(_, o)| o).collect();
            let again = policy.orders(&game.view(Eyes::Seat(seat)), dice);
            assert_eq!(again.iter().collect::<Vec<_>>(), given, "{seat:?}");
        }
    });
}

#[test]
fn the_attentive_stand_in_uses_what_the_office_has_and_gives_nothing_it_is_warned_of() {
    let mut kinds = std::collections::BTreeSet::new();
    for scenario in ["northern-haze", "twin-fires", "beyond-the-clause"] {
        play(&setting(scenario), 10, Policy::Attentive, |game, orders| {
            let view = game.view(Eyes::Seat(Seat::Hr));
            for (_, order) in orders.iter().filter(|(seat, _)| *seat == Seat::Hr) {
                kinds.insert(order.kind());
                let mistaken = |o: &Objection| matches!(o, Objection::Mistake(_) | Objection::BeyondEvidence);
                let objections = view.preview(&[], order).map(|p| p.objections).unwrap_or_default();
                assert!(!objections.iter().any(mistaken), "{order:?}: {objections:?}");
            }
        });
    }
    for kind in [
        OrderKind::Propose,
        OrderKind::Ask,
        OrderKind::RequestIpcr,
        OrderKind::RequestRelease,
        OrderKind::ContactNato,
        OrderKind::PutOnAgenda,
        OrderKind::PublishTriage,
        OrderKind::Statement,
        OrderKind::Task,
        OrderKind::SendLetter,
        OrderKind::Choose,
    ] {
        assert!(kinds.contains(&kind), "{} was never ordered", kind.slug());
    }
}

/// Positions on a vote that is lost for a few are what it works on.
#[test]
fn the_attentive_stand_in_asks_those_who_stand_in_the_way_of_a_vote() {
    let mut asked = 0;
    let games = ["copper-shore", "twin-fires", "vendredi-13", HAZE].map(setting);
    for (setting, seed) in (2..=5).flat_map(|seed| games.iter().map(move |setting| (setting, seed))) {
        // Until one such vote was seen.
        if asked > 0 {
            break;
        }
        play(setting, seed, Policy::Attentive, |game, orders| {
            let votes = game.view(Eyes::Seat(Seat::Hr)).votes();
            for (_, order) in orders {
                let Order::Lobby { vote, country } = order else { continue };
                let item = votes.iter().find(|v| v.id == *vote).expect("an item");
                assert!(
                    item.count.stop.is_some()
                        && item.position(*country).is_some_and(|(s, _)| s != Stance::For)
                );
                asked += 1;
            }
        });
    }
    assert!(asked > 0);
}

/// With several states under attack at once: nothing is left without an answer, nobody who has just said no is asked the
/// same again, and the Council's staff is not asked for more than it has.
#[test]
fn the_attentive_stand_in_answers_all_does_not_press_and_keeps_within_the_staff() {
    let setting = setting("twin-fires");
    let (mut refused, mut parked) = (0, 0);
    let wait = setting.rules().players.attentive.refused_turns;
    play(&setting, 1, Policy::Attentive, |game, orders| {
        let view = game.view(Eyes::Seat(Seat::Hr));
        if game.window() != Window::Decision {
            return;
        }
        let given: Vec<&Order> = orders.iter().filter(|(s, _)| *s == Seat::Hr).map(|(_, o)| o).collect();
        for offer in view.free_offers().into_iter().filter(|o| o.unanswered) {
            assert!(given.iter().any(|o| o.offer() == Some(offer.id)), "{offer:?}");
        }
        let dropped = |m: &MatchView| m.status == MatchStatus::Dropped && m.turn + wait > view.turn();
        let said_no: Vec<MatchView> = view.matches().into_iter().filter(dropped).collect();
        refused += said_no.len();
        for order in given {
            parked += u32::from(matches!(order, Order::Park { .. }));
            if let Order::Propose { offer, need, .. } = order {
                assert!(!said_no.iter().any(|m| (m.offer, m.need) == (*offer, *need)), "{order:?}");
            }
            let attacked = view.victims().iter().filter(|v| v.attacked && v.terminated_at.is_none()).count();
            assert!(
                attacked < 2 || *order != Order::RequestIpcr { mode: IpcrMode::Full },
                "{attacked} strands of it are too many"
            );
        }
    });
    assert!(refused > 0 && parked > 0);
}

#[test]
fn a_delegation_tables_two_offers_a_turn_at_most_and_the_idle_none() {
    let setting = setting(HAZE);
    let mut tabled = 0;
    play(&setting, 7, Policy::Greedy, |game, orders| {
        for seat in game.seats() {
            let count = orders.iter().filter(|(s, o)| *s == seat && o.kind() == OrderKind::Table).count();
            assert!(count <= 2, "{seat:?} tables {count}");
            tabled += count;
            assert!(Policy::Idle.orders(&game.view(Eyes::Seat(seat)), Dice::new(7)).is_empty());
        }
    });
    assert!(tabled > 20, "only {tabled} offers in a whole game");
}

#[test]
fn the_adversary_acts_once_in_six_hours_at_most() {
    let setting = setting(HAZE);
    let mut acts = 0;
    play(&setting, 8, Policy::Idle, |game, orders| {
        if game.window() == Window::Adversary {
            let hours = usize::try_from(game.view(Eyes::Full).turn_hours()).unwrap();
            assert!(orders.len() <= (hours / 6).max(1), "{} acts in {hours} hours", orders.len());
            acts += orders.len();
        }
    });
    assert!(acts > 0, "the adversary never acted");
}

#[test]
fn a_victim_declares_and_the_greedy_stand_in_matches() {
    let setting = setting(HAZE);
    let mut kinds = std::collections::BTreeSet::new();
    play(&setting, 9, Policy::Greedy, |_, orders| kinds.extend(orders.iter().map(|(_, o)| o.kind())));
    for kind in [
        OrderKind::Declare,
        OrderKind::Rank,
        OrderKind::Table,
        OrderKind::RequestIpcr,
        OrderKind::SetIpcr,
        OrderKind::Propose,
        OrderKind::Consent,
        OrderKind::Upload,
        OrderKind::Act,
    ] {
        assert!(kinds.contains(&kind), "{} was never ordered", kind.slug());
    }
}

#[test]
fn the_greedy_stand_in_shares_information_first_then_matches_and_does_nothing_else() {
    let (mut requests, mut matches) = (Vec::new(), 0);
    play(&setting(HAZE), 11, Policy::Greedy, |game, orders| {
        for (_, order) in orders.iter().filter(|(seat, _)| *seat == Seat::Hr) {
            match order {
                Order::RequestIpcr { mode } => requests.push((game.turn(), matches, *mode)),
                Order::Propose { .. } => matches += 1,
                Order::Choose { .. } => {}
                other => panic!("{other:?}"),
            }
        }
    });
    assert_eq!(requests.first(), Some(&(1, 0, IpcrMode::InformationSharing)), "at once");
    assert!(matches > 10, "{matches}");
}

#[test]
fn the_random_stand_in_draws_kinds_alike() {
    let setting = setting(HAZE);
    let mut game = Game::open(Arc::clone(&setting), 1);
    while game.window() != Window::Decision {
        game.advance(&[]).expect("nobody orders anything");
    }
    let view = game.view(Eyes::Seat(Seat::Hr));
    let mut first: std::collections::BTreeMap<OrderKind, usize> = std::collections::BTreeMap::new();
    let games = 600;
    for seed in 0..games {
        let orders = Policy::Random.orders(&view, Dice::new(seed));
        *first.entry(orders[0].kind()).or_default() += 1;
    }
    let legal: Vec<OrderKind> =
        OrderKind::ALL.into_iter().filter(|kind| !view.legal(*kind, &[]).is_empty()).collect();
    assert!(legal.len() > 5, "{legal:?}");
    // However many orders of a kind there are, each kind comes first about as often.
    let share = usize::try_from(games).unwrap() / legal.len();
    for kind in legal {
        let times = first.get(&kind).copied().unwrap_or(0);
        assert!((share / 2..=share * 2).contains(&times), "{}: {times}, usually {share}", kind.slug());
    }
}

#[test]
fn an_attacked_state_goes_on_asking_for_what_the_council_alone_brings_until_it_can() {
    let wanted: KindId = "SANCTIONS".parse().expect("a kind");
    let game = play(&setting("vendredi-13"), 3, Policy::Attentive, |game, orders| {
        let withdraws = |order: &Order| *order == Order::WithdrawNeed { kind: wanted };
        assert!(!orders.iter().any(|(_, order)| withdraws(order)), "turn {}", game.turn());
    });
    let need = game.view(Eyes::Full).needs().into_iter().find(|need| need.id.kind == wanted);
    assert_eq!(need.map(|need| need.coverage), Some(1000), "a month later its basis came, and was used");
}

#[test]
fn no_capital_doubts_evidence_where_a_measure_names_nobody() {
    let money = "macro-financial-assistance".parse().expect("a vote");
    let mut stood = 0;
    play(&setting("beyond-the-clause"), 3, Policy::Attentive, |_, orders| {
        for (_, order) in orders {
            if let Order::Position { vote, ground, .. } = order
                && *vote == money
            {
                stood += 1;
                assert!(!matches!(ground, Ground::Evidence | Ground::ThinEvidence), "{ground:?} about money");
            }
        }
    });
    assert!(stood >= 27, "all members took a position");
}
