//! List items and plain lines: which of them open an entry.

use super::*;
use crate::syntax::words::Words;

/// Does a tracker write this above a comment: `Comment by Ann Lee`, `Ann Lee added a comment`?
fn is_remark(head: &str) -> bool {
    static WORDS: Words = Words::new(&["comment", "commented", "note by", "posted by", "replied", "wrote"]);
    notices::contains_words(head, &WORDS)
}

/// Does a text end in a word that what follows belongs to: `the alert was seen at`?
fn leads_on(text: &str) -> bool {
    static WORDS: Words = Words::new(&[
        "about", "after", "and", "around", "at", "before", "between", "by", "from", "of", "on", "since", "the", "till",
        "to", "until",
    ]);
    let last = text.trim_end().rsplit([' ', '\n', '\t']).next().unwrap_or("");
    WORDS.has(last)
}

/// Does a word that joins clauses follow a stamp that nothing sets off: `It was seen` / `14:05 UTC and was gone`?
fn joins_clauses(o: &Opening<'_>, c: &Cursor<'_>) -> bool {
    !o.closing.set_off && ["and", "but", "or"].iter().any(|w| w.eq_ignore_ascii_case(c.word()))
}

/// Is a line a heading as reports in Chinese, Japanese and Korean mark it: `■経緯`, `【原因】`?
fn is_marked_heading(line: &str) -> bool {
    const LONGEST: usize = 60;
    let line = line.trim_end();
    if line.len() > LONGEST || !line.starts_with(['■', '◆', '◼', '【']) || line.bytes().any(|b| b.is_ascii_digit())
    {
        return false;
    }
    line.starts_with(['■', '◆', '◼']) && !line.ends_with('。') || line.ends_with('】')
}

/// Do the particles behind a stamp, which end `before` or begin `rest`, make it a part of a sentence in Japanese or Korean
/// (`14:05に停止した`, `14:05부터 14:20까지 중단되었다`), or does a text of several sentences follow on a comma of Chinese?
fn stands_in_sentence(before: &str, rest: &str) -> bool {
    const BEHIND: [&str; 5] = ["に", "から", "まで", "에", "부터"];
    const ENDS: [&str; 2] = ["まで", "까지"];
    const COMMAS: [char; 2] = ['，', '、'];
    let several = || before.ends_with(COMMAS) && rest.trim_end().trim_end_matches('。').contains('。');
    let stamp = before.trim_end_matches(COMMAS);
    BEHIND.iter().any(|p| rest.starts_with(p)) || ENDS.iter().any(|p| stamp.ends_with(p)) || several()
}

impl<'t> Entries<'t> {
    pub(super) fn text_line(&mut self, line: &Line) {
        if line.marker == Marker::Plain && is_marked_heading(line.body_span().of(self.text)) {
            return self.heading(2, line.body_span());
        }
        let body = line.cursor(self.text);
        if memchr::memchr(b'<', body.rest().as_bytes()).is_some()
            && PARTS.iter().any(|p| body.rest().get(1..).is_some_and(|r| r.contains(p)))
        {
            return self.segments(line);
        }
        self.segment(line);
    }

    /// Parts a line at its `<br>`.
    pub(super) fn segments(&mut self, line: &Line) {
        let (start, number) = (line.body, line.number());
        let rest = line.body_span().of(self.text);
        let mut from = 0;
        while from < rest.len() {
            let stop = next_part(rest, from);
            let part = Line { span: Span::new(start + from, start + stop, number), body: start + from, ..*line };
            if !part.span.of(self.text).trim().is_empty() && !self.heading_part(&part) {
                self.segment(&part);
                self.last = Last::Ended;
            }
            from = rest[stop..].find('>').map_or(rest.len(), |n| stop + n + 1);
        }
    }

    /// Reads a piece of a line that is a heading: `<h2>Timeline (UTC)`, whose end parted the line.
    fn heading_part(&mut self, part: &Line) -> bool {
        let piece = part.span.of(self.text);
        let Some(open) = piece.find("<h").filter(|n| matches!(piece.as_bytes().get(n + 2), Some(b'1'..=b'6'))) else {
            return false;
        };
        let Some(inside) = piece[open..].find('>').map(|n| open + n + 1) else { return false };
        let level = piece.as_bytes()[open + 2] - b'0';
        self.heading(level, Span::new(part.span.start() + inside, part.span.end(), part.number()));
        true
    }

    pub(super) fn segment(&mut self, line: &Line) {
        if self.passed_over.is_some() || self.is_to_do(line) || self.line_left_open(line) {
            return;
        }
        let mut c = line.cursor(self.text);
        if c.rest().starts_with("<time ")
            && let Some(found) = inline::in_tag(c)
        {
            return self.named(line, &found, Gather::Below);
        }
        let habits = self.habits();
        if line.marker == Marker::Bullet {
            c.attempt(|c| {
                c.eat_words(&["at", "um", "à"])
                    .filter(|()| c.blanks() > 0 && c.peek().is_some_and(|b| b.is_ascii_digit()))
            });
        }
        let opened = opening::opening(&mut c, habits);
        let log = self.is_log_line(line, opened.as_ref(), &c);
        if let Some(o) = opened.filter(|o| !log && self.accepts(line, o, &c)) {
            // `2017-02-27 25:61 rebooted`
            if bad::lacks_clock(&o.stamp) && self.refuse(bad::behind_date(c), Loses::Event) {
                return self.line_refused();
            }
            return self.stamped(line, o, c.span_of_rest());
        }
        if log {
            return self.log_line(line, opened.as_ref());
        }
        if self.posted(line) {
            return;
        }
        if let Some(field) = field::field(field_start(line.cursor(self.text))).filter(|f| self.accepts_field(line, f)) {
            // `Start: 2017-02-27 25:61`
            let behind = Cursor::over(self.text, field.tail);
            if bad::lacks_clock(&field.stamp) && self.refuse(bad::behind_date(behind), Loses::Time) {
                return self.line_refused();
            }
            return self.field(line, &field);
        }
        if self.refuse(field::bad_value(field_start(line.cursor(self.text))), Loses::Time) {
            return self.line_refused();
        }
        if let Some(found) = inline::in_tag(line.cursor(self.text)) {
            return self.named(line, &found, Gather::Below);
        }
        if let Some(found) = self.spoken(line) {
            return self.named(line, &found, Gather::Wrapped);
        }
        if let Some((stamp, head)) = self.trailing_stamp(line) {
            return self.stamped_behind(line, stamp, head);
        }
        if self.refuse(self.bad_opening(line), Loses::Event) {
            return self.line_refused();
        }
        self.day_unparted(line);
        self.running(line);
    }

    /// Tells of a list item that begins with a day alone which nothing but a blank parts from the words: it is no entry, as
    /// lists of documents and releases are written so too.
    fn day_unparted(&mut self, line: &Line) {
        if !self.begins_with_day(line) {
            return;
        }
        let mut c = line.cursor(self.text);
        let Some(day) = super::super::date::date(&mut c) else { return };
        let words = c.blanks() > 0 && c.rest().starts_with(char::is_alphabetic);
        let clocked = c.rest().bytes().any(|b| b.is_ascii_digit());
        if words && !clocked {
            let found = format!("{} in front of words", Quoted(day.span().of(self.text)));
            self.pass_over(day.span(), "a sign between a day and what happened, as in `2024-11-06: ...`", &found);
        }
    }

    /// What a line says behind the name of who speaks: no plan, and no line of a log.
    fn spoken(&self, line: &Line) -> Option<Inline<'t>> {
        let begins = line.marker == Marker::Bullet || line.marker == Marker::Plain && self.last != Last::Running;
        inline::behind_name(line.cursor(self.text))
            .filter(|found| begins && !prose::is_planned(line.cursor(self.text), found.stamp.span))
            .filter(|found| !code::is_logged("", &found.stamp, found.tail.of(self.text)))
    }

    /// Is the line the one that shows that the document is a template nobody filled in?
    fn line_left_open(&mut self, line: &Line) -> bool {
        let body = line.body_span();
        !self.has_entries && self.field_left_open(body, sections::left_open(body.of(self.text)))
    }

    /// Does a list item begin with a day, and go on as a sentence? Its list is one of what happened.
    pub(super) fn begins_with_day(&self, line: &Line) -> bool {
        let mut c = line.cursor(self.text);
        line.marker == Marker::Bullet
            && c.peek().is_some_and(|b| b.is_ascii_digit())
            && super::super::date::date(&mut c).is_some_and(|d| d.is_day() && d.year.is_some())
    }

    /// Did a machine write the line? An item of a list is one of a log only where nobody else writes such a line.
    fn is_log_line(&self, line: &Line, opened: Option<&Opening<'_>>, c: &Cursor<'_>) -> bool {
        let plain = line.marker == Marker::Plain;
        match opened {
            Some(o) => is_logged(o, c) || plain && (is_log(o, c) || self.is_log_below(line, o)),
            None if plain => output::is_output(c.rest()),
            None => output::is_logged(c.rest()),
        }
    }

    /// Is a line that is set far below a list item, stamped to the second as the item is not, one of a log?
    fn is_log_below(&self, line: &Line, o: &Opening<'_>) -> bool {
        const DEEP: usize = 6;
        let seconds = |s: &Stamp<'_>| s.clock.is_some_and(|k| k.second.is_some());
        line.indent >= DEEP
            && self.open.is_some_and(|open| {
                open.entry.form == Form::List
                    && line.indent >= usize::from(open.entry.indent) + DEEP
                    && seconds(&o.stamp)
                    && !seconds(&open.entry.stamp)
            })
    }

    /// After a line whose stamp was meant and is none: what is left of it is no sentence with a clock.
    fn line_refused(&mut self) {
        self.close();
        self.last = Last::Ended;
    }

    /// Does the stamp that opens this line open an entry, rather than being part of a sentence, or a line of a log?
    pub(super) fn accepts(&mut self, line: &Line, o: &Opening<'_>, c: &Cursor<'_>) -> bool {
        let next_is_stamped = self.last == Last::Running && self.next_is_stamped();
        if o.stamp.relative.is_some_and(|r| r.from == crate::syntax::relative::From::First)
            && line.marker != Marker::Bullet
            && !o.closing.set_off
        {
            return false;
        }
        if line.marker == Marker::Bullet {
            return o.stamp.clock.is_some() || !self.names_a_bound(line);
        }
        // "... a joint call\nten minutes later.": a distance begins a paragraph, or follows a sentence
        if o.stamp.clock.is_none() && o.stamp.relative.is_some() && self.goes_on() && !self.is_among_lines() {
            return false;
        }
        let begins = match self.last {
            Last::Blank | Last::Ended | Last::Log | Last::Quoted => true,
            Last::Entry => !self.open.as_ref().is_some_and(|e| self.is_wrapped(line, e, o.marked)),
            Last::Running => {
                // "... had been failing since\n03:20 on Thursday."
                let led_to = self.paragraph.is_some_and(|p| told::ends_with_link(p.of(self.text)));
                o.stamp.clock.is_some()
                    && !led_to
                    && !joins_clauses(o, c)
                    && (o.closing.alone && o.stamp.date.is_some()
                        || o.stamp.is_firm() && next_is_stamped
                        || o.closing.set_off && self.is_below_status())
            }
        };
        // "Around January 4, we ...": a sentence that opens with a stamp
        let before = c.text()[..c.at()].trim_end();
        let in_words = o.begins_with_word() || o.stamp.is_in_sentence(c.text());
        let sentence = self.tells_with_comma(o, before)
            && running::ends_sentence(line.span.of(self.text))
            && !self.next_is_stamped()
            || in_words && (!o.closing.set_off || before.ends_with([',', '，', '、']))
            || stands_in_sentence(before, c.rest());
        let dated_only = o.stamp.clock.is_none() && o.stamp.relative.is_none();
        // "Wednesday 5 October 2022, most of our services were down."
        let subordinate = dated_only && c.text()[..c.at()].trim_end().ends_with(',');
        begins && !sentence && !subordinate && (!dated_only || o.closing.set_off || opening::in_brackets(c.rest()))
    }

    /// `午後5時15分、キャッシュを消去しました。`: does a comma alone part a clock that is spelled in letters from what follows, below
    /// no entry?
    fn tells_with_comma(&self, o: &Opening<'_>, before: &str) -> bool {
        let lettered = o.stamp.clock.is_some_and(|k| k.style == Style::Letter);
        lettered && !o.marked && before.ends_with([',', '，', '、']) && self.open.is_none()
    }

    /// Is all that stands above in the paragraph a status?
    ///
    /// ```text
    /// **Monitoring**
    /// Jan 21, 11:52 UTC - The last replicas have been rebuilt.
    /// ```
    fn is_below_status(&self) -> bool {
        self.paragraph.is_some_and(|p| field::is_update(p.of(self.text)))
    }

    /// Is a date the bound of a longer time, `Before February 26: 1.7 PB were copied`?
    fn names_a_bound(&self, line: &Line) -> bool {
        let mut c = line.cursor(self.text);
        opening::skip(&mut c);
        ["before", "after", "since", "until", "by"].iter().any(|w| w.eq_ignore_ascii_case(c.word()))
    }

    /// Does the line stand between two that begin with their stamps, each an entry of its own?
    fn is_among_lines(&mut self) -> bool {
        let below = self.open.as_ref().is_some_and(|o| o.entry.form == Form::Line && !o.gap);
        below && self.last == Last::Entry && self.next_is_stamped()
    }

    /// Does the text of the open entry stop in the middle of a sentence?
    fn goes_on(&self) -> bool {
        let told = self.open.as_ref().map_or("", |o| o.entry.tail.of(self.text).trim_end());
        self.last != Last::Blank && !told.is_empty() && !running::ends_sentence(told)
    }

    /// Does a plain line go on with the text of the open entry, as its indentation says, or that its stamp is not set in
    /// bold as that of the entry is?
    fn is_wrapped(&self, line: &Line, open: &Open<'_>, marked: bool) -> bool {
        let deeper = match open.entry.form {
            Form::List => line.indent > 0 || leads_on(open.entry.tail.of(self.text)),
            Form::Line => {
                line.indent > usize::from(open.entry.indent)
                    || open.marked && !marked
                    || leads_on(open.entry.tail.of(self.text))
            }
            _ => false,
        };
        open.gather == Gather::Wrapped && !open.gap && deeper
    }

    /// Does the next line begin with a stamp too? Two in a row are a timeline, one may be a wrapped sentence.
    pub(super) fn next_is_stamped(&mut self) -> bool {
        let (text, habits) = (self.text, self.habits());
        self.peek_line().is_some_and(|next| {
            let opened = opening::opening(&mut next.cursor(text), habits);
            opened.is_some_and(|o| o.stamp.clock.is_some() && o.stamp.is_firm() && !o.begins_with_word())
        })
    }

    /// An entry that begins with its stamp.
    pub(super) fn stamped(&mut self, line: &Line, o: Opening<'t>, tail: Span) {
        let form = if line.marker == Marker::Bullet { Form::List } else { Form::Line };
        let dated_only = o.stamp.is_of_day();
        let behind = tail.of(self.text);
        let alone =
            behind.trim().is_empty() || opening::in_brackets(behind) || dated_only && self.is_of_text(line, tail);
        if dated_only && alone && o.stamp.relative.is_none() && form == Form::Line && self.in_preamble(line) {
            self.close();
            let zone = o.stamp.zone.or_else(|| zone::find(Cursor::over(self.text, tail)));
            // the first is that of the text; one between sentences that tell of times governs those below it
            let kind = if self.has_told { ContextKind::DateLine } else { ContextKind::Byline };
            return self.context(kind, line.span, o.stamp.date, zone);
        }
        if form == Form::Line && self.signature(line, &o) {
            return;
        }
        if dated_only && alone && self.stands_below_date() {
            return self.context(ContextKind::Field, line.span, o.stamp.date, o.stamp.zone);
        }
        let undecided = (dated_only && alone).then_some(ContextKind::DateLine);
        let tail = if undecided.is_some() { Span::new(tail.end(), tail.end(), tail.line()) } else { tail };
        let told = self.paragraph.map_or("", |p| p.of(self.text).trim());
        let directly =
            self.last == Last::Running || self.last == Last::Ended && !told.is_empty() && !told.ends_with([':', '>']);
        let stamped_below = o.closing.alone && form == Form::Line && directly && undecided.is_none();
        // the status stands above the stamp, and its text below
        let below_text = stamped_below || o.closing.set_off && form == Form::Line && directly;
        let status = self.paragraph.filter(|_| below_text && self.is_below_status());
        let head = self.paragraph.filter(|_| stamped_below && status.is_none());
        if !dated_only {
            self.give_date_to_entries();
        }
        self.close();
        self.sentences();
        self.block += u32::from(self.plain_lines > 3);
        let none = Span::new(line.body, line.body, line.number());
        let tail = self.behind_second_clock(tail);
        let mut entry = self.made(form, line, o.stamp, none, tail);
        let gather = match head {
            Some(head) => {
                entry.head = head;
                entry.span = head.to(entry.span);
                Gather::Nothing
            }
            None if tail.is_empty() => Gather::Below,
            None => Gather::Wrapped,
        };
        self.label_status(&mut entry);
        entry.label = status.unwrap_or(entry.label);
        if form == Form::Line {
            self.several(&mut entry);
        }
        let second = self.joined(&entry);
        self.open(second.unwrap_or(entry), gather, undecided);
        if let Some(open) = &mut self.open {
            open.marked = o.marked;
            open.beside = second.map(|_| entry.stamp);
        }
    }

    /// Past a second clock that stands in a column of its own: the same moment in another zone.
    pub(super) fn behind_second_clock(&self, tail: Span) -> Span {
        let mut c = Cursor::over(self.text, tail);
        let second = stamp::stamp(&mut c).filter(|s| s.clock.is_some() && s.is_firm());
        if second.is_some() && (c.blanks() >= 2 || c.eat(b'|').is_some()) { c.span_of_rest() } else { tail }
    }

    /// Does what stands behind a date speak of the text: its author, above all entries, or the zone of all its times?
    fn is_of_text(&self, line: &Line, tail: Span) -> bool {
        self.in_preamble(line) && running::names_author(tail.of(self.text))
            || notices::about_all_times(Cursor::over(self.text, tail)).is_some()
    }

    /// The last line of the text, with the date below the name of those who signed it, as Chinese, Japanese and Korean have it:
    /// `运维团队` and `2023年9月14日`.
    fn signature(&mut self, line: &Line, o: &Opening<'t>) -> bool {
        const LONGEST: usize = 60;
        const SIGN: char = '\u{3000}';
        let date = o.stamp.date.filter(|d| o.closing.alone && d.year.is_some());
        let spelled = date.is_some_and(|d| d.span.of(self.text).contains(|c: char| c >= SIGN));
        let name = self.paragraph.filter(|_| self.last == Last::Running).map_or("", |p| p.of(self.text).trim());
        let parts = |c: char| matches!(c, '。' | '，' | '、' | '\n' | ':' | '：');
        let named = (1..=LONGEST).contains(&name.len()) && !name.contains(parts);
        let signed = spelled && named && self.text[line.span.end()..].trim().is_empty();
        if signed {
            self.close();
            self.context(ContextKind::Byline, line.span, o.stamp.date, o.stamp.zone);
        }
        signed
    }

    /// Does the heading right above ask for the date of the document: `## Date`?
    fn stands_below_date(&self) -> bool {
        const NAMES: [&str; 5] = ["date", "incident date", "date of incident", "date of the incident", "when"];
        let above = self.caption.map_or("", |c| c.of(self.text)).trim_matches(['*', '_', ':', ' ', '#']);
        self.open.is_none() && self.plain_lines == 0 && NAMES.iter().any(|n| n.eq_ignore_ascii_case(above))
    }

    /// Before any heading but the title, a date on its own line is the document's.
    pub(super) fn in_preamble(&self, line: &Line) -> bool {
        const HEAD: usize = 8;
        self.headings == 0 && !self.has_entries && (self.titled || line.number() <= HEAD)
    }

    /// The status in front of an entry's text becomes its label: `**Resolved** - back to normal`.
    pub(super) fn label_status(&self, entry: &mut Entry<'t>) {
        let span = if entry.head.is_empty() { entry.tail } else { entry.head };
        if let Some(label) = status(self.text, span) {
            entry.label = label;
            let behind = Span::new(label.end(), span.end(), span.line());
            let side = if entry.head.is_empty() { &mut entry.tail } else { &mut entry.head };
            *side = behind;
        }
    }

    /// `14:05 alert, 14:08 paged, 14:38 restored.`: all but the last entry are complete; the last is left in `entry`.
    pub(super) fn several(&mut self, entry: &mut Entry<'t>) {
        while let Some((end, stamp, tail)) = inline::next_of_several(Cursor::over(self.text, entry.tail), &entry.stamp)
        {
            let told = Span::new(entry.tail.start(), end, entry.tail.line());
            self.push(Item::Entry(Entry { tail: told, span: entry.span.to(told), ..*entry }));
            let date = stamp.date.or(entry.stamp.date);
            *entry = Entry { stamp: Stamp { date, ..stamp }, tail, span: stamp.span.to(entry.span), ..*entry };
        }
    }

    /// `19:16 and 19:30: hacker pulls WETH`: two entries of the same text.
    pub(super) fn joined(&self, entry: &Entry<'t>) -> Option<Entry<'t>> {
        let mut c = Cursor::over(self.text, entry.tail);
        c.eat_words(&["and", "und", "et", "y", "e"])?;
        c.blanks();
        let mut stamp = stamp::stamp(&mut c).filter(|s| s.clock.is_some() && s.is_firm() && s.end.is_none())?;
        entry.stamp.clock?;
        opening::closing(&mut c).filter(|o| o.set_off)?;
        stamp.date = stamp.date.or(entry.stamp.date);
        Some(Entry { stamp, tail: c.span_of_rest(), ..*entry })
    }

    pub(super) fn accepts_field(&self, line: &Line, f: &Field<'_>) -> bool {
        let begins =
            line.marker == Marker::Bullet || self.last != Last::Running || f.tail.of(self.text).trim().is_empty();
        // a field inside of an entry's own text is no entry
        let nested = self.open.as_ref().is_some_and(|o| {
            o.undecided.is_none() && !o.gap && usize::from(o.entry.indent) < line.indent && o.gather == Gather::Wrapped
        });
        let bare = f.stamp.clock.is_some_and(|k| k.style == Style::Bare) && f.colon && self.writes_bare_clocks();
        // `We found this line: 2024-03-05 14:05:11 ERROR worker: gone`
        let logged = code::is_logged("", &f.stamp, f.tail.of(self.text));
        begins && !nested && !logged && (f.stamp.is_firm() || bare)
    }

    /// Does the document write its clocks as `1155`?
    fn writes_bare_clocks(&self) -> bool {
        self.habits.is_some_and(|h| h.bare)
    }

    /// Does a label above all entries tell the day of publication: `*Published: 12 January 2021*`?
    fn is_published(&self, f: &Field<'t>) -> bool {
        let label = field::trim_markup(f.label.of(self.text));
        static OF_TEXT: Words = Words::new(&[
            "date de publication",
            "date published",
            "data pubblicazione",
            "data di pubblicazione",
            "fecha de publicación",
            "gepubliceerd",
            "geplaatst",
            "geplaatst op",
            "opublikowano",
            "posted",
            "published",
            "publication date",
            "publicado",
            "pubblicato",
            "publié",
            "publié le",
            "veröffentlicht",
            "veröffentlicht am",
            "written",
            "дата публикации",
            "опубликовано",
            "公開日",
            "作成日",
            "发布日期",
            "發布日期",
            "작성",
            "작성일",
            "게시일",
        ]);
        let day = f.stamp.date.is_some_and(|d| d.is_day() && d.year().is_some());
        day && !self.has_entries && OF_TEXT.has(label)
    }

    /// `Update: At roughly 8:30 PM, we were told`: an update that goes on as a sentence.
    fn is_sentence(&self, f: &Field<'t>) -> bool {
        let between = self.text.get(f.label.end()..f.stamp.span.start()).unwrap_or("");
        let between = between.trim_matches([' ', ':', '*', '_']);
        let goes_on = f.tail.of(self.text).trim_start().starts_with(char::is_alphabetic);
        let label = f.label.of(self.text);
        // and so does a label of many words: `The second came on Wednesday: at 01:17 UTC it failed again`
        // and what is said of somebody: `We are sorry: at 14:05 we broke it`
        const OPEN: [&str; 8] = ["he", "i", "it", "see", "she", "there", "they", "we"];
        let first = label.split_whitespace().next().unwrap_or("");
        let spoken = OPEN.iter().any(|w| w.eq_ignore_ascii_case(first));
        let sentence = field::is_update(label) || spoken || label.split_whitespace().count() > 4;
        if sentence && goes_on && between.eq_ignore_ascii_case("at") {
            return true;
        }
        const LEADS: [&str; 14] =
            ["at", "on", "by", "from", "between", "around", "um", "am", "von", "à", "às", "om", "o", "в"];
        let led = LEADS.iter().any(|w| w.eq_ignore_ascii_case(between));
        goes_on && led && self.tells_more(f.tail)
    }

    /// Does a later sentence of a text tell of a time of its own: `Summary: At 14:05 the site failed. At 14:20 we rolled back.`?
    fn tells_more(&self, tail: Span) -> bool {
        let line = Cursor::over(self.text, tail);
        let mut more = false;
        prose::scan(line, |found| {
            more |= matches!(found, Found::Stamp(s) if prose::sentence(line, s.span).start() > tail.start()
                && prose::set_aside(line, &s, self.day.as_ref()).is_none());
        });
        more
    }

    pub(super) fn field(&mut self, line: &Line, f: &Field<'t>) {
        match f.kind {
            // `Durée : 1h20`
            _ if stated::are_of(&self.stated, &f.stamp) => self.running(line),
            Kind::Other if self.is_published(f) => {
                self.context(ContextKind::Byline, line.body_span(), f.stamp.date, None);
                self.last = Last::Ended;
            }
            Kind::Other => self.aside(line, f.stamp.span),
            Kind::Moment if self.is_sentence(f) => self.running(line),
            Kind::Date => {
                self.close();
                // `:date:` of AsciiDoc and reStructuredText is of the document, as in a front matter
                let of_document = line.span.of(self.text).starts_with(':') && self.in_preamble(line);
                let kind = if of_document { ContextKind::FrontMatter } else { ContextKind::Field };
                self.context(kind, line.body_span(), f.stamp.date, f.stamp.zone);
                // `Date: 8 February 2022. All times are UTC.`
                self.notice(Cursor::over(self.text, f.tail), f.tail);
                self.last = Last::Ended;
            }
            Kind::Moment => {
                self.close();
                let bare = f.tail.of(self.text).trim().is_empty();
                let form = match (field::is_update(f.label.of(self.text)), line.marker) {
                    (true, Marker::Bullet) if bare => Form::Field,
                    (true, _) if bare && f.colon => Form::Field,
                    (true, Marker::Bullet) => Form::List,
                    (true, _) => Form::Line,
                    _ => Form::Field,
                };
                let caption = self
                    .caption
                    .filter(|c| !sections::tells(c.of(self.text)))
                    .filter(|_| field::is_generic(field::trim_markup(f.label.of(self.text))));
                let entry = self.made(form, line, f.stamp, caption.unwrap_or(f.label), f.tail);
                let alone = caption.is_none() && field::is_generic(field::trim_markup(f.label.of(self.text)));
                let gather = match form {
                    // `Time: 14:05`, and on the next line what happened
                    Form::Field if bare && (alone || field::is_update(f.label.of(self.text))) => Gather::Wrapped,
                    Form::Field => Gather::Nothing,
                    _ if f.tail.of(self.text).trim().is_empty() => Gather::Below,
                    _ => Gather::Wrapped,
                };
                self.open(entry, gather, None);
            }
        }
    }

    /// An entry whose stamp stands behind a name, or in a tag.
    pub(super) fn named(&mut self, line: &Line, found: &Inline<'t>, gather: Gather) {
        let none = Span::new(line.body, line.body, line.number());
        let gather = if gather == Gather::Below && !found.tail.of(self.text).trim().is_empty() {
            Gather::Wrapped
        } else {
            gather
        };
        let form = if line.marker == Marker::Bullet { Form::List } else { Form::Line };
        let entry = Entry { head: found.head, ..self.made(form, line, found.stamp, none, found.tail) };
        self.open(entry, gather, None);
    }

    /// A stamp at the end of a list item, or one that markup sets off at the end of a paragraph.
    pub(super) fn trailing_stamp(&self, line: &Line) -> Option<(Stamp<'t>, Span)> {
        let c = line.cursor(self.text);
        let (stamp, head) = inline::trailing(c)?;
        let dated = stamp.date.is_some_and(|d| d.is_day()) && stamp.clock.is_some();
        let tracked = c.text()[head.end()..stamp.span.start()].contains("{{<");
        let words = head.of(self.text).split_whitespace().count();
        let short = (1..=3).contains(&words) && stamp.clock.is_some() && stamp.end.is_none();
        let gap = &c.text()[head.end()..stamp.span.start()];
        let set_off = gap.len() >= 2 && gap.bytes().all(|b| b == b' ' || b == b'\t');
        let plain = line.marker == Marker::Plain && (self.last != Last::Running || set_off);
        // `The deadline is 18:00 UTC.` is a sentence
        let name = plain
            && !c.rest().trim_end().ends_with('.')
            && !head.of(self.text).contains([',', ':', ';'])
            && (set_off || !head.of(self.text).contains(". ") && !head.of(self.text).ends_with('.'));
        let remark = plain && dated && (2..=8).contains(&words) && is_remark(head.of(self.text));
        let chat = remark || short && (c.rest().trim_end().ends_with(']') || name);
        let tag = c.rest().starts_with('<') && c.rest().trim_end().ends_with('>');
        if tag {
            return None;
        }
        let directive = c.rest().starts_with(":::");
        // `- foo (14:05 UTC)`, `- foo - 14:05`
        let mark = gap.trim_start().bytes().next();
        let clocked = stamp.clock.is_some()
            && stamp.end.is_none()
            && mark.is_some_and(|b| matches!(b, b'(' | b'[' | b'-' | b'@' | 0xE2));
        let listed = line.marker == Marker::Bullet && (dated || clocked) && !prose::is_planned(c, stamp.span);
        let listed = listed && !(dated && prose::is_due(c, stamp.span));
        (tracked || chat || listed || directive).then_some((stamp, head))
    }

    /// A line that says when the text above it was put on a status page: `Posted 3 months ago. Jun 15, 2023 - 01:18 UTC`.
    fn posted(&mut self, line: &Line) -> bool {
        let directly = matches!(self.last, Last::Running | Last::Ended);
        let Some(told) = self.paragraph.filter(|p| directly && !p.is_empty()) else { return false };
        let Some(stamp) = inline::posted(line.cursor(self.text)) else { return false };
        self.close();
        self.sentences();
        let none = Span::new(line.body, line.body, line.number());
        let behind = Span::new(line.span.end(), line.span.end(), line.number());
        let mut entry = Entry { head: told, ..self.made(Form::Line, line, stamp, none, behind) };
        entry.span = told.to(entry.span);
        self.label_status(&mut entry);
        self.open(entry, Gather::Nothing, None);
        true
    }

    /// An entry that ends with its stamp.
    pub(super) fn stamped_behind(&mut self, line: &Line, stamp: Stamp<'t>, head: Span) {
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
        } else if let Some(p) = above {
            entry.span = p.to(entry.span);
        }
        self.label_status(&mut entry);
        self.open(entry, if below { Gather::Below } else { Gather::Nothing }, None);
        if tracked {
            self.close();
            self.paragraph = None;
        }
    }
}

/// Where the next piece of a line begins: at the next of the tags that part it.
pub(super) fn next_part(rest: &str, from: usize) -> usize {
    let tags = memchr::memchr_iter(b'<', &rest.as_bytes()[from..]).map(|n| from + n);
    tags.into_iter()
        .find(|n| PARTS.iter().any(|p| rest.as_bytes()[*n..].starts_with(p.as_bytes())))
        .unwrap_or(rest.len())
}

/// Past the emphasis and bullets before a label.
pub(super) fn field_start(mut c: Cursor<'_>) -> Cursor<'_> {
    opening::skip(&mut c);
    // `:Outage start: 18:52`, a field of reStructuredText
    c.attempt(|c| c.eat(b':').filter(|()| c.peek().is_some_and(|b| b.is_ascii_alphabetic() || b >= 0x80)));
    c
}

/// Does a logger, and nobody else, write a line like this behind a stamp to the second?
fn is_logged(o: &Opening<'_>, c: &Cursor<'_>) -> bool {
    let seconds = o.stamp.clock.is_some_and(|k| k.second.is_some());
    let behind = c.rest();
    seconds && (output::is_logged_behind(behind) || o.stamp.date.is_none() && output::is_of_uptime(behind))
}

/// Does the line look like one of a log: a level, a process, or braces behind the stamp?
pub(super) fn is_log(o: &Opening<'_>, c: &Cursor<'_>) -> bool {
    const LEVELS: [&str; 12] = [
        "INFO", "WARN", "WARNING", "ERROR", "DEBUG", "FATAL", "TRACE", "CRITICAL", "NOTICE", "[INFO]", "[ERROR]",
        "level=",
    ];
    if o.stamp.date.is_none() && o.stamp.clock.is_none_or(|k| k.nanos == 0) {
        return false;
    }
    const DAEMONS: [&str; 5] = ["kernel:", "systemd:", "sshd:", "postgres:", "audit:"];
    let rest = c.rest();
    let words = || rest.split_whitespace();
    let level = words().take(3).any(|w| LEVELS.contains(&w))
        || LEVELS.iter().any(|l| rest.starts_with(l))
        || words().next().is_some_and(|w| DAEMONS.contains(&w));
    let process = rest.split_whitespace().take(2).any(|w| w.ends_with("]:") && w.contains('['));
    let syslog = o.stamp.clock.is_some_and(|k| k.second.is_some())
        && rest.split_whitespace().nth(1).is_some_and(|w| w.len() > 1 && w.ends_with(':'));
    level || process || syslog || rest.starts_with('{')
}

/// A status in front of a text: an emphasised word or two, or a word of status pages before a dash.
pub(super) fn status(text: &str, span: Span) -> Option<Span> {
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
        None => {
            let head = &body.as_bytes()[..body.len().min(LONGEST + 2)];
            let ends = |n: &usize| head[*n] == b'\n' || head[*n..].starts_with(b" -");
            (0, (0..head.len().min(LONGEST + 1)).find(ends)?)
        }
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
