//! The measures that the Council decides on, and what they do once adopted.

use super::super::draft::Draft;
use super::super::event::{Cause, Event};
use super::super::flags;
use super::super::setting::Setting;
use crate::base::{MechanismId, NeedId, PerMille, VoteId};
use crate::content::rules::council::Measure;
use crate::content::{Size, Track};

const SANCTIONS: MechanismId = MechanismId::literal("restrictive-measures");

/// The vote by which the Council decides on a measure.
pub(crate) fn vote_of(measure: MechanismId) -> Option<VoteId> {
    measure.as_str().parse().ok()
}

/// A measure by its identifier.
pub(crate) fn measure(setting: &Setting, id: MechanismId) -> Option<&Measure> {
    setting.rules().council.measures.iter().find(|m| m.id == id)
}

/// The measure that a vote decides on; none for a vote that an inject raised.
pub(crate) fn measure_of(setting: &Setting, vote: VoteId) -> Option<&Measure> {
    setting.rules().council.measures.iter().find(|m| m.id.as_str() == vote.as_str())
}

impl Draft<'_> {
    /// A measure goes on the agenda: it is prepared and voted in the following turn.
    pub(crate) fn put_on_agenda(&mut self, id: MechanismId) {
        let Some(vote) = vote_of(id).filter(|vote| self.world.open_item(*vote).is_none()) else { return };
        let turn = self.world.turn + 1;
        self.emit(Event::VoteScheduled { vote, turn });
        if id == SANCTIONS {
            self.emit(Event::FlagSet { flag: flags::SANCTIONS_DRAFTED, at: None });
        }
    }

    /// A measure was adopted: it does that share of what it was to do.
    pub(super) fn adopted(&mut self, measure: &Measure, share: PerMille, cause: Cause) {
        for (track, by) in &measure.tracks {
            let by = by * share / 1000;
            let by = if *track == Track::Attribution { self.attribution_gain(by) } else { by };
            self.track(*track, by, cause);
        }
        for (vector, by) in &measure.vectors {
            self.vector(*vector, by * share / 1000, cause);
        }
        let Some(kind) = measure.meets else { return };
        let Some(listed) = self.setting.catalogue().kind(kind) else { return };
        // One package answers whoever asked for measures.
        let asked: Vec<NeedId> =
            self.world.needs.iter().map(|n| n.id).filter(|need| need.kind == kind).collect();
        for need in asked {
            self.emit(Event::MeasureAdopted { need, quantity: listed.quantity(Size::S).share(share) });
        }
    }
}
