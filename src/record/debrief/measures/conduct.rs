//! How letters, votes, contacts and staff were handled.

use std::collections::BTreeSet;

use super::Unit;
use super::part::{Part, Reckoning, Taken, What};
use crate::base::NeedId;
use crate::content::{Track, VoteRule};
use crate::engine::explain::{Label, Value};
use crate::engine::{Cause, Clause, Event};
use crate::record::debrief::stories::Moment;
use crate::record::debrief::votes::VoteStory;

pub(super) fn conduct(moments: &[Moment]) -> Vec<Taken> {
    let (mut stand, mut fall, mut sentences) = (Vec::new(), Vec::new(), Vec::new());
    let (mut won, mut lost, mut contacts) = (Vec::new(), Vec::new(), Vec::new());
    let (mut booked, mut overdrawn) = (Vec::new(), Vec::new());
    let mut twice: BTreeSet<NeedId> = BTreeSet::new();
    for moment in moments {
        match &moment.event {
            Event::LetterSent { letter, clauses, sound, unsound, .. } => {
                let of = |count: u8| Part::event(moment).times(i64::from(count));
                stand.push(of(*sound));
                fall.extend((*unsound > 0).then(|| of(*unsound)));
                if letter.asks_or_reports() {
                    let score = sentence(clauses, *unsound);
                    sentences.push(Part::event(moment).measured(Unit::Score, score));
                }
            }
            Event::VoteHeld { passed, .. } => {
                if *passed { &mut won } else { &mut lost }.push(Part::event(moment));
            }
            Event::TrackMoved { track: Track::Duplication, delta, cause: Cause::Need(_, need), .. }
                if *delta > 0 && twice.insert(*need) =>
            {
                let part = Part::thing(Label::Need(*need)).at(moment.hour);
                booked.push(part.shown(Value::Change(*delta)));
            }
            Event::NatoContacted => contacts.push(Part::event(moment)),
            Event::HoursCounted { hours, overload: true, .. } => {
                let turn = Part::of(What::Turn(moment.turn)).at(moment.hour);
                overdrawn.push(turn.lasting(*hours));
            }
            _ => {}
        }
    }
    vec![
        Taken::new("clauses_standing", Unit::PerMille, Reckoning::Weight, stand).beside(fall),
        Taken::new("legal_sentence", Unit::Score, Reckoning::Mean, sentences),
        Taken::share("votes_won", (won, lost)),
        Taken::number("nato_contacts", contacts),
        Taken::number("double_booked", booked),
        Taken::new("hours_overdrawn", Unit::Hours, Reckoning::Sum, overdrawn),
    ]
}

/// How good the legal sentence of a letter is, in thousandths of three points: one for the legal basis, one for the
/// facts and the territory that it rests on, one where all that it says stands. Without a basis there is no sentence.
fn sentence(clauses: &[Clause], unsound: u8) -> i64 {
    if !clauses.contains(&Clause::LegalBasis) {
        return 0;
    }
    let grounds = clauses.contains(&Clause::Facts) && clauses.contains(&Clause::Territory);
    1000 * (1 + i64::from(grounds) + i64::from(unsound == 0))
}

/// What was put to a vote in which each has a veto, and how often one was used.
pub(super) fn votes(held: &[VoteStory], moments: &[Moment]) -> Vec<Taken> {
    let told = |story: &VoteStory| {
        let is = |m: &&Moment| {
            (m.turn, m.hour) == (story.turn, story.hour)
                && matches!(m.event, Event::VoteHeld { vote, .. } if vote == story.vote)
        };
        moments.iter().find(is).map(|m| (story.passed, Part::event(m)))
    };
    let unanimous = held.iter().filter(|story| story.rule == VoteRule::Unanimity).filter_map(told);
    let (passed, vetoed): (Vec<_>, Vec<_>) = unanimous.partition(|(passed, _)| *passed);
    let parts = |held: Vec<(bool, Part)>| held.into_iter().map(|(_, part)| part).collect::<Vec<_>>();
    let (passed, vetoed) = (parts(passed), parts(vetoed));
    vec![
        Taken::number("unanimity_attempts", vetoed.iter().chain(&passed).cloned().collect()),
        Taken::number("vetoes", vetoed).beside(passed),
    ]
}
