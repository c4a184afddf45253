//! The command line: what was asked for is done, and the exit status says how that went.
//!
//! Enters: arguments. Leaves: results on standard output, messages on standard error, an exit status.
//! Never here: rules, drawing, anything worth testing without a process.

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};

pub mod arguments;
mod batch;
#[cfg(feature = "terminal")]
mod console;
mod desk;
mod exit;
mod forecast;
mod game;
mod games;
mod help;
mod home;
mod language;
mod library;
mod linear;
mod log;
mod manual;
mod misuse;
mod output;
mod rows;
mod saves;
#[cfg(not(feature = "terminal"))]
mod without_console;
mod wrapping;

use arguments::{Cli, Command};
use desk::Desk;
pub use exit::Exit;
use exit::Stop;
use language::{global_of, words_of};
#[cfg(not(feature = "terminal"))]
use without_console as console;

/// Does what these arguments ask for; the first of them is the program's own name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let cli = match Cli::try_parse_from(&arguments) {
        Ok(cli) => cli,
        Err(error) => return asked_for_help(&error, &arguments).unwrap_or_else(|stop| stop.end()),
    };
    let ended = Desk::open(cli.global.clone()).and_then(|desk| {
        desk.log.line(&format!("casus {} {:?}", env!("CARGO_PKG_VERSION"), cli.command));
        let ended = carry_out(&desk, cli.command);
        match &ended {
            Ok(exit) => desk.log.line(&format!("ended with status {}", *exit as u8)),
            Err(stop) => desk.log.line(&format!("stopped: {stop}")),
        }
        ended
    });
    ended.unwrap_or_else(|stop| stop.end())
}

/// Help and version are results; everything else that the parser says is about wrong usage.
fn asked_for_help(error: &clap::Error, typed: &[OsString]) -> Result<Exit, Stop> {
    let words = words_of(&global_of(typed));
    // The same line asks the same of commands that are told in another language.
    let help = || match help::commands(&words).try_get_matches_from(typed) {
        Err(told) => told.render().to_string(),
        Ok(_) => error.render().to_string(),
    };
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            output::write(help())?;
            Ok(Exit::Done)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            output::say(help().trim_end());
            Ok(Exit::Usage)
        }
        _ => {
            // It repeats what was typed.
            output::say(&output::cleaned_lines(&misuse::told(&words, error)));
            Ok(Exit::Usage)
        }
    }
}

fn carry_out(desk: &Desk, command: Option<Command>) -> Result<Exit, Stop> {
    match command {
        None => console::title(desk),
        Some(Command::Play(play)) if play.plain => linear::play(desk, &play),
        Some(Command::Play(play)) => console::play(desk, &play),
        Some(Command::Resume { save, plain: true }) => linear::resume(desk, save.as_deref()),
        Some(Command::Resume { save, plain: false }) => console::resume(desk, save.as_deref()),
        Some(Command::Replay { save, turn, plain: true, seat, with }) => {
            linear::replay(desk, &save, turn, seat.as_deref(), with.as_deref())
        }
        Some(Command::Replay { save, turn, with, .. }) => console::replay(desk, &save, turn, with.as_deref()),
        Some(Command::Verify { saves, json }) => saves::verify(desk, &saves, json),
        Some(Command::Scenario(command)) => library::run(desk, &command),
        Some(Command::Simulate(simulate)) => batch::run(desk, &simulate),
        Some(Command::Forecast(asked)) => forecast::run(desk, &asked),
        Some(Command::Handbook { topic }) => {
            manual::handbook(desk, (!topic.is_empty()).then(|| topic.join(" ")).as_deref())
        }
        Some(Command::Completions { shell }) => {
            // Into memory first: the generator panics when it cannot write.
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "casus", &mut script);
            output::write(script)?;
            Ok(Exit::Done)
        }
        Some(Command::Man) => {
            let mut page = Vec::new();
            manual::man_page(&desk.words(), &mut page).map_err(anyhow::Error::from)?;
            output::write(page)?;
            Ok(Exit::Done)
        }
    }
}
