//! Why a level is where it is: every change this seat knows of, with its cause.
//!
//! Enters: a level. Leaves: rows, newest first. Never here: the rules themselves; the handbook has them.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::engine::Cause;
use crate::tui::action::{Action, Context};
use crate::tui::app::{Desk, Layer, Reply};
use crate::tui::facts::{Change, Facts, Level};
use crate::tui::layout::{below, split_rows};
use crate::tui::paint::{Row, cells, piece};
use crate::tui::text;

/// The page of a level.
pub struct Why {
    levels: Vec<Level>,
    at: usize,
    cursor: usize,
}

impl Why {
    /// The page of this level, the others beside it.
    #[must_use]
    pub fn of(facts: &Facts, level: Level) -> Option<Self> {
        let levels: Vec<Level> = facts.level_rows().map(|row| row.level).collect();
        let at = levels.iter().position(|l| *l == level)?;
        Some(Self { levels, at, cursor: 0 })
    }
}

impl Layer for Why {
    fn slug(&self) -> &'static str {
        "why"
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Pages]
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        let rows =
            desk.facts().and_then(|f| f.level(self.levels[self.at])).map_or(0, |row| row.changes.len());
        match action {
            Action::Left => {
                self.at = (self.at + self.levels.len() - 1) % self.levels.len();
                self.cursor = 0;
            }
            Action::Right | Action::NextPane => {
                self.at = (self.at + 1) % self.levels.len();
                self.cursor = 0;
            }
            Action::Back | Action::Confirm => return Reply::Close,
            Action::Point(..) => {}
            other => {
                if !super::title::moved(&mut self.cursor, rows, other) {
                    return Reply::Ignored;
                }
            }
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let Some(facts) = desk.facts() else { return };
        let Some(row) = facts.level(self.levels[self.at]) else { return };
        let (theme, look, words, buf) = (&desk.theme, desk.look(), &desk.words, frame.buffer_mut());
        let title = words.with("why-title", &[("level", row.name.as_str().into())]);
        let place = format!("{}/{}", self.at + 1, self.levels.len());
        let inner = look.pane(buf, area, &title, &place, true);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let room = cells(inner.width);
        let (meaning, several) = match row.level {
            Level::Track(track) => (words.track_meaning(track), false),
            Level::Function(_, function) => (words.function_meaning(function), facts.functions.len() > 1),
        };
        let owner = match row.level {
            Level::Function(victim, _) if several => Some(victim.to_string()),
            _ => None,
        };
        let mut head =
            vec![super::console::level_row(desk, row, room.min(72), owner.as_deref()), Line::default()];
        head.extend(look.paragraph(&meaning, room.min(96), theme.quiet));
        let way = if row.inverse { "why-inverse" } else { "why-upright" };
        head.push(Line::from(piece(desk.say(way), theme.quiet)));
        if row.estimate {
            head.push(Line::from(piece(desk.say("why-estimate"), theme.warning)));
        }
        head.push(Line::default());
        let (top, list) = split_rows(inner, u16::try_from(head.len()).unwrap_or(0));
        look.rows(buf, top, &head);
        if row.changes.is_empty() {
            look.empty(buf, list, &desk.say("why-nothing"));
            return;
        }
        let heading = format!(
            "{}{}{}  {}",
            text::left(&desk.say("column-when"), 12, look.glyphs),
            text::right(&desk.say("column-change"), 8, look.glyphs),
            text::right(&desk.say("column-level"), 8, look.glyphs),
            desk.say("column-cause")
        );
        look.row(buf, list, &Line::from(piece(heading, theme.quiet)));
        let list = below(list, 1);
        let mut last = None;
        let rows: Vec<Row> = row
            .changes
            .iter()
            .rev()
            .map(|change| {
                let moment = if last == Some(change.turn) { "" } else { change.moment.as_str() };
                last = Some(change.turn);
                change_row(desk, change, moment, row.inverse, room)
            })
            .collect();
        let (list, foot) = split_rows(list, list.height.saturating_sub(4));
        look.list(buf, list, &rows, Some(self.cursor), true);
        if let Some(change) = row.changes.iter().rev().nth(self.cursor) {
            let explained = match change.by {
                Cause::Rule(rule) | Cause::Need(rule, _) | Cause::Giver(rule, _) => words.rule_meaning(rule),
                Cause::Order(_, kind) => words.order_kind_help(kind),
                Cause::Mistake(number) => words.mistake_meaning(number),
                Cause::Vector(vector) => words.vector_meaning(vector),
                Cause::Inject(_) | Cause::Vote(_) => change.cause.clone(),
            };
            let rows = look.paragraph(&explained, room.min(110), theme.quiet);
            look.rows(buf, below(foot, 1), &rows);
        }
    }
}

fn change_row(desk: &Desk, change: &Change, moment: &str, inverse: bool, room: usize) -> Row {
    let (theme, glyphs, words) = (&desk.theme, desk.looks.glyphs, &desk.words);
    let better = (change.delta > 0) != inverse;
    let style = if better { theme.good } else { theme.bad };
    let arrow = if change.delta > 0 { glyphs.up() } else { glyphs.down() };
    Line::from(vec![
        piece(text::left(moment, 12, glyphs), theme.quiet),
        piece(text::right(&format!("{arrow} {}", words.signed_points(change.delta)), 8, glyphs), style),
        piece(text::right(&words.points(change.to), 8, glyphs), theme.text),
        piece(format!("  {}", text::cut(&change.cause, room.saturating_sub(30), glyphs)), theme.text),
    ])
}
