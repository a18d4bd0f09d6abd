//! The figures over one metric, and how each is computed.

use super::series::{Series, total};
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

/// Why a figure is not there. No figure is ever a `NaN`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Absence {
    /// No incident has a number that the figure could rest on.
    #[error("no measurements")]
    NoMeasurements,
    /// A quantile was asked for that is not between 0 and 1.
    #[error("expected a quantile between 0 and 1")]
    QuantileOutOfRange,
}

/// The figures over one metric of a [`Summary`](super::Summary).
///
/// Means and quantiles rest on the [`n`](Figures::n) durations that are there and not negative. They are in seconds, and
/// exact but for the last rounding: sums are taken over whole numbers, and only sums, products and quotients follow, which
/// are the same on every platform.
#[derive(Clone, Copy)]
pub struct Figures<'a> {
    series: &'a Series,
    n: u64,
}

impl<'a> Figures<'a> {
    pub(super) fn new(series: &'a Series) -> Self {
        Self { series, n: total(series.usable().map(|(_, count)| count.all)) }
    }

    /// How many incidents the figures rest on.
    pub const fn n(&self) -> u64 {
        self.n
    }

    /// How many incidents were measured: `n` and those that are negative or missing.
    pub fn incidents(&self) -> u64 {
        total([self.n, self.negative(), self.missing()].into_iter())
    }

    /// How many incidents have no number.
    pub fn missing(&self) -> u64 {
        total(self.missing_by_reason().map(|(_, count)| count))
    }

    /// How many incidents have no number, by reason; a reason that no incident has is not told.
    pub fn missing_by_reason(&self) -> impl Iterator<Item = (Reason, u64)> + use<'a> {
        self.series.missing()
    }

    /// How many incidents end before they start. No mean or quantile counts them: they are slips, not durations.
    pub fn negative(&self) -> u64 {
        self.series.negative()
    }

    /// How many of the `n` took no time at all, as far as their stamps tell.
    pub fn zero(&self) -> u64 {
        self.series.usable().next().filter(|(seconds, _)| *seconds == 0).map_or(0, |(_, count)| count.all)
    }

    /// How many of the `n` rest on something that was filled in: a date, a zone, a start that words imply.
    pub fn guessed(&self) -> u64 {
        total(self.series.usable().map(|(_, count)| count.guessed))
    }

    /// The arithmetic mean: the sum over `n`.
    ///
    /// # Errors
    /// [`Absence`] where there is nothing to take it of; so with all figures below.
    pub fn mean(&self) -> Result<f64, Absence> {
        self.some()?;
        let sum = self.series.usable().fold(0_i128, |sum, (seconds, count)| {
            sum.saturating_add(i128::from(seconds).saturating_mul(i128::from(count.all)))
        });
        let n = i128::from(self.n);
        // OK because whole and rest are both exact: a sum past 2^53 would lose its last digits before the division.
        Ok((sum / n) as f64 + (sum % n) as f64 / n as f64)
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
        Ok(match method {
            QuantileMethod::HyndmanFan7 => self.interpolated(q),
            QuantileMethod::NearestRank => self.ranked(nearest_rank(q, self.n)) as f64,
        })
    }

    /// The shortest duration, in seconds.
    pub fn min(&self) -> Result<i64, Absence> {
        self.some()?;
        Ok(self.ranked(1))
    }

    /// The longest duration, in seconds.
    pub fn max(&self) -> Result<i64, Absence> {
        self.some()?;
        Ok(self.ranked(self.n))
    }

    fn some(&self) -> Result<(), Absence> {
        if self.n == 0 { Err(Absence::NoMeasurements) } else { Ok(()) }
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
    fn ranked(&self, rank: u64) -> i64 {
        let mut passed = 0_u64;
        let mut last = 0;
        for (seconds, count) in self.series.usable() {
            passed = passed.saturating_add(count.all);
            last = seconds;
            if passed >= rank {
                break;
            }
        }
        last
    }
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
            .field("negative", &self.negative())
            .field("mean", &self.mean())
            .field("median", &self.median())
            .finish_non_exhaustive()
    }
}
