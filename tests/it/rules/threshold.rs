//! `domain.md` §1.2: the threshold of armed aggression, computed, shown and argued.

use casus::content::{GeoStatus, Seat, Track, VectorId};
use casus::engine::explain::{Inquiry, Label};
use casus::engine::{Argument, Cause, Event, Order, ThresholdView, Window};

use super::bench::{Bench, Field, country, moved, one};

fn field(then: &str) -> Field {
    let inject = format!("(id: \"F-I00\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])");
    Field::with(&["(\"GEN\", S)"])
        .injects(&inject)
        .scenario("(escalation, 100), (attribution, 100)", "(attribution, 0)")
}

fn open(then: &str) -> Bench {
    let mut bench = field(then).open();
    bench.window(Window::Decision);
    bench
}

fn score(bench: &Bench) -> ThresholdView {
    bench.full().victims()[0].attack
}

#[test]
fn an_armed_attack_on_territory_by_a_known_state_at_scale_is_the_whole_hundred() {
    let functions = ["territory", "government", "energy", "population", "food_water", "health", "transport"];
    let broken: Vec<String> = functions.iter().map(|f| format!("function(\"{f}\", -500)")).collect();
    let all = format!("flag(\"ARMED_ATTACK\"), track_to(\"attribution\", 700), {}", broken.join(", "));
    let view = score(&open(&all));
    assert_eq!((view.kinetic, view.foreign_link, view.territory, view.scale), (40, 25, 20, 15));
    assert_eq!((view.place_shift, view.cap, view.total()), (0, None, 100));
    let without = score(&open("flag(\"ARMED_ATTACK\")"));
    assert_eq!((without.kinetic, without.foreign_link, without.territory), (40, 0, 20));
}

#[test]
fn scale_counts_what_a_functioning_state_has_lost() {
    let sound = score(&open("flag(\"NOTHING\")"));
    assert_eq!(sound.scale, 0, "what it lacks of a perfect state is no effect of an attack");
    let lost = |by: i32| {
        let functions = ["territory", "government", "energy", "population", "food_water", "health"];
        let hit: Vec<String> = functions.iter().map(|f| format!("function(\"{f}\", -{by})")).collect();
        score(&open(&hit.join(", "))).scale
    };
    assert!((5..=8).contains(&lost(133)), "a hundred on average is half of it: {}", lost(133));
    assert_eq!(lost(400), 15);
}

#[test]
fn a_state_to_which_nothing_has_happened_has_no_points() {
    // The fire at the other end is laid at somebody's door.
    let then = "flag(\"ARMED_ATTACK@FI\"), track_to(\"attribution\", 700)";
    let mut bench = field(then).scenario("victims: [\"FI\"],", "victims: [\"FI\", \"CY\"],").open();
    bench.window(Window::Decision);
    let of = |bench: &Bench, state: &str| {
        let found = bench.full().victims().into_iter().find(|v| v.country == country(state));
        found.map(|v| v.attack).expect("attacked")
    };
    assert!(of(&bench, "FI").total() >= 85);
    let quiet = of(&bench, "CY");
    assert_eq!((quiet.territory, quiet.foreign_link, quiet.scale, quiet.total()), (0, 0, 0, 0));
}

#[test]
fn where_it_happened_takes_from_the_score_and_earns_no_points_for_territory() {
    let at = |place: &str| {
        let then = format!("flag(\"ARMED_ATTACK\"), track_to(\"attribution\", 700), place(\"{place}\")");
        let view = score(&open(&then));
        (view.territory, view.place_shift, view.total() - view.scale)
    };
    assert_eq!(at("territory"), (20, 0, 85));
    assert_eq!(at("eez"), (0, -30, 35));
    assert_eq!(at("oct"), (0, -20, 45));
    assert_eq!(at("sba"), (0, -60, 5));
    assert_eq!(at("high_sea"), (0, -60, 5));
    assert_eq!(score(&open("flag(\"ARMED_ATTACK\"), place(\"third_state\")")).total(), 0);
}

#[test]
fn a_second_wave_may_move_the_attack_onto_territory() {
    let second = "after(hours: 12, when: always, then: [place(\"territory\")])";
    let mut bench = field(second).scenario("region: north,", "region: north,\n    place: sba,").open();
    bench.window(Window::Decision);
    assert_eq!(score(&bench).place, GeoStatus::Sba);
    let events = bench.until(|e| matches!(e, Event::PlaceFound { .. }));
    let found = one(&events, |e| match e {
        Event::PlaceFound { victim, place } => Some((*victim, *place)),
        _ => None,
    });
    assert_eq!(found, (country("FI"), GeoStatus::Territory));
    assert_eq!((score(&bench).place_shift, score(&bench).territory), (0, 20));
}

#[test]
fn incidents_of_thirty_days_count_with_seven_tenths() {
    // Thirty points of escalation each: three points; two of them give six, of which seven tenths.
    let twice = "need(\"GEN\", S), track(\"escalation\", 30), \
        after(hours: 6, when: always, then: [track(\"escalation\", 30)])";
    let mut bench = open(twice);
    assert_eq!((score(&bench).incidents, score(&bench).kinetic), (30, 2));
    bench.to(2, Window::Decision);
    assert_eq!((score(&bench).incidents, score(&bench).kinetic), (60, 4));
    let mut later = field(twice).rule("cumulative_hours", 24).open();
    later.to(8, Window::Decision);
    assert_eq!(score(&later).incidents, 0, "what is older is not counted");
}

#[test]
fn incidents_of_less_than_a_point_are_told_in_tenths_that_add_up() {
    let small = "need(\"GEN\", S), track(\"escalation\", 4), \
        after(hours: 6, when: always, then: [track(\"escalation\", 8)])";
    let mut bench = open(small);
    assert_eq!((score(&bench).incidents, weights(&bench, &["FI"])), (4, vec![4]), "four tenths, not none");
    bench.to(2, Window::Decision);
    assert_eq!((score(&bench).incidents, weights(&bench, &["FI"])), (12, vec![12]));
    assert_eq!(score(&bench).kinetic, 0, "seven tenths of that are no whole point");
}

/// What the incidents against these states weigh, in tenths of a point.
fn weights(bench: &Bench, states: &[&str]) -> Vec<i32> {
    let weight = |state: &&str| bench.full().incidents(country(state)).iter().map(|row| row.points).sum();
    states.iter().map(weight).collect()
}

#[test]
fn an_incident_counts_against_whom_it_strikes() {
    let of = |then: &str| {
        let mut bench =
            field(then).scenario("victims: [\"FI\"],", "victims: [\"FI\", \"CY\", \"GR\"],").open();
        bench.window(Window::Decision);
        weights(&bench, &["FI", "CY", "GR"])
    };
    let up = "track(\"escalation\", 100)";
    assert_eq!(of(&format!("{up}, flag(\"ARMED_ATTACK@CY\"), need(\"GEN@GR\", S)")), [0, 100, 0]);
    assert_eq!(of(&format!("{up}, function(\"energy@GR\", -50), hazard(\"disaster@CY\")")), [0, 100, 100]);
    assert_eq!(of(&format!("{up}, need(\"GEN@GR\", S)")), [0, 0, 100], "else who needs something after it");
    assert_eq!(of(&format!("{up}, need(\"GEN\", S)")), [100, 0, 0], "who is not named is the first");
    assert_eq!(of(up), [0, 0, 0], "an event elsewhere strikes nobody");
    let own = format!("{up}, function(\"energy\", -50), flag(\"FORCIBLE_MEASURE\")");
    assert_eq!(of(&own), [0, 0, 0], "nor does a state's own force");
}

#[test]
fn what_a_state_answers_is_no_incident_against_it() {
    let ask = "need(\"GEN\", S), choice(id: \"demand\", decided_by: \"victim\", default: \"no\", answers: [\
        (id: \"yes\", label: \"x\", then: []), \
        (id: \"no\", label: \"x\", then: [track(\"escalation\", 100), \
            after(hours: 6, when: always, then: [track(\"escalation\", 100)])])])";
    let mut bench = field(ask).open();
    let events = bench.to(4, Window::Decision);
    let risen = moved(&events, Track::Escalation, |cause| matches!(cause, Cause::Inject(_)));
    assert_eq!(risen, 200, "the ladder rises all the same");
    assert_eq!(weights(&bench, &["FI"]), [0]);
}

#[test]
fn in_twin_fires_the_second_blow_is_counted_where_it_fell() {
    let mut bench = Bench::shipped("twin-fires", &[]);
    bench.until(|e| matches!(e, Event::InjectFired { inject } if inject.as_str() == "S10-I03"));
    let counted = |state: &str, inject: &str| {
        let id = inject.parse().expect("an inject");
        bench.full().incidents(country(state)).iter().any(|row| row.cause == Cause::Inject(id))
    };
    for (inject, of) in [("S10-I01", ["LV"].as_slice()), ("S10-I03", &["CY", "GR"])] {
        for state in ["LV", "CY", "GR"] {
            assert_eq!(counted(state, inject), of.contains(&state), "{inject} against {state}");
        }
    }
}

#[test]
fn hybrid_acts_alone_reach_no_more_than_fifty_five() {
    let much = "need(\"GEN\", S), track(\"escalation\", 600), track_to(\"attribution\", 700)";
    let view = score(&open(much));
    assert_eq!((view.kinetic, view.capped(), view.total()), (40, true, 55));
    let armed = score(&open(&format!("flag(\"ARMED_ATTACK\"), {much}")));
    assert!(!armed.capped() && armed.total() >= 85, "{armed:?}");
    // Harm to many lifts it as well.
    let harm = score(&open(&format!("function(\"health\", -700), {much}")));
    assert!(harm.mass_harm && harm.total() > 55, "{harm:?}");
}

#[test]
fn a_terrorist_attack_is_kinetic_and_harms_many() {
    let view = score(&open("hazard(\"terrorism\"), track_to(\"attribution\", 700)"));
    assert_eq!((view.kinetic, view.armed, view.mass_harm, view.cap), (40, true, true, None));
    let argued = view.arguments(&open("flag(\"NOTHING\")").game().setting().rules().threshold);
    assert!(argued.contains(&Argument::ArmedAttack), "{argued:?}");
    let hybrid = [Argument::Pattern, Argument::NoArmedForce];
    assert!(hybrid.iter().all(|of_hybrid| !argued.contains(of_hybrid)), "{argued:?}");
    assert_eq!(score(&open("hazard(\"disaster\")")).kinetic, 0);
}

#[test]
fn acts_of_the_adversary_are_incidents_when_they_succeed_and_are_named() {
    let mut bench =
        field("need(\"GEN\", S), track(\"escalation\", 30)").rule("chance", "(1000, 1000)").open();
    bench.window(Window::Adversary);
    bench.close(&[(casus::content::Seat::Adversary, Order::Act { vector: VectorId::Infiltration })]);
    bench.window(Window::Decision);
    let found = bench.full().incidents(country("FI"));
    let causes: Vec<Cause> = found.iter().map(|row| row.cause).collect();
    assert_eq!(causes.len(), 2);
    assert!(matches!(causes[0], Cause::Inject(_)), "the weightiest first");
    assert_eq!(causes[1], Cause::Vector(VectorId::Infiltration));
}

#[test]
fn a_strike_that_succeeds_is_an_armed_attack_on_territory_and_other_acts_are_none() {
    let after = |vector: VectorId, chance: &str| {
        let field = field("track_to(\"attribution\", 400)").rule("chance", chance);
        let field = field.scenario("region: north,", "region: north,\n    place: sba,");
        let mut bench = field.open();
        bench.window(Window::Adversary);
        bench.close(&[(Seat::Adversary, Order::Act { vector })]);
        bench.window(Window::Decision);
        score(&bench)
    };
    let struck = after(VectorId::Strike, "(1000, 1000)");
    assert_eq!((struck.armed, struck.kinetic, struck.cap), (true, 40, None));
    assert_eq!((struck.place, struck.territory, struck.place_shift), (GeoStatus::Territory, 20, 0));
    let missed = after(VectorId::Strike, "(0, 0)");
    assert_eq!((missed.armed, missed.place), (false, GeoStatus::Sba), "what was struck before are the bases");
    for vector in [VectorId::Infiltration, VectorId::Cyber, VectorId::Sabotage] {
        assert!(!after(vector, "(1000, 1000)").armed, "{vector:?}");
    }
}

#[test]
fn what_happens_at_home_counts_by_its_own_place_beside_what_happened_elsewhere() {
    let base = "flag(\"ARMED_ATTACK\"), track(\"escalation\", 100), track_to(\"attribution\", 700)";
    let field = field(base).rule("chance", "(1000, 1000)");
    let mut bench = field.scenario("region: north,", "region: north,\n    place: sba,").open();
    bench.window(Window::Adversary);
    assert_eq!(score(&bench).place, GeoStatus::Sba, "nothing has happened at home");
    assert_eq!(bench.full().attacks_elsewhere(country("FI")), []);
    bench.close(&[(Seat::Adversary, Order::Act { vector: VectorId::Infiltration })]);
    bench.window(Window::Decision);
    let home = score(&bench);
    assert_eq!((home.place, home.place_shift, home.territory), (GeoStatus::Territory, 0, 20));
    assert!(!home.armed && home.incidents < 100, "the strike on the base is no force at home: {home:?}");
    let elsewhere = bench.full().attacks_elsewhere(country("FI"));
    let base: Vec<_> = elsewhere.iter().map(|v| (v.place, v.armed, v.place_shift)).collect();
    assert_eq!(base, [(GeoStatus::Sba, true, -60)]);
    let rows = bench.full().incidents(country("FI"));
    let places: Vec<_> = rows.iter().map(|row| row.place).collect();
    assert_eq!(places, [GeoStatus::Sba, GeoStatus::Territory]);
}

#[test]
fn a_cable_cut_in_the_economic_zone_is_inside_article_222_and_doubtful_under_article_42_7() {
    let bench = open("incident(\"eez\", 300), hazard(\"disaster\"), track_to(\"attribution\", 700)");
    let victim = &bench.full().victims()[0];
    assert!(victim.solidarity.as_ref().is_some_and(|law| law.within));
    let [offshore] = bench.full().attacks_elsewhere(country("FI"))[..] else { panic!("one other place") };
    assert_eq!((offshore.place, offshore.kinetic, offshore.place_shift), (GeoStatus::Eez, 21, -30));
    assert_eq!((victim.attack.place, victim.attack.kinetic), (GeoStatus::Territory, 0), "it does not add up");
    // "Why?" tells the other place with its sum.
    let told = bench.full().explain(&Inquiry::Threshold(country("FI"))).expect("known");
    let other = told.figures.iter().find(|figure| figure.slug == "threshold_elsewhere").expect("a figure");
    assert_eq!(other.inputs.iter().map(|i| i.label).collect::<Vec<_>>(), [Label::Place(GeoStatus::Eez)]);
    // The shipped scenario has such a cable.
    let mut haze = Bench::haze();
    haze.until(|e| matches!(e, Event::InjectFired { inject } if inject.as_str() == "S02-I11"));
    let rows = haze.full().incidents(country("FI"));
    assert!(rows.iter().any(|row| row.place == GeoStatus::Eez), "{rows:?}");
}

/// What drones do is no question for a show of hands; what to call it is.
#[test]
fn the_drones_of_thirty_minutes_are_an_armed_attack_whatever_anybody_answers() {
    for victim in ["CY", "EE", "IE"] {
        let mut bench = Bench::shipped("thirty-minutes", &[("victim", victim)]);
        bench.window(Window::Decision);
        let view = score(&bench);
        assert!(view.armed && view.total() >= 60, "{victim}: {view:?}");
        let asked = bench.full().choices();
        let question = asked.iter().find(|c| c.id.as_str() == "qualify").expect("it is asked");
        assert_eq!(question.decider, Seat::Victim(country(victim)));
    }
}

/// Before, the question of each scenario is what it says: bases that are no territory, men without insignia.
#[test]
fn armed_force_comes_in_the_phase_that_its_scenario_tells() {
    for (scenario, from) in
        [("copper-shore", 96), ("northern-haze", 48), ("thirty-minutes", 24), ("twin-fires", 24)]
    {
        let mut bench = Bench::shipped(scenario, &[]);
        loop {
            bench.window(Window::Adversary);
            let vectors = bench.view(Seat::Adversary).vectors();
            let strike = vectors.into_iter().find(|v| v.id == VectorId::Strike).expect("a vector");
            let hour = bench.game().hour();
            assert_eq!(strike.shunned, hour < from, "{scenario} at {hour}");
            if hour >= from {
                break;
            }
            bench.close(&[]);
        }
    }
}

#[test]
fn both_sides_have_their_arguments() {
    let argued = |then: &str| {
        let bench = open(then);
        let rules = &bench.game().setting().rules().threshold;
        score(&bench).arguments(rules)
    };
    let attack = argued("flag(\"ARMED_ATTACK\"), track_to(\"attribution\", 700)");
    assert!(attack.contains(&Argument::ArmedAttack) && attack.contains(&Argument::Attributed));
    assert!(!attack.contains(&Argument::NoArmedForce));
    let haze = argued("track(\"escalation\", 600), place(\"eez\")");
    for argument in
        [Argument::Pattern, Argument::NoArmedForce, Argument::NotAttributed, Argument::NotTerritory]
    {
        assert!(haze.contains(&argument), "{argument:?} of {haze:?}");
    }
    assert!(haze.iter().any(|a| a.speaks_for()) && haze.iter().any(|a| !a.speaks_for()));
}

#[test]
fn why_names_what_bears_on_the_score_and_nothing_else() {
    let mut bench =
        field("need(\"GEN\", S), track(\"escalation\", 100), track_to(\"attribution\", 300)").open();
    let mut events = bench.window(Window::Decision);
    events.extend(bench.end_turn());
    let asked = Inquiry::Threshold(country("FI"));
    let view = bench.view(super::bench::HR);
    let bears = |event: &Event| view.bears_on(event, &asked);
    let incident = view.incidents(country("FI")).into_iter().find_map(|row| match row.cause {
        Cause::Inject(inject) => Some(inject),
        _ => None,
    });
    let incident = incident.expect("the inject is an incident");
    assert!(bears(&Event::InjectFired { inject: incident }), "the incident that it counts");
    assert!(!bears(&Event::InjectFired { inject: "F-I99".parse().unwrap() }), "no other event of the story");
    for event in &events {
        let expected = match event {
            Event::AdversaryActed { victim, success, .. } => *success && *victim == country("FI"),
            Event::TrackMoved { track, .. } => *track == Track::Attribution && view.sees(event),
            _ => continue,
        };
        assert_eq!(bears(event), expected, "{event:?}");
    }
    let attribution = |e: &&Event| matches!(e, Event::TrackMoved { track: Track::Attribution, .. });
    assert!(events.iter().any(|e| attribution(&e) && bears(e)), "who is behind it is part of the score");
}
