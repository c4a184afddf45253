//! The texts of the assets folder: embedded ones, and those that override them.
//!
//! Enters: texts by relative path. Leaves: the same texts, the catalogue, the scenarios.
//! Never here: the disk; whoever found an overriding file has read it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use super::catalogue::Catalogue;
use super::check;
use super::passage;
use super::problem::Problems;
use super::scenario::{SOURCE_BYTES_MAX, Scenario, ScenarioSummary};
use super::translation::{Translated, Translation};
use crate::base::ScenarioId;

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets");

/// Where scenarios stand within the assets folder.
const SCENARIOS: &str = "scenarios/";
/// Where the texts of the catalogue stand in other languages, under the names of its files.
const CATALOGUE: &str = "catalogue/";
/// Where stands what really happened, under the names of the scenarios.
const HISTORIES: &str = "history/";

/// The text that the program carries at a path relative to the assets folder.
#[must_use]
pub fn shipped_text(path: &str) -> Option<&'static str> {
    EMBEDDED.get_file(path).and_then(include_dir::File::contents_utf8)
}

/// All texts that content is made of.
#[derive(Debug, Clone, Default)]
pub struct Library {
    overrides: BTreeMap<String, String>,
    /// The language in which content is told, where it is not its authors'.
    language: Option<String>,
}

impl Library {
    /// What the program carries with it.
    #[must_use]
    pub fn embedded() -> Self {
        Self::default()
    }

    /// The same, with these texts over it, by path relative to the assets folder (`scenarios/x.ron`).
    #[must_use]
    pub fn with_overrides(overrides: BTreeMap<String, String>) -> Self {
        Self { overrides, language: None }
    }

    /// The same, told in a language as far as it is translated: `fr` stands for the texts of `scenarios/fr/` and
    /// `catalogue/fr/`. What a game turns on, and its digest, stay the same.
    #[must_use]
    pub fn told_in(mut self, language: &str) -> Self {
        self.language = Some(language.to_owned());
        self
    }

    /// The translation of a scenario.
    fn translation(&self, id: ScenarioId) -> Option<Translation> {
        let path = format!("{SCENARIOS}{}/{id}.ron", self.language.as_ref()?);
        Some(Translation::of(&path, self.speaks_of(&path, &scenario_path(id))?))
    }

    /// The text of a translation. One of a shipped file says nothing about another text laid over that file.
    fn speaks_of(&self, path: &str, original: &str) -> Option<&str> {
        let own = |path: &str| self.overrides.contains_key(path);
        if own(original) && !own(path) { None } else { self.text(path) }
    }

    /// The translation of the catalogue, still to be read.
    fn translated(&self) -> Translated {
        let Some(language) = &self.language else { return Translated::default() };
        let found = passage::FILES.into_iter().filter_map(|file| {
            let path = format!("{CATALOGUE}{language}/{file}");
            self.speaks_of(&path, file)?;
            let over = self.overrides.get(&path).map(|text| Cow::Owned(text.clone()));
            let text = over.or_else(|| shipped_text(&path).map(Cow::Borrowed))?;
            Some((path, text))
        });
        Translated::of(found.collect())
    }

    /// The text at a path relative to the assets folder.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        match self.overrides.get(path) {
            Some(text) => Some(text),
            None => shipped_text(path),
        }
    }

    /// The paths under a folder such as `scenarios/`, in order.
    #[must_use]
    pub fn paths(&self, folder: &str) -> Vec<&str> {
        let embedded = EMBEDDED.get_dir(folder.trim_end_matches('/'));
        let embedded = embedded.into_iter().flat_map(Dir::files).filter_map(|f| f.path().to_str());
        let overrides = self.overrides.keys().map(String::as_str).filter(|p| p.starts_with(folder));
        embedded.chain(overrides).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// The scenarios there are, by the names of their files.
    #[must_use]
    pub fn scenario_ids(&self) -> Vec<ScenarioId> {
        let stem = |path: &str| path.strip_prefix(SCENARIOS)?.strip_suffix(".ron")?.parse().ok();
        self.paths(SCENARIOS).into_iter().filter_map(stem).collect()
    }

    /// What the title screen lists, without checking anything. A scenario too broken for a line is left
    /// out; `scenario` says why.
    #[must_use]
    pub fn summaries(&self) -> Vec<ScenarioSummary> {
        self.scenario_ids().into_iter().filter_map(|id| self.summary(id)).collect()
    }

    /// The line of one scenario, without checking anything.
    #[must_use]
    pub fn summary(&self, id: ScenarioId) -> Option<ScenarioSummary> {
        let mut line = ScenarioSummary::of_text(self.text(&scenario_path(id))?)?;
        if let Some(translation) = self.translation(id) {
            translation.tell_line(&mut line);
        }
        Some(line)
    }

    /// Everything but the scenarios, checked.
    ///
    /// # Errors
    /// Every problem of the files, when one of them is an error.
    pub fn catalogue(&self) -> Result<Catalogue, Problems> {
        let (catalogue, problems) = self.check_catalogue();
        catalogue.ok_or(problems)
    }

    /// Everything but the scenarios, with all that is to say about it, warnings included.
    #[must_use]
    pub fn check_catalogue(&self) -> (Option<Catalogue>, Problems) {
        let (mut catalogue, problems) = check::catalogue::check(|file| self.text(file));
        if let Some(catalogue) = &mut catalogue {
            catalogue.translated = self.translated();
        }
        (catalogue, problems)
    }

    /// A scenario, checked.
    ///
    /// # Errors
    /// Every problem of the file, when one of them is an error.
    pub fn scenario(&self, catalogue: &Catalogue, id: ScenarioId) -> Result<Scenario, Problems> {
        let path = scenario_path(id);
        let (scenario, problems) = match self.text(&path) {
            Some(text) => check_scenario_text(catalogue, &path, text),
            None => (None, check::absent(&path, self.scenario_ids().iter().map(ScenarioId::as_str))),
        };
        let mut scenario = scenario.ok_or(problems)?;
        let path = format!("{HISTORIES}{id}.ron");
        if let Some(text) = self.text(&path) {
            let (history, problems) = check::history::check(catalogue, &scenario, &path, text);
            scenario.history = Some(Arc::new(history.ok_or(problems)?));
        }
        if let Some(translation) = self.translation(id) {
            translation.tell(&mut scenario);
        }
        Ok(scenario)
    }
}

fn scenario_path(id: ScenarioId) -> String {
    format!("{SCENARIOS}{id}.ron")
}

/// Checks the text of a scenario file. There is a scenario exactly when there is no error.
#[must_use]
pub fn check_scenario_text(catalogue: &Catalogue, file: &str, text: &str) -> (Option<Scenario>, Problems) {
    check::scenario::check(catalogue, file, text)
}

/// The same for a text from outside the library, which the scenario then carries, so that a save can keep it.
#[must_use]
pub fn scenario_from_outside(catalogue: &Catalogue, file: &str, text: &str) -> (Option<Scenario>, Problems) {
    let (mut scenario, problems) = check_scenario_text(catalogue, file, text);
    if let Some(scenario) = scenario.as_mut().filter(|_| text.len() <= SOURCE_BYTES_MAX) {
        scenario.source = Some(text.to_owned());
    }
    (scenario, problems)
}
