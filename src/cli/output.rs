//! The one way to standard output and standard error.
//!
//! Enters: finished bytes. Leaves: the same bytes, or how writing failed. Never here: `println!`, which
//! panics on a closed pipe and on a full device.

use std::io::{self, Write};

use crate::words::{Arg, Words};

/// Why something could not be written.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// Whoever read it has gone; nothing is left to say.
    #[error("nobody reads the output any more")]
    Closed,
    /// It could not be written.
    #[error("cannot write to standard output: {0}")]
    Failed(#[source] io::Error),
}

impl From<io::Error> for OutputError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::Failed(error),
        }
    }
}

/// Writes results to standard output, all of them, now.
pub fn write(bytes: impl AsRef<[u8]>) -> Result<(), OutputError> {
    let mut output = io::stdout().lock();
    output.write_all(bytes.as_ref())?;
    output.flush()?;
    Ok(())
}

/// The same for commands whose exit status is the answer: it holds even when nobody reads the words.
pub fn write_if_read(bytes: impl AsRef<[u8]>) -> Result<(), OutputError> {
    match write(bytes) {
        Err(OutputError::Closed) => Ok(()),
        written => written,
    }
}

/// Writes a message to standard error. When nobody listens there either, that is all right.
pub fn say(line: &str) {
    let mut output = io::stderr().lock();
    let _ = writeln!(output, "{line}").and_then(|()| output.flush());
}

/// A name from outside, quoted, fit for one line of a message, and not too long.
pub fn quoted(text: &str) -> String {
    const SHOWN_CHARS_MAX: usize = 80;
    let shown: String = cleaned(text).chars().take(SHOWN_CHARS_MAX).collect();
    if text.chars().nth(SHOWN_CHARS_MAX).is_some() { format!("'{shown}…'") } else { format!("'{shown}'") }
}

/// Text from outside without what could disturb the terminal.
pub fn cleaned(text: &str) -> String {
    crate::content::text::masked(text)
}

/// The same for a message of several lines, each for itself.
pub fn cleaned_lines(text: &str) -> String {
    text.lines().map(cleaned).collect::<Vec<_>>().join("\n")
}

/// "did you mean …?", when something known is near enough; otherwise what is known.
pub fn suggestion<'a>(words: &Words, found: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    let bound = (found.chars().take(64).count() / 3).max(2);
    let nearest = known
        .iter()
        .filter(|word| word.len().abs_diff(found.len()) <= bound)
        .map(|word| (strsim::damerau_levenshtein(&found.to_lowercase(), &word.to_lowercase()), *word))
        .filter(|&(distance, _)| distance <= bound)
        .min();
    hint(words, nearest.map(|(_, word)| word), &known.join(", "))
}

/// What was probably meant, and what is known.
pub fn hint(words: &Words, near: Option<&str>, known: &str) -> String {
    let known = Arg::from(known);
    match near {
        Some(near) => words.with("usage-near", &[("near", Arg::from(near)), ("known", known)]),
        None => words.with("usage-known", &[("known", known)]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn a_near_name_is_suggested_and_all_are_named() {
        let known = ["northern-haze", "thirty-minutes"];
        assert_eq!(
            suggestion(&Words::embedded(Lang::En), "northen-haze", known),
            "did you mean 'northern-haze'? Known: northern-haze, thirty-minutes"
        );
        assert_eq!(
            suggestion(&Words::embedded(Lang::En), "zzz", known),
            "known: northern-haze, thirty-minutes"
        );
    }

    #[test]
    fn a_hostile_name_stays_on_its_line() {
        assert_eq!(quoted("a\u{1b}[2J\nb\u{202e}"), "'a\u{fffd}[2J\u{fffd}b\u{fffd}'");
        assert!(quoted(&"x".repeat(10_000)).chars().count() < 90);
    }
}
