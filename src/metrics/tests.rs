use super::*;
use crate::resolve::Precision;
use chrono::{FixedOffset, NaiveDate};

fn clock(text: &str) -> Moment {
    let (hour, minute) = text.split_once(':').unwrap();
    let day = NaiveDate::from_ymd_opt(2016, 7, 19).unwrap();
    let wall = day.and_hms_opt(hour.parse().unwrap(), minute.parse().unwrap(), 0).unwrap();
    Moment::local(wall, Precision::Minute)
}

fn pacific(text: &str) -> Moment {
    let offset = FixedOffset::west_opt(7 * 3_600).unwrap();
    clock(text).at_offset(offset).on(BasisSet::EMPTY.with(Basis::ZoneByDate))
}

fn landmark(milestone: Milestone, side: Side, line: usize, moment: Moment) -> Landmark {
    Landmark { milestone, event: line, side, line, moment }
}

fn milestones(landmarks: &[(Milestone, Moment)]) -> Milestones {
    let mut all = Milestones::default();
    for (line, (milestone, moment)) in landmarks.iter().enumerate() {
        all.set(landmark(*milestone, Side::Start, line + 1, *moment));
    }
    all
}

/// `want` is seconds, low, high.
#[track_caller]
fn check(from: Moment, to: Moment, want: Option<(i64, i64, i64)>) {
    let got =
        measure(&Metric::TIME_TO_DETECT, &milestones(&[(Milestone::Impact, from), (Milestone::Detected, to)]), &[]);
    let value = got.seconds().map(|s| (s, got.low().unwrap(), got.high().unwrap()));
    assert_eq!(value, want, "{from} to {to}");
    assert_eq!(got.reason(), want.is_none().then_some(Reason::ZoneUnknown), "{from} to {to}");
    assert_eq!(got.from().zip(got.to()).map(|(a, b)| (a.line, b.line)), Some((1, 2)));
}

#[test]
fn bounds_follow_the_precision() {
    let second = |t| Moment::local(clock(t).wall(), Precision::Second);
    let hour = |t| Moment::local(clock(t).wall(), Precision::Hour);
    let day = |t| Moment::local(clock(t).wall(), Precision::Day);
    check(clock("12:21"), clock("12:31"), Some((600, 540, 660)));
    check(clock("12:21"), clock("12:21"), Some((0, -60, 60)));
    check(second("12:21"), second("12:31"), Some((600, 599, 601)));
    check(hour("12:00"), clock("14:30"), Some((9_000, 5_400, 9_060)));
    check(day("00:00"), clock("14:30"), Some((52_200, -34_200, 52_260)));
    check(clock("12:21").approximately(true), clock("12:31"), Some((600, -360, 1_560)));
    check(clock("12:21"), clock("12:31").approximately(true), Some((600, -360, 1_560)));
}

#[test]
fn a_negative_difference_stays_visible() {
    check(clock("10:48"), clock("10:42"), Some((-360, -420, -300)));
    let all = milestones(&[(Milestone::Impact, clock("10:48")), (Milestone::Detected, clock("10:42"))]);
    assert!(measure(&Metric::TIME_TO_DETECT, &all, &[]).is_negative());
}

#[test]
fn moments_that_cannot_be_compared_give_no_number() {
    let undated = Moment::undated(0, clock("12:31").wall().time(), Precision::Minute);
    check(clock("12:21"), pacific("12:31"), None);
    check(undated, clock("12:31"), None);
    check(undated, undated.shifted(60), Some((60, 0, 120)));
}

#[test]
fn offsets_are_followed() {
    let utc = clock("19:31").at_offset(FixedOffset::east_opt(0).unwrap());
    check(pacific("12:21"), utc, Some((600, 540, 660)));
}

/// The sample of the output's definition: "noticed that 6 minutes had gone by" at 12:21.
#[test]
fn an_implied_impact_is_the_second_choice_for_the_start() {
    let mut all = milestones(&[(Milestone::Trigger, pacific("12:00")), (Milestone::Detected, pacific("12:21"))]);
    let said = |milestone, at| Implied::of(landmark(milestone, Side::Implied, 9, pacific(at)));
    let implied =
        [said(Milestone::Detected, "11:00"), said(Milestone::Impact, "12:18"), said(Milestone::Impact, "12:15")];

    let got = measure(&Metric::TIME_TO_DETECT, &all, &implied);
    assert_eq!((got.seconds(), got.low(), got.high()), (Some(360), Some(300), Some(420)));
    assert_eq!(got.from().map(|e| (e.line, e.side)), Some((9, Side::Implied)));
    assert_eq!(got.basis(), BasisSet::EMPTY.with(Basis::ImpliedStart).with(Basis::ZoneByDate));

    let got = measure(&Metric::TIME_TO_DETECT, &all, &[]);
    assert_eq!(got.from().map(|e| e.milestone), Some(Milestone::Trigger), "else the trigger");

    all.set(landmark(Milestone::Impact, Side::Start, 3, pacific("12:19")));
    let got = measure(&Metric::TIME_TO_DETECT, &all, &implied);
    assert_eq!(got.seconds(), Some(120), "what was set out comes first");
    assert_eq!(got.basis(), BasisSet::EMPTY.with(Basis::ZoneByDate));
}

#[test]
fn what_is_missing_has_a_reason_and_the_other_end_is_told() {
    let all = milestones(&[(Milestone::Detected, pacific("12:21"))]);
    let ends = |m: &Measurement| (m.from().map(|e| e.line), m.to().map(|e| e.line));

    let got = measure(&Metric::TIME_TO_ACKNOWLEDGE, &all, &[]);
    assert_eq!((got.reason(), ends(&got)), (Some(Reason::NoEnd), (Some(1), None)));
    assert_eq!((got.low(), got.high()), (None, None));
    assert!(got.basis().is_empty(), "there is no number that rests on anything");

    let got = measure(&Metric::TIME_TO_DETECT, &all, &[]);
    assert_eq!((got.reason(), ends(&got)), (Some(Reason::NoStart), (None, Some(1))));

    let got = measure(&Metric::TIME_TO_RESOLVE, &all, &[]);
    assert_eq!((got.reason(), ends(&got)), (Some(Reason::NoStart), (None, None)));
}

#[test]
fn the_end_of_a_window_and_approximation_are_in_the_basis() {
    let mut all = milestones(&[(Milestone::Impact, clock("9:16").approximately(true))]);
    all.set(landmark(Milestone::Mitigated, Side::End, 1, clock("23:16")));
    let got = measure(&Metric::TIME_TO_MITIGATE, &all, &[]);
    assert_eq!(got.seconds(), Some(50_400));
    assert_eq!(got.basis(), BasisSet::EMPTY.with(Basis::WindowEnd).with(Basis::Approximate));
}

#[test]
fn the_standard_metrics_are_those_of_the_contract() {
    let got: Vec<String> = Metric::STANDARD.iter().map(|m| format!("{} {} {}", m.name(), m.from(), m.to())).collect();
    let want = [
        "time_to_detect start detected",
        "time_to_acknowledge detected acknowledged",
        "time_to_identify detected identified",
        "time_to_mitigate start mitigated",
        "time_to_resolve start resolved",
        "detection_to_mitigation detected mitigated",
        "detection_to_resolution detected resolved",
    ];
    assert_eq!(got, want);
}

#[track_caller]
fn refuses(text: &str, message: &str) {
    assert_eq!(text.parse::<Metric>().unwrap_err().to_string(), message, "{text:?}");
}

#[test]
fn reads_metrics_as_they_are_typed() {
    for metric in Metric::STANDARD {
        assert_eq!(metric.name().parse::<Metric>().as_ref(), Ok(&metric));
    }
    let spaced: Metric = " start .. trigger ".parse().unwrap();
    assert_eq!(spaced.name(), "start..trigger");

    let anchors = "one of start, trigger, impact, detected, acknowledged, identified, mitigated, resolved";
    refuses("start..end", &format!("expected {anchors}, found `end`"));
    refuses("..resolved", &format!("expected {anchors}, found nothing"));
    refuses("impact..resolved..", &format!("expected {anchors}, found `resolved..`"));
    refuses("start..start", "expected two different ends, as in `impact..resolved`, found `start..start`");
    let error = "mttr".parse::<Metric>().unwrap_err().to_string();
    assert!(error.starts_with("expected `FROM..TO` with each") && error.ends_with("found `mttr`"), "{error}");
}

#[test]
fn known_bounds_hold_the_number() {
    let known = Measurement::known(&Metric::TIME_TO_DETECT, 10);
    assert_eq!((known.low(), known.high(), known.metric()), (Some(10), Some(10), "time_to_detect"));
    let wider = known.within(20, 5);
    assert_eq!((wider.low(), wider.seconds(), wider.high()), (Some(10), Some(10), Some(10)));
    let missing = Measurement::missing(&Metric::TIME_TO_DETECT, Reason::NoEnd).within(1, 2);
    assert_eq!((missing.low(), missing.reason()), (None, Some(Reason::NoEnd)));
}
