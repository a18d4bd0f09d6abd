//! Turns many incidents into figures: counts, means and quantiles, each beside what it leaves out.
//!
//! A [`Summary`] sees metrics only, of whatever is [`Measured`]. It keeps every duration, in whole seconds and counted, so
//! its figures are exact and do not depend on the order in which incidents were added: parts that were summed up apart
//! (by thread, by month, by team) [merge](Summary::merge) to the very summary of the whole. Past a size that the caller sets it
//! becomes a [sketch](Summary::sketching_beyond). [`Groups`] hold one for each month, quarter, severity or key of the caller's.
//!
//! A bare mean misleads, because durations of incidents are skewed: one long incident moves it by hours (Š. Davidovič,
//! *Incident Metrics in SRE*, 2021). So [`Figures`] tell, beside any figure:
//!
//! | | |
//! |---|---|
//! | what it leaves out | how many incidents it [rests on](Figures::n), how many are [missing](Figures::missing) and why, [open](Figures::open), [negative](Figures::negative), [zero](Figures::zero), or rest on something that was [filled in](Figures::guessed) |
//! | what is typical | [median](Figures::median), [geometric mean](Figures::geometric_mean), [trimmed mean](Figures::trimmed_mean), [quantiles](Figures::quantile) by a named method, [how skewed](Figures::log_deviation) |
//! | what stamps leave open | [bounds](Figures::bounds), from those of the single durations |
//! | what chance leaves open | [intervals](Figures::interval) of means, [of quantiles](Figures::quantile_interval), of the [share within a target](Figures::within) |
//! | what open incidents add | the [Kaplan-Meier median](Figures::survival_median) |
//! | did it change? | a [`Comparison`]: a ratio, its interval, a permutation test, and the smallest change that could have shown |
//!
//! What cannot be taken is an [`Absence`] with its reason, never a `NaN`. Figures agree with SciPy, NumPy and lifelines to twelve
//! digits (`tests/reference`), which is also what is promised of those that take a distribution's quantile (intervals by Welch and
//! Wilson). Where numbers are drawn at random, the caller's seed settles them; they and logarithms are the same on every platform.
//!
//! ```
//! use incident_timeline::metrics::{Measured, Measurement, Metric, Reason};
//! use incident_timeline::summary::{QuantileMethod, Summary};
//!
//! /// Minutes to resolve, where known.
//! struct Ticket(Option<i64>);
//!
//! impl Measured for Ticket {
//!     fn measure(&self, metric: &Metric) -> Measurement {
//!         match self.0 {
//!             Some(minutes) if *metric == Metric::TIME_TO_RESOLVE => Measurement::known(metric, minutes * 60),
//!             _ => Measurement::missing(metric, Reason::NoEnd),
//!         }
//!     }
//! }
//!
//! let tickets = [Ticket(Some(12)), Ticket(None), Ticket(Some(240)), Ticket(Some(31))];
//! let summary: Summary = tickets.iter().collect();
//!
//! let mttr = summary.of(&Metric::TIME_TO_RESOLVE);
//! assert_eq!((mttr.n(), mttr.missing()), (3, 1));
//! assert_eq!(mttr.median(), Ok(31.0 * 60.0));
//! assert_eq!(mttr.quantile(0.9, QuantileMethod::NearestRank), Ok(240.0 * 60.0));
//!
//! let mttd = summary.of(&Metric::TIME_TO_DETECT);
//! assert_eq!(mttd.mean().unwrap_err().to_string(), "no measurements");
//! ```

mod absence;
mod compare;
mod figures;
mod groups;
mod interval;
mod numeric;
pub(crate) mod series;
mod share;
pub(crate) mod sketch;
mod survival;

pub use absence::Absence;
pub use compare::{Comparison, Permutations};
pub use figures::{Figure, Figures, QuantileMethod};
pub use groups::{Groups, Period, PlacedBy, Stretch, Union};
pub use interval::{Bootstrap, BootstrapMethod, Interval};
pub use share::Share;

use crate::metrics::{Measured, Metric};
use core::fmt;
use series::Series;

/// The durations of many incidents, by metric, and the figures over them.
///
/// Two summaries are equal when they have measured the same, whatever the order.
#[derive(Clone, PartialEq, Eq)]
pub struct Summary {
    /// How many incidents were added.
    incidents: u64,
    /// Invariant: each metric once, by [`rank`]; so merging gives the same in either order.
    by_metric: Vec<(Metric, Series)>,
    /// How many different durations of a metric are kept.
    most: Option<usize>,
}

impl Summary {
    /// An empty summary of the [standard metrics](Metric::STANDARD).
    pub fn standard() -> Self {
        Self::of_metrics(Metric::STANDARD)
    }

    /// An empty summary of the metrics that the caller names.
    ///
    /// ```
    /// use incident_timeline::metrics::Metric;
    /// use incident_timeline::summary::Summary;
    ///
    /// let summary = Summary::of_metrics(["impact..resolved".parse()?, Metric::TIME_TO_DETECT]);
    /// let names: Vec<&str> = summary.metrics().map(Metric::name).collect();
    /// assert_eq!(names, ["time_to_detect", "impact..resolved"]);
    /// # Ok::<(), incident_timeline::Error>(())
    /// ```
    pub fn of_metrics(metrics: impl IntoIterator<Item = Metric>) -> Self {
        let mut summary = Self { incidents: 0, by_metric: Vec::new(), most: None };
        for metric in metrics {
            summary.series_mut(metric);
        }
        summary
    }

    /// The same summary, which keeps at most so many different durations of a metric: past that it becomes a sketch, of which
    /// quantiles lie within one per cent, and which cannot give [what rests on single durations](Absence::Sketched). Counts,
    /// mean, least and most stay exact.
    ///
    /// Merging takes the smaller of two such limits, and what becomes of a summary does not depend on the order.
    #[must_use]
    pub fn sketching_beyond(mut self, most: usize) -> Self {
        self.most = Some(most);
        self.hold();
        self
    }

    fn hold(&mut self) {
        for (_, series) in &mut self.by_metric {
            series.hold(self.most);
        }
    }

    /// Adds what the summary's metrics come to in one incident.
    pub fn add(&mut self, incident: &(impl Measured + ?Sized)) {
        self.incidents = self.incidents.saturating_add(1);
        for (metric, series) in &mut self.by_metric {
            series.add(&incident.measure(metric), self.most);
        }
    }

    /// Adds all that another summary has measured.
    ///
    /// Associative and commutative, and exact: the parts give the figures of the whole to the last digit. Metrics that only
    /// one of the two knows are kept; their figures rest on the incidents that were measured by them.
    ///
    /// ```
    /// use incident_timeline::metrics::Metric;
    /// use incident_timeline::summary::Summary;
    /// # use incident_timeline::metrics::{Measured, Measurement};
    /// # struct Minutes(i64);
    /// # impl Measured for Minutes {
    /// #     fn measure(&self, metric: &Metric) -> Measurement { Measurement::known(metric, self.0 * 60) }
    /// # }
    ///
    /// let (april, may) = ([Minutes(6), Minutes(30)], [Minutes(18)]);
    /// let mut whole: Summary = april.iter().collect();
    /// whole.merge(may.iter().collect());
    /// assert_eq!(whole, april.iter().chain(&may).collect());
    /// ```
    pub fn merge(&mut self, other: Summary) {
        self.incidents = self.incidents.saturating_add(other.incidents);
        self.most = self.most.into_iter().chain(other.most).min();
        for (metric, series) in other.by_metric {
            let most = self.most;
            self.series_mut(metric).merge(series, most);
        }
        self.hold();
    }

    /// How many incidents were added.
    pub const fn incidents(&self) -> u64 {
        self.incidents
    }

    /// The metrics that it measures: the standard ones in their order, then the caller's by name.
    pub fn metrics(&self) -> impl Iterator<Item = &Metric> {
        self.by_metric.iter().map(|(metric, _)| metric)
    }

    /// The figures of one metric. One that the summary does not measure has none: `n` is 0.
    pub fn of(&self, metric: &Metric) -> Figures<'_> {
        static NOTHING: Series = Series::new();
        let series = self.by_metric.iter().find(|(known, _)| known == metric).map_or(&NOTHING, |(_, series)| series);
        Figures::new(series)
    }

    /// Everything that it keeps, to be stored.
    #[cfg(feature = "serde")]
    pub(crate) fn kept(&self) -> impl Iterator<Item = (&Metric, &Series)> {
        self.by_metric.iter().map(|(metric, series)| (metric, series))
    }

    /// How many different durations of a metric it keeps at most.
    #[cfg(feature = "serde")]
    pub(crate) const fn most(&self) -> Option<usize> {
        self.most
    }

    /// The summary of what was stored.
    #[cfg(feature = "serde")]
    pub(crate) fn of_kept(incidents: u64, most: Option<usize>, kept: Vec<(Metric, Series)>) -> Self {
        let mut summary = Self { incidents, by_metric: Vec::new(), most };
        for (metric, series) in kept {
            summary.series_mut(metric).merge(series, most);
        }
        summary
    }

    /// The series of `metric`, which is put into its place where the summary does not know it yet.
    fn series_mut(&mut self, metric: Metric) -> &mut Series {
        let place = match self.by_metric.binary_search_by(|(known, _)| rank(known).cmp(&rank(&metric))) {
            Ok(place) => place,
            Err(place) => {
                self.by_metric.insert(place, (metric, Series::new()));
                place
            }
        };
        &mut self.by_metric[place].1
    }
}

/// Where a metric stands in a summary: a total order that agrees with equality.
fn rank(metric: &Metric) -> (usize, &Metric) {
    let standard = Metric::STANDARD.iter().position(|known| known == metric);
    (standard.unwrap_or(Metric::STANDARD.len()), metric)
}

impl Default for Summary {
    fn default() -> Self {
        Self::standard()
    }
}

impl fmt::Debug for Summary {
    /// The counts, not the thousands of durations.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.metrics().map(|metric| (metric.name(), self.of(metric)))).finish()
    }
}

/// Sums up by the [standard metrics](Metric::STANDARD); for others, [`Summary::of_metrics`] and [`Extend`].
impl<M: Measured> FromIterator<M> for Summary {
    fn from_iter<I: IntoIterator<Item = M>>(incidents: I) -> Self {
        let mut summary = Summary::standard();
        summary.extend(incidents);
        summary
    }
}

impl<M: Measured> Extend<M> for Summary {
    fn extend<I: IntoIterator<Item = M>>(&mut self, incidents: I) {
        for incident in incidents {
            self.add(&incident);
        }
    }
}

#[cfg(test)]
#[path = "reference/tests.rs"]
mod reference;
#[cfg(test)]
mod tests;
