//! What each seat is told: keys and help of its own, refusals with what to do, the same by lines.

use std::collections::BTreeSet;
use std::sync::Arc;

use casus::content::{Library, Seat};
use casus::engine::explain::Inquiry;
use casus::engine::{OrderKind, Rejection, Setting};
use casus::plain::{Answer, Sitting, spoken};
use casus::session::{Player, Seating, Table};
use casus::tui::{App, Looks, Opened};
use casus::words::{Lang, Lookup, Words};

use crate::screens::{app_in, game, picture, press};

const FINLAND: &str = "FI";

fn delegation(code: &str) -> Seat {
    Seat::Delegation(code.parse().expect("a state"))
}

fn victim(code: &str) -> Seat {
    Seat::Victim(code.parse().expect("a state"))
}

fn table(scenario: &str, seats: &[Seat]) -> Table {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().expect("sound"));
    let scenario = library.scenario(&catalogue, scenario.parse().unwrap()).expect("sound");
    let setting = Arc::new(Setting::new(catalogue, Arc::new(scenario), &[]).expect("defaults"));
    let seating: Seating = seats.iter().map(|seat| (*seat, Player::person(""))).collect();
    Table::open(setting, 7, seating, 0).expect("a game opens")
}

/// The console of a game with one person, in that seat.
fn console(seat: Seat) -> App {
    let mut app = game("northern-haze");
    app.sit_down(Opened { table: table("northern-haze", &[seat]), seat, save: None });
    app
}

/// A game by lines, and what is said when it begins.
fn lines(scenario: &str, seats: &[Seat], lang: Lang) -> (Sitting, Vec<String>) {
    let table = table(scenario, seats);
    let guide = Library::embedded().guide(table.setting().catalogue()).expect("sound");
    let mut sitting = Sitting::new(table, seats[0], Words::embedded(lang), guide, None);
    sitting.begin();
    let said = sitting.take();
    (sitting, said)
}

fn types(sitting: &mut Sitting, line: &str) -> Vec<String> {
    assert_ne!(sitting.answer(line), Answer::Leave, "{line}");
    sitting.take()
}

fn seats() -> [Seat; 6] {
    [Seat::Hr, victim(FINLAND), Seat::Presidency, delegation("SE"), Seat::Nato, Seat::Excon]
}

#[test]
fn help_and_palette_name_no_key_of_another_seat() {
    // A word of the help for each key that gives an order, and the order.
    let keys = [
        ("ask capitals for", OrderKind::Ask),
        ("keep the offer for later", OrderKind::Park),
        ("decline the offer", OrderKind::Decline),
        ("ask the giver to improve", OrderKind::Improve),
        ("promise the need", OrderKind::Promise),
        ("answer small offers", OrderKind::Park),
        ("write to a seat", OrderKind::Message),
    ];
    for seat in seats() {
        let mut app = console(seat);
        press(&mut app, "e ?");
        let help = picture(&mut app, 120, 80).to_lowercase();
        press(&mut app, "esc");
        for (word, kind) in keys {
            let letters: Vec<String> = word.replace(' ', "").chars().map(String::from).collect();
            press(&mut app, &format!(": {}", letters.join(" ")));
            let palette = picture(&mut app, 120, 80).to_lowercase();
            press(&mut app, "esc");
            let own = kind.belongs_to(seat);
            assert_eq!(help.contains(word), own, "{seat:?}: '{word}' in the help\n{help}");
            assert_eq!(palette.contains(word), own, "{seat:?}: '{word}' in the palette\n{palette}");
        }
        let desk = help.contains("you connect what is offered");
        assert_eq!(desk, seat == Seat::Hr, "{seat:?} reads what its own part is:\n{help}");
    }
}

#[test]
fn a_key_of_another_seat_says_whose_order_it_is() {
    for seat in seats().into_iter().filter(|seat| *seat != Seat::Hr) {
        for key in ["p", "d", "v", "P", "B"] {
            let mut app = console(seat);
            press(&mut app, "e");
            press(&mut app, key);
            assert_eq!(app.front(), "console", "{seat:?}: {key} opens nothing");
            let shown = picture(&mut app, 80, 24);
            let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(shown.contains("It is given by: High Representative."), "{seat:?} {key}: {shown}");
        }
    }
}

#[test]
fn the_briefing_says_who_the_persons_at_the_screen_are() {
    let mut app = game("northern-haze");
    app.desk.game = None;
    let library = Library::embedded();
    let catalogue = library.catalogue().expect("sound");
    let scenario = |id: &str| library.scenario(&catalogue, id.parse().unwrap()).expect("sound");
    let read = |app: &mut App, id: &str| {
        app.open(Box::new(casus::tui::screen::briefing::Briefing::of(scenario(id))));
        picture(app, 120, 60)
    };
    app.desk.plan = casus::session::Plan::of_groups(&[vec![Seat::Excon]]);
    let shown = read(&mut app, "northern-haze");
    assert!(shown.contains("You are: Exercise control."), "{shown}");
    assert!(!shown.contains("You are the High Representative"), "{shown}");
    // Who played the attacked state of one game plays the lead one of the next.
    app.desk.plan = casus::session::Plan::of_groups(&[vec![victim(FINLAND)], vec![Seat::Hr]]);
    let shown = read(&mut app, "twin-fires");
    assert!(shown.contains("You are: Latvia, attacked state."), "{shown}");
    assert!(shown.contains("You are the High Representative"), "{shown}");
}

#[test]
fn a_kind_of_order_without_anything_to_be_about_says_what_it_takes() {
    let mut silent = 0;
    for scenario in ["northern-haze", "beyond-the-clause"] {
        for lang in Lang::ALL {
            let words = Words::embedded(lang);
            for seat in seats() {
                let seat = if scenario == "northern-haze" || !matches!(seat, Seat::Victim(_)) {
                    seat
                } else {
                    victim("MD")
                };
                let table = table(scenario, &[seat]);
                let view = table.view(seat);
                let at = Lookup::of(&view);
                for kind in OrderKind::ALL.into_iter().filter(|kind| kind.belongs_to(seat)) {
                    if !view.window().takes_of(seat, kind) || !view.legal(kind, &[]).is_empty() {
                        continue;
                    }
                    let told = view.explain(&Inquiry::Orders { kind, after: Vec::new() }).expect("told");
                    let said = words.kind_in_the_way(&at, kind, &told);
                    let first = said.first().unwrap_or_else(|| panic!("{seat:?}: {kind:?} says nothing"));
                    // What is wrong, and what to do: two sentences at least.
                    let sentences = first.matches(['.', ';', ':']).count();
                    assert!(sentences >= 2, "{lang} {kind:?}: {first}");
                    assert!(!first.contains("(0)") && !first.contains('['), "{lang} {kind:?}: {first}");
                    silent += 1;
                }
            }
        }
    }
    assert!(silent > 60, "{silent} kinds that cannot be given were looked at");
}

#[test]
fn who_may_not_give_an_order_is_told_who_does() {
    let setting = Arc::clone(table("northern-haze", &[Seat::Hr]).setting());
    let said = |kind| Words::embedded(Lang::En).rejection(&setting, Rejection::WrongSeat(kind)).hint;
    assert_eq!(said(OrderKind::Promise), "It is given by: High Representative.");
    assert_eq!(said(OrderKind::SetIpcr), "It is given by: Presidency.");
    assert!(said(OrderKind::Consult).contains("An attacked Ally asks by its own order to invoke"));
    let (mut finland, _) = lines("northern-haze", &[victim(FINLAND)], Lang::En);
    let heard = types(&mut finland, "orders consult").join(" ");
    assert!(heard.contains("delegation") && heard.contains("Article 4"), "{heard}");
}

#[test]
fn by_lines_what_is_refused_already_is_refused_without_a_question() {
    let (mut desk, _) = lines("northern-haze", &[Seat::Hr], Lang::En);
    types(&mut desk, "orders request_ipcr");
    types(&mut desk, "1");
    types(&mut desk, "yes");
    // The same number again: the order stands in the basket.
    let heard = types(&mut desk, "1").join(" ");
    assert!(heard.contains("Not given."), "{heard}");
    assert!(!desk.prompt().contains("give this order"), "{}", desk.prompt());
    // An order that is changed into one that is refused is not asked for either, and can be changed back.
    types(&mut desk, "orders propose surveillance");
    types(&mut desk, "1");
    assert!(desk.prompt().contains("give this order"), "{}", desk.prompt());
    let heard = types(&mut desk, "channel union agency").join(" ");
    assert!(heard.contains("No agency or service of the Union carries this kind"), "{heard}");
    assert!(desk.prompt().contains("refused as it stands"), "{}", desk.prompt());
    types(&mut desk, "channel bilateral");
    assert!(desk.prompt().contains("give this order"), "{}", desk.prompt());
}

#[test]
fn by_lines_no_turn_is_asked_about_while_the_clock_stands() {
    let (mut control, _) = lines("northern-haze", &[Seat::Excon], Lang::En);
    types(&mut control, "pause");
    types(&mut control, "yes");
    let heard = types(&mut control, "end").join(" ");
    assert!(heard.contains("paused the clock"), "{heard}");
    assert!(!control.prompt().contains("yes or no"), "{}", control.prompt());
}

#[test]
fn by_lines_the_briefing_names_all_states_and_those_so_far() {
    let (_, heard) = lines("twin-fires", &[Seat::Hr], Lang::En);
    for line in ["Attacked: Latvia, Cyprus and Greece.", "So far: Latvia."] {
        assert!(heard.iter().any(|said| said == line), "no '{line}' in {heard:#?}");
    }
}

#[test]
fn by_lines_the_answer_that_comes_by_itself_is_marked() {
    let (mut desk, _) = lines("northern-haze", &[Seat::Hr], Lang::En);
    for _ in 0..6 {
        let heard = types(&mut desk, "orders advise");
        let marked = heard.iter().filter(|line| line.ends_with("taken if nobody answers")).count();
        if marked > 0 {
            let choices = desk.table().view(Seat::Hr).choices().len();
            assert!(marked <= choices, "one default a choice: {heard:#?}");
            return;
        }
        types(&mut desk, "end");
        types(&mut desk, "yes");
    }
    panic!("no question came in six turns");
}

#[test]
fn every_kind_of_order_is_called_by_one_word_in_every_language() {
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        let mut seen = BTreeSet::new();
        for kind in OrderKind::ALL {
            let word = words.order_word(kind);
            let coded = OrderKind::ALL.into_iter().find(|other| other.slug() == word);
            assert!(coded.is_none_or(|other| other == kind), "{lang}: '{word}' is another's code");
            assert!(!word.is_empty() && !word.contains([' ', '[']), "{lang}: '{word}'");
            assert_eq!(word, word.to_lowercase(), "{lang}: typed in small letters");
            assert!(seen.insert(word.clone()), "{lang}: '{word}' means two things");
        }
    }
    // What the first line of the list says can be typed back.
    for (lang, orders) in [(Lang::Fr, "ordres"), (Lang::De, "aufträge")] {
        let (mut desk, _) = lines("northern-haze", &[Seat::Hr], lang);
        let words = Words::embedded(lang);
        for kind in [OrderKind::RequestIpcr, OrderKind::ContactNato, OrderKind::PutOnAgenda] {
            let typed = format!("{orders} {}", words.order_word(kind));
            let heard = types(&mut desk, &typed);
            assert!(heard[0].starts_with(&words.order_kind(kind)), "{typed}: {heard:#?}");
        }
    }
}

#[test]
fn by_lines_small_offers_get_one_answer_together() {
    let (mut desk, _) = lines("twin-fires", &[Seat::Hr], Lang::En);
    let view = desk.table().view(Seat::Hr);
    let small = view.small_offers().len();
    assert!(small >= 2, "{small} small offers at the opening");
    let listed = types(&mut desk, "small");
    let rows = listed.iter().filter(|line| line.contains("at most")).count();
    assert_eq!(rows, small, "{listed:#?}");
    let parked = types(&mut desk, "small park 2");
    assert_eq!(parked.iter().filter(|line| line.starts_with("Ordered: Park")).count(), 1, "{parked:#?}");
    types(&mut desk, "small park");
    let basket = desk.table().basket(Seat::Hr);
    assert_eq!(basket.iter().filter(|order| order.kind() == OrderKind::Park).count(), small);
    assert_eq!(types(&mut desk, "small"), ["No small offer waits for an answer."]);
    assert!(types(&mut desk, "small park 99").join(" ").contains("No small offer"));
    let (mut sweden, _) = lines("twin-fires", &[delegation("SE")], Lang::En);
    assert!(types(&mut sweden, "small").join(" ").contains("It is given by: High Representative."));
}

#[test]
fn the_help_of_every_seat_says_whole_sentences_in_every_language() {
    for lang in Lang::ALL {
        for seat in seats() {
            for keys in ["?", "T ?", "o ?", "m ?"] {
                let mut app = app_in(lang, Looks::default());
                app.sit_down(Opened { table: table("northern-haze", &[seat]), seat, save: None });
                press(&mut app, keys);
                assert_eq!(app.front(), "help", "{keys}");
                for _ in 0..8 {
                    let shown = picture(&mut app, 120, 40);
                    // The box stands between the two lines of its frame; what is behind it may be cut.
                    let inside = shown.lines().skip(1).filter_map(|line| {
                        let cells: Vec<char> = line.chars().collect();
                        cells.get(22..98).map(|box_of_it| box_of_it.iter().collect::<String>())
                    });
                    let cut: Vec<String> = inside.filter(|row| row.contains('…')).collect();
                    assert!(cut.is_empty(), "{lang} {seat:?} {keys}: {cut:?}\n{shown}");
                    press(&mut app, "pgdn");
                }
            }
        }
    }
}

#[test]
fn no_two_lines_of_the_order_menu_read_alike() {
    for lang in Lang::ALL {
        for seat in seats() {
            let mut app = app_in(lang, Looks::default());
            app.sit_down(Opened { table: table("northern-haze", &[seat]), seat, save: None });
            press(&mut app, "o");
            for _ in 0..OrderKind::ALL.len() {
                let shown = picture(&mut app, 80, 24);
                // What is cut to the same would stand there twice.
                let right = |line: &str| line.chars().skip(28).collect::<String>();
                let cut: Vec<String> = shown.lines().map(right).filter(|row| row.contains('…')).collect();
                let apart: BTreeSet<&String> = cut.iter().collect();
                assert_eq!(apart.len(), cut.len(), "{lang} {seat:?}\n{shown}");
                press(&mut app, "down");
            }
        }
    }
}

#[test]
fn what_is_cut_in_a_low_window_can_be_read_on() {
    let mut app = console(Seat::Excon);
    press(&mut app, "T");
    let above = picture(&mut app, 80, 24);
    assert!(above.contains("Viral video"), "{above}");
    assert!(!above.contains("What it does:"), "{above}");
    press(&mut app, "pgdn");
    let below = picture(&mut app, 80, 24);
    assert!(below.contains("What it does:"), "{below}");
    // The kind of order that has most to say says all of it before one goes into its list.
    let mut app = console(victim(FINLAND));
    press(&mut app, "o");
    let mut shown = picture(&mut app, 80, 24);
    for _ in 0..20 {
        if shown.contains("Invoke an article ─") {
            break;
        }
        press(&mut app, "down");
        shown = picture(&mut app, 80, 24);
    }
    let words = Words::embedded(Lang::En);
    let setting = app.desk.setting().expect("a game");
    let help = words.order_help_here(setting, OrderKind::Invoke);
    let last = help.split_whitespace().next_back().expect("words").to_owned();
    assert!(shown.contains("Invoke an article ─") && shown.contains(&last), "no '{last}' in\n{shown}");
}

#[test]
fn exercise_control_reads_what_an_inject_comes_by_in_its_language() {
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        for id in ["northern-haze", "twin-fires", "beyond-the-clause", "copper-shore", "vendredi-13"] {
            let table = table(id, &[Seat::Excon]);
            let view = table.view(Seat::Excon);
            let scenario = table.setting().scenario();
            for row in view.plan() {
                let Some(inject) = scenario.injects.iter().find(|inject| inject.id == row.id) else {
                    continue;
                };
                let key = format!("inject-channel-{}", inject.channel.to_lowercase().replace(' ', "-"));
                let name = words.text(&key);
                assert!(!name.contains("inject-channel"), "{lang}: no word for '{}'", inject.channel);
                let said = words.plan_row(&view, &row).join(" ");
                assert!(said.contains(&name), "{lang} {}: {said}", row.id);
            }
        }
    }
}

#[test]
fn an_offer_of_terms_says_what_accepting_it_ends() {
    let one = table("northern-haze", &[Seat::Hr]);
    let terms = one.setting().scenario().terms.as_ref().expect("terms").id;
    let other = one.setting().scenario().injects[0].id;
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        let said = words.at_stake(one.setting(), terms).expect("said");
        assert!(words.at_stake(one.setting(), other).is_none(), "another inject ends nothing");
        let three = table("twin-fires", &[Seat::Hr]);
        let id = three.setting().scenario().terms.as_ref().expect("terms").id;
        let of_three = words.at_stake(three.setting(), id).expect("said");
        assert!(of_three.starts_with(&said) && of_three.len() > said.len(), "{lang}: {of_three}");
    }
}

#[test]
fn by_lines_nobody_is_told_what_is_missing_of_an_unknown_amount() {
    let (mut poland, _) = lines("twin-fires", &[delegation("PL")], Lang::En);
    let heard = types(&mut poland, "needs");
    let row = heard.iter().find(|line| line.starts_with("1. ")).expect("a need");
    assert!(row.contains("wanted an unknown amount"), "{row}");
    assert!(row.contains("missing an unknown amount"), "{row}");
}

#[test]
fn outside_the_clauses_no_seat_is_told_of_an_article_that_does_not_apply() {
    for lang in Lang::ALL {
        for seat in [victim("AM"), Seat::Presidency, Seat::Nato, Seat::Excon] {
            let (_, heard) = lines("beyond-the-clause", &[seat], lang);
            let part = Words::embedded(lang).seat_meaning_where(seat, true);
            assert!(!part.contains("222"), "{lang} {seat:?}: {part}");
            assert!(heard.iter().any(|said| said.ends_with(&spoken(&part))), "{lang} {seat:?}: {heard:#?}");
        }
    }
    let inside = Words::embedded(Lang::En).seat_meaning_where(Seat::Presidency, false);
    assert!(inside.contains("Article 222"), "{inside}");
}
