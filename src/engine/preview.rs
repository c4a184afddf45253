//! What an order would probably do: the same rules as the resolution, without its dice.

use serde::Serialize;

mod control;
mod council;
mod crisis_response;
mod ending;
mod law;
mod matching;
mod mechanism;
mod offers;

use super::apply::new_offer;
use super::assess;
use super::communication;
use super::council::{Count, Stop};
use super::kept;
use super::legal;
use super::order::{BilateralLine, Order, Reason, StatementKind, Terms};
use super::rejection::Rejection;
use super::standing;
use super::travel::{self, Journey, Part, Stretch};
use super::triage;
use super::view::SeatView;
use super::way;
use crate::base::{CountryId, Hours, KindId, Milli, NeedId, OfferId, PerMille};
use crate::content::{LetterKind, Mechanism, Pool, Seat, Starter, Track, TriageRule};

/// What may be said against an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Objection {
    /// It arrives after the last turn has decided: nothing in this game comes of it.
    AfterEnd,
    /// It arrives after the need has begun to lose value.
    Late,
    /// It exceeds what is missing.
    MoreThanNeeded,
    /// It covers next to nothing of the need, and costs the desk as much as any other match.
    NextToNothing,
    /// By the published rule of triage another victim comes first.
    AgainstTriage,
    /// NATO plans the same.
    NatoPlansThis,
    /// The unit is assigned to NATO and not released.
    NotReleased,
    /// Only unclassified information goes, on account of that state.
    UnclassifiedOnly(CountryId),
    /// The same moves that for another attacked state already, and once for both.
    MovesOnce,
    /// The channel is not coordinated: contacts and awareness suffer.
    Uncoordinated,
    /// It serves only as a substitute.
    Substitute,
    /// A seat may well refuse, for that reason.
    MayRefuse(Seat, Reason),
    /// Lift is short.
    LiftShort,
    /// Reception is at its limit.
    ReceptionFull,
    /// Attribution is too weak for what is said.
    BeyondEvidence,
    /// The specific character of the giver is pressed.
    SpecificCharacter,
    /// Asked again too soon.
    AskedAgain,
    /// By what is public, the giver has nothing to improve the offer with.
    NothingToAdd,
    /// A typical mistake of `domain.md` §7.2, by its number.
    Mistake(u8),
    /// The promise is hard to keep on what is known.
    HardToKeep,
    /// It costs the Council's pool so much that it would be overdrawn.
    OverdrawsCouncil,
    /// As capitals stand now the vote fails, for that reason.
    WouldFail(Stop),
    /// As capitals stand now the vote passes anyway.
    WouldPass,
    /// That is not drawn from the capital any more.
    GivenUp(CountryId, KindId),
    /// The inject's condition does not hold now.
    ConditionNotMet,
    /// Kept there, the level ends the game.
    EndsGame,
    /// What the seat has on the table of it for others, or agreed to send, goes back.
    TakesBack,
}

/// How an arrival comes about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Arrival {
    /// The hour at which it is at work.
    pub hour: Hours,
    /// What the time until then is made of, one part after the other.
    pub parts: Vec<Part>,
}

impl Arrival {
    /// After those parts, from now on.
    fn after(now: Hours, parts: Vec<Part>) -> Self {
        Self { hour: now + parts.iter().map(|part| part.hours).sum::<Hours>(), parts }
    }
}

/// What an order would probably do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Preview {
    /// What it costs, and from which pool.
    pub cost: (Pool, i32),
    /// What it takes of the Council's staff, once.
    pub staff: i32,
    /// When it would be at work.
    pub arrival: Option<Arrival>,
    /// What it would be worth to the need.
    pub effect: Option<Milli>,
    /// Coverage of the need now and then, as this seat sees it, per mille.
    pub coverage: Option<(PerMille, PerMille)>,
    /// How well the offer fits, per mille: interoperability, caveats, substitution.
    pub fit: Option<PerMille>,
    /// Tracks it is expected to move.
    pub tracks: Vec<(Track, i32)>,
    /// How far the inclination of a capital, or of all, is likely to shift: least and most.
    pub inclination: Option<(i32, i32)>,
    /// How a capital reads a case and would then, in points of the threshold, as far as can be foreseen.
    pub reading: Option<(i32, i32)>,
    /// Will of its own capital that a stated reading moves.
    pub will: Option<i32>,
    /// The vote as capitals stand now.
    pub count: Option<Count>,
    /// What would be left of the measure.
    pub left: Option<PerMille>,
    /// The rule of triage that the letter publishes.
    pub triage: Option<TriageRule>,
    /// Who has to agree.
    pub asks: Vec<Seat>,
    /// Whom else of a kind it asks, where nobody is named.
    pub asks_any: Vec<Starter>,
    /// Whether one of all these is enough.
    pub one_agrees: bool,
    /// What may be said against it.
    pub objections: Vec<Objection>,
}

impl SeatView<'_> {
    /// What the order would probably do.
    pub fn preview(&self, basket: &[Order], order: &Order) -> Result<Preview, Rejection> {
        preview(self, basket, order)
    }
}

/// What the order would probably do.
pub(crate) fn preview(view: &SeatView<'_>, basket: &[Order], order: &Order) -> Result<Preview, Rejection> {
    let cost = legal::guard(view, basket, order)?;
    let mut preview = Preview {
        cost: (Pool::Hr, cost),
        staff: 0,
        arrival: None,
        effect: None,
        coverage: None,
        fit: None,
        tracks: Vec::new(),
        inclination: None,
        reading: None,
        will: None,
        count: None,
        left: None,
        triage: None,
        asks: Vec::new(),
        asks_any: Vec::new(),
        one_agrees: false,
        objections: Vec::new(),
    };
    let setting = view.setting;
    let world = view.world;
    match order {
        Order::Propose { offer, need, quantity, channel, mode } => {
            if let Some(found) = world.offer(*offer) {
                let terms = Terms { quantity: *quantity, channel: *channel, mode: *mode };
                matching::preview(view, &mut preview, found, *need, terms, false);
            }
        }
        Order::Amend { proposal, quantity, channel, mode, .. } => {
            // NATO answers for its channel, also for an offer that it does not know.
            let found = world.match_(*proposal);
            let known = found.and_then(|m| Some((m.need, world.offer(m.offer)?)));
            if let Some((need, offer)) = known.filter(|(_, offer)| view.knows_offer(offer)) {
                let terms = Terms { quantity: *quantity, channel: *channel, mode: *mode };
                let brokered = found.is_some_and(|m| m.brokered);
                matching::preview(view, &mut preview, offer, need, terms, brokered);
            }
            preview.asks.retain(|seat| *seat != view.seat());
            preview.tracks.push((Track::Cohesion, -setting.rules().politics.amended_proposal));
        }
        Order::Broker { proposal } => {
            let found = world.match_(*proposal);
            if let Some((found, offer)) = found.and_then(|m| Some((m, world.offer(m.offer)?))) {
                matching::preview(view, &mut preview, offer, found.need, found.terms(), true);
                preview.asks.clear();
            }
        }
        Order::Ask { country, kind } => {
            let asked = world.delegations.get(country).and_then(|d| d.asked.get(kind));
            let again = asked.is_some_and(|a| a.lately(&setting.rules().offers, world.turn));
            if again {
                preview.objections.push(Objection::AskedAgain);
            }
            if setting.is_army_of_the_union(*country, *kind) {
                preview.objections.push(Objection::Mistake(2));
            }
            let pressed = setting
                .catalogue()
                .kind(*kind)
                .is_some_and(|k| assess::presses_specific_character(setting, *country, k));
            if pressed {
                let by = -setting.rules().politics.specific_pressed;
                preview.tracks.extend([(Track::Cohesion, by), (Track::Legitimacy, by)]);
                preview.objections.push(Objection::SpecificCharacter);
            }
            if let Some(arrival) = if_asked(view, *country, *kind) {
                preview.objections.extend(untimely(view, &arrival, None));
                preview.arrival = Some(arrival);
            }
        }
        Order::Declare { kind, .. } => {
            if let Seat::Victim(victim) = view.seat()
                && kept::takes_back(world, NeedId { victim, kind: *kind })
            {
                preview.objections.push(Objection::TakesBack);
            }
        }
        Order::Promise { need, by } => {
            let made = setting.rules().politics.promise_made;
            preview.tracks.extend([(Track::Cohesion, made), (Track::PublicTrust, made)]);
            if let Some(row) = view.need(*need) {
                let on_the_way = row.next_arrival.is_some_and(|at| at <= *by);
                if row.coverage < setting.rules().functions.covered_from && !on_the_way {
                    preview.objections.push(Objection::HardToKeep);
                }
            }
        }
        Order::Statement { kind } => {
            if let Some(rule) = communication::statement_rule(setting, *kind) {
                let sound =
                    *kind == StatementKind::Joint || communication::statement_is_sound(setting, world, *kind);
                preview.tracks.extend(if sound { &rule.sound } else { &rule.unsound }.iter().copied());
                if !sound {
                    preview.objections.push(Objection::BeyondEvidence);
                }
            }
            if *kind == StatementKind::Joint {
                preview.asks.push(Seat::Nato);
            }
        }
        Order::Task { instrument, victim } => {
            if let Some(mechanism) = setting.catalogue().mechanism(*instrument) {
                mechanism::preview(view, basket, &mut preview, mechanism, *victim);
            }
        }
        Order::StandDown { instrument, victim } => {
            preview.tracks.extend(ending::costs(view, *instrument, *victim));
        }
        Order::RequestIpcr { .. } | Order::SetIpcr { .. } | Order::Invite { .. } => {
            crisis_response::preview(view, basket, &mut preview, order);
        }
        Order::PublishTriage { .. } => {
            let numbers = &setting.rules().triage;
            preview.tracks.push(match world.triage {
                None => (Track::Legitimacy, numbers.published),
                Some(_) => (Track::Cohesion, -numbers.changed),
            });
        }
        Order::SteerBilateral { line: BilateralLine::Encouraged } => {
            preview.tracks.push((Track::Awareness, -setting.rules().politics.bilateral_encouraged));
        }
        Order::ContactNato => {
            let contacts = setting.catalogue().mechanism(standing::STAFF_CONTACTS);
            preview.tracks.extend(contacts.into_iter().flat_map(Mechanism::tracks));
        }
        Order::PutOnAgenda { .. }
        | Order::Convene { .. }
        | Order::Postpone { .. }
        | Order::TakeOff { .. }
        | Order::Lobby { .. }
        | Order::Link { .. }
        | Order::WaterDown { .. } => council::preview(view, &mut preview, order),
        Order::RoundTable => {
            let table = setting.catalogue().mechanism(standing::ROUND_TABLE);
            preview.staff = table.map_or(0, |mechanism| mechanism.cost.council);
        }
        Order::RequestRelease { .. } => preview.asks.push(Seat::Nato),
        Order::Improve { offer } => {
            if let Some(found) = world.offer(*offer) {
                offers::improvement(view, &mut preview, found);
            }
        }
        Order::AmendOffer { offer, change } => {
            if let Some(found) = world.offer(*offer) {
                offers::amended(view, &mut preview, found, *change);
            }
        }
        Order::Invoke { .. }
        | Order::SendLetter { .. }
        | Order::ArgueCase { .. }
        | Order::StateReading { .. } => {
            law::preview(view, &mut preview, order);
            if matches!(order, Order::SendLetter { letter: LetterKind::TriageRule, .. }) {
                preview.triage = triage::rule_of_letter(setting, world, basket);
            }
        }
        Order::ReleaseInject { .. } | Order::Override { .. } => control::preview(view, &mut preview, order),
        _ => {}
    }
    preview.tracks = as_far_as_they_go(view, &preview.tracks);
    Ok(preview)
}

/// Moves of tracks as far as what the seat knows of them lets them go: nothing rises above the top of its scale.
fn as_far_as_they_go(view: &SeatView<'_>, moves: &[(Track, i32)]) -> Vec<(Track, i32)> {
    let mut levels: Vec<(Track, i32)> = Vec::new();
    let mut moved = Vec::new();
    for (track, by) in moves {
        let known = levels.iter().rev().find(|(of, _)| of == track).map(|(_, level)| *level);
        let from = known.unwrap_or_else(|| view.track(*track));
        let to = (from + by).clamp(0, 1000);
        levels.push((*track, to));
        if to != from {
            moved.push((*track, to - from));
        }
    }
    moved
}

/// What is to be said against the time of an arrival.
fn untimely(view: &SeatView<'_>, arrival: &Arrival, due: Option<Hours>) -> Option<Objection> {
    if arrival.hour > view.ends_at() {
        return Some(Objection::AfterEnd);
    }
    due.filter(|due| arrival.hour > *due).map(|_| Objection::Late)
}

/// When the quickest package that a capital keeps of a kind by the public stock list could be at work for the need
/// that presses most, if it offered it in the coming turn and that were agreed at once.
fn if_asked(view: &SeatView<'_>, giver: CountryId, kind: KindId) -> Option<Arrival> {
    let setting = view.setting;
    let need = view.needs().into_iter().find(|need| need.id.kind == kind)?.id;
    let answers = setting.scenario().turn_hours(view.turn() + 1);
    let packages = setting.catalogue().packages.iter().filter(|p| p.giver == giver && p.kind == kind);
    let mut quickest: Option<Arrival> = None;
    for package in packages {
        let (world, id, until) = (view.world, OfferId(u16::MAX), Hours::MAX);
        let (stock, listed) = (package.quantity, Some(package.id));
        let mut offer = new_offer(setting, world, id, giver, kind, need.victim, listed, stock, until);
        // What a capital has added of late shows when it offers.
        offer.caveats.retain(|caveat| package.caveats.contains(caveat));
        let Some((channel, mode, hour)) = way::best_way(view.setting, view.world, &offer, need, stock) else {
            continue;
        };
        if quickest.as_ref().is_some_and(|least| least.hour <= hour + answers) {
            continue;
        }
        let capability = setting.catalogue().kind(kind)?;
        let (leaves, waits) = travel::ready_at(setting, world, &offer);
        let journey = Journey {
            offer: &offer,
            need,
            kind: capability,
            quantity: stock,
            channel,
            mode,
            leaves,
            brokered: false,
        };
        let (road, _) = travel::expected(setting, world, journey)?;
        let answer = Part::alone((Stretch::Answer, answers));
        let parts = [answer].into_iter().chain(waits).chain(road.into_iter().map(Part::alone));
        quickest = Some(Arrival::after(world.hour, parts.collect()));
    }
    quickest
}
