//! Physical lines and what their first bytes say: headings, bullets, table rows, fences, quotes.

use super::cursor::Cursor;
use crate::span::Span;

/// What opens a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Marker {
    /// Nothing but blanks.
    Blank,
    /// `#`, `==`, or an underline below: the level from 1.
    Heading(u8),
    /// A bullet, a number, a checkbox.
    Bullet,
    /// `|` at the start.
    Row,
    /// `>`: quoted text.
    Quote,
    /// Three or more backticks or tildes.
    Fence,
    /// `---`, `===`, `***` and the like: a rule or an underline.
    Rule,
    /// Anything else.
    Plain,
}

/// A physical line, without its line end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Line {
    pub(crate) span: Span,
    /// Columns of blanks before the marker; a tab counts as four.
    pub(crate) indent: usize,
    pub(crate) marker: Marker,
    /// Where the text behind the marker begins.
    pub(crate) body: usize,
}

impl Line {
    pub(crate) fn number(&self) -> usize {
        self.span.line()
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.marker == Marker::Blank
    }

    /// A cursor over the text behind the marker.
    pub(crate) fn cursor<'t>(&self, text: &'t str) -> Cursor<'t> {
        Cursor::over(text, self.body_span())
    }

    pub(crate) fn body_span(&self) -> Span {
        Span::new(self.body, self.span.end(), self.span.line())
    }
}

/// The lines of a text, one `memchr` each.
#[derive(Clone, Debug)]
pub(crate) struct Lines<'t> {
    text: &'t str,
    at: usize,
    number: usize,
}

impl<'t> Lines<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let bom = if text.starts_with('\u{feff}') { 3 } else { 0 };
        Self { text, at: bom, number: 0 }
    }

    /// The next line as bare span.
    pub(crate) fn next_span(&mut self) -> Option<Span> {
        let bytes = self.text.as_bytes();
        if self.at >= bytes.len() {
            return None;
        }
        let start = self.at;
        let stop = memchr::memchr2(b'\n', b'\r', &bytes[start..]).map_or(bytes.len(), |n| start + n);
        let crlf = bytes.get(stop) == Some(&b'\r') && bytes.get(stop + 1) == Some(&b'\n');
        self.at = stop + 1 + usize::from(crlf);
        self.number += 1;
        Some(Span::new(start, stop, self.number))
    }
}

impl Iterator for Lines<'_> {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        self.next_span().map(|span| classify(self.text, span))
    }
}

/// Looks at the first bytes of a line.
pub(crate) fn classify(text: &str, span: Span) -> Line {
    let mut c = Cursor::over(text, span);
    let indent = indent(&mut c);
    let at = |c: &Cursor<'_>, marker| Line { span, indent, marker, body: c.at() };
    let Some(first) = c.peek() else { return at(&c, Marker::Blank) };
    let marker = match first {
        b'#' => heading(&mut c, b'#'),
        b'=' => heading(&mut c, b'=').or_else(|| rule(&c)),
        b'|' => Some(Marker::Row),
        b'>' => Some(Marker::Quote),
        b'`' | b'~' => fence(&c),
        b'*' | b'-' | b'+' | b'_' | b'^' => rule(&c).or_else(|| bullet(&mut c)),
        b'.' | b';' => definition(&mut c),
        b'0'..=b'9' => number(&mut c),
        0xE2 => bullet(&mut c),
        0xC2 => bullet(&mut c),
        0xE3 => bullet(&mut c),
        0xEA..=0xED => korean_letter(&mut c),
        b':' => wiki_bullet(&mut c),
        b'a'..=b'z' | b'A'..=b'Z' | b'(' => lettered(&mut c),
        _ => None,
    };
    at(&c, marker.unwrap_or(Marker::Plain))
}

fn indent(c: &mut Cursor<'_>) -> usize {
    let mut columns = 0;
    loop {
        match c.peek() {
            Some(b'\t') => columns += 4,
            Some(b' ') => columns += 1,
            Some(0xC2) if c.peek_at(1) == Some(0xA0) => {
                columns += 1;
                let _ = c.advance(1);
                if c.advance(2).is_none() {
                    return columns;
                }
                continue;
            }
            _ => return columns,
        }
        let _ = c.advance(1);
    }
}

/// `heading = 1*6( "#" / "=" ) SP text`; moves behind the blank.
fn heading(c: &mut Cursor<'_>, sign: u8) -> Option<Marker> {
    c.attempt(|c| {
        let start = c.at();
        while c.eat(sign).is_some() {}
        let level = c.at() - start;
        let closed = sign == b'=' && c.rest().trim_end().ends_with('=') && level >= 2;
        let spaced = c.blanks() > 0;
        // `#123` is an issue, `#incident` a channel; `===` is a rule; MediaWiki closes its headings
        ((1..=6).contains(&level) && !c.is_done() && (spaced || closed || sign == b'#' && level >= 2))
            .then_some(Marker::Heading(level as u8))
    })
}

fn fence(c: &Cursor<'_>) -> Option<Marker> {
    let sign = c.peek()?;
    let n = c.rest().bytes().take_while(|b| *b == sign).count();
    let info = c.rest().get(n..)?;
    (n >= 3 && !info.contains('`')).then_some(Marker::Fence)
}

/// A line of one sign, three times or more: `---`, `* * *`, `~~~~`.
fn rule(c: &Cursor<'_>) -> Option<Marker> {
    let sign = c.peek()?;
    let rest = c.rest().trim_end();
    let n = rest.bytes().filter(|b| *b == sign).count();
    (n >= 3 && rest.bytes().all(|b| b == sign || b == b' ')).then_some(Marker::Rule)
}

/// `bullet = ("*" / "-" / "+" / "•" / "–" / "◦" / "▪" / "‣" / "●") SP`, with a checkbox behind, and nested bullets.
fn bullet(c: &mut Cursor<'_>) -> Option<Marker> {
    c.attempt(|c| {
        let sign = c.eat_any(b"*-+");
        let ascii = sign.is_some();
        if sign == Some(b'*') {
            // nested items of AsciiDoc, headings of Org
            c.attempt(|c| {
                while c.eat(b'*').is_some() {}
                (c.peek() == Some(b' ')).then_some(())
            });
        }
        if sign == Some(b'-') {
            c.eat(b'>');
        }
        if !ascii {
            c.eat_strs(&["•", "–", "—", "◦", "▪", "‣", "●", "∙", "·", "・"])?;
        }
        if sign == Some(b'-') && clock_follows(c) {
            return Some(Marker::Bullet); // `-14:05 rebooted`
        }
        if c.blanks() == 0 && ascii && !c.is_done() {
            // `*14:05* text` and `*[14:05]` : emphasis is no bullet, a star before a bracket is
            return (c.peek() == Some(b'[') && ascii).then_some(Marker::Bullet);
        }
        c.attempt(|c| c.eat_any(b"*-").filter(|_| c.blanks() > 0)); // `* - 14:05`: a row of a list table
        checkbox(c);
        Some(Marker::Bullet)
    })
}

/// Does `14:05` follow?
fn clock_follows(c: &Cursor<'_>) -> bool {
    let mut c = *c;
    c.digits(1..=2).is_some() && c.eat(b':').is_some() && c.digits(2..=2).is_some()
}

/// `lettered = ( 1ALPHA / "ii" / "iii" / "iv" ) (")" / ".") SP / "(" ( 1ALPHA / 1*2DIGIT ) ")" SP`, before a clock.
fn lettered(c: &mut Cursor<'_>) -> Option<Marker> {
    c.attempt(|c| {
        let open = c.eat(b'(').is_some();
        let word = c.word();
        if word.len() == 1 || ["ii", "iii", "iv", "vi"].contains(&word) {
            c.advance(word.len())?;
        } else {
            c.digits(1..=2).filter(|_| open)?;
        }
        if open { c.eat(b')') } else { c.eat_any(b").").map(|_| ()) }?;
        (c.blanks() > 0 && clock_follows(c)).then_some(Marker::Bullet)
    })
}

/// `korean-letter = ("가" / "나" / "다" / ...) "." SP`, as reports in Korean letter their items.
fn korean_letter(c: &mut Cursor<'_>) -> Option<Marker> {
    const LETTERS: [&str; 10] = ["가", "나", "다", "라", "마", "바", "사", "아", "자", "차"];
    c.attempt(|c| {
        c.eat_strs(&LETTERS)?;
        c.eat_any(b".)")?;
        (c.blanks() > 0).then_some(Marker::Bullet)
    })
}

/// `definition = ("." / ";") SP`: an ordered item of AsciiDoc, a term of MediaWiki.
fn definition(c: &mut Cursor<'_>) -> Option<Marker> {
    c.attempt(|c| {
        c.eat_any(b".;")?;
        (c.blanks() > 0).then_some(Marker::Bullet)
    })
}

/// `wiki-bullet = 1*":" 1*("*" / "#") SP`: an indented item of MediaWiki.
fn wiki_bullet(c: &mut Cursor<'_>) -> Option<Marker> {
    c.attempt(|c| {
        while c.eat(b':').is_some() {}
        c.eat_any(b"*#")?;
        while c.eat_any(b"*#").is_some() {}
        (c.blanks() > 0).then_some(Marker::Bullet)
    })
}

fn checkbox(c: &mut Cursor<'_>) {
    c.attempt(|c| {
        c.eat(b'[')?;
        c.eat_any(b" xX")?;
        c.eat(b']')?;
        (c.blanks() > 0).then_some(())
    });
}

/// `number = 1*3DIGIT ("." / ")") SP`; not `14. 05`, and `2. 14:05` is one.
fn number(c: &mut Cursor<'_>) -> Option<Marker> {
    c.attempt(|c| {
        c.digits(1..=3)?;
        let sign = c.eat_any(b".)")?;
        if c.blanks() == 0 {
            return None;
        }
        // `22. Januar`: the number is the day
        if sign == b'.' && names_the_day_before(c) {
            return None;
        }
        checkbox(c);
        Some(Marker::Bullet)
    })
}

/// Does a month follow whose day is not written behind it? `22. Januar 2020`, not `1. January 5, 2020`.
fn names_the_day_before(c: &Cursor<'_>) -> bool {
    let mut c = *c;
    let word = c.word();
    let month = super::names::month(word).is_some() && c.advance(word.len()).is_some();
    c.eat_any(b".-/");
    c.blanks();
    month && c.digits(1..=2).is_none()
}

/// The line as Org reads it: stars at its start are a heading of their number.
pub(crate) fn org(text: &str, line: Line) -> Line {
    let source = line.span.of(text);
    let stars = source.bytes().take_while(|b| *b == b'*').count();
    let heading = stars > 0 && source.as_bytes().get(stars) == Some(&b' ');
    if !heading {
        return line;
    }
    let level = stars.min(6) as u8;
    Line { marker: Marker::Heading(level), body: line.span.start() + stars + 1, ..line }
}

/// The level of the heading whose text is the line before, if `line` underlines it: `===` 1, `---` 2, others 3.
pub(crate) fn underline(text: &str, line: &Line) -> Option<u8> {
    let body = line.span.of(text).trim_end();
    let sign = body.bytes().next()?;
    let all = body.bytes().all(|b| b == sign);
    (all && body.len() >= 3 && matches!(sign, b'=' | b'-' | b'~' | b'^' | b'+' | b'*' | b'"' | b'#')).then_some(
        match sign {
            b'=' => 1,
            b'-' => 2,
            _ => 3,
        },
    )
}
