//! Exercise control in words: its orders' terms, and what it did as lines of the feed.
//!
//! Enters: terms, events. Leaves: text. What a person typed is shown as it was typed.

use super::events::{EventLine, Severity as S, Source, Subject, first_words};
use super::{Arg, Lookup, Words};
use crate::base::InjectId;
use crate::content::{Catalogue, Remark};
use crate::engine::view::PlanStatus;
use crate::engine::{Event, Level, Motive, Setting};

impl Words {
    /// An inject by its number and how it begins.
    #[must_use]
    pub fn inject(&self, setting: &Setting, id: InjectId) -> String {
        match setting.inject(id) {
            Some(inject) => format!("{id} {}", first_words(&inject.text)),
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
