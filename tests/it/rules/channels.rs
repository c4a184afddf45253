//! `rules.md` §6: six channels; what each carries, what it costs, who sees it, and how it fails.

use casus::base::OfferId;
use casus::content::{NatoPosture, Seat, Track};
use casus::engine::Channel::{self, Agency, Bilateral, MilitaryStaff, Multinational, Nato, Ucpm};
use casus::engine::{Cause, DropReason, Event, Order, Reason, Rejection, Rule, Stretch, Window};

use super::bench::{Bench, Field, HR, count, delegation, finland, moved, need, one};

const KINDS: [&str; 8] = ["GEN", "C_UAS", "AIRLIFT", "STRATCOM", "CBRN", "LEGAL_DIP", "POLICE", "SATCOM_PNT"];

/// Only what a test wants waits or travels; what is fenced by caveats is not the matter here.
pub(super) fn field() -> Field {
    // Everybody moves what it gives with its own means.
    let lift = "[(air, 9000), (road, 9000), (rail, 9000), (sea, 9000)]";
    let needs = KINDS.map(|kind| format!("(\"{kind}\", S)"));
    let field = Field::with(&needs.each_ref().map(String::as_str)).rule("own_lift_tonnes", lift);
    ["LV01", "GB06", "DE04", "AT01"].iter().fold(field, |field, id| {
        field.package(id, "caveats", "[]").package(id, "nato", "N").package(id, "ready_days", "1")
    })
}

pub(super) fn consulting(field: Field) -> Field {
    let step = "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [nato_step(consultations)])";
    field.injects(step).rule("draw_hours", "(24, 24)")
}

/// NATO's council has met, the attacked state has asked for the civil protection mechanism, and declared its needs.
fn ready() -> Bench {
    let mut bench = consulting(field()).open();
    let instrument = "civil-protection-mechanism".parse().expect("a mechanism");
    bench.give(finland(), Order::Task { instrument, victim: None });
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Consultations });
    bench.declare(&KINDS);
    bench
}

/// The offer of a package; what a mechanism opened is on the table already.
fn offered(bench: &mut Bench, package: &str) -> OfferId {
    let id = package.parse().ok();
    let there = bench.full().offers().into_iter().find(|o| o.package == id);
    there.map_or_else(|| bench.table(package), |o| o.id)
}

/// The channels that carry a package for a need.
fn carrying(bench: &mut Bench, package: &str, wanted: &str) -> Vec<Channel> {
    let offer = offered(bench, package);
    let Order::Propose { quantity, mode, .. } = bench.proposal(offer, wanted) else { unreachable!() };
    let view = bench.view(HR);
    let by = |channel| Order::Propose { offer, need: need(wanted), quantity, channel, mode };
    let mut all = Vec::new();
    for channel in Channel::ALL {
        match view.guard(&[], &by(channel)) {
            Ok(_) => all.push(channel),
            Err(why) => assert!(matches!(why, Rejection::NotCarried(_)), "{package} by {channel:?}: {why:?}"),
        }
    }
    all
}

#[test]
fn each_channel_carries_its_own() {
    let mut bench = ready();
    // Civil aid, of a partner and of a member that is neither Ally nor partner.
    assert_eq!(carrying(&mut bench, "AT07", "GEN"), [Ucpm, Nato, Bilateral]);
    // Decontamination is not civil, and civil protection has it.
    assert_eq!(carrying(&mut bench, "AT01", "CBRN"), [Ucpm, MilitaryStaff, Nato, Bilateral]);
    // The Union's reserve goes by civil protection alone, its agencies and services by themselves.
    assert_eq!(carrying(&mut bench, "EU04", "GEN"), [Ucpm]);
    assert_eq!(carrying(&mut bench, "EU06", "CBRN"), [Ucpm]);
    assert_eq!(carrying(&mut bench, "EU09", "SATCOM_PNT"), [Ucpm, Agency]);
    assert_eq!(carrying(&mut bench, "EU10", "STRATCOM"), [Agency]);
    // Lawyers of a member: nothing moves that the military staff could coordinate. Police officers go by Europol.
    assert_eq!(carrying(&mut bench, "CY04", "LEGAL_DIP"), [Agency, Bilateral]);
    assert_eq!(carrying(&mut bench, "IE09", "LEGAL_DIP"), [Agency, Nato, Bilateral]);
    assert_eq!(carrying(&mut bench, "CH04", "LEGAL_DIP"), [Nato, Bilateral]);
    assert_eq!(carrying(&mut bench, "AT05", "POLICE"), [Agency, Nato, Bilateral]);
    // Armed help of an ally in a pool; of one outside the Union: its staff coordinates members.
    assert_eq!(carrying(&mut bench, "LV01", "C_UAS"), [MilitaryStaff, Multinational, Nato, Bilateral]);
    assert_eq!(carrying(&mut bench, "GB06", "C_UAS"), [Multinational, Nato, Bilateral]);
    // A pool lends its own kinds only.
    assert_eq!(carrying(&mut bench, "DE04", "AIRLIFT"), [MilitaryStaff, Multinational, Nato, Bilateral]);
}

#[test]
fn a_channel_that_does_not_carry_the_unions_own_names_the_one_that_does() {
    let mut bench = ready();
    let mut refused = |package: &str, wanted: &str, channel| {
        let offer = offered(&mut bench, package);
        let Order::Propose { quantity, mode, .. } = bench.proposal(offer, wanted) else { unreachable!() };
        bench.refused(HR, Order::Propose { offer, need: need(wanted), quantity, channel, mode })
    };
    assert_eq!(refused("EU06", "CBRN", Agency), "agency_reserve");
    assert_eq!(refused("EU10", "STRATCOM", Ucpm), "ucpm_not_reserve");
    assert_eq!(refused("IE09", "LEGAL_DIP", MilitaryStaff), "military_staff_moves_nothing");
    assert_eq!(refused("CH04", "LEGAL_DIP", Agency), "agency_of_members");
    assert_eq!(refused("CY04", "LEGAL_DIP", Nato), "nato_giver_no_partner");
}

#[test]
fn each_channel_takes_its_time() {
    let mut bench = ready();
    let mut delays = Vec::new();
    for (package, wanted) in [("AT07", "GEN"), ("AT05", "POLICE"), ("LV01", "C_UAS")] {
        let offer = offered(&mut bench, package);
        let Order::Propose { quantity, mode, .. } = bench.proposal(offer, wanted) else { unreachable!() };
        for channel in Channel::ALL {
            let order = Order::Propose { offer, need: need(wanted), quantity, channel, mode };
            let Ok(preview) = bench.view(HR).preview(&[], &order) else { continue };
            let parts = preview.arrival.expect("a way").parts;
            let agreeing = parts.iter().filter(|p| p.stretch == Stretch::Agreeing);
            let delay: i32 = agreeing.map(|p| p.hours).sum();
            assert!(parts.iter().all(|p| p.stretch != Stretch::Delay), "no event delays it: {parts:?}");
            delays.push((channel, delay));
        }
    }
    delays.sort_unstable();
    delays.dedup();
    let by =
        |channel: Channel| delays.iter().filter(|(c, _)| *c == channel).map(|(_, h)| *h).collect::<Vec<_>>();
    assert_eq!(
        [Ucpm, MilitaryStaff, Agency, Multinational, Nato, Bilateral].map(by),
        [vec![8], vec![10], vec![6], vec![18], vec![24], vec![0]]
    );
}

#[test]
fn the_military_staff_coordinates_and_commands_nobody() {
    let mut bench = field().open();
    bench.declare(&["C_UAS"]);
    let offer = bench.table("LV01");
    let Order::Propose { quantity, mode, .. } = bench.proposal(offer, "C_UAS") else { unreachable!() };
    let channel = Channel::MilitaryStaff;
    let order = Order::Propose { offer, need: need("C_UAS"), quantity, channel, mode };
    let (_, events) = bench.agree(order);
    // Two consents and no more; no price beyond the time it takes.
    assert_eq!(count(&events, |e| matches!(e, Event::ConsentGiven { .. })), 2);
    let tracks = |e: &Event| matches!(e, Event::TrackMoved { cause: Cause::Giver(..), .. });
    assert_eq!(count(&events, tracks), 0);
}

/// What became of a proposal by a pool whose members have a will of so much.
fn pooled(least: i32) -> Vec<Event> {
    let mut bench = field().rule("pool_will", least).open();
    bench.declare(&["C_UAS"]);
    let offer = bench.table("LV01");
    let Order::Propose { quantity, mode, .. } = bench.proposal(offer, "C_UAS") else { unreachable!() };
    let channel = Channel::Multinational;
    bench.agree(Order::Propose { offer, need: need("C_UAS"), quantity, channel, mode }).1
}

#[test]
fn a_multinational_headquarters_is_lent_by_all_its_members() {
    assert_eq!(count(&pooled(0), |e| matches!(e, Event::MatchAgreed { .. })), 1);
    let reason = one(&pooled(1001), |e| match e {
        Event::MatchDropped { by: None, reason, .. } => Some(*reason),
        _ => None,
    });
    assert_eq!(reason, DropReason::Refused(Reason::Channel));
}

#[test]
fn what_nato_coordinates_waits_for_its_consent_and_keeps_both_in_step() {
    let mut bench = consulting(field()).open();
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Consultations });
    bench.declare(&["C_UAS"]);
    let offer = bench.table("LV01");
    let Order::Propose { quantity, mode, .. } = bench.proposal(offer, "C_UAS") else { unreachable!() };
    let channel = Channel::Nato;
    bench.give(HR, Order::Propose { offer, need: need("C_UAS"), quantity, channel, mode });
    let row = bench.full().matches()[0].clone();
    assert_eq!(row.awaits, [finland(), delegation("LV"), Seat::Nato]);
    let proposal = row.id;
    let consent = |seat| (seat, Order::Consent { proposal });
    let two = bench.close(&[consent(finland()), consent(delegation("LV"))]);
    assert_eq!(count(&two, |e| matches!(e, Event::MatchAgreed { .. })), 0);
    let mut events = bench.give(Seat::Nato, Order::Consent { proposal });
    events.extend(bench.end_turn());
    assert_eq!(count(&events, |e| matches!(e, Event::MatchAgreed { .. })), 1);
    let step = |c: &Cause| matches!(c, Cause::Giver(Rule::Synchronisation, _));
    assert_eq!(moved(&events, Track::Synchronisation, step), 10);
}

#[test]
fn bilateral_aid_is_announced_to_nobody_until_it_is_there() {
    // The register is up: peers see what goes by it, and not what goes past it.
    let seen = |channel: Channel| {
        let shared = "region: north,\n    initial_ipcr: information_sharing,";
        let field = field().package("AT07", "ready_days", "0").scenario("region: north,", shared);
        let mut bench = field.open();
        bench.declare(&["GEN"]);
        let offer = bench.table("AT07");
        let Order::Propose { quantity, mode, .. } = bench.proposal(offer, "GEN") else { unreachable!() };
        bench.agree(Order::Propose { offer, need: need("GEN"), quantity, channel, mode });
        let knows = |bench: &Bench, seat| {
            let view = bench.view(seat);
            let coming = view.need(need("GEN")).map_or(0, |n| n.coming.0 + n.have.0);
            (view.matches().len(), view.consignments().len(), coming > 0)
        };
        let on_the_way = |bench: &mut Bench| {
            bench.until(|e| matches!(e, Event::ConsignmentLeft { .. }));
            [delegation("SE"), delegation("AT"), finland(), HR].map(|seat| knows(bench, seat))
        };
        let moving = on_the_way(&mut bench);
        bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
        bench.window(Window::Offers);
        (moving, knows(&bench, delegation("SE")))
    };
    let all = (1, 1, true);
    assert_eq!(seen(Channel::Ucpm), ([all; 4], all));
    assert_eq!(seen(Channel::Bilateral), ([(0, 0, false), all, all, all], (0, 1, true)));
}

/// In 2015 the United Kingdom was a member, and every member took part in civil protection.
#[test]
fn every_member_takes_part_in_civil_protection() {
    let by = |field: Field| {
        let mut bench = field.open();
        bench.declare(&["SUBSEA"]);
        carrying(&mut bench, "GB05", "SUBSEA")
    };
    let field = || Field::with(&["(\"SUBSEA\", S)"]).package("GB05", "caveats", "[]");
    assert_eq!(by(field()), [Nato, Bilateral]);
    let member = "region: north,\n    roster: (members_add: [\"GB\"], allies_remove: [], csdp_opt_out: []),";
    assert_eq!(by(field().scenario("region: north,", member)), [Ucpm, Nato, Bilateral]);
}

/// The mechanism works at request: who takes help by it asks it for help.
#[test]
fn help_by_civil_protection_is_a_request_for_it() {
    let asked = |channel: Channel| {
        let mut bench = field().open();
        bench.declare(&["GEN"]);
        let offer = bench.table("AT07");
        let Order::Propose { quantity, mode, .. } = bench.proposal(offer, "GEN") else { unreachable!() };
        let (_, events) = bench.agree(Order::Propose { offer, need: need("GEN"), quantity, channel, mode });
        let civil = |e: &Event| matches!(e, Event::InstrumentTasked { instrument, .. } if instrument.as_str() == "civil-protection-mechanism");
        count(&events, civil)
    };
    assert_eq!((asked(Ucpm), asked(Bilateral)), (1, 0));
}
