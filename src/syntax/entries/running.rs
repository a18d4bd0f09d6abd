//! Text that opens no entry: it belongs to the one above, governs those below, or is running text.

use super::headnotes::{Mark, Setting};
use super::*;

/// Where times stand that are set aside, in the order of [`prose::Aside`].
const ASIDE: [&str; 5] = [
    "in words about a plan or a rule",
    "in words about a length or a ratio",
    "in words about another incident",
    "in a quotation or in code",
    "in a name, a value or an example",
];

/// Is a quoted line, which `body` shows, what somebody said: a stamp in brackets, or a name `behind` it?
fn is_said(body: &str, behind: &str) -> bool {
    let name = || behind.split(' ').next().and_then(|word| word.strip_suffix(':'));
    body.starts_with('[')
        || behind.starts_with(['<', '@'])
        || name().is_some_and(|n| !field::is_update(n) && !field::is_moment_label(n))
}

/// Is all of the line bold?
fn is_bold(line: &str) -> bool {
    let inner = line.trim().trim_end_matches(':').strip_prefix("**").and_then(|rest| rest.strip_suffix("**"));
    inner.is_some_and(|inner| !inner.contains("**"))
}

/// Does the line begin with a label in bold, which opens a paragraph of its own: `**Root cause:** a route was withdrawn`?
fn begins_with_label(line: &str) -> bool {
    const LONGEST: usize = 40;
    let label = line.trim_start().strip_prefix("**").and_then(|rest| rest.split_once("**"));
    label.is_some_and(|(label, behind)| label.len() <= LONGEST && (label.ends_with(':') || behind.starts_with(':')))
}

/// Is the line above quoted too?
fn follows_quote(text: &str, line: &Line) -> bool {
    let above = text.get(..line.span.start()).unwrap_or("").trim_end_matches(['\n', '\r']);
    let start = memchr::memrchr2(b'\n', b'\r', above.as_bytes()).map_or(0, |n| n + 1);
    above[start..].trim_start().starts_with('>')
}

/// Does the line lead to a mail that is quoted: `On Tue, 14 Mar 2023 at 15:12, Ann Lee wrote:`?
fn introduces_quote(line: &str) -> bool {
    let line_end = line.trim_end();
    line_end.ends_with(':') && line.contains(" schrieb ") && line.contains(|c: char| c.is_ascii_digit())
        || ["wrote:", "schrieb:", "escribió:", "a écrit :", "a écrit:", "skrev:"].iter().any(|w| line_end.ends_with(w))
}

impl<'t> Entries<'t> {
    /// A quoted line: one that is set out as an entry is read as one, unless it belongs to the entry above, or quotes a mail.
    pub(super) fn quoted(&mut self, line: &Line) {
        let inner = line.body_span().of(self.text);
        let skipped = inner.len() - inner.trim_start_matches(['>', ' ']).len();
        let span = Span::new(line.body + skipped, line.span.end(), line.number());
        let unquoted = line::classify(self.text, span);
        let habits = self.habits();
        let mut c = unquoted.cursor(self.text);
        let opened = opening::opening(&mut c, habits);
        let stamped =
            opened.is_some_and(|o| o.stamp.clock.is_some() && (unquoted.marker == Marker::Bullet || o.closing.set_off));
        let within = self.open.as_ref().is_some_and(|o| !o.gap && !o.quoted);
        // what opens a line by where the one above was wrapped belongs to its sentence
        let wrapped = self.last == Last::Running && follows_quote(self.text, line);
        if !stamped || within || wrapped || self.is_mail {
            return self.running(line);
        }
        let unquoted_above = self.waiting.unquoted;
        if unquoted_above && is_said(unquoted.body_span().of(self.text), c.rest()) {
            return self.quoted_between(line);
        }
        self.segment(&Line { indent: line.indent, ..unquoted });
        self.waiting.unquoted = unquoted_above;
        if let Some(open) = &mut self.open {
            open.quoted = true;
        }
    }

    /// A quoted line of a chat below entries that are not quoted: what somebody said then, and no entry. A run of them is
    /// told of once.
    fn quoted_between(&mut self, line: &Line) {
        if self.belongs(line) {
            return;
        }
        if self.last != Last::Quoted {
            self.close();
            self.sentences();
            let body = line.body_span();
            self.pass_over(body, "an entry that is not quoted", &format!("{}", Quoted(body.of(self.text).trim())));
        }
        self.last = Last::Quoted;
    }

    /// A line that is a weekday or a day in words and nothing else, in any emphasis, is a date on its own: `**Wednesday**`,
    /// `The next day:`.
    fn weekday_line(&mut self, line: &Line) -> bool {
        const LONGEST: usize = 80;
        if line.span.len() > LONGEST {
            return false;
        }
        let mut c = line.cursor(self.text);
        opening::skip(&mut c);
        let found = super::super::date::weekday_alone(&mut c).or_else(|| super::super::date::in_words(&mut c));
        let Some(day) = found else { return false };
        // `**Day 2 - recovery**`
        let bold = day.is_counted() && is_bold(line.body_span().of(self.text));
        let alone = opening::closing(&mut c).is_some_and(|o| o.alone || bold && o.set_off);
        if alone {
            self.close();
            self.context(ContextKind::DateLine, line.body_span(), Some(day), None);
            self.last = Last::Ended;
        }
        alone
    }

    /// Text that opens no entry: it belongs to the open one, or is running text.
    pub(super) fn running(&mut self, line: &Line) {
        self.tell_rows();
        if self.last != Last::Running && self.weekday_line(line) {
            return;
        }
        if self.begins_with_day(line) {
            self.is_among_entries();
        }
        self.announces_to_do(line);
        let ended = ends_sentence(line.span.of(self.text));
        let belongs = self.belongs(line);
        if !belongs {
            if self.open.as_ref().is_some_and(|o| o.undecided.is_none() || o.gather == Gather::Nothing) {
                self.close();
            }
            self.plain_lines += 1;
            let before = if self.last == Last::Running { Mark::Wrapped } else { Mark::Line };
            self.paragraph = match (self.last, self.paragraph) {
                (Last::Running | Last::Ended, Some(p)) => Some(p.to(line.span)),
                _ => Some(Span::new(line.body, line.span.end(), line.number())),
            };
            self.last = if ended { Last::Ended } else { Last::Running };
            if !self.notice(line.cursor(self.text), line.span) {
                self.headnotes(line, before);
            }
            self.introduces(line);
            self.gather_prose(line);
            return;
        }
        self.last = if ended || self.open.as_ref().is_some_and(|o| o.gather != Gather::Wrapped) {
            Last::Ended
        } else {
            Last::Entry
        };
    }

    /// A line whose date or time is not of the incident: of publication, or of what is due.
    pub(super) fn aside(&mut self, line: &Line, stamp: Span) {
        self.sentences();
        if !self.belongs(line) {
            if self.open.as_ref().is_some_and(|o| o.undecided.is_none() || o.gather == Gather::Nothing) {
                self.close();
            }
            self.paragraph = None;
            self.last = Last::Ended;
            let found = format!("{} behind a label of something else", Quoted(stamp.of(self.text)));
            self.pass_over(stamp, "a moment of the incident", &found);
        }
    }

    /// Does the line belong to the open entry? Then it is added to its text.
    pub(super) fn belongs(&mut self, line: &Line) -> bool {
        let Some(open) = &mut self.open else { return false };
        let deeper = line.indent > usize::from(open.entry.indent);
        match open.gather {
            Gather::Nothing => false,
            Gather::Owns => {
                let belongs = open.entry.form == Form::Heading || deeper;
                if belongs {
                    // its text is complete, and yet this is a part of it
                    open.entry.span = open.entry.span.to(line.span);
                }
                belongs
            }
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

    /// A zone that stands by itself in the line: in the lead, or as a sentence of its own elsewhere.
    fn headnotes(&mut self, line: &Line, before: Mark) {
        // what is to be done speaks of clocks to come: `- Everything in UTC`
        if self.passed_over.is_some() || self.waiting.to_do != refused::ToDo::No {
            return;
        }
        let next = self.peek_line().filter(|l| l.marker == Marker::Plain && !l.is_blank());
        let goes_on = |l: Line| l.body_span().of(self.text).starts_with(char::is_lowercase);
        let after = if next.is_some_and(goes_on) { Mark::Wrapped } else { Mark::Line };
        let place = if self.has_entries { headnotes::Place::Elsewhere } else { self.section };
        let (kind, span, queue) = (ContextKind::Headnote, line.span, &mut self.queue);
        headnotes::each(line.cursor(self.text), Setting { place, before, after }, |zone| {
            let context = Context { kind, span, date: None, zone: Some(zone), approximate: false };
            queue.push_back(Item::Context(context));
        });
    }

    /// A notice that governs all times, or names the zone, if there is one. `c` sees the part of a line that `span` names.
    pub(super) fn notice(&mut self, c: Cursor<'t>, span: Span) -> bool {
        let text = c.rest();
        let zone_alone = is_zone_alone(c);
        let bracketed = notices::bracketed_at_end(c).or_else(|| notices::above_columns(c));
        if !zone_alone && bracketed.is_none() && !names_time(text) {
            return false;
        }
        let said = if zone_alone { Some(c) } else { notices::about_all_times(c).or(bracketed) };
        let region = |c| zone::find_region(c).filter(|_| !zone_alone);
        let zone = said.and_then(|c| zone::find(c).or_else(|| region(c)).or_else(|| zone::find_unknown(c)));
        let approximate = said.is_some_and(|c| says_approximate(c.rest()));
        if zone.is_some() || approximate {
            let kind = ContextKind::Notice;
            self.push(Item::Context(Context { kind, span, date: None, zone, approximate }));
        }
        zone.is_some()
    }

    /// Keeps a short line that introduces what follows, as a label for stamps that have none of their own.
    pub(super) fn introduces(&mut self, line: &Line) {
        let body = line.body_span().of(self.text).trim();
        let introduces = body.len() < 60
            && (body.ends_with(':') || body.ends_with(":**") || body.starts_with("**") && body.ends_with("**"));
        if introduces {
            self.caption = Some(line.body_span());
        }
    }

    /// Adds a line to the paragraph whose sentences are read when it ends. A list item is a paragraph of its own.
    pub(super) fn gather_prose(&mut self, line: &Line) {
        if line.marker == Marker::Quote || introduces_quote(line.body_span().of(self.text)) {
            return self.sentences();
        }
        if line.marker == Marker::Bullet || begins_with_label(line.body_span().of(self.text)) {
            self.sentences();
        }
        self.prose = Some(match self.prose {
            Some(p) => p.to(line.span),
            None => line.body_span(),
        });
    }

    /// What the sentences of the paragraph that has ended say about times.
    pub(super) fn sentences(&mut self) {
        let Some(paragraph) = self.prose.take() else { return };
        if sections::is_of_what_is_due(paragraph.of(self.text)) {
            return self.due(paragraph);
        }
        let cursor = Cursor::over(self.text, paragraph);
        let mut lines = LineCount::new(self.text, paragraph);
        let mut teller = Teller {
            cursor,
            block: self.block,
            day: self.day,
            introduces: introduces_entries(paragraph.of(self.text)),
            begins: !self.has_entries,
            signed: !self.has_entries && self.headings == 0,
            queue: &mut self.queue,
            stated: &self.stated,
            told_to: paragraph.start(),
            opens: true,
            has_told: false,
            said: Span::default(),
            aside: [Run::default(); 5],
            bad: Run::default(),
        };
        prose::scan(cursor, |found| {
            let depth = if matches!(found, Found::Stamp(_)) { Depth::All } else { Depth::Openings };
            teller.days_in_words(found.span().start(), depth, &mut lines);
            teller.found(lines.place(found));
        });
        let depth = if paragraph.start() < LEAD { Depth::All } else { Depth::Openings };
        teller.days_in_words(cursor.end(), depth, &mut lines);
        let (aside, bad, told) = (teller.aside, teller.bad, teller.has_told);
        self.has_told |= told;
        for (run, place) in aside.into_iter().zip(ASIDE) {
            self.pass_over_run(run, "a time at which something happened", place);
        }
        self.pass_over_run(bad, "a clock between 00:00 and 24:00", "in a sentence");
    }

    /// A paragraph that its label gives to what is to be done: one note for its times.
    fn due(&mut self, paragraph: Span) {
        let mut due = Run::default();
        let mut lines = LineCount::new(self.text, paragraph);
        prose::scan(Cursor::over(self.text, paragraph), |found| due.add(lines.place(found).span()));
        self.pass_over_run(due, "a time at which something happened", "behind a label of what is to be done");
    }

    /// One note for all that was passed over in a paragraph for one reason.
    fn pass_over_run(&mut self, run: Run, expected: &str, place: &str) {
        let Some(first) = run.first else { return };
        let found = Quoted(first.of(self.text));
        let more = if run.more > 0 { format!(" and {} more", run.more) } else { String::new() };
        self.pass_over(first.to(run.last), expected, &format!("{found}{more} {place}"));
    }
}

/// The lead of a text, in which a sentence tells the day of the whole: `We had an outage yesterday.`
const LEAD: usize = 2_000;

/// Which days in words are looked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Depth {
    /// Those with which a sentence opens.
    Openings,
    /// Those within sentences too.
    All,
}

/// Yields what the sentences of one paragraph say.
struct Teller<'q, 't> {
    cursor: Cursor<'t>,
    block: u32,
    /// The date of the title.
    day: Option<Date>,
    /// Does the paragraph introduce entries?
    introduces: bool,
    /// Does it stand above all entries?
    begins: bool,
    /// Does it stand below the title, before all other headings, where a line tells who wrote the text, and when?
    signed: bool,
    queue: &'q mut VecDeque<Item<'t>>,
    /// The durations that were stated so far.
    stated: &'q [Stated],
    /// How far days in words have been looked for.
    told_to: usize,
    /// Does a sentence begin there?
    opens: bool,
    /// Has a sentence told of a time?
    has_told: bool,
    /// The sentence that told one last.
    said: Span,
    aside: [Run; 5],
    bad: Run,
}

impl<'t> Teller<'_, 't> {
    fn found(&mut self, found: Found<'t>) {
        match found {
            Found::Date(date) => self.date(date),
            Found::Bad(_, span) => self.bad.add(span),
            Found::Stamp(stamp) if stated::are_of(self.stated, &stamp) => {
                self.aside[prose::Aside::Length as usize].add(stamp.span);
            }
            Found::Stamp(stamp) => match prose::set_aside(self.cursor, &stamp, self.day.as_ref()) {
                Some(why) => self.aside[why as usize].add(stamp.span),
                None => self.stamp(stamp),
            },
        }
    }

    fn date(&mut self, date: Date) {
        let span = date.span();
        // a day by which something is due tells nothing of the others
        let told = Some(date).filter(|_| !prose::is_due(self.cursor, span));
        let before = self.cursor.text().get(self.cursor.at()..span.start()).unwrap_or("");
        let imprint = || headings::speaks_of_writing(before) || opens_with_writing(before) || is_signature(before);
        let signed = self.signed && date.year().is_some() && signs(self.cursor.rest(), before);
        let byline = signed || self.begins && (imprint() || self.introduces && names_author(before));
        let kind = match self.introduces {
            _ if byline => ContextKind::Byline,
            true => ContextKind::DateLine,
            false => ContextKind::Text,
        };
        self.context(kind, span, told);
    }

    /// The days in words up to `to`: those with which sentences open, and where `depth` says so those within them.
    fn days_in_words(&mut self, to: usize, depth: Depth, lines: &mut LineCount<'t>) {
        let text = self.cursor.text();
        let mut at = self.told_to;
        let mut opens = self.opens;
        while at < to {
            let stop = text.get(at..to).and_then(|rest| prose::sentence_ends(rest).next());
            let end = stop.map_or(to, |n| at + n + 1);
            let rest = Span::new(at, self.cursor.end(), self.cursor.line());
            let opening = if opens { told::opens(text, rest) } else { None };
            let from = opening.map_or(at, |d| d.span().end());
            self.day_in_words(opening, lines);
            if depth == Depth::All && from < end {
                told::within(text, Span::new(from, end, self.cursor.line()), |day| self.day_in_words(Some(day), lines));
            }
            (at, opens) = (end, stop.is_some());
        }
        self.told_to = at.max(self.told_to);
        self.opens = opens;
    }

    fn day_in_words(&mut self, day: Option<Date>, lines: &mut LineCount<'t>) {
        let Some(day) = day.filter(|d| !prose::is_planned(self.cursor, d.span())) else { return };
        lines.go_to(day.span().start());
        let span = lines.on_its_line(day.span());
        self.context(ContextKind::Text, span, Some(Date { span, ..day }));
    }

    fn context(&mut self, kind: ContextKind, span: Span, date: Option<Date>) {
        self.queue.push_back(Item::Context(Context { kind, span, date, zone: None, approximate: false }));
    }

    /// The sentence around a stamp, beside the one told last: a stamp within that shares it, and one behind it has the rest.
    fn its_own(&mut self, sentence: Span, stamp: Span) -> Span {
        let said = self.said;
        if sentence.start() >= said.end() {
            return sentence;
        }
        if stamp.start() >= said.end() {
            let text = self.cursor.text();
            let blank = text[said.end()..stamp.start()].len() - text[said.end()..stamp.start()].trim_start().len();
            let start = said.end() + blank;
            return Span::new(start, sentence.end(), said.line() + line_ends(text, said.start()..start));
        }
        if said.contains(stamp) { said } else { self.goes_on_to(sentence.end()) }
    }

    /// The sentence told last, with all its entries, goes on to `end`: what ended it stands within a stamp.
    fn goes_on_to(&mut self, end: usize) -> Span {
        let (said, longer) = (self.said, Span::new(self.said.start(), end, self.said.line()));
        for item in self.queue.iter_mut().rev() {
            match item {
                Item::Entry(entry) if entry.form == Form::Prose && entry.span == said => {
                    (entry.span, entry.tail) = (longer, longer);
                }
                Item::Entry(_) => break,
                _ => {}
            }
        }
        longer
    }

    fn stamp(&mut self, stamp: Stamp<'t>) {
        self.has_told = true;
        let sentence = self.its_own(prose::sentence(self.cursor, stamp.span), stamp.span);
        self.said = sentence;
        let none = Span::new(sentence.start(), sentence.start(), sentence.line());
        self.queue.push_back(Item::Entry(Entry {
            doc: self.cursor.text(),
            form: Form::Prose,
            span: sentence,
            stamp,
            label: none,
            head: none,
            tail: sentence,
            column: Column::default(),
            block: self.block,
            indent: 0,
        }));
    }
}

/// Times in one paragraph that are told of together: the first, the last, and how many there are beside the first.
#[derive(Clone, Copy, Debug, Default)]
struct Run {
    first: Option<Span>,
    last: Span,
    more: usize,
}

impl Run {
    fn add(&mut self, span: Span) {
        match self.first {
            Some(_) => self.more += 1,
            None => self.first = Some(span),
        }
        self.last = span;
    }
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

    /// Counts the lines up to `at`.
    fn go_to(&mut self, at: usize) {
        self.line += self.newlines(at);
        self.at = self.at.max(at);
    }

    /// What was found, with the lines on which its parts stand: a stamp may be wrapped between date and clock.
    pub(super) fn place(&mut self, found: Found<'t>) -> Found<'t> {
        self.go_to(found.span().start());
        match found {
            Found::Date(date) => Found::Date(Date { span: self.on_its_line(date.span), ..date }),
            Found::Bad(bad, span) => Found::Bad(bad, self.on_its_line(span)),
            Found::Stamp(stamp) => Found::Stamp(Stamp {
                span: self.on_its_line(stamp.span),
                date: stamp.date.map(|d| Date { span: self.on_its_line(d.span), ..d }),
                clock: stamp.clock.map(|k| Clock { span: self.on_its_line(k.span), ..k }),
                zone: stamp.zone.map(|z| Zone { span: self.on_its_line(z.span), ..z }),
                ..stamp
            }),
        }
    }

    /// Line ends between the place reached and `to`.
    fn newlines(&self, to: usize) -> usize {
        line_ends(self.text, self.at..to)
    }

    fn on_its_line(&self, span: Span) -> Span {
        Span::new(span.start(), span.end(), self.line + self.newlines(span.start()))
    }
}

/// Does a line begin with its author: `By Anna, 25 July 2018`?
pub(super) fn names_author(before: &str) -> bool {
    let mut words = before.trim_start_matches(['*', '_', '(']).split_whitespace();
    words
        .next()
        .is_some_and(|w| ["by", "di", "door", "par", "por", "von", "автор"].iter().any(|by| by.eq_ignore_ascii_case(w)))
        && words.next().is_some_and(|w| w.starts_with(char::is_uppercase))
}

/// Is the paragraph a short line, or two, that tells who wrote the text, and ends with a date, `before` which that stands:
/// `Harbour newsroom technology, Nov. 9, 2018`, `posted by ada, May 16 2021`, `Team Heron | 6 May 2020`?
fn signs(paragraph: &str, before: &str) -> bool {
    const LONGEST: usize = 80;
    const MOST_LINES: usize = 2;
    let text = paragraph.trim();
    let ends = text.trim_end_matches(['*', '_', ')', '.']).ends_with(|c: char| c.is_ascii_digit());
    let before = before.trim_end();
    let parted = before.ends_with([',', '|', '(', '·', '•', '–', '—', '-'])
        || before.ends_with(":date:")
        || names_author(before);
    let short =
        text.len() <= LONGEST && text.lines().count() <= MOST_LINES && !before.trim_end_matches('.').contains(". ");
    ends && parted && short && before.contains(char::is_alphabetic)
}

/// Does a line name those who wrote the text: `Written by Anna, read by Tom. 17.11.2023`?
fn opens_with_writing(before: &str) -> bool {
    const LONGEST: usize = 100;
    let first = before.trim_start_matches(['*', '_', '(', ' ']).split_whitespace().next().unwrap_or("");
    before.len() <= LONGEST && !before.contains('\n') && headings::speaks_of_writing(first)
}

/// Does a line name its author up to a dash behind which its date stands: `Por el equipo de redes — 25 de marzo de 2019`?
fn is_signature(before: &str) -> bool {
    const LONGEST: usize = 80;
    let by = before.trim_start_matches(['*', '_', '(']).split_whitespace().next().unwrap_or("");
    before.len() <= LONGEST
        && before.trim_end().ends_with(['—', '–', '·', '|'])
        && ["by", "di", "door", "par", "por", "von"].iter().any(|w| w.eq_ignore_ascii_case(by))
}

/// Is the paragraph one short line that introduces what follows: `Timeline for September 17, 2018: (all times UTC)`?
pub(super) fn introduces_entries(paragraph: &str) -> bool {
    const LONGEST: usize = 80;
    if paragraph.len() > LONGEST {
        return false;
    }
    let text = paragraph.trim_end().trim_end_matches(['*', '_']);
    let text = text.rfind('(').filter(|_| text.ends_with(')')).map_or(text, |n| text[..n].trim_end());
    let text = text.trim_end_matches(['*', '_']);
    let caption = text.split_whitespace().count() <= 5 && !text.ends_with(['.', '!', '?', ',', ';']);
    (caption || text.ends_with(':')) && !paragraph.trim().contains('\n')
}

/// Does the line end a sentence, or introduce what follows?
pub(super) fn ends_sentence(line: &str) -> bool {
    let hard_break = line.ends_with("  ") || line.ends_with('\\');
    let line = line.trim_end().trim_end_matches(['*', '_', '`', ')', '"', ']']);
    hard_break || line.ends_with(['.', ':', '!', '?', '：', '。', '>'])
}
