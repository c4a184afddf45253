//! Checking of training objectives: what each is held against is something that the debrief tells.

use super::Examination;
use super::names::Names;
use crate::content::fault::Fault;
use crate::content::objective::{MEASURES, Objective, Yardstick};
use crate::content::outline::Step;
use crate::content::raw::scenario as raw;

/// The objectives, in the author's order.
pub(super) fn check(x: &mut Examination, names: &Names, list: Vec<raw::Objective>) -> Vec<Objective> {
    x.each("training_objectives", list, |x, raw| {
        if raw.text.is_empty() {
            x.field("text", |x| x.error(Fault::ObjectiveEmpty));
        }
        let by = x.each("by", raw.by, |x, by| yardstick(x, names, by));
        Objective { text: raw.text.into(), by: by.into_iter().flatten().collect() }
    })
}

fn yardstick(x: &mut Examination, names: &Names, raw: raw::Yardstick) -> Option<Yardstick> {
    match raw {
        raw::Yardstick::Measure(name) => {
            x.known(&&*name, Fault::UnknownMeasure, &MEASURES);
            Some(Yardstick::Measure(name.into()))
        }
        raw::Yardstick::Mistake(number) => {
            x.within(Step::Index(0), |x| x.range_here(number, 1..=20));
            Some(Yardstick::Mistake(u8::try_from(number).ok()?))
        }
        raw::Yardstick::Need(kind) => {
            names.kind(x, kind);
            Some(Yardstick::Need(kind))
        }
    }
}
