//! Turns milestones into durations: each with its bounds and the two events that it rests on, or with the reason why there
//! is no number.
//!
//! Tools disagree on what "time to resolve" means, so a [`Metric`] is data: a name and the two [anchors](Anchor) that it
//! runs between. Seven [standard ones](Metric::STANDARD) are this crate's defaults.
//!
//! # Bounds
//!
//! A stamp of minute precision names a minute, not an instant. What lies between two stamps is therefore known only within
//! bounds: from the latest that the start may mean to the earliest that the end may mean, and the other way round.
//!
//! | from | to | seconds | low | high |
//! |---|---|---|---|---|
//! | `12:21` | `12:31` | 600 | 540 | 660 |
//! | `12:21:00` | `12:31:00` | 600 | 599 | 601 |
//! | `~12:21` | `12:31` | 600 | -360 | 1560 |
//!
//! Neither the difference nor its lower bound is clamped at zero: a detection before the impact stays visible as such.

use crate::error::{Error, ErrorKind};
use crate::milestone::{Implied, Landmark, Milestone, Milestones, Side};
use crate::resolve::{Basis, BasisSet, Moment};
use core::fmt;
use core::str::FromStr;
use std::borrow::Cow;

/// Where a metric begins or ends.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Anchor {
    /// Where the incident began: its impact, else an impact that words imply, else its trigger.
    ///
    /// Of several implied impacts it is the earliest, because the first harm is what the word means.
    Start,
    /// One milestone, and nothing in its place.
    Milestone(Milestone),
}

impl Anchor {
    /// Every anchor: `start`, then the seven milestones in order.
    pub const ALL: [Anchor; 8] = [
        Anchor::Start,
        Anchor::Milestone(Milestone::Trigger),
        Anchor::Milestone(Milestone::Impact),
        Anchor::Milestone(Milestone::Detected),
        Anchor::Milestone(Milestone::Acknowledged),
        Anchor::Milestone(Milestone::Identified),
        Anchor::Milestone(Milestone::Mitigated),
        Anchor::Milestone(Milestone::Resolved),
    ];

    /// Its name: `start`, or that of the milestone.
    pub const fn as_str(self) -> &'static str {
        match self {
            Anchor::Start => "start",
            Anchor::Milestone(milestone) => milestone.as_str(),
        }
    }

    /// The landmark that stands for it in an incident.
    fn find<'a>(self, milestones: &'a Milestones, implied: &'a [Implied]) -> Option<&'a Landmark> {
        match self {
            Anchor::Milestone(milestone) => milestones.get(milestone),
            Anchor::Start => milestones
                .get(Milestone::Impact)
                .or_else(|| {
                    earliest(implied.iter().map(Implied::landmark).filter(|l| l.milestone == Milestone::Impact))
                })
                .or_else(|| milestones.get(Milestone::Trigger)),
        }
    }
}

/// The earliest landmark; one that cannot be compared with those before it is passed over.
fn earliest<'a>(landmarks: impl Iterator<Item = &'a Landmark>) -> Option<&'a Landmark> {
    landmarks.reduce(|first, next| if first.moment.since(&next.moment) > Some(0) { next } else { first })
}

impl From<Milestone> for Anchor {
    fn from(milestone: Milestone) -> Self {
        Anchor::Milestone(milestone)
    }
}

impl fmt::Display for Anchor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Anchor {
    type Err = Error;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        const EXPECTED: &str = "one of start, trigger, impact, detected, acknowledged, identified, mitigated, resolved";
        Anchor::ALL
            .into_iter()
            .find(|anchor| anchor.as_str() == s)
            .ok_or_else(|| ErrorKind::UnknownName { expected: EXPECTED, found: s.to_owned() }.into())
    }
}

/// A metric as data: a name, and the two anchors that it runs between.
///
/// ```
/// use incident_timeline::metrics::{Anchor, Metric};
/// use incident_timeline::milestone::Milestone;
///
/// let ours = Metric::new("time to all clear", Milestone::Impact, Milestone::Resolved);
/// assert_eq!(ours.name(), "time to all clear");
///
/// let typed: Metric = "start..mitigated".parse()?;
/// assert_eq!((typed.from(), typed.to()), (Anchor::Start, Anchor::Milestone(Milestone::Mitigated)));
///
/// let by_name: Metric = "time_to_detect".parse()?;
/// assert_eq!(by_name, Metric::TIME_TO_DETECT);
/// # Ok::<(), incident_timeline::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Metric {
    name: Cow<'static, str>,
    from: Anchor,
    to: Anchor,
}

/// One of the standard metrics, which end at a milestone each.
const fn standard(name: &'static str, from: Anchor, to: Milestone) -> Metric {
    Metric { name: Cow::Borrowed(name), from, to: Anchor::Milestone(to) }
}

const DETECTED: Anchor = Anchor::Milestone(Milestone::Detected);

impl Metric {
    /// From the start to the detection.
    pub const TIME_TO_DETECT: Metric = standard("time_to_detect", Anchor::Start, Milestone::Detected);
    /// From the detection to the beginning of the response.
    pub const TIME_TO_ACKNOWLEDGE: Metric = standard("time_to_acknowledge", DETECTED, Milestone::Acknowledged);
    /// From the detection to the finding of the cause.
    pub const TIME_TO_IDENTIFY: Metric = standard("time_to_identify", DETECTED, Milestone::Identified);
    /// From the start to the end of the harm.
    pub const TIME_TO_MITIGATE: Metric = standard("time_to_mitigate", Anchor::Start, Milestone::Mitigated);
    /// From the start to the end of the incident.
    pub const TIME_TO_RESOLVE: Metric = standard("time_to_resolve", Anchor::Start, Milestone::Resolved);
    /// From the detection to the end of the harm.
    pub const DETECTION_TO_MITIGATION: Metric = standard("detection_to_mitigation", DETECTED, Milestone::Mitigated);
    /// From the detection to the end of the incident.
    pub const DETECTION_TO_RESOLUTION: Metric = standard("detection_to_resolution", DETECTED, Milestone::Resolved);

    /// The seven that this crate measures by default, in the order of the output.
    pub const STANDARD: [Metric; 7] = [
        Metric::TIME_TO_DETECT,
        Metric::TIME_TO_ACKNOWLEDGE,
        Metric::TIME_TO_IDENTIFY,
        Metric::TIME_TO_MITIGATE,
        Metric::TIME_TO_RESOLVE,
        Metric::DETECTION_TO_MITIGATION,
        Metric::DETECTION_TO_RESOLUTION,
    ];

    /// A metric of the caller's own.
    pub fn new(name: impl Into<Cow<'static, str>>, from: impl Into<Anchor>, to: impl Into<Anchor>) -> Self {
        Self { name: name.into(), from: from.into(), to: to.into() }
    }

    /// The same metric under another name.
    #[must_use]
    pub fn named(self, name: impl Into<Cow<'static, str>>) -> Self {
        Self { name: name.into(), ..self }
    }

    /// Its name in the output.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where it begins.
    pub const fn from(&self) -> Anchor {
        self.from
    }

    /// Where it ends.
    pub const fn to(&self) -> Anchor {
        self.to
    }
}

impl fmt::Display for Metric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// Reads the name of a standard metric, or two anchors: `metric = name / anchor ".." anchor`.
///
/// A metric from two anchors is named as it was written.
///
/// ```
/// use incident_timeline::metrics::Metric;
///
/// assert_eq!("impact..resolved".parse::<Metric>()?.name(), "impact..resolved");
/// assert_eq!(
///     "impact..fixed".parse::<Metric>().unwrap_err().to_string(),
///     "expected one of start, trigger, impact, detected, acknowledged, identified, mitigated, resolved, found `fixed`",
/// );
/// # Ok::<(), incident_timeline::Error>(())
/// ```
impl FromStr for Metric {
    type Err = Error;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let Some((from, to)) = s.split_once("..") else { return named_standard(s) };
        let (from, to): (Anchor, Anchor) = (from.trim().parse()?, to.trim().parse()?);
        if from == to {
            let expected = "two different ends, as in `impact..resolved`";
            return Err(ErrorKind::UnknownName { expected, found: s.to_owned() }.into());
        }
        Ok(Metric::new(format!("{from}..{to}"), from, to))
    }
}

/// The standard metric of that name.
fn named_standard(name: &str) -> Result<Metric, Error> {
    const EXPECTED: &str = "`FROM..TO` with each one of start, trigger, impact, detected, acknowledged, identified, \
         mitigated, resolved, or one of time_to_detect, time_to_acknowledge, time_to_identify, time_to_mitigate, \
         time_to_resolve, detection_to_mitigation, detection_to_resolution";
    Metric::STANDARD
        .into_iter()
        .find(|metric| metric.name == name)
        .ok_or_else(|| ErrorKind::UnknownName { expected: EXPECTED, found: name.to_owned() }.into())
}

/// Why a metric has no number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Reason {
    /// The document does not tell where the metric begins.
    NoStart,
    /// The document does not tell where the metric ends.
    NoEnd,
    /// Both ends are told, but one has a zone or a date and the other has none.
    ZoneUnknown,
}

impl Reason {
    /// Every reason, in the order of this page.
    pub const ALL: &'static [Reason] = &[Reason::NoStart, Reason::NoEnd, Reason::ZoneUnknown];

    /// Its name in the output: `no_start`, `no_end`, `zone_unknown`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Reason::NoStart => "no_start",
            Reason::NoEnd => "no_end",
            Reason::ZoneUnknown => "zone_unknown",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What one end of a metric rests on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Evidence {
    /// The line of the event.
    pub line: usize,
    /// Which side of the event: its moment, the end of its range, or a moment that its words imply.
    pub side: Side,
    /// The index of the event in the incident's events.
    pub event: usize,
    /// The milestone that stood for the end: for [`Anchor::Start`], the impact or the trigger.
    pub milestone: Milestone,
    /// When.
    pub moment: Moment,
}

impl From<&Landmark> for Evidence {
    fn from(landmark: &Landmark) -> Self {
        let Landmark { milestone, event, side, line, moment } = *landmark;
        Self { line, side, event, milestone, moment }
    }
}

/// The difference and its bounds, in seconds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Difference {
    seconds: i64,
    low: i64,
    high: i64,
}

impl Difference {
    /// From one landmark to the other, or `None` where their moments cannot be compared.
    fn between(from: &Landmark, to: &Landmark) -> Option<Self> {
        let seconds = to.moment.since(&from.moment)?;
        let ((from_earliest, from_latest), (to_earliest, to_latest)) = (from.moment.spread(), to.moment.spread());
        Some(Self { seconds, low: seconds + to_earliest - from_latest, high: seconds + to_latest - from_earliest })
    }
}

/// What a metric comes to in one incident: a number with bounds and evidence, or the reason why there is none.
///
/// It comes from [`measure`]. Whoever has durations from elsewhere (a ticket system, an API) makes one with
/// [`Measurement::known`] or [`Measurement::missing`], so that a [`Summary`](crate::summary::Summary) can hold them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Measurement {
    metric: Cow<'static, str>,
    value: Result<Difference, Reason>,
    from: Option<Evidence>,
    to: Option<Evidence>,
    basis: BasisSet,
}

impl Measurement {
    /// A duration that is known to the second, from elsewhere than a document.
    ///
    /// ```
    /// use incident_timeline::metrics::{Measurement, Metric};
    ///
    /// let known = Measurement::known(&Metric::TIME_TO_RESOLVE, 5_400).within(5_340, 5_460);
    /// assert_eq!((known.seconds(), known.low(), known.high()), (Some(5_400), Some(5_340), Some(5_460)));
    /// ```
    pub fn known(metric: &Metric, seconds: i64) -> Self {
        let value = Ok(Difference { seconds, low: seconds, high: seconds });
        Self { metric: metric.name.clone(), value, from: None, to: None, basis: BasisSet::EMPTY }
    }

    /// No number, for that reason.
    pub fn missing(metric: &Metric, reason: Reason) -> Self {
        Self { metric: metric.name.clone(), value: Err(reason), from: None, to: None, basis: BasisSet::EMPTY }
    }

    /// The same with bounds, which are widened to hold the number itself. Without a number it stays as it is.
    #[must_use]
    pub fn within(self, low: i64, high: i64) -> Self {
        let widen = |d: Difference| Difference { low: low.min(d.seconds), high: high.max(d.seconds), ..d };
        Self { value: self.value.map(widen), ..self }
    }

    /// The same with more in its basis.
    #[must_use]
    pub fn on(self, basis: BasisSet) -> Self {
        Self { basis: self.basis.union(basis), ..self }
    }

    /// The name of the metric.
    pub fn metric(&self) -> &str {
        &self.metric
    }

    /// The number in whole seconds, or the reason why there is none.
    pub fn outcome(&self) -> Result<i64, Reason> {
        self.value.map(|d| d.seconds)
    }

    /// Whole seconds from start to end, negative where the end comes first.
    pub fn seconds(&self) -> Option<i64> {
        self.outcome().ok()
    }

    /// The least that it may be, in seconds.
    pub fn low(&self) -> Option<i64> {
        self.value.ok().map(|d| d.low)
    }

    /// The most that it may be, in seconds.
    pub fn high(&self) -> Option<i64> {
        self.value.ok().map(|d| d.high)
    }

    /// Why there is no number.
    pub fn reason(&self) -> Option<Reason> {
        self.value.err()
    }

    /// Does the end come before the start? Such a number is shown, and is left out of every mean.
    pub fn is_negative(&self) -> bool {
        self.seconds().is_some_and(|seconds| seconds < 0)
    }

    /// What its start rests on; told also where the end is missing.
    pub fn from(&self) -> Option<Evidence> {
        self.from
    }

    /// What its end rests on; told also where the start is missing.
    pub fn to(&self) -> Option<Evidence> {
        self.to
    }

    /// What was filled in on the way to the number; empty where everything was written, and where there is no number.
    pub fn basis(&self) -> BasisSet {
        self.basis
    }
}

/// Measures one metric in an incident.
///
/// `implied` are the moments that only words imply; an impact among them is the second choice for [`Anchor::Start`].
///
/// ```
/// use chrono::NaiveDate;
/// use incident_timeline::metrics::{Metric, Reason, measure};
/// use incident_timeline::milestone::{Landmark, Milestone, Milestones, Side};
/// use incident_timeline::resolve::{Moment, Precision};
///
/// let at = |hour, minute| {
///     let day = NaiveDate::from_ymd_opt(2016, 7, 19).unwrap();
///     Moment::local(day.and_hms_opt(hour, minute, 0).unwrap(), Precision::Minute)
/// };
/// let landmark = |milestone, line, moment| Landmark { milestone, event: 0, side: Side::Start, line, moment };
///
/// let mut milestones = Milestones::default();
/// milestones.set(landmark(Milestone::Detected, 9, at(12, 21)));
/// milestones.set(landmark(Milestone::Mitigated, 10, at(12, 31)));
///
/// let took = measure(&Metric::DETECTION_TO_MITIGATION, &milestones, &[]);
/// assert_eq!((took.seconds(), took.low(), took.high()), (Some(600), Some(540), Some(660)));
///
/// let took = measure(&Metric::TIME_TO_MITIGATE, &milestones, &[]);
/// assert_eq!((took.seconds(), took.reason()), (None, Some(Reason::NoStart)));
/// assert_eq!(took.to().map(|end| end.line), Some(10));
/// ```
pub fn measure(metric: &Metric, milestones: &Milestones, implied: &[Implied]) -> Measurement {
    let (from, to) = (metric.from.find(milestones, implied), metric.to.find(milestones, implied));
    let value = match (from, to) {
        (None, _) => Err(Reason::NoStart),
        (_, None) => Err(Reason::NoEnd),
        (Some(from), Some(to)) => Difference::between(from, to).ok_or(Reason::ZoneUnknown),
    };
    let basis = match (from, to) {
        (Some(from), Some(to)) if value.is_ok() => basis_of(from).union(basis_of(to)),
        _ => BasisSet::EMPTY,
    };
    Measurement {
        metric: metric.name.clone(),
        value,
        from: from.map(Evidence::from),
        to: to.map(Evidence::from),
        basis,
    }
}

/// What a landmark rests on: what its moment rests on, and the step from the event to its side.
fn basis_of(landmark: &Landmark) -> BasisSet {
    let basis = landmark.moment.basis();
    let basis = if landmark.moment.is_approximate() { basis.with(Basis::Approximate) } else { basis };
    match landmark.side {
        Side::Start => basis,
        Side::End => basis.with(Basis::WindowEnd),
        Side::Implied => basis.with(Basis::ImpliedStart),
    }
}

/// Whatever metrics can be taken of: an incident, or a record of the caller's own.
///
/// It is all that a [`Summary`](crate::summary::Summary) asks for, so incidents from a ticket system can stand beside those
/// from documents.
///
/// ```
/// use incident_timeline::metrics::{Measured, Measurement, Metric, Reason};
///
/// struct Ticket {
///     open_for: Option<i64>,
/// }
///
/// impl Measured for Ticket {
///     fn measure(&self, metric: &Metric) -> Measurement {
///         match self.open_for {
///             Some(seconds) if *metric == Metric::TIME_TO_RESOLVE => Measurement::known(metric, seconds),
///             _ => Measurement::missing(metric, Reason::NoEnd),
///         }
///     }
/// }
///
/// let ticket = Ticket { open_for: Some(3_600) };
/// assert_eq!(ticket.measure(&Metric::TIME_TO_RESOLVE).seconds(), Some(3_600));
/// ```
pub trait Measured {
    /// What `metric` comes to here.
    fn measure(&self, metric: &Metric) -> Measurement;
}

impl<M: Measured + ?Sized> Measured for &M {
    fn measure(&self, metric: &Metric) -> Measurement {
        (**self).measure(metric)
    }
}

#[cfg(test)]
mod tests {
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
        let said = |milestone, at| landmark(milestone, Side::Implied, 9, pacific(at));
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
        let got: Vec<String> =
            Metric::STANDARD.iter().map(|m| format!("{} {} {}", m.name(), m.from(), m.to())).collect();
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
}
