//! What each measure of the debrief is made of: what it counted, what it left out, and that this is its value.

use std::sync::Arc;

use casus::content::{Library, Seat};
use casus::engine::explain::{Label, Value};
use casus::engine::{Event, Order, SeatView, Setting};
use casus::players::Policy;
use casus::record::Debrief;
use casus::record::debrief::{Amount, Measure, Part, Reckoning, Unit, What};
use casus::session::{Player, Seating, Table};
use casus::words::{Lang, Lookup, Words};

use super::bench::{Bench, Field, HR, country, need};

fn measure(bench: &Bench, slug: &str) -> Measure {
    let measure = bench.debrief().measures.into_iter().find(|measure| measure.slug == slug);
    measure.unwrap_or_else(|| panic!("no measure {slug}"))
}

/// The things that it lists.
fn things(parts: &[Part]) -> Vec<Label> {
    let thing = |part: &Part| match part.what {
        What::Thing(label) => Some(label),
        _ => None,
    };
    parts.iter().filter_map(thing).collect()
}

/// A game of that scenario to its end, by stand-ins.
fn over(scenario: &str) -> Table {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().unwrap());
    let scenario = library.scenario(&catalogue, scenario.parse().unwrap()).unwrap();
    let setting = Arc::new(Setting::new(catalogue, Arc::new(scenario), &[]).unwrap());
    let seating: Seating = [(Seat::Hr, Player::Policy(Policy::Attentive))].into_iter().collect();
    Table::open(setting, 1, seating, 0).unwrap()
}

/// What the list of a measure adds up to, by the way in which it is said to be reckoned.
fn adds_up_to(measure: &Measure) -> Option<i64> {
    let number = |parts: &[Part]| i64::try_from(parts.len()).unwrap();
    let weight = |parts: &[Part]| parts.iter().map(|part| part.weight).sum::<i64>();
    let (counted, others) = (&measure.counted[..], &measure.others[..]);
    let all = number(counted) + number(others);
    let of = |part: i64, whole: i64| (whole > 0).then(|| part * 1000 / whole);
    match measure.by {
        Reckoning::First => counted.first().and_then(|part| part.at).map(i64::from),
        Reckoning::Number => Some(number(counted)),
        Reckoning::Share => of(number(counted), all),
        Reckoning::Weight => of(weight(counted), weight(counted) + weight(others)),
        Reckoning::Each => of(weight(counted), all),
        Reckoning::Sum => Some(weight(counted)),
        Reckoning::Whole => Some(weight(counted) / 1000),
        Reckoning::Level => (number(counted) > 0).then(|| weight(counted)),
        Reckoning::Most => counted.iter().map(|part| part.weight).max(),
        Reckoning::Mean => (number(counted) > 0).then(|| weight(counted) / number(counted)),
        Reckoning::Median => {
            let mut weights: Vec<i64> = counted.iter().map(|part| part.weight).collect();
            weights.sort_unstable();
            weights.get(weights.len() / 2).copied()
        }
    }
}

/// Each is told in whole in each language, with its rule.
fn told_in_every_language(measure: &Measure, view: &SeatView<'_>) {
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        let told = measure.workings(&words, &Lookup::of(view));
        let (heading, counted) = &told.counted;
        let others = told.others.iter().flat_map(|(_, parts)| parts);
        let rows = counted.iter().chain(others).map(|part| part.line(&words));
        for said in [told.name.clone(), told.value.clone(), told.rule.clone()].into_iter().chain(rows) {
            let whole = !said.trim().is_empty() && !said.ends_with(": ") && !said.contains(['{', '$']);
            assert!(whole, "{lang} {}: '{said}'", measure.slug);
        }
        assert!(told.rule.len() > 30, "{lang} {}: {}", measure.slug, told.rule);
        assert!(heading.contains(&measure.counted.len().to_string()), "{lang}: {heading}");
    }
}

#[test]
fn every_measure_of_every_scenario_opens_to_parts_that_add_up_to_it() {
    let scenarios =
        ["northern-haze", "thirty-minutes", "beyond-the-clause", "copper-shore", "twin-fires", "vendredi-13"];
    let mut listed = std::collections::BTreeSet::new();
    for scenario in scenarios {
        let table = over(scenario);
        let view = table.full_view().expect("it is over");
        let debrief = Debrief::of(&view, table.evaluation(), table.seed(), table.log());
        for measure in &debrief.measures {
            assert_eq!(adds_up_to(measure), measure.value, "{scenario} {}", measure.slug);
            // What is shown beside a part is what it weighs.
            for part in &measure.counted {
                match part.amount {
                    Some(Amount::Value(Value::Lasting(hours))) => assert_eq!(i64::from(hours), part.weight),
                    Some(Amount::Measured(_, thousandths)) => assert_eq!(thousandths, part.weight),
                    Some(Amount::Value(Value::Count(count))) if measure.unit != Unit::Hours => {
                        assert_eq!(count, part.weight);
                    }
                    _ => {}
                }
            }
            listed.extend((!measure.counted.is_empty()).then_some(measure.slug));
            told_in_every_language(measure, &view);
        }
        let objectives = debrief.objectives.iter().flat_map(|objective| &objective.shown);
        for shown in objectives {
            let casus::record::debrief::Shown::Measure(measure) = shown else { continue };
            assert!(measure.counted.is_empty(), "{scenario}: told with the measure, not twice");
        }
    }
    let never: Vec<_> =
        casus::content::objective::MEASURES.iter().filter(|slug| !listed.contains(**slug)).collect();
    // Caveats lifted, waits for states of origin and the like come in games of their own, in `measured.rs` and below.
    assert!(never.len() < 6, "of these no game listed anything: {never:?}");
}

#[test]
fn needs_covered_lists_which_and_how_far_with_the_threshold_in_force() {
    let mut bench = Field::with(&["(\"GEN\", S)", "(\"MEDEVAC\", S)"]).at_once("SE07").open();
    bench.declare(&["GEN", "MEDEVAC"]);
    bench.supply("SE07", "GEN");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    let covered = measure(&bench, "needs_covered");
    assert_eq!(things(&covered.counted), [Label::Need(need("GEN"))]);
    assert_eq!(things(&covered.others), [Label::Need(need("MEDEVAC"))]);
    let share = Value::Share(bench.need("GEN").coverage);
    assert_eq!(covered.counted[0].amount, Some(Amount::Value(share)));
    let told = covered.workings(&Words::embedded(Lang::En), &Lookup::of(&bench.full()));
    assert!(told.rule.contains("at least 60%"), "{}", told.rule);
    let other = Field::with(&["(\"GEN\", S)"]).rule("covered_from", 450).open();
    let told =
        measure(&other, "needs_covered").workings(&Words::embedded(Lang::En), &Lookup::of(&other.full()));
    assert!(told.rule.contains("at least 45%"), "{}", told.rule);
}

#[test]
fn offers_answered_lists_those_without_an_answer() {
    let mut bench = Field::with(&["(\"GEN\", L)"]).open();
    bench.declare(&["GEN"]);
    let (answered, left) = (bench.table("AT07"), bench.table("SE07"));
    bench.give(HR, Order::Decline { offer: answered });
    let found = measure(&bench, "offers_answered");
    assert_eq!(things(&found.counted), [Label::Offer(answered)]);
    assert_eq!(things(&found.others), [Label::Offer(left)]);
    let members = measure(&bench, "members_pledging");
    let who = [Label::Country(country("AT")), Label::Country(country("SE"))];
    assert_eq!((things(&members.counted), members.others.len()), (who.to_vec(), 24));
}

#[test]
fn what_a_giver_improves_unasked_grants_no_request() {
    let mut bench = Field::with(&["(\"GEN\", L)"]).package("SE07", "caveats", "[NO_PUBLICITY]").open();
    bench.declare(&["GEN"]);
    let (asked, unasked) = (bench.table("AT07"), bench.table_some("SE07", casus::base::Milli::whole(40)));
    bench.give(HR, Order::Improve { offer: asked });
    let change = casus::engine::OfferChange::Lift(casus::content::Caveat::NoPublicity);
    bench.give(super::bench::delegation("SE"), Order::AmendOffer { offer: unasked, change });
    let granted = measure(&bench, "improvements_granted");
    let improved = |part: &Part| match part.what {
        What::Event(Event::OfferImproved { offer, .. }) => Some(offer),
        _ => None,
    };
    assert!(granted.counted.iter().filter_map(improved).all(|offer| offer == asked), "{granted:?}");
    assert_eq!(granted.counted.len() + granted.others.len(), 1, "one was asked: {granted:?}");
    // The caveat that was lifted is one of all, and listed.
    assert_eq!(measure(&bench, "caveats_lifted").counted.len(), 1);
}

#[test]
fn instruments_lists_which_were_decided_and_which_are_no_part_of_a_package() {
    let table = over("beyond-the-clause");
    let view = table.full_view().expect("it is over");
    let debrief = Debrief::of(&view, table.evaluation(), table.seed(), table.log());
    let found = debrief.measures.iter().find(|m| m.slug == "instruments_in_5_days").expect("counted here");
    assert!(!found.counted.is_empty() && !found.others.is_empty(), "{found:?}");
    let decided = |part: &Part| {
        matches!(
            part.what,
            What::Event(Event::InstrumentTasked { .. } | Event::VoteHeld { passed: true, .. })
        )
    };
    assert!(found.counted.iter().chain(&found.others).all(decided));
    assert!(found.counted.iter().all(|part| part.at.is_some_and(|hour| hour <= 120)));
}
