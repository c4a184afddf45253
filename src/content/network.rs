//! The transport network: nodes, edges, gauges, permits. Planning data, not operational data.

use serde::{Deserialize, Serialize};

use super::capability::Mode;
use crate::base::{CountryId, EdgeId, NodeId};

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NodeKind {
    /// A state's anchor, at its capital.
    State,
    /// An exclave's anchor.
    Exclave,
    /// A port.
    Port,
    /// An airport.
    Airport,
    /// A rail hub.
    RailHub,
    /// A sea basin.
    SeaBasin,
    /// A strait.
    SeaStrait,
}

/// Whether an edge can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EdgeStatus {
    /// Works.
    Open,
    /// Works in practice with limits.
    Restricted,
    /// Closed to the Union's military traffic.
    Closed,
}

/// A place where consignments start, pass or end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Its identifier.
    pub id: NodeId,
    /// What it is.
    pub kind: NodeKind,
    /// Its name.
    pub name: String,
    /// The state it lies in; none at sea.
    pub country: Option<CountryId>,
    /// Longitude and latitude in thousandths of a degree.
    pub at: (i32, i32),
    /// Capacity, 1 to 4, of hubs.
    pub capacity_class: Option<i32>,
    /// Track gauge in millimetres.
    pub gauge_mm: Option<i32>,
    /// A remark.
    pub note: String,
}

/// A stretch between two nodes, usable in both directions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// Its identifier.
    pub id: EdgeId,
    /// Indices of its ends in the network's nodes.
    pub ends: (u16, u16),
    /// How one travels on it.
    pub mode: Mode,
    /// The crossing or waypoint, with its place in thousandths of a degree.
    pub via: Option<(String, (i32, i32))>,
    /// Length in kilometres.
    pub km: i32,
    /// Whether cars or loads change gauge on it.
    pub gauge_break: bool,
    /// Waiting time for a force foreign to the state entered, in days.
    pub permit_days: i32,
    /// Capacity, 1 to 4.
    pub capacity_class: i32,
    /// Whether it can be used.
    pub status: EdgeStatus,
    /// A remark.
    pub note: String,
}

/// A state beyond the map, giver or attacked: fixed transit by mode between it and the map's network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theatre {
    /// The state.
    pub country: CountryId,
    /// The node at which the network begins, by mode.
    pub entries: Vec<(Mode, NodeId)>,
    /// Hours to that node, by mode.
    pub hours: Vec<(Mode, i32)>,
    /// States between that node and the theatre, by land or from the sea.
    pub through: Vec<CountryId>,
}

/// The whole network.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Network {
    /// Places, sorted by identifier.
    pub nodes: Vec<Node>,
    /// Stretches.
    pub edges: Vec<Edge>,
    /// States beyond the map.
    pub theatres: Vec<Theatre>,
}

impl Network {
    /// The index of a node.
    #[must_use]
    pub fn node_index(&self, id: NodeId) -> Option<u16> {
        self.nodes.binary_search_by_key(&id, |n| n.id).ok().and_then(|i| u16::try_from(i).ok())
    }
}
