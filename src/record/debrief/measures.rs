//! Whether things were done right, and whether it mattered: what a facilitator counts. `domain.md` §7.1 and §7.4.

use std::collections::BTreeSet;

use serde::Serialize;

use super::needs::{Delivery, NeedStory};
use super::stories::Moment;
use crate::content::Track;
use crate::engine::{Event, OfferAnswer, SeatView, flags};

/// Whether a measure is about what was done, or about what came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MeasureKind {
    /// Did we do things right?
    Process,
    /// Did it matter?
    Effect,
}

/// What a measure counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Hours.
    Hours,
    /// Thousandths of a whole.
    PerMille,
    /// A level, in thousandths of the scale.
    Level,
    /// Things.
    Count,
}

/// A measure of performance or of effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Measure {
    /// Its name, as in message keys and machine output.
    pub slug: &'static str,
    /// About doing or about effect.
    pub kind: MeasureKind,
    /// What it counts in.
    pub unit: Unit,
    /// Its value; nothing when it never came to that.
    pub value: Option<i64>,
}

/// A measure before it is known whether it is one of doing or of effect.
type Counted = (&'static str, Unit, Option<i64>);

pub(super) fn measures(view: &SeatView<'_>, moments: &[Moment], needs: &[NeedStory]) -> Vec<Measure> {
    let of = |kind| move |(slug, unit, value): Counted| Measure { slug, kind, unit, value };
    let steps = steps(moments, needs).into_iter().chain(answers(view, moments, needs));
    let conduct = conduct(moments).into_iter();
    let process = steps.chain(conduct).map(of(MeasureKind::Process));
    process.chain(effects(view, moments, needs).into_iter().map(of(MeasureKind::Effect))).collect()
}

/// How long it took until things were under way.
fn steps(moments: &[Moment], needs: &[NeedStory]) -> Vec<Counted> {
    let first = |pick: fn(&Event) -> bool| moments.iter().find(|m| pick(&m.event)).map(|m| i64::from(m.hour));
    // Allies who consult have not asked for aid yet.
    let invoked = |e: &Event| matches!(e, Event::Invoked { article, .. } if article.has_letter());
    let quantified = |e: &Event| matches!(e, Event::FlagSet { flag, .. } if *flag == flags::NEEDS_QUANTIFIED);
    let declared = needs.iter().filter(|need| !need.declared.is_empty()).count();
    vec![
        ("hours_to_invocation", Unit::Hours, first(invoked)),
        ("hours_to_quantified_request", Unit::Hours, first(quantified)),
        ("hours_to_first_pledge", Unit::Hours, first(|e| matches!(e, Event::OfferTabled { .. }))),
        ("hours_to_first_report", Unit::Hours, first(|e| matches!(e, Event::ReportIssued { .. }))),
        ("hours_to_nato_contact", Unit::Hours, first(|e| matches!(e, Event::NatoContacted))),
        ("needs_declared", Unit::PerMille, share(declared, needs.len())),
    ]
}

/// What was made of what was offered.
fn answers(view: &SeatView<'_>, moments: &[Moment], needs: &[NeedStory]) -> Vec<Counted> {
    let (mut tabled, mut givers, mut used) = (0, BTreeSet::new(), BTreeSet::new());
    let (mut asked_better, mut improved, mut agreed) = (0, 0, 0);
    for moment in moments {
        match moment.event {
            Event::OfferTabled { giver, .. } => {
                tabled += 1;
                givers.insert(giver);
            }
            Event::MatchProposed { offer, .. } => {
                used.insert(offer);
            }
            Event::OfferAnswered { offer, answer } => {
                used.insert(offer);
                asked_better += usize::from(answer == OfferAnswer::ImprovementAsked);
            }
            Event::OfferImproved { .. } => improved += 1,
            Event::MatchAgreed { .. } => agreed += 1,
            _ => {}
        }
    }
    let attacked: Vec<_> = view.victims().iter().map(|v| v.country).collect();
    let others: Vec<_> = view.setting().members().filter(|m| !attacked.contains(&m.id)).collect();
    let pledging = others.iter().filter(|m| givers.contains(&m.id)).count();
    let came = deliveries(needs).filter(|d| d.at_work_at.is_some()).count();
    let waits = deliveries(needs).filter_map(|d| Some(i64::from(d.agreed_at? - d.tabled_at?)));
    vec![
        ("members_pledging", Unit::PerMille, share(pledging, others.len())),
        ("offers_answered", Unit::PerMille, share(used.len(), tabled)),
        ("improvements_granted", Unit::PerMille, share(improved, asked_better)),
        ("hours_from_offer_to_agreement", Unit::Hours, median(waits.collect())),
        ("agreed_at_work", Unit::PerMille, share(came.min(agreed), agreed)),
        ("consignments", Unit::Count, Some(as_count(deliveries(needs).count()))),
    ]
}

/// How letters, votes, contacts and staff were handled.
fn conduct(moments: &[Moment]) -> Vec<Counted> {
    let (mut sound, mut clauses, mut held, mut won) = (0, 0, 0, 0);
    let (mut contacts, mut overdrawn) = (0, 0);
    for moment in moments {
        match moment.event {
            Event::LetterSent { sound: stand, unsound, .. } => {
                sound += usize::from(stand);
                clauses += usize::from(stand) + usize::from(unsound);
            }
            Event::VoteHeld { passed, .. } => {
                held += 1;
                won += usize::from(passed);
            }
            Event::NatoContacted => contacts += 1,
            Event::HoursCounted { hours, overload: true, .. } => overdrawn += i64::from(hours),
            _ => {}
        }
    }
    vec![
        ("clauses_standing", Unit::PerMille, share(sound, clauses)),
        ("votes_won", Unit::PerMille, share(won, held)),
        ("nato_contacts", Unit::Count, Some(contacts)),
        ("hours_overdrawn", Unit::Hours, Some(overdrawn)),
    ]
}

/// What came of it.
fn effects(view: &SeatView<'_>, moments: &[Moment], needs: &[NeedStory]) -> Vec<Counted> {
    let covered = view.setting().rules().functions.covered_from;
    let acts = moments.iter().filter_map(|m| match m.event {
        Event::AdversaryActed { success, .. } => Some(success),
        _ => None,
    });
    let acts: Vec<bool> = acts.collect();
    let peak = moments.iter().filter_map(|m| match m.event {
        Event::TrackMoved { track: Track::Escalation, to, .. } => Some(i64::from(to)),
        _ => None,
    });
    let level = |of| view.tracks().into_iter().find(|seen| seen.track == of).map(|t| i64::from(t.level));
    vec![
        (
            "hours_to_first_delivery",
            Unit::Hours,
            deliveries(needs).filter_map(|d| d.at_work_at).min().map(i64::from),
        ),
        (
            "needs_covered",
            Unit::PerMille,
            share(needs.iter().filter(|need| need.coverage >= covered).count(), needs.len()),
        ),
        ("by_substitution", Unit::PerMille, by_substitution(needs)),
        (
            "adversary_success",
            Unit::PerMille,
            share(acts.iter().filter(|success| **success).count(), acts.len()),
        ),
        ("escalation_peak", Unit::Level, peak.max().max(level(Track::Escalation))),
        ("functions_mean", Unit::Level, Some(i64::from(view.mean_of_functions()))),
        ("public_trust", Unit::Level, level(Track::PublicTrust)),
    ]
}

/// How much of what deliveries were worth came from another kind than the one asked for; each need counts by what it
/// wanted.
fn by_substitution(needs: &[NeedStory]) -> Option<i64> {
    let (mut substitutes, mut all) = (0, 0);
    for need in needs {
        let Some(wanted) = need.truth.or(need.declared.last().map(|(_, quantity)| *quantity)) else {
            continue;
        };
        for delivery in &need.deliveries {
            let worth = i64::from(delivery.effect.per_mille_of(wanted, i32::MAX));
            all += worth;
            substitutes += if delivery.kind == need.id.kind { 0 } else { worth };
        }
    }
    (all > 0).then(|| substitutes * 1000 / all)
}

fn deliveries(needs: &[NeedStory]) -> impl Iterator<Item = &Delivery> {
    needs.iter().flat_map(|need| &need.deliveries)
}

fn share(part: usize, whole: usize) -> Option<i64> {
    (whole > 0).then(|| as_count(part * 1000 / whole))
}

fn as_count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn median(mut values: Vec<i64>) -> Option<i64> {
    values.sort_unstable();
    values.get(values.len() / 2).copied()
}
