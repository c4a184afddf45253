//! For whom the clauses of the treaties are. What a state outside the Union asks for, the Union gives under foreign
//! policy and civil protection.

use super::Setting;
use crate::base::CountryId;

impl Setting {
    /// Whether Articles 42.7 TEU and 222 TFEU are for that state here.
    #[must_use]
    pub fn clause_reaches(&self, id: CountryId) -> bool {
        self.scenario.article_427_applies && self.is_member(id)
    }

    /// Whether no attacked state is one for which these clauses are.
    #[must_use]
    pub fn is_outside_the_clause(&self) -> bool {
        !self.victims.iter().any(|id| self.clause_reaches(*id))
    }
}
