//! `handbook` and `man`: the manual as text for a pager, and as a page for `man`.

use std::fmt::Write as _;
use std::io;

use anyhow::anyhow;
use clap::CommandFactory;
use unicode_width::UnicodeWidthStr;

use super::arguments::Cli;
use super::desk::Desk;
use super::exit::{Exit, Stop};
use super::library;
use super::output::{quoted, suggestion, write};
use super::wrapping::{width, wrapped};
use crate::words::Words;
use crate::words::handbook::{Page, TOPICS};

/// Shows a page, or the list of topics.
pub fn handbook(desk: &Desk, topic: Option<&str>) -> Result<Exit, Stop> {
    let words = desk.words();
    let Some(topic) = topic else {
        write(contents(&words))?;
        return Ok(Exit::Done);
    };
    let catalogue = library::catalogue(desk)?;
    let Some(page) = words.handbook(&catalogue, &topic.to_lowercase()) else {
        let hint = suggestion(topic, TOPICS);
        return Err(anyhow!("the handbook has no topic {}; {hint}", quoted(topic)).into());
    };
    write(laid_out(&page, width()))?;
    Ok(Exit::Done)
}

fn contents(words: &Words) -> String {
    let mut text = format!("{}\n\n", words.text("handbook-contents"));
    for topic in TOPICS {
        let _ = writeln!(text, "  {topic:14} {}", words.handbook_title(topic));
    }
    let _ = writeln!(text, "\n{}", wrapped(&words.text("handbook-more"), width(), 0));
    text
}

fn laid_out(page: &Page, width: usize) -> String {
    let mut text = format!("{}\n{}\n\n", page.title, "=".repeat(page.title.width().min(width)));
    text += &wrapped(&page.intro, width, 0);
    text.push('\n');
    for entry in &page.entries {
        let _ = writeln!(text, "\n{}", wrapped(&entry.heading, width, 0));
        if !entry.text.is_empty() {
            let _ = writeln!(text, "{}", wrapped(&entry.text, width, 4));
        }
    }
    text
}

/// The manual page: the program's, then each command's.
pub fn man_page(page: &mut Vec<u8>) -> io::Result<()> {
    let mut program = Cli::command();
    program.build();
    let man = clap_mangen::Man::new(program.clone());
    man.render_title(page)?;
    man.render_name_section(page)?;
    man.render_synopsis_section(page)?;
    man.render_description_section(page)?;
    man.render_options_section(page)?;
    for command in program.get_subcommands().filter(|command| command.get_name() != "help") {
        commands(command, page)?;
    }
    man.render_extra_section(page)?;
    man.render_version_section(page)
}

fn commands(command: &clap::Command, page: &mut Vec<u8>) -> io::Result<()> {
    let mut below = command.get_subcommands().filter(|command| command.get_name() != "help").peekable();
    if below.peek().is_some() {
        return below.try_for_each(|command| commands(command, page));
    }
    let text = command.clone().render_long_help().to_string();
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
    let mut roff = clap_mangen::roff::Roff::new();
    roff.control("SH", [name.to_uppercase().as_str()]);
    roff.control("nf", []);
    for line in text.lines() {
        roff.text([clap_mangen::roff::roman(line)]);
    }
    roff.control("fi", []);
    roff.to_writer(page)
}
