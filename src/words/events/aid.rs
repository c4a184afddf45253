//! Lines about needs, offers, matches and consignments.

use super::{EventLine, Severity as S, Source, Subject};
use crate::base::{ConsignmentId, NeedId, OfferId};
use crate::content::Caveat;
use crate::engine::{Clock, DropReason, Event, Homecoming, NeedState, OfferAnswer, Side};
use crate::words::{Arg, Lookup, Words};

impl Words {
    pub(super) fn aid_line(&self, at: &Lookup<'_>, event: &Event) -> Option<EventLine> {
        self.need_line(at, event)
            .or_else(|| self.offer_line(at, event))
            .or_else(|| self.match_line(at, event))
            .or_else(|| self.consignment_line(at, event))
    }

    fn need_line(&self, at: &Lookup<'_>, event: &Event) -> Option<EventLine> {
        let catalogue = at.catalogue();
        let victim = |need: &NeedId| ("victim", Arg::from(self.country(catalogue, need.victim)));
        let kind = |need: &NeedId| ("kind", Arg::from(self.kind_short(catalogue, need.kind)));
        let of = |need: &NeedId| ("need", Arg::from(self.need(catalogue, *need)));
        let quantity =
            |need: &NeedId, quantity| ("quantity", Arg::from(self.quantity(catalogue, need.kind, quantity)));
        let moment = |hour| ("moment", Arg::from(self.moment(hour, &at.setting().scenario().start)));
        let about = |need: &NeedId| Some(Subject::Need(*need));
        Some(match event {
            Event::NeedArose { need, quantity: q, due, .. } => self.line(
                Source::Victim,
                S::Bad,
                about(need),
                "need-arose",
                &[victim(need), kind(need), quantity(need, *q), moment(*due)],
            ),
            Event::NeedGrew { need, quantity: q, .. } => self.line(
                Source::Victim,
                S::Bad,
                about(need),
                "need-grew",
                &[victim(need), kind(need), quantity(need, *q)],
            ),
            Event::NeedDeclared { need, quantity: q } => self.line(
                Source::Victim,
                S::Note,
                about(need),
                "need-declared",
                &[victim(need), kind(need), quantity(need, *q)],
            ),
            Event::NeedRanked { need } => {
                self.line(Source::Victim, S::Note, about(need), "need-ranked", &[victim(need), kind(need)])
            }
            Event::NeedStateChanged { need, state } => {
                let (severity, key) = match state {
                    // Told by the events that bring these about.
                    NeedState::Latent | NeedState::Declared => return None,
                    NeedState::Partly => (S::Note, "need-partly"),
                    NeedState::Met => (S::Good, "need-met"),
                    NeedState::Lapsed => (S::Bad, "need-lapsed"),
                    NeedState::Withdrawn => (S::Note, "need-withdrawn"),
                };
                self.line(Source::Victim, severity, about(need), key, &[victim(need), kind(need)])
            }
            Event::NeedLeft { need, by, left } => {
                let (source, key) = match (by, left) {
                    (Side::Eu, true) => (Source::Union, "need-left-to-nato"),
                    (Side::Eu, false) => (Source::Union, "need-taken-back"),
                    (Side::Nato, true) => (Source::Nato, "need-left-to-eu"),
                    (Side::Nato, false) => (Source::Nato, "need-taken-back-by-nato"),
                };
                self.line(source, S::Note, about(need), key, &[of(need)])
            }
            Event::FitShifted { need, by } => self.line(
                Source::Victim,
                if *by < 0 { S::Bad } else { S::Good },
                about(need),
                "fit-shifted",
                &[of(need), ("by", Arg::from(self.signed_percent(*by)))],
            ),
            Event::PromiseMade { need, by, .. } => {
                self.line(Source::Union, S::Note, about(need), "promise-made", &[of(need), moment(*by)])
            }
            Event::PromiseEnded { promise, kept } => {
                let row = at.promise(*promise);
                let name = row.map_or_else(
                    || self.with("promise-unknown", &[("number", Arg::from(promise.0))]),
                    |row| self.need(catalogue, row.need),
                );
                self.line(
                    Source::Union,
                    if *kept { S::Good } else { S::Grave },
                    row.map(|row| Subject::Need(row.need)),
                    if *kept { "promise-kept" } else { "promise-broken" },
                    &[("need", Arg::from(name))],
                )
            }
            Event::NatoPlanned { need, quantity: q } => {
                self.line(Source::Nato, S::Note, about(need), "nato-planned", &[of(need), quantity(need, *q)])
            }
            Event::NatoDelivered { need, quantity: q } => self.line(
                Source::Nato,
                S::Good,
                about(need),
                "nato-delivered",
                &[of(need), quantity(need, *q)],
            ),
            Event::MeasureAdopted { need, quantity: q } => self.line(
                Source::Council,
                S::Good,
                about(need),
                "measure-adopted",
                &[of(need), quantity(need, *q)],
            ),
            _ => return None,
        })
    }

    fn offer_line(&self, at: &Lookup<'_>, event: &Event) -> Option<EventLine> {
        let catalogue = at.catalogue();
        let country = |id| Arg::from(self.country(catalogue, id));
        let of = |offer: &OfferId| ("offer", Arg::from(self.offer(at, *offer)));
        let about = |offer: &OfferId| Some(Subject::Offer(*offer));
        let moment = |hour| ("moment", Arg::from(self.moment(hour, &at.setting().scenario().start)));
        Some(match event {
            Event::TransferAsked { offer, due } => {
                self.line(Source::Nato, S::Note, about(offer), "transfer-asked", &[of(offer), moment(*due)])
            }
            Event::AuthorityTransferred { offer, smooth } => {
                let (severity, key) = if *smooth {
                    (S::Good, "authority-transferred")
                } else {
                    (S::Bad, "authority-transferred-in-dispute")
                };
                self.line(Source::Capital, severity, about(offer), key, &[of(offer)])
            }
            Event::AuthorityKept { offer } => {
                self.line(Source::Capital, S::Bad, about(offer), "authority-kept", &[of(offer)])
            }
            Event::OfferTabled { offer, giver, kind, victim, quantity, valid_until, .. } => self.line(
                Source::Capital,
                S::Good,
                about(offer),
                "offer-tabled",
                &[
                    ("giver", country(*giver)),
                    ("givers", Arg::from(if self.is_plural(*giver) { "many" } else { "one" })),
                    ("kind", Arg::from(self.kind_short(catalogue, *kind))),
                    ("quantity", Arg::from(self.quantity(catalogue, *kind, *quantity))),
                    ("victim", country(*victim)),
                    moment(*valid_until),
                ],
            ),
            Event::StockMoved { offer, to, quantity, .. } => {
                use crate::engine::Shelf;
                let (severity, key) = match to {
                    Shelf::Withdrawn => (S::Bad, "stock-withdrawn"),
                    Shelf::Lapsed => (S::Bad, "stock-lapsed"),
                    // Every other move has an event of its own that says more.
                    _ => return None,
                };
                let amount = at
                    .kind_of_offer(*offer)
                    .map_or_else(|| self.amount(*quantity), |kind| self.quantity(catalogue, kind, *quantity));
                self.line(
                    Source::Capital,
                    severity,
                    about(offer),
                    key,
                    &[of(offer), ("quantity", Arg::from(amount))],
                )
            }
            Event::OfferAnswered { offer, answer } => self.line(
                Source::Union,
                S::Note,
                about(offer),
                match answer {
                    OfferAnswer::Declined => "offer-declined",
                    OfferAnswer::Parked => "offer-parked",
                    OfferAnswer::ImprovementAsked => "offer-improvement-asked",
                },
                &[of(offer)],
            ),
            Event::OfferImproved { offer, quantity, caveat_lifted } => {
                let amount = at
                    .kind_of_offer(*offer)
                    .map_or_else(|| self.amount(*quantity), |kind| self.quantity(catalogue, kind, *quantity));
                let mut args = vec![of(offer), ("quantity", Arg::from(amount))];
                let key = match caveat_lifted {
                    Some(caveat) => {
                        args.push(("caveat", Arg::from(self.caveat(catalogue, *caveat))));
                        if quantity.is_zero() { "offer-caveat-lifted" } else { "offer-improved-and-lifted" }
                    }
                    None => "offer-improved",
                };
                self.line(Source::Capital, S::Good, about(offer), key, &args)
            }
            Event::OfferExtended { offer, until } => self.line(
                Source::Capital,
                S::Good,
                about(offer),
                "offer-extended",
                &[of(offer), moment(*until)],
            ),
            Event::OfferRedirected { offer, from, to } => self.line(
                Source::Capital,
                S::Note,
                about(offer),
                "offer-redirected",
                &[of(offer), ("country", country(*from)), ("victim", country(*to))],
            ),
            Event::KeptForItself { need } => self.line(
                Source::Capital,
                S::Bad,
                Subject::Need(*need),
                "kept-for-itself",
                &[
                    ("giver", country(need.victim)),
                    ("kind", Arg::from(self.kind_short(catalogue, need.kind))),
                ],
            ),
            Event::CaveatAdded { offer, caveat } => self.line(
                Source::Capital,
                S::Bad,
                about(offer),
                "caveat-added",
                &[of(offer), ("caveat", Arg::from(self.caveat(catalogue, *caveat)))],
            ),
            Event::CaveatForGiver { giver, caveat } => self.line(
                Source::Capital,
                S::Bad,
                Subject::Country(*giver),
                if matches!(caveat, Caveat::Geofence(_)) { "caveat-of-place" } else { "caveat-for-giver" },
                &[("giver", country(*giver)), ("caveat", Arg::from(self.caveat(catalogue, *caveat)))],
            ),
            // Notice to move runs for everything that is agreed; the board shows it.
            Event::ClockStarted { clock: Clock::Readiness, .. }
            | Event::ClockEnded { clock: Clock::Readiness, .. } => {
                return None;
            }
            Event::ClockStarted { offer, clock, due } => self.line(
                Source::Capital,
                S::Note,
                about(offer),
                "clock-started",
                &[of(offer), ("clock", Arg::from(self.clock(*clock))), moment(*due)],
            ),
            Event::ClockEnded { offer, clock, granted } => self.line(
                Source::Capital,
                if *granted { S::Good } else { S::Bad },
                about(offer),
                if *granted { "clock-granted" } else { "clock-refused" },
                &[of(offer), ("clock", Arg::from(self.clock(*clock)))],
            ),
            Event::CapitalAsked { country: asked, kind, by } => self.line(
                Source::Union,
                S::Note,
                Subject::Country(*asked),
                if at.setting().is_army_of_the_union(*asked, *kind) {
                    "union-asked"
                } else {
                    "capital-asked"
                },
                &[
                    ("seat", Arg::from(self.seat(catalogue, *by))),
                    ("country", country(*asked)),
                    ("kind", Arg::from(self.kind_short(catalogue, *kind))),
                ],
            ),
            _ => return None,
        })
    }

    fn consignment_line(&self, at: &Lookup<'_>, event: &Event) -> Option<EventLine> {
        let catalogue = at.catalogue();
        let of = |id: &ConsignmentId| ("load", Arg::from(self.consignment(at, *id)));
        let about = |id: &ConsignmentId| Some(Subject::Consignment(*id));
        let carried = |id: &ConsignmentId, quantity| {
            at.load(*id).map_or_else(
                || self.amount(quantity),
                |(_, kind, _)| self.quantity(catalogue, kind, quantity),
            )
        };
        Some(match event {
            Event::ConsignmentLeft { consignment, proposal, quantity, arrives, .. } => {
                let load = at
                    .consignment(*consignment)
                    .map_or_else(|| self.proposal(at, *proposal), |_| self.consignment(at, *consignment));
                let amount = at
                    .kind_of_match(*proposal)
                    .map_or_else(|| self.amount(*quantity), |kind| self.quantity(catalogue, kind, *quantity));
                self.line(
                    Source::Transport,
                    S::Good,
                    about(consignment),
                    "consignment-left",
                    &[
                        ("load", Arg::from(load)),
                        ("quantity", Arg::from(amount)),
                        ("moment", Arg::from(self.moment(*arrives, &at.setting().scenario().start))),
                    ],
                )
            }
            Event::ConsignmentDelayed { consignment, hours, cause } => self.line(
                Source::Transport,
                S::Bad,
                about(consignment),
                "consignment-delayed",
                &[
                    of(consignment),
                    ("duration", Arg::from(self.duration(*hours))),
                    ("cause", Arg::from(self.cause(at.setting(), cause))),
                ],
            ),
            Event::ConsignmentLost { consignment, cause } => self.line(
                Source::Transport,
                S::Grave,
                about(consignment),
                "consignment-lost",
                &[of(consignment), ("cause", Arg::from(self.cause(at.setting(), cause)))],
            ),
            Event::ConsignmentArrived { consignment } => self.line(
                Source::Transport,
                S::Good,
                about(consignment),
                "consignment-arrived",
                &[of(consignment)],
            ),
            Event::ConsignmentAbsorbed { consignment, quantity, effect } => {
                // What it is worth is counted in the unit of the need, which a substitute does not share.
                let effect = at.load(*consignment).map_or_else(
                    || self.amount(*effect),
                    |(need, _, _)| self.quantity(catalogue, need.kind, *effect),
                );
                self.line(
                    Source::Victim,
                    S::Good,
                    about(consignment),
                    "consignment-absorbed",
                    &[
                        of(consignment),
                        ("quantity", Arg::from(carried(consignment, *quantity))),
                        ("effect", Arg::from(effect)),
                    ],
                )
            }
            Event::ConsignmentReturned { consignment, why } => {
                let line = |severity, key, more: Option<(&'static str, Arg<'_>)>| {
                    let args: Vec<_> = std::iter::once(of(consignment)).chain(more).collect();
                    self.line(Source::Capital, severity, about(consignment), key, &args)
                };
                match why {
                    Homecoming::Over => line(S::Note, "consignment-returned", None),
                    Homecoming::Strikes => line(S::Bad, "consignment-left-strikes", None),
                    Homecoming::WantedFor(state) => {
                        let state = ("state", Arg::from(self.country(catalogue, *state)));
                        line(S::Bad, "consignment-recalled", Some(state))
                    }
                }
            }
            Event::ConsignmentRelieved { consignment } => self.line(
                Source::Capital,
                S::Good,
                about(consignment),
                "consignment-relieved",
                &[of(consignment)],
            ),
            Event::ConsignmentUsed { consignment, quantity } => self.line(
                Source::Victim,
                S::Note,
                about(consignment),
                "consignment-used",
                &[of(consignment), ("quantity", Arg::from(carried(consignment, *quantity)))],
            ),
            _ => return None,
        })
    }

    /// A consignment in a few words: "Generators from Sweden to Finland".
    #[must_use]
    pub fn consignment(&self, at: &Lookup<'_>, id: ConsignmentId) -> String {
        match (at.consignment(id), at.load(id)) {
            (Some(row), Some((need, kind, _))) => self.with(
                "consignment-name",
                &[
                    ("kind", Arg::from(self.kind_short(at.catalogue(), kind))),
                    ("giver", Arg::from(self.country(at.catalogue(), row.giver))),
                    ("victim", Arg::from(self.country(at.catalogue(), need.victim))),
                ],
            ),
            _ => self.with("consignment-unknown", &[("number", Arg::from(id.0))]),
        }
    }

    /// Why a match came to nothing.
    #[must_use]
    pub fn drop_reason(&self, reason: DropReason) -> String {
        match reason {
            DropReason::Refused(reason) => self.reason(reason),
            DropReason::MandateRefused => self.text("drop-mandate_refused"),
            DropReason::ReleaseRefused => self.text("drop-release_refused"),
            DropReason::ReexportRefused => self.text("drop-reexport_refused"),
            DropReason::Recalled => self.text("drop-recalled"),
            DropReason::Unanswered => self.text("drop-unanswered"),
            DropReason::OfferGone => self.text("drop-offer_gone"),
            DropReason::NeedGone => self.text("drop-need_gone"),
            DropReason::NoRoute => self.text("drop-no_route"),
        }
    }

    /// A shift of a share with its sign, in per cent.
    fn signed_percent(&self, by: i32) -> String {
        let percent = self.per_mille_as_percent(by);
        if by > 0 { format!("+{percent}") } else { percent }
    }
}
