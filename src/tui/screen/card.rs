//! A card in words: what it asks, and what follows where it stays unanswered.
//!
//! Enters: a card of the seat. Leaves: lines. Never here: the page that answers it.

use crate::tui::desk::{Desk, Sitting};
use crate::tui::facts::Card;
use crate::words::Lookup;

/// What a card asks, in one line.
#[must_use]
pub fn asks(desk: &Desk, game: &Sitting, card: &Card) -> String {
    let words = &desk.words;
    let setting = game.table.setting();
    match card {
        Card::Choice(choice) => {
            let said = setting.question(choice.id).unwrap_or(choice.id.as_str());
            let key = match choice.deciders.len() {
                _ if choice.decider == game.seat => "card-choice",
                0 | 1 => "card-advice",
                _ => "card-advice-each",
            };
            words.with(
                key,
                &[
                    ("turn", choice.turn.into()),
                    ("text", said.replace('\n', " ").into()),
                    ("seat", words.seat(&desk.catalogue, choice.decider).into()),
                    ("seats", words.deciders(&desk.catalogue, choice).into()),
                ],
            )
        }
        Card::Letter(letter) => {
            let named = ("letter", words.letter(letter.letter).into());
            match letter.turn {
                Some(turn) => words.with("card-letter", &[("turn", turn.into()), named]),
                None => words.with("card-letter-waiting", &[named]),
            }
        }
        Card::Consent(proposal) => {
            let at = Lookup::of(&game.view());
            let asked = words.with("card-consent", &[("match", words.proposal(&at, proposal.id).into())]);
            match words.amendment(&at, proposal.id) {
                Some(amended) => words.joined(&[asked, amended]),
                None => asked,
            }
        }
    }
}

/// What follows where a card stays unanswered.
#[must_use]
pub fn unanswered(desk: &Desk, game: &Sitting, card: &Card) -> String {
    let words = &desk.words;
    match card {
        Card::Choice(choice) if choice.decider == game.seat && choice.turn <= game.facts.turn => {
            let default = choice.answers.iter().find(|(id, _)| *id == choice.default);
            let default = default.map_or("", |(_, label)| label.as_str());
            let question = game.table.setting().question(choice.id).unwrap_or_default();
            words.with("end-turn-choice", &[("question", question.into()), ("answer", default.into())])
        }
        Card::Choice(choice) => {
            let key = if choice.deciders.len() > 1 { "end-turn-advice-each" } else { "end-turn-advice" };
            let seat = words.seat(&desk.catalogue, choice.decider);
            let seats = words.deciders(&desk.catalogue, choice);
            words.with(key, &[("seat", seat.into()), ("seats", seats.into())])
        }
        Card::Letter(letter) => {
            words.with("end-turn-letter", &[("letter", words.letter(letter.letter).into())])
        }
        Card::Consent(proposal) => {
            let at = Lookup::of(&game.view());
            words.with("end-turn-consent", &[("match", words.proposal(&at, proposal.id).into())])
        }
    }
}
