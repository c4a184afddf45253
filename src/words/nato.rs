//! What the handbook says about NATO, with the numbers that the rules use.
//!
//! Enters: the rules. Leaves: entries. Never here: a number of its own.

use super::handbook::Entry;
use super::{Arg, Words};
use crate::base::CountryId;
use crate::content::{Catalogue, NatoPosture};

impl Words {
    pub(super) fn nato_entries(&self, catalogue: &Catalogue) -> Vec<Entry> {
        let rules = &catalogue.rules.nato;
        let points = |level: i32| Arg::from(self.points(level));
        let share = |share: i32| Arg::from(self.per_mille_as_percent(share));
        let hours = |hours: i32| Arg::from(self.duration(hours));
        let mut waits = rules.largest_ally_hours.map(|hours| self.duration(hours)).to_vec();
        waits.push(self.text("handbook-nato.never"));
        let shares = |all: [i32; 4]| Arg::from(all.map(|s| self.per_mille_as_percent(s)).join(", "));
        // Who joined since the roster that the handbook goes by stands apart.
        let joined = |id: &&CountryId| catalogue.country(**id).is_some_and(|c| c.ally);
        let (former, partners): (Vec<&CountryId>, Vec<&CountryId>) = rules.partners.iter().partition(joined);
        let named = |ids: Vec<&CountryId>| -> Arg<'_> {
            // A partner that takes part in no scenario has its name here alone.
            let name = |id: &CountryId| {
                let own = self.find(&format!("handbook-partner-{id}"), &[]);
                own.unwrap_or_else(|| self.country(catalogue, *id))
            };
            self.list(&ids.into_iter().map(name).collect::<Vec<_>>()).into()
        };
        let parts: [(&str, Vec<(&str, Arg<'_>)>); 5] = [
            (
                "components",
                vec![
                    ("duplication", points(rules.duplication_per_day)),
                    ("gap", points(rules.gap_per_day)),
                    ("contention", self.signed_points(rules.contention_withdrawn).into()),
                    ("uninformed", self.signed_points(rules.contention_uninformed).into()),
                    ("step", self.signed_points(rules.in_step_per_day).into()),
                    ("drift", points(rules.drift_per_day)),
                ],
            ),
            (
                "plan",
                vec![
                    ("consultations", share(rules.plan_share[1])),
                    ("response", share(rules.plan_share[2])),
                    ("article5", share(rules.plan_share[3])),
                    ("medium", share(rules.overlap_share[1])),
                    ("strong", share(rules.overlap_share[2])),
                    ("hours", hours(rules.plan_hours)),
                ],
            ),
            (
                "consensus",
                vec![
                    ("soonest", hours(rules.draw_hours.0 * rules.consultations_share / 1000)),
                    ("latest", hours(rules.draw_hours.1 * rules.consultations_share / 1000)),
                    ("least", hours(rules.draw_hours.0)),
                    ("most", hours(rules.draw_hours.1)),
                    ("moderate", points(rules.consensus_attribution[0])),
                    ("high", points(rules.consensus_attribution[1])),
                    ("chance", shares(rules.reliability)),
                    ("pace", shares(rules.draw_pace)),
                    ("pool", shares(rules.plan_reliability)),
                    ("waits", waits.join(", ").into()),
                ],
            ),
            (
                "contacts",
                vec![
                    ("fresh", hours(rules.contact_fresh_hours)),
                    ("again", hours(rules.contact_again_hours)),
                    ("share", share(rules.contact_again)),
                    ("unclassified", share(rules.unclassified_share)),
                ],
            ),
            (
                "forces",
                vec![
                    ("release", hours(rules.release_hours)),
                    ("informed", self.signed_points(rules.informed_synchronisation).into()),
                    ("transfer", hours(rules.transfer_hours)),
                    ("smooth", self.signed_points(rules.transfer_smooth).into()),
                    ("contested", self.signed_points(rules.transfer_contested).into()),
                ],
            ),
        ];
        let mut entries: Vec<Entry> = parts
            .iter()
            .map(|(part, args)| {
                let heading = self.text(&format!("handbook-nato.{part}"));
                Entry::new(heading, self.with(&format!("handbook-nato.{part}-text"), args))
            })
            .collect();
        // Nobody had joined yet where the game plays before that.
        let mut outside = vec![self.with("handbook-nato.partners-text", &[("partners", named(partners))])];
        if !former.is_empty() {
            outside.push(self.with("handbook-nato.partners-former", &[("former", named(former))]));
        }
        entries.push(Entry::new(self.text("handbook-nato.partners"), outside.join(" ")));
        let postures =
            [NatoPosture::None, NatoPosture::Consultations, NatoPosture::ResponsePlan, NatoPosture::Article5];
        entries.extend(postures.map(|p| Entry::new(self.nato_posture(p), self.nato_posture_meaning(p))));
        entries
    }
}
