//! `rules.md` §8 and §11: crisis response, law and letters, promises, votes, choices, what the desk can do.

use casus::base::Milli;
use casus::content::{Function, IpcrMode, Pool, Seat, Track};
use casus::engine::{Cause, Event, NeedState, Objection, Order, OrderKind, Rule, StatementKind, Window};

use super::bench::{Bench, Field, HR, count, delegation, finland, kind, moved, need, one};

const PRESIDENCY: Seat = Seat::Presidency;

fn field() -> Field {
    Field::with(&["(\"GEN\", S)", "(\"STRATCOM\", S)"])
}

fn inject(hours: i32, then: &str) -> String {
    format!("(id: \"F-I{hours:02}\", at_hours: {hours}, channel: \"x\", text: \"x\", then: [{then}])")
}

fn by_order(cause: &Cause) -> bool {
    matches!(cause, Cause::Order(..))
}

#[test]
fn a_mode_works_after_its_delay_and_then_costs_the_council() {
    let mut bench = field().open();
    bench.window(Window::Decision);
    let before = bench.full().capacity(&[]).council_turn;
    let events = bench.give(PRESIDENCY, Order::SetIpcr { mode: IpcrMode::InformationSharing });
    assert_eq!(
        events[0],
        Event::IpcrDecided {
            mode: IpcrMode::InformationSharing,
            from: bench.game().hour() + 6,
            jointly: false
        }
    );
    assert!(!bench.full().ipcr().register_up);
    let next = bench.next_situation();
    assert_eq!(count(&next, |e| *e == Event::IpcrChanged { mode: IpcrMode::InformationSharing }), 1);
    assert!(bench.full().ipcr().register_up);
    // Twenty-five of a hundred a day, for six hours.
    assert_eq!(before - bench.full().capacity(&[]).council_turn, 6);
    assert_eq!(
        bench.refused(PRESIDENCY, Order::SetIpcr { mode: IpcrMode::InformationSharing }),
        "already_in_mode"
    );
}

#[test]
fn the_high_representative_asks_and_the_presidency_decides() {
    let mut bench = field().open();
    let events = bench.give(HR, Order::RequestIpcr { mode: IpcrMode::Full });
    assert_eq!(count(&events, |e| *e == Event::IpcrRequested { mode: IpcrMode::Full }), 1);
    assert_eq!(bench.full().ipcr().mode, IpcrMode::Off);
    assert_eq!(bench.refused(HR, Order::RequestIpcr { mode: IpcrMode::Monitoring }), "request_waits");
    assert_eq!(bench.refused(HR, Order::SetIpcr { mode: IpcrMode::Full }), "wrong_seat");
}

#[test]
fn services_share_information_jointly_where_the_presidency_leaves_the_request_unanswered() {
    let mut bench = field().open();
    bench.window(Window::Decision);
    let asked = bench.game().hour();
    bench.give(HR, Order::RequestIpcr { mode: IpcrMode::Full });
    let wait = bench.game().setting().rules().picture.joint_hours;
    assert_eq!(bench.view(PRESIDENCY).ipcr().joint_from, Some(asked + wait));
    let joint = |e: &Event| matches!(e, Event::IpcrDecided { jointly: true, .. });
    let events = bench.until(joint);
    // They share, after the usual delay, and never activate in full.
    let now = bench.game().hour();
    assert!((wait..wait + 24).contains(&(now - asked)), "{} hours", now - asked);
    let (mode, from) = one(&events, |e| match e {
        Event::IpcrDecided { mode, from, jointly: true } => Some((*mode, *from)),
        _ => None,
    });
    assert_eq!((mode, from), (IpcrMode::InformationSharing, now + 6));
    assert_eq!(bench.full().ipcr().requested, None);
    bench.until(|e| *e == Event::IpcrChanged { mode: IpcrMode::InformationSharing });
    assert!(bench.full().ipcr().register_up);
    // The Presidency has the last word on it.
    bench.give(PRESIDENCY, Order::SetIpcr { mode: IpcrMode::Off });
    bench.until(|e| *e == Event::IpcrChanged { mode: IpcrMode::Off });
}

#[test]
fn services_do_not_act_for_a_presidency_that_answered_nor_without_a_request() {
    let joint = |bench: &mut Bench| {
        let events: Vec<Event> = (0..6).flat_map(|_| bench.next_situation()).collect();
        count(&events, |e| matches!(e, Event::IpcrDecided { jointly: true, .. }))
    };
    assert_eq!(joint(&mut field().open()), 0, "nobody asked");
    let mut answered = field().open();
    answered.window(Window::Decision);
    answered.give(HR, Order::RequestIpcr { mode: IpcrMode::Full });
    answered.give(PRESIDENCY, Order::SetIpcr { mode: IpcrMode::Monitoring });
    assert_eq!(joint(&mut answered), 0, "it granted less");
    let mut little = field().open();
    little.window(Window::Decision);
    little.give(HR, Order::RequestIpcr { mode: IpcrMode::Monitoring });
    assert_eq!(joint(&mut little), 0, "monitoring needs no activation");
}

#[test]
fn monitoring_follows_the_request_without_activation() {
    let mut bench = field().open();
    let asked = Order::RequestIpcr { mode: IpcrMode::Monitoring };
    bench.window(Window::Decision);
    let preview = bench.view(HR).preview(&[], &asked).unwrap();
    assert_eq!(preview.asks, [], "services decide by themselves");
    let events = bench.give(HR, asked.clone());
    let from = bench.game().hour() + 1;
    assert_eq!(
        count(&events, |e| *e == Event::IpcrDecided { mode: IpcrMode::Monitoring, from, jointly: false }),
        1
    );
    bench.next_situation();
    assert_eq!(bench.full().ipcr().mode, IpcrMode::Monitoring);
    assert_eq!(bench.refused(HR, asked), "already_in_mode");
}

#[test]
fn full_activation_lends_the_desk_staff_and_allows_round_tables() {
    let mut bench = field().open();
    bench.window(Window::Decision);
    assert_eq!(bench.refused(PRESIDENCY, Order::RoundTable), "ipcr_too_low");
    let before = bench.full().capacity(&[]).hr_turn;
    bench.give(PRESIDENCY, Order::SetIpcr { mode: IpcrMode::Full });
    bench.until(|e| *e == Event::IpcrChanged { mode: IpcrMode::Full });
    assert!(bench.full().capacity(&[]).hr_turn > before);
    let events = bench.give(PRESIDENCY, Order::RoundTable);
    let called = bench.game().hour();
    let spent = one(&events, |e| match e {
        Event::CapacitySpent { pool: Pool::Council, amount, .. } => Some(*amount),
        _ => None,
    });
    assert_eq!(spent, 5);
    // It meets after six hours' notice.
    let met = bench.until(|e| *e == Event::RoundTableHeld);
    assert_eq!(bench.game().hour(), called + 6);
    let cause = |c: &Cause| *c == Cause::Rule(Rule::Instrument);
    assert_eq!((moved(&met, Track::Awareness, cause), moved(&met, Track::Cohesion, cause)), (15, 5));
    assert_eq!(bench.refused(PRESIDENCY, Order::RoundTable), "already_done");
}

#[test]
fn a_report_needs_shared_information_and_uploads_make_it_better() {
    let mut bench =
        field().scenario("region: north,", "region: north,\n    initial_ipcr: information_sharing,").open();
    bench.window(Window::Offers);
    let uploads: Vec<(Seat, Order)> =
        ["AT", "SE", "EE", "LV"].iter().map(|c| (delegation(c), Order::Upload)).collect();
    let events = bench.close(&uploads);
    assert_eq!(count(&events, |e| matches!(e, Event::Uploaded { .. })), 4);
    let issued = bench.until(|e| matches!(e, Event::ReportIssued { .. }));
    let quality = one(&issued, |e| match e {
        Event::ReportIssued { quality } => Some(*quality),
        _ => None,
    });
    // 400 × 4 of 26 uploads, and 200 for the services that share information.
    assert_eq!(quality, 400 * (4000 / 26) / 1000 + 200);
    bench.window(Window::Offers);
    bench.close(&[(delegation("AT"), Order::Upload)]);
}

#[test]
fn a_good_report_shows_what_nato_plans() {
    let shown = |from: i32| {
        let mut bench = field()
            .scenario("region: north,", "region: north,\n    initial_ipcr: information_sharing,")
            .rule("plan_known_from", from)
            .open();
        bench.to(2, Window::Offers);
        assert!(!bench.view(HR).nato().plan_known, "before there is a report");
        bench.until(|e| *e == Event::ReportIssued { quality: 200 });
        let told = |seat: Seat| bench.view(seat).nato().plan_known;
        assert!(!told(delegation("AT")), "it is no capital's to know");
        told(HR)
    };
    // The services that share information are worth two hundred.
    assert_eq!((shown(200), shown(201)), (true, false));
}

/// What the last report lets that seat expect, with such an inject due thirty hours after the start.
fn hinted(seat: Seat, from: i32, then: &str) -> Option<(i32, Option<Function>)> {
    let mut bench = field()
        .scenario("region: north,", "region: north,\n    initial_ipcr: information_sharing,")
        .injects(&inject(30, then))
        .rule("hint_from", from)
        .rule("hint_hours", 24)
        .open();
    assert_eq!(bench.view(seat).ipcr().hint, None, "before there is a report");
    bench.until(|e| *e == Event::ReportIssued { quality: 200 });
    let issued = bench.game().hour();
    assert!(issued + 24 >= 30, "it is due within a day of the report");
    bench.view(seat).ipcr().hint.map(|hint| (hint.by - issued, hint.concerns))
}

#[test]
fn a_good_report_lets_expect_what_is_due_and_says_what_it_concerns_but_not_what_it_is() {
    let harm = "function(\"energy\", -50)";
    // The services that share information are worth two hundred.
    assert_eq!((hinted(HR, 200, harm), hinted(HR, 201, harm)), (Some((24, Some(Function::Energy))), None));
    let need = "track(\"cohesion\", -10), need(\"MEDEVAC\", S)";
    assert_eq!(hinted(HR, 200, need), Some((24, Some(Function::Health))));
    assert_eq!(hinted(HR, 200, "track(\"cohesion\", -10)"), Some((24, None)));
    for (seat, reads) in
        [(delegation("AT"), true), (finland(), true), (Seat::Nato, false), (Seat::Adversary, false)]
    {
        assert_eq!(hinted(seat, 200, harm).is_some(), reads, "{seat:?}");
    }
}

/// A report is out, and what it lets expect is due at hour thirty; another thing at hour 240.
fn expecting(when: &str) -> Bench {
    let due = inject(30, "flag(\"A\")").replace("then:", &format!("when: {when}, then:"));
    let mut bench = field()
        .scenario("region: north,", "region: north,\n    initial_ipcr: information_sharing,")
        .injects(&format!("{due}, {}", inject(240, "flag(\"B\")")))
        .rule("hint_from", 200)
        .rule("report_interval_hours", 10_000)
        .open();
    bench.until(|e| matches!(e, Event::ReportIssued { .. }));
    assert!(bench.view(HR).ipcr().hint.is_some());
    bench
}

#[test]
fn what_has_happened_or_is_further_off_is_not_expected() {
    let mut bench = expecting("always");
    bench.until(|e| matches!(e, Event::InjectFired { .. }));
    assert_eq!(bench.view(HR).ipcr().hint, None);
    // Nor what was brought forward, though its hour is still to come.
    let mut bench = expecting("always");
    bench.give(Seat::Excon, Order::ReleaseInject { inject: "F-I30".parse().unwrap() });
    bench.until(|e| matches!(e, Event::InjectFired { .. }));
    assert!(bench.game().hour() < 30);
    assert_eq!(bench.view(HR).ipcr().hint, None);
}

#[test]
fn what_is_expected_may_not_come_about_and_is_expected_no_more_then() {
    let mut bench = expecting("flag(\"NEVER\")");
    bench.until(|e| matches!(e, Event::InjectLapsed { .. }));
    assert_eq!(bench.view(HR).ipcr().hint, None);
}

#[test]
fn without_the_register_there_is_no_report_and_no_upload() {
    let mut bench = field().open();
    assert_eq!(bench.refused(HR, Order::RequestReport), "ipcr_too_low");
    assert_eq!(bench.refused(delegation("AT"), Order::Upload), "ipcr_too_low");
}

#[test]
fn needs_are_declared_corrected_ranked_withdrawn_and_declared_again() {
    let mut bench = Field::with(&["(\"GEN\", S)"])
        .injects(&format!("{}, {}", inject(0, "need(\"MEDEVAC\", S)"), inject(1, "need(\"HOSP\", S)")))
        .open();
    bench.window(Window::Decision);
    let estimate = bench.view(finland()).need(need("MEDEVAC")).unwrap().want.unwrap();
    let declare = |quantity| Order::Declare { kind: kind("MEDEVAC"), quantity };
    assert_eq!(bench.refused(finland(), Order::Rank { kind: kind("MEDEVAC") }), "not_declared");
    assert_eq!(bench.refused(finland(), Order::WithdrawNeed { kind: kind("MEDEVAC") }), "not_declared");
    assert_eq!(bench.refused(finland(), declare(Milli(estimate.0 * 4))), "quantity_out_of_range");
    assert_eq!(
        bench.refused(finland(), Order::Declare { kind: kind("SOF"), quantity: estimate }),
        "unknown_need"
    );
    let events = bench.give(finland(), declare(estimate));
    assert_eq!(events[0], Event::NeedDeclared { need: need("MEDEVAC"), quantity: estimate });
    assert_eq!(bench.state("MEDEVAC"), NeedState::Declared);
    assert_eq!(bench.refused(finland(), declare(estimate)), "already_done");
    let ranked = bench.give(finland(), Order::Rank { kind: kind("MEDEVAC") });
    assert_eq!(ranked[0], Event::NeedRanked { need: need("MEDEVAC") });
    assert_eq!(bench.refused(finland(), Order::Rank { kind: kind("MEDEVAC") }), "already_done");
    bench.give(finland(), Order::WithdrawNeed { kind: kind("MEDEVAC") });
    assert_eq!(bench.state("MEDEVAC"), NeedState::Withdrawn);
    bench.give(finland(), declare(estimate));
    assert_eq!(bench.state("MEDEVAC"), NeedState::Declared);
}

#[test]
fn a_promise_helps_now_and_is_judged_when_it_falls_due() {
    let mut bench = field().open();
    bench.declare(&["GEN", "STRATCOM"]);
    bench.window(Window::Decision);
    let hour = bench.game().hour();
    let promise = |by| Order::Promise { need: need("GEN"), by };
    assert_eq!(bench.refused_now(HR, &[], promise(hour)), "hour_out_of_range");
    assert_eq!(bench.refused_now(HR, &[], promise(hour + 241)), "hour_out_of_range");
    assert_eq!(
        bench.refused_now(HR, &[], Order::Promise { need: need("SOF"), by: hour + 9 }),
        "unknown_need"
    );
    let made = bench.give(HR, promise(hour + 12));
    let is_promise = |c: &Cause| matches!(c, Cause::Need(Rule::Promise, _));
    assert_eq!(
        (moved(&made, Track::Cohesion, is_promise), moved(&made, Track::PublicTrust, is_promise)),
        (8, 8)
    );
    assert_eq!(bench.refused(HR, promise(hour + 24)), "already_done");
    let due = bench.until(|e| matches!(e, Event::PromiseEnded { .. }));
    assert_eq!(count(&due, |e| matches!(e, Event::PromiseEnded { kept: false, .. })), 1);
    assert_eq!(moved(&due, Track::Cohesion, is_promise), -45);
}

#[test]
fn a_promise_kept_pays() {
    let mut bench = field().open();
    bench.declare(&["STRATCOM"]);
    bench.supply("EE03", "STRATCOM");
    bench.window(Window::Decision);
    let by = bench.game().hour() + 60;
    bench.give(HR, Order::Promise { need: need("STRATCOM"), by });
    let due = bench.until(|e| matches!(e, Event::PromiseEnded { .. }));
    assert_eq!(count(&due, |e| matches!(e, Event::PromiseEnded { kept: true, .. })), 1);
    assert_eq!(moved(&due, Track::Cohesion, |c| matches!(c, Cause::Need(Rule::Promise, _))), 15);
}

#[test]
fn nothing_is_promised_for_after_the_end() {
    let mut bench = field().open();
    bench.to(24, Window::Decision);
    let by = bench.game().hour() + 1;
    assert_eq!(bench.refused(HR, Order::Promise { need: need("GEN"), by }), "hour_out_of_range");
    assert_eq!(bench.view(HR).legal(OrderKind::Promise, &[]), []);
}

#[test]
fn naming_the_aggressor_without_evidence_costs_and_with_it_deters() {
    let name = |injects: &str| {
        let mut bench = field().injects(injects).open();
        let events = bench.give(HR, Order::Statement { kind: StatementKind::Attribution });
        let again = bench.refused(HR, Order::Statement { kind: StatementKind::Attribution });
        (moved(&events, Track::Escalation, by_order), moved(&events, Track::Legitimacy, by_order), again)
    };
    assert_eq!(name(""), (100, -30, "said_recently"));
    assert_eq!(name(&inject(0, "track_to(\"attribution\", 500)")), (10, 0, "said_recently"));
}

#[test]
fn a_trap_is_sprung_at_once_named_in_the_preview_and_none_where_the_option_is_on() {
    let task = || Order::Task { instrument: "mpcc".parse().unwrap(), victim: None };
    let mut bench = field().open();
    bench.window(Window::Decision);
    let preview = bench.view(HR).preview(&[], &task()).unwrap();
    assert!(preview.objections.contains(&Objection::Mistake(3)));
    let events = bench.give(HR, task());
    assert_eq!(count(&events, |e| matches!(e, Event::MistakeMade { mistake: 3, .. })), 1);
    assert_eq!(moved(&events, Track::Legitimacy, by_order), -80);
    assert_eq!(bench.refused(HR, task()), "already_done");
    assert_eq!(
        bench.refused(HR, Order::Task { instrument: "nothing".parse().unwrap(), victim: None }),
        "unknown_instrument"
    );

    let mut lawful = field().option("permanent_headquarters", "on").open();
    lawful.window(Window::Decision);
    let preview = lawful.view(HR).preview(&[], &task()).unwrap();
    assert_eq!(preview.tracks, [(Track::Synchronisation, 20), (Track::Awareness, 20)]);
    assert_eq!(preview.objections, []);
    assert_eq!(count(&lawful.give(HR, task()), |e| matches!(e, Event::MistakeMade { .. })), 0);
}

#[test]
fn a_choice_is_advised_and_taken_by_its_seat_or_falls_to_its_default() {
    let choice = "choice(id: \"door\", decided_by: \"victim\", default: \"shut\", answers: [\
        (id: \"open\", label: \"Open\", then: [track(\"legitimacy\", 50)]), (id: \"shut\", label: \"Shut\", then: [])])";
    let open = || field().injects(&inject(0, choice)).open();
    let (id, answer) = ("door".parse().unwrap(), |a: &str| a.parse().unwrap());
    let mut bench = open();
    assert_eq!(bench.refused(HR, Order::Choose { choice: id, answer: answer("open") }), "unknown_choice");
    assert_eq!(bench.refused(HR, Order::Advise { choice: id, answer: answer("ajar") }), "unknown_answer");
    let advised = bench.give(HR, Order::Advise { choice: id, answer: answer("open") });
    assert_eq!(count(&advised, |e| matches!(e, Event::ChoiceAdvised { .. })), 1);
    // Who decides in the window after hears it.
    assert_eq!(bench.view(finland()).choices()[0].advice, Some(answer("open")));
    let taken = bench.give(finland(), Order::Choose { choice: id, answer: answer("open") });
    assert_eq!(
        count(&taken, |e| *e
            == Event::ChoiceMade { choice: id, by: finland(), answer: answer("open"), by_default: false }),
        1
    );
    assert_eq!(moved(&taken, Track::Legitimacy, |c| matches!(c, Cause::Inject(_))), 50);

    let idle = open().end_turn();
    assert_eq!(
        count(&idle, |e| *e
            == Event::ChoiceMade { choice: id, by: finland(), answer: answer("shut"), by_default: true }),
        1
    );
}

#[test]
fn capacity_that_an_inject_takes_for_a_day_is_gone_for_a_day() {
    let mut bench = field().injects(&inject(6, "capacity(council, -40, 24)")).open();
    let mut taken = Vec::new();
    for turn in 1..=6 {
        bench.to(turn, Window::Offers);
        taken.push(25 - bench.full().capacity(&[]).council_turn);
    }
    assert_eq!(taken, [10, 10, 10, 10, 0, 0]);
}

#[test]
fn an_order_beyond_the_desk_is_refused() {
    let mut bench = field().open();
    bench.window(Window::Decision);
    let desk = bench.view(HR).capacity(&[]).hr_free;
    let legal = |kind| bench.view(HR).legal(kind, &[]).into_iter().map(|legal| legal.order);
    let all: Vec<_> = legal(OrderKind::Task).chain(legal(OrderKind::Ask)).collect();
    let mut basket = Vec::new();
    let mut spent = 0;
    for order in all {
        match bench.view(HR).guard(&basket, &order) {
            Ok(cost) => {
                spent += cost;
                basket.push(order);
            }
            Err(why) if why.slug() == "not_enough_capacity" => {
                assert!(spent <= desk && !basket.is_empty());
                assert_eq!(bench.refused_now(HR, &basket, order), "not_enough_capacity");
                return;
            }
            Err(_) => {}
        }
    }
    panic!("the desk is endless");
}

#[test]
fn every_cost_of_the_rules_file_is_of_an_order_of_the_high_representative() {
    let bench = field().open();
    for (slug, _) in &bench.game().setting().rules().order_cost {
        let kind = OrderKind::ALL.into_iter().find(|k| k.slug() == slug);
        assert!(kind.is_some_and(|k| k.belongs_to(HR)), "{slug}");
    }
}
