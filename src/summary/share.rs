//! How many incidents kept to a target.

use super::absence::Absence;
use super::figures::Figures;
use super::interval::Interval;
use super::numeric::normal_quantile;
use super::series::total;

/// How many incidents kept to a target.
#[derive(Clone, Copy, PartialEq, Debug)]
#[non_exhaustive]
pub struct Share {
    /// How many did.
    pub within: u64,
    /// Of how many of which that is known: those with a duration, and those that are known to have lasted longer: open ones, and ones
    /// whose beginning nobody tells.
    pub of: u64,
    /// How many are open and may still keep to it.
    pub undecided: u64,
    /// The interval of the share by Wilson's score: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical
    /// Inference", *JASA* 22 (1927), 209–212. From 0 to 1.
    pub interval: Interval,
}

impl Share {
    /// The share itself, from 0 to 1.
    pub fn share(&self) -> f64 {
        self.within as f64 / self.of as f64
    }
}

impl Figures<'_> {
    /// How many incidents took at most `target` seconds, and how far chance may have moved that share at a level.
    ///
    /// ```
    /// use incident_timeline::metrics::{Measured, Measurement, Metric};
    /// use incident_timeline::summary::Summary;
    ///
    /// struct Minutes(i64);
    ///
    /// impl Measured for Minutes {
    ///     fn measure(&self, metric: &Metric) -> Measurement { Measurement::known(metric, self.0 * 60) }
    /// }
    ///
    /// let summary: Summary = [10, 20, 30, 40, 50].map(Minutes).into_iter().collect();
    /// let share = summary.of(&Metric::TIME_TO_MITIGATE).within(30 * 60, 0.95)?;
    /// assert_eq!((share.within, share.of), (3, 5));
    /// // three of five may be anything from one in four to nine in ten
    /// assert!(share.interval.low < 0.25 && share.interval.high > 0.87);
    /// # Ok::<(), incident_timeline::summary::Absence>(())
    /// ```
    pub fn within(&self, target: i64, level: f64) -> Result<Share, Absence> {
        if !(level > 0.0 && level < 1.0) {
            return Err(Absence::LevelOutOfRange);
        }
        let within = total(self.exact()?.take_while(|(row, _)| row.seconds <= target).map(|(_, count)| count));
        let past = |(lasted, count): (i64, u64)| (lasted > target).then_some(count);
        let late = total(self.series.open().filter_map(past));
        let unknown = total(self.series.at_least().filter_map(past));
        let of = self.n().saturating_add(late).saturating_add(unknown);
        if of == 0 {
            return Err(Absence::NoMeasurements);
        }
        let (low, high) = wilson(within, of, level);
        let undecided = self.open().saturating_sub(late);
        Ok(Share { within, of, undecided, interval: Interval { low, high, level } })
    }
}

fn wilson(within: u64, of: u64, level: f64) -> (f64, f64) {
    let z = normal_quantile(f64::midpoint(1.0, level));
    let (n, share) = (of as f64, within as f64 / of as f64);
    let middle = (share + z * z / (2.0 * n)) / (1.0 + z * z / n);
    let reach = z / (1.0 + z * z / n) * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
    ((middle - reach).max(0.0), (middle + reach).min(1.0))
}
