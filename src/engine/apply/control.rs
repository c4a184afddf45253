//! Injects that happen or pass, and what exercise control changes in their plan.

use crate::engine::event::Event;
use crate::engine::order::FULL_SHARE;
use crate::engine::world::World;

pub(super) fn apply(world: &mut World, event: &Event) {
    let control = &mut world.control;
    match event {
        Event::InjectFired { inject } => {
            world.fired.insert(*inject, world.hour);
            world.lapsed.remove(inject);
            control.released.remove(inject);
        }
        Event::InjectLapsed { inject } => {
            world.lapsed.insert(*inject);
        }
        Event::InjectReleased { inject } => {
            control.held.remove(inject);
            control.released.insert(*inject);
        }
        Event::InjectHeld { inject } => {
            control.held.insert(*inject);
        }
        Event::InjectPostponed { inject, to } => {
            control.held.remove(inject);
            control.hours.insert(*inject, *to);
        }
        Event::InjectEdited { inject, at, share, text } => {
            control.hours.insert(*inject, *at);
            if *share == FULL_SHARE {
                control.shares.remove(inject);
            } else {
                control.shares.insert(*inject, *share);
            }
            match text {
                Some(text) => control.additions.insert(*inject, text.clone()),
                None => control.additions.remove(inject),
            };
        }
        _ => {}
    }
}
