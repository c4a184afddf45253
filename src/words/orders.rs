//! One line for each order: what a basket lists and a journal shows.

use super::{Arg, Lookup, Words};
use crate::base::{AnswerId, ChoiceId, CountryId, KindId, MatchId, NeedId, OfferId, PackageId};
use crate::content::{Catalogue, Caveat, Mechanism, Mode, Seat};
use crate::engine::view::OfferView;
use crate::engine::{Article, Clause, ConsentTo, OfferChange, Order, Setting, Terms};

impl Words {
    /// An offer in a few words: "Generators from Sweden".
    #[must_use]
    pub fn offer(&self, at: &Lookup<'_>, id: OfferId) -> String {
        match at.offer(id) {
            Some(row) => self.with(
                "offer-name",
                &[
                    ("kind", Arg::from(self.kind_short(at.catalogue(), row.kind))),
                    ("giver", Arg::from(self.country(at.catalogue(), row.giver))),
                ],
            ),
            None => self.with("offer-unknown", &[("number", Arg::from(id.0))]),
        }
    }

    /// What an offer comes under as things stand, each condition in a few words; a vote of parliament with its time.
    #[must_use]
    pub fn conditions(&self, setting: &Setting, offer: &OfferView) -> Vec<String> {
        let said = |caveat: Caveat| {
            let condition = self.caveat(setting.catalogue(), caveat);
            let Some(vote) = offer.vote().filter(|_| caveat == Caveat::ParliamentPrior) else {
                return condition;
            };
            let (key, time) = if vote.granted.is_some() {
                return condition;
            } else if vote.started {
                ("condition-until", self.moment(vote.due, &setting.scenario().start))
            } else {
                ("condition-takes", self.duration(vote.due))
            };
            self.with(key, &[("condition", Arg::from(condition)), ("time", Arg::from(time))])
        };
        offer.conditions().into_iter().map(said).collect()
    }

    /// The same in one phrase; nothing where it comes under none.
    #[must_use]
    pub fn list_of_conditions(&self, setting: &Setting, offer: &OfferView) -> Option<String> {
        let conditions = self.conditions(setting, offer);
        let list = || self.list(&conditions);
        (!conditions.is_empty()).then(|| self.with("conditions", &[("conditions", Arg::from(list()))]))
    }

    /// What an offer is proposed for: the victim, and the need too where the offer only stands in for it.
    pub(super) fn purpose(&self, at: &Lookup<'_>, offer: OfferId, need: NeedId) -> String {
        if at.kind_of_offer(offer) == Some(need.kind) {
            self.country(at.catalogue(), need.victim)
        } else {
            self.need(at.catalogue(), need)
        }
    }

    /// A match in a few words: "Generators from Sweden to Finland (80 sets)".
    #[must_use]
    pub fn proposal(&self, at: &Lookup<'_>, id: MatchId) -> String {
        match at.proposal(id) {
            Some(row) => {
                let kind = at.kind_of_match(id).unwrap_or(row.need.kind);
                self.with(
                    "match-name",
                    &[
                        ("kind", Arg::from(self.kind_short(at.catalogue(), kind))),
                        ("quantity", Arg::from(self.quantity(at.catalogue(), kind, row.quantity))),
                        ("giver", Arg::from(self.country(at.catalogue(), row.giver))),
                        ("victim", Arg::from(self.country(at.catalogue(), row.need.victim))),
                    ],
                )
            }
            None => self.with("match-unknown", &[("number", Arg::from(id.0))]),
        }
    }

    /// A match by its offer and what it is for: for a sentence that says its terms.
    pub(super) fn proposal_without_terms(&self, at: &Lookup<'_>, id: MatchId) -> String {
        match at.proposal(id) {
            Some(row) => self.with(
                "match-about",
                &[
                    ("offer", Arg::from(self.offer(at, row.offer))),
                    ("need", Arg::from(self.purpose(at, row.offer, row.need))),
                ],
            ),
            None => self.with("match-unknown", &[("number", Arg::from(id.0))]),
        }
    }

    /// Who amended a match last, why, and what the terms were; none where nobody did.
    #[must_use]
    pub fn amendment(&self, at: &Lookup<'_>, id: MatchId) -> Option<String> {
        let last = at.proposal(id)?.amendments.last()?;
        let mut args = vec![
            ("seat", Arg::from(self.seat(at.catalogue(), last.by))),
            ("reason", Arg::from(self.reason(last.reason))),
        ];
        args.extend(self.terms(at.catalogue(), at.kind_of_match(id), last.was));
        Some(self.with("match-amendment", &args))
    }

    /// What a standing consent covers: an offer, or a need.
    pub(super) fn consent_to(&self, at: &Lookup<'_>, to: ConsentTo) -> String {
        match to {
            ConsentTo::Offer(offer) => self.offer(at, offer),
            ConsentTo::Need(need) => self.need(at.catalogue(), need),
        }
    }

    /// The terms of a match, as three arguments of a sentence; the kind is that of its offer, where it is known.
    pub(super) fn terms(
        &self,
        catalogue: &Catalogue,
        kind: Option<KindId>,
        terms: Terms,
    ) -> [(&'static str, Arg<'static>); 3] {
        let quantity = match kind {
            Some(kind) => self.quantity(catalogue, kind, terms.quantity),
            None => self.amount(terms.quantity),
        };
        [
            ("quantity", Arg::from(quantity)),
            ("channel", Arg::from(self.channel(terms.channel))),
            ("way", Arg::from(self.way(terms.mode))),
        ]
    }

    /// A way of travel, or that the thing works where it stands.
    #[must_use]
    pub fn way(&self, mode: Option<Mode>) -> String {
        mode.map_or_else(|| self.text("mode-none"), |mode| self.mode(mode))
    }

    /// What the answer to a choice says, from the scenario.
    #[must_use]
    pub fn answer(&self, setting: &Setting, choice: ChoiceId, answer: AnswerId) -> String {
        setting
            .choices
            .get(&choice)
            .and_then(|(_, choice)| choice.answers.iter().find(|a| a.id == answer))
            .map_or_else(|| answer.as_str().replace(['-', '_'], " "), |answer| answer.label.clone())
    }

    /// What a giver changes in an offer, in a few words.
    fn offer_change(&self, at: &Lookup<'_>, offer: OfferId, change: OfferChange) -> String {
        let catalogue = at.catalogue();
        let (name, said) = match change {
            OfferChange::Quantity(to) => {
                let kind = at.kind_of_offer(offer);
                let said = kind.map_or_else(|| self.amount(to), |kind| self.quantity(catalogue, kind, to));
                ("quantity", said)
            }
            OfferChange::Until(hour) => ("moment", self.moment(hour, &at.setting().scenario().start)),
            OfferChange::Lift(caveat) => ("caveat", self.caveat(catalogue, caveat)),
            OfferChange::Victim(victim) => ("victim", self.country(catalogue, victim)),
        };
        self.with(&format!("offer-change-{}", change.slug()), &[(name, Arg::from(said))])
    }

    /// One order in one line, as the seat that looks gives it.
    #[must_use]
    pub fn order(&self, at: &Lookup<'_>, order: &Order) -> String {
        self.order_for(at, order, at.lead())
    }

    /// One order of any seat in one line: what names no state an attacked state orders for itself.
    #[must_use]
    pub fn order_of(&self, at: &Lookup<'_>, seat: Seat, order: &Order) -> String {
        let unnamed = match seat {
            Seat::Victim(own) => at.lead().map(|_| own),
            _ => at.lead(),
        };
        self.order_for(at, order, unnamed)
    }

    /// The line of an order, which is for that state where it names none.
    fn order_for(&self, at: &Lookup<'_>, order: &Order, unnamed: Option<CountryId>) -> String {
        let catalogue = at.catalogue();
        let kind_of = |package: PackageId| catalogue.package(package).map(|p| p.kind);
        let kind_name = |kind: KindId| Arg::from(self.kind_short(catalogue, kind));
        let args: Vec<(&str, Arg<'_>)> = match order {
            Order::Propose { offer, need, quantity, channel, mode } => vec![
                ("quantity", {
                    let kind = at.kind_of_offer(*offer).unwrap_or(need.kind);
                    Arg::from(self.quantity(catalogue, kind, *quantity))
                }),
                ("offer", Arg::from(self.offer(at, *offer))),
                ("need", Arg::from(self.purpose(at, *offer, *need))),
                ("channel", Arg::from(self.channel(*channel))),
                ("way", Arg::from(self.way(*mode))),
            ],
            Order::Ask { country, kind } => {
                vec![("country", Arg::from(self.country(catalogue, *country))), ("kind", kind_name(*kind))]
            }
            Order::Decline { offer }
            | Order::Park { offer }
            | Order::Improve { offer }
            | Order::RequestRelease { offer }
            | Order::WithdrawOffer { offer }
            | Order::SeekMandate { offer }
            | Order::Release { offer }
            | Order::Withhold { offer } => vec![("offer", Arg::from(self.offer(at, *offer)))],
            Order::AmendOffer { offer, change } => vec![
                ("offer", Arg::from(self.offer(at, *offer))),
                ("change", Arg::from(self.offer_change(at, *offer, *change))),
            ],
            Order::TransferAuthority { offer, agree } => {
                let answer = self.text(if *agree { "transfer-agreed" } else { "transfer-kept" });
                vec![("offer", Arg::from(self.offer(at, *offer))), ("answer", Arg::from(answer))]
            }
            Order::Promise { need, by } => vec![
                ("need", Arg::from(self.need(catalogue, *need))),
                ("moment", Arg::from(self.moment(*by, &at.setting().scenario().start))),
            ],
            Order::RequestIpcr { mode } | Order::SetIpcr { mode } => {
                vec![("mode", Arg::from(self.ipcr_mode(*mode)))]
            }
            Order::LeaveToNato { need }
            | Order::TakeBack { need }
            | Order::PlanCover { need }
            | Order::LeaveToEu { need } => vec![("need", Arg::from(self.need(catalogue, *need)))],
            Order::Invite { guest } => vec![("guest", Arg::from(self.guest(*guest)))],
            Order::PublishTriage { rule } => vec![("rule", Arg::from(self.triage_rule(*rule)))],
            Order::SteerBilateral { line } => vec![("line", Arg::from(self.bilateral_line(*line)))],
            Order::Statement { kind } => vec![("statement", Arg::from(self.statement(*kind)))],
            Order::Consult { concern } => vec![("concern", Arg::from(self.concern(*concern)))],
            Order::Task { instrument, victim } | Order::StandDown { instrument, victim } => {
                let helps_one = || catalogue.mechanism(*instrument).is_some_and(Mechanism::helps_one_state);
                let named = self.mechanism(*instrument);
                let said = match victim.or_else(|| unnamed.filter(|_| helps_one())) {
                    None => named,
                    Some(victim) => {
                        let victim = self.country(catalogue, victim);
                        let args = [("instrument", Arg::from(named)), ("victim", Arg::from(victim))];
                        self.with("order-task-for", &args)
                    }
                };
                vec![("instrument", Arg::from(said))]
            }
            Order::Advise { choice, answer } | Order::Choose { choice, answer } => {
                vec![("answer", Arg::from(self.answer(at.setting(), *choice, *answer)))]
            }
            Order::SendLetter { letter, clauses } => {
                let clauses: Vec<String> = clauses.iter().map(|clause| self.clause(*clause)).collect();
                vec![("letter", Arg::from(self.letter(*letter))), ("clauses", Arg::from(self.list(&clauses)))]
            }
            Order::ArgueCase { country, victim, by } => vec![
                ("country", Arg::from(self.country(catalogue, *country))),
                ("victim", Arg::from(self.country(catalogue, *victim))),
                ("plea", Arg::from(self.plea(*by))),
            ],
            Order::StateReading { victim, reading } => vec![
                ("victim", Arg::from(self.country(catalogue, *victim))),
                ("reading", Arg::from(self.threshold(*reading))),
            ],
            Order::Invoke { article, clauses } => {
                let said: Vec<String> = clauses.iter().map(|clause| self.clause(*clause)).collect();
                let said = if said.is_empty() { String::new() } else { format!(": {}", self.list(&said)) };
                vec![("article", Arg::from(self.article(*article))), ("clauses", Arg::from(said))]
            }
            Order::Declare { kind, quantity } => vec![
                ("kind", kind_name(*kind)),
                ("quantity", Arg::from(self.quantity(catalogue, *kind, *quantity))),
            ],
            Order::Rank { kind } | Order::WithdrawNeed { kind } => vec![("kind", kind_name(*kind))],
            Order::Consent { proposal } | Order::Broker { proposal } => {
                vec![("match", Arg::from(self.proposal(at, *proposal)))]
            }
            Order::Refuse { proposal, reason } => vec![
                ("match", Arg::from(self.proposal(at, *proposal))),
                ("reason", Arg::from(self.reason(*reason))),
            ],
            Order::Amend { proposal, quantity, channel, mode, reason } => {
                let mut args = vec![
                    ("match", Arg::from(self.proposal_without_terms(at, *proposal))),
                    ("reason", Arg::from(self.reason(*reason))),
                ];
                let kind = at.kind_of_match(*proposal);
                let terms = Terms { quantity: *quantity, channel: *channel, mode: *mode };
                args.extend(self.terms(catalogue, kind, terms));
                args
            }
            Order::StandingConsent { to, stands } => {
                let key = if *stands { "standing-consent-given" } else { "standing-consent-taken" };
                let about = [("about", Arg::from(self.consent_to(at, *to)))];
                vec![("said", Arg::from(self.with(key, &about)))]
            }
            Order::Table { package, victim, quantity } => {
                let (kind, quantity) = match kind_of(*package) {
                    Some(kind) => {
                        (self.kind_short(catalogue, kind), self.quantity(catalogue, kind, *quantity))
                    }
                    None => (package.to_string(), self.amount(*quantity)),
                };
                vec![
                    ("kind", Arg::from(kind)),
                    ("quantity", Arg::from(quantity)),
                    ("victim", Arg::from(self.country(catalogue, *victim))),
                ]
            }
            Order::Position { vote, stance, ground } => vec![
                ("vote", Arg::from(self.vote(*vote))),
                ("stance", Arg::from(self.stance_for(*stance, *ground))),
            ],
            Order::PutOnAgenda { measure } => vec![("vote", Arg::from(self.measure(*measure)))],
            Order::Convene { vote }
            | Order::Postpone { vote }
            | Order::TakeOff { vote }
            | Order::WaterDown { vote } => {
                vec![("vote", Arg::from(self.vote(*vote)))]
            }
            Order::Lobby { vote, country } => vec![
                ("vote", Arg::from(self.vote(*vote))),
                ("country", Arg::from(self.country(catalogue, *country))),
            ],
            Order::Link { vote, country, kind } => vec![
                ("vote", Arg::from(self.vote(*vote))),
                ("country", Arg::from(self.country(catalogue, *country))),
                ("kind", kind_name(*kind)),
            ],
            Order::ReleaseInject { inject } | Order::HoldInject { inject } => {
                vec![("inject", Arg::from(self.inject(at.setting(), *inject)))]
            }
            Order::PostponeInject { inject, hours } => vec![
                ("inject", Arg::from(self.inject(at.setting(), *inject))),
                ("duration", Arg::from(self.duration(*hours))),
            ],
            Order::EditInject { inject, at: hour, share, text } => vec![
                ("inject", Arg::from(self.inject(at.setting(), *inject))),
                ("moment", Arg::from(self.moment(*hour, &at.setting().scenario().start))),
                ("share", Arg::from(self.per_mille_as_percent(*share))),
                ("text", Arg::from(self.after_colon(text.as_ref()))),
            ],
            Order::Override { level, to, motive, note } => vec![
                ("level", Arg::from(self.level(catalogue, *level))),
                ("to", Arg::from(self.points(*to))),
                ("motive", Arg::from(self.motive(*motive))),
                ("note", Arg::from(self.after_colon(note.as_ref()))),
            ],
            Order::Pause { note } => vec![("note", Arg::from(self.after_colon(note.as_ref())))],
            Order::Message { to, text } => vec![
                ("seat", Arg::from(self.seat(catalogue, *to))),
                ("text", Arg::from(self.message_text(text.as_ref()))),
            ],
            Order::Act { vector } => vec![("vector", Arg::from(self.vector(*vector)))],
            Order::RequestReport
            | Order::ContactNato
            | Order::ReportArt51
            | Order::Terminate
            | Order::RoundTable
            | Order::HandOnChair
            | Order::JoinArt51
            | Order::Resume
            | Order::Upload
            | Order::Endorse => Vec::new(),
        };
        self.with(&format!("order-{}.line", order.kind().slug()), &args)
    }
}

/// Where it stands what a clause says in that letter.
pub(super) fn clause_key(letter: &Order, clause: Clause) -> String {
    let part = match (letter, clause) {
        (Order::Invoke { article: Article::Solidarity, .. }, Clause::Territory | Clause::LegalBasis) => {
            "solidarity"
        }
        _ => "meaning",
    };
    format!("clause-{}.{part}", clause.slug())
}
