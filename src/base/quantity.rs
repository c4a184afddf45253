//! Integer quantities. No floating point anywhere in the engine.

use serde::{Deserialize, Serialize};

/// A share or a track level in thousandths.
pub type PerMille = i32;
/// A time or a duration in hours; times count from hour 0 of the scenario.
pub type Hours = i32;

/// A quantity in thousandths of its capability's unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Milli(pub i64);

impl Milli {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// That many whole units.
    #[must_use]
    pub const fn whole(units: i64) -> Self {
        Self(units * 1000)
    }

    /// `self × share / 1000`, rounded to nearest.
    #[must_use]
    pub fn share(self, share: PerMille) -> Self {
        Self(divide_rounding(self.0 * i64::from(share), 1000))
    }

    /// What part of `whole` this is, in thousandths, at most `limit`. Zero of zero is nothing.
    #[must_use]
    pub fn per_mille_of(self, whole: Self, limit: PerMille) -> PerMille {
        if whole.0 <= 0 {
            return 0;
        }
        let share = match self.0.checked_mul(1000) {
            Some(thousandfold) => thousandfold / whole.0,
            None => i64::try_from(i128::from(self.0) * 1000 / i128::from(whole.0)).unwrap_or(i64::MAX),
        };
        i32::try_from(share.clamp(0, i64::from(limit))).unwrap_or(limit)
    }

    /// The smaller of the two.
    #[must_use]
    pub fn min(self, other: Self) -> Self {
        Self(self.0.min(other.0))
    }

    /// The larger of the two.
    #[must_use]
    pub fn max(self, other: Self) -> Self {
        Self(self.0.max(other.0))
    }

    /// Whether nothing is left.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0 <= 0
    }
}

impl std::ops::Add for Milli {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl std::ops::Sub for Milli {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl std::ops::AddAssign for Milli {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl std::ops::SubAssign for Milli {
    fn sub_assign(&mut self, other: Self) {
        self.0 -= other.0;
    }
}

impl std::iter::Sum for Milli {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::ZERO, std::ops::Add::add)
    }
}

/// Integer division rounded to nearest, halves away from zero. `by` must be positive.
#[must_use]
pub fn divide_rounding(value: i64, by: i64) -> i64 {
    if value >= 0 { (value + by / 2) / by } else { -((-value + by / 2) / by) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_round_away_from_zero() {
        assert_eq!(divide_rounding(5, 10), 1);
        assert_eq!(divide_rounding(-5, 10), -1);
        assert_eq!(divide_rounding(4, 10), 0);
    }

    #[test]
    fn a_share_of_nothing_is_nothing() {
        assert_eq!(Milli(5).per_mille_of(Milli::ZERO, 1000), 0);
        assert_eq!(Milli(500).per_mille_of(Milli(1000), 1000), 500);
        assert_eq!(Milli(9000).per_mille_of(Milli(1000), 1000), 1000);
    }
}
