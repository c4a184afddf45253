//! What injects wait for and do: every condition and consequence in words, in every language.

use super::*;
use crate::rules::bench::Field;
use casus::base::InjectId;
use casus::content::{Condition, Consequence};

const ALL: InjectId = InjectId::literal("F-I01");

/// One inject with every consequence there is, and in them every condition.
const EVERYTHING: &str = r#"(id: "F-I01", at_hours: 30, channel: "press", text: "Everything at once.",
    when: any([not(all([covered("GEN"), supplied("GEN", S)])), deployed("GEN"), declared("GEN")]),
    then: [
        track("cohesion", -100), track_to("escalation", 300), function("energy", -50), need("GEN", M),
        flag("INVOKED_427"), flag("OUR_OWN"), unlock("article-4"), offer("SE", "GEN", 10), supplies("GEN", 5),
        withdraw("SE", "GEN"), mandate("SE"), caveat("SE", NO_PUBLICITY), capacity(hr, -2, 24), capacity(council, 1, 0),
        delay_days("GEN", 2), delay_days("from:SE", -1),
        choice(id: "what", text: "What now?", decided_by: "victims", default: "no", answers: [
            (id: "yes", label: "Yes", then: [mistake(5)]),
            (id: "no", label: "No", then: []),
        ]),
        vote(id: "cyber-listing", rule: unanimity, delay_hours: 24, ease: 50, passed: [track("pressure", -10)]),
        if(when: offered(need: "GEN", nato: N, from: ["SE"], not_from: ["PL"]), then: [letter(request, "victim")],
            else: [cost_meur("SE", 5)]),
        if(when: asked(state: "SE", need: "GEN", by_hours: 24), then: [home_risk("all", 20)]),
        if(when: all([track_at_least("cohesion", 400), track_below("legitimacy", 300), function_below("energy", 500)]), then: [nato_step(consultations)]),
        if(when: not(any([flag("INVOKED_427"), flag("OUR_OWN"), ipcr_at_least(full), nato_posture_at_least(article5)])), then: [nato_cover("GEN", 300)]),
        if(when: any([capacity_below(hr, 5), moving(road), main_aim_held]), then: [nato_release("GEN"), nato_withhold("GEN")]),
        if(when: decided("what", "yes"), then: [fit("GEN", -100)]),
        after(hours: 24, when: always, then: [block_mode(need: "GEN", mode: road, except: ["SE"])]),
        after(hours: 24, when: flag("ARMED_ATTACK"), then: [place("third_state"), hazard("disaster")]),
        ipcr(full), task("civil-protection-mechanism"), terminate, strikes_end, triage(urgency), triage_internal(urgency),
        outcome(frozen),
    ])"#;

#[test]
fn every_condition_and_consequence_is_said_in_every_language() {
    let bench = Field::with(&["(\"GEN\", S)"]).injects(EVERYTHING).open();
    let setting = bench.game().setting();
    let inject = setting.inject(ALL).expect("it is in the plan");
    everywhere(|words| {
        assert_said(&words.condition(setting, &inject.when), 400);
        let deeds = words.deeds(setting, inject);
        for deed in &deeds {
            assert_said(&deed.text, 300);
            assert!(!deed.text.contains('_'), "as its file has it: {}", deed.text);
        }
        let top = deeds.iter().filter(|deed| deed.depth == 0).count();
        // An amount that rests on an alternative has two lines at the top: what if, and what else.
        assert_eq!(top, inject.then.len() + 1, "{}: {deeds:#?}", words.lang());
    });
}

#[test]
fn every_inject_of_the_shipped_scenarios_is_told_without_a_word_of_its_file() {
    for scenario in Library::embedded().scenario_ids() {
        let setting = setting_of(scenario.as_str());
        everywhere(|words| {
            for inject in &setting.scenario().injects {
                let condition = words.condition(&setting, &inject.when);
                for said in words.deeds(&setting, inject).into_iter().map(|deed| deed.text).chain([condition])
                {
                    assert_said(&said, 400);
                    assert!(!said.contains('_'), "{} {}: {said}", words.lang(), inject.id);
                }
            }
        });
    }
}

#[test]
fn the_contrary_of_a_condition_is_said_and_not_denied() {
    let setting = setting();
    let words = Words::embedded(Lang::En);
    let of = |condition: &Condition| words.condition(setting, condition);
    let declared = Condition::Declared { kind: GENERATORS, at: Some(FINLAND) };
    let always = Condition::Flag { flag: "INVOKED_427".parse().unwrap(), at: None };
    let not = |inner: &Condition| Condition::Not(Box::new(inner.clone()));
    assert_eq!(of(&declared), "need of Generators declared (Finland)");
    assert_eq!(of(&not(&declared)), "need of Generators not declared (Finland)");
    assert_eq!(of(&not(&not(&declared))), of(&declared));
    // Not all of them is: one of them is not.
    let both = Condition::All(vec![declared, always]);
    assert_eq!(
        of(&not(&both)),
        "need of Generators not declared (Finland) or Article 42.7 TEU is not invoked"
    );
}

#[test]
fn what_depends_on_an_answer_stands_below_it() {
    let setting = setting_of("thirty-minutes");
    let words = Words::embedded(Lang::En);
    let asks = |c: &Consequence| matches!(c, Consequence::Choice(choice) if choice.id.as_str() == "qualify");
    let inject = setting.scenario().injects.iter().find(|inject| inject.then.iter().any(asks)).unwrap();
    let told: Vec<(usize, String)> =
        words.deeds(&setting, inject).into_iter().map(|deed| (deed.depth, deed.text)).collect();
    let expected = [
        (0, "To be decided by the attacked state that comes first; without an answer: Not yet"),
        (1, "If the answer is: Armed aggression on its territory"),
        (2, "Legitimacy +5"),
        (1, "If the answer is: Not yet"),
        (2, "Nothing."),
    ];
    for (deed, (depth, text)) in told.iter().zip(expected) {
        assert_eq!((deed.0, deed.1.as_str()), (depth, text), "{told:#?}");
    }
}
