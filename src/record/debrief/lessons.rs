//! Whether things were done right, whether it mattered, and what can be learned from it.

use serde::Serialize;

use super::needs::NeedStory;
use super::{MistakeStory, Moment, PromiseStory};
use crate::base::{Hours, Milli, NeedId, PerMille};
use crate::content::{Rules, Track};
use crate::engine::{Evaluation, Event, SeatView, Term};

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
    /// Thousandths.
    PerMille,
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

/// What can be learned. Each belongs to a term of the evaluation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Lesson {
    /// A need stayed uncovered although enough of it was offered.
    OfferedNotBrought {
        /// The need.
        need: NeedId,
        /// What was offered.
        offered: Milli,
        /// Coverage at the end.
        coverage: PerMille,
    },
    /// A need stayed uncovered and nobody had enough to offer, or was asked: a capability shortfall.
    NotOffered {
        /// The need.
        need: NeedId,
        /// What was offered.
        offered: Milli,
        /// Coverage at the end.
        coverage: PerMille,
    },
    /// Enough was brought for a need, but it was used up or went home, and nothing followed.
    NotKeptUp {
        /// The need.
        need: NeedId,
        /// What was brought, by its worth to the need.
        brought: Milli,
        /// Coverage at the end.
        coverage: PerMille,
    },
    /// A need was met after it had begun to lose value.
    MetLate {
        /// The need.
        need: NeedId,
        /// How much later, in hours.
        by: Hours,
    },
    /// A need was never declared.
    NeverDeclared {
        /// The need.
        need: NeedId,
    },
    /// Offers lapsed while their need was open.
    LetLapse {
        /// The need.
        need: NeedId,
        /// How many.
        offers: u16,
    },
    /// A public promise was broken.
    PromiseBroken {
        /// The need.
        need: NeedId,
        /// By when it was to be kept.
        by: Hours,
    },
    /// A typical mistake was made.
    Mistake {
        /// Its number in `domain.md` §7.2.
        mistake: u8,
        /// How often.
        times: u16,
    },
    /// The first situation report came late, or never.
    PictureLate {
        /// The hour of the first.
        hours: Option<i64>,
    },
    /// Staffs of both organisations never met.
    NatoNotContacted,
    /// The share of effect that needed no third state's consent is below the aim.
    Dependent {
        /// The share, per mille.
        autonomy: PerMille,
        /// The aim, per mille.
        aim: PerMille,
    },
}

impl Lesson {
    /// The term of the evaluation that it belongs to.
    #[must_use]
    pub fn term(&self) -> Term {
        match self {
            Self::OfferedNotBrought { .. }
            | Self::NotOffered { .. }
            | Self::NotKeptUp { .. }
            | Self::MetLate { .. }
            | Self::NeverDeclared { .. } => Term::Needs,
            Self::LetLapse { .. } | Self::PromiseBroken { .. } => Term::Solidarity,
            Self::Mistake { .. } => Term::Legality,
            Self::PictureLate { .. } => Term::Information,
            Self::NatoNotContacted => Term::Complementarity,
            Self::Dependent { .. } => Term::Sustainability,
        }
    }

    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        match self {
            Self::OfferedNotBrought { .. } => "offered_not_brought",
            Self::NotOffered { .. } => "not_offered",
            Self::NotKeptUp { .. } => "not_kept_up",
            Self::MetLate { .. } => "met_late",
            Self::NeverDeclared { .. } => "never_declared",
            Self::LetLapse { .. } => "let_lapse",
            Self::PromiseBroken { .. } => "promise_broken",
            Self::Mistake { .. } => "mistake",
            Self::PictureLate { .. } => "picture_late",
            Self::NatoNotContacted => "nato_not_contacted",
            Self::Dependent { .. } => "dependent",
        }
    }
}

pub(super) fn measures(view: &SeatView<'_>, moments: &[Moment], needs: &[NeedStory]) -> Vec<Measure> {
    let covered = view.setting().rules().functions.covered_from;
    let first = |pick: fn(&Event) -> bool| moments.iter().find(|m| pick(&m.event)).map(|m| i64::from(m.hour));
    let share = |part: usize, whole: usize| (whole > 0).then(|| as_count(part * 1000 / whole));
    let process = |slug, unit, value| Measure { slug, kind: MeasureKind::Process, unit, value };
    let effect = |slug, unit, value| Measure { slug, kind: MeasureKind::Effect, unit, value };

    let deliveries = || needs.iter().flat_map(|need| &need.deliveries);
    let tabled = moments.iter().filter(|m| matches!(m.event, Event::OfferTabled { .. })).count();
    let used: std::collections::BTreeSet<_> = moments
        .iter()
        .filter_map(|m| match m.event {
            Event::OfferAnswered { offer, .. } | Event::MatchProposed { offer, .. } => Some(offer),
            _ => None,
        })
        .collect();
    let waits: Vec<i64> = deliveries().filter_map(|d| Some(i64::from(d.agreed_at? - d.tabled_at?))).collect();
    let acts: Vec<bool> = moments
        .iter()
        .filter_map(
            |m| if let Event::AdversaryActed { success, .. } = m.event { Some(success) } else { None },
        )
        .collect();
    let functions = Some(i64::from(view.mean_of_functions()));
    let trust = view.tracks().into_iter().find(|seen| seen.track == Track::PublicTrust);

    vec![
        process("hours_to_invocation", Unit::Hours, first(|e| matches!(e, Event::Invoked { .. }))),
        process("hours_to_first_report", Unit::Hours, first(|e| matches!(e, Event::ReportIssued { .. }))),
        process("hours_to_nato_contact", Unit::Hours, first(|e| matches!(e, Event::NatoContacted))),
        process(
            "needs_declared",
            Unit::PerMille,
            share(needs.iter().filter(|need| !need.declared.is_empty()).count(), needs.len()),
        ),
        process("offers_answered", Unit::PerMille, share(used.len(), tabled)),
        process("hours_from_offer_to_agreement", Unit::Hours, median(waits)),
        process("consignments", Unit::Count, Some(as_count(deliveries().count()))),
        effect(
            "hours_to_first_delivery",
            Unit::Hours,
            deliveries().filter_map(|d| d.at_work_at).min().map(i64::from),
        ),
        effect(
            "needs_covered",
            Unit::PerMille,
            share(needs.iter().filter(|need| need.coverage >= covered).count(), needs.len()),
        ),
        effect(
            "adversary_success",
            Unit::PerMille,
            share(acts.iter().filter(|success| **success).count(), acts.len()),
        ),
        effect("functions_mean", Unit::PerMille, functions),
        effect("public_trust", Unit::PerMille, trust.map(|seen| i64::from(seen.level))),
    ]
}

fn as_count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn median(mut values: Vec<i64>) -> Option<i64> {
    values.sort_unstable();
    values.get(values.len() / 2).copied()
}

pub(super) fn lessons(
    rules: &Rules,
    needs: &[NeedStory],
    promises: &[PromiseStory],
    mistakes: &[MistakeStory],
    measures: &[Measure],
    evaluation: Option<&Evaluation>,
) -> Vec<Lesson> {
    let (covered, aim) = (rules.functions.covered_from, rules.evaluation.autonomy_aim);
    let mut worst: Vec<&NeedStory> = needs.iter().collect();
    worst.sort_by_key(|need| (need.coverage, need.id));
    let mut lessons: Vec<Lesson> = worst.iter().filter_map(|need| shortfall(need, covered)).collect();
    for promise in promises.iter().filter(|promise| promise.kept == Some(false)) {
        lessons.push(Lesson::PromiseBroken { need: promise.need, by: promise.by });
    }
    for mistake in mistakes {
        let times = u16::try_from(mistake.times.len()).unwrap_or(u16::MAX);
        lessons.push(Lesson::Mistake { mistake: mistake.mistake, times });
    }
    for need in worst {
        if let Some(met_at) = need.met_at.filter(|met_at| *met_at > need.due) {
            lessons.push(Lesson::MetLate { need: need.id, by: met_at - need.due });
        }
        if need.declared.is_empty() {
            lessons.push(Lesson::NeverDeclared { need: need.id });
        }
        let lapsed = need.offered.iter().filter(|tabled| !tabled.lapsed.is_zero()).count();
        if lapsed > 0 && need.coverage < covered {
            let offers = u16::try_from(lapsed).unwrap_or(u16::MAX);
            lessons.push(Lesson::LetLapse { need: need.id, offers });
        }
    }
    let measured = |slug| measures.iter().find(|measure| measure.slug == slug).and_then(|m| m.value);
    let report = measured("hours_to_first_report");
    // From information sharing upwards a report comes that often; the first shall not take longer.
    if report.is_none_or(|hours| hours > i64::from(rules.picture.report_interval_hours)) {
        lessons.push(Lesson::PictureLate { hours: report });
    }
    if measured("hours_to_nato_contact").is_none() {
        lessons.push(Lesson::NatoNotContacted);
    }
    let delivered = needs.iter().any(|need| !need.deliveries.is_empty());
    if let Some(autonomy) = evaluation.map(|e| e.autonomy).filter(|a| delivered && *a < aim) {
        lessons.push(Lesson::Dependent { autonomy, aim });
    }
    lessons
}

/// A need that stayed uncovered, and on whose side that was.
fn shortfall(need: &NeedStory, covered: PerMille) -> Option<Lesson> {
    let wanted = need.truth.or(need.declared.last().map(|(_, quantity)| *quantity))?;
    if need.coverage >= covered {
        return None;
    }
    let (id, coverage, offered) = (need.id, need.coverage, need.offered_total());
    let brought = need.deliveries.iter().map(|delivery| delivery.effect).sum::<Milli>() + need.nato;
    let enough = wanted.share(covered);
    Some(if brought >= enough {
        Lesson::NotKeptUp { need: id, brought, coverage }
    } else if offered >= enough {
        Lesson::OfferedNotBrought { need: id, offered, coverage }
    } else {
        Lesson::NotOffered { need: id, offered, coverage }
    })
}
