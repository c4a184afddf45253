//! `domain.md` §2: the Political and Security Committee and the Permanent Representatives. Who convenes them, at what
//! notice, what they take, what they prepare, and that they vote no obligation.

use casus::base::VoteId;
use casus::content::{Pool, Seat, Track};
use casus::engine::explain::Inquiry;
use casus::engine::{Basis, Body, Event, Ground, Order, Stance, Window};

use super::bench::{Bench, Field, HR, count, country, delegation, moved, one};

const PRESIDENCY: Seat = Seat::Presidency;

fn vote(id: &str) -> VoteId {
    id.parse().expect("a vote")
}

fn put(measure: &str) -> Order {
    Order::PutOnAgenda { measure: measure.parse().expect("a measure") }
}

fn convene(id: &str) -> Order {
    Order::Convene { vote: vote(id) }
}

fn inject(then: &str) -> String {
    format!("(id: \"F-I00\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])")
}

/// A crisis that shares information, with restrictive measures within reach.
fn field() -> Field {
    Field::with(&["(\"GEN\", S)"])
        .scenario("region: north,", "region: north,\n    initial_ipcr: information_sharing,")
        .injects(&inject("unlock(\"sanctions-package\"), need(\"SANCTIONS\", S)"))
}

/// The same in turns of half a day, in which ambassadors can be called and meet.
fn long_turns() -> Field {
    field().scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(24, 12)]")
}

fn open(field: Field) -> Bench {
    let mut bench = field.open();
    bench.window(Window::Decision);
    bench
}

/// Every capital at the table says the same about an item.
fn all_say(bench: &Bench, of: &str, stance: Stance) -> Vec<(Seat, Order)> {
    let members = bench.game().setting().members().map(|m| m.id).collect::<Vec<_>>();
    let seats = bench.game().all_seats();
    members
        .into_iter()
        .map(Seat::Delegation)
        .filter(|seat| seats.contains(seat))
        .map(|seat| (seat, Order::Position { vote: vote(of), stance, ground: Ground::Solidarity }))
        .collect()
}

fn council_spent(events: &[Event]) -> i32 {
    let of = |e: &Event| match e {
        Event::CapacitySpent { pool: Pool::Council, amount, .. } => *amount,
        _ => 0,
    };
    events.iter().map(of).sum()
}

#[test]
fn the_political_and_security_committee_takes_its_own_in_the_turn_in_which_it_is_called() {
    let mut bench = open(field());
    let (turn, hour) = (bench.game().turn(), bench.game().hour());
    let scheduled = bench.give(HR, put("hybrid-toolbox"));
    assert_eq!(
        count(&scheduled, |e| *e
            == Event::VoteScheduled { vote: vote("hybrid-toolbox"), turn, proposed: false }),
        1
    );
    let held = bench.until(|e| matches!(e, Event::VoteHeld { passed: true, .. }));
    assert_eq!(bench.game().turn(), turn + 1, "in the same turn");
    let from = one(&held, |e| match e {
        Event::InstrumentTasked { from, .. } => Some(*from),
        _ => None,
    });
    assert_eq!(from - hour, 6 + 168, "six hours of notice, then the measure's own delay");
}

#[test]
fn what_goes_on_the_agenda_is_no_task_and_is_refused_as_that() {
    let mut bench = open(field());
    let task = Order::Task { instrument: "restrictive-measures".parse().unwrap(), victim: None };
    bench.window(Window::Decision);
    assert_eq!(bench.refused(HR, task), "by_agenda");
    bench.give(HR, put("restrictive-measures"));
}

#[test]
fn in_the_shock_of_an_attack_it_meets_in_half_the_time_and_later_while_the_staff_is_overdrawn() {
    let notice = |field: Field| {
        let mut bench = open(field);
        bench.give(HR, put("restrictive-measures"));
        bench.window(Window::Decision);
        let hour = bench.game().hour();
        let events = bench.give(HR, convene("restrictive-measures"));
        one(&events, |e| match e {
            Event::BodyConvened { body: Body::Psc, meets, .. } => Some(*meets - hour),
            _ => None,
        })
    };
    assert_eq!(notice(field()), 6);
    let unlock = "unlock(\"sanctions-package\"), need(\"SANCTIONS\", S)";
    let plain = Field::with(&["(\"GEN\", S)"]).injects(&inject(&format!("{unlock}, flag(\"ARMED_ATTACK\")")));
    assert_eq!(notice(plain), 3);
    let slow = format!("{unlock}, flag(\"ARMED_ATTACK\"), capacity(council, -120, 0)");
    assert!(notice(Field::with(&["(\"GEN\", S)"]).injects(&inject(&slow))) > 3);
}

#[test]
fn a_debate_in_the_committee_prepares_an_item_once_and_votes_nothing() {
    let mut bench = open(field());
    assert_eq!(
        bench.refused(HR, convene("restrictive-measures")),
        "unknown_vote",
        "it has to be on the agenda"
    );
    bench.give(HR, put("restrictive-measures"));
    bench.window(Window::Decision);
    let preview = bench.view(HR).preview(&[], &convene("restrictive-measures")).expect("a preview");
    let prepared = bench.game().setting().rules().players.delegation.vote_prepared;
    assert_eq!(preview.inclination, Some((prepared, prepared)));
    assert_eq!(preview.arrival.expect("a meeting").hour - bench.game().hour(), 6);
    let events = bench.give(HR, convene("restrictive-measures"));
    let rules = bench.game().setting().rules();
    assert_eq!(council_spent(&events), rules.council.convened);
    let desk = one(&events, |e| match e {
        Event::CapacitySpent { pool: Pool::Hr, amount, .. } => Some(*amount),
        _ => None,
    });
    assert_eq!(desk, rules.cost_of("convene"));
    assert_eq!(
        count(&events, |e| matches!(e, Event::VoteHeld { .. })),
        0,
        "the Council votes, not the committee"
    );
    let item = bench.view(HR).votes().remove(0);
    assert_eq!((item.preparations(), item.is_open(), item.taken_by), (1, true, None));
    // It was called in the turn of the vote: capitals can still say so in the consent window.
    let held = bench.until(|e| matches!(e, Event::VoteHeld { .. }));
    assert_eq!(count(&held, |e| matches!(e, Event::VoteHeld { passed: true, .. })), 1);
}

#[test]
fn each_seat_convenes_its_own_committee_and_no_item_of_another() {
    let regulation = "military-mobility-regulation";
    let mut bench = open(long_turns().option("emergency_mobility", "on"));
    let task = Order::Task { instrument: regulation.parse().unwrap(), victim: None };
    bench.give(Seat::Victim(country("FI")), task);
    bench.window(Window::Decision);
    assert_eq!(bench.refused(HR, convene(regulation)), "other_committee");
    let events = bench.give(PRESIDENCY, convene(regulation));
    assert_eq!(count(&events, |e| matches!(e, Event::BodyConvened { body: Body::Coreper, .. })), 1);
    bench.window(Window::Decision);

    let mut twice = open(field());
    twice.give(HR, put("restrictive-measures"));
    twice.window(Window::Decision);
    let first = [convene("restrictive-measures")];
    assert_eq!(twice.refused_now(HR, &first, convene("restrictive-measures")), "in_basket");
}

#[test]
fn what_every_capital_agreed_to_is_adopted_without_debate_before_its_vote_is_due() {
    // Put off by a turn, then before the ambassadors a turn ahead of the vote.
    let held = |stance: Option<Stance>| {
        let mut bench = open(long_turns());
        bench.give(HR, put("restrictive-measures"));
        bench.window(Window::Decision);
        let turn = bench.game().turn();
        let put_off = Order::Postpone { vote: vote("restrictive-measures") };
        bench.close(&[(PRESIDENCY, put_off), (PRESIDENCY, convene("restrictive-measures"))]);
        let said = stance.map(|stance| all_say(&bench, "restrictive-measures", stance)).unwrap_or_default();
        let events = bench.close(&said);
        assert_eq!(bench.game().turn(), turn + 1);
        events
    };
    let agreed = held(Some(Stance::For));
    assert_eq!(count(&agreed, |e| matches!(e, Event::AgreedWithoutDebate { .. })), 1);
    assert_eq!(count(&agreed, |e| matches!(e, Event::VoteHeld { passed: true, .. })), 1);
    for stance in [None, Some(Stance::Abstain)] {
        let open = held(stance);
        assert_eq!(
            count(&open, |e| matches!(e, Event::VoteHeld { .. })),
            0,
            "{stance:?}: the Council debates it"
        );
    }
}

#[test]
fn a_common_line_is_found_in_half_a_day_and_not_anew_while_it_holds() {
    // Twelve hours of notice do not fit into a turn of six.
    let mut short = open(field());
    let (turn, staff) = (short.game().turn(), short.view(PRESIDENCY).capacity(&[]).council_free);
    assert!(staff >= 5, "{staff}");
    let events = short.give(PRESIDENCY, put("common-line"));
    assert_eq!(council_spent(&events), 5);
    let next = Event::VoteScheduled { vote: vote("common-line"), turn: turn + 1, proposed: false };
    assert_eq!(count(&events, |e| *e == next), 1);

    let mut bench = open(long_turns());
    let turn = bench.game().turn();
    assert_eq!(bench.refused(HR, put("common-line")), "not_for_seat");
    let events = bench.give(PRESIDENCY, put("common-line"));
    assert_eq!(
        count(&events, |e| *e == Event::VoteScheduled { vote: vote("common-line"), turn, proposed: false }),
        1
    );
    // Ambassadors take it by consensus, and why says so: no article on votes is behind it.
    let asked = Inquiry::Vote(vote("common-line"));
    let told = bench.view(PRESIDENCY).explain(&asked).expect("it is on the agenda").figures.remove(0);
    assert_eq!((told.slug, told.basis), ("vote_consensus", Some(Basis::Law("committees"))));
    let worked = bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
    let by = |c: &casus::engine::Cause| *c == casus::engine::Cause::Rule(casus::engine::Rule::Instrument);
    let tracks = [Track::Cohesion, Track::PublicTrust, Track::Synchronisation];
    assert_eq!(tracks.map(|track| moved(&worked, track, by)), [15, 10, 10]);
    bench.window(Window::Decision);
    assert_eq!(bench.refused(PRESIDENCY, put("common-line")), "already_done", "it holds for some days");
    bench.until(|e| matches!(e, Event::InstrumentEnded { .. }));
    bench.window(Window::Decision);
    assert!(bench.view(PRESIDENCY).guard(&[], &put("common-line")).is_ok(), "then a new one can be found");
}

#[test]
fn one_capital_stops_what_a_committee_takes() {
    // It takes what it takes by consensus, under majority voting too.
    for option in ["off", "on"] {
        let mut bench = open(field().option("majority_voting", option));
        bench.give(HR, put("hybrid-toolbox"));
        let no =
            Order::Position { vote: vote("hybrid-toolbox"), stance: Stance::Against, ground: Ground::Burden };
        let held = bench.close(&[(delegation("HU"), no)]);
        assert_eq!(count(&held, |e| matches!(e, Event::VoteHeld { passed: false, .. })), 1, "{option}");
        assert_eq!(count(&held, |e| matches!(e, Event::InstrumentTasked { .. })), 0, "{option}");
    }
}

#[test]
fn a_committee_that_cannot_meet_before_the_vote_is_not_called() {
    let unlock = "unlock(\"sanctions-package\"), need(\"SANCTIONS\", S), capacity(council, -300, 0)";
    let mut bench = open(Field::with(&["(\"GEN\", S)"]).injects(&inject(unlock)));
    bench.give(HR, put("restrictive-measures"));
    bench.window(Window::Decision);
    assert_eq!(bench.refused(PRESIDENCY, convene("restrictive-measures")), "no_time_to_meet");
}
