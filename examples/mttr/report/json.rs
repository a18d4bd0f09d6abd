//! One JSON object: the incidents, the figures over them, and what could not be read.

use super::Report;
use super::figures::LEVEL;
use crate::documents::Failure;
use crate::record::{Record, shown};
use crate::remarks::texts;
use incident_timeline::metrics::{Evidence, Measurement, Metric};
use incident_timeline::resolve::{Basis, Zone};
use incident_timeline::summary::{Comparison, Permutations};
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
    if let Some(grouping) = &report.groups {
        let groups: Vec<Value> = grouping.groups.iter().map(|(key, s)| json!({ "group": key, "summary": s })).collect();
        all["groups"] = json!(groups);
    }
    if let Some(seconds) = report.target {
        all["target"] = target(report, seconds);
    }
    if let Some((first, second)) = report.groups.as_ref().and_then(|g| g.compared.as_ref()) {
        all["comparison"] = comparison(report, first, second);
    }
    format!("{all:#}\n")
}

/// Which share of the incidents kept to the target, by metric.
fn target(report: &Report, seconds: i64) -> Value {
    let share = |metric: &Metric| match report.summary.of(metric).within(seconds, LEVEL) {
        Ok(share) => json!({
            "within": share.within, "of": share.of, "undecided": share.undecided, "share": share.share(),
            "low": share.interval.low, "high": share.interval.high, "level": share.interval.level,
        }),
        Err(absence) => json!({ "absent": absence.to_string() }),
    };
    let metrics: Map<String, Value> = report.choice.all.iter().map(|m| (m.name().to_owned(), share(m))).collect();
    json!({ "seconds": seconds, "metrics": metrics })
}

/// What can be said of the difference between two groups, by metric.
fn comparison(report: &Report, first: &String, second: &String) -> Value {
    let group = |name: &String| report.groups.as_ref().and_then(|g| g.groups.get(name));
    let (Some(a), Some(b)) = (group(first), group(second)) else { return Value::Null };
    let compared = |metric: &Metric| match Comparison::between(a.of(metric), b.of(metric), &Permutations::default()) {
        Ok(c) => json!({
            "n": [c.n.0, c.n.1], "ratio": c.ratio, "low": c.interval.low, "high": c.interval.high,
            "level": c.interval.level, "p": c.p, "detectable": c.detectable, "differs": c.differs(),
            "verdict": c.in_words(first, second),
        }),
        Err(absence) => json!({ "absent": absence.to_string() }),
    };
    let metrics: Map<String, Value> = report.choice.all.iter().map(|m| (m.name().to_owned(), compared(m))).collect();
    json!({ "from": first, "to": second, "metrics": metrics })
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
        "severity": incident.severity(),
        "group": report.groups.as_ref().map(|grouping| grouping.key(record)),
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
            "at_least": at_least(&counted),
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
        "at_least": at_least(measurement),
        "from": measurement.from().map(|end| evidence(&end, zone)),
        "to": measurement.to().map(|end| evidence(&end, zone)),
        "basis": measurement.basis().iter().map(Basis::as_str).collect::<Vec<_>>(),
    })
}

fn at_least(measurement: &Measurement) -> Option<Value> {
    measurement.at_least().map(|(seconds, because)| json!({ "seconds": seconds, "because": because.as_str() }))
}

fn evidence(end: &Evidence, zone: Option<&Zone>) -> Value {
    json!({
        "line": end.line,
        "of": end.side.as_str(),
        "milestone": end.milestone.as_str(),
        "at": shown(&end.moment, zone).to_string(),
    })
}
