use super::*;
use crate::milestone::Claim;
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

    let anchors = "one of start, trigger, impact, detected, acknowledged, identified, mitigated, resolved, deploy, \
                   provider, alert, report, declared, on_call, investigating, recovered, closed, implied_impact";
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

#[test]
fn an_end_may_name_what_stands_in_its_place() {
    let typed: Metric = "alert|report~detected..recovered~mitigated".parse().unwrap();
    assert_eq!(typed.name(), "alert|report~detected..recovered~mitigated");
    assert_eq!(typed.clone().strict().from().to_string(), "alert|report");
    assert_eq!(typed.from().or(Anchor::Start).to_string(), "alert|report~detected~start", "behind a stand-in");
    let five = "start|impact|trigger~alert~report..resolved".parse::<Metric>().unwrap_err().to_string();
    assert_eq!(five, "expected at most four anchors for one end of a metric, found 5");
    let four = "start|impact|trigger~alert".parse::<Anchors>().unwrap();
    assert_eq!(four.or(Anchor::Milestone(Milestone::Detected)), four);
    for anchor in Anchor::all() {
        assert_eq!(anchor.as_str().parse(), Ok(anchor));
    }
    refuses(
        "alert|detected..alert",
        "expected two different ends, as in `impact..resolved`, found `alert|detected..alert`",
    );
}

#[test]
fn what_stands_in_is_in_the_basis() {
    let mut all = milestones(&[(Milestone::Detected, clock("10:04")), (Milestone::Resolved, clock("10:30"))]);
    let wide = Metric::new(
        "ours",
        Anchors::of(Claim::Alert.into()).approximated_by(Milestone::Detected.into()),
        Milestone::Resolved,
    );
    let got = measure(&wide, &all, &[]);
    assert_eq!((got.seconds(), got.basis()), (Some(1_560), BasisSet::EMPTY.with(Basis::StandIn)));
    assert_eq!(measure(&wide.clone().strict(), &all, &[]).reason(), Some(Reason::NoStart));
    let or = Metric::new("ours", Anchors::of(Claim::Alert.into()).or(Milestone::Detected.into()), Milestone::Resolved);
    assert!(measure(&or, &all, &[]).basis().is_empty(), "as good by the definition itself");

    all.set_claim(Claim::Alert, landmark(Milestone::Detected, Side::Start, 7, clock("10:10")));
    let got = measure(&wide, &all, &[]);
    assert_eq!((got.seconds(), got.from().map(|e| e.line)), (Some(1_200), Some(7)));
    assert!(got.basis().is_empty());
}

/// Down at 10:00, up at 10:10, down again at 10:20, up for good at 10:40.
#[test]
fn a_reopening_goes_by_the_rule() {
    let mut all = milestones(&[(Milestone::Impact, clock("10:00")), (Milestone::Mitigated, clock("10:40"))]);
    for (milestone, at) in [
        (Milestone::Impact, "10:00"),
        (Milestone::Mitigated, "10:10"),
        (Milestone::Impact, "10:20"),
        (Milestone::Mitigated, "10:40"),
    ] {
        all.tell(landmark(milestone, Side::Start, 1, clock(at)), [milestone.into()].into_iter());
    }
    let minutes = |rule| measure(&Metric::TIME_TO_MITIGATE.reopening(rule), &all, &[]).seconds().map(|s| s / 60);
    assert_eq!(Reopening::ALL.map(minutes), [Some(40), Some(20), Some(10)]);
    for rule in Reopening::ALL {
        assert_eq!(rule.as_str().parse(), Ok(rule));
    }
    assert!("never".parse::<Reopening>().is_err());
}

#[test]
fn rounding_is_outwards_for_bounds() {
    let second = |h, m, s| {
        let day = NaiveDate::from_ymd_opt(2016, 7, 19).unwrap();
        Moment::local(day.and_hms_opt(h, m, s).unwrap(), Precision::Second)
    };
    let all = milestones(&[(Milestone::Impact, second(10, 0, 0)), (Milestone::Detected, second(10, 4, 31))]);
    let got = measure(&Metric::TIME_TO_DETECT.rounded(Rounding::MINUTES), &all, &[]);
    assert_eq!((got.seconds(), got.low(), got.high()), (Some(300), Some(240), Some(300)));
}

#[test]
fn without_a_start_it_is_at_least_since_the_detection() {
    let all = milestones(&[(Milestone::Detected, clock("10:04")), (Milestone::Mitigated, clock("10:30"))]);
    let got = measure(&Metric::TIME_TO_MITIGATE, &all, &[]);
    assert_eq!((got.reason(), got.at_least()), (Some(Reason::NoStart), Some((1_500, AtLeast::Detected))));
    let got = measure(&Metric::TIME_TO_DETECT, &all, &[]);
    assert_eq!((got.reason(), got.at_least()), (Some(Reason::NoStart), None), "nothing is known of that");
    for start in [Claim::Trigger, Claim::Deploy, Claim::Provider, Claim::Alert] {
        let from_there = Metric::new("ours", start, Milestone::Mitigated);
        assert_eq!(measure(&from_there, &all, &[]).at_least(), None, "{start} may never have been");
    }
    let declared = Metric::new("ours", Claim::Declared, Milestone::Mitigated);
    assert_eq!(measure(&declared, &all, &[]).at_least(), None, "a declaration may come after the detection");
}

#[test]
fn an_open_incident_has_lasted_up_to_a_moment() {
    let all = milestones(&[(Milestone::Impact, clock("10:00")), (Milestone::Detected, clock("10:04"))]);
    let until = clock("12:00");
    let known = Known::new(&all, &[]).open_until(&until);
    let got = known.measure(&Metric::TIME_TO_RESOLVE);
    assert_eq!((got.reason(), got.at_least()), (Some(Reason::NoEnd), Some((7_140, AtLeast::Open))));
    assert_eq!(known.measure(&Metric::TIME_TO_MITIGATE).at_least(), None, "it may have been mitigated");
    assert_eq!(known.measure(&Metric::TIME_TO_DETECT).seconds(), Some(240));
    let early = clock("9:00");
    assert_eq!(Known::new(&all, &[]).open_until(&early).measure(&Metric::TIME_TO_RESOLVE).at_least(), None);
    let zoned = pacific("12:00");
    assert_eq!(Known::new(&all, &[]).open_until(&zoned).measure(&Metric::TIME_TO_RESOLVE).at_least(), None);
}

#[test]
fn an_open_incident_without_a_start_has_lasted_since_its_detection() {
    let all = milestones(&[(Milestone::Detected, clock("10:04"))]);
    let until = clock("12:00");
    let known = Known::new(&all, &[]).open_until(&until);
    let got = known.measure(&Metric::TIME_TO_RESOLVE);
    assert_eq!((got.reason(), got.at_least()), (Some(Reason::NoStart), Some((6_900, AtLeast::Open))));
    assert_eq!(known.measure(&Metric::TIME_TO_MITIGATE).at_least(), None, "it may have been mitigated");
    let deployed = Metric::new("ours", Claim::Deploy, Milestone::Resolved);
    assert_eq!(known.measure(&deployed).at_least(), None, "there may have been no deployment");
    assert_eq!(Known::new(&all, &[]).measure(&Metric::TIME_TO_RESOLVE).at_least(), None);
}

#[test]
fn what_lies_in_a_range_is_so_much_wider() {
    check(clock("10:00"), clock("10:17").lying_within(780), Some((1_020, 960, 1_860)));
    check(clock("10:00").lying_within(600), clock("10:17"), Some((1_020, 360, 1_080)));
    check(clock("10:00"), clock("10:17").lying_within(-5), Some((1_020, 960, 1_080)));
}
