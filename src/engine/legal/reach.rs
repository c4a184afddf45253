//! What can come about in a game at all: an order that no turn of it makes possible is not offered, and refused at once.
//!
//! Judged by what everybody may read, the states and what they list. What hangs on the plan of injects alone, a choice or a
//! letter that may be asked for, stays offered: to leave it out would betray the plan, which exercise control alone reads.

use crate::base::CountryId;
use crate::content::{Caveat, Decider, Limit, Mechanism, NatoAssignment, Seat, Starter, Starts, UNION};
use crate::engine::assess;
use crate::engine::giving;
use crate::engine::instruments;
use crate::engine::order::{Channel, OrderKind};
use crate::engine::rejection::{NoPart, NotCarried, Rejection};
use crate::engine::setting::Setting;
use crate::engine::view::SeatView;

/// Whether orders of a kind can ever be this seat's to give, or why not.
pub(super) fn comes_about(view: &SeatView<'_>, kind: OrderKind) -> Result<(), Rejection> {
    use OrderKind as K;
    let setting = view.setting;
    let own = match view.seat() {
        Seat::Victim(own) | Seat::Delegation(own) => Some(own),
        _ => None,
    };
    let may_be = |is: bool, rejection: Rejection| if is { Ok(()) } else { Err(rejection) };
    let any_case = || setting.victims_ever().any(|state| setting.clause_reaches(state));
    match (kind, own) {
        (K::ArgueCase, _) if !matches!(view.seat(), Seat::Victim(_)) => {
            may_be(any_case(), Rejection::ArticleDoesNotApply)
        }
        (K::ArgueCase, Some(own)) => may_be(setting.clause_reaches(own), Rejection::ArticleDoesNotApply),
        (K::StateReading, Some(own)) => {
            may_be(any_case(), Rejection::ArticleDoesNotApply)?;
            may_be(setting.is_member(own), Rejection::NoPart(NoPart::ReadingNotCounted))
        }
        // Who can invoke nothing has requested nothing that it could end.
        (K::Invoke | K::Terminate, Some(own)) => {
            may_be(setting.clause_reaches(own) || setting.is_ally(own), Rejection::ArticleDoesNotApply)
        }
        (K::Upload, Some(own)) => may_be(setting.is_member(own), Rejection::NotOnPlatform),
        (K::Position, Some(own)) => may_be(setting.is_member(own), Rejection::NoVote),
        (K::Consult, Some(own)) => may_be(setting.is_ally(own), Rejection::NotAnAlly),
        (K::JoinArt51, Some(own)) => may_be(own != UNION, Rejection::NothingToReport),
        (K::HandOnChair, _) => may_be(
            setting.victims_ever().any(|state| state == setting.presidency()),
            Rejection::ChairNotAttacked,
        ),
        (K::PublishTriage, _) => may_be(setting.victims_ever().count() > 1, Rejection::OneVictim),
        (K::LeaveToNato | K::TakeBack | K::PlanCover | K::LeaveToEu, _) => {
            may_be(setting.victims_ever().any(|state| setting.is_ally(state)), Rejection::PlansForAllies)
        }
        (K::Task, Some(own)) => has_a_task(view, own),
        (K::Choose, None) if view.seat() == Seat::Excon => {
            let its = setting.choices.values().any(|(_, choice)| choice.decided_by == Decider::Excon);
            may_be(its, Rejection::UnknownChoice)
        }
        (kind, Some(own)) if kind.is_givers() && matches!(view.seat(), Seat::Delegation(_)) => {
            gives_anything(setting, own)?;
            of_its_stock(setting, own, kind)
        }
        (kind, Some(own)) if view.is_beside() => of_its_stock(setting, own, kind),
        _ => Ok(()),
    }
}

/// Some mechanism of the day is that state's to start: of an attacked one in the offers window, what it has to give.
fn has_a_task(view: &SeatView<'_>, own: CountryId) -> Result<(), Rejection> {
    let (setting, world, seat) = (view.setting, view.world, view.seat());
    let all = || setting.catalogue().mechanisms.iter().filter(|m| matches!(m.starts, Starts::Task(_)));
    let has = |m: &Mechanism| !view.is_beside() || giving::has_it(world, m, own);
    if all().any(|m| instruments::is_its_order(setting, world, m, seat) && has(m)) {
        return Ok(());
    }
    if let Some(none) = all().find(|m| instruments::is_its_order(setting, world, m, seat)) {
        return Err(Rejection::Limited(none.id, Limit::Giver));
    }
    let of_members = all().find(|m| m.started_by(Starter::Member) && own != UNION);
    let named = of_members.or_else(|| all().next());
    Err(named.map_or(Rejection::UnknownInstrument, |m| Rejection::NotForSeat(m.id)))
}

/// A giver lists something that can serve where it is needed, or events bring an offer of it.
fn gives_anything(setting: &Setting, own: CountryId) -> Result<(), Rejection> {
    if setting.events_offer_for(own) {
        return Ok(());
    }
    let mut refused = Rejection::UnknownPackage;
    let listed = setting.packages_of(own).filter(|p| setting.has_package(p) && !p.quantity.is_zero());
    for package in listed {
        let Some(kind) = setting.catalogue().kind(package.kind) else { continue };
        if assess::stays_away(setting, &package.caveats) {
            refused = Rejection::LargestAllyAbsent;
            continue;
        }
        for victim in setting.victims_ever().filter(|victim| *victim != own) {
            match assess::caveat_fit(setting, &package.caveats, kind, victim, Channel::Bilateral) {
                Ok(_) => return Ok(()),
                Err(caveat) => refused = Rejection::OwnCaveat(caveat),
            }
        }
    }
    Err(refused)
}

/// What only some units are subject to is a giver's business where it lists such units, or events bring the condition.
fn of_its_stock(setting: &Setting, own: CountryId, kind: OrderKind) -> Result<(), Rejection> {
    let under = |caveat: Caveat| {
        let listed = setting.packages_of(own).any(|p| p.caveats.contains(&caveat));
        listed || setting.events_put_under(own, caveat)
    };
    let catalogue = setting.catalogue();
    let voted = || setting.packages_of(own).any(|p| catalogue.is_voted_on(own, p.kind, &p.caveats));
    let declared = || {
        let listed = setting.packages_of(own).any(|p| p.nato == NatoAssignment::Y);
        listed || under(Caveat::NatoRelease)
    };
    match kind {
        OrderKind::Propose if own == UNION => Err(Rejection::NotCarried(NotCarried::BilateralOfUnion)),
        OrderKind::SeekMandate if !(under(Caveat::ParliamentPrior) || voted()) => {
            Err(Rejection::NoMandateNeeded)
        }
        OrderKind::RequestRelease if !declared() => Err(Rejection::NotAssigned),
        OrderKind::TransferAuthority if !declared() => Err(Rejection::NoTransferAsked),
        _ => Ok(()),
    }
}
