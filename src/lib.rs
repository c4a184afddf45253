//! Casus: a crisis-exercise console for Article 42.7 TEU.

pub mod base;
pub mod cli;
pub mod content;
pub mod engine;
pub mod plain;
pub mod players;
pub mod record;
pub mod session;
pub mod store;
#[cfg(feature = "terminal")]
pub mod tui;
pub mod words;
