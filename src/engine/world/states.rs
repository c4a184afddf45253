//! States: those attacked, those that give, and those that used force.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::base::{CountryId, Hours, KindId, PerMille, Sorted};
use crate::content::rules::{Offers, ThresholdBand};
use crate::content::{Caveat, GeoStatus, Hazard, Seat};
use crate::engine::event::Cause;
use crate::engine::event::Step;
use crate::engine::order::{Article, Window};
use crate::engine::world::World;

/// A hostile act, as the threshold counts it.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Incident {
    pub(crate) hour: Hours,
    /// What it counts: escalation that it brought, or what its author says.
    pub(crate) weight: PerMille,
    pub(crate) cause: Cause,
    /// Where it happened.
    pub(crate) place: GeoStatus,
}

/// An attacked state.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Victim {
    pub(crate) country: CountryId,
    pub(crate) functions: [PerMille; 8],
    /// Hours that each function has been at the brink without a break.
    pub(crate) brink_hours: [Hours; 8],
    pub(crate) invoked: BTreeMap<Article, Hours>,
    pub(crate) forcible_at: Option<Hours>,
    pub(crate) reported_at: Option<Hours>,
    pub(crate) terminated_at: Option<Hours>,
    /// What it has ended a request under: asked for anew, an article is worth no more than it was.
    pub(crate) ended: BTreeSet<Article>,
    /// How sound each invocation was when it was made, per mille.
    pub(crate) soundness: BTreeMap<Article, PerMille>,
    /// A letter of invocation or a request has gone out.
    pub(crate) letter_at: Option<Hours>,
    /// Whether nothing had struck it when the game began: it counts as attacked from what strikes it.
    pub(crate) quiet: bool,
    /// Clauses of the last of them that stood, and that did not.
    pub(crate) letter: Option<(u8, u8)>,
    /// Steps of the activation, and when each was last reached.
    pub(crate) steps: BTreeMap<Step, Hours>,
    /// The step that comes with time, and when.
    pub(crate) next_step: Option<(Step, Hours)>,
    /// When its own legal finding is due, whatever step comes before it.
    pub(crate) finding_due: Option<Hours>,
    /// The others have acknowledged its invocation of Article 42.7, and not only one of Article 222.
    pub(crate) acknowledged_427: bool,
    /// Where the attack counts as having happened, and what the story tells of it unless it says another place.
    pub(crate) place: GeoStatus,
    /// Events that Article 222 answers.
    pub(crate) hazards: BTreeSet<Hazard>,
    pub(crate) incidents: Vec<Incident>,
    /// How capitals said that they read its case, and when they last said so.
    pub(crate) readings: Sorted<CountryId, (ThresholdBand, Hours)>,
    /// Capitals whose own word that is: it stands until they say another.
    pub(crate) own_words: BTreeSet<CountryId>,
    /// How its case was argued to capitals.
    pub(crate) argued: Sorted<CountryId, Argued>,
    /// What is personal in how each member reads its case, in points: drawn once, for it never changes. No part of the
    /// digest: the seed is, and says the same.
    #[serde(skip)]
    pub(crate) personal: Sorted<CountryId, i32>,
}

/// How a case was argued to a capital so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Argued {
    pub(crate) last_turn: u16,
    /// How often in a row it was repeated before the time ahead of it had faded.
    pub(crate) repeats: u16,
    /// Points by evidence, and by a legal reading.
    pub(crate) evidence: i32,
    pub(crate) law: i32,
}

impl Argued {
    /// Whether arguing in that turn would only repeat it.
    pub(crate) fn lately(self, rules: &Offers, turn: u16) -> bool {
        turn.saturating_sub(self.last_turn) < rules.ask_again_turns
    }
}

impl Victim {
    /// Whether it has reached that step.
    pub(crate) fn reached(&self, step: Step) -> bool {
        self.steps.contains_key(&step)
    }

    /// Whether it has invoked that article, and has not ended the request since. Consultations are no request.
    pub(crate) fn runs(&self, article: Article) -> bool {
        let ended = self.terminated_at.is_some() && article.has_letter();
        self.invoked.contains_key(&article) && !ended
    }

    /// Whether all that it asks for it asked for before, and ended.
    pub(crate) fn asks_anew(&self) -> bool {
        let mut requests = self.invoked.keys().filter(|article| article.has_letter());
        self.has_asked() && requests.all(|article| self.ended.contains(article))
    }

    /// Whether the others have answered what it invoked: each clause of the Union's treaties has its own acknowledgement.
    pub(crate) fn is_acknowledged(&self) -> bool {
        let asked_427 = self.invoked.contains_key(&Article::MutualAssistance);
        self.reached(Step::Acknowledgement) && (!asked_427 || self.acknowledged_427)
    }

    /// Whether an invocation waits for the state's own legal finding, as that of Article 42.7 does: Article 222 asks for
    /// no finding of armed aggression.
    pub(crate) fn waits_for_finding(&self) -> bool {
        self.invoked.contains_key(&Article::MutualAssistance) && !self.reached(Step::Qualification)
    }

    /// Whether it has asked under a clause of the Union's treaties.
    pub(crate) fn has_asked(&self) -> bool {
        self.invoked.keys().any(|article| article.has_letter())
    }
}

/// States that used force for a victim, and what they told the Security Council.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct ForceUsed {
    pub(crate) at: Hours,
    pub(crate) reported: bool,
}

/// What a delegation thinks and has done.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Delegation {
    pub(crate) country: CountryId,
    pub(crate) will: PerMille,
    /// What it was asked for: turn last asked and times asked.
    pub(crate) asked: BTreeMap<KindId, Asked>,
    pub(crate) uploaded_turn: Option<u16>,
    pub(crate) delivered: bool,
    /// Shift of home risk, this turn only.
    pub(crate) home_risk_shift: i32,
    /// Caveats added to its military kinds.
    pub(crate) caveats: Vec<Caveat>,
    /// Home politics stop what is subject to them: drawn at the start.
    pub(crate) politics_stop: bool,
    pub(crate) paid: i32,
}

/// How often and when a capital was asked for a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) struct Asked {
    pub(crate) first_hour: Hours,
    pub(crate) last_turn: u16,
    pub(crate) times: u16,
    /// How often in a row it was repeated before the request ahead of it had faded.
    pub(crate) repeats: u16,
    pub(crate) by_hr: bool,
}

impl Asked {
    /// Whether asking in that turn would only repeat it.
    pub(crate) fn lately(self, rules: &Offers, turn: u16) -> bool {
        turn.saturating_sub(self.last_turn) < rules.ask_again_turns
    }
}

impl World {
    /// The one seat that speaks for a state: its own where it is attacked, else its delegation.
    pub(crate) fn seat_of(&self, country: CountryId) -> Seat {
        if self.victim(country).is_some() { Seat::Victim(country) } else { Seat::Delegation(country) }
    }

    /// Whether several states are attacked, or will be: then each may give the others what it can spare.
    pub(crate) fn has_several_attacked(&self) -> bool {
        self.victims.len() > 1
    }

    /// Whether a state gives to others in this game: not the one that is attacked alone.
    pub(crate) fn gives(&self, country: CountryId) -> bool {
        self.victim(country).is_none() || self.has_several_attacked()
    }

    /// The giver for which a seat speaks: a delegation its own state, an attacked state too where others are attacked
    /// beside it.
    pub(crate) fn giver_of(&self, seat: Seat) -> Option<CountryId> {
        match seat {
            Seat::Delegation(country) => Some(country),
            Seat::Victim(country) => Some(country).filter(|_| self.has_several_attacked()),
            _ => None,
        }
    }

    /// Whether a seat may give orders in the window now open: an attacked state as a giver in that of the offers.
    pub(crate) fn is_open_to(&self, seat: Seat) -> bool {
        self.window.open_to(seat) || self.is_beside(seat)
    }

    /// As whom a seat asks for mechanisms, or agrees to them: an attacked state in the offers window as a delegation does.
    pub(crate) fn asks_as(&self, seat: Seat) -> Seat {
        match seat {
            Seat::Victim(own) if self.is_beside(seat) => Seat::Delegation(own),
            _ => seat,
        }
    }

    /// Whether it is the offers window, in which that attacked state acts as a giver beside the delegations.
    pub(crate) fn is_beside(&self, seat: Seat) -> bool {
        let attacked = matches!(seat, Seat::Victim(_));
        self.window == Window::Offers && attacked && self.giver_of(seat).is_some()
    }
}
