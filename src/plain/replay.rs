//! A recorded game told turn by turn, for pipes and screen readers.
//!
//! Enters: a replay, whose eyes. Leaves: lines: what was ordered, what happened, how levels stand. Never here: whether
//! these eyes may look; whoever asks decides that.

use super::debrief;
use super::spoken::{sentence, spoken};
use crate::engine::{Event, Eyes, SeatView};
use crate::record::debrief::Debrief;
use crate::record::{Parting, Replay};
use crate::session::watching::{Admission, admission};
use crate::words::{Arg, Feed, Lookup, Severity, Words};

/// Tells a recorded game by these eyes, all of it or one turn. Lines go to `tell` one by one, so that whoever stops
/// reading stops the telling. A game that was played under other rules has nothing to tell.
///
/// # Errors
/// What `tell` says.
pub fn told<E>(
    replay: &mut Replay,
    words: &Words,
    eyes: Eyes,
    only: Option<u16>,
    mut tell: impl FnMut(&str) -> Result<(), E>,
) -> Result<(), E> {
    for line in opening(replay, words, eyes) {
        tell(&spoken(&line))?;
    }
    told_turns(replay, words, eyes, |turn| only.is_none_or(|only| only == turn), &mut tell)?;
    if only.is_none() {
        replay.seek(replay.windows());
        for line in ending(replay, words, eyes) {
            tell(&spoken(&line))?;
        }
    }
    Ok(())
}

/// Tells a game that was played under other rules: what its record noted of each turn, and nothing made up. A summary sees
/// everything, so a game that hides anything has none to tell.
///
/// # Errors
/// What `tell` says.
pub fn told_summaries<E>(
    replay: &Replay,
    words: &Words,
    only: Option<u16>,
    mut tell: impl FnMut(&str) -> Result<(), E>,
) -> Result<(), E> {
    let journal = replay.journal();
    tell(&spoken(&words.text("replay-other-rules")))?;
    if admission(journal, Eyes::Full) != Admission::Open {
        return tell(&spoken(&words.text("replay-other-rules-open")));
    }
    for turn in journal.turns().filter(|turn| only.is_none_or(|only| only == turn.turn)) {
        let tracks = turn.facts.tracks.iter();
        let levels: Vec<String> = tracks
            .map(|(track, level)| format!("{} {}", words.track(*track), words.points(*level)))
            .collect();
        tell(&spoken(&sentence(&words.with("replay-turn", &[("turn", Arg::from(turn.turn))]))))?;
        tell(&spoken(&words.with("plain-replay-levels", &[("levels", Arg::from(words.list(&levels)))])))?;
    }
    Ok(())
}

/// Tells where two recorded games part, then that turn of both, or the one asked for, by the same eyes. Where these may not
/// see everything, only what a seat may know of the other's orders is compared.
///
/// # Errors
/// What `tell` says.
pub fn told_together<E>(
    first: &mut Replay,
    second: &mut Replay,
    words: &Words,
    eyes: Eyes,
    only: Option<u16>,
    tell: &mut impl FnMut(&str) -> Result<(), E>,
) -> Result<(), E> {
    let (ours, theirs) = (first.journal(), second.journal());
    let parting = match eyes {
        Eyes::Full => Parting::of(ours, theirs),
        Eyes::Seat(seat) => Parting::of_seat(ours, theirs, seat),
    };
    let moment = parting.moment(ours);
    for replay in [&mut *first, &mut *second] {
        replay.seek(moment.unwrap_or(0));
    }
    if let (Some(ours), Some(theirs)) = (first.game(), second.game()) {
        let (ours, theirs) = (ours.view(eyes), theirs.view(eyes));
        for line in parting.told(words, &Lookup::of(&ours), &Lookup::of(&theirs)) {
            tell(&spoken(&line))?;
        }
    }
    let apart = parting.order.as_ref().map(|apart| apart.turn);
    let turn = only.or(apart).or(parting.turn.as_ref().map(|apart| apart.turn));
    let Some(turn) = turn else { return Ok(()) };
    for (key, replay) in [("plain-compare-first", first), ("plain-compare-second", second)] {
        tell(&spoken(&words.text(key)))?;
        told_turns(replay, words, eyes, |told| told == turn, tell)?;
    }
    Ok(())
}

/// The turns that are wanted, one after the other.
fn told_turns<E>(
    replay: &mut Replay,
    words: &Words,
    eyes: Eyes,
    wanted: impl Fn(u16) -> bool,
    tell: &mut impl FnMut(&str) -> Result<(), E>,
) -> Result<(), E> {
    let turns: Vec<(u16, usize)> =
        replay.log().turns().iter().map(|turn| (turn.turn, turn.windows.len())).collect();
    let (mut first, mut feed) = (0, Feed::default());
    for (turn, windows) in turns {
        if wanted(turn) {
            for line in of_turn(replay, words, eyes, turn, first..first + windows, &mut feed) {
                tell(&spoken(&line))?;
            }
        }
        first += windows;
    }
    Ok(())
}

/// What is told of a game before its turns.
fn opening(replay: &mut Replay, words: &Words, eyes: Eyes) -> Vec<String> {
    replay.seek(0);
    let Some(game) = replay.game() else { return Vec::new() };
    let setting = game.setting();
    let by = match eyes {
        Eyes::Full => words.text("plain-eyes-full"),
        Eyes::Seat(seat) => words.seat_title(setting.catalogue(), seat),
    };
    vec![
        setting.scenario().title.clone(),
        words.text("exercise"),
        words.with("plain-seed", &[("seed", Arg::from(game.seed().to_string()))]),
        words.with("plain-seen-by", &[("eyes", Arg::from(by))]),
    ]
}

/// One turn: its moment, then window by window the orders and what came of them, then the levels.
fn of_turn(
    replay: &mut Replay,
    words: &Words,
    eyes: Eyes,
    turn: u16,
    windows: std::ops::Range<usize>,
    feed: &mut Feed,
) -> Vec<String> {
    let Some(log) = replay.log().turn(turn).cloned() else { return Vec::new() };
    replay.seek(windows.start);
    let Some(game) = replay.game() else { return Vec::new() };
    let scenario = game.setting().scenario();
    let mut said = vec![words.with(
        "plain-replay-turn",
        &[
            ("turn", Arg::from(turn)),
            ("turns", Arg::from(scenario.turns())),
            ("moment", Arg::from(words.moment(log.hour, &scenario.start))),
        ],
    )];
    events(&game.view(eyes), words, &log.opening, feed, &mut said);
    for (index, (_, happened)) in windows.zip(&log.windows) {
        if let Some(closed) = replay.closed(index).cloned()
            && let Some(game) = replay.game()
        {
            let (view, catalogue) = (game.view(eyes), game.setting().catalogue());
            let at = Lookup::of(&view);
            for (seat, order) in &closed.orders {
                if eyes == Eyes::Full || eyes == Eyes::Seat(*seat) {
                    let (seat, order) =
                        (words.seat_title(catalogue, *seat), words.order_of(&at, *seat, order));
                    let args = [("seat", Arg::from(seat)), ("order", Arg::from(order))];
                    said.push(words.with("plain-replay-order", &args));
                }
            }
        }
        replay.seek(index + 1);
        if let Some(game) = replay.game() {
            events(&game.view(eyes), words, happened, feed, &mut said);
        }
    }
    if let Some(game) = replay.game() {
        let levels: Vec<String> = game
            .view(eyes)
            .tracks()
            .iter()
            .map(|row| format!("{} {}", words.track(row.track), words.points(row.level)))
            .collect();
        said.push(words.with("plain-replay-levels", &[("levels", Arg::from(words.list(&levels)))]));
    }
    said
}

/// What these eyes see of events, a line each.
fn events(view: &SeatView<'_>, words: &Words, events: &[Event], feed: &mut Feed, said: &mut Vec<String>) {
    let at = Lookup::of(view);
    let seen = events.iter().filter(|e| view.eyes() == Eyes::Full || view.sees(e));
    for (_, line) in feed.lines(words, &at, seen) {
        said.push(match line.severity {
            Severity::Note => line.text,
            severity => words.labelled(&sentence(&words.severity(severity)), &line.text),
        });
    }
}

/// The debrief of a game that is over; else that it is not.
fn ending(replay: &Replay, words: &Words, eyes: Eyes) -> Vec<String> {
    let Some(game) = replay.game() else { return Vec::new() };
    if game.outcome().is_none() {
        return vec![words.text("plain-replay-open")];
    }
    let evaluation = Some(game.evaluation());
    let view = game.view(eyes);
    debrief::of(&Debrief::of(&view, evaluation, game.seed(), replay.log()), &view, words)
}
