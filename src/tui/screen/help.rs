//! What works on the screen behind.
//!
//! Enters: the table of keys. Leaves: rows. Never here: key literals.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::content::Seat;
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Layer, Nature, Reply};
use crate::tui::glyphs::Glyphs;
use crate::tui::keymap::Keymap;
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::scroll::Scroll;
use crate::tui::text;
use crate::words::Words;

/// The keys of a screen, explained.
pub struct Help {
    intro: String,
    /// Heading, then keys and what they do.
    parts: Vec<Keys>,
    scroll: Scroll,
}

impl Help {
    /// Help for the screen with this slug, in these contexts; `asks` says whether anything there can be asked "why?".
    #[must_use]
    pub fn of(desk: &Desk, screen: &str, contexts: &[Context], asks: bool) -> Self {
        let ascii = desk.looks.glyphs == Glyphs::Ascii;
        let parts = keys(&desk.words, &desk.keymap, (screen, contexts), ascii, |action| {
            desk.gives(action) && (asks || action != Action::Why)
        });
        let intro = match &desk.game {
            // What the desk of the High Representative does, the other seats do not.
            Some(game) if screen == "console" && game.seat != Seat::Hr => {
                let part = desk.words.you_are(
                    &desk.catalogue,
                    game.seat,
                    game.table.setting().is_outside_the_clause(),
                );
                let orders = desk.key(contexts, Action::Orders);
                desk.words.with("help-console.other", &[("part", part.into()), ("orders", orders.into())])
            }
            _ => desk.say(&format!("help-{screen}")),
        };
        Self { intro, parts, scroll: Scroll::default() }
    }
}

/// Cells of the column of keys.
const KEYS: usize = 12;

/// A heading, then keys and what they do.
pub type Keys = (String, Vec<(String, String)>);

/// Lists that nothing is searched in.
const UNSEARCHED: [&str; 9] =
    ["why-list", "title", "saved-games", "scenarios", "choice", "vote", "quit", "compare", "eyes"];
/// Short lists over another screen: there is nothing to ask about, and no other pane to go to.
const SHORT: [&str; 4] = ["quit", "bookmarks", "compare", "eyes"];

/// Whether an action that keys of the screen's contexts stand for means something on this one.
fn means_something(screen: &str, action: Action) -> bool {
    match action {
        Action::Search => !UNSEARCHED.contains(&screen),
        // Of the lists only that of saved games has games to watch.
        Action::Watch => screen == "saved-games" || !(UNSEARCHED.contains(&screen) || screen == "orders"),
        Action::Why | Action::NextPane | Action::PreviousPane | Action::Left | Action::Right => {
            !SHORT.contains(&screen)
        }
        _ => true,
    }
}

/// The keys that work on a screen with these contexts, with what they do; `gives` says which mean anything in this seat.
#[must_use]
pub fn keys(
    words: &Words,
    keymap: &Keymap,
    (screen, contexts): (&str, &[Context]),
    ascii: bool,
    gives: impl Fn(Action) -> bool,
) -> Vec<Keys> {
    let explained = |context: &Context| {
        let mut rows: Vec<(Action, Vec<String>)> = Vec::new();
        for binding in keymap.bindings().iter().filter(|b| b.context == *context) {
            let idle = !means_something(screen, binding.action);
            if binding.action.slug().is_empty() || idle || !gives(binding.action) {
                continue;
            }
            let key = binding.key.label(ascii);
            match rows.iter_mut().find(|(action, _)| *action == binding.action) {
                Some((_, keys)) => keys.push(key),
                None => rows.push((binding.action, vec![key])),
            }
        }
        let rows = rows
            .into_iter()
            .map(|(action, keys)| {
                let key = format!("action-{}", action.slug());
                // What it does here, where it is not what it does elsewhere.
                let here = words.find(&format!("{key}.in-{}", context.slug()), &[]);
                (keys.join(" "), here.unwrap_or_else(|| words.text(&key)))
            })
            .collect();
        (words.text(&format!("context-{}", context.slug())), rows)
    };
    contexts.iter().map(explained).collect()
}

impl Layer for Help {
    fn nature(&self) -> Nature {
        Nature::over("help", Context::Reading)
    }

    fn update(&mut self, _: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Confirm | Action::Back | Action::Help => return Reply::Close,
            Action::Point(..) => {}
            other if self.scroll.takes(other) => {}
            _ => return Reply::Ignored,
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (theme, look, buf) = (&desk.theme, desk.look(), frame.buffer_mut());
        let width = area.width.saturating_sub(6).min(78);
        let room = cells(width.saturating_sub(4));
        let mut rows: Vec<Row> = look.paragraph(&self.intro, room, theme.text);
        for (heading, keys) in &self.parts {
            rows.push(Line::default());
            rows.push(Line::from(piece(heading.clone(), theme.heading)));
            for (key, meaning) in keys {
                // What is too long for a row goes on under itself.
                let mut keys = text::wrap(key, KEYS).into_iter();
                let mut meanings = text::wrap(meaning, room.saturating_sub(KEYS + 2)).into_iter();
                loop {
                    let (key, meaning) = (keys.next(), meanings.next());
                    if key.is_none() && meaning.is_none() {
                        break;
                    }
                    rows.push(Line::from(vec![
                        piece(text::right(&key.unwrap_or_default(), KEYS, look.glyphs), theme.key),
                        piece(format!("  {}", meaning.unwrap_or_default()), theme.text),
                    ]));
                }
            }
        }
        let size = (width, length(rows.len() + 2).min(area.height));
        let inner = look.overlay(buf, area, size, &desk.say("help-heading"));
        let first = self.scroll.first(rows.len(), cells(inner.height));
        look.rows(buf, inner, &rows[first..]);
        look.scroll_mark(buf, inner, first, rows.len());
    }
}
