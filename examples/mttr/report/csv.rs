//! One row for each incident; times in seconds, with their bounds or the reason why there is none.

use super::Report;
use crate::record::Record;
use crate::remarks::texts;
use incident_timeline::metrics::Metric;

pub(crate) fn render(report: &Report) -> String {
    let metrics = report.metrics();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let rows = report.records.iter().map(|record| incident(report, record, &metrics));
    for row in [header(&metrics)].into_iter().chain(rows) {
        // OK because a vector takes whatever is written, and all rows have the cells of the header
        writer.write_record(row).expect("a vector takes every row");
    }
    let bytes = writer.into_inner().expect("a vector takes every row");
    String::from_utf8(bytes).expect("only text was written")
}

fn header(metrics: &[Metric]) -> Vec<String> {
    let mut cells = ["source", "date", "zone", "events"].map(str::to_owned).to_vec();
    for metric in metrics {
        let name = metric.name();
        cells.extend([name.to_owned(), format!("{name}_low"), format!("{name}_high"), format!("{name}_reason")]);
    }
    cells.push("remarks".to_owned());
    cells
}

fn incident(report: &Report, record: &Record, metrics: &[Metric]) -> Vec<String> {
    let (incident, zone) = (&record.incident, report.zone.as_ref());
    let mut cells = vec![
        record.named(&record.source),
        record.date(zone).map(|date| date.to_string()).unwrap_or_default(),
        record.zone(zone).unwrap_or_default(),
        incident.events().len().to_string(),
    ];
    for metric in metrics {
        let measurement = incident.measure(metric);
        let number = |seconds: Option<i64>| seconds.map(|s| s.to_string()).unwrap_or_default();
        cells.extend([measurement.seconds(), measurement.low(), measurement.high()].map(number));
        cells.push(measurement.reason().map(|reason| reason.to_string()).unwrap_or_default());
    }
    cells.push(texts(incident).join("; "));
    cells
}
