//! Figures against values from outside (NumPy, exact fractions, by hand), and merging against the whole.

use super::*;
use crate::metrics::{Measurement, Reason};
use crate::resolve::{Basis, BasisSet};
use proptest::prelude::*;

/// An incident that gives the same outcome for every metric.
#[derive(Clone, Copy, Debug)]
struct Fixed {
    outcome: Result<i64, Reason>,
    basis: BasisSet,
}

impl Measured for Fixed {
    fn measure(&self, metric: &Metric) -> Measurement {
        match self.outcome {
            Ok(seconds) => Measurement::known(metric, seconds).on(self.basis),
            Err(reason) => Measurement::missing(metric, reason),
        }
    }
}

fn took(seconds: i64) -> Fixed {
    Fixed { outcome: Ok(seconds), basis: BasisSet::EMPTY }
}

fn guessed(seconds: i64) -> Fixed {
    Fixed { basis: BasisSet::EMPTY.with(Basis::HalfDayInferred), ..took(seconds) }
}

fn missing(reason: Reason) -> Fixed {
    Fixed { outcome: Err(reason), basis: BasisSet::EMPTY }
}

fn of_seconds(seconds: impl IntoIterator<Item = i64>) -> Summary {
    seconds.into_iter().map(took).collect()
}

const TTR: &Metric = &Metric::TIME_TO_RESOLVE;

#[test]
fn figures_agree_with_the_reference_table() {
    let table = include_str!("../../tests/reference/summary_reference.csv");
    let mut summary = Summary::standard();
    let mut rows = 0;
    for record in csv::Reader::from_reader(table.as_bytes()).records() {
        let record = record.unwrap();
        let (figure, q, value) = (&record[1], &record[2], &record[3]);
        if figure == "sample" {
            summary = of_seconds(value.split(' ').map(|s| s.parse().unwrap()));
            continue;
        }
        let (figures, want): (_, f64) = (summary.of(TTR), value.parse().unwrap());
        let got = match figure {
            "mean" => figures.mean(),
            "hyndman_fan_7" => figures.quantile(q.parse().unwrap(), QuantileMethod::HyndmanFan7),
            "nearest_rank" => figures.quantile(q.parse().unwrap(), QuantileMethod::NearestRank),
            other => panic!("the table has a figure that nobody computes: {other}"),
        };
        let got = got.unwrap();
        assert!((got - want).abs() <= want.abs() * 1e-12, "{record:?}: got {got}");
        rows += 1;
    }
    assert_eq!(rows, 250, "the table was read in full");
}

/// By hand: the example of "Percentile" in Wikipedia's article, ordered list 15, 20, 35, 40, 50.
#[test]
fn nearest_rank_and_interpolation_by_hand() {
    let summary = of_seconds([35, 15, 50, 40, 20]);
    let figures = summary.of(TTR);
    let nearest = |q| figures.quantile(q, QuantileMethod::NearestRank);
    assert_eq!(
        (nearest(0.05), nearest(0.3), nearest(0.4), nearest(0.5), nearest(1.0)),
        (Ok(15.0), Ok(20.0), Ok(20.0), Ok(35.0), Ok(50.0))
    );
    assert_eq!(figures.quantile(0.4, QuantileMethod::HyndmanFan7), Ok(29.0));
    assert_eq!((figures.min(), figures.max(), figures.mean()), (Ok(15), Ok(50), Ok(32.0)));
    assert_eq!((figures.median(), figures.p75(), figures.p90()), (Ok(35.0), Ok(40.0), Ok(46.0)));
    assert_eq!(figures.p95(), figures.quantile(0.95, QuantileMethod::default()));
}

#[test]
fn what_is_left_out_is_counted() {
    let all = [
        took(0),
        took(600),
        guessed(1_200),
        guessed(-360),
        took(-1),
        missing(Reason::NoStart),
        missing(Reason::NoStart),
        missing(Reason::ZoneUnknown),
    ];
    let summary: Summary = all.iter().collect();
    let figures = summary.of(TTR);
    assert_eq!((summary.incidents(), figures.incidents()), (8, 8));
    assert_eq!((figures.n(), figures.zero(), figures.guessed()), (3, 1, 1));
    assert_eq!((figures.negative(), figures.missing()), (2, 3));
    let by_reason: Vec<_> = figures.missing_by_reason().collect();
    assert_eq!(by_reason, [(Reason::NoStart, 2), (Reason::ZoneUnknown, 1)]);
    assert_eq!((figures.mean(), figures.min()), (Ok(600.0), Ok(0)), "no negative number in a mean");
}

#[test]
fn nothing_to_take_a_figure_of_is_an_absence() {
    let negative = of_seconds([-5]);
    let empty = Summary::standard();
    let unknown = Metric::new("ours", crate::milestone::Milestone::Impact, crate::milestone::Milestone::Resolved);
    for figures in [negative.of(TTR), empty.of(TTR), empty.of(&unknown)] {
        let none = Err(Absence::NoMeasurements);
        assert_eq!((figures.mean(), figures.median(), figures.p95()), (none, none, none));
        assert_eq!((figures.min(), figures.max()), (Err(Absence::NoMeasurements), Err(Absence::NoMeasurements)));
        assert_eq!((figures.n(), figures.zero(), figures.guessed(), figures.missing()), (0, 0, 0, 0));
    }
    let one = of_seconds([60]);
    for q in [1.5, -0.1, f64::NAN, f64::INFINITY] {
        for method in [QuantileMethod::HyndmanFan7, QuantileMethod::NearestRank] {
            assert_eq!(one.of(TTR).quantile(q, method), Err(Absence::QuantileOutOfRange), "{q}");
        }
    }
}

#[test]
fn the_ends_of_the_number_range_are_held() {
    let summary = of_seconds([i64::MAX, i64::MAX, 0, i64::MIN]);
    let figures = summary.of(TTR);
    assert_eq!((figures.n(), figures.negative()), (3, 1));
    let largest = i64::MAX as f64;
    assert_eq!((figures.max(), figures.median()), (Ok(i64::MAX), Ok(largest)));
    assert_eq!(figures.quantile(0.25, QuantileMethod::HyndmanFan7), Ok(largest / 2.0));
    assert!((figures.mean().unwrap() - largest / 3.0 * 2.0).abs() <= largest * 1e-15);

    let mut doubled = summary.clone();
    for _ in 0..70 {
        doubled.merge(doubled.clone());
    }
    let figures = doubled.of(TTR);
    assert_eq!((figures.n(), figures.incidents()), (u64::MAX, u64::MAX), "counts saturate");
    assert!(figures.mean().unwrap().is_finite() && figures.p90().unwrap().is_finite());
}

#[test]
fn metrics_that_one_part_lacks_are_kept() {
    let ours: Metric = "impact..resolved".parse().unwrap();
    let mut left = Summary::of_metrics([ours.clone(), Metric::TIME_TO_DETECT, ours.clone()]);
    left.add(&took(60));
    let right = of_seconds([120, 180]);

    let mut sum = left.clone();
    sum.merge(right.clone());
    let mut other_way = right;
    other_way.merge(left);
    assert_eq!(sum, other_way);

    assert_eq!(sum.metrics().count(), 8);
    assert_eq!((sum.incidents(), sum.of(&ours).n(), sum.of(TTR).n()), (3, 1, 2));
    assert_eq!(sum.of(&Metric::TIME_TO_DETECT).n(), 3);
}

fn incidents() -> impl Strategy<Value = Vec<Fixed>> {
    // Small numbers too, so that durations repeat.
    let seconds = prop_oneof![-120_i64..600, any::<i64>()];
    let reason = prop::sample::select(Reason::ALL);
    let one =
        prop_oneof![4 => seconds.clone().prop_map(took), 2 => seconds.prop_map(guessed), 1 => reason.prop_map(missing)];
    prop::collection::vec(one, 0..60)
}

fn merged(mut left: Summary, right: &Summary) -> Summary {
    left.merge(right.clone());
    left
}

proptest! {
    #[test]
    fn merging_parts_equals_the_whole(all in incidents(), cuts in (0usize..60, 0usize..60)) {
        let (a, b) = (cuts.0.min(cuts.1).min(all.len()), cuts.0.max(cuts.1).min(all.len()));
        let part = |range: core::ops::Range<usize>| all[range].iter().collect::<Summary>();
        let (x, y, z) = (part(0..a), part(a..b), part(b..all.len()));
        let whole: Summary = all.iter().collect();

        let left = merged(merged(x.clone(), &y), &z);
        let right = merged(x.clone(), &merged(y.clone(), &z));
        let turned = merged(merged(z, &y), &x);
        prop_assert_eq!(&left, &whole);
        prop_assert_eq!(&right, &whole);
        prop_assert_eq!(&turned, &whole);
        prop_assert_eq!(left.of(TTR).mean(), whole.of(TTR).mean());
        prop_assert_eq!(left.of(TTR).p95(), whole.of(TTR).p95());
    }

    /// A naive reading of the definitions over a sorted list, with exact fractions of a thousandth.
    #[test]
    fn quantiles_agree_with_a_naive_sort(seconds in prop::collection::vec(0i64..100_000, 1..80), thousandths in 0u32..=1_000) {
        let mut sorted = seconds.clone();
        sorted.sort_unstable();
        let summary = of_seconds(seconds);
        let figures = summary.of(TTR);
        let q = f64::from(thousandths) / 1_000.0;

        let rank = (sorted.len() * thousandths as usize).div_ceil(1_000).max(1);
        prop_assert_eq!(figures.quantile(q, QuantileMethod::NearestRank), Ok(sorted[rank - 1] as f64));

        let position = (sorted.len() - 1) * thousandths as usize;
        let (below, rest) = (sorted[position / 1_000], (position % 1_000) as f64 / 1_000.0);
        let above = sorted[(position / 1_000 + 1).min(sorted.len() - 1)];
        let want = below as f64 + rest * (above - below) as f64;
        let got = figures.quantile(q, QuantileMethod::HyndmanFan7).unwrap();
        // Half a part in 10^9 of the gap: `q` itself is not exact.
        prop_assert!((got - want).abs() <= 1e-6, "{} is not {}", got, want);
        prop_assert!(figures.min().unwrap() as f64 <= got && got <= figures.max().unwrap() as f64);
    }
}
