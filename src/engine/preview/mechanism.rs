//! What a mechanism would probably do: when it works, what it moves and takes, whom it asks.

use super::{Arrival, Objection, Preview, untimely};
use crate::base::CountryId;
use crate::content::{Decides, Mechanism, MechanismEffect, Seat, Track};
use crate::engine::attribution::{attribution_for, is_one_level, no_surer_than_may_be};
use crate::engine::committees;
use crate::engine::giving;
use crate::engine::instruments;
use crate::engine::order::{Body, Order};
use crate::engine::standing;
use crate::engine::travel::{Part, Stretch};
use crate::engine::view::SeatView;

/// When a mechanism would work that is decided in that turn: after the vote and the notice of a committee, where it
/// takes one, its own time.
pub(super) fn at_work(view: &SeatView<'_>, mechanism: &Mechanism, victim: CountryId, turn: u16) -> Arrival {
    let (setting, world) = (view.setting, view.world);
    let meets = Body::that_takes(mechanism).map_or(0, |body| committees::notice(setting, world, body));
    let decided = if turn == view.turn() { world.hour } else { setting.scenario().decides_at(turn) };
    let prepared = decided - world.hour + meets;
    let takes = instruments::delay(setting, world, mechanism, Some(victim));
    let stretches = [(Stretch::Preparation, prepared), (Stretch::Setup, takes)];
    let stretches = stretches.into_iter().filter(|(stretch, hours)| *hours > 0 || *stretch == Stretch::Setup);
    Arrival::after(world.hour, stretches.map(Part::alone).collect())
}

/// Whether the same was ordered for another attacked state in this turn: its levels move once.
fn is_ordered_for_another(
    view: &SeatView<'_>,
    basket: &[Order],
    mechanism: &Mechanism,
    victim: CountryId,
    track: Track,
) -> bool {
    let of = |named| instruments::victim_of(view.world, mechanism, view.world.asks_as(view.seat()), named);
    let apart = |state| state != victim && is_one_level(view.setting, view.world, track, state, victim);
    let same = |order: &Order| matches!(order, Order::Task { instrument, victim: named } if *instrument == mechanism.id && apart(of(*named)));
    !instruments::moves_for_each(mechanism) && basket.iter().any(same)
}

/// When a mechanism would work, what it moves, and what may be said against it.
pub(super) fn preview(
    view: &SeatView<'_>,
    basket: &[Order],
    preview: &mut Preview,
    mechanism: &Mechanism,
    named: Option<CountryId>,
) {
    let (setting, world) = (view.setting, view.world);
    let by = world.asks_as(view.seat());
    let victim = instruments::victim_of(world, mechanism, by, named);
    let decides = instruments::decides(setting, world, mechanism, by, victim);
    let trap = mechanism.trap.as_ref().filter(|_| instruments::is_trap(setting, mechanism, victim));
    // A trap never works: the lawyers answer, and that is all.
    if trap.is_none() {
        let turn = committees::decided_in(setting, world, mechanism);
        let votes = mechanism.decides.vote_rule().is_some();
        let arrival = at_work(view, mechanism, victim, if votes { turn } else { view.turn() });
        preview.objections.extend(untimely(view, &arrival, None));
        preview.arrival = Some(arrival);
    }
    if let Some(trap) = trap {
        preview.tracks.extend(trap.tracks.iter().copied());
        preview.objections.push(Objection::Mistake(trap.mistake));
    } else {
        let at = preview.arrival.as_ref().map_or(world.hour, |arrival| arrival.hour);
        let moved = |track| {
            instruments::moved_for_another(setting, world, mechanism, victim, at, track)
                || is_ordered_for_another(view, basket, mechanism, victim, track)
        };
        let moves = || mechanism.tracks().chain(mechanism.exchanges());
        if moves().any(|(track, _)| moved(track)) {
            preview.objections.push(Objection::MovesOnce);
        }
        preview.tracks.extend(mechanism.tracks().filter(|(track, _)| !moved(*track)));
        let proven = attribution_for(setting, world, mechanism, victim)
            >= setting.rules().picture.attribution_bands[1];
        for effect in mechanism.effects.iter().filter(|_| !proven) {
            if let MechanismEffect::Unproven(track, by) = effect {
                preview.tracks.push((*track, *by));
                preview.objections.push(Objection::BeyondEvidence);
            }
        }
        if !decides {
            match mechanism.decides {
                Decides::Givers => {
                    preview
                        .asks
                        .extend(giving::asked(setting, world, mechanism).map(|giver| world.seat_of(giver)));
                    preview.asks_any.extend(giving::asked_of_a_kind(world, mechanism));
                    preview.one_agrees = true;
                }
                _ => preview.asks.push(Seat::Victim(victim)),
            }
        }
        preview.tracks.extend(mechanism.effects.iter().filter_map(|effect| match effect {
            MechanismEffect::Swing(track, by, from) => {
                Some((*track, instruments::swung(world.track(*track), *by, *from)))
            }
            _ => None,
        }));
        let exchanged: Vec<(Track, i32)> = mechanism
            .exchanges()
            .filter(|(track, _)| !moved(*track))
            .map(|(track, by)| (track, crate::engine::nato::exchanged(setting, victim, by)))
            .collect();
        if let Some(country) = crate::engine::nato::unclassified_for(setting, victim)
            && mechanism.exchanges().next().is_some()
        {
            preview.objections.push(Objection::UnclassifiedOnly(country));
        }
        preview.tracks.extend(exchanged);
    }
    no_surer_than_may_be(setting, world, victim, &mut preview.tracks);
    // What another decides takes nothing before that one has agreed; what givers decide was paid for by asking.
    let pays = decides != (mechanism.decides == Decides::Givers);
    if mechanism.cost.cohesion > 0 && pays {
        preview.tracks.push((Track::Cohesion, -mechanism.cost.cohesion));
    }
    // What is only proposed takes nothing before the other has agreed.
    let council = crate::engine::law::union_cost(setting, world, mechanism, victim, mechanism.cost.council);
    let once = if pays { council } else { 0 };
    preview.staff = once;
    // A second strand takes its staff from the day on which it stands.
    let mode = world.ipcr.next.map_or(world.ipcr.mode, |(mode, _)| mode);
    let doubled =
        if standing::is_strand(mechanism) { standing::staff_of(setting, mechanism, mode) } else { 0 };
    if once + crate::engine::draft::prorate(doubled, view.turn_hours()) > world.council_free {
        preview.objections.push(Objection::OverdrawsCouncil);
    }
}
