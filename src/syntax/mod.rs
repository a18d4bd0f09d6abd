//! Turns text into entries: a stamp as it was written, and the text that belongs to it. Zero-copy, without chrono and
//! without defaults: `14:05` stays `14:05`.

pub mod stamp;

use core::fmt;

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
