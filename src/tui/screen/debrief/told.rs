//! What the debrief's columns are made of: sentences under a heading, mistakes, tracks, measures.
//!
//! Enters: parts of the debrief as data. Leaves: rows. Never here: which parts there are, or in what order.

use std::rc::Rc;

use ratatui::text::Line;

use crate::engine::Setting;
use crate::record::debrief::{self, Measure, MeasureKind};
use crate::tui::desk::{Desk, Matter};
use crate::tui::paint::{Row, piece};
use crate::tui::screen::lines::Lines;
use crate::tui::screen::{fact, hanging};
use crate::tui::text;

/// Cells of a measure's name.
const MEASURE_CELLS: usize = 34;

/// Measures of a kind under their question, each with what it is made of.
pub(super) fn measures(
    desk: &Desk,
    measures: &[Rc<Measure>],
    kind: MeasureKind,
    room: usize,
    lines: &mut Lines,
) {
    let words = &desk.words;
    lines.text([Line::default(), Line::from(piece(desk.say(kind.key()), desk.theme.heading))]);
    for measure in measures.iter().filter(|measure| measure.kind == kind) {
        let (name, value) = measure.told(words);
        let cells = MEASURE_CELLS.min(room.saturating_sub(10));
        // A name that is longer than its column goes on in the next row, its value beside the last of it.
        let mut parts = text::wrap(&name, cells.saturating_sub(1).max(8));
        let last = parts.pop().unwrap_or_default();
        let above = parts.into_iter().map(|part| Line::from(piece(part, desk.theme.quiet)));
        let rows: Vec<Row> = above.chain([fact(desk, &last, value, cells)]).collect();
        lines.stop(rows, [Matter::Measure(Rc::clone(measure))]);
    }
}

/// Sentences under a heading, each with what can be asked of it.
pub(super) fn list(
    desk: &Desk,
    lines: &mut Lines,
    key: &str,
    told: Vec<(String, Option<Matter>)>,
    room: usize,
) {
    if told.is_empty() {
        return;
    }
    lines.text([Line::default(), Line::from(piece(desk.say(key), desk.theme.heading))]);
    for (said, about) in told {
        lines.stop(item(&said, room, desk.looks.glyphs.dot(), desk), about);
    }
}

/// A sentence, marked at its first line.
pub(super) fn item(said: &str, room: usize, mark: char, desk: &Desk) -> Vec<Row> {
    let parts = text::wrap(said, room.saturating_sub(2)).into_iter().enumerate();
    let row = |(i, part)| {
        let mark = if i == 0 { mark } else { ' ' };
        Line::from(vec![piece(format!("{mark} "), desk.theme.quiet), piece(part, desk.theme.text)])
    };
    parts.map(row).collect()
}

/// What moved a track, the strongest first, and what is left of the sum.
pub(super) fn track_story(
    desk: &Desk,
    setting: &Setting,
    story: &debrief::TrackStory,
    most: usize,
    room: usize,
) -> Vec<Row> {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let line = words.with(
        "debrief-track",
        &[
            ("track", words.track(story.track).into()),
            ("start", words.points(story.start).into()),
            ("end", words.points(story.end).into()),
        ],
    );
    let mut rows = vec![Line::from(piece(line, theme.text))];
    for mover in story.movers.iter().take(most) {
        let by = words.signed_points(mover.total);
        let by = piece(format!("  {} ", text::right(&by, 7, look.glyphs)), theme.quiet);
        rows.extend(hanging(vec![by], &words.cause(setting, &mover.cause), room, theme.quiet));
    }
    // What the strongest leave to the end level, so that the sum can be followed.
    let rest = story.movers.get(most..).unwrap_or_default();
    let by = story.end - story.start - story.movers.iter().take(most).map(|m| m.total).sum::<i32>();
    if !rest.is_empty() {
        let line = words.with(
            "debrief-more",
            &[
                ("count", i64::try_from(rest.len()).unwrap_or(0).into()),
                ("by", words.signed_points(by).into()),
            ],
        );
        rows.push(Line::from(piece(format!("          {line}"), theme.quiet)));
    }
    rows
}

/// A mistake: where it was made each time, by what, and what it cost; what would have been right; the paragraph.
pub(super) fn mistake(
    desk: &Desk,
    setting: &Setting,
    story: &debrief::MistakeStory,
    room: usize,
) -> Vec<Row> {
    let (theme, look) = (&desk.theme, desk.look());
    let mut told = story.told(&desk.words, setting).into_iter();
    let head = told.next().unwrap_or_default();
    let inner = room.saturating_sub(2);
    let lines = text::wrap(&head, inner).into_iter().enumerate();
    let mut rows: Vec<Row> = lines
        .map(|(i, part)| {
            let mark = if i == 0 { look.glyphs.caution() } else { ' ' };
            Line::from(piece(format!("{mark} {part}"), theme.warning))
        })
        .collect();
    for line in told {
        let parts = text::wrap(&line, inner).into_iter();
        rows.extend(parts.map(|part| Line::from(piece(format!("  {part}"), theme.quiet))));
    }
    rows
}
