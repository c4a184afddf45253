//! Exercise control by its keys: the plan, an order about an inject, a level, a pause, a message; and nobody else.

use std::sync::Arc;

use casus::content::{Library, Seat};
use casus::engine::Setting;
use casus::session::{Player, Seating, Table};
use casus::tui::{App, Opened};

use crate::screens::{game, picture, press};

/// Northern Haze with persons in these seats, the first of them at the screen.
fn sitting(seats: &[Seat]) -> App {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().expect("sound"));
    let scenario = library.scenario(&catalogue, "northern-haze".parse().unwrap()).expect("sound");
    let setting = Arc::new(Setting::new(catalogue, Arc::new(scenario), &[]).expect("defaults"));
    let seating: Seating = seats.iter().map(|seat| (*seat, Player::person(""))).collect();
    let table = Table::open(setting, 7, seating, 0).expect("a game opens");
    let mut app = game("northern-haze");
    app.sit_down(Opened { table, seat: seats[0], save: None });
    app
}

#[test]
fn exercise_control_leads_from_its_timeline() {
    let mut app = sitting(&[Seat::Excon]);
    for (width, height) in [(80, 24), (120, 40), (200, 60)] {
        assert!(picture(&mut app, width, height).contains("T plan"), "the footer leads there");
    }
    press(&mut app, "T");
    assert_eq!(app.front(), "plan");
    let shown = picture(&mut app, 80, 24);
    for part in ["S02-I01", "happened", "planned", "r release", "h hold", "p postpone", "e edit"] {
        assert!(shown.contains(part), "no '{part}' in\n{shown}");
    }
    assert!(!shown.contains('['), "a word is missing:\n{shown}");
    press(&mut app, "h enter");
    assert!(picture(&mut app, 80, 24).contains("ordered"));
    // Another word about the same inject waits for the next turn; taken back, the first one makes room.
    press(&mut app, "p enter esc");
    press(&mut app, "u p enter");
    assert_eq!(app.front(), "plan");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("ordered"), "{shown}");
    press(&mut app, "tab");
    assert_eq!(app.front(), "timeline");
}

#[test]
fn a_wide_window_shows_the_whole_inject_beside_the_plan() {
    let mut app = sitting(&[Seat::Excon]);
    press(&mut app, "T");
    let wide = picture(&mut app, 200, 60);
    insta::assert_snapshot!("plan_200x60", wide);
    let filled = wide.lines().filter(|line| line.chars().skip(100).any(char::is_alphabetic)).count();
    assert!(filled >= 7, "the right half says something:\n{wide}");
    insta::assert_snapshot!("plan_80x24", picture(&mut app, 80, 24));
}

#[test]
fn an_edited_inject_shows_its_hour_its_share_and_what_is_added() {
    let mut app = sitting(&[Seat::Excon]);
    press(&mut app, "T e left down left down c a l m enter esc");
    press(&mut app, "space enter enter T up");
    let shown = picture(&mut app, 120, 40);
    for part in ["happened", "edited", "Does 95% of what is written.", "The scenario has it at", "Adds: calm"]
    {
        assert!(shown.contains(part), "no '{part}' in\n{shown}");
    }
}

#[test]
fn a_level_is_set_from_its_row_and_a_message_written_from_the_console() {
    let mut app = sitting(&[Seat::Excon]);
    press(&mut app, "t s right right down right down w h y enter");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("Set Cohesion to"), "{shown}");
    press(&mut app, "M enter h i enter esc");
    assert!(picture(&mut app, 120, 40).contains("To the High Representative: hi"));
}

#[test]
fn a_pause_keeps_everybody_until_it_is_over() {
    let mut app = sitting(&[Seat::Excon, Seat::Hr]);
    // The hand-over, and what the seat sees at its first look.
    press(&mut app, "enter enter");
    press(&mut app, "X enter");
    assert!(picture(&mut app, 80, 24).contains("PAUSED"), "{}", picture(&mut app, 80, 24));
    press(&mut app, "space");
    assert!(picture(&mut app, 120, 40).contains("Exercise control paused the clock"));
    press(&mut app, "X");
    assert!(!picture(&mut app, 80, 24).contains("PAUSED"));
    press(&mut app, "space enter");
    assert_eq!(app.front(), "hand-over");
}

#[test]
fn exercise_control_is_called_to_stop_the_clock_and_makes_room_again() {
    let sweden = Seat::Delegation("SE".parse().unwrap());
    let mut app = sitting(&[sweden, Seat::Hr, Seat::Excon]);
    press(&mut app, "enter enter");
    assert!(picture(&mut app, 200, 60).contains("X pause"), "{}", picture(&mut app, 200, 60));
    press(&mut app, "X");
    assert_eq!((app.front(), app.desk.game.as_ref().unwrap().seat), ("hand-over", Seat::Excon));
    assert!(!picture(&mut app, 120, 40).contains("Northern Haze"));
    press(&mut app, "enter enter c o f f e e enter");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("PAUSED"), "{shown}");
    // Nobody goes on, and nobody is made to leave, while it stands.
    press(&mut app, "space");
    assert_eq!((app.front(), app.desk.game.as_ref().unwrap().seat), ("console", Seat::Excon));
    assert!(picture(&mut app, 120, 40).contains("paused the clock"));
    press(&mut app, "X");
    assert_eq!((app.front(), app.desk.game.as_ref().unwrap().seat), ("hand-over", sweden));
    // Who came and did not stop it gives the keyboard back by the same key that ends a turn.
    press(&mut app, "enter enter X enter enter esc space");
    assert_eq!((app.front(), app.desk.game.as_ref().unwrap().seat), ("hand-over", sweden));
    press(&mut app, "enter enter space enter");
    assert_eq!(app.desk.game.as_ref().unwrap().seat, Seat::Hr);
    // In its own part of the turn as well it comes only for the clock, and keeps its turn.
    press(&mut app, "enter enter X enter enter enter X");
    let game = app.desk.game.as_ref().unwrap();
    assert_eq!((app.front(), game.seat), ("hand-over", Seat::Hr));
    assert!(game.table.awaited().contains(&Seat::Excon));
    let shown = picture(&mut app, 80, 24);
    let foot = shown.lines().last().unwrap_or_default();
    assert!(
        !foot.contains("help") && !foot.contains("commands"),
        "nothing is offered that does nothing: {foot}"
    );
}

#[test]
fn nobody_else_has_the_plan_or_its_keys() {
    let mut app = sitting(&[Seat::Hr]);
    assert!(!picture(&mut app, 200, 60).contains("T plan"));
    press(&mut app, "T");
    assert_eq!(app.front(), "timeline");
    press(&mut app, "esc X");
    assert!(picture(&mut app, 120, 40).contains("Only exercise control does that."));
    press(&mut app, ":");
    assert!(!picture(&mut app, 120, 40).contains("pause the clock"));
}
