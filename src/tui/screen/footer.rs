//! The foot of every screen: which keys work here, and what just happened.
//!
//! Enters: the contexts of the screen in front. Leaves: rows. Never here: what a key does.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::tui::action::{Action, Context};
use crate::tui::desk::Desk;
use crate::tui::glyphs::Glyphs;
use crate::tui::keymap::Binding;
use crate::tui::paint::{Row, piece};
use crate::tui::text;
use crate::words::Severity;

/// Whether the foot names a key: not the one of the timeline, from which only exercise control leads.
fn is_named(desk: &Desk, action: Action) -> bool {
    let over = desk.facts().is_some_and(|facts| facts.over);
    desk.gives(action) && (action != Action::Timeline || (desk.leads() && !over))
}

/// A key and the word beside it.
fn label(desk: &Desk, binding: &Binding) -> (String, String) {
    let ascii = desk.looks.glyphs == Glyphs::Ascii;
    let mut key = binding.key.label(ascii);
    // Two ways of one movement share a word: "d/D decision".
    if let Some(back) = desk.keymap.way_back(binding) {
        key = format!("{key}/{}", back.label(ascii));
    }
    let slug = binding.action.slug();
    // A word for this context, where the usual one would mislead: left is "before" between pages.
    let word = desk.words.find(&format!("action-{slug}.{}", binding.context.slug()), &[]);
    (key, word.unwrap_or_else(|| desk.say(&format!("action-{slug}.short"))))
}

/// The rows at the foot: which keys work here, as many as there is room for; `offers` says which mean anything now.
#[must_use]
pub fn keys(
    desk: &Desk,
    width: u16,
    contexts: &[Context],
    offers: impl Fn(Action) -> bool,
    most: usize,
) -> Vec<Row> {
    let theme = &desk.theme;
    let room = usize::from(width);
    let always = |context: &Context| *context == Context::Everywhere;
    let all = desk.keymap.footer(contexts);
    // The way back stays in sight, however many keys there are.
    let last = |b: &&Binding| always(&b.context) || (most > 1 && b.action == Action::Back);
    let tail = all.iter().filter(last).filter(|b| offers(b.action));
    let label = |binding| label(desk, binding);
    let width = |(key, word): &(String, String)| text::width(key) + text::width(word) + 3;
    let tail: Vec<(String, String)> = tail.map(label).collect();
    let tail_cells: usize = tail.iter().map(width).sum();
    let mut rows: Vec<Vec<(String, String)>> = vec![Vec::new()];
    let mut used = 1;
    for binding in all.iter().filter(|b| !last(b)).filter(|b| is_named(desk, b.action) && offers(b.action)) {
        let entry = label(binding);
        let full = rows.len() == most;
        // What works everywhere stands at the end of the last row.
        if used + width(&entry) + if full { tail_cells } else { 0 } > room {
            if full {
                break;
            }
            rows.push(Vec::new());
            used = 1;
            if rows.len() == most && used + width(&entry) + tail_cells > room {
                break;
            }
        }
        used += width(&entry);
        if let Some(row) = rows.last_mut() {
            row.push(entry);
        }
    }
    if used + tail_cells > room && rows.len() < most {
        rows.push(Vec::new());
    }
    if let Some(row) = rows.last_mut() {
        row.extend(tail);
    }
    let shown = |row: Vec<(String, String)>| {
        let mut pieces = vec![piece(" ", theme.bar)];
        for (key, word) in row {
            pieces.push(piece(key, theme.key));
            pieces.push(piece(format!(" {word}  "), theme.bar));
        }
        Line::from(pieces)
    };
    rows.into_iter().map(shown).collect()
}

/// What just happened, in at most so many rows.
#[must_use]
pub fn notice(desk: &Desk, width: u16, most: usize) -> Vec<Row> {
    let Some(notice) = &desk.notice else { return Vec::new() };
    let style = match notice.severity {
        Severity::Note => desk.theme.bar,
        Severity::Good => desk.theme.good,
        Severity::Bad | Severity::Grave => desk.theme.bad,
    };
    let told = format!(" {} {}", desk.looks.glyphs.severity(notice.severity), notice.text);
    let lines = text::wrap(&told, usize::from(width).saturating_sub(1));
    if lines.len() > most {
        // Cut with an ellipsis where it is drawn.
        return vec![Line::from(piece(told, style))];
    }
    lines.into_iter().map(|line| Line::from(piece(format!(" {}", line.trim_start()), style))).collect()
}

/// Draws these rows at the foot, and over their last ones, and as many above as it takes, what just happened.
pub fn draw(desk: &Desk, frame: &mut Frame, area: Rect, rows: &[Row], told: &[Row]) {
    let (theme, look) = (&desk.theme, desk.look());
    let buf = frame.buffer_mut();
    buf.set_style(area, theme.bar);
    look.rows(buf, area, rows);
    let height = u16::try_from(told.len()).unwrap_or(u16::MAX).min(area.bottom());
    let last = Rect { y: area.bottom() - height, height, ..area };
    buf.set_style(last, theme.bar);
    let blank = Line::from(piece(" ".repeat(usize::from(last.width)), theme.bar));
    look.rows(buf, last, &vec![blank; usize::from(height)]);
    look.rows(buf, last, told);
}
