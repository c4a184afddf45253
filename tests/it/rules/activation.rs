//! `domain.md` §1.7: what the steps of an activation depend on, S2 to S5.

use casus::base::Hours;
use casus::content::{GeoStatus, IpcrMode, LetterKind, Seat};
use casus::engine::{Article, Clause, Event, Hang, Order, OrderKind, Step, Window};

use super::bench::{Bench, Field, count, country, finland};
use super::law::{GOOD, invoke};

fn attacked() -> Field {
    let inject = "(id: \"F-I00\", at_hours: 0, channel: \"x\", text: \"x\", then: [flag(\"ARMED_ATTACK\")])";
    Field::with(&["(\"GEN\", S)", "(\"STRATCOM\", S)", "(\"MEDEVAC\", S)"])
        .injects(inject)
        .rule("qualification", "(0, 0, 0)")
        .rule("blind", 0)
        .rule("facts_known_from", 0)
        .rule("met", 1)
}

fn open(field: Field) -> Bench {
    let mut bench = field.open();
    bench.window(Window::Decision);
    bench
}

fn at(bench: &Bench, step: Step) -> Option<Hours> {
    let steps = bench.full().victims().remove(0).steps;
    steps.into_iter().find(|(s, _)| *s == step).map(|(_, hour)| hour)
}

fn takes(bench: &Bench, step: Step) -> (Hours, Vec<Hang>) {
    let ((_, likely, _), hangs) =
        bench.view(finland()).step_takes(country("FI"), step).expect("it has a clock");
    (likely, hangs.into_iter().map(|(hang, _)| hang).collect())
}

/// S2 to S3: the others wait until the government stands behind a letter, and for nothing of an announcement.
#[test]
fn a_letter_counts_once_its_government_stands_behind_it() {
    let field = || attacked().rule("drafting", "(48, 48, 48)").rule("acknowledgement", "(6, 6, 6)");
    let acknowledged = |clauses: &[Clause]| {
        let mut bench = open(field());
        let order = invoke(Article::MutualAssistance, clauses);
        let shown = bench.view(finland()).preview(&[], &order).unwrap().arrival.unwrap().hour;
        bench.give(finland(), order);
        bench.until(|e| matches!(e, Event::StepReached { step: Step::Acknowledgement, .. }));
        let found = at(&bench, Step::Qualification).unwrap();
        (shown - found, at(&bench, Step::Acknowledgement).unwrap() - found)
    };
    let (shown, came) = acknowledged(&GOOD);
    assert_eq!(shown, 54, "as it is shown");
    assert!((54..=78).contains(&came), "at the first turn after that: {came}");
    let (shown, came) = acknowledged(&[]);
    assert!(shown < 24 && came < 48, "an announcement waits for no letter: {shown}, {came}");
}

#[test]
fn a_government_that_hardly_works_takes_longer_to_agree_and_to_list() {
    let whole = open(attacked());
    assert_eq!(takes(&whole, Step::Letter), (24, vec![]));
    let then = "flag(\"ARMED_ATTACK\"), function(\"government\", -570)";
    let inject = format!("(id: \"F-I00\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])");
    let weak = open(Field::with(&["(\"GEN\", S)"]).injects(&inject));
    // 300 of 600: half as long again.
    assert_eq!(takes(&weak, Step::Letter), (36, vec![Hang::Government]));
    assert_eq!(takes(&weak, Step::NeedsList).1, [Hang::Government]);
}

/// S4 to S5: the crisis response staffs the cell that lists the needs; an overdrawn staff slows it.
#[test]
fn the_crisis_response_staffs_the_cell_that_lists_the_needs() {
    let list = |mode: IpcrMode| {
        let mut bench = open(attacked());
        bench.give(Seat::Presidency, Order::SetIpcr { mode });
        while bench.full().ipcr_mode() != mode {
            bench.end_turn();
        }
        takes(&bench, Step::NeedsList).0
    };
    assert_eq!(takes(&open(attacked()), Step::NeedsList), (48, vec![]), "nobody but itself");
    assert_eq!(list(IpcrMode::Monitoring), 48 * 95 / 100);
    assert_eq!(list(IpcrMode::InformationSharing), 48 * 85 / 100);
    assert_eq!(list(IpcrMode::Full), 48 * 7 / 10);
}

/// S3 to S4: whoever asks at night or at a weekend waits longer, and so does who asks a chair in its own cause.
#[test]
fn the_chair_is_slower_off_duty_and_in_its_own_cause() {
    let likely = |field: Field| {
        let bench = open(field.rule("drafting", "(0, 0, 0)"));
        let order = invoke(Article::MutualAssistance, &[]);
        bench.view(finland()).preview(&[], &order).unwrap().arrival.unwrap().hour - bench.game().hour()
    };
    assert_eq!(likely(attacked()), 36, "a Monday at noon");
    let saturday = || attacked().scenario("2027-02-08 06:00", "2027-02-13 06:00");
    assert_eq!(likely(saturday()), 45);
    assert_eq!(likely(attacked().scenario("2027-02-08 06:00", "2027-02-08 18:00")), 45, "midnight");
    let both = saturday().scenario("presidency: \"LT\"", "presidency: \"FI\"");
    assert_eq!(likely(both), 24 * 15 / 10 * 15 / 10 * 125 / 100);
}

#[test]
fn what_an_awaited_step_hangs_on_is_shown_and_not_to_the_adversary() {
    let mut bench = open(attacked().rule("acknowledgement", "(6, 200, 200)"));
    bench.give(finland(), invoke(Article::MutualAssistance, &GOOD));
    bench.window(Window::Decision);
    assert_eq!(takes(&bench, Step::Acknowledgement).1, [Hang::Letter]);
    assert!(bench.view(Seat::Adversary).step_takes(country("FI"), Step::Acknowledgement).is_none());
    assert!(
        bench.view(finland()).step_takes(country("FI"), Step::Offers).is_none(),
        "facts bring it, no clock"
    );
}

/// Nobody has to invoke ahead of its own finding, and nothing lapses meanwhile.
#[test]
fn a_letter_of_invocation_that_is_asked_for_waits_for_the_finding() {
    use casus::base::Dice;
    use casus::players::Policy;
    let inject = "(id: \"F-I00\", at_hours: 0, channel: \"x\", text: \"x\", then: [flag(\"ARMED_ATTACK\"), \
                  letter(invocation, \"victim\")])";
    let field =
        || Field::with(&["(\"GEN\", S)"]).injects(inject).rule("blind", 0).rule("facts_known_from", 0);
    let missed = |events: &[Event]| count(events, |e| matches!(e, Event::LetterMissed { .. }));
    let mut bench = field().rule("qualification", "(40, 40, 40)").open();
    let mut events = Vec::new();
    let mut sent = None;
    while sent.is_none() && bench.game().hour() < 96 {
        let own = match bench.game().window() {
            Window::Decision => Policy::default_for(finland()).orders(&bench.view(finland()), Dice::new(1)),
            _ => Vec::new(),
        };
        let letters = own.into_iter().filter(|order| order.kind() == OrderKind::SendLetter);
        let letters: Vec<(Seat, Order)> = letters.map(|order| (finland(), order)).collect();
        sent = letters.first().map(|_| bench.game().hour());
        events.extend(bench.close(&letters));
    }
    assert!(sent.expect("it is sent") >= 40, "{sent:?}");
    assert_eq!(missed(&events), 0);
    // Once the finding stands it is due like any other.
    let mut idle = field().rule("qualification", "(0, 0, 0)").open();
    let events = idle.end_turn();
    let later = [events, idle.end_turn(), idle.end_turn()].concat();
    assert_eq!(missed(&later), 1);
}

#[test]
fn a_letter_is_opened_with_the_clauses_that_stand() {
    let bench = open(attacked().scenario("region: north,", "region: north,\n    place: eez,"));
    let view = bench.view(finland());
    assert_eq!(view.victims()[0].attack.place, GeoStatus::Eez);
    let listed = view.legal(OrderKind::Invoke, &[]).into_iter().map(|legal| legal.order);
    for order in listed {
        let Order::Invoke { article, clauses } = order else { unreachable!() };
        assert!(clauses.iter().all(|c| view.clause_of_invocation_is_sound(article, *c)), "{article:?}");
        assert_eq!(!clauses.is_empty(), article.has_letter());
        assert!(article != Article::MutualAssistance || !clauses.contains(&Clause::Territory), "{clauses:?}");
    }
    assert!(view.standing_clauses(LetterKind::Invocation).contains(&Clause::Exit));
}
