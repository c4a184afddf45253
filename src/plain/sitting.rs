//! A game as one person sits at it by lines: what was listed last, what was asked last, what was said.
//!
//! Enters: lines. Leaves: what the program around it should do. Never here: reading, writing, waiting.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::command::{Command, Typed, Vocabulary};
use super::listing::Listing;
use super::spoken::spoken;
use crate::content::{Catalogue, Guide, Seat};
use crate::engine::{Order, Rejection, SeatView};
use crate::session::coach::Coach;
use crate::session::guard::Tries;
use crate::session::{SeatChange, Table, TableError};
use crate::store::WriteStatus;
use crate::words::{Arg, Words};

/// What the program around it should do after a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Ask for the next line.
    Stay,
    /// The same, but clear the terminal first: another person is to look.
    Clear,
    /// Try again to save, and say how it stands.
    Save,
    /// End.
    Leave,
}

/// A question that is open.
pub(super) enum Asked {
    /// None.
    Nothing,
    /// Whether to give an order as it stands.
    Order(Order),
    /// Whether to end the turn.
    EndTurn,
    /// Whether the person of the seat in front is there.
    HandOver,
    /// What guards the seat in front.
    Passphrase,
    /// What is to guard it from now on, twice; and whether the person has still to sit down.
    NewPassphrase {
        /// What was typed first.
        first: Option<String>,
        /// Whether the person has still to sit down.
        arriving: bool,
    },
}

/// A game as one person sits at it.
pub struct Sitting {
    pub(super) table: Table,
    pub(super) seat: Seat,
    pub(super) words: Words,
    pub(super) catalogue: Arc<Catalogue>,
    pub(super) listing: Listing,
    pub(super) asked: Asked,
    pub(super) vocabulary: Vocabulary,
    /// What the pages of the handbook point to.
    pub(super) guide: Guide,
    /// Who teaches, where the scenario does.
    pub(super) coach: Option<Coach>,
    /// The number of the step that it said last.
    pub(super) coached: Option<usize>,
    /// Passphrases tried at this hand-over.
    pub(super) tries: Tries,
    /// Who sat here when exercise control was called to stop the clock, and whether it has still to be asked for it.
    pub(super) called_from: Option<(Seat, bool)>,
    /// How many entries of the log each seat has heard.
    pub(super) heard: BTreeMap<Seat, usize>,
    /// The name to go on with it by; none when it is not kept.
    name: Option<String>,
    out: Vec<String>,
}

impl Sitting {
    /// Sits down at a table; the person whose window is open looks first.
    #[must_use]
    pub fn new(table: Table, seat: Seat, words: Words, guide: Guide, name: Option<String>) -> Self {
        let awaited = table.awaited();
        let seat = if awaited.contains(&seat) { seat } else { awaited.first().copied().unwrap_or(seat) };
        let catalogue = Arc::clone(table.setting().catalogue());
        let vocabulary = Vocabulary::of(&words);
        let (listing, asked) = (Listing::default(), Asked::Nothing);
        // Who comes back hears what came since the decision before.
        let known = table.log().iter().filter(|entry| entry.turn + 1 < table.turn()).count();
        let heard = table.persons().map(|person| (person, known)).collect();
        Self {
            table,
            seat,
            words,
            catalogue,
            listing,
            asked,
            vocabulary,
            guide,
            coach: None,
            coached: None,
            tries: Tries::default(),
            called_from: None,
            heard,
            name,
            out: Vec::new(),
        }
    }

    /// The table.
    #[must_use]
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// The table, to hand its new lines to the journal's file.
    pub fn table_mut(&mut self) -> &mut Table {
        &mut self.table
    }

    /// What was said since this was last asked, a line each.
    pub fn take(&mut self) -> Vec<String> {
        std::mem::take(&mut self.out)
    }

    /// What the next line is asked for by.
    #[must_use]
    pub fn prompt(&self) -> String {
        let (turn, turns) = (self.table.turn(), self.table.setting().scenario().turns());
        let key = match self.asked {
            Asked::Order(ref order) if self.table.may_give(self.seat, order).is_err() => {
                "plain-prompt-refused"
            }
            Asked::Order(_) => "plain-prompt-order",
            Asked::EndTurn => "plain-prompt-end",
            Asked::HandOver => "plain-prompt-hand-over",
            Asked::Passphrase => "passphrase-asked",
            Asked::NewPassphrase { first: None, .. } => "passphrase-new",
            Asked::NewPassphrase { first: Some(_), .. } => "passphrase-again",
            Asked::Nothing if self.is_over() => "plain-prompt-over",
            Asked::Nothing => "plain-prompt",
        };
        let said = self.words.with(key, &[("turn", Arg::from(turn)), ("turns", Arg::from(turns))]);
        spoken(&said)
    }

    /// Says where the game stands when somebody sits down at it.
    pub fn begin(&mut self) {
        let scenario = self.table.setting().scenario();
        let title = scenario.title.clone();
        self.say_with("plain-welcome", &[("title", Arg::from(title))]);
        self.say("exercise");
        let seed = self.table.seed().to_string();
        self.say_with("plain-seed", &[("seed", Arg::from(seed))]);
        if self.is_between() {
            self.ask_hand_over();
            return;
        }
        self.greet();
        self.tell_step();
    }

    /// What a person reads who begins to look.
    pub(super) fn greet(&mut self) {
        self.coached = None;
        if self.is_over() {
            self.debrief();
            return;
        }
        // Who was interrupted knows what it is about.
        if self.table.turn() == 1 && self.heard.get(&self.seat).is_none_or(|heard| *heard == 0) {
            self.brief();
        }
        self.situation();
        self.news();
        self.unanswered();
        self.say("plain-hint");
        if let Some((_, asked @ true)) = &mut self.called_from {
            *asked = false;
            self.draft(self.clock(), "");
        }
    }

    /// Takes a line in. What the coach says comes last, where no question is open.
    pub fn answer(&mut self, line: &str) -> Answer {
        let answer = self.take_in(line);
        if matches!(self.asked, Asked::Nothing) {
            self.tell_step();
        }
        answer
    }

    fn take_in(&mut self, line: &str) -> Answer {
        let typed = self.vocabulary.read(line);
        match std::mem::replace(&mut self.asked, Asked::Nothing) {
            Asked::Passphrase => {
                self.try_passphrase(line);
                return Answer::Stay;
            }
            Asked::NewPassphrase { first, arriving } => {
                self.new_passphrase(line, first, arriving);
                return Answer::Stay;
            }
            Asked::HandOver => return self.arrive(&typed),
            Asked::Order(order) => {
                let clock = order.is_about_clock();
                let Some(answer) = self.answer_draft(order, &typed) else {
                    return if clock { self.make_room() } else { Answer::Stay };
                };
                return self.obey(answer);
            }
            Asked::EndTurn => match typed {
                Typed::Command(Command::Yes, _) => return self.end_turn(),
                Typed::Command(Command::No, _) => {
                    self.say("plain-not-ended");
                    return Answer::Stay;
                }
                Typed::Empty | Typed::Unknown(..) | Typed::Number(..) => {
                    self.asked = Asked::EndTurn;
                    self.say("plain-yes-or-no");
                    return Answer::Stay;
                }
                Typed::Command(..) => self.say("plain-not-ended"),
            },
            Asked::Nothing => {}
        }
        self.obey(typed)
    }

    fn obey(&mut self, typed: Typed) -> Answer {
        let (command, rest) = match typed {
            Typed::Empty => {
                self.say("plain-hint");
                return Answer::Stay;
            }
            Typed::Number(number, rest) => {
                self.choose(&number, &rest);
                return Answer::Stay;
            }
            Typed::Unknown(word, nearest) => {
                self.refuse_word(&word, nearest);
                return Answer::Stay;
            }
            Typed::Command(command, rest) => (command, rest),
        };
        match command {
            Command::Quit => return Answer::Leave,
            Command::Save => return Answer::Save,
            Command::Help => self.help(&rest),
            Command::Brief => self.brief(),
            Command::Situation => self.situation(),
            Command::Open => self.unanswered(),
            Command::Needs => self.needs(),
            Command::Offers => self.offers(&rest),
            Command::Small => self.small(&rest),
            Command::Orders => self.orders(&rest),
            Command::Give => self.give(&rest),
            Command::Basket => self.basket(),
            Command::Undo => self.undo(&rest),
            Command::Why => self.why(&rest),
            Command::Feed => self.feed_of(&rest),
            Command::Tracks => self.tracks(),
            Command::Votes => self.votes(),
            Command::More => self.more(),
            Command::Plan => self.plan(),
            Command::Seats => self.seats(),
            Command::Policy => return self.change_seat(&rest, SeatChange::Leave),
            Command::Take => return self.change_seat(&rest, SeatChange::Take),
            Command::Passphrase if self.is_over() => self.say("seats-over"),
            Command::Passphrase => self.ask_new_passphrase(false),
            Command::Pause => return self.pause(),
            Command::Coach => self.coach(&rest),
            Command::Handbook => self.handbook(&rest),
            // Who came only to stop the clock has no turn to end.
            Command::End if self.is_out_of_turn() => {
                if self.table.is_paused() {
                    self.refuse_for(&TableError::Paused);
                }
                return self.make_room();
            }
            Command::End => self.ask_end(),
            Command::Debrief if self.is_over() => self.debrief(),
            Command::Debrief => self.say("notice-no-debrief"),
            answer if answer.is_answer() => self.say("plain-nothing-asked"),
            _ => self.say("plain-hint"),
        }
        Answer::Stay
    }

    /// Says that a line was longer than what is read.
    pub fn refuse_long_line(&mut self) {
        let most = i64::try_from(super::LINE_BYTES_MAX).unwrap_or(i64::MAX);
        self.say_with("plain-too-long", &[("most", Arg::from(most))]);
    }

    pub(super) fn refuse_word(&mut self, word: &str, nearest: Option<Command>) {
        let word = crate::content::text::masked(word);
        let said = if let Some(near) = nearest {
            let near = near.word(&self.words);
            self.words.with("plain-unknown-near", &[("word", Arg::from(word)), ("near", Arg::from(near))])
        } else {
            let help = Command::Help.word(&self.words);
            self.words.with("plain-unknown", &[("word", Arg::from(word)), ("help", Arg::from(help))])
        };
        self.say_plainly(said);
    }

    fn help(&mut self, about: &str) {
        if let Typed::Command(command, _) = self.vocabulary.read(about) {
            self.say_help(command);
            return;
        }
        if !about.is_empty() {
            self.refuse_word(about, None);
        }
        self.say("plain-help-intro");
        for command in Command::ALL.into_iter().filter(|c| !c.is_answer()) {
            self.say_help(command);
        }
        self.say("plain-help-order");
        for command in Command::ALL.into_iter().filter(|c| c.is_answer()) {
            self.say_help(command);
        }
    }

    fn say_help(&mut self, command: Command) {
        let word = command.word(&self.words);
        let help = self.words.text(&format!("plain-word-{}.help", command.slug()));
        self.say_plainly(self.words.labelled(&word, &help));
    }

    /// Says whether what was ordered is on the disk.
    pub fn say_save(&mut self, status: Option<&WriteStatus>) {
        match (status, self.name.clone()) {
            (Some(WriteStatus::Recorded), Some(name)) => {
                self.say_with("plain-recorded", &[("name", Arg::from(name))]);
            }
            (Some(WriteStatus::Writing), _) => self.say("plain-writing"),
            (Some(WriteStatus::NotSaved(error)), _) => {
                let word = Command::Save.word(&self.words);
                let why = error.told(&self.words);
                self.say_with("plain-not-saved", &[("why", Arg::from(why)), ("word", Arg::from(word))]);
            }
            _ => self.say("plain-not-kept"),
        }
    }

    /// Says how to go on another time.
    pub fn say_farewell(&mut self, status: Option<&WriteStatus>) {
        match (status, self.name.clone()) {
            (Some(WriteStatus::NotSaved(_)) | None, _) | (_, None) => self.say_save(status),
            (_, Some(name)) if self.is_over() => {
                self.say_with("plain-farewell-over", &[("name", Arg::from(name))]);
            }
            (_, Some(name)) => self.say_with("plain-farewell", &[("name", Arg::from(name))]),
        }
    }

    /// Says a message of the catalogue.
    pub fn say(&mut self, key: &str) {
        self.say_with(key, &[]);
    }

    pub(super) fn say_with(&mut self, key: &str, args: &[(&str, Arg<'_>)]) {
        let said = self.words.with(key, args);
        self.say_plainly(said);
    }

    /// Says a sentence that is finished, on a line of its own.
    pub fn say_plainly(&mut self, said: impl AsRef<str>) {
        self.out.push(spoken(said.as_ref()));
    }

    pub(super) fn view(&self) -> SeatView<'_> {
        self.table.view(self.seat)
    }

    pub(super) fn in_basket(&self) -> &[Order] {
        self.table.basket(self.seat)
    }

    pub(super) fn is_over(&self) -> bool {
        self.table.outcome().is_some()
    }

    /// What is wrong with an order and what to do about it.
    pub(super) fn refuse(&mut self, rejection: Rejection) {
        let said = self.words.refusal(self.table.setting(), rejection);
        self.say_plainly(said);
    }

    pub(super) fn refuse_for(&mut self, error: &TableError) {
        let said = error.told(&self.words, self.table.setting());
        self.say_plainly(said);
    }
}
