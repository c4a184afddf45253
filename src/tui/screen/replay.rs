//! A game watched again, as on a video player: any moment, through any eyes that may look, alone or beside another.
//!
//! Enters: a recorded game with what is kept beside it. Leaves: cells; bookmarks and notes to be kept, a branch to be
//! opened. Never here: the journal's text, files.

mod beside;
mod bookmarks;
mod compare;
mod eyes;
mod faces;
mod field;
mod pair;
mod picture;
mod play_on;
mod scrubber;
mod summaries;
mod watching;
mod writing;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use ratatui::Frame;
use ratatui::layout::Rect;

use self::bookmarks::Bookmarks;
use self::compare::ChooseBeside;
use self::eyes::EyesPage;
use self::pair::{Pair, Shared};
use self::play_on::PlayOn;
use self::scrubber::Scrubber;
use self::writing::{Kind, Writing};
use super::attempts::Attempts;
use super::debrief::Debrief;
use crate::record::{Guard, Marks};
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Answer, Desk, Effect, Layer, Matter, Nature, Questions, Reply, Scene};
use crate::tui::host::Watched;
use crate::tui::layout::{below, split_rows};
use crate::tui::paint::{cells, length};
use crate::words::Severity;

/// Ticks between two steps when it plays by itself, from slow to fast, each with its name.
const PACES: [(u32, &str); 4] = [(8, "½×"), (4, "1×"), (2, "2×"), (1, "4×")];

/// A game watched again.
pub struct ReplayScreen {
    pair: Shared,
    playing: bool,
    pace: usize,
    waited: u32,
    /// The passphrase of the eyes that are to look.
    attempts: Attempts,
    /// Whether the second history is in front, or on the left.
    turned: bool,
    /// Whether leaving was asked for while notes are not on the disk.
    warned: bool,
    /// The row of the summaries, for a game under other rules.
    summary: usize,
    line: Cell<Rect>,
}

impl ReplayScreen {
    /// At the beginning of the game.
    #[must_use]
    pub fn new(watched: Watched, desk: &Desk) -> Self {
        Self {
            pair: Rc::new(RefCell::new(Pair::alone(watched, desk))),
            playing: false,
            pace: 1,
            waited: 0,
            attempts: Attempts::default(),
            turned: false,
            warned: false,
            summary: 0,
            line: Cell::default(),
        }
    }

    /// Shows the beginning of a turn.
    pub fn turn(&mut self, desk: &Desk, turn: u16) {
        let mut pair = self.pair.borrow_mut();
        if let Some(start) = pair.first.replay.start_of(turn) {
            pair.seek(desk, start);
        }
    }

    /// What is wrong with the game, to be told when it opens.
    #[must_use]
    pub fn fault(&self) -> Option<String> {
        self.pair.borrow().first.faults.first().cloned()
    }

    fn seek(&self, desk: &Desk, moment: usize) {
        self.pair.borrow_mut().seek(desk, moment);
    }

    fn guard(&self) -> Option<Guard> {
        self.pair.borrow().guard()
    }

    fn is_other_rules(&self) -> bool {
        self.pair.borrow().first.replay.game().is_none()
    }

    fn step(&mut self, desk: &Desk, forward: bool) {
        let (at, last) = (self.pair.borrow().at(), self.pair.borrow().length());
        if forward && at >= last {
            self.playing = false;
        } else {
            self.seek(desk, if forward { at + 1 } else { at.saturating_sub(1) });
        }
    }

    fn step_turn(&self, desk: &Desk, forward: bool) {
        let (at, last) = (self.pair.borrow().at(), self.pair.borrow().length());
        let starts: Vec<usize> =
            self.pair.borrow().first.marks.turns.iter().map(|(moment, _)| *moment).collect();
        let to = Marks::beside(&starts, at, forward).unwrap_or(if forward { last } else { 0 });
        self.seek(desk, to);
    }

    /// Goes to the next or the last of these moments; where there is none it says so.
    fn jump(&self, desk: &mut Desk, moments: &[usize], forward: bool, none: &str) {
        let at = self.pair.borrow().at();
        if let Some(moment) = Marks::beside(moments, at, forward) {
            self.seek(desk, moment);
        } else {
            let text = desk.say(none);
            desk.tell(Severity::Note, text);
        }
    }

    fn to_difference(&self, desk: &mut Desk) {
        let parting = self.pair.borrow().second.as_ref().map(|beside| beside.moment);
        if let Some(Some(moment)) = parting {
            self.seek(desk, moment);
        } else {
            let key = if parting.is_none() { "compare-none" } else { "compare-no-difference" };
            let text = desk.say(key);
            desk.tell(Severity::Note, text);
        }
    }

    fn play_or_pause(&mut self, desk: &Desk) {
        self.playing = !self.playing;
        self.waited = 0;
        let ended = self.pair.borrow().at() >= self.pair.borrow().length();
        // From the end it plays again from the beginning.
        if self.playing && ended {
            self.seek(desk, 0);
        }
    }

    fn next_eyes(&self, desk: &Desk) {
        let mut pair = self.pair.borrow_mut();
        let watching = &pair.first;
        let at = watching.choices.iter().position(|eyes| *eyes == watching.eyes).unwrap_or(0);
        // Persons and everything; all other seats are in the list.
        let most = watching.replay.journal().persons().len() + 1;
        let most = watching.choices.len().min(most).max(1);
        if let Some(eyes) = watching.choices.get((at + 1) % most).copied() {
            pair.look_through(desk, eyes);
        }
    }

    fn write(&self, desk: &mut Desk, kind: Kind) -> Reply {
        let refused = self.pair.borrow().first.no_notes();
        if let Some(key) = refused {
            let text = desk.say(key);
            desk.tell(Severity::Bad, text);
            return Reply::Done;
        }
        Reply::Open(Box::new(Writing::kept(&self.pair, desk, kind)))
    }

    fn play_on(&self, desk: &mut Desk) -> Reply {
        let refused = play_on::refused(&self.pair.borrow().first);
        match (refused, PlayOn::of(&self.pair)) {
            (None, Some(question)) => Reply::Open(Box::new(question)),
            (refused, _) => {
                let text = desk.say(refused.unwrap_or("play-on-other-rules"));
                desk.tell(Severity::Bad, text);
                Reply::Done
            }
        }
    }

    /// The debrief of a game that is over. It judges the end, so that is what is shown behind it.
    fn debrief(&self, desk: &mut Desk) -> Reply {
        let told = {
            let mut pair = self.pair.borrow_mut();
            let end = pair.first.replay.windows();
            pair.seek(desk, end);
            pair.first.debrief()
        };
        let Some((setting, data)) = told else {
            let text = desk.say("notice-no-debrief");
            desk.tell(Severity::Note, text);
            return Reply::Done;
        };
        let scene: Rc<dyn Scene> = Rc::clone(&self.pair) as Rc<dyn Scene>;
        Reply::Open(Box::new(Debrief::watched(setting, data, scene)))
    }

    /// Notes that are in memory only are tried once more, and leaving has to be meant.
    fn leave(&mut self, desk: &mut Desk, leaving: Reply) -> Reply {
        let watching = &self.pair.borrow().first;
        if watching.unsaved.is_none() || self.warned {
            return leaving;
        }
        self.warned = true;
        let text = desk.say("replay-leave-unsaved");
        desk.tell(Severity::Bad, text);
        watching.keeping().map_or(Reply::Done, Reply::Do)
    }

    /// What the keys mean while a passphrase is asked for.
    fn guarded(&mut self, guard: &Guard, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Confirm if self.attempts.open(guard) => {
                self.attempts = Attempts::default();
                self.pair.borrow_mut().unlock(desk);
            }
            Action::Edit(request) => self.attempts.edit(request),
            Action::NextPane => {
                self.attempts.clear();
                self.next_eyes(desk);
            }
            Action::Back if !self.attempts.clear() => return Reply::Close,
            Action::Suspend => return Reply::Ignored,
            _ => {}
        }
        Reply::Done
    }

    fn moved(&mut self, desk: &mut Desk, action: Action) -> bool {
        let (last, kept, marks) = {
            let pair = self.pair.borrow();
            (pair.length(), pair.first.kept(), pair.first.marks.clone())
        };
        match action {
            Action::Left => self.step(desk, false),
            Action::Right => self.step(desk, true),
            Action::Up => self.step_turn(desk, false),
            Action::Down => self.step_turn(desk, true),
            Action::First => self.seek(desk, 0),
            Action::Last => self.seek(desk, last),
            Action::NextDecision => self.jump(desk, &marks.decisions, true, "replay-no-decision"),
            Action::PreviousDecision => self.jump(desk, &marks.decisions, false, "replay-no-decision"),
            Action::NextInject => self.jump(desk, &marks.injects, true, "replay-no-inject"),
            Action::PreviousInject => self.jump(desk, &marks.injects, false, "replay-no-inject"),
            Action::NextBookmark => self.jump(desk, &kept, true, "replay-no-bookmark"),
            Action::PreviousBookmark => self.jump(desk, &kept, false, "replay-no-bookmark"),
            Action::Point(column, row) => {
                let line = self.line.get();
                if line.contains(ratatui::layout::Position { x: column, y: row }) {
                    let moment = self.scrubber_of(|scrubber| {
                        scrubber.moment_at(cells(column - line.x), cells(line.width))
                    });
                    self.seek(desk, moment);
                }
            }
            _ => return false,
        }
        true
    }

    fn scrubber_of<T>(&self, with: impl FnOnce(&Scrubber<'_>) -> T) -> T {
        let pair = self.pair.borrow();
        with(&Scrubber {
            marks: &pair.first.marks,
            kept: pair.first.kept(),
            parting: pair.second.as_ref().and_then(|beside| beside.moment),
            windows: pair.length(),
            position: pair.at(),
            playing: self.playing,
            pace: PACES[self.pace].1.to_owned(),
        })
    }
}

impl Layer for ReplayScreen {
    fn nature(&self) -> Nature {
        Nature::whole("replay", if self.guard().is_some() { Context::Typing } else { Context::Replay })
    }

    /// What happened, newest first as it stands there; then the numbers of the frame.
    fn questions(&self, _: &Desk) -> Questions {
        let watching = &self.pair.borrow().first;
        let (Some(game), Some(facts)) = (watching.replay.game(), &watching.facts) else {
            return Questions::default();
        };
        let lines = (0..facts.feed.len()).rev().map(Matter::Line);
        let numbers = game.view(watching.eyes).askable().into_iter().map(Matter::Number);
        let scene: Rc<dyn Scene> = Rc::clone(&self.pair) as Rc<dyn Scene>;
        Questions::at(lines.chain(numbers).collect(), 0).over(scene)
    }

    fn plays(&self) -> bool {
        self.playing || (self.guard().is_some() && self.attempts.rest_seconds() > 0)
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            // Two histories have to be there.
            Action::FirstDifference | Action::OtherSide => self.pair.borrow().second.is_some(),
            Action::Compare => !self.is_other_rules(),
            Action::Debrief => {
                self.pair.borrow().first.replay.journal().end().is_some() && !self.is_other_rules()
            }
            Action::Left
            | Action::Right
            | Action::Up
            | Action::Down
            | Action::Back
            | Action::Confirm
            | Action::Help
            | Action::Palette => true,
            // Nothing is played again under other rules.
            _ => self.guard().is_some() || !self.is_other_rules(),
        }
    }

    fn footer_rows(&self) -> usize {
        4
    }

    fn tick(&mut self, desk: &mut Desk) {
        if !self.playing {
            return;
        }
        self.waited += 1;
        if self.waited >= PACES[self.pace].0 {
            self.waited = 0;
            self.step(desk, true);
        }
    }

    fn was_away(&mut self) -> bool {
        self.playing = false;
        self.pair.borrow_mut().first.lock();
        self.guard().is_some()
    }

    fn answered(&mut self, desk: &mut Desk, answer: &mut Option<Answer>) -> Option<Box<dyn Layer>> {
        match answer.take()? {
            Answer::Kept(Ok(())) => {
                self.pair.borrow_mut().first.unsaved = None;
                self.warned = false;
                let text = desk.say("replay-notes-kept");
                desk.tell(Severity::Good, text);
                None
            }
            Answer::Kept(Err(why)) => {
                let text = desk.words.with("replay-notes-unsaved", &[("why", why.as_str().into())]);
                self.pair.borrow_mut().first.unsaved = Some(why);
                desk.tell(Severity::Bad, text);
                None
            }
            Answer::Saves(saves) => Some(Box::new(ChooseBeside::of(&self.pair, saves))),
            Answer::Beside(watched) => {
                let put = self.pair.borrow_mut().put_beside(*watched, desk);
                match put {
                    Ok(()) => self.turned = false,
                    Err(key) => {
                        let text = desk.say(key);
                        desk.tell(Severity::Bad, text);
                    }
                }
                None
            }
        }
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        if let Some(guard) = self.guard() {
            return self.guarded(&guard, desk, action);
        }
        if self.is_other_rules() {
            let rows = self.pair.borrow().first.replay.journal().turns().count();
            return summaries::update(desk, &mut self.summary, rows, action);
        }
        if self.moved(desk, action) {
            return Reply::Done;
        }
        match action {
            Action::PlayPause => self.play_or_pause(desk),
            Action::Faster => self.pace = (self.pace + 1).min(PACES.len() - 1),
            Action::Slower => self.pace = self.pace.saturating_sub(1),
            Action::NextPane => self.next_eyes(desk),
            Action::GoToTurn => return Reply::Open(Box::new(Writing::turn(&self.pair, None))),
            Action::Digit(digit) => return Reply::Open(Box::new(Writing::turn(&self.pair, Some(digit)))),
            Action::Eyes => return Reply::Open(Box::new(EyesPage::of(&self.pair))),
            Action::Bookmark => return self.write(desk, Kind::Bookmark),
            Action::Note => return self.write(desk, Kind::Note),
            Action::Bookmarks => return Reply::Open(Box::new(Bookmarks::of(&self.pair))),
            Action::Compare if self.pair.borrow().second.is_some() => {
                self.pair.borrow_mut().part(desk);
            }
            Action::Compare => return Reply::Do(Effect::ListSaves),
            Action::FirstDifference => self.to_difference(desk),
            Action::OtherSide if self.pair.borrow().second.is_some() => self.turned = !self.turned,
            Action::OtherSide => {
                let text = desk.say("compare-none");
                desk.tell(Severity::Note, text);
            }
            Action::PlayOn => return self.play_on(desk),
            Action::Debrief => return self.debrief(desk),
            Action::Back if self.pair.borrow().second.is_some() => self.pair.borrow_mut().part(desk),
            Action::Back => return self.leave(desk, Reply::Close),
            Action::Quit => return self.leave(desk, Reply::Ignored),
            other if self.pair.borrow().first.scroll.turns_page(other) => {}
            _ => return Reply::Ignored,
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        self.line.set(Rect::default());
        if self.guard().is_some() {
            return self.ask(desk, frame, area);
        }
        let pair = self.pair.borrow();
        let watching = &pair.first;
        if watching.replay.game().is_none() {
            return summaries::draw(desk, frame.buffer_mut(), area, watching, self.summary);
        }
        let said = self.head(desk, area.width);
        let (head, rest) = split_rows(area, length(said.len()));
        let buf = frame.buffer_mut();
        buf.set_style(head, desk.theme.bar);
        desk.look().rows(buf, head, &said);
        self.line.set(self.scrubber_of(|scrubber| scrubber.draw(desk, buf, rest)));
        let remarks = scrubber::remark(desk, watching, pair.second.is_some(), cells(area.width));
        let (remark, body) = split_rows(below(rest, scrubber::ROWS), length(remarks.len()));
        desk.look().rows(buf, remark, &remarks);
        match &pair.second {
            Some(beside) => self.draw_both(desk, frame, body, &pair, beside),
            None => picture::alone(desk, buf, body, watching),
        }
    }
}
