//! Orders that may be given, given orders, and taking them back.
//!
//! Enters: kinds, words to narrow by. Leaves: numbered lines. Never here: what is legal; the rules list it.

use super::Sitting;
use super::coaching::ORDERS;
use super::command::Command;
use super::listing::Rows;
use crate::base::{Hours, InjectId, NeedId, OfferId, VoteId};
use crate::engine::explain::Inquiry;
use crate::engine::view::MatchRank;
use crate::engine::{Objection, Order, OrderKind};
use crate::words::{Arg, Lookup};

/// Refused orders read out for one filter.
const REFUSED: usize = 8;

/// Whether a line holds every word of the filter.
fn holds(said: &str, filter: &str) -> bool {
    let said = said.to_lowercase();
    filter.to_lowercase().split_whitespace().all(|word| said.contains(word))
}

impl Sitting {
    /// The kinds that this seat gives in this window.
    fn kinds(&self) -> Vec<OrderKind> {
        let view = self.view();
        OrderKind::ALL.into_iter().filter(|kind| view.taken(*kind).is_ok()).collect()
    }

    /// Lists kinds of orders, or the orders of one.
    pub(super) fn orders(&mut self, asked: &str) {
        if self.is_over() {
            self.say("plain-over");
            return;
        }
        let (first, rest) = asked.split_once(char::is_whitespace).unwrap_or((asked, ""));
        if first.is_empty() {
            let kinds = self.kinds();
            let said = kinds
                .iter()
                .map(|kind| {
                    let count = self.view().legal(*kind, self.in_basket()).len();
                    let count = i64::try_from(count).unwrap_or(i64::MAX);
                    self.words.with(
                        "plain-kind",
                        &[
                            ("kind", Arg::from(self.words.order_kind(*kind))),
                            ("word", Arg::from(self.words.order_word(*kind))),
                            ("count", Arg::from(count)),
                        ],
                    )
                })
                .collect();
            if let Some(coach) = self.taught() {
                coach.opened(ORDERS);
            }
            self.say("plain-kinds");
            self.list(Rows::Kinds(kinds), said);
            return;
        }
        if let Some(kind) = self.listing.kind(first).or_else(|| self.kind_named(first)) {
            self.orders_of(kind, rest.trim());
            return;
        }
        self.forget_list();
        // A kind of another seat or another window: the rules say whose it is, or when it is taken.
        if let Some(kind) = self.kind_coded(first) {
            self.say_in_the_way(kind);
            return;
        }
        let word = Command::Orders.word(&self.words);
        let kind = crate::content::text::masked(first);
        self.say_with("plain-no-kind", &[("kind", Arg::from(kind)), ("word", Arg::from(word))]);
    }

    /// The kind of that slug, or the one whose name holds the letters.
    fn kind_named(&self, asked: &str) -> Option<OrderKind> {
        let kinds = self.kinds();
        let asked = asked.to_lowercase();
        let named = |k: &&OrderKind| self.words.order_kind(**k).to_lowercase().contains(&asked);
        let coded = self.kind_coded(&asked).filter(|kind| kinds.contains(kind));
        coded.or_else(|| kinds.iter().find(named).copied())
    }

    /// The kind of that word or that code, whosever it is.
    pub(super) fn kind_coded(&self, asked: &str) -> Option<OrderKind> {
        let word = asked.to_lowercase();
        let slug = word.replace('-', "_");
        let is = |kind: &OrderKind| self.words.order_word(*kind) == word || kind.slug() == slug;
        OrderKind::ALL.into_iter().find(is)
    }

    /// Which rules stand in the way of a kind of order, what to do about it, and on which law.
    fn say_in_the_way(&mut self, kind: OrderKind) {
        let said = {
            let view = self.view();
            let asked = Inquiry::Orders { kind, after: self.in_basket().to_vec() };
            let explanation = view.explain(&asked);
            let at = Lookup::of(&view);
            explanation.map_or_else(Vec::new, |told| self.words.kind_in_the_way(&at, kind, &told))
        };
        for line in said {
            self.say_plainly(line);
        }
    }

    /// The orders of a kind that are refused and fit the letters, with what refuses each. Says whether there was one.
    fn say_refused(&mut self, kind: OrderKind, filter: &str) -> bool {
        let said: Vec<String> = {
            let (view, basket) = (self.view(), self.in_basket());
            let at = Lookup::of(&view);
            let named = view.refused(kind, basket).into_iter().filter_map(|(order, _)| {
                let said = self.words.order(&at, &order);
                holds(&said, filter).then_some((order, said))
            });
            let told = named.filter_map(|(order, said)| {
                let told = view.explain(&Inquiry::Order { order, after: basket.to_vec() })?;
                let why = self.words.in_the_way(&at, &told).join(" ");
                let args = [("order", Arg::from(said)), ("why", Arg::from(why))];
                Some(self.words.with("plain-refused", &args))
            });
            told.take(REFUSED).collect()
        };
        let any = !said.is_empty();
        for line in said {
            self.say_plainly(line);
        }
        any
    }

    /// Lists the legal orders of a kind, those whose line holds every word of the filter.
    pub(super) fn orders_of(&mut self, kind: OrderKind, filter: &str) {
        // Where nothing is listed, a number means nothing: least of all an order of an older list.
        self.forget_list();
        let help = self.words.order_help_here(&**self.table.setting(), kind);
        let legal: Vec<Order> =
            self.view().legal(kind, self.in_basket()).into_iter().map(|legal| legal.order).collect();
        let name = self.words.order_kind(kind);
        self.say_plainly(format!("{name}. {help}"));
        if legal.is_empty() {
            self.say("orders-none");
            if filter.is_empty() || !self.say_refused(kind, filter) {
                self.say_in_the_way(kind);
            }
            return;
        }
        if !self.list_orders(legal, filter) {
            if !self.say_refused(kind, filter) {
                self.say("orders-none-filtered");
            }
            return;
        }
        let refused = self.view().refused(kind, self.in_basket()).len();
        if refused > 0 {
            let word = format!("{} {}", Command::Why.word(&self.words), self.words.order_word(kind));
            let count = i64::try_from(refused).unwrap_or(i64::MAX);
            self.say_with("plain-refused-others", &[("count", Arg::from(count)), ("word", Arg::from(word))]);
        }
    }

    /// The orders that a need can be served by.
    pub(super) fn offers_for(&mut self, need: NeedId) {
        self.forget_list();
        let fits = |order: &Order| matches!(order, Order::Propose { need: of, .. } if *of == need);
        let legal = self.legal_of(OrderKind::Propose, fits);
        if legal.is_empty() {
            let nobody = self.view().given_at_all(need.kind).err();
            if let Some(why) = nobody {
                let said = self.words.rejection(self.table.setting(), why);
                self.say_plainly(format!("{} {}", said.what, said.hint));
                return;
            }
            self.on_the_table_for(need);
            return;
        }
        if let Some(coach) = self.taught() {
            coach.offers_read();
        }
        let name = self.words.need(&self.catalogue, need);
        self.say_with("plain-offers-for", &[("need", Arg::from(name))]);
        self.list_orders(legal, "");
    }

    /// Everything that can be done with an offer.
    pub(super) fn orders_about_offer(&mut self, offer: OfferId) {
        self.forget_list();
        let legal: Vec<Order> = self
            .kinds()
            .into_iter()
            .flat_map(|kind| self.legal_of(kind, |order| order.offer() == Some(offer)))
            .collect();
        if legal.is_empty() {
            self.say("plain-nothing-about");
            return;
        }
        self.list_orders(legal, "");
    }

    /// Everything that can be done about a vote.
    pub(super) fn orders_about_vote(&mut self, vote: VoteId) {
        let about = |order: &Order| {
            matches!(
                order,
                Order::Convene { vote: of }
                    | Order::Postpone { vote: of }
                    | Order::TakeOff { vote: of }
                    | Order::WaterDown { vote: of }
                    | Order::Lobby { vote: of, .. }
                    | Order::Position { vote: of, .. } if *of == vote
            )
        };
        let legal: Vec<Order> =
            self.kinds().into_iter().flat_map(|kind| self.legal_of(kind, about)).collect();
        if !legal.is_empty() {
            self.list_orders(legal, "");
        }
    }

    /// Everything that exercise control can do with an inject.
    pub(super) fn orders_about_inject(&mut self, inject: InjectId) {
        let about = |order: &Order| order.inject() == Some(inject);
        let legal: Vec<Order> =
            self.kinds().into_iter().flat_map(|kind| self.legal_of(kind, about)).collect();
        if legal.is_empty() {
            self.say("plain-nothing-about");
        } else {
            self.list_orders(legal, "");
        }
    }

    fn legal_of(&self, kind: OrderKind, fits: impl Fn(&Order) -> bool) -> Vec<Order> {
        let legal = self.view().legal(kind, self.in_basket()).into_iter().map(|legal| legal.order);
        legal.filter(fits).collect()
    }

    /// Lists orders with what is to be known of each: what comes in time first, and capitals that hold something. Says
    /// whether any fits the letters.
    fn list_orders(&mut self, orders: Vec<Order>, filter: &str) -> bool {
        let rows = {
            let view = self.view();
            let at = Lookup::of(&view);
            let (offers, choices) = (view.offers(), view.choices());
            let mut rows: Vec<((bool, bool, MatchRank), Order, String)> = Vec::new();
            for order in orders {
                let order = self.fitting(order);
                let preview = view.preview(self.in_basket(), &order).ok();
                let late = preview.as_ref().is_some_and(|p| p.objections.contains(&Objection::AfterEnd));
                let mut said = self.words.order(&at, &order);
                // Capitals that hold something and have not offered it come first.
                let mut idle = false;
                if let Order::Ask { country, kind } = order {
                    let holds = view.still_held(country, kind);
                    let offered =
                        offers.iter().any(|o| o.giver == country && o.kind == kind && !o.free.is_zero());
                    idle = offered || holds.is_zero();
                    if offered {
                        said = format!("{said}, {}", self.words.text("plain-offered"));
                    } else if !holds.is_zero() {
                        let quantity = self.words.quantity(&self.catalogue, kind, holds);
                        let note = self.words.with("orders-holds", &[("quantity", Arg::from(quantity))]);
                        said = format!("{said}, {note}");
                    }
                }
                if !holds(&said, filter) {
                    continue;
                }
                // What binds a giver to send is told with what it comes under.
                let binds =
                    [OrderKind::Propose, OrderKind::Consent, OrderKind::Amend, OrderKind::SeekMandate];
                if let Some(preview) = preview.as_ref().filter(|_| binds.contains(&order.kind())) {
                    let told = self.words.preview(&at, &order, preview);
                    let summary = matches!(order, Order::Propose { .. }).then_some(told.summary);
                    let parts = [Some(said), summary, told.conditions];
                    said = self.words.joined(&parts.into_iter().flatten().collect::<Vec<_>>());
                }
                if let Order::Advise { choice, answer } | Order::Choose { choice, answer } = &order
                    && choices.iter().any(|open| open.id == *choice && open.default == *answer)
                {
                    said = self.words.joined(&[said, self.words.text("choice-default")]);
                }
                if late {
                    said = self.words.joined(&[said, self.words.text("flag-after-end")]);
                }
                let rank = match (&order, preview) {
                    (Order::Propose { need, .. }, Some(preview)) => {
                        let due = view.need(*need).map_or(Hours::MAX, |need| need.due);
                        let arrives = preview.arrival.map(|arrival| arrival.hour);
                        MatchRank::of(preview.fit.unwrap_or(0), arrives, due)
                    }
                    (Order::Propose { .. }, None) => MatchRank::of(0, None, Hours::MAX),
                    // Other orders stay as the rules list them.
                    _ => MatchRank::default(),
                };
                let late = late && !matches!(order, Order::Propose { .. });
                rows.push(((idle, late, rank), order, said));
            }
            rows.sort_by_key(|(key, ..)| *key);
            rows
        };
        if rows.is_empty() {
            return false;
        }
        let (orders, said) = rows.into_iter().map(|(_, order, said)| (order, said)).unzip();
        self.list(Rows::Orders(orders), said);
        self.say("plain-choose-order");
        true
    }

    /// A match in the quantity that is still missing, as far as the offer goes; other orders as they are.
    fn fitting(&self, order: Order) -> Order {
        let Order::Propose { offer, need, quantity, channel, mode } = order else { return order };
        let view = self.view();
        let missing = self.missing(need);
        let whole = Order::Propose { offer, need, quantity, channel, mode };
        let Some((row, missing)) = view.offer(offer).zip(missing.filter(|m| !m.is_zero())) else {
            return whole;
        };
        let wanted = view.quantity_for(row.kind, need, missing, view.fit(&row, need));
        let Some((least, most)) = self.range(&whole) else { return whole };
        let fitted = Order::Propose { offer, need, quantity: wanted.min(most).max(least), channel, mode };
        if view.guard(self.in_basket(), &fitted).is_ok() { fitted } else { whole }
    }

    /// Opens an order of the list.
    pub(super) fn give(&mut self, asked: &str) {
        let (number, rest) = asked.split_once(char::is_whitespace).unwrap_or((asked, ""));
        if number.is_empty() {
            self.say("plain-give-what");
            return;
        }
        self.choose(number, rest.trim());
    }

    /// Reads this turn's orders out.
    pub(super) fn basket(&mut self) {
        let said: Vec<String> = {
            let (view, basket) = (self.view(), self.in_basket());
            let at = Lookup::of(&view);
            basket
                .iter()
                .enumerate()
                .map(|(i, order)| {
                    let cost = view.guard(&basket[..i], order).unwrap_or(0);
                    let said = self.words.order(&at, order);
                    self.words
                        .with("plain-basket-row", &[("order", Arg::from(said)), ("cost", Arg::from(cost))])
                })
                .collect()
        };
        if said.is_empty() {
            self.say("plain-basket-empty");
            return;
        }
        for (index, line) in said.into_iter().enumerate() {
            self.say_plainly(format!("{}. {line}", index + 1));
        }
        let word = Command::Undo.word(&self.words);
        self.say_with("plain-basket-hint", &[("word", Arg::from(word))]);
    }

    /// Takes an order back, the last where no number is said.
    pub(super) fn undo(&mut self, number: &str) {
        let count = self.in_basket().len();
        if count == 0 {
            self.say("notice-nothing-to-undo");
            return;
        }
        let index = if number.is_empty() { Some(count) } else { number.parse::<usize>().ok() };
        let Some(index) = index.filter(|n| (1..=count).contains(n)) else {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            let number = crate::content::text::masked(number);
            self.say_with("plain-no-number", &[("number", Arg::from(number)), ("count", Arg::from(count))]);
            return;
        };
        match self.table.undo(self.seat, index - 1) {
            Ok(taken) => {
                if let Some(coach) = self.taught() {
                    for order in &taken {
                        coach.took_back(order.kind());
                    }
                }
                let said: Vec<String> = {
                    let view = self.view();
                    let at = Lookup::of(&view);
                    taken.iter().map(|order| self.words.order(&at, order)).collect()
                };
                for order in said {
                    self.say_with("plain-taken-back", &[("order", Arg::from(order))]);
                }
            }
            Err(error) => self.refuse_for(&error),
        }
    }
}
