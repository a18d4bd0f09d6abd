//! Refused calls: misuse of the API, and the strict forms that take one stamp or one line. Never about a document's
//! text, which is always read; what is odd there becomes a [diagnostic](crate::diagnostic).

use chrono::NaiveDate;
use core::fmt;

/// Why a call was refused.
///
/// The message says what was found, what was expected and, where there is a text, at which column:
///
/// ```
/// use incident_timeline::syntax::Stamp;
///
/// let error = "25:61".parse::<incident_timeline::syntax::OwnedStamp>().unwrap_err();
/// assert_eq!(error.to_string(), "column 1: expected a clock between 00:00 and 24:00, found `25:61`");
/// # let _ = core::any::type_name::<Stamp<'_>>();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kind}")]
pub struct Error {
    kind: Box<ErrorKind>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self { kind: Box::new(kind) }
    }

    /// What kind of refusal it is.
    pub fn kind(&self) -> &ErrorKind {
        &self.kind
    }
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Self {
        Self::new(kind)
    }
}

/// The kinds of refusal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A text handed to a strict form is not what that form takes.
    #[error("column {column}: expected {expected}, found {}", Quoted(found))]
    Syntax {
        /// What would have been accepted.
        expected: &'static str,
        /// What stood there (shortened).
        found: String,
        /// Where, in characters from 1.
        column: usize,
    },
    /// A zone that is neither an IANA name, nor an offset, nor a known abbreviation or place.
    #[error("expected an IANA name, an offset or a known abbreviation, found the zone {}", Quoted(found))]
    UnknownZone {
        /// The zone as it was given.
        found: String,
    },
    /// A pattern of a lexicon that the `regex` crate refuses.
    #[error("expected a regular expression, found {}: {reason}", Quoted(pattern))]
    Pattern {
        /// The pattern as it was given.
        pattern: String,
        /// Why it was refused.
        reason: String,
    },
    /// A name that is not the name of a metric, milestone or claim.
    #[error("expected {expected}, found {}", Quoted(found))]
    UnknownName {
        /// The names that would have been accepted.
        expected: &'static str,
        /// The name as it was given.
        found: String,
    },
    /// A milestone or claim that was set by hand before.
    #[error("expected each milestone once, found `{claim}` set twice")]
    SetTwice {
        /// The name of the milestone or claim.
        claim: &'static str,
    },
    /// A number outside of its range.
    #[error("expected {expected}, found {found}")]
    OutOfRange {
        /// The range.
        expected: &'static str,
        /// The number as it was given.
        found: String,
    },
    /// Support hours without a window: a clock that never runs.
    #[error("expected at least one window in which support is open, found none")]
    NeverOpen,
    /// A window of support hours that is none: it is empty, or its ends are no clocks of a day.
    #[error("expected {expected}, found {}", Quoted(found))]
    Window {
        /// What would have been accepted.
        expected: &'static str,
        /// The clock or the window as it was given.
        found: String,
    },
    /// Two windows of support hours that share time, or one that is given twice.
    #[error("expected windows that do not overlap, found {} and {}", Quoted(first), Quoted(second))]
    Overlap {
        /// The one that opens first.
        first: String,
        /// The one that opens before the first has closed.
        second: String,
    },
    /// Holidays that are out of order, or a day that is given twice.
    #[error("expected holidays in order and each of them once, found {found} after {before}")]
    Holidays {
        /// The holiday before it in the list.
        before: NaiveDate,
        /// The holiday that is not later than that.
        found: NaiveDate,
    },
}

/// A piece of text between backticks, shortened where it is long, with control characters escaped.
pub(crate) struct Quoted<'a>(pub(crate) &'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 40;
        if self.0.is_empty() {
            return f.write_str("nothing");
        }
        f.write_str("`")?;
        for (n, c) in self.0.chars().enumerate() {
            if n == LONGEST {
                f.write_str("…")?;
                break;
            }
            if c.is_control() { write!(f, "{}", c.escape_default())? } else { write!(f, "{c}")? }
        }
        f.write_str("`")
    }
}
