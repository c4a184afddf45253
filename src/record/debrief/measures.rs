//! Whether things were done right, and whether it mattered: what a facilitator counts. `domain.md` §7.1 and §7.4.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::gauges;
use super::needs::{Delivery, NeedStory};
use super::stories::Moment;
use super::votes::VoteStory;
use crate::base::{CountryId, MatchId, MechanismId, Milli, NeedId, PerMille, VoteId};
use crate::content::{Family as F, Track, VoteRule};
use crate::engine::{Cause, Clause, Clock, DropReason, Event, OfferAnswer, SeatView, flags};

/// Whether a measure is about what was done, about what came of it, or about how sure that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MeasureKind {
    /// Did we do things right?
    Process,
    /// Did it matter?
    Effect,
    /// How sure can one be of it?
    Confidence,
}

impl MeasureKind {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 3] = [Self::Process, Self::Effect, Self::Confidence];
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
    /// Things for each of a number of others, in thousandths.
    Ratio,
    /// Points of a rubric from 0 to 3, in thousandths of a point.
    Score,
    /// Megawatts.
    Megawatts,
    /// Millions of euro.
    Millions,
    /// Tonnes.
    Tonnes,
}

/// A measure of performance or of effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Measure {
    /// Its name, as in message keys and machine output.
    pub slug: &'static str,
    /// What it is about.
    pub kind: MeasureKind,
    /// What it counts in.
    pub unit: Unit,
    /// Its value; nothing when it never came to that.
    pub value: Option<i64>,
}

/// A measure before it is known of which kind it is.
type Counted = (&'static str, Unit, Option<i64>);

pub(super) fn measures(
    view: &SeatView<'_>,
    moments: &[Moment],
    needs: &[NeedStory],
    votes_held: &[VoteStory],
) -> Vec<Measure> {
    let of = |kind| move |(slug, unit, value): Counted| Measure { slug, kind, unit, value };
    let steps = steps(view, moments, needs).into_iter().chain(answers(view, moments, needs));
    let done = steps.chain(terms_of_offers(view, moments)).chain(conduct(moments));
    let process = done.chain(votes(votes_held)).map(of(MeasureKind::Process));
    let effects = natural(view, moments, needs).into_iter().chain(effects(view, moments, needs));
    let confidence = confidence(view, moments).into_iter().map(of(MeasureKind::Confidence));
    process.chain(effects.map(of(MeasureKind::Effect))).chain(confidence).collect()
}

/// Within how many hours a package of instruments is worth most.
const PACKAGE_HOURS: crate::base::Hours = 120;

/// How long it took until things were under way.
fn steps(view: &SeatView<'_>, moments: &[Moment], needs: &[NeedStory]) -> Vec<Counted> {
    let first = |pick: fn(&Event) -> bool| moments.iter().find(|m| pick(&m.event)).map(|m| i64::from(m.hour));
    // Allies who consult have not asked for aid yet.
    let invoked = |e: &Event| matches!(e, Event::Invoked { article, .. } if article.has_letter());
    let quantified = |e: &Event| matches!(e, Event::FlagSet { flag, .. } if *flag == flags::NEEDS_QUANTIFIED);
    let declared = needs.iter().filter(|need| !need.declared.is_empty()).count();
    let mut counted = vec![
        ("hours_to_invocation", Unit::Hours, first(invoked)),
        ("hours_to_quantified_request", Unit::Hours, first(quantified)),
        ("hours_to_first_pledge", Unit::Hours, first(|e| matches!(e, Event::OfferTabled { .. }))),
        ("hours_to_first_report", Unit::Hours, first(|e| matches!(e, Event::ReportIssued { .. }))),
        ("hours_to_nato_contact", Unit::Hours, first(|e| matches!(e, Event::NatoContacted))),
        ("needs_declared", Unit::PerMille, share(declared, needs.len())),
    ];
    // What a package is worth is a question where no clause covers the state.
    if !view.setting().scenario().article_427_applies {
        counted.push(("instruments_in_5_days", Unit::Count, Some(as_count(package(view, moments)))));
    }
    // Who waits for whom is a question where several are attacked.
    if view.victim_ids().count() > 1 {
        let published = first(|e| matches!(e, Event::TriagePublished { .. }));
        counted.push(("hours_to_triage_rule", Unit::Hours, published));
    }
    counted
}

/// Instruments of a package that were decided early, whenever they work: what brings help, money, listings or people,
/// not meetings, modes and staffs; and what the Council adopted of what events had proposed.
fn package(view: &SeatView<'_>, moments: &[Moment]) -> usize {
    let catalogue = view.setting().catalogue();
    let brings = |id: MechanismId| {
        let family = catalogue.mechanism(id).map(|mechanism| mechanism.family);
        matches!(family, Some(F::HybridCyber | F::Military | F::Money | F::Civil | F::Space | F::Sanctions))
    };
    let early = || moments.iter().take_while(|m| m.hour <= PACKAGE_HOURS);
    let tasked: BTreeSet<_> = early()
        .filter_map(|m| match m.event {
            Event::InstrumentTasked { instrument, .. } if brings(instrument) => Some(instrument),
            _ => None,
        })
        .collect();
    let proposed = |vote: VoteId| !catalogue.mechanisms.iter().any(|m| m.id.as_str() == vote.as_str());
    let adopted: BTreeSet<_> = early()
        .filter_map(|m| match m.event {
            Event::VoteHeld { vote, passed: true, .. } if proposed(vote) => Some(vote),
            _ => None,
        })
        .collect();
    tasked.len() + adopted.len()
}

/// What was made of what was offered.
fn answers(view: &SeatView<'_>, moments: &[Moment], needs: &[NeedStory]) -> Vec<Counted> {
    let (mut tabled, mut givers, mut used) = (0, BTreeSet::new(), BTreeSet::new());
    let (mut asked_better, mut improved, mut agreed) = (0, 0, 0);
    let (mut tabled_at, mut offer_of) = (BTreeMap::new(), BTreeMap::new());
    let mut waits: Vec<i64> = Vec::new();
    for moment in moments {
        match moment.event {
            Event::OfferTabled { offer, giver, .. } => {
                tabled_at.insert(offer, moment.hour);
                tabled += 1;
                givers.insert(giver);
            }
            Event::MatchProposed { proposal, offer, .. } => {
                offer_of.insert(proposal, offer);
                used.insert(offer);
            }
            Event::OfferAnswered { offer, answer } => {
                used.insert(offer);
                asked_better += usize::from(answer == OfferAnswer::ImprovementAsked);
            }
            Event::OfferImproved { .. } => improved += 1,
            Event::MatchAgreed { proposal } => {
                agreed += 1;
                let since = offer_of.get(&proposal).and_then(|offer| tabled_at.get(offer));
                waits.extend(since.map(|since| i64::from(moment.hour - since)));
            }
            _ => {}
        }
    }
    let attacked: Vec<_> = view.victims().iter().map(|v| v.country).collect();
    // Nobody expects of an attacked state that it gives; what it does give counts.
    let counts = |id: &CountryId| !attacked.contains(id) || givers.contains(id);
    let others: Vec<_> = view.setting().members().filter(|m| counts(&m.id)).collect();
    let by_others = |giver: &CountryId| others.iter().any(|member| member.id == *giver);
    let by_members =
        moments.iter().filter(|m| matches!(&m.event, Event::OfferTabled { giver, .. } if by_others(giver)));
    let by_members = by_members.count();
    let pledging = others.iter().filter(|m| givers.contains(&m.id)).count();
    let came = deliveries(needs).filter(|d| d.at_work_at.is_some()).count();
    vec![
        ("members_pledging", Unit::PerMille, share(pledging, others.len())),
        ("pledges_per_member", Unit::Ratio, share(by_members, others.len())),
        ("offers_answered", Unit::PerMille, share(used.len(), tabled)),
        ("improvements_granted", Unit::PerMille, share(improved, asked_better)),
        ("hours_from_offer_to_agreement", Unit::Hours, median(waits)),
        ("agreed_at_work", Unit::PerMille, share(came.min(agreed), agreed)),
        ("consignments", Unit::Count, Some(as_count(deliveries(needs).count()))),
        (
            "hours_at_borders",
            Unit::Hours,
            mean(&deliveries(needs).map(|d| i64::from(d.held)).collect::<Vec<_>>()),
        ),
    ]
}

/// What offers came with, and what was lifted of it.
fn terms_of_offers(view: &SeatView<'_>, moments: &[Moment]) -> Vec<Counted> {
    let lifted = |m: &&Moment| matches!(m.event, Event::OfferImproved { caveat_lifted: Some(_), .. });
    let lifted = moments.iter().filter(lifted).count();
    let waited = |m: &Moment| match m.event {
        Event::ClockStarted { clock: Clock::Reexport, due, .. } => i64::from(due - m.hour),
        _ => 0,
    };
    let left: usize = view.offers().iter().map(|offer| offer.caveats.len()).sum();
    vec![
        ("caveats", Unit::Count, Some(as_count(left + lifted))),
        ("caveats_lifted", Unit::PerMille, share(lifted, left + lifted)),
        ("foreign_consent_hours", Unit::Hours, Some(moments.iter().map(waited).sum())),
    ]
}

/// What was put to a vote in which each has a veto, and how often one was used.
fn votes(held: &[VoteStory]) -> Vec<Counted> {
    let unanimous: Vec<&VoteStory> = held.iter().filter(|vote| vote.rule == VoteRule::Unanimity).collect();
    let vetoed = unanimous.iter().filter(|vote| !vote.passed).count();
    vec![
        ("unanimity_attempts", Unit::Count, Some(as_count(unanimous.len()))),
        ("vetoes", Unit::Count, Some(as_count(vetoed))),
    ]
}

/// How letters, votes, contacts and staff were handled.
fn conduct(moments: &[Moment]) -> Vec<Counted> {
    let (mut sound, mut clauses, mut held, mut won) = (0, 0, 0, 0);
    let (mut contacts, mut overdrawn) = (0, 0);
    let mut sentences: Vec<i64> = Vec::new();
    let mut twice: BTreeSet<NeedId> = BTreeSet::new();
    for moment in moments {
        match &moment.event {
            Event::LetterSent { letter, clauses: said, sound: stand, unsound, .. } => {
                sound += usize::from(*stand);
                clauses += usize::from(*stand) + usize::from(*unsound);
                if letter.asks_or_reports() {
                    sentences.push(sentence(said, *unsound));
                }
            }
            Event::VoteHeld { passed, .. } => {
                held += 1;
                won += usize::from(*passed);
            }
            Event::TrackMoved { track: Track::Duplication, delta, cause: Cause::Need(_, need), .. }
                if *delta > 0 =>
            {
                twice.insert(*need);
            }
            Event::NatoContacted => contacts += 1,
            Event::HoursCounted { hours, overload: true, .. } => overdrawn += i64::from(*hours),
            _ => {}
        }
    }
    vec![
        ("clauses_standing", Unit::PerMille, share(sound, clauses)),
        ("legal_sentence", Unit::Score, mean(&sentences)),
        ("votes_won", Unit::PerMille, share(won, held)),
        ("nato_contacts", Unit::Count, Some(contacts)),
        ("double_booked", Unit::Count, Some(as_count(twice.len()))),
        ("hours_overdrawn", Unit::Hours, Some(overdrawn)),
    ]
}

/// How good the legal sentence of a letter is, in thousandths of three points: one for the legal basis, one for the
/// facts and the territory that it rests on, one where all that it says stands. Without a basis there is no sentence.
fn sentence(clauses: &[Clause], unsound: u8) -> i64 {
    if !clauses.contains(&Clause::LegalBasis) {
        return 0;
    }
    let grounds = clauses.contains(&Clause::Facts) && clauses.contains(&Clause::Territory);
    1000 * (1 + i64::from(grounds) + i64::from(unsound == 0))
}

/// What came of it in natural units.
fn natural(view: &SeatView<'_>, moments: &[Moment], needs: &[NeedStory]) -> Vec<Counted> {
    let found = gauges::effects(view, moments, needs);
    vec![
        ("restored_power", Unit::Megawatts, Some(found.power)),
        ("interceptions", Unit::Count, Some(found.interceptions)),
        ("patients", Unit::Count, Some(found.patients)),
        ("liquidity", Unit::Millions, Some(found.liquidity)),
        ("port_throughput", Unit::Tonnes, Some(found.landed)),
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
        ("closed_by_substitution", Unit::PerMille, closed_by_substitution(covered, needs)),
        ("adversary_acts", Unit::Count, Some(as_count(acts.len()))),
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
        let Some(wanted) = need.wanted() else { continue };
        for delivery in &need.deliveries {
            let worth = i64::from(delivery.effect.per_mille_of(wanted, i32::MAX));
            all += worth;
            substitutes += if delivery.kind == need.id.kind { 0 } else { worth };
        }
    }
    (all > 0).then(|| substitutes * 1000 / all)
}

/// Of the needs covered at the end, those that would not be without another kind than the one asked for.
fn closed_by_substitution(covered: PerMille, needs: &[NeedStory]) -> Option<i64> {
    let closed: Vec<&NeedStory> = needs.iter().filter(|need| need.coverage >= covered).collect();
    let owed = |need: &&&NeedStory| {
        let other =
            need.deliveries.iter().filter(|d| d.kind != need.id.kind).map(|d| d.effect).sum::<Milli>();
        let wanted = need.wanted().unwrap_or(Milli::ZERO);
        !other.is_zero() && (need.have - other).max(Milli::ZERO).per_mille_of(wanted, 1000) < covered
    };
    share(closed.iter().filter(owed).count(), closed.len())
}

/// How sure one can be: of who did it, and of what was agreed on.
fn confidence(view: &SeatView<'_>, moments: &[Moment]) -> Vec<Counted> {
    let agreed = moments.iter().filter(|m| matches!(m.event, Event::MatchAgreed { .. })).count();
    let mut standing: BTreeSet<MatchId> = BTreeSet::new();
    let mut fell_through: BTreeSet<MatchId> = BTreeSet::new();
    for moment in moments {
        match moment.event {
            Event::MatchAgreed { proposal } => {
                standing.insert(proposal);
            }
            // What its need no longer wants, or no route carries, was no fault of the offer.
            Event::MatchDropped { proposal, reason, .. }
                if !matches!(reason, DropReason::NeedGone | DropReason::NoRoute)
                    && standing.contains(&proposal) =>
            {
                fell_through.insert(proposal);
            }
            _ => {}
        }
    }
    let kept = agreed.saturating_sub(fell_through.len());
    let attribution = view.tracks().into_iter().find(|seen| seen.track == Track::Attribution);
    vec![
        ("attribution", Unit::Level, attribution.map(|seen| i64::from(seen.level))),
        ("offers_plausible", Unit::PerMille, share(kept, agreed)),
    ]
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

fn mean(values: &[i64]) -> Option<i64> {
    let count = as_count(values.len());
    (count > 0).then(|| values.iter().sum::<i64>() / count)
}

fn median(mut values: Vec<i64>) -> Option<i64> {
    values.sort_unstable();
    values.get(values.len() / 2).copied()
}
