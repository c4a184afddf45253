//! Votes of the Council in words: the count, and where a capital stands and why.

use super::{Arg, Words};
use crate::base::MechanismId;
use crate::content::{Catalogue, Mechanism, VoteRule};
use crate::engine::Setting;
use crate::engine::view::VoteView;
use crate::engine::{Body, Count, Ground, Needed, Stance, Voices};

impl Words {
    /// A measure, by the words of its vote.
    #[must_use]
    pub fn measure(&self, id: MechanismId) -> String {
        id.as_str().parse().map_or_else(|_| id.to_string(), |vote| self.vote(vote))
    }

    /// By which rule an item is decided, and who prepares it; or which committee takes it.
    #[must_use]
    pub fn way_of_vote(&self, vote: &VoteView) -> String {
        let body = ("body", Arg::from(self.body(vote.body)));
        if vote.taken_by.is_some() {
            return self.with("vote-way-committee", &[body]);
        }
        let way = self.with("vote-way", &[("rule", Arg::from(self.vote_rule(vote.rule))), body]);
        match vote.needed {
            Some(needed) if vote.reformed => {
                format!("{way} {} {}", self.needed(needed, vote.rule), self.text("vote-needed-reformed"))
            }
            Some(needed) => format!("{way} {}", self.needed(needed, vote.rule)),
            None => way,
        }
    }

    /// What a majority needs, and by which law.
    fn needed(&self, needed: Needed, rule: VoteRule) -> String {
        let people = self.per_mille_as_percent(needed.people);
        self.with(
            if rule == VoteRule::Reinforced { "vote-needed-reinforced" } else { "vote-needed-qualified" },
            &[
                ("members", Arg::from(needed.members)),
                ("all", Arg::from(needed.of)),
                ("people", Arg::from(people)),
            ],
        )
    }

    /// That a committee was convened on an item.
    #[must_use]
    pub fn convened(&self, body: Body) -> String {
        self.with("vote-convened", &[("body", Arg::from(self.body(body)))])
    }

    /// A position on an item: only where the Council decides by unanimity is an abstention constructive.
    #[must_use]
    pub fn stance_on(&self, vote: &VoteView, stance: Stance) -> String {
        let unanimous = vote.taken_by.is_none() && vote.rule == VoteRule::Unanimity;
        if stance == Stance::Abstain && unanimous {
            return self.text("stance-abstain-constructively");
        }
        self.stance(stance)
    }

    /// A position with what weighed most, where that is said.
    #[must_use]
    pub fn stance_for(&self, stance: Stance, ground: Ground) -> String {
        if ground == Ground::Unstated {
            return self.stance(stance);
        }
        self.with(
            "stance-with-ground",
            &[("stance", Arg::from(self.stance(stance))), ("ground", Arg::from(self.ground(ground)))],
        )
    }

    /// How many stand where, and what stops the decision.
    #[must_use]
    pub fn count_of_votes(&self, count: &Count) -> String {
        let voices = |key: &str, voices: Voices| {
            let people = self.per_mille_as_percent(voices.people);
            self.with(key, &[("members", Arg::from(voices.members)), ("people", Arg::from(people))])
        };
        let verdict = count.stop.map_or_else(|| self.text("count-passes"), |stop| self.stop(stop));
        let mut parts = vec![voices("count-for", count.in_favour)];
        if count.silent > 0 {
            parts.push(self.with("count-silent", &[("members", Arg::from(count.silent))]));
        }
        for (key, part) in [("count-abstaining", count.abstaining), ("count-against", count.against)] {
            if part.members > 0 {
                parts.push(voices(key, part));
            }
        }
        self.labelled(&parts.join(", "), &verdict)
    }

    /// What the Council can be asked to decide, by which rule and to what end: for the handbook.
    pub(super) fn council_entries(
        &self,
        catalogue: &Catalogue,
        setting: Option<&Setting>,
    ) -> Vec<(String, String)> {
        let (rules, numbers) = (&catalogue.rules.council, &catalogue.rules.players.delegation);
        let points = |value: i32| Arg::from(self.points(value));
        let percent = |value: i32| Arg::from(self.per_mille_as_percent(value));
        let left: Vec<String> = rules.watered.iter().map(|left| self.per_mille_as_percent(*left)).collect();
        let majority = [
            ("members", percent(rules.qualified_members)),
            ("people", percent(rules.qualified_people)),
            ("reinforced", percent(rules.reinforced_members)),
            ("blocking", Arg::from(rules.blocking_members)),
        ];
        let position = [
            ("for", points(numbers.vote_for)),
            ("against", points(numbers.vote_against)),
            ("threat", points(numbers.vote_threat)),
            ("gravity", points(numbers.vote_gravity)),
            ("politics", points(numbers.vote_politics)),
            ("defence", points(numbers.vote_defence)),
            ("debate", points(numbers.vote_mood)),
        ];
        let bargain = [
            ("lobby", points(numbers.vote_lobby)),
            ("link", points(numbers.vote_link)),
            ("price", points(rules.link)),
            ("duration", Arg::from(self.duration(rules.link_hours))),
            ("water", points(numbers.vote_water)),
            ("left", Arg::from(self.list(&left))),
            ("prepared", points(numbers.vote_prepared)),
        ];
        let page = |key: &str, args: &[(&str, Arg<'_>)]| {
            (
                self.text(&format!("handbook-council.{key}")),
                self.with(&format!("handbook-council-{key}"), args),
            )
        };
        let hours = |hours: i32| Arg::from(self.duration(hours));
        let committees = [
            ("least", hours(rules.psc_hours.0)),
            ("usual", hours(rules.psc_hours.1)),
            ("quick", hours(rules.coreper_hours.0)),
            ("called", hours(rules.coreper_hours.1)),
            ("prepared", points(numbers.vote_prepared)),
            ("staff", Arg::from(rules.convened)),
        ];
        let mut entries = vec![
            page("way", &[]),
            page("committees", &committees),
            page("rules", &majority),
            page("positions", &position),
            page("bargaining", &bargain),
        ];
        let measures = catalogue.mechanisms.iter().filter(|m| m.decides.vote_rule().is_some());
        entries.extend(measures.map(|measure| self.measure_entry(setting, measure)));
        entries
    }

    fn measure_entry(&self, setting: Option<&Setting>, measure: &Mechanism) -> (String, String) {
        let text = self.with(
            "handbook-measure",
            &[
                ("who", Arg::from(self.deciding_body(setting, measure))),
                ("burden", Arg::from(self.points(measure.politics.burden))),
            ],
        );
        let proposal = measure.proposal.map(|proposal| self.on_proposal(proposal));
        (self.measure(measure.id), proposal.map_or(text.clone(), |proposal| format!("{text} {proposal}")))
    }
}
