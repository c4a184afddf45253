//! One scripted game for each typical mistake: it ends with the mistake in its debrief, with the paragraph that
//! applies, where it was made, and what would have been right.

use casus::content::{IpcrMode, LetterKind, Mode, NatoPosture, Seat, Track};
use casus::engine::{Article, Channel, Clause, Event, Objection, Order, OrderKind, StatementKind, Window};
use casus::words::{Lang, Words};

use super::super::bench::{Bench, Field, HR, country, finland, kind, need};

/// The game is played to its end without a further order; its debrief tells the mistake.
#[track_caller]
fn ends_with(number: u8, mut bench: Bench) {
    while bench.game().outcome().is_none() {
        bench.close(&[]);
    }
    let debrief = bench.debrief();
    let story = debrief.mistakes.iter().find(|story| story.mistake == number);
    let story = story.unwrap_or_else(|| panic!("{number} is not among {:?}", debrief.mistakes));
    for lang in [Lang::En, Lang::Fr, Lang::De] {
        let words = Words::embedded(lang);
        let told = story.told(&words, bench.game().setting());
        assert_eq!(told.len(), 3, "{told:?}");
        assert!(told[0].starts_with(&words.mistake(number)), "{told:?}");
        assert!(told[1].ends_with(&words.mistake_right(number)), "{told:?}");
        assert!(told[2].contains(&format!("7.2({number})")), "{told:?}");
    }
}

/// The game is played to its end, and its debrief does not tell the mistake.
#[track_caller]
fn spared(number: u8, mut bench: Bench) {
    while bench.game().outcome().is_none() {
        bench.close(&[]);
    }
    let debrief = bench.debrief();
    assert!(debrief.mistakes.iter().all(|story| story.mistake != number), "{:?}", debrief.mistakes);
}

/// What a mistake cost, as its debrief has it.
fn cost(bench: &Bench, number: u8) -> Vec<(Track, i32)> {
    let story = bench.debrief().mistakes.into_iter().find(|story| story.mistake == number);
    story.expect("it was made").cost
}

fn needing(needs: &[&str], kinds: &[&str]) -> Bench {
    let mut bench = Field::with(needs).open();
    bench.declare(kinds);
    bench
}

fn task(instrument: &str) -> Order {
    Order::Task { instrument: instrument.parse().unwrap() }
}

/// A field in which this letter is asked for at once.
fn letter(letter: &str, of: &str) -> Bench {
    let inject = format!(
        "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [letter({letter}, \"{of}\")])"
    );
    Field::with(&["(\"GEN\", S)"]).injects(&inject).open()
}

#[test]
fn two_the_union_is_asked_for_armies() {
    let mut bench = needing(&["(\"AD_MR\", S)"], &["AD_MR"]);
    let order = Order::Ask { country: country("EU"), kind: kind("AD_MR") };
    bench.window(Window::Decision);
    let legal = bench.view(HR).legal(OrderKind::Ask, &[]);
    assert!(legal.iter().any(|l| l.order == order), "{legal:?}");
    let preview = bench.view(HR).preview(&[], &order).expect("it may be given");
    assert!(preview.objections.contains(&Objection::Mistake(2)), "{preview:?}");
    bench.give(HR, order);
    assert!(cost(&bench, 2).iter().all(|(_, by)| *by < 0));
    assert_eq!(cost(&bench, 2).len(), 2);
    ends_with(2, bench);
}

#[test]
fn three_an_operation_of_the_union_is_tasked_inside_it() {
    let mut bench = needing(&["(\"GEN\", S)"], &["GEN"]);
    bench.give(HR, task("mpcc"));
    assert!(!cost(&bench, 3).is_empty());
    ends_with(3, bench);
}

#[test]
fn four_loans_are_taken_for_cash() {
    let facility = Order::PutOnAgenda { measure: "european-peace-facility".parse().unwrap() };
    for order in [facility, task("safe-loans")] {
        let mut bench = needing(&["(\"GEN\", S)"], &["GEN"]);
        bench.give(HR, order);
        ends_with(4, bench);
    }
}

#[test]
fn five_a_request_says_no_quantities() {
    let mut bench = letter("request", "hr");
    bench.give(HR, Order::SendLetter { letter: LetterKind::Request, clauses: vec![Clause::Facts] });
    ends_with(5, bench);
}

/// Article 42.7, invoked by such a letter where the attack happened.
fn invoked(place: &str, clauses: &[Clause]) -> Bench {
    let at = format!("region: north,\n    place: {place},");
    let mut bench = Field::with(&["(\"GEN\", S)"]).scenario("region: north,", &at).open();
    bench.declare(&["GEN"]);
    bench.give(finland(), Order::Invoke { article: Article::MutualAssistance, clauses: clauses.to_vec() });
    bench
}

#[test]
fn six_the_clause_is_invoked_without_facts() {
    ends_with(6, invoked("territory", &[Clause::Territory, Clause::Quantities]));
}

#[test]
fn seven_a_zone_is_called_territory() {
    ends_with(7, invoked("eez", &[Clause::Facts, Clause::Territory, Clause::Quantities]));
    spared(7, invoked("territory", &[Clause::Facts, Clause::Territory, Clause::Quantities]));
}

#[test]
fn eight_a_specific_character_is_asked_for_arms() {
    let mut bench = needing(&["(\"AD_MR\", S)"], &["AD_MR"]);
    bench.give(HR, Order::Ask { country: country("MT"), kind: kind("AD_MR") });
    assert!(!cost(&bench, 8).is_empty());
    ends_with(8, bench);
}

/// Decontamination from Austria, whose parliament decides first.
fn before_parliament() -> Bench {
    let mut bench = Field::with(&["(\"CBRN\", S)"]).package("AT01", "caveats", "[PARLIAMENT_PRIOR]").open();
    bench.declare(&["CBRN"]);
    bench
}

#[test]
fn nine_a_promise_forgets_the_parliament() {
    let mut bench = before_parliament();
    bench.supply("AT01", "CBRN");
    let by = bench.game().hour() + 24;
    bench.give(HR, Order::Promise { need: need("CBRN"), by });
    ends_with(9, bench);
}

/// A battalion from Italy, whose parliament takes about a week; the need is due in ten days.
fn battalion(days_on_the_table: i32) -> Bench {
    let mut bench = Field::with(&["(\"INF_BN\", S)"]).package("IT11", "caveats", "[PARLIAMENT_PRIOR]").open();
    bench.declare(&["INF_BN"]);
    let offer = bench.table("IT11");
    bench.give(HR, Order::Park { offer });
    while bench.game().hour() < days_on_the_table * 24 {
        bench.end_turn();
    }
    let order = bench.proposal(offer, "INF_BN");
    bench.agree(order);
    bench
}

#[test]
fn nine_an_offer_lies_while_the_parliament_could_have_met() {
    ends_with(9, battalion(5));
    spared(9, battalion(0));
}

#[test]
fn ten_a_unit_is_counted_twice() {
    let step = "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [nato_step(consultations)])";
    let mut bench = Field::with(&["(\"AD_MR\", L)"]).injects(step).rule("draw_hours", "(24, 24)").open();
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Consultations });
    bench.declare(&["AD_MR"]);
    bench.give(Seat::Nato, Order::PlanCover { need: need("AD_MR") });
    bench.supply("FR01", "AD_MR");
    ends_with(10, bench);
}

/// Engineers by road from Germany, agreed on in time but for the borders, and a state that asks for permits.
fn by_road(permits: bool) -> Bench {
    let mut bench = Field::with(&["(\"ENG\", S)", "(\"MOB_PERMIT\", L)"]).open();
    bench.declare(&["ENG", "MOB_PERMIT"]);
    if permits {
        bench.give(HR, Order::Ask { country: country("PL"), kind: kind("MOB_PERMIT") });
    }
    bench.supply_by("DE10", "ENG", Channel::MilitaryStaff, Some(Mode::Road));
    bench
}

#[test]
fn eleven_nobody_saw_to_permits() {
    ends_with(11, by_road(false));
    spared(11, by_road(true));
}

/// Decontamination for a state that takes in next to nothing.
fn crowded(quantity: &str, needs: &[&str]) -> Bench {
    let bench = Field::with(needs)
        .package("AT01", "ready_days", "0")
        .package("AT01", "quantity", quantity)
        .package("AT01", "caveats", "[]")
        .rule("intake_per_level", 1);
    bench.open()
}

#[test]
fn eleven_nobody_saw_to_reception() {
    let mut bench = crowded("4", &["(\"CBRN\", L)", "(\"HNS\", S)"]);
    bench.declare(&["CBRN", "HNS"]);
    bench.supply("AT01", "CBRN");
    ends_with(11, bench);
}

#[test]
fn twelve_everybody_settles_with_everybody() {
    let mut bench = needing(&["(\"GEN\", L)"], &["GEN"]);
    for package in ["AT07", "IT12", "PL05"] {
        let offer = bench.table(package);
        let Order::Propose { need, quantity, mode, .. } = bench.proposal(offer, "GEN") else {
            unreachable!()
        };
        bench.agree(Order::Propose { offer, need, quantity, channel: Channel::Bilateral, mode });
    }
    ends_with(12, bench);
}

#[test]
fn thirteen_the_crisis_response_is_full_for_little() {
    let mut bench =
        Field::with(&["(\"GEN\", S)"]).scenario("(communications, 750)", "(communications, 950)").open();
    bench.give(Seat::Presidency, Order::SetIpcr { mode: IpcrMode::Full });
    ends_with(13, bench);
}

/// A field whose author is known that well from the start.
fn attributed(level: i32) -> Bench {
    let inject = format!(
        "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [track_to(\"attribution\", {level})])"
    );
    Field::with(&["(\"GEN\", S)"]).injects(&inject).open()
}

#[test]
fn fourteen_the_author_is_named_too_early_or_not_at_all() {
    let mut early = attributed(100);
    early.give(HR, Order::Statement { kind: StatementKind::Attribution });
    ends_with(14, early);
    ends_with(14, attributed(500));
    let mut in_time = attributed(500);
    in_time.give(HR, Order::Statement { kind: StatementKind::Attribution });
    spared(14, in_time);
}

#[test]
fn fifteen_help_needs_more_hosting_than_it_gives() {
    let mut bench = crowded("1", &["(\"CBRN\", L)"]);
    bench.declare(&["CBRN"]);
    bench.supply("AT01", "CBRN");
    ends_with(15, bench);
}

#[test]
fn sixteen_what_covers_a_need_goes_home_or_will() {
    let kept_up = |days: &str| {
        let mut bench = Field::with(&["(\"CBRN\", S)"])
            .package("AT01", "ready_days", "0")
            .package("AT01", "caveats", "[]")
            .package("AT01", "sustain_days", days)
            .open();
        bench.declare(&["CBRN"]);
        bench.supply("AT01", "CBRN");
        bench
    };
    ends_with(16, kept_up("2"));
    ends_with(16, kept_up("20"));
    spared(16, kept_up("60"));
}

#[test]
fn seventeen_nobody_speaks_in_the_first_day() {
    ends_with(17, needing(&["(\"GEN\", S)"], &["GEN"]));
}

#[test]
fn eighteen_the_letter_does_not_say_when_it_ends() {
    let mut bench = letter("termination", "victim");
    bench
        .give(finland(), Order::SendLetter { letter: LetterKind::Termination, clauses: vec![Clause::Facts] });
    ends_with(18, bench);
}

#[test]
fn nineteen_partners_are_forgotten() {
    let urgent = || needing(&["(\"C_UAS\", L)"], &["C_UAS"]);
    ends_with(19, urgent());
    let mut asked = urgent();
    asked.give(HR, Order::Ask { country: country("NO"), kind: kind("C_UAS") });
    spared(19, asked);
}

#[test]
fn twenty_volume_goes_before_fit() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).rule("draw_hours", "(24, 24)").open();
    bench.declare(&["GEN"]);
    for package in ["PL05", "AT07", "IT12", "RO05"] {
        bench.supply(package, "GEN");
    }
    ends_with(20, bench);
}
