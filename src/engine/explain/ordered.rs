//! A kind of order taken apart: how many of it are possible now, what they cost, when they work, who gives them, and
//! what stands in the way of the others. What has to be answered: until when, and what follows without an answer.

use super::{Basis, Figure, Label, Value};
use crate::base::{ChoiceId, Hours};
use crate::content::{LetterKind, Seat, Starter};
use crate::engine::instruments;
use crate::engine::law;
use crate::engine::legal;
use crate::engine::order::{Order, OrderKind, Takes};
use crate::engine::rejection::Rejection;
use crate::engine::setting::Setting;
use crate::engine::standing;
use crate::engine::view::{MatchStatus, MatchView, SeatView};

/// What orders of a kind cost.
#[derive(Debug, Clone, Copy, Default)]
struct Costs {
    /// Of the High Representative's desk, least and most.
    desk: Option<(i32, i32)>,
    /// Of the Council's staff, at most.
    staff: i32,
}

impl Costs {
    /// One more of them costs so much of the desk.
    fn desk_too(&mut self, cost: i32) {
        let (least, most) = self.desk.unwrap_or((cost, cost));
        self.desk = Some((least.min(cost), most.max(cost)));
    }
}

impl SeatView<'_> {
    /// A kind of order after this basket, by what the rules say of each candidate.
    pub(super) fn explain_orders(&self, kind: OrderKind, after: &[Order]) -> Vec<Figure> {
        if let Err(rejection) = legal::taken_now(self, kind) {
            let mut refused = refused(Label::Rejection(rejection));
            refused.basis = basis(kind);
            return vec![refused, self.price(kind, Costs::default(), after), self.givers(kind)];
        }
        let mut refused: Vec<(Label, i64)> = Vec::new();
        let mut earliest = None;
        let (mut costs, mut of_all) = (Costs::default(), Costs::default());
        let (mut possible, mut considered) = (0, 0);
        for (order, _) in &legal::candidates(self, kind, after) {
            let judged = self.preview(after, order);
            // What this seat does not know of is not there for it: even its number would tell.
            if judged.as_ref().is_err_and(|rejection| rejection.is_unknown()) {
                continue;
            }
            considered += 1;
            let desk = legal::cost(self.setting, self.world, order);
            of_all.desk_too(desk);
            match judged {
                Ok(preview) => {
                    possible += 1;
                    costs.desk_too(desk);
                    costs.staff = costs.staff.max(preview.staff);
                    let hour = preview.arrival.map(|arrival| arrival.hour).or_else(|| self.decided_at(order));
                    earliest = earliest.into_iter().chain(hour).min();
                }
                Err(rejection) => {
                    let label = in_the_way(self.setting, order, rejection);
                    match refused.iter_mut().find(|(of, _)| *of == label) {
                        Some((_, times)) => *times += 1,
                        None => refused.push((label, 1)),
                    }
                }
            }
        }
        // Where none is possible, what they would cost.
        costs.desk = costs.desk.or(of_all.desk);
        refused.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
        let mut count = Figure::new("orders_possible", Value::Count(possible));
        count.basis = basis(kind);
        if let Some((slug, number)) = self.needed_for(kind) {
            count = count.with(slug, Value::Count(number));
        }
        let mut figures = vec![count.with("considered", Value::Count(considered))];
        if !refused.is_empty() {
            let inputs = refused.iter().map(|(of, times)| (*of, Value::Count(*times)));
            figures.push(Figure::new("orders_refused", Value::Count(considered - possible)).all(inputs));
        }
        figures.push(self.price(kind, costs, after));
        let works = earliest.map_or(Value::Word("at_turn_end"), Value::At);
        let comes = match kind {
            OrderKind::Invoke | OrderKind::SendLetter if earliest.is_some() => "orders_acknowledged",
            OrderKind::Improve if earliest.is_some() => "orders_answered",
            _ => "orders_delay",
        };
        let mut delay = Figure::new(comes, works);
        if let Some(hour) = earliest {
            delay = delay.with("from_now", Value::Lasting(hour - self.hour()));
        }
        figures.push(delay);
        figures.push(self.givers(kind));
        figures
    }

    /// When what an order asks for is there, where it takes its time and nothing travels.
    fn decided_at(&self, order: &Order) -> Option<Hours> {
        let (setting, world) = (self.setting, self.world);
        let of = |mechanism| Some(self.hour() + instruments::delay(setting, world, mechanism, None));
        match order {
            Order::RequestReport => setting.catalogue().mechanism(standing::REPORT).and_then(of),
            Order::SetIpcr { mode } => standing::of_mode(setting, *mode)
                .map(|m| instruments::delay(setting, world, m, None))
                .map(|delay| self.hour() + law::chair_pace(setting, world, delay)),
            _ => None,
        }
    }

    fn price(&self, kind: OrderKind, costs: Costs, after: &[Order]) -> Figure {
        let points = |value: i32| Value::Staff(i64::from(value));
        let own_desk = self.seat() == Seat::Hr;
        let listed = || self.setting.rules().cost_of(kind.slug());
        let (least, most) = if own_desk { costs.desk.unwrap_or((listed(), listed())) } else { (0, 0) };
        let mut figure = Figure::new("orders_price", points(least));
        if most > least {
            figure = figure.with("price_most", points(most));
        }
        if own_desk {
            figure = figure.with("free_before", points(self.capacity(after).hr_free));
        }
        if costs.staff > 0 {
            figure = figure.with("cost_council_most", points(costs.staff));
        }
        figure
    }

    fn givers(&self, kind: OrderKind) -> Figure {
        let lead = self.world.lead();
        // One attacked state and one delegation stand for all of them.
        let roles = [
            (Seat::Hr, Label::Seat(Seat::Hr)),
            (Seat::Victim(lead), Label::Starter(Starter::AttackedState)),
            (Seat::Presidency, Label::Seat(Seat::Presidency)),
            (Seat::Delegation(lead), Label::Starter(Starter::Delegation)),
            (Seat::Nato, Label::Seat(Seat::Nato)),
            (Seat::Excon, Label::Seat(Seat::Excon)),
            (Seat::Adversary, Label::Seat(Seat::Adversary)),
        ];
        let is_own = |seat: Seat| std::mem::discriminant(&seat) == std::mem::discriminant(&self.seat());
        let all: Vec<(Label, Value)> = roles
            .into_iter()
            .filter(|(seat, _)| legal::belongs_to(self.world, kind, *seat))
            .map(|(seat, label)| (label, Value::Word(if is_own(seat) { "gives_you" } else { "gives" })))
            .collect();
        let number = i64::try_from(all.len()).unwrap_or(0);
        Figure::new("orders_givers", Value::Count(number)).all(all)
    }

    /// What there has to be for such an order, and how many of it this seat sees now.
    fn needed_for(&self, kind: OrderKind) -> Option<(&'static str, i64)> {
        let free = || self.offers().iter().filter(|o| !o.free.is_zero()).count();
        let declared = || self.needs().iter().filter(|n| n.declared_at.is_some()).count();
        let matched = |agreed: bool| {
            let stands = |m: &MatchView| match m.status {
                MatchStatus::Proposed => true,
                MatchStatus::Agreed => agreed,
                _ => false,
            };
            self.matches().into_iter().filter(stands).count()
        };
        let (slug, number) = match kind.takes()? {
            Takes::Offer => ("open_offers", self.offers().len()),
            Takes::Need => ("declared_needs", declared()),
            Takes::Standing if matches!(self.seat(), Seat::Victim(_)) => ("declared_needs", declared()),
            Takes::FreeOffer | Takes::Standing => ("open_offers", free()),
            Takes::Vote => ("open_votes", self.votes().iter().filter(|v| v.is_open()).count()),
            Takes::Choice => ("open_choices", self.choices().len()),
            Takes::Letter => ("asked_letters", self.letters().len()),
            Takes::Match => ("open_proposals", matched(false)),
            Takes::LiveMatch => ("open_proposals", matched(true)),
            // Of the rest one counts the orders themselves.
            Takes::OwnNeed
            | Takes::Measure
            | Takes::Run
            | Takes::Mechanism
            | Takes::Stock
            | Takes::Case
            | Takes::Inject
            | Takes::Vector => return None,
        };
        Some((slug, i64::try_from(number).unwrap_or(0)))
    }

    /// A choice: who takes it, until when, what follows without an answer, what was advised.
    pub(super) fn explain_choice(&self, id: ChoiceId) -> Option<Figure> {
        let choice = self.choices().into_iter().find(|choice| choice.id == id)?;
        let mut figure = Figure::new("choice", Value::Count(i64::from(choice.turn)));
        for seat in &choice.deciders {
            figure = figure.with("decides", Value::Seat(*seat));
        }
        figure = figure.with("default_answer", Value::Answer(id, choice.default));
        figure = match choice.advice {
            Some(advice) => figure.with("advice", Value::Answer(id, advice)),
            None => figure.with("advice", Value::Word("nothing_advised")),
        };
        Some(figure.with("advice_price", Value::Staff(i64::from(self.setting.rules().cost_of("advise")))))
    }

    /// A letter that is asked for: until when, and what it costs not to send it.
    pub(super) fn explain_letter(&self, kind: LetterKind) -> Option<Vec<Figure>> {
        let letter = self.letters().into_iter().find(|letter| letter.letter == kind)?;
        let rules = &self.setting.rules().politics;
        Some(vec![
            Figure::new(
                "letter",
                letter.turn.map_or(Value::Word("own_finding"), |t| Value::Count(i64::from(t))),
            )
            .law("procedure")
            .with("signs", Value::Seat(letter.seat))
            .by("missed", Value::Change(-rules.letter_missed))
            .by("clause", Value::Points(rules.clause)),
        ])
    }
}

/// Why an order is refused, where it is.
pub(super) fn refused(by: Label) -> Figure {
    Figure::new("order_refused", Value::Yes(false)).of(by, Value::Word("refused_by"))
}

/// What stands in an order's way: of a mechanism, always with its name and its law. A limit names both itself.
pub(super) fn in_the_way(setting: &Setting, order: &Order, rejection: Rejection) -> Label {
    match (basis_of(order), rejection.basis(setting)) {
        _ if matches!(rejection, Rejection::Limited(..)) => Label::Rejection(rejection),
        (Some(Basis::Mechanism(id)), said) if said != Some(Basis::Mechanism(id)) => {
            Label::Barred(id, rejection)
        }
        _ => Label::Rejection(rejection),
    }
}

/// The law that stands behind an order: of a mechanism its own, else that of its kind.
pub(super) fn basis_of(order: &Order) -> Option<Basis> {
    match order {
        Order::Task { instrument: id, .. }
        | Order::StandDown { instrument: id, .. }
        | Order::PutOnAgenda { measure: id } => Some(Basis::Mechanism(*id)),
        _ => basis(order.kind()),
    }
}

/// The law that stands behind a kind of order, where there is one.
fn basis(kind: OrderKind) -> Option<Basis> {
    use OrderKind as K;
    Some(match kind {
        K::Propose
        | K::Ask
        | K::Table
        | K::AmendOffer
        | K::Improve
        | K::Broker
        | K::Consent
        | K::Refuse
        | K::Amend
        | K::StandingConsent => Basis::Law("solidarity"),
        K::RequestIpcr | K::SetIpcr | K::RoundTable | K::Invite => Basis::Law("crisis_response"),
        K::RequestReport => Basis::Mechanism(standing::REPORT),
        K::ContactNato => Basis::Mechanism(standing::STAFF_CONTACTS),
        K::RequestRelease
        | K::LeaveToNato
        | K::TakeBack
        | K::TransferAuthority
        | K::PlanCover
        | K::Release
        | K::Withhold
        | K::LeaveToEu
        | K::Endorse => Basis::Law("complementarity"),
        K::PutOnAgenda => Basis::Law("proposal"),
        K::Convene => Basis::Law("committees"),
        K::Lobby | K::Link | K::WaterDown | K::Position => Basis::Law("votes"),
        K::HandOnChair | K::Postpone | K::TakeOff => Basis::Law("presidency"),
        K::SendLetter => Basis::Law("procedure"),
        K::ArgueCase | K::StateReading => Basis::Law("armed_aggression"),
        K::Invoke | K::Terminate => Basis::Law("invocation"),
        K::Consult => Basis::Law("nato"),
        K::ReportArt51 | K::JoinArt51 => Basis::Law("reporting"),
        _ => return None,
    })
}
