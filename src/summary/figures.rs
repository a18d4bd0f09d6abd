//! The figures over one metric, and how each is computed.

use super::absence::Absence;
use super::numeric::{exp, ln, sum};
use super::series::{Origin, Row, Series, total};
use super::sketch;
use crate::metrics::Reason;
use core::fmt;

/// How a quantile is taken from a sample.
///
/// Two tools that print "p90" of the same durations differ by this choice, so the figure names its method. The numbering
/// is that of R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", *The American Statistician* 50 (1996),
/// 361–365. Below, `x[1] ≤ … ≤ x[n]` is the sorted sample and `0 ≤ q ≤ 1`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
#[non_exhaustive]
pub enum QuantileMethod {
    /// Definition 7: linear between the values beside position `h = 1 + (n - 1) q`, that is
    /// `x[⌊h⌋] + (h - ⌊h⌋) (x[⌊h⌋+1] - x[⌊h⌋])`. The default of R, NumPy, Julia and spreadsheets (`PERCENTILE.INC`).
    #[default]
    HyndmanFan7,
    /// Definition 1: the value of rank `⌈n q⌉`, at least 1. Always a duration that came.
    ///
    /// As in R, `n q` that lies within `4 ε` (of its own size) above a whole number counts as that number: `0.07 × 100` is
    /// 7.000000000000001 in floating point, and its rank is 7.
    NearestRank,
}

impl QuantileMethod {
    /// Its name in the output: `hyndman_fan_7`, `nearest_rank`.
    pub const fn as_str(self) -> &'static str {
        match self {
            QuantileMethod::HyndmanFan7 => "hyndman_fan_7",
            QuantileMethod::NearestRank => "nearest_rank",
        }
    }
}

impl fmt::Display for QuantileMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A figure that can be taken of a set of durations.
#[derive(Clone, Copy, PartialEq, Debug)]
#[non_exhaustive]
pub enum Figure {
    /// The arithmetic mean. A single long incident moves it far.
    Mean,
    /// The mean on the scale of the logarithm: the typical duration where durations are skewed.
    GeometricMean,
    /// The mean without that share of the durations at either end, below one half.
    TrimmedMean(f64),
    /// A quantile by a method.
    Quantile(f64, QuantileMethod),
}

impl Figure {
    /// The median.
    pub const MEDIAN: Figure = Figure::Quantile(0.5, QuantileMethod::HyndmanFan7);
}

/// The figures over one metric of a [`Summary`](super::Summary).
///
/// They rest on the [`n`](Figures::n) durations that are there and not negative. They are in seconds. Mean and quantiles
/// are exact but for the last rounding: sums are taken over whole numbers, and only sums, products and quotients follow.
/// Logarithms come from code that is the same on every platform. So parts that were merged give the figures of the whole to
/// the last digit.
///
/// Where a [`Summary`](super::Summary) became a sketch, the mean, the counts and the ends are exact all the same, quantiles
/// lie within one per cent of a duration of their rank, and everything else is [absent](Absence::Sketched).
#[derive(Clone, Copy)]
pub struct Figures<'a> {
    pub(super) series: &'a Series,
    n: u64,
}

impl<'a> Figures<'a> {
    pub(super) fn new(series: &'a Series) -> Self {
        let counted = series.usable().map(|(_, count)| count);
        Self { series, n: total(counted.chain(series.sketch().map(|s| s.n))) }
    }

    /// How many incidents the figures rest on.
    pub const fn n(&self) -> u64 {
        self.n
    }

    /// How many incidents were measured: `n` and those that are open, negative or missing.
    pub fn incidents(&self) -> u64 {
        total([self.n, self.negative(), self.missing(), self.open()].into_iter())
    }

    /// How many incidents have no number; open ones are counted apart.
    pub fn missing(&self) -> u64 {
        total(self.missing_by_reason().map(|(_, count)| count))
    }

    /// How many incidents have no number, by reason; a reason that no incident has is not told.
    pub fn missing_by_reason(&self) -> impl Iterator<Item = (Reason, u64)> + use<'a> {
        self.series.missing()
    }

    /// How many incidents go on, and have lasted for some time that is known. Means and quantiles do not count them, which
    /// makes those too short; [`survival_quantile`](Self::survival_quantile) does.
    pub fn open(&self) -> u64 {
        total(self.series.open().map(|(_, count)| count))
    }

    /// How many incidents end before they start. No mean or quantile counts them: they are slips, not durations.
    pub fn negative(&self) -> u64 {
        self.series.negative()
    }

    /// How many of the `n` took no time at all, as far as their stamps tell. On the scale of the logarithm each counts as half
    /// the unit of its stamps (30 seconds where minutes are written), and as no more than the shortest duration that is not zero.
    pub fn zero(&self) -> u64 {
        let zero = self.series.usable().take_while(|(row, _)| row.seconds == 0);
        total(zero.map(|(_, count)| count).chain(self.series.sketch().map(|s| s.zero)))
    }

    /// How many of the `n` rest on a [guess](crate::resolve::Basis::is_guess): a midnight, am or pm, a zone by default, a start that
    /// words imply. What is written elsewhere, in a title or a notice, is none.
    pub fn guessed(&self) -> u64 {
        let guessed = self.series.usable().filter(|(row, _)| row.origin == Origin::Guessed);
        total(guessed.map(|(_, count)| count).chain(self.series.sketch().map(|s| s.guessed)))
    }

    /// The arithmetic mean: the sum over `n`.
    ///
    /// # Errors
    /// [`Absence`] where there is nothing to take it of; so with all figures below.
    pub fn mean(&self) -> Result<f64, Absence> {
        self.some()?;
        let sum = self.series.sketch().map_or_else(|| whole(self.series.usable()), |s| s.sum);
        Ok(over(sum, self.n))
    }

    /// The geometric mean: the exponential of the mean of the logarithms. Zeros enter as half the unit of their stamps.
    pub fn geometric_mean(&self) -> Result<f64, Absence> {
        Ok(exp(self.log_mean()?))
    }

    /// The standard deviation of the logarithms, by `n - 1`: how skewed the durations are. 0 where all are equal.
    pub fn log_deviation(&self) -> Result<f64, Absence> {
        self.at_least_so_many(2)?;
        let mean = self.log_mean()?;
        let shortest = self.shortest();
        let squares = sum(self.exact()?.map(|(row, count)| count as f64 * squared(logarithm(row, shortest) - mean)));
        Ok((squares / (self.n - 1) as f64).sqrt())
    }

    /// The mean without the share `cut` of the durations at either end: `⌊n cut⌋` of each are left out.
    ///
    /// # Errors
    /// [`Absence::ShareOutOfRange`] where the share is not at least 0 and below 0.5.
    pub fn trimmed_mean(&self, cut: f64) -> Result<f64, Absence> {
        if !(0.0..0.5).contains(&cut) {
            return Err(Absence::ShareOutOfRange);
        }
        self.some()?;
        let left_out = (self.n as f64 * cut) as u64;
        let kept = left_out..self.n - left_out;
        let mut passed = 0_u64;
        let middle = self.exact()?.map(|(row, count)| {
            let from = passed.max(kept.start);
            passed = passed.saturating_add(count);
            (row, passed.min(kept.end).saturating_sub(from))
        });
        Ok(over(whole(middle), kept.end - kept.start))
    }

    /// What a zero counts as at most on the scale of the logarithm: the shortest duration that is none.
    pub(super) fn shortest(&self) -> Option<i64> {
        self.series.usable().map(|(row, _)| row.seconds).find(|seconds| *seconds > 0)
    }

    /// The median; between two values, the middle of them.
    pub fn median(&self) -> Result<f64, Absence> {
        self.quantile(0.5, QuantileMethod::HyndmanFan7)
    }

    /// The 75th percentile by [`QuantileMethod::HyndmanFan7`].
    pub fn p75(&self) -> Result<f64, Absence> {
        self.quantile(0.75, QuantileMethod::HyndmanFan7)
    }

    /// The 90th percentile by [`QuantileMethod::HyndmanFan7`].
    pub fn p90(&self) -> Result<f64, Absence> {
        self.quantile(0.9, QuantileMethod::HyndmanFan7)
    }

    /// The 95th percentile by [`QuantileMethod::HyndmanFan7`].
    pub fn p95(&self) -> Result<f64, Absence> {
        self.quantile(0.95, QuantileMethod::HyndmanFan7)
    }

    /// Any quantile, by a method that the caller names.
    pub fn quantile(&self, q: f64, method: QuantileMethod) -> Result<f64, Absence> {
        // A NaN lies in no range.
        if !(0.0..=1.0).contains(&q) {
            return Err(Absence::QuantileOutOfRange);
        }
        self.some()?;
        if let Some(sketch) = self.series.sketch() {
            return sketch.quantile(q).ok_or(Absence::NoMeasurements);
        }
        Ok(match method {
            QuantileMethod::HyndmanFan7 => self.interpolated(q),
            QuantileMethod::NearestRank => self.ranked(nearest_rank(q, self.n)) as f64,
        })
    }

    /// How far a quantile may lie from a duration of its rank, as a share of it: 0 unless the summary became a sketch.
    pub fn quantile_error(&self) -> f64 {
        if self.series.sketch().is_some() { sketch::ERROR } else { 0.0 }
    }

    /// The shortest duration, in seconds.
    pub fn min(&self) -> Result<i64, Absence> {
        self.some()?;
        Ok(self.series.sketch().map_or_else(|| self.ranked(1), |s| s.min))
    }

    /// The longest duration, in seconds.
    pub fn max(&self) -> Result<i64, Absence> {
        self.some()?;
        Ok(self.series.sketch().map_or_else(|| self.ranked(self.n), |s| s.max))
    }

    /// A figure that is told as data.
    pub fn of(&self, figure: Figure) -> Result<f64, Absence> {
        match figure {
            Figure::Mean => self.mean(),
            Figure::GeometricMean => self.geometric_mean(),
            Figure::TrimmedMean(cut) => self.trimmed_mean(cut),
            Figure::Quantile(q, method) => self.quantile(q, method),
        }
    }

    /// The least and the most that a figure may be where every duration may lie anywhere between its own bounds: what stamps to
    /// the minute leave open. It says nothing of chance, as an [interval](Self::interval) does.
    ///
    /// ```
    /// use incident_timeline::metrics::{Measured, Measurement, Metric};
    /// use incident_timeline::summary::{Figure, Summary};
    ///
    /// struct Minutes(i64);
    ///
    /// impl Measured for Minutes {
    ///     fn measure(&self, metric: &Metric) -> Measurement {
    ///         Measurement::known(metric, self.0 * 60).within(self.0 * 60 - 60, self.0 * 60 + 60)
    ///     }
    /// }
    ///
    /// let summary: Summary = [6, 9, 30].map(Minutes).into_iter().collect();
    /// let figures = summary.of(&Metric::TIME_TO_DETECT);
    /// assert_eq!((figures.mean(), figures.bounds(Figure::Mean)), (Ok(900.0), Ok((840.0, 960.0))));
    /// ```
    pub fn bounds(&self, figure: Figure) -> Result<(f64, f64), Absence> {
        self.some()?;
        let moved = |by: fn(Row) -> i64| {
            let mut moved = Series::new();
            for (row, count) in self.exact()? {
                // a duration that is there is not negative, whatever its bounds
                moved.count(Row { seconds: by(row).max(0), ..row }, count);
            }
            Figures::new(&moved).of(figure)
        };
        let (low, high) = (
            moved(|row| row.seconds.saturating_sub(i64::from(row.below)))?,
            moved(|row| row.seconds.saturating_add(i64::from(row.above)))?,
        );
        // a duration that may be none counts as half its unit in logarithms, which may be more than itself
        let itself = self.of(figure)?;
        Ok((low.min(itself), high.max(itself)))
    }

    /// The durations that figures rest on, where they were kept.
    pub(super) fn exact(&self) -> Result<impl DoubleEndedIterator<Item = (Row, u64)> + use<'a>, Absence> {
        if self.series.sketch().is_some() { Err(Absence::Sketched) } else { Ok(self.series.usable()) }
    }

    pub(super) fn some(&self) -> Result<(), Absence> {
        if self.n == 0 { Err(Absence::NoMeasurements) } else { Ok(()) }
    }

    pub(super) fn at_least_so_many(&self, needed: u64) -> Result<(), Absence> {
        self.some()?;
        if self.n < needed { Err(Absence::TooFew { needed }) } else { Ok(()) }
    }

    /// The mean of the logarithms.
    pub(super) fn log_mean(&self) -> Result<f64, Absence> {
        self.some()?;
        let shortest = self.shortest();
        Ok(sum(self.exact()?.map(|(row, count)| count as f64 * logarithm(row, shortest))) / self.n as f64)
    }

    /// Hyndman and Fan's definition 7. Expects that there is a value.
    fn interpolated(&self, q: f64) -> f64 {
        let position = (self.n - 1) as f64 * q;
        let (below, share) = (position.floor(), position - position.floor());
        let rank = (below as u64).saturating_add(1).min(self.n);
        let low = self.ranked(rank);
        if share == 0.0 {
            return low as f64;
        }
        let high = self.ranked(rank.saturating_add(1).min(self.n));
        // OK because neither is negative, so their difference does not overflow.
        low as f64 + share * (high - low) as f64
    }

    /// The value of that rank, counted from 1; the longest one past the end, and 0 where there is none.
    pub(super) fn ranked(&self, rank: u64) -> i64 {
        let mut passed = 0_u64;
        let mut last = 0;
        for (row, count) in self.series.usable() {
            passed = passed.saturating_add(count);
            last = row.seconds;
            if passed >= rank {
                break;
            }
        }
        last
    }
}

/// The logarithm of a duration; of none at all, that of half the unit of its stamps, and of no more than the shortest that is one:
/// a zero of stamps to the day is no half day beside durations of minutes.
pub(super) fn logarithm(row: Row, shortest: Option<i64>) -> f64 {
    let half = f64::from(row.unit.max(1)) / 2.0;
    ln(if row.seconds > 0 { row.seconds as f64 } else { shortest.map_or(half, |shortest| half.min(shortest as f64)) })
}

fn squared(x: f64) -> f64 {
    x * x
}

/// The exact sum of durations.
fn whole(rows: impl Iterator<Item = (Row, u64)>) -> i128 {
    rows.fold(0_i128, |sum, (row, count)| sum.saturating_add(i128::from(row.seconds).saturating_mul(i128::from(count))))
}

/// A sum over a count that is not zero.
fn over(sum: i128, n: u64) -> f64 {
    let n = i128::from(n.max(1));
    // OK because whole and rest are both exact: a sum past 2^53 would lose its last digits before the division.
    (sum / n) as f64 + (sum % n) as f64 / n as f64
}

/// `⌈n q⌉`, at least 1, with the tolerance that [`QuantileMethod::NearestRank`] tells of.
fn nearest_rank(q: f64, n: u64) -> u64 {
    let position = n as f64 * q;
    let tolerance = 4.0 * f64::EPSILON * position;
    ((position - tolerance).ceil() as u64).clamp(1, n)
}

impl fmt::Debug for Figures<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Figures")
            .field("n", &self.n)
            .field("missing", &self.missing())
            .field("open", &self.open())
            .field("negative", &self.negative())
            .field("mean", &self.mean())
            .field("median", &self.median())
            .finish_non_exhaustive()
    }
}
