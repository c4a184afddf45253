//! What an order about the Council's agenda would probably do.

use super::{Arrival, Objection, Preview, mechanism};
use crate::base::{Hours, VoteId};
use crate::content::Track;
use crate::engine::committees;
use crate::engine::council;
use crate::engine::order::Order;
use crate::engine::travel::{Part, Stretch};
use crate::engine::view::SeatView;

pub(super) fn preview(view: &SeatView<'_>, preview: &mut Preview, order: &Order) {
    let setting = view.setting;
    let rules = &setting.rules().council;
    let numbers = &setting.rules().players.delegation;
    match order {
        Order::PutOnAgenda { measure } => {
            let Some(measure) = council::measure(setting, *measure) else { return };
            mechanism::preview(view, &[], preview, measure, None);
        }
        Order::Convene { vote } => {
            stands(view, preview, *vote);
            if let Some(body) = committees::convened_by(view.seat()) {
                let hours = committees::notice(setting, view.world, body);
                preview.arrival = Some(prepared(view, hours));
            }
            preview.inclination = Some((numbers.vote_prepared, numbers.vote_prepared));
            if rules.convened > view.world.council_free {
                preview.objections.push(Objection::OverdrawsCouncil);
            }
        }
        Order::Postpone { vote } => {
            stands(view, preview, *vote);
            let turn = view.world.open_item(*vote).map_or(0, |a| a.turn) + 1;
            preview.arrival = Some(match setting.measure_of(*vote) {
                Some(measure) => mechanism::at_work(view, measure, view.world.lead(), turn),
                None => voted_in(view, turn),
            });
            preview.inclination = Some((numbers.vote_prepared, numbers.vote_prepared));
        }
        Order::TakeOff { vote } => {
            stands(view, preview, *vote);
            preview.tracks.push((Track::Cohesion, -rules.taken_off));
        }
        Order::Lobby { vote, country } => {
            stands(view, preview, *vote);
            let times =
                view.world.open_item(*vote).and_then(|a| a.lobbied.get(country)).copied().unwrap_or(0);
            let gain = |will| view.worth_of_lobbying(will, times + 1) - view.worth_of_lobbying(will, times);
            let (least, most) = setting.rules().council.guessed_will;
            preview.inclination = Some((gain(least), gain(most)));
            if times > 0 {
                preview.objections.push(Objection::AskedAgain);
            }
            if council::presses(setting, *vote, *country) {
                let by = -setting.rules().politics.specific_pressed;
                preview.tracks.extend([(Track::Cohesion, by), (Track::Legitimacy, by)]);
                preview.objections.push(Objection::SpecificCharacter);
            }
        }
        Order::Link { vote, country, kind } => {
            stands(view, preview, *vote);
            let worth = view.worth_of_link(*country, *kind);
            preview.inclination = Some((worth, worth));
            preview.tracks.push((Track::Cohesion, -rules.link));
            preview.objections.push(Objection::GivenUp(*country, *kind));
        }
        Order::WaterDown { vote } => {
            stands(view, preview, *vote);
            preview.inclination = Some((numbers.vote_water, numbers.vote_water));
            let watered = view.world.open_item(*vote).map_or(0, |a| a.watered);
            preview.left = Some(council::watered_share(setting, watered + 1));
        }
        _ => {}
    }
}

/// When the vote is held.
fn voted_in(view: &SeatView<'_>, turn: u16) -> Arrival {
    prepared(view, view.setting.scenario().decides_at(turn) - view.world.hour)
}

fn prepared(view: &SeatView<'_>, hours: Hours) -> Arrival {
    Arrival::after(view.world.hour, vec![Part::alone((Stretch::Preparation, hours))])
}

/// Where the vote stands now, and what stops it.
fn stands(view: &SeatView<'_>, preview: &mut Preview, vote: VoteId) {
    let Some(item) = view.votes().into_iter().find(|v| v.id == vote && v.is_open()) else { return };
    preview.count = Some(item.count);
    if item.positions.is_empty() {
        return;
    }
    preview.objections.push(match item.count.stop {
        Some(stop) => Objection::WouldFail(stop),
        None => Objection::WouldPass,
    });
}
