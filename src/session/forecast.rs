//! What the engine would have foreseen of a case that was: first contributions over many games, against history.
//!
//! Enters: finished games. Leaves: a line for each state that contributed in history or in games. Never here: sentences.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::base::{CountryId, Hours, PerMille};
use crate::content::history::day_of;
use crate::content::{Contribution, Dated, Seat};
use crate::engine::Setting;
use crate::players::Policy;

/// Which policies follow the script of a scenario; none where it has none.
#[must_use]
pub fn scripted(setting: &Setting) -> BTreeMap<Seat, Policy> {
    let seats = [Seat::Hr, Seat::Victim(setting.victims()[0])];
    seats
        .into_iter()
        .filter(|seat| setting.scenario().history.is_some() && Policy::History.can_play(setting, *seat))
        .map(|seat| (seat, Policy::History))
        .collect()
}

/// First contributions over many games.
#[derive(Debug, Clone, Default)]
pub struct Forecast {
    games: u32,
    days: BTreeMap<CountryId, Vec<i32>>,
}

/// What was foreseen of one state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Foreseen {
    /// The state.
    pub state: CountryId,
    /// When it contributed first, as far as history tells.
    pub history: Option<Dated>,
    /// Share of games in which it contributed at all.
    pub share: PerMille,
    /// The day by which it had contributed in a tenth of all games.
    pub early: Option<i32>,
    /// The same of half of them: the median.
    pub median: Option<i32>,
    /// The same of nine tenths.
    pub late: Option<i32>,
    /// Days that the median lies after the time that history tells, negative before it, 0 within it. None where one of
    /// both tells of no contribution.
    pub deviation: Option<i32>,
    /// Whether forecast and history agree on whether it contributed; none where history is silent.
    pub agrees: Option<bool>,
}

impl Forecast {
    /// Takes a finished game in.
    pub fn take(&mut self, setting: &Setting, contributions: &BTreeMap<CountryId, Hours>) {
        self.games += 1;
        for (state, hour) in contributions {
            let day = day_of(*hour, &setting.scenario().start);
            self.days.entry(*state).or_default().push(day);
        }
    }

    /// How many games were taken in.
    #[must_use]
    pub fn games(&self) -> u32 {
        self.games
    }

    /// A line for each state that history tells of, and for each other that contributed in at least half of the games.
    #[must_use]
    pub fn lines(&self, setting: &Setting) -> Vec<Foreseen> {
        let told: &[Contribution] =
            setting.scenario().history.as_ref().map_or(&[], |history| &history.contributions);
        let mut listed: BTreeSet<CountryId> = BTreeSet::new();
        let mut lines: Vec<Foreseen> = Vec::new();
        for contribution in told {
            listed.insert(contribution.state);
            lines.push(self.line(contribution.state, Some(contribution.dated)));
        }
        let others = self.days.keys().filter(|state| !listed.contains(state));
        lines.extend(others.map(|state| self.line(*state, None)).filter(|line| line.median.is_some()));
        lines
    }

    fn line(&self, state: CountryId, history: Option<Dated>) -> Foreseen {
        let mut days = self.days.get(&state).cloned().unwrap_or_default();
        days.sort_unstable();
        // Games without a contribution count as later than all others.
        let by = |share: u64| {
            let place = (u64::from(self.games) * share).div_ceil(1000).max(1) - 1;
            usize::try_from(place).ok().and_then(|place| days.get(place)).copied()
        };
        let count = u64::try_from(days.len()).unwrap_or(0) * 1000;
        let share = i32::try_from(count / u64::from(self.games.max(1))).unwrap_or(1000);
        let median = by(500);
        let deviation = match (history, median) {
            (Some(Dated::Day(day)), Some(median)) => Some(median - day),
            (Some(Dated::Between(from, until)), Some(median)) => Some(median - median.clamp(from, until)),
            _ => None,
        };
        let gave = match history {
            Some(Dated::Day(_) | Dated::Between(..)) => Some(true),
            // Later than history looks, it may have come.
            Some(Dated::NoneBy(day)) => Some(median.is_some_and(|median| median > day)),
            None => None,
        };
        Foreseen {
            state,
            history,
            share,
            early: by(100),
            median,
            late: by(900),
            deviation,
            agrees: gave.map(|gave| gave == median.is_some()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forecast(days: &[Option<i32>]) -> Forecast {
        let state = CountryId::literal("DE");
        let given = days.iter().copied().flatten().collect();
        Forecast { games: u32::try_from(days.len()).unwrap(), days: BTreeMap::from([(state, given)]) }
    }

    #[test]
    fn games_without_a_contribution_count_as_later_than_all_others() {
        let half =
            forecast(&[Some(30), None, Some(10), None]).line(CountryId::literal("DE"), Some(Dated::Day(21)));
        assert_eq!((half.early, half.median, half.late), (Some(10), Some(30), None));
        assert_eq!((half.share, half.deviation, half.agrees), (500, Some(9), Some(true)));
        let few = forecast(&[Some(30), None, None]).line(CountryId::literal("DE"), Some(Dated::Day(21)));
        assert_eq!((few.median, few.deviation, few.agrees), (None, None, Some(false)));
    }

    #[test]
    fn a_deviation_is_counted_from_the_edge_of_what_history_tells() {
        let told = Some(Dated::Between(18, 35));
        for (day, deviation) in [(12, -6), (18, 0), (30, 0), (40, 5)] {
            let line = forecast(&[Some(day)]).line(CountryId::literal("DE"), told);
            assert_eq!(line.deviation, Some(deviation));
        }
        let none = Some(Dated::NoneBy(34));
        for (day, agrees) in [(Some(12), false), (None, true), (Some(36), true)] {
            let line = forecast(&[day]).line(CountryId::literal("DE"), none);
            assert_eq!(line.agrees, Some(agrees));
        }
        let silent = forecast(&[Some(12)]).line(CountryId::literal("DE"), None);
        assert_eq!((silent.deviation, silent.agrees), (None, None));
    }
}
