//! The short way through a file that has no fault.
//!
//! Enters: the text of a file. Leaves: its record, or nothing. Never here: messages, mending, and whatever of the
//! format is rare (escapes, raw texts, maps, numbers that are not plain whole ones).
//!
//! The `ron` crate goes character by character, and reading content that way was two thirds of the time to the
//! title. This reader goes byte by byte and gives up at the first thing it does not know; then `ron` reads the
//! file from its start, and what `ron` says counts. So nothing is refused here, and nothing may be taken that
//! `ron` would refuse or take otherwise: a test holds the two against each other.

use serde::de::{self, DeserializeOwned, DeserializeSeed, Visitor};
use serde::forward_to_deserialize_any;

/// Brackets nest so deep in this reader, or the other one counts them. Each is at most three steps of `ron`.
const DEPTH_MAX: usize = 20;
/// Longer numbers are left to the other reader, with what overflows.
const DIGITS_MAX: usize = 18;

/// The record, unless something in the text is rare or wrong.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    let value = T::deserialize(&mut reader).ok()?;
    reader.next().is_none().then_some(value)
}

/// It went no further; why is for the other reader to say.
#[derive(Debug)]
struct GivenUp;

impl std::fmt::Display for GivenUp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("given up")
    }
}

impl std::error::Error for GivenUp {}

impl de::Error for GivenUp {
    fn custom<M: std::fmt::Display>(_: M) -> Self {
        Self
    }
}

struct Reader<'de> {
    text: &'de str,
    at: usize,
    depth: usize,
}

impl<'de> Reader<'de> {
    fn rest(&self) -> &'de [u8] {
        &self.text.as_bytes()[self.at..]
    }

    /// The first byte behind space and line comments, which are passed over. None at the end.
    fn next(&mut self) -> Option<u8> {
        loop {
            match self.rest() {
                [b' ' | b'\n' | b'\t' | b'\r', ..] => self.at += 1,
                [b'/', b'/', line @ ..] => {
                    self.at += 2 + line.iter().position(|b| *b == b'\n').unwrap_or(line.len());
                }
                rest => return rest.first().copied(),
            }
        }
    }

    fn take(&mut self, byte: u8) -> Result<(), GivenUp> {
        if self.next() != Some(byte) {
            return Err(GivenUp);
        }
        self.at += 1;
        Ok(())
    }

    /// The next so many bytes, when what follows them cannot be part of the same word or number.
    fn token(&mut self, length: usize) -> Result<&'de str, GivenUp> {
        let start = self.at;
        self.at += length;
        match self.rest().first() {
            Some(b' ' | b'\n' | b'\t' | b'\r' | b',' | b':' | b'(' | b')' | b']') => {
                self.text.get(start..self.at).ok_or(GivenUp)
            }
            _ => Err(GivenUp),
        }
    }

    /// The name of a field or variant, or `true` and `false`.
    fn word(&mut self) -> Result<&'de str, GivenUp> {
        if !self.next().is_some_and(|b| b.is_ascii_alphabetic()) {
            return Err(GivenUp);
        }
        let part = |b: &&u8| b.is_ascii_alphanumeric() || **b == b'_';
        self.token(self.rest().iter().take_while(part).count())
    }

    fn string(&mut self) -> Result<&'de str, GivenUp> {
        self.take(b'"')?;
        let length = self.rest().iter().position(|b| matches!(b, b'"' | b'\\')).ok_or(GivenUp)?;
        let (start, end) = (self.at, self.at + length);
        self.at = end;
        self.take(b'"')?;
        self.text.get(start..end).ok_or(GivenUp)
    }

    /// What is between two brackets.
    fn enclosed<R>(
        &mut self,
        (open, close): (u8, u8),
        inside: impl FnOnce(Items<'_, 'de>) -> Result<R, GivenUp>,
    ) -> Result<R, GivenUp> {
        self.take(open)?;
        self.depth += 1;
        if self.depth > DEPTH_MAX {
            return Err(GivenUp);
        }
        let value = inside(Items { reader: self, close })?;
        self.take(close)?;
        self.depth -= 1;
        Ok(value)
    }
}

const ROUND: (u8, u8) = (b'(', b')');
const SQUARE: (u8, u8) = (b'[', b']');

impl<'de> de::Deserializer<'de> for &mut Reader<'de> {
    type Error = GivenUp;

    /// A text or a whole number.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GivenUp> {
        let negative = match self.next() {
            Some(b'"') => return visitor.visit_borrowed_str(self.string()?),
            Some(b'-') => true,
            _ => false,
        };
        self.at += usize::from(negative);
        let length = self.rest().iter().take_while(|b| b.is_ascii_digit()).count();
        let odd = self.rest().starts_with(b"0") && (length > 1 || negative);
        if length == 0 || length > DIGITS_MAX || odd {
            return Err(GivenUp);
        }
        let digits = self.token(length)?.bytes();
        let value = digits.fold(0, |value, digit| value * 10 + u64::from(digit - b'0'));
        if negative {
            visitor.visit_i64(-i64::try_from(value).map_err(|_| GivenUp)?)
        } else {
            visitor.visit_u64(value)
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GivenUp> {
        match self.word()? {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => Err(GivenUp),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GivenUp> {
        visitor.visit_borrowed_str(self.string()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GivenUp> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GivenUp> {
        visitor.visit_borrowed_str(self.word()?)
    }

    /// What is there stands for some, whether it says so or not.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GivenUp> {
        self.next();
        if self.rest().starts_with(b"None") {
            self.token(4)?;
            return visitor.visit_none();
        }
        if self.rest().starts_with(b"Some") {
            self.token(4)?;
            return self.enclosed(ROUND, |mut items| {
                let value = visitor.visit_some(&mut *items.reader)?;
                items.comma()?;
                Ok(value)
            });
        }
        visitor.visit_some(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GivenUp> {
        self.enclosed(SQUARE, |items| visitor.visit_seq(items))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, GivenUp> {
        self.enclosed(ROUND, |items| visitor.visit_seq(items))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, GivenUp> {
        self.enclosed(ROUND, |fields| visitor.visit_map(fields))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, GivenUp> {
        visitor.visit_enum(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, _: V) -> Result<V::Value, GivenUp> {
        Err(GivenUp)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, _: V) -> Result<V::Value, GivenUp> {
        Err(GivenUp)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, _: V) -> Result<V::Value, GivenUp> {
        Err(GivenUp)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        _: V,
    ) -> Result<V::Value, GivenUp> {
        Err(GivenUp)
    }

    fn deserialize_map<V: Visitor<'de>>(self, _: V) -> Result<V::Value, GivenUp> {
        Err(GivenUp)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, GivenUp> {
        Err(GivenUp)
    }

    // Texts and whole numbers; visitors of anything else refuse these.
    forward_to_deserialize_any! { i8 i16 i32 i64 u8 u16 u32 u64 }

    fn deserialize_f32<V: Visitor<'de>>(self, _: V) -> Result<V::Value, GivenUp> {
        Err(GivenUp)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, _: V) -> Result<V::Value, GivenUp> {
        Err(GivenUp)
    }

    fn deserialize_char<V: Visitor<'de>>(self, _: V) -> Result<V::Value, GivenUp> {
        Err(GivenUp)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, _: V) -> Result<V::Value, GivenUp> {
        Err(GivenUp)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, _: V) -> Result<V::Value, GivenUp> {
        Err(GivenUp)
    }
}

/// What stands between two brackets, parted by commas.
struct Items<'a, 'de> {
    reader: &'a mut Reader<'de>,
    close: u8,
}

impl Items<'_, '_> {
    /// The comma behind an item may be missing behind the last one only.
    fn comma(&mut self) -> Result<(), GivenUp> {
        if self.reader.next() == Some(self.close) { Ok(()) } else { self.reader.take(b',') }
    }
}

impl<'de> de::SeqAccess<'de> for Items<'_, 'de> {
    type Error = GivenUp;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, GivenUp> {
        if self.reader.next() == Some(self.close) {
            return Ok(None);
        }
        let value = seed.deserialize(&mut *self.reader)?;
        self.comma()?;
        Ok(Some(value))
    }
}

impl<'de> de::MapAccess<'de> for Items<'_, 'de> {
    type Error = GivenUp;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, GivenUp> {
        if self.reader.next() == Some(self.close) {
            return Ok(None);
        }
        seed.deserialize(&mut *self.reader).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, GivenUp> {
        self.reader.take(b':')?;
        let value = seed.deserialize(&mut *self.reader)?;
        self.comma()?;
        Ok(value)
    }
}

impl<'de> de::EnumAccess<'de> for &mut Reader<'de> {
    type Error = GivenUp;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), GivenUp> {
        Ok((seed.deserialize(&mut *self)?, self))
    }
}

impl<'de> de::VariantAccess<'de> for &mut Reader<'de> {
    type Error = GivenUp;

    fn unit_variant(self) -> Result<(), GivenUp> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, GivenUp> {
        self.enclosed(ROUND, |mut items| {
            let value = seed.deserialize(&mut *items.reader)?;
            items.comma()?;
            Ok(value)
        })
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, GivenUp> {
        self.enclosed(ROUND, |items| visitor.visit_seq(items))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, GivenUp> {
        self.enclosed(ROUND, |fields| visitor.visit_map(fields))
    }
}

#[cfg(test)]
mod tests;
