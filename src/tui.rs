//! The full-screen console.
//!
//! Enters: views and catalogue. Leaves: cells on the screen. Never here: the `World`, rule
//! arithmetic, files.

pub mod map;
