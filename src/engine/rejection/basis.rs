//! Where the law behind a refusal or a figure stands, and where it stands instead in a crisis outside the clauses.

use serde::Serialize;

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
