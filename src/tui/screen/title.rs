//! The first screen.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::StatefulWidget;

use super::handbook::Handbook;
use super::scenarios::Scenarios;
use crate::content::Library;
use crate::tui::action::{Action, Context};
use crate::tui::cursor::{Click, pointed};
use crate::tui::desk::{Desk, Effect, Layer, Nature, Reply, Spot};
use crate::tui::host::{Parent, SavedGame};
use crate::tui::layout::split_columns;
use crate::tui::map::{Canvas, CountryFacts, FillRole, MapFacts, MapState, MapWidget};
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::text;
use crate::words::handbook::{Chapter, Topic};

/// What can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Entry {
    Continue,
    Tutorial,
    NewGame,
    Games,
    Handbook,
    Quit,
}

impl Entry {
    fn slug(self) -> &'static str {
        match self {
            Self::Continue => "continue",
            Self::Tutorial => "tutorial",
            Self::NewGame => "new-game",
            Self::Games => "games",
            Self::Handbook => "handbook",
            Self::Quit => "quit",
        }
    }
}

/// The letters of the name, five rows high.
const LETTERS: [&str; 5] = [
    " ####   ####   ####  ##  ##  ####",
    "##     ##  ## ##     ##  ## ##   ",
    "##     ######  ####  ##  ##  ####",
    "##     ##  ##     ## ##  ##     ##",
    " ####  ##  ##  ####   ####  #### ",
];

/// The first screen.
pub struct Title {
    entries: Vec<Entry>,
    cursor: usize,
    saves: Vec<SavedGame>,
    canvas: std::cell::RefCell<Canvas>,
}

impl Title {
    /// The title, with these games on disk.
    #[must_use]
    pub fn new(saves: Vec<SavedGame>, library: &Library) -> Self {
        let mut entries = Vec::new();
        if saves.iter().any(|s| !s.over) {
            entries.push(Entry::Continue);
        }
        if library.text("tutorial/thirty-minutes.ron").is_some() {
            entries.push(Entry::Tutorial);
        }
        entries.push(Entry::NewGame);
        if !saves.is_empty() {
            entries.push(Entry::Games);
        }
        entries.extend([Entry::Handbook, Entry::Quit]);
        Self { entries, cursor: 0, saves, canvas: std::cell::RefCell::default() }
    }

    fn choose(&self, desk: &Desk) -> Reply {
        match self.entries[self.cursor] {
            Entry::Continue => match self.saves.iter().find(|s| !s.over) {
                Some(save) => Reply::Do(Effect::Resume(save.name.clone())),
                None => Reply::Done,
            },
            Entry::Tutorial => Reply::Open(Box::new(Scenarios::tutorials(desk))),
            Entry::NewGame => Reply::Open(Box::new(Scenarios::all(desk))),
            Entry::Games => Reply::Open(Box::new(SavedGames { saves: self.saves.clone(), cursor: 0 })),
            Entry::Handbook => Reply::Open(Box::new(Handbook::at(desk, Topic::Chapter(Chapter::Start)))),
            Entry::Quit => Reply::Do(Effect::Quit),
        }
    }
}

impl Layer for Title {
    fn nature(&self) -> Nature {
        Nature::whole("title", Context::List)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Back | Action::Search | Action::Watch => Reply::Done,
            other => pointed(desk, &mut self.cursor, self.entries.len(), other, Click::Chooses)
                .reply(|| self.choose(desk)),
        }
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (theme, look) = (&desk.theme, desk.look());
        let buf = frame.buffer_mut();
        let mut menu = area;
        if area.width >= 110 && area.height >= 28 {
            let (left, right) = split_columns(area, 52);
            menu = left;
            let facts = backdrop(desk);
            let state = MapState::first(&desk.atlas, &[]);
            MapWidget::new(&desk.atlas, &facts, &state, &desk.palette).render(
                right,
                buf,
                &mut self.canvas.borrow_mut(),
            );
        }
        let left = menu.x + menu.width.saturating_sub(36) / 2;
        let tall = length(LETTERS.len() + 6 + self.entries.len() * 2);
        let mut y = menu.y + menu.height.saturating_sub(tall) / 2;
        let mut put = |row: &Row, buf: &mut ratatui::buffer::Buffer| {
            if y < menu.bottom() {
                let place = Rect { x: left, y, width: menu.right().saturating_sub(left), height: 1 };
                look.row(buf, place, row);
            }
            y += 1;
            y - 1
        };
        for letters in LETTERS {
            let drawn: String =
                letters.chars().map(|c| if c == '#' { look.glyphs.bar_full() } else { ' ' }).collect();
            put(&Line::from(piece(drawn, theme.accent)), buf);
        }
        put(&Line::default(), buf);
        for line in text::wrap(&desk.say("app-purpose"), 36) {
            put(&Line::from(piece(line, theme.quiet)), buf);
        }
        put(&Line::default(), buf);
        put(&Line::default(), buf);
        for (index, entry) in self.entries.iter().enumerate() {
            let chosen = index == self.cursor;
            let mark = if chosen { look.glyphs.cursor() } else { ' ' };
            let style = if chosen { theme.accent } else { theme.text };
            let name = desk.say(&format!("title-{}", entry.slug()));
            let mut row = vec![piece(format!("{mark} {name}"), style)];
            if *entry == Entry::Continue
                && let Some(save) = self.saves.iter().find(|s| !s.over)
            {
                let hint = desk.words.with(
                    "title-continue-hint",
                    &[
                        ("title", save.title.as_str().into()),
                        ("turn", save.turn.into()),
                        ("turns", save.turns.into()),
                    ],
                );
                row.push(piece(format!("  {hint}"), theme.quiet));
            }
            let at = put(&Line::from(row), buf);
            desk.spot(Rect { x: left, y: at, width: 36, height: 1 }, Spot::Row(index));
            put(&Line::default(), buf);
        }
        let version = format!("{} {}", desk.say("app-name"), env!("CARGO_PKG_VERSION"));
        let foot =
            Rect { x: area.x + 1, y: area.bottom().saturating_sub(1), width: area.width - 1, height: 1 };
        if foot.y > y {
            look.row(buf, foot, &Line::from(piece(version, theme.faint)));
        }
    }
}

fn backdrop(desk: &Desk) -> MapFacts {
    let countries = desk.catalogue.countries.iter().map(|country| CountryFacts {
        id: country.id,
        name: desk.words.country(&desk.catalogue, country.id),
        fill: if country.member { FillRole::Offering } else { FillRole::Plain },
    });
    MapFacts { countries: countries.collect(), ..MapFacts::default() }
}

/// A game on disk in one line: its scenario, how far it is, its name, and what it branched from.
pub fn saved_row(desk: &Desk, save: &SavedGame, room: usize) -> Row {
    let (theme, glyphs) = (&desk.theme, desk.looks.glyphs);
    let state = if save.over {
        desk.say("save-over")
    } else {
        desk.words.with("save-turn", &[("turn", save.turn.into()), ("turns", save.turns.into())])
    };
    let from = match &save.parent {
        None => String::new(),
        Some(Parent::Known(name)) => desk.words.with("save-branch", &[("parent", name.as_str().into())]),
        Some(Parent::Gone) => desk.say("save-branch-gone"),
    };
    let name = if from.is_empty() { save.name.clone() } else { format!("{}  {from}", save.name) };
    Line::from(vec![
        piece(text::left(&save.title, 18, glyphs), theme.text),
        piece(text::left(&state, 14, glyphs), theme.quiet),
        piece(text::left(&name, room.saturating_sub(18 + 14), glyphs), theme.faint),
    ])
}

/// Games on disk, to go on with or to watch.
struct SavedGames {
    saves: Vec<SavedGame>,
    cursor: usize,
}

impl Layer for SavedGames {
    fn nature(&self) -> Nature {
        Nature::over("saved-games", Context::List)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        let Some(save) = self.saves.get(self.cursor) else { return Reply::Close };
        match action {
            Action::Confirm if save.over => Reply::CloseAndDo(Effect::Watch(save.name.clone())),
            Action::Confirm => Reply::CloseAndDo(Effect::Resume(save.name.clone())),
            Action::Watch => Reply::CloseAndDo(Effect::Watch(save.name.clone())),
            Action::Back => Reply::Close,
            other => pointed(desk, &mut self.cursor, self.saves.len(), other, Click::Points)
                .reply(|| Reply::Ignored),
        }
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (theme, look) = (&desk.theme, desk.look());
        let buf = frame.buffer_mut();
        let size = (76, length(self.saves.len() + 4).min(area.height));
        let inner = look.overlay(buf, area, size, &desk.say("title-games"));
        let (list, hint) = crate::tui::layout::split_rows(inner, inner.height.saturating_sub(2));
        let room = cells(inner.width);
        let rows: Vec<Row> = self.saves.iter().map(|save| saved_row(desk, save, room)).collect();
        let first = look.list(buf, list, &rows, Some(self.cursor), true);
        desk.spot_rows(list, first, rows.len());
        let watch = desk.key(&[Context::List], Action::Watch);
        let hint_text = desk.words.with("saved-games-hint", &[("key", watch.into())]);
        look.row(
            buf,
            Rect { y: hint.bottom().saturating_sub(1), height: hint.height.min(1), ..hint },
            &Line::from(piece(hint_text, theme.quiet)),
        );
    }
}
