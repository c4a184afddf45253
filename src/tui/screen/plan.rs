//! The plan of injects, for exercise control: what comes, what is held, what happened; and what to do about each.
//!
//! Enters: the seat's plan. Leaves: rows, orders to write. Never here: whether an order may be given.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::order_sheet::OrderSheet;
use super::timeline::Timeline;
use crate::base::InjectId;
use crate::engine::Order;
use crate::engine::view::{PlanStatus, PlanView};
use crate::tui::action::{Action, Context};
use crate::tui::cursor::{Click, pointed};
use crate::tui::desk::{Desk, Effect, Layer, Nature, Reply, Sitting};
use crate::tui::layout::{split_columns, split_rows};
use crate::tui::paint::{Row, cells, piece};
use crate::tui::scroll::Scroll;
use crate::tui::text;
use crate::words::Severity;

/// Rows of what is said about the inject under the cursor in a tall window; two fifths in a low one.
const DETAIL: u16 = 16;
const TALL: u16 = 36;
/// Cells by which what depends on a line stands further in.
const DEPTH: usize = 2;
/// From so many columns it stands beside the list.
const WIDE: u16 = 150;

/// The plan of injects.
pub struct Plan {
    cursor: usize,
    /// How far down what is said of the inject is read.
    scroll: Scroll,
}

impl Plan {
    /// The plan, at what comes next.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        let cursor = desk.game.as_ref().map_or(0, |game| {
            let plan = game.view().plan();
            let comes = |row: &PlanView| matches!(row.status, PlanStatus::Planned | PlanStatus::Held);
            plan.iter().position(comes).unwrap_or(0)
        });
        Self { cursor, scroll: Scroll::default() }
    }

    fn row(&self, game: &Sitting) -> Option<PlanView> {
        game.view().plan().into_iter().nth(self.cursor)
    }

    /// Opens the sheet of an order about the inject under the cursor.
    fn write(&self, desk: &Desk, order: impl FnOnce(&Sitting, PlanView) -> Order) -> Reply {
        let Some(game) = &desk.game else { return Reply::Done };
        match self.row(game) {
            Some(row) => Reply::Open(Box::new(OrderSheet::of(desk, order(game, row)))),
            None => Reply::Done,
        }
    }
}

/// The place in the basket of an order about an inject.
fn ordered(game: &Sitting, id: InjectId) -> Option<usize> {
    game.basket().iter().position(|order| order.inject() == Some(id))
}

fn row(desk: &Desk, game: &Sitting, plan: &PlanView, room: usize) -> Row {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let setting = game.table.setting();
    let moment = words.moment(plan.hour, &setting.scenario().start);
    let (mark, style) = match plan.status {
        PlanStatus::Planned if plan.condition == Some(false) => (look.glyphs.open(), theme.quiet),
        PlanStatus::Planned => (look.glyphs.arrow(), theme.text),
        PlanStatus::Held => (look.glyphs.caution(), theme.warning),
        PlanStatus::Released => (look.glyphs.arrow(), theme.accent),
        PlanStatus::Happened(_) => (look.glyphs.tick(), theme.good),
        PlanStatus::Lapsed => (look.glyphs.cross(), theme.faint),
        PlanStatus::Epilogue => (' ', theme.faint),
    };
    let status = text::left(&words.plan_status(plan.status), 14, look.glyphs);
    let note = if ordered(game, plan.id).is_some() {
        format!("  {}", desk.say("plan-ordered"))
    } else if plan.share != crate::engine::order::FULL_SHARE || plan.addition.is_some() {
        format!("  {}", desk.say("plan-edited"))
    } else {
        String::new()
    };
    let name =
        setting.inject(plan.id).map_or_else(String::new, |inject| format!("{} {}", plan.id, inject.text));
    let left = room.saturating_sub(14 + 2 + 14 + 1 + text::width(&note));
    Line::from(vec![
        piece(text::left(&moment, 13, look.glyphs), theme.quiet),
        piece(format!(" {mark} {status} "), style),
        piece(text::left(&name, left, look.glyphs), theme.text),
        piece(note, theme.accent),
    ])
}

/// Everything about an inject: its whole text, what is to be known of it, and what it does.
fn detail(desk: &Desk, game: &Sitting, plan: &PlanView, room: usize) -> Vec<Row> {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let setting = game.table.setting();
    let Some(inject) = setting.inject(plan.id) else { return Vec::new() };
    let mut rows: Vec<Row> = look.paragraph(&inject.text, room, theme.text);
    for said in words.plan_row(&game.view(), plan) {
        rows.extend(look.paragraph(&said, room, theme.quiet));
    }
    let deeds = words.deeds(setting, inject);
    if !deeds.is_empty() {
        rows.push(Line::from(piece(desk.say("plan-does"), theme.quiet)));
    }
    for deed in deeds {
        let margin = DEPTH * (deed.depth + 1);
        for line in text::wrap(&deed.text, room.saturating_sub(margin)) {
            rows.push(Line::from(piece(format!("{:margin$}{line}", ""), theme.quiet)));
        }
    }
    rows
}

impl Layer for Plan {
    fn nature(&self) -> Nature {
        Nature::whole("plan", Context::Plan)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        let rows = desk.game.as_ref().map_or(0, |game| game.view().plan().len());
        match action {
            Action::Back => return Reply::Close,
            Action::NextPane => return Reply::Replace(Box::new(Timeline::new())),
            Action::ReleaseInject => {
                return self.write(desk, |_, row| Order::ReleaseInject { inject: row.id });
            }
            Action::HoldInject => return self.write(desk, |_, row| Order::HoldInject { inject: row.id }),
            Action::PostponeInject => {
                return self.write(desk, |game, row| {
                    let hours = game.facts.next_hour - game.facts.hour;
                    Order::PostponeInject { inject: row.id, hours: hours.max(1) }
                });
            }
            Action::EditInject | Action::Confirm => {
                return self.write(desk, |game, row| {
                    let at = row.hour.max(game.facts.hour + 1);
                    Order::EditInject { inject: row.id, at, share: row.share, text: row.addition }
                });
            }
            Action::Undo => {
                let found = desk.game.as_ref().and_then(|game| ordered(game, self.row(game)?.id));
                if let Some(place) = found {
                    return Reply::Do(Effect::Undo(place));
                }
                let text = desk.say("notice-nothing-to-undo");
                desk.tell(Severity::Note, text);
            }
            // The list has arrows enough; the pages are those of what is said of the inject.
            other if self.scroll.turns_page(other) => {}
            other => {
                self.scroll.reset();
                return pointed(desk, &mut self.cursor, rows, other, Click::Points).reply(|| Reply::Ignored);
            }
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let Some(game) = &desk.game else { return };
        let (look, buf) = (desk.look(), frame.buffer_mut());
        let plan = game.view().plan();
        // In a wide window the inject stands beside the list, which has every row then.
        let (above, under) = if area.width >= WIDE {
            split_columns(area, area.width / 2)
        } else {
            split_rows(
                area,
                area.height.saturating_sub(if area.height >= TALL { DETAIL } else { area.height * 2 / 5 }),
            )
        };
        let inner = look.pane(buf, above, &desk.say("plan-title"), &game.facts.moment, true);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let room = cells(inner.width);
        let rows: Vec<Row> = plan.iter().map(|p| row(desk, game, p, room)).collect();
        let first = look.list(buf, inner, &rows, Some(self.cursor), true);
        desk.spot_rows(inner, first, rows.len());
        let Some(chosen) = plan.get(self.cursor) else { return };
        let inner = look.pane(buf, under, &chosen.id.to_string(), "", false);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let rows = detail(desk, game, chosen, cells(inner.width));
        let first = self.scroll.first(rows.len(), cells(inner.height));
        look.rows(buf, inner, &rows[first..]);
        look.scroll_mark(buf, inner, first, rows.len());
    }
}
