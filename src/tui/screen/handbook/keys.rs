//! The keys of each screen, for its page in the handbook.
//!
//! Enters: the table of keys. Leaves: tables of keys and what they do. Never here: key literals.

use crate::tui::action::Context;
use crate::tui::keymap::Keymap;
use crate::tui::screen::help;
use crate::words::Words;
use crate::words::handbook::{Entry, Page, Topic};

use Context as C;

/// Where the keys of a screen are looked up, over all that it can show.
#[must_use]
pub fn contexts(screen: &str) -> &'static [Context] {
    match screen {
        "console" => &[C::Console, C::Decision, C::Basket, C::Feed, C::Map, C::Tracks, C::Everywhere],
        "title" | "saved-games" | "scenarios" | "choice" | "vote" | "quit" | "eyes" | "compare"
        | "why-list" => &[C::List, C::Everywhere],
        "bookmarks" => &[C::Bookmarks, C::Everywhere],
        "orders" => &[C::List, C::Typing, C::Everywhere],
        "briefing" => &[C::OrderSheet, C::Everywhere],
        "order-sheet" => &[C::OrderSheet, C::Typing, C::Everywhere],
        "plan" => &[C::Plan, C::Everywhere],
        "board" | "institutions" | "dossier" | "why" => &[C::Pages, C::Console, C::Everywhere],
        "debrief" => &[C::Debrief, C::Reading, C::Everywhere],
        "replay" => &[C::Replay, C::Typing, C::Everywhere],
        "search" | "palette" | "play-on" => &[C::Typing],
        "handbook" => &[C::Handbook, C::Typing, C::Everywhere],
        _ => &[C::Reading, C::Everywhere],
    }
}

/// The page with the keys of its screen, where it is about one.
#[must_use]
pub fn with_keys(mut page: Page, words: &Words, keymap: &Keymap, ascii: bool) -> Page {
    if let Topic::Screen(slug) = page.topic {
        let parts = help::keys(words, keymap, (slug, contexts(slug)), ascii, |_| true);
        page.entries.extend(parts.into_iter().map(|(heading, facts)| Entry {
            heading,
            facts,
            ..Entry::default()
        }));
    }
    page
}
