//! Identifiers. A slug is short ASCII text, copied freely and ordered by its letters, so that one
//! search finds a thing's whole life from the content file to the debrief.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use tinystr::TinyAsciiStr;

/// Why a text is no identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an identifier has 1 to {max} letters, digits, '-', '_' or '.'")]
pub struct NotAnId {
    /// The longest text this identifier takes, in bytes.
    pub max: usize,
}

/// The order of two padded texts, eight letters at a time: as numbers with the first letter highest they order alike.
#[inline]
fn by_words<const N: usize>(one: &[u8; N], other: &[u8; N]) -> Ordering {
    const WORD: usize = 8;
    let word = |bytes: &[u8; N], from: usize| {
        let letters = &bytes[from..N.min(from + WORD)];
        let mut padded = [0; WORD];
        padded[..letters.len()].copy_from_slice(letters);
        u64::from_be_bytes(padded)
    };
    let mut from = 0;
    while from < N {
        let order = word(one, from).cmp(&word(other, from));
        if order != Ordering::Equal {
            return order;
        }
        from += WORD;
    }
    Ordering::Equal
}

macro_rules! slug {
    ($(#[$doc:meta])* $name:ident, $max:literal) => {
        slug!($(#[$doc])* $name, $max, |text| text);
    };
    // The last says which text a text is read as, where the same thing has two.
    ($(#[$doc:meta])* $name:ident, $max:literal, $known:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name(TinyAsciiStr<$max>);

        impl $name {
            /// The longest text this identifier takes, in bytes.
            pub const LENGTH_MAX: usize = $max;

            /// The identifier as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }

            /// An identifier known at compile time. Fails the build when it is none.
            #[must_use]
            pub const fn literal(text: &str) -> Self {
                match TinyAsciiStr::<$max>::try_from_str(text) {
                    Ok(inner) => Self(inner),
                    Err(_) => panic!("not an identifier"),
                }
            }
        }

        // Compared as the plain bytes they are, padded with zeros: so they order like their text. The derived
        // comparison goes letter by letter, and games compare identifiers by the million.
        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.0.all_bytes() == other.0.all_bytes()
            }
        }

        impl Eq for $name {}

        impl Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> Ordering {
                by_words(self.0.all_bytes(), other.0.all_bytes())
            }
        }

        impl PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Hash for $name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.0.all_bytes().hash(state);
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                let known: fn(&str) -> &str = $known;
                let text = known(text);
                let ok = !text.is_empty()
                    && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
                match TinyAsciiStr::<$max>::try_from_str(text) {
                    Ok(inner) if ok => Ok(Self(inner)),
                    _ => Err(NotAnId { max: $max }),
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                /// Reads the text where it stands: thousands are read before the first screen.
                struct Text;

                impl de::Visitor<'_> for Text {
                    type Value = $name;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("a string")
                    }

                    fn visit_str<E: de::Error>(self, text: &str) -> Result<$name, E> {
                        text.parse().map_err(E::custom)
                    }
                }

                deserializer.deserialize_str(Text)
            }
        }
    };
}

/// Codes by which the Union's institutions call a state otherwise than ISO 3166: the state's code there, then theirs.
/// Interinstitutional Style Guide, Annex A5.
const EU_CODES: [(&str, &str); 2] = [("GR", "EL"), ("GB", "UK")];

impl CountryId {
    /// The code of ISO 3166 where a text is the Union's; any other text as it is.
    #[must_use]
    pub fn iso(text: &str) -> &str {
        EU_CODES.iter().find(|(_, eu)| *eu == text).map_or(text, |(iso, _)| iso)
    }

    /// The code that readers see: the Union's, which is the one of ISO 3166 but for Greece (EL) and the United Kingdom
    /// (UK). Both are read.
    #[must_use]
    pub fn shown(&self) -> &str {
        EU_CODES.iter().find(|(iso, _)| *iso == self.as_str()).map_or(self.as_str(), |(_, eu)| eu)
    }
}

slug!(/// A country by its ISO 3166 alpha-2 code; `EU` stands for the Union's own instruments.
    CountryId, 2, CountryId::iso);
slug!(/// A survey of public opinion, `STD96`.
    SurveyId, 12);
slug!(/// A kind of need and of capability, `GEN`, `C_UAS`.
    KindId, 12);
slug!(/// A package of the stock list, `SE07`.
    PackageId, 8);
slug!(/// A node of the transport network.
    NodeId, 12);
slug!(/// An edge of the transport network.
    EdgeId, 24);
slug!(/// A scenario, its title in kebab case.
    ScenarioId, 40);
slug!(/// An inject, `S02-I07`.
    InjectId, 16);
slug!(/// A choice posed by an inject.
    ChoiceId, 40);
slug!(/// One answer to a choice.
    AnswerId, 40);
slug!(/// A flag set by an inject or by the engine.
    FlagId, 40);
slug!(/// Something an inject makes available.
    UnlockId, 40);
slug!(/// A question for the debrief.
    DebriefId, 40);
slug!(/// An option of a scenario.
    OptionId, 40);
slug!(/// A value of a scenario option.
    OptionValue, 40);
slug!(/// A vote raised by an inject or put on the agenda.
    VoteId, 40);
slug!(/// A mechanism of the Union or of NATO.
    MechanismId, 40);
slug!(/// A geographic limit on an offer.
    GeofenceId, 40);

macro_rules! number {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub u16);

        impl $name {
            /// The position in the world's list.
            #[must_use]
            pub fn index(self) -> usize {
                usize::from(self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}", self.0)
            }
        }
    };
}

number!(/// An offer on the table, numbered as tabled.
    OfferId);
number!(/// A proposed or agreed match, numbered as proposed.
    MatchId);
number!(/// A consignment, numbered as it leaves.
    ConsignmentId);
number!(/// A public promise, numbered as made.
    PromiseId);

/// A need: one kind in one attacked state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct NeedId {
    /// The attacked state.
    pub victim: CountryId,
    /// What is needed.
    pub kind: KindId,
}

impl fmt::Display for NeedId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.victim, self.kind)
    }
}

#[cfg(test)]
mod tests {
    use super::{KindId, PackageId};

    #[test]
    fn identifiers_order_and_equal_like_their_text() {
        let texts = ["A", "A-", "A1", "AA", "AT", "AT07", "AT7", "B", "GEN", "GENSET", "a", "a.b", "a_b"];
        for one in texts {
            for other in texts {
                let (left, right): (PackageId, PackageId) = (one.parse().unwrap(), other.parse().unwrap());
                assert_eq!(left.cmp(&right), one.cmp(other), "{one} and {other}");
                assert_eq!(left == right, one == other, "{one} and {other}");
            }
        }
        assert!(KindId::literal("TRAFO") < KindId::literal("TRAFOS"));
    }
}
