//! What holds for every mechanism that a seat may ask for, by its row: who asks, what it takes, what it costs, what it
//! moves, when it ends, what stands in its way. And the rows against the field guide, `domain.md` §3.

use std::sync::LazyLock;

use casus::content::{Limit, Mechanism, MechanismEffect, NatoPosture, Pool, Seat, Starter, Starts, Track};
use casus::engine::{Body, Event, Window};

use super::super::bench::{Bench, Field, HR, delegation, finland, moved};
use super::{PRESIDENCY, by_mechanism, count, country, in_mode, inject, one, partner, refused, row, start};

/// A crisis in which nothing stands in the way of any mechanism that is lawful.
fn able(armed: bool) -> Bench {
    static ABLE: LazyLock<[Bench; 2]> = LazyLock::new(|| [opened(false), opened(true)]);
    ABLE[usize::from(armed)].clone()
}

fn opened(armed: bool) -> Bench {
    let kinds = [
        "STRATCOM",
        "INTEL",
        "CYBER_IR",
        "OT_GRID",
        "INTERCEPT",
        "AMMO_155",
        "GEN",
        "BORDER",
        "ENERGY",
        "SAT_IMG",
        "SATCOM_PNT",
        "SANCTIONS",
    ];
    let needs: Vec<String> = kinds.iter().map(|kind| format!("(\"{kind}\", L)")).collect();
    let needs: Vec<&str> = needs.iter().map(String::as_str).collect();
    let flag = if armed { ", flag(\"ARMED_ATTACK\")" } else { "" };
    let then = format!(
        "unlock(\"sanctions-package\"), track_to(\"attribution\", 500), track(\"complementarity.contention\", 500), nato_step(response_plan), track(\"escalation\", 300){flag}"
    );
    let mut bench = in_mode(&needs, "full")
        .scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(130, 24)]")
        .scenario(
            "victims: [\"FI\"],",
            "victims: [\"FI\"],\n    affected: [\"EE\", \"LV\", \"SE\", \"LT\", \"DK\"],",
        )
        .option("emergency_mobility", "on")
        .injects(&inject(&then))
        .rule("draw_hours", "(1, 1)")
        .rule("consensus_attribution", "(0, 0)")
        .rule("arguable", 0)
        .mechanism("willing(550)", "willing(0)")
        .rule("burn_per_day", 10)
        .rule("brink_hours", 100_000)
        .rule("broken_below", 0)
        .open();
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::ResponsePlan });
    bench.window(Window::Decision);
    bench
}

fn rows() -> Vec<Mechanism> {
    let bench = Field::with(&[]).open();
    bench.game().setting().catalogue().mechanisms.clone()
}

/// Rows that a seat may ask for and that are lawful here.
fn tasked() -> Vec<Mechanism> {
    // What is for a second attacked state alone, or for a third state, is shown where there is one.
    let apart = [Limit::NotForAssistance, Limit::AnotherState, Limit::ThirdStatesOnly];
    let lawful = |m: &Mechanism| m.trap.is_none() && !m.limits.iter().any(|limit| apart.contains(limit));
    rows().into_iter().filter(|m| matches!(m.starts, Starts::Task(_)) && lawful(m)).collect()
}

/// As what a seat may start, by its role and as a member of the Union; and the seat.
type Role = (&'static [Starter], fn() -> Seat);

const SEATS: [Role; 5] = [
    (&[Starter::Hr], || HR),
    (&[Starter::AttackedState, Starter::AttackedMember], finland),
    (&[Starter::Presidency], || PRESIDENCY),
    (&[Starter::Delegation, Starter::Member], || delegation("FR")),
    (&[Starter::Nato], || Seat::Nato),
];

fn may_start(mechanism: &Mechanism, roles: &[Starter]) -> bool {
    roles.iter().any(|role| mechanism.started_by(*role))
}

/// A seat of that role; where single members give, one of them.
fn seat_for(mechanism: &Mechanism, seat: Seat) -> Seat {
    match mechanism.givers.first() {
        Some(giver) if seat == delegation("FR") && !mechanism.givers.contains(&country("FR")) => {
            Seat::Delegation(*giver)
        }
        _ => seat,
    }
}

/// The first of the seats that may start it, and not only propose it.
fn starter(mechanism: &Mechanism) -> Seat {
    let starts =
        |roles: &[Starter]| may_start(mechanism, roles) && mechanism.decides.follows_request_of(roles[0]);
    let found = SEATS.iter().find(|(roles, _)| starts(roles)).expect("somebody starts it");
    seat_for(mechanism, found.1())
}

/// What others do at the attacked state's request alone, it asks for first.
fn request(bench: &mut Bench, mechanism: &Mechanism, seat: Seat) -> Vec<Event> {
    if seat != finland() && mechanism.limits.contains(&Limit::Requested) {
        bench.give(finland(), super::task(mechanism.id.as_str()))
    } else {
        Vec::new()
    }
}

/// What came of asking for a mechanism, from the request until it works.
#[derive(Clone)]
struct Life {
    mechanism: Mechanism,
    asked: Vec<Event>,
    delay: i32,
    worked: Vec<Event>,
    at_work: Bench,
}

fn life(mechanism: &Mechanism, armed: bool) -> Life {
    let mut bench = able(armed);
    let seat = starter(mechanism);
    let mut asked = request(&mut bench, mechanism, seat);
    let order = start(&bench, seat, mechanism.id.as_str());
    asked.extend(bench.give(seat, order));
    let tasked =
        |e: &Event| matches!(e, Event::InstrumentTasked { instrument, .. } if *instrument == mechanism.id);
    let decided = if asked.iter().any(tasked) { asked.clone() } else { bench.until(tasked) };
    let from = one(&decided, |e| match e {
        Event::InstrumentTasked { instrument, from, .. } if *instrument == mechanism.id => Some(*from),
        _ => None,
    });
    // A vote is held in phase 4, at the end of its turn.
    let voted = mechanism.decides.vote_rule().is_some();
    let turn = bench.game().turn() - u16::from(voted);
    let delay = from - bench.game().setting().scenario().decides_at(turn);
    let worked = bench
        .until(|e| matches!(e, Event::InstrumentWorked { instrument, .. } if *instrument == mechanism.id));
    Life { mechanism: mechanism.clone(), asked, delay, worked, at_work: bench }
}

/// Every lawful mechanism, asked for while no armed attack is under way.
static LIVES: LazyLock<Vec<Life>> = LazyLock::new(|| tasked().iter().map(|row| life(row, false)).collect());

fn spent(events: &[Event], from: Pool) -> i32 {
    let of = |e: &Event| match e {
        Event::CapacitySpent { pool, amount, .. } if *pool == from => *amount,
        _ => 0,
    };
    events.iter().map(of).sum()
}

#[test]
fn a_mechanism_is_started_by_the_seats_of_its_row_and_by_no_other() {
    for mechanism in tasked() {
        for (roles, seat) in SEATS {
            let seat = seat_for(&mechanism, seat());
            let mut bench = able(false);
            let order = start(&bench, seat, mechanism.id.as_str());
            if may_start(&mechanism, roles) {
                request(&mut bench, &mechanism, seat);
                let events = bench.give(seat, order);
                let proposes = !mechanism.decides.follows_request_of(roles[0]);
                let begun = |e: &Event| match e {
                    Event::InstrumentProposed { .. } => proposes,
                    Event::InstrumentTasked { .. } | Event::VoteScheduled { .. } => !proposes,
                    _ => false,
                };
                assert!(count(&events, begun) > 0, "{} by {seat:?}", mechanism.id);
            } else {
                let code = bench.refused(seat, order);
                assert!(
                    ["not_for_seat", "wrong_seat"].contains(&code),
                    "{} by {seat:?}: {code}",
                    mechanism.id
                );
            }
        }
    }
}

#[test]
fn a_mechanism_works_after_its_delay_the_shorter_while_an_armed_attack_is_under_way() {
    for Life { mechanism, delay, .. } in &*LIVES {
        let (least, usual) = mechanism.delay_hours;
        // What a committee takes begins with its meeting.
        let rules = &able(false).game().setting().rules().council.clone();
        let (quick, called) = match Body::that_takes(mechanism) {
            Some(Body::Psc) => rules.psc_hours,
            Some(Body::Coreper) => rules.coreper_hours,
            None => (0, 0),
        };
        assert_eq!(*delay, called + usual, "{}", mechanism.id);
        assert_eq!(life(mechanism, true).delay, quick + least, "{} in haste", mechanism.id);
    }
}

#[test]
fn a_mechanism_costs_desk_staff_and_cohesion_when_it_is_asked_for_and_money_when_it_works() {
    for life in &*LIVES {
        let (id, cost) = (life.mechanism.id, life.mechanism.cost);
        let desk = if starter(&life.mechanism) == HR { cost.desk } else { 0 };
        assert_eq!(spent(&life.asked, Pool::Hr), desk, "{id}");
        assert_eq!(spent(&life.asked, Pool::Council), cost.council, "{id}");
        let by_order = |c: &casus::engine::Cause| matches!(c, casus::engine::Cause::Order(..));
        assert_eq!(moved(&life.asked, Track::Cohesion, by_order), -cost.cohesion, "{id}");
        let paid = Event::Paid { payer: country("EU"), amount: cost.millions };
        assert_eq!(count(&life.worked, |e| *e == paid), usize::from(cost.millions > 0), "{id}");
    }
}

#[test]
fn a_mechanism_takes_its_staff_each_day_while_it_works_and_no_longer() {
    let mut found = 0;
    for Life { mechanism, at_work, .. } in LIVES.iter().filter(|life| life.mechanism.cost.council_per_day > 0)
    {
        found += 1;
        let mut bench = at_work.clone();
        let each_day = |bench: &mut Bench| {
            bench.next_situation();
            bench.full().capacity(&[]).council_turn
        };
        let during = each_day(&mut bench);
        bench
            .until(|e| matches!(e, Event::InstrumentEnded { instrument, .. } if *instrument == mechanism.id));
        assert_eq!(each_day(&mut bench) - during, mechanism.cost.council_per_day, "{}", mechanism.id);
    }
    assert!(found > 0);
}

#[test]
fn a_mechanism_moves_the_tracks_of_its_row_once() {
    for Life { mechanism, worked, at_work, .. } in &*LIVES {
        for effect in &mechanism.effects {
            let (MechanismEffect::Track(track, by) | MechanismEffect::Exchange(track, by)) = effect else {
                continue;
            };
            // Pressure is the mean of vectors, each moved for itself.
            if *track != Track::Pressure {
                assert_eq!(moved(worked, *track, by_mechanism), *by, "{} {track:?}", mechanism.id);
            }
        }
        let later = at_work.clone().next_situation();
        for track in [Track::Awareness, Track::Attribution, Track::Synchronisation, Track::Escalation] {
            assert_eq!(moved(&later, track, by_mechanism), 0, "{} {track:?}", mechanism.id);
        }
    }
}

#[test]
fn a_mechanism_ends_when_its_time_is_over() {
    for Life { mechanism, worked, at_work, .. } in &*LIVES {
        let until = one(worked, |e| match e {
            Event::InstrumentWorked { until, .. } => Some(*until),
            _ => None,
        });
        let lasts = (mechanism.lasts_hours > 0).then_some(at_work.game().hour() + mechanism.lasts_hours);
        assert_eq!(until, lasts, "{}", mechanism.id);
        if let Some(end) = until {
            let mut bench = at_work.clone();
            bench.until(|e| matches!(e, Event::InstrumentEnded { .. }));
            let late = bench.game().hour() - end;
            assert!((0..24).contains(&late), "{}: {late}", mechanism.id);
        }
    }
}

/// The code with which a seat is refused what the attacked state asked for.
fn requested_of(field: Field, seat: Seat, id: &str) -> &'static str {
    let mut bench = field.rule("arguable", 0).open();
    bench.window(Window::Decision);
    bench.give(finland(), super::task(id));
    bench.refused(seat, super::task(id))
}

/// The code with which a mechanism is refused where that limit stands in its way; none where another test shows it.
fn limited(mechanism: &Mechanism, limit: Limit) -> Option<&'static str> {
    let id = mechanism.id.as_str();
    let seat = starter(mechanism);
    let needs = ["(\"HVY_BDE\", S)", "(\"CYBER_IR\", S)", "(\"BORDER\", S)", "(\"ENERGY\", S)"];
    let calm = || Field::with(&needs);
    let of = |field: Field| {
        let mut bench = field.open();
        bench.window(Window::Decision);
        bench
    };
    Some(match limit {
        Limit::MembersOnly => {
            let seat = if seat == finland() { Seat::Victim(country("AM")) } else { seat };
            let option = if mechanism.limits.iter().any(|l| matches!(l, Limit::InForce(_))) {
                partner().option("emergency_mobility", "on")
            } else {
                partner()
            };
            refused(&mut of(option), seat, id)
        }
        Limit::AlliesOnly => refused(&mut of(calm().option("variant", "a")), seat, id),
        Limit::Once => {
            let life = LIVES.iter().find(|life| life.mechanism.id == mechanism.id)?;
            let mut again = life.at_work.clone();
            again.next_situation();
            refused(&mut again, seat, id)
        }
        Limit::Since(year, _) => {
            let before = format!("start: \"{}-12-31 06:00\"", year - 1);
            refused(&mut of(calm().scenario("start: \"2027-02-08 06:00\"", &before)), seat, id)
        }
        Limit::Coast => refused(&mut of(partner()), seat, id),
        Limit::Counterpart => {
            let nobody = calm().scenario("    vectors: [", "    counterpart: false,\n    vectors: [");
            refused(&mut of(nobody), seat, id)
        }
        // Ahead of the evidence a row may ask for something to be calmed.
        Limit::Evidence(_) => {
            refused(&mut of(calm().injects(&inject("track(\"escalation\", 300)"))), seat, id)
        }
        Limit::Escalation(_)
        | Limit::MembersAffected(_)
        | Limit::Threshold
        | Limit::Ipcr(_)
        | Limit::InForce(_)
        | Limit::Unlocked(_)
        | Limit::Posture(_) => refused(&mut of(calm()), seat, id),
        Limit::Requested => refused(&mut of(calm().rule("arguable", 0)), seat, id),
        Limit::NatoSeized(_) => requested_of(calm(), Seat::Nato, id),
        Limit::Giver => requested_of(calm(), delegation("SE"), id),
        Limit::Willing(least) => {
            let now = format!("willing({least})");
            requested_of(calm().mechanism(&now, "willing(1000)"), seat, id)
        }
        Limit::OneSite => {
            let both = calm().scenario("victims: [\"FI\"]", "victims: [\"FI\", \"EE\"]");
            let both = both.injects(&inject("need(\"CYBER_IR@EE\", S)"));
            let mut bench = of(both);
            bench.give(finland(), super::task(id));
            if seat != finland() {
                bench.give(seat, super::task(id));
            }
            bench.refused(Seat::Victim(country("EE")), super::task(id))
        }
        Limit::OutsideUnion
        | Limit::AnotherState
        | Limit::ThirdStatesOnly
        | Limit::NotFor(_)
        | Limit::NotForAssistance => {
            return None;
        }
    })
}

#[test]
fn each_limit_of_a_row_refuses_by_its_own_name() {
    for mechanism in tasked() {
        for limit in &mechanism.limits {
            if let Some(code) = limited(&mechanism, *limit) {
                assert_eq!(code, limit.slug(), "{}", mechanism.id);
            }
        }
    }
}

/// Hours, at the least and at the most.
type Span = (i32, i32);
/// Points of the Council's staff, once and a day.
type Staff = (i32, i32);

/// `domain.md` §3: hours until it works at the least and at the most, points of the Council's staff (once, or a day), and
/// cohesion in thousandths of the track. Where a package brings what is asked for, its own readiness comes on top.
const FIELD_GUIDE: [(&str, Span, Staff, i32); 28] = [
    ("ipcr-monitoring", (1, 1), (0, 5), 0),
    ("ipcr-information-sharing", (3, 12), (0, 25), 0),
    ("ipcr-full", (6, 24), (0, 60), 0),
    ("ipcr-roundtable", (6, 24), (5, 0), 0),
    ("isaa-report", (12, 24), (4, 0), 0),
    ("crisis-communicators", (4, 4), (2, 0), 0),
    ("hybrid-toolbox", (48, 336), (0, 0), 30),
    ("hybrid-rapid-response-team", (120, 288), (0, 3), 0),
    ("hybrid-playbook", (2, 6), (0, 0), 0),
    ("cyber-diplomacy-toolbox", (24, 240), (0, 0), 40),
    // Three weeks to sixty days; in shock as restrictive measures.
    ("cyber-sanctions", (24, 1440), (0, 0), 0),
    ("cyber-blueprint", (2, 24), (5, 0), 0),
    ("cyber-rapid-response-teams", (24, 96), (0, 0), 0),
    ("rapid-deployment-capacity", (120, 480), (0, 0), 0),
    ("csdp-operation", (120, 2160), (0, 0), 0),
    ("european-peace-facility", (336, 1440), (0, 0), 0),
    ("safe-loans", (1440, 9600), (0, 0), 0),
    ("defence-industry-instruments", (720, 16_800), (0, 0), 0),
    ("civil-protection-mechanism", (2, 12), (0, 0), 0),
    ("cer-nis2", (24, 72), (0, 0), 0),
    ("critical-infrastructure-blueprint", (12, 24), (5, 0), 0),
    ("energy-solidarity", (1, 24), (0, 0), 0),
    ("military-mobility-regulation", (48, 72), (0, 0), 20),
    ("space-services", (6, 24), (0, 0), 0),
    ("restrictive-measures", (24, 1440), (0, 0), 0),
    ("staff-contacts", (0, 24), (3, 0), 0),
    ("psc-nac-meeting", (2, 24), (3, 0), 0),
    ("ipcr-ncrs-synchronisation", (12, 12), (8, 0), 0),
];

#[test]
fn delays_staff_and_cohesion_are_those_of_the_field_guide() {
    let bench = Field::with(&[]).open();
    for (id, (least, most), (once, per_day), cohesion) in FIELD_GUIDE {
        let row = row(&bench, id);
        let (quick, usual) = row.delay_hours;
        assert!(least <= quick && quick <= usual && usual <= most, "{id}: {quick} to {usual}");
        assert_eq!((row.cost.council, row.cost.council_per_day), (once, per_day), "{id}");
        assert_eq!(row.cost.cohesion, cohesion, "{id}");
    }
    // The whole way of what a package brings: a reserve within three days, officers within ten working days.
    let whole = |id: &str, package: &str| {
        let package =
            bench.game().setting().catalogue().package(package.parse().unwrap()).unwrap().ready_hours;
        let (quick, usual) = row(&bench, id).delay_hours;
        (quick + package, usual + package)
    };
    assert_eq!(whole("cybersecurity-reserve", "EU08"), (60, 72));
    assert_eq!(whole("frontex-rapid-intervention", "EU03"), (168, 240));
}

#[test]
fn an_unlawful_row_is_refused_or_a_trap_and_never_goes_to_a_vote() {
    let unlawful =
        rows().into_iter().filter(|m| m.trap.is_some() || m.limits.contains(&Limit::NotForAssistance));
    let ids: Vec<String> = unlawful.map(|m| m.id.to_string()).collect();
    for id in &ids {
        let mut bench = able(false);
        let order = start(&bench, HR, id);
        if bench.view(HR).guard(&[], &order).is_ok() {
            let events = bench.give(HR, order);
            assert_eq!(count(&events, |e| matches!(e, Event::MistakeMade { .. })), 1, "{id}");
            assert_eq!(count(&events, |e| matches!(e, Event::VoteScheduled { .. })), 0, "{id}");
        } else {
            assert_eq!(bench.refused(HR, order), "not_for_assistance", "{id}");
        }
    }
    assert_eq!(ids.len(), 7, "{ids:?}");
}
