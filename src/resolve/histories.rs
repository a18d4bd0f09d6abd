//! What a document says of its incidents in its own words: how many there are, and the names of a status page, each above
//! its updates.

use crate::span::Span;
use crate::syntax::words::Words;
use crate::syntax::{Cursor, length};

/// What is counted: `Two incidents this week`.
static INCIDENTS: Words = Words::new(&["incidenten", "incidentes", "incidenti", "incidents", "vorfälle", "инцидента"]);

/// What may happen more than once in one incident, and is counted where it is said to be apart: `two separate outages`.
static OUTAGES: Words =
    Words::new(&["ausfälle", "awarie", "guasti", "outages", "pannes", "storingen", "störungen", "сбоя"]);

/// Words that say so.
static SEPARATE: Words = Words::new(&[
    "different",
    "distinct",
    "distintos",
    "distinti",
    "getrennte",
    "independent",
    "losse",
    "separate",
    "unabhängige",
    "unrelated",
    "verschiedene",
    "разных",
]);

/// Words that tell of other incidents than those below: `the last two outages`.
static OTHERS: Words = Words::new(&[
    "after",
    "earlier",
    "last",
    "letzten",
    "like",
    "other",
    "past",
    "previous",
    "prior",
    "recent",
    "related",
    "similar",
    "since",
    "vorherige",
    "vorherigen",
]);

/// What an update of a status page begins with.
static UPDATES: Words = Words::new(&["identified", "investigating", "monitoring", "resolved", "update"]);

/// What its first update begins with.
static FIRST: Words = Words::new(&["identified", "investigating"]);

/// Does a text say that there are so many incidents: `three incidents`, `two separate outages`?
///
/// No more than the beginning of a long text is looked at, as more is about other things.
pub(super) fn tells_how_many(text: &str, count: usize) -> bool {
    const FAR: usize = 4_096;
    let mut before: [&str; 3] = [""; 3];
    let mut left = FAR;
    let is_near = |w: &&str| {
        left = left.saturating_sub(w.len() + 1);
        left > 0
    };
    let mut words = text.split(|c: char| !c.is_alphanumeric()).take_while(is_near).filter(|w| !w.is_empty());
    words.any(|word| {
        let [first, second, third] = before;
        before = [second, third, word];
        let is_plain = |all: &[&str]| !all.iter().any(|w| OTHERS.has(w));
        let is_count = |w: &str| number(w) == Some(count);
        let is_apart = SEPARATE.has(third);
        let is_counted = is_count(third) && is_plain(&[second])
            || is_count(second) && number(third).is_none() && is_plain(&[first, third]);
        is_counted && (INCIDENTS.has(word) || is_apart && OUTAGES.has(word))
    })
}

/// The whole number that a word is, in digits or spelled out.
fn number(word: &str) -> Option<usize> {
    let mut c = Cursor::over(word, Span::new(0, word.len(), 1));
    let hundredths = Some(word).filter(|w| !w.is_empty()).and_then(|_| length::number(&mut c))?;
    let whole = c.rest().is_empty() && hundredths % 100 == 0;
    usize::try_from(hundredths / 100).ok().filter(|_| whole)
}

/// A name on a status page, above the updates of its incident.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    /// Its line.
    pub(super) line: Span,
    pub(super) name: Span,
    /// The level of a heading; `None` of a bold line.
    pub(super) level: Option<u8>,
}

/// The names that stand above updates each, of which one tells that the incident begins. None where a name has updates and no
/// such one: it is planned work, or goes on with what is told elsewhere.
pub(super) fn names_above_updates(text: &str) -> Vec<Name> {
    let mut found: Vec<Name> = Vec::new();
    // the name above, whether updates follow it, and whether one of them is a first one
    let mut above: Option<Name> = None;
    let mut is_open = None;
    let mut at = 0;
    for (n, whole) in text.split_inclusive('\n').enumerate() {
        let line = whole.trim_end();
        let span = Span::new(at, at + line.len(), n + 1);
        at += whole.len();
        if line.contains('\r') {
            return Vec::new();
        }
        let update = update(line);
        if let Some(name) = name(line, span).filter(|_| update.is_none()) {
            if is_open == Some(false) {
                return Vec::new();
            }
            (above, is_open) = (Some(name), None);
        } else if !line.is_empty() {
            if is_open.is_none() {
                // something else stands below the name
                let is_updated = above.filter(|_| update.is_some());
                found.extend(is_updated);
                is_open = is_updated.map(|_| false);
                above = None;
            }
            is_open = is_open.map(|is| is || update.is_some_and(|w| FIRST.has(w)));
        }
    }
    if is_open == Some(false) { Vec::new() } else { found }
}

/// What an update begins with: `**Resolved** - `, `Investigating: `, `[Resolved - 14:08]`.
fn update(line: &str) -> Option<&str> {
    let bare = line.trim_start_matches(['*', '_', '-', '+', '[', ' ', '\t']);
    let len = bare.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (word, rest) = bare.split_at(len);
    let rest = rest.trim_start_matches(['*', '_', ' ']);
    let told = rest.strip_prefix(['-', ':', '–', '—'])?.trim_start_matches(['*', '_']).starts_with(' ');
    Some(word).filter(|w| told && UPDATES.has(w))
}

/// A line that is bold as a whole, or a heading.
fn name(line: &str, span: Span) -> Option<Name> {
    let inside = |from: usize, to: usize| Span::new(span.start() + from, span.start() + to, span.line());
    let bold = line.strip_prefix("**").and_then(|l| l.strip_suffix("**"));
    if let Some(bold) = bold.filter(|b| !b.trim().is_empty() && !b.contains("**")) {
        return Some(Name { line: span, name: inside(2, 2 + bold.len()), level: None });
    }
    let level = u8::try_from(line.bytes().take_while(|b| *b == b'#').count()).ok().filter(|l| (1..=6).contains(l))?;
    let rest = line.get(level.into()..).filter(|r| r.starts_with(' '))?.trim_start();
    (!rest.is_empty()).then(|| Name {
        line: span,
        name: inside(line.len() - rest.len(), line.len()),
        level: Some(level),
    })
}
