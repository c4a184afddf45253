//! The one question before a turn ends: what is left unused, unanswered, or lost.
//!
//! Enters: facts. Leaves: yes or no. Never here: ending the turn.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::card;
use super::lines::{Lines, Reader};
use crate::content::{Pool, Seat};
use crate::engine::explain::Inquiry;
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Effect, Layer, Matter, Nature, Questions, Reply};
use crate::tui::paint::{cells, length, piece};

/// Lapsing offers and open answers listed at most.
const LISTED: usize = 6;

/// Cells of the box at most.
const WIDTH: u16 = 72;
/// Cells of a line where nobody has drawn it yet.
const ROOM: usize = WIDTH as usize - 4;

/// The question, with a cursor on what it counts.
#[derive(Default)]
pub struct EndTurn {
    reader: Reader,
}

impl EndTurn {
    fn lines(desk: &Desk, room: usize) -> Lines {
        let mut lines = Lines::default();
        let Some(game) = &desk.game else { return lines };
        let (theme, look, words, facts) = (&desk.theme, desk.look(), &desk.words, &game.facts);
        let count = |number: usize| i64::try_from(number).unwrap_or(0).into();
        let orders = words.with("end-turn-orders", &[("count", count(facts.basket.len()))]);
        let given = game.basket().last().zip(game.basket().len().checked_sub(1)).map(|(order, place)| {
            Inquiry::Order { order: order.clone(), after: game.basket()[..place].to_vec() }
        });
        let orders = look.paragraph(&orders, room, theme.text);
        match given {
            Some(order) => lines.stop(orders, [Matter::Number(order)]),
            None => lines.text(orders),
        }
        let free = match facts.seat {
            Seat::Hr => Some((Pool::Hr, facts.capacity.hr_free)),
            Seat::Presidency => Some((Pool::Council, facts.capacity.council_free)),
            _ => None,
        };
        if let Some((pool, free)) = free.filter(|(_, free)| *free > 0) {
            let key = match pool {
                Pool::Hr => "end-turn-capacity",
                Pool::Council => "end-turn-capacity-council",
            };
            let line = words.with(key, &[("free", free.into())]);
            lines.stop(look.paragraph(&line, room, theme.quiet), Some(Inquiry::Staff(pool).into()));
        }
        if facts.turn >= facts.turns {
            lines.text(look.paragraph(&desk.say("end-turn-last"), room, theme.warning));
        }
        let cards = facts.cards.iter().map(|card| (card::unanswered(desk, game, card), Matter::from(card)));
        list(desk, &mut lines, "end-turn-open", cards.collect(), room);
        if facts.seat == Seat::Hr {
            let bare = facts.needs.iter().filter(|n| n.coming.is_empty() && !n.missing.is_zero());
            let bare: Vec<Matter> = bare.map(|n| Inquiry::Need(n.view.id).into()).collect();
            let waiting = facts.waiting().map(|o| Inquiry::Offer(o.view.id, None).into()).collect();
            for (key, about) in [("end-turn-nothing-coming", bare), ("end-turn-waiting", waiting)] {
                if !about.is_empty() {
                    let line = words.with(key, &[("count", count(about.len()))]);
                    lines.stop(look.paragraph(&line, room, theme.warning), about);
                }
            }
            let lapsing = facts.lapsing().map(|o| {
                let args = [
                    ("giver", o.giver.as_str().into()),
                    ("kind", o.kind.as_str().into()),
                    ("quantity", words.quantity(&desk.catalogue, o.view.kind, o.free).into()),
                ];
                (words.with("end-turn-offer", &args), Inquiry::Offer(o.view.id, None).into())
            });
            list(desk, &mut lines, "end-turn-lapsing", lapsing.collect(), room);
        }
        lines
    }
}

fn list(desk: &Desk, lines: &mut Lines, heading: &str, listed: Vec<(String, Matter)>, room: usize) {
    if listed.is_empty() {
        return;
    }
    let (theme, look) = (&desk.theme, desk.look());
    let mark = look.glyphs.caution();
    lines.text([Line::default(), Line::from(piece(desk.say(heading), theme.heading))]);
    let more = listed.len().saturating_sub(LISTED);
    for (line, matter) in listed.into_iter().take(LISTED) {
        let text = crate::tui::text::cut(&format!("{mark} {line}"), room, look.glyphs);
        lines.stop([Line::from(piece(text, theme.warning))], Some(matter));
    }
    if more > 0 {
        let more = i64::try_from(more).unwrap_or(0);
        lines.text([Line::from(piece(desk.words.with("and-more", &[("count", more.into())]), theme.quiet))]);
    }
}

impl Layer for EndTurn {
    fn nature(&self) -> Nature {
        Nature::over("end-turn", Context::Reading)
    }

    /// What is under the cursor, all else that the question counts beside it.
    fn questions(&self, desk: &Desk) -> Questions {
        self.reader.questions(|| vec![Self::lines(desk, ROOM)])
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Confirm => return Reply::CloseAndDo(Effect::EndTurn),
            Action::Back => return Reply::Close,
            Action::Point(column, row) => self.reader.point(desk, column, row),
            // The space that asked the question does not answer it.
            Action::PageDown => {}
            other if self.reader.takes(other) => {}
            _ => return Reply::Ignored,
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let Some(facts) = desk.facts() else { return };
        let (look, buf) = (desk.look(), frame.buffer_mut());
        let width = area.width.saturating_sub(8).min(WIDTH);
        let lines = Self::lines(desk, cells(width.saturating_sub(4)));
        let title = desk.words.with("end-turn-title", &[("turn", facts.turn.into())]);
        let inner = look.overlay(buf, area, (width, length(lines.height() + 5).min(area.height)), &title);
        let (body, foot) = crate::tui::layout::split_rows(inner, inner.height.saturating_sub(2));
        self.reader.draw(desk, buf, &[crate::tui::layout::below(body, 1)], &[lines]);
        let key = desk.key(&[Context::Reading], Action::Confirm);
        let back = desk.key(&[Context::Reading], Action::Back);
        let line = desk.words.with("end-turn-confirm", &[("key", key.into()), ("back", back.into())]);
        let foot = crate::tui::layout::below(foot, 1);
        look.row(buf, foot, &Line::from(piece(line, desk.theme.accent)));
    }
}
