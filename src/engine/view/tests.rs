//! Non-interference: worlds that differ only in what a seat may not know look the same to it.

use std::sync::Arc;

use super::{Eyes, Facts, MatchRank, SeatView};
use crate::base::{CountryId, KindId, MatchId, Milli, NeedId};
use crate::content::{Library, NatoPosture, Seat, Size, Track, TriageRule, VectorId};
use crate::engine::draft::Draft;
use crate::engine::event::{Cause, Event, Rule};
use crate::engine::explain::{Explanation, Inquiry};
use crate::engine::order::{Channel, OrderKind, Window};
use crate::engine::setting::Setting;
use crate::engine::world::World;
use crate::engine::{Game, NeedState};

fn haze() -> Arc<Setting> {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().expect("a clean catalogue"));
    let scenario = library.scenario(&catalogue, "northern-haze".parse().unwrap()).expect("a clean scenario");
    Arc::new(Setting::new(catalogue, Arc::new(scenario), &[]).expect("defaults"))
}

fn id(text: &str) -> CountryId {
    text.parse().unwrap()
}

const FINLAND: CountryId = CountryId::literal("FI");
const TRAFO: NeedId = NeedId { victim: FINLAND, kind: KindId::literal("TRAFO") };
const GENERATORS: NeedId = NeedId { victim: FINLAND, kind: KindId::literal("GEN") };
const CYBER: NeedId = NeedId { victim: FINLAND, kind: KindId::literal("CYBER_IR") };

/// A world with an undeclared need, an offer of Austria, and a plan of NATO, in its second turn.
fn world(setting: &Setting) -> World {
    let mut world = bare(setting);
    let mut draft = Draft::new(setting, &mut world);
    draft.raise_need(TRAFO, Size::S, Cause::Rule(Rule::Damage));
    let generators = "GEN".parse().unwrap();
    draft.table_offer(id("AT"), generators, FINLAND, Some("AT07".parse().unwrap()), Milli::whole(60));
    draft.emit(Event::NatoPostureChanged { posture: NatoPosture::Consultations });
    draft.emit(Event::NatoPlanned { need: CYBER, quantity: Milli::whole(1) });
    world
}

fn bare(setting: &Setting) -> World {
    let mut game = Game::open(Arc::new(setting.clone()), 7);
    for _ in 0..5 {
        game.advance(&[]).expect("nobody orders anything");
    }
    game.view(Eyes::Full).world.clone()
}

fn facts(setting: &Setting, world: &World, seat: Seat) -> Facts {
    SeatView { setting, world, eyes: Eyes::Seat(seat) }.facts()
}

/// What the seat could order, of each kind: a list that told would tell as much as a row.
fn legal(setting: &Setting, world: &World, seat: Seat) -> Vec<String> {
    let view = SeatView { setting, world, eyes: Eyes::Seat(seat) };
    OrderKind::ALL.iter().flat_map(|kind| view.legal(*kind, &[])).map(|order| format!("{order:?}")).collect()
}

#[track_caller]
fn looks_the_same(setting: &Setting, one: &World, other: &World, seats: &[Seat]) {
    for seat in seats {
        assert_eq!(facts(setting, one, *seat), facts(setting, other, *seat), "{seat:?}");
        assert_eq!(legal(setting, one, *seat), legal(setting, other, *seat), "{seat:?}");
        assert_eq!(explained(setting, one, *seat), explained(setting, other, *seat), "{seat:?}");
    }
}

/// Every number taken apart: an explanation that told would tell as much as the number.
fn explained(setting: &Setting, world: &World, seat: Seat) -> Vec<(Inquiry, Option<Explanation>)> {
    let view = SeatView { setting, world, eyes: Eyes::Seat(seat) };
    let kinds: Vec<KindId> = setting.catalogue().kinds.iter().map(|kind| kind.id).collect();
    let orders = OrderKind::ALL.iter().flat_map(|kind| view.legal(*kind, &[]).into_iter().take(3));
    let mut all = view.askable();
    all.extend(view.askable_aid());
    all.extend(view.votes().into_iter().map(|vote| Inquiry::Vote(vote.id)));
    all.extend(setting.catalogue().countries.iter().map(|country| Inquiry::Will(country.id)));
    all.extend(kinds.into_iter().map(Inquiry::Triage));
    all.extend(orders.map(|legal| Inquiry::Order { order: legal.order, after: Vec::new() }));
    all.extend(OrderKind::ALL.map(|kind| Inquiry::Orders { kind, after: Vec::new() }));
    all.extend(setting.choices.keys().map(|choice| Inquiry::Choice(*choice)));
    assert!(all.len() > 30, "{seat:?} can ask only {}", all.len());
    all.into_iter().map(|inquiry| (inquiry.clone(), view.explain(&inquiry))).collect()
}

const HR: Seat = Seat::Hr;
const VICTIM: Seat = Seat::Victim(FINLAND);
const SWEDEN: Seat = Seat::Delegation(CountryId::literal("SE"));
const ALL: [Seat; 6] = [HR, VICTIM, Seat::Presidency, SWEDEN, Seat::Nato, Seat::Adversary];

#[test]
fn wills_and_politics_at_home_show_to_their_own_capital_alone() {
    let setting = haze();
    let one = world(&setting);
    let mut other = one.clone();
    let austria = other.delegations.get_mut(&id("AT")).unwrap();
    austria.will = 17;
    austria.politics_stop = !austria.politics_stop;
    austria.home_risk_shift = 300;
    looks_the_same(&setting, &one, &other, &ALL);
    let own = Seat::Delegation(id("AT"));
    assert_ne!(facts(&setting, &one, own), facts(&setting, &other, own));
}

#[test]
fn where_an_aim_stands_shows_to_the_adversary_alone() {
    let setting = haze();
    for assessed in [false, true] {
        let mut one = world(&setting);
        one.adversary.aim_assessed = assessed;
        let mut other = one.clone();
        other.adversary.aims[0].since = Some(1);
        other.adversary.aims[1].first = Some(1);
        looks_the_same(&setting, &one, &other, &[HR, VICTIM, Seat::Presidency, SWEDEN, Seat::Nato]);
        assert_ne!(facts(&setting, &one, Seat::Adversary), facts(&setting, &other, Seat::Adversary));
    }
}

#[test]
fn an_undeclared_need_shows_to_its_victim_alone() {
    let setting = haze();
    let one = world(&setting);
    let mut other = one.clone();
    let need = other.needs.iter_mut().find(|n| n.id == TRAFO).unwrap();
    assert_eq!(need.state, NeedState::Latent);
    need.quantity = Milli::whole(99);
    need.error = -500;
    looks_the_same(&setting, &one, &other, &[HR, Seat::Presidency, SWEDEN, Seat::Nato, Seat::Adversary]);
    assert_ne!(facts(&setting, &one, VICTIM), facts(&setting, &other, VICTIM));
}

#[test]
fn whether_a_declared_need_is_truly_met_shows_to_nobody_who_goes_by_its_declaration() {
    let setting = haze();
    let mut one = world(&setting);
    let need = one.needs.iter_mut().find(|n| n.id == CYBER).unwrap();
    assert!(need.declared.is_some());
    need.declared = Some(Milli::whole(2));
    need.nato_delivered = Milli::whole(1);
    (need.quantity, need.state) = (Milli::whole(1), NeedState::Met);
    let mut other = one.clone();
    let need = other.needs.iter_mut().find(|n| n.id == CYBER).unwrap();
    (need.quantity, need.state) = (Milli::whole(40), NeedState::Partly);
    looks_the_same(&setting, &one, &other, &[HR, Seat::Presidency, SWEDEN, Seat::Nato]);
    let view = |world| SeatView { setting: &setting, world, eyes: Eyes::Seat(HR) }.need(CYBER).unwrap().state;
    assert_eq!((view(&one), view(&other)), (NeedState::Partly, NeedState::Partly));
}

#[test]
fn that_a_need_is_met_is_told_by_its_list_and_tells_no_true_quantity() {
    let setting = haze();
    let mut one = world(&setting);
    let need = one.needs.iter_mut().find(|n| n.id == CYBER).unwrap();
    need.declared = Some(Milli::whole(2));
    need.nato_delivered = Milli::whole(1);
    need.quantity = Milli::whole(1);
    let mut other = one.clone();
    other.needs.iter_mut().find(|n| n.id == CYBER).unwrap().quantity = Milli::whole(40);
    let told = |world: &World, seat: Seat| {
        let mut after = world.clone();
        let mut draft = Draft::new(&setting, &mut after);
        draft.update_needs();
        let events = draft.events;
        events.into_iter().filter(|event| sees(&setting, &after, seat, event)).collect::<Vec<_>>()
    };
    for seat in ALL {
        assert_eq!(told(&one, seat), told(&other, seat), "{seat:?}");
    }
    let partly = Event::NeedStateChanged { need: CYBER, state: NeedState::Partly };
    assert_eq!((told(&one, HR).contains(&partly), told(&one, SWEDEN).contains(&partly)), (true, false));
    one.needs.iter_mut().find(|n| n.id == CYBER).unwrap().declared = Some(Milli::whole(1));
    let met = Event::NeedStateChanged { need: CYBER, state: NeedState::Met };
    assert!(told(&one, HR).contains(&met));
}

#[test]
fn what_the_adversary_learned_shows_to_itself_alone() {
    let setting = haze();
    let one = world(&setting);
    let mut other = one.clone();
    let state = other.adversary.vectors.get_mut(&VectorId::Cyber).unwrap();
    state.learned = 1;
    state.failures = 1;
    state.shunned_until = 9;
    looks_the_same(&setting, &one, &other, &ALL[..5]);
    assert_ne!(facts(&setting, &one, Seat::Adversary), facts(&setting, &other, Seat::Adversary));
}

#[test]
fn natos_plan_shows_after_a_contact_and_to_no_capital() {
    let setting = haze();
    let one = world(&setting);
    let mut other = one.clone();
    other.needs.iter_mut().find(|n| n.id == CYBER).unwrap().nato_planned = Milli::whole(2);
    other.needs.iter_mut().find(|n| n.id == CYBER).unwrap().left_by_nato = true;
    other.nato.allowed = NatoPosture::Article5;
    looks_the_same(&setting, &one, &other, &[HR, VICTIM, Seat::Presidency, SWEDEN, Seat::Adversary]);
    let told = |world: &World| {
        let mut world = world.clone();
        world.nato.contacted_at = Some(world.hour);
        facts(&setting, &world, HR)
    };
    assert_ne!(told(&one), told(&other));
}

/// A page that counts what stands in the way must not count what the seat does not know of.
#[test]
fn what_waits_for_others_shows_in_no_kind_of_order() {
    let setting = haze();
    for window in [Window::Offers, Window::Decision, Window::Consent] {
        let mut one = world(&setting);
        one.window = window;
        let mut other = one.clone();
        let mut draft = Draft::new(&setting, &mut other);
        let choice = *setting.choices.keys().next().expect("a choice");
        draft.emit(Event::ChoiceOpened { choice, decider: Seat::Presidency, turn: 3 });
        let (offer, need) = (draft.world.offers[0].id, CYBER);
        let proposal = MatchId(u16::try_from(draft.world.matches.len()).unwrap());
        let (channel, mode) = (Channel::Bilateral, None);
        draft.emit(Event::MatchProposed {
            proposal,
            by: Seat::Hr,
            offer,
            need,
            quantity: Milli::whole(1),
            channel,
            mode,
        });
        let explained = |world: &World, seat| explained(&setting, world, seat);
        for seat in [SWEDEN, Seat::Adversary] {
            assert_eq!(explained(&one, seat), explained(&other, seat), "{window:?} {seat:?}");
        }
        assert_ne!(facts(&setting, &one, Seat::Presidency), facts(&setting, &other, Seat::Presidency));
    }
}

/// What a giver settles by itself shows to the parties; to the desk in the register, once it is brought up to date.
#[test]
fn what_a_giver_sends_by_itself_shows_to_no_third_seat() {
    let setting = haze();
    for window in [Window::Offers, Window::Decision, Window::Consent] {
        let mut one = world(&setting);
        one.window = window;
        let mut draft = Draft::new(&setting, &mut one);
        draft.emit(Event::NeedArose {
            need: GENERATORS,
            quantity: Milli::whole(80),
            error: 0,
            due: 90,
            cause: Cause::Rule(Rule::Damage),
        });
        draft.emit(Event::NeedDeclared { need: GENERATORS, quantity: Milli::whole(80) });
        let mut other = one.clone();
        let mut draft = Draft::new(&setting, &mut other);
        let offer = draft.world.offers[0].id;
        draft.propose(
            Seat::Delegation(id("AT")),
            offer,
            GENERATORS,
            Milli::whole(60),
            Channel::Bilateral,
            None,
        );
        looks_the_same(&setting, &one, &other, &[HR, Seat::Presidency, SWEDEN, Seat::Nato, Seat::Adversary]);
        assert_ne!(facts(&setting, &one, VICTIM), facts(&setting, &other, VICTIM), "{window:?}");
    }
}

/// The rule of triage is published; who comes first by it tells what others have.
#[test]
fn the_facts_hold_the_picture_and_the_rule_of_triage() {
    let setting = haze();
    let one = world(&setting);
    let mut other = one.clone();
    other.triage = Some((TriageRule::Severity, other.hour));
    for seat in ALL {
        assert_ne!(facts(&setting, &one, seat), facts(&setting, &other, seat), "{seat:?}: it is published");
    }
    let seen = facts(&setting, &one, HR);
    assert_eq!(seen.picture, SeatView { setting: &setting, world: &one, eyes: Eyes::Seat(HR) }.picture());
}

#[test]
fn what_other_capitals_keep_shows_to_nobody() {
    let setting = haze();
    let one = world(&setting);
    let mut other = one.clone();
    *other.stock.get_mut(&"AT01".parse().unwrap()).unwrap() = Milli::ZERO;
    looks_the_same(&setting, &one, &other, &ALL);
}

#[test]
fn without_the_register_peers_do_not_see_an_offer() {
    let setting = haze();
    let one = world(&setting);
    let mut other = one.clone();
    other.offers[0].political_value = 5;
    other.offers[0].answered_turn = Some(2);
    looks_the_same(&setting, &one, &other, &[SWEDEN, Seat::Adversary]);
}

fn sees(setting: &Setting, world: &World, seat: Seat, event: &Event) -> bool {
    SeatView { setting, world, eyes: Eyes::Seat(seat) }.sees(event)
}

#[test]
fn events_about_what_is_hidden_are_hidden() {
    let setting = haze();
    let world = world(&setting);
    let hidden: [(Event, &[Seat]); 9] = [
        (Event::WillMoved { country: id("AT"), delta: 1, to: 1, cause: Cause::Rule(Rule::WillDrift) }, &ALL),
        (
            Event::NeedArose {
                need: TRAFO,
                quantity: Milli(1),
                error: 0,
                due: 9,
                cause: Cause::Rule(Rule::Damage),
            },
            &[HR, Seat::Presidency, SWEDEN, Seat::Nato, Seat::Adversary],
        ),
        (Event::NeedStateChanged { need: TRAFO, state: NeedState::Lapsed }, &[HR, Seat::Nato]),
        (Event::AdversaryLearned { vector: VectorId::Cyber, to: 1 }, &ALL[..5]),
        (Event::NatoPlanned { need: CYBER, quantity: Milli(1) }, &[HR, VICTIM, Seat::Presidency, SWEDEN]),
        // A cause can tell as much as a fact.
        (
            Event::TrackMoved {
                track: Track::Awareness,
                delta: 1,
                to: 1,
                cause: Cause::Need(Rule::Coverage, TRAFO),
            },
            &[HR, Seat::Presidency, Seat::Nato, Seat::Adversary],
        ),
        (
            Event::TrackMoved {
                track: Track::Cohesion,
                delta: -8,
                to: 1,
                cause: Cause::Giver(Rule::Unanswered, id("AT")),
            },
            &[SWEDEN, Seat::Adversary],
        ),
        (Event::NeedDeclared { need: CYBER, quantity: Milli(1) }, &[SWEDEN, Seat::Adversary]),
        (
            Event::TrackMoved { track: Track::Pressure, delta: 1, to: 1, cause: Cause::Rule(Rule::BurnRate) },
            &ALL[..5],
        ),
    ];
    for (event, seats) in &hidden {
        for seat in *seats {
            assert!(!sees(&setting, &world, *seat, event), "{seat:?} learns of {event:?}");
        }
        assert!(SeatView { setting: &setting, world: &world, eyes: Eyes::Full }.sees(event));
    }
}

#[test]
fn of_matches_for_a_need_the_first_gets_there_then_fits_then_is_in_time() {
    let due = 48;
    let best_first =
        [(950, Some(24)), (910, Some(30)), (700, Some(12)), (950, Some(60)), (0, Some(12)), (950, None)];
    let ranks: Vec<MatchRank> = best_first.map(|(fit, arrives)| MatchRank::of(fit, arrives, due)).to_vec();
    assert!(ranks.windows(2).all(|pair| pair[0] < pair[1]), "{ranks:?}");
}
