//! An offer taken apart: what is free, how well it fits, when it would be at work; and European autonomy.

use super::{Figure, Label, Value, reading};
use crate::base::{Milli, NeedId, OfferId};
use crate::content::NatoAssignment;
use crate::engine::consent::hangs_on_third_state;
use crate::engine::event::Clock;
use crate::engine::order::Channel;
use crate::engine::travel::{self, Journey, Part};
use crate::engine::view::{OfferView, SeatView};
use crate::engine::world::Offer;
use crate::engine::{assess, way};

impl SeatView<'_> {
    pub(super) fn explain_offer(&self, id: OfferId, need: Option<NeedId>) -> Option<Vec<Figure>> {
        let offer = self.world.offer(id).filter(|o| self.knows_offer(o))?;
        let row = self.offer_row(offer);
        let mut figures = Vec::new();
        if let Some(need) = need.filter(|need| self.need(*need).is_some()) {
            figures.extend(self.fit_of(offer, need, None));
            figures.extend(self.arrival_of(offer, need));
        }
        figures.extend(self.decision_on(offer));
        figures.push(free(&row));
        figures.push(self.conditions(&row));
        Some(figures)
    }

    /// Who decides that the units leave: a parliament or a government alone, and what that hangs on.
    fn decision_on(&self, offer: &Offer) -> Option<Figure> {
        let setting = self.setting;
        let travel::Decision { clock, hours, defence, excepted } =
            travel::decision(setting, self.world, offer)?;
        let rule = setting.catalogue().country(offer.giver)?.parliament;
        let voted = clock == Clock::Mandate;
        let word = match clock {
            Clock::Mandate => "decided_by_parliament",
            _ if rule.is_of_president() => "decided_by_president",
            _ => "decided_by_government",
        };
        let mut figure = Figure::new("decision", Value::Word(word))
            .law("constitutions")
            .with("decision_rule", Value::Parliament(offer.giver))
            .with("decision_takes", Value::Lasting(hours));
        if rule.knows_exception() && (voted || excepted) {
            figure = figure.with("decision_excepted", Value::Yes(excepted));
        }
        // Outside the clauses no treaty makes it collective defence.
        if let Some(defence) = defence.filter(|_| setting.scenario().article_427_applies) {
            // Nobody outside the Union is bound by its clause.
            if defence.bound {
                figure = figure.with("decision_invoked", Value::Yes(defence.invoked));
            }
            if let Some(row) = self.reading(offer.victim, offer.giver) {
                let said = row.said.map_or("silent", |(band, _)| reading::word(band));
                figure = figure.with("decision_reading", Value::Word(said));
            }
            figure = figure.with("decision_article5", Value::Yes(defence.article5));
        }
        Some(figure.by("share", Value::Share(setting.rules().offers.government_share)))
    }

    /// How well an offer fits a need by the channel of a match.
    pub(super) fn explain_fit(&self, id: OfferId, need: NeedId, by: Channel) -> Option<Figure> {
        let offer = self.world.offer(id).filter(|o| self.knows_offer(o))?;
        self.need(need)?;
        self.fit_of(offer, need, Some(by))
    }

    /// How well an offer fits a need by a channel; where none is chosen, by the one by which it fits best.
    fn fit_of(&self, offer: &Offer, need: NeedId, by: Option<Channel>) -> Option<Figure> {
        let setting = self.setting;
        let kind = setting.catalogue().kind(offer.kind)?;
        let need_kind = setting.catalogue().kind(need.kind)?;
        let channel = by.unwrap_or_else(|| way::best_fitting(setting, self.world, offer, kind, need));
        let fit = assess::fit(setting, offer.giver, kind, &offer.caveats, need, channel).unwrap_or(0);
        let rules = &setting.rules().fit;
        let mut figure = Figure::new("fit", Value::Share(fit))
            .with(
                "interoperability",
                Value::Share(assess::interoperability(setting, offer.giver, kind, need.victim, channel)),
            )
            .by("alliance", Value::Share(rules.same_alliance))
            .by("union", Value::Share(rules.union))
            .by("partner", Value::Share(rules.partner))
            .by("headquarters", Value::Share(rules.headquarters))
            .by("substitute", Value::Share(rules.substitutes[0]));
        for caveat in &offer.caveats {
            let share = assess::caveat_share(setting, &offer.caveats, *caveat, kind, need.victim, channel);
            figure = figure.of(Label::Caveat(*caveat), Value::Share(share.unwrap_or(0)));
        }
        let substitution = assess::substitution(setting, offer.giver, offer.kind, need_kind);
        let worth = assess::worth(setting, offer, need, self.unproposed(offer.id, &[]), channel);
        Some(
            figure
                .with("substitution", Value::Share(substitution))
                .with("worth", Value::Amount(need.kind, worth)),
        )
    }

    /// When what is free would be at work by the best way, stretch by stretch, and what it would still be worth then.
    fn arrival_of(&self, offer: &Offer, need: NeedId) -> Option<Figure> {
        let (setting, world) = (self.setting, self.world);
        let kind = setting.catalogue().kind(offer.kind)?;
        let quantity = self.unproposed(offer.id, &[]).max(Milli(1));
        let Some((channel, mode, hour)) = way::best_way(self.setting, self.world, offer, need, quantity)
        else {
            return Some(Figure::new("arrival", Value::Word("no_way")));
        };
        let (leaves, waits) = travel::ready_at(setting, world, offer);
        let journey = Journey { offer, need, kind, quantity, channel, mode, leaves, brokered: false };
        let (road, _) = travel::expected(setting, world, journey)?;
        let row = self.need(need)?;
        let half_life = setting.catalogue().kind(need.kind)?.half_life_hours;
        let victim = self.victims().into_iter().find(|v| v.country == need.victim)?;
        let mut figure = Figure::new("arrival", Value::At(hour))
            .with("way", Value::Way(channel, mode))
            .through(waits.into_iter().chain(road.into_iter().map(Part::alone)))
            .with("due", Value::At(row.due))
            .with("timeliness", Value::Share(setting.timeliness(need.kind, hour - row.due)));
        if !victim.queue.is_zero() {
            figure = figure
                .with("reception_queue", Value::Reception(victim.queue))
                .with("reception_intake", Value::Reception(victim.intake_per_day));
        }
        Some(figure.by("half_life", Value::Lasting(half_life)))
    }

    fn conditions(&self, row: &OfferView) -> Figure {
        let rules = self.setting.rules();
        Figure::new("validity", Value::At(row.valid_until))
            .with("tabled", Value::At(row.tabled_at))
            .with("unanswered", Value::Yes(row.unanswered))
            .with("sustained", Value::Lasting(row.sustain_hours))
            .with("standing_consent", Value::Yes(row.standing_consent))
            .with("assigned", Value::Yes(row.nato == NatoAssignment::Y))
            .by("turns", Value::Count(i64::from(rules.offers.unanswered_turns)))
            .by("cohesion", Value::Change(-rules.politics.unanswered))
    }

    /// Share of what is at work that needed no consent of a third state, by the quantities this seat goes by.
    pub(super) fn explain_autonomy(&self) -> Option<Vec<Figure>> {
        if !self.sees_peers() {
            return None;
        }
        let (mut free, mut tied) = (0_i64, 0_i64);
        for consignment in self.world.consignments.iter().filter(|c| !c.absorbed.is_zero()) {
            let Some(offer) = self.world.offer(consignment.offer).filter(|o| self.knows_offer(o)) else {
                continue;
            };
            let Some(want) = self.need(consignment.need).and_then(|n| n.want) else { continue };
            let share = i64::from(consignment.absorbed.per_mille_of(want, 1000));
            if hangs_on_third_state(self.setting, offer) { tied += share } else { free += share }
        }
        let share = if free + tied == 0 {
            Value::Word("nothing_yet")
        } else {
            Value::Share(i32::try_from(free * 1000 / (free + tied)).unwrap_or(0))
        };
        let part = |sum: i64| Value::Share(i32::try_from(sum).unwrap_or(i32::MAX));
        Some(vec![
            Figure::new("autonomy", share)
                .with("effect_free", part(free))
                .with("effect_tied", part(tied))
                .by("aim", Value::Share(self.setting.rules().offers.european_supply)),
        ])
    }
}

fn free(row: &OfferView) -> Figure {
    let amount = |quantity: Milli| Value::Amount(row.kind, quantity);
    let parts = [
        ("tabled_in_all", row.tabled),
        ("reserved", row.reserved),
        ("moving", row.moving),
        ("at_work", row.at_work),
        ("done", row.done),
    ];
    let shown = parts.into_iter().filter(|(_, quantity)| !quantity.is_zero());
    Figure::new("free", amount(row.free))
        .all(shown.map(|(slug, quantity)| (Label::Named(slug), amount(quantity))))
}
