//! How a game is judged: seven terms, their weighted sum, and what a debrief adds.

use serde::{Deserialize, Serialize};

use super::assess;
use super::event::Shelf;
use super::flags;
use super::law;
use super::setting::Setting;
use super::world::{Leg, Match, MatchStage, Need, Victim, World};
use crate::base::{Milli, PerMille, named};
use crate::content::{Caveat, GeoStatus, Mode, Track};

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
    pub autonomy: PerMille,
    /// Typical mistakes detected, by number of `domain.md` §7.2, and how often.
    pub mistakes: Vec<(u8, u16)>,
    /// Kinds that stayed uncovered, with coverage reached: input for capability planning.
    pub shortfalls: Vec<(crate::base::NeedId, PerMille)>,
}

/// The evaluation of a world as of now. Formulas: `domain.md` §7.1 and `rules.md` §10.
pub(crate) fn evaluate(setting: &Setting, world: &World) -> Evaluation {
    let rules = &setting.rules().evaluation;
    let mut parts: Vec<(Term, String, PerMille, PerMille)> = Vec::new();
    let needs = needs_term(setting, world);
    let mut raw = [0; 7];
    raw[0] = needs;
    raw[1] = weighted(Term::Solidarity, &solidarity(setting, world), &rules.solidarity, &mut parts);
    raw[2] = complementarity(setting, world, &mut parts);
    raw[3] = escalation(setting, world, &mut parts);
    raw[4] = legality(setting, world, &mut parts);
    raw[5] =
        weighted(Term::Sustainability, &sustainability(setting, world), &rules.sustainability, &mut parts);
    raw[6] = weighted(Term::Information, &information(setting, world), &rules.information, &mut parts);

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
        autonomy: autonomy(world),
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
    let urgency = setting.rules().evaluation.urgency;
    let (mut sum, mut weights) = (0_i64, 0_i64);
    for need in &world.needs {
        let Some(kind) = setting.catalogue().kind(need.id.kind) else { continue };
        let size = assess::size_of(kind, need.quantity);
        let weight = i64::from(kind.weight) * i64::from(urgency[size as usize]);
        // What is firmly committed in time and arrives after the end counts half.
        let share = committed(setting, world, need).per_mille_of(need.quantity, 1000 - need.supplied);
        let committed = share * setting.rules().evaluation.committed_share / 1000;
        sum += weight * i64::from((need.credit + committed).min(1000));
        weights += weight;
    }
    if weights == 0 { 1000 } else { i32::try_from(sum / weights).unwrap_or(0) }
}

/// What of a need was agreed by its due time and is not at work yet, at its worth.
fn committed(setting: &Setting, world: &World, need: &Need) -> Milli {
    let worth = |found: &Match, quantity: Milli| {
        let offer = world.offer(found.offer)?;
        let kind = setting.catalogue().kind(offer.kind)?;
        let fit = assess::fit(setting, offer.giver, kind, &offer.caveats, need.id).ok()?;
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

type Part = (&'static str, PerMille);

fn weighted<const N: usize>(
    term: Term,
    values: &[Part; N],
    weights: &[PerMille; N],
    parts: &mut Vec<(Term, String, PerMille, PerMille)>,
) -> PerMille {
    let mut sum = 0;
    for ((slug, value), weight) in values.iter().zip(weights) {
        let value = (*value).clamp(0, 1000);
        parts.push((term, (*slug).to_owned(), *weight, value));
        sum += value * weight;
    }
    sum / weights.iter().sum::<i32>().max(1)
}

/// Members with a concrete pledge, its value against capacity, delivered of pledged, specific characters.
fn solidarity(setting: &Setting, world: &World) -> [Part; 4] {
    let rules = &setting.rules().evaluation;
    let (least, most) = rules.expected_bounds;
    let (mut others, mut pledging, mut fair) = (0_i64, 0_i64, 0_i64);
    let (mut neutral, mut neutral_pledging) = (0_i64, 0_i64);
    let (mut pledged, mut delivered) = (0_i64, 0_i64);
    for member in setting.members() {
        if world.victim(member.id).is_some() {
            continue;
        }
        others += 1;
        let mut value = 0_i64;
        for offer in world.offers.iter().filter(|o| o.giver == member.id) {
            let moved: i64 =
                [Shelf::InTransit, Shelf::Queued, Shelf::Delivered, Shelf::Expended, Shelf::Returned]
                    .iter()
                    .map(|s| offer.on(*s).0)
                    .sum();
            let firm = moved + offer.on(Shelf::Reserved).0 + offer.on(Shelf::Lost).0;
            if firm == 0 {
                continue;
            }
            pledged += 1;
            delivered += i64::from(
                offer.on(Shelf::Delivered).0 + offer.on(Shelf::Expended).0 + offer.on(Shelf::Returned).0 > 0,
            );
            // Political value times the share of the package that was given: volume alone is no merit.
            value += i64::from(offer.political_value) * 1000 * firm / offer.tabled.0.max(1);
        }
        let expected = (member.gdp_billions.0 * rules.expected_per_gdp / 1000).max(least).min(most);
        pledging += i64::from(value > 0);
        fair += (value * 1000 / expected).min(1000);
        if member.specific_character {
            neutral += 1;
            neutral_pledging += i64::from(value > 0);
        }
    }
    let share = |part: i64, whole: i64| {
        if whole == 0 { 1000 } else { i32::try_from(part * 1000 / whole).unwrap_or(1000) }
    };
    [
        ("pledging", share(pledging, others)),
        ("fair_share", i32::try_from(fair / others.max(1)).unwrap_or(0)),
        ("delivered", if pledged == 0 { 0 } else { share(delivered, pledged) }),
        ("specific_character", share(neutral_pledging, neutral)),
    ]
}

/// The mean over the game of synchronisation and of the absence of discord.
fn complementarity(
    setting: &Setting,
    world: &World,
    parts: &mut Vec<(Term, String, PerMille, PerMille)>,
) -> PerMille {
    let hours = world.tally.hours.max(1);
    let mean = |sum: i64| i32::try_from(sum / hours).unwrap_or(0);
    let discord = (mean(world.tally.discord_hours)).min(1000);
    let step = mean(world.tally.synchronisation_hours);
    let values = [("no_discord", 1000 - discord), ("in_step", step)];
    weighted(Term::Complementarity, &values, &setting.rules().evaluation.complementarity, parts)
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
    (peak - own).max(0)
}

/// The mean over the victims to which an item applies.
fn over_victims(world: &World, item: impl Fn(&Victim) -> Option<PerMille>) -> Option<PerMille> {
    let values: Vec<PerMille> = world.victims.iter().filter_map(item).collect();
    let count = i32::try_from(values.len()).unwrap_or(1);
    (count > 0).then(|| values.iter().sum::<PerMille>() / count)
}

/// The checklist; what does not apply drops out.
fn legality(
    setting: &Setting,
    world: &World,
    parts: &mut Vec<(Term, String, PerMille, PerMille)>,
) -> PerMille {
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
    let items = [
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
    ];
    let weights = rules.legality;
    let (mut sum, mut whole) = (0, 0);
    for ((slug, value), weight) in items.iter().zip(weights) {
        if let Some(value) = value {
            parts.push((Term::Legality, (*slug).to_owned(), weight, *value));
            sum += value * weight;
            whole += weight;
        }
    }
    sum / whole.max(1)
}

/// How sound the treaty steps were when they were taken. Aid without invocation is a full path: only a plain
/// attack calls for a route.
fn route(setting: &Setting, world: &World, victim: &Victim) -> Option<PerMille> {
    // A partner has no clause to invoke.
    if !setting.scenario().article_427_applies {
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

/// Endurance, promises kept, staff not overdrawn, reception not overrun.
fn sustainability(setting: &Setting, world: &World) -> [Part; 4] {
    let tally = &world.tally;
    let hours = tally.hours.max(1);
    let endurance = i32::try_from(tally.endurance_hours / hours).unwrap_or(0);
    let due: Vec<bool> = world.promises.iter().filter_map(|p| p.kept).collect();
    let kept = i32::try_from(due.iter().filter(|k| **k).count()).unwrap_or(0);
    let promises = if due.is_empty() {
        setting.rules().evaluation.no_promises
    } else {
        kept * 1000 / i32::try_from(due.len()).unwrap_or(1)
    };
    let staff = 1000 - i32::try_from(tally.overload_hours * 1000 / hours).unwrap_or(0);
    let queue: i64 = world.victims.iter().map(|v| super::reception::queue(setting, world, v.country).0).sum();
    let intake: i64 =
        world.victims.iter().map(|v| super::reception::intake_per_day(setting, world, v.country).0).sum();
    let full = (intake * setting.rules().evaluation.queue_days).max(1);
    let reception = 1000 - i32::try_from(queue * 1000 / full).unwrap_or(1000).min(1000);
    [("endurance", endurance), ("promises", promises), ("staff", staff), ("reception", reception)]
}

/// Uploads, timeliness of reports, a common line on attribution.
fn information(setting: &Setting, world: &World) -> [Part; 3] {
    let tally = &world.tally;
    let days = i32::try_from(tally.hours / 24).unwrap_or(1).max(1);
    let reports = (i32::from(world.ipcr.reports) * 1000 / days).min(1000);
    let [_, _, high] = setting.rules().picture.attribution_bands;
    [
        ("uploads", super::institutions::upload_share(setting, world)),
        ("reports", reports),
        ("attribution", world.track(Track::Attribution) * 1000 / high.max(1)),
    ]
}

/// Share of delivered effect that needed no consent of a third state.
fn autonomy(world: &World) -> PerMille {
    let (mut free, mut all) = (0_i64, 0_i64);
    for consignment in world.consignments.iter().filter(|c| !c.absorbed.is_zero()) {
        let Some(offer) = world.offer(consignment.offer) else { continue };
        let Some(need) = world.need(consignment.need) else { continue };
        let share = i64::from(consignment.absorbed.per_mille_of(need.quantity, 1000));
        all += share;
        let tied = offer
            .caveats
            .iter()
            .any(|c| matches!(c, Caveat::ReexportConsent(_) | Caveat::LargestAllyPosture));
        free += if tied { 0 } else { share };
    }
    if all == 0 { 0 } else { i32::try_from(free * 1000 / all).unwrap_or(0) }
}
