//! Every page that the brief of the handbook asks for is there, has its words, its source and links that lead somewhere.

use std::collections::BTreeSet;

use super::*;
use crate::base::{CountryId, MechanismId};
use crate::content::{Library, Limit, Track};
use crate::engine::Article;
use crate::words::Lang;

fn shelf() -> (Catalogue, Guide) {
    let library = Library::embedded();
    let catalogue = library.catalogue().expect("the shipped catalogue is sound");
    let guide = library.guide(&catalogue).expect("the shipped guide is sound");
    (catalogue, guide)
}

/// All words of a page.
fn said(page: &Page) -> Vec<&str> {
    let mut said = vec![page.title.as_str(), page.intro.as_str(), page.source.as_str()];
    for entry in &page.entries {
        said.extend([entry.heading.as_str(), entry.text.as_str()]);
        said.extend(entry.facts.iter().flat_map(|(name, value)| [name.as_str(), value.as_str()]));
        said.extend(entry.links.iter().map(|(_, title)| title.as_str()));
    }
    said
}

#[test]
fn every_page_has_its_words_and_its_source_in_every_language() {
    let (catalogue, guide) = shelf();
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        let book = Handbook::new(&words, &catalogue, &guide);
        for topic in book.topics() {
            let page = book.page(&topic);
            let name = topic.slug();
            assert!(!page.title.is_empty() && !page.source.is_empty(), "{lang} {name}");
            assert!(!page.intro.is_empty() || !page.entries.is_empty(), "{lang} {name} says nothing");
            for text in said(&page) {
                let lacks = text.starts_with('[') && text.ends_with(']');
                assert!(!lacks, "{lang} {name}: no words for {text}");
                assert!(!text.contains("{$") && !text.contains("{ $"), "{lang} {name}: {text}");
            }
        }
    }
}

#[test]
fn names_are_unique_and_every_link_leads_to_a_page() {
    let (catalogue, guide) = shelf();
    let words = Words::embedded(Lang::En);
    let book = Handbook::new(&words, &catalogue, &guide);
    let topics = book.topics();
    let names: BTreeSet<String> = topics.iter().map(Topic::slug).collect();
    assert_eq!(names.len(), topics.len(), "two pages have one name");
    for topic in &topics {
        assert_eq!(book.topic(&topic.slug()).as_ref(), Some(topic));
        for entry in book.page(topic).entries {
            for to in entry.links.iter().map(|(to, _)| to).chain(&entry.topic) {
                assert!(topics.contains(to), "{} leads to {}, which is no page", topic.slug(), to.slug());
                assert!(to != topic, "{} leads to itself", topic.slug());
            }
        }
    }
}

#[test]
fn whatever_is_played_with_has_its_page() {
    let (catalogue, guide) = shelf();
    let words = Words::embedded(Lang::En);
    let book = Handbook::new(&words, &catalogue, &guide);
    let topics = book.topics();
    for package in &catalogue.packages {
        for caveat in &package.caveats {
            assert!(topics.contains(&Topic::caveat(*caveat)), "{caveat:?}");
        }
    }
    let reforms = catalogue.mechanisms.iter().flat_map(|m| {
        let in_force = m.limits.iter().filter_map(|limit| match limit {
            Limit::InForce(option) => Some(*option),
            _ => None,
        });
        in_force.chain(m.trap.iter().filter_map(|trap| trap.lawful_with)).collect::<Vec<_>>()
    });
    for option in reforms {
        assert!(topics.contains(&Topic::Reform(option)), "{option}");
    }
    let crises =
        ["armed-attack", "hybrid", "terrorism", "cyber", "infrastructure", "disaster", "several", "partner"];
    for name in crises {
        assert!(topics.contains(&Topic::Crisis(name.to_owned())), "{name}");
    }
    for number in 1..=MISTAKES {
        assert!(topics.contains(&Topic::Mistake(number)));
    }
}

#[test]
fn every_shipped_scenario_has_its_kind_of_crisis_and_its_reforms() {
    let (catalogue, guide) = shelf();
    let library = Library::embedded();
    let mut offered = std::collections::BTreeSet::new();
    for id in library.scenario_ids() {
        let scenario = library.scenario(&catalogue, id).expect("sound");
        let crisis = guide.crisis_of(&catalogue, &scenario).expect("a kind of crisis");
        assert!(crisis.scenarios.contains(&id), "{id} is found by its needs only");
        // Whatever a scenario lets one choose, by its menu or by `--option`, has a page, and says what it changes.
        for option in &scenario.options {
            assert!(guide.reforms.contains(&option.id), "{id}: {} has no page", option.id);
            offered.insert(option.id);
            for lang in Lang::ALL {
                let words = Words::embedded(lang);
                let page = Handbook::new(&words, &catalogue, &guide).page(&Topic::Reform(option.id));
                assert!(page.intro.len() > 20 && page.entries[0].text.len() > 20, "{lang:?} {}", option.id);
            }
        }
    }
    for reform in &guide.reforms {
        assert!(offered.contains(reform), "no scenario has the option {reform}");
    }
}

#[test]
fn a_scenario_that_is_not_named_is_known_by_its_victims_and_its_needs() {
    let (catalogue, mut guide) = shelf();
    for crisis in &mut guide.crises {
        crisis.scenarios.clear();
    }
    let library = Library::embedded();
    let kind = |name: &str| {
        let scenario = library.scenario(&catalogue, name.parse().expect("an id")).expect("sound");
        guide.crisis_of(&catalogue, &scenario).map(|crisis| crisis.id.clone())
    };
    assert_eq!(kind("beyond-the-clause").as_deref(), Some("partner"));
    assert_eq!(kind("twin-fires").as_deref(), Some("several"));
    assert!(kind("northern-haze").is_some());
}

/// A number on a page is the rules': change the rule and the page changes.
#[test]
fn numbers_on_pages_are_those_of_the_rules() {
    let (mut catalogue, guide) = shelf();
    let words = Words::embedded(Lang::En);
    let read =
        |catalogue: &Catalogue, topic: &Topic| Handbook::new(&words, catalogue, &guide).page(topic).plain();
    let chapters = [
        Chapter::Start,
        Chapter::Matching,
        Chapter::Orders,
        Chapter::Capacity,
        Chapter::Functions,
        Chapter::Escalation,
        Chapter::Travel,
        Chapter::Law,
        Chapter::Institutions,
        Chapter::Nato,
        Chapter::Adversary,
        Chapter::Evaluation,
    ];
    let mut topics = chapters.map(Topic::Chapter).to_vec();
    topics.extend([
        Topic::Track(Track::Cohesion),
        Topic::Mistake(9),
        Topic::Channel(crate::engine::Channel::Ucpm),
    ]);
    let reforms = guide.reforms.iter().take_while(|id| **id != "variant".parse().expect("an option"));
    topics.extend(reforms.map(|id| Topic::Reform(*id)));
    let before: Vec<String> = topics.iter().map(|topic| read(&catalogue, topic)).collect();
    let rules = &mut catalogue.rules;
    rules.capacity.desk_per_day = 777;
    rules.offers.valid_hours = 777;
    rules.order_cost[0].1 = 777;
    rules.functions.brink = 777;
    rules.politics.posture_escalation = 777;
    rules.travel.gauge_hours = 777;
    rules.travel.channel_hours[0].1 = 777;
    rules.travel.headquarters_hours = 777;
    rules.capacity.secretariat = 777;
    rules.council.qualified_members = 777;
    rules.offers.european_supply = 777;
    rules.players.delegation.dated = 777;
    rules.nato.contact_fresh_hours = 777;
    rules.nato.largest_ally_hours[0] = 777;
    rules.politics.burn_per_consignment = 777;
    rules.threshold.met = 777;
    rules.statements[0].rest_hours = 777;
    rules.nato.plan_hours = 777;
    rules.nato.consultations_share = 777;
    rules.adversary.vectors[0].escalation = 777;
    rules.evaluation.weights[0] = 777;
    rules.start.tracks[0].1 = 777;
    for mechanism in &mut catalogue.mechanisms {
        mechanism.delay_hours = (777, 777);
    }
    for (_, price) in &mut catalogue.rules.mistakes.price {
        price[0].1 = 777;
    }
    for (topic, before) in topics.iter().zip(before) {
        let after = read(&catalogue, topic);
        assert_ne!(after, before, "{} has a number of its own", topic.slug());
    }
}

#[test]
fn the_page_of_each_track_has_the_numbers_by_which_it_moves() {
    let (mut catalogue, guide) = shelf();
    let words = Words::embedded(Lang::En);
    let page = |catalogue: &Catalogue, track: Track| {
        Handbook::new(&words, catalogue, &guide).page(&Topic::Track(track)).entries[0].text.clone()
    };
    let before = Track::ALL.map(|track| page(&catalogue, track));
    let rules = &mut catalogue.rules;
    rules.politics.first_delivery = 777;
    rules.politics.posture_escalation = 777;
    rules.picture.attribution_ceiling = 777;
    rules.picture.decay_per_day = 777;
    rules.nato.settling_per_day = 777;
    rules.nato.in_step_per_day = 777;
    rules.politics.report51_legitimacy = 777;
    rules.politics.trust_per_day = 777;
    rules.politics.burn_per_day = 777;
    rules.adversary.wear_per_day = 777;
    for (track, before) in Track::ALL.into_iter().zip(before) {
        let after = page(&catalogue, track);
        assert!(after.contains("77.7") && !before.contains("77.7"), "{track:?}: {after}");
    }
}

#[test]
fn the_page_of_the_ladder_names_every_mechanism_that_moves_it_with_its_number() {
    let (catalogue, guide) = shelf();
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        let page = Handbook::new(&words, &catalogue, &guide).page(&Topic::Chapter(Chapter::Escalation));
        let facts: Vec<&(String, String)> = page.entries.iter().flat_map(|entry| &entry.facts).collect();
        let mut named = 0;
        for mechanism in catalogue.mechanisms.iter().filter(|m| m.moved(Track::Escalation) != 0) {
            let by = words.signed_points(mechanism.moved(Track::Escalation));
            let name = words.mechanism(mechanism.id);
            assert!(facts.iter().any(|(n, told)| *n == name && told.starts_with(&by)), "{lang}: {name} {by}");
            named += 1;
        }
        assert!(named > 8, "{named} mechanisms move it");
    }
}

#[test]
fn each_channel_says_what_it_carries_costs_shows_and_where_it_fails() {
    let (mut catalogue, guide) = shelf();
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        let book = Handbook::new(&words, &catalogue, &guide);
        let mut said = Vec::new();
        for channel in crate::engine::Channel::ALL {
            let page = book.page(&Topic::Channel(channel)).plain();
            for part in ["carries", "costs", "shows", "fails"] {
                let heading = words.text(&format!("handbook-channels.{part}"));
                let lines: Vec<&str> = page.lines().skip_while(|line| line.trim() != heading).collect();
                assert!(lines.len() > 1, "{lang}, {}: {part}", channel.slug());
            }
            assert!(!page.contains(['{', '$']), "{lang}, {}", channel.slug());
            said.push(page);
        }
        said.dedup();
        assert_eq!(said.len(), crate::engine::Channel::ALL.len());
    }
    let words = Words::embedded(Lang::En);
    let read =
        |catalogue: &Catalogue, topic: &Topic| Handbook::new(&words, catalogue, &guide).page(topic).plain();
    let topics = [
        Topic::Channel(crate::engine::Channel::Multinational),
        Topic::Channel(crate::engine::Channel::Bilateral),
        Topic::Chapter(Chapter::Adversary),
        Topic::Chapter(Chapter::Institutions),
        Topic::Chapter(Chapter::Nato),
    ];
    let before: Vec<String> = topics.iter().map(|topic| read(&catalogue, topic)).collect();
    assert!(!before[4].contains("100,000") && !before[4].contains("100000"), "no sentinel is shown");
    let rules = &mut catalogue.rules;
    rules.travel.pool_will = 777;
    rules.picture.bilateral_awareness = 77;
    rules.adversary.denial_share = 777;
    rules.picture.report_upload = 777;
    rules.nato.overlap_share[1] = 777;
    for (topic, before) in topics.iter().zip(before) {
        assert_ne!(read(&catalogue, topic), before, "{} has that number", topic.slug());
    }
}

#[test]
fn words_are_found_in_titles_first_and_then_on_pages() {
    let (catalogue, guide) = shelf();
    let words = Words::embedded(Lang::En);
    let book = Handbook::new(&words, &catalogue, &guide);
    let topics = book.topics();
    let index = book.index();
    let found =
        |text: &str| index.find(text).into_iter().map(|place| topics[place].clone()).collect::<Vec<_>>();
    assert_eq!(found("escalation ladder").first(), Some(&Topic::Chapter(Chapter::Escalation)));
    let treaty = found("Protocol Irish");
    assert!(treaty.contains(&Topic::Mistake(8)), "{treaty:?}");
    assert!(found("xyzzy").is_empty());
    assert_eq!(found("").len(), topics.len());
}

#[test]
fn a_page_is_found_by_its_title_and_by_the_names_of_states_and_scenarios() {
    let (catalogue, guide) = shelf();
    let solidarity = Topic::Article(Article::Solidarity);
    let finland = Topic::State(CountryId::literal("FI"));
    for (lang, name, page) in [
        (Lang::En, "Finland", &finland),
        (Lang::De, "finnland", &finland),
        (Lang::Fr, "Finlande", &finland),
        (Lang::Fr, "Finland", &finland),
        (Lang::En, "Article 222", &solidarity),
        (Lang::Fr, "article 222 TFUE", &solidarity),
        (Lang::De, "Artikel 222", &solidarity),
        (Lang::De, "Artikel 42 Absatz 7", &Topic::Article(Article::MutualAssistance)),
        (Lang::En, "article 42.7", &Topic::Article(Article::MutualAssistance)),
        (Lang::En, "Northern Haze", &Topic::Crisis("hybrid".to_owned())),
        (Lang::En, "MATCHING", &Topic::Chapter(Chapter::Matching)),
        (Lang::En, "frontex", &Topic::Mechanism(MechanismId::literal("frontex-rapid-intervention"))),
    ] {
        let words = Words::embedded(lang);
        let found = Handbook::new(&words, &catalogue, &guide).topic(name);
        assert_eq!(found.as_ref(), Some(page), "{lang}: {name}");
    }
}

#[test]
fn a_kind_of_crisis_is_found_by_the_title_of_its_scenario_in_the_readers_language() {
    let (catalogue, _) = shelf();
    let several = Topic::Crisis("several".to_owned());
    for (lang, title) in [(Lang::En, "Twin Fires"), (Lang::Fr, "Feux jumeaux"), (Lang::De, "Zwillingsfeuer")]
    {
        let guide = Library::embedded().told_in(lang.slug()).guide(&catalogue).expect("a guide");
        let words = Words::embedded(lang);
        let found = Handbook::new(&words, &catalogue, &guide).topic(title);
        assert_eq!(found.as_ref(), Some(&several), "{lang}: {title}");
    }
}

#[test]
fn what_lawyers_and_the_council_bring_is_not_called_military() {
    let (catalogue, guide) = shelf();
    let words = Words::embedded(Lang::En);
    let book = Handbook::new(&words, &catalogue, &guide);
    let military = |kind: &str| {
        let page = book.page(&Topic::Kind(kind.parse().expect("a kind")));
        format!("{:?}", page.entries).contains("military, non-lethal")
    };
    assert_eq!(["LEGAL_DIP", "SANCTIONS", "ENG"].map(military), [false, false, true]);
}

#[test]
fn every_page_is_found_by_its_title() {
    let (catalogue, guide) = shelf();
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        let book = Handbook::new(&words, &catalogue, &guide);
        for topic in book.topics() {
            let title = book.name(&topic);
            // A page that has it for its name goes before one that has it for its title.
            let found = book.topic(&title).unwrap_or_else(|| panic!("{lang}: {title} is not found"));
            let names = [found.slug(), book.name(&found).to_lowercase()];
            assert!(names.contains(&title.to_lowercase()), "{lang}: {title} leads to {names:?}");
        }
    }
}

#[test]
fn what_is_not_found_is_answered_with_the_nearest_names() {
    let (catalogue, guide) = shelf();
    let words = Words::embedded(Lang::En);
    let book = Handbook::new(&words, &catalogue, &guide);
    assert_eq!(book.topic("matchin"), None);
    assert_eq!(book.nearest("matchin")[0], Topic::Chapter(Chapter::Matching));
    assert_eq!(book.nearest("Findland")[0], Topic::State(CountryId::literal("FI")));
    assert_eq!((book.topic("hybrid"), book.topic("")), (None, None));
    assert!(
        book.nearest("hybrid").contains(&Topic::Crisis("hybrid".to_owned())),
        "{:?}",
        book.nearest("hybrid")
    );
    assert_eq!(book.nearest("").len(), 5);
}

#[test]
fn pages_of_states_and_kinds_speak_the_readers_language_and_resolve_the_marks_of_their_sources() {
    for lang in Lang::ALL {
        let library = Library::embedded().told_in(lang.slug());
        let catalogue = library.catalogue().unwrap();
        let guide = library.guide(&catalogue).unwrap();
        let words = Words::embedded(lang);
        let book = Handbook::new(&words, &catalogue, &guide);
        let text = |topic: &str| {
            let page = book.page(&book.topic(topic).unwrap());
            let facts = page.entries.iter().flat_map(|e| e.facts.iter().map(|(_, value)| value.as_str()));
            let said: Vec<&str> = facts.chain([page.intro.as_str()]).collect();
            (said.join("\n"), page.source)
        };
        let (state, source) = text("de");
        let (expected, in_source) = match lang {
            Lang::En => ("Parliamentary Participation Act", "population: Eurostat"),
            Lang::Fr => ("Loi sur la participation du Parlement", "opulation : Eurostat"),
            Lang::De => ("Parlamentsbeteiligungsgesetz", "Bevölkerung: Eurostat"),
        };
        assert!(state.contains(expected), "{lang}: {state}");
        assert!(source.to_lowercase().contains(&in_source.to_lowercase()), "{lang}: {source}");
        assert!(source.contains("[F32] bunatimes.com"), "{lang}: {source}");
        assert_eq!(source.matches(". [K] ").count(), 1, "{lang}: said once what it stands for: {source}");
        let (kind, source) = text("SUBSEA");
        assert!(
            kind.contains("Estlink 2") && source.contains("[F36] hvdcworld.com"),
            "{lang}: {kind} {source}"
        );
    }
}
