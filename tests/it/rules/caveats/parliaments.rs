//! Parliaments with their own clocks and rules, and states of specific character.

use casus::base::{CountryId, Dice, PackageId};
use casus::content::ParliamentRule as R;
use casus::content::{Capability, Caveat, NatoPosture, Nature, Seat};
use casus::engine::explain::{Inquiry, Label, Value};
use casus::engine::{Article, Channel, Clock, Event, Order, OrderKind, Reason, Stretch, Window};
use casus::players::Policy;
use casus::words::{Lang, Words};

use super::super::bench::{Bench, Field, HR, count, country, delegation, finland, kind, one};
use super::super::channels::consulting;
use super::super::nato_consensus::{COLLECTIVE_DEFENCE, at_war};

/// Who decides in each state, and in how many days at least and usually: the state cards, `domain.md` §5, whose constitutions
/// win over the classes of its table.
#[rustfmt::skip]
const STATES: [(&str, R, i32, i32); 36] = [
    ("AT", R::Prior, 2, 10),
    ("BE", R::Government, 1, 3),
    ("BG", R::PriorWithException, 2, 7),
    ("HR", R::Prior, 3, 10),
    ("CY", R::Government, 1, 3),
    ("CZ", R::PriorWithException, 1, 10),
    ("DE", R::Prior, 3, 10),
    ("DK", R::Prior, 1, 4),
    ("EE", R::PriorWithException, 1, 4),
    ("ES", R::Prior, 2, 7),
    ("FI", R::PresidentConditional, 1, 5),
    ("FR", R::Information, 0, 1),
    ("GR", R::Government, 0, 1),
    ("HU", R::PriorUnlessDecided, 2, 12),
    ("IE", R::PriorAndUn, 7, 21),
    ("IT", R::Prior, 2, 7),
    ("LV", R::PriorWithException, 1, 4),
    ("LT", R::PriorWithPresident, 1, 5),
    ("LU", R::GovernmentConditional, 2, 5),
    ("MT", R::GovernmentAndHouse, 2, 6),
    ("NL", R::Information, 1, 4),
    ("PL", R::President, 0, 2),
    ("PT", R::Government, 1, 4),
    ("RO", R::President, 1, 3),
    ("SK", R::PriorWithException, 1, 8),
    ("SI", R::Government, 1, 4),
    ("SE", R::PriorWithException, 2, 7),
    ("GB", R::Convention, 0, 2),
    ("NO", R::Government, 1, 3),
    ("US", R::President, 0, 2),
    ("TR", R::PriorWithException, 3, 10),
    ("CH", R::GovernmentConditional, 2, 14),
    ("UA", R::NotApplicable, 1, 3),
    ("MD", R::NotApplicable, 1, 3),
    ("AM", R::NotApplicable, 1, 3),
    ("GE", R::NotApplicable, 1, 5),
];

/// How long the mandate for a package of that state takes by its own rule, as its offer says.
fn mandate(bench: &mut Bench, package: &str) -> i32 {
    clock(bench, package, Clock::Mandate).unwrap_or(0)
}

/// How long a clock of a package takes, as its offer says; none where it does not wait for that.
fn clock(bench: &mut Bench, package: &str, of: Clock) -> Option<i32> {
    let offer = bench.table(package);
    let hour = bench.game().hour();
    let clocks = bench.offer(offer).clocks;
    clocks.iter().find(|c| c.clock == of).map(|c| c.due - if c.started { hour } else { 0 })
}

fn field() -> Field {
    Field::with(&["(\"CBRN\", S)"])
}

#[test]
fn each_parliament_has_its_own_clock() {
    let mut bench = field().open();
    let mut seen = std::collections::BTreeSet::new();
    for package in ["AT01", "BG04", "DE18", "HR04", "HU03", "IE06", "SE02"] {
        let id = package.parse().unwrap();
        let setting = bench.game().setting();
        let listed = setting.catalogue().package(id).unwrap();
        let state = setting.catalogue().country(listed.giver).unwrap();
        let usual = state.parliament_typical_hours.max(state.parliament_min_hours);
        assert_eq!(mandate(&mut bench, package), usual, "{package}");
        seen.insert(usual);
    }
    assert!(seen.len() >= 4, "{seen:?}");
}

#[test]
fn each_state_decides_by_the_rule_and_in_the_days_of_its_card() {
    let bench = field().open();
    let countries = &bench.game().setting().catalogue().countries;
    let found = countries
        .iter()
        .map(|c| (c.id, c.parliament, c.parliament_min_hours / 24, c.parliament_typical_hours / 24));
    let mut cards = STATES.map(|(id, rule, least, usual)| (country(id), rule, least, usual)).to_vec();
    cards.sort_unstable_by_key(|(id, ..)| *id);
    assert_eq!(found.collect::<Vec<_>>(), cards);
}

/// A package of armed forces that may be tabled now, on which that state's government decides, or its parliament first.
fn armed_package(bench: &Bench, state: CountryId, by_government: bool) -> Option<String> {
    let catalogue = bench.game().setting().catalogue();
    let decides = |id: PackageId| {
        let listed = catalogue
            .package(id)
            .filter(|p| catalogue.kind(p.kind).is_some_and(Capability::is_of_armed_forces));
        listed.is_some_and(|p| catalogue.is_voted_on(p.giver, p.kind, &p.caveats) != by_government)
    };
    let legal = bench.view(Seat::Delegation(state)).legal(OrderKind::Table, &[]).into_iter();
    let mut packages = legal.filter_map(|l| match l.order {
        Order::Table { package, .. } => Some(package),
        _ => None,
    });
    packages.find(|id| decides(*id)).map(|id| id.to_string())
}

#[test]
fn each_government_decides_in_its_own_days_and_sooner_for_collective_defence() {
    let share = 500;
    let field = || field().rule("government_share", share);
    let (mut calm, invoked) = (field().rule("arguable", 0).open(), invoked(field()));
    calm.window(Window::Offers);
    let mut decided = 0;
    for (id, rule, least, usual) in STATES.into_iter().filter(|(id, ..)| *id != "FI") {
        let Some(package) = armed_package(&calm, country(id), true) else { continue };
        let hours = |bench: &Bench| clock(&mut bench.clone(), &package, Clock::Government);
        let left = |days: i32| (days > 0 && rule != R::NotApplicable).then_some(days * 24 * share / 1000);
        // The Union's clause binds its members.
        let member = calm.game().setting().catalogue().country(country(id)).unwrap().member;
        let then = if member { least } else { usual };
        assert_eq!((hours(&calm), hours(&invoked)), (left(usual), left(then)), "{package}");
        decided += 1;
    }
    assert!(decided >= 20, "{decided} governments");
}

#[test]
fn a_government_decides_on_armed_forces_that_no_parliament_votes_on_and_on_nothing_else() {
    let mut bench = field().open();
    bench.window(Window::Offers);
    let waits = |package: &str| {
        let mut bench = bench.clone();
        let offer = bench.table(package);
        bench.offer(offer).clocks.iter().map(|c| c.clock).collect::<Vec<_>>()
    };
    let voted = armed_package(&bench, country("DE"), false).expect("forces that the Bundestag votes on");
    assert!(waits(&voted).contains(&Clock::Mandate) && !waits(&voted).contains(&Clock::Government));
    let setting = bench.game().setting();
    let catalogue = setting.catalogue();
    let civil = setting
        .packages_of(country("BE"))
        .find(|p| catalogue.kind(p.kind).is_some_and(|k| k.nature == Nature::Civil) && p.caveats.is_empty());
    let civil = civil.expect("civil aid").id.to_string();
    assert!(!waits(&civil).contains(&Clock::Government), "{civil}");
}

#[test]
fn a_unit_leaves_when_both_its_notice_is_over_and_its_government_has_decided() {
    let field = field().rule("government_share", 1000).package("CZ02", "caveats", "[]");
    let mut bench = field.package("CZ02", "nato", "N").package("CZ02", "ready_days", "1").open();
    bench.supply("CZ02", "CBRN");
    let agreed = bench.game().hour();
    let leaves = |e: &Event| matches!(e, Event::ConsignmentLeft { .. });
    let decided = |e: &Event| matches!(e, Event::ClockEnded { clock: Clock::Government, granted: true, .. });
    let events = bench.until(decided);
    assert!(bench.game().hour() - agreed >= 240 - 24, "{} hours", bench.game().hour() - agreed);
    let before: Vec<Event> = events.iter().take_while(|e| !decided(e)).cloned().collect();
    assert_eq!(count(&before, leaves), 0, "its notice to move is over long before");
}

/// An inject tells that a state has decided on its forces: what it has on the table goes, what others have waits.
#[test]
fn a_vote_that_an_inject_tells_is_the_mandate() {
    let vote = "(id: \"F-I01\", at_hours: 24, channel: \"x\", text: \"x\", then: [mandate(\"SE\")])";
    let waiting = ["SE02", "AT01"];
    let field =
        waiting.iter().fold(field().injects(vote), |f, p| f.package(p, "caveats", "[PARLIAMENT_PRIOR]"));
    let mut bench = field.open();
    let offers = waiting.map(|package| bench.table(package));
    bench.until(|e| matches!(e, Event::ClockEnded { clock: Clock::Mandate, granted: true, .. }));
    let granted = |offer| {
        bench.offer(offer).clocks.iter().all(|c| c.clock != Clock::Mandate || c.granted == Some(true))
    };
    assert_eq!(offers.map(granted), [true, false]);
}

/// Finland has invoked the clause, and nobody holds its case for not met.
fn invoked(field: Field) -> Bench {
    let mut bench = field.rule("arguable", 0).open();
    bench.give(finland(), Order::Invoke { article: Article::MutualAssistance, clauses: Vec::new() });
    bench
}

/// Who decides on a package that is tabled now, and in how many hours: a parliament that votes first, or a government alone.
fn decides(bench: &Bench, package: &str) -> [Option<i32>; 2] {
    [Clock::Mandate, Clock::Government].map(|of| clock(&mut bench.clone(), package, of))
}

#[test]
fn units_under_arms_wait_for_a_parliament_where_the_constitution_has_it_vote_first() {
    for (package, usual) in [("CZ05", 240), ("EE02", 96), ("LV01", 96), ("LV04", 96)] {
        let bench = field().open();
        let listed = bench.game().setting().catalogue().package(package.parse().unwrap()).unwrap();
        assert!(!listed.caveats.contains(&Caveat::ParliamentPrior), "{package}: no row has to say so");
        assert_eq!(decides(&bench, package), [Some(usual), None], "{package}");
    }
    // What bears no arms, and a unit that comes without them, goes by the government.
    let unarmed = field().package("EE02", "caveats", "[NONLETHAL]");
    assert_eq!(decides(&unarmed.open(), "EE02"), [None, Some(48)]);
    assert_eq!(decides(&field().open(), "CZ02"), [None, Some(120)]);
}

#[test]
fn only_a_constitution_that_knows_the_exception_leaves_it_to_the_government_once_the_clause_is_invoked() {
    for (package, rule, usual, alone) in [
        ("BG04", R::PriorWithException, 168, Some(24)),
        ("CZ05", R::PriorWithException, 240, Some(12)),
        ("EE02", R::PriorWithException, 96, Some(12)),
        ("SE01", R::PriorWithException, 168, Some(24)),
        ("SK03", R::PriorWithException, 192, Some(12)),
        ("LT01", R::PriorWithPresident, 120, Some(12)),
        // No decision of the Union stands behind the clause.
        ("HU03", R::PriorUnlessDecided, 288, None),
        // The clause binds members alone.
        ("TR01", R::PriorWithException, 240, None),
        ("DE14", R::Prior, 240, None),
        ("IT01", R::Prior, 168, None),
    ] {
        let voted = ["LT01", "SK03", "TR01"];
        let field = || voted.iter().fold(field(), |f, p| f.package(p, "caveats", "[PARLIAMENT_PRIOR]"));
        let calm = field().open();
        let catalogue = calm.game().setting().catalogue();
        let giver = catalogue.package(package.parse().unwrap()).unwrap().giver;
        assert_eq!(catalogue.country(giver).unwrap().parliament, rule);
        assert_eq!(decides(&calm, package), [Some(usual), None], "{package}");
        let vote = if alone.is_some() { None } else { Some(usual) };
        assert_eq!(decides(&invoked(field()), package), [vote, alone], "{package}");
    }
}

/// Between Allies Article 5 is collective defence as well, for the one that it is in force for.
#[test]
fn article_5_is_collective_defence_too() {
    let mut bench = at_war(field());
    assert_eq!(decides(&bench, "EE02"), [Some(96), None], "a plan of NATO's is no decision on Article 5");
    bench.give(finland(), COLLECTIVE_DEFENCE);
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Article5 });
    assert_eq!(decides(&bench, "EE02"), [None, Some(12)]);
    assert_eq!(decides(&bench, "HU03"), [None, Some(24)], "NATO's council has decided");
    assert_eq!(decides(&bench, "DE14"), [Some(240), None], "the Bundestag votes on it all the same");
}

/// Collective defence of the state that invoked: no reason for haste elsewhere, nor for another state.
#[test]
fn the_exception_is_for_units_in_the_state_that_invoked() {
    let decided = |caveats: &str, by: &str| {
        let both = field().rule("arguable", 0).scenario("victims: [\"FI\"],", "victims: [\"FI\", \"CY\"],");
        let mut bench = both.package("EE02", "caveats", caveats).open();
        let article = Article::MutualAssistance;
        bench.give(Seat::Victim(country(by)), Order::Invoke { article, clauses: Vec::new() });
        decides(&bench, "EE02")
    };
    assert_eq!(decided("[]", "FI"), [None, Some(12)]);
    assert_eq!(decided("[]", "CY"), [Some(96), None]);
    assert_eq!(decided("[BACKFILL_ONLY]", "FI"), [Some(96), None]);
}

/// A vote that was sought before is waited for no longer; what a parliament has granted needs no other decision.
#[test]
fn an_invocation_takes_the_matter_from_a_parliament_that_has_not_voted() {
    let sought = |hours: i32| {
        let mut bench = field().rule("arguable", 0).rule("mandate_refusal", 0).open();
        let offer = bench.table("EE02");
        bench.give(delegation("EE"), Order::SeekMandate { offer });
        while bench.game().hour() < hours {
            bench.next_situation();
        }
        bench.give(finland(), Order::Invoke { article: Article::MutualAssistance, clauses: Vec::new() });
        let clocks = bench.offer(offer).clocks;
        let of = clocks.iter().filter(|c| matches!(c.clock, Clock::Mandate | Clock::Government));
        (of.map(|c| (c.clock, c.granted)).collect::<Vec<_>>(), bench)
    };
    let (clocks, mut bench) = sought(24);
    assert_eq!(clocks, [(Clock::Government, None)]);
    let voted = |e: &Event| matches!(e, Event::ClockEnded { clock: Clock::Mandate, .. });
    for _ in 0..12 {
        assert_eq!(count(&bench.next_situation(), voted), 0, "nothing is put to the vote any more");
    }
    assert_eq!(sought(144).0, [(Clock::Mandate, Some(true))]);
}

#[test]
fn why_names_who_decides_and_whether_the_exception_holds() {
    let told = |mut bench: Bench, package: &str| {
        let offer = bench.table(package);
        let why = bench.view(HR).explain(&Inquiry::Offer(offer, None)).expect("an offer");
        let figure = why.figures.into_iter().find(|f| f.slug == "decision").expect("who decides");
        let input = |slug| figure.inputs.iter().find(|i| i.label == Label::Named(slug)).map(|i| i.value);
        (figure.value, input("decision_excepted"), input("decision_invoked"))
    };
    let (parliament, government) =
        (Value::Word("decided_by_parliament"), Value::Word("decided_by_government"));
    let (yes, no) = (Value::Yes(true), Value::Yes(false));
    assert_eq!(told(field().open(), "EE02"), (parliament, Some(no), Some(no)));
    assert_eq!(told(invoked(field()), "EE02"), (government, Some(yes), Some(yes)));
    assert_eq!(told(invoked(field()), "DE14"), (parliament, None, Some(yes)));
    let president = Value::Word("decided_by_president");
    assert_eq!(told(invoked(field()), "PL02"), (president, None, Some(yes)));
    let voted = field().package("LT01", "caveats", "[PARLIAMENT_PRIOR]");
    assert_eq!(told(invoked(voted), "LT01"), (president, Some(yes), Some(yes)));
    // Nobody outside the Union is bound by its clause.
    assert_eq!(told(invoked(field()), "NO01").2, None);
}

/// A row of offers says it whether a caveat or the constitution alone asks for the vote, and no longer once the constitution
/// leaves it to the government or parliament has voted.
#[test]
fn parliament_first_stands_among_the_conditions_wherever_it_has_yet_to_vote() {
    let told = |bench: &Bench, package: &str| {
        let mut bench = bench.clone();
        let offer = bench.table(package);
        bench.offer(offer).conditions().contains(&Caveat::ParliamentPrior)
    };
    let calm = field().open();
    for package in ["EE02", "LV01", "CZ05", "CZ06", "DE14"] {
        assert!(told(&calm, package), "{package}");
    }
    assert!(!told(&calm, "FR02"));
    let invoked = invoked(field());
    assert!(["EE02", "CZ06"].iter().all(|package| !told(&invoked, package)));
    assert!(told(&invoked, "DE14"));
    let mut bench = field().rule("mandate_refusal", 0).open();
    let offer = bench.table("EE02");
    bench.give(delegation("EE"), Order::SeekMandate { offer });
    bench.until(|e| matches!(e, Event::ClockEnded { clock: Clock::Mandate, granted: true, .. }));
    assert!(!bench.offer(offer).conditions().contains(&Caveat::ParliamentPrior));
}

#[test]
fn the_condition_says_how_long_parliament_takes_and_by_when_it_votes() {
    let mut bench = field().open();
    let offer = bench.table("EE02");
    let words = Words::embedded(Lang::En);
    let said = |bench: &Bench| words.conditions(bench.game().setting(), &bench.offer(offer)).remove(0);
    assert_eq!(said(&bench), "parliament first (4 d)");
    bench.give(delegation("EE"), Order::SeekMandate { offer });
    assert!(said(&bench).starts_with("parliament first (by D+"), "{}", said(&bench));
}

#[test]
fn a_preview_foresees_who_decides() {
    let waits = |mut bench: Bench| {
        bench.declare(&["C_UAS"]);
        let offer = bench.table("EE02");
        let order = bench.proposal(offer, "C_UAS");
        let why = bench.view(HR).explain(&Inquiry::Order { order, after: Vec::new() }).expect("legal");
        let found = why.figures.iter().flat_map(|f| &f.inputs).filter_map(|i| match i.label {
            Label::Stretch(Stretch::Clock(clock)) | Label::Beside(Stretch::Clock(clock)) => Some(clock),
            _ => None,
        });
        found.filter(|clock| matches!(clock, Clock::Mandate | Clock::Government)).collect::<Vec<_>>()
    };
    let needs = || Field::with(&["(\"C_UAS\", S)"]);
    assert_eq!(waits(needs().open()), [Clock::Mandate]);
    assert_eq!(waits(invoked(needs())), [Clock::Government]);
}

/// Where no parliament votes first it is said that the government decides alone.
#[test]
fn a_state_without_such_packages_waits_for_no_assembly() {
    let bench = field().open();
    let catalogue = bench.game().setting().catalogue();
    assert!(catalogue.waits_for_assembly(country("DE")));
    assert!(!catalogue.waits_for_assembly(country("FR")));
}

#[test]
fn a_mandate_is_refused_the_rather_the_weaker_the_will() {
    // Every will is as strong as can be, or as weak, and stays so.
    let granted = |refusal: i32, base: i32| {
        let field = field().rule("will_base", base).rule("will_drift_per_day", 0);
        let field = field.package("AT01", "caveats", "[PARLIAMENT_PRIOR]").rule("mandate_refusal", refusal);
        let mut bench = field.open();
        assert_eq!(bench.will("AT"), if base > 0 { 1000 } else { 0 });
        bench.declare(&["CBRN"]);
        bench.supply("AT01", "CBRN");
        let events = bench.until(|e| matches!(e, Event::ClockEnded { clock: Clock::Mandate, .. }));
        let granted = one(&events, |e| match e {
            Event::ClockEnded { clock: Clock::Mandate, granted, .. } => Some(*granted),
            _ => None,
        });
        let dropped = count(&bench.end_turn(), |e| matches!(e, Event::MatchDropped { .. }));
        assert_eq!(dropped, usize::from(!granted), "without it nothing goes");
        granted
    };
    let (strong, weak) = (5000, -5000);
    assert_eq!((granted(1000, strong), granted(1000, weak)), (true, false));
    assert!(granted(0, weak), "an assembly that never refuses asks for no will");
}

#[test]
fn the_catalogue_respects_constitutional_law_and_declared_policy() {
    let bench = field().open();
    let catalogue = bench.game().setting().catalogue();
    let specific: Vec<&str> =
        catalogue.countries.iter().filter(|c| c.specific_character).map(|c| c.id.as_str()).collect();
    assert_eq!(specific, ["AT", "IE", "MT"]);
    for package in catalogue.packages.iter().filter(|p| specific.contains(&p.giver.as_str())) {
        let lethal = catalogue.kind(package.kind).unwrap().nature == Nature::Lethal;
        assert!(!lethal || package.caveats.contains(&Caveat::BackfillOnly), "{}", package.id);
    }
    // Ireland's battalion goes with a mandate of the United Nations.
    let irish = catalogue.package("IE06".parse().unwrap()).unwrap();
    assert!(irish.caveats.contains(&Caveat::UnMandate) && irish.caveats.contains(&Caveat::ParliamentPrior));
}

#[test]
fn a_state_of_specific_character_keeps_its_armed_help_from_nato() {
    let bench = field().open();
    let view = bench.view(HR);
    let objects = |giver: &str, what: &str, by| view.known_objection(country(giver), kind(what), by);
    assert_eq!(objects("AT", "INF_BN", Channel::Nato), Some(Reason::Channel));
    assert_eq!(objects("AT", "INF_BN", Channel::Bilateral), None);
    assert_eq!(objects("AT", "CBRN", Channel::Nato), None);
    // Cyprus is outside NATO, and not neutral.
    assert_eq!(objects("CY", "INF_BN", Channel::Nato), None);
}

/// A partner may give by NATO's channel; asked for armed help by it, a state of specific character names another channel.
#[test]
fn asked_for_armed_help_by_natos_channel_it_gives_it_by_another() {
    let field = consulting(Field::with(&["(\"C_UAS\", S)", "(\"GEN\", S)"]));
    let mut bench = field.package("AT01", "kind", "\"C_UAS\"").package("AT01", "caveats", "[]").open();
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Consultations });
    bench.declare(&["C_UAS", "GEN"]);
    let austria = delegation("AT");
    let mut redirects = |package: &str, wanted: &str| {
        let offer = bench.table(package);
        let Order::Propose { need, quantity, mode, .. } = bench.proposal(offer, wanted) else { panic!() };
        bench.give(HR, Order::Propose { offer, need, quantity, channel: Channel::Nato, mode });
        let orders = Policy::default_for(austria).orders(&bench.view(austria), Dice::new(1));
        let proposal = bench.full().matches().last().expect("it is proposed").id;
        let elsewhere = |o: &Order| {
            matches!(o, Order::Amend { proposal: of, channel, reason: Reason::Channel, .. }
                if *of == proposal && *channel != Channel::Nato)
        };
        orders.iter().any(elsewhere)
    };
    assert!(redirects("AT01", "C_UAS"));
    assert!(!redirects("AT07", "GEN"));
}
