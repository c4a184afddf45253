//! Whether exercise control may give an order.

use super::Judge;
use crate::base::{Hours, InjectId, PerMille};
use crate::content::{Remark, Seat};
use crate::engine::order::clock_stands;
use crate::engine::order::{Level, Order};
use crate::engine::rejection::{NoPart, Rejection};

impl Judge<'_, '_> {
    pub(super) fn release_inject(&self, inject: InjectId) -> Result<(), Rejection> {
        self.led_inject(inject)?;
        if self.view.world.fired.contains_key(&inject) {
            return Err(Rejection::InjectOver);
        }
        self.once_a_turn(inject)
    }

    pub(super) fn hold_inject(&self, inject: InjectId) -> Result<(), Rejection> {
        self.pending_inject(inject)?;
        if self.view.world.control.held.contains(&inject) {
            return Err(Rejection::AlreadyDone);
        }
        self.once_a_turn(inject)
    }

    pub(super) fn postpone_inject(&self, inject: InjectId, hours: Hours) -> Result<(), Rejection> {
        self.pending_inject(inject)?;
        let from = self.view.world.control.postponed_from(self.view.setting, self.view.world.hour, inject);
        let most = self.view.ends_at() - from;
        if hours < 1 || hours > most {
            return Err(Rejection::HourOutOfRange { least: from + 1, most: from + most.max(1) });
        }
        self.once_a_turn(inject)
    }

    pub(super) fn edit_inject(
        &self,
        inject: InjectId,
        at: Hours,
        share: PerMille,
        text: Option<&Remark>,
    ) -> Result<(), Rejection> {
        self.pending_inject(inject)?;
        let (world, setting) = (self.view.world, self.view.setting);
        let (least, most) = (world.hour + 1, self.view.ends_at());
        if at < least || at > most {
            return Err(Rejection::HourOutOfRange { least, most });
        }
        let (least, most) = setting.rules().control.edit_share;
        if share < least || share > most {
            return Err(Rejection::ShareOutOfRange { least, most });
        }
        let control = &world.control;
        let as_is = control.hour_of(setting, inject) == Some(at)
            && control.share_of(inject) == share
            && control.additions.get(&inject) == text;
        if as_is {
            return Err(Rejection::AlreadyDone);
        }
        self.once_a_turn(inject)
    }

    pub(super) fn override_level(&self, level: Level, to: PerMille) -> Result<(), Rejection> {
        let world = self.view.world;
        let now = match level {
            Level::Track(track) => world.track(track),
            Level::Function(country, function) => {
                world.victim(country).ok_or(Rejection::NoPart(NoPart::NoFunctions(country)))?;
                world.function(country, function)
            }
        };
        if !(0..=1000).contains(&to) {
            return Err(Rejection::LevelOutOfRange { least: 0, most: 1000 });
        }
        if now == to {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(|o| matches!(o, Order::Override { level: x, .. } if *x == level))
    }

    pub(super) fn pause(&self) -> Result<(), Rejection> {
        if clock_stands(self.basket) { Err(Rejection::Paused) } else { Ok(()) }
    }

    pub(super) fn resume(&self) -> Result<(), Rejection> {
        if clock_stands(self.basket) { Ok(()) } else { Err(Rejection::NotPaused) }
    }

    pub(super) fn message(&self, to: Seat) -> Result<(), Rejection> {
        if to == Seat::Excon || !self.view.all_seats().contains(&to) {
            return Err(Rejection::UnknownSeat);
        }
        Ok(())
    }

    /// An inject of the scenario that comes before the horizon, while a situation still follows.
    fn led_inject(&self, inject: InjectId) -> Result<(), Rejection> {
        let setting = self.view.setting;
        setting.inject(inject).filter(|i| !i.epilogue).ok_or(Rejection::UnknownInject)?;
        if self.view.turn() >= setting.scenario().turns() {
            return Err(Rejection::LastTurn);
        }
        Ok(())
    }

    fn pending_inject(&self, inject: InjectId) -> Result<(), Rejection> {
        self.led_inject(inject)?;
        if self.view.world.inject_pends(inject) { Ok(()) } else { Err(Rejection::InjectOver) }
    }

    /// One word about an inject in a turn: the newest would else undo the one before unseen.
    fn once_a_turn(&self, inject: InjectId) -> Result<(), Rejection> {
        self.not_in_basket(|o| {
            matches!(o, Order::ReleaseInject { inject: x }
                | Order::HoldInject { inject: x }
                | Order::PostponeInject { inject: x, .. }
                | Order::EditInject { inject: x, .. } if *x == inject)
        })
    }
}
