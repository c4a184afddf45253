//! The law: invocation and termination, reports under Article 51, formal letters.

mod activation;
mod chair;
mod force;
mod incident;
mod pace;
mod quantified;
mod reading;
mod solidarity;
mod threshold;

pub(crate) use chair::{chair, in_own_cause, next_presidency, pace as chair_pace};
pub(crate) use incident::struck_by;
pub use pace::Hang;
pub(crate) use pace::{of_acknowledgement, of_step, paced, product as pace_of, usual as usual_hours};
pub(crate) use reading::{
    Foreseen, band as reading_band, foreseen, is_a_case, personal as reading_personal, plea_worth, readers,
};
pub use reading::{Leaning, LegalReason};
pub use solidarity::SolidarityView;
pub(crate) use solidarity::{solidarity, transport_share, union_cost, union_pace};
pub use threshold::{Argument, IncidentsView, ThresholdView};
pub(crate) use threshold::{incidents, threshold, thresholds_elsewhere};

use super::draft::Draft;
use super::event::{Cause, Event, NeedState, Rule, Step};
use super::order::{Article, Clause, OrderKind};
use super::reception;
use super::setting::Setting;
use super::world::{LetterDue, Victim, World};
use crate::base::{CountryId, NeedId, PerMille, UnlockId};
use crate::content::rules::ThresholdBand;
use crate::content::{GeoStatus, LetterKind, NatoPosture, Seat, Track};

/// What an end in form makes available: the questions of the after-action review.
pub const LESSONS: UnlockId = UnlockId::literal("aar-questions-1");
/// The legal note on territory: with it the attacked state's own legal reading weighs as much as anybody's.
pub(crate) const LEGAL_NOTE: UnlockId = UnlockId::literal("legal-note-territory");

/// Whether a clause agrees with what the table knows, in a letter that invokes that article or in any other.
pub(crate) fn clause_is_sound(
    setting: &Setting,
    world: &World,
    victim: CountryId,
    article: Option<Article>,
    clause: Clause,
) -> bool {
    let state = world.victim(victim);
    match clause {
        Clause::Facts => world.track(Track::Awareness) >= setting.rules().picture.facts_known_from,
        Clause::Territory if article == Some(Article::Solidarity) => {
            solidarity(setting, world, victim).within
        }
        Clause::Territory => on_territory(setting, world, victim),
        Clause::Quantities => quantified::has_quantities(setting, world, victim),
        Clause::Place => reception::has_room(setting, world, victim),
        Clause::LegalBasis => match article {
            // A finding of one's own comes first; `domain.md` §1.7, step S2.
            Some(Article::MutualAssistance) => {
                setting.clause_reaches(victim) && state.is_some_and(|v| v.reached(Step::Qualification))
            }
            Some(Article::Solidarity) => solidarity(setting, world, victim).overwhelmed,
            _ => setting.clause_reaches(victim),
        },
        // A state outside NATO has no such commitments, and saying so is sound as well.
        Clause::NatoConsistency => {
            !setting.is_ally(victim)
                || world.nato.posture >= NatoPosture::Consultations
                || world.nato.contacts > 0
        }
        Clause::Exit => true,
    }
}

/// Whether a clause of a seat's letter agrees with what the table knows: an attacked state speaks of itself, any
/// other seat of every attacked state.
pub(crate) fn clause_of_seat_is_sound(setting: &Setting, world: &World, seat: Seat, clause: Clause) -> bool {
    match seat {
        Seat::Victim(country) => clause_is_sound(setting, world, country, None, clause),
        _ => world.victims.iter().all(|v| clause_is_sound(setting, world, v.country, None, clause)),
    }
}

/// What a letter of invocation is worth: clauses that stand and do not, and the typical mistakes in it with what
/// each takes from legitimacy. Shown before it is sent, and paid when it is.
pub(crate) struct LetterWorth {
    pub(crate) sound: u8,
    pub(crate) unsound: u8,
    pub(crate) legitimacy: i32,
    pub(crate) cohesion: i32,
    pub(crate) mistakes: Vec<(u8, i32)>,
}

pub(crate) fn letter_worth(
    setting: &Setting,
    world: &World,
    victim: CountryId,
    article: Article,
    clauses: &[Clause],
) -> LetterWorth {
    let rules = &setting.rules().law.letter;
    let stands = |clause: Clause| clause_is_sound(setting, world, victim, Some(article), clause);
    let sound = clauses.iter().filter(|c| stands(**c)).count();
    let (sound, unsound) = (as_count(sound), as_count(clauses.len() - sound));
    let balance = i32::from(sound) - i32::from(unsound);
    let mut mistakes = Vec::new();
    let facts = clauses.contains(&Clause::Facts) && stands(Clause::Facts);
    let found = world.victim(victim).is_some_and(|v| v.reached(Step::Qualification));
    if !facts || (article == Article::MutualAssistance && !found) {
        mistakes.push((6, rules.no_facts));
    }
    if !answerable(world, victim, clauses) {
        mistakes.push((5, 0));
    }
    let confused = world.victim(victim).is_some_and(|v| is_confused(setting, world, v));
    if article == Article::MutualAssistance && confused && clauses.contains(&Clause::Territory) {
        mistakes.push((7, rules.confused_place));
    }
    LetterWorth {
        sound,
        unsound,
        legitimacy: of_first_time(world, victim, article, setting.rules().politics.clause * balance),
        cohesion: of_first_time(world, victim, article, rules.cohesion * balance),
        mistakes,
    }
}

/// Whether a letter says how much, by when and where, so that it can be answered: quantities that nobody declared
/// are none.
fn answerable(world: &World, victim: CountryId, clauses: &[Clause]) -> bool {
    let declared = world.needs.iter().any(|n| n.id.victim == victim && n.declared.is_some() && n.is_open());
    declared && clauses.contains(&Clause::Quantities) && clauses.contains(&Clause::Place)
}

/// Whether what happened on a state's own territory can be argued to be armed aggression.
fn on_territory(setting: &Setting, world: &World, victim: CountryId) -> bool {
    let case = threshold(setting, world, victim);
    case.place == GeoStatus::Territory && case.total() >= setting.rules().threshold.arguable
}

/// Whether a state was attacked in a place that is easily taken for territory, and has no case for what happened at home.
fn is_confused(setting: &Setting, world: &World, state: &Victim) -> bool {
    matches!(state.place, GeoStatus::Eez | GeoStatus::Oct | GeoStatus::Sba)
        && !on_territory(setting, world, state.country)
}

/// The typical mistakes in a letter other than an invocation. Shown before it is sent, and told when it is.
pub(crate) fn letter_mistakes(
    setting: &Setting,
    world: &World,
    letter: LetterKind,
    seat: Seat,
    clauses: &[Clause],
) -> Vec<u8> {
    let about = |v: &&Victim| !matches!(seat, Seat::Victim(own) if own != v.country);
    let mut of_whom = world.victims.iter().filter(about);
    let mut mistakes = Vec::new();
    if letter == LetterKind::Request && !of_whom.clone().any(|v| answerable(world, v.country, clauses)) {
        mistakes.push(5);
    }
    let confused = |v: &Victim| setting.clause_reaches(v.country) && is_confused(setting, world, v);
    if clauses.contains(&Clause::Territory) && of_whom.any(confused) {
        mistakes.push(7);
    }
    if letter == LetterKind::Termination && !clauses.contains(&Clause::Exit) {
        mistakes.push(18);
    }
    mistakes
}

/// What the clauses of a letter other than an invocation are worth: those that stand, those that do not, and what they
/// move. Shown before it is sent, and paid when it is.
pub(crate) struct ClausesWorth {
    pub(crate) sound: u8,
    pub(crate) unsound: u8,
    pub(crate) legitimacy: i32,
}

pub(crate) fn clauses_worth(
    setting: &Setting,
    world: &World,
    seat: Seat,
    clauses: &[Clause],
) -> ClausesWorth {
    let sound = clauses.iter().filter(|c| clause_of_seat_is_sound(setting, world, seat, **c)).count();
    let (sound, unsound) = (as_count(sound), as_count(clauses.len() - sound));
    let legitimacy = setting.rules().politics.clause * (i32::from(sound) - i32::from(unsound));
    ClausesWorth { sound, unsound, legitimacy }
}

fn as_count(clauses: usize) -> u8 {
    u8::try_from(clauses).unwrap_or(u8::MAX)
}

/// Legitimacy and cohesion that the step itself is worth, before its letter.
pub(crate) fn step_worth(
    setting: &Setting,
    world: &World,
    victim: CountryId,
    article: Article,
) -> (i32, i32) {
    let (legitimacy, cohesion) = first_worth(setting, world, victim, article);
    (of_first_time(world, victim, article, legitimacy), of_first_time(world, victim, article, cohesion))
}

/// What is left of a worth when the same was asked for before, and ended: what it costs, and no gain.
fn of_first_time(world: &World, victim: CountryId, article: Article, worth: i32) -> i32 {
    let anew = world.victim(victim).is_some_and(|v| v.ended.contains(&article));
    if anew { worth.min(0) } else { worth }
}

fn first_worth(setting: &Setting, world: &World, victim: CountryId, article: Article) -> (i32, i32) {
    match article {
        Article::MutualAssistance => {
            let score = threshold(setting, world, victim).total();
            let band = setting.rules().threshold.band(score) as usize;
            let politics = &setting.rules().politics;
            (politics.invoke_legitimacy[band], politics.invoke_cohesion[band])
        }
        Article::Solidarity => {
            let rules = &setting.rules().law.solidarity;
            if solidarity(setting, world, victim).overwhelmed {
                (rules.legitimacy.0, rules.cohesion.0)
            } else {
                (rules.legitimacy.1, rules.cohesion.1)
            }
        }
        Article::Nato4 | Article::Nato5 => (0, 0),
    }
}

/// Whether armed aggression cannot even be argued of what happened to a state.
pub(crate) fn is_below(setting: &Setting, world: &World, victim: CountryId) -> bool {
    let score = threshold(setting, world, victim).total();
    setting.rules().threshold.band(score) == ThresholdBand::NotMet
}

/// How sound it is to take that route now, per mille.
fn soundness(setting: &Setting, world: &World, victim: CountryId, article: Article) -> PerMille {
    match article {
        Article::MutualAssistance => {
            let met = setting.rules().threshold.met.max(1);
            (threshold(setting, world, victim).total() * 1000 / met).min(1000)
        }
        Article::Solidarity => {
            let view = solidarity(setting, world, victim);
            500 * (i32::from(view.overwhelmed) + i32::from(!view.hazards.is_empty() && view.within))
        }
        Article::Nato4 | Article::Nato5 => 1000,
    }
}

/// The turn at whose end a letter is missed; none while nobody waits for it yet. Nobody has to invoke ahead of its own
/// finding: the letter is asked for until the turn after it. After an announcement it takes the time of a draft, and
/// quantities are gathered.
pub(crate) fn letter_due(setting: &Setting, world: &World, letter: &LetterDue) -> Option<u16> {
    let draft = setting.rules().law.activation.drafting.1;
    let drafted =
        |v: &Victim| v.invoked.get(&Article::MutualAssistance).is_none_or(|at| world.hour - at >= draft);
    let waits = match letter.seat {
        Seat::Victim(own) if letter.letter == LetterKind::Invocation => {
            world.victim(own).is_some_and(|v| !v.reached(Step::Qualification) || !drafted(v))
        }
        _ => false,
    };
    (!waits).then_some(letter.turn.max(world.turn))
}

impl Draft<'_> {
    /// A treaty step. The duty of Article 42.7 needs no vote; what the step is worth depends on the threshold and on
    /// the letter. An inject announces it, without a letter.
    pub(crate) fn invoke(
        &mut self,
        victim: CountryId,
        article: Article,
        clauses: Option<&[Clause]>,
        cause: Cause,
    ) {
        let Some(state) = self.world.victim(victim) else { return };
        // What an inject tells once more opens no request again that was ended; an order does.
        if state.runs(article) || (cause.is_given() && state.invoked.contains_key(&article)) {
            return;
        }
        let soundness = soundness(self.setting, self.world, victim, article);
        let (legitimacy, cohesion) = step_worth(self.setting, self.world, victim, article);
        // What no seat ordered is nobody's mistake.
        let below = article == Article::MutualAssistance
            && !cause.is_given()
            && is_below(self.setting, self.world, victim);
        // What the letter says is weighed by what was so before it.
        let worth = clauses.map(|c| letter_worth(self.setting, self.world, victim, article, c));
        // Whoever invokes has weighed it: that comes first, also where nothing happened before.
        if matches!(article, Article::MutualAssistance | Article::Solidarity) {
            self.consult(victim);
        }
        self.emit(Event::Invoked { victim, article, soundness });
        self.track(Track::Legitimacy, legitimacy, cause);
        self.track(Track::Cohesion, cohesion, cause);
        let faulted = worth.as_ref().is_some_and(|w| w.mistakes.iter().any(|(number, _)| *number == 6));
        if below && !faulted {
            self.mistake(6, cause);
        }
        match article {
            Article::MutualAssistance => {}
            Article::Solidarity => self.solidarity_machinery(victim),
            Article::Nato4 => return self.allow_nato(NatoPosture::Consultations),
            Article::Nato5 => return self.allow_nato(NatoPosture::Article5),
        }
        match (worth, clauses) {
            (Some(worth), Some(clauses)) => self.letter_goes_out(victim, clauses, &worth, cause),
            _ => self.await_acknowledgement(victim, None, cause),
        }
    }

    /// The letter of an invocation goes to the High Representative, the Presidency and all members.
    fn letter_goes_out(&mut self, victim: CountryId, clauses: &[Clause], worth: &LetterWorth, cause: Cause) {
        for (number, price) in &worth.mistakes {
            self.mistake(*number, cause);
            self.track(Track::Legitimacy, -price, cause);
        }
        if clauses.is_empty() {
            // Announced, and no more than that.
            return self.await_acknowledgement(victim, None, cause);
        }
        let (sound, unsound) = (worth.sound, worth.unsound);
        self.emit(Event::LetterSent {
            letter: LetterKind::Invocation,
            seat: Seat::Victim(victim),
            clauses: clauses.to_vec(),
            sound,
            unsound,
        });
        self.letter_says_how_much(Seat::Victim(victim), clauses);
        self.track(Track::Legitimacy, worth.legitimacy, cause);
        self.track(Track::Cohesion, worth.cohesion, cause);
        self.await_acknowledgement(victim, Some((sound, unsound)), cause);
    }

    /// The victim ends its request: what is at work stays, what nothing came for is asked for no longer.
    pub(crate) fn terminate(&mut self, victim: CountryId) {
        let open = |v: &Victim| v.has_asked() && v.terminated_at.is_none();
        if !self.world.victim(victim).is_some_and(open) {
            return;
        }
        let unmet: Vec<NeedId> = self
            .world
            .needs
            .iter()
            .filter(|n| n.id.victim == victim && n.state == NeedState::Declared)
            .map(|n| n.id)
            .collect();
        let anew = self.world.victim(victim).is_some_and(Victim::asks_anew);
        self.emit(Event::Terminated { victim });
        self.emit(Event::StepReached { victim, step: Step::Termination });
        // In form is an end that leaves nothing unmet that was asked for, and once.
        if unmet.is_empty() && !anew {
            let by = self.rules().law.activation.terminated_legitimacy;
            self.track(Track::Legitimacy, by, Cause::Giver(Rule::Activation, victim));
        }
        self.emit(Event::Unlocked { unlock: LESSONS });
        for need in unmet {
            self.emit(Event::NeedStateChanged { need, state: NeedState::Withdrawn });
        }
    }

    pub(crate) fn send_letter(&mut self, letter: LetterKind, seat: Seat, clauses: &[Clause]) {
        let cause = Cause::Order(seat, OrderKind::SendLetter);
        if let (LetterKind::Invocation, Seat::Victim(victim)) = (letter, seat) {
            return self.invoke_by_letter(victim, clauses, cause);
        }
        let ClausesWorth { sound, unsound, legitimacy } =
            clauses_worth(self.setting, self.world, seat, clauses);
        // What it says is weighed by what was so before it.
        let mistakes = letter_mistakes(self.setting, self.world, letter, seat, clauses);
        self.emit(Event::LetterSent { letter, seat, clauses: clauses.to_vec(), sound, unsound });
        if letter == LetterKind::Request {
            self.letter_says_how_much(seat, clauses);
        }
        self.track(Track::Legitimacy, legitimacy, cause);
        match (letter, seat) {
            // The letter is the report, and a rule that was kept internal is published by being sent.
            (LetterKind::Art51Report, Seat::Victim(victim)) => self.report_art51(victim, cause),
            // So is the attacked state's letter of termination the end of its request; nobody else ends it.
            (LetterKind::Termination, Seat::Victim(victim)) => self.terminate(victim),
            (LetterKind::TriageRule, _) => {
                if let Some((rule, _)) = super::triage::binding(self.world) {
                    self.publish_triage(rule, cause);
                }
            }
            // After an announcement the request is what the others answer.
            (LetterKind::Request, Seat::Victim(victim))
                if self.world.victim(victim).is_some_and(Victim::has_asked) =>
            {
                self.await_acknowledgement(victim, Some((sound, unsound)), cause);
            }
            _ => {}
        }
        for number in mistakes {
            match number {
                5 => self.mistake(5, cause),
                _ => self.mistake_once(number, cause),
            }
        }
    }

    /// The letter of invocation invokes, where that was not announced before.
    fn invoke_by_letter(&mut self, victim: CountryId, clauses: &[Clause], cause: Cause) {
        let article = Article::MutualAssistance;
        if self.world.victim(victim).is_some_and(|v| v.runs(article)) {
            let worth = letter_worth(self.setting, self.world, victim, article, clauses);
            self.letter_goes_out(victim, clauses, &worth, cause);
        } else {
            self.invoke(victim, article, Some(clauses), cause);
        }
    }

    /// Letters that were asked for and did not come.
    pub(crate) fn letters_missed(&mut self) {
        let (setting, world) = (self.setting, &self.world);
        let due = world
            .letters
            .iter()
            .filter(|letter| letter_due(setting, world, letter).is_some_and(|turn| turn <= world.turn));
        let missed: Vec<_> = due.map(|l| (l.letter, l.seat)).collect();
        for (letter, seat) in missed {
            self.emit(Event::LetterMissed { letter, seat });
            let by = -self.rules().politics.letter_missed;
            self.track(Track::Legitimacy, by, Cause::Rule(Rule::LetterMissed));
            // What was said elsewhere is not unsaid by a letter that does not come.
            if letter == LetterKind::Request && !quantified::is_said(self.world, seat) {
                self.mistake(5, Cause::Rule(Rule::LetterMissed));
            }
        }
    }
}
