//! `rules.md` §11: whose order a kind is, and when it is taken. What each kind does stands in its chapter.

use casus::base::{MatchId, Milli, OfferId};
use casus::content::rules::ThresholdBand;
use casus::content::{IpcrMode, LetterKind, Seat, Track, TriageRule, VectorId};
use casus::engine::{
    Article, BilateralLine, Cause, Channel, Clause, ConsentTo, Event, Ground, Level, Motive, OfferChange,
    Order, OrderKind, Plea, Reason, Rule, Stance, StatementKind, Window,
};

use super::bench::{Field, HR, count, country, delegation, finland, kind, moved, need, one, stock_moves};

/// One order of each kind, about nothing in particular.
fn specimen(of: OrderKind) -> Order {
    let offer = OfferId(0);
    let proposal = MatchId(0);
    match of {
        OrderKind::Propose => Order::Propose {
            offer,
            need: need("GEN"),
            quantity: Milli::whole(1),
            channel: Channel::Ucpm,
            mode: None,
        },
        OrderKind::Ask => Order::Ask { country: country("AT"), kind: kind("GEN") },
        OrderKind::Decline => Order::Decline { offer },
        OrderKind::Park => Order::Park { offer },
        OrderKind::Improve => Order::Improve { offer },
        OrderKind::Broker => Order::Broker { proposal },
        OrderKind::Promise => Order::Promise { need: need("GEN"), by: 24 },
        OrderKind::RequestIpcr => Order::RequestIpcr { mode: IpcrMode::Full },
        OrderKind::RequestReport => Order::RequestReport,
        OrderKind::RequestRelease => Order::RequestRelease { offer },
        OrderKind::ContactNato => Order::ContactNato,
        OrderKind::LeaveToNato => Order::LeaveToNato { need: need("GEN") },
        OrderKind::TakeBack => Order::TakeBack { need: need("GEN") },
        OrderKind::PutOnAgenda => Order::PutOnAgenda { measure: "x".parse().unwrap() },
        OrderKind::Convene => Order::Convene { vote: "x".parse().unwrap() },
        OrderKind::Postpone => Order::Postpone { vote: "x".parse().unwrap() },
        OrderKind::TakeOff => Order::TakeOff { vote: "x".parse().unwrap() },
        OrderKind::Lobby => Order::Lobby { vote: "x".parse().unwrap(), country: country("AT") },
        OrderKind::Link => {
            Order::Link { vote: "x".parse().unwrap(), country: country("AT"), kind: kind("GEN") }
        }
        OrderKind::WaterDown => Order::WaterDown { vote: "x".parse().unwrap() },
        OrderKind::SteerBilateral => Order::SteerBilateral { line: BilateralLine::Encouraged },
        OrderKind::PublishTriage => Order::PublishTriage { rule: TriageRule::Severity },
        OrderKind::Statement => Order::Statement { kind: StatementKind::Solidarity },
        OrderKind::Task => Order::Task { instrument: "space-services".parse().unwrap(), victim: None },
        OrderKind::Advise => Order::Advise { choice: "x".parse().unwrap(), answer: "y".parse().unwrap() },
        OrderKind::Choose => Order::Choose { choice: "x".parse().unwrap(), answer: "y".parse().unwrap() },
        OrderKind::SendLetter => {
            Order::SendLetter { letter: LetterKind::Request, clauses: vec![Clause::Exit] }
        }
        OrderKind::Invoke => Order::Invoke { article: Article::MutualAssistance, clauses: Vec::new() },
        OrderKind::ArgueCase => {
            Order::ArgueCase { country: country("AT"), victim: country("FI"), by: Plea::Evidence }
        }
        OrderKind::Declare => Order::Declare { kind: kind("GEN"), quantity: Milli::whole(1) },
        OrderKind::Rank => Order::Rank { kind: kind("GEN") },
        OrderKind::WithdrawNeed => Order::WithdrawNeed { kind: kind("GEN") },
        OrderKind::Consent => Order::Consent { proposal },
        OrderKind::Refuse => Order::Refuse { proposal, reason: Reason::NoNeed },
        OrderKind::Amend => Order::Amend {
            proposal,
            quantity: Milli::whole(1),
            channel: Channel::Ucpm,
            mode: None,
            reason: Reason::NoNeed,
        },
        OrderKind::StandingConsent => Order::StandingConsent { to: ConsentTo::Offer(offer), stands: true },
        OrderKind::ReportArt51 => Order::ReportArt51,
        OrderKind::Terminate => Order::Terminate,
        OrderKind::SetIpcr => Order::SetIpcr { mode: IpcrMode::Full },
        OrderKind::RoundTable => Order::RoundTable,
        OrderKind::Invite => Order::Invite { guest: casus::engine::Guest::Nato },
        OrderKind::HandOnChair => Order::HandOnChair,
        OrderKind::JoinArt51 => Order::JoinArt51,
        OrderKind::Consult => Order::Consult { concern: casus::engine::Concern::Security },
        OrderKind::StandDown => {
            Order::StandDown { instrument: "easa-bulletin".parse().unwrap(), victim: None }
        }
        OrderKind::StateReading => Order::StateReading { victim: country("FI"), reading: ThresholdBand::Met },
        OrderKind::Table => Order::Table {
            package: "AT07".parse().unwrap(),
            victim: country("FI"),
            quantity: Milli::whole(1),
        },
        OrderKind::AmendOffer => Order::AmendOffer { offer, change: OfferChange::Quantity(Milli::whole(1)) },
        OrderKind::WithdrawOffer => Order::WithdrawOffer { offer },
        OrderKind::SeekMandate => Order::SeekMandate { offer },
        OrderKind::TransferAuthority => Order::TransferAuthority { offer, agree: true },
        OrderKind::Upload => Order::Upload,
        OrderKind::Position => {
            Order::Position { vote: "x".parse().unwrap(), stance: Stance::For, ground: Ground::Unstated }
        }
        OrderKind::PlanCover => Order::PlanCover { need: need("GEN") },
        OrderKind::Release => Order::Release { offer },
        OrderKind::Withhold => Order::Withhold { offer },
        OrderKind::LeaveToEu => Order::LeaveToEu { need: need("GEN") },
        OrderKind::Endorse => Order::Endorse,
        OrderKind::Act => Order::Act { vector: VectorId::Cyber },
        OrderKind::ReleaseInject => Order::ReleaseInject { inject: "x".parse().unwrap() },
        OrderKind::HoldInject => Order::HoldInject { inject: "x".parse().unwrap() },
        OrderKind::PostponeInject => Order::PostponeInject { inject: "x".parse().unwrap(), hours: 6 },
        OrderKind::EditInject => {
            Order::EditInject { inject: "x".parse().unwrap(), at: 24, share: 500, text: None }
        }
        OrderKind::Override => {
            Order::Override { level: Level::Track(Track::Cohesion), to: 1, motive: Motive::Pace, note: None }
        }
        OrderKind::Pause => Order::Pause { note: None },
        OrderKind::Resume => Order::Resume,
        OrderKind::Message => Order::Message { to: HR, text: None },
    }
}

#[test]
fn every_kind_is_refused_to_the_wrong_seat_and_in_the_wrong_window() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    let seats = [HR, finland(), Seat::Presidency, delegation("AT"), Seat::Nato, Seat::Excon, Seat::Adversary];
    for window in [Window::Adversary, Window::Offers, Window::Decision, Window::Consent] {
        bench.window(window);
        for of in OrderKind::ALL {
            assert!(seats.iter().any(|seat| of.belongs_to(*seat)), "{of:?} is nobody's");
            for seat in seats {
                let answer =
                    bench.view(seat).guard(&[], &specimen(of)).map_err(casus::engine::Rejection::slug);
                if !of.belongs_to(seat) {
                    assert_eq!(answer, Err("wrong_seat"), "{seat:?} {of:?}");
                } else if !bench.view(seat).gives_kind(of) {
                    let early = matches!(answer, Ok(_) | Err("wrong_seat" | "wrong_window"));
                    assert!(!early, "{seat:?} {of:?}: it never comes about, whatever the window");
                } else if !window.takes_of(seat, of) {
                    assert_eq!(answer, Err("wrong_window"), "{seat:?} {of:?} {window:?}");
                } else {
                    assert!(!matches!(answer, Err("wrong_seat" | "wrong_window")), "{seat:?} {of:?}");
                }
            }
        }
    }
}

#[test]
fn a_refusal_in_a_list_of_orders_leaves_all_of_them_undone() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.window(Window::Decision);
    assert_eq!(bench.refused_now(HR, &[Order::ContactNato], specimen(OrderKind::Park)), "unknown_offer");
    assert_eq!(count(&bench.close(&[]), |e| matches!(e, Event::NatoContacted)), 0);
}

#[test]
fn what_is_listed_as_legal_is_taken() {
    let mut bench = Field::with(&["(\"GEN\", S)", "(\"AD_MR\", S)"]).open();
    bench.table("AT07");
    bench.window(Window::Decision);
    let mut listed = 0;
    for seat in [HR, finland(), Seat::Presidency] {
        for of in OrderKind::ALL {
            for legal in bench.view(seat).legal(of, &[]) {
                assert_eq!(bench.view(seat).guard(&[], &legal.order), Ok(legal.cost), "{:?}", legal.order);
                listed += 1;
            }
        }
    }
    assert!(listed > 60, "{listed}");
}

#[test]
fn an_instrument_is_paid_by_the_desk_and_works_after_its_delay() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.window(Window::Decision);
    let events = bench.give(HR, specimen(OrderKind::Task));
    let from = one(&events, |e| match e {
        Event::InstrumentTasked { from, .. } => Some(*from),
        _ => None,
    });
    assert_eq!(from, bench.game().hour() + 18);
    assert_eq!(count(&events, |e| matches!(e, Event::CapacitySpent { amount: 8, .. })), 1);
    let worked = bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
    assert_eq!(bench.game().hour(), from);
    assert_eq!(moved(&worked, Track::Awareness, |c| *c == Cause::Rule(Rule::Instrument)), 60);
}

#[test]
fn a_report_is_ordered_once_at_a_time() {
    let mut bench = Field::with(&["(\"GEN\", S)"])
        .scenario("region: north,", "region: north,\n    initial_ipcr: information_sharing,")
        .open();
    bench.until(|e| matches!(e, Event::ReportIssued { .. }));
    let events = bench.give(HR, Order::RequestReport);
    let due = one(&events, |e| match e {
        Event::ReportOrdered { due } => Some(*due),
        _ => None,
    });
    assert_eq!(due, bench.game().hour() + 12);
    assert_eq!(bench.refused(HR, Order::RequestReport), "already_done");
}

#[test]
fn an_offer_is_parked_once() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    let offer = bench.table("AT07");
    let events = bench.give(HR, Order::Park { offer });
    assert_eq!(stock_moves(&events, offer), []);
    assert!(!bench.offer(offer).unanswered);
    assert_eq!(bench.refused(HR, Order::Park { offer }), "already_done");
    assert_eq!(bench.refused_now(HR, &[Order::Decline { offer }], Order::Improve { offer }), "in_basket");
}

#[test]
fn a_statement_of_solidarity_reassures_once_in_three_days() {
    let inject =
        "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [track(\"escalation\", 200)])";
    let mut bench = Field::with(&["(\"GEN\", S)"]).injects(inject).open();
    let by_order = |c: &Cause| matches!(c, Cause::Order(..));
    let events = bench.give(HR, specimen(OrderKind::Statement));
    assert_eq!(moved(&events, Track::PublicTrust, by_order), 30);
    assert_eq!(moved(&events, Track::Cohesion, by_order), 15);
    assert_eq!(bench.refused(HR, specimen(OrderKind::Statement)), "said_recently");
    let restraint = bench.give(HR, Order::Statement { kind: StatementKind::Restraint });
    assert!(moved(&restraint, Track::Escalation, by_order) < 0, "it answers a real escalation");
}
