//! What the Council's events do to the world.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::{Sorted, VoteId};
use crate::engine::event::Event;
use crate::engine::setting::Setting;
use crate::engine::world::{Agenda, World};

pub(super) fn apply(setting: &Setting, world: &mut World, event: &Event) {
    match event {
        Event::VoteScheduled { vote, turn, proposed } => world.agenda.push(Agenda {
            id: *vote,
            turn: *turn,
            proposed: *proposed,
            victims: BTreeSet::new(),
            positions: Sorted::new(),
            lobbied: BTreeMap::new(),
            links: BTreeMap::new(),
            watered: 0,
            postponed: 0,
            convened: BTreeMap::new(),
            taken_off: false,
            result: None,
        }),
        Event::MeasureAskedFor { vote, victim } => change(world, *vote, |item| {
            item.victims.insert(*victim);
        }),
        Event::PositionTaken { vote, country, stance, ground } => {
            change(world, *vote, |item| {
                item.positions.insert(*country, (*stance, *ground));
            });
        }
        Event::VotePostponed { vote, turn } => change(world, *vote, |item| {
            item.turn = *turn;
            item.postponed += 1;
        }),
        Event::BodyConvened { vote, body, meets } => change(world, *vote, |item| {
            item.convened.insert(*body, *meets);
        }),
        // The vote that follows changes it.
        Event::AgreedWithoutDebate { .. } => {}
        Event::VoteTakenOff { vote } => change(world, *vote, |item| item.taken_off = true),
        Event::Lobbied { vote, country } => change(world, *vote, |item| {
            let times = item.lobbied.entry(*country).or_default();
            *times = times.saturating_add(1);
        }),
        Event::Linked { vote, country, kind } => {
            change(world, *vote, |item| {
                item.links.insert(*country, *kind);
            });
            let until = world.hour + setting.rules().council.link_hours;
            world.kept_home.insert((*country, *kind), until);
        }
        Event::LinkEnded { country, kind } => {
            world.kept_home.remove(&(*country, *kind));
        }
        Event::WateredDown { vote, .. } => change(world, *vote, |item| item.watered += 1),
        Event::VoteHeld { vote, passed, .. } => change(world, *vote, |item| item.result = Some(*passed)),
        _ => debug_assert!(false, "applied elsewhere: {event:?}"),
    }
}

fn change(world: &mut World, vote: VoteId, change: impl FnOnce(&mut Agenda)) {
    if let Some(item) = world.agenda.iter_mut().find(|a| a.id == vote && a.is_open()) {
        change(item);
    }
}
