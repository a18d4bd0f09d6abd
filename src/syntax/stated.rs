//! Durations that a document states about itself behind a label: `Time to repair: 4h 9m`, `Duration: 27 minutes`.
//!
//! Only labelled ones are read, as their label says what they are; durations in sentences are not.

use super::cursor::Cursor;
use super::field;
use super::line::{Lines, classify};
use super::opening;
use super::relative;
use super::words::Words;
use crate::span::Span;

/// A duration that the document states.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Stated {
    /// The label and the duration.
    pub span: Span,
    /// The label, without markup.
    pub label: Span,
    /// The duration in seconds, or its lower end: `1-1.5 hours` is 3 600.
    pub seconds: i64,
    /// Of a range, its upper end in seconds.
    pub to_seconds: Option<i64>,
}

/// Words of a label that announce a duration.
static LABELS: Words = Words::new(&[
    "dauer",
    "downtime",
    "duración",
    "durata",
    "duration",
    "durée",
    "lasted",
    "mttd",
    "mttr",
    "outage length",
    "time to",
    "total time",
]);

/// The labelled durations of `text`, in its order.
///
/// ```
/// use incident_timeline::syntax::stated;
///
/// let text = "- **Time to repair**: 4h 9m\n- Duration: 27 minutes\n";
/// let seconds: Vec<i64> = stated(text).map(|s| s.seconds).collect();
/// assert_eq!(seconds, [14_940, 1_620]);
/// ```
pub fn stated(text: &str) -> impl Iterator<Item = Stated> {
    let mut lines = Lines::new(text);
    core::iter::from_fn(move || lines.next_span()).filter_map(move |span| in_line(text, span))
}

fn in_line(text: &str, span: Span) -> Option<Stated> {
    const LONGEST: usize = 64;
    let colon = memchr::memchr(b':', &span.of(text).as_bytes()[..span.len().min(LONGEST)])?;
    let mut c = classify(text, span).cursor(text);
    opening::skip(&mut c);
    let start = c.at();
    c.seek((span.start() + colon).max(start))?;
    let label = Span::new(start, c.at(), span.line());
    let name = field::trim_markup(label.of(text));
    if !LABELS.are_part_of(name) || name.split_whitespace().count() > 6 {
        return None;
    }
    c.eat(b':')?;
    opening::skip(&mut c);
    super::stamp::approx_before(&mut c);
    let (seconds, to_seconds) = duration(&mut c)?;
    Some(Stated { span: Span::new(start, c.at(), span.line()), label, seconds, to_seconds })
}

/// `duration = distance / number "-" distance`: its lower end, and the upper one of a range.
fn duration(c: &mut Cursor<'_>) -> Option<(i64, Option<i64>)> {
    if let Some((seconds, _, _)) = relative::distance(c) {
        return Some((seconds, None));
    }
    let low = i64::from(c.digits(1..=3)?);
    c.blanks();
    c.eat(b'-').or_else(|| c.eat_str("–")).or_else(|| c.eat_word("to"))?;
    c.blanks();
    let (high, unit, _) = relative::distance(c)?;
    Some((low * unit.seconds(), Some(high)))
}
