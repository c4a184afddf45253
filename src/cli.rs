//! The command line: what was asked for is done, and the exit status says how that went.
//!
//! Enters: arguments. Leaves: results on standard output, messages on standard error, an exit status.
//! Never here: rules, drawing, anything worth testing without a process.

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};

use crate::content::Library;
use crate::store::Settings;
use crate::words::{Lang, Words};

pub mod arguments;
mod batch;
#[cfg(feature = "terminal")]
mod console;
mod exit;
mod forecast;
mod game;
mod library;
mod log;
mod manual;
mod output;
mod rows;
mod saves;
#[cfg(not(feature = "terminal"))]
mod without_console;

use arguments::{Cli, Command, Global, Language};
pub use exit::Exit;
use exit::Stop;
use log::Log;
#[cfg(not(feature = "terminal"))]
use without_console as console;

/// What every command works with.
struct Desk {
    global: Global,
    log: Log,
    library: Library,
}

impl Desk {
    fn open(global: Global) -> Result<Self, Stop> {
        let log = Log::open(global.log.as_deref())?;
        let library = saves::library(&global)?;
        Ok(Self { global, log, library })
    }

    /// The words of the language asked for, else set, else the system's.
    fn words(&self) -> Words {
        let asked = self.global.lang.map(|language| match language {
            Language::En => Lang::En,
            Language::Fr => Lang::Fr,
            Language::De => Lang::De,
        });
        Words::embedded(asked.or_else(|| self.set_language()).or_else(system_language).unwrap_or_default())
    }

    fn set_language(&self) -> Option<Lang> {
        let paths = saves::paths(&self.global).ok()?;
        let (settings, _) = Settings::read(&paths.settings()).ok()?;
        settings.language?.parse().ok()
    }
}

/// The language that the environment names, as far as there are words for it.
fn system_language() -> Option<Lang> {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set)?;
    locale.get(..2)?.parse().ok()
}

/// Does what these arguments ask for; the first of them is the program's own name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => return asked_for_help(&error).unwrap_or_else(|stop| stop.end()),
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
fn asked_for_help(error: &clap::Error) -> Result<Exit, Stop> {
    let text = error.render();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            output::write(text.to_string())?;
            Ok(Exit::Done)
        }
        _ => {
            // It repeats what was typed.
            output::say(&output::cleaned_lines(text.to_string().trim_end()));
            Ok(Exit::Usage)
        }
    }
}

fn carry_out(desk: &Desk, command: Option<Command>) -> Result<Exit, Stop> {
    match command {
        None => console::title(desk),
        Some(Command::Play(play)) => console::play(desk, &play),
        Some(Command::Resume { save }) => console::resume(desk, save.as_deref()),
        Some(Command::Replay { save, turn }) => console::replay(desk, &save, turn),
        Some(Command::Verify { saves, json }) => saves::verify(desk, &saves, json),
        Some(Command::Scenario(command)) => library::run(desk, &command),
        Some(Command::Simulate(simulate)) => batch::run(desk, &simulate),
        Some(Command::Forecast(asked)) => forecast::run(desk, &asked),
        Some(Command::Handbook { topic }) => manual::handbook(desk, topic.as_deref()),
        Some(Command::Completions { shell }) => {
            // Into memory first: the generator panics when it cannot write.
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "casus", &mut script);
            output::write(script)?;
            Ok(Exit::Done)
        }
        Some(Command::Man) => {
            let mut page = Vec::new();
            manual::man_page(&mut page).map_err(anyhow::Error::from)?;
            output::write(page)?;
            Ok(Exit::Done)
        }
    }
}
