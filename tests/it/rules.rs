//! The rules, one module per chapter: before, orders, exactly these events, after.

mod adversary;
mod bench;
mod caveats;
mod channels;
mod council;
mod course;
mod debrief;
mod endurance;
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
mod register;
mod threshold;
mod triage;
mod victims;
