//! Figures over very many incidents: a million of them with all quantiles, and a thousand parts merged.
//!
//! `cargo bench --bench summary`. Results are asserted in the loop.

#![allow(missing_docs, reason = "criterion's macros make public items")]

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use incident_timeline::metrics::{Measured, Measurement, Metric};
use incident_timeline::summary::{Bootstrap, Comparison, Figure, Permutations, QuantileMethod, Summary};
use std::hint::black_box;

const TTR: Metric = Metric::TIME_TO_RESOLVE;

struct Took(i64);

impl Measured for Took {
    fn measure(&self, metric: &Metric) -> Measurement {
        Measurement::known(metric, self.0).within(self.0 - 60, self.0 + 60)
    }
}

/// Durations that are skewed, from a generator of its own, in seconds.
fn durations(count: usize) -> Vec<Took> {
    let mut state = 0x2016_0719_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as f64 / (1_u64 << 31) as f64
    };
    (0..count).map(|_| Took((60.0 * (9.0 * next()).exp()) as i64)).collect()
}

fn of(incidents: &[Took]) -> Summary {
    let mut summary = Summary::of_metrics([TTR]);
    summary.extend(incidents);
    summary
}

fn all_quantiles(summary: &Summary) -> f64 {
    let figures = summary.of(&TTR);
    let each =
        (0..=100).map(|n| figures.quantile(f64::from(n) / 100.0, QuantileMethod::HyndmanFan7).expect("a quantile"));
    each.sum()
}

fn million(c: &mut Criterion) {
    let incidents = durations(1_000_000);
    let mut group = c.benchmark_group("a million incidents");
    group.sample_size(10).throughput(Throughput::Elements(1_000_000));
    let expected = all_quantiles(&of(&incidents));
    group.bench_function("summed up, with all quantiles", |b| {
        b.iter(|| assert_eq!(all_quantiles(&of(black_box(&incidents))), expected));
    });
    group.bench_function("as a sketch", |b| {
        b.iter(|| {
            let mut summary = Summary::of_metrics([TTR]).sketching_beyond(10_000);
            summary.extend(black_box(&incidents));
            let sum = all_quantiles(&summary);
            assert!((sum / expected - 1.0).abs() < 0.02);
        });
    });
    group.finish();
}

fn merging(c: &mut Criterion) {
    let incidents = durations(1_000_000);
    let parts: Vec<Summary> = incidents.chunks(1_000).map(of).collect();
    let whole = of(&incidents);
    let mut group = c.benchmark_group("a thousand parts of a thousand");
    group.sample_size(10).throughput(Throughput::Elements(1_000));
    group.bench_function("merged", |b| {
        b.iter_batched(
            || parts.clone(),
            |parts| {
                let mut all = Summary::of_metrics([TTR]);
                parts.into_iter().for_each(|part| all.merge(part));
                assert!(all == whole);
            },
            criterion::BatchSize::PerIteration,
        );
    });
    group.finish();
}

fn intervals(c: &mut Criterion) {
    let (before, after) = (of(&durations(200)), of(&durations(300)));
    let mut group = c.benchmark_group("a few hundred incidents");
    group.sample_size(10);
    group.bench_function("an interval", |b| {
        b.iter(|| assert!(before.of(&TTR).interval(Figure::Mean, &Bootstrap::default()).is_ok()));
    });
    group.bench_function("a comparison", |b| {
        b.iter(|| assert!(Comparison::between(before.of(&TTR), after.of(&TTR), &Permutations::default()).is_ok()));
    });
    group.finish();
}

criterion_group!(benches, million, merging, intervals);
criterion_main!(benches);
