//! A capital: what it tables, agrees to, votes for and takes back. Also the Union's instruments, by their services.
//!
//! The order of a turn: decisions posed to it, votes, proposals, its own offers, the shared picture, new offers.

mod amending;
mod bilateral;
mod capital;
mod consent;
mod consulting;
mod positions;
mod readings;
mod redirecting;
mod tabling;

use super::basket::Basket;
use super::choosing::answer_choices;
use super::usefulness::worth_overflying;
use crate::base::{CountryId, Dice, Draw, KindId, MechanismId, NeedId, PerMille, Purpose};
use crate::content::{Caveat, NatoAssignment, NatoPosture, Track};
use crate::engine::view::{Authority, MatchView, MechanismView, OfferView, RunStage};
use crate::engine::{Clock, ConsentTo, Order, Window};
use capital::Capital;
use positions::take_positions;

/// Whether stock stays at home.
const HOME: Purpose = Purpose("players.home");
/// Whether an assigned unit comes under NATO's authority.
const TRANSFER: Purpose = Purpose("players.transfer");
/// Whether somebody is seconded to the Council's staff.
const SECOND: Purpose = Purpose("players.second");
/// Whether what is known is uploaded.
const UPLOAD: Purpose = Purpose("players.upload");

/// What speaks for the response, and the network that a capital may call together for it.
const VOICE: KindId = KindId::literal("STRATCOM");
const COMMUNICATORS: MechanismId = MechanismId::literal("crisis-communicators");

/// What a member lends the Council's staff.
const EXPERTS: MechanismId = MechanismId::literal("seconded-experts");

/// What looks from the air, and flights that use it.
const AIRBORNE_EYES: KindId = KindId::literal("AEW_ISR");
const OVERFLIGHTS: MechanismId = MechanismId::literal("border-overflights");

/// Gives the orders of a delegation for the window now open.
pub(super) fn decide(basket: &mut Basket<'_, '_>, country: CountryId, dice: Dice) {
    let view = basket.view;
    answer_choices(basket, dice);
    let capital = Capital::of(basket, country);
    take_positions(basket, &capital, dice);
    let awaiting = view.awaiting();
    consent::answer(basket, &capital, &awaiting);
    if view.window() != Window::Offers {
        return;
    }
    if view.owes_art51() {
        basket.give(Order::JoinArt51);
    }
    readings::state(basket, &capital);
    consulting::ask(basket, &capital);
    let live = tend_offers(basket, &capital, &awaiting, dice);
    upload(basket, &capital, dice);
    call_communicators(basket, &capital);
    second_experts(basket, &capital, dice);
    give_what_is_asked(basket, &capital);
    fly_over_the_border(basket, &capital);
    tabling::table(basket, &capital, live, dice);
}

/// Gives the orders of an attacked state as a giver to the others that are attacked: as every capital does. What a state
/// says besides, its own seat says for it.
pub(super) fn give_beside(basket: &mut Basket<'_, '_>, country: CountryId, dice: Dice) {
    let view = basket.view;
    let capital = Capital::of(basket, country);
    let awaiting: Vec<MatchView> = view.awaiting().into_iter().filter(|m| m.giver == country).collect();
    consent::answer(basket, &capital, &awaiting);
    if view.window() != Window::Offers {
        return;
    }
    if view.owes_art51() {
        basket.give(Order::JoinArt51);
    }
    readings::state(basket, &capital);
    let live = tend_offers(basket, &capital, &awaiting, dice);
    upload(basket, &capital, dice);
    give_what_is_asked(basket, &capital);
    tabling::table(basket, &capital, live, dice);
}

/// A willing capital gives an attacked state what it asks for and others have not; what stands in its way is the
/// rules' to say.
fn give_what_is_asked(basket: &mut Basket<'_, '_>, capital: &Capital) {
    let catalogue = basket.view.setting().catalogue();
    let own = |id| catalogue.mechanism(id).is_some_and(|m| m.givers.contains(&capital.country));
    let asked = |m: &MechanismView| m.stage == RunStage::Proposed && own(m.id);
    if capital.politics_stop {
        return;
    }
    for request in basket.view.runs().filter(asked) {
        basket.give(Order::Task { instrument: request.id, victim: Some(request.victim) });
    }
}

/// A capital that looks from the air and feels the danger itself flies where NATO does not, once the attacked state asks.
fn fly_over_the_border(basket: &mut Basket<'_, '_>, capital: &Capital) {
    let view = basket.view;
    let numbers = &view.setting().rules().players.delegation;
    let alone = || !view.setting().is_ally(view.setting().victims()[0]);
    let eager = !capital.is_services() && capital.will >= numbers.mandate_ahead_will;
    let threatened = || view.own_threat() >= numbers.overflight_threat;
    let able = || view.own_packages().any(|p| p.kind == AIRBORNE_EYES);
    if eager && threatened() && alone() && worth_overflying(view) && able() {
        basket.give(Order::Task { instrument: OVERFLIGHTS, victim: None });
    }
}

/// Takes free stock back when home is at risk; opens mandates and asks for releases where a match waits for them,
/// and ahead of one where the will is strong.
/// Returns the number of live offers.
fn tend_offers(basket: &mut Basket<'_, '_>, capital: &Capital, awaiting: &[MatchView], dice: Dice) -> i32 {
    let view = basket.view;
    let ahead = view.setting().rules().players.delegation.mandate_ahead_will;
    let mut draw: Option<Draw> = None;
    let mut live = 0;
    let mut redirected = false;
    for offer in view.own_offers() {
        let engaged = !offer.reserved.is_zero() || awaiting.iter().any(|m| m.offer == offer.id);
        let free = !offer.free.is_zero();
        if free || engaged || !offer.moving.is_zero() || !offer.at_work.is_zero() {
            live += 1;
        }
        if engaged || (free && capital.will >= ahead) {
            start_clocks(basket, &offer);
        }
        stand_consenting(basket, capital, &offer);
        if matches!(offer.authority, Authority::Asked(_)) {
            let agree = places_under_nato(basket, capital, &offer, dice);
            basket.give(Order::TransferAuthority { offer: offer.id, agree });
        }
        let chance = if free { taking_back(basket, capital, &offer) } else { 0 };
        if chance > 0 {
            let draw = draw.get_or_insert_with(|| dice.draw(HOME, view.turn(), capital.country.as_str()));
            if draw.chance(chance) {
                basket.give(Order::WithdrawOffer { offer: offer.id });
            }
        }
        amending::improve(basket, capital, &offer, dice);
        if free && !engaged {
            bilateral::send(basket, capital, &offer, dice);
            redirected = redirected || redirecting::redirect(basket, capital, &offer, dice);
        }
    }
    live
}

/// Whether a capital lets NATO command its assigned unit: as a rule, but not what it lends under a framework of its
/// own before Article 5.
fn places_under_nato(basket: &Basket<'_, '_>, capital: &Capital, offer: &OfferView, dice: Dice) -> bool {
    let view = basket.view;
    let withheld = offer.clocks.iter().any(|c| c.clock == Clock::Release && c.granted == Some(false));
    if withheld {
        // What NATO will not let go it takes back only where its will is strong.
        return capital.will < view.setting().rules().players.delegation.mandate_ahead_will;
    }
    let own_framework = offer.caveats.contains(&Caveat::FrameworkCommand);
    if own_framework && view.nato().posture < NatoPosture::Article5 {
        return false;
    }
    let subject = format!("{}/{}", offer.giver, offer.id);
    let agrees = view.setting().rules().players.delegation.place_under_nato;
    dice.draw(TRANSFER, view.turn(), &subject).chance(agrees)
}

/// Agrees beforehand to what becomes of an offer that home hardly misses, while its will is very strong.
fn stand_consenting(basket: &mut Basket<'_, '_>, capital: &Capital, offer: &OfferView) {
    let setting = basket.view.setting();
    let numbers = &setting.rules().players.delegation;
    let package = offer.package.and_then(|id| setting.catalogue().package(id));
    let small = package.is_some_and(|p| capital.home_risk(p) <= numbers.standing_risk);
    let eager = !capital.is_services() && capital.will >= numbers.standing_will;
    let stands = small && eager && !capital.is_stopped(&offer.caveats);
    if stands != offer.standing_consent {
        basket.give(Order::StandingConsent { to: ConsentTo::Offer(offer.id), stands });
    }
}

/// Opens at once every clock that the giver itself can start.
fn start_clocks(basket: &mut Basket<'_, '_>, offer: &OfferView) {
    let waits =
        |clock: Clock| offer.clocks.iter().any(|c| c.clock == clock && !c.started && c.granted.is_none());
    if waits(Clock::Mandate) {
        basket.give(Order::SeekMandate { offer: offer.id });
    }
    if offer.nato != NatoAssignment::N && waits(Clock::Release) {
        basket.give(Order::RequestRelease { offer: offer.id });
    }
}

/// Chance, per mille in this turn, that free stock is taken back.
fn taking_back(basket: &Basket<'_, '_>, capital: &Capital, offer: &OfferView) -> PerMille {
    let view = basket.view;
    let setting = view.setting();
    let rules = setting.rules();
    let numbers = &rules.players.delegation;
    let package = offer.package.and_then(|id| setting.catalogue().package(id));
    let risk = package.map_or(0, |p| capital.reluctance(p, numbers).max(0));
    let mut daily = risk * numbers.withdraw_daily / 1000;
    if view.wanted_back_for(offer.giver, &offer.caveats, offer.victim).is_some() {
        let over = view.track(Track::Escalation) - rules.offers.recall_escalation;
        if over >= 0 {
            daily += rules.offers.recall_chance + rules.offers.recall_chance_per_rung * (over / 100);
        }
    }
    (daily * view.turn_hours() / 24).min(1000)
}

/// An eager capital that has a voice of its own calls the communicators of all together, once the attacked state asks
/// for one.
fn call_communicators(basket: &mut Basket<'_, '_>, capital: &Capital) {
    let view = basket.view;
    let eager = capital.will >= view.setting().rules().players.delegation.mandate_ahead_will;
    if capital.is_services() || !eager || !view.own_packages().any(|p| p.kind == VOICE) {
        return;
    }
    let victim = view.setting().victims()[0];
    if view
        .need(NeedId { victim, kind: VOICE })
        .is_some_and(|need| need.coming.is_zero() && need.have.is_zero())
    {
        basket.give(Order::Task { instrument: COMMUNICATORS, victim: None });
    }
}

/// Lends the Council's staff somebody while it has nobody left, the likelier the stronger the will.
fn second_experts(basket: &mut Basket<'_, '_>, capital: &Capital, dice: Dice) {
    let view = basket.view;
    let numbers = &view.setting().rules().players.delegation;
    if capital.is_services() || view.capacity(&[]).council_free >= 0 {
        return;
    }
    let mut draw = dice.draw(SECOND, view.turn(), capital.country.as_str());
    if draw.chance(capital.will * numbers.second_experts / 1000) {
        basket.give(Order::Task { instrument: EXPERTS, victim: None });
    }
}

/// Uploads to the shared picture while there is one, the likelier the stronger the will.
fn upload(basket: &mut Basket<'_, '_>, capital: &Capital, dice: Dice) {
    let view = basket.view;
    let rules = view.setting().rules();
    let numbers = &rules.players.delegation;
    let age = view.own_upload().map(|turn| view.hour() - view.setting().scenario().decides_at(turn));
    let fresh = age.is_some_and(|age| age < rules.picture.upload_fresh_hours);
    if fresh || !view.register_up() {
        return;
    }
    let mut draw = dice.draw(UPLOAD, view.turn(), capital.country.as_str());
    if draw.chance(numbers.upload_floor + capital.will * numbers.upload_will / 1000) {
        basket.give(Order::Upload);
    }
}
