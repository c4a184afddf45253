//! Caveats that answer to how hot the crisis is, where it is, and what it costs outside the giver's own region.

use casus::base::CountryId;
use casus::content::Track;
use casus::engine::{Basis, DropReason, Event, Homecoming, Order, Reason, Window};

use super::super::bench::{Bench, Field, HR, count, country, dropped, finland, kind};
use super::{deliver, given, proposed, tabling};

/// An inject that raises escalation at that hour by so much.
fn heat(hours: i32, by: i32) -> String {
    happens(hours, &format!("track(\"escalation\", {by})"))
}

fn happens(hours: i32, then: &str) -> String {
    format!("(id: \"F-I01\", at_hours: {hours}, channel: \"x\", text: \"x\", then: [{then}])")
}

/// How long the attacked state's own strikes last.
const PAUSE: &str = "lasts_hours: 96,                        // [PF] not again";

/// Escalation starts at 100.
fn at_rung_of(caveat: &str, escalation: i32) -> Result<(), &'static str> {
    let bench = given(caveat).injects(&heat(0, escalation - 100)).open();
    proposed(bench, "EE03", "STRATCOM").map(|_| ())
}

#[test]
fn contractors_enter_no_combat_area() {
    assert_eq!(at_rung_of("[CONTRACTORS_ONLY]", 499), Ok(()));
    assert_eq!(at_rung_of("[CONTRACTORS_ONLY]", 500), Err("caveat_forbids"));
    assert_eq!(at_rung_of("[]", 500), Ok(()));
}

#[test]
fn what_is_not_for_strikes_stays_away_while_there_are_any() {
    assert_eq!(at_rung_of("[NO_OFFENSIVE_SUPPORT]", 699), Ok(()));
    assert_eq!(at_rung_of("[NO_OFFENSIVE_SUPPORT]", 700), Err("caveat_forbids"));
    assert_eq!(at_rung_of("[]", 700), Ok(()));
    let under_strikes = |caveat: &str| {
        let bench = given(caveat).injects(&happens(0, "flag(\"STRIKES_FLOWN\")")).open();
        proposed(bench, "EE03", "STRATCOM").map(|_| ())
    };
    assert_eq!(under_strikes("[NO_OFFENSIVE_SUPPORT]"), Err("caveat_forbids"), "low on the ladder too");
    assert_eq!(under_strikes("[]"), Ok(()));
    // It comes again when they end: those from its ground by an answer, its own when their time is over.
    let ended = happens(0, "flag(\"STRIKES_FLOWN\"), strikes_end");
    let bench = given("[NO_OFFENSIVE_SUPPORT]").injects(&ended).open();
    assert_eq!(proposed(bench, "EE03", "STRATCOM").map(|_| ()), Ok(()));
    let own = |lasts: i32, then: &str| {
        let injects = format!("{}{then}", heat(0, 500));
        let field = given("[NO_OFFENSIVE_SUPPORT]").injects(&injects).rule("arguable", 0);
        let mut bench = field
            .rule("strikes_from", 1001)
            .mechanism(PAUSE, &PAUSE.replace("96", &lasts.to_string()))
            .open();
        bench.give(finland(), Order::Task { instrument: "strikes-on-depth".parse().unwrap(), victim: None });
        bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
        while bench.game().hour() < 60 {
            bench.next_situation();
        }
        proposed(bench, "EE03", "STRATCOM").map(|_| ())
    };
    assert_eq!(own(96, ""), Err("caveat_forbids"));
    assert_eq!(own(12, ""), Ok(()));
    // And by an answer too: who agrees that no strikes are flown flies none.
    let agreed = ", (id: \"F-I02\", at_hours: 48, channel: \"x\", text: \"x\", then: [strikes_end])";
    assert_eq!(own(96, agreed), Ok(()));
}

#[test]
fn what_is_not_for_strikes_leaves_when_they_begin() {
    let left = |caveat: &str, what: String| {
        let mut bench = deliver(given(caveat).injects(&what), "EE03", "STRATCOM").bench;
        let mut events = Vec::new();
        while bench.game().hour() < 108 {
            events.extend(bench.next_situation());
        }
        count(&events, |e| matches!(e, Event::ConsignmentReturned { why: Homecoming::Strikes, .. }))
    };
    assert_eq!(
        (left("[NO_OFFENSIVE_SUPPORT]", heat(96, 600)), left("[NO_BORDER_ZONE]", heat(96, 600))),
        (1, 0)
    );
    let flown = || happens(96, "flag(\"STRIKES_FLOWN\")");
    assert_eq!((left("[NO_OFFENSIVE_SUPPORT]", flown()), left("[NO_BORDER_ZONE]", flown())), (1, 0));
}

#[test]
fn contractors_who_have_not_left_yet_stay_at_home() {
    let field = given("[CONTRACTORS_ONLY]").package("EE03", "ready_days", "3").injects(&heat(36, 500));
    let mut bench = field.open();
    bench.declare(&["STRATCOM"]);
    bench.supply("EE03", "STRATCOM");
    let events = bench.until(|e| matches!(e, Event::MatchDropped { .. }));
    assert_eq!(dropped(&events), DropReason::Refused(Reason::Caveat));
    assert!(bench.track(Track::Escalation) >= 500);
}

/// Estonia's package serves in the first of the attacked states: for which it is called home once the crisis is hot.
fn recalled_for(victims: &str, caveat: &str) -> Option<CountryId> {
    let field = given(caveat).scenario("victims: [\"FI\"],", victims).rule("recall_chance", 100_000);
    let mut bench = deliver(field.injects(&heat(96, 500)), "EE03", "STRATCOM").bench;
    let mut events = Vec::new();
    while bench.game().hour() < 108 {
        events.extend(bench.next_situation());
    }
    events.iter().find_map(|e| match e {
        Event::ConsignmentReturned { why: Homecoming::WantedFor(state), .. } => Some(*state),
        _ => None,
    })
}

#[test]
fn the_own_region_comes_first_wherever_the_unit_serves() {
    let both = "victims: [\"FI\", \"CY\"], regions: [(\"CY\", south)],";
    assert_eq!(recalled_for(both, "[OWN_REGION_FIRST(south)]"), Some(country("CY")));
    assert_eq!(recalled_for(both, "[OWN_REGION_FIRST(west)]"), None);
    // A second state of the region that it serves in wants it too, but at the neighbour's it is at home already: Latvia
    // borders on Estonia, Finland does not.
    let north = "[OWN_REGION_FIRST(north)]";
    assert_eq!(recalled_for("victims: [\"FI\", \"SE\"],", north), Some(country("SE")));
    assert_eq!(recalled_for("victims: [\"LV\", \"FI\"],", north), None);
}

/// What a unit was sent for is no reason to call it home.
#[test]
fn nothing_is_recalled_because_the_state_that_it_helps_is_attacked() {
    assert_eq!(recalled_for("victims: [\"FI\"],", "[OWN_REGION_FIRST(north)]"), None);
}

#[test]
fn outside_the_region_of_priority_the_giver_pays_more() {
    let paid = |caveat: &str| {
        let worked = deliver(given(caveat), "EE03", "STRATCOM").worked;
        worked.iter().find_map(|e| match e {
            Event::Paid { payer, amount } => Some((*payer, *amount)),
            _ => None,
        })
    };
    assert_eq!(paid("[REGION_PRIORITY(south)]"), Some((country("EE"), 5)));
    assert_eq!(paid("[REGION_PRIORITY(north)]"), None);
}

#[test]
fn what_can_never_work_there_is_not_tabled_there() {
    let at = |caveat: &str, victim: &str| {
        let victim = format!("victims: [\"{victim}\"],");
        tabling(&mut given(caveat).scenario("victims: [\"FI\"],", &victim).open(), "EE03")
    };
    assert_eq!(at("[GEOFENCE(\"litpol-link\")]", "FI"), Err("own_caveat"));
    assert_eq!(at("[GEOFENCE(\"litpol-link\")]", "LV"), Ok(()));
    assert_eq!(at("[NO_CY]", "CY"), Err("own_caveat"));
    assert_eq!(at("[NO_CY]", "FI"), Ok(()));
}

#[test]
fn no_capital_offers_a_partner_energy_over_a_link_that_does_not_reach_it() {
    let mut bench = Bench::shipped("beyond-the-clause", &[]);
    bench.window(casus::engine::Window::Offers);
    let (armenia, setting) = (country("AM"), bench.game().setting());
    let fenced: Vec<_> = setting
        .catalogue()
        .packages
        .iter()
        .filter(|p| p.kind == kind("ENERGY") && setting.has_package(p))
        .filter(|p| p.caveats.iter().any(|c| c.slug() == "GEOFENCE"))
        .collect();
    assert!(fenced.len() > 5, "{}", fenced.len());
    for package in fenced {
        let table = Order::Table { package: package.id, victim: armenia, quantity: package.quantity };
        let seat = casus::content::Seat::Delegation(package.giver);
        let why = bench.view(seat).guard(&[], &table).unwrap_err();
        assert_eq!(why.slug(), "own_caveat", "{}", package.id);
        assert_eq!(why.basis(setting), None, "it is the giver's own, whether or not a duty binds it");
    }
}

#[test]
fn a_caveat_that_comes_later_stops_what_is_on_the_table() {
    let added = "(id: \"F-I01\", at_hours: 24, channel: \"x\", text: \"x\", then: [caveat(\"PL\", GEOFENCE(\"black-sea\"))])";
    let mut bench = super::teams("[]").injects(added).open();
    bench.declare(&["C_UAS"]);
    let offer = bench.table("PL02");
    let order = bench.proposal(offer, "C_UAS");
    assert!(bench.view(HR).guard(&[], &order).is_ok());
    bench.until(|e| matches!(e, Event::CaveatAdded { .. }));
    assert_eq!(bench.refused(HR, order), "caveat_forbids");
    assert_eq!(bench.offer(offer).caveats.len(), 1);
}

/// What binds a member is the treaty; a giver outside the Union owes nothing by it.
#[test]
fn a_caveat_rests_on_the_duty_of_aid_only_where_its_giver_is_a_member() {
    let law = |package: &str| {
        let field = Field::with(&["(\"GEN\", S)"]).package(package, "caveats", "[CONTRACTORS_ONLY]");
        let mut bench = field.injects(&heat(24, 500)).open();
        bench.declare(&["GEN"]);
        let offer = bench.table(package);
        let order = bench.proposal(offer, "GEN");
        while bench.game().hour() < 24 {
            bench.end_turn();
        }
        bench.window(Window::Decision);
        let why = bench.view(HR).guard(&[], &order).unwrap_err();
        assert_eq!(why.slug(), "caveat_forbids");
        why.basis(bench.game().setting())
    };
    assert_eq!(law("SE07"), Some(Basis::Law("solidarity")));
    assert_eq!(law("TR02"), None);
}
