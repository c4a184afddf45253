//! The committees of ambassadors: who convenes which, at what notice, what it takes by itself, what it prepares.
//!
//! They bind nobody: what creates an obligation is for the Council to vote. What a committee takes by itself it takes by
//! consensus, in hours.

use super::draft::Draft;
use super::event::{Cause, Event};
use super::overload::slowed;
use super::setting::Setting;
use super::world::{Agenda, World};
use crate::base::{Hours, VoteId};
use crate::content::{Mechanism, Pool, Seat};
use crate::engine::order::{Body, Stance};

/// The committee that a seat convenes.
pub(crate) fn convened_by(seat: Seat) -> Option<Body> {
    match seat {
        Seat::Hr => Some(Body::Psc),
        Seat::Presidency => Some(Body::Coreper),
        _ => None,
    }
}

/// Hours from the call until a committee meets by video conference: the shorter in the shock of an attack.
pub(crate) fn notice(setting: &Setting, world: &World, body: Body) -> Hours {
    let rules = &setting.rules().council;
    let (least, usual) = match body {
        Body::Psc => rules.psc_hours,
        Body::Coreper => rules.coreper_hours,
    };
    slowed(setting, world, if world.in_shock() { least } else { usual })
}

/// The hour at which that turn is over.
fn end_of(setting: &Setting, turn: u16) -> Hours {
    setting.scenario().decides_at(turn) + setting.scenario().turn_hours(turn)
}

/// The turn in which a measure that is put on the agenda now is decided: by a committee at once where its notice lies
/// within the turn, else a turn later.
pub(crate) fn decided_in(setting: &Setting, world: &World, measure: &Mechanism) -> u16 {
    let meets = Body::that_takes(measure).map(|body| world.hour + notice(setting, world, body));
    let now = meets.is_some_and(|hour| hour <= end_of(setting, world.turn));
    if now { world.turn } else { world.turn + 1 }
}

/// Whether a committee that is called now meets before an item is voted.
pub(crate) fn meets_in_time(setting: &Setting, world: &World, body: Body, turn: u16) -> bool {
    world.hour + notice(setting, world, body) <= end_of(setting, turn)
}

/// Whether the Permanent Representatives have an item before them in this turn.
pub(crate) fn is_before_ambassadors(setting: &Setting, world: &World, item: &Agenda) -> bool {
    item.convened.get(&Body::Coreper).is_some_and(|meets| *meets <= end_of(setting, world.turn))
}

/// Whether every capital at the table has said yes: silence is no agreement here.
fn is_agreed(setting: &Setting, world: &World, item: &Agenda) -> bool {
    let at_table = |id| world.delegations.contains_key(&id) && world.victim(id).is_none();
    let mut members = setting.voters(item.id).map(|member| member.id).filter(|id| at_table(*id)).peekable();
    let agrees = |id| item.positions.get(&id).is_some_and(|(stance, _)| *stance == Stance::For);
    members.peek().is_some() && members.all(agrees)
}

/// Items that ambassadors have agreed on before their vote is due: the Council adopts them without debate.
pub(crate) fn agreed_early(setting: &Setting, world: &World) -> Vec<VoteId> {
    let ripe = |item: &&Agenda| {
        item.is_open()
            && item.turn > world.turn
            && is_before_ambassadors(setting, world, item)
            && is_agreed(setting, world, item)
    };
    world.agenda.iter().filter(ripe).map(|item| item.id).collect()
}

impl Draft<'_> {
    /// A committee is convened on an item of the Council's agenda: capitals prepare it once more.
    pub(crate) fn convene(&mut self, vote: VoteId, seat: Seat, cause: Cause) {
        let Some(body) = convened_by(seat) else { return };
        // Another order of the same window may have taken the item off.
        if self.world.open_item(vote).is_none_or(|item| item.convened.contains_key(&body)) {
            return;
        }
        let meets = self.world.hour + notice(self.setting, self.world, body);
        self.spend(Pool::Council, self.rules().council.convened, cause);
        self.emit(Event::BodyConvened { vote, body, meets });
    }
}
