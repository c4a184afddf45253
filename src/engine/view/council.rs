//! What a seat sees of the Council: items, where capitals stand and why, what was done about it.

use super::rows::preparations;
use super::{Eyes, ItemAtHand, SeatView, VoteView};
use crate::base::{CountryId, KindId, MechanismId, NeedId, PerMille, Sorted, VoteId};
use crate::content::{Mechanism, Seat};
use crate::engine::committees;
use crate::engine::council;
use crate::engine::instruments;
use crate::engine::world::Agenda;

impl SeatView<'_> {
    /// Votes on the agenda and held. Who sits at the table hears what capitals say there as soon as they have said
    /// it; the adversary reads it after the vote.
    #[must_use]
    pub fn votes(&self) -> Vec<VoteView> {
        self.world.agenda.iter().map(|item| self.vote_view(item)).collect()
    }

    /// Of those the ones that are held at the end of this turn, or lie before the Permanent Representatives in it.
    pub fn votes_due(&self) -> impl Iterator<Item = VoteView> {
        self.due().map(|item| self.vote_view(item))
    }

    /// The same as a seat that votes looks at them to take its own position; empty for others.
    pub fn items_at_hand(&self) -> impl Iterator<Item = ItemAtHand> {
        let own = match self.eyes {
            Eyes::Seat(Seat::Delegation(country) | Seat::Victim(country)) => Some(country),
            _ => None,
        };
        own.into_iter().flat_map(move |own| self.due().map(move |item| self.at_hand(item, own)))
    }

    fn due(&self) -> impl Iterator<Item = &Agenda> {
        let early = |item: &Agenda| committees::is_before_ambassadors(self.setting, self.world, item);
        let due = move |item: &&Agenda| item.is_open() && (item.turn == self.world.turn || early(item));
        self.world.agenda.iter().filter(due)
    }

    fn at_hand(&self, item: &Agenda, own: CountryId) -> ItemAtHand {
        ItemAtHand {
            id: item.id,
            defence: self.setting.is_defence(item.id),
            position: item.positions.get(&own).copied(),
            lobbied: item.lobbied.get(&own).copied().unwrap_or(0),
            link: item.links.get(&own).copied(),
            watered: item.watered,
            preparations: preparations(item.postponed, item.convened.len()),
        }
    }

    fn vote_view(&self, item: &Agenda) -> VoteView {
        let seat = self.seat();
        let table = self.full() || seat != Seat::Adversary;
        let own = |country: CountryId| [Seat::Delegation(country), Seat::Victim(country)].contains(&seat);
        let asks = self.full() || matches!(seat, Seat::Hr | Seat::Presidency);
        let known = if table || item.result.is_some() { Some(&item.positions) } else { None };
        let rule = council::rule_of(self.setting, item);
        VoteView {
            id: item.id,
            turn: item.turn,
            rule,
            reformed: council::is_reformed(self.setting, item.id),
            needed: council::needed(self.setting, item.id, rule),
            body: council::body_of(self.setting, item.id),
            defence: self.setting.is_defence(item.id),
            positions: known
                .into_iter()
                .flat_map(Sorted::iter)
                .map(|(c, (stance, ground))| (*c, *stance, *ground))
                .collect(),
            count: council::count(self.setting, item.id, rule, known.unwrap_or(&Sorted::new())),
            lobbied: item.lobbied.iter().filter(|(c, _)| asks || own(**c)).map(|(c, n)| (*c, *n)).collect(),
            links: item.links.iter().filter(|_| table).map(|(c, kind)| (*c, *kind)).collect(),
            watered: item.watered,
            left: council::watered_share(self.setting, item.watered),
            postponed: item.postponed,
            taken_by: council::taken_by(self.setting, item.id),
            convened: item.convened.iter().map(|(body, at)| (*body, *at)).collect(),
            taken_off: item.taken_off,
            passed: item.result,
        }
    }

    /// Measures that may ever be put on the agenda.
    pub fn measures(&self) -> impl Iterator<Item = &Mechanism> {
        self.setting.catalogue().mechanisms.iter().filter(|m| m.decides.vote_rule().is_some())
    }

    /// The declared needs that a mechanism asked for by that state meets or would meet, as far as this seat knows of
    /// them.
    #[must_use]
    pub fn met_by(&self, id: MechanismId, victim: CountryId) -> Vec<NeedId> {
        let measure = self.setting.catalogue().mechanism(id);
        let kinds = measure.into_iter().flat_map(|m| m.supplies().map(move |(kind, ..)| (m, kind)));
        kinds
            .flat_map(|(measure, kind)| instruments::served(self.world, measure, kind, victim))
            .filter(|need| self.need(*need).is_some())
            .collect()
    }

    /// The same of a measure that the Council decides: whose needs it answers.
    #[must_use]
    pub fn met_by_vote(&self, vote: VoteId) -> Vec<NeedId> {
        let measure = self.setting.measure_of(vote);
        measure.map(|measure| self.met_by(measure.id, self.world.lead())).unwrap_or_default()
    }

    /// Whether a capital was promised that a kind is not drawn from it.
    #[must_use]
    pub fn is_kept_home(&self, country: CountryId, kind: KindId) -> bool {
        self.world.is_kept_home(country, kind)
    }

    /// What a link over a kind is worth to a capital: the more, the more its absence would be felt at home.
    #[must_use]
    pub fn worth_of_link(&self, country: CountryId, kind: KindId) -> PerMille {
        let numbers = &self.setting.rules().players.delegation;
        let packages = self.setting.catalogue().packages.iter();
        let felt = packages.filter(|p| p.giver == country && p.kind == kind).map(|p| p.home_risk).max();
        numbers.vote_link + felt.unwrap_or(0) * numbers.vote_link_risk / 1000
    }

    /// What being asked so often is worth to a capital of that will: each repeat half as much.
    #[must_use]
    pub fn worth_of_lobbying(&self, will: PerMille, times: u8) -> i32 {
        let full = self.setting.rules().players.delegation.vote_lobby * will / 1000;
        (0..times).map(|time| full >> time.min(16)).sum()
    }
}
