//! Speaking in public: statements, the joint one with NATO, and having a line of one's own in time.

use super::draft::Draft;
use super::event::{Cause, Event};
use super::flags;
use super::order::{OrderKind, StatementKind};
use super::setting::Setting;
use super::world::World;
use crate::content::rules::StatementRule;
use crate::content::{Seat, Track};

/// The rule of a statement.
pub(crate) fn statement_rule(setting: &Setting, kind: StatementKind) -> Option<&StatementRule> {
    setting.rules().statements.iter().find(|s| s.id == kind.slug())
}

/// Whether a statement stands on what is known: attribution must be moderate to name the aggressor,
/// restraint answers a real escalation, solidarity an attack.
pub(crate) fn statement_is_sound(setting: &Setting, world: &World, kind: StatementKind) -> bool {
    match kind {
        StatementKind::Solidarity => {
            world.has_flag(flags::INVOKED_427)
                || world.track(Track::Escalation) >= setting.rules().politics.solidarity_from
        }
        StatementKind::Attribution => {
            world.track(Track::Attribution) >= setting.rules().picture.attribution_bands[1]
        }
        StatementKind::Joint => world.nato.endorsed,
        StatementKind::Restraint => world.track(Track::Escalation) >= setting.rules().politics.restraint_from,
    }
}

impl Draft<'_> {
    pub(crate) fn state_publicly(&mut self, kind: StatementKind) {
        if kind == StatementKind::Joint {
            // NATO answers in the window that follows; only then is it made.
            self.emit(Event::JointStatementSought);
            return;
        }
        self.make_statement(kind);
    }

    pub(crate) fn make_statement(&mut self, kind: StatementKind) {
        let Some(rule) = statement_rule(self.setting, kind) else { return };
        let sound = statement_is_sound(self.setting, self.world, kind);
        self.emit(Event::StatementMade { statement: kind, sound });
        let cause = Cause::Order(Seat::Hr, OrderKind::Statement);
        let moves = if sound { &rule.sound } else { &rule.unsound };
        for (track, by) in moves {
            self.track(*track, *by, cause);
        }
        if !sound && kind == StatementKind::Attribution {
            self.mistake(14, cause);
        }
    }

    /// NATO joins the statement that the High Representative seeks.
    pub(crate) fn endorse(&mut self) {
        self.emit(Event::NatoEndorsed);
        self.make_statement(StatementKind::Joint);
        self.emit(Event::FlagSet { flag: flags::EU_NATO_STATEMENT, at: None });
        let by = self.rules().nato.joint_statement;
        self.track(Track::Synchronisation, by, Cause::Order(Seat::Nato, OrderKind::Endorse));
    }
}
