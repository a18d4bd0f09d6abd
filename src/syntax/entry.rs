//! What the reader of lines yields: entries, contexts, remarks.

use super::cursor::Cursor;
use super::date::Date;
use super::stamp::Stamp;
use super::zone::Zone;
use super::{field, opening};
use crate::diagnostic::Diagnostic;
use crate::error::{Error, ErrorKind};
use crate::span::Span;
use core::fmt;
use std::borrow::Cow;

/// How the author set an entry out.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Form {
    /// A list item that begins with a stamp.
    List,
    /// A plain line that begins with a stamp, or carries one at its end.
    Line,
    /// A table row with a time cell.
    Table,
    /// A heading that is, begins or ends with a stamp.
    Heading,
    /// A labelled moment: `First detected 2020-09-21 18:27`.
    Field,
    /// A sentence in running text.
    Prose,
}

impl Form {
    /// Its name in the output: `list`, `line`, `table`, `heading`, `field`, `prose`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Form::List => "list",
            Form::Line => "line",
            Form::Table => "table",
            Form::Heading => "heading",
            Form::Field => "field",
            Form::Prose => "prose",
        }
    }
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One thing that the reader found, in the order of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "entries are the common case, and a box each would allocate")]
pub enum Item<'t> {
    /// A stamp and the text that belongs to it.
    Entry(Entry<'t>),
    /// Something that may govern the entries below it.
    Context(Context<'t>),
    /// Something that could not be read.
    Remark(Diagnostic),
}

/// What the header of a table says about its time column.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Column<'t> {
    /// The zone: `Time (PT)`.
    pub zone: Option<Zone<'t>>,
    /// The year: `Date (2021)`.
    pub year: Option<i32>,
}

/// A stamp as it was written, and the text that belongs to it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Entry<'t> {
    pub(crate) doc: &'t str,
    pub(crate) form: Form,
    pub(crate) span: Span,
    pub(crate) stamp: Stamp<'t>,
    pub(crate) label: Span,
    pub(crate) head: Span,
    pub(crate) tail: Span,
    pub(crate) column: Column<'t>,
    pub(crate) block: u32,
    pub(crate) indent: u16,
}

impl<'t> Entry<'t> {
    /// Reads `line` as one entry: a list item, a plain line, a heading or a labelled moment.
    ///
    /// # Errors
    ///
    /// Where the line holds no entry: with what stands where the stamp was expected.
    ///
    /// ```
    /// use incident_timeline::syntax::Entry;
    ///
    /// let entry = Entry::parse("- 14:02 UTC -- deploy of a3f9c21 completes").unwrap();
    /// assert_eq!(entry.text(), "deploy of a3f9c21 completes");
    /// assert!(Entry::parse("- rebooted the host").is_err());
    /// ```
    pub fn parse(line: &'t str) -> Result<Self, Error> {
        let found = super::entries(line).find_map(|item| match item {
            Item::Entry(entry) if entry.form != Form::Prose => Some(entry),
            _ => None,
        });
        found.ok_or_else(|| {
            let mut c = Cursor::new(line);
            opening::skip_marker(&mut c);
            let column = line[..c.at()].chars().count() + 1;
            let found = c.rest().trim_end().to_owned();
            Error::new(ErrorKind::Syntax {
                expected: "an entry that begins with a stamp, or a labelled moment",
                found,
                column,
            })
        })
    }

    /// How the author set it out.
    pub const fn form(&self) -> Form {
        self.form
    }

    /// All that belongs to it, stamp and text.
    pub const fn span(&self) -> Span {
        self.span
    }

    /// The number of the line on which its stamp stands.
    pub const fn line(&self) -> usize {
        // a stamp may be wrapped: its clock is what tells the line
        match self.stamp.clock {
            Some(clock) => clock.span.line(),
            None => self.stamp.span.line(),
        }
    }

    /// The stamp.
    pub const fn stamp(&self) -> &Stamp<'t> {
        &self.stamp
    }

    /// What the header of its table says about the time.
    pub const fn column(&self) -> &Column<'t> {
        &self.column
    }

    /// Which run of entries it belongs to: headings, tables and longer pieces of running text part the runs.
    pub const fn block(&self) -> u32 {
        self.block
    }

    /// The author's own label, without markup: `Repaired` in `**Repaired:** 19:05`. Empty where there is none.
    pub fn label(&self) -> &'t str {
        field::trim_markup(self.label.of(self.doc))
    }

    /// The places of its text: before and behind the stamp. Either may be empty.
    pub const fn text_spans(&self) -> [Span; 2] {
        [self.head, self.tail]
    }

    /// Its text on one line, without the markup that surrounds it: borrowed where it is one slice of the document.
    pub fn text(&self) -> Cow<'t, str> {
        let tail = on_one_line(self.trimmed(self.tail));
        if self.head.is_empty() {
            return tail;
        }
        let head = on_one_line(self.trimmed(self.head));
        match (head.is_empty(), tail.is_empty()) {
            (_, true) => head,
            (true, _) => tail,
            _ => Cow::Owned(format!("{head} {tail}")),
        }
    }

    /// A part of the text without the markup around it, where that markup does not belong to a word of its own.
    fn trimmed(&self, part: Span) -> &'t str {
        let text = field::trim_markup(trim_closing_tags(part.of(self.doc)));
        let start = text.as_ptr() as usize - self.doc.as_ptr() as usize;
        let (mut from, mut to) = (start, start + text.len());
        for sign in ['`', '*'] {
            if runs(&self.doc[from..to], sign).is_multiple_of(2) {
                continue;
            }
            // the other half was trimmed: "lag on `orders`", "**bold** start"
            let behind = self.doc[to..part.end().max(to)].bytes().take_while(|b| *b == sign as u8).count();
            let before = self.doc[..from].bytes().rev().take_while(|b| *b == sign as u8).count();
            if behind > 0 {
                to += behind;
            } else {
                from -= before;
            }
        }
        &self.doc[from..to]
    }
}

/// How many runs of `sign` there are.
fn runs(text: &str, sign: char) -> usize {
    text.split(sign).filter(|piece| !piece.is_empty()).count().saturating_sub(1)
        + usize::from(text.starts_with(sign))
        + usize::from(text.ends_with(sign) && !text.is_empty())
}

/// The text without the tags that close what stands around it: `errors</p></li>`.
fn trim_closing_tags(mut text: &str) -> &str {
    loop {
        let trimmed = text.trim_end();
        let open = trimmed.strip_suffix('>').and_then(|t| t.rfind("</"));
        match open.filter(|n| trimmed[n + 2..trimmed.len() - 1].bytes().all(|b| b.is_ascii_alphanumeric())) {
            // a tag that is opened within the text is closed there too: `see <a>the log</a>`
            Some(n) if !opens_tag(&trimmed[..n], &trimmed[n + 2..trimmed.len() - 1]) => text = &trimmed[..n],
            _ => return text,
        }
    }
}

/// Is a tag of this name opened in `text`, and not closed?
fn opens_tag(text: &str, name: &str) -> bool {
    let count = |lead: &str| {
        let starts = memchr::memmem::find_iter(text.as_bytes(), lead.as_bytes()).map(|n| n + lead.len());
        let named = |n: &usize| {
            let rest = &text.as_bytes()[*n..];
            rest.get(..name.len()).is_some_and(|r| r.eq_ignore_ascii_case(name.as_bytes()))
                && !rest.get(name.len()).is_some_and(u8::is_ascii_alphanumeric)
        };
        starts.filter(named).count()
    };
    count("<") > count("</")
}

/// Joins wrapped lines by one blank.
pub(crate) fn on_one_line(text: &str) -> Cow<'_, str> {
    if memchr::memchr3(b'\n', b'\r', b'\t', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    Cow::Owned(out)
}

/// What kind of context it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum ContextKind {
    /// The title: the first heading, or `title:` in the front matter.
    Title,
    /// A heading of this level; it ends what governed from headings of the same level or deeper.
    Heading(u8),
    /// A date on its own: a line, list item or table row, that governs the entries below it.
    DateLine,
    /// A notice about all times: "All times in CET", "times are approximate".
    Notice,
    /// A zone that stands by itself above the entries, or in a sentence of its own: "What happened on 3 June. UTC."
    Headnote,
    /// A date on a line of its own below the title: of the incident, or of publication.
    Byline,
    /// A labelled date or zone that is no event: `Date: 2021-03-31`, `Timezone: PST`.
    Field,
    /// A date in the front matter.
    FrontMatter,
    /// A date in running text.
    Text,
}

/// Something that may govern entries: it gives them a date, a zone or a mark of approximation.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Context<'t> {
    /// What kind of context.
    pub kind: ContextKind,
    /// Where it stands.
    pub span: Span,
    /// The date that it gives.
    pub date: Option<Date>,
    /// The zone that it gives.
    pub zone: Option<Zone<'t>>,
    /// Does it say that the times are approximate?
    pub approximate: bool,
}
