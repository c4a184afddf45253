//! `rules.md` §5, §6: how a delegation ranks its untabled packages, what it tables of them, and how much.
//!
//! A capital is made indifferent to everything; then one thing at a time is given weight, and its interest in a
//! package is the threshold up to which it still tables it.

use casus::base::{CountryId, Dice, Milli, PackageId};
use casus::engine::{Order, Window};
use casus::players::Policy;

use super::bench::{Bench, Field, HR, country, delegation, kind, need};

/// A field in which nothing moves a capital.
fn indifferent(needs: &[&str]) -> Field {
    ["will", "salience", "proximity", "visible", "visible_guessing", "home_risk", "burden", "mood"]
        .into_iter()
        .fold(Field::with(needs), |field, weight| field.rule(&format!("delegation.{weight}"), 0))
        .rule("delegation.hesitation", 0)
}

fn generators() -> Field {
    indifferent(&["(\"GEN\", M)"])
}

/// A field in which information is shared: the register is up.
fn sharing(field: Field) -> Field {
    field.scenario("region: north,", "region: north,\n    initial_ipcr: information_sharing,")
}

/// What a capital tables in the offers window now open.
fn tables(bench: &Bench, who: &str) -> Vec<(PackageId, Milli)> {
    assert_eq!(bench.game().window(), Window::Offers);
    let tabled = |order: Order| match order {
        Order::Table { package, quantity, .. } => Some((package, quantity)),
        _ => None,
    };
    let orders = Policy::Delegation.orders(&bench.view(delegation(who)), Dice::new(1));
    orders.into_iter().filter_map(tabled).collect()
}

/// Whether a capital's interest in a package is exactly that: it tables it at this threshold and at none above.
fn worth(
    interest: i32,
    who: &str,
    package: &str,
    make: impl Fn() -> Field,
    then: impl Fn(&mut Bench),
) -> bool {
    let tabled = |threshold: i32| {
        let mut bench = make().rule("delegation.threshold", threshold).open();
        then(&mut bench);
        bench.window(Window::Offers);
        tables(&bench, who).iter().any(|(id, _)| id.as_str() == package)
    };
    match (tabled(interest), tabled(interest + 1)) {
        (true, above) => !above,
        (false, _) => false,
    }
}

fn ask(who: &str) -> Order {
    Order::Ask { country: country(who), kind: kind("GEN") }
}

#[test]
fn its_will_counts_in_full() {
    let will = || generators().rule("delegation.will", 1000);
    let mut bench = will().open();
    bench.window(Window::Offers);
    assert!(worth(bench.will("AT"), "AT", "AT07", will, |_| {}));
}

#[test]
fn a_neighbour_counts_in_full_and_who_is_far_by_the_distance() {
    let near = || generators().rule("delegation.proximity", 1000);
    assert!(worth(1000, "SE", "SE07", near, |_| {}));
    // Vienna lies some 1,600 km from Helsinki by the rough measure: of 2,500, at which nothing is left.
    let far = |km: i32| move || near().rule("proximity_km", km);
    let within = |least: i32, most: i32, make: &dyn Fn() -> Field| {
        let tabled = |threshold: i32| {
            let mut bench = make().rule("delegation.threshold", threshold).open();
            bench.window(Window::Offers);
            !tables(&bench, "AT").is_empty()
        };
        tabled(least) && !tabled(most)
    };
    assert!(within(340, 380, &far(2500)));
    assert!(within(670, 690, &far(5000)));
    assert!(within(0, 1, &far(1500)));
}

#[test]
fn the_risk_at_home_counts_against() {
    let risk = || generators().rule("delegation.home_risk", 1000);
    assert!(worth(-110, "AT", "AT07", risk, |_| {}));
}

#[test]
fn each_live_offer_is_a_burden() {
    let burden = || generators().rule("delegation.burden", 60);
    let tabled = |bench: &mut Bench| {
        for package in ["AT02", "AT06"] {
            bench.table_some(package, Milli::whole(1));
        }
    };
    assert!(worth(0, "AT", "AT07", burden, |_| {}));
    assert!(worth(-120, "AT", "AT07", burden, tabled));
}

#[test]
fn without_the_register_what_is_seen_is_sent() {
    let visible = || generators().rule("delegation.visible", 15).rule("delegation.visible_guessing", 45);
    assert!(worth(2 * 45, "AT", "AT07", visible, |_| {}));
    assert!(worth(2 * 15, "AT", "AT07", || sharing(visible()), |_| {}));
}

#[test]
fn with_the_register_salience_is_unmet_urgency() {
    let salient = || sharing(generators()).rule("delegation.salience", 1000);
    let declared = |bench: &mut Bench| drop(bench.declare(&["GEN"]));
    let mut bench = salient().open();
    declared(&mut bench);
    bench.window(Window::Offers);
    let urgency = bench.need("GEN").urgency;
    assert!(worth(urgency, "AT", "AT07", salient, declared));
    // Half of it lies on the table: half is left.
    let half = |bench: &mut Bench| {
        declared(bench);
        let want = bench.view(delegation("SE")).need(need("GEN")).and_then(|n| n.want).unwrap();
        bench.table_some("SE07", Milli(want.0 / 2));
    };
    let mut bench = salient().open();
    half(&mut bench);
    bench.window(Window::Offers);
    let urgency = bench.need("GEN").urgency;
    assert!(worth(urgency * 500 / 1000, "AT", "AT07", salient, half));
}

#[test]
fn in_a_standing_register_what_is_asked_with_a_date_counts_its_whole_weight_less_what_is_tabled() {
    let salient = || generators().rule("delegation.salience", 1000).option("standing_register", "on");
    // Generators weigh four; nothing is due yet and the grid holds.
    assert!(worth(4 * 200, "AT", "AT07", salient, |_| {}));
    let half = |bench: &mut Bench| {
        let want = bench.view(delegation("SE")).need(need("GEN")).and_then(|n| n.want).unwrap();
        bench.table_some("SE07", Milli(want.0 / 2));
    };
    assert!(worth(4 * 100, "AT", "AT07", salient, half));
}

#[test]
fn without_the_register_salience_is_a_guess_from_the_kinds_weight() {
    let salient = || generators().rule("delegation.salience", 1000).rule("guessed_salience", 150);
    assert!(worth(4 * 150, "AT", "AT07", salient, |_| {}));
    // What others have tabled does not show, and changes nothing.
    let tabled = |bench: &mut Bench| {
        bench.table("SE07");
    };
    assert!(worth(4 * 150, "AT", "AT07", salient, tabled));
}

#[test]
fn being_asked_adds_salience_that_fades() {
    let asked = |turns: u16| {
        move |bench: &mut Bench| {
            bench.declare(&["GEN"]);
            bench.give(HR, ask("AT"));
            for _ in 0..turns {
                bench.end_turn();
            }
        }
    };
    // Asked in one turn, it answers in the offers window of the next.
    for (turns, left) in [(1, 225), (2, 150), (3, 75), (4, 0)] {
        assert!(worth(left, "AT", "AT07", generators, asked(turns)), "{turns} turns later");
    }
}

#[test]
fn each_repeat_within_three_turns_halves_what_being_asked_adds() {
    let asked = |times: u16, apart: u16| {
        move |bench: &mut Bench| {
            bench.declare(&["GEN"]);
            for time in 1..=times {
                bench.give(HR, ask("AT"));
                for _ in 0..if time < times { apart } else { 1 } {
                    bench.end_turn();
                }
            }
        }
    };
    for (times, left) in [(1, 225), (2, 112), (3, 56)] {
        assert!(worth(left, "AT", "AT07", generators, asked(times, 1)), "asked {times} times in a row");
    }
    assert!(worth(112, "AT", "AT07", generators, asked(2, 2)), "within three turns");
    assert!(worth(225, "AT", "AT07", generators, asked(2, 3)), "after three turns it is a new request");
}

/// What Austria tables of its sixty sets.
fn quantity(field: Field, then: impl Fn(&mut Bench)) -> Option<Milli> {
    let mut bench = field.rule("delegation.threshold", 0).open();
    then(&mut bench);
    bench.window(Window::Offers);
    tables(&bench, "AT").into_iter().find(|(id, _)| id.as_str() == "AT07").map(|(_, quantity)| quantity)
}

#[test]
fn it_tables_what_is_unmet_as_it_sees_it_and_no_more_than_it_has() {
    let tabled_by_sweden = |sets: i64| {
        move |bench: &mut Bench| {
            bench.declare(&["GEN"]);
            bench.table_some("SE07", Milli::whole(sets));
        }
    };
    let exact = || sharing(indifferent(&["(\"GEN\", S)"])).rule("need_error_max", 0);
    assert_eq!(quantity(exact(), tabled_by_sweden(20)), Some(Milli::whole(30)), "of fifty, twenty lie there");
    assert_eq!(quantity(exact(), tabled_by_sweden(50)), None, "nothing is unmet");
    let large = || sharing(indifferent(&["(\"GEN\", L)"]));
    assert_eq!(quantity(large(), tabled_by_sweden(20)), Some(Milli::whole(60)), "all it has");
    // Without the register it does not see its peers, and duplicates: a guess of a medium need.
    let blind = || indifferent(&["(\"GEN\", S)"]);
    assert_eq!(quantity(blind(), tabled_by_sweden(50)), Some(Milli::whole(60)));
}

#[test]
fn it_tables_two_of_several_the_most_interesting_first() {
    let many = ["(\"GEN\", M)", "(\"OT_GRID\", M)", "(\"HOSP\", M)", "(\"MEDEVAC\", M)"];
    let mut bench =
        indifferent(&many).rule("delegation.home_risk", 1000).rule("delegation.threshold", -1000).open();
    bench.window(Window::Offers);
    let tabled: Vec<String> = tables(&bench, "AT").into_iter().map(|(id, _)| id.to_string()).collect();
    // Of risks 90, 110, 110 and 130.
    assert_eq!(tabled.len(), 2);
    assert_eq!(tabled[0], "AT04");
    assert!(["AT06", "AT07"].contains(&tabled[1].as_str()), "{tabled:?}");
}

#[test]
fn who_is_left_below_the_threshold_tables_nothing() {
    let mut bench = generators().rule("delegation.threshold", 1).open();
    bench.window(Window::Offers);
    let silent = |id: &str| tables(&bench, id).is_empty();
    let states = bench.game().setting().catalogue().countries.iter().map(|c| c.id);
    let states: Vec<CountryId> =
        states.filter(|c| bench.view(HR).country(*c).is_some_and(|c| c.member)).collect();
    assert_eq!(states.len(), 27);
    assert!(states.iter().filter(|c| **c != country("FI")).all(|c| silent(c.as_str())));
}
