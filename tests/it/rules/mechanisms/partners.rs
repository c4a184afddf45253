//! What may be given to an attacked state outside the Union: each mechanism by each seat that could ask for it.
//! `domain.md` §1.4 (route finder), §3, §6 (S11).

use casus::content::{Caveat, Library, Seat, Starts, UNION, VectorId};
use casus::engine::explain::{Inquiry, Value};
use casus::engine::{Basis, Cause, Event, Order, OrderKind, Rejection, Rule, Step, Window};
use casus::words::{Lang, Words};

use super::super::bench::{Bench, Field, HR, count, country, delegation};
use super::{PRESIDENCY, in_mode, inject, start, task};

fn armenia() -> Seat {
    Seat::Victim(country("AM"))
}

/// A partner attacked by arms, with all needs declared, the crisis response at full activation and evidence at hand, so
/// that only what the law says stands in the way.
fn attacked(armed: bool) -> Bench {
    let kinds =
        ["STRATCOM", "INTEL", "CYBER_IR", "OT_GRID", "INTERCEPT", "AMMO_155", "GEN", "BORDER", "ENERGY"];
    let more = ["SAT_IMG", "SATCOM_PNT", "SANCTIONS", "POLICE", "FINANCE", "INF_BN"];
    let needs: Vec<String> = kinds.iter().chain(&more).map(|kind| format!("(\"{kind}\", L)")).collect();
    let needs: Vec<&str> = needs.iter().map(String::as_str).collect();
    let flag = if armed { ", flag(\"ARMED_ATTACK\")" } else { "" };
    let then = format!(
        "unlock(\"sanctions-package\"), track_to(\"attribution\", 500), track(\"escalation\", 300){flag}"
    );
    let mut bench = in_mode(&needs, "full")
        .scenario("victims: [\"FI\"]", "victims: [\"AM\"]")
        .scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(130, 24)]")
        .option("emergency_mobility", "on")
        .injects(&inject(&then))
        .open();
    bench.window(Window::Decision);
    bench
}

fn code(bench: &Bench, seat: Seat, id: &str) -> &'static str {
    bench.view(seat).guard(&[], &start(bench, seat, id)).map_or_else(Rejection::slug, |_| "open")
}

/// The mechanism; by the High Representative; by the attacked third state; by the Presidency.
const TABLE: &[(&str, &str, &str, &str)] = &[
    ("berlin-plus", "not_for_assistance", "not_for_seat", "not_for_seat"),
    ("border-overflights", "not_for_seat", "open", "not_for_seat"),
    ("civil-protection-mechanism", "not_for_seat", "open", "not_for_seat"),
    ("common-line", "not_for_seat", "not_for_seat", "open"),
    ("crisis-communicators", "open", "not_for_seat", "not_for_seat"),
    ("critical-infrastructure-blueprint", "not_for_seat", "members_only", "members_only"),
    ("csdp-operation", "open", "not_for_seat", "not_for_seat"),
    ("cyber-blueprint", "not_for_seat", "members_only", "members_only"),
    ("cyber-diplomacy-toolbox", "open", "not_for_seat", "not_for_seat"),
    ("cyber-rapid-response-teams", "not_for_seat", "open", "not_for_seat"),
    ("cyber-sanctions", "open", "not_for_seat", "open"),
    ("cybersecurity-reserve", "not_for_seat", "members_only", "not_for_seat"),
    ("deconfliction-line", "open", "open", "not_for_seat"),
    ("defence-agency", "open", "not_for_seat", "not_for_seat"),
    ("defence-industry-instruments", "members_only", "not_for_seat", "not_for_seat"),
    ("emsa", "coast", "not_for_seat", "not_for_seat"),
    ("energy-solidarity", "not_for_seat", "members_only", "not_for_seat"),
    ("european-council", "open", "not_for_seat", "not_for_seat"),
    ("european-peace-facility", "open", "not_for_seat", "not_for_seat"),
    ("europol", "not_for_seat", "members_only", "not_for_seat"),
    ("force-backfill", "allies_only", "not_for_seat", "not_for_seat"),
    ("frontex-rapid-intervention", "not_for_seat", "members_only", "not_for_seat"),
    ("hybrid-coe", "members_only", "members_only", "not_for_seat"),
    ("hybrid-fusion-cell", "open", "not_for_seat", "not_for_seat"),
    ("hybrid-playbook", "open", "not_for_seat", "not_for_seat"),
    ("hybrid-rapid-response-team", "not_for_seat", "open", "not_for_seat"),
    ("hybrid-sanctions", "open", "not_for_seat", "open"),
    ("hybrid-toolbox", "open", "not_for_seat", "not_for_seat"),
    ("ipcr-ncrs-synchronisation", "allies_only", "not_for_seat", "allies_only"),
    ("ipcr-second-strand", "not_for_seat", "not_for_seat", "another_state"),
    ("long-range-transfer", "not_for_seat", "open", "not_for_seat"),
    ("macro-financial-assistance", "open", "open", "not_for_seat"),
    ("military-mobility-regulation", "not_for_seat", "members_only", "not_for_seat"),
    ("mpcc", "open", "not_for_seat", "not_for_seat"),
    ("mutual-assistance-vote", "members_only", "not_for_seat", "members_only"),
    ("picture-exchange", "open", "not_for_seat", "not_for_seat"),
    ("psc-nac-meeting", "open", "not_for_seat", "not_for_seat"),
    ("rapid-deployment-capacity", "open", "not_for_seat", "not_for_seat"),
    ("restrictive-measures", "open", "not_for_seat", "open"),
    ("safe-loans", "members_only", "not_for_seat", "not_for_seat"),
    ("seconded-experts", "not_for_seat", "not_for_seat", "not_for_seat"),
    ("secretariat-surge", "not_for_seat", "not_for_seat", "open"),
    ("space-services", "open", "not_for_seat", "not_for_seat"),
    ("strikes-on-depth", "not_for_seat", "open", "not_for_seat"),
    ("third-party-mediation", "open", "open", "not_for_seat"),
];

#[test]
fn each_mechanism_is_open_to_a_third_state_or_says_why_not() {
    let bench = attacked(true);
    let rows = bench.game().setting().catalogue().mechanisms.clone();
    let tasked: Vec<&str> =
        rows.iter().filter(|m| matches!(m.starts, Starts::Task(_))).map(|m| m.id.as_str()).collect();
    assert_eq!(tasked, TABLE.iter().map(|row| row.0).collect::<Vec<_>>(), "each mechanism has its line");
    for (id, hr, victim, presidency) in TABLE {
        let said = [HR, armenia(), PRESIDENCY].map(|seat| code(&bench, seat, id));
        assert_eq!(said, [*hr, *victim, *presidency], "{id}");
    }
}

#[test]
fn what_is_for_members_only_no_partners_delegation_starts() {
    let bench = attacked(true);
    for id in ["crisis-communicators", "seconded-experts"] {
        let may = |of: &str| {
            bench.view(delegation(of)).legal(OrderKind::Task, &[]).into_iter().any(
                |legal| matches!(legal.order, Order::Task { instrument, .. } if instrument.as_str() == id),
            )
        };
        let mut later = bench.clone();
        later.window(Window::Offers);
        let refused = later.view(delegation("US")).guard(&[], &start(&later, delegation("US"), id));
        assert_eq!(refused.map_err(Rejection::slug), Err("not_for_seat"), "{id}");
        assert!(
            later.view(delegation("DE")).guard(&[], &start(&later, delegation("DE"), id)).is_ok(),
            "{id}"
        );
        assert!(!may("US"));
    }
}

#[test]
fn an_armed_attack_on_a_third_state_is_one_under_article_51_on_its_own_territory() {
    let quiet = in_mode(&["(\"GEN\", S)"], "full").scenario("victims: [\"FI\"]", "victims: [\"AM\"]").open();
    let attack = |bench: &Bench| bench.full().victims()[0].attack.total();
    let rules = quiet.game().setting().rules().threshold.clone();
    assert!(attack(&quiet) < rules.arguable);
    let mut before = quiet;
    before.window(Window::Decision);
    assert_eq!(code(&before, armenia(), "strikes-on-depth"), "threshold");
    let mut bench = attacked(true);
    assert!(attack(&bench) >= rules.kinetic + rules.territory, "{}", attack(&bench));
    let events = bench.give(armenia(), task("strikes-on-depth"));
    assert_eq!(count(&events, |e| matches!(e, Event::InstrumentTasked { .. })), 1);
}

#[test]
fn of_a_third_state_nobody_asks_how_far_the_clauses_are_met() {
    let bench = attacked(true);
    for seat in [HR, armenia(), PRESIDENCY, delegation("DE")] {
        let view = bench.view(seat);
        let seen = view.victims().remove(0);
        assert!(seen.solidarity.is_none());
        let of = country("AM");
        for asked in [Inquiry::Solidarity(of), Inquiry::Reading(of, country("DE"))] {
            assert!(view.explain(&asked).is_none(), "{asked:?}");
            assert!(!view.askable().contains(&asked), "{asked:?}");
        }
        // How far it is an armed attack under the Charter is asked of any state, and what that is made of adds up.
        let asked = Inquiry::Threshold(of);
        assert!(view.askable().contains(&asked));
        let told = view.explain(&asked).expect("it has points").figures.remove(0);
        let points =
            |value: Value| if let Value::Count(points) = value { points } else { panic!("{value:?}") };
        let parts: i64 = told.inputs.iter().map(|input| points(input.value)).sum();
        assert!(parts > 0 && !seen.attack.capped(), "{told:?}");
        assert_eq!((points(told.value), parts), (seen.attack.total().into(), seen.attack.total().into()));
        assert!(view.readings(of).is_empty());
    }
    // The ladder of aid has no rung that only an invocation brings.
    let awaited = bench.view(HR).explain(&Inquiry::Activation(country("AM"))).unwrap().figures;
    assert!(!matches!(awaited[0].value, Value::Step(step) if step.hangs_on_clause()), "{awaited:?}");
    let mut later = bench;
    let steps = |events: &[Event]| -> Vec<Step> {
        events
            .iter()
            .filter_map(|e| if let Event::StepReached { step, .. } = e { Some(*step) } else { None })
            .collect()
    };
    let reached = later.until(|e| matches!(e, Event::StepReached { step: Step::NeedsList, .. }));
    assert!(!steps(&reached).contains(&Step::Qualification));
}

#[test]
fn operators_of_a_third_state_owe_the_union_no_notice() {
    let hit = |victim: &str| {
        let mut bench = in_mode(&["(\"GEN\", S)"], "off")
            .scenario("victims: [\"FI\"]", &format!("victims: [\"{victim}\"]"))
            .rule("chance", "(1000, 1000)")
            .open();
        bench.window(Window::Adversary);
        let mut events = bench.give(Seat::Adversary, Order::Act { vector: VectorId::Cyber });
        events.extend(bench.to(8, Window::Decision));
        let warned = |e: &Event| matches!(e, Event::InstrumentTasked { instrument, .. } if instrument.as_str() == "cer-nis2");
        let unread =
            |e: &Event| matches!(e, Event::MistakeMade { mistake: 19, cause: Cause::Rule(Rule::Operators) });
        (count(&events, warned) > 0, count(&events, unread) > 0)
    };
    assert_eq!(hit("FI"), (true, true));
    assert_eq!(hit("AM"), (false, false));
}

#[test]
fn no_refusal_and_no_figure_of_a_partners_crisis_rests_on_the_clause() {
    let setting = |victim: &str| {
        let field = Field::with(&["(\"GEN\", S)"]);
        field.scenario("victims: [\"FI\"]", &format!("victims: [\"{victim}\"]")).open()
    };
    let (member, partner) = (setting("FI"), setting("AM"));
    let refusals = [
        Rejection::CaveatForbids(country("FI"), Caveat::NatoRelease),
        Rejection::OfferedElsewhere(country("FI"), country("AM")),
        Rejection::NotAssigned,
    ];
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        for rejection in refusals {
            let law = |bench: &Bench| words.rejection(bench.game().setting(), rejection).basis.unwrap();
            assert_ne!(law(&member), law(&partner), "{rejection:?}");
            assert!(
                ["42(7)", "42, paragraphe 7", "42 Absatz 7"]
                    .iter()
                    .all(|clause| !law(&partner).contains(clause))
            );
        }
        for number in [2, 8, 10, 14, 19] {
            let of = |bench: &Bench| words.mistake_in(&**bench.game().setting(), number);
            assert_ne!(of(&member).1, of(&partner).1, "{number}");
        }
    }
    let clause = ["solidarity", "complementarity", "armed_aggression", "procedure", "solidarity_clause"];
    let view = partner.view(HR);
    for inquiry in view.askable() {
        for figure in view.explain(&inquiry).map(|found| found.figures).unwrap_or_default() {
            let rests = matches!(figure.basis, Some(Basis::Law(slug)) if clause.contains(&slug));
            assert!(!rests, "{inquiry:?}: {figure:?}");
        }
    }
}

#[test]
fn a_partner_asks_for_civil_protection_in_one_way() {
    // What a mechanism opens, no inject hands out besides.
    for scenario in
        ["beyond-the-clause", "northern-haze", "copper-shore", "twin-fires", "thirty-minutes", "vendredi-13"]
    {
        let text = Library::embedded();
        let text = text.text(&format!("scenarios/{scenario}.ron")).expect("an embedded scenario");
        assert!(!text.contains("offer(\"EU\""), "{scenario}");
    }
    let mut bench = Bench::shipped("beyond-the-clause", &[]);
    bench.until(|e| matches!(e, Event::InjectFired { inject } if inject.as_str() == "S11-I05"));
    bench.declare(&["GEN", "MEDEVAC"]);
    bench.give(armenia(), task("civil-protection-mechanism"));
    let worked = bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
    assert_eq!(bench.refused(armenia(), task("civil-protection-mechanism")), "already_done");
    let tabled = |e: &Event| matches!(e, Event::OfferTabled { giver, .. } if *giver == UNION);
    assert!(count(&worked, tabled) > 0, "{worked:#?}");
}
