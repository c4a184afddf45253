//! Whether things were done right, and whether it mattered: what a facilitator counts. `domain.md` §7.1 and §7.4. Each
//! measure has what it is made of, and its value is reckoned from that.

mod conduct;
mod effects;
mod offers;
mod part;
mod steps;
mod told;

use serde::Serialize;

use super::causes::TrackStory;
use super::needs::NeedStory;
use super::stories::Moment;
use super::votes::VoteStory;
use crate::content::{Pool, Track};
use crate::engine::SeatView;
use crate::engine::explain::{Inquiry, Value};
use part::Taken;

pub use part::{Amount, Part, Reckoning, What};
pub use told::{PartWords, Workings};

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
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Measure {
    /// Its name, as in message keys and machine output.
    pub slug: &'static str,
    /// What it is about.
    pub kind: MeasureKind,
    /// What it counts in.
    pub unit: Unit,
    /// Its value; nothing when it never came to that.
    pub value: Option<i64>,
    /// How the value comes from its parts.
    pub by: Reckoning,
    /// Numbers that its rule names.
    pub numbers: Vec<(&'static str, Value)>,
    /// What it counted.
    pub counted: Vec<Part>,
    /// What it left out, where that is to be told.
    pub others: Vec<Part>,
}

impl Measure {
    /// The number of the game that it is read from, where there is one.
    #[must_use]
    pub fn read_from(&self) -> Option<Inquiry> {
        Some(match self.slug {
            "attribution" => Inquiry::Track(Track::Attribution),
            "escalation_peak" => Inquiry::Track(Track::Escalation),
            "public_trust" => Inquiry::Track(Track::PublicTrust),
            "adversary_acts" | "adversary_success" => Inquiry::Track(Track::Pressure),
            "double_booked" => Inquiry::Track(Track::Duplication),
            "hours_to_first_report" => Inquiry::Report,
            "hours_to_nato_contact" | "nato_contacts" => Inquiry::Nato,
            "hours_overdrawn" => Inquiry::Staff(Pool::Council),
            "liquidity" => Inquiry::Money,
            _ => return None,
        })
    }

    /// Its value without what it is made of, for where that is told elsewhere.
    #[must_use]
    pub fn alone(&self) -> Self {
        let (counted, others, numbers) = (Vec::new(), Vec::new(), Vec::new());
        Self { numbers, counted, others, ..*self }
    }
}

pub(super) fn measures(
    view: &SeatView<'_>,
    moments: &[Moment],
    needs: &[NeedStory],
    votes: &[VoteStory],
    tracks: &[TrackStory],
) -> Vec<Measure> {
    let of = |kind| {
        move |taken: Taken| {
            let Taken { slug, unit, by, numbers, counted, others } = taken;
            let value = by.value(&counted, &others);
            Measure { slug, kind, unit, value, by, numbers, counted, others }
        }
    };
    let done = steps::steps(view, moments, needs).into_iter().chain(offers::answers(view, moments, needs));
    let done = done.chain(offers::terms(view, moments)).chain(conduct::conduct(moments));
    let done = done.chain(conduct::votes(votes, moments)).map(of(MeasureKind::Process));
    let came = effects::natural(view, moments, needs).into_iter();
    let came = came.chain(effects::effects(view, moments, needs, tracks)).map(of(MeasureKind::Effect));
    let sure = [effects::attribution(tracks), offers::plausible(moments)];
    done.chain(came).chain(sure.into_iter().map(of(MeasureKind::Confidence))).collect()
}
