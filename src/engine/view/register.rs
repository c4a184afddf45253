//! The register of needs and offers as the web platform that it is: who uploaded what, and how old that is. What the
//! picture made of it is worth is `picture`.
//!
//! Enters: a view. Leaves: rows. Never here: an offer that the seat does not know.

use serde::Serialize;

use super::SeatView;
use crate::base::{CountryId, Hours};
use crate::content::Seat;
use crate::engine::institutions;
use crate::engine::reforms::Reform;

/// The platform as a seat sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct RegisterView {
    /// Whether it is up.
    pub up: bool,
    /// Whether it stands without an activation, by reform.
    pub standing: bool,
    /// Members that can upload, in the order of the catalogue; those that this seat may look up.
    pub rows: Vec<RegisterRow>,
}

/// What a member put on the platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct RegisterRow {
    /// The member.
    pub country: CountryId,
    /// The turn of its last upload.
    pub uploaded_turn: Option<u16>,
    /// Hours since; none where it never uploaded.
    pub age: Option<Hours>,
    /// Whether the upload still counts.
    pub fresh: bool,
    /// Its offers that are live, as this seat knows.
    pub offers: u16,
    /// Of these, tabled after its last upload: the platform's page on it is behind.
    pub behind: u16,
}

impl SeatView<'_> {
    /// The register of needs and offers.
    #[must_use]
    pub fn register(&self) -> RegisterView {
        if self.seat() == Seat::Adversary && !self.full() {
            return RegisterView::default();
        }
        let fresh = self.setting.rules().picture.upload_fresh_hours;
        let told = self.full() || self.sees_peers();
        let row = |country: CountryId| {
            let uploaded_turn = self.world.delegations.get(&country)?.uploaded_turn;
            let age = institutions::upload_age(self.setting, self.world, country);
            let live =
                self.world.offers.iter().filter(|o| o.giver == country && o.is_live() && self.knows_offer(o));
            let behind = live.clone().filter(|o| uploaded_turn.is_none_or(|turn| o.tabled_turn > turn));
            let count = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
            Some(RegisterRow {
                country,
                uploaded_turn,
                age,
                fresh: age.is_some_and(|age| age <= fresh),
                offers: count(live.count()),
                behind: count(behind.count()),
            })
        };
        let members = institutions::uploaders(self.setting, self.world);
        let rows =
            members.filter(|id| told || self.seat() == Seat::Delegation(*id)).filter_map(row).collect();
        RegisterView {
            up: self.world.register_up(),
            standing: Reform::StandingRegister.is_on(self.setting),
            rows,
        }
    }
}
