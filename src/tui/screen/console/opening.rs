//! What Enter opens on the console, and the orders its keys give.

use super::Console;
use super::decision::led_on;
use crate::base::{Milli, NeedId, OfferId};
use crate::engine::{Channel, Order, OrderKind};
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Effect, Reply, Sitting};
use crate::tui::facts::{Card, Ranked};
use crate::tui::layout::Pane;
use crate::tui::screen::choice::ChoicePage;
use crate::tui::screen::dossier::Dossier;
use crate::tui::screen::order_sheet::OrderSheet;
use crate::tui::screen::orders::Orders;
use crate::tui::screen::proposes;
use crate::tui::screen::reading::Reading;
use crate::tui::screen::small_offers::SmallOffers;
use crate::tui::screen::why::Why;
use crate::words::Severity;

impl Console {
    pub(super) fn confirm(&mut self, desk: &mut Desk) -> Reply {
        let Some(game) = &mut desk.game else { return Reply::Done };
        match self.focus {
            Pane::Decision if game.facts.over => {
                let text = led_on(desk, "decision-over");
                desk.tell(Severity::Note, text);
                Reply::Done
            }
            Pane::Decision => {
                if let Some(card) = self.card(&game.facts) {
                    let card = card.clone();
                    return open_card(desk, &card);
                }
                let Some(need) = self.need(&game.facts) else {
                    return Reply::Open(Box::new(Orders::new(desk)));
                };
                let id = need.view.id;
                if !self.in_offers && !self.ranked.is_empty() {
                    self.in_offers = true;
                    if let Some(tutorial) = game.coach_mut() {
                        tutorial.offers_read();
                    }
                    return Reply::Done;
                }
                if self.ranked.is_empty() {
                    return self.ask(desk);
                }
                let giver = self.ranked.get(self.offer).map(|r| game.facts.offers[r.offer].view.giver);
                if !giver.is_some_and(|giver| proposes(game, giver)) {
                    return Reply::Open(Box::new(Orders::new(desk)));
                }
                match self.ranked.get(self.offer).and_then(|r| any_proposal(game, r, id)) {
                    Some(order) => Reply::Open(Box::new(OrderSheet::of(desk, order))),
                    None => Reply::Done,
                }
            }
            Pane::Map => {
                let Some(country) = self.map.state.selected else {
                    let key = desk.key(&[Context::Map], Action::Confirm);
                    let text = desk.words.with("map-choose", &[("key", key.into())]);
                    desk.tell(Severity::Note, text);
                    return Reply::Done;
                };
                Reply::Open(Box::new(Dossier::of(country)))
            }
            Pane::Feed => {
                let row = self.lines(&game.facts).get(self.feed).map(|(_, row)| (*row).clone());
                match row {
                    Some(row) => Reply::Open(Box::new(Reading::line(desk, &row))),
                    None => Reply::Done,
                }
            }
            Pane::Tracks => match Why::of(desk, super::asked::questions(self, desk)) {
                Some(why) => Reply::Open(Box::new(why)),
                None => Reply::Done,
            },
            Pane::Basket => Reply::Done,
        }
    }

    /// Orders to ask for what the need under the cursor asks for.
    pub(super) fn ask(&self, desk: &mut Desk) -> Reply {
        let kind = desk.facts().and_then(|f| self.need(f)).map(|need| need.view.id.kind);
        let filter = kind.map(|kind| desk.words.kind_short(&desk.catalogue, kind));
        Reply::Open(Box::new(Orders::at(desk, OrderKind::Ask, filter)))
    }

    /// Gives an order about the offer under the cursor.
    pub(super) fn answer_offer(&self, desk: &mut Desk, make: impl Fn(OfferId) -> Order) -> Reply {
        let Some(facts) = desk.facts() else { return Reply::Done };
        if let Some(ranked) = self.ranked.get(self.offer).filter(|_| self.in_offers) {
            return Reply::Do(Effect::Give(make(facts.offers[ranked.offer].view.id)));
        }
        let text = desk.say("notice-choose-offer");
        desk.tell(Severity::Note, text);
        Reply::Done
    }
}

/// The small offers that wait, to be answered in a batch.
pub(super) fn small_offers(desk: &mut Desk) -> Reply {
    if desk.facts().is_some_and(|facts| facts.small().next().is_some()) {
        return Reply::Open(Box::new(SmallOffers::default()));
    }
    let text = desk.say("small-offers-none");
    desk.tell(Severity::Note, text);
    Reply::Done
}

/// The match of an offer with a need by the best way: as much as is missing, or all that is free.
pub(super) fn proposal(game: &Sitting, ranked: &Ranked, need: NeedId) -> Option<Order> {
    let (channel, mode, _) = ranked.way?;
    let offer = game.facts.offers.get(ranked.offer)?;
    let filling = game.facts.filling(&game.view(), offer, need);
    let quantity = filling.map_or(offer.free, |filling| offer.free.min(whole_up(filling)));
    Some(Order::Propose { offer: offer.view.id, need, quantity, channel, mode })
}

/// The same where there is no way: the sheet then says why.
pub(super) fn any_proposal(game: &Sitting, ranked: &Ranked, need: NeedId) -> Option<Order> {
    proposal(game, ranked, need).or_else(|| {
        let offer = game.facts.offers.get(ranked.offer)?;
        let channel = Channel::Bilateral;
        Some(Order::Propose { offer: offer.view.id, need, quantity: offer.free, channel, mode: None })
    })
}

fn whole_up(quantity: Milli) -> Milli {
    Milli((quantity.0 + 999) / 1000 * 1000)
}

/// The page that a card opens.
fn open_card(desk: &Desk, card: &Card) -> Reply {
    match card {
        Card::Choice(choice) => Reply::Open(Box::new(ChoicePage::of(choice.clone()))),
        Card::Letter(letter) => {
            let clauses = desk.game.as_ref().map(|game| game.view().standing_clauses(letter.letter));
            let order = Order::SendLetter { letter: letter.letter, clauses: clauses.unwrap_or_default() };
            Reply::Open(Box::new(OrderSheet::of(desk, order)))
        }
        Card::Consent(proposal) => {
            Reply::Open(Box::new(OrderSheet::of(desk, Order::Consent { proposal: proposal.id })))
        }
    }
}
