//! What the Council has before it: votes that injects raise, measures, and who votes on them.

use super::Setting;
use crate::base::{CountryId, VoteId};
use crate::content::{Country, Mechanism, Vote};

impl Setting {
    /// Finds once which vote decides on which measure: it is asked at every look at the agenda.
    pub(super) fn list_measures(&mut self) {
        let mechanisms = self.catalogue.mechanisms.iter().enumerate();
        let measures = mechanisms.filter(|(_, mechanism)| mechanism.decides.vote_rule().is_some());
        self.measures = measures
            .filter_map(|(place, measure)| Some((measure.id.as_str().parse().ok()?, place)))
            .collect();
    }

    /// A vote that an inject of the scenario raises.
    #[must_use]
    pub fn vote(&self, id: VoteId) -> Option<&Vote> {
        self.votes.get(&id).map(|(_, vote)| vote)
    }

    /// The measure that a vote decides on; none for a vote that an inject raised.
    #[must_use]
    pub fn measure_of(&self, vote: VoteId) -> Option<&Mechanism> {
        self.measures.get(&vote).map(|place| &self.catalogue.mechanisms[*place])
    }

    /// Whether what is voted has implications for defence.
    pub(crate) fn is_defence(&self, vote: VoteId) -> bool {
        let raised = || self.vote(vote).is_some_and(|v| v.defence);
        self.measure_of(vote).map_or_else(raised, |m| m.politics.defence)
    }

    /// Whether that member votes an item: who has no part in the defence policy has none in what has implications for
    /// defence (Protocol No 22, Article 5, of Denmark).
    pub(crate) fn votes_on(&self, vote: VoteId, country: CountryId) -> bool {
        self.is_member(country) && (!self.is_defence(vote) || self.shares_defence_policy(country))
    }

    /// The members that vote an item.
    pub(crate) fn voters(&self, vote: VoteId) -> impl Iterator<Item = &Country> {
        let defence = self.is_defence(vote);
        self.members().filter(move |member| !defence || self.shares_defence_policy(member.id))
    }
}
