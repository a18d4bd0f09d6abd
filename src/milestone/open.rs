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
    "offen",
    "en cours",
    "em andamento",
    "abierto",
];

/// Phrases that say so in running text.
const PHRASES: &[&str] = &[
    "incident is still open",
    "incident is ongoing",
    "incident is still ongoing",
    "outage is ongoing",
    "outage is still ongoing",
    "not yet resolved",
    "not been resolved yet",
    "remains unresolved",
];

/// The words with which the document says that its incident is still open.
pub fn says_open(text: &str) -> Option<Span> {
    status(text).or_else(|| phrase(text))
}

/// `Status: ongoing`, in any markup. The last such field counts: it may have been brought up to date.
fn status(text: &str) -> Option<Span> {
    let places = memchr::memmem::find_iter(text.as_bytes(), b"tatus").filter_map(|n| n.checked_sub(1));
    let last = places.filter_map(|at| field(text, at)).last();
    last.and_then(|(span, open)| open.then(|| on_its_line(text, span)))
}

/// The field `Status` at `at`, and whether its value means open; `None` where the word is just a word.
fn field(text: &str, at: usize) -> Option<(Span, bool)> {
    const LONGEST: usize = 64;
    let before = text.as_bytes()[..at].iter().rev().take_while(|b| !matches!(b, b'\n' | b'\r')).take(LONGEST);
    let words: usize = before.filter(|b| b.is_ascii_alphabetic()).count();
    let named = ["Current ", "Incident ", "current ", "incident "]
        .iter()
        .any(|w| text.get(..at).is_some_and(|t| t.ends_with(w)));
    if !matches!(text.as_bytes().get(at), Some(b's' | b'S')) || words > if named { 8 } else { 0 } {
        return None;
    }
    let behind = text.get(at + 6..)?;
    let end = behind
        .as_bytes()
        .iter()
        .take(LONGEST)
        .position(|b| matches!(b, b'\n' | b'\r'))
        .unwrap_or(behind.len().min(LONGEST));
    let behind = behind.get(..end)?;
    let value = behind.trim_start_matches(['*', '_', ' ']).strip_prefix([':', '|'])?;
    let value = value.trim_start_matches(|c: char| !c.is_alphanumeric());
    (!value.is_empty()).then(|| (Span::new(at, at + 6 + end, 1), OPEN.iter().any(|o| starts_with_word(value, o))))
}

fn phrase(text: &str) -> Option<Span> {
    PHRASES.iter().find_map(|p| {
        let at = memchr::memmem::find(text.as_bytes(), p.as_bytes())?;
        Some(on_its_line(text, Span::new(at, at + p.len(), 1)))
    })
}

fn on_its_line(text: &str, span: Span) -> Span {
    let line = 1 + memchr::memchr_iter(b'\n', &text.as_bytes()[..span.start()]).count();
    Span::new(span.start(), span.end(), line)
}

fn starts_with_word(text: &str, low: &str) -> bool {
    let same = text.get(..low.len()).is_some_and(|h| h.eq_ignore_ascii_case(low));
    same && !text[low.len()..].starts_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::says_open;

    #[track_caller]
    fn check(text: &str, want: Option<&str>) {
        assert_eq!(says_open(text).map(|s| s.of(text)), want, "{text:?}");
    }

    #[test]
    fn a_status_says_it() {
        check("# Outage\n\n**Status:** Ongoing\n", Some("Status:** Ongoing"));
        check("| Status | Investigating |\n", Some("Status | Investigating |"));
        check("Current status: open", Some("status: open"));
    }

    #[test]
    fn a_later_status_counts() {
        check("Status: investigating\n\nStatus: resolved\n", None);
    }

    #[test]
    fn a_word_is_no_status() {
        check("- 14:05 the status page shows: open circuit\n", None);
        check("we lack a resolved entry", None);
    }

    #[test]
    fn a_sentence_says_it() {
        check("The cause is known, but the incident is still open.", Some("incident is still open"));
    }
}
