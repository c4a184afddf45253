//! A recorded game being watched: the moment shown, through whose eyes, and what is kept beside it.
//!
//! Enters: a recorded game, moments, eyes. Leaves: facts of that moment. Never here: keys, cells, files.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::content::Seat;
use crate::engine::{Eyes, Order, Setting};
use crate::players::Policy;
use crate::record::{Debrief, Guard, Marks, Notes, Player, Replay};
use crate::session::watching::{Admission, admission, eyes_of, is_guarded};
use crate::store::SaveRef;
use crate::tui::desk::{Desk, Effect};
use crate::tui::facts::{Facts, FeedRow};
use crate::tui::host::Watched;
use crate::tui::screen::map_pane::MapPane;
use crate::tui::scroll::Scroll;
use crate::words::{EventLine, Lookup, Severity, Source};

/// A recorded game being watched.
pub(super) struct Watching {
    pub replay: Replay,
    pub place: Option<SaveRef>,
    pub notes: Notes,
    /// Why the newest notes are in memory only, where they are.
    pub unsaved: Option<String>,
    pub faults: Vec<String>,
    pub eyes: Eyes,
    /// All eyes that may be chosen, those for a passphrase as well.
    pub choices: Vec<Eyes>,
    /// Guarded seats whose passphrase was given.
    opened: BTreeSet<Seat>,
    pub marks: Marks,
    pub facts: Option<Facts>,
    pub map: Option<MapPane>,
    pub scroll: Scroll,
}

impl Watching {
    /// What is told of the game as it stands there, once it is over; by then it is open to all.
    pub fn debrief(&self) -> Option<(Arc<Setting>, Debrief)> {
        let game = self.replay.game().filter(|game| game.outcome().is_some())?;
        let view = game.view(Eyes::Full);
        let data = Debrief::of(&view, Some(game.evaluation()), game.seed(), self.replay.log());
        Some((Arc::clone(game.setting()), data))
    }

    pub fn of(watched: Watched, desk: &Desk) -> Self {
        let Watched { mut replay, place, notes, faults } = watched;
        replay.seek(0);
        let journal = replay.journal();
        let choices = replay.game().map_or_else(Vec::new, |game| eyes_of(journal, game.setting()));
        let open = choices.iter().find(|eyes| admission(journal, **eyes) == Admission::Open);
        let eyes = open.or(choices.first()).copied().unwrap_or(Eyes::Full);
        let mut watching = Self {
            replay,
            place,
            notes,
            unsaved: None,
            faults,
            eyes,
            choices,
            opened: BTreeSet::new(),
            marks: Marks::default(),
            facts: None,
            map: None,
            scroll: Scroll::default(),
        };
        watching.look_through(desk, eyes);
        watching
    }

    /// What has to be answered before these eyes see anything.
    pub fn guard_of(&self, eyes: Eyes) -> Option<Guard> {
        match (admission(self.replay.journal(), eyes), eyes) {
            (Admission::Guarded(guard), Eyes::Seat(seat)) if !self.opened.contains(&seat) => Some(guard),
            _ => None,
        }
    }

    /// Looks through these eyes, or asks for what guards them.
    pub fn look_through(&mut self, desk: &Desk, eyes: Eyes) {
        self.eyes = eyes;
        if self.guard_of(eyes).is_none() {
            self.marks = Marks::of(&mut self.replay, eyes);
        }
        self.look_again(desk);
    }

    /// The passphrase of these eyes was given.
    pub fn unlock(&mut self) {
        if let Eyes::Seat(seat) = self.eyes {
            self.opened.insert(seat);
        }
    }

    /// Forgets every passphrase that was given, and what was seen for it.
    pub fn lock(&mut self) {
        self.opened.clear();
        if self.guard_of(self.eyes).is_some() {
            self.marks = Marks::default();
            self.facts = None;
            self.map = None;
        }
    }

    /// Shows a moment, or the last where the game is shorter.
    pub fn seek(&mut self, desk: &Desk, moment: usize) {
        self.replay.seek(moment);
        self.scroll.reset();
        self.look_again(desk);
    }

    /// May be seen through all eyes again that this game alone allows.
    pub fn choose_freely(&mut self) {
        let journal = self.replay.journal();
        self.choices = self.replay.game().map_or_else(Vec::new, |game| eyes_of(journal, game.setting()));
    }

    fn look_again(&mut self, desk: &Desk) {
        if self.guard_of(self.eyes).is_some() {
            (self.facts, self.map) = (None, None);
            return;
        }
        let Some(game) = self.replay.game() else { return };
        let view = game.view(self.eyes);
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
            let seen = self.eyes == Eyes::Full || self.eyes == Eyes::Seat(seat);
            if line.turn > facts.turn || !follows(seat) || !seen {
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

    /// The orders of the window that is closed next, as far as these eyes know them: persons' first, each with its seat.
    pub fn ordered_next(&self, desk: &Desk) -> Vec<(Seat, &Order, String)> {
        let (Some(game), Some(closed)) =
            (self.replay.game(), self.replay.closed(self.replay.position()).filter(|_| !self.is_at_end()))
        else {
            return Vec::new();
        };
        let view = game.view(self.eyes);
        let at = Lookup::of(&view);
        let own = |seat: Seat| self.eyes == Eyes::Full || self.eyes == Eyes::Seat(seat);
        let persons = self.replay.journal().persons();
        let mut given: Vec<&(Seat, Order)> = closed.orders.iter().filter(|(seat, _)| own(*seat)).collect();
        given.sort_by_key(|(seat, _)| !persons.contains(seat));
        given
            .into_iter()
            .map(|(seat, order)| (*seat, order, desk.words.order_of(&at, *seat, order)))
            .collect()
    }

    /// Whether there is nothing after the moment shown.
    pub fn is_at_end(&self) -> bool {
        self.replay.position() >= self.replay.windows()
    }

    /// The message that says why nothing can be kept beside this game, where that is so. Notes would tell one seat what
    /// another saw while passphrases guard the game.
    pub fn no_notes(&self) -> Option<&'static str> {
        if self.place.is_none() {
            Some("replay-not-kept")
        } else if is_guarded(self.replay.journal()) {
            Some("replay-notes-guarded")
        } else {
            None
        }
    }

    /// The bookmark and the note at a moment, where these may be shown.
    pub fn kept_at(&self, moment: usize) -> (Option<&str>, Option<&str>) {
        if self.no_notes().is_some() {
            return (None, None);
        }
        (self.notes.bookmark(moment), self.notes.note(moment))
    }

    /// The moments that have a bookmark or a note.
    pub fn kept(&self) -> Vec<usize> {
        if self.no_notes().is_some() {
            return Vec::new();
        }
        let bookmarks = self.notes.bookmarks().map(|(moment, _)| moment);
        let moments: BTreeSet<usize> =
            bookmarks.chain(self.notes.notes().map(|(moment, _)| moment)).collect();
        moments.into_iter().filter(|moment| *moment <= self.replay.windows()).collect()
    }

    /// Has bookmarks and notes written to their file, where the game has one.
    pub fn keeping(&self) -> Option<Effect> {
        self.place.clone().map(|place| Effect::KeepNotes(place, self.notes.clone()))
    }

    /// What the game's save is called.
    pub fn place_name(&self, desk: &Desk) -> String {
        self.place.as_ref().map_or_else(|| desk.say("replay-unnamed"), SaveRef::name)
    }

    /// What these eyes are called.
    pub fn name_of(desk: &Desk, eyes: Eyes) -> String {
        match eyes {
            Eyes::Full => desk.say("replay-everything"),
            Eyes::Seat(seat) => desk.words.seat(&desk.catalogue, seat),
        }
    }

    /// A moment in few words: "turn 3, decision window".
    pub fn moment_name(&self, desk: &Desk, moment: usize) -> String {
        let turn =
            self.marks.turns.iter().rev().find(|(start, _)| *start <= moment).map_or(1, |(_, turn)| *turn);
        match self.replay.closed(moment) {
            Some(closed) if moment < self.replay.windows() => desk.words.with(
                "replay-moment",
                &[("turn", turn.into()), ("window", desk.words.window(closed.window).into())],
            ),
            _ => desk.say("replay-moment-end"),
        }
    }
}
