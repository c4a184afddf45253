//! A turn's summary with all eyes, kept in the journal so that a game played under other rules can
//! still be watched, and so that a divergence can name what differed.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::base::{ConsignmentId, CountryId, Hours, KindId, Milli, NeedId, OfferId, PerMille};
use crate::content::{Function, IpcrMode, NatoPosture, Outcome, Track, VectorId};
use crate::engine::view::ConsignmentStatus;
use crate::engine::{Evaluation, NeedState, SeatView};

/// The version of the summary that this program writes.
pub const FACTS_VERSION: u16 = 1;

/// A victim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VictimFacts {
    /// Its code.
    pub id: CountryId,
    /// Its functions.
    pub functions: Vec<(Function, PerMille)>,
    /// What waits for reception.
    pub queue: Milli,
}

/// A need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NeedFacts {
    /// Victim and kind.
    pub id: NeedId,
    /// Where it stands.
    pub state: NeedState,
    /// The true quantity.
    pub truth: Option<Milli>,
    /// What was declared, or is gone by.
    pub want: Option<Milli>,
    /// Effective quantity at work.
    pub have: Milli,
    /// Agreed or under way.
    pub coming: Milli,
    /// Coverage.
    pub coverage: PerMille,
    /// When it loses value.
    pub due: Hours,
}

/// An offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferFacts {
    /// Its number.
    pub id: OfferId,
    /// The giver.
    pub giver: CountryId,
    /// What it is.
    pub kind: KindId,
    /// For whom.
    pub victim: CountryId,
    /// Tabled in all.
    pub tabled: Milli,
    /// Still free.
    pub free: Milli,
    /// Reserved.
    pub reserved: Milli,
    /// Under way or queued.
    pub moving: Milli,
    /// At work.
    pub at_work: Milli,
    /// Used up or gone home.
    pub done: Milli,
}

/// A consignment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsignmentFacts {
    /// Its number.
    pub id: ConsignmentId,
    /// The giver.
    pub giver: CountryId,
    /// The need.
    pub need: NeedId,
    /// How much.
    pub quantity: Milli,
    /// What it is worth while at work.
    pub effect: Milli,
    /// When it arrives, or arrived.
    pub arrives: Hours,
    /// Where it is.
    pub status: Whereabouts,
}

/// Where a consignment was: the view's word, in a form that can be read back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whereabouts {
    /// Under way.
    Moving,
    /// Waits for reception.
    Queued,
    /// At work.
    AtWork,
    /// Used up, gone home or lost.
    Gone,
}

impl From<ConsignmentStatus> for Whereabouts {
    fn from(status: ConsignmentStatus) -> Self {
        match status {
            ConsignmentStatus::Moving => Self::Moving,
            ConsignmentStatus::Queued => Self::Queued,
            ConsignmentStatus::AtWork => Self::AtWork,
            ConsignmentStatus::Gone => Self::Gone,
        }
    }
}

/// A turn's summary with all eyes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurnFacts {
    /// The version of this summary.
    pub version: u16,
    /// The hour at which the turn decided.
    pub hour: Hours,
    /// Tracks.
    pub tracks: Vec<(Track, PerMille)>,
    /// Victims, lead first.
    pub victims: Vec<VictimFacts>,
    /// Needs, by name.
    pub needs: Vec<NeedFacts>,
    /// Offers, as numbered.
    pub offers: Vec<OfferFacts>,
    /// Consignments, as numbered.
    pub consignments: Vec<ConsignmentFacts>,
    /// The will of each capital.
    pub wills: Vec<(CountryId, PerMille)>,
    /// The adversary's pressure by vector.
    pub vectors: Vec<(VectorId, PerMille)>,
    /// The mode of the crisis response.
    pub ipcr: IpcrMode,
    /// NATO's posture.
    pub nato: NatoPosture,
    /// How the game ended, once it did.
    pub outcome: Option<Outcome>,
    /// The evaluation so far.
    pub evaluation: Evaluation,
}

impl TurnFacts {
    /// The summary of what this view shows; it has to be the full one. `hour` is when the turn decided.
    #[must_use]
    pub fn of(view: &SeatView<'_>, evaluation: Evaluation, hour: Hours) -> Self {
        let mut needs: Vec<NeedFacts> = view
            .needs()
            .into_iter()
            .map(|n| NeedFacts {
                id: n.id,
                state: n.state,
                truth: n.truth,
                want: n.want,
                have: n.have,
                coming: n.coming,
                coverage: n.coverage,
                due: n.due,
            })
            .collect();
        needs.sort_by_key(|n| n.id); // the view's order is urgency, which would hide what differed
        Self {
            version: FACTS_VERSION,
            hour,
            tracks: view.tracks().into_iter().map(|t| (t.track, t.level)).collect(),
            victims: view
                .victims()
                .into_iter()
                .map(|v| VictimFacts {
                    id: v.country,
                    functions: Function::ALL.into_iter().zip(v.functions).collect(),
                    queue: v.queue,
                })
                .collect(),
            needs,
            offers: view
                .offers()
                .into_iter()
                .map(|o| OfferFacts {
                    id: o.id,
                    giver: o.giver,
                    kind: o.kind,
                    victim: o.victim,
                    tabled: o.tabled,
                    free: o.free,
                    reserved: o.reserved,
                    moving: o.moving,
                    at_work: o.at_work,
                    done: o.done,
                })
                .collect(),
            consignments: view
                .consignments()
                .into_iter()
                .map(|c| ConsignmentFacts {
                    id: c.id,
                    giver: c.giver,
                    need: c.need,
                    quantity: c.quantity,
                    effect: c.effect,
                    arrives: c.arrives,
                    status: c.status.into(),
                })
                .collect(),
            wills: view.countries().into_iter().filter_map(|c| Some((c.id, c.will?))).collect(),
            vectors: view.vectors().into_iter().map(|v| (v.id, v.pressure)).collect(),
            ipcr: view.ipcr().mode,
            nato: view.nato().posture,
            outcome: view.outcome(),
            evaluation,
        }
    }

    /// The level of a track.
    #[must_use]
    pub fn track(&self, track: Track) -> Option<PerMille> {
        self.tracks.iter().find(|(at, _)| *at == track).map(|(_, level)| *level)
    }
}

/// Two histories say different things about one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// The field: names joined by dots, `tracks.cohesion`, `needs.FI/GEN.coverage`.
    pub field: String,
    /// What the first says, as JSON; nothing when it lacks the field.
    pub first: Option<String>,
    /// What the second says.
    pub second: Option<String>,
}

/// The fields in which two values differ, in the order of the first; at most `limit` of them.
///
/// Lists of things with an `id`, and of pairs that start with a name, are compared by that name.
#[must_use]
pub fn differences<T: Serialize, U: Serialize>(first: &T, second: &U, limit: usize) -> Vec<Difference> {
    let mut found = Vec::new();
    let tree = |value: Result<Value, serde_json::Error>| value.unwrap_or(Value::Null);
    compare(
        "",
        Some(&tree(serde_json::to_value(first))),
        Some(&tree(serde_json::to_value(second))),
        limit,
        &mut found,
    );
    found
}

fn compare(
    path: &str,
    first: Option<&Value>,
    second: Option<&Value>,
    limit: usize,
    found: &mut Vec<Difference>,
) {
    if found.len() >= limit || first == second {
        return;
    }
    match (first.and_then(members), second.and_then(members)) {
        (Some(ours), Some(theirs)) => {
            for (name, value) in &ours {
                let other = theirs.iter().find(|(n, _)| n == name).map(|(_, v)| *v);
                compare(&join(path, name), Some(value), other, limit, found);
            }
            for (name, value) in theirs.iter().filter(|(name, _)| !ours.iter().any(|(n, _)| n == name)) {
                compare(&join(path, name), None, Some(value), limit, found);
            }
        }
        _ => found.push(Difference {
            field: path.to_owned(),
            first: first.map(Value::to_string),
            second: second.map(Value::to_string),
        }),
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// The parts of a value that has named parts: members of an object, or of a list of named things.
fn members(value: &Value) -> Option<Vec<(String, &Value)>> {
    match value {
        Value::Object(map) => Some(map.iter().map(|(name, value)| (name.clone(), value)).collect()),
        Value::Array(list) => Some(list.iter().enumerate().map(|(index, item)| named(index, item)).collect()),
        _ => None,
    }
}

fn named(index: usize, item: &Value) -> (String, &Value) {
    match item {
        Value::Object(map) => (map.get("id").and_then(name_of).unwrap_or_else(|| index.to_string()), item),
        Value::Array(pair) if pair.len() == 2 => match name_of(&pair[0]) {
            Some(name) => (name, &pair[1]),
            None => (index.to_string(), item),
        },
        _ => (index.to_string(), item),
    }
}

fn name_of(id: &Value) -> Option<String> {
    match id {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Object(parts) => {
            // Members of a JSON object come sorted; a need is named victim first.
            let mut names: Vec<&str> = parts.values().filter_map(Value::as_str).collect();
            names.reverse();
            Some(names.join("/"))
        }
        _ => None,
    }
}
