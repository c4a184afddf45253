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
#[cfg(feature = "terminal")]
mod screens;
mod session;
mod rules;
mod store;
#[cfg(all(feature = "terminal", unix))]
mod terminal;
mod words;
