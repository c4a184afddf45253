//! The figures of an order's preview, taken apart.

use super::ordered::{basis_of, in_the_way, refused};
use super::{Basis, Figure, Label, Value};
use crate::base::Hours;
use crate::content::{Pool, Seat};
use crate::engine::order::Order;
use crate::engine::preview::Preview;
use crate::engine::rejection::Rejection;
use crate::engine::view::SeatView;

impl SeatView<'_> {
    /// What a preview says of an order, figure by figure; what stands in the way of one that may not be given.
    pub(super) fn explain_order(&self, order: &Order, after: &[Order]) -> Vec<Figure> {
        let choice = match order {
            Order::Choose { choice, .. } | Order::Advise { choice, .. } => self.explain_choice(*choice),
            _ => None,
        };
        let judged = self.preview(after, order);
        // What the exercise sets rests on no law.
        let of_law = !matches!(judged, Err(Rejection::Limited(_, limit)) if limit.is_of_the_exercise());
        let mut figures = match judged {
            Ok(preview) => self.promised(order, after, &preview),
            Err(rejection) => vec![refused(in_the_way(self.setting, order, rejection))],
        };
        // A mechanism's law stands with what it costs; of other kinds the law stands with the kind.
        if let Some(first) = figures.first_mut() {
            first.basis = basis_of(order).filter(|basis| of_law && matches!(basis, Basis::Mechanism(_)));
        }
        figures.into_iter().chain(choice).collect()
    }

    fn promised(&self, order: &Order, after: &[Order], preview: &Preview) -> Vec<Figure> {
        let (pool, cost) = preview.cost;
        let capacity = self.capacity(after);
        let free = match pool {
            Pool::Hr => capacity.hr_free,
            Pool::Council => capacity.council_free,
        };
        let points = |value: i32| Value::Staff(i64::from(value));
        let mut price = Figure::new("cost", points(cost));
        if self.seat() == Seat::Hr {
            price = price.with("free_before", points(free));
        }
        if preview.staff > 0 {
            price = price.with("cost_council", points(preview.staff));
        }
        let mut figures = vec![price];
        if let Some(arrival) = &preview.arrival {
            let all: Hours = arrival.hour - self.hour();
            figures.push(
                Figure::new(arrives_as(order), Value::At(arrival.hour))
                    .with("from_now", Value::Lasting(all))
                    .through(arrival.parts.iter().cloned()),
            );
        }
        if let (Order::Propose { offer, need, quantity, channel, .. }, Some(effect)) = (order, preview.effect)
        {
            let kind = self.offer(*offer).map_or(need.kind, |o| o.kind);
            let mut figure = Figure::new("effect", Value::Amount(need.kind, effect))
                .with("quantity", Value::Amount(kind, *quantity))
                .with("fit", Value::Share(preview.fit.unwrap_or(0)));
            if let Some((now, then)) = preview.coverage {
                figure =
                    figure.with("coverage_now", Value::Share(now)).with("coverage_then", Value::Share(then));
            }
            figures.push(figure);
            figures.extend(self.explain_fit(*offer, *need, *channel));
        }
        if !preview.tracks.is_empty() {
            let number = i64::try_from(preview.tracks.len()).unwrap_or(0);
            figures.push(
                Figure::new("moves", Value::Count(number))
                    .all(preview.tracks.iter().map(|(t, by)| (Label::Track(*t), Value::Change(*by)))),
            );
        }
        if let Some(seen) = &preview.count {
            let members = |value: u16| Value::Count(i64::from(value));
            figures.push(
                Figure::new("count", seen.stop.map_or(Value::Word("would_pass"), Value::Stop))
                    .with("in_favour", members(seen.in_favour.members))
                    .with("silent", members(seen.silent))
                    .with("abstaining", members(seen.abstaining.members))
                    .with("against", members(seen.against.members)),
            );
        }
        if !preview.objections.is_empty() {
            let against =
                preview.objections.iter().map(|o| (Label::Objection(*o), Value::Word("speaks_against")));
            let number = i64::try_from(preview.objections.len()).unwrap_or(0);
            figures.push(Figure::new("objections", Value::Count(number)).all(against));
        }
        let asked = preview.asks.iter().map(|seat| Label::Seat(*seat));
        let asked: Vec<Label> = asked.chain(preview.asks_any.iter().copied().map(Label::Starter)).collect();
        if !asked.is_empty() {
            let needed = if preview.one_agrees { 1 } else { i64::try_from(asked.len()).unwrap_or(0) };
            let asked = asked.into_iter().map(|label| (label, Value::Word("is_asked")));
            figures.push(Figure::new("asks", Value::Count(needed)).all(asked));
        }
        figures
    }
}

/// What comes at the hour of an order's preview: what is asked for at work, an answer, or what the others make of an
/// invocation.
fn arrives_as(order: &Order) -> &'static str {
    match order {
        Order::Invoke { .. } | Order::SendLetter { .. } => "acknowledgement_of_order",
        Order::Improve { .. } => "answer_to_order",
        _ => "arrival_of_order",
    }
}
