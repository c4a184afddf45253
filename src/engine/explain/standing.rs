//! Promises, mechanisms, money and a capital's uploads, taken apart.

use super::{Figure, Label, Value, institutions};
use crate::base::{CountryId, MechanismId, PromiseId};
use crate::content::Seat;
use crate::content::mechanism::Family;
use crate::engine::law;
use crate::engine::reforms::Reform;
use crate::engine::view::{RunStage, SeatView};

impl SeatView<'_> {
    /// A promise: what keeps it, what it brought, and what it costs when it breaks.
    pub(super) fn explain_promise(&self, id: PromiseId) -> Option<Vec<Figure>> {
        let promise = self.promises().into_iter().find(|promise| promise.id == id)?;
        let (politics, functions) = (&self.setting.rules().politics, &self.setting.rules().functions);
        let state = match promise.kept {
            None => "promise_open",
            Some(true) => "promise_kept",
            Some(false) => "promise_broken",
        };
        let mut figure = Figure::new("promise", Value::At(promise.by))
            .with("promise_state", Value::Word(state))
            .by("covered", Value::Share(functions.covered_from))
            .by("made", Value::Change(politics.promise_made))
            .by("kept", Value::Change(politics.promise_kept))
            .by("broken", Value::Change(-politics.promise_broken));
        if promise.kept.is_none() {
            figure = figure.with("time_left", Value::Lasting(promise.by - self.hour()));
        }
        if let Some(need) = self.need(promise.need) {
            figure = figure
                .of(Label::Need(need.id), Value::Share(need.coverage))
                .with("moving", Value::Amount(need.id.kind, need.coming));
            if let Some(at) = need.next_arrival {
                figure = figure.with("next_arrival", Value::At(at));
            }
        }
        Some(vec![figure])
    }

    /// A mechanism that was asked for: since when, until when, what it takes.
    pub(super) fn explain_mechanism(&self, id: MechanismId, victim: CountryId) -> Option<Vec<Figure>> {
        let run = self.runs().find(|m| m.id == id && m.victim == victim)?;
        let mechanism = self.setting.catalogue().mechanism(id)?;
        let stage = stage(run.stage);
        let works = matches!(run.stage, RunStage::AtWork | RunStage::Done);
        let from = if works { "worked_from" } else { "works_from" };
        let (shock, usual) = mechanism.delay_hours;
        let mut figure = Figure::new("mechanism", Value::Word(stage))
            .under(Some(id))
            .with("for_state", Value::Country(victim))
            .with(from, Value::At(run.from))
            .by("shock", Value::Lasting(shock))
            .by("usual", Value::Lasting(usual));
        if let Some(until) = run.until {
            figure = figure.with("works_until", Value::At(until));
        }
        let cost = &mechanism.cost;
        let prices = [
            ("cost_desk", i64::from(cost.desk)),
            ("cost_council", i64::from(cost.council)),
            ("costs_a_day", i64::from(cost.council_per_day)),
        ];
        if let Some((giver, mandate)) = run.given {
            figure = figure.with("given_by", Value::Country(giver));
            if mandate > 0 {
                figure = figure.with("mandate", Value::Lasting(mandate));
            }
        }
        for (slug, price) in prices.into_iter().filter(|(_, price)| *price != 0) {
            figure = figure.with(slug, Value::Staff(price));
        }
        if cost.millions != 0 {
            figure = figure.with("cost_millions", Value::Millions(i64::from(cost.millions)));
        }
        if cost.cohesion != 0 {
            figure = figure.with("cost_cohesion", Value::Change(-cost.cohesion));
        }
        for need in self.met_by(id, victim).into_iter().filter_map(|need| self.need(need)) {
            figure = figure.of(Label::Need(need.id), Value::Share(need.coverage));
        }
        Some(vec![figure])
    }

    /// Who has paid how much; where costs fall from now on.
    pub(super) fn explain_money(&self) -> Option<Vec<Figure>> {
        if self.seat() == Seat::Adversary {
            return None;
        }
        let paid: Vec<_> = self.world.delegations.values().filter(|d| d.paid != 0).collect();
        let total: i64 = paid.iter().map(|d| i64::from(d.paid)).sum();
        let rules = self.setting.rules();
        let figure = Figure::new("money_paid", Value::Millions(total))
            .all(paid.iter().map(|d| (Label::Country(d.country), Value::Millions(i64::from(d.paid)))))
            .by("shared", Value::Millions(i64::from(rules.offers.shared_cost_millions)))
            .by("endurance", Value::Change(-rules.offers.shared_cost_endurance));
        let (setting, world) = (self.setting, self.world);
        let fund = Reform::CommonFund.is_on(setting);
        let burn = self.burn();
        let mut burden = Figure::new("money_burden", Value::Change(-burn.each))
            .with("consignments_at_work", Value::Count(i64::from(burn.here)))
            .with("common_fund", Value::Yes(fund));
        for victim in self.victim_ids() {
            let share = law::transport_share(setting, world, victim).unwrap_or(0);
            burden = burden.of(Label::Country(victim), Value::Share(share));
        }
        let money = |id| setting.catalogue().mechanism(id).is_some_and(|m| m.family == Family::Money);
        let runs = self.runs().filter(|m| money(m.id));
        burden = burden.all(runs.map(|m| (Label::Mechanism(m.id), Value::Word(stage(m.stage)))));
        Some(vec![figure, burden])
    }

    /// What one capital put on the platform, and how old that is.
    pub(super) fn explain_upload(&self, country: CountryId) -> Option<Vec<Figure>> {
        let register = self.register();
        let row = register.rows.into_iter().find(|row| row.country == country)?;
        let rules = &self.setting.rules().picture;
        let age = row.age.map_or(Value::Word("never"), Value::Lasting);
        let mut figure = Figure::new("upload", age).law("crisis_response");
        if let Some(turn) = row.uploaded_turn {
            figure = figure.with("uploaded_turn", Value::Count(i64::from(turn)));
        }
        figure = figure
            .with("upload_counts", Value::Yes(row.fresh))
            .with("on_table", Value::Count(i64::from(row.offers)))
            .with("upload_behind", Value::Count(i64::from(row.behind)))
            .with("upload_share", Value::Share(self.ipcr().upload_share))
            .by("fresh", Value::Lasting(rules.upload_fresh_hours))
            .by("uploads", Value::Points(self.picture().parts.first().map_or(0, |part| part.weight)));
        let mut figures = vec![figure];
        if register.up {
            // Who is attacked beside others asks there as well.
            if self.victim_ids().any(|victim| victim == country) {
                let own = register.needs.into_iter().filter(|row| row.need.victim == country);
                figures.push(institutions::registered_needs(&own.collect::<Vec<_>>()));
            }
            figures.push(institutions::registered_offers(row.entries.iter()));
        }
        Some(figures)
    }
}

/// Where a mechanism stands, as a word.
fn stage(stage: RunStage) -> &'static str {
    match stage {
        RunStage::Proposed => "stage_proposed",
        RunStage::Asked => "stage_asked",
        RunStage::AtWork => "stage_at_work",
        RunStage::Done => "stage_done",
    }
}
