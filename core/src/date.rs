//! A calendar date that can stand in a constant.

use core::{
    fmt::{self, Write},
    str::FromStr,
};

use crate::DateError;

/// A day in the Gregorian calendar, years 1 to 9999.
///
/// ```
/// use sekretess_core::{Date, date};
/// const FROM: Date = date(2025, 12, 1);
/// assert_eq!("2025-12-01".parse(), Ok(FROM));
/// assert_eq!(FROM.to_string(), "2025-12-01");
/// assert!("2025-02-30".parse::<Date>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(u32);

/// A date written in a constant.
///
/// # Panics
///
/// If there is no such day. In a constant that is a compile error.
#[must_use]
#[expect(
    clippy::panic,
    reason = "in a constant a panic is a compile error; input goes through `Date::new`"
)]
pub const fn date(year: u16, month: u8, day: u8) -> Date {
    match Date::new(year, month, day) {
        Some(date) => date,
        None => panic!("no such date"),
    }
}

impl Date {
    /// A date, or `None` where the calendar has no such day.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        if year == 0 || year > 9999 || day == 0 || day > days {
            return None;
        }
        Some(Self(year as u32 * 10_000 + month as u32 * 100 + day as u32))
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub const fn year(self) -> u32 {
        self.0 / 10_000
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u32 {
        self.0 / 100 % 100
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> u32 {
        self.0 % 100
    }

    /// Whether this day comes before another; usable in constants.
    #[must_use]
    pub const fn is_before(self, other: Self) -> bool {
        self.0 < other.0
    }

    /// The day that is this many days after 1 January 1970, or `None` outside the years
    /// 1 to 9999.
    ///
    /// ```
    /// use sekretess_core::{Date, date};
    /// assert_eq!(Date::from_days(0), Some(date(1970, 1, 1)));
    /// assert_eq!(Date::from_days(-1), Some(date(1969, 12, 31)));
    /// assert_eq!(Date::from_days(16_782), Some(date(2015, 12, 13)));
    /// assert_eq!(Date::from_days(i32::MAX), None);
    /// ```
    #[must_use]
    pub fn from_days(days: i32) -> Option<Self> {
        // Years begin in March, so that the leap day is the last of its year; 400 of
        // them have always as many days.
        let since = i64::from(days) + DAYS_BEFORE_1970;
        let (era, of_era) = (
            since.div_euclid(FOUR_CENTURIES),
            since.rem_euclid(FOUR_CENTURIES),
        );
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * march + 2) / 5 + 1;
        let month = if march < 10 { march + 3 } else { march - 9 };
        let year = year + 400 * era + i64::from(month < 3);
        Self::new(
            u16::try_from(year).ok()?,
            u8::try_from(month).ok()?,
            u8::try_from(day).ok()?,
        )
    }

    /// The day before; the day itself on the first day of the calendar.
    #[must_use]
    pub fn yesterday(self) -> Self {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "year, month and day fit by construction"
        )]
        let (y, m, d) = (self.year() as u16, self.month() as u8, self.day() as u8);
        let before = if d > 1 {
            Self::new(y, m, d - 1)
        } else if m > 1 {
            (28..=31).rev().find_map(|d| Self::new(y, m - 1, d))
        } else {
            Self::new(y - 1, 12, 31)
        };
        before.unwrap_or(self)
    }
}

/// Days from 1 March of the year 0 to 1 January 1970.
const DAYS_BEFORE_1970: i64 = 719_468;
/// Days in four hundred years.
const FOUR_CENTURIES: i64 = 146_097;

impl FromStr for Date {
    type Err = DateError;

    /// Reads `YYYY-MM-DD`.
    fn from_str(text: &str) -> Result<Self, DateError> {
        let bad = || DateError(text.chars().take(40).collect());
        let bytes: &[u8; 10] = text.as_bytes().try_into().map_err(|_| bad())?;
        let [a, b, c, d, b'-', e, f, b'-', g, h] = *bytes else {
            return Err(bad());
        };
        let number = |digits: &[u8]| {
            digits.iter().try_fold(0_u16, |n, b| {
                b.is_ascii_digit().then(|| n * 10 + u16::from(b - b'0'))
            })
        };
        let (Some(y), Some(m), Some(d)) = (number(&[a, b, c, d]), number(&[e, f]), number(&[g, h]))
        else {
            return Err(bad());
        };
        let (Ok(m), Ok(d)) = (u8::try_from(m), u8::try_from(d)) else {
            return Err(bad());
        };
        Self::new(y, m, d).ok_or_else(bad)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digit =
            |place: u32| char::from_digit(self.0 / 10_u32.pow(place) % 10, 10).unwrap_or('0');
        for place in [7, 6, 5, 4] {
            f.write_char(digit(place))?;
        }
        for (tens, ones) in [(3, 2), (1, 0)] {
            f.write_char('-')?;
            f.write_char(digit(tens))?;
            f.write_char(digit(ones))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_calendar() {
        assert!(Date::new(2024, 2, 29).is_some());
        assert!(Date::new(2025, 2, 29).is_none());
        assert!(Date::new(1900, 2, 29).is_none());
        assert!(Date::new(2000, 2, 29).is_some());
        for bad in [
            "",
            "2025-1-01",
            "2025-13-01",
            "2025-00-10",
            "20250101",
            "2025-01-0x",
            "åååå-01",
        ] {
            assert!(bad.parse::<Date>().is_err(), "{bad}");
        }
    }

    /// Every day of 800 years, counted one by one.
    #[test]
    fn days_are_counted_from_1970() {
        let mut day = date(2400, 12, 31);
        let count = 157_419;
        for back in 0..292_000 {
            assert_eq!(Date::from_days(count - back), Some(day));
            day = day.yesterday();
        }
        assert_eq!(Date::from_days(2_932_896), Some(date(9999, 12, 31)));
        assert_eq!(Date::from_days(2_932_897), None);
        assert_eq!(Date::from_days(-719_162), Some(date(1, 1, 1)));
        assert_eq!(Date::from_days(-719_163), None);
    }

    #[test]
    fn yesterday_crosses_months_and_years() {
        assert_eq!(date(2025, 12, 1).yesterday(), date(2025, 11, 30));
        assert_eq!(date(2026, 1, 1).yesterday(), date(2025, 12, 31));
        assert_eq!(date(2024, 3, 1).yesterday(), date(2024, 2, 29));
    }
}
