//! NATO as an actor: what is due there in a turn. `posture` decides, `plan` covers needs, `contacts` join both staffs,
//! `authority` says under whom a unit stands, `complementarity` moves the four components.

mod authority;
mod complementarity;
mod contacts;
mod plan;
mod posture;

pub(crate) use complementarity::under_nato;
pub(crate) use contacts::{contact_fresh, exchanged, plan_shared, unclassified_for};
pub(crate) use plan::{nearest_whole, plan_quantity, plan_shares, planned_share, unused_whole};
pub(crate) use posture::{
    article5_holds, attacked_allies, attribution_for, attribution_for_allies, obstacles, posture_for,
};

use super::draft::Draft;

impl Draft<'_> {
    /// What is due at NATO: draws of posture, planned units at work, authority over assigned units.
    pub(crate) fn nato_due(&mut self) {
        self.nato_draw();
        self.nato_deliver();
        self.transfers_due();
    }
}
