//! Whoever follows the coach of Thirty Minutes, and reads what the screen says, ends above the line of loss.

use casus::content::Seat;
use casus::engine::{Order, OrderKind};
use casus::session::coach::nobody_to_ask;
use casus::tui::app::App;
use casus::tui::facts::{Facts, NeedRow, Ranked};

use crate::screens::{game, opened_with_luck, picture, press};

/// Keys that a patient person may need; every one counts.
const KEYS_MAX: usize = 400;
/// Below it a grade says that the response harmed credibility.
const LOSS: i32 = 500;

/// A player who does what the coach says and nothing else.
struct Follower {
    app: App,
    keys: usize,
}

impl Follower {
    fn press(&mut self, keys: &str) {
        self.keys += keys.split_whitespace().count();
        press(&mut self.app, keys);
    }

    fn facts(&self) -> &Facts {
        self.app.desk.facts().expect("a game")
    }

    fn step(&self) -> Option<&str> {
        let tutorial = self.app.desk.game.as_ref()?.tutorial.as_ref()?;
        tutorial.step().map(|(_, step)| step.key.as_str())
    }

    /// The offers for a need, best first.
    fn ranked(&self, need: &NeedRow) -> Vec<Ranked> {
        let sitting = self.app.desk.game.as_ref().expect("a game");
        sitting.facts.ranked(&sitting.view(), need.view.id)
    }

    /// Whether the first offer is of the very kind and comes before the end.
    fn comes_in_time(&self, need: &NeedRow) -> bool {
        let ranked = self.ranked(need);
        ranked.first().is_some_and(|r| r.way.is_some() && !r.after_end && !r.substitute)
    }

    /// Puts the cursor on that row of the decision panel.
    fn go_to(&mut self, row: usize) {
        let rows = self.facts().cards.len() + self.facts().needs.len();
        let (up, down) = (vec!["up"; rows].join(" "), vec!["down"; row].join(" "));
        self.press("e");
        self.press(&up);
        self.press(&down);
    }

    /// Matches what comes in time for every need with nothing coming.
    fn match_in_time(&mut self) {
        for index in 0..self.facts().needs.len() {
            let need = self.facts().needs[index].clone();
            if need.coming.is_empty() && !need.missing.is_zero() && self.comes_in_time(&need) {
                self.go_to(self.facts().cards.len() + index);
                self.press("enter enter enter");
            }
        }
    }

    fn ask_for_what_nobody_offers_in_time(&mut self) {
        let open = |f: &Self| {
            f.facts().needs.iter().rposition(|need| need.coming.is_empty() && !f.comes_in_time(need))
        };
        let index = open(self).unwrap_or(0);
        self.go_to(self.facts().cards.len() + index);
        self.press("a enter enter esc");
    }

    /// Answers the line on top: the answer that many rows down, or the letter as it is.
    fn answer(&mut self, down: usize) {
        if self.facts().cards.is_empty() {
            return;
        }
        self.go_to(0);
        let down = vec!["down"; down].join(" ");
        self.press(&format!("enter {down} enter"));
        if self.app.front() != "console" {
            self.press("enter");
        }
        assert_eq!(self.app.front(), "console", "{}", picture(&mut self.app, 80, 24));
    }

    fn end_turn(&mut self) {
        self.press("e space enter");
        self.press("esc");
    }
}

#[test]
fn whoever_follows_the_coach_ends_above_the_line_of_loss() {
    let mut app = game("thirty-minutes");
    // A game in which one offer for each need is enough at first.
    app.sit_down(opened_with_luck("thirty-minutes", 1));
    let mut player = Follower { app, keys: 0 };
    assert_eq!(player.step(), Some("welcome"));
    player.match_in_time();
    assert_eq!(player.step(), Some("ask"), "nothing more comes in time");
    player.ask_for_what_nobody_offers_in_time();
    assert_eq!(player.step(), Some("advise"));
    player.answer(0);
    assert_eq!(player.step(), Some("ipcr"));
    player.press("i enter down enter enter esc esc");
    player.press("m right enter esc");
    assert_eq!(player.step(), Some("end-turn"));
    player.end_turn();
    player.press("f enter esc t enter esc");
    assert_eq!(player.step(), Some("ipcr-again"), "the Presidency granted less");
    player.press("i enter enter enter esc esc");
    assert_eq!(player.step(), Some("nato"));
    player.press("n enter enter enter esc esc o esc b esc");
    assert_eq!(player.step(), Some("play"));
    let given: Vec<OrderKind> = player.facts().basket.iter().map(|row| row.order.kind()).collect();
    assert_eq!(given, [OrderKind::RequestIpcr, OrderKind::ContactNato]);
    // The second question is which article; the last answer joins what belongs together.
    player.answer(4);
    player.match_in_time();
    player.end_turn();
    while !player.facts().over {
        player.answer(0);
        player.match_in_time();
        player.end_turn();
    }
    let sitting = player.app.desk.game.as_ref().expect("a game");
    assert_eq!(sitting.seat, Seat::Hr);
    let grade = sitting.table.evaluation().expect("it is over").grade;
    assert!(grade > LOSS, "grade {grade} per mille with {} keys", player.keys);
    assert!(player.keys <= KEYS_MAX, "{} keys", player.keys);
}

#[test]
fn whoever_ends_the_turn_early_is_not_told_of_its_needs_any_more() {
    let mut player = Follower { app: game("thirty-minutes"), keys: 0 };
    player.press("enter enter enter");
    assert_eq!(player.step(), Some("more"), "other needs can be matched in time");
    player.end_turn();
    assert_eq!(player.step(), Some("ask"));
    player.ask_for_what_nobody_offers_in_time();
    player.answer(0);
    player.press("i enter down enter enter esc esc m right enter esc");
    assert_eq!(player.step(), Some("end-turn"), "a turn is ended when that is taught");
}

/// The first of its steps that only looks is the next: what is ordered in the last turn comes to nothing.
#[test]
fn in_the_last_turn_nothing_is_asked_for_whose_time_has_passed() {
    let mut player = Follower { app: game("thirty-minutes"), keys: 0 };
    for turn in 1..6 {
        assert_eq!(player.step(), Some("welcome"), "turn {turn}");
        player.end_turn();
    }
    assert_eq!(player.step(), Some("dossier"));
    player.press("m right enter esc");
    assert_eq!(player.step(), Some("end-turn"));
}

#[test]
fn who_has_asked_for_all_that_somebody_could_still_bring_is_not_asked_to_ask() {
    let mut player = Follower { app: game("thirty-minutes"), keys: 0 };
    player.match_in_time();
    while player.step() == Some("more") || player.step() == Some("match") {
        player.end_turn();
    }
    let sitting = player.app.desk.game.as_ref().expect("a game");
    let basket: Vec<Order> = player.facts().basket.iter().map(|row| row.order.clone()).collect();
    let nobody = nobody_to_ask(&sitting.view(), &basket);
    assert_eq!(player.step() == Some("ask"), !nobody, "{:?}", player.step());
    for _ in sitting.table.view(Seat::Hr).turn()..4 {
        player.end_turn();
    }
    assert_ne!(player.step(), Some("ask"), "a day before the end nobody can bring it in time");
}

#[test]
fn a_key_that_the_coach_names_says_in_an_open_menu_what_to_close_first() {
    let mut player = Follower { app: game("thirty-minutes"), keys: 0 };
    player.press("o m");
    let shown = picture(&mut player.app, 80, 24);
    assert!(shown.contains("m works on the console. Esc closes what is open here."), "{shown}");
    player.press("esc m");
    assert!(!picture(&mut player.app, 80, 24).contains("works on the console"));
}
