//! The debrief of a game as data: what became of each need, what moved each track and why, what was
//! done well and what was not. Screens, reports and exports turn it into words.
//!
//! With all eyes it tells everything, which only a finished game should; with a seat's eyes it tells what
//! that seat could know.

mod answers;
pub mod causes;
mod force;
mod gauges;
pub mod history;
pub mod lessons;
pub mod measures;
pub mod needs;
pub mod objectives;
mod openings;
pub mod questions;
pub mod readings;
pub mod remedies;
pub mod review;
mod stories;
mod told;
pub mod votes;

use serde::Serialize;

use super::facts::{Difference, differences};
use super::log::EventLog;
use crate::base::{Hours, NeedId, PerMille, ScenarioId};
use crate::content::{Outcome, Track};
use crate::engine::{Cause, EndReason, Evaluation, Event, Eyes, SeatView, Term};

pub use causes::{FunctionStory, Mover, NeedsLost, TermReview, TrackStory};
pub use force::Forced;
pub use history::{Comparison, ContributionBeside, Measured, MilestoneBeside};
pub use lessons::Lesson;
pub use measures::{Amount, Measure, MeasureKind, Part, PartWords, Reckoning, Unit, What, Workings};
pub use needs::{Delivery, NeedStory, Tabled};
pub use objectives::{ObjectiveStory, Shown};
pub use openings::Opening;
pub use questions::{Chosen, Question};
pub use readings::ReadingStory;
pub use remedies::Remedy;
pub use review::{AfterAction, Answer};
pub use stories::{AimStory, MistakeStory, Moment, PromiseStory};
pub use votes::VoteStory;

/// The debrief of a game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Debrief {
    /// The scenario.
    pub scenario: ScenarioId,
    /// Its title.
    pub title: String,
    /// The seed. Text: JSON readers lose integers beyond 2^53.
    pub seed: String,
    /// The turn reached.
    pub turn: u16,
    /// The hour reached.
    pub hour: Hours,
    /// How it ended, once it did.
    pub outcome: Option<Outcome>,
    /// Why it ended so.
    pub ended_by: Option<EndReason>,
    /// Whether it was lost; nothing before its end.
    pub lost: Option<bool>,
    /// The evaluation, where these eyes may see it: grade, parts, mistakes, shortfalls, autonomy.
    pub evaluation: Option<Evaluation>,
    /// The seven terms with what moved them; empty without an evaluation.
    pub terms: Vec<TermReview>,
    /// By what the first of them lost its points.
    pub needs_lost: Option<NeedsLost>,
    /// What happened, in short.
    pub timeline: Vec<Moment>,
    /// Each need.
    pub needs: Vec<NeedStory>,
    /// Each track.
    pub tracks: Vec<TrackStory>,
    /// Each function of each victim.
    pub functions: Vec<FunctionStory>,
    /// Mistakes.
    pub mistakes: Vec<MistakeStory>,
    /// Promises.
    pub promises: Vec<PromiseStory>,
    /// Votes held, with who stood where and why.
    pub votes: Vec<VoteStory>,
    /// How the others read each case.
    pub readings: Vec<ReadingStory>,
    /// Whether things were done right, and whether it mattered.
    pub measures: Vec<Measure>,
    /// What the scenario trains, each beside what the game shows of it.
    pub objectives: Vec<ObjectiveStory>,
    /// What can be learned about each need, of the worst covered first.
    pub lessons: Vec<Lesson>,
    /// What was open and would have helped.
    pub remedies: Vec<Remedy>,
    /// The scenario's questions to be talked about.
    pub questions: Vec<Question>,
    /// Those of every after-action review that apply, each with what the game answers.
    pub after_action: Vec<AfterAction>,
    /// What the adversary wanted, and whether it got it.
    pub aims: Vec<AimStory>,
    /// The game beside what really happened, where that is known.
    pub history: Option<Comparison>,
}

impl Debrief {
    /// The debrief of what these eyes saw. The evaluation belongs to the full view, or to the end.
    #[must_use]
    pub fn of(view: &SeatView<'_>, evaluation: Option<Evaluation>, seed: u64, log: &EventLog) -> Self {
        let moments: Vec<Moment> = log
            .iter()
            .filter(|entry| view.eyes() == Eyes::Full || view.sees(entry.event))
            .map(|entry| Moment { turn: entry.turn, hour: entry.hour, event: entry.event.clone() })
            .collect();
        let (scenario, rules) = (view.setting().scenario(), view.setting().rules());
        let outcome = view.outcome();
        let ended_by = moments.iter().rev().find_map(|moment| match &moment.event {
            Event::GameEnded { reason, .. } => Some(*reason),
            _ => None,
        });
        let lost = evaluation.as_ref().zip(outcome).map(|(evaluation, outcome)| {
            matches!(outcome, Outcome::Collapsed | Outcome::GeneralWar)
                || evaluation.grade < rules.evaluation.loss_below
        });
        let needs = needs::stories(view, &moments);
        let tracks = causes::tracks(view, &moments);
        let promises = promises(&moments);
        let mistakes = mistakes(&moments);
        let remedies = remedies::remedies(view, &moments, &needs, &promises, evaluation.as_ref());
        let votes = votes::stories(view, &moments);
        let readings = readings::stories(&moments);
        let measures = measures::measures(view, &moments, &needs, &votes, &tracks);
        let lessons = lessons::lessons(rules.functions.covered_from, &needs);
        let record = review::Record { moments: &moments, needs: &needs, votes: &votes, remedies: &remedies };
        let after_action = review::after_action(view, &record);
        let trained = &scenario.training_objectives;
        let objectives = objectives::stories(trained, &measures, &mistakes, &needs, evaluation.is_some());
        Self {
            scenario: scenario.id,
            title: scenario.title.clone(),
            seed: seed.to_string(),
            turn: view.turn(),
            hour: view.hour(),
            outcome,
            ended_by,
            lost,
            needs_lost: evaluation.as_ref().and_then(|_| causes::NeedsLost::of(view, &needs)),
            terms: evaluation.as_ref().map(|e| causes::terms(e, &moments)).unwrap_or_default(),
            evaluation,
            functions: causes::functions(view, &moments),
            questions: questions::questions(view, &moments, &needs),
            after_action,
            history: history::comparison(view.setting(), &moments),
            aims: stories::aims(view),
            timeline: moments.into_iter().filter(|moment| is_key(&moment.event)).collect(),
            needs,
            tracks,
            mistakes,
            promises,
            votes,
            readings,
            measures,
            objectives,
            lessons,
            remedies,
        }
    }

    /// A need's story.
    #[must_use]
    pub fn need(&self, id: NeedId) -> Option<&NeedStory> {
        self.needs.iter().find(|need| need.id == id)
    }

    /// A track's story.
    #[must_use]
    pub fn track(&self, track: Track) -> Option<&TrackStory> {
        self.tracks.iter().find(|story| story.track == track)
    }

    /// What came out differently in another history of the same scenario.
    #[must_use]
    pub fn differences(&self, other: &Self) -> Vec<Difference> {
        differences(&self.comparable(), &other.comparable(), 200)
    }

    fn comparable(&self) -> Comparable<'_> {
        Comparable {
            outcome: self.outcome,
            turn: self.turn,
            grade: self.evaluation.as_ref().map(|e| e.grade),
            terms: self.terms.iter().map(|term| (term.term, term.value)).collect(),
            tracks: self.tracks.iter().map(|story| (story.track, story.end)).collect(),
            needs: self
                .needs
                .iter()
                .map(|need| NeedResult { id: need.id, coverage: need.coverage })
                .collect(),
            measures: self.measures.iter().map(|measure| (measure.slug, measure.value)).collect(),
        }
    }
}

/// What two histories are compared by.
#[derive(Serialize)]
struct Comparable<'d> {
    outcome: Option<Outcome>,
    turn: u16,
    grade: Option<PerMille>,
    terms: Vec<(Term, PerMille)>,
    tracks: Vec<(Track, PerMille)>,
    needs: Vec<NeedResult>,
    measures: Vec<(&'d str, Option<i64>)>,
}

#[derive(Serialize)]
struct NeedResult {
    id: NeedId,
    coverage: PerMille,
}

fn promises(moments: &[Moment]) -> Vec<PromiseStory> {
    let mut stories: Vec<PromiseStory> = Vec::new();
    for moment in moments {
        match moment.event {
            Event::PromiseMade { promise, need, by } => {
                stories.push(PromiseStory { promise, need, made_at: moment.hour, by, kept: None });
            }
            Event::PromiseEnded { promise, kept } => {
                if let Some(story) = stories.iter_mut().find(|story| story.promise == promise) {
                    story.kept = Some(kept);
                }
            }
            _ => {}
        }
    }
    stories
}

fn mistakes(moments: &[Moment]) -> Vec<MistakeStory> {
    let mut stories: Vec<MistakeStory> = Vec::new();
    for moment in moments {
        if let Event::MistakeMade { mistake, cause } = moment.event {
            let time = (moment.turn, moment.hour, cause);
            match stories.iter_mut().find(|story| story.mistake == mistake) {
                Some(story) => story.times.push(time),
                None => stories.push(MistakeStory { mistake, times: vec![time], cost: Vec::new() }),
            }
        }
    }
    for story in &mut stories {
        for moment in moments {
            let Event::TrackMoved { track, delta, cause, .. } = moment.event else { continue };
            // Some cost a price of their own, others what the same act does by the rules in the same turn.
            let by_the_act = || {
                let act = matches!(cause, Cause::Order(..) | Cause::Giver(..) | Cause::Need(..));
                let harm = (delta < 0) != track.higher_is_worse();
                act && harm && story.times.iter().any(|(turn, _, at)| *turn == moment.turn && *at == cause)
            };
            if cause == Cause::Mistake(story.mistake) || by_the_act() {
                match story.cost.iter_mut().find(|(of, _)| *of == track) {
                    Some((_, by)) => *by += delta,
                    None => story.cost.push((track, delta)),
                }
            }
        }
    }
    stories.sort_by_key(|story| story.mistake);
    stories
}

/// What a timeline tells: turning points, not the daily round.
fn is_key(event: &Event) -> bool {
    match event {
        Event::AdversaryActed { success, .. } => *success,
        Event::InjectFired { .. }
        | Event::InjectReleased { .. }
        | Event::InjectHeld { .. }
        | Event::InjectPostponed { .. }
        | Event::InjectEdited { .. }
        | Event::LevelSet { .. }
        | Event::FunctionAtBrink { .. }
        | Event::MistakeMade { .. }
        | Event::MatchAgreed { .. }
        | Event::ConsignmentLost { .. }
        | Event::ConsignmentAbsorbed { .. }
        | Event::PromiseMade { .. }
        | Event::TriagePublished { .. }
        | Event::TriageKept { .. }
        | Event::TriageJudged { .. }
        | Event::PromiseEnded { .. }
        | Event::IpcrChanged { .. }
        | Event::RoundTableHeld
        | Event::NatoDrawFailed { .. }
        | Event::NatoPostureChanged { .. }
        | Event::Article5Decided { .. }
        | Event::AuthorityTransferred { .. }
        | Event::AuthorityKept { .. }
        | Event::NatoEndorsed
        | Event::StatementMade { .. }
        | Event::InstrumentWorked { .. }
        | Event::VoteHeld { .. }
        | Event::Invoked { .. }
        | Event::ReportedArt51 { .. }
        | Event::ForcibleMeasure { .. }
        | Event::StepReached { .. }
        | Event::ChairTaken { .. }
        | Event::Terminated { .. }
        | Event::LetterSent { .. }
        | Event::LetterMissed { .. }
        | Event::ChoiceMade { .. }
        | Event::VictimJoined { .. }
        | Event::FirstStruck { .. }
        | Event::KeptForItself { .. }
        | Event::AimMoved { .. }
        | Event::AimAssessed
        | Event::TermsSought
        | Event::GameEnded { .. } => true,
        _ => false,
    }
}
