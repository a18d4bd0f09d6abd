//! Does a document say that its incident is still open? Only its own words count: a postmortem that merely lacks
//! "resolved" is incomplete, not open.

use crate::span::Span;

/// Values of a field `Status` that mean that the incident goes on.
const OPEN: &[&str] = &[
    "open",
    "ongoing",
    "in progress",
    "investigating",
    "monitoring",
    "unresolved",
    "active",
    "not resolved",
    "identified",
    "offen",
    "en cours",
    "em andamento",
    "abierto",
];

/// Phrases that say so in running text.
const PHRASES: &[&str] = &[
    "incident is still open",
    "incident is still ongoing",
    "incident is ongoing",
    "still ongoing at the time of writing",
    "outage is ongoing",
    "outage is still ongoing",
    "not yet resolved",
    "has not been resolved yet",
    "remains unresolved",
    "is still being investigated at the time of writing",
];

/// The words with which the document says that its incident is still open.
pub fn says_open(text: &str) -> Option<Span> {
    status(text).or_else(|| phrase(text))
}

/// `Status: ongoing`, in any markup. The last such field counts: it may have been brought up to date.
fn status(text: &str) -> Option<Span> {
    let mut last = None;
    for at in find_fold(text, "status") {
        let start = text[..at].rfind('\n').map_or(0, |n| n + 1);
        let before = &text[start..at];
        if before.chars().any(char::is_alphabetic)
            && !before.trim_end().ends_with("Current")
            && !before.trim_end().ends_with("Incident")
        {
            continue;
        }
        let end = text[at..].find(['\n', '\r']).map_or(text.len(), |n| at + n);
        let value = text[at + 6..end].trim_start_matches(|c: char| !c.is_alphanumeric() && c != '\n');
        if !text[at + 6..end].trim_start_matches(['*', '_', ' ']).starts_with([':', '|']) {
            continue;
        }
        let is_open = OPEN.iter().any(|o| starts_with_word(value, o));
        let line = 1 + memchr::memchr_iter(b'\n', &text.as_bytes()[..at]).count();
        last = is_open.then(|| Span::new(at, end, line));
    }
    last
}

fn phrase(text: &str) -> Option<Span> {
    PHRASES.iter().find_map(|p| {
        let at = find_fold(text, p).next()?;
        let line = 1 + memchr::memchr_iter(b'\n', &text.as_bytes()[..at]).count();
        Some(Span::new(at, at + p.len(), line))
    })
}

fn starts_with_word(text: &str, low: &str) -> bool {
    text.get(..low.len()).is_some_and(|h| h.eq_ignore_ascii_case(low))
        && !text[low.len()..].starts_with(|c: char| c.is_alphanumeric())
}

/// Where `low` stands in `text`, in any ASCII case.
fn find_fold<'t>(text: &'t str, low: &'t str) -> impl Iterator<Item = usize> + 't {
    let first = low.as_bytes()[0];
    memchr::memchr2_iter(first, first.to_ascii_uppercase(), text.as_bytes())
        .filter(move |n| text.as_bytes().get(*n..n + low.len()).is_some_and(|w| w.eq_ignore_ascii_case(low.as_bytes())))
}
