//! What stands in the register of needs and offers, in words.

use super::{Arg, Lookup, Words};
use crate::content::Catalogue;
use crate::engine::view::{RegisterRow, RegisteredNeed, RegisteredOffer};

impl Words {
    /// A need as it stands in the register: how much, where it stands, how old that is.
    #[must_use]
    pub fn registered_need(&self, catalogue: &Catalogue, row: &RegisteredNeed) -> String {
        let want = row.want.map(|want| self.quantity(catalogue, row.need.kind, want));
        let known = want.is_some();
        let args = [
            ("quantity", Arg::from(want.unwrap_or_default())),
            ("state", Arg::from(self.need_state(row.state))),
            ("age", Arg::from(self.duration(row.age))),
        ];
        self.with(if known { "register-asked" } else { "register-asked.unknown" }, &args)
    }

    /// An offer as it stands in the register: how much of it is free and agreed, how old it is, and whether its capital has
    /// uploaded it.
    #[must_use]
    pub fn registered_offer(&self, at: &Lookup<'_>, row: &RegisteredOffer) -> String {
        let quantity = |quantity| self.quantity(at.catalogue(), row.kind, quantity);
        let key = match (row.free.is_zero(), row.agreed.is_zero()) {
            (false, false) => "register-offered.both",
            (true, false) => "register-offered.agreed",
            _ => "register-offered.free",
        };
        let args = [
            ("free", Arg::from(quantity(row.free))),
            ("agreed", Arg::from(quantity(row.agreed))),
            ("age", Arg::from(self.duration(row.age))),
        ];
        let said = self.with(key, &args);
        if row.entered { said } else { self.with("register-offered.behind", &[("said", Arg::from(said))]) }
    }

    /// How old a capital's picture is, and how many offers stand beside it.
    #[must_use]
    pub fn registered_row(&self, row: &RegisterRow) -> String {
        let age = match row.age {
            Some(age) => {
                let key = if row.fresh { "register-fresh" } else { "register-stale" };
                self.with(key, &[("age", Arg::from(self.duration(age)))])
            }
            None => self.text("register-never"),
        };
        let args = [("picture", Arg::from(age)), ("offers", Arg::from(row.offers))];
        self.with("register-row", &args)
    }
}
