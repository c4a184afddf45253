//! The screens, and what all of them share: footer, notice of a small window, pages about a thing.
//!
//! Enters: the desk. Leaves: cells. Never here: what an action does to the game.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::action::{Action, Context};
use super::desk::{Desk, Layer, Questions};
use super::glyphs::Glyphs;
use super::layout::SIZE_MIN;
use super::paint::{Row, piece};
use super::text;
use crate::base::CountryId;
use crate::content::Seat;
use crate::engine::OrderKind;
use crate::engine::explain::Inquiry;
use crate::words::{Severity, Subject};

pub mod attempts;
pub mod board;
pub mod briefing;
pub mod card;
pub mod choice;
pub mod console;
pub mod debrief;
pub mod dossier;
pub mod end_turn;
pub mod hand_over;
pub mod handbook;
pub mod help;
pub mod institutions;
pub mod level;
pub mod lines;
pub mod map_pane;
pub mod options;
pub mod order_sheet;
pub mod orders;
pub mod palette;
pub mod passphrase;
pub mod plan;
pub mod quit;
pub mod reading;
pub mod replay;
pub mod report;
pub mod scenarios;
pub mod search;
pub mod seating;
pub mod seats;
pub mod small_offers;
pub mod timeline;
pub mod title;
pub mod triage;
pub mod vote;
pub mod why;

/// The page about a thing that the console itself cannot go to.
#[must_use]
pub fn page_about(desk: &Desk, subject: Subject) -> Option<Box<dyn Layer>> {
    use institutions::{Institutions, Page};
    let facts = desk.facts()?;
    match subject {
        Subject::Country(country) => Some(Box::new(dossier::Dossier::of(country))),
        Subject::Track(track) => Some(Box::new(why_of(desk, &Inquiry::Track(track))?)),
        Subject::Function(victim, function) => {
            Some(Box::new(why_of(desk, &Inquiry::Function(victim, function))?))
        }
        Subject::Vote(_) => Some(Box::new(Institutions::at(Page::Council))),
        Subject::Ipcr => Some(Box::new(Institutions::at(Page::Ipcr))),
        Subject::Nato => Some(Box::new(Institutions::at(Page::Nato))),
        Subject::Inject(_) => Some(Box::new(timeline::Timeline::new())),
        Subject::Choice(id) => {
            let choice = facts.cards.iter().find_map(|card| match card {
                super::facts::Card::Choice(choice) if choice.id == id => Some(choice.clone()),
                _ => None,
            })?;
            Some(Box::new(choice::ChoicePage::of(choice)))
        }
        Subject::Offer(id) => {
            facts.offer(id).map(|o| Box::new(dossier::Dossier::of(o.view.giver)) as Box<dyn Layer>)
        }
        Subject::Match(id) => {
            let found = facts.matches.iter().find(|m| m.id == id)?;
            Some(Box::new(dossier::Dossier::of(found.giver)))
        }
        Subject::Consignment(id) => {
            let found = facts.consignments.iter().find(|c| c.id == id)?;
            Some(Box::new(dossier::Dossier::of(found.giver)))
        }
        Subject::Need(need) => Some(Box::new(dossier::Dossier::of(need.victim))),
    }
}

/// The page "why?" of a number, its neighbours in the console's frame beside it.
#[must_use]
pub fn why_of(desk: &Desk, inquiry: &Inquiry) -> Option<why::Why> {
    why::Why::of(desk, Questions::of_the_table(desk, inquiry))
}

/// Whether a seat may propose what a giver offers: the High Representative anything, a capital its own.
fn proposes(seat: Seat, giver: CountryId) -> bool {
    seat == Seat::Hr || seat == Seat::Delegation(giver)
}

/// The kind of order that a key gives at once; a seat that never gives it is not offered the key.
fn order_of(action: Action) -> Option<OrderKind> {
    match action {
        Action::Ask => Some(OrderKind::Ask),
        Action::Park => Some(OrderKind::Park),
        Action::Decline => Some(OrderKind::Decline),
        Action::Improve => Some(OrderKind::Improve),
        Action::Promise => Some(OrderKind::Promise),
        Action::SetLevel => Some(OrderKind::Override),
        Action::PauseClock => Some(OrderKind::Pause),
        Action::Message => Some(OrderKind::Message),
        _ => None,
    }
}

/// The rows at the foot: which keys work here, as many as there is room for; `offers` says which mean anything now.
#[must_use]
pub fn footer_rows(
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
    let last = |b: &&super::keymap::Binding| always(&b.context) || (most > 1 && b.action == Action::Back);
    let tail = all.iter().filter(last).filter(|b| offers(b.action));
    let label = |binding: &super::keymap::Binding| {
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
    };
    let width = |(key, word): &(String, String)| text::width(key) + text::width(word) + 3;
    let tail: Vec<(String, String)> = tail.map(label).collect();
    let tail_cells: usize = tail.iter().map(width).sum();
    let seat = desk.facts().map(|facts| facts.seat);
    let over = desk.facts().is_some_and(|facts| facts.over);
    let given = |action| match (order_of(action), action) {
        // Whoever sits there can call it.
        (Some(OrderKind::Pause), _) => {
            !over && desk.game.as_ref().is_none_or(|game| game.table.leads(crate::content::Seat::Excon))
        }
        (Some(kind), _) => !over && seat.is_none_or(|seat| kind.belongs_to(seat)),
        (None, Action::EndTurn | Action::Orders | Action::Undo) => !over,
        // Exercise control leads from its timeline.
        (None, Action::Timeline) => desk.leads() && !over,
        (None, Action::Debrief) => over,
        (None, Action::Watch) => seat.is_none() || over,
        (None, _) => true,
    };
    let mut rows: Vec<Vec<(String, String)>> = vec![Vec::new()];
    let mut used = 1;
    for binding in all.iter().filter(|b| !last(b)).filter(|b| given(b.action) && offers(b.action)) {
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
pub fn notice_rows(desk: &Desk, width: u16, most: usize) -> Vec<Row> {
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

/// Draws these rows at the foot, and over their last ones what just happened.
pub fn footer(desk: &Desk, frame: &mut Frame, area: Rect, rows: &[Row], told: &[Row]) {
    let (theme, look) = (&desk.theme, desk.look());
    let buf = frame.buffer_mut();
    buf.set_style(area, theme.bar);
    look.rows(buf, area, rows);
    let height = u16::try_from(told.len()).unwrap_or(u16::MAX).min(area.height);
    let last = Rect { y: area.bottom() - height, height, ..area };
    let blank = Line::from(piece(" ".repeat(usize::from(last.width)), theme.bar));
    look.rows(buf, last, &vec![blank; usize::from(height)]);
    look.rows(buf, last, told);
}

/// What is said when the window is too small to play in.
pub fn too_small(desk: &Desk, frame: &mut Frame, area: Rect) {
    let message = desk.words.with(
        "too-small",
        &[
            ("width", SIZE_MIN.0.into()),
            ("height", SIZE_MIN.1.into()),
            ("columns", SIZE_MIN.0.saturating_sub(area.width).into()),
            ("rows", SIZE_MIN.1.saturating_sub(area.height).into()),
        ],
    );
    let look = desk.look();
    let rows = look.paragraph(&message, usize::from(area.width), desk.theme.text);
    look.rows(frame.buffer_mut(), area, &rows);
}

/// An explanation with its heading, for pages.
#[must_use]
pub fn explained(desk: &Desk, heading: String, text: &str, cells: usize) -> Vec<Row> {
    let mut rows = vec![Line::from(piece(heading, desk.theme.heading))];
    rows.extend(desk.look().paragraph(text, cells, desk.theme.text));
    rows.push(Line::default());
    rows
}

/// A fact with its name on the left, a blank between them at least.
#[must_use]
pub fn fact(desk: &Desk, name: &str, value: impl Into<String>, name_cells: usize) -> Row {
    let name = text::left(name, name_cells.saturating_sub(1), desk.looks.glyphs);
    Line::from(vec![piece(format!("{name} "), desk.theme.quiet), piece(value, desk.theme.text)])
}

/// A fact whose value takes several lines; a name that is too long for its column has a line of its own.
#[must_use]
pub fn long_fact(desk: &Desk, name: &str, value: &str, name_cells: usize, cells: usize) -> Vec<Row> {
    let alone = text::width(name) >= name_cells;
    let mut rows = Vec::new();
    if alone {
        rows.extend(desk.look().paragraph(name, cells, desk.theme.quiet));
    }
    if alone && value.is_empty() {
        return rows;
    }
    let lines = text::wrap(value, cells.saturating_sub(name_cells).max(10)).into_iter().enumerate();
    rows.extend(
        lines.map(|(i, line)| fact(desk, if i == 0 && !alone { name } else { "" }, line, name_cells)),
    );
    rows
}
