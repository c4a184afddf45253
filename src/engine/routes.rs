//! Ways over the transport network, found once per setting: which edges, how far, what waits at borders.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use petgraph::graph::{NodeIndex, UnGraph};
use petgraph::visit::EdgeRef;

use crate::base::{CountryId, Hours, divide_rounding};
use crate::content::{Catalogue, Edge, EdgeStatus, Mode, NodeKind, Rules, UNION};

/// The best way from a giver to a victim in one mode.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Way {
    /// Hours of travel at the mode's speed.
    pub(crate) travel_hours: Hours,
    /// Hours beyond the map, before the network is reached and after it is left.
    pub(crate) theatre_hours: Hours,
    /// Changes of gauge.
    pub(crate) gauge_breaks: i32,
    /// The longest permit on the way, in days.
    pub(crate) permit_days: i32,
    /// Edges used, by index: what congestion counts.
    pub(crate) edges: Vec<u16>,
    /// States passed through, giver and victim apart.
    pub(crate) through: Vec<CountryId>,
    /// The line on the map, thousandths of a degree.
    pub(crate) path: Vec<(i32, i32)>,
}

/// Best ways from givers to victims.
#[derive(Debug, Clone, Default)]
pub(crate) struct RouteTable {
    ways: BTreeMap<(CountryId, CountryId, Mode), Way>,
    /// Those that would be there, were nothing closed.
    closed: BTreeSet<(CountryId, CountryId, Mode)>,
}

impl RouteTable {
    /// The best way of each giver to each of these states, by each mode.
    pub(crate) fn build(catalogue: &Catalogue, victims: &BTreeSet<CountryId>) -> Self {
        let givers: BTreeSet<CountryId> = catalogue.packages.iter().map(|p| p.giver).collect();
        let mut table = Self::default();
        for mode in [Mode::Road, Mode::Rail, Mode::Sea] {
            let graph = ModeGraph::new(catalogue, mode, |edge| edge.status != EdgeStatus::Closed);
            for (of, way) in graph.ways(catalogue, victims, &givers) {
                table.ways.insert(of, way);
            }
            let shut = |edge: &Edge| edge.mode == mode && edge.status == EdgeStatus::Closed;
            if catalogue.network.edges.iter().any(shut) {
                let whole = ModeGraph::new(catalogue, mode, |_| true).ways(catalogue, victims, &givers);
                let missing = whole.into_iter().map(|(of, _)| of).filter(|of| !table.ways.contains_key(of));
                table.closed.extend(missing.collect::<Vec<_>>());
            }
        }
        for &victim in victims {
            for &giver in &givers {
                if let Some(way) = flight(catalogue, giver, victim) {
                    table.ways.insert((giver, victim, Mode::Air), way);
                }
                table.ways.insert((giver, victim, Mode::Digital), wire(catalogue, giver, victim));
            }
        }
        table
    }

    pub(crate) fn way(&self, giver: CountryId, victim: CountryId, mode: Mode) -> Option<&Way> {
        self.ways.get(&(giver, victim, mode))
    }

    /// Whether a way would lead there, were nothing of the network closed.
    pub(crate) fn is_closed(&self, giver: CountryId, victim: CountryId, mode: Mode) -> bool {
        self.closed.contains(&(giver, victim, mode))
    }
}

/// Where the network begins for a state, giver or attacked.
struct Gate<'c> {
    /// The state whose places count; none where a lane begins at the edge of the map.
    country: Option<CountryId>,
    /// That place at sea.
    node: Option<u16>,
    /// Hours between the state and the network.
    hours: Hours,
    /// States between the two.
    through: &'c [CountryId],
}

impl<'c> Gate<'c> {
    /// A state itself, Brussels for the Union's instruments, or where a theatre beyond the map meets the network
    /// in that mode.
    fn of(catalogue: &'c Catalogue, state: CountryId, mode: Mode) -> Option<Self> {
        let at = |country| Self { country: Some(country), node: None, hours: 0, through: &[] };
        if state == UNION {
            return Some(at(CountryId::literal("BE")));
        }
        let Some(theatre) = catalogue.network.theatres.iter().find(|t| t.country == state) else {
            return Some(at(state));
        };
        let node = theatre.entries.iter().find(|(m, _)| *m == mode)?.1;
        let hours = theatre.hours.iter().find(|(m, _)| *m == mode)?.1;
        let index = catalogue.network.node_index(node)?;
        let country = catalogue.network.nodes[usize::from(index)].country;
        let over_land = if mode == Mode::Air { &[] } else { theatre.through.as_slice() };
        Some(Self { country, node: country.is_none().then_some(index), hours, through: over_land })
    }
}

/// The graph of one mode. Its nodes are places on the map: anchors of states and crossings between
/// them, so that a convoy through several states goes from crossing to crossing, past the capitals.
struct ModeGraph {
    mode: Mode,
    graph: UnGraph<Place, Step>,
    starts: BTreeMap<CountryId, Vec<NodeIndex>>,
    /// Of lanes: the place of each node of the network.
    at_sea: Vec<NodeIndex>,
    km_per_day: i32,
}

/// The way to a victim from every place: one search backwards from where it is reached serves all givers.
struct Arrival<'c> {
    victim: CountryId,
    gate: Gate<'c>,
    /// By place: kilometres to go, and the next place; none at the end. Absent where no way leads there.
    left: Vec<Option<(i32, Option<NodeIndex>)>>,
}

#[derive(Clone, Copy)]
struct Place {
    at: (i32, i32),
    country: Option<CountryId>,
}

#[derive(Clone, Copy)]
struct Step {
    km: i32,
    /// The edge crossed at the far place, where this step leads over one.
    edge: Option<u16>,
}

impl ModeGraph {
    /// The network of a mode, as far as its edges are open.
    fn new(catalogue: &Catalogue, mode: Mode, open: impl Fn(&Edge) -> bool) -> Self {
        let km_per_day = Rules::by_mode(&catalogue.rules.travel.km_per_day, mode).unwrap_or(1);
        let mut built = Self {
            mode,
            graph: UnGraph::default(),
            starts: BTreeMap::new(),
            at_sea: Vec::new(),
            km_per_day: km_per_day.max(1),
        };
        match mode {
            Mode::Sea => built.add_lanes(catalogue, open),
            _ => built.add_land(catalogue, open),
        }
        built
    }

    /// The best ways of these givers to these states.
    fn ways(
        &self,
        catalogue: &Catalogue,
        victims: &BTreeSet<CountryId>,
        givers: &BTreeSet<CountryId>,
    ) -> Vec<((CountryId, CountryId, Mode), Way)> {
        let arrivals = victims.iter().filter_map(|victim| self.arrival(catalogue, *victim));
        arrivals
            .flat_map(|arrival| {
                let way = |giver: &CountryId| Some((*giver, self.way(catalogue, *giver, &arrival)?));
                let found: Vec<_> = givers.iter().filter_map(way).collect();
                found.into_iter().map(move |(giver, way)| ((giver, arrival.victim, self.mode), way))
            })
            .collect()
    }

    /// Land: one place per anchor and per open crossing; within a state every two places are linked.
    fn add_land(&mut self, catalogue: &Catalogue, open: impl Fn(&Edge) -> bool) {
        let network = &catalogue.network;
        let mut of_country: BTreeMap<CountryId, Vec<NodeIndex>> = BTreeMap::new();
        for node in &network.nodes {
            if let (NodeKind::State, Some(country)) = (node.kind, node.country) {
                let place = self.graph.add_node(Place { at: node.at, country: Some(country) });
                self.starts.entry(country).or_default().push(place);
                of_country.entry(country).or_default().push(place);
            }
        }
        for (index, edge) in network.edges.iter().enumerate() {
            let ends = (&network.nodes[usize::from(edge.ends.0)], &network.nodes[usize::from(edge.ends.1)]);
            let (Some(a), Some(b)) = (ends.0.country, ends.1.country) else { continue };
            if edge.mode != self.mode || !open(edge) || a == b {
                continue;
            }
            let at = edge.via.as_ref().map_or_else(|| middle(ends.0.at, ends.1.at), |(_, at)| *at);
            let near = self.graph.add_node(Place { at, country: Some(a) });
            let far = self.graph.add_node(Place { at, country: Some(b) });
            self.graph.add_edge(near, far, Step { km: 0, edge: u16::try_from(index).ok() });
            of_country.entry(a).or_default().push(near);
            of_country.entry(b).or_default().push(far);
        }
        let detour = Rules::by_mode(&catalogue.rules.travel.detour, self.mode).map_or(1000, i64::from);
        for places in of_country.values() {
            for (i, &one) in places.iter().enumerate() {
                for &other in &places[i + 1..] {
                    let km = kilometres(self.graph[one].at, self.graph[other].at);
                    let km = i32::try_from(divide_rounding(i64::from(km) * detour, 1000)).unwrap_or(km);
                    self.graph.add_edge(one, other, Step { km, edge: None });
                }
            }
        }
    }

    /// Sea: the network as it is; a state starts from any of its ports.
    fn add_lanes(&mut self, catalogue: &Catalogue, open: impl Fn(&Edge) -> bool) {
        let network = &catalogue.network;
        let places: Vec<NodeIndex> = network
            .nodes
            .iter()
            .map(|n| self.graph.add_node(Place { at: n.at, country: n.country }))
            .collect();
        for (node, place) in network.nodes.iter().zip(&places) {
            if let (NodeKind::Port, Some(country)) = (node.kind, node.country) {
                self.starts.entry(country).or_default().push(*place);
            }
        }
        for (index, edge) in network.edges.iter().enumerate() {
            if edge.mode == Mode::Sea && open(edge) {
                let step = Step { km: edge.km, edge: u16::try_from(index).ok() };
                self.graph.add_edge(places[usize::from(edge.ends.0)], places[usize::from(edge.ends.1)], step);
            }
        }
        self.at_sea = places;
    }

    /// The places at which the network begins behind a gate.
    fn places(&self, gate: &Gate<'_>) -> Option<&[NodeIndex]> {
        match gate.node {
            Some(node) => self.at_sea.get(usize::from(node)..=usize::from(node)),
            None => self.starts.get(&gate.country?).map(Vec::as_slice),
        }
    }

    /// The shortest ways to a victim. Of two that are equally long, the one found first stays.
    fn arrival<'c>(&self, catalogue: &'c Catalogue, victim: CountryId) -> Option<Arrival<'c>> {
        let gate = Gate::of(catalogue, victim, self.mode)?;
        let mut left = vec![None; self.graph.node_count()];
        let mut open = BinaryHeap::new();
        for &goal in self.places(&gate)? {
            left[goal.index()] = Some((0, None));
            open.push(Reverse((0, goal)));
        }
        while let Some(Reverse((km, place))) = open.pop() {
            if left[place.index()].is_some_and(|(least, _)| least < km) {
                continue;
            }
            for edge in self.graph.edges(place) {
                let (before, km) = (edge.target(), km + edge.weight().km);
                if left[before.index()].is_none_or(|(least, _)| km < least) {
                    left[before.index()] = Some((km, Some(place)));
                    open.push(Reverse((km, before)));
                }
            }
        }
        Some(Arrival { victim, gate, left })
    }

    fn way(&self, catalogue: &Catalogue, giver: CountryId, arrival: &Arrival<'_>) -> Option<Way> {
        let (victim, to) = (arrival.victim, &arrival.gate);
        let from = Gate::of(catalogue, giver, self.mode)?;
        let left = |place: &NodeIndex| arrival.left[place.index()];
        let starts = self.places(&from)?.iter().filter_map(|start| Some((left(start)?.0, *start)));
        let (km, start) = starts.min_by_key(|(km, _)| *km)?;
        let nodes: Vec<NodeIndex> = std::iter::successors(Some(start), |place| left(place)?.1).collect();
        let mut way = Way {
            travel_hours: i32::try_from(divide_rounding(i64::from(km) * 24, i64::from(self.km_per_day)))
                .unwrap_or(Hours::MAX),
            theatre_hours: from.hours + to.hours,
            ..Way::default()
        };
        let between = |country: CountryId| {
            country != giver && country != victim && (from.hours > 0 || Some(country) != from.country)
        };
        let passed = nodes.iter().filter_map(|node| self.graph[*node].country);
        for country in from.through.iter().copied().chain(passed).chain(to.through.iter().copied()) {
            if between(country) && !way.through.contains(&country) {
                way.through.push(country);
            }
        }
        for &node in &nodes {
            let place = self.graph[node];
            if way.path.last() != Some(&place.at) {
                way.path.push(place.at);
            }
        }
        if to.hours > 0 {
            way.path.extend(catalogue.country(victim).map(|c| c.capital_at));
        }
        for pair in nodes.windows(2) {
            let step =
                self.graph.edges_connecting(pair[0], pair[1]).map(|e| *e.weight()).min_by_key(|s| s.km)?;
            let Some(index) = step.edge else { continue };
            let edge = &catalogue.network.edges[usize::from(index)];
            way.edges.push(index);
            way.gauge_breaks += i32::from(edge.gauge_break);
            // The state entered decides, at sea that of the port; the victim lets in what it asked for, and a giver out.
            let asked = self.graph[pair[1]].country.or(self.graph[pair[0]].country);
            if asked.is_none_or(between) {
                way.permit_days = way.permit_days.max(edge.permit_days);
            }
        }
        Some(way)
    }
}

/// Any pair of airports can be flown; the largest of each state is used.
fn flight(catalogue: &Catalogue, giver: CountryId, victim: CountryId) -> Option<Way> {
    let from = Gate::of(catalogue, giver, Mode::Air)?;
    let to = Gate::of(catalogue, victim, Mode::Air)?;
    let airport = |country: CountryId| {
        catalogue
            .network
            .nodes
            .iter()
            .filter(|n| n.kind == NodeKind::Airport && n.country == Some(country))
            .max_by_key(|n| (n.capacity_class, std::cmp::Reverse(n.id)))
            .map(|n| n.at)
            .or_else(|| catalogue.country(country).map(|c| c.capital_at))
    };
    Some(Way {
        travel_hours: catalogue.rules.travel.flight_hours,
        theatre_hours: from.hours + to.hours,
        path: vec![airport(from.country?)?, airport(victim)?],
        ..Way::default()
    })
}

/// Help over a network leaves from the capital and crosses no border.
fn wire(catalogue: &Catalogue, giver: CountryId, victim: CountryId) -> Way {
    let capital = |country: CountryId| catalogue.country(country).map(|c| c.capital_at);
    let from = capital(giver).or_else(|| capital(CountryId::literal("BE")));
    Way {
        travel_hours: catalogue.rules.travel.digital_hours,
        path: from.into_iter().chain(capital(victim)).collect(),
        ..Way::default()
    }
}

fn middle(a: (i32, i32), b: (i32, i32)) -> (i32, i32) {
    (i32::midpoint(a.0, b.0), i32::midpoint(a.1, b.1))
}

/// Cosine of whole degrees of latitude 30 to 75, in thousandths.
const COSINE: [i64; 46] = [
    866, 857, 848, 839, 829, 819, 809, 799, 788, 777, 766, 755, 743, 731, 719, 707, 695, 682, 669, 656, 643,
    629, 616, 602, 588, 574, 559, 545, 530, 515, 500, 485, 469, 454, 438, 423, 407, 391, 375, 358, 342, 326,
    309, 292, 276, 259,
];

/// Kilometres between two places in thousandths of a degree, on the flat approximation that is good to
/// about one per cent at the distances between neighbouring crossings.
fn kilometres(a: (i32, i32), b: (i32, i32)) -> i32 {
    let latitude = i64::from(i32::midpoint(a.1, b.1)).clamp(30_000, 75_000);
    let cosine = COSINE[usize::try_from(latitude / 1000 - 30).unwrap_or(0)];
    let east = i64::from(b.0 - a.0) * cosine / 1000;
    let north = i64::from(b.1 - a.1);
    let square = u64::try_from(east * east + north * north).unwrap_or(0);
    // A thousandth of a degree of latitude is 111.2 metres.
    i32::try_from(square.isqrt() * 1112 / 10_000).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use crate::engine::setting::Setting;
    use std::sync::Arc;

    use super::*;
    use crate::content::Library;

    fn routes(scenario: &str) -> RouteTable {
        let library = Library::embedded();
        let catalogue = Arc::new(library.catalogue().unwrap());
        let scenario = library.scenario(&catalogue, scenario.parse().unwrap()).unwrap();
        Setting::new(catalogue, Arc::new(scenario), &[]).unwrap().routes
    }

    fn from_to(table: &RouteTable, giver: &str, victim: &str, mode: Mode) -> Option<Way> {
        table.way(giver.parse().unwrap(), victim.parse().unwrap(), mode).cloned()
    }

    #[test]
    fn a_partner_beyond_the_map_is_reached_through_georgia() {
        let table = routes("beyond-the-clause");
        let georgia = CountryId::literal("GE");
        for mode in [Mode::Road, Mode::Sea] {
            let way = from_to(&table, "RO", "AM", mode).unwrap();
            assert!(way.through.contains(&georgia) && way.theatre_hours >= 48, "{way:?}");
            assert_eq!(way.path.last(), Some(&(44_510, 40_180)), "it ends in Yerevan");
        }
        let flight = from_to(&table, "FR", "AM", Mode::Air).unwrap();
        assert!(flight.through.is_empty() && flight.theatre_hours == 12, "{flight:?}");
        assert_eq!(from_to(&table, "PL", "AM", Mode::Rail), None, "no track leads there");
    }

    #[test]
    fn what_crosses_the_atlantic_enters_at_the_edge_of_the_map() {
        let way = from_to(&routes("northern-haze"), "US", "FI", Mode::Sea).unwrap();
        assert_eq!(way.theatre_hours, 192);
        assert_eq!(from_to(&routes("northern-haze"), "US", "FI", Mode::Road), None);
    }

    #[test]
    fn what_is_closed_is_gone_round() {
        let mut catalogue = Library::embedded().catalogue().unwrap();
        let victims = BTreeSet::from(["LT".parse().unwrap()]);
        for mode in [Mode::Road, Mode::Rail, Mode::Sea] {
            let way =
                |catalogue: &Catalogue| from_to(&RouteTable::build(catalogue, &victims), "PL", "LT", mode);
            let open = way(&catalogue).unwrap();
            for &edge in &open.edges {
                catalogue.network.edges[usize::from(edge)].status = EdgeStatus::Closed;
            }
            if let Some(round) = way(&catalogue) {
                assert!(round.edges.iter().all(|edge| !open.edges.contains(edge)), "{mode:?}");
                assert!(round.travel_hours >= open.travel_hours, "{mode:?}");
            }
            for edge in &mut catalogue.network.edges {
                edge.status = EdgeStatus::Closed;
            }
            let table = RouteTable::build(&catalogue, &victims);
            let [from, to] = ["PL", "LT"].map(|id| id.parse().unwrap());
            assert_eq!(table.way(from, to, mode), None, "{mode:?}");
            assert!(table.is_closed(from, to, mode), "{mode:?}: it is there, and shut");
            for edge in &mut catalogue.network.edges {
                edge.status = EdgeStatus::Open;
            }
        }
    }

    #[test]
    fn distances_are_about_right() {
        // Berlin to Warsaw is 517 km, Lisbon to Madrid 503 km on the great circle.
        let berlin_warsaw = kilometres((13_400, 52_520), (21_010, 52_230));
        assert!((510..=525).contains(&berlin_warsaw), "{berlin_warsaw}");
        let lisbon_madrid = kilometres((-9_140, 38_720), (-3_700, 40_420));
        assert!((495..=512).contains(&lisbon_madrid), "{lisbon_madrid}");
    }
}
