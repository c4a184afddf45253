//! `rules.md` §4, §10: what coverage does: to functions, to conditions, and to what the evaluation counts.

use casus::base::Milli;
use casus::content::{Function, Track};
use casus::engine::{Cause, Event, NeedState, Order, Rule, Term, Window};

use super::bench::{Bench, Field, count, moved, need};

/// A field with turns of a day, in which generators are declared as they are needed.
fn daily(size: &str) -> Field {
    Field::with(&[&format!("(\"GEN\", {size})")])
        .scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(20, 24)]")
        .rule("need_error_max", 0)
        .package("SE07", "ready_days", "0")
        .package("SE07", "quantity", "200")
}

/// So many sets of Sweden are agreed on and at work.
fn with_sets(field: Field, sets: i64) -> Bench {
    let mut bench = field.open();
    if sets > 0 {
        let offer = bench.table_some("SE07", Milli::whole(sets));
        let order = bench.proposal(offer, "GEN");
        bench.agree(order);
        bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    }
    bench.window(Window::Offers);
    bench
}

/// How far energy moves by this need in a day.
fn energy(field: Field, sets: i64) -> i32 {
    let by = |c: &Cause| matches!(c, Cause::Need(Rule::Recovery | Rule::Damage, _));
    let events = with_sets(field, sets).next_situation();
    events
        .iter()
        .map(|e| match e {
            Event::FunctionMoved { function: Function::Energy, delta, cause, .. } if by(cause) => *delta,
            _ => 0,
        })
        .sum()
}

#[test]
fn a_function_recovers_by_what_is_covered_and_is_worn_by_what_is_not() {
    // Of a medium need, two hundred sets, four tenths serve energy.
    let field = || daily("M").rule("recovery_per_day", 50).rule("damage_per_day", 100);
    assert_eq!(energy(field(), 0), -40, "a hundred a day, uncovered");
    assert_eq!(energy(field(), 100), -10, "half of fifty less half of a hundred");
    assert_eq!(energy(field(), 200), 20, "fifty a day, covered");
}

#[test]
fn a_small_need_weighs_less_on_functions_and_a_large_one_more() {
    let field = |size: &str| daily(size).rule("damage_per_day", 100);
    assert_eq!((energy(field("S"), 0), energy(field("L"), 0)), (-24, -60));
}

/// What these events moved in the first two days, in turns of so many hours.
fn in_two_days(field: Field, hours: i32, of: impl Fn(&Event) -> Option<i32>) -> i32 {
    let blocks = format!("blocks: [(40, {hours})]");
    let mut bench = field.scenario("blocks: [(8, 6), (8, 12), (8, 24)]", &blocks).open();
    let after = u16::try_from(48 / hours).unwrap();
    bench.to(after, Window::Offers).iter().filter_map(of).sum()
}

#[test]
fn what_short_turns_round_off_comes_with_later_ones() {
    // Health's tenth of a small need wears it by two a day; two of ten of a small need of fighters, by four.
    let worn = |kind: &str, function: Function, hours: i32| {
        let by = |c: &Cause| matches!(c, Cause::Rule(Rule::Damage) | Cause::Need(Rule::Damage, _));
        in_two_days(Field::with(&[&format!("(\"{kind}\", S)")]), hours, |e| match e {
            Event::FunctionMoved { function: f, delta, cause, .. } if *f == function && by(cause) => {
                Some(*delta)
            }
            _ => None,
        })
    };
    for (kind, function) in
        [("CYBER_IR", Function::Health), ("AIR_POL", Function::Population), ("GEN", Function::Communications)]
    {
        let day = worn(kind, function, 24);
        assert!((-8..0).contains(&day), "{kind} moves {function:?} by {day}");
        assert_eq!([worn(kind, function, 12), worn(kind, function, 6)], [day; 2], "{kind}, {function:?}");
    }
    // A mechanism's, or any other rate by the day, the same.
    let decayed = |per_day: i32, hours: i32| {
        let field = Field::with(&["(\"GEN\", S)"]).rule("decay_per_day", per_day);
        in_two_days(field, hours, |e| match e {
            Event::TrackMoved { track: Track::Awareness, delta, cause, .. }
                if *cause == Cause::Rule(Rule::PictureDecay) =>
            {
                Some(*delta)
            }
            _ => None,
        })
    };
    for per_day in 1..6 {
        assert_eq!([24, 12, 6].map(|hours| decayed(per_day, hours)), [-2 * per_day; 3]);
    }
}

#[test]
fn a_covered_need_moves_its_track_as_much_in_short_turns() {
    // Help works after nine days; what four days more move is held against each other.
    let gained = |hours: i32| {
        let blocks = format!("blocks: [(9, 24), (40, {hours})]");
        let field = Field::with(&["(\"OT_GRID\", S)"])
            .scenario("blocks: [(8, 6), (8, 12), (8, 24)]", &blocks)
            .rule("need_error_max", 0)
            .at_once("LT02");
        let mut bench = field.open();
        bench.supply("LT02", "OT_GRID");
        bench.to(9, Window::Offers);
        assert_eq!(bench.need("OT_GRID").coverage, 1000);
        let events = bench.to(9 + u16::try_from(96 / hours).unwrap(), Window::Offers);
        moved(&events, Track::Attribution, |c| matches!(c, Cause::Need(Rule::Evidence, _)))
    };
    assert_eq!([24, 12, 6].map(gained), [13; 3], "four days of 3.2");
}

#[test]
fn a_need_counts_as_covered_from_six_tenths() {
    let covered = |sets: i64| {
        let inject = "(id: \"F-I01\", at_hours: 192, channel: \"x\", text: \"x\", when: covered(\"GEN\"), then: [flag(\"ENOUGH\")])";
        let mut bench = with_sets(daily("M").injects(inject), sets);
        let events = bench.to(9, Window::Offers);
        assert_eq!(bench.need("GEN").coverage, i32::try_from(sets * 5).unwrap());
        count(&events, |e| matches!(e, Event::InjectFired { .. }))
    };
    assert_eq!((covered(119), covered(120)), (0, 1));
}

/// What generators of Sweden, agreed on in that turn, count for needs at the end, which they do not reach.
fn counted(turn: u16, sets: i64) -> i32 {
    let beyond = daily("M").package("SE07", "ready_days", "60").rule("valid_hours", 1000);
    let mut bench = beyond.rule("brink_hours", 100_000).open();
    bench.to(turn, Window::Offers);
    let offer = bench.table_some("SE07", Milli::whole(sets));
    let order = bench.proposal(offer, "GEN");
    bench.agree(order);
    let events = bench.until(|e| matches!(e, Event::GameEnded { .. }));
    assert_eq!(count(&events, |e| matches!(e, Event::ConsignmentAbsorbed { .. })), 0);
    bench.evaluation().raw[Term::Needs as usize]
}

#[test]
fn what_is_firmly_committed_in_time_and_comes_beyond_the_horizon_counts_half() {
    assert_eq!(counted(2, 200), 500, "all of it, halved");
    assert_eq!(counted(2, 100), 250, "half of it, halved");
    // Due four days after the first decision, at hour 24: the sixth turn decides at hour 144.
    assert_eq!(
        (counted(5, 200), counted(6, 200)),
        (500, 0),
        "what is agreed after the due time counts nothing"
    );
}

#[test]
fn a_need_is_partly_met_by_a_part_and_met_by_the_whole() {
    let state = |sets: i64| with_sets(daily("M"), sets).state("GEN");
    assert_eq!([state(0), state(1), state(189)], [NeedState::Declared, NeedState::Partly, NeedState::Partly]);
    assert_eq!([state(190), state(200)], [NeedState::Met; 2], "nineteen of twenty are enough");
}

#[test]
fn what_is_offered_and_not_agreed_on_counts_nothing() {
    let mut bench = daily("M").open();
    bench.table_some("SE07", Milli::whole(200));
    bench.until(|e| matches!(e, Event::GameEnded { .. }));
    assert_eq!(bench.evaluation().raw[Term::Needs as usize], 0);
}

#[test]
fn a_true_need_counts_from_its_birth_though_nobody_declared_it() {
    let latent = "(id: \"F-I01\", at_hours: 24, channel: \"x\", text: \"x\", then: [need(\"TRAFO\", M)])";
    let needs = |field: Field| with_sets(field, 200).evaluation().raw[Term::Needs as usize];
    // Of the same weight and size: half of what is needed is met.
    assert_eq!((needs(daily("M")), needs(daily("M").injects(latent))), (1000, 500));
}

#[test]
fn a_larger_need_weighs_more_in_the_evaluation() {
    let beside = |size: &str| {
        let inject = format!(
            "(id: \"F-I01\", at_hours: 24, channel: \"x\", text: \"x\", then: [need(\"TRAFO\", {size})])"
        );
        with_sets(daily("M").injects(&inject), 200).evaluation().raw[Term::Needs as usize]
    };
    // A medium need met counts 1.5 beside 1, 1.5 or 2 of one that is not.
    assert_eq!((beside("S"), beside("M"), beside("L")), (600, 500, 428));
}

#[test]
fn functions_that_nothing_presses_on_recover_by_themselves_up_to_where_they_began() {
    let hit =
        "(id: \"F-I01\", at_hours: 24, channel: \"x\", text: \"x\", then: [function(\"territory\", -90)])";
    let mut bench = daily("S").injects(hit).open();
    let mut levels = Vec::new();
    for turn in 1..=6 {
        bench.to(turn, Window::Offers);
        levels.push(bench.function(Function::Territory));
    }
    assert_eq!(levels, [768, 776, 784, 792, 800, 800]);
}

#[test]
fn only_the_attacked_state_declares_ranks_and_withdraws() {
    let bench = daily("S").open();
    for order in [
        Order::Declare { kind: need("GEN").kind, quantity: Milli::whole(1) },
        Order::Rank { kind: need("GEN").kind },
        Order::WithdrawNeed { kind: need("GEN").kind },
    ] {
        let judged = bench.view(super::bench::HR).guard(&[], &order).map(|_| ());
        assert_eq!(judged.unwrap_err().slug(), "wrong_seat");
    }
}
