//! Triage: the published rule by which the first of several attacked states is found, and what a match is worth by it.
//!
//! An offer is made to one victim and stays with it; what the rule orders is whose needs are served first.

use super::assess::{self, Pressing};
use super::draft::Draft;
use super::event::{Cause, Event, Rule, Shelf};
use super::flags;
use super::order::{Channel, Order};
use super::setting::Setting;
use super::world::{Match, MatchStage, Need, Offer, World};
use crate::base::{Hours, KindId, Milli, NeedId};
use crate::content::{Consequence, NatoPosture, Seat, Track, TriageRule};

/// What is still missing of a declared need, as the table knows it.
fn missing(setting: &Setting, world: &World, need: &Need) -> Milli {
    let wanted = need.declared.unwrap_or_default();
    let coming = assess::coming(setting, world, need.id, |_, _| true);
    (wanted - world.supply(need) - coming).max(Milli::ZERO)
}

/// Where a need stands by a rule: the smaller, the earlier.
fn standing(setting: &Setting, world: &World, rule: TriageRule, need: &Need) -> i64 {
    let wanted = need.declared.unwrap_or_default();
    let had = |quantity: Milli| i64::from(quantity.per_mille_of(wanted, 1000));
    match rule {
        TriageRule::Urgency => {
            let coverage = world.supply(need).per_mille_of(wanted, 1000);
            let kind = setting.catalogue().kind(need.id.kind);
            let presses = |kind| Pressing { setting, world, need, kind, coverage }.urgency();
            -kind.map_or(0, |kind| i64::from(presses(kind)))
        }
        TriageRule::Severity => i64::from(world.mean_function(need.id.victim)),
        TriageRule::Alternatives => {
            let victim = need.id.victim;
            let neighbours = setting.catalogue().country(victim).map_or(0, |c| {
                c.neighbours.iter().filter(|n| setting.is_member(**n) && world.victim(**n).is_none()).count()
            });
            let covered = setting.is_ally(victim) && world.nato.posture > NatoPosture::None;
            let nato = if covered { setting.rules().triage.nato_neighbours } else { 0 };
            i64::try_from(neighbours).unwrap_or(0) + i64::from(nato)
        }
        TriageRule::EqualShares => had(wanted - missing(setting, world, need)),
        TriageRule::FirstCome => i64::from(need.declared_at.unwrap_or(i32::MAX)),
    }
}

/// Declared needs of a kind of which something is still missing, each with where it stands, the first first.
/// Nothing where only one victim asks.
pub(crate) fn contested(
    setting: &Setting,
    world: &World,
    rule: TriageRule,
    kind: KindId,
) -> Vec<(i64, NeedId)> {
    let asked = world.needs.iter().filter(|n| n.id.kind == kind && n.is_open() && n.declared.is_some());
    let mut list: Vec<(i64, NeedId)> = asked
        .filter(|n| !missing(setting, world, n).is_zero())
        .map(|n| (standing(setting, world, rule, n), n.id))
        .collect();
    list.sort_unstable();
    if list.len() < 2 { Vec::new() } else { list }
}

/// The rule that binds what the High Representative proposes: the published one, else the one it keeps to itself.
pub(crate) fn binding(world: &World) -> Option<(TriageRule, Hours)> {
    world.triage.or(world.kept_triage)
}

/// The rule that an order sets, by itself or as the answer to a question.
pub(crate) fn set_by(setting: &Setting, order: &Order) -> Option<TriageRule> {
    match order {
        Order::PublishTriage { rule } => Some(*rule),
        Order::Choose { choice, answer } => {
            let posed = setting.choice(*choice)?.answers.iter().find(|a| a.id == *answer)?;
            Consequence::triage_set_by(&posed.then)
        }
        _ => None,
    }
}

/// The rule that a letter on triage publishes after these orders; none where nothing is set.
pub(crate) fn rule_of_letter(setting: &Setting, world: &World, basket: &[Order]) -> Option<TriageRule> {
    let before = binding(world).map(|(rule, _)| rule);
    basket.iter().rev().find_map(|order| set_by(setting, order)).or(before)
}

/// Whose need of a kind comes first by a rule, where several ask and one of them is before all others.
pub(crate) fn first(setting: &Setting, world: &World, rule: TriageRule, kind: KindId) -> Option<NeedId> {
    match contested(setting, world, rule, kind).as_slice() {
        [(a, need), (b, _), ..] if a < b => Some(*need),
        _ => None,
    }
}

/// Whether a match for a need would go against the rule that binds it: another comes first, and an offer that serves it
/// lies on the table unused, or the giver could have made this one to it.
pub(crate) fn goes_against(setting: &Setting, world: &World, need: NeedId, offer: &Offer) -> Option<NeedId> {
    let (rule, since) = binding(world)?;
    let first = first(setting, world, rule, need.kind).filter(|first| *first != need)?;
    let serves = |o: &Offer| assess::worth(setting, o, first, o.tabled, Channel::Bilateral) > Milli::ZERO;
    let proposed = |o: &Offer| -> Milli {
        let waiting = world.matches.iter().filter(|m| m.offer == o.id && m.stage == MatchStage::Proposed);
        waiting.map(|m| m.quantity).sum()
    };
    let unused = world.offers.iter().any(|o| {
        o.victim == first.victim && o.kind == first.kind && o.on(Shelf::Free) > proposed(o) && serves(o)
    });
    let swing = offer.tabled_at > since && offer.giver != first.victim && serves(offer);
    (unused || swing).then_some(first)
}

impl Draft<'_> {
    /// A rule is set and published. To change it later looks like bending it.
    pub(crate) fn publish_triage(&mut self, rule: TriageRule, cause: Cause) {
        if self.world.triage.is_some_and(|(known, _)| known == rule) {
            return;
        }
        let numbers = &self.rules().triage;
        let (published, changed) = (numbers.published, numbers.changed);
        let before = self.world.triage;
        self.emit(Event::TriagePublished { rule });
        self.emit(Event::FlagSet { flag: flags::TRIAGE_PUBLISHED, at: None });
        if before.is_none() {
            self.track(Track::Legitimacy, published, cause);
        } else {
            self.track(Track::Cohesion, -changed, cause);
        }
        self.answer_by_rule(rule);
    }

    /// Who publishes a rule has answered the question which rule to publish.
    fn answer_by_rule(&mut self, rule: TriageRule) {
        let publishes = |then: &Consequence| *then == Consequence::Triage { rule, published: true };
        let answered = self.world.choices.iter().filter(|open| open.decider == Seat::Hr).find_map(|open| {
            let answers = &self.setting.choice(open.id)?.answers;
            Some((open.id, answers.iter().find(|a| a.then.iter().any(publishes))?.id))
        });
        if let Some((choice, answer)) = answered {
            self.choose(choice, Seat::Hr, answer, false);
        }
    }

    /// A rule is set and kept internal: it binds what the High Representative proposes, and nobody else can reckon with it.
    pub(crate) fn keep_triage(&mut self, rule: TriageRule) {
        if self.world.triage.is_none() {
            self.emit(Event::TriageKept { rule });
        }
    }

    /// A match about to be agreed is held against the rule that binds it, where several victims ask for the same. What
    /// breaks a published rule angers capitals, what breaks an internal one stands in the files.
    pub(crate) fn hold_against_triage(&mut self, found: &Match, offer: &Offer) {
        let Some((rule, _)) = binding(self.world) else { return };
        let published = self.world.triage.is_some();
        let Some(first) = first(self.setting, self.world, rule, found.need.kind) else { return };
        let against = goes_against(self.setting, self.world, found.need, offer);
        if first != found.need && against.is_none() {
            return;
        }
        let followed = against.is_none();
        if published {
            self.emit(Event::TriageJudged { proposal: found.id, first: first.victim, followed });
        }
        let numbers = &self.rules().triage;
        let (cohesion, legitimacy) = match (followed, published) {
            (true, true) => (numbers.followed, 0),
            (true, false) => (0, 0),
            (false, true) => (-numbers.against_cohesion, -numbers.against_legitimacy),
            (false, false) => (0, -numbers.against_legitimacy),
        };
        let cause = Cause::Need(Rule::Triage, found.need);
        self.track(Track::Cohesion, cohesion, cause);
        self.track(Track::Legitimacy, legitimacy, cause);
    }
}
