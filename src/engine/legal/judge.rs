//! One order at a time: whether it may be given, by what the seat knows.

mod acts;
mod choices;
mod control;
mod council;
mod crisis_response;
mod law;
mod matches;
mod mechanism;
mod nato;
mod needs;
mod offers;
mod politics;

use std::cell::OnceCell;

use super::asked_for;
use crate::base::{CountryId, KindId};
use crate::content::Seat;
use crate::engine::order::{Order, OrderKind, Terms};
use crate::engine::rejection::Rejection;
use crate::engine::view::SeatView;

/// Orders of one kind by one seat, each after the same basket.
pub(super) struct Judge<'v, 'w> {
    view: &'v SeatView<'w>,
    basket: &'v [Order],
    seat: Seat,
    /// Kinds that a capital can be asked for, found when first wanted.
    asked_for: OnceCell<Vec<KindId>>,
}

impl<'v, 'w> Judge<'v, 'w> {
    pub(super) fn of(view: &'v SeatView<'w>, basket: &'v [Order], kind: OrderKind) -> Self {
        let seat = view.seat();
        let seat = if kind == OrderKind::Task { view.world.asks_as(seat) } else { seat };
        Self { view, basket, seat, asked_for: OnceCell::new() }
    }

    /// Whether a kind answers a declared need, or may stand in for what does.
    fn is_asked_for(&self, kind: KindId) -> bool {
        self.asked_for.get_or_init(|| asked_for(self.view)).contains(&kind)
    }

    pub(super) fn judge(&self, order: &Order) -> Result<(), Rejection> {
        match order {
            Order::Propose { offer, need, quantity, channel, mode } => {
                let terms = Terms { quantity: *quantity, channel: *channel, mode: *mode };
                self.propose(*offer, *need, terms)
            }
            Order::Ask { country, kind } => self.ask(*country, *kind),
            Order::Decline { offer } => self.decline(*offer),
            Order::Park { offer } => self.park(*offer),
            Order::Improve { offer } => self.improve(*offer),
            Order::Broker { proposal } => self.broker(*proposal),
            Order::Promise { need, by } => self.promise(*need, *by),
            Order::RequestIpcr { mode } => self.request_ipcr(*mode),
            Order::RequestReport => self.request_report(),
            Order::RequestRelease { offer } => self.request_release(*offer),
            Order::ContactNato => self.contact_nato(),
            Order::LeaveToNato { need } => self.leave_to_nato(*need),
            Order::TakeBack { need } => self.take_back(*need),
            Order::PutOnAgenda { measure } => self.put_on_agenda(*measure),
            Order::Convene { vote } => self.convene(*vote),
            Order::Postpone { vote } => self.postpone(*vote),
            Order::TakeOff { vote } => self.take_off(*vote),
            Order::Lobby { vote, country } => self.lobby(*vote, *country),
            Order::Link { vote, country, kind } => self.link(*vote, *country, *kind),
            Order::WaterDown { vote } => self.water_down(*vote),
            Order::SteerBilateral { line } => self.steer_bilateral(*line),
            Order::PublishTriage { rule } => self.publish_triage(*rule),
            Order::Statement { kind } => self.statement(*kind),
            Order::Task { instrument, victim } => self.task(*instrument, *victim),
            Order::StandDown { instrument, victim } => self.stand_down(*instrument, *victim),
            Order::Advise { choice, answer } => self.advise(*choice, *answer),
            Order::Choose { choice, answer } => self.choose(order, *choice, *answer),
            Order::SendLetter { letter, clauses } => self.letter(*letter, clauses),
            Order::ArgueCase { country, victim, by } => self.argue_case(*country, *victim, *by),
            Order::Invoke { article, clauses } => self.invoke(*article, clauses),
            Order::Declare { kind, quantity } => self.declare(*kind, *quantity),
            Order::Rank { kind } => self.rank(*kind),
            Order::WithdrawNeed { kind } => self.withdraw_need(*kind),
            Order::Consent { proposal } => self.consent(*proposal),
            Order::Refuse { proposal, .. } => self.refuse(*proposal),
            Order::Amend { proposal, quantity, channel, mode, .. } => {
                let terms = Terms { quantity: *quantity, channel: *channel, mode: *mode };
                self.amend(*proposal, terms)
            }
            Order::StandingConsent { to, stands } => self.standing_consent(*to, *stands),
            Order::ReportArt51 => self.report_art51(),
            Order::Terminate => self.terminate(),
            Order::SetIpcr { mode } => self.set_ipcr(*mode),
            Order::RoundTable => self.round_table(),
            Order::Invite { guest } => self.invite(*guest),
            Order::HandOnChair => self.hand_on_chair(),
            Order::JoinArt51 => self.join_art51(),
            Order::Consult { .. } => self.consult(),
            Order::StateReading { victim, reading } => self.state_reading(*victim, *reading),
            Order::Table { package, victim, quantity } => self.table(*package, *victim, *quantity),
            Order::AmendOffer { offer, change } => self.amend_offer(*offer, *change),
            Order::WithdrawOffer { offer } => self.withdraw_offer(*offer),
            Order::SeekMandate { offer } => self.seek_mandate(*offer),
            Order::TransferAuthority { offer, .. } => self.transfer_authority(*offer),
            Order::Upload => self.upload(),
            Order::Position { vote, .. } => self.position(*vote),
            Order::PlanCover { need } => self.plan_cover(*need),
            Order::Release { offer } => self.answer_release(*offer, false),
            Order::Withhold { offer } => self.answer_release(*offer, true),
            Order::LeaveToEu { need } => self.leave_to_eu(*need),
            Order::Endorse => self.endorse(),
            Order::ReleaseInject { inject } => self.release_inject(*inject),
            Order::HoldInject { inject } => self.hold_inject(*inject),
            Order::PostponeInject { inject, hours } => self.postpone_inject(*inject, *hours),
            Order::EditInject { inject, at, share, text } => {
                self.edit_inject(*inject, *at, *share, text.as_ref())
            }
            Order::Override { level, to, .. } => self.override_level(*level, *to),
            Order::Pause { .. } => self.pause(),
            Order::Resume => self.resume(),
            Order::Message { to, .. } => self.message(*to),
            Order::Act { vector } => self.act(*vector),
        }
    }

    fn not_in_basket(&self, same: impl Fn(&Order) -> bool) -> Result<(), Rejection> {
        if self.basket.iter().any(same) { Err(Rejection::InBasket) } else { Ok(()) }
    }

    fn own_country(&self) -> CountryId {
        match self.seat {
            Seat::Victim(country) | Seat::Delegation(country) => country,
            _ => self.view.world.lead(),
        }
    }
}
