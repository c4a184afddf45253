//! What a seat may know of NATO, the crisis response, staff, mechanisms, promises, open choices and letters.

use super::{
    ChoiceView, IpcrView, LetterView, MechanismView, NatoView, PicturePart, PictureView, PromiseView,
    SeatView,
};
use crate::base::{ChoiceId, CountryId, MechanismId, PerMille};
use crate::content::{IpcrMode, NatoPosture, Pool, Seat, Track};
use crate::engine::event::Cause;
use crate::engine::world::{OpenChoice, RunStage};
use crate::engine::{institutions, law, nato, standing};

impl SeatView<'_> {
    /// NATO.
    #[must_use]
    pub fn nato(&self) -> NatoView {
        let nato = &self.world.nato;
        let told = self.full() || matches!(self.seat(), Seat::Hr | Seat::Nato);
        let next = nato.draw.filter(|_| self.knows_council());
        let allies = |asked: bool, in_force: bool| {
            let attacked = nato::attacked_allies(self.setting, self.world);
            let holds = |ally: CountryId| nato::article5_holds(self.setting, self.world, ally);
            let meant = attacked.filter(|(ally, has)| *has == asked && holds(*ally) == in_force);
            meant.map(|(ally, _)| ally).collect()
        };
        NatoView {
            posture: nato.posture,
            obstacles: next
                .map_or_else(Vec::new, |(p, _)| nato::obstacles(self.setting, self.known_for(p), p)),
            article5: allies(true, true),
            asked_article5: allies(true, false),
            may_ask_article5: allies(false, false),
            decides_at: next.map(|(_, hour)| hour),
            attribution_for: next.map_or(0, |(p, _)| nato::attribution_for(self.setting, p)),
            deciding: nato.draw.map(|(posture, _)| posture).filter(|_| self.seat() != Seat::Adversary),
            plan_known: self.knows_plan(),
            contacted_at: nato.contacted_at.filter(|_| self.seat() != Seat::Adversary),
            endorsed: nato.endorsed,
            joint_sought: self.world.joint_sought && told,
        }
    }

    /// Whether the Council's staff of a day bears a mode of the crisis response in so many strands: each takes as much again.
    #[must_use]
    pub fn council_bears(&self, mode: IpcrMode, strands: usize) -> bool {
        let takes = standing::of_mode(self.setting, mode).map_or(0, |m| m.cost.council_per_day);
        let strands = i32::try_from(strands).unwrap_or(i32::MAX);
        takes.saturating_mul(strands) <= self.setting.rules().capacity.council_per_day
    }

    /// How well NATO's council knows who attacks those for whom it would move to a posture.
    pub(crate) fn known_for(&self, posture: NatoPosture) -> PerMille {
        let seen = self.track_view(Track::Attribution);
        let exact = || nato::attribution_for_allies(self.setting, self.world, posture);
        if seen.estimate { seen.level } else { exact() }
    }

    /// The crisis response.
    #[must_use]
    pub fn ipcr(&self) -> IpcrView {
        let ipcr = &self.world.ipcr;
        // That the arrangements are activated is public; what goes on in them is not.
        let told = self.seat() != Seat::Adversary;
        let upload_share = institutions::upload_share(self.setting, self.world);
        IpcrView {
            mode: ipcr.mode,
            next: ipcr.next.filter(|_| told),
            requested: ipcr.requested.map(|(mode, _)| mode).filter(|_| told),
            joint_from: institutions::joint_from(self.setting, self.world).filter(|_| told),
            report: ipcr.report_at.map(|at| (at, ipcr.report_quality)).filter(|_| told),
            report_due: ipcr.report_due.filter(|_| told),
            hint: self.hint(),
            register_up: self.world.register_up(),
            upload_share: if told { upload_share } else { 0 },
            staff_shifts: if told { self.staff_shifts(Pool::Council) } else { Vec::new() },
            staff_takers: self.staff_takers(),
        }
    }

    /// What events and orders take of a pool a day, or lend it, each with its cause.
    pub(crate) fn staff_shifts(&self, pool: Pool) -> Vec<(Cause, i32)> {
        self.world.capacity_shifts(pool).map(|shift| (shift.cause, shift.by)).collect()
    }

    /// What mechanisms at work take of the Council's staff a day.
    pub(crate) fn staff_takers(&self) -> Vec<(MechanismId, CountryId, i32)> {
        let mode = self.world.ipcr.mode;
        let at_work = self.runs().filter(|run| run.stage == RunStage::AtWork);
        let taken = at_work.filter_map(|run| {
            let mechanism = self.setting.catalogue().mechanism(run.id)?;
            Some((run.id, run.victim, standing::staff_of(self.setting, mechanism, mode)))
        });
        taken.filter(|(_, _, staff)| *staff > 0).collect()
    }

    /// Mechanisms asked for, at work, or done.
    #[must_use]
    pub fn mechanisms(&self) -> Vec<MechanismView> {
        self.runs().collect()
    }

    /// The same one by one, for who looks for one of them.
    pub fn runs(&self) -> impl Iterator<Item = MechanismView> + use<'_> {
        let told = self.seat() != Seat::Adversary;
        self.world.runs.iter().filter(move |_| told).map(|((id, victim), run)| MechanismView {
            id: *id,
            victim: *victim,
            stage: run.stage,
            from: run.from,
            until: run.until,
            given: run.given,
        })
    }

    /// How many offers a capital may table in this turn.
    #[must_use]
    pub fn offers_per_turn(&self) -> u16 {
        let more = standing::tables_more(self.setting, self.world);
        self.setting.rules().offers.per_turn_max + more
    }

    /// Promises made.
    #[must_use]
    pub fn promises(&self) -> Vec<PromiseView> {
        self.world
            .promises
            .iter()
            .map(|p| PromiseView { id: p.id, need: p.need, by: p.by, kept: p.kept })
            .collect()
    }

    /// Choices that wait for a seat, where this seat knows of them.
    #[must_use]
    pub fn choices(&self) -> Vec<ChoiceView> {
        let seat = self.seat();
        let all = self.full() || seat == Seat::Hr;
        let known = |id: ChoiceId| {
            let asked = self.world.choices.iter().filter(move |c| c.id == id);
            asked.map(|c| c.decider).filter(|of| all || seat == *of).collect::<Vec<_>>()
        };
        // A question that several are asked is one question.
        let mut open: Vec<&OpenChoice> = Vec::new();
        for choice in self.world.choices.iter().filter(|c| all || seat == c.decider) {
            if !open.iter().any(|c| c.id == choice.id) {
                open.push(choice);
            }
        }
        open.into_iter()
            .filter_map(|c| {
                let (inject, choice) = self.setting.choices.get(&c.id)?;
                let deciders = known(c.id);
                Some(ChoiceView {
                    id: c.id,
                    decider: *deciders.iter().find(|of| **of == seat).unwrap_or(&c.decider),
                    deciders,
                    inject: *inject,
                    answers: choice.answers.iter().map(|a| (a.id, a.label.clone())).collect(),
                    default: choice.default,
                    advice: c.advice,
                    turn: c.turn,
                })
            })
            .collect()
    }

    /// Letters asked for from this seat.
    #[must_use]
    pub fn letters(&self) -> Vec<LetterView> {
        let seat = self.seat();
        self.world
            .letters
            .iter()
            .filter(|l| self.full() || l.seat == seat)
            .map(|due| {
                let turn = law::letter_due(self.setting, self.world, due);
                LetterView { letter: due.letter, seat: due.seat, turn }
            })
            .collect()
    }

    /// What a situation report made now would be worth, part by part, on what this seat knows of the needs it draws
    /// on; nothing for the adversary.
    #[must_use]
    pub fn picture(&self) -> PictureView {
        if self.seat() == Seat::Adversary {
            return PictureView { quality: 0, parts: Vec::new(), overload: 0, shared: 0 };
        }
        let needs = self.needs();
        let covered = |kind| needs.iter().filter(|n| n.id.kind == kind).map(|n| n.coverage).collect();
        let report = institutions::report_parts(self.setting, self.world, covered);
        let part = |(slug, weight, value): (&'static str, PerMille, PerMille)| PicturePart {
            slug,
            weight,
            value,
            points: weight * value / 1000,
        };
        PictureView {
            quality: report.quality(),
            parts: report.parts.into_iter().map(part).collect(),
            overload: report.overload,
            shared: report.shared,
        }
    }
}
