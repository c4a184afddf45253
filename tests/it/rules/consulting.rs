//! Article 4 of the North Atlantic Treaty: any Ally asks for consultations when, in its own opinion, a Party is threatened.

use casus::base::Dice;
use casus::content::{NatoPosture, Seat};
use casus::engine::{Article, Concern, Event, Order, OrderKind, Window};
use casus::players::Policy;

use super::bench::{Bench, Field, count, country, delegation, finland, one};

fn consult(concern: Concern) -> Order {
    Order::Consult { concern }
}

fn field(victim: &str) -> Field {
    Field::with(&["(\"GEN\", S)"]).scenario("victims: [\"FI\"],", &format!("victims: [\"{victim}\"],"))
}

fn offers(field: Field) -> Bench {
    let mut bench = field.open();
    bench.window(Window::Offers);
    bench
}

#[test]
fn an_ally_that_is_not_attacked_asks_with_its_reason_and_the_council_meets_within_a_day() {
    // Cyprus is no Ally: what happens to it may threaten the security of one all the same.
    for victim in ["FI", "CY"] {
        let mut bench = offers(field(victim));
        let events = bench.give(delegation("PL"), consult(Concern::Security));
        let asked = Event::ConsultationsAsked { by: country("PL"), concern: Concern::Security };
        let told = one(&events, |e| (*e == asked).then(|| e.clone()));
        for seat in [Seat::Hr, delegation("SE"), Seat::Nato, Seat::Adversary] {
            assert!(bench.view(seat).sees(&told), "it is public: {seat:?}");
        }
        let before = bench.game().hour();
        bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Consultations });
        let (least, most) = bench.game().setting().rules().nato.draw_hours;
        let share = bench.game().setting().rules().nato.consultations_share;
        let waited = bench.game().hour() - before;
        assert!(
            waited >= least * share / 1000 && waited <= most * share / 1000 + 12,
            "{victim}: {waited} hours"
        );
        assert_eq!(
            bench.refused(delegation("RO"), consult(Concern::Territory)),
            "already_done",
            "it consults"
        );
    }
}

#[test]
fn who_is_no_ally_is_refused_and_nobody_asks_twice() {
    let mut bench = offers(field("FI"));
    assert_eq!(bench.refused(delegation("AT"), consult(Concern::Security)), "not_an_ally");
    assert_eq!(bench.view(delegation("PL")).legal(OrderKind::Consult, &[]).len(), Concern::ALL.len());
    let both =
        [(delegation("PL"), consult(Concern::Territory)), (delegation("EE"), consult(Concern::Security))];
    let events = bench.close(&both);
    assert_eq!(count(&events, |e| matches!(e, Event::ConsultationsAsked { .. })), 2, "each in its own name");
    bench.next_situation();
    assert_eq!(bench.refused(delegation("PL"), consult(Concern::Security)), "already_done");
}

#[test]
fn it_is_the_allys_opinion_that_counts_once_anything_has_happened() {
    // Nothing is needed and nothing has struck anybody.
    let quiet = || Field::with(&[]);
    let mut bench = offers(quiet());
    assert_eq!(bench.refused(delegation("PL"), consult(Concern::Security)), "no_threat");
    let attacked = Order::Invoke { article: Article::Nato4, clauses: Vec::new() };
    assert_eq!(bench.refused(finland(), attacked.clone()), "no_threat");
    let unlock = "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [unlock(\"article-4\")])";
    let bench = offers(quiet().injects(unlock));
    assert!(bench.view(delegation("PL")).guard(&[], &consult(Concern::Security)).is_ok());
    // A need alone is enough, without any incident on record.
    let mut needy = offers(field("FI"));
    needy.window(Window::Decision);
    assert!(needy.view(finland()).guard(&[], &attacked).is_ok());
}

#[test]
fn a_capital_asks_by_its_own_reading_where_the_attacked_ally_does_not() {
    let struck = |then: &str| {
        let told = format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])");
        let field = field("FI").injects(&told).rule("mandate_ahead_will", 0).rule("consult_hours", 0);
        let bench = offers(field);
        let asks = |state: &str| {
            let orders =
                Policy::default_for(delegation(state)).orders(&bench.view(delegation(state)), Dice::new(1));
            orders
                .into_iter()
                .find_map(|o| if let Order::Consult { concern } = o { Some(concern) } else { None })
        };
        // Poland lies close to the danger, Portugal far from it; Austria is no Ally.
        ["PL", "PT", "AT"].map(asks)
    };
    assert_eq!(struck("flag(\"ARMED_ATTACK\")"), [Some(Concern::Territory), None, None]);
    assert_eq!(struck("hazard(\"terrorism\")"), [None; 3], "what terrorists did it leaves to the Union");
}

#[test]
fn who_asks_for_consultations_leaves_the_attacked_states_own_question_open() {
    let posed = "choice(id: \"route\", decided_by: \"victim\", default: \"wait\", answers: [(id: \"wait\", label: \"x\", then: []), (id: \"go\", label: \"y\", then: [])])";
    let inject = format!(
        "(id: \"F-I01\", at_hours: 30, channel: \"x\", text: \"x\", when: not(flag(\"INVOKED_ART4\")), then: [{posed}])"
    );
    let mut bench = offers(field("FI").injects(&inject));
    bench.give(delegation("PL"), consult(Concern::Security));
    // Poland has asked; whether Finland does is still Finland's to say.
    let events = bench.until(|e| matches!(e, Event::ChoiceOpened { .. } | Event::InjectLapsed { .. }));
    assert_eq!(
        count(&events, |e| matches!(e, Event::ChoiceOpened { decider, .. } if *decider == finland())),
        1
    );
    assert_eq!(count(&events, |e| matches!(e, Event::InjectLapsed { .. })), 0);
    bench.window(Window::Decision);
    assert!(!bench.view(finland()).has_invoked(country("FI")));
}
