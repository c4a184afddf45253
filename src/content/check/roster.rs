//! Checking of a roster: who belonged to what in a scenario's time, what states had, what did not serve, how long it took.

use std::collections::BTreeSet;

use super::Examination;
use super::clocks::clocks;
use super::mechanism::delay;
use crate::base::{CountryId, KindId, MechanismId};
use crate::content::catalogue::Catalogue;
use crate::content::fault::Fault;
use crate::content::outline::Step;
use crate::content::raw::scenario as raw;
use crate::content::scenario::{Membership, Roster};

pub(super) fn check(x: &mut Examination, catalogue: &Catalogue, raw: raw::Roster) -> Roster {
    let states: Vec<CountryId> = catalogue.countries.iter().map(|c| c.id).collect();
    let kinds: Vec<KindId> = catalogue.kinds.iter().map(|k| k.id).collect();
    let mechanisms: Vec<MechanismId> = catalogue.mechanisms.iter().map(|m| m.id).collect();
    x.field("roster", |x| {
        states_of(x, "members_add", &raw.members_add, &states);
        states_of(x, "allies_remove", &raw.allies_remove, &states);
        states_of(x, "csdp_opt_out", &raw.csdp_opt_out, &states);
        states_of(x, "specific_character_add", &raw.specific_character_add, &states);
        let stock = super::catalogue::stock(x, catalogue, raw.stock);
        if let Some(found) = &raw.clocks {
            x.field("clocks", |x| clocks(x, found));
        }
        x.each("unsuited", &raw.unsuited, |x, (need, other)| {
            x.within(Step::Index(0), |x| x.known(need, Fault::UnknownKind, &kinds));
            let otherwise = catalogue.kind(*need).map(|kind| kind.substitutes.as_slice()).unwrap_or_default();
            x.within(Step::Index(1), |x| x.known(other, Fault::UnknownSubstitute, otherwise));
        });
        let mut seen = BTreeSet::new();
        x.each("delays", &raw.delays, |x, (id, hours)| {
            x.within(Step::Index(0), |x| {
                x.known(id, Fault::UnknownMechanism, &mechanisms);
                x.distinct(*id, Fault::TwiceDelay, &mut seen);
            });
            x.within(Step::Index(1), |x| delay(x, *hours));
        });
        Roster {
            membership: Membership {
                members_add: raw.members_add,
                allies_remove: raw.allies_remove,
                csdp_opt_out: raw.csdp_opt_out,
                specific_character_add: raw.specific_character_add,
            },
            stock,
            clocks: raw.clocks,
            unsuited: raw.unsuited,
            delays: raw.delays,
        }
    })
}

/// States of the catalogue, each once.
pub(super) fn states_of(x: &mut Examination, field: &'static str, list: &[CountryId], states: &[CountryId]) {
    let mut seen = BTreeSet::new();
    x.each(field, list, |x, state| {
        x.known(state, Fault::UnknownState, states);
        x.distinct(*state, Fault::TwiceState, &mut seen);
    });
}
