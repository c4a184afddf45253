//! Orders, refusals, objections and previews in words.

use std::collections::BTreeSet;

use super::*;
use casus::base::{ChoiceId, MechanismId, PackageId, VoteId};
use casus::content::rules::ThresholdBand;
use casus::content::{
    Caveat, Function, IpcrMode, LetterKind, Limit, Pool, Remark, Track, TriageRule, VectorId,
};
use casus::engine::*;

fn orders(setting: &Setting) -> Vec<Order> {
    let offer = OfferId(0);
    let (choice, answer) = a_choice(setting);
    let inject = setting.scenario().injects[0].id;
    vec![
        Order::Propose {
            offer,
            need: NEED,
            quantity: Milli::whole(80),
            channel: Channel::Ucpm,
            mode: Some(Mode::Road),
        },
        Order::Ask { country: SWEDEN, kind: GENERATORS },
        Order::Decline { offer },
        Order::Park { offer },
        Order::Improve { offer },
        Order::Broker { proposal: MatchId(0) },
        Order::Promise { need: NEED, by: 60 },
        Order::RequestIpcr { mode: IpcrMode::Full },
        Order::RequestReport,
        Order::RequestRelease { offer },
        Order::ContactNato,
        Order::LeaveToNato { need: NEED },
        Order::TakeBack { need: NEED },
        Order::PutOnAgenda { measure: MechanismId::literal("hybrid-sanctions") },
        Order::Convene { vote: VoteId::literal("cyber-listing") },
        Order::Postpone { vote: VoteId::literal("cyber-listing") },
        Order::TakeOff { vote: VoteId::literal("restrictive-measures") },
        Order::Lobby { vote: VoteId::literal("restrictive-measures"), country: SWEDEN },
        Order::Link { vote: VoteId::literal("cyber-listing"), country: SWEDEN, kind: GENERATORS },
        Order::WaterDown { vote: VoteId::literal("cyber-listing") },
        Order::PublishTriage { rule: TriageRule::Severity },
        Order::SteerBilateral { line: BilateralLine::Discouraged },
        Order::Statement { kind: StatementKind::Solidarity },
        Order::Task { instrument: MechanismId::literal("space-services"), victim: None },
        Order::StandDown { instrument: MechanismId::literal("ipcr-second-strand"), victim: Some(FINLAND) },
        Order::Advise { choice, answer },
        Order::Choose { choice, answer },
        Order::SendLetter { letter: LetterKind::Request, clauses: vec![Clause::Facts, Clause::Quantities] },
        Order::Invoke { article: Article::MutualAssistance, clauses: vec![Clause::Facts] },
        Order::ArgueCase { country: SWEDEN, victim: FINLAND, by: Plea::Evidence },
        Order::ArgueCase { country: SWEDEN, victim: FINLAND, by: Plea::LegalReading },
        Order::StateReading { victim: FINLAND, reading: ThresholdBand::Arguable },
        Order::Declare { kind: GENERATORS, quantity: Milli::whole(200) },
        Order::Rank { kind: GENERATORS },
        Order::WithdrawNeed { kind: GENERATORS },
        Order::Consent { proposal: MatchId(0) },
        Order::Refuse { proposal: MatchId(0), reason: Reason::HomeRisk },
        Order::Amend {
            proposal: MatchId(0),
            quantity: Milli::whole(40),
            channel: Channel::Bilateral,
            mode: None,
            reason: Reason::ReceptionBurden,
        },
        Order::StandingConsent { to: ConsentTo::Offer(offer), stands: true },
        Order::StandingConsent { to: ConsentTo::Need(NEED), stands: false },
        Order::ReportArt51,
        Order::Terminate,
        Order::SetIpcr { mode: IpcrMode::Monitoring },
        Order::RoundTable,
        Order::Invite { guest: casus::engine::Guest::Operators },
        Order::HandOnChair,
        Order::Table { package: PackageId::literal("SE07"), victim: FINLAND, quantity: Milli::whole(20) },
        Order::AmendOffer { offer, change: OfferChange::Quantity(Milli::whole(20)) },
        Order::AmendOffer { offer, change: OfferChange::Until(96) },
        Order::AmendOffer { offer, change: OfferChange::Lift(Caveat::NoBorderZone) },
        Order::AmendOffer { offer, change: OfferChange::Victim(FINLAND) },
        Order::WithdrawOffer { offer },
        Order::SeekMandate { offer },
        Order::TransferAuthority { offer, agree: true },
        Order::Upload,
        Order::JoinArt51,
        Order::Consult { concern: casus::engine::Concern::Territory },
        Order::Position {
            vote: VoteId::literal("cyber-listing"),
            stance: Stance::Abstain,
            ground: Ground::Burden,
        },
        Order::PlanCover { need: NEED },
        Order::Release { offer },
        Order::Withhold { offer },
        Order::LeaveToEu { need: NEED },
        Order::Endorse,
        Order::Act { vector: VectorId::Cyber },
        Order::ReleaseInject { inject },
        Order::HoldInject { inject },
        Order::PostponeInject { inject, hours: 12 },
        Order::EditInject { inject, at: 48, share: 500, text: None },
        Order::Override {
            level: Level::Function(FINLAND, Function::Energy),
            to: 600,
            motive: Motive::Correction,
            note: Remark::of("a slip"),
        },
        Order::Pause { note: Remark::of("lunch") },
        Order::Resume,
        Order::Message { to: Seat::Hr, text: None },
    ]
}

/// A choice of the scenario, with one of its answers.
pub(super) fn a_choice(setting: &Setting) -> (ChoiceId, casus::base::AnswerId) {
    use casus::content::Consequence;
    setting
        .scenario()
        .injects
        .iter()
        .flat_map(|inject| &inject.then)
        .find_map(|consequence| match consequence {
            Consequence::Choice(choice) => Some((choice.id, choice.answers[0].id)),
            _ => None,
        })
        .expect("the scenario poses a choice")
}

#[test]
fn every_order_has_a_line() {
    let setting = setting();
    let at = lookup(setting);
    let orders = orders(setting);
    let mut kinds: Vec<OrderKind> = orders.iter().map(Order::kind).collect();
    kinds.dedup();
    assert_eq!(kinds, OrderKind::ALL, "one of each kind, and of each change of an offer");
    everywhere(|words| {
        for order in &orders {
            assert_said(&words.order(&at, order), 160);
        }
    });
    let en = Words::embedded(Lang::En);
    assert_eq!(
        en.order(&at, &orders[0]),
        "Propose 80 sets: Generators from Sweden, for Finland; \
         Civil Protection Mechanism, by road"
    );
    let substitute = NeedId { victim: FINLAND, kind: KindId::literal("ENERGY") };
    let order = Order::Propose {
        offer: OfferId(0),
        need: substitute,
        quantity: Milli::whole(1),
        channel: Channel::Bilateral,
        mode: None,
    };
    assert_eq!(
        en.order(&at, &order),
        "Propose 1 set: Generators from Sweden, for Power and gas flows for Finland; \
         Bilateral, where it stands"
    );
    assert_eq!(en.order(&at, &orders[6]), "Promise Generators for Finland by D+2 18:00");
}

#[test]
fn an_order_about_what_the_seat_does_not_know_is_still_said() {
    let setting = setting();
    let at = Lookup::from_rows(setting, Vec::new(), Vec::new(), Vec::new(), Vec::new());
    everywhere(|words| {
        for order in orders(setting) {
            assert_said(&words.order(&at, &order), 160);
        }
    });
    let en = Words::embedded(Lang::En);
    assert_eq!(en.order(&at, &Order::Park { offer: OfferId(7) }), "Park: offer 7");
}

#[test]
fn every_refusal_says_what_is_wrong_and_what_to_do() {
    let setting = setting();
    let (names, name_of) = variants!(
        Rejection: GameOver, WrongSeat, WrongWindow, NotEnoughCapacity, UnknownOffer, UnknownNeed,
        UnknownProposal, AmendedOnce, AmendsNothing, NothingToBroker, UnknownCountry, NoPart, Attacked, AsksItself, NeedsItself, UnknownKind, UnknownPackage, PackageSpent, DueToOthers, UnknownChoice, UnknownAnswer,
        UnknownVote, UnknownInstrument, NotOrdered, ByAgenda, NotForSeat, Limited, ForNoState, NotAskedFor, DoesNotFit, OfferedElsewhere, NotYourOffer, NoMandateNeeded, CaveatForbids, OwnCaveat, LargestAllyAbsent, CaveatStands, NothingFree, OfferEngaged, QuantityOutOfRange,
        NotCarried, OnlyBilaterally, NoWay, NotRunning, NotItsDecision, AlreadyDone, AlreadyInvoked, InBasket, AlreadyInMode, RequestWaits, NotAnAlly, PlansForAllies,
        NoLinkToNato, NotSeized, NotForNato, PlanTooSmall, AllPlanned, OutsideSolidarity, NoDisaster,
        NoArmedAttack, ChairNotAttacked, OneVictim, NoRuleSet, NotInvoked, NothingToReport,
        NotAssigned, NoReleaseAsked, NothingToEndorse, NoTransferAsked, UnderNatoAuthority, NoThreat, CouncilDecides, NotDeclared, HourOutOfRange, LetterNotAsked, BadClauses, TooManyOffers,
        IpcrTooLow, NotOnPlatform, SolidarityClauseRuns, ArticleDoesNotApply, NotYours, NotYourCase, RequestEnded, UnknownMeasure, TooLate, PostponedEnough, HasToBeDecided, SaidRecently, OtherCommittee, NoTableCalled, NoTimeToMeet, NotAMember, OutsideDefencePolicy, NoVote,
        AlreadyInFavour, HoldsItMet, NoCase, NothingToShow, NothingInDoubt, NothingToGive, NothingLeft, KeptHome, NoSuchAct, UnknownInject, InjectOver, LastTurn,
        ShareOutOfRange, LevelOutOfRange, Paused, NotPaused, UnknownSeat
    );
    let rejections = [
        Rejection::GameOver,
        Rejection::WrongSeat(OrderKind::Invoke),
        Rejection::WrongWindow(OrderKind::Table),
        Rejection::NotEnoughCapacity { needed: 8, free: 3 },
        Rejection::UnknownOffer,
        Rejection::UnknownNeed,
        Rejection::UnknownProposal,
        Rejection::AmendedOnce,
        Rejection::AmendsNothing,
        Rejection::NothingToBroker,
        Rejection::UnknownCountry,
        Rejection::NoPart(NoPart::NotAttacked(SWEDEN)),
        Rejection::Attacked(FINLAND),
        Rejection::AsksItself(FINLAND, GENERATORS),
        Rejection::NeedsItself(GENERATORS),
        Rejection::UnknownKind,
        Rejection::UnknownPackage,
        Rejection::PackageSpent,
        Rejection::DueToOthers,
        Rejection::UnknownChoice,
        Rejection::UnknownAnswer,
        Rejection::UnknownVote,
        Rejection::UnknownInstrument,
        Rejection::NotOrdered(MechanismId::literal("ipcr-full")),
        Rejection::ByAgenda(MechanismId::literal("restrictive-measures")),
        Rejection::NotForSeat(MechanismId::literal("frontex-rapid-intervention")),
        Rejection::Limited(MechanismId::literal("ipcr-ncrs-synchronisation"), Limit::AlliesOnly),
        Rejection::ForNoState(MechanismId::literal("ipcr-full")),
        Rejection::NotAskedFor(MechanismId::literal("civil-protection-mechanism")),
        Rejection::DoesNotFit,
        Rejection::OfferedElsewhere(SWEDEN, FINLAND),
        Rejection::NotYourOffer,
        Rejection::NoMandateNeeded,
        Rejection::CaveatForbids(FINLAND, Caveat::Nonlethal),
        Rejection::OwnCaveat(Caveat::NotToCyprus),
        Rejection::LargestAllyAbsent,
        Rejection::CaveatStands(Caveat::UnMandate),
        Rejection::NothingFree,
        Rejection::OfferEngaged,
        Rejection::QuantityOutOfRange { least: Milli(1), most: Milli::whole(40) },
        Rejection::NotCarried(NotCarried::NoPool),
        Rejection::OnlyBilaterally,
        Rejection::NoWay { why: NoWay::Nowhere, kind: GENERATORS, mode: Some(Mode::Sea) },
        Rejection::NotRunning(MechanismId::literal("ipcr-second-strand")),
        Rejection::NotItsDecision(MechanismId::literal("ipcr-second-strand")),
        Rejection::AlreadyDone,
        Rejection::AlreadyInvoked(Article::MutualAssistance),
        Rejection::InBasket,
        Rejection::AlreadyInMode,
        Rejection::RequestWaits,
        Rejection::NotAnAlly,
        Rejection::PlansForAllies,
        Rejection::NoLinkToNato,
        Rejection::NotSeized,
        Rejection::NotForNato,
        Rejection::PlanTooSmall,
        Rejection::AllPlanned,
        Rejection::OutsideSolidarity,
        Rejection::NoDisaster,
        Rejection::NoArmedAttack,
        Rejection::ChairNotAttacked,
        Rejection::OneVictim,
        Rejection::NoRuleSet,
        Rejection::NotInvoked,
        Rejection::NothingToReport,
        Rejection::NotAssigned,
        Rejection::NoReleaseAsked,
        Rejection::NothingToEndorse,
        Rejection::NoTransferAsked,
        Rejection::UnderNatoAuthority,
        Rejection::NoThreat,
        Rejection::CouncilDecides,
        Rejection::NotDeclared,
        Rejection::HourOutOfRange { least: 12, most: 240 },
        Rejection::LetterNotAsked,
        Rejection::BadClauses,
        Rejection::TooManyOffers { most: 2 },
        Rejection::IpcrTooLow(IpcrMode::Full),
        Rejection::NotOnPlatform,
        Rejection::SolidarityClauseRuns,
        Rejection::ArticleDoesNotApply,
        Rejection::NotYours,
        Rejection::NotYourCase,
        Rejection::RequestEnded,
        Rejection::UnknownMeasure,
        Rejection::TooLate,
        Rejection::PostponedEnough,
        Rejection::HasToBeDecided,
        Rejection::SaidRecently(48),
        Rejection::OtherCommittee,
        Rejection::NoTableCalled,
        Rejection::NoTimeToMeet,
        Rejection::NotAMember,
        Rejection::OutsideDefencePolicy,
        Rejection::NoVote,
        Rejection::AlreadyInFavour,
        Rejection::HoldsItMet,
        Rejection::NoCase,
        Rejection::NothingToShow,
        Rejection::NothingInDoubt,
        Rejection::NothingToGive,
        Rejection::NothingLeft,
        Rejection::KeptHome,
        Rejection::NoSuchAct,
        Rejection::UnknownInject,
        Rejection::InjectOver,
        Rejection::LastTurn,
        Rejection::ShareOutOfRange { least: 100, most: 2000 },
        Rejection::LevelOutOfRange { least: 0, most: 1000 },
        Rejection::Paused,
        Rejection::NotPaused,
        Rejection::UnknownSeat,
    ];
    assert_eq!(rejections.iter().map(name_of).collect::<Vec<_>>(), names);
    everywhere(|words| {
        for rejection in rejections {
            let said = words.rejection(setting, rejection);
            assert_said(&said.what, 160);
            assert_said(&said.hint, 160);
            assert_eq!(said.basis.is_some(), rejection.basis(setting).is_some(), "{rejection:?}");
            if let Some(basis) = said.basis {
                assert_said(&basis, 240);
            }
        }
    });
    // Of a channel and of a way each cause has a sentence of its own, and the law of its own channel.
    let ways = NoWay::ALL.map(|why| Rejection::NoWay { why, kind: GENERATORS, mode: Some(Mode::Sea) });
    let causes: Vec<Rejection> = NotCarried::ALL.map(Rejection::NotCarried).into_iter().chain(ways).collect();
    everywhere(|words| {
        let mut sentences = BTreeSet::new();
        for cause in &causes {
            let said = words.rejection(setting, *cause);
            assert_said(&said.what, 160);
            assert_said(&said.hint, 160);
            assert!(sentences.insert(said.what), "{cause:?} is said like another");
            assert_eq!(said.basis.is_some(), matches!(cause, Rejection::NotCarried(_)), "{cause:?}");
        }
    });
    for why in NotCarried::ALL {
        let is_ucpm = why.slug().starts_with("ucpm");
        assert_eq!(why.law() == "civil_protection", is_ucpm, "{why:?}: the law of its own channel");
    }
    let said = Words::embedded(Lang::En).rejection(setting, rejections[3]);
    assert_eq!(said.what, "The desk has 3 left and the order costs 8.");
    assert_eq!(said.basis, None, "a budget is a rule of the game, not law");
    let said = Words::embedded(Lang::En).rejection(setting, Rejection::NotAMember);
    assert!(said.basis.is_some_and(|basis| basis.starts_with("Article 16(2) TEU")));
    // Each rests on the law that it is about.
    for (rejection, law) in [
        (Rejection::NoPart(NoPart::NotBound(SWEDEN)), "Article 42(7) TEU"),
        (Rejection::NoVote, "Article 16(2) TEU"),
        (
            Rejection::NothingToReport,
            "Article 51 of the Charter of the United Nations: measures taken in self-defence are reported",
        ),
        (Rejection::NothingToEndorse, "Article 42(7) TEU, second subparagraph"),
        (Rejection::OtherCommittee, "Articles 16(7) and 38 TEU"),
        (Rejection::ChairNotAttacked, "Articles 16(9) and 18(3) TEU"),
    ] {
        let said = Words::embedded(Lang::En).rejection(setting, rejection);
        assert!(said.basis.is_some_and(|basis| basis.starts_with(law)), "{rejection:?}");
    }
}

#[test]
fn every_limit_of_a_mechanism_says_what_would_change_it() {
    let setting = setting();
    let limits: Vec<(MechanismId, Limit)> = setting
        .catalogue()
        .mechanisms
        .iter()
        .flat_map(|mechanism| mechanism.limits.iter().map(|limit| (mechanism.id, *limit)))
        .collect();
    assert!(limits.len() > 20, "{} limits", limits.len());
    everywhere(|words| {
        for (id, limit) in &limits {
            let said = words.rejection(setting, Rejection::Limited(*id, *limit));
            let law = setting.catalogue().mechanism(*id).map(|_| words.legal_basis(setting, *id)).unwrap();
            assert_said(&said.hint, 400);
            // What the exercise sets is no law: that of the measure stands beside it.
            if limit.is_of_the_exercise() {
                assert_eq!(said.basis, None, "{id}: {limit:?}");
                assert!(said.hint.contains(law.trim_end_matches('.')), "{id}: {}", said.hint);
            } else {
                assert_eq!(said.basis, Some(law), "{id}: {limit:?}");
                assert!(said.hint.chars().count() <= 160, "{id}: {}", said.hint);
            }
        }
    });
}

#[test]
fn a_limit_names_what_opens_it_or_that_nothing_in_the_scenario_does() {
    let hint = |scenario: &str, id: &str, limit: Limit| {
        let said = Rejection::Limited(id.parse().unwrap(), limit);
        Words::embedded(Lang::En).rejection(&setting_of(scenario), said).hint
    };
    let sanctions = Limit::Unlocked("sanctions-package".parse().unwrap());
    let hint_of = |scenario| hint(scenario, "restrictive-measures", sanctions);
    assert!(
        hint_of("copper-shore").starts_with("It comes from: Hybrid Toolbox."),
        "{}",
        hint_of("copper-shore")
    );
    // In 2015 there is no such toolbox; an event brings the package all the same.
    assert!(hint_of("vendredi-13").starts_with("Only an event"), "{}", hint_of("vendredi-13"));
    let hint_of = |scenario| hint(scenario, "critical-infrastructure-blueprint", Limit::MembersAffected(6));
    assert!(hint_of("northern-haze").starts_with("It opens when"), "{}", hint_of("northern-haze"));
    for scenario in ["copper-shore", "thirty-minutes"] {
        assert!(
            hint_of(scenario).starts_with("In this scenario the crisis reaches no"),
            "{}",
            hint_of(scenario)
        );
    }
}

#[test]
fn givers_outside_the_union_are_refused_by_no_duty_of_its_members() {
    let setting = setting();
    let basis = |rejection| Words::embedded(Lang::En).rejection(setting, rejection).basis;
    let america = "US".parse().unwrap();
    assert!(basis(Rejection::OfferedElsewhere(SWEDEN, FINLAND)).is_some_and(|law| law.contains("42(7)")));
    for rejection in [
        Rejection::OfferedElsewhere(america, FINLAND),
        Rejection::NotYourOffer,
        Rejection::OnlyBilaterally,
        Rejection::CaveatStands(Caveat::UnMandate),
    ] {
        assert_eq!(basis(rejection), None, "{rejection:?}");
    }
}

fn objections() -> [Objection; 27] {
    let (names, name_of) = variants!(
        Objection: AfterEnd, Late, MoreThanNeeded, TakesBack, NextToNothing, AgainstTriage, NatoPlansThis, NotReleased, UnclassifiedOnly, MovesOnce, Uncoordinated, Substitute, MayRefuse,
        LiftShort, ReceptionFull, BeyondEvidence, SpecificCharacter, AskedAgain, NothingToAdd, Mistake, HardToKeep,
        OverdrawsCouncil, WouldFail, WouldPass, GivenUp, ConditionNotMet, EndsGame
    );
    let all = [
        Objection::AfterEnd,
        Objection::Late,
        Objection::MoreThanNeeded,
        Objection::TakesBack,
        Objection::NextToNothing,
        Objection::AgainstTriage,
        Objection::NatoPlansThis,
        Objection::NotReleased,
        Objection::UnclassifiedOnly(FINLAND),
        Objection::MovesOnce,
        Objection::Uncoordinated,
        Objection::Substitute,
        Objection::MayRefuse(Seat::Delegation(SWEDEN), Reason::HomeRisk),
        Objection::LiftShort,
        Objection::ReceptionFull,
        Objection::BeyondEvidence,
        Objection::SpecificCharacter,
        Objection::AskedAgain,
        Objection::NothingToAdd,
        Objection::Mistake(10),
        Objection::HardToKeep,
        Objection::OverdrawsCouncil,
        Objection::WouldFail(Stop::Third),
        Objection::WouldPass,
        Objection::GivenUp(SWEDEN, GENERATORS),
        Objection::ConditionNotMet,
        Objection::EndsGame,
    ];
    assert_eq!(all.iter().map(name_of).collect::<Vec<_>>(), names);
    all
}

#[test]
fn every_objection_is_said() {
    let setting = setting();
    everywhere(|words| {
        for objection in objections() {
            assert_said(&words.objection(setting, objection), 120);
        }
    });
    let en = Words::embedded(Lang::En);
    let home = Objection::MayRefuse(Seat::Delegation(SWEDEN), Reason::HomeRisk);
    assert_eq!(en.objection(setting, home), "Sweden may refuse: home comes first now.");
}

#[test]
fn a_preview_is_told_in_pieces() {
    let setting = setting();
    let at = lookup(setting);
    let (names, name_of) = variants!(
        Stretch: Clock, Loading, Travel, Gauge, Permit, Congestion, Delay, Agreeing, Instalments, Setup, Reception, Answer, Acknowledgement, Preparation
    );
    let stretches = [
        (Stretch::Clock(Clock::Readiness), 72),
        (Stretch::Loading, 6),
        (Stretch::Travel, 20),
        (Stretch::Gauge, 24),
        (Stretch::Permit, 12),
        (Stretch::Congestion, 1),
        (Stretch::Delay, 24),
        (Stretch::Agreeing, 10),
        (Stretch::Instalments, 30),
        (Stretch::Setup, 48),
        (Stretch::Reception, 3),
        (Stretch::Answer, 12),
        (Stretch::Acknowledgement, 24),
        (Stretch::Preparation, 12),
    ];
    assert_eq!(stretches.iter().map(|(stretch, _)| name_of(stretch)).collect::<Vec<_>>(), names);
    let mut parts: Vec<Part> =
        stretches.map(|(stretch, hours)| Part { stretch, hours, beside: Vec::new() }).into();
    parts[0].beside = vec![(Stretch::Clock(Clock::Release), 24), (Stretch::Clock(Clock::Reexport), 48)];
    let preview = Preview {
        cost: (Pool::Hr, 4),
        staff: 5,
        arrival: Some(Arrival { hour: 120, parts }),
        effect: Some(Milli::whole(72)),
        coverage: Some((200, 560)),
        fit: Some(900),
        tracks: vec![(Track::Cohesion, 50), (Track::Endurance, -10)],
        inclination: Some((48, 128)),
        reading: None,
        will: None,
        count: Some(Count {
            in_favour: Voices { members: 20, people: 640 },
            abstaining: Voices { members: 5, people: 300 },
            against: Voices { members: 2, people: 60 },
            silent: 3,
            stop: Some(Stop::Veto),
        }),
        left: Some(700),
        triage: Some(TriageRule::Urgency),
        asks: vec![Seat::Delegation(SWEDEN), Seat::Victim(FINLAND)],
        asks_any: Vec::new(),
        one_agrees: false,
        objections: objections().to_vec(),
    };
    let order = &orders(setting)[0];
    everywhere(|words| {
        let said = words.preview(&at, order, &preview);
        for text in [Some(said.summary), Some(said.cost), said.arrival, said.effect, said.coverage]
            .into_iter()
            .chain([
                said.triage,
                said.staff,
                said.fit,
                said.tracks,
                said.asks,
                said.inclination,
                said.left,
                said.count,
            ])
        {
            assert_said(&text.expect("this preview has every piece"), 160);
        }
        assert_said(&said.way.unwrap(), 420);
        assert_eq!(said.objections.len(), objections().len());
    });
    let said = Words::embedded(Lang::En).preview(&at, order, &preview);
    let start = &setting.scenario().start;
    let arrival = Words::embedded(Lang::En).moment(120, start);
    assert_eq!(said.summary, format!("+72 sets by {arrival} · cost 4 (desk) · to agree: Sweden and Finland"));
    assert_eq!(said.tracks.as_deref(), Some("Cohesion +5, Endurance \u{2212}1"));
    let beside =
        "notice to move 3 d (meanwhile release by NATO 24 h, re-export consent 2 d) + loading 6 h + ";
    assert!(
        said.way.unwrap().starts_with(beside),
        "the longest of what runs side by side, and the rest after it"
    );

    let bare = Preview {
        cost: (Pool::Council, 0),
        staff: 0,
        arrival: None,
        effect: None,
        coverage: None,
        fit: None,
        tracks: Vec::new(),
        inclination: None,
        reading: None,
        will: None,
        count: None,
        left: None,
        triage: None,
        asks: Vec::new(),
        asks_any: Vec::new(),
        one_agrees: false,
        objections: Vec::new(),
    };
    let said = Words::embedded(Lang::En).preview(&at, &Order::RoundTable, &bare);
    assert_eq!(said.summary, "cost 0 (Council staff)");
    assert!(said.arrival.is_none() && said.way.is_none() && said.tracks.is_none() && said.asks.is_none());
}
