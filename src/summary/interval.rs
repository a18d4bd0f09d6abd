//! How far chance alone may have moved a figure: intervals by drawing again, and by the order of the durations.

use super::absence::Absence;
use super::figures::{Figure, Figures, logarithm};
use super::numeric::{exp, interpolated, normal_quantile, normal_share, sum};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use statrs::distribution::{Binomial, DiscreteCDF};

/// An interval around a figure, in seconds.
#[derive(Clone, Copy, PartialEq, Debug)]
#[non_exhaustive]
pub struct Interval {
    /// Its lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
    /// How often, of many such intervals, at least so large a share holds what it is an interval of.
    pub level: f64,
}

/// How the ends of an interval are taken from what was drawn.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
#[non_exhaustive]
pub enum BootstrapMethod {
    /// The quantiles of what was drawn: B. Efron, R. J. Tibshirani, *An Introduction to the Bootstrap* (1993), chapter 13.
    #[default]
    Percentile,
    /// The same, corrected for bias and for a spread that changes with the figure: chapter 14.3 there.
    Bca,
}

/// An interval by drawing again: as many durations as there are, with replacement, many times over.
///
/// The same seed gives the same interval on every platform and in every version.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Bootstrap {
    seed: u64,
    resamples: u32,
    level: f64,
    method: BootstrapMethod,
}

impl Default for Bootstrap {
    /// 2000 resamples, 95 %, by percentiles, seed 1.
    fn default() -> Self {
        Self { seed: 1, resamples: 2_000, level: 0.95, method: BootstrapMethod::Percentile }
    }
}

impl Bootstrap {
    /// The same with another seed.
    #[must_use]
    pub const fn seeded(self, seed: u64) -> Self {
        Self { seed, ..self }
    }

    /// The same with so many resamples.
    #[must_use]
    pub const fn resamples(self, resamples: u32) -> Self {
        Self { resamples, ..self }
    }

    /// The same at another level, between 0 and 1.
    #[must_use]
    pub const fn level(self, level: f64) -> Self {
        Self { level, ..self }
    }

    /// The same by another method.
    #[must_use]
    pub const fn method(self, method: BootstrapMethod) -> Self {
        Self { method, ..self }
    }

    fn checked(&self) -> Result<(), Absence> {
        if self.resamples > 0 && self.level > 0.0 && self.level < 1.0 { Ok(()) } else { Err(Absence::LevelOutOfRange) }
    }

    /// The ends of an interval by the quantiles of what was drawn.
    pub(super) fn percentile(&self, drawn: &mut [f64]) -> Interval {
        drawn.sort_unstable_by(f64::total_cmp);
        let tail = (1.0 - self.level) / 2.0;
        Interval { low: interpolated(drawn, tail), high: interpolated(drawn, 1.0 - tail), level: self.level }
    }
}

/// Numbers by chance, the same for a seed everywhere.
pub(super) struct Dice(ChaCha8Rng);

impl Dice {
    pub(super) fn seeded(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// A number below `n`, each as likely: D. Lemire, "Fast Random Integer Generation in an Interval", *ACM TOMACS* 29 (2019).
    pub(super) fn below(&mut self, n: u64) -> u64 {
        let least = n.wrapping_neg().checked_rem(n).unwrap_or(0);
        loop {
            let wide = u128::from(self.0.next_u64()) * u128::from(n);
            if wide as u64 >= least {
                return (wide >> 64) as u64;
            }
        }
    }
}

/// Fewer are not drawn again: they cannot show how far others would lie, and the interval would be far too narrow.
const FEWEST: u64 = 8;

/// More than these are not drawn again.
pub(super) const MOST: u64 = 10_000_000;

/// A mean that can be drawn again.
#[derive(Clone, Copy)]
pub(super) enum Mean {
    Arithmetic,
    Geometric,
    Trimmed(f64),
}

impl Mean {
    /// Of values, which it may put in order: seconds, or their logarithms for the geometric mean.
    fn of(self, values: &mut [f64]) -> f64 {
        let n = values.len();
        match self {
            Mean::Arithmetic => sum(values.iter().copied()) / n as f64,
            Mean::Geometric => exp(sum(values.iter().copied()) / n as f64),
            Mean::Trimmed(cut) => {
                values.sort_unstable_by(f64::total_cmp);
                let left_out = (n as f64 * cut) as usize;
                let middle = values.get(left_out..n - left_out).unwrap_or_default();
                sum(middle.iter().copied()) / middle.len().max(1) as f64
            }
        }
    }

    /// The mean without each of the values in turn.
    fn without_each(self, values: &mut [f64]) -> Result<Vec<f64>, Absence> {
        let all = sum(values.iter().copied());
        let others = values.len().saturating_sub(1).max(1) as f64;
        match self {
            Mean::Arithmetic => Ok(values.iter().map(|x| (all - x) / others).collect()),
            Mean::Geometric => Ok(values.iter().map(|x| exp((all - x) / others)).collect()),
            // each is a sum of its own
            Mean::Trimmed(_) if values.len() > MOST_LEFT_OUT => Err(Absence::TooMany),
            Mean::Trimmed(_) => {
                let all_but = |n: usize| [&values[..n], &values[n + 1..]].concat();
                Ok((0..values.len()).map(|n| self.of(&mut all_but(n))).collect())
            }
        }
    }
}

/// Of more values a trimmed mean is not taken without each in turn.
const MOST_LEFT_OUT: usize = 20_000;

impl Figures<'_> {
    /// The interval in which a mean would lie in most sets of incidents like these.
    ///
    /// # Errors
    /// [`Absence::NotDrawn`] for a quantile, which has [`quantile_interval`](Self::quantile_interval); [`Absence::TooFew`]
    /// of fewer than eight incidents, of which such an interval would be far too narrow; [`Absence::AllEqual`] where [`BootstrapMethod::Bca`] has nothing to correct by.
    ///
    /// ```
    /// use incident_timeline::metrics::{Measured, Measurement, Metric};
    /// use incident_timeline::summary::{Bootstrap, Figure, Summary};
    ///
    /// struct Minutes(i64);
    ///
    /// impl Measured for Minutes {
    ///     fn measure(&self, metric: &Metric) -> Measurement { Measurement::known(metric, self.0 * 60) }
    /// }
    ///
    /// let summary: Summary = [5, 7, 12, 30, 31, 48, 90, 600].map(Minutes).into_iter().collect();
    /// let figures = summary.of(&Metric::TIME_TO_RESOLVE);
    /// let interval = figures.interval(Figure::Mean, &Bootstrap::default())?;
    /// // one long incident makes the mean worth little
    /// assert!(interval.low < 1_800.0 && interval.high > 12_000.0);
    /// # Ok::<(), incident_timeline::summary::Absence>(())
    /// ```
    pub fn interval(&self, figure: Figure, bootstrap: &Bootstrap) -> Result<Interval, Absence> {
        bootstrap.checked()?;
        let mean = match figure {
            Figure::Mean => Mean::Arithmetic,
            Figure::GeometricMean => Mean::Geometric,
            Figure::TrimmedMean(cut) if (0.0..0.5).contains(&cut) => Mean::Trimmed(cut),
            Figure::TrimmedMean(_) => return Err(Absence::ShareOutOfRange),
            _ => return Err(Absence::NotDrawn),
        };
        self.at_least_so_many(FEWEST)?;
        let mut values = match mean {
            Mean::Geometric => self.logarithms()?,
            _ => self.values()?,
        };
        if values.windows(2).all(|pair| pair[0] == pair[1]) {
            return Err(Absence::AllEqual);
        }
        let mut dice = Dice::seeded(bootstrap.seed);
        let n = values.len() as u64;
        let mut drawn = drawn(&values, mean, bootstrap.resamples, || dice.below(n));
        match bootstrap.method {
            BootstrapMethod::Percentile => Ok(bootstrap.percentile(&mut drawn)),
            BootstrapMethod::Bca => corrected(&mut values, mean, &mut drawn, bootstrap.level),
        }
    }

    /// The interval of a quantile by the order of the durations, at least at that level: both its ends are durations that came.
    ///
    /// Of `n` durations, as many lie below the true quantile as a coin of that chance shows heads: W. J. Conover, *Practical
    /// Nonparametric Statistics* (1999), section 3.2.
    ///
    /// # Errors
    /// [`Absence::TooFew`], with how many it takes, where the quantile may lie beyond all that came.
    pub fn quantile_interval(&self, q: f64, level: f64) -> Result<Interval, Absence> {
        let tail = checked(q, level)? / 2.0;
        let needed = enough(q, tail).max(enough(1.0 - q, tail));
        self.at_least_so_many(needed)?;
        drop(self.exact()?);
        let too_few = Absence::TooFew { needed };
        let low = rank_below(self.n(), q, tail).ok_or(too_few)?;
        let high = rank_above(self.n(), q, tail).ok_or(too_few)?;
        Ok(Interval { low: self.ranked(low) as f64, high: self.ranked(high) as f64, level })
    }

    /// What a quantile does not exceed, at that level: the upper end alone. For a 95th percentile at 95 % it takes 59 incidents.
    ///
    /// # Errors
    /// [`Absence::TooFew`], with how many it takes.
    pub fn quantile_upper_bound(&self, q: f64, level: f64) -> Result<f64, Absence> {
        let tail = checked(q, level)?;
        let needed = enough(1.0 - q, tail);
        self.at_least_so_many(needed)?;
        drop(self.exact()?);
        let high = rank_above(self.n(), q, tail).ok_or(Absence::TooFew { needed })?;
        Ok(self.ranked(high) as f64)
    }

    /// Every duration by itself.
    pub(super) fn values(&self) -> Result<Vec<f64>, Absence> {
        self.each(|row| row.seconds as f64)
    }

    /// The logarithm of every duration.
    pub(super) fn logarithms(&self) -> Result<Vec<f64>, Absence> {
        let shortest = self.shortest();
        self.each(|row| logarithm(row, shortest))
    }

    fn each(&self, of: impl Fn(super::series::Row) -> f64) -> Result<Vec<f64>, Absence> {
        let rows = self.exact()?;
        if self.n() > MOST {
            return Err(Absence::TooMany);
        }
        Ok(rows.flat_map(|(row, count)| std::iter::repeat_n(of(row), count as usize)).collect())
    }
}

/// The share outside of an interval at that level.
fn checked(q: f64, level: f64) -> Result<f64, Absence> {
    if !(q > 0.0 && q < 1.0) {
        return Err(Absence::QuantileOutOfRange);
    }
    if !(level > 0.0 && level < 1.0) {
        return Err(Absence::LevelOutOfRange);
    }
    Ok(1.0 - level)
}

/// How many durations it takes so that all lie on one side of a quantile, with `chance` each, more seldom than `tail`.
fn enough(chance: f64, tail: f64) -> u64 {
    let n = super::numeric::ln(tail) / super::numeric::ln(1.0 - chance);
    (n - 1e-9).ceil().max(1.0) as u64
}

/// The last rank that lies above the quantile no more often than `tail`.
fn rank_below(n: u64, q: f64, tail: f64) -> Option<u64> {
    let heads = Binomial::new(q, n).ok()?;
    // x[l] lies above where fewer than l durations lie below
    last(0, n, |rank| rank == 0 || heads.cdf(rank - 1) <= tail).filter(|rank| *rank > 0)
}

/// The first rank that lies below the quantile no more often than `tail`.
fn rank_above(n: u64, q: f64, tail: f64) -> Option<u64> {
    let heads = Binomial::new(q, n).ok()?;
    // x[u] lies below where at least u durations lie below
    let too_low = |rank: u64| rank == 0 || heads.sf(rank - 1) > tail;
    let first = last(0, n, too_low)?.saturating_add(1);
    (first <= n).then_some(first)
}

/// The last number up to `most` for which `holds`, which holds up to some number; none where it never does.
fn last(least: u64, most: u64, holds: impl Fn(u64) -> bool) -> Option<u64> {
    if !holds(least) {
        return None;
    }
    let (mut low, mut high) = (least, most);
    while low < high {
        let middle = high - (high - low) / 2;
        if holds(middle) { low = middle } else { high = middle - 1 }
    }
    Some(low)
}

/// A mean of as many values as there are, drawn again and again by `chosen`.
pub(super) fn drawn(values: &[f64], mean: Mean, resamples: u32, mut chosen: impl FnMut() -> u64) -> Vec<f64> {
    let mut sample = vec![0.0; values.len()];
    let one = |_| {
        for value in &mut sample {
            *value = values.get(chosen() as usize).copied().unwrap_or_default();
        }
        mean.of(&mut sample)
    };
    (0..resamples).map(one).collect()
}

/// The interval that is corrected for bias and acceleration.
pub(super) fn corrected(values: &mut [f64], mean: Mean, drawn: &mut [f64], level: f64) -> Result<Interval, Absence> {
    let all = mean.of(&mut values.to_vec());
    let without = mean.without_each(values)?;
    let middle = sum(without.iter().copied()) / without.len() as f64;
    let squares = sum(without.iter().map(|x| (middle - x) * (middle - x)));
    let cubes = sum(without.iter().map(|x| (middle - x) * (middle - x) * (middle - x)));
    let share = |than: &dyn Fn(f64) -> bool| drawn.iter().filter(|x| than(**x)).count() as f64;
    // those that are equal, but for the last digits of sums in another order, count half
    let close = 1e-12 * all.abs();
    let below = (share(&|x| x < all - close) + share(&|x| x <= all + close)) / (2.0 * drawn.len() as f64);
    if squares == 0.0 || below <= 0.0 || below >= 1.0 {
        return Err(Absence::AllEqual);
    }
    let (bias, acceleration) = (normal_quantile(below), cubes / (6.0 * squares * squares.sqrt()));
    drawn.sort_unstable_by(f64::total_cmp);
    let end = |tail: f64| {
        let z = bias + normal_quantile(tail);
        interpolated(drawn, normal_share(bias + z / (1.0 - acceleration * z)))
    };
    let tail = (1.0 - level) / 2.0;
    Ok(Interval { low: end(tail), high: end(1.0 - tail), level })
}
