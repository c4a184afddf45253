//! The count of a vote: unanimity with constructive abstention, and qualified majority.

use serde::Serialize;

use super::{Setting, abstains_constructively};
use crate::base::{CountryId, PerMille, Sorted, VoteId};
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
    /// Too few members or people in favour of what nobody proposed (Article 238(2) TFEU).
    Reinforced,
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

/// What a majority needs of those that vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Needed {
    /// Members in favour.
    pub members: u16,
    /// Of so many that vote.
    pub of: u16,
    /// Their share of the population, per mille.
    pub people: PerMille,
}

/// What an item needs to pass by that rule, where a majority decides.
pub(crate) fn needed(setting: &Setting, vote: VoteId, rule: VoteRule) -> Option<Needed> {
    let share = share_of_members(setting, rule)?;
    let of = i64::try_from(setting.voters(vote).count()).unwrap_or(0);
    let short = |number: i64| u16::try_from(number).unwrap_or(u16::MAX);
    let members = short((of * i64::from(share) + 999) / 1000);
    Some(Needed { members, of: short(of), people: setting.rules().council.qualified_people })
}

/// The share of the members that a majority takes; none under unanimity.
fn share_of_members(setting: &Setting, rule: VoteRule) -> Option<PerMille> {
    match rule {
        VoteRule::Unanimity => None,
        VoteRule::Qualified => Some(setting.rules().council.qualified_members),
        VoteRule::Reinforced => Some(setting.rules().council.reinforced_members),
    }
}

/// Counts these positions by the rule of an item. Who says nothing agrees.
pub(crate) fn count<'p>(
    setting: &Setting,
    vote: VoteId,
    rule: VoteRule,
    stances: &Sorted<CountryId, (Stance, impl Sized + 'p)>,
) -> Count {
    let (mut members, mut people, mut silent) = ([0_i64; 3], [0_i64; 3], 0_u16);
    for member in setting.voters(vote) {
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
        VoteRule::Qualified | VoteRule::Reinforced => {
            let share = share_of_members(setting, rule).unwrap_or_default();
            let enough = members[0] * 1000 >= all * i64::from(share)
                && people[0] * 1000 >= everybody * i64::from(rules.qualified_people);
            // The larger majority derogates from Article 16(4) TEU, its blocking minority included.
            let blocked = all - members[0] >= i64::from(rules.blocking_members);
            match rule {
                VoteRule::Reinforced => (!enough).then_some(Stop::Reinforced),
                _ => (!enough && blocked).then_some(Stop::Majority),
            }
        }
        VoteRule::Unanimity if members[2] > 0 => Some(Stop::Veto),
        VoteRule::Unanimity => {
            // Only abstentions that are constructive can stop it: a plain one never does (Article 238(4) TFEU).
            let third = abstains_constructively(setting, vote, rule)
                && members[1] * rules.abstaining_of >= all
                && people[1] * rules.abstaining_of >= everybody;
            third.then_some(Stop::Third)
        }
    };
    let voices = |place: usize| Voices {
        members: u16::try_from(members[place]).unwrap_or(u16::MAX),
        people: i32::try_from(people[place] * 1000 / everybody.max(1)).unwrap_or(0),
    };
    Count { in_favour: voices(0), abstaining: voices(1), against: voices(2), silent, stop }
}
