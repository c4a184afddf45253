//! Checking of the transport network.

use std::collections::BTreeSet;

use super::Examination;
use super::giver::giver;
use crate::base::{CountryId, NodeId};
use crate::content::capability::Mode;
use crate::content::fault::Fault;
use crate::content::network::{Edge, Network, Node, Theatre};
use crate::content::outline::Step;
use crate::content::raw::catalogue as raw;

/// Longitude and latitude in thousandths of a degree.
pub(super) fn place(x: &mut Examination, (longitude, latitude): (i32, i32)) {
    x.within(Step::Index(0), |x| x.range_here(longitude, -180_000..=180_000));
    x.within(Step::Index(1), |x| x.range_here(latitude, -90_000..=90_000));
}

pub(super) fn network(x: &mut Examination, raw: raw::Network, states: &[CountryId]) -> Network {
    let mut ids: Vec<NodeId> = raw.nodes.iter().map(|n| n.id).collect();
    ids.sort_unstable();
    let mut seen = BTreeSet::new();
    let mut nodes = x.each("nodes", raw.nodes, |x, n| {
        x.field("id", |x| x.distinct(n.id, Fault::TwiceNode, &mut seen));
        x.field("at", |x| place(x, n.at));
        if let Some(class) = n.capacity {
            x.range("capacity", class, 1..=4);
        }
        if let Some(gauge) = n.gauge_mm {
            x.range("gauge_mm", gauge, 600..=1_700);
        }
        Node {
            id: n.id,
            kind: n.kind,
            name: n.name.into(),
            country: n.country,
            at: n.at,
            capacity_class: n.capacity,
            gauge_mm: n.gauge_mm,
            note: n.note.into(),
        }
    });
    nodes.sort_by_key(|n| n.id);
    let mut seen = BTreeSet::new();
    let mut edges = x.each("edges", raw.edges, |x, e| {
        x.field("id", |x| x.distinct(e.id, Fault::TwiceEdge, &mut seen));
        let (from, to) = e.ends;
        let ends = x.field("ends", |x| {
            let (from, to) = (end(x, 0, from, &ids), end(x, 1, to, &ids));
            if from == to {
                x.error(Fault::EdgeEnds);
            }
            (from, to)
        });
        x.range("km", e.km, 0..=20_000);
        x.range("permit_days", e.permit_days, 0..=365);
        x.range("capacity", e.capacity, 1..=4);
        if let Some((_, longitude, latitude)) = &e.via {
            let (longitude, latitude) = (*longitude, *latitude);
            x.field("via", |x| {
                x.within(Step::Index(1), |x| x.range_here(longitude, -180_000..=180_000));
                x.within(Step::Index(2), |x| x.range_here(latitude, -90_000..=90_000));
            });
        }
        Edge {
            id: e.id,
            ends,
            mode: e.mode,
            via: e.via.map(|(name, longitude, latitude)| (name.into(), (longitude, latitude))),
            km: e.km,
            gauge_break: e.gauge_break,
            permit_days: e.permit_days,
            capacity_class: e.capacity,
            status: e.status,
            note: e.note.into(),
        }
    });
    edges.sort_by_key(|e| e.id);
    let theatres = x.each("theatres", raw.theatres, |x, t| {
        x.field("country", |x| giver(x, t.country, states));
        x.each("entries", &t.entries, |x, (_, node, hours)| {
            end(x, 1, *node, &ids);
            x.within(Step::Index(2), |x| x.range_here(*hours, 0..=8_760));
        });
        x.each("through", &t.through, |x, state| giver(x, *state, states));
        let modes = |(mode, _, hours): &(Mode, NodeId, i32)| (*mode, *hours);
        Theatre {
            country: t.country,
            hours: t.entries.iter().map(modes).collect(),
            entries: t.entries.iter().map(|(mode, node, _)| (*mode, *node)).collect(),
            through: t.through,
        }
    });
    Network { nodes, edges, theatres }
}

/// The number of a node among the sorted ones.
fn end(x: &mut Examination, index: usize, id: NodeId, ids: &[NodeId]) -> u16 {
    let found = ids.binary_search(&id).ok().and_then(|i| u16::try_from(i).ok());
    found.unwrap_or_else(|| {
        x.within(Step::Index(index), |x| {
            x.unknown(id, Fault::UnknownNode, ids.iter().map(ToString::to_string));
        });
        u16::MAX
    })
}
