//! "Why?" in words: names, values and rules of the figures that a view takes apart.

use super::{Arg, Lookup, Words};
use crate::base::CountryId;
use crate::content::{Catalogue, Passage, Track};
use crate::engine::explain::{Explanation, Figure, Inquiry, Label, Value, figure_of, numbers};
use crate::engine::rejection::Basis;
use crate::engine::{Event, Setting};

/// A figure in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureWords {
    /// Its name.
    pub name: String,
    /// How much.
    pub value: String,
    /// The rule behind it, with its numbers.
    pub rule: String,
    /// The law behind it, where there is one.
    pub basis: Option<String>,
    /// What it is made of.
    pub inputs: Vec<InputWords>,
}

/// What a figure is made of, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputWords {
    /// What it is.
    pub name: String,
    /// How much.
    pub value: String,
    /// What it means, where that is more than its name.
    pub meaning: Option<String>,
    /// The law behind it, where it has one of its own.
    pub basis: Option<String>,
}

impl Words {
    /// What was asked about.
    #[must_use]
    pub fn inquiry(&self, at: &Lookup<'_>, inquiry: &Inquiry) -> String {
        let catalogue = at.catalogue();
        match inquiry {
            Inquiry::Track(track) => self.track(*track),
            Inquiry::Attribution(victim) => self.known_adversary(at, *victim),
            Inquiry::Function(victim, function) => self.of_state(at, self.function(*function), *victim),
            Inquiry::Need(need) => self.need(catalogue, *need),
            Inquiry::Offer(offer, _) => self.offer(at, *offer),
            Inquiry::Order { order, .. } => self.order(at, order),
            Inquiry::Orders { kind, .. } => self.order_kind(*kind),
            Inquiry::Choice(_) => self.text("why-title-choice"),
            Inquiry::Letter(letter) => self.letter(*letter),
            Inquiry::Nato => self.text("why-title-nato"),
            Inquiry::Staff(pool) => self.pool_title(*pool),
            Inquiry::Ipcr => self.text("why-title-ipcr"),
            Inquiry::Report => self.text("why-title-report"),
            Inquiry::Register => self.text("why-title-register"),
            Inquiry::Autonomy => self.text("why-title-autonomy"),
            Inquiry::Vector(vector) => self.vector(*vector),
            Inquiry::Will(country) => {
                self.with("why-title-will", &[("country", Arg::from(self.country(catalogue, *country)))])
            }
            Inquiry::Vote(vote) => self.vote(*vote),
            Inquiry::Triage(kind) => {
                self.with("why-title-triage", &[("kind", Arg::from(self.kind(catalogue, *kind)))])
            }
            Inquiry::Reading(victim, country) => self.with(
                "why-title-reading",
                &[
                    ("country", Arg::from(self.country(catalogue, *country))),
                    ("victim", Arg::from(self.country(catalogue, *victim))),
                ],
            ),
            Inquiry::Solidarity(country) => self.titled("solidarity", catalogue, *country),
            Inquiry::Article51(country) => self.titled("article51", catalogue, *country),
            Inquiry::Activation(country) => self.titled("activation", catalogue, *country),
            Inquiry::Reception(country) => self.titled("reception", catalogue, *country),
            Inquiry::Upload(country) => self.titled("upload", catalogue, *country),
            Inquiry::Consignment(id) => {
                let carried = at.consignment(*id).map(|c| Label::Consignment(c.giver, c.need));
                carried.map(|label| self.label(at, label).0).unwrap_or_default()
            }
            Inquiry::Promise(id) => {
                let need = at.promise(*id).map(|promise| self.need(catalogue, promise.need));
                self.with("why-title-promise", &[("need", Arg::from(need.unwrap_or_default()))])
            }
            Inquiry::Mechanism(id, victim) => self.of_state(at, self.mechanism(*id), *victim),
            Inquiry::Money => self.text("why-title-money"),
            Inquiry::Grade => self.text("why-title-grade"),
            Inquiry::Term(term) => self.with("why-title-term", &[("term", Arg::from(self.term(*term)))]),
            Inquiry::Threshold(country) => {
                let args = [("country", Arg::from(self.country(catalogue, *country)))];
                self.said_here(at.setting(), "why-title-threshold", &args)
            }
        }
    }

    /// What else a reader may call it: words that its name does not have, to be found by.
    #[must_use]
    pub fn inquiry_also(&self, inquiry: &Inquiry) -> Option<String> {
        let slug = match inquiry {
            Inquiry::Ipcr => "ipcr",
            Inquiry::Report | Inquiry::Track(Track::Awareness) => "report",
            Inquiry::Register => "register",
            Inquiry::Money => "money",
            Inquiry::Threshold(_) => "threshold",
            Inquiry::Solidarity(_) => "solidarity",
            Inquiry::Article51(_) => "article51",
            Inquiry::Activation(_) => "activation",
            Inquiry::Nato => "nato",
            Inquiry::Track(track) if track.is_component() => "component",
            _ => return None,
        };
        Some(self.text(&format!("why-title-{slug}.also")))
    }

    /// Attribution of one of several adversaries, by the states that it attacks.
    fn known_adversary(&self, at: &Lookup<'_>, victim: CountryId) -> String {
        let attacks = &at.setting().scenario().adversaries;
        let states = attacks.iter().find(|states| states.contains(&victim)).into_iter().flatten();
        let named = |state: &CountryId| {
            let name = self.country(at.catalogue(), *state);
            self.with("why-title-adversary.state", &[("country", Arg::from(name))])
        };
        let names: Vec<String> = states.map(named).collect();
        self.with("why-title-adversary", &[("states", Arg::from(self.list(&names)))])
    }

    /// What is one attacked state's, with the state where there are several.
    fn of_state(&self, at: &Lookup<'_>, what: String, victim: CountryId) -> String {
        if at.setting().victims().len() < 2 {
            return what;
        }
        let country = self.country(at.catalogue(), victim);
        self.with("why-title-of", &[("what", Arg::from(what)), ("country", Arg::from(country))])
    }

    fn titled(&self, key: &str, catalogue: &Catalogue, country: CountryId) -> String {
        let args = [("country", Arg::from(self.country(catalogue, country)))];
        self.with(&format!("why-title-{key}"), &args)
    }

    /// What is asked about, in a sentence, where the catalogue has one.
    #[must_use]
    pub fn inquiry_meaning(&self, at: &Lookup<'_>, inquiry: &Inquiry) -> Option<String> {
        match inquiry {
            Inquiry::Track(track) => Some(self.track_meaning(*track)),
            Inquiry::Attribution(_) => Some(self.track_meaning(Track::Attribution)),
            Inquiry::Function(_, function) => Some(self.function_meaning(*function)),
            Inquiry::Staff(pool) => Some(self.pool_meaning(*pool)),
            Inquiry::Vector(vector) => Some(self.vector_meaning(*vector)),
            Inquiry::Order { order, .. } => Some(self.order_help_here(at.setting(), order.kind())),
            Inquiry::Orders { kind, .. } => Some(self.order_help_here(at.setting(), *kind)),
            Inquiry::Term(term) => Some(self.term_meaning(*term)),
            _ => None,
        }
    }

    /// A figure with its inputs, its rule and its legal basis.
    #[must_use]
    pub fn figure(&self, at: &Lookup<'_>, figure: &Figure) -> FigureWords {
        let said: Vec<(&str, Arg<'_>)> =
            figure.numbers.iter().map(|(name, value)| (*name, Arg::from(self.value(at, *value)))).collect();
        FigureWords {
            name: self.named("why", figure.slug),
            value: self.value(at, figure.value),
            rule: self.said_here(at.setting(), &format!("why-{}.rule", figure.slug), &said),
            basis: figure.basis.map(|basis| self.basis(at.setting(), basis)),
            inputs: figure
                .inputs
                .iter()
                .map(|input| {
                    let (name, meaning) = self.label(at, input.label);
                    let (value, more) = self.value_in_full(at, input.value);
                    let basis = match input.label {
                        Label::Rejection(rejection) => {
                            rejection.basis(at.setting()).map(|basis| self.basis(at.setting(), basis))
                        }
                        // Both: the law that refuses, and that of the mechanism.
                        Label::Barred(id, rejection) => {
                            let own = Basis::Mechanism(id);
                            let laws = rejection
                                .basis(at.setting())
                                .into_iter()
                                .filter(|law| *law != own)
                                .chain([own]);
                            let told = |law| self.basis(at.setting(), law).trim_end_matches('.').to_owned();
                            Some(self.joined(&laws.map(told).collect::<Vec<_>>()))
                        }
                        _ => None,
                    };
                    InputWords { name, value, meaning: meaning.or(more), basis }
                })
                .collect(),
        }
    }

    /// What stands in the way of orders, a sentence for each cause: what is wrong, what to do, the law behind it.
    #[must_use]
    pub fn in_the_way(&self, at: &Lookup<'_>, explanation: &Explanation) -> Vec<String> {
        let refuses = |label: Label| matches!(label, Label::Rejection(_) | Label::Barred(..));
        let mut said = Vec::new();
        for figure in &explanation.figures {
            for (input, told) in figure.inputs.iter().zip(self.figure(at, figure).inputs) {
                if !refuses(input.label) {
                    continue;
                }
                let meaning = told.meaning.unwrap_or(told.name);
                said.push(match told.basis {
                    Some(basis) => format!("{meaning} {}", self.said_basis(&basis)),
                    None => meaning,
                });
            }
        }
        said
    }

    /// Where the law behind a figure or a refusal stands, in this game.
    #[must_use]
    pub fn basis(&self, setting: &Setting, basis: Basis) -> String {
        match basis.within(setting) {
            Basis::Law(slug) => self.said_here(setting, &format!("why-law-{slug}"), &[]),
            Basis::Mechanism(id) => self.legal_basis(setting, id),
        }
    }

    /// What an input is called, and what it means.
    pub(crate) fn label(&self, at: &Lookup<'_>, label: Label) -> (String, Option<String>) {
        let catalogue = at.catalogue();
        match label {
            Label::Named(slug) => (self.named("why-in", slug), None),
            Label::Track(track) => (self.track(track), Some(self.track_meaning(track))),
            Label::Attribution(victim) => (self.known_adversary(at, victim), None),
            Label::Function(_, function) => (self.function(function), Some(self.function_meaning(function))),
            Label::Need(need) => (self.need(catalogue, need), None),
            Label::Offer(id) => {
                let name = self.offer(at, id);
                (
                    at.offer(id)
                        .map_or_else(|| name.clone(), |row| self.of_state(at, name.clone(), row.victim)),
                    None,
                )
            }
            Label::Kind(kind) => (self.kind(catalogue, kind), None),
            Label::Country(country) => (self.country(catalogue, country), None),
            Label::Caveat(caveat) => {
                (self.caveat(catalogue, caveat), Some(self.caveat_meaning(catalogue, caveat)))
            }
            Label::Stretch(stretch) => (self.stretch(stretch), None),
            Label::Beside(stretch) => {
                (self.with("why-beside", &[("stretch", Arg::from(self.stretch(stretch)))]), None)
            }
            Label::Obstacle(obstacle) => (self.obstacle(obstacle), Some(self.obstacle_meaning(obstacle))),
            Label::Objection(objection) => (self.objection(at.setting(), objection), None),
            Label::Vector(vector) => (self.vector(vector), Some(self.vector_meaning(vector))),
            Label::Mechanism(id) => (self.mechanism(id), Some(self.legal_basis(at.setting(), id))),
            Label::Starter(starter) => (self.starter(starter), None),
            Label::Cause(cause) => {
                (self.with("why-a-day", &[("what", Arg::from(self.cause(at.setting(), &cause)))]), None)
            }
            Label::Seat(seat) => (self.seat(catalogue, seat), None),
            Label::Rejection(rejection) => {
                let said = self.rejection(at.setting(), rejection);
                (said.what.clone(), Some(format!("{} {}", said.what, said.hint)))
            }
            Label::Barred(id, rejection) => {
                let said = self.rejection(at.setting(), rejection);
                let named = |what: &str| {
                    // Some refusals name the mechanism themselves.
                    if what.contains(&self.mechanism(id)) {
                        return what.to_owned();
                    }
                    let args = [("mechanism", Arg::from(self.mechanism(id))), ("what", Arg::from(what))];
                    self.with("why-barred", &args)
                };
                (named(&said.what), Some(format!("{} {}", named(&said.what), said.hint)))
            }
            Label::Hazard(hazard) => (self.hazard(hazard), None),
            Label::Place(place) => (self.place(place), Some(self.place_meaning(place))),
            Label::Term(term) => (self.term(term), Some(self.term_meaning(term))),
            Label::Part(slug) => (self.part(slug), self.part_meaning(at.setting().rules(), slug)),
            Label::Consignment(giver, need) => {
                let need = self.need(catalogue, need);
                (self.labelled(&self.country(catalogue, giver), &need), None)
            }
            Label::Posture(posture) => (self.nato_posture(posture), Some(self.nato_posture_meaning(posture))),
        }
    }

    /// A value, and what it means where that is more.
    fn value_in_full(&self, at: &Lookup<'_>, value: Value) -> (String, Option<String>) {
        let catalogue = at.catalogue();
        let meaning = match value {
            Value::Ipcr(mode) => Some(self.ipcr_meaning_here(at.setting(), mode)),
            Value::Posture(posture) => Some(self.nato_posture_meaning(posture)),
            Value::Triage(rule) => Some(self.triage_rule_meaning(rule)),
            Value::Way(channel, _) => Some(self.channel_meaning_here(at.setting(), channel)),
            Value::Position(stance, _) => Some(self.stance_meaning(stance)),
            Value::Step(step) => Some(match self.step_clock(&at.setting().rules().law.activation, step) {
                Some(clock) => format!("{} ({clock})", self.step_meaning(step)),
                None => self.step_meaning(step),
            }),
            Value::Answer(..) => Some(self.value(at, value)),
            Value::Opinion(id) => catalogue.country(id).and_then(|c| self.opinion_source(c)),
            Value::Spending(id) => catalogue.country(id).map(|c| self.sources_of(catalogue, c)),
            Value::Parliament(id) => {
                catalogue.country(id).map(|c| catalogue.told(Passage::Parliament(c)).to_owned())
            }
            _ => None,
        };
        (self.value(at, value), meaning)
    }

    /// By which rule a track moves, with the rule's numbers; in a game those that hold there.
    pub(super) fn track_rule(
        &self,
        catalogue: &Catalogue,
        setting: Option<&Setting>,
        track: Track,
    ) -> String {
        let rules = setting.map_or(&catalogue.rules, Setting::rules);
        let said: Vec<(&str, Arg<'_>)> = numbers(rules, setting, track)
            .into_iter()
            .map(|(name, value)| (name, Arg::from(self.bare(value))))
            .collect();
        self.said_here(setting, &format!("why-{}.rule", figure_of(track)), &said)
    }

    /// A number that needs nothing of a game to be said.
    fn bare(&self, value: Value) -> String {
        match value {
            Value::Share(share) => self.per_mille_as_percent(share),
            Value::Points(level) => self.points(level),
            Value::Change(by) => self.signed_points(by),
            Value::Count(number) => self.number(number),
            _ => String::new(),
        }
    }

    /// A value as the console writes such values.
    pub(crate) fn value(&self, at: &Lookup<'_>, value: Value) -> String {
        let catalogue = at.catalogue();
        match value {
            Value::Share(_) | Value::Points(_) | Value::Change(_) | Value::Count(_) => self.bare(value),
            Value::Daily(by) => self.with("why-daily", &[("by", Arg::from(self.signed_points(by)))]),
            Value::Amount(kind, quantity) => self.quantity(catalogue, kind, quantity),
            Value::Reception(millionths) => self.reception(millionths),
            Value::Percent(thousandths) => self.percent(thousandths),
            Value::Opinion(id) => catalogue.country(id).map(|c| self.opinion(c)).unwrap_or_default(),
            Value::Spending(id) => {
                catalogue.country(id).map(|c| self.spending(catalogue, c)).unwrap_or_default()
            }
            Value::Parliament(id) => {
                catalogue.country(id).map(|c| self.parliament_rule(c.parliament)).unwrap_or_default()
            }
            Value::Lasting(hours) => self.duration(hours),
            Value::At(hour) => self.moment(hour, &at.setting().scenario().start),
            Value::Staff(points) => self.with("why-staff", &[("amount", Arg::from(points))]),
            Value::Millions(number) => self.with("why-millions", &[("amount", Arg::from(number))]),
            Value::Weighed(level, share) => {
                format!("{} × {}", self.points(level), self.per_mille_as_percent(share))
            }
            Value::Band(grade) => self.grade_band(at.setting().rules(), grade),
            Value::Step(step) => self.step(step),
            Value::Yes(so) => self.text(if so { "yes" } else { "no" }),
            Value::Country(country) => self.country(catalogue, country),
            Value::Ipcr(mode) => self.ipcr_mode(mode),
            Value::Posture(posture) => self.nato_posture(posture),
            Value::Triage(rule) => self.triage_rule(rule),
            Value::Way(channel, mode) => format!("{}, {}", self.channel_short(channel), self.way(mode)),
            Value::Position(stance, ground) => self.stance_for(stance, ground),
            Value::Stop(stop) => self.stop(stop),
            Value::Seat(seat) => self.seat(catalogue, seat),
            Value::Answer(choice, answer) => self.answer(at.setting(), choice, answer),
            Value::Asked(need) => self.registered_need(catalogue, &need),
            Value::Offered(offer) => self.registered_offer(at, &offer),
            Value::Word(slug) => self.named("why-word", slug),
            Value::Unknown => self.text("why-word-unknown"),
        }
    }

    /// An event as a line under what it bears on; none where nothing is to be read in it.
    #[must_use]
    pub fn bearing(&self, at: &Lookup<'_>, event: &Event) -> Option<String> {
        let setting = at.setting();
        match event {
            Event::CapacitySpent { amount, cause, .. } => Some(self.with(
                "why-spent",
                &[("amount", Arg::from(*amount)), ("cause", Arg::from(self.cause(setting, cause)))],
            )),
            Event::CapacityOpened { hr, council } => Some(
                self.with("why-opened-staff", &[("hr", Arg::from(*hr)), ("council", Arg::from(*council))]),
            ),
            Event::TrackMoved { .. }
            | Event::EvidenceMoved { .. }
            | Event::FunctionMoved { .. }
            | Event::VectorMoved { .. }
            | Event::WillMoved { .. } => self.change(setting, event),
            _ => self.event(at, event).map(|line| line.text),
        }
    }
}
