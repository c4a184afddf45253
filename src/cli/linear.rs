//! The linear mode: a game by plain lines on standard input and output, and a recorded one told.

use std::io::{self, IsTerminal};
use std::path::Path;

use anyhow::anyhow;

use super::arguments::Play;
use super::desk::Desk;
use super::exit::{Exit, Stop};
use super::game;
use super::games::{Games, asked_for, in_front};
use super::home::said;
use super::library;
use super::output::{OutputError, quoted, say, write};
use crate::engine::Eyes;
use crate::plain::{self, Ended, Manner, Opened};
use crate::record::{Replay, Verdict};
use crate::session::Table;
use crate::session::seating::seat_word;
use crate::session::watching::{Admission, admission};
use crate::store::{Save, SaveName, SaveRef, Saves, StoreError};
use crate::words::{Arg, Words};

/// Plays a new game.
pub fn play(desk: &Desk, asked: &Play) -> Result<Exit, Stop> {
    let catalogue = library::catalogue(desk)?;
    let (setting, plan) = asked_for(desk, &catalogue, asked)?;
    let games = Games::of(desk, catalogue);
    let mut table = games.table(&setting, asked.seed, &plan)?;
    // Playing goes on where nothing can be kept; the first lines say so.
    let save = games.saves().ok().zip(Games::name_for(&table)).and_then(|(saves, name)| {
        let made = made(&saves, &name, &table);
        made.inspect_err(|error| say(&format!("casus: {}", said(&desk.global, error)))).ok()
    });
    if save.is_some() {
        drop(table.take_lines());
    }
    converse(desk, table, save)
}

/// Makes the save at once, so that its name can be told.
fn made(saves: &Saves, stem: &SaveName, table: &Table) -> Result<(Save, String), StoreError> {
    let mut tries = 8;
    loop {
        let name = saves.free_name(stem);
        match saves.create(&name, table.journal()) {
            Err(StoreError::Exists(_)) if tries > 0 => tries -= 1,
            made => return made.map(|save| (save, name.as_str().to_owned())),
        }
    }
}

/// Goes on with a saved game.
pub fn resume(desk: &Desk, save: Option<&Path>) -> Result<Exit, Stop> {
    let games = Games::of(desk, library::catalogue(desk)?);
    let named = games.named_or_latest(save)?;
    let (table, save) = games.resume(&named)?;
    // A save in an earlier format goes on in a new file beside it.
    let migrated = save.migration().map(|migration| {
        let args = [
            ("from", Arg::from(i64::from(migration.from))),
            ("to", Arg::from(i64::from(migration.to))),
            ("name", Arg::from(migration.name.as_str())),
        ];
        say(&desk.words().with("save-migrated", &args));
        migration.name.clone()
    });
    let name = match (named, migrated) {
        (SaveRef::Name(_), Some(name)) | (SaveRef::Name(name), None) => name.as_str().to_owned(),
        (SaveRef::Path(path), migrated) => migrated
            .map_or(path.clone(), |name| path.with_file_name(name.file_name()))
            .to_string_lossy()
            .into_owned(),
    };
    converse(desk, table, Some((save, name)))
}

/// Has the terminal keep what is typed to itself, or show it again.
#[cfg(unix)]
const HIDE: Option<fn(bool)> = Some(|hidden| {
    use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
    let input = io::stdin();
    if let Ok(mut modes) = tcgetattr(&input) {
        modes.local_modes.set(LocalModes::ECHO, !hidden);
        // A terminal that is gone has nothing to show either.
        let _ = tcsetattr(&input, OptionalActions::Now, &modes);
    }
});
#[cfg(not(unix))]
const HIDE: Option<fn(bool)> = None;

fn converse(desk: &Desk, table: Table, save: Option<(Save, String)>) -> Result<Exit, Stop> {
    let seat = in_front(&desk.global, &table)?;
    let guide = library::guide(desk, table.setting().catalogue())?;
    let manner = Manner { typed: io::stdin().is_terminal(), cleared: io::stdout().is_terminal(), hide: HIDE };
    let coach = plain::coach_of(&table, &desk.library);
    let opened = Opened { table, seat, guide, coach, save };
    // Locked for each line, so that the end by a signal never waits for it.
    let mut output = io::stdout();
    let words = desk.words();
    match plain::play(opened, desk.words(), io::stdin(), &mut output, manner) {
        Ok(Ended::Left) => Ok(Exit::Done),
        Ok(Ended::NotSaved(why)) => {
            Err(anyhow!(words.with("fault-not-saved", &[("why", Arg::from(why))])).into())
        }
        Ok(Ended::Signal(signal)) => {
            plain::end_by(signal);
            Ok(Exit::Failed)
        }
        Err(error) => Err(OutputError::from(error).into()),
    }
}

/// Tells a recorded game; with a second one, where the two part.
pub fn replay(
    desk: &Desk,
    save: &Path,
    turn: Option<u16>,
    seat: Option<&str>,
    with: Option<&Path>,
) -> Result<Exit, Stop> {
    let words = desk.words();
    let games = Games::of(desk, library::catalogue(desk)?);
    let mut first = watched(&games, save)?;
    let mut line = |line: &str| write(format!("{line}\n"));
    if let Verdict::OtherRules(other) = first.verdict() {
        say(&format!("casus: {}: {}", quoted(&save.to_string_lossy()), other.told(&words)));
        plain::told_summaries(&first, &words, turn, line)?;
        return Ok(Exit::Done);
    }
    let first_eyes = eyes(&words, &first, seat)?;
    let Some(with) = with else {
        reached(&words, &first, turn)?;
        plain::told(&mut first, &words, first_eyes, turn, line)?;
        return Ok(Exit::Done);
    };
    let mut second = watched(&games, with)?;
    if let Verdict::OtherRules(other) = second.verdict() {
        return Err(anyhow!(other.told(&words)).into());
    }
    // Both through the same eyes; whoever may not see all of both sees all of none.
    let eyes = match (first_eyes, eyes(&words, &second, seat)?) {
        (Eyes::Full, eyes) | (eyes, Eyes::Full) => eyes,
        (Eyes::Seat(ours), Eyes::Seat(theirs)) if ours == theirs => first_eyes,
        _ => return Err(Stop::Usage(words.text("usage-other-persons"))),
    };
    may_look(&words, &first, eyes)?;
    may_look(&words, &second, eyes)?;
    plain::told_together(&mut first, &mut second, &words, eyes, turn, &mut line)?;
    Ok(Exit::Done)
}

/// A recorded game, with what is wrong with its file told beside it.
fn watched(games: &Games, save: &Path) -> Result<Replay, Stop> {
    let (replay, faults) = games.watch(&games.named(save)?)?;
    for told in faults {
        say(&format!("casus: {}: {told}", quoted(&save.to_string_lossy())));
    }
    Ok(replay)
}

fn reached(words: &Words, replay: &Replay, turn: Option<u16>) -> Result<(), Stop> {
    match turn.filter(|turn| replay.log().turn(*turn).is_none()) {
        Some(turn) => {
            let last = replay.log().turns().last().map_or(0, |log| log.turn);
            let args = [("turn", Arg::from(turn)), ("last", Arg::from(last))];
            Err(Stop::Usage(words.with("usage-no-turn", &args)))
        }
        None => Ok(()),
    }
}

/// Whose eyes: a seat's that was asked for, else everything of a game that is over, else its person's. What a game that
/// goes on hides from its persons stays hidden.
fn eyes(words: &Words, replay: &Replay, seat: Option<&str>) -> Result<Eyes, Stop> {
    let journal = replay.journal();
    let eyes = match seat {
        Some(word) => {
            let game_now = replay.game().ok_or_else(|| anyhow!(words.text("usage-nothing-to-see")))?;
            Eyes::Seat(game::seat(words, game_now.setting(), word)?)
        }
        None if admission(journal, Eyes::Full) == Admission::Open => Eyes::Full,
        None => journal.persons().first().map_or(Eyes::Full, |person| Eyes::Seat(*person)),
    };
    may_look(words, replay, eyes).map(|()| eyes)
}

/// Refuses eyes that this game hides things from.
fn may_look(words: &Words, replay: &Replay, eyes: Eyes) -> Result<(), Stop> {
    let journal = replay.journal();
    match admission(journal, eyes) {
        Admission::Open => Ok(()),
        Admission::Guarded(_) => Err(anyhow!(words.text("fault-guarded-replay")).into()),
        Admission::Closed => {
            let seats: Vec<String> = journal.persons().into_iter().map(seat_word).collect();
            let args = [("seats", Arg::from(seats.join(", ")))];
            Err(Stop::Usage(words.with("usage-not-over", &args)))
        }
    }
}
