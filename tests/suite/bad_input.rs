//! What nobody can read gets a diagnostic that names it, and the rest of the document is still read.

use crate::reading::{codes, moments, read};

/// The line stands in the middle of a timeline. `code` is said about it, and both its neighbours are read.
#[track_caller]
fn check(line: &str, code: &str) {
    let text =
        format!("# Outage 2017-02-27\n\nTimeline (UTC)\n\n- 10:00 errors start\n{line}\n- 11:00 rollback done\n");
    let incident = read(&text);
    let found = moments(&incident);
    assert!(found.iter().any(|m| m == "2017-02-27T10:00:00Z"), "{line:?}: the entry before was lost: {found:?}");
    assert!(found.iter().any(|m| m == "2017-02-27T11:00:00Z"), "{line:?}: the entry after was lost: {found:?}");
    let about: Vec<&str> =
        incident.diagnostics().iter().filter(|d| d.span().line() == 6).map(|d| d.code().as_str()).collect();
    assert!(about.contains(&code), "{line:?}: expected {code}, found {:?}", incident.diagnostics());
}

/// The line is no event.
#[track_caller]
fn check_refused(line: &str, code: &str) {
    check(line, code);
    let text =
        format!("# Outage 2017-02-27\n\nTimeline (UTC)\n\n- 10:00 errors start\n{line}\n- 11:00 rollback done\n");
    let lines: Vec<usize> = read(&text).events().iter().map(|e| e.line()).collect();
    assert_eq!(lines, [5, 7], "{line:?}");
}

#[test]
fn clocks_that_no_day_has() {
    check_refused("- 25:61 rebooted", "clock_out_of_range");
    check_refused("- 24:30 rebooted", "clock_out_of_range");
    check_refused("- **10:75** rebooted", "clock_out_of_range");
    check_refused("- 2017-02-27 25:61 rebooted", "clock_out_of_range");
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
