//! What a game is judged by: parts of the terms of the evaluation, questions of an after-action review.

use super::names::plain;
use super::{Arg, Words};
use crate::content::Rules;

impl Words {
    /// A part of a term of the evaluation, by its slug.
    #[must_use]
    pub fn part(&self, slug: &str) -> String {
        self.find(&format!("part-{slug}"), &[]).unwrap_or_else(|| plain(slug))
    }

    /// How a part of a term is reckoned, with the numbers of the rules; nothing for parts of older rules.
    #[must_use]
    pub fn part_meaning(&self, rules: &Rules, slug: &str) -> Option<String> {
        let of = &rules.evaluation;
        let days = |hours: i32| Arg::from(hours / 24);
        let args = [
            ("rungs", Arg::from(of.escalation_span / 100)),
            ("own", Arg::from(self.points(of.own_rise))),
            ("line", Arg::from(self.points(of.line))),
            ("uninvoked", Arg::from(self.points(of.uninvoked))),
            ("missed", Arg::from(of.letter_missed_clauses)),
            ("report", Arg::from(self.duration(rules.politics.report51_hours))),
            ("hourly", Arg::from(self.points(of.late_report_per_hour))),
            ("pressed", Arg::from(self.points(of.pressed))),
            ("confused", Arg::from(self.points(of.confused_place))),
            ("fresh", Arg::from(self.duration(of.report_fresh_hours))),
            ("unsaid", Arg::from(self.per_mille_as_percent(of.line_unsaid))),
            ("liaison", Arg::from(self.duration(of.liaison_hours))),
            ("late", Arg::from(self.points(of.liaison_late))),
            ("days", Arg::from(of.supply_days)),
            ("use", days(rules.functions.consumable_hours)),
            ("lasting", days(rules.mistakes.lasting_hours)),
            ("floor", Arg::from(self.per_mille_as_percent(of.home_floor))),
        ];
        self.find(&format!("part-{slug}.meaning"), &args)
    }

    /// A question of an after-action review by its number, 1 to 12.
    #[must_use]
    pub fn after_action(&self, number: u8) -> String {
        self.text(&format!("after-action-{number}"))
    }
}
