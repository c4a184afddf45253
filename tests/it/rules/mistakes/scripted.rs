//! Scripted games that make each of the twenty typical mistakes: each ends with the mistake in its debrief, with the
//! paragraph that applies, where it was made, and what would have been right. Beside them, games that just avoid one.

use std::thread;

use casus::content::{Mode, NatoPosture, Seat, Track, VectorId};
use casus::engine::{Article, Channel, Clause, Event, Objection, Order, OrderKind, StatementKind, Window};
use casus::words::{Lang, Words};

use super::super::bench::{Bench, Field, HR, country, finland, kind, need};
use super::letters;

/// A mistake, the name of the game in `docs/mistakes.md`, the game as far as it is scripted.
pub(super) type Script = (u8, &'static str, fn() -> Bench);

/// Games that make a mistake.
const MADE: [Script; 39] = [
    (1, "the duty is put to a vote", || put_on_agenda("mutual-assistance-vote")),
    (2, "the Union is asked for armies", || asked("EU", "AD_MR")),
    (3, "an operation is tasked inside the Union", || tasked("mpcc")),
    (3, "the Council is asked for one", || put_on_agenda("rapid-deployment-capacity")),
    (4, "loans are taken for cash", || tasked("safe-loans")),
    (4, "the Peace Facility is taken for cash", || put_on_agenda("european-peace-facility")),
    (5, "a request says no quantities", letters::without_quantities),
    (5, "a request claims quantities that nobody declared", letters::with_quantities_of_nothing),
    (5, "a request names no place of reception", letters::without_place),
    (5, "a request that was asked for is not sent", letters::unsent),
    (6, "the clause is invoked without facts", letters::without_facts),
    (6, "the clause is invoked ahead of the own finding", letters::ahead_of_its_finding),
    (6, "a letter invokes below the threshold", letters::below_the_threshold),
    (6, "an answer invokes below the threshold", letters::answered_below_the_threshold),
    (6, "force is not reported", letters::unreported),
    (7, "a zone is called territory by an invocation", || letters::invoked_from("eez")),
    (7, "a base is called territory by a request", || letters::requested_from("sba")),
    (8, "a neutral is asked for arms", || asked("MT", "AD_MR")),
    (8, "Cyprus is turned away as a neutral", || cyprus_offers(true)),
    (8, "Cyprus is asked only for what a neutral gives", || cyprus_is_asked(&["MEDEVAC"])),
    (9, "a promise forgets the parliament", promised_before_parliament),
    (9, "an offer lies while the parliament could have met", || battalion(5)),
    (10, "a unit is counted twice", planned_and_agreed),
    (10, "a unit that NATO keeps is proposed", || release_asked(Kept::Before)),
    (11, "nobody saw to permits", || by_road(false)),
    (11, "nobody saw to reception", unreceived),
    (12, "everybody settles with everybody", bilateral),
    (12, "ten calls and no register", || calls(10)),
    (13, "the crisis response is full for little", || full(950)),
    (14, "the author is named too early", || named(100)),
    (14, "the author is not named at all", || attributed(500)),
    (15, "help needs more hosting than it gives", || hosted_by(1)),
    (16, "what covers a need goes home", || kept_up("2")),
    (16, "what covers a need will go home", || kept_up("20")),
    (17, "nobody speaks in the first day", || needing(&["(\"GEN\", S)"], &["GEN"])),
    (18, "a request never says when it ends", || letters::invoked_with(&letters::SOUND)),
    (19, "partners are forgotten", || urgent(None)),
    (19, "operators are forgotten", || warned("off")),
    (20, "volume goes before fit", || volume_of(&["PL05", "AT07", "IT12", "RO05"])),
];

/// Games that just avoid one.
const SPARED: [Script; 27] = [
    (5, "quantities are declared", letters::with_quantities),
    (5, "a request names the place of reception", letters::with_place),
    (6, "the clause is invoked with facts, after the finding", letters::after_its_finding),
    (6, "force is reported at once", letters::reported_at_once),
    (7, "territory is called territory", || letters::invoked_from("territory")),
    (8, "Cyprus is thanked for what is not short", || cyprus_offers(false)),
    (8, "Cyprus is asked for what it knows", || cyprus_is_asked(&["MEDEVAC", "INTEL"])),
    (9, "the parliament is asked at once", || battalion(0)),
    (10, "release is asked for first", || release_asked(Kept::Never)),
    (10, "release is asked for with the proposal, and NATO keeps it", || release_asked(Kept::Meanwhile)),
    (11, "permits are asked for", || by_road(true)),
    (12, "nine calls", || calls(9)),
    (13, "full activation in a grave hour", || full(600)),
    (14, "the author is named when known", || named(500)),
    (14, "the author claims the attack itself", claimed),
    (15, "help is taken in as it comes", || hosted_by(100)),
    (16, "a deployment of two months", || kept_up("60")),
    (16, "a willing giver relieves its crews", || kept_up_by("20", 0)),
    (17, "a statement is made", || spoken(Order::Statement { kind: StatementKind::Solidarity })),
    (17, "the alert system is asked for", || spoken(task("crisis-communicators"))),
    (17, "communicators are on their way", communicators),
    (18, "the letter says when it ends", letters::with_exit),
    (18, "the state says it when it is asked", letters::asked_for_the_end),
    (19, "a partner is asked", || urgent(Some("NO"))),
    (19, "a partner is taken at its word", partner_taken),
    (19, "operators are read", || warned("monitoring")),
    (20, "help as large as the need", || volume_of(&["AT07"])),
];

/// Plays these to their ends without a further order, several at a time.
fn play(scripts: &[Script], judge: impl Fn(u8, &str, &Bench) + Sync) {
    thread::scope(|scope| {
        for part in scripts.chunks(scripts.len().div_ceil(4)) {
            let judge = &judge;
            scope.spawn(move || {
                for (number, name, script) in part {
                    let mut bench = script();
                    while bench.game().outcome().is_none() {
                        bench.close(&[]);
                    }
                    judge(*number, name, &bench);
                }
            });
        }
    });
}

#[test]
fn each_of_the_twenty_can_be_made_and_is_named_in_the_debrief() {
    for number in 1..=20 {
        assert!(MADE.iter().any(|(made, ..)| *made == number), "no scripted game makes mistake {number}");
    }
    play(&MADE, |number, name, bench| {
        let debrief = bench.debrief();
        let story = debrief.mistakes.iter().find(|story| story.mistake == number);
        let story = story.unwrap_or_else(|| panic!("{name}: no {number} among {:?}", debrief.mistakes));
        for lang in [Lang::En, Lang::Fr, Lang::De] {
            let words = Words::embedded(lang);
            let told = story.told(&words, bench.game().setting());
            assert_eq!(told.len(), 3, "{told:?}");
            assert!(told[0].starts_with(&words.mistake(number)), "{told:?}");
            assert!(told[1].ends_with(&words.mistake_in(None, number).0), "{told:?}");
            assert!(told[2].contains(&format!("7.2({number})")), "{told:?}");
        }
    });
}

#[test]
fn who_just_avoids_a_mistake_is_not_told_of_it() {
    play(&SPARED, |number, name, bench| {
        let mistakes = bench.debrief().mistakes;
        assert!(mistakes.iter().all(|story| story.mistake != number), "{name}: {mistakes:?}");
    });
}

#[test]
fn the_document_lists_every_scripted_game() {
    let page = include_str!("../../../../docs/mistakes.md");
    let rows: Vec<Vec<&str>> = page
        .lines()
        .filter(|line| line.starts_with("| ") && line.as_bytes()[2].is_ascii_digit())
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    assert_eq!(rows.len(), 20);
    for (row, number) in rows.iter().zip(1_u8..) {
        let games: Vec<&str> =
            MADE.iter().filter(|(made, ..)| *made == number).map(|(_, name, _)| *name).collect();
        assert_eq!((row[0], row[3]), (number.to_string().as_str(), games.join("; ").as_str()));
    }
}

/// What a mistake cost, as its debrief has it.
fn cost(bench: &Bench, number: u8) -> Vec<(Track, i32)> {
    let story = bench.debrief().mistakes.into_iter().find(|story| story.mistake == number);
    story.expect("it was made").cost
}

#[test]
fn a_mistake_can_be_ordered_is_warned_of_and_has_its_price() {
    let vote = Order::PutOnAgenda { measure: "mutual-assistance-vote".parse().unwrap() };
    let army = Order::Ask { country: country("EU"), kind: kind("AD_MR") };
    for (number, order, of) in [(1, vote, OrderKind::PutOnAgenda), (2, army, OrderKind::Ask)] {
        let mut bench = needing(&["(\"AD_MR\", S)"], &["AD_MR"]);
        bench.window(Window::Decision);
        let legal = bench.view(HR).legal(of, &[]);
        assert!(legal.iter().any(|l| l.order == order), "{legal:?}");
        let preview = bench.view(HR).preview(&[], &order).expect("it may be given");
        assert!(preview.objections.contains(&Objection::Mistake(number)), "{preview:?}");
        bench.give(HR, order);
        let cost = cost(&bench, number);
        assert!(cost.len() == 2 && cost.iter().all(|(_, by)| *by < 0), "{cost:?}");
    }
    assert!(!cost(&asked("MT", "AD_MR"), 8).is_empty());
    assert!(!cost(&tasked("mpcc"), 3).is_empty());
}

pub(super) fn needing(needs: &[&str], kinds: &[&str]) -> Bench {
    let mut bench = Field::with(needs).open();
    bench.declare(kinds);
    bench
}

/// Somebody has a line in the first day.
fn spoken(order: Order) -> Bench {
    let mut bench = needing(&["(\"GEN\", S)"], &["GEN"]);
    bench.window(Window::Decision);
    bench.give(HR, order);
    bench
}

fn communicators() -> Bench {
    let mut bench = needing(&["(\"STRATCOM\", S)"], &["STRATCOM"]);
    bench.supply("EE03", "STRATCOM");
    bench
}

fn task(instrument: &str) -> Order {
    Order::Task { instrument: instrument.parse().unwrap(), victim: None }
}

fn asked(of: &str, what: &str) -> Bench {
    let mut bench = needing(&["(\"AD_MR\", S)"], &["AD_MR"]);
    bench.give(HR, Order::Ask { country: country(of), kind: kind(what) });
    bench
}

fn tasked(instrument: &str) -> Bench {
    let mut bench = needing(&["(\"GEN\", S)"], &["GEN"]);
    bench.give(HR, task(instrument));
    bench
}

fn put_on_agenda(measure: &str) -> Bench {
    let mut bench = needing(&["(\"GEN\", S)"], &["GEN"]);
    bench.give(HR, Order::PutOnAgenda { measure: measure.parse().unwrap() });
    bench
}

/// Cyprus offers its knowledge, and is declined; a crisis elsewhere may already have what was asked for.
fn cyprus_offers(short: bool) -> Bench {
    let mut bench = needing(&["(\"INTEL\", S)"], &["INTEL"]);
    let offer = bench.table("CY05");
    if !short {
        bench.give(finland(), Order::WithdrawNeed { kind: kind("INTEL") });
    }
    bench.give(HR, Order::Decline { offer });
    bench
}

/// Cyprus is asked for these while intelligence is short.
fn cyprus_is_asked(kinds: &[&str]) -> Bench {
    let mut bench = needing(&["(\"INTEL\", S)", "(\"MEDEVAC\", S)"], &["INTEL", "MEDEVAC"]);
    for id in kinds {
        bench.give(HR, Order::Ask { country: country("CY"), kind: kind(id) });
    }
    bench
}

/// Decontamination from Austria, whose parliament decides first, promised by tomorrow.
fn promised_before_parliament() -> Bench {
    let mut bench = Field::with(&["(\"CBRN\", S)"]).package("AT01", "caveats", "[PARLIAMENT_PRIOR]").open();
    bench.declare(&["CBRN"]);
    bench.supply("AT01", "CBRN");
    let by = bench.game().hour() + 24;
    bench.give(HR, Order::Promise { need: need("CBRN"), by });
    bench
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

fn planned_and_agreed() -> Bench {
    let mut bench = planned();
    bench.supply("FR01", "AD_MR");
    bench
}

/// When NATO keeps a unit for whose release it was asked.
#[derive(Clone, Copy, PartialEq)]
enum Kept {
    Never,
    Before,
    Meanwhile,
}

/// The High Representative asks NATO for the release of a unit, and proposes it.
fn release_asked(kept: Kept) -> Bench {
    let mut bench = planned();
    let offer = bench.table("FR01");
    let ask = Order::RequestRelease { offer };
    if kept == Kept::Meanwhile {
        let order = bench.proposal(offer, "AD_MR");
        bench.close(&[(HR, ask), (HR, order)]);
        let found = bench.full().matches().into_iter().find(|m| m.offer == offer).expect("a match");
        let proposal = found.id;
        let mut orders: Vec<(Seat, Order)> =
            found.awaits.iter().map(|seat| (*seat, Order::Consent { proposal })).collect();
        orders.push((Seat::Nato, Order::Withhold { offer }));
        bench.close(&orders);
        return bench;
    }
    bench.give(HR, ask);
    if kept == Kept::Before {
        bench.give(Seat::Nato, Order::Withhold { offer });
    }
    let order = bench.proposal(offer, "AD_MR");
    bench.agree(order);
    bench
}

/// NATO plans with batteries of air defence.
fn planned() -> Bench {
    let step = "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [nato_step(consultations)])";
    let mut bench = Field::with(&["(\"AD_MR\", L)"])
        .injects(step)
        .rule("plan_share", "(0, 400, 400, 700)")
        .rule("draw_hours", "(24, 24)")
        .open();
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Consultations });
    bench.declare(&["AD_MR"]);
    bench.give(Seat::Nato, Order::PlanCover { need: need("AD_MR") });
    bench
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

/// Decontamination for a state whose reception takes in so much.
fn received(quantity: &str, needs: &[&str], intake_per_level: i32) -> Bench {
    let field = Field::with(needs).at_once("AT01").package("AT01", "quantity", quantity);
    field.rule("intake_per_level", intake_per_level).open()
}

fn unreceived() -> Bench {
    let mut bench = received("4", &["(\"CBRN\", L)", "(\"HNS\", S)"], 1);
    bench.declare(&["CBRN", "HNS"]);
    bench.supply("AT01", "CBRN");
    bench
}

/// One team of it, at a state that takes in that much.
fn hosted_by(intake_per_level: i32) -> Bench {
    let mut bench = received("1", &["(\"CBRN\", L)"], intake_per_level);
    bench.declare(&["CBRN"]);
    bench.supply("AT01", "CBRN");
    bench
}

fn bilateral() -> Bench {
    let mut bench = needing(&["(\"GEN\", L)"], &["GEN"]);
    for package in ["AT07", "IT12", "PL05"] {
        let offer = bench.table(package);
        let Order::Propose { need, quantity, mode, .. } = bench.proposal(offer, "GEN") else {
            unreachable!()
        };
        bench.agree(Order::Propose { offer, need, quantity, channel: Channel::Bilateral, mode });
    }
    bench
}

/// So many capitals are asked, one a turn.
fn calls(times: usize) -> Bench {
    let mut bench = needing(&["(\"GEN\", L)"], &["GEN"]);
    for state in ["SE", "DK", "DE", "PL", "EE", "LV", "LT", "FR", "IT", "ES"].into_iter().take(times) {
        bench.give(HR, Order::Ask { country: country(state), kind: kind("GEN") });
    }
    bench
}

fn full(function: i32) -> Bench {
    let from = "(communications, 750)";
    let mut bench =
        Field::with(&["(\"GEN\", S)"]).scenario(from, &format!("(communications, {function})")).open();
    bench.give(Seat::Presidency, Order::SetIpcr { mode: casus::content::IpcrMode::Full });
    bench
}

/// A field whose author is known that well from the start.
fn attributed(level: i32) -> Bench {
    let inject = format!(
        "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [track_to(\"attribution\", {level})])"
    );
    Field::with(&["(\"GEN\", S)"]).injects(&inject).open()
}

fn claimed() -> Bench {
    let then = "track_to(\"attribution\", 500), flag(\"ATTACK_CLAIMED\")";
    let inject = format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])");
    Field::with(&["(\"GEN\", S)"]).injects(&inject).open()
}

fn named(level: i32) -> Bench {
    let mut bench = attributed(level);
    bench.give(HR, Order::Statement { kind: StatementKind::Attribution });
    bench
}

/// Help that its giver can keep up for so many days, and relieves from that will on.
fn kept_up_by(days: &str, relief_will: i32) -> Bench {
    let field = Field::with(&["(\"CBRN\", S)"]).at_once("AT01").package("AT01", "sustain_days", days);
    let mut bench = field.rule("relief_will", relief_will).open();
    bench.declare(&["CBRN"]);
    bench.supply("AT01", "CBRN");
    bench
}

/// The same of a giver that relieves nobody.
fn kept_up(days: &str) -> Bench {
    kept_up_by(days, 1001)
}

fn urgent(partner: Option<&str>) -> Bench {
    let mut bench = needing(&["(\"C_UAS\", L)"], &["C_UAS"]);
    if let Some(partner) = partner {
        bench.give(HR, Order::Ask { country: country(partner), kind: kind("C_UAS") });
    }
    bench
}

/// Nobody was asked; what Norway tabled by itself was agreed on.
fn partner_taken() -> Bench {
    let mut bench = needing(&["(\"C_UAS\", L)", "(\"MEDEVAC\", S)"], &["C_UAS", "MEDEVAC"]);
    bench.supply("NO02", "MEDEVAC");
    bench
}

/// Operators are hit by cyber attack while the crisis response is in that mode.
fn warned(mode: &str) -> Bench {
    let mut bench = Field::with(&["(\"GEN\", S)"])
        .scenario("region: north,", &format!("region: north,\n    initial_ipcr: {mode},"))
        .rule("chance", "(1000, 1000)")
        .rule("partners_wait_hours", 9000)
        .open();
    bench.window(Window::Adversary);
    bench.give(Seat::Adversary, Order::Act { vector: VectorId::Cyber });
    bench
}

fn volume_of(packages: &[&str]) -> Bench {
    let mut bench = Field::with(&["(\"GEN\", S)"]).rule("draw_hours", "(24, 24)").open();
    bench.declare(&["GEN"]);
    for package in packages {
        bench.supply(package, "GEN");
    }
    bench
}

/// An invocation by such a letter where the attack happened.
pub(super) fn invoked(place: &str, clauses: &[Clause]) -> Bench {
    let at = format!("region: north,\n    place: {place},");
    let mut bench = Field::with(&["(\"GEN\", S)"]).scenario("region: north,", &at).open();
    bench.declare(&["GEN"]);
    bench.give(finland(), Order::Invoke { article: Article::MutualAssistance, clauses: clauses.to_vec() });
    bench
}
