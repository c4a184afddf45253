//! The integration tests, one module per concern.

mod content;
mod players;
