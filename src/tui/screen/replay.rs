//! A game watched again: any turn, with map, levels and feed as they were.
//!
//! Enters: a replay. Leaves: cells. Never here: the journal's text, files.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::map_pane::MapPane;
use crate::content::Seat;
use crate::engine::Eyes;
use crate::players::Policy;
use crate::record::{Player, Replay};
use crate::tui::action::{Action, Context};
use crate::tui::app::{Desk, Layer, Reply};
use crate::tui::facts::{Facts, FeedRow};
use crate::tui::layout::{below, split_columns, split_rows};
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::scroll::Scroll;
use crate::tui::text;
use crate::words::{EventLine, Severity, Source};

/// Ticks between two steps when it plays by itself, from slow to fast.
const PACES: [u32; 4] = [8, 4, 2, 1];

/// A game watched again.
pub struct ReplayScreen {
    replay: Replay,
    /// Whose eyes; none for everything, which a finished game may show.
    seat: Option<Seat>,
    seats: Vec<Option<Seat>>,
    facts: Option<Facts>,
    map: Option<MapPane>,
    playing: bool,
    pace: usize,
    waited: u32,
    scroll: Scroll,
}

impl ReplayScreen {
    /// At the beginning of the game.
    #[must_use]
    pub fn new(mut replay: Replay, desk: &Desk) -> Self {
        replay.seek(0);
        let mut seats: Vec<Option<Seat>> = replay.journal().persons().into_iter().map(Some).collect();
        if replay.journal().end().is_some() {
            seats.push(None);
        }
        if seats.is_empty() {
            seats.push(Some(Seat::Hr));
        }
        let mut screen = Self {
            seat: seats[0],
            seats,
            replay,
            facts: None,
            map: None,
            playing: false,
            pace: 1,
            waited: 0,
            scroll: Scroll::default(),
        };
        screen.look_again(desk);
        screen
    }

    /// The replay of the game on the desk, once it is over.
    #[must_use]
    pub fn again(desk: &mut Desk) -> Reply {
        let game = desk.game.as_ref().filter(|game| game.facts.over);
        let replay = game.map(|game| {
            let setting = std::sync::Arc::clone(game.table.setting());
            Self::new(Replay::open(game.table.journal().clone(), setting), desk)
        });
        if let Some(replay) = replay {
            return Reply::Open(Box::new(replay));
        }
        let text = desk.say("notice-no-debrief");
        desk.tell(Severity::Note, text);
        Reply::Done
    }

    /// Shows the beginning of a turn.
    pub fn turn(&mut self, desk: &Desk, turn: u16) {
        if let Some(start) = self.replay.start_of(turn) {
            self.seek(desk, start);
        }
    }

    fn seek(&mut self, desk: &Desk, windows: usize) {
        self.replay.seek(windows);
        self.scroll.reset();
        self.look_again(desk);
    }

    fn look_again(&mut self, desk: &Desk) {
        let Some(game) = self.replay.game() else { return };
        let view = game.view(self.seat.map_or(Eyes::Full, Eyes::Seat));
        let log = self.replay.log().until(self.replay.position());
        let mut facts = Facts::gather(&view, &[], &log, &desk.words);
        self.give_reasons(desk, &mut facts);
        match &mut self.map {
            Some(map) => map.refresh(desk, &facts),
            None => self.map = Some(MapPane::of(desk, &facts)),
        }
        self.facts = Some(facts);
    }

    /// Puts beside the orders of a script why they were given, where these eyes look from the seat that gave them.
    fn give_reasons(&self, desk: &Desk, facts: &mut Facts) {
        let Some(game) = self.replay.game() else { return };
        let setting = game.setting();
        let scenario = setting.scenario();
        let Some(history) = &scenario.history else { return };
        let follows = |seat: Seat| {
            self.replay.journal().header().seats.iter().any(|(of, player)| {
                *of == seat && matches!(player, Player::Policy(slug) if *slug == Policy::History.slug())
            })
        };
        for line in &history.script {
            let seat = line.seat.seat(scenario.victims[0]);
            if line.turn > facts.turn || !follows(seat) || self.seat.is_some_and(|eyes| eyes != seat) {
                continue;
            }
            let text = desk.words.script_line(setting.catalogue(), scenario, line);
            let told = EventLine { text, source: Source::System, severity: Severity::Note, subject: None };
            let moment = desk.words.moment(scenario.decides_at(line.turn), &scenario.start);
            // Behind what that turn brought.
            let place = facts.feed.iter().position(|row| row.turn > line.turn).unwrap_or(facts.feed.len());
            let row = FeedRow { turn: line.turn, moment, line: told, cause: None };
            facts.feed.insert(place, row);
        }
    }

    fn step(&mut self, desk: &Desk, forward: bool) {
        let at = self.replay.position();
        let to = if forward { at + 1 } else { at.saturating_sub(1) };
        if to <= self.replay.windows() {
            self.seek(desk, to);
        } else {
            self.playing = false;
        }
    }

    fn step_turn(&mut self, desk: &Desk, forward: bool) {
        let turn = self.facts.as_ref().map_or(1, |f| f.turn);
        let to = if forward { turn + 1 } else { turn.saturating_sub(1).max(1) };
        match self.replay.start_of(to) {
            Some(start) => self.seek(desk, start),
            None if forward => self.seek(desk, self.replay.windows()),
            None => self.seek(desk, 0),
        }
    }
}

impl Layer for ReplayScreen {
    fn slug(&self) -> &'static str {
        "replay"
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Replay]
    }

    fn moves(&self, _: &Desk) -> bool {
        self.playing
    }

    fn tick(&mut self, desk: &mut Desk) {
        if !self.playing {
            return;
        }
        self.waited += 1;
        if self.waited >= PACES[self.pace] {
            self.waited = 0;
            self.step(desk, true);
        }
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Left => self.step(desk, false),
            Action::Right => self.step(desk, true),
            Action::Up | Action::PageUp => self.step_turn(desk, false),
            Action::Down | Action::PageDown => self.step_turn(desk, true),
            Action::First => self.seek(desk, 0),
            Action::Last => self.seek(desk, self.replay.windows()),
            Action::Confirm => {
                if let Some(to) = self.replay.next_decision(|closed| !closed.orders.is_empty()) {
                    self.seek(desk, to);
                }
            }
            Action::PlayPause => {
                self.playing = !self.playing;
                // Playing is motion that was asked for.
                if self.playing {
                    desk.looks.motion = true;
                }
            }
            Action::Faster => self.pace = (self.pace + 1).min(PACES.len() - 1),
            Action::Slower => self.pace = self.pace.saturating_sub(1),
            Action::NextPane => {
                let at = self.seats.iter().position(|s| *s == self.seat).unwrap_or(0);
                self.seat = self.seats[(at + 1) % self.seats.len()];
                self.look_again(desk);
            }
            Action::Back => return Reply::Close,
            Action::Point(..) => {}
            other if self.scroll.turns_page(other) => {}
            _ => return Reply::Ignored,
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (theme, look, words, buf) = (&desk.theme, desk.look(), &desk.words, frame.buffer_mut());
        let Some((facts, map)) = self.facts.as_ref().zip(self.map.as_ref()) else {
            let inner = look.pane(buf, area, &desk.say("replay-title"), "", true);
            look.empty(buf, inner, &desk.say("replay-other-rules"));
            return;
        };
        let (head, body) = split_rows(area, 2);
        buf.set_style(Rect { height: 1.min(head.height), ..head }, theme.bar);
        let eyes = self
            .seat
            .map_or_else(|| desk.say("replay-everything"), |seat| words.seat_title(&desk.catalogue, seat));
        let line = words.with(
            "replay-line",
            &[
                ("title", facts.title.as_str().into()),
                ("moment", facts.moment.as_str().into()),
                ("turn", facts.turn.into()),
                ("turns", facts.turns.into()),
                ("eyes", eyes.into()),
            ],
        );
        look.row(buf, head, &Line::from(piece(format!(" {line}"), theme.bar)));
        let room = cells(head.width).saturating_sub(4);
        let share = self.replay.position() * 1000 / self.replay.windows().max(1);
        let mark = if self.playing { look.glyphs.cursor() } else { look.glyphs.dot() };
        let mut scrubber = vec![piece(format!(" {mark} "), theme.accent)];
        scrubber.extend(look.bar(i32::try_from(share).unwrap_or(0), room, theme.good));
        look.row(buf, below(head, 1), &Line::from(scrubber));

        let (left, right) = if body.width >= 120 {
            split_columns(body, body.width / 2)
        } else {
            (Rect { width: 0, ..body }, body)
        };
        if left.width > 0 {
            let inner = look.pane(buf, left, &desk.say("pane-map"), "", false);
            map.draw(desk, buf, inner);
        }
        let levels: Vec<Row> = facts
            .level_rows()
            .map(|row| super::console::level_row(desk, row, cells(right.width / 2).saturating_sub(2), None))
            .collect();
        let half = length(levels.len().div_ceil(2));
        let (top, bottom) = split_rows(right, half + 2);
        let inner = look.pane(buf, top, &desk.say("pane-tracks"), "", false);
        let (first, second) = split_columns(inner, inner.width / 2);
        look.rows(buf, first, &levels[..cells(half).min(levels.len())]);
        look.rows(buf, second, &levels[cells(half).min(levels.len())..]);
        let inner = look.pane(buf, bottom, &desk.say("replay-feed"), "", true);
        let rows: Vec<Row> = facts
            .feed
            .iter()
            .rev()
            .map(|row| {
                let style = match row.line.severity {
                    Severity::Grave => theme.bad,
                    Severity::Bad => theme.warning,
                    Severity::Good => theme.good,
                    Severity::Note => theme.quiet,
                };
                Line::from(vec![
                    piece(text::left(&row.moment, 10, look.glyphs), theme.quiet),
                    piece(format!("{} ", look.glyphs.severity(row.line.severity)), style),
                    piece(row.line.text.clone(), theme.text),
                ])
            })
            .collect();
        if rows.is_empty() {
            look.empty(buf, inner, &desk.say("feed-empty"));
        }
        let first = self.scroll.first(rows.len(), cells(inner.height));
        look.rows(buf, inner, &rows[first..]);
        look.scroll_mark(buf, inner, first, rows.len());
    }
}
