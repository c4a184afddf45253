//! Which page fits what a screen looks at.
//!
//! Enters: cards, subjects, levels, orders. Leaves: topics. Never here: what a page says.

use crate::base::ChoiceId;
use crate::content::{Choice, Consequence, LetterKind};
use crate::engine::Article;
use crate::tui::desk::Desk;
use crate::tui::facts::{Card, Level};
use crate::words::Subject;
use crate::words::handbook::{Chapter, Topic};

/// The page about a level.
#[must_use]
pub fn of_level(level: Level) -> Topic {
    match level {
        Level::Track(track) => Topic::Track(track),
        Level::Function(_, function) => Topic::Function(function),
    }
}

/// The page about what has to be answered.
#[must_use]
pub fn of_card(desk: &Desk, card: &Card) -> Option<Topic> {
    match card {
        Card::Choice(choice) => of_choice(desk, choice.id),
        Card::Letter(letter) => Some(Topic::Letter(letter.letter)),
        Card::Consent(found) => of_subject(desk, Subject::Match(found.id)),
    }
}

/// The page about what a line of the feed leads to.
#[must_use]
pub fn of_subject(desk: &Desk, subject: Subject) -> Option<Topic> {
    let facts = desk.facts()?;
    let kind_of = |offer| facts.offer(offer).map(|o| Topic::Kind(o.view.kind));
    match subject {
        Subject::Country(id) => Some(Topic::State(id)),
        Subject::Need(need) => Some(Topic::Kind(need.kind)),
        Subject::Offer(id) => kind_of(id),
        Subject::Match(id) => facts.matches.iter().find(|m| m.id == id).map(|m| Topic::Kind(m.need.kind)),
        Subject::Consignment(id) => {
            facts.consignments.iter().find(|c| c.id == id).map(|c| Topic::Kind(c.need.kind))
        }
        Subject::Track(track) => Some(Topic::Track(track)),
        Subject::Function(_, function) => Some(Topic::Function(function)),
        Subject::Choice(id) => of_choice(desk, id),
        Subject::Vote(_) => Some(Topic::Chapter(Chapter::Council)),
        Subject::Ipcr => Some(Topic::Chapter(Chapter::Institutions)),
        Subject::Nato => Some(Topic::Chapter(Chapter::Nato)),
        Subject::Inject(_) => None,
    }
}

/// The page about a decision of the story: what its answers are about.
#[must_use]
pub fn of_choice(desk: &Desk, id: ChoiceId) -> Option<Topic> {
    let scenario = desk.game.as_ref()?.table.setting().scenario();
    let choice = scenario.injects.iter().chain(&scenario.terms).find_map(|inject| posed(&inject.then, id))?;
    choice.answers.iter().find_map(|answer| about(&answer.then))
}

fn posed(list: &[Consequence], id: ChoiceId) -> Option<&Choice> {
    list.iter().find_map(|consequence| match consequence {
        Consequence::Choice(choice) if choice.id == id => Some(choice),
        Consequence::Choice(choice) => choice.answers.iter().find_map(|answer| posed(&answer.then, id)),
        Consequence::If { then, otherwise, .. } => posed(then, id).or_else(|| posed(otherwise, id)),
        Consequence::After { then, .. } => posed(then, id),
        _ => None,
    })
}

/// What consequences are about, the law before what is given.
fn about(list: &[Consequence]) -> Option<Topic> {
    let law = |consequence: &Consequence| match consequence {
        Consequence::Flag { flag, .. } => match flag.as_str() {
            "INVOKED_427" => Some(Topic::Article(Article::MutualAssistance)),
            "INVOKED_222" => Some(Topic::Article(Article::Solidarity)),
            "INVOKED_ART4" => Some(Topic::Article(Article::Nato4)),
            "INVOKED_ART5" => Some(Topic::Article(Article::Nato5)),
            "REPORTED_ART51" => Some(Topic::Letter(LetterKind::Art51Report)),
            _ => None,
        },
        Consequence::Letter { kind, .. } => Some(Topic::Letter(*kind)),
        Consequence::Mistake(number) => Some(Topic::Mistake(*number)),
        Consequence::Vote(_) => Some(Topic::Chapter(Chapter::Council)),
        Consequence::NatoStep(_) | Consequence::NatoCover { .. } | Consequence::NatoUnits { .. } => {
            Some(Topic::Chapter(Chapter::Nato))
        }
        Consequence::Ipcr(_) => Some(Topic::Chapter(Chapter::Institutions)),
        Consequence::If { then, otherwise, .. } => about(then).or_else(|| about(otherwise)),
        _ => None,
    };
    let given = |consequence: &Consequence| match consequence {
        Consequence::Need { kind, .. }
        | Consequence::Offer { kind, .. }
        | Consequence::Supplies { kind, .. }
        | Consequence::Fit { kind, .. } => Some(Topic::Kind(*kind)),
        Consequence::Caveat { caveat, .. } => Some(Topic::caveat(*caveat)),
        Consequence::Track { track, .. } => Some(Topic::Track(*track)),
        Consequence::Function { function, .. } => Some(Topic::Function(*function)),
        _ => None,
    };
    list.iter().find_map(law).or_else(|| list.iter().find_map(given))
}
