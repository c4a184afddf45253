//! Every caveat has an effect: a refusal, a delay, less fit, a cost, a face. `docs/caveats.md` maps each to its rule
//! and its test.

mod crisis;
mod document;
mod parliaments;
mod rights;

use casus::base::Milli;
use casus::content::{Caveat, Mode, Track};
use casus::engine::{
    Cause, Channel, Clock, DropReason, Event, Homecoming, Objection, Order, Reason, Rejection, Rule, Stretch,
    Window,
};

use super::bench::{Bench, Field, HR, count, country, delegation, dropped, kind, moved, one};

/// A package of communication over a network, a day's notice, given by Estonia: nothing but the caveat matters.
fn given(caveats: &str) -> Field {
    Field::with(&["(\"STRATCOM\", S)"]).package("EE03", "caveats", caveats)
}

/// Counter-drone teams of Poland, moved by forces.
fn teams(caveats: &str) -> Field {
    Field::with(&["(\"C_UAS\", S)"]).package("PL02", "caveats", caveats).package("PL02", "nato", "N").package(
        "PL02",
        "ready_days",
        "1",
    )
}

struct Delivery {
    /// Hours from agreement to work.
    hours: i32,
    /// What one unit was worth, per mille.
    fit: i64,
    agreed: Vec<Event>,
    worked: Vec<Event>,
    bench: Bench,
}

fn deliver(field: Field, package: &str, need: &str) -> Delivery {
    deliver_by(field, package, need, None)
}

fn deliver_by(field: Field, package: &str, need: &str, channel: Option<Channel>) -> Delivery {
    let mut bench = field.open();
    bench.declare(&[need]);
    let offer = bench.table(package);
    let Order::Propose { need, quantity, channel: usual, mode, .. } = bench.proposal(offer, need) else {
        unreachable!()
    };
    bench.window(Window::Decision);
    let start = bench.game().hour();
    let channel = channel.unwrap_or(usual);
    let (_, agreed) = bench.agree(Order::Propose { offer, need, quantity, channel, mode });
    let worked = bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    let (taken, effect) = one(&worked, |e| match e {
        Event::ConsignmentAbsorbed { quantity, effect, .. } => Some((quantity.0, effect.0)),
        _ => None,
    });
    Delivery { hours: bench.game().hour() - start, fit: effect * 1000 / taken, agreed, worked, bench }
}

fn plain() -> Delivery {
    deliver(given("[]"), "EE03", "STRATCOM")
}

/// The code with which tabling all of that package is refused.
fn tabling(bench: &mut Bench, package: &str) -> Result<(), &'static str> {
    bench.window(Window::Offers);
    let id = package.parse().unwrap();
    let giver = bench.game().setting().catalogue().package(id).unwrap().giver;
    let view = bench.view(casus::content::Seat::Delegation(giver));
    let (victim, quantity) = (bench.full().victims()[0].country, view.tableable(id));
    view.guard(&[], &Order::Table { package: id, victim, quantity }).map(|_| ()).map_err(Rejection::slug)
}

/// The code with which that package is refused, tabled or proposed, and the preview of it where it is not.
fn proposed(mut bench: Bench, package: &str, need: &str) -> Result<casus::engine::Preview, &'static str> {
    bench.declare(&[need]);
    tabling(&mut bench, package)?;
    let offer = bench.table(package);
    let id = super::bench::kind(need);
    let victim = bench.full().victims()[0].country;
    let quantity = bench.offer(offer).free;
    bench.window(Window::Decision);
    let mode =
        bench.game().setting().catalogue().kind(bench.offer(offer).kind).unwrap().modes.first().copied();
    let need = casus::base::NeedId { victim, kind: id };
    let order = Order::Propose { offer, need, quantity, channel: Channel::Bilateral, mode };
    bench.view(HR).preview(&[], &order).map_err(Rejection::slug)
}

#[test]
fn nonlethal_refuses_lethal_tasks_and_gives_less_to_mixed_ones() {
    let lethal = Field::with(&["(\"SOF\", S)"]).package("LV04", "caveats", "[NONLETHAL]").open();
    assert_eq!(proposed(lethal, "LV04", "SOF").map(|_| ()), Err("own_caveat"));
    let mixed = proposed(teams("[NONLETHAL]").open(), "PL02", "C_UAS").unwrap();
    assert_eq!(mixed.fit, Some(700));
    assert_eq!(proposed(teams("[]").open(), "PL02", "C_UAS").unwrap().fit, Some(1000));
}

#[test]
fn jammers_are_no_use_of_force() {
    let forcible = |e: &Event| matches!(e, Event::ForcibleMeasure { .. });
    assert_eq!(count(&deliver(teams("[]"), "PL02", "C_UAS").worked, forcible), 1);
    assert_eq!(count(&deliver(teams("[NONLETHAL]"), "PL02", "C_UAS").worked, forcible), 0);
}

#[test]
fn backfill_relieves_from_elsewhere_by_less_and_is_no_use_of_force_here() {
    let there = deliver(teams("[BACKFILL_ONLY]"), "PL02", "C_UAS");
    assert_eq!(there.fit, 400);
    assert_eq!(count(&there.worked, |e| matches!(e, Event::ForcibleMeasure { .. })), 0);
}

/// It goes to missions outside the Union: no border, road, lift or reception of the attacked state's.
#[test]
fn relief_elsewhere_goes_its_own_way_and_passes_no_reception() {
    let none = "[(air, 0), (road, 0), (rail, 0), (sea, 0)]";
    let field = |caveats: &str| teams(caveats).rule("own_lift_tonnes", none).rule("intake_per_level", 0);
    let mut bench = field("[BACKFILL_ONLY]").open();
    bench.declare(&["C_UAS"]);
    let offer = bench.table("PL02");
    let order = bench.proposal(offer, "C_UAS");
    let expected = bench.view(HR).preview(&[], &order).unwrap();
    assert!(
        expected.objections.iter().all(|o| !matches!(o, Objection::LiftShort | Objection::ReceptionFull))
    );
    let parts = expected.arrival.expect("it goes by air").parts;
    let flies = parts.iter().any(|p| (p.stretch, p.hours) == (Stretch::Travel, 36));
    assert!(flies, "{parts:?}");
    let of_the_state = [Stretch::Permit, Stretch::Gauge, Stretch::Congestion, Stretch::Reception];
    assert!(parts.iter().all(|p| !of_the_state.contains(&p.stretch)), "{parts:?}");
    let Order::Propose { need, quantity, channel, .. } = order else { unreachable!() };
    let by_road = Order::Propose { offer, need, quantity, channel, mode: Some(Mode::Road) };
    assert_eq!(bench.refused(HR, by_road), "no_route");
    let there = deliver(field("[BACKFILL_ONLY]"), "PL02", "C_UAS");
    assert_eq!(
        count(&there.worked, |e| matches!(
            e,
            Event::LiftDrawn { .. } | Event::MatchWaits { clock: Clock::Lift, .. }
        )),
        0
    );
    assert!(there.bench.full().consignments()[0].path.is_empty(), "no road of the map");
}

#[test]
fn a_geofence_refuses_all_outside_it_but_backfill_beyond_the_union() {
    let fence = |caveats: &str| proposed(given(caveats).open(), "EE03", "STRATCOM").map(|p| p.fit);
    assert_eq!(fence("[GEOFENCE(\"black-sea\")]"), Err("own_caveat"));
    assert_eq!(fence("[GEOFENCE(\"un-csdp-missions\")]"), Err("own_caveat"));
    assert_eq!(fence("[BACKFILL_ONLY, GEOFENCE(\"un-csdp-missions\")]"), Ok(Some(400)));
}

/// Electricity goes no further than a line: nobody counts as joined because both are in some grid.
#[test]
fn electricity_goes_only_to_states_that_a_line_joins_to_its_giver() {
    let mut bench = Field::with(&["(\"ENERGY\", M)"]).open();
    bench.declare(&["ENERGY"]);
    bench.window(Window::Offers);
    let givers = ["CH", "CZ", "DE", "FR", "IT", "SE"];
    let catalogue = bench.game().setting().catalogue();
    let reaches = |giver: &str| {
        let mut packages = catalogue.packages.iter();
        let found = packages.find(|p| p.giver == country(giver) && p.kind == kind("ENERGY")).expect("energy");
        let (package, victim, quantity) = (found.id, country("FI"), found.quantity);
        bench
            .view(delegation(giver))
            .guard(&[], &Order::Table { package, victim, quantity })
            .map(|_| ())
            .map_err(Rejection::slug)
    };
    let no = Err("own_caveat");
    assert_eq!(givers.map(reaches), [no, no, no, no, no, Ok(())], "Sweden alone has lines to Finland");
    // A line between two of the list is on the list of both.
    let lines = |giver: &str| {
        let fence = format!("grid-{}", giver.to_lowercase()).parse().expect("an identifier");
        catalogue.geofence(fence).expect("a list of lines").countries.clone()
    };
    for (a, b) in givers.into_iter().flat_map(|a| givers.map(|b| (a, b))) {
        assert_eq!(lines(a).contains(&country(b)), lines(b).contains(&country(a)), "{a} and {b}");
    }
}

#[test]
fn not_to_cyprus_refuses_cyprus_alone() {
    assert!(proposed(given("[NO_CY]").open(), "EE03", "STRATCOM").is_ok());
    let cyprus = given("[NO_CY]").scenario("victims: [\"FI\"]", "victims: [\"CY\"]").open();
    assert_eq!(proposed(cyprus, "EE03", "STRATCOM").map(|_| ()), Err("own_caveat"));
}

#[test]
fn not_to_cyprus_is_no_condition_where_cyprus_is_not_attacked() {
    let conditions = |field: Field| {
        let mut bench = field.open();
        let offer = bench.table("EE03");
        bench.offer(offer).caveats
    };
    assert_eq!(conditions(given("[NO_CY]")), []);
    let second = given("[NO_CY]").scenario("victims: [\"FI\"]", "victims: [\"FI\", \"CY\"]");
    assert_eq!(conditions(second), [Caveat::NotToCyprus]);
}

#[test]
fn conditions_of_place_command_and_staff_leave_less_of_the_effect() {
    for (caveat, fit) in [
        ("[]", 1000),
        ("[NO_BORDER_ZONE]", 900),
        ("[FRAMEWORK_C2]", 950),
        ("[CONTRACTORS_ONLY]", 850),
        ("[NO_OFFENSIVE_SUPPORT]", 950),
        ("[REGION_PRIORITY(south)]", 900),
        ("[REGION_PRIORITY(north)]", 1000),
    ] {
        assert_eq!(deliver(given(caveat), "EE03", "STRATCOM").fit, fit, "{caveat}");
    }
}

#[test]
fn outside_the_region_of_priority_it_takes_a_day_longer() {
    // Seen at the turn after it came: a day, and up to a turn more.
    let longer = deliver(given("[REGION_PRIORITY(south)]"), "EE03", "STRATCOM").hours - plain().hours;
    assert!((24..36).contains(&longer), "{longer}");
    assert_eq!(deliver(given("[REGION_PRIORITY(north)]"), "EE03", "STRATCOM").hours, plain().hours);
}

#[test]
fn what_waits_for_somebody_says_for_whom_and_comes_later() {
    let usual = plain().hours;
    for (caveat, clock) in [
        ("[PARLIAMENT_PRIOR]", Clock::Mandate),
        ("[REEXPORT_CONSENT(\"US\")]", Clock::Reexport),
        ("[US_POSTURE]", Clock::LargestAlly),
    ] {
        let field = given(caveat)
            .rule("mandate_refusal", 0)
            .rule("reexport_refusal", 0)
            .rule("reexport_hours", "(72, 72)")
            .option("largest_ally", "slow");
        let delivery = deliver(field, "EE03", "STRATCOM");
        let started =
            count(&delivery.agreed, |e| matches!(e, Event::ClockStarted { clock: c, .. } if *c == clock));
        assert_eq!(started, 1, "{caveat}");
        assert!(delivery.hours > usual, "{caveat}: {} against {usual}", delivery.hours);
    }
}

#[test]
fn a_mandate_of_the_united_nations_takes_two_weeks() {
    let field = given("[UN_MANDATE]").scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(20, 24)]");
    let mut bench = field.rule("brink_hours", 100_000).open();
    let (_, agreed) = bench.supply("EE03", "STRATCOM");
    let due = one(&agreed, |e| match e {
        Event::ClockStarted { clock: Clock::UnMandate, due, .. } => Some(*due),
        _ => None,
    });
    // Agreed on at the end of the first day.
    assert_eq!(due - 24, 14 * 24);
    bench.until(|e| matches!(e, Event::ClockEnded { clock: Clock::UnMandate, granted: true, .. }));
    assert_eq!(bench.game().hour(), due);
    bench.until(|e| matches!(e, Event::ConsignmentLeft { .. }));
    assert!(bench.game().hour() >= due, "nothing leaves before it");
}

#[test]
fn the_largest_ally_is_no_obstacle_while_it_is_supportive() {
    assert_eq!(deliver(given("[US_POSTURE]"), "EE03", "STRATCOM").hours, plain().hours);
}

/// Absent, it does not come: nobody waits for it for years.
#[test]
fn what_waits_for_an_absent_largest_ally_is_not_proposed_and_not_tabled() {
    let mut bench = given("[US_POSTURE]").option("largest_ally", "absent").open();
    bench.declare(&["STRATCOM"]);
    let quantity = Milli::whole(1);
    let package = "EE03".parse().expect("a package");
    let order = Order::Table { package, victim: super::bench::country("FI"), quantity };
    assert_eq!(bench.refused(delegation("EE"), order), "largest_ally_absent");
    let told = "offer(\"EE\", \"STRATCOM\", 1)";
    let inject = format!("(id: \"F-I00\", at_hours: 0, channel: \"x\", text: \"x\", then: [{told}])");
    let mut bench = given("[US_POSTURE]").option("largest_ally", "absent").injects(&inject).open();
    bench.declare(&["STRATCOM"]);
    let offer = bench.full().offers()[0].id;
    let need = super::bench::need("STRATCOM");
    let order = Order::Propose { offer, need, quantity, channel: Channel::Bilateral, mode: None };
    assert_eq!(bench.refused(HR, order), "largest_ally_absent");
}

#[test]
fn the_state_of_origin_may_refuse() {
    let mut bench = given("[REEXPORT_CONSENT(\"US\")]").rule("reexport_refusal", 1000).open();
    bench.declare(&["STRATCOM"]);
    bench.supply("EE03", "STRATCOM");
    let events = bench.until(|e| matches!(e, Event::MatchDropped { .. }));
    assert_eq!(dropped(&events), DropReason::ReexportRefused);
}

#[test]
fn what_needed_a_third_state_is_not_counted_as_european() {
    assert_eq!(plain().bench.evaluation().autonomy, Some(1000));
    let tied = given("[REEXPORT_CONSENT(\"US\")]").rule("reexport_refusal", 0);
    assert_eq!(deliver(tied, "EE03", "STRATCOM").bench.evaluation().autonomy, Some(0));
}

#[test]
fn what_a_third_state_gives_hangs_on_its_own_consent() {
    let british = Field::with(&["(\"INTEL\", S)"]);
    assert_eq!(deliver(british, "GB04", "INTEL").bench.evaluation().autonomy, Some(0));
}

#[test]
fn where_nothing_was_taken_in_there_is_no_european_share_of_it() {
    assert_eq!(given("[]").open().game().evaluation().autonomy, None);
}

#[test]
fn politics_at_home_may_stop_what_was_agreed() {
    let agreed = |chance: i32| {
        let mut bench = given("[POLITICS_CHECK]").rule("politics_stop_chance", chance).open();
        bench.declare(&["STRATCOM"]);
        let offer = bench.table("EE03");
        let order = bench.proposal(offer, "STRATCOM");
        let (_, events) = bench.agree(order);
        events
    };
    let stopped = one(&agreed(1000), |e| match e {
        Event::MatchDropped { reason, .. } => Some(*reason),
        _ => None,
    });
    assert_eq!(stopped, DropReason::Refused(Reason::Politics));
    // It is drawn before the first turn: the capital knows.
    let drawn = |chance: i32| {
        let bench = given("[POLITICS_CHECK]").rule("politics_stop_chance", chance).open();
        bench.view(delegation("EE")).own_stance().expect("a capital").politics_stop
    };
    assert_eq!((drawn(1000), drawn(0)), (true, false));
    assert_eq!(count(&agreed(0), |e| matches!(e, Event::MatchAgreed { .. })), 1);
}

#[test]
fn a_release_by_nato_is_waited_for_once_its_council_is_seized() {
    let field = |caveat: &str| {
        let step =
            "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [nato_step(consultations)])";
        given(caveat).injects(step).rule("draw_hours", "(24, 24)")
    };
    for (caveat, starts) in [("[NATO_RELEASE]", 1), ("[]", 0)] {
        let mut bench = field(caveat).open();
        bench.until(|e| matches!(e, Event::NatoPostureChanged { .. }));
        bench.declare(&["STRATCOM"]);
        let (_, events) = bench.supply("EE03", "STRATCOM");
        let started = count(&events, |e| matches!(e, Event::ClockStarted { clock: Clock::Release, .. }));
        assert_eq!(started, starts, "{caveat}");
        if starts == 0 {
            continue;
        }
        // Nobody at NATO answers: the unit is taken without a word of NATO's, and not before its time.
        let asked = bench.game().hour();
        let ended = bench.until(|e| matches!(e, Event::ClockEnded { clock: Clock::Release, .. }));
        let hours = bench.game().setting().rules().nato.release_hours;
        assert!(bench.game().hour() - asked >= hours - 24, "{} of {hours}", bench.game().hour() - asked);
        let contends = |c: &Cause| *c == Cause::Giver(Rule::Contention, country("EE"));
        let price = bench.game().setting().rules().nato.contention_withdrawn;
        assert_eq!(moved(&ended, Track::Contention, contends), price);
    }
}

#[test]
fn a_thin_stock_gives_half_unless_the_high_representative_asked() {
    let mut bench = given("[STOCKS_THIN]").open();
    bench.declare(&["STRATCOM"]);
    let tableable = |bench: &Bench| bench.view(delegation("EE")).tableable("EE03".parse().unwrap());
    assert_eq!(tableable(&bench), Milli(500));
    bench.give(HR, Order::Ask { country: country("EE"), kind: super::bench::kind("STRATCOM") });
    assert_eq!(tableable(&bench), Milli(1000));
}

#[test]
fn a_limit_in_time_sends_it_home() {
    let stays = |caveat: &str| {
        let mut bench = deliver(given(caveat), "EE03", "STRATCOM").bench;
        let since = bench.game().hour();
        while bench.game().outcome().is_none() {
            let events = bench.end_turn();
            if count(&events, |e| matches!(e, Event::ConsignmentReturned { why: Homecoming::Over, .. })) > 0 {
                return Some(bench.game().hour() - since);
            }
        }
        None
    };
    assert_eq!(stays("[]"), None);
    let limited = stays("[TIME_LIMIT_D(3)]").expect("three days are over");
    assert!((72..=96).contains(&limited), "{limited}");
}

/// How often Estonia calls its team home when escalation comes to that level, by those chances a day and a rung.
fn recalled(caveat: &str, level: i32, chance: i32, per_rung: i32) -> usize {
    let heat = format!(
        "(id: \"F-I01\", at_hours: 96, channel: \"x\", text: \"x\", then: [track_to(\"escalation\", {level})])"
    );
    // Sweden is attacked as well, in the same region.
    let field = given(caveat).injects(&heat).scenario("victims: [\"FI\"],", "victims: [\"FI\", \"SE\"],");
    let field = field.rule("recall_chance", chance).rule("recall_chance_per_rung", per_rung);
    let mut bench = deliver(field, "EE03", "STRATCOM").bench;
    let mut events = Vec::new();
    while bench.game().hour() < 108 {
        events.extend(bench.next_situation());
    }
    count(&events, |e| matches!(e, Event::ConsignmentReturned { why: Homecoming::WantedFor(_), .. }))
}

#[test]
fn what_is_recalled_first_goes_when_its_region_heats_up() {
    const SURE: i32 = 100_000;
    let north = "[OWN_REGION_FIRST(north)]";
    assert_eq!(recalled(north, 600, SURE, 0), 1);
    assert_eq!(recalled("[OWN_REGION_FIRST(south)]", 600, SURE, 0), 0);
    // From the fifth rung on, by chance, and the rather the higher.
    assert_eq!((recalled(north, 499, SURE, SURE), recalled(north, 500, SURE, SURE)), (0, 1));
    assert_eq!((recalled(north, 599, 0, SURE), recalled(north, 600, 0, SURE)), (0, 1));
}

#[test]
fn whoever_shares_the_cost_pays() {
    let bill = |channel| {
        let delivery = deliver_by(
            Field::with(&["(\"GEN\", S)"]).package("AT07", "caveats", "[COST_SHARED]").package(
                "AT07",
                "ready_days",
                "1",
            ),
            "AT07",
            "GEN",
            Some(channel),
        );
        let paid = one(&delivery.worked, |e| match e {
            Event::Paid { payer, amount } => Some((payer.to_string(), *amount)),
            _ => None,
        });
        let by = |c: &Cause| *c == Cause::Giver(Rule::BurnRate, country("AT"));
        (paid, moved(&delivery.worked, Track::Endurance, by))
    };
    // Sixty sets, where a medium need is two hundred and costs ten million.
    assert_eq!(bill(Channel::Ucpm), (("EU".to_owned(), 3), 0));
    assert_eq!(bill(Channel::Bilateral), (("FI".to_owned(), 3), -3));
    assert_eq!(count(&plain().worked, |e| matches!(e, Event::Paid { .. })), 0);
}

#[test]
fn what_is_shown_moves_public_trust_and_what_is_not_does_not() {
    let trust = |caveat: &str| {
        let seen = |c: &Cause| *c == Cause::Giver(Rule::VisibleResults, country("EE"));
        moved(&deliver(given(caveat), "EE03", "STRATCOM").worked, Track::PublicTrust, seen)
    };
    // Its political value is three.
    assert_eq!((trust("[]"), trust("[NO_PUBLICITY]"), trust("[EU_FLAG]")), (3, 0, 5));
}

#[test]
fn a_flag_of_its_own_pleases_the_giver() {
    let pleased = |caveat: &str| {
        let delivery = deliver(given(caveat), "EE03", "STRATCOM");
        one(&delivery.worked, |e| match e {
            Event::WillMoved { country: c, delta, cause: Cause::Rule(Rule::Delivery), .. }
                if *c == country("EE") =>
            {
                Some(*delta)
            }
            _ => None,
        })
    };
    assert_eq!((pleased("[]"), pleased("[NATIONAL_FLAG]")), (20, 30));
}

#[test]
fn the_preview_warns_of_a_unit_that_is_not_released() {
    let mut bench = given("[]").package("EE03", "nato", "Y").open();
    bench.declare(&["STRATCOM"]);
    let offer = bench.table("EE03");
    let order = bench.proposal(offer, "STRATCOM");
    assert!(bench.view(HR).preview(&[], &order).unwrap().objections.contains(&Objection::NotReleased));
}
