//! The linear mode: a game by lines is the same game, whoever types, and from wherever the lines come.

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;

use casus::content::{Library, Seat};
use casus::engine::{Order, OrderKind, Setting};
use casus::plain::{Answer, Sitting, spoken};
use casus::record::{Journal, Record, Verdict, verify};
use casus::session::{Player, Seating, Table};
use casus::words::{Arg, Lang, Lookup, Severity, Words};

use crate::cli::{Ran, casus, run};

/// Below it a grade says that the response harmed credibility, in points of 100.
const LOSS: i32 = 50;

fn table(persons: &[Seat]) -> Table {
    table_of("thirty-minutes", persons)
}

fn table_of(scenario: &str, persons: &[Seat]) -> Table {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().expect("sound"));
    let scenario = library.scenario(&catalogue, scenario.parse().expect("an id")).expect("sound");
    let setting = Arc::new(Setting::new(catalogue, Arc::new(scenario), &[]).expect("no options"));
    let seating: Seating = persons.iter().map(|seat| (*seat, Player::person(""))).collect();
    Table::open(setting, 7, seating, 0).expect("a game")
}

fn sitting(persons: &[Seat], lang: Lang) -> Sitting {
    sitting_at(table(persons), persons, lang)
}

fn sitting_at(table: Table, persons: &[Seat], lang: Lang) -> Sitting {
    let library = Library::embedded();
    let guide = library.guide(table.setting().catalogue()).expect("sound");
    let mut sitting = Sitting::new(table, persons[0], Words::embedded(lang), guide, None);
    sitting.begin();
    sitting
}

/// Somebody who types a line and hears what comes.
struct Blind {
    sitting: Sitting,
    typed: Vec<String>,
}

impl Blind {
    fn new(persons: &[Seat], lang: Lang) -> (Self, Vec<String>) {
        let mut sitting = sitting(persons, lang);
        let heard = sitting.take();
        (Self { sitting, typed: Vec::new() }, heard)
    }

    fn types(&mut self, line: &str) -> Vec<String> {
        self.typed.push(line.to_owned());
        assert_ne!(self.sitting.answer(line), Answer::Leave, "{line}");
        self.sitting.take()
    }

    fn hears(&mut self, line: &str, part: &str) {
        let heard = self.types(line);
        assert!(
            heard.iter().any(|said| said.contains(part)),
            "'{line}' says nothing of '{part}': {heard:#?}"
        );
    }

    /// Gives the first order of the list that is of use, and says whether there was one.
    fn gives_first(&mut self, list: &[String], useless: &str) -> bool {
        let Some(first) = list.iter().find(|line| line.starts_with("1. ") && !line.contains(useless)) else {
            return false;
        };
        let first = first.clone();
        let asked = self.types("1");
        assert!(asked.iter().any(|line| first.contains(line.as_str())), "{first}: {asked:#?}");
        self.types("yes").iter().any(|line| line.starts_with("Ordered: "))
    }

    fn is_over(&self) -> bool {
        self.sitting.table().outcome().is_some()
    }
}

/// Plays as the coach of the tutorial says, from the lines alone; returns what was typed and the game.
fn as_the_coach_says() -> (Vec<String>, Table, Vec<String>) {
    let (mut player, heard) = Blind::new(&[Seat::Hr], Lang::En);
    assert!(heard.iter().any(|line| line.starts_with("To answer: ")), "{heard:#?}");
    let mut turn = 1;
    let mut last = Vec::new();
    while !player.is_over() {
        let needs = player.types("needs");
        let numbers: Vec<String> = needs
            .iter()
            .filter(|line| line.contains("coming 0") && !line.contains("missing 0"))
            .filter_map(|line| line.split_once(". ").map(|(number, _)| number.to_owned()))
            .collect();
        for number in numbers {
            player.types("needs");
            let list = player.types(&number);
            player.gives_first(&list, "after the end");
        }
        let list = player.types("orders advise");
        if list.iter().any(|line| line.starts_with("1. ")) {
            // The second question is which article; the last answer joins what belongs together.
            let last = list.iter().filter(|line| line.starts_with(|c: char| c.is_ascii_digit())).count();
            player.types(&if turn == 2 { last } else { 1 }.to_string());
            player.types("yes");
        }
        if turn <= 2 {
            player.types("orders request_ipcr information");
            player.types("1");
            player.types("yes");
        }
        if turn == 2 {
            let list = player.types("orders contact_nato");
            assert!(player.gives_first(&list, "after the end"));
        }
        player.types("end");
        last = player.types("yes");
        turn += 1;
    }
    (player.typed, player.sitting.table().clone(), last)
}

#[test]
fn whoever_follows_the_coach_by_lines_ends_above_the_line_of_loss() {
    let (typed, table, last) = as_the_coach_says();
    assert!(typed.len() < 200, "{} lines", typed.len());
    let evaluation = table.evaluation().expect("it is over");
    assert!(evaluation.grade > LOSS * 10, "grade {} per mille", evaluation.grade);
    let grade = last.iter().find(|line| line.starts_with("Grade ")).expect("the debrief is read out");
    assert!(grade.contains(" of 100"), "{grade}");
    for part in
        ["Did we do things right?", "Did it matter?", "What was missing, for the planning of capabilities"]
    {
        let read = last.iter().skip_while(|line| *line != part).nth(1);
        assert!(read.is_some_and(|line| line.contains(": ")), "{part}: {read:?}");
    }
    assert!(last.iter().any(|line| line.contains("by when did we know?")), "the review's questions");
}

fn in_process(data: &Path, arguments: &[&str], script: &str) -> Ran {
    let file = data.join("script.txt");
    fs::write(&file, script).expect("written");
    let script = fs::File::open(&file).expect("there");
    let output = casus(data).args(arguments).stdin(Stdio::from(script)).output().expect("it runs");
    Ran {
        status: output.status.code(),
        output: String::from_utf8(output.stdout).expect("text"),
        message: String::from_utf8(output.stderr).expect("text"),
    }
}

fn journal(data: &Path, name: &str) -> Journal {
    let bytes = fs::read(data.join("saves").join(format!("{name}.casus"))).expect("a save");
    let reading = Journal::read(&bytes).expect("whole");
    assert!(reading.torn.is_none());
    reading.journal
}

#[test]
fn a_game_from_a_text_file_is_the_same_game_as_at_a_table() {
    let data = tempfile::tempdir().expect("a folder");
    let (typed, table, _) = as_the_coach_says();
    let script = typed.join("\n");
    let ran = in_process(data.path(), &["play", "thirty-minutes", "--seed", "7", "--plain"], &script);
    assert_eq!((ran.status, ran.message.as_str()), (Some(0), ""), "{}", ran.output);
    assert!(ran.output.contains("casus replay thirty-minutes-7 --plain"), "it says how to go on");
    let journal = journal(data.path(), "thirty-minutes-7");
    assert_eq!(journal.records()[1..], table.journal().records()[1..], "the same record");
    let verdict = verify(&journal, Arc::clone(table.setting()));
    assert_eq!(verdict, Verdict::Agrees { turns: 6, digest: table.digest() });

    // And the same orders given at a table that knows nothing of lines.
    let mut other = self::table(&[Seat::Hr]);
    for record in journal.records() {
        match record {
            Record::Given { seat, order } => other.give(*seat, order.clone()).expect("legal"),
            Record::Sealed { seat } => drop(other.end_turn(*seat).expect("its turn")),
            _ => {}
        }
    }
    assert_eq!(other.digest(), table.digest());
}

#[test]
fn the_end_of_the_lines_keeps_the_game_and_says_how_to_go_on() {
    let data = tempfile::tempdir().expect("a folder");
    let play = ["play", "thirty-minutes", "--seed", "7", "--plain"];
    let ran = in_process(data.path(), &play, "orders request_ipcr\n1\nyes");
    assert_eq!(ran.status, Some(0), "{}", ran.message);
    let last = ran.output.lines().last().expect("a line");
    assert_eq!(last, "Saved. Go on with: casus resume thirty-minutes-7 --plain");
    let ran = in_process(data.path(), &["resume", "--plain", "--lang", "de"], "korb\nende\nja\nverlassen\n");
    assert_eq!(ran.status, Some(0), "{}", ran.message);
    assert!(ran.output.contains("Aufträge im Korb: 1"), "{}", ran.output);
    let journal = journal(data.path(), "thirty-minutes-7");
    let sealed = |record: &&Record| matches!(record, Record::Sealed { .. });
    assert_eq!(journal.records().iter().filter(sealed).count(), 1);
    assert_eq!(journal.turns().count(), 1);
}

#[test]
fn what_lies_on_the_table_for_a_need_is_told_by_what_the_seat_can_do_with_it() {
    let asks = "asks a capital for it";
    let told = |scenario: &str, kind: &str, seat: Seat| {
        let sitting = sitting_at(table_of(scenario, &[seat]), &[seat], Lang::En);
        let mut player = Blind { sitting, typed: Vec::new() };
        player.sitting.take();
        player.types(&format!("offers {kind}")).join("\n")
    };
    // What is there and another's to match is listed all the same.
    let chair = told("thirty-minutes", "C_UAS", Seat::Presidency);
    assert!(chair.contains("On the table for") && chair.contains("from Greece"), "{chair}");
    assert!(chair.contains("It is given by: High Representative") && !chair.contains(asks), "{chair}");
    // Before anybody offers nothing is there, and a capital asks no other.
    let sweden = told("thirty-minutes", "C_UAS", Seat::Delegation("SE".parse().expect("a state")));
    assert!(sweden.contains("Nothing on the table serves") && !sweden.contains(asks), "{sweden}");
    // The desk lists what it can match, best first.
    let desk = told("thirty-minutes", "C_UAS", Seat::Hr);
    assert!(desk.contains("Matches for"), "{desk}");
}

#[test]
fn every_refusal_says_what_is_wrong_and_what_to_do() {
    let (mut player, _) = Blind::new(&[Seat::Hr], Lang::En);
    player.hears("", "needs");
    player.hears("7", "No list was read out");
    player.hears("?", "lists the commands");
    player.hears("%", "There is no command \"%\". help lists them.");
    player.hears("neds", "Did you mean \"needs\"?");
    player.hears("xyzzy", "help lists them");
    player.hears("yes", "Nothing is asked now");
    player.hears("undo", "No orders to take back");
    player.hears("orders unicorns", "\"orders\" lists those you have");
    player.hears("offers unicorns", "\"needs\" lists them");
    player.hears("why unicorns", "\"why\" alone lists everything");
    player.hears("feed 9", "from 1 to 1");
    player.hears("handbook unicorns", "lists the topics");
    player.hears("debrief", "when the game is over");
    player.types("orders promise");
    player.hears("99", "from 1 to 5");
    player.types("orders propose");
    player.types("1");
    player.hears("999999", "Choose a quantity in that range");
    player.hears("many", "Say yes or no");
    player.hears("no", "Not given.");
    player.types("end");
    player.hears("perhaps", "Say yes or no");
    player.hears("no", "The turn goes on.");
    assert!(player.sitting.table().basket(Seat::Hr).is_empty());
}

#[test]
fn why_finds_a_thing_by_what_else_a_reader_calls_it() {
    for (lang, typed) in [
        (Lang::En, ["why ipcr", "why solidarity", "why acknowledgement", "why platform"]),
        (Lang::Fr, ["why ipcr", "why solidarité", "why reconnaissance", "why plate-forme"]),
        (Lang::De, ["why ipcr", "why solidarität", "why anerkennung", "why plattform"]),
    ] {
        let (mut player, _) = Blind::new(&[Seat::Hr], lang);
        let words = Words::embedded(lang);
        let names = ["ipcr", "solidarity", "activation", "register"]
            .map(|slug| words.with(&format!("why-title-{slug}"), &[("country", Arg::from(""))]));
        for (typed, name) in typed.into_iter().zip(names) {
            let name = spoken(&name).trim_end_matches([':', ' ']).to_lowercase();
            let heard = player.types(typed);
            assert!(heard[0].to_lowercase().starts_with(&name), "'{typed}': {heard:#?}");
        }
    }
    // What several go by is asked back.
    let (mut player, _) = Blind::new(&[Seat::Hr], Lang::En);
    let heard = player.types("why picture");
    assert!(heard[0].ends_with("Awareness") && heard[1].ends_with("Situation report"), "{heard:#?}");
}

#[test]
fn at_the_end_why_finds_each_measure_of_the_debrief_with_what_it_counted() {
    let (mut player, _) = Blind::new(&[Seat::Hr], Lang::En);
    let heard = player.types("why needs covered");
    assert!(!heard.iter().any(|line| line.starts_with("What counts")), "not before the end: {heard:#?}");
    while !player.is_over() {
        player.types("end");
        player.types("yes");
    }
    let listed = player.types("why");
    assert!(listed[0].starts_with("1. First invocation"), "{listed:#?}");
    player.hears("1", "What counts: ");
    let heard = player.types("why needs covered");
    let table = player.sitting.table();
    let view = table.full_view().expect("it is over");
    let needs = view.needs().len();
    assert!(heard[0].starts_with("Needs covered at the end: "), "{heard:#?}");
    assert!(heard[1].starts_with("Rule: ") && heard[1].contains("60%"), "{heard:#?}");
    let of = |key: &str| heard.iter().position(|line| line.starts_with(key));
    let places = (of("What counts: ").expect("a list"), of("What does not count: ").expect("a list"));
    assert_eq!(heard.len() - places.0 - 3, needs, "each need is on one of both: {heard:#?}");
    // A measure that is read from a number of the game goes on to that.
    player.hears("why highest escalation", "The number of the game behind it");
}

#[test]
fn why_leads_somewhere_for_what_officials_ask_about() {
    for (lang, typed) in [
        (
            Lang::En,
            [
                "complementarity",
                "nato plan",
                "parliament",
                "mandate",
                "recall",
                "macro",
                "frontex",
                "civil protection",
                "euma",
            ],
        ),
        (
            Lang::Fr,
            [
                "complémentarité",
                "plan otan",
                "parlement",
                "mandat",
                "rappel",
                "macro",
                "frontex",
                "protection civile",
                "euma",
            ],
        ),
        (
            Lang::De,
            [
                "komplementarität",
                "plan nato",
                "parlament",
                "mandat",
                "rückruf",
                "makro",
                "frontex",
                "katastrophenschutz",
                "ausdauer",
            ],
        ),
    ] {
        let (mut player, _) = Blind::new(&[Seat::Hr], lang);
        let nothing = player.types("why unicorns").concat().replace("unicorns", "");
        for typed in typed {
            let heard = player.types(&format!("why {typed}"));
            assert!(heard.concat().replace(typed, "") != nothing, "{lang}: '{typed}': {heard:#?}");
        }
    }
}

#[test]
fn why_of_a_mechanism_that_does_not_run_says_what_stands_in_the_way_or_what_it_takes() {
    let (mut player, _) = Blind::new(&[Seat::Hr], Lang::En);
    let heard = player.types("why frontex").join("\n");
    assert!(
        heard.starts_with("Task: Frontex") && heard.contains("Legal basis") && heard.contains("started by"),
        "{heard}"
    );
    let heard = player.types("why complementarity");
    assert!(heard.len() == 5 && heard[0].ends_with("Duplication"), "its four components: {heard:#?}");
}

#[test]
fn why_finds_every_term_of_the_glossary() {
    let catalogue = Library::embedded().catalogue().expect("a catalogue");
    for (at, lang) in Lang::ALL.into_iter().enumerate() {
        let words = Words::embedded(lang);
        let guide = Library::embedded().guide(&catalogue).expect("a guide");
        let book = casus::words::handbook::Handbook::new(&words, &catalogue, &guide);
        for term in &catalogue.glossary {
            assert!(!book.terms(&term.words[at]).is_empty(), "{lang}: {}", term.words[at]);
        }
    }
}

#[test]
fn a_refused_kind_of_order_names_rule_remedy_and_law_by_lines() {
    let (mut player, _) = Blind::new(&[Seat::Hr], Lang::En);
    // Nothing of the kind: what is missing, and the law.
    let heard = player.types("orders convene");
    assert!(heard.iter().any(|line| line.contains("puts a measure on the agenda first")), "{heard:#?}");
    assert!(
        heard.iter().any(|line| line.starts_with("Legal basis: Articles 16(7) and 38 TEU")),
        "{heard:#?}"
    );
    // Each refused: the rule that refuses, what to do, and the law.
    let heard = player.types("orders request_report");
    let named = |line: &&String| line.contains("The Presidency sets") && line.contains("(EU) 2018/1993");
    assert!(heard.iter().any(|line| named(&line)), "{heard:#?}");
    // Some refused: how many; and the refused one that was looked for: a rule of the exercise, with the law of the measure beside it.
    player.hears("orders task", "\"why task\" says by which");
    let heard = player.types("orders task mediation");
    assert!(
        heard.iter().any(|line| line.contains("is refused. Mediation by a third party: only from")
            && line.contains("own legal basis: United Nations Charter")),
        "{heard:#?}"
    );
    // Another seat's kind: whose it is.
    player.hears("orders position", "This seat does not give that order");
    // "why" asks of a kind, by its word or by its number.
    let by_word = player.types("why task");
    assert!(by_word.iter().any(|line| line.contains("refused (1 ×): Mediation")), "{by_word:#?}");
    player.types("orders");
    let by_number = player.types("why 6");
    assert!(by_number[0].starts_with("Broker a match."), "{by_number:#?}");
}

#[test]
fn an_order_is_changed_before_it_is_given_and_taken_back_after() {
    let (mut player, _) = Blind::new(&[Seat::Hr], Lang::En);
    let list = player.types("orders propose medical poland");
    assert_eq!(list.iter().filter(|line| line.starts_with("1. ")).count(), 1, "{list:#?}");
    player.types("1");
    player.hears("5", "Propose 5 patients a day");
    player.hears("channel bilateral", "ilateral");
    player.hears("why", "Rule: ");
    player.hears("yes", "Ordered: Propose 5 patients a day");
    let given = player.sitting.table().basket(Seat::Hr).to_vec();
    let kinds: Vec<OrderKind> = given.iter().map(Order::kind).collect();
    assert_eq!(kinds, [OrderKind::Propose]);
    player.hears("basket", "1. Propose 5 patients a day");
    player.hears("undo 1", "Taken back: Propose 5 patients a day");
    assert!(player.sitting.table().basket(Seat::Hr).is_empty());
}

#[test]
fn a_number_after_an_empty_list_opens_nothing_of_an_older_one() {
    let (mut player, _) = Blind::new(&[Seat::Hr], Lang::En);
    for empty in ["orders propose unicorns", "orders convene", "orders position", "orders unicorns"] {
        player.hears("orders propose medical poland", "1. ");
        let heard = player.types(empty);
        assert!(!heard.iter().any(|line| line.starts_with("1. ")), "{empty}: {heard:#?}");
        player.hears("1", "No list was read out");
    }
}

/// What the console shows of an order by lines too: when it comes, and what it moves and costs.
#[test]
fn an_order_with_a_date_says_what_it_moves() {
    let (mut player, _) = Blind::new(&[Seat::Hr], Lang::En);
    let table = player.sitting.table().clone();
    let view = table.view(Seat::Hr);
    let legal = OrderKind::ALL.into_iter().flat_map(|kind| view.legal(kind, &[]));
    let dated = legal.map(|legal| legal.order).find_map(|order| {
        let preview = view.preview(&[], &order).ok()?;
        (preview.arrival.is_some() && !preview.tracks.is_empty()).then_some((order, preview.tracks))
    });
    let (order, tracks) = dated.expect("an order with a date that moves a track");
    let words = Words::embedded(Lang::En);
    player.types(&format!("orders {}", order.kind().slug()));
    let said = spoken(&words.order(&Lookup::of(&view), &order));
    let list = player.types(&format!("orders {} {said}", order.kind().slug()));
    assert!(list.iter().any(|line| line.starts_with("1. ")), "{list:#?}");
    let shown = player.types("1");
    let (track, by) = tracks[0];
    let moved = spoken(&format!("{} {}", words.track(track), words.signed_points(by)));
    assert!(shown.iter().any(|line| line.contains(&moved)), "{moved}: {shown:#?}");
}

#[test]
fn a_letter_holds_the_clauses_that_were_named() {
    let victim = table(&[Seat::Hr]).setting().victims()[0];
    let (mut player, _) = Blind::new(&[Seat::Victim(victim)], Lang::En);
    player.types("orders invoke");
    let list = player.types("orders invoke 42.7");
    assert!(list.iter().any(|line| line.starts_with("1. ")), "{list:#?}");
    player.types("1");
    player.hears("clauses 9 x", "Type the numbers of all clauses");
    player.types("clauses 1 3");
    player.types("yes");
    let given = player.sitting.table().basket(Seat::Victim(victim)).to_vec();
    let [Order::Invoke { clauses, .. }] = given.as_slice() else { panic!("{given:?}") };
    assert_eq!(clauses.len(), 2);
}

#[test]
fn between_two_persons_nothing_is_said_before_the_next_one_is_there() {
    let victim = table(&[Seat::Hr]).setting().victims()[0];
    let (mut player, heard) = Blind::new(&[Seat::Hr, Seat::Victim(victim)], Lang::En);
    assert!(heard.last().is_some_and(|line| line.contains("High Representative")), "{heard:#?}");
    assert_eq!(heard.len(), 4, "title, exercise, seed, who is next: {heard:#?}");
    player.hears("needs", "Next at the keyboard: High Representative");
    player.hears("", "To answer");
    player.types("end");
    let clear = player.sitting.answer("yes");
    assert_eq!(clear, Answer::Clear);
    let between = player.sitting.take();
    assert_eq!(between.len(), 1, "{between:#?}");
    assert!(between[0].contains("Cyprus"), "{between:#?}");
    let heard = player.types("");
    assert!(heard.iter().any(|line| line.starts_with("You are: ") && line.contains("Cyprus")), "{heard:#?}");
}

#[test]
fn what_was_heard_is_not_told_again_after_the_turn() {
    let (mut player, heard) = Blind::new(&[Seat::Hr], Lang::En);
    player.types("end");
    let report = player.types("yes");
    let offer = |line: &&String| line.contains(" offers ");
    let first: Vec<&String> = heard.iter().filter(offer).collect();
    assert!(!first.is_empty() && report.iter().any(|line| offer(&line)));
    assert!(first.iter().all(|line| !report.contains(line)), "{report:#?}");
}

#[test]
fn the_brief_names_the_options_that_were_chosen() {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().expect("sound"));
    let scenario = library.scenario(&catalogue, "twin-fires".parse().expect("an id")).expect("sound");
    let briefed = |options: &[(String, String)], lang: Lang| {
        let setting = Setting::new(Arc::clone(&catalogue), Arc::new(scenario.clone()), options);
        let seating: Seating = [(Seat::Hr, Player::person(""))].into_iter().collect();
        let table = Table::open(Arc::new(setting.expect("a value of it")), 7, seating, 0).expect("a game");
        let mut sitting = sitting_at(table, &[Seat::Hr], lang);
        sitting.take();
        sitting.answer("brief");
        sitting.take()
    };
    let chosen = [("common_fund".to_owned(), "on".to_owned())];
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        let option = scenario.options.iter().find(|o| o.id.to_string() == "common_fund").expect("an option");
        let said = words.option(option);
        let names_it = |lines: &[String]| lines.iter().any(|line| line.starts_with(&said));
        assert!(names_it(&briefed(&chosen, lang)), "{lang}");
        assert!(!names_it(&briefed(&[], lang)), "{lang}: what nobody chose is no news");
    }
}

#[test]
fn lines_hold_no_escape_no_drawing_and_no_missing_word_in_any_language() {
    for lang in Lang::ALL {
        let (mut player, mut heard) = Blind::new(&[Seat::Hr], lang);
        let words =
            ["help", "brief", "needs", "1", "1", "why", "no", "offers", "1", "orders", "more", "1", "tracks"];
        let more = [
            "votes",
            "why",
            "1",
            "feed all",
            "handbook",
            "handbook linear",
            "basket",
            "todo",
            "save",
            "end",
            "yes",
        ];
        for line in words.into_iter().chain(more) {
            heard.extend(player.types(line));
            let prompt = player.sitting.prompt();
            assert!(!prompt.contains('['), "{lang}: {prompt}");
        }
        for line in heard {
            assert!(!line.chars().any(char::is_control), "{lang}: {line:?}");
            assert!(!line.chars().any(|c| ('\u{2500}'..='\u{259f}').contains(&c)), "{lang}: {line}");
            assert!(!line.starts_with('[') && !line.contains(" ["), "{lang}: {line}");
            assert!(!line.contains('\u{a0}') && !line.contains('\u{2212}'), "{lang}: {line}");
        }
    }
}

#[test]
fn in_a_whole_game_no_line_is_cut_and_each_is_set_as_its_language_does_it() {
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        let (mut player, mut heard) = Blind::new(&[Seat::Hr], lang);
        while !player.is_over() {
            heard.extend(player.types("end"));
            heard.extend(player.types("yes"));
        }
        heard.extend(player.types("feed all"));
        heard.extend(player.types("debrief"));
        for line in &heard {
            assert!(!line.contains('\u{2026}'), "{lang}: cut: {line}");
            assert!(!line.contains(".,") && !line.contains(".."), "{lang}: stops twice: {line}");
            // The scenario's own texts stay as their author set them.
            let bare = |severity| {
                let label = words.severity(severity);
                line.to_lowercase().starts_with(&format!("{label}:"))
            };
            assert!(lang != Lang::Fr || !Severity::ALL.into_iter().any(bare), "no space: {line}");
        }
        assert!(heard.len() > 200, "{lang}: a game has more to tell");
    }
}

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/saves/minutes-greedy.casus");

#[test]
fn of_a_game_under_other_rules_the_summaries_are_told_and_nothing_is_made_up() {
    let old = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/fixtures/format-1.casus");
    let ran = run(&["replay", old, "--plain", "--turn", "2", "--lang", "en"]);
    assert_eq!(ran.status, Some(0), "{}", ran.message);
    assert!(ran.message.contains("played under rules version"), "{}", ran.message);
    let lines: Vec<&str> = ran.output.lines().collect();
    assert!(
        matches!(lines[..], [_, "Turn 2", levels] if levels.starts_with("Levels: Cohesion ")),
        "{lines:?}"
    );
    assert!(lines[0].contains("cannot be played again here"), "{lines:?}");
    let ran = run(&["replay", GOLDEN, "--plain", "--with", old, "--lang", "en"]);
    assert_eq!((ran.status, ran.output.as_str()), (Some(1), ""), "{}", ran.message);
}

#[test]
fn a_recorded_game_is_told_turn_by_turn() {
    let ran = run(&["replay", GOLDEN, "--plain", "--turn", "1", "--lang", "en"]);
    assert_eq!((ran.status, ran.message.as_str()), (Some(0), ""));
    insta::assert_snapshot!("replay_plain_turn_1", ran.output);
    let ran = run(&["replay", GOLDEN, "--plain", "--turn", "2", "--seat", "hr", "--lang", "en"]);
    assert_eq!((ran.status, ran.message.as_str()), (Some(0), ""));
    insta::assert_snapshot!("replay_plain_turn_2_of_hr", ran.output);
    let whole = run(&["replay", GOLDEN, "--plain"]);
    assert_eq!(whole.status, Some(0));
    assert!(whole.output.contains("Turn 6 of 6") && whole.output.contains("Grade "));
    let other = concat!(env!("CARGO_MANIFEST_DIR"), "/saves/minutes-asking.casus");
    let ran = run(&["replay", GOLDEN, "--plain", "--with", other, "--lang", "en"]);
    assert_eq!((ran.status, ran.message.as_str()), (Some(0), ""));
    for said in ["First different order: turn 1", "The first game.", "The second game.", "Turn 1 of 6"] {
        assert!(ran.output.contains(said), "{said}: {}", ran.output);
    }
    assert!(!ran.output.contains("Turn 2 of 6"), "only the turn in which they part");
    assert_eq!(run(&["replay", GOLDEN, "--plain", "--turn", "99"]).status, Some(2));
    assert_eq!(run(&["replay", GOLDEN, "--plain", "--seat", "hrr"]).status, Some(2));
}

#[test]
fn a_game_that_goes_on_shows_only_what_its_persons_know() {
    let data = tempfile::tempdir().expect("a folder");
    let play = ["play", "thirty-minutes", "--seed", "7", "--plain"];
    in_process(data.path(), &play, "end\nyes\n");
    let ran = in_process(data.path(), &["replay", "thirty-minutes-7", "--plain"], "");
    assert_eq!(ran.status, Some(0), "{}", ran.message);
    assert!(ran.output.contains("Seen by: High Representative"), "{}", ran.output);
    let ran = in_process(data.path(), &["replay", "thirty-minutes-7", "--plain", "--seat", "nato"], "");
    assert_eq!(ran.status, Some(2), "{}", ran.output);
    assert!(ran.message.contains("hr"), "{}", ran.message);
}

#[test]
fn a_telling_that_nobody_hears_ends_quietly() {
    let data = tempfile::tempdir().expect("a folder");
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let output =
        casus(data.path()).args(["replay", GOLDEN, "--plain"]).stdout(writer).output().expect("it runs");
    assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0));
}

#[cfg(unix)]
#[test]
fn an_interrupt_leaves_a_whole_journal_and_is_the_cause_of_death() {
    use std::io::{BufRead, BufReader, Write};
    use std::os::unix::process::ExitStatusExt;

    let data = tempfile::tempdir().expect("a folder");
    let mut child = casus(data.path())
        .args(["play", "thirty-minutes", "--seed", "7", "--plain"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut input = child.stdin.take().expect("piped");
    input.write_all(b"orders request_ipcr\n1\nyes\nsave\n").expect("read");
    let mut heard = BufReader::new(child.stdout.take().expect("piped")).lines();
    let ordered = heard.by_ref().map(|line| line.expect("text")).find(|line| line.starts_with("Ordered: "));
    assert!(ordered.is_some());
    let recorded =
        heard.by_ref().map(|line| line.expect("text")).find(|line| line.starts_with("Recorded in "));
    assert!(recorded.is_some());
    let killed = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(killed.expect("kill is there").success());
    let rest: Vec<String> = heard.map(|line| line.expect("text")).collect();
    assert_eq!(child.wait().expect("it ends").signal(), Some(2), "{rest:#?}");
    drop(input);
    assert!(rest.iter().any(|line| line.contains("casus resume thirty-minutes-7 --plain")), "{rest:#?}");
    let given = |record: &&Record| matches!(record, Record::Given { .. });
    assert_eq!(journal(data.path(), "thirty-minutes-7").records().iter().filter(given).count(), 1);
}

#[test]
fn a_passphrase_guards_a_seat_by_lines_and_is_said_nowhere() {
    let (mut player, _) = Blind::new(&[Seat::Hr, Seat::Presidency], Lang::En);
    player.hears("passphrase", "not the file");
    assert!(player.sitting.hides());
    player.types("heron");
    player.hears("herons", "The two differ");
    player.types("heron");
    player.hears("heron", "asks for its passphrase");
    assert!(!player.sitting.hides());
    player.types("end");
    player.types("yes");
    player.types("");
    player.types("end");
    // Whoever ended one turn last begins the next.
    player.hears("yes", "Report of turn 1");
    player.types("end");
    let heard = player.types("yes");
    assert!(heard.iter().any(|line| line.contains("A passphrase guards this seat")), "{heard:#?}");
    player.hears("passphrase", "Next at the keyboard: High Representative");
    assert_eq!(player.types(""), [""; 0]);
    assert!(player.sitting.hides() && player.sitting.prompt() == "Passphrase:");
    for _ in 0..2 {
        player.hears("needs", "not the passphrase of this seat");
    }
    player.hears("Heron", "Try again");
    player.hears("heron", "next try is possible in");
    // Who has left does not keep the others waiting.
    player.hears("", "leaves the seat to its policy");
    player.hears("policy", "Its policy plays now: High Representative");
    let guarded = player.sitting.table().last_person(Seat::Hr).guard.expect("it keeps its guard");
    assert!(casus::session::guard::opens(&guarded, "heron"));
    player.types("");
    player.hears("seats", "Presidency of the Council: at the keyboard");
    player.hears("take high rep", "A person plays now: High Representative");
    player.types("end");
    let heard = player.types("yes");
    assert!(heard.iter().any(|line| line.contains("A passphrase guards this seat")), "{heard:#?}");
}

#[test]
fn a_passphrase_from_a_file_is_printed_nowhere() {
    let data = tempfile::tempdir().expect("a folder");
    let play = ["play", "thirty-minutes", "--seed", "7", "--plain", "--seat", "hr,presidency"];
    let script =
        "passphrase\nzebrafish\nzebrafish\nend\nyes\n\nend\nyes\nend\nyes\n\nzebrafish\nsituation\nquit\n";
    let ran = in_process(data.path(), &play, script);
    assert_eq!((ran.status, ran.message.as_str()), (Some(0), ""), "{}", ran.output);
    assert!(ran.output.contains("Turn 2 of 6") && !ran.output.contains("zebrafish"), "{}", ran.output);
    let ran = in_process(data.path(), &["resume", "--plain"], "\nzebrafish\nsituation\n");
    assert_eq!((ran.status, ran.message.as_str()), (Some(0), ""), "{}", ran.output);
    assert!(ran.output.contains("Turn 2 of 6") && !ran.output.contains("zebrafish"), "{}", ran.output);
    let save = fs::read(data.path().join("saves/thirty-minutes-7.casus")).expect("a save");
    assert!(!String::from_utf8_lossy(&save).contains("zebrafish"));
}

#[test]
fn nobody_changes_the_seat_of_another_by_lines_but_exercise_control() {
    let (mut player, _) = Blind::new(&[Seat::Hr, Seat::Excon], Lang::En);
    player.types("");
    player.hears("policy exercise", "Another person holds that seat");
    player.hears("policy excon", "Another person holds that seat");
    player.hears("take exercise", "A person plays that seat already");
    player.hears("policy unicorns", "No seat is called");
    player.hears("take presidency", "A person plays now: Presidency");
    player.types("seats");
    player.hears("policy 99", "No seat is called");
    player.types("end");
    player.types("yes");
    player.types("");
    player.types("end");
    let heard = player.types("yes");
    assert!(heard.iter().any(|line| line.contains("Exercise control")), "{heard:#?}");
    player.types("");
    player.hears("policy presidency", "seat has ended its turn");
    player.types("orders pause");
    player.types("1");
    player.hears("text  coffee \u{1b}[2J", "coffee");
    player.types("yes");
    player.hears("end", "paused the clock");
    player.types("orders resume");
    player.types("1");
    player.types("yes");
    player.types("end");
    player.types("yes");
    assert_eq!(player.sitting.table().turn(), 2);
}

#[test]
fn exercise_control_reads_its_plan_and_leads_from_it() {
    let (mut player, _) = Blind::new(&[Seat::Excon], Lang::En);
    let plan = player.types("plan");
    let open = plan.iter().position(|line| line.contains("planned")).expect("something is to come");
    let number = plan[open].split('.').next().expect("a number").to_owned();
    let about = player.types(&number);
    assert!(about.iter().any(|line| line.contains("Hold")), "{about:#?}");
    let hold = about.iter().find(|line| line.contains("Hold")).expect("it can be held");
    let hold = hold.split('.').next().expect("a number").to_owned();
    player.types(&hold);
    player.hears("yes", "Ordered: Hold");
    let plan = player.types("plan");
    assert!(plan[open].contains("ordered"), "{plan:#?}");
    // What has happened can be neither held nor moved.
    player.types("end");
    player.types("yes");
    let plan = player.types("plan");
    let past = plan.iter().find(|line| line.contains("happened")).expect("something has happened");
    let number = past.split('.').next().expect("a number").to_owned();
    player.hears(&number, "nothing to be done about it");
    let (mut player, _) = Blind::new(&[Seat::Hr], Lang::En);
    player.hears("plan", "Only exercise control");
}

#[test]
fn the_coach_speaks_to_the_high_representative_and_to_nobody_else() {
    let library = Library::embedded();
    let table = table(&[Seat::Hr, Seat::Presidency]);
    let coach = casus::plain::coach_of(&table, &library);
    let guide = library.guide(table.setting().catalogue()).expect("sound");
    let mut sitting = Sitting::new(table, Seat::Hr, Words::embedded(Lang::En), guide, None).with_coach(coach);
    sitting.begin();
    let between = sitting.take();
    assert!(!between.iter().any(|line| line.starts_with("Coach")), "{between:#?}");
    let mut player = Blind { sitting, typed: Vec::new() };
    player.hears("", "Coach, step 1 of 13: Cyprus is under attack");
    player.types("needs");
    player.hears("2", "Coach, step 2 of 13: These are the offers");
    player.hears("coach no", "The coach is silent");
    assert!(!player.types("orders").iter().any(|line| line.starts_with("Coach")));
    player.hears("coach yes", "Coach, step ");
    player.types("end");
    player.types("yes");
    let heard = player.types("");
    assert!(!heard.iter().any(|line| line.starts_with("Coach")), "{heard:#?}");
    player.hears("coach", "Nobody teaches here");
    player.types("end");
    player.types("yes");
    player.types("end");
    player.types("yes");
    player.hears("", "Coach, step ");
}

#[test]
fn exercise_control_is_called_by_lines_to_stop_the_clock() {
    let sweden = Seat::Delegation("SE".parse().expect("a code"));
    let (mut player, _) = Blind::new(&[sweden, Seat::Hr, Seat::Excon], Lang::En);
    player.types("");
    player.hears("pause", "Next at the keyboard: Exercise control");
    let heard = player.types("");
    assert_eq!(heard.last().map(|line| line.contains("\"text\"")), Some(true), "{heard:#?}");
    player.types("text lunch");
    player.hears("yes", "Ordered: Pause the clock: lunch");
    assert!(player.sitting.table().is_paused());
    player.hears("end", "paused the clock");
    player.types("pause");
    player.hears("yes", "Next at the keyboard: Delegation of Sweden");
    player.types("");
    player.types("pause");
    player.types("");
    player.hears("no", "Next at the keyboard: Delegation of Sweden");
    player.types("");
    player.types("end");
    player.types("yes");
    // In its own part of the turn as well it comes only for the clock, and keeps its turn.
    player.types("");
    player.types("pause");
    player.types("");
    player.types("yes");
    player.types("pause");
    player.hears("yes", "Next at the keyboard: High Representative");
    assert!(player.sitting.table().awaited().contains(&Seat::Excon));
    let (mut player, _) = Blind::new(&[Seat::Hr], Lang::En);
    player.hears("pause", "Only exercise control");
}

#[test]
fn what_is_told_of_a_game_through_a_seat_has_nothing_of_the_others() {
    let data = tempfile::tempdir().expect("a folder");
    let scenario = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/fixtures/marked.ron");
    let play = ["play", scenario, "--seed", "3", "--plain", "--seat", "hr,delegation:SE,excon"];
    // Sweden, the High Representative, exercise control; then a turn later, so that the message has come.
    let script =
        "\nend\nyes\n\nend\nyes\n\norders message high\n1\ntext HERONMARK\nyes\nend\nyes\n\nend\nyes\n";
    let ran = in_process(data.path(), &play, script);
    assert_eq!((ran.status, ran.message.as_str()), (Some(0), ""), "{}", ran.output);
    assert!(ran.output.contains("HERONMARK"), "{}", ran.output);
    let told = |seat: &str| {
        let ran = in_process(data.path(), &["replay", "marked-3", "--plain", "--seat", seat], "");
        assert_eq!((ran.status, ran.message.as_str()), (Some(0), ""), "{}", ran.output);
        ran.output
    };
    let (of_hr, of_sweden, of_control) = (told("hr"), told("delegation:SE"), told("excon"));
    assert!(of_hr.contains("HERONMARK") && of_control.contains("HERONMARK"), "{of_hr}");
    assert!(!of_sweden.contains("HERONMARK"), "{of_sweden}");
    for told in [of_hr, of_sweden] {
        assert!(!told.contains("PELICANMARK"), "the plan is nobody's but exercise control's: {told}");
    }
}
