//! Tracks, functions, the adversary's vectors and the wills of capitals, taken apart as far as the seat may know.

use super::numbers::{figure_of, numbers};
use super::{Figure, Label, Value};
use crate::base::{CountryId, Milli};
use crate::content::{Function, IpcrMode, Mechanism, MechanismEffect, NatoPosture, Seat, Track, VectorId};
use crate::engine::burn::Burn;
use crate::engine::event::NeedState;
use crate::engine::standing;
use crate::engine::view::{NeedView, SeatView};
use crate::engine::{nato, overload, will};

impl SeatView<'_> {
    pub(super) fn explain_track(&self, track: Track) -> Vec<Figure> {
        let seen = self.track_view(track);
        let value = Value::Points(seen.level);
        let figure = self.ruled(track, value).all(self.moved_daily(track));
        let evidence = self.evidence();
        // The greatest of several, and each opens.
        let several = (track == Track::Attribution && !evidence.is_empty()).then(|| {
            let each =
                evidence.into_iter().map(|(first, level)| (Label::Attribution(first), Value::Points(level)));
            Figure::new("attribution_several", value).all(each)
        });
        let figure = match track {
            Track::Cohesion => self.cohesion(figure),
            Track::Escalation => figure.law("self_defence"),
            Track::Attribution => self.known(figure, |_| true),
            Track::Awareness => self.awareness(figure),
            Track::Duplication | Track::Gap | Track::Contention | Track::Synchronisation => {
                self.component(track, figure)
            }
            Track::Legitimacy => figure.law("procedure"),
            Track::PublicTrust => figure.with("mean_of_functions", Value::Points(self.mean_of_functions())),
            Track::Endurance => self.endurance(figure),
            Track::Pressure => self.pressure_seen(figure, seen.estimate),
        };
        several.into_iter().chain([figure]).collect()
    }

    /// How well one of several adversaries is known: by what is at work where it attacks.
    pub(super) fn explain_adversary(&self, victim: CountryId) -> Option<Figure> {
        let (_, level) = self.evidence().into_iter().find(|(first, _)| *first == victim)?;
        let of = |state| self.setting.first_under_same_attack(state) == Some(victim);
        Some(self.known(self.ruled(Track::Attribution, Value::Points(level)), of))
    }

    /// A level of a track with the numbers of its rule.
    fn ruled(&self, track: Track, value: Value) -> Figure {
        let numbers = numbers(self.setting.rules(), Some(self.setting), track);
        numbers
            .into_iter()
            .fold(Figure::new(figure_of(track), value), |figure, (slug, by)| figure.by(slug, by))
    }

    /// What works of the crisis response and of the mechanisms, and moves a track a little every day.
    fn moved_daily(&self, track: Track) -> Vec<(Label, Value)> {
        if self.seat() == Seat::Adversary {
            return Vec::new();
        }
        let daily = |m: &Mechanism| {
            let moves = |effect: &MechanismEffect| match effect {
                MechanismEffect::PerDay(of, by) if *of == track => Some(*by),
                _ => None,
            };
            // A strand does the work of the mode once more, but for what there is only one of.
            let doubled = (standing::is_strand(m) && standing::strand_adds_to(track))
                .then(|| standing::of_mode(self.setting, self.world.ipcr.mode));
            let does = doubled.flatten().unwrap_or(m);
            let by: i32 = does.effects.iter().filter_map(moves).sum();
            (by != 0).then_some((Label::Mechanism(m.id), Value::Daily(by)))
        };
        self.at_work().filter_map(daily).collect()
    }

    fn cohesion(&self, figure: Figure) -> Figure {
        let unanswered = self.offers().iter().filter(|o| o.unanswered && !o.free.is_zero()).count();
        let promises = self.promises().iter().filter(|p| p.kept.is_none()).count();
        let count = |count: usize| Value::Count(i64::try_from(count).unwrap_or(0));
        figure
            .law("solidarity")
            .with("unanswered_offers", count(unanswered))
            .with("open_promises", count(promises))
    }

    fn known(&self, figure: Figure, of: impl Fn(CountryId) -> bool) -> Figure {
        let intel = |n: &NeedView| n.id.kind.as_str() == "INTEL" && of(n.id.victim);
        figure.all(self.needs().iter().filter(|n| intel(n)).map(covered))
    }

    fn awareness(&self, figure: Figure) -> Figure {
        let report = self.ipcr();
        let quality = report.report.map_or(Value::Word("never"), |(_, quality)| Value::Points(quality));
        let figure = if self.seat() == Seat::Adversary {
            figure
        } else {
            figure.with("mode", Value::Ipcr(report.mode))
        };
        figure
            .with("report_quality", quality)
            .with("register_up", Value::Yes(report.register_up))
            .all(self.overdrawn())
    }

    /// By how much the Council's staff is overdrawn a day, where it is and the seat sees it.
    fn overdrawn(&self) -> Option<(Label, Value)> {
        let over = overload::overdraw(self.setting, self.world);
        let seen = over > 0 && self.seat() != Seat::Adversary;
        seen.then_some((Label::Named("overdraw"), Value::Count(over.into())))
    }

    /// A component of complementarity: the needs behind it, as far as the plan is known.
    fn component(&self, track: Track, figure: Figure) -> Figure {
        let figure = figure.law("complementarity");
        let needs = self.needs();
        let open = needs
            .iter()
            .filter(|n| matches!(n.state, NeedState::Declared | NeedState::Partly | NeedState::Met));
        match track {
            Track::Duplication => {
                let doubled = open.filter_map(|n| {
                    let (planned, want) = (n.nato_planned?, n.want?);
                    let excess = planned.max(n.nato_at_work.unwrap_or_default()) + n.have + n.coming
                        - n.nato_at_work.unwrap_or_default()
                        - want;
                    (excess.0 > 0 && !planned.is_zero())
                        .then_some((Label::Need(n.id), Value::Amount(n.id.kind, excess)))
                });
                figure.with("plan_known", Value::Yes(self.knows_plan())).all(doubled)
            }
            Track::Gap => {
                let left = open.filter(|n| n.left_to_nato).map(covered);
                figure.with("plan_known", Value::Yes(self.knows_plan())).all(left)
            }
            Track::Contention => figure,
            _ => {
                let posture = self.nato().posture;
                let mode = self.ipcr_mode();
                let in_step = match posture {
                    NatoPosture::None => true,
                    NatoPosture::Consultations => mode >= IpcrMode::InformationSharing,
                    NatoPosture::ResponsePlan | NatoPosture::Article5 => mode == IpcrMode::Full,
                };
                let figure = figure
                    .with("posture", Value::Posture(posture))
                    .with("mode", Value::Ipcr(mode))
                    .with("in_step", Value::Yes(in_step));
                if self.seat() == Seat::Adversary {
                    figure
                } else {
                    let fresh = nato::contact_fresh(self.setting, self.world);
                    figure.with("contact_fresh", Value::Yes(fresh))
                }
            }
        }
    }

    /// The mean over all functions of all attacked states.
    #[must_use]
    pub fn mean_of_functions(&self) -> i32 {
        let levels: Vec<i32> = self.victims().iter().flat_map(|v| v.functions).collect();
        levels.iter().sum::<i32>() / i32::try_from(levels.len()).unwrap_or(1).max(1)
    }

    /// What a day takes from endurance, by what this seat knows to be at work.
    pub(super) fn burn(&self) -> Burn {
        let known = self.world.consignments.iter().filter(|c| self.knows_consignment(c));
        Burn::of(self.setting, self.world, known)
    }

    fn endurance(&self, figure: Figure) -> Figure {
        let burn = self.burn();
        let own = self.setting.scenario().own_means;
        let mut figure = figure.with("consignments_at_work", Value::Count(i64::from(burn.here)));
        if burn.elsewhere > 0 {
            figure = figure.with("relief_elsewhere", Value::Count(i64::from(burn.elsewhere)));
        }
        if own > 0 {
            figure = figure.with("own_means", Value::Share(own));
        }
        figure.with("burn_a_day", Value::Change(-burn.a_day())).all(self.overdrawn())
    }

    fn pressure_seen(&self, figure: Figure, estimate: bool) -> Figure {
        let figure = figure.with("estimate", Value::Yes(estimate));
        let vectors = self.vectors();
        let figure = figure.all(vectors.iter().map(|v| (Label::Vector(v.id), Value::Points(v.pressure))));
        if self.seat() == Seat::Adversary {
            return figure;
        }
        let awareness = self.track(Track::Awareness);
        figure.of(Label::Track(Track::Awareness), Value::Points(awareness))
    }

    /// A function: the needs that serve it, and the failure of energy.
    pub(super) fn explain_function(&self, victim: CountryId, function: Function) -> Option<Vec<Figure>> {
        self.is_victim(victim).then_some(())?;
        let rules = &self.setting.rules().functions;
        let level = self.function(victim, function);
        let mut figure = Figure::new("function", Value::Points(level))
            .by("recovery", Value::Change(rules.recovery_per_day))
            .by("damage", Value::Change(-rules.damage_per_day))
            .by("cascade", Value::Change(-rules.cascade_per_day))
            .by("below", Value::Points(rules.cascade_below))
            .by("brink", Value::Points(rules.brink))
            .by("brink_hours", Value::Lasting(rules.brink_hours));
        let serves = |n: &&NeedView| {
            let kind = self.setting.catalogue().kind(n.id.kind);
            n.id.victim == victim && kind.is_some_and(|k| k.serves.iter().any(|(f, _)| *f == function))
        };
        figure = figure.all(self.needs().iter().filter(serves).map(covered));
        let fails_with_energy =
            matches!(function, Function::Health | Function::FoodWater | Function::Communications);
        if fails_with_energy {
            let energy = self.function(victim, Function::Energy);
            figure = figure.of(Label::Function(victim, Function::Energy), Value::Points(energy));
        }
        Some(vec![figure])
    }

    /// A vector: its pressure where the seat knows it, else what denies it and what of that is there.
    pub(super) fn explain_vector(&self, vector: VectorId) -> Option<Vec<Figure>> {
        let listed = self.setting.scenario().vectors.iter().any(|v| v.id == vector);
        let rule = self.setting.vector_rule(vector).filter(|_| listed)?;
        let known = self.vectors().into_iter().find(|v| v.id == vector);
        let rules = &self.setting.rules().adversary;
        let pressure = known.map_or(Value::Unknown, |v| Value::Points(v.pressure));
        let mut figure = Figure::new("vector", pressure)
            .by("share", Value::Share(rules.denial_share))
            .by("success", Value::Change(rules.success_pressure))
            .by("failure", Value::Change(-rules.failure_pressure));
        if let Some(view) = known {
            figure = figure
                .with("target", Value::Country(view.target))
                .with("seen_weakness", Value::Share(view.seen_weakness))
                .with("learned", Value::Share(view.learned))
                .with("denial", Value::Share(view.deterrence))
                .with("shunned", Value::Yes(view.shunned));
        }
        let needs = self.needs();
        for (kind, weight) in &rule.denied_by {
            figure = figure.of(Label::Kind(*kind), Value::Share(*weight));
            figure = figure.all(needs.iter().filter(|n| n.id.kind == *kind).map(covered));
        }
        Some(vec![figure])
    }

    /// A capital's will: the number where the seat knows it, and for all the published formula of the first one.
    pub(super) fn explain_will(&self, id: CountryId) -> Option<Vec<Figure>> {
        let country = self.setting.catalogue().country(id)?;
        if !self.gives(id) || self.seat() == Seat::Adversary {
            return None;
        }
        let view = self.countries().into_iter().find(|c| c.id == id)?;
        let rules = self.setting.rules();
        let offers = &rules.offers;
        let asked: u16 = view.asked.iter().map(|(_, times, _)| times).sum();
        let now = Figure::new("will", view.will.map_or(Value::Unknown, Value::Points))
            .of(Label::Track(Track::Cohesion), Value::Points(self.track(Track::Cohesion)))
            .with("asked", Value::Count(i64::from(asked)))
            .with("on_table", Value::Count(i64::from(view.offers)))
            .by("drift", Value::Share(offers.will_drift_per_day))
            .by("unanswered", Value::Change(-offers.unanswered_will))
            .by("delivery", Value::Change(offers.delivery_will))
            .by("again", Value::Change(-offers.ask_again_will));
        let parts = will::parts(self.setting, country);
        let first = Figure::new("will_first", Value::Points(will::foreseen(self.setting, country)))
            .all(parts.map(|(slug, by)| (Label::Named(slug), Value::Change(by))))
            .with("opinion", Value::Opinion(id))
            .with("spending", Value::Spending(id))
            .with("will_drawn", Value::Change(rules.start.will_spread))
            .by("opinion", Value::Change(offers.will_per_opinion))
            .by("burden", Value::Change(-offers.will_per_burden))
            .by("burden_most", Value::Change(-offers.will_burden_most))
            .by("guideline", Value::Percent(Milli(offers.burden_guideline.into())));
        Some(vec![now, first])
    }
}

fn covered(need: &NeedView) -> (Label, Value) {
    (Label::Need(need.id), Value::Share(need.coverage))
}
