//! `domain.md` §7.1 and §7.4: what the debrief measures beside the grade, in natural units where there are any.

use casus::base::Milli;
use casus::content::{Caveat, LetterKind, Mode, Seat, Track};
use casus::engine::{Clause, Event, Ground, OfferChange, Order, Stance, Window};

use super::bench::{Bench, Field, HR, delegation, finland, need};

fn daily(needs: &[&str]) -> Field {
    let field = Field::with(needs).scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(20, 24)]");
    field.rule("need_error_max", 0)
}

fn story(then: &str) -> String {
    format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])")
}

/// A measure of that name.
fn measured(bench: &Bench, slug: &str) -> Option<i64> {
    let measure = bench.debrief().measures.into_iter().find(|m| m.slug == slug);
    measure.unwrap_or_else(|| panic!("no measure {slug}")).value
}

/// So much of a package is at work for a need, by that mode where one is named.
fn at_work(bench: &mut Bench, package: &str, quantity: i64, kind: &str, by: Option<Mode>) {
    bench.declare(&[kind]);
    let offer = bench.table_some(package, Milli::whole(quantity));
    let mut order = bench.proposal(offer, kind);
    if let (Order::Propose { mode, .. }, Some(_)) = (&mut order, by) {
        *mode = by;
    }
    bench.agree(order);
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
}

#[test]
fn generators_are_counted_in_the_power_that_flows_again_as_far_as_it_was_wanted() {
    let power = |sets: i64| {
        let mut bench = daily(&["(\"GEN\", S)"]).at_once("SE07").package("SE07", "quantity", "200").open();
        assert_eq!(measured(&bench, "restored_power"), Some(0));
        at_work(&mut bench, "SE07", sets, "GEN", None);
        measured(&bench, "restored_power")
    };
    // A set of 100 kVA gives 80 kW; a small need is fifty sets.
    assert_eq!((power(25), power(50), power(100)), (Some(2), Some(4), Some(4)));
}

#[test]
fn what_was_agreed_and_never_set_out_took_its_time_to_agree_too() {
    let mut bench = daily(&["(\"GEN\", S)"]).package("SE07", "ready_days", "9").open();
    bench.declare(&["GEN"]);
    let offer = bench.table_some("SE07", Milli::whole(10));
    assert_eq!(measured(&bench, "hours_from_offer_to_agreement"), None);
    let order = bench.proposal(offer, "GEN");
    bench.agree(order);
    assert!(bench.full().consignments().is_empty(), "it still makes ready");
    assert_eq!(measured(&bench, "agreed_at_work"), Some(0), "none of one");
    let waited = measured(&bench, "hours_from_offer_to_agreement").expect("one was agreed");
    assert!((0..=24).contains(&waited), "{waited} h");
}

#[test]
fn missiles_are_counted_in_targets_once_they_are_used_up() {
    let mut bench = daily(&["(\"INTERCEPT\", S)"])
        .at_once("FR02")
        .package("FR02", "quantity", "20")
        .rule("consumable_hours", 48)
        .open();
    at_work(&mut bench, "FR02", 20, "INTERCEPT", None);
    assert_eq!(measured(&bench, "interceptions"), Some(0), "in store");
    for _ in 0..3 {
        bench.next_situation();
    }
    let used: i64 = 20 - bench.need("INTERCEPT").have.0 / 1000;
    let targets = measured(&bench, "interceptions").unwrap();
    assert!(used > 10 && (targets - used / 2).abs() <= 1, "two a target: {targets} with {used}");
}

#[test]
fn patients_are_counted_by_the_days_on_which_they_could_be_treated() {
    let mut bench = daily(&["(\"MEDEVAC\", S)"]).at_once("AT04").open();
    at_work(&mut bench, "AT04", 6, "MEDEVAC", None);
    let per_day = bench.need("MEDEVAC").have.0 / 1000;
    assert!(per_day > 0);
    let before = measured(&bench, "patients").unwrap();
    bench.next_situation();
    bench.next_situation();
    assert_eq!(measured(&bench, "patients"), Some(before + 2 * per_day));
}

#[test]
fn ports_are_measured_by_the_tonnes_that_came_by_ship() {
    let landed = |mode| {
        let mut bench = daily(&["(\"GEN\", S)"]).at_once("SE07").rule("lapse_half_lives", 100).open();
        at_work(&mut bench, "SE07", 40, "GEN", Some(mode));
        let each = bench.game().setting().catalogue().kind(need("GEN").kind).unwrap().lift_tonnes;
        (measured(&bench, "port_throughput").unwrap(), 40 * each.0 / 1000)
    };
    let (by_sea, tonnes) = landed(Mode::Sea);
    assert_eq!((by_sea, landed(Mode::Road).0), (tonnes, 0));
}

#[test]
fn permits_and_gauges_are_measured_in_hours_of_a_way() {
    // From Poland into the Baltic states, where trains run on broad tracks.
    let held = |mode| {
        let baltic = daily(&["(\"GEN\", S)"]).scenario("victims: [\"FI\"],", "victims: [\"LV\"],");
        let mut bench = baltic.at_once("PL05").rule("lapse_half_lives", 100).open();
        assert_eq!(measured(&bench, "hours_at_borders"), None, "nothing left yet");
        at_work(&mut bench, "PL05", 20, "GEN", Some(mode));
        measured(&bench, "hours_at_borders").unwrap()
    };
    assert_eq!(held(Mode::Rail) - held(Mode::Road), 24, "a day for the gauge");
}

#[test]
fn offers_are_counted_for_each_member_with_their_caveats() {
    let mut bench =
        daily(&["(\"GEN\", S)"]).package("SE07", "caveats", "[NO_PUBLICITY, NATIONAL_FLAG]").open();
    assert_eq!(measured(&bench, "pledges_per_member"), Some(0));
    let offer = bench.table_some("SE07", Milli::whole(40));
    bench.table_some("AT07", Milli::whole(40));
    assert_eq!(measured(&bench, "pledges_per_member"), Some(2000 / 26));
    let listed = bench.full().offers().iter().map(|o| o.caveats.len()).sum::<usize>();
    assert_eq!(measured(&bench, "caveats"), i64::try_from(listed).ok());
    assert_eq!(measured(&bench, "caveats_lifted"), Some(0));
    let change = OfferChange::Lift(Caveat::NoPublicity);
    bench.give(delegation("SE"), Order::AmendOffer { offer, change });
    let now = bench.full().offers().iter().map(|o| o.caveats.len()).sum::<usize>();
    let lifted = i64::try_from((listed - now) * 1000 / listed).ok();
    assert!(now < listed);
    assert_eq!(
        (measured(&bench, "caveats_lifted"), measured(&bench, "caveats")),
        (lifted, i64::try_from(listed).ok())
    );
}

#[test]
fn the_legal_sentence_of_a_letter_has_up_to_three_points() {
    let scored = |clauses: &[Clause]| {
        let mut bench = daily(&["(\"GEN\", S)"])
            .injects(&story("flag(\"FORCIBLE_MEASURE\"), letter(art51_report, \"victim\")"))
            .open();
        assert_eq!(measured(&bench, "legal_sentence"), None, "no letter yet");
        let letter = Order::SendLetter { letter: LetterKind::Art51Report, clauses: clauses.to_vec() };
        bench.give(finland(), letter);
        measured(&bench, "legal_sentence").unwrap()
    };
    assert_eq!(scored(&[Clause::Exit]), 0, "it names no basis");
    assert_eq!(scored(&[Clause::LegalBasis, Clause::Territory]), 1000, "the territory is not made out");
    assert_eq!(scored(&[Clause::LegalBasis, Clause::Exit]), 2000, "it stands, without grounds");
    assert_eq!(
        scored(&[Clause::LegalBasis, Clause::Facts, Clause::Territory]),
        2000,
        "with grounds that do not stand"
    );
}

#[test]
fn votes_by_unanimity_and_vetoes_are_counted() {
    let counted = |against: bool| {
        let mut bench = daily(&["(\"GEN\", S)"]).injects(&story("unlock(\"sanctions-package\")")).open();
        bench.declare(&["GEN"]);
        bench.give(HR, Order::PutOnAgenda { measure: "restrictive-measures".parse().unwrap() });
        bench.window(Window::Offers);
        let vote = "restrictive-measures".parse().unwrap();
        if against {
            let no = Order::Position { vote, stance: Stance::Against, ground: Ground::Burden };
            bench.close(&[(delegation("HU"), no)]);
        }
        bench.until(|e| matches!(e, Event::VoteHeld { .. }));
        (measured(&bench, "unanimity_attempts"), measured(&bench, "vetoes"))
    };
    assert_eq!((counted(false), counted(true)), ((Some(1), Some(0)), (Some(1), Some(1))));
}

#[test]
fn a_need_is_closed_by_substitution_where_it_would_not_be_without() {
    let mut bench = daily(&["(\"GEN\", S)"]).at_once("SE07").open();
    assert_eq!(measured(&bench, "closed_by_substitution"), None, "nothing is closed");
    at_work(&mut bench, "SE07", 50, "GEN", None);
    assert_eq!(measured(&bench, "closed_by_substitution"), Some(0));
    let mut other = daily(&["(\"TRAFO\", S)"]).at_once("SE07").package("SE07", "quantity", "1000").open();
    let stands_in = other.game().setting().catalogue().kind(need("TRAFO").kind).unwrap().substitutes.clone();
    assert!(stands_in.contains(&need("GEN").kind), "{stands_in:?}");
    at_work(&mut other, "SE07", 1000, "TRAFO", None);
    assert!(other.need("TRAFO").coverage >= 600);
    assert_eq!(measured(&other, "closed_by_substitution"), Some(1000));
}

#[test]
fn needs_that_both_booked_are_counted_once_each() {
    let step = story("nato_step(consultations)");
    let field = daily(&["(\"AD_MR\", S)"]).injects(&step).rule("plan_share", "(0, 1000, 1000, 1000)");
    let mut bench = field.rule("draw_hours", "(24, 24)").package("FR01", "ready_days", "9").open();
    bench.declare(&["AD_MR"]);
    bench.until(|e| matches!(e, Event::NatoPostureChanged { .. }));
    bench.give(Seat::Nato, Order::PlanCover { need: need("AD_MR") });
    assert_eq!(measured(&bench, "double_booked"), Some(0));
    bench.supply("FR01", "AD_MR");
    assert!(bench.track(Track::Duplication) > 0);
    bench.end_turn();
    bench.end_turn();
    assert_eq!(measured(&bench, "double_booked"), Some(1));
}

#[test]
fn the_debrief_says_how_sure_it_is_of_author_and_offers() {
    let refused = daily(&["(\"GEN\", S)"]).package("AT07", "caveats", "[PARLIAMENT_PRIOR]");
    let mut bench = refused.rule("mandate_refusal", 100_000).package("SE07", "ready_days", "9").open();
    assert_eq!(measured(&bench, "attribution"), Some(i64::from(bench.track(Track::Attribution))));
    assert_eq!(measured(&bench, "offers_plausible"), None, "nothing was agreed on");
    bench.declare(&["GEN"]);
    let kept = bench.table_some("SE07", Milli::whole(20));
    let order = bench.proposal(kept, "GEN");
    bench.agree(order);
    assert_eq!(measured(&bench, "offers_plausible"), Some(1000));
    let fallen = bench.table_some("AT07", Milli::whole(20));
    let order = bench.proposal(fallen, "GEN");
    bench.agree(order);
    bench.until(|e| matches!(e, Event::MatchDropped { .. }));
    assert_eq!(measured(&bench, "offers_plausible"), Some(500), "a parliament said no to one of two");
}

#[test]
fn what_waited_for_states_of_origin_is_measured_in_hours() {
    let waited = |caveats: &str| {
        let field = daily(&["(\"GEN\", S)"]).package("SE07", "caveats", caveats);
        let mut bench = field.rule("reexport_hours", "(40, 40)").rule("reexport_refusal", 0).open();
        bench.supply("SE07", "GEN");
        measured(&bench, "foreign_consent_hours")
    };
    assert_eq!((waited("[]"), waited("[REEXPORT_CONSENT(\"US\")]")), (Some(0), Some(40)));
}
