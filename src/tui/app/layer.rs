//! Screens that lie on a stack: what each can do, what it answers, and what it wants done.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::Desk;
use crate::base::ScenarioId;
use crate::content::Seat;
use crate::engine::Order;
use crate::session::{Plan, Player};
use crate::tui::action::{Action, Context};
use crate::tui::screen::handbook::Fitting;
use crate::tui::screen::why::Questions;
use crate::words::Subject;

/// What only the loop may do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Starts a game.
    Open {
        /// The scenario.
        scenario: ScenarioId,
        /// Options that were changed.
        options: Vec<(String, String)>,
        /// The seed, when one was typed.
        seed: Option<u64>,
        /// Who plays.
        plan: Plan,
    },
    /// Goes on with a game.
    Resume(String),
    /// Watches a game.
    Watch(String),
    /// Gives an order.
    Give(Order),
    /// Gives several orders; stops at the first that may not be given.
    GiveAll(Vec<Order>),
    /// Takes an order back, by its place in the basket.
    Undo(usize),
    /// Gives seats to other players, or persons another guard.
    Seat(Vec<(Seat, Player)>),
    /// Ends the turn.
    EndTurn,
    /// Leaves the game for the title.
    LeaveGame,
    /// Ends the program.
    Quit,
    /// Stops the program for a while.
    Suspend,
    /// Draws everything anew.
    Redraw,
}

/// What a screen answers to an action.
pub enum Reply {
    /// Not for this screen.
    Ignored,
    /// Done.
    Done,
    /// Close this screen.
    Close,
    /// Put another one in front.
    Open(Box<dyn Layer>),
    /// Put another one in this one's place.
    Replace(Box<dyn Layer>),
    /// Have this done, and stay.
    Do(Effect),
    /// Close, then have this done.
    CloseAndDo(Effect),
    /// Close, and hand this action to the screen behind.
    Forward(Action),
    /// Close down to the console, and go there.
    GoTo(Subject),
}

/// A screen.
pub trait Layer {
    /// The slug of its help page.
    fn slug(&self) -> &'static str;
    /// Where its keys are looked up, its own context first.
    fn contexts(&self) -> Vec<Context>;
    /// Whether the screen behind is seen around it.
    fn is_overlay(&self) -> bool {
        false
    }
    /// Takes an action.
    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply;
    /// Goes to what a line was about. Only the console can.
    fn go_to(&mut self, _desk: &mut Desk, _subject: Subject) -> bool {
        false
    }
    /// What can be asked "why?" here, and which of it is under the cursor.
    fn questions(&self, _desk: &Desk) -> Questions {
        Questions::default()
    }
    /// The page of the handbook that fits what is looked at; none where the screen's own page fits best.
    fn fitting(&self, _desk: &Desk) -> Option<Fitting> {
        None
    }
    /// The game has changed.
    fn game_changed(&mut self, _desk: &mut Desk) {}
    /// Whether something moves by itself.
    fn moves(&self, _desk: &Desk) -> bool {
        false
    }
    /// Time has passed, where something moves.
    fn tick(&mut self, _desk: &mut Desk) {}
    /// Draws itself.
    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect);
}
