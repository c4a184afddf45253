//! `rules.md` §5: what capitals table, what becomes of it, and what it does to their will.

use std::collections::BTreeSet;

use casus::base::{KindId, Milli};
use casus::content::NatoPosture;
use casus::engine::{Cause, Clock, DropReason, Event, OfferChange, Order, OrderKind, Rule, Shelf, Window};

use super::bench::{
    Bench, Field, HR, count, country, delegation, dropped, finland, kind, moved, one, stock_moves,
};

#[test]
fn two_offers_a_turn_and_no_more() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.window(Window::Offers);
    let table = |id: &str| Order::Table {
        package: id.parse().unwrap(),
        victim: country("FI"),
        quantity: Milli::whole(1),
    };
    let basket = [table("AT01"), table("AT02")];
    assert_eq!(bench.refused_now(delegation("AT"), &basket, table("AT03")), "too_many_offers");
    assert_eq!(bench.refused_now(delegation("AT"), &[table("AT01")], table("AT01")), "in_basket");
    assert_eq!(bench.refused_now(delegation("AT"), &[], table("SE07")), "unknown_package");
}

#[test]
fn a_partly_assigned_package_is_free_by_half_once_nato_is_seized() {
    let mut bench = Field::with(&["(\"AIRLIFT\", S)"])
        .injects(
            "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [nato_step(consultations)])",
        )
        .rule("draw_hours", "(24, 24)")
        .open();
    bench.window(Window::Offers);
    let free = |bench: &super::bench::Bench| bench.view(delegation("SE")).tableable("SE08".parse().unwrap());
    assert_eq!(free(&bench), Milli::whole(4));
    bench.until(|e| matches!(e, Event::NatoPostureChanged { posture: NatoPosture::Consultations }));
    assert_eq!(free(&bench), Milli::whole(2));
}

#[test]
fn an_offer_that_is_taken_back_is_gone_from_the_table() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.declare(&["GEN"]);
    let offer = bench.table("AT07");
    let events = bench.give(delegation("AT"), Order::WithdrawOffer { offer });
    assert_eq!(stock_moves(&events, offer), [(Shelf::Free, Shelf::Withdrawn, 60_000)]);
    assert_eq!(bench.refused(delegation("AT"), Order::WithdrawOffer { offer }), "unknown_offer");
}

#[test]
fn nothing_free_is_nothing_to_take_back() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.declare(&["GEN"]);
    let (offer, _) = bench.supply("AT07", "GEN");
    assert_eq!(bench.refused(delegation("AT"), Order::WithdrawOffer { offer }), "nothing_free");
}

#[test]
fn what_an_inject_sends_elsewhere_comes_from_what_there_is() {
    let swing = "(id: \"F-I01\", at_hours: 24, channel: \"x\", text: \"x\", then: [
        need(\"GEN@CY\", S), offer(\"AT\", \"GEN@CY\", 40), offer(\"AT\", \"SATCOM_PNT@CY\", 7)
    ])";
    let both = "victims: [\"FI\", \"CY\"],";
    let mut bench = Field::with(&["(\"GEN\", S)"]).scenario("victims: [\"FI\"],", both).injects(swing).open();
    bench.declare(&["GEN"]);
    let offer = bench.table("AT07");
    assert_eq!(bench.offer(offer).free, Milli::whole(60), "the whole package lies with Finland");
    while bench.game().hour() < 24 {
        bench.end_turn();
    }
    bench.window(Window::Decision);
    assert_eq!(bench.offer(offer).free, Milli::whole(20), "the giver took back what it sends elsewhere");
    let to_cyprus = |of: &str| -> Vec<Milli> {
        let offers = bench.full().offers().into_iter();
        let ours = offers.filter(|o| o.victim == country("CY") && o.kind == kind(of));
        ours.map(|o| o.free).collect()
    };
    assert_eq!(to_cyprus("GEN"), [Milli::whole(40)], "and there are sixty still");
    // Outside its list a giver tables what nobody else can know of.
    assert_eq!(to_cyprus("SATCOM_PNT"), [Milli::whole(7)]);
}

#[test]
fn an_inject_takes_back_what_is_free_and_what_is_agreed_but_not_what_has_left() {
    let mut bench = Field::with(&["(\"GEN\", S)"])
        .injects(
            "(id: \"F-I01\", at_hours: 24, channel: \"x\", text: \"x\", then: [withdraw(\"AT\", \"GEN\")])",
        )
        .open();
    bench.declare(&["GEN"]);
    let offer = bench.table("AT07");
    let Order::Propose { need, channel, mode, .. } = bench.proposal(offer, "GEN") else { unreachable!() };
    bench.agree(Order::Propose { offer, need, quantity: Milli::whole(40), channel, mode });
    let events = bench.until(|e| matches!(e, Event::InjectFired { .. }));
    assert_eq!(
        stock_moves(&events, offer),
        [(Shelf::Free, Shelf::Withdrawn, 20_000), (Shelf::Reserved, Shelf::Withdrawn, 40_000)]
    );
    assert_eq!(dropped(&events), DropReason::Recalled);
}

#[test]
fn what_parliament_refuses_leaves_the_table_altogether() {
    let mut bench = Field::with(&["(\"GEN\", S)"])
        .package("AT07", "caveats", "[PARLIAMENT_PRIOR]")
        .rule("mandate_refusal", 100_000)
        .rule("valid_hours", 1000)
        .open();
    bench.declare(&["GEN"]);
    let offer = bench.table("AT07");
    let Order::Propose { need, channel, mode, .. } = bench.proposal(offer, "GEN") else { unreachable!() };
    bench.agree(Order::Propose { offer, need, quantity: Milli::whole(40), channel, mode });
    let refused = bench.until(|e| matches!(e, Event::ClockEnded { clock: Clock::Mandate, .. }));
    assert_eq!(stock_moves(&refused, offer), [(Shelf::Free, Shelf::Withdrawn, 20_000)]);
    let events = bench.end_turn();
    assert_eq!(stock_moves(&events, offer), [(Shelf::Reserved, Shelf::Withdrawn, 40_000)]);
    assert_eq!(dropped(&events), DropReason::MandateRefused);
    let left = bench.view(delegation("AT")).tableable("AT07".parse().unwrap());
    assert_eq!(left, Milli::ZERO, "that is not its government's to table anew");
}

#[test]
fn a_mandate_can_be_sought_before_anything_is_agreed_and_its_clock_runs_once() {
    let mut bench = Field::with(&["(\"GEN\", S)"])
        .package("AT07", "caveats", "[PARLIAMENT_PRIOR]")
        .rule("mandate_refusal", 0)
        .open();
    bench.declare(&["GEN"]);
    let offer = bench.table("AT07");
    let opened = bench.give(delegation("AT"), Order::SeekMandate { offer });
    let due = one(&opened, |e| match e {
        Event::ClockStarted { clock: Clock::Mandate, due, .. } => Some(*due),
        _ => None,
    });
    assert!(due > bench.game().hour());
    assert_eq!(bench.refused(delegation("AT"), Order::SeekMandate { offer }), "already_done");
    let order = bench.proposal(offer, "GEN");
    let (_, agreed) = bench.agree(order);
    assert_eq!(count(&agreed, |e| matches!(e, Event::ClockStarted { clock: Clock::Mandate, .. })), 0);
}

#[test]
fn what_the_council_alone_brings_is_asked_of_no_capital() {
    let mut bench = Field::with(&["(\"GEN\", S)", "(\"SANCTIONS\", S)"]).open();
    bench.declare(&["GEN", "SANCTIONS"]);
    bench.window(Window::Decision);
    let asked: BTreeSet<KindId> = bench
        .view(HR)
        .legal(OrderKind::Ask, &[])
        .into_iter()
        .filter_map(|l| if let Order::Ask { kind, .. } = l.order { Some(kind) } else { None })
        .collect();
    assert!(asked.contains(&kind("GEN")) && !asked.contains(&kind("SANCTIONS")), "{asked:?}");
    let ask = Order::Ask { country: country("FR"), kind: kind("SANCTIONS") };
    assert_eq!(bench.refused(HR, ask), "council_decides");
}

#[test]
fn asking_again_within_three_turns_costs_will() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.declare(&["GEN"]);
    let ask = || Order::Ask { country: country("AT"), kind: kind("GEN") };
    let cost = |events: &[Event]| {
        events
            .iter()
            .map(|e| match e {
                Event::WillMoved { delta, cause: Cause::Rule(Rule::Asking), .. } => *delta,
                _ => 0,
            })
            .sum::<i32>()
    };
    bench.window(Window::Decision);
    let mut costs = Vec::new();
    for turns_later in [0, 2, 3] {
        for _ in 0..turns_later {
            bench.end_turn();
        }
        bench.window(Window::Decision);
        costs.push(cost(&bench.give(HR, ask())));
    }
    assert_eq!(costs, [0, -15, 0]);
}

#[test]
fn pressing_a_specific_character_costs_cohesion_and_legitimacy_and_is_remembered() {
    let mut bench = Field::with(&["(\"AD_MR\", S)"]).open();
    bench.declare(&["AD_MR"]);
    let parliaments = |bench: &super::bench::Bench| {
        let parts = bench.evaluation().parts;
        parts.into_iter().find(|(_, slug, ..)| slug == "parliaments").map(|(.., value)| value)
    };
    assert_eq!(parliaments(&bench), Some(1000));
    let events = bench.give(HR, Order::Ask { country: country("IE"), kind: kind("AD_MR") });
    let pressed = |c: &Cause| *c == Cause::Giver(Rule::SpecificCharacterPressed, country("IE"));
    assert_eq!(moved(&events, casus::content::Track::Cohesion, pressed), -10);
    assert_eq!(moved(&events, casus::content::Track::Legitimacy, pressed), -10);
    assert_eq!(parliaments(&bench), Some(800));
}

#[test]
fn what_is_asked_for_must_have_been_declared() {
    let mut bench = Field::with(&["(\"GEN\", S)", "(\"MEDEVAC\", S)"]).open();
    bench.declare(&["GEN"]);
    let ask = |who: &str, what: &str| Order::Ask { country: who.parse().unwrap(), kind: kind(what) };
    assert_eq!(bench.refused(HR, ask("AT", "HNS")), "not_declared");
    assert_eq!(bench.refused(HR, ask("FI", "GEN")), "attacked");
    assert_eq!(bench.refused(HR, ask("AT", "NOTHING")), "unknown_kind");
    assert_eq!(bench.refused_now(HR, &[ask("AT", "GEN")], ask("AT", "GEN")), "in_basket");
    // The victim may ask as well, and pays no desk.
    let events = bench.give(finland(), ask("AT", "GEN"));
    assert_eq!(count(&events, |e| matches!(e, Event::CapacitySpent { .. })), 0);
    assert_eq!(count(&events, |e| matches!(e, Event::CapitalAsked { .. })), 1);
}

#[test]
fn a_delivery_pleases_its_giver_once_however_slowly_it_is_taken_in() {
    let mut bench = Field::with(&["(\"CBRN\", L)"])
        .at_once("AT01")
        .package("AT01", "quantity", "4")
        .rule("intake_per_level", 4)
        .open();
    bench.declare(&["CBRN"]);
    bench.supply("AT01", "CBRN");
    let first = bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    let pleased = |e: &Event| matches!(e, Event::WillMoved { country: c, cause: Cause::Rule(Rule::Delivery), .. } if *c == country("AT"));
    assert_eq!(count(&first, pleased), 1);
    let second = bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    assert_eq!(count(&second, pleased), 0);
}

#[test]
fn a_proposal_that_nobody_answers_is_dropped_for_that() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.declare(&["GEN"]);
    let offer = bench.table("AT07");
    let order = bench.proposal(offer, "GEN");
    bench.give(HR, order);
    let events = bench.until(|e| matches!(e, Event::MatchDropped { .. }));
    assert_eq!(dropped(&events), DropReason::Unanswered);
}

#[test]
fn what_is_declined_may_be_tabled_anew_once() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.declare(&["GEN"]);
    let left = |bench: &super::bench::Bench| bench.view(delegation("AT")).tableable("AT07".parse().unwrap());
    let whole = left(&bench);
    let offer = bench.table("AT07");
    assert_eq!(left(&bench), Milli::ZERO);
    let events = bench.give(HR, Order::Decline { offer });
    assert_eq!(stock_moves(&events, offer), [(Shelf::Free, Shelf::Declined, whole.0)]);
    assert_eq!(left(&bench), whole);
    bench.end_turn();
    let again = bench.table("AT07");
    bench.give(HR, Order::Decline { offer: again });
    assert_eq!(left(&bench), Milli::ZERO);
}

#[test]
fn what_lapsed_may_be_tabled_anew() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).rule("valid_hours", 24).open();
    bench.declare(&["GEN"]);
    let offer = bench.table("AT07");
    let whole = bench.offer(offer).tabled;
    let lapsed =
        |e: &Event| matches!(e, Event::StockMoved { offer: o, to: Shelf::Lapsed, .. } if *o == offer);
    bench.until(lapsed);
    assert_eq!(bench.view(delegation("AT")).tableable("AT07".parse().unwrap()), whole);
}

#[test]
fn what_its_giver_took_back_is_at_home_and_may_be_tabled_anew_by_a_person() {
    let mut bench = Field::with(&["(\"GEN\", L)"]).open();
    bench.declare(&["GEN"]);
    let package = "AT07".parse().unwrap();
    let austria = delegation("AT");
    let left = |bench: &Bench| bench.view(austria).tableable(package);
    let whole = left(&bench);
    for _ in 0..3 {
        let offer = bench.table("AT07");
        assert_eq!(left(&bench), Milli::ZERO);
        bench.give(austria, Order::AmendOffer { offer, change: OfferChange::Quantity(Milli::whole(20)) });
        assert_eq!(left(&bench), whole - Milli::whole(20));
        bench.give(austria, Order::WithdrawOffer { offer });
        assert_eq!(left(&bench), whole, "as often as it likes");
    }
    let listed = bench.game().setting().catalogue().package(package).unwrap();
    assert_eq!(
        bench.view(austria).left_but_for_taken_back(listed),
        Milli::ZERO,
        "a policy does not press it"
    );
}
