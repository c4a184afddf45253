//! What came of it: in natural units, by needs, by levels; and how sure one can be of who did it.

use super::Unit;
use super::part::{Part, Reckoning, Taken, What};
use crate::base::{Milli, NeedId, PerMille};
use crate::content::{Function, Track};
use crate::engine::explain::{Label, Value};
use crate::engine::{Event, SeatView};
use crate::record::debrief::causes::TrackStory;
use crate::record::debrief::gauges;
use crate::record::debrief::needs::NeedStory;
use crate::record::debrief::stories::Moment;

/// What came of it in natural units.
pub(super) fn natural(view: &SeatView<'_>, moments: &[Moment], needs: &[NeedStory]) -> Vec<Taken> {
    let found = gauges::effects(view, moments, needs);
    let whole = |slug, unit, of: Vec<(NeedId, Milli)>| {
        let part = |(need, amount): (NeedId, Milli)| Part::thing(Label::Need(need)).measured(unit, amount.0);
        Taken::new(slug, unit, Reckoning::Whole, of.into_iter().map(part).collect())
    };
    let landed = found.landed.into_iter().map(|(need, delivery, tonnes)| {
        let part = Part::delivery(need, delivery).measured(Unit::Tonnes, tonnes.0);
        Part { at: delivery.arrived_at, ..part }
    });
    let landed = Taken::new("port_throughput", Unit::Tonnes, Reckoning::Whole, landed.collect());
    vec![
        whole("restored_power", Unit::Megawatts, found.power),
        whole("interceptions", Unit::Count, found.interceptions),
        whole("patients", Unit::Count, found.patients),
        whole("liquidity", Unit::Millions, found.liquidity),
        landed,
    ]
}

/// What came of it.
pub(super) fn effects(
    view: &SeatView<'_>,
    moments: &[Moment],
    needs: &[NeedStory],
    tracks: &[TrackStory],
) -> Vec<Taken> {
    let covered = view.setting().rules().functions.covered_from;
    let first = needs.iter().flat_map(|need| need.deliveries.iter().map(move |d| (need, d)));
    let first = first.filter_map(|(need, d)| Some(Part::delivery(need, d).at(d.at_work_at?)));
    let share = |need: &NeedStory| Part::thing(Label::Need(need.id)).shown(Value::Share(need.coverage));
    let mut sorted: Vec<&NeedStory> = needs.iter().collect();
    sorted.sort_by_key(|need| (-need.coverage, need.id));
    let (closed, open): (Vec<&NeedStory>, Vec<&NeedStory>) =
        sorted.into_iter().partition(|need| need.coverage >= covered);
    let parts = |needs: &[&NeedStory]| needs.iter().map(|need| share(need)).collect::<Vec<_>>();
    let acts = moments.iter().filter_map(|m| match m.event {
        Event::AdversaryActed { success, .. } => Some((success, Part::event(m))),
        _ => None,
    });
    let acts: Vec<(bool, Part)> = acts.collect();
    let of = |so: bool| acts.iter().filter(move |(success, _)| *success == so).map(|(_, part)| part.clone());
    let (name, value) = ("covered", Value::Share(covered));
    vec![
        Taken::first("hours_to_first_delivery", first.min_by_key(|part| part.at)),
        Taken::share("needs_covered", (parts(&closed), parts(&open))).by(name, value),
        substituted(needs),
        closed_by_substitution(covered, &closed).by(name, value),
        Taken::number("adversary_acts", acts.iter().map(|(_, part)| part.clone()).collect()),
        Taken::share("adversary_success", (of(true).collect(), of(false).collect())),
        peak(moments, tracks),
        functions(view),
        level("public_trust", Track::PublicTrust, tracks),
    ]
}

/// How much of what deliveries were worth came from another kind than the one asked for; each need counts by what it
/// wanted.
fn substituted(needs: &[NeedStory]) -> Taken {
    let (mut counted, mut others) = (Vec::new(), Vec::new());
    for need in needs {
        let Some(wanted) = need.wanted() else { continue };
        for delivery in need.deliveries.iter().filter(|d| !d.effect.is_zero()) {
            let worth = delivery.effect.per_mille_of(wanted, i32::MAX);
            let part = Part::delivery(need, delivery).shown(Value::Share(worth)).weighing(i64::from(worth));
            if delivery.kind == need.id.kind { &mut others } else { &mut counted }.push(part);
        }
    }
    Taken::new("by_substitution", Unit::PerMille, Reckoning::Weight, counted).beside(others)
}

/// Of the needs covered at the end, those that would not be without another kind than the one asked for; each with what it
/// has without that.
fn closed_by_substitution(covered: PerMille, closed: &[&NeedStory]) -> Taken {
    let (mut counted, mut others) = (Vec::new(), Vec::new());
    for need in closed {
        let other: Milli = need.deliveries.iter().filter(|d| d.kind != need.id.kind).map(|d| d.effect).sum();
        let wanted = need.wanted().unwrap_or(Milli::ZERO);
        let without = (need.have - other).max(Milli::ZERO).per_mille_of(wanted, 1000);
        let owed = !other.is_zero() && without < covered;
        let part = Part::thing(Label::Need(need.id)).shown(Value::Share(without));
        if owed { &mut counted } else { &mut others }.push(part);
    }
    Taken::share("closed_by_substitution", (counted, others))
}

/// The move that brought escalation to its highest; where nothing moved it, where it stands.
fn peak(moments: &[Moment], tracks: &[TrackStory]) -> Taken {
    let moves = moments.iter().filter_map(|m| match m.event {
        Event::TrackMoved { track: Track::Escalation, to, .. } => Some((to, m)),
        _ => None,
    });
    // The first of equals.
    let highest = moves.rev().max_by_key(|(to, _)| *to);
    let highest = highest.map(|(to, m)| Part::event(m).weighing(i64::from(to)));
    let stands = tracks.iter().find(|story| story.track == Track::Escalation).map(|story| story.end);
    let stands = stands.filter(|end| highest.as_ref().is_none_or(|part| part.weight < i64::from(*end)));
    let stands = stands.map(|end| {
        Part::thing(Label::Track(Track::Escalation)).shown(Value::Points(end)).weighing(i64::from(end))
    });
    let counted = stands.or(highest).into_iter().collect();
    Taken::new("escalation_peak", Unit::Level, Reckoning::Most, counted)
}

fn functions(view: &SeatView<'_>) -> Taken {
    let victims = view.victims();
    let levels = victims.iter().flat_map(|seen| {
        Function::ALL.into_iter().map(move |of| {
            let level = seen.functions[of.index()];
            let part = Part::thing(Label::Function(seen.country, of)).shown(Value::Points(level));
            part.weighing(i64::from(level))
        })
    });
    Taken::new("functions_mean", Unit::Level, Reckoning::Mean, levels.collect())
}

/// A level as it stands: where it began, and all that each cause moved, the strongest first.
fn level(slug: &'static str, of: Track, tracks: &[TrackStory]) -> Taken {
    let story = tracks.iter().find(|story| story.track == of);
    let parts = story.map(|story| {
        let moved = story.movers.iter().map(|mover| {
            let part = Part::of(What::Mover(mover.cause)).shown(Value::Change(mover.total));
            part.weighing(i64::from(mover.total))
        });
        let start = story.end - story.movers.iter().map(|mover| mover.total).sum::<i32>();
        let start = Part::of(What::Start).shown(Value::Points(start)).weighing(i64::from(start));
        std::iter::once(start).chain(moved).collect()
    });
    Taken::new(slug, Unit::Level, Reckoning::Level, parts.unwrap_or_default())
}

/// How sure one can be of who did it.
pub(super) fn attribution(tracks: &[TrackStory]) -> Taken {
    level("attribution", Track::Attribution, tracks)
}
