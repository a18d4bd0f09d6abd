//! Tables of AsciiDoc: between two lines `|===`, as many cells to a row as there are columns, on one line or on several.

use super::*;

/// A table of AsciiDoc that the reader is in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Adoc {
    /// How many cells make a row; 0 until that is known.
    columns: usize,
    cells: Cells,
    /// The line on which the row begins.
    first: Option<Line>,
    /// Is the next row the first?
    header: bool,
}

impl<'t> Entries<'t> {
    /// Reads a line of a table of AsciiDoc, if the reader is in one or it opens one.
    pub(super) fn adoc_row(&mut self, line: &Line) -> bool {
        let body = line.span.of(self.text).trim();
        let rule = body.starts_with("|===");
        let Some(mut adoc) = self.adoc else {
            if body.starts_with('[') && body.contains("cols=") {
                self.adoc_columns = columns(body);
                return false;
            }
            if rule {
                self.sentences();
                let columns = core::mem::take(&mut self.adoc_columns);
                self.adoc = Some(Adoc { columns, cells: Cells::new(), first: None, header: true });
            }
            return rule;
        };
        if rule {
            self.end_adoc_row(&mut adoc);
            self.adoc = None;
            self.table = None;
            self.last = Last::Blank;
        } else {
            self.adoc_cells(&mut adoc, line, body);
            self.adoc = Some(adoc);
        }
        true
    }

    /// Adds the cells of a line; a line without a pipe goes on with the last cell.
    fn adoc_cells(&mut self, adoc: &mut Adoc, line: &Line, body: &str) {
        let pipe =
            body.find('|').filter(|n| body[..*n].bytes().all(|b| b.is_ascii_alphanumeric() || b".+*^<>".contains(&b)));
        let Some(pipe) = pipe else { return adoc.cells.extend_last(line.span) };
        let from = line.span.start() + (body.as_ptr() as usize - line.span.of(self.text).as_ptr() as usize) + pipe;
        let found = table::cells(self.text, Span::new(from, line.span.end(), line.number()));
        // the cells of the first line are the columns
        if adoc.columns == 0 {
            adoc.columns = found.as_slice().len();
        }
        for cell in found.as_slice() {
            if adoc.cells.as_slice().len() == adoc.columns {
                self.end_adoc_row(adoc);
            }
            adoc.first = adoc.first.or(Some(*line));
            adoc.cells.push(*cell);
        }
        if adoc.header && adoc.cells.as_slice().len() == adoc.columns && self.peek_line().is_some_and(|l| l.is_blank())
        {
            self.end_adoc_row(adoc);
        }
    }

    fn end_adoc_row(&mut self, adoc: &mut Adoc) {
        let Some(first) = adoc.first.take() else { return };
        let cells = core::mem::replace(&mut adoc.cells, Cells::new());
        let header = core::mem::take(&mut adoc.header) && table::is_header(self.text, &cells);
        // several rows may share a line, which is none of theirs then
        let span = match cells.as_slice() {
            [one] => *one,
            [from, .., to] => from.to(*to),
            [] => first.span,
        };
        self.cells(&Line { span, ..first }, &cells, header);
    }
}

/// The number of columns that `[cols="1,5"]` or `[cols="3*"]` tells.
fn columns(attributes: &str) -> usize {
    let value = attributes.split("cols=").nth(1).unwrap_or("");
    let value = value.trim_start_matches('"').split(['"', ']']).next().unwrap_or("");
    match value.split_once('*') {
        Some((count, _)) => count.trim().parse().unwrap_or(0),
        None => value.split(',').count(),
    }
}
