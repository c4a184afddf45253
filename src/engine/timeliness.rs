//! What is left of an effect that comes late: `domain.md` §7.1.

use super::setting::Setting;
use crate::base::{Hours, KindId, PerMille};

impl Setting {
    /// Hours after which what comes too late for a need of this kind is worth half.
    #[must_use]
    pub fn half_life(&self, kind: KindId) -> Hours {
        self.catalogue().kind(kind).map_or(1, |k| k.half_life_hours).max(1)
    }

    /// What is left of an effect that comes so many hours after a need of this kind was due; negative when early.
    #[must_use]
    pub fn timeliness(&self, kind: KindId, late: Hours) -> PerMille {
        left_of_effect(late, self.half_life(kind))
    }
}

/// Whole until due, half after each half-life, with a straight line between one and the next.
fn left_of_effect(late: Hours, half_life: Hours) -> PerMille {
    let late = late.max(0);
    let halvings = (late / half_life).min(10);
    let from = 1000 >> halvings;
    from - from / 2 * (late % half_life) / half_life
}

#[cfg(test)]
mod tests {
    use super::left_of_effect;

    #[test]
    fn an_effect_is_whole_until_due_and_halves_with_each_half_life() {
        assert_eq!(left_of_effect(-5, 48), 1000);
        assert_eq!(left_of_effect(0, 48), 1000);
        assert_eq!(left_of_effect(24, 48), 750);
        assert_eq!(left_of_effect(48, 48), 500);
        assert_eq!(left_of_effect(96, 48), 250);
        assert_eq!(left_of_effect(100_000, 48), 0);
    }
}
