//! A game at the table: who is awaited, what a basket holds, what the journal keeps; and batches.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

use casus::content::{Library, Seat};
use casus::engine::view::MatchStatus;
use casus::engine::{Event, Order, OrderKind, Setting, StatementKind, Window};
use casus::players::Policy;
use casus::record::{Journal, Record, Verdict, verify};
use casus::session::seating::{seat_from_word, seat_word, seats_of};
use casus::session::{Batch, Player, Progress, ResumeError, Row, Seating, Table, TableError};

static SETTING: LazyLock<Arc<Setting>> = LazyLock::new(|| shipped("thirty-minutes"));

fn shipped(scenario: &str) -> Arc<Setting> {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().expect("the shipped catalogue is sound"));
    let id = scenario.parse().expect("a slug");
    let scenario = library.scenario(&catalogue, id).expect("the shipped scenario is sound");
    Arc::new(Setting::new(catalogue, Arc::new(scenario), &[]).expect("defaults are values"))
}

fn setting() -> Arc<Setting> {
    Arc::clone(&SETTING)
}

fn persons(seats: &[Seat]) -> Seating {
    seats.iter().map(|seat| (*seat, Player::person("A. N. Other"))).collect()
}

fn table(seats: &[Seat]) -> Table {
    Table::open(setting(), 7, persons(seats), 0).expect("a game opens")
}

/// The first order of that kind that is listed as legal.
fn legal(table: &Table, seat: Seat, kind: OrderKind) -> Order {
    let listed = table.view(seat).legal(kind, table.basket(seat));
    listed.first().unwrap_or_else(|| panic!("no {kind:?} is legal")).order.clone()
}

fn end_turns(table: &mut Table, seat: Seat) {
    while table.outcome().is_none() {
        table.end_turn(seat).expect("the seat is awaited");
    }
}

#[test]
fn the_game_plays_on_until_a_person_is_awaited() {
    let table = table(&[Seat::Hr]);
    assert_eq!(table.awaited(), [Seat::Hr]);
    assert_eq!(table.view(Seat::Hr).window(), Window::Decision);
    assert_eq!(table.turn(), 1);
    assert!(table.full_view().is_none(), "everything is seen only when the game is over");
    assert!(table.evaluation().is_none());
}

#[test]
fn a_person_may_play_any_of_several_attacked_states() {
    let setting = shipped("twin-fires");
    let cyprus = seat_from_word(&setting, "victim:CY").expect("it is attacked");
    let mut table = Table::open(setting, 7, persons(&[cyprus]), 0).expect("a game opens");
    assert_eq!(table.awaited(), [cyprus]);
    assert_eq!(table.view(cyprus).window(), Window::Offers, "it may give to the others that are attacked");
    // Nothing is asked for at first; the second fire breaks out on the second day.
    let needs_nothing =
        |table: &Table| table.view(cyprus).needs().iter().all(|n| Seat::Victim(n.id.victim) != cyprus);
    while needs_nothing(&table) || table.view(cyprus).window() != Window::Decision {
        table.end_turn(cyprus).expect("the seat is awaited");
    }
    let order = legal(&table, cyprus, OrderKind::Declare);
    table.give(cyprus, order.clone()).expect("it declares for itself");
    assert_eq!(table.basket(cyprus), [order]);
    end_turns(&mut table, cyprus);
    assert_eq!(table.refused(), [], "policies of the other two give what is legal");
}

#[test]
fn without_persons_a_game_plays_itself_out() {
    let table = Table::open(setting(), 7, Seating::new(), 0).expect("a game opens");
    assert!(table.outcome().is_some() && table.awaited().is_empty());
    assert!(table.full_view().is_some() && table.evaluation().is_some());
    assert_eq!(table.refused(), [], "policies give what is legal");
}

#[test]
fn only_a_person_who_is_awaited_gives_orders() {
    let mut table = table(&[Seat::Hr]);
    let order = Order::Statement { kind: StatementKind::Solidarity };
    let before = table.journal().tip();
    assert_eq!(table.give(Seat::Presidency, Order::RoundTable), Err(TableError::NotYourTurn));
    assert_eq!(table.end_turn(Seat::Nato), Err(TableError::NotYourTurn));
    assert!(matches!(table.give(Seat::Hr, Order::RoundTable), Err(TableError::Rejected(_))));
    assert_eq!(table.undo(Seat::Hr, 0), Err(TableError::NoSuchOrder));
    assert_eq!(table.journal().tip(), before, "what is refused is not written down");
    table.give(Seat::Hr, order.clone()).expect("a statement may be made");
    assert_eq!(table.basket(Seat::Hr), [order]);
}

#[test]
fn whatever_is_taken_back_the_rest_of_the_basket_stays_legal() {
    let mut table = table(&[Seat::Hr]);
    table.end_turn(Seat::Hr).expect("awaited");
    for kind in OrderKind::ALL {
        let listed = table.view(Seat::Hr).legal(kind, table.basket(Seat::Hr));
        for legal in listed.into_iter().take(2) {
            // The first may have used up what the second needs.
            let _ = table.give(Seat::Hr, legal.order);
        }
    }
    let mut left = table.basket(Seat::Hr).to_vec();
    assert!(left.len() > 3, "{left:?}");
    while !left.is_empty() {
        let index = left.len() / 2;
        let taken = table.undo(Seat::Hr, index).expect("there is one");
        assert_eq!(taken[0], left[index]);
        let basket = table.basket(Seat::Hr).to_vec();
        assert_eq!(basket.len() + taken.len(), left.len());
        assert!(basket.iter().all(|order| left.contains(order)));
        for (index, order) in basket.iter().enumerate() {
            assert!(table.view(Seat::Hr).guard(&basket[..index], order).is_ok(), "{order:?} of {basket:?}");
        }
        left = basket;
    }
    table.end_turn(Seat::Hr).expect("an empty basket can be adjudicated");
}

#[test]
fn a_window_waits_for_every_person_in_it() {
    let victim = Seat::Victim("CY".parse().expect("a code"));
    let mut table = table(&[Seat::Hr, victim]);
    assert_eq!(table.awaited(), [Seat::Hr, victim]);
    assert_eq!(table.end_turn(Seat::Hr), Ok(Progress::Awaits(vec![victim])));
    assert_eq!(table.turn(), 1);
    assert_eq!(table.give(Seat::Hr, Order::ContactNato), Err(TableError::NotYourTurn), "sealed");
    assert_eq!(table.end_turn(victim), Ok(Progress::Awaits(vec![Seat::Hr, victim])));
    assert_eq!(table.turn(), 2);
}

/// `rules.md` §11: exercise control pauses; its newest word about the clock counts.
#[test]
fn while_exercise_control_pauses_nobody_else_acts_and_no_turn_ends() {
    let mut table = table(&[Seat::Hr, Seat::Excon]);
    assert_eq!(table.awaited(), [Seat::Hr, Seat::Excon]);
    let statement = Order::Statement { kind: StatementKind::Solidarity };
    table.give(Seat::Hr, statement.clone()).expect("the clock runs");
    table.give(Seat::Excon, Order::Pause { note: None }).expect("it may");
    assert!(table.is_paused());
    let tip = table.journal().tip();
    assert_eq!(table.give(Seat::Hr, Order::ContactNato), Err(TableError::Paused));
    assert_eq!(table.undo(Seat::Hr, 0), Err(TableError::Paused));
    assert_eq!(table.end_turn(Seat::Hr), Err(TableError::Paused));
    assert_eq!(table.end_turn(Seat::Excon), Err(TableError::Paused), "else nobody could end the pause");
    assert_eq!(table.journal().tip(), tip, "what is refused is not written down");
    let mut again = Table::resume(setting(), table.journal().clone()).expect("it goes on");
    assert!(again.is_paused(), "a pause outlives the sitting");
    assert_eq!(again.end_turn(Seat::Hr), Err(TableError::Paused));
    for end in [true, false] {
        let mut table = again.clone();
        if end {
            table.give(Seat::Excon, Order::Resume).expect("the clock stands");
        } else {
            table.undo(Seat::Excon, 0).expect("a pause can be taken back");
        }
        assert!(!table.is_paused());
        assert_eq!(table.basket(Seat::Hr), std::slice::from_ref(&statement));
        assert_eq!(table.end_turn(Seat::Hr), Ok(Progress::Awaits(vec![Seat::Excon])));
        assert!(matches!(table.end_turn(Seat::Excon), Ok(Progress::Awaits(_))));
        assert_eq!(table.turn(), 2);
    }
}

/// The clock is stopped at any moment: while exercise control is not asked, and after it has ended its turn.
#[test]
fn the_clock_is_stopped_at_any_moment_and_the_record_has_it() {
    let sweden = Seat::Delegation("SE".parse().expect("a code"));
    let mut table = table(&[sweden, Seat::Hr, Seat::Excon]);
    let (pause, run) = (Order::Pause { note: None }, Order::Resume);
    assert_eq!(table.awaited(), [sweden], "offers come first");
    assert!(table.leads(Seat::Excon) && !table.leads(Seat::Hr));
    let message = Order::Message { to: sweden, text: None };
    assert_eq!(table.give(Seat::Excon, message), Err(TableError::NotYourTurn), "only the clock");
    table.give(Seat::Excon, pause.clone()).expect("at any moment");
    assert_eq!(table.end_turn(sweden), Err(TableError::Paused));
    let mut again = Table::resume(setting(), table.journal().clone()).expect("it goes on");
    assert!(again.is_paused());
    again.give(Seat::Excon, run.clone()).expect("at any moment");
    assert_eq!(again.end_turn(sweden), Ok(Progress::Awaits(vec![Seat::Hr, Seat::Excon])));
    assert!(!again.is_paused());
    assert_eq!(again.end_turn(Seat::Excon), Ok(Progress::Awaits(vec![Seat::Hr])));
    again.give(Seat::Excon, pause).expect("after its turn as well");
    assert_eq!(again.end_turn(Seat::Hr), Err(TableError::Paused));
    again.give(Seat::Excon, run).expect("it runs again");
    assert!(matches!(again.end_turn(Seat::Hr), Ok(Progress::Awaits(_))));
    assert_eq!(again.turn(), 2);
    let read = Journal::read(again.journal().text().as_bytes()).expect("whole").journal;
    let stops = again.log().iter().filter(|entry| matches!(entry.event, Event::ClockStopped { .. })).count();
    assert_eq!(stops, 2, "both are events");
    let digest = again.digest();
    assert_eq!(Table::resume(setting(), read).expect("it verifies").digest(), digest);
}

/// What exercise control ordered is on record, and the game verifies.
#[test]
fn a_game_led_by_a_person_verifies() {
    let mut table = table(&[Seat::Excon]);
    let mut led = 0;
    let kinds: Vec<OrderKind> = OrderKind::ALL.into_iter().filter(|k| k.belongs_to(Seat::Excon)).collect();
    while table.outcome().is_none() {
        for kind in &kinds {
            let place = usize::from(table.turn());
            let listed = table.view(Seat::Excon).legal(*kind, table.basket(Seat::Excon));
            if let Some(legal) = listed.get(place % listed.len().max(1)).cloned() {
                table.give(Seat::Excon, legal.order).expect("listed is legal");
                led += 1;
            }
        }
        table.end_turn(Seat::Excon).expect("pause and resume are both given");
    }
    assert!(led > 30, "{led}");
    let text = table.journal().text();
    let read = Journal::read(text.as_bytes()).expect("a whole journal").journal;
    let again = Table::resume(setting(), read).expect("it comes out as recorded");
    assert_eq!(again.digest(), table.digest());
}

#[test]
fn a_delegation_acts_in_the_offers_window() {
    let seat = Seat::Delegation("SE".parse().expect("a code"));
    let mut table = table(&[seat, Seat::Hr]);
    assert_eq!(table.awaited(), [seat]);
    assert_eq!(table.view(seat).window(), Window::Offers);
    let order = legal(&table, seat, OrderKind::Table);
    table.give(seat, order).expect("legal");
    assert_eq!(table.end_turn(seat), Ok(Progress::Awaits(vec![Seat::Hr])));
}

/// Gives what is legal of a kind, one order after the other, up to so many.
fn give_some(table: &mut Table, seat: Seat, kind: OrderKind, most: usize) -> usize {
    for given in 0..most {
        let listed = table.view(seat).legal(kind, table.basket(seat));
        let Some(first) = listed.into_iter().next() else { return given };
        table.give(seat, first.order).expect("it is listed");
    }
    most
}

#[test]
fn a_giver_and_an_attacked_state_played_by_persons_come_to_other_terms() {
    let setting = shipped("northern-haze");
    let [giver, attacked] = ["delegation:SE", "victim:FI"]
        .map(|word| seat_from_word(&setting, word).expect("a seat of this game"));
    let seats = [Seat::Hr, giver, attacked];
    let mut table = Table::open(setting, 7, persons(&seats), 0).expect("a game opens");
    let mut amended = 0;
    while table.outcome().is_none() && table.turn() < 8 {
        // The giver tables what it has, and amends whatever is proposed of it: half of it, at first.
        assert_eq!(table.awaited(), [giver]);
        amended += give_some(&mut table, giver, OrderKind::Amend, 9);
        give_some(&mut table, giver, OrderKind::Table, 2);
        table.end_turn(giver).expect("awaited");
        let own: Vec<_> = table.view(giver).offers().into_iter().map(|o| (o.id, o.giver)).collect();
        let listed = table.view(Seat::Hr).legal(OrderKind::Propose, table.basket(Seat::Hr));
        let of_giver = |order: &Order| {
            own.iter().any(|(id, of)| order.offer() == Some(*id) && Seat::Delegation(*of) == giver)
        };
        if let Some(found) = listed.into_iter().find(|l| of_giver(&l.order)) {
            table.give(Seat::Hr, found.order).expect("it is listed");
        }
        table.end_turn(Seat::Hr).expect("awaited");
        // The attacked state asks for all it lacks and agrees to whatever terms stand.
        give_some(&mut table, attacked, OrderKind::Declare, 20);
        give_some(&mut table, attacked, OrderKind::Consent, 20);
        table.end_turn(attacked).expect("awaited");
    }
    let matches = table.view(giver).matches();
    let by_giver = matches.iter().filter(|m| m.amendments.iter().any(|a| a.by == giver));
    let agreed = by_giver.filter(|m| matches!(m.status, MatchStatus::Agreed | MatchStatus::Left)).count();
    assert!(amended > 0 && agreed > 0, "{amended} amended, {agreed} agreed: {matches:#?}");
    assert_eq!(table.refused(), [], "policies give what is legal");
    let verdict = verify(table.journal(), Arc::clone(table.setting()));
    assert!(matches!(verdict, Verdict::Agrees { .. }), "{verdict:?}");
}

#[test]
fn the_lines_handed_out_are_the_journal() {
    let mut table = table(&[Seat::Hr]);
    let mut file = table.take_lines();
    assert_eq!(file, table.journal().text());
    while table.outcome().is_none() {
        table.give(Seat::Hr, Order::Statement { kind: StatementKind::Solidarity }).ok();
        file += &table.take_lines();
        table.end_turn(Seat::Hr).expect("awaited");
        file += &table.take_lines();
    }
    assert_eq!(file, table.journal().text());
    assert!(Journal::read(file.as_bytes()).is_ok());
}

#[test]
fn a_game_resumed_from_any_line_comes_out_the_same() {
    let mut whole = table(&[Seat::Hr]);
    let order = legal(&whole, Seat::Hr, OrderKind::RequestIpcr);
    whole.give(Seat::Hr, order).expect("legal");
    whole.give(Seat::Hr, Order::Statement { kind: StatementKind::Restraint }).expect("legal");
    whole.undo(Seat::Hr, 1).expect("given");
    end_turns(&mut whole, Seat::Hr);
    let text = whole.journal().text();
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    // Up to the first end of turn every order is there or not; afterwards nothing more is ordered.
    let given =
        whole.journal().records().iter().position(|r| matches!(r, Record::Sealed { .. })).expect("sealed");
    for count in ((given + 1)..=lines.len()).step_by(3) {
        let cut = lines[..count].concat();
        let reading = Journal::read(cut.as_bytes()).expect("whole lines are a journal");
        let mut table = Table::resume(setting(), reading.journal).expect("it goes on");
        let file = cut.clone() + &table.take_lines();
        end_turns(&mut table, Seat::Hr);
        assert_eq!(table.digest(), whole.digest(), "cut after line {count}");
        assert_eq!(file + &table.take_lines(), text, "cut after line {count}");
    }
}

#[test]
fn a_game_of_another_scenario_is_not_played_on() {
    let table = table(&[Seat::Hr]);
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().expect("sound"));
    let other = library.scenario(&catalogue, "northern-haze".parse().expect("a slug")).expect("sound");
    let other = Arc::new(Setting::new(catalogue, Arc::new(other), &[]).expect("defaults"));
    let resumed = Table::resume(other, table.journal().clone());
    assert!(matches!(resumed.err(), Some(ResumeError::OtherRules(_))));
}

#[test]
fn seats_have_words_and_words_have_seats() {
    let setting = setting();
    for seat in seats_of(&setting) {
        assert_eq!(seat_from_word(&setting, &seat_word(seat)), Ok(seat));
    }
    assert_eq!(seat_from_word(&setting, "victim"), Ok(Seat::Victim(setting.victims()[0])));
    assert!(seat_from_word(&setting, "delegation:XX").is_err());
    // The Union's codes are shown, and those of ISO 3166 read as well.
    let greece = seat_from_word(&setting, "delegation:EL").expect("a giver");
    assert_eq!(seat_from_word(&setting, "delegation:gr"), Ok(greece));
    assert_eq!(seat_word(greece), "delegation:EL");
    let kingdom = seat_from_word(&setting, "delegation:GB").expect("a giver");
    assert_eq!(seat_word(kingdom), "delegation:UK");
    // An attacked state speaks from one seat, and that is the one which was meant.
    let own = seat_word(Seat::Victim(setting.victims()[0]));
    let refused =
        seat_from_word(&setting, &own.replace("victim", "delegation")).expect_err("nobody sits there");
    assert_eq!(refused.meant, Some(own));
}

fn batch(runs: u32, jobs: usize, journals: bool) -> Batch {
    let policies = BTreeMap::from([(Seat::Hr, Policy::Random)]);
    Batch { setting: setting(), policies, seed: 40, runs, jobs, journals, measures: false }
}

fn rows(batch: &Batch) -> Vec<Row> {
    let mut rows = Vec::new();
    let played = batch.run(&AtomicBool::new(false), &|| (), |finished| {
        assert_eq!(finished.journal.is_some(), batch.journals);
        rows.push(finished.row);
        Ok::<(), ()>(())
    });
    assert!(matches!(played, Ok(runs) if runs == batch.runs));
    rows
}

#[test]
fn rows_come_in_the_order_of_seeds_whatever_the_jobs_and_whether_written_down() {
    let one = rows(&batch(40, 1, false));
    assert_eq!(one.iter().map(|row| row.seed).collect::<Vec<_>>(), (40..80).collect::<Vec<_>>());
    assert_eq!(one, rows(&batch(40, 3, false)));
    assert_eq!(one, rows(&batch(40, 2, true)));
    assert_eq!(one[0].refused, 0);
}

#[test]
fn an_interrupted_batch_hands_over_what_is_done() {
    let interrupted = AtomicBool::new(false);
    let mut taken = 0;
    let played =
        batch(1000, 1, false).run(&interrupted, &|| interrupted.store(true, Ordering::Relaxed), |_| {
            taken += 1;
            Ok::<(), ()>(())
        });
    assert!(matches!(played, Ok(1)));
    assert_eq!(taken, 1);
}

fn policy(policy: Policy) -> Player {
    Player::Policy(policy)
}

#[test]
fn a_seat_goes_to_a_policy_and_back_and_the_game_still_verifies() {
    let victim = Seat::Victim("CY".parse().expect("a code"));
    let mut table = table(&[Seat::Hr, victim]);
    table.give(Seat::Hr, Order::ContactNato).expect("legal");
    assert_eq!(table.seat(Seat::Hr, policy(Policy::Greedy)), Ok(Progress::Awaits(vec![victim])));
    assert_eq!(table.basket(Seat::Hr), [], "what the person had in the basket is taken back");
    assert_eq!(table.give(Seat::Hr, Order::ContactNato), Err(TableError::NotYourTurn));
    assert_eq!(table.end_turn(victim), Ok(Progress::Awaits(vec![victim])));
    assert_eq!(table.turn(), 2);
    let back = table.seat(Seat::Hr, Player::person("B"));
    assert_eq!(back, Ok(Progress::Awaits(vec![Seat::Hr, victim])));
    table.give(Seat::Hr, Order::ContactNato).expect("legal");
    assert!(table.seat(Seat::Hr, Player::person("C")).is_ok());
    assert_eq!(table.basket(Seat::Hr), [Order::ContactNato], "the next person finds it");
    // A seat of which nothing was said until now, whose window is over for this turn.
    let sweden = Seat::Delegation("SE".parse().expect("a code"));
    assert_eq!(table.seat(sweden, Player::person("D")), Ok(Progress::Awaits(vec![Seat::Hr, victim])));
    for seat in [Seat::Hr, victim] {
        table.end_turn(seat).expect("awaited");
    }
    assert_eq!(table.awaited(), [sweden]);

    let by = |turn: u16, seat: Seat| -> usize {
        let windows = table.journal().windows().filter(|closed| closed.turn == turn);
        windows.map(|closed| closed.orders.iter().filter(|(at, _)| *at == seat).count()).sum()
    };
    assert!(by(1, Seat::Hr) > 1, "in turn 1 the policy decided");
    assert_eq!(by(2, Seat::Hr), 1, "in turn 2 the person did");
    let journal = Journal::read(table.journal().text().as_bytes()).expect("whole").journal;
    assert!(matches!(verify(&journal, setting()), Verdict::Agrees { .. }));
    let again = Table::resume(setting(), journal).expect("it goes on");
    assert_eq!((again.awaited(), again.digest()), (vec![sweden], table.digest()));
    assert_eq!(again.player(Seat::Hr), Some(&Player::person("C")));
}

#[test]
fn a_crash_behind_a_change_of_seats_changes_nothing() {
    let victim = Seat::Victim("CY".parse().expect("a code"));
    let mut whole = table(&[Seat::Hr, victim]);
    whole.end_turn(victim).expect("awaited");
    // Only the seat that leaves was still awaited: its policy decides at once, and the window closes.
    whole.seat(Seat::Hr, policy(Policy::Greedy)).expect("not sealed");
    assert_eq!(whole.turn(), 2);
    let text = whole.journal().text();
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let seated = whole.journal().records().iter().position(|r| matches!(r, Record::Seated { .. }));
    for kept in seated.expect("on record") + 2..=lines.len() {
        let reading = Journal::read(lines[..kept].concat().as_bytes()).expect("whole lines");
        let again = Table::resume(setting(), reading.journal).expect("it goes on");
        assert_eq!(again.journal().text(), text, "cut after line {kept}");
    }
}

#[test]
fn who_has_ended_the_turn_stays_until_the_next_and_somebody_stays_at_the_table() {
    let victim = Seat::Victim("CY".parse().expect("a code"));
    let mut table = table(&[Seat::Hr, victim]);
    table.end_turn(Seat::Hr).expect("awaited");
    let tip = table.journal().tip();
    assert_eq!(
        table.seat(Seat::Hr, policy(Policy::Idle)),
        Err(TableError::Journal(casus::record::Misplaced::AfterSeal))
    );
    let nowhere = Seat::Delegation("XX".parse().expect("a code"));
    for (seat, player) in [
        (Seat::Adversary, Player::person("A")),
        (nowhere, Player::person("A")),
        (Seat::Nato, policy(Policy::Greedy)),
        (victim, policy(Policy::History)),
    ] {
        assert_eq!(table.seat(seat, player), Err(TableError::NoPlaceThere), "{seat:?}");
    }
    assert_eq!(table.journal().tip(), tip, "what is refused is not written down");
    assert_eq!(table.player(Seat::Hr), Some(&Player::person("A. N. Other")));

    let mut alone = self::table(&[Seat::Hr]);
    assert_eq!(alone.seat(Seat::Hr, policy(Policy::Greedy)), Err(TableError::LastPerson));
    alone.seat(Seat::Excon, Player::person("E")).expect("anybody may sit down");
    alone.seat(Seat::Hr, policy(Policy::Greedy)).expect("exercise control stays");
    assert_eq!(alone.awaited(), [Seat::Excon]);
}
