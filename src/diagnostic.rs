//! Remarks on the text: a stable code, a severity, a place and one sentence.
//!
//! Reading a document never fails. Whatever is odd in it is told here, beside the events; whatever was guessed is told
//! too, as a note. The codes are stable and are listed in `FORMAT.md`.

use crate::span::Span;
use core::fmt;

/// How much a diagnostic weighs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Severity {
    /// Something was filled in by a rule that seldom errs: worth knowing, nothing to do.
    Note,
    /// Something could be read in more than one way, or contradicts its neighbours: worth a look.
    Warning,
    /// Something could not be read at all and is missing from the result.
    Error,
}

impl Severity {
    /// Its name: `note`, `warning` or `error`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $severity:ident;)*) => {
        /// What a diagnostic is about. [`as_str`](Code::as_str) is stable.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[$doc])* $name,)*
        }

        impl Code {
            /// Every code, in the order of this page.
            pub const ALL: &'static [Code] = &[$(Code::$name,)*];

            /// The stable name, in snake case.
            pub const fn as_str(self) -> &'static str {
                match self { $(Code::$name => $text,)* }
            }

            /// The severity that diagnostics of this code have.
            pub const fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    /// A clock that no day has: `25:61`.
    ClockOutOfRange = "clock_out_of_range", Error;
    /// A date that no calendar has: `2017-02-30`.
    ImpossibleDate = "impossible_date", Error;
    /// A stamp that its author left unreadable: `21:2x`, `??:??`.
    UnreadableStamp = "unreadable_stamp", Error;
    /// A zone that neither this crate nor the caller knows: `XYZT`.
    UnknownZone = "unknown_zone", Warning;
    /// A zone abbreviation with several meanings, read by the default: `IST`.
    AmbiguousZone = "ambiguous_zone", Warning;
    /// An abbreviation that is not in force on the date: `PST` in July.
    ZoneOutOfSeason = "zone_out_of_season", Warning;
    /// Two zones that contradict each other.
    ZonesDisagree = "zones_disagree", Warning;
    /// A local time that the clocks skipped.
    LocalTimeSkipped = "local_time_skipped", Warning;
    /// A local time that the clocks showed twice.
    LocalTimeRepeated = "local_time_repeated", Warning;
    /// A clock that steps back against the entry before it.
    WentBackwards = "went_backwards", Note;
    /// The end of a range that lies before its start: `2020-06-07 14:20 - 2020-06-06 14:30`.
    EndBeforeStart = "end_before_start", Warning;
    /// A year, month or day that the neighbours give away as a slip.
    SuspectedSlip = "suspected_slip", Warning;
    /// A weekday that does not belong to its date.
    WeekdayContradictsDate = "weekday_contradicts_date", Warning;
    /// Day and month could be the other way round.
    AmbiguousDate = "ambiguous_date", Warning;
    /// A clock without am or pm was read as one of them.
    HalfDayInferred = "half_day_inferred", Note;
    /// A date was taken from around the entry.
    DateInferred = "date_inferred", Note;
    /// The clock passed midnight without saying so.
    DayRolledOver = "day_rolled_over", Note;
    /// Nothing gives the events a date.
    NoDate = "no_date", Warning;
    /// Nothing gives the events a zone.
    NoZone = "no_zone", Note;
    /// A relative stamp that has nothing to count from: `T+15m` where no T0 is known.
    NoAnchor = "no_anchor", Error;
    /// The document holds no timeline.
    NoTimeline = "no_timeline", Warning;
    /// The document tells of several incidents.
    SeveralIncidents = "several_incidents", Warning;
    /// A moment was taken from words.
    ImpliedStart = "implied_start", Note;
    /// A milestone comes before one that should precede it.
    MilestonesOutOfOrder = "milestones_out_of_order", Warning;
    /// A stated duration whose label names a metric is not what the timeline gives for it.
    StatedDiffers = "stated_differs", Warning;
    /// The document says that the incident is still open.
    OpenIncident = "open_incident", Note;
    /// An entry, or the end of a range, that could be read by a guess alone, which the caller's policies refuse.
    Refused = "refused", Error;
    /// A time among entries that was taken for none of them: planned, in a code block, in a row without a time cell.
    NotRead = "not_read", Note;
    /// Something that is no text: a binary, control characters.
    NotText = "not_text", Error;
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A remark on the text.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Diagnostic {
    code: Code,
    span: Span,
    message: String,
}

impl Diagnostic {
    /// A remark about `span`; `message` is one sentence, lower case, without a full stop.
    pub fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        Self { code, span, message: message.into() }
    }

    /// What it is about.
    pub fn code(&self) -> Code {
        self.code
    }

    /// How much it weighs.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Where in the text.
    pub fn span(&self) -> Span {
        self.span
    }

    /// One sentence: what was found, and what would be accepted.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The remark with the line that it is about and carets below the place. Signs of the line that are not to be seen, or
    /// that would turn the text around, are shown as `\u{0}`.
    ///
    /// ```
    /// use incident_timeline::diagnostic::{Code, Diagnostic};
    /// use incident_timeline::Span;
    ///
    /// let text = "- 25:61 rebooted\n";
    /// let remark = Diagnostic::new(Code::ClockOutOfRange, Span::new(2, 7, 1), "expected a clock, found `25:61`");
    /// assert_eq!(remark.render(text), "\
    /// error: expected a clock, found `25:61` [clock_out_of_range]
    ///   1 | - 25:61 rebooted
    ///     |   ^^^^^
    /// ");
    /// ```
    pub fn render(&self, text: &str) -> String {
        let head = format!("{}: {} [{}]\n", self.severity().as_str(), shown(&self.message), self.code);
        let Some((line, before, marked)) = self.excerpt(text) else { return head };
        let at = |n: usize| line.char_indices().nth(n).map_or(line.len(), |(at, _)| at);
        let (before, marked, line) = {
            let width = |part: &str| shown(part).chars().count();
            (width(&line[..at(before)]), width(&line[at(before)..at(before + marked)]), shown(line))
        };
        let number = self.span.line().to_string();
        let gutter = " ".repeat(number.len());
        format!("{head}  {number} | {line}\n  {gutter} | {}{}\n", " ".repeat(before), "^".repeat(marked.max(1)))
    }

    /// The column of the place, in characters from 1.
    pub fn column(&self, text: &str) -> usize {
        self.excerpt(text).map_or(1, |(_, before, _)| before + 1)
    }

    /// The line, and how many characters stand before and inside the span on it. Long lines are cut around the place.
    fn excerpt<'t>(&self, text: &'t str) -> Option<(&'t str, usize, usize)> {
        let start = self.span.start().min(text.len());
        let from = text.get(..start)?.rfind('\n').map_or(0, |n| n + 1);
        let rest = text.get(from..)?;
        let line = rest.split('\n').next().unwrap_or("").trim_end_matches('\r');
        let before = line.get(..start - from)?.chars().count();
        let end = self.span.end().min(from + line.len()).max(start);
        let marked = text.get(start..end)?.chars().count();
        let shown = line.char_indices().nth((before + marked + 40).max(100)).map_or(line, |(n, _)| &line[..n]);
        Some((shown, before, marked))
    }
}

/// The text with control characters, and those that turn its direction around, as escapes; a tab is a blank.
fn shown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' => out.push(' '),
            _ if c.is_control() => out.extend(c.escape_unicode()),
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                out.extend(c.escape_unicode())
            }
            _ => out.push(c),
        }
    }
    out
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.span.line(), self.message)
    }
}
