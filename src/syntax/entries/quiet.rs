//! What is passed over: fences, comments, elements; and the front matter, of which only a few keys count.

use super::notices::contains_fold;
use super::*;

/// What opens a block of code in markup, in lower case, and what ends it.
const ELEMENTS: &[(&str, &str)] = &[
    ("<pre", "</pre>"),
    ("<script", "</script>"),
    ("<style", "</style>"),
    ("<syntaxhighlight", "</syntaxhighlight>"),
    ("<source", "</source>"),
    ("<code", "</code>"),
    ("{code", "{code"),
    ("{noformat", "{noformat"),
    ("[code", "[/code]"),
    ("#+begin_example", "#+end_"),
    ("#+begin_src", "#+end_"),
    ("#+begin_quote", "#+end_"),
];

/// Does `text` begin with `low`, in any ASCII case?
fn starts_with_fold(text: &str, low: &str) -> bool {
    text.as_bytes().get(..low.len()).is_some_and(|head| head.eq_ignore_ascii_case(low.as_bytes()))
}

/// Does the text begin with the header of a mail: two lines or more of its usual keys?
fn is_mail(text: &str) -> bool {
    const KEYS: [&str; 10] = [
        "from:",
        "to:",
        "subject:",
        "date:",
        "cc:",
        "message-id:",
        "received:",
        "return-path:",
        "reply-to:",
        "sender:",
    ];
    let keyed = |line: &str| KEYS.iter().any(|k| starts_with_fold(line, k));
    let mut lines = text.lines().take(6);
    lines.next().is_some_and(keyed)
        && lines.filter(|l| keyed(l)).count() >= 1
        && text.lines().take(16).any(|l| starts_with_fold(l, "subject:"))
}

impl<'t> Entries<'t> {
    /// Does this line begin something that is passed over?
    pub(super) fn begins_quiet(&mut self, line: &Line) -> bool {
        let body = line.body_span().of(self.text);
        if line.number() == 1 && matches!(line.span.of(self.text).trim_end(), "---" | "+++" | "\u{feff}---") {
            let rule = if body.starts_with('+') { "+++" } else { "---" };
            if self.closes(line, rule) {
                self.quiet = Quiet::FrontMatter(rule);
                return true;
            }
        }
        if line.marker == Marker::Fence && self.directive(body) {
            return true;
        }
        if line.marker == Marker::Fence {
            self.waiting.told_of_code = false;
            let sign = body.bytes().next().unwrap_or(b'`');
            let mark = if sign == b'`' { "```" } else { "~~~" };
            self.quiet =
                if self.closes(line, mark) { Quiet::Fence(sign, Inside::Nothing) } else { Quiet::OpenFence(sign) };
            return true;
        }
        if line.number() == 1 && is_mail(self.text) {
            self.quiet = Quiet::MailHeader;
            self.is_mail = true;
            self.mail_header(line);
            return true;
        }
        if self.begins_literal(line) {
            return true;
        }
        if !body.starts_with(['<', '{', '#', '[']) {
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
        if let Some((_, close)) = ELEMENTS.iter().find(|(open, _)| starts_with_fold(body, open)) {
            let inside = body.get(1..).unwrap_or("");
            if !inside.contains(close) {
                self.quiet = Quiet::Element(close);
                return true;
            }
        }
        if body.starts_with("#+") {
            self.org_keyword(line);
            return true;
        }
        body.starts_with('<') && self.html_row(line)
    }

    /// Does the line end a fence that is never closed: a stamped item, a heading below the first level, or a line stamped to
    /// the minute, as people write them and machines do not?
    fn ends_open_fence(&mut self, line: &Line) -> bool {
        if matches!(line.marker, Marker::Heading(level) if level > 1) {
            return true;
        }
        let habits = self.habits();
        let opened = opening::opening(&mut line.cursor(self.text), habits);
        let clock = opened.and_then(|o| o.stamp.clock);
        opened.is_some() && line.marker == Marker::Bullet || clock.is_some_and(|k| k.second.is_none())
    }

    /// Does a stamped item within a fence go on with the list above it, because the fence was left open? The item is set out
    /// as that list is, at its indentation.
    fn leaves_fence(&mut self, line: &Line) -> bool {
        let habits = self.habits();
        let mut c = line.cursor(self.text);
        let Some(opened) = opening::opening(&mut c, habits) else { return false };
        let stamped = opened.stamp.clock.is_some() && opened.stamp.is_firm();
        stamped
            && self.waiting.listed_at == Some(line.indent)
            && !items::is_log(&opened, &c)
            && !c.rest().trim().is_empty()
    }

    /// Does this fence open or close a directive of MyST, whose content is text: `\`\`\`{note}`?
    fn directive(&mut self, fence: &str) -> bool {
        const CODE: [&str; 9] =
            ["{code", "{literal", "{math", "{mermaid", "{figure", "{image", "{raw", "{parsed", "{eval"];
        let info = fence.trim_start_matches(['`', '~', ':']).trim();
        if info.starts_with('{') && !CODE.iter().any(|c| info.starts_with(c)) {
            self.directives += 1;
            return true;
        }
        let closes = info.is_empty() && self.directives > 0;
        self.directives -= usize::from(closes);
        closes
    }

    /// Does this line begin a block of code by its markup: a listing of AsciiDoc, the indented block below `::` of
    /// reStructuredText?
    fn begins_literal(&mut self, line: &Line) -> bool {
        let body = line.body_span().of(self.text).trim_end();
        if line.marker == Marker::Rule || line.marker == Marker::Plain && body.starts_with("....") {
            let listing = body.len() >= 4 && line.indent == 0 && body.bytes().all(|b| b == body.as_bytes()[0]);
            let sign = if body.starts_with('-') { "----" } else { "...." };
            if listing && body.starts_with(sign) && self.is_asciidoc() && self.closes(line, sign) {
                self.quiet = Quiet::Listing(sign);
                return true;
            }
        }
        if self.literal_below.take().is_some_and(|indent| line.indent > indent) && line.marker == Marker::Plain {
            self.quiet = Quiet::Literal(line.indent);
            return true;
        }
        let directive = body.starts_with(".. code")
            || body.starts_with(".. literalinclude")
            || body.starts_with(".. parsed-literal");
        let announces = body.ends_with("::")
            && !sections::tells(body)
            && line.marker != Marker::Bullet
            && !body.starts_with(|c: char| c.is_ascii_digit());
        if directive || announces && !body.starts_with("..") && body.len() > 2 {
            self.literal_below = Some(line.indent);
        }
        directive
    }

    /// Is the text AsciiDoc, as its title tells: `= Title` on the first line that is not blank?
    fn is_asciidoc(&self) -> bool {
        let mut lines =
            self.text.lines().filter(|l| !l.trim().is_empty() && !l.starts_with(':') && !l.starts_with("//"));
        lines.next().is_some_and(|l| l.starts_with("= "))
    }

    /// A keyword of Org: `#+TITLE:` and `#+DATE:` are front matter.
    fn org_keyword(&mut self, line: &Line) {
        let skipped = Line { body: line.body + 2, ..*line };
        self.org = true;
        self.front_matter(&skipped);
    }

    /// A line of the header of a mail: the subject is its title.
    fn mail_header(&mut self, line: &Line) {
        let text = line.span.of(self.text);
        let Some((key, value)) = text.split_once(':') else { return };
        let at = line.span.end() - value.len();
        let value = Span::new(at, line.span.end(), line.number());
        if key.eq_ignore_ascii_case("subject") {
            self.title(value);
        } else if key.eq_ignore_ascii_case("date") {
            let date = headings::first_date(Cursor::over(self.text, value));
            self.context(ContextKind::FrontMatter, value, date, None);
        }
    }

    /// Is the line passed over, within what began before?
    pub(super) fn stays_quiet(&mut self, line: &Line) -> bool {
        let body = line.body_span().of(self.text);
        let ended = match self.quiet {
            Quiet::No => return false,
            Quiet::Fence(sign, before) => {
                if line.marker == Marker::Bullet && before == Inside::Gap && self.leaves_fence(line) {
                    self.quiet = Quiet::No;
                    return false;
                }
                let inside = if line.is_blank() { Inside::Gap } else { Inside::Code };
                self.quiet = Quiet::Fence(sign, inside);
                if line.marker == Marker::Bullet && !self.waiting.told_of_code {
                    self.item_in_code(line);
                }
                line.marker == Marker::Fence
                    && body.bytes().next() == Some(sign)
                    && body.trim_end().bytes().all(|b| b == sign)
            }
            Quiet::Comment => body.contains("-->"),
            Quiet::Listing(sign) => line.indent == 0 && body.starts_with(sign),
            Quiet::Literal(indent) => {
                if line.is_blank() || line.indent >= indent {
                    return true;
                }
                self.quiet = Quiet::No;
                return false;
            }
            Quiet::MailHeader => {
                self.mail_header(line);
                line.is_blank()
            }
            Quiet::Element(close) => contains_fold(body, close),
            Quiet::FrontMatter(rule) => {
                let ended = matches!(line.span.of(self.text).trim_end(), "---" | "+++" | "...");
                if !ended || rule.is_empty() {
                    self.front_matter(line);
                }
                ended
            }
            Quiet::OpenFence(_) => {
                if self.ends_open_fence(line) {
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
    pub(super) fn closes(&self, line: &Line, mark: &str) -> bool {
        let rest = self.text.as_bytes().get(line.span.end()..).unwrap_or(&[]);
        memchr::memmem::find_iter(rest, mark.as_bytes()).any(|n| {
            let before = rest[..n].iter().rev().find(|b| !matches!(b, b' ' | b'\t'));
            let behind = rest[n + mark.len()..].iter().find(|b| !matches!(b, b' ' | b'\t' | b'`' | b'~'));
            matches!(before, Some(b'\n' | b'\r' | b'>')) && matches!(behind, None | Some(b'\n' | b'\r'))
        })
    }

    /// A line of the front matter: `key: value`, or `key = value`.
    pub(super) fn front_matter(&mut self, line: &Line) {
        self.durations(line);
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
            let title = c.span_of_rest();
            self.titles_template(title);
            return self.title(title);
        }
        let value = c.span_of_rest();
        let zoned = ["timezone", "time_zone", "time-zone", "tz", "fuso", "zeitzone", "fuseau"];
        if zoned.iter().any(|k| key.eq_ignore_ascii_case(k)) {
            let zone = zone::value(c);
            return self.context(ContextKind::Field, value, None, zone);
        }
        let governs = field::is_date_key(key);
        let moment = field::is_moment_key(key);
        if (governs || moment) && self.refuse(bad::value(c), Loses::Time) {
            return;
        }
        let Some(stamp) = stamp::stamp(&mut c).filter(Stamp::is_firm) else { return };
        if moment && stamp.date.is_some() {
            let label = Span::new(line.body, line.body + key.len(), line.number());
            let made = self.made(Form::Field, line, stamp, label, c.span_from(c.at()));
            self.push(Item::Entry(Entry { block: FRONT_MATTER, ..made }));
        } else if governs {
            self.context(ContextKind::FrontMatter, value, stamp.date, stamp.zone);
        }
    }
}
