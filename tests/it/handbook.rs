//! The handbook on the screen: it opens on the page that fits the moment, and is read by keys.

use casus::tui::screen::handbook::contexts;
use casus::words::handbook::SCREENS;
use casus::words::{Lang, Words};

use crate::screens::{game, picture, press};

/// The title of the page that the handbook shows, after these keys from the first decision of a scenario.
fn page_after(scenario: &str, keys: &str) -> String {
    let mut app = game(scenario);
    press(&mut app, keys);
    press(&mut app, "f1");
    assert_eq!(app.front(), "handbook", "after '{keys}'");
    // Narrow enough for one pane: the page's title stands in the frame.
    let shown = picture(&mut app, 80, 24);
    shown
        .lines()
        .next()
        .unwrap_or_default()
        .trim_matches(|c: char| !c.is_alphanumeric() && c != '?')
        .to_owned()
}

#[test]
fn it_opens_on_the_page_that_fits_the_moment() {
    let moments = [
        // The need under the cursor, by its kind.
        ("northern-haze", "space enter esc", "Cyber incident-response team"),
        ("northern-haze", "i", "Institutions"),
        ("northern-haze", "c", "The Council"),
        ("northern-haze", "n", "NATO"),
        ("northern-haze", "L", "The law"),
        ("northern-haze", "t", "Cohesion"),
        ("northern-haze", "t enter", "Cohesion"),
        ("northern-haze", "x", "Finland"),
        ("northern-haze", "o", "Propose a match"),
        // The order that is written.
        ("northern-haze", "i enter enter", "Request a crisis mode"),
        ("northern-haze", "T", "Timeline"),
        ("northern-haze", "space", "Ending the turn"),
        ("northern-haze", "space enter", "What the turn brought"),
        ("northern-haze", "?", "Help"),
    ];
    for (scenario, keys, title) in moments {
        let found = page_after(scenario, keys);
        assert!(found.starts_with(title), "{scenario} after '{keys}': {found}");
    }
}

#[test]
fn the_mechanism_under_the_cursor_has_its_page() {
    let mut app = game("northern-haze");
    press(&mut app, "o");
    for _ in 0..40 {
        press(&mut app, "right");
        if picture(&mut app, 120, 40).contains(" Task a mechanism ━") {
            break;
        }
        press(&mut app, "left down");
    }
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains(" Task a mechanism ━"), "{shown}");
    press(&mut app, "f1");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("Legal basis:"), "{shown}");
}

#[test]
fn a_refused_order_leads_to_the_rule_that_refused_it() {
    let written = |keys: &str| {
        let mut app = game("northern-haze");
        press(&mut app, "space enter esc enter enter");
        assert_eq!(app.front(), "order-sheet");
        press(&mut app, keys);
        press(&mut app, "f1");
        picture(&mut app, 120, 40)
    };
    let too_much = written("9 9 9");
    assert!(too_much.contains("┏ Propose a match"), "{too_much}");
    assert!(too_much.contains("The quantity must lie between"), "{too_much}");
    // The second field is the channel: one that does not carry cyber response is refused.
    let channel = written("down left");
    assert!(channel.contains("┏ Civil Protection"), "{channel}");
    assert!(channel.contains("Civil protection carries civil aid"), "{channel}");
}

#[test]
fn links_lead_on_and_back_leads_back() {
    let mut app = game("northern-haze");
    press(&mut app, "space enter esc f1");
    let first = picture(&mut app, 80, 24);
    // Down goes to a link as soon as one is in sight.
    press(&mut app, &["down"; 12].join(" "));
    press(&mut app, "enter");
    let second = picture(&mut app, 80, 24);
    assert_ne!(first.lines().next(), second.lines().next(), "no link was followed\n{second}");
    press(&mut app, "esc");
    assert_eq!(app.front(), "handbook");
    assert_eq!(picture(&mut app, 80, 24).lines().next(), first.lines().next());
    press(&mut app, "esc");
    assert_eq!(app.front(), "console");
}

#[test]
fn a_word_is_found_on_the_pages() {
    let mut app = game("northern-haze");
    press(&mut app, "f1 / g a u g e");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("Travel and reception"), "{shown}");
    press(&mut app, "esc");
    assert_eq!(app.front(), "handbook", "letting go of the search leaves the page");
    press(&mut app, "/ h y b r i d enter");
    let shown = picture(&mut app, 80, 24);
    assert!(shown.lines().next().unwrap_or_default().to_lowercase().contains("hybrid"), "{shown}");
}

#[test]
fn contents_unfold_and_stand_beside_the_page_where_there_is_room() {
    let mut app = game("northern-haze");
    press(&mut app, "f1 tab");
    let narrow = picture(&mut app, 80, 24);
    assert!(narrow.contains(" Handbook "), "{narrow}");
    let wide = picture(&mut app, 200, 60);
    assert!(wide.contains(" Handbook ") && wide.contains("Kinds of crisis"), "{wide}");
    assert!(wide.contains("Typical mistakes"), "{wide}");
}

#[test]
fn long_pages_stand_in_two_columns_where_there_is_room() {
    // A page without numbers: those follow the rules.
    let mut app = game("northern-haze");
    press(&mut app, "f1 / h y b r i d space c a m p a i g n enter");
    insta::assert_snapshot!("handbook_80x24", picture(&mut app, 80, 24));
    insta::assert_snapshot!("handbook_200x60", picture(&mut app, 200, 60));
}

/// The table of screens' keys is held against the screens themselves.
#[test]
fn every_screen_has_its_page_with_its_own_keys() {
    let ways = [
        ("console", ""),
        ("console", "m"),
        ("console", "f"),
        ("console", "t"),
        ("console", "g"),
        ("orders", "o"),
        ("orders", "o /"),
        ("why", "t enter"),
        ("board", "b"),
        ("institutions", "i"),
        ("dossier", "x"),
        ("timeline", "T"),
        ("help", "?"),
        ("handbook", "f1"),
        ("palette", ":"),
        ("search", "/"),
        ("end-turn", "space"),
        ("report", "space enter"),
        ("reading", "f enter"),
        ("quit", "q"),
    ];
    for (screen, keys) in ways {
        let mut app = game("northern-haze");
        press(&mut app, keys);
        assert_eq!(app.front(), screen, "after '{keys}'");
        for context in app.contexts() {
            assert!(contexts(screen).contains(&context), "{screen}: {context:?}");
        }
    }
}

#[test]
fn a_short_list_names_only_keys_that_do_something_there() {
    let words = Words::embedded(Lang::En);
    for ask in ["q ?", "q f1"] {
        let mut app = game("northern-haze");
        press(&mut app, ask);
        let shown = picture(&mut app, 200, 60);
        // At the foot stand the keys of the page that says so.
        let shown = shown.trim_end().rsplit_once('\n').expect("rows").0;
        for idle in ["search", "watch", "why", "next-pane"] {
            assert!(!shown.contains(&words.text(&format!("action-{idle}"))), "{ask}: {idle}\n{shown}");
        }
        for live in ["confirm", "back", "quit"] {
            assert!(shown.contains(&words.text(&format!("action-{live}"))), "{ask}: {live}\n{shown}");
        }
    }
}

#[test]
fn every_screen_is_in_the_handbook() {
    let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tui/screen")];
    let mut found = std::collections::BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the screens") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("text");
            for part in text.split("fn nature(&self) -> Nature {").skip(1) {
                let slug = part.split('"').nth(1).expect("a slug");
                found.insert(slug.to_owned());
            }
        }
    }
    let known: std::collections::BTreeSet<String> = SCREENS.iter().map(|s| (*s).to_owned()).collect();
    assert_eq!(found, known);
}
