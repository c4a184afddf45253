//! The passphrase before a seat. It guards the screen, not the file.
//!
//! Enters: what was typed, and when. Leaves: a salted hash for the journal, or whether it fits. Never here: the
//! passphrase, kept; a clock.

use std::time::{Duration, Instant};

use argon2::Argon2;
use argon2::password_hash::rand_core::OsRng;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};

use crate::record::Guard;

/// The guard that only this passphrase opens; none where the system gives no chance for a salt.
#[must_use]
pub fn locked_with(passphrase: &str) -> Option<Guard> {
    let salt = SaltString::generate(&mut OsRng);
    let hash = Argon2::default().hash_password(passphrase.as_bytes(), &salt).ok()?;
    hash.to_string().try_into().ok()
}

/// Whether the passphrase opens the guard. One that was made by another function opens to nothing.
#[must_use]
pub fn opens(guard: &Guard, passphrase: &str) -> bool {
    PasswordHash::new(guard.as_str())
        .is_ok_and(|hash| Argon2::default().verify_password(passphrase.as_bytes(), &hash).is_ok())
}

/// So many wrong passphrases cost no time.
const FREE_TRIES: u32 = 3;
/// The first rest after those, and the longest, in seconds. Each is twice the one before.
const REST_SECONDS: (u64, u64) = (5, 60);

/// Passphrases tried at one hand-over. Wrong ones cost time, more and more of it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Tries {
    wrong: u32,
    rests: Option<Instant>,
}

impl Tries {
    /// Whether the passphrase opens the guard; none is looked at while it rests.
    pub fn open(&mut self, guard: &Guard, passphrase: &str, now: Instant) -> bool {
        if self.rest_seconds(now) > 0 {
            return false;
        }
        if opens(guard, passphrase) {
            return true;
        }
        self.wrong += 1;
        if let Some(more) = self.wrong.checked_sub(FREE_TRIES) {
            let rest = REST_SECONDS.0.saturating_mul(1 << more.min(8)).min(REST_SECONDS.1);
            self.rests = Some(now + Duration::from_secs(rest));
        }
        false
    }

    /// Seconds for which no passphrase is looked at.
    #[must_use]
    pub fn rest_seconds(&self, now: Instant) -> u64 {
        let left = self.rests.map_or(Duration::ZERO, |until| until.saturating_duration_since(now));
        left.as_millis().div_ceil(1000).try_into().unwrap_or(u64::MAX)
    }

    /// Whether one was wrong.
    #[must_use]
    pub fn failed(&self) -> bool {
        self.wrong > 0
    }

    /// Whether somebody has left or has forgotten, so that the others may play on with a policy in that seat.
    #[must_use]
    pub fn are_many(&self) -> bool {
        self.wrong >= FREE_TRIES
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_passphrase_opens_a_guard() {
        let guard = locked_with("blue heron").expect("a guard");
        assert!(opens(&guard, "blue heron"));
        assert!(!opens(&guard, "Blue heron") && !opens(&guard, ""));
        assert!(!guard.as_str().contains("heron"));
        assert_ne!(locked_with("blue heron"), Some(guard), "each has its own salt");
        let other = Guard::try_from("$unknown$x".to_owned()).expect("a guard in form");
        assert!(!opens(&other, "x"));
    }

    #[test]
    fn wrong_ones_rest_longer_each_time_and_no_longer_than_a_minute() {
        let (guard, start) = (locked_with("heron").expect("a guard"), Instant::now());
        let mut tries = Tries::default();
        for wrong in ["", "Heron", "herons"] {
            assert!(!tries.open(&guard, wrong, start) || tries.rest_seconds(start) > 0);
        }
        assert!(tries.are_many() && tries.rest_seconds(start) == 5);
        assert!(!tries.open(&guard, "heron", start), "it rests");
        let mut now = start;
        for expected in [10, 20, 40, 60, 60] {
            now += Duration::from_secs(61);
            assert!(!tries.open(&guard, "x", now));
            assert_eq!(tries.rest_seconds(now), expected);
        }
        assert!(tries.open(&guard, "heron", now + Duration::from_secs(60)));
    }
}
