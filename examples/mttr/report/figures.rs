//! The figures over many incidents, as rows of a table: each beside what it leaves out and how far chance may have moved it.

use super::table::why;
use crate::choice::{ends, mean_heading};
use crate::human::{self, Say};
use comfy_table::{Cell, Row};
use incident_timeline::metrics::Metric;
use incident_timeline::summary::{Absence, Bootstrap, Comparison, Figure, Figures, Share};

/// At which level intervals are given.
pub(super) const LEVEL: f64 = 0.95;

/// The names of the columns behind the first ones of the caller.
pub(super) fn header(target: Option<i64>) -> Vec<String> {
    let mut names = ["n", "missing", "mean", "geom. mean", "median", "p90", "range"].map(str::to_owned).to_vec();
    names.extend(target.map(|seconds| format!("≤ {}", human::duration(seconds))));
    names.push("remarks".to_owned());
    names
}

/// The cells of one metric behind the first ones of the caller.
pub(super) fn cells(figures: Figures<'_>, target: Option<i64>, compared: Option<Comparison>, say: Say) -> Vec<Cell> {
    let range = figures.min().and_then(|min| figures.max().map(|max| (min, max)));
    let range = match range {
        Ok((min, max)) if min == max => say(min),
        Ok((min, max)) => between(min as f64, max as f64, say),
        Err(_) => NONE.to_owned(),
    };
    let mut cells = vec![
        figures.n().to_string(),
        missing(figures),
        mean(figures, Figure::Mean, say),
        mean(figures, Figure::GeometricMean, say),
        quantile(figures, 0.5, say),
        p90(figures, say),
        range,
    ];
    cells.extend(target.map(|seconds| share(figures.within(seconds, LEVEL))));
    cells.push(besides(figures, compared, say));
    cells.into_iter().map(Cell::new).collect()
}

const NONE: &str = "–";

/// The row of a metric over all incidents.
pub(super) fn over_all(metric: &Metric, figures: Figures<'_>, target: Option<i64>, say: Say) -> Row {
    let first = [super::table::bold(mean_heading(metric)), Cell::new(ends(metric))];
    Row::from(first.into_iter().chain(cells(figures, target, None, say)).collect::<Vec<_>>())
}

fn between(low: f64, high: f64, say: Say) -> String {
    format!("{}–{}", human::figure(low, say), human::figure(high, say))
}

/// `1h 33m`, and below it how far chance may have moved it.
fn mean(figures: Figures<'_>, figure: Figure, say: Say) -> String {
    let Ok(value) = figures.of(figure) else { return NONE.to_owned() };
    match figures.interval(figure, &Bootstrap::default().level(LEVEL)) {
        Ok(interval) => format!("{}\n({})", human::figure(value, say), between(interval.low, interval.high, say)),
        Err(_) => human::figure(value, say),
    }
}

fn quantile(figures: Figures<'_>, q: f64, say: Say) -> String {
    let Ok(value) = figures.median() else { return NONE.to_owned() };
    match figures.quantile_interval(q, LEVEL) {
        Ok(interval) => format!("{}\n({})", human::figure(value, say), between(interval.low, interval.high, say)),
        Err(_) => human::figure(value, say),
    }
}

/// The 90th percentile, and below it what it does not exceed, where there are enough incidents (29) to tell.
fn p90(figures: Figures<'_>, say: Say) -> String {
    let Ok(value) = figures.p90() else { return NONE.to_owned() };
    match figures.quantile_upper_bound(0.9, LEVEL) {
        Ok(most) => format!("{}\n(≤ {})", human::figure(value, say), human::figure(most, say)),
        Err(_) => human::figure(value, say),
    }
}

/// `12/15 = 80%`, and below it the interval of the share.
pub(super) fn share(share: Result<Share, Absence>) -> String {
    let percent = |x: f64| (x * 100.0).round();
    match share {
        Ok(share) => {
            let (low, high) = (percent(share.interval.low), percent(share.interval.high));
            format!("{}/{} = {}%\n({low}–{high}%)", share.within, share.of, percent(share.share()))
        }
        Err(_) => NONE.to_owned(),
    }
}

/// `4 no start`; of several reasons all of them: `5: 4 no start, 1 no end`.
fn missing(figures: Figures<'_>) -> String {
    let reasons: Vec<String> =
        figures.missing_by_reason().map(|(reason, count)| format!("{count} {}", why(reason))).collect();
    match &reasons[..] {
        [] => "0".to_owned(),
        [only] => only.clone(),
        several => format!("{}: {}", figures.missing(), several.join(", ")),
    }
}

fn besides(figures: Figures<'_>, compared: Option<Comparison>, say: Say) -> String {
    let counts = [
        (figures.open(), "open"),
        (figures.negative(), "negative"),
        (figures.zero(), "zero"),
        (figures.guessed(), "inferred"),
    ];
    let there = counts.iter().filter(|(count, _)| *count > 0).map(|(count, name)| format!("{count} {name}"));
    let survival = || match figures.survival_median() {
        Ok(median) => format!("median with open ones {}", human::figure(median, say)),
        Err(_) => "median with open ones not reached".to_owned(),
    };
    let open = (figures.open() > 0).then(survival);
    let change = compared.map(|c| {
        let verdict = match (c.differs(), c.detectable) {
            (true, _) => "chance alone seldom does that",
            (false, Some(_)) => "within noise",
            (false, None) => "too few to tell",
        };
        format!("×{}: {verdict}", human::ratio(c.ratio))
    });
    change.into_iter().chain(there).chain(open).collect::<Vec<_>>().join(", ")
}
