//! Pages that open a chapter.

use super::{Arg, Chapter, Entry, Handbook, Topic};
use crate::base::Milli;
use crate::content::{Capability, Gauge, IpcrMode, Outcome, Passage, Seat, Track};
use crate::engine::{Body, Clock, Term};
use crate::words::names::seat_slug;

impl Handbook<'_> {
    pub(super) fn chapter_page(&self, chapter: Chapter) -> (String, Vec<Entry>) {
        let words = self.words;
        let mut entries = match chapter {
            Chapter::Start => {
                let next = [Chapter::Turn, Chapter::Matching, Chapter::Capacity, Chapter::Mistakes];
                self.links("see", next.map(Topic::Chapter)).into_iter().collect()
            }
            Chapter::Turn => {
                let next =
                    [Topic::Screen("console"), Topic::Screen("end-turn"), Topic::Chapter(Chapter::Council)];
                self.links("see", next).into_iter().collect()
            }
            Chapter::Matching => self.matching(),
            Chapter::Seats => self.seats(),
            Chapter::Orders => self.order_costs(),
            Chapter::Capacity => self.capacity(),
            Chapter::Triage => self.triage(),
            Chapter::Escalation => self.escalation(),
            Chapter::Travel => self.travel(),
            Chapter::Channels => {
                Clock::ALL.map(|c| Entry::new(words.clock(c), words.clock_meaning(c))).to_vec()
            }
            Chapter::Law => self.law_entries(),
            Chapter::Letters => self.letter_entries(),
            Chapter::Institutions => self.institutions(),
            Chapter::Council => {
                let body = |b| Entry::new(words.body(b), words.body_meaning(b));
                let mut entries = [Body::Psc, Body::Coreper].map(body).to_vec();
                let told = words.council_entries(self.catalogue, self.setting);
                entries.extend(told.into_iter().map(|(heading, text)| Entry::new(heading, text)));
                entries
            }
            Chapter::Nato => words.nato_entries(self.catalogue),
            Chapter::Adversary => self.adversary(),
            Chapter::Evaluation => self.evaluation(),
            Chapter::States => {
                let formula = words.will_formula(&self.catalogue.rules);
                vec![
                    Entry::table(self.text("wills"), formula),
                    Entry::new(self.text("wills-source"), self.text("wills-source.text")),
                ]
            }
            Chapter::Glossary => {
                let terms = self.catalogue.glossary.iter();
                terms
                    .map(|t| Entry::new(t.words.join(" · "), self.catalogue.told(Passage::Term(t))))
                    .collect()
            }
            _ => Vec::new(),
        };
        if !matches!(chapter, Chapter::Law | Chapter::Letters) {
            // Each page of the chapter by its title and what it opens with, so far as that is short.
            let opened = self.pages(chapter).into_iter().map(|topic| self.opening(topic)).collect::<Vec<_>>();
            let place = if matches!(chapter, Chapter::Channels) { 0 } else { entries.len() };
            entries.splice(place..place, opened);
        }
        (self.with(&format!("{}.intro", chapter.slug()), &self.in_force(chapter)), entries)
    }

    /// The numbers that a chapter's opening names.
    fn in_force(&self, chapter: Chapter) -> Vec<(&'static str, Arg<'static>)> {
        let rules = &self.catalogue.rules;
        match chapter {
            Chapter::Start => vec![("desk", rules.capacity.desk_per_day.into())],
            Chapter::Matching => vec![("turns", rules.offers.unanswered_turns.into())],
            Chapter::Adversary => vec![
                ("hours", rules.adversary.hours_per_act.into()),
                ("choice", rules.adversary.choice_of.into()),
            ],
            Chapter::Evaluation => {
                vec![
                    ("loss", self.words.points(rules.evaluation.loss_below).into()),
                    ("covered", self.words.per_mille_as_percent(rules.functions.covered_from).into()),
                ]
            }
            Chapter::Functions => vec![
                ("brink", self.words.points(rules.functions.brink).into()),
                ("hours", rules.functions.brink_hours.into()),
            ],
            _ => Vec::new(),
        }
    }

    /// A page by its title and a sentence about it.
    fn opening(&self, topic: Topic) -> Entry {
        let words = self.words;
        let text = match &topic {
            Topic::Track(track) => words.track_meaning(*track),
            Topic::Function(function) => words.function_meaning(*function),
            Topic::Channel(channel) => words.channel_meaning_here(self.setting, *channel),
            Topic::Caveat(caveat) => self.any_caveat(*caveat, ".meaning"),
            Topic::Mechanism(id) => words.text(&format!("mechanism-{id}.what")),
            Topic::Reform(id) => words.option_meaning(*id).unwrap_or_default(),
            Topic::Mistake(number) => words.mistake_meaning(*number),
            Topic::Screen(slug) => words.text(&format!("help-{slug}")),
            Topic::Crisis(id) => self.text(&format!("crisis-{id}.what")),
            Topic::Kind(id) => self.catalogue.kind(*id).map_or_else(String::new, |k| self.counted(k)),
            _ => String::new(),
        };
        let mut heading = self.title(&topic);
        if let Topic::Kind(_) | Topic::Mechanism(_) | Topic::State(_) = topic {
            let id = match &topic {
                Topic::Kind(id) => id.to_string(),
                Topic::State(id) => id.shown().to_owned(),
                _ => topic.slug(),
            };
            heading = format!("{heading} ({id})");
        }
        Entry::new(heading, text).about(topic)
    }

    fn seats(&self) -> Vec<Entry> {
        let somebody = self.catalogue.countries.first().map(|c| c.id);
        let mut seats = vec![Seat::Hr];
        seats.extend(somebody.map(Seat::Victim));
        seats.push(Seat::Presidency);
        seats.extend(somebody.map(Seat::Delegation));
        seats.extend([Seat::Nato, Seat::Excon, Seat::Adversary]);
        let heading = |seat| match seat {
            Seat::Victim(_) | Seat::Delegation(_) => self.text(&format!("seats.{}", seat_slug(seat))),
            seat => self.words.seat_title(self.catalogue, seat),
        };
        seats.into_iter().map(|seat| Entry::new(heading(seat), self.words.seat_meaning(seat))).collect()
    }

    fn institutions(&self) -> Vec<Entry> {
        let words = self.words;
        let modes = [IpcrMode::Off, IpcrMode::Monitoring, IpcrMode::InformationSharing, IpcrMode::Full];
        let mut entries = modes.map(|m| Entry::new(words.ipcr_mode(m), words.ipcr_mode_meaning(m))).to_vec();
        entries.push(self.report_worth());
        let wait = self.words.duration(self.catalogue.rules.picture.joint_hours);
        entries.push(self.told("institutions", "joint", &[("hours", wait.into())]));
        entries.extend(self.statements());
        let more = [Topic::Chapter(Chapter::Capacity), Topic::Chapter(Chapter::Council)];
        entries.extend(self.links("see", more));
        entries
    }

    /// What a report of the shared picture is worth, and how far it lifts awareness.
    fn report_worth(&self) -> Entry {
        let rules = &self.catalogue.rules.picture;
        let points = |level: i32| Arg::from(self.words.points(level));
        self.told(
            "institutions",
            "report",
            &[
                ("hint", points(rules.hint_from)),
                ("ahead", self.words.duration(rules.hint_hours).into()),
                ("uploads", points(rules.report_upload)),
                ("fresh", self.words.duration(rules.upload_fresh_hours).into()),
                ("analysts", points(rules.report_siac)),
                ("imagery", points(rules.report_imagery)),
                ("product", self.words.duration(rules.imagery_fresh_hours).into()),
                ("services", points(rules.report_services)),
                ("apart", self.words.per_mille_as_percent(rules.report_services_apart).into()),
                ("overload", points(rules.report_overload)),
                ("part", rules.report_rise.into()),
                ("decay", points(rules.decay_per_day)),
            ],
        )
    }

    fn statements(&self) -> Vec<Entry> {
        let words = self.words;
        let moves = |moves: &[(Track, i32)]| {
            let moves: Vec<String> = moves
                .iter()
                .map(|(t, by)| format!("{} {}", words.track(*t), words.signed_points(*by)))
                .collect();
            Arg::from(moves.join(", "))
        };
        let statements = self.catalogue.rules.statements.iter();
        statements
            .map(|rule| {
                let mut text = words.text(&format!("statement-{}.meaning", rule.id));
                let hours = words.duration(rule.rest_hours);
                let parts = [
                    self.with("statements.sound", &[("moves", moves(&rule.sound))]),
                    self.with("statements.unsound", &[("moves", moves(&rule.unsound))]),
                    self.with("statements.again", &[("hours", hours.into())]),
                ];
                text += "\n";
                text += &words.joined(&parts);
                Entry::new(words.text(&format!("statement-{}", rule.id)), text)
            })
            .collect()
    }

    fn evaluation(&self) -> Vec<Entry> {
        let words = self.words;
        let rules = &self.catalogue.rules.evaluation;
        let weights = Term::ALL.iter().zip(rules.weights).map(|(term, weight)| {
            let args = [("weight", Arg::from(weight)), ("meaning", words.term_meaning(*term).into())];
            (words.term(*term), self.with("weights.text", &args))
        });
        let mut entries = vec![Entry::table(self.text("weights"), weights.collect())];
        entries.push(Entry::new(
            words.term(Term::Needs),
            self.with(
                "needs-term",
                &[
                    ("small", words.amount(Milli(rules.urgency[0].into())).into()),
                    ("medium", words.amount(Milli(rules.urgency[1].into())).into()),
                    ("large", words.amount(Milli(rules.urgency[2].into())).into()),
                    ("committed", words.per_mille_as_percent(rules.committed_share).into()),
                ],
            ),
        ));
        entries
            .extend(Term::ALL.into_iter().filter(|term| !term.parts().is_empty()).map(|t| self.parts_of(t)));
        let [convincing, works, improvised] = rules.grade_bands;
        let grade = |slug: &str, key: &str, grade: i32| {
            let level = self.with(&format!("grades.{key}"), &[("grade", words.points(grade).into())]);
            (words.text(&format!("grade-{slug}")), level)
        };
        let grades = vec![
            grade("convincing", "from", convincing),
            grade("works", "from", works),
            grade("improvised", "from", improvised),
            grade("harmful", "below", improvised),
        ];
        let mut grades = Entry::table(self.text("grades"), grades);
        grades.text = self.with("grades.passive", &[("loss", words.points(rules.loss_below).into())]);
        entries.push(grades);
        entries.push(self.measured());
        let outcomes =
            [Outcome::Restored, Outcome::Held, Outcome::Frozen, Outcome::Collapsed, Outcome::GeneralWar];
        entries.extend(outcomes.map(|o| Entry::new(words.outcome(o), words.outcome_meaning(o))));
        entries
    }

    /// What a term is made of: each part with its weight within the term, and how it is reckoned.
    fn parts_of(&self, term: Term) -> Entry {
        let (words, rules) = (self.words, &self.catalogue.rules);
        let of = &rules.evaluation;
        let weights: &[i32] = match term {
            // Both take from the whole.
            Term::Needs | Term::Escalation => &[],
            Term::Solidarity => &of.solidarity,
            Term::Complementarity => &of.complementarity,
            Term::Legality => &of.legality,
            Term::Sustainability => &of.sustainability,
            Term::Information => &of.information,
        };
        let rows = term.parts().iter().enumerate().map(|(place, slug)| {
            let meaning = words.part_meaning(rules, slug).unwrap_or_default();
            let said = match weights.get(place) {
                Some(weight) => {
                    let weight = words.per_mille_as_percent(*weight);
                    self.with("parts.text", &[("weight", weight.into()), ("meaning", meaning.into())])
                }
                None => meaning,
            };
            (words.part(slug), said)
        });
        let heading = self.with("parts", &[("term", words.term(term).into())]);
        Entry::table(heading, rows.collect())
    }

    /// What is measured in natural units, and which kinds count in it.
    fn measured(&self) -> Entry {
        let words = self.words;
        let rows = Gauge::ALL.into_iter().map(|gauge| {
            let counts = |kind: &Capability| {
                let per = kind.measure.filter(|found| found.gauge == gauge)?;
                let args = [
                    ("kind", Arg::from(words.kind(self.catalogue, kind.id))),
                    ("amount", words.amount(per.per_unit).into()),
                    ("unit", words.unit(self.catalogue, kind.id).into()),
                ];
                Some(self.with("measures.unit", &args))
            };
            let kinds: Vec<String> = self.catalogue.kinds.iter().filter_map(counts).collect();
            (words.text(&format!("measure-{}", gauge.slug())), words.joined(&kinds))
        });
        let mut entry = Entry::table(self.text("measures"), rows.collect());
        entry.text = self.text("measures.text");
        entry
    }
}
