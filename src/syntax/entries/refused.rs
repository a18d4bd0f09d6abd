//! Remarks on what is no event: what was meant as a stamp and is none, and times that were passed over. What a template left
//! open, and what was passed over, is told only in a section that has entries: elsewhere nobody would look for an event.

use super::*;
use crate::diagnostic::Code;
use crate::syntax::bad::{self, Bad};

/// What becomes of the line, the row, the heading, ... whose stamp could not be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Loses {
    /// A line or row: it is no event.
    Event,
    /// A range: its end.
    End,
    /// A heading, a label, a key: its date or clock.
    Time,
}

impl Loses {
    const fn told(self) -> &'static str {
        match self {
            Loses::Event => "not read as an event",
            Loses::End => "read without an end",
            Loses::Time => "no date or time is taken from it",
        }
    }
}

/// Is the reader in a list that a line announced as one of what is to be done?
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum ToDo {
    #[default]
    No,
    /// It was announced.
    Announced,
    /// Its first item has been seen.
    Listed,
}

/// The remarks that wait for an entry in their section.
#[derive(Clone, Debug, Default)]
pub(super) struct Waiting {
    remarks: Vec<Diagnostic>,
    /// Has the section an entry?
    pub(super) among_entries: bool,
    /// The indentation of the last stamped list item of the section.
    pub(super) listed_at: Option<usize>,
    /// Rows without a time cell, one below the other: where, and how many beside the first.
    rows: Option<(Span, usize)>,
    /// A list of what is to be done.
    pub(super) to_do: ToDo,
    /// Has the title a slot for its words?
    pub(super) open_title: bool,
    /// The field of the date that a template leaves open, and how many other fields are left open beside it.
    open_fields: (Option<Span>, usize),
    /// Has the section an entry that is not quoted?
    pub(super) unquoted: bool,
    /// Has the code block told of its first stamped item?
    pub(super) told_of_code: bool,
}

impl<'t> Entries<'t> {
    /// Tells of what was meant as a stamp and is none, and whether there is anything to tell.
    pub(super) fn refuse(&mut self, found: Option<(Bad, Span)>, loses: Loses) -> bool {
        let Some((bad, span)) = found.filter(|_| self.passed_over.is_none()) else { return false };
        let message = format!("expected {}, found {}: {}", bad.expected(), Quoted(span.of(self.text)), loses.told());
        let remark = Diagnostic::new(bad.code(), span, message);
        if bad.is_placeholder() {
            self.tell_among_entries(remark);
        } else {
            self.is_among_entries(); // one was meant
            self.push(Item::Remark(remark));
        }
        true
    }

    /// Tells of times that are no event, in one note.
    pub(super) fn pass_over(&mut self, span: Span, expected: &str, found: &str) {
        if self.passed_over.is_none() {
            let message = format!("expected {expected}, found {found}: not read as an event");
            self.tell_among_entries(Diagnostic::new(Code::NotRead, span, message));
        }
    }

    fn tell_among_entries(&mut self, remark: Diagnostic) {
        if self.waiting.among_entries {
            self.push(Item::Remark(remark));
        } else {
            self.waiting.remarks.push(remark);
        }
    }

    /// An entry opens: its section is no template.
    pub(super) fn is_among_entries(&mut self) {
        self.waiting.among_entries = true;
        self.queue.extend(self.waiting.remarks.drain(..).map(Item::Remark));
    }

    /// A section ends: what still waits in it has no entry beside it.
    pub(super) fn leave_section(&mut self) {
        self.tell_rows();
        self.waiting.remarks.clear();
        self.waiting.among_entries = false;
        self.waiting.listed_at = None;
        self.waiting.unquoted = false;
    }

    /// What stands where the line should open with its stamp. A word may stand for one in an item of the list itself, not in
    /// one beneath an entry, and not in running text.
    pub(super) fn bad_opening(&self, line: &Line) -> Option<(Bad, Span)> {
        let beneath = self.open.as_ref().is_some_and(|o| line.indent > usize::from(o.entry.indent));
        let listed = line.marker == Marker::Bullet && !beneath;
        let mut c = line.cursor(self.text);
        if line.marker != Marker::Bullet && self.last == Last::Running {
            // a wrapped line may begin with any number, but not with `??:??`
            opening::skip(&mut c);
            return bad::clock(&mut c).filter(|(bad, _)| *bad == Bad::Digits);
        }
        let found = bad::opens(&mut c).filter(|(bad, _)| *bad != Bad::Word || listed);
        found.filter(|(bad, _)| *bad != Bad::Placeholder || listed || !headnotes::is_legend(line.cursor(self.text)))
    }

    /// What stands where the end of a range should: `10:99` in `10:05-10:99`.
    pub(super) fn bad_end(&mut self, stamp: &Stamp<'t>, line: &Line) {
        if stamp.end.is_none() && stamp.clock.is_some() {
            let behind = Span::new(stamp.span.end(), line.span.end(), stamp.span.line());
            self.refuse(bad::range_end(Cursor::over(self.text, behind)), Loses::End);
        }
    }

    /// A heading whose stamp is none: `### 25:61`, `### 2017-02-27 25:61`.
    pub(super) fn bad_heading(&mut self, body: Span) -> bool {
        let mut c = Cursor::over(self.text, body);
        self.attempt_section_number(&mut c);
        let found = bad::opens(&mut c).filter(|(bad, _)| *bad != Bad::Word);
        self.refuse(found, Loses::Time)
    }

    /// A date in a heading or title that no calendar has.
    pub(super) fn bad_date_within(&mut self, body: Span) {
        self.refuse(bad::date_within(Cursor::over(self.text, body)), Loses::Time);
    }

    /// The cells of a row that were meant as times and are none. Tells whether the row has lost its own time.
    pub(super) fn bad_cells(&mut self, table: &Table<'t>, cells: &Cells, stamp: Option<&Stamp<'t>>) -> bool {
        let timed = stamp.is_some_and(|s| !bad::lacks_clock(s));
        let own = if timed { None } else { table.bad_time(self.text, cells.as_slice()) };
        let refused = self.refuse(own, Loses::Event);
        if timed {
            self.refuse(table.bad_end(self.text, cells.as_slice()), Loses::End);
        }
        refused
    }

    /// A row without a time cell that speaks of a time all the same.
    pub(super) fn row_without_time(&mut self, table: &Table<'t>, cells: &Cells) {
        let row = whole(cells);
        if self.labelled_sentence(table, cells) {
            return;
        }
        if table.holds_numbers_for_times(self.text, cells.as_slice()) || self.speaks_of_time(row) {
            self.pass_over_row(row);
        }
    }

    /// A header that holds a time which governs nothing.
    pub(super) fn header_without_use(&mut self, cells: &Cells) {
        let row = whole(cells);
        if !self.bad_cells(&Table::default(), cells, None) && self.speaks_of_time(row) {
            self.pass_over_row(row);
        }
    }

    pub(super) fn speaks_of_time(&self, row: Span) -> bool {
        let mut speaks = false;
        prose::scan(Cursor::over(self.text, row), |_| speaks = true);
        speaks
    }

    /// Rows in a row are told of together.
    fn pass_over_row(&mut self, row: Span) {
        if self.passed_over.is_some() {
            return;
        }
        let (first, more) = self.waiting.rows.map_or((row, 0), |(first, more)| (first, more + 1));
        self.waiting.rows = Some((first.to(row), more));
    }

    /// The rows that were passed over have ended.
    pub(super) fn tell_rows(&mut self) {
        let Some((rows, more)) = self.waiting.rows.take() else { return };
        let first = rows.of(self.text).lines().next().unwrap_or("");
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let found = format!("{}{more}", Quoted(first.trim_end_matches([' ', '\r', '|'])));
        self.pass_over(rows, "a cell that is a date or a clock", &found);
    }

    /// Counts a field that a template leaves open. One that leaves its date open, and its title or two other fields too,
    /// tells of no incident.
    pub(super) fn field_left_open(&mut self, field: Span, open: Option<sections::LeftOpen>) -> bool {
        const ENOUGH: usize = 2;
        let Some(open) = open.filter(|_| !self.has_entries && self.passed_over.is_none()) else { return false };
        let (date, others) = &mut self.waiting.open_fields;
        match open {
            sections::LeftOpen::Date => *date = date.or(Some(field)),
            sections::LeftOpen::Field => *others += 1,
        }
        let (date, others) = self.waiting.open_fields;
        let template = date.filter(|_| (self.waiting.open_title || others >= ENOUGH) && self.day.is_none());
        if let Some(date) = template {
            self.is_template(date);
        }
        template.is_some()
    }

    /// Does the title say that the document is a template, and give no day?
    pub(super) fn titles_template(&mut self, title: Span) -> bool {
        let template = sections::is_template(title.of(self.text))
            && headings::first_date(Cursor::over(self.text, title)).is_none();
        if template {
            self.is_template(title);
        }
        template
    }

    /// The document is a template, as `span` shows: all of it is passed over.
    pub(super) fn is_template(&mut self, span: Span) {
        const ALL: u8 = 0;
        self.pass_over_sample(span, "a template");
        self.passed_over = Some(ALL);
    }

    /// Tells that what stands below is none of an incident.
    pub(super) fn pass_over_sample(&mut self, span: Span, kind: &str) {
        let shown = Quoted(span.of(self.text).trim_end());
        let message = format!("expected a timeline of an incident, found {kind}, as {shown} shows: not read");
        self.push(Item::Remark(Diagnostic::new(Code::NotRead, span, message)));
    }

    /// A line of a log that stands in the text: it is no event and no sentence. A run of them is told of once.
    pub(super) fn log_line(&mut self, line: &Line, opened: Option<&Opening<'t>>) {
        if self.belongs(line) {
            return;
        }
        if self.last != Last::Log {
            self.close();
            self.sentences();
            let first = opened.map_or(line.body_span(), |o| o.stamp.span).of(self.text);
            let found = format!("{} in a line of a log", Quoted(first.trim_end()));
            self.pass_over(line.span, "a stamp and what happened then", &found);
        }
        self.last = Last::Log;
    }

    /// A line that announces a list of what is to be done, or ends one.
    pub(super) fn announces_to_do(&mut self, line: &Line) {
        let body = line.body_span().of(self.text);
        if line.marker != Marker::Plain || self.last == Last::Running {
            return;
        }
        let to_do = sections::announces_to_do(body);
        let ends = self.waiting.to_do == ToDo::Listed || body.trim_end().trim_end_matches(['*', '_']).ends_with(':');
        if to_do {
            self.close();
            self.waiting.to_do = ToDo::Announced;
        } else if ends {
            self.waiting.to_do = ToDo::No;
        }
    }

    /// Is the line an item of a list of what is to be done, or wrapped text of one?
    pub(super) fn is_to_do(&mut self, line: &Line) -> bool {
        let item = match self.waiting.to_do {
            ToDo::No => return false,
            ToDo::Announced => line.marker == Marker::Bullet,
            ToDo::Listed => line.marker == Marker::Bullet || self.last == Last::Entry,
        };
        if item {
            self.close();
            self.sentences();
            self.waiting.to_do = ToDo::Listed;
            self.last = Last::Entry;
            if self.speaks_of_time(line.body_span()) {
                self.pass_over(line.span, "a time at which something happened", "one in a list of what is to be done");
            }
        }
        item
    }

    /// A stamped item in a code block: more often than not the block was closed in the wrong place. Told once for each.
    pub(super) fn item_in_code(&mut self, line: &Line) {
        let stamp = opening::opening(&mut line.cursor(self.text), NO_HABITS).map(|o| o.stamp);
        if let Some(stamp) = stamp.filter(|s| s.clock.is_some()) {
            self.waiting.told_of_code = true;
            let found = format!("{} in a code block", Quoted(stamp.span.of(self.text)));
            self.pass_over(stamp.span, "a stamped item outside of code", &found);
        }
    }
}

/// From the first cell to the last. Several rows may stand on one line: this is no longer than the row itself.
fn whole(cells: &Cells) -> Span {
    match cells.as_slice() {
        [first, .., last] => first.to(*last),
        [one] => *one,
        [] => Span::default(),
    }
}
