//! What events and orders refer to by number, as one seat knows it.

use std::collections::BTreeMap;

use crate::base::{ConsignmentId, CountryId, KindId, MatchId, Milli, NeedId, OfferId, PromiseId};
use crate::content::{Catalogue, Seat};
use crate::engine::view::{ConsignmentView, MatchView, OfferView, PromiseView};
use crate::engine::{SeatView, Setting};

/// Rows of a view by their numbers: gathered once, asked for many sentences.
#[derive(Debug, Clone)]
pub struct Lookup<'a> {
    setting: &'a Setting,
    lead: Option<CountryId>,
    offers: BTreeMap<OfferId, OfferView>,
    matches: BTreeMap<MatchId, MatchView>,
    consignments: BTreeMap<ConsignmentId, ConsignmentView>,
    promises: BTreeMap<PromiseId, PromiseView>,
}

impl<'a> Lookup<'a> {
    /// What this view knows.
    #[must_use]
    pub fn of(view: &SeatView<'a>) -> Self {
        let rows = Self::from_rows(
            view.setting(),
            view.offers(),
            view.matches(),
            view.consignments(),
            view.promises(),
        );
        let several = view.attacked_ids().count() > 1 && !matches!(view.seat(), Seat::Victim(_));
        Self { lead: view.attacked_ids().next().filter(|_| several), ..rows }
    }

    /// Rows that somebody kept, such as those of a recorded turn.
    #[must_use]
    pub fn from_rows(
        setting: &'a Setting,
        offers: Vec<OfferView>,
        matches: Vec<MatchView>,
        consignments: Vec<ConsignmentView>,
        promises: Vec<PromiseView>,
    ) -> Self {
        Self {
            setting,
            lead: None,
            offers: offers.into_iter().map(|row| (row.id, row)).collect(),
            matches: matches.into_iter().map(|row| (row.id, row)).collect(),
            consignments: consignments.into_iter().map(|row| (row.id, row)).collect(),
            promises: promises.into_iter().map(|row| (row.id, row)).collect(),
        }
    }

    /// Catalogue, scenario and options.
    #[must_use]
    pub fn setting(&self) -> &'a Setting {
        self.setting
    }

    /// The catalogue.
    #[must_use]
    pub fn catalogue(&self) -> &'a Catalogue {
        self.setting.catalogue()
    }

    /// The state that an order is for which names none, where there are others that it could name.
    pub(crate) fn lead(&self) -> Option<CountryId> {
        self.lead
    }

    /// An offer, where this seat knows it.
    #[must_use]
    pub fn offer(&self, id: OfferId) -> Option<&OfferView> {
        self.offers.get(&id)
    }

    /// A match, where this seat knows it.
    #[must_use]
    pub fn proposal(&self, id: MatchId) -> Option<&MatchView> {
        self.matches.get(&id)
    }

    /// A consignment, where this seat knows it.
    #[must_use]
    pub fn consignment(&self, id: ConsignmentId) -> Option<&ConsignmentView> {
        self.consignments.get(&id)
    }

    /// A promise, where this seat knows it.
    #[must_use]
    pub fn promise(&self, id: PromiseId) -> Option<&PromiseView> {
        self.promises.get(&id)
    }

    /// What kind an offer is of.
    pub(crate) fn kind_of_offer(&self, id: OfferId) -> Option<KindId> {
        self.offer(id).map(|offer| offer.kind)
    }

    /// What kind a match carries: the offer's, else the need's.
    pub(crate) fn kind_of_match(&self, id: MatchId) -> Option<KindId> {
        self.proposal(id).map(|row| self.kind_of_offer(row.offer).unwrap_or(row.need.kind))
    }

    /// The need, kind and quantity that a consignment carries.
    pub(crate) fn load(&self, id: ConsignmentId) -> Option<(NeedId, KindId, Milli)> {
        let row = self.consignment(id)?;
        Some((row.need, self.kind_of_match(row.proposal).unwrap_or(row.need.kind), row.quantity))
    }
}
