//! Text in lines that a pager has room for.

use unicode_width::UnicodeWidthStr;

/// Lines longer than this tire the reader, in columns.
const WIDTH_MAX: usize = 80;

/// The width that a pager has: the terminal's, where there is one.
pub fn width() -> usize {
    let columns = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse::<usize>().ok());
    columns.or_else(terminal_width).unwrap_or(WIDTH_MAX).clamp(20, WIDTH_MAX)
}

#[cfg(feature = "terminal")]
fn terminal_width() -> Option<usize> {
    use std::io::IsTerminal;
    if !std::io::stdout().is_terminal() {
        return None;
    }
    crossterm::terminal::size().ok().map(|(columns, _)| usize::from(columns))
}

#[cfg(not(feature = "terminal"))]
fn terminal_width() -> Option<usize> {
    None
}

/// Text in lines of at most that width, each behind a margin. Its own line ends are kept.
pub fn wrapped(text: &str, width: usize, margin: usize) -> String {
    let room = width.saturating_sub(margin).max(10);
    let mut lines: Vec<String> = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split_ascii_whitespace() {
            if !line.is_empty() && line.width() + 1 + word.width() > room {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    let margin = " ".repeat(margin);
    let lines: Vec<String> =
        lines.iter().map(|l| if l.is_empty() { String::new() } else { format!("{margin}{l}") }).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_move_to_the_next_line_and_paragraphs_stay() {
        assert_eq!(wrapped("one two three\n\nfour", 14, 4), "    one two\n    three\n\n    four");
    }

    #[test]
    fn a_word_wider_than_the_line_is_not_lost() {
        assert_eq!(wrapped("a 123456789012345 b", 10, 0), "a\n123456789012345\nb");
    }
}
