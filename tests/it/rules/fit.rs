//! `rules.md` §6, `domain.md` §4.2: effect = quantity × interoperability × caveat fit × substitution.

use casus::base::Milli;
use casus::engine::{Event, LegalOrder, Order, OrderKind, Window};

use super::bench::{Field, HR, finland};

/// What an offer is worth to a need of Finland's, per mille, and its effect in the need's unit.
fn fit(field: Field, package: &str, need: &str) -> (i32, Milli) {
    let mut bench = field.open();
    let offer = bench.table(package);
    let order = bench.proposal(offer, need);
    let preview = bench.view(HR).preview(&[], &order).expect("a preview");
    (preview.fit.expect("a fit"), preview.effect.expect("an effect"))
}

fn missiles() -> Field {
    Field::with(&["(\"INTERCEPT\", S)"]).package("FR02", "caveats", "[]")
}

#[test]
fn forces_of_one_alliance_work_together_in_full_and_others_less() {
    assert_eq!(fit(missiles(), "FR02", "INTERCEPT").0, 1000);
    // Outside NATO, Finland works with its allies of the Union a little less well.
    assert_eq!(fit(missiles().option("variant", "a"), "FR02", "INTERCEPT").0, 900);
    let partner = Field::with(&["(\"MPA\", S)"]).option("variant", "a");
    assert_eq!(fit(partner, "NO01", "MPA").0, 800);
}

#[test]
fn civil_aid_needs_no_common_standards() {
    let civil = || Field::with(&["(\"GEN\", S)"]).option("variant", "a");
    assert_eq!(fit(civil(), "SE07", "GEN"), (1000, Milli::whole(120)));
}

#[test]
fn what_several_conditions_leave_is_multiplied() {
    let bound = missiles().option("variant", "a").package("FR02", "caveats", "[NO_BORDER_ZONE]");
    assert_eq!(fit(bound, "FR02", "INTERCEPT").0, 810);
    let twice = missiles().package("FR02", "caveats", "[NO_BORDER_ZONE, FRAMEWORK_C2]");
    assert_eq!(fit(twice, "FR02", "INTERCEPT").0, 855);
}

#[test]
fn a_neighbour_kind_is_worth_at_most_six_tenths_and_the_next_ones_less() {
    // For a fire unit missiles, fighters, ships: in the order of the list of kinds.
    let stands_in = |package: &str| {
        fit(Field::with(&["(\"AD_MR\", L)"]).package(package, "caveats", "[]"), package, "AD_MR").0
    };
    assert_eq!([stands_in("FR02"), stands_in("FR03"), stands_in("FR04")], [600, 500, 400]);
}

#[test]
fn a_service_of_the_union_stands_in_for_nothing_but_its_own_task() {
    let mut bench = Field::with(&["(\"INF_BN\", L)", "(\"BORDER\", S)"]).open();
    bench.declare(&["INF_BN", "BORDER"]);
    let tasked = Order::Task { instrument: "frontex-rapid-intervention".parse().unwrap(), victim: None };
    bench.give(finland(), tasked);
    bench.until(|e| matches!(e, Event::OfferTabled { .. }));
    bench.window(Window::Decision);
    let of = |l: &LegalOrder| match &l.order {
        Order::Propose { need, .. } => Some(need.kind.to_string()),
        _ => None,
    };
    let needs: Vec<String> = bench.view(HR).legal(OrderKind::Propose, &[]).iter().filter_map(of).collect();
    assert!(
        !needs.is_empty() && needs.iter().all(|kind| kind == "BORDER"),
        "border guards are no infantry: {needs:?}"
    );
}
