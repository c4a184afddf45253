//! `rules.md` §4, §5: what a victim believes it needs, and how wills drift.

use casus::content::{Function, Seat, Track};
use casus::engine::{Cause, Event, Rule, Window};
use casus::record::EventLog;

use super::bench::{Bench, Field, country, finland, need, one};

/// A need of generators under a picture of that quality; what the victim goes by, and the truth.
fn believed(awareness: i32, luck: u64) -> (i64, i64) {
    let tracks = "initial_tracks: [(escalation, 100), (attribution, 100)]";
    let field = Field::with(&["(\"GEN\", M)"])
        .scenario(tracks, &format!("initial_tracks: [(escalation, 100), (awareness, {awareness})]"));
    let bench = field.open_with_luck(luck);
    let own = bench.view(finland()).need(need("GEN")).and_then(|n| n.want).expect("an estimate");
    let truth = bench.full().need(need("GEN")).and_then(|n| n.truth).expect("the truth");
    (own.0, truth.0)
}

#[test]
fn a_declared_quantity_is_the_truth_bent_by_what_the_picture_leaves_dark() {
    let mut wrong = 0;
    for luck in 1..=20 {
        let (clear, truth) = believed(1000, luck);
        assert_eq!(clear, truth);
        let (dim, _) = believed(500, luck);
        let (blind, _) = believed(0, luck);
        // Within a half, drawn once for each need; half as far with half of the picture.
        assert!((blind - truth).abs() <= truth / 2 + 1000, "{blind} of {truth}");
        assert!((dim - truth).abs() <= (blind - truth).abs() / 2 + 1000, "{dim}, {blind} of {truth}");
        wrong += i32::from((blind - truth).abs() > truth / 10);
    }
    assert!(wrong > 5, "{wrong} of twenty are off by more than a tenth");
}

#[test]
fn each_need_that_serves_a_function_is_named_with_what_it_takes_from_it() {
    let latent = "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [need(\"INTERCEPT\", S)])";
    let field = Field::with(&["(\"AIR_POL\", S)", "(\"AD_MR\", M)"]).injects(latent);
    let mut bench = field.scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(20, 24)]").open();
    bench.declare(&["AIR_POL", "AD_MR"]);
    let before = bench.full().function(country("FI"), Function::Territory);
    let events = bench.next_situation();
    let mut taken = 0;
    let mut causes = Vec::new();
    for event in &events {
        if let Event::FunctionMoved { function: Function::Territory, delta, cause, .. } = event {
            taken += delta;
            causes.push(*cause);
        }
    }
    assert_eq!(bench.full().function(country("FI"), Function::Territory), before + taken);
    for of in ["AIR_POL", "AD_MR"] {
        assert!(causes.contains(&Cause::Need(Rule::Damage, need(of))), "{of}: {causes:?}");
    }
    // What nobody has declared wears it down too, and is not named.
    assert!(!causes.contains(&Cause::Need(Rule::Damage, need("INTERCEPT"))), "{causes:?}");
    assert!(causes.contains(&Cause::Rule(Rule::Damage)), "{causes:?}");
}

#[test]
fn wills_drift_towards_cohesion_by_a_tenth_a_day() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.window(Window::Offers);
    let will = bench.will("AT");
    let events = bench.next_situation();
    let cohesion = bench.track(Track::Cohesion);
    let drift = one(&events, |e| match e {
        Event::WillMoved { country: c, delta, cause: Cause::Rule(Rule::WillDrift), .. }
            if *c == country("AT") =>
        {
            Some(*delta)
        }
        _ => None,
    });
    // A quarter of a day.
    assert!((drift * 40 - (cohesion - will)).abs() <= 40, "{drift} of {}", cohesion - will);
    assert!(bench.view(Seat::Hr).country(country("AT")).is_some_and(|c| c.will.is_none()));
}

#[test]
fn a_will_near_to_cohesion_drifts_too_however_short_the_turns() {
    let in_four_days = |hours: i32| {
        let blocks = format!("blocks: [(40, {hours})]");
        let tracks = "initial_tracks: [(escalation, 100), (attribution, 100)";
        let mut bench = Field::with(&["(\"GEN\", S)"])
            .scenario("blocks: [(8, 6), (8, 12), (8, 24)]", &blocks)
            .scenario(tracks, &format!("{tracks}, (cohesion, 520)"))
            .rule("will_spread", 0)
            .open();
        let off = bench.track(Track::Cohesion) - bench.will("AT");
        assert!((20..40).contains(&off), "{off}");
        let events = bench.to(u16::try_from(96 / hours).unwrap(), Window::Offers);
        let drift = |e: &Event| match e {
            Event::WillMoved { country: c, delta, cause: Cause::Rule(Rule::WillDrift), .. }
                if *c == country("AT") =>
            {
                Some(*delta)
            }
            _ => None,
        };
        events.iter().filter_map(drift).sum::<i32>()
    };
    // As a will comes nearer it drifts less, and short turns notice it sooner.
    let (long, short) = (in_four_days(24), in_four_days(6));
    assert!(long > 4 && (long - short).abs() <= 1, "{long} in turns of a day, {short} in turns of six hours");
}

#[test]
fn the_first_list_is_told_by_the_hour_at_which_it_was_declared() {
    let mut bench = Bench::shipped("northern-haze", &[]);
    let log = EventLog::of(bench.game());
    let told = log.iter().find_map(|entry| match entry.event {
        Event::NeedDeclared { need, .. } => Some((*need, entry.hour)),
        _ => None,
    });
    let (need, hour) = told.expect("a list that opens the crisis");
    let seen = bench.full().needs().into_iter().find(|n| n.id == need).expect("declared");
    assert_eq!((Some(hour), hour), (seen.declared_at, 0));
    // What comes with the first turn has its hour.
    let turn = log.iter().last().expect("a turn opened").hour;
    bench.window(Window::Decision);
    assert_eq!(turn, bench.game().hour());
}
