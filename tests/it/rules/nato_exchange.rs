//! `rules.md` §7, levers between both staffs: pictures exchanged within what may be classified, informal meetings,
//! the playbook's drill, a joint cell, backfill. Each with trigger, delay, cost, effect, limit.

use casus::base::Milli;
use casus::content::{NatoPosture, Pool, Seat, Track};
use casus::engine::view::RunStage;
use casus::engine::{Cause, Event, Objection, Order, OrderKind, Rule, Window};

use super::bench::{Bench, Field, HR, count, country, delegation, finland, moved, need, one};

fn task(id: &str) -> Order {
    Order::Task { instrument: id.parse().unwrap(), victim: None }
}

fn by_mechanism(cause: &Cause) -> bool {
    *cause == Cause::Rule(Rule::Instrument)
}

/// Asks for it; its delay, what the Council's staff spent, and what happened when it worked.
fn asked(bench: &mut Bench, id: &str) -> (i32, i32, Vec<Event>) {
    let events = bench.give(HR, task(id));
    let from = one(&events, |e| match e {
        Event::InstrumentTasked { from, .. } => Some(*from),
        _ => None,
    });
    let spent = events.iter().map(|e| match e {
        Event::CapacitySpent { pool: Pool::Council, amount, .. } => *amount,
        _ => 0,
    });
    let (delay, spent) = (from - bench.game().hour(), spent.sum());
    (delay, spent, bench.until(|e| matches!(e, Event::InstrumentWorked { .. })))
}

/// A field in which events bring NATO to its response plan as fast as it can.
fn planning(needs: &[&str]) -> Field {
    let step = "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [nato_step(response_plan)])";
    Field::with(needs).injects(step).rule("draw_hours", "(24, 24)").rule("consensus_attribution", "(0, 0)")
}

#[test]
fn pictures_are_exchanged_and_natos_plan_is_seen() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.window(Window::Decision);
    assert!(!bench.view(HR).nato().plan_known);
    let preview = bench.view(HR).preview(&[], &task("picture-exchange")).unwrap();
    assert_eq!(preview.tracks, [(Track::Synchronisation, 30), (Track::Awareness, 25)]);
    assert!(preview.objections.is_empty());
    let (delay, spent, worked) = asked(&mut bench, "picture-exchange");
    assert_eq!((delay, spent), (12, 3));
    assert_eq!(moved(&worked, Track::Synchronisation, by_mechanism), 30);
    assert_eq!(moved(&worked, Track::Awareness, by_mechanism), 25);
    assert!(bench.view(HR).nato().plan_known, "without a contact of staffs");
    assert_eq!(bench.refused(HR, task("picture-exchange")), "already_done");
    bench.until(|e| matches!(e, Event::InstrumentEnded { .. }));
    assert!(!bench.view(HR).nato().plan_known, "it lasts four days");
    assert_eq!(bench.refused(finland(), task("picture-exchange")), "not_for_seat");
}

/// What an exchange about Cyprus moves, whether NATO's plan is seen then, and what the preview said.
fn about_cyprus(reform: &str) -> (i32, bool, Vec<Objection>) {
    let mut bench = Bench::shipped("thirty-minutes", &[("victim", "CY"), ("classified_exchange", reform)]);
    bench.window(Window::Decision);
    let said = bench.view(HR).preview(&[], &task("picture-exchange")).unwrap().objections;
    let (_, _, worked) = asked(&mut bench, "picture-exchange");
    (moved(&worked, Track::Synchronisation, by_mechanism), bench.view(HR).nato().plan_known, said)
}

#[test]
fn what_concerns_cyprus_goes_unclassified_only() {
    let (step, seen, said) = about_cyprus("off");
    assert_eq!((step, seen), (9, false));
    assert_eq!(said, [Objection::UnclassifiedOnly(country("CY"))]);
    assert_eq!(about_cyprus("on"), (30, true, Vec::new()));
}

#[test]
fn what_needs_turkiyes_agreement_goes_unclassified_only() {
    let field =
        Field::with(&["(\"GEN\", S)"]).scenario("region: north,", "region: north,\n    affected: [\"TR\"],");
    let mut bench = field.open();
    bench.window(Window::Decision);
    let (_, _, worked) = asked(&mut bench, "picture-exchange");
    assert_eq!(moved(&worked, Track::Synchronisation, by_mechanism), 9);
}

/// What concerns the Greek islands NATO does not exchange without Ankara; what concerns Latvia it does.
#[test]
fn in_twin_fires_the_exchange_about_greece_needs_turkiyes_agreement_and_that_about_latvia_does_not() {
    let mut bench = Bench::shipped("twin-fires", &[]);
    bench.until(|e| matches!(e, Event::InjectFired { inject } if inject.as_str() == "S10-I03"));
    bench.window(Window::Decision);
    let said = |victim: &str| {
        let order =
            Order::Task { instrument: "picture-exchange".parse().unwrap(), victim: Some(country(victim)) };
        bench.view(HR).preview(&[], &order).unwrap().objections
    };
    let barred = |by: &str| Objection::UnclassifiedOnly(country(by));
    assert!(said("GR").contains(&barred("TR")), "{:?}", said("GR"));
    assert!(said("CY").contains(&barred("CY")), "{:?}", said("CY"));
    assert!(!said("LV").iter().any(|o| matches!(o, Objection::UnclassifiedOnly(_))), "{:?}", said("LV"));
}

#[test]
fn an_informal_meeting_of_both_committees_helps_consensus() {
    // Nobody is sure and no share of the way counts: without the meeting there is no chance at all.
    let field = || {
        planning(&["(\"GEN\", S)"]).rule("consensus_attribution", "(1000, 1000)").rule("consensus_below", 0)
    };
    let mut alone = field().open();
    alone.until(|e| matches!(e, Event::NatoDrawFailed { .. }));
    let mut bench = field().mechanism("consensus(150)", "consensus(1000)").open();
    bench.window(Window::Decision);
    let (delay, spent, worked) = asked(&mut bench, "psc-nac-meeting");
    assert_eq!((delay, spent), (24, 3));
    assert_eq!(moved(&worked, Track::Synchronisation, by_mechanism), 40);
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::ResponsePlan });
    // Formal business of both committees is Berlin Plus, and that is no tool of mutual assistance.
    let formal = Order::PutOnAgenda { measure: "berlin-plus".parse().unwrap() };
    assert_eq!(bench.refused(HR, formal), "not_for_assistance");
}

#[test]
fn after_the_drill_of_the_playbook_a_contact_lasts_longer() {
    let fresh_for = |drill: bool| {
        let mut bench = Field::with(&["(\"GEN\", S)"]).open();
        bench.window(Window::Decision);
        if drill {
            asked(&mut bench, "hybrid-playbook");
        }
        bench.give(HR, Order::ContactNato);
        let from = bench.game().hour();
        while bench.view(HR).nato().plan_known {
            bench.next_situation();
        }
        bench.game().hour() - from
    };
    let (plain, drilled) = (fresh_for(false), fresh_for(true));
    assert!(plain > 48 && plain <= 60, "{plain}");
    assert!(drilled > 72 && drilled <= 84, "{drilled}");
}

#[test]
fn a_joint_cell_makes_a_transfer_of_authority_smooth() {
    let mut bench = planning(&["(\"AD_MR\", S)"])
        .scenario("region: north,", "region: north,\n    initial_ipcr: full,")
        .open();
    bench.declare(&["AD_MR"]);
    let (offer, _) = bench.supply("FR01", "AD_MR");
    bench.give(HR, task("ipcr-ncrs-synchronisation"));
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::ResponsePlan });
    let events = bench.give(delegation("FR"), Order::TransferAuthority { offer, agree: true });
    assert_eq!(events[0], Event::AuthorityTransferred { offer, smooth: true });
}

/// NATO lets a French unit go under its plan; what it may plan of the need then.
fn planned_after_release(backfill: bool) -> Milli {
    // French air defence is all that is assigned: what is let go leaves nothing to plan with.
    let catalogue = Bench::haze();
    let others = catalogue.game().setting().catalogue().packages.iter();
    let others = others.filter(|p| p.kind.as_str() == "AD_MR" && p.id.as_str() != "FR01");
    let field =
        others.fold(planning(&["(\"AD_MR\", L)"]), |field, p| field.package(p.id.as_str(), "nato", "N"));
    let mut bench = field
        .rule("plan_share", "(0, 1000, 1000, 1000)")
        .rule("overlap_share", "(1000, 1000, 1000, 1000)")
        .rule("valid_hours", 1000)
        .package("FR01", "quantity", "2")
        .open();
    bench.declare(&["AD_MR"]);
    assert_eq!(bench.refused(HR, task("force-backfill")), "posture");
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::ResponsePlan });
    let (offer, _) = bench.supply("FR01", "AD_MR");
    bench.give(Seat::Nato, Order::Release { offer });
    bench.give(delegation("FR"), Order::TransferAuthority { offer, agree: false });
    if backfill {
        let (delay, spent, _) = asked(&mut bench, "force-backfill");
        assert_eq!((delay, spent), (72, 3));
        assert_eq!(bench.view(HR).mechanisms()[0].stage, RunStage::AtWork);
    }
    bench.window(Window::Offers);
    if !backfill {
        assert_eq!(bench.refused(Seat::Nato, Order::PlanCover { need: need("AD_MR") }), "all_planned");
        return Milli::ZERO;
    }
    let events = bench.give(Seat::Nato, Order::PlanCover { need: need("AD_MR") });
    assert_eq!(count(&events, |e| matches!(e, Event::NatoPlanned { .. })), 1);
    bench.full().need(need("AD_MR")).unwrap().nato_planned.unwrap()
}

#[test]
fn a_backfill_keeps_the_plan_and_lets_the_unit_go() {
    assert_eq!(planned_after_release(false), Milli::ZERO);
    assert_eq!(planned_after_release(true), Milli::whole(1), "half of the two units that were let go");
}

#[test]
fn a_backfill_is_for_allies_only() {
    let mut bench = Field::with(&["(\"AD_MR\", S)"]).option("variant", "a").open();
    assert_eq!(bench.refused(HR, task("force-backfill")), "allies_only");
}

#[test]
fn natos_secretary_general_proposes_the_meeting_and_tasks_nothing_of_the_unions() {
    let mut bench = planning(&["(\"AD_MR\", S)"]).open();
    bench.window(Window::Offers);
    let legal = bench.view(Seat::Nato).legal(OrderKind::Task, &[]);
    assert_eq!(legal.iter().map(|l| l.order.clone()).collect::<Vec<_>>(), [task("psc-nac-meeting")]);
    assert_eq!(bench.refused(Seat::Nato, task("hybrid-fusion-cell")), "not_for_seat");
    let events = bench.give(Seat::Nato, task("psc-nac-meeting"));
    assert_eq!(count(&events, |e| matches!(e, Event::InstrumentTasked { .. })), 1);
}

/// The second of the same order says why it brings no more, and still what may go.
#[test]
fn a_second_exchange_in_the_same_turn_says_that_it_moves_nothing_more() {
    let mut bench = Bench::shipped("twin-fires", &[]);
    bench.until(|e| matches!(e, Event::InjectFired { inject } if inject.as_str() == "S10-I03"));
    bench.window(Window::Decision);
    let about = |victim: &str| Order::Task {
        instrument: "picture-exchange".parse().unwrap(),
        victim: Some(country(victim)),
    };
    let said = |basket: &[Order]| bench.view(HR).preview(basket, &about("CY")).unwrap().objections;
    let barred = Objection::UnclassifiedOnly(country("CY"));
    assert_eq!(said(&[]), [barred]);
    assert_eq!(said(&[about("LV")]), [Objection::MovesOnce, barred]);
}
