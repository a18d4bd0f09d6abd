//! Zones: what abbreviations mean, what settles them, and what is told of it.
//!
//! Offsets in the rows are those of the tz database (release 2025b, by `zdump`), not of this crate.

use crate::reading::{codes, moments, read};
use incident_timeline::resolve::timezone::meanings;
use incident_timeline::resolve::{Ambiguous, Fold, Gap, Inference, Policies, Season, Zone};
use incident_timeline::syntax::names::ABBREVIATIONS;
use incident_timeline::{Document, Incident, Reader};
use jiff::Timestamp;
use jiff::civil::{DateTime, date};
use jiff::tz::{Disambiguation, Offset, TimeZone};
use std::collections::BTreeSet;

/// The zone, the moment and the reason of each reading of the last event.
fn readings(incident: &Incident<'_>) -> Vec<(String, String, &'static str, bool)> {
    let event = incident.events().last().expect("an event");
    let told = |r: incident_timeline::resolve::Reading| {
        (r.zone().to_string(), r.moment().to_string(), r.reason().as_str(), r.is_chosen())
    };
    event.readings().map(told).collect()
}

/// The last line of the text is read as `at`, for the reason that stands first among its readings.
#[track_caller]
fn check(text: &str, at: &str, reason: &str) {
    let incident = read(text);
    assert_eq!(moments(&incident).last().map(String::as_str), Some(at), "{text:?}: {:?}", incident.diagnostics());
    assert_eq!(readings(&incident)[0].2, reason, "{text:?}: {:?}", readings(&incident));
}

/// As [`check`], and `code` is told or not.
#[track_caller]
fn check_code(text: &str, at: &str, reason: &str, code: &str, told: bool) {
    check(text, at, reason);
    let incident = read(text);
    assert_eq!(codes(&incident).contains(&code), told, "{text:?}: {:?}", incident.diagnostics());
}

// What settles an abbreviation.

#[test]
fn a_default_is_told() {
    let ambiguous = |text, at| check_code(text, at, "default", "ambiguous_zone", true);
    ambiguous("# 2018-07-19\n\n- 10:40 IST rebooted\n", "2018-07-19T10:40:00+05:30");
    ambiguous("# 2018-01-19\n\n- 10:40 CST rebooted\n", "2018-01-19T10:40:00-06:00");
    ambiguous("# 2018-07-19\n\n- 10:40 BST rebooted\n", "2018-07-19T10:40:00+01:00");
    ambiguous("# 2018-01-19\n\n- 10:40 AST rebooted\n", "2018-01-19T10:40:00-04:00");
    ambiguous("# 2018-01-19\n\n- 10:40 AMT rebooted\n", "2018-01-19T10:40:00-04:00");
    // meanings that differ out of season only, and rare ones, are no riddle
    check_code(
        "# 2018-01-19\n\n- 10:40 EST rebooted\n",
        "2018-01-19T10:40:00-05:00",
        "default",
        "ambiguous_zone",
        false,
    );
    check_code(
        "# 2018-01-19\n\n- 10:40 PST rebooted\n",
        "2018-01-19T10:40:00-08:00",
        "written",
        "ambiguous_zone",
        false,
    );
    check_code(
        "# 2018-07-19\n\n- 10:40 CDT rebooted\n",
        "2018-07-19T10:40:00-05:00",
        "written",
        "ambiguous_zone",
        false,
    );
}

#[test]
fn the_caller_goes_before_everything() {
    let text = "# Outage 2018-07-19 in Bangalore\n\n- 10:40 IST (05:10 UTC) rebooted\n";
    let dublin: Zone = "Europe/Dublin".parse().unwrap();
    let incident = Reader::new().prefer_zone("IST", dublin).read(text);
    assert_eq!(moments(&incident), ["2018-07-19T10:40:00+01:00"]);
    let told = readings(&incident);
    assert_eq!((told[0].2, told[1].2), ("preferred", "not_preferred"));
    let text = "# 2018-07-19\n\n- 10:40 IST rebooted\n";
    let incident = Reader::new().read(Document::new(text).zone(dublin));
    assert_eq!(moments(&incident), ["2018-07-19T10:40:00+01:00"]);
    assert_eq!(readings(&incident)[0].2, "caller");
}

#[test]
fn an_offset_beside_it_settles_it() {
    check("# 2018-07-19\n\n- 10:40 IST (UTC+1) rebooted\n", "2018-07-19T10:40:00+01:00", "beside");
    check("# 2018-07-19\n\n- 10:40 PST (UTC-7) rebooted\n", "2018-07-19T10:40:00-07:00", "beside");
    check("# 2018-07-19\n\n- 10:40 EST (UTC-5) rebooted\n", "2018-07-19T10:40:00-05:00", "beside");
}

#[test]
fn a_second_rendering_settles_it() {
    check("# 2018-07-19\n\n- 12:00 IST (06:30 UTC) rebooted\n", "2018-07-19T12:00:00+05:30", "other_rendering");
    check("# 2018-07-19\n\n- 12:00 IST (11:00 UTC) rebooted\n", "2018-07-19T12:00:00+01:00", "other_rendering");
    check("# 2018-01-19\n\n- 12:00 IST (10:00 UTC) rebooted\n", "2018-01-19T12:00:00+02:00", "other_rendering");
    check("# 2018-01-19\n\n- 14:00 CST / 06:00 UTC rebooted\n", "2018-01-19T14:00:00+08:00", "other_rendering");
}

#[test]
fn another_entry_settles_it() {
    let beside = |line: &str| format!("# 2018-07-19\n\n- {line} errors start\n- 15:00 IST rebooted\n");
    check(&beside("14:00 IST (08:30 UTC)"), "2018-07-19T15:00:00+05:30", "other_entry");
    check(&beside("14:00 IST (13:00 UTC)"), "2018-07-19T15:00:00+01:00", "other_entry");
    check(&beside("14:00 IST (UTC+1)"), "2018-07-19T15:00:00+01:00", "other_entry");
    check(&beside("14:00 +0530"), "2018-07-19T15:00:00+05:30", "other_entry");
    check("# 2018-07-19\n\nIST = UTC+1.\n\n- 15:00 IST rebooted\n", "2018-07-19T15:00:00+01:00", "other_entry");
    check(
        "# 2018-01-19\n\n- 14:00 CST / 06:00 UTC errors\n- 15:00 CST rebooted\n",
        "2018-01-19T15:00:00+08:00",
        "other_entry",
    );
    // the offset that it names is meant, although New York keeps another clock in July
    check(
        "# 2018-07-19\n\n- 10:00 EST (UTC-5) errors\n- 11:00 EST rebooted\n",
        "2018-07-19T11:00:00-05:00",
        "other_entry",
    );
    check(
        "# 2018-07-19\n\n- 10:00 EST (UTC-4) errors\n- 11:00 EST rebooted\n",
        "2018-07-19T11:00:00-04:00",
        "other_entry",
    );
}

#[test]
fn zones_named_in_full_settle_it() {
    let beside = |line: &str| format!("# 2018-07-19\n\n- {line} errors start\n- 15:00 IST rebooted\n");
    check(&beside("14:00 Europe/Dublin"), "2018-07-19T15:00:00+01:00", "named_zone");
    check(&beside("14:00 Asia/Calcutta"), "2018-07-19T15:00:00+05:30", "named_zone");
    check(&beside("14:00 Dublin time"), "2018-07-19T15:00:00+01:00", "named_zone");
    // it goes by another name, and says nothing
    check(&beside("14:00 Europe/Berlin"), "2018-07-19T15:00:00+05:30", "default");
}

#[test]
fn its_own_kin_settles_it() {
    let beside = |line: &str| format!("# 2018-01-19\n\n- {line} errors start\n- 15:00 CST rebooted\n");
    for kin in ["10:00 CT", "10:00 EST", "10:00 PT", "10:00 MST"] {
        check_code(&beside(kin), "2018-01-19T15:00:00-06:00", "sibling", "ambiguous_zone", false);
    }
    let text = "# 2018-07-19\n\n- 10:00 CDT errors start\n- 2018-12-19 15:00 CST closed\n";
    check(text, "2018-12-19T15:00:00-06:00", "sibling");
    check(
        "# 2018-07-19\n\n- 10:00 IDT errors start\n- 2018-12-19 15:00 IST closed\n",
        "2018-12-19T15:00:00+02:00",
        "sibling",
    );
    check_code(&beside("10:00 JST"), "2018-01-19T15:00:00-06:00", "default", "ambiguous_zone", true);
}

#[test]
fn a_place_settles_it() {
    let about = |place: &str, date: &str, name: &str| {
        format!("# Outage {date}\n\nOur office in {place} was hit.\n\n- 10:40 {name} rebooted\n")
    };
    for (place, date, name, at) in [
        ("Bangalore", "2018-07-19", "IST", "2018-07-19T10:40:00+05:30"),
        ("Dublin", "2018-07-19", "IST", "2018-07-19T10:40:00+01:00"),
        ("Tel Aviv", "2018-01-19", "IST", "2018-01-19T10:40:00+02:00"),
        ("Beijing", "2018-07-19", "CST", "2018-07-19T10:40:00+08:00"),
        ("Chicago", "2018-01-19", "CST", "2018-01-19T10:40:00-06:00"),
        ("Dhaka", "2018-07-19", "BST", "2018-07-19T10:40:00+06:00"),
        ("Saudi Arabia", "2018-07-19", "AST", "2018-07-19T10:40:00+03:00"),
        ("Phoenix", "2018-07-19", "MST", "2018-07-19T10:40:00-07:00"),
        ("Panama", "2018-07-19", "EST", "2018-07-19T10:40:00-05:00"),
        ("Jamaica", "2018-07-19", "EST", "2018-07-19T10:40:00-05:00"),
        ("Algeria", "2018-07-19", "CET", "2018-07-19T10:40:00+01:00"),
        ("Brisbane", "2018-01-19", "AEST", "2018-01-19T10:40:00+10:00"),
        ("Saskatchewan", "2018-07-19", "CST", "2018-07-19T10:40:00-06:00"),
        ("Yerevan", "2018-07-19", "AMT", "2018-07-19T10:40:00+04:00"),
    ] {
        check_code(&about(place, date, name), at, "place", "ambiguous_zone", false);
    }
    // a rare meaning on the word of a place alone is told
    check_code(&about("Manila", "2018-07-19", "PST"), "2018-07-19T10:40:00+08:00", "place", "ambiguous_zone", true);
    // a part of a longer word is no place
    check_code(
        &about("Indianapolis", "2018-07-19", "IST"),
        "2018-07-19T10:40:00+05:30",
        "default",
        "ambiguous_zone",
        true,
    );
}

#[test]
fn contradictory_evidence_settles_nothing_in_silence() {
    let two = |date: &str| format!("# {date}\n\nDublin called Bangalore.\n\n- 10:40 IST rebooted\n");
    // both clocks go by it in July; in January Dublin's does not
    check_code(&two("2018-07-19"), "2018-07-19T10:40:00+05:30", "default", "ambiguous_zone", true);
    check_code(&two("2018-01-19"), "2018-01-19T10:40:00+05:30", "season", "ambiguous_zone", false);
    // a place in China, and an American abbreviation
    let text = "# 2018-01-19\n\nTraffic from China rose.\n\n- 10:00 PT errors start\n- 12:40 CST rebooted\n";
    check_code(text, "2018-01-19T12:40:00-06:00", "default", "ambiguous_zone", true);
    // an entry's own offset goes before a place
    check(
        "# 2018-07-19\n\nOur Dublin team.\n\n- 12:00 IST (06:30 UTC) rebooted\n",
        "2018-07-19T12:00:00+05:30",
        "other_rendering",
    );
}

// Seasons.

#[test]
fn an_abbreviation_out_of_season_is_the_clock_of_its_place() {
    let out = |text, at, reason| check_code(text, at, reason, "zone_out_of_season", true);
    out("# 2018-07-19\n\n- 10:40 PST rebooted\n", "2018-07-19T10:40:00-07:00", "local_clock");
    out("# 2018-01-19\n\n- 10:40 PDT rebooted\n", "2018-01-19T10:40:00-08:00", "local_clock");
    out("# 2018-12-19\n\n- 10:40 BST rebooted\n", "2018-12-19T10:40:00Z", "default");
    out("# 2018-07-19\n\n- 10:40 MST rebooted\n", "2018-07-19T10:40:00-06:00", "default");
    // +04:00 was the offset of Moscow for these years, all year
    check_code(
        "# 2012-07-19\n\n- 10:40 MSK rebooted\n",
        "2012-07-19T10:40:00+04:00",
        "written",
        "zone_out_of_season",
        false,
    );
}

#[test]
fn both_readings_are_kept_out_of_season() {
    let incident = read("# 2018-07-19\n\n- 10:40 MST rebooted\n");
    let told: Vec<_> = readings(&incident).into_iter().filter(|r| r.2 != "not_named").collect();
    let row =
        |zone: &str, at: &str, reason, chosen| (zone.to_owned(), format!("2018-07-19T10:40:00{at}"), reason, chosen);
    assert_eq!(
        told,
        [row("America/Denver", "-06:00", "default", true), row("America/Phoenix", "-07:00", "not_default", false),]
    );
    let incident = read("# 2018-07-19\n\n- 10:40 MST errors\n- 10:40 PST rebooted\n");
    let told: Vec<_> = readings(&incident).into_iter().filter(|r| r.2 != "not_named").collect();
    assert_eq!(
        told,
        [row("America/Los_Angeles", "-07:00", "local_clock", true), row("-08:00", "-08:00", "out_of_season", false),]
    );
}

#[test]
fn the_wire_form_holds_readings_where_moments_differ() {
    let incident = read("# 2018-07-19\n\n- 10:40 MST errors\n- 10:50 MDT rebooted\n- 11:00 UTC closed\n");
    let json = serde_json::to_value(&incident).unwrap();
    let readings = |n: usize| json["events"][n]["readings"].as_array().map(Vec::len);
    assert_eq!([readings(0), readings(1), readings(2)], [Some(2), None, None]);
    let phoenix = &json["events"][0]["readings"][1];
    assert_eq!((phoenix["zone"].as_str(), phoenix["chosen"].as_bool()), (Some("America/Phoenix"), Some(false)));
}

#[test]
fn readings_follow_the_event_into_other_zones() {
    let incident = read("# 2018-07-19\n\n- 10:40 IST rebooted\n");
    let utc = incident.clone().shown_in(&Zone::utc());
    assert_eq!(moments(&utc), ["2018-07-19T05:10:00Z"]);
    assert_eq!(readings(&utc), readings(&incident));
    assert!(utc.events()[0].readings().differ());
    assert!(!read("# 2018-07-19\n\n- 10:40 UTC rebooted\n").events()[0].readings().differ());
}

#[test]
fn readings_without_a_date_have_the_offsets_that_the_name_names() {
    let told: Vec<_> = readings(&read("- 10:40 IST rebooted\n")).into_iter().map(|r| r.1).collect();
    assert_eq!(told, ["day0T10:40:00+05:30", "day0T10:40:00+01:00", "day0T10:40:00+02:00"]);
}

// Policies.

#[track_caller]
fn check_policy(policies: Policies, text: &str, at: &str, code: &str) {
    let incident = Reader::new().policies(policies).read(text);
    assert_eq!(moments(&incident).last().map(String::as_str), Some(at), "{text:?}: {:?}", incident.diagnostics());
    assert!(codes(&incident).contains(&code), "{text:?}: {:?}", incident.diagnostics());
}

#[test]
fn ambiguous_zones_by_policy() {
    let text = "# 2018-07-19\n\n- 10:40 IST rebooted\n";
    let all = Policies::new();
    check_policy(all.ambiguous_zones(Ambiguous::ByDefault), text, "2018-07-19T10:40:00+05:30", "ambiguous_zone");
    check_policy(all.ambiguous_zones(Ambiguous::Reject), text, "2018-07-19T10:40:00", "ambiguous_zone");
    let incident = Reader::new().policies(all.ambiguous_zones(Ambiguous::Reject)).read(text);
    assert!(incident.diagnostics().iter().any(|d| d.message().ends_with("the time is kept without a zone")));
    assert!(readings(&incident).iter().all(|r| !r.3));
    assert_eq!(readings(&incident)[0].2, "refused");
    // what the document settles is no guess
    let settled = Reader::new()
        .policies(all.ambiguous_zones(Ambiguous::Reject))
        .read("# 2018-07-19 Dublin\n\n- 10:40 IST rebooted\n");
    assert_eq!(moments(&settled), ["2018-07-19T10:40:00+01:00"]);
}

#[test]
fn out_of_season_by_policy() {
    let text = "# 2018-07-19\n\n- 10:40 PST rebooted\n";
    let season = |s| Policies::new().out_of_season(s);
    check_policy(season(Season::LocalClock), text, "2018-07-19T10:40:00-07:00", "zone_out_of_season");
    check_policy(season(Season::Literal), text, "2018-07-19T10:40:00-08:00", "zone_out_of_season");
    check_policy(season(Season::Reject), text, "2018-07-19T10:40:00", "zone_out_of_season");
    let literal = Reader::new().policies(season(Season::Literal)).read(text);
    let chosen: Vec<_> = readings(&literal).into_iter().filter(|r| r.3).collect();
    assert_eq!(chosen, [("-08:00".to_owned(), "2018-07-19T10:40:00-08:00".to_owned(), "literal", true)]);
}

/// What jiff makes of the local time in the zone.
fn in_jiff(local: DateTime, zone: &str, how: Disambiguation) -> String {
    let zoned = TimeZone::get(zone).unwrap().into_ambiguous_zoned(local).disambiguate(how).unwrap();
    zoned.timestamp().to_string()
}

#[track_caller]
fn check_change(zone: &str, local: DateTime, policies: Policies, how: Disambiguation) {
    let text = format!("All times {zone}\n\n- {} {:02}:{:02} rebooted\n", local.date(), local.hour(), local.minute());
    let incident = Reader::new().policies(policies).read(text.as_str());
    let found: Timestamp = moments(&incident)[0].parse().unwrap_or_else(|_| panic!("{text}: {incident:?}"));
    assert_eq!(found.to_string(), in_jiff(local, zone, how), "{text} {policies:?}");
}

#[test]
fn gaps_and_folds_by_policy() {
    let all = Policies::new();
    for (zone, gap, fold) in [
        ("Europe/Berlin", date(2017, 3, 26).at(2, 30, 0, 0), date(2017, 10, 29).at(2, 30, 0, 0)),
        ("America/New_York", date(2024, 3, 10).at(2, 30, 0, 0), date(2024, 11, 3).at(1, 30, 0, 0)),
        ("Australia/Lord_Howe", date(2024, 10, 6).at(2, 15, 0, 0), date(2024, 4, 7).at(1, 45, 0, 0)),
    ] {
        check_change(zone, gap, all, Disambiguation::Compatible);
        check_change(zone, gap, all.gap(Gap::Before), Disambiguation::Later);
        check_change(zone, gap, all.gap(Gap::After), Disambiguation::Earlier);
        check_change(zone, fold, all, Disambiguation::Compatible);
        check_change(zone, fold, all.fold(Fold::First), Disambiguation::Earlier);
        check_change(zone, fold, all.fold(Fold::Second), Disambiguation::Later);
    }
    let berlin = |day: &str| format!("All times Europe/Berlin\n\n- {day} 02:30 rebooted\n");
    check_policy(all.gap(Gap::Reject), &berlin("2017-03-26"), "2017-03-26T02:30:00", "local_time_skipped");
    check_policy(all.fold(Fold::Reject), &berlin("2017-10-29"), "2017-10-29T02:30:00", "local_time_repeated");
}

#[test]
fn an_abbreviation_tells_the_two_times_of_a_fold_apart() {
    for (name, at) in [("EDT", "2024-11-03T01:30:00-04:00"), ("EST", "2024-11-03T01:30:00-05:00")] {
        let text = format!("- 2024-11-03 01:30 {name} rebooted\n");
        let incident = read(&text);
        assert_eq!(moments(&incident), [at]);
        assert!(!codes(&incident).iter().any(|c| c.starts_with("local_time") || *c == "zone_out_of_season"), "{name}");
    }
}

#[test]
fn zones_of_neighbours_by_policy() {
    let text = "# 2018-07-19\n\n- 10:40 CEST errors start\n- 10:50 rebooted\n";
    assert_eq!(moments(&read(text))[1], "2018-07-19T10:50:00+02:00");
    let strict = Policies::new().neighbour_zones(Inference::Reject);
    check_policy(strict, text, "2018-07-19T10:50:00", "no_zone");
    // what the caller says is no guess
    let told = Reader::new().policies(strict).assume_zone(Zone::utc());
    assert_eq!(moments(&told.read(text))[1], "2018-07-19T10:50:00Z");
}

// Contradictions, and zones that nobody knows.

/// The message of the remark with this code.
#[track_caller]
fn message(text: &str, code: &str) -> String {
    let incident = read(text);
    let found = incident.diagnostics().iter().find(|d| d.code().as_str() == code);
    found.unwrap_or_else(|| panic!("{text:?}: {:?}", incident.diagnostics())).message().to_owned()
}

#[test]
fn contradictions_are_told() {
    let renderings = message("# 2017-07-27\n\n- 10:00 EDT (15:00 UTC) rebooted\n", "zones_disagree");
    assert!(renderings.contains("10:00 at -04:00 and 15:00 at UTC lie 1 h apart"), "{renderings}");
    assert!(
        message("# 2018-07-19\n\nAll times UTC (PDT)\n\n- 10:00 rebooted\n", "zones_disagree")
            .contains("`PDT` beside `UTC`")
    );
    message("# 2018-07-19\n\n## Timeline (Europe/Berlin, UTC)\n\n- 10:00 rebooted\n", "zones_disagree");
    message("# 2018-07-19\n\n- 10:00 PST (UTC+3) rebooted\n", "zones_disagree");
    let title = message("# Outage 2018-07-19 (PT)\n\nAll times UTC.\n\n- 10:00 rebooted\n", "zones_disagree");
    assert!(title.contains("found `PT` and on line 3 `UTC`, which is taken"), "{title}");
    for text in [
        "# 2018-07-19\n\nAll times PST/PDT\n\n- 10:00 rebooted\n",
        "# 2018-07-19\n\nAll times CET (UTC+1)\n\n- 10:00 rebooted\n",
        "# 2018-07-19\n\nAll times UTC (GMT)\n\n- 10:00 rebooted\n",
        "# 2018-07-19\n\n## Timeline (Berlin, UTC+2)\n\n- 10:00 rebooted\n",
        "# 2018-07-19\n\n| Time (UTC) | Event |\n|---|---|\n| 10:00 PDT | rebooted |\n",
        "# 2018-07-19\n\n- 10:00 PST (UTC-7) rebooted\n",
    ] {
        let incident = read(text);
        assert!(!codes(&incident).contains(&"zones_disagree"), "{text:?}: {:?}", incident.diagnostics());
    }
}

#[test]
fn second_renderings_of_doubtful_clocks() {
    let disagree = |text: &str| codes(&read(text)).contains(&"zones_disagree");
    // a clock of twelve hours may mean either half
    assert!(!disagree("# 2018-07-19\n\n- 14:00 EDT (6:00 UTC) rebooted\n"));
    check_code(
        "# 2018-07-19\n\n- 1:00 IST (7:30 UTC) rebooted\n",
        "2018-07-19T01:00:00+05:30",
        "other_rendering",
        "ambiguous_zone",
        false,
    );
    // one that is ambiguous itself tells nothing of the other
    let text = "# 2018-01-19\n\n- 12:30 CST (10:00 IST) rebooted\n";
    check_code(text, "2018-01-19T12:30:00-06:00", "default", "ambiguous_zone", true);
    // no zone is at such an offset, and none is known without a date
    assert_eq!(moments(&read("# 2018-07-19\n\n- 17:07 (15:00 UTC) rebooted\n")), ["2018-07-19T17:07:00"]);
    assert_eq!(moments(&read("- 17:00 (10:00 PT) rebooted\n")), ["day0T17:00:00"]);
    // London's clock depends on a date that is not known
    assert!(!disagree("# Outage\n\nAll times UTC (London)\n\n- 10:00 rebooted\n"));
}

#[test]
fn words_that_settle_nothing() {
    // the end of a longer word
    check("# 2018-07-19\n\nLIST = UTC+1.\n\n- 15:00 IST rebooted\n", "2018-07-19T15:00:00+05:30", "default");
    // two zones that go by it
    let text = "# 2018-07-19\n\n- 14:00 Europe/Dublin a\n- 19:00 Asia/Kolkata b\n- 19:10 IST rebooted\n";
    check_code(text, "2018-07-19T19:10:00+05:30", "default", "ambiguous_zone", true);
}

#[test]
fn zones_go_to_their_neighbours() {
    let all = |text: &str| moments(&read(&format!("# 2018-07-19\n\n{text}")));
    let at = |rest: &str| format!("2018-07-19T{rest}");
    // each run has its own
    let runs = "## A\n\n- 14:00 UTC a\n- 14:05 b\n\n## B\n\n- 16:00 CEST c\n- 16:05 d\n";
    assert_eq!(all(runs)[1..], [at("14:05:00Z"), at("16:00:00+02:00"), at("16:05:00+02:00")]);
    // that of a sentence, where no entry names one
    assert_eq!(all("At 14:00 UTC it broke.\n\n- 14:05 a\n")[1], at("14:05:00Z"));
    // a second rendering goes before it
    assert_eq!(all("- 14:05 UTC a\n- 17:03 (15:03 UTC) b\n")[1], at("17:03:00+02:00"));
}

#[test]
fn an_end_in_a_zone_of_its_own_passes_no_midnight() {
    let incident = read("# 2018-07-19\n\n- 10:00 UTC to 03:30 PDT requests fail\n");
    assert_eq!(incident.events()[0].end().map(ToString::to_string).as_deref(), Some("2018-07-19T03:30:00-07:00"));
}

#[test]
fn an_offset_that_is_told_is_no_place_that_nobody_named() {
    // New York's clock is not meant in July, and nobody spoke of Panama
    let told = readings(&read("# 2018-07-19\n\n- 10:00 EST (15:00 UTC) rebooted\n"));
    assert_eq!(told[0], ("-05:00".to_owned(), "2018-07-19T10:00:00-05:00".to_owned(), "other_rendering", true));
}

#[test]
fn a_place_that_keeps_it_all_year_is_told() {
    let told = message("# 2018-07-19\n\n- 10:40 MST rebooted\n", "zone_out_of_season");
    assert!(told.ends_with("`America/Denver`, not as the -07:00 of `America/Phoenix`"), "{told}");
}

#[test]
fn an_entry_goes_before_its_column() {
    let text = "# 2018-07-19\n\n| Time (UTC) | Event |\n|---|---|\n| 10:00 PDT | rebooted |\n";
    assert_eq!(moments(&read(text)), ["2018-07-19T10:00:00-07:00"]);
}

#[test]
fn unknown_zones_are_told_where_they_stand() {
    for (text, line) in [
        ("# 2018-07-19\n\nAll times in XYZT.\n\n- 10:00 rebooted\n", 3),
        ("# 2018-07-19\n\n## Timeline (XYZT)\n\n- 10:00 rebooted\n", 3),
        ("# 2018-07-19\n\nTimezone: XYZT\n\n- 10:00 rebooted\n", 3),
        ("# 2018-07-19\n\n| Time (QZT) | Event |\n|---|---|\n| 10:00 | rebooted |\n", 3),
        ("---\ntimezone: Europe/Atlantis\n---\n# 2018-07-19\n\n- 10:00 rebooted\n", 2),
    ] {
        let incident = read(text);
        let remark = incident.diagnostics().iter().find(|d| d.code().as_str() == "unknown_zone");
        assert_eq!(remark.map(|d| d.span().line()), Some(line), "{text:?}: {:?}", incident.diagnostics());
        assert_eq!(moments(&incident), ["2018-07-19T10:00:00"], "{text:?}");
        // an unknown zone is never read as another, not even as the caller's
        let told = Reader::new().assume_zone(Zone::utc()).read(text);
        assert_eq!(moments(&told), ["2018-07-19T10:00:00"], "{text:?}");
    }
    for text in ["## Timeline (DRAFT)", "All times are in the REPORT.", "| Time (HH:MM) | Event |\n|---|---|"] {
        let text = format!("# 2018-07-19\n\n{text}\n\n- 10:00 rebooted\n");
        assert!(!codes(&read(&text)).contains(&"unknown_zone"), "{text:?}");
    }
}

// Names.

#[test]
fn zones_by_name() {
    for (name, want) in [
        ("Japan", "Japan"),
        ("Singapore", "Asia/Singapore"),
        ("EST5EDT", "EST5EDT"),
        ("Cuba", "Cuba"),
        ("NZ-CHAT", "NZ-CHAT"),
        ("UTC", "UTC"),
        ("Etc/UTC", "UTC"),
        ("Zulu", "UTC"),
        ("UCT", "UTC"),
        ("Universal", "UTC"),
        ("EST", "America/New_York"),
        ("Europe/Kyiv", "Europe/Kyiv"),
        ("US/Pacific", "US/Pacific"),
        ("UTC+5:30", "+05:30"),
        ("heure de Paris", "Europe/Paris"),
    ] {
        let zone: Zone = name.parse().unwrap_or_else(|e| panic!("{name}: {e}"));
        assert_eq!(zone.to_string(), want, "{name}");
    }
    for name in ["", "Atlantis", "Europe/Atlantis", "XYZT", "UTC and more"] {
        assert!(name.parse::<Zone>().is_err(), "{name}");
    }
}

/// A clock on 19 July 2018 below these lines stands at this offset.
#[track_caller]
fn check_governed(above: &str, offset: &str) {
    let text = format!("{above}\n\n- 10:00 rebooted\n");
    let incident = read(&text);
    let want = format!("2018-07-19T10:00:00{offset}");
    assert_eq!(moments(&incident), [want], "{above}: {:?}", incident.diagnostics());
}

#[test]
fn places_as_people_write_them() {
    for (notice, at) in [
        ("All times in Denver time", "-06:00"),
        ("Toutes les heures : heure de Paris", "+02:00"),
        ("All times are local time (Berlin)", "+02:00"),
        ("Todas as horas: horário de São Paulo", "-03:00"),
        ("All times are Bogotá time.", "-05:00"),
        ("All times are in Kyiv local time.", "+03:00"),
        ("All times in Indian Standard Time", "+05:30"),
        ("All times in China Standard Time", "+08:00"),
        ("All times are West Central Africa Standard Timezone", "+01:00"),
        ("Alle Zeiten: Zürich", "+02:00"),
        ("Alle Angaben in MESZ.", "+02:00"),
        ("Times are pacific (from my client)", "-07:00"),
        ("Time is BST (Dhaka) everywhere.", "+06:00"),
        ("We use British Summer Time throughout this report.", "+01:00"),
        ("All times IST. Digital Services, Galway.", "+01:00"),
    ] {
        check_governed(&format!("# 2018-07-19\n\n{notice}"), at);
    }
}

#[test]
fn a_notice_behind_a_date_governs() {
    let text =
        "# Fibre cut\n\nThursday 19 July 2018. All times SAST unless stated.\n\n- 10:00 link lost\n- 10:05 EAT paged\n";
    assert_eq!(moments(&read(text)), ["2018-07-19T10:00:00+02:00", "2018-07-19T10:05:00+03:00"]);
}

#[test]
fn a_notice_in_a_dated_heading_governs() {
    let text = "# Outage\n\n## 2018-07-19 - All times in CEST\n\n- 10:00 errors start\n- 10:05 rebooted\n";
    let found = moments(&read(text));
    assert!(found.contains(&"2018-07-19T10:00:00+02:00".to_owned()), "{found:?}");
}

#[test]
fn front_matter_names_the_zone() {
    for (line, at) in [
        ("timezone: Europe/Berlin", "+02:00"),
        ("tz: \"America/New_York\"", "-04:00"),
        ("time_zone: PT", "-07:00"),
        ("timezone: Japan", "+09:00"),
        ("TimeZone: 'UTC+3'", "+03:00"),
    ] {
        check_governed(&format!("---\ntitle: Outage\ndate: 2018-07-19\n{line}\n---"), at);
    }
}

#[test]
fn words_in_capitals_are_no_zones() {
    for line in
        ["- 10:40 GET requests fail", "- 10:40 EAST region is down", "- 10:40 the ART of ops", "- 10:40 est. cost"]
    {
        let text = format!("# 2018-07-19\n\nAll times UTC\n\n{line}\n");
        assert_eq!(moments(&read(&text)), ["2018-07-19T10:40:00Z"], "{line}");
    }
}

// The table against jiff, which brings its own copy of the tz database.

/// Offsets and abbreviations that a zone shows in the middle of each month from 1995 to 2026.
fn shown(zone: &str) -> BTreeSet<(i32, String)> {
    let zone = TimeZone::get(zone).unwrap_or_else(|e| panic!("{zone}: {e}"));
    let months = (1995..=2026_i16).flat_map(|year| (1..=12_i8).map(move |month| date(year, month, 15)));
    let info = |day: jiff::civil::Date| {
        let noon = Offset::UTC.to_timestamp(day.at(12, 0, 0, 0)).unwrap();
        let info = zone.to_offset_info(noon);
        (info.offset().seconds(), info.abbreviation().to_owned())
    };
    months.map(info).collect()
}

#[test]
fn each_meaning_is_an_offset_of_its_zone() {
    for name in ABBREVIATIONS {
        for meaning in meanings(name).iter().filter(|m| m.seconds().is_some()) {
            let zone = meaning.zone().to_string();
            let shown = shown(&zone);
            let offset = meaning.seconds().unwrap();
            assert!(shown.iter().any(|(o, _)| *o == offset), "{name}: {zone} never was at {offset}");
            let mut under_its_name = shown.iter().filter(|(_, n)| n == name).peekable();
            if under_its_name.peek().is_some() {
                assert!(under_its_name.any(|(o, _)| *o == offset), "{name}: {zone} shows it at another offset");
            }
        }
    }
}

#[test]
fn each_abbreviation_of_the_database_is_in_the_table() {
    /// Offsets that an abbreviation had for a few years, of the zones that it still names: Moscow, Pyongyang.
    const PASSING: [(&str, i32); 2] = [("MSK", 14_400), ("KST", 30_600)];
    let mut missing = BTreeSet::new();
    for zone in jiff::tz::db().available().filter(|z| z.as_str().contains('/') && !z.as_str().starts_with("Etc/")) {
        let alphabetic = shown(zone.as_str()).into_iter().filter(|(_, n)| n.bytes().all(|b| b.is_ascii_alphabetic()));
        for (offset, name) in alphabetic {
            let known = meanings(&name).iter().any(|m| m.seconds() == Some(offset));
            if !known && !PASSING.contains(&(name.as_str(), offset)) {
                missing.insert((name, offset, zone.as_str().to_owned()));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

/// A zone whose offset changes with the season waits for the date: nobody is told to add a zone.
#[test]
fn zones_without_a_date() {
    let codes = |text: &str| read(text).diagnostics().iter().map(|d| d.code().as_str().to_owned()).collect::<Vec<_>>();
    assert_eq!(codes("- 11:40 PT errors start\n- 11:50 PT fixed\n"), ["no_date"]);
    assert_eq!(codes("All times are Eastern.\n\n- 11:40 errors start\n- 11:50 fixed\n"), ["no_date"]);
    assert_eq!(codes("- 11:40 errors start\n- 11:50 fixed\n"), ["no_date", "no_zone"]);
    let said = read("- 11:40 PT errors start\n").diagnostics()[0].message().to_owned();
    assert!(said.ends_with("and the offset of America/Los_Angeles is not known"), "{said}");
}

#[test]
fn remarks_on_zones_in_wrapped_sentences_name_their_line() {
    let incident = read("# Outage\n\nWe saw it\nfirst at\n11:17 AM PST on July 5, 2021.\n");
    let remark = incident.diagnostics().iter().find(|d| d.code().as_str() == "zone_out_of_season").unwrap();
    assert_eq!(remark.span().line(), 5);
}
