//! What became of each need: asked for, offered, on its way, at work.

use serde::Serialize;

use super::stories::Moment;
use crate::base::{ConsignmentId, CountryId, Hours, KindId, MatchId, Milli, NeedId, OfferId, PerMille};
use crate::engine::{Event, NeedState, OfferAnswer, SeatView, Shelf};

/// An offer that fitted a need by its kind, or was matched to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tabled {
    /// Its number.
    pub offer: OfferId,
    /// The giver.
    pub giver: CountryId,
    /// What it was.
    pub kind: KindId,
    /// How much.
    pub quantity: Milli,
    /// When it was tabled.
    pub at: Hours,
    /// How it was answered, short of a match.
    pub answer: Option<OfferAnswer>,
    /// What of it lapsed without ever being used.
    pub lapsed: Milli,
}

/// A consignment for a need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Delivery {
    /// Its number.
    pub consignment: ConsignmentId,
    /// The offer.
    pub offer: OfferId,
    /// The giver.
    pub giver: CountryId,
    /// What it was.
    pub kind: KindId,
    /// How much left.
    pub quantity: Milli,
    /// How much of it came to work.
    pub at_work: Milli,
    /// What that was worth to the need.
    pub effect: Milli,
    /// When the giver was first asked for it.
    pub asked_at: Option<Hours>,
    /// When it was tabled.
    pub tabled_at: Option<Hours>,
    /// When it was agreed.
    pub agreed_at: Option<Hours>,
    /// When it left.
    pub left_at: Hours,
    /// Hours of its way for permits and changes of gauge.
    pub held: Hours,
    /// When it was there.
    pub arrived_at: Option<Hours>,
    /// When the first of it came to work.
    pub at_work_at: Option<Hours>,
    /// Whether it was lost on the way.
    pub lost: bool,
}

/// What became of a need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NeedStory {
    /// Victim and kind.
    pub id: NeedId,
    /// Where it stands at the end.
    pub state: NeedState,
    /// When it appeared, where these eyes saw it.
    pub arose_at: Option<Hours>,
    /// The true quantity, where these eyes see it.
    pub truth: Option<Milli>,
    /// Each declaration: when, and how much.
    pub declared: Vec<(Hours, Milli)>,
    /// When it began to lose value.
    pub due: Hours,
    /// What was at work for it at the end, NATO's included.
    pub have: Milli,
    /// What NATO brought.
    pub nato: Milli,
    /// What decisions and instruments of the Union brought.
    pub union: Milli,
    /// Coverage at the end, per mille.
    pub coverage: PerMille,
    /// When it was first met.
    pub met_at: Option<Hours>,
    /// When it was withdrawn, where it was not declared again; not what the end of the request left unmet.
    pub withdrawn_at: Option<Hours>,
    /// Who was asked for its kind, and when first.
    pub asked: Vec<(CountryId, Hours)>,
    /// What was offered.
    pub offered: Vec<Tabled>,
    /// What came of it.
    pub deliveries: Vec<Delivery>,
}

impl NeedStory {
    /// What was wanted: the truth where these eyes see it, else what was last declared.
    #[must_use]
    pub fn wanted(&self) -> Option<Milli> {
        self.truth.or(self.declared.last().map(|(_, quantity)| *quantity))
    }

    /// Givers of whom something came to work for it, in the order of their codes.
    #[must_use]
    pub fn givers(&self) -> Vec<CountryId> {
        let mut givers: Vec<_> =
            self.deliveries.iter().filter(|d| !d.effect.is_zero()).map(|d| d.giver).collect();
        givers.sort_unstable();
        givers.dedup();
        givers
    }

    /// What was still missing at the end, where these eyes know what was wanted. Of what is asked for no more nothing is.
    #[must_use]
    pub fn missing(&self) -> Option<Milli> {
        let wanted = self.wanted().filter(|_| self.withdrawn_at.is_none());
        wanted.map(|wanted| wanted - self.have).filter(|missing| missing.0 > 0)
    }

    /// Whether it was still asked for at the end and not covered, which it is from so much on, per mille.
    pub(super) fn is_short(&self, covered: PerMille) -> bool {
        self.coverage < covered && self.withdrawn_at.is_none()
    }

    /// What was offered of the very kind. Substitutes count in other units.
    #[must_use]
    pub fn offered_total(&self) -> Milli {
        let same = self.offered.iter().filter(|tabled| tabled.kind == self.id.kind);
        same.map(|tabled| tabled.quantity).sum()
    }
}

/// A match as its events tell it.
struct Proposal {
    id: MatchId,
    offer: OfferId,
    need: NeedId,
    agreed_at: Option<Hours>,
}

pub(super) fn stories(view: &SeatView<'_>, moments: &[Moment]) -> Vec<NeedStory> {
    let proposals = proposals(moments);
    let tabled = tabled(moments);
    let mut stories: Vec<NeedStory> = view
        .needs()
        .into_iter()
        .map(|need| NeedStory {
            id: need.id,
            state: need.state,
            arose_at: None,
            truth: need.truth,
            declared: Vec::new(),
            due: need.due,
            have: need.have,
            nato: Milli::ZERO,
            union: Milli::ZERO,
            coverage: need.coverage,
            met_at: None,
            withdrawn_at: None,
            asked: Vec::new(),
            offered: offered(need.id, &tabled, &proposals),
            deliveries: Vec::new(),
        })
        .collect();
    stories.sort_by_key(|story| story.id);
    for moment in moments {
        course(&mut stories, moment);
        delivery(&mut stories, moment, &tabled, &proposals);
    }
    for story in &mut stories {
        // Who ends its request with a need unmet leaves it open: what was missing then is what was missing.
        let ends = |m: &&Moment| matches!(m.event, Event::Terminated { victim } if victim == story.id.victim);
        if moments.iter().filter(ends).any(|m| Some(m.hour) == story.withdrawn_at) {
            story.withdrawn_at = None;
        }
        let asked = story.asked.clone();
        for delivery in &mut story.deliveries {
            delivery.asked_at = asked.iter().find(|(giver, _)| *giver == delivery.giver).map(|(_, at)| *at);
        }
    }
    stories
}

fn proposals(moments: &[Moment]) -> Vec<Proposal> {
    let mut proposals: Vec<Proposal> = Vec::new();
    for moment in moments {
        match moment.event {
            Event::MatchProposed { proposal, offer, need, .. } => {
                proposals.push(Proposal { id: proposal, offer, need, agreed_at: None });
            }
            Event::MatchAgreed { proposal } => {
                if let Some(found) = proposals.iter_mut().find(|found| found.id == proposal) {
                    found.agreed_at = Some(moment.hour);
                }
            }
            _ => {}
        }
    }
    proposals
}

/// Every offer with its victim.
fn tabled(moments: &[Moment]) -> Vec<(CountryId, Tabled)> {
    let mut all: Vec<(CountryId, Tabled)> = Vec::new();
    for moment in moments {
        let known = |id: OfferId, all: &mut Vec<(CountryId, Tabled)>| {
            all.iter().position(|(_, tabled)| tabled.offer == id)
        };
        match moment.event {
            Event::OfferTabled { offer, giver, kind, victim, quantity, .. } => {
                let (answer, lapsed) = (None, Milli::ZERO);
                all.push((victim, Tabled { offer, giver, kind, quantity, at: moment.hour, answer, lapsed }));
            }
            Event::OfferAnswered { offer, answer } => {
                if let Some(at) = known(offer, &mut all) {
                    all[at].1.answer = Some(answer);
                }
            }
            Event::OfferImproved { offer, quantity, .. } => {
                if let Some(at) = known(offer, &mut all) {
                    all[at].1.quantity += quantity;
                }
            }
            Event::OfferRedirected { offer, to, .. } => {
                if let Some(at) = known(offer, &mut all) {
                    all[at].0 = to;
                }
            }
            Event::StockMoved { offer, to: Shelf::Lapsed, quantity, .. } => {
                if let Some(at) = known(offer, &mut all) {
                    all[at].1.lapsed += quantity;
                }
            }
            _ => {}
        }
    }
    all
}

fn offered(need: NeedId, tabled: &[(CountryId, Tabled)], proposals: &[Proposal]) -> Vec<Tabled> {
    tabled
        .iter()
        .filter(|(victim, tabled)| {
            (*victim == need.victim && tabled.kind == need.kind)
                || proposals.iter().any(|p| p.need == need && p.offer == tabled.offer)
        })
        .map(|(_, tabled)| tabled.clone())
        .collect()
}

fn course(stories: &mut [NeedStory], moment: &Moment) {
    let of = |stories: &mut [NeedStory], id: NeedId| stories.iter().position(|story| story.id == id);
    match &moment.event {
        Event::NeedArose { need, .. } => {
            if let Some(at) = of(stories, *need) {
                stories[at].arose_at.get_or_insert(moment.hour);
            }
        }
        Event::NeedDeclared { need, quantity } => {
            if let Some(at) = of(stories, *need) {
                stories[at].declared.push((moment.hour, *quantity));
                stories[at].withdrawn_at = None;
            }
        }
        Event::NeedStateChanged { need, state: NeedState::Met } => {
            if let Some(at) = of(stories, *need) {
                stories[at].met_at.get_or_insert(moment.hour);
            }
        }
        Event::NeedStateChanged { need, state: NeedState::Withdrawn } => {
            if let Some(at) = of(stories, *need) {
                stories[at].withdrawn_at = Some(moment.hour);
            }
        }
        Event::NatoDelivered { need, quantity } => {
            if let Some(at) = of(stories, *need) {
                stories[at].nato = *quantity;
            }
        }
        Event::MeasureAdopted { need, quantity } => {
            if let Some(at) = of(stories, *need) {
                stories[at].union += *quantity;
            }
        }
        Event::CapitalAsked { country, kind, .. } => {
            for story in stories.iter_mut().filter(|story| story.id.kind == *kind) {
                if !story.asked.iter().any(|(asked, _)| asked == country) {
                    story.asked.push((*country, moment.hour));
                }
            }
        }
        _ => {}
    }
}

fn delivery(
    stories: &mut [NeedStory],
    moment: &Moment,
    tabled: &[(CountryId, Tabled)],
    proposals: &[Proposal],
) {
    if let Event::ConsignmentLeft { consignment, proposal, quantity, held, .. } = moment.event {
        let Some(proposal) = proposals.iter().find(|p| p.id == proposal) else { return };
        let Some((_, offer)) = tabled.iter().find(|(_, tabled)| tabled.offer == proposal.offer) else {
            return;
        };
        if let Some(story) = stories.iter_mut().find(|story| story.id == proposal.need) {
            story.deliveries.push(Delivery {
                consignment,
                offer: offer.offer,
                giver: offer.giver,
                kind: offer.kind,
                quantity,
                at_work: Milli::ZERO,
                effect: Milli::ZERO,
                asked_at: None,
                tabled_at: Some(offer.at),
                agreed_at: proposal.agreed_at,
                left_at: moment.hour,
                held,
                arrived_at: None,
                at_work_at: None,
                lost: false,
            });
        }
        return;
    }
    let (Event::ConsignmentArrived { consignment: id }
    | Event::ConsignmentAbsorbed { consignment: id, .. }
    | Event::ConsignmentLost { consignment: id, .. }) = moment.event
    else {
        return;
    };
    let all = stories.iter_mut().flat_map(|story| &mut story.deliveries);
    let Some(delivery) = all.into_iter().find(|delivery| delivery.consignment == id) else { return };
    match moment.event {
        Event::ConsignmentArrived { .. } => delivery.arrived_at = Some(moment.hour),
        Event::ConsignmentAbsorbed { quantity, effect, .. } => {
            delivery.at_work += quantity;
            delivery.effect += effect;
            delivery.at_work_at.get_or_insert(moment.hour);
        }
        _ => delivery.lost = true,
    }
}
