//! A whole game told: everything that happens, that can be ordered, and that an order would do.

use std::sync::Arc;

use casus::base::Dice;
use casus::content::Seat;
use casus::engine::{Eyes, Game, Order, OrderKind};
use casus::players::Policy;
use casus::words::Source;

use super::*;

const SEED: u64 = 11;

/// Plays by policies; `look` sees the game after each window, with what happened in it.
fn play(turns: u16, mut look: impl FnMut(&Game, &[casus::engine::Event])) {
    let mut game = Game::open(Arc::new(setting().clone()), SEED);
    let dice = Dice::new(SEED);
    while game.outcome().is_none() && game.turn() <= turns {
        let mut orders: Vec<(Seat, Order)> = Vec::new();
        for seat in game.seats() {
            let policy = if seat == Seat::Hr { Policy::Greedy } else { Policy::default_for(seat) };
            let view = game.view(Eyes::Seat(seat));
            orders.extend(policy.orders(&view, dice).into_iter().map(|order| (seat, order)));
        }
        let events = game.advance(&orders).expect("policies give legal orders");
        look(&game, &events);
    }
}

#[test]
fn a_game_is_told_from_the_seat_and_from_above() {
    let words = Lang::ALL.map(Words::embedded);
    let mut told = 0;
    play(24, |game, events| {
        for eyes in [Eyes::Seat(Seat::Hr), Eyes::Full] {
            let view = game.view(eyes);
            let at = Lookup::of(&view);
            for event in events.iter().filter(|event| view.sees(event)) {
                for words in &words {
                    let Some(line) = words.event(&at, event) else { continue };
                    assert_said(&line.text, if line.source == Source::Inject { 700 } else { 240 });
                    told += 1;
                }
            }
        }
    });
    assert!(told > 1000, "only {told} lines in a whole game");
}

#[test]
fn orders_and_their_previews_are_told_as_they_come_up() {
    let words = Lang::ALL.map(Words::embedded);
    let mut kinds = std::collections::BTreeSet::new();
    play(6, |game, _| {
        for seat in game.seats() {
            let view = game.view(Eyes::Seat(seat));
            let at = Lookup::of(&view);
            for kind in OrderKind::ALL.into_iter().filter(|kind| kind.belongs_to(seat)) {
                for legal in view.legal(kind, &[]).into_iter().take(4) {
                    let preview = view.preview(&[], &legal.order).expect("a legal order has a preview");
                    for words in &words {
                        assert_said(&words.order(&at, &legal.order), 200);
                        let told = words.preview(&at, &legal.order, &preview);
                        assert_said(&told.summary, 240);
                        told.objections.iter().for_each(|objection| assert_said(objection, 160));
                    }
                    kinds.insert(kind);
                }
            }
        }
    });
    assert!(kinds.len() >= 15, "only {kinds:?} came up");
}

/// Players read what their characters know; what tells them how the exercise is built stands apart.
#[test]
fn notes_for_whoever_leads_stand_in_no_text_that_players_read() {
    let marks = [
        "Players:",
        "Joueurs",
        "Spieler:",
        "Variant",
        "default",
        "par défaut",
        "Vorgabe",
        "Tests ",
        "Met à l'épreuve",
        "Prüft",
        "scripted",
        "mis en scène",
        "geschrieben",
        "nstructors",
        "instructeurs",
        "Ausbilder",
    ];
    everywhere(|words| {
        let library = Library::embedded().told_in(words.lang().slug());
        let catalogue = library.catalogue().expect("the shipped catalogue is clean");
        for id in library.scenario_ids() {
            let told = library.scenario(&catalogue, id).expect("a shipped scenario is clean");
            for text in [&told.frame, &told.brief] {
                let found = marks.iter().find(|mark| text.contains(**mark));
                assert_eq!(found, None, "{id}: {text}");
            }
            let notes = words.notes_of_control(&told);
            assert!(notes.iter().any(|(_, note)| *note == told.facilitator), "{id}: {notes:?}");
            assert_eq!(notes.len(), 3, "{id}: its note, its phases, the likely offers");
        }
    });
}
