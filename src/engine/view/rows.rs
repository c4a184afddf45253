//! What a view hands out: plain rows, owned, with nothing in them that the seat may not know.

mod aid;
mod control;
mod institutions;
mod states;

pub use aid::{
    AmendmentView, ClockView, ConsignmentStatus, ConsignmentView, MatchStatus, MatchView, NeedGist, NeedView,
    OfferView, PromiseView,
};
pub use control::{PlanStatus, PlanView};
pub(super) use institutions::preparations;
pub use institutions::{
    CapacityView, ChoiceView, HintView, IpcrView, ItemAtHand, LetterView, MechanismView, NatoView,
    PicturePart, PictureView, VoteView,
};
pub use states::{AimView, ChairView, CountryStance, CountryView, VictimView};

use serde::Serialize;

use crate::base::{CountryId, PerMille};
use crate::content::{Track, VectorId};
pub use crate::engine::world::{Authority, RunStage};

/// A track as a seat knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct TrackView {
    /// Which.
    pub track: Track,
    /// Its level, rounded where the seat only estimates it.
    pub level: PerMille,
    /// Whether the level is an estimate.
    pub estimate: bool,
}

/// A vector of the adversary, for its own seat and the full view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct VectorView {
    /// Which.
    pub id: VectorId,
    /// What the adversary can and wants to do by it.
    pub pressure: PerMille,
    /// Learned success.
    pub learned: PerMille,
    /// Out of use for now: turned from, or not open yet.
    pub shunned: bool,
    /// How weak the adversary sees its target, per mille.
    pub seen_weakness: PerMille,
    /// Deterrence seen, per mille.
    pub deterrence: PerMille,
    /// The target it would strike.
    pub target: CountryId,
}
