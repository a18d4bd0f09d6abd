//! What a summary keeps of one metric: a sorted multiset of whole seconds with their flags, or a sketch of it, and why the
//! rest is missing.

use super::sketch::Sketch;
use crate::metrics::{AtLeast, Measurement, Reason};
use crate::resolve::Basis;
use std::collections::BTreeMap;

/// Every duration of one metric, with how often it came, how long open incidents have lasted, and the count of each reason
/// for having none.
///
/// Counting equal durations keeps it small, because stamps of minute precision repeat theirs; sorted by nature, it is the
/// same whatever the order in which durations came, and a merge is a sum.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Series {
    rows: BTreeMap<Row, u64>,
    /// Open incidents, by the seconds that they have lasted at least.
    open: BTreeMap<i64, u64>,
    missing: BTreeMap<Reason, u64>,
    /// Of those that are missing, the seconds that some have lasted at least.
    at_least: BTreeMap<i64, u64>,
    /// Where there were too many different durations.
    sketch: Option<Box<Sketch>>,
}

/// A duration, how far its bounds lie from it, and how it came about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Row {
    pub(crate) seconds: i64,
    /// How many seconds its lower bound lies below it.
    pub(crate) below: u32,
    /// How many seconds its upper bound lies above it.
    pub(crate) above: u32,
    /// The unit that its stamps name, in seconds: the coarser of both ends.
    pub(crate) unit: u32,
    /// Does it rest on a guess?
    pub(crate) origin: Origin,
}

/// Was a duration written, or does it rest on a guess?
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Origin {
    Written,
    Guessed,
}

impl Row {
    /// The row of a measurement that has a number.
    fn of(measurement: &Measurement, seconds: i64) -> Self {
        let far = |from: Option<i64>, to: Option<i64>| {
            let distance = from.zip(to).map_or(0, |(from, to)| to.saturating_sub(from).max(0));
            u32::try_from(distance).unwrap_or(u32::MAX)
        };
        let ends = [measurement.from(), measurement.to()].into_iter().flatten();
        let unit = ends.map(|end| end.moment.precision().seconds()).max().unwrap_or(1);
        Self {
            seconds,
            below: far(measurement.low(), Some(seconds)),
            above: far(Some(seconds), measurement.high()),
            unit: u32::try_from(unit).unwrap_or(u32::MAX),
            origin: if measurement.basis().iter().any(Basis::is_guess) { Origin::Guessed } else { Origin::Written },
        }
    }
}

impl Series {
    pub(crate) const fn new() -> Self {
        Self {
            rows: BTreeMap::new(),
            open: BTreeMap::new(),
            missing: BTreeMap::new(),
            at_least: BTreeMap::new(),
            sketch: None,
        }
    }

    /// Adds a measurement; past `most` different durations it keeps a sketch.
    pub(super) fn add(&mut self, measurement: &Measurement, most: Option<usize>) {
        match (measurement.outcome(), measurement.at_least()) {
            (Ok(seconds), _) => self.count(Row::of(measurement, seconds), 1),
            (Err(_), Some((seconds, AtLeast::Open))) => plus(&mut self.open, seconds, 1),
            (Err(reason), at_least) => {
                plus(&mut self.missing, reason, 1);
                if let Some((seconds, _)) = at_least {
                    plus(&mut self.at_least, seconds, 1);
                }
            }
        }
        self.hold(most);
    }

    pub(super) fn merge(&mut self, other: Series, most: Option<usize>) {
        if let Some(sketch) = other.sketch {
            self.sketched().merge(&sketch);
        }
        for (row, count) in other.rows {
            self.count(row, count);
        }
        for (seconds, count) in other.open {
            plus(&mut self.open, seconds, count);
        }
        for (reason, count) in other.missing {
            plus(&mut self.missing, reason, count);
        }
        for (seconds, count) in other.at_least {
            plus(&mut self.at_least, seconds, count);
        }
        self.hold(most);
    }

    /// Adds a row that was stored.
    pub(crate) fn count(&mut self, row: Row, count: u64) {
        match &mut self.sketch {
            Some(sketch) => sketch.add(row, count),
            None => plus(&mut self.rows, row, count),
        }
    }

    /// Adds open incidents that were stored.
    #[cfg(any(test, feature = "serde"))]
    pub(crate) fn count_open(&mut self, seconds: i64, count: u64) {
        plus(&mut self.open, seconds, count);
    }

    /// Adds incidents without a number that have lasted some time and were stored.
    #[cfg(any(test, feature = "serde"))]
    pub(crate) fn count_at_least(&mut self, seconds: i64, count: u64) {
        plus(&mut self.at_least, seconds, count);
    }

    /// Adds incidents without a number that were stored.
    #[cfg(any(test, feature = "serde"))]
    pub(crate) fn count_missing(&mut self, reason: Reason, count: u64) {
        plus(&mut self.missing, reason, count);
    }

    /// Takes over a sketch that was stored.
    #[cfg(any(test, feature = "serde"))]
    pub(crate) fn count_sketch(&mut self, sketch: &Sketch) {
        self.sketched().merge(sketch);
    }

    /// Makes a sketch of more different durations than `most`. How many there are does not depend on the order in which they
    /// came, so neither does what becomes of them.
    pub(super) fn hold(&mut self, most: Option<usize>) {
        if most.is_some_and(|most| self.rows.len() > most) {
            self.sketched();
        }
    }

    fn sketched(&mut self) -> &mut Sketch {
        let rows = std::mem::take(&mut self.rows);
        let sketch = self.sketch.get_or_insert_default();
        for (row, count) in rows {
            sketch.add(row, count);
        }
        sketch
    }

    /// The durations, in order, with how often each came; none where there is a sketch.
    #[cfg(any(test, feature = "serde"))]
    pub(crate) fn rows(&self) -> impl DoubleEndedIterator<Item = (Row, u64)> {
        self.rows.iter().map(|(row, count)| (*row, *count))
    }

    /// The durations that figures rest on, none negative.
    pub(super) fn usable(&self) -> impl DoubleEndedIterator<Item = (Row, u64)> {
        const FIRST: Row = Row { seconds: 0, below: 0, above: 0, unit: 0, origin: Origin::Written };
        self.rows.range(FIRST..).map(|(row, count)| (*row, *count))
    }

    /// How many were negative.
    pub(super) fn negative(&self) -> u64 {
        let negative = self.rows.iter().take_while(|(row, _)| row.seconds < 0);
        total(negative.map(|(_, count)| *count).chain(self.sketch.iter().map(|s| s.negative)))
    }

    pub(crate) fn sketch(&self) -> Option<&Sketch> {
        self.sketch.as_deref()
    }

    /// How long open incidents have lasted at least, in order, with how many of them.
    pub(crate) fn open(&self) -> impl DoubleEndedIterator<Item = (i64, u64)> {
        self.open.iter().map(|(seconds, count)| (*seconds, *count))
    }

    /// How long incidents without a number have lasted at least, in order, with how many of them.
    pub(crate) fn at_least(&self) -> impl DoubleEndedIterator<Item = (i64, u64)> {
        self.at_least.iter().map(|(seconds, count)| (*seconds, *count))
    }

    /// How many incidents have no number, by reason; open ones apart.
    pub(crate) fn missing(&self) -> impl Iterator<Item = (Reason, u64)> {
        self.missing.iter().map(|(reason, count)| (*reason, *count))
    }
}

/// Adds to a count, which saturates: a summary can be merged with itself more often than a `u64` can count.
fn plus<K: Ord>(counts: &mut BTreeMap<K, u64>, key: K, more: u64) {
    let count = counts.entry(key).or_default();
    *count = count.saturating_add(more);
}

/// The sum of counts. It saturates.
pub(super) fn total(counts: impl Iterator<Item = u64>) -> u64 {
    counts.fold(0, u64::saturating_add)
}
