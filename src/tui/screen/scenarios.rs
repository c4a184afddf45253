//! The choice of a scenario.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::briefing::{self, Briefing};
use crate::base::CountryId;
use crate::content::{Scenario, ScenarioSummary};
use crate::tui::action::{Action, Context};
use crate::tui::cursor::{Click, Meant, pointed};
use crate::tui::desk::{Desk, Fitting, Layer, Nature, Reply};
use crate::tui::layout::split_columns;
use crate::tui::paint::{Row, cells, piece};
use crate::tui::text;
use crate::words::Severity;

/// The list of scenarios with what the chosen one is about.
pub struct Scenarios {
    summaries: Vec<ScenarioSummary>,
    cursor: usize,
    chosen: Option<Scenario>,
}

impl Scenarios {
    /// All scenarios.
    #[must_use]
    pub fn all(desk: &Desk) -> Self {
        let mut summaries = desk.library.summaries();
        summaries.sort_by_key(|s| (!s.tutorial, s.title.clone()));
        Self::of(desk, summaries)
    }

    /// Scenarios that teach by doing.
    #[must_use]
    pub fn tutorials(desk: &Desk) -> Self {
        Self::of(desk, desk.library.summaries().into_iter().filter(|s| s.tutorial).collect())
    }

    fn of(desk: &Desk, summaries: Vec<ScenarioSummary>) -> Self {
        let mut screen = Self { summaries, cursor: 0, chosen: None };
        screen.load(desk);
        screen
    }

    fn load(&mut self, desk: &Desk) {
        self.chosen =
            self.summaries.get(self.cursor).and_then(|s| desk.library.scenario(&desk.catalogue, s.id).ok());
    }

    fn begin(&self, desk: &mut Desk) -> Reply {
        if let Some(scenario) = &self.chosen {
            return Reply::Open(Box::new(Briefing::of(scenario.clone())));
        }
        let text = desk.say("scenario-broken");
        desk.tell(Severity::Bad, text);
        Reply::Done
    }
}

impl Layer for Scenarios {
    fn nature(&self) -> Nature {
        Nature::whole("scenarios", Context::List)
    }

    fn fitting(&self, desk: &Desk) -> Option<Fitting> {
        super::handbook::crisis_in(desk, self.chosen.as_ref()?).map(Fitting::from)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Search => Reply::Done,
            Action::Back => Reply::Close,
            other => {
                let rows = self.summaries.len();
                let meant = pointed(desk, &mut self.cursor, rows, other, Click::ChoosesAgain);
                if meant == Meant::Moved {
                    self.load(desk);
                }
                meant.reply(|| self.begin(desk))
            }
        }
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (theme, look) = (&desk.theme, desk.look());
        let buf = frame.buffer_mut();
        let (left, right) = split_columns(area, (area.width * 2 / 5).clamp(40, 60));
        let inner = look.pane(buf, left, &desk.say("scenarios-title"), "", true);
        let room = cells(inner.width);
        // The lead one, and how many more.
        let attacked = |s: &ScenarioSummary| match s.victims.as_slice() {
            [lead, others @ ..] if !others.is_empty() => format!("{}+{}", lead.shown(), others.len()),
            victims => victims.iter().map(CountryId::shown).collect(),
        };
        let widest = self.summaries.iter().map(|s| attacked(s).len()).max().unwrap_or(0);
        let rows: Vec<Row> = self
            .summaries
            .iter()
            .map(|s| {
                let turns = desk.words.with("scenario-turns", &[("turns", s.turns.into())]);
                let name = text::left(&s.title, room.saturating_sub(15 + widest), look.glyphs) + " ";
                let mark = if s.tutorial { look.glyphs.unread() } else { ' ' };
                Line::from(vec![
                    piece(format!("{mark} "), theme.accent),
                    piece(name, theme.text),
                    piece(text::right(&turns, 9, look.glyphs), theme.quiet),
                    piece(format!("  {:widest$} ", attacked(s)), theme.quiet),
                ])
            })
            .collect();
        let first = look.list(buf, inner, &rows, Some(self.cursor), true);
        desk.spot_rows(inner, first, rows.len());
        let Some(scenario) = &self.chosen else {
            let inner = look.pane(buf, right, "", "", false);
            look.empty(buf, inner, &desk.say("scenario-broken"));
            return;
        };
        let inner = look.pane(buf, right, &scenario.title, "", false);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let rows = briefing::about(desk, scenario, cells(inner.width));
        look.rows(buf, inner, &rows);
    }
}
