//! The numbers of the Council: majorities, and what bargaining costs.

use serde::{Deserialize, Serialize};

use crate::base::{Hours, PerMille};
use crate::content::capability::Track;

/// The Council and the bodies that prepare it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CouncilRules {
    /// Share of the members that a qualified majority needs.
    pub qualified_members: PerMille,
    /// Share of their population that it needs.
    pub qualified_people: PerMille,
    /// The same share of the members where the Council acts on nobody's proposal. Article 238(2) TFEU.
    pub reinforced_members: PerMille,
    /// Members that a minority needs to block a qualified majority. Article 16(4) TEU.
    pub blocking_members: u16,
    /// Abstentions of one in so many members, with as large a share of the population, stop unanimity.
    pub abstaining_of: i64,
    /// Cohesion lost for each constructive abstention, but for that of a specific character. Article 31(1) TEU.
    pub constructive_abstention: i32,
    /// Cohesion lost for each vote against, and for each abstention that is none: in a committee, and under a qualified
    /// majority, where it is a vote against in effect. That of a specific character costs nothing.
    pub dissent: i32,
    /// Will lost by a capital that was outvoted.
    pub outvoted_will: i32,
    /// Times that an item may be postponed.
    pub postponed_most: u8,
    /// Hours of notice at which the Political and Security Committee meets by video conference: in a shock, and usually.
    pub psc_hours: (Hours, Hours),
    /// The same of the Permanent Representatives.
    pub coreper_hours: (Hours, Hours),
    /// What a committee that is convened on an item takes of the Council's staff.
    pub convened: i32,
    /// Seats at a round table that are filled on invitation.
    pub guests: Vec<GuestRule>,
    /// What operators say before outsiders, of what they would say among themselves.
    pub guest_shy: PerMille,
    /// What a seat at the table adds to the will of a third state that helps.
    pub guest_will: i32,
    /// Cohesion lost when an item is taken off: everybody reads it as a failure to agree.
    pub taken_off: i32,
    /// Will lost by a capital that is lobbied again on the same item.
    pub lobbied_again_will: i32,
    /// Cohesion lost by a bargain with one capital.
    pub link: i32,
    /// Hours for which what was promised to a capital stays at home.
    pub link_hours: Hours,
    /// Wills between which a capital's will is guessed by those who cannot know it, in previews.
    pub guessed_will: (PerMille, PerMille),
    /// What is left of a measure after each watering down.
    pub watered: Vec<PerMille>,
}

/// A seat at a round table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuestRule {
    /// Whose, by its slug.
    pub id: String,
    /// What it takes of the Council's staff.
    pub staff: i32,
    /// What its guest brings.
    pub tracks: Vec<(Track, i32)>,
}
