//! All that seats are told in a game: what they ask "why?" of, what helps with an order, and why one is refused.

use std::collections::BTreeSet;
use std::sync::Arc;

use casus::base::Dice;
use casus::engine::explain::Inquiry;
use casus::engine::{Eyes, Game, OrderKind, Rejection, SeatView};
use casus::players::Policy;

use super::*;

/// What is wrong in a text, where something is.
pub(super) type Fault = fn(&str) -> Option<String>;

/// What is told in a game, each text with where it stands.
pub(super) struct Told<'w> {
    words: &'w Words,
    at: Lookup<'w>,
    fault: Fault,
    /// Where, and what.
    pub(super) wrong: BTreeSet<(String, String)>,
    pub(super) texts: usize,
}

impl<'w> Told<'w> {
    pub(super) fn new(words: &'w Words, at: Lookup<'w>, fault: Fault) -> Self {
        Self { words, at, fault, wrong: BTreeSet::new(), texts: 0 }
    }

    pub(super) fn hear(&mut self, place: &str, text: &str) {
        self.texts += 1;
        if let Some(sentence) = (self.fault)(text) {
            self.wrong.insert((format!("{} {place}", self.words.lang()), sentence));
        }
    }

    fn explained(&mut self, view: &SeatView<'_>, asked: &Inquiry) {
        let place = format!("{asked:?}");
        let place = place.chars().take(60).collect::<String>();
        self.hear(&place, &self.words.inquiry(&self.at, asked));
        if let Some(meaning) = self.words.inquiry_meaning(&self.at, asked) {
            self.hear(&place, &meaning);
        }
        let Some(explanation) = view.explain(asked) else { return };
        for figure in &explanation.figures {
            let said = self.words.figure(&self.at, figure);
            for text in [said.name, said.value, said.rule].into_iter().chain(said.basis) {
                self.hear(&place, &text);
            }
            for input in said.inputs {
                let more = input.meaning.into_iter().chain(input.basis);
                for text in [input.name, input.value].into_iter().chain(more) {
                    self.hear(&place, &text);
                }
            }
        }
    }

    pub(super) fn refused(&mut self, rejection: Rejection) {
        let said = self.words.rejection(self.at.setting(), rejection);
        for text in [said.what, said.hint].into_iter().chain(said.basis) {
            self.hear(rejection.slug(), &text);
        }
    }
}

/// What is wrong in all that these seats are told in the first turns of a game, and how many texts that is.
pub(super) fn told_in_a_game(
    setting: &Arc<Setting>,
    seats: &[Seat],
    fault: Fault,
) -> (BTreeSet<(String, String)>, usize) {
    let languages = Lang::ALL.map(Words::embedded);
    let mut game = Game::open(Arc::clone(setting), 5);
    let dice = Dice::new(5);
    let (mut wrong, mut texts) = (BTreeSet::new(), 0);
    let mut windows = 0;
    while game.turn() <= 9 {
        windows += 1;
        for seat in seats.iter().copied() {
            let view = game.view(Eyes::Seat(seat));
            // Each window of the first turns, and then now and again: what is open changes with what happened.
            if windows > 8 && windows % 9 != 0 {
                continue;
            }
            for words in &languages {
                let mut told = Told::new(words, Lookup::of(&view), fault);
                for asked in view.askable().into_iter().chain(view.askable_aid()) {
                    told.explained(&view, &asked);
                }
                for kind in OrderKind::ALL.into_iter().filter(|kind| kind.belongs_to(seat)) {
                    told.hear(kind.slug(), &words.order_help_here(&**setting, kind));
                    told.explained(&view, &Inquiry::Orders { kind, after: Vec::new() });
                    for legal in view.legal(kind, &[]).into_iter().take(3) {
                        told.explained(&view, &Inquiry::Order { order: legal.order, after: Vec::new() });
                    }
                    for (_, rejection) in view.refused(kind, &[]) {
                        told.refused(rejection);
                    }
                }
                let letters = view.letters().into_iter().map(|letter| Inquiry::Letter(letter.letter));
                let choices = view.choices().into_iter().map(|choice| Inquiry::Choice(choice.id));
                for asked in letters.chain(choices) {
                    told.explained(&view, &asked);
                }
                wrong.extend(told.wrong);
                texts += told.texts;
            }
        }
        let mut orders = Vec::new();
        for seat in game.seats() {
            let policy = if seat == Seat::Hr { Policy::Greedy } else { Policy::default_for(seat) };
            let given = policy.orders(&game.view(Eyes::Seat(seat)), dice);
            orders.extend(given.into_iter().map(|order| (seat, order)));
        }
        game.advance(&orders).expect("policies give legal orders");
    }
    (wrong, texts)
}
