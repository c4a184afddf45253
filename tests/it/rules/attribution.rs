//! `domain.md` §1.2: an act is attributed to a state by what shows this act. Two adversaries, two questions.

use casus::base::MechanismId;
use casus::content::{NatoPosture, Seat, Track};
use casus::engine::explain::{Inquiry, Label, Value};
use casus::engine::{Cause, Event, Obstacle, Order, Rule, ThresholdView, Window};

use super::bench::{Bench, Field, HR, count, country, one};
use super::nato_consensus::COLLECTIVE_DEFENCE;

/// Finland is attacked by one adversary, Cyprus and Greece by another; nobody is known at first.
fn apart(then: &str) -> Field {
    let first = format!("(id: \"F-I00\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])");
    Field::with(&["(\"GEN\", S)", "(\"GEN@CY\", S)", "(\"GEN@GR\", S)"])
        .injects(&first)
        .scenario(
            "victims: [\"FI\"],",
            "victims: [\"FI\", \"CY\", \"GR\"], adversaries: [[\"FI\"], [\"CY\", \"GR\"]],",
        )
        .scenario("(escalation, 100), (attribution, 100)", "(attribution, 0)")
        .rule("attribution_ceiling", 1000)
        .mechanism(
            "effects: [track(attribution, 40), track(awareness, 20)",
            "effects: [track(attribution, 400), track(awareness, 20)",
        )
}

fn cell() -> MechanismId {
    "hybrid-fusion-cell".parse().unwrap()
}

/// The fusion cell looks at what is done to that state, and has looked.
fn fused(bench: &mut Bench, state: &str) -> Vec<Event> {
    bench.window(Window::Decision);
    bench.give(HR, Order::Task { instrument: cell(), victim: Some(country(state)) });
    let mut events = bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
    events.extend(bench.window(Window::Decision));
    events
}

fn case(bench: &Bench, state: &str) -> ThresholdView {
    let states = bench.full().victims();
    states.into_iter().find(|v| v.country == country(state)).expect("attacked").attack
}

#[test]
fn what_shows_one_adversary_shows_nothing_of_the_other() {
    let mut bench = apart("flag(\"ARMED_ATTACK@CY\"), flag(\"ARMED_ATTACK@GR\")").open();
    let events = fused(&mut bench, "CY");
    let linked = ["FI", "CY", "GR"].map(|state| case(&bench, state).foreign_link > 10);
    assert_eq!(linked, [false, true, true], "who attacks Cyprus attacks Greece, and not Finland");
    // "Why?" lists by each case what moved it.
    let view = bench.view(HR);
    let by_cell = |e: &&Event| {
        matches!(e, Event::EvidenceMoved { delta: 400, cause: Cause::Rule(Rule::Instrument), .. })
    };
    let shown: Vec<&Event> = events.iter().filter(by_cell).collect();
    assert_eq!(shown.len(), 1, "{shown:?}");
    let bears = |state: &str| view.bears_on(shown[0], &Inquiry::Threshold(country(state)));
    assert_eq!(["FI", "CY", "GR"].map(bears), [false, true, true]);
}

#[test]
fn the_track_is_that_of_the_adversary_that_is_known_best() {
    let mut bench = apart("track(\"attribution\", 50)").open();
    fused(&mut bench, "CY");
    let view = bench.view(HR);
    let (north, south) = (view.attribution_of(country("FI")), view.attribution_of(country("CY")));
    assert!(north < south, "{north} {south}");
    assert_eq!(bench.track(Track::Attribution), south);
    let why = view.explain(&Inquiry::Track(Track::Attribution)).expect("told");
    let of = |state| why.figures[0].inputs.iter().find(|i| i.label == Label::Attribution(country(state)));
    assert_eq!(of("FI").map(|i| i.value), Some(Value::Points(north)));
    assert_eq!(of("CY").map(|i| i.value), Some(Value::Points(south)));
    assert!(view.explain(&Inquiry::Attribution(country("FI"))).is_some(), "and each opens");
}

#[test]
fn evidence_that_they_act_together_makes_one_level_of_them() {
    let joined = "after(hours: 48, when: always, then: [flag(\"ADVERSARIES_JOINED\"), track_to(\"attribution\", 700)])";
    let mut bench = apart(joined).open();
    fused(&mut bench, "CY");
    bench.until(|e| matches!(e, Event::TrackMoved { track: Track::Attribution, to: 700, .. }));
    let known = ["FI", "CY", "GR"].map(|state| bench.full().attribution_of(country(state)));
    assert_eq!(known, [700; 3]);
    assert!(bench.full().evidence().is_empty(), "nobody asks any more of which of them");
}

#[test]
fn what_the_union_shares_moves_each_adversary_once() {
    let mut bench = apart("").open();
    fused(&mut bench, "CY");
    let moved = |events: &[Event]| {
        count(events, |e| {
            matches!(e, Event::EvidenceMoved { delta: 400, cause: Cause::Rule(Rule::Instrument), .. })
        })
    };
    assert_eq!(moved(&fused(&mut bench, "GR")), 0, "it has looked at this adversary just now");
    assert_eq!(moved(&fused(&mut bench, "FI")), 1, "and not at that one");
}

#[test]
fn natos_council_asks_who_attacks_the_ally() {
    let obstacle = |state: &str| {
        let field = apart("flag(\"ARMED_ATTACK@FI\"), nato_step(response_plan)");
        let field = field.rule("draw_hours", "(72, 72)").rule("consensus_below", 0);
        let mut bench = field.rule("consensus_attribution", "(350, 1000)").open();
        fused(&mut bench, state);
        let events = bench.until(|e| {
            matches!(
                e,
                Event::NatoDrawFailed { .. }
                    | Event::NatoPostureChanged { posture: NatoPosture::ResponsePlan }
            )
        });
        let why = bench.view(Seat::Nato).explain(&Inquiry::Nato).expect("told");
        let said = why.figures[0]
            .inputs
            .iter()
            .any(|i| matches!((i.label, i.value), (Label::Attribution(_), Value::Points(400..))));
        let failed = one(&events, |e| match e {
            Event::NatoDrawFailed { obstacle, .. } => Some(Some(*obstacle)),
            Event::NatoPostureChanged { posture: NatoPosture::ResponsePlan } => Some(None),
            _ => None,
        });
        (failed, said)
    };
    assert_eq!(
        obstacle("CY"),
        (Some(Obstacle::Attribution), false),
        "who strikes Cyprus does not strike Finland"
    );
    assert_eq!(obstacle("FI"), (None, true));
}

/// What an Ally reads of its own standing on NATO's page: whether Article 5 is in force for it, or waits.
fn standing(bench: &Bench, state: &str) -> (bool, bool) {
    let nato = bench.view(HR).nato();
    (nato.article5.contains(&country(state)), nato.asked_article5.contains(&country(state)))
}

/// The Allies for which the council decided on collective defence.
fn decided(events: &[Event]) -> Vec<&'static str> {
    let named = |ally: &&str| events.contains(&Event::Article5Decided { ally: country(ally) });
    ["FI", "GR"].into_iter().filter(named).collect()
}

#[test]
fn article_5_is_decided_for_each_ally_by_what_is_known_of_who_attacks_it() {
    let field = apart("flag(\"ARMED_ATTACK@FI\"), flag(\"ARMED_ATTACK@GR\"), nato_step(response_plan)");
    let field = field.rule("draw_hours", "(1, 1)").rule("consensus_below", 0).rule("brink_hours", 100_000);
    let field = field.rule("reliability", "(1000, 1000, 1000, 1000)");
    let mut bench = field.rule("consensus_attribution", "(0, 350)").open();
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::ResponsePlan });
    fused(&mut bench, "FI");
    for ally in ["FI", "GR"] {
        bench.give(Seat::Victim(country(ally)), COLLECTIVE_DEFENCE);
    }
    let first = bench.until(|e| matches!(e, Event::Article5Decided { .. }));
    assert_eq!(decided(&first), ["FI"], "nothing shows who strikes Greece");
    assert_eq!((standing(&bench, "FI"), standing(&bench, "GR")), ((true, false), (false, true)));
    let why = bench.view(Seat::Nato).explain(&Inquiry::Nato).expect("told");
    let each: Vec<_> =
        why.figures[0].inputs.iter().filter(|i| matches!(i.label, Label::Attribution(_))).collect();
    assert_eq!(each.len(), 2, "each attack on an Ally with what is known of it: {each:?}");

    bench.window(Window::Decision);
    bench.give(HR, Order::Task { instrument: cell(), victim: Some(country("GR")) });
    let second = bench.until(|e| matches!(e, Event::Article5Decided { .. }));
    assert_eq!(decided(&second), ["GR"], "the council decides again, for the other Ally");
    assert_eq!(standing(&bench, "GR"), (true, false));
}

#[test]
fn what_the_council_found_of_an_adversary_holds_for_each_ally_it_attacks_once_that_ally_asks() {
    let field = apart(
        "flag(\"ARMED_ATTACK@FI\"), flag(\"ARMED_ATTACK@GR\"), nato_step(response_plan), flag(\"ADVERSARIES_JOINED\")",
    );
    let field = field.rule("draw_hours", "(1, 1)").rule("brink_hours", 100_000);
    let field = field.rule("reliability", "(1000, 1000, 1000, 1000)");
    let mut bench = field.rule("consensus_attribution", "(0, 0)").open();
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::ResponsePlan });
    bench.give(Seat::Victim(country("FI")), COLLECTIVE_DEFENCE);
    bench.until(|e| *e == Event::Article5Decided { ally: country("FI") });
    assert_eq!(standing(&bench, "GR"), (false, false), "it alone may ask");
    bench.give(Seat::Victim(country("GR")), COLLECTIVE_DEFENCE);
    assert_eq!(standing(&bench, "GR"), (true, false));
}
