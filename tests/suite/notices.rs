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
