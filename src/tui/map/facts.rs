//! What the map is told: plain facts, already filtered for the seat that looks.
//!
//! Enters: what the screen knows. Leaves: the same, in the map's words. Never here: engine types,
//! rules, sentences.

use crate::base::CountryId;
use crate::content::Mode;

use super::projection::LonLat;

/// A place in thousandths of a degree: longitude, latitude (as in the transport network).
pub type Place = (i32, i32);

/// What the colour and the mark of a state say. Which roles are in use depends on the theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FillRole {
    /// Takes part; nothing to say about it in this theme.
    Plain,
    /// Attacked.
    Attacked,
    /// Its help is under way or has arrived.
    Giving,
    /// Has an offer on the table.
    Offering,
    /// Has not decided.
    Undecided,
    /// Holds back or has declined.
    Refusing,
    /// A member of NATO.
    Ally,
    /// Not a member of NATO.
    NonAligned,
    /// A partner outside the Union and NATO.
    Partner,
    /// A quantity in five steps, 0 (none) to 4 (most): offers, will, threat.
    Step(u8),
}

impl FillRole {
    /// All roles, for palettes and legends.
    pub const ALL: [Self; 14] = [
        Self::Plain,
        Self::Attacked,
        Self::Giving,
        Self::Offering,
        Self::Undecided,
        Self::Refusing,
        Self::Ally,
        Self::NonAligned,
        Self::Partner,
        Self::Step(0),
        Self::Step(1),
        Self::Step(2),
        Self::Step(3),
        Self::Step(4),
    ];

    /// The mark beside the state's code and, without colours, the pattern of its land.
    /// The same in every glyph set. Distinct for distinct roles.
    #[must_use]
    pub fn mark(self) -> char {
        match self {
            Self::Plain => ' ',
            Self::Attacked => '!',
            Self::Giving => '+',
            Self::Offering => '*',
            Self::Undecided => '?',
            Self::Refusing => '-',
            Self::Ally => 'o',
            Self::NonAligned => '=',
            Self::Partner => '~',
            Self::Step(0) => '0',
            Self::Step(1) => '1',
            Self::Step(2) => '2',
            Self::Step(3) => '3',
            Self::Step(_) => '4',
        }
    }

    /// Its position in a palette.
    #[must_use]
    pub fn index(self) -> usize {
        match self {
            Self::Plain => 0,
            Self::Attacked => 1,
            Self::Giving => 2,
            Self::Offering => 3,
            Self::Undecided => 4,
            Self::Refusing => 5,
            Self::Ally => 6,
            Self::NonAligned => 7,
            Self::Partner => 8,
            Self::Step(step) => 9 + usize::from(step.min(4)),
        }
    }
}

/// A state that takes part: it has a name and can be selected. All other land is context.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountryFacts {
    /// The state.
    pub id: CountryId,
    /// The name to show where there is room.
    pub name: String,
    /// What to say about it.
    pub fill: FillRole,
}

/// An attack over the border.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ArrowFacts {
    /// Where it comes from.
    pub from: Place,
    /// Where it goes.
    pub to: Place,
}

/// A line of the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteFacts {
    /// Its corners.
    pub points: Vec<Place>,
    /// How one travels on it.
    pub mode: Mode,
    /// It cannot be used.
    pub closed: bool,
    /// It is what the screen is about.
    pub highlighted: bool,
}

/// Help on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsignmentFacts {
    /// The route from giver to receiver.
    pub points: Vec<Place>,
    /// The way behind it, 0 to 1000.
    pub progress_per_mille: u16,
    /// How it travels.
    pub mode: Mode,
    /// Who gives.
    pub giver: CountryId,
    /// A few characters beside the mark.
    pub label: String,
}

/// What a hub is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HubKind {
    /// A port.
    Port,
    /// An airport.
    Airport,
    /// A rail hub.
    Rail,
    /// A capital.
    Capital,
}

/// A hub of the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HubFacts {
    /// Where it lies.
    pub at: Place,
    /// What it is.
    pub kind: HubKind,
    /// Its name, shown where there is room.
    pub name: String,
}

/// A crossing, port or strait that is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClosureFacts {
    /// Where.
    pub at: Place,
}

/// One entry of the legend line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegendEntry {
    /// What is explained.
    pub role: FillRole,
    /// The words for it.
    pub text: String,
}

/// Everything the map shows in one frame.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MapFacts {
    /// States that take part.
    pub countries: Vec<CountryFacts>,
    /// Attacked states; they stand out whatever the theme.
    pub victims: Vec<CountryId>,
    /// Attacks.
    pub arrows: Vec<ArrowFacts>,
    /// Lines of the network.
    pub routes: Vec<RouteFacts>,
    /// Help on its way.
    pub consignments: Vec<ConsignmentFacts>,
    /// Hubs.
    pub hubs: Vec<HubFacts>,
    /// Closed places.
    pub closures: Vec<ClosureFacts>,
    /// The legend of the theme.
    pub legend: Vec<LegendEntry>,
    /// Counts up while something moves; two steps make one pulse.
    pub tick: u32,
    /// Whether anything may pulse or march.
    pub motion: bool,
}

impl MapFacts {
    /// What is known about a state; none when it takes no part.
    #[must_use]
    pub fn country(&self, id: CountryId) -> Option<&CountryFacts> {
        self.countries.iter().find(|country| country.id == id)
    }

    /// Whether the state is attacked.
    #[must_use]
    pub fn attacked(&self, id: CountryId) -> bool {
        self.victims.contains(&id)
    }
}

/// A place of the facts in degrees.
#[must_use]
pub fn degrees(place: Place) -> LonLat {
    LonLat::from_thousandths(place)
}
