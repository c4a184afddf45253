//! Keyed dice: every draw is named by (seed, purpose, turn, subject), so one more draw in one place
//! shifts no other.

use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

use super::PerMille;

/// What a draw is for. The word is part of the key: renaming one changes every game.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purpose(pub &'static str);

/// The source of all chance in one game.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dice {
    seed: u64,
}

impl Dice {
    /// The dice of a game with this seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self { seed }
    }

    /// Opens the draw with this key. `subject` names what is drawn for, by its slug or number.
    #[must_use]
    pub fn draw(self, purpose: Purpose, turn: u16, subject: &str) -> Draw {
        let (seed, length) = (self.seed.to_le_bytes(), (purpose.0.len() as u64).to_le_bytes());
        let parts: [&[u8]; 5] =
            [&seed, &length, purpose.0.as_bytes(), &turn.to_le_bytes(), subject.as_bytes()];
        Draw { stream: ChaCha8Rng::from_seed(*hashed(parts).as_bytes()) }
    }
}

/// The hash of a key in one piece: keys are short, and a hasher for long texts costs more to set up than they do. Nearly
/// all are put together where they need no memory of their own.
fn hashed(parts: [&[u8]; 5]) -> blake3::Hash {
    const SHORT: usize = 96;
    let mut key = [0; SHORT];
    let mut end = 0;
    for part in parts {
        let Some(place) = key.get_mut(end..end + part.len()) else { return blake3::hash(&parts.concat()) };
        place.copy_from_slice(part);
        end += part.len();
    }
    blake3::hash(&key[..end])
}

/// One keyed stream of random numbers.
#[derive(Debug)]
pub struct Draw {
    stream: ChaCha8Rng,
}

impl Draw {
    /// A number in `0..bound`, without bias. Zero when `bound` is zero.
    ///
    /// Our own, because the library may change the values of its bounded draws between minor versions.
    pub fn below(&mut self, bound: u32) -> u32 {
        if bound == 0 {
            return 0;
        }
        let zone = u64::from(bound) * ((1u64 << 32) / u64::from(bound));
        loop {
            let value = u64::from(self.stream.next_u32());
            if value < zone {
                return u32::try_from(value % u64::from(bound)).unwrap_or(0);
            }
        }
    }

    /// A number in `low..=high`; `low` when the range is empty.
    pub fn between(&mut self, low: i32, high: i32) -> i32 {
        if high <= low {
            return low;
        }
        let width = u32::try_from(i64::from(high) - i64::from(low) + 1).unwrap_or(u32::MAX);
        let offset = i64::from(self.below(width));
        i32::try_from(i64::from(low) + offset).unwrap_or(high)
    }

    /// True in `chance` of a thousand cases.
    pub fn chance(&mut self, chance: PerMille) -> bool {
        i64::from(self.below(1000)) < i64::from(chance)
    }

    /// An index of `weights`, as often as its weight says; `None` when all are zero or negative.
    pub fn weighted(&mut self, weights: &[i32]) -> Option<usize> {
        let total: i64 = weights.iter().map(|w| i64::from(*w).max(0)).sum();
        let total = u32::try_from(total).ok().filter(|t| *t > 0)?;
        let mut left = i64::from(self.below(total));
        for (index, weight) in weights.iter().enumerate() {
            left -= i64::from(*weight).max(0);
            if left < 0 {
                return Some(index);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEATHER: Purpose = Purpose("weather");

    #[test]
    fn the_same_key_gives_the_same_draw() {
        let dice = Dice::new(7);
        assert_eq!(dice.draw(WEATHER, 3, "FI").below(1000), dice.draw(WEATHER, 3, "FI").below(1000));
    }

    #[test]
    fn every_part_of_the_key_matters() {
        let first = |dice: Dice, purpose, turn, subject| dice.draw(purpose, turn, subject).below(u32::MAX);
        let base = first(Dice::new(7), WEATHER, 3, "FI");
        assert_ne!(base, first(Dice::new(8), WEATHER, 3, "FI"));
        assert_ne!(base, first(Dice::new(7), Purpose("vote"), 3, "FI"));
        assert_ne!(base, first(Dice::new(7), WEATHER, 4, "FI"));
        assert_ne!(base, first(Dice::new(7), WEATHER, 3, "SE"));
    }

    #[test]
    fn a_long_key_is_a_key_like_a_short_one() {
        let (long, longer) = ("x".repeat(200), "x".repeat(201));
        let first = |subject: &str| Dice::new(7).draw(WEATHER, 3, subject).below(u32::MAX);
        assert_eq!(first(&long), first(&long));
        assert_ne!(first(&long), first(&longer));
        // Where the one way of putting a key together ends and the other begins: nothing is cut off.
        let firsts: std::collections::BTreeSet<u32> = (60..90).map(|n| first(&"x".repeat(n))).collect();
        assert_eq!(firsts.len(), 30);
    }

    #[test]
    fn weights_of_zero_are_never_drawn() {
        let mut draw = Dice::new(1).draw(WEATHER, 0, "x");
        for _ in 0..200 {
            assert_eq!(draw.weighted(&[0, 5, 0]), Some(1));
        }
        assert_eq!(draw.weighted(&[0, 0]), None);
    }

    #[test]
    fn a_range_is_inclusive_and_survives_being_empty() {
        let mut draw = Dice::new(1).draw(WEATHER, 0, "x");
        let seen: std::collections::BTreeSet<i32> = (0..200).map(|_| draw.between(-1, 1)).collect();
        assert_eq!(seen.into_iter().collect::<Vec<_>>(), vec![-1, 0, 1]);
        assert_eq!(draw.between(4, 2), 4);
    }
}
