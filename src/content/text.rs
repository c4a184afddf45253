//! The one sanitiser of author text.
//!
//! Enters: text that somebody else wrote. Leaves: text that cannot move a cursor, reorder a line or
//! hide in it. Never here: judgements about what is said.

use serde::{Deserialize, Deserializer, Serialize, de};

use super::fault::Fault;

/// The longest text of a content file, in characters.
pub const TEXT_CHARS_MAX: usize = 2_000;
/// The longest quotation from a file, in characters.
const QUOTED_CHARS_MAX: usize = 60;
/// The most combining marks on one letter; Vietnamese and Hebrew need fewer.
const MARKS_MAX: usize = 4;

/// Why a text is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextFault {
    /// A control character other than the line feed.
    #[error("the text contains the control character U+{0:04X}")]
    Control(u32),
    /// A character that reorders what follows.
    #[error("the text contains the bidirectional control U+{0:04X}")]
    Direction(u32),
    /// A character that cannot be seen.
    #[error("the text contains the invisible character U+{0:04X}")]
    Invisible(u32),
    /// Too many combining marks on one letter.
    #[error("the text has more than {MARKS_MAX} combining marks on one letter")]
    Marks,
    /// Too long.
    #[error("the text has more than {TEXT_CHARS_MAX} characters")]
    Long,
}

impl From<TextFault> for Fault {
    fn from(fault: TextFault) -> Self {
        let code = |point: u32| format!("U+{point:04X}");
        match fault {
            TextFault::Control(point) => Self::TextControl(code(point)),
            TextFault::Direction(point) => Self::TextDirection(code(point)),
            TextFault::Invisible(point) => Self::TextInvisible(code(point)),
            TextFault::Marks => Self::TextMarks(MARKS_MAX),
            TextFault::Long => Self::TextLong(TEXT_CHARS_MAX),
        }
    }
}

/// What is wrong with a character on its own.
fn fault_of(c: char) -> Option<TextFault> {
    let code = u32::from(c);
    match c {
        '\n' => None,
        c if c.is_control() => Some(TextFault::Control(code)),
        '\u{2028}' | '\u{2029}' => Some(TextFault::Control(code)),
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            Some(TextFault::Direction(code))
        }
        '\u{00AD}'
        | '\u{034F}'
        | '\u{115F}'
        | '\u{1160}'
        | '\u{17B4}'
        | '\u{17B5}'
        | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200D}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206A}'..='\u{206F}'
        | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}'
        | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFFB}'
        | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}' => Some(TextFault::Invisible(code)),
        _ => None,
    }
}

fn is_mark(c: char) -> bool {
    !c.is_ascii() && unicode_width::UnicodeWidthChar::width(c) == Some(0)
}

/// The first fault of a text, if it has one.
#[must_use]
pub fn fault(text: &str) -> Option<TextFault> {
    if text.is_ascii() {
        // The common case, and the only one with a cheap answer.
        let found = text.bytes().find(|&b| b != b'\n' && b.is_ascii_control());
        let long = text.len() > TEXT_CHARS_MAX;
        return found.map(|b| TextFault::Control(b.into())).or(long.then_some(TextFault::Long));
    }
    let mut marks = 0;
    for c in text.chars() {
        if let Some(fault) = fault_of(c) {
            return Some(fault);
        }
        marks = if is_mark(c) { marks + 1 } else { 0 };
        if marks > MARKS_MAX {
            return Some(TextFault::Marks);
        }
    }
    (text.chars().count() > TEXT_CHARS_MAX).then_some(TextFault::Long)
}

/// The text without what makes it faulty, on one line, cut at the longest length allowed.
#[must_use]
pub fn strip(text: &str) -> String {
    let mut marks = 0;
    let keep = |c: &char| {
        marks = if is_mark(*c) { marks + 1 } else { 0 };
        marks <= MARKS_MAX && fault_of(*c).is_none()
    };
    text.chars()
        .map(|c| if matches!(c, '\n' | '\t' | '\r') { ' ' } else { c })
        .filter(keep)
        .take(TEXT_CHARS_MAX)
        .collect()
}

/// The text with the replacement character for everything faulty, line feeds included, and floods of marks
/// cut: for words that come from outside and have to be recognised.
#[must_use]
pub fn masked(text: &str) -> String {
    let mut marks = 0;
    text.chars()
        .map(|c| if c == '\n' || fault_of(c).is_some() { char::REPLACEMENT_CHARACTER } else { c })
        .filter(|&c| {
            marks = if is_mark(c) { marks + 1 } else { 0 };
            marks <= MARKS_MAX
        })
        .collect()
}

/// The beginning of a text that is no text of ours, fit to be quoted in a message.
#[must_use]
pub fn quoted(text: &str) -> String {
    let start: String = text.chars().take(QUOTED_CHARS_MAX).collect();
    strip(&start)
}

/// The longest remark of a person, in characters.
pub const REMARK_CHARS_MAX: usize = 200;

/// One line that a person typed: a reason, a message, an addition to what is said. It is made by stripping what was
/// typed, and read back from a file only where stripping would change nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Remark(String);

impl Remark {
    /// What is left of typed text: one line, without what could deceive, cut at `REMARK_CHARS_MAX`. None where
    /// nothing is left.
    #[must_use]
    pub fn of(typed: &str) -> Option<Self> {
        let cut: String = strip(typed).trim().chars().take(REMARK_CHARS_MAX).collect();
        let line = cut.trim_end();
        (!line.is_empty()).then(|| Self(line.to_owned()))
    }

    /// The line.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Remark {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::of(&text).filter(|remark| remark.0 == text).ok_or_else(|| de::Error::custom("not a remark"))
    }
}

/// Author text without fault: it can be made in no other way than by checking.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Text(String);

impl std::ops::Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.0
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Windows line ends are welcome; the text has Unix ones.
        let text = String::deserialize(deserializer)?;
        let text = if text.contains('\r') { text.replace("\r\n", "\n") } else { text };
        match fault(&text) {
            None => Ok(Self(text)),
            Some(fault) => Err(de::Error::custom(Fault::from(fault))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_in_any_script_passes() {
        for text in ["Größe", "défense", "Ελλάδα", "Việt", "zwei\nZeilen", "±40 ‰ – “so”", "日本"]
        {
            assert_eq!(fault(text), None, "{text}");
            assert_eq!(strip(text), text.replace('\n', " "));
        }
    }

    #[test]
    fn a_remark_is_what_is_left_of_typing_and_nothing_else_is_read_back() {
        let typed = |text: &str| Remark::of(text).map(|remark| remark.as_str().to_owned());
        assert_eq!(typed("  two\nlines \u{202e}\u{1b}[2J "), Some("two lines [2J".to_owned()));
        assert_eq!(typed(" \u{200b}\n "), None);
        let long = typed(&"日".repeat(REMARK_CHARS_MAX + 9)).unwrap();
        assert_eq!(long.chars().count(), REMARK_CHARS_MAX);
        for text in ["one line", "Größe – “so”", &long] {
            let remark = Remark::of(text).unwrap();
            let written = serde_json::to_string(&remark).unwrap();
            assert_eq!(serde_json::from_str::<Remark>(&written).unwrap(), remark);
        }
        for hostile in
            ["", " padded", "two\nlines", "\u{202e}", "a\u{9b}31m", &"a".repeat(REMARK_CHARS_MAX + 1)]
        {
            let written = serde_json::to_string(hostile).unwrap();
            assert!(serde_json::from_str::<Remark>(&written).is_err(), "{hostile:?}");
        }
    }

    #[test]
    fn what_could_deceive_is_named_and_stripped() {
        let flood = format!("a{}", "\u{0301}".repeat(500));
        for (text, expected) in [
            ("a\u{1b}[31m", TextFault::Control(0x1b)),
            ("a\u{9b}31m", TextFault::Control(0x9b)),
            ("a\u{202e}b", TextFault::Direction(0x202e)),
            ("a\u{200b}b", TextFault::Invisible(0x200b)),
            (flood.as_str(), TextFault::Marks),
            (&"a".repeat(TEXT_CHARS_MAX + 1), TextFault::Long),
            (&"é".repeat(TEXT_CHARS_MAX + 1), TextFault::Long),
        ] {
            assert_eq!(fault(text), Some(expected));
            assert_eq!(fault(&strip(text)), None);
        }
    }
}
