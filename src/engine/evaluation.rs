//! How a game is judged: seven terms, their weighted sum, and what a debrief adds. The terms that are made of many parts
//! have files of their own; `hourly` keeps the running sums that they read.

mod complementarity;
mod hourly;
mod information;
mod solidarity;
mod sustainability;

use serde::{Deserialize, Serialize};

use super::assess;
use super::consent::hangs_on_third_state;
use super::flags;
use super::law;
use super::setting::Setting;
use super::world::{Leg, Match, MatchStage, Need, Victim, World};
use crate::base::{Milli, NeedId, PerMille, named};
use crate::content::{GeoStatus, Mode};

named! {
    /// A term of the evaluation.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Term {
        /// Needs met, in time, by weight.
        Needs = "needs",
        /// Many carry it together.
        Solidarity = "solidarity",
        /// In step with NATO.
        Complementarity = "complementarity",
        /// Not higher than it had to go.
        Escalation = "escalation",
        /// Lawful and by procedure.
        Legality = "legality",
        /// Can be kept up.
        Sustainability = "sustainability",
        /// A shared picture.
        Information = "information",
    }
}

impl Term {
    /// The slugs of its parts, in the order of their weights in the rules. Needs are made of needs.
    #[must_use]
    pub fn parts(self) -> &'static [&'static str] {
        match self {
            Self::Needs => &[],
            Self::Solidarity => &["pledging", "fair_share", "delivered", "specific_character"],
            Self::Complementarity => &[
                "no_duplication",
                "no_gap",
                "nato_answered",
                "in_step",
                "joint_message",
                "liaison",
                "authority",
                "no_double_count",
            ],
            Self::Escalation => &["peak", "own_rises", "line"],
            Self::Legality => {
                &["route", "request", "report", "proportionality", "parliaments", "rights", "seas_and_skies"]
            }
            Self::Sustainability => &["supply", "rotation", "money", "home", "staff", "endurance"],
            Self::Information => &["uploads", "reports", "attribution"],
        }
    }
}

/// The evaluation of a game so far, or at its end. Terms and grade in thousandths of 100 points: 0 to 1000.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evaluation {
    /// The weighted sum, 0 to 1000.
    pub grade: PerMille,
    /// The terms in the order of `Term::ALL`, 0 to 1000 each, after the factor for passivity.
    pub terms: [PerMille; 7],
    /// The terms before that factor.
    pub raw: [PerMille; 7],
    /// Parts of each term: a slug of the catalogue, its weight within the term, its value.
    pub parts: Vec<(Term, String, PerMille, PerMille)>,
    /// Share of delivered effect that needed no consent of a third state, per mille.
    pub autonomy: Option<PerMille>,
    /// Typical mistakes detected, by number of `domain.md` §7.2, and how often.
    pub mistakes: Vec<(u8, u16)>,
    /// Kinds that stayed uncovered, with coverage reached: input for capability planning.
    pub shortfalls: Vec<(NeedId, PerMille)>,
}

/// The evaluation of a world as of now. Formulas: `domain.md` §7.1 and `rules.md` §10.
pub(crate) fn evaluate(setting: &Setting, world: &World) -> Evaluation {
    let rules = &setting.rules().evaluation;
    let mut parts: Vec<(Term, String, PerMille, PerMille)> = Vec::new();
    let needs = needs_term(setting, world);
    let mut raw = [0; 7];
    raw[0] = needs;
    raw[1] = weighted(Term::Solidarity, solidarity::parts(setting, world), &rules.solidarity, &mut parts);
    let joint = complementarity::parts(setting, world);
    raw[2] = weighted(Term::Complementarity, joint, &rules.complementarity, &mut parts);
    raw[3] = escalation(setting, world, &mut parts);
    raw[4] = weighted(Term::Legality, legality(setting, world), &rules.legality, &mut parts);
    let kept_up = sustainability::parts(setting, world);
    raw[5] = weighted(Term::Sustainability, kept_up, &rules.sustainability, &mut parts);
    raw[6] = weighted(Term::Information, information::parts(setting, world), &rules.information, &mut parts);

    // Passivity does not pay: a response that meets no need is not lawful or measured, it is absent.
    let damper = (needs * rules.passivity / 1000).min(1000);
    let mut terms = raw;
    for term in [Term::Complementarity, Term::Escalation, Term::Legality, Term::Sustainability] {
        terms[term as usize] = raw[term as usize] * damper / 1000;
    }
    let grade = terms.iter().zip(rules.weights).map(|(t, w)| t * w).sum::<i32>() / 100;
    Evaluation {
        grade,
        terms,
        raw,
        parts,
        autonomy: autonomy(setting, world),
        mistakes: world.tally.mistakes.iter().map(|(m, n)| (*m, *n)).collect(),
        shortfalls: world
            .needs
            .iter()
            .map(|n| (n.id, n.supplied))
            .filter(|(_, reached)| *reached < setting.rules().functions.covered_from)
            .collect(),
    }
}

/// Σ weight × urgency × credit / Σ weight × urgency, over all true needs from their birth.
fn needs_term(setting: &Setting, world: &World) -> PerMille {
    let (mut sum, mut weights) = (0_i64, 0_i64);
    for (_, weight, credit) in need_parts(setting, world) {
        sum += weight * i64::from(credit);
        weights += weight;
    }
    if weights == 0 { 1000 } else { i32::try_from(sum / weights).unwrap_or(0) }
}

/// What that term is made of: each true need, its weight × urgency, and what of it was covered over its time, with half
/// of what is firmly committed in time and arrives after the end.
pub(crate) fn need_parts(setting: &Setting, world: &World) -> Vec<(NeedId, i64, PerMille)> {
    let rules = &setting.rules().evaluation;
    let part = |need: &Need| {
        let kind = setting.catalogue().kind(need.id.kind)?;
        let size = assess::size_of(kind, need.quantity);
        let weight = i64::from(kind.weight) * i64::from(rules.urgency[size as usize]);
        let share = committed(setting, world, need).per_mille_of(need.quantity, 1000 - need.supplied);
        let committed = share * rules.committed_share / 1000;
        Some((need.id, weight, (need.credit + committed).min(1000)))
    };
    world.needs.iter().filter_map(part).collect()
}

/// What of a need was agreed by its due time and is not at work yet, at its worth.
fn committed(setting: &Setting, world: &World, need: &Need) -> Milli {
    let worth = |found: &Match, quantity: Milli| {
        let offer = world.offer(found.offer)?;
        let kind = setting.catalogue().kind(offer.kind)?;
        let fit = assess::fit(setting, offer.giver, kind, &offer.caveats, need.id, found.channel).ok()?;
        Some(assess::effect(setting, kind, need.id, quantity, fit))
    };
    let in_time = |found: &&Match| found.agreed_at.is_some_and(|at| at <= need.due);
    let waiting = world.matches.iter().filter(|m| m.need == need.id && m.stage == MatchStage::Agreed);
    let agreed: Milli = waiting.filter(in_time).filter_map(|m| worth(m, m.quantity)).sum();
    let moving: Milli = world
        .consignments
        .iter()
        .filter(|c| c.need == need.id && matches!(c.leg, Leg::Moving | Leg::Queued))
        .filter_map(|c| {
            let found = world.match_(c.proposal).filter(in_time)?;
            worth(found, c.quantity - c.absorbed)
        })
        .sum();
    agreed + moving
}

/// A part of a term by its slug, and its value; none where it does not apply.
type Part = (&'static str, Option<PerMille>);

/// The mean of the parts by their weights. What does not apply drops out, and the others share its weight.
fn weighted<const N: usize>(
    term: Term,
    values: [Part; N],
    weights: &[PerMille; N],
    parts: &mut Vec<(Term, String, PerMille, PerMille)>,
) -> PerMille {
    let (mut sum, mut whole) = (0, 0);
    for ((slug, value), weight) in values.into_iter().zip(weights) {
        if let Some(value) = value.map(|value| value.clamp(0, 1000)) {
            parts.push((term, slug.to_owned(), *weight, value));
            sum += value * weight;
            whole += weight;
        }
    }
    sum / whole.max(1)
}

/// A share of a whole, per mille; none of none.
fn share_of(part: i64, whole: i64) -> Option<PerMille> {
    (whole > 0).then(|| i32::try_from((part * 1000 / whole).clamp(0, 1000)).unwrap_or(1000))
}

/// The peak of escalation above what the crisis itself brought, per mille of the span that counts.
fn rise(setting: &Setting, world: &World) -> PerMille {
    let given = world.tally.escalation_start + i32::try_from(world.tally.escalation_given).unwrap_or(1000);
    let above = (world.tally.escalation_peak - given).max(0);
    (above * 1000 / setting.rules().evaluation.escalation_span.max(1)).min(1000)
}

/// 1 less the peak above what the crisis itself brought, less rises by the response's own orders.
fn escalation(
    setting: &Setting,
    world: &World,
    parts: &mut Vec<(Term, String, PerMille, PerMille)>,
) -> PerMille {
    let rules = &setting.rules().evaluation;
    let peak = 1000 - rise(setting, world);
    let own = (i32::from(world.tally.own_rises) * rules.own_rise).min(1000);
    parts.push((Term::Escalation, "peak".to_owned(), 1000, peak));
    parts.push((Term::Escalation, "own_rises".to_owned(), 1000, 1000 - own));
    let line = super::standing::had_line(setting, world);
    if line {
        parts.push((Term::Escalation, "line".to_owned(), rules.line, 1000));
    }
    (peak - own + if line { rules.line } else { 0 }).clamp(0, 1000)
}

/// The mean over the victims to which an item applies.
fn over_victims(world: &World, item: impl Fn(&Victim) -> Option<PerMille>) -> Option<PerMille> {
    let values: Vec<PerMille> = world.victims.iter().filter_map(item).collect();
    let count = i32::try_from(values.len()).unwrap_or(1);
    (count > 0).then(|| values.iter().sum::<PerMille>() / count)
}

/// The checklist; what does not apply drops out.
fn legality(setting: &Setting, world: &World) -> [Part; 7] {
    let rules = &setting.rules().evaluation;
    let tally = &world.tally;
    let letters = letters(setting, world);
    let quantified = over_victims(world, |v| {
        Some(if world.flags_of.contains(&(flags::NEEDS_QUANTIFIED, v.country)) { 1000 } else { 0 })
    })
    .unwrap_or(0);
    let mistaken = |number: u8, price: PerMille| {
        i32::from(tally.mistakes.get(&number).copied().unwrap_or_default()) * price
    };
    [
        ("route", over_victims(world, |v| route(setting, world, v))),
        ("request", Some(letters.map_or(quantified, |sound| i32::midpoint(quantified, sound)))),
        ("report", report(setting, world)),
        ("proportionality", proportionality(setting, world)),
        (
            "parliaments",
            Some(
                (1000 - i32::from(tally.specific_pressed) * rules.pressed - mistaken(9, rules.pressed))
                    .max(0),
            ),
        ),
        ("rights", Some(i32::try_from(tally.legitimacy_hours / tally.hours.max(1)).unwrap_or(0))),
        (
            "seas_and_skies",
            crosses_borders(world)
                .then(|| (1000 - mistaken(7, rules.confused_place) - mistaken(11, rules.pressed)).max(0)),
        ),
    ]
}

/// How sound the treaty steps were when they were taken. Aid without invocation is a full path: only a plain
/// attack calls for a route.
fn route(setting: &Setting, world: &World, victim: &Victim) -> Option<PerMille> {
    // A partner has no clause to invoke.
    if !setting.clause_reaches(victim.country) {
        return None;
    }
    let steps = victim.soundness.iter().filter(|(article, _)| article.has_letter());
    let taken: Vec<PerMille> = steps.map(|(_, soundness)| *soundness).collect();
    if taken.is_empty() {
        let plain = law::threshold(setting, world, victim.country).total() >= setting.rules().threshold.met;
        return plain.then_some(setting.rules().evaluation.uninvoked);
    }
    Some(taken.iter().sum::<PerMille>() / i32::try_from(taken.len()).unwrap_or(1))
}

/// Share of the clauses of all letters that stood; a letter that never came counts as several that did not.
fn letters(setting: &Setting, world: &World) -> Option<PerMille> {
    let tally = &world.tally;
    let missed = tally.letters_missed * setting.rules().evaluation.letter_missed_clauses;
    let all = i32::from(tally.letters_sound + tally.letters_unsound + missed);
    (all > 0).then(|| i32::from(tally.letters_sound) * 1000 / all)
}

/// Reports to the Security Council in time: the attacked state's and those of the states that used force for it.
fn report(setting: &Setting, world: &World) -> Option<PerMille> {
    let rules = setting.rules();
    let own = over_victims(world, |v| {
        let late = v.reported_at.unwrap_or(world.hour) - v.forcible_at? - rules.politics.report51_hours;
        Some((1000 - late.max(0) * rules.evaluation.late_report_per_hour).max(0))
    })?;
    let owed = i32::try_from(world.force.len()).unwrap_or(0);
    let sent = i32::try_from(world.force.values().filter(|f| f.reported).count()).unwrap_or(0);
    Some(if owed == 0 { own } else { i32::midpoint(own, sent * 1000 / owed) })
}

/// Force that was necessary, and no more of it: an armed aggression that can at least be argued, and no rise above
/// what the crisis brought.
fn proportionality(setting: &Setting, world: &World) -> Option<PerMille> {
    let measured = 1000 - rise(setting, world);
    over_victims(world, |v| {
        v.forcible_at?;
        let score = law::threshold(setting, world, v.country).total();
        Some(if score >= setting.rules().threshold.arguable { measured } else { measured / 2 })
    })
}

/// Whether anything went by sea or air, or the attack lies at sea.
fn crosses_borders(world: &World) -> bool {
    let at_sea = |v: &Victim| matches!(v.place, GeoStatus::Eez | GeoStatus::HighSea);
    world.victims.iter().any(at_sea)
        || world.consignments.iter().any(|c| matches!(c.mode, Some(Mode::Sea | Mode::Air)))
}

/// Share of delivered effect that needed no consent of a third state; none where nothing was delivered.
fn autonomy(setting: &Setting, world: &World) -> Option<PerMille> {
    let (mut free, mut all) = (0_i64, 0_i64);
    for consignment in world.consignments.iter().filter(|c| !c.absorbed.is_zero()) {
        let Some(offer) = world.offer(consignment.offer) else { continue };
        let Some(need) = world.need(consignment.need) else { continue };
        let share = i64::from(consignment.absorbed.per_mille_of(need.quantity, 1000));
        all += share;
        free += if hangs_on_third_state(setting, offer) { 0 } else { share };
    }
    (all != 0).then(|| i32::try_from(free * 1000 / all).unwrap_or(0))
}
