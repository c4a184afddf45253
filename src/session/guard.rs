//! The passphrase before a seat. It guards the screen, not the file.
//!
//! Enters: what was typed. Leaves: a salted hash for the journal, or whether it fits. Never here: the passphrase, kept.

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
}
