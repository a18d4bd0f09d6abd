//! The wire form of a [`Summary`].

use crate::metrics::Metric;
use crate::summary::{Figure, Figures, QuantileMethod, Summary};
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// All figures of a summary.
#[derive(Serialize)]
struct Wire<'a> {
    incidents: u64,
    quantile_method: &'static str,
    metrics: Vec<WireFigures<'a>>,
}

/// The figures of one metric, in seconds; `null` where there are none, and `absent` says why, by the name of the figure.
#[derive(Serialize)]
struct WireFigures<'a> {
    name: &'a str,
    from: String,
    to: String,
    n: u64,
    missing: BTreeMap<&'static str, u64>,
    open: u64,
    negative: u64,
    zero: u64,
    guessed: u64,
    mean: Option<f64>,
    geometric_mean: Option<f64>,
    log_deviation: Option<f64>,
    median: Option<f64>,
    p75: Option<f64>,
    p90: Option<f64>,
    p95: Option<f64>,
    min: Option<i64>,
    max: Option<i64>,
    /// The least and the most that single stamps leave open.
    mean_bounds: Option<(f64, f64)>,
    median_bounds: Option<(f64, f64)>,
    survival_median: Option<f64>,
    /// How far quantiles may lie from a duration of their rank, as a share: 0 unless the summary is a sketch.
    quantile_error: f64,
    absent: BTreeMap<&'static str, String>,
}

impl<'a> From<&'a Summary> for Wire<'a> {
    fn from(summary: &'a Summary) -> Self {
        Self {
            incidents: summary.incidents(),
            quantile_method: QuantileMethod::HyndmanFan7.as_str(),
            metrics: summary.metrics().map(|metric| WireFigures::new(metric, summary.of(metric))).collect(),
        }
    }
}

impl<'a> WireFigures<'a> {
    fn new(metric: &'a Metric, figures: Figures<'_>) -> Self {
        Self {
            name: metric.name(),
            from: metric.from().to_string(),
            to: metric.to().to_string(),
            n: figures.n(),
            missing: figures.missing_by_reason().map(|(reason, count)| (reason.as_str(), count)).collect(),
            open: figures.open(),
            negative: figures.negative(),
            zero: figures.zero(),
            guessed: figures.guessed(),
            mean: figures.mean().ok(),
            geometric_mean: figures.geometric_mean().ok(),
            log_deviation: figures.log_deviation().ok(),
            median: figures.median().ok(),
            p75: figures.p75().ok(),
            p90: figures.p90().ok(),
            p95: figures.p95().ok(),
            min: figures.min().ok(),
            max: figures.max().ok(),
            mean_bounds: figures.bounds(Figure::Mean).ok(),
            median_bounds: figures.bounds(Figure::MEDIAN).ok(),
            survival_median: figures.survival_median().ok(),
            quantile_error: figures.quantile_error(),
            absent: absent(&figures),
        }
    }
}

/// Why figures are not there.
fn absent(figures: &Figures<'_>) -> BTreeMap<&'static str, String> {
    let each = [
        ("mean", figures.mean().err()),
        ("geometric_mean", figures.geometric_mean().err()),
        ("log_deviation", figures.log_deviation().err()),
        ("median", figures.median().err()),
        ("mean_bounds", figures.bounds(Figure::Mean).err()),
        ("survival_median", figures.survival_median().err()),
    ];
    each.into_iter().filter_map(|(name, absence)| Some((name, absence?.to_string()))).collect()
}

/// With the feature `serde`. Times are in seconds, quantiles by the method that is named beside them.
///
/// ```
/// use incident_timeline::metrics::{Measured, Measurement, Metric, Reason};
/// use incident_timeline::summary::Summary;
///
/// struct Minutes(Option<i64>);
///
/// impl Measured for Minutes {
///     fn measure(&self, metric: &Metric) -> Measurement {
///         match self.0 {
///             Some(minutes) => Measurement::known(metric, minutes * 60),
///             None => Measurement::missing(metric, Reason::NoEnd),
///         }
///     }
/// }
///
/// let mut summary = Summary::of_metrics([Metric::TIME_TO_RESOLVE]);
/// summary.extend([Minutes(Some(12)), Minutes(None), Minutes(Some(31))]);
///
/// let json = serde_json::to_value(&summary)?;
/// assert_eq!(json["incidents"], 3);
/// assert_eq!(json["quantile_method"], "hyndman_fan_7");
/// let figures = &json["metrics"][0];
/// assert_eq!((&figures["name"], &figures["from"], &figures["to"]), (
///     &"time_to_resolve".into(), &"start".into(), &"resolved".into(),
/// ));
/// assert_eq!((&figures["n"], &figures["missing"]["no_end"]), (&2.into(), &1.into()));
/// assert_eq!((&figures["mean"], &figures["median"]), (&1290.0.into(), &1290.0.into()));
/// # Ok::<(), serde_json::Error>(())
/// ```
impl Serialize for Summary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Wire::from(self).serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::{Measured, Measurement, Reason};
    use crate::resolve::{Basis, BasisSet};

    struct Fixed(Result<i64, Reason>);

    impl Measured for Fixed {
        fn measure(&self, metric: &Metric) -> Measurement {
            match self.0 {
                Ok(seconds) => Measurement::known(metric, seconds).on(BasisSet::EMPTY.with(Basis::HalfDayInferred)),
                Err(reason) => Measurement::missing(metric, reason),
            }
        }
    }

    #[track_caller]
    fn check(incidents: impl IntoIterator<Item = Result<i64, Reason>>, want: &str) {
        let mut summary = Summary::of_metrics([Metric::TIME_TO_DETECT]);
        summary.extend(incidents.into_iter().map(Fixed));
        assert_eq!(serde_json::to_string(&summary).unwrap(), want);
    }

    #[test]
    fn the_wire_form_stays_as_it_is() {
        check(
            [Ok(360), Ok(0), Ok(600), Ok(-5), Err(Reason::NoEnd), Err(Reason::NoStart)],
            concat!(
                r#"{"incidents":6,"quantile_method":"hyndman_fan_7","metrics":[{"name":"time_to_detect","from":"start","#,
                r#""to":"detected","n":3,"missing":{"no_end":1,"no_start":1},"open":0,"negative":1,"zero":1,"guessed":3,"#,
                r#""mean":320.0,"geometric_mean":47.622031559045986,"log_deviation":3.9542525392679253,"median":360.0,"p75":480.0,"p90":552.0,"p95":576.0,"min":0,"max":600,"mean_bounds":[320.0,320.0],"#,
                r#""median_bounds":[360.0,360.0],"survival_median":360.0,"quantile_error":0.0,"absent":{}}]}"#
            ),
        );
    }

    #[test]
    fn no_figures_are_null_with_the_reason() {
        check(
            [],
            concat!(
                r#"{"incidents":0,"quantile_method":"hyndman_fan_7","metrics":[{"name":"time_to_detect","from":"start","#,
                r#""to":"detected","n":0,"missing":{},"open":0,"negative":0,"zero":0,"guessed":0,"#,
                r#""mean":null,"geometric_mean":null,"log_deviation":null,"median":null,"p75":null,"p90":null,"p95":null,"min":null,"max":null,"#,
                r#""mean_bounds":null,"median_bounds":null,"survival_median":null,"quantile_error":0.0,"#,
                r#""absent":{"geometric_mean":"no measurements","log_deviation":"no measurements","mean":"no measurements","#,
                r#""mean_bounds":"no measurements","median":"no measurements","survival_median":"no measurements"}}]}"#
            ),
        );
    }
}
