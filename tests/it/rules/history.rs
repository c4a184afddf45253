//! What really happened: the script that follows it, the forecast by clocks of another year, and the debrief that
//! holds a game against it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use casus::base::{CountryId, Hours};
use casus::content::{
    Catalogue, Caveat, Consequence, Country, Library, NatoAssignment, ParliamentRule, Passage, Scenario, Seat,
};
use casus::engine::{Event, NeedState, Setting, Shelf};
use casus::players::Policy;
use casus::record::debrief::Measured;
use casus::record::{Contributions, Debrief};
use casus::session::forecast::scripted;
use casus::session::{Player, Seating, Table};
use casus::words::{Lang, Words};

use super::bench::{HR, country};

static CATALOGUE: LazyLock<Arc<Catalogue>> =
    LazyLock::new(|| Arc::new(Library::embedded().catalogue().expect("the embedded catalogue is clean")));

fn scenario(id: &str) -> Arc<Scenario> {
    let id = id.parse().unwrap();
    Arc::new(Library::embedded().scenario(&CATALOGUE, id).unwrap_or_else(|problems| panic!("{problems}")))
}

fn setting(contributions: &str) -> Arc<Setting> {
    let chosen = [("contributions".to_owned(), contributions.to_owned())];
    Arc::new(Setting::new(Arc::clone(&CATALOGUE), scenario("vendredi-13"), &chosen).unwrap())
}

/// A game that follows the script to its end.
fn follow(setting: &Arc<Setting>, seed: u64) -> Table {
    let seating: Seating =
        scripted(setting).into_iter().map(|(seat, policy)| (seat, Player::Policy(policy))).collect();
    assert_eq!(seating.len(), 2, "the High Representative and the victim");
    Table::open(Arc::clone(setting), seed, seating, 0).unwrap()
}

fn first(table: &Table) -> BTreeMap<CountryId, Hours> {
    let mut contributions = Contributions::default();
    for entry in table.log().iter() {
        contributions.take(table.setting(), entry.hour, entry.event);
    }
    contributions.first()
}

fn debrief(table: &Table) -> Debrief {
    let view = table.full_view().expect("the game is over");
    Debrief::of(&view, table.evaluation(), table.seed(), table.log())
}

/// Offers that an inject brought: they come of no package.
fn by_inject(table: &Table) -> BTreeSet<CountryId> {
    let givers = table.log().iter().filter_map(|entry| match entry.event {
        Event::OfferTabled { giver, package: None, .. } => Some(*giver),
        _ => None,
    });
    givers.collect()
}

#[test]
fn the_script_of_history_is_played_legally_to_the_end_and_reaches_its_milestones() {
    let table = follow(&setting("history"), 1);
    assert!(table.refused().is_empty(), "{:?}", table.refused());
    let debrief = debrief(&table);
    let beside = debrief.history.expect("this case was");
    let days: Vec<(i32, Option<i32>)> = beside.milestones.iter().map(|m| (m.history, m.game)).collect();
    let (announced, requested, resolution) = (days[0], days[1], days[3]);
    assert_eq!(announced, (3, Some(3)), "the announcement");
    assert_eq!(requested, (4, Some(4)), "the request in the Council");
    assert!(
        (7..=8).contains(&resolution.1.unwrap()),
        "the resolution of the Security Council: {resolution:?}"
    );
    // What is scripted came from the capitals that gave in 2015, within a turn of the day of their votes.
    assert_eq!(by_inject(&table), ["DE", "GB"].map(country).into());
    let lithuania = first(&table)[&country("LT")];
    assert!((21 * 24..=22 * 24).contains(&lithuania), "the decision of Vilnius: {lithuania}");
    let asked = |state: &str| {
        let mut log = table.log().iter();
        log.find_map(|e| match e.event {
            Event::CapitalAsked { country: c, .. } if *c == country(state) => Some(e.hour),
            _ => None,
        })
    };
    assert!(asked("GB").unwrap() <= 240 && asked("DE").unwrap() <= 288, "the talks of November");
}

#[test]
fn nothing_is_used_that_came_after_2015() {
    let setting = setting("history");
    let later = |m: &&casus::content::Mechanism| !m.exists_at(&setting.scenario().start, |_| false);
    let later: BTreeSet<String> =
        setting.catalogue().mechanisms.iter().filter(later).map(|m| m.id.to_string()).collect();
    for known in
        ["european-peace-facility", "hybrid-sanctions", "cyber-sanctions", "crisis-communicators", "mpcc"]
    {
        assert!(later.contains(known), "{known}");
    }
    for kept in ["ipcr-full", "restrictive-measures", "defence-agency", "berlin-plus"] {
        assert!(!later.contains(kept), "{kept}");
    }
    let table = follow(&setting, 1);
    let mut used: BTreeSet<String> = BTreeSet::new();
    for entry in table.log().iter() {
        match entry.event {
            Event::InstrumentProposed { instrument, .. } | Event::InstrumentTasked { instrument, .. } => {
                used.insert(instrument.to_string());
            }
            Event::VoteScheduled { vote, .. } => {
                used.insert(vote.to_string());
            }
            _ => {}
        }
    }
    assert!(used.is_disjoint(&later), "{used:?}");
}

#[test]
fn air_defence_on_the_ground_is_no_relief_for_aircraft_over_syria_or_ships_at_sea() {
    let then = setting("history");
    let stands_in = |setting: &Setting, need: &str| {
        let of = |id: &str| id.parse().expect("a kind");
        setting.catalogue().kind(of(need)).expect("a kind").substitutes.contains(&of("AD_MR"))
    };
    for need in ["AIR_POL", "ESCORT"] {
        assert!(!stands_in(&then, need), "{need}");
    }
    assert!(stands_in(&then, "C_UAS"), "at home it protects the same sky");
}

#[test]
fn frontex_takes_the_working_days_of_the_regulation_of_its_time() {
    let then = setting("history");
    let id = "frontex-rapid-intervention".parse().expect("a mechanism");
    // Regulation (EC) No 2007/2004, Article 8d: five working days to decide, five for the plan. Today: two and three.
    assert_eq!(then.catalogue().mechanism(id).expect("listed").delay_hours, (120, 240));
    let today = Library::embedded().catalogue().expect("sound");
    assert_eq!(today.mechanism(id).expect("listed").delay_hours, (48, 120));
}

#[test]
fn what_estonia_gave_from_in_2015_is_in_the_stock_of_that_case_alone() {
    let setting = setting("forecast");
    let package = "EE05".parse().unwrap();
    let listed = setting.catalogue().package(package).expect("people for a mission elsewhere");
    assert_eq!((listed.giver, listed.kind.as_str()), (country("EE"), "INF_BN"));
    // The clocks of 2015 hold for it as for all armed forces, and it relieves others under a mandate.
    for caveat in [Caveat::ParliamentPrior, Caveat::BackfillOnly, Caveat::UnMandate] {
        assert!(listed.caveats.contains(&caveat), "{caveat:?}");
    }
    let list = casus::content::Library::embedded().catalogue().unwrap();
    assert!(list.package(package).is_none(), "the list of today does not have it");
}

#[test]
fn the_strikes_on_raqqa_are_force_and_france_has_reported_them() {
    let table = follow(&setting("history"), 1);
    let hour = |wanted: fn(&Event) -> bool| table.log().iter().find(|e| wanted(e.event)).map(|e| e.hour);
    assert_eq!(hour(|e| matches!(e, Event::ForcibleMeasure { .. })), Some(48));
    assert_eq!(hour(|e| matches!(e, Event::ReportedArt51 { .. })), Some(48));
}

#[test]
fn what_the_united_kingdom_voted_for_is_taken_up() {
    let table = follow(&setting("history"), 1);
    let of = country("GB");
    let view = table.full_view().expect("the game is over");
    let aircraft: Vec<_> =
        view.offers().into_iter().filter(|o| o.giver == of && o.kind.as_str() == "AIR_POL").collect();
    let [gift] = &aircraft[..] else { panic!("one offer, of those that the Commons voted on: {aircraft:?}") };
    assert_eq!(gift.at_work + gift.done, gift.tabled, "{gift:?}");
    let served =
        view.needs().into_iter().find(|need| need.id.kind == gift.kind).expect("France asked for it");
    assert_eq!(served.state, NeedState::Met);
    // They strike and the Security Council is told; what came of it stands beside what was.
    let hour = |wanted: &dyn Fn(&Event) -> bool| table.log().iter().find(|e| wanted(e.event)).map(|e| e.hour);
    let struck = hour(&|e| matches!(e, Event::ForceUsed { giver, .. } if *giver == of)).expect("force");
    let told = hour(&|e| matches!(e, Event::JoinedArt51 { country } if *country == of)).expect("a letter");
    assert!(told - struck <= 24, "{struck} {told}");
    let beside = debrief(&table).history.expect("this case was");
    let strikes = beside.milestones.iter().find(|m| m.what.0[0].contains("Akrotiri")).expect("a milestone");
    let day = strikes.game.expect("it came to that");
    // A ship of the United Kingdom used force before them: that is none of these strikes. The crisis began at 21:00.
    let at_work =
        hour(&|e| matches!(e, Event::StockMoved { offer, to: Shelf::Delivered, .. } if *offer == gift.id));
    let at_work = at_work.expect("the aircraft fly");
    assert!(struck < at_work, "{struck} {at_work}");
    assert_eq!((strikes.history, day), (20, (at_work + 21) / 24), "{strikes:?}");
}

#[test]
fn lithuanias_forty_are_for_the_mission_of_the_united_nations() {
    let table = follow(&setting("history"), 1);
    let lithuania = country("LT");
    let view = table.full_view().expect("the game is over");
    let infantry: Vec<_> =
        view.offers().into_iter().filter(|o| o.giver == lithuania && o.kind.as_str() == "INF_BN").collect();
    assert!(!infantry.is_empty());
    assert!(infantry.iter().all(|o| o.caveats.contains(&Caveat::BackfillOnly)), "{infantry:?}");
    assert!(infantry.iter().map(|o| (o.free + o.reserved + o.moving + o.at_work).0).sum::<i64>() <= 100);
    assert!(
        !table.log().iter().any(|e| matches!(e.event, Event::ForceUsed { giver, .. } if *giver == lithuania))
    );
}

#[test]
fn police_and_services_help_at_once_and_military_aid_is_talked_of_days_later() {
    let table = follow(&setting("history"), 4);
    let told = debrief(&table);
    // The joint statement of 14 November: nobody waited for a line.
    let no_line = 17;
    assert!(told.mistakes.iter().all(|story| story.mistake != no_line), "{:?}", told.mistakes);
    for kind in ["INTEL", "POLICE"] {
        let mut offers = BTreeSet::new();
        let first = table.log().iter().find_map(|entry| match entry.event {
            Event::OfferTabled { offer, kind: of, .. } if of.as_str() == kind => {
                offers.insert(*offer);
                None
            }
            Event::StockMoved { offer, to: Shelf::Delivered, .. } if offers.contains(offer) => {
                Some(entry.hour)
            }
            _ => None,
        });
        assert!(first.is_some_and(|hour| hour <= 5 * 24), "{kind}: {first:?}");
    }
    let moves = told.history.expect("this case was").milestones;
    let moves = moves.iter().find(|m| m.what.0[0].starts_with("First bilateral moves")).expect("a milestone");
    assert!((5..=7).contains(&moves.game.expect("it came to that")), "{moves:?}");
}

#[test]
fn every_line_of_the_script_becomes_an_order() {
    let table = follow(&setting("history"), 3);
    let history = table.setting().scenario().history.clone().unwrap();
    let given = |turn: u16, seat: Seat| {
        let windows = table.journal().windows();
        let orders = windows.filter(|closed| closed.turn == turn).flat_map(|closed| closed.orders.iter());
        orders.filter(|(s, _)| *s == seat).count()
    };
    for line in &history.script {
        let seat = if line.seat.is(HR, country("FR")) { HR } else { Seat::Victim(country("FR")) };
        // From the line on that leaves everything to two, there is something to be settled in some turn.
        let turns = match line.order {
            casus::content::ScriptedOrder::SettleBilaterally
            | casus::content::ScriptedOrder::SettleKind(_) => line.turn..=table.setting().scenario().turns(),
            _ => line.turn..=line.turn,
        };
        let orders: usize = turns.map(|turn| given(turn, seat)).sum();
        let lines = history.script.iter().filter(|l| l.turn == line.turn && l.seat == line.seat).count();
        assert!(orders >= lines, "turn {}: {:?}", line.turn, line.order);
    }
}

#[test]
fn a_forecast_has_no_scripted_contribution() {
    let scripted = scenario("vendredi-13");
    let brings = |then: &[Consequence]| then.iter().any(|c| matches!(c, Consequence::Offer { .. }));
    let bringing = scripted.injects.iter().filter(|inject| brings(&inject.then)).count();
    assert_eq!(bringing, 3, "Commons, Bundestag, Vilnius");
    let table = follow(&setting("forecast"), 1);
    assert!(table.refused().is_empty(), "{:?}", table.refused());
    assert_eq!(by_inject(&table), BTreeSet::new());
    assert!(first(&table).contains_key(&country("DE")), "capitals decide for themselves");
}

#[test]
fn clocks_of_another_year_change_only_what_they_say() {
    // The roster of 2015 has the clocks of 2015, whoever decides on contributions.
    let (told, left) = (setting("history"), setting("forecast"));
    assert_eq!(
        (&told.catalogue().countries, &told.catalogue().packages),
        (&left.catalogue().countries, &left.catalogue().packages)
    );
    let (now, then) = (&*CATALOGUE, told.catalogue());
    for (now, then) in now.countries.iter().zip(&then.countries) {
        let mut expected = now.clone();
        let left = [ParliamentRule::PriorAndUn, ParliamentRule::NotApplicable];
        if !left.contains(&now.parliament) {
            (expected.parliament_min_hours, expected.parliament_typical_hours) = (12 * 24, 14 * 24);
            expected.calibrated = true;
        }
        let outside_nato = ["FI", "SE"].map(country).contains(&now.id);
        expected.specific_character |= outside_nato;
        expected.ally &= !outside_nato;
        // Remarks of later years are left out; the United Kingdom is one of 28, without the reserve of a state outside.
        let remarks = |of: &Catalogue, c: &Country| {
            [Passage::Forces(c), Passage::Parliament(c), Passage::Caveat(c)]
                .map(|passage| of.told(passage).to_owned())
        };
        if remarks(&CATALOGUE, now) == remarks(told.catalogue(), then) {
            assert_eq!(*then, expected);
        } else {
            let clock = |c: &Country| (c.parliament_min_hours, c.parliament_typical_hours);
            let belongs = |c: &Country| (c.member, c.ally, c.specific_character);
            expected.member |= now.id == country("GB");
            assert_eq!((belongs(then), clock(then)), (belongs(&expected), clock(&expected)));
        }
    }
    let stock = &told.scenario().roster.stock;
    let listed: Vec<_> = then.packages.iter().filter(|p| stock.iter().all(|s| s.id != p.id)).collect();
    assert_eq!((listed.len() + stock.len(), listed.len()), (then.packages.len(), now.packages.len()));
    for (now, then) in now.packages.iter().zip(listed) {
        let mut expected = now.clone();
        let armed = CATALOGUE.kind(now.kind).unwrap().is_of_armed_forces();
        let national = CATALOGUE.country(now.giver).is_some();
        if armed && national && !now.caveats.contains(&Caveat::ParliamentPrior) {
            expected.caveats.push(Caveat::ParliamentPrior);
        }
        if ["FI", "SE"].map(country).contains(&now.giver) {
            expected.nato = NatoAssignment::N;
            expected.caveats.retain(|caveat| *caveat != Caveat::NatoRelease);
        }
        // Remarks of later years are left out.
        let remarks = [CATALOGUE.remark(Some(now.id)), told.catalogue().remark(Some(now.id))];
        if remarks[0] == remarks[1] {
            assert_eq!(*then, expected);
        } else {
            assert_eq!((&then.caveats, then.quantity, remarks[1]), (&expected.caveats, now.quantity, ""));
        }
    }
    // Of kinds remarks alone, and what is no relief for aircraft and ships abroad.
    for (now, then) in now.kinds.iter().zip(&then.kinds) {
        let unsuited = &told.scenario().roster.unsuited;
        let left = now.substitutes.iter().filter(|other| !unsuited.contains(&(now.id, **other)));
        assert_eq!(then.substitutes, left.copied().collect::<Vec<_>>(), "{}", now.id);
        assert_eq!((now.sizes, &now.serves, &now.modes), (then.sizes, &then.serves, &then.modes));
    }
    assert_eq!(now.digest, then.digest);
    // The same clocks for all of a class: none is one state's own.
    let usual = |rule| {
        let of = then.countries.iter().filter(|c| c.parliament == rule);
        of.map(|c| (c.parliament_min_hours, c.parliament_typical_hours)).collect::<BTreeSet<_>>()
    };
    assert_eq!(usual(ParliamentRule::Prior).len(), 1);
    assert_eq!(usual(ParliamentRule::Prior), usual(ParliamentRule::Convention));
}

#[test]
fn relief_elsewhere_under_a_mandate_of_the_united_nations_counts_as_a_contribution() {
    let setting = setting("forecast");
    let state = country("LT");
    let relief = setting.packages_of(state).find(|p| p.caveats.contains(&Caveat::BackfillOnly)).unwrap();
    assert!(relief.caveats.contains(&Caveat::UnMandate));
    let relieved = (1..=6).find_map(|seed| {
        let table = follow(&setting, seed);
        first(&table).get(&state).copied().map(|hour| (table, hour))
    });
    let (table, hour) = relieved.expect("Lithuania gives in most games");
    let tabled: Vec<_> = table
        .log()
        .iter()
        .filter_map(|e| match e.event {
            Event::OfferTabled { giver, package, kind, .. } if *giver == state => Some((*package, *kind)),
            _ => None,
        })
        .filter(|(_, kind)| CATALOGUE.kind(*kind).unwrap().is_of_armed_forces())
        .collect();
    assert!(tabled.contains(&(Some(relief.id), relief.kind)), "{tabled:?}");
    assert!(hour > 240, "not before it was decided: {hour}");
}

#[test]
fn the_debrief_tells_of_history_only_where_there_is_one_and_in_every_language() {
    let table = follow(&setting("history"), 2);
    let beside = debrief(&table).history.expect("this case was");
    let state = |id: &str| beside.contributions.iter().find(|c| c.state == country(id)).unwrap();
    let contributed = first(&table);
    for row in &beside.contributions {
        assert_eq!(row.game.is_some(), contributed.contains_key(&row.state), "{}", row.state);
        assert!(row.what.is_some() || row.game.is_some(), "{}: a row without a fact", row.state);
    }
    // The Parliament's request comes after the last turn, and is told on its own day.
    let requested = beside.milestones.last().unwrap();
    assert_eq!((requested.history, requested.game), (69, Some(69)));
    let stock_take = beside.milestones.iter().find(|m| m.history == 35).unwrap();
    // The stock-take is an event of the game too: it comes on its day, and counts who contributes by then.
    let by_then = beside.contributions.iter().filter(|c| c.game.is_some_and(|day| day <= 35)).count();
    assert_eq!(stock_take.game, Some(35));
    assert_eq!(stock_take.measured, Some(Measured::Contributors(by_then)));
    assert!(by_then > 0, "with the contributions of history some stand by then");
    assert!(state("GB").history.is_some() && state("IE").source.as_deref() == Some("[F22]"));
    for lang in Lang::ALL {
        let told = beside.told(&Words::embedded(lang), table.setting());
        assert_eq!(told.len(), beside.milestones.len() + beside.contributions.len());
        let nth = beside.milestones.iter().position(|m| m.history == 35).unwrap();
        assert!(told[nth].contains(&by_then.to_string()), "it says what the day is of: {}", told[nth]);
        assert!(told[1].contains("D+4") || told[1].contains("J+4") || told[1].contains("T+4"), "{}", told[1]);
    }
    let haze = Setting::new(Arc::clone(&CATALOGUE), scenario("northern-haze"), &[]).unwrap();
    assert!(haze.scenario().history.is_none());
    let idle = Seating::from([(HR, Player::Policy(Policy::Idle))]);
    let table = Table::open(Arc::new(haze), 1, idle, 0).unwrap();
    assert_eq!(debrief(&table).history, None);
}

#[test]
fn history_can_sit_only_where_it_has_a_script() {
    let case = setting("history");
    let (france, ireland) = (Seat::Victim(country("FR")), Seat::Victim(country("IE")));
    assert!(Policy::History.can_play(&case, HR) && Policy::History.can_play(&case, france));
    assert!(!Policy::History.can_play(&case, ireland));
    let haze = Setting::new(Arc::clone(&CATALOGUE), scenario("northern-haze"), &[]).unwrap();
    assert!(!Policy::History.can_play(&haze, HR));
    assert!(Policy::parse(Seat::Nato, "history").is_err());
}

#[test]
fn in_2015_the_catalogue_says_who_belonged_to_what_and_nothing_of_later_years() {
    let setting = setting("history");
    let catalogue = setting.catalogue();
    let [britain, sweden] = ["GB", "SE"].map(|id| catalogue.country(country(id)).unwrap());
    assert!(britain.member && !sweden.ally && britain.ally && sweden.member);
    assert_eq!(catalogue.told(Passage::Caveat(britain)), "", "that 42.7 does not apply");
    let remark = |id: &str| catalogue.remark(Some(id.parse().unwrap()));
    for later in ["ES03", "FR04", "FI07", "RO05", "SE08", "DE13", "EU02", "EU14", "PL05"] {
        assert_eq!(remark(later), "", "{later}");
        assert_ne!(CATALOGUE.remark(Some(later.parse().unwrap())), "", "{later} today");
    }
    assert_ne!(remark("AT06"), "", "a remark of every year");
    let forces =
        |of: &Catalogue, id: &str| of.told(Passage::Forces(of.country(country(id)).unwrap())).to_owned();
    for later in ["GB", "DE", "NO", "MT", "UA"] {
        assert_eq!(forces(catalogue, later), "", "{later}");
        assert_ne!(forces(&CATALOGUE, later), "", "{later} today");
    }
    assert_ne!(forces(catalogue, "FR"), "", "a remark of every year");
    let italy = catalogue.country(country("IT")).unwrap();
    assert_eq!(catalogue.told(Passage::Parliament(italy)), "", "a law of 2016");
    let britain = catalogue.told(Passage::Parliament(britain));
    assert!(!britain.is_empty() && !britain.contains("397"), "the vote is yet to come: {britain}");
    let greece = catalogue.country(country("GR")).unwrap();
    assert_eq!(catalogue.told(Passage::Caveat(greece)), "", "the same day in March 2026");
}

#[test]
fn nobody_lends_through_a_pool_before_joining_it() {
    let pools = |scenario_id: &str, state: &str| {
        let setting = Setting::new(Arc::clone(&CATALOGUE), scenario(scenario_id), &[]).unwrap();
        let day = *setting.scenario().law_of_day();
        let of = setting.rules().travel.pools.iter().filter(|pool| pool.has(country(state), &day));
        of.map(|pool| pool.name.clone()).collect::<Vec<_>>()
    };
    let airlift = "Strategic Airlift Capability Pápa";
    assert_eq!(pools("vendredi-13", "SE"), [airlift]);
    assert_eq!(pools("vendredi-13", "PL"), [airlift]);
    assert_eq!(pools("northern-haze", "SE"), [airlift, "Joint Expeditionary Force"]);
    assert_eq!(pools("northern-haze", "PL"), [airlift, "Eurocorps"]);
}

#[test]
fn in_2015_finland_and_sweden_have_a_specific_character_and_today_they_have_none() {
    let specific = |scenario_id: &str| {
        let setting = Setting::new(Arc::clone(&CATALOGUE), scenario(scenario_id), &[]).unwrap();
        let with = setting.catalogue().countries.iter().filter(|c| c.specific_character);
        with.map(|c| c.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(specific("vendredi-13"), ["AT", "FI", "IE", "MT", "SE"]);
    assert_eq!(specific("northern-haze"), ["AT", "IE", "MT"]);
}

#[test]
fn the_law_of_2016_has_28_members() {
    let variant = |value: &str| {
        let chosen = [("variant".to_owned(), value.to_owned())];
        let setting = Setting::new(Arc::clone(&CATALOGUE), scenario("northern-haze"), &chosen).unwrap();
        let catalogue = setting.catalogue();
        let members = catalogue.countries.iter().filter(|c| setting.is_member(c.id)).count();
        let finland = catalogue.country(country("FI")).unwrap();
        let fire_unit = catalogue.package("SE01".parse().unwrap()).unwrap().nato;
        (members, setting.is_member(country("GB")), finland.ally, finland.specific_character, fire_unit)
    };
    assert_eq!(variant("a"), (28, true, false, true, NatoAssignment::N));
    assert_eq!(variant("b"), (27, false, true, false, NatoAssignment::Y));
}
