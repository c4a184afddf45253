//! Why the reader of the format stopped, as a fault of ours.
//!
//! Enters: its error. Leaves: the fault, and what was probably meant. What it says so seldom that no author meets it
//! stays in its own words, as an argument.

use ron::error::Error as Refusal;

use super::DEPTH_MAX;
use crate::base::NotAnId;
use crate::content::fault::Fault;
use crate::content::problem::{Suggestion, meant, suggestion};
use crate::content::text;

/// The fault, and what was probably meant.
pub(super) fn described(refusal: &Refusal) -> (Fault, Option<Suggestion>) {
    let plain = match refusal {
        Refusal::NoSuchStructField { expected, found, .. } => {
            let found = text::quoted(found);
            let meant = meant(&found, expected.iter().copied());
            return (Fault::FieldUnknown(found), meant);
        }
        Refusal::NoSuchEnumVariant { expected, found, .. } => {
            let found = text::quoted(found);
            let meant = suggestion(&found, expected.iter().copied());
            return (Fault::WordUnknown(found), meant);
        }
        Refusal::ExceededRecursionLimit => return (Fault::TooDeep(DEPTH_MAX), Some(Suggestion::Flatten)),
        Refusal::MissingStructField { field, .. } => Fault::FieldMissing((*field).to_owned()),
        Refusal::DuplicateStructField { field, .. } => Fault::FieldTwice((*field).to_owned()),
        Refusal::ExpectedNamedStructLike(_) | Refusal::ExpectedStructLike => Fault::ExpectedRecord,
        Refusal::ExpectedInteger => Fault::ExpectedInteger,
        Refusal::ExpectedBoolean => Fault::ExpectedTruth,
        Refusal::ExpectedString => Fault::ExpectedText,
        Refusal::ExpectedStringEnd => Fault::ExpectedTextEnd,
        Refusal::ExpectedIdentifier => Fault::ExpectedIdentifier,
        Refusal::ExpectedComma => Fault::ExpectedComma,
        Refusal::ExpectedMapColon => Fault::ExpectedColon,
        Refusal::ExpectedArray => Fault::ExpectedList,
        Refusal::ExpectedArrayEnd => Fault::ExpectedListEnd,
        Refusal::ExpectedOptionEnd | Refusal::ExpectedStructLikeEnd => Fault::ExpectedRecordEnd,
        Refusal::TrailingCharacters => Fault::ExpectedEnd,
        Refusal::Eof => Fault::ExpectedMore,
        Refusal::InvalidIntegerDigit { digit, base } => match visible(*digit) {
            Some(_) => Fault::IntegerDigit(*digit, *base),
            None => Fault::ExpectedInteger,
        },
        Refusal::IntegerOutOfBounds => Fault::IntegerBounds,
        Refusal::UnclosedBlockComment => Fault::CommentOpen,
        Refusal::InvalidEscape(_) => Fault::Escape,
        Refusal::UnexpectedChar(character) => {
            let code = || format!("U+{:04X}", u32::from(*character));
            Fault::Character(visible(*character).map_or_else(code, String::from))
        }
        Refusal::ExpectedDifferentLength { expected, found } => match last_number(expected) {
            Some(expected) => Fault::Length(expected, *found),
            None => in_its_words(refusal),
        },
        Refusal::InvalidValueForType { expected, found } => {
            Fault::Type(text::quoted(expected), text::quoted(found))
        }
        Refusal::Message(said) => identifier(said)
            .map(|id| Fault::Identifier(id.max))
            .or_else(|| Fault::of_message(said))
            .unwrap_or_else(|| in_its_words(refusal)),
        _ => in_its_words(refusal),
    };
    (plain, None)
}

fn in_its_words(refusal: &Refusal) -> Fault {
    Fault::Format(text::strip(&refusal.to_string()))
}

/// A character that can be shown as it is.
fn visible(character: char) -> Option<char> {
    (text::strip(character.encode_utf8(&mut [0; 4])) == character.to_string()).then_some(character)
}

/// "a tuple with 2 elements": 2.
fn last_number(said: &str) -> Option<usize> {
    said.split(|c: char| !c.is_ascii_digit()).rev().find_map(|digits| digits.parse().ok())
}

/// Whether a value was refused for what its text holds.
pub(super) fn is_about_text(said: &str) -> bool {
    use Fault as F;
    let fault = Fault::of_message(said);
    matches!(
        fault,
        Some(
            F::TextControl(_) | F::TextDirection(_) | F::TextInvisible(_) | F::TextMarks(_) | F::TextLong(_)
        )
    )
}

/// What was refused as an identifier says so in these words.
pub(super) fn identifier(said: &str) -> Option<NotAnId> {
    /// No identifier is longer.
    const LENGTH_MAX: usize = 255;
    (1..=LENGTH_MAX).map(|max| NotAnId { max }).find(|refused| refused.to_string() == said)
}
