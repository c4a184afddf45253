//! What the attacked state asks single states for and each decides for itself: who may give it, who agrees, and why the
//! others do not.

use super::draft::Draft;
use super::event::Event;
use super::order::Reason;
use super::setting::Setting;
use super::travel;
use super::world::{RunStage, World};
use crate::base::{CountryId, Hours, MechanismId};
use crate::content::rules::ThresholdBand;

use crate::content::{Decides, Family, Limit, Mechanism, Seat, Starter, Starts};

/// Whether a state has what a mechanism hands over, and does not need it for itself: as long as nothing has struck it.
pub(crate) fn has_it(world: &World, mechanism: &Mechanism, giver: CountryId) -> bool {
    mechanism.givers.contains(&giver) && !world.is_attacked(giver)
}

/// The states that are asked for what a mechanism hands over: members that have it and are not attacked themselves.
pub(crate) fn asked(
    setting: &Setting,
    world: &World,
    mechanism: &Mechanism,
) -> impl Iterator<Item = CountryId> {
    let asked = |giver: &CountryId| setting.is_member(*giver) && has_it(world, mechanism, *giver);
    mechanism.givers.iter().copied().filter(asked)
}

/// Who is asked by kind, where no state is named as a giver: all whose own word decides it, NATO once it is seized.
pub(crate) fn asked_of_a_kind(world: &World, mechanism: &Mechanism) -> impl Iterator<Item = Starter> {
    let unseized =
        |limit: &Limit| matches!(limit, Limit::NatoSeized(posture) if world.nato.posture < *posture);
    let seized = !mechanism.limits.iter().any(unseized);
    let starters = match &mechanism.starts {
        Starts::Task(starters) if mechanism.givers.is_empty() => starters.as_slice(),
        _ => &[],
    };
    let decide = |starter: &Starter| mechanism.decides.follows_request_of(*starter);
    starters.iter().copied().filter(decide).filter(move |starter| seized || *starter != Starter::Nato)
}

/// Whether a government is willing to give that for a state: it wants to, and sees a case for it.
pub(crate) fn is_willing(world: &World, giver: CountryId, victim: CountryId, least: i32) -> bool {
    let reads = world.victim(victim).and_then(|v| v.readings.get(&giver)).map(|(band, _)| *band);
    let will = world.delegations.get(&giver).map_or(0, |d| d.will);
    will >= least && reads != Some(ThresholdBand::NotMet)
}

/// Why a giver does not agree, as it says so itself; none where nothing but its word is missing.
fn refusal(world: &World, mechanism: &Mechanism, victim: CountryId, giver: CountryId) -> Option<Reason> {
    if !has_it(world, mechanism, giver) {
        return Some(Reason::HomeRisk);
    }
    let unwilling =
        |limit: &Limit| matches!(limit, Limit::Willing(least) if !is_willing(world, giver, victim, *least));
    mechanism.limits.iter().any(unwilling).then_some(Reason::Politics)
}

impl Draft<'_> {
    /// A state, or NATO's command, agrees to what the attacked state asked for. Licence and parliament run at once.
    pub(crate) fn agree_to_give(
        &mut self,
        mechanism: &Mechanism,
        victim: CountryId,
        by: Seat,
        licence: Hours,
    ) {
        let (setting, world) = (self.setting, &*self.world);
        let giver = match by {
            // Experts need no vote of a parliament, as forces and arms do.
            Seat::Delegation(giver) if !mechanism.givers.is_empty() && mechanism.family == Family::Ladder => {
                setting.catalogue().country(giver)
            }
            _ => None,
        };
        let mandate = giver.map_or(0, |country| travel::mandate_hours(setting, world, country, victim));
        let from = world.hour + licence.max(mandate);
        self.emit(Event::InstrumentAgreed { instrument: mechanism.id, victim, by, mandate });
        self.emit(Event::InstrumentTasked { instrument: mechanism.id, victim, from, share: 1000 });
    }

    /// What was asked for before this turn, and no one agreed to once all had their window, comes to nothing, and who
    /// could have given it says why.
    pub(crate) fn requests_lapse(&mut self) {
        let (setting, now) = (self.setting, self.world.hour);
        let waiting =
            |id: &MechanismId| setting.catalogue().mechanism(*id).filter(|m| m.decides == Decides::Givers);
        let lapsed: Vec<(&Mechanism, CountryId)> = self
            .world
            .runs
            .iter()
            .filter(|(_, run)| run.stage == RunStage::Proposed && run.from < now)
            .filter_map(|((id, victim), _)| Some((waiting(id)?, *victim)))
            .collect();
        for (mechanism, victim) in lapsed {
            let asked =
                mechanism.givers.iter().filter(|giver| setting.is_member(**giver) && **giver != victim);
            let by = asked
                .filter_map(|giver| Some((*giver, refusal(self.world, mechanism, victim, *giver)?)))
                .collect();
            self.emit(Event::InstrumentDeclined { instrument: mechanism.id, victim, by });
        }
    }
}
