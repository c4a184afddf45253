//! The Council: its agenda, who prepares an item, votes and what they bring.
//!
//! An item put on the agenda in one turn is prepared in the offers window of the next, where capitals say where they
//! stand, and voted in that turn's phase 4. Between the two there is a decision window to bargain in. What a committee
//! takes by itself, and what ambassadors have agreed on, does not wait for that.

mod bargaining;
mod count;
mod measures;

pub(crate) use bargaining::presses;
pub use count::{Count, Needed, Stop, Voices};
pub(crate) use count::{count, needed};
pub(crate) use measures::{measure, vote_of};

use super::committees;
use super::consequence::Follows;
use super::draft::Draft;
use super::event::{Cause, Event, Rule};
use super::order::{Body, Stance};
use super::reforms::Reform;
use super::setting::Setting;
use super::world::Agenda;
use crate::base::{CountryId, InjectId, PerMille, VoteId};
use crate::content::{Consequence, Decides, Mechanism, Track, VoteRule};

/// The rule of a vote as the treaties have it: what is decided by unanimity here belongs to the common foreign and
/// security policy.
fn treaty_rule(setting: &Setting, vote: VoteId) -> VoteRule {
    let of_measure = setting.measure_of(vote).and_then(|m| m.decides.vote_rule());
    of_measure.or_else(|| setting.vote(vote).map(|v| v.rule)).unwrap_or(VoteRule::Unanimity)
}

/// Whether majorities decide in this game where the treaties want unanimity. Article 31(4) TEU: what has implications for
/// defence stays with unanimity under any reform short of a new treaty.
fn majorities_decide(setting: &Setting, defence: bool) -> bool {
    Reform::MajorityVoting.is_on(setting) && !defence
}

impl Setting {
    /// Who decides on a mechanism in this game.
    #[must_use]
    pub fn decides_on(&self, mechanism: &Mechanism) -> Decides {
        match mechanism.decides {
            Decides::Council(VoteRule::Unanimity) if majorities_decide(self, mechanism.politics.defence) => {
                Decides::Council(VoteRule::Qualified)
            }
            decides => decides,
        }
    }
}

/// Whether a majority decides on an item in this game where the treaties want unanimity.
pub(crate) fn is_reformed(setting: &Setting, vote: VoteId) -> bool {
    // A committee votes nothing: what it takes it takes by consensus.
    let voted = taken_by(setting, vote).is_none();
    let unanimous = treaty_rule(setting, vote) == VoteRule::Unanimity;
    voted && unanimous && majorities_decide(setting, setting.is_defence(vote))
}

/// The rule by which an item is counted in this game.
pub(crate) fn rule_of(setting: &Setting, item: &Agenda) -> VoteRule {
    match if is_reformed(setting, item.id) { VoteRule::Qualified } else { treaty_rule(setting, item.id) } {
        VoteRule::Qualified if !item.proposed => VoteRule::Reinforced,
        rule => rule,
    }
}

/// Who prepares an item, or takes it: the Political and Security Committee foreign and security policy, the Permanent
/// Representatives the rest.
pub(crate) fn body_of(setting: &Setting, vote: VoteId) -> Body {
    if let Some(body) = taken_by(setting, vote) {
        return body;
    }
    match treaty_rule(setting, vote) {
        VoteRule::Unanimity => Body::Psc,
        VoteRule::Qualified | VoteRule::Reinforced => Body::Coreper,
    }
}

/// The committee that takes an item by itself; none where the Council votes.
pub(crate) fn taken_by(setting: &Setting, vote: VoteId) -> Option<Body> {
    setting.measure_of(vote).and_then(Body::that_takes)
}

/// Whether an abstention is the constructive one of Article 31(1) TEU: where the Council decides by unanimity. A committee
/// takes what it takes by consensus, and a majority has no such thing.
pub(crate) fn abstains_constructively(setting: &Setting, vote: VoteId, rule: VoteRule) -> bool {
    rule == VoteRule::Unanimity && taken_by(setting, vote).is_none()
}

/// What is left of a measure that was watered down so often.
pub(crate) fn watered_share(setting: &Setting, times: u8) -> PerMille {
    match usize::from(times).checked_sub(1) {
        None => 1000,
        Some(place) => setting.rules().council.watered.get(place).copied().unwrap_or(0),
    }
}

impl Draft<'_> {
    /// Votes that are due, and before them what ambassadors have agreed on.
    pub(crate) fn hold_votes(&mut self) {
        let turn = self.world.turn;
        for vote in committees::agreed_early(self.setting, self.world) {
            self.emit(Event::AgreedWithoutDebate { vote });
            self.hold(vote);
        }
        let due: Vec<VoteId> =
            self.world.agenda.iter().filter(|a| a.is_open() && a.turn <= turn).map(|a| a.id).collect();
        for vote in due {
            self.hold(vote);
        }
    }

    fn hold(&mut self, vote: VoteId) {
        let Some(item) = self.world.open_item(vote) else { return };
        let rule = rule_of(self.setting, item);
        let positions = item.positions.clone();
        let asked_by = item.victims.clone();
        let share = watered_share(self.setting, item.watered);
        let passed = count(self.setting, vote, rule, &positions).stop.is_none();
        let standing = |stance: Stance| -> Vec<CountryId> {
            positions.iter().filter(|(_, (s, _))| *s == stance).map(|(country, _)| *country).collect()
        };
        let (against, abstaining) = (standing(Stance::Against), standing(Stance::Abstain));
        self.end_links(vote, |country| positions.get(&country).is_none_or(|(s, _)| *s == Stance::For));
        self.emit(Event::VoteHeld { vote, passed, against: against.clone(), abstaining: abstaining.clone() });
        let cause = Cause::Vote(vote);
        let politics = &self.rules().politics;
        self.track(Track::Cohesion, if passed { politics.vote_won } else { -politics.vote_lost }, cause);
        self.price_of_dissent(vote, rule, passed, &against, &abstaining);
        let setting = self.setting;
        if let Some((inject, content)) = setting.votes.get(&vote) {
            if passed {
                self.carry_out_adopted(*inject, &content.passed, vote);
            } else {
                self.carry_out(*inject, &content.failed, Follows::Vote(vote));
            }
        }
        if let Some(measure) = setting.measure_of(vote).filter(|_| passed) {
            self.adopted(measure, &asked_by, share);
        }
    }

    /// Carries out what bargaining left of what a vote on an inject's item brings, at once or later.
    pub(crate) fn carry_out_adopted(&mut self, inject: InjectId, list: &[Consequence], vote: VoteId) {
        let times =
            self.world.agenda.iter().rev().find(|item| item.id == vote).map_or(0, |item| item.watered);
        let list = watered(list, watered_share(self.setting, times));
        self.carry_out(inject, &list, Follows::Vote(vote));
    }

    /// What it costs that not all agree. A constructive abstention lets the others act and costs least; a plain one, where a
    /// committee takes an item by consensus, does not stop it either (Articles 238(4) and 235(1) TFEU), and shows more
    /// distance; under a qualified majority an abstention is a vote against in effect. What the treaty respects as a
    /// specific character abstains for nothing. Who is outvoted remembers it.
    fn price_of_dissent(
        &mut self,
        item: VoteId,
        rule: VoteRule,
        passed: bool,
        against: &[CountryId],
        abstaining: &[CountryId],
    ) {
        let rules = &self.rules().council;
        if rule != VoteRule::Unanimity && passed {
            for country in against {
                self.will(*country, -rules.outvoted_will, Cause::Giver(Rule::Outvoted, *country));
            }
        }
        let specific =
            |c: &&CountryId| self.setting.catalogue().country(**c).is_some_and(|c| c.specific_character);
        let many = |states: usize| i32::try_from(states).unwrap_or(0);
        let distant = many(abstaining.iter().filter(|c| !specific(c)).count());
        let each = if abstains_constructively(self.setting, item, rule) {
            rules.constructive_abstention
        } else {
            rules.dissent
        };
        let by = each * distant + rules.dissent * many(against.len());
        self.track(Track::Cohesion, -by, Cause::Vote(item));
    }
}

/// The same consequences, with that share of what they move at once.
fn watered(list: &[Consequence], share: PerMille) -> Vec<Consequence> {
    let less = |consequence: &Consequence| match consequence.clone() {
        Consequence::Track { track, by } => Consequence::Track { track, by: by * share / 1000 },
        Consequence::Function { function, by, at } => {
            Consequence::Function { function, by: by * share / 1000, at }
        }
        Consequence::Supplies { kind, quantity, at } => {
            Consequence::Supplies { kind, quantity: quantity.share(share), at }
        }
        Consequence::If { when, then, otherwise } => {
            Consequence::If { when, then: watered(&then, share), otherwise: watered(&otherwise, share) }
        }
        other => other,
    };
    list.iter().map(less).collect()
}
