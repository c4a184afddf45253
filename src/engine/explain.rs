//! "Why?": any number that a seat sees, taken apart into its inputs, its rule with the rule's numbers, its legal basis.
//!
//! Enters: a view and what is asked about. Leaves: figures as data, by slugs that `words` knows. Never here: sentences,
//! and anything that the view itself would not tell: an explanation is made of what the seat may know.

mod aid;
mod grade;
mod institutions;
mod law;
mod levels;
mod moved;
mod need;
mod numbers;
mod ordered;
mod promised;
mod reading;
mod reception;
mod standing;

use serde::Serialize;

pub use numbers::{figure_of, numbers};

use super::event::{Cause, Obstacle, Step};
use super::order::{Channel, Order, OrderKind, Stance};
use super::view::{RegisteredNeed, RegisteredOffer, SeatView};
use super::{Basis, Ground, Objection, Part, Rejection, Stop, Stretch, Term};
use crate::base::{
    AnswerId, ChoiceId, ConsignmentId, CountryId, Hours, KindId, MechanismId, Milli, NeedId, OfferId,
    PerMille, PromiseId, VoteId,
};
use crate::content::{
    Caveat, Function, GeoStatus, Hazard, IpcrMode, LetterKind, Mode, NatoPosture, Pool, Seat, Starter, Track,
    TriageRule, VectorId,
};

/// What can be asked "why?".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inquiry {
    /// The level of a track.
    Track(Track),
    /// How well one of several adversaries is known: the one that attacks this state first.
    Attribution(CountryId),
    /// The level of a function of an attacked state.
    Function(CountryId, Function),
    /// A need: want, have, coming, due, urgency.
    Need(NeedId),
    /// An offer, for a need where one is chosen: what is free, fit, arrival.
    Offer(OfferId, Option<NeedId>),
    /// An order that could be given: the figures of its preview.
    Order {
        /// The order.
        order: Order,
        /// The basket it would come after.
        after: Vec<Order>,
    },
    /// Orders of a kind: what is possible, what stands in the way, cost, delay, who gives them.
    Orders {
        /// The kind.
        kind: OrderKind,
        /// The basket they would come after.
        after: Vec<Order>,
    },
    /// A choice that waits for an answer.
    Choice(ChoiceId),
    /// A letter that is asked for.
    Letter(LetterKind),
    /// NATO's posture, and what it plans by it.
    Nato,
    /// What a staff pool has, and what was spent.
    Staff(Pool),
    /// The mode of the crisis response.
    Ipcr,
    /// What the situation report is worth.
    Report,
    /// How stale the register of needs and offers is.
    Register,
    /// European autonomy so far.
    Autonomy,
    /// What the adversary can do by a vector.
    Vector(VectorId),
    /// A capital's will, as far as it is known.
    Will(CountryId),
    /// Where a vote stands.
    Vote(VoteId),
    /// Who comes first for a kind by the published rule of triage.
    Triage(KindId),
    /// How far it can be argued that a state is attacked: for a member state the threshold of armed aggression.
    Threshold(CountryId),
    /// How a capital reads the case of an attacked state: the state, the capital.
    Reading(CountryId, CountryId),
    /// Whether Article 222 would answer, and whether the state is clearly overwhelmed.
    Solidarity(CountryId),
    /// The clock of the report to the Security Council under Article 51.
    Article51(CountryId),
    /// The step of the activation that is awaited.
    Activation(CountryId),
    /// What an attacked state takes in a day, and what waits.
    Reception(CountryId),
    /// A quantity on its way or at work.
    Consignment(ConsignmentId),
    /// A promise made in public.
    Promise(PromiseId),
    /// A mechanism for an attacked state: where it stands, what it takes.
    Mechanism(MechanismId, CountryId),
    /// Who has paid how much, and where costs fall.
    Money,
    /// What one capital put on the platform, and how old that is.
    Upload(CountryId),
    /// The grade of a game that is over, and its band.
    Grade,
    /// A term of that grade.
    Term(Term),
}

/// A value of a figure or of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "named for what they hold")]
pub enum Value {
    /// A share, per mille: shown in per cent.
    Share(PerMille),
    /// A level of 0 to 1000: shown on the scale of 0 to 100.
    Points(PerMille),
    /// A change of a level.
    Change(i32),
    /// A change of a level in a day.
    Daily(i32),
    /// A quantity in a kind's unit.
    Amount(KindId, Milli),
    /// Reception, in millionths of a brigade-equivalent.
    Reception(Milli),
    /// Thousandths of a per cent.
    Percent(Milli),
    /// What a state's people think of a common defence and security policy, with the survey.
    Opinion(CountryId),
    /// A state's defence spending as a share of its gross domestic product, with its year.
    Spending(CountryId),
    /// Who decides in a state on its armed forces.
    Parliament(CountryId),
    /// A length of time.
    Lasting(Hours),
    /// A moment of the game.
    At(Hours),
    /// A plain number.
    Count(i64),
    /// Capacity of a staff pool, in points.
    Staff(i64),
    /// Millions of euro.
    Millions(i64),
    /// A level on the scale of 0 to 100, and the share by which it counts.
    Weighed(PerMille, PerMille),
    /// The band of a grade.
    Band(PerMille),
    Step(Step),
    Yes(bool),
    Country(CountryId),
    Ipcr(IpcrMode),
    Posture(NatoPosture),
    Triage(TriageRule),
    Way(Channel, Option<Mode>),
    Position(Stance, Ground),
    Stop(Stop),
    Seat(Seat),
    Answer(ChoiceId, AnswerId),
    /// A need as it stands in the register.
    Asked(RegisteredNeed),
    /// An offer as it stands in the register.
    Offered(RegisteredOffer),
    /// One of the words that have no type of their own, by its slug.
    Word(&'static str),
    /// This seat cannot know it.
    Unknown,
}

/// What an input is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "named for what they hold")]
pub enum Label {
    /// By its slug.
    Named(&'static str),
    Track(Track),
    Function(CountryId, Function),
    /// How well it is known who attacks that state, where several adversaries do.
    Attribution(CountryId),
    Need(NeedId),
    Kind(KindId),
    Country(CountryId),
    Offer(OfferId),
    /// A consignment by its giver and its need.
    Consignment(CountryId, NeedId),
    Caveat(Caveat),
    Stretch(Stretch),
    /// What runs beside the stretch before it, and adds nothing to it.
    Beside(Stretch),
    Obstacle(Obstacle),
    Objection(Objection),
    Vector(VectorId),
    Mechanism(MechanismId),
    Posture(NatoPosture),
    Starter(Starter),
    Seat(Seat),
    Rejection(Rejection),
    /// Why an order to a mechanism is refused, where the refusal itself does not name the mechanism.
    Barred(MechanismId, Rejection),
    Hazard(Hazard),
    Place(GeoStatus),
    Term(Term),
    /// A part of a term, by its slug.
    Part(&'static str),
    /// What happened, or whose order it was.
    Cause(Cause),
}

/// What a figure is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Input {
    /// What it is.
    pub label: Label,
    /// How much.
    pub value: Value,
}

/// One number, taken apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// Its slug; its name and its rule stand under it in the catalogue of words.
    pub slug: &'static str,
    /// How much.
    pub value: Value,
    /// What it is made of.
    pub inputs: Vec<Input>,
    /// The numbers of the rules file that its rule names.
    pub numbers: Vec<(&'static str, Value)>,
    /// The law behind it, where there is one.
    pub basis: Option<Basis>,
}

impl Figure {
    fn new(slug: &'static str, value: Value) -> Self {
        Self { slug, value, inputs: Vec::new(), numbers: Vec::new(), basis: None }
    }

    fn with(mut self, slug: &'static str, value: Value) -> Self {
        self.inputs.push(Input { label: Label::Named(slug), value });
        self
    }

    fn of(mut self, label: Label, value: Value) -> Self {
        self.inputs.push(Input { label, value });
        self
    }

    fn all(mut self, inputs: impl IntoIterator<Item = (Label, Value)>) -> Self {
        self.inputs.extend(inputs.into_iter().map(|(label, value)| Input { label, value }));
        self
    }

    /// The parts of a time, each with what runs beside it.
    fn through(mut self, parts: impl IntoIterator<Item = Part>) -> Self {
        for part in parts {
            let beside = part.beside.into_iter().map(|(stretch, hours)| (Label::Beside(stretch), hours));
            let all = [(Label::Stretch(part.stretch), part.hours)].into_iter().chain(beside);
            self = self.all(all.map(|(label, hours)| (label, Value::Lasting(hours))));
        }
        self
    }

    fn by(mut self, slug: &'static str, value: Value) -> Self {
        self.numbers.push((slug, value));
        self
    }

    fn law(mut self, slug: &'static str) -> Self {
        self.basis = Some(Basis::Law(slug));
        self
    }

    fn under(mut self, mechanism: Option<MechanismId>) -> Self {
        self.basis = mechanism.map(Basis::Mechanism);
        self
    }
}

/// Why something is what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// The figures, the most asked for first.
    pub figures: Vec<Figure>,
}

impl SeatView<'_> {
    /// Why it is what it is, on this seat's knowledge; nothing for what the seat does not know of.
    #[must_use]
    pub fn explain(&self, asked: &Inquiry) -> Option<Explanation> {
        let mut figures = match asked {
            Inquiry::Track(track) => self.explain_track(*track),
            Inquiry::Attribution(victim) => vec![self.explain_adversary(*victim)?],
            Inquiry::Function(victim, function) => self.explain_function(*victim, *function)?,
            Inquiry::Need(need) => self.explain_need(*need)?,
            Inquiry::Offer(offer, need) => self.explain_offer(*offer, *need)?,
            Inquiry::Order { order, after } => self.explain_order(order, after),
            Inquiry::Orders { kind, after } => self.explain_orders(*kind, after),
            Inquiry::Choice(choice) => vec![self.explain_choice(*choice)?],
            Inquiry::Letter(letter) => self.explain_letter(*letter)?,
            Inquiry::Nato => self.explain_nato(),
            Inquiry::Staff(pool) => self.explain_staff(*pool)?,
            Inquiry::Ipcr => self.explain_ipcr(),
            Inquiry::Report => self.explain_report()?,
            Inquiry::Register => self.explain_register()?,
            Inquiry::Autonomy => self.explain_autonomy()?,
            Inquiry::Vector(vector) => self.explain_vector(*vector)?,
            Inquiry::Will(country) => self.explain_will(*country)?,
            Inquiry::Vote(vote) => self.explain_vote(*vote)?,
            Inquiry::Triage(kind) => self.explain_triage(*kind)?,
            Inquiry::Threshold(victim) => self.explain_threshold(*victim)?,
            Inquiry::Reading(victim, country) => self.explain_reading(*victim, *country)?,
            Inquiry::Solidarity(victim) => self.explain_solidarity(*victim)?,
            Inquiry::Article51(victim) => self.explain_article51(*victim)?,
            Inquiry::Activation(victim) => self.explain_activation(*victim)?,
            Inquiry::Reception(victim) => self.explain_reception(*victim)?,
            Inquiry::Consignment(id) => self.explain_consignment(*id)?,
            Inquiry::Promise(id) => self.explain_promise(*id)?,
            Inquiry::Mechanism(id, victim) => self.explain_mechanism(*id, *victim)?,
            Inquiry::Money => self.explain_money()?,
            Inquiry::Upload(country) => self.explain_upload(*country)?,
            Inquiry::Grade => self.explain_grade()?,
            Inquiry::Term(term) => self.explain_term(*term)?,
        };
        for figure in &mut figures {
            figure.basis = figure.basis.map(|basis| basis.within(self.setting));
        }
        Some(Explanation { figures })
    }

    /// All that can be asked without choosing a row first, in the order in which one looks at it.
    #[must_use]
    pub fn askable(&self) -> Vec<Inquiry> {
        let table = self.seat() != Seat::Adversary;
        let mut all: Vec<Inquiry> = Track::ALL.into_iter().map(Inquiry::Track).collect();
        all.extend(self.evidence().into_iter().map(|(first, _)| Inquiry::Attribution(first)));
        for victim in self.victim_ids() {
            all.extend(Function::ALL.into_iter().map(|function| Inquiry::Function(victim, function)));
        }
        if table {
            all.extend([Inquiry::Staff(Pool::Hr), Inquiry::Staff(Pool::Council)]);
        }
        all.push(Inquiry::Ipcr);
        if table {
            all.extend([Inquiry::Report, Inquiry::Register]);
        }
        all.push(Inquiry::Nato);
        if self.sees_peers() {
            all.push(Inquiry::Autonomy);
        }
        for victim in self.victim_ids() {
            all.push(Inquiry::Threshold(victim));
            if self.setting.clause_reaches(victim) {
                all.push(Inquiry::Solidarity(victim));
            }
            all.push(Inquiry::Article51(victim));
            if table {
                all.push(Inquiry::Activation(victim));
            }
            all.push(Inquiry::Reception(victim));
        }
        if table {
            all.push(Inquiry::Money);
        }
        if self.triage().or(self.kept_triage()).is_some() {
            all.extend(self.contested_kinds().into_iter().map(Inquiry::Triage));
        }
        all.extend(self.promises().into_iter().map(|promise| Inquiry::Promise(promise.id)));
        all.extend(self.runs().map(|m| Inquiry::Mechanism(m.id, m.victim)));
        if self.grade_is_open() {
            all.push(Inquiry::Grade);
            all.extend(Term::ALL.into_iter().map(Inquiry::Term));
        }
        all.extend(self.setting.scenario().vectors.iter().map(|vector| Inquiry::Vector(vector.id)));
        all
    }
}
