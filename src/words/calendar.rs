//! Moments of a scenario: its own days and clock, and the calendar.

use super::{Arg, Words};
use crate::base::Hours;
use crate::content::{StartMoment, days_from_date};
use crate::engine::view::HintView;

const MINUTES_PER_DAY: i64 = 24 * 60;

/// Days and minutes of the day, counted from midnight of the scenario's first day.
fn day_and_minute(hours: Hours, start: &StartMoment) -> (i64, i64) {
    let minutes = i64::from(start.hour) * 60 + i64::from(start.minute) + i64::from(hours) * 60;
    (minutes.div_euclid(MINUTES_PER_DAY), minutes.rem_euclid(MINUTES_PER_DAY))
}

fn clock(minute_of_day: i64) -> String {
    format!("{:02}:{:02}", minute_of_day / 60, minute_of_day % 60)
}

/// The reverse of `days_from_date`: year, month, day.
fn date_from_days(days: i64) -> (i64, i64, i64) {
    const DAYS_PER_ERA: i64 = 146_097; // 400 years
    let era = days.div_euclid(DAYS_PER_ERA);
    let of_era = days.rem_euclid(DAYS_PER_ERA);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

impl Words {
    /// A moment on the scenario's own clock: "D+2 18:00". D+0 is the calendar day on which it starts.
    #[must_use]
    pub fn moment(&self, hours: Hours, start: &StartMoment) -> String {
        let (day, minute) = day_and_minute(hours, start);
        let day = if day < 0 { self.number(day) } else { format!("+{day}") };
        self.with("moment", &[("day", Arg::from(day)), ("clock", Arg::from(clock(minute)))])
    }

    /// What a situation report lets expect, and by when.
    #[must_use]
    pub fn hint(&self, hint: HintView, start: &StartMoment) -> String {
        let moment = ("moment", Arg::from(self.moment(hint.by, start)));
        match hint.concerns {
            Some(function) => {
                self.with("ipcr-hint", &[("function", Arg::from(self.function(function))), moment])
            }
            None => self.with("ipcr-hint.open", &[moment]),
        }
    }

    /// The time of day alone: "18:00".
    #[must_use]
    pub fn clock_time(&self, hours: Hours, start: &StartMoment) -> String {
        clock(day_and_minute(hours, start).1)
    }

    /// A moment in the calendar: "10 February 2027, 00:00".
    #[must_use]
    pub fn calendar(&self, hours: Hours, start: &StartMoment) -> String {
        self.with("calendar", &self.calendar_args(hours, start))
    }

    /// A date in the calendar: "10 February 2027".
    #[must_use]
    pub fn date(&self, hours: Hours, start: &StartMoment) -> String {
        self.with("date", &self.calendar_args(hours, start))
    }

    /// A month's name, 1 to 12.
    pub(super) fn month(&self, month: impl std::fmt::Display) -> String {
        self.text(&format!("month-{month}"))
    }

    fn calendar_args(&self, hours: Hours, start: &StartMoment) -> [(&'static str, Arg<'static>); 4] {
        let (days, minute) = day_and_minute(hours, start);
        let first = days_from_date(i64::from(start.year), i64::from(start.month), i64::from(start.day));
        let (year, month, day) = date_from_days(first + days);
        [
            ("day", Arg::from(day)),
            ("month", Arg::from(self.month(month))),
            // As text: a year is not grouped by thousands.
            ("year", Arg::from(year.to_string())),
            ("clock", Arg::from(clock(minute))),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn the_first_of_a_month_is_written_as_its_language_writes_it() {
        let start = StartMoment { year: 2015, month: 12, day: 1, hour: 6, minute: 0 };
        let said = [Lang::En, Lang::Fr, Lang::De].map(|lang| Words::embedded(lang).date(0, &start));
        assert_eq!(said, ["1 December 2015", "1er décembre 2015", "1. Dezember 2015"]);
        assert_eq!(Words::embedded(Lang::Fr).date(24, &start), "2 décembre 2015");
        assert!(Words::embedded(Lang::Fr).calendar(0, &start).starts_with("1er décembre 2015, "));
    }

    #[test]
    fn dates_go_there_and_back_over_leap_years() {
        for (year, month, day) in [
            (2000, 2, 29),
            (2027, 2, 28),
            (2028, 2, 29),
            (2028, 3, 1),
            (2100, 2, 28),
            (2100, 3, 1),
            (1999, 12, 31),
        ] {
            assert_eq!(date_from_days(days_from_date(year, month, day)), (year, month, day));
        }
        assert_eq!(days_from_date(2028, 3, 1) - days_from_date(2028, 2, 28), 2);
        assert_eq!(days_from_date(2100, 3, 1) - days_from_date(2100, 2, 28), 1);
    }
}
