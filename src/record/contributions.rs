//! Who contributed, and when first: the measure by which a game is held against history.
//!
//! A contribution is armed forces of a state whose use is agreed, and whose own decision to send them has been taken
//! where one is needed. What it does is not asked: relief of the victim's own forces elsewhere, under a mandate of the
//! United Nations as well, counts in full. Police, intelligence, words and money do not count: they were shared from
//! the first night, and nobody wrote down when.

use std::collections::BTreeMap;

use crate::base::{CountryId, Hours, MatchId, OfferId};
use crate::content::Capability;
use crate::engine::{Clock, Event, Setting};

/// First contributions, gathered event by event.
#[derive(Debug, Clone, Default)]
pub struct Contributions {
    offers: BTreeMap<OfferId, Course>,
    proposals: BTreeMap<MatchId, OfferId>,
    first_move: Option<Hours>,
}

/// How far an offer of armed forces has come.
#[derive(Debug, Clone, Copy)]
struct Course {
    giver: CountryId,
    agreed_at: Option<Hours>,
    /// The giver's decision, where it needs one.
    decision: Decision,
}

#[derive(Debug, Clone, Copy)]
enum Decision {
    NotNeeded,
    Due(Hours),
    Taken(Hours),
    Refused,
}

impl Contributions {
    /// Takes an event in, of the turn that decides at that hour.
    pub fn take(&mut self, setting: &Setting, hour: Hours, event: &Event) {
        match *event {
            Event::OfferTabled { offer, giver, kind, .. } => {
                let catalogue = setting.catalogue();
                // The Union's own instruments are no state's.
                let state = catalogue.country(giver).is_some();
                if state && catalogue.kind(kind).is_some_and(Capability::is_of_armed_forces) {
                    let course = Course { giver, agreed_at: None, decision: Decision::NotNeeded };
                    self.offers.insert(offer, course);
                }
            }
            Event::MatchProposed { proposal, offer, .. } => {
                self.proposals.insert(proposal, offer);
                if self.offers.contains_key(&offer) {
                    self.first_move.get_or_insert(hour);
                }
            }
            Event::MatchAgreed { proposal } => {
                let course = self.proposals.get(&proposal).and_then(|offer| self.offers.get_mut(offer));
                if let Some(course) = course {
                    course.agreed_at.get_or_insert(hour);
                }
            }
            Event::ClockStarted { offer, clock: Clock::Mandate, due } => {
                self.decides(offer, Decision::Due(due));
            }
            Event::ClockEnded { offer, clock: Clock::Mandate, granted } => {
                let due = match self.offers.get(&offer).map(|course| course.decision) {
                    // A vote may come before the usual time is over.
                    Some(Decision::Due(due)) => due.min(hour),
                    _ => hour,
                };
                self.decides(offer, if granted { Decision::Taken(due) } else { Decision::Refused });
            }
            _ => {}
        }
    }

    /// When the first match of armed forces was proposed.
    #[must_use]
    pub fn first_move(&self) -> Option<Hours> {
        self.first_move
    }

    fn decides(&mut self, offer: OfferId, decision: Decision) {
        if let Some(course) = self.offers.get_mut(&offer) {
            course.decision = decision;
        }
    }

    /// The hour of each state's first contribution.
    #[must_use]
    pub fn first(&self) -> BTreeMap<CountryId, Hours> {
        let mut first = BTreeMap::new();
        for course in self.offers.values() {
            let Some(agreed) = course.agreed_at else { continue };
            let hour = match course.decision {
                Decision::NotNeeded => agreed,
                Decision::Taken(at) => agreed.max(at),
                Decision::Due(_) | Decision::Refused => continue,
            };
            let earliest = first.entry(course.giver).or_insert(hour);
            *earliest = hour.min(*earliest);
        }
        first
    }
}
