//! Where the law behind a refusal or a figure stands, and where it stands instead in a crisis outside the clauses.

use serde::Serialize;

use super::Rejection;
use crate::base::MechanismId;
use crate::engine::setting::Setting;

/// Where the law behind a refusal or a figure stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// A passage of the treaties, by its slug.
    Law(&'static str),
    /// The legal basis of a mechanism.
    Mechanism(MechanismId),
}

impl Basis {
    /// The same where no attacked state is one that the clauses of the treaties are for: what holds there instead.
    #[must_use]
    pub fn within(self, setting: &Setting) -> Self {
        match self {
            Self::Law(slug) if setting.is_outside_the_clause() => Self::Law(match slug {
                "solidarity" => "voluntary_aid",
                "complementarity" => "nato_obligations",
                "armed_aggression" => "armed_attack",
                "procedure" => "procedure_outside",
                "invocation" => "request_outside",
                other => other,
            }),
            other => other,
        }
    }
}

impl Rejection {
    /// The law that stands behind the refusal, where there is one: the table of codes. The others rest on the rules
    /// of the game alone, or on a fact: that something is so already, no law forbids.
    #[must_use]
    pub fn basis(self, setting: &Setting) -> Option<Basis> {
        Some(match self {
            // What the exercise sets is shown as its own; the law of the measure is told beside it.
            Self::Limited(_, limit) if limit.is_of_the_exercise() => return None,
            Self::NotOrdered(id)
            | Self::NotForSeat(id)
            | Self::ForNoState(id)
            | Self::NotAskedFor(id)
            | Self::NotItsDecision(id)
            | Self::Limited(id, _) => Basis::Mechanism(id),
            // No duty of the treaties binds a giver outside the Union, nor the Union's own services.
            Self::CaveatForbids(giver, _) | Self::OfferedElsewhere(giver, _) if !setting.is_member(giver) => {
                return None;
            }
            // That a state attacked itself gives nothing that it needs, no text says: the duty of aid binds it as well.
            Self::CaveatForbids(..) | Self::OfferedElsewhere(..) => Basis::Law("solidarity"),
            Self::NoPart(why) => return why.basis(),
            // What was invoked stands by that article until its state ends it.
            Self::AlreadyInvoked(article) => Basis::Law(article.law()),
            Self::ArticleDoesNotApply => Basis::Law("clause_scope"),
            Self::NotCarried(why) => Basis::Law(why.law()),
            Self::IpcrTooLow(_) | Self::NotOnPlatform => Basis::Law("crisis_response"),
            Self::NotAnAlly | Self::PlansForAllies | Self::NotSeized | Self::NoThreat => Basis::Law("nato"),
            Self::CouncilDecides => Basis::Law("restrictive_measures"),
            Self::OutsideSolidarity | Self::NoDisaster => Basis::Law("solidarity_clause"),
            Self::NoArmedAttack => Basis::Law("collective_defence"),
            Self::ChairNotAttacked => Basis::Law("presidency"),
            Self::NotInvoked | Self::NotYours | Self::RequestEnded => Basis::Law("invocation"),
            Self::NotYourCase | Self::NoCase => Basis::Law("armed_aggression"),
            Self::NothingToReport => Basis::Law("reporting"),
            Self::BadClauses => Basis::Law("procedure"),
            Self::NotAssigned
            | Self::NoReleaseAsked
            | Self::NoTransferAsked
            | Self::UnderNatoAuthority
            | Self::NothingToEndorse
            | Self::NoLinkToNato => Basis::Law("complementarity"),
            Self::UnknownMeasure | Self::HasToBeDecided | Self::ByAgenda(_) => Basis::Law("proposal"),
            Self::OtherCommittee => Basis::Law("committees"),
            Self::OutsideDefencePolicy => Basis::Law("outside_defence"),
            Self::NotAMember | Self::NoVote => Basis::Law("members"),
            _ => return None,
        })
    }
}
