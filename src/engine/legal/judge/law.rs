//! Orders of law: invocations, letters, reports to the Security Council, the chair.

use super::Judge;
use crate::base::{CountryId, UnlockId};
use crate::content::rules::ThresholdBand;
use crate::content::{LetterKind, NatoPosture, Seat};
use crate::engine::law;
use crate::engine::order::{Article, Clause, Order, Plea};
use crate::engine::rejection::{NoPart, Rejection};
use crate::engine::triage;

const ARTICLE_4_UNLOCK: UnlockId = UnlockId::literal("article-4");

impl Judge<'_, '_> {
    pub(super) fn report_art51(&self) -> Result<(), Rejection> {
        let victim = self.own_country();
        let state = self.view.world.victim(victim).ok_or(Rejection::NotYours)?;
        if state.reported_at.is_some() {
            return Err(Rejection::AlreadyDone);
        }
        if state.forcible_at.is_none() {
            return Err(Rejection::NothingToReport);
        }
        self.not_in_basket(|o| matches!(o, Order::ReportArt51))
    }

    pub(super) fn terminate(&self) -> Result<(), Rejection> {
        let state = self.view.world.victim(self.own_country()).ok_or(Rejection::NotYours)?;
        // Who only consulted its allies has requested nothing that it could end.
        if !state.has_asked() {
            return Err(Rejection::NotInvoked);
        }
        if state.terminated_at.is_some() {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(|o| matches!(o, Order::Terminate))
    }

    pub(super) fn letter(&self, letter: LetterKind, clauses: &[Clause]) -> Result<(), Rejection> {
        let asked = self.view.world.letters.iter().any(|l| l.letter == letter && l.seat == self.seat);
        if !asked {
            return Err(Rejection::LetterNotAsked);
        }
        if clauses.is_empty() || repeats(clauses) {
            return Err(Rejection::BadClauses);
        }
        let rule = triage::rule_of_letter(self.view.setting, self.view.world, self.basket);
        if letter == LetterKind::TriageRule && rule.is_none() {
            return Err(Rejection::NoRuleSet);
        }
        let reached = |seat: Seat| matches!(seat, Seat::Victim(own) if self.view.setting.clause_reaches(own));
        if letter == LetterKind::Invocation && !reached(self.seat) {
            return Err(Rejection::ArticleDoesNotApply);
        }
        self.not_in_basket(|o| match o {
            Order::SendLetter { letter: x, .. } => *x == letter,
            Order::Invoke { article: Article::MutualAssistance, .. } => letter == LetterKind::Invocation,
            _ => false,
        })
    }

    pub(super) fn invoke(&self, article: Article, clauses: &[Clause]) -> Result<(), Rejection> {
        let world = self.view.world;
        let victim = self.own_country();
        let state = world.victim(victim).ok_or(Rejection::NotYours)?;
        if state.runs(article) {
            return Err(Rejection::AlreadyInvoked(article));
        }
        let known = article.clauses();
        if repeats(clauses) || clauses.iter().any(|clause| !known.contains(clause)) {
            return Err(Rejection::BadClauses);
        }
        match article {
            Article::MutualAssistance | Article::Solidarity if !self.view.setting.clause_reaches(victim) => {
                return Err(Rejection::ArticleDoesNotApply);
            }
            Article::MutualAssistance => {}
            Article::Solidarity => {
                let view = law::solidarity(self.view.setting, world, victim);
                if view.hazards.is_empty() {
                    return Err(Rejection::NoDisaster);
                }
                if !view.within {
                    return Err(Rejection::OutsideSolidarity);
                }
            }
            Article::Nato4 | Article::Nato5 if !self.view.setting.is_ally(victim) => {
                return Err(Rejection::NotAnAlly);
            }
            Article::Nato4 => {
                self.sees_a_threat()?;
            }
            Article::Nato5 => {
                if !world.under_armed_attack(victim) {
                    return Err(Rejection::NoArmedAttack);
                }
            }
        }
        self.not_in_basket(|o| match o {
            Order::Invoke { article: x, .. } => *x == article,
            Order::SendLetter { letter: LetterKind::Invocation, .. } => article == Article::MutualAssistance,
            _ => false,
        })
    }

    /// An Ally asks for consultations when, in its own opinion, a Party is threatened, attacked or not (Article 4 of the
    /// North Atlantic Treaty); once is enough, and NATO's council consults as long as it is seized.
    pub(super) fn consult(&self) -> Result<(), Rejection> {
        let (setting, world, own) = (self.view.setting, self.view.world, self.own_country());
        if !setting.is_ally(own) {
            return Err(Rejection::NotAnAlly);
        }
        if world.nato.posture > NatoPosture::None || world.nato.consulted.contains_key(&own) {
            return Err(Rejection::AlreadyDone);
        }
        self.sees_a_threat()?;
        self.not_in_basket(|o| matches!(o, Order::Consult { .. }))
    }

    /// What an Ally could take for a threat: anything that happened to anybody, for it is the Ally's opinion that counts.
    fn sees_a_threat(&self) -> Result<(), Rejection> {
        let world = self.view.world;
        let happened =
            world.attacked().any(|v| world.is_struck(v)) || world.unlocked.contains(&ARTICLE_4_UNLOCK);
        if happened { Ok(()) } else { Err(Rejection::NoThreat) }
    }

    pub(super) fn argue_case(
        &self,
        country: CountryId,
        victim: CountryId,
        plea: Plea,
    ) -> Result<(), Rejection> {
        let (setting, world) = (self.view.setting, self.view.world);
        let state = world.victim(victim).ok_or(Rejection::NoPart(NoPart::NoCaseThere(victim)))?;
        if !setting.clause_reaches(victim) {
            return Err(Rejection::ArticleDoesNotApply);
        }
        if matches!(self.seat, Seat::Victim(own) if own != victim) {
            return Err(Rejection::NotYourCase);
        }
        let reader = setting.catalogue().country(country).ok_or(Rejection::UnknownCountry)?;
        if country == victim {
            return Err(Rejection::NoPart(NoPart::OwnCase(country)));
        }
        if !setting.is_member(country) {
            return Err(Rejection::NoPart(NoPart::NotBound(country)));
        }
        if state.readings.get(&country).is_some_and(|(held, _)| *held == ThresholdBand::Met) {
            return Err(Rejection::HoldsItMet);
        }
        let is_case = law::is_a_case(setting, world, victim);
        if !is_case || law::plea_worth(setting, world, self.seat, victim, reader, plea) == 0 {
            return Err(match plea {
                Plea::Evidence => Rejection::NothingToShow,
                Plea::LegalReading => Rejection::NothingInDoubt,
            });
        }
        self.not_in_basket(
            |o| matches!(o, Order::ArgueCase { country: c, victim: v, .. } if *c == country && *v == victim),
        )
    }

    pub(super) fn state_reading(&self, victim: CountryId, reading: ThresholdBand) -> Result<(), Rejection> {
        let (setting, world) = (self.view.setting, self.view.world);
        let state = world.victim(victim).ok_or(Rejection::NoPart(NoPart::NoCaseThere(victim)))?;
        if !setting.clause_reaches(victim) {
            return Err(Rejection::ArticleDoesNotApply);
        }
        let own = self.own_country();
        if own == victim {
            return Err(Rejection::NoPart(NoPart::OwnFinding));
        }
        if !setting.is_member(own) {
            return Err(Rejection::NoPart(NoPart::ReadingNotCounted));
        }
        if !law::is_a_case(setting, world, victim) {
            return Err(Rejection::NoCase);
        }
        let said = state.readings.get(&own).is_some_and(|(held, _)| *held == reading);
        if said && state.own_words.contains(&own) {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(|o| matches!(o, Order::StateReading { victim: v, .. } if *v == victim))
    }

    pub(super) fn join_art51(&self) -> Result<(), Rejection> {
        let own = self.own_country();
        let mut used = self.view.world.force.iter().filter(|((giver, _), _)| *giver == own).peekable();
        if used.peek().is_none() {
            return Err(Rejection::NothingToReport);
        }
        if used.all(|(_, force)| force.reported) {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(|o| matches!(o, Order::JoinArt51))
    }

    pub(super) fn hand_on_chair(&self) -> Result<(), Rejection> {
        let (setting, world) = (self.view.setting, self.view.world);
        if world.chair.is_some() {
            return Err(Rejection::AlreadyDone);
        }
        if !law::in_own_cause(setting, world) || law::next_presidency(setting, world).is_none() {
            return Err(Rejection::ChairNotAttacked);
        }
        self.not_in_basket(|o| matches!(o, Order::HandOnChair))
    }
}

fn repeats(clauses: &[Clause]) -> bool {
    clauses.iter().enumerate().any(|(i, c)| clauses[..i].contains(c))
}
