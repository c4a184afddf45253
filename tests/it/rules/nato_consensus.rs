//! `rules.md` §7: consensus is gated by attribution and by the reliability of the largest ally; outside NATO there is
//! support at most.

use casus::base::Milli;
use casus::content::{NatoPosture, Seat};
use casus::engine::{Channel, Event, Obstacle, Order};

use super::bench::{Bench, Field, HR, country, delegation, need, one};

fn seized(needs: &[&str]) -> Field {
    let step = "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [nato_step(response_plan)])";
    Field::with(needs).injects(step).rule("draw_hours", "(24, 24)")
}

fn failed(mut bench: Bench) -> (Bench, Obstacle) {
    let events = bench.until(|e| matches!(e, Event::NatoDrawFailed { .. }));
    let obstacle = one(&events, |e| match e {
        Event::NatoDrawFailed { posture: NatoPosture::ResponsePlan, obstacle, .. } => Some(*obstacle),
        _ => None,
    });
    (bench, obstacle)
}

#[test]
fn a_council_without_consensus_says_what_is_in_the_way() {
    let weak = seized(&["(\"GEN\", S)"]).rule("consensus_attribution", "(1000, 1000)");
    let (bench, obstacle) = failed(weak.rule("consensus_below", 0).open());
    assert_eq!(obstacle, Obstacle::Attribution);
    assert_eq!(bench.view(Seat::Nato).nato().obstacles, [Obstacle::Attribution]);
    assert_eq!(bench.view(Seat::Nato).nato().attribution_for, 1000);
    let alone =
        seized(&["(\"GEN\", S)"]).rule("consensus_attribution", "(0, 0)").option("largest_ally", "absent");
    let (_, obstacle) = failed(alone.rule("reliability", "(1000, 700, 500, 0)").open());
    assert_eq!(obstacle, Obstacle::LargestAlly);
}

#[test]
fn allies_and_staffs_in_touch_hear_it_others_do_not() {
    let weak =
        seized(&["(\"GEN\", S)"]).rule("consensus_attribution", "(1000, 1000)").rule("consensus_below", 0);
    let (mut bench, _) = failed(weak.open());
    let hears = |bench: &Bench, seat| !bench.view(seat).nato().obstacles.is_empty();
    assert!(hears(&bench, delegation("DE")));
    assert!(!hears(&bench, delegation("IE")));
    assert!(!hears(&bench, HR));
    bench.give(HR, Order::ContactNato);
    assert!(hears(&bench, HR));
}

#[test]
fn the_largest_ally_sets_the_pace_of_what_binds() {
    let pace = |reliability: &str| {
        let field = seized(&["(\"GEN\", S)"]).option("largest_ally", reliability);
        let mut bench = field.open();
        [(); 2].map(|()| {
            let events = bench.until(|e| matches!(e, Event::NatoDrawOpened { .. }));
            let due = one(&events, |e| match e {
                Event::NatoDrawOpened { due, .. } => Some(*due),
                _ => None,
            });
            due - bench.game().hour()
        })
    };
    assert_eq!(pace("supportive"), [6, 24], "consultations in a quarter of the time");
    assert_eq!(pace("slow"), [6, 36]);
    assert_eq!(pace("absent"), [6, 48]);
}

#[test]
fn the_largest_allys_part_of_the_plan_goes_with_its_reliability() {
    let planned = |reliability: &str| {
        let mut bench = seized(&["(\"AD_MR\", L)"]).option("largest_ally", reliability).open();
        bench.declare(&["AD_MR"]);
        bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Consultations });
        let events = bench.give(Seat::Nato, Order::PlanCover { need: need("AD_MR") });
        one(&events, |e| match e {
            Event::NatoPlanned { quantity, .. } => Some(*quantity),
            _ => None,
        })
    };
    let whole = planned("supportive");
    assert!(!whole.is_zero());
    assert_eq!(planned("conditional"), Milli(whole.0 * 3 / 4));
    assert_eq!(planned("absent"), Milli(whole.0 / 2));
}

/// A proposal of that package for Finland outside NATO, by its channel; the code of its refusal.
fn outside(package: &str, kind: &str, contact: bool) -> Result<(), &'static str> {
    let row = format!("(\"{kind}\", L)");
    let mut bench = Field::with(&[row.as_str()]).option("variant", "a").open();
    bench.declare(&[kind]);
    if contact {
        bench.give(HR, Order::ContactNato);
    }
    let offer = bench.table(package);
    let Order::Propose { need, quantity, mode, .. } = bench.proposal(offer, kind) else { panic!() };
    let order = Order::Propose { offer, need, quantity, channel: Channel::Nato, mode };
    bench.view(HR).guard(&[], &order).map(|_| ()).map_err(casus::engine::Rejection::slug)
}

#[test]
fn for_a_partner_nato_coordinates_what_is_not_lethal_by_agreement_of_the_staffs() {
    assert_eq!(outside("BE04", "AIR_POL", true), Err("nato_lethal"));
    assert_eq!(outside("PL05", "GEN", false), Err("nato_no_contact"));
    assert_eq!(outside("PL05", "GEN", true), Ok(()));
}

#[test]
fn cyprus_is_no_partner_of_nato() {
    let bench = Bench::minutes();
    let partners = &bench.game().setting().rules().nato.partners;
    assert!(partners.contains(&country("IE")) && !partners.contains(&country("CY")));
}
