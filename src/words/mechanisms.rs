//! What there is to say about a mechanism: its page, with the numbers that the rules use, and its limits in a refusal.
//!
//! Enters: a row of the catalogue. Leaves: sentences. Never here: a number of its own.

use super::{Arg, Words};
use crate::base::{MechanismId, OptionId, OptionValue, PackageId};
use crate::content::{Catalogue, Limit, Mechanism, MechanismEffect, ScenarioOption, Starter, Starts};
use crate::engine::Setting;

impl Words {
    /// Who may start a mechanism by an order of its own.
    #[must_use]
    pub fn starters(&self, catalogue: &Catalogue, id: MechanismId) -> String {
        match catalogue.mechanism(id).map(|m| &m.starts) {
            Some(Starts::Task(starters)) => {
                self.list(&starters.iter().map(|s| self.starter(*s)).collect::<Vec<_>>())
            }
            _ => String::new(),
        }
    }

    pub(super) fn starter(&self, starter: Starter) -> String {
        self.text(&format!("starter-{}", starter.slug()))
    }

    /// An option of a scenario: ours where we have words for it, else the author's.
    #[must_use]
    pub fn option(&self, option: &ScenarioOption) -> String {
        self.find(&format!("reform-{}", option.id), &[]).unwrap_or_else(|| option.label.clone())
    }

    /// A value of an option: ours where we have words for it, a state by its name, else as its author wrote it.
    #[must_use]
    pub fn option_value(&self, catalogue: &Catalogue, value: OptionValue) -> String {
        let state = catalogue.countries.iter().find(|country| country.id.as_str() == value.as_str());
        match state {
            Some(state) => self.country(catalogue, state.id),
            None => self
                .find(&format!("option-value-{value}"), &[])
                .unwrap_or_else(|| super::names::plain(value.as_str())),
        }
    }

    /// The options of a game that differ from how its author left them, each with its value and with what it changes.
    #[must_use]
    pub fn chosen_options(&self, setting: &Setting) -> Vec<(String, Option<String>)> {
        let options = setting.scenario().options.iter();
        options
            .filter_map(|option| {
                let value = setting.options().get(&option.id).filter(|value| **value != option.default)?;
                let value = self.option_value(setting.catalogue(), *value);
                Some((self.labelled(&self.option(option), &value), self.option_meaning(option.id)))
            })
            .collect()
    }

    /// What a reform option changes, in a sentence; none for an option that only its scenario knows.
    #[must_use]
    pub fn option_meaning(&self, id: OptionId) -> Option<String> {
        self.find(&format!("reform-{id}.meaning"), &[])
    }

    pub(super) fn reform(&self, option: OptionId) -> String {
        self.find(&format!("reform-{option}"), &[]).unwrap_or_else(|| super::names::plain(option.as_str()))
    }

    /// A limit of a mechanism.
    #[must_use]
    pub fn limit(&self, catalogue: &Catalogue, limit: Limit) -> String {
        let args: Vec<(&str, Arg<'_>)> = match limit {
            Limit::MembersAffected(count) => vec![("count", count.into())],
            Limit::InForce(option) => vec![("option", self.reform(option).into())],
            Limit::NotFor(country) => vec![("country", self.country(catalogue, country).into())],
            Limit::Ipcr(mode) => vec![("mode", self.ipcr_mode(mode).into())],
            Limit::Since(year, month) => {
                vec![("year", year.to_string().into()), ("month", self.month(month).into())]
            }
            Limit::Posture(posture) | Limit::NatoSeized(posture) => {
                vec![("posture", self.nato_posture(posture).into())]
            }
            Limit::Evidence(level) | Limit::Escalation(level) | Limit::Willing(level) => {
                vec![("level", self.points(level).into())]
            }
            Limit::Unlocked(id) => vec![("what", self.unlock(id).into())],
            _ => Vec::new(),
        };
        self.with(&format!("limit-{}", limit.slug()), &args)
    }

    /// What takes a limit away that stands in a mechanism's way: the mechanism that does, where the data name one, or that
    /// nothing in this scenario will.
    pub(super) fn remedy(&self, setting: &Setting, id: MechanismId, limit: Limit) -> String {
        let key = format!("limit-{}.remedy", limit.slug());
        let opens = |m| setting.may_open(m, limit);
        if !setting.catalogue().mechanism(id).is_none_or(opens) {
            return self.text(&format!("{key}-never"));
        }
        let Limit::Unlocked(unlock) = limit else { return self.text(&key) };
        let by: Vec<String> = setting.unlocked_by(unlock).map(|m| self.mechanism(m.id)).collect();
        if by.is_empty() {
            self.text(&key)
        } else {
            self.with(&format!("{key}-by"), &[("by", self.list(&by).into())])
        }
    }

    /// What starts a mechanism.
    pub(super) fn starts(&self, catalogue: &Catalogue, id: MechanismId) -> String {
        catalogue.mechanism(id).map(|m| self.starts_line(m)).unwrap_or_default()
    }

    /// Who decides on a mechanism; in a game as it holds there.
    pub(super) fn deciding_body(&self, setting: Option<&Setting>, mechanism: &Mechanism) -> String {
        let decides = setting.map_or(mechanism.decides, |setting| setting.decides_on(mechanism));
        self.text(&format!("decides-{}", decides.slug()))
    }

    /// All that there is to say about a mechanism, a line for each part; in a game as it holds there.
    #[must_use]
    pub fn mechanism_page(
        &self,
        catalogue: &Catalogue,
        setting: Option<&Setting>,
        m: &Mechanism,
    ) -> Vec<String> {
        let said = |part: &str| self.of_mechanism(setting, m.id, part);
        let one = |key: &str, name: &str, text: String| self.with(key, &[(name, text.into())]);
        let mut lines = vec![said("what"), self.starts_line(m)];
        if !matches!(m.starts, Starts::Standing | Starts::Reference) {
            lines.push(one("handbook-mechanism-decides", "who", self.deciding_body(setting, m)));
        }
        if !m.givers.is_empty() {
            let givers: Vec<String> = m.givers.iter().map(|giver| self.country(catalogue, *giver)).collect();
            lines.push(one("handbook-mechanism-givers", "givers", self.list(&givers)));
        }
        lines.extend(self.delay_line(m));
        let costs = self.costs(m);
        if !costs.is_empty() {
            lines.push(one("handbook-mechanism-cost", "costs", self.joined(&costs)));
        }
        // What it would bring out of a package that is not there in this game, it does not bring.
        let there = |id: &PackageId| {
            let package = catalogue.package(*id);
            setting.zip(package).is_none_or(|(setting, package)| setting.has_package(package))
        };
        let brings = |effect: &&MechanismEffect| match effect {
            MechanismEffect::Supplies(.., Some(package)) => there(package),
            MechanismEffect::Opens(packages) => packages.iter().any(there),
            _ => true,
        };
        let effects = m.effects.iter().chain(&m.always).filter(brings);
        let effects: Vec<String> = effects.map(|effect| self.mechanism_effect(catalogue, effect)).collect();
        if !effects.is_empty() {
            lines.push(one("handbook-mechanism-effect", "effects", self.joined(&effects)));
        }
        if m.lasts_hours > 0 {
            lines.push(one("handbook-mechanism-lasts", "duration", self.duration(m.lasts_hours)));
        }
        // What the law or the facts set, and what the exercise does.
        let (exercise, given): (Vec<Limit>, Vec<Limit>) =
            m.limits.iter().copied().partition(|limit| limit.is_of_the_exercise());
        for (key, limits) in
            [("handbook-mechanism-limits", given), ("handbook-mechanism-limits-exercise", exercise)]
        {
            if !limits.is_empty() {
                let limits: Vec<String> = limits.iter().map(|l| self.limit(catalogue, *l)).collect();
                lines.push(one(key, "limits", self.joined(&limits)));
            }
        }
        lines.push(said("limits"));
        if let Some(trap) = &m.trap {
            let moves =
                |(track, by): &(_, i32)| format!("{} {}", self.track(*track), self.signed_points(*by));
            let tracks: Vec<String> = trap.tracks.iter().map(moves).collect();
            lines.push(self.with(
                "handbook-mechanism-trap",
                &[("mistake", self.mistake(trap.mistake).into()), ("tracks", tracks.join(", ").into())],
            ));
            if let Some(option) = trap.lawful_with {
                lines.push(one("handbook-mechanism-trap-lawful", "option", self.reform(option)));
            }
        }
        lines.push(said("national"));
        lines.push(one("handbook-mechanism-basis", "basis", said("basis")));
        lines.push(self.sources_line(catalogue, m));
        lines
    }

    fn starts_line(&self, m: &Mechanism) -> String {
        match &m.starts {
            Starts::Task(starters) => {
                let who: Vec<String> = starters.iter().map(|s| self.starter(*s)).collect();
                self.with("handbook-mechanism-starts", &[("who", self.list(&who).into())])
            }
            Starts::Order(kinds) => {
                let orders: Vec<String> =
                    kinds.iter().map(|slug| self.text(&format!("order-{slug}"))).collect();
                self.with("handbook-mechanism-starts-order", &[("orders", orders.join(", ").into())])
            }
            Starts::Automatic => self.text("handbook-mechanism-starts-automatic"),
            Starts::Standing => self.text("handbook-mechanism-starts-standing"),
            Starts::Reference => self.text("handbook-mechanism-starts-reference"),
        }
    }

    fn delay_line(&self, m: &Mechanism) -> Option<String> {
        let (least, usual) = m.delay_hours;
        let usual_words = ("usual", Arg::from(self.duration(usual)));
        match (usual, least == usual) {
            (0, _) => None,
            (_, true) => Some(self.with("handbook-mechanism-delay", &[usual_words])),
            (_, false) => Some(self.with(
                "handbook-mechanism-delay-range",
                &[usual_words, ("least", self.duration(least).into())],
            )),
        }
    }

    fn costs(&self, m: &Mechanism) -> Vec<String> {
        let cost = m.cost;
        [
            ("cost-desk", cost.desk, Arg::from(cost.desk)),
            ("cost-council", cost.council, Arg::from(cost.council)),
            ("cost-council-per-day", cost.council_per_day, Arg::from(cost.council_per_day)),
            ("cost-cohesion", cost.cohesion, self.signed_points(-cost.cohesion).into()),
            ("cost-millions", cost.millions, Arg::from(cost.millions)),
        ]
        .into_iter()
        .filter(|(_, amount, _)| *amount != 0)
        .map(|(key, _, shown)| self.with(key, &[("amount", shown)]))
        .collect()
    }

    pub(super) fn mechanism_effect(&self, catalogue: &Catalogue, effect: &MechanismEffect) -> String {
        use MechanismEffect as E;
        let by = |by: i32| ("by", Arg::from(self.signed_points(by)));
        let share = |share: i32| ("share", Arg::from(self.per_mille_as_percent(share)));
        let kind = |kind| ("kind", Arg::from(self.kind_short(catalogue, kind)));
        let (key, args): (&str, Vec<(&str, Arg<'_>)>) = match effect {
            E::Track(track, n) => ("effect-track", vec![("track", self.track(*track).into()), by(*n)]),
            E::PerDay(track, n) => ("effect-per-day", vec![("track", self.track(*track).into()), by(*n)]),
            E::Start(track, n) => ("effect-start", vec![("track", self.track(*track).into()), by(*n)]),
            E::Unproven(track, n) => ("effect-unproven", vec![("track", self.track(*track).into()), by(*n)]),
            E::Function(function, n) => {
                ("effect-function", vec![("function", self.function(*function).into()), by(*n)])
            }
            E::Supplies(of, quantity, _) => {
                let quantity = self.quantity(catalogue, *of, *quantity);
                ("effect-supplies", vec![("quantity", quantity.into()), kind(*of)])
            }
            E::Opens(packages) => {
                let kinds = packages.iter().filter_map(|p| catalogue.package(*p));
                let kinds: Vec<String> = kinds.map(|p| self.kind_short(catalogue, p.kind)).collect();
                ("effect-opens", vec![("kinds", kinds.join(", ").into())])
            }
            E::Calls(of) => ("effect-calls", vec![kind(*of)]),
            E::Permits(n) => ("effect-permits", vec![share(*n)]),
            E::Clears(of, n) => ("effect-clears", vec![kind(*of), share(*n)]),
            E::Dampens(vector, n) => {
                ("effect-dampens", vec![("vector", self.vector(*vector).into()), share(*n)])
            }
            E::Deters(vector, n) => ("effect-deters", vec![("vector", self.vector(*vector).into()), by(*n)]),
            E::Unlocks(id) => ("effect-unlocks", vec![("what", self.unlock(*id).into())]),
            E::Transport(n) => ("effect-transport", vec![share(*n)]),
            E::Prepackaged { givers, kind: of, readiness } => {
                let givers: Vec<String> = givers.iter().map(|g| self.country(catalogue, *g)).collect();
                (
                    "effect-prepackaged",
                    vec![kind(*of), ("givers", self.list(&givers).into()), share(*readiness)],
                )
            }
            E::Duplication(n) => ("effect-duplication", vec![share(*n)]),
            E::Exchange(track, n) => ("effect-exchange", vec![("track", self.track(*track).into()), by(*n)]),
            E::ShowsPlan => ("effect-shows-plan", Vec::new()),
            E::Strand => ("effect-strand", Vec::new()),
            E::ShowsStock => ("effect-shows-stock", Vec::new()),
            E::ContactLasts(n) => ("effect-contact-lasts", vec![share(*n)]),
            E::Consensus(n) => ("effect-consensus", vec![share(*n)]),
            E::Forcible => ("effect-forcible", Vec::new()),
            E::Strikes => ("effect-strikes", Vec::new()),
            E::Deconflicts(n) => ("effect-deconflicts", vec![share(*n)]),
            E::Backfill(n) => ("effect-backfill", vec![share(*n)]),
            E::Error(n) => ("effect-error", vec![share(*n)]),
            E::Tables(n) => ("effect-tables", vec![("count", (*n).into())]),
            E::Desk(n) => ("effect-desk", vec![("amount", (*n).into())]),
            E::Staff(n) => ("effect-staff", vec![("amount", (*n).into())]),
            E::Swing(track, n, level) => (
                "effect-swing",
                vec![("track", self.track(*track).into()), by(*n), ("level", self.points(*level).into())],
            ),
        };
        self.with(key, &args)
    }

    /// A source by its mark.
    fn title_of_source(&self, catalogue: &Catalogue, mark: &str) -> String {
        match catalogue.sources.iter().find(|s| s.mark == mark) {
            Some(source) => format!("[{mark}] {}", source.title),
            None => format!("[{mark}] {}", self.text("handbook-mechanism-known")),
        }
    }

    /// What the marks in a text stand for, each once, to follow the text; nothing where there are none.
    pub(super) fn titles_of_marks(&self, catalogue: &Catalogue, text: &str) -> String {
        let known = |mark: &&str| *mark == "K" || catalogue.sources.iter().any(|s| s.mark == *mark);
        let marks = text.split('[').skip(1).filter_map(|rest| rest.split_once(']').map(|(mark, _)| mark));
        // An empty one in front, so that the first is set off from the text as well.
        let mut titles = vec![String::new()];
        for mark in marks.filter(known) {
            let title = self.title_of_source(catalogue, mark);
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        titles.join(". ")
    }

    pub(super) fn sources_line(&self, catalogue: &Catalogue, m: &Mechanism) -> String {
        let titles: Vec<String> =
            m.sources.iter().map(|mark| self.title_of_source(catalogue, mark)).collect();
        if titles.is_empty() {
            return self.text("handbook-mechanism-unsourced");
        }
        self.with("handbook-mechanism-sources", &[("sources", self.joined(&titles).into())])
    }
}
