//! What there is to order: one candidate each, before the guard has its say.

mod control;
mod law;

use super::{
    amendable, asked_for, declare_range, extension_range, latest_promise, least, offered_range, unproposed,
};
use crate::base::{CountryId, Milli};
use crate::content::{IpcrMode, Mechanism, Mode, Seat, TriageRule, UNION};
use crate::engine::assess;
use crate::engine::event::Shelf;
use crate::engine::instruments;
use crate::engine::kept;
use crate::engine::order::{
    Article, BilateralLine, Channel, Concern, ConsentTo, OfferChange, Order, OrderKind, Reason, Stance,
    StatementKind,
};
use crate::engine::order::{Ground, Guest};
use crate::engine::view::SeatView;
use crate::engine::way;
use crate::engine::world::{Match, MatchStage};

/// An order, and the range of its quantity where it has one.
pub(crate) type Candidate = (Order, Option<(Milli, Milli)>);

/// Candidates of one kind.
pub(crate) fn candidates(view: &SeatView<'_>, kind: OrderKind, basket: &[Order]) -> Vec<Candidate> {
    let world = view.world;
    let setting = view.setting;
    let needs = || world.needs.iter().filter(|n| n.declared.is_some() && n.is_open());
    let own_needs = || {
        let seat = view.seat();
        world.needs.iter().filter(move |n| seat == Seat::Victim(n.id.victim))
    };
    let offers = || world.offers.iter().filter(|o| o.is_live() && view.knows_offer(o));
    let items = || world.agenda.iter().filter(|a| a.is_open());
    let plain = |orders: Vec<Order>| orders.into_iter().map(|o| (o, None)).collect::<Vec<Candidate>>();
    match kind {
        OrderKind::Propose => propose_candidates(view, basket),
        OrderKind::Ask => {
            let kinds = asked_for(view);
            let capitals = world.delegations.keys().copied().filter(|c| *c != UNION);
            let of_states = capitals.flat_map(|country| kinds.iter().map(move |kind| (country, *kind)));
            // The Union owns no armies; asking it for one is a mistake that can be made. What it owns it tables by
            // itself.
            let armies = kinds.iter().map(|kind| (UNION, *kind));
            let armies = armies.filter(|(country, kind)| setting.is_army_of_the_union(*country, *kind));
            plain(of_states.chain(armies).map(|(country, kind)| Order::Ask { country, kind }).collect())
        }
        OrderKind::Decline => plain(offers().map(|o| Order::Decline { offer: o.id }).collect()),
        OrderKind::Park => plain(offers().map(|o| Order::Park { offer: o.id }).collect()),
        OrderKind::Improve => plain(offers().map(|o| Order::Improve { offer: o.id }).collect()),
        OrderKind::Broker => {
            let known = world.matches.iter().filter(|m| m.is_in_the_making() && view.knows_match(m));
            plain(known.map(|m| Order::Broker { proposal: m.id }).collect())
        }
        OrderKind::Promise => {
            // By the need's due time where that lies ahead.
            let most = latest_promise(setting, world);
            let usual = world.hour + setting.rules().politics.promise_hours_usual;
            plain(
                needs()
                    .map(|n| {
                        let by = if n.due > world.hour { n.due.min(most) } else { usual.min(most) };
                        Order::Promise { need: n.id, by }
                    })
                    .collect(),
            )
        }
        OrderKind::RequestIpcr => plain(
            [IpcrMode::Monitoring, IpcrMode::InformationSharing, IpcrMode::Full]
                .map(|mode| Order::RequestIpcr { mode })
                .to_vec(),
        ),
        OrderKind::RequestReport => plain(vec![Order::RequestReport]),
        OrderKind::RequestRelease => plain(offers().map(|o| Order::RequestRelease { offer: o.id }).collect()),
        OrderKind::ContactNato => plain(vec![Order::ContactNato]),
        OrderKind::LeaveToNato => plain(needs().map(|n| Order::LeaveToNato { need: n.id }).collect()),
        OrderKind::TakeBack => plain(needs().map(|n| Order::TakeBack { need: n.id }).collect()),
        OrderKind::PutOnAgenda => {
            plain(view.measures().map(|m| Order::PutOnAgenda { measure: m.id }).collect())
        }
        OrderKind::Convene => plain(items().map(|a| Order::Convene { vote: a.id }).collect()),
        OrderKind::Postpone => plain(items().map(|a| Order::Postpone { vote: a.id }).collect()),
        OrderKind::TakeOff => plain(items().map(|a| Order::TakeOff { vote: a.id }).collect()),
        OrderKind::WaterDown => plain(items().map(|a| Order::WaterDown { vote: a.id }).collect()),
        OrderKind::Lobby => plain(
            items()
                .flat_map(|a| setting.members().map(|m| Order::Lobby { vote: a.id, country: m.id }))
                .collect(),
        ),
        OrderKind::Link => {
            let kinds = asked_for(view);
            let mut list = Vec::new();
            for item in items() {
                for member in setting.members() {
                    list.extend(kinds.iter().map(|kind| Order::Link {
                        vote: item.id,
                        country: member.id,
                        kind: *kind,
                    }));
                }
            }
            plain(list)
        }
        OrderKind::SteerBilateral => {
            plain(BilateralLine::ALL.map(|line| Order::SteerBilateral { line }).to_vec())
        }
        OrderKind::PublishTriage => plain(TriageRule::ALL.map(|rule| Order::PublishTriage { rule }).to_vec()),
        OrderKind::Statement => plain(StatementKind::ALL.map(|kind| Order::Statement { kind }).to_vec()),
        OrderKind::Task => {
            let own = |m: &&Mechanism| instruments::is_its_order(setting, world, m, view.seat());
            let mechanisms = setting.catalogue().mechanisms.iter().filter(own);
            let others: Vec<CountryId> = match world.asks_as(view.seat()) {
                Seat::Victim(_) => Vec::new(),
                _ => world.attacked().skip(1).map(|v| v.country).collect(),
            };
            let tasks = |m: &Mechanism| {
                let named = others.iter().filter(|_| m.helps_one_state()).map(|v| Some(*v));
                let named: Vec<Option<CountryId>> = [None].into_iter().chain(named).collect();
                let id = m.id;
                named.into_iter().map(move |victim| Order::Task { instrument: id, victim })
            };
            plain(mechanisms.flat_map(tasks).collect())
        }
        OrderKind::StandDown => {
            let own = |id| if let Seat::Victim(own) = view.seat() { own == id } else { true };
            let runs = world.runs.iter().filter(|((_, at), run)| run.stage.is_decided() && own(*at));
            let named = |at| (!matches!(view.seat(), Seat::Victim(_)) && at != world.lead()).then_some(at);
            plain(
                runs.map(|((id, at), _)| Order::StandDown { instrument: *id, victim: named(*at) }).collect(),
            )
        }
        OrderKind::Advise | OrderKind::Choose => {
            let mut list = Vec::new();
            for open in &world.choices {
                let Some((_, choice)) = setting.choices.get(&open.id) else { continue };
                for answer in &choice.answers {
                    list.push(if kind == OrderKind::Advise {
                        Order::Advise { choice: open.id, answer: answer.id }
                    } else {
                        Order::Choose { choice: open.id, answer: answer.id }
                    });
                }
            }
            plain(list)
        }
        OrderKind::SendLetter => {
            let seat = view.seat();
            plain(
                world
                    .letters
                    .iter()
                    .filter(|l| l.seat == seat)
                    .map(|l| Order::SendLetter { letter: l.letter, clauses: view.standing_clauses(l.letter) })
                    .collect(),
            )
        }
        OrderKind::ArgueCase => plain(law::candidates(view)),
        OrderKind::StateReading => plain(law::readings(view)),
        OrderKind::Invoke => plain(
            Article::ALL
                .map(|article| Order::Invoke { article, clauses: view.standing_clauses_of(article) })
                .to_vec(),
        ),
        OrderKind::Declare => own_needs()
            .map(|n| {
                let estimate = assess::estimate(setting, world, n);
                (
                    Order::Declare { kind: n.id.kind, quantity: estimate },
                    Some(declare_range(setting, estimate)),
                )
            })
            .collect(),
        OrderKind::Rank => plain(own_needs().map(|n| Order::Rank { kind: n.id.kind }).collect()),
        OrderKind::WithdrawNeed => {
            plain(own_needs().map(|n| Order::WithdrawNeed { kind: n.id.kind }).collect())
        }
        OrderKind::Consent => plain(proposed(view).map(|m| Order::Consent { proposal: m.id }).collect()),
        OrderKind::Refuse => {
            plain(proposed(view).map(|m| Order::Refuse { proposal: m.id, reason: Reason::NoNeed }).collect())
        }
        OrderKind::Amend => proposed(view).flat_map(|m| amendments(view, m)).collect(),
        OrderKind::StandingConsent => {
            let order = |to: ConsentTo, now: bool| Order::StandingConsent { to, stands: !now };
            let own_offers = offers().filter(|o| view.giver() == Some(o.giver));
            let of_offers = own_offers.map(|o| order(ConsentTo::Offer(o.id), o.standing_consent));
            let for_needs = own_needs().map(|n| order(ConsentTo::Need(n.id), n.standing_consent));
            plain(of_offers.chain(for_needs).collect())
        }
        OrderKind::ReportArt51 => plain(vec![Order::ReportArt51]),
        OrderKind::Terminate => plain(vec![Order::Terminate]),
        OrderKind::SetIpcr => plain(
            [IpcrMode::Off, IpcrMode::Monitoring, IpcrMode::InformationSharing, IpcrMode::Full]
                .map(|mode| Order::SetIpcr { mode })
                .to_vec(),
        ),
        OrderKind::RoundTable => plain(vec![Order::RoundTable]),
        OrderKind::Invite => plain(Guest::ALL.map(|guest| Order::Invite { guest }).to_vec()),
        OrderKind::HandOnChair => plain(vec![Order::HandOnChair]),
        OrderKind::Table => table_candidates(view),
        OrderKind::AmendOffer => amend_candidates(view),
        OrderKind::WithdrawOffer => plain(offers().map(|o| Order::WithdrawOffer { offer: o.id }).collect()),
        OrderKind::SeekMandate => plain(offers().map(|o| Order::SeekMandate { offer: o.id }).collect()),
        OrderKind::TransferAuthority => plain(
            offers()
                .flat_map(|o| [true, false].map(|agree| Order::TransferAuthority { offer: o.id, agree }))
                .collect(),
        ),
        OrderKind::Upload => plain(vec![Order::Upload]),
        OrderKind::JoinArt51 => plain(vec![Order::JoinArt51]),
        OrderKind::Consult => plain(Concern::ALL.map(|concern| Order::Consult { concern }).to_vec()),
        OrderKind::Position => plain(
            items()
                .flat_map(|a| {
                    [Stance::For, Stance::Abstain, Stance::Against].map(|stance| Order::Position {
                        vote: a.id,
                        stance,
                        ground: Ground::Unstated,
                    })
                })
                .collect(),
        ),
        OrderKind::PlanCover => plain(needs().map(|n| Order::PlanCover { need: n.id }).collect()),
        OrderKind::Release => plain(offers().map(|o| Order::Release { offer: o.id }).collect()),
        OrderKind::Withhold => plain(offers().map(|o| Order::Withhold { offer: o.id }).collect()),
        OrderKind::LeaveToEu => plain(needs().map(|n| Order::LeaveToEu { need: n.id }).collect()),
        OrderKind::Endorse => plain(vec![Order::Endorse]),
        OrderKind::ReleaseInject
        | OrderKind::HoldInject
        | OrderKind::PostponeInject
        | OrderKind::EditInject
        | OrderKind::Override
        | OrderKind::Pause
        | OrderKind::Resume
        | OrderKind::Message => plain(control::candidates(view, kind)),
        OrderKind::Act => {
            plain(world.adversary.vectors.keys().map(|vector| Order::Act { vector: *vector }).collect())
        }
    }
}

fn proposed<'w>(view: &SeatView<'w>) -> impl Iterator<Item = &'w Match> + use<'w> {
    view.world.matches.iter().filter(|m| m.stage == MatchStage::Proposed)
}

/// A proposal on other terms: half of it, or by each other channel.
fn amendments(view: &SeatView<'_>, found: &Match) -> Vec<Candidate> {
    let Some(offer) = view.world.offer(found.offer) else { return Vec::new() };
    let most = amendable(view, found, offer);
    let least = least(view.setting, offer.kind, most);
    let by = |quantity: Milli, channel: Channel, mode: Option<Mode>, reason: Reason| {
        (Order::Amend { proposal: found.id, quantity, channel, mode, reason }, Some((least, most)))
    };
    let half = Milli(found.quantity.0 / 2).max(least);
    let mut list = vec![by(half, found.channel, found.mode, Reason::ReceptionBurden)];
    let others = Channel::ALL.into_iter().filter(|channel| *channel != found.channel);
    list.extend(others.filter_map(|channel| {
        let only = |of: Channel| of == channel;
        let (_, mode, _) =
            way::best_way_by(view.setting, view.world, offer, found.need, found.quantity, only)?;
        Some(by(found.quantity, channel, mode, Reason::Channel))
    }));
    list
}

/// Each free offer for each need it serves, by the best way this seat can see.
fn propose_candidates(view: &SeatView<'_>, basket: &[Order]) -> Vec<Candidate> {
    let mut list = Vec::new();
    // A giver sends what is its own, by nobody's channel but its own.
    let giver = view.giver();
    let by = |channel: Channel| giver.is_none() || channel == Channel::Bilateral;
    let own = |giver_of: CountryId| giver.is_none_or(|own| own == giver_of);
    for offer in view.world.offers.iter().filter(|o| own(o.giver) && view.knows_offer(o)) {
        let free = unproposed(view, basket, offer);
        if free.is_zero() {
            continue;
        }
        for need in view.world.needs.iter().filter(|n| n.declared.is_some() && n.is_open()) {
            if !view.serves(offer.giver, offer.kind, need.id.kind) {
                continue;
            }
            let Some((channel, mode, _)) =
                way::best_way_by(view.setting, view.world, offer, need.id, free, by)
            else {
                continue;
            };
            list.push((
                Order::Propose { offer: offer.id, need: need.id, quantity: free, channel, mode },
                Some((least(view.setting, offer.kind, free), free)),
            ));
        }
    }
    list
}

fn table_candidates(view: &SeatView<'_>) -> Vec<Candidate> {
    let Some(own) = view.giver() else { return Vec::new() };
    let mut list = Vec::new();
    for package in view.setting.packages_of(own) {
        // What the state needs itself, or others are due, is told as refused, not left out in silence.
        let at_home = || view.world.stock.get(&package.id).copied().unwrap_or_default();
        let needed = kept::needs_itself(view.world, own, package.kind);
        let left = if needed { at_home() } else { view.left_to_table(package) };
        if left.is_zero() {
            continue;
        }
        for victim in view.world.attacked().filter(|v| v.country != own) {
            let part = view.left_for(package, victim.country);
            let most = if part.is_zero() { left } else { part };
            list.push((
                Order::Table { package: package.id, victim: victim.country, quantity: most },
                Some((least(view.setting, package.kind, most), most)),
            ));
        }
    }
    list
}

/// Each free offer of the seat's own: more or less of it, for longer, without a caveat, for another victim.
fn amend_candidates(view: &SeatView<'_>) -> Vec<Candidate> {
    let Some(own) = view.giver() else { return Vec::new() };
    let mut list = Vec::new();
    for found in view.world.offers.iter().filter(|o| o.giver == own && !o.on(Shelf::Free).is_zero()) {
        let mut add = |change: OfferChange, range: Option<(Milli, Milli)>| {
            list.push((Order::AmendOffer { offer: found.id, change }, range));
        };
        let (least, most) = offered_range(view, found);
        let quantity = if most > found.on(Shelf::Free) { most } else { least };
        add(OfferChange::Quantity(quantity), Some((least, most)));
        add(OfferChange::Until(extension_range(view, found).1), None);
        for caveat in &found.caveats {
            add(OfferChange::Lift(*caveat), None);
        }
        for victim in view.world.attacked().filter(|v| v.country != own) {
            add(OfferChange::Victim(victim.country), None);
        }
    }
    list
}
