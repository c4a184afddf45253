//! `rules.md` §8: each reform option changes what it says it changes. Those of the law of one mechanism are tested with
//! it: the rapid-reaction force and the emergency regime in `mechanisms.rs`, the headquarters in `institutions.rs`,
//! majority voting in `council.rs`, classified exchange and the largest ally in `nato_exchange.rs` and `nato_consensus.rs`,
//! the standing register in `register.rs`.

use casus::content::Track;
use casus::engine::explain::{Inquiry, Value};
use casus::engine::{Cause, Channel, Clock, Event, Objection, Order, Rule, Stretch, Window};

use super::bench::{Bench, Field, HR, count, moved, need, one};

const OPTIONS: [&str; 10] = [
    "rapid_reaction_inside",
    "permanent_headquarters",
    "emergency_mobility",
    "common_fund",
    "classified_exchange",
    "ipcr_secretariat",
    "majority_voting",
    "standing_register",
    "supply_55",
    "largest_ally",
];

#[test]
fn every_scenario_offers_all_ten_and_all_are_off_where_nothing_is_said() {
    for scenario in casus::content::Library::embedded().scenario_ids() {
        let bench = Bench::shipped(scenario.as_str(), &[]);
        let chosen = bench.game().setting().options();
        for option in OPTIONS {
            let value = chosen.get(&option.parse().unwrap()).map(ToString::to_string);
            let off = if option == "largest_ally" { "supportive" } else { "off" };
            assert_eq!(value.as_deref(), Some(off), "{option} of {scenario}");
        }
    }
}

#[test]
fn what_if_a_capacity_of_later_years_had_been_there() {
    let refused = |option: &str| {
        let mut bench = Field::with(&["(\"INF_BN\", S)"])
            .scenario("start: \"2027-02-08 06:00\"", "start: \"2015-11-13 06:00\"")
            .option("rapid_reaction_inside", option)
            .open();
        bench.window(Window::Decision);
        let measure = "rapid-deployment-capacity".parse().unwrap();
        let asked = casus::engine::Order::PutOnAgenda { measure };
        bench.view(HR).preview(&[], &asked).err().map(casus::engine::Rejection::slug)
    };
    assert_eq!((refused("off"), refused("on")), (Some("since"), None));
}

/// A team of Estonia at work for a day; what its burden took from endurance.
fn burnt(fund: &str) -> i32 {
    let field = Field::with(&["(\"CYBER_IR\", S)"])
        .scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(20, 24)]")
        .rule("burn_per_day", 14)
        .rule("burn_per_consignment", 40)
        .option("common_fund", fund);
    let mut bench = field.open();
    bench.supply("EE01", "CYBER_IR");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    moved(&bench.next_situation(), Track::Endurance, |c| *c == Cause::Rule(Rule::BurnRate))
}

#[test]
fn a_common_fund_pays_what_givers_else_bear_alone() {
    assert_eq!((burnt("off"), burnt("on")), (-54, -14));
}

#[test]
fn a_common_fund_lets_the_facility_pay_for_a_member() {
    let mistaken = |fund: &str| {
        let mut bench = Field::with(&["(\"FINANCE\", S)"]).option("common_fund", fund).open();
        bench.window(Window::Decision);
        let measure = "european-peace-facility".parse().unwrap();
        let preview = bench.view(HR).preview(&[], &Order::PutOnAgenda { measure }).unwrap();
        preview.objections.contains(&Objection::Mistake(4))
    };
    assert_eq!((mistaken("off"), mistaken("on")), (true, false));
}

#[test]
fn a_reinforced_secretariat_adds_twenty_a_day_to_the_councils_staff_and_nothing_to_the_desk() {
    let staff = |option: &str| {
        let field = Field::with(&["(\"GEN\", S)"])
            .scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(20, 24)]")
            .option("ipcr_secretariat", option);
        let mut bench = field.open();
        bench.window(Window::Offers);
        let capacity = bench.full().capacity(&[]);
        (capacity.council_turn, capacity.hr_turn)
    };
    assert_eq!((staff("off"), staff("on")), ((100, 100), (120, 100)));
}

/// Teams of Estonia whose use a state of origin must agree to, where so much of what is bought is European.
fn of_foreign_make(option: &str, european: i32) -> Field {
    let field = Field::with(&["(\"STRATCOM\", S)"]).package("EE03", "caveats", "[REEXPORT_CONSENT(\"US\")]");
    field.option("supply_55", option).rule("reexport_refusal", 0).rule("european_supply", european)
}

#[test]
fn what_is_of_european_make_needs_no_consent_of_a_third_state() {
    let consents = |option: &str| {
        let mut bench = of_foreign_make(option, 1000).open();
        let (_, agreed) = bench.supply("EE03", "STRATCOM");
        bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
        let waits = |e: &Event| matches!(e, Event::ClockStarted { clock: Clock::Reexport, .. });
        (count(&agreed, waits), bench.evaluation().autonomy)
    };
    assert_eq!((consents("off"), consents("on")), ((1, Some(0)), (0, Some(1000))));
}

#[test]
fn with_european_supply_as_many_packages_are_of_european_make_as_the_aim_says() {
    let is_free = |seed: &u64| {
        let mut bench = of_foreign_make("on", 550).open_with_luck(*seed);
        let offer = bench.table("EE03");
        bench.offer(offer).caveats.is_empty()
    };
    let free = (0..20).filter(is_free).count();
    assert!((7..=15).contains(&free), "{free} of 20 where 11 are meant");
}

#[test]
fn a_permanent_headquarters_may_lead_inside_the_union() {
    let mistaken = |option: &str| {
        let mut bench = Field::with(&["(\"GEN\", S)"]).option("permanent_headquarters", option).open();
        let events = bench.give(HR, Order::Task { instrument: "mpcc".parse().unwrap(), victim: None });
        let from = one(&events, |e| match e {
            Event::InstrumentTasked { from, .. } => Some(*from),
            _ => None,
        });
        assert_eq!(from - bench.game().hour(), 48);
        let mistakes = count(&events, |e| matches!(e, Event::MistakeMade { mistake: 3, .. }));
        let due =
            bench.until(|e| matches!(e, Event::InstrumentWorked { .. } | Event::InstrumentEnded { .. }));
        (mistakes, moved(&due, Track::Synchronisation, |c| *c == Cause::Rule(Rule::Instrument)))
    };
    assert_eq!((mistaken("off"), mistaken("on")), ((1, 0), (0, 20)));
}

/// Counter-drone teams of Latvia under their own command, for a Finland outside NATO.
fn own_command(headquarters: &str) -> Field {
    let field = Field::with(&["(\"C_UAS\", M)"])
        .option("variant", "a")
        .rule("late_chance", 0)
        .rule("mandate_refusal", 0);
    field.package("LV01", "caveats", "[FRAMEWORK_C2]").option("permanent_headquarters", headquarters)
}

/// How well they fit by a channel, and the hours until all sides have agreed how they go.
fn sent_by(mut bench: Bench, channel: Channel) -> (i32, i32) {
    let offer = bench.table("LV01");
    let Order::Propose { quantity, mode, .. } = bench.proposal(offer, "C_UAS") else { unreachable!() };
    let order = Order::Propose { offer, need: need("C_UAS"), quantity, channel, mode };
    let preview = bench.view(HR).preview(&[], &order).expect("a preview");
    let parts = preview.arrival.expect("a way").parts;
    let agreeing = parts.iter().filter(|p| p.stretch == Stretch::Agreeing).map(|p| p.hours).sum();
    (preview.fit.expect("a fit"), agreeing)
}

#[test]
fn a_permanent_headquarters_leads_what_goes_by_the_military_staff() {
    let by = |option, channel| sent_by(own_command(option).open(), channel);
    assert_eq!(by("off", Channel::MilitaryStaff), (855, 10));
    assert_eq!(by("on", Channel::MilitaryStaff), (1000, 4));
    assert_eq!((by("off", Channel::Bilateral), by("on", Channel::Bilateral)), ((855, 0), (855, 0)));
}

#[test]
fn why_takes_the_fit_of_a_match_apart_by_its_own_channel() {
    let fits = |channel| {
        let mut bench = own_command("on").open();
        let offer = bench.table("LV01");
        let Order::Propose { quantity, mode, .. } = bench.proposal(offer, "C_UAS") else { unreachable!() };
        let order = Order::Propose { offer, need: need("C_UAS"), quantity, channel, mode };
        let asked = Inquiry::Order { order, after: Vec::new() };
        let told = bench.view(HR).explain(&asked).expect("an order that is possible");
        told.figures.iter().find(|figure| figure.slug == "fit").map(|figure| figure.value)
    };
    assert_eq!(fits(Channel::MilitaryStaff), Some(Value::Share(1000)));
    assert_eq!(fits(Channel::Bilateral), Some(Value::Share(855)));
}

#[test]
fn a_permanent_headquarters_plans_on_while_the_councils_staff_is_overdrawn() {
    let taken =
        "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [capacity(council, -150, 0)])";
    let hours = |option| {
        let mut bench =
            own_command(option).scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(20, 24)]");
        bench = bench.injects(taken);
        sent_by(bench.open(), Channel::MilitaryStaff).1
    };
    // Fifty over what there is doubles what goes by the Council's own hands.
    assert_eq!((hours("off"), hours("on")), (20, 4));
}

#[test]
fn what_a_permanent_headquarters_leads_is_at_work_in_full() {
    let at_work = |option: &str| {
        let mut bench = own_command(option).open();
        bench.supply("LV01", "C_UAS");
        let events = bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
        one(&events, |e| match e {
            Event::ConsignmentAbsorbed { quantity, effect, .. } => Some(effect.per_mille_of(*quantity, 1000)),
            _ => None,
        })
    };
    assert_eq!((at_work("off"), at_work("on")), (855, 1000));
}
