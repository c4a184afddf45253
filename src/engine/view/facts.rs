//! All that a view can say, gathered.

use serde::Serialize;

use super::{
    AimView, CapacityView, ChairView, ChoiceView, ConsignmentView, CountryView, IpcrView, LetterView,
    MatchView, MechanismView, NatoView, NeedView, OfferView, PictureView, PlanView, PromiseView, ReadingView,
    RegisterView, SeatView, TrackView, VectorView, VictimView, VoteView,
};
use crate::base::{CountryId, Hours, NeedId, PerMille};
use crate::content::{Outcome, TriageRule};
use crate::engine::order::{BilateralLine, Window};

/// All that a view can say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Facts {
    /// The turn.
    pub turn: u16,
    /// The decision time.
    pub hour: Hours,
    /// The open window.
    pub window: Window,
    /// How the game ended.
    pub outcome: Option<Outcome>,
    /// Tracks.
    pub tracks: Vec<TrackView>,
    /// What is known of each of several adversaries, by the first state that it attacks.
    pub evidence: Vec<(CountryId, PerMille)>,
    /// Victims.
    pub victims: Vec<VictimView>,
    /// How capitals read the case of each victim.
    pub readings: Vec<(CountryId, Vec<ReadingView>)>,
    /// Needs.
    pub needs: Vec<NeedView>,
    /// Offers.
    pub offers: Vec<OfferView>,
    /// Matches.
    pub matches: Vec<MatchView>,
    /// Consignments.
    pub consignments: Vec<ConsignmentView>,
    /// States.
    pub countries: Vec<CountryView>,
    /// NATO.
    pub nato: NatoView,
    /// The crisis response.
    pub ipcr: IpcrView,
    /// Who chairs.
    pub chair: ChairView,
    /// The register of needs and offers.
    pub register: RegisterView,
    /// What a situation report made now would be worth.
    pub picture: PictureView,
    /// The published rule of triage, since when it is, and who comes first by it, kind by kind.
    pub triage: Option<(TriageRule, Hours, Vec<NeedId>)>,
    /// What the High Representative says of aid past the desk.
    pub bilateral: BilateralLine,
    /// Staff.
    pub capacity: CapacityView,
    /// Mechanisms asked for, at work, or done.
    pub mechanisms: Vec<MechanismView>,
    /// Promises.
    pub promises: Vec<PromiseView>,
    /// Choices.
    pub choices: Vec<ChoiceView>,
    /// Letters.
    pub letters: Vec<LetterView>,
    /// Votes.
    pub votes: Vec<VoteView>,
    /// Vectors.
    pub vectors: Vec<VectorView>,
    /// What the adversary wants.
    pub aims: Vec<AimView>,
    /// The plan of injects.
    pub plan: Vec<PlanView>,
}

impl SeatView<'_> {
    /// All that this view can say, gathered: what a test compares, and what a save keeps of a turn.
    #[must_use]
    pub fn facts(&self) -> Facts {
        Facts {
            turn: self.turn(),
            hour: self.hour(),
            window: self.window(),
            outcome: self.outcome(),
            tracks: self.tracks(),
            evidence: self.evidence(),
            victims: self.victims(),
            readings: self.victim_ids().map(|victim| (victim, self.readings(victim))).collect(),
            needs: self.needs(),
            offers: self.offers(),
            matches: self.matches(),
            consignments: self.consignments(),
            countries: self.countries(),
            nato: self.nato(),
            ipcr: self.ipcr(),
            chair: self.chair(),
            register: self.register(),
            picture: self.picture(),
            triage: self.triage().map(|(rule, since)| {
                let kinds = self.setting.catalogue().kinds.iter();
                (rule, since, kinds.filter_map(|kind| self.triage_first(kind.id)).collect())
            }),
            bilateral: self.bilateral_line(),
            capacity: self.capacity(&[]),
            mechanisms: self.mechanisms(),
            promises: self.promises(),
            choices: self.choices(),
            letters: self.letters(),
            votes: self.votes(),
            vectors: self.vectors(),
            aims: self.aims(),
            plan: self.plan(),
        }
    }
}
