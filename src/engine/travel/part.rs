//! The parts that a time is made of: they follow one another, so that they add up.

use serde::Serialize;

use super::Stretch;
use crate::base::Hours;

/// A part of the time until something is at work. What runs beside it is over by its end, and adds nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// What it is.
    pub stretch: Stretch,
    /// How long it takes.
    pub hours: Hours,
    /// What runs at the same time and is over by then.
    pub beside: Vec<(Stretch, Hours)>,
}

impl Part {
    /// A stretch with nothing beside it.
    pub(crate) const fn alone((stretch, hours): (Stretch, Hours)) -> Self {
        Self { stretch, hours, beside: Vec::new() }
    }

    /// Stretches that begin together: the longest counts, the first of equals.
    pub(crate) fn together(mut stretches: Vec<(Stretch, Hours)>) -> Option<Self> {
        let longest = stretches.iter().map(|(_, hours)| *hours).max()?;
        let place = stretches.iter().position(|(_, hours)| *hours == longest)?;
        let (stretch, hours) = stretches.remove(place);
        Some(Self { stretch, hours, beside: stretches })
    }
}
