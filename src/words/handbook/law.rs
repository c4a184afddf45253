//! Pages about the law: the clauses of the treaties, letters, typical mistakes.

use super::topic::{LETTERS, PLACES};
use super::{Chapter, Entry, Handbook, Topic};
use crate::base::Hours;
use crate::content::LetterKind;
use crate::content::rules::Rules;
use crate::content::rules::law::ActivationRules;
use crate::engine::view::StepTakes;
use crate::engine::{Article, Clause, Step};
use crate::words::{Arg, Words};

impl Words {
    /// How long a step of an activation takes by the rules, where it has a clock: hours, at least, at most and likely.
    #[must_use]
    pub fn step_clock(&self, rules: &ActivationRules, step: Step) -> Option<String> {
        let hours = match step {
            Step::Qualification => rules.qualification,
            Step::Letter => rules.drafting,
            Step::Acknowledgement => rules.acknowledgement,
            Step::NeedsList => rules.needs_list,
            _ => return None,
        };
        Some(self.step_hours(hours))
    }

    /// What a step means, and where the clock of each match's channel stands for it, between which hours that is.
    #[must_use]
    pub fn step_waits(&self, rules: &Rules, step: Step) -> String {
        let meaning = self.step_meaning(step);
        let hours = || rules.travel.channel_hours.iter().map(|(_, hours)| *hours);
        let (Step::Matches, Some(least), Some(most)) = (step, hours().min(), hours().max()) else {
            return meaning;
        };
        let args = [("least", Arg::from(least)), ("most", most.into())];
        self.labelled(&meaning, &self.with("step-channels", &args))
    }

    fn step_hours(&self, (least, likely, most): (Hours, Hours, Hours)) -> String {
        let args = [("least", Arg::from(least)), ("likely", likely.into()), ("most", most.into())];
        self.with("step-clock", &args)
    }

    /// How long it takes as things stand, and what that hangs on: "3 to 96 h, likely 24 h; letter 60%, readings 112%".
    #[must_use]
    pub fn step_takes(&self, (hours, hangs): &StepTakes) -> String {
        let mut said = self.step_hours(*hours);
        for (hang, share) in hangs {
            let share = self.per_mille_as_percent(*share);
            said = format!("{said}. {} {share}", self.named("why-in", hang.slug()));
        }
        said
    }
}

/// The mistake of offering what does not last.
const NOT_KEPT_UP: u8 = 16;

impl Handbook<'_> {
    /// The treaty's text, and how the law works here, with the numbers in force.
    pub(super) fn law_entries(&self) -> Vec<Entry> {
        let words = self.words;
        let quoted = |key: &str| Entry::new(words.text(key), words.text(&format!("{key}.text")));
        let mut entries = vec![quoted("treaty-427"), quoted("treaty-words")];
        let article =
            |a: Article| Entry::new(words.article(a), words.article_meaning(a)).about(Topic::Article(a));
        entries.extend(Article::ALL.map(article));
        let place = |p| (words.place(p), words.place_meaning(p));
        entries.push(quoted("handbook-routes"));
        entries.push(quoted("handbook-obligation"));
        entries.push(self.threshold());
        entries.push(self.readings());
        entries.push(Entry::table(self.text("law.places"), PLACES.map(place).to_vec()));
        entries.push(self.steps());
        entries.push(quoted("handbook-without"));
        entries.push(self.solidarity());
        entries.push(quoted("handbook-character"));
        entries.push(quoted("handbook-court"));
        entries.push(self.presidency());
        entries.extend(self.links("see", [Chapter::Letters, Chapter::Mistakes].map(Topic::Chapter)));
        entries
    }

    fn law_told(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Entry {
        Entry::new(self.text(key), self.with(&format!("{key}.text"), args))
    }

    fn percent(&self, share: i32) -> Arg<'static> {
        Arg::from(self.words.per_mille_as_percent(share))
    }

    fn threshold(&self) -> Entry {
        let threshold = &self.catalogue.rules.threshold;
        let places: Vec<String> = threshold
            .place
            .iter()
            .map(|(place, by)| format!("{} {}", self.words.place(*place), self.words.signed(i64::from(*by))))
            .collect();
        self.law_told(
            "threshold",
            &[
                ("kinetic", threshold.kinetic.into()),
                ("foreign", threshold.foreign_link.into()),
                ("territory", threshold.territory.into()),
                ("scale", threshold.scale.into()),
                ("met", threshold.met.into()),
                ("arguable", threshold.arguable.into()),
                ("days", (threshold.cumulative_hours / 24).into()),
                ("share", self.percent(threshold.cumulative_share)),
                ("cap", threshold.cumulative_cap.into()),
                ("places", places.join(", ").into()),
            ],
        )
    }

    fn readings(&self) -> Entry {
        let rules = &self.catalogue.rules.law.reading;
        let places: Vec<String> = rules
            .place
            .iter()
            .map(|(place, by, _)| {
                format!("{} {}", self.words.place(*place), self.words.signed(i64::from(*by)))
            })
            .collect();
        let [met, _, unmet] = rules.held_will;
        self.law_told(
            "readings",
            &[
                ("threat", rules.threat.into()),
                ("hybrid", rules.hybrid.into()),
                ("middle", rules.middle.into()),
                ("places", places.join(", ").into()),
                ("specific", rules.specific_character.into()),
                ("picture", rules.picture.into()),
                ("sound", rules.clause.0.into()),
                ("unsound", rules.clause.1.into()),
                ("evidence", rules.evidence.into()),
                ("most", rules.evidence_most.into()),
                ("legal", rules.legal.into()),
                ("party", self.percent(rules.legal_of_party)),
                ("drawn", rules.drawn.into()),
                ("met", self.words.signed_points(met).into()),
                ("unmet", self.words.signed_points(unmet).into()),
                ("again", self.words.points(rules.again_will).into()),
                ("shared", self.words.points(rules.shared_legitimacy).into()),
            ],
        )
    }

    fn steps(&self) -> Entry {
        let activation = &self.catalogue.rules.law.activation;
        let row = |step: Step| {
            let meaning = self.words.step_waits(&self.catalogue.rules, step);
            let value = match self.words.step_clock(activation, step) {
                Some(clock) => self.words.labelled(&meaning, &clock),
                None => meaning,
            };
            (self.words.step(step), value)
        };
        Entry::table(self.text("steps"), Step::ALL.map(row).to_vec())
    }

    fn solidarity(&self) -> Entry {
        let solidarity = &self.catalogue.rules.law.solidarity;
        self.law_told(
            "solidarity",
            &[
                ("pace", self.percent(solidarity.union_pace)),
                ("cost", self.percent(solidarity.union_cost)),
                ("transport", self.percent(solidarity.transport_share)),
                ("mean", self.words.points(solidarity.overwhelmed_mean).into()),
                ("function", self.words.points(solidarity.overwhelmed_function).into()),
                ("needs", i64::try_from(solidarity.overwhelmed_needs).unwrap_or(i64::MAX).into()),
                ("price", self.words.signed_points(solidarity.legitimacy.1).into()),
            ],
        )
    }

    fn presidency(&self) -> Entry {
        let chair = &self.catalogue.rules.law.chair;
        let clock: Vec<String> = chair
            .clock
            .iter()
            .map(|(year, half, state)| format!("{} {half}/{year}", state.shown()))
            .collect();
        self.law_told(
            "presidency",
            &[
                ("pace", self.percent(chair.own_cause_pace)),
                ("table", self.percent(chair.own_cause_table)),
                ("daily", self.words.points(chair.own_cause_per_day).into()),
                ("hours", chair.handover_hours.into()),
                ("from", chair.off_duty.0.into()),
                ("to", chair.off_duty.1.into()),
                ("off", self.percent(chair.off_duty_pace)),
                ("council", chair.trio_council.into()),
                ("clock", clock.join(", ").into()),
            ],
        )
    }

    fn invocation_worth(&self) -> Entry {
        let rules = &self.catalogue.rules;
        let (law, reception) = (&rules.law, &rules.reception);
        self.law_told(
            "letter",
            &[
                ("clause", self.words.points(rules.politics.clause).into()),
                ("cohesion", self.words.points(law.letter.cohesion).into()),
                ("faster", self.percent(law.activation.sound_clause)),
                ("slower", self.percent(law.activation.unsound_clause)),
                ("facts", self.words.points(law.letter.no_facts).into()),
                ("place", self.words.points(law.letter.confused_place).into()),
                ("entry", self.words.points(reception.entry_transport).into()),
                ("usual", reception.wait_unremarked_hours.into()),
                ("announced", self.percent(law.activation.announced)),
                ("arguable", self.percent(law.activation.acknowledged_by_band[1])),
                ("unmet", self.percent(law.activation.acknowledged_by_band[2])),
                ("chair", self.percent(law.chair.own_cause_pace)),
            ],
        )
    }

    /// A legal route: who starts it, and what hangs on it here.
    pub(super) fn article(&self, article: Article) -> (String, Vec<Entry>) {
        let mut entries = match article {
            Article::MutualAssistance => {
                let text =
                    |key: &str| Entry::new(self.words.text(key), self.words.text(&format!("{key}.text")));
                vec![text("treaty-427"), self.threshold(), self.steps(), text("handbook-without")]
            }
            Article::Solidarity => vec![self.solidarity()],
            Article::Nato4 | Article::Nato5 => Vec::new(),
        };
        let more = match article {
            Article::MutualAssistance => vec![Topic::Letter(LetterKind::Invocation)],
            Article::Solidarity => vec![Topic::Crisis("disaster".to_owned())],
            Article::Nato4 | Article::Nato5 => vec![Topic::Chapter(Chapter::Nato)],
        };
        entries.extend(self.links("see", more.into_iter().chain([Topic::Chapter(Chapter::Law)])));
        (self.words.article_meaning(article), entries)
    }

    /// What letters are made of.
    pub(super) fn letter_entries(&self) -> Vec<Entry> {
        let mut entries: Vec<Entry> = LETTERS
            .map(|l| Entry::new(self.words.letter(l), self.letter(l).0).about(Self::letter_topic(l)))
            .to_vec();
        entries.extend([self.clauses(), self.clauses_outside(), self.invocation_worth()]);
        entries
    }

    fn clauses(&self) -> Entry {
        let clause = |c: Clause| (self.words.clause(c), self.words.clause_meaning(c));
        Entry::table(self.text("letters.clauses"), Clause::ALL.map(clause).to_vec())
    }

    /// What clauses say where the attacked state is outside the Union.
    fn clauses_outside(&self) -> Entry {
        let said = |c: Clause| Some((self.words.clause(c), self.words.clause_outside(c)?));
        let facts = Clause::ALL.into_iter().filter_map(said).collect();
        Entry::table(self.text("mistakes.law-outside"), facts)
    }

    /// What a letter is for, and the clauses that it may have.
    pub(super) fn letter(&self, letter: LetterKind) -> (String, Vec<Entry>) {
        let hours = self.words.duration(self.catalogue.rules.politics.report51_hours);
        let intro = self.with(&format!("letters.{}", letter.slug()), &[("hours", hours.into())]);
        let mut entries = vec![self.clauses()];
        if letter == LetterKind::Invocation {
            entries.push(self.invocation_worth());
        } else {
            entries.push(self.clauses_outside());
        }
        let mistakes: &[u8] = match letter {
            LetterKind::Invocation => &[1, 5, 6, 7, 18],
            LetterKind::Request => &[2, 5, 18],
            LetterKind::Art51Report => &[6],
            LetterKind::Statement => &[14, 17],
            LetterKind::TriageRule => &[20],
            LetterKind::Termination => &[18],
        };
        entries.extend(self.links("crises.mistakes", mistakes.iter().map(|n| Topic::Mistake(*n))));
        (intro, entries)
    }

    /// A typical mistake: why it is one, what would have been right, on what it rests, and its price.
    pub(super) fn mistake(&self, number: u8) -> (String, Vec<Entry>) {
        let words = self.words;
        let (right, law) = words.mistake_in(self.setting, number);
        let mut entries =
            vec![Entry::new(self.text("mistakes.right"), right), Entry::new(self.text("mistakes.law"), law)];
        entries.extend(self.outside(words.mistake_law_outside(number)));
        let prices = &self.catalogue.rules.mistakes.price;
        if let Some((_, price)) = prices.iter().find(|(n, _)| *n == number) {
            let rows =
                price.iter().map(|(track, by)| (words.track(*track), words.signed_points(*by))).collect();
            entries.push(Entry::table(self.text("mistakes.price"), rows));
        }
        if number == NOT_KEPT_UP {
            let days = self.words.duration(self.catalogue.rules.mistakes.lasting_hours);
            entries.push(Entry::new(self.text("mistakes.lasting"), days));
        }
        let crises = self.guide.crises.iter().filter(|c| c.mistakes.contains(&number));
        entries.extend(self.links("crises", crises.map(|c| Topic::Crisis(c.id.clone()))));
        (words.mistake_meaning(number), entries)
    }
}
