//! The only clock in the project: which day is it?

use std::time::{SystemTime, UNIX_EPOCH};

use sekretess::core::Date;

/// Today in coordinated universal time; `None` if the machine's clock is out of
/// the calendar.
pub(crate) fn today() -> Option<Date> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    day(since.as_secs() / 86_400)
}

/// The date so many days after 1970-01-01, by counting in years that begin in
/// March, so that the leap day comes last.
fn day(since_1970: u64) -> Option<Date> {
    let days = since_1970.checked_add(719_468)?;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 {
        from_march + 3
    } else {
        from_march - 9
    };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    Date::new(
        year.try_into().ok()?,
        month.try_into().ok()?,
        day.try_into().ok()?,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use sekretess::core::date;

    #[test]
    fn counts_days() {
        for (days, expected) in [
            (0, date(1970, 1, 1)),
            (59, date(1970, 3, 1)),
            (11_016, date(2000, 2, 29)),
            (16_782, date(2015, 12, 13)),
            (20_423, date(2025, 12, 1)),
            (2_932_896, date(9999, 12, 31)),
        ] {
            assert_eq!(day(days), Some(expected), "{days}");
        }
        assert_eq!(day(2_932_897), None);
        assert_eq!(day(u64::MAX), None);
    }
}
