//! The measures that bodies of the Council decide on: mechanisms by another name.

use super::super::committees;
use super::super::draft::Draft;
use super::super::event::Event;
use super::super::flags;
use super::super::setting::Setting;
use crate::base::{CountryId, MechanismId, VoteId};
use crate::content::{Mechanism, Seat};

const SANCTIONS: MechanismId = MechanismId::literal("restrictive-measures");

/// The vote by which the Council decides on a measure.
pub(crate) fn vote_of(measure: MechanismId) -> Option<VoteId> {
    measure.as_str().parse().ok()
}

/// A measure by its identifier.
pub(crate) fn measure(setting: &Setting, id: MechanismId) -> Option<&Mechanism> {
    setting.catalogue().mechanism(id).filter(|m| m.decides.vote_rule().is_some())
}

impl Draft<'_> {
    /// A measure goes on the agenda: it is prepared and voted in the following turn, or taken by its committee. One that helps one state at a
    /// time is adopted for those that asked for it until then.
    pub(crate) fn put_on_agenda(&mut self, measure: &Mechanism, victim: CountryId, seat: Seat) {
        let id = measure.id;
        let Some(vote) = vote_of(id) else { return };
        let open = self.world.open_item(vote).is_some();
        if !open {
            let turn = committees::decided_in(self.setting, self.world, measure);
            let proposed = measure.proposal.is_some_and(|proposal| proposal.is_made_by(seat));
            self.emit(Event::VoteScheduled { vote, turn, proposed });
        }
        if measure.helps_one_state() {
            self.emit(Event::MeasureAskedFor { vote, victim });
        }
        if open {
            return;
        }
        if id == SANCTIONS {
            self.emit(Event::FlagSet { flag: flags::SANCTIONS_DRAFTED, at: None });
        }
    }
}
