//! What authors write, as serde sees it.
//!
//! Enters: RON through `reading`. Leaves: plain records, well formed but not yet checked against each
//! other. Never here: looking anything up.

pub(super) mod catalogue;
pub(super) mod scenario;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, de};

use super::fault::Fault;
use crate::base::{CountryId, Milli};

/// The largest quantity that any file may name, in whole units.
const QUANTITY_MAX: i64 = 1_000_000_000;

/// A decimal with at most three places, written as an integer or as text, `3` or `"0.5"`.
///
/// Floating point is refused: `NaN`, `inf` and `1e999` are numbers to the file format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Decimal(pub(super) Milli);

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        fn bounded<E: de::Error>(milli: Option<i64>) -> Result<Decimal, E> {
            milli
                .filter(|m| (0..=QUANTITY_MAX * 1000).contains(m))
                .map(|m| Decimal(Milli(m)))
                .ok_or_else(|| E::custom(Fault::QuantityBounds(QUANTITY_MAX)))
        }

        impl de::Visitor<'_> for Visitor {
            type Value = Decimal;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a decimal")
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Decimal, E> {
                bounded(value.checked_mul(1000))
            }

            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Decimal, E> {
                bounded(i64::try_from(value).ok().and_then(|v| v.checked_mul(1000)))
            }

            fn visit_f64<E: de::Error>(self, _: f64) -> Result<Decimal, E> {
                Err(E::custom(Fault::DecimalBare))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Decimal, E> {
                let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
                let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
                if !digits(whole) || !digits(fraction) || fraction.len() > 3 {
                    return Err(E::custom(Fault::DecimalDigits));
                }
                let thousandths = format!("{fraction:0<3}").parse::<i64>().ok();
                let milli = whole.parse::<i64>().ok().and_then(|w| w.checked_mul(1000));
                bounded(milli.zip(thousandths).and_then(|(m, t)| m.checked_add(t)))
            }
        }

        deserializer.deserialize_any(Visitor)
    }
}

/// A name that may carry `@XX`, the victim it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Placed<T> {
    pub(super) name: T,
    pub(super) at: Option<CountryId>,
}

impl<'de, T> Deserialize<'de> for Placed<T>
where
    T: FromStr,
    T::Err: fmt::Display,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        let (name, at) = match text.split_once('@') {
            Some((name, at)) => (name, Some(at.parse().map_err(de::Error::custom)?)),
            None => (&*text, None),
        };
        Ok(Self { name: name.parse().map_err(de::Error::custom)?, at })
    }
}
