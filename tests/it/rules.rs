//! The rules, one module per chapter: before, orders, exactly these events, after.

mod bench;
mod caveats;
mod matching;
mod offers;
mod reception;
