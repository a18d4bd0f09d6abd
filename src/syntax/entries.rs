//! The walk over a text: lines in, entries and contexts out.
//!
//! One pass. An entry stays open until the text that belongs to it has ended; a date on its own stays undecided until it
//! is known whether stamped entries follow beneath it (then it governs them) or a description (then it is an entry).

use super::clock::{Bad, Style};
use super::cursor::Cursor;
use super::date::Date;
use super::entry::{Column, Context, ContextKind, Entry, Form, Item};
use super::field::{self, Field, Kind};
use super::inline::{self, Inline};
use super::line::{self, Line, Lines, Marker};
use super::opening::{self, Habits, Opening};
use super::prose::{self, Found};
use super::sections;
use super::stamp::{self, Stamp};
use super::table::{self, Cells, Table};
use super::zone::{self, Zone};
use crate::diagnostic::{Code, Diagnostic};
use crate::error::Quoted;
use crate::span::Span;
use std::collections::VecDeque;

/// The run of the entries in front matter; those of the text count from 1.
pub(crate) const FRONT_MATTER: u32 = 0;

/// Tags that part a line into pieces, each of which may be an entry.
const PARTS: [&str; 4] = ["<br", "<li", "<dt", "</p>"];

/// Everything that `text` holds, in its order. See the [module](super).
pub fn entries(text: &str) -> Entries<'_> {
    Entries {
        text,
        lines: Lines::new(text),
        ahead: None,
        queue: VecDeque::new(),
        open: None,
        quiet: Quiet::No,
        passed_over: None,
        block: 1,
        paragraph: None,
        last: Last::Blank,
        caption: None,
        plain_lines: 0,
        table: None,
        prose: None,
        titled: false,
        headings: 0,
        habits: None,
        done: false,
    }
}

/// An iterator over the [`Item`]s of a text. Made by [`entries`].
#[derive(Clone, Debug)]
pub struct Entries<'t> {
    text: &'t str,
    lines: Lines<'t>,
    ahead: Option<Line>,
    queue: VecDeque<Item<'t>>,
    open: Option<Open<'t>>,
    quiet: Quiet,
    /// The level of the heading whose section holds no events.
    passed_over: Option<u8>,
    block: u32,
    /// The paragraph of plain text that the reader is in, or that ended last.
    paragraph: Option<Span>,
    last: Last,
    /// The last line that introduces what follows: `**Issue detection:**`.
    caption: Option<Span>,
    /// Lines of running text since the last entry or heading.
    plain_lines: usize,
    table: Option<Table<'t>>,
    /// The paragraph of running text that the reader is in.
    prose: Option<Span>,
    titled: bool,
    /// Headings below the title.
    headings: usize,
    habits: Option<Habits>,
    done: bool,
}

/// What is passed over.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Quiet {
    No,
    /// A fence of this sign that will be closed.
    Fence(u8),
    /// A fence of this sign that never closes: a stamped bullet ends it.
    OpenFence(u8),
    Comment,
    /// `<pre>`, `<script>`, `<style>`: until the closing tag.
    Element(&'static str),
    /// Front matter until this rule.
    FrontMatter(&'static str),
}

/// What the line before was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Last {
    Blank,
    /// An entry, or text that belongs to one.
    Entry,
    /// Running text that ends a sentence or introduces something.
    Ended,
    /// Running text that goes on.
    Running,
}

/// An entry whose text is still being gathered.
#[derive(Clone, Copy, Debug)]
struct Open<'t> {
    entry: Entry<'t>,
    gather: Gather,
    /// A date on its own, that becomes context where stamped entries follow.
    undecided: Option<ContextKind>,
    /// A blank line has been seen since.
    gap: bool,
}

/// Which of the lines that follow belong to an open entry.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Gather {
    /// Wrapped lines and nested items, up to a blank line.
    Wrapped,
    /// The paragraph below, and all that follows is the entry's too.
    Below,
    /// What follows is the entry's, but its text is complete.
    Owns,
    /// Nothing.
    Nothing,
}

impl<'t> Iterator for Entries<'t> {
    type Item = Item<'t>;

    fn next(&mut self) -> Option<Item<'t>> {
        loop {
            if let Some(item) = self.queue.pop_front() {
                return Some(item);
            }
            if self.done {
                return None;
            }
            match self.next_line() {
                Some(line) => self.line(line),
                None => {
                    self.close();
                    self.sentences();
                    self.done = true;
                }
            }
        }
    }
}

impl<'t> Entries<'t> {
    fn next_line(&mut self) -> Option<Line> {
        self.ahead.take().or_else(|| self.lines.next())
    }

    fn peek_line(&mut self) -> Option<Line> {
        if self.ahead.is_none() {
            self.ahead = self.lines.next();
        }
        self.ahead
    }

    /// Reads one line.
    fn line(&mut self, line: Line) {
        if self.quiet != Quiet::No && self.stays_quiet(&line) {
            return;
        }
        if line.is_blank() {
            return self.blank();
        }
        if self.begins_quiet(&line) {
            return;
        }
        match line.marker {
            Marker::Heading(level) => self.heading(level, line.body_span()),
            Marker::Row => self.row(&line),
            Marker::Quote => self.running(&line),
            Marker::Rule => self.rule(),
            _ if self.is_underlined(&line) => {}
            _ if self.opens_table(&line) => self.row(&line),
            _ if self.table.is_some() && line.span.of(self.text).contains('|') => self.row(&line),
            _ => self.text_line(&line),
        }
    }

    fn blank(&mut self) {
        self.block += u32::from(self.table.take().is_some());
        self.last = Last::Blank;
        self.sentences();
        if let Some(open) = &mut self.open {
            open.gap = true;
            if open.gather == Gather::Below && !open.entry.tail.is_empty() {
                open.gather = Gather::Owns;
            }
        }
    }

    fn rule(&mut self) {
        self.table = None;
        self.last = Last::Blank;
        if self.open.is_some_and(|o| o.undecided.is_none()) {
            self.close();
        }
    }

    // ---- what is passed over -------------------------------------------------------------------------------------

    /// Does this line begin something that is passed over?
    fn begins_quiet(&mut self, line: &Line) -> bool {
        let body = line.body_span().of(self.text);
        if line.number() == 1 && matches!(line.span.of(self.text).trim_end(), "---" | "+++" | "\u{feff}---") {
            let rule = if body.starts_with('+') { "+++" } else { "---" };
            if self.closes(line, rule) {
                self.quiet = Quiet::FrontMatter(rule);
                return true;
            }
        }
        if line.marker == Marker::Fence {
            let sign = body.bytes().next().unwrap_or(b'`');
            let mark = if sign == b'`' { "```" } else { "~~~" };
            self.quiet = if self.closes(line, mark) { Quiet::Fence(sign) } else { Quiet::OpenFence(sign) };
            return true;
        }
        if !body.starts_with('<') {
            return false;
        }
        if let Some((level, inner)) = html_heading(line, self.text) {
            self.heading(level, inner);
            return true;
        }
        if body.starts_with("<!--") {
            let ends_here = body.contains("-->");
            let ends_below =
                || memchr::memmem::find(self.text.as_bytes().get(line.span.end()..).unwrap_or(&[]), b"-->").is_some();
            let begins = !ends_here && ends_below();
            self.quiet = if begins { Quiet::Comment } else { Quiet::No };
            return begins || body.trim_end().ends_with("-->");
        }
        for (open, close) in [("<pre", "</pre>"), ("<script", "</script>"), ("<style", "</style>")] {
            if body.starts_with(open) && !body.contains(close) {
                self.quiet = Quiet::Element(close);
                return true;
            }
        }
        self.html_row(line)
    }

    /// Is the line passed over, within what began before?
    fn stays_quiet(&mut self, line: &Line) -> bool {
        let body = line.body_span().of(self.text);
        let ended = match self.quiet {
            Quiet::No => return false,
            Quiet::Fence(sign) => {
                line.marker == Marker::Fence
                    && body.bytes().next() == Some(sign)
                    && body.trim_end().bytes().all(|b| b == sign)
            }
            Quiet::Comment => body.contains("-->"),
            Quiet::Element(close) => body.contains(close),
            Quiet::FrontMatter(rule) => {
                let ended = matches!(line.span.of(self.text).trim_end(), "---" | "+++" | "...");
                if !ended || rule.is_empty() {
                    self.front_matter(line);
                }
                ended
            }
            Quiet::OpenFence(_) => {
                let stamped = line.marker == Marker::Bullet
                    && opening::opening(&mut line.cursor(self.text), self.habits()).is_some();
                if stamped {
                    self.quiet = Quiet::No;
                    return false;
                }
                false
            }
        };
        if ended {
            self.quiet = Quiet::No;
        }
        true
    }

    /// Does a line that begins with `mark` follow?
    fn closes(&self, line: &Line, mark: &str) -> bool {
        let rest = self.text.as_bytes().get(line.span.end()..).unwrap_or(&[]);
        memchr::memmem::find_iter(rest, mark.as_bytes()).any(|n| {
            let before = rest[..n].iter().rev().find(|b| !matches!(b, b' ' | b'\t'));
            let behind = rest[n + mark.len()..].iter().find(|b| !matches!(b, b' ' | b'\t' | b'`' | b'~' | b'-'));
            matches!(before, Some(b'\n' | b'\r' | b'>')) && matches!(behind, None | Some(b'\n' | b'\r'))
        })
    }

    /// A line of the front matter: `key: value`.
    fn front_matter(&mut self, line: &Line) {
        let mut c = line.cursor(self.text);
        let rest = c.rest();
        let Some(colon) = rest.find([':', '=']) else { return };
        let key = rest[..colon].trim();
        if c.advance(colon + 1).is_none() {
            return;
        }
        opening::skip(&mut c);
        if c.attempt(|c| c.eat(b'\'')).is_some() {
            opening::skip(&mut c);
        }
        if key.eq_ignore_ascii_case("title") {
            return self.title(c.span_of_rest());
        }
        let value = c.span_of_rest();
        let Some(stamp) = stamp::stamp(&mut c).filter(Stamp::is_firm) else { return };
        if field::is_moment_key(key) && stamp.date.is_some() {
            let label = Span::new(line.body, line.body + key.len(), line.number());
            let made = self.made(Form::Field, line, stamp, label, c.span_from(c.at()));
            self.push(Item::Entry(Entry { block: FRONT_MATTER, ..made }));
        } else if matches!(
            key.to_ascii_lowercase().as_str(),
            "date" | "pubdate" | "day" | "incident_date" | "timestamp"
        ) {
            self.context(ContextKind::FrontMatter, value, stamp.date, stamp.zone);
        }
    }

    // ---- headings ------------------------------------------------------------------------------------------------

    /// Is the line a heading because the next one underlines it? Then it is read as one.
    fn is_underlined(&mut self, line: &Line) -> bool {
        const LONGEST: usize = 120;
        if !matches!(line.marker, Marker::Plain)
            || line.indent > 3
            || line.span.len() > LONGEST
            || self.last == Last::Running
        {
            return false;
        }
        let text = self.text;
        let Some(next) = self.peek_line().filter(|l| l.marker == Marker::Rule || l.marker == Marker::Fence) else {
            return false;
        };
        let Some(level) = line::underline(text, &next) else { return false };
        self.ahead = None;
        self.heading(level, line.body_span());
        true
    }

    fn heading(&mut self, level: u8, body: Span) {
        self.sentences();
        self.caption = Some(body);
        self.table = None;
        self.paragraph = None;
        self.last = Last::Ended;
        self.plain_lines = 0;
        let body = trim_closing_hashes(self.text, body);
        let name = body.of(self.text);
        if self.passed_over.is_some_and(|l| level <= l) {
            self.passed_over = None;
        }
        if self.passed_over.is_none() && sections::passed_over(name) {
            self.passed_over = Some(level);
        }
        if (!self.titled || level == 1 && self.is_dated_heading(body)) && self.passed_over.is_none() {
            self.close();
            self.block += 1;
            self.title(body);
            if !matches!(self.heading_stamp(body), Some((s, _, _)) if s.clock.is_some()) {
                return;
            }
        }
        match self.heading_stamp(body).filter(|_| self.passed_over.is_none()) {
            Some((stamp, label, tail)) => self.stamped_heading(level, body, stamp, label, tail),
            None => self.plain_heading(level, body),
        }
    }

    /// Does the heading give a date and no clock? At the first level it is the document's, not an event's.
    fn is_dated_heading(&mut self, body: Span) -> bool {
        matches!(self.heading_stamp(body), Some((s, _, _)) if s.clock.is_none() && s.relative.is_none())
    }

    /// The stamp that a heading is, begins or ends with; the label before it, and the text behind it.
    fn heading_stamp(&mut self, body: Span) -> Option<(Stamp<'t>, Span, Span)> {
        let none = Span::new(body.start(), body.start(), body.line());
        let mut c = Cursor::over(self.text, body);
        self.attempt_section_number(&mut c);
        let habits = Habits { dotted: false, bare: false };
        if let Some(o) = opening::opening(&mut c, habits)
            .filter(|o| !o.stamp.date.is_some_and(|d| d.day.is_none() && d.weekday.is_none()))
        {
            return Some((o.stamp, none, c.span_of_rest()));
        }
        let (stamp, head) = inline::trailing(Cursor::over(self.text, body))?;
        Some((stamp, head, Span::new(body.end(), body.end(), body.line())))
    }

    /// Moves over `3.` or `3.1` before a heading's words.
    fn attempt_section_number(&self, c: &mut Cursor<'t>) {
        c.attempt(|c| {
            c.digits(1..=2)?;
            c.eat(b'.')?;
            c.attempt(|c| c.digits(1..=2));
            (c.blanks() > 0).then_some(())
        });
    }

    fn stamped_heading(&mut self, level: u8, body: Span, stamp: Stamp<'t>, label: Span, tail: Span) {
        self.close();
        self.headings += 1;
        self.block += u32::from(stamp.clock.is_none());
        let line = Line { span: body, indent: usize::from(level), marker: Marker::Heading(level), body: body.start() };
        let entry = Entry { tail, ..self.made(Form::Heading, &line, stamp, label, tail) };
        let undecided = stamp.clock.is_none() && stamp.relative.is_none();
        self.open(entry, Gather::Below, undecided.then_some(ContextKind::Heading(level)));
    }

    fn plain_heading(&mut self, level: u8, body: Span) {
        self.headings += 1;
        self.close();
        self.block += 1;
        let name = body.of(self.text);
        let zone = if names_time(name) || name.contains('(') || ends_with_zone(name) {
            zone::find(Cursor::over(self.text, body))
        } else {
            None
        };
        let date = first_date(Cursor::over(self.text, body));
        self.push(Item::Context(Context {
            kind: ContextKind::Heading(level),
            span: body,
            date,
            zone,
            approximate: says_approximate(name),
        }));
    }

    fn title(&mut self, span: Span) {
        self.titled = true;
        let zone = if names_time(span.of(self.text)) { zone::find(Cursor::over(self.text, span)) } else { None };
        let date = first_date(Cursor::over(self.text, span));
        self.context(ContextKind::Title, span, date, zone);
    }

    fn context(&mut self, kind: ContextKind, span: Span, date: Option<Date>, zone: Option<Zone<'t>>) {
        self.push(Item::Context(Context { kind, span, date, zone, approximate: false }));
    }

    // ---- tables --------------------------------------------------------------------------------------------------

    /// Does this line, without a pipe in front, open a table, because a row of dashes follows?
    fn opens_table(&mut self, line: &Line) -> bool {
        let text = self.text;
        line.span.of(text).contains('|') && self.peek_line().is_some_and(|next| table::is_delimiter(text, next.span))
    }

    fn row(&mut self, line: &Line) {
        if table::is_delimiter(self.text, line.span) || table::is_rule(self.text, line.span) {
            return;
        }
        let cells = table::cells(self.text, line.span);
        let text = self.text;
        let header = self.table.is_none() && self.peek_line().is_some_and(|next| table::is_delimiter(text, next.span));
        self.cells(line, &cells, header);
    }

    /// The rows of an HTML table that begin on this line; a row may go on over the lines below.
    fn html_row(&mut self, line: &Line) -> bool {
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
            self.cells(line, &cells, header);
            (at, end) = (stop, stop);
        }
        while self.peek_line().is_some_and(|l| l.span.start() < end) {
            self.ahead = None;
        }
        end > 0 || body.starts_with("<table")
    }

    fn cells(&mut self, line: &Line, cells: &Cells, header: bool) {
        self.last = Last::Ended;
        if header {
            self.close();
            self.block += 1;
            self.table = Some(Table::header(self.text, cells.as_slice()));
            return;
        }
        if self.table.is_none() {
            self.close();
            self.block += 1;
        }
        let mut table = self.table.unwrap_or_default();
        let row = table.row(self.text, cells.as_slice());
        self.table = Some(table);
        let Some((row, stamp)) = row.and_then(|r| r.stamp.map(|s| (r, s))).filter(|_| self.passed_over.is_none())
        else {
            return self.cell_below(cells);
        };
        let line = Line { span: Span::new(line.span.start(), line.span.end(), stamp.span.line()), ..*line };
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

    /// A row without a time: where each cell stands on a line of its own, the text of the row above.
    fn cell_below(&mut self, cells: &Cells) {
        if let ([cell], Some(open)) = (cells.as_slice(), &mut self.open)
            && open.entry.form == Form::Table
            && open.entry.tail.is_empty()
            && open.entry.head.is_empty()
        {
            open.entry.tail = *cell;
            return;
        }
        self.unreadable_cell(cells);
    }

    /// A time cell that its author left open: `??:??`, `25:61`.
    fn unreadable_cell(&mut self, cells: &Cells) {
        let Some(first) = cells.as_slice().first() else { return };
        self.unreadable(Cursor::over(self.text, *first));
    }

    // ---- list items and plain lines ------------------------------------------------------------------------------

    fn text_line(&mut self, line: &Line) {
        let body = line.cursor(self.text);
        if memchr::memchr(b'<', body.rest().as_bytes()).is_some()
            && PARTS.iter().any(|p| body.rest().get(1..).is_some_and(|r| r.contains(p)))
        {
            return self.segments(line);
        }
        self.segment(line);
    }

    /// Parts a line at its `<br>`.
    fn segments(&mut self, line: &Line) {
        let (start, number) = (line.body, line.number());
        let rest = line.body_span().of(self.text);
        let mut from = 0;
        while from < rest.len() {
            let stop = next_part(rest, from);
            let part = Line { span: Span::new(start + from, start + stop, number), body: start + from, ..*line };
            if !part.span.of(self.text).trim().is_empty() {
                self.segment(&part);
                self.last = Last::Ended;
            }
            from = rest[stop..].find('>').map_or(rest.len(), |n| stop + n + 1);
        }
    }

    fn segment(&mut self, line: &Line) {
        if self.passed_over.is_some() {
            return;
        }
        let mut c = line.cursor(self.text);
        let habits = self.habits();
        if line.marker == Marker::Bullet {
            c.attempt(|c| {
                c.eat_words(&["at", "um", "à"])
                    .filter(|()| c.blanks() > 0 && c.peek().is_some_and(|b| b.is_ascii_digit()))
            });
        }
        if let Some(o) = opening::opening(&mut c, habits).filter(|o| self.accepts(line, o, &c)) {
            return self.stamped(line, o, c.span_of_rest());
        }
        if let Some(field) = field::field(field_start(line.cursor(self.text))).filter(|f| self.accepts_field(line, f)) {
            return self.field(line, &field);
        }
        if let Some(found) = inline::in_tag(line.cursor(self.text)) {
            return self.named(line, &found, Gather::Below);
        }
        if let Some(found) = inline::behind_name(line.cursor(self.text)).filter(|_| line.marker == Marker::Plain) {
            return self.named(line, &found, Gather::Wrapped);
        }
        if let Some((stamp, head)) = self.trailing_stamp(line) {
            return self.stamped_behind(line, stamp, head);
        }
        if line.marker == Marker::Bullet || self.last != Last::Running {
            self.unreadable(line.cursor(self.text));
        }
        self.running(line);
    }

    /// Does the stamp that opens this line open an entry, rather than being part of a sentence, or a line of a log?
    fn accepts(&mut self, line: &Line, o: &Opening<'_>, c: &Cursor<'_>) -> bool {
        let next_is_stamped = self.last == Last::Running && self.next_is_stamped();
        if o.stamp.relative.is_some_and(|r| r.from == super::relative::From::First)
            && line.marker != Marker::Bullet
            && !o.closing.set_off
        {
            return false;
        }
        if line.marker == Marker::Bullet {
            return true;
        }
        let begins = match self.last {
            Last::Blank | Last::Ended => true,
            Last::Entry => !self.open.is_some_and(|e| {
                e.gather == Gather::Wrapped && e.entry.form == Form::List && !e.gap && line.indent > 0
            }),
            Last::Running => {
                o.stamp.clock.is_some()
                    && (o.closing.alone && o.stamp.date.is_some() || o.closing.set_off && next_is_stamped)
            }
        };
        // "Around January 4, we ...": a sentence that opens with a stamp
        let sentence = o.begins_with_word()
            && (!o.closing.set_off || c.before() == Some(b',') || c.text()[..c.at()].trim_end().ends_with(','));
        let dated_only = o.stamp.clock.is_none() && o.stamp.relative.is_none();
        begins && !sentence && !is_log(o, c) && (!dated_only || o.closing.set_off || opening::in_brackets(c.rest()))
    }

    /// Does the next line begin with a stamp too? Two in a row are a timeline, one may be a wrapped sentence.
    fn next_is_stamped(&mut self) -> bool {
        let (text, habits) = (self.text, self.habits());
        self.peek_line().is_some_and(|next| {
            let opened = opening::opening(&mut next.cursor(text), habits);
            opened.is_some_and(|o| o.stamp.clock.is_some() && o.closing.set_off)
        })
    }

    /// An entry that begins with its stamp.
    fn stamped(&mut self, line: &Line, o: Opening<'t>, tail: Span) {
        let form = if line.marker == Marker::Bullet { Form::List } else { Form::Line };
        let dated_only = o.stamp.clock.is_none() && o.stamp.relative.is_none();
        let alone = tail.of(self.text).trim().is_empty() || opening::in_brackets(tail.of(self.text));
        if dated_only && alone && form == Form::Line && self.in_preamble() {
            self.close();
            return self.context(ContextKind::Field, line.span, o.stamp.date, o.stamp.zone);
        }
        let undecided = (dated_only && alone).then_some(ContextKind::DateLine);
        let tail = if undecided.is_some() { Span::new(tail.end(), tail.end(), tail.line()) } else { tail };
        let stamped_below = o.closing.alone && form == Form::Line && self.last == Last::Running && undecided.is_none();
        let head = self.paragraph.filter(|_| stamped_below);
        self.close();
        self.block += u32::from(self.plain_lines > 3);
        let none = Span::new(line.body, line.body, line.number());
        let tail = self.behind_second_clock(tail);
        let mut entry = self.made(form, line, o.stamp, none, tail);
        let gather = match head {
            Some(head) => {
                entry.head = head;
                Gather::Nothing
            }
            None if tail.is_empty() => Gather::Below,
            None => Gather::Wrapped,
        };
        self.label_status(&mut entry);
        if form == Form::Line {
            self.several(&mut entry);
        }
        if let Some(second) = self.joined(&entry) {
            self.push(Item::Entry(Entry { tail: second.tail, ..entry }));
            entry = second;
        }
        self.open(entry, gather, undecided);
    }

    /// Past a second clock that stands in a column of its own: the same moment in another zone.
    fn behind_second_clock(&self, tail: Span) -> Span {
        let mut c = Cursor::over(self.text, tail);
        let second = stamp::stamp(&mut c).filter(|s| s.clock.is_some() && s.is_firm());
        if second.is_some() && (c.blanks() >= 2 || c.eat(b'|').is_some()) { c.span_of_rest() } else { tail }
    }

    /// Before any heading but the title, a date on its own line is the document's.
    fn in_preamble(&self) -> bool {
        self.headings == 0 && self.titled
    }

    /// The status in front of an entry's text becomes its label: `**Resolved** - back to normal`.
    fn label_status(&self, entry: &mut Entry<'t>) {
        let span = if entry.head.is_empty() { entry.tail } else { entry.head };
        if let Some(label) = status(self.text, span) {
            entry.label = label;
        }
    }

    /// `14:05 alert, 14:08 paged, 14:38 restored.`: all but the last entry are complete; the last is left in `entry`.
    fn several(&mut self, entry: &mut Entry<'t>) {
        while let Some((end, stamp, tail)) = inline::next_of_several(Cursor::over(self.text, entry.tail), &entry.stamp)
        {
            let first = Entry { tail: Span::new(entry.tail.start(), end, entry.tail.line()), ..*entry };
            self.push(Item::Entry(first));
            let date = stamp.date.or(entry.stamp.date);
            *entry = Entry { stamp: Stamp { date, ..stamp }, tail, ..*entry };
        }
    }

    /// `19:16 and 19:30: hacker pulls WETH`: two entries of the same text.
    fn joined(&self, entry: &Entry<'t>) -> Option<Entry<'t>> {
        let mut c = Cursor::over(self.text, entry.tail);
        c.eat_words(&["and", "und", "et", "y", "e"])?;
        c.blanks();
        let mut stamp = stamp::stamp(&mut c).filter(|s| s.clock.is_some() && s.is_firm() && s.end.is_none())?;
        entry.stamp.clock?;
        opening::closing(&mut c).filter(|o| o.set_off)?;
        stamp.date = stamp.date.or(entry.stamp.date);
        Some(Entry { stamp, tail: c.span_of_rest(), ..*entry })
    }

    fn accepts_field(&self, line: &Line, f: &Field<'_>) -> bool {
        let begins =
            line.marker == Marker::Bullet || self.last != Last::Running || f.tail.of(self.text).trim().is_empty();
        // a field inside of an entry's own text is no entry
        let nested = self.open.is_some_and(|o| {
            o.undecided.is_none() && !o.gap && usize::from(o.entry.indent) < line.indent && o.gather == Gather::Wrapped
        });
        begins && !nested && f.stamp.is_firm()
    }

    fn field(&mut self, line: &Line, f: &Field<'t>) {
        match f.kind {
            Kind::Other => self.running(line),
            Kind::Date => {
                self.close();
                self.context(ContextKind::Field, line.body_span(), f.stamp.date, f.stamp.zone);
                self.last = Last::Ended;
            }
            Kind::Moment => {
                self.close();
                let bare = f.tail.of(self.text).trim().is_empty();
                let form = match (field::is_update(f.label.of(self.text)), line.marker) {
                    (true, Marker::Bullet) if bare => Form::Field,
                    (true, Marker::Bullet) => Form::List,
                    (true, _) => Form::Line,
                    _ => Form::Field,
                };
                let caption = self.caption.filter(|_| field::is_generic(field::trim_markup(f.label.of(self.text))));
                let entry = self.made(form, line, f.stamp, caption.unwrap_or(f.label), f.tail);
                let gather = match form {
                    Form::Field => Gather::Nothing,
                    _ if f.tail.of(self.text).trim().is_empty() => Gather::Below,
                    _ => Gather::Wrapped,
                };
                self.open(entry, gather, None);
            }
        }
    }

    /// An entry whose stamp stands behind a name, or in a tag.
    fn named(&mut self, line: &Line, found: &Inline<'t>, gather: Gather) {
        let none = Span::new(line.body, line.body, line.number());
        let gather = if gather == Gather::Below && !found.tail.of(self.text).trim().is_empty() {
            Gather::Wrapped
        } else {
            gather
        };
        let entry = Entry { head: found.head, ..self.made(Form::Line, line, found.stamp, none, found.tail) };
        self.open(entry, gather, None);
    }

    /// A stamp at the end of a list item, or one that markup sets off at the end of a paragraph.
    fn trailing_stamp(&self, line: &Line) -> Option<(Stamp<'t>, Span)> {
        let c = line.cursor(self.text);
        let (stamp, head) = inline::trailing(c)?;
        let dated = stamp.date.is_some_and(|d| d.is_day()) && stamp.clock.is_some();
        let tracked = c.text()[head.end()..stamp.span.start()].contains("{{<");
        let words = head.of(self.text).split_whitespace().count();
        let short = (1..=3).contains(&words) && stamp.clock.is_some() && stamp.end.is_none();
        let plain = line.marker == Marker::Plain && self.last != Last::Running;
        let name = plain && !head.of(self.text).contains([',', '.', ':', ';']);
        let chat = short && (c.rest().trim_end().ends_with(']') || name);
        let directive = c.rest().starts_with(":::");
        let listed = line.marker == Marker::Bullet && dated;
        (tracked || chat || listed || directive).then_some((stamp, head))
    }

    /// An entry that ends with its stamp.
    fn stamped_behind(&mut self, line: &Line, stamp: Stamp<'t>, head: Span) {
        let tracked = self.text[head.end()..stamp.span.start()].contains("{{<");
        let above = self.paragraph.filter(|_| {
            tracked && (self.last == Last::Running || self.last == Last::Ended || head.of(self.text).trim().is_empty())
        });
        let below = !tracked && line.marker != Marker::Bullet;
        self.close();
        let form = if line.marker == Marker::Bullet && !tracked { Form::List } else { Form::Line };
        let none = Span::new(line.body, line.body, line.number());
        let behind = Span::new(line.span.end(), line.span.end(), line.number());
        let mut entry = self.made(form, line, stamp, none, behind);
        entry.head = above.map_or(head, |p| if head.of(self.text).trim().is_empty() { p } else { p.to(head) });
        if below {
            entry.label = head;
            entry.head = none;
        }
        self.label_status(&mut entry);
        self.open(entry, if below { Gather::Below } else { Gather::Nothing }, None);
        if tracked {
            self.close();
            self.paragraph = None;
        }
    }

    /// Text that opens no entry: it belongs to the open one, or is running text.
    fn running(&mut self, line: &Line) {
        let ended = ends_sentence(line.span.of(self.text));
        let belongs = self.belongs(line);
        if !belongs {
            if self.open.is_some_and(|o| o.undecided.is_none() || o.gather == Gather::Nothing) {
                self.close();
            }
            self.plain_lines += 1;
            self.paragraph = match (self.last, self.paragraph) {
                (Last::Running | Last::Ended, Some(p)) => Some(p.to(line.span)),
                _ => Some(Span::new(line.body, line.span.end(), line.number())),
            };
            self.last = if ended { Last::Ended } else { Last::Running };
            self.notice(line);
            self.introduces(line);
            self.gather_prose(line);
            return;
        }
        self.last =
            if ended || self.open.is_some_and(|o| o.gather != Gather::Wrapped) { Last::Ended } else { Last::Entry };
    }

    /// Does the line belong to the open entry? Then it is added to its text.
    fn belongs(&mut self, line: &Line) -> bool {
        let Some(open) = &mut self.open else { return false };
        let deeper = line.indent > usize::from(open.entry.indent);
        match open.gather {
            Gather::Nothing => false,
            Gather::Owns => open.entry.form == Form::Heading || deeper,
            Gather::Below => {
                open.entry.tail = if open.entry.tail.is_empty() {
                    Span::new(line.body, line.span.end(), line.number())
                } else {
                    open.entry.tail.to(line.span)
                };
                true
            }
            Gather::Wrapped => {
                let sibling = line.marker == Marker::Bullet && !deeper && open.entry.form == Form::List;
                let belongs = !sibling && (!open.gap || deeper);
                if belongs {
                    open.entry.tail = open.entry.tail.to(line.span);
                }
                belongs
            }
        }
    }

    /// A notice that governs all times, or names the zone.
    fn notice(&mut self, line: &Line) {
        let c = line.cursor(self.text);
        let text = c.rest();
        let zone_alone = is_zone_alone(c);
        if text.len() > 400 || !zone_alone && !names_time(text) {
            return;
        }
        let governs = zone_alone || speaks_of_all_times(text);
        let zone = if governs { zone::find(c) } else { None };
        let approximate = governs && says_approximate(text);
        if zone.is_some() || approximate {
            self.push(Item::Context(Context {
                kind: ContextKind::Notice,
                span: line.span,
                date: None,
                zone,
                approximate,
            }));
        }
    }

    /// Keeps a short line that introduces what follows, as a label for stamps that have none of their own.
    fn introduces(&mut self, line: &Line) {
        let body = line.body_span().of(self.text).trim();
        let introduces = body.len() < 60
            && (body.ends_with(':') || body.ends_with(":**") || body.starts_with("**") && body.ends_with("**"));
        if introduces {
            self.caption = Some(line.body_span());
        }
    }

    /// Adds a line to the paragraph whose sentences are read when it ends. A list item is a paragraph of its own.
    fn gather_prose(&mut self, line: &Line) {
        if line.marker == Marker::Quote {
            return;
        }
        if line.marker == Marker::Bullet {
            self.sentences();
        }
        self.prose = Some(match self.prose {
            Some(p) => p.to(line.span),
            None => line.body_span(),
        });
    }

    /// What the sentences of the paragraph that has ended say about times.
    fn sentences(&mut self) {
        let Some(paragraph) = self.prose.take() else { return };
        let cursor = Cursor::over(self.text, paragraph);
        let (doc, block, indent) = (self.text, self.block, 0);
        let introduces = introduces_entries(paragraph.of(doc));
        let queue = &mut self.queue;
        let mut lines = LineCount::new(doc, paragraph);
        prose::scan(cursor, |found| match lines.place(found) {
            Found::Date(date) => {
                let span = date.span();
                queue.push_back(Item::Context(Context {
                    kind: if introduces { ContextKind::DateLine } else { ContextKind::Text },
                    span,
                    date: Some(date),
                    zone: None,
                    approximate: false,
                }));
            }
            Found::Stamp(stamp) if prose::is_set_aside(cursor, stamp.span) => {}
            Found::Stamp(stamp) => {
                let sentence = prose::sentence(cursor, stamp.span);
                let none = Span::new(sentence.start(), sentence.start(), sentence.line());
                let column = Column::default();
                let entry = Entry {
                    doc,
                    form: Form::Prose,
                    span: sentence,
                    stamp,
                    label: none,
                    head: none,
                    tail: sentence,
                    column,
                    block,
                    indent,
                };
                queue.push_back(Item::Entry(entry));
            }
        });
    }

    /// Tells of what stands where a stamp was plainly meant.
    fn unreadable(&mut self, mut c: Cursor<'t>) {
        if self.passed_over.is_some() {
            return;
        }
        let Some((bad, span)) = opening::unreadable(&mut c) else { return };
        let found = Quoted(span.of(self.text));
        let remark = match bad {
            Bad::OutOfRange => Diagnostic::new(
                Code::ClockOutOfRange,
                span,
                format!("expected a clock between 00:00 and 24:00, found {found}"),
            ),
            Bad::Unreadable => Diagnostic::new(
                Code::UnreadableStamp,
                span,
                format!("expected a clock with all its digits, found {found}"),
            ),
        };
        self.push(Item::Remark(remark));
    }

    // ---- keeping entries ------------------------------------------------------------------------------------------

    fn made(&self, form: Form, line: &Line, stamp: Stamp<'t>, label: Span, tail: Span) -> Entry<'t> {
        let none = Span::new(line.body, line.body, line.number());
        let indent = line.indent.min(usize::from(u16::MAX)) as u16;
        Entry {
            doc: self.text,
            form,
            span: line.span,
            stamp,
            label,
            head: none,
            tail,
            column: Column::default(),
            block: self.block,
            indent,
        }
    }

    fn open(&mut self, entry: Entry<'t>, gather: Gather, undecided: Option<ContextKind>) {
        self.close();
        self.sentences();
        self.last = Last::Entry;
        self.plain_lines = 0;
        self.paragraph = None;
        self.open = Some(Open { entry, gather, undecided, gap: false });
    }

    /// Ends the open entry. A date on its own that has no text of its own becomes context.
    fn close(&mut self) {
        let Some(mut open) = self.open.take() else { return };
        open.entry.span = open.entry.span.to(if open.entry.tail.end() > open.entry.span.end() {
            open.entry.tail
        } else {
            open.entry.span
        });
        match open.undecided {
            Some(kind) if open.entry.tail.of(self.text).trim().is_empty() => self.governs(kind, &open.entry),
            _ => self.queue.push_back(Item::Entry(open.entry)),
        }
    }

    fn governs(&mut self, kind: ContextKind, entry: &Entry<'t>) {
        let (date, zone) =
            (entry.stamp.date, entry.stamp.zone.or_else(|| zone::find(Cursor::over(self.text, entry.span))));
        self.queue.push_back(Item::Context(Context { kind, span: entry.span, date, zone, approximate: false }));
    }

    fn push(&mut self, item: Item<'t>) {
        self.queue.push_back(item);
    }

    /// How the document writes its clocks, looked up once where it is first asked.
    fn habits(&mut self) -> Habits {
        *self.habits.get_or_insert_with(|| habits(self.text))
    }
}

/// `<h2>Timeline</h2>` on one line: the level, and what stands inside.
fn html_heading(line: &Line, text: &str) -> Option<(u8, Span)> {
    let body = line.body_span().of(text);
    let level = body
        .strip_prefix("<h")
        .or_else(|| body.strip_prefix("<H"))?
        .bytes()
        .next()
        .filter(|b| (b'1'..=b'6').contains(b))?
        - b'0';
    let from = body.find('>')? + 1;
    let to = body.rfind("</").filter(|n| *n >= from)?;
    Some((level, Span::new(line.body + from, line.body + to, line.number())))
}

/// How many lines open with `11.55 ` and with `1155 `? Three make a habit.
fn habits(text: &str) -> Habits {
    const ENOUGH: usize = 3;
    let (mut dotted, mut bare) = (0, 0);
    let mut lines = Lines::new(text);
    while let Some(span) = lines.next_span() {
        let line = span.of(text).trim_start_matches(['-', '*', ' ', '\t', '+', '#', '_', '`', '[']);
        if !line.starts_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        let mut c = Cursor::new(line);
        match super::clock::clock(&mut c) {
            Some(k) if k.half.is_none() && k.style == Style::Dot && k.padded => dotted += 1,
            Some(k) if k.half.is_none() && k.style == Style::Bare && !(19..=20).contains(&k.hour) => bare += 1,
            _ => {}
        }
    }
    Habits { dotted: dotted >= ENOUGH, bare: bare >= ENOUGH }
}

/// `## Title ##` without the closing signs.
fn trim_closing_hashes(text: &str, body: Span) -> Span {
    let name = body.of(text);
    let kept = name.trim_end().trim_end_matches(['#', '=']).trim_end();
    let kept = if kept.is_empty() { name } else { kept };
    Span::new(body.start(), body.start() + kept.len(), body.line())
}

/// Counts the lines of a paragraph as the scan goes over it, from left to right.
struct LineCount<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl<'t> LineCount<'t> {
    fn new(text: &'t str, paragraph: Span) -> Self {
        Self { text, at: paragraph.start(), line: paragraph.line() }
    }

    /// What was found, with the line on which its clock stands.
    fn place(&mut self, found: Found<'t>) -> Found<'t> {
        let Found::Stamp(stamp) = found else { return found };
        let anchor = stamp.clock.map_or(stamp.span, |k| k.span).start();
        let between = self.text.as_bytes().get(self.at..anchor).unwrap_or(&[]);
        self.line += memchr::memchr_iter(b'\n', between).count();
        self.at = self.at.max(anchor);
        Found::Stamp(Stamp { span: Span::new(stamp.span.start(), stamp.span.end(), self.line), ..stamp })
    }
}

/// Where the next piece of a line begins: at the next of the tags that part it.
fn next_part(rest: &str, from: usize) -> usize {
    let tags = memchr::memchr_iter(b'<', &rest.as_bytes()[from..]).map(|n| from + n);
    tags.into_iter()
        .find(|n| PARTS.iter().any(|p| rest.as_bytes()[*n..].starts_with(p.as_bytes())))
        .unwrap_or(rest.len())
}

/// Past the emphasis and bullets before a label.
fn field_start(mut c: Cursor<'_>) -> Cursor<'_> {
    opening::skip(&mut c);
    c
}

/// The first date in a heading or title.
fn first_date(line: Cursor<'_>) -> Option<Date> {
    let mut first = None;
    prose::scan(line, |found| {
        let date = match found {
            Found::Date(date) => Some(date),
            Found::Stamp(stamp) => stamp.date,
        };
        first = first.or(date.filter(Date::is_day));
    });
    first
}

/// Does the line look like one of a log: a level, a process, or braces behind the stamp?
fn is_log(o: &Opening<'_>, c: &Cursor<'_>) -> bool {
    const LEVELS: [&str; 12] = [
        "INFO", "WARN", "WARNING", "ERROR", "DEBUG", "FATAL", "TRACE", "CRITICAL", "NOTICE", "[INFO]", "[ERROR]",
        "level=",
    ];
    if o.stamp.date.is_none() && o.stamp.clock.is_none_or(|k| k.nanos == 0) {
        return false;
    }
    let rest = c.rest();
    let level = LEVELS.iter().any(|l| rest.starts_with(l));
    let process = rest.split_whitespace().take(2).any(|w| w.ends_with("]:") && w.contains('['));
    level || process || rest.starts_with('{')
}

/// A status in front of a text: an emphasised word or two, or a word of status pages before a dash.
fn status(text: &str, span: Span) -> Option<Span> {
    const LONGEST: usize = 40;
    let body = span.of(text);
    let skipped = body.len() - body.trim_start_matches(|c: char| c.is_whitespace() || c == '-').len();
    let body = &body[skipped..];
    let sign = body.bytes().next().filter(|b| matches!(b, b'*' | b'_'));
    let (open, close) = match sign {
        Some(sign) => {
            let n = body.bytes().take_while(|b| *b == sign).count();
            (n, body[n..].find(sign as char)? + n)
        }
        None => (0, body.find(" -").filter(|n| *n <= LONGEST)?),
    };
    let label = body.get(open..close)?;
    let known = sign.is_some() || field::is_update(label);
    (known
        && label.len() <= LONGEST
        && label.split_whitespace().count() <= 3
        && !label.is_empty()
        && !label.contains(|c: char| c.is_ascii_digit()))
    .then(|| Span::new(span.start() + skipped + open, span.start() + skipped + close, span.line()))
}

fn is_moment_label(label: &str, stamp: &Stamp<'_>) -> bool {
    let probe = field::trim_markup(label);
    stamp.date.is_some()
        && ["start", "end", "detected", "resolved", "from", "until"].iter().any(|w| probe.to_lowercase().contains(w))
}

/// Is it a table of labels and values, whose first row stands as its header?
fn is_label_table(text: &str, cells: &Cells, head: &Span) -> bool {
    cells.as_slice().len() == 2 && !head.is_empty() && head.of(text).len() < 40
}

/// Is the last word of a heading a zone: `Events, UTC`?
fn ends_with_zone(name: &str) -> bool {
    name.split_whitespace().next_back().is_some_and(|w| super::names::is_abbreviation(w) && w.len() > 2)
}

/// Does the text speak of times or a time zone?
fn names_time(text: &str) -> bool {
    const WORDS: [&str; 16] = [
        "time",
        "timeline",
        "zone",
        "clock",
        "hours",
        "zeit",
        "heure",
        "hora",
        "horário",
        "ora ",
        "时间",
        "時刻",
        "時間",
        "시간",
        "(utc",
        "время",
    ];
    WORDS.iter().any(|w| contains_fold(text, w))
}

/// Is the paragraph one short line that introduces what follows: `Timeline for September 17, 2018: (all times UTC)`?
fn introduces_entries(paragraph: &str) -> bool {
    const LONGEST: usize = 80;
    let text = paragraph.trim_end().trim_end_matches(['*', '_']);
    let text = text.rfind('(').filter(|_| text.ends_with(')')).map_or(text, |n| text[..n].trim_end());
    let text = text.trim_end_matches(['*', '_']);
    let caption = text.split_whitespace().count() <= 5 && !text.ends_with(['.', '!', '?', ',', ';']);
    paragraph.len() <= LONGEST && (caption || text.ends_with(':')) && !paragraph.trim().contains('\n')
}

/// Is the line nothing but a zone, as it stands below a heading: `(Paris, UTC+1)`?
fn is_zone_alone(line: Cursor<'_>) -> bool {
    const LONGEST: usize = 40;
    let text = line.rest().trim();
    let bracketed = text.starts_with(['(', '[', '*', '_']);
    text.len() <= LONGEST
        && (bracketed || text.split_whitespace().count() <= 2)
        && zone::find(line).is_some_and(|z| z.name().len() > 1)
}

/// Does the text speak of all times of the document?
fn speaks_of_all_times(text: &str) -> bool {
    const WORDS: [&str; 28] = [
        "all events",
        "all dates",
        "all entries",
        "utc time",
        "times",
        "timestamps",
        "time zone",
        "timezone",
        "time-zone",
        "clock",
        "timeline",
        "all in",
        "zeiten",
        "zeitangaben",
        "zeitzone",
        "heures",
        "horaires",
        "fuseau",
        "horas",
        "zona horaria",
        "horários",
        "fuso",
        "orari",
        "时间",
        "時刻",
        "時間",
        "시간",
        "время",
    ];
    WORDS.iter().any(|w| contains_fold(text, w))
}

fn says_approximate(text: &str) -> bool {
    contains_fold(text, "approximate")
        && (contains_fold(text, "times") || contains_fold(text, "timeline") || contains_fold(text, "timestamps"))
}

/// Does `text` contain `low`, in any ASCII case?
fn contains_fold(text: &str, low: &str) -> bool {
    let (hay, low) = (text.as_bytes(), low.as_bytes());
    let first = low[0];
    memchr::memchr2_iter(first, first.to_ascii_uppercase(), hay)
        .any(|n| hay.get(n..n + low.len()).is_some_and(|w| w.eq_ignore_ascii_case(low)))
}

/// Does the line end a sentence, or introduce what follows?
fn ends_sentence(line: &str) -> bool {
    let hard_break = line.ends_with("  ") || line.ends_with('\\');
    let line = line.trim_end().trim_end_matches(['*', '_', '`', ')', '"', ']']);
    hard_break || line.ends_with(['.', ':', '!', '?', '：', '。', '>'])
}
