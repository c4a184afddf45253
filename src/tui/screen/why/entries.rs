//! The rows of a page of "why?": figures with their inputs, and what bore on them.

use crate::base::{CountryId, NeedId, OfferId};
use crate::content::Condition;
use crate::engine::explain::{Inquiry, Label, Value};
use crate::engine::{Cause, Eyes, SeatView};
use crate::record::debrief::{MistakeStory, TermReview};
use crate::tui::desk::{Desk, Ground, Matter};
use crate::tui::facts::{Change, Facts, FeedRow, Level};
use crate::tui::text;
use crate::words::{Lookup, Subject};

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A heading, or an empty line.
    Heading,
    /// A figure.
    Figure,
    /// What a figure is made of.
    Input,
    /// What bore on it.
    Event {
        /// For the better or the worse; none where it is neither.
        better: Option<bool>,
    },
}

/// A row that can be read and perhaps opened.
pub(super) struct Entry {
    pub(super) kind: Kind,
    pub(super) name: String,
    pub(super) value: String,
    /// What is to be read below while the cursor is on it.
    pub(super) said: String,
    /// The law behind it.
    pub(super) basis: Option<String>,
    /// What it opens.
    pub(super) opens: Option<Matter>,
}

impl Entry {
    pub(super) fn heading(name: String) -> Self {
        Self::new(Kind::Heading, name, String::new())
    }

    pub(super) fn new(kind: Kind, name: String, value: String) -> Self {
        Self { kind, name, value, said: String::new(), basis: None, opens: None }
    }

    /// That there is nothing, in the words of that key.
    pub(super) fn none(desk: &Desk, key: &str) -> Self {
        let mut none = Self::new(Kind::Event { better: None }, String::new(), desk.say(key));
        none.said.clone_from(&none.value);
        none
    }

    /// Whether the cursor stops at it.
    pub(super) fn is_chosen(&self) -> bool {
        self.kind != Kind::Heading
    }

    /// Whether it is the empty line between what a thing is made of and what bore on it.
    pub(super) fn is_gap(&self) -> bool {
        self.kind == Kind::Heading && self.name.is_empty()
    }

    /// Cells that its rule and its law take.
    pub(super) fn rule_cells(&self) -> usize {
        text::width(&self.said) + self.basis.as_deref().map_or(0, text::width)
    }
}

/// A number's figures, each with what it is made of.
fn figures(desk: &Desk, view: &SeatView<'_>, at: &Lookup<'_>, inquiry: &Inquiry) -> Vec<Entry> {
    let mut entries = Vec::new();
    if let Some(explanation) = view.explain(inquiry) {
        for figure in &explanation.figures {
            let said = desk.words.figure(at, figure);
            let mut entry = Entry::new(Kind::Figure, said.name, said.value);
            (entry.said, entry.basis) = (said.rule.clone(), said.basis.clone());
            entries.push(entry);
            for (input, told) in figure.inputs.iter().zip(said.inputs) {
                let mut entry = Entry::new(Kind::Input, text::sentence(&told.name), told.value);
                entry.said = told.meaning.unwrap_or_else(|| said.rule.clone());
                entry.basis = told.basis.or_else(|| said.basis.clone());
                entry.opens =
                    opened_by(view, inquiry, input.label, input.value).map(|opened| match view.eyes() {
                        Eyes::Full => Matter::Reviewed(opened),
                        Eyes::Seat(_) => Matter::Number(opened),
                    });
                entries.push(entry);
            }
        }
    }
    entries
}

/// A number of the view: its figures, then what bore on it.
pub(super) fn of_number(
    desk: &Desk,
    ground: &Ground<'_>,
    view: &SeatView<'_>,
    at: &Lookup<'_>,
    inquiry: &Inquiry,
) -> Vec<Entry> {
    let mut entries = figures(desk, view, at, inquiry);
    // A kind of order has no past of its own: each order has.
    if matches!(inquiry, Inquiry::Orders { .. }) {
        return entries;
    }
    entries.push(Entry::heading(String::new()));
    entries.push(Entry::heading(desk.say("why-moved")));
    // What all eyes together see stands in the log alone.
    let level = match inquiry {
        _ if view.eyes() == Eyes::Full => None,
        Inquiry::Track(track) => Some(Level::Track(*track)),
        Inquiry::Function(victim, function) => Some(Level::Function(*victim, *function)),
        _ => None,
    };
    let before = entries.len();
    if let Some(row) = level.and_then(|level| ground.facts.level(level)) {
        entries.extend(row.changes.iter().rev().map(|change| moved(desk, ground, change, row.inverse)));
    } else {
        let scenario = view.setting().scenario();
        let bearing: Vec<_> = ground.log.iter().filter(|entry| view.bears_on(entry.event, inquiry)).collect();
        for entry in bearing.into_iter().rev() {
            let Some(line) = desk.words.bearing(at, entry.event) else { continue };
            let moment = desk.words.moment(entry.hour, &scenario.start);
            let mut row = Entry::new(Kind::Event { better: None }, moment, line.clone());
            row.said = match entry.event.cause() {
                Some(cause) => format!("{line} {}", explained(desk, ground, &cause)),
                None => line,
            };
            entries.push(row);
        }
    }
    if entries.len() == before {
        entries.push(Entry::none(desk, if level.is_some() { "why-nothing" } else { "why-no-events" }));
    }
    entries
}

/// A change of a level.
fn moved(desk: &Desk, ground: &Ground<'_>, change: &Change, inverse: bool) -> Entry {
    let glyphs = desk.looks.glyphs;
    let better = (change.delta > 0) != inverse;
    let arrow = if change.delta > 0 { glyphs.up() } else { glyphs.down() };
    let by = text::right(&format!("{arrow} {}", desk.words.signed_points(change.delta)), 8, glyphs);
    let to = text::right(&desk.words.points(change.to), 7, glyphs);
    let line = format!("{by}{to}  {}", change.cause);
    let mut entry = Entry::new(Kind::Event { better: Some(better) }, change.moment.clone(), line);
    entry.said = meaning(desk, ground, &change.by).unwrap_or_else(|| change.cause.clone());
    entry
}

/// A cause in words, with what it means.
fn explained(desk: &Desk, ground: &Ground<'_>, cause: &Cause) -> String {
    let said = desk.words.cause(ground.view.setting(), cause);
    match meaning(desk, ground, cause) {
        Some(meaning) => format!("{}. {meaning}", text::sentence(&said)),
        None => said,
    }
}

/// What a cause means: the rule, the order, the mistake, the vector.
fn meaning(desk: &Desk, ground: &Ground<'_>, cause: &Cause) -> Option<String> {
    let (words, setting) = (&desk.words, ground.view.setting());
    match cause {
        Cause::Rule(rule) | Cause::Need(rule, _) | Cause::Giver(rule, _) => {
            Some(words.rule_meaning_here(setting, *rule))
        }
        Cause::Order(_, kind) => Some(words.order_help_here(setting, *kind)),
        Cause::Mistake(number) => {
            let (_, law) = words.mistake_in(setting, *number);
            Some(format!("{} {law}", words.mistake_meaning(*number)))
        }
        Cause::Vector(vector) => Some(words.vector_meaning(*vector)),
        Cause::Inject(_) | Cause::Vote(_) => None,
    }
}

/// What an input opens, where it is a number of its own.
fn opened_by(view: &SeatView<'_>, of: &Inquiry, label: Label, value: Value) -> Option<Inquiry> {
    let opened = match (label, value) {
        (Label::Track(track), _) => Inquiry::Track(track),
        (Label::Attribution(victim), _) => Inquiry::Attribution(victim),
        (Label::Function(victim, function), _) => Inquiry::Function(victim, function),
        (Label::Need(need) | Label::Consignment(_, need), _) => Inquiry::Need(need),
        (Label::Offer(offer), _) => Inquiry::Offer(offer, None),
        (Label::Vector(vector), _) => Inquiry::Vector(vector),
        (Label::Country(country), _) if *of == Inquiry::Register => Inquiry::Upload(country),
        (Label::Country(country), _) => Inquiry::Will(country),
        (Label::Term(term), _) => Inquiry::Term(term),
        (Label::Mechanism(id), _) => {
            let run = view.mechanisms().into_iter().find(|m| m.id == id)?;
            Inquiry::Mechanism(id, run.victim)
        }
        (Label::Named("reception_queue" | "reception_intake"), _) => Inquiry::Reception(victim_of(view, of)?),
        (Label::Named("threshold_points"), _) => Inquiry::Threshold(victim_of(view, of)?),
        (Label::Named("cost_millions" | "common_fund"), _) => Inquiry::Money,
        (Label::Named("posture" | "posture_share" | "contact_fresh"), _) => Inquiry::Nato,
        (Label::Named("mode" | "lent"), _) => Inquiry::Ipcr,
        (Label::Named("report_quality"), _) => Inquiry::Report,
        (Label::Named("register_up" | "report_uploads" | "upload_share"), _) => Inquiry::Register,
        (Label::Named("free_before" | "cost_desk"), _) => Inquiry::Staff(crate::content::Pool::Hr),
        (Label::Named("report_overload" | "cost_council" | "cost_council_most" | "costs_a_day"), _) => {
            Inquiry::Staff(crate::content::Pool::Council)
        }
        _ => return None,
    };
    (opened != *of && view.explain(&opened).is_some()).then_some(opened)
}

/// The attacked state that a number is about.
fn victim_of(view: &SeatView<'_>, of: &Inquiry) -> Option<CountryId> {
    match of {
        Inquiry::Activation(victim) | Inquiry::Solidarity(victim) => Some(*victim),
        Inquiry::Offer(_, need) => need.map(|need| need.victim),
        Inquiry::Consignment(id) => {
            view.consignments().into_iter().find(|c| c.id == *id).map(|c| c.need.victim)
        }
        _ => None,
    }
}

/// A line of the feed: what brought it about, what came of it in that turn, what it is about.
pub(super) fn of_line(desk: &Desk, ground: &Ground<'_>, row: &FeedRow) -> Vec<Entry> {
    let facts = ground.facts;
    let mut entries = vec![Entry::heading(desk.say("why-cause"))];
    let inject = match (row.line.subject, row.cause) {
        (Some(Subject::Inject(id)), _) | (_, Some(Cause::Inject(id))) => ground.view.setting().inject(id),
        _ => None,
    };
    let said = match (&row.cause, inject) {
        (_, Some(inject)) => inject.text.clone(),
        (Some(cause), None) => explained(desk, ground, cause),
        (None, None) => desk.say("why-no-cause"),
    };
    let name = row
        .cause
        .map_or_else(|| desk.say("why-no-cause"), |cause| desk.words.cause(ground.view.setting(), &cause));
    let mut entry = Entry::new(Kind::Event { better: None }, row.moment.clone(), name);
    entry.said = said;
    entries.push(entry);
    if let Some(inject) = inject {
        let slug = if inject.when == Condition::Always { "always" } else { "condition" };
        let moment = desk.words.moment(inject.at_hours, &ground.view.setting().scenario().start);
        let name = desk.say(&format!("why-trigger-{slug}"));
        let mut entry = Entry::new(Kind::Input, name, moment);
        entry.said = desk.say(&format!("why-trigger-{slug}.rule"));
        entries.push(entry);
    }
    entries.push(Entry::heading(String::new()));
    entries.push(Entry::heading(desk.say("why-effects")));
    let before = entries.len();
    if let Some(cause) = row.cause {
        for level in facts.level_rows() {
            for change in level.changes.iter().filter(|c| c.turn == row.turn && c.by == cause) {
                let mut entry = moved(desk, ground, change, level.inverse);
                entry.value = format!("{} {}", level.name, entry.value.trim_start());
                entry.opens = Some(Matter::from(level.level));
                entries.push(entry);
            }
        }
    }
    if entries.len() == before {
        entries.push(Entry::none(desk, "why-no-effects"));
    }
    if let Some(about) = row.line.subject.and_then(|subject| about(facts, subject)) {
        let view = &ground.view;
        if view.explain(&about).is_some() {
            entries.push(Entry::heading(String::new()));
            entries.push(Entry::heading(desk.say("why-about")));
            let name = desk.words.inquiry(&Lookup::of(view), &about);
            let mut entry = Entry::new(Kind::Figure, name, String::new());
            entry.opens = Some(Matter::Number(about));
            entries.push(entry);
        }
    }
    entries
}

/// The number behind what a line is about.
fn about(facts: &Facts, subject: Subject) -> Option<Inquiry> {
    Some(match subject {
        Subject::Country(country) => Inquiry::Will(country),
        Subject::Need(need) => Inquiry::Need(need),
        Subject::Offer(id) => offered(facts, id),
        Subject::Match(id) => Inquiry::Need(facts.matches.iter().find(|m| m.id == id)?.need),
        Subject::Consignment(id) => Inquiry::Consignment(id),
        Subject::Track(track) => Inquiry::Track(track),
        Subject::Function(victim, function) => Inquiry::Function(victim, function),
        Subject::Vote(vote) => Inquiry::Vote(vote),
        Subject::Ipcr => Inquiry::Ipcr,
        Subject::Nato => Inquiry::Nato,
        Subject::Choice(choice) => Inquiry::Choice(choice),
        Subject::Inject(_) => return None,
    })
}

/// An offer for the need of its kind, where there is one.
fn offered(facts: &Facts, id: OfferId) -> Inquiry {
    let kind = facts.offer(id).map(|o| (o.view.victim, o.view.kind));
    let need = kind.map(|(victim, kind)| NeedId { victim, kind });
    Inquiry::Offer(id, need.filter(|need| facts.need(*need).is_some()))
}

/// A term of the grade: what it is made of, what moved its tracks, what else bore on it.
pub(super) fn of_term(desk: &Desk, ground: &Ground<'_>, review: &TermReview) -> Vec<Entry> {
    let words = &desk.words;
    let view = ground.full.as_ref().unwrap_or(&ground.view);
    let setting = view.setting();
    let mut entries = figures(desk, view, &Lookup::of(view), &Inquiry::Term(review.term));
    entries.push(Entry::heading(String::new()));
    entries.push(Entry::heading(desk.say("why-bore")));
    for (track, mover) in &review.movers {
        let by = words.signed_points(mover.total);
        let line = format!("{} {by}  {}", words.track(*track), words.cause(setting, &mover.cause));
        let better = (mover.total > 0) != track.higher_is_worse();
        let mut entry = Entry::new(Kind::Event { better: Some(better) }, String::new(), line);
        entry.said = explained(desk, ground, &mover.cause);
        entries.push(entry);
    }
    if let Some(view) = &ground.full {
        let at = Lookup::of(view);
        for moment in &review.events {
            let Some(line) = words.bearing(&at, &moment.event) else { continue };
            let when = words.moment(moment.hour, &setting.scenario().start);
            let mut entry = Entry::new(Kind::Event { better: None }, when, line.clone());
            entry.said = line;
            entries.push(entry);
        }
    }
    if entries.last().is_some_and(|entry| entry.kind == Kind::Heading) {
        entries.push(Entry::none(desk, "why-no-events"));
    }
    entries
}

/// A mistake that was made: what it cost, and each time what brought it about.
pub(super) fn of_mistake(desk: &Desk, ground: &Ground<'_>, story: &MistakeStory) -> Vec<Entry> {
    let (words, setting) = (&desk.words, ground.view.setting());
    let times = i64::try_from(story.times.len()).unwrap_or(0);
    let (right, law) = words.mistake_in(setting, story.mistake);
    let mut figure = Entry::new(
        Kind::Figure,
        text::sentence(&words.mistake(story.mistake)),
        words.with("why-times", &[("count", times.into())]),
    );
    figure.said = words.with("mistake-right", &[("right", right.as_str().into())]);
    figure.basis = Some(law);
    let (said, basis) = (figure.said.clone(), figure.basis.clone());
    let mut entries = vec![figure];
    for (track, by) in &story.cost {
        let mut entry = Entry::new(Kind::Input, words.track(*track), words.signed_points(*by));
        (entry.said, entry.basis) = (said.clone(), basis.clone());
        entry.opens = Some(Matter::Reviewed(Inquiry::Track(*track)));
        entries.push(entry);
    }
    entries.push(Entry::heading(String::new()));
    entries.push(Entry::heading(desk.say("why-cause")));
    for (_, hour, cause) in &story.times {
        let when = words.moment(*hour, &setting.scenario().start);
        let mut entry = Entry::new(Kind::Event { better: Some(false) }, when, words.cause(setting, cause));
        entry.said = match cause {
            Cause::Inject(id) => setting.inject(*id).map_or_else(String::new, |inject| inject.text.clone()),
            _ => explained(desk, ground, cause),
        };
        entries.push(entry);
    }
    entries
}
