//! Remarks on what was meant as a stamp and is none. What a template left open is told only beside entries: a section of
//! nothing but placeholders is a template that nobody filled in, and needs no remark on each line.

use super::*;
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

/// The remarks that wait for an entry in their section.
#[derive(Clone, Debug, Default)]
pub(super) struct Placeholders {
    waiting: Vec<Diagnostic>,
    /// Has the section an entry?
    among_entries: bool,
}

impl<'t> Entries<'t> {
    /// Tells of what was meant as a stamp and is none, and whether there is anything to tell.
    pub(super) fn refuse(&mut self, found: Option<(Bad, Span)>, loses: Loses) -> bool {
        let Some((bad, span)) = found.filter(|_| self.passed_over.is_none()) else { return false };
        let message = format!("expected {}, found {}: {}", bad.expected(), Quoted(span.of(self.text)), loses.told());
        let remark = Diagnostic::new(bad.code(), span, message);
        if bad.is_placeholder() && !self.placeholders.among_entries {
            self.placeholders.waiting.push(remark);
        } else {
            self.push(Item::Remark(remark));
        }
        true
    }

    /// An entry opens: what its section leaves open is no template.
    pub(super) fn is_among_entries(&mut self) {
        self.placeholders.among_entries = true;
        self.queue.extend(self.placeholders.waiting.drain(..).map(Item::Remark));
    }

    /// A section ends, and with it what would have told its placeholders from a template.
    pub(super) fn leave_placeholders(&mut self) {
        self.placeholders.waiting.clear();
        self.placeholders.among_entries = false;
    }

    /// What stands where the line should open with its stamp. A word may stand for one in an item of the list itself, not in
    /// one beneath an entry, and not in running text.
    pub(super) fn bad_opening(&self, line: &Line) -> Option<(Bad, Span)> {
        let beneath = self.open.is_some_and(|o| line.indent > usize::from(o.entry.indent));
        let listed = line.marker == Marker::Bullet && !beneath;
        bad::opens(&mut line.cursor(self.text)).filter(|(bad, _)| *bad != Bad::Word || listed)
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
}
