//! The line along which a game is watched: turns above it, marks on it, the place, and what the marks mean.
//!
//! Enters: moments and their marks. Leaves: cells; and for a click the moment that it means. Never here: the game.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::watching::Watching;
use crate::record::Marks;
use crate::tui::desk::Desk;
use crate::tui::layout::{below, split_columns};
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::text;

/// What is drawn along the line.
pub(super) struct Scrubber<'a> {
    pub marks: &'a Marks,
    /// Moments with a bookmark or a note.
    pub kept: Vec<usize>,
    /// Where two histories part.
    pub parting: Option<usize>,
    /// The last moment.
    pub windows: usize,
    /// The moment shown.
    pub position: usize,
    /// Whether it plays by itself, and how fast.
    pub playing: bool,
    pub pace: String,
}

/// Rows that it takes: turns, marks, line.
pub(super) const ROWS: u16 = 3;
/// Cells before the line, for the mark of playing.
const BEFORE: u16 = 3;
/// A long note is shown whole in the list of notes; here it leaves room for the game.
const REMARK_ROWS_MAX: usize = 3;

impl Scrubber<'_> {
    fn column(&self, moment: usize, width: usize) -> usize {
        moment * width.saturating_sub(1) / self.windows.max(1)
    }

    /// What is marked in a column, the most telling first.
    fn marked(&self, column: usize, width: usize) -> Option<(usize, Kind)> {
        let there = |moment: &usize| self.column(*moment, width) == column;
        let first = |moments: &[usize], kind: Kind| moments.iter().copied().find(there).map(|at| (at, kind));
        let turn = || self.marks.turns.iter().map(|(at, _)| *at).find(there).map(|at| (at, Kind::Turn));
        let parting = self.parting.filter(there).map(|at| (at, Kind::Parting));
        parting
            .or_else(|| first(&self.kept, Kind::Kept))
            .or_else(|| first(&self.marks.decisions, Kind::Decision))
            .or_else(|| first(&self.marks.injects, Kind::Inject))
            .or_else(turn)
    }

    /// The moment that a click on the line means: what is marked there, else the nearest.
    pub fn moment_at(&self, column: usize, width: usize) -> usize {
        let nearest = (column * self.windows + width / 2) / width.saturating_sub(1).max(1);
        self.marked(column, width).map_or(nearest.min(self.windows), |(moment, _)| moment)
    }

    /// Draws it over the first rows of the area. Returns where the line is, for clicks.
    pub fn draw(&self, desk: &Desk, buf: &mut Buffer, area: Rect) -> Rect {
        let (theme, look) = (&desk.theme, desk.look());
        // As wide at the end as at the beginning, so that the line does not move.
        let digits = self.windows.to_string().len();
        let count = format!(" {:>digits$}/{} {}", self.position, self.windows, self.pace);
        let (_, rest) = split_columns(area, BEFORE);
        let (line, after) = split_columns(rest, rest.width.saturating_sub(length(text::width(&count) + 1)));
        let line = Rect { height: line.height.min(ROWS), ..line };
        let width = cells(line.width);
        let mut numbers = String::new();
        for (moment, turn) in &self.marks.turns {
            let (column, used) = (self.column(*moment, width), text::width(&numbers));
            let label = turn.to_string();
            if (used == 0 || column > used) && column + text::width(&label) <= width {
                numbers.push_str(&" ".repeat(column - used));
                numbers.push_str(&label);
            }
        }
        look.row(buf, line, &Line::from(piece(numbers, theme.quiet)));
        let marked: Vec<_> = (0..width)
            .map(|column| match self.marked(column, width) {
                Some((_, Kind::Parting)) => piece(look.glyphs.differs().to_string(), theme.bad),
                Some((_, Kind::Kept)) => piece(look.glyphs.star().to_string(), theme.accent),
                Some((_, Kind::Decision)) => piece(look.glyphs.diamond().to_string(), theme.good),
                Some((_, Kind::Inject)) => piece(look.glyphs.inject().to_string(), theme.warning),
                Some((_, Kind::Turn)) => piece(look.glyphs.tab().to_string(), theme.faint),
                None => piece(" ", theme.text),
            })
            .collect();
        look.row(buf, below(line, 1), &Line::from(marked));
        let here = self.column(self.position, width);
        let drawn = |from: usize, to: usize, glyph: char| glyph.to_string().repeat(to.saturating_sub(from));
        let played = Line::from(vec![
            piece(drawn(0, here, look.glyphs.played()), theme.good),
            piece(look.glyphs.here().to_string(), theme.accent),
            piece(drawn(here + 1, width, look.glyphs.rule()), theme.faint),
        ]);
        let row = below(line, 2);
        look.row(buf, row, &played);
        let state = if self.playing { look.glyphs.cursor() } else { look.glyphs.paused() };
        look.row(
            buf,
            Rect { x: area.x, width: BEFORE.min(area.width), ..row },
            &Line::from(piece(format!(" {state}"), theme.accent)),
        );
        look.row(buf, Rect { y: row.y, height: row.height, ..after }, &Line::from(piece(count, theme.quiet)));
        line
    }
}

enum Kind {
    Parting,
    Kept,
    Decision,
    Inject,
    Turn,
}

/// What the marks mean.
fn legend(desk: &Desk, compared: bool) -> Row {
    let (theme, glyphs) = (&desk.theme, desk.looks.glyphs);
    let mut kinds = vec![
        (glyphs.diamond(), theme.good, "replay-mark-decision"),
        (glyphs.inject(), theme.warning, "replay-mark-inject"),
        (glyphs.star(), theme.accent, "replay-mark-bookmark"),
    ];
    if compared {
        kinds.push((glyphs.differs(), theme.bad, "replay-mark-difference"));
    }
    let mut row = vec![piece("   ", theme.text)];
    for (glyph, style, key) in kinds {
        row.push(piece(glyph.to_string(), style));
        row.push(piece(format!(" {}   ", desk.say(key)), theme.quiet));
    }
    Line::from(row)
}

/// What is to be said of the moment shown, in rows of so many cells: notes that are not on the disk, then a bookmark or a
/// note, then what is wrong with the file, then what the marks mean.
pub(super) fn remark(desk: &Desk, watching: &Watching, compared: bool, room: usize) -> Vec<Row> {
    let (theme, look) = (&desk.theme, desk.look());
    let told = |text: &str, style| {
        let indented = |row: Row| Line::from([vec![piece("   ", style)], row.spans].concat());
        let rows = look.paragraph(text, room.saturating_sub(4), style).into_iter();
        rows.take(REMARK_ROWS_MAX).map(indented).collect()
    };
    if let Some(why) = &watching.unsaved {
        return told(&desk.words.with("replay-notes-unsaved", &[("why", why.as_str().into())]), theme.bad);
    }
    let (bookmark, note) = watching.kept_at(watching.replay.position());
    let kept: Vec<&str> = [bookmark, note].into_iter().flatten().collect();
    if !kept.is_empty() {
        return told(&format!("{} {}", look.glyphs.star(), kept.join(": ")), theme.accent);
    }
    match watching.faults.first() {
        Some(fault) => told(fault, theme.warning),
        None => vec![legend(desk, compared)],
    }
}
