//! Screens that lie on a stack: what each can do, what it answers, and what it wants done.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{Desk, Fitting, Questions};
use crate::content::Seat;
use crate::engine::Order;
use crate::record::Notes;
use crate::session::Player;
use crate::store::SaveRef;
use crate::tui::action::{Action, Context};
use crate::tui::host::{Fork, NewGame, SavedGame, Watched};
use crate::words::Subject;

/// What only the loop may do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Starts a game.
    Open(NewGame),
    /// Goes on with a game.
    Resume(String),
    /// Watches a game.
    Watch(String),
    /// Watches the game on the desk again, once it is over.
    WatchAgain,
    /// Keeps bookmarks and notes beside a game.
    KeepNotes(SaveRef, Notes),
    /// Asks which games are on disk.
    ListSaves,
    /// Reads a second game, to watch it beside the first.
    WatchBeside(SaveRef),
    /// Plays a recorded game on from a moment.
    Branch(Fork),
    /// Gives an order.
    Give(Order),
    /// Gives several orders; stops at the first that may not be given.
    GiveAll(Vec<Order>),
    /// Takes an order back, by its place in the basket.
    Undo(usize),
    /// Gives seats to other players, or persons another guard.
    Seat(Vec<(Seat, Player)>),
    /// Calls exercise control to the keyboard, to stop the clock.
    CallControl,
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

/// What came of what a screen wanted done, for those that wait for it.
pub enum Answer {
    /// Notes are kept beside their game, or why not.
    Kept(Result<(), String>),
    /// The games on disk, latest first.
    Saves(Vec<SavedGame>),
    /// A second game, where there is one.
    Beside(Box<Watched>),
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

/// What sort of screen one is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nature {
    /// The slug of its help page.
    pub slug: &'static str,
    /// Where its keys are looked up, its own context first.
    pub contexts: Vec<Context>,
    /// Whether the screen behind is seen around it.
    pub is_over: bool,
}

impl Nature {
    /// One that takes the whole terminal.
    #[must_use]
    pub fn whole(slug: &'static str, context: Context) -> Self {
        Self { slug, contexts: vec![context], is_over: false }
    }

    /// A box over the screen behind.
    #[must_use]
    pub fn over(slug: &'static str, context: Context) -> Self {
        Self { is_over: true, ..Self::whole(slug, context) }
    }

    /// Keys of that context work as well.
    #[must_use]
    pub fn with(mut self, context: Context) -> Self {
        self.contexts.push(context);
        self
    }
}

/// A screen.
pub trait Layer {
    /// What sort of screen it is now.
    fn nature(&self) -> Nature;
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
    /// Something that was to be done came to this.
    ///
    /// Who takes the answer leaves none for others, and may put a screen in front.
    fn answered(&mut self, _desk: &mut Desk, _answer: &mut Option<Answer>) -> Option<Box<dyn Layer>> {
        None
    }
    /// The program was stopped for a while, and anybody may have come. Says whether the screen asks for a passphrase now,
    /// so that nothing may lie over it.
    fn was_away(&mut self) -> bool {
        false
    }
    /// Whether something moves by itself because it was asked to, motion or not.
    fn plays(&self) -> bool {
        false
    }
    /// Whether an action means anything now; the foot names no other.
    fn offers(&self, _action: Action) -> bool {
        true
    }
    /// The most rows that its keys may take at the foot.
    fn footer_rows(&self) -> usize {
        1
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
