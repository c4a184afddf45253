//! What a seat may know of the attacked states and their rights: functions, thresholds, letters, the chair.

use super::{ChairView, SeatView, VictimView};
use crate::base::{CountryId, Hours, PerMille};
use crate::content::{Function, LetterKind, Seat};
use crate::engine::event::Step;
use crate::engine::law::{IncidentsView, ThresholdView};
use crate::engine::order::{Article, Clause};
use crate::engine::world::Victim;
use crate::engine::{law, reception};

/// Least, likely and most hours of a step, and what they hang on.
pub type StepTakes = ((Hours, Hours, Hours), Vec<(law::Hang, PerMille)>);

impl<'w> SeatView<'w> {
    /// The victims, lead first.
    #[must_use]
    pub fn victims(&self) -> Vec<VictimView> {
        // The other side hears of an invocation, not of what is made of it.
        let told = self.seat() != Seat::Adversary;
        let row = |v: &Victim| {
            let reached = self.setting.clause_reaches(v.country);
            VictimView {
                country: v.country,
                functions: v.functions,
                invoked: v.invoked.iter().map(|(a, h)| (*a, *h)).collect(),
                forcible_at: v.forcible_at,
                reported_at: v.reported_at,
                terminated_at: v.terminated_at,
                intake_per_day: reception::intake_per_day(self.setting, self.world, v.country),
                queue: reception::queue(self.setting, self.world, v.country),
                attacked: self.world.is_attacked(v.country),
                attack: law::threshold(self.setting, self.world, v.country),
                solidarity: reached.then(|| law::solidarity(self.setting, self.world, v.country)),
                steps: if told {
                    v.steps.iter().map(|(step, at)| (*step, *at)).collect()
                } else {
                    Vec::new()
                },
                next_step: v.next_step.filter(|_| told),
                letter_at: v.letter_at.filter(|_| told),
            }
        };
        self.world.victims.iter().map(row).collect()
    }

    /// Attacked states, lead first.
    pub fn victim_ids(&self) -> impl Iterator<Item = CountryId> + use<'w> {
        self.world.victims.iter().map(|v| v.country)
    }

    /// Whether that state has invoked an article.
    #[must_use]
    pub fn has_invoked(&self, victim: CountryId) -> bool {
        self.world.victim(victim).is_some_and(|v| !v.invoked.is_empty())
    }

    /// How grave the attack on a state is, in points of the threshold.
    #[must_use]
    pub fn attack(&self, victim: CountryId) -> i32 {
        law::threshold(self.setting, self.world, victim).total()
    }

    /// Those that are attacked by now: what strikes later has not struck the others yet.
    pub fn attacked_ids(&self) -> impl Iterator<Item = CountryId> + use<'w> {
        let world = self.world;
        world.attacked().map(|v| v.country)
    }

    /// A function of a victim.
    #[must_use]
    pub fn function(&self, victim: CountryId, function: Function) -> PerMille {
        self.world.function(victim, function)
    }

    /// The mean of a victim's functions.
    #[must_use]
    pub fn mean_function(&self, victim: CountryId) -> PerMille {
        self.world.mean_function(victim)
    }

    /// Whether a clause would agree with what the table knows.
    #[must_use]
    pub fn clause_is_sound(&self, clause: Clause) -> bool {
        law::clause_of_seat_is_sound(self.setting, self.world, self.seat(), clause)
    }

    /// Whether a clause of a letter that invokes an article agrees with what this attacked state knows.
    #[must_use]
    pub fn clause_of_invocation_is_sound(&self, article: Article, clause: Clause) -> bool {
        match self.seat() {
            Seat::Victim(country) => {
                law::clause_is_sound(self.setting, self.world, country, Some(article), clause)
            }
            _ => false,
        }
    }

    /// The clauses of a letter that agree with what the table knows: with which it is opened, and sent by a policy.
    #[must_use]
    pub fn standing_clauses(&self, letter: LetterKind) -> Vec<Clause> {
        if letter == LetterKind::Invocation {
            return self.standing_clauses_of(Article::MutualAssistance);
        }
        Clause::ALL.into_iter().filter(|clause| self.clause_is_sound(*clause)).collect()
    }

    /// The same of a letter that invokes an article; none where it has no letter.
    #[must_use]
    pub fn standing_clauses_of(&self, article: Article) -> Vec<Clause> {
        let stands = |clause: &Clause| self.clause_of_invocation_is_sound(article, *clause);
        article.clauses().into_iter().filter(stands).collect()
    }

    /// The incidents behind a victim's threshold, by what brought them and where; weightiest first.
    #[must_use]
    pub fn incidents(&self, victim: CountryId) -> Vec<IncidentsView> {
        law::incidents(self.setting, self.world, victim)
    }

    /// What the attack on a state weighs in the places where its case is weaker, strongest first.
    #[must_use]
    pub fn attacks_elsewhere(&self, victim: CountryId) -> Vec<ThresholdView> {
        law::thresholds_elsewhere(self.setting, self.world, victim)
    }

    /// How long a step of the activation takes from its start as things stand, and what that hangs on: least, likely, most
    /// hours, and the shares of the usual time that are not one. Nothing of a step without a clock.
    #[must_use]
    pub fn step_takes(&self, victim: CountryId, step: Step) -> Option<StepTakes> {
        let shares = law::of_step(self.setting, self.world, victim, step);
        let usual = law::usual_hours(self.setting, step).filter(|_| self.seat() != Seat::Adversary)?;
        let hours = law::paced(usual, law::pace_of(&shares));
        Some((hours, shares.into_iter().filter(|(_, share)| *share != 1000).collect()))
    }

    /// Who chairs: the state, whether it decides in its own cause, and who takes the chair at what hour.
    #[must_use]
    pub fn chair(&self) -> ChairView {
        ChairView {
            holder: law::chair(self.setting, self.world),
            own_cause: law::in_own_cause(self.setting, self.world),
            next: self.world.chair.filter(|_| !self.world.chair_changed),
        }
    }

    /// Whether this seat's state owes the Security Council a letter under Article 51.
    #[must_use]
    pub fn owes_art51(&self) -> bool {
        let owes = |own| self.world.force.iter().any(|((giver, _), force)| *giver == own && !force.reported);
        self.giver().is_some_and(owes)
    }

    /// Whether the others have acknowledged that state's invocation.
    #[must_use]
    pub fn acknowledged(&self, victim: CountryId) -> bool {
        self.world.victim(victim).is_some_and(|v| v.reached(Step::Acknowledgement))
    }
}
