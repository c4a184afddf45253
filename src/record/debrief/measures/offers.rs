//! What was made of what was offered, and on what terms it came.

use std::collections::{BTreeMap, BTreeSet};

use super::Unit;
use super::part::{Part, Reckoning, Taken, What};
use crate::base::{ConsignmentId, CountryId, Hours, MatchId, OfferId};
use crate::engine::explain::Label;
use crate::engine::{Clock, DropReason, Event, OfferAnswer, SeatView};
use crate::record::debrief::needs::NeedStory;
use crate::record::debrief::stories::Moment;

pub(super) fn answers(view: &SeatView<'_>, moments: &[Moment], needs: &[NeedStory]) -> Vec<Taken> {
    let [members, each] = pledges(view, moments);
    let sent = || needs.iter().flat_map(|need| need.deliveries.iter().map(move |d| (need, d)));
    let consignments = sent().map(|(need, delivery)| Part::delivery(need, delivery)).collect();
    let held = sent().map(|(need, delivery)| Part::delivery(need, delivery).lasting(delivery.held));
    vec![
        members,
        each,
        answered(moments),
        improved(moments),
        waits(moments),
        at_work(moments),
        Taken::number("consignments", consignments),
        Taken::new("hours_at_borders", Unit::Hours, Reckoning::Mean, held.collect()),
    ]
}

/// Which members offered something, and how many offers that makes for each.
fn pledges(view: &SeatView<'_>, moments: &[Moment]) -> [Taken; 2] {
    let mut offers: BTreeMap<CountryId, i64> = BTreeMap::new();
    for moment in moments {
        if let Event::OfferTabled { giver, .. } = moment.event {
            *offers.entry(giver).or_default() += 1;
        }
    }
    let attacked: Vec<CountryId> = view.victims().iter().map(|v| v.country).collect();
    let (mut counted, mut others) = (Vec::new(), Vec::new());
    for member in view.setting().members() {
        let part = Part::thing(Label::Country(member.id));
        match offers.get(&member.id) {
            Some(tabled) => counted.push(part.times(*tabled)),
            // Nobody expects of an attacked state that it gives; what it does give counts.
            None if attacked.contains(&member.id) => {}
            None => others.push(part),
        }
    }
    counted.sort_by_key(|part| -part.weight);
    let each = Taken::new("pledges_per_member", Unit::Ratio, Reckoning::Each, counted.clone());
    [Taken::share("members_pledging", (counted, others.clone())), each.beside(others)]
}

/// Which offers were matched or answered.
fn answered(moments: &[Moment]) -> Taken {
    let used = moments.iter().filter_map(|m| match m.event {
        Event::MatchProposed { offer, .. } | Event::OfferAnswered { offer, .. } => Some(offer),
        _ => None,
    });
    let used: BTreeSet<OfferId> = used.collect();
    let tabled = moments.iter().filter_map(|m| match m.event {
        Event::OfferTabled { offer, .. } => Some((offer, m.hour)),
        _ => None,
    });
    let (counted, others): (Vec<_>, Vec<_>) = tabled.partition(|(offer, _)| used.contains(offer));
    let parts = |offers: Vec<(OfferId, Hours)>| {
        offers.into_iter().map(|(offer, hour)| Part::thing(Label::Offer(offer)).at(hour)).collect()
    };
    Taken::share("offers_answered", (parts(counted), parts(others)))
}

/// Which requests to improve an offer its giver granted.
fn improved(moments: &[Moment]) -> Taken {
    let mut open: Vec<(OfferId, Part)> = Vec::new();
    let mut granted = Vec::new();
    for moment in moments {
        match moment.event {
            Event::OfferAnswered { offer, answer: OfferAnswer::ImprovementAsked } => {
                open.push((offer, Part::event(moment)));
            }
            Event::OfferImproved { offer, .. } => {
                // What a giver improves unasked grants nothing.
                if let Some(at) = open.iter().position(|(asked, _)| *asked == offer) {
                    open.remove(at);
                    granted.push(Part::event(moment));
                }
            }
            _ => {}
        }
    }
    let refused = open.into_iter().map(|(_, part)| part).collect();
    Taken::share("improvements_granted", (granted, refused))
}

/// How long each agreement took from the offer on.
fn waits(moments: &[Moment]) -> Taken {
    let mut tabled_at: BTreeMap<OfferId, Hours> = BTreeMap::new();
    let mut offer_of: BTreeMap<MatchId, OfferId> = BTreeMap::new();
    let mut counted = Vec::new();
    for moment in moments {
        match moment.event {
            Event::OfferTabled { offer, .. } => {
                tabled_at.insert(offer, moment.hour);
            }
            Event::MatchProposed { proposal, offer, .. } => {
                offer_of.insert(proposal, offer);
            }
            Event::MatchAgreed { proposal } => {
                let since = offer_of.get(&proposal).and_then(|offer| tabled_at.get(offer));
                counted.extend(since.map(|since| Part::event(moment).lasting(moment.hour - since)));
            }
            _ => {}
        }
    }
    Taken::new("hours_from_offer_to_agreement", Unit::Hours, Reckoning::Median, counted)
}

/// What was agreed on, by its match, in the order in which it was.
fn agreed(moments: &[Moment]) -> Vec<(MatchId, Part)> {
    let mut seen: BTreeSet<MatchId> = BTreeSet::new();
    let agreed = moments.iter().filter_map(|m| match m.event {
        Event::MatchAgreed { proposal } if seen.insert(proposal) => Some((proposal, Part::event(m))),
        _ => None,
    });
    agreed.collect()
}

/// Those of which it is so, and the others.
fn parted(all: Vec<(MatchId, Part)>, so: impl Fn(MatchId) -> bool) -> (Vec<Part>, Vec<Part>) {
    let (counted, others): (Vec<_>, Vec<_>) = all.into_iter().partition(|(id, _)| so(*id));
    let parts = |all: Vec<(MatchId, Part)>| all.into_iter().map(|(_, part)| part).collect();
    (parts(counted), parts(others))
}

/// Of what was agreed on, that of which something came to work.
fn at_work(moments: &[Moment]) -> Taken {
    let mut carries: BTreeMap<ConsignmentId, MatchId> = BTreeMap::new();
    let mut came: BTreeSet<MatchId> = BTreeSet::new();
    for moment in moments {
        match moment.event {
            Event::ConsignmentLeft { consignment, proposal, .. } => {
                carries.insert(consignment, proposal);
            }
            Event::ConsignmentAbsorbed { consignment, .. } => came.extend(carries.get(&consignment)),
            _ => {}
        }
    }
    Taken::share("agreed_at_work", parted(agreed(moments), |id| came.contains(&id)))
}

/// Of what was agreed on, what did not fall through.
pub(super) fn plausible(moments: &[Moment]) -> Taken {
    let mut stands: BTreeSet<MatchId> = BTreeSet::new();
    let mut fell: BTreeSet<MatchId> = BTreeSet::new();
    for moment in moments {
        match moment.event {
            Event::MatchAgreed { proposal } => {
                stands.insert(proposal);
            }
            // What its need no longer wants, or no route carries, was no fault of the offer.
            Event::MatchDropped { proposal, reason, .. }
                if !matches!(reason, DropReason::NeedGone | DropReason::NoRoute)
                    && stands.contains(&proposal) =>
            {
                fell.insert(proposal);
            }
            _ => {}
        }
    }
    Taken::share("offers_plausible", parted(agreed(moments), |id| !fell.contains(&id)))
}

/// What offers came with, and what was lifted of it.
pub(super) fn terms(view: &SeatView<'_>, moments: &[Moment]) -> Vec<Taken> {
    let lifted = |m: &&Moment| matches!(m.event, Event::OfferImproved { caveat_lifted: Some(_), .. });
    let lifted: Vec<Part> = moments.iter().filter(lifted).map(Part::event).collect();
    let left: Vec<Part> = view
        .offers()
        .iter()
        .flat_map(|offer| offer.caveats.iter().map(|caveat| What::Caveat(offer.id, *caveat)))
        .map(Part::of)
        .collect();
    let waited = moments.iter().filter_map(|m| match m.event {
        Event::ClockStarted { clock: Clock::Reexport, due, .. } => Some(Part::event(m).lasting(due - m.hour)),
        _ => None,
    });
    let waited = waited.collect();
    vec![
        Taken::number("caveats", left.iter().chain(&lifted).cloned().collect()),
        Taken::share("caveats_lifted", (lifted, left)),
        Taken::new("foreign_consent_hours", Unit::Hours, Reckoning::Sum, waited),
    ]
}
