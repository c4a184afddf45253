//! Public figures of a state in words: what its people think, what it spends on defence, the formula of its will.
//!
//! Enters: a state of the catalogue, the rules. Leaves: text, each figure with where it comes from. Never here: what
//! only a seat may know.

use super::{Arg, Words};
use crate::base::Milli;
use crate::content::{Catalogue, Clocks, Country, Opinion, ParliamentRule, Passage, Rules, Scenario};

impl Words {
    /// A share held in thousandths of a per cent: "2.51%".
    #[must_use]
    pub fn percent(&self, thousandths: Milli) -> String {
        self.with("percent", &[("number", Arg::from(self.amount(thousandths)))])
    }

    /// How many of its people are in favour of a common defence and security policy; that the Union's mean stands in
    /// where no figure was found.
    #[must_use]
    pub fn opinion(&self, country: &Country) -> String {
        let Some(opinion) = &country.opinion else { return self.text("opinion-none") };
        self.with(
            "opinion-share",
            &[
                ("share", Arg::from(self.per_mille_as_percent(opinion.favour))),
                ("union", Arg::from(self.per_mille_as_percent(opinion.union))),
                ("survey", Arg::from(self.survey(opinion))),
            ],
        )
    }

    /// Where that figure was published.
    #[must_use]
    pub fn opinion_source(&self, country: &Country) -> Option<String> {
        country.opinion.as_ref().map(|opinion| self.labelled(self.survey(opinion), &opinion.source))
    }

    fn survey<'o>(&self, opinion: &'o Opinion) -> &'o str {
        &opinion.survey[self.lang().index()]
    }

    /// Its defence spending as a share of its product, with the year or basis.
    #[must_use]
    pub fn spending(&self, catalogue: &Catalogue, country: &Country) -> String {
        let args = [
            ("share", Arg::from(self.percent(country.defence_percent))),
            ("basis", Arg::from(catalogue.told(Passage::DefenceBasis(country)))),
        ];
        self.with("spending-share", &args)
    }

    /// How it is said who decides on a state's armed forces, and in what time.
    pub(crate) fn decider_of(catalogue: &Catalogue, country: &Country) -> &'static str {
        match country.parliament {
            _ if country.calibrated => "calibrated",
            ParliamentRule::PriorWithException => "excepted",
            ParliamentRule::PriorWithPresident => "excepted-president",
            ParliamentRule::PriorUnlessDecided => "decided",
            _ if catalogue.waits_for_assembly(country.id) => "voted",
            _ => "none",
        }
    }

    /// What the national clocks of a case rest on, where it has those of its time.
    #[must_use]
    pub fn clocks(&self, scenario: &Scenario) -> Option<String> {
        let [least, usual] = scenario.roster.clocks.as_ref().and_then(Clocks::range)?;
        let days = |(from, to): (i32, i32)| {
            let days = |days: i32| self.duration(days * 24);
            Arg::from(if from == to { days(from) } else { format!("{} – {}", days(from), days(to)) })
        };
        Some(self.with("forecast-clocks", &[("least", days(least)), ("usual", days(usual))]))
    }

    /// Where its figures come from, and what the marks stand for; nothing where its author says nothing.
    #[must_use]
    pub fn sources_of(&self, catalogue: &Catalogue, country: &Country) -> String {
        let told = catalogue.told(Passage::Sources(country));
        format!("{told}{}", self.titles_of_marks(catalogue, told))
    }

    /// The published formula of a will: each term by its name, and its rule with the rule's numbers.
    pub(super) fn will_formula(&self, rules: &Rules) -> Vec<(String, String)> {
        let offers = &rules.offers;
        let row = |term: &str, args: &[(&str, Arg<'_>)]| {
            (self.text(&format!("why-in-{term}")), self.with(&format!("handbook-wills.{term}"), args))
        };
        let by = |part: i32| Arg::from(self.signed_points(part));
        vec![
            row("will_base", &[("by", Arg::from(self.points(offers.will_base)))]),
            row("will_threat", &[("by", by(offers.will_per_threat))]),
            row(
                "will_proximity",
                &[("by", by(offers.will_proximity)), ("km", Arg::from(offers.proximity_km))],
            ),
            row("will_opinion", &[("by", by(offers.will_per_opinion))]),
            row(
                "will_burden",
                &[
                    ("by", by(-offers.will_per_burden)),
                    ("guideline", Arg::from(self.percent(Milli(offers.burden_guideline.into())))),
                    ("most", by(-offers.will_burden_most)),
                ],
            ),
            row("will_specific_character", &[("by", by(offers.will_specific_character))]),
            row("will_partner", &[("by", by(offers.will_partner))]),
            row("will_attacked", &[("by", by(offers.will_attacked))]),
            row("will_drawn", &[("by", Arg::from(self.points(rules.start.will_spread)))]),
        ]
    }
}
