//! Durations that a document states about itself.

use crate::span::Span;
use crate::syntax;
use std::borrow::Cow;

/// A duration that the document states about itself: `Time to repair: 4h 9m`, `the trees were closed for 1-1.5 hours`.
///
/// ```
/// use incident_timeline::syntax::Bound;
/// use incident_timeline::Reader;
///
/// let text = "# Outage\n\nIt took us less than 10 minutes to recover.\n\nTime to resolve: 7h (during support hours 10:00-17:00)\n";
/// let incident = Reader::new().read(text);
/// let [recovery, resolve] = incident.stated() else { panic!() };
/// assert_eq!((recovery.seconds(), recovery.bound()), (600, Bound::AtMost));
/// assert_eq!((resolve.label(), resolve.seconds()), ("Time to resolve", 25_200));
/// assert_eq!(resolve.support_hours().map(|h| (h.from, h.to)), Some((600, 1_020)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated<'t> {
    label: Cow<'t, str>,
    told: syntax::Stated,
    /// Is it said by a label in front of it, rather than by a sentence?
    named: bool,
}

impl<'t> Stated<'t> {
    pub(super) fn of(text: &'t str, told: &syntax::Stated) -> Self {
        let between = text.get(told.label.end()..told.length.start()).unwrap_or("");
        let named = between.contains([':', '|', '：', '=', '\n']);
        Self { label: syntax::on_one_line(syntax::trim_markup(told.label.of(text))), told: *told, named }
    }

    /// All of it in the document: the words that say what lasted so long, and the duration.
    pub const fn span(&self) -> Span {
        self.told.span
    }

    /// The line on which the duration stands.
    pub const fn line(&self) -> usize {
        self.told.length.line()
    }

    /// The author's words for what lasted so long: a label, or a part of the sentence.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The duration in seconds; of a range, its lower end.
    pub const fn seconds(&self) -> i64 {
        self.told.seconds
    }

    /// The upper end of a range in seconds: 5 400 of `1-1.5 hours`.
    pub const fn to_seconds(&self) -> Option<i64> {
        self.told.to_seconds
    }

    /// The smallest unit that is written, in seconds: 60 of `4h 9m` and of `60 minutes`, 3 600 of `1h`.
    pub const fn unit(&self) -> i64 {
        self.told.unit
    }

    /// How it is meant: `about an hour`, `less than 10 minutes`, `3+ hours`.
    pub const fn bound(&self) -> syntax::Bound {
        self.told.bound
    }

    /// The support hours in which it counts, where the author names them.
    pub const fn support_hours(&self) -> Option<syntax::SupportHours> {
        self.told.support_hours
    }

    /// The same on another line.
    pub(super) fn on_line(mut self, line: usize) -> Self {
        let at = |span: Span| Span::new(span.start(), span.end(), line);
        self.told = syntax::Stated { span: at(self.told.span), length: at(self.told.length), ..self.told };
        self
    }

    /// Does a label in front of it say what it is: `Time to repair: 4h 9m`, a column of a table?
    pub const fn is_named(&self) -> bool {
        self.named
    }

    pub(super) fn into_owned(self) -> Stated<'static> {
        Stated { label: Cow::Owned(self.label.into_owned()), told: self.told, named: self.named }
    }
}
