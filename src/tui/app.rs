//! The state of the console and how it changes.
//!
//! Enters: actions. Leaves: changed state, and effects that only `perform` carries out. Never here: the
//! terminal, key literals, colours.
//!
//! Screens lie on a stack. The front one gets each action first; what it does not take, the application
//! may. What a screen wants beyond its own state it says in a `Reply`.

use std::cell::RefCell;
use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::action::{Action, Context};
use super::facts::Facts;
use super::glyphs::Glyphs;
use super::host::{Host, Opened};
use super::inbox::Inbox;
use super::keymap::Keymap;
use super::layout::SIZE_MIN;
use super::map::{GlyphSet, MapPalette, TileMap};
use super::paint::Look;
use super::screen;
use super::terminal::Input;
use super::theme::{Theme, ThemeName};
use super::tutorial::Tutorial;
use crate::base::ScenarioId;
use crate::content::{Atlas, Catalogue, Library, Seat};
use crate::engine::{Order, Preview, Rejection, SeatView};
use crate::session::{Progress, Table};
use crate::store::{WriteStatus, Writer};
use crate::words::{Severity, Subject, Words};

/// How things look and move; from the configuration and the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Looks {
    /// Colours.
    pub theme: ThemeName,
    /// Characters.
    pub glyphs: Glyphs,
    /// Whether anything moves by itself.
    pub motion: bool,
}

/// A game being played.
pub struct Sitting {
    /// The game.
    pub table: Table,
    /// The seat that looks.
    pub seat: Seat,
    /// What it sees.
    pub facts: Facts,
    /// Writes the journal; none when the game is not kept.
    pub writer: Option<Writer>,
    /// What is taught, in a tutorial.
    pub tutorial: Option<Tutorial>,
    /// Counts up with every change, so that what is derived from the facts can be kept.
    pub revision: u64,
}

impl Sitting {
    /// The view of the seat that looks.
    #[must_use]
    pub fn view(&self) -> SeatView<'_> {
        self.table.view(self.seat)
    }

    /// What the seat has ordered.
    #[must_use]
    pub fn basket(&self) -> &[Order] {
        self.table.basket(self.seat)
    }

    /// What an order would probably do.
    ///
    /// # Errors
    /// Why it may not be given.
    pub fn preview(&self, order: &Order) -> Result<Preview, Rejection> {
        self.table.preview(self.seat, order)
    }

    /// Where the journal stands; none when the game is not kept.
    #[must_use]
    pub fn save_status(&self) -> Option<WriteStatus> {
        self.writer.as_ref().map(Writer::status)
    }
}

/// A line that tells what just happened, until the next key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The sentence.
    pub text: String,
    /// Which way.
    pub severity: Severity,
}

/// Something on the screen that can be clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// A pane of the console.
    Pane(super::layout::Pane),
    /// A row of the front list, by number.
    Row(usize),
}

/// What all screens share.
pub struct Desk {
    /// Texts of content.
    pub library: Arc<Library>,
    /// What games are made of.
    pub catalogue: Arc<Catalogue>,
    /// Geometry.
    pub atlas: Arc<Atlas>,
    /// The map for small windows.
    pub tiles: TileMap,
    /// Sentences.
    pub words: Arc<Words>,
    /// Keys.
    pub keymap: Keymap,
    /// How things look.
    pub looks: Looks,
    /// Colours by role.
    pub theme: Theme,
    /// Colours of the map.
    pub palette: MapPalette,
    /// The game, where there is one.
    pub game: Option<Sitting>,
    /// What just happened.
    pub notice: Option<Notice>,
    /// The size of the window.
    pub size: (u16, u16),
    /// What can be clicked, from the last frame.
    pub spots: RefCell<Vec<(Rect, Spot)>>,
    /// Counts up while something moves.
    pub tick: u32,
}

impl Desk {
    /// What things look like.
    #[must_use]
    pub fn look(&self) -> Look<'_> {
        Look { theme: &self.theme, glyphs: self.looks.glyphs }
    }

    /// A message of the catalogue.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.words.text(key)
    }

    /// What the game shows, where there is one.
    #[must_use]
    pub fn facts(&self) -> Option<&Facts> {
        self.game.as_ref().map(|game| &game.facts)
    }

    /// Tells something until the next key.
    pub fn tell(&mut self, severity: Severity, text: String) {
        self.notice = Some(Notice { text, severity });
    }

    /// The key of an action in these contexts, for a hint.
    #[must_use]
    pub fn key(&self, contexts: &[Context], action: Action) -> String {
        self.keymap
            .key_for(contexts, action)
            .map_or_else(String::new, |key| key.label(self.looks.glyphs == Glyphs::Ascii))
    }

    /// Marks a place as clickable.
    pub fn spot(&self, area: Rect, spot: Spot) {
        self.spots.borrow_mut().push((area, spot));
    }

    /// Marks the rows of a list as clickable, the first of them at the top of the area.
    pub fn spot_rows(&self, area: Rect, first: usize, rows: usize) {
        for (y, index) in (area.y..area.bottom()).zip(first..rows) {
            self.spot(Rect { y, height: 1, ..area }, Spot::Row(index));
        }
    }

    /// The clickable thing at a cell, the last drawn first.
    #[must_use]
    pub fn spot_at(&self, column: u16, row: u16) -> Option<Spot> {
        let position = ratatui::layout::Position { x: column, y: row };
        self.spots.borrow().iter().rev().find(|(area, _)| area.contains(position)).map(|(_, spot)| *spot)
    }

    fn dress(&mut self) {
        self.theme = Theme::of(self.looks.theme);
        self.palette = palette(self.looks);
    }

    /// Looks at the game again after orders were given or taken back.
    fn refresh(&mut self) {
        if let Some(game) = &mut self.game {
            let view = game.table.view(game.seat);
            game.facts.refresh(&view, game.table.basket(game.seat), &self.words);
            game.revision += 1;
        }
    }
}

/// The map's palette for these looks.
fn palette(looks: Looks) -> MapPalette {
    let mut palette = match looks.theme {
        ThemeName::Plain => MapPalette::plain(),
        other => screen::map_pane::palette(other),
    };
    if looks.glyphs == Glyphs::Ascii {
        palette.glyphs = GlyphSet::Ascii;
    }
    palette
}

/// What only the loop may do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Starts a game.
    Open {
        /// The scenario.
        scenario: ScenarioId,
        /// Options that were changed.
        options: Vec<(String, String)>,
        /// The seed, when one was typed.
        seed: Option<u64>,
    },
    /// Goes on with a game.
    Resume(String),
    /// Watches a game.
    Watch(String),
    /// Gives an order.
    Give(Order),
    /// Gives several orders; stops at the first that may not be given.
    GiveAll(Vec<Order>),
    /// Takes an order back, by its place in the basket.
    Undo(usize),
    /// Ends the turn.
    EndTurn,
    /// Leaves the game for the title.
    LeaveGame,
    /// Ends the program.
    Quit,
    /// Stops the program for a while.
    Suspend,
    /// Draws everything anew.
    Redraw,
}

/// What a screen answers to an action.
pub enum Reply {
    /// Not for this screen.
    Ignored,
    /// Done.
    Done,
    /// Close this screen.
    Close,
    /// Put another one in front.
    Open(Box<dyn Layer>),
    /// Put another one in this one's place.
    Replace(Box<dyn Layer>),
    /// Have this done, and stay.
    Do(Effect),
    /// Close, then have this done.
    CloseAndDo(Effect),
    /// Close, and hand this action to the screen behind.
    Forward(Action),
    /// Close down to the console, and go there.
    GoTo(Subject),
}

/// A screen.
pub trait Layer {
    /// The slug of its help page.
    fn slug(&self) -> &'static str;
    /// Where its keys are looked up, its own context first.
    fn contexts(&self) -> Vec<Context>;
    /// Whether the screen behind is seen around it.
    fn is_overlay(&self) -> bool {
        false
    }
    /// Takes an action.
    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply;
    /// Goes to what a line was about. Only the console can.
    fn go_to(&mut self, _desk: &mut Desk, _subject: Subject) -> bool {
        false
    }
    /// The game has changed.
    fn game_changed(&mut self, _desk: &mut Desk) {}
    /// Whether something moves by itself.
    fn moves(&self, _desk: &Desk) -> bool {
        false
    }
    /// Time has passed, where something moves.
    fn tick(&mut self, _desk: &mut Desk) {}
    /// Draws itself.
    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect);
}

/// Hands the journal's new lines to whoever writes them.
fn hand_over(table: &mut Table, writer: Option<&mut Writer>) {
    let lines = table.take_lines();
    if let Some(writer) = writer
        && !lines.is_empty()
    {
        writer.append(lines);
    }
}

/// What the program has to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Go on.
    Continue,
    /// Go on, and draw everything anew.
    Redraw,
    /// Stop for a while.
    Suspend,
    /// End.
    Quit,
}

/// The console.
pub struct App {
    /// What all screens share.
    pub desk: Desk,
    host: Box<dyn Host>,
    inbox: Arc<Inbox>,
    layers: Vec<Box<dyn Layer>>,
}

impl App {
    /// A console with the title in front.
    ///
    /// # Errors
    /// A fault in embedded geometry; a test holds that there is none.
    pub fn new(
        library: Arc<Library>,
        catalogue: Arc<Catalogue>,
        words: Arc<Words>,
        keymap: Keymap,
        looks: Looks,
        mut host: Box<dyn Host>,
    ) -> anyhow::Result<Self> {
        let title = screen::title::Title::new(host.saves(), &library);
        let desk = Desk {
            library,
            catalogue,
            atlas: Arc::new(Atlas::embedded()?),
            tiles: TileMap::embedded()?,
            words,
            keymap,
            theme: Theme::of(looks.theme),
            palette: palette(looks),
            looks,
            game: None,
            notice: None,
            size: (0, 0),
            spots: RefCell::default(),
            tick: 0,
        };
        Ok(Self { desk, host, inbox: Arc::default(), layers: vec![Box::new(title)] })
    }

    /// Where whatever the loop waits for is put.
    #[must_use]
    pub fn inbox(&self) -> Arc<Inbox> {
        Arc::clone(&self.inbox)
    }

    /// Puts a screen in front.
    pub fn open(&mut self, layer: Box<dyn Layer>) {
        self.layers.push(layer);
    }

    /// Sits down at a game.
    pub fn sit_down(&mut self, opened: Opened) {
        let Opened { mut table, seat, save } = opened;
        // The person whose window is open looks first.
        let awaited = table.awaited();
        let seat = if awaited.contains(&seat) { seat } else { awaited.first().copied().unwrap_or(seat) };
        let facts = Facts::gather(&table.view(seat), table.basket(seat), table.log(), &self.desk.words);
        let inbox = self.inbox();
        let mut writer = save.and_then(|save| {
            let notify = move || inbox.tell(Input::News);
            match Writer::start(save, notify) {
                Ok(writer) => Some(writer),
                Err(error) => {
                    self.desk.tell(Severity::Grave, error.to_string());
                    None
                }
            }
        });
        hand_over(&mut table, writer.as_mut());
        let tutorial = Tutorial::of(&table, &self.desk.library);
        self.desk.game = Some(Sitting { table, seat, facts, writer, tutorial, revision: 0 });
        let console = screen::console::Console::new(&mut self.desk);
        self.layers.truncate(1);
        self.layers.push(Box::new(console));
        if self.desk.game.as_ref().is_some_and(|g| g.table.outcome().is_some()) {
            self.layers.push(Box::new(screen::debrief::Debrief::new()));
        }
    }

    /// The slug of the front screen.
    #[must_use]
    pub fn front(&self) -> &'static str {
        self.layers.last().map_or("", |layer| layer.slug())
    }

    /// Where keys are looked up now.
    #[must_use]
    pub fn contexts(&self) -> Vec<Context> {
        let mut contexts = self.layers.last().map_or_else(Vec::new, |layer| layer.contexts());
        if !contexts.contains(&Context::Typing) {
            contexts.push(Context::Everywhere);
        }
        contexts
    }

    /// Whether something moves by itself.
    #[must_use]
    pub fn moves(&self) -> bool {
        self.desk.looks.motion && self.layers.last().is_some_and(|layer| layer.moves(&self.desk))
    }

    /// Time has passed.
    pub fn tick(&mut self) {
        self.desk.tick = self.desk.tick.wrapping_add(1);
        if let Some(mut layer) = self.layers.pop() {
            layer.tick(&mut self.desk);
            self.layers.push(layer);
        }
    }

    /// Takes an action, and does what comes of it.
    pub fn act(&mut self, action: Action) -> Next {
        let mut next = Next::Continue;
        for effect in self.update(action) {
            match self.perform(effect) {
                Next::Continue => {}
                other => next = other,
            }
        }
        next
    }

    /// Changes the state. What has to happen outside comes back.
    #[must_use]
    pub fn update(&mut self, action: Action) -> Vec<Effect> {
        self.desk.notice = None;
        let Some(mut front) = self.layers.pop() else { return vec![Effect::Quit] };
        let reply = front.update(&mut self.desk, action);
        match reply {
            Reply::Ignored => {
                self.layers.push(front);
                self.fall_back(action)
            }
            Reply::Done => {
                self.layers.push(front);
                Vec::new()
            }
            Reply::Close => {
                self.closed(front);
                Vec::new()
            }
            Reply::Open(layer) => {
                self.note_opened(layer.slug());
                self.layers.push(front);
                self.layers.push(layer);
                Vec::new()
            }
            Reply::Replace(layer) => {
                self.note_opened(layer.slug());
                self.layers.push(layer);
                Vec::new()
            }
            Reply::Do(effect) => {
                self.layers.push(front);
                vec![effect]
            }
            Reply::CloseAndDo(effect) => {
                self.closed(front);
                vec![effect]
            }
            Reply::Forward(action) => {
                self.closed(front);
                self.update(action)
            }
            Reply::GoTo(subject) => {
                self.layers.push(front);
                self.go_to(subject);
                Vec::new()
            }
        }
    }

    fn closed(&mut self, front: Box<dyn Layer>) {
        if self.layers.is_empty() {
            self.layers.push(front);
        }
    }

    fn note_opened(&mut self, slug: &'static str) {
        if let Some(tutorial) = self.desk.game.as_mut().and_then(|g| g.tutorial.as_mut()) {
            tutorial.opened(slug);
        }
        super::tutorial::settle(self.desk.game.as_mut());
    }

    /// Brings the console to the front, looking at that.
    fn go_to(&mut self, subject: Subject) {
        let Some(place) = self.layers.iter().rposition(|layer| layer.slug() == "console") else { return };
        let mut console = self.layers.remove(place);
        let found = console.go_to(&mut self.desk, subject);
        self.layers.insert(place, console);
        if found {
            self.layers.truncate(place + 1);
        } else if let Some(page) = screen::page_about(&self.desk, subject) {
            self.note_opened(page.slug());
            self.layers.truncate(place + 1);
            self.layers.push(page);
        } else {
            self.layers.truncate(place + 1);
            let text = self.desk.say("notice-leads-nowhere");
            self.desk.tell(Severity::Note, text);
        }
    }

    /// What an action means when the front screen has no meaning for it.
    fn fall_back(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Back if self.layers.len() > 1 && self.front() != "console" => {
                self.layers.pop();
            }
            Action::Help => {
                let help = screen::help::Help::of(&self.desk, self.front(), &self.contexts());
                self.layers.push(Box::new(help));
            }
            Action::Palette => {
                let palette = screen::palette::Palette::of(&self.desk, &self.contexts());
                self.layers.push(Box::new(palette));
            }
            Action::Handbook => {
                self.note_opened("handbook");
                let handbook = screen::handbook::Handbook::at(&self.desk, self.front());
                self.layers.push(Box::new(handbook));
            }
            Action::Quit | Action::Back => {
                if self.front() == "title" && action == Action::Quit {
                    return vec![Effect::Quit];
                }
                if self.front() != "title" {
                    let ask = screen::quit::Quit::of(&self.desk);
                    self.layers.push(Box::new(ask));
                }
            }
            Action::Suspend => return vec![Effect::Suspend],
            Action::Redraw => return vec![Effect::Redraw],
            Action::NextTheme => {
                self.desk.looks.theme = self.desk.looks.theme.next();
                self.desk.dress();
                let theme = self.desk.say(&format!("theme-{}", self.desk.looks.theme.slug()));
                self.desk.tell(Severity::Note, theme);
            }
            Action::Motion => {
                self.desk.looks.motion = !self.desk.looks.motion;
                let key = if self.desk.looks.motion { "motion-on" } else { "motion-off" };
                let text = self.desk.say(key);
                self.desk.tell(Severity::Note, text);
            }
            _ => {}
        }
        Vec::new()
    }

    /// Carries an effect out.
    pub fn perform(&mut self, effect: Effect) -> Next {
        match effect {
            Effect::Quit => return Next::Quit,
            Effect::Suspend => return Next::Suspend,
            Effect::Redraw => return Next::Redraw,
            Effect::Open { scenario, options, seed } => match self.host.open(scenario, &options, seed) {
                Ok(opened) => self.sit_down(opened),
                Err(error) => self.desk.tell(Severity::Grave, error.to_string()),
            },
            Effect::Resume(name) => match self.host.resume(&name) {
                Ok(opened) => self.sit_down(opened),
                Err(error) => self.desk.tell(Severity::Grave, error.to_string()),
            },
            Effect::Watch(name) => match self.host.replay(&name) {
                Ok(replay) => self.watch(replay, None),
                Err(error) => self.desk.tell(Severity::Grave, error.to_string()),
            },
            Effect::Give(order) => self.give(&[order]),
            Effect::GiveAll(orders) => self.give(&orders),
            Effect::Undo(index) => self.undo(index),
            Effect::EndTurn => self.end_turn(),
            Effect::LeaveGame => {
                self.desk.game = None;
                let title = screen::title::Title::new(self.host.saves(), &self.desk.library);
                self.layers = vec![Box::new(title)];
            }
        }
        Next::Continue
    }

    /// Shows a replay, from that turn on.
    pub fn watch(&mut self, replay: crate::record::Replay, turn: Option<u16>) {
        let mut replay = screen::replay::ReplayScreen::new(replay, &self.desk);
        if let Some(turn) = turn {
            replay.turn(&self.desk, turn);
        }
        self.layers.push(Box::new(replay));
    }

    fn give(&mut self, orders: &[Order]) {
        let Some(game) = &mut self.desk.game else { return };
        let mut fault = None;
        let mut given = 0;
        for order in orders {
            match game.table.give(game.seat, order.clone()) {
                Ok(()) => {
                    given += 1;
                    if let Some(tutorial) = &mut game.tutorial {
                        tutorial.gave(order.kind());
                    }
                }
                Err(error) => {
                    fault = Some(error);
                    break;
                }
            }
        }
        self.keep();
        self.game_changed(false);
        match fault {
            Some(error) => self.tell_fault(&error),
            None if given > 1 => {
                let text = self.desk.words.with("notice-given-many", &[("count", given.into())]);
                self.desk.tell(Severity::Good, text);
            }
            None => {
                let row = self.desk.facts().and_then(|f| f.basket.last()).map(|row| row.text.clone());
                let text = self.desk.words.with("notice-given", &[("order", row.unwrap_or_default().into())]);
                self.desk.tell(Severity::Good, text);
            }
        }
    }

    fn undo(&mut self, index: usize) {
        let Some(game) = &mut self.desk.game else { return };
        match game.table.undo(game.seat, index) {
            Ok(taken) => {
                self.keep();
                self.game_changed(false);
                let count = i64::try_from(taken.len()).unwrap_or(i64::MAX);
                let text = self.desk.words.with("notice-undone", &[("count", count.into())]);
                self.desk.tell(Severity::Note, text);
            }
            Err(error) => self.tell_fault(&error),
        }
    }

    fn end_turn(&mut self) {
        let Some(game) = &mut self.desk.game else { return };
        let turn = game.table.turn();
        match game.table.end_turn(game.seat) {
            Ok(progress) => {
                if let Some(tutorial) = &mut game.tutorial {
                    tutorial.turn_ended();
                }
                self.keep();
                if self.hand_over(&progress) {
                    return;
                }
                let before = self.desk.facts().cloned();
                self.game_changed(true);
                if let Some(before) = before {
                    let report = screen::report::Report::of(&self.desk, &before, turn);
                    self.note_opened(report.slug());
                    self.layers.push(Box::new(report));
                }
                if matches!(progress, Progress::Ended(_)) {
                    let place = self.layers.len().saturating_sub(1);
                    self.note_opened("debrief");
                    self.layers.insert(place, Box::new(screen::debrief::Debrief::new()));
                }
            }
            Err(error) => self.tell_fault(&error),
        }
    }

    /// Where another person is awaited, sits them down: a fresh console in their own view, behind a screen
    /// that shows nothing.
    fn hand_over(&mut self, progress: &Progress) -> bool {
        let (Progress::Awaits(seats), Some(game)) = (progress, &mut self.desk.game) else { return false };
        let Some(next) = seats.first().copied().filter(|_| !seats.contains(&game.seat)) else { return false };
        game.seat = next;
        self.game_changed(true);
        self.layers.truncate(1);
        let console = screen::console::Console::new(&mut self.desk);
        self.layers.push(Box::new(console));
        let name = self.desk.words.seat_title(&self.desk.catalogue, next);
        self.layers.push(Box::new(screen::hand_over::HandOver::to(name)));
        true
    }

    fn tell_fault(&mut self, error: &crate::session::TableError) {
        let text = match (error, &self.desk.game) {
            (crate::session::TableError::Rejected(rejection), Some(game)) => {
                screen::rejection_text(&self.desk, game, *rejection)
            }
            _ => error.to_string(),
        };
        self.desk.tell(Severity::Bad, text);
    }

    fn keep(&mut self) {
        if let Some(game) = &mut self.desk.game {
            hand_over(&mut game.table, game.writer.as_mut());
        }
    }

    fn game_changed(&mut self, everything: bool) {
        if everything {
            if let Some(game) = &mut self.desk.game {
                game.facts = Facts::gather(
                    &game.table.view(game.seat),
                    game.table.basket(game.seat),
                    game.table.log(),
                    &self.desk.words,
                );
                game.revision += 1;
            }
        } else {
            self.desk.refresh();
        }
        super::tutorial::settle(self.desk.game.as_mut());
        for layer in &mut self.layers {
            layer.game_changed(&mut self.desk);
        }
    }

    /// Draws the front screen, and what is seen behind it.
    pub fn draw(&mut self, frame: &mut Frame) {
        self.paint(frame);
        if self.desk.looks.glyphs == Glyphs::Ascii {
            super::paint::ascii_only(frame.buffer_mut());
        }
    }

    fn paint(&mut self, frame: &mut Frame) {
        let area = frame.area();
        self.desk.size = (area.width, area.height);
        self.desk.spots.borrow_mut().clear();
        frame.buffer_mut().set_style(area, self.desk.theme.ground);
        if area.width < SIZE_MIN.0 || area.height < SIZE_MIN.1 {
            screen::too_small(&self.desk, frame, area);
            return;
        }
        let (body, footer) = super::layout::split_rows(area, area.height - 1);
        let first = self.layers.iter().rposition(|layer| !layer.is_overlay()).unwrap_or(0);
        for layer in &self.layers[first..] {
            layer.draw(&self.desk, frame, body);
        }
        screen::footer(&self.desk, frame, footer, &self.contexts());
    }
}
