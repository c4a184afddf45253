//! Questions of injects: nobody is asked for a step that it has taken.

use casus::content::Limit;
use casus::engine::Setting;

use super::*;

/// What a question may bring about once in a game only, so that whoever has done it is not asked.
const ONCE: [&str; 6] =
    ["INVOKED_427", "INVOKED_222", "INVOKED_ART4", "INVOKED_ART5", "CHAIR_HANDED", "EXIT_NAMED"];

type Placed = (FlagId, Option<CountryId>);

/// Flags that are certainly not set where that holds.
fn ruled_out(condition: &Condition, lead: CountryId) -> BTreeSet<Placed> {
    match condition {
        Condition::All(all) => all.iter().flat_map(|c| ruled_out(c, lead)).collect(),
        Condition::Not(not) => set(not, lead),
        _ => BTreeSet::new(),
    }
}

/// Flags any of which makes it hold.
fn set(condition: &Condition, lead: CountryId) -> BTreeSet<Placed> {
    match condition {
        Condition::Flag { flag, at } => BTreeSet::from([(*flag, Some(at.unwrap_or(lead)))]),
        Condition::Any(any) => any.iter().flat_map(|c| set(c, lead)).collect(),
        _ => BTreeSet::new(),
    }
}

/// Steps that a list takes by itself, at once or later.
fn taken(list: &[Consequence], lead: CountryId) -> BTreeSet<Placed> {
    let once = |flag: &FlagId| ONCE.contains(&flag.as_str());
    let of = |consequence: &Consequence| match consequence {
        Consequence::Flag { flag, at } if once(flag) => BTreeSet::from([(*flag, Some(at.unwrap_or(lead)))]),
        Consequence::If { then, otherwise, .. } => {
            taken(then, lead).into_iter().chain(taken(otherwise, lead)).collect()
        }
        Consequence::After { then, .. } => taken(then, lead),
        _ => BTreeSet::new(),
    };
    list.iter().flat_map(of).collect()
}

/// Answers that take a step which may have been taken before they are asked for.
fn asked_twice(list: &[Consequence], out: &BTreeSet<Placed>, lead: CountryId, found: &mut Vec<String>) {
    for consequence in list {
        match consequence {
            Consequence::Choice(choice) => {
                for answer in &choice.answers {
                    let steps = taken(&answer.then, lead);
                    found.extend(steps.difference(out).map(|(flag, _)| format!("{}: {flag}", choice.id)));
                    asked_twice(&answer.then, &BTreeSet::new(), lead, found);
                }
            }
            Consequence::If { when, then, otherwise } => {
                let out = out.iter().copied().chain(ruled_out(when, lead)).collect();
                asked_twice(then, &out, lead, found);
                asked_twice(otherwise, &BTreeSet::new(), lead, found);
            }
            Consequence::After { when, then, .. } => asked_twice(then, &ruled_out(when, lead), lead, found),
            _ => {}
        }
    }
}

fn twice(scenario: &Scenario) -> Vec<String> {
    let (lead, mut found) = (scenario.victims[0], Vec::new());
    for inject in &scenario.injects {
        asked_twice(&inject.then, &ruled_out(&inject.when, lead), lead, &mut found);
    }
    found
}

#[test]
fn no_state_is_asked_for_a_step_that_it_has_taken() {
    for id in Library::embedded().scenario_ids() {
        assert_eq!(twice(&shipped(id.as_str())), Vec::<String>::new(), "{id}");
    }
}

#[test]
fn a_question_that_asks_again_is_found() {
    let answers =
        "[(id: \"yes\", label: \"x\", then: [flag(\"INVOKED_427\")]), (id: \"no\", label: \"x\", then: [])]";
    let choice =
        format!("choice(id: \"invoke\", decided_by: \"victim\", default: \"no\", answers: {answers})");
    let guarded = format!("if(when: not(flag(\"INVOKED_427\")), then: [{choice}])");
    let other = format!("if(when: not(flag(\"INVOKED_222\")), then: [{choice}])");
    for (then, asks) in [(&choice, 1), (&guarded, 0), (&other, 1)] {
        let text = Library::embedded().text("scenarios/northern-haze.ron").unwrap().to_owned();
        let from = text.find("    injects: [").unwrap();
        let inject = format!("(id: \"X-I01\", at_hours: 24, channel: \"x\", text: \"x\", then: [{then}])");
        let text = format!("{}    injects: [{inject}],\n)\n", &text[..from]);
        let from = text.find("    later_needs").unwrap();
        let to = from + text[from..].find('\n').unwrap();
        let text = format!("{}    later_needs: [],{}", &text[..from], &text[to..]);
        let (scenario, problems) = check_scenario_text(&CATALOGUE, "scenarios/northern-haze.ron", &text);
        assert_eq!(problems.to_string(), "");
        assert_eq!(twice(&scenario.expect("clean")).len(), asks, "{then}");
    }
}

/// Two questions of one inject ask two things: each has its own text, in every language.
#[test]
fn no_two_questions_of_an_inject_share_a_text() {
    let library = Library::embedded();
    let catalogue = std::sync::Arc::new(library.catalogue().expect("clean"));
    for id in library.scenario_ids() {
        let scenario = std::sync::Arc::new(library.scenario(&catalogue, id).expect("clean"));
        let setting =
            casus::engine::Setting::new(std::sync::Arc::clone(&catalogue), scenario, &[]).expect("defaults");
        for inject in &setting.scenario().injects {
            let mut asked = std::collections::BTreeSet::new();
            for choice in posed(&inject.then) {
                let question = setting.question(choice).expect("it is asked");
                assert!(asked.insert(question.to_owned()), "{}: {question}", inject.id);
            }
        }
    }
}

/// The choices that these consequences may pose side by side.
fn posed(list: &[Consequence]) -> Vec<casus::base::ChoiceId> {
    let of = |then: &Consequence| match then {
        Consequence::Choice(choice) => vec![choice.id],
        // One of both branches comes about.
        Consequence::If { then, otherwise, .. } => {
            let (then, otherwise) = (posed(then), posed(otherwise));
            if then.is_empty() { otherwise } else { then }
        }
        _ => Vec::new(),
    };
    list.iter().flat_map(of).collect()
}

/// Where an inject asks for restrictive measures and puts them to the vote, what is adopted answers what was asked.
#[test]
fn measures_that_an_inject_puts_to_the_vote_answer_the_need_that_it_raises() {
    for id in Library::embedded().scenario_ids() {
        for inject in &shipped(id.as_str()).injects {
            let asks =
                |c: &Consequence| matches!(c, Consequence::Need { kind, .. } if kind.as_str() == "SANCTIONS");
            let gives = |c: &Consequence| matches!(c, Consequence::Supplies { kind, .. } if kind.as_str() == "SANCTIONS");
            let votes = inject.then.iter().filter_map(|c| match c {
                Consequence::Vote(vote) => Some(vote),
                _ => None,
            });
            for vote in votes.filter(|_| inject.then.iter().any(asks)) {
                assert!(vote.passed.iter().any(gives), "{id}, {}: {}", inject.id, vote.id);
            }
        }
    }
}

/// What a list of consequences may bring about, at once, by an answer or a vote, or later.
fn followed<'s>(list: &'s [Consequence], look: &mut impl FnMut(&'s Consequence)) {
    for consequence in list {
        look(consequence);
        match consequence {
            Consequence::If { then, otherwise, .. } => {
                followed(then, look);
                followed(otherwise, look);
            }
            Consequence::After { then, .. } => followed(then, look),
            Consequence::Choice(choice) => {
                choice.answers.iter().for_each(|answer| followed(&answer.then, look));
            }
            Consequence::Vote(vote) => {
                followed(&vote.passed, look);
                followed(&vote.failed, look);
            }
            _ => {}
        }
    }
}

/// Whether somebody can bring a kind to a state in that game: a giver that has it or what stands in for it, a mechanism of
/// the day that nothing keeps locked for good, or the story.
fn can_be_met(setting: &Setting, wanted: KindId, victim: CountryId) -> bool {
    let (catalogue, scenario) = (setting.catalogue(), setting.scenario());
    let mut told: Vec<&Consequence> = Vec::new();
    for inject in &scenario.injects {
        followed(&inject.then, &mut |c| told.push(c));
    }
    let by_council = wanted.as_str() == "SANCTIONS";
    let listed = |k: KindId| {
        catalogue.packages.iter().any(|p| p.kind == k && p.giver != victim && setting.has_package(p))
    };
    let by_giver = !by_council
        && (listed(wanted)
            || catalogue.kind(wanted).is_some_and(|k| k.substitutes.iter().any(|s| listed(*s))));
    let unlocked =
        |id| told.iter().any(|c| **c == Consequence::Unlock(id)) || setting.unlocked_by(id).next().is_some();
    let possible = |limit: &Limit| match limit {
        Limit::Unlocked(id) => unlocked(*id),
        Limit::MembersOnly => setting.is_member(victim),
        Limit::OutsideUnion | Limit::ThirdStatesOnly => !setting.is_member(victim),
        Limit::InForce(option) => setting.option_is(*option, "on"),
        _ => true,
    };
    let by_mechanism = catalogue.mechanisms.iter().any(|m| {
        setting.is_of_the_day(m)
            && m.trap.is_none()
            && m.supplies().any(|(k, _, _)| k == wanted)
            && m.limits.iter().all(possible)
    });
    let by_story = told.iter().any(|c| matches!(c, Consequence::Supplies { kind, .. } | Consequence::Offer { kind, .. } if *kind == wanted));
    by_giver || by_mechanism || by_story
}

#[test]
fn each_need_that_a_scenario_begins_with_can_be_met() {
    let library = Library::embedded();
    let catalogue = std::sync::Arc::new(library.catalogue().expect("clean"));
    for id in library.scenario_ids() {
        let scenario = std::sync::Arc::new(library.scenario(&catalogue, id).expect("clean"));
        let setting = Setting::new(std::sync::Arc::clone(&catalogue), scenario, &[]).expect("defaults");
        for need in &setting.scenario().initial_needs {
            let victim = need.at.unwrap_or(setting.scenario().victims[0]);
            assert!(can_be_met(&setting, need.kind, victim), "{id}: {} for {victim}", need.kind);
        }
    }
}

#[test]
fn what_happens_is_told_with_the_names_of_states_and_no_codes() {
    let library = Library::embedded();
    let catalogue = std::sync::Arc::new(library.catalogue().expect("clean"));
    let mut codes: BTreeSet<String> = catalogue.countries.iter().map(|c| c.id.to_string()).collect();
    codes.extend(["EL", "UK"].map(str::to_owned));
    // The High Representative, who is not Croatia, and in German no state either.
    codes.remove("HR");
    codes.remove("EU");
    for id in library.scenario_ids() {
        for lang in Lang::ALL {
            let told = Library::embedded().told_in(lang.slug());
            let scenario = told.scenario(&catalogue, id).expect("clean");
            for inject in &scenario.injects {
                let mut texts = vec![inject.text.clone()];
                followed(&inject.then, &mut |c| {
                    if let Consequence::Choice(choice) = c {
                        texts.extend(choice.answers.iter().map(|answer| answer.label.clone()));
                    }
                });
                for text in texts {
                    let mut found = text.split(|c: char| !c.is_alphanumeric());
                    assert_eq!(
                        found.find(|word| codes.contains(*word)),
                        None,
                        "{lang}, {}: {text}",
                        inject.id
                    );
                }
            }
        }
    }
}
