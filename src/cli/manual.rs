//! `handbook` and `man`: the manual as text for a pager, and as a page for `man`.

use std::fmt::Write as _;
use std::io;

use anyhow::anyhow;
use unicode_width::UnicodeWidthStr;

use super::desk::Desk;
use super::exit::{Exit, Stop};
use super::help;
use super::library;
use super::output::{quoted, write};
use super::wrapping::{width, wrapped};
use crate::words::handbook::{Chapter, Handbook, Page, Topic};
use crate::words::{Arg, Words};

/// Shows a page, or the list of topics.
pub fn handbook(desk: &Desk, topic: Option<&str>) -> Result<Exit, Stop> {
    let words = desk.words();
    let catalogue = library::catalogue(desk)?;
    let guide = library::guide(desk, &catalogue)?;
    let book = Handbook::new(&words, &catalogue, &guide);
    let Some(name) = topic else {
        write(contents(&words, &book))?;
        return Ok(Exit::Done);
    };
    let Some(topic) = book.topic(name) else {
        let nearest = book.nearest_line(name);
        let args = [("topic", Arg::from(quoted(name))), ("nearest", Arg::from(nearest))];
        return Err(anyhow!(words.with("usage-no-topic", &args)).into());
    };
    write(laid_out(&words, &keyed(desk, &words, book.page(&topic))?, width()))?;
    Ok(Exit::Done)
}

/// The page of a screen with its keys, as they are set on this machine.
#[cfg(feature = "terminal")]
fn keyed(desk: &Desk, words: &Words, page: Page) -> Result<Page, Stop> {
    let keymap = super::console::keymap(desk)?;
    Ok(crate::tui::screen::handbook::with_keys(page, words, &keymap, false))
}

/// Without a console there are no keys.
#[cfg(not(feature = "terminal"))]
#[expect(clippy::unnecessary_wraps, reason = "the other build reads a file")]
fn keyed(_: &Desk, _: &Words, page: Page) -> Result<Page, Stop> {
    Ok(page)
}

fn contents(words: &Words, book: &Handbook<'_>) -> String {
    let mut text = format!("{}\n\n", words.text("handbook-contents"));
    for chapter in Chapter::ALL {
        let topic = Topic::Chapter(chapter);
        let _ = writeln!(text, "{:14} {}", chapter.slug(), book.title(&topic));
        let pages: Vec<String> = book.pages(chapter).iter().map(Topic::slug).collect();
        if !pages.is_empty() {
            let _ = writeln!(text, "{}", wrapped(&pages.join("  "), width(), 4));
        }
    }
    let _ = writeln!(text, "\n{}", wrapped(&words.text("handbook-more"), width(), 0));
    text
}

fn laid_out(words: &Words, page: &Page, width: usize) -> String {
    let mut text = format!("{}\n{}\n\n", page.title, "=".repeat(page.title.width().min(width)));
    text += &wrapped(&page.intro, width, 0);
    text.push('\n');
    for entry in &page.entries {
        text.push('\n');
        if !entry.heading.is_empty() {
            let named = entry.topic.as_ref().map_or_else(String::new, |topic| format!(" [{}]", topic.slug()));
            let _ = writeln!(text, "{}", wrapped(&format!("{}{named}", entry.heading), width, 0));
        }
        if !entry.text.is_empty() {
            let _ = writeln!(text, "{}", wrapped(&entry.text, width, 4));
        }
        text += &table(&entry.facts, width);
        for (topic, title) in &entry.links {
            let _ = writeln!(text, "{}", wrapped(&format!("{title} [{}]", topic.slug()), width, 4));
        }
    }
    let source = words.labelled(&words.text("handbook-source"), &page.source);
    let _ = writeln!(text, "\n{}", wrapped(&source, width, 0));
    text
}

/// Names on the left, values on the right, each in as many lines as it takes.
fn table(facts: &[(String, String)], width: usize) -> String {
    let room = width.saturating_sub(4);
    let widest = facts.iter().map(|(name, _)| name.width() + 2).max().unwrap_or(0);
    let name_width = widest.min(room * 2 / 5).max(1);
    let mut text = String::new();
    for (name, value) in facts {
        let names = wrapped(name, name_width.saturating_sub(2), 0);
        let values = wrapped(value, room.saturating_sub(name_width), 0);
        let (mut names, mut values) = (names.lines(), values.lines());
        loop {
            let (name, value) = (names.next(), values.next());
            if name.is_none() && value.is_none() {
                break;
            }
            let name = name.unwrap_or_default();
            let gap = " ".repeat(name_width.saturating_sub(name.width()));
            let _ = writeln!(text, "{}", format!("    {name}{gap}{}", value.unwrap_or_default()).trim_end());
        }
    }
    text
}

/// The manual page: the program's, then each command's.
pub fn man_page(words: &Words, page: &mut Vec<u8>) -> io::Result<()> {
    let program = help::commands(words);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_keep_to_their_columns() {
        let facts = [("a name".to_owned(), "one two three".to_owned()), ("b".to_owned(), String::new())];
        assert_eq!(table(&facts, 24), "    a name  one two\n            three\n    b\n");
    }
}
