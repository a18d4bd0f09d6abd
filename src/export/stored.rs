//! A summary as it is stored: everything that it keeps, so that it can be merged later.

use crate::error::{Error, ErrorKind};
use crate::metrics::{Anchors, Metric, Reason, Reopening, Rounding};
use crate::summary::Summary;
use crate::summary::series::{Origin, Row, Series};
use crate::summary::sketch::Sketch;
use core::num::NonZeroU32;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A [`Summary`] as it is stored, with the feature `serde`: not its figures, but all that they come from, in arrays of numbers.
///
/// ```
/// use incident_timeline::export::Stored;
/// use incident_timeline::metrics::{Measured, Measurement, Metric};
/// use incident_timeline::summary::Summary;
///
/// struct Minutes(i64);
///
/// impl Measured for Minutes {
///     fn measure(&self, metric: &Metric) -> Measurement { Measurement::known(metric, self.0 * 60) }
/// }
///
/// let april: Summary = [6, 30].map(Minutes).into_iter().collect();
/// let text = serde_json::to_string(&Stored(april.clone()))?;
///
/// let Stored(mut year) = serde_json::from_str(&text)?;
/// assert_eq!(year, april);
/// year.merge([18].map(Minutes).into_iter().collect());
/// assert_eq!(year.of(&Metric::TIME_TO_RESOLVE).mean(), Ok(1080.0));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stored(
    /// The summary.
    pub Summary,
);

/// The version of this form.
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Wire {
    version: u32,
    incidents: u64,
    most: Option<usize>,
    metrics: Vec<WireSeries>,
}

#[derive(Serialize, Deserialize)]
struct WireSeries {
    metric: WireMetric,
    /// How much longer each duration is than the one before, how often it came, how far its bounds lie below and above it, the
    /// unit of its stamps, and whether something was filled in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    rows: Vec<(i64, u64, u32, u32, u32, u8)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    open: Vec<(i64, u64)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    missing: Vec<(String, u64)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    at_least: Vec<(i64, u64)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sketch: Option<WireSketch>,
}

#[derive(Serialize, Deserialize)]
struct WireMetric {
    name: String,
    from: String,
    to: String,
    reopening: String,
    rounding: String,
}

#[derive(Serialize, Deserialize)]
struct WireSketch {
    n: u64,
    /// In digits: it may be larger than what readers of JSON hold.
    sum: String,
    guessed: u64,
    negative: u64,
    zero: u64,
    min: i64,
    max: i64,
    bins: Vec<u8>,
}

impl Serialize for Stored {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let metrics = self.0.kept().map(|(metric, series)| WireSeries::of(metric, series)).collect();
        Wire { version: VERSION, incidents: self.0.incidents(), most: self.0.most(), metrics }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Stored {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = Wire::deserialize(deserializer)?;
        if wire.version != VERSION {
            return Err(de::Error::custom(format!(
                "expected version {VERSION} of a stored summary, found {}",
                wire.version
            )));
        }
        let kept = wire.metrics.into_iter().map(WireSeries::read).collect::<Result<Vec<_>, Error>>();
        Ok(Stored(Summary::of_kept(wire.incidents, wire.most, kept.map_err(de::Error::custom)?)))
    }
}

impl WireSeries {
    fn of(metric: &Metric, series: &Series) -> Self {
        let mut before = 0_i64;
        let mut row = |(row, count): (Row, u64)| {
            let longer = row.seconds.wrapping_sub(before);
            before = row.seconds;
            (longer, count, row.below, row.above, row.unit, u8::from(row.origin == Origin::Guessed))
        };
        Self {
            metric: WireMetric::of(metric),
            rows: series.rows().map(&mut row).collect(),
            open: series.open().collect(),
            at_least: series.at_least().collect(),
            missing: series.missing().map(|(reason, count)| (reason.as_str().to_owned(), count)).collect(),
            sketch: series.sketch().map(WireSketch::of),
        }
    }

    fn read(self) -> Result<(Metric, Series), Error> {
        let mut series = Series::new();
        let mut seconds = 0_i64;
        for (longer, count, below, above, unit, guessed) in self.rows {
            seconds = seconds.wrapping_add(longer);
            let origin = if guessed == 0 { Origin::Written } else { Origin::Guessed };
            series.count(Row { seconds, below, above, unit, origin }, count);
        }
        for (lasted, count) in self.open {
            series.count_open(lasted, count);
        }
        for (lasted, count) in self.at_least {
            series.count_at_least(lasted, count);
        }
        for (reason, count) in self.missing {
            let known = Reason::ALL.iter().find(|r| r.as_str() == reason);
            series
                .count_missing(*known.ok_or_else(|| unknown("one of no_start, no_end, zone_unknown", &reason))?, count);
        }
        if let Some(sketch) = self.sketch {
            series.count_sketch(&sketch.read()?);
        }
        Ok((self.metric.read()?, series))
    }
}

fn unknown(expected: &'static str, found: &str) -> Error {
    ErrorKind::UnknownName { expected, found: found.to_owned() }.into()
}

impl WireMetric {
    fn of(metric: &Metric) -> Self {
        let (kind, unit) = match metric.rounding() {
            Rounding::Nearest(unit) => ("nearest", unit.get()),
            Rounding::Up(unit) => ("up", unit.get()),
            Rounding::Down(unit) => ("down", unit.get()),
            _ => ("exact", 1),
        };
        Self {
            name: metric.name().to_owned(),
            from: metric.from().to_string(),
            to: metric.to().to_string(),
            reopening: metric.on_reopening().as_str().to_owned(),
            rounding: format!("{kind} {unit}"),
        }
    }

    fn read(self) -> Result<Metric, Error> {
        const ROUNDING: &str = "`exact 1`, `nearest 60`, `up 60` or `down 60`";
        let (from, to): (Anchors, Anchors) = (self.from.parse()?, self.to.parse()?);
        let reopening: Reopening = self.reopening.parse()?;
        let unit = |unit: &str| unit.parse::<NonZeroU32>().map_err(|_| unknown(ROUNDING, unit));
        let rounding = match self.rounding.split_once(' ') {
            Some(("exact", _)) => Rounding::Exact,
            Some(("nearest", n)) => Rounding::Nearest(unit(n)?),
            Some(("up", n)) => Rounding::Up(unit(n)?),
            Some(("down", n)) => Rounding::Down(unit(n)?),
            _ => return Err(unknown(ROUNDING, &self.rounding)),
        };
        Ok(Metric::new(self.name, from, to).reopening(reopening).rounded(rounding))
    }
}

impl WireSketch {
    fn of(sketch: &Sketch) -> Self {
        let Sketch { sum, guessed, negative, zero, n, min, max, .. } = *sketch;
        Self { n, sum: sum.to_string(), guessed, negative, zero, min, max, bins: sketch.bytes() }
    }

    fn read(self) -> Result<Sketch, Error> {
        let sum = self.sum.parse().map_err(|_| unknown("a whole number", &self.sum))?;
        let bins = Sketch::of_bytes(&self.bins).ok_or_else(|| unknown("the bins of a sketch", "other bytes"))?;
        let Self { n, guessed, negative, zero, min, max, .. } = self;
        if n > 0 && min > max || guessed > n || zero > n {
            return Err(unknown("counts of a sketch that agree with each other", "others"));
        }
        Ok(Sketch { sum, guessed, negative, zero, n, min, max, ..bins })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::{AtLeast, Measured, Measurement};
    use crate::resolve::{Basis, BasisSet};
    use proptest::prelude::*;

    struct One(i64, u8);

    impl Measured for One {
        fn measure(&self, metric: &Metric) -> Measurement {
            let known = Measurement::known(metric, self.0);
            match self.1 {
                0 => known,
                1 => known.on(BasisSet::EMPTY.with(Basis::HalfDayInferred)).within(self.0 - 60, self.0 + 120),
                2 => Measurement::missing(metric, Reason::NoEnd).at_least_for(self.0, AtLeast::Open),
                3 => Measurement::missing(metric, Reason::NoStart).at_least_for(self.0, AtLeast::Detected),
                n => Measurement::missing(metric, Reason::ALL[usize::from(n) % Reason::ALL.len()]),
            }
        }
    }

    proptest! {
        #[test]
        fn what_is_stored_is_read_back(
            all in prop::collection::vec((-500i64..9_000_000, 0u8..6), 0..60), most in prop::option::of(0usize..40),
        ) {
            let ours: Metric = "alert~detected..recovered|resolved".parse().unwrap();
            let ours = ours.reopening(Reopening::Final).rounded(Rounding::MINUTES);
            let mut summary = Summary::of_metrics([Metric::TIME_TO_DETECT, ours]);
            summary = most.into_iter().fold(summary, Summary::sketching_beyond);
            summary.extend(all.into_iter().map(|(seconds, kind)| One(seconds, kind)));
            let text = serde_json::to_string(&Stored(summary.clone())).unwrap();
            prop_assert_eq!(serde_json::from_str::<Stored>(&text).unwrap().0, summary);
        }
    }

    #[test]
    fn it_is_compact() {
        let mut summary = Summary::of_metrics([Metric::TIME_TO_RESOLVE]);
        summary.extend((0..1_000).map(|n| One(n * 60, 1)));
        let text = serde_json::to_string(&Stored(summary)).unwrap();
        assert!(text.len() < 25 * 1_000, "{} bytes of 1000 durations", text.len());
    }

    #[test]
    fn what_is_no_summary_is_refused_with_what_is_expected() {
        let read = |text: &str| serde_json::from_str::<Stored>(text).unwrap_err().to_string();
        let metric = r#"{"name":"a","from":"impact","to":"resolved","reopening":"extends","rounding":"exact 1"}"#;
        let with = |rest: &str| {
            format!(r#"{{"version":1,"incidents":1,"most":null,"metrics":[{{"metric":{metric}{rest}}}]}}"#)
        };
        assert!(serde_json::from_str::<Stored>(&with("")).is_ok());
        assert!(read(&with(r#","missing":[["no_idea",1]]"#)).contains("no_start, no_end, zone_unknown"));
        assert!(read(&with("").replace("exact 1", "nearest 0")).contains("nearest 60"));
        assert!(read(&with("").replace("impact", "impakt")).contains("one of start, trigger"));
        assert!(read(&with("").replace("version\":1", "version\":2")).contains("expected version 1"));
        let bins = r#","sketch":{"n":1,"sum":"6","guessed":0,"negative":0,"zero":0,"min":6,"max":6,"bins":[1,2,3]}"#;
        assert!(read(&with(bins)).contains("the bins of a sketch"));
    }
}
