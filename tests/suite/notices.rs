//! How a document tells the zone of its clocks: wordings, each with zones of every kind.

use crate::reading::{moments, read};

/// `ZONE` stands for the zone.
const WORDINGS: &[&str] = &[
    "ALL TIMES ARE IN ZONE",
    "What we saw, as best as we can put it together (ZONE):",
    "Clocks are ZONE, that is what the bouncer runs on.",
    "All times in ZONE",
    "All times are in ZONE.",
    "All times ZONE",
    "Times are in ZONE",
    "Times in ZONE",
    "times: ZONE",
    "(all times ZONE)",
    "*All times are ZONE*",
    "_(Times in ZONE)_",
    "**All times in ZONE**",
    "> All times are in ZONE.",
    "Note: times are in ZONE",
    "Timezone: ZONE",
    "Time zone: ZONE",
    "**Timezone**: ZONE",
    "Timezone used: ZONE",
    "TZ: ZONE",
    "All timestamps in ZONE.",
    "All timestamps are ZONE.",
    "Timestamps are in ZONE.",
    "## Timeline (ZONE)",
    "## Timeline (all times ZONE)",
    "## Timeline (all times in ZONE)",
    "## Timeline - ZONE",
    "## Timeline [ZONE]",
    "### Timeline (times in ZONE)",
    "**Timeline** (ZONE)",
    "**Timeline (all times in ZONE):**",
    "Timeline (ZONE):",
    "Timeline (times in ZONE):",
    "Timeline, in ZONE:",
    "Here's the timeline in ZONE:",
    "The following times are in ZONE.",
    "All of the times below are in ZONE.",
    "All dates and times are in ZONE.",
    "All time in ZONE",
    "Every time is ZONE",
    "Unless stated otherwise, times are ZONE",
    "All times listed are ZONE",
    "All times given in ZONE.",
    "- All times in ZONE",
    "<!-- x -->\nAll times in ZONE",
    "{: .note }\nAll times are in ZONE.",
    "!!! note\n    All times in ZONE",
    ":::info\nAll times are in ZONE\n:::",
    "The timeline below is in ZONE.",
    "Times are given in ZONE",
    "Times shown are ZONE",
    "Times below are ZONE.",
    "All hours are in ZONE",
    "All the hours are ZONE.",
    "Hours are in ZONE.",
    "Note that all times are in ZONE.",
    "NB: times in ZONE",
    "N.B. All times are ZONE",
    "(Times in ZONE.)",
    "Timestamps (ZONE)",
    "All dates/times are ZONE",
    "Dates and times are expressed in ZONE.",
    "Date and time are in ZONE",
    "Every timestamp is ZONE.",
    "The times below are ZONE.",
    "The times are in ZONE",
    "Times here are ZONE",
    "Times listed in ZONE",
    "All times listed in ZONE.",
    "All times reported in ZONE",
    "All times shown in ZONE",
    "All times noted are in ZONE",
    "All times are local (ZONE).",
    "Local time: ZONE",
    "Local times are ZONE",
    "Local time zone is ZONE.",
    "Time Zone = ZONE",
    "Timezone ZONE",
    "The timezone is ZONE.",
    "We use ZONE in the timeline below.",
    "Event times are in ZONE.",
    "Entries are in ZONE",
    "Log times in ZONE.",
    "Clock times are ZONE.",
    "Unless noted, all times ZONE",
    "Unless otherwise specified, everything is in ZONE.",
    "Everything is in ZONE.",
    "Everything below in ZONE:",
    "(ZONE throughout)",
    "**Note**: All times are in ZONE.",
    "> **Note** all times are in ZONE",
    "!!! note \"All times in ZONE\"",
    ":Timezone: ZONE",
    "- Timezone: ZONE",
    "- **Timezone:** ZONE",
    "* Times in ZONE",
    "| Timezone | ZONE |",
    "**Timeline** (all times in ZONE)",
    "**Timeline (times ZONE):**",
    "*Timeline in ZONE*",
    "Timeline of the incident (ZONE):",
    "Timeline of events. All times are in ZONE.",
    "The timeline of this incident, in ZONE:",
    "Below is the timeline. Times are in ZONE.",
    "Below is the timeline of what happened, all in ZONE.",
    "#### Timeline of events, times in ZONE",
    "#### Timeline (all times listed in ZONE)",
    "## Timeline (ZONE, 24h)",
    "## Timeline (24h, ZONE)",
    "## Timeline (in ZONE)",
    "## Timeline ZONE",
    "## Timeline / ZONE",
    "## Timeline: all times in ZONE",
    "## Timeline *(ZONE)*",
    "## Timeline `ZONE`",
    "## Incident timeline - ZONE",
    "## Detailed timeline (all times are ZONE)",
    "## What happened (times in ZONE)",
    "## What happened? (ZONE)",
    "## Chronology (ZONE)",
    "## Log (ZONE)",
    "## Events (ZONE)",
    "<p>All times in ZONE</p>",
    "<i>All times in ZONE</i>",
    "<small>(all times ZONE)</small>",
    "```{note}\nAll times in ZONE\n```",
    ":::{note}\nAll times in ZONE\n:::",
    "````{admonition} Times\nAll times in ZONE\n````",
    ".. note:: All times in ZONE",
    ".. note::\n\n   All times in ZONE",
    "NOTE: All times are in ZONE.",
    "[NOTE]\n====\nAll times are in ZONE.\n====",
    "{{% alert %}}\nAll times in ZONE\n{{% /alert %}}",
    "Time are in ZONE",
    "All times at ZONE",
    "All times on ZONE",
    "All time stamps are ZONE",
    "ZONE times",
    "ZONE everywhere.",
    "Told by ada. ZONE everywhere.",
    "All clocks ZONE.",
    "24h clock, ZONE.",
    ":Owner: ada\n:Times: ZONE",
    "Times (ZONE)",
    "Times - ZONE",
    "_Times are approximate and in ZONE_",
    "(approximate times in ZONE)",
    "Timeline (approx, ZONE)",
];

/// A zone as written, and its offset on 5 July 2021.
const ZONES: &[(&str, &str)] = &[
    ("UTC", "Z"),
    ("PDT", "-07:00"),
    ("Paris time", "+02:00"),
    ("NZST", "+12:00"),
    ("America/New_York", "-04:00"),
    ("UTC+05:30", "+05:30"),
    ("Eastern Daylight Time (EDT)", "-04:00"),
    ("US Eastern time", "-04:00"),
];

#[test]
fn every_wording_with_every_zone() {
    let mut faults = String::new();
    for wording in WORDINGS {
        for (zone, offset) in ZONES {
            let notice = wording.replace("ZONE", zone);
            let heading = if wording.starts_with('#') { "" } else { "## What happened\n\n" };
            let text = format!("# Outage 2021-07-05\n\nSome words.\n\n{heading}{notice}\n\n- 14:05 foo\n- 14:08 bar\n");
            let told = moments(&read(&text));
            if told != [format!("2021-07-05T14:05:00{offset}"), format!("2021-07-05T14:08:00{offset}")] {
                faults += &format!("{notice:?}: {told:?}\n");
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

/// Other languages have their own words.
#[test]
fn wordings_of_other_languages() {
    for (notice, offset) in [
        ("Alla klockslag avser svensk tid.", "+02:00"),
        ("Zona horaria: Hora de Chile continental (UTC-4)", "-04:00"),
        ("Alle Zeiten in deutscher Zeit.", "+02:00"),
        ("Alle tijden zijn in Nederlandse tijd.", "+02:00"),
        ("Toutes les heures sont en UTC.", "Z"),
    ] {
        let text = format!("# Outage 2021-07-05\n\n{notice}\n\n- 14:05 foo\n");
        let told = moments(&read(&text));
        assert_eq!(told, [format!("2021-07-05T14:05:00{offset}")], "{notice:?}");
    }
}

/// What brackets behind a clock say of all times.
#[test]
fn brackets_behind_a_clock() {
    let text = "# Outage 2021-07-05\n\nFrom 13:00 (CEST, like every time below) it was slow.\n\n- 14:05 foo\n";
    assert_eq!(moments(&read(text)), ["2021-07-05T13:00:00+02:00", "2021-07-05T14:05:00+02:00"]);
}

/// Regions of America in small letters, in sentences among others.
#[test]
fn regions_in_small_letters() {
    for notice in [
        "ok, here goes. all times central like always.",
        "(times are central because that's where the box is.)",
        "we have no pager. clocks are central, sorry",
    ] {
        let text = format!("# Outage 2021-07-05\n\n{notice}\n\n- 14:05 foo\n");
        assert_eq!(moments(&read(&text)), ["2021-07-05T14:05:00-05:00"], "{notice:?}");
    }
}

/// The zone of the clocks is not told by these.
#[test]
fn no_other_words_tell_a_zone() {
    for notice in [
        "Our office is in Paris and we sleep at that time.",
        "UTC is what our servers run on; we forgot that in the cron job.",
        "The job fails every time (the one in UTC at 13:00, not ours).",
        "The UTC offset was wrong everywhere.",
        "At all times central services stayed up.",
    ] {
        let text = format!("# Outage 2021-07-05\n\n## What happened\n\n{notice}\n\n- 14:05 foo\n- 14:08 bar\n");
        let incident = read(&text);
        let events = incident.events().iter().filter(|e| e.text() == "foo" || e.text() == "bar");
        let told: Vec<String> = events.map(|e| e.moment().to_string()).collect();
        assert_eq!(told, ["2021-07-05T14:05:00", "2021-07-05T14:08:00"], "{notice:?}");
    }
}

/// Leads with a zone that stands by itself as a clause, and its offset on 5 July 2021.
const LEADS: &[(&str, &str)] = &[
    ("Tail of the queue stuck, what happened on 3 July 2021. Copied from the group chat, UTC.", "Z"),
    ("Wrong totals in the shop, 3 to 5 July 2021. UTC.", "Z"),
    ("Outage of 4 July to 5 July 2021. UTC in all rows.", "Z"),
    ("Kept by rule 12(3). Stated in UTC.", "Z"),
    ("(hh:mm in UTC, notes by ada, tidied up by bob)", "Z"),
    ("From the duty notebook, CEST, ada's handwriting deciphered by me.", "+02:00"),
    ("Every clock below is UTC. For a little under an hour, nothing worked.", "Z"),
    ("Report for the tenants of the north wing. Hours of Sao Paulo (UTC-3).", "-03:00"),
    ("Our hours (CEST).", "+02:00"),
    ("clock = server time = UTC", "Z"),
    ("UTC unless said otherwise", "Z"),
    ("UTC here, as always.", "Z"),
    ("UTC, of course.", "Z"),
    ("UTC, written up by ada from the chat.", "Z"),
    ("Queue outage. In UTC.", "Z"),
    ("Queue outage, told by ada, UTC+2.", "+02:00"),
    ("Notes of the retro, JST, by ada", "+09:00"),
    ("Rows are UTC.", "Z"),
    ("The mail queue stood still. All rows in UTC, newest last.", "Z"),
    ("The mail queue stood still (UTC throughout).", "Z"),
    ("Who did what, and when (all UTC).", "Z"),
    ("Outage of 5 July 2021 (UTC)", "Z"),
    ("Written up by ada - UTC", "Z"),
    ("Written up by ada — CEST", "+02:00"),
    ("ada's notes \u{b7} CEST \u{b7} read by bob", "+02:00"),
    ("hh:mm UTC", "Z"),
    ("24h, CEST.", "+02:00"),
    ("Table 1: what happened, UTC", "Z"),
    ("Dates and hours as shown in UTC.", "Z"),
    ("Stamps are UTC, rounded to the minute.", "Z"),
    ("Clocks = CEST.", "+02:00"),
    ("Paris time, taken from the log book.", "+02:00"),
    ("Written by ada, Eastern time.", "-04:00"),
    ("Pulled from the chat, converted to UTC.", "Z"),
    ("Kept by the duty desk. America/New_York.", "-04:00"),
    ("<small>UTC in all rows</small>", "Z"),
    ("> UTC unless said otherwise.", "Z"),
    ("## What happened, UTC throughout", "Z"),
    ("Written by ada\nall in UTC", "Z"),
    ("Alles in UTC.", "Z"),
    ("Tout en UTC.", "Z"),
    ("Todo en UTC.", "Z"),
    ("Tutto in UTC.", "Z"),
    ("Allt i UTC.", "Z"),
    ("Wszystko w UTC.", "Z"),
    ("Всё по МСК.", "+03:00"),
];

/// A zone by itself in the lead is that of the clocks below.
#[test]
fn zones_by_themselves_above_the_entries() {
    let mut faults = String::new();
    for (lead, offset) in LEADS {
        let told = moments(&read(&format!("# Outage 2021-07-05\n\n{lead}\n\n- 14:05 foo\n- 14:08 bar\n")));
        if told != [format!("2021-07-05T14:05:00{offset}"), format!("2021-07-05T14:08:00{offset}")] {
            faults += &format!("{lead:?}: {told:?}\n");
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

/// In the lead too, a zone that belongs to another noun or to a clock is none of all times, and neither are two.
#[test]
fn zones_of_something_else_above_the_entries() {
    let mut faults = String::new();
    for lead in [
        "We moved the cron job to UTC.",
        "We moved the cron job to\nUTC. It failed.",
        "The PST team took over.",
        "Support is open 9-17 CET.",
        "The Amsterdam (CET) region was down.",
        "The logs are in UTC.",
        "Our team, CET, was asleep.",
        "The office in Oslo, CET, took over from the one in Austin, CST.",
        "Contact: ada, CET, call us.",
        "Written by ada (CET).",
        "Reviewed by the ICT, the board and the press.",
        "The server clock was not UTC.",
        "CET students could not log in.",
        "We sit in CET and CST.",
        "The app server (UTC) ran the job.",
        "Our customers, PST, saw it.",
        "Ada, EST, woke up.",
        "It was approx. UTC that broke.",
        "Cause - UTC.",
        "Default is UTC.",
        "The backup starts at 3, UTC, every night.",
        "We meet every Monday at ten, CET.",
        "Next review on Friday, 3 pm, CET.",
        "From the chat, UTC.\nFrom the log, CET.",
        "Scribe: ada, Oslo, UTC+1",
    ] {
        let text = format!("# Outage 2021-07-05\n\n{lead}\n\n- 14:05 foo\n- 14:08 bar\n");
        let incident = read(&text);
        let events = incident.events().iter().filter(|e| e.text() == "foo" || e.text() == "bar");
        let told: Vec<String> = events.map(|e| e.moment().to_string()).collect();
        if told != ["2021-07-05T14:05:00", "2021-07-05T14:08:00"] {
            faults += &format!("{lead:?}: {told:?}\n");
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

/// Below a heading of what happened, below the entries, in the title and above a table.
#[test]
fn zones_by_themselves_in_other_places() {
    for text in [
        "# Outage 2021-07-05\n\n## Summary\n\nMail stood still.\n\n## Timeline\n\nFrom the chat, UTC.\n\n- 14:05 foo\n",
        "# Outage 2021-07-05\n\n- 14:05 foo\n\n^ all of the above in UTC\n",
        "# Outage 2021-07-05\n\n- 14:05 foo\n\n(UTC in all rows. Thanks to bob.)\n",
        "# Outage, 5 July 2021, all in UTC\n\n- 14:05 foo\n",
        "# Outage 2021-07-05\n\nFrom the chat, UTC.\n\n| Time | Event |\n|---|---|\n| 14:05 | foo |\n",
        "Outage of 5 July 2021, told by ada. UTC.\n\n- 14:05 foo\n",
    ] {
        assert_eq!(moments(&read(text)), ["2021-07-05T14:05:00Z"], "{text:?}");
    }
}

/// What entries, a heading or a notice say goes before it, and what is to be done says nothing of it.
#[test]
fn zones_by_themselves_give_way() {
    for (text, want) in [
        ("# Outage 2021-07-05\n\nFrom the chat, UTC.\n\n- 14:05 PDT foo\n- 14:08 PDT bar\n- 14:09 baz\n", "-07:00"),
        ("# Outage 2021-07-05\n\nFrom the chat, UTC.\n\n## Timeline (PDT)\n\n- 14:05 foo\n", "-07:00"),
        ("# Outage 2021-07-05\n\nFrom the chat, UTC.\n\nAll times in PDT.\n\n- 14:05 foo\n", "-07:00"),
        ("# Outage 2021-07-05\n\n- 14:05 foo\n\n## Action items\n\n- UTC in all rows.\n", ""),
    ] {
        let told = moments(&read(text));
        assert!(told.iter().all(|t| t.get(19..) == Some(want)), "{text:?}: {told:?}");
    }
}

/// A field that tells the date, and behind it what zone the clocks are in.
#[test]
fn behind_the_date_of_a_field() {
    let rows = [
        ("Date: Monday, 5 July 2021. All times are in UTC.", "2021-07-05T14:05:00Z"),
        ("**Date:** 2021-07-05 (all times in EDT)", "2021-07-05T14:05:00-04:00"),
        ("Fecha: lunes 5 de julio de 2021. Todas las horas en hora peninsular (CEST).", "2021-07-05T14:05:00+02:00"),
        ("Datum: 5. Juli 2021. Alle Uhrzeiten in MESZ.", "2021-07-05T14:05:00+02:00"),
        ("Date: 2021-07-05. Our office is in Berlin.", "2021-07-05T14:05:00"),
    ];
    for (field, at) in rows {
        let text = format!("# Outage\n\n{field}\n\n- 14:05 foo\n");
        let incident = read(&text);
        assert_eq!(incident.events()[0].moment().to_string(), at, "{field}");
    }
}
