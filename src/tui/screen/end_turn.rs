//! The one question before a turn ends: what is left unused, unanswered, or lost.
//!
//! Enters: facts. Leaves: yes or no. Never here: ending the turn.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::content::Seat;
use crate::tui::action::{Action, Context};
use crate::tui::app::{Desk, Effect, Layer, Reply};
use crate::tui::facts::Card;
use crate::tui::paint::{Row, cells, length, piece};
use crate::words::Lookup;

/// Lapsing offers and open answers listed at most.
const LISTED: usize = 6;

/// The question.
pub struct EndTurn;

impl EndTurn {
    fn rows(desk: &Desk, room: usize) -> Vec<Row> {
        let Some(game) = &desk.game else { return Vec::new() };
        let (theme, look, words, facts) = (&desk.theme, desk.look(), &desk.words, &game.facts);
        let mut rows = Vec::new();
        let count = i64::try_from(facts.basket.len()).unwrap_or(0);
        let orders = words.with("end-turn-orders", &[("count", count.into())]);
        rows.extend(look.paragraph(&orders, room, theme.text));
        let free = match facts.seat {
            Seat::Hr => Some(facts.capacity.hr_free),
            Seat::Presidency => Some(facts.capacity.council_free),
            _ => None,
        };
        if let Some(free) = free.filter(|free| *free > 0) {
            let line = words.with("end-turn-capacity", &[("free", free.into())]);
            rows.extend(look.paragraph(&line, room, theme.quiet));
        }
        if facts.turn >= facts.turns {
            rows.extend(look.paragraph(&desk.say("end-turn-last"), room, theme.warning));
        }
        let mark = look.glyphs.caution();
        let cards: Vec<String> = facts
            .cards
            .iter()
            .map(|card| match card {
                Card::Choice(choice) if choice.decider == game.seat && choice.turn <= facts.turn => {
                    let default =
                        choice.answers.iter().find(|(id, _)| *id == choice.default).map(|(_, l)| l.as_str());
                    words.with("end-turn-choice", &[("answer", default.unwrap_or_default().into())])
                }
                Card::Choice(choice) => words
                    .with("end-turn-advice", &[("seat", words.seat(&desk.catalogue, choice.decider).into())]),
                Card::Letter(letter) => {
                    words.with("end-turn-letter", &[("letter", words.letter(letter.letter).into())])
                }
                Card::Consent(proposal) => {
                    let at = Lookup::of(&game.view());
                    words.with("end-turn-consent", &[("match", words.proposal(&at, proposal.id).into())])
                }
            })
            .collect();
        list(desk, &mut rows, "end-turn-open", &cards, room, mark);
        if facts.seat == Seat::Hr {
            let lapsing: Vec<String> = facts
                .lapsing()
                .map(|o| {
                    words.with(
                        "end-turn-offer",
                        &[
                            ("giver", o.giver.as_str().into()),
                            ("kind", o.kind.as_str().into()),
                            ("quantity", words.quantity(&desk.catalogue, o.view.kind, o.free).into()),
                        ],
                    )
                })
                .collect();
            let bare = facts.needs.iter().filter(|n| n.coming.is_empty() && !n.missing.is_zero()).count();
            let waiting = facts.waiting().count();
            for (key, count) in [("end-turn-nothing-coming", bare), ("end-turn-waiting", waiting)] {
                if count > 0 {
                    let count = i64::try_from(count).unwrap_or(0);
                    let line = words.with(key, &[("count", count.into())]);
                    rows.extend(look.paragraph(&line, room, theme.warning));
                }
            }
            list(desk, &mut rows, "end-turn-lapsing", &lapsing, room, mark);
        }
        rows
    }
}

fn list(desk: &Desk, rows: &mut Vec<Row>, heading: &str, lines: &[String], room: usize, mark: char) {
    if lines.is_empty() {
        return;
    }
    let (theme, look) = (&desk.theme, desk.look());
    rows.push(Line::default());
    rows.push(Line::from(piece(desk.say(heading), theme.heading)));
    for line in lines.iter().take(LISTED) {
        let text = crate::tui::text::cut(&format!("{mark} {line}"), room, look.glyphs);
        rows.push(Line::from(piece(text, theme.warning)));
    }
    if lines.len() > LISTED {
        let more = i64::try_from(lines.len() - LISTED).unwrap_or(0);
        rows.push(Line::from(piece(desk.words.with("and-more", &[("count", more.into())]), theme.quiet)));
    }
}

impl Layer for EndTurn {
    fn slug(&self) -> &'static str {
        "end-turn"
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Reading]
    }

    fn is_overlay(&self) -> bool {
        true
    }

    fn update(&mut self, _: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Confirm => Reply::CloseAndDo(Effect::EndTurn),
            Action::Back => Reply::Close,
            Action::PageDown | Action::Point(..) => Reply::Done,
            _ => Reply::Ignored,
        }
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let Some(facts) = desk.facts() else { return };
        let (look, buf) = (desk.look(), frame.buffer_mut());
        let width = area.width.saturating_sub(8).min(72);
        let rows = Self::rows(desk, cells(width.saturating_sub(4)));
        let title = desk.words.with("end-turn-title", &[("turn", facts.turn.into())]);
        let inner = look.overlay(buf, area, (width, length(rows.len() + 5).min(area.height)), &title);
        let (body, foot) = crate::tui::layout::split_rows(inner, inner.height.saturating_sub(2));
        look.rows(buf, crate::tui::layout::below(body, 1), &rows);
        let key = desk.key(&[Context::Reading], Action::Confirm);
        let back = desk.key(&[Context::Reading], Action::Back);
        let line = desk.words.with("end-turn-confirm", &[("key", key.into()), ("back", back.into())]);
        let foot = crate::tui::layout::below(foot, 1);
        look.row(buf, foot, &Line::from(piece(line, desk.theme.accent)));
    }
}
