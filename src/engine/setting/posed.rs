//! What injects ask: their choices, and the question of each.

use super::Setting;
use crate::base::ChoiceId;
use crate::content::Choice;

impl Setting {
    /// A choice that an inject of the scenario poses.
    #[must_use]
    pub fn choice(&self, id: ChoiceId) -> Option<&Choice> {
        self.choices.get(&id).map(|(_, choice)| choice)
    }

    /// What a choice asks: its own text, else that of the inject that poses it.
    #[must_use]
    pub fn question(&self, id: ChoiceId) -> Option<&str> {
        let (inject, choice) = self.choices.get(&id)?;
        choice.text.as_deref().or_else(|| self.inject(*inject).map(|inject| inject.text.as_str()))
    }
}
