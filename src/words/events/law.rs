//! Events of the law as lines of the feed: invocations, steps, readings of the case, reports, the chair, letters.

use super::{EventLine, Severity as S, Source, Subject};
use crate::base::CountryId;
use crate::content::rules::ThresholdBand;
use crate::content::{LetterKind, Seat};
use crate::engine::{Article, Event, Occasion};
use crate::words::{Arg, Lookup, Words};

impl Words {
    pub(super) fn law_line(&self, at: &Lookup<'_>, event: &Event) -> Option<EventLine> {
        let catalogue = at.catalogue();
        let victim = |id: &CountryId| ("victim", Arg::from(self.country(catalogue, *id)));
        let seat = |seat: &Seat| ("seat", Arg::from(self.seat(catalogue, *seat)));
        let letter = |letter: &LetterKind| ("letter", Arg::from(self.letter(*letter)));
        let report = ("hours", Arg::from(at.setting().rules().politics.report51_hours));
        Some(match event {
            Event::Invoked { victim: id, article, .. } => self.line(
                Source::Victim,
                S::Grave,
                Subject::Country(*id),
                match article {
                    Article::MutualAssistance => "invoked-mutual_assistance",
                    Article::Solidarity => "invoked-solidarity",
                    Article::Nato4 => "invoked-nato4",
                    Article::Nato5 => "invoked-nato5",
                },
                &[victim(id)],
            ),
            Event::ReportedArt51 { victim: id } => {
                self.line(Source::Victim, S::Good, Subject::Country(*id), "reported-art51", &[victim(id)])
            }
            Event::ForcibleMeasure { victim: id } => {
                let about = Subject::Country(*id);
                self.line(Source::Victim, S::Bad, about, "forcible-measure", &[victim(id), report])
            }
            Event::Terminated { victim: id } => {
                self.line(Source::Victim, S::Note, Subject::Country(*id), "terminated", &[victim(id)])
            }
            Event::StepReached { victim: id, step } => self.line(
                Source::Council,
                S::Note,
                Subject::Country(*id),
                "step-reached",
                &[
                    victim(id),
                    ("step", Arg::from(self.step(*step))),
                    ("brings", Arg::from(self.step_brings(*step))),
                ],
            ),
            Event::CaseArgued { by, country, victim: id, plea, .. } => self.line(
                if *by == Seat::Hr { Source::Union } else { Source::Victim },
                S::Note,
                Subject::Country(*country),
                if *by == Seat::Victim(*id) { "case-argued-own" } else { "case-argued" },
                &[
                    victim(id),
                    seat(by),
                    ("country", Arg::from(self.country(catalogue, *country))),
                    ("plea", Arg::from(self.plea(*plea))),
                ],
            ),
            // What is agreed on is told once, with all the others.
            Event::ReadingStated { reading, on, .. }
                if *on == Occasion::Acknowledged
                    || (*reading != ThresholdBand::NotMet
                        && matches!(on, Occasion::Offered | Occasion::Spoke)) =>
            {
                return None;
            }
            Event::ReadingStated { country, victim: id, reading, before, on } => {
                let key = match before {
                    Some(before) if before != reading => "reading-moved",
                    _ if *on == Occasion::OwnWord => "reading-own-word",
                    _ => "reading-stated",
                };
                let severity = match reading {
                    ThresholdBand::Met => S::Good,
                    ThresholdBand::Arguable => S::Note,
                    ThresholdBand::NotMet => S::Bad,
                };
                let args = [
                    victim(id),
                    ("country", Arg::from(self.country(catalogue, *country))),
                    ("reading", Arg::from(self.threshold(*reading))),
                    ("before", Arg::from(before.map(|band| self.threshold(band)).unwrap_or_default())),
                ];
                self.line(Source::Capital, severity, Subject::Country(*country), key, &args)
            }
            Event::CaseWeighed { victim: id, met, arguable, not_met } => self.line(
                Source::Council,
                if not_met > met { S::Bad } else { S::Note },
                Subject::Country(*id),
                "case-weighed",
                &[
                    victim(id),
                    ("met", Arg::from(*met)),
                    ("arguable", Arg::from(*arguable)),
                    ("unmet", Arg::from(*not_met)),
                ],
            ),
            Event::PlaceFound { victim: id, place } => self.line(
                Source::Victim,
                S::Note,
                Subject::Country(*id),
                "place-found",
                &[victim(id), ("place", Arg::from(self.place(*place)))],
            ),
            Event::HazardFound { victim: id, hazard } => self.line(
                Source::Victim,
                S::Bad,
                Subject::Country(*id),
                "hazard-found",
                &[victim(id), ("hazard", Arg::from(self.hazard(*hazard)))],
            ),
            Event::ForceUsed { giver, victim: id } => self.line(
                Source::Capital,
                S::Note,
                Subject::Country(*giver),
                "force-used",
                &[("giver", Arg::from(self.country(catalogue, *giver))), victim(id), report],
            ),
            Event::JoinedArt51 { country } => self.line(
                Source::Capital,
                S::Good,
                Subject::Country(*country),
                "joined-art51",
                &[("giver", Arg::from(self.country(catalogue, *country)))],
            ),
            Event::ChairHandedOn { to, from } => self.line(
                Source::Council,
                S::Note,
                Subject::Country(*to),
                "chair-handed-on",
                &[
                    ("to", Arg::from(self.country(catalogue, *to))),
                    ("moment", Arg::from(self.moment(*from, &at.setting().scenario().start))),
                ],
            ),
            Event::ChairTaken { by } => self.line(
                Source::Council,
                S::Good,
                Subject::Country(*by),
                "chair-taken",
                &[("by", Arg::from(self.country(catalogue, *by)))],
            ),
            Event::VictimJoined { victim: id } => {
                self.line(Source::Victim, S::Grave, Subject::Country(*id), "victim-joined", &[victim(id)])
            }
            Event::FirstStruck { victim: id } => {
                self.line(Source::Victim, S::Grave, Subject::Country(*id), "first-struck", &[victim(id)])
            }
            Event::LetterAsked { letter: l, seat: s, turn } => self.line(
                Source::Council,
                S::Note,
                None,
                // Nobody has to invoke ahead of its own finding.
                if *l == LetterKind::Invocation { "letter-asked-finding" } else { "letter-asked" },
                &[letter(l), seat(s), ("turn", Arg::from(*turn))],
            ),
            Event::LetterSent { letter: l, seat: s, clauses, sound, unsound } => self.line(
                Source::Council,
                if *unsound > 0 { S::Bad } else { S::Good },
                None,
                if *unsound > 0 { "letter-sent-unsound" } else { "letter-sent" },
                &[
                    letter(l),
                    seat(s),
                    ("clauses", {
                        let names: Vec<String> = clauses.iter().map(|clause| self.clause(*clause)).collect();
                        Arg::from(self.list(&names))
                    }),
                    ("sound", Arg::from(*sound)),
                    ("unsound", Arg::from(*unsound)),
                ],
            ),
            Event::LetterMissed { letter: l, seat: s } => {
                self.line(Source::Council, S::Bad, None, "letter-missed", &[letter(l), seat(s)])
            }
            Event::MistakeMade { mistake, cause } => self.line(
                Source::System,
                S::Bad,
                None,
                "mistake-made",
                &[
                    ("mistake", Arg::from(self.mistake(*mistake))),
                    ("cause", Arg::from(self.cause(at.setting(), cause))),
                ],
            ),
            _ => return None,
        })
    }
}
