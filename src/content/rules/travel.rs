//! Movement, and what the attacked state can take in.
//!
//! Enters: the sections `travel` and `reception` of `assets/rules.ron`. Leaves: plain numbers. Never here: decisions.

use serde::{Deserialize, Serialize};

use crate::base::{CountryId, Hours, KindId, PerMille};
use crate::content::StartMoment;
use crate::content::capability::Mode;

/// Movement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Travel {
    /// How much longer a way on the ground is than the line between its ends, per mille by mode.
    pub detour: Vec<(Mode, PerMille)>,
    /// Kilometres a day by mode.
    pub km_per_day: Vec<(Mode, i32)>,
    /// Loading and unloading, hours by mode.
    pub loading_hours: Vec<(Mode, Hours)>,
    /// Hours of a flight, whatever the distance within the map.
    pub flight_hours: Hours,
    /// Hours to set up help over a network.
    pub digital_hours: Hours,
    /// Hours to the missions in which an offer relieves units of the attacked state, by mode, whoever sends it.
    pub mission_hours: Vec<(Mode, Hours)>,
    /// Hours to set up help that works where it stands.
    pub in_place_hours: Hours,
    /// Hours per change of gauge.
    pub gauge_hours: Hours,
    /// Hours of a diplomatic clearance by air.
    pub air_permit_hours: Hours,
    /// Convoys a day by capacity class 1 to 4.
    pub convoys_per_day: [u16; 4],
    /// Tonnes of a convoy, train or ship that counts once.
    pub convoy_tonnes: i64,
    /// Tonnes that a giver moves with its own means, by mode.
    pub own_lift_tonnes: Vec<(Mode, i64)>,
    /// Tonnes of one unit of lift, by mode: a sortie, a train, a ship.
    pub lift_unit_tonnes: Vec<(Mode, i64)>,
    /// What moving one convoy, train or ship costs, in millions of euro.
    pub convoy_millions: i32,
    /// Hours for which a consignment waits for lift before it goes in instalments.
    pub lift_wait_hours: Hours,
    /// Most convoys that one consignment counts for.
    pub convoys_max: u16,
    /// Hours that a bilateral way must save before it is the best one.
    pub bilateral_hours: Hours,
    /// How many times the road takes then.
    pub instalments: i32,
    /// Chance that a consignment is late.
    pub late_chance: PerMille,
    /// How late.
    pub late_hours: Hours,
    /// Hours that a giver takes longer outside its region of priority.
    pub other_region_hours: Hours,
    /// Chance that a consignment is lost, at full pressure.
    pub lost_chance: PerMille,
    /// What falls away of the hours until all agree where the High Representative brought both sides together.
    pub broker_saves: PerMille,
    /// Extra hours by channel.
    pub channel_hours: Vec<(String, Hours)>,
    /// Instead, by the Military Staff's channel where a permanent headquarters of the Union leads (a reform option).
    pub headquarters_hours: Hours,
    /// Mean will of its members below which they lend a pool to nobody.
    pub pool_will: PerMille,
    /// Pools and headquarters of several states: name, members, kinds.
    pub pools: Vec<MultinationalPool>,
}

/// A pool or headquarters of several states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MultinationalPool {
    /// Its name.
    pub name: String,
    /// Its members.
    pub members: Vec<CountryId>,
    /// What it carries or leads.
    pub kinds: Vec<KindId>,
    /// Members that joined after the first of our scenarios: year and month.
    #[serde(default)]
    pub joined: Vec<(CountryId, i32, i32)>,
}

impl MultinationalPool {
    /// Whether a state is a member by then.
    #[must_use]
    pub fn has(&self, country: CountryId, day: &StartMoment) -> bool {
        let yet_to_join = |(id, year, month): &(CountryId, i32, i32)| {
            *id == country && (day.year, day.month) < (*year, *month)
        };
        self.members.contains(&country) && !self.joined.iter().any(yet_to_join)
    }
}

/// Reception.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reception {
    /// Intake a day per level of host support, in thousandths of a brigade-equivalent.
    pub intake_per_level: i64,
    /// What full coverage of host-nation support adds, per mille of the intake.
    pub host_support_bonus: PerMille,
    /// Transport lost a day while something queues.
    pub queue_transport_per_day: i32,
    /// Cohesion lost a day while something queues.
    pub queue_cohesion_per_day: i32,
    /// Transport of the attacked state from which its points of entry take help in.
    pub entry_transport: PerMille,
    /// Hours in the queue that a preview passes over, and up to which there is room.
    pub wait_unremarked_hours: Hours,
    /// Share of a consignment beyond the need above which it was too much.
    pub excess_share: PerMille,
    /// Effect against what is missing up to which a preview does not object.
    pub excess_unremarked: PerMille,
}
