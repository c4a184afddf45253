//! The screens as they are seen: pictures at three sizes, every size alive, keys and what they do.

use std::sync::Arc;

use casus::content::{Catalogue, Library, Seat};
use casus::engine::{Order, OrderKind, Setting};
use casus::record::{Notes, Replay};
use casus::session::{Plan, Player, Seating, Table};
use casus::store::SaveRef;
use casus::tui::{
    Action, App, Fork, Glyphs, Host, Keymap, Looks, NewGame, Next, Opened, SavedGame, ThemeName, Watched,
};
use casus::words::{Lang, Words};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

const SEED: u64 = 7;

/// A game of that scenario, as it begins where nothing is chosen.
pub(crate) fn new_game(scenario: &str) -> NewGame {
    let scenario = scenario.parse().expect("an id");
    NewGame { scenario, options: Vec::new(), seed: Some(SEED), plan: Plan::usual() }
}

/// A host with the shipped library and no disk.
pub(crate) struct Shelf {
    library: Library,
    catalogue: Arc<Catalogue>,
}

impl Host for Shelf {
    fn open(&mut self, new: &NewGame) -> anyhow::Result<Opened> {
        let scenario = self.library.scenario(&self.catalogue, new.scenario).expect("a sound scenario");
        let setting = Setting::new(Arc::clone(&self.catalogue), Arc::new(scenario), &new.options)?;
        let table = Table::open(Arc::new(setting), new.seed.unwrap_or(SEED), new.plan.seating(), 0)?;
        let seat = table.awaited()[0];
        Ok(Opened { table, seat, save: None })
    }

    fn saves(&mut self) -> Vec<SavedGame> {
        vec![SavedGame {
            name: "northern-haze-7".into(),
            scenario: "northern-haze".parse().expect("an id"),
            title: "Northern Haze".into(),
            turn: 3,
            turns: 24,
            over: false,
            plan: Plan::usual(),
            parent: None,
        }]
    }

    fn resume(&mut self, _: &str) -> anyhow::Result<Opened> {
        self.open(&new_game("northern-haze"))
    }

    fn watch(&mut self, _: &SaveRef) -> anyhow::Result<Watched> {
        let mut opened = self.open(&new_game("thirty-minutes"))?;
        while opened.table.outcome().is_none() {
            opened.table.end_turn(Seat::Hr)?;
        }
        let setting = Arc::clone(opened.table.setting());
        Ok(Replay::open(opened.table.journal().clone(), setting).into())
    }

    fn keep_notes(&mut self, _: &SaveRef, _: &Notes) -> anyhow::Result<()> {
        anyhow::bail!("there is no disk")
    }

    fn branch(&mut self, _: &Fork) -> anyhow::Result<Opened> {
        anyhow::bail!("there is no disk")
    }
}

pub(crate) fn shelf() -> Shelf {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().expect("the shipped catalogue is sound"));
    Shelf { library, catalogue }
}

pub(crate) fn app_with(looks: Looks) -> App {
    app_in(Lang::En, looks)
}

pub(crate) fn app_in(lang: Lang, looks: Looks) -> App {
    app_of(lang, looks, Box::new(shelf()))
}

/// The console over any host.
pub(crate) fn app_of(lang: Lang, looks: Looks, host: Box<dyn Host>) -> App {
    let shelf = shelf();
    let words = Arc::new(Words::embedded(lang));
    App::new(Arc::new(shelf.library), shelf.catalogue, words, Keymap::default(), looks, host)
        .expect("embedded geometry")
}

/// A game at its first decision.
pub(crate) fn game(scenario: &str) -> App {
    let mut app = app_with(Looks { theme: ThemeName::Dark, glyphs: Glyphs::Unicode, motion: false });
    app.sit_down(opened(scenario));
    app
}

/// A game that a host has opened.
pub(crate) fn opened(scenario: &str) -> Opened {
    opened_with_luck(scenario, SEED)
}

/// The same by another seed.
pub(crate) fn opened_with_luck(scenario: &str, seed: u64) -> Opened {
    shelf().open(&NewGame { seed: Some(seed), ..new_game(scenario) }).expect("a game")
}

/// The same with a standing register.
fn with_a_standing_register(scenario: &str) -> App {
    let mut app = app_with(Looks { theme: ThemeName::Dark, glyphs: Glyphs::Unicode, motion: false });
    let on = ("standing_register".parse().expect("an option"), "on".parse().expect("a value"));
    app.sit_down(shelf().open(&NewGame { options: vec![on], ..new_game(scenario) }).expect("a game"));
    app
}

/// A game with one person in these seats.
pub(crate) fn seated(scenario: &str, seats: &[Seat]) -> App {
    let mut app = app_with(Looks { theme: ThemeName::Dark, glyphs: Glyphs::Unicode, motion: false });
    let plan = Plan::of_groups(&[seats.to_vec()]);
    app.sit_down(shelf().open(&NewGame { plan, ..new_game(scenario) }).expect("a game"));
    app
}

fn code(name: &str) -> KeyEvent {
    let code = match name {
        "enter" => KeyCode::Enter,
        "esc" => KeyCode::Esc,
        "tab" => KeyCode::Tab,
        "up" => KeyCode::Up,
        "down" => KeyCode::Down,
        "left" => KeyCode::Left,
        "right" => KeyCode::Right,
        "space" => KeyCode::Char(' '),
        "f1" => KeyCode::F(1),
        "f2" => KeyCode::F(2),
        "f9" => KeyCode::F(9),
        "pgup" => KeyCode::PageUp,
        "pgdn" => KeyCode::PageDown,
        one => KeyCode::Char(one.chars().next().expect("a key")),
    };
    KeyEvent::new(code, KeyModifiers::NONE)
}

/// Presses keys, as the loop would, and draws after each.
pub(crate) fn press(app: &mut App, keys: &str) -> Next {
    let mut next = Next::Continue;
    for key in keys.split_whitespace() {
        next = app.press(code(key));
        picture(app, 80, 24);
    }
    next
}

pub(crate) fn picture(app: &mut App, width: u16, height: u16) -> String {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("memory");
    terminal.draw(|frame| app.draw(frame)).expect("memory");
    let buffer = terminal.backend().buffer();
    let mut text = String::new();
    for y in 0..height {
        let mut row = String::new();
        for x in 0..width {
            row.push_str(buffer[(x, y)].symbol());
        }
        text.push_str(row.trim_end());
        text.push('\n');
    }
    text
}

/// Every screen, by the keys that lead there from the second turn.
pub(crate) const SCREENS: [(&str, &str); 21] = [
    ("console", ""),
    ("map", "m right"),
    ("feed", "f down"),
    ("tracks", "t down"),
    ("offers", "enter down"),
    ("sheet", "enter enter"),
    ("orders", "o down"),
    ("ask", "a"),
    ("why", "t enter"),
    ("board", "b right"),
    ("ipcr", "i"),
    ("council", "c"),
    ("nato", "n"),
    ("law", "L"),
    ("dossier", "x"),
    ("timeline", "T"),
    ("help", "?"),
    ("handbook", "f1"),
    ("palette", ": b o"),
    ("end-turn", "space"),
    ("small-offers", "space enter esc space enter esc B"),
];

/// A game at its second turn, where things have happened.
pub(crate) fn second_turn() -> App {
    let mut app = game("northern-haze");
    press(&mut app, "space enter esc");
    app
}

#[test]
fn the_console_at_three_sizes() {
    let mut app = second_turn();
    for (width, height) in [(80, 24), (120, 40), (200, 60)] {
        insta::assert_snapshot!(format!("console_{width}x{height}"), picture(&mut app, width, height));
    }
}

#[test]
fn several_attacked_states_stand_side_by_side() {
    let mut app = game("twin-fires");
    press(&mut app, "space enter esc t");
    for (width, height) in [(80, 24), (120, 40)] {
        insta::assert_snapshot!(format!("victims_{width}x{height}"), picture(&mut app, width, height));
    }
    // Past the tracks and the eight functions of the first state the cursor stands in the second's column.
    press(&mut app, &["down"; 20].join(" "));
    press(&mut app, "enter");
    assert_eq!(app.front(), "why");
    assert!(picture(&mut app, 80, 24).contains("CY Territory"), "{}", picture(&mut app, 80, 24));
}

#[test]
fn the_title_and_the_way_into_a_game() {
    let mut app = app_with(Looks::default());
    insta::assert_snapshot!("title_80x24", picture(&mut app, 80, 24));
    assert_eq!(app.front(), "title");
    press(&mut app, "down down enter");
    assert_eq!(app.front(), "scenarios");
    insta::assert_snapshot!("scenarios_120x40", picture(&mut app, 120, 40));
    press(&mut app, "enter");
    assert_eq!(app.front(), "briefing");
    insta::assert_snapshot!("briefing_120x40", picture(&mut app, 120, 40));
    press(&mut app, "enter");
    assert_eq!(app.front(), "console");
}

#[test]
fn pictures_of_the_pages() {
    // Pages that hang less on how a game goes; the others are held by what they must show.
    let pictured = ["sheet", "why", "board", "ipcr", "help", "palette", "end-turn"];
    for (name, keys) in SCREENS.iter().filter(|(name, _)| pictured.contains(name)) {
        let mut app = second_turn();
        press(&mut app, keys);
        insta::assert_snapshot!(format!("{name}_80x24"), picture(&mut app, 80, 24));
    }
}

#[test]
fn natos_page_says_what_is_in_the_way_and_components_open_to_their_past() {
    let mut app = second_turn();
    press(&mut app, "n");
    insta::assert_snapshot!("nato_120x40", picture(&mut app, 120, 40));
    press(&mut app, "right");
    insta::assert_snapshot!("complementarity_120x40", picture(&mut app, 120, 40));
    // Each of the four stands alone; the cursor begins on the first.
    press(&mut app, "down down enter");
    assert_eq!(app.front(), "why");
    assert!(picture(&mut app, 120, 40).contains("Why? Contention"));
}

#[test]
fn all_institutions_stand_side_by_side_where_there_is_room() {
    let mut app = game("twin-fires");
    press(&mut app, "space enter esc c");
    let shown = picture(&mut app, 200, 60);
    insta::assert_snapshot!("institutions_200x60", shown);
    for page in [
        "Crisis response",
        "Register",
        "Council",
        "NATO",
        "Complementarity",
        "Law",
        "Instruments",
        "Promises",
    ] {
        assert!(shown.contains(page), "{page}");
    }
}

#[test]
fn the_ladder_marks_the_rung_in_force_and_says_what_begins_where() {
    let mut app = game("twin-fires");
    press(&mut app, "c right right");
    let shown = picture(&mut app, 80, 24);
    insta::assert_snapshot!("escalation_80x24", shown);
    let marked: Vec<&str> = shown.lines().filter(|line| line.contains('▸')).collect();
    assert!(matches!(marked[..], [line] if line.contains("3  open attack on human life")), "{shown}");
}

#[test]
fn capitals_that_read_a_case_for_the_same_reasons_stand_together_and_the_steps_stay_in_sight() {
    let mut app = game("northern-haze");
    press(&mut app, "L");
    let shown = picture(&mut app, 80, 40);
    // Once where it is argued, once for each group that says why: one by its specific character.
    assert_eq!(shown.matches("it happened").count(), 3, "{shown}");
    assert!(shown.contains("not met               11: "), "{shown}");
    assert!(shown.contains("Steps of the activation"), "{shown}");
    assert!(shown.contains("70% of 10, incidents of 30 days"), "{shown}");
}

#[test]
fn a_page_of_the_institutions_ends_where_its_text_does() {
    for keys in ["i", "i right", "c", "c right", "c right right", "n", "n right", "L"] {
        let mut app = second_turn();
        press(&mut app, keys);
        let top = picture(&mut app, 80, 24);
        press(&mut app, &["pgdn"; 30].join(" "));
        let bottom = picture(&mut app, 80, 24);
        press(&mut app, "pgup");
        assert!(top == bottom || picture(&mut app, 80, 24) != bottom, "'{keys}': a page key does nothing");
        press(&mut app, &["pgup"; 30].join(" "));
        assert_eq!(picture(&mut app, 80, 24), top, "'{keys}'");
    }
}

#[test]
fn the_register_says_what_a_picture_is_worth_part_by_part() {
    let mut app = second_turn();
    press(&mut app, "i right");
    let shown = picture(&mut app, 120, 40);
    for part in ["uploads of capitals", "intelligence covered", "imagery covered", "services of the Union"] {
        assert!(shown.contains(part), "{part}\n{shown}");
    }
    let sitting = app.desk.game.as_ref().expect("a game");
    let picture = sitting.view().picture();
    let parts: i32 = picture.parts.iter().map(|part| part.points).sum();
    assert_eq!(picture.quality, parts - picture.overload - picture.shared);
    assert_eq!(picture.parts.iter().map(|part| part.weight).sum::<i32>(), 1000);
}

#[test]
fn the_register_has_a_row_for_each_capital_that_opens_what_it_put_in() {
    let mut app = with_a_standing_register("twin-fires");
    press(&mut app, "space enter esc i right");
    let rows = |app: &App| app.desk.game.as_ref().expect("a game").view().register().rows;
    assert!(rows(&app).iter().any(|row| !row.entries.is_empty()), "somebody offers within a turn");
    let mut shown = String::new();
    for _ in 0..10 {
        shown.push_str(&picture(&mut app, 80, 24));
        press(&mut app, "pgdn");
    }
    for row in rows(&app).iter().filter(|row| !row.entries.is_empty()) {
        let name = app.desk.words.country(&app.desk.catalogue, row.country);
        assert!(shown.contains(&format!("┃ {name}")), "{name}\n{shown}");
    }
    assert!(!shown.contains("uploads nothing"), "each of several attacked states may be a giver\n{shown}");
    // The first row is awareness; the next is a capital.
    press(&mut app, "down enter");
    assert_eq!(app.front(), "why");
    assert!(picture(&mut app, 80, 24).contains("Uploads: "), "{}", picture(&mut app, 80, 24));
}

#[test]
fn who_is_attacked_alone_asks_in_the_register_and_uploads_nothing() {
    let mut app = with_a_standing_register("northern-haze");
    press(&mut app, "space enter esc i right");
    let mut shown = picture(&mut app, 120, 40);
    press(&mut app, "pgdn");
    shown.push_str(&picture(&mut app, 120, 40));
    assert!(shown.contains("Who is attacked asks here, and uploads nothing."), "{shown}");
}

#[test]
fn greece_has_the_unions_code_in_the_names_of_needs() {
    let mut app = game("twin-fires");
    until_all_are_attacked(&mut app);
    let of_greece = |app: &App| {
        let needs = &app.desk.facts().expect("facts").needs;
        let found = needs.iter().find(|need| need.view.id.victim == "GR".parse().expect("a state"));
        found.map(|need| need.name.clone())
    };
    let declares = std::iter::repeat_with(|| {
        press(&mut app, "space enter esc");
        of_greece(&app)
    });
    let name = declares.take(6).flatten().next().expect("Greece declares a need");
    assert!(name.starts_with("EL "), "{name}");
}

#[test]
fn the_consoles_keys_lead_on_from_every_page_and_others_say_where_they_work_or_that_they_mean_nothing() {
    let mut app = second_turn();
    press(&mut app, "i n");
    assert!(picture(&mut app, 80, 24).contains("NATO has not taken"), "{}", picture(&mut app, 80, 24));
    press(&mut app, "d");
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("d works on the console"), "an offer is declined there\n{shown}");
    press(&mut app, "Y");
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("Y means nothing here"), "{shown}");
    press(&mut app, "x");
    assert_eq!(app.front(), "dossier");
    press(&mut app, "e");
    assert_eq!(app.front(), "console", "one key leads back, whatever lay over it");
}

#[test]
fn the_coach_speaks_on_the_pages_as_well() {
    let mut app = game("thirty-minutes");
    for keys in ["i", "x", "b", "T", "o"] {
        press(&mut app, keys);
        for (width, height) in [(80, 24), (120, 40), (200, 60)] {
            let shown = picture(&mut app, width, height);
            assert!(shown.contains("Coach 1/"), "after '{keys}'\n{shown}");
        }
        press(&mut app, "esc");
    }
    for keys in ["f2", "i f2"] {
        let before = picture(&mut app, 120, 40).contains("Coach 1/");
        press(&mut app, keys);
        assert_ne!(picture(&mut app, 120, 40).contains("Coach 1/"), before, "'{keys}'");
    }
    assert_eq!(app.front(), "institutions");
}

#[test]
fn the_coach_is_there_again_after_the_title() {
    let mut app = game("thirty-minutes");
    press(&mut app, "enter enter enter space enter esc");
    let step = |app: &App| {
        let tutorial = app.desk.game.as_ref().and_then(|g| g.tutorial.as_ref()).expect("a coach");
        tutorial.step().map(|(number, _)| number)
    };
    let before = step(&app);
    assert!(before > Some(2), "{before:?}");
    let game = app.desk.game.take().expect("a game");
    let setting = Arc::clone(game.table.setting());
    let table = Table::resume(setting, game.table.journal().clone()).expect("the same game");
    app.sit_down(Opened { table, seat: Seat::Hr, save: None });
    assert_eq!(step(&app), before);
}

#[test]
fn an_item_of_the_agenda_leads_to_the_orders_about_it() {
    let mut app = second_turn();
    let sitting = app.desk.game.as_ref().expect("a game");
    // A measure without a trap: those are decided elsewhere, and cost what a typical mistake costs.
    let sound = |order: &Order| match order {
        Order::PutOnAgenda { measure } => {
            app.desk.catalogue.mechanism(*measure).is_some_and(|m| m.trap.is_none())
        }
        _ => false,
    };
    let put = sitting.view().legal(OrderKind::PutOnAgenda, &[]).into_iter().map(|legal| legal.order);
    let put = put.into_iter().find(|order| sound(order)).expect("a measure");
    app.perform(casus::tui::Effect::Give(put));
    assert_eq!(app.desk.game.as_ref().expect("a game").basket().len(), 1, "{:?}", app.desk.notice);
    press(&mut app, "space enter esc");
    press(&mut app, "c");
    let council = picture(&mut app, 120, 40);
    press(&mut app, "enter");
    assert_eq!(app.front(), "vote", "{council}");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("What can be done about it"), "{shown}");
    press(&mut app, "?");
    assert!(picture(&mut app, 120, 40).contains("Who stands where"));
    press(&mut app, "esc enter");
    assert_eq!(app.front(), "order-sheet", "the sheet is filled in already");
    press(&mut app, "enter");
    let basket = app.desk.game.as_ref().expect("a game").basket().to_vec();
    assert!(matches!(basket[..], [Order::Lobby { .. }]), "{basket:?}");
}

/// The south of *Twin Fires* is struck after a day.
fn until_all_are_attacked(app: &mut App) {
    let several = |app: &App| app.desk.game.as_ref().expect("a game").view().attacked_ids().count() == 3;
    for _ in 0..6 {
        if several(app) {
            return;
        }
        press(app, "space enter esc");
    }
    panic!("nothing struck the south");
}

#[test]
fn triage_is_in_the_line_on_top_and_marks_the_needs_that_several_ask_for() {
    let mut app = game("twin-fires");
    until_all_are_attacked(&mut app);
    assert!(picture(&mut app, 120, 40).contains("triage none"));
    let rule = casus::content::TriageRule::EqualShares;
    app.perform(casus::tui::Effect::Give(Order::PublishTriage { rule }));
    press(&mut app, "space enter esc");
    assert!(picture(&mut app, 120, 40).contains("triage equal shares"));
    let contested = |app: &App| {
        let sitting = app.desk.game.as_ref().expect("a game");
        casus::tui::contested(sitting).into_iter().find(|(_, first)| first.is_some())
    };
    for _ in 0..16 {
        if contested(&app).is_some() {
            break;
        }
        press(&mut app, "space enter esc");
    }
    let (kind, first) = contested(&app).expect("two of them ask for the same");
    let first = first.expect("one comes first");
    let place = app
        .desk
        .facts()
        .expect("a game")
        .needs
        .iter()
        .position(|need| need.view.id.kind == kind && need.view.id.victim == first)
        .expect("declared");
    let cards = app.desk.facts().expect("a game").cards.len();
    press(&mut app, &vec!["down"; cards + place].join(" "));
    let shown = picture(&mut app, 200, 60);
    assert!(shown.contains("comes first."), "{shown}");
}

#[test]
fn a_dossier_shows_the_steps_of_the_activation_and_what_triage_means() {
    let mut app = game("twin-fires");
    until_all_are_attacked(&mut app);
    let rule = casus::content::TriageRule::Severity;
    app.perform(casus::tui::Effect::Give(Order::PublishTriage { rule }));
    press(&mut app, "space enter esc x");
    for (width, height) in [(80, 24), (120, 40), (200, 60)] {
        insta::assert_snapshot!(format!("dossier_{width}x{height}"), picture(&mut app, width, height));
    }
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("letter of invocation") && shown.contains("who is hurt most"), "{shown}");
}

#[test]
fn a_dossier_has_the_clock_of_the_day_on_which_the_game_is_played() {
    let clock = |scenario: &str| {
        let mut app = game(scenario);
        press(&mut app, "x");
        let shown = picture(&mut app, 200, 60);
        assert!(shown.contains("A mandate takes"), "{shown}");
        shown.contains("14 d (calibrated on what")
    };
    assert!(clock("vendredi-13") && !clock("copper-shore"));
}

#[test]
fn no_message_is_missing_on_any_screen() {
    for (name, keys) in SCREENS {
        let mut app = second_turn();
        press(&mut app, keys);
        let shown = picture(&mut app, 200, 60);
        for word in shown.split_whitespace().filter(|w| w.starts_with('[') && w.ends_with(']')) {
            assert!(!word.contains('-'), "{name}: no words for {word}");
        }
    }
}

#[test]
fn no_size_breaks_any_screen() {
    let mut screens: Vec<App> = SCREENS
        .iter()
        .map(|(_, keys)| {
            let mut app = second_turn();
            press(&mut app, keys);
            app
        })
        .collect();
    let mut title = app_with(Looks::default());
    press(&mut title, "down down enter");
    screens.push(title);
    screens.push(app_with(Looks::default()));
    for app in &mut screens {
        for width in 1..=60 {
            for height in [1, 2, 7, 30] {
                picture(app, width, height);
            }
        }
        for (width, height) in
            [(1, 500), (500, 1), (79, 23), (80, 23), (79, 24), (80, 24), (83, 25), (119, 24), (120, 24)]
        {
            picture(app, width, height);
        }
        for (width, height) in [(120, 25), (121, 31), (169, 24), (170, 24), (200, 100), (400, 24), (80, 120)]
        {
            picture(app, width, height);
        }
    }
}

#[test]
fn every_theme_and_ascii_draw_the_console() {
    for theme in ThemeName::ALL {
        for glyphs in [Glyphs::Unicode, Glyphs::Ascii] {
            let mut app = app_with(Looks { theme, glyphs, motion: true });
            app.sit_down(shelf().open(&new_game("northern-haze")).expect("a game"));
            press(&mut app, "space enter esc");
            let shown = picture(&mut app, 120, 40);
            if glyphs == Glyphs::Ascii {
                let ours = shown.lines().next().unwrap_or_default();
                assert!(ours.contains("Northern Haze"));
                assert_ascii(&shown);
            }
        }
    }
}

fn assert_ascii(shown: &str) {
    let strange: String = shown.chars().filter(|c| !c.is_ascii()).collect();
    assert_eq!(strange, "", "{shown}");
}

#[test]
fn ascii_is_all_that_ascii_mode_shows_in_any_language() {
    for lang in Lang::ALL {
        let looks = Looks { theme: ThemeName::Dark, glyphs: Glyphs::Ascii, motion: false };
        let mut app = app_in(lang, looks);
        assert_ascii(&picture(&mut app, 40, 10));
        press(&mut app, "down down enter");
        assert_ascii(&picture(&mut app, 120, 40));
        for (_, keys) in SCREENS {
            let mut app = app_in(lang, looks);
            app.sit_down(shelf().open(&new_game("northern-haze")).expect("a game"));
            press(&mut app, "space enter esc");
            press(&mut app, keys);
            assert_ascii(&picture(&mut app, 200, 60));
        }
        app.sit_down(shelf().open(&new_game("thirty-minutes")).expect("a game"));
        for _ in 0..6 {
            for keys in ["", "enter enter enter", "t enter", "esc T", "esc space", "enter"] {
                press(&mut app, keys);
                assert_ascii(&picture(&mut app, 120, 40));
            }
            press(&mut app, "esc");
        }
        assert_eq!(app.front(), "debrief");
        assert_ascii(&picture(&mut app, 120, 200));
    }
}

#[test]
fn the_coach_names_the_state_that_is_attacked() {
    for (victim, name) in [("CY", "Cyprus"), ("EE", "Estonia"), ("IE", "Ireland")] {
        let mut app = app_with(Looks::default());
        let options =
            [("victim".to_owned(), victim.to_owned()), ("second_capital".to_owned(), "on".to_owned())];
        app.sit_down(
            shelf()
                .open(&NewGame { options: options.to_vec(), seed: None, ..new_game("thirty-minutes") })
                .expect("a game"),
        );
        let shown = picture(&mut app, 120, 40);
        assert!(shown.contains(&format!("{name} is under attack and")), "{shown}");
    }
}

#[test]
fn a_match_takes_three_keys_and_can_be_taken_back() {
    let mut app = second_turn();
    press(&mut app, "enter enter enter");
    assert_eq!(app.front(), "console");
    let basket = |app: &App| app.desk.game.as_ref().expect("a game").basket().to_vec();
    assert!(matches!(basket(&app)[..], [Order::Propose { .. }]), "{:?}", basket(&app));
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("Ordered:"), "{shown}");
    press(&mut app, "u");
    assert!(basket(&app).is_empty());
}

#[test]
fn quantities_can_be_typed_and_stepped() {
    let mut app = second_turn();
    press(&mut app, "enter enter 1");
    let typed = picture(&mut app, 80, 24);
    assert!(typed.contains("< 1 "), "{typed}");
    press(&mut app, "]");
    let most = picture(&mut app, 80, 24);
    assert!(!most.contains("< 1 "), "{most}");
}

#[test]
fn every_kind_of_order_that_can_come_about_for_the_seat_is_in_the_menu() {
    let mut app = second_turn();
    press(&mut app, "o");
    let shown = picture(&mut app, 120, 40);
    let words = Words::embedded(Lang::En);
    for kind in OrderKind::ALL.into_iter().filter(|kind| kind.belongs_to(Seat::Hr)) {
        // One state is attacked: there is no rule of triage to set.
        let wanted = kind != OrderKind::PublishTriage;
        assert_eq!(shown.contains(&words.order_kind(kind)), wanted, "{kind:?}\n{shown}");
    }
}

#[test]
fn what_is_grave_stands_at_the_head_of_its_turn_in_the_feed() {
    let mut app = game("vendredi-13");
    let shown = picture(&mut app, 120, 40);
    let line = |what: &str| shown.lines().position(|line| line.contains(what)).expect(what);
    assert!(line("EXERCISE: Explosions") < line("offers"), "{shown}");
    assert!(line("turn 1") < line("EXERCISE: Explosions"), "{shown}");
}

#[test]
fn once_the_game_is_over_the_console_says_where_to_go_on() {
    let mut opened = shelf().open(&new_game("thirty-minutes")).expect("a game");
    while opened.table.outcome().is_none() {
        opened.table.end_turn(Seat::Hr).expect("a turn");
    }
    let mut app = app_with(Looks { theme: ThemeName::Dark, glyphs: Glyphs::Unicode, motion: false });
    app.sit_down(opened);
    press(&mut app, "esc");
    assert!(
        picture(&mut app, 120, 40).contains("The game is over. D opens the debrief"),
        "{}",
        picture(&mut app, 120, 40)
    );
    press(&mut app, "enter");
    assert_eq!(app.front(), "console", "no empty list of orders opens");
    assert!(picture(&mut app, 80, 24).lines().last().is_some_and(|line| line.contains("The game is over.")));
    let shown = picture(&mut app, 120, 40);
    let (_, panel) = shown.split_once(" Decide ").expect("the decision panel");
    assert!(panel.contains("nothing more is matched") && !panel.contains("asks for it"), "{shown}");
}

#[test]
fn a_feed_line_leads_to_what_it_is_about() {
    let mut app = second_turn();
    press(&mut app, "f enter");
    assert_eq!(app.front(), "reading");
    press(&mut app, "enter");
    assert_ne!(app.front(), "reading");
}

#[test]
fn the_coach_goes_on_when_the_thing_is_done() {
    let mut app = game("thirty-minutes");
    let step = |app: &App| {
        app.desk.game.as_ref().and_then(|g| g.tutorial.as_ref()).and_then(|t| t.step()).map(|(n, _)| n)
    };
    assert_eq!(step(&app), Some(1));
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("Coach 1/"), "{shown}");
    press(&mut app, "m");
    assert_eq!(step(&app), Some(1), "looking elsewhere does not count");
}

#[test]
fn the_coach_can_be_followed_to_the_end() {
    let mut app = game("thirty-minutes");
    let steps = [
        ("enter", 2),
        ("enter enter", 3),
        // Asking goes past the matches that are left.
        ("a enter enter esc", 5),
        ("left up up up up enter enter enter", 6),
        ("i enter enter enter esc esc", 7),
        ("m right enter esc", 8),
        ("space enter", 9),
        ("esc f enter esc", 10),
        ("t enter esc", 11),
        ("i enter enter enter esc esc", 12),
        ("n enter enter enter esc esc", 13),
        ("o esc", 14),
        ("b esc", 15),
    ];
    for (keys, step) in steps {
        press(&mut app, keys);
        let tutorial = app.desk.game.as_ref().and_then(|g| g.tutorial.as_ref()).expect("a tutorial");
        let at = tutorial.step().map(|(number, _)| number);
        assert_eq!(at, Some(step), "after '{keys}', at '{}'\n{}", app.front(), picture(&mut app, 80, 24));
    }
}

#[test]
fn a_whole_game_by_keys_ends_in_the_debrief() {
    let mut app = game("thirty-minutes");
    for _ in 0..6 {
        press(&mut app, "space enter");
        assert_eq!(app.front(), "report");
        press(&mut app, "esc");
    }
    assert_eq!(app.front(), "debrief");
    insta::assert_snapshot!("debrief_120x40", picture(&mut app, 120, 40));
    press(&mut app, "esc");
    assert_eq!(app.front(), "console");
}

#[test]
fn a_game_can_be_watched_again() {
    let mut app = app_with(Looks::default());
    let any = SaveRef::new("any".as_ref()).expect("a name");
    app.watch(shelf().watch(&any).expect("a game"), Some(2));
    assert_eq!(app.front(), "replay");
    let before = picture(&mut app, 120, 40);
    press(&mut app, "down");
    assert_ne!(before, picture(&mut app, 120, 40));
    press(&mut app, "tab space space + - enter left up esc");
    assert_eq!(app.front(), "title");
}

#[test]
fn the_replay_names_game_moment_and_eyes_whole() {
    for lang in Lang::ALL {
        let mut app = app_in(lang, Looks::default());
        let any = SaveRef::new("any".as_ref()).expect("a name");
        app.watch(shelf().watch(&any).expect("a game"), None);
        for _ in 0..3 {
            let shown = picture(&mut app, 80, 24);
            let head: Vec<&str> =
                shown.lines().take_while(|line| !line.trim_start().starts_with('1')).collect();
            assert!(!head.is_empty() && !head.concat().contains('…'), "{lang}\n{shown}");
            press(&mut app, "tab");
        }
    }
}

#[test]
fn leaving_asks_first_and_quitting_the_title_does_not() {
    let mut app = game("northern-haze");
    assert_eq!(press(&mut app, "q"), Next::Continue);
    assert_eq!(app.front(), "quit");
    press(&mut app, "esc");
    assert_eq!(app.front(), "console");
    assert_eq!(press(&mut app, "q down down enter"), Next::Quit);
    let mut title = app_with(Looks::default());
    assert_eq!(press(&mut title, "q"), Next::Quit);
}

#[test]
fn random_keys_never_break_the_console() {
    let mut app = game("northern-haze");
    let mut state: u64 = 42;
    for _ in 0..1500 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let actions = Action::ALL;
        let action = actions[usize::try_from(state >> 33).expect("64 bits") % actions.len()];
        if matches!(action, Action::Quit | Action::Suspend) {
            continue;
        }
        app.act(action);
        let size = if state & 1 == 0 { (80, 24) } else { (130, 41) };
        picture(&mut app, size.0, size.1);
        if app.front() == "title" {
            app.sit_down(shelf().open(&new_game("thirty-minutes")).expect("a game"));
        }
    }
}

/// A game that has run to its end with nothing done.
fn finished() -> App {
    let mut app = game("thirty-minutes");
    press(&mut app, "space enter enter space enter enter space enter enter");
    press(&mut app, "space enter enter space enter enter space enter enter");
    assert!(app.desk.facts().expect("a game").over);
    app
}

/// A page key held too long leaves the text at its end, and one key leads back up.
#[test]
fn no_text_is_scrolled_past_its_end() {
    for keys in ["?", "r", "x", "D", "D W", "F1"] {
        let mut app = finished();
        press(&mut app, "esc");
        press(&mut app, &keys.replace("F1", "f1"));
        let top = picture(&mut app, 80, 24);
        press(&mut app, &["pgdn"; 60].join(" "));
        let bottom = picture(&mut app, 80, 24);
        press(&mut app, "pgup");
        if top == bottom {
            continue;
        }
        assert_ne!(picture(&mut app, 80, 24), bottom, "after '{keys}' a page key does nothing");
        press(&mut app, &["pgup"; 60].join(" "));
        assert_eq!(picture(&mut app, 80, 24), top, "'{keys}'");
    }
}

#[test]
fn after_the_end_the_replay_is_offered_and_no_turn_to_end() {
    let mut app = finished();
    let debrief = picture(&mut app, 120, 40);
    assert!(debrief.contains("Debrief") && debrief.contains("W replay"), "{debrief}");
    press(&mut app, "W");
    assert!(picture(&mut app, 120, 40).contains("REPLAY"));
    press(&mut app, "esc esc");
    let console = picture(&mut app, 120, 40);
    assert!(!console.contains("end turn") && console.contains("replay"), "{console}");
    press(&mut app, ": r e p l a y enter");
    assert!(picture(&mut app, 120, 40).contains("REPLAY"));
}

#[test]
fn the_list_of_asks_says_what_comes_after_the_end() {
    let mut app = game("thirty-minutes");
    let counter_drones = app
        .desk
        .facts()
        .expect("a game")
        .needs
        .iter()
        .position(|need| need.name.contains("Counter-drone"))
        .expect("declared");
    let cards = app.desk.facts().expect("a game").cards.len();
    press(&mut app, &["up"; 12].join(" "));
    press(&mut app, &vec!["down"; cards + counter_drones].join(" "));
    press(&mut app, "a");
    for (width, height) in [(80, 24), (120, 40)] {
        let shown = picture(&mut app, width, height);
        let france = shown.lines().find(|line| line.contains("Ask France")).expect("holds some");
        assert!(france.contains("after the end"), "{france}");
        assert!(width < 100 || france.contains("holds 4"), "{france}");
    }
}

#[test]
fn options_of_the_briefing_are_read_in_whole() {
    let mut app = app_with(Looks { theme: ThemeName::Dark, glyphs: Glyphs::Unicode, motion: false });
    press(&mut app, "down down enter enter");
    assert_eq!(app.front(), "briefing");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("EU–NATO exchange of classified information"), "{shown}");
    assert!(shown.contains("Emergency mobility regime in force"), "{shown}");
    // Each says what it changes, and what is in force can be read in the game.
    press(&mut app, "up up up up up");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("capitals need not guess"), "{shown}");
    press(&mut app, "right down down down down down enter L");
    press(&mut app, &["pgdn"; 9].join(" "));
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("Standing register of needs and offers: on"), "{shown}");
}

#[test]
fn all_needs_are_shown_where_there_is_room() {
    let mut app = game("thirty-minutes");
    let wide = picture(&mut app, 120, 40);
    assert!(!wide.contains("unfolds") && wide.contains("Intelligence     "), "{wide}");
    assert!(picture(&mut app, 80, 24).contains("2 more needs, z unfolds"));
}

/// Whoever is refused, or gets less, reads why.
#[test]
fn a_decision_against_advice_or_below_what_was_asked_says_why() {
    let mut app = app_with(Looks { theme: ThemeName::Dark, ..Looks::default() });
    app.sit_down(opened_with_luck("thirty-minutes", 0));
    let sitting = app.desk.game.as_mut().expect("a game");
    let choice = sitting.view().choices().first().expect("the first question").id;
    for order in [
        Order::Advise { choice, answer: "no".parse().expect("an answer") },
        Order::RequestIpcr { mode: casus::content::IpcrMode::Full },
    ] {
        sitting.table.give(Seat::Hr, order).expect("lawful");
    }
    press(&mut app, "space enter enter");
    let feed = &app.desk.facts().expect("a game").feed;
    let said = |what: &str| feed.iter().any(|row| row.line.text.contains(what));
    assert!(said("Cyprus decides: Armed aggression on its territory. The advice was weighed"));
    assert!(said("Less than asked (full activation)"));
}

/// What the footer says, the last line of the window.
fn footer(app: &mut App) -> String {
    picture(app, 80, 24).lines().last().unwrap_or_default().to_owned()
}

/// The same key on every screen, shown where something can be asked, and the same page behind it.
#[test]
fn why_is_asked_by_one_key_on_every_screen() {
    for (keys, title) in [
        ("e", "Why? "),
        ("e right", "Why? "),
        ("f", "Why? What happened"),
        ("t", "Why? Cohesion"),
        ("t down down", "Why? Attribution"),
        ("m", "Why? "),
        ("g", "Why? "),
        ("i", "Why? Mode of the crisis response"),
        ("n", "Why? NATO's posture and plan"),
        ("L", "Why? Threshold of armed aggression"),
        ("b", "Why? "),
        ("x", "Why? "),
        ("r", "Why? What happened"),
        ("e right enter", "Why? "),
    ] {
        let mut app = second_turn();
        press(&mut app, keys);
        assert!(footer(&mut app).contains("w why?"), "after '{keys}': {}", footer(&mut app));
        press(&mut app, "w");
        // A page with many numbers and the cursor on none asks which is meant.
        if ["i", "n", "L"].contains(&keys) {
            assert_eq!(app.front(), "why-list", "after '{keys}'");
            press(&mut app, "enter");
        }
        assert_eq!(app.front(), "why", "after '{keys}'");
        let shown = picture(&mut app, 80, 24);
        assert!(shown.contains(title), "after '{keys}': {shown}");
        press(&mut app, "esc");
        assert_ne!(app.front(), "why", "after '{keys}'");
    }
    let mut app = game("northern-haze");
    press(&mut app, "?");
    assert!(!footer(&mut app).contains("why?"), "a help page has no number behind it");
}

#[test]
fn an_explanation_says_its_rule_and_leads_further_down() {
    let mut app = game("northern-haze");
    press(&mut app, "e w");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("Error either way on today's picture"), "{shown}");
    assert!(shown.contains("What the attacked state has declared"), "the rule stands below: {shown}");
    press(&mut app, "down down");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("opens what is under the cursor"), "{shown}");
    press(&mut app, "enter");
    let awareness = picture(&mut app, 120, 40);
    assert!(
        awareness.contains("Why? Awareness") && awareness.contains("Last report's quality"),
        "{awareness}"
    );
    press(&mut app, "f1");
    assert!(picture(&mut app, 120, 40).contains("Tracks"), "the page of the handbook that fits");
}

#[test]
fn the_grade_opens_to_its_seven_terms_and_what_is_behind_each() {
    let mut app = finished();
    press(&mut app, "w");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("Why? Grade and band") && shown.contains("Band"), "{shown}");
    // The sum opens to each of its terms, and a term to its parts.
    press(&mut app, "down down w");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("Why? Grade: Solidarity") && shown.contains("Pledges delivered"), "{shown}");
    press(&mut app, "esc right");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("Why? Grade: Needs") && shown.contains("2/"), "{shown}");
    press(&mut app, "right");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("Why? Grade: Solidarity") && shown.contains("What bore on it"), "{shown}");
    assert!(shown.contains("offer left unanswered"), "{shown}");
}

/// Why the orders of a script were given stands beside them when the game is watched.
#[test]
fn a_replay_gives_the_reasons_of_a_script() {
    let shelf = shelf();
    let scenario = shelf.library.scenario(&shelf.catalogue, "vendredi-13".parse().expect("an id"));
    let scenario = scenario.expect("a sound scenario");
    let setting =
        Arc::new(Setting::new(Arc::clone(&shelf.catalogue), Arc::new(scenario), &[]).expect("defaults"));
    let history = casus::players::Policy::History;
    let victim = Seat::Victim(setting.victims()[0]);
    let script = &setting.scenario().history.as_ref().expect("a case that was").script;
    let scripted = script.iter().find(|line| line.seat.seat(setting.victims()[0]) == victim);
    let scripted = scripted.expect("the attacked state acts").clone();
    let seating = Seating::from([(Seat::Hr, Player::person("")), (victim, Player::Policy(history))]);
    let mut table = Table::open(Arc::clone(&setting), SEED, seating, 0).expect("a game");
    while table.outcome().is_none() {
        table.end_turn(Seat::Hr).expect("a turn");
    }
    let mut app = app_with(Looks { theme: ThemeName::Dark, glyphs: Glyphs::Unicode, motion: false });
    app.watch(Replay::open(table.journal().clone(), Arc::clone(&setting)), Some(1));
    // The High Representative's eyes see no other seat's reasons; those of the review see all.
    press(&mut app, "tab");
    let words = Words::embedded(Lang::En);
    let why: String = words.told(&scripted.why).chars().take(20).collect();
    let mut found = false;
    for _ in 0..12 {
        found |= picture(&mut app, 200, 60).contains(&why);
        press(&mut app, "down");
    }
    assert!(found, "{why}");
}

#[test]
fn a_substitute_is_proposed_and_counted_by_its_worth_in_the_unit_of_the_need() {
    let mut app = game("beyond-the-clause");
    // Power flows are counted in gigawatts, the generators that stand in for them in sets.
    press(&mut app, "enter enter");
    let sheet = picture(&mut app, 120, 40);
    assert!(sheet.contains("Generators from") && sheet.contains("for Power and gas flows"), "{sheet}");
    assert!(!sheet.contains("Quantity    < 1 set >"), "a single set fills nothing: {sheet}");
    press(&mut app, "enter");
    let console = picture(&mut app, 120, 40);
    let row = console.lines().find(|line| line.contains("Power and gas flows")).expect("the need");
    let coming = row.split('+').nth(1).and_then(|rest| rest.split_whitespace().next()).expect("coming");
    let coming: f64 = coming.parse().expect("a number");
    assert!(coming > 0.0 && coming <= 0.4, "in gigawatts, no more than is asked for: {row}");
}
