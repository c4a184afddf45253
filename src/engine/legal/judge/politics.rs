//! Orders of law, of the Council and in public.

use super::Judge;
use crate::base::UnlockId;
use crate::content::LetterKind;
use crate::engine::communication::statement_rule;
use crate::engine::council::SANCTIONS_VOTE;
use crate::engine::order::{Article, Clause, Order, StatementKind};
use crate::engine::rejection::Rejection;

const SANCTIONS_UNLOCK: UnlockId = UnlockId::literal("sanctions-package");
const ARTICLE_4_UNLOCK: UnlockId = UnlockId::literal("article-4");

impl Judge<'_, '_> {
    pub(super) fn propose_sanctions(&self) -> Result<(), Rejection> {
        let world = self.view.world;
        if !world.unlocked.contains(&SANCTIONS_UNLOCK) {
            return Err(Rejection::Locked);
        }
        let open =
            world.agenda.iter().any(|a| a.id == SANCTIONS_VOTE && a.result.is_none_or(|passed| passed));
        if open || world.turn >= self.view.setting.scenario().turns() {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(|o| matches!(o, Order::ProposeSanctions))
    }

    pub(super) fn statement(&self, kind: StatementKind) -> Result<(), Rejection> {
        let world = self.view.world;
        let rest = statement_rule(self.view.setting, kind).map_or(0, |r| r.rest_hours);
        if world.statements.get(&kind).is_some_and(|at| world.hour - at < rest) {
            return Err(Rejection::AlreadyDone);
        }
        if kind == StatementKind::Joint {
            let any_ally = world.victims.iter().any(|v| self.view.setting.is_ally(v.country));
            if !any_ally && world.nato.contacts == 0 {
                return Err(Rejection::NotAnAlly);
            }
            if world.nato.endorsed || world.joint_sought {
                return Err(Rejection::AlreadyDone);
            }
        }
        self.not_in_basket(|o| matches!(o, Order::Statement { .. }))
    }

    pub(super) fn letter(&self, letter: LetterKind, clauses: &[Clause]) -> Result<(), Rejection> {
        let asked = self.view.world.letters.iter().any(|l| l.letter == letter && l.seat == self.seat);
        if !asked {
            return Err(Rejection::LetterNotAsked);
        }
        let repeated = clauses.iter().enumerate().any(|(i, c)| clauses[..i].contains(c));
        if clauses.is_empty() || repeated {
            return Err(Rejection::BadClauses);
        }
        self.not_in_basket(|o| matches!(o, Order::SendLetter { letter: x, .. } if *x == letter))
    }

    pub(super) fn invoke(&self, article: Article) -> Result<(), Rejection> {
        let world = self.view.world;
        let victim = self.own_country();
        let state = world.victim(victim).ok_or(Rejection::NotYours)?;
        if state.invoked.contains_key(&article) {
            return Err(Rejection::AlreadyDone);
        }
        match article {
            Article::MutualAssistance | Article::Solidarity
                if !self.view.setting.scenario().article_427_applies =>
            {
                return Err(Rejection::ArticleDoesNotApply);
            }
            Article::Nato4 if !self.view.setting.is_ally(victim) => return Err(Rejection::NotAnAlly),
            Article::Nato4
                if !world.unlocked.contains(&ARTICLE_4_UNLOCK)
                    && !world.has_flag(crate::engine::flags::ARMED_ATTACK) =>
            {
                return Err(Rejection::Locked);
            }
            _ => {}
        }
        self.not_in_basket(|o| matches!(o, Order::Invoke { article: x } if *x == article))
    }
}
