//! What a turn brought: levels before and after, what happened, what to wait for.
//!
//! Enters: facts before and after. Leaves: rows. Never here: what moved a level; "why?" has it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use super::lines::{Lines, Reader};
use crate::base::Hours;
use crate::content::{Consequence, Inject};
use crate::engine::explain::Inquiry;
use crate::engine::view::{ConsignmentStatus, MatchStatus};
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Layer, Matter, Nature, Questions, Reply};
use crate::tui::facts::{Facts, FeedRow, Level, LevelRow, Since};
use crate::tui::layout::split_columns;
use crate::tui::paint::{Row, cells, piece};
use crate::tui::text;
use crate::words::{Severity, Source, Subject};

/// The report of a turn.
pub struct Report {
    turn: u16,
    /// Levels before, where they moved.
    moved: Vec<(Level, i32)>,
    /// Lines of the feed that were there before.
    seen: usize,
    /// Whether another person looked in between: then what is asked of the seat comes first.
    came_back: bool,
    reader: Reader,
}

impl Report {
    /// The report of the turn just ended; `before` is what the seat knew before.
    #[must_use]
    pub fn of(desk: &Desk, before: &Facts, turn: u16) -> Self {
        let moved = desk.facts().map_or_else(Vec::new, |now| {
            now.level_rows()
                .filter_map(|row| {
                    let was = before.level(row.level)?.now;
                    (was != row.now).then_some((row.level, row.now - was))
                })
                .collect()
        });
        Self { turn, moved, seen: before.feed.len(), came_back: false, reader: Reader::default() }
    }

    /// The report of the last turn once more.
    #[must_use]
    pub fn again(desk: &Desk) -> Self {
        let Some(facts) = desk.facts() else {
            return Self { turn: 0, moved: Vec::new(), seen: 0, came_back: false, reader: Reader::default() };
        };
        let turn = if facts.over { facts.turn } else { facts.turn.saturating_sub(1) };
        let moved = facts.level_rows().filter(|r| r.delta != 0).map(|r| (r.level, r.delta)).collect();
        let seen = facts.feed.iter().position(|row| row.turn >= turn).unwrap_or(facts.feed.len());
        Self { turn, moved, seen, came_back: false, reader: Reader::default() }
    }

    /// What a seat finds whose person comes back to the keyboard: what is asked of it, and what came in since.
    #[must_use]
    pub fn since(desk: &Desk) -> Self {
        let since = desk
            .game
            .as_ref()
            .map(|game| Since::last_look(&game.table, game.seat, &desk.words))
            .unwrap_or_default();
        let (turn, moved, seen) = (since.turn.unwrap_or(0), since.moved, since.seen);
        Self { turn, moved, seen, came_back: true, reader: Reader::default() }
    }

    /// What this seat is for and what it has to answer, for a person who comes back.
    fn asked(&self, desk: &Desk, facts: &Facts, room: usize) -> Lines {
        let mut lines = Lines::default();
        let Some(game) = desk.game.as_ref().filter(|_| self.came_back && !facts.over) else { return lines };
        let (theme, look) = (&desk.theme, desk.look());
        lines.text([Line::from(piece(desk.say("since-asked"), theme.heading))]);
        for card in &facts.cards {
            let said = super::card::asks(desk, game, card);
            lines.stop(marked(&said, room, look.glyphs.caution(), theme.warning, theme.text), [card.into()]);
        }
        let part = desk.words.seat_meaning_where(facts.seat, game.table.setting().is_outside_the_clause());
        let style = if facts.cards.is_empty() { theme.text } else { theme.quiet };
        lines.text(look.paragraph(&part, room, style));
        lines.text([Line::default()]);
        lines
    }

    fn levels(&self, desk: &Desk, facts: &Facts, room: usize) -> Lines {
        let theme = &desk.theme;
        let mut lines = Lines::default();
        // Nothing has moved for somebody who looks for the first time: there is nothing to compare with.
        if self.came_back && self.turn == 0 {
            return lines;
        }
        lines.text([Line::from(piece(desk.say("report-levels"), theme.heading))]);
        let mut changed: Vec<(&LevelRow, i32)> = self
            .moved
            .iter()
            .filter_map(|(level, delta)| facts.level(*level).map(|row| (row, *delta)))
            .collect();
        changed.sort_by_key(|(row, delta)| {
            let worse = (*delta > 0) == row.inverse;
            (!worse, std::cmp::Reverse(delta.abs()))
        });
        if changed.is_empty() {
            lines.text([Line::from(piece(desk.say("report-levels-none"), theme.quiet))]);
        }
        for (row, delta) in changed {
            let mut shown = row.clone();
            shown.delta = delta;
            let shown = super::level::row(desk, &shown, room, facts.owner(row.level).as_deref());
            lines.stop([shown], [Matter::from(row.level)]);
        }
        lines
    }

    /// What came in since, the gravest first, each with its place in the feed.
    fn came<'f>(&self, facts: &'f Facts) -> Vec<(usize, &'f FeedRow)> {
        let mut lines: Vec<_> = facts.feed.iter().enumerate().skip(self.seen).collect();
        lines.sort_by_key(|(_, row)| std::cmp::Reverse(row.line.severity));
        lines
    }

    fn events(&self, desk: &Desk, facts: &Facts, room: usize) -> Lines {
        let (theme, look) = (&desk.theme, desk.look());
        let mut lines = Lines::default();
        lines.text([Line::from(piece(desk.say("report-events"), theme.heading))]);
        let came = self.came(facts);
        if came.is_empty() {
            lines.text([Line::from(piece(desk.say("report-events-none"), theme.quiet))]);
        }
        for (place, row) in came {
            let (style, body) = match row.line.severity {
                Severity::Grave => (theme.bad, theme.text),
                Severity::Bad => (theme.warning, theme.text),
                Severity::Good => (theme.good, theme.text),
                Severity::Note => (theme.quiet, theme.quiet),
            };
            let said = text::wrap(&row.line.text, room.saturating_sub(6)).into_iter().enumerate();
            let rows = said.map(|(i, line)| {
                let head = if i == 0 {
                    format!(
                        "{} {} ",
                        look.glyphs.severity(row.line.severity),
                        look.glyphs.source(row.line.source)
                    )
                } else {
                    " ".repeat(5)
                };
                Line::from(vec![piece(head, style), piece(line, body)])
            });
            lines.stop(rows, [Matter::Line(place)]);
        }
        lines
    }

    /// The columns of the report at this width; one below the other where there is no room beside.
    fn columns(&self, desk: &Desk, facts: &Facts, width: u16) -> Vec<Lines> {
        if width >= TWO_COLUMNS {
            let (left, right) = columns_of(Rect { width, ..Rect::default() });
            let (left, right) = (cells(left.width), cells(right.width));
            let levels = self.asked(desk, facts, left).with(self.levels(desk, facts, left));
            return vec![
                levels.with(Lines::gap()).with(ahead(desk, facts, left)),
                self.events(desk, facts, right),
            ];
        }
        let room = cells(width);
        let lines = self.asked(desk, facts, room).with(self.events(desk, facts, room));
        let lines = lines.with(Lines::gap()).with(ahead(desk, facts, room));
        vec![lines.with(Lines::gap()).with(self.levels(desk, facts, room))]
    }
}

/// Rows of each thing to wait for, at most.
const AHEAD_ROWS: usize = 3;

/// From this width on what happened stands beside the levels.
const TWO_COLUMNS: u16 = 100;

/// The places of the two columns.
fn columns_of(inner: Rect) -> (Rect, Rect) {
    let (left, right) = split_columns(inner, inner.width * 2 / 5);
    (
        Rect { width: left.width.saturating_sub(3), ..left },
        Rect { width: right.width.saturating_sub(1), ..right },
    )
}

/// A sentence in lines, marked at the first.
fn marked(said: &str, room: usize, mark: char, of_mark: Style, of_text: Style) -> Vec<Row> {
    let parts = text::wrap(said, room.saturating_sub(2)).into_iter().enumerate();
    parts
        .map(|(i, part)| {
            let mark = if i == 0 { mark } else { ' ' };
            Line::from(vec![piece(format!("{mark} "), of_mark), piece(part, of_text)])
        })
        .collect()
}

/// Whether an inject puts a question to somebody, who finds it among what is asked.
fn asks(inject: &Inject) -> bool {
    inject.then.iter().any(|then| matches!(then, Consequence::Choice(_) | Consequence::Vote(_)))
}

/// Four things to wait for: the next arrival, the next verdict, a rumour, a promise falling due.
fn ahead(desk: &Desk, facts: &Facts, room: usize) -> Lines {
    let mut lines = Lines::default();
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let Some(game) = desk.game.as_ref().filter(|_| !facts.over) else { return lines };
    let start = game.table.setting().scenario().start;
    let moment = |hour: Hours| words.moment(hour, &start);
    let arrival = facts
        .consignments
        .iter()
        .filter(|c| c.status == ConsignmentStatus::Moving)
        .min_by_key(|c| c.arrives)
        .map(|c| {
            let name = words.need(&desk.catalogue, c.need);
            let giver = words.country(&desk.catalogue, c.giver);
            let args = [("need", name.into()), ("giver", giver.into()), ("moment", moment(c.arrives).into())];
            (words.with("ahead-arrival", &args), Inquiry::Consignment(c.id).into())
        })
        .or_else(|| {
            facts.matches.iter().find(|m| m.status == MatchStatus::Agreed).map(|m| {
                let waits = m.waits.map_or_else(|| desk.say("ahead-lift"), |clock| words.clock(clock));
                let args = [
                    ("need", words.need(&desk.catalogue, m.need).into()),
                    ("giver", words.country(&desk.catalogue, m.giver).into()),
                    ("clock", waits.into()),
                ];
                (words.with("ahead-waits", &args), Inquiry::Offer(m.offer, Some(m.need)).into())
            })
        });
    let verdict = facts
        .votes
        .iter()
        .filter(|v| v.is_open())
        .min_by_key(|v| v.turn)
        .map(|v| {
            let args = [("vote", words.vote(v.id).into()), ("turn", v.turn.into())];
            (words.with("ahead-vote", &args), Inquiry::Vote(v.id).into())
        })
        .or_else(|| {
            let posture = words.nato_posture(facts.nato.deciding?);
            Some((words.with("ahead-nato", &[("posture", posture.into())]), Inquiry::Nato.into()))
        })
        .or_else(|| {
            let (mode, hour) = facts.ipcr.next?;
            let args = [("mode", words.ipcr_mode(mode).into()), ("moment", moment(hour).into())];
            Some((words.with("ahead-ipcr", &args), Inquiry::Ipcr.into()))
        });
    let injects = facts
        .feed
        .iter()
        .enumerate()
        .rev()
        .filter(|(_, row)| row.line.source == Source::Inject && row.line.severity == Severity::Note);
    // A question to a seat is no rumour: it stands above, before those whom it concerns.
    let rumour = injects
        .map(|(place, row)| match row.line.subject {
            Some(Subject::Inject(id)) => (place, row, game.table.setting().inject(id)),
            _ => (place, row, None),
        })
        .find(|(_, _, inject)| !inject.is_some_and(asks))
        .map(|(place, row, inject)| {
            let text = inject.map_or(row.line.text.as_str(), |inject| inject.text.as_str());
            (words.with("ahead-rumour", &[("text", text.into())]), Matter::Line(place))
        });
    // What the report lets expect is news of what comes; what was heard is of what has been.
    let expected = facts.ipcr.hint.map(|hint| {
        let what = words.hint(hint, &start);
        (words.with("ahead-hint", &[("what", what.into())]), Inquiry::Report.into())
    });
    let rumour = expected.or(rumour);
    let promise = facts.promises.iter().filter(|p| p.kept.is_none()).min_by_key(|p| p.by).map(|p| {
        let args = [("need", words.need(&desk.catalogue, p.need).into()), ("moment", moment(p.by).into())];
        (words.with("ahead-promise", &args), Inquiry::Promise(p.id).into())
    });
    lines.text([Line::from(piece(desk.say("report-ahead"), theme.heading))]);
    for (line, none) in [
        (arrival, "ahead-arrival-none"),
        (verdict, "ahead-verdict-none"),
        (rumour, "ahead-rumour-none"),
        (promise, "ahead-promise-none"),
    ] {
        let (said, style, about) = match line {
            Some((line, about)) => (line, theme.text, Some(about)),
            None => (desk.say(none), theme.quiet, None),
        };
        let said = text::wrap_within(&said, room.saturating_sub(2), AHEAD_ROWS, look.glyphs).join("\n");
        let rows = marked(&said, room, look.glyphs.arrow(), theme.faint, style);
        match about {
            Some(_) => lines.stop(rows, about),
            None => lines.text(rows),
        }
    }
    lines
}

impl Layer for Report {
    fn nature(&self) -> Nature {
        Nature::whole("report", Context::Reading)
    }

    /// The line or the level under the cursor, the others beside it.
    fn questions(&self, desk: &Desk) -> Questions {
        let Some(facts) = desk.facts() else { return Questions::default() };
        self.reader.questions(|| self.columns(desk, facts, desk.size.0))
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Confirm | Action::Back => return Reply::Close,
            Action::Point(column, row) => self.reader.point(desk, column, row),
            other if self.reader.takes(other) => {}
            _ => return Reply::Ignored,
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let Some(facts) = desk.facts() else { return };
        let (look, words, buf) = (desk.look(), &desk.words, frame.buffer_mut());
        let title = match (self.came_back, self.turn) {
            (true, 0) => desk.say("since-first"),
            (true, _) => desk.say("since-title"),
            (false, 0) => desk.say("report-opening"),
            (false, turn) => words.with("report-title", &[("turn", turn.into())]),
        };
        let inner = look.pane(buf, area, &title, &facts.moment, true);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let columns = self.columns(desk, facts, inner.width);
        let (left, right) = columns_of(inner);
        let places = if columns.len() > 1 { vec![left, right] } else { vec![inner] };
        if columns.len() > 1 {
            // What happened comes before what it did to the levels.
            self.reader.begin_at(columns[0].stops());
        }
        self.reader.draw(desk, buf, &places, &columns);
    }
}
