//! `rules.md` §1: what the decision panel opens on, which offers may be answered in a batch, what a promise risks.

use casus::base::{KindId, Milli};
use casus::content::Track;
use casus::engine::view::{ConsignmentStatus, NeedView};
use casus::engine::{Cause, Event, Objection, Order, Rule, Window};

use super::bench::{Bench, Field, HR, kind, moved, need};

fn order(rows: &[NeedView]) -> Vec<KindId> {
    rows.iter().map(|row| row.id.kind).collect()
}

/// Generators that can leave at once for Finland, and a need of money besides.
fn under_way() -> Bench {
    let needs = ["(\"FINANCE\", S)", "(\"GEN\", S)"];
    let mut bench =
        Field::with(&needs).package("AT07", "ready_days", "0").package("AT07", "quantity", "400").open();
    bench.declare(&["FINANCE", "GEN"]);
    bench
}

#[test]
fn what_comes_in_before_the_next_decision_gives_way_to_what_worsens_till_then() {
    let mut bench = under_way();
    bench.window(Window::Decision);
    let view = bench.view(HR);
    assert_eq!(order(&view.needs_ahead()), order(&view.needs()), "nothing is under way");
    bench.supply("AT07", "GEN");
    let soon = |bench: &Bench| {
        let view = bench.view(HR);
        let next = bench.game().hour() + view.setting().scenario().turn_hours(view.turn() + 1);
        let moving = |status| matches!(status, ConsignmentStatus::Moving);
        view.consignments().iter().any(|c| moving(c.status) && c.arrives <= next)
    };
    while !soon(&bench) {
        bench.end_turn();
        bench.window(Window::Decision);
    }
    let view = bench.view(HR);
    let row = view.need(need("GEN")).unwrap();
    assert!(row.have.is_zero(), "not there yet");
    assert!(row.urgency_next < row.urgency, "{} and {} then", row.urgency, row.urgency_next);
    assert_eq!(order(&view.needs()), [kind("GEN"), kind("FINANCE")], "it presses most now");
    assert_eq!(order(&view.needs_ahead()), [kind("FINANCE"), kind("GEN")], "by then the other does");
}

#[test]
fn what_falls_due_before_the_next_decision_presses_more_by_then() {
    let mut bench = under_way();
    let mut sharper = 0;
    while bench.game().outcome().is_none() && bench.game().hour() < 96 {
        bench.window(Window::Decision);
        let view = bench.view(HR);
        let next = bench.game().hour() + view.setting().scenario().turn_hours(view.turn() + 1);
        let by_hours = &view.setting().rules().functions.urgency_by_hours;
        for row in view.needs() {
            let band = |hour: i32| by_hours.iter().position(|(hours, _)| row.due - hour <= *hours);
            let nearer = band(next) != band(bench.game().hour());
            assert_eq!(row.urgency_next > row.urgency, nearer && row.urgency > 0, "{row:?}");
            sharper += i32::from(nearer);
        }
        bench.end_turn();
    }
    assert!(sharper > 1, "{sharper}");
}

#[test]
fn an_offer_is_small_when_it_covers_little_of_every_need() {
    let tabled = |quantity: i64| {
        let mut bench =
            Field::with(&["(\"GEN\", L)"]).package("AT07", "quantity", &quantity.to_string()).open();
        bench.declare(&["GEN"]);
        let offer = bench.table("AT07");
        bench.window(Window::Decision);
        let asked = bench.need("GEN").want.unwrap();
        (bench, offer, asked)
    };
    let (_, _, asked) = tabled(60);
    let fifth = asked.0 / 5000;
    let (bench, offer, _) = tabled(fifth / 2);
    let small = bench.view(HR).small_offers();
    assert_eq!(small.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [offer]);
    assert!((1..200).contains(&small[0].1), "{small:?}");
    let (bench, ..) = tabled(fifth * 3);
    assert_eq!(bench.view(HR).small_offers(), [], "three fifths of the need, less what does not fit");
    // What is answered is not asked about again.
    let (mut bench, offer, _) = tabled(fifth / 2);
    bench.give(HR, Order::Park { offer });
    bench.window(Window::Decision);
    assert_eq!(bench.view(HR).small_offers(), []);
}

#[test]
fn what_covers_next_to_nothing_is_said_to_cost_more_than_it_helps() {
    let said = |sets: i64, need: &str| {
        let mut bench = Field::with(&[&format!("(\"GEN\", {need})")]).rule("need_error_max", 0).open();
        bench.declare(&["GEN"]);
        let offer = bench.table_some("AT07", Milli::whole(sets));
        let order = bench.proposal(offer, "GEN");
        bench.view(HR).preview(&[], &order).unwrap().objections.contains(&Objection::NextToNothing)
    };
    // Of two hundred sets, a twentieth is ten.
    assert_eq!((said(9, "M"), said(10, "M")), (true, false));
    assert!(!said(9, "S"), "of a small need it is more");
}

#[test]
fn what_fills_the_last_gap_is_not_next_to_nothing() {
    let mut bench =
        Field::with(&["(\"GEN\", M)"]).rule("need_error_max", 0).package("SE07", "quantity", "200").open();
    bench.declare(&["GEN"]);
    let first = bench.table_some("SE07", Milli::whole(195));
    let order = bench.proposal(first, "GEN");
    bench.agree(order);
    let rest = bench.table_some("AT07", Milli::whole(5));
    let order = bench.proposal(rest, "GEN");
    let said = bench.view(HR).preview(&[], &order).unwrap().objections;
    assert!(!said.contains(&Objection::NextToNothing), "{said:?}");
}

#[test]
fn a_promise_that_breaks_costs_more_than_promises_ever_bring() {
    let outcome = |keep: bool| {
        let mut bench = Field::with(&["(\"STRATCOM\", S)", "(\"GEN\", S)"]).open();
        bench.declare(&["STRATCOM", "GEN"]);
        if keep {
            bench.supply("EE03", "STRATCOM");
        }
        bench.window(Window::Decision);
        let by = bench.game().hour() + 60;
        let mut events = bench.give(HR, Order::Promise { need: need("STRATCOM"), by });
        events.extend(bench.until(|e| matches!(e, Event::PromiseEnded { .. })));
        let ended = |e: &Event| matches!(e, Event::PromiseEnded { kept, .. } if *kept == keep);
        assert!(events.iter().any(ended));
        let by_promise = |c: &Cause| matches!(c, Cause::Need(Rule::Promise, _));
        [Track::Cohesion, Track::PublicTrust].map(|track| moved(&events, track, by_promise))
    };
    let (kept, broken) = (outcome(true), outcome(false));
    for (kept, broken) in kept.into_iter().zip(broken) {
        assert!(kept > 0 && broken < -kept, "{kept} when it is kept, {broken} when it breaks");
    }
}
