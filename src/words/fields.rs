//! Fields of a turn's summary, as two histories differ in them.
//!
//! Enters: a field's path and its value as the record writes them. Leaves: both in words.

use super::{Arg, Words};
use crate::base::{CountryId, KindId, Milli, NeedId};
use crate::content::{Catalogue, Function, Track};

/// Parts of a summary whose numbers are shares in thousandths.
const IN_POINTS: [&str; 5] = ["tracks", "wills", "vectors", "evaluation", "victims"];
/// Fields whose numbers are quantities in thousandths of a unit.
const AMOUNTS: [&str; 12] = [
    "truth", "want", "have", "coming", "tabled", "free", "reserved", "moving", "at_work", "done", "quantity",
    "effect",
];

impl Words {
    /// A field such as `tracks.cohesion`: "level, Cohesion". What has no name of its own keeps the record's.
    #[must_use]
    pub fn summary_field(&self, catalogue: &Catalogue, field: &str) -> String {
        let mut parts = field.split('.');
        let part = parts.next().unwrap_or(field);
        let mut names = vec![self.find(&format!("facts-{part}"), &[]).unwrap_or_else(|| part.to_owned())];
        let country = |id: &str| id.parse::<CountryId>().ok().map(|id| self.country(catalogue, id));
        for (place, rest) in parts.enumerate() {
            let named = match (part, place) {
                ("tracks", 0) => Track::ALL.into_iter().find(|t| t.slug() == rest).map(|t| self.track(t)),
                ("wills" | "victims", 0) => country(rest),
                ("victims", 2) => {
                    Function::ALL.into_iter().find(|f| f.slug() == rest).map(|f| self.function(f))
                }
                ("needs", 0) => need(rest).map(|need| self.need(catalogue, need)),
                _ => self.find(&format!("facts-field-{}", rest.replace('_', "-")), &[]),
            };
            // "functions" says no more than the name of the function does.
            if (part, place) != ("victims", 1) || rest != "functions" {
                names.push(named.unwrap_or_else(|| rest.replace('_', " ")));
            }
        }
        names.join(", ")
    }

    /// What a summary says in a field, as JSON, in words.
    #[must_use]
    pub fn summary_value(&self, field: &str, value: &str) -> String {
        let (part, last) =
            (field.split('.').next().unwrap_or(field), field.rsplit('.').next().unwrap_or(field));
        match value.parse::<i64>() {
            Ok(amount) if AMOUNTS.contains(&last) => self.amount(Milli(amount)),
            Ok(share) if IN_POINTS.contains(&part) || last == "coverage" => {
                self.points(i32::try_from(share).unwrap_or(0))
            }
            Ok(hours) if matches!(last, "due" | "arrives" | "hour") => {
                self.with("facts-hours", &[("hours", Arg::from(hours))])
            }
            _ => value.trim_matches('"').replace('_', " "),
        }
    }
}

/// A need as the summary names it: `CY/GEN`.
fn need(name: &str) -> Option<NeedId> {
    let (victim, kind) = name.split_once('/')?;
    Some(NeedId { victim: victim.parse::<CountryId>().ok()?, kind: kind.parse::<KindId>().ok()? })
}
