//! Why an order is not accepted: a stable code, and what is needed to say it in words.

use serde::{Deserialize, Serialize};

use super::order::OrderKind;
use crate::base::{Hours, MechanismId, Milli, PerMille};
use crate::content::Limit;

/// Where the law behind a refusal or a figure stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// A passage of the treaties, by its slug.
    Law(&'static str),
    /// The legal basis of a mechanism.
    Mechanism(MechanismId),
}

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
    /// There is no such kind.
    UnknownKind,
    /// There is no such package of this seat, or nothing of it is left.
    UnknownPackage,
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
    /// Other seats start the mechanism.
    NotForSeat(MechanismId),
    /// A limit of the mechanism stands in the way.
    Limited(MechanismId, Limit),
    /// The mechanism that opens the package was not asked for.
    NotAskedFor(MechanismId),
    /// The offer does not fit the need, not even as a substitute.
    DoesNotFit,
    /// A caveat of the offer forbids this.
    CaveatForbids(crate::content::Caveat),
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
    /// The channel does not carry this.
    ChannelDoesNotCarry,
    /// A giver sends its own offer by the bilateral channel alone.
    OnlyBilaterally,
    /// No route is open in that mode.
    NoRoute,
    /// The same is already ordered or done.
    AlreadyDone,
    /// Already in that mode, or in a higher one.
    AlreadyInMode,
    /// Only allies can do that.
    NotAnAlly,
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
    /// Nothing was invoked, so there is nothing to end.
    NotInvoked,
    /// No use of force has to be reported.
    NothingToReport,
    /// The unit is not assigned to NATO.
    NotAssigned,
    /// NATO did not ask to place that unit under its authority, or it was answered.
    NoTransferAsked,
    /// The unit is under NATO's authority: only its channel carries what is left of it.
    UnderNatoAuthority,
    /// Not available before an event unlocks it.
    Locked,
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
    /// The crisis response must share information for that.
    IpcrTooLow,
    /// The solidarity clause was invoked: the crisis response stays at full activation while it runs.
    SolidarityClauseRuns,
    /// The clause does not apply in this scenario.
    ArticleDoesNotApply,
    /// Article 51 leaves the choice of invoking to the attacked state.
    NotYours,
    /// There is no such measure for the Council to decide.
    UnknownMeasure,
    /// The vote would come after the end.
    TooLate,
    /// Only members of the Union vote in the Council, and the attacked state needs no winning over.
    NotAMember,
    /// The capital is in favour already.
    AlreadyInFavour,
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
            Self::UnknownKind => "unknown_kind",
            Self::UnknownPackage => "unknown_package",
            Self::UnknownChoice => "unknown_choice",
            Self::UnknownAnswer => "unknown_answer",
            Self::UnknownVote => "unknown_vote",
            Self::UnknownInstrument => "unknown_instrument",
            Self::NotOrdered(_) => "not_ordered",
            Self::NotForSeat(_) => "not_for_seat",
            Self::Limited(_, limit) => limit.slug(),
            Self::NotAskedFor(_) => "not_asked_for",
            Self::DoesNotFit => "does_not_fit",
            Self::CaveatForbids(_) => "caveat_forbids",
            Self::CaveatStands(_) => "caveat_stands",
            Self::NothingFree => "nothing_free",
            Self::OfferEngaged => "offer_engaged",
            Self::QuantityOutOfRange { .. } => "quantity_out_of_range",
            Self::ChannelDoesNotCarry => "channel_does_not_carry",
            Self::OnlyBilaterally => "only_bilaterally",
            Self::NoRoute => "no_route",
            Self::AlreadyDone => "already_done",
            Self::AlreadyInMode => "already_in_mode",
            Self::NotAnAlly => "not_an_ally",
            Self::OutsideSolidarity => "outside_solidarity",
            Self::NoDisaster => "no_disaster",
            Self::NoArmedAttack => "no_armed_attack",
            Self::ChairNotAttacked => "chair_not_attacked",
            Self::OneVictim => "one_victim",
            Self::NotInvoked => "not_invoked",
            Self::NothingToReport => "nothing_to_report",
            Self::NotAssigned => "not_assigned",
            Self::NoTransferAsked => "no_transfer_asked",
            Self::UnderNatoAuthority => "under_nato_authority",
            Self::Locked => "locked",
            Self::NotDeclared => "not_declared",
            Self::HourOutOfRange { .. } => "hour_out_of_range",
            Self::LetterNotAsked => "letter_not_asked",
            Self::BadClauses => "bad_clauses",
            Self::TooManyOffers { .. } => "too_many_offers",
            Self::IpcrTooLow => "ipcr_too_low",
            Self::SolidarityClauseRuns => "solidarity_clause_runs",
            Self::ArticleDoesNotApply => "article_does_not_apply",
            Self::NotYours => "not_yours",
            Self::UnknownMeasure => "unknown_measure",
            Self::TooLate => "too_late",
            Self::NotAMember => "not_a_member",
            Self::AlreadyInFavour => "already_in_favour",
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

    /// Whether it says that this seat knows of no such thing.
    #[must_use]
    pub fn is_unknown(self) -> bool {
        matches!(
            self,
            Self::UnknownOffer
                | Self::UnknownNeed
                | Self::UnknownProposal
                | Self::UnknownCountry
                | Self::UnknownKind
                | Self::UnknownPackage
                | Self::UnknownChoice
                | Self::UnknownAnswer
                | Self::UnknownVote
                | Self::UnknownInstrument
                | Self::UnknownMeasure
                | Self::UnknownInject
                | Self::UnknownSeat
        )
    }

    /// The law that stands behind the refusal, where there is one: the table of codes. The others rest on the rules
    /// of the game alone.
    #[must_use]
    pub fn basis(self) -> Option<Basis> {
        Some(match self {
            Self::NotOrdered(id) | Self::NotForSeat(id) | Self::NotAskedFor(id) | Self::Limited(id, _) => {
                Basis::Mechanism(id)
            }
            Self::CaveatForbids(_) | Self::CaveatStands(_) | Self::OnlyBilaterally => {
                Basis::Law("solidarity")
            }
            Self::ChannelDoesNotCarry => Basis::Law("civil_protection"),
            Self::AlreadyInMode | Self::IpcrTooLow => Basis::Law("crisis_response"),
            Self::NotAnAlly => Basis::Law("nato"),
            Self::OutsideSolidarity | Self::NoDisaster | Self::SolidarityClauseRuns => {
                Basis::Law("solidarity_clause")
            }
            Self::NoArmedAttack => Basis::Law("collective_defence"),
            Self::ChairNotAttacked => Basis::Law("presidency"),
            Self::NotInvoked | Self::ArticleDoesNotApply | Self::NotYours => Basis::Law("invocation"),
            Self::NothingToReport => Basis::Law("self_defence"),
            Self::NotAssigned | Self::UnderNatoAuthority => Basis::Law("complementarity"),
            Self::UnknownMeasure => Basis::Law("proposal"),
            Self::NotAMember => Basis::Law("members"),
            Self::AlreadyInFavour => Basis::Law("unanimity"),
            _ => return None,
        })
    }
}
