//! Turns milestones into durations: each with its bounds and the two events that it rests on, or with the reason why there
//! is no number.
//!
//! Tools disagree on what "time to resolve" means, so a [`Metric`] is data: a name and the two [ends](Anchors) that it
//! runs between, each a milestone or a finer claim, with what may stand in its place. Seven [standard ones](Metric::STANDARD)
//! are this crate's defaults; a [`Preset`] holds those of another tool.
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
//!
//! What makes a moment wider than its unit:
//!
//! | | how far |
//! |---|---|
//! | `~12:21`, "around", "ish" | to either side by [`Precision::slack`](crate::resolve::Precision::slack): a quarter of an hour where minutes are written |
//! | `12:17-12:30 users report errors` | an event in a range happened somewhere in it: its moment is the start, and may be the end. An impact begins where its range does, however: it is a window |
//! | `14:05 IST` | each zone that it may mean gives another value: [`Incident::alternatives`](crate::Incident::alternatives) |
//!
//! Where there is no number, something may be known all the same ([`Measurement::at_least`]): where nobody tells when it
//! began, it had begun by its detection; an open incident has lasted up to the moment that the caller names, else up to its
//! last event, from its start or, where nobody tells it, from its detection. The first holds for metrics that begin with the
//! incident or its impact: what a deployment or an alert begins may never have been.

mod anchor;
mod measurement;
mod metric;
mod presets;

pub use anchor::{Anchor, Anchors};
pub use measurement::{AtLeast, Evidence, Measurement, Reason};
pub use metric::{Metric, Reopening, Rounding};
pub use presets::Preset;

use crate::milestone::{Implied, Landmark, Milestone, Milestones, Side};
use crate::resolve::{Basis, BasisSet, Moment};
use crate::support_hours::SupportHours;
use measurement::Difference;
use std::borrow::Cow;

/// What is known of an incident's moments: all that metrics rest on.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Known<'a> {
    /// The milestones, the finer claims, and all events that announce one.
    pub milestones: &'a Milestones,
    /// Moments that only words imply.
    pub implied: &'a [Implied],
    /// Of an open incident: the moment up to which it is known to have lasted.
    pub open_until: Option<&'a Moment>,
}

impl<'a> Known<'a> {
    /// What is known of an incident that is not open.
    pub const fn new(milestones: &'a Milestones, implied: &'a [Implied]) -> Self {
        Self { milestones, implied, open_until: None }
    }

    /// The same of one that is still open at `moment`.
    #[must_use]
    pub const fn open_until(self, moment: &'a Moment) -> Self {
        Self { open_until: Some(moment), ..self }
    }

    /// Measures one metric in wall time.
    pub fn measure(&self, metric: &Metric) -> Measurement {
        self.measure_by(metric, Difference::between)
    }

    /// Measures one metric in the time during which support is open. Where that cannot be counted, the reason is
    /// [`Reason::ZoneUnknown`].
    pub fn measure_in(&self, metric: &Metric, hours: &SupportHours) -> Measurement {
        let between = |from: &Moment, to: &Moment| {
            let seconds = hours.between(from, to).ok()?;
            let (low, high) = hours.bounds(from, to).ok()?;
            Some(Difference { seconds, low, high })
        };
        self.measure_by(metric, between)
    }

    /// Measures one metric by a clock of the caller's: `between` tells how much passed from one moment to another.
    fn measure_by(&self, metric: &Metric, between: impl Fn(&Moment, &Moment) -> Option<Difference>) -> Measurement {
        let find = |end: Anchors| end.find(self, metric.on_reopening());
        let (from, to) = (find(metric.from()), find(metric.to()));
        let value = match (from, to) {
            (None, _) => Err(Reason::NoStart),
            (_, None) => Err(Reason::NoEnd),
            (Some((from, _)), Some((to, _))) => between(&from.moment, &to.moment).ok_or(Reason::ZoneUnknown),
        };
        let basis = match (from, to) {
            (Some(from), Some(to)) if value.is_ok() => basis_of(from).union(basis_of(to)),
            _ => BasisSet::EMPTY,
        };
        let at_least = match (value, from, to) {
            (Err(Reason::NoStart), _, Some((to, _))) => self.since_detected(metric, to, &between),
            (Err(Reason::NoStart), _, None) => {
                let detected = self.detected_of(metric);
                detected.and_then(|detected| self.still_open(metric, detected, &between))
            }
            (Err(Reason::NoEnd), Some((from, _)), _) => self.still_open(metric, from, &between),
            _ => None,
        };
        Measurement {
            metric: Cow::Owned(metric.name().to_owned()),
            value: value.map(|d| d.rounded(metric.rounding())),
            at_least: at_least.map(|(seconds, because)| (metric.rounding().low(seconds), because)),
            from: from.map(|(l, _)| Evidence::from(l)),
            to: to.map(|(l, _)| Evidence::from(l)),
            basis,
        }
    }

    /// What began with the incident had begun by its detection.
    fn since_detected(
        &self,
        metric: &Metric,
        to: &Landmark,
        between: impl Fn(&Moment, &Moment) -> Option<Difference>,
    ) -> Option<(i64, AtLeast)> {
        let detected = self.detected_of(metric)?;
        let least = between(&detected.moment, &to.moment)?.low;
        (least > 0).then_some((least, AtLeast::Detected))
    }

    /// The detection, for a metric that begins with the harm.
    fn detected_of(&self, metric: &Metric) -> Option<&Landmark> {
        self.milestones.get(Milestone::Detected).filter(|_| metric.from().first().is_start())
    }

    /// What ends with the incident goes on while it is open.
    fn still_open(
        &self,
        metric: &Metric,
        from: &Landmark,
        between: impl Fn(&Moment, &Moment) -> Option<Difference>,
    ) -> Option<(i64, AtLeast)> {
        let ends = metric.to().first().milestone() == Some(Milestone::Resolved);
        let until = self.open_until.filter(|_| ends)?;
        let least = between(&from.moment, until)?.low;
        (least > 0).then_some((least, AtLeast::Open))
    }
}

/// Measures one metric in an incident.
///
/// `implied` are the moments that only words imply; an impact among them is the second choice for [`Anchor::Start`].
/// [`Known`] measures open incidents as well.
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
    Known::new(milestones, implied).measure(metric)
}

/// What one end of a metric rests on: what its moment rests on, the step from the event to its side, and whether it only
/// stands in for another.
fn basis_of((landmark, stands_in): (&Landmark, bool)) -> BasisSet {
    let mut basis = landmark.moment.basis();
    if landmark.moment.is_approximate() {
        basis = basis.with(Basis::Approximate);
    }
    if stands_in {
        basis = basis.with(Basis::StandIn);
    }
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
mod tests;
