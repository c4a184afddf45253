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
use super::output::{OutputError, say, write};
use crate::content::Seat;
use crate::engine::Eyes;
use crate::plain::{self, Ended, Manner, Opened};
use crate::record::{Journal, Player, Replay, Verdict};
use crate::session::Table;
use crate::session::seating::seat_word;
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

/// A game that goes on is told to nobody who cannot answer for the seat: such games are watched in the console.
fn unguarded(words: &Words, journal: &Journal) -> Result<(), Stop> {
    let guarded = |player: &Player| matches!(player, Player::Person(person) if person.guard.is_some());
    if journal.players().iter().any(|(_, player)| guarded(player)) {
        return Err(anyhow!(words.text("fault-guarded-replay")).into());
    }
    Ok(())
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
    let guide = desk.library.guide(table.setting().catalogue()).map_err(|problems| anyhow!("{problems}"))?;
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

/// Tells a recorded game.
pub fn replay(desk: &Desk, save: &Path, turn: Option<u16>, seat: Option<&str>) -> Result<Exit, Stop> {
    let words = desk.words();
    let games = Games::of(desk, library::catalogue(desk)?);
    let mut replay = games.watch(save.as_os_str())?;
    if let Verdict::OtherRules(other) = replay.verdict() {
        return Err(anyhow!(other.told(&words)).into());
    }
    let eyes = eyes(&words, &replay, seat)?;
    if let Some(turn) = turn
        && replay.log().turn(turn).is_none()
    {
        let last = replay.log().turns().last().map_or(0, |log| log.turn);
        return Err(Stop::Usage(format!("there is no turn {turn} in this game; it reached turn {last}")));
    }
    plain::told(&mut replay, &words, eyes, turn, |line| write(format!("{line}\n")))?;
    Ok(Exit::Done)
}

/// Whose eyes: a seat's that was asked for, else everything of a game that is over, else its person's. What a game that
/// goes on hides from its persons stays hidden.
fn eyes(words: &Words, replay: &Replay, seat: Option<&str>) -> Result<Eyes, Stop> {
    let journal = replay.journal();
    let over = journal.end().is_some();
    let players = journal.players();
    let persons: Vec<Seat> =
        players.iter().filter(|(_, player)| player.is_person()).map(|(seat, _)| *seat).collect();
    if !over {
        unguarded(words, journal)?;
    }
    let Some(word) = seat else {
        return match persons.first() {
            _ if over => Ok(Eyes::Full),
            Some(person) => Ok(Eyes::Seat(*person)),
            None => {
                Err(Stop::Usage("nobody sits at this game, and it is not over: name a --seat".to_owned()))
            }
        };
    };
    let game_now = replay.game().ok_or_else(|| anyhow!("there is nothing to see in this game"))?;
    let seat = game::seat(game_now.setting(), word)?;
    if !over && !persons.is_empty() && !persons.contains(&seat) {
        let words: Vec<String> = persons.iter().map(|s| seat_word(*s)).collect();
        return Err(Stop::Usage(format!(
            "this game is not over: only its persons' seats can be looked through: {}",
            words.join(", ")
        )));
    }
    Ok(Eyes::Seat(seat))
}
