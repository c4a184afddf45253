//! Lines about the story, the adversary, levels, movement and the end; and what nobody needs to read.

use super::{EventLine, FEED_CHANGE_LEAST, GRAVE_LOSS, Severity as S, Source, Subject, severity_of};
use crate::content::{DelayScope, Outcome, Track};
use crate::engine::Event;
use crate::words::{Arg, Lookup, Words};

/// A rung of the escalation ladder, per mille.
const RUNG: i32 = 100;

impl Words {
    pub(super) fn situation_line(&self, at: &Lookup<'_>, event: &Event) -> Option<EventLine> {
        let catalogue = at.catalogue();
        let country = |id| Arg::from(self.country(catalogue, id));
        let moment = |hour| ("moment", Arg::from(self.moment(hour, &at.setting().scenario().start)));
        Some(match event {
            Event::TurnOpened { turn, hour } => self.line(
                Source::System,
                S::Note,
                None,
                "turn-opened",
                &[("turn", Arg::from(*turn)), moment(*hour)],
            ),
            Event::InjectFired { inject } => {
                let found = at.setting().inject(*inject)?;
                self.line(
                    Source::Inject,
                    severity_of(found),
                    Subject::Inject(*inject),
                    "inject",
                    &[("text", Arg::from(found.text.as_str()))],
                )
            }
            Event::TrackMoved { cause, .. } | Event::FunctionMoved { cause, .. } if is_told(event) => {
                return self.moved_line(at, event, self.cause(at.setting(), cause));
            }
            Event::FunctionAtBrink { victim, function, hours } => self.line(
                Source::Victim,
                S::Grave,
                Subject::Function(*victim, *function),
                "function-at-brink",
                &[
                    ("function", Arg::from(self.function(*function))),
                    ("victim", country(*victim)),
                    ("duration", Arg::from(self.duration(*hours))),
                ],
            ),
            Event::HomeRiskShifted { giver, by } => {
                let severity = if *by > 0 { S::Bad } else { S::Good };
                match giver {
                    Some(id) => self.line(
                        Source::Capital,
                        severity,
                        Subject::Country(*id),
                        if *by > 0 { "home-risk-up" } else { "home-risk-down" },
                        &[("giver", country(*id))],
                    ),
                    None => self.line(
                        Source::Capital,
                        severity,
                        None,
                        if *by > 0 { "home-risk-up-all" } else { "home-risk-down-all" },
                        &[],
                    ),
                }
            }
            Event::DelaySet { scope, days } => {
                let place = match scope {
                    DelayScope::Kind(kind) => {
                        self.with("delay-kind", &[("kind", Arg::from(self.kind_short(catalogue, *kind)))])
                    }
                    DelayScope::From(id) => self.with("delay-from", &[("country", country(*id))]),
                    DelayScope::To(id) => self.with("delay-to", &[("country", country(*id))]),
                    DelayScope::OverLandTo(id) => self.with("delay-land", &[("country", country(*id))]),
                    DelayScope::Via(id) => self.with("delay-via", &[("country", country(*id))]),
                };
                self.line(
                    Source::Transport,
                    if *days > 0 { S::Bad } else { S::Good },
                    match scope {
                        DelayScope::Kind(_) => None,
                        DelayScope::From(id)
                        | DelayScope::To(id)
                        | DelayScope::OverLandTo(id)
                        | DelayScope::Via(id) => Some(Subject::Country(*id)),
                    },
                    if *days > 0 { "delay-set" } else { "delay-lifted" },
                    &[("scope", Arg::from(place)), ("days", Arg::from(days.abs()))],
                )
            }
            Event::ModeBlocked { kind, mode, except } => {
                let mut args = vec![
                    ("kind", Arg::from(self.kind_short(catalogue, *kind))),
                    ("mode", Arg::from(self.mode(*mode))),
                ];
                let key = if except.is_empty() {
                    "mode-blocked"
                } else {
                    let names: Vec<String> = except.iter().map(|id| self.country(catalogue, *id)).collect();
                    args.push(("countries", Arg::from(self.list(&names))));
                    "mode-blocked-except"
                };
                self.line(Source::Transport, S::Bad, None, key, &args)
            }
            Event::AdversaryActed { vector, victim, function, success } => self.line(
                Source::Adversary,
                if *success { S::Bad } else { S::Good },
                Subject::Function(*victim, *function),
                if *success { "adversary-succeeded" } else { "adversary-failed" },
                &[
                    ("vector", Arg::from(self.vector(*vector))),
                    ("victim", country(*victim)),
                    ("function", Arg::from(self.function(*function))),
                ],
            ),
            Event::AdversarySwitched { from } => self.line(
                Source::Adversary,
                S::Note,
                None,
                "adversary-switched",
                &[("vector", Arg::from(self.vector(*from)))],
            ),
            Event::AimMoved { aim, reached } => {
                let stated = at.setting().scenario().aims.get(usize::from(*aim))?;
                self.line(
                    Source::Adversary,
                    if *reached { S::Grave } else { S::Good },
                    None,
                    if *reached { "aim-reached" } else { "aim-lost" },
                    &[("aim", Arg::from(stated.text.as_str()))],
                )
            }
            Event::AimAssessed => {
                let stated = at.setting().scenario().aims.first()?;
                let args = [("aim", Arg::from(stated.text.as_str()))];
                self.line(Source::Adversary, S::Note, None, "aim-assessed", &args)
            }
            Event::TermsSought => self.line(Source::Adversary, S::Good, None, "terms-sought", &[]),
            Event::GameEnded { outcome, reason } => self.line(
                Source::System,
                match outcome {
                    Outcome::Restored | Outcome::Held => S::Good,
                    Outcome::Frozen => S::Note,
                    Outcome::Collapsed | Outcome::GeneralWar => S::Grave,
                },
                None,
                "game-ended",
                &[
                    ("outcome", Arg::from(self.outcome(*outcome))),
                    ("meaning", Arg::from(self.outcome_meaning(*outcome))),
                    ("reason", Arg::from(self.end_reason(*reason))),
                ],
            ),
            _ => return None,
        })
    }

    /// A level that moved, however little, with its cause in words.
    pub(super) fn moved_line(&self, at: &Lookup<'_>, event: &Event, cause: String) -> Option<EventLine> {
        let (delta, to) = match event {
            Event::TrackMoved { delta, to, .. } | Event::FunctionMoved { delta, to, .. } => (*delta, *to),
            _ => return None,
        };
        let mut args = vec![
            ("by", Arg::from(self.signed_points(delta))),
            ("to", Arg::from(self.points(to))),
            ("cause", Arg::from(cause)),
        ];
        if let Event::FunctionMoved { victim, function, .. } = event {
            args.push(("function", Arg::from(self.function(*function))));
            args.push(("victim", Arg::from(self.country(at.catalogue(), *victim))));
            let severity = match delta {
                1.. => S::Good,
                by if by <= -GRAVE_LOSS => S::Grave,
                _ => S::Bad,
            };
            let subject = Subject::Function(*victim, *function);
            return Some(self.line(Source::Victim, severity, subject, "function-moved", &args));
        }
        let Event::TrackMoved { track, .. } = event else { return None };
        let severity = if (delta < 0) == track.higher_is_worse() { S::Good } else { S::Bad };
        args.push(("track", Arg::from(self.track(*track))));
        let key = if *track == Track::Escalation {
            args.push(("rung", Arg::from(self.escalation_rung(to))));
            "escalation-moved"
        } else {
            "track-moved"
        };
        Some(self.line(Source::System, severity, Subject::Track(*track), key, &args))
    }
}

/// Whether a move of a level is a line of its own.
fn is_told(event: &Event) -> bool {
    match event {
        // A step on the ladder is told by the rung that is reached, however small it is.
        Event::TrackMoved { track: Track::Escalation, delta, to, .. } if (to - delta) / RUNG != to / RUNG => {
            true
        }
        Event::TrackMoved { delta, .. } | Event::FunctionMoved { delta, .. } => {
            delta.abs() >= FEED_CHANGE_LEAST
        }
        _ => false,
    }
}
