//! "Why?" on each screen: what is under the cursor opens to its figures, its rule and its law; the page at each width.

use casus::content::Seat;
use casus::session::Plan;
use casus::tui::{Host, Looks, NewGame, ThemeName};
use casus::words::Lang;

use crate::screens::{app_in, game, new_game, opened, picture, press, seated, second_turn, shelf};

#[test]
fn a_page_of_many_numbers_asks_which_is_meant() {
    let mut app = game("northern-haze");
    press(&mut app, "L w");
    assert_eq!(app.front(), "why-list", "nothing of it is under the cursor");
    let list = picture(&mut app, 120, 40);
    assert!(list.contains("Which number?"), "{list}");
    press(&mut app, "down enter");
    assert_eq!(app.front(), "why");
    assert!(picture(&mut app, 120, 40).contains(" 2/"), "the second of them");
    press(&mut app, "esc");
    assert_eq!(app.front(), "institutions");
}

#[test]
fn the_order_menu_opens_each_kind_and_each_order() {
    let mut app = second_turn();
    press(&mut app, "o w");
    assert_eq!(app.front(), "why");
    let shown = picture(&mut app, 80, 24);
    for part in
        ["Why? Propose a match", "Possible now", "Cost", "At work from", "Seats that give it", "Legal basis:"]
    {
        assert!(shown.contains(part), "{part}\n{shown}");
    }
    press(&mut app, "esc enter w");
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("Worth") && shown.contains("Cost"), "the order itself\n{shown}");
    press(&mut app, "right");
    assert!(picture(&mut app, 80, 24).contains("Possible now"), "beside it stands its kind");
    // A kind of which nothing is possible says what stands in the way, what to do, and the law behind it.
    let mut app = second_turn();
    press(&mut app, "o down down down down down down down down w down down down");
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("Why? Order a situation report") && shown.contains("Not possible now"), "{shown}");
    assert!(
        shown.contains("The Presidency sets") && shown.contains("Legal basis: Council Implementing"),
        "{shown}"
    );
}

#[test]
fn a_refused_mechanism_is_told_whole_with_its_own_law() {
    let mut app = second_turn();
    let task = casus::engine::OrderKind::Task;
    press(&mut app, "o");
    while !picture(&mut app, 120, 40).lines().next().is_some_and(|line| line.contains("Task a mechanism")) {
        press(&mut app, "down");
    }
    let refused = {
        let sitting = app.desk.game.as_ref().expect("a game");
        sitting.view().refused(task, sitting.basket())
    };
    press(&mut app, "w");
    // Walks all rows: nothing of a refusal ends in a cut, and each mechanism's own law is read once the cursor is on it.
    let mut seen = String::new();
    for _ in 0..refused.len() + 4 {
        let shown = picture(&mut app, 80, 24);
        assert!(!shown.contains('…'), "{shown}");
        seen.push_str(&shown.replace(['┃', '\n'], " "));
        press(&mut app, "down");
    }
    let seen = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    for (order, _) in refused {
        let casus::engine::Order::Task { instrument, .. } = order else { panic!("{order:?}") };
        let law = app.desk.words.legal_basis(None, instrument);
        let first = law.split(';').next().expect("a law").split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(seen.contains(&first), "{first}");
    }
}

#[test]
fn the_order_menu_opens_on_the_first_kind_of_which_something_is_possible() {
    let mut app = seated("northern-haze", &[Seat::Delegation("SE".parse().expect("a country"))]);
    press(&mut app, "o");
    let shown = picture(&mut app, 120, 40);
    let sitting = app.desk.game.as_ref().expect("a game");
    let view = sitting.view();
    let kinds = casus::engine::OrderKind::ALL.into_iter().filter(|kind| kind.belongs_to(sitting.seat));
    let kinds: Vec<_> = kinds.filter(|kind| view.window().takes(*kind)).collect();
    assert!(view.legal(kinds[0], &[]).is_empty(), "the first kind of a delegation is not possible yet");
    let first = kinds.into_iter().find(|kind| !view.legal(*kind, &[]).is_empty()).expect("one is possible");
    let name = app.desk.words.order_kind(first);
    assert!(shown.lines().next().is_some_and(|line| line.contains(&name)), "{name}\n{shown}");
}

#[test]
fn the_question_before_the_end_of_a_turn_opens_what_it_counts() {
    let mut app = second_turn();
    press(&mut app, "space w");
    assert!(picture(&mut app, 80, 24).contains("Why? Desk"), "{}", picture(&mut app, 80, 24));
    press(&mut app, "esc");
    assert_eq!(app.front(), "end-turn", "the question still stands");
    press(&mut app, "down w");
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("Time left") && shown.contains("Wanted"), "a need with nothing coming\n{shown}");
    let needs = app.desk.facts().expect("facts").needs.iter().filter(|n| n.coming.is_empty()).count();
    press(&mut app, &["right"; 3].join(" "));
    assert!(needs > 3 && picture(&mut app, 80, 24).contains("Wanted"), "the others stand beside it");
}

#[test]
fn the_timeline_opens_what_happened_and_what_is_to_come() {
    let mut app = second_turn();
    press(&mut app, "T");
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("— now") && shown.contains("Due:"), "it opens at the present\n{shown}");
    let mut seen = false;
    for _ in 0..20 {
        press(&mut app, "w");
        assert_eq!(app.front(), "why", "each line can be asked about");
        let shown = picture(&mut app, 80, 24);
        seen |= shown.contains("Written for") && shown.contains("What came of it in that turn");
        press(&mut app, "esc up");
    }
    assert!(seen, "an inject says for when it was written");
    press(&mut app, &["down"; 60].join(" "));
    let mut due = false;
    for _ in 0..10 {
        press(&mut app, "w");
        due |= picture(&mut app, 80, 24).contains("Time left");
        press(&mut app, "esc up");
    }
    assert!(due, "what falls due is a need");
}

#[test]
fn the_report_has_a_cursor_and_opens_lines_and_levels() {
    for (width, height) in [(80, 24), (120, 40)] {
        let mut app = game("northern-haze");
        press(&mut app, "space enter");
        assert_eq!(app.front(), "report");
        let (mut lines, mut levels) = (0, 0);
        for _ in 0..80 {
            picture(&mut app, width, height);
            app.act(casus::tui::Action::Why);
            let shown = picture(&mut app, width, height);
            lines += i32::from(shown.contains("Why? What happened"));
            levels += i32::from(shown.contains("Higher is "));
            press(&mut app, "esc");
            picture(&mut app, width, height);
            app.act(casus::tui::Action::Down);
        }
        if width >= 120 {
            app.act(casus::tui::Action::NextPane);
            picture(&mut app, width, height);
            app.act(casus::tui::Action::Why);
            levels += i32::from(picture(&mut app, width, height).contains("Higher is "));
        }
        assert!(lines > 5 && levels > 0, "{width}x{height}: {lines} lines, {levels} levels");
    }
}

#[test]
fn a_choice_opens_each_answer_with_its_term_and_its_default() {
    let mut app = game("northern-haze");
    let card = |app: &casus::tui::App| {
        let facts = app.desk.facts().expect("facts");
        facts.cards.iter().any(|card| matches!(card, casus::tui::facts::Card::Choice(_)))
    };
    let mut turns = 0;
    while !card(&app) && turns < 24 {
        press(&mut app, "space enter esc");
        turns += 1;
    }
    assert!(card(&app), "Northern Haze poses a choice");
    press(&mut app, "up up up up up up up up w");
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("Without an answer") && shown.contains("Decides"), "from the panel\n{shown}");
    press(&mut app, "esc enter");
    assert_eq!(app.front(), "choice");
    press(&mut app, "w");
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("Cost") && shown.contains("Without an answer"), "from the page\n{shown}");
}

#[test]
fn each_line_of_the_debrief_opens_to_what_it_is_made_of() {
    let mut app = game("thirty-minutes");
    while app.front() != "debrief" {
        press(&mut app, "space enter esc");
    }
    let mut titles = std::collections::BTreeSet::new();
    for _ in 0..120 {
        press(&mut app, "w");
        if app.front() == "why" {
            let shown = picture(&mut app, 80, 24);
            titles.insert(shown.lines().next().expect("a title").chars().take(40).collect::<String>());
            press(&mut app, "esc");
        }
        press(&mut app, "down");
    }
    let all = titles.iter().cloned().collect::<Vec<_>>().join("\n");
    for part in ["Grade: ", "European autonomy", "Cohesion", "Synchronisation"] {
        assert!(all.contains(part), "{part}\n{all}");
    }
    let data = app.desk.game.as_ref().expect("a game").table.full_view().expect("it is over");
    let needs = data.needs().len();
    assert!(titles.len() > needs + 15, "terms, mistakes, needs and tracks: {}\n{all}", titles.len());
}

#[test]
fn each_measure_of_the_debrief_opens_to_what_it_counted_and_left_out() {
    for lang in Lang::ALL {
        let mut app = app_in(lang, Looks::default());
        app.sit_down(opened("thirty-minutes"));
        while app.front() != "debrief" {
            press(&mut app, "space enter esc");
        }
        let measures = {
            let table = &app.desk.game.as_ref().expect("a game").table;
            let view = table.full_view().expect("it is over");
            casus::record::Debrief::of(&view, table.evaluation(), table.seed(), table.log()).measures
        };
        let counts = app.desk.words.with("measure-counted", &[("count", "".into())]);
        let none = app.desk.words.text("measure-none");
        let mut opened = std::collections::BTreeSet::new();
        for _ in 0..120 {
            press(&mut app, "w");
            let shown = picture(&mut app, 80, 24);
            let title = shown.lines().next().expect("a title").to_owned();
            // One name begins with another.
            let named = measures.iter().filter(|m| title.contains(&format!(" {} ", m.name(&app.desk.words))));
            let measure = named.max_by_key(|m| m.name(&app.desk.words).len());
            let is_told = shown.contains(counts.trim_end()) || shown.contains(&none);
            if let Some(measure) = measure.filter(|_| is_told) {
                opened.insert(measure.slug);
                // Down to the last row; its rule stands at the foot all the way, and nothing of either is cut.
                let below = measure.counted.len() + measure.others.len() + 2;
                for _ in 0..below.min(40) {
                    let shown = picture(&mut app, 80, 24);
                    assert!(!shown.lines().skip(1).any(|row| row.contains('…')), "{lang}\n{shown}");
                    press(&mut app, "down");
                }
            }
            while app.front() != "debrief" {
                press(&mut app, "esc");
            }
            press(&mut app, "down");
        }
        let missing = measures.iter().map(|m| m.slug).filter(|slug| !opened.contains(slug));
        let missing: Vec<&str> = missing.collect();
        assert!(missing.is_empty(), "{lang}: {missing:?}");
    }
}

#[test]
fn the_page_uses_the_width_there_is() {
    let mut app = second_turn();
    press(&mut app, "t enter down");
    let narrow = picture(&mut app, 80, 24);
    let wide = picture(&mut app, 200, 60);
    let rule = "First delivery of a giver";
    let beside = |shown: &str| {
        shown.lines().any(|line| line.contains(rule) && line.chars().take(80).any(char::is_alphabetic))
            && shown.lines().any(|line| {
                line.find(rule).is_some_and(|place| line[..place].chars().any(char::is_alphanumeric))
            })
    };
    assert!(narrow.contains(rule) && !beside(&narrow), "one column\n{narrow}");
    assert!(beside(&wide), "the rule stands beside what it is the rule of\n{wide}");
    insta::assert_snapshot!("why_200x60", wide);
}

#[test]
fn the_report_of_the_first_turn_is_how_it_begins() {
    let mut app = game("northern-haze");
    press(&mut app, "r");
    assert_eq!(app.front(), "report");
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("How it begins") && !shown.contains("turn 0"), "{shown}");
}

#[test]
fn the_line_on_top_names_the_rule_of_triage_in_a_small_window_in_every_language() {
    for (lang, triage) in [(Lang::En, "triage none"), (Lang::Fr, "tri aucun"), (Lang::De, "Triage keine")] {
        let mut app = app_in(lang, Looks { theme: ThemeName::Dark, ..Looks::default() });
        app.sit_down(opened("twin-fires"));
        let shown = picture(&mut app, 80, 24);
        let top = shown.lines().next().expect("a line on top");
        for part in [triage, "IPCR ", "66/66"] {
            assert!(top.contains(part), "{lang:?}: {part} in {top}");
        }
    }
}

#[test]
fn a_sheet_on_which_nothing_was_changed_says_no_fault() {
    let mut app = seated("northern-haze", &[Seat::Excon]);
    press(&mut app, "T down down down e");
    assert_eq!(app.front(), "order-sheet");
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("change something of it") && !shown.contains("already"), "{shown}");
}

/// Whatever can be asked "why?" in the middle of a game is read in whole where it is opened, in each language.
#[test]
fn nothing_of_an_explanation_is_cut_on_a_small_screen() {
    for lang in Lang::ALL {
        for (scenario, seat) in [("twin-fires", Seat::Hr), ("copper-shore", Seat::Presidency)] {
            let mut app = app_in(lang, Looks::default());
            let plan = Plan::of_groups(&[vec![seat]]);
            app.sit_down(shelf().open(&NewGame { plan, ..new_game(scenario) }).expect("a game"));
            press(&mut app, &["space enter esc"; 8].join(" "));
            let start = app.front();
            let mut read = 0;
            for page in ["i", "n", "c", "L", "t", "x"] {
                press(&mut app, page);
                press(&mut app, "w");
                if app.front() == "why-list" {
                    press(&mut app, "enter");
                }
                // A page on which nothing stands yet has no number.
                let mut shown = picture(&mut app, 80, 24);
                let first = shown.clone();
                while app.front() == "why" {
                    read += 1;
                    press(&mut app, "pgdn");
                    let below = picture(&mut app, 80, 24);
                    for picture in [&shown, &below] {
                        // The frame has one row for a title.
                        let cut = picture.lines().skip(1).any(|row| row.contains('…'));
                        assert!(!cut, "{lang} {scenario} {page}\n{picture}");
                    }
                    press(&mut app, "right");
                    let next = picture(&mut app, 80, 24);
                    if next == first || next == below {
                        break;
                    }
                    shown = next;
                }
                while app.front() != start {
                    press(&mut app, "esc");
                }
            }
            assert!(read > 80, "{lang} {scenario}: only {read} numbers");
        }
    }
}
