//! How the others read each case when they acknowledged it and at the end, and who changed.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Moment;
use crate::base::{CountryId, Hours};
use crate::content::rules::ThresholdBand;
use crate::engine::{Event, Setting};
use crate::words::{Arg, Words};

/// How capitals said that they read a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReadingStory {
    /// The attacked state.
    pub victim: CountryId,
    /// The hour at which the others acknowledged its invocation, and what they held then.
    pub acknowledged: Option<(Hours, BTreeMap<CountryId, ThresholdBand>)>,
    /// What they said last.
    pub end: BTreeMap<CountryId, ThresholdBand>,
    /// Who held it otherwise at the end than at the acknowledgement, or than when it first spoke where there was none: with
    /// both.
    pub changed: Vec<(CountryId, ThresholdBand, ThresholdBand)>,
}

pub(super) fn stories(moments: &[Moment]) -> Vec<ReadingStory> {
    let mut stories: BTreeMap<CountryId, ReadingStory> = BTreeMap::new();
    let mut first: BTreeMap<(CountryId, CountryId), ThresholdBand> = BTreeMap::new();
    for moment in moments {
        match moment.event {
            Event::ReadingStated { country, victim, reading, .. } => {
                first.entry((victim, country)).or_insert(reading);
                let (acknowledged, end, changed) = (None, BTreeMap::new(), Vec::new());
                let story = ReadingStory { victim, acknowledged, end, changed };
                stories.entry(victim).or_insert(story).end.insert(country, reading);
            }
            Event::CaseWeighed { victim, .. } => {
                if let Some(story) = stories.get_mut(&victim) {
                    story.acknowledged.get_or_insert((moment.hour, story.end.clone()));
                }
            }
            _ => {}
        }
    }
    for story in stories.values_mut() {
        let then = story.acknowledged.as_ref().map(|(_, then)| then);
        let before = |country: CountryId| match then {
            Some(then) => then.get(&country),
            None => first.get(&(story.victim, country)),
        };
        let moved = |(country, end): (&CountryId, &ThresholdBand)| {
            let before = before(*country).filter(|before| *before != end)?;
            Some((*country, *before, *end))
        };
        story.changed = story.end.iter().filter_map(moved).collect();
    }
    stories.into_values().collect()
}

impl ReadingStory {
    /// What the others held at the acknowledgement and at the end, with the names of those that did not hold it for met,
    /// and who changed.
    #[must_use]
    pub fn told(&self, words: &Words, setting: &Setting) -> Vec<String> {
        let name = |id: CountryId| words.country(setting.catalogue(), id);
        let held = |all: &BTreeMap<CountryId, ThresholdBand>| {
            let of = |band: ThresholdBand| {
                let who: Vec<String> =
                    all.iter().filter(|(_, held)| **held == band).map(|(id, _)| id.to_string()).collect();
                let said = format!("{} {}", words.threshold(band), who.len());
                if band == ThresholdBand::Met || who.is_empty() {
                    said
                } else {
                    format!("{said} ({})", who.join(", "))
                }
            };
            ThresholdBand::ALL.map(of).join(", ")
        };
        let victim = || ("victim", Arg::from(name(self.victim)));
        let then = self.acknowledged.as_ref().map(|(hour, all)| {
            let moment = ("moment", Arg::from(words.moment(*hour, &setting.scenario().start)));
            words.with("reading-story-acknowledged", &[victim(), moment, ("held", Arg::from(held(all)))])
        });
        let end = words.with("reading-story-end", &[victim(), ("held", Arg::from(held(&self.end)))]);
        let changed = self.changed.iter().map(|(id, before, after)| {
            let args = [
                ("state", Arg::from(name(*id))),
                ("before", Arg::from(words.threshold(*before))),
                ("after", Arg::from(words.threshold(*after))),
            ];
            words.with("reading-story-changed", &args)
        });
        then.into_iter().chain([end]).chain(changed).collect()
    }
}
