//! What events of institutions do to the world: the crisis response, NATO, statements, mechanisms.

use crate::base::MechanismId;
use crate::content::{Mechanism, NatoPosture, Seat, Track};
use crate::engine::event::Event;
use crate::engine::setting::Setting;
use crate::engine::world::{Run, RunStage, World};

/// What brings imagery of the Union's own.
const SPACE_SERVICES: MechanismId = MechanismId::literal("space-services");

pub(super) fn apply(setting: &Setting, world: &mut World, event: &Event) {
    match event {
        Event::IpcrRequested { mode } => {
            let since = world.ipcr.requested.map_or(world.hour, |(_, since)| since);
            world.ipcr.requested = Some((*mode, since));
        }
        Event::IpcrDecided { mode, from, .. } => {
            world.ipcr.next = Some((*mode, *from));
            world.ipcr.requested = None;
        }
        Event::IpcrChanged { mode } => {
            world.ipcr.mode = *mode;
            world.ipcr.next = None;
        }
        Event::GuestInvited { guest } => {
            world.ipcr.guests.insert(*guest);
        }
        Event::RoundTableHeld => {
            world.ipcr.round_table_turn = Some(world.turn);
            world.ipcr.guests.clear();
        }
        Event::ReportOrdered { due } => world.ipcr.report_due = Some(*due),
        Event::ReportIssued { quality } => {
            world.ipcr.report_due = None;
            world.ipcr.report_quality = *quality;
            world.ipcr.report_at = Some(world.hour);
            world.ipcr.reports += 1;
        }
        Event::NatoDrawOpened { posture, due } => world.nato.draw = Some((*posture, *due)),
        Event::NatoDrawFailed { posture, again, .. } => world.nato.draw = Some((*posture, *again)),
        Event::NatoPostureChanged { posture } => {
            let acts = |posture| posture >= NatoPosture::ResponsePlan;
            if acts(*posture) && !acts(world.nato.posture) {
                // What consultations planned moves from now on.
                let hour = world.hour;
                for need in &mut world.needs {
                    need.count_plan(setting.rules(), hour, need.nato_planned, need.nato_delivered);
                }
            }
            world.nato.posture = *posture;
            world.nato.draw = None;
        }
        Event::Article5Decided { ally } => {
            world.nato.article5.insert(*ally);
            world.nato.draw = None;
        }
        Event::NatoContacted => {
            world.nato.contacted_at = Some(world.hour);
            world.tally.first_contact.get_or_insert(world.hour);
            world.nato.contacts += 1;
        }
        Event::ConsultationsAsked { by, concern } => {
            world.nato.consulted.entry(*by).or_insert(*concern);
        }
        Event::NatoEndorsed => {
            world.nato.endorsed = true;
            world.joint_sought = false;
        }
        Event::JointStatementSought => world.joint_sought = true,
        Event::StatementMade { statement, sound } => {
            world.statements.insert(*statement, world.hour);
            // Beyond what is known, and it raises the ladder: a rise of one's own making.
            let raises =
                |moves: &[(Track, i32)]| moves.iter().any(|(t, by)| *t == Track::Escalation && *by > 0);
            let rule = setting.rules().statements.iter().find(|rule| rule.id == statement.slug());
            if !sound && rule.is_some_and(|rule| raises(&rule.unsound)) {
                world.tally.own_rises += 1;
            }
        }
        Event::InstrumentProposed { instrument, victim, .. } => {
            let run =
                Run { stage: RunStage::Proposed, from: world.hour, until: None, share: 1000, given: None };
            world.runs.insert((*instrument, *victim), run);
        }
        // It is told, and that is all.
        Event::InstrumentBarred { .. } => {}
        Event::InstrumentTasked { instrument, victim, from, share } => {
            let of = (*instrument, *victim);
            let given =
                world.runs.get(&of).filter(|run| run.stage == RunStage::Proposed).and_then(|run| run.given);
            let run = Run { stage: RunStage::Asked, from: *from, until: None, share: *share, given };
            world.runs.insert(of, run);
        }
        Event::InstrumentWorked { instrument, victim, until } => {
            if setting.catalogue().mechanism(*instrument).is_some_and(Mechanism::steps_up) {
                world.tally.own_rises += 1;
            }
            if *instrument == SPACE_SERVICES {
                world.imagery_at = Some(world.hour);
            }
            if let Some(run) = world.runs.get_mut(&(*instrument, *victim)) {
                run.stage = if until.is_some() { RunStage::AtWork } else { RunStage::Done };
                run.until = *until;
            }
        }
        Event::InstrumentAgreed { instrument, victim, by, mandate } => {
            if let (Some(run), Seat::Delegation(giver)) = (world.runs.get_mut(&(*instrument, *victim)), by) {
                run.given = Some((*giver, *mandate));
            }
        }
        Event::InstrumentEnded { instrument, victim, .. }
        | Event::InstrumentEmpty { instrument, victim }
        | Event::InstrumentDeclined { instrument, victim, .. } => {
            if let Some(run) = world.runs.get_mut(&(*instrument, *victim)) {
                run.stage = RunStage::Done;
            }
        }
        Event::NatoStepAllowed { posture } => world.nato.allowed = world.nato.allowed.max(*posture),
        _ => debug_assert!(false, "applied elsewhere: {event:?}"),
    }
}
