//! `rules.md` §7: consensus is gated by attribution and by the reliability of the largest ally; outside NATO there is
//! support at most.

use casus::base::{Dice, Milli};
use casus::content::{NatoPosture, Seat};
use casus::engine::explain::{Inquiry, Label};
use casus::engine::{Article, Channel, Event, Obstacle, Order, Window};
use casus::players::Policy;

use super::bench::{Bench, Field, HR, count, country, delegation, finland, need, one};

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
        let field = seized(&["(\"AD_MR\", L)"]).rule("plan_share", "(0, 1000, 1000, 1000)");
        let field = field.rule("overlap_share", "(1000, 1000, 1000, 1000)");
        let mut bench = field.option("largest_ally", reliability).open();
        bench.declare(&["AD_MR"]);
        bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Consultations });
        let events = bench.give(Seat::Nato, Order::PlanCover { need: need("AD_MR") });
        one(&events, |e| match e {
            Event::NatoPlanned { quantity, .. } => Some(*quantity),
            _ => None,
        })
    };
    assert_eq!(["supportive", "conditional", "absent"].map(planned), [4, 3, 2].map(Milli::whole));
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
    assert_eq!(outside("CZ02", "CBRN", false), Err("nato_no_contact"));
    assert_eq!(outside("CZ02", "CBRN", true), Ok(()));
    // Its disaster response centre asks for no contact of the staffs.
    assert_eq!(outside("PL05", "GEN", false), Ok(()));
}

#[test]
fn cyprus_is_no_partner_of_nato() {
    let bench = Bench::minutes();
    let partners = &bench.game().setting().rules().nato.partners;
    assert!(partners.contains(&country("IE")) && !partners.contains(&country("CY")));
}

/// An attacked ally on the highest rungs, who attacks beyond doubt, and NATO with a response plan.
pub(super) fn at_war(field: Field) -> Bench {
    let then = "flag(\"ARMED_ATTACK\"), nato_step(response_plan), track(\"escalation\", 600), track_to(\"attribution\", 1000)";
    let step = format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])");
    let mut bench = field
        .injects(&step)
        .rule("draw_hours", "(1, 1)")
        .rule("reliability", "(1000, 1000, 1000, 0)")
        .rule("brink_hours", 100_000)
        .option("largest_ally", "supportive")
        .open();
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::ResponsePlan });
    bench
}

pub(super) const COLLECTIVE_DEFENCE: Order = Order::Invoke { article: Article::Nato5, clauses: Vec::new() };

#[test]
fn article_5_comes_before_natos_council_only_when_the_attacked_ally_asks() {
    let mut bench = at_war(Field::with(&["(\"GEN\", S)"]));
    let opened = |e: &Event| matches!(e, Event::NatoDrawOpened { posture: NatoPosture::Article5, .. });
    for _ in 0..6 {
        assert_eq!(count(&bench.end_turn(), opened), 0, "nobody asked");
    }
    // Whoever looks at NATO's page sees who has to ask, and nobody else may.
    for seat in [HR, delegation("DE"), Seat::Nato] {
        assert_eq!(bench.view(seat).nato().may_ask_article5, [country("FI")]);
    }
    let asks = |bench: &Bench, slug| {
        let why = bench.view(HR).explain(&Inquiry::Nato).expect("NATO is explained");
        why.figures[0].inputs.iter().any(|input| input.label == Label::Named(slug))
    };
    assert!(asks(&bench, "may_ask_article5") && !asks(&bench, "asked_article5"));
    assert_eq!(bench.refused(HR, COLLECTIVE_DEFENCE), "wrong_seat");
    assert_eq!(bench.refused(delegation("DE"), COLLECTIVE_DEFENCE), "wrong_seat");

    bench.give(finland(), COLLECTIVE_DEFENCE);
    assert_eq!(bench.view(HR).nato().asked_article5, [country("FI")]);
    assert!(asks(&bench, "asked_article5") && !asks(&bench, "may_ask_article5"));
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Article5 });
}

#[test]
fn the_request_does_not_make_the_consensus() {
    let mut bench = at_war(Field::with(&["(\"GEN\", S)"]));
    // Whoever would not stand by it is the largest ally: consensus fails, and is looked for again.
    let mut absent = {
        let field = Field::with(&["(\"GEN\", S)"]).rule("consensus_attribution", "(0, 1001)");
        at_war(field.rule("consensus_below", 0))
    };
    for bench in [&mut bench, &mut absent] {
        bench.give(finland(), COLLECTIVE_DEFENCE);
    }
    let failed = |e: &Event| matches!(e, Event::NatoDrawFailed { posture: NatoPosture::Article5, .. });
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Article5 });
    absent.until(failed);
    assert!(bench.view(HR).nato().posture > absent.view(HR).nato().posture);
}

/// An attacked ally played by its policy asks once it is sure who attacks, or once the crisis has climbed to open fighting.
#[test]
fn an_attacked_ally_asks_by_itself_when_it_is_sure_or_when_it_burns() {
    let asks = |attribution: i32, escalation: i32, armed: &str| {
        let then =
            format!("track_to(\"attribution\", {attribution}), track(\"escalation\", {escalation}){armed}");
        let step = format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])");
        let mut bench = Field::with(&["(\"GEN\", S)"]).injects(&step).open();
        bench.window(Window::Decision);
        let orders = Policy::default_for(finland()).orders(&bench.view(finland()), Dice::new(1));
        orders.contains(&COLLECTIVE_DEFENCE)
    };
    let armed = ", flag(\"ARMED_ATTACK\")";
    assert!(asks(700, 100, armed));
    assert!(asks(100, 600, armed));
    assert!(!asks(100, 100, armed), "neither sure nor at open fighting");
    assert!(!asks(700, 600, ""), "no armed attack");
}
