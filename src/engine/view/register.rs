//! The register of needs and offers as the web platform that it is: what is asked for in it, which capital has put what
//! into it, and how old each is. What the picture made of it is worth is `picture`.
//!
//! Enters: a view. Leaves: rows. Never here: an offer that the seat does not know.

use serde::Serialize;

use super::{NeedView, SeatView};
use crate::base::{CountryId, Hours, KindId, Milli, NeedId, OfferId};
use crate::content::Seat;
use crate::engine::event::{NeedState, Shelf};
use crate::engine::institutions;
use crate::engine::world::Offer;

/// The platform as a seat sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct RegisterView {
    /// Whether it is up.
    pub up: bool,
    /// Whether it stands without an activation, by reform.
    pub standing: bool,
    /// Members that can upload, in the order of the catalogue; those that this seat may look up.
    pub rows: Vec<RegisterRow>,
    /// What stands in it of givers that do not upload: states outside the Union, its own instruments; nothing while it is
    /// not up.
    pub others: Vec<RegisteredOffer>,
    /// What attacked states ask for in it, state by state, the oldest first; nothing while it is not up.
    pub needs: Vec<RegisteredNeed>,
}

/// What a member put on the platform.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
    /// Its offers that stand in the register, the oldest first; nothing while it is not up.
    pub entries: Vec<RegisteredOffer>,
}

/// An offer as it stands in the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct RegisteredOffer {
    /// The offer.
    pub offer: OfferId,
    /// Whose.
    pub giver: CountryId,
    /// What it is.
    pub kind: KindId,
    /// For whom.
    pub victim: CountryId,
    /// What of it is free.
    pub free: Milli,
    /// What of it is agreed, under way or at work.
    pub agreed: Milli,
    /// Hours since it was tabled.
    pub age: Hours,
    /// Whether it was there when its capital last uploaded; of who does not upload it stands there at once.
    pub entered: bool,
}

/// A need as it stands in the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct RegisteredNeed {
    /// Whose, and of which kind.
    pub need: NeedId,
    /// The quantity that this seat goes by.
    pub want: Option<Milli>,
    /// Where it stands.
    pub state: NeedState,
    /// Hours since it was declared.
    pub age: Hours,
}

impl SeatView<'_> {
    /// The register of needs and offers.
    #[must_use]
    pub fn register(&self) -> RegisterView {
        if self.seat() == Seat::Adversary && !self.full() {
            return RegisterView::default();
        }
        let up = self.world.register_up();
        let fresh = self.setting.rules().picture.upload_fresh_hours;
        let told = self.full() || self.sees_peers();
        let live = || self.world.offers.iter().filter(|o| o.is_live() && self.knows_offer(o));
        let row = |country: CountryId| {
            let uploaded_turn = self.world.delegations.get(&country)?.uploaded_turn;
            let age = institutions::upload_age(self.setting, self.world, country);
            let entered = |o: &Offer| uploaded_turn.is_some_and(|turn| o.tabled_turn <= turn);
            let own: Vec<&Offer> = live().filter(|o| o.giver == country).collect();
            let count = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
            Some(RegisterRow {
                country,
                uploaded_turn,
                age,
                fresh: age.is_some_and(|age| age <= fresh),
                offers: count(own.len()),
                behind: count(own.iter().filter(|o| !entered(o)).count()),
                entries: own.iter().filter(|_| up).map(|o| self.registered(o, entered(o))).collect(),
            })
        };
        let members: Vec<CountryId> = institutions::uploaders(self.setting, self.world).collect();
        let others = live().filter(|o| up && !members.contains(&o.giver));
        let mut others: Vec<RegisteredOffer> = others.map(|o| self.registered(o, true)).collect();
        others.sort_by_key(|row| (row.giver, row.offer));
        let seen = members.into_iter().filter(|id| told || self.seat() == Seat::Delegation(*id));
        RegisterView {
            up,
            standing: self.register_stands(),
            rows: seen.filter_map(row).collect(),
            others,
            needs: if up { self.registered_needs() } else { Vec::new() },
        }
    }

    fn registered(&self, offer: &Offer, entered: bool) -> RegisteredOffer {
        let free = offer.on(Shelf::Free);
        RegisteredOffer {
            offer: offer.id,
            giver: offer.giver,
            kind: offer.kind,
            victim: offer.victim,
            free,
            agreed: offer.live() - free,
            age: self.hour() - offer.tabled_at,
            entered,
        }
    }

    fn registered_needs(&self) -> Vec<RegisteredNeed> {
        let open = |n: &NeedView| !matches!(n.state, NeedState::Lapsed | NeedState::Withdrawn);
        let row = |n: NeedView| {
            let age = self.hour() - n.declared_at?;
            Some(RegisteredNeed { need: n.id, want: n.want, state: n.state, age })
        };
        let mut rows: Vec<RegisteredNeed> = self.needs().into_iter().filter(open).filter_map(row).collect();
        rows.sort_by_key(|row| (row.need.victim, std::cmp::Reverse(row.age), row.need.kind));
        rows
    }
}
