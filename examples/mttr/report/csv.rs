//! One row for each incident; times in seconds, with their bounds or the reason why there is none.

use super::Report;
use crate::record::Record;
use crate::remarks::texts;
use incident_timeline::metrics::Measurement;

pub(crate) fn render(report: &Report) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let rows = report.records.iter().map(|record| incident(report, record));
    for row in [header(report)].into_iter().chain(rows) {
        // OK because a vector takes whatever is written, and all rows have the cells of the header
        writer.write_record(row).expect("a vector takes every row");
    }
    let bytes = writer.into_inner().expect("a vector takes every row");
    String::from_utf8(bytes).expect("only text was written")
}

fn header(report: &Report) -> Vec<String> {
    let mut cells = ["source", "date", "zone", "severity", "group", "events"].map(str::to_owned).to_vec();
    for metric in &report.choice.all {
        let name = metric.name();
        cells.extend(["", "_low", "_high", "_reason", "_at_least"].map(|part| format!("{name}{part}")));
        if report.hours().is_some() {
            let counted =
                ["", "_low", "_high", "_reason", "_at_least"].map(|part| format!("{name}_in_support_hours{part}"));
            cells.extend(counted);
        }
    }
    cells.push("remarks".to_owned());
    cells
}

fn incident(report: &Report, record: &Record) -> Vec<String> {
    let (incident, zone) = (&record.incident, report.zone.as_ref());
    let mut cells = vec![
        record.named(&record.source),
        record.date(zone).map(|date| date.to_string()).unwrap_or_default(),
        record.zone(zone).unwrap_or_default(),
        incident.severity().unwrap_or_default().to_owned(),
        report.groups.as_ref().map(|grouping| grouping.key(record)).unwrap_or_default(),
        incident.events().len().to_string(),
    ];
    for metric in &report.choice.all {
        let measurement = incident.measure(metric);
        cells.extend(measured(&measurement));
        cells.push(number(measurement.at_least().map(|(seconds, _)| seconds)));
        if let Some(hours) = report.hours() {
            let counted = incident.measure_in(metric, hours);
            cells.extend(measured(&counted));
            cells.push(number(counted.at_least().map(|(seconds, _)| seconds)));
        }
    }
    cells.push(texts(incident).join("; "));
    cells
}

fn measured(measurement: &Measurement) -> [String; 4] {
    let reason = measurement.reason().map(|reason| reason.to_string()).unwrap_or_default();
    [number(measurement.seconds()), number(measurement.low()), number(measurement.high()), reason]
}

fn number(seconds: Option<i64>) -> String {
    seconds.map(|s| s.to_string()).unwrap_or_default()
}
