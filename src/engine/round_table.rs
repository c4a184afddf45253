//! The round table of the crisis response: who is invited, what a seat costs, what its guest brings, what keeps it silent.
//! It prepares and decides nothing.

use std::collections::BTreeSet;

use super::draft::Draft;
use super::event::{Cause, Event, Rule};
use super::nato;
use super::order::Guest;
use super::setting::Setting;
use crate::base::CountryId;
use crate::content::rules::GuestRule;
use crate::content::{Pool, Track};

/// What the rules say of a guest.
pub(crate) fn rule_of(setting: &Setting, guest: Guest) -> Option<&GuestRule> {
    setting.rules().council.guests.iter().find(|rule| rule.id == guest.slug())
}

/// What a guest brings to a table at which these sit, for that attacked state. Operators keep their secrets before
/// outsiders; NATO hears and tells what may be classified.
pub(crate) fn brings(
    setting: &Setting,
    guest: Guest,
    table: &BTreeSet<Guest>,
    victim: CountryId,
) -> Vec<(Track, i32)> {
    let outsiders = table.contains(&Guest::Nato) || table.contains(&Guest::ThirdParties);
    let worth = |by: i32| match guest {
        Guest::Operators if outsiders => by * setting.rules().council.guest_shy / 1000,
        Guest::Nato => nato::exchanged(setting, victim, by),
        _ => by,
    };
    let tracks = rule_of(setting, guest).into_iter().flat_map(|rule| &rule.tracks);
    tracks.map(|(track, by)| (*track, worth(*by))).collect()
}

impl Draft<'_> {
    /// A guest is invited; the seat costs the Council's staff.
    pub(crate) fn invite(&mut self, guest: Guest, cause: Cause) {
        let staff = rule_of(self.setting, guest).map_or(0, |rule| rule.staff);
        self.spend(Pool::Council, staff, cause);
        self.emit(Event::GuestInvited { guest });
    }

    /// The table meets: each guest brings what it can say there.
    pub(crate) fn meet(&mut self, victim: CountryId) {
        let table = self.world.ipcr.guests.clone();
        self.emit(Event::RoundTableHeld);
        let cause = Cause::Rule(Rule::Instrument);
        for guest in &table {
            for (track, by) in brings(self.setting, *guest, &table, victim) {
                self.track_about(victim, track, by, cause);
            }
        }
        if table.contains(&Guest::ThirdParties) {
            let setting = self.setting;
            let partner =
                |id: &CountryId| setting.catalogue().country(*id).is_some() && !setting.is_member(*id);
            let partners: Vec<CountryId> = self.world.delegations.keys().copied().filter(partner).collect();
            for partner in partners {
                self.will(partner, setting.rules().council.guest_will, cause);
            }
        }
    }
}
