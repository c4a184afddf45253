//! The state of the console and how it changes.
//!
//! Enters: actions. Leaves: changed state, and effects that only `perform` carries out. Never here: the
//! terminal, key literals, colours.
//!
//! Screens lie on a stack. The front one gets each action first; what it does not take, the application
//! may. What a screen wants beyond its own state it says in a `Reply`.

mod game;
mod places;

use std::cell::RefCell;
use std::sync::Arc;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::action::{Action, Context};
use super::desk::{self, Desk, Effect, Layer, Looks, Questions, Reply};
use super::glyphs::Glyphs;
use super::host::Host;
use super::inbox::Inbox;
use super::keymap::{Key, Keymap};
use super::layout::SIZE_MIN;
use super::map::TileMap;
use super::screen;
use super::theme::Theme;
use crate::content::{Atlas, Catalogue, Library};
use crate::session::Plan;
use crate::words::{Severity, Subject, Words};

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
        let saves = host.saves();
        let plan = saves.first().map_or_else(Plan::usual, |save| save.plan.clone());
        let title = screen::title::Title::new(saves, &library);
        let desk = Desk {
            library,
            catalogue,
            atlas: Arc::new(Atlas::embedded()?),
            tiles: TileMap::embedded()?,
            words,
            keymap,
            theme: Theme::of(looks.theme),
            palette: desk::palette(looks),
            looks,
            hand_over: true,
            plan,
            game: None,
            notice: None,
            refused: None,
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

    /// The slug of the front screen.
    #[must_use]
    pub fn front(&self) -> &'static str {
        self.layers.last().map_or("", |layer| layer.nature().slug)
    }

    /// Where keys are looked up now.
    #[must_use]
    pub fn contexts(&self) -> Vec<Context> {
        let mut contexts = self.layers.last().map_or_else(Vec::new, |layer| layer.nature().contexts);
        // What the console's keys lead to they lead to from every page as well.
        if contexts.contains(&Context::Pages) && self.console_behind().is_some() {
            contexts.push(Context::Console);
        }
        if !contexts.contains(&Context::Typing) {
            contexts.push(Context::Everywhere);
        }
        contexts
    }

    /// What can be asked "why?" of the screen in front.
    fn questions(&self) -> Questions {
        self.layers.last().map_or_else(Questions::default, |layer| layer.questions(&self.desk))
    }

    /// Whether something moves by itself.
    #[must_use]
    pub fn moves(&self) -> bool {
        let (front, motion) = (self.layers.last(), self.desk.looks.motion);
        front.is_some_and(|layer| layer.plays() || (motion && layer.moves(&self.desk)))
    }

    /// Time has passed.
    pub fn tick(&mut self) {
        self.desk.tick = self.desk.tick.wrapping_add(1);
        if let Some(mut layer) = self.layers.pop() {
            layer.tick(&mut self.desk);
            self.layers.push(layer);
        }
    }

    /// Takes a key. One that means nothing here says so, where no text is typed.
    pub fn press(&mut self, key: KeyEvent) -> Next {
        let contexts = self.contexts();
        if let Some(action) = self.desk.keymap.action(&contexts, key) {
            return self.act(action);
        }
        if !contexts.contains(&Context::Typing) {
            let ascii = self.desk.looks.glyphs == Glyphs::Ascii;
            let help = self.desk.key(&[Context::Everywhere], Action::Help);
            let back = self.desk.key(&[Context::Everywhere], Action::Back);
            // Over a page of the game its keys wait until what is open is closed.
            let behind = [Context::Decision, Context::Console];
            let waits = self.console_behind().is_some() && self.desk.keymap.action(&behind, key).is_some();
            let said = if waits { "notice-behind" } else { "notice-unbound" };
            let key = Key::from(key).label(ascii);
            let args = [("key", key.into()), ("help", help.into()), ("back", back.into())];
            let text = self.desk.words.with(said, &args);
            self.desk.tell(Severity::Note, text);
        }
        Next::Continue
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
        if action != Action::Handbook {
            self.desk.refused = None;
        }
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
                self.note_opened(layer.nature().slug);
                self.layers.push(front);
                self.layers.push(layer);
                Vec::new()
            }
            Reply::Replace(layer) => {
                self.note_opened(layer.nature().slug);
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

    /// The place of the console, where something lies over it.
    fn console_behind(&self) -> Option<usize> {
        let place = self.layers.iter().rposition(|layer| layer.nature().slug == "console")?;
        (place + 1 < self.layers.len()).then_some(place)
    }

    /// Whether an action is one of the console's that a page hands on to it.
    fn leads_to_console(&self, action: Action) -> bool {
        let bound = self.desk.keymap.key_for(&[Context::Console], action).is_some();
        bound && self.contexts().contains(&Context::Console)
    }

    fn closed(&mut self, front: Box<dyn Layer>) {
        if self.layers.is_empty() {
            self.layers.push(front);
        }
    }

    fn note_opened(&mut self, slug: &'static str) {
        if let Some(tutorial) = self.desk.game.as_mut().and_then(|g| g.coach_mut()) {
            tutorial.opened(slug);
        }
        self.settle_tutorial();
    }

    fn settle_tutorial(&mut self) {
        if let Some(game) = &mut self.desk.game {
            game.settle_tutorial();
        }
    }

    /// Brings the console to the front, looking at that.
    fn go_to(&mut self, subject: Subject) {
        let Some(place) = self.layers.iter().rposition(|layer| layer.nature().slug == "console") else {
            return;
        };
        let mut console = self.layers.remove(place);
        let found = console.go_to(&mut self.desk, subject);
        self.layers.insert(place, console);
        if found {
            self.layers.truncate(place + 1);
        } else if let Some(page) = screen::page_about(&self.desk, subject) {
            self.note_opened(page.nature().slug);
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
                let asks = !self.questions().matters.is_empty();
                let help = screen::help::Help::of(&self.desk, self.front(), &self.contexts(), asks);
                self.layers.push(Box::new(help));
            }
            Action::Palette => {
                let asks = !self.questions().matters.is_empty();
                let palette = screen::palette::Palette::of(&self.desk, &self.contexts(), asks);
                self.layers.push(Box::new(palette));
            }
            Action::Handbook => {
                self.note_opened("handbook");
                let front = self.layers.last();
                let fitting =
                    self.desk.refused.take().or_else(|| front.and_then(|front| front.fitting(&self.desk)));
                let handbook = screen::handbook::Handbook::fitting(&self.desk, self.front(), fitting);
                self.layers.push(Box::new(handbook));
            }
            Action::Why => {
                let asked = self.questions();
                if let Some(which) = screen::why::WhyList::of(&self.desk, &asked) {
                    self.layers.push(Box::new(which));
                } else if let Some(why) = screen::why::Why::of(&self.desk, asked) {
                    self.note_opened("why");
                    self.layers.push(Box::new(why));
                } else {
                    let text = self.desk.say("why-nothing-here");
                    self.desk.tell(Severity::Note, text);
                }
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
            Action::Coach => {
                if let Some(tutorial) = self.desk.game.as_mut().and_then(|game| game.coach_mut()) {
                    tutorial.shown = !tutorial.shown;
                }
            }
            other if self.leads_to_console(other) => {
                if let Some(place) = self.console_behind() {
                    self.layers.truncate(place + 1);
                    return self.update(other);
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
        let mut contexts = self.contexts();
        if contexts.first() == Some(&Context::Pages) {
            contexts.retain(|context| *context != Context::Console);
        }
        let asks = !self.questions().matters.is_empty();
        let front = self.layers.last();
        let most = front.map_or(1, |layer| layer.footer_rows());
        let offers =
            |action| (asks || action != Action::Why) && front.is_none_or(|layer| layer.offers(action));
        let mut keys = screen::footer::keys(&self.desk, area.width, &contexts, offers, most);
        // Where keys take several rows, what just happened has rows of its own and hides none of them. Elsewhere a long
        // refusal lies over the last rows of the screen, until the next key.
        let told = screen::footer::notice(&self.desk, area.width, if most > 1 { 2 } else { TOLD_ROWS });
        if most > 1 {
            keys.resize(keys.len() + told.len(), super::paint::Row::default());
        }
        let (body, footer) =
            super::layout::split_rows(area, area.height.saturating_sub(super::paint::length(keys.len())));
        let first = self.layers.iter().rposition(|layer| !layer.nature().is_over).unwrap_or(0);
        let body = self.coached(frame, first, body);
        for layer in &self.layers[first..] {
            layer.draw(&self.desk, frame, body);
        }
        screen::footer::draw(&self.desk, frame, footer, &keys, &told);
    }

    /// What the coach says, over any page of a game; what is left below. The console makes room for it itself.
    fn coached(&self, frame: &mut Frame, first: usize, body: Rect) -> Rect {
        let page = self.layers.get(first).is_some_and(|layer| !UNCOACHED.contains(&layer.nature().slug));
        let Some(game) = self.desk.game.as_ref().filter(|_| page) else { return body };
        let rows = screen::console::coach_rows(&self.desk, game, body.width);
        let height = super::paint::length(rows.len());
        if rows.is_empty() || body.height <= height + PAGE_ROWS_MIN {
            return body;
        }
        let (coach, rest) = super::layout::split_rows(body, height);
        screen::console::draw_coach(&self.desk, frame.buffer_mut(), coach, &rows);
        rest
    }
}

/// Rows that what just happened may take over a screen.
const TOLD_ROWS: usize = 4;
/// Screens over which the coach says nothing: it has its place there, or none.
const UNCOACHED: [&str; 6] = ["console", "title", "hand-over", "passphrase", "debrief", "seating"];
/// A page keeps so many rows beside the coach.
const PAGE_ROWS_MIN: u16 = 12;
