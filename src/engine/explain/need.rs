//! A need taken apart, and who comes first where several states ask for the same.

use super::{Figure, Inquiry, Label, Value};
use crate::base::{CountryId, KindId, Milli, NeedId, divide_rounding};
use crate::content::{Seat, Track, TriageRule};
use crate::engine::view::{MatchStatus, NeedView, SeatView};
use crate::engine::world::Leg;
use crate::engine::{assess, nato, triage};

impl SeatView<'_> {
    pub(super) fn explain_need(&self, id: NeedId) -> Option<Vec<Figure>> {
        let need = self.need(id)?;
        let kind = self.setting.catalogue().kind(id.kind)?;
        let amount = |quantity: Milli| Value::Amount(id.kind, quantity);
        let functions = &self.setting.rules().functions;
        let mut figures = vec![self.wanted(&need), self.had(&need), self.on_its_way(&need)];
        figures.push(
            Figure::new("coverage", Value::Share(need.coverage))
                .with("have", amount(need.have))
                .with("want", need.want.map_or(Value::Unknown, amount))
                .by("covered", Value::Share(functions.covered_from))
                .by("met", Value::Share(functions.met_from)),
        );
        let left = need.due - self.hour();
        figures.push(
            Figure::new("due", Value::At(need.due))
                .with("time_left", Value::Lasting(left))
                .with("half_life", Value::Lasting(kind.half_life_hours))
                .with("timeliness_now", Value::Share(self.setting.timeliness(id.kind, -left))),
        );
        let own = self.world.need(id)?;
        let [missing, time, weak] = assess::Pressing {
            setting: self.setting,
            world: self.world,
            need: own,
            kind,
            coverage: need.coverage,
        }
        .parts(self.hour())
        .map(Value::Share);
        figures.push(
            Figure::new("urgency", Value::Points(need.urgency))
                .with("weight", Value::Count(i64::from(kind.weight)))
                .with("missing", missing)
                .with("nearness", time)
                .with("weakness", weak)
                .of(
                    Label::Function(id.victim, need.function.0),
                    Value::Points(self.function(id.victim, need.function.0)),
                )
                .by("each", Value::Points(i32::try_from(functions.urgency_per_weight).unwrap_or(0))),
        );
        figures.push(self.planned(&need));
        if self.triage_first(id.kind).is_some() {
            figures.extend(self.triage_figure(id.kind));
        }
        Some(figures)
    }

    /// What is wanted: the declaration, and how far the picture of today leaves it open.
    fn wanted(&self, need: &NeedView) -> Figure {
        let amount = |quantity: Milli| Value::Amount(need.id.kind, quantity);
        let rules = self.setting.rules();
        let value = need.want.map_or(Value::Unknown, amount);
        let mut figure = Figure::new("want", value).by("most", Value::Share(rules.start.need_error_max));
        if let Some(truth) = need.truth {
            return figure.with("truth", amount(truth));
        }
        if let Some(at) = need.declared_at {
            figure = figure.with("declared", Value::At(at));
        }
        if self.seat() == Seat::Victim(need.id.victim) {
            figure = figure
                .with("own_declaration", self.declared(need.id).map_or(Value::Word("not_declared"), amount));
        }
        if self.seat() == Seat::Adversary {
            return figure;
        }
        let awareness = self.track(Track::Awareness);
        let band = rules.start.need_error_max * (1000 - awareness) / 1000;
        figure = figure.of(Label::Track(Track::Awareness), Value::Points(awareness));
        figure = figure.with("error_band", Value::Share(band));
        if let Some(want) = need.want {
            // To a tenth: the band is no more exact than the picture.
            let truth =
                |share: i32| amount(Milli(divide_rounding(want.0 * 10, i64::from(share.max(1))) * 100));
            figure = figure.with("truth_least", truth(1000 + band)).with("truth_most", truth(1000 - band));
        }
        figure
    }

    /// What is at work, by giver; NATO's part and what a decision brought, where this seat sees them.
    fn had(&self, need: &NeedView) -> Figure {
        let amount = |quantity: Milli| Value::Amount(need.id.kind, quantity);
        let mut by_giver: Vec<(CountryId, Milli)> = Vec::new();
        let at_work = self.world.consignments.iter().filter(|c| {
            c.need == need.id && c.leg != Leg::Gone && !c.effect.is_zero() && self.knows_giver(c.giver)
        });
        for consignment in at_work {
            match by_giver.iter_mut().find(|(giver, _)| *giver == consignment.giver) {
                Some((_, sum)) => *sum += consignment.effect,
                None => by_giver.push((consignment.giver, consignment.effect)),
            }
        }
        let named: Milli = by_giver.iter().map(|(_, sum)| *sum).sum();
        let mut rest = need.have - named;
        let mut figure = Figure::new("have", amount(need.have))
            .all(by_giver.into_iter().map(|(giver, sum)| (Label::Country(giver), amount(sum))));
        if let Some(by_nato) = need.nato_at_work.filter(|q| !q.is_zero()) {
            figure = figure.with("nato_at_work", amount(by_nato));
            rest -= by_nato;
        }
        if !rest.is_zero() {
            figure = figure.with("other", amount(rest));
        }
        figure
    }

    /// What is agreed, under way or queued, and what is proposed, by giver.
    fn on_its_way(&self, need: &NeedView) -> Figure {
        let amount = |quantity: Milli| Value::Amount(need.id.kind, quantity);
        let worth = |offer, quantity, channel| {
            let offer = self.world.offer(offer).filter(|o| self.knows_offer(o))?;
            Some(assess::worth(self.setting, offer, need.id, quantity, channel))
        };
        let matches = self.matches().into_iter().filter(|m| m.need == need.id);
        let agreed = matches
            .filter(|m| m.status == MatchStatus::Agreed)
            .filter_map(|m| Some((Label::Country(m.giver), amount(worth(m.offer, m.quantity, m.channel)?))));
        let moving = self
            .world
            .consignments
            .iter()
            .filter(|c| c.need == need.id && matches!(c.leg, Leg::Moving | Leg::Queued))
            .filter(|c| self.knows_giver(c.giver))
            .filter_map(|c| {
                Some((Label::Country(c.giver), amount(worth(c.offer, c.quantity - c.absorbed, c.channel)?)))
            });
        let figure = Figure::new("coming", amount(need.coming)).all(agreed.chain(moving));
        let figure = match need.next_arrival {
            Some(at) => figure.with("next_arrival", Value::At(at)),
            None => figure,
        };
        if need.proposed.is_zero() { figure } else { figure.with("proposed", amount(need.proposed)) }
    }

    /// What NATO plans, where this seat knows.
    fn planned(&self, need: &NeedView) -> Figure {
        let amount = |quantity: Milli| Value::Amount(need.id.kind, quantity);
        let rules = self.setting.rules();
        let figure = Figure::new("nato_planned", need.nato_planned.map_or(Value::Unknown, amount))
            .law("complementarity")
            .by("quality", Value::Share(rules.picture.plan_known_from))
            .by("hours", Value::Lasting(rules.nato.contact_fresh_hours))
            .with("left_to_nato", Value::Yes(need.left_to_nato));
        let Some(kind) = self.setting.catalogue().kind(need.id.kind).filter(|_| need.nato_planned.is_some())
        else {
            return figure;
        };
        let (setting, world, ally) = (self.setting, self.world, need.id.victim);
        let [posture, overlap, pool] = nato::plan_shares(setting, world, kind, ally).map(Value::Share);
        figure
            .with("posture_for", Value::Posture(nato::posture_for(setting, world, ally)))
            .with("posture_share", posture)
            .with("overlap", overlap)
            .with("ally_pool", pool)
            .with("left_to_eu", Value::Yes(need.left_to_eu))
            .with("nato_at_work", need.nato_at_work.map_or(Value::Unknown, amount))
            .with("under_nato", need.under_nato.map_or(Value::Unknown, amount))
    }

    pub(super) fn explain_triage(&self, kind: KindId) -> Option<Vec<Figure>> {
        self.triage_figure(kind).map(|figure| vec![figure])
    }

    fn triage_figure(&self, kind: KindId) -> Option<Figure> {
        let (rule, since) = self.triage().or(self.kept_triage()).filter(|_| self.sees_peers())?;
        let value = |standing: i64| match rule {
            TriageRule::Urgency => Value::Points(i32::try_from(-standing).unwrap_or(0)),
            TriageRule::Severity => Value::Points(i32::try_from(standing).unwrap_or(0)),
            TriageRule::Alternatives => Value::Count(standing),
            TriageRule::EqualShares => Value::Share(i32::try_from(standing).unwrap_or(0)),
            TriageRule::FirstCome => Value::At(i32::try_from(standing).unwrap_or(0)),
        };
        let listed = triage::contested(self.setting, self.world, rule, kind);
        let first = self.triage_first(kind);
        let numbers = &self.setting.rules().triage;
        if self.triage().is_none() {
            return Some(
                Figure::new("triage_kept", first.map_or(Value::Word("nobody"), |n| Value::Country(n.victim)))
                    .with("triage_rule", Value::Triage(rule))
                    .all(listed.into_iter().map(|(standing, need)| (Label::Need(need), value(standing))))
                    .by("against", Value::Change(-numbers.against_legitimacy)),
            );
        }
        Some(
            Figure::new("triage_first", first.map_or(Value::Word("nobody"), |n| Value::Country(n.victim)))
                .with("triage_rule", Value::Triage(rule))
                .with("published", Value::At(since))
                .all(listed.into_iter().map(|(standing, need)| (Label::Need(need), value(standing))))
                .by("followed", Value::Change(numbers.followed))
                .by("against", Value::Change(-numbers.against_cohesion)),
        )
    }

    /// What can be asked of each need, offer and consignment, and of each capital's uploads.
    #[must_use]
    pub fn askable_aid(&self) -> Vec<Inquiry> {
        let needs = self.needs().into_iter().map(|n| Inquiry::Need(n.id));
        let offers = self.offers().into_iter().map(|o| {
            let need = NeedId { victim: o.victim, kind: o.kind };
            Inquiry::Offer(o.id, self.need(need).map(|n| n.id))
        });
        let consignments = self.consignments().into_iter().map(|c| Inquiry::Consignment(c.id));
        let uploads = self.register().rows.into_iter().map(|row| Inquiry::Upload(row.country));
        needs.chain(offers).chain(consignments).chain(uploads).collect()
    }
}
