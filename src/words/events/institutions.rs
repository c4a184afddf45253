//! Lines about the Council, the crisis response, NATO, choices and staff.

use super::{EventLine, Severity as S, Source, Subject};
use crate::base::{CountryId, MechanismId};
use crate::content::{IpcrMode, Seat};
use crate::engine::{Body, Event, Reason};
use crate::words::{Arg, Lookup, Words};

impl Words {
    pub(super) fn institutions_line(&self, at: &Lookup<'_>, event: &Event) -> Option<EventLine> {
        self.crisis_line(at, event)
            .or_else(|| self.law_line(at, event))
            .or_else(|| self.decision_line(at, event))
    }

    fn crisis_line(&self, at: &Lookup<'_>, event: &Event) -> Option<EventLine> {
        let catalogue = at.catalogue();
        let moment = |hour| ("moment", Arg::from(self.moment(hour, &at.setting().scenario().start)));
        let mechanism = |id: &MechanismId| ("instrument", Arg::from(self.mechanism(*id)));
        let victim_name = |id: &CountryId| ("victim", Arg::from(self.country(catalogue, *id)));
        let by_each = |id: &MechanismId| catalogue.mechanism(*id).is_some_and(|m| m.by_each);
        let mode = |mode: &IpcrMode| ("mode", Arg::from(self.ipcr_mode(*mode)));
        Some(match event {
            Event::IpcrRequested { mode: m } => {
                self.line(Source::Union, S::Note, Subject::Ipcr, "ipcr-requested", &[mode(m)])
            }
            Event::IpcrDecided { mode: m, from, jointly } => {
                let key = if *jointly { "ipcr-decided-jointly" } else { "ipcr-decided" };
                self.line(Source::Council, S::Note, Subject::Ipcr, key, &[mode(m), moment(*from)])
            }
            Event::IpcrChanged { mode: m } => {
                self.line(Source::Council, S::Good, Subject::Ipcr, "ipcr-changed", &[mode(m)])
            }
            Event::GuestInvited { guest } => self.line(
                Source::Council,
                S::Note,
                None,
                "guest-invited",
                &[("guest", Arg::from(self.guest(*guest)))],
            ),
            Event::RoundTableHeld => {
                self.line(Source::Council, S::Good, Subject::Ipcr, "round-table-held", &[])
            }
            Event::ReportOrdered { due } => {
                self.line(Source::Union, S::Note, Subject::Ipcr, "report-ordered", &[moment(*due)])
            }
            Event::ReportIssued { quality } => self.line(
                Source::Union,
                S::Good,
                Subject::Ipcr,
                "report-issued",
                &[("quality", Arg::from(self.points(*quality)))],
            ),
            Event::NatoDrawOpened { posture, due } => self.line(
                Source::Nato,
                S::Note,
                Subject::Nato,
                "nato-draw-opened",
                &[("posture", Arg::from(self.nato_posture(*posture))), moment(*due)],
            ),
            Event::NatoDrawFailed { posture, again, obstacle } => self.line(
                Source::Nato,
                S::Bad,
                Subject::Nato,
                "nato-draw-failed",
                &[
                    ("posture", Arg::from(self.nato_posture(*posture))),
                    ("obstacle", Arg::from(self.obstacle(*obstacle))),
                    moment(*again),
                ],
            ),
            Event::NatoPostureChanged { posture } => self.line(
                Source::Nato,
                S::Good,
                Subject::Nato,
                "nato-posture-changed",
                &[("posture", Arg::from(self.nato_posture(*posture)))],
            ),
            Event::Article5Decided { ally } => self.line(
                Source::Nato,
                S::Good,
                Subject::Nato,
                "article5-decided",
                &[("country", Arg::from(self.country(at.catalogue(), *ally)))],
            ),
            Event::ConsultationsAsked { by, concern } => self.line(
                Source::Nato,
                S::Note,
                Subject::Nato,
                "consultations-asked",
                &[
                    ("state", Arg::from(self.country(at.catalogue(), *by))),
                    ("concern", Arg::from(self.concern(*concern))),
                ],
            ),
            Event::NatoContacted => self.line(Source::Union, S::Good, Subject::Nato, "nato-contacted", &[]),
            Event::JointStatementSought => {
                self.line(Source::Union, S::Note, Subject::Nato, "joint-statement-sought", &[])
            }
            Event::NatoEndorsed => self.line(Source::Nato, S::Good, Subject::Nato, "nato-endorsed", &[]),
            Event::StatementMade { statement, .. } => self.line(
                Source::Union,
                S::Note,
                None,
                "statement-made",
                &[("statement", Arg::from(self.statement(*statement)))],
            ),
            Event::InstrumentProposed { instrument, victim, by: Seat::Victim(_) } => self.line(
                Source::Victim,
                S::Note,
                None,
                "instrument-requested",
                &[mechanism(instrument), victim_name(victim)],
            ),
            Event::InstrumentAgreed { instrument, victim, by, mandate } => {
                let mut args = vec![
                    mechanism(instrument),
                    victim_name(victim),
                    ("seat", Arg::from(self.seat(catalogue, *by))),
                ];
                let votes = *mandate > 0;
                args.extend(votes.then(|| ("hours", Arg::from(self.duration(*mandate)))));
                let key = if votes { "instrument-agreed-mandate" } else { "instrument-agreed" };
                self.line(Source::Union, S::Good, None, key, &args)
            }
            Event::InstrumentDeclined { instrument, victim, by } => {
                let refusal = |reason: Reason| {
                    let givers = by.iter().filter(|(_, said)| *said == reason);
                    let givers: Vec<String> =
                        givers.map(|(giver, _)| self.country(catalogue, *giver)).collect();
                    (!givers.is_empty()).then(|| self.labelled(&self.list(&givers), &self.reason(reason)))
                };
                let said: Vec<String> = Reason::ALL.into_iter().filter_map(refusal).collect();
                let mut args = vec![mechanism(instrument), victim_name(victim)];
                args.extend((!said.is_empty()).then(|| ("refusals", Arg::from(self.joined(&said)))));
                let key = if said.is_empty() { "instrument-unanswered" } else { "instrument-declined" };
                self.line(Source::Union, S::Bad, None, key, &args)
            }
            Event::InstrumentProposed { instrument, victim, by } => self.line(
                Source::Union,
                S::Note,
                None,
                "instrument-proposed",
                &[mechanism(instrument), victim_name(victim), ("seat", Arg::from(self.seat(catalogue, *by)))],
            ),
            Event::InstrumentBarred { instrument, victim, limit, .. } => self.line(
                Source::Union,
                S::Bad,
                None,
                "instrument-barred",
                &[
                    mechanism(instrument),
                    victim_name(victim),
                    ("limit", Arg::from(self.limit(catalogue, *limit))),
                ],
            ),
            Event::InstrumentEmpty { instrument, victim } => self.line(
                Source::Union,
                S::Bad,
                None,
                "instrument-empty",
                &[mechanism(instrument), victim_name(victim)],
            ),
            Event::InstrumentTasked { instrument, victim, from, .. } => self.line(
                Source::Union,
                S::Note,
                None,
                if by_each(instrument) { "instrument-lent" } else { "instrument-tasked" },
                &[mechanism(instrument), victim_name(victim), moment(*from)],
            ),
            Event::InstrumentWorked { instrument, victim, until } => {
                let mut args = vec![mechanism(instrument), victim_name(victim)];
                args.extend(until.map(moment));
                let key = match (until.is_some(), by_each(instrument)) {
                    (true, true) => "instrument-lent-works",
                    (true, false) => "instrument-works",
                    (false, _) => "instrument-worked",
                };
                self.line(Source::Union, S::Good, None, key, &args)
            }
            Event::InstrumentEnded { instrument, victim, by } => {
                let mut args = vec![mechanism(instrument), victim_name(victim)];
                args.extend(by.map(|seat| ("seat", Arg::from(self.seat(catalogue, seat)))));
                let key = match (by.is_some(), by_each(instrument)) {
                    (true, _) => "instrument-ended-by",
                    (false, true) => "instrument-lent-ended",
                    (false, false) => "instrument-ended",
                };
                self.line(Source::Union, S::Note, None, key, &args)
            }
            Event::Unlocked { unlock } => self.line(
                Source::Union,
                S::Good,
                None,
                "unlocked",
                &[("what", Arg::from(self.unlock(*unlock)))],
            ),
            Event::CapacityChanged { pool, by, until, cause } => {
                let mut args = vec![
                    ("pool", Arg::from(self.pool(*pool))),
                    ("by", Arg::from(self.signed((*by).into()))),
                    ("cause", Arg::from(self.cause(at.setting(), cause))),
                ];
                let key = match until {
                    Some(hour) => {
                        args.push(moment(*hour));
                        "capacity-changed-until"
                    }
                    None => "capacity-changed",
                };
                self.line(Source::Council, if *by < 0 { S::Bad } else { S::Good }, None, key, &args)
            }
            Event::Paid { payer, amount } => self.line(
                Source::Capital,
                S::Note,
                Subject::Country(*payer),
                "paid",
                &[("payer", Arg::from(self.country(catalogue, *payer))), ("amount", Arg::from(*amount))],
            ),
            _ => return None,
        })
    }

    fn decision_line(&self, at: &Lookup<'_>, event: &Event) -> Option<EventLine> {
        let catalogue = at.catalogue();
        Some(match event {
            Event::VoteScheduled { vote, turn, .. } => self.line(
                Source::Council,
                S::Note,
                Subject::Vote(*vote),
                "vote-scheduled",
                &[("vote", Arg::from(self.vote(*vote))), ("turn", Arg::from(*turn))],
            ),
            Event::MeasureAskedFor { vote, victim } => self.line(
                Source::Council,
                S::Note,
                Subject::Vote(*vote),
                "measure-asked-for",
                &[
                    ("country", Arg::from(self.country(catalogue, *victim))),
                    ("vote", Arg::from(self.vote(*vote))),
                ],
            ),
            Event::PositionTaken { vote, country, stance, ground } => self.line(
                Source::Council,
                S::Note,
                Subject::Vote(*vote),
                "position-taken",
                &[
                    ("vote", Arg::from(self.vote(*vote))),
                    ("country", Arg::from(self.country(catalogue, *country))),
                    ("stance", Arg::from(self.stance_for(*stance, *ground))),
                ],
            ),
            Event::VotePostponed { vote, turn } => self.line(
                Source::Council,
                S::Note,
                Subject::Vote(*vote),
                "vote-postponed",
                &[("vote", Arg::from(self.vote(*vote))), ("turn", Arg::from(*turn))],
            ),
            Event::BodyConvened { vote, body, meets } => self.line(
                Source::Council,
                S::Note,
                Subject::Vote(*vote),
                "body-convened",
                &[
                    ("vote", Arg::from(self.vote(*vote))),
                    ("body", Arg::from(self.body(*body))),
                    ("moment", Arg::from(self.moment(*meets, &at.setting().scenario().start))),
                ],
            ),
            Event::AgreedWithoutDebate { vote } => self.line(
                Source::Council,
                S::Good,
                Subject::Vote(*vote),
                "agreed-without-debate",
                &[("vote", Arg::from(self.vote(*vote)))],
            ),
            Event::VoteTakenOff { vote } => self.line(
                Source::Council,
                S::Bad,
                Subject::Vote(*vote),
                "vote-taken-off",
                &[("vote", Arg::from(self.vote(*vote)))],
            ),
            Event::TriagePublished { rule } => self.line(
                Source::Union,
                S::Good,
                None,
                "triage-published",
                &[("rule", Arg::from(self.triage_rule(*rule)))],
            ),
            Event::TriageKept { rule } => self.line(
                Source::Union,
                S::Note,
                None,
                "triage-kept",
                &[("rule", Arg::from(self.triage_rule(*rule)))],
            ),
            Event::BilateralSteered { line } => self.line(
                Source::Union,
                S::Note,
                None,
                "bilateral-steered",
                &[("line", Arg::from(self.bilateral_line(*line)))],
            ),
            Event::TriageJudged { proposal, first, followed } => self.line(
                Source::Union,
                if *followed { S::Good } else { S::Bad },
                Subject::Match(*proposal),
                if *followed { "triage-followed" } else { "triage-against" },
                &[("country", Arg::from(self.country(catalogue, *first)))],
            ),
            Event::Lobbied { vote, country } => self.line(
                Source::Council,
                S::Note,
                Subject::Vote(*vote),
                "lobbied",
                &[
                    ("vote", Arg::from(self.vote(*vote))),
                    ("country", Arg::from(self.country(catalogue, *country))),
                ],
            ),
            Event::Linked { vote, country, kind } => self.line(
                Source::Council,
                S::Note,
                Subject::Vote(*vote),
                "linked",
                &[
                    ("vote", Arg::from(self.vote(*vote))),
                    ("country", Arg::from(self.country(catalogue, *country))),
                    ("kind", Arg::from(self.kind_short(catalogue, *kind))),
                ],
            ),
            Event::LinkEnded { country, kind } => self.line(
                Source::Council,
                S::Note,
                Subject::Country(*country),
                "link-ended",
                &[
                    ("country", Arg::from(self.country(catalogue, *country))),
                    ("kind", Arg::from(self.kind_short(catalogue, *kind))),
                ],
            ),
            Event::WateredDown { vote, left } => self.line(
                Source::Council,
                S::Note,
                Subject::Vote(*vote),
                "watered-down",
                &[
                    ("vote", Arg::from(self.vote(*vote))),
                    ("share", Arg::from(self.per_mille_as_percent(*left))),
                ],
            ),
            Event::VoteHeld { vote, passed, against, abstaining } => {
                let measure = vote.as_str().parse().ok().and_then(|id| catalogue.mechanism(id));
                let body = measure.and_then(Body::that_takes);
                let names = |list: &[CountryId]| {
                    let names: Vec<String> = list.iter().map(|c| self.country(catalogue, *c)).collect();
                    self.list(&names)
                };
                let mut line = self.line(
                    Source::Council,
                    if *passed { S::Good } else { S::Bad },
                    Subject::Vote(*vote),
                    match (*passed, body.is_some()) {
                        (true, false) => "vote-passed",
                        (false, false) => "vote-failed",
                        (true, true) => "committee-agrees",
                        (false, true) => "committee-disagrees",
                    },
                    &[
                        ("vote", Arg::from(self.vote(*vote))),
                        ("body", Arg::from(body.map_or_else(String::new, |body| self.body(body)))),
                    ],
                );
                for (key, list) in [("event-vote-against", against), ("event-vote-abstaining", abstaining)] {
                    if !list.is_empty() {
                        line.text += " ";
                        line.text += &self.with(key, &[("states", Arg::from(names(list)))]);
                    }
                }
                line
            }
            Event::ChoiceOpened { choice, decider, turn } => self.line(
                Source::Council,
                S::Note,
                Subject::Choice(*choice),
                "choice-opened",
                &[
                    ("seat", Arg::from(self.seat(catalogue, *decider))),
                    ("turn", Arg::from(*turn)),
                    ("matter", Arg::from(self.matter(at.setting(), *choice))),
                ],
            ),
            Event::ChoiceAdvised { choice, answer, by } => self.line(
                Source::Council,
                S::Note,
                Subject::Choice(*choice),
                "choice-advised",
                &[
                    ("seat", Arg::from(self.seat(catalogue, *by))),
                    ("answer", Arg::from(self.answer(at.setting(), *choice, *answer))),
                ],
            ),
            Event::ChoiceMade { choice, by, answer, by_default } => self.line(
                Source::Council,
                if *by_default { S::Bad } else { S::Note },
                Subject::Choice(*choice),
                if *by_default { "choice-made-by-default" } else { "choice-made" },
                &[
                    ("seat", Arg::from(self.seat(catalogue, *by))),
                    ("answer", Arg::from(self.answer(at.setting(), *choice, *answer))),
                ],
            ),
            _ => return None,
        })
    }
}
