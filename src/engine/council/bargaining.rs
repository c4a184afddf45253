//! Bargaining over an item: lobbying a capital, a link with what it wants for itself, watering down, more time.
//!
//! What lobbying is worth to a capital is the capital's affair: the events say that it was asked, not what it felt.

use super::super::draft::Draft;
use super::super::event::{Cause, Event, Rule};
use super::watered_share;
use crate::base::{CountryId, KindId, VoteId};
use crate::content::Track;

impl Draft<'_> {
    /// A capital is asked for its support. Asked again it grows tired; a specific character is pressed.
    pub(crate) fn lobby(&mut self, vote: VoteId, country: CountryId) {
        let Some(item) = self.world.open_item(vote) else { return };
        let again = item.lobbied.contains_key(&country);
        self.emit(Event::Lobbied { vote, country });
        if again {
            self.will(country, -self.rules().council.lobbied_again_will, Cause::Rule(Rule::Lobbying));
        }
        if presses(self.setting, vote, country) {
            self.press(country);
        }
    }

    /// A capital is promised that a kind is not drawn from it; the others see what was paid.
    pub(crate) fn link(&mut self, vote: VoteId, country: CountryId, kind: KindId, cause: Cause) {
        if self.world.open_item(vote).is_none() {
            return;
        }
        self.emit(Event::Linked { vote, country, kind });
        self.track(Track::Cohesion, -self.rules().council.link, cause);
    }

    /// The text says less: everybody can live with it more easily, and it does less.
    pub(crate) fn water_down(&mut self, vote: VoteId) {
        let rules = self.rules();
        if self.world.open_item(vote).is_some_and(|a| usize::from(a.watered) < rules.council.watered.len()) {
            let left = watered_share(self.setting, self.world.open_item(vote).map_or(0, |a| a.watered) + 1);
            self.emit(Event::WateredDown { vote, left });
        }
    }

    /// An item gets another turn of preparation.
    pub(crate) fn postpone(&mut self, vote: VoteId) {
        let most = self.rules().council.postponed_most;
        if let Some(item) = self.world.open_item(vote).filter(|a| a.postponed < most) {
            let turn = item.turn + 1;
            self.emit(Event::VotePostponed { vote, turn });
        }
    }

    /// An item leaves the agenda without a vote; bargains about it end.
    pub(crate) fn take_off(&mut self, vote: VoteId, cause: Cause) {
        if self.world.open_item(vote).is_none() {
            return;
        }
        self.end_links(vote, |_| false);
        self.emit(Event::VoteTakenOff { vote });
        self.track(Track::Cohesion, -self.rules().council.taken_off, cause);
    }

    /// Ends the bargains of an item with capitals that did not keep their part.
    pub(super) fn end_links(&mut self, vote: VoteId, kept: impl Fn(CountryId) -> bool) {
        let Some(item) = self.world.open_item(vote) else { return };
        let broken: Vec<(CountryId, KindId)> =
            item.links.iter().filter(|(country, _)| !kept(**country)).map(|(c, k)| (*c, *k)).collect();
        for (country, kind) in broken {
            self.emit(Event::LinkEnded { country, kind });
        }
    }

    /// A specific character was pressed.
    pub(crate) fn press(&mut self, country: CountryId) {
        let by = -self.rules().politics.specific_pressed;
        let cause = Cause::Giver(Rule::SpecificCharacterPressed, country);
        self.track(Track::Cohesion, by, cause);
        self.track(Track::Legitimacy, by, cause);
        self.mistake_once(8, cause);
    }
}

/// Whether lobbying that capital presses its specific character.
pub(crate) fn presses(setting: &super::Setting, vote: VoteId, country: CountryId) -> bool {
    setting.is_defence(vote) && setting.catalogue().country(country).is_some_and(|c| c.specific_character)
}
