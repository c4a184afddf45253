//! The rules, one module per chapter: before, orders, exactly these events, after.

mod bench;
mod caveats;
mod council;
mod course;
mod debrief;
mod history;
mod institutions;
mod law;
mod matching;
mod mechanisms;
mod mistakes;
mod nato;
mod nato_authority;
mod nato_consensus;
mod nato_exchange;
mod offers;
mod orders;
mod reception;
mod threshold;
mod triage;
mod victims;
