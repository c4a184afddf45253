//! The integration tests, one module per concern.

mod architecture;
mod balance;
mod cli;
mod coach;
mod compare;
mod content;
mod deciding;
mod durability;
mod faults;
mod golden;
#[cfg(feature = "terminal")]
mod handbook;
mod hot_seat;
mod laws;
#[cfg(feature = "terminal")]
mod leading;
mod lines;
mod liveness;
#[cfg(feature = "terminal")]
mod map;
mod notes;
mod plain;
mod players;
mod record;
mod replay;
#[cfg(feature = "terminal")]
mod roles;
mod rules;
#[cfg(feature = "terminal")]
mod screens;
mod session;
mod sheet;
mod store;
#[cfg(all(feature = "terminal", unix))]
mod terminal;
mod translations;
#[cfg(feature = "terminal")]
mod watching;
#[cfg(feature = "terminal")]
mod why;
mod words;
