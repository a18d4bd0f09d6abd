//! Lines for which readers of dates fall: versions, ports, months that are verbs, logs, templates.

use crate::reading::{codes, moments, read};

/// The line in a timeline of 19 July 2018 whose notice says UTC. `want` is the moment that it gives, and it gives no other.
#[track_caller]
fn check(line: &str, want: Option<&str>) {
    check_on("2018-07-19", line, want);
}

#[track_caller]
fn check_on(date: &str, line: &str, want: Option<&str>) {
    let text = format!("# Outage {date}\n\n## Timeline\n\nAll times in UTC.\n\n- 10:00 requests fail\n{line}\n");
    let incident = read(&text);
    let own: Vec<String> = incident.events().iter().filter(|e| e.line() > 7).map(|e| e.moment().to_string()).collect();
    assert_eq!(own, want.into_iter().collect::<Vec<_>>(), "{line:?}");
    let ends: Vec<String> = incident.events().iter().filter_map(|e| e.end()).map(ToString::to_string).collect();
    assert!(ends.is_empty(), "{line:?}: an end was invented: {ends:?}");
    assert_eq!(moments(&incident)[0], format!("{date}T10:00:00Z"), "{line:?}: the entry before changed");
}

#[test]
fn zones() {
    check("- 12:21 PT gps noticed that builds are stuck", Some("2018-07-19T12:21:00-07:00"));
    check_on("2018-01-19", "- 12:21 PT gps noticed that builds are stuck", Some("2018-01-19T12:21:00-08:00"));
    check("- 10:40 est. cost of the outage is known", Some("2018-07-19T10:40:00Z"));
    check_on("2018-01-19", "- 1040 PST database restarted", Some("2018-01-19T10:40:00-08:00"));
    check_on("2018-01-19", "- 10.40 CET database restarted", Some("2018-01-19T10:40:00+01:00"));
}

#[test]
fn words_that_are_no_dates() {
    check("- 10:40 we may need 2 replicas", Some("2018-07-19T10:40:00Z"));
    check("- we may need 2 replicas", None);
    check("- 10:40 the ticket sat on hold", Some("2018-07-19T10:40:00Z"));
    check("- the ticket sat on hold", None);
    check("- 10:40 march through the runbook", Some("2018-07-19T10:40:00Z"));
    check("- 10:40 a database failed", Some("2018-07-19T10:40:00Z"));
    check("- 10:40 second try", Some("2018-07-19T10:40:00Z"));
}

#[test]
fn numbers_that_are_no_dates() {
    check("- 10:40 moved to port 8080", Some("2018-07-19T10:40:00Z"));
    check("- moved to port 8080", None);
    check("- 10:40 upgraded to 1.2.3", Some("2018-07-19T10:40:00Z"));
    check("- upgraded to 1.2.3", None);
    check("- 10:40 filed bug 2031", Some("2018-07-19T10:40:00Z"));
    check("- bug 1998 has the details", None);
    check("- 1.11.2 is rolled out, 8u292 stays", None);
    check("- 10:40 PR #1130 merged, 3:1 for it", Some("2018-07-19T10:40:00Z"));
}

#[test]
fn ranges_that_are_none() {
    check("- 10:40 - 5 users are affected", Some("2018-07-19T10:40:00Z"));
    check("- 10:40 – 12 of 40 hosts are back", Some("2018-07-19T10:40:00Z"));
    check("- 10:40 - 500s are rising", Some("2018-07-19T10:40:00Z"));
}

#[test]
fn ranges_that_look_like_offsets() {
    for (stamp, end) in
        [("10:00-11:00", "11:00"), ("07:20-07:30", "07:30"), ("0:00-10:15", "10:15"), ("10:30 - 12:00", "12:00")]
    {
        let text = format!("# Outage 2018-07-19\n\nTimeline (UTC)\n\n- {stamp} rolling restart\n");
        let incident = read(&text);
        let ends: Vec<String> = incident.events().iter().filter_map(|e| e.end()).map(ToString::to_string).collect();
        assert_eq!(ends, [format!("2018-07-19T{end}:00Z")], "{stamp}");
    }
    check("- 2018-07-19T10:40:00-07:00 database restarted", Some("2018-07-19T10:40:00-07:00"));
}

#[test]
fn second_stamps_inside_an_entry() {
    check("- 10:40 no instances since 09:36", Some("2018-07-19T10:40:00Z"));
    check("- 10:40 next update at 11:35", Some("2018-07-19T10:40:00Z"));
    check("- 10:40 error at parser.js 3:11", Some("2018-07-19T10:40:00Z"));
    check("- 10:40 (12:40 CEST) database restarted", Some("2018-07-19T10:40:00Z"));
}

#[test]
fn an_ambiguous_abbreviation_lists_its_readings() {
    let incident = read("# Outage 2018-07-19\n\n## Timeline\n\n- 10:40 IST database restarted\n");
    let remark = incident.diagnostics().iter().find(|d| d.code().as_str() == "ambiguous_zone");
    let message = remark.expect("IST has several readings").message();
    for reading in ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"] {
        assert!(message.contains(reading), "{message}");
    }
}

#[test]
fn an_abbreviation_out_of_season_is_the_local_clock() {
    let incident = read("# Outage 2018-07-19\n\n- 10:40 PST database restarted\n");
    assert_eq!(moments(&incident), ["2018-07-19T10:40:00-07:00"]);
    assert!(codes(&incident).contains(&"zone_out_of_season"));
    let meant = read("# Outage 2018-07-19\n\n- 10:40 EST (UTC-5) database restarted\n");
    assert_eq!(moments(&meant), ["2018-07-19T10:40:00-05:00"]);
}

#[test]
fn noon_comes_after_a_day_change() {
    let incident = read("# Outage 2018-07-19\n\nTimeline (UTC)\n\n- 23:50 errors\n- 00:10 rollback\n- 11:57 closed\n");
    assert_eq!(moments(&incident), ["2018-07-19T23:50:00Z", "2018-07-20T00:10:00Z", "2018-07-20T11:57:00Z"]);
    assert!(codes(&incident).contains(&"day_rolled_over"));
}

#[test]
fn half_days_of_one_afternoon() {
    let incident = read(
        "# Outage 2018-01-19\n\nTimeline (UTC)\n\n- 11:54 AM errors\n- 12:16 paged\n- 1:52 rollback\n- 3:31 closed\n",
    );
    let clocks: Vec<String> = moments(&incident).iter().map(|m| m[11..16].to_owned()).collect();
    assert_eq!(clocks, ["11:54", "12:16", "13:52", "15:31"]);
}

#[test]
fn logs() {
    for line in [
        "```\n10:41:02 worker[3]: retrying\n```",
        "~~~\n3:11 error Unexpected token\n~~~",
        "Jul 19 10:41:02 web1 kernel: [   12.345678] eth0: link down",
        "{\"time\":\"2018-07-19T10:41:02.514Z\",\"level\":50,\"msg\":\"gone\"}",
        "-rw-r--r-- 1 root root 4096 Jul 19 10:41 core.1130",
        "    at Object.<anonymous> (parser.js:39:38)",
        "sda      8:16   0   1.8T  0 disk",
        "Error: connect ETIMEDOUT 13.93.168.88:443",
        "eth0 has 00:16:3e:5e:6c:00 and fe80::216:3eff:fe5e:6c00",
        "1531996862514",
        "  scan: resilver in progress since Thu Jul 19 10:41:28 2018",
        "35 days 15:39:43 to go",
    ] {
        check(&format!("\n## Logs\n\n{line}"), None);
    }
}

#[test]
fn links_versions_and_ratios() {
    for line in [
        "- see https://chat.example.org/archive?at=2018-07-19T10:41:00Z",
        "- [thread](https://chat.example.org/2018/07/19/10:41:02)",
        "- upgraded from 1.11.2 to 1.12.0 on :8080",
        "- PR #1130, bug 1568123, build 20180719",
        "- the ratio was 3:1, later 16:9",
    ] {
        check(&format!("\n## Details\n\n{line}"), None);
    }
}

/// The whole text holds no timeline.
#[track_caller]
fn check_none(text: &str) {
    let incident = read(text);
    assert_eq!(moments(&incident), [""; 0], "{text:?}");
    assert!(codes(&incident).contains(&"no_timeline"), "{text:?}: {:?}", codes(&incident));
}

#[test]
fn templates() {
    check_none("# Postmortem template\n\n## Timeline (UTC)\n\n- HH:MM - what happened\n- HH:MM - what was done\n");
    check_none("# Postmortem template\n\n## Timeline (UTC)\n\n- XX:XX - impact\n- XX:XX - detection\n");
    check_none("# Postmortem template\n\n| Time (UTC) | Event |\n|---|---|\n| YYYY-MM-DD HH:MM | impact |\n");
}

#[test]
fn templates_with_a_sample() {
    let rows = "| Time (UTC) | Event |\n|---|---|\n| 14:05 | alert fires |\n| 14:10 | rollback |\n";
    let list = "## Timeline (UTC)\n\n- 14:05 alert fires\n- 14:10 rollback\n";
    for title in [
        "Postmortem template",
        "Template: incident report",
        "Template for postmortems",
        "[Template] Outage report",
        "Incident report template (v2)",
        "Incident report (template)",
    ] {
        check_none(&format!("# {title}\n\n{list}"));
        check_none(&format!("# {title}\n\n# Timeline\n\n{rows}"));
    }
    for title in ["Timeline (example)", "**Timeline (sample)**", "Timeline [example]", "Example timeline"] {
        check_none(&format!("# Incident report\n\n## {title}\n\n{rows}"));
    }
    for head in [
        "# Incident: [title]\n\nDate: [YYYY-MM-DD]",
        "# <Incident title>\n\n- **Date:** <date>",
        "# Incident: [title]\n\n| Field | Value |\n|---|---|\n| Date | YYYY-MM-DD |",
        "---\ntitle: Postmortem template\n---\n\n# Incident",
        "# Postmortem\n\n**Date:** YYYY-MM-DD\n**Author:** <name>\n**Service:** [affected service]",
    ] {
        check_none(&format!("{head}\n\n{list}"));
    }
    let text = format!("# Postmortem template\n\n{list}");
    assert_eq!(codes(&read(&text)), ["no_timeline", "not_read"]);
}

#[test]
fn templates_that_are_none() {
    let list = "## Timeline (UTC)\n\n- 14:05 alert fires\n- 14:10 rollback\n";
    for head in [
        "# Template rendering broke",
        "# Outage of the template service",
        "# Postmortem: a broken mail template",
        "# Postmortem template 2021-07-05",
        "# Incident report\n\nDate: YYYY-MM-DD",
        "# Incident: [title]\n\nDate: 2021-07-05",
        "# [P1] Outage\n\nDate: YYYY-MM-DD",
        "# Outage 2021-07-05\n\nDate: [date]\nOwner: [name]\nService: [service]",
        "# Outage\n\nOwner: [name]\nService: [service]\nImpact: [impact]",
        "# Sample ingestion outage",
        "# Example timeline service is slow",
        "---\ntitle: Template rendering broke\n---\n\n# Incident",
        "# Outage\n\n## Examples (errors)",
    ] {
        let events = read(&format!("{head}\n\n{list}")).events().len();
        assert_eq!(events, 2, "{head:?}");
    }
    // an example stands beside what happened
    let both = format!("# Outage 2021-07-05\n\n{list}\n## Timeline (example)\n\n- 15:05 alert fires\n");
    assert_eq!(moments(&read(&both)), ["2021-07-05T14:05:00Z", "2021-07-05T14:10:00Z"]);
}

#[test]
fn one_instant_in_many_places() {
    for list in [
        "- San Francisco 09:00\n- New York 12:00\n- Berlin 18:00\n",
        "* 09:00 San Francisco\n* 12:00 New York\n",
        "* 09:00 PDT (San Francisco)\n* 12:00 EDT (New York)\n",
    ] {
        for title in ["Weekly call", "Community sync", "Monthly community call", "Team call 2021-07-05"] {
            check_none(&format!("# {title}\n\n{list}"));
        }
        for title in
            ["Incident call 2021-07-05", "Weekly call down 2021-07-05", "Sync of the weekly reports 2021-07-05"]
        {
            let events = read(&format!("# {title}\n\n{list}")).events().len();
            assert!(events >= 2, "{title:?} {list:?}: {events}");
        }
    }
    for title in ["Release plan 4.2", "Migration plan", "Project plan: new pool"] {
        check_none(&format!("# {title}\n\n- 2021-07-05: feature freeze\n- 2021-07-12: release\n"));
    }
    let failed = read("# Migration plan failed\n\n- 2021-07-05: writes stop\n- 2021-07-06: rollback\n");
    assert_eq!(moments(&failed), ["2021-07-05", "2021-07-06"]);
}

#[test]
fn meetings_schedules_and_changelogs() {
    check_none(
        "# Community call\n\n| City | Time |\n|---|---|\n| San Francisco | 09:00 |\n| New York | 12:00 |\n| Berlin | 18:00 |\n| Tokyo | 01:00 |\n",
    );
    check_none(
        "# Changelog\n\n## 1.2.0 - 2018-07-19\n\n- Added a flag.\n\n## 1.1.0 - 2018-05-02\n\n- Fixed a crash.\n",
    );
    check_none("# Release schedule\n\n| Release | Date |\n|---|---|\n| 1.2.0 | 2018-07-19 |\n| 1.3.0 | 2018-10-18 |\n");
}

#[test]
fn action_items_with_due_dates() {
    for line in
        ["- [ ] alert on the queue's age (due 2018-07-26)", "- [ ] 2018-07-26: move the cron job", "- anna, by 26 July"]
    {
        check(&format!("\n## Action items\n\n{line}"), None);
    }
}

#[test]
fn placeholders_among_entries() {
    check("- HH:MM something else", None);
    check("- XX:XX something else", None);
}

/// What stands in the paragraphs or blocks below a timeline of 5 July 2021: how many events it gives.
#[track_caller]
fn check_below(below: &str, want: usize) {
    let text = format!(
        "# Outage 2021-07-05\n\n## Timeline (UTC)\n\n- 14:05 errors start\n- 14:20 rollback done\n\n{below}\n\nIt is over.\n"
    );
    let incident = read(&text);
    let own: Vec<String> = incident.events().iter().filter(|e| e.line() > 6).map(|e| e.moment().to_string()).collect();
    assert_eq!(own.len(), want, "{below:?}: {own:?}");
    assert_eq!(moments(&incident)[..2], ["2021-07-05T14:05:00Z", "2021-07-05T14:20:00Z"], "{below:?}");
}

#[test]
fn output_in_a_paragraph() {
    for line in [
        "{\"time\":\"2021-07-05T14:05:02.514Z\",\"msg\":\"gone\"}",
        "[{\"time\":\"2021-07-05T14:05:02.514Z\",\"msg\":\"gone\"}]",
        "-rw-r--r-- 1 root root 4096 Jul  5 14:05 core.1130",
        "drwxr-xr-x 1 root root 4096 Jul  5 14:05 core.1130",
        "sda      8:16   0   1.8T  0 disk",
        "root      1130  0.0  0.1 123456  7890 ?        Ss   14:05   0:00 /usr/sbin/sshd",
        "35 days 14:05:43 to go",
        "scan: resilver in progress since Mon Jul 5 14:05:28 2021",
        "  pool: tank\n state: DEGRADED\n  scan: resilver in progress since Mon Jul  5 14:05:28 2021",
        "        14:06:02 worker: retrying",
    ] {
        check_below(line, 0);
    }
    check_below("anna said that  at 16:00 UTC  the pool  was gone", 1);
    check_below("All of it is gone since Mon Jul 5 16:00:28 2021.", 1);
    check_below("note: the pool is gone since 16:00 UTC", 1);
    check_below("After 3 days, 16:00 UTC saw the first error again.", 1);
    check_below("    16:00 paged again", 1);
}

#[test]
fn lines_that_loggers_write() {
    for line in [
        "192.0.2.1 - - [05/Jul/2021:16:41:02 +0000] \"GET / HTTP/1.1\" 200",
        "2001:db8::1 - anna [05/Jul/2021:16:41:02 +0000] \"GET / HTTP/1.1\" 200",
        "web1.example.org - - [05/Jul/2021:16:41:02 +0000] \"GET / HTTP/1.1\" 200",
        "time=\"2021-07-05T16:41:02Z\" level=error msg=\"gone\"",
        "level=error ts=2021-07-05T16:41:02.514Z msg=gone",
        "I0705 16:41:02.514000       1 main.go:12] gone",
        "[2021-07-05 16:41:02] production.ERROR: gone",
        "[Mon Jul 05 16:41:02.123456 2021] [core:error] gone",
        "[16:41:02] [Server thread/INFO]: gone",
        "16:41:02 [main] ERROR com.example.Worker - gone",
        "<13>Jul  5 16:41:02 web1 app: gone",
        "210705 16:41:02  InnoDB: gone",
        "210705 16:41:02 [Note] gone",
        " 16:41:02 up 35 days, 15:39, 2 users",
        "-- Logs begin at Mon 2021-07-05 16:41:02 UTC. --",
    ] {
        check_below(line, 0);
        check_below(&format!("{line}\n{line}"), 0);
        check_below(&format!("The host told us this:\n{line}\nand was gone at 17:00."), 1);
    }
    for line in [
        "Line by line, [05/Jul/2021] was the day, and 16:41:02 the moment.",
        "time is up = we gave up at 16:41",
        "I saw it at 16:41:02.",
        "[2021-07-05 16:41:02] the production error is gone",
        "[2021-07-05 16:41:02] [core] the error is gone",
        "16:41:02 [main] ERRORS are gone",
        "16:41 [core:error] is gone",
        "16:41:02 up again, 2 users still see errors",
        "<b>16:41:02</b> gone",
        "-- Logs began to fill at 16:41 --",
    ] {
        check_below(line, 1);
    }
}

#[test]
fn items_that_loggers_write() {
    for line in [
        "- 2018-07-19 10:41:02.514 [main] ERROR com.example.Worker - gone",
        "- 10:41:02 ERROR [main] com.example.Worker: gone",
        "- [2018-07-19 10:41:02] production.ERROR: gone",
        "- time=\"2018-07-19T10:41:02Z\" level=error msg=\"gone\"",
        "- I0719 10:41:02.514000       1 main.go:12] gone",
    ] {
        check(line, None);
        check(&format!("{line}\n- 10:45 paged"), Some("2018-07-19T10:45:00Z"));
    }
    check("- 10:41:02 ERROR in com.example.Worker - gone", Some("2018-07-19T10:41:02Z"));
    check("- 2018-07-19 10:41:02 ERROR rates rise", Some("2018-07-19T10:41:02Z"));
    check("- 10:41 ERROR com.example.Worker: gone, says the log", Some("2018-07-19T10:41:00Z"));
    check("- 10:41:02 [main] warning of Worker.java - gone", Some("2018-07-19T10:41:02Z"));
}

#[test]
fn plans_and_rules() {
    for line in [
        "We plan to move the pool by 18:00 UTC.",
        "Anna plans to move the pool by 18:00 UTC.",
        "We intend to restart it at 18:00 UTC.",
        "The maintenance window is from 18:00 to 19:00 UTC.",
        "The deadline is 18:00 UTC.",
        "The cron job starts at 02:00 each night.",
        "It takes place at 02:00 UTC daily.",
        "Every Monday at 10:00 UTC the job runs.",
        "Each weekday morning at 10:00 UTC, the job runs.",
        "If it fails after 18:00 UTC, call anna.",
    ] {
        check_below(line, 0);
    }
    for line in [
        "The plan to move the pool was dropped at 18:00 UTC.",
        "The maintenance window was from 18:00 to 19:00 UTC.",
        "During the maintenance window, errors began at 18:00 UTC.",
        "We missed the deadline; at 18:00 UTC we gave up.",
        "The cron job started at 18:00 UTC that night.",
        "At 18:00 UTC each worker failed.",
        "At 18:00 UTC daily jobs failed.",
        "If we look at the graph, errors began at 18:00 UTC.",
    ] {
        check_below(line, 1);
    }
}

#[test]
fn other_incidents() {
    check_below("This also happened on 2019-03-02 at 10:00 UTC.", 0);
    check_below("A similar outage on 2 March 2019 at 10:00 UTC was never explained.", 0);
    check_below("On 2019-03-02 at 10:00 UTC we had a similar outage.", 0);
    check_below("This also happened on 2021-07-04 at 10:00 UTC.", 1);
    check_below("A similar outage began at 18:00 UTC.", 1);
    check_below("The bad key was made on 2019-03-02 at 10:00 UTC.", 1);
}

#[test]
fn lengths_in_sentences() {
    for line in [
        "Total: 14:05:09 of video.",
        "Uptime was 12:30:01.",
        "Uptime: 12:30:01",
        "web1 was up 35 days, 14:05:43.",
        "The run of 0:45 was long.",
        "Keep at 10:30 ratio.",
        "- rack height 2:10",
        "- the score was 21:15",
        "- a ratio of 10:30 was seen",
        "- log 3:11",
        "It fails at line 3:11.",
    ] {
        check_below(line, 0);
    }
    check_below("The score rose at 16:30.", 1);
    check_below("The ratio was back by 16:30 UTC.", 1);
    check_below("The height was set from 16:30 to 16:40.", 1);
    check_below("The score of 16:30 UTC was wrong.", 1);
    check_below("The log of 16:30 has more.", 1);
    check_below("See the log of 16:30 for more.", 0);
    check_below("The log 16:30 shows the error.", 1);
    check_below("Uptime monitors alerted at 16:30:01.", 1);
    check_below("The run of 16:45 UTC failed.", 1);
    check_below("The 16:45 run failed.", 1);
    check_below("The total failure was noticed at 16:30.", 1);
    check_below("Total outage: 16:30 to 17:00", 1);
}

#[test]
fn lists_that_a_line_announces_as_to_be_done() {
    for line in ["Action items:", "Action items", "**Action items:**", "__Next steps__", "Follow-ups:"] {
        check_below(&format!("{line}\n\n- 2021-07-12 10:00 UTC anna moves the pool\n- by 2021-07-13 10:00 UTC"), 0);
        for end in ["### Evening", "What came then:", "It went on."] {
            check_below(&format!("{line}\n\n- 2021-07-12 10:00 UTC anna\n\n{end}\n\n- 16:00 errors again"), 1);
        }
    }
    check_below(
        "Action items:\n\n- anna moves the pool\n  until 2021-07-12 10:00 UTC\n\n- 2021-07-13 10:00 UTC bob",
        0,
    );
    check_below("Actions taken:\n\n- 16:00 pool moved", 1);
    check_below("There were no action items that day.\n\n- 16:00 pool moved", 1);
}

#[test]
fn quotes_between_entries() {
    for quote in [
        "> [16:23] anna: db is down",
        "> [16:23] anna: db is down\n> [16:24] bob: same here",
        "> - 16:23 anna: db is down",
        "> - 16:23 <anna> db is down",
        "> 16:23 - @anna db is down",
    ] {
        check_below(quote, 0);
        check_below(&format!("{quote}\n\n- 17:40 paged"), 1);
        // a section whose entries are all quoted is one of entries
        let lines = quote.lines().count();
        check_below(&format!("## Evening\n\n{quote}"), lines);
        let all = format!("# Outage 2021-07-05\n\nDetected: 14:05\n\n{quote}\n>\n> [17:00] all is well\n");
        assert_eq!(read(&all).events().len(), lines + 2, "{quote:?}");
    }
    for quote in [
        "> 16:23 – db is down",
        "> - 16:23 db is down",
        "> 16:23 - Investigating: db is down",
        "> 16:23 - Impact: db is down",
    ] {
        check_below(quote, 1);
    }
}

#[test]
fn tables_of_maintenance() {
    check_below("| Maintenance | Window |\n|---|---|\n| db | 2021-07-12 10:00 |", 0);
    check_below("| Time | Maintenance |\n|---|---|\n| 2021-07-05 16:00 | db restarted |", 1);
}

#[test]
fn one_instant_in_three_zones() {
    check("- 10:40 PT / 13:40 ET / 19:40 CEST database restarted", Some("2018-07-19T10:40:00-07:00"));
    check("- 10:40 UTC = 12:40 CEST = 06:40 EDT database restarted", Some("2018-07-19T10:40:00Z"));
}

#[test]
fn a_number_that_ends_a_sentence_is_no_date_of_the_next() {
    for sentence in [
        "On July 5th at 10:00 UTC we deployed 4.2. At 14:05 UTC the site failed.",
        "At 10:00 UTC we were on release 3.5. At 14:05 UTC the site failed.",
        "At 10:00 UTC the host ran 12.04. At 14:05 UTC it failed.",
    ] {
        let text = format!("# Outage 2021-07-05\n\n{sentence}\n");
        let at: Vec<String> = crate::reading::read(&text).events().iter().map(|e| e.moment().to_string()).collect();
        assert_eq!(at, ["2021-07-05T10:00:00Z", "2021-07-05T14:05:00Z"], "{sentence:?}");
    }
    let text = "# Ausfall 2021\n\nDer Ausfall begann am 3.5. Um 14:05 Uhr lief alles wieder.\n";
    assert_eq!(crate::reading::read(text).events()[0].moment().to_string(), "2021-05-03T14:05:00");
}
