//! The mechanisms of the Union, of NATO and between them, one test a row: what triggers it, its delay, its cost,
//! its effect, its limit. `docs/mechanisms.md` maps row to rule and test.

mod partners;
mod reserve;
mod rows;

use casus::base::{CountryId, KindId, MechanismId, Milli, PackageId};
use casus::content::{
    Function, IpcrMode, Limit, Mechanism, NatoPosture, Pool, Seat, Starts, Track, VectorId,
};
use casus::engine::explain::{Inquiry, Value};
use casus::engine::view::RunStage;
use casus::engine::{
    Body, Cause, Channel, Clock, Event, Ground, Guest, Objection, Order, OrderKind, Rule, Stance, Window,
};
use casus::words::{Lang, Words};

use super::bench::{Bench, Field, HR, count, country, delegation, finland, kind, moved, need, one, paid};
use super::documents::{rows, text};

const PRESIDENCY: Seat = Seat::Presidency;

fn task(id: &str) -> Order {
    Order::Task { instrument: id.parse().unwrap(), victim: None }
}

/// The High Representative and the chair put on the agenda what the Council decides; the rest is asked for.
fn start(bench: &Bench, seat: Seat, id: &str) -> Order {
    let voted = row(bench, id).decides.vote_rule().is_some();
    if voted && matches!(seat, HR | PRESIDENCY) {
        Order::PutOnAgenda { measure: id.parse().unwrap() }
    } else {
        task(id)
    }
}

fn row(bench: &Bench, id: &str) -> Mechanism {
    let id: MechanismId = id.parse().unwrap();
    bench.game().setting().catalogue().mechanism(id).expect("a row").clone()
}

/// A field whose needs are declared from the start, at the first decision.
fn field(needs: &[&str]) -> Bench {
    opened(Field::with(needs))
}

fn opened(field: Field) -> Bench {
    let mut bench = field.open();
    bench.window(Window::Decision);
    bench
}

/// A field in which the crisis response already works in that mode.
fn in_mode(needs: &[&str], mode: &str) -> Field {
    Field::with(needs).scenario("region: north,", &format!("region: north,\n    initial_ipcr: {mode},"))
}

/// An inject at the start.
fn inject(then: &str) -> String {
    format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])")
}

fn by_mechanism(cause: &Cause) -> bool {
    *cause == Cause::Rule(Rule::Instrument)
}

/// The hour from which it works, of the one mechanism that was decided.
fn works_from(events: &[Event]) -> i32 {
    one(events, |e| match e {
        Event::InstrumentTasked { from, .. } => Some(*from),
        _ => None,
    })
}

fn staff_spent(events: &[Event]) -> i32 {
    let of = |e: &Event| match e {
        Event::CapacitySpent { pool: Pool::Council, amount, .. } => *amount,
        _ => 0,
    };
    events.iter().map(of).sum()
}

/// What was tabled: giver, kind, package.
fn tabled(events: &[Event]) -> Vec<(CountryId, PackageId)> {
    events
        .iter()
        .filter_map(|e| match e {
            Event::OfferTabled { giver, package: Some(package), .. } => Some((*giver, *package)),
            _ => None,
        })
        .collect()
}

/// Asks for it, waits until it works; when it was to work, and what happened then.
fn asked(bench: &mut Bench, seat: Seat, id: &str) -> (i32, Vec<Event>) {
    let order = start(bench, seat, id);
    let events = bench.give(seat, order);
    let (now, from) = (bench.game().hour(), works_from(&events));
    let worked = bench.until(|e| matches!(e, Event::InstrumentWorked { .. } | Event::InstrumentEnded { .. }));
    (from - now, worked)
}

/// Nobody opposes what the Council votes on; the delay from the vote, and what happened when it worked.
fn adopted(bench: &mut Bench, seat: Seat, id: &str) -> (i32, Vec<Event>) {
    let order = start(bench, seat, id);
    let events = bench.give(seat, order);
    assert_eq!(count(&events, |e| matches!(e, Event::VoteScheduled { .. })), 1, "{id} goes on the agenda");
    // A committee has taken it before the next window opens.
    if Body::that_takes(&row(bench, id)).is_none() {
        assert_eq!(refused(bench, seat, id), "already_done", "{id} is on the agenda");
    }
    let voted = bench.until(|e| matches!(e, Event::VoteHeld { passed: true, .. }));
    let from = works_from(&voted);
    let turn = bench.game().turn() - 1;
    let then = bench.game().setting().scenario().decides_at(turn);
    let worked = bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
    (from - then, worked)
}

fn refused(bench: &mut Bench, seat: Seat, id: &str) -> &'static str {
    let order = start(bench, seat, id);
    bench.refused(seat, order)
}

// --- Crisis response

fn mode_works(mode: IpcrMode, id: &str, delay: i32, awareness: i32) -> Bench {
    let mut bench = field(&["(\"GEN\", S)"]);
    assert_eq!(refused(&mut bench, HR, id), "not_ordered");
    let events = bench.give(PRESIDENCY, Order::SetIpcr { mode });
    let from = one(&events, |e| match e {
        Event::IpcrDecided { from, .. } => Some(*from),
        _ => None,
    });
    assert_eq!(from - bench.game().hour(), delay);
    bench.until(|e| *e == Event::IpcrChanged { mode });
    let next = bench.next_situation();
    let hours = bench.game().setting().scenario().turn_hours(bench.game().turn());
    let by_mode = |c: &Cause| *c == Cause::Rule(Rule::Ipcr);
    assert_eq!(moved(&next, Track::Awareness, by_mode), (awareness * hours + 12) / 24);
    let staff = row(&bench, id).cost.council_per_day;
    let opened = one(&next, |e| match e {
        Event::CapacityOpened { council, .. } => Some(*council),
        _ => None,
    });
    assert_eq!(opened, ((100 - staff) * hours + 12) / 24);
    bench
}

#[test]
fn monitoring_watches_without_activation() {
    let mut bench = mode_works(IpcrMode::Monitoring, "ipcr-monitoring", 1, 30);
    // It obliges nobody: no register, no report.
    assert!(!bench.full().ipcr().register_up);
    assert_eq!(bench.refused(HR, Order::RequestReport), "ipcr_too_low");
}

#[test]
fn information_sharing_brings_reports_and_the_register() {
    let bench = mode_works(IpcrMode::InformationSharing, "ipcr-information-sharing", 6, 80);
    assert!(bench.full().ipcr().register_up);
    let armed = |flag: &str| {
        let mut bench = opened(Field::with(&["(\"GEN\", S)"]).injects(&inject(flag)));
        let events = bench.give(PRESIDENCY, Order::SetIpcr { mode: IpcrMode::InformationSharing });
        one(&events, |e| match e {
            Event::IpcrDecided { from, .. } => Some(*from),
            _ => None,
        })
    };
    assert_eq!(armed("flag(\"NOTHING\")") - armed("flag(\"ARMED_ATTACK\")"), 3, "an armed attack hurries");
    assert_eq!(armed("hazard(\"terrorism\")"), armed("flag(\"ARMED_ATTACK\")"), "so does terrorism");
}

#[test]
fn full_activation_carries_the_victim_and_lends_the_desk() {
    let bench = mode_works(IpcrMode::Full, "ipcr-full", 12, 80);
    let desk = bench.full().capacity(&[]).hr_turn;
    let monitored = mode_works(IpcrMode::Monitoring, "ipcr-monitoring", 1, 30);
    assert!(desk > monitored.full().capacity(&[]).hr_turn);
    let mut bench = bench;
    let events = bench.next_situation();
    let by_mode = |c: &Cause| *c == Cause::Rule(Rule::Ipcr);
    assert!(moved(&events, Track::Cohesion, by_mode) > 0);
    assert!(moved(&events, Track::Endurance, by_mode) > 0);
}

#[test]
fn a_round_table_gives_notice_costs_and_opens_the_tables_of_capitals() {
    let mut bench = opened(in_mode(&["(\"GEN\", L)"], "full"));
    let usual = bench.full().offers_per_turn();
    let events = bench.give(PRESIDENCY, Order::RoundTable);
    assert_eq!((works_from(&events) - bench.game().hour(), staff_spent(&events)), (6, 5));
    let met = bench.until(|e| *e == Event::RoundTableHeld);
    assert_eq!(moved(&met, Track::Awareness, by_mechanism), 15);
    assert_eq!(bench.full().offers_per_turn(), usual + 1);
    bench.until(|e| matches!(e, Event::InstrumentEnded { .. }));
    assert_eq!(bench.full().offers_per_turn(), usual, "for a day");
    assert_eq!(field(&["(\"GEN\", S)"]).refused(PRESIDENCY, Order::RoundTable), "ipcr_too_low");
}

/// What a round table with these guests takes of the staff, and how far it moves a track.
fn table_of(guests: &[Guest], track: Track) -> (i32, i32) {
    let mut bench = opened(in_mode(&["(\"GEN\", L)"], "full"));
    assert_eq!(bench.refused(PRESIDENCY, Order::Invite { guest: Guest::Nato }), "no_table_called");
    let invited = guests.iter().map(|guest| Order::Invite { guest: *guest });
    let orders = [Order::RoundTable].into_iter().chain(invited);
    let orders: Vec<_> = orders.map(|order| (PRESIDENCY, order)).collect();
    bench.window(Window::Decision);
    let view = bench.view(PRESIDENCY);
    let foreseen: i32 = (0..orders.len())
        .map(|i| {
            let given: Vec<Order> = orders[..i].iter().map(|(_, order)| order.clone()).collect();
            view.preview(&given, &orders[i].1).expect("legal").staff
        })
        .sum();
    let events = bench.close(&orders);
    let met = bench.until(|e| *e == Event::RoundTableHeld);
    assert_eq!(count(&met, |e| matches!(e, Event::VoteHeld { .. })), 0, "it decides nothing");
    assert_eq!(foreseen, staff_spent(&events), "each seat says before what it takes");
    (staff_spent(&events), moved(&met, track, by_mechanism))
}

#[test]
fn each_guest_of_a_round_table_has_a_price_something_to_bring_and_a_limit() {
    use Guest::{Agencies, Nato, Operators, ThirdParties};
    assert_eq!(table_of(&[], Track::Awareness), (5, 15));
    assert_eq!(table_of(&[Operators], Track::Awareness), (10, 115));
    assert_eq!(
        table_of(&[Operators, Nato], Track::Awareness),
        (14, 55),
        "they keep their secrets before outsiders"
    );
    assert_eq!(table_of(&[Nato], Track::Synchronisation), (9, 30));
    assert_eq!(table_of(&[Agencies], Track::Awareness), (8, 30));
    assert_eq!(
        table_of(&[Operators, Nato, ThirdParties, Agencies], Track::Awareness),
        (21, 70),
        "all are costly"
    );
    let mut bench = opened(in_mode(&["(\"GEN\", L)"], "full"));
    let invite = Order::Invite { guest: ThirdParties };
    let both = [Order::RoundTable, invite.clone()];
    assert_eq!(bench.refused_now(PRESIDENCY, &both, invite), "in_basket");
    let before = bench.will("GB");
    let orders: Vec<_> = both.into_iter().map(|order| (PRESIDENCY, order)).collect();
    bench.close(&orders);
    let met = bench.until(|e| *e == Event::RoundTableHeld);
    let by = |e: &Event| match e {
        Event::WillMoved { country: of, delta, cause, .. } if *of == country("GB") && by_mechanism(cause) => {
            *delta
        }
        _ => 0,
    };
    assert_eq!(met.iter().map(by).sum::<i32>(), 15, "from {before}");
}

#[test]
fn reinforcements_lend_the_councils_staff_more_for_a_time() {
    for (id, seat, delay, more) in
        [("secretariat-surge", PRESIDENCY, 72, 20), ("seconded-experts", delegation("SE"), 120, 3)]
    {
        let daily = |bench: &mut Bench| {
            let next = bench.next_situation();
            let hours = bench.game().setting().scenario().turn_hours(bench.game().turn());
            let opened = one(&next, |e| match e {
                Event::CapacityOpened { council, .. } => Some(*council),
                _ => None,
            });
            (opened * 24 + hours / 2) / hours
        };
        let field = in_mode(&["(\"GEN\", S)"], "information_sharing");
        let mut bench = opened(field.scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(60, 24)]"));
        let before = daily(&mut bench);
        bench.window(Window::Decision);
        assert_eq!(asked(&mut bench, seat, id).0, delay, "{id}");
        assert_eq!(daily(&mut bench) - before, more, "{id}");
        bench.until(|e| matches!(e, Event::InstrumentEnded { .. }));
        assert_eq!(daily(&mut bench), before, "{id} for a time");
        assert_eq!(refused(&mut self::field(&["(\"GEN\", S)"]), seat, id), "ipcr", "{id}");
    }
}

#[test]
fn the_european_council_strengthens_a_common_line_and_shows_the_lack_of_one() {
    let met = |cohesion: i32| {
        let field = Field::with(&["(\"GEN\", S)"]);
        let mut bench = opened(field.injects(&inject(&format!("track(\"cohesion\", {cohesion})"))));
        let (delay, events) = asked(&mut bench, HR, "european-council");
        assert_eq!(delay, 72);
        moved(&events, Track::Cohesion, |c| *c == Cause::Rule(Rule::Summit))
    };
    // More than rules move in a turn: heads of state or government speak for themselves.
    assert_eq!((met(100), met(-300)), (150, -150));
}

#[test]
fn the_web_platform_is_worth_what_is_uploaded() {
    let mut bench = opened(in_mode(&["(\"GEN\", S)"], "monitoring"));
    assert_eq!(refused(&mut bench, HR, "ipcr-web-platform"), "not_ordered");
    assert_eq!(bench.full().ipcr().upload_share, 0);
    bench.give(delegation("SE"), Order::Upload);
    assert_eq!(bench.full().ipcr().upload_share, 1000 / 26, "Finland is attacked, and asks");
    assert_eq!(field(&["(\"GEN\", S)"]).refused(delegation("SE"), Order::Upload), "ipcr_too_low");
    for outside in ["US", "TR", "CH", "EU"] {
        assert_eq!(bench.refused(delegation(outside), Order::Upload), "not_on_platform", "{outside}");
    }
}

#[test]
fn a_situation_report_comes_half_a_day_later() {
    let mut bench = in_mode(&["(\"GEN\", S)"], "information_sharing").open();
    bench.until(|e| matches!(e, Event::ReportIssued { .. }));
    let events = bench.give(HR, Order::RequestReport);
    let due = one(&events, |e| match e {
        Event::ReportOrdered { due } => Some(*due),
        _ => None,
    });
    assert_eq!((due - bench.game().hour(), staff_spent(&events)), (12, 4));
    assert_eq!(refused(&mut bench, HR, "isaa-report"), "not_ordered");
    // What it brings is towards its quality: the better it is, the further.
    let brings = |uploaded: bool| {
        let mut bench = in_mode(&["(\"GEN\", S)"], "information_sharing").open();
        bench.window(Window::Offers);
        let seats = bench.game().seats();
        let may = |seat: &Seat| uploaded && bench.view(*seat).guard(&[], &Order::Upload).is_ok();
        let orders: Vec<(Seat, Order)> =
            seats.into_iter().filter(may).map(|seat| (seat, Order::Upload)).collect();
        bench.close(&orders);
        let issued = bench.until(|e| matches!(e, Event::ReportIssued { .. }));
        moved(&issued, Track::Awareness, |c| *c == Cause::Rule(Rule::Report))
    };
    let (poor, good) = (brings(false), brings(true));
    assert_eq!(poor, 0, "worse than what is known already");
    assert!(good > 0);
}

#[test]
fn communicators_answer_any_member_within_hours() {
    for outside in ["US", "CH", "EU"] {
        let seat = delegation(outside);
        assert_eq!(refused(&mut field(&[]), seat, "crisis-communicators"), "not_for_seat", "{outside}");
    }
    for seat in [HR, finland(), delegation("SE")] {
        let mut bench = field(&["(\"STRATCOM\", S)"]);
        let (delay, worked) = asked(&mut bench, seat, "crisis-communicators");
        assert_eq!(delay, 4);
        assert_eq!(moved(&worked, Track::PublicTrust, by_mechanism), 25);
        let met = Event::MeasureAdopted { need: need("STRATCOM"), quantity: Milli(1000) };
        assert_eq!(count(&worked, |e| *e == met), 1);
        // The same staff is not offered besides.
        assert_eq!(count(&worked, |e| matches!(e, Event::StaffEngaged { .. })), 1);
        // What it brings of its own accord is not nobody's.
        let debrief = bench.debrief();
        let told = debrief.needs[0].told(&Words::embedded(Lang::En), bench.game().setting());
        assert!(told.contains("by instruments of the Union"), "{told}");
    }
    assert_eq!(refused(&mut field(&[]), PRESIDENCY, "crisis-communicators"), "not_for_seat");
}

#[test]
fn what_an_instrument_brings_is_deployed() {
    let heard = |tasked: bool| {
        let rumour = "(id: \"F-I09\", at_hours: 24, channel: \"x\", text: \"x\", when: not(deployed(\"STRATCOM\")), then: [track(\"public_trust\", -40)])";
        let mut bench = opened(Field::with(&["(\"STRATCOM\", S)"]).injects(rumour));
        bench.declare(&["STRATCOM"]);
        if tasked {
            bench.give(HR, task("crisis-communicators"));
        }
        let mut fired = 0;
        while bench.game().hour() <= 24 {
            fired += count(&bench.close(&[]), |e| matches!(e, Event::InjectFired { .. }));
        }
        fired
    };
    assert_eq!((heard(false), heard(true)), (1, 0));
}

// --- Hybrid and cyber

#[test]
fn the_hybrid_toolbox_takes_the_committees_consensus_and_opens_its_menu() {
    let mut bench = field(&["(\"INTEL\", S)"]);
    bench.window(Window::Decision);
    let cohesion =
        |e: &[Event]| moved(e, Track::Cohesion, |c| *c == Cause::Order(finland(), OrderKind::Task));
    let mut priced = field(&["(\"INTEL\", S)"]);
    assert_eq!(cohesion(&priced.give(finland(), task("hybrid-toolbox"))), -30);
    let (delay, worked) = adopted(&mut bench, finland(), "hybrid-toolbox");
    assert_eq!(delay, 6 + 168, "the committee's notice, then its own delay");
    assert_eq!(moved(&worked, Track::Attribution, by_mechanism), 40);
    assert_eq!(count(&worked, |e| matches!(e, Event::Unlocked { .. })), 1);
    assert_eq!(refused(&mut bench, finland(), "hybrid-toolbox"), "once");
    let order = start(&bench, HR, "restrictive-measures");
    bench.give(HR, order);
}

#[test]
fn a_second_strand_takes_the_staff_of_the_mode_again_and_does_its_work_again_but_on_the_one_picture() {
    let two = |mode: &str| {
        let field =
            in_mode(&["(\"GEN\", S)"], mode).scenario("victims: [\"FI\"]", "victims: [\"FI\", \"EE\"]");
        opened(field.scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(24, 24)]"))
    };
    let strand = |victim: &str| Order::Task {
        instrument: "ipcr-second-strand".parse().unwrap(),
        victim: Some(country(victim)),
    };
    let by_mode = |c: &Cause| *c == Cause::Rule(Rule::Ipcr);
    let mut bench = two("information_sharing");
    let shared = bench.view(HR).picture();
    assert_eq!(
        shared.shared,
        bench.game().setting().rules().picture.report_shared,
        "one strand for two crises"
    );
    assert_eq!(bench.refused(PRESIDENCY, strand("FI")), "another_state");
    assert_eq!(bench.refused(HR, strand("EE")), "not_for_seat");
    let alone = bench.next_situation();
    let day = bench.full().capacity(&[]).council_turn;
    assert_eq!((day, moved(&alone, Track::Awareness, by_mode)), (75, 80));
    bench.window(Window::Decision);
    let hour = bench.game().hour();
    assert_eq!(works_from(&bench.give(PRESIDENCY, strand("EE"))) - hour, 12);
    bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
    bench.window(Window::Decision);
    assert_eq!(bench.view(HR).picture().shared, 0, "each crisis has its own");
    assert_eq!(bench.refused(PRESIDENCY, strand("EE")), "already_done");
    let taken = ("ipcr-second-strand".parse().unwrap(), country("EE"), 25);
    assert_eq!(bench.view(HR).ipcr().staff_takers, [taken], "as the page of the crisis response has it");
    assert_eq!(bench.view(Seat::Adversary).ipcr().staff_takers, []);
    let both = bench.next_situation();
    assert_eq!((bench.full().capacity(&[]).council_turn, moved(&both, Track::Awareness, by_mode)), (50, 80));
    let told = bench.view(HR).explain(&Inquiry::Track(Track::Awareness)).expect("a track").figures;
    let by_day =
        told.iter().flat_map(|figure| &figure.inputs).filter(|input| input.value == Value::Daily(80));
    assert_eq!(by_day.count(), 1, "the mode alone: there is one picture");
    bench.until(|e| matches!(e, Event::InstrumentEnded { .. }));
    bench.next_situation();
    assert_eq!(bench.full().capacity(&[]).council_turn, 75, "it ends after a week");

    // Two full activations overdraw the staff: everything slows down and reports are worth less.
    let mut full = two("full");
    let said = full.view(PRESIDENCY).preview(&[], &strand("EE")).expect("the Presidency may").objections;
    assert!(said.contains(&Objection::OverdrawsCouncil), "{said:?}");
    full.give(PRESIDENCY, strand("EE"));
    full.until(|e| matches!(e, Event::InstrumentWorked { .. }));
    let day = full.next_situation();
    assert_eq!(moved(&day, Track::Awareness, by_mode), 80, "one picture");
    assert_eq!(moved(&day, Track::Cohesion, by_mode), 2 * 20, "the mode, and the strand that does the same");
    full.window(Window::Decision);
    assert_eq!(full.full().capacity(&[]).council_turn, -20);
    assert_eq!(full.view(HR).picture().overload, 20 * full.game().setting().rules().picture.report_overload);
    let ordered = full.until(|e| matches!(e, Event::ReportOrdered { .. }));
    let due = one(&ordered, |e| if let Event::ReportOrdered { due } = e { Some(*due) } else { None });
    assert_eq!(due - full.game().hour(), 12 * 14 / 10, "nearly half as long again");
}

#[test]
fn a_common_line_is_agreed_by_ambassadors_and_binds_nobody() {
    let mut bench = in_mode(&["(\"GEN\", S)"], "information_sharing").open();
    bench.window(Window::Decision);
    let (delay, worked) = adopted(&mut bench, PRESIDENCY, "common-line");
    assert_eq!(delay, 12, "the notice at which ambassadors meet");
    assert_eq!(moved(&worked, Track::Cohesion, by_mechanism), 15);
    let obliges = |e: &Event| matches!(e, Event::Paid { .. } | Event::OfferTabled { .. });
    assert_eq!(count(&worked, obliges), 0);
    assert_eq!(refused(&mut field(&["(\"GEN\", S)"]), PRESIDENCY, "common-line"), "ipcr");
}

#[test]
fn a_rapid_response_team_holds_functions_up_while_it_stays_at_one_place() {
    let mut bench = field(&["(\"GEN\", S)"]);
    assert_eq!(refused(&mut bench, HR, "hybrid-rapid-response-team"), "not_for_seat");
    let (delay, worked) = asked(&mut bench, finland(), "hybrid-rapid-response-team");
    assert_eq!(delay, 192);
    assert_eq!(moved(&worked, Track::Awareness, by_mechanism), 60);
    let lifted = Event::FunctionMoved {
        victim: country("FI"),
        function: Function::Government,
        delta: 20,
        to: bench.function(Function::Government),
        cause: Cause::Rule(Rule::Instrument),
    };
    assert_eq!(count(&worked, |e| *e == lifted), 1);
    let until = one(&worked, |e| match e {
        Event::InstrumentWorked { until, .. } => *until,
        _ => None,
    });
    assert_eq!(until - bench.game().hour(), 720);
    assert_eq!(bench.full().mechanisms()[0].stage, RunStage::AtWork);
}

#[test]
fn the_playbook_is_a_drill_of_staffs() {
    let mut bench = field(&["(\"GEN\", S)"]);
    let (delay, worked) = asked(&mut bench, HR, "hybrid-playbook");
    assert_eq!(delay, 4);
    assert_eq!(moved(&worked, Track::Synchronisation, by_mechanism), 20);
    assert_eq!(moved(&worked, Track::Awareness, by_mechanism), 15);
    assert_eq!(refused(&mut bench, HR, "hybrid-playbook"), "once");
}

#[test]
fn the_fusion_cell_fuses_what_is_shared() {
    let mut bench = field(&["(\"INTEL\", M)"]);
    let (delay, worked) = asked(&mut bench, HR, "hybrid-fusion-cell");
    assert_eq!(delay, 12);
    assert_eq!(moved(&worked, Track::Attribution, by_mechanism), 40);
    let package = "EU02".parse().unwrap();
    assert_eq!(count(&worked, |e| *e == Event::StaffEngaged { package }), 1);
    assert_eq!(refused(&mut bench, finland(), "hybrid-fusion-cell"), "not_for_seat");
}

#[test]
fn the_cyber_toolbox_deters_and_escalates_without_evidence() {
    let escalation = |attribution: i32| {
        let inject = inject(&format!("track_to(\"attribution\", {attribution})"));
        let mut bench = opened(Field::with(&["(\"GEN\", S)"]).injects(&inject));
        let (delay, worked) = adopted(&mut bench, HR, "cyber-diplomacy-toolbox");
        assert_eq!(delay, 120);
        let deterred =
            |e: &Event| matches!(e, Event::VectorMoved { vector: VectorId::Cyber, delta: -60, .. });
        assert_eq!(count(&worked, deterred), 1);
        moved(&worked, Track::Escalation, by_mechanism)
    };
    assert_eq!((escalation(200), escalation(500)), (100, 0));
}

#[test]
fn the_cyber_blueprint_takes_a_fifth_of_the_harm() {
    let harm = |at_work: bool| {
        let mut bench = in_mode(&["(\"GEN\", S)"], "monitoring").rule("chance", "(1000, 1000)").open();
        if at_work {
            let events = bench.give(finland(), task("cyber-blueprint"));
            assert_eq!((works_from(&events) - bench.game().hour(), staff_spent(&events)), (12, 5));
        }
        bench.to(5, Window::Adversary);
        let events = bench.give(Seat::Adversary, Order::Act { vector: VectorId::Cyber });
        events
            .iter()
            .map(|e| match e {
                Event::FunctionMoved { delta, cause: Cause::Vector(VectorId::Cyber), .. } => *delta,
                _ => 0,
            })
            .sum::<i32>()
    };
    let (without, with) = (harm(false), harm(true));
    assert!(with > without, "{with} {without}");
    assert!((with * 10 - without * 8).abs() <= 15, "{with} of {without}");
    assert_eq!(refused(&mut field(&[]), finland(), "cyber-blueprint"), "ipcr");
}

#[test]
fn the_centre_in_helsinki_advises_and_neither_watches_nor_acts() {
    let act = |advised: bool| {
        let mut bench = opened(Field::with(&["(\"GEN\", S)"]).rule("chance", "(1000, 1000)"));
        if advised {
            let (delay, worked) = asked(&mut bench, HR, "hybrid-coe");
            assert_eq!((delay, moved(&worked, Track::Synchronisation, by_mechanism)), (72, 10));
            for track in [Track::Awareness, Track::Attribution, Track::Escalation] {
                assert_eq!(moved(&worked, track, by_mechanism), 0, "no intelligence: {track:?}");
            }
            assert!(tabled(&worked).is_empty(), "no operations");
            assert_eq!(refused(&mut bench, HR, "hybrid-coe"), "once");
        } else {
            bench.to(9, Window::Decision);
        }
        let turn = bench.game().turn() + 1;
        bench.to(turn, Window::Adversary);
        let events = bench.give(Seat::Adversary, Order::Act { vector: VectorId::Information });
        let harm = |e: &Event| match e {
            Event::FunctionMoved { delta, cause: Cause::Vector(VectorId::Information), .. } => *delta,
            _ => 0,
        };
        events.iter().map(harm).sum::<i32>()
    };
    let (alone, advised) = (act(false), act(true));
    assert!(alone < advised && advised < 0, "{alone} {advised}");
    assert!(advised * 10 < alone * 8, "it stops little of a campaign: {advised} of {alone}");
}

#[test]
fn the_defence_agency_maps_stocks_and_commands_nothing() {
    let mut bench = field(&["(\"GEN\", S)", "(\"HVY_BDE\", S)"]);
    let stock = |bench: &Bench, seat: Seat, of: &str| {
        let view = bench.view(seat);
        view.country(country(of)).expect("a state").stock.len()
    };
    assert_eq!((stock(&bench, HR, "SE"), stock(&bench, HR, "GB")), (0, 0));
    let (delay, worked) = asked(&mut bench, HR, "defence-agency");
    assert_eq!((delay, moved(&worked, Track::Awareness, by_mechanism)), (24, 15));
    assert!(tabled(&worked).is_empty());
    bench.window(Window::Decision);
    assert!(stock(&bench, HR, "SE") > 0);
    assert_eq!(stock(&bench, HR, "GB"), 0, "only members report to it");
    assert_eq!(stock(&bench, delegation("DE"), "SE"), 0, "and only to its head");
    assert_eq!(refused(&mut bench, Seat::Presidency, "defence-agency"), "not_for_seat");
    bench.until(|e| matches!(e, Event::InstrumentEnded { .. }));
    assert_eq!(stock(&bench, HR, "SE"), 0, "figures grow old");
    bench.window(Window::Decision);
    assert!(bench.view(HR).guard(&[], &task("defence-agency")).is_ok(), "and are asked for anew");
    // What NATO holds back of what is partly its own shows as well.
    let seized = Field::with(&["(\"AIRLIFT\", S)"]).injects(&inject("nato_step(consultations)"));
    let mut bench = seized.rule("draw_hours", "(1, 1)").open();
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Consultations });
    bench.window(Window::Decision);
    let sorties = |bench: &Bench| bench.view(HR).still_held(country("SE"), "AIRLIFT".parse().unwrap());
    let listed = sorties(&bench);
    asked(&mut bench, HR, "defence-agency");
    bench.window(Window::Decision);
    assert_eq!((listed, sorties(&bench)), (Milli::whole(4), Milli::whole(2)));
}

/// A reserve that the Union's services may table only once it was asked for.
fn opens(id: &str, kind: &str, package: &str, delay: i32) -> Vec<Event> {
    let mut bench = Field::with(&[kind]).open();
    bench.window(Window::Offers);
    let table = || Order::Table {
        package: package.parse().unwrap(),
        victim: country("FI"),
        quantity: Milli::whole(1),
    };
    assert_eq!(bench.refused(delegation("EU"), table()), "not_asked_for");
    assert_eq!(refused(&mut bench, HR, id), "not_for_seat");
    let (took, worked) = asked(&mut bench, finland(), id);
    assert_eq!(took, delay, "{id}");
    assert!(tabled(&worked).contains(&(country("EU"), package.parse().unwrap())), "{id}");
    // Nothing it could do is asked for: it is not asked for either.
    assert_eq!(refused(&mut field(&["(\"LEGAL_DIP\", S)"]), finland(), id), "not_declared");
    worked
}

#[test]
fn the_cybersecurity_reserve_comes_on_request_and_is_paid_by_the_union() {
    let worked = opens("cybersecurity-reserve", "(\"CYBER_IR\", M)", "EU08", 24);
    assert_eq!(count(&worked, |e| *e == Event::Paid { payer: country("EU"), amount: 2 }), 1);
}

#[test]
fn a_cyber_team_of_members_helps_at_one_site_with_its_own_people() {
    let mut bench = field(&["(\"CYBER_IR\", M)"]);
    let team = "cyber-rapid-response-teams";
    // Nobody sends them unasked, and nobody but the state that has them.
    let lithuania = delegation("LT");
    assert_eq!(refused(&mut bench.clone(), lithuania, team), "requested");
    let preview = bench.view(finland()).preview(&[], &task(team)).expect("legal");
    assert_eq!(preview.asks, [lithuania]);
    let proposed = bench.give(finland(), task(team));
    assert_eq!(count(&proposed, |e| matches!(e, Event::InstrumentProposed { .. })), 1);
    assert_eq!(count(&proposed, |e| matches!(e, Event::InstrumentTasked { .. })), 0);
    assert_eq!(refused(&mut bench.clone(), delegation("EE"), team), "giver");
    let (delay, worked) = asked(&mut bench, lithuania, team);
    assert_eq!(delay, 96);
    let met = Event::MeasureAdopted { need: need("CYBER_IR"), quantity: Milli::whole(1) };
    assert_eq!(count(&worked, |e| *e == met), 1);
    let engaged = Event::StaffEngaged { package: "LT01".parse().unwrap() };
    assert_eq!(count(&worked, |e| *e == engaged), 1);
    bench.window(Window::Offers);
    let again =
        Order::Table { package: "LT01".parse().unwrap(), victim: country("FI"), quantity: Milli::whole(1) };
    assert_eq!(bench.refused(delegation("LT"), again), "package_spent");
    assert_eq!(refused(&mut bench, finland(), "cyber-rapid-response-teams"), "already_done");
}

#[test]
fn of_two_that_ask_for_one_team_in_the_same_window_one_gets_it_and_the_other_is_told() {
    let both = Field::with(&["(\"GEN\", S)"]).scenario("victims: [\"FI\"]", "victims: [\"FI\", \"EE\"]");
    let (id, estonia) = ("hybrid-rapid-response-team", Seat::Victim(country("EE")));
    let events = opened(both).close(&[(finland(), task(id)), (estonia, task(id))]);
    let served = one(&events, |e| match e {
        Event::InstrumentTasked { victim, .. } => Some(*victim),
        _ => None,
    });
    let other = if served == country("FI") { country("EE") } else { country("FI") };
    let told = Event::InstrumentBarred {
        instrument: id.parse().unwrap(),
        victim: other,
        by: Seat::Victim(other),
        limit: Limit::OneSite,
    };
    assert_eq!(count(&events, |e| *e == told), 1);
}

#[test]
fn each_member_seconds_its_own_experts_and_no_other_seat_does() {
    let field = in_mode(&["(\"GEN\", S)"], "information_sharing");
    let mut bench = opened(field.scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(60, 24)]"));
    let before = bench.full().capacity(&[]).council_turn;
    bench.window(Window::Offers);
    let id = "seconded-experts";
    for seat in [PRESIDENCY, delegation("US"), delegation("EU")] {
        assert_eq!(refused(&mut bench.clone(), seat, id), "not_for_seat", "{seat:?}");
    }
    let givers = ["SE", "DE", "IE"].map(delegation);
    let events = bench.close(&givers.map(|seat| (seat, task(id))));
    assert_eq!(count(&events, |e| matches!(e, Event::InstrumentTasked { .. })), 3);
    assert_eq!(refused(&mut bench.clone(), givers[0], id), "already_done");
    let worked = bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
    assert_eq!(moved(&worked, Track::Endurance, by_mechanism), -30);
    assert_eq!(bench.full().capacity(&[]).council_turn - before, 9);
}

// --- Armed forces

fn trap(id: &str, mistake: u8, legitimacy: i32) {
    let mut bench = field(&["(\"INF_BN\", S)"]);
    let order = start(&bench, HR, id);
    let preview = bench.view(HR).preview(&[], &order).unwrap();
    assert!(preview.objections.contains(&Objection::Mistake(mistake)), "{id}");
    let events = bench.give(HR, order);
    assert_eq!(count(&events, |e| matches!(e, Event::MistakeMade { mistake: m, .. } if *m == mistake)), 1);
    let by_order = |c: &Cause| matches!(c, Cause::Order(..));
    assert_eq!(moved(&events, Track::Legitimacy, by_order), legitimacy, "{id}");
    assert_eq!(count(&events, |e| matches!(e, Event::VoteScheduled { .. })), 0, "{id} goes to no Council");
    // What was never lawful never works.
    let from = works_from(&events);
    if from <= 240 {
        let end = bench.until(|e| matches!(e, Event::InstrumentEnded { .. }));
        assert_eq!(count(&end, |e| matches!(e, Event::MeasureAdopted { .. })), 0, "{id}");
    }
}

#[test]
fn the_rapid_deployment_capacity_is_a_trap_and_its_contingents_are_quicker() {
    trap("rapid-deployment-capacity", 3, -80);
    let mut lawful = opened(
        Field::with(&["(\"INF_BN\", S)"])
            .option("rapid_reaction_inside", "on")
            .injects(&inject("flag(\"ARMED_ATTACK\")")),
    );
    let (delay, worked) = adopted(&mut lawful, HR, "rapid-deployment-capacity");
    assert_eq!(delay, 120);
    assert_eq!(count(&worked, |e| matches!(e, Event::MeasureAdopted { .. })), 1);
    // As national contingents they come without anybody's order, in half the time.
    let ready = |package: &str| {
        let mut bench = field(&["(\"INF_BN\", S)"]);
        let offer = bench.table(package);
        let order = bench.proposal(offer, "INF_BN");
        let (_, events) = bench.agree(order);
        let now = bench.game().setting().scenario().decides_at(bench.game().turn() - 1);
        one(&events, |e| match e {
            Event::ClockStarted { clock: Clock::Readiness, due, .. } => Some(*due - now),
            _ => None,
        })
    };
    assert_eq!((ready("FR12"), ready("IT11")), (60, 288), "five days halved; twelve as they are");
}

#[test]
fn the_duty_to_assist_is_not_put_to_a_vote() {
    trap("mutual-assistance-vote", 1, -60);
    let mut bench = field(&[]);
    let order = start(&bench, HR, "mutual-assistance-vote");
    bench.give(HR, order);
    assert!(bench.full().votes().is_empty(), "the lawyers answer, and nobody votes");
    assert_eq!(refused(&mut bench, Seat::Presidency, "mutual-assistance-vote"), "once");
}

#[test]
fn the_headquarters_of_the_union_plans_outside_it_only() {
    trap("mpcc", 3, -80);
}

#[test]
fn a_mission_is_not_for_the_defence_of_the_unions_soil() {
    trap("csdp-operation", 3, -60);
    let mut partner = opened(partner());
    let (delay, worked) = adopted(&mut partner, HR, "csdp-operation");
    assert_eq!(delay, 336);
    assert_eq!(moved(&worked, Track::Escalation, by_mechanism), -30);
    assert_eq!(count(&worked, |e| *e == Event::Paid { payer: country("EU"), amount: 10 }), 1);
}

#[test]
fn projects_of_members_are_no_tool_for_a_crisis() {
    let mut bench = field(&["(\"GEN\", S)"]);
    let project = row(&bench, "pesco-projects");
    assert_eq!(project.starts, Starts::Reference);
    assert!(project.effects.is_empty() && project.always.is_empty());
    assert_eq!(refused(&mut bench, HR, "pesco-projects"), "not_ordered");
}

// --- Money

/// The field moved to a state that is no member.
fn partner() -> Field {
    Field::with(&["(\"FINANCE\", M)", "(\"POLICE\", S)", "(\"EOD\", S)"])
        .scenario("victims: [\"FI\"]", "victims: [\"AM\"]")
        .scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(30, 24)]")
        .injects(&inject("track(\"escalation\", 100)"))
}

#[test]
fn the_peace_facility_equips_third_states_and_pays_no_cash() {
    trap("european-peace-facility", 4, -60);
    let mut bench = opened(partner());
    let (delay, worked) = adopted(&mut bench, HR, "european-peace-facility");
    assert_eq!(delay, 480);
    assert_eq!(count(&worked, |e| *e == Event::Paid { payer: country("EU"), amount: 10 }), 1);
    assert_eq!(met(&worked), [kind("EOD")], "and no money, though it is asked for");
}

/// The kinds of the needs that a measure of the Council met.
fn met(events: &[Event]) -> Vec<KindId> {
    let kind = |e: &Event| match e {
        Event::MeasureAdopted { need, .. } => Some(need.kind),
        _ => None,
    };
    events.iter().filter_map(kind).collect()
}

#[test]
fn macro_financial_assistance_is_money_for_a_partner_and_for_no_member() {
    let id = "macro-financial-assistance";
    for seat in [HR, Seat::Victim(country("AM"))] {
        let mut bench = opened(partner());
        let (delay, worked) = adopted(&mut bench, seat, id);
        assert_eq!((delay, met(&worked)), (96, vec![kind("FINANCE")]));
        assert_eq!(paid(&worked, "EU"), 30, "the grant in it; the rest is lent");
        assert_eq!(refused(&mut bench, seat, id), "once");
    }
    assert_eq!(refused(&mut field(&["(\"FINANCE\", M)"]), HR, id), "third_states_only");
}

#[test]
fn loans_are_no_crisis_cash() {
    trap("safe-loans", 4, -20);
}

#[test]
fn industry_refills_later_than_the_crisis() {
    let mut bench = field(&["(\"INTERCEPT\", S)"]);
    let preview = bench.view(HR).preview(&[], &task("defence-industry-instruments")).unwrap();
    assert!(preview.objections.contains(&Objection::AfterEnd));
    let events = bench.give(HR, task("defence-industry-instruments"));
    assert_eq!(works_from(&events) - bench.game().hour(), 2160);
    // It would take a crisis of three months, in which nothing ends before.
    let long = Field::with(&["(\"INTERCEPT\", S)"])
        .scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(95, 24)]")
        .rule("burn_per_day", 0)
        .rule("brink_hours", 100_000)
        .rule("broken_below", 0);
    let mut later = opened(long);
    let (_, worked) = asked(&mut later, HR, "defence-industry-instruments");
    assert_eq!(moved(&worked, Track::Endurance, by_mechanism), 40);
    assert_eq!(refused(&mut later, HR, "defence-industry-instruments"), "once");
}

// --- Civil help

#[test]
fn civil_protection_opens_the_unions_reserve_and_pays_transport() {
    opens("civil-protection-mechanism", "(\"GEN\", M)", "EU04", 6);
    // Who takes help by it has asked for it.
    let shared = |channel: Channel| {
        let mut bench = field(&["(\"GEN\", M)"]);
        bench.supply_by("SE07", "GEN", channel, Some(casus::content::Mode::Sea));
        let left = bench.until(|e| matches!(e, Event::ConsignmentLeft { .. }));
        (paid(&left, "EU"), paid(&left, "SE"))
    };
    assert_eq!(shared(Channel::Bilateral).0, 0);
    let (union, giver) = shared(Channel::Ucpm);
    assert!(union > 0);
    assert_eq!(union, ((union + giver) * 750 + 500) / 1000);
}

#[test]
fn border_officers_come_when_the_state_asks() {
    opens("frontex-rapid-intervention", "(\"BORDER\", M)", "EU03", 120);
    assert_eq!(
        refused(&mut opened(partner()), Seat::Victim(country("AM")), "frontex-rapid-intervention"),
        "members_only"
    );
}

#[test]
fn europol_brings_evidence_when_the_state_asks() {
    let mut bench = field(&["(\"POLICE\", M)"]);
    let early =
        Order::Table { package: "EU14".parse().unwrap(), victim: country("FI"), quantity: Milli(1000) };
    assert_eq!(bench.refused(delegation("EU"), early), "not_asked_for");
    let (delay, worked) = asked(&mut bench, finland(), "europol");
    assert_eq!(delay, 48);
    assert_eq!(tabled(&worked), [(country("EU"), "EU14".parse().unwrap())]);
    assert!(moved(&worked, Track::Attribution, by_mechanism) > 0);
    assert_eq!(refused(&mut opened(partner()), Seat::Victim(country("AM")), "europol"), "members_only");
}

#[test]
fn operators_warn_within_a_day_where_there_is_a_page_to_share_it_on() {
    let notified = |mode: &str| {
        let mut bench = in_mode(&["(\"GEN\", S)"], mode).rule("chance", "(1000, 1000)").open();
        bench.window(Window::Adversary);
        let events = bench.give(Seat::Adversary, Order::Act { vector: VectorId::Cyber });
        assert_eq!(works_from(&events) - bench.game().hour(), 24);
        let events =
            bench.until(|e| matches!(e, Event::InstrumentWorked { .. } | Event::InstrumentEnded { .. }));
        moved(&events, Track::Awareness, by_mechanism)
    };
    assert_eq!((notified("monitoring"), notified("off")), (10, 0));
    assert_eq!(refused(&mut field(&[]), HR, "cer-nis2"), "not_ordered");
}

#[test]
fn the_infrastructure_blueprint_waits_for_six_members() {
    let affected = |states: &str| {
        opened(
            Field::with(&["(\"OT_GRID\", S)"])
                .scenario("victims: [\"FI\"],", &format!("victims: [\"FI\"],\n    affected: [{states}],")),
        )
    };
    let few = "\"EE\", \"LV\", \"SE\", \"NO\"";
    assert_eq!(
        refused(&mut affected(few), finland(), "critical-infrastructure-blueprint"),
        "members_affected"
    );
    let mut bench = affected("\"EE\", \"LV\", \"SE\", \"LT\", \"DK\"");
    let events = bench.give(PRESIDENCY, task("critical-infrastructure-blueprint"));
    assert_eq!((works_from(&events) - bench.game().hour(), staff_spent(&events)), (24, 5));
    let worked = bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
    let met = Event::MeasureAdopted { need: need("OT_GRID"), quantity: Milli::whole(1) };
    assert_eq!(count(&worked, |e| *e == met), 1);
}

#[test]
fn two_crises_reach_so_many_members_that_the_infrastructure_blueprint_is_open() {
    let barred = |bench: &Bench| {
        bench
            .view(PRESIDENCY)
            .guard(&[], &task("critical-infrastructure-blueprint"))
            .err()
            .map(casus::engine::Rejection::slug)
    };
    let mut haze = Bench::haze();
    haze.window(Window::Decision);
    assert_eq!(barred(&haze), Some("members_affected"), "Finland alone");
    haze.until(|e| matches!(e, Event::InjectFired { inject } if inject.as_str() == "S02-I11"));
    haze.window(Window::Decision);
    assert_eq!(barred(&haze), None, "lines fail around the Baltic");
    let mut fires = Bench::shipped("twin-fires", &[]);
    fires.window(Window::Decision);
    assert_eq!(barred(&fires), Some("members_affected"), "Latvia and three neighbours");
    fires.until(|e| matches!(e, Event::InjectFired { inject } if inject.as_str() == "S10-I03"));
    fires.window(Window::Decision);
    assert_eq!(barred(&fires), None, "and the south");
}

#[test]
fn members_joined_by_a_link_owe_electricity_and_gas() {
    let mut bench = field(&["(\"ENERGY\", S)"]);
    let (delay, worked) = asked(&mut bench, finland(), "energy-solidarity");
    assert_eq!(delay, 12);
    let givers: Vec<CountryId> = tabled(&worked).into_iter().map(|(giver, _)| giver).collect();
    assert_eq!(givers, [country("LT"), country("SE")], "by the gas link, and the line");
    assert_eq!(refused(&mut field(&[]), finland(), "energy-solidarity"), "not_declared");
}

#[test]
fn the_maritime_agency_looks_and_boards_nobody() {
    let mut bench = field(&["(\"GEN\", S)"]);
    let (delay, worked) = asked(&mut bench, HR, "emsa");
    assert_eq!(delay, 12);
    assert_eq!(moved(&worked, Track::Awareness, by_mechanism), 30);
    assert_eq!(count(&worked, |e| matches!(e, Event::ForcibleMeasure { .. })), 0);
}

// --- Movement

/// Hours of permits that a brigade by rail is expected to wait for.
fn permit_hours(bench: &mut Bench) -> i32 {
    let offer = bench.table("DE06");
    let order = bench.proposal(offer, "HVY_BDE");
    let Order::Propose { offer, need, quantity, channel, .. } = order else { unreachable!() };
    let mode = Some(casus::content::Mode::Rail);
    let order = Order::Propose { offer, need, quantity, channel, mode };
    let preview = bench.view(HR).preview(&[], &order).expect("a preview");
    let arrival = preview.arrival.expect("an arrival");
    arrival.parts.iter().filter(|p| p.stretch == casus::engine::Stretch::Permit).map(|p| p.hours).sum()
}

#[test]
fn permits_are_national_and_clearances_take_most_of_the_wait() {
    let mut bench = field(&["(\"HVY_BDE\", S)", "(\"MOB_PERMIT\", S)"]);
    assert_eq!(refused(&mut bench, HR, "military-mobility"), "not_ordered");
    let before = permit_hours(&mut bench);
    assert!(before > 0);
    let mut cleared = field(&["(\"HVY_BDE\", S)", "(\"MOB_PERMIT\", S)"]);
    cleared.supply("DE08", "MOB_PERMIT");
    cleared.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    assert_eq!(permit_hours(&mut cleared), (before * 300 + 500) / 1000);
}

#[test]
fn the_emergency_regime_is_asked_for_adopted_and_shortens_every_permit() {
    let id = "military-mobility-regulation";
    assert_eq!(refused(&mut field(&["(\"HVY_BDE\", S)"]), finland(), id), "in_force");
    let mut bench = opened(Field::with(&["(\"HVY_BDE\", S)"]).option("emergency_mobility", "on"));
    let before = permit_hours(&mut bench);
    bench.window(Window::Decision);
    let (delay, _) = adopted(&mut bench, finland(), id);
    assert_eq!(delay, 72);
    let mut bench = opened(Field::with(&["(\"HVY_BDE\", S)"]).option("emergency_mobility", "on"));
    adopted(&mut bench, finland(), id);
    assert_eq!(permit_hours(&mut bench), (before * 300 + 500) / 1000);
}

// --- Space

#[test]
fn a_rush_product_of_the_satellite_centre_takes_hours() {
    for seat in [HR, finland(), delegation("SE")] {
        let mut bench = field(&["(\"SAT_IMG\", S)", "(\"SATCOM_PNT\", S)"]);
        let (delay, worked) = asked(&mut bench, seat, "space-services");
        assert_eq!(delay, 18);
        assert_eq!(moved(&worked, Track::Awareness, by_mechanism), 60);
        assert_eq!(count(&worked, |e| matches!(e, Event::StaffEngaged { .. })), 2);
    }
    // Members task the Centre, attacked or not (Council Decision 2014/401/CFSP, Article 2); others do not.
    assert_eq!(refused(&mut field(&[]), delegation("NO"), "space-services"), "not_for_seat");
}

// --- Restrictive measures

#[test]
fn sanctions_take_one_vote_and_days_in_shock() {
    let then = "unlock(\"sanctions-package\"), need(\"SANCTIONS\", S), flag(\"ARMED_ATTACK\")";
    let mut bench = opened(Field::with(&["(\"GEN\", S)"]).injects(&inject(then)));
    let order = start(&bench, HR, "restrictive-measures");
    bench.give(HR, order);
    let vote = bench.full().votes()[0].id;
    bench.declare(&["SANCTIONS"]);
    let voted = bench.until(|e| matches!(e, Event::VoteHeld { passed: true, .. }));
    let decided = bench.game().setting().scenario().decides_at(bench.game().turn() - 1);
    assert_eq!(works_from(&voted) - decided, 24);
    let worked = bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
    assert_eq!(moved(&worked, Track::Escalation, by_mechanism), 50);
    assert!(moved(&worked, Track::Pressure, by_mechanism) < 0);
    assert_eq!(count(&worked, |e| matches!(e, Event::MeasureAdopted { .. })), 1);
    let mut vetoed = opened(Field::with(&["(\"GEN\", S)"]).injects(&inject(then)));
    let order = start(&vetoed, HR, "restrictive-measures");
    vetoed.give(HR, order);
    vetoed.give(delegation("HU"), Order::Position { vote, stance: Stance::Against, ground: Ground::Burden });
    let voted = vetoed.until(|e| matches!(e, Event::VoteHeld { .. }));
    assert_eq!(count(&voted, |e| matches!(e, Event::InstrumentTasked { .. })), 0);
    assert_eq!(refused(&mut field(&[]), HR, "restrictive-measures"), "unlocked");
}

#[test]
fn listings_for_hybrid_acts_need_evidence() {
    assert_eq!(refused(&mut field(&["(\"GEN\", S)"]), HR, "hybrid-sanctions"), "evidence");
    let proven = inject("track_to(\"attribution\", 500), flag(\"ARMED_ATTACK\")");
    let mut bench = opened(Field::with(&["(\"SANCTIONS\", S)"]).injects(&proven));
    let (delay, worked) = adopted(&mut bench, HR, "hybrid-sanctions");
    assert_eq!(delay, 24);
    let deterred = |e: &Event| matches!(e, Event::VectorMoved { delta: -40, .. });
    assert_eq!(count(&worked, deterred), 3);
    assert_eq!(bench.need("SANCTIONS").have, Milli::whole(1), "they are the package that was asked for");
}

#[test]
fn listings_for_cyber_attacks_need_evidence_and_deter_them_alone() {
    assert_eq!(refused(&mut field(&["(\"GEN\", S)"]), HR, "cyber-sanctions"), "evidence");
    let proven = inject("track_to(\"attribution\", 500), flag(\"ARMED_ATTACK\")");
    let mut bench = opened(Field::with(&["(\"SANCTIONS\", S)"]).injects(&proven));
    let (delay, worked) = adopted(&mut bench, HR, "cyber-sanctions");
    assert_eq!(delay, 24);
    let moved: Vec<_> = worked
        .iter()
        .filter_map(|e| match e {
            Event::VectorMoved { vector, delta, .. } if *delta < -1 => Some((*vector, *delta)),
            _ => None,
        })
        .collect();
    assert_eq!(moved, [(casus::content::VectorId::Cyber, -60)]);
    assert_eq!(bench.need("SANCTIONS").have, Milli::whole(1));
}

// --- Between the Union and NATO

#[test]
fn declarations_and_dialogues_are_the_base_of_synchronisation() {
    let bench = field(&["(\"GEN\", S)"]);
    let mut alone = bench.track(Track::Synchronisation);
    for id in ["eu-nato-declarations", "structured-dialogues"] {
        let row = row(&bench, id);
        assert_eq!(row.starts, Starts::Standing);
        for effect in &row.always {
            let casus::content::MechanismEffect::Start(Track::Synchronisation, level) = effect else {
                panic!("{effect:?}")
            };
            alone -= level;
        }
    }
    assert_eq!(alone, 0);
}

#[test]
fn who_has_exercised_asks_for_what_is_needed() {
    let errors = |share: &str| -> Vec<i32> {
        let kinds = ["GEN", "MEDEVAC", "HOSP", "POLICE", "CBRN", "EOD", "ENG", "FUEL", "SOF", "INTEL", "MCM"];
        let needs: Vec<String> = kinds.iter().map(|kind| format!("(\"{kind}\", M)")).collect();
        let needs: Vec<&str> = needs.iter().map(String::as_str).collect();
        let field = Field::with(&needs).rule("need_error_max", 1000).mechanism("error(900)", share);
        let opening = field.open().game().opening().to_vec();
        let arose = opening.iter().filter_map(|e| match e {
            Event::NeedArose { error, .. } => Some(error.abs()),
            _ => None,
        });
        arose.collect()
    };
    let most = |share: &str| errors(share).into_iter().max().expect("needs");
    assert!(most("error(1000)") > 900, "{:?}", errors("error(1000)"));
    assert!((500..=900).contains(&most("error(900)")), "{:?}", errors("error(900)"));
    assert!(most("error(10)") <= 10);
    assert_eq!(row(&field(&[]), "pace-exercises").starts, Starts::Standing);
}

#[test]
fn staffs_meet_and_fall_into_step() {
    let mut bench = field(&["(\"GEN\", S)"]);
    let events = bench.give(HR, Order::ContactNato);
    let by_order = |c: &Cause| matches!(c, Cause::Order(..));
    assert_eq!((moved(&events, Track::Synchronisation, by_order), staff_spent(&events)), (40, 3));
    let again = bench.give(HR, Order::ContactNato);
    assert_eq!(moved(&again, Track::Synchronisation, by_order), 10, "a second meeting within a day");
}

#[test]
fn a_joint_cell_halves_duplication() {
    let id = "ipcr-ncrs-synchronisation";
    assert_eq!(refused(&mut field(&["(\"GEN\", S)"]), HR, id), "ipcr");
    let outside = Field::with(&["(\"GEN\", S)"]).option("variant", "a");
    assert_eq!(refused(&mut opened(outside), HR, id), "allies_only");
    let duplication = |joint: bool| {
        let mut bench = in_mode(&["(\"AD_MR\", S)"], "full")
            .injects(&inject("nato_cover(\"AD_MR\", 1000)"))
            .package("FR01", "caveats", "[]")
            .open();
        bench.window(Window::Decision);
        if joint {
            let events = bench.give(HR, task(id));
            assert_eq!((works_from(&events) - bench.game().hour(), staff_spent(&events)), (12, 8));
            bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
        } else {
            bench.to(3, Window::Offers);
        }
        let (_, events) = bench.supply("FR01", "AD_MR");
        moved(&events, Track::Duplication, |_| true)
    };
    let (without, with) = (duplication(false), duplication(true));
    assert!(without > 0);
    assert!((with * 2 - without).abs() <= 1, "{with} of {without}");
}

#[test]
fn berlin_plus_is_refused_with_its_reason() {
    assert_eq!(refused(&mut field(&["(\"GEN\", S)"]), HR, "berlin-plus"), "not_for_assistance");
    let cyprus = Field::with(&["(\"GEN\", S)"]).scenario("victims: [\"FI\"]", "victims: [\"CY\"]");
    assert_eq!(refused(&mut opened(cyprus), HR, "berlin-plus"), "not_for");
}

// --- NATO

#[test]
fn nato_decides_by_itself_within_days() {
    let step = inject("nato_step(response_plan)");
    let quick = Field::with(&["(\"AD_MR\", L)"]).injects(&step).rule("draw_hours", "(24, 24)");
    let quick = quick.rule("plan_share", "(0, 300, 600, 900)");
    let mut bench = opened(quick.rule("consensus_attribution", "(0, 0)"));
    assert_eq!(refused(&mut bench, HR, "nato-crisis-response"), "not_ordered");
    let seized = |bench: &mut Bench, posture: NatoPosture| {
        bench.until(|e| *e == Event::NatoPostureChanged { posture });
        bench.game().hour()
    };
    // Consultations within the day, what binds a day after.
    let met = seized(&mut bench, NatoPosture::Consultations);
    bench.declare(&["AD_MR"]);
    let planned = |bench: &mut Bench| {
        let events = bench.give(Seat::Nato, Order::PlanCover { need: need("AD_MR") });
        one(&events, |e| match e {
            Event::NatoPlanned { quantity, .. } => Some(*quantity),
            _ => None,
        })
    };
    let little = planned(&mut bench);
    let decided = seized(&mut bench, NatoPosture::ResponsePlan);
    assert!((6..24).contains(&met) && (24..48).contains(&(decided - met)), "{met} {decided}");
    assert!(planned(&mut bench) > little, "planned units grow with the posture");
}

#[test]
fn an_assigned_unit_waits_for_its_release() {
    let clocks = |step: &str| {
        let mut bench =
            Field::with(&["(\"INF_BN\", S)"]).injects(&inject(step)).rule("draw_hours", "(1, 1)").open();
        bench.to(3, Window::Offers);
        let (_, events) = bench.supply("CZ05", "INF_BN");
        count(&events, |e| matches!(e, Event::ClockStarted { clock: Clock::Release, .. }))
    };
    assert_eq!((clocks("track(\"escalation\", 1)"), clocks("nato_step(consultations)")), (0, 1));
    assert_eq!(refused(&mut field(&[]), HR, "single-set-of-forces"), "not_ordered");
}

// --- The table in the documents

#[test]
fn the_table_in_the_documents_names_every_mechanism_its_rule_and_its_test() {
    let rows = rows(&text("mechanisms.md"));
    assert!(rows.iter().all(|row| row.len() == 4), "four cells a row");
    let mut named: Vec<&str> = rows.iter().map(|row| row[0].trim_matches('`')).collect();
    named.sort_unstable();
    let bench = field(&["(\"GEN\", S)"]);
    let mechanisms = &bench.game().setting().catalogue().mechanisms;
    let mut all: Vec<&str> = mechanisms.iter().map(|m| m.id.as_str()).collect();
    all.sort_unstable();
    assert_eq!(named, all);
}

#[test]
fn what_starts_by_another_order_names_an_order_and_what_is_lawful_with_a_reform_an_option() {
    let bench = field(&["(\"GEN\", S)"]);
    let slugs: Vec<&str> = OrderKind::ALL.iter().map(|k| k.slug()).collect();
    let setting = bench.game().setting();
    for mechanism in &setting.catalogue().mechanisms {
        if let Starts::Order(orders) = &mechanism.starts {
            assert!(orders.iter().all(|o| slugs.contains(&o.as_str())), "{}: {orders:?}", mechanism.id);
        }
        if let Some(option) = mechanism.trap.as_ref().and_then(|t| t.lawful_with) {
            assert!(setting.options().contains_key(&option), "{}: {option}", mechanism.id);
        }
    }
}
