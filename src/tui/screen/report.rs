//! What a turn brought: levels before and after, what happened, what to wait for.
//!
//! Enters: facts before and after. Leaves: rows. Never here: what moved a level; "why?" has it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::why::{Matter, Questions};
use crate::base::Hours;
use crate::engine::view::{ConsignmentStatus, MatchStatus};
use crate::tui::action::{Action, Context};
use crate::tui::app::{Desk, Layer, Reply};
use crate::tui::facts::{Facts, FeedRow, Level, LevelRow, Since};
use crate::tui::layout::{split_columns, split_rows};
use crate::tui::paint::{Row, cells, piece};
use crate::tui::scroll::Scroll;
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
    scroll: Scroll,
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
        Self { turn, moved, seen: before.feed.len(), came_back: false, scroll: Scroll::default() }
    }

    /// The report of the last turn once more.
    #[must_use]
    pub fn again(desk: &Desk) -> Self {
        let Some(facts) = desk.facts() else {
            return Self { turn: 0, moved: Vec::new(), seen: 0, came_back: false, scroll: Scroll::default() };
        };
        let turn = if facts.over { facts.turn } else { facts.turn.saturating_sub(1) };
        let moved = facts.level_rows().filter(|r| r.delta != 0).map(|r| (r.level, r.delta)).collect();
        let seen = facts.feed.iter().position(|row| row.turn >= turn).unwrap_or(facts.feed.len());
        Self { turn, moved, seen, came_back: false, scroll: Scroll::default() }
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
        Self { turn, moved, seen, came_back: true, scroll: Scroll::default() }
    }

    /// What this seat is for and what it has to answer, for a person who comes back.
    fn asked(&self, desk: &Desk, facts: &Facts, room: usize) -> Vec<Row> {
        let Some(game) = desk.game.as_ref().filter(|_| self.came_back && !facts.over) else {
            return Vec::new();
        };
        let (theme, look) = (&desk.theme, desk.look());
        let mut rows = vec![Line::from(piece(desk.say("since-asked"), theme.heading))];
        for card in &facts.cards {
            let said = super::console::card_text(desk, game, card);
            for (i, part) in text::wrap(&said, room.saturating_sub(2)).into_iter().enumerate() {
                let mark = if i == 0 { look.glyphs.caution() } else { ' ' };
                rows.push(Line::from(vec![
                    piece(format!("{mark} "), theme.warning),
                    piece(part, theme.text),
                ]));
            }
        }
        let part = desk.words.seat_meaning(facts.seat);
        rows.extend(look.paragraph(
            &part,
            room,
            if facts.cards.is_empty() { theme.text } else { theme.quiet },
        ));
        rows.push(Line::default());
        rows
    }

    fn levels(&self, desk: &Desk, facts: &Facts, room: usize) -> Vec<Row> {
        let theme = &desk.theme;
        let mut rows = vec![Line::from(piece(desk.say("report-levels"), theme.heading))];
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
            rows.push(Line::from(piece(desk.say("report-levels-none"), theme.quiet)));
        }
        let several = facts.functions.len() > 1;
        for (row, delta) in changed {
            let mut shown = row.clone();
            shown.delta = delta;
            let owner = match row.level {
                Level::Function(victim, _) if several => Some(victim.to_string()),
                _ => None,
            };
            rows.push(super::console::level_row(desk, &shown, room, owner.as_deref()));
        }
        rows
    }

    /// What came in since, the gravest first, each with its place in the feed.
    fn lines<'f>(&self, facts: &'f Facts) -> Vec<(usize, &'f FeedRow)> {
        let mut lines: Vec<_> = facts.feed.iter().enumerate().skip(self.seen).collect();
        lines.sort_by_key(|(_, row)| std::cmp::Reverse(row.line.severity));
        lines
    }

    fn events(&self, desk: &Desk, facts: &Facts, room: usize) -> Vec<Row> {
        let (theme, look) = (&desk.theme, desk.look());
        let mut rows = vec![Line::from(piece(desk.say("report-events"), theme.heading))];
        let lines = self.lines(facts);
        if lines.is_empty() {
            rows.push(Line::from(piece(desk.say("report-events-none"), theme.quiet)));
        }
        for (_, row) in lines {
            let style = match row.line.severity {
                Severity::Grave => theme.bad,
                Severity::Bad => theme.warning,
                Severity::Good => theme.good,
                Severity::Note => theme.quiet,
            };
            for (i, line) in text::wrap(&row.line.text, room.saturating_sub(6)).into_iter().enumerate() {
                let head = if i == 0 {
                    format!(
                        "{} {} ",
                        look.glyphs.severity(row.line.severity),
                        look.glyphs.source(row.line.source)
                    )
                } else {
                    " ".repeat(5)
                };
                let body = if row.line.severity == Severity::Note { theme.quiet } else { theme.text };
                rows.push(Line::from(vec![piece(head, style), piece(line, body)]));
            }
        }
        rows
    }
}

/// Four things to wait for: the next arrival, the next verdict, a rumour, a promise falling due.
fn ahead(desk: &Desk, facts: &Facts, room: usize) -> Vec<Row> {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let Some(game) = desk.game.as_ref().filter(|_| !facts.over) else { return Vec::new() };
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
            words.with(
                "ahead-arrival",
                &[("need", name.into()), ("giver", giver.into()), ("moment", moment(c.arrives).into())],
            )
        })
        .or_else(|| {
            facts.matches.iter().find(|m| m.status == MatchStatus::Agreed).map(|m| {
                let waits = m.waits.map_or_else(|| desk.say("ahead-lift"), |clock| words.clock(clock));
                words.with(
                    "ahead-waits",
                    &[
                        ("need", words.need(&desk.catalogue, m.need).into()),
                        ("giver", words.country(&desk.catalogue, m.giver).into()),
                        ("clock", waits.into()),
                    ],
                )
            })
        });
    let verdict = facts
        .votes
        .iter()
        .filter(|v| v.is_open())
        .min_by_key(|v| v.turn)
        .map(|v| words.with("ahead-vote", &[("vote", words.vote(v.id).into()), ("turn", v.turn.into())]))
        .or_else(|| {
            facts
                .nato
                .deciding
                .map(|posture| words.with("ahead-nato", &[("posture", words.nato_posture(posture).into())]))
        })
        .or_else(|| {
            facts.ipcr.next.map(|(mode, hour)| {
                words.with(
                    "ahead-ipcr",
                    &[("mode", words.ipcr_mode(mode).into()), ("moment", moment(hour).into())],
                )
            })
        });
    let rumour = facts
        .feed
        .iter()
        .rev()
        .find(|row| row.line.source == Source::Inject && row.line.severity == Severity::Note)
        .map(|row| {
            let inject = match row.line.subject {
                Some(Subject::Inject(id)) => game.table.setting().inject(id),
                _ => None,
            };
            let text = inject.map_or(row.line.text.as_str(), |inject| inject.text.as_str());
            words.with("ahead-rumour", &[("text", text.into())])
        });
    let promise = facts.promises.iter().filter(|p| p.kept.is_none()).min_by_key(|p| p.by).map(|p| {
        words.with(
            "ahead-promise",
            &[("need", words.need(&desk.catalogue, p.need).into()), ("moment", moment(p.by).into())],
        )
    });
    let mut rows = vec![Line::from(piece(desk.say("report-ahead"), theme.heading))];
    for (line, none) in [
        (arrival, "ahead-arrival-none"),
        (verdict, "ahead-verdict-none"),
        (rumour, "ahead-rumour-none"),
        (promise, "ahead-promise-none"),
    ] {
        let (said, style) = match line {
            Some(line) => (line, theme.text),
            None => (desk.say(none), theme.quiet),
        };
        for (i, part) in text::wrap(&said, room.saturating_sub(2)).into_iter().take(3).enumerate() {
            let mark = if i == 0 { look.glyphs.arrow() } else { ' ' };
            rows.push(Line::from(vec![piece(format!("{mark} "), theme.faint), piece(part, style)]));
        }
    }
    rows
}

impl Layer for Report {
    fn slug(&self) -> &'static str {
        "report"
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Reading]
    }

    /// The lines of the report in its order, the gravest first.
    fn questions(&self, desk: &Desk) -> Questions {
        let Some(facts) = desk.facts() else { return Questions::default() };
        Questions::at(self.lines(facts).into_iter().map(|(place, _)| Matter::Line(place)).collect(), 0)
    }

    fn update(&mut self, _: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Confirm | Action::Back => return Reply::Close,
            Action::Point(..) => {}
            other if self.scroll.takes(other) => {}
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
            (false, turn) => words.with("report-title", &[("turn", turn.into())]),
        };
        let inner = look.pane(buf, area, &title, &facts.moment, true);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        if inner.width >= 100 {
            let (left, right) = split_columns(inner, inner.width * 2 / 5);
            let left = Rect { width: left.width.saturating_sub(3), ..left };
            let ahead = ahead(desk, facts, cells(left.width));
            let (top, bottom) =
                split_rows(left, left.height.saturating_sub(u16::try_from(ahead.len() + 1).unwrap_or(0)));
            let mut rows = self.asked(desk, facts, cells(left.width));
            rows.extend(self.levels(desk, facts, cells(left.width)));
            look.rows(buf, top, &rows);
            look.rows(buf, bottom, &ahead);
            let events = self.events(desk, facts, cells(right.width));
            let first = self.scroll.first(events.len(), cells(right.height));
            look.rows(buf, right, &events[first..]);
            look.scroll_mark(
                buf,
                Rect { width: right.width.saturating_sub(1), ..right },
                first,
                events.len(),
            );
            return;
        }
        let room = cells(inner.width);
        let mut rows = self.asked(desk, facts, room);
        rows.extend(self.events(desk, facts, room));
        rows.push(Line::default());
        rows.extend(ahead(desk, facts, room));
        rows.push(Line::default());
        rows.extend(self.levels(desk, facts, room));
        let first = self.scroll.first(rows.len(), cells(inner.height));
        look.rows(buf, inner, &rows[first..]);
        look.scroll_mark(buf, inner, first, rows.len());
    }
}
