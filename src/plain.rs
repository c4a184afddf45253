//! The linear mode: the whole game as plain lines and prompts, for screen readers, logs and scripts.
//!
//! Enters: a game, lines. Leaves: lines, one thing each, without colours, columns or drawing; orders into the same table
//! and the same journal as from the console. Never here: the `World`, rule arithmetic, files, terminal crates.

mod coaching;
mod command;
mod debrief;
mod draft;
mod lines;
mod listing;
mod manual;
mod news;
mod ordering;
mod picking;
mod places;
mod plan;
mod questions;
mod replay;
mod sitting;
mod small;
mod spoken;
mod standing;
mod terms;
mod turn;

use std::io::{self, Read, Write};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use crate::content::{Guide, Seat};
use crate::session::Table;
use crate::session::coach::Coach;
use crate::store::{Save, WriteStatus, Writer};
use crate::words::Words;

pub use coaching::coach_of;
pub use command::{Command, Typed, Vocabulary};
pub use lines::{Heard, LINE_BYTES_MAX, Lines, end_by};
pub use replay::{told, told_summaries, told_together};
pub use sitting::{Answer, Sitting};
pub use spoken::spoken;

/// A game to be played by lines.
pub struct Opened {
    /// The game.
    pub table: Table,
    /// The seat that looks first.
    pub seat: Seat,
    /// What the pages of the handbook point to.
    pub guide: Guide,
    /// Who teaches, where the scenario does.
    pub coach: Option<Coach>,
    /// Its file and the name to go on with it by; none when it is not kept.
    pub save: Option<(Save, String)>,
}

/// What the lines come from and go to.
#[derive(Debug, Clone, Copy)]
pub struct Manner {
    /// Lines are typed at a terminal, which shows them; else they are repeated, so that the output reads by itself.
    pub typed: bool,
    /// The output is a terminal, which can be cleared before another person looks.
    pub cleared: bool,
    /// Has the terminal keep what is typed to itself, or show it again; none where it cannot.
    pub hide: Option<fn(bool)>,
}

/// How it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ended {
    /// The player left, or no more lines came; everything is on the disk, or the game is not kept.
    Left,
    /// As before, but something is not on the disk, and why.
    NotSaved(String),
    /// The program is to end by this signal.
    Signal(i32),
}

/// How long a prompt waits for the disk before it says that the disk is slow.
const DISK_PATIENCE: Duration = Duration::from_secs(2);

/// Everything a terminal keeps: the screen and what was scrolled off it.
const CLEAR: &str = "\u{1b}[H\u{1b}[2J\u{1b}[3J";

/// The journal's way to the disk.
struct Keeper {
    writer: Option<Writer>,
    news: Receiver<()>,
}

impl Keeper {
    /// Hands the table's new lines over and waits for a moment; whether there were any.
    fn keep(&mut self, table: &mut Table) -> bool {
        let lines = table.take_lines();
        let Some(writer) = &mut self.writer else { return false };
        if lines.is_empty() {
            return false;
        }
        writer.append(lines);
        self.settle();
        true
    }

    /// Waits until nothing is on its way, but not for long.
    fn settle(&self) {
        let until = Instant::now() + DISK_PATIENCE;
        while matches!(self.status(), Some(WriteStatus::Writing)) {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() || self.news.recv_timeout(left).is_err() {
                return;
            }
        }
    }

    fn retry(&self) {
        if let Some(writer) = &self.writer {
            writer.retry();
            // The answer comes from another thread; without it the old one stands.
            let _ = self.news.recv_timeout(DISK_PATIENCE);
        }
    }

    fn status(&self) -> Option<WriteStatus> {
        self.writer.as_ref().map(Writer::status)
    }
}

/// Plays a game until its player leaves, no more lines come, or a signal ends it.
///
/// # Errors
/// When the output cannot be written. What was ordered is on the disk all the same.
pub fn play(
    opened: Opened,
    words: Words,
    input: impl Read + Send + 'static,
    output: &mut dyn Write,
    manner: Manner,
) -> io::Result<Ended> {
    tell_panics(&words);
    let (tell, news) = channel();
    let (save, name) = opened.save.map_or((None, None), |(save, name)| (Some(save), Some(name)));
    let started = save.map(|save| Writer::start(save, move || tell.send(()).unwrap_or_default()));
    let (writer, fault) = match started {
        Some(Ok(writer)) => (Some(writer), None),
        Some(Err(error)) => (None, Some(error.told(&words))),
        None => (None, None),
    };
    let mut keeper = Keeper { writer, news };
    let mut sitting =
        Sitting::new(opened.table, opened.seat, words, opened.guide, name).with_coach(opened.coach);
    let lines = Lines::of(input)?;
    keeper.keep(sitting.table_mut());
    keeper.settle();
    let ended = converse(&mut sitting, &mut keeper, &lines, output, manner, fault);
    if manner.typed
        && let Some(hide) = manner.hide
    {
        hide(false);
    }
    let status = keeper.writer.take().map(Writer::finish);
    let ended = ended?;
    if let Some(WriteStatus::NotSaved(error)) = status {
        return Ok(Ended::NotSaved(error.told(&sitting.words)));
    }
    Ok(ended)
}

/// Has a fault of the program told without what its message was made of: that may be a seat's secret.
fn tell_panics(words: &Words) {
    let words = Words::embedded(words.lang());
    std::panic::set_hook(Box::new(move |panic| {
        let _ = writeln!(io::stderr(), "casus: {}", words.panic(panic));
    }));
}

fn converse(
    sitting: &mut Sitting,
    keeper: &mut Keeper,
    lines: &Lines,
    output: &mut dyn Write,
    manner: Manner,
    fault: Option<String>,
) -> io::Result<Ended> {
    sitting.begin();
    if let Some(fault) = fault {
        sitting.say_plainly(fault);
    }
    sitting.say_save(keeper.status().as_ref());
    loop {
        for line in sitting.take() {
            writeln!(output, "{line}")?;
        }
        let secret = sitting.hides();
        let hide = manner.hide.filter(|_| secret && manner.typed);
        if secret && manner.typed && hide.is_none() {
            sitting.say("plain-passphrase-shown");
            for line in sitting.take() {
                writeln!(output, "{line}")?;
            }
        }
        let prompt = sitting.prompt();
        write!(output, "{prompt} ")?;
        output.flush()?;
        if let Some(hide) = hide {
            hide(true);
        }
        let heard = lines.wait();
        if let Some(hide) = hide {
            hide(false);
            // The terminal did not show the end of the line either.
            writeln!(output)?;
        }
        let line = match &heard {
            Heard::Line(line) if !secret => line.as_str(),
            _ => "",
        };
        if !manner.typed {
            writeln!(output, "{}", crate::content::text::masked(line))?;
        }
        let answer = match heard {
            Heard::Line(line) => sitting.answer(&line),
            Heard::TooLong => {
                sitting.refuse_long_line();
                Answer::Stay
            }
            Heard::End => {
                sitting.say("plain-end-of-input");
                Answer::Leave
            }
            Heard::Signal(signal) => {
                writeln!(output)?;
                sitting.say_farewell(keeper.status().as_ref());
                for line in sitting.take() {
                    writeln!(output, "{line}")?;
                }
                output.flush()?;
                return Ok(Ended::Signal(signal));
            }
        };
        if keeper.keep(sitting.table_mut()) {
            sitting.say_save(keeper.status().as_ref());
        }
        match answer {
            Answer::Stay => {}
            Answer::Clear => {
                if manner.cleared {
                    write!(output, "{CLEAR}")?;
                }
            }
            Answer::Save => {
                if matches!(keeper.status(), Some(WriteStatus::NotSaved(_))) {
                    keeper.retry();
                }
                sitting.say_save(keeper.status().as_ref());
            }
            Answer::Leave => {
                keeper.settle();
                sitting.say_farewell(keeper.status().as_ref());
                for line in sitting.take() {
                    writeln!(output, "{line}")?;
                }
                output.flush()?;
                return Ok(Ended::Left);
            }
        }
    }
}
