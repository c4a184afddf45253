//! Why a decision fell otherwise than this seat wished: added to its line in the feed.
//!
//! Enters: the events a seat sees, in order. Leaves: a sentence, where a decision gives less than was asked
//! or goes against the advice. Never here: why somebody decided so beyond what every player may read in the
//! rules.

use std::collections::BTreeMap;

use crate::base::{AnswerId, ChoiceId};
use crate::content::IpcrMode;
use crate::engine::Event;
use crate::words::Words;

/// What was wished for and is not decided yet.
#[derive(Debug, Default)]
pub(super) struct Wishes {
    advice: BTreeMap<ChoiceId, AnswerId>,
    mode: Option<IpcrMode>,
}

impl Wishes {
    /// Takes an event in; the reason, where it decides otherwise than was wished.
    pub(super) fn reason(&mut self, event: &Event, words: &Words) -> Option<String> {
        match event {
            Event::ChoiceAdvised { choice, answer, .. } => {
                self.advice.insert(*choice, *answer);
                None
            }
            Event::ChoiceMade { choice, answer, by_default: false, .. } => {
                // The word stands for all who were asked.
                let advised = *self.advice.get(choice)?;
                (advised != *answer).then(|| words.text("reason-advice"))
            }
            Event::IpcrRequested { mode } => {
                self.mode = Some(*mode);
                None
            }
            Event::IpcrDecided { mode, .. } => {
                let asked = self.mode.take()?;
                (*mode < asked).then(|| words.with("reason-ipcr", &[("mode", words.ipcr_mode(asked).into())]))
            }
            _ => None,
        }
    }
}
