//! The figures of each group, and what can be said of a difference between two.

use super::Report;
use super::figures::{cells, header};
use super::table::{PIPED_WIDTH, bold, table};
use crate::choice::title;
use crate::grouping::Grouping;
use crate::human;
use comfy_table::{Cell, Row, Table};
use incident_timeline::metrics::Metric;
use incident_timeline::summary::{Comparison, Permutations};

/// A table for each metric, with a row for each group; below them the comparison that the caller asked for.
pub(super) fn render(report: &Report, grouping: &Grouping) -> String {
    let tables = report.choice.figures.iter().map(|metric| of_metric(report, grouping, metric).trim_fmt());
    let mut parts: Vec<String> = tables.collect();
    if let Some((first, second)) = &grouping.compared {
        parts.push(comparison(report, grouping, first, second));
    }
    parts.join("\n\n")
}

fn of_metric(report: &Report, grouping: &Grouping, metric: &Metric) -> Table {
    let mut table = table(PIPED_WIDTH + 20);
    table.set_header([title(metric)].into_iter().chain(header(report.target)).map(bold));
    for (key, summary, compared) in grouping.against_before(metric) {
        let cells = cells(summary.of(metric), report.target, compared, human::duration);
        table.add_row(Row::from([Cell::new(key)].into_iter().chain(cells).collect::<Vec<_>>()));
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    table
}

/// Each metric in a sentence.
fn comparison(report: &Report, grouping: &Grouping, first: &str, second: &str) -> String {
    let of = |name: &str| grouping.groups.get(&name.to_owned());
    let (Some(a), Some(b)) = (of(first), of(second)) else { return String::new() };
    let sentence = |metric: &Metric| {
        let compared = Comparison::between(a.of(metric), b.of(metric), &Permutations::default());
        let said = compared.map_or_else(|absence| format!("no comparison: {absence}"), |c| c.in_words(first, second));
        format!("{}: {said}", title(metric))
    };
    let sentences: Vec<String> = report.choice.figures.iter().map(sentence).collect();
    format!("From {first} to {second}, by geometric means:\n{}", sentences.join("\n"))
}
