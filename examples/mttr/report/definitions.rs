//! One incident under every definition, side by side: a table for each incident.

use super::Report;
use super::table::{PIPED_WIDTH, align_right, below, bold, notes, table, time};
use crate::choice::ends;
use crate::record::Record;
use comfy_table::{Cell, Row, Table};
use incident_timeline::metrics::{Evidence, Metric};

pub(crate) fn render(report: &Report) -> String {
    let each: String = report.records.iter().map(|record| incident(report, record)).collect();
    // figures over one incident would repeat it
    if report.records.len() > 1 { format!("{each}{}", below(report)) } else { format!("{each}{}", notes(report)) }
}

fn incident(report: &Report, record: &Record) -> String {
    let name = record.named(&record.label);
    let date = record.date(report.zone.as_ref()).map_or_else(|| "–".to_owned(), |date| date.to_string());
    if record.incident.events().is_empty() {
        return format!("{name}, {date}: no timeline\n\n");
    }
    format!("{name}, {date}\n{}\n\n", definitions(report, record).trim_fmt())
}

fn definitions(report: &Report, record: &Record) -> Table {
    let mut table = table(PIPED_WIDTH);
    table.set_header(["definition", "metric", "from → to", "time", "lines"].map(str::to_owned).map(bold));
    let mut before = "";
    for metric in &report.choice.columns {
        let (preset, name) = match metric.name().split_once('.') {
            Some((preset, name)) if !metric.name().contains("..") => (preset, name),
            // the caller's own is of no preset
            _ => ("asked for", metric.name()),
        };
        let shown = if preset == before { "" } else { preset };
        before = preset;
        table.add_row(row(report, record, metric, [shown, name]));
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    align_right(&mut table, 3);
    table
}

fn row(report: &Report, record: &Record, metric: &Metric, names: [&str; 2]) -> Row {
    let [preset, name] = names;
    // a metric of the caller's own has its ends for a name
    let name = if name.contains("..") { String::new() } else { name.replace('_', " ") };
    let measurement = record.incident.measure(metric);
    let line = |end: Option<Evidence>| end.map_or_else(|| "–".to_owned(), |end| end.line.to_string());
    Row::from(vec![
        Cell::new(preset),
        Cell::new(name),
        Cell::new(ends(metric)),
        time(report, record, metric),
        Cell::new(format!("{} → {}", line(measurement.from()), line(measurement.to()))),
    ])
}
