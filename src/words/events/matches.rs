//! Lines about matches: proposed, amended, agreed, dropped.

use super::{EventLine, Severity as S, Source, Subject};
use crate::base::MatchId;
use crate::content::Seat;
use crate::engine::{Clock, ConsentTo, Event, Terms};
use crate::words::{Arg, Lookup, Words};

impl Words {
    pub(super) fn match_line(&self, at: &Lookup<'_>, event: &Event) -> Option<EventLine> {
        let catalogue = at.catalogue();
        let of = |proposal: &MatchId| ("match", Arg::from(self.proposal(at, *proposal)));
        let about = |proposal: &MatchId| Some(Subject::Match(*proposal));
        Some(match event {
            Event::MatchProposed { proposal, by, offer, need, quantity, channel, mode } => {
                let kind = at.kind_of_offer(*offer).unwrap_or(need.kind);
                let (amount, said) = (self.quantity(catalogue, kind, *quantity), self.offer(at, *offer));
                let args = [
                    ("quantity", Arg::from(amount)),
                    ("offer", Arg::from(said)),
                    ("need", Arg::from(self.purpose(at, *offer, *need))),
                    ("way", Arg::from(self.way(*mode))),
                    ("channel", Arg::from(self.channel(*channel))),
                ];
                let ours = *by == Seat::Hr;
                let source = if ours { Source::Union } else { Source::Capital };
                let key = if ours { "match-proposed" } else { "match-offered-directly" };
                self.line(source, S::Note, about(proposal), key, &args)
            }
            Event::MatchAmended { proposal, by, quantity, channel, mode, reason } => {
                let terms = Terms { quantity: *quantity, channel: *channel, mode: *mode };
                let mut args = vec![
                    ("match", Arg::from(self.proposal_without_terms(at, *proposal))),
                    ("seat", Arg::from(self.seat(catalogue, *by))),
                    ("reason", Arg::from(self.reason(*reason))),
                ];
                args.extend(self.terms(catalogue, at.kind_of_match(*proposal), terms));
                self.line(Source::Capital, S::Note, about(proposal), "match-amended", &args)
            }
            Event::AnswerOvertaken { proposal, seat } => self.line(
                Source::Capital,
                S::Note,
                about(proposal),
                "answer-overtaken",
                &[of(proposal), ("seat", Arg::from(self.seat(catalogue, *seat)))],
            ),
            Event::StandingConsentGiven { proposal, seat } => self.line(
                Source::Capital,
                S::Good,
                about(proposal),
                "standing-consent-used",
                &[of(proposal), ("seat", Arg::from(self.seat(catalogue, *seat)))],
            ),
            Event::StandingConsentSet { seat, to, stands } => {
                let args = [
                    ("seat", Arg::from(self.seat(catalogue, *seat))),
                    ("about", Arg::from(self.consent_to(at, *to))),
                ];
                let about = Some(match to {
                    ConsentTo::Offer(offer) => Subject::Offer(*offer),
                    ConsentTo::Need(need) => Subject::Need(*need),
                });
                let slug = if *stands { "standing-consent-given" } else { "standing-consent-taken" };
                self.line(Source::Capital, S::Note, about, slug, &args)
            }
            Event::MatchAgreed { proposal } => {
                self.line(Source::Capital, S::Good, about(proposal), "match-agreed", &[of(proposal)])
            }
            Event::MatchBrokered { proposal } => {
                self.line(Source::Union, S::Good, about(proposal), "match-brokered", &[of(proposal)])
            }
            // Every other clock has a line of its own when it starts.
            Event::MatchWaits { proposal, clock: clock @ Clock::Lift } => self.line(
                Source::Transport,
                S::Bad,
                about(proposal),
                "match-waits",
                &[of(proposal), ("clock", Arg::from(self.clock(*clock)))],
            ),
            Event::MatchDropped { proposal, by, reason } => {
                let reason = ("reason", Arg::from(self.drop_reason(*reason)));
                match by {
                    Some(seat) => self.line(
                        Source::Capital,
                        S::Bad,
                        about(proposal),
                        "match-dropped-by",
                        &[of(proposal), ("seat", Arg::from(self.seat(catalogue, *seat))), reason],
                    ),
                    None => self.line(
                        Source::Capital,
                        S::Bad,
                        about(proposal),
                        "match-dropped",
                        &[of(proposal), reason],
                    ),
                }
            }
            _ => return None,
        })
    }
}
