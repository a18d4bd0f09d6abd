//! Table rows, of pipes and of HTML.

use super::*;

impl<'t> Entries<'t> {
    /// Does this line, without a pipe in front, open a table, because a row of dashes follows?
    pub(super) fn opens_table(&mut self, line: &Line) -> bool {
        let text = self.text;
        line.marker != Marker::Bullet
            && line.span.of(text).contains('|')
            && self.peek_line().is_some_and(|next| table::is_delimiter(text, next.span))
    }

    /// Reads the line as the header or a row of a table whose columns are parted by tabs, if it is one.
    pub(super) fn tab_row(&mut self, line: &Line) -> bool {
        let (text, tabbed) = (self.text, self.table.as_ref().is_some_and(|t| t.tabbed));
        let parted = memchr::memchr(b'\t', line.span.of(text).as_bytes()).is_some();
        let header = parted && table::is_tab_header(text, line.span);
        if tabbed && !parted {
            self.table = None;
        }
        if !(header || tabbed && parted) {
            return false;
        }
        self.cells(line, &table::tab_cells(text, line.span), header);
        if let Some(table) = &mut self.table {
            table.tabbed = true;
        }
        true
    }

    pub(super) fn row(&mut self, line: &Line) {
        if table::is_delimiter(self.text, line.span) || table::is_rule(self.text, line.span) {
            return;
        }
        let cells = table::cells(self.text, line.span);
        if let [only] = cells.as_slice()
            && self.parameter(line, *only)
        {
            return;
        }
        let text = self.text;
        let header = self.table.is_none() && self.peek_line().is_some_and(|next| table::is_delimiter(text, next.span));
        self.header = if header { Some(line.span) } else { self.header };
        self.cells(line, &cells, header);
    }

    /// A parameter of a template of MediaWiki: `| start = 2023-03-14 22:41`.
    fn parameter(&mut self, line: &Line, cell: Span) -> bool {
        let mut c = Cursor::over(self.text, cell);
        let Some((key, _)) = c.rest().split_once('=').filter(|(key, _)| field::is_moment_key(key)) else {
            return false;
        };
        let label = Span::new(cell.start(), cell.start() + key.trim_end().len(), cell.line());
        let behind = c.advance(key.len() + 1).map(|()| opening::skip(&mut c));
        let Some(stamp) = behind.and_then(|_| stamp::stamp(&mut c)).filter(Stamp::is_firm) else { return false };
        let entry = self.made(Form::Field, line, stamp, label, c.span_of_rest());
        self.open(entry, Gather::Nothing, None);
        true
    }

    /// The rows of an HTML table that begin on this line; a row may go on over the lines below.
    pub(super) fn html_row(&mut self, line: &Line) -> bool {
        let body = line.body_span().of(self.text);
        if body.starts_with("<table") {
            self.table = Some(Table::default());
        }
        let mut at = line.body;
        let mut end = 0;
        while let Some(n) = self.text.get(at..line.span.end()).and_then(|rest| rest.find("<tr")) {
            let start = Span::new(at + n, line.span.end(), line.number());
            let Some((cells, stop)) = table::html_cells(self.text, start) else { break };
            let header = self.text[start.start()..stop].contains("<th");
            if header {
                self.table = None;
            }
            let row = Line { span: Span::new(start.start(), stop, line.number()), ..*line };
            self.cells(&row, &cells, header);
            (at, end) = (stop, stop);
        }
        while self.peek_line().is_some_and(|l| l.span.start() < end) {
            self.ahead = None;
        }
        end > 0 || body.starts_with("<table")
    }

    /// A row with its stamp, which is none where it says how long something lasted.
    fn timed_row(&self, table: &mut Table<'t>, cells: &Cells) -> Option<(table::Row<'t>, Stamp<'t>)> {
        let row = table.row(self.text, cells.as_slice())?;
        let stamp = row.stamp.filter(|stamp| !stated::are_of(&self.stated, stamp))?;
        Some((row, stamp))
    }

    pub(super) fn cells(&mut self, line: &Line, cells: &Cells, header: bool) {
        self.last = Last::Ended;
        // where the author has no names for the columns, the first entry stands in their place
        if header && !table::is_entry(self.text, cells.as_slice()) {
            self.close();
            self.block += 1;
            let header = Table::header(self.text, cells.as_slice());
            self.table = Some(header);
            if !self.header_date(&header, cells) {
                self.header_without_use(cells);
            }
            return;
        }
        if self.table.is_none() {
            self.close();
            self.block += 1;
        }
        let mut table = self.table.unwrap_or_default();
        let row = self.timed_row(&mut table, cells);
        self.table = Some(table);
        let Some((row, stamp)) = row.filter(|_| self.passed_over.is_none()) else {
            let told = self.bad_cells(&table, cells, None) || self.cell_below(line, cells);
            if !told {
                self.row_without_time(&table, cells);
            }
            return;
        };
        self.tell_rows();
        if self.bad_cells(&table, cells, Some(&stamp)) {
            return;
        }
        let line = Line { span: whole_row(line.span, cells), ..*line };
        let empty = Span::new(line.span.start(), line.span.start(), line.number());
        let label_row =
            !table.headed && cells.as_slice().iter().filter(|c| !c.is_empty()).count() == 2 && !row.head.is_empty();
        if stamp.clock.is_none() && stamp.relative.is_none() && !row.has_text() {
            self.close();
            return self.context(ContextKind::DateLine, line.span, stamp.date, stamp.zone);
        }
        if stamp.clock.is_none() && label_row && !is_moment_label(row.head.of(self.text), &stamp) {
            return self.context(ContextKind::Field, line.span, stamp.date, stamp.zone);
        }
        // a table of labels and values, under a header that does not speak of time
        let valued = table.headed && !row.head.is_empty() && row.tail.of(self.text).trim().is_empty() && !row.timed;
        match field::kind_of_row(row.head.of(self.text), &stamp).filter(|_| valued) {
            Some(Kind::Date) => return self.context(ContextKind::Field, line.span, stamp.date, stamp.zone),
            Some(Kind::Other) => return,
            _ => {}
        }
        let form = if label_row || table.headed && table.rows == 1 && is_label_table(self.text, cells, &row.head) {
            Form::Field
        } else {
            Form::Table
        };
        let label = if form == Form::Field { row.head } else { empty };
        let head = if form == Form::Field { empty } else { row.head };
        let made = self.made(form, &line, stamp, label, row.tail);
        self.open(Entry { head, column: row.column, ..made }, Gather::Nothing, None);
    }

    /// A row of a label and what is to be said about it, in sentences: `| Summary | At 15:32 UTC the uplink failed |`.
    pub(super) fn labelled_sentence(&mut self, table: &Table<'t>, cells: &Cells) -> bool {
        const FEWEST: usize = 4;
        let [label, value] = cells.as_slice() else { return false };
        let name = field::trim_markup(label.of(self.text));
        let is_label = !name.is_empty() && is_label_table(self.text, cells, label) && !sections::passed_over(name);
        let says = value.of(self.text).split_whitespace().count() >= FEWEST;
        if !is_label || !says || self.speaks_of_time(*label) || table.names_times() || self.passed_over.is_some() {
            return false;
        }
        self.close();
        self.sentences();
        self.prose = Some(*value);
        self.sentences();
        true
    }

    /// A date in the header of a column of times governs the rows: `Time (UTC) 2021-12-18`.
    pub(super) fn header_date(&mut self, header: &Table<'t>, cells: &Cells) -> bool {
        let mut governs = false;
        for cell in header.time_cells(cells.as_slice()) {
            if let Some(date) = headings::first_date(Cursor::over(self.text, cell)) {
                self.context(ContextKind::DateLine, cell, Some(date), None);
                governs = true;
            }
        }
        governs
    }

    /// A row without a time: a zone, a field that a template leaves open, or, where each cell stands on a line of its own,
    /// the text of the row above.
    pub(super) fn cell_below(&mut self, line: &Line, cells: &Cells) -> bool {
        if let [label, value] = cells.as_slice() {
            let open = sections::value_left_open(label.of(self.text), value.of(self.text));
            if self.field_left_open(label.to(*value), open) {
                return true;
            }
        }
        if let [label, value] = cells.as_slice()
            && ["time zone", "timezone", "tz", "times"]
                .contains(&field::trim_markup(label.of(self.text)).to_ascii_lowercase().as_str())
        {
            let zone = zone::find(Cursor::over(self.text, *value));
            self.context(ContextKind::Field, line.span, None, zone);
            return true;
        }
        if let ([cell], Some(open)) = (cells.as_slice(), &mut self.open)
            && open.entry.form == Form::Table
            && open.entry.tail.is_empty()
            && open.entry.head.is_empty()
        {
            open.entry.tail = *cell;
            return true;
        }
        false
    }
}

/// A row with all its cells, which may stand on lines of their own.
fn whole_row(first: Span, cells: &Cells) -> Span {
    let below = cells.as_slice().last().filter(|cell| cell.end() > first.end());
    below.map_or(first, |cell| first.to(*cell))
}

pub(super) fn is_moment_label(label: &str, stamp: &Stamp<'_>) -> bool {
    let probe = field::trim_markup(label);
    stamp.date.is_some()
        && ["start", "end", "detected", "resolved", "from", "until"].iter().any(|w| probe.to_lowercase().contains(w))
}

/// Is it a table of labels and values, whose first row stands as its header?
pub(super) fn is_label_table(text: &str, cells: &Cells, head: &Span) -> bool {
    cells.as_slice().len() == 2 && !head.is_empty() && head.of(text).len() < 40
}
