//! The handbook: what the rules, the law and the catalogue say, gathered into pages.
//!
//! Enters: the catalogue. Leaves: pages of headings and paragraphs. Never here: layout.

use super::{Arg, Words};
use crate::content::{
    Capability, Catalogue, Country, Function, IpcrMode, LetterKind, Mechanism, Outcome, Rules, Seat, Track,
    VectorId,
};
use crate::engine::event::Clock;
use crate::engine::{Article, Body, Channel, Clause, OrderKind, StatementKind, Step, Term};

/// A page of the handbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its slug, as asked for on the command line.
    pub topic: String,
    /// Its title.
    pub title: String,
    /// What it opens with.
    pub intro: String,
    /// What it explains.
    pub entries: Vec<Entry>,
}

/// One thing explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub heading: String,
    /// What is to say about it.
    pub text: String,
}

impl Entry {
    pub(super) fn new(heading: impl Into<String>, text: impl Into<String>) -> Self {
        Self { heading: heading.into(), text: text.into() }
    }
}

/// The topics, in the order of the table of contents.
pub const TOPICS: [&str; 17] = [
    "start",
    "turn",
    "matching",
    "seats",
    "orders",
    "tracks",
    "functions",
    "channels",
    "law",
    "institutions",
    "council",
    "nato",
    "mechanisms",
    "kinds",
    "adversary",
    "evaluation",
    "glossary",
];

/// Highest number of the typical mistakes of `domain.md` §7.2.
const MISTAKES: u8 = 20;

impl Words {
    /// The page of a topic: one of `TOPICS`, or a kind, a mechanism or a state by its identifier.
    #[must_use]
    pub fn handbook(&self, catalogue: &Catalogue, topic: &str) -> Option<Page> {
        let entries = match topic {
            "start" | "turn" | "matching" => Vec::new(),
            "seats" => self.seat_entries(catalogue),
            "orders" => each(OrderKind::ALL, |k| Entry::new(self.order_kind(k), self.order_kind_help(k))),
            "tracks" => each(Track::ALL, |t| Entry::new(self.track(t), self.track_meaning(t))),
            "functions" => each(Function::ALL, |f| Entry::new(self.function(f), self.function_meaning(f))),
            "channels" => {
                let mut entries =
                    each(Channel::ALL, |c| Entry::new(self.channel(c), self.channel_meaning(c)));
                entries.extend(each(Clock::ALL, |c| Entry::new(self.clock(c), self.clock_meaning(c))));
                entries
            }
            "law" => self.law_entries(&catalogue.rules),
            "institutions" => self.institution_entries(),
            "council" => {
                let bodies = [Body::Psc, Body::Coreper];
                let mut entries = each(bodies, |b| Entry::new(self.body(b), self.body_meaning(b)));
                entries.extend(self.council_entries(catalogue).into_iter().map(|(h, t)| Entry::new(h, t)));
                entries
            }
            "nato" => self.nato_entries(catalogue),
            "mechanisms" => catalogue.mechanisms.iter().map(|m| self.mechanism_entry(catalogue, m)).collect(),
            "kinds" => catalogue.kinds.iter().map(|k| self.kind_entry(catalogue, k)).collect(),
            "adversary" => each(VectorId::ALL, |v| Entry::new(self.vector(v), self.vector_meaning(v))),
            "evaluation" => self.evaluation_entries(),
            "glossary" => {
                catalogue.glossary.iter().map(|t| Entry::new(t.words.join(" · "), t.note.clone())).collect()
            }
            _ => return self.single(catalogue, topic),
        };
        Some(Page {
            topic: topic.to_owned(),
            title: self.handbook_title(topic),
            intro: self.text(&format!("handbook-{topic}.intro")),
            entries,
        })
    }

    /// The title of one of `TOPICS`.
    #[must_use]
    pub fn handbook_title(&self, topic: &str) -> String {
        self.named("handbook", topic)
    }

    fn single(&self, catalogue: &Catalogue, topic: &str) -> Option<Page> {
        let is = |id: &str| id.eq_ignore_ascii_case(topic);
        let entry = None
            .or_else(|| {
                catalogue.kinds.iter().find(|k| is(k.id.as_str())).map(|k| self.kind_entry(catalogue, k))
            })
            .or_else(|| {
                catalogue
                    .mechanisms
                    .iter()
                    .find(|m| is(m.id.as_str()))
                    .map(|m| self.mechanism_entry(catalogue, m))
            })
            .or_else(|| {
                catalogue.countries.iter().find(|c| is(c.id.as_str())).map(|c| self.country_entry(c))
            })?;
        Some(Page { topic: topic.to_owned(), title: entry.heading, intro: entry.text, entries: Vec::new() })
    }

    fn seat_entries(&self, catalogue: &Catalogue) -> Vec<Entry> {
        let somebody = catalogue.countries.first().map(|c| c.id);
        let mut seats = vec![Seat::Hr];
        seats.extend(somebody.map(Seat::Victim));
        seats.push(Seat::Presidency);
        seats.extend(somebody.map(Seat::Delegation));
        seats.extend([Seat::Nato, Seat::Excon, Seat::Adversary]);
        let heading = |seat| match seat {
            Seat::Victim(_) => self.text("handbook-seats.victim"),
            Seat::Delegation(_) => self.text("handbook-seats.delegation"),
            seat => self.seat_title(catalogue, seat),
        };
        seats.into_iter().map(|seat| Entry::new(heading(seat), self.seat_meaning(seat))).collect()
    }

    fn law_entries(&self, rules: &Rules) -> Vec<Entry> {
        let mut entries = each(Article::ALL, |a| Entry::new(self.article(a), self.article_meaning(a)));
        entries.extend(self.procedure_entries(rules));
        let letters = [
            LetterKind::Invocation,
            LetterKind::Request,
            LetterKind::Art51Report,
            LetterKind::Statement,
            LetterKind::TriageRule,
            LetterKind::Termination,
        ];
        let names: Vec<String> = letters.map(|l| self.letter(l)).to_vec();
        entries.push(Entry::new(self.text("handbook-law.letters"), self.list(&names)));
        entries.extend(each(Clause::ALL, |c| Entry::new(self.clause(c), self.clause_meaning(c))));
        entries.extend((1..=MISTAKES).map(|n| Entry::new(self.mistake(n), self.mistake_meaning(n))));
        entries
    }

    /// The treaty's text, and how the law works here, with the numbers in force.
    fn procedure_entries(&self, rules: &Rules) -> Vec<Entry> {
        let (threshold, law) = (&rules.threshold, &rules.law);
        let percent = |share| Arg::from(self.per_mille_as_percent(share));
        let quoted = |key: &str| Entry::new(self.text(key), self.text(&format!("{key}.text")));
        let told = |key: &str, args: &[(&str, Arg<'_>)]| {
            Entry::new(
                self.text(&format!("handbook-{key}")),
                self.with(&format!("handbook-{key}.text"), args),
            )
        };
        let places: Vec<String> =
            threshold.place.iter().map(|(place, by)| format!("{} {by}", self.place(*place))).collect();
        let activation = &law.activation;
        let clocks = [
            (Step::Qualification, activation.qualification),
            (Step::Acknowledgement, activation.acknowledgement),
            (Step::NeedsList, activation.needs_list),
        ];
        let steps = clocks.map(|(step, (least, likely, most))| {
            let args = [
                ("step", Arg::from(self.step(step))),
                ("least", least.into()),
                ("likely", likely.into()),
                ("most", most.into()),
            ];
            self.with("handbook-steps.text", &args)
        });
        let (solidarity, chair) = (&law.solidarity, &law.chair);
        let clock: Vec<String> =
            chair.clock.iter().map(|(year, half, state)| format!("{state} {half}/{year}")).collect();
        vec![
            quoted("treaty-427"),
            quoted("treaty-words"),
            told(
                "threshold",
                &[
                    ("kinetic", threshold.kinetic.into()),
                    ("foreign", threshold.foreign_link.into()),
                    ("territory", threshold.territory.into()),
                    ("scale", threshold.scale.into()),
                    ("met", threshold.met.into()),
                    ("arguable", threshold.arguable.into()),
                    ("days", (threshold.cumulative_hours / 24).into()),
                    ("share", percent(threshold.cumulative_share)),
                    ("cap", threshold.cumulative_cap.into()),
                    ("places", places.join(", ").into()),
                ],
            ),
            Entry::new(self.text("handbook-steps"), steps.join("\n")),
            told(
                "letter",
                &[
                    ("clause", self.points(rules.politics.clause).into()),
                    ("cohesion", self.points(law.letter.cohesion).into()),
                    ("faster", percent(activation.sound_clause)),
                    ("slower", percent(activation.unsound_clause)),
                    ("facts", self.points(law.letter.no_facts).into()),
                    ("place", self.points(law.letter.confused_place).into()),
                    ("announced", percent(activation.announced)),
                ],
            ),
            quoted("handbook-without"),
            told(
                "solidarity",
                &[
                    ("pace", percent(solidarity.union_pace)),
                    ("cost", percent(solidarity.union_cost)),
                    ("transport", percent(solidarity.transport_share)),
                    ("mean", self.points(solidarity.overwhelmed_mean).into()),
                    ("function", self.points(solidarity.overwhelmed_function).into()),
                    ("needs", i64::try_from(solidarity.overwhelmed_needs).unwrap_or(i64::MAX).into()),
                    ("price", self.signed_points(solidarity.legitimacy.1).into()),
                ],
            ),
            told(
                "presidency",
                &[
                    ("pace", percent(chair.own_cause_pace)),
                    ("table", percent(chair.own_cause_table)),
                    ("daily", self.points(chair.own_cause_per_day).into()),
                    ("hours", chair.handover_hours.into()),
                    ("council", chair.trio_council.into()),
                    ("clock", clock.join(", ").into()),
                ],
            ),
        ]
    }

    fn institution_entries(&self) -> Vec<Entry> {
        let modes = [IpcrMode::Off, IpcrMode::Monitoring, IpcrMode::InformationSharing, IpcrMode::Full];
        let mut entries = each(modes, |m| Entry::new(self.ipcr_mode(m), self.ipcr_mode_meaning(m)));
        entries
            .extend(each(StatementKind::ALL, |s| Entry::new(self.statement(s), self.statement_meaning(s))));
        entries
    }

    fn evaluation_entries(&self) -> Vec<Entry> {
        let mut entries = each(Term::ALL, |t| Entry::new(self.term(t), self.term_meaning(t)));
        let outcomes =
            [Outcome::Restored, Outcome::Held, Outcome::Frozen, Outcome::Collapsed, Outcome::GeneralWar];
        entries.extend(each(outcomes, |o| Entry::new(self.outcome(o), self.outcome_meaning(o))));
        entries
    }

    fn mechanism_entry(&self, catalogue: &Catalogue, m: &Mechanism) -> Entry {
        let heading = format!("{} ({})", self.mechanism(m.id), m.id);
        Entry::new(heading, self.mechanism_page(catalogue, m).join("\n"))
    }

    fn kind_entry(&self, catalogue: &Catalogue, k: &Capability) -> Entry {
        let sizes: Vec<String> = k.sizes.iter().map(|size| self.amount(*size)).collect();
        let text = self.with(
            "handbook-kind",
            &[
                ("unit", self.unit(catalogue, k.id).into()),
                ("sizes", sizes.join(" / ").into()),
                ("due", self.duration(k.due_hours).into()),
            ],
        );
        Entry::new(format!("{} ({})", self.kind(catalogue, k.id), k.id), text)
    }

    fn country_entry(&self, c: &Country) -> Entry {
        let yes_no = |yes: bool| self.text(if yes { "yes" } else { "no" });
        let text = self.with(
            "handbook-country",
            &[
                ("member", yes_no(c.member).into()),
                ("ally", yes_no(c.ally).into()),
                ("specific", yes_no(c.specific_character).into()),
                ("parliament", self.parliament_rule(c.parliament).into()),
                ("basis", c.parliament_note.as_str().into()),
                ("specialities", c.specialities.as_str().into()),
            ],
        );
        Entry::new(format!("{} ({})", c.name[self.lang().index()], c.id), text)
    }
}

fn each<T, const N: usize>(all: [T; N], entry: impl Fn(T) -> Entry) -> Vec<Entry> {
    all.into_iter().map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Library;
    use crate::words::Lang;

    #[test]
    fn every_topic_has_a_page_with_all_its_words_in_every_language() {
        let catalogue = Library::embedded().catalogue().expect("the shipped catalogue is sound");
        for lang in Lang::ALL {
            let words = Words::embedded(lang);
            for topic in TOPICS {
                let page = words.handbook(&catalogue, topic).expect("a topic has a page");
                let texts = page.entries.iter().flat_map(|e| [&e.heading, &e.text]);
                for text in [&page.title, &page.intro].into_iter().chain(texts) {
                    assert!(!text.starts_with('['), "{lang} {topic}: {text} has no words");
                }
            }
        }
    }

    #[test]
    fn a_kind_a_mechanism_and_a_state_have_a_page_of_their_own() {
        let catalogue = Library::embedded().catalogue().expect("the shipped catalogue is sound");
        let words = Words::embedded(Lang::En);
        for topic in ["gen", "ipcr-full", "fi"] {
            assert!(words.handbook(&catalogue, topic).is_some(), "{topic}");
        }
        assert_eq!(words.handbook(&catalogue, "weather"), None);
    }
}
