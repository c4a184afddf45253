//! `rules.md` §4, §5: what a victim believes it needs, and how wills drift.

use casus::content::{Seat, Track};
use casus::engine::{Cause, Event, Rule, Window};

use super::bench::{Field, country, finland, need, one};

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
    assert_eq!(drift, (cohesion - will) * 25 / 1000);
    assert!(bench.view(Seat::Hr).country(country("AT")).is_some_and(|c| c.will.is_none()));
}
