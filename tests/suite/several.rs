//! Several incidents in one document are read one by one, and one incident is never split.

use crate::reading::{check_invariants, codes, document, line_of, moments, read, samples};
use incident_timeline::diagnostic::Severity;
use incident_timeline::milestone::Milestone;
use incident_timeline::{Document, Incident, Metric, Reader};
use proptest::prelude::*;

fn read_all(text: &str) -> Vec<Incident<'_>> {
    Reader::new().read_all(text)
}

/// The incidents by their titles, each with its moments, to the minute.
#[track_caller]
fn check(text: &str, want: &[(&str, &[&str])]) {
    let incidents = read_all(text);
    let got: Vec<(&str, Vec<String>)> = incidents
        .iter()
        .map(|i| (i.title().unwrap_or(""), moments(i).iter().map(|m| m.chars().take(16).collect()).collect()))
        .collect();
    let want: Vec<(&str, Vec<String>)> =
        want.iter().map(|(title, all)| (*title, all.iter().map(|m| (*m).to_owned()).collect())).collect();
    assert_eq!(got, want, "{text}");
    let told = codes(&read(text)).iter().filter(|c| **c == "several_incidents").count();
    assert_eq!(told, usize::from(got.len() > 1), "told of {text}");
    let told = incidents.iter().flat_map(codes).filter(|c| *c == "several_incidents").count();
    assert_eq!(told, 0, "told of an incident of {text}");
}

/// How many incidents there are.
#[track_caller]
fn check_count(text: &str, want: usize) {
    let incidents = read_all(text);
    let titles: Vec<&str> = incidents.iter().filter_map(Incident::title).collect();
    assert_eq!(incidents.len(), want, "{titles:?} of {text}");
    if want == 1 {
        assert_eq!(incidents[0], read(text), "{text}");
        assert_eq!(incidents[0].title(), None);
    }
    check_parts(text);
}

/// What holds for the incidents of every text: their events are those of the whole, each in one of them. An entry that counts
/// from one of another incident, or has a date that only another year has, is told instead.
#[track_caller]
fn check_parts(text: &str) {
    let (whole, incidents) = (read(text), read_all(text));
    let places = |i: &Incident<'_>| i.events().iter().map(|e| (e.span(), e.line())).collect::<Vec<_>>();
    let errors = |i: &Incident<'_>| -> Vec<usize> {
        i.diagnostics().iter().filter(|d| d.severity() == Severity::Error).map(|d| d.span().line()).collect()
    };
    let parts: Vec<_> = incidents.iter().flat_map(places).collect();
    let told: Vec<usize> = incidents.iter().chain([&whole]).flat_map(errors).collect();
    let all = places(&whole);
    let lost: Vec<_> = all.iter().filter(|e| !parts.contains(e) && !told.contains(&e.1)).collect();
    let new: Vec<_> = parts.iter().filter(|e| !all.contains(e) && !told.contains(&e.1)).collect();
    assert_eq!((lost, new), (vec![], vec![]), "{text:?}");
    let twice = incidents.iter().enumerate().find(|(n, i)| {
        let others = incidents[n + 1..].iter().flat_map(|o| o.events());
        others.into_iter().any(|o| {
            i.events().iter().any(|e| e.span() == o.span() && e.moment() == o.moment() && e.text() == o.text())
        })
    });
    assert!(twice.is_none(), "an event of two incidents in {text:?}");
    incidents.iter().for_each(|i| check_invariants(text, i));
}

const TWO: &str = "\
## {1}

- {2}10:00 UTC errors start
- {2}10:10 UTC alert fires
- {2}10:40 UTC rolled back, service restored

## {3}

- {4}09:00 UTC errors start
- {4}09:05 UTC alert fires
- {4}09:20 UTC rolled back, service restored
";

/// Two sections of three entries: their headings, and what stands before the clocks of each.
fn two(above: &str, first: (&str, &str), second: (&str, &str)) -> String {
    let text = TWO.replace("{1}", first.0).replace("{2}", first.1);
    format!("{above}\n\n{}", text.replace("{3}", second.0).replace("{4}", second.1))
}

#[test]
fn headings_that_name_an_incident_with_its_day() {
    let text = two("# Incidents", ("Incident on 2021-05-10", ""), ("Incident on 2021-06-02", ""));
    let first: &[&str] = &["2021-05-10T10:00", "2021-05-10T10:10", "2021-05-10T10:40"];
    let second: &[&str] = &["2021-06-02T09:00", "2021-06-02T09:05", "2021-06-02T09:20"];
    check(&text, &[("Incident on 2021-05-10", first), ("Incident on 2021-06-02", second)]);
    // with a clock, and what happened
    let text = two("", ("Incident on 2021-05-10 09:58 - Login", ""), ("Incident on 2021-06-02 08:57 - Queue", ""));
    check(&text, &[("Incident on 2021-05-10 09:58 - Login", first), ("Incident on 2021-06-02 08:57 - Queue", second)]);
}

#[test]
fn each_has_its_own_milestones_and_date() {
    let text = two("# Incidents", ("Outage of 2021-05-10", ""), ("Outage of 2021-06-02", ""));
    let incidents = read_all(&text);
    let lines = |i: &Incident<'_>| (line_of(i, Milestone::Impact), line_of(i, Milestone::Detected));
    assert_eq!(incidents.iter().map(lines).collect::<Vec<_>>(), [(Some(5), Some(6)), (Some(11), Some(12))]);
    let detect = |i: &Incident<'_>| i.measure(&Metric::TIME_TO_DETECT).seconds();
    assert_eq!(incidents.iter().map(detect).collect::<Vec<_>>(), [Some(600), Some(300)]);
    let dates: Vec<String> = incidents.iter().map(|i| i.date().unwrap().to_string()).collect();
    assert_eq!(dates, ["2021-05-10", "2021-06-02"]);
    let spans: Vec<_> = incidents.iter().map(|i| i.title_span().unwrap()).collect();
    assert_eq!(
        spans.iter().map(|s| (s.line(), s.of(&text))).collect::<Vec<_>>(),
        [(3, "Outage of 2021-05-10"), (9, "Outage of 2021-06-02")]
    );
}

#[test]
fn registers_in_five_layouts() {
    // their own sections, under a page of incidents
    let part = |day: &str, clock: &str| {
        format!(
            "## {day}\n\n### Impact\n\nSome users.\n\n### Timeline\n\n- {clock} UTC alert fires\n- 23:59 UTC fixed\n\n"
        )
    };
    let days = part("2021-05-10 - Slow ingress", "10:00") + &part("2021-05-12 - Full disk", "11:00");
    for above in ["# Incident log\n\n", "# Incidents\n\n", ""] {
        check_count(&format!("{above}{days}"), 2);
    }
    // underlined
    check_count(
        "Postmortems\n===========\n\nLogin outage, 10 May 2021\n-------------------------\n\n- 10:00 UTC alert\n- 10:20 UTC fixed\n\n\
         Queue outage, 2 June 2021\n-------------------------\n\n- 11:00 UTC alert\n- 11:20 UTC fixed\n",
        2,
    );
    // HTML
    check_count(
        "<h1>Incidents</h1>\n<h2>Outage 2021-05-10</h2>\n<ul>\n<li>10:00 UTC alert</li>\n<li>10:20 UTC fixed</li>\n</ul>\n\
         <h2>Outage 2021-06-02</h2>\n<ul>\n<li>11:00 UTC alert</li>\n<li>11:20 UTC fixed</li>\n</ul>\n",
        2,
    );
    // AsciiDoc, with tables
    check_count(
        "= Postmortems\n\n== Incident 2021-05-10\n\n|===\n|Time |Event\n\n|10:00 |alert\n|10:20 |fixed\n|===\n\n\
         == Incident 2021-06-02\n\n|===\n|Time |Event\n\n|11:00 |alert\n|11:20 |fixed\n|===\n",
        2,
    );
    // numbered, the day as a field, the timeline below
    let part = |n: u8, day: &str| {
        format!(
            "### Blocks stall (Incident #{n})\n\n**Date:** {day}\n\n#### Timeline\n\n{day} (all times UTC)\n- 10:00 alert\n- 10:20 fixed\n\n"
        )
    };
    let text = format!("## Reports\n\n{}{}", part(2, "2021-05-12"), part(1, "2021-05-10"));
    check_count(&text, 2);
    let dates: Vec<String> = read_all(&text).iter().map(|i| i.date().unwrap().to_string()).collect();
    assert_eq!(dates, ["2021-05-12", "2021-05-10"]);
}

#[test]
fn titles_at_the_first_level() {
    let text = "# Outage 2021-05-10\n\n- 23:50 UTC alert\n- 00:10 UTC fixed\n\n# Outage 2021-06-02\n\n- 23:55 UTC alert\n- 00:05 UTC fixed\n";
    check(
        text,
        &[
            ("Outage 2021-05-10", &["2021-05-10T23:50", "2021-05-11T00:10"]),
            ("Outage 2021-06-02", &["2021-06-02T23:55", "2021-06-03T00:05"]),
        ],
    );
}

#[test]
fn names_whose_entries_have_the_days() {
    let text = |above: &str, day: &str| two(above, ("Login outage", "2021-05-10 "), ("Queue outage", day));
    check_count(&text("# Postmortems", "2021-05-12 "), 2);
    check_count(&text("", "2021-06-12 "), 2);
    // a second outage on the next day may be that of the same incident
    check_count(&text("# What broke", "2021-05-11 "), 1);
    check_count(&text("# Postmortems", "2021-05-10 "), 1);
}

#[test]
fn days_alone_on_a_page_of_incidents() {
    check_count(&two("# Incidents", ("2021-05-10", ""), ("2021-06-02", "")), 2);
    check_count(&two("# Incidents", ("2021-05-10", ""), ("2021-05-11", "")), 1);
    check_count(&two("# Incidents", ("2021-05-10: slow ingress", ""), ("2021-05-11: full disk", "")), 2);
    check_count(&two("# Outage", ("2021-05-10: slow ingress", ""), ("2021-05-11: full disk", "")), 1);
}

#[test]
fn incidents_in_other_languages() {
    for (first, second) in [
        ("Störung vom 10.05.2021", "Störung vom 02.06.2021"),
        ("Mailausfall am 10. Mai 2021", "Netzausfall am 2. Juni 2021"),
        ("Panne du 10 mai 2021", "Panne du 2 juin 2021"),
        ("Incidente del 10 de mayo de 2021", "Caída del 2 de junio de 2021"),
        ("Falha de 10 de maio de 2021", "Indisponibilidade de 2 de junho de 2021"),
        ("Guasto del 10 maggio 2021", "Guasto del 2 giugno 2021"),
        ("Storing 2021-05-10", "Storing 2021-06-02"),
        ("Awaria 2021-05-10", "Awaria 2021-06-02"),
        ("Инцидент 2021-05-10", "Сбой 2021-06-02"),
        ("2021年5月10日の障害", "2021年6月2日の障害"),
        ("2021年5月10日故障", "2021年6月2日故障"),
        ("2021-05-10 장애", "2021-06-02 장애"),
    ] {
        check_count(&two("", (first, ""), (second, "")), 2);
    }
}

#[test]
fn one_incident_is_not_split() {
    let day = |first: &str, second: &str| two("# Outage of the queue", (first, ""), (second, ""));
    for text in [
        // days, phases, updates, parts
        day("2021-05-10", "2021-05-11"),
        day("2021-05-10 - Investigation", "2021-05-11 - Fix deployed"),
        day("Monday, 2021-05-10", "Tuesday, 2021-05-11"),
        day("Day 1 (2021-05-10)", "Day 2 (2021-05-11)"),
        day("Phase 1: 2021-05-10", "Phase 2: 2021-05-11"),
        day("Update 2021-05-10", "Update 2021-06-11"),
        day("Incident update 2021-05-10", "Incident update 2021-06-11"),
        day("Incident timeline 2021-05-10", "Incident response 2021-06-11"),
        day("Incident summary (2021-05-10)", "Incident timeline (2021-05-10)"),
        day("Outage 2021-05-10", "Outage 2021-05-10 (continued)"),
        day("Störungsverlauf 10.05.2021", "Ausfall Tag 2, 11.05.2021"),
        // the same words on the next day
        day("Outage, 2021-05-10", "Outage, 2021-05-11"),
        // how one began and how it ended, and what was written about it
        day("Incident start: 2021-05-10", "Incident end: 2021-05-12"),
        day("Preliminary incident report 2021-05-10", "Final incident report 2021-05-20"),
        day("Incident #7, 2021-05-10", "Incident #7, 2021-05-14"),
        // a summary above the timeline
        day("Key events", "Timeline"),
        day("What happened on 2021-05-10", "How we fixed it on 2021-06-11"),
        day("The outage", "What caused the outage"),
        // causes that are numbered
        day("Failure 1: no alert", "Failure 2: no backup"),
    ] {
        let incidents = read_all(&text);
        assert_eq!(incidents.len(), 1, "{text}");
        assert_eq!(incidents[0], read(&text), "{text}");
    }
}

#[test]
fn two_outages_in_one_timeline_are_one_incident() {
    check_count(
        "# Outage 2021-05-10\n\n## Timeline (UTC)\n\n- 10:00 outage begins\n- 10:20 service restored\n- 14:00 outage begins again\n- 14:30 service restored\n",
        1,
    );
    // parts of the incident that the title names
    check_count(&two("# Outage 2021-05-10", ("Outage of 2021-05-10", ""), ("Outage of 2021-05-13", "")), 1);
    // an update log over many days
    check_count(
        "# Incident log\n\n## 2021-05-10\n\n- 10:00 UTC alert\n\n## 2021-05-11\n\n- 10:00 UTC still slow\n\n## 2021-06-30\n\n- 10:00 UTC closed\n",
        1,
    );
}

#[test]
fn incidents_that_are_recalled_are_no_split() {
    let recalled = two("## Earlier ones", ("Outage of 2020-03-04", ""), ("Outage of 2020-06-04", ""));
    let own = "- 2021-08-10 10:00 UTC alert\n- 2021-08-10 10:20 UTC fixed\n";
    check_count(&format!("# Postmortem\n\n## Timeline\n\n{own}\n{recalled}"), 1);
    check_count(&format!("# Postmortem\n\n{recalled}"), 2);
}

#[test]
fn lines_and_rows_that_stand_for_headings() {
    let text = two("# Incident history", ("x", ""), ("y", ""));
    let text = text.replace("## x", "**Incident 12 - 2021-05-10**").replace("## y", "**Incident 13 - 2021-06-02**");
    check_count(&text, 2);
    assert_eq!(read_all(&text)[1].title(), Some("Incident 13 - 2021-06-02"));
    let rows = |title: &str, second: &str| {
        format!(
            "# {title}\n\n| Date | Start (UTC) | End | What |\n|---|---|---|---|\n| 2021-05-10 | 10:00 | 10:40 | Login down |\n\
             | {second} | 23:50 | 00:20 | Queue stuck |\n"
        )
    };
    check(
        &rows("Outages", "2021-06-02"),
        &[("Login down", &["2021-05-10T10:00"]), ("Queue stuck", &["2021-06-02T23:50"])],
    );
    // a title of one incident, rows of one day, rows without an end, other entries beside them
    check_count(&rows("Outage of the queue", "2021-06-02"), 1);
    check_count(&rows("Outages", "2021-05-10"), 1);
    check_count(&rows("Outages", "2021-06-02").replace("00:20", ""), 1);
    check_count(&(rows("Outages", "2021-06-02") + "\n- 2021-06-03 10:00 UTC closed\n"), 1);
}

#[test]
fn registers_with_an_open_row() {
    let rows = |title: &str, all: &[&str]| {
        let head = "| # | Date | Start (UTC) | End (UTC) | What |\n|---|---|---|---|---|\n";
        format!("# {title}\n\n{head}{}\n", all.join("\n"))
    };
    let all = [
        "| 1 | 2021-01-10 | 10:00 | 10:40 | Login down |",
        "| 2 | 2021-02-02 | 22:50 | 00:20 (+1d) | Queue stuck |",
        "| 3 | 2021-05-03 | 08:00 | - | Old phones see no map |",
        "| 4 | 2021-08-21 | ~09:10 | 09:30 | Search slow |",
    ];
    check(
        &rows("Incident register 2021", &all),
        &[
            ("Login down", &["2021-01-10T10:00"]),
            ("Queue stuck", &["2021-02-02T22:50"]),
            ("Old phones see no map", &["2021-05-03T08:00"]),
            ("Search slow", &["2021-08-21T09:10"]),
        ],
    );
    let ends: Vec<String> =
        read_all(&rows("Outages", &all)).iter().filter_map(|i| Some(i.events()[0].end()?.to_string())).collect();
    assert_eq!(ends, ["2021-01-10T10:40:00Z", "2021-02-03T00:20:00Z", "2021-08-21T09:30:00Z"]);
    // one of three has no end, one has no start, a title of one incident
    check_count(&rows("Outages", &all[1..]), 1);
    check_count(&rows("Outages", &all).replace("~09:10", "-").replace("09:30", "-"), 1);
    check_count(&rows("Outage of the queue", &all), 1);
}

#[test]
fn headings_that_open_with_an_identifier() {
    let text = |title: &str, first: &str, second: &str| {
        two(title, (first, "2021-05-10 "), (second, "2021-05-11 ")).replace("\n\n- ", "\n\n- Started: ")
    };
    // a number behind a sign is no year
    check_count(&text("", "INC-2041 Login fails", "INC-2017 Exports are empty"), 2);
    check_count(&text("", "INC-2021-05 Login fails", "INC-2021-06 Exports are empty"), 1);
    // other letters on a page of incidents alone
    check_count(&text("# Incidents", "OPS-41 Login fails", "OPS-17: exports are empty"), 2);
    check_count(&text("# Login outage", "OPS-41 Login fails", "OPS-17: exports are empty"), 1);
    for (first, second) in [
        ("OPS-41 Login fails", "WEB-17 Exports are empty"),
        ("OPS-41 Login fails", "OPS-41 Exports are empty"),
        ("OPS-41 Timeline", "OPS-17 Impact"),
        ("OPS-41", "OPS-17"),
    ] {
        check_count(&text("# Incidents", first, second), 1);
    }
}

#[test]
fn days_of_a_year_with_what_happened() {
    let text = |title: &str, first: &str, second: &str| two(title, (first, ""), (second, "")).replace("## ", "### ");
    check(
        &text("# Outages 2019", "6 January: mast down", "23 August: lightning"),
        &[
            ("6 January: mast down", &["2019-01-06T10:00", "2019-01-06T10:10", "2019-01-06T10:40"]),
            ("23 August: lightning", &["2019-08-23T09:00", "2019-08-23T09:05", "2019-08-23T09:20"]),
        ],
    );
    check_count(&text("# Outage log", "6 January: mast down", "23 August: lightning"), 2);
    check_count(&text("# Störungen 2019", "6. Januar: Mast fällt aus", "23. August: Blitz"), 2);
    for (title, first, second) in [
        // what may be one incident: days close to each other, at the turn of the year too
        ("# Outages 2019", "6 January: mast down", "8 January: mast up"),
        ("# Outage log", "28 December: mast down", "3 January: mast up"),
        // parts of one, and a title of one
        ("# Outages 2019", "6 January: update", "23 August: summary"),
        ("# Outage 2019", "6 January: mast down", "23 August: lightning"),
    ] {
        check_count(&text(title, first, second), 1);
    }
    // a log of one that took long has an entry here and there
    let long = "# Outage log\n\n## 6 January: slow\n\n- 10:00 UTC slow\n\n## 23 March: slower\n\n- 10:00 UTC slower\n";
    check_count(long, 1);
    // one pair that lies apart shows it for a page of a year
    let third = "\n### 25 August: the new mast\n\n- 10:00 UTC down\n- 10:20 UTC up\n";
    check_count(&(text("# Outages 2019", "6 January: mast down", "23 August: lightning") + third), 3);
    check_count(&(text("# Outage log", "6 January: mast down", "23 August: lightning") + third), 1);
}

#[test]
fn lines_that_set_incidents_apart() {
    let mail = |first: &str, second: &str| {
        format!(
            "Subject: The week\nDate: Fri, 11 Jun 2021 16:00:00 +0000\n\nHello all, clocks are UTC.\n\n{first}\n\n  07:12  a sensor stops\n  09:43  it sends again\n\n\
             {second}\n\n  22:05  a warning goes out\n  22:26  it is withdrawn\n"
        )
    };
    check(
        &mail("Incident A: sensors silent, Mon 7 June", "Incident B: a wrong warning, Wed 9 June"),
        &[
            ("Incident A: sensors silent, Mon 7 June", &["2021-06-07T07:12", "2021-06-07T09:43"]),
            ("Incident B: a wrong warning, Wed 9 June", &["2021-06-09T22:05", "2021-06-09T22:26"]),
        ],
    );
    check_count(&mail("Incident 7: sensors silent, Mon 7 June", "Incident 8: a wrong warning, Wed 9 June"), 2);
    for (first, second) in [
        ("Part A: sensors silent, Mon 7 June", "Part B: a wrong warning, Wed 9 June"),
        ("Incident A: sensors silent on 7 June, we think", "Incident B: a wrong warning on 9 June, we think"),
        ("Incident sensors silent, Mon 7 June", "Incident warning, Wed 9 June, was wrong"),
        ("Incident A: timeline, Mon 7 June", "Incident A: update, Wed 9 June"),
    ] {
        check_count(&mail(first, second), 1);
    }
}

#[test]
fn as_many_as_the_text_says() {
    let text = |said: &str, first: &str, second: &str| {
        two(&format!("# The last days of May 2021\n\n{said}"), (first, ""), (second, ""))
    };
    let days = ("Tuesday, 18 May: the slow query", "Thursday, 20 May: the expired token");
    for said in [
        "We had two incidents, and owe you an account of each.",
        "These were two separate outages.",
        "Availability was 99.93 %, with 2 incidents and 41 changes.",
    ] {
        check_count(&text(said, days.0, days.1), 2);
    }
    for said in [
        "",
        "There was an incident.",
        "We had three incidents.",
        "We had 20 incidents.",
        "The last two outages were about the same.",
        "Two earlier outages were about the same.",
        "Two teams looked after incidents.",
        // one incident may have several
        "We had two outages.",
    ] {
        check_count(&text(said, days.0, days.1), 1);
    }
    let said = "We had two incidents.";
    check_count(&text(said, "Tuesday: the slow query", "Thursday: the expired token"), 2);
    check_count(&text(said, "Tuesday", "Thursday"), 1);
    check_count(&text(said, "Tuesday: the impact", "Thursday: the resolution"), 1);
    check_count(&text(said, "The slow query", "The expired token"), 1);
    check_count(&text(said, "Thursday: the slow query", "Thursday: the expired token"), 1);
    // the title is the heading alone
    let prose = text(said, days.0, days.1).replace("\n\n- 10", "\n\nAt 10").replace("\n\n- 09", "\n\nAt 09");
    assert_eq!(read_all(&prose).iter().filter_map(Incident::title).collect::<Vec<_>>(), [days.0, days.1]);
    // bold lines that are numbered
    let lines = |first: &str, second: &str| {
        two("Review of November 2021: 2 incidents", ("x", ""), ("y", "")).replace("## x", first).replace("## y", second)
    };
    check_count(&lines("**1. Search stale (3 November)**", "**2. Prices sent twice (5 November)**"), 2);
    check_count(&lines("**1. Search stale (3 November)**", "**3. Prices sent twice (5 November)**"), 1);
    check_count(&lines("**Search stale (3 November)**", "**Prices sent twice (5 November)**"), 1);
}

/// A status page with two incidents on one day, and one on the day before.
const STATUS: &str = "\
# Incident history

## Mar 28, 2023

**Errors on uploads**
**Resolved** - Uploads have been stable for an hour. Mar 28, 17:20 UTC
**Monitoring** - The nodes were drained. Mar 28, 16:14 UTC
**Investigating** - We look into failing uploads. Mar 28, 15:30 UTC

**Webhooks delayed**
**Resolved** - All webhooks have been delivered. Mar 28, 09:02 UTC
**Identified** - Webhooks are delayed. Mar 28, 08:25 UTC

## Mar 27, 2023

### Login fails

Investigating - Users cannot log in. Mar 27, 06:00 UTC

Resolved - Login works. Mar 27, 07:45 UTC

## Mar 26, 2023

No incidents reported.
";

#[test]
fn names_on_a_status_page() {
    check_parts(STATUS);
    let all = read_all(STATUS);
    let titles: Vec<_> = all.iter().map(|i| (i.title_span().unwrap().line(), i.title().unwrap())).collect();
    assert_eq!(titles, [(5, "Errors on uploads"), (10, "Webhooks delayed"), (16, "Login fails")]);
    let dates: Vec<String> = all.iter().map(|i| i.date().unwrap().to_string()).collect();
    assert_eq!(dates, ["2023-03-28", "2023-03-28", "2023-03-27"]);
    assert_eq!(read_all(&STATUS.replace('\n', "\r\n")).len(), 3);
    // the day of their heading governs them
    let lines = STATUS.replace(". Mar 28, ", ". At ");
    let dates: Vec<String> = read_all(&lines).iter().map(|i| i.date().unwrap().to_string()).collect();
    assert_eq!(dates, ["2023-03-28", "2023-03-28", "2023-03-27"]);
    // one name, a title of one incident, and updates that begin nowhere
    check_count(STATUS.split("**Webhooks").next().unwrap(), 1);
    check_count(&STATUS.replace("# Incident history", "# Errors on uploads"), 1);
    check_count(&STATUS.replace("Identified", "Update"), 1);
    check_count(&STATUS.replace("**Webhooks delayed**", "Webhooks delayed"), 2);
}

#[test]
fn what_stands_above_all_governs_all() {
    let text = "# Incidents of 2021\n\nAll times in PT.\n\n## Login outage, May 10\n\n- 10:00 alert\n- 10:20 fixed\n\n\
                ## Queue outage, December 2\n\n- 11:00 alert\n- 11:20 fixed\n";
    let all: Vec<String> = read_all(text).iter().flat_map(moments).collect();
    let want = [
        "2021-05-10T10:00:00-07:00",
        "2021-05-10T10:20:00-07:00",
        "2021-12-02T11:00:00-08:00",
        "2021-12-02T11:20:00-08:00",
    ];
    assert_eq!(all, want);
}

#[test]
fn a_notice_of_one_incident_is_its_own() {
    let text = two("", ("Outage 2021-05-10\n\nAll times in CET.", ""), ("Outage 2021-06-02", "")).replace(" UTC", "");
    let zones: Vec<bool> = read_all(&text).iter().map(|i| i.events()[0].moment().offset().is_some()).collect();
    assert_eq!(zones, [true, true], "the only zone of the document is that of its other incident too");
    let text = text.replace("09:00", "09:00 PT");
    let zones: Vec<String> = read_all(&text).iter().map(|i| i.zone().unwrap().to_string()).collect();
    assert_eq!(zones, ["Europe/Berlin", "America/Los_Angeles"]);
}

#[test]
fn what_stands_outside_goes_to_the_incident_of_its_day() {
    let text = two(
        "# Incidents\n\nOn 2 June 2021 at 09:02 UTC the queue stood still.\n\n| Date | Time (UTC) | Event |\n|---|---|---|\n\
         | 2021-06-02 | 09:30 | report written |\n| 2021-01-01 | 10:30 | page begun |",
        ("Outage 2021-05-10", ""),
        ("Outage 2021-06-02", ""),
    ) + "\n## Lessons of both\n\n- 2021-05-10 11:00 UTC closed\n- 2022-01-01 12:00 UTC all done\n";
    check(
        &text,
        &[
            (
                "Outage 2021-05-10",
                &["2021-01-01T10:30", "2021-05-10T10:00", "2021-05-10T10:10", "2021-05-10T10:40", "2021-05-10T11:00"],
            ),
            (
                "Outage 2021-06-02",
                &[
                    "2021-06-02T09:02",
                    "2021-06-02T09:30",
                    "2021-06-02T09:00",
                    "2021-06-02T09:05",
                    "2021-06-02T09:20",
                    "2022-01-01T12:00",
                ],
            ),
        ],
    );
    check_parts(&text);
}

#[test]
fn sections_beside_their_headings_belong_to_the_incident_above() {
    let part = |day: &str| {
        format!("## Outage {day}\n\nIt was long.\n\n## Timeline\n\n- 10:00 UTC alert\n- 10:20 UTC fixed\n\n")
    };
    check(
        &(part("2021-05-10") + &part("2021-06-02")),
        &[
            ("Outage 2021-05-10", &["2021-05-10T10:00", "2021-05-10T10:20"]),
            // its heading has a description, and its entries stand beside it
            ("Outage 2021-06-02", &["2021-06-02", "2021-06-02T10:00", "2021-06-02T10:20"]),
        ],
    );
}

#[test]
fn an_incident_without_a_timeline_says_so() {
    let text = two("", ("Outage 2021-05-10", ""), ("Outage 2021-06-02", ""))
        + "\n## Outage on 2021-07-04 at our customers\n\nNobody wrote it down.\n";
    let incidents = read_all(&text);
    assert_eq!(incidents.len(), 3);
    assert_eq!(incidents[2].title(), Some("Outage on 2021-07-04 at our customers"));
    let told = incidents[2].diagnostics();
    assert_eq!((told[0].code().as_str(), told[0].span().line()), ("no_timeline", 15));
}

#[test]
fn durations_and_statuses_are_those_of_their_incident() {
    let text =
        two("", ("Outage 2021-05-10\n\nDuration: 40 minutes", ""), ("Outage 2021-06-02\n\nDuration: 20 minutes", ""))
            + "\nStatus: monitoring\n";
    let text = text.replace("rolled back, service restored", "still failing");
    let incidents = read_all(&text);
    let stated: Vec<(usize, i64)> =
        incidents.iter().flat_map(|i| i.stated()).map(|s| (s.line(), s.seconds())).collect();
    assert_eq!(stated, [(5, 2_400), (13, 1_200)]);
    assert_eq!(incidents.iter().map(Incident::is_open).collect::<Vec<_>>(), [false, true]);
    let open: Vec<usize> = incidents[1]
        .diagnostics()
        .iter()
        .filter(|d| d.code().as_str() == "open_incident")
        .map(|d| d.span().line())
        .collect();
    assert_eq!(open, [19]);
}

#[test]
fn slips_and_half_days_stay_in_their_incident() {
    // the clocks of the first lie in the afternoon, those of the second in the morning
    let text = "# Incidents\n\n## Outage 2021-05-10\n\n- 11:54 UTC alert\n- 1:12 PM UTC fixed\n\n## Outage 2021-06-02\n\n- 8:05 AM UTC alert\n- 9:15 UTC fixed\n";
    check(
        text,
        &[
            ("Outage 2021-05-10", &["2021-05-10T11:54", "2021-05-10T13:12"]),
            ("Outage 2021-06-02", &["2021-06-02T08:05", "2021-06-02T09:15"]),
        ],
    );
}

#[test]
fn the_order_of_day_and_month_is_that_of_the_document() {
    let text = two("# Incidents", ("Outage 03/04/2021", ""), ("Outage 25/06/2021", ""));
    let dates: Vec<String> = read_all(&text).iter().map(|i| i.date().unwrap().to_string()).collect();
    assert_eq!(dates, ["2021-04-03", "2021-06-25"]);
}

#[test]
fn samples_are_one_incident_each() {
    for (name, text) in samples() {
        let reader = Reader::new();
        let document = document(Some(&name), &text);
        assert_eq!(reader.read_all(document), [reader.read(document)], "{name}");
    }
}

#[test]
fn incidents_outlive_their_text() {
    let owned: Vec<Incident<'static>> = {
        let text = two("", ("Outage 2021-05-10", ""), ("Outage 2021-06-02", ""));
        Reader::new().read_all(Document::new(&text).name("log.md")).into_iter().map(Incident::into_owned).collect()
    };
    assert_eq!(owned[1].title(), Some("Outage 2021-06-02"));
    assert_eq!((owned[1].name(), owned[1].events()[0].line()), (Some("log.md"), 11));
}

#[test]
fn the_wire_form_names_the_incident() {
    let text = two("", ("Outage 2021-05-10", ""), ("Outage 2021-06-02", ""));
    let json: Vec<serde_json::Value> = read_all(&text).iter().map(|i| serde_json::to_value(i).unwrap()).collect();
    assert_eq!((&json[1]["title"], &json[1]["title_line"]), (&"Outage 2021-06-02".into(), &9.into()));
    assert!(serde_json::to_value(read(&text)).unwrap().get("title").is_none());
}

/// A register with one section for each layout, to be cut and damaged.
fn register() -> String {
    let dated =
        two("# Incidents (all times PT)", ("Incident #7 on 2021-05-10 – Anmeldung", ""), ("Störung 2. Juni 2021", "~"));
    dated
        + "\n**Ausfall 2021-07-01**\n\n| Zeit | Was |\n|---|---|\n| 10:00 | los |\n| 24:10 | vorbei |\n\nDuration: 2h\n\nStatus: open\n\0\n"
}

#[test]
fn a_register_cut_at_every_byte() {
    let text = register();
    for at in (0..=text.len()).filter(|at| text.is_char_boundary(*at)) {
        check_parts(&text[..at]);
        check_parts(&text[at..]);
    }
    let crlf = text.replace('\n', "\r\n");
    assert_eq!(read_all(&crlf).len(), read_all(&text).len());
    check_parts(&crlf);
    check_parts(&text.replace('\n', "\r"));
}

proptest! {
    #![proptest_config(crate::reading::cases(1_000))]

    #[test]
    fn any_page_of_incidents_is_read(
        pieces in prop::collection::vec(
            prop::sample::select(vec![
                "# Incidents\n", "# Postmortem\n", "## Outage 2021-05-10\n", "## Outage 2021-06-12\n", "## Incident #7\n",
                "### Incident 8 on May 4\n", "## 2021-07-01\n", "## Timeline (UTC)\n", "### Impact\n", "# 2022\n", "\n",
                "**Störung 3. Mai 2021**\n", "- 10:00 alert\n", "- 2021-05-10 23:50 fixed\n", "- 00:10 IST closed\n",
                "All times in CET.\n", "At 10:05 on 12 June 2021 it broke.\n", "| 2021-05-10 | 10:00 | 10:20 | a |\n",
                "| Date | Start | End | What |\n|---|---|---|---|\n", "Duration: 2h\n", "Status: open\n", "```\n", "é", "## ",
                "**1. Störung (3 May)**\n", "Two incidents.\n", "Incident A: b, 7 June\n", "### Tuesday: c\n", "## INC-2041 d\n",
                "**Name**\n", "**Investigating** - e. May 4, 10:00 UTC\n", "Resolved: f\n", "| 2021-06-10 | 11:00 | - | g |\n",
                "Incident report\n====\n", "<h2>Ausfall 10.05.2021</h2>\n", "---\n", "title: Outages\n", "- T+15m b\n",
            ]),
            0..30,
        )
    ) {
        check_parts(&pieces.concat());
    }
}

#[test]
fn a_reader_of_several_threads() {
    fn shared<T: Send + Sync>(value: T) -> T {
        value
    }
    let text = two("", ("Outage 2021-05-10", ""), ("Outage 2021-06-02", ""));
    assert_eq!(shared(read_all(&text)).len(), 2);
}

#[test]
fn time_is_linear_in_the_incidents() {
    let section = |n: usize| {
        format!(
            "All times in IST.\n\n## Outage {}-{:02}-{:02}\n\n- 10:00 CST alert in Dublin\n- 10:20 fixed\n\n# More\n\nTimezone: PST\n\n",
            1990 + n / 250,
            1 + n % 11,
            1 + n % 28
        )
    };
    let once: String = (0..250).map(section).collect();
    let more: String = (0..2_000).map(section).collect();
    crate::reading::check_linear_by("incidents", &once, &more, |text| drop(read_all(text)));
}
