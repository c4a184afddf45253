//! `rules.md` §1 on the screen: what the decision panel opens on, small offers in a batch, how a report ends.

use casus::engine::Order;
use casus::tui::app::App;

use crate::screens::{game, picture, press};

/// The needs that the panel lists, by their names, in a small window.
fn listed(app: &mut App) -> Vec<String> {
    let names: Vec<String> =
        app.desk.facts().expect("a game").needs.iter().map(|need| need.name.clone()).collect();
    let shown = picture(app, 80, 24);
    let panel = shown.split("NEED ").nth(1).and_then(|rest| rest.split("OFFERS ").next()).unwrap_or_default();
    names.into_iter().filter(|name| panel.lines().any(|line| line.contains(name.as_str()))).collect()
}

#[test]
fn the_panel_opens_on_the_three_needs_that_worsen_most_and_the_rest_folds() {
    let mut app = game("northern-haze");
    press(&mut app, "space enter esc");
    let by_then = |app: &App| {
        let rows = &app.desk.facts().expect("a game").needs;
        rows.iter().map(|row| (row.view.urgency_next, row.name.clone())).collect::<Vec<_>>()
    };
    let rows = by_then(&app);
    assert!(rows.len() > 3 && rows.windows(2).all(|two| two[0].0 >= two[1].0), "{rows:?}");
    let first: Vec<String> = rows.iter().take(3).map(|(_, name)| name.clone()).collect();
    assert_eq!(listed(&mut app), first);
    let game = app.desk.game.as_ref().expect("a game");
    let view = game.view();
    let ahead = view.needs_ahead();
    assert_eq!(rows.len(), ahead.len());
    assert!(game.facts.needs.iter().zip(&ahead).all(|(row, need)| row.view.id == need.id));
    press(&mut app, "z");
    assert!(listed(&mut app).len() > 3, "unfolded");
    press(&mut app, "space enter esc");
    assert_eq!(listed(&mut app).len(), 3, "every turn opens folded");
}

/// A turn in which small offers wait.
fn with_small_offers() -> (App, usize) {
    let mut app = game("northern-haze");
    for _ in 0..8 {
        press(&mut app, "space enter esc");
        let waiting = app.desk.facts().expect("a game").small().count();
        if waiting > 2 {
            return (app, waiting);
        }
    }
    panic!("no turn with small offers");
}

fn basket(app: &App) -> Vec<Order> {
    app.desk.facts().expect("a game").basket.iter().map(|row| row.order.clone()).collect()
}

#[test]
fn small_offers_are_answered_in_a_batch() {
    let (mut app, waiting) = with_small_offers();
    assert!(picture(&mut app, 80, 24).contains(&format!("{waiting} small offers, B")));
    press(&mut app, "B");
    assert_eq!(app.front(), "small-offers");
    let shown = picture(&mut app, 80, 24);
    assert_eq!(shown.matches("[x] ").count(), waiting, "{shown}");
    press(&mut app, "p");
    assert_eq!(app.front(), "console");
    let given = basket(&app);
    assert_eq!(given.len(), waiting, "one answer each");
    assert!(given.iter().all(|order| matches!(order, Order::Park { .. })));
    assert_eq!(app.desk.facts().expect("a game").small().count(), 0, "nothing waits any more");
    press(&mut app, "B");
    assert_eq!(app.front(), "console");
    assert!(picture(&mut app, 120, 40).contains("No small offer waits"));
}

#[test]
fn what_is_unticked_is_left_for_an_answer_of_its_own() {
    let (mut app, waiting) = with_small_offers();
    let kept = app.desk.facts().expect("a game").small().next().expect("one").0.view.id;
    press(&mut app, "B space");
    assert!(picture(&mut app, 80, 24).contains("[ ] "));
    press(&mut app, "d");
    let given = basket(&app);
    assert_eq!(given.len(), waiting - 1);
    assert!(given.iter().all(|order| matches!(order, Order::Decline { offer } if *offer != kept)));
}

#[test]
fn every_report_ends_with_four_things_to_wait_for() {
    let mut app = game("northern-haze");
    let mut seen = [0; 4];
    for turn in 1..=14 {
        // A promise and a match, for the need on top, where they can be had.
        for keys in ["e P enter", "e enter enter enter"] {
            press(&mut app, keys);
            while app.front() != "console" {
                press(&mut app, "esc");
            }
        }
        press(&mut app, "e space enter");
        assert_eq!(app.front(), "report", "turn {turn}");
        let shown = picture(&mut app, 120, 40);
        let ahead = shown.split("What to wait for").nth(1).unwrap_or_else(|| panic!("turn {turn}: {shown}"));
        let pairs = [
            ("Next arrival", "Next departure", "nothing is under way"),
            ("Next verdict", "Next verdict", "nothing is before the"),
            ("Rumour", "Rumour", "nothing is heard"),
            ("Promise falling due", "Promise falling due", "none was made"),
        ];
        let mut from = 0;
        for (place, (name, other, none)) in pairs.into_iter().enumerate() {
            let found = [name, other].iter().filter_map(|n| ahead[from..].find(n)).min();
            let at = from + found.unwrap_or_else(|| panic!("turn {turn}: no {name} in order: {shown}"));
            from = at;
            seen[place] += usize::from(!ahead[at..].lines().next().unwrap_or_default().contains(none));
        }
        press(&mut app, "esc");
    }
    assert!(seen.iter().all(|count| *count > 0), "each is something once: {seen:?}");
}
