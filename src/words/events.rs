//! Events as lines of the feed, and causes as answers to "why?".

use super::{Arg, Lookup, Words};
use crate::base::{ChoiceId, ConsignmentId, CountryId, InjectId, MatchId, NeedId, OfferId, VoteId, named};
use crate::content::{Catalogue, Consequence, Function, Inject, Seat, Track};
use crate::engine::view::ChoiceView;
use crate::engine::{Cause, Event, Rule, Setting};

mod aid;
mod feed;
mod institutions;
mod law;
mod matches;
mod situation;

pub use feed::Feed;

named! {
    /// Who speaks in a line of the feed.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Source {
        /// The adversary.
        Adversary = "adversary",
        /// The story of the exercise.
        Inject = "inject",
        /// A giver.
        Capital = "capital",
        /// An attacked state.
        Victim = "victim",
        /// NATO.
        Nato = "nato",
        /// The High Representative, the services and instruments of the Union.
        Union = "union",
        /// The Council and its Presidency.
        Council = "council",
        /// What moves.
        Transport = "transport",
        /// The rules of the game.
        System = "system",
    }
}

named! {
    /// How much a line matters, and which way.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Severity {
        /// To take note of.
        Note = "note",
        /// Good news.
        Good = "good",
        /// Bad news.
        Bad = "bad",
        /// Very bad news.
        Grave = "grave",
    }
}

/// What a line is about, so that a screen can go there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A state.
    Country(CountryId),
    /// A need.
    Need(NeedId),
    /// An offer.
    Offer(OfferId),
    /// A match.
    Match(MatchId),
    /// A consignment.
    Consignment(ConsignmentId),
    /// A track.
    Track(Track),
    /// A function of a victim.
    Function(CountryId, Function),
    /// An inject.
    Inject(InjectId),
    /// A choice.
    Choice(ChoiceId),
    /// A vote.
    Vote(VoteId),
    /// The crisis response.
    Ipcr,
    /// NATO.
    Nato,
}

/// A line of the feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventLine {
    /// The sentence.
    pub text: String,
    /// Who speaks.
    pub source: Source,
    /// How much it matters.
    pub severity: Severity,
    /// What it is about.
    pub subject: Option<Subject>,
}

/// Changes smaller than this stay out of the feed; `Words::change` still tells them.
const FEED_CHANGE_LEAST: i32 = 30;
/// A loss of a function from which a line is grave.
const GRAVE_LOSS: i32 = 100;

impl Words {
    /// The name of a source, for filters.
    #[must_use]
    pub fn source(&self, source: Source) -> String {
        self.named("source", source.slug())
    }

    /// The name of a severity, for filters and readers who do not see colour.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> String {
        self.named("severity", severity.slug())
    }

    /// An event as a line of the feed; none for what nobody needs to read there.
    #[must_use]
    pub fn event(&self, at: &Lookup<'_>, event: &Event) -> Option<EventLine> {
        self.aid_line(at, event)
            .or_else(|| self.institutions_line(at, event))
            .or_else(|| self.situation_line(at, event))
            .or_else(|| self.control_line(at, event))
    }

    /// What an inject is known by: its first sentence.
    #[must_use]
    pub fn occasion(&self, inject: &Inject) -> String {
        first_sentence(&inject.text)
    }

    /// What a choice is about: the first sentence of its question.
    #[must_use]
    pub fn matter(&self, setting: &Setting, choice: ChoiceId) -> String {
        setting.question(choice).map_or_else(|| choice.as_str().replace(['-', '_'], " "), first_sentence)
    }

    /// What the answers to an inject may end, where it brings the adversary's offer of terms.
    #[must_use]
    pub fn at_stake(&self, setting: &Setting, inject: InjectId) -> Option<String> {
        setting.scenario().terms.as_ref().filter(|terms| terms.id == inject)?;
        let several = setting.victims().len() > 1;
        let parts = ["terms", "third"].into_iter().chain(several.then_some("each"));
        Some(parts.map(|part| self.text(&format!("choice-title.{part}"))).collect::<Vec<_>>().join(" "))
    }

    /// Who decides a choice, and until when, for that seat.
    #[must_use]
    pub fn decides(&self, catalogue: &Catalogue, choice: &ChoiceView, seat: Seat) -> String {
        let turn = ("turn", Arg::from(choice.turn));
        if choice.decider == seat {
            return self.with("choice-yours", &[turn]);
        }
        match choice.deciders.as_slice() {
            [_, _, ..] => {
                let seats = Arg::from(self.deciders(catalogue, choice));
                self.with("choice-theirs-each", &[("seats", seats), turn])
            }
            _ => self.with(
                "choice-theirs",
                &[("seat", Arg::from(self.seat_title(catalogue, choice.decider))), turn],
            ),
        }
    }

    /// All who are asked, in a row.
    #[must_use]
    pub fn deciders(&self, catalogue: &Catalogue, choice: &ChoiceView) -> String {
        let seats: Vec<String> = choice.deciders.iter().map(|seat| self.seat(catalogue, *seat)).collect();
        seats.join(", ")
    }

    /// Why something changed.
    #[must_use]
    pub fn cause(&self, setting: &Setting, cause: &Cause) -> String {
        let catalogue = setting.catalogue();
        match cause {
            Cause::Inject(id) => match setting.inject(*id) {
                Some(inject) => {
                    self.with("cause-inject", &[("text", Arg::from(first_sentence(&inject.text)))])
                }
                None => self.with("cause-inject", &[("text", Arg::from(id.as_str()))]),
            },
            Cause::Order(seat, kind) => self.with(
                "cause-order",
                &[
                    ("seat", Arg::from(self.seat(catalogue, *seat))),
                    ("order", Arg::from(self.order_kind(*kind))),
                ],
            ),
            Cause::Vector(vector) => {
                self.with("cause-vector", &[("vector", Arg::from(self.vector(*vector)))])
            }
            Cause::Vote(vote) => self.with("cause-vote", &[("vote", Arg::from(self.vote(*vote)))]),
            Cause::Rule(Rule::Mishap) => {
                let share = self.per_mille_as_percent(setting.rules().travel.late_chance);
                self.with("cause-mishap", &[("share", Arg::from(share))])
            }
            Cause::Rule(rule) => self.rule(*rule),
            Cause::Mistake(number) => {
                self.with("cause-mistake", &[("mistake", Arg::from(self.mistake(*number)))])
            }
            Cause::Need(rule, need) => self.with(
                "cause-about",
                &[("rule", Arg::from(self.rule(*rule))), ("about", Arg::from(self.need(catalogue, *need)))],
            ),
            Cause::Giver(rule, giver) => self.with(
                "cause-about",
                &[
                    ("rule", Arg::from(self.rule(*rule))),
                    ("about", Arg::from(self.country(catalogue, *giver))),
                ],
            ),
        }
    }

    /// A change of a level with its cause, for "why?": "−4.2 to 71: the picture grows old".
    /// None for events that change no level.
    #[must_use]
    pub fn change(&self, setting: &Setting, event: &Event) -> Option<String> {
        let (delta, to, cause) = match event {
            Event::TrackMoved { delta, to, cause, .. }
            | Event::EvidenceMoved { delta, to, cause, .. }
            | Event::FunctionMoved { delta, to, cause, .. }
            | Event::VectorMoved { delta, to, cause, .. }
            | Event::WillMoved { delta, to, cause, .. } => (*delta, *to, cause),
            _ => return None,
        };
        Some(self.with(
            "change",
            &[
                ("by", Arg::from(self.signed_points(delta))),
                ("to", Arg::from(self.points(to))),
                ("cause", Arg::from(self.cause(setting, cause))),
            ],
        ))
    }

    fn line(
        &self,
        source: Source,
        severity: Severity,
        subject: impl Into<Option<Subject>>,
        key: &str,
        args: &[(&str, Arg<'_>)],
    ) -> EventLine {
        let text = self.with(&format!("event-{key}"), args);
        EventLine { text, source, severity, subject: subject.into() }
    }
}

/// The first sentence of an inject: enough to recognise it by, and never cut. A full stop is an end only after a word,
/// because texts of law are full of abbreviations ("Art. 4").
pub(super) fn first_sentence(text: &str) -> String {
    const WORD_LEAST: usize = 4;
    let text = text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    let ends = |at: usize, mark: char| {
        let (before, after) = (&text[..at], text[at + mark.len_utf8()..].strip_prefix(' '));
        let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        let goes_on = after.is_some_and(|rest| rest.starts_with(|c: char| !c.is_lowercase()));
        match mark {
            '?' | '!' => goes_on,
            '.' => goes_on && word.chars().count() >= WORD_LEAST,
            _ => false,
        }
    };
    let end = text.char_indices().find(|(at, mark)| ends(*at, *mark));
    let first = end.map_or(text.as_str(), |(at, mark)| &text[..at + mark.len_utf8()]);
    first.trim_end_matches('.').to_owned()
}

/// How bad an inject is, by what it does at once.
fn severity_of(inject: &Inject) -> Severity {
    let (mut loss, mut gain, mut needs) = (0, 0, false);
    for consequence in &inject.then {
        match consequence {
            Consequence::Function { by, .. } => {
                if *by < 0 {
                    loss -= by;
                } else {
                    gain += by;
                }
            }
            Consequence::Track { track, by } => {
                let by = if track.higher_is_worse() { -by } else { *by };
                if by < 0 {
                    loss -= by;
                } else {
                    gain += by;
                }
            }
            Consequence::Need { .. } => needs = true,
            _ => {}
        }
    }
    if loss >= GRAVE_LOSS {
        Severity::Grave
    } else if loss > gain || needs {
        Severity::Bad
    } else if gain > loss {
        Severity::Good
    } else {
        Severity::Note
    }
}
