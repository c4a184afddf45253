//! What can never come about in a game is not offered in it, and refused with the reason. Law by `domain.md` §1.

use std::collections::BTreeSet;

use casus::content::Seat;
use casus::engine::{Eyes, OrderKind, Window};

use super::bench::{Bench, country, delegation};

const SCENARIOS: [&str; 6] =
    ["northern-haze", "thirty-minutes", "copper-shore", "twin-fires", "beyond-the-clause", "vendredi-13"];

/// Kinds that a seat's role has, and that this game never makes possible for it; as a giver where it gives.
fn never(bench: &Bench, seat: Seat) -> BTreeSet<&'static str> {
    let view = bench.game().view(Eyes::Seat(seat));
    let kinds = OrderKind::ALL.into_iter().filter(|kind| kind.belongs_to(seat) && !view.gives_kind(*kind));
    kinds.map(OrderKind::slug).collect()
}

/// Opened in the decision window, where attacked states are themselves.
fn shipped(scenario: &str) -> Bench {
    let mut bench = Bench::shipped(scenario, &[]);
    bench.window(Window::Decision);
    bench
}

fn set<'a>(slugs: &[&'a str]) -> BTreeSet<&'a str> {
    slugs.iter().copied().collect()
}

/// A scenario, and what it never makes possible for its High Representative, first attacked state, Presidency, NATO.
type Never<'a> = (&'a str, &'a [&'a str], &'a [&'a str], &'a [&'a str], &'a [&'a str]);

#[test]
fn no_seat_is_offered_what_its_scenario_can_never_make_possible() {
    let nato_plans = ["leave_to_nato", "take_back"];
    let cases: [Never<'_>; 6] = [
        ("northern-haze", &["publish_triage"], &[], &["hand_on_chair"], &[]),
        // Cyprus is no Ally: NATO plans nothing for it.
        (
            "thirty-minutes",
            &[nato_plans[0], nato_plans[1], "publish_triage"],
            &[],
            &["hand_on_chair"],
            &["leave_to_eu", "plan_cover"],
        ),
        // Cyprus has the chair as well.
        (
            "copper-shore",
            &[nato_plans[0], nato_plans[1], "publish_triage"],
            &[],
            &[],
            &["leave_to_eu", "plan_cover"],
        ),
        ("twin-fires", &[], &[], &[], &[]),
        // Neither the clauses nor the North Atlantic Treaty reach the state attacked.
        (
            "beyond-the-clause",
            &[nato_plans[0], nato_plans[1], "publish_triage", "argue_case"],
            &["argue_case", "invoke", "position", "terminate"],
            &["hand_on_chair"],
            &["leave_to_eu", "plan_cover"],
        ),
        ("vendredi-13", &["publish_triage"], &[], &["hand_on_chair"], &[]),
    ];
    assert_eq!(cases.map(|(scenario, ..)| scenario), SCENARIOS);
    for (scenario, hr, victim, presidency, nato) in cases {
        let bench = shipped(scenario);
        let lead = Seat::Victim(bench.game().setting().victims()[0]);
        for (seat, out) in
            [(Seat::Hr, hr), (lead, victim), (Seat::Presidency, presidency), (Seat::Nato, nato)]
        {
            assert_eq!(never(&bench, seat), set(out), "{scenario} {seat:?}");
        }
    }
}

#[test]
fn a_capital_is_offered_only_what_its_treaties_and_its_forces_let_it_do() {
    for scenario in SCENARIOS {
        let bench = shipped(scenario);
        let setting = bench.game().setting();
        let outside = setting.victims().iter().all(|state| !setting.clause_reaches(*state));
        for seat in bench.game().all_seats() {
            let Seat::Delegation(own) = seat else { continue };
            let out = never(&bench, seat);
            for of_members in ["position", "upload"] {
                assert_eq!(
                    out.contains(of_members),
                    !setting.is_member(own),
                    "{scenario} {own} {of_members}"
                );
            }
            let reads = setting.is_member(own) && !outside;
            assert_eq!(!out.contains("state_reading"), reads, "{scenario} {own}");
            assert_eq!(out.contains("consult"), !setting.is_ally(own), "{scenario} {own}");
            let declared = ["request_release", "transfer_authority"].iter().any(|kind| !out.contains(kind));
            assert!(setting.is_ally(own) || !declared, "{scenario} {own}: only Allies declare units to NATO");
        }
        let union = never(&bench, delegation("EU"));
        for of_states in ["consult", "join_art51", "position", "propose", "seek_mandate", "task", "upload"] {
            assert!(union.contains(of_states), "{scenario} {of_states}");
        }
    }
}

#[test]
fn who_can_send_nothing_to_the_state_attacked_has_nothing_to_table() {
    let bench = shipped("copper-shore");
    let out = never(&bench, delegation("TR"));
    for of_givers in ["table", "amend_offer", "withdraw_offer", "propose", "consent", "standing_consent"] {
        assert!(out.contains(of_givers), "{of_givers}");
    }
    assert!(!never(&shipped("northern-haze"), delegation("TR")).contains("table"));
}

#[test]
fn what_can_never_come_about_is_refused_with_the_reason_and_in_no_list() {
    let bench = shipped("beyond-the-clause");
    let attacked = Seat::Victim(country("AM"));
    for (seat, kind, code) in [
        (Seat::Hr, OrderKind::ArgueCase, "article_does_not_apply"),
        (attacked, OrderKind::Invoke, "article_does_not_apply"),
        (attacked, OrderKind::Position, "no_vote"),
        (Seat::Hr, OrderKind::LeaveToNato, "plans_for_allies"),
        (Seat::Hr, OrderKind::PublishTriage, "one_victim"),
    ] {
        let view = bench.game().view(Eyes::Seat(seat));
        assert_eq!(view.taken(kind).map_err(casus::engine::Rejection::slug), Err(code), "{kind:?}");
    }
}
