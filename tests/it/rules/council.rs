//! `rules.md` §8, the Council: who may put what on its agenda, how a vote is counted, what bargaining costs and brings.

use casus::base::{CountryId, Dice, VoteId};
use casus::content::{Seat, Track, VectorId, VoteRule};
use casus::engine::explain::{Input, Inquiry, Label, Value};
use casus::engine::view::VoteView;
use casus::engine::{
    Basis, Body, Cause, Event, Ground, NeedState, Needed, Objection, Order, OrderKind, Rule, Stance, Stop,
    Window,
};
use casus::players::Policy;

use super::bench::{Bench, Field, HR, count, country, delegation, finland, kind, moved, need, one};

const PRESIDENCY: Seat = Seat::Presidency;

fn field(unlocks: &str) -> Field {
    let then = format!("unlock(\"{unlocks}\"), need(\"SANCTIONS\", S), flag(\"ARMED_ATTACK\")");
    let inject = format!("(id: \"F-I00\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])");
    Field::with(&["(\"GEN\", S)", "(\"STRATCOM\", S)"]).injects(&inject)
}

fn vote(id: &str) -> VoteId {
    id.parse().expect("a vote")
}

fn sanctions() -> VoteId {
    vote("restrictive-measures")
}

fn put(measure: &str) -> Order {
    Order::PutOnAgenda { measure: measure.parse().expect("a measure") }
}

fn position(of: VoteId, stance: Stance) -> Order {
    Order::Position { vote: of, stance, ground: Ground::Burden }
}

/// Restrictive measures on the agenda, in the offers window of the turn in which they are voted.
fn on_the_agenda(field: Field, measure: &str) -> Bench {
    let mut bench = field.open();
    bench.declare(&["GEN"]);
    bench.give(HR, put(measure));
    bench.window(Window::Offers);
    bench
}

/// These capitals say where they stand; then the decision window is open.
fn say(bench: &mut Bench, of: VoteId, stances: &[(&str, Stance)]) {
    let orders: Vec<(Seat, Order)> =
        stances.iter().map(|(state, stance)| (delegation(state), position(of, *stance))).collect();
    bench.close(&orders);
}

fn item(bench: &Bench, of: VoteId) -> VoteView {
    bench.view(HR).votes().into_iter().find(|v| v.id == of).expect("an item")
}

fn held(events: &[Event]) -> (bool, Vec<CountryId>, Vec<CountryId>) {
    one(events, |e| match e {
        Event::VoteHeld { passed, against, abstaining, .. } => {
            Some((*passed, against.clone(), abstaining.clone()))
        }
        _ => None,
    })
}

/// What the vote on restrictive measures brings when these capitals stand so, and what was adopted once it works.
fn voted(field: Field, stances: &[(&str, Stance)]) -> (bool, Vec<Event>) {
    let mut bench = on_the_agenda(field, "restrictive-measures");
    say(&mut bench, sanctions(), stances);
    bench.declare(&["SANCTIONS"]);
    let mut events = bench.until(|e| matches!(e, Event::VoteHeld { .. }));
    let passed = held(&events).0;
    if passed {
        events.extend(bench.until(|e| matches!(e, Event::InstrumentWorked { .. })));
    }
    (passed, events)
}

fn by_mechanism(cause: &Cause) -> bool {
    *cause == Cause::Rule(Rule::Instrument)
}

fn by_vote(cause: &Cause) -> bool {
    matches!(cause, Cause::Vote(_))
}

#[test]
fn what_is_put_on_the_agenda_is_prepared_and_voted_in_the_turn_after() {
    let mut bench = field("sanctions-package").open();
    bench.window(Window::Decision);
    let preview = bench.view(HR).preview(&[], &put("restrictive-measures")).unwrap();
    assert_eq!(preview.cost.1, 15);
    // The vote, then a day, as in the shock of an attack.
    assert_eq!(preview.arrival.unwrap().hour, bench.game().setting().scenario().decides_at(2) + 24);
    let events = bench.give(HR, put("restrictive-measures"));
    assert_eq!(count(&events, |e| matches!(e, Event::VoteScheduled { turn: 2, .. })), 1);
    bench.window(Window::Offers);
    let seen = item(&bench, sanctions());
    assert_eq!((seen.rule, seen.body, seen.turn), (VoteRule::Unanimity, Body::Psc, 2));
    let events = bench.until(|e| matches!(e, Event::VoteHeld { .. }));
    // Silence is agreement.
    assert!(held(&events).0);
    assert_eq!(bench.game().turn(), 3);
    assert_eq!(bench.refused(HR, put("restrictive-measures")), "already_done");
}

#[test]
fn the_presidency_may_put_an_item_on_the_agenda_and_a_second_hand_changes_nothing() {
    let mut bench = field("sanctions-package").open();
    bench.window(Window::Decision);
    let order = || put("restrictive-measures");
    let events = bench.close(&[(HR, order()), (PRESIDENCY, order())]);
    assert_eq!(count(&events, |e| matches!(e, Event::VoteScheduled { .. })), 1);
}

#[test]
fn a_measure_waits_for_what_makes_it_available_and_for_evidence() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    assert_eq!(bench.refused(HR, put("restrictive-measures")), "unlocked");
    assert_eq!(bench.refused(HR, put("emsa")), "unknown_measure");
    assert_eq!(bench.refused(HR, put("hybrid-sanctions")), "evidence");
    bench.to(24, Window::Decision);
    assert_eq!(bench.refused(PRESIDENCY, put("hybrid-sanctions")), "evidence");
    let mut late = field("sanctions-package").open();
    late.to(24, Window::Decision);
    assert_eq!(late.refused(HR, put("restrictive-measures")), "too_late");
}

#[test]
fn listings_for_hybrid_activities_take_pressure_from_three_vectors() {
    let evidence = "(id: \"F-I00\", at_hours: 0, channel: \"x\", text: \"x\", then: [track_to(\"attribution\", 500), flag(\"ARMED_ATTACK\")])";
    let mut bench = on_the_agenda(Field::with(&["(\"GEN\", S)"]).injects(evidence), "hybrid-sanctions");
    let events = bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
    let taken = |of: VectorId| {
        events.iter().any(|e| matches!(e, Event::VectorMoved { vector, delta: -40, cause, .. } if *vector == of && by_mechanism(cause)))
    };
    let vectors = bench.full().vectors();
    let hit = [VectorId::Information, VectorId::Sabotage, VectorId::Obstruction];
    for vector in hit.into_iter().filter(|v| vectors.iter().any(|row| row.id == *v)) {
        assert!(taken(vector), "{vector:?}");
    }
    assert!(!taken(VectorId::Cyber));
    assert_eq!(moved(&events, Track::Escalation, by_mechanism), 10);
}

#[test]
fn unanimity_is_stopped_by_one_voice_that_is_named() {
    let (passed, events) = voted(field("sanctions-package"), &[("HU", Stance::Against)]);
    assert!(!passed);
    assert_eq!(held(&events).1, [country("HU")]);
    assert_eq!(moved(&events, Track::Cohesion, by_vote), -15 - 2, "the failure, and the vote against");
    assert_eq!(count(&events, |e| matches!(e, Event::MeasureAdopted { .. })), 0);
}

#[test]
fn a_constructive_abstention_does_not_stop_it_and_costs_a_specific_character_nothing() {
    let (passed, events) = voted(field("sanctions-package"), &[("IE", Stance::Abstain)]);
    assert!(passed);
    assert_eq!(moved(&events, Track::Cohesion, by_vote), 10);
    assert_eq!(moved(&events, Track::Escalation, by_mechanism), 50);
    assert!(moved(&events, Track::Pressure, by_mechanism) < 0);
    assert_eq!(count(&events, |e| matches!(e, Event::MeasureAdopted { .. })), 1);
    // Another's shows distance.
    let (passed, events) =
        voted(field("sanctions-package"), &[("IE", Stance::Abstain), ("SE", Stance::Abstain)]);
    assert!(passed);
    assert_eq!(moved(&events, Track::Cohesion, by_vote), 9);
    assert_eq!(held(&events).2, [country("IE"), country("SE")]);
}

/// What it takes from cohesion that these capitals do not agree to restrictive measures.
fn dissent(field: impl Fn() -> Field, stances: &[(&str, Stance)]) -> i32 {
    let cohesion = |stances: &[(&str, Stance)]| {
        let (passed, events) = voted(field(), stances);
        assert!(passed, "{stances:?}");
        moved(&events, Track::Cohesion, by_vote)
    };
    cohesion(&[]) - cohesion(stances)
}

/// Article 31(4) TEU binds the reform too, and its page says so.
#[test]
fn the_page_of_majority_voting_names_what_stays_with_unanimity() {
    for lang in casus::words::Lang::ALL {
        let page = casus::words::Words::embedded(lang).text("reform-majority_voting.meaning");
        assert!(page.contains("31") && page.contains('4'), "{page}");
    }
}

/// Articles 31(1) TEU, 16(4) TEU and 238(4) TFEU: under each rule an abstention is another thing.
#[test]
fn a_constructive_abstention_costs_less_than_a_plain_one_and_a_majority_takes_it_for_a_vote_against() {
    let unanimity = || field("sanctions-package");
    let majority = || unanimity().option("majority_voting", "on");
    assert_eq!(dissent(unanimity, &[("SE", Stance::Abstain)]), 1, "constructive");
    assert_eq!(dissent(majority, &[("SE", Stance::Abstain)]), 2, "a vote against in effect");
    assert_eq!(dissent(majority, &[("SE", Stance::Against)]), 2);
    // In a committee it is plain: a third of all do not stop what the others agree to.
    let third = ["DE", "FR", "AT", "BE", "BG", "CZ", "DK", "EE", "GR"].map(|s| (s, Stance::Abstain));
    let committee = |stances: &[(&str, Stance)]| {
        let told = "region: north,\n    initial_ipcr: information_sharing,";
        let mut bench = unanimity().scenario("region: north,", told).open();
        bench.give(PRESIDENCY, put("common-line"));
        let orders =
            stances.iter().map(|(s, stance)| (delegation(s), position(vote("common-line"), *stance)));
        let events = bench.close(&orders.collect::<Vec<_>>());
        assert!(held(&events).0, "{stances:?}");
        moved(&events, Track::Cohesion, by_vote)
    };
    assert_eq!(committee(&[]) - committee(&[("SE", Stance::Abstain)]), 2, "plain");
    assert_eq!(committee(&[]) - committee(&third), 2 * 8, "Austria's follows from its specific character");
}

#[test]
fn a_third_of_the_members_with_a_third_of_the_people_stops_it_by_abstaining() {
    let third = ["DE", "FR", "AT", "BE", "BG", "CZ", "DK", "EE", "GR"];
    let abstain: Vec<(&str, Stance)> = third.iter().map(|s| (*s, Stance::Abstain)).collect();
    let mut bench = on_the_agenda(field("sanctions-package"), "restrictive-measures");
    say(&mut bench, sanctions(), &abstain);
    assert_eq!(item(&bench, sanctions()).count.stop, Some(Stop::Third));
    assert!(!held(&bench.until(|e| matches!(e, Event::VoteHeld { .. }))).0);
    // Eight are less than a third of the members, whatever their people; nine small ones less than a third of the people.
    assert!(voted(field("sanctions-package"), &abstain[..8]).0);
    let small = ["LU", "MT", "CY", "AT", "BG", "DK", "EE", "LV", "LT"].map(|s| (s, Stance::Abstain));
    assert!(voted(field("sanctions-package"), &small).0);
}

#[test]
fn a_qualified_majority_takes_fifty_five_of_the_members_and_sixty_five_of_the_people() {
    let reformed = || field("sanctions-package").option("majority_voting", "on");
    let small = ["LU", "MT", "CY", "EE", "LV", "LT", "SI", "HR", "SK", "DK", "IE", "BG", "AT"];
    let against = |of: &[&'static str]| of.iter().map(|s| (*s, Stance::Against)).collect::<Vec<_>>();
    // Fifteen of twenty-seven are 55.6 %, fourteen 51.9 %.
    assert!(voted(reformed(), &against(&small[..12])).0);
    assert!(!voted(reformed(), &against(&small)).0);
    // Three large ones hold more than 35 % of the people, and a blocking minority takes four (Article 16(4) TEU).
    assert!(voted(reformed(), &against(&["DE", "FR", "IT"])).0);
    assert!(!voted(reformed(), &against(&["DE", "FR", "IT", "LU"])).0);
    // Abstaining does not help a majority.
    assert!(!voted(reformed(), &small.map(|s| (s, Stance::Abstain))).0);
}

#[test]
fn a_majority_by_reform_rests_on_the_article_that_lets_the_european_council_extend_it() {
    let told = |option: &str| {
        let mut bench = field("sanctions-package").option("majority_voting", option).open();
        bench.give(HR, put("restrictive-measures"));
        bench.window(Window::Offers);
        let told = bench.view(HR).explain(&Inquiry::Vote(sanctions())).expect("known");
        let law = told.figures[0].basis;
        let way =
            casus::words::Words::embedded(casus::words::Lang::En).way_of_vote(&item(&bench, sanctions()));
        (law, way.contains("Article 31(3) TEU"))
    };
    assert_eq!(told("off"), (Some(Basis::Law("unanimity")), false));
    assert_eq!(told("on"), (Some(Basis::Law("majority_by_reform")), true));
}

/// The same measures, on that seat's initiative, when these capitals stand so under majority voting.
fn decided(field: Field, by: Seat, stances: &[(&str, Stance)]) -> VoteView {
    let mut bench = field.option("majority_voting", "on").open();
    bench.give(by, put("restrictive-measures"));
    bench.window(Window::Offers);
    say(&mut bench, sanctions(), stances);
    item(&bench, sanctions())
}

#[test]
fn what_neither_the_commission_nor_the_high_representative_proposes_takes_seventy_two_of_the_members() {
    let small = ["LU", "MT", "CY", "EE", "LV", "LT", "SI", "HR"];
    let stop = |by, of: &[&'static str], stance| {
        let stances: Vec<_> = of.iter().map(|state| (*state, stance)).collect();
        decided(field("sanctions-package"), by, &stances).count.stop
    };
    // Of twenty-seven the High Representative's proposal takes fifteen, the Presidency's initiative twenty.
    let needed = |by| decided(field("sanctions-package"), by, &[]).needed;
    let (proposed, initiative) = (needed(HR), needed(PRESIDENCY));
    assert_eq!(proposed, Some(Needed { members: 15, of: 27, people: 650 }));
    assert_eq!(initiative, Some(Needed { members: 20, of: 27, people: 650 }));
    assert_eq!(stop(PRESIDENCY, &small[..7], Stance::Against), None);
    assert_eq!(stop(PRESIDENCY, &small, Stance::Against), Some(Stop::Reinforced));
    assert_eq!(stop(PRESIDENCY, &small, Stance::Abstain), Some(Stop::Reinforced), "abstaining does not help");
    assert_eq!(stop(HR, &small, Stance::Against), None);
    // Article 238(2) TFEU derogates from the blocking minority of four as well: more than 35 % of the people do.
    let large = ["DE", "FR", "IT"];
    assert_eq!(stop(PRESIDENCY, &large, Stance::Against), Some(Stop::Reinforced));
    assert_eq!(stop(HR, &large, Stance::Against), None);
}

/// The Union of late 2015: with the United Kingdom, and Denmark outside the defence policy.
fn of_2015(field: Field) -> Field {
    let roster = "roster: (members_add: [\"GB\"], csdp_opt_out: [\"DK\"]),";
    field.scenario("    region: north,", &format!("    region: north,\n    {roster}"))
}

#[test]
fn of_twenty_eight_members_a_proposal_takes_sixteen_and_an_initiative_twenty_one() {
    let needed = |by| decided(of_2015(field("sanctions-package")), by, &[]).needed.unwrap();
    let of_28 = |members| Needed { members, of: 28, people: 650 };
    assert_eq!((needed(HR), needed(PRESIDENCY)), (of_28(16), of_28(21)));
}

#[test]
fn who_is_outside_the_defence_policy_has_no_vote_on_what_has_implications_for_defence() {
    let rapid = "rapid-deployment-capacity";
    let option = |field: Field| field.option("rapid_reaction_inside", "on");
    let mut bench = on_the_agenda(of_2015(option(field("sanctions-package"))), rapid);
    let against = position(vote(rapid), Stance::Against);
    assert_eq!(bench.refused(delegation("DK"), against.clone()), "outside_defence_policy");
    assert_eq!(item(&bench, vote(rapid)).count.in_favour.members, 27, "of twenty-eight");
    let lobby = Order::Lobby { vote: vote(rapid), country: country("DK") };
    bench.window(Window::Decision);
    assert_eq!(bench.refused(HR, lobby), "outside_defence_policy");
    // With the roster of today it votes.
    let mut today = on_the_agenda(option(field("sanctions-package")), rapid);
    today.close(&[(delegation("DK"), against)]);
    assert_eq!(item(&today, vote(rapid)).count.stop, Some(Stop::Veto));
    assert_eq!(item(&today, vote(rapid)).needed, None, "unanimity, under any reform");
}

#[test]
fn a_vote_of_the_story_keeps_unanimity_where_it_has_implications_for_defence() {
    let rule = |defence: &str| {
        let raised = format!("vote(id: \"epf-measure\", rule: unanimity, {defence}delay_hours: 0, ease: 0)");
        let inject = format!("(id: \"F-I00\", at_hours: 0, channel: \"x\", text: \"x\", then: [{raised}])");
        let field = Field::with(&["(\"GEN\", S)"]).injects(&inject);
        let mut bench = field.option("majority_voting", "on").open();
        bench.window(Window::Decision);
        bench.full().votes()[0].rule
    };
    assert_eq!(rule("defence: true, "), VoteRule::Unanimity);
    assert_eq!(rule(""), VoteRule::Qualified);
    assert_eq!(rule("proposal: member, "), VoteRule::Reinforced);
}

#[test]
fn no_majority_decides_on_what_has_implications_for_defence() {
    // Article 31(4) TEU keeps it to unanimity.
    let rule = |measure: &str| {
        let reformed =
            field("sanctions-package").option("majority_voting", "on").option("rapid_reaction_inside", "on");
        let bench = on_the_agenda(reformed, measure);
        bench.full().votes()[0].rule
    };
    assert_eq!(rule("rapid-deployment-capacity"), VoteRule::Unanimity);
    assert_eq!(rule("restrictive-measures"), VoteRule::Qualified);
}

#[test]
fn who_is_outvoted_is_bound_and_remembers_it() {
    let (passed, events) =
        voted(field("sanctions-package").option("majority_voting", "on"), &[("HU", Stance::Against)]);
    assert!(passed);
    let cause = Cause::Giver(Rule::Outvoted, country("HU"));
    assert!(events.iter().any(|e| matches!(e, Event::WillMoved { delta: -20, cause: c, .. } if *c == cause)));
}

#[test]
fn positions_are_sealed_within_the_window_then_the_table_knows_them_with_their_grounds() {
    let mut bench = on_the_agenda(field("sanctions-package"), "restrictive-measures");
    assert_eq!(item(&bench, sanctions()).positions, []);
    say(&mut bench, sanctions(), &[("HU", Stance::Against)]);
    let known = (country("HU"), Stance::Against, Ground::Burden);
    for seat in [HR, PRESIDENCY, delegation("SE")] {
        assert_eq!(bench.view(seat).votes()[0].positions, [known], "{seat:?}");
    }
    assert_eq!(bench.view(Seat::Adversary).votes()[0].positions, []);
    bench.until(|e| matches!(e, Event::VoteHeld { .. }));
    assert_eq!(bench.view(Seat::Adversary).votes()[0].positions, [known]);
}

#[test]
fn only_members_take_positions_on_what_is_on_the_agenda() {
    let mut bench = on_the_agenda(field("sanctions-package"), "restrictive-measures");
    let order = |of| position(of, Stance::For);
    assert_eq!(bench.refused(delegation("NO"), order(sanctions())), "no_vote");
    assert_eq!(bench.refused(delegation("SE"), order(vote("nothing"))), "unknown_vote");
    bench.window(Window::Consent);
    let events = bench.give(delegation("SE"), order(sanctions()));
    assert!(matches!(events[0], Event::PositionTaken { stance: Stance::For, .. }));
}

#[test]
fn lobbying_is_worth_what_the_capital_trusts_and_each_repeat_half() {
    let bench = field("sanctions-package").open();
    let worth = |will, times| bench.view(HR).worth_of_lobbying(will, times);
    assert_eq!([0, 1, 2, 3].map(|times| worth(1000, times)), [0, 160, 240, 280]);
    assert_eq!(worth(500, 1), 80);
}

#[test]
fn a_capital_is_lobbied_between_its_position_and_the_vote_and_tires_of_it() {
    let order = || Order::Lobby { vote: sanctions(), country: country("HU") };
    let mut bench = on_the_agenda(field("sanctions-package"), "restrictive-measures");
    say(&mut bench, sanctions(), &[("HU", Stance::Against), ("SE", Stance::For)]);
    let other = |state| Order::Lobby { vote: sanctions(), country: country(state) };
    assert_eq!(bench.refused(HR, other("SE")), "already_in_favour");
    assert_eq!(bench.refused(HR, other("NO")), "not_a_member");
    assert_eq!(bench.refused(HR, other("FI")), "not_a_member");
    let preview = bench.view(HR).preview(&[], &order()).unwrap();
    assert_eq!(preview.cost.1, 5);
    assert_eq!(preview.inclination, Some((48, 128)));
    assert_eq!(preview.objections, [Objection::WouldFail(Stop::Veto)]);
    let events = bench.close(&[(HR, order()), (PRESIDENCY, Order::Postpone { vote: sanctions() })]);
    assert_eq!(count(&events, |e| matches!(e, Event::WillMoved { .. })), 0);
    bench.window(Window::Decision);
    assert_eq!(item(&bench, sanctions()).lobbied, [(country("HU"), 1)]);
    assert_eq!(bench.view(HR).preview(&[], &order()).unwrap().inclination, Some((24, 64)));
    let events = bench.give(HR, order());
    let tired = Cause::Rule(Rule::Lobbying);
    assert!(
        events.iter().any(|e| matches!(e, Event::WillMoved { delta: -10, cause, .. } if *cause == tired))
    );
}

#[test]
fn lobbying_a_specific_character_on_an_item_of_defence_presses_it() {
    let lobby = |measure: &str, state| {
        // A rapid-reaction force inside the Union is no trap under that reform.
        let mut bench =
            on_the_agenda(field("sanctions-package").option("rapid_reaction_inside", "on"), measure);
        let events = bench.give(HR, Order::Lobby { vote: vote(measure), country: country(state) });
        let cause = |c: &Cause| matches!(c, Cause::Giver(Rule::SpecificCharacterPressed, _));
        (moved(&events, Track::Cohesion, cause), moved(&events, Track::Legitimacy, cause))
    };
    assert_eq!(lobby("rapid-deployment-capacity", "AT"), (-10, -10));
    assert_eq!(lobby("rapid-deployment-capacity", "SE"), (0, 0));
    assert_eq!(lobby("restrictive-measures", "AT"), (0, 0));
}

fn link(state: &str, of: &str) -> Order {
    Order::Link { vote: sanctions(), country: country(state), kind: kind(of) }
}

#[test]
fn a_link_costs_cohesion_and_what_it_promises_is_not_drawn_from_the_capital() {
    let mut bench = on_the_agenda(field("sanctions-package"), "restrictive-measures");
    let offer = bench.table("SE07");
    bench.window(Window::Decision);
    let proposal = bench.proposal(offer, "GEN");
    let ask = || Order::Ask { country: country("SE"), kind: kind("GEN") };
    // What nobody asks for buys nothing, and bargains are with members about what they have.
    assert_eq!(bench.refused(HR, link("SE", "AD_MR")), "nothing_to_give");
    assert_eq!(bench.refused(HR, link("NO", "GEN")), "not_a_member");
    let worth = bench.view(HR).worth_of_link(country("SE"), kind("GEN"));
    assert!(worth >= 120);
    let preview = bench.view(HR).preview(&[], &link("SE", "GEN")).unwrap();
    assert_eq!((preview.inclination, preview.tracks), (Some((worth, worth)), vec![(Track::Cohesion, -8)]));
    // Nor is it taken in the same breath.
    assert_eq!(bench.refused_now(HR, &[link("SE", "GEN")], ask()), "kept_home");
    let events = bench.give(HR, link("SE", "GEN"));
    assert_eq!(moved(&events, Track::Cohesion, |c| matches!(c, Cause::Order(..))), -8);
    let hour = bench.game().hour();
    bench.end_turn();
    bench.window(Window::Decision);
    assert_eq!(bench.refused(HR, proposal.clone()), "kept_home");
    assert_eq!(bench.refused(HR, ask()), "kept_home");
    assert_eq!(bench.state("GEN"), NeedState::Declared);
    while bench.game().hour() < hour + 240 {
        bench.end_turn();
    }
    bench.window(Window::Decision);
    assert!(bench.view(HR).guard(&[], &ask()).is_ok());
}

#[test]
fn no_capital_is_spared_what_the_council_alone_brings() {
    // Sweden had a package of them, and they are asked for: still nobody would draw them from it.
    let field = field("sanctions-package").package("SE07", "kind", "\"SANCTIONS\"");
    let mut bench = field.open();
    bench.declare(&["GEN", "SANCTIONS"]);
    bench.give(HR, put("restrictive-measures"));
    bench.window(Window::Decision);
    assert_eq!(bench.state("SANCTIONS"), NeedState::Declared);
    assert_eq!(bench.refused(HR, link("SE", "SANCTIONS")), "nothing_to_give");
}

#[test]
fn a_link_ends_with_a_capital_that_does_not_vote_for_it_and_with_an_item_taken_off() {
    let ask = || Order::Ask { country: country("SE"), kind: kind("GEN") };
    let mut bench = on_the_agenda(field("sanctions-package"), "restrictive-measures");
    say(&mut bench, sanctions(), &[("SE", Stance::Against)]);
    bench.give(HR, link("SE", "GEN"));
    assert_eq!(count(&bench.end_turn(), |e| matches!(e, Event::LinkEnded { .. })), 1);
    bench.window(Window::Decision);
    assert!(bench.view(HR).guard(&[], &ask()).is_ok());
    let mut bench = on_the_agenda(field("sanctions-package"), "restrictive-measures");
    bench.window(Window::Decision);
    let both = [(HR, link("SE", "GEN")), (PRESIDENCY, Order::TakeOff { vote: sanctions() })];
    let events = bench.close(&both);
    assert_eq!(count(&events, |e| matches!(e, Event::LinkEnded { .. })), 1);
}

#[test]
fn a_text_is_watered_down_twice_and_does_less() {
    let order = || Order::WaterDown { vote: sanctions() };
    let mut bench = on_the_agenda(field("sanctions-package"), "restrictive-measures");
    bench.window(Window::Decision);
    let preview = bench.view(HR).preview(&[], &order()).unwrap();
    assert_eq!((preview.inclination, preview.left), (Some((90, 90)), Some(700)));
    let events = bench.close(&[(HR, order()), (PRESIDENCY, Order::Postpone { vote: sanctions() })]);
    assert_eq!(count(&events, |e| matches!(e, Event::WateredDown { left: 700, .. })), 1);
    bench.window(Window::Decision);
    assert_eq!(bench.view(HR).preview(&[], &order()).unwrap().left, Some(450));
    let events = bench.give(HR, order());
    assert_eq!(count(&events, |e| matches!(e, Event::WateredDown { left: 450, .. })), 1);
    let events = bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
    assert_eq!(moved(&events, Track::Escalation, by_mechanism), 22);
    let pressed = |e: &Event| matches!(e, Event::VectorMoved { delta: -27, .. });
    assert!(count(&events, pressed) > 0);
}

#[test]
fn nothing_is_watered_down_a_third_time() {
    let order = || Order::WaterDown { vote: sanctions() };
    let mut bench = on_the_agenda(field("sanctions-package"), "restrictive-measures");
    bench.window(Window::Decision);
    let both = [(HR, order()), (PRESIDENCY, order()), (PRESIDENCY, Order::Postpone { vote: sanctions() })];
    bench.close(&both);
    assert_eq!(bench.refused(HR, order()), "nothing_left");
}

#[test]
fn an_item_is_postponed_once() {
    let order = || Order::Postpone { vote: sanctions() };
    let mut bench = on_the_agenda(field("sanctions-package"), "restrictive-measures");
    let events = bench.give(PRESIDENCY, order());
    assert_eq!(count(&events, |e| matches!(e, Event::VotePostponed { turn: 4, .. })), 1);
    assert_eq!(count(&bench.end_turn(), |e| matches!(e, Event::VoteHeld { .. })), 0);
    assert_eq!(bench.refused(HR, order()), "postponed_enough");
    assert_eq!(count(&bench.end_turn(), |e| matches!(e, Event::VoteHeld { .. })), 1);
}

#[test]
fn an_item_taken_off_costs_less_than_a_defeat_and_may_come_back() {
    let order = || Order::TakeOff { vote: sanctions() };
    let mut bench = on_the_agenda(field("sanctions-package"), "restrictive-measures");
    let events = bench.give(HR, order());
    let cause = |c: &Cause| *c == Cause::Order(HR, OrderKind::TakeOff);
    assert_eq!(moved(&events, Track::Cohesion, cause), -3);
    assert_eq!(count(&bench.end_turn(), |e| matches!(e, Event::VoteHeld { .. })), 0);
    assert_eq!(bench.refused(HR, order()), "unknown_vote");
    let events = bench.give(HR, put("restrictive-measures"));
    assert_eq!(count(&events, |e| matches!(e, Event::VoteScheduled { .. })), 1);
}

#[test]
fn what_events_brought_before_the_council_has_to_be_decided_and_its_watered_text_does_less() {
    let raised = "(id: \"F-I00\", at_hours: 0, channel: \"x\", text: \"x\", then: [vote(id: \"cyber-listing\", rule: unanimity, delay_hours: 0, ease: 0, passed: [track(\"legitimacy\", 40), after(hours: 24, when: always, then: [track(\"legitimacy\", 80)])], failed: [])])";
    let mut bench = Field::with(&["(\"GEN\", S)"]).injects(raised).open();
    let id = vote("cyber-listing");
    bench.window(Window::Decision);
    assert_eq!(bench.refused(HR, Order::TakeOff { vote: id }), "has_to_be_decided");
    bench.give(HR, Order::WaterDown { vote: id });
    let events = bench.until(|e| matches!(e, Event::VoteHeld { .. }));
    let by_it = |c: &Cause| *c == Cause::Vote(id);
    assert_eq!(moved(&events, Track::Legitimacy, by_it), 28, "told as the vote's, not as what raised it");
    let later = bench.until(|e| matches!(e, Event::TimerEnded { .. }));
    assert_eq!(moved(&later, Track::Legitimacy, by_it), 56, "and so is what comes of it later");
}

/// Capitals, how far towards agreement each stands, and the ground it gives.
type Standings = Vec<(CountryId, i32, Ground)>;

/// Where every capital stands by its policy, as far towards agreement as that is.
fn by_policy(bench: &Bench) -> Standings {
    let members = bench.game().setting().members().map(|m| m.id);
    members
        .filter_map(|id| {
            let view = bench.view(Seat::Delegation(id));
            let orders = Policy::default_for(Seat::Delegation(id)).orders(&view, Dice::new(7));
            orders.into_iter().find_map(|order| match order {
                Order::Position { stance, ground, .. } => Some((id, stance, ground)),
                _ => None,
            })
        })
        .map(|(id, stance, ground)| {
            let towards = match stance {
                Stance::Against => 0,
                Stance::Abstain => 1,
                Stance::For => 2,
            };
            (id, towards, ground)
        })
        .collect()
}

/// Capitals by policy after these orders, in a Union that is hard to win.
fn bargained(orders: impl Fn(CountryId) -> Vec<Order>) -> (Standings, Standings) {
    let hard = || field("sanctions-package").rule("vote_for", 900).rule("vote_against", 700);
    let mut bench = on_the_agenda(hard(), "restrictive-measures");
    let before = by_policy(&bench);
    bench.window(Window::Decision);
    let hungary = country("HU");
    let mut given: Vec<(Seat, Order)> = orders(hungary).into_iter().map(|o| (HR, o)).collect();
    given.sort();
    bench.close(&given);
    (before, by_policy(&bench))
}

#[test]
fn a_capital_says_what_weighed_most_and_moves_when_it_is_won() {
    let (before, after) = bargained(|_| vec![Order::WaterDown { vote: sanctions() }]);
    assert_eq!(before.len(), 27 - 1 + usize::from(before.iter().any(|(c, ..)| *c == country("FI"))));
    assert!(before.iter().all(|(_, _, ground)| *ground != Ground::Unstated));
    let stands = |list: &Standings| list.iter().map(|(_, towards, _)| towards).sum::<i32>();
    assert!(before.iter().zip(&after).all(|(b, a)| a.1 >= b.1), "a softer text repels nobody");
    assert!(stands(&after) > stands(&before));
    // What was done for one capital moves no other.
    let (before, after) = bargained(|hungary| vec![Order::Lobby { vote: sanctions(), country: hungary }]);
    let others =
        |list: &Standings| -> Vec<_> { list.iter().filter(|(c, ..)| *c != country("HU")).copied().collect() };
    assert_eq!(others(&before), others(&after));
}

/// Capitals by policy on restrictive measures after this has happened.
fn after(what: &str, rules: &[(&str, &str)]) -> Standings {
    let then = format!("unlock(\"sanctions-package\"), need(\"SANCTIONS\", S){what}");
    let inject = format!("(id: \"F-I00\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])");
    let with = |field: Field, (name, value): &(&str, &str)| field.rule(name, value);
    let field = Field::with(&["(\"GEN\", S)", "(\"STRATCOM\", S)"]).injects(&inject);
    by_policy(&on_the_agenda(rules.iter().fold(field, with), "restrictive-measures"))
}

#[test]
fn an_armed_attack_brings_capitals_together_and_without_one_some_hesitate() {
    // In a Union that goes along only for good reasons.
    let reserved = [("politics_stop_chance", "0"), ("vote_for", "550")];
    let hit = ["energy", "health", "transport"].map(|f| format!(", function(\"{f}\", -500)")).concat();
    let attack = format!(", flag(\"ARMED_ATTACK\"){hit}");
    let (slow, quick) = (after("", &reserved), after(&attack, &reserved));
    assert!(slow.iter().zip(&quick).all(|(s, q)| q.1 >= s.1), "gravity repels nobody");
    let hesitating = |list: &Standings| list.iter().filter(|(_, towards, _)| *towards < 2).count();
    let (many, few) = (hesitating(&slow), hesitating(&quick));
    assert!(many > 2 * few, "{many} without an armed attack, {few} with one");
    assert!(quick.iter().any(|(_, _, ground)| *ground == Ground::Gravity));
    assert!(slow.iter().all(|(_, _, ground)| *ground != Ground::Gravity), "nothing grave has happened");
}

#[test]
fn politics_at_home_weigh_where_what_a_state_has_is_subject_to_them() {
    let stopped =
        after("", &[("politics_stop_chance", "1000"), ("vote_politics", "5000"), ("vote_mood", "0")]);
    let by_politics = |(_, _, ground): &&(CountryId, i32, Ground)| *ground == Ground::HomePolitics;
    let named: Vec<&str> = stopped.iter().filter(by_politics).map(|(state, ..)| state.as_str()).collect();
    // By the caveats of the stock list; Austria's objection is its specific character's before.
    assert_eq!(named, ["BG", "HR", "HU", "SK"]);
}

#[test]
fn a_specific_character_abstains_where_others_would_stop_it() {
    let never = field("sanctions-package").rule("vote_for", 5000).rule("vote_against", 4000);
    let bench = on_the_agenda(never, "restrictive-measures");
    for (state, towards, ground) in by_policy(&bench) {
        let specific = ["AT", "IE", "MT"].contains(&state.as_str());
        assert_eq!(towards, i32::from(specific), "{state}");
        assert_eq!(ground == Ground::SpecificCharacter, specific, "{state}");
    }
}

#[test]
fn the_need_for_measures_is_met_by_what_was_adopted() {
    let (_, events) = voted(field("sanctions-package"), &[]);
    let met = |e: &Event| matches!(e, Event::MeasureAdopted { need: of, .. } if *of == need("SANCTIONS"));
    assert_eq!(count(&events, met), 1);
}

#[test]
fn the_debrief_tells_each_vote_with_who_stood_where_and_why() {
    let mut bench = on_the_agenda(field("sanctions-package"), "restrictive-measures");
    say(&mut bench, sanctions(), &[("HU", Stance::Against), ("IE", Stance::Abstain), ("SE", Stance::For)]);
    assert!(bench.debrief().votes.is_empty(), "not yet held");
    bench.until(|e| matches!(e, Event::VoteHeld { .. }));
    let votes = bench.debrief().votes;
    let [story] = &votes[..] else { panic!("{votes:?}") };
    assert!(!story.passed);
    assert_eq!(story.count.stop, Some(Stop::Veto));
    let stances = [Stance::Against, Stance::Abstain, Stance::For];
    let expected = ["HU", "IE", "SE"].map(country).into_iter().zip(stances);
    assert_eq!(story.positions, expected.map(|(c, s)| (c, s, Ground::Burden)).collect::<Vec<_>>());
    let told = story.told(&casus::words::Words::embedded(casus::words::Lang::En), bench.game().setting());
    assert_eq!(told.len(), 3, "the vote, and the two who did not agree: {told:?}");
    assert!(told[0].contains("not adopted") && told[1].starts_with("Hungary: against"), "{told:?}");
    // Asked why, the vote tells of each member, of those in favour as well.
    let asked = bench.full().explain(&Inquiry::Vote(sanctions())).expect("a vote that was held");
    let positions: Vec<Input> = expected_inputs(&story.positions);
    assert!(positions.iter().all(|input| asked.figures[0].inputs.contains(input)), "{asked:?}");
}

fn expected_inputs(positions: &[(CountryId, Stance, Ground)]) -> Vec<Input> {
    let input = |(country, stance, ground): &(CountryId, Stance, Ground)| Input {
        label: Label::Country(*country),
        value: Value::Position(*stance, *ground),
    };
    positions.iter().map(input).collect()
}

#[test]
fn what_goes_on_the_agenda_is_at_work_after_the_vote_and_its_own_time() {
    let arrival = |field: Field, seat, measure: &str| {
        let mut bench = field.open();
        bench.declare(&["GEN"]);
        bench.window(Window::Decision);
        let order = put(measure);
        let preview = bench.view(seat).preview(&[], &order).expect("legal");
        let late = preview.objections.contains(&Objection::AfterEnd);
        let Some(foreseen) = preview.arrival else { return (None, late) };
        assert_eq!(
            foreseen.hour - bench.game().hour(),
            foreseen.parts.iter().map(|part| part.hours).sum::<i32>()
        );
        bench.give(seat, order);
        let decided = bench.until(|e| matches!(e, Event::InstrumentTasked { .. }));
        let from = one(&decided, |e| match e {
            Event::InstrumentTasked { from, .. } => Some(*from),
            _ => None,
        });
        assert_eq!(foreseen.hour, from, "{measure}");
        (Some(foreseen.hour), late)
    };
    let sanctions = arrival(field("sanctions-package"), HR, "restrictive-measures");
    assert!(sanctions.0.is_some_and(|hour| hour >= 24), "{sanctions:?}");
    // The hybrid toolbox, by its committee in the turn in which it is called.
    assert!(arrival(field("sanctions-package"), HR, "hybrid-toolbox").0.is_some());
    // A trap never works, and has no hour.
    assert_eq!(arrival(field("sanctions-package"), HR, "european-peace-facility"), (None, false));
}

#[test]
fn an_attacked_member_votes_like_the_others() {
    let stood = |stance: Option<Stance>| {
        let mut bench = on_the_agenda(field("sanctions-package"), "restrictive-measures");
        bench.window(Window::Decision);
        let orders: Vec<(Seat, Order)> =
            stance.into_iter().map(|stance| (finland(), position(sanctions(), stance))).collect();
        let mut events = bench.close(&orders);
        if orders.is_empty() || !events.iter().any(|e| matches!(e, Event::VoteHeld { .. })) {
            events.extend(bench.until(|e| matches!(e, Event::VoteHeld { .. })));
        }
        let (passed, against, _) = held(&events);
        (passed, against)
    };
    assert_eq!(stood(None), (true, vec![]), "silence is agreement, the attacked state's too");
    assert_eq!(stood(Some(Stance::For)), (true, vec![]));
    assert_eq!(stood(Some(Stance::Against)), (false, vec![country("FI")]), "unanimity");
}

#[test]
fn of_an_item_that_came_back_each_vote_is_told_with_its_own_positions() {
    let inject = "(id: \"F-I00\", at_hours: 0, channel: \"x\", text: \"x\", \
                  then: [unlock(\"sanctions-package\"), track_to(\"attribution\", 700)])";
    let mut bench = Field::with(&["(\"GEN\", S)"]).injects(inject).open();
    bench.declare(&["GEN"]);
    for capital in ["HU", "AT"] {
        bench.give(HR, put("restrictive-measures"));
        bench.window(Window::Offers);
        bench.close(&[(delegation(capital), position(sanctions(), Stance::Against))]);
        bench.until(|e| matches!(e, Event::VoteHeld { passed: false, .. }));
    }
    let told: Vec<Vec<String>> = bench
        .debrief()
        .votes
        .iter()
        .map(|story| {
            let against = story.positions.iter().filter(|(_, stance, _)| *stance == Stance::Against);
            against.map(|(country, ..)| country.to_string()).collect()
        })
        .collect();
    assert_eq!(told, [["HU"], ["AT"]]);
}
