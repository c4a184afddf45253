//! What could have been done for a need that stayed uncovered, where no offer for it was simply left on the table.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::needs::{NeedStory, Tabled};
use super::stories::Moment;
use crate::base::{CountryId, MatchId, Milli, NeedId, OfferId};
use crate::content::UNION;
use crate::engine::view::OfferView;
use crate::engine::{Event, SeatView, Setting};
use crate::words::{Arg, Words};

/// What could have been done for a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Opening {
    /// Nothing is matched to what nobody declared.
    Declare,
    /// Enough was brought, but was used up or went home, and nothing followed.
    KeepUp {
        /// What was brought, by its worth to the need.
        brought: Milli,
    },
    /// Offers for it led to no agreement.
    Agree {
        /// How many.
        offers: u16,
        /// Whose was the largest.
        giver: CountryId,
        /// How much that was.
        quantity: Milli,
    },
    /// What was agreed on was not at work by the end.
    Sooner {
        /// How many matches.
        matches: u16,
        /// With whom the first.
        giver: CountryId,
    },
    /// States that list some of it were never asked, and offered none.
    Ask {
        /// How many.
        states: u16,
        /// Who lists most.
        giver: CountryId,
        /// How much.
        quantity: Milli,
    },
    /// All who list some were asked or offered theirs: it was too little.
    Short,
    /// No state lists any.
    Nobody,
}

impl Opening {
    pub(super) fn of(
        view: &SeatView<'_>,
        offers: &[OfferView],
        need: &NeedStory,
        moments: &[Moment],
    ) -> Self {
        let covered = view.setting().rules().functions.covered_from;
        let brought = need.deliveries.iter().map(|d| d.effect).sum::<Milli>() + need.nato + need.union;
        let enough = need.wanted().map(|wanted| wanted.share(covered));
        if need.declared.is_empty() {
            return Self::Declare;
        }
        if enough.is_some_and(|enough| brought >= enough) {
            return Self::KeepUp { brought };
        }
        let matches = Matches::of(need.id, moments);
        let unasked = unasked(view, need);
        matches
            .not_agreed(view, offers, need)
            .or_else(|| matches.under_way(need))
            .or(unasked)
            .unwrap_or(if need.offered.is_empty() { Self::Nobody } else { Self::Short })
    }

    /// Its slug, as in message keys.
    pub(super) fn slug(&self) -> &'static str {
        match self {
            Self::Declare => "declare",
            Self::KeepUp { .. } => "keep_up",
            Self::Agree { .. } => "agree",
            Self::Sooner { .. } => "sooner",
            Self::Ask { .. } => "ask",
            Self::Short => "short",
            Self::Nobody => "nobody",
        }
    }

    /// What its message says of it.
    pub(super) fn args(
        &self,
        words: &Words,
        setting: &Setting,
        need: NeedId,
    ) -> Vec<(&'static str, Arg<'static>)> {
        let catalogue = setting.catalogue();
        let state = |giver: CountryId| ("giver", Arg::from(words.country(catalogue, giver)));
        let amount = |quantity: Milli| Arg::from(words.quantity(catalogue, need.kind, quantity));
        match *self {
            Self::Declare | Self::Short | Self::Nobody => Vec::new(),
            Self::KeepUp { brought } => vec![("brought", amount(brought))],
            Self::Agree { offers, giver, quantity } => {
                vec![("offers", Arg::from(offers)), state(giver), ("quantity", amount(quantity))]
            }
            Self::Sooner { matches, giver } => vec![("matches", Arg::from(matches)), state(giver)],
            Self::Ask { states, giver, quantity } => {
                vec![("states", Arg::from(states)), state(giver), ("quantity", amount(quantity))]
            }
        }
    }
}

/// Whether an offer would have been at work before the end, had it been matched when it was tabled.
pub(super) fn in_time(view: &SeatView<'_>, offers: &[OfferView], need: NeedId, tabled: &Tabled) -> bool {
    // How long it takes is asked of the last turn: close enough to tell days from hours.
    let way = offers
        .iter()
        .find(|offer| offer.id == tabled.offer)
        .and_then(|offer| view.best_way(offer, need, tabled.quantity));
    way.is_some_and(|(_, _, hour)| tabled.at + hour - view.hour() <= view.ends_at())
}

/// What became of the matches for a need.
struct Matches {
    offers: BTreeMap<MatchId, OfferId>,
    agreed: BTreeSet<MatchId>,
    over: BTreeSet<MatchId>,
}

impl Matches {
    fn of(need: NeedId, moments: &[Moment]) -> Self {
        let mut carries = BTreeMap::new();
        let mut found = Self { offers: BTreeMap::new(), agreed: BTreeSet::new(), over: BTreeSet::new() };
        for moment in moments {
            match moment.event {
                Event::MatchProposed { proposal, offer, need: of, .. } if of == need => {
                    found.offers.insert(proposal, offer);
                }
                Event::MatchAgreed { proposal } if found.offers.contains_key(&proposal) => {
                    found.agreed.insert(proposal);
                }
                Event::MatchDropped { proposal, .. } => {
                    found.over.insert(proposal);
                }
                Event::ConsignmentLeft { consignment, proposal, .. } => {
                    carries.insert(consignment, proposal);
                }
                Event::ConsignmentAbsorbed { consignment, .. }
                | Event::ConsignmentLost { consignment, .. } => {
                    found.over.extend(carries.get(&consignment));
                }
                _ => {}
            }
        }
        found
    }

    /// Offers of the very kind that would have come in time and of which nothing was ever agreed.
    fn not_agreed(&self, view: &SeatView<'_>, offers: &[OfferView], need: &NeedStory) -> Option<Opening> {
        let agreed: BTreeSet<&OfferId> = self.agreed.iter().filter_map(|id| self.offers.get(id)).collect();
        let of_kind = need.offered.iter().filter(|o| o.kind == need.id.kind && !agreed.contains(&o.offer));
        let left: Vec<&Tabled> = of_kind.filter(|o| in_time(view, offers, need.id, o)).collect();
        let largest = left.iter().max_by_key(|o| (o.quantity, std::cmp::Reverse(o.offer)))?;
        let offers = u16::try_from(left.len()).unwrap_or(u16::MAX);
        Some(Opening::Agree { offers, giver: largest.giver, quantity: largest.quantity })
    }

    /// What was agreed, did not fall through and is not at work.
    fn under_way(&self, need: &NeedStory) -> Option<Opening> {
        let open: Vec<&MatchId> = self.agreed.difference(&self.over).collect();
        let offer = self.offers.get(*open.first()?)?;
        let giver = need.offered.iter().find(|tabled| tabled.offer == *offer)?.giver;
        Some(Opening::Sooner { matches: u16::try_from(open.len()).unwrap_or(u16::MAX), giver })
    }
}

/// States that list the kind, were not asked for it and offered none.
fn unasked(view: &SeatView<'_>, need: &NeedStory) -> Option<Opening> {
    let setting = view.setting();
    let attacked: BTreeSet<CountryId> = view.victim_ids().collect();
    let knows = |giver: CountryId| {
        giver == UNION
            || attacked.contains(&giver)
            || need.asked.iter().any(|(asked, _)| *asked == giver)
            || need.offered.iter().any(|tabled| tabled.giver == giver)
    };
    let mut lists: BTreeMap<CountryId, Milli> = BTreeMap::new();
    for country in setting.catalogue().countries.iter().filter(|country| !knows(country.id)) {
        for package in setting.packages_of(country.id).filter(|package| package.kind == need.id.kind) {
            *lists.entry(country.id).or_default() += package.quantity;
        }
    }
    let (giver, quantity) =
        lists.iter().max_by_key(|(giver, quantity)| (**quantity, std::cmp::Reverse(**giver)))?;
    let states = u16::try_from(lists.len()).unwrap_or(u16::MAX);
    Some(Opening::Ask { states, giver: *giver, quantity: *quantity })
}
