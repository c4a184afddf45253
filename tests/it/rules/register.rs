//! `rules.md` §8 and `domain.md` §3: the register of needs and offers as the web platform that it is.

use casus::content::{IpcrMode, Seat};
use casus::engine::view::RegisterRow;
use casus::engine::{Event, Order, Window};

use super::bench::{Bench, Field, HR, country, delegation, one};

fn shared() -> Field {
    Field::with(&["(\"GEN\", S)"])
        .scenario("region: north,", "region: north,\n    initial_ipcr: information_sharing,")
}

fn row(bench: &Bench, seat: Seat, of: &str) -> RegisterRow {
    let rows = bench.view(seat).register().rows;
    *rows.iter().find(|r| r.country == country(of)).expect("a row")
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
