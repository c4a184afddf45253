//! What a seat may know. Screens, players and exports get this and nothing else; the world stays behind it.
//!
//! Every accessor answers for one seat. `facts` gathers all that they can say, so that a test can hold
//! two worlds against each other and prove that what is hidden does not show.

use super::event::Event;
use super::order::{Channel, Order, OrderKind, Window};
use super::preview::Preview;
use super::rejection::Rejection;
use super::setting::Setting;
use super::world::World;
use crate::base::{CountryId, Hours, KindId, Milli, NeedId, OfferId, PerMille};
use crate::content::{Mode, Outcome, Seat};

mod own;
pub mod rows;

pub use rows::*;

/// Whose eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Eyes {
    /// A seat's.
    Seat(Seat),
    /// Everything: exercise control, and the review of a finished game.
    Full,
}

/// What a seat may know of a game.
#[derive(Clone, Copy)]
pub struct SeatView<'w> {
    pub(crate) setting: &'w Setting,
    pub(crate) world: &'w World,
    pub(crate) eyes: Eyes,
}

/// An order that is legal now; quantities as a range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegalOrder {
    /// The order, with the largest quantity where it has one.
    pub order: Order,
    /// The range of its quantity: least and most.
    pub quantity: Option<(Milli, Milli)>,
    /// What it costs the seat's pool.
    pub cost: i32,
}

impl<'w> SeatView<'w> {
    /// Whose view this is.
    pub fn eyes(&self) -> Eyes {
        self.eyes
    }
    /// The seat; exercise control for the full view.
    pub fn seat(&self) -> Seat {
        todo!()
    }
    /// Catalogue, scenario, options: known to everybody.
    pub fn setting(&self) -> &'w Setting {
        self.setting
    }
    /// The turn, from 1.
    pub fn turn(&self) -> u16 {
        todo!()
    }
    /// The window now open.
    pub fn window(&self) -> Window {
        todo!()
    }
    /// The time at which this turn decides, in hours from the start.
    pub fn hour(&self) -> Hours {
        todo!()
    }
    /// Hours of this turn.
    pub fn turn_hours(&self) -> Hours {
        todo!()
    }
    /// How the game ended, once it did.
    pub fn outcome(&self) -> Option<Outcome> {
        todo!()
    }
    /// All tracks, in the order of `Track::ALL`.
    pub fn tracks(&self) -> Vec<TrackView> {
        todo!()
    }
    /// The victims, lead first.
    pub fn victims(&self) -> Vec<VictimView> {
        todo!()
    }
    /// Needs known to this seat, most urgent first.
    pub fn needs(&self) -> Vec<NeedView> {
        todo!()
    }
    /// One need.
    pub fn need(&self, id: NeedId) -> Option<NeedView> {
        todo!()
    }
    /// Offers known to this seat, as tabled.
    pub fn offers(&self) -> Vec<OfferView> {
        todo!()
    }
    /// One offer.
    pub fn offer(&self, id: OfferId) -> Option<OfferView> {
        todo!()
    }
    /// Matches known to this seat.
    pub fn matches(&self) -> Vec<MatchView> {
        todo!()
    }
    /// Consignments known to this seat.
    pub fn consignments(&self) -> Vec<ConsignmentView> {
        todo!()
    }
    /// All states of the catalogue.
    pub fn countries(&self) -> Vec<CountryView> {
        todo!()
    }
    /// One state.
    pub fn country(&self, id: CountryId) -> Option<CountryView> {
        todo!()
    }
    /// NATO.
    pub fn nato(&self) -> NatoView {
        todo!()
    }
    /// The crisis response.
    pub fn ipcr(&self) -> IpcrView {
        todo!()
    }
    /// The staff pools, after this basket of the seat's own orders.
    pub fn capacity(&self, basket: &[Order]) -> CapacityView {
        todo!()
    }
    /// Promises made.
    pub fn promises(&self) -> Vec<PromiseView> {
        todo!()
    }
    /// Choices that wait for a seat, where this seat knows of them.
    pub fn choices(&self) -> Vec<ChoiceView> {
        todo!()
    }
    /// Letters asked for from this seat.
    pub fn letters(&self) -> Vec<LetterView> {
        todo!()
    }
    /// Votes on the agenda and held.
    pub fn votes(&self) -> Vec<VoteView> {
        todo!()
    }
    /// The adversary's vectors; empty but for its own seat and the full view.
    pub fn vectors(&self) -> Vec<VectorView> {
        todo!()
    }
    /// How well an offer fits a need, per mille: interoperability × caveats × substitution; 0 when not at all.
    pub fn fit(&self, offer: &OfferView, need: NeedId) -> PerMille {
        todo!()
    }
    /// The best channel and mode for an offer on this seat's knowledge, with the expected arrival.
    pub fn best_way(
        &self,
        offer: &OfferView,
        need: NeedId,
        quantity: Milli,
    ) -> Option<(Channel, Option<Mode>, Hours)> {
        todo!()
    }
    /// Legal orders of one kind, after this basket of the seat's own orders. Listed lazily.
    pub fn legal(&self, kind: OrderKind, basket: &[Order]) -> Vec<LegalOrder> {
        todo!()
    }
    /// Whether the order may be given after this basket, and what it costs; or why not.
    pub fn guard(&self, basket: &[Order], order: &Order) -> Result<i32, Rejection> {
        todo!()
    }
    /// What the order would probably do.
    pub fn preview(&self, basket: &[Order], order: &Order) -> Result<Preview, Rejection> {
        todo!()
    }
    /// Whether this seat learns of an event when it happens.
    pub fn sees(&self, event: &Event) -> bool {
        todo!()
    }
    /// Kinds asked for in a need: the kind itself and what may stand in for it.
    pub fn serves(&self, offer_kind: KindId, need_kind: KindId) -> bool {
        todo!()
    }
}
