//! Support time between two moments: counted by hand in rows, minute by minute by jiff's clocks, and by what must hold for any
//! hours; what is refused, and how hours are written.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, Weekday};
use incident_timeline::SupportHours;
use incident_timeline::error::ErrorKind;
use incident_timeline::resolve::{Moment, Precision};
use incident_timeline::support_hours::{Uncounted, Window};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use std::time::{Duration, Instant};

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

fn hours(text: &str) -> SupportHours {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// `2024-05-06`, `2024-05-06T10:00`, `2024-05-06T10:00:30`, each clock with an offset or `Z` or without.
fn moment(text: &str) -> Moment {
    let Some((date, clock)) = text.split_once('T') else {
        let day: NaiveDate = text.parse().expect("a date");
        return Moment::local(day.and_hms_opt(0, 0, 0).unwrap(), Precision::Day);
    };
    let (clock, offset) = clock.split_at(clock.find(['Z', '+', '-']).unwrap_or(clock.len()));
    let (format, precision) = if clock.len() == 5 {
        ("%Y-%m-%dT%H:%M", Precision::Minute)
    } else {
        ("%Y-%m-%dT%H:%M:%S%.f", Precision::Second)
    };
    let local = NaiveDateTime::parse_from_str(&format!("{date}T{clock}"), format).expect("a date and a clock");
    let local = Moment::local(local, precision);
    match offset {
        "" => local,
        "Z" => local.at_offset(FixedOffset::east_opt(0).unwrap()),
        offset => local.at_offset(offset.parse().expect("an offset")),
    }
}

/// Seconds from the number of hours and minutes: `-1:30`, `0:00:30`.
fn seconds(text: &str) -> i64 {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let parts: Vec<i64> = digits.split(':').map(|part| part.parse().unwrap()).collect();
    sign * (parts[0] * 3_600 + parts[1] * 60 + parts.get(2).unwrap_or(&0))
}

/// Each row is a start, an end and the support time between them, all told by hand; and backwards it is the same, negated.
#[track_caller]
fn check(text: &str, rows: &[(&str, &str, &str)]) {
    let hours = hours(text);
    for (from, to, want) in rows {
        let (a, b) = (moment(from), moment(to));
        assert_eq!(hours.between(&a, &b), Ok(seconds(want)), "{text}: {from} to {to}, expected {want}");
        assert_eq!(hours.between(&b, &a), Ok(-seconds(want)), "{text}: {to} back to {from}, expected -{want}");
    }
}

// Rows. 6 May 2024 was a Monday.

#[test]
fn nine_to_five() {
    check(
        "Mon-Fri 9-17",
        &[
            ("2024-05-06T10:00", "2024-05-06T12:00", "2:00"),
            ("2024-05-06T08:00", "2024-05-06T09:00", "0:00"),
            ("2024-05-06T08:00", "2024-05-06T10:00", "1:00"),
            ("2024-05-06T16:00", "2024-05-06T18:00", "1:00"),
            ("2024-05-06T18:00", "2024-05-06T20:00", "0:00"),
            ("2024-05-06T07:00", "2024-05-06T23:00", "8:00"),
            ("2024-05-06T10:00", "2024-05-06T10:00", "0:00"),
            ("2024-05-06T12:00", "2024-05-06T10:00", "-2:00"),
            ("2024-05-06T16:59:30", "2024-05-06T17:00:30", "0:00:30"),
            ("2024-05-06T08:59:59", "2024-05-06T09:00:01", "0:00:01"),
            // 1.6 and 0.5 seconds, of which whole ones count
            ("2024-05-06T09:59:59.6", "2024-05-06T10:00:01.2", "0:00:01"),
            ("2024-05-06T16:59:59.5", "2024-05-06T17:00:01.9", "0:00:00"),
            ("2024-05-06T08:59:59.5", "2024-05-06T09:00:01.9", "0:00:01"),
            // over a night, a weekend, back over a weekend
            ("2024-05-06T16:00", "2024-05-07T10:00", "2:00"),
            ("2024-05-10T16:30", "2024-05-13T09:30", "1:00"),
            ("2024-05-10T17:00", "2024-05-13T09:00", "0:00"),
            ("2024-05-11T12:00", "2024-05-12T12:00", "0:00"),
            ("2024-05-06T12:00", "2024-05-03T16:00", "-4:00"),
            // a week, from any day; a leap year of 262 working days
            ("2024-05-06T09:00", "2024-05-13T09:00", "40:00"),
            ("2024-05-08T12:00", "2024-05-15T12:00", "40:00"),
            ("2024-05-06T00:00", "2024-05-11T00:00", "40:00"),
            ("2024-01-01T00:00", "2025-01-01T00:00", "2096:00"),
            // days stand for their beginnings; before 1970
            ("2024-05-06", "2024-05-08", "16:00"),
            ("1969-12-29T00:00", "1970-01-03T00:00", "40:00"),
            ("1945-05-07T10:00", "1945-05-08T10:00", "8:00"),
        ],
    );
}

#[test]
fn several_windows_and_other_weeks() {
    check(
        "Mon-Thu 08:00-12:00,13:00-17:00; Fri 08:00-14:00",
        &[
            ("2024-05-06T11:30", "2024-05-06T13:30", "1:00"),
            ("2024-05-06T12:00", "2024-05-06T13:00", "0:00"),
            ("2024-05-06T07:00", "2024-05-06T12:30", "4:00"),
            ("2024-05-09T16:00", "2024-05-10T15:00", "7:00"),
            ("2024-05-06T00:00", "2024-05-13T00:00", "38:00"),
        ],
    );
    check("daily 10:00-17:00", &[("2024-05-11T09:00", "2024-05-12T11:00", "8:00")]);
    check("Mon 0-24", &[("2024-05-05T12:00", "2024-05-08T12:00", "24:00")]);
    check("Mon,Wed 9:15-9:45", &[("2024-05-06T00:00", "2024-05-09T09:30", "1:00")]);
    check(
        "24x7",
        &[
            ("2024-05-10T16:30", "2024-05-13T09:30", "65:00"),
            ("2024-05-10T16:30:15+02:00", "2024-05-10T16:30:20+02:00", "0:00:05"),
        ],
    );
}

#[test]
fn windows_over_midnight() {
    check(
        "Fri 22:00-06:00",
        &[
            ("2024-05-10T21:00", "2024-05-11T07:00", "8:00"),
            ("2024-05-10T23:00", "2024-05-11T01:00", "2:00"),
            ("2024-05-11T05:00", "2024-05-11T22:30", "1:00"),
            ("2024-05-09T21:00", "2024-05-10T07:00", "0:00"),
        ],
    );
    check("Sun 22:00-06:00", &[("2024-05-12T23:00", "2024-05-13T12:00", "7:00")]);
    check("Sun 22:00-00:00", &[("2024-05-12T23:00", "2024-05-13T12:00", "1:00")]);
    check("daily 22:00-06:00", &[("2024-05-06T00:00", "2024-05-07T00:00", "8:00")]);
    // no window opens on Sunday evening
    check("Mon-Fri 17:00-09:00", &[("2024-05-10T16:00", "2024-05-13T10:00", "16:00")]);
}

#[test]
fn holidays() {
    check(
        "Mon-Fri 9-17 except 2024-05-09,2024-05-11,2024-12-25,2024-12-26",
        &[
            ("2024-05-08T16:00", "2024-05-10T10:00", "2:00"),
            ("2024-05-09T10:00", "2024-05-09T12:00", "0:00"),
            ("2024-05-09T12:00", "2024-05-10T12:00", "3:00"),
            ("2024-05-08T12:00", "2024-05-09T12:00", "5:00"),
            // a holiday on a Saturday closes nothing
            ("2024-05-10T16:00", "2024-05-13T10:00", "2:00"),
            ("2024-01-01T00:00", "2025-01-01T00:00", "2072:00"),
        ],
    );
    check("Fri 22:00-06:00 except 2024-05-11", &[("2024-05-10T21:00", "2024-05-11T07:00", "2:00")]);
    check("Fri 22:00-06:00 except 2024-05-10", &[("2024-05-10T21:00", "2024-05-11T07:00", "6:00")]);
    check("24x7 except 2024-05-11", &[("2024-05-10T12:00", "2024-05-12T12:00", "24:00")]);
    check("Mon-Fri 9-17 America/New_York except 2024-07-04", &[("2024-07-03T20:00Z", "2024-07-05T14:00Z", "2:00")]);
    // a whole day in Auckland, twelve hours ahead
    check(
        "24x7 Pacific/Auckland except 2024-05-07",
        &[
            ("2024-05-06T00:00Z", "2024-05-08T00:00Z", "24:00"),
            ("2024-05-06T12:00Z", "2024-05-07T12:00Z", "0:00"),
            ("2024-05-06T11:00Z", "2024-05-07T13:00Z", "2:00"),
        ],
    );
    // the day of a change is closed with all of its 23 or 25 hours
    check("24x7 Europe/Berlin except 2024-03-31", &[("2024-03-30T12:00Z", "2024-04-01T12:00Z", "25:00")]);
    check("24x7 Europe/Berlin except 2024-10-27", &[("2024-10-26T12:00Z", "2024-10-28T12:00Z", "23:00")]);
}

#[test]
fn zones() {
    check(
        "Mon-Fri 9-17 Europe/Berlin",
        &[
            ("2024-05-06T07:00Z", "2024-05-06T15:00Z", "8:00"),
            ("2024-05-06T08:00Z", "2024-05-06T16:00Z", "7:00"),
            ("2024-01-08T08:00Z", "2024-01-08T16:00Z", "8:00"),
            ("2024-05-06T03:00-04:00", "2024-05-06T20:30+05:30", "8:00"),
            ("2024-05-06T09:00+02:00", "2024-05-06T17:00+02:00", "8:00"),
            // over the weekends of the changes
            ("2024-03-29T15:00Z", "2024-04-01T08:00Z", "2:00"),
            ("2024-10-25T14:00Z", "2024-10-28T09:00Z", "2:00"),
            ("2024-01-01T00:00+01:00", "2025-01-01T00:00+01:00", "2096:00"),
        ],
    );
    check("Mon 9-17 +05:30", &[("2024-05-06T03:30Z", "2024-05-06T11:30Z", "8:00")]);
    check("Mon 9-17 UTC", &[("2024-05-06T12:00+02:00", "2024-05-06T19:00+02:00", "7:00")]);
    check("Mon-Fri 9-17 ET", &[("2024-01-01T00:00-05:00", "2025-01-01T00:00-05:00", "2096:00")]);
}

/// The clocks of Berlin skip 02:00 to 03:00 on 31 March 2024, and show it twice on 27 October; both are Sundays.
#[test]
fn changes_of_the_clocks_in_berlin() {
    const SPRING: (&str, &str) = ("2024-03-30T12:00+01:00", "2024-03-31T12:00+02:00");
    const AUTUMN: (&str, &str) = ("2024-10-26T12:00+02:00", "2024-10-27T12:00+01:00");
    for (windows, spring, autumn) in [
        ("24x7", "23:00", "25:00"),
        ("Sun 00:00-12:00", "11:00", "13:00"),
        ("Sun 01:00-04:00", "2:00", "4:00"),
        ("Sun 02:00-03:00", "0:00", "2:00"),
        ("Sun 02:15-02:45", "0:00", "1:00"),
        ("Sun 02:30-04:00", "1:00", "2:00"),
        ("Sun 01:00-02:30", "1:00", "2:00"),
        ("Sun 01:00-02:00", "1:00", "1:00"),
        ("Sun 03:00-04:00", "1:00", "1:00"),
        ("Sun 02:30-03:15", "0:15", "1:15"),
        ("Sat 22:00-06:00", "7:00", "9:00"),
        ("Sat 22:00-02:30", "4:00", "5:00"),
    ] {
        let text = format!("{windows} Europe/Berlin");
        check(&text, &[(SPRING.0, SPRING.1, spring), (AUTUMN.0, AUTUMN.1, autumn)]);
    }
    check(
        "Sun 02:00-03:00 Europe/Berlin",
        &[
            ("2024-10-27T02:30+02:00", "2024-10-27T02:30+01:00", "1:00"),
            ("2024-10-27T02:30+02:00", "2024-10-27T02:45+02:00", "0:15"),
            ("2024-10-27T02:45+01:00", "2024-10-27T05:00+01:00", "0:15"),
        ],
    );
}

#[test]
fn changes_of_the_clocks_elsewhere() {
    // New York: 10 March and 3 November 2024, both Sundays
    for (windows, spring, autumn) in [
        ("24x7", "23:00", "25:00"),
        ("Sun 01:00-04:00", "2:00", "4:00"),
        ("Sun 01:00-02:00", "1:00", "2:00"),
        ("Sun 02:00-03:00", "0:00", "1:00"),
        ("Sat 22:00-06:00", "7:00", "9:00"),
    ] {
        let (text, noon) = (format!("{windows} America/New_York"), "T12:00");
        let spring = (format!("2024-03-09{noon}-05:00"), format!("2024-03-10{noon}-04:00"), spring);
        let autumn = (format!("2024-11-02{noon}-04:00"), format!("2024-11-03{noon}-05:00"), autumn);
        check(&text, &[(&spring.0, &spring.1, spring.2), (&autumn.0, &autumn.1, autumn.2)]);
    }
    // half an hour, on Sunday 7 April 2024 from 02:00 back to 01:30
    check("Sun 01:00-03:00 Australia/Lord_Howe", &[("2024-04-06T00:00Z", "2024-04-07T00:00Z", "2:30")]);
    // at midnight: Sunday 4 November 2018 began at 01:00, and 18 February 2018 was a Sunday after a Saturday of 25 hours
    check("Sun 0-24 America/Sao_Paulo", &[("2018-11-03T00:00-03:00", "2018-11-06T00:00-02:00", "23:00")]);
    check("Sat 0-24 America/Sao_Paulo", &[("2018-02-16T00:00-02:00", "2018-02-19T00:00-03:00", "25:00")]);
    // 30 December 2011 was skipped as a whole
    check("daily 09:00-17:00 Pacific/Apia", &[("2011-12-29T00:00-10:00", "2012-01-01T00:00+14:00", "16:00")]);
    // a week after it had left summer time, Recife did so no more: two changes in just under a week
    check("24x7 America/Recife", &[("2000-10-01T00:00-03:00", "2000-11-01T00:00-03:00", "744:00")]);
}

#[test]
fn open_or_closed() {
    #[track_caller]
    fn check(text: &str, at: &str, want: bool) {
        assert_eq!(hours(text).is_open(&moment(at)), Ok(want), "{text}: {at}");
    }
    check("Mon-Fri 9-17", "2024-05-06T08:59:59", false);
    check("Mon-Fri 9-17", "2024-05-06T09:00:00", true);
    check("Mon-Fri 9-17", "2024-05-06T16:59:59", true);
    check("Mon-Fri 9-17", "2024-05-06T17:00:00", false);
    check("Mon-Fri 9-17", "2024-05-11T12:00", false);
    check("Mon-Fri 9-17 except 2024-05-06", "2024-05-06T12:00", false);
    check("Fri 22-6", "2024-05-11T05:59:59", true);
    check("Mon-Fri 9-17 Europe/Berlin", "2024-05-06T07:00Z", true);
    check("Mon-Fri 9-17 Europe/Berlin", "2024-05-06T15:00Z", false);
    check("Sun 2-3 Europe/Berlin", "2024-10-27T00:30Z", true);
    check("Sun 2-3 Europe/Berlin", "2024-10-27T01:30Z", true);
    check("Sun 2-3 Europe/Berlin", "2024-03-31T01:00Z", false);
    assert_eq!(hours("24x7 UTC").is_open(&moment("2024-05-06T12:00")), Err(Uncounted::ZoneUnknown));
}

#[test]
fn bounds_follow_from_what_the_stamps_name() {
    #[track_caller]
    fn check(text: &str, from: Moment, to: Moment, low: &str, high: &str) {
        assert_eq!(hours(text).bounds(&from, &to), Ok((seconds(low), seconds(high))), "{text}: {from} to {to}");
    }
    let text = "Mon-Fri 9-17";
    let at = moment;
    check(text, at("2024-05-06T10:00"), at("2024-05-06T12:00"), "1:59", "2:01");
    check(text, at("2024-05-06T10:00:00"), at("2024-05-06T12:00:00"), "1:59:59", "2:00:01");
    // what is unsure outside of the hours changes nothing
    check(text, at("2024-05-06T07:00"), at("2024-05-06T12:00"), "3:00", "3:01");
    check(text, at("2024-05-06T07:00"), at("2024-05-06T18:00"), "8:00", "8:00");
    // a quarter of an hour to either side
    check(text, at("2024-05-06T08:50").approximately(true), at("2024-05-06T12:00"), "2:54", "3:01");
    // each day as a whole: from the end of Monday to the beginning of Wednesday, or all three
    check(text, at("2024-05-06"), at("2024-05-08"), "8:00", "24:00");
    check(text, at("2024-05-06"), at("2024-05-06"), "-8:00", "8:00");
    check("24x7", at("2024-05-06T10:00"), at("2024-05-06T10:00"), "-0:01", "0:01");
}

#[test]
fn what_cannot_be_counted() {
    #[track_caller]
    fn check(text: &str, from: Moment, to: Moment, want: Uncounted) {
        assert_eq!(hours(text).between(&from, &to), Err(want), "{text}: {from} to {to}");
        assert_eq!(hours(text).between(&to, &from), Err(want), "{text}: {to} to {from}");
        assert_eq!(hours(text).bounds(&from, &to), Err(want), "{text}: {from} to {to}");
    }
    let (local, utc) = (moment("2024-05-06T10:00"), moment("2024-05-06T10:00Z"));
    let undated = Moment::undated(0, local.wall().time(), Precision::Minute);
    check("24x7", undated, undated, Uncounted::Undated);
    check("24x7", local, undated, Uncounted::Undated);
    check("24x7 UTC", utc, undated.at_offset(utc.offset().unwrap()), Uncounted::Undated);
    check("24x7 UTC", utc, local, Uncounted::ZoneUnknown);
    check("24x7 UTC", local, local, Uncounted::ZoneUnknown);
    check("24x7", utc, local, Uncounted::ZoneUnknown);
    check("24x7", utc, moment("2024-05-06T10:00+02:00"), Uncounted::ClocksDiffer);
    let names: Vec<&str> = Uncounted::ALL.iter().map(|reason| reason.as_str()).collect();
    assert_eq!(names, ["undated", "zone_unknown", "clocks_differ"]);
}

#[test]
fn refused_hours() {
    #[track_caller]
    fn check(text: &str, want: &str) {
        let error = text.parse::<SupportHours>().expect_err(text);
        assert_eq!(error.to_string(), want, "{text}");
    }
    check("", "column 1: expected a weekday, `daily` or `24x7`, found nothing");
    check("9-17", "column 1: expected a weekday, `daily` or `24x7`, found `9-17`");
    check("Funday 9-17", "column 1: expected a weekday, `daily` or `24x7`, found `Funday 9-17`");
    check("Mo 9-17", "column 1: expected a weekday, `daily` or `24x7`, found `Mo 9-17`");
    check("Mon", "column 4: expected a window such as `09:00-17:00`, found nothing");
    check("Mon-Fri 9", "column 9: expected a window such as `09:00-17:00`, found `9`");
    check("Mon-Fri 9-5pm", "column 9: expected a window such as `09:00-17:00`, found `9-5pm`");
    check("Mon-Fri 09:0-17:00", "column 9: expected a window such as `09:00-17:00`, found `09:0-17:00`");
    check("Mon 9-17; ", "column 11: expected a weekday, `daily` or `24x7`, found nothing");
    check("Mon 9-17;; Tue 9-17", "column 10: expected a weekday, `daily` or `24x7`, found `; Tue 9-17`");
    check("Mon 9-17/Tue", "column 9: expected `,`, `;`, a blank and a zone, or the end, found `/Tue`");
    check("Mon 9-25", "expected a clock between 00:00 and 24:00, found `25:00`");
    check("Mon 9-24:01", "expected a clock between 00:00 and 24:00, found `24:01`");
    check("Mon 9:60-10", "expected a clock between 00:00 and 24:00, found `09:60`");
    check("Mon 24-6", "expected a window that opens before 24:00, found `Mon 24:00-06:00`");
    check(
        "Tue 09:00-09:00",
        "expected a window with two different ends (a whole day is 00:00-24:00), found `Tue 09:00-09:00`",
    );
    check("Fri 8-12,11-13", "expected windows that do not overlap, found `Fri 08:00-12:00` and `Fri 11:00-13:00`");
    check("Fri 11-13,8-12", "expected windows that do not overlap, found `Fri 08:00-12:00` and `Fri 11:00-13:00`");
    check(
        "Mon 9-17; Mon-Fri 9-17",
        "expected windows that do not overlap, found `Mon 09:00-17:00` and `Mon 09:00-17:00`",
    );
    check(
        "Sun 22:00-06:00; Mon 05:00-13:00",
        "expected windows that do not overlap, found `Sun 22:00-06:00` and `Mon 05:00-13:00`",
    );
    check(
        "Mon 9-17 Nowhere/At_All",
        "expected an IANA name, an offset or a known abbreviation, found the zone `Nowhere/At_All`",
    );
    check(
        "Mon 9-17 UTC; Tue 9-17",
        "expected an IANA name, an offset or a known abbreviation, found the zone `UTC; Tue 9-17`",
    );
    check(
        "24x7 except 2024-12-26, 2024-12-25",
        "expected holidays in order and each of them once, found 2024-12-25 after 2024-12-26",
    );
    check(
        "24x7 except 2024-12-25,2024-12-25",
        "expected holidays in order and each of them once, found 2024-12-25 after 2024-12-25",
    );
    check("24x7 UTC except 2023-02-29", "column 17: expected a date such as `2024-12-25`, found `2023-02-29`");
    check("24x7 except", "column 12: expected a date such as `2024-12-25`, found nothing");
    check("24x7 except 2024-12-25 2024-12-26", "column 24: expected `,` or the end, found `2024-12-26`");

    let none = SupportHours::new([]).unwrap_err();
    assert_eq!(none.kind(), &ErrorKind::NeverOpen);
    assert_eq!(none.to_string(), "expected at least one window in which support is open, found none");
    assert!(Window::new(Weekday::Mon, (255, 255), (255, 255)).is_err());
}

#[test]
fn spellings_of_the_same_hours() {
    #[track_caller]
    fn check(text: &str, want: &str) {
        assert_eq!(hours(text).to_string(), want, "{text}");
        assert_eq!(hours(want), hours(text), "{text}");
    }
    for text in
        ["Mon-Fri 09:00-17:00", " monday - FRIDAY  9 – 17 ", "Mon,Tue,Wed-Thurs,Fri 09-17:00", "Mon-Fri 9-12,12-17"]
    {
        check(text, "Mon-Fri 09:00-17:00");
    }
    check("Mon-Fri 9-17, Sat 10-14", "Mon-Fri 09:00-17:00; Sat 10:00-14:00");
    check("Sat-Mon 10-14", "Mon 10:00-14:00; Sat-Sun 10:00-14:00");
    check("Mon-Sun 10-14", "daily 10:00-14:00");
    for text in ["24x7", "24/7", "24X7", "daily 0-24", "Mon-Sun 00:00-12:00,12:00-24:00", "daily 7-19,19-7"] {
        check(text, "24x7");
    }
    check("Mon-Fri 22-6", "Mon-Fri 22:00-06:00");
    check("Sun 22-6", "Sun 22:00-06:00");
    check("Sun 22-24; Mon 0-6", "Sun 22:00-06:00");
    check("Mon-Tue 0-24", "Mon-Tue 00:00-24:00");
    // 24 hours over midnight have no other spelling
    check("Mon 22-24; Tue 0-22", "Mon 22:00-24:00; Tue 00:00-22:00");
    check("Mon 8-12,22-6; Tue 8-12", "Mon 08:00-12:00,22:00-06:00; Tue 08:00-12:00");
    check("Mon-Fri 9-17 ET", "Mon-Fri 09:00-17:00 America/New_York");
    check("Mon-Fri 9-17 -05:00", "Mon-Fri 09:00-17:00 -05:00");
    check("24x7 Denver time", "24x7 America/Denver");
    check("24x7 except 2024-12-25 , 2024-12-26", "24x7 except 2024-12-25,2024-12-26");
}

// By jiff, and for any hours.

/// Zones with changes of an hour, of half an hour, at midnight, of a whole day, often (Ramadan), and without any.
const ZONES: [&str; 11] = [
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "America/Sao_Paulo",
    "Pacific/Apia",
    "Africa/Casablanca",
    "Asia/Gaza",
    "Asia/Kolkata",
    "America/Recife",
    "Europe/Dublin",
    "Antarctica/Troll",
];

type Written = (usize, (u16, u16));

/// A window: a weekday from Monday, and two clocks in minutes; over midnight where the second is earlier.
fn windows() -> impl Strategy<Value = Vec<Written>> {
    let quarters = |range: std::ops::Range<u16>| range.prop_map(|n| n * 15);
    let clocks = prop_oneof![(quarters(0..96), quarters(0..97)), (0..1_440_u16, 0..=1_440_u16)];
    let window = (0..7_usize, clocks.prop_filter("it opens", |(from, to)| from != to));
    prop::collection::vec(window, 1..7)
}

fn made(windows: &[Written]) -> Result<SupportHours, incident_timeline::Error> {
    let clock = |minutes: u16| (u8::try_from(minutes / 60).unwrap(), u8::try_from(minutes % 60).unwrap());
    SupportHours::new(
        windows.iter().map(|(day, (from, to))| Window::new(WEEK[*day], clock(*from), clock(*to)).unwrap()),
    )
}

/// Is a minute of a day in the window?
fn holds((day, (from, to)): &Written, today: usize, minute: u16) -> bool {
    match from < to {
        true => today == *day && (*from..*to).contains(&minute),
        false => today == *day && minute >= *from || today == (day + 1) % 7 && minute < *to,
    }
}

fn overlap(windows: &[Written]) -> bool {
    (0..7).any(|day| (0..1_440).any(|minute| windows.iter().filter(|w| holds(w, day, minute)).count() > 1))
}

/// The windows that do not overlap with one before them.
fn disjoint(windows: Vec<Written>) -> Vec<Written> {
    let mut kept: Vec<Written> = Vec::new();
    for window in windows {
        kept.push(window);
        if overlap(&kept) {
            kept.pop();
        }
    }
    kept
}

fn utc(unix: i64) -> Moment {
    let local = DateTime::from_timestamp(unix, 0).unwrap().naive_utc();
    Moment::local(local, Precision::Second).at_offset(FixedOffset::east_opt(0).unwrap())
}

fn day(unix: i64) -> NaiveDate {
    DateTime::from_timestamp(unix, 0).unwrap().date_naive()
}

/// The open minutes from one time to another: each is asked what jiff's clock shows in it.
fn stepped(windows: &[Written], zone: &TimeZone, holidays: &[NaiveDate], (from, to): (i64, i64)) -> i64 {
    let is_open = |unix: &i64| {
        let shown = Timestamp::from_second(*unix).unwrap().to_zoned(zone.clone());
        let today: NaiveDate = shown.date().to_string().parse().unwrap();
        let minute = u16::try_from(shown.hour()).unwrap() * 60 + u16::try_from(shown.minute()).unwrap();
        let weekday = usize::try_from(shown.weekday().to_monday_zero_offset()).unwrap();
        windows.iter().any(|w| holds(w, weekday, minute)) && !holidays.contains(&today)
    };
    let minutes = (from / 60..to / 60).map(|n| n * 60);
    minutes.filter(is_open).count() as i64 * 60
}

/// Times around which the clocks of many zones change, and any others from 2000 to 2035, in whole minutes.
fn starts() -> impl Strategy<Value = i64> {
    let around = prop::sample::select(vec![
        "2024-03-30T12:00:00Z",
        "2024-10-26T12:00:00Z",
        "2024-03-09T12:00:00Z",
        "2024-11-02T12:00:00Z",
        "2011-12-29T12:00:00Z",
        "2018-11-03T12:00:00Z",
        "2000-10-07T12:00:00Z",
        "2030-01-04T12:00:00Z",
    ]);
    let around = around.prop_map(|t| t.parse::<Timestamp>().unwrap().as_second());
    let any = 946_684_800..2_051_222_400_i64;
    prop_oneof![(around, -2_880..2_880_i64).prop_map(|(t, n)| t + n * 60), any.prop_map(|t| t / 60 * 60)]
}

proptest! {
    #![proptest_config(crate::reading::cases(300))]

    #[test]
    fn every_minute_agrees_with_jiff(
        windows in windows().prop_map(disjoint),
        zone in prop::sample::select(ZONES.to_vec()),
        from in starts(),
        minutes in prop_oneof![0..600_i64, 0..14_400_i64],
        holidays in prop::collection::btree_set(-1..9_i64, 0..4),
    ) {
        let holidays: Vec<NaiveDate> = holidays.iter().map(|n| day(from + n * 86_400)).collect();
        let hours = made(&windows).unwrap().in_zone(zone.parse().unwrap()).with_holidays(holidays.clone()).unwrap();
        let to = from + minutes * 60;
        let want = stepped(&windows, &TimeZone::get(zone).unwrap(), &holidays, (from, to));
        prop_assert_eq!(hours.between(&utc(from), &utc(to)), Ok(want), "{}: {} to {}", hours, utc(from), utc(to));
    }

    #[test]
    fn windows_that_share_a_minute_are_refused(windows in windows()) {
        let refused = made(&windows).err();
        prop_assert_eq!(refused.is_some(), overlap(&windows), "{:?}: {:?}", windows, refused);
    }
}

proptest! {
    #![proptest_config(crate::reading::cases(1_000))]

    #[test]
    fn what_is_displayed_is_read_back(
        windows in windows().prop_map(disjoint),
        zone in prop::option::of(prop::sample::select([&ZONES[..], &["UTC", "+05:45", "-09:30"]].concat())),
        holidays in prop::collection::btree_set(0..20_000_i64, 0..4),
    ) {
        let hours = made(&windows).unwrap().with_holidays(holidays.iter().map(|n| day(n * 86_400))).unwrap();
        let hours = zone.map_or(hours.clone(), |zone| hours.in_zone(zone.parse().unwrap()));
        prop_assert_eq!(hours.to_string().parse(), Ok(hours.clone()), "{}", hours);
    }

    #[test]
    fn parts_add_up_within_the_wall_time(
        windows in windows().prop_map(disjoint),
        zone in prop::sample::select(ZONES.to_vec()),
        mut times in prop::array::uniform3(-9_000_000_000..9_000_000_000_i64),
        holidays in prop::collection::btree_set(-50_000..50_000_i64, 0..40),
    ) {
        let hours = made(&windows).unwrap().in_zone(zone.parse().unwrap());
        let hours = hours.with_holidays(holidays.iter().map(|n| day(n * 86_400))).unwrap();
        let between = |a: i64, b: i64| hours.between(&utc(a), &utc(b)).unwrap();
        let [a, b, c] = times;
        prop_assert_eq!(between(a, b) + between(b, c), between(a, c));
        times.sort_unstable();
        let [a, b, c] = times;
        prop_assert!((0..=b - a).contains(&between(a, b)), "{} to {}", utc(a), utc(b));
        prop_assert!(between(a, b) <= between(a, c) && between(b, c) <= between(a, c));
        let always = SupportHours::always().in_zone(zone.parse().unwrap());
        prop_assert_eq!(always.between(&utc(a), &utc(c)), Ok(c - a));
    }

    #[test]
    fn bounds_hold_what_the_stamps_may_mean(
        windows in windows().prop_map(disjoint),
        (a, b) in (starts(), starts()),
        (within_a, within_b) in (0..60_i64, 0..60_i64),
    ) {
        let hours = made(&windows).unwrap().in_zone("Europe/Berlin".parse().unwrap());
        let minute = |unix| Moment::local(utc(unix).wall(), Precision::Minute).at_offset(utc(0).offset().unwrap());
        let (low, high) = hours.bounds(&minute(a), &minute(b)).unwrap();
        let meant = hours.between(&utc(a + within_a), &utc(b + within_b)).unwrap();
        prop_assert!(low <= meant && meant <= high, "{} is not between {} and {}", meant, low, high);
    }

    #[test]
    fn any_text_is_read_or_refused(
        text in prop_oneof!["\\PC{0,40}", "(Mon|daily|24x7|-|,|;| |9|17|:|00|24|except|2024-02-29|UTC|é|–){0,12}"],
    ) {
        if let Ok(hours) = text.parse::<SupportHours>() {
            prop_assert_eq!(hours.to_string().parse(), Ok(hours));
        }
    }
}

#[test]
fn the_ends_of_the_calendar_are_counted() {
    let zone = FixedOffset::east_opt(86_399).unwrap();
    let ends = [NaiveDateTime::MIN, NaiveDateTime::MAX, moment("2024-05-06").wall()];
    let ends = ends.map(|t| Moment::local(t, Precision::Day).at_offset(zone).approximately(true));
    for text in ["24x7", "24x7 UTC", "Mon-Fri 9-17 Europe/Berlin", "Sun 23:59-23:58 Pacific/Apia except 0001-01-01"] {
        for (from, to) in ends.iter().flat_map(|a| ends.iter().map(move |b| (a, b))) {
            let hours = hours(text);
            let (between, (low, high)) = (hours.between(from, to).unwrap(), hours.bounds(from, to).unwrap());
            assert!(low <= between && between <= high, "{text}: {from} to {to}");
        }
    }
}

#[test]
fn two_centuries_are_quick() {
    let hours = hours("Mon-Fri 9-12,13-17 Europe/Berlin except 2024-12-25,2024-12-26");
    let begun = Instant::now();
    for _ in 0..100 {
        // from a Friday to a Tuesday: 10 435 weeks and four days, of which Friday and Monday count, less two holidays
        let counted = hours.between(&moment("1850-03-01T00:00Z"), &moment("2050-03-01T00:00Z"));
        assert_eq!(counted, Ok((10_435 * 5 + 2 - 2) * 7 * 3_600));
    }
    let took = begun.elapsed() / 100;
    assert!(took < Duration::from_millis(30), "{took:?}");
}
