//! Two tables: the incidents, and the figures over them.

use super::figures::{header, over_all};
use super::{Report, groups};
use crate::choice::heading;
use crate::grouping::Grouping;
use crate::human::{self, Say};
use crate::record::Record;
use crate::remarks::brief;
use comfy_table::{
    Attribute, Cell, CellAlignment, Color, ColumnConstraint, ContentArrangement, ContentLineStyle, LineStyle, Row,
    Table, TableStyle,
};
use incident_timeline::metrics::{AtLeast, Measurement, Metric, Reason};
use incident_timeline::resolve::Basis;
use incident_timeline::summary::{Figures, Summary, Union};
use incident_timeline::support_hours::SupportHours;

/// How wide a table is that no terminal asks to be otherwise, and how much wider for each metric more.
pub(super) const PIPED_WIDTH: u16 = 120;
const METRIC_WIDTH: u16 = 14;

/// A line below the header; nothing between columns but blanks.
const STYLE: TableStyle = TableStyle::new()
    .header_lines(ContentLineStyle::none())
    .header_separator(LineStyle::none().fill('─'))
    .content_lines(ContentLineStyle::none());

/// How many metrics fit into that width.
const USUAL: usize = 3;

pub(crate) fn render(report: &Report) -> String {
    let incidents = incidents(report).trim_fmt();
    format!("{incidents}\n\n{}", below(report))
}

/// What stands below the incidents: counts, the figures over all of them, what the marks mean.
pub(super) fn below(report: &Report) -> String {
    let wall = figures(report, &report.summary, human::duration).trim_fmt();
    let hours = report.in_hours.as_ref().map_or_else(String::new, |(hours, summary)| {
        format!("\n\nIn support hours, {hours}:\n{}", figures(report, summary, human::support).trim_fmt())
    });
    let groups = report.groups.as_ref().map_or_else(String::new, |g| format!("\n\n{}", groups::render(report, g)));
    format!("{}\n\n{wall}{hours}{groups}\n\n{}", counts(report), notes(report))
}

fn incidents(report: &Report) -> Table {
    let metrics = &report.choice.columns;
    let more = metrics.len().saturating_sub(USUAL) as u16;
    let mut table = table(PIPED_WIDTH.saturating_add(more.saturating_mul(METRIC_WIDTH)));
    let before =
        ["source", if report.groups.is_some() { "date, group" } else { "date" }, "zone", "events"].map(str::to_owned);
    table.set_header(before.into_iter().chain(metrics.iter().map(heading)).chain(["remarks".to_owned()]).map(bold));
    let room = if table.width() > Some(PIPED_WIDTH + 30) { 44 } else { 22 };
    for record in &report.records {
        let source = wrapped(&record.named(&record.label), room);
        table.add_row(incident(report, record, source, metrics));
    }
    let last = 4 + metrics.len();
    for (index, column) in table.column_iter_mut().enumerate() {
        column.set_padding((0, if index == last { 0 } else { 2 }));
        if index < last {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
    }
    align_right(&mut table, 3);
    table
}

fn incident(report: &Report, record: &Record, source: String, metrics: &[Metric]) -> Row {
    let (incident, zone) = (&record.incident, report.zone.as_ref());
    let or_none = |text: Option<String>| text.unwrap_or_else(|| "–".to_owned());
    let mut row = vec![
        Cell::new(source),
        Cell::new(dated(report, record)),
        Cell::new(or_none(record.zone(zone))),
        Cell::new(incident.events().len()),
    ];
    if incident.events().is_empty() {
        // the remark says why; reasons in every column would only repeat it
        row.extend(metrics.iter().map(|_| Cell::new("–").fg(Color::DarkGrey)));
    } else {
        row.extend(metrics.iter().map(|metric| time(report, record, metric)));
    }
    row.push(Cell::new(brief(incident)));
    Row::from(row)
}

/// The date and, below it, the group that it is in.
fn dated(report: &Report, record: &Record) -> String {
    let date = record.date(report.zone.as_ref()).map_or_else(|| "–".to_owned(), |date| date.to_string());
    match &report.groups {
        Some(grouping) => format!("{date}\n{}", grouping.key(record)),
        _ => date,
    }
}

/// What a metric comes to in wall time and, below it, in support hours.
pub(super) fn time(report: &Report, record: &Record, metric: &Metric) -> Cell {
    let measurement = record.incident.measure(metric);
    let counted = report.hours().and_then(|hours| in_hours(record, metric, &measurement, hours));
    let text = counted.map_or_else(|| said(&measurement), |counted| format!("{}\n({counted})", said(&measurement)));
    match measurement.outcome() {
        Ok(_) if measurement.is_negative() => Cell::new(text).fg(Color::Red),
        Ok(_) => Cell::new(text),
        Err(_) => Cell::new(text).fg(Color::DarkGrey),
    }
}

/// The same number in support hours, or what is known of it; nothing where there is none.
fn in_hours(record: &Record, metric: &Metric, wall: &Measurement, hours: &SupportHours) -> Option<String> {
    let counted = record.incident.measure_in(metric, hours);
    let end = wall.from().or(wall.to());
    match (wall.seconds(), wall.at_least()) {
        (None, None) => None,
        (None, Some(_)) if counted.at_least().is_none() => {
            // support was closed all the while, or nobody can tell
            let counts = end.is_some_and(|end| hours.is_open(&end.moment).is_ok());
            Some(if counts { "≥ 0m".to_owned() } else { format!("– {}", why(Reason::ZoneUnknown)) })
        }
        _ => Some(said_in_hours(&counted)),
    }
}

/// `6m`, `~6m` where it rests on an approximate or implied moment, `-6m !` where it is negative, `– no end`, `≥ 6m open`.
pub(super) fn said(measurement: &Measurement) -> String {
    said_with(measurement, human::duration)
}

/// The same of time in support hours.
pub(super) fn said_in_hours(measurement: &Measurement) -> String {
    said_with(measurement, human::support)
}

/// The same to the second.
pub(super) fn said_exactly(measurement: &Measurement) -> String {
    said_with(measurement, human::exact)
}

pub(super) fn said_with(measurement: &Measurement, duration: Say) -> String {
    match (measurement.outcome(), measurement.at_least()) {
        (Ok(seconds), _) if measurement.is_negative() => duration(seconds) + " !",
        (Ok(seconds), _) if is_rough(measurement) => format!("~{}", duration(seconds)),
        (Ok(seconds), _) => duration(seconds),
        (Err(reason), Some((seconds, because))) => {
            format!(
                "≥ {} {}",
                duration(seconds),
                if because == AtLeast::Open { "open".to_owned() } else { why(reason) }
            )
        }
        (Err(reason), None) => format!("– {}", why(reason)),
    }
}

fn is_rough(measurement: &Measurement) -> bool {
    let rough = [Basis::Approximate, Basis::ImpliedStart, Basis::Relative, Basis::StandIn];
    rough.into_iter().any(|basis| measurement.basis().contains(basis))
}

pub(super) fn why(reason: Reason) -> String {
    match reason {
        Reason::ZoneUnknown => "zone?".to_owned(),
        other => other.as_str().replace('_', " "),
    }
}

fn figures(report: &Report, summary: &Summary, say: Say) -> Table {
    let mut table = table(PIPED_WIDTH + 20);
    let first = ["", "from → to"].map(str::to_owned).into_iter();
    table.set_header(first.chain(header(report.target)).map(bold));
    for metric in &report.choice.figures {
        table.add_row(over_all(metric, summary.of(metric), report.target, say));
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    table
}

fn counts(report: &Report) -> String {
    let all = report.records.len();
    let events: usize = report.records.iter().map(|record| record.incident.events().len()).sum();
    let silent = report.records.iter().filter(|record| record.incident.events().is_empty()).count();
    let mut documents: Vec<&str> = report.records.iter().map(|record| record.source.as_str()).collect();
    documents.dedup();
    let told = match documents.len() {
        same if same == all => plural(all, "document"),
        fewer => format!("{} in {}", plural(all, "incident"), plural(fewer, "document")),
    };
    let union = Union::of(report.records.iter().map(|record| &record.incident));
    let harm = match union.incidents {
        0 => String::new(),
        n => format!(
            "; harm during {} of the clock, over {} with a zone, a beginning and an end, {} not counted",
            human::duration(union.seconds),
            plural(n as usize, "incident"),
            union.uncounted
        ),
    };
    format!("{told}, {silent} without a timeline, {}{harm}", plural(events, "event"))
}

fn plural(count: usize, name: &str) -> String {
    if count == 1 { format!("{count} {name}") } else { format!("{count} {name}s") }
}

/// What the marks mean, as far as they were used.
pub(super) fn notes(report: &Report) -> String {
    let figures = |what: fn(&Figures<'_>) -> u64| report.choice.figures.iter().any(|m| what(&report.summary.of(m)) > 0);
    let some = |what: &dyn Fn(&Measurement) -> bool| {
        let columns = &report.choice.columns;
        report.records.iter().any(|record| columns.iter().any(|metric| what(&record.incident.measure(metric))))
    };
    let stands_in = |m: &Measurement| m.basis().contains(Basis::StandIn);
    let hours = report.hours().map(|hours| format!("(…) The same in support hours: {hours}."));
    let any_without_zone =
        report.records.iter().any(|r| r.incident.zone().is_none() && !r.incident.events().is_empty());
    let notes = [
        (
            report.records.len() > 1,
            "Quantiles by Hyndman and Fan's definition 7. In brackets 95% intervals: what chance alone may have made of it \
             (it takes 8 incidents for those of means, 6 for that of the median, 29 for the bound of p90).",
        ),
        (
            report.groups.as_ref().is_some_and(Grouping::is_in_time),
            "×: the geometric mean over that of the group listed before; of 20 such pairs one may differ by chance.",
        ),
        (figures(|f| f.negative()), "! A negative time. It is in no figure."),
        (
            some(&is_rough),
            "~ Rests on a moment that is approximate, relative or implied in words, or on one that stands in.",
        ),
        (some(&stands_in), "Stands in: the nearest milestone is taken for one that the document does not tell."),
        (
            some(&|m| m.at_least().is_some()),
            "≥ It lasted at least so long: it is open, or nobody tells when it began. It is in no figure.",
        ),
        (
            figures(|f| f.guessed()),
            "Inferred: rests on a guess: a midnight, am or pm, a date or zone of a neighbour or by default, a start in words.",
        ),
        (
            some(&|m| m.reason() == Some(Reason::ZoneUnknown)) || hours.is_some() && any_without_zone,
            "zone? A clock has no zone to count by. Support hours that name none are counted by the clocks of the document.",
        ),
        (hours.is_some(), hours.as_deref().unwrap_or_default()),
    ];
    notes.iter().filter(|(applies, _)| *applies).map(|(_, note)| format!("{note}\n")).collect()
}

/// A file name on lines of at most `room` characters, broken after a mark where there is one: names have no blanks.
fn wrapped(name: &str, room: usize) -> String {
    let (mut lines, mut rest): (Vec<&str>, &str) = (Vec::new(), name);
    while let Some((limit, _)) = rest.char_indices().nth(room) {
        let mark = rest[..limit].rfind(['-', '_', '/', ' ']).filter(|at| *at > 0);
        let (line, after) = rest.split_at(mark.map_or(limit, |at| at + 1));
        lines.push(line);
        rest = after;
    }
    lines.push(rest);
    lines.join("\n")
}

pub(super) fn table(piped_width: u16) -> Table {
    let mut table = Table::new();
    table.load_style(STYLE).set_content_arrangement(ContentArrangement::Dynamic);
    if !table.is_tty() {
        table.set_width(piped_width);
    }
    table
}

pub(super) fn bold(text: String) -> Cell {
    Cell::new(text).add_attribute(Attribute::Bold)
}

pub(super) fn align_right(table: &mut Table, index: usize) {
    if let Some(column) = table.column_mut(index) {
        column.set_cell_alignment(CellAlignment::Right);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_broken_after_marks() {
        assert_eq!(wrapped("2017-01-25-web.md", 22), "2017-01-25-web.md");
        assert_eq!(wrapped("2018-11-05-certificate-expired.md", 22), "2018-11-05-\ncertificate-expired.md");
        assert_eq!(wrapped("ünbrökennämé", 5), "ünbrö\nkennä\nmé");
        assert_eq!(wrapped("", 5), "");
    }
}
