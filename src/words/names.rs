//! Names of things, and what they mean.

use super::{Arg, Lang, Words};
use crate::base::{CountryId, GeofenceId, KindId, MechanismId, NeedId, PerMille, UnlockId, VoteId};
use crate::content::rules::ThresholdBand;
use crate::content::{
    Catalogue, Caveat, Function, GeoStatus, Hazard, IpcrMode, LetterKind, Mode, NatoAssignment, NatoOverlap,
    NatoPosture, Nature, NeutralGiving, Outcome, ParliamentRule, Pool, Proposal, Region, Rules, Seat, Track,
    TriageRule, VectorId, VoteRule,
};
use crate::engine::view::{Authority, ConsignmentStatus, CountryStance, MatchStatus};
use crate::engine::{
    Argument, Article, BilateralLine, Body, Channel, Clause, Clock, EndReason, Ground, Guest, NeedState,
    Obstacle, OfferAnswer, OrderKind, Reason, Rule, SeatView, Shelf, Side, Stance, StatementKind, Step, Stop,
    Term, Window,
};

mod slug;

/// An identifier read as words, for names that only an author could give.
pub(super) fn plain(id: &str) -> String {
    id.replace(['-', '_'], " ")
}

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident($type:ty) = $family:literal $(. $part:literal)?, $slug:expr;)*) => {
        impl Words {
            $(
                $(#[$doc])*
                #[must_use]
                pub fn $name(&self, what: $type) -> String {
                    let slug: fn($type) -> &'static str = $slug;
                    self.named($family, &format!("{}{}", slug(what), concat!($(".", $part)?)))
                }
            )*
        }
    };
}

names! {
    /// The name of a track.
    track(Track) = "track", Track::slug;
    /// The name of a track in at most twelve letters.
    track_short(Track) = "track" . "short", Track::slug;
    /// What a track measures, in a sentence.
    track_meaning(Track) = "track" . "meaning", Track::slug;
    /// The name of a function of a state.
    function(Function) = "function", Function::slug;
    /// The name of a function in at most twelve letters.
    function_short(Function) = "function" . "short", Function::slug;
    /// What a function covers, in a sentence.
    function_meaning(Function) = "function" . "meaning", Function::slug;
    /// A channel of delivery.
    channel(Channel) = "channel", Channel::slug;
    /// A channel in a word, for columns.
    channel_short(Channel) = "channel" . "short", Channel::slug;
    /// A mode of travel.
    mode(Mode) = "mode", Mode::slug;
    /// A legal route into assistance.
    article(Article) = "article", Article::slug;
    /// Who starts it, for what, and what it binds to.
    article_meaning(Article) = "article" . "meaning", Article::slug;
    /// A kind of public statement.
    statement(StatementKind) = "statement", StatementKind::slug;
    /// What a statement does, for good and ill.
    statement_meaning(StatementKind) = "statement" . "meaning", StatementKind::slug;
    /// A rule of triage.
    triage_rule(TriageRule) = "triage", TriageRule::slug;
    /// A rule of triage in a word or two.
    triage_rule_short(TriageRule) = "triage" . "short", TriageRule::slug;
    /// Who comes first by a rule of triage.
    triage_rule_meaning(TriageRule) = "triage" . "meaning", TriageRule::slug;
    /// What the High Representative says of aid past the desk.
    bilateral_line(BilateralLine) = "bilateral", BilateralLine::slug;
    /// A position in a vote.
    stance(Stance) = "stance", Stance::slug;
    /// What a position does to the vote.
    stance_meaning(Stance) = "stance" . "meaning", Stance::slug;
    /// Why a capital stands where it stands.
    ground(Ground) = "ground", Ground::slug;
    /// What stops a decision, with its legal basis.
    stop(Stop) = "stop", slug::stop;
    /// The body that prepares an item.
    body(Body) = "body", Body::slug;
    /// Who is invited to a round table.
    guest(Guest) = "guest", Guest::slug;
    /// Who chairs that body, and what it prepares.
    body_meaning(Body) = "body" . "meaning", Body::slug;
    /// A clause of a formal letter.
    clause(Clause) = "clause", Clause::slug;
    /// What the clause says.
    clause_meaning(Clause) = "clause" . "meaning", Clause::slug;
    /// A step of an activation.
    step(Step) = "step", Step::slug;
    /// What the step is, and what it waits for.
    step_meaning(Step) = "step" . "meaning", Step::slug;
    /// What reaching the step brings.
    step_brings(Step) = "step" . "brings", Step::slug;
    /// Where an attack happened, in law.
    place(GeoStatus) = "place", GeoStatus::slug;
    /// What the place means for the clauses.
    place_meaning(GeoStatus) = "place" . "meaning", GeoStatus::slug;
    /// An event that Article 222 answers.
    hazard(Hazard) = "hazard", Hazard::slug;
    /// An argument for or against armed aggression.
    argument(Argument) = "argument", Argument::slug;
    /// Why a seat says no.
    reason(Reason) = "reason", Reason::slug;
    /// What an offer or a match waits for.
    clock(Clock) = "clock", Clock::slug;
    /// Whose clock it is, and how long it usually runs.
    clock_meaning(Clock) = "clock" . "meaning", Clock::slug;
    /// How the game ended.
    outcome(Outcome) = "outcome", Outcome::slug;
    /// Why it ended so.
    end_reason(EndReason) = "end-reason", EndReason::slug;
    /// What that end means.
    outcome_meaning(Outcome) = "outcome" . "meaning", Outcome::slug;
    /// A term of the evaluation.
    term(Term) = "term", Term::slug;
    /// What a term is made of.
    term_meaning(Term) = "term" . "meaning", Term::slug;
    /// Where a need stands.
    need_state(NeedState) = "need-state", NeedState::slug;
    /// A mode of the crisis response.
    ipcr_mode(IpcrMode) = "ipcr", IpcrMode::slug;
    /// What that mode brings and costs.
    ipcr_mode_meaning(IpcrMode) = "ipcr" . "meaning", IpcrMode::slug;
    /// NATO's posture.
    nato_posture(NatoPosture) = "posture", NatoPosture::slug;
    /// What that posture means.
    nato_posture_meaning(NatoPosture) = "posture" . "meaning", NatoPosture::slug;
    /// A window of the turn.
    window(Window) = "window", slug::window;
    /// A rule of the game.
    rule(Rule) = "rule", Rule::slug;
    /// What the rule does, with its legal basis or as a planning figure.
    rule_meaning(Rule) = "rule" . "meaning", Rule::slug;
    /// A vector of the adversary.
    vector(VectorId) = "vector", VectorId::slug;
    /// How that vector works, and what denies it.
    vector_meaning(VectorId) = "vector" . "meaning", VectorId::slug;
    /// A formal letter.
    letter(LetterKind) = "letter", LetterKind::slug;
    /// A kind of order, in the imperative.
    order_kind(OrderKind) = "order", OrderKind::slug;
    /// How a capital looks to the table.
    country_stance(CountryStance) = "country", CountryStance::slug;
    /// Where a match stands.
    match_status(MatchStatus) = "match-status", slug::match_status;
    /// Where a consignment is.
    consignment_status(ConsignmentStatus) = "consignment-status", slug::consignment_status;
    /// How an offer was answered.
    offer_answer(OfferAnswer) = "offer-answer", slug::offer_answer;
    /// Where a part of an offer's stock is.
    shelf(Shelf) = "shelf", slug::shelf;
    /// One of the two organisations.
    side(Side) = "side", slug::side;
    /// A pool of staff capacity.
    pool(Pool) = "pool", slug::pool;
    /// What that capacity pays for.
    pool_meaning(Pool) = "pool" . "meaning", slug::pool;
    /// The same at the head of a page.
    pool_title(Pool) = "pool" . "title", slug::pool;
    /// Whether a unit is declared to NATO.
    nato_assignment(NatoAssignment) = "assignment", slug::assignment;
    /// What that means for its use.
    nato_assignment_meaning(NatoAssignment) = "assignment" . "meaning", slug::assignment;
    /// What stands in the way of consensus in NATO's council.
    obstacle(Obstacle) = "obstacle", Obstacle::slug;
    /// What would move it.
    obstacle_meaning(Obstacle) = "obstacle" . "meaning", Obstacle::slug;
    /// Under whom a unit stands.
    authority(Authority) = "authority", slug::authority;
    /// How far NATO plans the same.
    nato_overlap(NatoOverlap) = "overlap", slug::overlap;
    /// The legal nature of a kind.
    nature(Nature) = "nature", slug::nature;
    /// Whose use of force the work of a kind is.
    force(crate::content::Force) = "force", slug::force;
    /// Whether states of specific character can give it.
    neutral_giving(NeutralGiving) = "neutral", slug::neutral;
    /// What is left of a kind's effect the day after.
    effect(crate::content::Effect) = "effect", slug::effect;
    /// Who must agree before forces leave.
    parliament_rule(ParliamentRule) = "parliament", slug::parliament;
    /// A region.
    region(Region) = "region", slug::region;
    /// The rule of a vote.
    vote_rule(VoteRule) = "vote-rule", slug::vote_rule;
    /// On whose proposal the Council votes, in a sentence.
    on_proposal(Proposal) = "handbook-proposal", slug::proposal;
    /// What stops a vote under that rule, and what does not.
    vote_rule_meaning(VoteRule) = "vote-rule" . "meaning", slug::vote_rule;
}

impl Words {
    /// A state by its short name; `EU` stands for the Union's instruments. An unknown code stays as it is.
    #[must_use]
    pub fn country(&self, catalogue: &Catalogue, id: CountryId) -> String {
        if id.as_str() == "EU" {
            return self.text("union-instruments");
        }
        catalogue
            .country(id)
            .map_or_else(|| id.to_string(), |country| country.name[self.lang().index()].clone())
    }

    /// Whether a state's name takes the plural of a verb in this language.
    pub(super) fn is_plural(&self, id: CountryId) -> bool {
        match id.as_str() {
            "EU" => true,
            "NL" | "US" => self.lang() != Lang::En,
            _ => false,
        }
    }

    /// A kind of need and capability by its full name.
    #[must_use]
    pub fn kind(&self, catalogue: &Catalogue, id: KindId) -> String {
        catalogue.kind(id).map_or_else(|| id.to_string(), |kind| kind.name[self.lang().index()].clone())
    }

    /// A kind in a word or two, for narrow columns and sentences; the full name where nobody gave a short one.
    #[must_use]
    pub fn kind_short(&self, catalogue: &Catalogue, id: KindId) -> String {
        self.find(&format!("kind-{id}"), &[]).unwrap_or_else(|| self.kind(catalogue, id))
    }

    /// The unit in which a kind is counted, in the plural and in full.
    #[must_use]
    pub fn unit(&self, catalogue: &Catalogue, id: KindId) -> String {
        let args = [("number", Arg::from("")), ("count", Arg::from(2))];
        self.find(&format!("unit-{id}.full"), &[])
            .or_else(|| self.find(&format!("unit-{id}"), &args))
            .map_or_else(
                || catalogue.kind(id).map_or_else(String::new, |kind| kind.unit.clone()),
                // Where the number stood in the middle, two spaces are left.
                |unit| unit.split_whitespace().collect::<Vec<_>>().join(" "),
            )
    }

    /// A seat, short enough for a sentence: the state's name for a victim and a delegation.
    #[must_use]
    pub fn seat(&self, catalogue: &Catalogue, seat: Seat) -> String {
        match seat {
            Seat::Victim(id) | Seat::Delegation(id) => self.country(catalogue, id),
            Seat::Hr | Seat::Presidency | Seat::Nato | Seat::Excon | Seat::Adversary => {
                self.named("seat", seat_slug(seat))
            }
        }
    }

    /// A seat by its full title: "Finland, attacked state"; "Delegation of Sweden".
    #[must_use]
    pub fn seat_title(&self, catalogue: &Catalogue, seat: Seat) -> String {
        let key = format!("seat-{}.title", seat_slug(seat));
        match seat {
            Seat::Victim(id) | Seat::Delegation(id) => {
                self.with(&key, &[("country", Arg::from(self.country(catalogue, id)))])
            }
            Seat::Hr | Seat::Presidency | Seat::Nato | Seat::Excon | Seat::Adversary => self.text(&key),
        }
    }

    /// The seat that looks by the part that it plays now: an attacked state in the offers window is a giver.
    #[must_use]
    pub fn part_title(&self, catalogue: &Catalogue, view: &SeatView<'_>) -> String {
        match view.seat() {
            Seat::Victim(id) if view.is_beside() => {
                self.with("seat-victim.as-giver", &[("country", Arg::from(self.country(catalogue, id)))])
            }
            seat => self.seat_title(catalogue, seat),
        }
    }

    /// What the seat can do and what it cannot, in a short paragraph.
    #[must_use]
    pub fn seat_meaning(&self, seat: Seat) -> String {
        self.text(&format!("seat-{}.meaning", seat_slug(seat)))
    }

    /// What the seat can do and cannot in a crisis inside the clauses, or `outside` of them.
    #[must_use]
    pub fn seat_meaning_where(&self, seat: Seat, outside: bool) -> String {
        let own = || self.find(&format!("seat-{}.meaning-outside", seat_slug(seat)), &[]);
        let told = if outside { own() } else { None };
        told.unwrap_or_else(|| self.seat_meaning(seat))
    }

    /// A state after "covered by".
    #[must_use]
    pub fn given_by(&self, catalogue: &Catalogue, giver: CountryId) -> String {
        self.with("debrief-by-state", &[("state", Arg::from(self.country(catalogue, giver)))])
    }

    /// Who a person is that plays the seat, and what it can and cannot do.
    #[must_use]
    pub fn you_are(&self, catalogue: &Catalogue, seat: Seat, outside: bool) -> String {
        let (name, meaning) = (self.seat_title(catalogue, seat), self.seat_meaning_where(seat, outside));
        self.with("seat-you-are", &[("seat", Arg::from(name)), ("meaning", Arg::from(meaning))])
    }

    /// "Generators for Finland".
    #[must_use]
    pub fn need(&self, catalogue: &Catalogue, need: NeedId) -> String {
        self.with(
            "need-name",
            &[
                ("kind", Arg::from(self.kind_short(catalogue, need.kind))),
                ("victim", Arg::from(self.country(catalogue, need.victim))),
            ],
        )
    }

    /// A caveat in a few words, with its place, state or days.
    #[must_use]
    pub fn caveat(&self, catalogue: &Catalogue, caveat: Caveat) -> String {
        self.caveat_part(catalogue, caveat, "")
    }

    /// What a caveat means, in a full sentence.
    #[must_use]
    pub fn caveat_meaning(&self, catalogue: &Catalogue, caveat: Caveat) -> String {
        self.caveat_part(catalogue, caveat, ".meaning")
    }

    fn caveat_part(&self, catalogue: &Catalogue, caveat: Caveat, part: &str) -> String {
        let key = format!("caveat-{}{part}", caveat.slug());
        match caveat {
            Caveat::Geofence(id) => self.with(&key, &[("area", Arg::from(self.geofence(catalogue, id)))]),
            Caveat::OwnRegionFirst(region) | Caveat::RegionPriority(region) => {
                self.with(&key, &[("region", Arg::from(self.region(region)))])
            }
            Caveat::ReexportConsent(id) => {
                self.with(&key, &[("country", Arg::from(self.country(catalogue, id)))])
            }
            Caveat::TimeLimitDays(days) => self.with(&key, &[("days", Arg::from(days))]),
            _ => self.text(&key),
        }
    }

    /// A geographic limit: ours where we have words for it, else the author's note.
    #[must_use]
    pub fn geofence(&self, catalogue: &Catalogue, id: GeofenceId) -> String {
        self.find(&format!("area-{id}"), &[])
            .or_else(|| catalogue.geofence(id).map(|fence| fence.note.clone()))
            .unwrap_or_else(|| plain(id.as_str()))
    }

    /// A mechanism.
    #[must_use]
    pub fn mechanism(&self, id: MechanismId) -> String {
        self.find(&format!("mechanism-{id}"), &[]).unwrap_or_else(|| plain(id.as_str()))
    }

    /// A vote, by the words of its identifier where the catalogue of messages has none.
    #[must_use]
    pub fn vote(&self, id: VoteId) -> String {
        self.find(&format!("vote-{id}"), &[])
            .or_else(|| self.find(&format!("mechanism-{id}"), &[]))
            .unwrap_or_else(|| plain(id.as_str()))
    }

    /// What an inject made available.
    #[must_use]
    pub fn unlock(&self, id: UnlockId) -> String {
        self.find(&format!("unlock-{id}"), &[]).unwrap_or_else(|| plain(id.as_str()))
    }

    /// A typical mistake by its number, 1 to 20.
    #[must_use]
    pub fn mistake(&self, number: u8) -> String {
        self.text(&format!("mistake-{number}"))
    }

    /// Why it is one, and which paragraph of the field guide applies.
    #[must_use]
    pub fn mistake_meaning(&self, number: u8) -> String {
        self.text(&format!("mistake-{number}.meaning"))
    }

    /// The rung of the escalation ladder at this level: a rung is 100.
    #[must_use]
    pub fn escalation_rung(&self, level: PerMille) -> String {
        self.text(&format!("rung-{}", (level / 100).clamp(0, 10)))
    }

    /// How far the threshold of armed aggression is met.
    #[must_use]
    pub fn threshold(&self, band: ThresholdBand) -> String {
        self.named("threshold", band.slug())
    }

    /// The band of a grade of 0 to 1000, by the bands of the rules file.
    #[must_use]
    pub fn grade_band(&self, rules: &Rules, grade: PerMille) -> String {
        let [convincing, works, improvised] = rules.evaluation.grade_bands;
        self.named(
            "grade",
            match grade {
                _ if grade >= convincing => "convincing",
                _ if grade >= works => "works",
                _ if grade >= improvised => "improvised",
                _ => "harmful",
            },
        )
    }

    /// How firm an attribution is, by the level of its track and the bands of the rules file.
    #[must_use]
    pub fn attribution_band(&self, rules: &Rules, level: PerMille) -> String {
        let [low, moderate, high] = rules.picture.attribution_bands;
        self.named(
            "attribution",
            match level {
                _ if level >= high => "high",
                _ if level >= moderate => "moderate",
                _ if level >= low => "low",
                _ => "none",
            },
        )
    }
}

pub(crate) fn seat_slug(seat: Seat) -> &'static str {
    match seat {
        Seat::Hr => "hr",
        Seat::Victim(_) => "victim",
        Seat::Presidency => "presidency",
        Seat::Delegation(_) => "delegation",
        Seat::Nato => "nato",
        Seat::Excon => "excon",
        Seat::Adversary => "adversary",
    }
}
