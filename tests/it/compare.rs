//! Two histories side by side, and playing on from a moment of one of them.

use std::sync::{Arc, LazyLock};

use casus::base::Digest;
use casus::content::{Library, Seat};
use casus::engine::{Eyes, Order, Setting, Window};
use casus::players::Policy;
use casus::record::compare::{Kinship, Parting};
use casus::record::{Header, Journal, OtherRules, Record, Replay, Verdict, verify};
use casus::session::{Player, ResumeError, Seating, Table};
use casus::words::{Lang, Lookup, Words};

static SETTING: LazyLock<Arc<Setting>> = LazyLock::new(|| {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().unwrap());
    let scenario = library.scenario(&catalogue, "thirty-minutes".parse().unwrap()).unwrap();
    Arc::new(Setting::new(catalogue, Arc::new(scenario), &[]).unwrap())
});

fn played_by(policy: Policy) -> Seating {
    [(Seat::Hr, Player::Policy(policy))].into()
}

fn played(policy: Policy, seed: u64) -> Journal {
    Table::open(Arc::clone(&SETTING), seed, played_by(policy), 0).unwrap().journal().clone()
}

static IDLE: LazyLock<Journal> = LazyLock::new(|| played(Policy::Idle, 7));

fn branch(windows: usize, policy: Policy) -> Journal {
    let table = Table::branch(Arc::clone(&SETTING), &IDLE, windows, &played_by(policy), 0).unwrap();
    table.journal().clone()
}

#[test]
fn the_first_order_apart_is_named_with_its_seat_and_both_values() {
    let greedy = played(Policy::Greedy, 7);
    let parting = Parting::of(&IDLE, &greedy);
    assert!(parting.same_setting && parting.same_seed);
    assert_eq!(parting.kinship, Kinship::Apart);
    let apart = parting.order.unwrap();
    assert_eq!((apart.turn, apart.window, apart.seat, apart.place), (1, Window::Decision, Seat::Hr, 0));
    assert_eq!(apart.first, None, "who is idle orders nothing");
    let given = &greedy.windows().nth(apart.windows).unwrap().orders;
    assert_eq!(
        apart.second.as_ref(),
        given.iter().find(|(seat, _)| *seat == Seat::Hr).map(|(_, order)| order)
    );
    assert!(IDLE.windows().zip(greedy.windows()).take(apart.windows).all(|(a, b)| a == b));
    assert_eq!(parting.turn.unwrap().turn, 1);

    let back = Parting::of(&greedy, &IDLE).order.unwrap();
    assert_eq!((back.first, back.second), (apart.second, None));
}

#[test]
fn an_order_changed_at_its_place_is_found_there() {
    let journal = &*IDLE;
    // Two orders of one seat that are not the same: without the first the second stands in its place.
    let full = |orders: &[(Seat, Order)]| {
        let mut own = orders.iter().filter(|(seat, _)| *seat == orders[0].0);
        own.next().zip(own.next()).is_some_and(|(first, second)| first != second)
    };
    let at = journal.windows().position(|closed| closed.orders.len() > 1 && full(&closed.orders)).unwrap();
    let mut changed = Journal::open(journal.header().clone());
    let mut windows = 0;
    for record in journal.records() {
        let mut record = record.clone();
        if let Record::Closed(closed) = &mut record {
            if windows == at {
                closed.orders.remove(0);
            }
            windows += 1;
        }
        changed.push(record).unwrap();
    }
    let apart = Parting::of(journal, &changed).order.unwrap();
    let orders = &journal.windows().nth(at).unwrap().orders;
    assert_eq!((apart.windows, apart.seat, apart.place), (at, orders[0].0, 0));
    let of_seat: Vec<_> = orders.iter().filter(|(seat, _)| *seat == orders[0].0).collect();
    assert_eq!((apart.first.as_ref(), apart.second.as_ref()), (Some(&of_seat[0].1), Some(&of_seat[1].1)));
}

#[test]
fn a_turn_apart_names_the_field_or_the_digest() {
    let with = |change: &dyn Fn(&mut casus::record::TurnRecord)| {
        let mut changed = Journal::open(IDLE.header().clone());
        for record in IDLE.records() {
            let mut record = record.clone();
            match &mut record {
                Record::Turn(turn) if turn.turn == 3 => change(turn),
                _ => {}
            }
            changed.push(record).unwrap();
        }
        Parting::of(&IDLE, &changed)
    };
    let parting = with(&|turn| turn.facts.tracks[0].1 += 1);
    let apart = parting.turn.unwrap();
    assert_eq!((apart.turn, apart.difference.field.as_str()), (3, "tracks.cohesion"));
    assert!(parting.order.is_none());
    let hidden = with(&|turn| turn.digest = Digest::default()).turn.unwrap();
    assert_eq!((hidden.turn, hidden.difference.field.as_str()), (3, "digest"));
    assert_ne!(hidden.difference.first, hidden.difference.second);
}

#[test]
fn seeds_settings_and_families_are_told_apart() {
    assert!(!Parting::of(&IDLE, &played(Policy::Idle, 8)).same_seed);
    let elsewhere = Journal::open(Header { setting: Digest::default(), ..IDLE.header().clone() });
    assert!(!Parting::of(&IDLE, &elsewhere).same_setting);
    let other_rules = Journal::open(Header { rules: 0, ..IDLE.header().clone() });
    assert!(!Parting::of(&IDLE, &other_rules).same_setting);

    let (fifth, third) = (branch(5, Policy::Greedy), branch(3, Policy::Random));
    let kin = |first: &Journal, second: &Journal| Parting::of(first, second).kinship;
    assert_eq!(kin(&IDLE, &IDLE), Kinship::Same);
    assert_eq!(kin(&IDLE, &fifth), Kinship::SecondBranched(5));
    assert_eq!(kin(&fifth, &IDLE), Kinship::FirstBranched(5));
    assert_eq!(kin(&fifth, &third), Kinship::Siblings);

    // A game that goes on in a later format is still the same game, and still a parent.
    let old = Journal::open(Header { format: 1, ..IDLE.header().clone() });
    let new = old.migrated().unwrap();
    assert_eq!(kin(&old, &new), Kinship::Same);
    assert_eq!(kin(&old.branch(0, IDLE.header().clone()), &new), Kinship::FirstBranched(0));
}

#[test]
fn a_history_and_its_beginning_are_alike_as_far_as_both_go() {
    let text = IDLE.text();
    let half: String = text.split_inclusive('\n').take(12).collect();
    let half = Journal::read(half.as_bytes()).unwrap().journal;
    let parting = Parting::of(&half, &IDLE);
    assert!(parting.is_none() && parting.windows.0 < parting.windows.1, "{parting:?}");
    assert!(Parting::of(&IDLE, &IDLE).is_none());
}

#[test]
fn what_is_compared_is_said_in_every_language() {
    let greedy = played(Policy::Greedy, 7);
    let half = IDLE.branch(4, IDLE.header().clone());
    let other = played(Policy::Idle, 8);
    let elsewhere = Journal::open(Header { setting: Digest::default(), ..IDLE.header().clone() });
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        for second in [&greedy, &half, &other, &elsewhere, &IDLE] {
            let parting = Parting::of(&IDLE, second);
            let moment = parting.order.as_ref().map_or(0, |order| order.windows);
            let at = |journal: &Journal| {
                let mut replay = Replay::open(journal.clone(), Arc::clone(&SETTING));
                replay.seek(moment);
                replay
            };
            let (ours, theirs) = (at(&IDLE), at(if second.windows().count() > 0 { second } else { &IDLE }));
            let (ours, theirs) =
                (ours.game().unwrap().view(Eyes::Full), theirs.game().unwrap().view(Eyes::Full));
            let said = parting.told(&words, &Lookup::of(&ours), &Lookup::of(&theirs));
            assert!(said.len() > 2, "{said:?}");
            for text in said {
                assert!(
                    !text.is_empty() && !text.contains(['{', '$']) && !text.starts_with('['),
                    "{lang}: {text}"
                );
            }
        }
    }
}

#[test]
fn a_branch_is_the_parent_up_to_its_moment_and_knows_it() {
    let (windows, person) = (9, [(Seat::Hr, Player::person("A"))].into());
    let mut table = Table::branch(Arc::clone(&SETTING), &IDLE, windows, &person, 5).unwrap();
    let origin = table.journal().header().origin.unwrap();
    assert_eq!((origin.game, origin.windows), (IDLE.game(), 9));
    assert_eq!((table.awaited(), table.journal().header().started), (vec![Seat::Hr], 5));
    assert_ne!(table.journal().game(), IDLE.game(), "a game of its own");
    assert_eq!(table.take_lines(), table.journal().text(), "nothing of it is written yet");

    let mut parent = Replay::open(IDLE.clone(), Arc::clone(&SETTING));
    let mut child = Replay::open(table.journal().clone(), Arc::clone(&SETTING));
    for moment in 0..=windows {
        parent.seek(moment);
        child.seek(moment);
        assert_eq!(parent.game().unwrap().digest(), child.game().unwrap().digest(), "after {moment} windows");
    }
    // Played on as the parent was, it ends as the parent did.
    while table.outcome().is_none() {
        table.end_turn(Seat::Hr).unwrap();
    }
    let last = |journal: &Journal| journal.turns().next_back().map(|turn| turn.digest);
    assert_eq!(last(table.journal()), last(&IDLE));
    assert!(matches!(verify(table.journal(), Arc::clone(&SETTING)), Verdict::Agrees { .. }));
}

#[test]
fn a_branch_goes_no_further_than_its_parent_and_not_under_other_rules() {
    let over = Table::branch(Arc::clone(&SETTING), &IDLE, usize::MAX, &Seating::new(), 0).unwrap();
    let all = IDLE.windows().count();
    assert_eq!(over.journal().header().origin.unwrap().windows, u32::try_from(all).unwrap());
    assert!(over.outcome().is_some());

    let old = Journal::open(Header { rules: 0, ..IDLE.header().clone() });
    let refused = Table::branch(Arc::clone(&SETTING), &old, 0, &Seating::new(), 0).err();
    assert!(matches!(refused, Some(ResumeError::OtherRules(OtherRules::Rules { .. }))), "{refused:?}");
}

#[test]
fn a_branch_says_who_sits_there_and_not_who_sat_in_its_parent() {
    let seats: Seating = [(Seat::Hr, Player::person("A")), (Seat::Excon, Player::person("E"))].into();
    let mut table = Table::open(Arc::clone(&SETTING), 7, seats, 0).unwrap();
    table.seat(Seat::Hr, Player::Policy(Policy::Idle)).unwrap();
    table.end_turn(Seat::Excon).unwrap();
    let alone = [(Seat::Hr, Player::person("B"))].into();
    let windows = table.journal().windows().count();
    let branch = Table::branch(Arc::clone(&SETTING), table.journal(), windows, &alone, 0).unwrap();
    assert_eq!(branch.persons().collect::<Vec<_>>(), [Seat::Hr]);
    assert_eq!(branch.player(Seat::Hr), Some(&Player::person("B")));
    assert_eq!(branch.journal().persons(), [Seat::Hr].into());
    assert!(!branch.journal().records().iter().any(|record| matches!(record, Record::Seated { .. })));
}

#[test]
fn what_differs_is_said_in_words_not_in_the_names_of_the_record() {
    let words = Words::embedded(Lang::En);
    let catalogue = SETTING.catalogue();
    for (field, value, said) in [
        ("tracks.cohesion", "550", ("level, Cohesion", "55")),
        ("needs.CY/GEN.coming", "1800", ("need, Generators for Cyprus, coming", "1.8")),
        ("victims.CY.functions.energy", "801", ("attacked state, Cyprus, Energy", "80.1")),
        ("offers.12.at_work", "2000", ("offer, 12, at work", "2")),
        ("outcome", "\"held\"", ("how it ended", "held")),
    ] {
        let found = (words.summary_field(catalogue, field), words.summary_value(field, value));
        assert_eq!((found.0.as_str(), found.1.as_str()), said, "{field}");
    }
}
