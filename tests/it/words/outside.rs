//! A crisis outside the clauses of the treaties: nothing that a seat is told there rests on Article 42(7) TEU or Article
//! 222 TFEU, unless it says that they do not apply.

use std::sync::Arc;

use casus::base::MechanismId;
use casus::content::{IpcrMode, LetterKind, TriageRule, UNION};
use casus::engine::explain::Inquiry;
use casus::engine::{Article, Clause, Eyes, Game, NoPart, Order, OrderKind, Rejection, Rule};
use casus::words::handbook::{Handbook, MISTAKES, Topic};

use super::told::{Told, told_in_a_game};
use super::*;

const ARMENIA: CountryId = CountryId::literal("AM");

/// How a language says that a clause is not for the attacked state.
const DENIALS: [&str; 15] = [
    "not apply",
    "neither applies",
    "are for member states",
    "s'applique pas",
    "only for member states",
    "seulement pour des États membres",
    "nur für Mitgliedstaaten",
    "ne s'appliquent pas",
    "valent pour les États membres",
    "gelten nicht",
    "gilt nicht",
    "gelten für Mitgliedstaaten",
    "outside the Union:",
    "hors de l'Union :",
    "außerhalb der Union:",
];

/// The sentence of a text that cites one of the clauses as if it held, where there is one.
fn claims(text: &str) -> Option<String> {
    // A level may be 42.7 of 100.
    let marks = [
        "rticle 42.7",
        "rticles 42.7",
        "rtikel 42.7",
        "42(7)",
        "42, paragraphe 7",
        "42 Absatz 7",
        "rticle 222",
        "rtikel 222",
        "222 TFEU",
        "222 TFUE",
        "222 AEUV",
    ];
    let cited = |sentence: &&str| marks.iter().any(|mark| sentence.contains(mark));
    let denied = |sentence: &&str| DENIALS.iter().any(|denial| sentence.contains(denial));
    text.split(". ").find(|sentence| cited(sentence) && !denied(sentence)).map(str::to_owned)
}

fn clauses_of_letters(setting: &Setting) -> Vec<(Order, Clause)> {
    let kinds =
        [LetterKind::Request, LetterKind::Art51Report, LetterKind::Statement, LetterKind::Termination];
    let letters = kinds.map(|letter| Order::SendLetter { letter, clauses: vec![Clause::Facts] });
    assert!(!setting.scenario().article_427_applies);
    letters.into_iter().flat_map(|l| Clause::ALL.map(|clause| (l.clone(), clause))).collect()
}

#[test]
fn in_a_crisis_outside_the_clauses_nothing_is_said_to_rest_on_them() {
    let setting = Arc::new(setting_of("beyond-the-clause"));
    let seats = [Seat::Hr, Seat::Victim(ARMENIA), Seat::Presidency, Seat::Delegation(SWEDEN), Seat::Nato];
    let (wrong, texts) = told_in_a_game(&setting, &seats, claims);
    assert!(texts > 20_000, "only {texts} texts");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_rules_clauses_modes_and_refusals_say_outside_the_clauses_does_not_rest_on_them() {
    let setting = setting_of("beyond-the-clause");
    let every = [
        Rejection::ArticleDoesNotApply,
        Rejection::NotAnAlly,
        Rejection::NotInvoked,
        Rejection::NotYours,
        Rejection::RequestEnded,
        Rejection::NoPart(NoPart::NotAttacked(SWEDEN)),
        Rejection::NoPart(NoPart::GiverItself(ARMENIA)),
        Rejection::NoPart(NoPart::NotHelped(MechanismId::literal("emsa"), SWEDEN)),
        Rejection::NotYourOffer,
        Rejection::OnlyBilaterally,
        Rejection::NothingToReport,
        Rejection::NotAssigned,
        Rejection::LetterNotAsked,
    ];
    everywhere(|words| {
        let at = Lookup::from_rows(&setting, Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut told = Told::new(words, at, claims);
        for rule in super::names::every_rule() {
            told.hear(rule.slug(), &words.rule_meaning_here(&setting, rule));
        }
        for (letter, clause) in clauses_of_letters(&setting) {
            told.hear(clause.slug(), &words.clause_said(&setting, &letter, clause));
        }
        for mode in [IpcrMode::Off, IpcrMode::Monitoring, IpcrMode::InformationSharing, IpcrMode::Full] {
            told.hear(mode.slug(), &words.ipcr_meaning_here(&setting, mode));
        }
        for rule in TriageRule::ALL {
            told.hear(rule.slug(), &words.triage_rule_meaning(rule));
        }
        for rejection in every {
            told.refused(rejection);
        }
        assert!(told.wrong.is_empty(), "{:#?}", told.wrong);
        // The same words cite the clauses where these hold.
        let inside = super::setting();
        assert!(claims(&words.order_help_here(inside, OrderKind::Propose)).is_some());
        assert!(claims(&words.rule_meaning_here(inside, Rule::Gap)).is_some());
    });
    assert!(
        setting.catalogue().country(ARMENIA).is_some()
            && setting.victims() == [ARMENIA]
            && UNION.as_str() == "EU"
    );
}

#[test]
fn the_handbook_as_it_is_read_outside_the_clauses_rests_nothing_on_them() {
    let setting = setting_of("beyond-the-clause");
    let guide = Library::embedded().guide(setting.catalogue()).expect("a guide");
    everywhere(|words| {
        let at = Lookup::from_rows(&setting, Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut told = Told::new(words, at, claims);
        let book = Handbook::new(words, setting.catalogue(), &guide).in_game(Some(&setting));
        let law = |topic: &Topic| matches!(topic, Topic::Mechanism(_) | Topic::Order(_));
        let mistakes: Vec<String> = (1..=MISTAKES).map(|number| words.mistake(number)).collect();
        for topic in book.topics().into_iter().filter(law) {
            let page = book.page(&topic);
            told.hear(&page.title, &page.intro);
            for entry in &page.entries {
                assert_ne!(entry.heading, words.text("handbook-mistakes.law-outside"), "{}", page.title);
                // A trap names the mistake, and one of these is about the clause.
                let lines = entry.text.lines();
                for line in lines.filter(|line| !mistakes.iter().any(|name| line.contains(name.as_str()))) {
                    told.hear(&page.title, line);
                }
            }
        }
        assert!(told.texts > 400, "{}", told.texts);
        assert!(told.wrong.is_empty(), "{:#?}", told.wrong);
        // Read outside any game, it says what holds in both.
        let vote = Topic::Mechanism(MechanismId::literal("mutual-assistance-vote"));
        let page = Handbook::new(words, setting.catalogue(), &guide).page(&vote);
        let outside = words.text("handbook-mistakes.law-outside");
        assert!(page.entries.iter().any(|entry| entry.heading == outside && !entry.text.is_empty()));
    });
}

#[test]
fn a_page_about_an_order_that_cites_the_clauses_says_what_holds_outside_them() {
    let setting = setting();
    let guide = Library::embedded().guide(setting.catalogue()).expect("a guide");
    everywhere(|words| {
        let book = Handbook::new(words, setting.catalogue(), &guide);
        let outside = words.text("handbook-mistakes.law-outside");
        let mut two = 0;
        for kind in OrderKind::ALL {
            let page = book.page(&Topic::Order(kind));
            let says = page.entries.iter().find(|entry| entry.heading == outside);
            assert_eq!(claims(&page.intro).is_some(), says.is_some(), "{kind:?}: {}", page.intro);
            if let Some(entry) = says {
                assert_eq!(claims(&entry.text), None, "{kind:?}");
                two += 1;
            }
        }
        assert!(two > 10, "{two} orders");
    });
}

#[test]
fn invoking_names_all_four_articles_and_when_the_others_will_have_acknowledged_it() {
    let setting = setting();
    let mut game = Game::open(Arc::new(setting.clone()), 11);
    let seat = Seat::Victim(FINLAND);
    while !game.view(Eyes::Seat(seat)).window().open_to(seat) {
        game.advance(&[]).expect("nobody orders");
    }
    let view = game.view(Eyes::Seat(seat));
    let words = Words::embedded(Lang::En);
    let at = Lookup::of(&view);
    let help = words.order_help_here(setting, OrderKind::Invoke);
    for article in ["42.7", "222", "Articles 4 and 5 of the North Atlantic Treaty"] {
        assert!(help.contains(article), "{help}");
    }
    let order = Order::Invoke { article: Article::MutualAssistance, clauses: vec![Clause::Facts] };
    let names = |inquiry: &Inquiry| -> Vec<String> {
        let figures = view.explain(inquiry).expect("its own order").figures;
        figures.iter().map(|figure| words.figure(&at, figure).name).collect()
    };
    for inquiry in [
        Inquiry::Order { order: order.clone(), after: Vec::new() },
        Inquiry::Orders { kind: OrderKind::Invoke, after: Vec::new() },
    ] {
        let names = names(&inquiry);
        assert!(names.iter().any(|name| name == "Acknowledged by the others by"), "{names:?}");
        assert!(!names.iter().any(|name| name == "At work from"), "{names:?}");
    }
    let preview = words.preview(&at, &order, &view.preview(&[], &order).expect("legal"));
    assert!(preview.arrival.is_some_and(|said| said.starts_with("acknowledged by")));
    let said = words.rejection(setting, Rejection::AlreadyInvoked(Article::MutualAssistance));
    assert!(said.what.contains("Article 42.7 TEU"), "{}", said.what);
    assert!(said.basis.is_some_and(|basis| basis.starts_with("Article 42(7) TEU")));
}
