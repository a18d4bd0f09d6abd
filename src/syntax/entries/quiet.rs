//! What is passed over: fences, comments, elements; and the front matter, of which only a few keys count.

use super::*;

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
        if line.marker == Marker::Fence {
            self.waiting.told_of_code = false;
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
    pub(super) fn stays_quiet(&mut self, line: &Line) -> bool {
        let body = line.body_span().of(self.text);
        let ended = match self.quiet {
            Quiet::No => return false,
            Quiet::Fence(sign) => {
                if line.marker == Marker::Bullet && !self.waiting.told_of_code {
                    self.item_in_code(line);
                }
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
    pub(super) fn closes(&self, line: &Line, mark: &str) -> bool {
        let rest = self.text.as_bytes().get(line.span.end()..).unwrap_or(&[]);
        memchr::memmem::find_iter(rest, mark.as_bytes()).any(|n| {
            let before = rest[..n].iter().rev().find(|b| !matches!(b, b' ' | b'\t'));
            let behind = rest[n + mark.len()..].iter().find(|b| !matches!(b, b' ' | b'\t' | b'`' | b'~'));
            matches!(before, Some(b'\n' | b'\r' | b'>')) && matches!(behind, None | Some(b'\n' | b'\r'))
        })
    }

    /// A line of the front matter: `key: value`.
    pub(super) fn front_matter(&mut self, line: &Line) {
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
        let governs =
            matches!(key.to_ascii_lowercase().as_str(), "date" | "pubdate" | "day" | "incident_date" | "timestamp");
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
