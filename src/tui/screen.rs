//! The screens, and what all of them share: pages about a thing, facts in rows, the notice of a small window.
//!
//! Enters: the desk. Leaves: cells. Never here: what an action does to the game.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::desk::{Desk, Layer, Questions, Sitting};
use super::layout::SIZE_MIN;
use super::paint::{Row, piece};
use super::text;
use crate::base::CountryId;
use crate::content::Seat;
use crate::engine::explain::Inquiry;
use crate::engine::view::VictimView;
use crate::words::Subject;

pub mod attempts;
pub mod board;
pub mod briefing;
pub mod card;
pub mod choice;
pub mod console;
pub mod debrief;
pub mod dossier;
pub mod end_turn;
pub mod footer;
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

/// The numbers of an attacked state's rights and reception, in the order in which a page shows them.
pub(in crate::tui::screen) fn numbers_of_law(victim: &VictimView) -> Vec<Inquiry> {
    let of = victim.country;
    let solidarity = victim.solidarity.is_some().then_some(Inquiry::Solidarity(of));
    let law = [Inquiry::Threshold(of), Inquiry::Activation(of)].into_iter().chain(solidarity);
    law.chain([Inquiry::Article51(of), Inquiry::Reception(of)]).collect()
}

/// Whether a seat may propose what a giver offers: the High Representative anything, a giver its own.
fn proposes(game: &Sitting, giver: CountryId) -> bool {
    game.seat == Seat::Hr || game.view().giver() == Some(giver)
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

/// A text after its head, going on below where one row does not hold it.
#[must_use]
pub fn hanging(head: Vec<Span<'static>>, said: &str, room: usize, style: Style) -> Vec<Row> {
    let cells = head.iter().map(|part| text::width(&part.content)).sum::<usize>();
    let mut head = Some(head);
    let row = |part| {
        let mut row = head.take().unwrap_or_else(|| vec![piece(" ".repeat(cells), style)]);
        row.push(piece(part, style));
        Line::from(row)
    };
    text::wrap(said, room.saturating_sub(cells)).into_iter().map(row).collect()
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
