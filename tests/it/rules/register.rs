//! `rules.md` §8 and `domain.md` §3: the register of needs and offers as the web platform that it is.

use casus::content::{IpcrMode, Seat};
use casus::engine::explain::{Inquiry, Label};
use casus::engine::view::RegisterRow;
use casus::engine::{Event, Order, Window};

use super::bench::{Bench, Field, HR, country, delegation, need, one};

fn shared() -> Field {
    Field::with(&["(\"GEN\", S)"])
        .scenario("region: north,", "region: north,\n    initial_ipcr: information_sharing,")
}

fn row(bench: &Bench, seat: Seat, of: &str) -> RegisterRow {
    let rows = bench.view(seat).register().rows;
    rows.into_iter().find(|r| r.country == country(of)).expect("a row")
}

#[test]
fn it_says_who_uploaded_what_and_how_stale_that_is() {
    let mut bench = shared().open();
    assert_eq!(bench.view(HR).register().rows.len(), 26, "Finland is attacked");
    assert_eq!((row(&bench, HR, "AT").age, row(&bench, HR, "AT").fresh), (None, false));
    bench.give(delegation("AT"), Order::Upload);
    // Turns of six hours, then of twelve: it ages by the clock.
    let fresh = bench.game().setting().rules().picture.upload_fresh_hours;
    assert_eq!(fresh, 72);
    let said = bench.game().hour();
    let mut stale = 0;
    for _ in 0..14 {
        let (row, age) = (row(&bench, HR, "AT"), bench.game().hour() - said);
        assert_eq!((row.age, row.fresh), (Some(age), age <= fresh));
        stale += i32::from(!row.fresh);
        bench.end_turn();
    }
    assert!(stale > 0);
}

#[test]
fn what_was_tabled_after_the_last_upload_is_not_on_the_page() {
    let mut bench = shared().open();
    bench.declare(&["GEN"]);
    bench.table("AT07");
    assert_eq!((row(&bench, HR, "AT").offers, row(&bench, HR, "AT").behind), (1, 1));
    bench.end_turn();
    bench.give(delegation("AT"), Order::Upload);
    assert_eq!((row(&bench, HR, "AT").offers, row(&bench, HR, "AT").behind), (1, 0));
}

#[test]
fn each_capital_stands_in_it_with_what_it_offers_how_old_that_is_and_what_of_it_is_agreed() {
    let mut bench = shared().open();
    bench.declare(&["GEN"]);
    let declared = bench.game().hour();
    let offer = bench.table("AT07");
    let tabled = bench.offer(offer).tabled_at;
    let entries = row(&bench, HR, "AT").entries;
    let [entry] = entries.as_slice() else { panic!("{entries:?}") };
    assert_eq!((entry.offer, entry.giver, entry.victim), (offer, country("AT"), country("FI")));
    assert_eq!((entry.free, entry.agreed.is_zero()), (bench.offer(offer).tabled, true));
    assert!(!entry.entered, "tabled, and not uploaded so far");
    let proposal = bench.proposal(offer, "GEN");
    bench.agree(proposal);
    bench.give(delegation("AT"), Order::Upload);
    let entry = row(&bench, HR, "AT").entries[0];
    assert_eq!((entry.free.is_zero(), entry.agreed), (true, bench.offer(offer).tabled));
    assert_eq!((entry.entered, entry.age), (true, bench.game().hour() - tabled));
    let needs = bench.view(HR).register().needs;
    let [asked] = needs.as_slice() else { panic!("{needs:?}") };
    assert_eq!((asked.need, asked.want), (need("GEN"), bench.view(HR).need(need("GEN")).unwrap().want));
    assert_eq!(Some(asked.age), bench.need("GEN").declared_at.map(|at| bench.game().hour() - at));
    assert!(asked.age >= bench.game().hour() - declared);
}

#[test]
fn nothing_stands_in_it_before_it_is_up() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.declare(&["GEN"]);
    bench.table("AT07");
    let page = bench.view(HR).register();
    assert!(!page.up);
    assert_eq!((row(&bench, HR, "AT").offers, row(&bench, HR, "AT").entries.len()), (1, 0));
    assert_eq!((page.needs.len(), page.others.len()), (0, 0));
}

#[test]
fn why_the_register_is_what_it_is_shows_every_need_and_every_offer_in_it() {
    let mut bench = shared().open();
    bench.declare(&["GEN"]);
    let offer = bench.table("AT07");
    let figures = bench.view(HR).explain(&Inquiry::Register).unwrap().figures;
    let labels = |slug| {
        let figure = figures.iter().find(|f| f.slug == slug).unwrap();
        figure.inputs.iter().map(|i| i.label).collect::<Vec<_>>()
    };
    assert_eq!(labels("registered_needs"), [Label::Need(need("GEN"))]);
    assert_eq!(labels("registered_offers"), [Label::Offer(offer)]);
    let austria = bench.view(HR).explain(&Inquiry::Upload(country("AT"))).unwrap().figures;
    assert_eq!(austria.last().map(|f| f.inputs[0].label), Some(Label::Offer(offer)));
}

#[test]
fn the_picture_is_worth_what_is_in_it() {
    let mut bench = shared().open();
    bench.window(Window::Offers);
    let parts: Vec<_> = bench.view(HR).picture().parts.iter().map(|p| (p.slug, p.weight, p.value)).collect();
    assert_eq!(parts, [("uploads", 400, 0), ("siac", 200, 0), ("imagery", 200, 0), ("services", 200, 1000)]);
    assert_eq!(bench.view(HR).picture().quality, 200);
    let uploads: Vec<(Seat, Order)> =
        ["AT", "SE", "EE"].iter().map(|c| (delegation(c), Order::Upload)).collect();
    bench.close(&uploads);
    let worth = bench.view(HR).picture().quality;
    assert_eq!(worth, 200 + 400 * (3000 / 26) / 1000);
    let issued = bench.until(|e| matches!(e, Event::ReportIssued { .. }));
    let quality = one(&issued, |e| match e {
        Event::ReportIssued { quality } => Some(*quality),
        _ => None,
    });
    assert_eq!(quality, worth, "the report is worth what the platform said");
}

#[test]
fn without_it_a_capital_sees_its_own_row_and_the_adversary_never_any() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.window(Window::Offers);
    let own = bench.view(delegation("AT")).register();
    assert!(!own.up);
    assert_eq!(own.rows.iter().map(|r| r.country).collect::<Vec<_>>(), [country("AT")]);
    let shared = shared().open();
    assert_eq!(shared.view(delegation("AT")).register().rows.len(), 26);
    assert_eq!(shared.view(Seat::Adversary).register(), casus::engine::view::RegisterView::default());
}

#[test]
fn a_standing_register_takes_uploads_before_any_activation() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).option("standing_register", "on").open();
    let page = bench.view(HR).register();
    assert!(page.up && page.standing);
    assert_eq!(bench.full().ipcr().mode, IpcrMode::Off);
    bench.give(delegation("AT"), Order::Upload);
    assert!(row(&bench, HR, "AT").fresh);
}

#[test]
fn imagery_of_the_space_services_counts_for_days_whatever_was_asked_since() {
    let imagery =
        |bench: &Bench| bench.view(HR).picture().parts.iter().find(|p| p.slug == "imagery").unwrap().value;
    let ask = || Order::Task { instrument: "space-services".parse().unwrap(), victim: None };
    let mut bench = shared().open();
    assert_eq!(imagery(&bench), 0);
    bench.give(HR, ask());
    bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
    let at = bench.game().hour();
    assert_eq!(imagery(&bench), 1000);
    // Asked anew, the old product is not gone.
    bench.give(HR, ask());
    assert_eq!(imagery(&bench), 1000);
    bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
    let again = bench.game().hour();
    assert!(again > at);
    let fresh = bench.game().setting().rules().picture.imagery_fresh_hours;
    while bench.game().hour() - again <= fresh {
        assert_eq!(imagery(&bench), 1000);
        bench.end_turn();
    }
    assert_eq!(imagery(&bench), 0, "what it shows is past");
}
