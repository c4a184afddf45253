//! The one writer: what each event does to the world. Exhaustive and infallible; decides nothing.

mod council;
mod fresh;
mod law;
mod tally;

pub(crate) use fresh::{new_need, new_offer, new_victim};

use fresh::reopen;
use tally::{count_hours, credit};

use super::event::{Cause, Clock, Event, NeedState, Rule, Shelf, Side};
use super::order::Window;
use super::setting::Setting;
use super::world::{
    Asked, Authority, CapacityShift, ClockState, Consignment, Incident, Leg, LetterDue, Match, MatchStage,
    Need, OpenChoice, Promise, Run, RunStage, Victim, World,
};
use crate::base::{CountryId, FlagId, Milli, NeedId, PerMille};
use crate::content::{LetterKind, Mode, Seat, Track};

pub(crate) fn apply(setting: &Setting, world: &mut World, event: &Event) {
    match event {
        Event::TurnOpened { turn, hour } => {
            world.turn = *turn;
            world.hour = *hour;
            world.window = Window::Adversary;
            world.cohesion_moved = 0;
            for delegation in world.delegations.values_mut() {
                delegation.home_risk_shift = 0;
            }
        }
        Event::WindowOpened { window } => world.window = *window,
        Event::InjectFired { inject } => {
            world.fired.insert(*inject, world.hour);
        }
        Event::InjectLapsed { inject } => {
            world.lapsed.insert(*inject);
        }
        Event::TrackMoved { track, delta, to, cause } => {
            world.tracks[track.index()] = *to;
            match (track, cause) {
                (Track::Cohesion, Cause::Inject(_)) => {}
                (Track::Cohesion, _) => world.cohesion_moved += delta,
                (Track::Escalation, Cause::Inject(inject)) if *delta > 0 => {
                    world.tally.escalation_given += i64::from(*delta);
                    let hour = world.hour;
                    for struck in setting.struck_by(*inject) {
                        if let Some(victim) = victim_mut(world, struck) {
                            victim.incidents.push(Incident { hour, weight: *delta, cause: *cause });
                        }
                    }
                }
                (Track::Escalation, Cause::Order(..)) if *delta > 0 => world.tally.own_rises += 1,
                (Track::Legitimacy, Cause::Giver(Rule::SpecificCharacterPressed, _)) => {
                    world.tally.specific_pressed += 1;
                }
                _ => {}
            }
            world.tally.escalation_peak =
                world.tally.escalation_peak.max(world.tracks[Track::Escalation.index()]);
        }
        Event::FunctionMoved { victim, function, to, .. } => {
            if let Some(victim) = victim_mut(world, *victim) {
                victim.functions[function.index()] = *to;
            }
        }
        Event::FunctionAtBrink { victim, function, hours } => {
            if let Some(victim) = victim_mut(world, *victim) {
                victim.brink_hours[function.index()] = *hours;
            }
        }
        Event::VectorMoved { vector, to, .. } => {
            if let Some(state) = world.adversary.vectors.get_mut(vector) {
                state.pressure = *to;
            }
        }
        Event::WillMoved { country, to, .. } => {
            if let Some(delegation) = world.delegations.get_mut(country) {
                delegation.will = *to;
            }
        }
        Event::NeedArose { need, quantity, error, due, .. } => {
            let born = world.hour;
            let arisen = new_need(*need, *quantity, *error, born, *due);
            match need_mut(world, *need) {
                Some(lapsed) => reopen(lapsed, &arisen),
                None => world.needs.push(arisen),
            }
        }
        Event::NeedGrew { need, quantity, .. } => {
            if let Some(need) = need_mut(world, *need) {
                // What was supplied before is a smaller share of the larger need.
                let old = need.quantity;
                let rescale =
                    |share: PerMille| Milli(old.0 * i64::from(share) / 1000).per_mille_of(*quantity, 1000);
                need.supplied = rescale(need.supplied);
                need.credit = rescale(need.credit);
                need.quantity = *quantity;
            }
        }
        Event::NeedDeclared { need, quantity } => {
            let hour = world.hour;
            if let Some(need) = need_mut(world, *need) {
                need.declared = Some(*quantity);
                need.declared_at.get_or_insert(hour);
                if matches!(need.state, NeedState::Latent | NeedState::Withdrawn) {
                    need.state = NeedState::Declared;
                }
            }
        }
        Event::NeedRanked { need } => {
            let next = world.needs.iter().map(|n| n.rank).max().unwrap_or(0) + 1;
            if let Some(need) = need_mut(world, *need) {
                need.rank = next;
            }
        }
        Event::NeedStateChanged { need, state } => {
            if let Some(need) = need_mut(world, *need) {
                need.state = *state;
            }
        }
        Event::NeedLeft { need, by, left } => {
            if let Some(need) = need_mut(world, *need) {
                match by {
                    Side::Eu => need.left_by_eu = *left,
                    Side::Nato => need.left_by_nato = *left,
                }
            }
        }
        Event::FlagSet { flag, at } => set_flag(world, *flag, *at),
        Event::Unlocked { unlock } => {
            world.unlocked.insert(*unlock);
        }
        Event::DebriefAdded { debrief } => {
            world.debriefs.insert(*debrief);
        }
        Event::MistakeMade { mistake, .. } => *world.tally.mistakes.entry(*mistake).or_default() += 1,

        Event::OfferTabled { offer, giver, kind, victim, package, quantity, valid_until } => {
            let tabled =
                new_offer(setting, world, *offer, *giver, *kind, *victim, *package, *quantity, *valid_until);
            world.offers.push(tabled);
            if let Some(rest) = package.and_then(|p| world.stock.get_mut(&p)) {
                *rest -= (*rest).min(*quantity);
            }
        }
        Event::StockMoved { offer, from, to, quantity } => {
            if let Some(offer) = world.offers.get_mut(offer.index()) {
                offer.shelves[from.index()] -= *quantity;
                offer.shelves[to.index()] += *quantity;
                // What lapsed or was declined is the giver's again, to be tabled anew: once, or the same papers
                // would go round for ever.
                if let Some(package) = offer.package
                    && matches!(to, Shelf::Lapsed | Shelf::Declined)
                    && world.settled.insert(package)
                    && let Some(rest) = world.stock.get_mut(&package)
                {
                    *rest += *quantity;
                }
            }
        }
        Event::OfferAnswered { offer, answer } => {
            let turn = world.turn;
            if let Some(offer) = world.offers.get_mut(offer.index()) {
                offer.answer = Some(*answer);
                offer.answered_turn = Some(turn);
            }
        }
        Event::OfferImproved { offer, quantity, caveat_lifted } => {
            if let Some(offer) = world.offers.get_mut(offer.index()) {
                offer.tabled += *quantity;
                offer.shelves[Shelf::Free.index()] += *quantity;
                offer.improved = true;
                offer.caveats.retain(|c| Some(*c) != *caveat_lifted);
                if let Some(rest) = offer.package.and_then(|p| world.stock.get_mut(&p)) {
                    *rest -= (*rest).min(*quantity);
                }
            }
        }
        Event::CaveatAdded { offer, caveat } => {
            if let Some(offer) = world.offers.get_mut(offer.index())
                && !offer.caveats.contains(caveat)
            {
                offer.caveats.push(*caveat);
            }
        }
        Event::CaveatForGiver { giver, caveat } => {
            if let Some(delegation) = world.delegations.get_mut(giver) {
                delegation.caveats.push(*caveat);
            }
        }
        Event::HomeRiskShifted { giver, by } => {
            for (country, delegation) in &mut world.delegations {
                if giver.is_none_or(|g| g == *country) {
                    delegation.home_risk_shift += by;
                }
            }
        }
        Event::ClockStarted { offer, clock, due } => {
            if let Some(offer) = world.offers.get_mut(offer.index()) {
                if *clock == Clock::Mandate {
                    offer.mandate_from.get_or_insert(world.hour);
                }
                offer.clocks.insert(*clock, ClockState::Running(*due));
            }
        }
        Event::ClockEnded { offer, clock, granted } => {
            if let Some(offer) = world.offers.get_mut(offer.index()) {
                let state = if *granted { ClockState::Granted } else { ClockState::Refused };
                // Ended before it was due, NATO let it go; ended when due, its giver took it back.
                offer.released |= *clock == Clock::Release
                    && *granted
                    && matches!(offer.clocks.get(clock), Some(ClockState::Running(due)) if *due > world.hour);
                offer.clocks.insert(*clock, state);
            }
        }
        Event::CapitalAsked { country, kind, by } => {
            let (hour, turn) = (world.hour, world.turn);
            if let Some(delegation) = world.delegations.get_mut(country) {
                let asked = delegation.asked.entry(*kind).or_insert(Asked {
                    first_hour: hour,
                    last_turn: turn,
                    times: 0,
                    by_hr: false,
                });
                asked.last_turn = turn;
                asked.times += 1;
                asked.by_hr |= *by == Seat::Hr;
            }
        }
        Event::Uploaded { country } => {
            let turn = world.turn;
            if let Some(delegation) = world.delegations.get_mut(country) {
                delegation.uploaded_turn = Some(turn);
            }
        }

        Event::TriagePublished { rule } => world.triage = Some((*rule, world.hour)),
        Event::TriageJudged { .. } => {}
        Event::MatchProposed { proposal, offer, need, quantity, channel, mode } => {
            world.matches.push(Match {
                id: *proposal,
                offer: *offer,
                need: *need,
                quantity: *quantity,
                channel: *channel,
                mode: *mode,
                proposed_turn: world.turn,
                agreed_at: None,
                stage: MatchStage::Proposed,
                consents: std::collections::BTreeSet::new(),
                waits: None,
            });
            let turn = world.turn;
            if let Some(offer) = world.offers.get_mut(offer.index()) {
                offer.answered_turn = Some(turn);
                offer.answer = None;
            }
        }
        Event::ConsentGiven { proposal, seat } => {
            if let Some(found) = world.matches.get_mut(proposal.index()) {
                found.consents.insert(*seat);
            }
        }
        Event::MatchAgreed { proposal } => {
            let hour = world.hour;
            if let Some(found) = world.matches.get_mut(proposal.index()) {
                found.stage = MatchStage::Agreed;
                found.agreed_at = Some(hour);
            }
        }
        Event::MatchWaits { proposal, clock } => {
            if let Some(found) = world.matches.get_mut(proposal.index()) {
                found.waits = Some(*clock);
            }
        }
        Event::MatchDropped { proposal, .. } => {
            if let Some(found) = world.matches.get_mut(proposal.index()) {
                found.stage = MatchStage::Dropped;
            }
        }
        Event::ConsignmentLeft { consignment, proposal, quantity, arrives } => {
            let hour = world.hour;
            if let Some(found) = world.matches.get_mut(proposal.index()) {
                found.stage = MatchStage::Left;
                found.waits = None;
                world.consignments.push(Consignment {
                    id: *consignment,
                    proposal: *proposal,
                    offer: found.offer,
                    need: found.need,
                    giver: world.offers[found.offer.index()].giver,
                    mode: found.mode,
                    channel: found.channel,
                    quantity: *quantity,
                    absorbed: Milli::ZERO,
                    at_work: Milli::ZERO,
                    effect: Milli::ZERO,
                    left_at: hour,
                    arrives: *arrives,
                    absorbed_at: None,
                    leg: Leg::Moving,
                });
            }
            add_traffic(setting, world, *consignment);
        }
        Event::ConsignmentDelayed { consignment, hours, .. } => {
            if let Some(found) = world.consignments.get_mut(consignment.index()) {
                found.arrives += hours;
            }
        }
        Event::ConsignmentLost { consignment, .. } => {
            if let Some(found) = world.consignments.get_mut(consignment.index()) {
                found.leg = Leg::Gone;
                found.effect = Milli::ZERO;
            }
        }
        Event::ConsignmentArrived { consignment } => {
            if let Some(found) = world.consignments.get_mut(consignment.index()) {
                found.leg = Leg::Queued;
            }
        }
        Event::ConsignmentAbsorbed { consignment, quantity, effect } => {
            let hour = world.hour;
            if let Some(found) = world.consignments.get_mut(consignment.index()) {
                found.absorbed += *quantity;
                found.at_work += *quantity;
                if found.absorbed >= found.quantity {
                    found.leg = Leg::AtWork;
                }
                found.effect += *effect;
                found.absorbed_at.get_or_insert(hour);
                let giver = found.giver;
                if let Some(delegation) = world.delegations.get_mut(&giver) {
                    delegation.delivered = true;
                }
                let need = found.need;
                credit(setting, world, need, *effect);
            }
        }
        Event::ConsignmentUsed { consignment, quantity } => {
            if let Some(found) = world.consignments.get_mut(consignment.index()) {
                let rest = found.at_work - *quantity;
                let before = found.effect;
                found.effect = if found.at_work.is_zero() {
                    Milli::ZERO
                } else {
                    Milli(found.effect.0 * rest.0 / found.at_work.0)
                };
                found.at_work = rest;
                if rest.is_zero() && found.leg == Leg::AtWork {
                    found.leg = Leg::Gone;
                }
                // Sorties that were drawn are flown first: what is flown is drawn no longer.
                let (need, flown) = (found.need, before - found.effect);
                if need.kind == super::reception::AIRLIFT
                    && let Some(drawn) = world.lift_drawn.get_mut(&(need.victim, Mode::Air))
                {
                    *drawn = (*drawn - flown).max(Milli::ZERO);
                }
            }
        }
        Event::ConsignmentReturned { consignment, .. } => {
            if let Some(found) = world.consignments.get_mut(consignment.index()) {
                found.leg = Leg::Gone;
                found.at_work = Milli::ZERO;
                found.effect = Milli::ZERO;
            }
        }
        Event::LiftDrawn { victim, mode, quantity } => {
            *world.lift_drawn.entry((*victim, *mode)).or_default() += *quantity;
        }

        Event::PromiseMade { promise, need, by } => world.promises.push(Promise {
            id: *promise,
            need: *need,
            by: *by,
            made_at: world.hour,
            kept: None,
        }),
        Event::PromiseEnded { promise, kept } => {
            if let Some(found) = world.promises.get_mut(promise.index()) {
                found.kept = Some(*kept);
            }
            world.tally.promises_broken += u16::from(!kept);
        }

        Event::IpcrRequested { mode } => world.ipcr.requested = Some(*mode),
        Event::IpcrDecided { mode, from } => {
            world.ipcr.next = Some((*mode, *from));
            world.ipcr.requested = None;
        }
        Event::IpcrChanged { mode } => {
            world.ipcr.mode = *mode;
            world.ipcr.next = None;
        }
        Event::RoundTableHeld => world.ipcr.round_table_turn = Some(world.turn),
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
            world.nato.posture = *posture;
            world.nato.draw = None;
        }
        Event::TransferAsked { offer, due } => {
            if let Some(offer) = world.offers.get_mut(offer.index()) {
                offer.authority = Authority::Asked(*due);
            }
        }
        Event::AuthorityTransferred { offer, .. } => {
            if let Some(offer) = world.offers.get_mut(offer.index()) {
                offer.authority = Authority::Nato;
            }
        }
        Event::AuthorityKept { offer } => {
            if let Some(offer) = world.offers.get_mut(offer.index()) {
                offer.authority = Authority::Kept;
            }
        }
        Event::NatoPlanned { need, quantity } => {
            if let Some(need) = need_mut(world, *need) {
                need.nato_planned = *quantity;
            }
        }
        Event::NatoDelivered { need, quantity } => {
            let id = *need;
            let mut added = Milli::ZERO;
            if let Some(need) = need_mut(world, id) {
                added = *quantity - need.nato_delivered;
                need.nato_delivered = *quantity;
            }
            if added.0 > 0 {
                credit(setting, world, id, added);
            }
        }
        Event::StaffEngaged { package } => {
            world.stock.insert(*package, Milli::ZERO);
            world.settled.insert(*package);
        }
        Event::MeasureAdopted { need, quantity } => {
            if let Some(found) = need_mut(world, *need) {
                found.by_decision += *quantity;
            }
            credit(setting, world, *need, *quantity);
        }
        Event::NatoContacted => {
            world.nato.contacted_at = Some(world.hour);
            world.nato.contacts += 1;
        }
        Event::NatoEndorsed => {
            world.nato.endorsed = true;
            world.joint_sought = false;
        }
        Event::JointStatementSought => world.joint_sought = true,

        Event::StatementMade { statement } => {
            world.statements.insert(*statement, world.hour);
        }
        Event::InstrumentTasked { instrument, victim, from, share } => {
            let run = Run { stage: RunStage::Asked, from: *from, until: None, share: *share };
            world.runs.insert((*instrument, *victim), run);
        }
        Event::InstrumentWorked { instrument, victim, until } => {
            if let Some(run) = world.runs.get_mut(&(*instrument, *victim)) {
                run.stage = if until.is_some() { RunStage::AtWork } else { RunStage::Done };
                run.until = *until;
            }
        }
        Event::InstrumentEnded { instrument, victim } => {
            if let Some(run) = world.runs.get_mut(&(*instrument, *victim)) {
                run.stage = RunStage::Done;
            }
        }

        Event::VoteScheduled { .. }
        | Event::PositionTaken { .. }
        | Event::VotePostponed { .. }
        | Event::VoteTakenOff { .. }
        | Event::Lobbied { .. }
        | Event::Linked { .. }
        | Event::LinkEnded { .. }
        | Event::WateredDown { .. }
        | Event::VoteHeld { .. } => council::apply(setting, world, event),
        Event::Invoked { .. }
        | Event::StepDue { .. }
        | Event::StepReached { .. }
        | Event::PlaceFound { .. }
        | Event::HazardFound { .. }
        | Event::ForceUsed { .. }
        | Event::JoinedArt51 { .. }
        | Event::ChairHandedOn { .. }
        | Event::ChairTaken { .. }
        | Event::ReportedArt51 { .. }
        | Event::ForcibleMeasure { .. }
        | Event::Terminated { .. } => law::apply(world, event),
        Event::LetterAsked { letter, seat, turn } => {
            world.letters.push(LetterDue { letter: *letter, seat: *seat, turn: *turn });
        }
        Event::LetterSent { letter, seat, sound, unsound, .. } => {
            world.letters.retain(|due| due.letter != *letter || due.seat != *seat);
            let hour = world.hour;
            if let Seat::Victim(country) = seat
                && matches!(letter, LetterKind::Invocation | LetterKind::Request)
                && let Some(victim) = victim_mut(world, *country)
            {
                victim.letter_at.get_or_insert(hour);
            }
            world.tally.letters_sound += u16::from(*sound);
            world.tally.letters_unsound += u16::from(*unsound);
        }
        Event::LetterMissed { letter, seat } => {
            world.letters.retain(|due| due.letter != *letter || due.seat != *seat);
            world.tally.letters_missed += 1;
        }

        Event::ChoiceOpened { choice, decider, turn } => {
            world.choices.push(OpenChoice { id: *choice, decider: *decider, turn: *turn, advice: None });
        }
        Event::ChoiceAdvised { choice, answer, .. } => {
            if let Some(open) = world.choices.iter_mut().find(|c| c.id == *choice) {
                open.advice = Some(*answer);
            }
        }
        Event::ChoiceMade { choice, answer, .. } => {
            world.choices.retain(|c| c.id != *choice);
            world.decided.insert(*choice, *answer);
        }

        Event::CapacityChanged { pool, by, until } => {
            world.capacity.push(CapacityShift { pool: *pool, by: *by, until: *until });
        }
        Event::CapacitySpent { pool, amount, .. } => match pool {
            crate::content::Pool::Hr => {
                world.hr_free -= amount;
                world.tally.desk_spent += i64::from(*amount);
            }
            crate::content::Pool::Council => world.council_free -= amount,
        },
        Event::CapacityOpened { hr, council } => {
            world.hr_free = *hr;
            world.council_free = *council;
            world.hr_opened = *hr;
            world.council_opened = *council;
        }
        Event::Paid { payer, amount } => {
            if let Some(delegation) = world.delegations.get_mut(payer) {
                delegation.paid += amount;
            }
        }
        Event::DelaySet { scope, days } => world.delays.push((*scope, *days)),
        Event::ModeBlocked { kind, mode, except } => world.blocked.push((*kind, *mode, except.clone())),
        Event::FitShifted { need, by } => {
            if let Some(need) = need_mut(world, *need) {
                need.fit_shift += by;
            }
        }
        Event::TimerSet { inject, after, due } => world.timers.push((*after, *inject, *due)),
        Event::TimerEnded { after } => {
            if let Some(place) = world.timers.iter().position(|(a, _, _)| a == after) {
                world.timers.remove(place);
            }
        }
        Event::VictimJoined { victim } => {
            if world.victim(*victim).is_none() {
                world.victims.push(new_victim(setting, *victim));
            }
        }

        Event::AdversaryActed { vector, victim, success, .. } => {
            let hour = world.hour;
            let weight = super::adversary::rule_of(setting, *vector).map_or(0, |rule| rule.escalation);
            if *success && let Some(victim) = victim_mut(world, *victim) {
                victim.incidents.push(Incident { hour, weight, cause: Cause::Vector(*vector) });
            }
            if let Some(state) = world.adversary.vectors.get_mut(vector) {
                state.failures = if *success { 0 } else { state.failures.saturating_add(1) };
            }
        }
        Event::AdversarySwitched { from } => {
            let until = world.turn + setting.rules().adversary.shun_turns;
            if let Some(state) = world.adversary.vectors.get_mut(from) {
                state.failures = 0;
                state.shunned_until = until;
            }
        }
        Event::AdversaryLearned { vector, to } => {
            if let Some(state) = world.adversary.vectors.get_mut(vector) {
                state.learned = *to;
            }
        }
        Event::NatoStepAllowed { posture } => world.nato.allowed = world.nato.allowed.max(*posture),
        Event::HoursCounted { hours, overload } => count_hours(setting, world, *hours, *overload),
        Event::OutcomeExpected { outcome } => world.expected = Some(*outcome),
        Event::GameEnded { outcome } => world.ended = Some(*outcome),
    }
}

fn victim_mut(world: &mut World, country: CountryId) -> Option<&mut Victim> {
    world.victims.iter_mut().find(|v| v.country == country)
}

fn need_mut(world: &mut World, id: NeedId) -> Option<&mut Need> {
    world.needs.iter_mut().find(|n| n.id == id)
}

fn set_flag(world: &mut World, flag: FlagId, at: Option<CountryId>) {
    let hour = world.hour;
    world.flags.entry(flag).or_insert(hour);
    if let Some(country) = at {
        world.flags_of.insert((flag, country));
    }
}

fn add_traffic(setting: &Setting, world: &mut World, id: crate::base::ConsignmentId) {
    let Some(consignment) = world.consignments.get(id.index()) else { return };
    let (Some(mode), Some(offer)) = (consignment.mode, world.offers.get(consignment.offer.index())) else {
        return;
    };
    let (Some(way), Some(kind)) = (
        setting.routes.way(consignment.giver, consignment.need.victim, mode),
        setting.catalogue().kind(offer.kind),
    ) else {
        return;
    };
    let convoys = super::travel::convoys(setting.rules(), kind, consignment.quantity);
    let day = u16::try_from(consignment.left_at.max(0) / 24).unwrap_or(u16::MAX);
    for &edge in &way.edges {
        *world.traffic.entry((edge, day)).or_default() += convoys;
    }
}
