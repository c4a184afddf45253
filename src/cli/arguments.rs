//! What can be asked for on the command line, and its help.
//!
//! Enters: the words after `casus`. Leaves: a `Cli`. Never here: doing any of it.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;

/// A crisis-exercise console for Article 42.7 TEU.
///
/// A member state is attacked and may invoke the Union's mutual-assistance clause. You are the High
/// Representative: you connect what the others offer with what the attacked state needs.
///
/// Without a command the console opens on its title.
#[derive(Debug, Parser)]
#[command(name = "casus", version, max_term_width = 100, after_help = EXIT_STATUS)]
pub struct Cli {
    /// What holds for every command.
    #[command(flatten)]
    pub global: Global,
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

const EXIT_STATUS: &str = "Exit status: 0 done; 1 failed; 2 wrong usage; 3 problems in content files; \
                           4 a save re-executes differently.";

/// What holds for every command.
#[derive(Debug, Clone, Default, Args)]
pub struct Global {
    /// Keep saves, own scenarios and configuration in this folder
    #[arg(long, global = true, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub data_dir: Option<PathBuf>,
    /// Language of the game
    #[arg(long, global = true, value_name = "LANG")]
    pub lang: Option<Language>,
    /// Whether to use colour
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        help = "Whether to use colour; NO_COLOR is respected"
    )]
    pub color: Color,
    /// Draw with ASCII characters only
    #[arg(long, global = true)]
    pub ascii: bool,
    /// Append what the program does to this file
    #[arg(long, global = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub log: Option<PathBuf>,
}

/// A language of the game.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Language {
    /// English
    En,
    /// French
    Fr,
    /// German
    De,
}

/// Whether to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Color {
    /// On a terminal that has it, unless `NO_COLOR` is set
    #[default]
    Auto,
    /// In any case
    Always,
    /// In no case
    Never,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Play a scenario
    Play(Play),
    /// Go on with the latest or the named game
    Resume {
        /// A name in the data folder, or a path
        save: Option<PathBuf>,
        /// Play by plain lines and prompts, without a full screen
        #[arg(long)]
        plain: bool,
    },
    /// Watch a game again
    Replay {
        /// A name in the data folder, or a path
        save: PathBuf,
        /// Start at this turn; with --plain, tell only this turn
        #[arg(long, value_name = "N")]
        turn: Option<u16>,
        /// Tell it by plain lines, without a full screen
        #[arg(long)]
        plain: bool,
        /// Through the eyes of this seat; everything of a game that is over when not given
        #[arg(long, value_name = "SEAT", requires = "plain")]
        seat: Option<String>,
        /// A second game beside it: where the two part, and both from there; with --plain, told in words
        #[arg(long, value_name = "SAVE")]
        with: Option<PathBuf>,
    },
    /// Play saves again, unseen, and compare every turn's digest
    Verify {
        /// Names in the data folder, or paths
        #[arg(required = true, value_name = "SAVE")]
        saves: Vec<PathBuf>,
        /// Write one JSON array
        #[arg(long)]
        json: bool,
    },
    /// List, show and check scenarios
    #[command(subcommand)]
    Scenario(ScenarioCommand),
    /// Play games without anybody at the table, one row a game
    Simulate(Simulate),
    /// Play a case that was many times, and hold each state's first contribution against history
    Forecast(ForecastArguments),
    /// Read the manual
    Handbook {
        /// A page by its name or title; without one, the list of pages
        topic: Vec<String>,
    },
    /// Write a completion script for a shell
    Completions {
        /// Which shell
        shell: Shell,
    },
    /// Write the manual page
    Man,
}

/// Play a scenario.
#[derive(Debug, Args)]
pub struct Play {
    /// A scenario's name, or the path of its file
    pub scenario: String,
    /// Seed of all chance; drawn and shown when not given
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// Seats played by persons at this screen: hr, victim, victim:FI, presidency, delegation:SE, nato, excon; seats of
    /// one person are joined: delegation:SE+delegation:DE
    #[arg(long, value_name = "SEAT", value_delimiter = ',', default_value = "hr")]
    pub seat: Vec<String>,
    /// An option of the scenario
    #[arg(long, value_name = "KEY=VALUE", value_parser = key_and_value)]
    pub option: Vec<(String, String)>,
    /// Play by plain lines and prompts, without a full screen: for screen readers, logs and scripts
    #[arg(long)]
    pub plain: bool,
}

/// List, show and check scenarios; their injects as a spreadsheet, out and in.
#[derive(Debug, Subcommand)]
pub enum ScenarioCommand {
    /// List the library
    List {
        /// Write one JSON array
        #[arg(long)]
        json: bool,
    },
    /// Show one scenario
    Show {
        /// A scenario's name, or the path of its file
        scenario: String,
        /// Write one JSON object
        #[arg(long)]
        json: bool,
    },
    /// Write the injects of a scenario as a spreadsheet
    ///
    /// One row an inject; conditions and consequences stand in their written form. Cells that a spreadsheet would run
    /// as a formula begin with an apostrophe, which `import` takes off again.
    Export {
        /// A scenario's name, or the path of its file
        scenario: String,
        /// The form of the sheet
        #[arg(long, value_name = "FORMAT", default_value = "csv")]
        format: SheetFormat,
    },
    /// Read such a spreadsheet back: print the scenario's file with the sheet's injects in place of its own
    ///
    /// The sheet names its scenario in every row: one of the library, or the one in the file given by `--into`. Every
    /// problem is told with its line in the sheet and the number of its column. Keep the result under the name of its
    /// scenario, `northern-haze.ron`, and play it by its path; in the folder `assets/scenarios` of the data folder it
    /// takes the place of the shipped one.
    Import {
        /// The sheet
        #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
        file: PathBuf,
        /// Write the scenario to this file instead of printing it; where the file is there already, the sheet belongs
        /// to its scenario, and it is replaced only with --overwrite
        #[arg(long, value_name = "PATH", value_hint = ValueHint::FilePath)]
        into: Option<PathBuf>,
        /// Replace the file that is there
        #[arg(long, requires = "into")]
        overwrite: bool,
    },
    /// Check scenario files: every problem with its place and what was probably meant
    Check {
        /// Check the whole library too
        #[arg(long)]
        all: bool,
        /// Write every problem, as one JSON array
        #[arg(long)]
        json: bool,
        /// Scenario files
        #[arg(value_name = "FILE", required_unless_present = "all", value_hint = ValueHint::FilePath)]
        files: Vec<PathBuf>,
    },
}

/// The form of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SheetFormat {
    /// Comma-separated values, in UTF-8
    Csv,
}

/// Play games without anybody at the table.
#[derive(Debug, Args)]
pub struct Simulate {
    /// A scenario's name, or the path of its file
    pub scenario: String,
    /// Who plays a seat: hr=greedy, hr=repeat:ask, delegation:SE=idle
    #[arg(long, value_name = "SEAT=POLICY", value_parser = key_and_value)]
    pub policy: Vec<(String, String)>,
    /// Number of games
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=10_000_000))]
    pub runs: u32,
    /// How the games are played and written.
    #[command(flatten)]
    pub games: Games,
    /// Add what the debrief measures to each row: what was done right, and whether it mattered
    #[arg(long)]
    pub measures: bool,
    /// Write each game as a save into this folder
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub save_dir: Option<PathBuf>,
}

/// Hold games of a case that was against history.
#[derive(Debug, Args)]
pub struct ForecastArguments {
    /// A scenario of the library that has a history; the options that make a forecast are set
    pub scenario: String,
    /// Who plays a seat, in place of the script of history: hr=greedy, victim=default
    #[arg(long, value_name = "SEAT=POLICY", value_parser = key_and_value)]
    pub policy: Vec<(String, String)>,
    /// Number of games
    #[arg(long, value_name = "N", default_value_t = 500, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub runs: u32,
    /// How the games are played and written.
    #[command(flatten)]
    pub games: Games,
}

/// What commands that play many games have in common.
#[derive(Debug, Args)]
pub struct Games {
    /// Seed of the first game; each further one takes the next number
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Games played at the same time; as many as there are processors when not given
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: Option<u16>,
    /// An option of the scenario
    #[arg(long, value_name = "KEY=VALUE", value_parser = key_and_value)]
    pub option: Vec<(String, String)>,
    /// How to write the rows
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub format: Format,
}

/// How to write rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Table,
    /// Comma-separated values with a header
    Csv,
    /// One JSON array, a row a line
    Json,
}

/// Why a word is refused where a key and its value are expected.
#[derive(Debug, thiserror::Error)]
#[error("not written as KEY=VALUE")]
pub struct NotAPair;

fn key_and_value(text: &str) -> Result<(String, String), NotAPair> {
    match text.split_once('=') {
        Some((key, value)) if !key.is_empty() && !value.is_empty() => Ok((key.to_owned(), value.to_owned())),
        _ => Err(NotAPair),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_arguments_hold_together() {
        Cli::command().debug_assert();
    }
}
