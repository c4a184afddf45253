//! `domain.md` §7.1: what complementarity counts, each part for itself.

use casus::content::{NatoPosture, Seat, Track};
use casus::engine::{Cause, Event, Order, Rule, StatementKind, Window};

use super::bench::{Bench, Field, HR, delegation, moved};

fn daily() -> Field {
    let blocks = "blocks: [(20, 24)]";
    Field::with(&["(\"GEN\", S)"]).scenario("blocks: [(8, 6), (8, 12), (8, 24)]", blocks)
}

/// The value of a part of the term; nothing where it does not apply.
fn part(bench: &Bench, slug: &str) -> Option<i32> {
    bench.evaluation().parts.into_iter().find(|(_, part, ..)| part == slug).map(|(.., value)| value)
}

#[test]
fn duplication_gap_and_contention_are_counted_apart_over_the_game() {
    let parts = [("duplication", "no_duplication"), ("gap", "no_gap"), ("contention", "no_double_count")];
    for (track, own) in parts {
        let moved = format!("track(\"complementarity.{track}\", 400)");
        let inject = format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{moved}])");
        let mut bench = daily().injects(&inject).rule("settling_per_day", 0).open();
        bench.to(3, Window::Offers);
        for (_, slug) in parts {
            let value = if slug == own { 600 } else { 1000 };
            assert_eq!(part(&bench, slug), Some(value), "{slug} with {track} at 40");
        }
    }
}

#[test]
fn the_staffs_should_have_met_within_a_day() {
    let met = |turn: u16| {
        let mut bench = daily().open();
        assert_eq!(part(&bench, "liaison"), Some(0), "not yet");
        bench.to(turn, Window::Decision);
        bench.give(HR, Order::ContactNato);
        (bench.game().hour(), part(&bench, "liaison"))
    };
    assert_eq!((met(1).1, met(3).1), (Some(1000), Some(500)));
    assert!(met(1).0 <= 24 && met(3).0 > 24);
}

/// The reason of the drift is that nobody met; a contact is never the reason of a loss.
#[test]
fn without_a_fresh_contact_a_seized_nato_falls_out_of_step_and_the_reason_says_so() {
    let step = "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [nato_step(response_plan)])";
    let silent = |c: &Cause| *c == Cause::Rule(Rule::NatoSilence);
    let lost = |contact: bool| {
        let mut bench = daily().injects(step).rule("consensus_attribution", "(0, 0)").open();
        bench.until(|e| matches!(e, Event::NatoPostureChanged { .. }));
        if contact {
            bench.give(HR, Order::ContactNato);
        }
        let events = bench.next_situation();
        moved(&events, Track::Synchronisation, silent)
    };
    let per_day = Bench::haze().game().setting().rules().nato.drift_per_day;
    assert_eq!((lost(false), lost(true)), (-per_day, 0));
}

#[test]
fn one_message_counts_once_nato_joins_it() {
    let mut bench = daily().open();
    bench.give(HR, Order::Statement { kind: StatementKind::Joint });
    assert_eq!(part(&bench, "joint_message"), Some(0), "it is only sought");
    bench.give(Seat::Nato, Order::Endorse);
    assert_eq!(part(&bench, "joint_message"), Some(1000));
}

/// French air defence agreed on, and NATO asks for it; what its giver answers, if it does.
fn asked(contact: bool, answer: Option<bool>) -> Bench {
    let step = "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [nato_step(response_plan)])";
    let field = Field::with(&["(\"AD_MR\", S)"]).injects(step).rule("draw_hours", "(24, 24)");
    let mut bench = field.rule("consensus_attribution", "(0, 0)").rule("contact_fresh_hours", 400).open();
    bench.declare(&["AD_MR"]);
    if contact {
        bench.give(HR, Order::ContactNato);
    }
    assert_eq!((part(&bench, "nato_answered"), part(&bench, "authority")), (None, None), "nobody asked");
    let (offer, _) = bench.supply("FR01", "AD_MR");
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::ResponsePlan });
    match answer {
        Some(agree) => {
            bench.give(delegation("FR"), Order::TransferAuthority { offer, agree });
        }
        None => {
            bench.until(|e| matches!(e, Event::AuthorityTransferred { .. }));
        }
    }
    bench
}

#[test]
fn authority_handed_over_smoothly_counts_and_a_dispute_or_a_refusal_does_not() {
    let smooth = |contact, agree| part(&asked(contact, Some(agree)), "authority");
    assert_eq!(
        (smooth(true, true), smooth(false, true), smooth(true, false)),
        (Some(1000), Some(0), Some(0))
    );
}

#[test]
fn a_question_of_natos_that_nobody_answers_in_time_counts_nothing() {
    let answered = |answer| part(&asked(true, answer), "nato_answered");
    assert_eq!(
        (answered(Some(true)), answered(Some(false)), answered(None)),
        (Some(1000), Some(1000), Some(0))
    );
}

#[test]
fn a_need_that_nato_leaves_to_the_union_is_a_question_until_somebody_takes_it_up() {
    let mut bench = daily().open();
    bench.declare(&["GEN"]);
    bench.give(Seat::Nato, Order::LeaveToEu { need: super::bench::need("GEN") });
    assert_eq!(part(&bench, "nato_answered"), Some(0));
    bench.supply("SE07", "GEN");
    assert_eq!(part(&bench, "nato_answered"), Some(1000));
}
