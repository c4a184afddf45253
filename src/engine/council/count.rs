//! The count of a vote: unanimity with constructive abstention, and qualified majority.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Setting;
use crate::base::{CountryId, PerMille};
use crate::content::VoteRule;
use crate::engine::order::Stance;

/// What stops a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stop {
    /// A vote against, under unanimity (Article 31(1) TEU, first subparagraph).
    Veto,
    /// A third of the members with a third of the people abstain (Article 31(1) TEU, second subparagraph).
    Third,
    /// Too few members or people in favour (Article 16(4) TEU).
    Majority,
}

/// Voices counted: members, and their share of the Union's people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Voices {
    /// How many members.
    pub members: u16,
    /// Their share of the population, per mille.
    pub people: PerMille,
}

/// A vote counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Count {
    /// In favour, silence included.
    pub in_favour: Voices,
    /// Abstaining.
    pub abstaining: Voices,
    /// Against.
    pub against: Voices,
    /// Of those in favour, who have not said so: silence is agreement.
    pub silent: u16,
    /// What stops it; nothing when it passes.
    pub stop: Option<Stop>,
}

/// Counts these positions by a rule. Who says nothing agrees.
pub(crate) fn count<'p>(
    setting: &Setting,
    rule: VoteRule,
    stances: &BTreeMap<CountryId, (Stance, impl Sized + 'p)>,
) -> Count {
    let (mut members, mut people, mut silent) = ([0_i64; 3], [0_i64; 3], 0_u16);
    for member in setting.members() {
        let taken = stances.get(&member.id).map(|(stance, _)| *stance);
        silent += u16::from(taken.is_none());
        let place = match taken.unwrap_or(Stance::For) {
            Stance::For => 0,
            Stance::Abstain => 1,
            Stance::Against => 2,
        };
        members[place] += 1;
        people[place] += member.population_millions.0;
    }
    let (all, everybody) = (members.iter().sum::<i64>(), people.iter().sum::<i64>());
    let rules = &setting.rules().council;
    let stop = match rule {
        VoteRule::Qualified => {
            let enough = members[0] * 1000 >= all * i64::from(rules.qualified_members)
                && people[0] * 1000 >= everybody * i64::from(rules.qualified_people);
            let blocked = all - members[0] >= i64::from(rules.blocking_members);
            (!enough && blocked).then_some(Stop::Majority)
        }
        VoteRule::Unanimity if members[2] > 0 => Some(Stop::Veto),
        VoteRule::Unanimity => {
            let third =
                members[1] * rules.abstaining_of >= all && people[1] * rules.abstaining_of >= everybody;
            third.then_some(Stop::Third)
        }
    };
    let voices = |place: usize| Voices {
        members: u16::try_from(members[place]).unwrap_or(u16::MAX),
        people: i32::try_from(people[place] * 1000 / everybody.max(1)).unwrap_or(0),
    };
    Count { in_favour: voices(0), abstaining: voices(1), against: voices(2), silent, stop }
}
