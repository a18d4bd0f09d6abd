//! Where something stands in the text: a byte range and the line that it begins on.

use core::fmt;
use core::ops::Range;

/// A place in the text: the bytes `start..end`, and the number of the line on which they begin.
///
/// Offsets count bytes from the start of the text as it was handed in (a byte order mark included), and always lie on
/// `char` boundaries. Lines are counted from 1, as the output counts them.
///
/// ```
/// use incident_timeline::Span;
///
/// let span = Span::new(10, 15, 2);
/// assert_eq!(span.range(), 10..15);
/// assert_eq!(span.line(), 2);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Span {
    start: usize,
    end: usize,
    line: usize,
}

impl Span {
    /// The bytes `start..end`, which begin on `line`. An `end` before `start` gives an empty span at `start`.
    pub const fn new(start: usize, end: usize, line: usize) -> Self {
        Self { start, end: if end < start { start } else { end }, line }
    }

    /// The offset of the first byte.
    pub const fn start(self) -> usize {
        self.start
    }

    /// The offset after the last byte.
    pub const fn end(self) -> usize {
        self.end
    }

    /// The number of the line on which the span begins, from 1.
    pub const fn line(self) -> usize {
        self.line
    }

    /// The bytes as a range, to slice the text with.
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Its length in bytes.
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Does it hold no byte at all?
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Does `other` lie inside of this span?
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The slice of `text` that the span names, or `""` where it does not fit that text.
    ///
    /// ```
    /// use incident_timeline::Span;
    ///
    /// assert_eq!(Span::new(2, 7, 1).of("- 14:05 alert"), "14:05");
    /// assert_eq!(Span::new(2, 7, 1).of("-"), "");
    /// ```
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or("")
    }

    /// From the start of this span to the end of `other`.
    pub const fn to(self, other: Span) -> Span {
        Span::new(self.start, other.end, self.line)
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}@{}", self.start, self.end, self.line)
    }
}

/// How many lines end within `range` of the text: LF, CRLF and CR each end one.
pub(crate) fn line_ends(text: &str, range: core::ops::Range<usize>) -> usize {
    let bytes = text.as_bytes();
    let (from, to) = (range.start, range.end.min(bytes.len()));
    let ends = |n: &usize| bytes[*n] == b'\n' || bytes.get(n + 1) != Some(&b'\n');
    memchr::memchr2_iter(b'\n', b'\r', bytes.get(from..to).unwrap_or(&[])).map(|n| from + n).filter(ends).count()
}
