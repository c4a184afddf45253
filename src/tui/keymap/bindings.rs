//! Bindings of keys to actions, and those that are shipped.

use crossterm::event::KeyCode as K;
use tui_input::InputRequest;

use super::Key;
use crate::tui::action::{Action, Context as C};

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Binding {
    /// Where it works.
    pub context: C,
    /// The key.
    pub key: Key,
    /// What it means there.
    pub action: Action,
    /// Its place in the footer, lowest first; 0 keeps it out.
    pub footer: u8,
}

pub(super) const fn bind(context: C, key: Key, action: Action, footer: u8) -> Binding {
    Binding { context, key, action, footer }
}

const fn code(code: K) -> Key {
    Key::plain(code)
}

const fn ch(character: char) -> Key {
    Key::character(character)
}

/// The table. The first key of an action in a context is the one that is shown.
pub(super) const SHIPPED: &[Binding] = &[
    // Arrows, Enter, Escape and Tab mean the same on every screen.
    bind(C::Everywhere, code(K::Up), Action::Up, 0),
    bind(C::Everywhere, code(K::Down), Action::Down, 0),
    bind(C::Everywhere, code(K::Left), Action::Left, 0),
    bind(C::Everywhere, code(K::Right), Action::Right, 0),
    bind(C::Everywhere, ch('k'), Action::Up, 0),
    bind(C::Everywhere, ch('j'), Action::Down, 0),
    bind(C::Everywhere, ch('h'), Action::Left, 0),
    bind(C::Everywhere, ch('l'), Action::Right, 0),
    bind(C::Everywhere, code(K::PageUp), Action::PageUp, 0),
    bind(C::Everywhere, code(K::PageDown), Action::PageDown, 0),
    bind(C::Everywhere, code(K::Home), Action::First, 0),
    bind(C::Everywhere, code(K::End), Action::Last, 0),
    bind(C::Everywhere, code(K::Tab), Action::NextPane, 0),
    bind(C::Everywhere, code(K::BackTab), Action::PreviousPane, 0),
    bind(C::Everywhere, code(K::Enter), Action::Confirm, 0),
    bind(C::Everywhere, code(K::Esc), Action::Back, 0),
    bind(C::Everywhere, ch('w'), Action::Why, 190),
    bind(C::Everywhere, ch('?'), Action::Help, 200),
    bind(C::Everywhere, ch(':'), Action::Palette, 210),
    bind(C::Everywhere, code(K::F(1)), Action::Handbook, 0),
    bind(C::Everywhere, ch('q'), Action::Quit, 0),
    bind(C::Everywhere, Key::control('c'), Action::Quit, 0),
    bind(C::Everywhere, Key::control('z'), Action::Suspend, 0),
    bind(C::Everywhere, Key::control('l'), Action::Redraw, 0),
    bind(C::Everywhere, code(K::F(9)), Action::NextTheme, 0),
    bind(C::Everywhere, code(K::F(8)), Action::Motion, 0),
    // Lists.
    bind(C::List, code(K::Enter), Action::Confirm, 10),
    bind(C::List, code(K::Esc), Action::Back, 20),
    bind(C::List, ch('/'), Action::Search, 0),
    bind(C::List, ch('W'), Action::Watch, 0),
    // The console.
    bind(C::Console, ch(' '), Action::EndTurn, 12),
    bind(C::Console, ch('u'), Action::Undo, 44),
    bind(C::Console, ch('o'), Action::Orders, 30),
    bind(C::Console, ch('m'), Action::ShowMap, 70),
    bind(C::Console, ch('f'), Action::ShowFeed, 72),
    bind(C::Console, ch('e'), Action::ShowDecision, 74),
    bind(C::Console, ch('t'), Action::ShowTracks, 76),
    bind(C::Console, ch('g'), Action::ShowBasket, 0),
    bind(C::Console, ch('b'), Action::Board, 56),
    bind(C::Console, ch('i'), Action::ShowIpcr, 60),
    bind(C::Console, ch('c'), Action::ShowCouncil, 62),
    bind(C::Console, ch('n'), Action::ShowNato, 64),
    bind(C::Console, ch('L'), Action::ShowLaw, 0),
    bind(C::Console, ch('x'), Action::Dossier, 0),
    bind(C::Console, ch('r'), Action::Report, 0),
    bind(C::Console, ch('T'), Action::Timeline, 32),
    bind(C::Console, ch('X'), Action::PauseClock, 34),
    bind(C::Console, ch('M'), Action::Message, 33),
    bind(C::Console, ch('D'), Action::Debrief, 8),
    bind(C::Console, ch('W'), Action::Watch, 9),
    bind(C::Console, ch('S'), Action::ShowSeats, 0),
    bind(C::Console, ch('/'), Action::Search, 0),
    bind(C::Console, ch('a'), Action::Ask, 40),
    bind(C::Console, code(K::F(2)), Action::Coach, 0),
    // The decision panel.
    bind(C::Decision, code(K::Enter), Action::Confirm, 10),
    bind(C::Decision, ch('p'), Action::Park, 46),
    bind(C::Decision, ch('d'), Action::Decline, 47),
    bind(C::Decision, ch('v'), Action::Improve, 48),
    bind(C::Decision, ch('P'), Action::Promise, 49),
    bind(C::Decision, ch('z'), Action::Unfold, 0),
    bind(C::Decision, ch('B'), Action::SmallOffers, 0),
    // The feed.
    bind(C::Feed, code(K::Enter), Action::Confirm, 10),
    bind(C::Feed, ch('s'), Action::Filter, 13),
    // The map.
    bind(C::Map, code(K::Enter), Action::Confirm, 10),
    bind(C::Map, ch('+'), Action::ZoomIn, 13),
    bind(C::Map, ch('='), Action::ZoomIn, 0),
    bind(C::Map, ch('-'), Action::ZoomOut, 13),
    bind(C::Map, ch('s'), Action::MapTheme, 14),
    bind(C::Map, ch('0'), Action::MapHome, 15),
    bind(C::Map, Key::shift(K::Up), Action::PanUp, 0),
    bind(C::Map, Key::shift(K::Down), Action::PanDown, 0),
    bind(C::Map, Key::shift(K::Left), Action::PanLeft, 0),
    bind(C::Map, Key::shift(K::Right), Action::PanRight, 0),
    bind(C::Map, ch('K'), Action::PanUp, 0),
    bind(C::Map, ch('J'), Action::PanDown, 0),
    bind(C::Map, ch('H'), Action::PanLeft, 0),
    // The tracks and the basket.
    bind(C::Tracks, code(K::Enter), Action::Confirm, 10),
    bind(C::Basket, code(K::Enter), Action::Confirm, 10),
    bind(C::Basket, code(K::Delete), Action::Undo, 0),
    bind(C::Tracks, ch('s'), Action::SetLevel, 11),
    // An order being written.
    bind(C::OrderSheet, code(K::Enter), Action::Confirm, 10),
    bind(C::OrderSheet, code(K::Left), Action::Left, 20),
    bind(C::OrderSheet, code(K::Right), Action::Right, 21),
    bind(C::OrderSheet, ch('['), Action::MuchLess, 0),
    bind(C::OrderSheet, ch(']'), Action::MuchMore, 0),
    bind(C::OrderSheet, ch(' '), Action::Toggle, 0),
    bind(C::OrderSheet, code(K::Backspace), Action::Edit(InputRequest::DeletePrevChar), 0),
    bind(C::OrderSheet, code(K::Esc), Action::Back, 30),
    // Something to read.
    bind(C::Reading, code(K::Enter), Action::Confirm, 10),
    bind(C::Reading, code(K::Esc), Action::Back, 20),
    bind(C::Reading, ch(' '), Action::PageDown, 0),
    bind(C::Debrief, ch('W'), Action::Watch, 11),
    // Pages.
    bind(C::Pages, code(K::Left), Action::Left, 10),
    bind(C::Pages, code(K::Right), Action::Right, 11),
    bind(C::Pages, code(K::Enter), Action::Confirm, 12),
    bind(C::Pages, code(K::Esc), Action::Back, 20),
    // The plan of injects.
    bind(C::Plan, ch('r'), Action::ReleaseInject, 10),
    bind(C::Plan, ch('h'), Action::HoldInject, 11),
    bind(C::Plan, ch('p'), Action::PostponeInject, 12),
    bind(C::Plan, ch('e'), Action::EditInject, 13),
    bind(C::Plan, code(K::Enter), Action::Confirm, 0),
    bind(C::Plan, ch('u'), Action::Undo, 15),
    bind(C::Plan, code(K::Tab), Action::NextPane, 16),
    bind(C::Plan, code(K::Esc), Action::Back, 20),
    // Small offers.
    bind(C::Offers, code(K::Enter), Action::Confirm, 0),
    bind(C::Offers, ch('p'), Action::Park, 10),
    bind(C::Offers, ch('d'), Action::Decline, 11),
    bind(C::Offers, ch(' '), Action::Toggle, 12),
    bind(C::Offers, code(K::Esc), Action::Back, 20),
    // Replay.
    bind(C::Replay, ch(' '), Action::PlayPause, 10),
    bind(C::Replay, code(K::Left), Action::Left, 11),
    bind(C::Replay, code(K::Right), Action::Right, 0),
    bind(C::Replay, code(K::Up), Action::Up, 12),
    bind(C::Replay, code(K::Down), Action::Down, 0),
    bind(C::Replay, ch('d'), Action::NextDecision, 13),
    bind(C::Replay, ch('D'), Action::PreviousDecision, 0),
    bind(C::Replay, code(K::Enter), Action::NextDecision, 0),
    bind(C::Replay, ch('i'), Action::NextInject, 14),
    bind(C::Replay, ch('I'), Action::PreviousInject, 0),
    bind(C::Replay, ch('t'), Action::GoToTurn, 15),
    bind(C::Replay, ch('+'), Action::Faster, 16),
    bind(C::Replay, ch('-'), Action::Slower, 0),
    bind(C::Replay, ch('='), Action::Faster, 0),
    bind(C::Replay, ch('e'), Action::Eyes, 17),
    bind(C::Replay, code(K::Tab), Action::NextPane, 0),
    bind(C::Replay, ch('b'), Action::Bookmark, 20),
    bind(C::Replay, ch('n'), Action::Note, 21),
    bind(C::Replay, ch('m'), Action::NextBookmark, 22),
    bind(C::Replay, ch('M'), Action::PreviousBookmark, 0),
    bind(C::Replay, ch('B'), Action::Bookmarks, 23),
    bind(C::Replay, ch('c'), Action::Compare, 24),
    bind(C::Replay, ch('f'), Action::FirstDifference, 25),
    bind(C::Replay, ch('o'), Action::OtherSide, 26),
    bind(C::Replay, ch('p'), Action::PlayOn, 27),
    bind(C::Replay, ch('r'), Action::Debrief, 28),
    bind(C::Replay, code(K::Esc), Action::Back, 30),
    // Bookmarks and notes.
    bind(C::Bookmarks, code(K::Enter), Action::Confirm, 10),
    bind(C::Bookmarks, ch('x'), Action::Remove, 11),
    bind(C::Bookmarks, code(K::Delete), Action::Remove, 0),
    bind(C::Bookmarks, code(K::Esc), Action::Back, 20),
    // The handbook.
    bind(C::Handbook, code(K::Enter), Action::Confirm, 10),
    bind(C::Handbook, ch('/'), Action::Search, 12),
    bind(C::Handbook, code(K::Tab), Action::NextPane, 14),
    bind(C::Handbook, code(K::Esc), Action::Back, 20),
    bind(C::Handbook, code(K::Backspace), Action::Back, 0),
    bind(C::Handbook, ch(' '), Action::PageDown, 0),
    // A field that takes text.
    bind(C::Typing, code(K::Enter), Action::Confirm, 10),
    bind(C::Typing, code(K::Esc), Action::Back, 20),
    bind(C::Typing, code(K::Up), Action::Up, 0),
    bind(C::Typing, code(K::Down), Action::Down, 0),
    bind(C::Typing, code(K::PageUp), Action::PageUp, 0),
    bind(C::Typing, code(K::PageDown), Action::PageDown, 0),
    bind(C::Typing, code(K::Tab), Action::NextPane, 0),
    bind(C::Typing, Key::control('c'), Action::Back, 0),
    bind(C::Typing, Key::control('z'), Action::Suspend, 0),
    bind(C::Typing, code(K::Backspace), Action::Edit(InputRequest::DeletePrevChar), 0),
    bind(C::Typing, code(K::Delete), Action::Edit(InputRequest::DeleteNextChar), 0),
    bind(C::Typing, code(K::Left), Action::Edit(InputRequest::GoToPrevChar), 0),
    bind(C::Typing, code(K::Right), Action::Edit(InputRequest::GoToNextChar), 0),
    bind(C::Typing, code(K::Home), Action::Edit(InputRequest::GoToStart), 0),
    bind(C::Typing, code(K::End), Action::Edit(InputRequest::GoToEnd), 0),
    bind(C::Typing, Key::control('w'), Action::Edit(InputRequest::DeletePrevWord), 0),
    bind(C::Typing, Key::control('u'), Action::Edit(InputRequest::DeleteFromStart), 0),
];
