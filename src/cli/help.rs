//! The help of the command line, in the reader's language.
//!
//! Enters: the commands as `arguments` has them. Leaves: the same with every text of the catalogue of words. Never here:
//! which words are taken.

use clap::{Arg as Argument, Command, CommandFactory};

use super::arguments::Cli;
use crate::words::{Arg, Words};

/// Where the texts of arguments stand that several commands have.
const SHARED: [&str; 2] = ["games", "casus"];

/// Every command, to be shown: its names and arguments are those of `arguments`.
pub(super) fn commands(words: &Words) -> Command {
    let mut program = Cli::command();
    program.build();
    told(words, program, "")
}

fn told(words: &Words, command: Command, path: &str) -> Command {
    let name = if path.is_empty() { "casus" } else { path };
    let about = words.text(&format!("help-to-{name}"));
    let long = words.find(&format!("help-to-{name}.long"), &[]);
    let long = long.map_or_else(|| about.clone(), |long| format!("{about}\n\n{long}"));
    let usage = words.text("help-usage");
    let command = command
        .help_template(format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"))
        .subcommand_help_heading(words.text("help-commands"))
        .about(about)
        .long_about(long)
        .mut_args(|argument| described(words, argument, name));
    match name {
        // What stands below it are the other commands once more.
        "help" => command,
        "casus" => below(words, command.after_help(words.text("help-to-casus.exit")), ""),
        _ => below(words, command, &format!("{path}-")),
    }
}

fn below(words: &Words, command: Command, path: &str) -> Command {
    command.mut_subcommands(|command| {
        let path = if command.get_name() == "help" {
            "help".to_owned()
        } else {
            format!("{path}{}", command.get_name())
        };
        told(words, command, &path)
    })
}

/// An argument with what it is, what it is when not given, and which values it takes.
fn described(words: &Words, argument: Argument, command: &str) -> Argument {
    let id = argument.get_id().as_str();
    let mut homes = std::iter::once(command).chain(SHARED);
    let found = homes.find_map(|home| words.find(&format!("help-to-{home}.{id}"), &[]));
    let what = found.unwrap_or_else(|| format!("[{command}.{id}]"));
    let mut notes = Vec::new();
    if argument.get_action().takes_values() {
        let default = argument.get_default_values().first().map(|value| value.to_string_lossy());
        notes.extend(default.map(|value| words.with("help-default", &[("value", Arg::from(&*value))])));
        let possible: Vec<String> =
            argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
        if !possible.is_empty() {
            notes.push(words.with("help-possible", &[("values", Arg::from(possible.join(", ")))]));
        }
    }
    let help = if notes.is_empty() { what } else { format!("{what} [{}]", words.joined(&notes)) };
    let heading = if argument.is_positional() { "help-arguments" } else { "help-options" };
    argument
        .help(help)
        .long_help(None::<&'static str>)
        .hide_default_value(true)
        .hide_possible_values(true)
        .help_heading(words.text(heading))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    /// Every text of a command and those below it.
    fn texts(command: &Command, found: &mut Vec<String>) {
        found.extend(command.get_about().map(ToString::to_string));
        found.extend(command.get_arguments().filter_map(Argument::get_help).map(ToString::to_string));
        for below in command.get_subcommands().filter(|command| command.get_name() != "help") {
            texts(below, found);
        }
    }

    #[test]
    fn every_command_and_every_argument_is_told_in_every_language() {
        let told = Lang::ALL.map(|lang| {
            let mut found = Vec::new();
            texts(&commands(&Words::embedded(lang)), &mut found);
            found
        });
        assert!(told[0].len() > 80, "{}", told[0].len());
        for texts in &told {
            assert_eq!(texts.len(), told[0].len());
            let missing: Vec<&String> =
                texts.iter().filter(|text| text.starts_with('[') || text.is_empty()).collect();
            assert_eq!(missing, Vec::<&String>::new());
        }
        for other in &told[1..] {
            let same: Vec<&String> =
                told[0].iter().zip(other).filter(|(one, other)| one == other).map(|(one, _)| one).collect();
            assert_eq!(same, Vec::<&String>::new(), "a text is the same in two languages");
        }
    }
}
