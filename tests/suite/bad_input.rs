//! What nobody can read gets a diagnostic that names it, and the rest of the document is still read.

use crate::reading::{codes, moments, read};
use incident_timeline::Incident;

/// The line in the middle of a timeline, as its line 6.
fn between(line: &str) -> String {
    format!("# Outage 2017-02-27\n\nTimeline (UTC)\n\n- 10:00 errors start\n{line}\n- 11:00 rollback done\n")
}

/// What is said about a line: `code` at least.
#[track_caller]
fn check_told(incident: &Incident<'_>, line: usize, code: &str) {
    let told = incident.diagnostics();
    let told_there = told.iter().any(|d| d.span().line() == line && d.code().as_str() == code);
    assert!(told_there, "line {line}: expected {code}, found {told:?}");
}

/// `code` is said about the line in the middle of a timeline, and both its neighbours are read.
#[track_caller]
fn check(line: &str, code: &str) {
    let text = between(line);
    let incident = read(&text);
    let found = moments(&incident);
    assert!(found.iter().any(|m| m == "2017-02-27T10:00:00Z"), "{line:?}: the entry before was lost: {found:?}");
    assert!(found.iter().any(|m| m == "2017-02-27T11:00:00Z"), "{line:?}: the entry after was lost: {found:?}");
    check_told(&incident, 6, code);
}

/// The line is no event.
#[track_caller]
fn check_refused(line: &str, code: &str) {
    check(line, code);
    check_text(&between(line), 6, code, &[5, 7]);
}

#[test]
fn clocks_that_no_day_has() {
    check_refused("- 25:61 rebooted", "clock_out_of_range");
    check_refused("- 24:30 rebooted", "clock_out_of_range");
    check_refused("- **10:75** rebooted", "clock_out_of_range");
    check_refused("- 2017-02-27 25:61 rebooted", "clock_out_of_range");
    check_refused("- 2017-02-27T25:61:00Z rebooted", "clock_out_of_range");
    check_refused("- 10:06:75 rebooted", "clock_out_of_range");
    check_refused("- 14pm rebooted", "clock_out_of_range");
    check_refused("- around 25:10 rebooted", "clock_out_of_range");
    check_refused("- **Repaired:** 25:61", "clock_out_of_range");
    check_refused("- Start: 2017-02-27 25:61", "clock_out_of_range");
}

#[test]
fn ends_of_ranges_that_are_none() {
    check("- 10:05-10:99 rebooted", "clock_out_of_range");
    check("- 2017-02-27 10:05 to 25:10 rebooted", "clock_out_of_range");
    check("- 10:05 to ??:?? rebooted", "unreadable_stamp");
    check("- 2017-02-27 10:05 to 2017-02-30 11:00 rebooted", "impossible_date");
    let incident = read(
        "# Outage 2017-02-27\n\n- 10:05 UTC-10:99 UTC rebooted\n- 2017-02-27 11:00 UTC to 2017-02-30 11:05 UTC x\n",
    );
    assert!(incident.events().iter().all(|e| e.end().is_none()), "an end was invented: {:?}", moments(&incident));
}

/// The whole text gives `code` about `line`, and events on the other lines alone.
#[track_caller]
fn check_text(text: &str, line: usize, code: &str, events: &[usize]) {
    let incident = read(text);
    check_told(&incident, line, code);
    let lines: Vec<usize> = incident.events().iter().map(|e| e.line()).collect();
    assert_eq!(lines, events, "{text:?}");
}

#[test]
fn in_headings_titles_and_front_matter() {
    let entries = "\n- 10:00 errors start\n- 10:20 rollback done\n";
    check_text("# Outage\n\n### 10:00 UTC\n\na\n\n### 25:61 UTC\n\nb\n", 7, "clock_out_of_range", &[3]);
    check_text("# Outage\n\n### 10:00 UTC\n\na\n\n### HH:MM\n\nb\n", 7, "unreadable_stamp", &[3]);
    check_text(&format!("# Outage 2017-02-30\n{entries}"), 1, "impossible_date", &[3, 4]);
    check_text(&format!("# Outage 2017-13-01\n{entries}"), 1, "impossible_date", &[3, 4]);
    check_text(&format!("# Outage\n\n## 2017-02-30\n{entries}"), 3, "impossible_date", &[5, 6]);
    check_text(&format!("# Outage\n\nFeb 30\n{entries}"), 3, "impossible_date", &[5, 6]);
    check_text(&format!("# Outage\n\nDate: 31/02/2020\n{entries}"), 3, "impossible_date", &[5, 6]);
    check_text(&format!("# Outage\n\nDate: 2017-13-01\n{entries}"), 3, "impossible_date", &[5, 6]);
    check_text(&format!("---\ndate: 2017-02-30\n---\n{entries}"), 2, "impossible_date", &[5, 6]);
    check_text(&format!("---\nstart_time: 2017-02-27 25:61\n---\n{entries}"), 2, "clock_out_of_range", &[5, 6]);
    check_text(&format!("# Outage on Sat 27 Feb 2017\n{entries}"), 1, "weekday_contradicts_date", &[3, 4]);
}

#[test]
fn in_cells() {
    let table = |row: &str| format!("# Outage\n\n| Time | Event |\n|---|---|\n| 10:00 | errors start |\n{row}\n");
    check_text(&table("| 25:61 | rebooted |"), 6, "clock_out_of_range", &[5]);
    check_text(&table("| 2017-02-27 25:61 | rebooted |"), 6, "clock_out_of_range", &[5]);
    check_text(&table("| 2017-13-01 10:05 | rebooted |"), 6, "impossible_date", &[5]);
    check_text(&table("| ??:?? | rebooted |"), 6, "unreadable_stamp", &[5]);
    check_text(&table("| TBC | rebooted |"), 6, "unreadable_stamp", &[5]);
    check_text(&table("| 10:05-10:99 | rebooted |"), 6, "clock_out_of_range", &[5, 6]);
    check_text(&table("| day 2 | rebooted |"), 6, "not_read", &[5]);
    check_text(
        "# Outage\n\n| Start | End | Event |\n|---|---|---|\n| 10:00 | 10:99 | down |\n",
        5,
        "clock_out_of_range",
        &[5],
    );
    check_text(
        "# Outage\n\n| Date | Time | Event |\n|---|---|---|\n| 2017-02-27 | 25:61 | down |\n",
        5,
        "clock_out_of_range",
        &[],
    );
}

#[test]
fn placeholders_beside_entries() {
    for stamp in ["HH:MM", "XX:XX", "TBC", "[TBD]", "[time]", "YYYY-MM-DD HH:MM"] {
        check_refused(&format!("- {stamp} - rebooted"), "unreadable_stamp");
    }
    check_refused("- pending: rebooted", "unreadable_stamp");
}

#[test]
fn placeholders_of_a_template() {
    let text =
        "# Outage\n\n## Timeline\n\n- HH:MM - alert\n- TBC - rollback\n\n| Time | Event |\n|---|---|\n| HH:MM | a |\n";
    assert_eq!(codes(&read(text)), ["no_timeline"]);
    // a filled-in section elsewhere does not make one of this
    let text = format!("{text}\n## Notes\n\n- 2017-02-27 10:00 UTC errors start\n");
    assert_eq!(codes(&read(&text)), [""; 0]);
}

#[test]
fn times_that_are_passed_over() {
    let after = |lines: &str| format!("# Outage 2017-02-27\n\n- 10:00 errors start\n\n{lines}\n");
    check_text(&after("The next update will be given at 10:30 UTC."), 5, "not_read", &[3]);
    check_text(&after("At 25:61 nobody knew."), 5, "not_read", &[3]);
    check_text(&after("2017-02-27 10:48:01 ERROR worker: gone"), 5, "not_read", &[3]);
    check_text(&after("```\n- 10:40 restarted\n```"), 6, "not_read", &[3]);
    check_text(&after("- 2017-02-28 cables laid"), 5, "not_read", &[3]);
    // a list of days is one of what happened
    assert_eq!(codes(&read("# Outage\n\n- 2017-02-28 cables laid\n")), ["no_timeline", "not_read"]);
    check_text(&after("- 2017-02-28: cables laid"), 3, "date_inferred", &[3, 5]);
}

#[test]
fn dates_that_no_calendar_has() {
    check("- 2017-02-30 10:30 rebooted", "impossible_date");
    check_refused("- 2017-13-01 10:30 rebooted", "impossible_date");
    check_refused("- 2017-00-10 10:30 rebooted", "impossible_date");
    check_refused("- 2017/01/32 10:30 rebooted", "impossible_date");
    check("- 30 February 2017 10:30 rebooted", "impossible_date");
    check("- 2017-04-31 10:30 rebooted", "impossible_date");
}

#[test]
fn stamps_left_unreadable() {
    check_refused("- 21:2x rebooted", "unreadable_stamp");
    check_refused("- ??:?? rebooted", "unreadable_stamp");
    check_refused("- [???] rebooted", "unreadable_stamp");
}

#[test]
fn zones_that_nobody_knows() {
    check("- 10:30 XYZT rebooted", "unknown_zone");
    check("- 10:30 UTC+99 rebooted", "unknown_zone");
}

#[test]
fn an_unknown_zone_is_never_read_as_another() {
    let text = "# Outage 2017-02-27\n\nTimeline (UTC)\n\n- 10:30 XYZT rebooted\n";
    assert_eq!(moments(&read(text)), ["2017-02-27T10:30:00"]);
}

#[test]
fn weekdays_that_contradict_their_date() {
    // 27 February 2017 was a Monday
    check("- Sat 27 Feb 2017 10:30 rebooted", "weekday_contradicts_date");
}

#[test]
fn local_times_that_the_clocks_skipped_or_showed_twice() {
    let skipped = read("# Outage 2017-03-26\n\nAll times Europe/Berlin\n\n- 02:30 rebooted\n");
    assert!(codes(&skipped).contains(&"local_time_skipped"), "{:?}", skipped.diagnostics());
    let repeated = read("# Outage 2017-10-29\n\nAll times Europe/Berlin\n\n- 02:30 rebooted\n");
    assert!(codes(&repeated).contains(&"local_time_repeated"), "{:?}", repeated.diagnostics());
}

#[test]
fn binaries() {
    let picture =
        "\u{fffd}PNG\r\n\u{1a}\n\0\0\0\rIHDR\0\0\u{1}\0\0\0\u{1}\0\u{8}\u{6}\0\0\0\\r\u{fffd}f\0\0\0\u{1}sRGB\0"
            .repeat(40);
    let incident = read(&picture);
    assert!(incident.events().is_empty());
    assert!(codes(&incident).contains(&"not_text"), "{:?}", incident.diagnostics());
}

#[test]
fn control_characters() {
    check("- 10:30 rebo\u{7}oted", "not_text");
    check("- 10:30 \u{1b}[31mrebooted\u{1b}[0m", "not_text");
    assert_eq!(codes(&read("# Outage 2017-02-27\r\n\x0c\n- 10:00 UTC\terrors\r\n")), ["date_inferred"]);
}

#[test]
fn a_nul_in_a_line_costs_no_other_line() {
    let incident = read(
        "# Outage 2017-02-27\n\nTimeline (UTC)\n\n- 10:00 errors start\n- 10:\0 30 rebo\0oted\n- 11:00 rollback done\n",
    );
    let found = moments(&incident);
    assert!(found.contains(&"2017-02-27T10:00:00Z".to_owned()) && found.contains(&"2017-02-27T11:00:00Z".to_owned()));
}

#[test]
fn a_fence_that_is_never_closed_ends_at_a_stamped_bullet() {
    let incident = read(
        "# Outage 2017-02-27\n\nTimeline (UTC)\n\n- 10:00 errors start\n\n```\n10:01:07 worker: gone\n\n- 11:00 rollback done\n",
    );
    assert_eq!(moments(&incident), ["2017-02-27T10:00:00Z", "2017-02-27T11:00:00Z"]);
}

mod strict {
    //! One stamp, one line, one name: refused with the column, what was found and what was expected.

    use incident_timeline::syntax::{Entry, Stamp};

    #[track_caller]
    fn check(text: &str, want: &str) {
        assert_eq!(Stamp::parse(text).unwrap_err().to_string(), want, "{text:?}");
    }

    #[test]
    fn stamps() {
        check("25:61", "column 1: expected a clock between 00:00 and 24:00, found `25:61`");
        check("21:2x", "column 1: expected a clock with all its digits, found `21:2x`");
        check("", "column 1: expected a date or a clock, found nothing");
        check("soon", "column 1: expected a date or a clock, found `soon`");
        check("12:21 PT gps", "column 10: expected the end of the stamp, found `gps`");
        check("\0", "column 1: expected a date or a clock, found `\\u{0}`");
    }

    #[test]
    fn lines() {
        assert!(Entry::parse("- 12:21 PT gps noticed").is_ok());
        for line in ["", "no stamp here", "- 25:61 rebooted"] {
            let message = Entry::parse(line).unwrap_err().to_string();
            assert!(message.starts_with("column ") && message.contains("expected"), "{line:?}: {message}");
        }
    }
}
