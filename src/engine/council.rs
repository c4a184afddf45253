//! The Council: its agenda, votes by unanimity and by qualified majority, restrictive measures.

use super::draft::Draft;
use super::event::{Cause, Event};
use super::flags;
use super::order::Stance;
use super::reforms::Reform;
use crate::base::{CountryId, KindId, Milli, NeedId, PerMille, VoteId};
use crate::content::{Size, Track, VoteRule};

/// The package of restrictive measures that the High Representative proposes.
pub(crate) const SANCTIONS_VOTE: VoteId = VoteId::literal("restrictive-measures");
const SANCTIONS: KindId = KindId::literal("SANCTIONS");

impl Draft<'_> {
    pub(crate) fn propose_sanctions(&mut self) {
        let turn = self.world.turn + 1;
        self.emit(Event::VoteScheduled { vote: SANCTIONS_VOTE, turn });
        self.emit(Event::FlagSet { flag: flags::SANCTIONS_DRAFTED, at: None });
    }

    /// Votes that are due.
    pub(crate) fn hold_votes(&mut self) {
        let turn = self.world.turn;
        let due: Vec<VoteId> =
            self.world.agenda.iter().filter(|a| a.result.is_none() && a.turn <= turn).map(|a| a.id).collect();
        for vote in due {
            let passed = self.vote_passes(vote);
            self.emit(Event::VoteHeld { vote, passed });
            let politics = &self.rules().politics;
            let cause = Cause::Vote(vote);
            let by = if passed { politics.vote_won } else { -politics.vote_lost };
            self.track(Track::Cohesion, by, cause);
            let setting = self.setting;
            if let Some((inject, content)) = setting.votes.get(&vote) {
                let list = if passed { &content.passed } else { &content.failed };
                self.carry_out(*inject, list);
            }
            if vote == SANCTIONS_VOTE && passed {
                self.adopt_sanctions(cause);
            }
        }
    }

    /// Who says nothing agrees. Unanimity: one voice against stops it, an abstention does not, unless a third of
    /// the members with a third of the people abstain (Article 31(1) TEU). By qualified majority so many members
    /// with so much of the people must be in favour (Article 16(4) TEU).
    fn vote_passes(&self, vote: VoteId) -> bool {
        let Some(item) = self.world.agenda.iter().find(|a| a.id == vote && a.result.is_none()) else {
            return false;
        };
        let weigh = |wanted: &dyn Fn(Stance) -> bool| {
            let stance = |member: CountryId| item.positions.get(&member).copied().unwrap_or(Stance::For);
            let voices = self.setting.members().filter(|m| wanted(stance(m.id)));
            voices.fold((0_i64, 0_i64), |(n, people), m| (n + 1, people + m.population_millions.0))
        };
        let rules = &self.rules().politics;
        let (members, people) = weigh(&|_| true);
        let by_majority = Reform::MajorityVoting.is_on(self.setting)
            || self.setting.votes.get(&vote).is_some_and(|(_, v)| v.rule == VoteRule::Qualified);
        if by_majority {
            let (in_favour, their_people) = weigh(&|s| s == Stance::For);
            let enough = |part: i64, share: PerMille, whole: i64| part * 1000 >= whole * i64::from(share);
            return enough(in_favour, rules.qualified_members, members)
                && enough(their_people, rules.qualified_people, people);
        }
        let (against, _) = weigh(&|s| s == Stance::Against);
        let (abstaining, their_people) = weigh(&|s| s == Stance::Abstain);
        against == 0
            && (abstaining * rules.abstaining_of < members || their_people * rules.abstaining_of < people)
    }

    fn adopt_sanctions(&mut self, cause: Cause) {
        let politics = &self.rules().politics;
        self.track(Track::Pressure, -politics.sanctions_pressure, cause);
        self.track(Track::Escalation, politics.sanctions_escalation, cause);
        let package = self.setting.catalogue().kind(SANCTIONS).map_or(Milli::ZERO, |k| k.quantity(Size::S));
        // One package answers whoever asked for measures.
        let asked: Vec<NeedId> =
            self.world.needs.iter().map(|n| n.id).filter(|need| need.kind == SANCTIONS).collect();
        for need in asked {
            self.emit(Event::MeasureAdopted { need, quantity: package });
        }
    }
}
