//! Sums that do not depend on how they were taken, logarithms that are the same everywhere, and the normal distribution.

use statrs::distribution::{Continuous, ContinuousCDF, Normal, StudentsT};

/// A sum that keeps what additions round off: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher
/// Summen", *ZAMM* 54 (1974), 39–51.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Sum {
    sum: f64,
    lost: f64,
}

impl Sum {
    pub(super) fn add(mut self, value: f64) -> Self {
        let sum = self.sum + value;
        let (larger, smaller) = if self.sum.abs() >= value.abs() { (self.sum, value) } else { (value, self.sum) };
        self.lost += (larger - sum) + smaller;
        self.sum = sum;
        self
    }

    pub(super) fn value(self) -> f64 {
        self.sum + self.lost
    }
}

pub(super) fn sum(values: impl Iterator<Item = f64>) -> f64 {
    values.fold(Sum::default(), Sum::add).value()
}

/// The natural logarithm, from code that is the same on every platform.
pub(super) fn ln(x: f64) -> f64 {
    libm::log(x)
}

pub(super) fn exp(x: f64) -> f64 {
    libm::exp(x)
}

/// Hyndman and Fan's definition 7 over a sorted sample, which must not be empty.
pub(super) fn interpolated(sorted: &[f64], q: f64) -> f64 {
    let position = (sorted.len().saturating_sub(1)) as f64 * q;
    let below = position.floor();
    let at = |n: usize| sorted.get(n.min(sorted.len().saturating_sub(1))).copied().unwrap_or_default();
    let (low, high) = (at(below as usize), at((below as usize).saturating_add(1)));
    low + (position - below) * (high - low)
}

/// Below which value of the standard normal distribution lies the share `p`.
pub(super) fn normal_quantile(p: f64) -> f64 {
    let rough = Normal::standard().inverse_cdf(p);
    if rough.is_finite() { nearer(nearer(rough, p), p) } else { rough }
}

/// One step of E. Halley's towards the value below which lies the share `p`.
fn nearer(z: f64, p: f64) -> f64 {
    let step = (normal_share(z) - p) * (2.0 * core::f64::consts::PI).sqrt() * exp(z * z / 2.0);
    z - step / (1.0 + z * step / 2.0)
}

/// Below which value of Student's distribution lies the share `p`.
pub(super) fn student_quantile(p: f64, freedom: f64) -> Option<f64> {
    let student = StudentsT::new(0.0, 1.0, freedom).ok()?;
    let mut t = student.inverse_cdf(p);
    for _ in 0..3 {
        let step = (student.cdf(t) - p) / student.pdf(t);
        t -= step;
    }
    t.is_finite().then_some(t)
}

/// Which share of the standard normal distribution lies below `z`.
pub(super) fn normal_share(z: f64) -> f64 {
    libm::erfc(-z / core::f64::consts::SQRT_2) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From tables of the normal distribution to 15 digits (SciPy's `norm.ppf`).
    #[test]
    fn the_normal_distribution_is_exact() {
        for (p, z) in [
            (0.975, 1.959963984540054),
            (0.8, 0.8416212335729143),
            (0.5, 0.0),
            (0.01, -2.3263478740408408),
            (1e-9, -5.997807015007686),
        ] {
            assert!((normal_quantile(p) - z).abs() < 1e-14 * (1.0 + z.abs()), "{p}: {}", normal_quantile(p));
            assert!((normal_share(z) - p).abs() < 1e-14);
        }
        assert!(normal_quantile(0.0).is_infinite());
    }

    #[test]
    fn sums_keep_what_additions_round_off() {
        assert_eq!(sum([1e100, 1.0, -1e100].into_iter()), 1.0);
        assert_eq!(sum(core::iter::empty()), 0.0);
    }
}
