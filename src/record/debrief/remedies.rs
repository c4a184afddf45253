//! What would have helped: openings that the game shows were there and were not used.

use serde::Serialize;

use super::needs::{NeedStory, Tabled};
use super::openings::{Opening, in_time};
use super::{Moment, PromiseStory};
use crate::base::{CountryId, Hours, KindId, Milli, NeedId, OfferId};
use crate::content::{IpcrMode, LetterKind, Seat, Track};
use crate::engine::view::OfferView;
use crate::engine::{Cause, Evaluation, Event, Rule, SeatView, Term};

/// Something that was open and would have helped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Remedy {
    /// An offer for a need that stayed uncovered was neither matched nor answered.
    Match {
        /// The need.
        need: NeedId,
        /// Who offered.
        giver: CountryId,
        /// What.
        kind: KindId,
        /// How much.
        quantity: Milli,
        /// In which turn.
        turn: u16,
        /// How many further offers for that need were left as well.
        others: u16,
    },
    /// A need stayed uncovered, and no offer for it was simply left.
    Uncovered {
        /// The need.
        need: NeedId,
        /// What could have been done.
        opening: Opening,
    },
    /// A letter that was asked for did not come.
    Letter {
        /// Which.
        letter: LetterKind,
        /// Whose.
        seat: Seat,
        /// In which turn it was missed.
        turn: u16,
    },
    /// A public promise was not kept.
    Promise {
        /// The need.
        need: NeedId,
        /// By when it was to be kept.
        by: Hours,
    },
    /// The crisis response never shared information.
    CrisisMode {
        /// The highest mode that it did reach, and in which turn first; nothing when it was never raised.
        reached: Option<(IpcrMode, u16)>,
    },
    /// Nobody contacted NATO.
    NatoContact,
    /// Offers were left without any answer, at the price of cohesion.
    Unanswered {
        /// How many.
        offers: u16,
        /// Whose was left first.
        giver: CountryId,
        /// What cohesion lost by it, as a change.
        cohesion: i32,
    },
    /// Solidarity is where points were lost: few members gave, or gave little of what they could.
    Solidarity {
        /// Members, the attacked states apart, that have brought nothing.
        silent: u16,
        /// All of them.
        members: u16,
    },
}

impl Remedy {
    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Match { .. } => "match",
            Self::Uncovered { opening, .. } => opening.slug(),
            Self::Letter { .. } => "letter",
            Self::Promise { .. } => "promise",
            Self::CrisisMode { reached: None } => "crisis_mode",
            Self::CrisisMode { reached: Some(_) } => "crisis_mode_low",
            Self::NatoContact => "nato_contact",
            Self::Unanswered { .. } => "unanswered",
            Self::Solidarity { .. } => "solidarity",
        }
    }
}

impl Remedy {
    /// The need that it is about, where it is about one.
    #[must_use]
    pub fn need(&self) -> Option<NeedId> {
        match *self {
            Self::Match { need, .. } | Self::Promise { need, .. } | Self::Uncovered { need, .. } => {
                Some(need)
            }
            _ => None,
        }
    }
}

pub(super) fn remedies(
    view: &SeatView<'_>,
    moments: &[Moment],
    needs: &[NeedStory],
    promises: &[PromiseStory],
    evaluation: Option<&Evaluation>,
) -> Vec<Remedy> {
    let covered = view.setting().rules().functions.covered_from;
    let mut worst: Vec<&NeedStory> = needs.iter().filter(|need| need.is_short(covered)).collect();
    worst.sort_by_key(|need| (need.coverage, need.id));
    let offers = view.offers();
    let of = |need: &NeedStory| {
        let left = unanswered(view, &offers, need, moments);
        let opening = || Opening::of(view, &offers, need, moments);
        left.unwrap_or_else(|| Remedy::Uncovered { need: need.id, opening: opening() })
    };
    let mut remedies: Vec<Remedy> = worst.into_iter().map(of).collect();
    for moment in moments {
        if let Event::LetterMissed { letter, seat } = moment.event {
            remedies.push(Remedy::Letter { letter, seat, turn: moment.turn });
        }
    }
    for promise in promises.iter().filter(|promise| promise.kept == Some(false)) {
        remedies.push(Remedy::Promise { need: promise.need, by: promise.by });
    }
    let reached = highest_mode(view, moments);
    if reached.is_none_or(|(mode, _)| mode < IpcrMode::InformationSharing) {
        remedies.push(Remedy::CrisisMode { reached });
    }
    if !moments.iter().any(|moment| matches!(moment.event, Event::NatoContacted)) {
        remedies.push(Remedy::NatoContact);
    }
    remedies.extend(left_unanswered(moments));
    remedies.extend(evaluation.and_then(|evaluation| more_givers(view, needs, evaluation)));
    remedies
}

/// What cohesion lost because offers were left without any answer.
fn left_unanswered(moments: &[Moment]) -> Option<Remedy> {
    let left: Vec<(CountryId, i32)> = moments
        .iter()
        .filter_map(|moment| match moment.event {
            Event::TrackMoved {
                track: Track::Cohesion,
                delta,
                cause: Cause::Giver(Rule::Unanswered, giver),
                ..
            } => Some((giver, delta)),
            _ => None,
        })
        .collect();
    let (giver, _) = *left.first()?;
    Some(Remedy::Unanswered {
        offers: u16::try_from(left.len()).unwrap_or(u16::MAX),
        giver,
        cohesion: left.iter().map(|(_, delta)| delta).sum(),
    })
}

/// Where solidarity is below the line of loss: how many members brought nothing.
fn more_givers(view: &SeatView<'_>, needs: &[NeedStory], evaluation: &Evaluation) -> Option<Remedy> {
    let setting = view.setting();
    let low = evaluation.terms[Term::Solidarity as usize] < setting.rules().evaluation.loss_below;
    let others: Vec<CountryId> =
        setting.members().map(|member| member.id).filter(|id| !view.is_victim(*id)).collect();
    let gave = |id: &&CountryId| needs.iter().flat_map(|need| &need.deliveries).any(|d| d.giver == **id);
    let silent = others.len() - others.iter().filter(gave).count();
    let count = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
    (low && silent > 0).then(|| Remedy::Solidarity { silent: count(silent), members: count(others.len()) })
}

/// The highest mode of the crisis response, and the turn in which it came.
fn highest_mode(view: &SeatView<'_>, moments: &[Moment]) -> Option<(IpcrMode, u16)> {
    let from_the_start = (view.setting().scenario().initial_ipcr, 1);
    let changes = moments.iter().filter_map(|moment| match moment.event {
        Event::IpcrChanged { mode } => Some((mode, moment.turn)),
        _ => None,
    });
    std::iter::once(from_the_start)
        .chain(changes)
        .filter(|(mode, _)| *mode > IpcrMode::Off)
        .min_by_key(|(mode, turn)| (std::cmp::Reverse(*mode), *turn))
}

/// The largest offer of the very kind that nobody matched or answered and that would have been at work in time.
fn unanswered(
    view: &SeatView<'_>,
    offers: &[OfferView],
    need: &NeedStory,
    moments: &[Moment],
) -> Option<Remedy> {
    let matched = |id: OfferId| {
        moments.iter().any(|m| matches!(m.event, Event::MatchProposed { offer, .. } if offer == id))
    };
    let left: Vec<&Tabled> = need
        .offered
        .iter()
        .filter(|o| {
            o.kind == need.id.kind
                && o.answer.is_none()
                && !matched(o.offer)
                && in_time(view, offers, need.id, o)
        })
        .collect();
    let best = left.iter().max_by_key(|o| (o.quantity, std::cmp::Reverse((o.at, o.offer))))?;
    let turn = moments
        .iter()
        .find(|m| matches!(m.event, Event::OfferTabled { offer, .. } if offer == best.offer))?
        .turn;
    Some(Remedy::Match {
        need: need.id,
        giver: best.giver,
        kind: best.kind,
        quantity: best.quantity,
        turn,
        others: u16::try_from(left.len() - 1).unwrap_or(u16::MAX),
    })
}
