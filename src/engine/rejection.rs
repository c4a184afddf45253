//! Why an order is not accepted: a stable code, and what is needed to say it in words.

mod basis;
mod carriage;
mod part;
mod unknown;

pub use basis::Basis;
pub use carriage::{NoWay, NotCarried};
pub use part::NoPart;

use serde::{Deserialize, Serialize};

use super::order::{Article, OrderKind};
use crate::base::{CountryId, Hours, KindId, MechanismId, Milli, PerMille};
use crate::content::{IpcrMode, Limit, Mode};

/// Why an order is not accepted. The code (`slug`) is stable; the words are in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rejection {
    /// The game is over.
    GameOver,
    /// This seat does not give such orders.
    WrongSeat(OrderKind),
    /// Such orders are not taken now.
    WrongWindow(OrderKind),
    /// The desk has not the capacity left: needed, free.
    NotEnoughCapacity {
        /// What the order costs.
        needed: i32,
        /// What is left.
        free: i32,
    },
    /// There is no such offer that this seat knows.
    UnknownOffer,
    /// There is no such need that this seat knows.
    UnknownNeed,
    /// There is no such proposal that awaits this seat.
    UnknownProposal,
    /// This seat amended the proposal already.
    AmendedOnce,
    /// The terms are those that stand.
    AmendsNothing,
    /// Nothing about the match has to be coordinated, or it is a giver's own.
    NothingToBroker,
    /// There is no such state.
    UnknownCountry,
    /// The state has no part in this, and why not.
    NoPart(NoPart),
    /// An attacked state is not asked for its own aid.
    Attacked(CountryId),
    /// The state is attacked as others are, and needs that kind itself.
    AsksItself(CountryId, KindId),
    /// This seat's state is attacked as others are, and needs that kind itself.
    NeedsItself(KindId),
    /// There is no such kind.
    UnknownKind,
    /// There is no such package of this seat.
    UnknownPackage,
    /// Nothing of the package is left to table.
    PackageSpent,
    /// What is left of the package is the part of other attacked states that need it.
    DueToOthers,
    /// There is no such choice that awaits this seat.
    UnknownChoice,
    /// The choice has no such answer.
    UnknownAnswer,
    /// There is no such vote on the agenda.
    UnknownVote,
    /// There is no such instrument.
    UnknownInstrument,
    /// The mechanism is there, or comes by another order or by itself; nobody tasks it.
    NotOrdered(MechanismId),
    /// The Council decides on the mechanism, and this seat puts it on its agenda by another order.
    ByAgenda(MechanismId),
    /// Other seats start the mechanism.
    NotForSeat(MechanismId),
    /// A limit of the mechanism stands in the way.
    Limited(MechanismId, Limit),
    /// The mechanism helps no single state.
    ForNoState(MechanismId),
    /// The mechanism that opens the package was not asked for.
    NotAskedFor(MechanismId),
    /// The offer does not fit the need, not even as a substitute.
    DoesNotFit,
    /// The offer of that giver was made to that other attacked state.
    OfferedElsewhere(CountryId, CountryId),
    /// It is another capital's offer.
    NotYourOffer,
    /// No assembly has to agree to the offer.
    NoMandateNeeded,
    /// A caveat of that giver's offer forbids this.
    CaveatForbids(CountryId, crate::content::Caveat),
    /// The giver's own condition forbids what it would do.
    OwnCaveat(crate::content::Caveat),
    /// The unit waits for the largest ally, which does not come in this game.
    LargestAllyAbsent,
    /// The caveat is not the giver's own to lift.
    CaveatStands(crate::content::Caveat),
    /// Nothing of the offer is free.
    NothingFree,
    /// A part of the offer is proposed, agreed or under way.
    OfferEngaged,
    /// The quantity is not between these.
    QuantityOutOfRange {
        /// Smallest.
        least: Milli,
        /// Largest.
        most: Milli,
    },
    /// The channel does not carry this, and why not.
    NotCarried(NotCarried),
    /// A giver sends its own offer by the bilateral channel alone.
    OnlyBilaterally,
    /// That way does not lead there, and why not.
    NoWay {
        /// What stands in the way.
        why: NoWay,
        /// What would travel.
        kind: KindId,
        /// The way that was chosen.
        mode: Option<Mode>,
    },
    /// The mechanism does not run.
    NotRunning(MechanismId),
    /// Another decided on the mechanism, and alone ends it.
    NotItsDecision(MechanismId),
    /// The same is already ordered or done.
    AlreadyDone,
    /// That article is invoked already.
    AlreadyInvoked(Article),
    /// An order of the same basket says the same, or the opposite.
    InBasket,
    /// Already in that mode, or in a higher one.
    AlreadyInMode,
    /// That mode, or a higher one, was asked for, and the Presidency has not answered.
    RequestWaits,
    /// Only allies can do that.
    NotAnAlly,
    /// NATO plans for allies only.
    PlansForAllies,
    /// No attacked state is an ally, and the staffs have not met.
    NoLinkToNato,
    /// NATO's council is not seized of this yet.
    NotSeized,
    /// NATO covers little of that kind.
    NotForNato,
    /// NATO's share of that need is less than one unit.
    PlanTooSmall,
    /// NATO has no unit of that kind left to plan.
    AllPlanned,
    /// Article 222 reaches the territory and installations in the economic zone, and not further.
    OutsideSolidarity,
    /// Article 222 answers terrorist attack and disaster.
    NoDisaster,
    /// Article 5 of the North Atlantic Treaty answers an armed attack.
    NoArmedAttack,
    /// The chair is handed on by a Presidency that is attacked itself.
    ChairNotAttacked,
    /// Only one state asks.
    OneVictim,
    /// No rule of triage is set that the letter could publish.
    NoRuleSet,
    /// Nothing was invoked, so there is nothing to end.
    NotInvoked,
    /// No use of force has to be reported.
    NothingToReport,
    /// The unit is not assigned to NATO.
    NotAssigned,
    /// Nobody asked NATO to release the unit.
    NoReleaseAsked,
    /// Nobody sought a joint statement.
    NothingToEndorse,
    /// NATO did not ask to place that unit under its authority, or it was answered.
    NoTransferAsked,
    /// The unit is under NATO's authority: only its channel carries what is left of it.
    UnderNatoAuthority,
    /// Nothing has happened that lets an ally ask for consultations.
    NoThreat,
    /// The Council decides on restrictive measures; no service tables them.
    CouncilDecides,
    /// The need was not declared.
    NotDeclared,
    /// The hour is not between these.
    HourOutOfRange {
        /// Earliest.
        least: Hours,
        /// Latest.
        most: Hours,
    },
    /// Nobody asked for that letter.
    LetterNotAsked,
    /// A letter needs at least one clause, and each only once.
    BadClauses,
    /// Only two offers may be tabled in a turn.
    TooManyOffers {
        /// How many it may table.
        most: u16,
    },
    /// The crisis response must be in that mode, or in a higher one.
    IpcrTooLow(IpcrMode),
    /// Only members upload to the platform of the crisis response.
    NotOnPlatform,
    /// The solidarity clause was invoked: the crisis response stays at full activation while it runs.
    SolidarityClauseRuns,
    /// The clause does not apply in this scenario.
    ArticleDoesNotApply,
    /// What only the attacked state does for itself.
    NotYours,
    /// Each attacked state argues its own case.
    NotYourCase,
    /// Its request was ended in form.
    RequestEnded,
    /// There is no such measure for the Council to decide.
    UnknownMeasure,
    /// The vote would come after the end.
    TooLate,
    /// The vote was postponed as often as it may be.
    PostponedEnough,
    /// What events brought before the Council has to be decided.
    HasToBeDecided,
    /// That was said in public; again from this hour on.
    SaidRecently(Hours),
    /// Another committee prepares that item, or it is taken by a committee already.
    OtherCommittee,
    /// No round table is called to which anybody could be invited.
    NoTableCalled,
    /// The committee cannot meet before the vote.
    NoTimeToMeet,
    /// Only members of the Union vote in the Council, and the attacked state needs no winning over.
    NotAMember,
    /// That member has no part in decisions that have implications for defence.
    OutsideDefencePolicy,
    /// This state is no member of the Union: it has no vote in the Council.
    NoVote,
    /// The capital is in favour already.
    AlreadyInFavour,
    /// The capital holds the case for met already.
    HoldsItMet,
    /// Nothing has happened yet that could be read as armed aggression.
    NoCase,
    /// There is no evidence that could be shown, or none that it has not seen.
    NothingToShow,
    /// Nothing in law is in doubt there, or a legal reading has settled it.
    NothingInDoubt,
    /// The capital has nothing of that kind that anybody asks for.
    NothingToGive,
    /// Watered down further, nothing would be left to decide.
    NothingLeft,
    /// The capital was promised that this is not drawn from it.
    KeptHome,
    /// The adversary has no such vector, or has no act left in this turn.
    NoSuchAct,
    /// There is no such inject that exercise control leads: an epilogue comes by itself.
    UnknownInject,
    /// The inject has happened, or its moment has passed.
    InjectOver,
    /// No situation follows this turn.
    LastTurn,
    /// The share is not between these, per mille.
    ShareOutOfRange {
        /// Smallest.
        least: PerMille,
        /// Largest.
        most: PerMille,
    },
    /// The level is not between these, per mille.
    LevelOutOfRange {
        /// Lowest.
        least: PerMille,
        /// Highest.
        most: PerMille,
    },
    /// The clock stands still already.
    Paused,
    /// The clock runs.
    NotPaused,
    /// There is no such seat to write to.
    UnknownSeat,
}

impl Rejection {
    /// The stable code.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::GameOver => "game_over",
            Self::WrongSeat(_) => "wrong_seat",
            Self::WrongWindow(_) => "wrong_window",
            Self::NotEnoughCapacity { .. } => "not_enough_capacity",
            Self::UnknownOffer => "unknown_offer",
            Self::UnknownNeed => "unknown_need",
            Self::UnknownProposal => "unknown_proposal",
            Self::AmendedOnce => "amended_once",
            Self::AmendsNothing => "amends_nothing",
            Self::NothingToBroker => "nothing_to_broker",
            Self::UnknownCountry => "unknown_country",
            Self::NoPart(why) => why.slug(),
            Self::Attacked(_) => "attacked",
            Self::AsksItself(..) => "asks_itself",
            Self::NeedsItself(_) => "needs_itself",
            Self::UnknownKind => "unknown_kind",
            Self::UnknownPackage => "unknown_package",
            Self::PackageSpent => "package_spent",
            Self::DueToOthers => "due_to_others",
            Self::UnknownChoice => "unknown_choice",
            Self::UnknownAnswer => "unknown_answer",
            Self::UnknownVote => "unknown_vote",
            Self::UnknownInstrument => "unknown_instrument",
            Self::NotOrdered(_) => "not_ordered",
            Self::ByAgenda(_) => "by_agenda",
            Self::NotForSeat(_) => "not_for_seat",
            Self::Limited(_, limit) => limit.slug(),
            Self::ForNoState(_) => "for_no_state",
            Self::NotAskedFor(_) => "not_asked_for",
            Self::DoesNotFit => "does_not_fit",
            Self::OfferedElsewhere(..) => "offered_elsewhere",
            Self::NotYourOffer => "not_your_offer",
            Self::NoMandateNeeded => "no_mandate_needed",
            Self::CaveatForbids(..) => "caveat_forbids",
            Self::OwnCaveat(_) => "own_caveat",
            Self::LargestAllyAbsent => "largest_ally_absent",
            Self::CaveatStands(_) => "caveat_stands",
            Self::NothingFree => "nothing_free",
            Self::OfferEngaged => "offer_engaged",
            Self::QuantityOutOfRange { .. } => "quantity_out_of_range",
            Self::NotCarried(why) => why.slug(),
            Self::OnlyBilaterally => "only_bilaterally",
            Self::NoWay { why, .. } => why.slug(),
            Self::AlreadyDone => "already_done",
            Self::AlreadyInvoked(_) => "already_invoked",
            Self::InBasket => "in_basket",
            Self::AlreadyInMode => "already_in_mode",
            Self::RequestWaits => "request_waits",
            Self::NotAnAlly => "not_an_ally",
            Self::PlansForAllies => "plans_for_allies",
            Self::NoLinkToNato => "no_link_to_nato",
            Self::NotSeized => "not_seized",
            Self::NotForNato => "not_for_nato",
            Self::PlanTooSmall => "plan_too_small",
            Self::AllPlanned => "all_planned",
            Self::OutsideSolidarity => "outside_solidarity",
            Self::NoDisaster => "no_disaster",
            Self::NoArmedAttack => "no_armed_attack",
            Self::ChairNotAttacked => "chair_not_attacked",
            Self::OneVictim => "one_victim",
            Self::NoRuleSet => "no_rule_set",
            Self::NotInvoked => "not_invoked",
            Self::NothingToReport => "nothing_to_report",
            Self::NotAssigned => "not_assigned",
            Self::NoReleaseAsked => "no_release_asked",
            Self::NothingToEndorse => "nothing_to_endorse",
            Self::NoTransferAsked => "no_transfer_asked",
            Self::UnderNatoAuthority => "under_nato_authority",
            Self::NoThreat => "no_threat",
            Self::NotRunning(_) => "not_running",
            Self::NotItsDecision(_) => "not_its_decision",
            Self::CouncilDecides => "council_decides",
            Self::NotDeclared => "not_declared",
            Self::HourOutOfRange { .. } => "hour_out_of_range",
            Self::LetterNotAsked => "letter_not_asked",
            Self::BadClauses => "bad_clauses",
            Self::TooManyOffers { .. } => "too_many_offers",
            Self::IpcrTooLow(_) => "ipcr_too_low",
            Self::NotOnPlatform => "not_on_platform",
            Self::SolidarityClauseRuns => "solidarity_clause_runs",
            Self::ArticleDoesNotApply => "article_does_not_apply",
            Self::NotYours => "not_yours",
            Self::NotYourCase => "not_your_case",
            Self::RequestEnded => "request_ended",
            Self::UnknownMeasure => "unknown_measure",
            Self::TooLate => "too_late",
            Self::PostponedEnough => "postponed_enough",
            Self::HasToBeDecided => "has_to_be_decided",
            Self::SaidRecently(_) => "said_recently",
            Self::OtherCommittee => "other_committee",
            Self::NoTableCalled => "no_table_called",
            Self::NoTimeToMeet => "no_time_to_meet",
            Self::NotAMember => "not_a_member",
            Self::OutsideDefencePolicy => "outside_defence_policy",
            Self::NoVote => "no_vote",
            Self::AlreadyInFavour => "already_in_favour",
            Self::HoldsItMet => "holds_it_met",
            Self::NoCase => "no_case",
            Self::NothingToShow => "nothing_to_show",
            Self::NothingInDoubt => "nothing_in_doubt",
            Self::NothingToGive => "nothing_to_give",
            Self::NothingLeft => "nothing_left",
            Self::KeptHome => "kept_home",
            Self::NoSuchAct => "no_such_act",
            Self::UnknownInject => "unknown_inject",
            Self::InjectOver => "inject_over",
            Self::LastTurn => "last_turn",
            Self::ShareOutOfRange { .. } => "share_out_of_range",
            Self::LevelOutOfRange { .. } => "level_out_of_range",
            Self::Paused => "paused",
            Self::NotPaused => "not_paused",
            Self::UnknownSeat => "unknown_seat",
        }
    }
}
