//! Dates in running text.

use alloc::{format, string::String};

use sekretess_core::{Date, Lang};

const SWEDISH: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];
const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `2015-12-13` as "den 13 december 2015" or "13 December 2015"; what is not a
/// date is given back as it is.
pub(super) fn long(date: &str, lang: Lang) -> String {
    let Ok(day) = date.parse::<Date>() else {
        return String::from(date);
    };
    let (months, before) = match lang {
        Lang::Sv => (&SWEDISH, "den\u{a0}"),
        Lang::En => (&ENGLISH, ""),
    };
    let month = usize::try_from(day.month())
        .ok()
        .and_then(|m| months.get(m.wrapping_sub(1)));
    match month {
        Some(month) => format!("{before}{}\u{a0}{month}\u{a0}{}", day.day(), day.year()),
        None => String::from(date),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_out_the_month() {
        assert_eq!(
            long("2015-12-13", Lang::Sv).replace('\u{a0}', " "),
            "den 13 december 2015"
        );
        assert_eq!(
            long("2025-04-01", Lang::En).replace('\u{a0}', " "),
            "1 April 2025"
        );
        assert_eq!(long("2025-02-30", Lang::Sv), "2025-02-30");
    }
}
