//! What is kept of very many durations: the counts of a quantile sketch, and the sum, which stays exact.

use super::series::{Origin, Row};
use sketches_ddsketch::{Config, DDSketch};

/// How far a quantile of a sketch may lie from a duration of that rank, as a share of it.
pub(super) const ERROR: f64 = 0.01;

/// A sketch of durations that are not negative, and how many were of what kind.
///
/// Quantiles come from a DDSketch: C. Masson, J. E. Rim, H. K. Lee, "DDSketch: A fast and fully-mergeable quantile sketch with
/// relative-error guarantees", *PVLDB* 12 (2019), 2195–2205.
#[derive(Clone)]
pub(crate) struct Sketch {
    pub(crate) bins: DDSketch,
    pub(crate) sum: i128,
    pub(crate) guessed: u64,
    pub(crate) negative: u64,
    pub(crate) zero: u64,
    pub(crate) n: u64,
    pub(crate) min: i64,
    pub(crate) max: i64,
}

impl Default for Sketch {
    fn default() -> Self {
        Self {
            // one per cent, and more bins than durations of 300 years need, so that none is folded into another
            bins: DDSketch::new(Config::defaults()),
            sum: 0,
            guessed: 0,
            negative: 0,
            zero: 0,
            n: 0,
            min: i64::MAX,
            max: 0,
        }
    }
}

impl Sketch {
    pub(super) fn add(&mut self, row: Row, count: u64) {
        if row.seconds < 0 {
            self.negative = self.negative.saturating_add(count);
            return;
        }
        if self.n.checked_add(count).is_some() {
            self.bins.add_with_count(row.seconds as f64, count);
        }
        self.sum = self.sum.saturating_add(i128::from(row.seconds).saturating_mul(i128::from(count)));
        self.n = self.n.saturating_add(count);
        self.min = self.min.min(row.seconds);
        self.max = self.max.max(row.seconds);
        if row.origin == Origin::Guessed {
            self.guessed = self.guessed.saturating_add(count);
        }
        if row.seconds == 0 {
            self.zero = self.zero.saturating_add(count);
        }
    }

    pub(super) fn merge(&mut self, other: &Sketch) {
        if self.n.checked_add(other.n).is_some() {
            // OK to pass over: all sketches have one configuration
            let _ = self.bins.merge(&other.bins);
        }
        self.sum = self.sum.saturating_add(other.sum);
        self.n = self.n.saturating_add(other.n);
        self.guessed = self.guessed.saturating_add(other.guessed);
        self.negative = self.negative.saturating_add(other.negative);
        self.zero = self.zero.saturating_add(other.zero);
        self.min = self.min.min(other.min);
        self.max = self.max.max(other.max);
    }

    /// A duration within [`ERROR`] of the one of that rank; none where there is none.
    pub(super) fn quantile(&self, q: f64) -> Option<f64> {
        let found = self.bins.quantile(q).ok().flatten()?;
        Some(found.clamp(self.min as f64, self.max as f64))
    }

    /// Its bins, to be stored.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.bins.to_java_bytes()
    }

    /// The sketch of stored bins; none where they are not such bins.
    #[cfg(any(test, feature = "serde"))]
    pub(crate) fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let bins = DDSketch::from_java_bytes(bytes).ok()?;
        let mut sketch = Self::default();
        sketch.bins.merge(&bins).ok()?;
        Some(sketch)
    }
}

/// The bytes hold the crate's own sum, which is exact, and so does not depend on the order, up to 2^53 seconds.
impl PartialEq for Sketch {
    fn eq(&self, other: &Self) -> bool {
        let counts = |s: &Self| (s.sum, s.guessed, s.negative, s.zero, s.n, s.min, s.max);
        counts(self) == counts(other) && self.bytes() == other.bytes()
    }
}

impl Eq for Sketch {}

impl core::fmt::Debug for Sketch {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Sketch")
            .field("n", &self.n)
            .field("min", &self.min)
            .field("max", &self.max)
            .finish_non_exhaustive()
    }
}
