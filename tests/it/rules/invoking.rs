//! `domain.md` §1.7, S1 to S3: a state finds what was done to it before it invokes, and its stand-in waits for that.

use casus::base::{Dice, Hours};
use casus::content::{NatoPosture, Seat};
use casus::engine::{Article, Cause, Clause, Event, Order, OrderKind, Step, Window};
use casus::players::Policy;

use super::bench::{Bench, Field, count, country, finland};
use super::law::{GOOD, invoke};

fn inject(hours: i32, then: &str) -> String {
    format!("(id: \"F-I{hours:02}\", at_hours: {hours}, channel: \"x\", text: \"x\", then: [{then}])")
}

/// Finland under an armed attack that can be argued against anybody, with needs that it can name.
fn attacked(more: &str) -> Field {
    let injects = inject(0, "flag(\"ARMED_ATTACK\")") + more;
    Field::with(&["(\"GEN\", S)", "(\"STRATCOM\", S)", "(\"MEDEVAC\", S)"])
        .injects(&injects)
        .rule("attribution_met", 0)
        .rule("facts_known_from", 0)
}

fn finding_takes(field: Field, hours: Hours) -> Field {
    field.rule("qualification", format!("({hours}, {hours}, {hours})")).rule("blind", 0)
}

fn mistakes(events: &[Event]) -> Vec<(u8, Cause)> {
    let made = events.iter().filter_map(|e| match e {
        Event::MistakeMade { mistake, cause } => Some((*mistake, *cause)),
        _ => None,
    });
    made.collect()
}

fn reached(bench: &Bench, step: Step) -> Option<Hours> {
    let steps = bench.full().victims().remove(0).steps;
    steps.into_iter().find(|(s, _)| *s == step).map(|(_, hour)| hour)
}

/// When Finland's stand-in invokes Article 42.7 of itself, and by which clauses; none by that hour.
fn invokes_by(bench: &mut Bench, most: Hours) -> Option<(Hours, Vec<Clause>)> {
    while bench.game().outcome().is_none() && bench.game().hour() <= most {
        let own = match bench.game().window() {
            Window::Decision => Policy::default_for(finland()).orders(&bench.view(finland()), Dice::new(1)),
            _ => Vec::new(),
        };
        let invoked = own.iter().find_map(|order| match order {
            Order::Invoke { article: Article::MutualAssistance, clauses } => Some(clauses.clone()),
            _ => None,
        });
        if let Some(clauses) = invoked {
            return Some((bench.game().hour(), clauses));
        }
        let orders: Vec<(Seat, Order)> = own.into_iter().map(|order| (finland(), order)).collect();
        bench.close(&orders);
    }
    None
}

#[test]
fn an_attacked_state_waits_for_its_own_finding() {
    let mut bench = finding_takes(attacked(""), 40).rule("grave_function", 0).rule("grave_mean", 0).open();
    let (hour, clauses) = invokes_by(&mut bench, 96).expect("it invokes");
    assert_eq!(Some(hour), reached(&bench, Step::Qualification), "in the turn of its finding");
    assert!(hour >= 40, "{hour}");
    assert!(clauses.contains(&Clause::LegalBasis) && clauses.contains(&Clause::Facts), "{clauses:?}");
}

#[test]
fn a_grave_case_waits_for_it_so_long_and_no_longer() {
    let waits = |gravity: i32| {
        let field = finding_takes(attacked(""), 200).rule("finding_hours", 48).rule("grave_mean", gravity);
        invokes_by(&mut field.rule("grave_function", 0).open(), 96)
    };
    let (hour, clauses) = waits(1001).expect("it invokes");
    assert!((48..72).contains(&hour), "{hour}");
    assert!(!clauses.contains(&Clause::LegalBasis), "it does not claim what it has not found");
    assert_eq!(waits(0), None);
}

#[test]
fn it_leaves_its_route_to_the_choice_that_is_put_to_it() {
    let choice = "choice(id: \"route\", decided_by: \"victim\", default: \"no\", answers: [(id: \"yes\", label: \"x\", \
                  then: [flag(\"INVOKED_427\")]), (id: \"no\", label: \"x\", then: [])])";
    let when = |then: &str| {
        let field = finding_takes(attacked(&format!(", {}", inject(48, then))), 0);
        invokes_by(&mut field.open(), 96).map(|(hour, _)| hour)
    };
    let free = when("").expect("it invokes");
    assert!(free < 24, "nothing is put to it: {free}");
    let asked = when(choice).expect("it invokes");
    assert!(asked > 48, "neither before the choice nor while it is on the table: {asked}");
    let announced = when("flag(\"INVOKED_427\")");
    assert_eq!(announced, None, "what is announced for it at its hour it does not do before");
}

#[test]
fn asked_whether_it_invokes_it_says_what_it_would_do_by_letter() {
    let choice = "choice(id: \"route\", decided_by: \"victim\", default: \"no\", answers: [(id: \"yes\", label: \"x\", \
                  then: [flag(\"INVOKED_427\")]), (id: \"no\", label: \"x\", then: [])])";
    let says = |finding: Hours| {
        let field = finding_takes(attacked(&format!(", {}", inject(48, choice))), finding);
        let field = field.rule("grave_function", 0).rule("grave_mean", 0).rule("misjudgement", 0);
        let mut bench = field.open();
        while bench.game().hour() <= 96 {
            let own = Policy::default_for(finland()).orders(&bench.view(finland()), Dice::new(1));
            let said = own.iter().find_map(|order| match order {
                Order::Choose { answer, .. } => Some(answer.to_string()),
                _ => None,
            });
            if said.is_some() {
                return said;
            }
            let orders: Vec<(Seat, Order)> = own.into_iter().map(|order| (finland(), order)).collect();
            bench.close(&orders);
        }
        None
    };
    assert_eq!(says(0).as_deref(), Some("yes"), "its finding is made, and the threshold met");
    assert_eq!(says(200).as_deref(), Some("no"), "it does not claim what it has not found");
}

#[test]
fn invoking_ahead_of_ones_own_finding_is_a_mistake_and_the_others_wait_for_it() {
    let mut bench = finding_takes(attacked(""), 48).rule("acknowledgement", "(6, 6, 6)").open();
    bench.window(Window::Decision);
    let order = invoke(Article::MutualAssistance, &GOOD);
    let shown = bench.view(finland()).preview(&[], &order).unwrap().arrival.unwrap().hour;
    let events = bench.give(finland(), order);
    assert_eq!(mistakes(&events), [(6, Cause::Order(finland(), OrderKind::Invoke))]);
    assert_eq!(reached(&bench, Step::Qualification), None, "invoking finds nothing");
    bench.until(|e| matches!(e, Event::StepReached { step: Step::Acknowledgement, .. }));
    let found = reached(&bench, Step::Qualification).expect("the finding came");
    let acknowledged = reached(&bench, Step::Acknowledgement).unwrap();
    assert!(found >= 48 && acknowledged - found >= 6, "{found}, {acknowledged}");
    assert!((48..=acknowledged).contains(&shown), "as it was shown: {shown}");
}

/// S3 to S4: who doubts answers late, and a chair in its own cause is slower.
#[test]
fn the_others_are_slower_where_the_case_does_not_bear_its_route() {
    let likely = |field: Field| {
        let mut bench = finding_takes(field, 0).rule("acknowledged_by_band", "(1000, 1500, 2000)").open();
        bench.window(Window::Decision);
        let order = invoke(Article::MutualAssistance, &[]);
        let arrival = bench.view(finland()).preview(&[], &order).unwrap().arrival.unwrap().hour;
        arrival - bench.game().hour()
    };
    let quiet = || Field::with(&["(\"GEN\", S)"]);
    let met = || attacked("").rule("met", 1);
    assert_eq!(likely(met()), 36, "all hold it for met; announced, half as long again as a day");
    assert_eq!(likely(attacked("").rule("met", 101).rule("arguable", 0)), 54, "all for arguable");
    assert_eq!(likely(quiet().rule("met", 101).rule("arguable", 100)), 72, "all for not met");
    assert!((36..54).contains(&likely(attacked(""))), "some doubt it: between");
    let chairs = met().scenario("presidency: \"LT\"", "presidency: \"FI\"");
    assert_eq!(likely(chairs), 54, "the attacked state holds the chair");
}

#[test]
fn what_comes_meanwhile_stops_no_clock_of_the_activation() {
    let mut bench = finding_takes(attacked(""), 24).rule("acknowledgement", "(24, 24, 24)").open();
    bench.table("EE03");
    bench.window(Window::Offers);
    assert!(reached(&bench, Step::Offers).is_some());
    bench.until(|e| matches!(e, Event::StepReached { step: Step::Qualification, .. }));
    bench.give(finland(), invoke(Article::MutualAssistance, &GOOD));
    bench.supply("LV02", "STRATCOM");
    bench.until(|e| matches!(e, Event::StepReached { step: Step::Acknowledgement, .. }));
}

#[test]
fn who_answers_that_it_invokes_below_the_threshold_makes_the_mistake_and_an_inject_makes_none() {
    let choice = "choice(id: \"route\", decided_by: \"victim\", default: \"yes\", answers: [(id: \"yes\", label: \
                  \"x\", then: [flag(\"INVOKED_427\")]), (id: \"no\", label: \"x\", then: [])])";
    let field = || Field::with(&["(\"GEN\", S)"]).injects(&inject(0, choice));
    let order = Order::Choose { choice: "route".parse().unwrap(), answer: "yes".parse().unwrap() };
    let by_choice = Cause::Order(finland(), OrderKind::Choose);
    assert_eq!(mistakes(&field().open().give(finland(), order)), [(6, by_choice)]);
    assert_eq!(mistakes(&field().open().end_turn()), [], "by default: nobody chose");
    let told = Field::with(&["(\"GEN\", S)"]).injects(&inject(0, "flag(\"INVOKED_427\")"));
    assert_eq!(mistakes(&told.open().end_turn()), []);
}

/// A state that nothing has happened to consults about nothing.
#[test]
fn consultations_begin_when_something_has_happened() {
    let two = |then: &str| {
        let field =
            Field::with(&["(\"GEN\", S)"]).scenario("victims: [\"FI\"],", "victims: [\"FI\", \"EE\"],");
        let mut bench = field.injects(&inject(12, then)).open();
        while bench.game().hour() < 12 {
            bench.close(&[]);
        }
        let before = consulting(&bench);
        bench.next_situation();
        (before, consulting(&bench))
    };
    assert_eq!(two(""), (vec!["FI".to_owned()], vec!["FI".to_owned()]));
    let both = vec!["FI".to_owned(), "EE".to_owned()];
    assert_eq!(two("flag(\"ARMED_ATTACK@EE\")"), (vec!["FI".to_owned()], both));
}

fn consulting(bench: &Bench) -> Vec<String> {
    let victims = bench.full().victims();
    let begun = |v: &&casus::engine::view::VictimView| v.steps.iter().any(|(s, _)| *s == Step::Consultations);
    victims.iter().filter(begun).map(|v| v.country.to_string()).collect()
}

/// The text of Twin Fires: the north is attacked on the first day, the south on the second, and then the letters go.
#[test]
fn twin_fires_have_armed_attacks_before_the_letters() {
    let mut bench = Bench::shipped("twin-fires", &[]);
    let armed =
        |bench: &Bench| -> Vec<bool> { bench.full().victims().iter().map(|v| v.attack.armed).collect() };
    let open = |bench: &Bench, id: &str| {
        let vectors = bench.view(Seat::Adversary).vectors();
        vectors.into_iter().filter(|v| v.id.slug() == id).all(|v| !v.shunned)
    };
    bench.window(Window::Offers);
    assert_eq!(armed(&bench), [false; 3]);
    assert!(open(&bench, "infiltration") && !open(&bench, "strike") && !open(&bench, "obstruction"));
    let act = Order::Act { vector: casus::content::VectorId::Strike };
    assert_eq!(bench.refused(Seat::Adversary, act), "no_such_act");
    let mut events = Vec::new();
    while bench.game().hour() < 24 || bench.game().window() == Window::Adversary {
        events.extend(bench.close(&[]));
    }
    assert_eq!(armed(&bench), [true; 3]);
    assert!(open(&bench, "strike") && open(&bench, "obstruction"));
    assert_eq!(mistakes(&events), [], "three letters that the threshold bears");
    let met = bench.game().setting().rules().threshold.met;
    for victim in bench.full().victims() {
        assert!(victim.attack.total() >= met, "{}: {}", victim.country, victim.attack.total());
    }
    let first = |of: &str| {
        let begun = |v: &&casus::engine::view::VictimView| v.country == country(of);
        let steps = bench.full().victims().iter().find(begun).unwrap().steps.clone();
        steps.into_iter().find(|(s, _)| *s == Step::Consultations).unwrap().1
    };
    assert_eq!((first("CY"), first("GR")), (24, 24), "not before the attack");
}

#[test]
fn an_armed_attack_on_a_state_outside_the_alliance_is_none_on_it() {
    let plans = |on: &str| {
        let then = format!("flag(\"ARMED_ATTACK@{on}\"), nato_step(consultations)");
        let field =
            Field::with(&["(\"GEN\", S)"]).scenario("victims: [\"FI\"],", "victims: [\"FI\", \"CY\"],");
        let mut bench = field.injects(&inject(0, &then)).rule("draw_hours", "(1, 1)").open();
        let mut events = Vec::new();
        for _ in 0..4 {
            events.extend(bench.end_turn());
        }
        let plan = NatoPosture::ResponsePlan;
        count(&events, |e| matches!(e, Event::NatoDrawOpened { posture, .. } if *posture == plan))
    };
    assert!(plans("FI") > 0);
    assert_eq!(plans("CY"), 0);
}

#[test]
fn terrorism_is_not_put_to_the_allies_unasked() {
    let mut bench = Bench::shipped("vendredi-13", &[]);
    bench.to(5, Window::Decision);
    let france = Seat::Victim(country("FR"));
    let lawful = bench.view(france).guard(&[], &invoke(Article::Nato4, &[])).is_ok();
    let orders = Policy::default_for(france).orders(&bench.view(france), Dice::new(1));
    assert!(lawful, "it might");
    let article5 = bench.view(france).guard(&[], &invoke(Article::Nato5, &[]));
    assert!(article5.is_ok(), "so it might here, as another Ally did after 2001: {article5:?}");
    assert!(orders.iter().all(|o| o.kind() != OrderKind::Invoke), "{orders:?}");
}
