//! Who asks for a mechanism and who decides on it: its starters, its limits, what is proposed and what begins.

use super::{delay, is_trap};
use crate::base::{CountryId, MechanismId};
use crate::content::{
    Decides, Limit, Mechanism, NatoPosture, Node, NodeKind, Pool, Seat, Starter, Track, UNION,
};
use crate::engine::attribution::attribution_for;
use crate::engine::draft::Draft;
use crate::engine::event::{Cause, Event};
use crate::engine::giving;
use crate::engine::law;
use crate::engine::setting::{Setting, released_as};
use crate::engine::world::{Run, RunStage, World};

/// Who asks, in the terms of the catalogue. The Union's own instruments have no capital that could ask.
fn starter_of(seat: Seat) -> Option<Starter> {
    match seat {
        Seat::Hr => Some(Starter::Hr),
        Seat::Victim(_) => Some(Starter::AttackedState),
        Seat::Presidency => Some(Starter::Presidency),
        Seat::Delegation(country) => (country != UNION).then_some(Starter::Delegation),
        Seat::Nato => Some(Starter::Nato),
        Seat::Excon | Seat::Adversary => None,
    }
}

/// Whether that seat may start a mechanism by an order of its own: by its role, or as a member of the Union.
pub(crate) fn may_start(setting: &Setting, mechanism: &Mechanism, seat: Seat) -> bool {
    let as_member = match seat {
        Seat::Victim(own) => Some((own, Starter::AttackedMember)),
        Seat::Delegation(own) => Some((own, Starter::Member)),
        _ => None,
    };
    let as_member = as_member.filter(|(own, _)| setting.is_member(*own)).map(|(_, starter)| starter);
    starter_of(seat).into_iter().chain(as_member).any(|starter| mechanism.started_by(starter))
}

/// Whether it is that seat's to order in the window now open. An attacked state in that of the offers agrees as a giver to
/// what it is asked for, and starts nothing else.
pub(crate) fn is_its_order(setting: &Setting, world: &World, mechanism: &Mechanism, seat: Seat) -> bool {
    let acting = world.asks_as(seat);
    let gives = |own| mechanism.givers.contains(&own);
    (acting == seat || world.giver_of(seat).is_some_and(gives)) && may_start(setting, mechanism, acting)
}

/// For whom: the state that asks, else the one that was named, else the lead victim. Where each member gives its own, the
/// run is the giver's. What helps no single state is there once, whoever asks.
pub(crate) fn victim_of(
    world: &World,
    mechanism: &Mechanism,
    seat: Seat,
    named: Option<CountryId>,
) -> CountryId {
    let is_the_unions = !mechanism.helps_one_state() && mechanism.trap.is_none();
    match seat {
        Seat::Delegation(country) if mechanism.by_each => country,
        Seat::Victim(country) if !is_the_unions => country,
        _ => named.unwrap_or_else(|| world.lead()),
    }
}

/// Whether that seat's word is the decision. What is another's to decide, it only proposes.
pub(crate) fn decides(
    setting: &Setting,
    world: &World,
    mechanism: &Mechanism,
    seat: Seat,
    victim: CountryId,
) -> bool {
    // NATO commands for an Ally, once its council has taken the matter up; for another state it can only offer.
    let commands = setting.is_ally(victim) && world.nato.posture > NatoPosture::None;
    if seat == Seat::Nato && mechanism.decides == Decides::Command && !commands {
        return false;
    }
    starter_of(seat).is_some_and(|starter| mechanism.decides.follows_request_of(starter))
}

/// Whether that seat ends a mechanism that runs: it would decide on it. What the Council decides no seat ends alone, and what
/// a giver gave is the giver's for its time.
pub(crate) fn may_stand_down(
    setting: &Setting,
    world: &World,
    mechanism: &Mechanism,
    seat: Seat,
    victim: CountryId,
) -> bool {
    let given = world.runs.get(&(mechanism.id, victim)).is_some_and(|run| run.given.is_some());
    let together = mechanism.decides.vote_rule().is_some() || mechanism.decides == Decides::EuropeanCouncil;
    !given
        && !together
        && may_start(setting, mechanism, seat)
        && decides(setting, world, mechanism, seat, victim)
}

/// Whether nothing is left to ask for: it is decided and not over, or proposed already and not this seat's to decide. What
/// moves a level as it begins and was stood down does so no second time before its time would have been over.
pub(crate) fn is_under_way(world: &World, mechanism: &Mechanism, victim: CountryId, decides: bool) -> bool {
    let moves = || mechanism.effects.iter().any(|effect| effect.moves_a_level().is_some());
    world.runs.get(&(mechanism.id, victim)).is_some_and(|run| match run.stage {
        RunStage::Proposed => !decides,
        RunStage::Asked | RunStage::AtWork => true,
        RunStage::Done => run.until.is_some_and(|until| world.hour < until) && moves(),
    })
}

/// The first limit that stands in a seat's way to a mechanism for a state now.
pub(crate) fn limit_in_the_way(
    setting: &Setting,
    world: &World,
    mechanism: &Mechanism,
    victim: CountryId,
    seat: Seat,
) -> Option<Limit> {
    let member = setting.is_member(victim);
    let proposed = |run: &Run| run.stage == RunStage::Proposed;
    mechanism.limits.iter().copied().find(|limit| match limit {
        // What has a trap is not refused for its legal basis: it is allowed where reality allows it, and priced.
        Limit::OutsideUnion | Limit::ThirdStatesOnly => member && mechanism.trap.is_none(),
        Limit::MembersOnly => !member,
        Limit::AlliesOnly => !setting.is_ally(victim),
        Limit::OneSite => world
            .runs
            .iter()
            .any(|((id, at), run)| *id == mechanism.id && *at != victim && run.stage.is_decided()),
        Limit::AnotherState => victim == world.lead(),
        // What helps one state is there once for each; what the Union owns, once for all.
        Limit::Once => world.runs.iter().any(|((id, at), run)| {
            let same = *id == mechanism.id && (*at == victim || !mechanism.helps_one_state());
            same && run.stage != RunStage::Proposed
        }),
        Limit::MembersAffected(least) => {
            let released = released_as(mechanism).is_some_and(|id| world.unlocked.contains(&id));
            let attacked = world.attacked().map(|v| v.country);
            !released && setting.members_affected(attacked) < usize::from(*least)
        }
        Limit::InForce(option) => !setting.option_is(*option, "on"),
        Limit::Coast => {
            let port = |n: &Node| n.kind == NodeKind::Port && n.country == Some(victim);
            !setting.catalogue().network.nodes.iter().any(port)
        }
        Limit::NotFor(country) => *country == victim,
        Limit::NotForAssistance => true,
        Limit::Ipcr(mode) => world.ipcr.mode < *mode,
        Limit::Evidence(level) => attribution_for(setting, world, mechanism, victim) < *level,
        Limit::Posture(posture) => world.nato.posture < *posture,
        Limit::Unlocked(id) => !world.unlocked.contains(id),
        Limit::Since(..) => !setting.is_of_the_day(mechanism),
        Limit::Counterpart => !setting.scenario().counterpart,
        Limit::Escalation(level) => world.track(Track::Escalation) < *level,
        Limit::Threshold => {
            law::threshold(setting, world, victim).total() < setting.rules().threshold.arguable
        }
        Limit::Requested => {
            !matches!(seat, Seat::Victim(_)) && !world.runs.get(&(mechanism.id, victim)).is_some_and(proposed)
        }
        Limit::NatoSeized(posture) => seat == Seat::Nato && world.nato.posture < *posture,
        Limit::Giver => matches!(seat, Seat::Delegation(giver) if !giving::has_it(world, mechanism, giver)),
        Limit::Willing(least) => {
            matches!(seat, Seat::Delegation(giver) if !giving::is_willing(world, giver, victim, *least))
        }
    })
}

impl Draft<'_> {
    /// Ends a mechanism before its time. What was paid for it is gone, and who counted on what works is let down; what it
    /// takes a day, and what it holds of staff, is free again.
    pub(crate) fn stand_down(&mut self, id: MechanismId, seat: Seat, named: Option<CountryId>, cause: Cause) {
        let setting = self.setting;
        let Some(mechanism) = setting.catalogue().mechanism(id) else { return };
        let victim = victim_of(self.world, mechanism, seat, named);
        // Two seats may end the same in one window.
        let Some(run) = self.world.runs.get(&(id, victim)).filter(|run| run.stage.is_decided()) else {
            return;
        };
        let worked = run.stage == RunStage::AtWork;
        self.end_instrument(mechanism, victim, worked, Some(seat));
        if worked {
            self.track(Track::Cohesion, -self.rules().politics.stood_down, cause);
        }
    }

    /// A seat tasks a mechanism or asks for it. What a body of the Council decides goes on its agenda; what another
    /// decides is proposed to it, and costs nothing before that one has agreed. A request to givers is the asker's own.
    pub(crate) fn task(&mut self, id: MechanismId, seat: Seat, named: Option<CountryId>, cause: Cause) {
        let setting = self.setting;
        let Some(mechanism) = setting.catalogue().mechanism(id) else { return };
        let seat = self.world.asks_as(seat);
        let victim = victim_of(self.world, mechanism, seat, named);
        let decides = decides(setting, self.world, mechanism, seat, victim);
        // Two seats that ask in the same window ask once.
        if is_under_way(self.world, mechanism, victim, decides) {
            return;
        }
        // Orders are sealed: another of the same window may have taken the one place that there is.
        if let Some(limit) = limit_in_the_way(setting, self.world, mechanism, victim, seat) {
            return self.emit(Event::InstrumentBarred { instrument: id, victim, by: seat, limit });
        }
        let given = mechanism.decides == Decides::Givers;
        if given && decides {
            // What it costs was paid by asking.
            let licence = delay(setting, self.world, mechanism, Some(victim));
            return self.agree_to_give(mechanism, victim, seat, licence);
        }
        if !decides && !given {
            return self.emit(Event::InstrumentProposed { instrument: id, victim, by: seat });
        }
        let council = law::union_cost(setting, self.world, mechanism, victim, mechanism.cost.council);
        self.spend(Pool::Council, council, cause);
        self.track(Track::Cohesion, -mechanism.cost.cohesion, cause);
        if !decides {
            return self.emit(Event::InstrumentProposed { instrument: id, victim, by: seat });
        }
        if is_trap(setting, mechanism, victim) {
            self.start(mechanism, victim, 1000);
            if let Some(trap) = &mechanism.trap {
                // The price of a trap is paid when the lawyers answer, at once.
                self.mistake(trap.mistake, cause);
                for (track, by) in &trap.tracks {
                    self.track(*track, *by, cause);
                }
            }
            return;
        }
        if mechanism.decides.vote_rule().is_some() {
            self.put_on_agenda(mechanism, victim, seat);
        } else {
            self.start(mechanism, victim, 1000);
        }
    }
}
