//! Attacked states give one another what they can spare: each from its one seat, its own need first, a share of its forces
//! at home. Who is attacked alone gives nothing.

use casus::base::{Dice, Milli, NeedId, OfferId, VoteId};
use casus::content::Seat;
use casus::content::rules::ThresholdBand;
use casus::engine::{
    Cause, Channel, Concern, ConsentTo, DropReason, Event, Ground, Homecoming, NeedState, Objection,
    Occasion, OfferChange, Order, OrderKind, Reason, Rule, Shelf, Stance, Window,
};
use casus::players::Policy;
use casus::session::{Player, Seating, Table};
use casus::words::{Lang, Words};

use super::bench::{Bench, Field, HR, count, country, delegation, finland, kind, one, stock_moves};

/// After twelve hours Sweden needs generators itself.
const GENERATORS_AT_12: &str =
    "(id: \"F-I01\", at_hours: 12, channel: \"x\", text: \"x\", then: [need(\"GEN@SE\", S)])";

fn sweden() -> Seat {
    Seat::Victim(country("SE"))
}

fn at(victim: &str, id: &str) -> NeedId {
    NeedId { victim: country(victim), kind: kind(id) }
}

/// Finland and Sweden are attacked.
fn both(needs: &[&str]) -> Field {
    Field::with(needs).scenario("victims: [\"FI\"],", "victims: [\"FI\", \"SE\"],")
}

fn table(package: &str, victim: &str, quantity: i64) -> Order {
    let quantity = Milli::whole(quantity);
    Order::Table { package: package.parse().unwrap(), victim: country(victim), quantity }
}

fn tabled(events: &[Event]) -> OfferId {
    one(events, |e| if let Event::OfferTabled { offer, .. } = e { Some(*offer) } else { None })
}

/// What becomes of an offer once the High Representative has proposed it and both attacked states have agreed.
fn agreed(bench: &mut Bench, offer: OfferId) -> Vec<Event> {
    let order = bench.proposal(offer, "GEN");
    bench.agree(order).1
}

#[test]
fn an_attacked_state_gives_another_what_it_can_spare_and_both_are_asked() {
    let mut bench = both(&["(\"GEN\", S)", "(\"INTEL@SE\", S)"]).open();
    let offer = tabled(&bench.give(sweden(), table("SE07", "FI", 60)));
    assert_eq!(bench.offer(offer).giver, country("SE"));
    let order = bench.proposal(offer, "GEN");
    assert_eq!(bench.view(HR).preview(&[], &order).unwrap().asks, [finland(), sweden()]);
    let events = bench.give(HR, order);
    let proposal =
        one(&events, |e| if let Event::MatchProposed { proposal, .. } = e { Some(*proposal) } else { None });
    assert_eq!(bench.view(sweden()).awaiting().len(), 1, "its giver is asked by its one seat");
    let consent = |seat| (seat, Order::Consent { proposal });
    let events = bench.close(&[consent(finland()), consent(sweden())]);
    assert_eq!(count(&events, |e| matches!(e, Event::MatchAgreed { .. })), 1);
    assert_eq!(stock_moves(&events, offer), [(Shelf::Free, Shelf::Reserved, 60_000)]);
    // Nobody expects it of an attacked state; that it gives counts: one of the 25 others and itself.
    let parts = bench.evaluation().parts;
    let pledging = parts.iter().find(|(_, part, ..)| part == "pledging").expect("a part of solidarity");
    assert_eq!(pledging.3, 1000 / 26);
}

#[test]
fn it_sends_its_own_offer_past_the_desk_and_agrees_by_that() {
    let mut bench = both(&["(\"GEN\", S)", "(\"INTEL@SE\", S)"]).open();
    let offer = tabled(&bench.give(sweden(), table("SE07", "FI", 60)));
    bench.end_turn();
    bench.window(Window::Offers);
    let own = bench.view(sweden()).legal(OrderKind::Propose, &[]).remove(0).order;
    assert!(matches!(own, Order::Propose { offer: x, .. } if x == offer), "{own:?}");
    let events = bench.give(sweden(), own);
    assert_eq!(count(&events, |e| matches!(e, Event::ConsentGiven { seat, .. } if *seat == sweden())), 1);
}

#[test]
fn its_own_need_comes_first() {
    let mut bench = both(&["(\"GEN\", S)", "(\"GEN@SE\", S)"]).open();
    let order = table("SE07", "FI", 60);
    assert_eq!(bench.refused(sweden(), order), "needs_itself");
    assert!(bench.view(sweden()).tableable("SE07".parse().unwrap()).is_zero());
    let refused = bench.view(sweden()).refused(OrderKind::Table, &[]);
    let told = refused.iter().filter(|(_, why)| why.slug() == "needs_itself");
    assert_eq!(told.count(), 1, "and its person is told why");
    let ask = |of: &str| Order::Ask { country: country("SE"), kind: kind(of) };
    bench.window(Window::Decision);
    assert_eq!(bench.refused_now(HR, &[], ask("GEN")), "asks_itself");
    assert_eq!(bench.refused_now(sweden(), &[], ask("GEN")), "attacked", "nobody asks itself");
}

#[test]
fn it_may_be_asked_for_what_it_does_not_need_itself() {
    let mut bench = both(&["(\"GEN\", S)", "(\"INTEL@SE\", S)"]).open();
    let events = bench.give(HR, Order::Ask { country: country("SE"), kind: kind("GEN") });
    let asked = |e: &Event| matches!(e, Event::CapitalAsked { country: c, .. } if *c == country("SE"));
    assert_eq!(count(&events, asked), 1);
    assert_eq!(bench.view(sweden()).own_requests().map(|(of, ..)| of).collect::<Vec<_>>(), [kind("GEN")]);
}

#[test]
fn what_it_needs_later_comes_back_and_what_has_left_keeps_going() {
    let later = "(id: \"F-I01\", at_hours: 48, channel: \"x\", text: \"x\", then: [need(\"GEN@SE\", S)])";
    let field = both(&["(\"GEN\", L)", "(\"INTEL@SE\", S)"]).injects(later);
    // What goes first leaves at once; the rest waits for its notice to move.
    let mut bench = field.package("SE07", "ready_days", "0").package("SE07", "caveats", "[]").open();
    let gone = tabled(&bench.give(sweden(), table("SE07", "FI", 40)));
    agreed(&mut bench, gone);
    bench.until(|e| matches!(e, Event::ConsignmentLeft { .. }));
    let free = tabled(&bench.give(sweden(), table("SE07", "FI", 30)));
    while bench.game().hour() < 48 {
        bench.end_turn();
    }
    bench.window(Window::Decision);
    let declare = bench.view(sweden()).legal(OrderKind::Declare, &[]).into_iter().map(|l| l.order);
    let declare =
        declare.into_iter().find(|o| matches!(o, Order::Declare { kind: x, .. } if *x == kind("GEN")));
    let declare = declare.expect("a need to declare");
    let foreseen = bench.view(sweden()).preview(&[], &declare).unwrap().objections;
    assert!(foreseen.contains(&Objection::TakesBack), "{foreseen:?}");
    let events = bench.give(sweden(), declare);
    let kept = |e: &Event| *e == Event::KeptForItself { need: at("SE", "GEN") };
    assert_eq!(count(&events, kept), 1);
    assert!(
        bench.view(finland()).sees(&Event::KeptForItself { need: at("SE", "GEN") }),
        "told with its reason"
    );
    assert_eq!(stock_moves(&events, free), [(Shelf::Free, Shelf::Withdrawn, 30_000)]);
    assert_eq!(stock_moves(&events, gone), []);
}

#[test]
fn what_was_agreed_and_has_not_left_is_recalled() {
    let field = both(&["(\"GEN\", S)", "(\"INTEL@SE\", S)"]).injects(GENERATORS_AT_12);
    let mut bench = field.open();
    let offer = tabled(&bench.give(sweden(), table("SE07", "FI", 40)));
    agreed(&mut bench, offer);
    while bench.game().hour() < 12 {
        bench.end_turn();
    }
    let quantity = Milli::whole(100);
    let events = bench.give(sweden(), Order::Declare { kind: kind("GEN"), quantity });
    let recalled = |e: &Event| matches!(e, Event::MatchDropped { reason: DropReason::Recalled, .. });
    assert_eq!(count(&events, recalled), 1);
    assert_eq!(stock_moves(&events, offer), [(Shelf::Reserved, Shelf::Withdrawn, 40_000)]);
}

/// What Estonia lent while it was calm goes home: its own region comes first, and it is attacked itself.
#[test]
fn a_giver_that_is_attacked_itself_recalls() {
    let heat =
        "(id: \"F-I01\", at_hours: 96, channel: \"x\", text: \"x\", then: [track(\"escalation\", 500)])";
    let field = Field::with(&["(\"STRATCOM\", S)", "(\"INTEL@EE\", S)"]).injects(heat).at_once("EE03");
    let field =
        field.scenario("victims: [\"FI\"],", "victims: [\"FI\", \"EE\"],").rule("recall_chance", 100_000);
    let mut bench = field.package("EE03", "caveats", "[OWN_REGION_FIRST(south)]").open();
    let estonia = country("EE");
    let offer = tabled(&bench.give(Seat::Victim(estonia), table("EE03", "FI", 1)));
    let order = bench.proposal(offer, "STRATCOM");
    bench.agree(order);
    let home = |e: &Event| matches!(e, Event::ConsignmentReturned { .. });
    let events = bench.until(home);
    assert!(events.iter().any(|e| {
        matches!(e, Event::ConsignmentReturned { why: Homecoming::WantedFor(state), .. } if *state == estonia)
    }));
}

#[test]
fn half_of_its_forces_stays_at_home_and_all_of_its_civil_aid_may_go() {
    let left = |share: i32, package: &str| {
        let needs = ["(\"GEN\", S)", "(\"INTEL@SE\", S)"];
        let bench = both(&needs).rule("attacked_keeps", share).open();
        bench.view(sweden()).tableable(package.parse().unwrap())
    };
    let whole = left(0, "SE02");
    assert_eq!((left(500, "SE02"), left(250, "SE02")), (Milli(whole.0 / 2), Milli(whole.0 * 3 / 4)));
    assert_eq!(left(500, "SE07"), Milli::whole(120), "generators are civil");
}

#[test]
fn it_has_one_seat_votes_once_and_knows_how_it_reads_the_others_case() {
    let mut bench = both(&["(\"GEN\", S)", "(\"INTEL@SE\", S)"]).open();
    bench.window(Window::Offers);
    let vote: VoteId = "sanctions".parse().unwrap();
    let position = Order::Position { vote, stance: Stance::For, ground: Ground::Threat };
    assert_eq!(bench.refused_now(sweden(), &[], position), "wrong_window");
    let consult = Order::Consult { concern: Concern::Security };
    assert_eq!(bench.refused_now(sweden(), &[], consult), "wrong_seat");
    let seats = bench.game().all_seats();
    let of_sweden = [sweden(), delegation("SE")];
    assert_eq!(seats.iter().filter(|seat| of_sweden.contains(seat)).collect::<Vec<_>>(), [&sweden()]);
    let knows =
        |seat| bench.view(seat).reading(country("FI"), country("SE")).expect("a capital reads it").personal;
    assert_eq!((knows(sweden()), knows(finland())), (true, false));
}

#[test]
fn it_says_how_it_reads_the_others_case_and_never_its_own() {
    let mut bench = both(&["(\"GEN\", S)", "(\"INTEL@SE\", S)"]).open();
    let state = |of: &str, reading| Order::StateReading { victim: country(of), reading };
    bench.window(Window::Offers);
    assert_eq!(bench.refused_now(sweden(), &[], state("SE", ThresholdBand::Met)), "own_finding");
    let legal = bench.view(sweden()).legal(OrderKind::StateReading, &[]);
    let about_finland =
        |o: &Order| matches!(o, Order::StateReading { victim, .. } if *victim == country("FI"));
    assert!(legal.len() == 3 && legal.iter().all(|l| about_finland(&l.order)), "{legal:?}");
    let held = bench.view(sweden()).held(country("FI"), country("SE")).expect("it reads the case");
    let other = if held == ThresholdBand::Met { ThresholdBand::NotMet } else { ThresholdBand::Met };
    let events = bench.close(&[(sweden(), state("FI", other))]);
    let said = |e: &Event| {
        matches!(e, Event::ReadingStated { country: by, reading, on: Occasion::OwnWord, .. }
            if (*by, *reading) == (country("SE"), other))
    };
    assert_eq!(count(&events, said), 1);
    bench.to(bench.game().turn() + 1, Window::Offers);
    let orders = Policy::Victim.orders(&bench.view(sweden()), Dice::new(1));
    let held = bench.view(sweden()).held(country("FI"), country("SE")).expect("it reads the case");
    assert_eq!(orders.contains(&state("FI", held)), held != other, "a policy says what the formula says");
    assert_ne!(held, other);
}

/// It asks for that kind in its next window, and would take back at once what it promised meanwhile.
#[test]
fn its_person_promises_nothing_that_its_state_needs_by_now() {
    let answers =
        |later: &str| {
            let mut bench = both(&["(\"GEN\", S)", "(\"INTEL@SE\", S)"]).injects(later).open();
            let offer = tabled(&bench.give(sweden(), table("SE07", "FI", 40)));
            while bench.game().hour() < 12 {
                bench.end_turn();
            }
            let order = bench.proposal(offer, "GEN");
            let Order::Propose { quantity, mode, .. } = order else { panic!("{order:?}") };
            let channel = Channel::Bilateral;
            let own = Order::Propose { offer, need: at("FI", "GEN"), quantity, channel, mode };
            let events = bench.give(HR, order);
            let proposal = one(&events, |e| {
                if let Event::MatchProposed { proposal, .. } = e { Some(*proposal) } else { None }
            });
            bench.to(bench.game().turn() + 1, Window::Offers);
            let less = Milli::whole(1);
            let until = bench.offer(offer).valid_until + 1;
            let amend = |change| Order::AmendOffer { offer, change };
            let reason = Reason::HomeRisk;
            let answers = [
                Order::Consent { proposal },
                Order::Amend { proposal, quantity: less, channel, mode, reason },
                Order::StandingConsent { to: ConsentTo::Offer(offer), stands: true },
                own,
                amend(OfferChange::Until(until)),
                amend(OfferChange::Quantity(less)),
                Order::Refuse { proposal, reason },
            ];
            answers.map(|order| match bench.view(sweden()).guard(&[], &order) {
                Ok(_) => "",
                Err(why) if why.slug() == "needs_itself" => "needs_itself",
                Err(_) => "otherwise",
            })
        };
    let needs = "needs_itself";
    assert_eq!(answers(GENERATORS_AT_12), [needs, needs, needs, needs, needs, "", ""]);
    assert!(!answers("").contains(&needs));
}

#[test]
fn a_consent_that_stands_agrees_to_nothing_that_its_state_needs_by_now() {
    let agreed = |later: &str| {
        let mut bench = both(&["(\"GEN\", S)", "(\"INTEL@SE\", S)"]).injects(later).open();
        let offer = tabled(&bench.give(sweden(), table("SE07", "FI", 40)));
        bench.give(sweden(), Order::StandingConsent { to: ConsentTo::Offer(offer), stands: true });
        while bench.game().hour() < 12 {
            bench.end_turn();
        }
        let order = bench.proposal(offer, "GEN");
        let events = bench.give(HR, order);
        count(&events, |e| matches!(e, Event::StandingConsentGiven { seat, .. } if *seat == sweden()))
    };
    assert_eq!((agreed(""), agreed(GENERATORS_AT_12)), (1, 0));
}

/// It asks for that kind in its next window: it agrees to send none meanwhile.
#[test]
fn a_policy_agrees_to_send_nothing_that_its_state_needs_by_now() {
    let answers = |later: &str| {
        let mut bench = both(&["(\"GEN\", S)", "(\"INTEL@SE\", S)"]).injects(later).open();
        let offer = tabled(&bench.give(sweden(), table("SE07", "FI", 40)));
        while bench.game().hour() < 12 {
            bench.end_turn();
        }
        let order = bench.proposal(offer, "GEN");
        bench.give(HR, order);
        bench.window(Window::Consent);
        let orders = Policy::Victim.orders(&bench.view(sweden()), Dice::new(1));
        orders
            .into_iter()
            .filter(|o| !matches!(o, Order::Position { .. }))
            .map(|o| o.kind())
            .collect::<Vec<_>>()
    };
    assert_eq!(answers(""), [OrderKind::Consent]);
    assert_eq!(answers(GENERATORS_AT_12), [OrderKind::Refuse]);
}

#[test]
fn who_is_attacked_alone_gives_nothing_and_is_asked_for_nothing() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.window(Window::Offers);
    assert!(!bench.game().seats().contains(&finland()));
    assert!(OrderKind::ALL.iter().all(|of| bench.view(finland()).legal(*of, &[]).is_empty()));
    assert_eq!(bench.refused(finland(), table("SE07", "FI", 1)), "wrong_seat");
    assert_eq!(bench.refused(HR, Order::Ask { country: country("FI"), kind: kind("GEN") }), "attacked");
    assert!(bench.view(finland()).own_packages().next().is_none());
}

#[test]
fn being_attacked_itself_is_a_part_of_its_will_from_the_hour_in_which_it_is_struck() {
    let will = |part: i32, later: &str| {
        let field = both(&["(\"GEN\", S)"]).rule("will_spread", 0).rule("will_attacked", part);
        field.scenario("    region:", &format!("    struck_later: [{later}],\n    region:")).open().will("SE")
    };
    assert_eq!(will(-120, "") - will(0, ""), -120);
    assert_eq!(will(-120, "\"SE\"") - will(0, "\"SE\""), 0, "like any other capital until then");
    let strike =
        "(id: \"F-I01\", at_hours: 6, channel: \"x\", text: \"x\", then: [flag(\"ARMED_ATTACK@SE\")])";
    let field = both(&["(\"GEN\", S)"]).injects(strike);
    let mut bench = field.scenario("    region:", "    struck_later: [\"SE\"],\n    region:").open();
    let moved = |e: &Event| match e {
        Event::WillMoved { country: c, delta, cause: Cause::Rule(Rule::Attacked), .. } => Some((*c, *delta)),
        _ => None,
    };
    let struck = |e: &Event| *e == Event::FirstStruck { victim: country("SE") };
    let events = bench.until(struck);
    assert_eq!(one(&events, moved), (country("SE"), -120));
    let after: Vec<Event> = (0..3).flat_map(|_| bench.next_situation()).collect();
    assert_eq!(count(&after, struck), 0, "once");
}

/// In *Twin Fires* Greece, struck itself, tables for another, and some of it is agreed to by who gives and who takes.
#[test]
fn policies_of_attacked_states_give_what_they_can_spare() {
    let mut bench = Bench::shipped("twin-fires", &[]);
    let south = ["GR", "CY", "LV"].map(country);
    let (mut given, mut taken) = (Vec::new(), 0);
    while bench.game().outcome().is_none() && (given.is_empty() || taken == 0) {
        let seats = bench.game().seats();
        let mut orders = Vec::new();
        for seat in seats {
            let view = bench.view(seat);
            let policy = if seat == HR { Policy::Greedy } else { Policy::default_for(seat) };
            orders.extend(policy.orders(&view, Dice::new(1)).into_iter().map(|order| (seat, order)));
        }
        for event in bench.close(&orders) {
            match event {
                Event::OfferTabled { offer, giver, victim, kind, .. } if south.contains(&giver) => {
                    assert_ne!(giver, victim);
                    let own = bench.full().need(NeedId { victim: giver, kind });
                    let closed = |state| matches!(state, NeedState::Lapsed | NeedState::Withdrawn);
                    assert!(own.is_none_or(|need| closed(need.state)), "its own need first");
                    given.push(offer);
                }
                Event::MatchAgreed { proposal } => {
                    let found = bench.full().matches().into_iter().find(|m| m.id == proposal).unwrap();
                    taken += usize::from(given.contains(&found.offer));
                }
                _ => {}
            }
        }
    }
    assert!(!given.is_empty() && taken > 0, "{} tabled, {taken} agreed", given.len());
}

#[test]
fn its_person_is_asked_in_the_offers_window_where_it_has_something_to_give() {
    let game = Bench::shipped("twin-fires", &[]);
    let awaited = |state: &str| {
        let seat = Seat::Victim(country(state));
        let seating: Seating = [(seat, Player::person("A. N. Other"))].into_iter().collect();
        let table = Table::open(std::sync::Arc::clone(game.game().setting()), 1, seating, 0).unwrap();
        let title =
            Words::embedded(Lang::En).part_title(game.game().setting().catalogue(), &table.view(seat));
        (table.awaited() == [seat], table.view(seat).window(), title)
    };
    assert_eq!(awaited("GR"), (true, Window::Offers, "Greece, as a giver".to_owned()));
    let alone = Bench::haze();
    let seating: Seating = [(finland(), Player::person("A. N. Other"))].into_iter().collect();
    let table = Table::open(std::sync::Arc::clone(alone.game().setting()), 1, seating, 0).unwrap();
    assert_eq!(table.view(finland()).window(), Window::Decision, "who is attacked alone decides once a turn");
}
