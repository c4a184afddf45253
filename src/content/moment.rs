//! A date and time of day in a scenario's own calendar.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::base::Hours;

/// A date and time of day in the scenario's own calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct StartMoment {
    /// Year.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: i32,
    /// Day, 1 to 31.
    pub day: i32,
    /// Hour, 0 to 23.
    pub hour: i32,
    /// Minute, 0 to 59.
    pub minute: i32,
}

impl StartMoment {
    /// Whether so many hours from then nobody is at the desk: on a Saturday or Sunday, or from one hour of the day to
    /// another of the next.
    #[must_use]
    pub fn is_off_duty(&self, hours: Hours, (from, to): (i32, i32)) -> bool {
        let first = days_from_date(i64::from(self.year), i64::from(self.month), i64::from(self.day));
        let hours = i64::from(self.hour) + i64::from(hours);
        // Day 0 of that count was a Wednesday.
        let weekday = (first + hours.div_euclid(24)).rem_euclid(7);
        let hour = hours.rem_euclid(24);
        matches!(weekday, 3 | 4) || hour >= i64::from(from) || hour < i64::from(to)
    }
}

/// Why a text is no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadMoment {
    /// It is not written as one.
    #[error("a date and time is written `2027-02-08 06:00`")]
    Form,
    /// No calendar has it, or it is too far away.
    #[error("there is no such date and time between 1950 and 2100")]
    NoSuchDay,
}

impl FromStr for StartMoment {
    type Err = BadMoment;

    /// `2027-02-08 06:00`, and a day that exists.
    fn from_str(text: &str) -> Result<Self, BadMoment> {
        let shape = |(at, byte): (usize, u8)| match at {
            4 | 7 => byte == b'-',
            10 => byte == b' ',
            13 => byte == b':',
            _ => byte.is_ascii_digit(),
        };
        let parts: Option<Vec<i32>> = text.split(['-', ' ', ':']).map(|part| part.parse().ok()).collect();
        let well_formed = text.len() == 16 && text.bytes().enumerate().all(shape);
        let Some(&[year, month, day, hour, minute]) = parts.as_deref().filter(|_| well_formed) else {
            return Err(BadMoment::Form);
        };
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 31,
        };
        let exists = (1950..=2100).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days).contains(&day)
            && (0..24).contains(&hour)
            && (0..60).contains(&minute);
        if exists { Ok(Self { year, month, day, hour, minute }) } else { Err(BadMoment::NoSuchDay) }
    }
}

/// Days since 1 March of year 0 in the proleptic Gregorian calendar; leap days then end each year.
#[must_use]
pub fn days_from_date(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    365 * year + year.div_euclid(4) - year.div_euclid(100)
        + year.div_euclid(400)
        + (153 * month + 2) / 5
        + day
        - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_at_the_desk_at_night_and_at_the_weekend() {
        // A Friday at 21:00.
        let friday = StartMoment { year: 2015, month: 11, day: 13, hour: 21, minute: 0 };
        let off = |hours| friday.is_off_duty(hours, (22, 6));
        assert_eq!(
            [0, 1, 12, 24, 48].map(off),
            [false, true, true, true, true],
            "evening, night, the weekend"
        );
        assert_eq!([57, 60, 72].map(off), [false, false, false], "Monday at 06:00, 09:00 and 21:00");
    }
}
