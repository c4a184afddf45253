//! What the treaty leaves to states: the giver's word on where its offer goes, and the attacked state's to refuse.

use casus::base::{MatchId, NeedId, OfferId};
use casus::content::{Caveat, Track};
use casus::engine::{Cause, DropReason, Event, OfferChange, Order, OrderKind, Reason, Shelf};

use super::super::bench::{Bench, Field, HR, country, delegation, finland, kind, need, one, stock_moves};

/// Generators of Austria's, proposed for what Finland has asked for.
fn proposed() -> (Bench, OfferId, MatchId) {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.declare(&["GEN"]);
    let (offer, proposal) = bench.proposed("AT07", "GEN");
    (bench, offer, proposal)
}

#[test]
fn nobody_reallocates_an_offer_without_its_giver() {
    let field = Field::with(&["(\"GEN\", S)", "(\"GEN@EE\", S)"]);
    let mut bench = field.scenario("victims: [\"FI\"],", "victims: [\"FI\", \"EE\"],").open();
    bench.declare(&["GEN"]);
    let offer = bench.table("AT07");
    let Order::Propose { quantity, channel, mode, .. } = bench.proposal(offer, "GEN") else { unreachable!() };
    let other = NeedId { victim: country("EE"), kind: kind("GEN") };
    let elsewhere = Order::Propose { offer, need: other, quantity, channel, mode };
    assert_eq!(bench.refused(HR, elsewhere), "offered_elsewhere");
}

#[test]
fn the_attacked_state_may_refuse_any_offer_and_it_costs_it_nothing_but_a_little_cohesion() {
    let (mut bench, offer, proposal) = proposed();
    let events = bench.close(&[(finland(), Order::Refuse { proposal, reason: Reason::Politics })]);
    let dropped = one(&events, |e| match e {
        Event::MatchDropped { by, reason, .. } => Some((*by, *reason)),
        _ => None,
    });
    assert_eq!(dropped, (Some(finland()), DropReason::Refused(Reason::Politics)));
    assert_eq!(stock_moves(&events, offer), []);
    let priced: Vec<_> = events
        .iter()
        .filter_map(|e| match e {
            Event::TrackMoved { track, delta, cause: Cause::Order(seat, OrderKind::Refuse), .. } => {
                Some((*track, *delta, *seat))
            }
            _ => None,
        })
        .collect();
    let price = bench.game().setting().rules().politics.refused_proposal;
    assert!((1..=15).contains(&price), "a point and a half of cohesion at most");
    assert_eq!(priced, [(Track::Cohesion, -price, finland())], "to refuse is its right");
}

#[test]
fn a_giver_takes_back_what_nobody_has_agreed_to() {
    let (mut bench, offer, proposal) = proposed();
    bench.close(&[(finland(), Order::Consent { proposal })]);
    let events = bench.give(delegation("AT"), Order::WithdrawOffer { offer });
    assert_eq!(stock_moves(&events, offer), [(Shelf::Free, Shelf::Withdrawn, 60_000)]);
    assert_eq!(bench.offer(offer).at_work.0, 0);
}

#[test]
fn a_giver_may_lift_the_limit_of_place() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).package("AT07", "caveats", "[NO_BORDER_ZONE]").open();
    bench.declare(&["GEN"]);
    let offer = bench.table("AT07");
    let fit = |bench: &Bench| {
        let view = bench.view(HR);
        view.fit(&view.offer(offer).unwrap(), need("GEN"))
    };
    assert_eq!(fit(&bench), 900);
    let lift = Order::AmendOffer { offer, change: OfferChange::Lift(Caveat::NoBorderZone) };
    assert_eq!(bench.refused(HR, lift.clone()), "wrong_seat");
    assert_eq!(bench.refused(delegation("SE"), lift.clone()), "unknown_offer");
    bench.give(delegation("AT"), lift.clone());
    assert_eq!(fit(&bench), 1000);
    assert_eq!(bench.refused(delegation("AT"), lift), "already_done");
}

#[test]
fn what_law_or_a_third_party_asks_no_giver_lifts() {
    let stands = [
        ("NONLETHAL", Caveat::Nonlethal),
        ("BACKFILL_ONLY", Caveat::BackfillOnly),
        ("UN_MANDATE", Caveat::UnMandate),
        ("PARLIAMENT_PRIOR", Caveat::ParliamentPrior),
        ("NATO_RELEASE", Caveat::NatoRelease),
        ("US_POSTURE", Caveat::LargestAllyPosture),
        ("NO_OFFENSIVE_SUPPORT", Caveat::NoOffensiveSupport),
        ("EU_FLAG", Caveat::EuFlag),
    ];
    for (slug, caveat) in stands {
        let mut bench =
            Field::with(&["(\"GEN\", S)"]).package("AT07", "caveats", &format!("[{slug}]")).open();
        bench.declare(&["GEN"]);
        let offer = bench.table("AT07");
        let lift = Order::AmendOffer { offer, change: OfferChange::Lift(caveat) };
        assert_eq!(bench.refused(delegation("AT"), lift), "caveat_stands", "{slug}");
    }
}
