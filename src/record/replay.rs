//! Playing a journal again: to prove it, to go on with it, to watch it.

use std::sync::Arc;

use serde::Serialize;
use serde_json::{Value, json};

use super::entry::{Closed, Ended, Header, Record};
use super::facts::{Difference, differences};
use super::journal::Journal;
use super::log::EventLog;
use super::step::turn_record;
use crate::base::{Digest, Hours};
use crate::engine::{Game, Setting};

/// What a game was played under, and what there is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum OtherRules {
    /// Another version of the rules.
    Rules {
        /// The version it was played under.
        recorded: u32,
        /// The version there is.
        current: u32,
        /// The program that it was played with.
        program: String,
    },
    /// Same version, but the catalogue was edited.
    Catalogue {
        /// The digest it was played under.
        recorded: Digest,
        /// The digest there is.
        current: Digest,
    },
    /// Another scenario, an edited one, or other options.
    Scenario {
        /// The digest it was played under.
        recorded: Digest,
        /// The digest there is.
        current: Digest,
    },
}

impl OtherRules {
    /// A stable code, as in message keys.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Rules { .. } => "rules",
            Self::Catalogue { .. } => "catalogue",
            Self::Scenario { .. } => "scenario",
        }
    }

    /// What differs between the header's setting and this one.
    #[must_use]
    pub fn between(header: &Header, setting: &Setting) -> Option<Self> {
        let current = Header::of(setting, header.seed, Vec::new(), 0);
        if header.rules != current.rules {
            let program = header.program.clone();
            return Some(Self::Rules { recorded: header.rules, current: current.rules, program });
        }
        if header.catalogue != current.catalogue {
            return Some(Self::Catalogue { recorded: header.catalogue, current: current.catalogue });
        }
        (header.setting != current.setting || header.scenario != current.scenario)
            .then_some(Self::Scenario { recorded: header.setting, current: current.setting })
    }
}

/// What a re-execution says about a journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Every turn came out as recorded.
    Agrees {
        /// Turns that were over.
        turns: u16,
        /// Digest of the world now.
        digest: Digest,
    },
    /// It came out otherwise.
    Diverges {
        /// The first turn that did.
        turn: u16,
        /// The first field that did, with what was recorded and what came out.
        difference: Difference,
    },
    /// It cannot be re-executed here.
    OtherRules(OtherRules),
}

/// A journal re-executed to its end, or to where it diverges.
#[derive(Clone)]
pub struct Execution {
    /// The game as it stands then.
    pub game: Game,
    /// All that happened.
    pub log: EventLog,
    /// How many windows were closed as recorded.
    pub windows: usize,
    /// The hour at which the last turn closed decided.
    pub hour: Hours,
    /// Whether it agrees.
    pub verdict: Verdict,
}

/// Re-executes a journal. Orders still in a basket of the open window are left there. To play on, write
/// down with `conclude` what a crash may have torn off.
pub fn execute(journal: &Journal, setting: Arc<Setting>) -> Result<Execution, OtherRules> {
    run(journal, setting, |_, _| ())
}

/// Re-executes a journal and says whether it agrees.
#[must_use]
pub fn verify(journal: &Journal, setting: Arc<Setting>) -> Verdict {
    match execute(journal, setting) {
        Ok(execution) => execution.verdict,
        Err(other) => Verdict::OtherRules(other),
    }
}

/// Re-executes, showing the game at its opening and after each closed window.
fn run(
    journal: &Journal,
    setting: Arc<Setting>,
    mut after: impl FnMut(usize, &Game),
) -> Result<Execution, OtherRules> {
    if let Some(other) = OtherRules::between(journal.header(), &setting) {
        return Err(other);
    }
    let mut game = Game::open(setting, journal.header().seed);
    let (mut log, mut windows, mut hour) = (EventLog::of(&game), 0, 0);
    after(0, &game);
    for record in journal.records() {
        let step = match record {
            Record::Closed(closed) => {
                hour = game.hour();
                close(&mut game, &mut log, closed).inspect(|()| {
                    windows += 1;
                    after(windows, &game);
                })
            }
            Record::Turn(recorded) => {
                let replayed = turn_record(&game, recorded.turn, hour);
                if replayed.digest == recorded.digest && replayed.facts == recorded.facts {
                    Ok(())
                } else {
                    let facts = differences(&recorded.facts, &replayed.facts, 1).pop();
                    Err(facts.unwrap_or_else(|| differs("digest", recorded.digest, replayed.digest)))
                }
            }
            Record::Ended(recorded) => end(&game, recorded),
            Record::Opened(_)
            | Record::Seated { .. }
            | Record::Given { .. }
            | Record::Undone { .. }
            | Record::Sealed { .. } => Ok(()),
        };
        if let Err(difference) = step {
            let turn = match record {
                Record::Closed(closed) => closed.turn,
                Record::Turn(turn) => turn.turn,
                _ => game.turn(),
            };
            return Ok(Execution {
                game,
                log,
                windows,
                hour,
                verdict: Verdict::Diverges { turn, difference },
            });
        }
    }
    let turns = journal.turns().next_back().map_or(0, |turn| turn.turn);
    let verdict = Verdict::Agrees { turns, digest: game.digest() };
    Ok(Execution { game, log, windows, hour, verdict })
}

fn close(game: &mut Game, log: &mut EventLog, closed: &Closed) -> Result<(), Difference> {
    let (turn, hour, window) = (game.turn(), game.hour(), game.window());
    if let Some(outcome) = game.outcome() {
        return Err(differs("outcome", Value::Null, outcome.slug()));
    }
    if turn != closed.turn {
        return Err(differs("turn", closed.turn, turn));
    }
    if window != closed.window {
        return Err(differs("window", closed.window, window));
    }
    let events = game.advance(&closed.orders).map_err(|(index, rejection)| {
        let order = closed.orders.get(index);
        differs(&format!("orders.{index}"), order, json!({ "rejected": rejection.slug() }))
    })?;
    log.push(turn, hour, window, events);
    Ok(())
}

fn end(game: &Game, recorded: &Ended) -> Result<(), Difference> {
    let Some(outcome) = game.outcome() else {
        return Err(differs("outcome", recorded.outcome, Value::Null));
    };
    let replayed = Ended { outcome, evaluation: game.evaluation() };
    differences(recorded, &replayed, 1).pop().map_or(Ok(()), Err)
}

fn differs(field: &str, recorded: impl Serialize, replayed: impl Serialize) -> Difference {
    let text = |value: serde_json::Result<Value>| value.ok().map(|v| v.to_string());
    Difference {
        field: field.to_owned(),
        first: text(serde_json::to_value(recorded)),
        second: text(serde_json::to_value(replayed)),
    }
}

/// A journal to be watched: any moment of it, and what came of each window.
pub struct Replay {
    journal: Journal,
    verdict: Verdict,
    log: EventLog,
    /// The game at its opening and after each closed window at which a turn begins.
    snapshots: Vec<(usize, Game)>,
    windows: usize,
    shown: Option<(usize, Game)>,
}

impl Replay {
    /// Plays the journal through once. A game that diverges can be watched up to there; one played
    /// under other rules has no moments, only the summaries in its journal.
    #[must_use]
    pub fn open(journal: Journal, setting: Arc<Setting>) -> Self {
        let mut snapshots: Vec<(usize, Game)> = Vec::new();
        let run = run(&journal, setting, |windows, game| {
            if snapshots.last().is_none_or(|(_, last)| last.turn() != game.turn()) {
                snapshots.push((windows, game.clone()));
            }
        });
        match run {
            Ok(Execution { log, windows, verdict, .. }) => {
                let shown = snapshots.first().cloned();
                Self { journal, verdict, log, snapshots, windows, shown }
            }
            Err(other) => Self {
                journal,
                verdict: Verdict::OtherRules(other),
                log: EventLog::default(),
                snapshots: Vec::new(),
                windows: 0,
                shown: None,
            },
        }
    }

    /// The journal.
    #[must_use]
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// What the re-execution said.
    #[must_use]
    pub fn verdict(&self) -> &Verdict {
        &self.verdict
    }

    /// All that happened.
    #[must_use]
    pub fn log(&self) -> &EventLog {
        &self.log
    }

    /// How many windows can be watched; moments run from 0, the opening, to this.
    #[must_use]
    pub fn windows(&self) -> usize {
        self.windows
    }

    /// The moment shown: so many windows closed.
    #[must_use]
    pub fn position(&self) -> usize {
        self.shown.as_ref().map_or(0, |(windows, _)| *windows)
    }

    /// The game at the moment shown; nothing when it was played under other rules.
    #[must_use]
    pub fn game(&self) -> Option<&Game> {
        self.shown.as_ref().map(|(_, game)| game)
    }

    /// The moment at which a turn begins.
    #[must_use]
    pub fn start_of(&self, turn: u16) -> Option<usize> {
        self.snapshots.iter().find(|(_, game)| game.turn() == turn).map(|(windows, _)| *windows)
    }

    /// The moments at which the turns begin, with the number of each.
    pub fn turns(&self) -> impl Iterator<Item = (usize, u16)> + '_ {
        self.snapshots.iter().map(|(windows, game)| (*windows, game.turn()))
    }

    /// The windows that can be watched, each with the orders given in it. The so-manieth is closed by going from that
    /// moment to the next.
    pub fn closed_windows(&self) -> impl Iterator<Item = (usize, &Closed)> {
        self.journal.windows().take(self.windows).enumerate()
    }

    /// The window closed as the so-manieth, from 0, with its orders.
    #[must_use]
    pub fn closed(&self, index: usize) -> Option<&Closed> {
        self.journal.windows().nth(index)
    }

    /// Shows the moment after so many closed windows, the last one at most. Returns how many windows were executed anew
    /// for it: those since the beginning of its turn at most, however far the moment is.
    pub fn seek(&mut self, windows: usize) -> usize {
        let target = windows.min(self.windows);
        let near = self.shown.as_ref().filter(|(at, _)| *at <= target).map_or(0, |(at, _)| *at);
        let snapshot = self.snapshots.iter().rev().find(|(at, _)| *at <= target);
        let start = match snapshot {
            Some((at, game)) if *at > near || self.position() > target => Some((*at, game.clone())),
            _ => self.shown.take(),
        };
        let Some((mut at, mut game)) = start else { return 0 };
        let from = at;
        for closed in self.journal.windows().skip(at).take(target - at) {
            if game.advance(&closed.orders).is_err() {
                break; // cannot be: the same orders were taken when the replay was opened
            }
            at += 1;
        }
        self.shown = Some((at, game));
        at - from
    }

    /// The hour of the moment shown.
    #[must_use]
    pub fn hour(&self) -> Hours {
        self.game().map_or(0, Game::hour)
    }
}
