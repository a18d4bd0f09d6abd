//! Headings: titles, stamps, and what governs the section below.

use super::*;
use crate::syntax::words::Words;

impl<'t> Entries<'t> {
    /// Is the line a heading because the next one underlines it? Then it is read as one.
    pub(super) fn is_underlined(&mut self, line: &Line) -> bool {
        const LONGEST: usize = 120;
        const LONG_RULE: usize = 12;
        // `4. CORRECTIVE ACTIONS` above a long line of dashes is no item
        let numbered =
            line.marker == Marker::Bullet && line.span.of(self.text).starts_with(|c: char| c.is_ascii_digit());
        if !(line.marker == Marker::Plain || numbered)
            || line.indent > 3
            || line.span.len() > LONGEST
            || self.last == Last::Running
            || line.span.of(self.text).starts_with(['.', '['])
        // the title or the style of a block of AsciiDoc
        {
            return false;
        }
        let text = self.text;
        let Some(next) = self.peek_line().filter(|l| l.marker == Marker::Rule || l.marker == Marker::Fence) else {
            return false;
        };
        let Some(level) = line::underline(text, &next) else { return false };
        if numbered && next.span.len() < LONG_RULE {
            return false;
        }
        self.ahead = None;
        self.heading(level, line.body_span());
        true
    }

    pub(super) fn heading(&mut self, level: u8, body: Span) {
        self.tell_rows();
        self.sentences();
        self.caption = Some(body);
        self.table = None;
        self.paragraph = None;
        self.last = Last::Ended;
        self.plain_lines = 0;
        let body = trim_closing_hashes(self.text, body);
        if self.passed_over.is_some_and(|l| level <= l) {
            self.passed_over = None;
        }
        let stamp = self.heading_stamp(body);
        let clocked = stamp.is_some_and(|(s, ..)| s.clock.is_some());
        self.begins_passed_over(level, body, clocked);
        self.waiting.to_do = refused::ToDo::No;
        let dated = stamp.is_some_and(|(s, ..)| s.clock.is_none() && s.relative.is_none());
        // at the first level, a heading that gives a date and no clock is the document's, not an event's
        if (!self.titled || level == 1 && dated) && self.passed_over.is_none() {
            self.close();
            self.block += 1;
            self.title(body);
            if level == 1 || !clocked {
                self.leave_section();
                self.bad_heading(body);
                return;
            }
        }
        let stamp = stamp.filter(|_| self.passed_over.is_none());
        let readable = stamp.filter(|(stamp, ..)| !bad::lacks_clock(stamp) || !self.bad_heading(body));
        match readable {
            Some((stamp, label, tail)) => self.stamped_heading(level, body, stamp, label, tail),
            None => self.plain_heading(level, body),
        }
    }

    /// Does the heading begin a document or a section that tells of no incident? Then what it holds is passed over.
    fn begins_passed_over(&mut self, level: u8, body: Span, clocked: bool) {
        let name = body.of(self.text);
        let first = !core::mem::replace(&mut self.seen_heading, true);
        if self.passed_over.is_some() {
            return;
        }
        if first && self.titles_template(body) {
            return;
        }
        if !clocked && sections::is_example(name) {
            self.pass_over_sample(body, "an example");
            self.passed_over = Some(level);
        }
        let other = match first {
            true => sections::is_other_document(name),
            false => !clocked && sections::passed_over(name),
        };
        if other {
            self.passed_over = Some(level);
        }
    }

    /// The stamp that a heading is, begins or ends with; the label before it, and the text behind it.
    pub(super) fn heading_stamp(&self, body: Span) -> Option<(Stamp<'t>, Span, Span)> {
        let none = Span::new(body.start(), body.start(), body.line());
        let mut c = Cursor::over(self.text, body);
        // `### 14.05 UTC` has no number of a section
        if stamp::stamp(&mut c.clone()).is_none_or(|s| s.clock.is_none() || !s.is_firm()) {
            self.attempt_section_number(&mut c);
        }
        if let Some(o) = opening::opening(&mut c, NO_HABITS)
            .filter(|o| !o.stamp.date.is_some_and(|d| d.day.is_none() && d.weekday.is_none() && !d.is_counted()))
            .filter(|o| !(o.closing.alone && is_part_of_day(&o.stamp)))
        {
            return Some((o.stamp, none, c.span_of_rest()));
        }
        let (stamp, head) = inline::trailing(Cursor::over(self.text, body))?;
        let told_later = stamp.clock.is_none() && speaks_of_writing(head.of(self.text));
        (!told_later).then(|| (stamp, head, Span::new(body.end(), body.end(), body.line())))
    }

    /// Moves over `3.` or `3.1` before a heading's words.
    pub(super) fn attempt_section_number(&self, c: &mut Cursor<'t>) {
        c.attempt(|c| {
            c.digits(1..=2)?;
            c.eat(b'.')?;
            c.attempt(|c| c.digits(1..=2));
            (c.blanks() > 0).then_some(())
        });
    }

    pub(super) fn stamped_heading(&mut self, level: u8, body: Span, stamp: Stamp<'t>, label: Span, tail: Span) {
        let deeper = self
            .open
            .as_ref()
            .is_some_and(|o| matches!(o.undecided, Some(ContextKind::Heading(above)) if above < level));
        if deeper && stamp.clock.is_some() {
            self.give_date_to_entries();
        }
        self.close();
        self.headings += 1;
        self.block += u32::from(stamp.clock.is_none());
        let line = Line { span: body, indent: usize::from(level), marker: Marker::Heading(level), body: body.start() };
        let entry = Entry { tail, ..self.made(Form::Heading, &line, stamp, label, tail) };
        let undecided = stamp.is_of_day();
        self.open(entry, Gather::Below, undecided.then_some(ContextKind::Heading(level)));
    }

    pub(super) fn plain_heading(&mut self, level: u8, body: Span) {
        self.headings += 1;
        self.close();
        self.block += 1;
        if !self.bad_heading(body) {
            self.leave_section();
        }
        let name = body.of(self.text);
        self.section = headnotes::Place::below(name);
        let zone = if names_time(name) || name.contains(['(', '（']) || ends_with_zone(name) {
            let unknown = || zone::find_unknown(Cursor::over(self.text, body)).filter(|_| names_time(name));
            zone::find(Cursor::over(self.text, body)).or_else(unknown)
        } else if self.section == headnotes::Place::Lead {
            headnotes::first_in(Cursor::over(self.text, body))
        } else {
            None
        };
        let heading = Cursor::over(self.text, body);
        let date = first_date(heading).or_else(|| first_weekday(heading));
        let date = date.or_else(|| self.day_in_words(heading)).or_else(|| first_month(heading));
        if date.is_none() {
            self.bad_date_within(body);
        }
        self.push(Item::Context(Context {
            kind: ContextKind::Heading(level),
            span: body,
            date,
            zone,
            approximate: says_approximate(name),
        }));
    }

    /// The day in words that a heading begins with, is, or ends with behind a separator: `Day 2: recovery`, `The next
    /// morning`, `Timeline (day 2)`.
    fn day_in_words(&self, mut heading: Cursor<'t>) -> Option<Date> {
        self.attempt_section_number(&mut heading);
        opening::skip(&mut heading);
        let separator = |c: char| matches!(c, ':' | ',' | '-' | '–' | '—' | '(' | '*' | '_');
        let begins = heading.attempt(|c| {
            let day = super::super::date::in_words(c)?;
            let rest = c.rest().trim();
            // `Day 2 timeline`
            let word = day.nth.is_some() && rest.chars().all(char::is_alphabetic);
            (word || rest.chars().next().is_none_or(separator)).then_some(day)
        });
        begins.or_else(|| {
            let rest = heading.rest();
            let last =
                rest.rfind(separator).filter(|n| rest[*n..].trim_end().ends_with(')') || !rest[*n..].contains(')'))?;
            heading.advance(last)?;
            heading.bump();
            heading.blanks();
            let day = super::super::date::in_words(&mut heading)?;
            heading.eat(b')');
            heading.rest().trim().is_empty().then_some(day)
        })
    }

    pub(super) fn title(&mut self, span: Span) {
        self.titled = true;
        let name = span.of(self.text);
        self.waiting.open_title |= sections::is_open_title(name);
        let date = first_date(Cursor::over(self.text, span));
        let bracketed = || date.and_then(|_| notices::bracketed(Cursor::over(self.text, span), name.trim_end()));
        let zone = if names_time(name) || ends_with_zone(name) {
            zone::find(Cursor::over(self.text, span))
        } else {
            bracketed().and_then(zone::find).or_else(|| headnotes::first_in(Cursor::over(self.text, span)))
        };
        if date.is_none() {
            self.bad_date_within(span);
        }
        let date = date.or_else(|| first_month(Cursor::over(self.text, span)));
        self.context(ContextKind::Title, span, date.or_else(|| first_weekday(Cursor::over(self.text, span))), zone);
    }

    pub(super) fn context(&mut self, kind: ContextKind, span: Span, date: Option<Date>, zone: Option<Zone<'t>>) {
        self.sentences();
        if kind != ContextKind::DateLine {
            self.day = self.day.or(date.filter(|d| d.month().is_some()));
        }
        self.push(Item::Context(Context { kind, span, date, zone, approximate: false }));
    }
}

/// `<h2>Timeline</h2>` on one line: the level, and what stands inside.
pub(super) fn html_heading(line: &Line, text: &str) -> Option<(u8, Span)> {
    let body = line.body_span().of(text);
    let level = body
        .strip_prefix("<h")
        .or_else(|| body.strip_prefix("<H"))?
        .bytes()
        .next()
        .filter(|b| (b'1'..=b'6').contains(b))?
        - b'0';
    let from = body.find('>')? + 1;
    let to = from + body[from..].find("</")?;
    // more on the same line is read piece by piece
    let behind = body[to..].find('>').map_or("", |n| &body[to + n + 1..]);
    if !behind.trim().is_empty() {
        return None;
    }
    Some((level, Span::new(line.body + from, line.body + to, line.number())))
}

/// `## Title ##` without the closing signs.
pub(super) fn trim_closing_hashes(text: &str, body: Span) -> Span {
    let name = body.of(text);
    let kept = name.trim_end().trim_end_matches(['#', '=']).trim_end();
    let kept = if kept.is_empty() { name } else { kept };
    Span::new(body.start(), body.start() + kept.len(), body.line())
}

/// The first date in a heading or title.
pub(super) fn first_date(line: Cursor<'_>) -> Option<Date> {
    let mut first = None;
    prose::scan(line, |found| {
        let date = match found {
            Found::Date(date) => Some(date),
            Found::Stamp(stamp) => stamp.date,
            Found::Bad(..) => None,
        };
        let of_writing = |d: &Date| speaks_of_writing(line.text().get(line.at()..d.span.start()).unwrap_or(""));
        first = first.or(date.filter(Date::is_day).filter(|d| !of_writing(d)));
    });
    first
}

/// The month with its year that a heading names: `August 2022`.
fn first_month(mut heading: Cursor<'_>) -> Option<Date> {
    while !heading.is_done() {
        let word = heading.word();
        if crate::syntax::names::month(word).is_some()
            && let Some(date) = super::super::date::date(&mut heading.clone()).filter(|d| d.day.is_none())
        {
            return Some(date);
        }
        heading.advance(word.len())?;
        heading.bump();
    }
    None
}

/// The weekday that a short heading names in full: `Saturday night`.
fn first_weekday(mut heading: Cursor<'_>) -> Option<Date> {
    const MOST_WORDS: usize = 8;
    const SHORTEST: usize = 5;
    const SIGN: u8 = 0xE3;
    if heading.rest().split_whitespace().count() > MOST_WORDS {
        return None;
    }
    while !heading.is_done() {
        let word = heading.word();
        if (word.len() >= SHORTEST || heading.peek().is_some_and(|b| b >= SIGN))
            && let Some(day) = super::super::date::weekday_alone(&mut heading)
        {
            return Some(day);
        }
        heading.advance(word.len())?;
        heading.bump();
    }
    None
}

/// Do the words before a date say that the document, or a part of it, was written then: `(added 24 July)`?
pub(super) fn speaks_of_writing(before: &str) -> bool {
    static WORDS: Words = Words::new(&[
        "added",
        "agregado",
        "ajouté",
        "añadido",
        "bijgewerkt",
        "created",
        "dodano",
        "edited",
        "geplaatst",
        "geschreven",
        "geschrieben",
        "nachgetragen",
        "opublikowano",
        "posted",
        "pubblicato",
        "publicado",
        "published",
        "publié",
        "redactado",
        "redatto",
        "relu",
        "reviewed",
        "revised",
        "rédigé",
        "toegevoegd",
        "updated",
        "veröffentlicht",
        "writing",
        "written",
        "добавлено",
        "опубликовано",
    ]);
    let before = before.trim_end_matches([' ', ':', ',', '(']);
    const ON: [&str; 8] = [" on", " am", " dnia", " el", " em", " il", " le", " op"];
    let before = ON.iter().find_map(|on| before.strip_suffix(on)).unwrap_or(before);
    // `We are writing this on`, `It is Friday, 3 June 2022`
    let before = before.strip_suffix(" this").unwrap_or(before);
    let says = |w: &str| before.len() == w.len() && before.eq_ignore_ascii_case(w);
    if says("it is") || says("today is") {
        return true;
    }
    let last = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    WORDS.has(last)
}

/// Is the stamp a word alone, `Midday`? As a heading it names a part of the day.
fn is_part_of_day(stamp: &Stamp<'_>) -> bool {
    stamp.date.is_none() && stamp.zone.is_none() && stamp.clock.is_some_and(|k| k.style == Style::Word)
}

/// Is the last word of a heading a zone: `Events, UTC`?
pub(super) fn ends_with_zone(name: &str) -> bool {
    name.split_whitespace().next_back().is_some_and(|w| crate::syntax::names::is_abbreviation(w) && w.len() > 2)
}
