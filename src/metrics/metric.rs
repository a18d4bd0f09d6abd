//! A metric as data: a name, the two ends that it runs between, what a re-opening does to it, and how it is rounded.

use super::anchor::{Anchor, Anchors};
use crate::error::{Error, ErrorKind};
use crate::milestone::Milestone;
use core::fmt;
use core::num::NonZeroU32;
use core::str::FromStr;
use std::borrow::Cow;

/// Which of several events an end of a metric takes, where an incident was over and came back.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
#[non_exhaustive]
pub enum Reopening {
    /// The incident goes on: it begins with the first event that announces a beginning, and ends with the one after which
    /// the harm did not come back. This crate's default, and the events that stand as [milestones](crate::milestone).
    #[default]
    Extends,
    /// Each end is the last event that announces it, as in tools that overwrite the time of a status whenever it is set.
    LatestWins,
    /// Each end is the first event that announces it: what is resolved stays resolved, and a relapse is another incident.
    Final,
}

impl Reopening {
    /// Every rule, in the order of this page.
    pub const ALL: [Reopening; 3] = [Reopening::Extends, Reopening::LatestWins, Reopening::Final];

    /// Its name: `extends`, `latest_wins`, `final`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Reopening::Extends => "extends",
            Reopening::LatestWins => "latest_wins",
            Reopening::Final => "final",
        }
    }
}

impl FromStr for Reopening {
    type Err = Error;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        Reopening::ALL.into_iter().find(|r| r.as_str() == s).ok_or_else(|| {
            ErrorKind::UnknownName { expected: "one of extends, latest_wins, final", found: s.to_owned() }.into()
        })
    }
}

/// How a metric is rounded. Its bounds are rounded outwards, so that they hold what they held before.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
#[non_exhaustive]
pub enum Rounding {
    /// Whole seconds, as they come.
    #[default]
    Exact,
    /// To the nearest multiple of so many seconds; halves away from zero.
    Nearest(NonZeroU32),
    /// Up to a multiple: a minute that has begun counts.
    Up(NonZeroU32),
    /// Down to a multiple: only what is complete counts.
    Down(NonZeroU32),
}

impl Rounding {
    /// The unit of most reports: to the nearest minute.
    pub const MINUTES: Rounding = Rounding::Nearest(NonZeroU32::new(60).expect("OK because 60 is not zero"));

    /// `seconds`, rounded.
    pub(super) fn apply(self, seconds: i64) -> i64 {
        match self {
            Rounding::Exact => seconds,
            Rounding::Down(unit) => floor(seconds, unit),
            Rounding::Up(unit) => ceil(seconds, unit),
            Rounding::Nearest(unit) => {
                let half = i64::from(unit.get()) / 2;
                if seconds < 0 {
                    ceil(seconds.saturating_sub(half), unit)
                } else {
                    floor(seconds.saturating_add(half), unit)
                }
            }
        }
    }

    /// A lower bound, rounded so that it stays one.
    pub(super) fn low(self, seconds: i64) -> i64 {
        match self.unit() {
            Some(unit) => floor(seconds, unit).min(self.apply(seconds)),
            None => seconds,
        }
    }

    /// An upper bound, rounded so that it stays one.
    pub(super) fn high(self, seconds: i64) -> i64 {
        match self.unit() {
            Some(unit) => ceil(seconds, unit).max(self.apply(seconds)),
            None => seconds,
        }
    }

    const fn unit(self) -> Option<NonZeroU32> {
        match self {
            Rounding::Exact => None,
            Rounding::Nearest(unit) | Rounding::Up(unit) | Rounding::Down(unit) => Some(unit),
        }
    }
}

fn floor(seconds: i64, unit: NonZeroU32) -> i64 {
    seconds.saturating_sub(seconds.rem_euclid(i64::from(unit.get())))
}

fn ceil(seconds: i64, unit: NonZeroU32) -> i64 {
    seconds.saturating_add(seconds.saturating_neg().rem_euclid(i64::from(unit.get())))
}

/// A metric as data: a name, and the two ends that it runs between.
///
/// ```
/// use incident_timeline::metrics::{Anchor, Metric, Rounding};
/// use incident_timeline::milestone::{Claim, Milestone};
///
/// let ours = Metric::new("time to all clear", Milestone::Impact, Milestone::Resolved).rounded(Rounding::MINUTES);
/// assert_eq!(ours.name(), "time to all clear");
///
/// let typed: Metric = "start..mitigated".parse()?;
/// assert_eq!((typed.from(), typed.to()), (Anchor::Start.into(), Milestone::Mitigated.into()));
///
/// let paged: Metric = "alert~detected..on_call|acknowledged".parse()?;
/// assert_eq!(paged.from().first(), Anchor::Claim(Claim::Alert));
///
/// let by_name: Metric = "time_to_detect".parse()?;
/// assert_eq!(by_name, Metric::TIME_TO_DETECT);
/// # Ok::<(), incident_timeline::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Metric {
    name: Cow<'static, str>,
    from: Anchors,
    to: Anchors,
    reopening: Reopening,
    rounding: Rounding,
}

/// One of the standard metrics, which end at a milestone each.
const fn standard(name: &'static str, from: Anchor, to: Milestone) -> Metric {
    Metric::constant(name, Anchors::of(from), Anchors::of(Anchor::Milestone(to)))
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

    /// A metric of the caller's own, in whole seconds, by which a re-opening extends an incident.
    pub fn new(name: impl Into<Cow<'static, str>>, from: impl Into<Anchors>, to: impl Into<Anchors>) -> Self {
        Self { name: name.into(), ..Self::constant("", from.into(), to.into()) }
    }

    /// The same in constants.
    pub(super) const fn constant(name: &'static str, from: Anchors, to: Anchors) -> Self {
        Self { name: Cow::Borrowed(name), from, to, reopening: Reopening::Extends, rounding: Rounding::Exact }
    }

    /// The same metric under another name.
    #[must_use]
    pub fn named(self, name: impl Into<Cow<'static, str>>) -> Self {
        Self { name: name.into(), ..self }
    }

    /// The same metric with another beginning.
    #[must_use]
    pub fn starting(self, from: impl Into<Anchors>) -> Self {
        Self { from: from.into(), ..self }
    }

    /// The same metric with another end.
    #[must_use]
    pub fn ending(self, to: impl Into<Anchors>) -> Self {
        Self { to: to.into(), ..self }
    }

    /// The same metric, by another rule for incidents that came back.
    #[must_use]
    pub fn reopening(self, reopening: Reopening) -> Self {
        Self { reopening, ..self }
    }

    /// The same metric, rounded.
    #[must_use]
    pub fn rounded(self, rounding: Rounding) -> Self {
        Self { rounding, ..self }
    }

    /// The same metric without what only stands in for one of its ends: no number rather than an approximation.
    #[must_use]
    pub fn strict(self) -> Self {
        Self { from: self.from.strict(), to: self.to.strict(), ..self }
    }

    /// Its name in the output.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where it begins.
    pub const fn from(&self) -> Anchors {
        self.from
    }

    /// Where it ends.
    pub const fn to(&self) -> Anchors {
        self.to
    }

    /// What a re-opening does to it.
    pub const fn on_reopening(&self) -> Reopening {
        self.reopening
    }

    /// How it is rounded.
    pub const fn rounding(&self) -> Rounding {
        self.rounding
    }
}

impl fmt::Display for Metric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// Reads the name of a standard metric, or two ends: `metric = name / anchors ".." anchors`.
///
/// A metric from two ends is named as it was written.
///
/// ```
/// use incident_timeline::metrics::Metric;
///
/// assert_eq!("impact..resolved".parse::<Metric>()?.name(), "impact..resolved");
/// let error = "impact..fixed".parse::<Metric>().unwrap_err().to_string();
/// assert!(error.starts_with("expected one of start, trigger, impact, detected, ") && error.ends_with(", found `fixed`"));
/// # Ok::<(), incident_timeline::Error>(())
/// ```
impl FromStr for Metric {
    type Err = Error;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let Some((from, to)) = s.split_once("..") else { return named_standard(s) };
        let (from, to): (Anchors, Anchors) = (from.trim().parse()?, to.trim().parse()?);
        if from.first() == to.first() {
            let expected = "two different ends, as in `impact..resolved`";
            return Err(ErrorKind::UnknownName { expected, found: s.to_owned() }.into());
        }
        Ok(Metric::new(format!("{from}..{to}"), from, to))
    }
}

/// The standard metric of that name.
fn named_standard(name: &str) -> Result<Metric, Error> {
    const EXPECTED: &str = "`FROM..TO` with each a milestone or claim (`impact..resolved`), or one of time_to_detect, \
         time_to_acknowledge, time_to_identify, time_to_mitigate, time_to_resolve, detection_to_mitigation, \
         detection_to_resolution";
    Metric::STANDARD
        .into_iter()
        .find(|metric| metric.name == name)
        .ok_or_else(|| ErrorKind::UnknownName { expected: EXPECTED, found: name.to_owned() }.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_holds_what_it_held() {
        let unit = |n| NonZeroU32::new(n).unwrap();
        let minutes = [Rounding::Nearest(unit(60)), Rounding::Up(unit(60)), Rounding::Down(unit(60)), Rounding::Exact];
        // seconds, nearest, up, down
        let rows = [
            (0, 0, 0, 0),
            (1, 0, 60, 0),
            (29, 0, 60, 0),
            (30, 60, 60, 0),
            (89, 60, 120, 60),
            (60, 60, 60, 60),
            (-1, 0, 0, -60),
            (-30, -60, 0, -60),
            (-29, 0, 0, -60),
            (-60, -60, -60, -60),
        ];
        for (seconds, nearest, up, down) in rows {
            let got = minutes.map(|r| r.apply(seconds));
            assert_eq!(got, [nearest, up, down, seconds]);
            for rounding in minutes {
                assert!(
                    rounding.low(seconds) <= seconds && seconds <= rounding.high(seconds),
                    "{rounding:?} {seconds}"
                );
                assert!(rounding.low(seconds) <= rounding.apply(seconds), "{rounding:?} {seconds}");
                assert!(rounding.apply(seconds) <= rounding.high(seconds), "{rounding:?} {seconds}");
            }
        }
        for rounding in minutes {
            for extreme in [i64::MIN, i64::MAX] {
                let _ = (rounding.apply(extreme), rounding.low(extreme), rounding.high(extreme));
            }
        }
    }
}
