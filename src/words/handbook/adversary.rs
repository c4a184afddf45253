//! The page about the adversary: how it chooses, what denies and deters it, what it learns, when it gives in, and its
//! vectors.

use super::{Arg, Entry, Handbook};
use crate::content::VectorId;

impl Handbook<'_> {
    pub(super) fn adversary(&self) -> Vec<Entry> {
        self.conduct().into_iter().chain(VectorId::ALL.map(|vector| self.vector(vector))).collect()
    }

    /// What holds for every vector.
    fn conduct(&self) -> [Entry; 5] {
        let (words, rules) = (self.words, &self.catalogue.rules);
        let adversary = &rules.adversary;
        let share = |share: i32| Arg::from(words.per_mille_as_percent(share));
        let points = |level: i32| Arg::from(words.points(level));
        let count = |count: i64| Arg::from(words.number(count));
        [
            self.told(
                "adversary",
                "aims",
                &[
                    ("more", share(rules.players.adversary.aim_pull)),
                    ("denied", share(adversary.aim_denied)),
                    ("acts", count(i64::from(rules.players.adversary.consolidating_acts))),
                    ("quality", points(rules.picture.aim_known_from)),
                ],
            ),
            self.told(
                "adversary",
                "choice",
                &[
                    ("choice", count(i64::from(adversary.choice_of))),
                    ("deterrence", share(rules.players.adversary.deterrence)),
                ],
            ),
            self.told(
                "adversary",
                "success",
                &[
                    ("denial", share(adversary.denial_share)),
                    ("least", share(adversary.chance.0)),
                    ("most", share(adversary.chance.1)),
                    ("strength", share(adversary.strength)),
                    ("gain", points(adversary.success_pressure)),
                    ("loss", points(adversary.failure_pressure)),
                ],
            ),
            self.told(
                "adversary",
                "learning",
                &[
                    ("part", share(adversary.learning)),
                    ("failures", count(i64::from(adversary.failures))),
                    ("turns", count(i64::from(adversary.shun_turns))),
                    ("wear", points(adversary.wear_per_day)),
                ],
            ),
            self.told(
                "adversary",
                "terms",
                &[
                    ("terms", points(adversary.terms_below)),
                    ("settled", words.duration(adversary.settled_hours).into()),
                    ("main", words.duration(adversary.main_aim_hours).into()),
                    ("escalation", points(adversary.terms_escalation)),
                    ("broken", points(rules.evaluation.broken_below)),
                ],
            ),
        ]
    }

    fn vector(&self, vector: VectorId) -> Entry {
        let words = self.words;
        let mut text = words.vector_meaning(vector);
        if let Some(rule) = self.catalogue.rules.adversary.vectors.iter().find(|r| r.id == vector) {
            let harms =
                rule.harms.iter().map(|(f, by)| format!("{} {}", words.function(*f), words.points(*by)));
            let denied = rule.denied_by.iter().map(|(kind, share)| {
                let kind = words.kind_short(self.catalogue, *kind);
                format!("{kind} {}", words.per_mille_as_percent(*share))
            });
            text += "\n";
            text += &self.with(
                "vector",
                &[
                    ("harms", harms.collect::<Vec<_>>().join(", ").into()),
                    ("denied", denied.collect::<Vec<_>>().join(", ").into()),
                    ("escalation", words.signed_points(rule.escalation).into()),
                    ("trust", words.signed_points(-rule.trust).into()),
                    ("attribution", words.signed_points(rule.attribution).into()),
                ],
            );
            if rule.armed {
                text += " ";
                text += &self.text("vector-armed");
            }
        }
        Entry::new(words.vector(vector), text)
    }
}
