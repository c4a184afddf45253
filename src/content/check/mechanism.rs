//! Checking of the mechanisms: what they name exists, and their numbers lie where they can.

use std::collections::BTreeSet;

use super::Examination;
use super::names::UNLOCKS;
use crate::base::{CountryId, Hours, KindId, PackageId};
use crate::content::fault::Fault;
use crate::content::mechanism::{Decides, Effect, Limit, Mechanism, Source};
use crate::content::outline::Step;
use crate::content::raw::catalogue as raw;

/// The longest delay of a mechanism, in hours: two years.
const DELAY_MAX: i32 = 17_520;
/// Highest number of the typical mistakes.
const MISTAKES: i32 = 20;

/// What mechanisms may name, sorted.
pub(super) struct Known<'a> {
    pub(super) states: &'a [CountryId],
    pub(super) kinds: &'a [KindId],
    pub(super) packages: &'a [PackageId],
}

pub(super) fn mechanisms(
    x: &mut Examination,
    raw: raw::Mechanisms,
    known: &Known,
) -> (Vec<Source>, Vec<Mechanism>) {
    let sources: Vec<Source> = raw
        .sources
        .into_iter()
        .map(|(mark, title)| Source { mark: mark.into(), title: title.into() })
        .collect();
    // General knowledge needs no title.
    let mut marks: Vec<String> = sources.iter().map(|s| s.mark.clone()).collect();
    marks.push("K".to_owned());
    marks.sort_unstable();
    let mut seen = BTreeSet::new();
    let mut list = x.each("mechanisms", raw.mechanisms, |x, m| {
        x.field("id", |x| x.distinct(m.id, Fault::TwiceMechanism, &mut seen));
        x.field("delay_hours", |x| delay(x, m.delay_hours));
        x.field("proposal", |x| {
            if m.proposal.is_some() != matches!(m.decides, Decides::Council(_)) {
                x.error(Fault::Proposal);
            }
        });
        x.range("lasts_hours", m.lasts_hours, 0..=DELAY_MAX);
        x.each("effects", &m.effects, |x, e| effect(x, e, known));
        x.each("always", &m.always, |x, e| effect(x, e, known));
        x.each("limits", &m.limits, |x, l| limit(x, *l, known));
        x.each("sources", &m.sources, |x, mark| x.known(mark, Fault::UnknownSource, &marks));
        if let Some(trap) = &m.trap {
            x.field("trap", |x| x.range("mistake", i32::from(trap.mistake), 1..=MISTAKES));
        }
        m
    });
    list.sort_by_key(|m| m.id);
    (sources, list)
}

fn effect(x: &mut Examination, effect: &Effect, known: &Known) {
    let share = |x: &mut Examination, place: usize, value: i32| {
        x.within(Step::Index(place), |x| x.range_here(value, 0..=1000));
    };
    match effect {
        Effect::Supplies(kind, _, package) => {
            x.within(Step::Index(0), |x| x.known(kind, Fault::UnknownKind, known.kinds));
            if let Some(package) = package {
                x.within(Step::Index(2), |x| x.known(package, Fault::UnknownPackage, known.packages));
            }
        }
        Effect::Opens(packages) => {
            x.within(Step::Index(0), |x| {
                x.elements(packages, |x, p| x.known(p, Fault::UnknownPackage, known.packages));
            });
        }
        Effect::Calls(kind) => x.within(Step::Index(0), |x| x.known(kind, Fault::UnknownKind, known.kinds)),
        Effect::Clears(kind, by) => {
            x.within(Step::Index(0), |x| x.known(kind, Fault::UnknownKind, known.kinds));
            share(x, 1, *by);
        }
        Effect::Prepackaged { givers, kind, readiness } => {
            x.each("givers", givers, |x, giver| x.known(giver, Fault::UnknownState, known.states));
            x.field("kind", |x| x.known(kind, Fault::UnknownKind, known.kinds));
            x.range("readiness", *readiness, 0..=1000);
        }
        Effect::Unlocks(id) => x.within(Step::Index(0), |x| x.known(id, Fault::UnknownUnlock, &UNLOCKS)),
        Effect::ContactLasts(value) => x.within(Step::Index(0), |x| x.range_here(*value, 1000..=5000)),
        Effect::Consensus(value)
        | Effect::Backfill(value)
        | Effect::Permits(value)
        | Effect::Transport(value)
        | Effect::Duplication(value)
        | Effect::Error(value)
        | Effect::Deconflicts(value) => share(x, 0, *value),
        Effect::Start(_, value) | Effect::Dampens(_, value) => share(x, 1, *value),
        Effect::Swing(_, _, level) => share(x, 2, *level),
        Effect::Exchange(..)
        | Effect::ShowsPlan
        | Effect::Forcible
        | Effect::Strikes
        | Effect::ShowsStock
        | Effect::Strand
        | Effect::Track(..)
        | Effect::PerDay(..)
        | Effect::Function(..)
        | Effect::Deters(..)
        | Effect::Unproven(..)
        | Effect::Tables(_)
        | Effect::Desk(_)
        | Effect::Staff(_) => {}
    }
}

fn limit(x: &mut Examination, limit: Limit, known: &Known) {
    x.within(Step::Index(0), |x| match limit {
        Limit::NotFor(country) => x.known(&country, Fault::UnknownState, known.states),
        Limit::Unlocked(id) => x.known(&id, Fault::UnknownUnlock, &UNLOCKS),
        Limit::MembersAffected(n) => x.range_here(i32::from(n), 1..=27),
        Limit::Since(year, month) => {
            x.range_here(year, 1949..=2100);
            x.range_here(month, 1..=12);
        }
        Limit::Evidence(level) | Limit::Escalation(level) | Limit::Willing(level) => {
            x.range_here(level, 0..=1000);
        }
        _ => {}
    });
}

/// Hours that a mechanism takes: least, usual.
pub(super) fn delay(x: &mut Examination, (least, usual): (Hours, Hours)) {
    x.within(Step::Index(0), |x| x.range_here(least, 0..=DELAY_MAX));
    x.within(Step::Index(1), |x| x.range_here(usual, least..=DELAY_MAX));
}
