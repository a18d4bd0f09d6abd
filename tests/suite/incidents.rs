//! Incidents that a caller makes, corrects or declares open: not from the words of a document alone.

use chrono::NaiveDate;
use incident_timeline::error::ErrorKind;
use incident_timeline::incident::Corrections;
use incident_timeline::metrics::{AtLeast, Metric, Preset, Reason};
use incident_timeline::milestone::{Claim, Lexicon, Milestone, Place};
use incident_timeline::resolve::{Basis, Moment, Precision, Zone};
use incident_timeline::{Document, Event, Incident, Reader};

const OUTAGE: &str = "\
# Outage 2024-03-01 (UTC)

- 10:00 logins begin to fail
- 10:06 alert fires: login errors
- 10:10 incident declared
- 10:30 rolled back, service restored
- 10:50 the last stuck session is gone
";

fn minutes(incident: &Incident<'_>, metric: &str) -> Option<i64> {
    incident.measure(&metric.parse().expect("a metric")).seconds().map(|s| s / 60)
}

fn utc(clock: &str) -> Moment {
    let (hour, minute) = clock.split_once(':').expect("a clock");
    let day = NaiveDate::from_ymd_opt(2024, 3, 1).expect("a day");
    let wall = day.and_hms_opt(hour.parse().expect("hour"), minute.parse().expect("minute"), 0).expect("a clock");
    Moment::local(wall, Precision::Minute).at_offset(chrono::FixedOffset::east_opt(0).expect("an offset"))
}

#[test]
fn a_person_sets_what_the_document_does_not_tell() {
    let read = Reader::new().read(OUTAGE);
    assert_eq!(read.milestones().get(Milestone::Trigger), None);
    let corrections = Corrections::new().moment(Milestone::Trigger, utc("9:58")).unwrap();
    let incident = read.corrected(&corrections).unwrap();
    assert_eq!(minutes(&incident, "trigger..detected"), Some(8));
    let measured = incident.measure(&"trigger..detected".parse().unwrap());
    assert!(measured.basis().contains(Basis::SetByHand));
    let added = incident.events().last().unwrap();
    assert_eq!((added.line(), added.label(), added.form().as_str()), (0, "trigger", "field"));
    assert!(added.claims().contains(Milestone::Trigger));
}

#[test]
fn a_person_corrects_and_takes_away() {
    let line = |line| Corrections::new().line(Milestone::Resolved, line).unwrap();
    let incident = Reader::new().read(OUTAGE).corrected(&line(7)).unwrap();
    assert_eq!(minutes(&incident, "time_to_resolve"), Some(50));
    let incident = Reader::new().read(OUTAGE).corrected(&Corrections::new().event(Claim::Alert, 2).unwrap()).unwrap();
    assert_eq!(minutes(&incident, "alert..mitigated"), Some(20), "the finer claim moved");
    assert_eq!(minutes(&incident, "detected..mitigated"), Some(24), "its milestone did not");
    let none = Corrections::new().nowhere(Milestone::Impact).unwrap();
    let incident = Reader::new().read(OUTAGE).corrected(&none).unwrap();
    let measured = incident.measure(&Metric::TIME_TO_MITIGATE);
    assert_eq!((measured.reason(), measured.at_least()), (Some(Reason::NoStart), Some((23 * 60, AtLeast::Detected))));
}

#[test]
fn a_correction_goes_before_every_rule_for_reopenings() {
    use incident_timeline::metrics::Reopening;
    let incident = Reader::new().read(OUTAGE);
    let incident = incident.corrected(&Corrections::new().line(Milestone::Mitigated, 7).unwrap()).unwrap();
    for rule in Reopening::ALL {
        let measured = incident.measure(&Metric::TIME_TO_MITIGATE.reopening(rule));
        assert_eq!(measured.to().map(|e| e.line), Some(7), "{rule:?}");
    }
}

#[test]
fn corrections_that_cannot_be_are_refused() {
    let kind = |c: Result<Corrections, incident_timeline::Error>| c.unwrap_err().kind().clone();
    let once = Corrections::new().line(Milestone::Resolved, 7).unwrap();
    assert_eq!(kind(once.clone().nowhere(Milestone::Resolved)), ErrorKind::SetTwice { claim: "resolved" });
    assert_eq!(kind(once.clone().event(Claim::Resolved, 1)), ErrorKind::SetTwice { claim: "resolved" });
    assert!(once.event(Claim::Closed, 1).is_ok(), "a finer claim is another one");
    let refused = |corrections: Corrections| {
        Reader::new().read(OUTAGE).corrected(&corrections).map(|_| ()).unwrap_err().to_string()
    };
    let new = Corrections::new;
    let none = "expected the index of an event of the incident, found 5";
    assert_eq!(refused(new().event(Milestone::Impact, 5).unwrap()), none);
    let none = "expected a line on which an event stands, found 1";
    assert_eq!(refused(new().line(Milestone::Impact, 1).unwrap()), none);
    let none = "expected an event with an end, found event 0";
    assert_eq!(refused(new().end_of_event(Milestone::Impact, 0).unwrap()), none);
    let out = Reader::new().read("nothing here").corrected(&new().event(Milestone::Impact, 0).unwrap());
    assert!(out.is_err());
}

#[test]
fn events_from_elsewhere_are_read_like_those_of_a_document() {
    let read = Reader::new().read(OUTAGE);
    let events = read.events().iter().map(|e| Event::new(*e.moment(), e.text().to_owned()));
    let made = Reader::new().assemble(events);
    for metric in Metric::STANDARD {
        assert_eq!(made.measure(&metric).outcome(), read.measure(&metric).outcome(), "{metric}");
    }
    let lines: Vec<usize> = made.events().iter().map(Event::line).collect();
    assert_eq!(lines, [1, 2, 3, 4, 5]);
    assert_eq!(made.date(), NaiveDate::from_ymd_opt(2024, 3, 1));
}

#[test]
fn what_the_caller_knows_of_an_event_counts() {
    let incident = Reader::new().assemble([
        Event::new(utc("10:00"), "ticket 4711").announcing(Milestone::Impact),
        Event::new(utc("10:05"), "P1 AUTH-EU").announcing(Claim::Alert),
        Event::new(utc("10:07"), "").labelled("Incident declared"),
        Event::new(utc("10:20"), "maintenance window").until(utc("10:40")).announcing(Claim::Recovered),
    ]);
    assert_eq!(minutes(&incident, "impact..alert"), Some(5));
    assert_eq!(minutes(&incident, "alert..declared"), Some(2));
    let measured = incident.measure(&"impact..recovered".parse().unwrap());
    assert_eq!((measured.seconds(), measured.low(), measured.high()), (Some(1_200), Some(1_140), Some(2_460)));
}

#[test]
fn moments_that_words_imply_are_found_in_events_from_elsewhere() {
    let text = "gps noticed that 6 minutes had gone by without a build";
    let incident = Reader::new()
        .assemble([Event::new(utc("12:21"), text), Event::new(utc("12:40"), "Time to repair: 19 minutes")]);
    let [implied] = incident.implied() else { panic!("{:?}", incident.implied()) };
    assert_eq!((implied.milestone(), implied.line()), (Milestone::Impact, 1));
    assert_eq!(implied.moment().to_string(), "2024-03-01T12:15:00Z");
    let stated: Vec<_> = incident.stated().iter().map(|s| (s.line(), s.label().to_owned(), s.seconds())).collect();
    assert_eq!(stated, [(2, "Time to repair".to_owned(), 1_140)]);
}

#[test]
fn no_events_and_odd_ones_are_total() {
    let none = Reader::new().assemble([]);
    assert_eq!((none.events().len(), none.date()), (0, None));
    let local = Moment::local(utc("10:00").wall(), Precision::Minute);
    let mixed = Reader::new().assemble([
        Event::new(utc("10:00"), "logins begin to fail"),
        Event::new(local, "rolled back, service restored").until(utc("9:00")),
        Event::new(Moment::undated(3, local.wall().time(), Precision::Day), "\u{202e}\0\n# 10:00 UTC"),
    ]);
    assert_eq!(mixed.measure(&Metric::TIME_TO_MITIGATE).reason(), Some(Reason::ZoneUnknown));
}

#[test]
fn an_open_incident_counts_up_to_the_moment_that_the_caller_names() {
    let text =
        "# Outage 2024-03-01 (UTC)\n\nStatus: investigating\n\n- 10:00 logins begin to fail\n- 10:20 alert fires\n";
    let incident = Reader::new().read(text);
    assert!(incident.is_open());
    let at_least = |i: &Incident<'_>| i.measure(&Metric::TIME_TO_RESOLVE).at_least();
    assert_eq!(at_least(&incident), Some((19 * 60, AtLeast::Open)), "up to its last event");
    let incident = incident.as_of(utc("11:00"));
    assert_eq!(at_least(&incident), Some((59 * 60, AtLeast::Open)));
    let shown = incident.clone().shown_in(&"Asia/Tokyo".parse::<Zone>().unwrap());
    assert_eq!(at_least(&shown), at_least(&incident));
    let earlier = incident.as_of(utc("9:00"));
    assert_eq!(at_least(&earlier), None);
    let closed = Reader::new().read(OUTAGE).as_of(utc("23:00"));
    assert_eq!(at_least(&closed), None, "a document that merely lacks an end is not open");
    assert!(at_least(&closed.declared_open()).is_some());
}

#[test]
fn teams_have_words_of_their_own() {
    let text = "# 2024-03-01\n\n- 10:00 der Hebel klemmt wieder\n- 10:05 the owl has landed\n";
    let own = Lexicon::default().extend(Milestone::Mitigated, "the owl has landed");
    let reader = Reader::new().team_lexicon("payments", own).team_lexicon("mail", Lexicon::empty());
    let line = |team| {
        let document = Document::new(text).team(team);
        reader.read(document).milestones().get(Milestone::Mitigated).map(|l| l.line)
    };
    assert_eq!((line("payments"), line("mail"), line("search")), (Some(4), None, None));
    let each = reader.read_all(Document::new(text).team("payments"));
    assert_eq!(each[0].milestones().get(Milestone::Mitigated).map(|l| l.line), Some(4));
}

/// Every milestone by itself: its built-in rows fall silent, finer claims with them, those of the others still speak.
#[test]
fn a_milestone_s_words_can_be_replaced() {
    let told: [(Milestone, &str); 7] = [
        (Milestone::Trigger, "- 10:00 deploy of build 7 to production\n"),
        (Milestone::Impact, "- 10:02 the site is down\n"),
        (Milestone::Detected, "- 10:04 alert fires: error rate above 5%\n"),
        (Milestone::Acknowledged, "- 10:06 Bea acknowledges the page\n"),
        (Milestone::Identified, "- 10:08 root cause found: the new index\n"),
        (Milestone::Mitigated, "- 10:10 rolled back, the service has recovered\n"),
        (Milestone::Resolved, "- 10:30 incident resolved\n"),
    ];
    let text = told.iter().fold(String::from("# 2024-03-01 UTC\n\n"), |text, (_, line)| text + line);
    let announced = |lexicon: Lexicon| {
        let incident = Reader::new().lexicon(lexicon).read(text.as_str()).into_owned();
        told.map(|(m, _)| {
            incident.events().iter().any(|e| e.labels().ground(m).is_some_and(|g| g.place() != Place::Setting))
        })
    };
    assert_eq!(announced(Lexicon::new()), [true; 7]);
    for (left, (milestone, line)) in told.iter().enumerate() {
        let mut expected = [true; 7];
        expected[left] = false;
        assert_eq!(announced(Lexicon::new().without(*milestone)), expected, "without {milestone}");
        let words = line.trim_end().rsplit(' ').next().unwrap();
        let own = Lexicon::new().without(*milestone).extend(*milestone, words);
        assert_eq!(announced(own), [true; 7], "{milestone} by {words:?}");
    }
    let none = told.iter().fold(Lexicon::new(), |lexicon, (m, _)| lexicon.without(*m));
    assert_eq!(announced(none), [false; 7]);
}

#[test]
fn one_incident_under_every_preset() {
    let incident = Reader::new().read(OUTAGE);
    let table: Vec<String> = Preset::compare(&incident)
        .into_iter()
        .filter(|(preset, _)| *preset != Preset::Standard)
        .map(|(preset, all)| {
            let told = all.iter().map(|m| match m.outcome() {
                Ok(seconds) => format!("{} {}", m.metric(), seconds / 60),
                Err(reason) => format!("{} {reason}", m.metric()),
            });
            format!("{preset}: {}", told.collect::<Vec<_>>().join(", "))
        })
        .collect();
    assert_eq!(
        table,
        [
            "firehydrant: time_to_detect 6, time_to_acknowledge 10, time_to_mitigate 30, time_to_resolve no_end",
            "rootly: time_to_detect 6, time_to_acknowledge 10, time_to_mitigate 30, time_to_resolve no_end",
            "pagerduty: time_to_acknowledge 4, time_to_resolve no_end",
            "datadog: time_to_detect 6, time_to_repair 24, time_to_resolve no_end",
            "firefighter: time_to_detect 6, time_to_acknowledge 10, time_to_repair 20, time_to_fix 20, \
             time_to_recovery 30, time_to_respond 24",
            "atlassian: time_to_acknowledge 4, time_to_recovery 30, time_to_respond 24, time_to_resolve no_end",
            "morgue: time_to_detect 6, time_to_resolve no_end",
            "dora: failed_deployment_recovery_time no_start",
            "gitlab: time_to_detect 6, time_to_mitigate 30, time_to_resolve no_end",
        ]
    );
}

/// The minutes of `metric` in `text` under each rule for reopenings, in the order of [`Reopening::ALL`].
///
/// [`Reopening::ALL`]: incident_timeline::metrics::Reopening::ALL
fn reopened(text: &str, metric: &Metric) -> [Option<i64>; 3] {
    let incident = Reader::new().read(text);
    let minutes = |rule| incident.measure(&metric.clone().reopening(rule)).seconds().map(|s| s / 60);
    incident_timeline::metrics::Reopening::ALL.map(minutes)
}

/// extends, latest wins, final
#[test]
fn a_relapse_goes_by_each_rule_for_reopenings() {
    let text = "\
# Outage 2024-03-03 (UTC)

- 10:00 site goes down
- 10:05 alert fires
- 10:15 service restored
- 10:20 incident closed
- 11:00 site goes down again
- 11:03 alert fires
- 11:30 service restored
- 11:40 incident closed
";
    assert_eq!(reopened(text, &Metric::TIME_TO_DETECT), [Some(5), Some(3), Some(5)]);
    assert_eq!(reopened(text, &Metric::TIME_TO_MITIGATE), [Some(90), Some(30), Some(15)]);
    assert_eq!(reopened(text, &Metric::TIME_TO_RESOLVE), [Some(100), Some(40), Some(20)]);
}

#[test]
fn a_relapse_of_another_wording_goes_by_each_rule() {
    let text = "\
# Timetable outage 2024-03-04 (UTC)

| Time | What |
|---|---|
| 08:00 | Timetables cannot be loaded by any user |
| 08:12 | Rolled back the release, timetables load again |
| 08:20 | Incident resolved |
| 09:00 | Timetables fail again for all users |
| 09:25 | Switched to the standby, timetables work again |
| 09:50 | Incident resolved |
";
    assert_eq!(reopened(text, &Metric::TIME_TO_MITIGATE), [Some(85), Some(25), Some(12)]);
    assert_eq!(reopened(text, &Metric::TIME_TO_RESOLVE), [Some(110), Some(50), Some(20)]);
}

/// What is under way is relief only where nothing tells that it is done.
#[test]
fn what_is_under_way_gives_way_to_what_is_done() {
    let told = |end: &str| {
        let text = format!(
            "# Outage 2024-03-05 (UTC)\n\n- 10:00 site goes down\n- 10:05 alert fires\n\
             - 10:12 the cause is found: release 4.18\n- 10:20 Rolling back the release\n{end}"
        );
        let incident = Reader::new().read(&text);
        assert_eq!(incident.events()[3].claims().contains(Milestone::Mitigated), end.is_empty(), "{text}");
        incident.milestones().get(Milestone::Mitigated).map(|l| l.line)
    };
    assert_eq!(told("- 10:26 Rollback complete, site is back\n"), Some(7));
    assert_eq!(told("- 10:26 Rollback done\n- 10:40 incident closed\n"), Some(7));
    assert_eq!(told(""), Some(6));
}

/// A status that says it is open wins over an end that only its place, or relief, makes; an event's own words win over it.
#[test]
fn a_status_wins_over_an_end_that_nobody_tells() {
    let text = |status: &str, end: &str| {
        format!(
            "# Search outage 2024-02-05 (UTC)\n\n{status}- 09:00 search down\n- 09:10 alert fires\n\
             - 09:30 restarted node 3, search works for some users\n- 10:00 {end}\n"
        )
    };
    let relief = "rolled back the index job, search works again";
    let read = |status: &str, end: &str| {
        let text = text(status, end);
        let incident = Reader::new().read(text.as_str()).into_owned();
        let noted = incident.diagnostics().iter().filter(|d| d.code().as_str() == "open_incident").count();
        assert_eq!(noted, usize::from(incident.is_open()), "{status} {end}");
        let measured = incident.measure(&Metric::TIME_TO_RESOLVE);
        (incident.is_open(), measured.seconds().map(|s| s / 60), measured.at_least())
    };
    assert_eq!(read("", relief), (false, Some(60), None));
    // 09:00 may be 09:00:59
    assert_eq!(read("**Status:** Ongoing\n\n", relief), (true, None, Some((59 * 60, AtLeast::Open))));
    assert!(read("## Status\n\nMonitoring\n\n## Timeline\n\n", relief).0);
    assert_eq!(read("**Status:** Ongoing\n\n", "incident resolved"), (false, Some(60), None));
    assert!(read("", "search is back, the issue is not yet resolved").0);
}

#[test]
fn words_that_make_it_open_are_shown() {
    let text =
        "# Search outage 2024-02-05 (UTC)\n\n- 09:00 search down\n- 10:00 restarted node 3, issue not yet resolved\n";
    let incident = Reader::new().read(text);
    let (span, words) = incident.open_words().expect("words");
    assert_eq!((span.line(), words, span.of(text)), (4, "issue not yet resolved", "issue not yet resolved"));
    let declared = Reader::new().read(OUTAGE).declared_open();
    assert_eq!((declared.is_open(), declared.open_words()), (true, None));
}

#[test]
fn a_sentence_in_general_leaves_the_incident_closed() {
    let with = |more: &str| Reader::new().read(format!("{OUTAGE}{more}").as_str()).is_open();
    assert!(!with("\n## Lessons\n\nWe should post an update every 30 minutes while an incident is ongoing.\n"));
    assert!(!with("\n## Action items\n\n- Add a banner that shows when an incident is ongoing\n"));
    assert!(!with("\n## Action items\n\n- Move the job\n  Status: open\n"));
}

#[test]
fn an_open_incident_without_a_start_has_lasted_since_its_detection() {
    let text = "# Queue incident 2024-02-05\n\nStatus: ongoing\n\n- 09:10 UTC alert fires: queue too long\n\
                - 09:30 UTC incident declared\n- 12:00 UTC still investigating\n";
    let incident = Reader::new().read(text);
    let measured = incident.measure(&Metric::TIME_TO_RESOLVE);
    // 12:00:00 less 09:10:59, to the minute
    assert_eq!(
        (measured.reason(), measured.at_least()),
        (Some(Reason::NoStart), Some(((2 * 60 + 49) * 60, AtLeast::Open)))
    );
    assert_eq!(incident.measure(&Metric::TIME_TO_MITIGATE).at_least(), None);
}

#[test]
fn without_a_deployment_nothing_is_at_least() {
    let incident = Reader::new().read(OUTAGE);
    let [metric] = &Preset::Dora.metrics()[..] else { panic!("one metric") };
    let measured = incident.measure(metric);
    assert_eq!((measured.reason(), measured.at_least()), (Some(Reason::NoStart), None));
    for start in ["trigger", "provider"] {
        let measured = incident.measure(&format!("{start}..mitigated").parse().unwrap());
        assert_eq!((measured.reason(), measured.at_least()), (Some(Reason::NoStart), None), "{start}");
    }
}

#[test]
fn what_is_set_by_hand_lies_within_its_range() {
    let text = "# Outage 2024-03-01 (UTC)\n\n- 10:00 logins begin to fail\n- 10:10-10:20 somebody looks\n- 10:30 rolled back, service restored\n";
    let set = |corrections: Corrections| {
        let incident = Reader::new().read(text).corrected(&corrections).unwrap();
        let measured = incident.measure(&"detected..mitigated".parse().unwrap());
        [measured.seconds(), measured.low(), measured.high()].map(|s| s.map(|s| s / 60))
    };
    // from 10:10 to 10:20, both to the minute
    let within = [Some(20), Some(9), Some(21)];
    assert_eq!(set(Corrections::new().line(Milestone::Detected, 4).unwrap()), within);
    assert_eq!(set(Corrections::new().event(Milestone::Detected, 1).unwrap()), within);
    assert_eq!(set(Corrections::new().end_of_event(Milestone::Detected, 1).unwrap()), [Some(10), Some(9), Some(11)]);
}

#[test]
fn corrections_are_remarked_on_anew() {
    let codes = |incident: &Incident<'_>| -> Vec<&str> {
        let codes = incident.diagnostics().iter().map(|d| d.code().as_str());
        codes.filter(|c| ["milestones_out_of_order", "open_incident", "stated_differs"].contains(c)).collect()
    };
    let correct = |text: &str, corrections: Corrections| {
        codes(&Reader::new().read(text).corrected(&corrections).unwrap().into_owned()).join(" ")
    };
    let line = |milestone, line| Corrections::new().line(milestone, line).unwrap();
    assert_eq!(correct(OUTAGE, line(Milestone::Impact, 6)), "milestones_out_of_order");
    let turned =
        "# Outage 2024-03-01 (UTC)\n\n**Detected:** 09:00\n\n- 10:00 logins begin to fail\n- 10:06 alert fires\n";
    assert_eq!(codes(&Reader::new().read(turned)), ["milestones_out_of_order"]);
    assert_eq!(correct(turned, line(Milestone::Detected, 6)), "");
    let open = OUTAGE.replace("- 10:00", "Status: ongoing\n\n- 10:00");
    assert_eq!(codes(&Reader::new().read(open.as_str())), ["open_incident"]);
    assert_eq!(correct(&open, line(Milestone::Resolved, 9)), "");
    let closed = open.clone() + "- 11:00 incident resolved\n";
    assert_eq!(correct(&closed, line(Milestone::Detected, 6)), "");
    assert_eq!(correct(&closed, Corrections::new().nowhere(Milestone::Resolved).unwrap()), "open_incident");
    let stated = OUTAGE.to_owned() + "\nTime to detect: 6 minutes\n";
    assert_eq!(codes(&Reader::new().read(stated.as_str())), [""; 0]);
    let late = line(Milestone::Detected, 6).line(Claim::Alert, 6).unwrap();
    assert_eq!(correct(&stated, late), "milestones_out_of_order stated_differs");
}

#[test]
fn a_milestone_and_its_finer_claims_are_corrected_together() {
    let lines = |corrections: Corrections, text: &str| {
        let incident = Reader::new().read(text).corrected(&corrections).unwrap();
        let line = |claim| incident.milestones().claim(claim).map(|l| l.line);
        [Claim::Detected, Claim::Alert, Claim::Mitigated, Claim::Recovered].map(line)
    };
    let new = Corrections::new;
    assert_eq!(lines(new(), OUTAGE), [Some(4), Some(4), Some(6), Some(6)]);
    assert_eq!(lines(new().nowhere(Milestone::Mitigated).unwrap(), OUTAGE), [Some(4), Some(4), None, None]);
    let both = new().event(Claim::Recovered, 4).unwrap().nowhere(Milestone::Mitigated).unwrap();
    assert_eq!(lines(both, OUTAGE), [Some(4), Some(4), None, Some(7)], "the caller has the last word on both");
    let silent = "# Outage 2024-03-01 (UTC)\n\n- 10:00 logins begin to fail\n- 10:06 HighErrorRate on auth-eu\n";
    assert_eq!(lines(new(), silent), [None; 4]);
    assert_eq!(lines(new().line(Claim::Alert, 4).unwrap(), silent), [Some(4), Some(4), None, None]);
}

#[test]
fn the_other_hour_of_a_repeated_one_gives_another_number() {
    let others = |text: &str, metric: &str| -> Vec<(i64, Option<String>, Option<String>)> {
        let incident = Reader::new().read(text);
        let reason = |r: Option<&incident_timeline::resolve::Reading>| r.map(|r| r.reason().to_string());
        let told = incident.alternatives(&metric.parse().unwrap());
        told.iter().map(|a| (a.measurement().seconds().unwrap() / 60, reason(a.from()), reason(a.to()))).collect()
    };
    let text = "# Export 2024-10-27\n\nAll times Europe/Berlin.\n\n- 02:30 jobs fail\n- 02:50 alert fires\n\
                - 03:10 jobs run again, incident resolved\n";
    // 02:30 in summer is 00:30 UTC, in winter 01:30; 03:10 is 02:10 UTC
    assert_eq!(minutes(&Reader::new().read(text), "time_to_resolve"), Some(100));
    assert_eq!(others(text, "time_to_resolve"), [(40, Some("repeated".to_owned()), None)]);
    // both in the first or both in the second: 20 minutes; an alert in the second alone comes 80 minutes after the failure
    let told: Vec<i64> = others(text, "time_to_detect").iter().map(|o| o.0).collect();
    assert_eq!(told, [80]);
    let named = text.replace("02:30", "02:30 CEST").replace("02:50", "02:50 CEST");
    assert_eq!(others(&named, "time_to_resolve"), []);
    assert_eq!(others(&text.replace("10-27", "10-28"), "time_to_resolve"), []);
}
