//! The walk over a text: lines in, entries and contexts out.
//!
//! One pass. An entry stays open until the text that belongs to it has ended; a date on its own stays undecided until it
//! is known whether stamped entries follow beneath it (then it governs them) or a description (then it is an entry).

mod adoc;
mod headings;
mod headnotes;
mod items;
mod notices;
mod output;
mod quiet;
mod refused;
mod rows;
mod running;
mod wiki;

use super::bad;
use super::clock::{Clock, Style};
use super::code;
use super::cursor::Cursor;
use super::date::Date;
use super::entry::{Column, Context, ContextKind, Entry, Form, Item};
use super::field::{self, Field, Kind};
use super::inline::{self, Inline};
use super::line::{self, Line, Lines, Marker};
use super::opening::{self, Habits, NO_HABITS, Opening};
use super::prose::{self, Found};
use super::sections;
use super::stamp::{self, Stamp};
use super::stated::elapsed::Elapsed;
use super::stated::{self, Stated, Told};
use super::table::{self, Cells, Table};
use super::told;
use super::zone::{self, Zone};
use crate::diagnostic::Diagnostic;
use crate::error::Quoted;
use crate::span::{Span, line_ends};
use headings::html_heading;
pub(crate) use notices::contains_words;
use notices::{is_zone_alone, names_time, says_approximate};
use refused::{Loses, Waiting};
use std::collections::VecDeque;

/// The run of the entries in front matter; those of the text count from 1.
pub(crate) const FRONT_MATTER: u32 = 0;

/// Tags that part a line into pieces, each of which may be an entry.
const PARTS: [&str; 5] = ["<br", "<li", "<dt", "</p>", "</h"];

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
        header: None,
        prose: None,
        waiting: Waiting::default(),
        titled: false,
        day: None,
        has_entries: false,
        has_told: false,
        seen_heading: false,
        headings: 0,
        section: headnotes::Place::Lead,
        habits: None,
        literal_below: None,
        adoc: None,
        adoc_columns: 0,
        wiki: None,
        is_mail: false,
        directives: 0,
        org: false,
        wiki_headings: false,
        stated: Vec::new(),
        elapsed: Vec::new(),
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
    /// The line that holds the header of the table.
    header: Option<Span>,
    /// The paragraph of running text that the reader is in.
    prose: Option<Span>,
    waiting: Waiting,
    titled: bool,
    /// The date of the title, or of what tells it in its place.
    day: Option<Date>,
    /// Has there been an entry?
    has_entries: bool,
    /// Has a sentence told of a time?
    has_told: bool,
    /// Has there been a heading?
    seen_heading: bool,
    /// Headings below the title.
    headings: usize,
    /// What the last heading says of its section.
    section: headnotes::Place,
    habits: Option<Habits>,
    /// The indentation of a line that announces an indented block of code, until the next line.
    literal_below: Option<usize>,
    /// The table of AsciiDoc that the reader is in.
    adoc: Option<adoc::Adoc>,
    /// How many columns the next table of AsciiDoc has, where it was told.
    adoc_columns: usize,
    /// The table of MediaWiki that the reader is in.
    wiki: Option<Wiki>,
    /// Fences of directives that are open.
    directives: usize,
    /// Is the text a mail, in which quoted lines are those of another one?
    is_mail: bool,
    /// Is the text Org, whose headings are stars?
    org: bool,
    /// Are its headings those of MediaWiki, `== Cause ==`, so that `# ` opens an item?
    wiki_headings: bool,
    /// The durations that the text states, as far as it was read.
    stated: Vec<Stated>,
    /// What it tells of time that passed.
    elapsed: Vec<Elapsed>,
    done: bool,
}

/// What is passed over.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Quiet {
    No,
    /// A fence of this sign that will be closed, and what the line before in it was.
    Fence(u8, Inside),
    /// A fence of this sign that never closes: a stamped bullet ends it.
    OpenFence(u8),
    Comment,
    /// `<pre>`, `<script>`, `<style>`: until the closing tag.
    Element(&'static str),
    /// Front matter until this rule.
    FrontMatter(&'static str),
    /// A listing of AsciiDoc between two lines of this sign.
    Listing(&'static str),
    /// An indented block of code: until a line with less indentation.
    Literal(usize),
    /// The header of a mail, up to a blank line.
    MailHeader,
}

/// A row of a table of MediaWiki, whose cells may stand on lines of their own.
#[derive(Clone, Copy, Debug)]
struct Wiki {
    cells: Cells,
    /// The line on which the row begins.
    first: Option<Line>,
    /// Are all its cells those of a header?
    header: bool,
}

/// What stands before a line of a fence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Inside {
    Nothing,
    Code,
    /// A blank line.
    Gap,
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
    /// A line of a log.
    Log,
    /// A quoted line with a stamp, which is no entry.
    Quoted,
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
    /// Brackets or emphasis open before its stamp.
    marked: bool,
    /// It stands in a block quote.
    quoted: bool,
    /// The stamp of the entry before it, which shares its text: `19:16 and 19:30: the site failed`.
    beside: Option<Stamp<'t>>,
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
                    self.tell_rows();
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
        if !matches!(line.marker, Marker::Row | Marker::Plain) {
            self.tell_rows();
        }
        if line.is_blank() {
            return self.blank();
        }
        if self.begins_quiet(&line) {
            return;
        }
        self.durations(&line);
        let line = self.as_its_markup(line);
        if self.wiki_row(&line) || self.adoc_row(&line) {
            return;
        }
        match line.marker {
            Marker::Heading(level) => self.heading(level, line.body_span()),
            Marker::Row => self.row(&line),
            Marker::Quote => self.quoted(&line),
            Marker::Rule => self.rule(),
            _ if self.is_underlined(&line) => {}
            _ if self.tab_row(&line) => {}
            _ if self.opens_table(&line) => self.row(&line),
            // a list item ends the table above it, also where a pipe stands behind its stamp
            _ if self.table.is_some() && line.marker != Marker::Bullet && line.span.of(self.text).contains('|') => {
                self.row(&line)
            }
            _ => self.text_line(&line),
        }
    }

    /// The line as the markup of the document reads it: the first heading tells MediaWiki, in which `# ` is an item.
    fn as_its_markup(&mut self, line: Line) -> Line {
        if self.org {
            return line::org(self.text, line);
        }
        if !matches!(line.marker, Marker::Heading(_)) {
            return line;
        }
        let source = line.span.of(self.text).trim();
        self.wiki_headings |= !self.seen_heading && source.starts_with('=') && source.ends_with('=');
        if self.wiki_headings && source.starts_with("# ") { Line { marker: Marker::Bullet, ..line } } else { line }
    }

    /// What the line states of how long something lasted. Sections of what is to be done state nothing, nor do quotations.
    fn durations(&mut self, line: &Line) {
        if self.passed_over.is_some()
            || line.marker == Marker::Quote
            || self.waiting.to_do != refused::ToDo::No && line.marker == Marker::Bullet
        {
            return;
        }
        let setting = stated::Setting {
            reached: self.stated.last().map_or(0, |s| s.span.end()),
            day: self.day.as_ref(),
            header: self.header.filter(|_| self.table.is_some()),
        };
        let (stated, elapsed) = (&mut self.stated, &mut self.elapsed);
        stated::in_line(Cursor::over(self.text, line.span), setting, |told| match told {
            Told::Stated(s) => stated.push(s),
            Told::Elapsed(e) => elapsed.push(e),
        });
    }

    /// The durations that the text states, once all of it was read, and what it tells of time that passed.
    pub(crate) fn into_told(self) -> (Vec<Stated>, Vec<Elapsed>) {
        (self.stated, self.elapsed)
    }

    fn blank(&mut self) {
        if self.adoc.is_some() || self.wiki.is_some() {
            return;
        }
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
        if self.open.as_ref().is_some_and(|o| o.undecided.is_none()) {
            self.close();
        }
    }

    fn made(&mut self, form: Form, line: &Line, stamp: Stamp<'t>, label: Span, tail: Span) -> Entry<'t> {
        self.bad_end(&stamp, line);
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
        if entry.stamp.clock.is_some() || entry.stamp.relative.is_some() {
            self.give_date_to_entries();
        }
        self.close();
        self.sentences();
        self.last = Last::Entry;
        self.has_entries = true;
        if entry.form != Form::List {
            self.waiting.to_do = refused::ToDo::No;
        }
        self.waiting.unquoted |= undecided.is_none() && entry.form != Form::Field;
        if entry.form == Form::List {
            self.waiting.listed_at = Some(usize::from(entry.indent));
        }
        self.plain_lines = 0;
        self.paragraph = None;
        if undecided.is_none() {
            self.is_among_entries();
        } else if !entry.tail.is_empty() {
            // `## 19 July, all times in PT` stays what it is, and what it says of the zone holds below
            self.notice(Cursor::over(self.text, entry.tail), entry.tail);
        }
        self.open = Some(Open { entry, gather, undecided, gap: false, marked: false, quoted: false, beside: None });
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
            // its description tells what happened at which time: each sentence is an event of that day
            Some(kind) if kind != ContextKind::DateLine && self.tells_clocks(below(&open.entry)) => {
                self.governs(kind, &open.entry);
                self.description(below(&open.entry));
            }
            _ => {
                let before = open.beside.map(|stamp| Item::Entry(Entry { stamp, ..open.entry }));
                self.queue.extend(before);
                self.queue.push_back(Item::Entry(open.entry));
                self.is_among_entries();
            }
        }
    }

    /// A date on its own that stands above stamped entries governs them, also where a description lies between: its
    /// sentences are running text then.
    fn give_date_to_entries(&mut self) {
        let Some(open) = self.open.take_if(|o| o.undecided.is_some()) else { return };
        let kind = open.undecided.unwrap_or(ContextKind::DateLine);
        self.governs(kind, &open.entry);
        self.description(below(&open.entry));
    }

    /// Reads the text below a date as notices and sentences.
    fn description(&mut self, tail: Span) {
        if tail.of(self.text).trim().is_empty() {
            return;
        }
        let mut at = tail.start();
        let mut number = tail.line();
        for line in tail.of(self.text).split_inclusive('\n') {
            let span = Span::new(at, at + line.trim_end_matches(['\n', '\r']).len(), number);
            self.notice(Cursor::over(self.text, span), span);
            number += line_ends(self.text, at..at + line.len());
            at += line.len();
        }
        self.prose = Some(tail);
        self.sentences();
    }

    /// Does the text hold a clock that tells when something happened?
    fn tells_clocks(&self, tail: Span) -> bool {
        let c = Cursor::over(self.text, tail);
        let mut told = false;
        prose::scan(c, |found| {
            told |= matches!(found, Found::Stamp(s) if prose::set_aside(c, &s, None).is_none());
        });
        told
    }

    fn governs(&mut self, kind: ContextKind, entry: &Entry<'t>) {
        let (date, zone) = (
            entry.stamp.date.or_else(|| entry.stamp.days_later()),
            entry.stamp.zone.or_else(|| zone::find(Cursor::over(self.text, entry.span))),
        );
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

/// How many lines open with `11.55 ` and with `1155 `? Three make a habit, and two that a dash sets off.
fn habits(text: &str) -> Habits {
    const ENOUGH: usize = 3;
    let (mut dotted, mut bare) = (0, 0);
    let mut lines = Lines::new(text);
    while let Some(span) = lines.next_span() {
        let line = span.of(text);
        let line = &line[line.bytes().take_while(|b| b"-* \t+#_`[]".contains(b)).count()..];
        let line = line.strip_prefix("x] ").or_else(|| line.strip_prefix("X] ")).unwrap_or(line);
        bare += usize::from(field::ends_with_bare_clock(line));
        if !line.starts_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        // most clocks have a colon, and make no habit
        if matches!(line.as_bytes(), [_, b':', ..] | [_, b'0'..=b'9', b':', ..]) {
            continue;
        }
        let mut c = Cursor::new(line);
        // `1. 0615 - ...`
        c.attempt(|c| c.digits(1..=2).and_then(|_| c.eat_any(b".)")).filter(|_| c.blanks() > 0));
        match super::clock::clock(&mut c) {
            Some(k) if k.half.is_none() && k.style == Style::Dot && k.padded => dotted += 1 + usize::from(dashed(c)),
            Some(k) if k.half.is_none() && k.style == Style::Bare && !(19..=20).contains(&k.hour) => {
                bare += 1 + usize::from(dashed(c));
            }
            // `0055 hrs`
            Some(k)
                if k.style == Style::Letter
                    && line.as_bytes().get(..4).is_some_and(|d| d.iter().all(u8::is_ascii_digit)) =>
            {
                bare += 1
            }
            _ => {}
        }
    }
    Habits { dotted: dotted >= ENOUGH, bare: bare >= ENOUGH }
}

/// Does a dash that stands apart follow?
fn dashed(mut c: Cursor<'_>) -> bool {
    c.blanks() > 0 && ["-", "–", "—"].iter().any(|s| c.eat_str(s).is_some()) && c.blanks() > 0
}

/// All that stands behind the stamp of an entry, its paragraphs too.
fn below(entry: &Entry<'_>) -> Span {
    Span::new(entry.tail.start(), entry.span.end().max(entry.tail.end()), entry.tail.line())
}
