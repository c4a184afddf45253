//! Checking of clocks of another time.

use std::collections::BTreeSet;

use super::Examination;
use crate::content::clocks::Clocks;
use crate::content::fault::Fault;
use crate::content::outline::Step;

/// The longest national decision, in days: a year.
const DECISION_DAYS_MAX: i32 = 365;

/// Clocks of another time: each class once, the least not above the usual.
pub(super) fn clocks(x: &mut Examination, clocks: &Clocks) {
    let mut seen = BTreeSet::new();
    x.each("decision_days", &clocks.decision_days, |x, (rule, least, usual)| {
        if !seen.insert(*rule) {
            x.error(Fault::TwiceClass);
        }
        x.within(Step::Index(1), |x| x.range_here(*least, 0..=DECISION_DAYS_MAX));
        x.within(Step::Index(2), |x| x.range_here(*usual, *least..=DECISION_DAYS_MAX));
    });
}
