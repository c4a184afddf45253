//! What a seat knows of itself and of one thing at a time: the cheap questions that policies ask by the thousand.
//!
//! Enters: a view. Leaves: single facts and short lists. Never here: what the lists of `view.rs` would not tell the
//! same seat.

use super::{Eyes, MatchView, OfferView, SeatView};
use crate::base::{CountryId, Hours, KindId, Milli, NeedId, PackageId, PerMille};
use crate::content::{Caveat, IpcrMode, Mode, Package, Seat, Track, TriageRule};
use crate::engine::assess;
use crate::engine::event::{Clock, NeedState, Shelf};
use crate::engine::order::{BilateralLine, Channel, Reason, StatementKind};
use crate::engine::reforms::Reform;
use crate::engine::setting::Listed;
use crate::engine::triage;
use crate::engine::way;
use crate::engine::world::{ClockState, Delegation, Match, MatchStage, Need, Offer};

/// How a delegation stands to giving, as it knows itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnStance {
    /// Its will.
    pub will: PerMille,
    /// Shift of the risk at home of what it tabled, this turn.
    pub home_risk_shift: i32,
    /// Whether politics at home stop what is subject to them.
    pub politics_stop: bool,
}

impl<'w> SeatView<'w> {
    /// The giver whose seat this is.
    fn own(&self) -> Option<&'w Delegation> {
        self.giver().and_then(|country| self.world.delegations.get(&country))
    }

    /// Whether this seat has anything to decide as a giver now: something that it may table or has on the table, a match of
    /// it that awaits its word, a letter that it owes.
    #[must_use]
    pub fn has_to_give(&self) -> bool {
        let Some(own) = self.giver() else { return false };
        let live = |o: &Offer| o.giver == own && o.is_live();
        self.owes_art51()
            || self.own_packages().any(|p| self.setting.has_package(p) && !self.left_to_table(p).is_zero())
            || self.world.offers.iter().any(live)
    }

    /// How this delegation stands to giving; none for other seats.
    #[must_use]
    pub fn own_stance(&self) -> Option<OwnStance> {
        let stance = |d: &Delegation| OwnStance {
            will: d.will,
            home_risk_shift: d.home_risk_shift,
            politics_stop: d.politics_stop,
        };
        self.own().map(stance)
    }

    /// The turn in which this delegation last uploaded.
    pub fn own_upload(&self) -> Option<u16> {
        self.own().and_then(|d| d.uploaded_turn)
    }

    /// What this delegation was asked for: the kind, the turn in which it last was, and how often that only repeated a
    /// request.
    pub fn own_requests(&self) -> impl Iterator<Item = (KindId, u16, u16)> + use<'w> {
        let asked = self.own().into_iter().flat_map(|d| &d.asked);
        asked.map(|(kind, asked)| (*kind, asked.last_turn, asked.repeats))
    }

    /// Packages of this delegation, whatever is left of them: `tableable` says how much it may table of each now.
    pub fn own_packages(&self) -> impl Iterator<Item = &'w Package> + use<'w> {
        let setting = self.setting;
        self.own().into_iter().flat_map(move |d| setting.packages_of(d.country))
    }

    /// What this delegation lists, by what answers a need.
    #[must_use]
    pub fn own_listed(&self) -> Option<&'w Listed> {
        self.own().map(|d| self.setting.listed_of(d.country))
    }

    /// Packages of this giver that were tabled and declined, or left until they lapsed, with nothing of that offer
    /// taken up.
    pub fn came_to_nothing(&self) -> impl Iterator<Item = PackageId> + '_ {
        let giver = self.own().map(|d| d.country);
        let back = |o: &&Offer| o.on(Shelf::Lapsed) + o.on(Shelf::Declined) == o.tabled;
        self.world
            .offers
            .iter()
            .filter(move |o| Some(o.giver) == giver)
            .filter(back)
            .filter_map(|o| o.package)
    }

    /// What may be tabled of a package of this giver but for what it took back itself: what a policy tables, or it would
    /// put forward and take back the same for ever.
    #[must_use]
    pub fn left_but_for_taken_back(&self, package: &Package) -> Milli {
        let of_it = self.world.offers.iter().filter(|o| o.package == Some(package.id));
        (self.left_to_table(package) - of_it.map(Offer::taken_back).sum()).max(Milli::ZERO)
    }

    /// Needs known to this seat that are neither met nor closed, in the order in which they arose, and when each was
    /// declared.
    pub fn open_needs(&self) -> impl Iterator<Item = (NeedId, Option<Hours>)> + '_ {
        let open = |n: &&Need| matches!(n.state, NeedState::Latent | NeedState::Declared | NeedState::Partly);
        self.world.needs.iter().filter(open).filter(|n| self.knows_need(n)).map(|n| (n.id, n.declared_at))
    }

    /// Offers of this delegation.
    pub fn own_offers(&self) -> impl Iterator<Item = OfferView> + '_ {
        let giver = self.own().map(|d| d.country);
        let mine = self.world.offers.iter().filter(move |o| Some(o.giver) == giver && self.knows_offer(o));
        mine.map(|o| self.offer_row(o))
    }

    /// Proposals that await this seat's consent.
    pub fn awaiting(&self) -> Vec<MatchView> {
        let seat = self.seat();
        let open = self.world.matches.iter().filter(|m| m.stage == MatchStage::Proposed);
        let party = |m: &&Match| match seat {
            Seat::Delegation(own) | Seat::Victim(own) => {
                m.need.victim == own || self.world.offer(m.offer).is_some_and(|o| o.giver == own)
            }
            _ => true,
        };
        open.filter(party).filter_map(|m| self.match_row(m)).filter(|m| m.awaits.contains(&seat)).collect()
    }

    /// What the victim declared of a need, as everybody at the table but the adversary knows once it has.
    pub fn declared(&self, id: NeedId) -> Option<Milli> {
        let knows = self.eyes != Eyes::Seat(Seat::Adversary);
        self.world.need(id).filter(|_| knows).and_then(|n| n.declared)
    }

    /// Offers whose release from NATO's plans is asked and not answered; for NATO's seat.
    pub fn releases_asked(&self) -> impl Iterator<Item = OfferView> + '_ {
        let nato = self.eyes == Eyes::Seat(Seat::Nato);
        let running = |o: &&Offer| matches!(o.clocks.get(&Clock::Release), Some(ClockState::Running(_)));
        self.world.offers.iter().filter(move |_| nato).filter(running).filter_map(|o| self.offer(o.id))
    }

    /// How much a delegation feels threatened from where the crisis is, 0 to 5.
    pub fn own_threat(&self) -> i32 {
        self.own().map_or(0, |d| assess::threat_towards(self.setting, d.country))
    }

    /// For which attacked state a giver with these caveats wants its units back from one that they serve, as everybody can
    /// tell: for itself, or for another of the region that it puts first.
    pub fn wanted_back_for(
        &self,
        giver: CountryId,
        caveats: &[Caveat],
        serving: CountryId,
    ) -> Option<CountryId> {
        assess::wanted_back_for(self.setting, self.world, giver, caveats, serving)
    }

    /// The caveat by which a package can never serve in a state, as anybody can tell.
    pub fn never_serves(&self, package: &Package, victim: CountryId) -> Option<Caveat> {
        let kind = self.setting.catalogue().kind(package.kind)?;
        assess::caveat_fit(self.setting, &package.caveats, kind, victim, Channel::Bilateral).err()
    }

    /// Why a giver would probably refuse a kind by a channel, as anybody can tell.
    pub fn known_objection(&self, giver: CountryId, kind: KindId, channel: Channel) -> Option<Reason> {
        let kind = self.setting.catalogue().kind(kind)?;
        assess::known_objection(self.setting, giver, kind, channel)
    }

    /// The best way for a quantity of an offer by such channels only: channel, mode, and when it would be at work.
    pub fn best_way_by(
        &self,
        offer: &OfferView,
        need: NeedId,
        quantity: Milli,
        by: impl Fn(Channel) -> bool,
    ) -> Option<(Channel, Option<Mode>, Hours)> {
        let found = self.world.offer(offer.id).filter(|o| self.knows_offer(o))?;
        way::best_way_by(self.setting, self.world, found, need, quantity, by)
    }

    /// What a quantity of a kind is worth to a need at that fit, in the need's own unit.
    pub fn effect_of(&self, kind: KindId, need: NeedId, quantity: Milli, fit: PerMille) -> Milli {
        let kind = self.setting.catalogue().kind(kind);
        kind.map_or(Milli::ZERO, |k| assess::effect(self.setting, k, need, quantity, fit))
    }

    /// The quantity of a kind that is worth so much to a need at that fit.
    pub fn quantity_for(&self, kind: KindId, need: NeedId, effect: Milli, fit: PerMille) -> Milli {
        let kind = self.setting.catalogue().kind(kind);
        kind.map_or(Milli::ZERO, |k| assess::quantity_for(self.setting, k, need, effect, fit))
    }

    /// What of a quantity can be counted, in the units of its kind.
    pub fn whole(&self, kind: KindId, quantity: Milli) -> Milli {
        self.setting.catalogue().kind(kind).map_or(quantity, |k| assess::whole(k, quantity))
    }

    /// The level of one track as this seat knows it.
    pub fn track(&self, track: Track) -> PerMille {
        self.track_view(track).level
    }

    /// What is free on the table of a kind for a victim, as far as this seat sees.
    pub fn on_table(&self, victim: CountryId, kind: KindId) -> Milli {
        let fits = |o: &&Offer| o.victim == victim && o.kind == kind && self.knows_offer(o);
        self.world.offers.iter().filter(fits).map(|o| o.on(Shelf::Free)).sum()
    }

    /// When the High Representative last said so in public.
    #[must_use]
    pub fn spoken(&self, kind: StatementKind) -> Option<Hours> {
        self.world.statements.get(&kind).copied()
    }

    /// The published rule of triage, and since when.
    #[must_use]
    pub fn triage(&self) -> Option<(TriageRule, Hours)> {
        self.world.triage
    }

    /// The rule of triage that the High Representative keeps to itself, and since when: to its own seat and the full view.
    #[must_use]
    pub fn kept_triage(&self) -> Option<(TriageRule, Hours)> {
        self.world.kept_triage.filter(|_| self.full() || self.seat() == Seat::Hr)
    }

    /// What the High Representative says of aid past the desk, as all at the table hear it.
    #[must_use]
    pub fn bilateral_line(&self) -> BilateralLine {
        let table = self.seat() != Seat::Adversary;
        if table { self.world.bilateral } else { BilateralLine::Open }
    }

    /// Whose need of a kind comes first by the rule that this seat knows, as far as it sees what others have.
    #[must_use]
    pub fn triage_first(&self, kind: KindId) -> Option<NeedId> {
        let (rule, _) = self.triage().or(self.kept_triage()).filter(|_| self.sees_peers())?;
        triage::first(self.setting, self.world, rule, kind)
    }

    /// Kinds that several attacked states lack, as far as this seat sees what others have.
    #[must_use]
    pub fn contested_kinds(&self) -> Vec<KindId> {
        let several = |kind: &KindId| {
            let rule = self.triage().map_or(TriageRule::Urgency, |(rule, _)| rule);
            !triage::contested(self.setting, self.world, rule, *kind).is_empty()
        };
        let kinds = self.setting.catalogue().kinds.iter().map(|kind| kind.id);
        if self.sees_peers() { kinds.filter(several).collect() } else { Vec::new() }
    }

    /// Whether the register of needs and offers is up.
    pub fn register_up(&self) -> bool {
        self.world.register_up()
    }

    /// Whether it stood before the crisis (a reform option): what is asked for in it has a quantity and a date from the
    /// first hour, and capitals keep what they can send in it.
    #[must_use]
    pub fn register_stands(&self) -> bool {
        Reform::StandingRegister.is_on(self.setting)
    }

    /// The mode in which the crisis response works.
    pub fn ipcr_mode(&self) -> IpcrMode {
        self.world.ipcr.mode
    }

    /// Whether that state asks for aid, as everybody knows.
    pub fn is_victim(&self, country: CountryId) -> bool {
        self.world.victim(country).is_some()
    }

    /// Turns left after this one.
    pub fn turns_left(&self) -> u16 {
        self.setting.scenario().turns().saturating_sub(self.turn())
    }

    /// Hours from a time of the game until this turn decides.
    pub fn since(&self, hour: Hours) -> Hours {
        self.hour() - hour
    }
}
