//! Sequence reasoning: which day and which half of the day, told from the whole timeline.
//!
//! The texts were written for these rows, in the manner of real ones; what they mean was told by hand.

use crate::reading::{codes, document, moments, read};
use chrono::{Duration, NaiveDate, NaiveDateTime};
use incident_timeline::Reader;
use incident_timeline::resolve::DateOrder;
use proptest::prelude::*;

/// The moments of the text without their offset and seconds: `2018-07-19T14:05`.
fn told(name: Option<&str>, text: &str) -> Vec<String> {
    let incident = Reader::new().read(document(name, text));
    let short = |m: String| m.split_at(m.find('T').map_or(m.len(), |t| t + 6)).0.to_owned();
    moments(&incident).into_iter().map(short).collect()
}

#[track_caller]
fn check(text: &str, want: &[&str]) {
    assert_eq!(told(None, text), want, "{text:?}: {:?}", read(text).diagnostics());
}

#[track_caller]
fn check_named(name: &str, text: &str, want: &[&str]) {
    assert_eq!(told(Some(name), text), want, "{name}, {text:?}");
}

/// Clocks of an outage on 2018-07-19, as a list, and the moments that they give.
#[track_caller]
fn check_list(clocks: &str, want: &[&str]) {
    let list: String = clocks.split(", ").map(|c| format!("- {c} something happened\n")).collect();
    check(&format!("# Outage 2018-07-19\n\nAll times UTC.\n\n{list}"), want);
}

#[track_caller]
fn check_code(text: &str, code: &str, count: usize) {
    let incident = read(text);
    let codes = codes(&incident);
    assert_eq!(codes.iter().filter(|c| **c == code).count(), count, "{text:?}: {codes:?}");
}

#[test]
fn midnight_without_a_word() {
    check_list("23:50, 00:10, 09:00", &["2018-07-19T23:50", "2018-07-20T00:10", "2018-07-20T09:00"]);
    check_list("23:55, 07:00", &["2018-07-19T23:55", "2018-07-20T07:00"]);
    check_list(
        "22:00, 03:00, 23:00, 01:00",
        &["2018-07-19T22:00", "2018-07-20T03:00", "2018-07-20T23:00", "2018-07-21T01:00"],
    );
    // without any date days are counted
    check("# Outage\n\n- 23:50 UTC errors\n- 00:10 UTC closed\n", &["day0T23:50", "day1T00:10"]);
}

#[test]
fn an_entry_out_of_order_is_no_midnight() {
    check_list(
        "14:05, 14:20, 14:12, 14:40",
        &["2018-07-19T14:05", "2018-07-19T14:20", "2018-07-19T14:12", "2018-07-19T14:40"],
    );
    let text = "# Outage 2018-07-19\n\n- 14:20 UTC paged\n- 14:12 UTC errors\n- 14:40 UTC closed\n";
    check_code(text, "went_backwards", 1);
    check_code(text, "day_rolled_over", 0);
}

#[test]
fn newest_first() {
    check_list("15:10, 14:40, 14:20", &["2018-07-19T15:10", "2018-07-19T14:40", "2018-07-19T14:20"]);
    let want = ["2018-07-20T01:10", "2018-07-20T00:40", "2018-07-19T23:20", "2018-07-19T22:05"];
    let list = |first: &str, last: &str| {
        format!(
            "# Status\n\n- {first}01:10 UTC resolved\n- 00:40 UTC watching\n- 23:20 UTC found\n- {last}22:05 UTC looking\n"
        )
    };
    // no date but the title's, the date at the oldest entry, at the newest, at both
    check_list("01:10, 00:40, 23:20, 22:05", &want);
    check(&list("", "2018-07-19 "), &want);
    check(&list("2018-07-20 ", ""), &want);
    check(&list("2018-07-20 ", "2018-07-19 "), &want);
    check(
        "# Status\n\n- 2018-07-20 01:10 UTC resolved\n- 2018-07-20 00:40 UTC watching\n- 2018-07-19 23:20 UTC found\n",
        &want[..3],
    );
    check_code(&list("", "2018-07-19 "), "went_backwards", 0);
    check(
        "# Status\n\n## 2018-07-20\n\n- 01:10 UTC resolved\n- 00:40 UTC watching\n\n## 2018-07-19\n\n- 23:20 UTC found\n- 22:05 UTC looking\n",
        &want,
    );
}

#[test]
fn a_list_of_few_entries_over_midnight() {
    check_list("00:20, 00:05, 23:50", &["2018-07-20T00:20", "2018-07-20T00:05", "2018-07-19T23:50"]);
    // more than half a day back is as well midnight: it does not turn the list around
    check_list("23:55, 07:00, 06:50", &["2018-07-19T23:55", "2018-07-20T07:00", "2018-07-20T06:50"]);
    // which two other steps back do
    check_list("23:55, 12:00, 11:50", &["2018-07-19T23:55", "2018-07-19T12:00", "2018-07-19T11:50"]);
}

#[test]
fn the_day_of_the_title_holds_until_a_later_one_is_spelled() {
    for (last, want) in [
        ("Jul 6 09:00", "2021-07-06T09:00"),
        ("2021-07-06 10:30", "2021-07-06T10:30"),
        ("2021-07-06 18:00", "2021-07-06T18:00"),
        ("2021-07-07 11:00", "2021-07-07T11:00"),
        ("2021-07-07 18:00", "2021-07-07T18:00"),
    ] {
        let text =
            format!("# Outage 2021-07-05\n\n- 10:00 UTC errors start\n- 10:20 UTC rollback\n- {last} UTC closed\n");
        check(&text, &["2021-07-05T10:00", "2021-07-05T10:20", want]);
        check_code(&text, "went_backwards", 0);
    }
    check(
        "# Outage 2021-07-05\n\n- 23:50 UTC errors start\n- 00:10 UTC paged\n- 2021-07-06 09:00 UTC closed\n",
        &["2021-07-05T23:50", "2021-07-06T00:10", "2021-07-06T09:00"],
    );
}

#[test]
fn the_half_of_an_end_is_that_of_its_begin() {
    let range = |range: &str| {
        let text = format!("# Outage 2018-07-19\n\n- 09:00 deploy\n- {range} requests fail\n");
        let incident = read(&text);
        let event = &incident.events()[1];
        (event.moment().to_string(), event.end().map(ToString::to_string).unwrap_or_default())
    };
    let on = |from: &str, to: &str| (format!("2018-07-19T{from}:00"), format!("2018-07-19T{to}:00"));
    assert_eq!(range("2:05-2:20pm"), on("14:05", "14:20"));
    assert_eq!(range("9:16 to 11:16 PM"), on("21:16", "23:16"));
    assert_eq!(range("9:16 to 11:16 AM"), on("09:16", "11:16"));
    // where it would come behind its end, it has the other half
    assert_eq!(range("11:00-1:20pm"), on("11:00", "13:20"));
    assert_eq!(range("11:50-12:10am"), ("2018-07-19T23:50:00".to_owned(), "2018-07-20T00:10:00".to_owned()));
    // a half that the entries around contradict is a slip
    check(
        "# Outage 2018-07-19\n\n- 02:00 to 02:30 PM deploy\n- 06:10 alert\n- 15:00 closed\n",
        &["2018-07-19T02:00", "2018-07-19T06:10", "2018-07-19T15:00"],
    );
}

#[test]
fn the_next_day_in_front_of_its_clock() {
    for next in ["(next day) 00:20", "next day 00:20", "**(next day)** 00:20", "Following day, 00:20"] {
        let text = format!("# Outage 2018-07-19\n\n- 23:50 UTC errors start\n- {next} UTC rollback\n");
        check(&text, &["2018-07-19T23:50", "2018-07-20T00:20"]);
        assert_eq!(read(&text).events()[1].form().as_str(), "list", "{next}");
    }
    check("# Outage 2018-07-19\n\n- 23:50 UTC errors start\n- Next day we closed it\n", &["2018-07-19T23:50"]);
}

#[test]
fn days_in_words_above_their_clocks() {
    for (above, want) in [
        ("## Day 2", "2018-07-20"),
        ("## Day 2: recovery", "2018-07-20"),
        ("## Recovery (day 2)", "2018-07-20"),
        ("**Day 3:**", "2018-07-21"),
        ("## Tag 2", "2018-07-20"),
        ("## Day 2 timeline", "2018-07-20"),
        ("## Day Two", "2018-07-20"),
        ("## The second day", "2018-07-20"),
        ("### Two days later", "2018-07-21"),
        ("**A day later**", "2018-07-20"),
        ("**Day 2 - recovery**", "2018-07-20"),
        ("- **Day 2**", "2018-07-20"),
        ("**The next day**", "2018-07-20"),
        ("### Following day", "2018-07-20"),
        ("The following morning:", "2018-07-20"),
        // what is no name of a day
        ("## Next day delivery", "2018-07-19"),
    ] {
        let text =
            format!("# Outage 2018-07-19\n\n- 09:00 UTC a\n- 10:00 UTC b\n\n{above}\n\n- 11:00 UTC c\n- 12:00 UTC d\n");
        let below = ["11:00", "12:00"].map(|c| format!("{want}T{c}"));
        check(&text, &["2018-07-19T09:00", "2018-07-19T10:00", &below[0], &below[1]]);
        check_code(&text, "date_inferred", 1);
    }
    // with a text of its own, and no clock below, it is an event
    check(
        "# Outage 2018-07-19\n\n- 13:00 UTC a\n\n## Two days later\n\nWe mended it.\n",
        &["2018-07-19T13:00", "2018-07-21"],
    );
    check("# Outage 2018-07-19\n\n- 13:00 UTC a\n- Two days later: mended\n", &["2018-07-19T13:00", "2018-07-21"]);
    // each such heading goes on by a day, and one that goes back is an aside
    check(
        "# Outage 2018-07-19\n\n## The day before\n\n- 14:00 UTC deploy\n\n## Timeline\n\n- 15:00 UTC errors\n\n## The next day\n\n### Morning\n\n- 08:00 UTC a\n\n### Noon\n\n- 12:00 UTC b\n\n## The next day\n\nAt 09:00 UTC we closed it.\n\n- 10:00 UTC c\n",
        &[
            "2018-07-18T14:00",
            "2018-07-19T15:00",
            "2018-07-20T08:00",
            "2018-07-20T12:00",
            "2018-07-21T09:00",
            "2018-07-21T10:00",
        ],
    );
    // a list whose days are numbered is not newest first
    check(
        "# Outage 2018-07-19\n\n- 22:00 UTC a\n- **Day 2**\n  - 10:00 UTC b\n- **Day 3**\n  - 09:00 UTC c\n",
        &["2018-07-19T22:00", "2018-07-20T10:00", "2018-07-21T09:00"],
    );
    check(
        "# Outage 2018-07-19\n\n- 22:00 UTC a\n\n**The next day**\n- 10:00 UTC b\n\n**The next day**\n- 09:00 UTC c\n",
        &["2018-07-19T22:00", "2018-07-20T10:00", "2018-07-21T09:00"],
    );
    // a date that is written is what it is
    for above in ["The day before", "The next day", "Day 3"] {
        check(
            &format!(
                "# Outage 2018-07-19\n\n## {above}\n\n- 2018-07-17 14:00 UTC deploy\n- 15:00 UTC errors\n- 2018-07-20 10:00 UTC closed\n"
            ),
            &["2018-07-17T14:00", "2018-07-17T15:00", "2018-07-20T10:00"],
        );
    }
    // the morning behind a night that passed midnight without a word
    check(
        "# Outage 2018-07-19\n\n- 22:00 UTC a\n- 00:30 UTC b\n\n## The next morning\n\n- 08:00 UTC c\n",
        &["2018-07-19T22:00", "2018-07-20T00:30", "2018-07-20T08:00"],
    );
    check("# Outage\n\n## Day 0\n\n- 22:00 UTC a\n\n## Day 2\n\n- 08:00 UTC b\n", &["day0T22:00", "day2T08:00"]);
    check(
        "# Outage\n\n| Day | Time (UTC) | Event |\n|---|---|---|\n| Day 1 | 10:00 | a |\n| | 11:00 | b |\n| Day 2 | 12:00 | c |\n| | 13:00 | d |\n",
        &["day0T10:00", "day0T11:00", "day1T12:00", "day1T13:00"],
    );
}

#[test]
fn days_in_words_at_their_clocks() {
    for (stamp, want) in [
        ("next morning 14:00 UTC", "2018-07-20T14:00"),
        ("the following afternoon, 14:00 UTC", "2018-07-20T14:00"),
        ("Day 2 14:00 UTC", "2018-07-20T14:00"),
        ("Day 3, 14:00 UTC", "2018-07-21T14:00"),
        ("14:00 UTC tomorrow", "2018-07-20T14:00"),
        ("14:00 UTC the next day", "2018-07-20T14:00"),
        ("14:00 UTC (the next day)", "2018-07-20T14:00"),
        ("08:00 UTC the previous evening", "2018-07-18T08:00"),
        ("yesterday 22:00 UTC", "2018-07-18T22:00"),
        ("+1 day 14:00 UTC", "2018-07-20T14:00"),
        ("+2d 14:00 UTC", "2018-07-21T14:00"),
        ("14:00 (+1) UTC", "2018-07-20T14:00"),
        ("am nächsten Tag 14:00 UTC", "2018-07-20T14:00"),
        ("two days later, 14:00 UTC", "2018-07-21T14:00"),
        // what belongs to the text
        ("14:00 UTC tomorrow's deploy", "2018-07-19T14:00"),
        ("14:00 UTC (+1) agreed", "2018-07-19T14:00"),
    ] {
        let text = format!("# Outage 2018-07-19\n\n- 13:00 UTC a\n- {stamp}: b\n");
        check(&text, &["2018-07-19T13:00", want]);
        assert_eq!(read(&text).events()[1].form().as_str(), "list", "{stamp}");
    }
    check_list("22:00, 00:30 (+1) UTC, 00:50 UTC (+1d)", &["2018-07-19T22:00", "2018-07-20T00:30", "2018-07-20T00:50"]);
    check(
        "# Outage 2018-07-19\n\n## 13:00 UTC\n\nIt failed.\n\n## Next day, 14:00 UTC\n\nWe mended it.\n",
        &["2018-07-19T13:00", "2018-07-20T14:00"],
    );
    check_list("22:00, 00:30, next day 08:00", &["2018-07-19T22:00", "2018-07-20T00:30", "2018-07-20T08:00"]);
}

#[test]
fn a_year_alone_in_the_title() {
    for title in [
        "Lost writes 2019",
        "Incident report 2019",
        "Ausfall 2019",
        "Panne 2019",
        "Status: 2019",
        "2019 in lost writes",
        "Lost writes (2019)",
    ] {
        check(&format!("# {title}\n\n- May 20 22:03 UTC a\n"), &["2019-05-20T22:03"]);
        // a weekday that another year has
        check(&format!("# {title}\n\n- Mon May 20 22:03 UTC a\n"), &["2019-05-20T22:03"]);
        check(&format!("# {title}\n\n- Tue May 20 22:03 UTC a\n"), &["day0T22:03"]);
    }
    for title in [
        "Crash of Server 2019",
        "MySQL error 2013",
        "Fire on port 2021",
        "Leak CVE-2019",
        "Fix of #2019",
        "Ubuntu 2004",
    ] {
        check(&format!("# {title}\n\n- May 20 22:03 UTC a\n"), &["day0T22:03"]);
    }
}

#[test]
fn a_leap_day_in_a_year_that_has_none() {
    let text = "# Outage 2021\n\n- Feb 29 10:00 UTC a\n- Mar 1 10:00 UTC b\n";
    check(text, &["2021-03-01T10:00"]);
    check_code(text, "impossible_date", 1);
    check("# Outage 2021-03-02\n\n- Feb 29 10:00 UTC a\n- Mar 1 10:00 UTC b\n", &["2021-03-01T10:00"]);
    check("# Outage 2020\n\n- Feb 29 10:00 UTC a\n", &["2020-02-29T10:00"]);
    check("# Outage 2020-12-01\n\n- Feb 29 10:00 UTC a\n", &["2020-02-29T10:00"]);
}

#[test]
fn a_new_year_with_the_old_number() {
    let text = "- 2021-12-31 23:50 UTC a\n- 2021-01-01 00:20 UTC b\n- 2021-01-01 01:25 UTC c\n";
    check(text, &["2021-12-31T23:50", "2022-01-01T00:20", "2022-01-01T01:25"]);
    check_code(text, "suspected_slip", 2);
    check_code(text, "went_backwards", 0);
    check(
        "- 2021-12-31 23:50 UTC a\n- 2021-01-01 00:20 UTC b\n- 2021-01-02 01:25 UTC c\n- 2021-01-02 02:00 UTC d\n",
        &["2021-12-31T23:50", "2022-01-01T00:20", "2022-01-02T01:25", "2022-01-02T02:00"],
    );
    // a year that is told from its end is none
    let text = "- 2021-12-31 23:50 UTC a\n- 2021-06-01 00:20 UTC b\n- 2021-01-01 01:25 UTC c\n";
    check_code(text, "suspected_slip", 0);
}

#[test]
fn a_year_to_the_minute_is_no_slip() {
    let text = |clock: &str| {
        format!(
            "- 2020-07-13 {clock} UTC the certificate is made\n- 2021-07-13 10:25 UTC it expires\n- 2021-07-13 10:40 UTC paged\n"
        )
    };
    check(&text("10:25"), &["2020-07-13T10:25", "2021-07-13T10:25", "2021-07-13T10:40"]);
    check_code(&text("10:25"), "suspected_slip", 0);
    check_code(&text("10:20"), "suspected_slip", 1);
}

#[test]
fn columns_that_count_from_the_start() {
    check(
        "# Outage 2018-07-19\n\n| Elapsed | Event |\n|---|---|\n| 00:00 (14:00 UTC) | errors |\n| 00:05 | paged |\n| 01:10 | closed |\n",
        &["2018-07-19T14:00", "2018-07-19T14:05", "2018-07-19T15:10"],
    );
    check(
        "# Outage 2018-07-19\n\n| Time | Event |\n|---|---|\n| -00:05 | deploy |\n| 14:00 UTC | errors |\n| +00:05 | paged |\n",
        &["2018-07-19T13:55", "2018-07-19T14:00", "2018-07-19T14:05"],
    );
}

#[test]
fn a_weekday_in_a_column_of_its_own() {
    let table = |day: &str| {
        format!(
            "# Outage\n\n| Day | Date | Time (UTC) | Event |\n|---|---|---|---|\n| {day} | 2021-07-06 | 10:00 | a |\n"
        )
    };
    check_code(&table("Mon"), "weekday_contradicts_date", 1);
    check_code(&table("**Tuesday**"), "weekday_contradicts_date", 0);
    check(&table("Mon"), &["2021-07-06T10:00"]);
}

#[test]
fn merged_cells() {
    check(
        "# Outage\n\n| Date | Time (UTC) | Event |\n|---|---|---|\n| 2018-07-19 | 23:05 | alert |\n| | 23:50 | rollback |\n| 2018-07-20 | 00:10 | recovered |\n| | 09:00 | closed |\n",
        &["2018-07-19T23:05", "2018-07-19T23:50", "2018-07-20T00:10", "2018-07-20T09:00"],
    );
}

#[test]
fn a_second_block_tells_the_story_again() {
    let blocks = |title: &str| {
        format!(
            "# Outage{title}\n\n## Key events\n\n- 14:05 UTC alert\n- 16:20 UTC recovered\n\n## Timeline\n\n- 14:01 UTC deploy\n- 14:05 UTC alert\n- 16:20 UTC recovered\n"
        )
    };
    let clocks = ["14:05", "16:20", "14:01", "14:05", "16:20"];
    let on = |day: &str| clocks.map(|c| format!("{day}T{c}"));
    assert_eq!(told(None, &blocks(" 2018-07-19")), on("2018-07-19"));
    assert_eq!(told(None, &blocks("")), on("day0"));
    // after a timeline of several days it starts from the first
    check(
        "# Outage\n\n## Timeline\n\n- 2018-07-19 22:05 UTC alert\n- 23:40 UTC rollback fails\n- 2018-07-20 01:15 UTC recovered\n\n## Details\n\n- 22:05 UTC alert\n- 22:30 UTC anna joins\n",
        &["2018-07-19T22:05", "2018-07-19T23:40", "2018-07-20T01:15", "2018-07-19T22:05", "2018-07-19T22:30"],
    );
}

#[test]
fn later_items() {
    check(
        "# Outage 2018-07-19\n\n- 14:05 UTC alert\n- 14:20 UTC rollback\n  - 15 minutes later, errors are gone\n- 15:00 UTC closed\n",
        &["2018-07-19T14:05", "2018-07-19T14:20", "2018-07-19T14:35", "2018-07-19T15:00"],
    );
}

#[test]
fn clocks_of_twelve_hours() {
    check_list(
        "11:54, 12:16, 1:52, 3:31",
        &["2018-07-19T11:54", "2018-07-19T12:16", "2018-07-19T13:52", "2018-07-19T15:31"],
    );
    check_list(
        "1:03, 5:00, 5:05, 5:10 AM",
        &["2018-07-19T01:03", "2018-07-19T05:00", "2018-07-19T05:05", "2018-07-19T05:10"],
    );
    check_list(
        "9:40 PM, 10:15, 11:58, 12:20, 1:05",
        &["2018-07-19T21:40", "2018-07-19T22:15", "2018-07-19T23:58", "2018-07-20T00:20", "2018-07-20T01:05"],
    );
    // a document that shows a clock of 24 hours has none of twelve
    check_list("9:40, 10:15, 13:05", &["2018-07-19T09:40", "2018-07-19T10:15", "2018-07-19T13:05"]);
    // two mornings are no evening and a morning
    check(
        "# Outage\n\n- 19 July 2018 10:00 errors\n- 20 July 2018 10:00 closed\n",
        &["2018-07-19T10:00", "2018-07-20T10:00"],
    );
}

#[test]
fn the_first_date_stands_behind_entries_without_any() {
    check(
        "# Outage\n\n- 14:05 UTC alert\n- 23:50 UTC still down\n- 2018-07-20 00:10 UTC rollback\n- 00:30 UTC recovered\n",
        &["2018-07-19T14:05", "2018-07-19T23:50", "2018-07-20T00:10", "2018-07-20T00:30"],
    );
    check(
        "# Outage\n\n- 14:05 UTC alert\n- 2018-07-20 14:10 UTC rollback\n",
        &["2018-07-20T14:05", "2018-07-20T14:10"],
    );
}

#[test]
fn dates_of_publication() {
    let text = "# Outage\n\nOn July 19 our queue stopped.\n\n- 14:05 UTC alert\n";
    check_named("2018-07-25-queue.md", text, &["2018-07-19T14:05"]);
    check(
        "---\ndate: 2018-07-25\n---\n# Outage\n\nOn 19 July 2018 our queue stopped.\n\n- 14:05 UTC alert\n",
        &["2018-07-19T14:05"],
    );
    check(
        "# Outage\n\nJuly 25, 2018\n\nOn July 19, 2018 our queue stopped.\n\n- 14:05 UTC alert\n",
        &["2018-07-19T14:05"],
    );
    // an incident of last year is history
    let text = "# Outage\n\nAs on July 19, 2017 our queue stopped.\n\n- 14:05 UTC alert\n";
    check_named("2018-07-25-queue.md", text, &["2018-07-25T14:05"]);
    // nothing else is told
    check_named("2018-07-25-queue.md", "# Outage\n\n- 14:05 UTC alert\n", &["2018-07-25T14:05"]);
}

#[test]
fn a_line_of_publication_gives_way_to_what_is_told() {
    for line in ["Posted on July 25, 2018", "Published July 25, 2018", "By Anna, 25 July 2018"] {
        check(
            &format!("# Outage\n\n{line}\n\nOn July 19 our queue stopped.\n\n- 14:05 UTC alert\n"),
            &["2018-07-19T14:05"],
        );
        check(&format!("# Outage\n\n{line}\n\n- 14:05 UTC alert\n"), &["2018-07-25T14:05"]);
    }
}

#[test]
fn a_sentence_dates_the_clock_of_the_first_entry() {
    check(
        "# Outage\n\nThe queue stopped at 14:05 UTC on 19 July 2018.\n\n- 14:05 UTC alert\n- 14:20 UTC rollback\n",
        &["2018-07-19T14:05", "2018-07-19T14:05", "2018-07-19T14:20"],
    );
}

#[test]
fn a_title_with_its_month_alone() {
    check(
        "# Outage of July 2018\n\n- Jul 19 14:05 UTC alert\n- 14:20 UTC rollback\n- 20 July 02:00 UTC closed\n",
        &["2018-07-19T14:05", "2018-07-19T14:20", "2018-07-20T02:00"],
    );
    // the year before is nearer to January
    check(
        "# Outage of January 2018\n\n- Dec 31 23:50 UTC alert\n- Jan 1 00:20 UTC closed\n",
        &["2017-12-31T23:50", "2018-01-01T00:20"],
    );
    // a month gives no day
    check("# Outage of July 2018\n\n- 14:05 UTC alert\n", &["day0T14:05"]);
}

#[test]
fn a_title_with_its_year_alone() {
    for title in ["Outage 2021", "2021 outage", "Outage (2021)", "Outage in 2021"] {
        let text = |date: &str| format!("# {title}\n\n{date}\n\n- 14:05 UTC errors start\n");
        check(&text("Monday, July 5"), &["2021-07-05T14:05"]);
        check(&text("8 Jan"), &["2021-01-08T14:05"]);
        check(&text("## July 22"), &["2021-07-22T14:05"]);
    }
    // numbers that are no years; and a year gives no day
    for title in ["MySQL error 2013", "Server 2019", "Outage 2500"] {
        check(&format!("# {title}\n\n- July 22 14:05 UTC errors start\n"), &["day0T14:05"]);
    }
    check("# Outage 2021\n\n- 14:05 UTC errors start\n", &["day0T14:05"]);
}

#[test]
fn weekdays() {
    // 19 July 2018 was a Thursday
    check(
        "# Outage 2018-07-19\n\n## Thursday\n\n- 22:05 UTC alert\n\n## Friday\n\n- 01:00 UTC recovered\n",
        &["2018-07-19T22:05", "2018-07-20T01:00"],
    );
    check(
        "# Outage 2018-07-19\n\n- Thursday 22:05 UTC alert\n- Friday 01:00 UTC recovered\n- Monday 10:00 UTC closed\n",
        &["2018-07-19T22:05", "2018-07-20T01:00", "2018-07-23T10:00"],
    );
}

#[test]
fn days_by_their_number() {
    check(
        "# Outage 2018-07-18\n\n- 22:05 UTC alert\n\nAt 03:00 UTC on the 19th it was over.\n",
        &["2018-07-18T22:05", "2018-07-19T03:00"],
    );
    // the nearest first of a month is the next one's
    check(
        "# Outage 2018-07-31\n\n- 22:05 UTC alert\n\nAt 03:00 UTC on the 1st it was over.\n",
        &["2018-07-31T22:05", "2018-08-01T03:00"],
    );
}

/// Entries with their dates as they are written, at 10:00, 11:00, ..., and the dates that are meant.
#[track_caller]
fn check_dates(rows: &[(&str, &str)]) {
    let list: String =
        rows.iter().zip(10..).map(|((date, _), h)| format!("- {date} {h}:00 UTC x happened\n")).collect();
    let want: Vec<String> = rows.iter().zip(10..).map(|((_, date), h)| format!("{date}T{h}:00")).collect();
    assert_eq!(told(None, &format!("# Outage\n\n{list}")), want);
    let slips = rows.iter().filter(|(written, meant)| written != meant).count();
    check_code(&format!("# Outage\n\n{list}"), "suspected_slip", slips);
}

#[test]
fn slips() {
    let (third, fourth) = (("2018-01-03", "2018-01-03"), ("2018-01-04", "2018-01-04"));
    // of the year: a row in the middle, a run, the first row, the last ones
    check_dates(&[third, ("2017-01-03", "2018-01-03"), third]);
    check_dates(&[third, third, ("2017-01-03", "2018-01-03"), ("2017-01-03", "2018-01-03"), third, fourth]);
    check_dates(&[("2017-01-03", "2018-01-03"), third, fourth]);
    let eve = ("2017-12-31", "2017-12-31");
    check_dates(&[eve, eve, eve, ("2017-01-01", "2018-01-01"), ("2017-01-01", "2018-01-01")]);
    // of the month
    let july = ("2018-07-19", "2018-07-19");
    check_dates(&[july, ("2018-06-19", "2018-07-19"), july]);
    // of the day, where the clocks fit
    check_dates(&[july, ("2018-07-12", "2018-07-19"), july]);
    check_dates(&[("2018-07-21", "2018-07-21"), ("2018-07-12", "2018-07-21"), ("2018-07-21", "2018-07-21")]);
}

#[test]
fn a_year_of_five_digits() {
    let text = "# Outage\n\n- 2021-07-13 10:00 UTC errors start\n- 20221-07-13 10:20 UTC rollback started\n- 2021-07-13 10:30 UTC closed\n";
    check(text, &["2021-07-13T10:00", "2021-07-13T10:20", "2021-07-13T10:30"]);
    check_code(text, "suspected_slip", 1);
    assert_eq!(read(text).events()[1].form().as_str(), "list");
    // no year can be meant
    check_code("# Outage\n\n- 2021-07-13 10:00 UTC a\n- 98765-07-13 10:20 ticket\n", "suspected_slip", 0);
}

#[test]
fn several_incidents_under_dates() {
    let under = |first: &str, second: &str| {
        format!(
            "# Outages\n\n## {first}\n\n- 14:05 UTC errors start\n- 14:20 UTC closed\n\n## {second}\n\n- 09:05 UTC errors start\n- 09:20 UTC closed\n"
        )
    };
    check_code(&under("2021-07-05", "2021-08-11"), "several_incidents", 1);
    // an incident of some days is one
    check_code(&under("2021-07-05", "2021-07-06"), "several_incidents", 0);
    check_code(&under("2021-07-05", "2021-07-19"), "several_incidents", 0);
}

#[test]
fn dates_that_are_no_slips() {
    let same = |dates: &[&'static str]| check_dates(&dates.iter().map(|d| (*d, *d)).collect::<Vec<_>>());
    // the cause, long before; the review, long after
    same(&["2018-05-02", "2018-07-19", "2018-07-19", "2018-08-20"]);
    // the day before is an entry out of order
    same(&["2018-07-19", "2018-07-18", "2018-07-19"]);
    // two dates alone show nothing
    same(&["2017-01-03", "2018-01-03"]);
    // a new year
    same(&["2017-12-30", "2017-12-31", "2018-01-01"]);
}

#[test]
fn day_and_month() {
    let list = |first: &str, second: &str| format!("# Outage\n\n- {first} 14:05 alert\n- {second} 14:20 closed\n");
    // a value over 12
    check(&list("03/07/2018", "19/07/2018"), &["2018-07-03T14:05", "2018-07-19T14:20"]);
    check(&list("03/07/2018", "03/19/2018"), &["2018-03-07T14:05", "2018-03-19T14:20"]);
    // closeness: 7 and 8 June, not 6 July and 6 August
    check(&list("07/06/2018", "08/06/2018"), &["2018-06-07T14:05", "2018-06-08T14:20"]);
    check(&list("06/07/2018", "06/08/2018"), &["2018-06-07T14:05", "2018-06-08T14:20"]);
    // a plain date nearby
    check(&list("03/07/2018", "4 July 2018"), &["2018-07-03T14:05", "2018-07-04T14:20"]);
    // the zone
    check("# Outage\n\n- 03/07/2018 14:05 CEST alert\n", &["2018-07-03T14:05"]);
    check("# Outage\n\n- 03/07/2018 14:05 -0700 alert\n", &["2018-03-07T14:05"]);
    check("# Outage\n\n- 03/07/2018 14:05 US/Central alert\n", &["2018-03-07T14:05"]);
    check("# Outage\n\n- 03/07/2018 14h02 alerte\n", &["2018-07-03T14:02"]);
    // both lie near a plain date, which settles nothing
    check_code(&list("20 June 2018", "06/07/2018"), "ambiguous_date", 1);
    check("# Outage\n\n- 03/07/2018 14:05 PST alert\n", &["2018-03-07T14:05"]);
    // by default, which is told
    let text = "# Outage\n\n- 03/07/2018 14:05 UTC alert\n";
    check(text, &["2018-03-07T14:05"]);
    check_code(text, "ambiguous_date", 1);
    check_code(&list("03/07/2018", "19/07/2018"), "ambiguous_date", 0);
    // the caller
    let by_caller = Reader::new().date_order(DateOrder::DayFirst).read(text);
    assert_eq!(moments(&by_caller), ["2018-07-03T14:05:00Z"]);
}

#[test]
fn days_that_are_spelled_where_they_change() {
    // who spells dates forgets no midnight
    check(
        "# Outage\n\n- 2018-07-19 09:00 UTC a\n- 20:00 UTC b\n- 09:30 UTC c\n- 2018-07-20 10:00 UTC d\n",
        &["2018-07-19T09:00", "2018-07-19T20:00", "2018-07-19T09:30", "2018-07-20T10:00"],
    );
    // behind an entry with a date of its own the heading governs again
    check(
        "# Outage\n\n## 2018-07-20\n\n- 10:00 UTC a\n- 2018-07-19 22:00 UTC b\n- 11:00 UTC c\n",
        &["2018-07-20T10:00", "2018-07-19T22:00", "2018-07-20T11:00"],
    );
    // the title has the day behind the first that is spelled
    check(
        "# Outage 2018-07-20\n\n- 14:05 UTC alert\n- 23:50 UTC still down\n- 2018-07-19 23:55 UTC rollback\n",
        &["2018-07-19T14:05", "2018-07-19T23:50", "2018-07-19T23:55"],
    );
    // a story that is told again, from its own first day or from that of the last section
    check(
        "# Outage 2018-07-18\n\n## A\n\n- 2018-07-19 22:00 UTC a\n- 2018-07-20 10:00 UTC b\n\n## B\n\n- 22:00 UTC c\n- 23:00 UTC d\n",
        &["2018-07-19T22:00", "2018-07-20T10:00", "2018-07-19T22:00", "2018-07-19T23:00"],
    );
    check(
        "# Outage\n\n## A\n\n- 2018-07-19 22:00 UTC a\n\n## B\n\n- 2018-07-21 10:00 UTC b\n\n## C\n\n- 09:00 UTC c\n",
        &["2018-07-19T22:00", "2018-07-21T10:00", "2018-07-21T09:00"],
    );
}

#[test]
fn days_that_the_first_entries_do_not_take() {
    let list = "- 14:05 UTC alert\n- 2018-07-19 14:20 UTC closed\n";
    let want = ["2018-07-19T14:05", "2018-07-19T14:20"];
    // of a publication, later than the first date that is spelled; of the past
    check_named("2018-07-25-queue.md", &format!("# Outage\n\n{list}"), &want);
    check(&format!("# Outage\n\nOn 2018-07-10 we bought the disk.\n\n{list}"), &want);
    check(&format!("# Outage\n\nOn 2018-07-18 we bought the disk.\n\n{list}"), &want);
}

#[test]
fn days_of_the_document() {
    let list = "- 14:05 UTC alert\n- 14:20 UTC closed\n";
    let on = |day: &str| [format!("{day}T14:05"), format!("{day}T14:20")];
    // a sentence with the clock of the first entry goes before the title
    let text = format!("# Outage 2018-07-25\n\nThe queue stopped at 14:05 UTC on 19 July 2018.\n\n{list}");
    assert_eq!(told(None, &text)[1..], on("2018-07-19"));
    // a labelled moment goes before the name
    let text = format!("# Outage\n\n**Detected:** 2018-07-19 14:05 UTC\n\n## Timeline\n\n{list}");
    assert_eq!(told(Some("2018-07-25-queue.md"), &text)[1..], on("2018-07-19"));
    // of two dates in a name the last one is the document's
    assert_eq!(told(Some("2018-01-01/2018-07-19-queue.md"), &format!("# Outage\n\n{list}")), on("2018-07-19"));
    // what is told behind the list is not its lead
    for told_behind in ["On July 19, 2018 we bought the disk.", "On 2018-07-19 at 15:00 UTC we wrote this."] {
        let text = format!("# Outage\n\n{list}\n{told_behind}\n");
        assert_eq!(told(Some("2018-07-25-queue.md"), &text)[..2], on("2018-07-25"), "{told_behind}");
    }
    // a labelled moment without its date has that of the list
    check(
        "# Outage\n\n**Detected:** 14:20 UTC\n\n- 2018-07-19 10:00 UTC a\n- 2018-07-29 12:00 UTC b\n",
        &["2018-07-19T14:20", "2018-07-19T10:00", "2018-07-29T12:00"],
    );
}

#[test]
fn the_day_of_the_incident() {
    let behind = "- 2018-07-20 00:10 UTC alert\n";
    for (above, want) in [
        ("# Outage 2018-07-19\n\n", "2018-07-19"),
        ("# Outage\n\nDate: 2018-07-19\n\n", "2018-07-19"),
        ("# Outage\n\nJuly 25, 2018\n\n", "2018-07-20"),
    ] {
        let date = read(&format!("{above}{behind}")).date().map(|d| d.to_string());
        assert_eq!(date.as_deref(), Some(want), "{above:?}");
    }
    let date = read("# Outage\n\nJuly 19, 2018\n\nNothing else.\n").date().map(|d| d.to_string());
    assert_eq!(date.as_deref(), Some("2018-07-19"));
}

#[test]
fn lists_that_are_no_newest_first() {
    let steps = |clocks: &str| -> String { clocks.split(", ").map(|c| format!("- {c} UTC it went on\n")).collect() };
    // a step forward for two back is an old list with entries out of order
    check_code(&format!("# Outage 2018-07-19\n\n{}", steps("15:10, 14:40, 14:50, 14:20")), "went_backwards", 2);
    // two dates that go back are enough, also over sections
    check_code(&format!("# Outage\n\n{}", steps("2018-07-20 00:10, 2018-07-19 23:20")), "went_backwards", 0);
    check_code(
        "# Outage\n\n## A\n\n- 2018-07-20 01:10 UTC a\n\n## B\n\n- 2018-07-19 23:20 UTC b\n\n## C\n\n- 2018-07-19 22:20 UTC c\n",
        "went_backwards",
        0,
    );
    // an entry out of order in a list newest first is told against the one below it
    let list = steps("15:10, 14:40, 14:50, 14:20, 14:10, 14:00");
    let incident = format!("# Status 2018-07-19\n\n{list}");
    let incident = read(&incident);
    let remark = incident.diagnostics().iter().find(|d| d.code().as_str() == "went_backwards").expect("a remark");
    assert!(remark.message().contains("after 2018-07-19 14:50 (line 5), found 2018-07-19 14:40"), "{remark}");
}

#[test]
fn halves_that_are_told_otherwise() {
    // noon rather than midnight, where either is out of order
    check_list("12:30, 11:00 AM", &["2018-07-19T12:30", "2018-07-19T11:00"]);
    // a date with its year first belongs to a clock of 24 hours
    check_list("2018-07-19 10:00, 11:54, 1:10", &["2018-07-19T10:00", "2018-07-19T11:54", "2018-07-20T01:10"]);
    let end = |range: &str| {
        let text = format!("# Outage 2018-07-19\n\n- 11:00 AM deploy\n- 1:00 errors\n- {range} requests fail\n");
        let incident = read(&text);
        let event = incident.events().last().expect("an event");
        (event.moment().to_string(), event.end().map(ToString::to_string).unwrap_or_default())
    };
    let pair = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    assert_eq!(end("2:00 - 3:30"), pair("2018-07-19T14:00:00", "2018-07-19T15:30:00"));
    assert_eq!(end("2018-07-19 10:00 - 2018-07-19 24:00"), pair("2018-07-19T10:00:00", "2018-07-20T00:00:00"));
    // an end on a day of its own has a half of its own
    let other_day = "Jul 19, 2018 9:00 - Jul 20, 2018 11:30 PM";
    let text = format!("# Outage\n\n- {other_day} UTC requests fail\n");
    assert_eq!(moments(&read(&text)), ["2018-07-19T09:00:00Z"]);
}

#[test]
fn slips_need_more_than_a_date() {
    let (third, other) = (("2018-01-03", "2018-01-03"), ("2017-01-03", "2017-01-03"));
    // a run that holds more entries than those around it
    check_dates(&[third, other, other, other, third]);
    // a day whose clock does not fit
    let text = "# Outage\n\n- 2018-07-19 10:00 UTC a\n- 2018-07-12 09:00 UTC b\n- 2018-07-19 12:00 UTC c\n";
    check(text, &["2018-07-19T10:00", "2018-07-12T09:00", "2018-07-19T12:00"]);
    check_code(text, "suspected_slip", 0);
}

#[test]
fn several_incidents_whose_entries_have_the_dates() {
    let below = |title: &str, second: &str, day: &str| {
        format!(
            "# {title}\n\n## Queue outage\n\n- 2021-02-27 10:00 UTC errors start\n\n## {second}\n\n- {day} 14:00 UTC errors start\n"
        )
    };
    check_code(&below("What broke", "Login outage", "2021-05-28"), "several_incidents", 1);
    check_code(&below("What broke", "Login outage", "2021-03-01"), "several_incidents", 0);
    // the title says that there are several
    check_code(&below("Postmortems", "Login outage", "2021-03-01"), "several_incidents", 1);
    // a section of the same incident
    check_code(&below("Postmortems", "Recovery", "2021-05-28"), "several_incidents", 0);
}

#[test]
fn headings_that_open_no_second_incident() {
    let under = |first: &str, second: &str, entries: &str| {
        format!("{first}\n\n- 14:05 errors start\n- 14:20 closed\n\n{second}\n\n- 14:05 errors start\n{entries}")
    };
    let (closed, part) = ("- 14:20 closed\n", "## Outage 2021-07-06");
    check_code(&under("# Outages\n\n## Outage 2021-07-05", part, closed), "several_incidents", 1);
    check_code(&under("# Outages\n\n## Outage 2021-07-05", part, ""), "several_incidents", 0);
    check_code(&under("# Outage 2021-07-05", part, closed), "several_incidents", 0);
}

#[test]
fn sentences_far_from_their_day() {
    let story = "- 2018-07-19 22:00 UTC alert\n- 2018-07-20 00:40 UTC closed\n";
    let first = |before: &str| told(None, &format!("# Outage\n\n{before}\n\n{story}"))[0].clone();
    // the day behind the one that was told, where that alone lies within the story
    assert_eq!(first("On July 19, 2018 requests failed. At 00:30 UTC traffic was back."), "2018-07-20T00:30");
    // a date of the past, and the clock of an entry
    assert_eq!(first("On July 1, 2018 we bought it. At 22:00 UTC it broke."), "2018-07-19T22:00");
    // the clock of one entry in a long story
    check(
        "# Outage\n\nAt 12:00 UTC it was over.\n\n- 2018-07-10 13:00 UTC a\n- 2018-07-19 12:00 UTC b\n",
        &["2018-07-19T12:00", "2018-07-10T13:00", "2018-07-19T12:00"],
    );
    // a clock that lies within the story on two days has the day of the title
    check(
        "# Outage 2018-07-18\n\nAt 12:30 UTC it was over.\n\n- 2018-07-17 11:00 UTC a\n- 2018-07-18 13:00 UTC b\n",
        &["2018-07-18T12:30", "2018-07-17T11:00", "2018-07-18T13:00"],
    );
    // a paragraph far below is not of the day that was told
    check(
        "# Outage\n\nOn 2018-07-18 at 10:00 UTC a.\n\na\n\nb\n\nc\n\nd\n\nAt 11:00 UTC b.\n\n- 2018-07-25 10:00 UTC x\n",
        &["2018-07-18T10:00", "2018-07-25T11:00", "2018-07-25T10:00"],
    );
}

#[test]
fn what_distances_count_from() {
    let last = |text: &str| moments(&read(&format!("# Outage 2018-07-19\n\n{text}- T+15m c\n"))).pop();
    let at = |clock: &str| Some(format!("2018-07-19T{clock}:00Z"));
    assert_eq!(last("## A\n\n- 14:00 UTC a\n\n## B\n\n- 16:00 UTC b\n"), at("16:15"), "the first of the run");
    assert_eq!(last("## A\n\n- 14:00 UTC a\n\n## B\n\n"), at("14:15"), "the first of the document");
    assert_eq!(last("- 14:00 UTC a\n- 14:10 UTC T0: b\n"), at("14:25"), "the one that is called T0");
}

#[test]
fn weekdays_before_a_publication() {
    // 19 July 2018 was a Thursday
    check_named("2018-07-19-queue.md", "# Outage\n\n- Tuesday 14:05 UTC alert\n", &["2018-07-17T14:05"]);
}

#[test]
fn approximate_sections() {
    let text = "# Outage 2018-07-19\n\n## Timeline (approximate times)\n\n- 14:05 UTC a\n\n## Later\n\n- 15:00 UTC b\n";
    let incident = read(text);
    let told: Vec<bool> = incident.events().iter().map(|e| e.moment().is_approximate()).collect();
    assert_eq!(told, [true, false]);
}

#[test]
fn several_zones_are_compared_as_instants() {
    // 17:50 PDT is 00:50 UTC of the next day
    check(
        "# Outage 2018-07-19\n\n- 17:50 PDT alert\n- 01:10 UTC rollback\n- 18:20 PDT recovered\n",
        &["2018-07-19T17:50", "2018-07-20T01:10", "2018-07-19T18:20"],
    );
    // 09:00 CEST is 07:00 UTC
    check(
        "# Outage 2018-07-19\n\n- 06:50 UTC alert\n- 09:00 CEST rollback\n- 07:10 UTC recovered\n",
        &["2018-07-19T06:50", "2018-07-19T09:00", "2018-07-19T07:10"],
    );
}

#[test]
fn sentences_lie_within_the_story() {
    check(
        "# Outage 2018-07-19\n\nAt 00:30 UTC traffic was back.\n\n- 22:00 UTC alert\n- 23:50 UTC rollback\n- 00:40 UTC closed\n",
        &["2018-07-20T00:30", "2018-07-19T22:00", "2018-07-19T23:50", "2018-07-20T00:40"],
    );
    check(
        "# Outage\n\nOn July 19, 2018 requests failed from 22:00 UTC on. At 00:30 UTC traffic was back.\n\n- 2018-07-19 22:00 UTC alert\n- 2018-07-20 00:40 UTC closed\n",
        &["2018-07-19T22:00", "2018-07-20T00:30", "2018-07-19T22:00", "2018-07-20T00:40"],
    );
}

// What holds for any timeline.

fn start() -> impl Strategy<Value = NaiveDateTime> {
    (0..20_000_i64, 0..1_440_i64).prop_map(|(day, minute)| {
        let first = NaiveDate::from_ymd_opt(1990, 1, 1).expect("a date").and_hms_opt(0, 0, 0).expect("a clock");
        first + Duration::days(day) + Duration::minutes(minute)
    })
}

/// A timeline in the order of time, with steps of one minute to so many minutes.
fn times(most: i64) -> impl Strategy<Value = Vec<NaiveDateTime>> {
    (start(), prop::collection::vec(1..=most, 1..14)).prop_map(|(first, steps)| {
        let mut times = vec![first];
        times.extend(steps.iter().scan(first, |at, step| {
            *at += Duration::minutes(*step);
            Some(*at)
        }));
        times
    })
}

/// One item a moment; the format is given the place in the list.
fn list(title: &str, times: &[NaiveDateTime], format: impl Fn(usize) -> &'static str) -> String {
    let items = times.iter().enumerate().map(|(n, t)| format!("- {} UTC step {n} of it\n", t.format(format(n))));
    format!("# Outage{title}\n\n{}", items.collect::<String>())
}

const FULL: &str = "%Y-%m-%d %H:%M";
const CLOCK: &str = "%H:%M";

fn written(times: &[NaiveDateTime]) -> Vec<String> {
    times.iter().map(|t| t.format("%Y-%m-%dT%H:%M:00Z").to_string()).collect()
}

fn counts_24_hours(times: &[NaiveDateTime]) -> bool {
    times.iter().any(|t| chrono::Timelike::hour(t) >= 13)
}

/// Do most steps pass midnight? Such a list of clocks alone looks like one that is written newest first.
fn looks_newest_first(times: &[NaiveDateTime]) -> bool {
    times.windows(2).filter(|w| w[1].time() < w[0].time()).count() * 2 > times.len() - 1
}

proptest! {
    #![proptest_config(crate::reading::cases(300))]

    #[test]
    fn full_stamps_are_read_back(times in times(600)) {
        prop_assert_eq!(moments(&read(&list("", &times, |_| FULL))), written(&times));
    }

    #[test]
    fn full_stamps_newest_first_are_the_same_instants(times in times(600)) {
        let back: Vec<_> = times.iter().rev().copied().collect();
        let text = list("", &back, |_| FULL);
        prop_assert_eq!(moments(&read(&text)), written(&back));
    }

    #[test]
    fn midnights_are_told_from_the_clocks(times in times(600)) {
        prop_assume!(counts_24_hours(&times) && !looks_newest_first(&times));
        let text = list("", &times, |n| if n == 0 { FULL } else { CLOCK });
        prop_assert_eq!(moments(&read(&text)), written(&times), "{}", text);
    }

    #[test]
    fn another_day_in_the_title_shifts_all(times in times(600), days in -400..400_i64) {
        let shifted: Vec<_> = times.iter().map(|t| *t + Duration::days(days)).collect();
        let titled = |times: &[NaiveDateTime]| list(&times[0].format(" %Y-%m-%d").to_string(), times, |_| CLOCK);
        let (first, second) = (titled(&times), titled(&shifted));
        let (first, second) = (read(&first), read(&second));
        for (a, b) in first.events().iter().zip(second.events()) {
            prop_assert_eq!(b.moment().since(a.moment()), Some(days * 86_400));
        }
    }
}

#[test]
fn time_is_linear_in_the_entries() {
    let text = |entries: usize| -> String {
        let clock = |n: usize| format!("- {}:{:02} step {n} of it\n", n * 7 / 60 % 12 + 1, n * 7 % 60);
        format!("# Outage 2018-07-19\n\n{}", (0..entries).map(clock).collect::<String>())
    };
    crate::reading::check_linear("entries without a date", &text(2_500), &text(20_000));
}

#[test]
fn days_above_sections_of_entries() {
    // the heading gives its day to the entries of its sections, and is no event itself
    let text = "# Outages\n\n## 2021-07-05 - Slow queue\n\n### Impact\n\nJobs waited.\n\n### Timeline (UTC)\n\n- 14:00 errors start\n- 14:20 fixed\n\n\
                ## 2021-07-06 - Rollback done\n\n### Notes\n\nNone.\n";
    check(text, &["2021-07-05T14:00", "2021-07-05T14:20", "2021-07-06"]);
    let basis = |text: &str| read(text).events()[0].moment().basis().iter().map(|b| b.as_str()).collect::<Vec<_>>();
    assert!(basis(text).contains(&"date_from_above"), "{:?}", basis(text));
}
