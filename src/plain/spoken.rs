//! Sentences of the catalogue as they read well aloud and in a log.
//!
//! Enters: a sentence. Leaves: the same on one line, without signs that a screen reader passes over.

use crate::base::Hours;
use crate::words::{Arg, Words};

/// A sentence fit to be read aloud: digits of a number together, an ordinary minus, commas for dots between parts.
#[must_use]
pub fn spoken(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.trim().chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\u{a0}' | '\u{202f}' => {
                let in_number = out.ends_with(|c: char| c.is_ascii_digit())
                    && rest.peek().is_some_and(char::is_ascii_digit);
                if !in_number {
                    out.push(' ');
                }
            }
            '\u{2212}' => out.push('-'),
            '·' => {
                out.truncate(out.trim_end().len());
                out.push(',');
            }
            c if c.is_control() => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c => out.push(c),
        }
    }
    out
}

/// A length of time, its units written out.
#[must_use]
pub(super) fn lasting(words: &Words, hours: Hours) -> String {
    let (days, rest) = (hours / 24, hours % 24);
    let (in_days, in_hours) = (
        words.with("plain-days", &[("count", Arg::from(days))]),
        words.with("plain-hours", &[("count", Arg::from(rest))]),
    );
    match (days, rest) {
        (0, _) => in_hours,
        (_, 0) => in_days,
        _ => words.list(&[in_days, in_hours]),
    }
}

/// With a capital letter in front.
#[must_use]
pub(super) fn sentence(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_signs_and_parts_read_well() {
        assert_eq!(spoken("12\u{a0}400 sets · \u{2212}3 · 55\u{a0}%\n"), "12400 sets, -3, 55 %");
        assert_eq!(sentence("élan"), "Élan");
    }
}
