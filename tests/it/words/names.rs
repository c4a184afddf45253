//! Names: every variant of every list has its own.

use std::collections::BTreeSet;

use super::*;
use casus::content::{
    Effect, Force, Function, GeoStatus, Hazard, IpcrMode, LetterKind, NatoOverlap, NatoPosture, Nature,
    NeutralGiving, Outcome, ParliamentRule, Pool, Proposal, Region, Track, VectorId, VoteRule,
};
use casus::engine::view::{Authority, CountryStance};
use casus::engine::{
    Argument, Article, Body, Clause, Clock, Ground, NeedState, Obstacle, OfferAnswer, OrderKind, Reason,
    Rule, Shelf, Side, Stance, StatementKind, Step, Stop, Term, Window,
};
use casus::words::{Severity, Source};

/// Checks one kind of names for all values: said, short enough, and no two alike.
fn distinct<T: Copy>(values: &[T], longest: usize, name: impl Fn(&Words, T) -> String) {
    everywhere(|words| {
        let mut seen = BTreeSet::new();
        for value in values {
            let text = name(words, *value);
            assert_said(&text, longest);
            assert!(seen.insert(text.clone()), "{}: two are called {text}", words.lang());
        }
    });
}

#[test]
fn tracks_and_functions() {
    distinct(&Track::ALL, 30, Words::track);
    distinct(&Track::ALL, 12, Words::track_short);
    distinct(&Track::ALL, 300, Words::track_meaning);
    distinct(&Function::ALL, 40, Words::function);
    distinct(&Function::ALL, 12, Words::function_short);
    distinct(&Function::ALL, 300, Words::function_meaning);
}

#[test]
fn what_orders_name() {
    distinct(&Channel::ALL, 40, Words::channel);
    distinct(&Channel::ALL, 12, Words::channel_short);
    distinct(&Channel::ALL, 300, |words, channel| words.channel_meaning_here(None, channel));
    distinct(&Mode::ALL, 30, Words::mode);
    distinct(&Article::ALL, 40, Words::article);
    distinct(&Article::ALL, 400, Words::article_meaning);
    distinct(&StatementKind::ALL, 50, Words::statement);
    distinct(&StatementKind::ALL, 300, Words::statement_meaning);
    distinct(&every!(Stance: For, Abstain, Against), 40, Words::stance);
    distinct(&every!(Stance: For, Abstain, Against), 200, Words::stance_meaning);
    distinct(&Step::ALL, 40, Words::step);
    distinct(&Step::ALL, 120, Words::step_meaning);
    distinct(&Step::ALL, 140, Words::step_brings);
    distinct(&GeoStatus::ALL, 50, Words::place);
    distinct(&GeoStatus::ALL, 140, Words::place_meaning);
    distinct(&Hazard::ALL, 40, Words::hazard);
    let arguments = every!(
        Argument: ArmedAttack, MassHarm, Pattern, Attributed, OnTerritory, Scale, NoArmedForce, OnlyHybrid,
        NotAttributed, NotTerritory, SmallScale
    );
    distinct(&arguments, 70, Words::argument);
    distinct(&Ground::ALL, 44, Words::ground);
    distinct(&every!(Body: Psc, Coreper), 50, Words::body);
    distinct(&every!(Body: Psc, Coreper), 300, Words::body_meaning);
    distinct(&every!(Stop: Veto, Third, Majority, Reinforced), 110, Words::stop);
    distinct(&Clause::ALL, 40, Words::clause);
    distinct(&Clause::ALL, 200, Words::clause_meaning);
    let reasons = every!(Reason: Caveat, HomeRisk, ReceptionBurden, NoNeed, Politics, NatoPlan, Channel);
    distinct(&reasons, 70, Words::reason);
    let letters = every!(LetterKind: Invocation, Request, Art51Report, Statement, TriageRule, Termination);
    distinct(&letters, 50, Words::letter);
    distinct(&OrderKind::ALL, 40, Words::order_kind);
    distinct(&OrderKind::ALL, 460, |words, kind| words.order_help_here(None, kind));
    distinct(&every!(IpcrMode: Off, Monitoring, InformationSharing, Full), 40, Words::ipcr_mode);
    distinct(&every!(IpcrMode: Off, Monitoring, InformationSharing, Full), 300, Words::ipcr_mode_meaning);
}

#[test]
fn where_things_stand() {
    distinct(&Clock::ALL, 40, Words::clock);
    distinct(&Clock::ALL, 250, Words::clock_meaning);
    distinct(&every!(NeedState: Latent, Declared, Partly, Met, Lapsed, Withdrawn), 30, Words::need_state);
    let stances = every!(CountryStance: Attacked, Delivering, Committed, Offering, Silent, Withheld);
    distinct(&stances, 40, Words::country_stance);
    distinct(&every!(MatchStatus: Proposed, Agreed, Left, Dropped), 40, Words::match_status);
    distinct(&every!(ConsignmentStatus: Moving, Queued, AtWork, Gone), 40, Words::consignment_status);
    distinct(&every!(OfferAnswer: Declined, Parked, ImprovementAsked), 40, Words::offer_answer);
    distinct(&Shelf::ALL, 30, Words::shelf);
    distinct(&every!(Side: Eu, Nato), 30, Words::side);
    distinct(&every!(Pool: Hr, Council), 30, Words::pool);
    distinct(&every!(Pool: Hr, Council), 200, Words::pool_meaning);
    distinct(&every!(Window: Adversary, Offers, Decision, Consent), 30, Words::window);
    let postures = every!(NatoPosture: None, Consultations, ResponsePlan, Article5);
    distinct(&postures, 40, Words::nato_posture);
    distinct(&postures, 300, Words::nato_posture_meaning);
    distinct(&every!(NatoAssignment: Y, P, N), 40, Words::nato_assignment);
    distinct(&every!(Obstacle: Attribution, LargestAlly), 40, Words::obstacle);
    distinct(&every!(Obstacle: Attribution, LargestAlly), 100, Words::obstacle_meaning);
    let authorities = [Authority::National, Authority::Asked(24), Authority::Nato, Authority::Kept];
    distinct(&authorities, 30, Words::authority);
    distinct(&every!(NatoAssignment: Y, P, N), 200, Words::nato_assignment_meaning);
    distinct(&every!(NatoOverlap: Low, Medium, High, VeryHigh), 30, Words::nato_overlap);
    distinct(&every!(Nature: Lethal, Mixed, Nonlethal, Civil), 50, Words::nature);
    distinct(&every!(Force: Acts, HandedOver), 90, Words::force);
    distinct(&every!(NeutralGiving: Yes, Partial, No), 70, Words::neutral_giving);
    distinct(&every!(Effect: Consumable, Sustained, OneOff), 40, Words::effect);
    distinct(&every!(Region: East, North, South, West), 30, Words::region);
    distinct(&every!(VoteRule: Unanimity, Qualified, Reinforced), 40, Words::vote_rule);
    distinct(&every!(VoteRule: Unanimity, Qualified, Reinforced), 200, Words::vote_rule_meaning);
    let proposals = every!(Proposal: Commission, HighRepresentative, Member, WhoAsks);
    distinct(&proposals, 300, Words::on_proposal);
    let rules = every!(
        ParliamentRule: Prior, PriorWithException, PriorWithPresident, PriorUnlessDecided, PriorAndUn, Government,
        GovernmentConditional, GovernmentAndHouse, President, PresidentConditional, Information, Convention, NotApplicable
    );
    distinct(&rules, 100, Words::parliament_rule);
    distinct(&Source::ALL, 20, Words::source);
    distinct(&Severity::ALL, 20, Words::severity);
}

/// Every rule of the game.
pub(super) fn every_rule() -> Vec<Rule> {
    let rules = every!(
        Rule: PictureDecay, Report, Evidence, Recovery, Damage, Cascade, Coverage, FirstDelivery, Delivery,
        Mishap, Unanswered, SpecificCharacterPressed, Promise, Duplication, Gap, Contention, Authority,
        Synchronisation, Operators, NatoSilence, NoLine, Ipcr, Overload, ReceptionQueue, BurnRate, TreatyStepOverdue,
        LetterMissed, Instrument, Summit, AdversaryAct, Deterrence, WillDrift, Attacked, Asking,
            Unasked, Declined, Bilateral,
        Reading, Arguing, VisibleResults, Settling, Posture, Activation, OwnCause, Lobbying, Outvoted,
        ParliamentClock, Permits, Triage
    );
    rules.to_vec()
}

#[test]
fn rules_vectors_ends_and_terms() {
    let rules = every_rule();
    distinct(&rules, 60, Words::rule);
    distinct(&rules, 460, Words::rule_meaning);
    let en = Words::embedded(Lang::En);
    for rule in rules {
        let meaning = en.rule_meaning(rule);
        assert!(meaning.to_lowercase().contains("planning figure"), "whose number? {meaning}");
    }
    distinct(&VectorId::ALL, 40, Words::vector);
    distinct(&VectorId::ALL, 250, Words::vector_meaning);
    let ends = every!(Outcome: Restored, Held, Frozen, Collapsed, GeneralWar);
    distinct(&ends, 40, Words::outcome);
    distinct(&ends, 200, Words::outcome_meaning);
    distinct(&Term::ALL, 30, Words::term);
    distinct(&Term::ALL, 250, Words::term_meaning);
    let parts: Vec<&str> = Term::ALL.into_iter().flat_map(Term::parts).copied().collect();
    distinct(&parts, 50, Words::part);
    for part in parts {
        assert_said(&en.text(&format!("part-{part}")), 50);
    }
    let mistakes: Vec<u8> = (1..=20).collect();
    distinct(&mistakes, 90, Words::mistake);
    distinct(&mistakes, 300, Words::mistake_meaning);
    for mistake in mistakes {
        assert!(en.mistake_meaning(mistake).contains(&format!("7.2({mistake})")), "{mistake}");
    }
}

#[test]
fn bands_change_where_the_field_guide_says() {
    let (setting, en) = (setting(), Words::embedded(Lang::En));
    let rungs: Vec<i32> = (0..=10).map(|rung| rung * 100).collect();
    distinct(&rungs, 50, Words::escalation_rung);
    assert_eq!(en.escalation_rung(299), en.escalation_rung(200));
    assert_eq!(en.escalation_rung(1000), "general war");
    assert_eq!(en.escalation_rung(-5), "calm");
    assert_eq!(en.escalation_rung(5000), "general war");
    let band = |score| setting.rules().threshold.band(score);
    let named = [39, 40, 59, 60].map(|score| en.threshold(band(score)));
    assert_eq!(named, ["not met", "arguable", "arguable", "met"]);
    let graded = |grade| en.grade_band(setting.rules(), grade);
    assert_eq!(graded(800), "would convince a sceptical ambassador");
    assert_eq!(graded(799), graded(650));
    assert_eq!(graded(649), "improvised");
    assert_eq!(graded(499), "harms credibility");
    let [low, moderate, high] = setting.rules().picture.attribution_bands;
    let bands = [0, low, moderate, high].map(|level| en.attribution_band(setting.rules(), level));
    assert_eq!(bands, ["open", "low", "moderate", "high"]);
}

#[test]
fn seats_have_a_name_a_title_and_a_meaning() {
    let setting = setting();
    let (names, name_of) = variants!(Seat: Hr, Victim, Presidency, Delegation, Nato, Excon, Adversary);
    let seats = [
        Seat::Hr,
        Seat::Victim(FINLAND),
        Seat::Presidency,
        Seat::Delegation(SWEDEN),
        Seat::Nato,
        Seat::Excon,
        Seat::Adversary,
    ];
    assert_eq!(seats.iter().map(name_of).collect::<Vec<_>>(), names);
    distinct(&seats, 40, |words, seat| words.seat(setting.catalogue(), seat));
    distinct(&seats, 80, |words, seat| words.seat_title(setting.catalogue(), seat));
    distinct(&seats, 300, Words::seat_meaning);
    let en = Words::embedded(Lang::En);
    assert_eq!(en.seat_title(setting.catalogue(), Seat::Victim(FINLAND)), "Finland, attacked state");
}

#[test]
fn countries_and_kinds_come_from_the_catalogue_in_the_language() {
    let setting = setting();
    let catalogue = setting.catalogue();
    let (en, fr, de) = (Words::embedded(Lang::En), Words::embedded(Lang::Fr), Words::embedded(Lang::De));
    assert_eq!(en.country(catalogue, SWEDEN), "Sweden");
    assert_eq!(fr.country(catalogue, SWEDEN), "Suède");
    assert_eq!(de.country(catalogue, SWEDEN), "Schweden");
    assert_eq!(en.country(catalogue, CountryId::literal("EU")), "Union instruments");
    assert_eq!(en.country(catalogue, CountryId::literal("XX")), "XX");
    let kinds: Vec<KindId> = catalogue.kinds.iter().map(|kind| kind.id).collect();
    distinct(&kinds, 70, |words, kind| words.kind(catalogue, kind));
    distinct(&kinds, 26, |words, kind| words.kind_short(catalogue, kind));
    everywhere(|words| {
        for kind in &kinds {
            assert_said(&words.unit(catalogue, *kind), 30);
            assert_said(&words.quantity(catalogue, *kind, Milli::whole(2)), 40);
        }
        for kind in &kinds {
            let key = format!("unit-{kind}");
            assert!(!words.text(&key).starts_with("[unit"), "{key} is missing");
        }
    });
}

#[test]
fn caveats_have_a_name_and_a_sentence() {
    let setting = setting();
    let (names, name_of) = variants!(
        Caveat: Nonlethal, BackfillOnly, UnMandate, ParliamentPrior, NatoRelease, LargestAllyPosture,
        PoliticsCheck, FrameworkCommand, NotToCyprus, NoBorderZone, NoOffensiveSupport, Geofence,
        OwnRegionFirst, RegionPriority, ReexportConsent, StocksThin, TimeLimitDays, ContractorsOnly,
        CostShared, NoPublicity, EuFlag, NationalFlag
    );
    let mut caveats: Vec<Caveat> =
        setting.catalogue().packages.iter().flat_map(|package| package.caveats.clone()).collect();
    caveats.sort_unstable();
    caveats.dedup();
    let met: BTreeSet<&str> = caveats.iter().map(name_of).collect();
    assert_eq!(met.into_iter().collect::<Vec<_>>(), sorted(names), "the stock list uses every caveat");
    distinct(&caveats, 70, |words, caveat| words.caveat(setting.catalogue(), caveat));
    distinct(&caveats, 200, |words, caveat| words.caveat_meaning(setting.catalogue(), caveat));
    let en = Words::embedded(Lang::En);
    assert_eq!(en.caveat(setting.catalogue(), Caveat::TimeLimitDays(1)), "limit of 1 day");
    assert_eq!(en.caveat(setting.catalogue(), Caveat::TimeLimitDays(60)), "limit of 60 days");
    for fence in &setting.catalogue().geofences {
        assert_said(&en.text(&format!("area-{}", fence.id)), 60);
    }
}

#[test]
fn a_mechanism_has_a_name_and_a_page_without_an_abbreviation_of_ours() {
    let catalogue = setting().catalogue();
    everywhere(|words| {
        for mechanism in &catalogue.mechanisms {
            assert_said(&words.text(&format!("mechanism-{}", mechanism.id)), 60);
            let page = words.mechanism_page(catalogue, None, mechanism);
            assert!(page.len() >= 6, "{}: {page:?}", mechanism.id);
            for line in &page {
                // Marks of sources stand in square brackets.
                assert_said(&line.replace('[', ""), 600);
                let ours = ["CAP", "INF", "COH", "COM", "ESC", "SUS", "RES", "LEG", "SOL"];
                // Documents of the Commission are numbered COM(2025).
                let said = line.replace("COM(", "(");
                let mut words_of = said.split(|c: char| !c.is_alphanumeric());
                assert!(!words_of.any(|word| ours.contains(&word)), "{}: {line}", mechanism.id);
            }
        }
    });
}

#[test]
fn the_page_of_a_mechanism_shows_the_numbers_of_the_rules() {
    let catalogue = setting().catalogue();
    let page = |lang, id: &str| {
        let mechanism = catalogue.mechanism(id.parse().unwrap()).unwrap();
        Words::embedded(lang).mechanism_page(catalogue, None, mechanism).join("\n")
    };
    let team = page(Lang::En, "hybrid-rapid-response-team");
    for said in [
        "Takes: 8 d; 5 d in the shock of an armed attack or of terrorism",
        "Costs: Council staff 3 a day",
        "Awareness +6",
        "Lasts: 30 d",
        "[F34]",
        "Guiding framework of the Council, 21 May 2024",
    ] {
        assert!(team.contains(said), "{said} in {team}");
    }
    assert!(page(Lang::De, "pesco-projects").contains("In diesem Spiel bewirkt es nichts"));
}

fn sorted(names: &[&'static str]) -> Vec<&'static str> {
    let mut names = names.to_vec();
    names.sort_unstable();
    names
}

#[test]
fn what_was_chosen_of_a_scenarios_options_is_listed_and_nothing_else() {
    let plain = setting();
    let option = &plain.scenario().options[0];
    let other = option.values.iter().find(|choice| choice.value != option.default).expect("a choice");
    let chosen = [(option.id.to_string(), other.value.to_string())];
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().unwrap());
    let changed = Setting::new(catalogue, Arc::clone(plain.scenario()), &chosen).expect("a value of it");
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        assert!(words.chosen_options(plain).is_empty());
        let listed = words.chosen_options(&changed);
        let [(said, _)] = &listed[..] else { panic!("{listed:?}") };
        assert!(said.starts_with(&words.option(option)), "{said}");
    }
}

#[test]
fn the_values_of_shipped_options_are_words_of_the_language() {
    let library = Library::embedded();
    let catalogue = library.catalogue().unwrap();
    let [french, german] = [Lang::Fr, Lang::De].map(Words::embedded);
    for scenario in library.scenario_ids() {
        let scenario = library.scenario(&catalogue, scenario).expect("sound");
        for value in scenario.options.iter().flat_map(|option| &option.values) {
            let plain = value.value.as_str();
            // A letter names a variant in every language.
            if plain.len() > 1 {
                assert_ne!(french.option_value(&catalogue, value.value), plain, "{plain}");
                assert_ne!(german.option_value(&catalogue, value.value), plain, "{plain}");
            }
        }
    }
}
