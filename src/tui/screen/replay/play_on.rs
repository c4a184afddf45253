//! The question before a recorded game is played on from the moment shown: what will happen, who plays, what the new
//! save is called.
//!
//! Enters: a moment, letters, a choice. Leaves: a branch to be opened. Never here: files.

use std::rc::Rc;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::field::Field;
use super::pair::Shared;
use super::watching::Watching;
use crate::engine::Eyes;
use crate::session::Company;
use crate::session::watching::{companies, is_guarded};
use crate::store::SaveRef;
use crate::store::problem::NAME_CHARS_MAX;
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Effect, Layer, Nature, Reply};
use crate::tui::host::Fork;
use crate::tui::layout::{below, split_rows};
use crate::tui::paint::{cells, length, piece};

/// The question.
pub(super) struct PlayOn {
    pair: Shared,
    parent: SaveRef,
    windows: usize,
    companies: Vec<Company>,
    chosen: usize,
    name: Field,
    guarded: bool,
}

/// The message that says why the game cannot be played on from the moment shown, where that is so.
pub(super) fn refused(watching: &Watching) -> Option<&'static str> {
    if watching.replay.game().is_none() {
        Some("play-on-other-rules")
    } else if watching.place.is_none() {
        Some("play-on-not-kept")
    } else if watching.is_at_end() && watching.replay.journal().end().is_some() {
        Some("play-on-at-end")
    } else {
        None
    }
}

impl PlayOn {
    /// The question about the moment shown; none where `refused` says why.
    pub fn of(pair: &Shared) -> Option<Self> {
        let shown = &pair.borrow().first;
        let (parent, game) = shown.place.clone().zip(shown.replay.game())?;
        let journal = shown.replay.journal();
        let windows = shown.replay.position();
        let companies = companies(journal, windows, game.setting());
        let own = |company: &Company| matches!((company, shown.eyes), (Company::Alone(seat), Eyes::Seat(eyes)) if *seat == eyes);
        let chosen = companies.iter().position(own).unwrap_or(0);
        let stem: String = parent.name().chars().take(NAME_CHARS_MAX - 20).collect();
        let name = Field::of(&format!("{stem}-turn-{}", game.turn()), NAME_CHARS_MAX);
        let guarded = is_guarded(journal);
        Some(Self { pair: Rc::clone(pair), parent, windows, companies, chosen, name, guarded })
    }

    fn who(&self, desk: &Desk) -> String {
        match self.companies.get(self.chosen) {
            Some(Company::Same) => desk.say("play-on-same"),
            Some(Company::Alone(seat)) => desk.words.seat_title(&desk.catalogue, *seat),
            None => desk.say("none"),
        }
    }
}

impl Layer for PlayOn {
    fn nature(&self) -> Nature {
        Nature::over("play-on", Context::Typing)
    }

    fn update(&mut self, _: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Confirm => {
                let Some(company) = self.companies.get(self.chosen).copied() else { return Reply::Close };
                let (parent, windows, name) =
                    (self.parent.clone(), self.windows, self.name.text().to_owned());
                return Reply::Do(Effect::Branch(Fork { parent, windows, company, name }));
            }
            Action::Up => self.chosen = self.chosen.saturating_sub(1),
            Action::Down => self.chosen = (self.chosen + 1).min(self.companies.len().saturating_sub(1)),
            other => return self.name.typed(other),
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
        let width = 72.min(area.width);
        let room = width.saturating_sub(4);
        let moment = self.pair.borrow().first.moment_name(desk, self.windows);
        let said = words.with("play-on-what", &[("moment", moment.into())]);
        let mut top = look.paragraph(&said, cells(room), theme.text);
        if self.guarded {
            top.extend(look.paragraph(&desk.say("play-on-guarded"), cells(room), theme.quiet));
        }
        top.push(Line::default());
        let count = i64::try_from(self.companies.len()).unwrap_or(0);
        let place = i64::try_from(self.chosen + 1).unwrap_or(0);
        let of = words.with("play-on-of", &[("place", place.into()), ("count", count.into())]);
        top.push(Line::from(piece(format!("{} {of}", desk.say("play-on-who")), theme.quiet)));
        top.push(Line::from(piece(self.who(desk), theme.accent)));
        top.push(Line::from(piece(desk.say("play-on-name"), theme.quiet)));
        let key = |action| desk.key(&[Context::Typing], action);
        let hint = words.with(
            "play-on-hint",
            &[
                ("up", key(Action::Up).into()),
                ("down", key(Action::Down).into()),
                ("confirm", key(Action::Confirm).into()),
                ("back", key(Action::Back).into()),
            ],
        );
        let hint = look.paragraph(&hint, cells(room), theme.quiet);
        let rows = self.name.rows(room).min(3);
        let size = (width, length(top.len() + hint.len()) + rows + 3);
        let inner = look.overlay(frame.buffer_mut(), area, size, &desk.say("play-on-title"));
        look.rows(frame.buffer_mut(), inner, &top);
        let (field, rest) = split_rows(below(inner, length(top.len())), rows);
        self.name.draw(desk, frame, field);
        look.rows(frame.buffer_mut(), below(rest, 1), &hint);
    }
}
