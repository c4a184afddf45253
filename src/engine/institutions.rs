//! The crisis response, the shared picture and its reports, promises, choices.

use super::consequence::Follows;
use super::draft::Draft;
use super::event::{Cause, Event, Rule};
use super::instruments;
use super::law;
use super::order::{Article, OrderKind};
use super::overload;
use super::setting::Setting;
use super::standing;
use super::world::{Victim, World};
use crate::base::{ChoiceId, CountryId, Hours, KindId, NeedId, PerMille, PromiseId};
use crate::content::{Decides, IpcrMode, Pool, Seat, Track};

const INTEL: KindId = KindId::literal("INTEL");
const SAT_IMG: KindId = KindId::literal("SAT_IMG");

/// Members that can say on the platform what they hold: a state that is attacked alone asks there, and offers nothing.
pub(crate) fn uploaders<'w>(setting: &'w Setting, world: &'w World) -> impl Iterator<Item = CountryId> + 'w {
    setting.members().map(|member| member.id).filter(|id| world.gives(*id))
}

/// Hours since a capital's last upload; none where it never uploaded.
pub(crate) fn upload_age(setting: &Setting, world: &World, capital: CountryId) -> Option<Hours> {
    let turn = world.delegations.get(&capital)?.uploaded_turn?;
    Some(world.hour - setting.scenario().decides_at(turn))
}

/// Share of those who can upload whose upload is fresh, per mille.
pub(crate) fn upload_share(setting: &Setting, world: &World) -> PerMille {
    let fresh = setting.rules().picture.upload_fresh_hours;
    let (mut all, mut uploaded) = (0, 0);
    for member in uploaders(setting, world) {
        all += 1;
        uploaded += i32::from(upload_age(setting, world, member).is_some_and(|age| age <= fresh));
    }
    uploaded * 1000 / all.max(1)
}

/// What a report would be worth, part by part: weight in the quality and how far it is there, both per mille.
pub(crate) struct ReportParts {
    pub(crate) parts: [(&'static str, PerMille, PerMille); 4],
    /// Quality lost because more is asked of the Council's staff than it has.
    pub(crate) overload: PerMille,
    /// Quality lost because several attacked states share one strand.
    pub(crate) shared: PerMille,
}

impl ReportParts {
    pub(crate) fn quality(&self) -> PerMille {
        let sum: PerMille = self.parts.iter().map(|(_, weight, value)| weight * value / 1000).sum();
        (sum - self.overload - self.shared).clamp(0, 1000)
    }
}

/// The parts of a report made now. How far needs of a kind are covered comes from whoever asks: the world, or what a
/// seat knows of it.
pub(crate) fn report_parts(
    setting: &Setting,
    world: &World,
    covered: impl Fn(KindId) -> Vec<PerMille>,
) -> ReportParts {
    let rules = &setting.rules().picture;
    // Over all that need the kind: one report pictures every crisis.
    let supplied = |kind: KindId| -> PerMille {
        let covered = covered(kind);
        covered.iter().sum::<PerMille>() / i32::try_from(covered.len()).unwrap_or(1).max(1)
    };
    let product = world.imagery_at.is_some_and(|at| world.hour - at <= rules.imagery_fresh_hours);
    let imagery = supplied(SAT_IMG).max(if product { 1000 } else { 0 });
    let services =
        if world.ipcr.mode >= IpcrMode::InformationSharing { 1000 } else { rules.report_services_apart };
    ReportParts {
        parts: [
            ("uploads", rules.report_upload, upload_share(setting, world)),
            ("siac", rules.report_siac, supplied(INTEL)),
            ("imagery", rules.report_imagery, imagery),
            ("services", rules.report_services, services),
        ],
        overload: overload::overdraw(setting, world) * rules.report_overload,
        shared: if world.ipcr.mode >= IpcrMode::InformationSharing {
            standing::sharing(setting, world) * rules.report_shared
        } else {
            0
        },
    }
}

/// What a report of the shared picture would be worth now, per mille.
pub(crate) fn report_quality(setting: &Setting, world: &World) -> PerMille {
    let covered = |kind: KindId| -> Vec<PerMille> {
        world.needs.iter().filter(|n| n.id.kind == kind).map(|n| world.coverage(n)).collect()
    };
    report_parts(setting, world, covered).quality()
}

/// The hour from which the services activate information sharing jointly, where a request for it waits for the
/// Presidency; the arrangements are less than that now, and nothing else is decided.
pub(crate) fn joint_from(setting: &Setting, world: &World) -> Option<Hours> {
    let (asked, since) = world.ipcr.requested?;
    let below = world.ipcr.mode < IpcrMode::InformationSharing && world.ipcr.next.is_none();
    (below && asked >= IpcrMode::InformationSharing).then_some(since + setting.rules().picture.joint_hours)
}

impl Draft<'_> {
    /// What is due in the institutions at the start of a turn.
    pub(crate) fn institutions_due(&mut self) {
        let now = self.world.hour;
        if let Some((mode, from)) = self.world.ipcr.next
            && from <= now
        {
            self.emit(Event::IpcrChanged { mode });
        }
        self.services_act_jointly();
        self.ipcr_at_work();
        self.reports();
        self.instruments_due();
        self.activation_due();
        self.chair_due();
        self.report51_overdue();
        self.join51_overdue();
    }

    /// Information sharing, and no more, the Council's Secretariat, the Commission and the External Action Service activate
    /// by agreement where the Presidency leaves a request for it unanswered and the staff is not overdrawn already.
    fn services_act_jointly(&mut self) {
        let (setting, mode) = (self.setting, IpcrMode::InformationSharing);
        if self.world.council_free < 0
            || joint_from(setting, self.world).is_none_or(|from| from > self.world.hour)
        {
            return;
        }
        let delay = standing::of_mode(setting, mode);
        let delay = delay.map_or(0, |m| instruments::delay(setting, self.world, m, None));
        self.emit(Event::IpcrDecided { mode, from: self.world.hour + delay, jointly: true });
    }

    /// What the crisis response gives a day.
    fn ipcr_at_work(&mut self) {
        let setting = self.setting;
        if let Some(mechanism) = standing::of_mode(setting, self.world.ipcr.mode) {
            let cause = Cause::Rule(Rule::Ipcr);
            self.daily(mechanism, cause, |_| true);
            for _ in 0..standing::strands(setting, self.world) {
                self.daily(mechanism, cause, standing::strand_adds_to);
            }
        }
    }

    /// Reports come out when due; in information sharing and above one is made every day.
    fn reports(&mut self) {
        let now = self.world.hour;
        if self.world.ipcr.report_due.is_some_and(|due| due <= now) {
            let quality = report_quality(self.setting, self.world);
            self.emit(Event::ReportIssued { quality });
            self.assess_aim(quality);
            let rise =
                (quality - self.world.track(Track::Awareness)) / self.rules().picture.report_rise.max(1);
            if rise > 0 {
                self.track(Track::Awareness, rise, Cause::Rule(Rule::Report));
            }
        }
        let interval = self.rules().picture.report_interval_hours;
        let old = self.world.ipcr.report_at.is_none_or(|at| now - at >= interval);
        if self.world.ipcr.mode >= IpcrMode::InformationSharing && self.world.ipcr.report_due.is_none() && old
        {
            self.order_report();
        }
    }

    pub(crate) fn order_report(&mut self) {
        let setting = self.setting;
        let lag = setting.catalogue().mechanism(standing::REPORT);
        let lag = lag.map_or(0, |m| instruments::delay(setting, self.world, m, None));
        // Who writes of several crises at one desk writes longer.
        let shared = standing::sharing(setting, self.world) > 0;
        let more = if shared { self.rules().picture.report_shared_hours } else { 0 };
        self.emit(Event::ReportOrdered { due: self.world.hour + lag + more });
    }

    pub(crate) fn decide_ipcr(&mut self, mode: IpcrMode) {
        let setting = self.setting;
        let delay = standing::of_mode(setting, mode);
        let delay = delay.map_or(0, |m| instruments::delay(setting, self.world, m, None));
        let delay = law::chair_pace(setting, self.world, delay);
        self.emit(Event::IpcrDecided { mode, from: self.world.hour + delay, jointly: false });
    }

    /// The High Representative asks for a mode. What services decide needs no activation: it follows the request.
    pub(crate) fn request_ipcr(&mut self, mode: IpcrMode) {
        let setting = self.setting;
        self.emit(Event::IpcrRequested { mode });
        let by_services = standing::of_mode(setting, mode).filter(|m| m.decides == Decides::Services);
        if let Some(mechanism) = by_services.filter(|_| self.world.ipcr.next.is_none()) {
            let delay = instruments::delay(setting, self.world, mechanism, None);
            self.emit(Event::IpcrDecided { mode, from: self.world.hour + delay, jointly: false });
        }
    }

    pub(crate) fn promise(&mut self, need: NeedId, by: Hours) {
        let Ok(number) = u16::try_from(self.world.promises.len()) else { return };
        self.emit(Event::PromiseMade { promise: PromiseId(number), need, by });
        let made = self.rules().politics.promise_made;
        let cause = Cause::Need(Rule::Promise, need);
        self.track(Track::Cohesion, made, cause);
        self.track(Track::PublicTrust, made, cause);
    }

    pub(crate) fn end_promises(&mut self) {
        let now = self.world.hour;
        let due: Vec<(PromiseId, NeedId)> = self
            .world
            .promises
            .iter()
            .filter(|p| p.kept.is_none() && p.by <= now)
            .map(|p| (p.id, p.need))
            .collect();
        for (promise, need) in due {
            let covered = self.world.need(need).map_or(0, |n| self.world.coverage(n));
            let kept = covered >= self.rules().functions.covered_from;
            self.emit(Event::PromiseEnded { promise, kept });
            if !kept {
                self.promised_before_parliament(need);
            }
            let politics = &self.rules().politics;
            let by = if kept { politics.promise_kept } else { -politics.promise_broken };
            let cause = Cause::Need(Rule::Promise, need);
            self.track(Track::Cohesion, by, cause);
            self.track(Track::PublicTrust, by, cause);
        }
    }

    pub(crate) fn choose(
        &mut self,
        choice: ChoiceId,
        by: Seat,
        answer: crate::base::AnswerId,
        by_default: bool,
    ) {
        self.emit(Event::ChoiceMade { choice, by, answer, by_default });
        let setting = self.setting;
        if let Some((inject, content)) = setting.choices.get(&choice)
            && let Some(taken) = content.answers.iter().find(|a| a.id == answer)
        {
            let invoked = |v: &&Victim| v.invoked.contains_key(&Article::MutualAssistance);
            let before: Vec<CountryId> =
                self.world.victims.iter().filter(invoked).map(|v| v.country).collect();
            let of = if let Seat::Victim(victim) = by { Some(victim) } else { None };
            self.carry_out(*inject, &taken.then, Follows::Answer(of));
            // Who answers so invokes; the inject only asked.
            let hasty = |v: &&Victim| {
                invoked(v) && !before.contains(&v.country) && law::is_below(setting, self.world, v.country)
            };
            if !by_default && self.world.victims.iter().any(|v| hasty(&v)) {
                self.mistake(6, Cause::Order(by, OrderKind::Choose));
            }
        }
    }

    /// Choices that nobody answered take their default.
    pub(crate) fn close_open_questions(&mut self) {
        let turn = self.world.turn;
        let open: Vec<(ChoiceId, Seat)> =
            self.world.choices.iter().filter(|c| c.turn <= turn).map(|c| (c.id, c.decider)).collect();
        for (choice, decider) in open {
            if let Some((_, content)) = self.setting.choices.get(&choice) {
                self.choose(choice, decider, content.default, true);
            }
        }
    }

    /// What an order of the desk costs beyond the desk.
    pub(crate) fn council_cost(&mut self, kind: OrderKind, cause: Cause) {
        let mechanism = match kind {
            OrderKind::RequestReport => standing::REPORT,
            OrderKind::ContactNato => standing::STAFF_CONTACTS,
            _ => return,
        };
        let amount = self.setting.catalogue().mechanism(mechanism).map_or(0, |m| m.cost.council);
        self.spend(Pool::Council, amount, cause);
    }
}
