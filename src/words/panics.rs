//! A fault of the program itself, as it is told to whoever plays.
//!
//! Enters: what the program knows of the panic. Leaves: a sentence. Never here: what the message was made of; that may be
//! a seat's secret.

use std::panic::PanicHookInfo;

use super::{Arg, Words};

impl Words {
    /// Where it happened, and what stands about it in the program's text; what was put together while it ran is left
    /// out.
    #[must_use]
    pub fn panic(&self, panic: &PanicHookInfo<'_>) -> String {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let key = if panic.payload().is::<&'static str>() { "fault-panic" } else { "fault-panic-untold" };
        let said = panic.payload().downcast_ref::<&'static str>().copied().unwrap_or_default();
        self.with(key, &[("place", Arg::from(place)), ("said", Arg::from(said))])
    }
}
