//! What can be learned for the planning of capabilities: which needs stayed short or came late, and on whose side that
//! was. What was done wrong is told by the mistakes, what was left undone by the remedies.

use serde::Serialize;

use super::needs::{NeedStory, Tabled};
use crate::base::{Hours, Milli, NeedId, PerMille};

/// What can be learned about a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Lesson {
    /// It stayed uncovered although enough of it was offered.
    OfferedNotBrought {
        /// The need.
        need: NeedId,
        /// What was offered.
        offered: Milli,
        /// Coverage at the end.
        coverage: PerMille,
    },
    /// It stayed uncovered and nobody had enough to offer, or was asked: a capability shortfall.
    NotOffered {
        /// The need.
        need: NeedId,
        /// What was offered.
        offered: Milli,
        /// Coverage at the end.
        coverage: PerMille,
        /// Whether NATO's own units brought some.
        nato: bool,
        /// Whether decisions or instruments of the Union did.
        union: bool,
    },
    /// Enough was brought for it, but was used up or went home, and nothing followed.
    NotKeptUp {
        /// The need.
        need: NeedId,
        /// What was brought, by its worth to the need.
        brought: Milli,
        /// Coverage at the end.
        coverage: PerMille,
    },
    /// It was met after it had begun to lose value.
    MetLate {
        /// The need.
        need: NeedId,
        /// How much later, in hours.
        by: Hours,
    },
    /// It was never declared.
    NeverDeclared {
        /// The need.
        need: NeedId,
    },
    /// Offers of its kind lapsed while it was open.
    LetLapse {
        /// The need.
        need: NeedId,
        /// How many.
        offers: u16,
    },
    /// Offers that had been proposed to stand in for its kind lapsed while it was open.
    SubstitutesLapsed {
        /// The need.
        need: NeedId,
        /// How many.
        offers: u16,
    },
}

impl Lesson {
    /// The need that it is about.
    #[must_use]
    pub fn need(&self) -> NeedId {
        match *self {
            Self::OfferedNotBrought { need, .. }
            | Self::NotOffered { need, .. }
            | Self::NotKeptUp { need, .. }
            | Self::MetLate { need, .. }
            | Self::NeverDeclared { need }
            | Self::LetLapse { need, .. }
            | Self::SubstitutesLapsed { need, .. } => need,
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
            Self::SubstitutesLapsed { .. } => "substitutes_lapsed",
        }
    }
}

/// The lessons of all needs, of the worst covered first. A need is covered from `covered` on, per mille.
pub(super) fn lessons(covered: PerMille, needs: &[NeedStory]) -> Vec<Lesson> {
    let mut worst: Vec<&NeedStory> = needs.iter().collect();
    worst.sort_by_key(|need| (need.coverage, need.id));
    let mut lessons: Vec<Lesson> = worst.iter().filter_map(|need| shortfall(need, covered)).collect();
    for need in worst {
        if let Some(met_at) = need.met_at.filter(|met_at| *met_at > need.due) {
            lessons.push(Lesson::MetLate { need: need.id, by: met_at - need.due });
        }
        if need.declared.is_empty() {
            lessons.push(Lesson::NeverDeclared { need: need.id });
        }
        if need.is_short(covered) {
            let lapsed = need.offered.iter().filter(|tabled| !tabled.lapsed.is_zero());
            let (own, substitutes): (Vec<&Tabled>, Vec<&Tabled>) =
                lapsed.partition(|tabled| tabled.kind == need.id.kind);
            let count = |of: &[&Tabled]| u16::try_from(of.len()).ok().filter(|offers| *offers > 0);
            let lapsed = count(&own).map(|offers| Lesson::LetLapse { need: need.id, offers });
            lessons.extend(lapsed);
            let lapsed =
                count(&substitutes).map(|offers| Lesson::SubstitutesLapsed { need: need.id, offers });
            lessons.extend(lapsed);
        }
    }
    lessons
}

/// A need that stayed uncovered, and on whose side that was.
fn shortfall(need: &NeedStory, covered: PerMille) -> Option<Lesson> {
    let wanted = need.wanted()?;
    if !need.is_short(covered) {
        return None;
    }
    let (id, coverage, offered) = (need.id, need.coverage, need.offered_total());
    let brought =
        need.deliveries.iter().map(|delivery| delivery.effect).sum::<Milli>() + need.nato + need.union;
    let enough = wanted.share(covered);
    Some(if brought >= enough {
        Lesson::NotKeptUp { need: id, brought, coverage }
    } else if offered >= enough {
        Lesson::OfferedNotBrought { need: id, offered, coverage }
    } else {
        let (nato, union) = (!need.nato.is_zero(), !need.union.is_zero());
        Lesson::NotOffered { need: id, offered, coverage, nato, union }
    })
}
