//! Pages about reform options.
//!
//! Enters: the rules as they are loaded. Leaves: what each option changes and by how much, how it could come about, where
//! the debrief shows it. Never here: what games with it were worth.

use super::{Arg, Chapter, Entry, Handbook, Topic};
use crate::base::OptionId;
use crate::content::{Limit, Mechanism, MechanismEffect};
use crate::engine::Channel;

impl Handbook<'_> {
    /// A reform: what it changes in a game and by how much, what holds today, how that could change, where the debrief shows
    /// it, which mechanisms it touches.
    pub(super) fn reform(&self, id: OptionId) -> (String, Vec<Entry>) {
        let args = self.reform_numbers(id);
        let part = |part: &str| {
            let told = self.words.find(&format!("handbook-reform-{id}.{part}"), &args)?;
            Some(Entry::new(self.text(&format!("reforms.{part}")), told))
        };
        let mut entries: Vec<Entry> =
            ["change", "today", "path", "measured"].into_iter().filter_map(part).collect();
        entries.extend(
            self.links("reforms.mechanisms", self.touched_by(id).into_iter().map(|m| Topic::Mechanism(m.id))),
        );
        let ally = id == crate::engine::LARGEST_ALLY;
        let see = ally.then_some(Topic::Chapter(Chapter::Nato));
        entries.extend(self.links("see", see.into_iter().chain([Topic::Chapter(Chapter::Reforms)])));
        (self.words.option_meaning(id).unwrap_or_default(), entries)
    }

    /// The mechanisms that wait for a reform, or that it takes a trap away from.
    fn touched_by(&self, id: OptionId) -> Vec<&Mechanism> {
        let waits = |m: &&Mechanism| {
            m.limits.contains(&Limit::InForce(id))
                || m.trap.as_ref().is_some_and(|trap| trap.lawful_with == Some(id))
        };
        self.catalogue.mechanisms.iter().filter(waits).collect()
    }

    /// The numbers of the rules that a reform changes, or that say how much it does.
    fn reform_numbers(&self, id: OptionId) -> Vec<(&'static str, Arg<'static>)> {
        let (words, rules) = (self.words, &self.catalogue.rules);
        let hours = |hours: i32| Arg::from(words.duration(hours));
        let share = |of: i32| Arg::from(words.per_mille_as_percent(of));
        let count = |of: i32| Arg::from(i64::from(of));
        let [slow, conditional, _] = rules.nato.largest_ally_hours.map(hours);
        let [_, planned_slow, planned_conditional, planned_absent] = rules.nato.plan_reliability.map(share);
        let usual = |(slug, _): &&(String, i32)| slug == Channel::MilitaryStaff.slug();
        let usual = rules.travel.channel_hours.iter().find(usual).map_or(0, |(_, hours)| *hours);
        let delegation = &rules.players.delegation;
        let mut args = vec![
            ("led", hours(rules.travel.headquarters_hours)),
            ("usual", hours(usual)),
            ("together", share(rules.fit.headquarters)),
            ("union", share(rules.fit.union)),
            ("command", share(1000 - rules.fit.framework_command)),
            ("burn", words.signed_points(-rules.politics.burn_per_consignment).into()),
            ("fresh", hours(rules.nato.contact_fresh_hours)),
            ("unclassified", share(rules.nato.unclassified_share)),
            ("more", count(rules.capacity.secretariat)),
            ("staff", count(rules.capacity.council_per_day)),
            ("members", share(rules.council.qualified_members)),
            ("people", share(rules.council.qualified_people)),
            ("blocking", count(i32::from(rules.council.blocking_members))),
            ("visible", words.points(delegation.visible).into()),
            ("guessing", words.points(delegation.visible_guessing).into()),
            ("threshold", words.points(delegation.threshold).into()),
            ("dated", share(delegation.dated)),
            ("made", share(rules.offers.european_supply)),
            ("least", hours(rules.offers.reexport_hours.0)),
            ("most", hours(rules.offers.reexport_hours.1)),
            ("refused", share(rules.offers.reexport_refusal)),
            ("slow", slow),
            ("conditional", conditional),
            ("planned_slow", planned_slow),
            ("planned_conditional", planned_conditional),
            ("planned_absent", planned_absent),
        ];
        for mechanism in self.touched_by(id) {
            args.extend(self.numbers_of(mechanism));
        }
        args
    }

    /// The numbers of a mechanism that a reform touches: what it brings and when, and what its trap costs today.
    fn numbers_of(&self, m: &Mechanism) -> Vec<(&'static str, Arg<'static>)> {
        let words = self.words;
        let (least, most) = m.delay_hours;
        let mut args = vec![
            ("from", Arg::from(words.duration(least))),
            ("to", words.duration(most).into()),
            ("lasts", words.duration(m.lasts_hours).into()),
        ];
        if let Some(trap) = &m.trap {
            let moves =
                |(track, by): &(_, i32)| format!("{} {}", words.track(*track), words.signed_points(*by));
            let price: Vec<String> = trap.tracks.iter().map(moves).collect();
            args.push(("price", price.join(", ").into()));
        }
        for effect in &m.effects {
            match effect {
                MechanismEffect::Permits(left) => {
                    args.push(("left", words.per_mille_as_percent(*left).into()));
                }
                MechanismEffect::Supplies(kind, quantity, _) => {
                    args.push(("supplies", words.quantity(self.catalogue, *kind, *quantity).into()));
                }
                _ => {}
            }
        }
        args
    }
}
