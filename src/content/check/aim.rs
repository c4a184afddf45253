//! Checking of the adversary's aims: each says what is wanted, can be served by some vector, and is not reached by itself.

use super::Examination;
use super::names::Names;
use crate::content::aim::Aim;
use crate::content::catalogue::Catalogue;
use crate::content::fault::Fault;
use crate::content::raw::scenario as raw;
use crate::content::vector::Vector;

/// The aims in the order in which the adversary holds them.
pub(super) fn check(
    x: &mut Examination,
    catalogue: &Catalogue,
    names: &Names,
    vectors: &[Vector],
    list: Vec<raw::Aim>,
) -> Vec<Aim> {
    let checked = x.each("aims", list, |x, raw| {
        if raw.text.is_empty() {
            x.field("text", |x| x.error(Fault::AimEmpty));
        }
        let harmed = |vector: &Vector| {
            let rule = catalogue.rules.adversary.vectors.iter().find(|rule| rule.id == vector.id);
            rule.is_some_and(|rule| rule.harms.iter().any(|(function, _)| raw.breaks.contains(function)))
        };
        if !raw.trust && !vectors.iter().any(harmed) {
            x.field("breaks", |x| x.error(Fault::AimUnserved));
        }
        if asks_of_aims(&raw.reached) {
            x.field("reached", |x| x.error(Fault::AimHeldItself));
        }
        if matches!(raw.reached, raw::Condition::Always) {
            x.field("reached", |x| x.error(Fault::AimAlways));
        }
        let reached = x.field("reached", |x| names.condition(x, raw.reached));
        Some(Aim { text: raw.text.into(), breaks: raw.breaks, trust: raw.trust, reached: reached? })
    });
    checked.into_iter().flatten().collect()
}

/// Whether a condition asks whether the main aim is held.
fn asks_of_aims(condition: &raw::Condition) -> bool {
    match condition {
        raw::Condition::MainAimHeld => true,
        raw::Condition::All(list) | raw::Condition::Any(list) => list.iter().any(asks_of_aims),
        raw::Condition::Not(inner) => asks_of_aims(inner),
        _ => false,
    }
}
