//! Checking of what the handbook points to: every name in it stands for something.

use super::Examination;
use crate::base::{KindId, MechanismId, ScenarioId};
use crate::content::catalogue::Catalogue;
use crate::content::fault::Fault;
use crate::content::guide::Guide;
use crate::content::library::Library;
use crate::content::problem::Problems;
use crate::content::reading::read;

/// Where the file stands within the assets folder.
const PATH: &str = "handbook.ron";
/// The typical mistakes of the field guide, paragraph 7.2.
const MISTAKES: i32 = 20;

impl Library {
    /// What the handbook points to.
    ///
    /// # Errors
    /// Every problem of the file, when one of them is an error.
    pub fn guide(&self, catalogue: &Catalogue) -> Result<Guide, Problems> {
        let Some(text) = self.text(PATH) else { return Err(super::absent(PATH, std::iter::empty())) };
        let (guide, problems) = check(self, catalogue, PATH, text);
        let mut guide = guide.ok_or(problems)?;
        for crisis in &mut guide.crises {
            let told = crisis.scenarios.iter().filter_map(|id| self.summary(*id));
            crisis.titles = told.map(|line| line.title).collect();
        }
        Ok(guide)
    }
}

/// Reads and checks the file.
fn check(library: &Library, catalogue: &Catalogue, file: &str, text: &str) -> (Option<Guide>, Problems) {
    let mut reading = read::<Guide>(file, text);
    let mut problems = std::mem::take(&mut reading.problems);
    let Some(guide) = reading.value.take() else { return (None, problems) };
    let mut x = Examination::new(file, &reading);
    look(&mut x, library, catalogue, &guide);
    problems.append(x.finish());
    problems.0.sort_by_key(|p| (p.line, p.column));
    ((!problems.any_error()).then_some(guide), problems)
}

fn look(x: &mut Examination, library: &Library, catalogue: &Catalogue, guide: &Guide) {
    let mut scenarios: Vec<ScenarioId> = library.scenario_ids();
    let mut kinds: Vec<KindId> = catalogue.kinds.iter().map(|k| k.id).collect();
    let mut mechanisms: Vec<MechanismId> = catalogue.mechanisms.iter().map(|m| m.id).collect();
    scenarios.sort_unstable();
    kinds.sort_unstable();
    mechanisms.sort_unstable();
    x.each("crises", &guide.crises, |x, crisis| {
        x.each("scenarios", &crisis.scenarios, |x, id| x.known(id, Fault::UnknownScenario, &scenarios));
        x.each("kinds", &crisis.kinds, |x, id| x.known(id, Fault::UnknownKind, &kinds));
        x.each("mechanisms", &crisis.mechanisms, |x, id| x.known(id, Fault::UnknownMechanism, &mechanisms));
        x.each("mistakes", &crisis.mistakes, |x, number| x.range_here(i32::from(*number), 1..=MISTAKES));
    });
}
