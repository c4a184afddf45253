//! Every event is told, or is known to be nobody's reading.

use super::orders::a_choice;
use super::*;
use casus::base::{DebriefId, FlagId, InjectId, MechanismId, UnlockId, VoteId};
use casus::content::rules::ThresholdBand;
use casus::content::{
    DelayScope, Function, GeoStatus, Hazard, IpcrMode, LetterKind, Limit, NatoPosture, Outcome, Pool, Remark,
    Track, TriageRule, VectorId,
};
use casus::engine::*;
use casus::words::{Severity, Source, Subject};

const CAUSE: Cause = Cause::Rule(Rule::Settling);

fn remark(text: &str) -> Remark {
    Remark::of(text).expect("plain text")
}

/// One or more of every event, in the order of the list.
fn events(setting: &Setting) -> Vec<Event> {
    let (choice, answer) = a_choice(setting);
    let (offer, proposal, consignment) = (OfferId(0), MatchId(0), ConsignmentId(0));
    let (need, quantity) = (NEED, Milli::whole(80));
    let (victim, vote) = (FINLAND, VoteId::literal("cyber-listing"));
    let function = Function::Energy;
    let inject = setting.scenario().injects[0].id;
    let seat = Seat::Delegation(SWEDEN);
    let letter = LetterKind::Invocation;
    let caveat = Caveat::Nonlethal;
    let mut all = vec![
        Event::TurnOpened { turn: 6, hour: 36 },
        Event::WindowOpened { window: Window::Offers },
        Event::InjectFired { inject },
        Event::InjectLapsed { inject },
        Event::InjectAdded { inject, text: remark("the minister is on the telephone") },
        Event::InjectReleased { inject },
        Event::InjectHeld { inject },
        Event::InjectPostponed { inject, to: 48 },
        Event::InjectEdited { inject, at: 48, share: 500, text: Some(remark("half as bad")) },
        Event::LevelSet {
            level: Level::Track(Track::Cohesion),
            to: 500,
            motive: Motive::Objective,
            note: Some(remark("see the plan")),
        },
        Event::LevelSet {
            level: Level::Function(FINLAND, function),
            to: 500,
            motive: Motive::Pace,
            note: None,
        },
        Event::ClockStopped { note: Some(remark("lunch")) },
        Event::ClockStopped { note: None },
        Event::ClockResumed,
        Event::MessageSent { to: seat, text: Some(remark("call me")) },
        Event::MessageSent { to: Seat::Hr, text: None },
        Event::TrackMoved { track: Track::Cohesion, delta: -40, to: 710, cause: CAUSE },
        Event::TrackMoved { track: Track::Cohesion, delta: -4, to: 706, cause: CAUSE },
        Event::TrackMoved { track: Track::Escalation, delta: 5, to: 302, cause: CAUSE },
        Event::EvidenceMoved { victim, delta: 5, to: 205, cause: CAUSE },
        Event::FunctionMoved { victim, function, delta: -120, to: 400, cause: CAUSE },
        Event::FunctionMoved { victim, function, delta: 5, to: 405, cause: CAUSE },
        Event::VectorMoved { vector: VectorId::Cyber, delta: -10, to: 200, cause: CAUSE },
        Event::WillMoved { country: SWEDEN, delta: 20, to: 500, cause: CAUSE },
        Event::FunctionAtBrink { victim, function, hours: 24 },
        Event::NeedArose { need, quantity, error: 100, due: 60, cause: CAUSE },
        Event::NeedGrew { need, quantity, cause: CAUSE },
        Event::NeedDeclared { need, quantity },
        Event::NeedRanked { need },
    ];
    let states = every!(NeedState: Latent, Declared, Partly, Met, Lapsed, Withdrawn);
    all.extend(states.map(|state| Event::NeedStateChanged { need, state }));
    for by in every!(Side: Eu, Nato) {
        all.extend([true, false].map(|left| Event::NeedLeft { need, by, left }));
    }
    all.extend([
        Event::FlagSet { flag: FlagId::literal("INVOKED_427"), at: None },
        Event::FlagCleared { flag: FlagId::literal("STRIKES_FLOWN"), at: SWEDEN },
        Event::Unlocked { unlock: UnlockId::literal("article-4") },
        Event::DebriefAdded { debrief: DebriefId::literal("x") },
        Event::MistakeMade { mistake: 7, cause: CAUSE },
        Event::OfferTabled {
            offer,
            giver: SWEDEN,
            kind: GENERATORS,
            victim,
            package: None,
            quantity,
            valid_until: 132,
        },
    ]);
    all.extend(Shelf::ALL.map(|to| Event::StockMoved { offer, from: Shelf::Free, to, quantity }));
    let answers = every!(OfferAnswer: Declined, Parked, ImprovementAsked);
    all.extend(answers.map(|answer| Event::OfferAnswered { offer, answer }));
    all.extend([
        Event::OfferImproved { offer, quantity, caveat_lifted: None },
        Event::OfferImproved { offer, quantity, caveat_lifted: Some(caveat) },
        Event::OfferImproved { offer, quantity: Milli::ZERO, caveat_lifted: Some(caveat) },
        Event::OfferExtended { offer, until: 132 },
        Event::OfferRedirected { offer, from: FINLAND, to: SWEDEN },
        Event::CaveatAdded { offer, caveat },
        Event::CaveatForGiver { giver: SWEDEN, caveat },
        Event::HomeRiskShifted { giver: Some(SWEDEN), by: 100 },
        Event::HomeRiskShifted { giver: Some(SWEDEN), by: -100 },
        Event::HomeRiskShifted { giver: None, by: 100 },
        Event::HomeRiskShifted { giver: None, by: -100 },
    ]);
    for clock in Clock::ALL {
        all.push(Event::ClockStarted { offer, clock, due: 48 });
        all.extend([true, false].map(|granted| Event::ClockEnded { offer, clock, granted }));
    }
    all.extend([
        Event::CapitalAsked { country: SWEDEN, kind: GENERATORS, by: Seat::Hr },
        Event::Uploaded { country: SWEDEN },
    ]);
    for channel in Channel::ALL {
        all.push(Event::MatchProposed { proposal, by: Seat::Hr, offer, need, quantity, channel, mode: None });
    }
    all.extend([
        Event::MatchProposed {
            proposal,
            by: Seat::Delegation(SWEDEN),
            offer,
            need,
            quantity,
            channel: Channel::Ucpm,
            mode: Some(Mode::Sea),
        },
        Event::MatchAmended {
            proposal,
            by: seat,
            quantity,
            channel: Channel::Bilateral,
            mode: None,
            reason: Reason::ReceptionBurden,
        },
        Event::AnswerOvertaken { proposal, seat },
        Event::ConsentGiven { proposal, seat },
        Event::StandingConsentGiven { proposal, seat },
        Event::StandingConsentSet { seat, to: ConsentTo::Offer(offer), stands: true },
        Event::StandingConsentSet { seat, to: ConsentTo::Need(need), stands: false },
        Event::MatchAgreed { proposal },
        Event::MatchWaits { proposal, clock: Clock::Lift },
        Event::MatchBrokered { proposal },
        Event::MatchDropped { proposal, by: Some(seat), reason: DropReason::Refused(Reason::Politics) },
    ]);
    let reasons = [
        DropReason::Refused(Reason::NoNeed),
        DropReason::MandateRefused,
        DropReason::ReleaseRefused,
        DropReason::ReexportRefused,
        DropReason::Recalled,
        DropReason::Unanswered,
        DropReason::OfferGone,
        DropReason::NeedGone,
        DropReason::NoRoute,
    ];
    let (names, name_of) = variants!(
        DropReason: Refused, MandateRefused, ReleaseRefused, ReexportRefused, Recalled, Unanswered,
        OfferGone, NeedGone, NoRoute
    );
    assert_eq!(reasons.iter().map(name_of).collect::<Vec<_>>(), names);
    all.extend(reasons.map(|reason| Event::MatchDropped { proposal, by: None, reason }));
    all.extend([
        Event::ConsignmentLeft { consignment, proposal, quantity, arrives: 120, held: 24, lift: quantity },
        Event::ConsignmentDelayed { consignment, hours: 18, cause: CAUSE },
        Event::ConsignmentLost { consignment, cause: CAUSE },
        Event::ConsignmentArrived { consignment },
        Event::ConsignmentAbsorbed { consignment, quantity, effect: Milli::whole(72) },
        Event::ConsignmentUsed { consignment, quantity },
        Event::ConsignmentRelieved { consignment },
        Event::LiftDrawn { victim, mode: Mode::Air, quantity },
        Event::PromiseMade { promise: PromiseId(0), need, by: 96 },
        Event::PromiseEnded { promise: PromiseId(0), kept: true },
        Event::PromiseEnded { promise: PromiseId(0), kept: false },
    ]);
    let whys = [Homecoming::Over, Homecoming::WantedFor(FINLAND), Homecoming::Strikes];
    all.extend(whys.map(|why| Event::ConsignmentReturned { consignment, why }));
    for mode in every!(IpcrMode: Off, Monitoring, InformationSharing, Full) {
        all.extend([
            Event::IpcrRequested { mode },
            Event::IpcrDecided { mode, from: 48, jointly: false },
            Event::IpcrDecided { mode, from: 48, jointly: true },
            Event::IpcrChanged { mode },
        ]);
    }
    all.extend([
        Event::GuestInvited { guest: casus::engine::Guest::Nato },
        Event::RoundTableHeld,
        Event::ReportOrdered { due: 48 },
        Event::ReportIssued { quality: 640 },
    ]);
    for posture in every!(NatoPosture: None, Consultations, ResponsePlan, Article5) {
        all.extend([
            Event::NatoDrawOpened { posture, due: 72 },
            Event::NatoDrawFailed { posture, again: 96, obstacle: Obstacle::LargestAlly },
            Event::NatoPostureChanged { posture },
        ]);
    }
    all.extend([
        Event::Article5Decided { ally: "LV".parse().unwrap() },
        Event::TransferAsked { offer, due: 24 },
        Event::AuthorityTransferred { offer, smooth: true },
        Event::AuthorityTransferred { offer, smooth: false },
        Event::AuthorityKept { offer },
        Event::NatoPlanned { need, quantity },
        Event::NatoDelivered { need, quantity },
        Event::StaffEngaged { package: "EU02".parse().unwrap() },
        Event::MeasureAdopted { need, quantity },
        Event::NatoContacted,
        Event::JointStatementSought,
        Event::NatoEndorsed,
        Event::NatoStepAllowed { posture: NatoPosture::ResponsePlan },
    ]);
    all.extend(StatementKind::ALL.map(|statement| Event::StatementMade { statement, sound: true }));
    all.extend([
        Event::InstrumentProposed {
            instrument: MechanismId::literal("third-party-mediation"),
            victim: FINLAND,
            by: Seat::Hr,
        },
        Event::InstrumentProposed {
            instrument: MechanismId::literal("long-range-transfer"),
            victim: FINLAND,
            by: Seat::Victim(FINLAND),
        },
        Event::InstrumentAgreed {
            instrument: MechanismId::literal("long-range-transfer"),
            victim: FINLAND,
            by: Seat::Delegation(SWEDEN),
            mandate: 0,
        },
        Event::InstrumentAgreed {
            instrument: MechanismId::literal("long-range-transfer"),
            victim: FINLAND,
            by: Seat::Delegation(SWEDEN),
            mandate: 240,
        },
        Event::InstrumentDeclined {
            instrument: MechanismId::literal("long-range-transfer"),
            victim: FINLAND,
            by: vec![(SWEDEN, Reason::Politics)],
        },
        Event::InstrumentDeclined {
            instrument: MechanismId::literal("border-overflights"),
            victim: FINLAND,
            by: Vec::new(),
        },
        Event::InstrumentBarred {
            instrument: MechanismId::literal("hybrid-rapid-response-team"),
            victim: FINLAND,
            by: Seat::Victim(FINLAND),
            limit: Limit::OneSite,
        },
        Event::InstrumentEmpty { instrument: MechanismId::literal("cybersecurity-reserve"), victim: FINLAND },
        Event::InstrumentTasked {
            instrument: MechanismId::literal("space-services"),
            victim: FINLAND,
            from: 48,
            share: 1000,
        },
        Event::InstrumentWorked {
            instrument: MechanismId::literal("space-services"),
            victim: FINLAND,
            until: Some(96),
        },
        Event::InstrumentEnded {
            instrument: MechanismId::literal("space-services"),
            victim: FINLAND,
            by: None,
        },
        Event::InstrumentEnded {
            instrument: MechanismId::literal("space-services"),
            victim: FINLAND,
            by: Some(Seat::Hr),
        },
        Event::VoteScheduled { vote, turn: 7, proposed: true },
        Event::MeasureAskedFor { vote, victim: FINLAND },
        Event::PositionTaken { vote, country: SWEDEN, stance: Stance::Abstain, ground: Ground::Burden },
        Event::VotePostponed { vote, turn: 8 },
        Event::BodyConvened { vote, body: casus::engine::Body::Psc, meets: 12 },
        Event::AgreedWithoutDebate { vote },
        Event::VoteTakenOff { vote },
        Event::TriagePublished { rule: TriageRule::Alternatives },
        Event::TriageKept { rule: TriageRule::Alternatives },
        Event::BilateralSteered { line: BilateralLine::Encouraged },
        Event::TriageJudged { proposal: MatchId(0), first: SWEDEN, followed: true },
        Event::TriageJudged { proposal: MatchId(0), first: SWEDEN, followed: false },
        Event::Lobbied { vote, country: SWEDEN },
        Event::Linked { vote, country: SWEDEN, kind: GENERATORS },
        Event::LinkEnded { country: SWEDEN, kind: GENERATORS },
        Event::WateredDown { vote, left: 700 },
        Event::VoteHeld { vote, passed: true, against: vec![], abstaining: vec![SWEDEN] },
        Event::VoteHeld { vote, passed: false, against: vec![SWEDEN], abstaining: vec![] },
    ]);
    all.extend(Article::ALL.map(|article| Event::Invoked { victim, article, soundness: 1000 }));
    all.push(Event::StepDue { victim, step: Step::NeedsList, due: 60 });
    all.extend(Step::ALL.map(|step| Event::StepReached { victim, step }));
    for plea in Plea::ALL {
        all.push(Event::CaseArgued { by: Seat::Hr, country: SWEDEN, victim, plea, points: 4 });
    }
    for on in Occasion::ALL {
        for reading in ThresholdBand::ALL {
            let before = (on == Occasion::Moved).then_some(ThresholdBand::Arguable);
            all.push(Event::ReadingStated { country: SWEDEN, victim, reading, before, on });
        }
    }
    all.push(Event::CaseWeighed { victim, met: 20, arguable: 4, not_met: 2 });
    all.extend(GeoStatus::ALL.map(|place| Event::PlaceFound { victim, place }));
    all.extend(Hazard::ALL.map(|hazard| Event::HazardFound { victim, hazard }));
    all.push(Event::IncidentCounted {
        victim,
        weight: 100,
        cause: Cause::Vector(VectorId::Sabotage),
        place: GeoStatus::Territory,
    });
    all.extend([
        Event::ForceUsed { giver: SWEDEN, victim },
        Event::JoinedArt51 { country: SWEDEN },
        Event::ChairHandedOn { to: SWEDEN, from: 60 },
        Event::ChairTaken { by: SWEDEN },
    ]);
    all.extend([
        Event::ReportedArt51 { victim },
        Event::ForcibleMeasure { victim },
        Event::Terminated { victim },
        Event::LetterAsked { letter, seat: Seat::Hr, turn: 6 },
        Event::LetterSent { letter, seat, clauses: Clause::ALL.to_vec(), sound: 7, unsound: 0 },
        Event::LetterSent { letter, seat, clauses: vec![Clause::Facts], sound: 0, unsound: 1 },
        Event::LetterMissed { letter, seat },
        Event::ChoiceOpened { choice, decider: Seat::Presidency, turn: 6 },
        Event::ChoiceAdvised { choice, answer, by: Seat::Hr },
        Event::ChoiceMade { choice, by: Seat::Presidency, answer, by_default: false },
        Event::ChoiceMade { choice, by: Seat::Presidency, answer, by_default: true },
        Event::CapacityChanged { pool: Pool::Hr, by: -20, until: Some(96), cause: CAUSE },
        Event::CapacityChanged { pool: Pool::Council, by: 20, until: None, cause: CAUSE },
        Event::CapacitySpent { pool: Pool::Hr, amount: 4, cause: CAUSE },
        Event::CapacityOpened { hr: 100, council: 100 },
        Event::Paid { payer: SWEDEN, amount: 1_500 },
        Event::DelaySet { scope: DelayScope::Kind(GENERATORS), days: 1 },
        Event::DelaySet { scope: DelayScope::From(SWEDEN), days: 2 },
        Event::DelaySet { scope: DelayScope::To(FINLAND), days: -1 },
        Event::DelaySet { scope: DelayScope::OverLandTo(FINLAND), days: 3 },
        Event::DelaySet { scope: DelayScope::Via(SWEDEN), days: -2 },
        Event::ModeBlocked { kind: GENERATORS, mode: Mode::Sea, except: Vec::new() },
        Event::ModeBlocked { kind: GENERATORS, mode: Mode::Sea, except: vec![SWEDEN, FINLAND] },
        Event::FitShifted { need, by: 150 },
        Event::FitShifted { need, by: -150 },
        Event::TimerSet { inject, after: 0, due: 48, of: None, vote: None },
        Event::TimerEnded { after: 0, of: None },
        Event::ConsultationsAsked { by: SWEDEN, concern: casus::engine::Concern::Security },
        Event::VictimJoined { victim },
        Event::FirstStruck { victim },
        Event::KeptForItself { need },
    ]);
    for vector in VectorId::ALL {
        all.extend([true, false].map(|success| Event::AdversaryActed { vector, victim, function, success }));
    }
    all.extend([
        Event::AdversarySwitched { from: VectorId::Cyber },
        Event::TermsSought,
        Event::AimMoved { aim: 0, reached: true },
        Event::AimMoved { aim: 1, reached: false },
        Event::AimAssessed,
        Event::AdversaryLearned { vector: VectorId::Cyber, to: 300 },
        Event::HoursCounted { hours: 12, overload: false, uploads: 500, informed: true, supply: Some(300) },
        Event::OutcomeExpected { outcome: Outcome::Held, of: None },
    ]);
    let ends = every!(Outcome: Restored, Held, Frozen, Collapsed, GeneralWar);
    all.extend(ends.into_iter().flat_map(|outcome| {
        let reasons: &[EndReason] = match outcome {
            Outcome::GeneralWar => &[EndReason::Ladder],
            Outcome::Collapsed => &[EndReason::Breakdown],
            Outcome::Restored => &[EndReason::Broken],
            Outcome::Held => &[EndReason::Broken, EndReason::Settled, EndReason::Stands],
            Outcome::Frozen => &[EndReason::AimHeld, EndReason::Settled, EndReason::Hurt],
        };
        reasons.iter().map(move |reason| Event::GameEnded { outcome, reason: *reason })
    }));
    all
}

/// What nobody reads in the feed.
const UNREAD: &[&str] = &[
    "LiftDrawn",
    "Uploaded",
    "ConsentGiven",
    "WindowOpened",
    "StepDue",
    "InjectLapsed",
    "EvidenceMoved",
    "VectorMoved",
    "WillMoved",
    "FlagSet",
    "FlagCleared",
    "DebriefAdded",
    "CapacitySpent",
    "CapacityOpened",
    "TimerSet",
    "TimerEnded",
    "AdversaryLearned",
    "HoursCounted",
    "NatoStepAllowed",
    "StaffEngaged",
    "OutcomeExpected",
    "IncidentCounted",
];

#[test]
fn every_event_is_told_or_left_out_on_purpose() {
    let setting = setting();
    let at = lookup(setting);
    let (names, name_of) = variants!(
        Event: TurnOpened, WindowOpened, InjectFired, InjectLapsed, InjectAdded, InjectReleased, InjectHeld,
        InjectPostponed, InjectEdited, LevelSet, ClockStopped, ClockResumed, MessageSent, TrackMoved, EvidenceMoved, FunctionMoved, VectorMoved,
        WillMoved, FunctionAtBrink, NeedArose, NeedGrew, NeedDeclared, NeedRanked, NeedStateChanged, NeedLeft,
        FlagSet, FlagCleared, Unlocked, DebriefAdded, MistakeMade, OfferTabled, StockMoved, OfferAnswered, OfferImproved, OfferExtended, OfferRedirected,
        CaveatAdded, CaveatForGiver, HomeRiskShifted, ClockStarted, ClockEnded, CapitalAsked, Uploaded,
        TriagePublished, TriageKept, BilateralSteered, TriageJudged, MatchProposed, MatchAmended, AnswerOvertaken, ConsentGiven, StandingConsentGiven, StandingConsentSet, MatchAgreed, MatchWaits, MatchBrokered, MatchDropped, ConsignmentLeft,
        ConsignmentDelayed, ConsignmentLost, ConsignmentArrived, ConsignmentAbsorbed, ConsignmentUsed,
        ConsignmentReturned, ConsignmentRelieved, LiftDrawn, PromiseMade, PromiseEnded, IpcrRequested, IpcrDecided, IpcrChanged,
        GuestInvited, RoundTableHeld, ReportOrdered, ReportIssued, NatoDrawOpened, NatoDrawFailed, NatoPostureChanged, Article5Decided,
        TransferAsked, AuthorityTransferred, AuthorityKept, NatoPlanned, NatoDelivered, StaffEngaged, MeasureAdopted, NatoContacted, JointStatementSought, NatoEndorsed, NatoStepAllowed, StatementMade, InstrumentProposed, InstrumentAgreed, InstrumentDeclined, InstrumentBarred, InstrumentEmpty, InstrumentTasked,
        InstrumentWorked, InstrumentEnded, VoteScheduled, MeasureAskedFor, PositionTaken, VotePostponed, BodyConvened, AgreedWithoutDebate, VoteTakenOff, Lobbied, Linked, LinkEnded, WateredDown, VoteHeld, Invoked, StepDue, StepReached,
        CaseArgued, ReadingStated, CaseWeighed,
        PlaceFound, HazardFound, IncidentCounted, ForceUsed, JoinedArt51, ChairHandedOn, ChairTaken, ReportedArt51, ForcibleMeasure,
        Terminated, LetterAsked, LetterSent, LetterMissed, ChoiceOpened, ChoiceAdvised, ChoiceMade,
        CapacityChanged, CapacitySpent, CapacityOpened, Paid, DelaySet, ModeBlocked, FitShifted, TimerSet,
        ConsultationsAsked, TimerEnded, VictimJoined, FirstStruck, KeptForItself, AdversaryActed, AdversarySwitched, TermsSought, AimMoved, AimAssessed, AdversaryLearned, HoursCounted,
        OutcomeExpected,
        GameEnded
    );
    let events = events(setting);
    let met: Vec<&str> = {
        let mut met: Vec<&str> = events.iter().map(name_of).collect();
        met.dedup();
        met
    };
    for name in names {
        assert!(met.contains(name), "no sample of {name}");
    }
    everywhere(|words| {
        for name in names {
            let lines: Vec<_> = events
                .iter()
                .filter(|event| name_of(event) == *name)
                .filter_map(|event| words.event(&at, event))
                .collect();
            assert_eq!(lines.is_empty(), UNREAD.contains(name), "{name}: {lines:?}");
            for line in lines {
                let longest = if line.source == Source::Inject { 700 } else { 200 };
                assert_said(&line.text, longest);
            }
        }
    });
}

#[test]
fn an_event_about_what_the_seat_does_not_know_is_still_told() {
    let setting = setting();
    let at = Lookup::from_rows(setting, Vec::new(), Vec::new(), Vec::new(), Vec::new());
    everywhere(|words| {
        for event in events(setting) {
            if let Some(line) = words.event(&at, &event) {
                assert_said(&line.text, if line.source == Source::Inject { 700 } else { 200 });
            }
        }
    });
}

#[test]
fn lines_say_who_speaks_how_bad_it_is_and_where_to_look() {
    let setting = setting();
    let (at, en) = (lookup(setting), Words::embedded(Lang::En));
    let tell = |event: Event| en.event(&at, &event).expect("told");
    let until = en.moment(132, &setting.scenario().start);

    let line = tell(Event::OfferTabled {
        offer: OfferId(0),
        giver: SWEDEN,
        kind: GENERATORS,
        victim: FINLAND,
        package: None,
        quantity: Milli::whole(120),
        valid_until: 132,
    });
    assert_eq!(line.text, format!("Sweden offers Generators: 120 sets for Finland, until {until}."));
    assert_eq!((line.source, line.severity), (Source::Capital, Severity::Good));
    assert_eq!(line.subject, Some(Subject::Offer(OfferId(0))));

    let line = tell(Event::Invoked { victim: FINLAND, article: Article::MutualAssistance, soundness: 1000 });
    assert_eq!(line.text, "Finland invokes Article 42.7 of the Treaty on European Union.");
    assert_eq!(line.subject, Some(Subject::Country(FINLAND)));

    // Escalation is worse when higher, cohesion when lower.
    let moved = |track, delta| tell(Event::TrackMoved { track, delta, to: 500, cause: CAUSE }).severity;
    assert_eq!(moved(Track::Escalation, 40), Severity::Bad);
    assert_eq!(moved(Track::Escalation, -40), Severity::Good);
    assert_eq!(moved(Track::Cohesion, 40), Severity::Good);
    assert_eq!(moved(Track::Cohesion, -40), Severity::Bad);

    let argued = |by| {
        let (country, plea) = (SWEDEN, Plea::Evidence);
        tell(Event::CaseArgued { by, country, victim: FINLAND, plea, points: 4 }).text
    };
    assert!(argued(Seat::Victim(FINLAND)).starts_with("Finland argues its case to Sweden: "));
    assert!(
        argued(Seat::Hr).starts_with("The High Representative argues the case of Finland to Sweden: "),
        "{}",
        argued(Seat::Hr)
    );

    let line = tell(Event::LetterSent {
        letter: LetterKind::Request,
        seat: Seat::Victim(FINLAND),
        clauses: vec![Clause::Facts, Clause::Exit],
        sound: 1,
        unsound: 1,
    });
    assert_eq!(
        line.text,
        "Finland sends request for aid with 1 clause that does not hold: facts and exit condition."
    );

    let inject = &setting.scenario().injects[0];
    let line = tell(Event::InjectFired { inject: inject.id });
    assert_eq!(line.text, format!("EXERCISE: {}", inject.text));
    assert!(en.event(&at, &Event::InjectFired { inject: InjectId::literal("S99-I99") }).is_none());
}

#[test]
fn what_runs_for_everything_is_not_told_for_each() {
    let setting = setting();
    let (at, en) = (lookup(setting), Words::embedded(Lang::En));
    let told = |event: Event| en.event(&at, &event).is_some();
    for clock in Clock::ALL {
        assert_eq!(
            told(Event::ClockStarted { offer: OfferId(0), clock, due: 48 }),
            clock != Clock::Readiness
        );
        assert_eq!(told(Event::MatchWaits { proposal: MatchId(0), clock }), clock == Clock::Lift);
    }
    for to in Shelf::ALL {
        let moved = Event::StockMoved { offer: OfferId(0), from: Shelf::Free, to, quantity: Milli::whole(1) };
        assert_eq!(told(moved), matches!(to, Shelf::Withdrawn | Shelf::Lapsed));
    }
    assert!(!told(Event::TrackMoved { track: Track::Cohesion, delta: 29, to: 500, cause: CAUSE }));
    assert!(told(Event::TrackMoved { track: Track::Cohesion, delta: 30, to: 500, cause: CAUSE }));
    // A step on the ladder is news however small it is.
    assert!(told(Event::TrackMoved { track: Track::Escalation, delta: 2, to: 301, cause: CAUSE }));
    assert!(!told(Event::TrackMoved { track: Track::Escalation, delta: 2, to: 303, cause: CAUSE }));
}

#[test]
fn small_moves_of_a_level_by_one_rule_make_one_line() {
    let setting = setting();
    let at = lookup(setting);
    let moved = |by, delta, to| Event::TrackMoved { track: Track::Cohesion, delta, to, cause: by };
    let silent = |giver| Cause::Giver(Rule::Unanswered, giver);
    let told = |words: &Words, events: &[(u16, Event)]| -> Vec<(usize, String)> {
        let lines = words.feed(&at, events.iter().map(|(turn, event)| (*turn, event)));
        lines.into_iter().map(|(place, line)| (place, line.text)).collect()
    };
    let en = Words::embedded(Lang::En);
    // Offers left without an answer are news however little they cost.
    let one = [(1, moved(silent(SWEDEN), -8, 512))];
    let said = told(&en, &one);
    assert!(
        said[0].1.starts_with("Cohesion \u{2212}0.8 to 51.2: ") && said[0].1.ends_with("Sweden"),
        "{said:?}"
    );
    let several = [
        (1, moved(silent(SWEDEN), -8, 512)),
        (1, moved(silent(FINLAND), -8, 504)),
        (1, moved(CAUSE, -20, 484)),
        (1, moved(silent(SWEDEN), -8, 476)),
        (2, moved(silent(SWEDEN), -8, 468)),
    ];
    let said = told(&en, &several);
    assert_eq!(
        said.iter().map(|(place, _)| *place).collect::<Vec<_>>(),
        [3, 4],
        "the last of each turn: {said:?}"
    );
    assert!(said[0].1.starts_with("Cohesion \u{2212}2.4 to 47.6: "), "{said:?}");
    assert!(said[0].1.ends_with(", 3 times"), "{said:?}");
    // Any other rule is told once it comes to as much as a line is worth.
    let damage = |need| Cause::Need(Rule::Coverage, need);
    let other = NeedId { victim: SWEDEN, kind: GENERATORS };
    let small = [(1, moved(damage(NEED), -15, 500)), (1, moved(damage(other), -14, 486))];
    assert_eq!(told(&en, &small), []);
    let enough = [(1, moved(damage(NEED), -15, 500)), (1, moved(damage(other), -15, 485))];
    assert!(told(&en, &enough)[0].1.starts_with("Cohesion \u{2212}3 to 48.5: "));
    for (lang, ends) in [(Lang::En, "3 times"), (Lang::Fr, "3 fois"), (Lang::De, "3-mal")] {
        let said = told(&Words::embedded(lang), &several);
        assert!(said[0].1.ends_with(ends), "{lang}: {said:?}");
    }
}

#[test]
fn what_an_order_moved_of_a_level_is_one_line_as_it_was_foreseen() {
    let setting = setting();
    let (at, en) = (lookup(setting), Words::embedded(Lang::En));
    let by = |seat| Cause::Order(seat, OrderKind::Invoke);
    let moved = |track, delta, to, seat| Event::TrackMoved { track, delta, to, cause: by(seat) };
    let told = |events: &[Event]| -> Vec<String> {
        let lines = en.feed(&at, events.iter().map(|event| (1, event)));
        lines.into_iter().map(|(_, line)| line.text).collect()
    };
    // The step and its letter: foreseen were -2.4 and -8.8.
    let victim = Seat::Victim(FINLAND);
    let said = told(&[
        moved(Track::Legitimacy, -80, 520, victim),
        moved(Track::Cohesion, -40, 510, victim),
        moved(Track::Legitimacy, -40, 480, victim),
        moved(Track::Legitimacy, 32, 512, victim),
        moved(Track::Cohesion, 16, 526, victim),
    ]);
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said[0].starts_with("Legitimacy \u{2212}8.8 to 51.2: "), "{said:?}");
    assert!(said[1].starts_with("Cohesion \u{2212}2.4 to 52.6: "), "{said:?}");
    assert!(said.iter().all(|line| !line.contains("times")), "{said:?}");
    // What came to nothing in sum moved nothing.
    assert_eq!(
        told(&[moved(Track::Cohesion, 16, 526, victim), moved(Track::Cohesion, -16, 510, victim)]).len(),
        0
    );
}

#[test]
fn quantities_too_small_to_see_are_told_once_they_are_large_enough() {
    let setting = setting();
    let at = lookup(setting);
    let en = Words::embedded(Lang::En);
    let used =
        |thousandths| Event::ConsignmentUsed { consignment: ConsignmentId(0), quantity: Milli(thousandths) };
    let nato = |thousandths| Event::NatoDelivered { need: NEED, quantity: Milli(thousandths) };
    let mut feed = casus::words::Feed::default();
    let mut told = |event: Event| -> Vec<String> {
        feed.lines(&en, &at, [&event]).into_iter().map(|(_, line)| line.text).collect()
    };
    assert!(told(used(60)).is_empty(), "0.06 is nothing to see");
    let said = told(used(60));
    assert!(said[0].contains("0.12 "), "nothing of it is lost: {said:?}");
    assert!(told(used(60)).is_empty(), "and it is told once");
    assert_eq!(told(used(2_000)).len(), 1);
    // What NATO has brought is told as a total, again when it has grown enough.
    assert!(told(nato(6)).is_empty() && told(nato(99)).is_empty());
    assert!(told(nato(110))[0].contains("0.11 "));
    assert!(told(nato(150)).is_empty());
    assert!(told(nato(210))[0].contains("0.21 "));
}

#[test]
fn an_inject_is_recognised_by_its_first_sentence_which_is_never_cut() {
    let mut scenario = (**setting().scenario()).clone();
    let mut say = |text: &str| {
        text.clone_into(&mut scenario.injects[0].text);
        let id = scenario.injects[0].id;
        let catalogue = std::sync::Arc::clone(setting().catalogue());
        let setting = Setting::new(catalogue, std::sync::Arc::new(scenario.clone()), &[]).unwrap();
        Words::embedded(Lang::En).cause(&setting, &Cause::Inject(id))
    };
    assert_eq!(say("Art. 4 consultation can be asked for."), "event: Art. 4 consultation can be asked for");
    assert_eq!(say("The grid fails. Hospitals go dark."), "event: The grid fails");
    assert_eq!(say("Who pays? Nobody says."), "event: Who pays?");
    assert_eq!(
        say("Choose: NATO Art. 4/5, 42.7, both, or neither; the Permanent Representative waits."),
        "event: Choose: NATO Art. 4/5, 42.7, both, or neither; the Permanent Representative waits"
    );
    assert_eq!(
        say("Eine sehr lange Meldung über größte Störungen, die in zwei Regionen zugleich gemeldet werden"),
        "event: Eine sehr lange Meldung über größte Störungen, die in zwei Regionen zugleich gemeldet werden"
    );
    assert_eq!(say(""), "event: ");
}

#[test]
fn every_cause_is_named_and_every_change_explained() {
    let setting = setting();
    let inject = setting.scenario().injects[0].id;
    let (names, name_of) = variants!(Cause: Inject, Order, Vector, Vote, Rule, Need, Giver, Mistake);
    let causes = [
        Cause::Inject(inject),
        Cause::Order(Seat::Hr, OrderKind::Statement),
        Cause::Vector(VectorId::Sabotage),
        Cause::Vote(VoteId::literal("cyber-listing")),
        Cause::Rule(Rule::PictureDecay),
        Cause::Need(Rule::Damage, NEED),
        Cause::Giver(Rule::FirstDelivery, SWEDEN),
        Cause::Mistake(12),
    ];
    assert_eq!(causes.iter().map(name_of).collect::<Vec<_>>(), names);
    everywhere(|words| {
        for cause in causes {
            assert_said(&words.cause(setting, &cause), 110);
            let event = Event::WillMoved { country: SWEDEN, delta: -5, to: 400, cause };
            assert_said(&words.change(setting, &event).unwrap(), 130);
        }
        assert!(words.change(setting, &Event::NatoContacted).is_none());
    });
    let en = Words::embedded(Lang::En);
    let event = Event::FunctionMoved {
        victim: FINLAND,
        function: Function::Energy,
        delta: -42,
        to: 310,
        cause: Cause::Need(Rule::Damage, NEED),
    };
    assert_eq!(en.change(setting, &event).unwrap(), "\u{2212}4.2 to 31: damage: Generators for Finland");
}

#[test]
fn a_choice_of_the_victim_is_that_of_the_state_that_the_options_put_first() {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().unwrap());
    let scenario = Arc::new(library.scenario(&catalogue, "thirty-minutes".parse().unwrap()).unwrap());
    let en = Words::embedded(Lang::En);
    for (id, name) in [("CY", "Cyprus"), ("EE", "Estonia"), ("IE", "Ireland")] {
        let options = [("victim".to_owned(), id.to_owned())];
        let setting = Setting::new(Arc::clone(&catalogue), Arc::clone(&scenario), &options).unwrap();
        let choice = "route".parse().unwrap();
        let answer = setting.choice(choice).unwrap().answers[0].id;
        let by = Seat::Victim(id.parse().unwrap());
        let line = en.event(&lookup(&setting), &Event::ChoiceMade { choice, by, answer, by_default: false });
        let told = line.unwrap().text;
        assert!(told.contains(name), "{id}: {told}");
    }
}
