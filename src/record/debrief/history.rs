//! The game held against what really happened, milestone by milestone and state by state; where a history exists.

use std::collections::BTreeSet;

use serde::Serialize;

use super::stories::Moment;
use crate::base::{CountryId, Hours, KindId};
use crate::content::history::{Told, day_of};
use crate::content::{Dated, Mark};
use crate::engine::{Article, Event, Setting};
use crate::record::Contributions;
use crate::words::{Arg, Words};

/// A game beside history. Days count from that of the attack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// Each milestone, oldest first.
    pub milestones: Vec<MilestoneBeside>,
    /// Each state that contributed, in history or in the game.
    pub contributions: Vec<ContributionBeside>,
}

/// A milestone of history with its day in the game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MilestoneBeside {
    /// The fact.
    pub what: Told,
    /// Where it is known from.
    pub source: String,
    /// The day in history.
    pub history: i32,
    /// The day in the game; none when it did not come to that.
    pub game: Option<i32>,
    /// What that day is of in the game, where it is not simply the same event.
    pub measured: Option<Measured>,
}

/// What stands in a game for a milestone that it does not tell as such.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Measured {
    /// The first contribution.
    FirstContribution,
    /// Stock is taken; so many states contribute by then.
    Contributors(usize),
}

/// The first contribution of a state, in history and in the game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ContributionBeside {
    /// The state.
    pub state: CountryId,
    /// When, in history; none where the sources are silent.
    pub history: Option<Dated>,
    /// What, in history.
    pub what: Option<Told>,
    /// Where that is known from.
    pub source: Option<String>,
    /// The day in the game; none when it did not contribute.
    pub game: Option<i32>,
}

/// The comparison; nothing for a scenario that never was.
pub(super) fn comparison(setting: &Setting, moments: &[Moment]) -> Option<Comparison> {
    let scenario = setting.scenario();
    let history = scenario.history.as_ref()?;
    let mut contributions = Contributions::default();
    for moment in moments {
        contributions.take(setting, moment.hour, &moment.event);
    }
    let first = contributions.first();
    let mut hours: Vec<Hours> = first.values().copied().collect();
    hours.sort_unstable();
    let happened = |is: &dyn Fn(&Event) -> bool| moments.iter().find(|m| is(&m.event)).map(|m| m.hour);
    let reached = |mark: Mark| match mark {
        Mark::Chosen(choice, answer) => happened(
            &|e| matches!(e, Event::ChoiceMade { choice: c, answer: a, .. } if *c == choice && *a == answer),
        ),
        Mark::Invoked => {
            happened(&|e| matches!(e, Event::Invoked { article: Article::MutualAssistance, .. }))
        }
        // An event is told at its own hour where it came in its turn, or after the last one.
        Mark::Inject(id) | Mark::StockTake(id) => {
            let is = |e: &Event| matches!(e, Event::InjectFired { inject } if *inject == id);
            moments.iter().find(|m| is(&m.event)).map(|fired| {
                let began = fired.hour - scenario.turn_hours(fired.turn);
                let in_time = |at: Hours| began < at && at <= fired.hour;
                let own = setting.inject(id).filter(|i| i.epilogue || in_time(i.at_hours));
                own.map_or(fired.hour, |inject| inject.at_hours)
            })
        }
        Mark::FirstMove => contributions.first_move(),
        Mark::FirstContribution => hours.first().copied(),
        Mark::Force(state, kind) => at_work(moments, state, kind).filter(|at| {
            happened(&|e| matches!(e, Event::ForceUsed { giver, .. } if *giver == state))
                .is_some_and(|used| used <= *at)
        }),
    };
    let day = |hour: Hours| day_of(hour, &scenario.start);
    let milestones = history
        .milestones
        .iter()
        .map(|milestone| MilestoneBeside {
            what: milestone.what.clone(),
            source: milestone.source.clone(),
            history: milestone.day,
            game: reached(milestone.mark).map(day),
            measured: match milestone.mark {
                Mark::FirstContribution => Some(Measured::FirstContribution),
                Mark::StockTake(_) => reached(milestone.mark)
                    .map(|then| Measured::Contributors(hours.iter().filter(|hour| **hour <= then).count())),
                _ => None,
            },
        })
        .collect();
    let told = history.contributions.iter().map(|told| ContributionBeside {
        state: told.state,
        history: Some(told.dated),
        what: Some(told.what.clone()),
        source: Some(told.source.clone()),
        game: first.get(&told.state).copied().map(day),
    });
    let silent = first.iter().filter(|(state, _)| history.contribution(**state).is_none());
    let silent = silent.map(|(state, hour)| ContributionBeside {
        state: *state,
        history: None,
        what: None,
        source: None,
        game: Some(day(*hour)),
    });
    Some(Comparison { milestones, contributions: told.chain(silent).collect() })
}

/// The hour from which means of that kind of a state are at work. What else it sent may have used force before.
fn at_work(moments: &[Moment], state: CountryId, of_kind: KindId) -> Option<Hours> {
    let (mut offers, mut proposals, mut sent) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for moment in moments {
        match moment.event {
            Event::OfferTabled { offer, giver, kind, .. } if giver == state && kind == of_kind => {
                offers.insert(offer);
            }
            Event::MatchProposed { proposal, offer, .. } if offers.contains(&offer) => {
                proposals.insert(proposal);
            }
            Event::ConsignmentLeft { consignment, proposal, .. } if proposals.contains(&proposal) => {
                sent.insert(consignment);
            }
            Event::ConsignmentAbsorbed { consignment, .. } if sent.contains(&consignment) => {
                return Some(moment.hour);
            }
            _ => {}
        }
    }
    None
}

impl Comparison {
    /// The comparison as lines: what, when in history, when in the game.
    #[must_use]
    pub fn told(&self, words: &Words, setting: &Setting) -> Vec<String> {
        let start = &setting.scenario().start;
        let line = |what: &str, history: String, game: Option<i32>, measured: Option<Measured>| {
            let day = game.map(|day| words.day_and_date(day, start));
            let game = match (day, measured) {
                (None, _) => words.text("history-not-here"),
                (Some(day), None) => day,
                (Some(day), Some(Measured::FirstContribution)) => {
                    words.with("history-first", &[("day", Arg::from(day))])
                }
                (Some(day), Some(Measured::Contributors(count))) => {
                    let count = i64::try_from(count).unwrap_or(i64::MAX);
                    words
                        .with("history-contributors", &[("count", Arg::from(count)), ("day", Arg::from(day))])
                }
            };
            words.with(
                "history-beside",
                &[("what", Arg::from(what)), ("history", Arg::from(history)), ("game", Arg::from(game))],
            )
        };
        let milestones = self
            .milestones
            .iter()
            .map(|m| line(words.told(&m.what), words.day_and_date(m.history, start), m.game, m.measured));
        let contributions = self.contributions.iter().map(|c| {
            let state = words.country(setting.catalogue(), c.state);
            let what = match &c.what {
                Some(what) => words.with(
                    "history-gift",
                    &[("state", Arg::from(state)), ("what", Arg::from(words.told(what)))],
                ),
                None => state,
            };
            let history =
                c.history.map_or_else(|| words.text("history-silent"), |dated| words.dated(dated, start));
            line(&what, history, c.game, Some(Measured::FirstContribution))
        });
        milestones.chain(contributions).collect()
    }
}
