//! The timeline: what happened in the exercise, turn by turn, and what is known to come.
//!
//! Enters: facts. Leaves: rows. Never here: what the seat does not know yet.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::lines::{Lines, Reader};
use crate::base::Hours;
use crate::engine::explain::Inquiry;
use crate::engine::view::ConsignmentStatus;
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Layer, Matter, Nature, Questions, Reply, Sitting};
use crate::tui::paint::{cells, piece};
use crate::tui::text;
use crate::words::{Severity, Source};

/// The timeline, with a cursor that begins at the present.
#[derive(Default)]
pub struct Timeline {
    reader: Reader,
}

impl Timeline {
    /// Open at the present.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// What happened and what is to come; and where the cursor begins: at what happened last.
fn lines(desk: &Desk, game: &Sitting, room: usize) -> (Lines, usize) {
    let (theme, look, words, facts) = (&desk.theme, desk.look(), &desk.words, &game.facts);
    let mut lines = Lines::default();
    let mut last = 0;
    for (place, row) in facts.feed.iter().enumerate() {
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
        let said = text::wrap_within(&row.line.text, room.saturating_sub(23), 2, look.glyphs)
            .into_iter()
            .enumerate();
        let rows = said.map(|(i, line)| {
            let mark = look.glyphs.severity(row.line.severity);
            Line::from(vec![
                piece(if i == 0 { head.clone() } else { " ".repeat(20) }, theme.quiet),
                piece(if i == 0 { format!("{mark} ") } else { "  ".to_owned() }, style),
                piece(line, theme.text),
            ])
        });
        lines.stop(rows, [Matter::Line(place)]);
    }
    let present = lines.stops().saturating_sub(1);
    let args = [("turn", facts.turn.into()), ("moment", facts.moment.as_str().into())];
    let now = Line::from(piece(words.with("timeline-now", &args), theme.accent));
    lines.text([Line::default(), now]);
    let start = game.table.setting().scenario().start;
    let coming = coming(desk, game);
    if coming.is_empty() {
        lines.text([Line::from(piece(desk.say("timeline-nothing"), theme.quiet))]);
    }
    for (hour, line, about) in coming {
        let moment = words.moment(hour, &start);
        let row = Line::from(vec![
            piece(text::left(&format!("{:>6}  {moment}", ""), 20, look.glyphs), theme.quiet),
            piece(format!("{} ", look.glyphs.arrow()), theme.faint),
            piece(line, theme.text),
        ]);
        lines.stop([row], [Matter::Number(about)]);
    }
    (lines, present)
}

/// What is known to come: its hour, its line, and what can be asked about it; the next first.
fn coming(desk: &Desk, game: &Sitting) -> Vec<(Hours, String, Inquiry)> {
    let (words, facts) = (&desk.words, &game.facts);
    let mut coming: Vec<(Hours, String, Inquiry)> = Vec::new();
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
            Inquiry::Consignment(consignment.id),
        ));
    }
    for promise in facts.promises.iter().filter(|p| p.kept.is_none()) {
        let need = words.need(&desk.catalogue, promise.need);
        let line = words.with("timeline-promise", &[("need", need.into())]);
        coming.push((promise.by, line, Inquiry::Promise(promise.id)));
    }
    for vote in facts.votes.iter().filter(|v| v.is_open()) {
        let hour = game.table.setting().scenario().decides_at(vote.turn);
        let line = words.with("timeline-vote", &[("vote", words.vote(vote.id).into())]);
        coming.push((hour, line, Inquiry::Vote(vote.id)));
    }
    for need in facts.needs.iter().filter(|n| !n.overdue && !desk.is_covered(n.view.coverage)) {
        let line = words.with("timeline-due", &[("need", need.name.as_str().into())]);
        coming.push((need.view.due, line, Inquiry::Need(need.view.id)));
    }
    if let Some(hour) = facts.ipcr.report_due {
        coming.push((hour, desk.say("timeline-report"), Inquiry::Report));
    }
    coming.sort_by(|one, other| (one.0, &one.1).cmp(&(other.0, &other.1)));
    coming
}

impl Layer for Timeline {
    fn nature(&self) -> Nature {
        Nature::whole("timeline", Context::Reading)
    }

    /// What is under the cursor: what brought it about and what came of it, or what it is to wait for.
    fn questions(&self, desk: &Desk) -> Questions {
        let Some(game) = &desk.game else { return Questions::default() };
        self.reader.questions(|| {
            let (lines, present) = lines(desk, game, cells(desk.size.0));
            self.reader.begin_at(present);
            vec![lines]
        })
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
        let Some(game) = &desk.game else { return };
        let (look, buf) = (desk.look(), frame.buffer_mut());
        let inner = look.pane(buf, area, &desk.say("timeline-title"), &game.facts.title, true);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let (lines, present) = lines(desk, game, cells(inner.width));
        self.reader.begin_at(present);
        self.reader.draw(desk, buf, &[inner], &[lines]);
    }
}
