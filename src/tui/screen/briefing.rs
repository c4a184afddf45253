//! The briefing before a game: what players read first, the options, the seed.

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::seating::SeatingPage;
use crate::content::{Scenario, Seat};
use crate::engine::Setting;
use crate::session::Plan;
use crate::tui::action::{Action, Context};
use crate::tui::cursor::moved;
use crate::tui::desk::{Desk, Effect, Fitting, Layer, Nature, Reply, Spot};
use crate::tui::host::NewGame;
use crate::tui::layout::{split_columns, split_rows};
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::scroll::Scroll;
use crate::tui::text;
use crate::words::Severity;

/// The briefing of a scenario.
pub struct Briefing {
    scenario: Scenario,
    /// For each option, the place of its chosen value.
    values: Vec<usize>,
    seed: String,
    /// Options, then who plays, then the seed, then the start.
    cursor: usize,
    scroll: Scroll,
}

/// A seed has at most as many digits as a `u64`.
const SEED_DIGITS: usize = 19;

impl Briefing {
    /// The briefing of this scenario, options as the author left them.
    #[must_use]
    pub fn of(scenario: Scenario) -> Self {
        let values = scenario
            .options
            .iter()
            .map(|o| o.values.iter().position(|v| v.value == o.default).unwrap_or(0))
            .collect();
        let cursor = scenario.options.len() + 2;
        Self { scenario, values, seed: String::new(), cursor, scroll: Scroll::default() }
    }

    fn rows(&self) -> usize {
        self.values.len() + 3
    }

    /// Cells of the widest value between its marks.
    fn value_cells(&self, desk: &Desk) -> usize {
        let values = self.scenario.options.iter().flat_map(|option| &option.values);
        let wide = |value| text::width(&desk.words.option_value(&desk.catalogue, value)) + 4;
        values.map(|v| wide(v.value)).max().unwrap_or(0).clamp(12, 28)
    }

    /// Cells that every option can be read in whole.
    fn option_cells(&self, desk: &Desk) -> usize {
        let labels = self.scenario.options.iter().map(|option| text::width(&desk.words.option(option)));
        labels.max().unwrap_or(0) + self.value_cells(desk)
    }

    fn turn_option(&mut self, forward: bool) {
        if let Some(value) = self.values.get_mut(self.cursor) {
            let count = self.scenario.options[self.cursor].values.len().max(1);
            *value = (*value + if forward { 1 } else { count - 1 }) % count;
        }
    }

    /// The options that differ from the author's.
    fn options(&self) -> Vec<(String, String)> {
        self.scenario
            .options
            .iter()
            .zip(&self.values)
            .filter(|(option, value)| option.values[**value].value != option.default)
            .map(|(option, value)| (option.id.to_string(), option.values[*value].value.to_string()))
            .collect()
    }

    /// The game as it is set up now, and the plan made to fit it.
    fn settle(&self, desk: &mut Desk) -> Option<Setting> {
        let catalogue = Arc::clone(&desk.catalogue);
        let setting = Setting::new(catalogue, Arc::new(self.scenario.clone()), &self.options()).ok()?;
        desk.plan = desk.plan.in_setting(&setting);
        Some(setting)
    }

    /// Who the persons at the screen will be, seat by seat.
    fn parts(&self, desk: &Desk) -> Vec<String> {
        let usual = Plan::usual();
        let plan = if self.scenario.tutorial { &usual } else { &desk.plan };
        let lead = self.scenario.victims.first().copied();
        let mut seats: Vec<Seat> = Vec::new();
        for seat in plan.seats() {
            // Who played an attacked state of another scenario plays the lead one of this.
            let seat = match (seat, lead) {
                (Seat::Victim(id), Some(lead)) if !self.scenario.victims.contains(&id) => Seat::Victim(lead),
                _ => seat,
            };
            if !seats.contains(&seat) {
                seats.push(seat);
            }
        }
        let said = |seat| match seat {
            Seat::Hr => desk.say("briefing-role.text"),
            other => desk.words.you_are(&desk.catalogue, other, !self.scenario.article_427_applies),
        };
        seats.into_iter().map(said).collect()
    }

    fn begin(&self, desk: &mut Desk) -> Effect {
        let _ = self.settle(desk);
        // A lesson is for one person, in the seat that it speaks to.
        let plan = if self.scenario.tutorial { Plan::usual() } else { desk.plan.clone() };
        let (scenario, options, seed) = (self.scenario.id, self.options(), self.seed.parse().ok());
        Effect::Open(NewGame { scenario, options, seed, plan })
    }

    fn choose_seats(&self, desk: &mut Desk) -> Reply {
        if self.scenario.tutorial {
            let text = desk.say("seating-lesson");
            desk.tell(Severity::Note, text);
            return Reply::Done;
        }
        match self.settle(desk) {
            Some(setting) => Reply::Open(Box::new(SeatingPage::of(&setting))),
            None => Reply::Done,
        }
    }
}

impl Layer for Briefing {
    fn nature(&self) -> Nature {
        Nature::whole("briefing", Context::OrderSheet)
    }

    fn fitting(&self, desk: &Desk) -> Option<Fitting> {
        let option = self.scenario.options.get(self.cursor).map(|option| option.id);
        let reform = option.and_then(|id| super::handbook::reform(desk, id));
        reform.or_else(|| super::handbook::crisis_in(desk, &self.scenario)).map(Fitting::from)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Confirm if self.cursor < self.values.len() => self.turn_option(true),
            Action::Confirm | Action::Right | Action::Toggle if self.cursor == self.values.len() => {
                return self.choose_seats(desk);
            }
            Action::Confirm => return Reply::Do(self.begin(desk)),
            Action::Left => self.turn_option(false),
            Action::Right | Action::Toggle => self.turn_option(true),
            Action::Digit(digit) => {
                self.cursor = self.values.len() + 1;
                if self.seed.len() < SEED_DIGITS {
                    self.seed.push(char::from(b'0' + digit.min(9)));
                }
            }
            Action::Edit(_) => {
                self.seed.pop();
            }
            Action::NextPane => self.cursor = (self.cursor + 1) % self.rows(),
            Action::Point(column, row) => {
                if let Some(Spot::Row(index)) = desk.spot_at(column, row) {
                    if index == self.cursor && index == self.values.len() {
                        return self.choose_seats(desk);
                    }
                    if index == self.cursor && index > self.values.len() + 1 {
                        return Reply::Do(self.begin(desk));
                    }
                    self.cursor = index.min(self.rows() - 1);
                }
            }
            Action::Back => return Reply::Close,
            other if self.scroll.turns_page(other) => {}
            other => {
                let rows = self.rows();
                return if moved(&mut self.cursor, rows, other) { Reply::Done } else { Reply::Ignored };
            }
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (theme, look) = (&desk.theme, desk.look());
        let buf = frame.buffer_mut();
        let wide = area.width >= 110;
        let (text_area, option_area) = if wide {
            let room = length(self.option_cells(desk) + 7).max(area.width * 9 / 20).min(area.width * 3 / 5);
            split_columns(area, area.width - room)
        } else {
            split_rows(area, area.height.saturating_sub(length(self.rows() + 3)).max(area.height / 2))
        };
        let inner = look.pane(buf, text_area, &self.scenario.title, &desk.say("briefing"), false);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let room = cells(inner.width).min(88);
        let mut rows = vec![Line::from(piece(desk.say("exercise"), theme.warning)), Line::default()];
        rows.push(Line::from(piece(desk.say("briefing-role"), theme.heading)));
        for said in self.parts(desk) {
            rows.extend(look.paragraph(&said, room, theme.text));
        }
        rows.push(Line::default());
        rows.extend(about(desk, &self.scenario, room));
        rows.push(Line::default());
        rows.extend(look.paragraph(&self.scenario.frame, room, theme.quiet));
        if !self.scenario.dilemmas.is_empty() {
            rows.push(Line::default());
            rows.push(Line::from(piece(desk.say("scenario-dilemmas"), theme.heading)));
            for dilemma in &self.scenario.dilemmas {
                rows.extend(look.paragraph(dilemma, room, theme.text));
            }
        }
        if desk.plan.seats().any(|seat| seat == Seat::Excon) {
            for (heading, note) in desk.words.notes_of_control(&self.scenario) {
                rows.push(Line::default());
                rows.push(Line::from(piece(heading, theme.heading)));
                rows.extend(look.paragraph(&note, room, theme.text));
            }
        }
        let first = self.scroll.first(rows.len(), cells(inner.height));
        look.rows(buf, inner, &rows[first..]);
        look.scroll_mark(buf, inner, first, rows.len());

        let inner = look.pane(buf, option_area, &desk.say("briefing-options"), "", true);
        let room = cells(inner.width);
        let mut rows: Vec<Row> = Vec::new();
        let row = |name: &str, value: String, changed: bool| {
            let value_cells = self.value_cells(desk).min(room / 2);
            let style = if changed { theme.accent } else { theme.text };
            Line::from(vec![
                piece(
                    format!(" {} ", text::left(name, room.saturating_sub(value_cells + 3), look.glyphs)),
                    theme.text,
                ),
                piece(text::left(&value, value_cells, look.glyphs), style),
            ])
        };
        for (option, value) in self.scenario.options.iter().zip(&self.values) {
            let chosen = option.values[*value].value;
            let shown = format!("< {} >", desk.words.option_value(&desk.catalogue, chosen));
            rows.push(row(&desk.words.option(option), shown, chosen != option.default));
        }
        let usual = desk.plan == Plan::usual() || self.scenario.tutorial;
        let seats = super::seating::in_short(desk, if usual { 1 } else { desk.plan.persons() });
        rows.push(row(&desk.say("briefing-seats"), seats, !usual));
        let seed = if self.seed.is_empty() { desk.say("briefing-seed-drawn") } else { self.seed.clone() };
        rows.push(row(&desk.say("briefing-seed"), seed, !self.seed.is_empty()));
        rows.push(Line::from(piece(format!(" {}", desk.say("briefing-begin")), theme.accent)));
        let hint = match self.scenario.options.get(self.cursor) {
            Some(option) => {
                let meaning = desk.words.option_meaning(option.id).unwrap_or_default();
                format!("{}. {meaning}", desk.words.option(option).trim_end_matches('.'))
            }
            None if self.cursor == self.values.len() => desk.say("briefing-seats-hint"),
            None => desk.say("briefing-seed-hint"),
        };
        let first = look.list(buf, inner, &rows, Some(self.cursor), true);
        desk.spot_rows(inner, first, rows.len());
        let under = crate::tui::layout::below(inner, length(rows.len() + 1));
        let under = Rect { x: under.x + 1.min(under.width), width: under.width.saturating_sub(2), ..under };
        look.rows(buf, under, &look.paragraph(&hint, cells(under.width), theme.quiet));
    }
}

/// What a scenario is about, for a reader who has to choose.
#[must_use]
pub fn about(desk: &Desk, scenario: &Scenario, room: usize) -> Vec<Row> {
    let (theme, look) = (&desk.theme, desk.look());
    let names: Vec<String> =
        scenario.victims.iter().map(|v| desk.words.country(&desk.catalogue, *v)).collect();
    let attacked = desk.words.list(&names);
    let mut rows = super::long_fact(desk, &desk.say("scenario-attacked"), &attacked, 14, room);
    rows.extend([
        super::fact(
            desk,
            &desk.say("scenario-length"),
            desk.words.with("scenario-turns", &[("turns", scenario.turns().into())]),
            14,
        ),
        super::fact(
            desk,
            &desk.say("scenario-presidency"),
            desk.words.country(&desk.catalogue, scenario.presidency),
            14,
        ),
    ]);
    rows.extend(super::long_fact(desk, &desk.say("scenario-attack"), &scenario.vector, 14, room));
    rows.push(Line::default());
    rows.extend(look.paragraph(&scenario.brief, room, theme.text));
    if !scenario.training_objectives.is_empty() {
        rows.push(Line::default());
        rows.push(Line::from(piece(desk.say("scenario-objectives"), theme.heading)));
        for objective in &scenario.training_objectives {
            for (i, line) in text::wrap(&objective.text, room.saturating_sub(2)).into_iter().enumerate() {
                let mark = if i == 0 { look.glyphs.dot() } else { ' ' };
                rows.push(Line::from(vec![piece(format!("{mark} "), theme.quiet), piece(line, theme.text)]));
            }
        }
    }
    rows
}
