//! NATO, the staff pools, the crisis response, its report and register, votes, the threshold: taken apart.

use super::{Figure, Label, Value};
use crate::base::{CountryId, Hours, VoteId};
use crate::content::{IpcrMode, Mechanism, NatoPosture, Pool, Seat, Track, VoteRule};
use crate::engine::reforms::Reform;
use crate::engine::view::{RegisterView, RegisteredNeed, RegisteredOffer, SeatView};
use crate::engine::world::RunStage;
use crate::engine::{nato, overload, standing};

/// Postures from calm to collective defence.
const POSTURES: [NatoPosture; 4] =
    [NatoPosture::None, NatoPosture::Consultations, NatoPosture::ResponsePlan, NatoPosture::Article5];

impl SeatView<'_> {
    pub(super) fn explain_nato(&self) -> Vec<Figure> {
        let (rules, view) = (&self.setting.rules().nato, self.nato());
        let [plan, article5] = rules.consensus_attribution;
        let mut posture = Figure::new("posture", Value::Posture(view.posture))
            .law("nato")
            .by("plan", Value::Points(plan))
            .by("article5", Value::Points(article5));
        for (asks, allies) in [
            ("article5_for", &view.article5),
            ("asked_article5", &view.asked_article5),
            ("may_ask_article5", &view.may_ask_article5),
        ] {
            for ally in allies {
                posture = posture.with(asks, Value::Country(*ally));
            }
        }
        if self.evidence().is_empty() {
            let track = self.track_view(Track::Attribution);
            let known = (!track.estimate).then_some(Value::Points(track.level));
            posture = posture.all(known.map(|known| (Label::Track(Track::Attribution), known)));
        } else {
            // Each Ally is decided on by what is known of its own adversary.
            let attacked = || view.article5.iter().chain(&view.asked_article5).chain(&view.may_ask_article5);
            let attacks_ally =
                |first| attacked().any(|ally| self.setting.first_under_same_attack(*ally) == Some(first));
            let known = self.evidence().into_iter().filter(|(first, _)| attacks_ally(*first));
            posture =
                posture.all(known.map(|(first, level)| (Label::Attribution(first), Value::Points(level))));
        }
        posture =
            posture.with("ally_reliability", Value::Share(rules.reliability[self.setting.largest_ally()]));
        if let Some(next) = view.deciding {
            posture = posture.with("deciding", Value::Posture(next));
        }
        if let Some(at) = view.decides_at {
            posture = posture.with("decides_at", Value::At(at));
            posture = posture.with("attribution_for", Value::Points(view.attribution_for));
            posture = posture
                .all(view.obstacles.iter().map(|o| (Label::Obstacle(*o), Value::Word("stands_in_the_way"))));
        }
        let at = |p: NatoPosture| Value::Share(rules.plan_share[p as usize]);
        let planned = Figure::new("planned_share", at(view.posture))
            .law("complementarity")
            .all(POSTURES.into_iter().map(|p| (Label::Posture(p), at(p))))
            .with("ally_pool", Value::Share(rules.plan_reliability[self.setting.largest_ally()]))
            .with("plan_known", Value::Yes(view.plan_known))
            .by("hours", Value::Lasting(rules.plan_hours))
            .by("fresh", Value::Lasting(rules.contact_fresh_hours))
            .by("quality", Value::Share(self.setting.rules().picture.plan_known_from));
        // What is in force for another holds for that one: these stay under the response plan.
        let under_plan = view.posture == NatoPosture::Article5;
        let others = view.asked_article5.iter().chain(&view.may_ask_article5).filter(|_| under_plan);
        let planned = planned.all(others.map(|ally| (Label::Country(*ally), at(NatoPosture::ResponsePlan))));
        let mut contact = Figure::new("contact", view.contacted_at.map_or(Value::Word("never"), Value::At))
            .under(Some(standing::STAFF_CONTACTS))
            .by("fresh", Value::Lasting(rules.contact_fresh_hours))
            .by("drift", Value::Change(-rules.drift_per_day))
            .by("in_step", Value::Change(rules.in_step_per_day));
        if self.seat() != Seat::Adversary {
            contact =
                contact.with("contact_fresh", Value::Yes(nato::contact_fresh(self.setting, self.world)));
        }
        vec![posture, planned, contact]
    }

    pub(super) fn explain_staff(&self, pool: Pool) -> Option<Vec<Figure>> {
        if self.seat() == Seat::Adversary {
            return None;
        }
        let rules = &self.setting.rules().capacity;
        let capacity = self.capacity(&[]);
        let (hours, mode) = (self.turn_hours(), self.ipcr_mode());
        let count = |value: i32| Value::Count(i64::from(value));
        let (slug, free, turn) = match pool {
            Pool::Hr => ("desk", capacity.hr_free, capacity.hr_turn),
            Pool::Council => ("council_staff", capacity.council_free, capacity.council_turn),
        };
        // What each mechanism takes stands beside what the crisis response takes, and not in it as well.
        let takers = self.staff_takers();
        let all: i32 = takers.iter().map(|(_, _, staff)| staff).sum();
        let mut figure = Figure::new(slug, count(free)).with("opened", count(turn));
        figure = figure.with("spent", count(turn - free)).with("turn_hours", Value::Lasting(hours));
        figure = match pool {
            Pool::Hr => figure
                .with("a_day", count(rules.desk_per_day))
                .with("lent", count(standing::desk_lent(self.setting, mode)))
                .by("least", count(rules.desk_turn_min)),
            Pool::Council => figure
                .with("a_day", count(rules.council_per_day))
                .with(
                    "secretariat",
                    count(if Reform::IpcrSecretariat.is_on(self.setting) { rules.secretariat } else { 0 }),
                )
                .with("reinforced", count(standing::staff_lent(self.setting, self.world)))
                .with("taken", count(all - standing::staff_per_day(self.setting, self.world, mode)))
                .with("overdraw", count(overload::overdraw(self.setting, self.world)))
                .with("slower", Value::Share(overload::overload_factor(self.setting, self.world)))
                .by("halves", count(rules.overload_halves_at)),
        };
        if pool == Pool::Council {
            let takers = takers.into_iter();
            figure = figure.all(takers.map(|(id, _, staff)| (Label::Mechanism(id), count(-staff))));
        }
        Some(vec![figure.all(self.shifts(pool))])
    }

    /// What events and orders take of a pool a day, or lend it, each by its cause.
    fn shifts(&self, pool: Pool) -> impl Iterator<Item = (Label, Value)> {
        let shifts = self.staff_shifts(pool).into_iter();
        shifts.map(|(cause, by)| (Label::Cause(cause), Value::Count(i64::from(by))))
    }

    /// What works of the crisis response and of the mechanisms, as far as this seat knows: the mode first, a mechanism
    /// once for each state for which it works.
    pub(super) fn at_work(&self) -> impl Iterator<Item = &Mechanism> {
        let mode = standing::of_mode(self.setting, self.ipcr_mode());
        let runs = self.runs().filter(|m| m.stage == RunStage::AtWork);
        mode.into_iter().chain(runs.filter_map(|m| self.setting.catalogue().mechanism(m.id)))
    }

    pub(super) fn explain_ipcr(&self) -> Vec<Figure> {
        let view = self.ipcr();
        let told = self.seat() != Seat::Adversary;
        let of = |mode| standing::of_mode(self.setting, mode);
        let basis = of(view.mode).or_else(|| of(IpcrMode::InformationSharing)).map(|m| m.id);
        let mut figure = Figure::new("ipcr", Value::Ipcr(view.mode)).under(basis);
        let count = |value: i32| Value::Count(i64::from(value));
        figure = figure.with("chair", Value::Country(self.chair().holder));
        if told {
            let cost = of(view.mode).map_or(0, |m| m.cost.council_per_day);
            figure = figure
                .with("costs_a_day", count(cost))
                .with("lends_a_day", count(standing::desk_lent(self.setting, view.mode)))
                // The mode is that of this crisis: what others take of the same staff stands beside it.
                .all(self.shifts(Pool::Council));
        }
        if let Some((mode, at)) = view.next {
            figure = figure.with("next_mode", Value::Ipcr(mode)).with("next_at", Value::At(at));
        }
        if let Some(mode) = view.requested {
            figure = figure.with("requested_mode", Value::Ipcr(mode));
        }
        if let Some(at) = view.joint_from {
            figure = figure.with("joint_from", Value::At(at));
        }
        vec![figure]
    }

    /// The formula of the report on what this seat sees, and the last one issued.
    pub(super) fn explain_report(&self) -> Option<Vec<Figure>> {
        if self.seat() == Seat::Adversary {
            return None;
        }
        let made = self.picture();
        let rules = &self.setting.rules().picture;
        let names = ["report_uploads", "report_analysts", "report_imagery", "report_services"];
        let weights = ["uploads", "analysts", "imagery", "services"];
        let mut figure = Figure::new("report_now", Value::Points(made.quality))
            .under(Some(standing::REPORT))
            .by("overload", Value::Points(rules.report_overload));
        for (place, part) in made.parts.iter().enumerate() {
            figure = figure.with(names[place], Value::Share(part.value));
            figure = figure.by(weights[place], Value::Points(part.weight));
        }
        figure = figure.with("report_overload", Value::Change(-made.overload));
        if made.shared > 0 {
            figure = figure.with("report_shared", Value::Change(-made.shared));
        }
        let view = self.ipcr();
        let mut issued =
            Figure::new("report", view.report.map_or(Value::Word("never"), |(_, q)| Value::Points(q)))
                .by("part", Value::Count(i64::from(rules.report_rise)))
                .by("plan", Value::Share(rules.plan_known_from))
                .by("hint", Value::Share(rules.hint_from))
                .by("ahead", Value::Lasting(rules.hint_hours));
        if let Some((at, _)) = view.report {
            issued = issued.with("issued", Value::At(at));
        }
        if let Some(at) = view.report_due {
            issued = issued.with("report_due", Value::At(at));
        }
        let awareness = self.track(Track::Awareness);
        issued = issued.of(Label::Track(Track::Awareness), Value::Points(awareness));
        Some(vec![issued, figure])
    }

    /// Who has uploaded, and how long ago, where this seat sees what others upload; what stands in the register.
    pub(super) fn explain_register(&self) -> Option<Vec<Figure>> {
        if self.seat() == Seat::Adversary {
            return None;
        }
        let rules = &self.setting.rules().picture;
        let mut figure = Figure::new("register", Value::Share(self.ipcr().upload_share))
            .with("register_up", Value::Yes(self.register_up()))
            .by("fresh", Value::Lasting(rules.upload_fresh_hours));
        let RegisterView { up, mut rows, others, needs, .. } = self.register();
        if self.sees_peers() {
            // The stalest first: that is whom to ask.
            rows.sort_by_key(|row| (std::cmp::Reverse(row.age.unwrap_or(Hours::MAX)), row.country));
            figure = figure.all(rows.iter().map(|row| {
                (Label::Country(row.country), row.age.map_or(Value::Word("never"), Value::Lasting))
            }));
        }
        let mut figures = vec![figure];
        if up {
            figures.push(registered_needs(&needs));
            rows.sort_by_key(|row| row.country);
            figures.push(registered_offers(rows.iter().flat_map(|row| &row.entries).chain(&others)));
        }
        Some(figures)
    }

    pub(super) fn explain_vote(&self, id: VoteId) -> Option<Vec<Figure>> {
        // An item that came back stands there again: the latest counts.
        let vote = self.votes().into_iter().rev().find(|v| v.id == id)?;
        let rules = &self.setting.rules().council;
        let count = |value: u16| Value::Count(i64::from(value));
        let value = match (vote.passed, vote.count.stop) {
            (Some(true), _) => Value::Word("passed"),
            (Some(false), _) => Value::Word("failed"),
            (None, Some(stop)) => Value::Stop(stop),
            (None, None) => Value::Word("would_pass"),
        };
        let (slug, basis, members) = match vote.rule {
            // No article has ambassadors vote: what they take by themselves passes where nobody objects.
            _ if vote.taken_by.is_some() => ("vote_consensus", "committees", 0),
            VoteRule::Unanimity => ("vote_unanimity", "unanimity", 0),
            VoteRule::Qualified => ("vote_qualified", "qualified_majority", rules.qualified_members),
            VoteRule::Reinforced => ("vote_reinforced", "reinforced_majority", rules.reinforced_members),
        };
        let basis = if vote.reformed { "majority_by_reform" } else { basis };
        let mut figure = Figure::new(slug, value)
            .law(basis)
            .by("members", Value::Share(members))
            .by("people", Value::Share(rules.qualified_people))
            .by("blocking", count(rules.blocking_members))
            .with("vote_turn", count(vote.turn))
            .with("in_favour", count(vote.count.in_favour.members))
            .with("in_favour_people", Value::Share(vote.count.in_favour.people))
            .with("silent", count(vote.count.silent))
            .with("abstaining", count(vote.count.abstaining.members))
            .with("against", count(vote.count.against.members));
        if let Some(needed) = vote.needed {
            figure = figure.with("needed_members", count(needed.members)).with("voting", count(needed.of));
        }
        if vote.preparations() > 0 {
            figure = figure.with("prepared", Value::Count(i64::from(vote.preparations())));
        }
        if vote.left < 1000 {
            figure = figure.with("watered", Value::Share(vote.left));
        }
        let positions = vote.positions.iter();
        figure = figure.all(
            positions.map(|(c, stance, ground)| (Label::Country(*c), Value::Position(*stance, *ground))),
        );
        Some(vec![figure])
    }

    pub(super) fn explain_threshold(&self, victim: CountryId) -> Option<Vec<Figure>> {
        let seen = self.victims().into_iter().find(|v| v.country == victim)?.attack;
        let rules = &self.setting.rules().threshold;
        let count = |value: i32| Value::Count(i64::from(value));
        let figure = Figure::new("threshold", count(seen.total()))
            .law("armed_aggression")
            .with("threshold_kinetic", count(seen.kinetic))
            .with("threshold_foreign_link", count(seen.foreign_link))
            .with("threshold_territory", count(seen.territory))
            .with("threshold_scale", count(seen.scale))
            .with("threshold_place", count(seen.place_shift))
            .by("met", count(rules.met))
            .by("arguable", count(rules.arguable))
            .by("kinetic", count(rules.kinetic))
            .by("days", count(rules.cumulative_hours / 24))
            .by("share", Value::Share(rules.cumulative_share))
            .by("link", count(rules.foreign_link))
            .by("certain", Value::Points(rules.attribution_certain))
            .by("scale", count(rules.scale))
            .by("loss", Value::Points(rules.scale_loss));
        // The limit is no part of the sum.
        let limit = seen.cap.map(|cap| {
            Figure::new("threshold_limit", count(cap)).with("threshold_limited", Value::Yes(seen.capped()))
        });
        // Nor are the incidents: of them force counts a share, where there was no armed attack.
        let incidents =
            (!seen.armed).then(|| Figure::new("threshold_incidents", Value::Points(seen.incidents)));
        // What happened in another place has a score of its own, and is no part of this one.
        let others = self.attacks_elsewhere(victim);
        let elsewhere = others.first().map(|best| {
            let each = others.iter().map(|other| (Label::Place(other.place), count(other.total())));
            Figure::new("threshold_elsewhere", count(best.total())).law("armed_aggression").all(each)
        });
        Some([Some(figure), incidents, limit, elsewhere].into_iter().flatten().collect())
    }
}

/// What is asked for in the register.
pub(super) fn registered_needs(needs: &[RegisteredNeed]) -> Figure {
    let number = i64::try_from(needs.len()).unwrap_or(i64::MAX);
    let rows = needs.iter().map(|row| (Label::Need(row.need), Value::Asked(*row)));
    Figure::new("registered_needs", Value::Count(number)).all(rows)
}

/// What is offered in it.
pub(super) fn registered_offers<'a>(entries: impl Iterator<Item = &'a RegisteredOffer>) -> Figure {
    let rows: Vec<_> = entries.map(|row| (Label::Offer(row.offer), Value::Offered(*row))).collect();
    let number = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    Figure::new("registered_offers", Value::Count(number)).all(rows)
}
