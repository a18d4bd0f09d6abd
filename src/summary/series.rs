//! What a summary keeps of one metric: a sorted multiset of whole seconds, and why the rest is missing.

use crate::metrics::{Measurement, Reason};
use std::collections::BTreeMap;

/// Every duration of one metric, with how often it came, and the count of each reason for having none.
///
/// Counting equal durations keeps it small, because stamps of minute precision repeat theirs; sorted by nature, it is the
/// same whatever the order in which durations came, and a merge is a sum.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Series {
    seconds: BTreeMap<i64, Count>,
    missing: BTreeMap<Reason, u64>,
}

/// How often one duration came.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Count {
    /// In how many incidents.
    pub(super) all: u64,
    /// In how many of them something on the way to it was filled in.
    pub(super) guessed: u64,
}

impl Count {
    fn plus(&mut self, other: Count) {
        self.all = self.all.saturating_add(other.all);
        self.guessed = self.guessed.saturating_add(other.guessed);
    }
}

impl Series {
    pub(super) const fn new() -> Self {
        Self { seconds: BTreeMap::new(), missing: BTreeMap::new() }
    }

    pub(super) fn add(&mut self, measurement: &Measurement) {
        match measurement.outcome() {
            Ok(seconds) => {
                let guessed = u64::from(!measurement.basis().is_empty());
                self.seconds.entry(seconds).or_default().plus(Count { all: 1, guessed });
            }
            Err(reason) => self.miss(reason, 1),
        }
    }

    pub(super) fn merge(&mut self, other: Series) {
        for (seconds, count) in other.seconds {
            self.seconds.entry(seconds).or_default().plus(count);
        }
        for (reason, count) in other.missing {
            self.miss(reason, count);
        }
    }

    fn miss(&mut self, reason: Reason, count: u64) {
        let sum = self.missing.entry(reason).or_default();
        *sum = sum.saturating_add(count);
    }

    /// The durations that figures rest on, none negative, each once and in order.
    pub(super) fn usable(&self) -> impl Iterator<Item = (i64, Count)> {
        self.seconds.range(0..).map(|(seconds, count)| (*seconds, *count))
    }

    /// How many were negative.
    pub(super) fn negative(&self) -> u64 {
        total(self.seconds.range(..0).map(|(_, count)| count.all))
    }

    /// How many incidents have no number, by reason.
    pub(super) fn missing(&self) -> impl Iterator<Item = (Reason, u64)> {
        self.missing.iter().map(|(reason, count)| (*reason, *count))
    }
}

/// The sum of counts. It saturates, because a summary can be merged with itself more often than a `u64` can count.
pub(super) fn total(counts: impl Iterator<Item = u64>) -> u64 {
    counts.fold(0, u64::saturating_add)
}
