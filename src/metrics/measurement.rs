//! What a metric comes to: a number with bounds and evidence, or the reason why there is none.

use super::metric::{Metric, Rounding};
use crate::milestone::{Landmark, Milestone, Side};
use crate::resolve::{BasisSet, Moment};
use core::fmt;
use std::borrow::Cow;

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
    /// The milestone that stood for the end: for [`Anchor::Start`](super::Anchor::Start), the impact or the trigger.
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

/// Why a duration is known to be at least so long, where it is not known.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum AtLeast {
    /// Nobody tells when it began, but it had been detected by then.
    Detected,
    /// The incident is still open: it had lasted so long by the moment up to which it is counted.
    Open,
}

impl AtLeast {
    /// Its name in the output: `detected`, `open`.
    pub const fn as_str(self) -> &'static str {
        match self {
            AtLeast::Detected => "detected",
            AtLeast::Open => "open",
        }
    }
}

/// The difference and its bounds, in seconds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Difference {
    pub(super) seconds: i64,
    pub(super) low: i64,
    pub(super) high: i64,
}

impl Difference {
    /// From one moment to the other, or `None` where they cannot be compared.
    pub(super) fn between(from: &Moment, to: &Moment) -> Option<Self> {
        let seconds = to.since(from)?;
        let ((from_earliest, from_latest), (to_earliest, to_latest)) = (from.spread(), to.spread());
        Some(Self { seconds, low: seconds + to_earliest - from_latest, high: seconds + to_latest - from_earliest })
    }

    /// The same in the metric's rounding.
    pub(super) fn rounded(self, rounding: Rounding) -> Self {
        Self { seconds: rounding.apply(self.seconds), low: rounding.low(self.low), high: rounding.high(self.high) }
    }
}

/// What a metric comes to in one incident: a number with bounds and evidence, or the reason why there is none.
///
/// It comes from [`measure`](super::measure). Whoever has durations from elsewhere (a ticket system, an API) makes one with
/// [`Measurement::known`] or [`Measurement::missing`], so that a [`Summary`](crate::summary::Summary) can hold them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Measurement {
    pub(super) metric: Cow<'static, str>,
    pub(super) value: Result<Difference, Reason>,
    /// Where there is no number: how much it is at least.
    pub(super) at_least: Option<(i64, AtLeast)>,
    pub(super) from: Option<Evidence>,
    pub(super) to: Option<Evidence>,
    pub(super) basis: BasisSet,
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
        Self::bare(metric, value)
    }

    /// No number, for that reason.
    pub fn missing(metric: &Metric, reason: Reason) -> Self {
        Self::bare(metric, Err(reason))
    }

    fn bare(metric: &Metric, value: Result<Difference, Reason>) -> Self {
        let metric = Cow::Owned(metric.name().to_owned());
        Self { metric, value, at_least: None, from: None, to: None, basis: BasisSet::EMPTY }
    }

    /// The same without a number, known to be at least `seconds` long. With a number it stays as it is.
    ///
    /// ```
    /// use incident_timeline::metrics::{AtLeast, Measurement, Metric, Reason};
    ///
    /// let open = Measurement::missing(&Metric::TIME_TO_RESOLVE, Reason::NoEnd).at_least_for(7_200, AtLeast::Open);
    /// assert_eq!((open.seconds(), open.at_least()), (None, Some((7_200, AtLeast::Open))));
    /// ```
    #[must_use]
    pub fn at_least_for(self, seconds: i64, because: AtLeast) -> Self {
        let at_least = self.value.is_err().then_some((seconds.max(0), because));
        Self { at_least, ..self }
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

    /// The same between other moments, in wall time.
    pub(crate) fn retimed(&self, from: &Moment, to: &Moment, rounding: Rounding) -> Self {
        let moved = |end: Option<Evidence>, moment: &Moment| end.map(|end| Evidence { moment: *moment, ..end });
        let value = Difference::between(from, to).map(|d| d.rounded(rounding)).ok_or(Reason::ZoneUnknown);
        Self { value, from: moved(self.from, from), to: moved(self.to, to), ..self.clone() }
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

    /// Where there is no number: how many seconds it is at least, and why so much is known.
    pub fn at_least(&self) -> Option<(i64, AtLeast)> {
        self.at_least
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
