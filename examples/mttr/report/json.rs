//! One JSON object: the incidents, the figures over them, and what could not be read.

use super::Report;
use crate::documents::Failure;
use crate::record::{Record, shown};
use crate::remarks::texts;
use incident_timeline::metrics::{Evidence, Measurement, Metric};
use incident_timeline::resolve::{Basis, Zone};
use serde_json::{Map, Value, json};

pub(crate) fn render(report: &Report, failures: &[Failure]) -> String {
    let incidents: Vec<Value> = report.records.iter().map(|record| incident(report, record)).collect();
    let unreadable: Vec<Value> =
        failures.iter().map(|failure| json!({ "source": failure.source, "reason": failure.reason })).collect();
    let mut all = json!({ "incidents": incidents, "summary": report.summary, "unreadable": unreadable });
    if let Some((hours, summary)) = &report.in_hours {
        all["support_hours"] = json!(hours.to_string());
        all["summary_in_support_hours"] = json!(summary);
    }
    format!("{all:#}\n")
}

fn incident(report: &Report, record: &Record) -> Value {
    let (incident, zone) = (&record.incident, report.zone.as_ref());
    let measured: Map<String, Value> =
        report.choice.all.iter().map(|metric| (metric.name().to_owned(), measured(report, record, metric))).collect();
    json!({
        "source": record.source,
        "line": record.line,
        "title": incident.title(),
        "date": record.date(zone).map(|date| date.to_string()),
        "zone": record.zone(zone),
        "events": incident.events().len(),
        "open": incident.is_open(),
        "metrics": measured,
        "remarks": texts(incident),
    })
}

/// In wall time and, where they are asked for, in support hours.
fn measured(report: &Report, record: &Record, metric: &Metric) -> Value {
    let mut value = measurement(&record.incident.measure(metric), report.zone.as_ref());
    if let Some(hours) = report.hours() {
        let counted = record.incident.measure_in(metric, hours);
        value["in_support_hours"] = json!({
            "seconds": counted.seconds(),
            "low": counted.low(),
            "high": counted.high(),
            "reason": counted.reason().map(|reason| reason.as_str()),
        });
    }
    value
}

fn measurement(measurement: &Measurement, zone: Option<&Zone>) -> Value {
    json!({
        "seconds": measurement.seconds(),
        "low": measurement.low(),
        "high": measurement.high(),
        "reason": measurement.reason().map(|reason| reason.as_str()),
        "at_least": measurement.at_least().map(|(seconds, because)| json!({ "seconds": seconds, "because": because.as_str() })),
        "from": measurement.from().map(|end| evidence(&end, zone)),
        "to": measurement.to().map(|end| evidence(&end, zone)),
        "basis": measurement.basis().iter().map(Basis::as_str).collect::<Vec<_>>(),
    })
}

fn evidence(end: &Evidence, zone: Option<&Zone>) -> Value {
    json!({
        "line": end.line,
        "of": end.side.as_str(),
        "milestone": end.milestone.as_str(),
        "at": shown(&end.moment, zone).to_string(),
    })
}
