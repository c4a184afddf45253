//! What may be ordered. The one home of legality: the list of legal orders, the guard, the preview and
//! every policy ask here. It judges by what the seat knows, so that a refusal betrays nothing.

mod candidates;
mod judge;
mod reach;

pub(crate) use candidates::candidates;

use judge::Judge;
use reach::comes_about;

use super::assess;
use super::event::Shelf;
use super::instruments;
use super::law;
use super::order::{Order, OrderKind};
use super::rejection::Rejection;
use super::setting::Setting;
use super::view::{CapacityView, SeatView};
use super::world::{Match, MatchStage, Need, Offer, World};
use crate::base::{Hours, KindId, Milli, OfferId};
use crate::content::Seat;

/// An order that is legal now; quantities as a range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegalOrder {
    /// The order, with the largest quantity where it has one.
    pub order: Order,
    /// The range of its quantity: least and most.
    pub quantity: Option<(Milli, Milli)>,
    /// What it costs the seat's pool.
    pub cost: i32,
}

/// What an order costs its seat's pool. Only the High Representative's desk pays for single orders.
pub(crate) fn cost(setting: &Setting, world: &World, order: &Order) -> i32 {
    let of = |id, named| {
        setting.catalogue().mechanism(id).map_or(0, |m| {
            let victim = instruments::victim_of(world, m, Seat::Hr, named);
            law::union_cost(setting, world, m, victim, m.cost.desk)
        })
    };
    match order {
        Order::Task { instrument, victim } => of(*instrument, *victim),
        Order::PutOnAgenda { measure } => of(*measure, None),
        // Deciding what is asked of oneself costs nothing.
        Order::Choose { .. } => 0,
        _ => setting.rules().cost_of(order.kind().slug()),
    }
}

/// Whether the order may be given after this basket of the seat's own orders, and what it costs.
pub(crate) fn guard(view: &SeatView<'_>, basket: &[Order], order: &Order) -> Result<i32, Rejection> {
    taken_now(view, order.kind())?;
    Judge::of(view, basket, order.kind()).judge(order)?;
    affordable(view, order, free_after(view, basket))
}

/// What the High Representative's desk has left after a basket; nobody else pays for orders.
fn free_after(view: &SeatView<'_>, basket: &[Order]) -> Option<i32> {
    (view.seat() == Seat::Hr).then(|| view.world.hr_free - spent(view, basket))
}

/// What an order costs a desk that has so much left.
fn affordable(view: &SeatView<'_>, order: &Order, free: Option<i32>) -> Result<i32, Rejection> {
    let Some(free) = free else { return Ok(0) };
    let cost = cost(view.setting, view.world, order);
    if cost > free { Err(Rejection::NotEnoughCapacity { needed: cost, free }) } else { Ok(cost) }
}

/// Whether orders of a kind are taken from this seat now, whatever they are about.
pub(crate) fn taken_now(view: &SeatView<'_>, kind: OrderKind) -> Result<(), Rejection> {
    let (world, seat) = (view.world, view.seat());
    if world.ended.is_some() {
        return Err(Rejection::GameOver);
    }
    if !belongs_to(world, kind, seat) {
        return Err(Rejection::WrongSeat(kind));
    }
    comes_about(view, kind)?;
    // In the offers window an attacked state gives the orders of a giver, and no others. Its answers are among them: to
    // what is proposed of its offers, and for its needs.
    let taken = if world.is_beside(seat) {
        kind.is_givers()
    } else {
        kind.belongs_to(seat) && world.window.takes_of(seat, kind)
    };
    if taken { Ok(()) } else { Err(Rejection::WrongWindow(kind)) }
}

/// Whether a seat gives orders of a kind at all in this game: by its role, or as a giver.
pub(crate) fn belongs_to(world: &World, kind: OrderKind, seat: Seat) -> bool {
    kind.belongs_to(seat) || (kind.is_givers() && world.giver_of(seat).is_some())
}

/// What a basket costs.
pub(crate) fn spent(view: &SeatView<'_>, basket: &[Order]) -> i32 {
    basket.iter().map(|order| cost(view.setting, view.world, order)).sum()
}

/// The latest hour that can be promised: what falls due after the end would never be kept or broken.
fn latest_promise(setting: &Setting, world: &World) -> Hours {
    let scenario = setting.scenario();
    let end = scenario.decides_at(scenario.turns());
    (world.hour + setting.rules().politics.promise_hours_max).min(end)
}

/// The range within which a victim may declare, about its estimate.
fn declare_range(setting: &Setting, estimate: Milli) -> (Milli, Milli) {
    let factor = setting.rules().functions.declare_factor.max(1);
    (Milli((estimate.0 / factor).max(1)), Milli(estimate.0 * factor))
}

/// The smallest sensible quantity: one unit of what is counted whole, else a tenth; all where there is less.
fn least(setting: &Setting, kind: KindId, most: Milli) -> Milli {
    let step = setting.catalogue().kind(kind).map_or(100, assess::step);
    Milli(step).min(most).max(Milli(1))
}

/// How much of an offer its giver may have on the table: least and most, with what its stock still holds.
pub(crate) fn offered_range(view: &SeatView<'_>, offer: &Offer) -> (Milli, Milli) {
    let listed = offer.package.and_then(|p| view.setting.catalogue().package(p));
    let rest = listed.map_or(Milli::ZERO, |p| view.left_for(p, offer.victim));
    let most = offer.on(Shelf::Free) + rest;
    (least(view.setting, offer.kind, most), most)
}

/// Until when a giver may extend an offer: later than it stands, and no longer than an offer made today would.
pub(crate) fn extension_range(view: &SeatView<'_>, offer: &Offer) -> (Hours, Hours) {
    (offer.valid_until + 1, view.world.hour + view.setting.rules().offers.valid_hours)
}

/// What the Council alone brings.
const SANCTIONS: KindId = KindId::literal("SANCTIONS");

/// Kinds that answer a declared need and that givers have: itself first, then what may stand in for it.
fn asked_for(view: &SeatView<'_>) -> Vec<KindId> {
    let asks = |n: &&Need| n.declared.is_some() && n.is_open() && n.id.kind != SANCTIONS;
    let declared = || view.world.needs.iter().filter(asks);
    let kinds_declared = declared().map(|n| n.id.kind);
    let substitutes = declared()
        .filter_map(|n| view.setting.catalogue().kind(n.id.kind))
        .flat_map(|kind| kind.substitutes.iter().copied());
    // Several states may need one kind; a capital is asked for it once.
    let mut kinds = Vec::new();
    for kind in kinds_declared.chain(substitutes) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}

/// What of an offer is neither proposed nor in the basket.
pub(crate) fn unproposed(view: &SeatView<'_>, basket: &[Order], offer: &Offer) -> Milli {
    let proposed = view.world.proposed(offer.id, |m| view.knows_match(m));
    let wanted: Milli = basket
        .iter()
        .map(|o| match o {
            Order::Propose { offer: x, quantity, .. } if *x == offer.id => *quantity,
            _ => Milli::ZERO,
        })
        .sum();
    (offer.on(Shelf::Free) - proposed - wanted).max(Milli::ZERO)
}

/// The most that a seat may amend a proposal to: what no other proposal that it knows takes of the offer's free stock. NATO speaks
/// for its channel alone, and is told of no other proposal: it only lessens.
pub(crate) fn amendable(view: &SeatView<'_>, found: &Match, offer: &Offer) -> Milli {
    let others = view.world.proposed(offer.id, |m| m.id != found.id && view.knows_match(m));
    let free = (offer.on(Shelf::Free) - others).max(Milli::ZERO);
    if view.seat() == Seat::Nato { free.min(found.quantity) } else { free }
}

/// Legal orders of one kind, of those that are wanted: the guard is asked about these alone.
pub(crate) fn legal(
    view: &SeatView<'_>,
    kind: OrderKind,
    basket: &[Order],
    wanted: impl Fn(&Order) -> bool,
) -> Vec<LegalOrder> {
    if taken_now(view, kind).is_err() {
        return Vec::new();
    }
    let (judge, free) = (Judge::of(view, basket, kind), free_after(view, basket));
    candidates(view, kind, basket)
        .into_iter()
        .filter(|(order, _)| wanted(order))
        .filter_map(|(order, quantity)| {
            judge.judge(&order).ok()?;
            let cost = affordable(view, &order, free).ok()?;
            Some(LegalOrder { order, quantity, cost })
        })
        .collect()
}

impl SeatView<'_> {
    /// Whether a kind is anybody's to offer, and so to be asked for.
    ///
    /// # Errors
    ///
    /// The Council decides on it: no capital is asked for it, and no service tables it.
    pub fn given_at_all(&self, kind: KindId) -> Result<(), Rejection> {
        if kind == SANCTIONS { Err(Rejection::CouncilDecides) } else { Ok(()) }
    }

    /// What of an offer can still be proposed after this basket.
    #[must_use]
    pub fn unproposed(&self, offer: OfferId, basket: &[Order]) -> Milli {
        self.world
            .offer(offer)
            .filter(|o| self.knows_offer(o))
            .map_or(Milli::ZERO, |o| unproposed(self, basket, o))
    }

    /// Whether a proposal of an offer waits for answers, as far as this seat knows.
    pub(crate) fn proposed_of(&self, offer: &Offer) -> bool {
        let open = |m: &&Match| m.offer == offer.id && m.stage == MatchStage::Proposed;
        self.world.matches.iter().filter(open).any(|m| self.knows_match(m))
    }

    /// Whether orders of a kind are this seat's to give in the part that it plays now, and can come about in this game: an
    /// attacked state is a giver in the offers window, and itself in its own.
    #[must_use]
    pub fn gives_kind(&self, kind: OrderKind) -> bool {
        let seat = self.seat();
        let by_role = if self.world.is_beside(seat) { kind.is_givers() } else { kind.belongs_to(seat) };
        by_role && comes_about(self, kind).is_ok()
    }

    /// Whether this is an attacked state in the offers window, a giver and nothing else.
    #[must_use]
    pub fn is_beside(&self) -> bool {
        self.world.is_beside(self.seat())
    }

    /// Whether orders of a kind are taken from it now, or why not.
    pub fn taken(&self, kind: OrderKind) -> Result<(), Rejection> {
        taken_now(self, kind)
    }

    /// Legal orders of one kind, after this basket of the seat's own orders. Listed lazily.
    #[must_use]
    pub fn legal(&self, kind: OrderKind, basket: &[Order]) -> Vec<LegalOrder> {
        legal(self, kind, basket, |_| true)
    }

    /// The same of those that somebody wants, who can tell at less cost than the guard.
    #[must_use]
    pub fn legal_of(
        &self,
        kind: OrderKind,
        basket: &[Order],
        wanted: impl Fn(&Order) -> bool,
    ) -> Vec<LegalOrder> {
        legal(self, kind, basket, wanted)
    }

    /// Orders of one kind that are refused after this basket, and why. What this seat does not know of is not among them.
    #[must_use]
    pub fn refused(&self, kind: OrderKind, basket: &[Order]) -> Vec<(Order, Rejection)> {
        if taken_now(self, kind).is_err() {
            return Vec::new();
        }
        let judged = candidates(self, kind, basket)
            .into_iter()
            .filter_map(|(order, _)| guard(self, basket, &order).err().map(|rejection| (order, rejection)));
        judged.filter(|(_, rejection)| !rejection.is_unknown()).collect()
    }

    /// Whether the order may be given after this basket, and what it costs; or why not.
    pub fn guard(&self, basket: &[Order], order: &Order) -> Result<i32, Rejection> {
        guard(self, basket, order)
    }

    /// The staff pools, after this basket of the seat's own orders.
    #[must_use]
    pub fn capacity(&self, basket: &[Order]) -> CapacityView {
        if self.seat() == Seat::Adversary {
            return CapacityView::default();
        }
        let spent = if self.seat() == Seat::Hr { spent(self, basket) } else { 0 };
        CapacityView {
            hr_turn: self.world.hr_opened,
            hr_free: self.world.hr_free - spent,
            council_turn: self.world.council_opened,
            council_free: self.world.council_free,
        }
    }
}
