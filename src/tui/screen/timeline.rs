//! The timeline: what happened in the exercise, turn by turn, and what is known to come.
//!
//! Enters: facts. Leaves: rows. Never here: what the seat does not know yet.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::base::Hours;
use crate::engine::view::ConsignmentStatus;
use crate::tui::action::{Action, Context};
use crate::tui::app::{Desk, Layer, Reply, Sitting};
use crate::tui::paint::{Row, cells, piece};
use crate::tui::text;
use crate::words::{Severity, Source};

/// The timeline.
#[derive(Default)]
pub struct Timeline {
    /// Rows up from the present.
    back: usize,
}

impl Timeline {
    /// Open at the present.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

fn rows(desk: &Desk, game: &Sitting, room: usize) -> (Vec<Row>, usize) {
    let (theme, look, words, facts) = (&desk.theme, desk.look(), &desk.words, &game.facts);
    let mut rows: Vec<Row> = Vec::new();
    let mut last = 0;
    for row in &facts.feed {
        let told =
            matches!(row.line.source, Source::Inject | Source::Adversary | Source::Council | Source::Nato)
                || row.line.severity == Severity::Grave;
        if !told {
            continue;
        }
        let head = if last == row.turn {
            " ".repeat(20)
        } else {
            last = row.turn;
            let turn = words.with("in-turn", &[("turn", row.turn.into())]);
            text::left(&format!("{turn}  {}", row.moment), 20, look.glyphs)
        };
        let style = match row.line.severity {
            Severity::Grave => theme.bad,
            Severity::Bad => theme.warning,
            Severity::Good => theme.good,
            Severity::Note => theme.quiet,
        };
        for (i, line) in text::wrap(&row.line.text, room.saturating_sub(23)).into_iter().take(2).enumerate() {
            let mark = look.glyphs.severity(row.line.severity);
            rows.push(Line::from(vec![
                piece(if i == 0 { head.clone() } else { " ".repeat(20) }, theme.quiet),
                piece(if i == 0 { format!("{mark} ") } else { "  ".to_owned() }, style),
                piece(line, theme.text),
            ]));
        }
    }
    rows.push(Line::default());
    let now = rows.len();
    rows.push(Line::from(piece(
        words.with("timeline-now", &[("turn", facts.turn.into()), ("moment", facts.moment.as_str().into())]),
        theme.accent,
    )));
    let start = game.table.setting().scenario().start;
    let mut coming: Vec<(Hours, String)> = Vec::new();
    for consignment in facts.consignments.iter().filter(|c| c.status == ConsignmentStatus::Moving) {
        coming.push((
            consignment.arrives,
            words.with(
                "timeline-arrival",
                &[
                    ("need", words.need(&desk.catalogue, consignment.need).into()),
                    ("giver", words.country(&desk.catalogue, consignment.giver).into()),
                    ("quantity", words.amount(consignment.quantity).into()),
                ],
            ),
        ));
    }
    for promise in facts.promises.iter().filter(|p| p.kept.is_none()) {
        let need = words.need(&desk.catalogue, promise.need);
        coming.push((promise.by, words.with("timeline-promise", &[("need", need.into())])));
    }
    for vote in facts.votes.iter().filter(|v| v.is_open()) {
        let hour = game.table.setting().scenario().decides_at(vote.turn);
        coming.push((hour, words.with("timeline-vote", &[("vote", words.vote(vote.id).into())])));
    }
    for need in facts.needs.iter().filter(|n| !n.overdue && !desk.is_covered(n.view.coverage)) {
        coming.push((need.view.due, words.with("timeline-due", &[("need", need.name.as_str().into())])));
    }
    if let Some(hour) = facts.ipcr.report_due {
        coming.push((hour, desk.say("timeline-report")));
    }
    coming.sort();
    if coming.is_empty() {
        rows.push(Line::from(piece(desk.say("timeline-nothing"), theme.quiet)));
    }
    for (hour, line) in coming {
        let moment = words.moment(hour, &start);
        rows.push(Line::from(vec![
            piece(text::left(&format!("{:>6}  {moment}", ""), 20, look.glyphs), theme.quiet),
            piece(format!("{} ", look.glyphs.arrow()), theme.faint),
            piece(line, theme.text),
        ]));
    }
    (rows, now)
}

impl Layer for Timeline {
    fn slug(&self) -> &'static str {
        "timeline"
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Reading]
    }

    fn update(&mut self, _: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Confirm | Action::Back => return Reply::Close,
            Action::Up => self.back += 1,
            Action::Down => self.back = self.back.saturating_sub(1),
            Action::PageUp => self.back += 10,
            Action::PageDown => self.back = self.back.saturating_sub(10),
            Action::Last => self.back = 0,
            Action::Point(..) => {}
            _ => return Reply::Ignored,
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let Some(game) = &desk.game else { return };
        let (look, buf) = (desk.look(), frame.buffer_mut());
        let inner = look.pane(buf, area, &desk.say("timeline-title"), &game.facts.title, true);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let (rows, now) = rows(desk, game, cells(inner.width));
        let height = cells(inner.height);
        let last = rows.len().saturating_sub(height);
        let present = now.saturating_sub(height * 2 / 3).min(last);
        let first = present.saturating_sub(self.back.min(present));
        look.rows(buf, inner, &rows[first..]);
        look.scroll_mark(buf, inner, first, rows.len());
    }
}
