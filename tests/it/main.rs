//! The integration tests, one module per concern.

mod architecture;
mod cli;
mod content;
mod laws;
#[cfg(feature = "terminal")]
mod map;
mod players;
mod record;
mod replay;
mod session;
mod store;
mod words;
