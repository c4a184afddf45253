//! What an inject waits for and does, in words, for whoever leads a game.
//!
//! Enters: consequences as the scenario has them. Leaves: lines. Never here: whether a condition holds.
//!
//! What has an event of its own is told as that event will be.

mod conditions;

use super::{Arg, Lookup, Words};
use crate::base::{CountryId, KindId, Milli};
use crate::content::{Choice, Condition, Consequence, Decider, Inject, Seat, Vote};
use crate::engine::{Event, Setting};

/// One thing that an inject does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// How many other lines it depends on.
    pub depth: usize,
    /// What it is.
    pub text: String,
}

impl Words {
    /// What an inject does, a line each; below a line stands what depends on it.
    #[must_use]
    pub fn deeds(&self, setting: &Setting, inject: &Inject) -> Vec<Deed> {
        let mut told = Telling {
            words: self,
            setting,
            at: Lookup::from_rows(setting, Vec::new(), Vec::new(), Vec::new(), Vec::new()),
            depth: 0,
            deeds: Vec::new(),
        };
        told.list(&inject.then);
        told.deeds
    }

    /// A condition of the scenario, as a phrase for behind a colon.
    #[must_use]
    pub fn condition(&self, setting: &Setting, condition: &Condition) -> String {
        conditions::said(self, setting, condition)
    }

    /// Something of that attacked state, where one is named.
    fn said_of(&self, setting: &Setting, said: String, at: Option<CountryId>) -> String {
        let Some(state) = at else { return said };
        let state = self.country(setting.catalogue(), state);
        self.with("inject-of-state", &[("said", said.into()), ("state", state.into())])
    }

    /// Who is asked to decide or to write.
    fn decider(&self, setting: &Setting, decider: Decider) -> String {
        let seat = match decider {
            Decider::Victim => return self.text("inject-first-attacked"),
            Decider::EachVictim => return self.text("inject-each-attacked"),
            Decider::Hr => Seat::Hr,
            Decider::VictimOf(state) => Seat::Victim(state),
            Decider::Presidency => Seat::Presidency,
            Decider::Delegation(state) => Seat::Delegation(state),
            Decider::Nato => Seat::Nato,
            Decider::Excon => Seat::Excon,
        };
        self.seat(setting.catalogue(), seat)
    }
}

/// The lines of one inject, as they are written.
struct Telling<'a> {
    words: &'a Words,
    setting: &'a Setting,
    at: Lookup<'a>,
    depth: usize,
    deeds: Vec<Deed>,
}

impl Telling<'_> {
    fn list(&mut self, list: &[Consequence]) {
        for consequence in list {
            self.one(consequence);
        }
    }

    fn say(&mut self, text: String) {
        self.deeds.push(Deed { depth: self.depth, text });
    }

    fn with(&mut self, key: &str, args: &[(&str, Arg<'_>)]) {
        self.say(self.words.with(&format!("inject-{key}"), args));
    }

    /// The same of an attacked state, where one is named.
    fn of(&mut self, at: Option<CountryId>, key: &str, args: &[(&str, Arg<'_>)]) {
        let said = self.words.with(&format!("inject-{key}"), args);
        self.say(self.words.said_of(self.setting, said, at));
    }

    /// A line, and below it what depends on it.
    fn under(&mut self, key: &str, args: &[(&str, Arg<'_>)], list: &[Consequence]) {
        self.with(key, args);
        self.depth += 1;
        if list.is_empty() {
            self.with("nothing", &[]);
        }
        self.list(list);
        self.depth -= 1;
    }

    /// What will be told of it once it happens.
    fn event(&mut self, event: &Event) {
        let told = self.words.event(&self.at, event);
        self.deeds.extend(told.map(|line| Deed { depth: self.depth, text: line.text }));
    }

    fn kind(&self, kind: KindId) -> Arg<'static> {
        self.words.kind_short(self.setting.catalogue(), kind).into()
    }

    fn amount(&self, kind: KindId, quantity: Milli) -> Arg<'static> {
        self.words.quantity(self.setting.catalogue(), kind, quantity).into()
    }

    fn state(&self, state: CountryId) -> Arg<'static> {
        self.words.country(self.setting.catalogue(), state).into()
    }

    /// Of what names no attacked state an event speaks of the first.
    fn attacked(&self, at: Option<CountryId>) -> Option<CountryId> {
        at.or_else(|| self.setting.victims().first().copied())
    }

    fn choice(&mut self, choice: &Choice) {
        let (words, setting) = (self.words, self.setting);
        let seat = words.decider(setting, choice.decided_by);
        let default = words.answer(setting, choice.id, choice.default);
        let args = [("seat", seat.into()), ("default", default.into())];
        match &choice.text {
            Some(question) => {
                let [seat, default] = args;
                self.with("choice-about", &[seat, default, ("question", question.into())]);
            }
            None => self.with("choice", &args),
        }
        self.depth += 1;
        for answer in &choice.answers {
            self.under("answer", &[("answer", answer.label.as_str().into())], &answer.then);
        }
        self.depth -= 1;
    }

    fn vote(&mut self, vote: &Vote) {
        let words = self.words;
        let mut args =
            vec![("vote", Arg::from(words.vote(vote.id))), ("rule", words.vote_rule(vote.rule).into())];
        let key = if vote.delay_hours > 0 {
            args.push(("delay", words.duration(vote.delay_hours).into()));
            "vote-later"
        } else {
            "vote"
        };
        self.with(key, &args);
        self.depth += 1;
        if vote.ease != 0 {
            self.with("vote-ease", &[("by", words.signed_points(vote.ease).into())]);
        }
        self.under("passed", &[], &vote.passed);
        self.under("failed", &[], &vote.failed);
        self.depth -= 1;
    }

    fn one(&mut self, consequence: &Consequence) {
        use Consequence as C;
        let (words, setting) = (self.words, self.setting);
        match consequence {
            C::Track { track, by } => {
                let level = words.track(*track);
                self.with("moves", &[("level", level.into()), ("by", words.signed_points(*by).into())]);
            }
            C::TrackTo { track, to } => {
                let level = words.track(*track);
                self.with("rises-to", &[("level", level.into()), ("to", words.points(*to).into())]);
            }
            C::Function { function, by, at } => {
                let level = words.function(*function);
                let args = [("level", level.into()), ("by", words.signed_points(*by).into())];
                self.of(*at, "moves", &args);
            }
            C::Need { kind, size, at } => {
                let found = setting.catalogue().kind(*kind).map(|k| k.quantity(*size)).unwrap_or_default();
                let args = [("kind", self.kind(*kind)), ("amount", self.amount(*kind, found))];
                self.of(*at, "need", &args);
            }
            C::Flag { flag, at } => {
                let flag = words.mark(*flag, true);
                self.of(*at, "flag", &[("flag", flag.into())]);
            }
            C::Debrief(id) => {
                let asked = setting.scenario().debriefs.iter().find(|debrief| debrief.id == *id);
                let question = asked.map_or_else(|| id.to_string(), |debrief| debrief.question.clone());
                self.with("debrief", &[("question", question.into())]);
            }
            C::Offer { giver, kind, quantity, at } => {
                let args = [
                    ("giver", self.state(*giver)),
                    ("kind", self.kind(*kind)),
                    ("amount", self.amount(*kind, *quantity)),
                ];
                self.of(*at, "offer", &args);
            }
            C::Supplies { kind, quantity, at } => {
                let args = [("kind", self.kind(*kind)), ("amount", self.amount(*kind, *quantity))];
                self.of(*at, "supplies", &args);
            }
            C::Withdraw { giver, kind } => {
                self.with("withdraw", &[("giver", self.state(*giver)), ("kind", self.kind(*kind))]);
            }
            C::Mandate { giver } => self.with("mandate", &[("giver", self.state(*giver))]),
            C::Capacity { pool, by, hours } => {
                let mut args = vec![("pool", words.pool(*pool).into()), ("by", format!("{by:+}").into())];
                let key = if *hours > 0 {
                    args.push(("duration", words.duration(*hours).into()));
                    "capacity"
                } else {
                    "capacity-for-good"
                };
                self.with(key, &args);
            }
            C::Choice(choice) => self.choice(choice),
            C::Vote(vote) => self.vote(vote),
            C::If { when, then, otherwise } => {
                self.under("if", &[("when", words.condition(setting, when).into())], then);
                if !otherwise.is_empty() {
                    self.under("else", &[], otherwise);
                }
            }
            C::After { hours, when, then } => {
                let delay = ("delay", Arg::from(words.duration(*hours)));
                if *when == Condition::Always {
                    self.under("after", &[delay], then);
                } else {
                    let when = words.condition(setting, when);
                    self.under("after-if", &[delay, ("when", when.into())], then);
                }
            }
            C::Mistake(number) => self.with("mistake", &[("mistake", words.mistake(*number).into())]),
            C::Letter { kind, by } => {
                let args =
                    [("seat", words.decider(setting, *by).into()), ("letter", words.letter(*kind).into())];
                self.with("letter", &args);
            }
            C::NatoStep(posture) => {
                self.with("nato-step", &[("posture", words.nato_posture(*posture).into())]);
            }
            C::NatoCover { kind, share, at } => {
                let share = words.per_mille_as_percent(*share);
                let args = [("kind", self.kind(*kind)), ("share", share.into())];
                self.of(*at, "nato-cover", &args);
            }
            C::NatoUnits { kind, released, at } => {
                let key = if *released { "nato-release" } else { "nato-withhold" };
                let args = [("kind", self.kind(*kind))];
                self.of(*at, key, &args);
            }
            C::Fit { kind, by, at } => {
                let args = [("kind", self.kind(*kind)), ("by", words.signed_points(*by).into())];
                self.of(*at, "fit", &args);
            }
            C::Task(mechanism) => {
                self.with("task", &[("mechanism", words.mechanism(*mechanism).into())]);
            }
            C::Terminate => self.with("terminate", &[]),
            C::StrikesEnd => self.with("strikes-end", &[]),
            C::Outcome(outcome) => self.with("outcome", &[("outcome", words.outcome(*outcome).into())]),
            told => self.told(told),
        }
    }

    /// What has an event of its own.
    fn told(&mut self, consequence: &Consequence) {
        use Consequence as C;
        let event = match consequence {
            C::Unlock(unlock) => Event::Unlocked { unlock: *unlock },
            C::Caveat { giver, caveat } => Event::CaveatForGiver { giver: *giver, caveat: *caveat },
            C::DelayDays { scope, by } => Event::DelaySet { scope: *scope, days: *by },
            C::CostMillions { payer, amount } => Event::Paid { payer: *payer, amount: *amount },
            C::HomeRisk { giver, by } => Event::HomeRiskShifted { giver: *giver, by: *by },
            C::BlockMode { kind, mode, except } => {
                Event::ModeBlocked { kind: *kind, mode: *mode, except: except.clone() }
            }
            C::VictimJoins(victim) => Event::VictimJoined { victim: *victim },
            C::Ipcr(mode) => Event::IpcrChanged { mode: *mode },
            C::Triage { rule, published: true } => Event::TriagePublished { rule: *rule },
            C::Triage { rule, published: false } => Event::TriageKept { rule: *rule },
            C::Place { place, at } => match self.attacked(*at) {
                Some(victim) => Event::PlaceFound { victim, place: *place },
                None => return,
            },
            C::Hazard { hazard, at } => match self.attacked(*at) {
                Some(victim) => Event::HazardFound { victim, hazard: *hazard },
                None => return,
            },
            _ => return,
        };
        self.event(&event);
    }
}
