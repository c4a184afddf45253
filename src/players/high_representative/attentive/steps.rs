//! What the office does besides matching: statements, mechanisms, measures for the Council, contacts with NATO, each
//! where its preview promises enough for the desk's time, the best first.

use crate::base::{CountryId, KindId, Milli, NeedId, PerMille};
use crate::content::{Mechanism, MechanismEffect, NatoPosture, Track, UNION};
use crate::engine::view::{NeedView, VoteView};
use crate::engine::{Order, OrderKind, SeatView, StatementKind};
use crate::players::basket::Basket;
use crate::players::high_representative::matching;
use crate::players::usefulness::short_kinds;

/// What makes the Union heard.
const VOICE: KindId = KindId::literal("STRATCOM");

/// Kinds of orders that are weighed here.
const KINDS: [OrderKind; 4] =
    [OrderKind::Statement, OrderKind::ContactNato, OrderKind::Task, OrderKind::PutOnAgenda];

/// Takes the steps that are worth their cost, the best first, within the part of the desk that is kept for them.
pub(super) fn take(basket: &mut Basket<'_, '_>) {
    let view = basket.view;
    let numbers = &view.setting().rules().players.attentive;
    let needs = view.needs();
    let mut steps: Vec<(bool, i32, i32, Order)> = Vec::new();
    for legal in KINDS.into_iter().flat_map(|kind| view.legal(kind, basket.orders())) {
        let cost = legal.cost.max(1);
        let worth = worth(view, &needs, basket.orders(), &legal.order) / cost;
        // What the Council adopts is carried by all, and lasts.
        let measure = matches!(legal.order, Order::PutOnAgenda { .. });
        if worth >= if measure { numbers.worth_per_measure } else { numbers.worth_per_desk } {
            steps.push((is_due(view, &legal.order), worth, legal.cost, legal.order));
        }
    }
    steps.sort_by(|a, b| (std::cmp::Reverse((a.0, a.1)), &a.3).cmp(&(std::cmp::Reverse((b.0, b.1)), &b.3)));
    let mut left = view.capacity(&[]).hr_turn * numbers.desk_share / 1000;
    for (_, _, cost, order) in steps {
        if cost <= left && basket.give(order) {
            left -= cost;
        }
    }
}

/// What an order promises, in points: a track by what it moves to where it has to go, a need by its weight.
fn worth(view: &SeatView<'_>, needs: &[NeedView], basket: &[Order], order: &Order) -> i32 {
    let numbers = &view.setting().rules().players.attentive;
    let Ok(preview) = view.preview(basket, order) else { return 0 };
    if preview.objections.iter().any(super::forbids) {
        return 0;
    }
    let moved: i32 = preview.tracks.iter().map(|(track, by)| gain(view, *track, *by, numbers.enough)).sum();
    moved
        + match order {
            Order::Statement { kind } => in_public(view, *kind, &preview.tracks),
            Order::ContactNato => contact(view),
            Order::Task { instrument, victim } => {
                let found = view.setting().catalogue().mechanism(*instrument);
                found.map_or(0, |m| {
                    if spends_what_others_lack(view, m, *victim) {
                        -1000
                    } else {
                        by_mechanism(view, needs, m, *victim)
                    }
                })
            }
            Order::PutOnAgenda { measure } => {
                let found = view.setting().catalogue().mechanism(*measure);
                // One item at a time: each has to be carried.
                let busy = view.votes().iter().any(VoteView::is_open);
                if busy { -1000 } else { found.map_or(0, |m| by_mechanism(view, needs, m, None)) }
            }
            _ => 0,
        }
}

/// What a move of a track is worth: as far as it still has to go, and all that it loses.
fn gain(view: &SeatView<'_>, track: Track, by: i32, enough: PerMille) -> i32 {
    let level = view.track(track);
    // Services make a case so sure and no surer.
    let ceiling = view.setting().rules().picture.attribution_ceiling;
    let enough = if track == Track::Attribution { enough.min(ceiling) } else { enough };
    if track.higher_is_worse() {
        if by < 0 { (-by).min(level) } else { -by }
    } else if by > 0 {
        by.min((enough - level).max(0))
    } else {
        by
    }
}

/// What cannot wait for a turn in which the desk has more to spare: the first line of one's own.
fn is_due(view: &SeatView<'_>, order: &Order) -> bool {
    matches!(order, Order::Statement { kind: StatementKind::Solidarity }) && is_silent(view)
}

/// What is said in public raises tension by the High Representative's own word, which counts for more; but who has known
/// the author for days and never says so is asked why, and so is who has no line of its own in the first day.
fn in_public(view: &SeatView<'_>, kind: StatementKind, tracks: &[(Track, i32)]) -> i32 {
    let numbers = &view.setting().rules().players.attentive;
    let rise: i32 =
        tracks.iter().filter(|(t, by)| *t == Track::Escalation && *by > 0).map(|(_, by)| by).sum();
    let named =
        view.spoken(StatementKind::Attribution).or_else(|| view.spoken(StatementKind::Joint)).is_some();
    let asked = view.hour() >= view.setting().rules().mistakes.proof_hours;
    let owed = kind == StatementKind::Attribution && asked && !named;
    if owed || kind == StatementKind::Solidarity && is_silent(view) {
        numbers.standing
    } else {
        -rise * (numbers.own_rise - 1)
    }
}

/// Whether the first day goes by without a word: nobody has spoken, and no communicators are there to do so.
fn is_silent(view: &SeatView<'_>) -> bool {
    let by = view.setting().rules().mistakes.line_hours;
    let spoken = StatementKind::ALL.into_iter().any(|kind| view.spoken(kind).is_some());
    let voiced = |victim| view.need(NeedId { victim, kind: VOICE }).is_some_and(|n| n.coverage > 0);
    view.hour() < by && view.hour() + view.turn_hours() >= by && !spoken && !view.victim_ids().any(voiced)
}

/// Staffs that met within a day have nothing new to say; without a fresh contact NATO's plan is not seen.
fn contact(view: &SeatView<'_>) -> i32 {
    let rules = view.setting().rules();
    let nato = view.nato();
    let lately = nato.contacted_at.is_some_and(|at| view.since(at) < rules.nato.contact_again_hours);
    if lately || nato.posture == NatoPosture::None && nato.deciding.is_none() {
        return -1000;
    }
    if nato.plan_known { 0 } else { rules.players.attentive.standing }
}

/// Whether it would spend the Union's own stock where others have offered enough, and another attacked state may have
/// nobody but the Union.
fn spends_what_others_lack(view: &SeatView<'_>, mechanism: &Mechanism, named: Option<CountryId>) -> bool {
    let Some(victim) = named.or_else(|| view.victim_ids().next()) else { return false };
    let alone = view.victim_ids().count() < 2;
    let spends = |effect: &MechanismEffect| match effect {
        MechanismEffect::Supplies(kind, _, Some(_)) => {
            let lacks = |need: NeedView| {
                !(matching::missing(&need) - view.on_table(victim, *kind)).max(Milli::ZERO).is_zero()
            };
            !view.still_held(UNION, *kind).is_zero()
                && !view.need(NeedId { victim, kind: *kind }).is_some_and(lacks)
        }
        _ => false,
    };
    !alone && mechanism.effects.iter().any(spends)
}

/// What a mechanism does beside the tracks that it moves at once.
fn by_mechanism(
    view: &SeatView<'_>,
    needs: &[NeedView],
    mechanism: &Mechanism,
    named: Option<CountryId>,
) -> i32 {
    let rules = view.setting().rules();
    let numbers = &rules.players.attentive;
    let nato = view.nato();
    let catalogue = view.setting().catalogue();
    let Some(lead) = view.victim_ids().next() else { return 0 };
    let whom: Vec<CountryId> = match named {
        Some(victim) => vec![victim],
        // What the Council adopts to answer a need answers all that asked.
        None if mechanism.decides.vote_rule().is_some() => view.victim_ids().collect(),
        None => vec![lead],
    };
    let weight = |victim: &CountryId| {
        let kinds = short_kinds(view, needs, mechanism, *victim);
        kinds.iter().filter_map(|kind| catalogue.kind(*kind)).map(|k| k.weight).sum::<i32>()
    };
    let needed = whom.iter().map(weight).sum::<i32>() * rules.players.choice.need;
    let stands = mechanism.effects.iter().any(|effect| match effect {
        MechanismEffect::Consensus(_) => nato.deciding.is_some(),
        MechanismEffect::ShowsPlan => nato.posture > NatoPosture::None && !nato.plan_known,
        MechanismEffect::Duplication(_) => view.track(Track::Duplication) > 0,
        MechanismEffect::Backfill(_) => view.track(Track::Contention) > 0,
        MechanismEffect::Unlocks(unlock) => !view.unlocked(*unlock),
        _ => false,
    });
    // The adversary has several vectors: what holds one of them back is worth half of what holds all.
    let deterred = |effect: &MechanismEffect| match effect {
        MechanismEffect::Deters(_, by) => -by / 2,
        _ => 0,
    };
    let deterrence: i32 = mechanism.effects.iter().map(deterred).sum();
    needed + deterrence + if stands { numbers.standing } else { 0 }
}
