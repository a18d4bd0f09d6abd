//! Stated durations against what the timeline gives: the pair is named, and what agrees by any pair is left alone.

use incident_timeline::diagnostic::Code;
use incident_timeline::incident::Agreement;
use incident_timeline::{Reader, SupportHours};

/// Friday to Monday; times of the key events are filled in below.
const EVENTS: &str = "\
# Incident of 2024-03-01

- Fault occurs 2024-03-01 09:00
- First detected 2024-03-01 09:10
- Incident declared 2024-03-01 09:30
- Repaired 2024-03-01 10:15
- Resolved 2024-03-04 11:00

";

fn reader() -> Reader {
    Reader::new()
}

#[track_caller]
fn check(reader: &Reader, stated: &str, want: &[(Agreement, &str)]) {
    let text = format!("{EVENTS}{stated}\n");
    let incident = reader.read(&text);
    let hours: Option<SupportHours> = None;
    let got: Vec<_> = incident.checks(hours.as_ref());
    let got: Vec<(Agreement, &str)> = got.iter().map(|c| (c.agreement(), c.metric().name())).collect();
    assert_eq!(got, want, "{stated}");
    let differs = want.iter().filter(|(a, _)| matches!(a, Agreement::Differs | Agreement::ExplainedBySupportHours));
    let told = incident.diagnostics().iter().filter(|d| d.code() == Code::StatedDiffers).count();
    assert_eq!(told, differs.count(), "{stated}: {:#?}", incident.diagnostics());
}

#[test]
fn any_pair_that_the_label_may_mean_agrees() {
    use Agreement::*;
    for (stated, pair) in [
        ("**Time to repair**: 45m", "declared..mitigated|resolved"),
        ("**Time to repair**: 1h 5m", "detected..mitigated|resolved"),
        ("**Time to repair**: 1h 15m", "start..mitigated|resolved"),
        ("Time to mitigate: 75 minutes", "start..mitigated|resolved"),
        ("Time to detect: 10 minutes", "start..detected"),
        ("TTD: 10 min", "start..detected"),
        ("Time to acknowledge: 20 min", "detected..acknowledged"),
        ("Time to acknowledge: 30 min", "start..acknowledged"),
        ("Time to resolve: 3d 2h 00m", "start..resolved|mitigated"),
        ("Time to resolve: 3 days 1 hour 30 minutes", "declared..resolved|mitigated"),
        ("Duration: 75 minutes", "start..mitigated"),
        ("Downtime: about an hour", "start..mitigated"),
        ("Time from detection to fix: 65 minutes", "detected..mitigated"),
        ("Time to recovery: less than 2 hours", "start..mitigated"),
        ("Zeit bis zur Erkennung: 10 Minuten", "start..detected"),
        ("Ausfalldauer: 75 Minuten", "start..mitigated"),
        // many say "resolved" of a service that works again
        ("Zeit bis zur Behebung: 65 Minuten", "detected..mitigated"),
        ("Zeit bis zur Lösung: 75 Minuten", "start..mitigated"),
        ("Time to resolve: 75m", "start..mitigated"),
        // rounded to the hour; a range and a limit mean what they say
        ("Time to repair: 1h", "declared..mitigated|resolved"),
        ("Duration: 1-2 hours", "start..mitigated"),
        ("Time to resolve: more than 3 days", "start..resolved|mitigated"),
    ] {
        check(&reader(), stated, &[(Agrees, pair)]);
    }
}

#[test]
fn what_no_pair_comes_to_differs() {
    use Agreement::*;
    for (stated, pair) in [
        ("**Time to repair**: 4h 9m", "declared..mitigated|resolved"),
        ("**Time to repair**: 48m", "declared..mitigated|resolved"),
        ("Time to detect: 15 minutes", "start..detected"),
        ("Time to detect: less than 5 minutes", "start..detected"),
        ("Time to resolve: more than 80 hours", "start..resolved|mitigated"),
        ("Duration: 20 minutes", "start..mitigated"),
        ("Time from detection to fix: 75 minutes", "detected..mitigated"),
        ("Time to detect: 1h", "start..detected"),
        ("Time to acknowledge: 1h", "detected..acknowledged"),
        ("Duration: 2-3 hours", "start..mitigated"),
        ("Duration: less than an hour", "start..mitigated"),
        ("Time to repair: 60 minutes", "declared..mitigated|resolved"),
        ("Time to detect: 13 minutes", "start..detected"),
        ("Time to detect: about 15 minutes", "start..detected"),
    ] {
        check(&reader(), stated, &[(Differs, pair)]);
    }
}

#[test]
fn what_names_no_metric_of_the_incident_is_left_alone() {
    for stated in [
        "Mean time to resolve: 20 minutes",
        "Target time to repair: 30 minutes",
        "Log retention: 30 days",
        "Cache duration: 10m",
        "Session duration: 30 minutes",
        "MTTD (last quarter): 25 minutes",
        "Time to detect (mean of last year): 25 minutes",
        "Token lifetime: 1 hour",
        "Notice period: 30 days",
        "Downtime: 0 minutes",
        "Duration: 10 minutes\n\nDuration: 25 minutes",
        "It took us 20 minutes to find somebody who could detect it.",
        "Time to identify: 5 minutes",
    ] {
        check(&reader(), stated, &[]);
    }
}

#[test]
fn support_hours_of_the_statement_count() {
    use Agreement::*;
    // Friday 9:10 to 17:00 and Monday 9:00 to 11:00
    let stated = "Time to resolve: 9h 50m (during support hours 09:00-17:00)";
    check(&reader(), stated, &[(AgreesInSupportHours, "detected..resolved|mitigated")]);
    let stated = "Time to resolve: 9h 10m (during support hours 09:00-17:00)";
    check(&reader(), stated, &[(Differs, "start..resolved|mitigated")]);
    let text = format!("{EVENTS}{stated}\n");
    let incident = reader().read(&text);
    let message = incident.diagnostics().iter().find(|d| d.code() == Code::StatedDiffers).unwrap().message();
    assert_eq!(
        message,
        "expected the stated 9h 10m to be what the timeline gives, found 3d 2h from impact (line 3) to resolved (line 7), \
         or 10h in support hours (09:00-17:00 taken as Mon-Fri)"
    );
}

#[test]
fn support_hours_of_the_caller_explain() {
    use Agreement::*;
    let stated = "Time to resolve: 9h 30m";
    check(&reader(), stated, &[(Differs, "start..resolved|mitigated")]);
    let hours: SupportHours = "Mon-Fri 09:00-17:00".parse().unwrap();
    let text = format!("{EVENTS}{stated}\n");
    let incident = reader().support_hours(hours.clone()).read(&text);
    let [check] = &incident.checks(Some(&hours))[..] else { panic!() };
    assert_eq!((check.agreement(), check.metric().name()), (ExplainedBySupportHours, "declared..resolved|mitigated"));
    assert_eq!(check.in_support_hours().and_then(|(_, m)| m.seconds()), Some(34_200));
    let message = incident.diagnostics().iter().find(|d| d.code() == Code::StatedDiffers).unwrap().message();
    assert_eq!(
        message,
        "expected the stated 9h 30m to be what the timeline gives, found 3d 1h 30m from declared (line 5) to resolved \
         (line 7), or 9h 30m in support hours (Mon-Fri 09:00-17:00)"
    );
}

#[test]
fn without_events_nothing_is_compared() {
    let incident = reader().read("Time to repair: 4h 9m\n");
    assert_eq!(incident.stated().len(), 1);
    assert!(incident.checks(None).is_empty());
}
