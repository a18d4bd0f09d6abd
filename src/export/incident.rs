//! The wire form of an [`Incident`](crate::Incident).

use crate::diagnostic::Diagnostic;
use crate::incident::{Event, Incident};
use crate::metrics::{Measurement, Metric};
use crate::milestone::{Claim, Implied, Landmark, Milestone};
use crate::resolve::Reading;
use crate::span::Span;
use crate::syntax::SupportHours;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// One incident, as the output of `examples/timeline` shows it.
#[derive(Serialize)]
struct Wire<'a> {
    source: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title_line: Option<usize>,
    date: Option<String>,
    zone: Option<String>,
    open: bool,
    events: Vec<WireEvent<'a>>,
    milestones: ByMilestone<'a>,
    #[serde(skip_serializing_if = "ByClaim::is_empty")]
    claims: ByClaim<'a>,
    implied: Vec<WireImplied>,
    stated: Vec<WireStated<'a>>,
    metrics: ByMetric<'a>,
    diagnostics: Vec<WireDiagnostic<'a>>,
}

#[derive(Serialize)]
struct WireEvent<'a> {
    line: usize,
    form: &'static str,
    at: String,
    end: Option<String>,
    precision: &'static str,
    approximate: bool,
    milestones: Vec<&'static str>,
    /// The finer claims that it makes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    claims: Vec<&'static str>,
    label: Option<&'a str>,
    text: &'a str,
    basis: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    readings: Vec<WireReading>,
}

/// One of several readings of an event's zone.
#[derive(Serialize)]
struct WireReading {
    zone: String,
    at: String,
    chosen: bool,
    reason: &'static str,
}

impl From<Reading> for WireReading {
    fn from(reading: Reading) -> Self {
        Self {
            zone: reading.zone().to_string(),
            at: reading.moment().to_string(),
            chosen: reading.is_chosen(),
            reason: reading.reason().as_str(),
        }
    }
}

/// The readings of an event where they give more than one moment, without rare ones that nothing speaks for; else none.
fn readings(event: &Event<'_>) -> Vec<WireReading> {
    let all = event.readings();
    let shown = |r: &Reading| r.is_chosen() || !r.is_rare();
    if all.differ() { all.filter(shown).map(WireReading::from).collect() } else { Vec::new() }
}

/// The names of the finer claims that an event makes.
fn finer(event: &Event<'_>) -> impl Iterator<Item = &'static str> {
    Claim::ALL.into_iter().filter(|c| !c.is_plain() && event.labels().makes(*c)).map(Claim::as_str)
}

impl<'a> From<&'a Event<'_>> for WireEvent<'a> {
    fn from(event: &'a Event<'_>) -> Self {
        Self {
            line: event.line(),
            form: event.form().as_str(),
            at: event.moment().to_string(),
            end: event.end().map(ToString::to_string),
            precision: event.moment().precision().as_str(),
            approximate: event.moment().is_approximate(),
            milestones: event.claims().iter().map(Milestone::as_str).collect(),
            claims: finer(event).collect(),
            label: Some(event.label()).filter(|l| !l.is_empty()),
            text: event.text(),
            basis: event.moment().basis().iter().map(|b| b.as_str()).collect(),
            readings: readings(event),
        }
    }
}

#[derive(Serialize)]
struct WireLandmark {
    line: usize,
    of: &'static str,
    at: String,
}

impl From<&Landmark> for WireLandmark {
    fn from(landmark: &Landmark) -> Self {
        Self { line: landmark.line, of: landmark.side.as_str(), at: landmark.moment.to_string() }
    }
}

#[derive(Serialize)]
struct WireImplied {
    milestone: &'static str,
    line: usize,
    at: String,
}

#[derive(Serialize)]
struct WireStated<'a> {
    line: usize,
    label: &'a str,
    seconds: i64,
    to_seconds: Option<i64>,
    bound: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    support_hours: Option<WireHours>,
}

/// Hours of the day, as clocks.
#[derive(Serialize)]
struct WireHours {
    from: String,
    to: String,
}

impl From<SupportHours> for WireHours {
    fn from(hours: SupportHours) -> Self {
        let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        Self { from: clock(hours.from), to: clock(hours.to) }
    }
}

/// All seven milestones, `null` where the document gives none.
struct ByMilestone<'a>(&'a Incident<'a>);

impl Serialize for ByMilestone<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(Milestone::ALL.len()))?;
        for milestone in Milestone::ALL {
            map.serialize_entry(milestone.as_str(), &self.0.milestones().get(milestone).map(WireLandmark::from))?;
        }
        map.end()
    }
}

/// The finer claims for which an event stands.
struct ByClaim<'a>(&'a Incident<'a>);

impl ByClaim<'_> {
    fn is_empty(&self) -> bool {
        self.0.milestones().claims().next().is_none()
    }
}

impl Serialize for ByClaim<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.milestones().claims().map(|(c, l)| (c.as_str(), WireLandmark::from(l))))
    }
}

#[derive(Serialize)]
struct WireEnd {
    line: usize,
    of: &'static str,
}

#[derive(Serialize)]
struct WireMeasurement {
    seconds: Option<i64>,
    low: Option<i64>,
    high: Option<i64>,
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at_least: Option<WireAtLeast>,
    from: Option<WireEnd>,
    to: Option<WireEnd>,
    basis: Vec<&'static str>,
}

/// How long it is at least, where there is no number.
#[derive(Serialize)]
struct WireAtLeast {
    seconds: i64,
    because: &'static str,
}

impl From<&Measurement> for WireMeasurement {
    fn from(m: &Measurement) -> Self {
        let end = |e: crate::metrics::Evidence| WireEnd { line: e.line, of: e.side.as_str() };
        Self {
            seconds: m.seconds(),
            low: m.low(),
            high: m.high(),
            reason: m.reason().map(|r| r.as_str()),
            at_least: m.at_least().map(|(seconds, because)| WireAtLeast { seconds, because: because.as_str() }),
            from: m.from().map(end),
            to: m.to().map(end),
            basis: m.basis().iter().map(|b| b.as_str()).collect(),
        }
    }
}

/// The seven standard metrics.
struct ByMetric<'a>(&'a Incident<'a>);

impl Serialize for ByMetric<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(Metric::STANDARD.len()))?;
        for metric in &Metric::STANDARD {
            map.serialize_entry(metric.name(), &WireMeasurement::from(&self.0.measure(metric)))?;
        }
        map.end()
    }
}

#[derive(Serialize)]
struct WireDiagnostic<'a> {
    line: usize,
    code: &'static str,
    severity: &'static str,
    message: &'a str,
}

impl<'a> From<&'a Diagnostic> for WireDiagnostic<'a> {
    fn from(d: &'a Diagnostic) -> Self {
        Self { line: d.span().line(), code: d.code().as_str(), severity: d.severity().as_str(), message: d.message() }
    }
}

/// With the feature `serde`: the wire form that `FORMAT.md` describes.
///
/// ```
/// let incident = incident_timeline::Reader::new().read("# 2017-04-11\n\n- 10:42 rollback\n");
/// let json = serde_json::to_value(&incident).unwrap();
/// assert_eq!(json["events"][0]["at"], "2017-04-11T10:42:00");
/// assert_eq!(json["metrics"]["time_to_detect"]["reason"], "no_start");
/// ```
impl Serialize for Incident<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let implied =
            |i: &Implied| WireImplied { milestone: i.milestone().as_str(), line: i.line(), at: i.moment().to_string() };
        Wire {
            source: self.name(),
            title: self.title(),
            title_line: self.title_span().map(Span::line),
            date: self.date().map(|d| d.to_string()),
            zone: self.zone().map(ToString::to_string),
            open: self.is_open(),
            events: self.events().iter().map(WireEvent::from).collect(),
            milestones: ByMilestone(self),
            claims: ByClaim(self),
            implied: self.implied().iter().map(implied).collect(),
            stated: self
                .stated()
                .iter()
                .map(|s| WireStated {
                    line: s.line(),
                    label: s.label(),
                    seconds: s.seconds(),
                    to_seconds: s.to_seconds(),
                    bound: s.bound().as_str(),
                    support_hours: s.support_hours().map(WireHours::from),
                })
                .collect(),
            metrics: ByMetric(self),
            diagnostics: self.diagnostics().iter().map(WireDiagnostic::from).collect(),
        }
        .serialize(serializer)
    }
}
