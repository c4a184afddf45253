//! Why an order is not accepted, and what may be said against one: what is wrong, and what to do.

use super::names::seat_slug;
use super::{Arg, Lookup, Words};
use crate::content::Seat;
use crate::engine::explain::Explanation;
use crate::engine::{NoPart, Objection, OrderKind, Rejection, Setting, Takes};

/// What is wrong, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub hint: String,
    /// The law behind it, where there is one.
    pub basis: Option<String>,
}

impl Words {
    /// Why an order is not accepted.
    #[must_use]
    pub fn rejection(&self, setting: &Setting, rejection: Rejection) -> Said {
        let start = &setting.scenario().start;
        let args: Vec<(&str, Arg<'_>)> = match rejection {
            Rejection::WrongSeat(kind) => vec![
                ("order", Arg::from(self.order_kind(kind))),
                ("who", Arg::from(self.givers(setting, kind))),
            ],
            Rejection::WrongWindow(kind) => vec![("order", Arg::from(self.order_kind(kind)))],
            Rejection::NotEnoughCapacity { needed, free } => {
                vec![("needed", Arg::from(needed)), ("free", Arg::from(free))]
            }
            Rejection::CaveatForbids(_, caveat)
            | Rejection::OwnCaveat(caveat)
            | Rejection::CaveatStands(caveat) => vec![
                ("caveat", Arg::from(self.caveat(setting.catalogue(), caveat))),
                ("meaning", Arg::from(self.caveat_meaning(setting.catalogue(), caveat))),
            ],
            Rejection::QuantityOutOfRange { least, most } => {
                vec![("least", Arg::from(self.amount(least))), ("most", Arg::from(self.amount(most)))]
            }
            Rejection::HourOutOfRange { least, most } => vec![
                ("least", Arg::from(self.moment(least, start))),
                ("most", Arg::from(self.moment(most, start))),
            ],
            Rejection::ShareOutOfRange { least, most } => vec![
                ("least", Arg::from(self.per_mille_as_percent(least))),
                ("most", Arg::from(self.per_mille_as_percent(most))),
            ],
            Rejection::LevelOutOfRange { least, most } => {
                vec![("least", Arg::from(self.points(least))), ("most", Arg::from(self.points(most)))]
            }
            Rejection::NoWay { kind, mode, .. } => {
                let travels = setting.catalogue().kind(kind).map_or(&[][..], |kind| &kind.modes);
                let modes: Vec<String> = travels.iter().map(|mode| self.mode(*mode)).collect();
                vec![
                    ("kind", Arg::from(self.kind(setting.catalogue(), kind))),
                    ("mode", Arg::from(self.way(mode))),
                    ("modes", Arg::from(modes.join(", "))),
                ]
            }
            Rejection::AlreadyInvoked(article) => vec![("article", Arg::from(self.article(article)))],
            Rejection::IpcrTooLow(mode) => vec![("mode", Arg::from(self.ipcr_mode(mode)))],
            Rejection::OfferedElsewhere(_, country) | Rejection::Attacked(country) => {
                vec![("country", Arg::from(self.country(setting.catalogue(), country)))]
            }
            Rejection::AsksItself(country, kind) => vec![
                ("country", Arg::from(self.country(setting.catalogue(), country))),
                ("kind", Arg::from(self.kind(setting.catalogue(), kind))),
            ],
            Rejection::NeedsItself(kind) => {
                vec![("kind", Arg::from(self.kind(setting.catalogue(), kind)))]
            }
            Rejection::NoPart(why) => {
                let country = why.country().map(|id| self.country(setting.catalogue(), id));
                let mechanism = match why {
                    NoPart::NotHelped(id, _) => Some(self.mechanism(id)),
                    _ => None,
                };
                let country = country.map(|country| ("country", Arg::from(country)));
                country.into_iter().chain(mechanism.map(|name| ("mechanism", Arg::from(name)))).collect()
            }
            Rejection::SaidRecently(hour) => vec![("moment", Arg::from(self.moment(hour, start)))],
            Rejection::TooManyOffers { most } => vec![("most", Arg::from(most))],
            Rejection::NotOrdered(id) => vec![
                ("mechanism", Arg::from(self.mechanism(id))),
                ("starts", Arg::from(self.starts(setting.catalogue(), id))),
            ],
            Rejection::ByAgenda(id) => vec![
                ("mechanism", Arg::from(self.mechanism(id))),
                ("order", Arg::from(self.order_kind(OrderKind::PutOnAgenda))),
            ],
            Rejection::ForNoState(id) | Rejection::NotRunning(id) | Rejection::NotItsDecision(id) => {
                vec![("mechanism", Arg::from(self.mechanism(id)))]
            }
            Rejection::NotForSeat(id) | Rejection::NotAskedFor(id) => vec![
                ("mechanism", Arg::from(self.mechanism(id))),
                ("who", Arg::from(self.starters(setting.catalogue(), id))),
            ],
            Rejection::Limited(id, limit) => vec![
                ("mechanism", Arg::from(self.mechanism(id))),
                ("limit", Arg::from(self.limit(setting.catalogue(), limit))),
                ("remedy", Arg::from(self.remedy(setting, id, limit))),
                ("basis", Arg::from(self.legal_basis(setting, id).trim_end_matches('.').to_owned())),
            ],
            _ => Vec::new(),
        };
        let key = match rejection {
            Rejection::Limited(..) => "rejection-limited".to_owned(),
            _ => format!("rejection-{}", rejection.slug()),
        };
        let hint = match rejection {
            // An attacked Ally has an order of its own for the same.
            Rejection::WrongSeat(OrderKind::Consult) => format!("{key}.hint-consult"),
            Rejection::Limited(_, limit) if limit.is_of_the_exercise() => format!("{key}.hint-exercise"),
            _ => format!("{key}.hint"),
        };
        Said {
            what: self.with(&key, &args),
            hint: self.said_here(setting, &hint, &args),
            basis: rejection.basis(setting).map(|basis| self.basis(setting, basis)),
        }
    }

    /// Who gives orders of a kind, by role.
    fn givers(&self, setting: &Setting, kind: OrderKind) -> String {
        // One attacked state and one delegation stand for all of them.
        let one = setting.victims()[0];
        let (state, capital) = (Seat::Victim(one), Seat::Delegation(one));
        let seats = [Seat::Hr, state, Seat::Presidency, capital, Seat::Nato, Seat::Excon, Seat::Adversary];
        let giving = seats.into_iter().filter(|seat| kind.belongs_to(*seat));
        let roles = giving.map(|seat| self.text(&format!("seat-{}", seat_slug(seat))));
        // Where several are attacked each is a giver to the others.
        let beside = kind.is_givers() && !kind.belongs_to(state) && setting.victims().len() > 1;
        let roles = roles.chain(beside.then(|| self.text("seat-victim.beside")));
        self.list(&roles.collect::<Vec<_>>())
    }

    /// What there has to be for orders of a kind, and how it comes about; none of those that need nothing.
    fn what_it_takes(&self, kind: OrderKind) -> Option<String> {
        let slug = match kind.takes()? {
            Takes::FreeOffer | Takes::Offer => "offers",
            Takes::Need => "needs",
            Takes::OwnNeed => "own-needs",
            Takes::Match | Takes::LiveMatch => "matches",
            Takes::Vote => "votes",
            Takes::Choice => "choices",
            Takes::Letter => "letters",
            Takes::Measure => "measures",
            Takes::Run => "runs",
            Takes::Mechanism => "mechanisms",
            Takes::Stock => "stock",
            Takes::Case => "case",
            Takes::Standing => "standing",
            Takes::Inject => "injects",
            Takes::Vector => "vectors",
        };
        Some(self.text(&format!("needed-{slug}")))
    }

    /// What stands in the way of a kind of order: the refusals, or what there would have to be.
    #[must_use]
    pub fn kind_in_the_way(
        &self,
        at: &Lookup<'_>,
        kind: OrderKind,
        explanation: &Explanation,
    ) -> Vec<String> {
        let said = self.in_the_way(at, explanation);
        if !said.is_empty() {
            return said;
        }
        let basis = explanation.figures.first().and_then(|figure| figure.basis);
        let basis = basis.map(|basis| self.said_basis(&self.basis(at.setting(), basis)));
        self.what_it_takes(kind).into_iter().chain(basis).collect()
    }

    /// The same in one line: what is wrong, what to do, and the law behind it.
    #[must_use]
    pub fn refusal(&self, setting: &Setting, rejection: Rejection) -> String {
        let said = self.rejection(setting, rejection);
        let basis = said.basis.map(|basis| self.said_basis(&basis));
        [Some(said.what), Some(said.hint), basis].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// "Basis: …"
    pub(super) fn said_basis(&self, basis: &str) -> String {
        self.with("why-basis", &[("basis", Arg::from(basis))])
    }

    /// What may be said against an order.
    #[must_use]
    pub fn objection(&self, setting: &Setting, objection: Objection) -> String {
        let key = format!("objection-{}", objection_slug(objection));
        match objection {
            Objection::MayRefuse(seat, reason) => self.with(
                &key,
                &[
                    ("seat", Arg::from(self.seat(setting.catalogue(), seat))),
                    ("reason", Arg::from(self.reason(reason))),
                ],
            ),
            Objection::GivenUp(country, kind) => self.with(
                &key,
                &[
                    ("country", Arg::from(self.country(setting.catalogue(), country))),
                    ("kind", Arg::from(self.kind_short(setting.catalogue(), kind))),
                    ("duration", Arg::from(self.duration(setting.rules().council.link_hours))),
                ],
            ),
            Objection::WouldFail(stop) => self.with(&key, &[("stop", Arg::from(self.stop(stop)))]),
            Objection::UnclassifiedOnly(country) => {
                let country = self.country(setting.catalogue(), country);
                self.with(&key, &[("country", Arg::from(country))])
            }
            Objection::Mistake(number) => self.with(&key, &[("mistake", Arg::from(self.mistake(number)))]),
            _ => self.text(&key),
        }
    }
}

fn objection_slug(objection: Objection) -> &'static str {
    match objection {
        Objection::AfterEnd => "after_end",
        Objection::Late => "late",
        Objection::MoreThanNeeded => "more_than_needed",
        Objection::TakesBack => "takes_back",
        Objection::NextToNothing => "next_to_nothing",
        Objection::AgainstTriage => "against_triage",
        Objection::NatoPlansThis => "nato_plans_this",
        Objection::NotReleased => "not_released",
        Objection::UnclassifiedOnly(_) => "unclassified_only",
        Objection::MovesOnce => "moves_once",
        Objection::Uncoordinated => "uncoordinated",
        Objection::Substitute => "substitute",
        Objection::MayRefuse(..) => "may_refuse",
        Objection::LiftShort => "lift_short",
        Objection::ReceptionFull => "reception_full",
        Objection::BeyondEvidence => "beyond_evidence",
        Objection::SpecificCharacter => "specific_character",
        Objection::AskedAgain => "asked_again",
        Objection::NothingToAdd => "nothing_to_add",
        Objection::Mistake(_) => "mistake",
        Objection::HardToKeep => "hard_to_keep",
        Objection::OverdrawsCouncil => "overdraws_council",
        Objection::WouldFail(_) => "would_fail",
        Objection::WouldPass => "would_pass",
        Objection::GivenUp(..) => "given_up",
        Objection::ConditionNotMet => "condition_not_met",
        Objection::EndsGame => "ends_game",
    }
}
