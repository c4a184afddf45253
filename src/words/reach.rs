//! What is said where the clauses of the treaties reach no attacked state, and in a year whose law was another: what holds
//! there instead.
//!
//! Enters: a setting, and what is spoken of. Leaves: sentences. A message says what is otherwise outside the Union in a
//! part of its own, `PART-outside`, what holds under a reform that is on in `PART-with-OPTION`, and what held to the end of
//! a year in `PART-until-YEAR`; where it has none, it says the same everywhere. Never here: whom the clauses reach, and of which day the law is.

use super::orders::clause_key;
use super::{Arg, Words};
use crate::base::MechanismId;
use crate::content::IpcrMode;
use crate::engine::{Channel, Clause, Order, OrderKind, Rule, Setting};

impl Words {
    /// A part of a message (`key.part`) as it holds in this game, its variables filled in.
    pub(super) fn said_here<'s>(
        &self,
        setting: impl Into<Option<&'s Setting>>,
        key: &str,
        args: &[(&str, Arg<'_>)],
    ) -> String {
        let setting = setting.into();
        let outside = || self.find(&format!("{key}-outside"), args);
        let is_outside = setting.is_some_and(Setting::is_outside_the_clause);
        let here = if is_outside { outside() } else { None };
        let reformed = || {
            let mut on = setting?.options().iter().filter(|(_, value)| value.as_str() == "on");
            on.find_map(|(option, _)| self.find(&format!("{key}-with-{option}"), args))
        };
        let then = || self.until(key, setting?.scenario().law_of_day().year);
        let here = here.or_else(reformed);
        here.unwrap_or_else(|| self.with(&then().unwrap_or_else(|| key.to_owned()), args))
    }

    fn here<'s>(&self, setting: impl Into<Option<&'s Setting>>, key: &str) -> String {
        self.said_here(setting, key, &[])
    }

    /// What a part of a message says where the attacked state is outside the Union, if that is another.
    fn outside(&self, key: &str) -> Option<String> {
        self.find(&format!("{key}-outside"), &[])
    }

    /// What a state is good at, as a list of today has it: a game of an earlier year says so.
    #[must_use]
    pub fn good_at_here<'s>(&self, setting: impl Into<Option<&'s Setting>>, list: &str) -> String {
        self.said_here(setting, "dossier-good-at.told", &[("list", Arg::from(list))])
    }

    /// What a channel is good and bad for, as it holds in this game.
    #[must_use]
    pub fn channel_meaning_here<'s>(
        &self,
        setting: impl Into<Option<&'s Setting>>,
        channel: Channel,
    ) -> String {
        self.here(setting, &format!("channel-{}.meaning", channel.slug()))
    }

    /// The one word by which a kind of order is typed.
    #[must_use]
    pub fn order_word(&self, kind: OrderKind) -> String {
        self.text(&format!("order-{}.word", kind.slug()))
    }

    /// What an order does: who decides, how long it takes, what it costs, on what legal basis, as it holds in this game.
    #[must_use]
    pub fn order_help_here<'s>(&self, setting: impl Into<Option<&'s Setting>>, kind: OrderKind) -> String {
        let (setting, key) = (setting.into(), law_of(kind));
        let law = self.find(&key, &[]).map(|_| self.here(setting, &key));
        let help = self.here(setting, &format!("order-{}.help", kind.slug()));
        [Some(help), law].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// The law of an order where the attacked state is outside the Union, if that is another.
    pub(super) fn order_law_outside(&self, kind: OrderKind) -> Option<String> {
        self.outside(&law_of(kind))
    }

    /// What a clause says in that letter, in this game: under Article 222 it is not the law of Article 42.7.
    #[must_use]
    pub fn clause_said<'s>(
        &self,
        setting: impl Into<Option<&'s Setting>>,
        letter: &Order,
        clause: Clause,
    ) -> String {
        self.here(setting, &clause_key(letter, clause))
    }

    /// What a clause says where the attacked state is outside the Union, if that is another.
    pub(super) fn clause_outside(&self, clause: Clause) -> Option<String> {
        self.outside(&format!("clause-{}.meaning", clause.slug()))
    }

    /// What a rule does, with its legal basis or as a planning figure, in this game.
    #[must_use]
    pub fn rule_meaning_here<'s>(&self, setting: impl Into<Option<&'s Setting>>, rule: Rule) -> String {
        self.here(setting, &format!("rule-{}.meaning", rule.slug()))
    }

    /// What a mode of the crisis response means, in this game.
    #[must_use]
    pub fn ipcr_meaning_here<'s>(&self, setting: impl Into<Option<&'s Setting>>, mode: IpcrMode) -> String {
        self.here(setting, &format!("ipcr-{}.meaning", mode.slug()))
    }

    /// What stands about a mechanism under one part, in this game: `what`, `limits`, `national`, `basis`.
    pub(super) fn of_mechanism<'s>(
        &self,
        setting: impl Into<Option<&'s Setting>>,
        id: MechanismId,
        part: &str,
    ) -> String {
        self.here(setting, &format!("mechanism-{id}.{part}"))
    }

    /// The legal basis of a mechanism, in this game.
    #[must_use]
    pub fn legal_basis<'s>(&self, setting: impl Into<Option<&'s Setting>>, id: MechanismId) -> String {
        self.of_mechanism(setting, id, "basis")
    }

    /// The legal basis of a mechanism where the attacked state is outside the Union, if that is another.
    pub(super) fn legal_basis_outside(&self, id: MechanismId) -> Option<String> {
        self.outside(&format!("mechanism-{id}.basis"))
    }

    /// What would have been right instead of a typical mistake, and the paragraph that applies, in this game.
    #[must_use]
    pub fn mistake_in<'s>(&self, setting: impl Into<Option<&'s Setting>>, number: u8) -> (String, String) {
        let setting = setting.into();
        let part = |part: &str| self.here(setting, &format!("mistake-{number}.{part}"));
        (part("right"), part("law"))
    }

    /// The paragraph that applies to a typical mistake where the attacked state is outside the Union, if that is another.
    pub(super) fn mistake_law_outside(&self, number: u8) -> Option<String> {
        self.outside(&format!("mistake-{number}.law"))
    }
}

/// Where the law behind a kind of order stands, set apart from its help where it is not the same for every state.
fn law_of(kind: OrderKind) -> String {
    format!("order-{}.law", kind.slug())
}
