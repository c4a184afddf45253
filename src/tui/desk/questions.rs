//! What can be asked "why?" on a screen, and from what it is answered.

use std::rc::Rc;

use super::Desk;
use crate::engine::SeatView;
use crate::engine::explain::Inquiry;
use crate::record::EventLog;
use crate::record::debrief::{Measure, MistakeStory, TermReview};
use crate::tui::facts::{Card, Facts, Level};

/// What a page is about.
#[derive(Debug, Clone)]
pub enum Matter {
    /// A number of the seat's view.
    Number(Inquiry),
    /// A number of a finished game, as all eyes together see it.
    Reviewed(Inquiry),
    /// A typical mistake that was made.
    Mistake(Rc<MistakeStory>),
    /// A line of the feed or of a report, by its place in `Facts::feed`: what brought it about, what came of it.
    Line(usize),
    /// A term of the grade, with the coverage reached of the needs behind it.
    Term(Rc<TermReview>),
    /// A measure of the debrief, with what it is made of.
    Measure(Rc<Measure>),
}

impl From<Inquiry> for Matter {
    fn from(inquiry: Inquiry) -> Self {
        Self::Number(inquiry)
    }
}

impl From<&Card> for Matter {
    fn from(card: &Card) -> Self {
        Self::Number(match card {
            Card::Choice(choice) => Inquiry::Choice(choice.id),
            Card::Letter(letter) => Inquiry::Letter(letter.letter),
            Card::Consent(proposal) => Inquiry::Offer(proposal.offer, Some(proposal.need)),
        })
    }
}

impl From<Level> for Matter {
    fn from(level: Level) -> Self {
        Self::Number(match level {
            Level::Track(track) => Inquiry::Track(track),
            Level::Function(victim, function) => Inquiry::Function(victim, function),
        })
    }
}

/// What an answer is made from: what is seen, and what happened.
pub struct Ground<'g> {
    /// What the screen shows.
    pub facts: &'g Facts,
    /// The view behind it.
    pub view: SeatView<'g>,
    /// All that there is to see, where that may be shown.
    pub full: Option<SeatView<'g>>,
    /// What happened.
    pub log: &'g EventLog,
}

/// A game that is not the one on the desk: one that is watched.
pub trait Scene {
    /// Hands out what is seen now; does not call where nothing may be shown.
    fn look(&self, with: &mut dyn FnMut(&Ground<'_>));
}

/// What can be asked on a screen now: all of it side by side, and which of it is under the cursor.
#[derive(Clone, Default)]
pub struct Questions {
    /// All that can be asked.
    pub matters: Vec<Matter>,
    /// Which of it the cursor is on.
    pub at: usize,
    /// Whether the cursor is on none of it, so that whoever asks has to say which.
    pub is_open: bool,
    /// The game it is about, where that is not the one on the desk.
    pub scene: Option<Rc<dyn Scene>>,
}

impl Questions {
    /// These, with the cursor on that one.
    #[must_use]
    pub fn at(matters: Vec<Matter>, at: usize) -> Self {
        let last = matters.len().saturating_sub(1);
        Self { matters, at: at.min(last), is_open: false, scene: None }
    }

    /// These, of which the cursor is on none.
    #[must_use]
    pub fn open(matters: Vec<Matter>) -> Self {
        let is_open = matters.len() > 1;
        Self { is_open, ..Self::at(matters, 0) }
    }

    /// These, about a game that is watched.
    #[must_use]
    pub fn over(self, scene: Rc<dyn Scene>) -> Self {
        Self { scene: Some(scene), ..self }
    }

    /// These numbers, with the cursor on that one.
    #[must_use]
    pub fn numbers(inquiries: impl IntoIterator<Item = Inquiry>, at: usize) -> Self {
        Self::at(inquiries.into_iter().map(Matter::Number).collect(), at)
    }

    /// All numbers of the console's frame, with the cursor on this one.
    #[must_use]
    pub fn of_the_table(desk: &Desk, on: &Inquiry) -> Self {
        let all = desk.game.as_ref().map_or_else(Vec::new, |game| game.view().askable());
        let at = all.iter().position(|inquiry| inquiry == on).unwrap_or(0);
        Self::numbers(all, at)
    }
}
