//! Days and times as they are given: reading them, and counting between them.

use alloc::{format, string::String};

use sekretess_core::Date;

/// A day, with the time of day where that is known. Never read off a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct When {
    pub(crate) day: Date,
    /// Minutes since midnight.
    pub(crate) minute: Option<i64>,
}

const DAY: i64 = 24 * 60;

impl When {
    /// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, seconds allowed and not kept.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (day, time) = match text.split_once(['T', ' ']) {
            Some((day, time)) => (day, Some(time)),
            None => (text, None),
        };
        let day = day.parse().ok()?;
        let minute = match time {
            Some(time) => Some(read_minute(time)?),
            None => None,
        };
        Some(Self { day, minute })
    }

    /// The earliest minute that it can be.
    pub(crate) fn earliest(self) -> i64 {
        number(self.day) * DAY + self.minute.unwrap_or(0)
    }

    /// The latest minute that it can be.
    pub(crate) fn latest(self) -> i64 {
        number(self.day) * DAY + self.minute.unwrap_or(DAY - 1)
    }

    /// Whole days from this day to another, by the calendar.
    pub(crate) fn days_to(self, later: Self) -> i64 {
        number(later.day) - number(self.day)
    }

    /// As it was given, in one form.
    pub(crate) fn written(self) -> String {
        match self.minute {
            Some(minute) => format!("{}T{:02}:{:02}", self.day, minute / 60, minute % 60),
            None => format!("{}", self.day),
        }
    }
}

/// A minute as a date and a time.
pub(crate) fn written(minute: i64) -> Option<String> {
    let day = of_number(minute.div_euclid(DAY))?;
    let minute = Some(minute.rem_euclid(DAY));
    Some(When { day, minute }.written())
}

fn read_minute(time: &str) -> Option<i64> {
    let mut parts = time.split(':');
    let mut next = |most: i64| -> Option<i64> {
        let part = parts.next()?;
        let two = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        part.parse::<i64>().ok().filter(|n| two && *n < most)
    };
    let (hour, minute) = (next(24)?, next(60)?);
    let seconds = parts.next();
    let ends = parts.next().is_none()
        && seconds.is_none_or(|s| s.len() == 2 && s.parse::<u8>().is_ok_and(|s| s < 60));
    ends.then_some(hour * 60 + minute)
}

/// The number of a day, in the Gregorian calendar.
fn number(day: Date) -> i64 {
    let (year, month) = (i64::from(day.year()), i64::from(day.month()));
    // The year begins in March, so that the leap day comes last.
    let year = if month <= 2 { year - 1 } else { year };
    let month = (month + 9) % 12;
    let in_year = (153 * month + 2) / 5 + i64::from(day.day()) - 1;
    year * 365 + year / 4 - year / 100 + year / 400 + in_year
}

/// The day with a number.
fn of_number(number: i64) -> Option<Date> {
    let era = number.div_euclid(146_097);
    let in_era = number.rem_euclid(146_097);
    let year = (in_era - in_era / 1460 + in_era / 36_524 - in_era / 146_096) / 365;
    let in_year = in_era - (365 * year + year / 4 - year / 100);
    let month = (5 * in_year + 2) / 153;
    let day = in_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    Date::new(
        u16::try_from(year).ok()?,
        u8::try_from(month).ok()?,
        u8::try_from(day).ok()?,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn when(text: &str) -> When {
        When::read(text).unwrap()
    }

    #[test]
    fn counts_days_over_months_leap_days_and_years() {
        for (from, to, days) in [
            ("2019-11-04", "2019-11-25", 21),
            ("2019-06-12", "2019-06-27", 15),
            ("2024-02-28", "2024-03-01", 2),
            ("2023-02-28", "2023-03-01", 1),
            ("2019-12-31", "2020-01-01", 1),
            ("2018-06-12", "2019-06-12", 365),
        ] {
            assert_eq!(when(from).days_to(when(to)), days, "{from}");
        }
    }

    #[test]
    fn every_day_has_its_number_back() {
        let mut day: Date = "2032-12-31".parse().unwrap();
        for _ in 0..8000 {
            assert_eq!(of_number(number(day)), Some(day));
            assert_eq!(number(day.yesterday()), number(day) - 1);
            day = day.yesterday();
        }
    }

    #[test]
    fn reads_a_day_or_a_time_and_nothing_else() {
        assert_eq!(when("2019-11-04T10:30").written(), "2019-11-04T10:30");
        assert_eq!(when("2019-11-04T10:30:59").minute, Some(630));
        let hours = when("2024-02-27T09:15").earliest() + 72 * 60;
        assert_eq!(written(hours).as_deref(), Some("2024-03-01T09:15"));
        for bad in [
            "",
            "2019-11-04T",
            "2019-11-04T24:00",
            "2019-11-04T1:00",
            "2019-11-04T10:60",
            "2019-11-04T10",
            "2019-02-30",
            "i går",
            "2019-11-04T10:00:00:00",
            "2019-11-04T10:00Z",
        ] {
            assert!(When::read(bad).is_none(), "{bad}");
        }
    }
}
