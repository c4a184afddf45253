//! Several persons at one keyboard: what lies between them, what each finds, and seats that change hands.

use casus::content::Seat;
use casus::engine::{Ground, Order, Reason, Stance};
use casus::record::Person;
use casus::session::{Plan, Player, guard};
use casus::tui::{App, Host, Looks, NewGame, Next};

use crate::screens::{app_with, new_game, picture, press, shelf};

fn seat(country: &str) -> Seat {
    Seat::Delegation(country.parse().expect("a country"))
}

/// A game of these persons, each with its seats, at the first hand-over.
fn shared(groups: &[Vec<Seat>]) -> App {
    let mut app = app_with(Looks::default());
    let plan = Plan::of_groups(groups);
    let opened = shelf().open(&NewGame { plan, ..new_game("northern-haze") }).expect("a game opens");
    app.sit_down(opened);
    app
}

fn two() -> App {
    shared(&[vec![Seat::Hr], vec![Seat::Presidency]])
}

fn at_keyboard(app: &App) -> Seat {
    app.desk.game.as_ref().expect("a game").seat
}

#[test]
fn a_hand_over_shows_nothing_of_the_game() {
    let mut app = two();
    for (seat, name) in [(Seat::Hr, "High Representative"), (Seat::Presidency, "Presidency")] {
        assert_eq!((app.front(), at_keyboard(&app)), ("hand-over", seat));
        for (width, height) in [(120, 40), (80, 24), (200, 60)] {
            let shown = picture(&mut app, width, height);
            assert!(shown.contains(name), "{shown}");
            assert!(!shown.contains("Northern Haze") && !shown.contains("Finland"), "{shown}");
        }
        press(&mut app, "? : / b S w");
        assert_eq!(app.front(), "hand-over");
        press(&mut app, "enter");
        assert_eq!(app.front(), "report");
        press(&mut app, "enter");
        assert_eq!(app.front(), "console");
        press(&mut app, "space enter");
    }
}

#[test]
fn the_coach_teaches_one_seat_and_is_silent_before_the_others() {
    let mut app = app_with(Looks::default());
    let plan = Plan::of_groups(&[vec![Seat::Presidency], vec![Seat::Hr]]);
    let opened = shelf().open(&NewGame { plan, ..new_game("thirty-minutes") }).expect("a game opens");
    app.sit_down(opened);
    for turn in 0..2 {
        for taught in [true, false] {
            // Whoever ended one turn last begins the next.
            if app.front() == "hand-over" {
                press(&mut app, "enter");
            }
            press(&mut app, "enter");
            assert_eq!((app.front(), at_keyboard(&app) == Seat::Hr), ("console", taught ^ (turn == 1)));
            for keys in ["", "S", "esc o", "esc t"] {
                press(&mut app, keys);
                let shown = picture(&mut app, 120, 40);
                assert_eq!(shown.contains("Coach "), at_keyboard(&app) == Seat::Hr, "{shown}");
            }
            press(&mut app, "esc space enter");
        }
    }
}

#[test]
fn those_who_trust_each_other_change_places_without_it() {
    let mut app = two();
    app.desk.hand_over = false;
    press(&mut app, "enter enter space enter");
    assert_eq!((app.front(), at_keyboard(&app)), ("report", Seat::Presidency));
    assert!(picture(&mut app, 120, 40).contains("You now act for: Presidency"));
}

#[test]
fn who_holds_several_seats_acts_for_each_without_a_hand_over() {
    let mut app = shared(&[vec![seat("DE"), seat("SE")], vec![Seat::Hr]]);
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("Germany") && shown.contains("Sweden"), "both are named: {shown}");
    press(&mut app, "enter enter space enter");
    assert_eq!((app.front(), at_keyboard(&app)), ("report", seat("SE")));
    press(&mut app, "enter space enter");
    assert_eq!((app.front(), at_keyboard(&app)), ("hand-over", Seat::Hr));
}

#[test]
fn who_comes_back_finds_what_is_asked_and_what_came_in_since() {
    let mut app = two();
    press(&mut app, "enter");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("Your first look") && !shown.contains("What moved"), "{shown}");
    let known = app.desk.facts().expect("a game").feed.len();
    press(&mut app, "enter space enter enter enter space enter enter space enter");
    assert_eq!((app.front(), at_keyboard(&app)), ("hand-over", Seat::Hr));
    press(&mut app, "enter");
    let shown = picture(&mut app, 200, 60);
    assert!(shown.contains("Since your last look") && shown.contains("What is asked of you"), "{shown}");
    let facts = app.desk.facts().expect("a game").clone();
    assert!(facts.feed.len() > known);
    let start = |text: &str| text.chars().take(30).collect::<String>();
    let new = &facts.feed[known];
    assert!(shown.contains(&start(&new.line.text)), "new: {}\n{shown}", new.line.text);
    let old = &facts.feed[0].line.text;
    assert!(!shown.contains(&start(old)), "old: {old}\n{shown}");
}

#[test]
fn what_one_was_refused_is_told_to_nobody_else() {
    let mut app = two();
    press(&mut app, "enter enter u");
    assert!(app.desk.notice.is_some());
    let game = app.desk.game.as_ref().expect("a game");
    let order =
        Order::Advise { choice: "no-such".parse().expect("an id"), answer: "no".parse().expect("an id") };
    assert!(game.preview(&order).is_err());
    app.perform(casus::tui::Effect::Give(order));
    assert!(app.desk.refused.is_some(), "it is told to whoever ordered");
    app.perform(casus::tui::Effect::EndTurn);
    assert!(app.desk.notice.is_none() && app.desk.refused.is_none());
    assert_eq!(app.front(), "hand-over");
}

#[test]
fn a_passphrase_is_asked_and_wrong_ones_only_slow_down() {
    let mut app = two();
    press(&mut app, "tab h e r o n enter h e r o n enter");
    let person = app.desk.game.as_ref().expect("a game").table.last_person(Seat::Hr);
    assert!(person.guard.as_ref().is_some_and(|set| guard::opens(set, "heron")));
    assert_eq!(app.front(), "report");
    press(&mut app, "enter space enter enter enter space enter enter space enter");
    assert_eq!((app.front(), at_keyboard(&app)), ("hand-over", Seat::Hr));
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("Passphrase:") && shown.contains("not the file"), "{shown}");
    press(&mut app, "enter x enter x enter h e r o");
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("****") && !shown.contains("hero"), "{shown}");
    press(&mut app, "enter");
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("The next try is possible in"), "{shown}");
    press(&mut app, "h e r o n enter");
    assert_eq!(app.front(), "hand-over", "it rests");
    // A hand-over that comes anew has not been tried at.
    app.was_away();
    assert_eq!(app.front(), "hand-over");
}

#[test]
fn the_right_passphrase_opens_and_a_stop_asks_again() {
    let mut app = two();
    press(
        &mut app,
        "tab h e r o n enter h e r o n enter enter space enter enter enter space enter enter space enter",
    );
    press(&mut app, "h e r o n enter");
    assert_eq!(app.front(), "report");
    press(&mut app, "enter");
    app.was_away();
    assert_eq!(app.front(), "hand-over");
    press(&mut app, "h e r o n enter");
    assert_eq!(app.front(), "console");
}

#[test]
fn a_seat_goes_to_its_policy_and_comes_back_to_the_person_it_was_guarded_for() {
    let mut app = two();
    press(&mut app, "tab h e r o n enter h e r o n enter enter");
    press(&mut app, "S enter down enter");
    assert_eq!((app.front(), at_keyboard(&app)), ("hand-over", Seat::Presidency));
    let person = |app: &App| app.desk.game.as_ref().expect("a game").table.is_person(Seat::Hr);
    assert!(!person(&app));
    press(&mut app, "enter enter S enter down enter");
    assert_eq!(at_keyboard(&app), Seat::Presidency);
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("Somebody has to stay"), "{shown}");
    // Seats of policies stand below those of persons; the High Representative's is the first of them.
    press(&mut app, "S down");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("played by its policy"), "{shown}");
    press(&mut app, "enter enter");
    assert!(person(&app));
    press(&mut app, "space enter");
    assert_eq!((app.front(), at_keyboard(&app)), ("hand-over", Seat::Hr));
    assert!(picture(&mut app, 80, 24).contains("Passphrase:"));
}

#[test]
fn nobody_gives_away_the_seat_of_another_but_exercise_control() {
    let mut app = two();
    press(&mut app, "enter enter S down enter");
    assert!(picture(&mut app, 120, 40).contains("Another person holds that seat"));
    let mut app = shared(&[vec![Seat::Excon], vec![Seat::Hr]]);
    // Its person has to be awaited: what is sealed stays.
    press(&mut app, "enter enter space enter enter enter space enter enter S");
    assert_eq!(at_keyboard(&app), Seat::Excon);
    press(&mut app, "up enter enter");
    assert!(!app.desk.game.as_ref().expect("a game").table.is_person(Seat::Hr));
}

#[test]
fn who_is_awaited_stands_on_top_and_beside_the_orders() {
    let mut app = two();
    press(&mut app, "enter enter");
    for keys in ["", "o"] {
        press(&mut app, keys);
        let shown = picture(&mut app, 200, 60);
        assert!(shown.contains("awaited: Presidency"), "{shown}");
    }
    press(&mut app, "esc S");
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("at the keyboard") && shown.contains("awaited"), "{shown}");
}

#[test]
fn who_plays_is_chosen_before_the_game() {
    let mut app = app_with(Looks::default());
    press(&mut app, "down down enter down enter up up");
    assert_eq!(app.front(), "briefing");
    press(&mut app, "enter");
    assert_eq!(app.front(), "seating");
    press(&mut app, "down space down space");
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("[x]") && shown.contains("person C"), "{shown}");
    assert_eq!(app.desk.plan.persons(), 3);
    press(&mut app, "left");
    assert_eq!(app.desk.plan.persons(), 2);
    let next = press(&mut app, "esc down down enter");
    assert_eq!((app.front(), next), ("hand-over", Next::Continue));
    let game = app.desk.game.as_ref().expect("a game");
    assert_eq!(game.table.persons().count(), 3);
}

#[test]
fn a_game_without_a_hand_over_has_none() {
    let mut app = shared(&[vec![Seat::Hr]]);
    assert_eq!(app.front(), "console");
    let locked = guard::locked_with("heron");
    let player = Player::Person(Person { name: String::new(), guard: locked });
    app.perform(casus::tui::Effect::Seat(vec![(Seat::Hr, player)]));
    app.was_away();
    assert_eq!(app.front(), "hand-over", "a guard is asked of one person as well");
}

#[test]
fn a_refusal_and_a_position_say_why() {
    use casus::tui::Action;
    use casus::tui::desk::Layer;
    use casus::tui::screen::order_sheet::OrderSheet;

    let mut app = shared(&[vec![seat("SE")], vec![Seat::Hr]]);
    let proposal = casus::base::MatchId(0);
    let vote = "a-vote".parse().expect("an id");
    let refuse = |reason| Order::Refuse { proposal, reason };
    let position = |ground| Order::Position { vote, stance: Stance::Against, ground };
    for (from, to) in [
        (refuse(Reason::NoNeed), refuse(Reason::Politics)),
        (position(Ground::Unstated), position(Ground::Solidarity)),
    ] {
        let mut sheet = OrderSheet::of(&app.desk, from);
        drop(sheet.update(&mut app.desk, Action::Right));
        assert_eq!(sheet.order(), &to);
    }
}

#[test]
fn a_head_without_room_shortens_names_before_it_cuts_an_institution() {
    let four = [Seat::Hr, Seat::Victim("FI".parse().expect("a state")), Seat::Presidency, Seat::Excon];
    let mut app = shared(&four.map(|seat| vec![seat]));
    for (others, seat) in (0..4).rev().zip(four) {
        press(&mut app, "enter enter");
        assert_eq!(at_keyboard(&app), seat);
        for (width, height) in [(80, 24), (120, 40)] {
            let shown = picture(&mut app, width, height);
            let head = shown.lines().next().expect("a line on top").to_owned();
            let said = if others == 0 { "awaited: only".to_owned() } else { format!("awaited: {others}") };
            assert!(head.contains(&said) || (width == 120 && head.contains("awaited: ")), "{head}");
            assert!(width == 80 || (head.contains("NATO not seized") && !head.contains('…')), "{head}");
        }
        press(&mut app, "space enter");
    }
}

#[test]
fn who_matches_nothing_is_told_who_does() {
    let mut app = shared(&[vec![Seat::Hr], vec![Seat::Presidency]]);
    press(&mut app, "enter enter");
    assert!(!picture(&mut app, 120, 40).contains("High Representative proposes"));
    press(&mut app, "space enter enter enter down");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("High Representative proposes") && !shown.contains("No way is open"), "{shown}");
}

#[test]
fn a_question_to_a_seat_is_no_rumour() {
    let mut app = app_with(Looks::default());
    let plan = Plan::of_groups(&[vec![Seat::Presidency], vec![Seat::Excon]]);
    app.sit_down(shelf().open(&NewGame { plan, ..new_game("thirty-minutes") }).expect("a game"));
    press(&mut app, "enter");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("Rumour: nothing is heard") && !shown.contains("Rumour: Is it"), "{shown}");
}

#[test]
fn only_the_desk_that_pays_reads_of_costs() {
    for (seat, kind, pays) in [(Seat::Hr, "Propose", true), (Seat::Presidency, "Set the crisis mode", false)]
    {
        let mut app = shared(&[vec![seat], vec![Seat::Excon]]);
        press(&mut app, "enter enter");
        press(&mut app, "o");
        let chosen = |app: &mut App| picture(app, 120, 40).contains(&format!("┌ {kind}"));
        for _ in 0..40 {
            if chosen(&mut app) {
                break;
            }
            press(&mut app, "down");
        }
        assert!(chosen(&mut app), "{kind}");
        press(&mut app, "enter");
        let menu = picture(&mut app, 120, 40);
        let ends = |line: &str| line.split_whitespace().rfind(|word| word.is_ascii()).map(str::to_owned);
        let costs = menu.lines().filter_map(ends).any(|word| word.parse::<i32>().is_ok());
        assert_eq!(costs, pays, "{menu}");
        press(&mut app, "enter");
        let sheet = picture(&mut app, 120, 40);
        assert!(sheet.contains("gives the order") && sheet.contains("cost ") == pays, "{sheet}");
        press(&mut app, "enter");
        press(&mut app, "esc esc");
        assert_eq!(picture(&mut app, 120, 40).contains("cost "), pays);
    }
}
