//! `rules.md` §7: NATO has its own plan, clock and consensus; there is one set of forces.

use casus::base::{Dice, Milli, NeedId};
use casus::content::{NatoAssignment, NatoPosture, Seat, Track};
use casus::engine::explain::{Inquiry, Label, Value};
use casus::engine::view::Authority;
use casus::engine::{Cause, Clock, DropReason, Event, Order, Rule, Side, StatementKind, Window};
use casus::players::Policy;

use super::bench::{Bench, Field, HR, count, delegation, dropped, finland, moved, need, one, stock_moves};
use super::nato_consensus::{COLLECTIVE_DEFENCE, at_war};

/// A field in which NATO's council is seized from the start and consults within a day.
fn consulting(needs: &[&str]) -> Field {
    let step = "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [nato_step(consultations)])";
    Field::with(needs).injects(step).rule("draw_hours", "(24, 24)")
}

/// A field in which an inject does that from the start, and NATO's council agrees within two days.
fn agreeing(needs: &[&str], then: &str) -> Field {
    let step = format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])");
    let field = Field::with(needs).injects(&step).rule("draw_hours", "(24, 24)");
    field.rule("consensus_attribution", "(0, 0)").rule("reliability", "(1000, 1000, 1000, 1000)")
}

/// A field in which that is a response plan.
fn responding(needs: &[&str]) -> Field {
    agreeing(needs, "nato_step(response_plan)")
}

fn in_force(field: Field) -> Bench {
    let mut bench = field.open();
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::ResponsePlan });
    bench
}

fn planned(events: &[Event]) -> Milli {
    one(events, |e| match e {
        Event::NatoPlanned { quantity, .. } => Some(*quantity),
        _ => None,
    })
}

fn seized(field: Field) -> Bench {
    let mut bench = field.open();
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Consultations });
    bench
}

#[test]
fn consultations_come_after_the_draw_and_nothing_is_planned_before() {
    let field = consulting(&["(\"AD_MR\", L)"]).rule("plan_share", "(0, 400, 400, 700)");
    let mut bench = field.rule("draw_hours", "(96, 96)").open();
    bench.declare(&["AD_MR"]);
    assert_eq!(bench.refused(Seat::Nato, Order::PlanCover { need: need("AD_MR") }), "not_seized");
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Consultations });
    // Consultations take a quarter of what is drawn, which is a day here.
    assert!((24..36).contains(&bench.game().hour()), "{}", bench.game().hour());
    let events = bench.give(Seat::Nato, Order::PlanCover { need: need("AD_MR") });
    // Of four fire units four tenths, three quarters of that for high overlap: one whole unit.
    assert_eq!(planned(&events), Milli::whole(1));
    assert_eq!(bench.refused(Seat::Nato, Order::PlanCover { need: need("AD_MR") }), "already_done");
}

/// What NATO plans of a need at that posture, per mille of what was declared, before it is counted in whole units.
fn planned_share(posture: NatoPosture, of: &str) -> i32 {
    let then = match posture {
        NatoPosture::Article5 => "flag(\"INVOKED_ART5\")".to_owned(),
        posture => format!("nato_step({})", posture.slug()),
    };
    let step = format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])");
    let mut bench = Field::with(&[&format!("(\"{of}\", L)")])
        .injects(&step)
        .rule("draw_hours", "(1, 1)")
        .rule("consensus_attribution", "(0, 0)")
        .rule("consensus_below", 1000)
        .rule("reliability", "(1000, 1000, 1000, 1000)")
        .open();
    bench.declare(&[of]);
    bench.until(|e| *e == Event::NatoPostureChanged { posture });
    let (share, overlap) = (told_of(&bench, of, "posture_share"), told_of(&bench, of, "overlap"));
    share * overlap / 1000
}

/// A share in what is said of NATO's plan for a need.
fn told_of(bench: &Bench, of: &str, input: &'static str) -> i32 {
    let why = bench.full().explain(&Inquiry::Need(need(of))).expect("a need");
    let figure = why.figures.into_iter().find(|f| f.slug == "nato_planned").expect("the plan");
    let found = figure.inputs.iter().find(|i| i.label == Label::Named(input)).map(|i| i.value);
    let Some(Value::Share(share)) = found else { panic!("{input}: {found:?}") };
    share
}

#[test]
fn by_posture_nato_plans_a_tenth_four_tenths_and_seven_tenths_of_what_overlaps_most() {
    let postures = [NatoPosture::Consultations, NatoPosture::ResponsePlan, NatoPosture::Article5];
    assert_eq!(postures.map(|posture| planned_share(posture, "HVY_BDE")), [100, 400, 700]);
}

#[test]
fn of_high_overlap_it_plans_three_quarters_of_that_and_of_medium_overlap_half() {
    let shares = ["HVY_BDE", "AD_MR", "INF_BN"].map(|kind| planned_share(NatoPosture::ResponsePlan, kind));
    assert_eq!(shares, [400, 300, 200]);
}

#[test]
fn it_plans_with_what_is_assigned_and_with_half_of_what_is_partly_assigned() {
    let with = |assignment: &str| {
        let field = consulting(&["(\"MCM\", L)"]).rule("plan_share", "(0, 1000, 1000, 1000)");
        let field = field.rule("overlap_share", "(1000, 1000, 1000, 1000)");
        let field = field.package("BG01", "quantity", "2");
        let mut bench = seized(field.package("BG01", "nato", assignment));
        let want = bench.view(finland()).need(need("MCM")).unwrap().want.unwrap();
        let all = Milli(want.0 * 3);
        bench.give(finland(), Order::Declare { kind: need("MCM").kind, quantity: all });
        let events = bench.give(Seat::Nato, Order::PlanCover { need: need("MCM") });
        let planned = planned(&events);
        assert!(planned < all, "{planned:?}: less than is asked for is there");
        planned.0
    };
    let without = with("N");
    assert_eq!((with("Y") - without, with("P") - without), (2000, 1000));
}

#[test]
fn units_assigned_whole_go_to_work_before_the_half_of_what_is_partly_assigned() {
    let field = responding(&["(\"MCM\", L)"]).rule("plan_share", "(0, 1000, 1000, 1000)");
    let mut bench = in_force(field.rule("overlap_share", "(1000, 1000, 1000, 1000)"));
    let want = bench.view(finland()).need(need("MCM")).unwrap().want.unwrap();
    bench.give(finland(), Order::Declare { kind: need("MCM").kind, quantity: Milli(want.0 * 3) });
    bench.give(Seat::Nato, Order::PlanCover { need: need("MCM") });
    let packages = bench.game().setting().catalogue().packages.clone();
    let whole = || packages.iter().filter(|p| p.kind == need("MCM").kind && p.nato == NatoAssignment::Y);
    let all: Milli = whole().map(|p| p.quantity).sum();
    let planned = bench.full().need(need("MCM")).unwrap().nato_planned.unwrap();
    assert!(planned > all, "the plan takes half of what is partly assigned as well");
    while bench.need("MCM").have < all {
        bench.next_situation();
        let left = (all - bench.need("MCM").have).max(Milli::ZERO);
        let free = whole().map(|p| bench.view(Seat::Delegation(p.giver)).tableable(p.id)).max().unwrap();
        assert!(free <= left, "{free:?} may be tabled, and of what is assigned whole {left:?} are left");
    }
}

#[test]
fn nato_plans_nothing_for_a_state_outside_it() {
    let both = responding(&["(\"AD_MR@EE\", L)", "(\"AD_MR@CY\", L)"])
        .scenario("victims: [\"FI\"]", "victims: [\"EE\", \"CY\"]");
    let mut bench = in_force(both);
    let of = |victim: &str| NeedId { victim: victim.parse().unwrap(), kind: need("AD_MR").kind };
    assert_eq!(
        bench.refused(Seat::Nato, Order::PlanCover { need: of("CY") }),
        "plans_for_allies",
        "it is no Ally"
    );
    let events = bench.give(Seat::Nato, Order::PlanCover { need: of("EE") });
    assert_eq!(count(&events, |e| matches!(e, Event::NatoPlanned { need, .. } if *need == of("EE"))), 1);
}

#[test]
fn a_plan_is_not_for_what_nato_does_not_do() {
    let mut bench = seized(consulting(&["(\"GEN\", S)"]));
    bench.declare(&["GEN"]);
    assert_eq!(bench.refused(Seat::Nato, Order::PlanCover { need: need("GEN") }), "not_for_nato");
    let events = bench.give(Seat::Nato, Order::LeaveToEu { need: need("GEN") });
    assert_eq!(events[0], Event::NeedLeft { need: need("GEN"), by: Side::Nato, left: true });
    assert_eq!(bench.refused(Seat::Nato, Order::LeaveToEu { need: need("GEN") }), "already_done");
}

#[test]
fn planned_units_come_to_work_in_three_days_and_cannot_be_tabled_too() {
    let mut bench = in_force(responding(&["(\"AD_MR\", L)"]).rule("plan_share", "(0, 1000, 1000, 1000)"));
    bench.declare(&["AD_MR"]);
    bench.give(Seat::Nato, Order::PlanCover { need: need("AD_MR") });
    let before = bench.need("AD_MR").have;
    let events = bench.until(|e| matches!(e, Event::NatoDelivered { .. }));
    assert!(before.is_zero() && !bench.need("AD_MR").have.is_zero());
    assert_eq!(count(&events, |e| matches!(e, Event::StockMoved { .. })), 0);
    let start = bench.game().hour();
    while bench.need("AD_MR").have < bench.full().need(need("AD_MR")).unwrap().nato_planned.unwrap() {
        bench.next_situation();
    }
    assert!(bench.game().hour() - start <= 96);
    // All assigned units together hold what NATO uses and what capitals can still table.
    let packages = bench.game().setting().catalogue().packages.clone();
    let tableable: Milli = packages
        .iter()
        .filter(|p| p.kind.as_str() == "AD_MR" && p.nato == NatoAssignment::Y)
        .map(|p| bench.view(Seat::Delegation(p.giver)).tableable(p.id))
        .max()
        .unwrap();
    let all: Milli = packages.iter().filter(|p| p.kind.as_str() == "AD_MR").map(|p| p.quantity).sum();
    assert!(bench.need("AD_MR").have + tableable <= all);
}

/// A French unit that NATO's plan counts on is agreed for Finland, with NATO told of it or not.
pub(super) fn assigned_unit_agreed(contact: bool) -> Vec<Event> {
    let mut bench = Field::with(&["(\"AD_MR\", S)"]).open();
    bench.declare(&["AD_MR"]);
    if contact {
        bench.give(HR, Order::ContactNato);
    }
    bench.supply("FR01", "AD_MR").1
}

#[test]
fn an_assigned_unit_used_while_nato_knows_nothing_is_contention() {
    let contention = |contact: bool| {
        let events = assigned_unit_agreed(contact);
        moved(&events, Track::Contention, |c| matches!(c, Cause::Giver(Rule::Contention, _)))
    };
    assert_eq!((contention(false), contention(true)), (20, 0));
}

/// French air defence agreed for Finland while NATO consults; the clock of its release runs.
fn release_asked() -> (Bench, casus::base::OfferId) {
    let mut bench = seized(consulting(&["(\"AD_MR\", S)"]).rule("valid_hours", 1000));
    bench.declare(&["AD_MR"]);
    let (offer, events) = bench.supply("FR01", "AD_MR");
    assert_eq!(count(&events, |e| matches!(e, Event::ClockStarted { clock: Clock::Release, .. })), 1);
    (bench, offer)
}

#[test]
fn nato_releases_a_unit_and_both_fall_into_step() {
    let (mut bench, offer) = release_asked();
    let events = bench.give(Seat::Nato, Order::Release { offer });
    assert_eq!(events[0], Event::ClockEnded { offer, clock: Clock::Release, granted: true });
    assert_eq!(moved(&events, Track::Synchronisation, |_| true), 10);
    assert_eq!(bench.refused(Seat::Nato, Order::Release { offer }), "no_release_asked");
}

/// NATO keeps its claim; what comes of the match once the unit's capital has answered, or has not.
fn claim_kept(answer: Option<bool>) -> (Bench, casus::base::OfferId, Vec<Event>) {
    let (mut bench, offer) = release_asked();
    let events = bench.give(Seat::Nato, Order::Withhold { offer });
    assert_eq!(count(&events, |e| matches!(e, Event::TransferAsked { offer: of, .. } if *of == offer)), 1);
    assert_eq!(moved(&events, Track::Contention, |_| true), 20);
    let over = |e: &Event| matches!(e, Event::MatchDropped { .. } | Event::ConsignmentLeft { .. });
    assert_eq!(count(&bench.end_turn(), over), 0, "its capital is asked first");
    let mut events = match answer {
        Some(agree) => bench.give(delegation("FR"), Order::TransferAuthority { offer, agree }),
        None => Vec::new(),
    };
    events.extend(bench.until(over));
    (bench, offer, events)
}

#[test]
fn nato_keeps_its_claim_and_the_match_falls_where_the_capital_leaves_the_unit_to_it() {
    for answer in [Some(true), None] {
        let (bench, offer, events) = claim_kept(answer);
        assert_eq!(dropped(&events), DropReason::ReleaseRefused, "{answer:?}");
        assert_eq!(bench.offer(offer).authority, Authority::Nato, "{answer:?}");
        let gone = casus::engine::Shelf::Withdrawn;
        assert!(stock_moves(&events, offer).iter().all(|(_, to, _)| *to == gone), "{answer:?}");
    }
}

#[test]
fn a_capital_withdraws_its_unit_from_the_plan_at_a_price_and_the_match_goes_on() {
    let (_, offer, events) = claim_kept(Some(false));
    assert_eq!(events[0], Event::AuthorityKept { offer });
    let by = |c: &Cause| matches!(c, Cause::Giver(Rule::Authority, _));
    assert_eq!(moved(&events, Track::Contention, by), 60);
    assert_eq!(count(&events, |e| matches!(e, Event::ConsignmentLeft { .. })), 1);
}

/// A capital played by its policy takes back what NATO will not let go where its will is strong.
#[test]
fn only_an_eager_capital_takes_back_what_nato_keeps_its_claim_on() {
    let agrees = |eager: i32| {
        let mut bench = seized(
            consulting(&["(\"AD_MR\", S)"]).rule("valid_hours", 1000).rule("mandate_ahead_will", eager),
        );
        bench.declare(&["AD_MR"]);
        let (offer, _) = bench.supply("FR01", "AD_MR");
        bench.give(Seat::Nato, Order::Withhold { offer });
        bench.end_turn();
        bench.window(Window::Offers);
        let seat = delegation("FR");
        let orders = Policy::default_for(seat).orders(&bench.view(seat), Dice::new(1));
        orders.iter().find_map(|order| match order {
            Order::TransferAuthority { agree, .. } => Some(*agree),
            _ => None,
        })
    };
    assert_eq!((agrees(0), agrees(1001)), (Some(false), Some(true)));
}

/// What was agreed while NATO was not seized, and is still at home when it is, needs its release.
#[test]
fn natos_claim_begins_with_its_posture() {
    let mut bench = consulting(&["(\"AD_MR\", S)"]).rule("draw_hours", "(192, 192)").open();
    bench.declare(&["AD_MR"]);
    let (offer, agreed) = bench.supply("FR01", "AD_MR");
    let starts =
        |e: &Event| matches!(e, Event::ClockStarted { offer: of, clock: Clock::Release, .. } if *of == offer);
    assert_eq!(count(&agreed, starts), 0);
    let events = bench.until(|e| starts(e) || matches!(e, Event::ConsignmentLeft { .. }));
    assert_eq!(count(&events, starts), 1);
}

/// NATO's own units act at the attacked Ally's request: its clock of Article 51 starts, and no giver's.
#[test]
fn natos_own_units_at_work_are_the_attacked_states_measure_of_force() {
    let force = |kind: &str| {
        let needs = format!("(\"{kind}\", L)");
        let mut bench = in_force(responding(&[needs.as_str()]).rule("plan_share", "(0, 1000, 1000, 1000)"));
        bench.declare(&[kind]);
        bench.give(Seat::Nato, Order::PlanCover { need: need(kind) });
        let mut events = bench.until(|e| matches!(e, Event::NatoDelivered { .. }));
        events.extend(bench.next_situation());
        let own = |e: &Event| *e == Event::ForcibleMeasure { victim: need(kind).victim };
        (count(&events, own), count(&events, |e| matches!(e, Event::ForceUsed { .. })))
    };
    assert_eq!(force("AD_MR"), (1, 0));
    assert_eq!(force("AEW_ISR"), (0, 0), "it watches");
}

/// Consultations plan, and consult: nothing of it is at work, and no force is used by it.
#[test]
fn nothing_is_at_work_before_a_response_plan_is_in_force() {
    let worked = |mut bench: Bench| {
        bench.declare(&["AD_MR"]);
        bench.give(Seat::Nato, Order::PlanCover { need: need("AD_MR") });
        let events: Vec<Event> = (0..16).flat_map(|_| bench.next_situation()).collect();
        let worked = count(&events, |e| matches!(e, Event::NatoDelivered { .. })) > 0;
        assert_eq!(count(&events, |e| matches!(e, Event::ForcibleMeasure { .. })) > 0, worked);
        worked
    };
    let all = |field: Field| field.rule("plan_share", "(0, 1000, 1000, 1000)");
    assert!(!worked(seized(all(consulting(&["(\"AD_MR\", L)"])))));
    assert!(worked(in_force(all(responding(&["(\"AD_MR\", L)"])))));
}

/// Nobody plans a part of a fire unit, nor sends one; half a unit is planned as one, less as none.
#[test]
fn what_is_counted_whole_is_planned_and_comes_whole() {
    let cover = || Order::PlanCover { need: need("AD_MR") };
    let plan = |size: &str, share: i32| {
        let field = responding(&[&format!("(\"AD_MR\", {size})")])
            .rule("plan_share", format!("(0, 0, {share}, 0)"))
            .rule("overlap_share", "(1000, 1000, 1000, 1000)");
        let mut bench = in_force(field);
        bench.declare(&["AD_MR"]);
        bench
    };
    assert_eq!(
        plan("S", 400).refused(Seat::Nato, cover()),
        "plan_too_small",
        "four tenths of one unit are none"
    );
    assert_eq!(planned(&plan("S", 500).give(Seat::Nato, cover())), Milli::whole(1));
    let mut bench = plan("L", 700);
    assert_eq!(planned(&bench.give(Seat::Nato, cover())), Milli::whole(3));
    let mut came = Vec::new();
    while came.last() != Some(&3000) {
        let events = bench.until(|e| matches!(e, Event::NatoDelivered { .. }));
        came.extend(events.iter().filter_map(|e| match e {
            Event::NatoDelivered { quantity, .. } => Some(quantity.0),
            _ => None,
        }));
    }
    assert_eq!(came, [1000, 2000, 3000]);
}

/// Article 5 is for the Ally that asked for it: another that is attacked stays under the response plan.
#[test]
fn article_5_raises_the_plan_of_the_ally_that_asked_alone() {
    let needs = ["(\"AD_MR\", L)", "(\"AD_MR@EE\", L)"];
    let field = Field::with(&needs).scenario("victims: [\"FI\"],", "victims: [\"FI\", \"EE\"],");
    let mut bench = at_war(field);
    bench.give(finland(), COLLECTIVE_DEFENCE);
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Article5 });
    let told = |state: &str| {
        let asked = NeedId { victim: state.parse().unwrap(), kind: need("AD_MR").kind };
        let why = bench.full().explain(&Inquiry::Need(asked)).expect("a need");
        let figure = why.figures.into_iter().find(|f| f.slug == "nato_planned").expect("the plan");
        let of = |slug| figure.inputs.iter().find(|i| i.label == Label::Named(slug)).map(|i| i.value);
        (of("posture_for"), of("posture_share"))
    };
    let by = |posture, share| (Some(Value::Posture(posture)), Some(Value::Share(share)));
    assert_eq!(told("FI"), by(NatoPosture::Article5, 700));
    assert_eq!(told("EE"), by(NatoPosture::ResponsePlan, 400));
}

#[test]
fn what_an_inject_plans_moves_only_once_natos_council_has_agreed_on_a_plan() {
    let delivered = |then: &str| {
        let mut bench = agreeing(&["(\"AD_MR\", L)"], then).open();
        let mut first = None;
        for _ in 0..20 {
            let events = bench.next_situation();
            if count(&events, |e| matches!(e, Event::NatoDelivered { .. })) > 0 && first.is_none() {
                first = Some(bench.full().nato().posture >= NatoPosture::ResponsePlan);
            }
        }
        first
    };
    assert_eq!(delivered("nato_step(consultations), nato_cover(\"AD_MR\", 300)"), None);
    assert_eq!(delivered("nato_step(response_plan), nato_cover(\"AD_MR\", 300)"), Some(true));
}

#[test]
fn who_hears_nothing_takes_its_unit_back_from_the_plan() {
    let (mut bench, offer) = release_asked();
    let events = bench.until(|e| matches!(e, Event::ClockEnded { clock: Clock::Release, .. }));
    assert_eq!(
        count(&events, |e| *e == Event::ClockEnded { offer, clock: Clock::Release, granted: true }),
        1
    );
    assert_eq!(moved(&events, Track::Contention, |c| matches!(c, Cause::Giver(Rule::Contention, _))), 60);
}

#[test]
fn a_release_can_be_asked_for_ahead_but_only_of_what_is_assigned() {
    let mut bench = seized(consulting(&["(\"AD_MR\", S)", "(\"GEN\", S)"]));
    bench.declare(&["AD_MR", "GEN"]);
    let (assigned, free) = (bench.table("FR01"), bench.table("AT07"));
    let events = bench.give(HR, Order::RequestRelease { offer: assigned });
    assert_eq!(count(&events, |e| matches!(e, Event::ClockStarted { clock: Clock::Release, .. })), 1);
    assert_eq!(bench.refused(HR, Order::RequestRelease { offer: assigned }), "already_done");
    assert_eq!(bench.refused(HR, Order::RequestRelease { offer: free }), "not_assigned");
    // Austria has declared nothing to NATO; Germany has, and has nothing of this.
    assert_eq!(bench.refused(delegation("AT"), Order::RequestRelease { offer: assigned }), "not_assigned");
    assert_eq!(bench.refused(delegation("DE"), Order::RequestRelease { offer: assigned }), "unknown_offer");
}

#[test]
fn a_contact_brings_both_into_step_and_a_second_within_a_day_little() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    let by_order = |c: &Cause| matches!(c, Cause::Order(..));
    let first = bench.give(HR, Order::ContactNato);
    let second = bench.give(HR, Order::ContactNato);
    assert_eq!(moved(&first, Track::Synchronisation, by_order), 40);
    assert_eq!(moved(&second, Track::Synchronisation, by_order), 10);
    bench.window(Window::Decision);
    assert_eq!(bench.refused_now(HR, &[Order::ContactNato], Order::ContactNato), "in_basket");
}

#[test]
fn what_each_leaves_to_the_other_is_a_gap() {
    let mut bench = Field::with(&["(\"AD_MR\", S)"]).open();
    bench.declare(&["AD_MR"]);
    assert_eq!(bench.refused(HR, Order::TakeBack { need: need("AD_MR") }), "already_done");
    let events = bench.give(HR, Order::LeaveToNato { need: need("AD_MR") });
    assert_eq!(count(&events, |e| matches!(e, Event::NeedLeft { by: Side::Eu, left: true, .. })), 1);
    let resolved = bench.end_turn();
    let gap = moved(&resolved, Track::Gap, |c| *c == Cause::Need(Rule::Gap, need("AD_MR")));
    assert_eq!(gap, 8 * 5 * 6 / 24);
    bench.give(HR, Order::TakeBack { need: need("AD_MR") });
    assert!(moved(&bench.end_turn(), Track::Gap, |_| true) < 0, "it settles");
}

#[test]
fn only_an_ally_is_left_to_nato() {
    let mut bench = Field::with(&["(\"AD_MR\", S)"]).option("variant", "a").open();
    bench.declare(&["AD_MR"]);
    assert_eq!(bench.refused(HR, Order::LeaveToNato { need: need("AD_MR") }), "plans_for_allies");
    assert_eq!(bench.refused(Seat::Nato, Order::LeaveToEu { need: need("AD_MR") }), "plans_for_allies");
    assert_eq!(
        bench.refused(
            finland(),
            Order::Invoke { article: casus::engine::Article::Nato4, clauses: Vec::new() }
        ),
        "not_an_ally"
    );
}

#[test]
fn more_than_the_need_by_both_is_duplication() {
    let mut bench =
        seized(consulting(&["(\"AD_MR\", S)"]).rule("plan_share", "(0, 1000, 1000, 1000)").package(
            "FR01",
            "ready_days",
            "9",
        ));
    bench.declare(&["AD_MR"]);
    bench.give(Seat::Nato, Order::PlanCover { need: need("AD_MR") });
    assert_eq!(bench.track(Track::Duplication), 0);
    let (_, events) = bench.supply("FR01", "AD_MR");
    let by = moved(&events, Track::Duplication, |c| *c == Cause::Need(Rule::Duplication, need("AD_MR")));
    assert!(by > 0, "{events:#?}");
}

#[test]
fn a_joint_statement_is_made_only_when_nato_agrees() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    assert_eq!(bench.refused(Seat::Nato, Order::Endorse), "nothing_to_endorse");
    let sought = bench.give(HR, Order::Statement { kind: StatementKind::Joint });
    assert_eq!(count(&sought, |e| *e == Event::JointStatementSought), 1);
    assert_eq!(count(&sought, |e| matches!(e, Event::StatementMade { .. })), 0);
    let endorsed = bench.give(Seat::Nato, Order::Endorse);
    assert_eq!(
        count(&endorsed, |e| *e == Event::StatementMade { statement: StatementKind::Joint, sound: true }),
        1
    );
    assert_eq!(moved(&endorsed, Track::Synchronisation, |_| true), 80);
    assert_eq!(bench.refused(HR, Order::Statement { kind: StatementKind::Joint }), "said_recently");
}
