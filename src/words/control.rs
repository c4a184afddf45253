//! Exercise control in words: its orders' terms, and what it did as lines of the feed.
//!
//! Enters: terms, events. Leaves: text. What a person typed is shown as it was typed.

use super::events::{EventLine, Severity as S, Source, Subject, first_sentence};
use super::{Arg, Lookup, Words};
use crate::base::InjectId;
use crate::content::{Catalogue, Consequence, Remark, Scenario};
use crate::engine::order::FULL_SHARE;
use crate::engine::view::{PlanStatus, PlanView};
use crate::engine::{Event, Level, Motive, SeatView, Setting};

impl Words {
    /// What an inject comes by: ours where we have words for what its author wrote, else the author's.
    fn inject_channel(&self, written: &str) -> String {
        let slug = written.to_lowercase().replace(' ', "-");
        self.find(&format!("inject-channel-{slug}"), &[]).unwrap_or_else(|| written.to_owned())
    }

    /// What whoever leads a game reads of its scenario, and players do not: each note under its heading.
    #[must_use]
    pub fn notes_of_control(&self, scenario: &Scenario) -> Vec<(String, String)> {
        let phases = self.joined(&scenario.phases);
        let notes = [
            ("sheet-facilitator", &scenario.facilitator),
            ("sheet-phases", &phases),
            ("sheet-offers", &scenario.offers_note),
        ];
        let said = notes.into_iter().filter(|(_, note)| !note.is_empty());
        said.map(|(key, note)| (self.text(key), note.clone())).collect()
    }

    /// An inject by its number and how it begins.
    #[must_use]
    pub fn inject(&self, setting: &Setting, id: InjectId) -> String {
        match setting.inject(id) {
            Some(inject) => format!("{id} {}", first_sentence(&inject.text)),
            None => id.to_string(),
        }
    }

    /// A level that exercise control can set.
    #[must_use]
    pub fn level(&self, catalogue: &Catalogue, level: Level) -> String {
        match level {
            Level::Track(track) => self.track(track),
            Level::Function(country, function) => self.with(
                "level-function",
                &[
                    ("function", Arg::from(self.function(function))),
                    ("country", Arg::from(self.country(catalogue, country))),
                ],
            ),
        }
    }

    /// Why exercise control sets a level.
    #[must_use]
    pub fn motive(&self, motive: Motive) -> String {
        self.text(&format!("motive-{}", motive.slug()))
    }

    /// Where an inject of the plan stands.
    #[must_use]
    pub fn plan_status(&self, status: PlanStatus) -> String {
        self.text(match status {
            PlanStatus::Planned => "plan-planned",
            PlanStatus::Held => "plan-held",
            PlanStatus::Released => "plan-released",
            PlanStatus::Happened(_) => "plan-happened",
            PlanStatus::Lapsed => "plan-lapsed",
            PlanStatus::Epilogue => "plan-epilogue",
        })
    }

    /// What is to be known of an inject of the plan, a sentence each: whether it comes, what was changed in it, who has
    /// to act upon it, and what an edited share bears upon.
    #[must_use]
    pub fn plan_row(&self, view: &SeatView<'_>, row: &PlanView) -> Vec<String> {
        let (setting, catalogue) = (view.setting(), view.setting().catalogue());
        let mut said = Vec::new();
        let inject = setting.inject(row.id);
        if let Some(inject) = inject {
            let channel = self.inject_channel(&inject.channel);
            said.push(self.with("plan-channel", &[("channel", channel.into())]));
        }
        said.push(self.text(match row.condition {
            None => "plan-unconditional",
            Some(true) => "plan-condition-holds",
            Some(false) => "plan-condition-fails",
        }));
        if let Some(inject) = inject.filter(|_| row.condition.is_some()) {
            let condition = self.condition(setting, &inject.when);
            said.push(self.with("plan-condition", &[("condition", condition.into())]));
        }
        if row.share != FULL_SHARE {
            let share = self.per_mille_as_percent(row.share);
            said.push(self.with("plan-share", &[("share", Arg::from(share))]));
        }
        if row.hour != row.written {
            let moment = self.moment(row.written, &setting.scenario().start);
            said.push(self.with("plan-written", &[("moment", Arg::from(moment))]));
        }
        if let Some(text) = &row.addition {
            said.push(self.with("plan-addition", &[("text", Arg::from(text.as_str()))]));
        }
        let (asks, scales) = view.inject_asks(row.id);
        said.push(self.text("plan-told"));
        if !asks.is_empty() {
            let asks: Vec<String> = asks.into_iter().map(|seat| self.seat(catalogue, seat)).collect();
            said.push(self.with("plan-asks", &[("seats", Arg::from(self.list(&asks)))]));
        }
        let scales: Vec<String> = scales.into_iter().filter_map(|c| self.scaled(catalogue, c)).collect();
        said.push(if scales.is_empty() {
            self.text("plan-edit-plain")
        } else {
            self.with("plan-edit-scales", &[("list", Arg::from(self.joined(&scales)))])
        });
        said
    }

    /// What an edited share bears upon, with the amount that is written.
    fn scaled(&self, catalogue: &Catalogue, consequence: &Consequence) -> Option<String> {
        let (name, by) = match consequence {
            Consequence::Track { track, by } => (self.track(*track), self.signed_points(*by)),
            Consequence::Function { function, by, .. } => (self.function(*function), self.signed_points(*by)),
            Consequence::Capacity { pool, by, .. } => (self.pool(*pool), format!("{by:+}")),
            Consequence::HomeRisk { by, .. } => (self.text("plan-home-risk"), self.signed_points(*by)),
            Consequence::Fit { kind, by, .. } => (self.kind(catalogue, *kind), self.signed_points(*by)),
            Consequence::CostMillions { payer, amount } => {
                let amount = self.with("plan-millions", &[("amount", Arg::from(*amount))]);
                (self.country(catalogue, *payer), amount)
            }
            _ => return None,
        };
        Some(format!("{name} {by}"))
    }

    /// A remark behind what it is about; nothing where there is none.
    pub(super) fn after_colon(&self, remark: Option<&Remark>) -> String {
        remark.map_or_else(String::new, |r| self.with("remark", &[("text", Arg::from(r.as_str()))]))
    }

    /// What a message says.
    pub(super) fn message_text(&self, text: Option<&Remark>) -> String {
        text.map_or_else(|| self.text("message-call"), |text| text.as_str().to_owned())
    }

    pub(super) fn control_line(&self, at: &Lookup<'_>, event: &Event) -> Option<EventLine> {
        let inject = |id: InjectId| ("inject", Arg::from(self.inject(at.setting(), id)));
        let moment = |hour| ("moment", Arg::from(self.moment(hour, &at.setting().scenario().start)));
        let line = |severity, subject: Option<Subject>, key: &str, args: &[(&str, Arg<'_>)]| {
            let text = self.with(&format!("event-{key}"), args);
            EventLine { text, source: Source::Inject, severity, subject }
        };
        let about = |id: &InjectId| Some(Subject::Inject(*id));
        Some(match event {
            Event::InjectAdded { inject: id, text } => {
                line(S::Note, about(id), "inject-added", &[("text", Arg::from(text.as_str()))])
            }
            Event::InjectReleased { inject: id } => {
                line(S::Note, about(id), "inject-released", &[inject(*id)])
            }
            Event::InjectHeld { inject: id } => line(S::Note, about(id), "inject-held", &[inject(*id)]),
            Event::InjectPostponed { inject: id, to } => {
                line(S::Note, about(id), "inject-postponed", &[inject(*id), moment(*to)])
            }
            Event::InjectEdited { inject: id, at: hour, share, text } => line(
                S::Note,
                about(id),
                "inject-edited",
                &[
                    inject(*id),
                    moment(*hour),
                    ("share", Arg::from(self.per_mille_as_percent(*share))),
                    ("text", Arg::from(self.after_colon(text.as_ref()))),
                ],
            ),
            Event::LevelSet { level, to, motive, note } => line(
                S::Note,
                Some(match level {
                    Level::Track(track) => Subject::Track(*track),
                    Level::Function(country, function) => Subject::Function(*country, *function),
                }),
                "level-set",
                &[
                    ("level", Arg::from(self.level(at.catalogue(), *level))),
                    ("to", Arg::from(self.points(*to))),
                    ("motive", Arg::from(self.motive(*motive))),
                    ("note", Arg::from(self.after_colon(note.as_ref()))),
                ],
            ),
            Event::ClockStopped { note } => {
                line(S::Note, None, "clock-stopped", &[("note", Arg::from(self.after_colon(note.as_ref())))])
            }
            Event::ClockResumed => line(S::Note, None, "clock-resumed", &[]),
            Event::MessageSent { to, text } => line(
                S::Bad,
                None,
                "message-sent",
                &[
                    ("seat", Arg::from(self.seat(at.catalogue(), *to))),
                    ("text", Arg::from(self.message_text(text.as_ref()))),
                ],
            ),
            _ => return None,
        })
    }
}
