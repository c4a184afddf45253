//! "Why?": every number that a seat can ask about is told, with its rule, in every language.

use std::sync::Arc;

use casus::content::{Pool, Track};
use casus::engine::explain::{Figure, Inquiry, Label, Value};
use casus::engine::{Eyes, Game, OrderKind};
use casus::players::Policy;
use casus::words::handbook::{Handbook, Topic};

use super::*;

/// A game some turns in, played by policies with the greedy stand-in.
fn some_turns_in(turns: u16) -> Game {
    played(setting(), Policy::Greedy, turns)
}

fn played(setting: &Setting, hr: Policy, turns: u16) -> Game {
    let mut game = Game::open(Arc::new(setting.clone()), 11);
    let dice = casus::base::Dice::new(11);
    while game.turn() <= turns {
        let mut orders = Vec::new();
        for seat in game.seats() {
            let policy = if seat == Seat::Hr { hr } else { Policy::default_for(seat) };
            let given = policy.orders(&game.view(Eyes::Seat(seat)), dice);
            orders.extend(given.into_iter().map(|order| (seat, order)));
        }
        game.advance(&orders).expect("policies give legal orders");
    }
    game
}

/// The same, at the moment at which the desk decides.
fn at_the_desk(turns: u16) -> Game {
    let mut game = some_turns_in(turns);
    let dice = casus::base::Dice::new(11);
    while !game.view(Eyes::Seat(Seat::Hr)).window().open_to(Seat::Hr) {
        let policies = game.seats().into_iter().map(|seat| (seat, Policy::default_for(seat)));
        let orders = policies.flat_map(|(seat, policy)| {
            let given = policy.orders(&game.view(Eyes::Seat(seat)), dice);
            given.into_iter().map(move |order| (seat, order))
        });
        let orders: Vec<_> = orders.collect();
        game.advance(&orders).expect("policies give legal orders");
    }
    game
}

/// All that can be asked of this view, rows and orders included.
fn inquiries(view: &casus::engine::SeatView<'_>) -> Vec<Inquiry> {
    let mut all = view.askable();
    all.extend(view.askable_aid());
    all.extend(view.votes().into_iter().map(|vote| Inquiry::Vote(vote.id)));
    all.extend(view.countries().into_iter().map(|country| Inquiry::Will(country.id)));
    for kind in OrderKind::ALL.into_iter().filter(|kind| kind.belongs_to(view.seat())) {
        let legal = view.legal(kind, &[]).into_iter().take(2);
        all.extend(legal.map(|legal| Inquiry::Order { order: legal.order, after: Vec::new() }));
        all.push(Inquiry::Orders { kind, after: Vec::new() });
    }
    all.extend(view.choices().into_iter().map(|choice| Inquiry::Choice(choice.id)));
    all.extend(view.letters().into_iter().map(|letter| Inquiry::Letter(letter.letter)));
    all
}

#[test]
fn every_number_is_told_with_its_rule_to_every_seat() {
    let languages = Lang::ALL.map(Words::embedded);
    let game = some_turns_in(7);
    let mut told = 0;
    let seats = [Seat::Hr, Seat::Victim(FINLAND), Seat::Presidency, Seat::Delegation(SWEDEN), Seat::Nato];
    let eyes = seats.map(Eyes::Seat).into_iter().chain([Eyes::Seat(Seat::Adversary), Eyes::Full]);
    for eyes in eyes {
        let view = game.view(eyes);
        let at = Lookup::of(&view);
        for inquiry in inquiries(&view) {
            let Some(explanation) = view.explain(&inquiry) else { continue };
            assert!(!explanation.figures.is_empty(), "{inquiry:?}");
            for words in &languages {
                assert_said(&words.inquiry(&at, &inquiry), 200);
                for figure in &explanation.figures {
                    let said = words.figure(&at, figure);
                    assert_said(&said.name, 60);
                    assert_said(&said.value, 120);
                    assert_said(&said.rule, 520);
                    said.basis.iter().for_each(|basis| assert_said(basis, 300));
                    for input in &said.inputs {
                        assert_said(&input.name, 160);
                        assert_said(&input.value, 160);
                        told += 1;
                    }
                }
            }
        }
    }
    assert!(told > 5000, "only {told} inputs in a game of many seats");
}

#[test]
fn with_several_attacked_states_each_number_says_whose_it_is() {
    let setting = setting_of("twin-fires");
    let game = played(&setting, Policy::Attentive, 8);
    let view = game.view(Eyes::Seat(Seat::Hr));
    let at = Lookup::of(&view);
    assert!(view.askable().iter().any(|asked| matches!(asked, Inquiry::Triage(_))), "a rule is published");
    for words in Lang::ALL.map(Words::embedded) {
        let mut names = std::collections::BTreeSet::new();
        for asked in view.askable() {
            let name = words.inquiry(&at, &asked);
            assert!(names.insert(name.clone()), "{name} stands there twice");
        }
        for asked in inquiries(&view) {
            for figure in view.explain(&asked).into_iter().flat_map(|told| told.figures) {
                assert_said(&words.figure(&at, &figure).rule, 520);
            }
        }
    }
}

#[test]
fn what_stands_between_a_value_and_its_inputs_adds_up() {
    let game = some_turns_in(5);
    let view = game.view(Eyes::Seat(Seat::Hr));
    let count = |inquiry: &Inquiry, figure: &str, inputs: &[&str]| -> Vec<i64> {
        let explanation = view.explain(inquiry).expect("known to the desk");
        let figure = explanation.figures.into_iter().find(|f| f.slug == figure).expect("a figure");
        let number = |value: Value| match value {
            Value::Count(number) => number,
            Value::Points(level) | Value::Share(level) | Value::Change(level) => i64::from(level),
            other => panic!("{other:?} is no plain number"),
        };
        let named = |slug: &&str| {
            let label = casus::engine::explain::Label::Named(named_slug(slug));
            number(figure.inputs.iter().find(|i| i.label == label).expect("an input").value)
        };
        [number(figure.value)].into_iter().chain(inputs.iter().map(named)).collect()
    };
    let staff = count(&Inquiry::Staff(Pool::Council), "council_staff", &["opened", "spent"]);
    assert_eq!(staff[0], staff[1] - staff[2], "what is left is what was opened less what was spent");
    let need = view.needs().into_iter().find(|need| need.want.is_some()).expect("a declared need");
    let urgency = count(&Inquiry::Need(need.id), "urgency", &["weight", "missing", "nearness", "weakness"]);
    let each = setting().rules().functions.urgency_per_weight;
    let product = urgency[1] * each * urgency[2] / 1000 * urgency[3] / 1000 * urgency[4] / 1000;
    assert_eq!(urgency[0], product.min(1000), "the rule that is told is the rule that counts");
    let report = count(
        &Inquiry::Report,
        "report_now",
        &["report_uploads", "report_analysts", "report_imagery", "report_services", "report_overload"],
    );
    let rules = &setting().rules().picture;
    let weights = [rules.report_upload, rules.report_siac, rules.report_imagery, rules.report_services];
    let sum: i64 = weights.iter().zip(&report[1..5]).map(|(w, v)| i64::from(*w) * v / 1000).sum();
    assert_eq!(report[0], (sum + report[5]).clamp(0, 1000));
}

/// The slug itself, for all time.
fn named_slug(slug: &str) -> &'static str {
    Box::leak(slug.to_owned().into_boxed_str())
}

#[test]
fn the_desk_does_not_learn_what_is_secret_by_asking_why() {
    let game = some_turns_in(4);
    let words = Words::embedded(Lang::En);
    let value = |eyes: Eyes, inquiry: &Inquiry| {
        let view = game.view(eyes);
        let figure = view.explain(inquiry).expect("can be asked").figures.remove(0);
        words.figure(&Lookup::of(&view), &figure).value
    };
    let desk = Eyes::Seat(Seat::Hr);
    let will = Inquiry::Will(SWEDEN);
    assert_eq!(value(desk, &will), "not known to you");
    assert_ne!(value(Eyes::Seat(Seat::Delegation(SWEDEN)), &will), "not known to you");
    let vector = Inquiry::Vector(setting().scenario().vectors[0].id);
    assert_eq!(value(desk, &vector), "not known to you");
    assert_ne!(value(Eyes::Full, &vector), "not known to you");
}

#[test]
fn a_kind_of_order_opens_to_its_cost_its_delay_who_gives_it_and_what_stands_in_the_way() {
    let game = at_the_desk(0);
    let view = game.view(Eyes::Seat(Seat::Hr));
    let words = Words::embedded(Lang::En);
    let at = Lookup::of(&view);
    for kind in OrderKind::ALL.into_iter().filter(|kind| view.gives_kind(*kind)) {
        let asked = Inquiry::Orders { kind, after: Vec::new() };
        let figures = view.explain(&asked).expect("a kind of the desk").figures;
        let figure = |slug: &str| figures.iter().find(|f| f.slug == slug);
        let count = |slug: &str| match figure(slug).map(|f| f.value) {
            Some(Value::Count(number) | Value::Staff(number)) => number,
            other => panic!("{kind:?} {slug}: {other:?}"),
        };
        let possible = view.legal(kind, &[]).len();
        assert_eq!(count("orders_possible"), i64::try_from(possible).unwrap(), "{kind:?}");
        if let Some(refused) = figure("orders_refused") {
            let said = words.figure(&at, refused);
            let times: i64 = refused
                .inputs
                .iter()
                .map(|input| match input.value {
                    Value::Count(times) => times,
                    other => panic!("{other:?}"),
                })
                .sum();
            assert_eq!(Value::Count(times), refused.value, "{kind:?}: each is refused for one reason");
            assert!(said.inputs.iter().all(|input| input.meaning.is_some()), "{kind:?}: what to do is said");
        }
        let price = setting().rules().cost_of(kind.slug());
        if !matches!(kind, OrderKind::Task | OrderKind::PutOnAgenda | OrderKind::Choose) {
            assert_eq!(count("orders_price"), i64::from(price), "{kind:?}");
        }
        let givers = figure("orders_givers").expect("somebody gives it");
        assert!(givers.inputs.iter().any(|input| input.value == Value::Word("gives_you")), "{kind:?}");
    }
    // What the law is behind is said with the refusal, not only with the kind.
    let ask = Inquiry::Orders { kind: OrderKind::RequestReport, after: Vec::new() };
    let figures = view.explain(&ask).expect("a kind of the desk").figures;
    let refused = figures.iter().find(|f| f.slug == "orders_refused").expect("nothing is shared yet");
    assert!(words.figure(&at, refused).inputs[0].basis.is_some(), "the crisis response has its decision");
}

#[test]
fn an_order_that_may_not_be_given_opens_to_what_stands_in_its_way() {
    let game = at_the_desk(0);
    let view = game.view(Eyes::Seat(Seat::Hr));
    let after = vec![casus::engine::Order::ContactNato];
    let again = Inquiry::Order { order: casus::engine::Order::ContactNato, after };
    let figure = view.explain(&again).expect("every order is explained").figures.remove(0);
    assert_eq!(figure.slug, "order_refused");
    let said = Words::embedded(Lang::En).figure(&Lookup::of(&view), &figure);
    assert!(said.inputs[0].name.contains("given in this turn"), "{:?}", said.inputs);
}

/// One figure of an answer.
#[test]
fn what_is_explained_has_a_page_of_the_handbook_its_own_where_there_is_one() {
    let game = some_turns_in(8);
    let (setting, view) = (setting(), game.view(Eyes::Seat(Seat::Hr)));
    let guide = Library::embedded().guide(setting.catalogue()).expect("a guide");
    let words = Words::embedded(Lang::En);
    let book = Handbook::new(&words, setting.catalogue(), &guide);
    let all: Vec<Inquiry> = view.askable().into_iter().chain(view.askable_aid()).collect();
    assert!(all.iter().any(|asked| matches!(asked, Inquiry::Mechanism(..))), "a mechanism runs by then");
    for asked in all {
        let topic = Topic::of_inquiry(&asked);
        assert_eq!(book.topic(&topic.slug()), Some(topic.clone()), "{asked:?}");
        if let Inquiry::Mechanism(id, _) = asked {
            assert_eq!(topic, Topic::Mechanism(id));
        }
    }
}

fn figure(view: &casus::engine::SeatView<'_>, asked: &Inquiry, slug: &str) -> Figure {
    let figures = view.explain(asked).expect("it can be asked").figures;
    let told: Vec<&str> = figures.iter().map(|figure| figure.slug).collect();
    let found = figures.iter().find(|figure| figure.slug == slug);
    found.unwrap_or_else(|| panic!("{slug} in {told:?}")).clone()
}

fn input(figure: &Figure, slug: &str) -> Option<Value> {
    let named = |label: &Label| matches!(label, Label::Named(name) if *name == slug);
    figure.inputs.iter().find(|input| named(&input.label)).map(|input| input.value)
}

#[test]
fn the_solidarity_clause_opens_to_what_overwhelms() {
    let game = some_turns_in(5);
    let view = game.view(Eyes::Seat(Seat::Hr));
    let seen = view.victims().remove(0).solidarity.unwrap();
    let told = figure(&view, &Inquiry::Solidarity(FINLAND), "overwhelmed");
    assert_eq!(told.value, Value::Yes(seen.overwhelmed));
    assert_eq!(input(&told, "mean_of_functions"), Some(Value::Points(seen.mean)));
    let uncovered = i64::try_from(seen.uncovered).expect("a small number");
    assert_eq!(input(&told, "needs_uncovered"), Some(Value::Count(uncovered)));
    let weakest = Label::Function(FINLAND, seen.weakest.0);
    assert!(told.inputs.iter().any(|i| i.label == weakest && i.value == Value::Points(seen.weakest.1)));
    let answers = figure(&view, &Inquiry::Solidarity(FINLAND), "answered_by_222");
    assert_eq!(answers.value, Value::Yes(seen.within && !seen.hazards.is_empty()));
    // What is missing is a row of its own: the reach alone would not explain the answer.
    let missing = seen.hazards.is_empty().then_some(Value::Word("not_established"));
    assert_eq!(input(&answers, "hazard_222"), missing);
    let calm = some_turns_in(0);
    let calm = calm.view(Eyes::Seat(Seat::Hr));
    assert!(calm.victims().remove(0).solidarity.unwrap().hazards.is_empty());
    let answers = figure(&calm, &Inquiry::Solidarity(FINLAND), "answered_by_222");
    assert_eq!(input(&answers, "hazard_222"), Some(Value::Word("not_established")));
}

#[test]
fn the_awaited_step_opens_to_its_range_and_to_what_slows_it() {
    let rules = &setting().rules().law.activation;
    let clocks = [
        ("step_qualification", rules.qualification),
        ("step_letter", rules.drafting),
        ("step_acknowledgement", rules.acknowledgement),
        ("step_needs_list", rules.needs_list),
    ];
    let mut timed = 0;
    for turns in 0..8 {
        let game = some_turns_in(turns);
        let view = game.view(Eyes::Seat(Seat::Hr));
        let figures = view.explain(&Inquiry::Activation(FINLAND)).expect("it can be asked").figures;
        assert_eq!(figures[0].slug, "step_awaited");
        let Some(clock) = figures.get(1) else { continue };
        let (_, (least, ..)) = clocks.into_iter().find(|(slug, _)| *slug == clock.slug).expect("a clock");
        assert_eq!(input(clock, "clock_least"), Some(Value::Lasting(least)));
        assert!(input(clock, "clock_pace").is_some() && clock.inputs.len() >= 4, "{clock:?}");
        timed += 1;
    }
    assert!(timed > 0, "a step that comes with time is awaited in some turn");
    let game = some_turns_in(3);
    let other_side = game.view(Eyes::Seat(Seat::Adversary));
    assert!(other_side.explain(&Inquiry::Activation(FINLAND)).is_none(), "the other side hears of no steps");
}

#[test]
fn a_consignment_opens_to_its_arrival_and_what_it_is_worth() {
    let game = some_turns_in(6);
    let view = game.view(Eyes::Seat(Seat::Hr));
    let sent = view.consignments();
    assert!(!sent.is_empty(), "something was sent within six turns");
    for consignment in sent {
        let asked = Inquiry::Consignment(consignment.id);
        let arrival = figure(&view, &asked, "consignment_arrival");
        assert_eq!(arrival.value, Value::At(consignment.arrives));
        assert_eq!(input(&arrival, "left_at"), Some(Value::At(consignment.left_at)));
        let worth = figure(&view, &asked, "consignment_worth");
        assert_eq!(worth.value, Value::Amount(consignment.need.kind, consignment.expected));
        assert!(!consignment.expected.is_zero(), "what is on its way is worth something");
    }
}

#[test]
fn a_promise_opens_to_what_keeps_it_and_what_it_is_worth() {
    let mut game = at_the_desk(3);
    let promise = game.view(Eyes::Seat(Seat::Hr)).legal(OrderKind::Promise, &[]).remove(0).order;
    game.advance(&[(Seat::Hr, promise)]).expect("it is legal");
    let view = game.view(Eyes::Seat(Seat::Hr));
    let made = view.promises().remove(0);
    let told = figure(&view, &Inquiry::Promise(made.id), "promise");
    assert_eq!(told.value, Value::At(made.by));
    assert_eq!(input(&told, "promise_state"), Some(Value::Word("promise_open")));
    let coverage = view.need(made.need).expect("it is known").coverage;
    assert!(
        told.inputs.iter().any(|i| i.label == Label::Need(made.need) && i.value == Value::Share(coverage))
    );
    let broken = -setting().rules().politics.promise_broken;
    assert!(told.numbers.contains(&("broken", Value::Change(broken))), "{:?}", told.numbers);
}

#[test]
fn a_mechanism_and_money_open_to_what_they_cost_and_who_pays() {
    let game = some_turns_in(10);
    let view = game.view(Eyes::Seat(Seat::Hr));
    let run = view.mechanisms().remove(0);
    let told = figure(&view, &Inquiry::Mechanism(run.id, run.victim), "mechanism");
    assert_eq!(told.basis, Some(casus::engine::Basis::Mechanism(run.id)));
    let money = figure(&view, &Inquiry::Money, "money_paid");
    let Value::Millions(total) = money.value else { panic!("{money:?}") };
    let parts: i64 =
        money.inputs.iter().map(|input| if let Value::Millions(part) = input.value { part } else { 0 }).sum();
    assert!(total > 0, "somebody pays within ten turns");
    assert_eq!(total, parts, "each euro is somebody's");
}

#[test]
fn an_upload_opens_to_its_age_and_to_what_was_tabled_since() {
    let game = some_turns_in(8);
    let view = game.view(Eyes::Seat(Seat::Hr));
    let rows = view.register().rows;
    assert!(rows.iter().any(|row| row.age.is_some()), "somebody uploads within eight turns");
    for row in rows {
        let told = figure(&view, &Inquiry::Upload(row.country), "upload");
        let age = row.age.map_or(Value::Word("never"), Value::Lasting);
        assert_eq!(told.value, age);
        assert_eq!(input(&told, "upload_behind"), Some(Value::Count(i64::from(row.behind))));
    }
}

#[test]
fn the_grade_is_the_sum_of_its_terms_by_their_weights() {
    let game = some_turns_in(6);
    let seat = game.view(Eyes::Seat(Seat::Hr));
    assert!(seat.explain(&Inquiry::Grade).is_none(), "nobody is judged before the end");
    let view = game.view(Eyes::Full);
    let grade = figure(&view, &Inquiry::Grade, "grade");
    let sum: i32 = grade
        .inputs
        .iter()
        .map(|input| match input.value {
            Value::Weighed(value, weight) => value * weight / 10,
            other => panic!("{other:?}"),
        })
        .sum();
    assert_eq!(grade.value, Value::Points(sum / 100));
    for term in casus::engine::Term::ALL {
        let summed = term == casus::engine::Term::Escalation;
        let told = figure(&view, &Inquiry::Term(term), if summed { "term_summed" } else { "term" });
        let judged = game.evaluation();
        let parts = judged.parts.iter().filter(|(of, ..)| *of == term).count();
        let shown = told.inputs.iter().filter(|i| matches!(i.label, Label::Part(_))).count();
        assert_eq!(shown, parts, "{term:?}: each part has its name");
    }
}

#[test]
fn what_lifts_awareness_every_day_stands_under_it_with_its_number() {
    let game = some_turns_in(5);
    let told = |seat: Seat| {
        figure(&game.view(Eyes::Seat(seat)), &Inquiry::Track(Track::Awareness), "track_awareness")
    };
    let daily = |told: &Figure| {
        told.inputs.iter().any(|i| matches!((i.label, i.value), (Label::Mechanism(_), Value::Daily(80))))
    };
    let mode = game.view(Eyes::Seat(Seat::Hr)).ipcr_mode();
    assert!(daily(&told(Seat::Hr)), "{mode:?}: {:?}", told(Seat::Hr));
    assert_eq!(input(&told(Seat::Hr), "mode"), Some(Value::Ipcr(mode)));
    assert!(!daily(&told(Seat::Adversary)), "the other side hears of no mode");
}

#[test]
fn the_table_in_the_documents_names_every_inquiry_and_its_tests() {
    let (names, _) = variants!(
        Inquiry: Track, Attribution, Function, Need, Offer, Order, Orders, Choice, Letter, Nato, Staff, Ipcr, Report, Register,
        Autonomy, Vector, Will, Vote, Triage, Threshold, Reading, Solidarity, Article51, Activation, Reception, Consignment,
        Promise, Mechanism, Money, Upload, Grade, Term
    );
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = std::fs::read_to_string(root.join("docs/why.md")).expect("the document is there");
    let read =
        |file: &str| std::fs::read_to_string(root.join("tests/it").join(file)).expect("a file of tests");
    let files = [
        "why.rs",
        "plain.rs",
        "screens.rs",
        "words/explanations.rs",
        "rules/attribution.rs",
        "rules/explained.rs",
        "rules/readings.rs",
        "rules/workings.rs",
    ];
    let tests = files.map(read).concat();
    let mut told = std::collections::BTreeSet::new();
    for line in table.lines().filter(|line| line.starts_with("| ") && line.contains('`')) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells.len(), 4, "{line}");
        for test in cells[3].split(',').map(|name| name.trim().trim_matches('`')) {
            assert!(tests.contains(&format!("#[test]\nfn {test}() {{")), "{}: no test {test}", cells[0]);
        }
        assert!(told.insert(cells[2].trim_matches('`').to_owned()), "{} twice", cells[2]);
    }
    // A measure of the debrief is no number of a view: it is counted when the game is over.
    let wanted = names.iter().chain(&["Measure"]).map(|name| (*name).to_owned());
    assert_eq!(told, wanted.collect::<std::collections::BTreeSet<String>>());
}
