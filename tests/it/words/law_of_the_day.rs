//! A crisis of another year: nothing that a seat is told there rests on what was not yet law.

use std::sync::Arc;

use casus::base::MechanismId;
use casus::content::{Limit, Mechanism, Passage};
use casus::words::handbook::{Chapter, Handbook, Topic};

use super::told::{Told, told_in_a_game};
use super::*;

const FRANCE: CountryId = CountryId::literal("FR");

/// Whether a mechanism is there in that game: it exists by then, and no reform has to bring it about first.
fn is_there(setting: &Setting, mechanism: &Mechanism) -> bool {
    let reform = mechanism.limits.iter().any(|limit| matches!(limit, Limit::InForce(_)));
    !reform && mechanism.exists_at(setting.scenario().law_of_day(), |_| false)
}

/// The sentence of a text that names a year after 2015, where there is one.
fn after_2015(text: &str) -> Option<String> {
    let later = |word: &str| word.parse::<i32>().is_ok_and(|year| (2016..2040).contains(&year));
    let names = |sentence: &&str| sentence.split(|c: char| !c.is_ascii_digit()).any(later);
    text.split(". ").find(names).map(str::to_owned)
}

#[test]
fn in_2015_nothing_rests_on_later_law() {
    let setting = Arc::new(setting_of("vendredi-13"));
    let seats = [Seat::Hr, Seat::Victim(FRANCE), Seat::Presidency, Seat::Delegation(SWEDEN), Seat::Nato];
    let (mut wrong, texts) = told_in_a_game(&setting, &seats, after_2015);
    // What does not exist yet is refused as that, with its name and the law that is to come.
    let later = |m: &&Mechanism| !is_there(&setting, m);
    for words in Lang::ALL.map(Words::embedded) {
        for mechanism in setting.catalogue().mechanisms.iter().filter(later) {
            let (name, law) = (words.mechanism(mechanism.id), words.legal_basis(&*setting, mechanism.id));
            wrong.retain(|(_, said)| !said.starts_with(&name) && !law.contains(said.trim_end_matches('.')));
        }
    }
    assert!(texts > 20_000, "only {texts} texts");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn who_spoke_too_late_in_2015_is_told_of_no_network_that_was_to_come() {
    let [then, now] = ["vendredi-13", "northern-haze"].map(setting_of);
    for (lang, network) in
        [(Lang::En, "alert system"), (Lang::Fr, "système d'alerte"), (Lang::De, "Warnsystem")]
    {
        let words = Words::embedded(lang);
        let helps = |setting: &Setting| words.mistake_in(setting, 17).0.contains(network);
        assert_eq!([&then, &now].map(helps), [false, true], "{lang}");
    }
}

#[test]
fn the_handbook_as_it_is_read_in_2015_cites_the_law_of_2015() {
    let setting = setting_of("vendredi-13");
    let guide = Library::embedded().guide(setting.catalogue()).expect("a guide");
    let exists = |id| setting.catalogue().mechanism(id).is_some_and(|m| is_there(&setting, m));
    everywhere(|words| {
        let at = Lookup::from_rows(&setting, Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut told = Told::new(words, at, after_2015);
        let book = Handbook::new(words, setting.catalogue(), &guide).in_game(Some(&setting));
        let shown = |topic: &Topic| match topic {
            Topic::Mechanism(id) => exists(*id),
            topic => matches!(topic, Topic::Order(_)),
        };
        for topic in book.topics().into_iter().filter(shown) {
            let page = book.page(&topic);
            told.hear(&page.title, &page.intro);
            for line in page.entries.iter().flat_map(|entry| entry.text.lines()) {
                told.hear(&page.title, line);
            }
        }
        let catalogue = setting.catalogue();
        for state in &catalogue.countries {
            for passage in [Passage::Forces(state), Passage::Parliament(state), Passage::Caveat(state)] {
                told.hear(&words.country(catalogue, state.id), catalogue.told(passage));
            }
        }
        for kind in &catalogue.kinds {
            told.hear(&kind.id.to_string(), catalogue.told(Passage::Kind(kind)));
        }
        for package in &catalogue.packages {
            told.hear(&package.id.to_string(), catalogue.remark(Some(package.id)));
        }
        assert!(told.wrong.is_empty(), "{:#?}", told.wrong);
        let cites = |id: &str, of: Option<&Setting>| {
            let topic = Topic::Mechanism(id.parse::<MechanismId>().expect("a name"));
            let page = Handbook::new(words, setting.catalogue(), &guide).in_game(of).page(&topic);
            page.entries.into_iter().map(|entry| entry.text).collect::<String>()
        };
        // Nor does a page promise what is not there in the game: communications of the Union's own, its reserve.
        let links = words.kind_short(setting.catalogue(), KindId::literal("SATCOM_PNT"));
        assert!(!cites("space-services", Some(&setting)).contains(&links));
        assert!(cites("space-services", None).contains(&links));
        let hospitals = words.kind_short(setting.catalogue(), KindId::literal("HOSP"));
        assert!(!cites("civil-protection-mechanism", Some(&setting)).contains(&hospitals));
        assert!(cites("civil-protection-mechanism", None).contains(&hospitals));
        let source = |slug: &str, of: Option<&Setting>| {
            let chapter = Chapter::ALL.into_iter().find(|chapter| chapter.slug() == slug).expect("a chapter");
            let topic = Topic::Chapter(chapter);
            Handbook::new(words, setting.catalogue(), &guide).in_game(of).page(&topic).source
        };
        for (slug, then, now) in [("institutions", "10708/13", "2018/1993"), ("nato", "2002", "2023")] {
            assert!(source(slug, Some(&setting)).contains(then), "{slug}");
            assert!(!source(slug, Some(&setting)).contains(now), "{slug}");
            assert!(source(slug, None).contains(now), "{slug}");
        }
        for (id, then, now) in [
            ("frontex-rapid-intervention", "2007/2004", "2019/1896"),
            ("europol", "2009/371", "2016/794"),
            ("space-services", "2014/401", "2021/696"),
            ("ipcr-full", "10708/13", "2018/1993"),
            ("civil-protection-mechanism", "1313/2013", "1313/2013"),
        ] {
            assert!(cites(id, Some(&setting)).contains(then), "{id}");
            assert!(cites(id, None).contains(now), "{id}");
        }
    });
}

#[test]
fn what_held_to_the_end_of_a_year_is_said_to_its_last_day_and_no_longer() {
    // Northern Haze at the end of 2016: Frontex had its regulation of that year, Europol not yet its own.
    let a = "variant".parse().expect("an option");
    let (catalogue, scenario) = {
        let of_today = super::setting();
        (Arc::clone(of_today.catalogue()), Arc::clone(of_today.scenario()))
    };
    let chosen = [(a, "a".parse().expect("a value"))];
    let setting = Setting::new(catalogue, scenario, &chosen).expect("it has that option");
    everywhere(|words| {
        let law = |id: &str| words.legal_basis(&setting, id.parse::<MechanismId>().expect("a name"));
        assert!(law("frontex-rapid-intervention").contains("2016/1624"));
        assert!(law("europol").contains("2009/371"));
        let today = words.legal_basis(super::setting(), MechanismId::literal("europol"));
        assert!(today.contains("2016/794"), "{today}");
    });
}

#[test]
fn the_clocks_of_2015_are_said_to_be_calibrated() {
    let clock = |scenario: &str| {
        let setting = setting_of(scenario);
        let guide = Library::embedded().guide(setting.catalogue()).expect("a guide");
        let words = Words::embedded(Lang::En);
        let book = Handbook::new(&words, setting.catalogue(), &guide).in_game(Some(&setting));
        let page = book.page(&Topic::State(CountryId::literal("DE")));
        let mut figures = page.entries.into_iter().flat_map(|entry| entry.facts);
        let (_, line) = figures.find(|(_, figure)| figure.contains("at least, usually")).expect("its clock");
        (line.contains("calibrated"), line.contains("planning figures"))
    };
    assert_eq!((clock("vendredi-13"), clock("northern-haze")), ((true, true), (false, true)));
}

/// A reform that is on is law in that game: pages and help say what holds with it, and nothing that it has ended.
#[test]
fn under_a_reform_pages_and_help_say_what_it_has_changed() {
    let bare = setting_of("twin-fires");
    let options = ["majority_voting", "classified_exchange"].map(|id| (id.to_owned(), "on".to_owned()));
    let reformed =
        Setting::new(bare.catalogue().clone(), bare.scenario().clone(), &options).expect("its options");
    let words = Words::embedded(Lang::En);
    let page = |setting: &Setting, id: &str| {
        let catalogue = setting.catalogue();
        let mechanism = catalogue.mechanism(id.parse().unwrap()).expect("a mechanism");
        words.mechanism_page(catalogue, Some(setting), mechanism).join(" ")
    };
    for id in ["cyber-diplomacy-toolbox", "hybrid-sanctions", "cyber-sanctions", "hybrid-toolbox"] {
        assert!(page(&bare, id).contains("unanimity"), "{id}");
        let said = page(&reformed, id);
        assert!(said.contains("qualified majority") && !said.contains("unanimity"), "{said}");
    }
    // The page of the Council says the same, and consensus of what ambassadors take.
    let council = |setting: &Setting| {
        let guide = casus::content::Library::embedded().guide(setting.catalogue()).expect("a guide");
        let book = Handbook::new(&words, setting.catalogue(), &guide).in_game(Some(setting));
        let page = book.page(&Topic::Chapter(Chapter::Council));
        let of = |id: &str| {
            let heading = words.measure(id.parse().unwrap());
            page.entries.iter().find(|entry| entry.heading == heading).expect("a measure").text.clone()
        };
        [of("restrictive-measures"), of("common-line")]
    };
    let [[was, line], [is, _]] = [&bare, &reformed].map(council);
    assert!(was.contains("unanimity") && line.contains("consensus"), "{was} {line}");
    assert!(is.contains("qualified majority") && !is.contains("unanimity"), "{is}");
    assert!(page(&bare, "picture-exchange").contains("unclassified only"));
    assert!(!page(&reformed, "picture-exchange").contains("unclassified only"));
    // What has implications for defence no reform short of a new treaty takes from unanimity.
    let in_defence = |m: &&Mechanism| m.politics.defence && m.decides.slug() == "council_unanimity";
    let mechanisms = &reformed.catalogue().mechanisms;
    assert!(mechanisms.iter().filter(in_defence).count() > 0);
    for m in mechanisms.iter().filter(in_defence) {
        assert_eq!(reformed.decides_on(m), m.decides, "{}", m.id);
    }
    for kind in [casus::engine::OrderKind::PutOnAgenda, casus::engine::OrderKind::Position] {
        let help = words.order_help_here(&reformed, kind);
        assert!(help.contains("by which rule"), "{help}");
    }
}

#[test]
fn the_handbook_names_former_partners_of_nato_only_where_some_had_joined() {
    for (scenario, joined) in [("vendredi-13", false), ("twin-fires", true)] {
        let setting = setting_of(scenario);
        let guide = Library::embedded().guide(setting.catalogue()).expect("a guide");
        for words in Lang::ALL.map(Words::embedded) {
            let book = Handbook::new(&words, setting.catalogue(), &guide).in_game(Some(&setting));
            let page = book.page(&Topic::Chapter(Chapter::Nato));
            let heading = words.text("handbook-nato.partners");
            let said = &page.entries.iter().find(|entry| entry.heading == heading).expect("partners").text;
            let former = words.with("handbook-nato.partners-former", &[("former", "".into())]);
            let tail = former.trim_start_matches(['\u{2068}', '\u{2069}', ' ', ':', '\u{a0}', '\u{202f}']);
            assert_eq!(said.ends_with(tail), joined, "{scenario}: {said}");
        }
    }
}
