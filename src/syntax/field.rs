//! Labelled moments: `First detected: 2023-01-11 14:22`, `**Repaired:** 19:05`, `Fault occurs 2020-02-12 11:45`.

use super::bad::{self, Bad};
use super::cursor::Cursor;
use super::opening;
use super::stamp::{self, Stamp};
use crate::span::Span;

/// A label and the stamp behind it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Field<'t> {
    pub(crate) label: Span,
    pub(crate) stamp: Stamp<'t>,
    pub(crate) tail: Span,
    pub(crate) kind: Kind,
    /// A colon ends the label.
    pub(crate) colon: bool,
}

/// What a label promises.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// A moment of the incident.
    Moment,
    /// The date of the incident (or of the document): it governs, and is no event.
    Date,
    /// A date that has nothing to do with the incident: published, due, created.
    Other,
}

/// Words that make a label one of a moment of the incident, even where only a day is given.
const MOMENTS: &[&str] = &[
    "start",
    "started",
    "starts",
    "begin",
    "began",
    "begins",
    "beginning",
    "end",
    "ended",
    "ends",
    "finish",
    "finished",
    "outagefinish",
    "from",
    "until",
    "till",
    "detected",
    "detection",
    "discovered",
    "noticed",
    "reported",
    "aware",
    "declared",
    "acknowledged",
    "identified",
    "mitigated",
    "mitigation",
    "resolved",
    "resolution",
    "resolvedwhen",
    "resolved_on",
    "resolvedon",
    "resolved_at",
    "resolvedat",
    "repaired",
    "restored",
    "recovered",
    "recovery",
    "fixed",
    "closed",
    "fault",
    "occurs",
    "occurred",
    "outage",
    "impact",
    "duration",
    "window",
    "downtime",
    "incident",
    "trigger",
    "triggered",
    "alerted",
    "start_time",
    "end_time",
    "started_at",
    "ended_at",
    "detected_at",
    "startdate",
    "enddate",
    "notification",
    "announcement",
    "response",
    "beginn",
    "ende",
    "behoben",
    "erkannt",
    "début",
    "fin",
    "résolu",
    "détecté",
    "inicio",
    "início",
    "fim",
    "inizio",
    "fine",
    "dauer",
    "durée",
    "duración",
    "fenêtre",
];

/// Words that make a label one of something else than the incident.
const OTHERS: &[&str] = &[
    "published",
    "publication",
    "updated",
    "modified",
    "created",
    "posted",
    "written",
    "review",
    "reviewed",
    "meeting",
    "due",
    "deadline",
    "author",
    "authored",
    "expires",
    "expiry",
    "lastmod",
    "draft",
    "approved",
    "signed",
    "next",
    "scheduled",
    "eta",
    "version",
    "release",
    "released",
    "birthday",
    "report",
    "timezone",
    "estimated",
    "expected",
    "target",
    "document",
];

/// Labels that give the incident's date.
const DATES: &[&str] =
    &["date", "dates", "day", "datum", "fecha", "data", "incident date", "date of incident", "when", "日期", "날짜"];

/// Front matter keys that are a moment of the incident.
const KEYS: &[&str] = &[
    "start",
    "starttime",
    "startedat",
    "started",
    "startdate",
    "end",
    "endtime",
    "endedat",
    "ended",
    "enddate",
    "resolvedwhen",
    "resolvedon",
    "resolvedat",
    "resolved",
    "resolvedtime",
    "detectedat",
    "detected",
    "outagestart",
    "outagefinish",
    "outageend",
    "mitigatedat",
    "mitigated",
    "impactstart",
    "impactend",
    "acknowledgedat",
    "declaredat",
    "incidentstart",
    "incidentend",
];

/// Scans `label ":" stamp`, or `label stamp` for labels that are known.
pub(crate) fn field<'t>(mut c: Cursor<'t>) -> Option<Field<'t>> {
    let start = c.at();
    let rest = c.rest();
    let (label_len, colon) = label(rest)?;
    let label = Span::new(start, start + label_len, c.line());
    c.seek(start + label_len)?;
    c.blanks();
    let stamp = if colon {
        behind_colon(&mut c)
    } else {
        stamp::stamp(&mut c).filter(|s| s.clock.is_some() && s.date.is_some())
    }?;
    if !colon {
        c.blanks();
        if !c.is_done() && !matches!(c.peek(), Some(b'(' | b')' | b']' | b'.' | b',' | b'-' | b':')) {
            return None;
        }
    }
    let kind = kind(trim_markup(label.of(c.text())), &stamp, colon)?;
    opening::closing(&mut c)?;
    Some(Field { label, stamp, tail: c.span_of_rest(), kind, colon })
}

/// What stands behind a label that promises a date or a moment of the incident, and is none: `**Repaired:** 25:61`.
pub(crate) fn bad_value(c: Cursor<'_>) -> Option<(Bad, Span)> {
    // the value first: most labels have none that is bad, and it misses on its first bytes
    let head = &c.rest().as_bytes()[..c.rest().len().min(LONGEST)];
    let mut behind = c;
    behind.advance(memchr::memchr(b':', head)? + 1)?;
    let found = bad::value(behind)?;
    let (length, true) = label(c.rest())? else { return None };
    let label = trim_markup(&c.rest()[..length]);
    let named = |list: &[&str]| list.iter().any(|l| l.eq_ignore_ascii_case(label));
    let promises = named(DATES) || words(label).any(|w| MOMENTS.iter().any(|m| m.eq_ignore_ascii_case(w)));
    (promises && !label.to_ascii_lowercase().contains("duration")).then_some(found)
}

/// The longest label, in bytes.
const LONGEST: usize = 64;

/// The length of the label at the start of `rest`, and whether a colon ends it.
fn label(rest: &str) -> Option<(usize, bool)> {
    const MOST_WORDS: usize = 7;
    let head = &rest.as_bytes()[..rest.len().min(LONGEST)];
    let bracket = head.iter().position(|b| *b == b'(').filter(|n| *n > 0);
    let first_digit = head.iter().position(u8::is_ascii_digit).map(|d| bracket.map_or(d, |b| d.min(b + 1)));
    let colon = head.iter().position(|b| *b == b':').or_else(|| memchr::memmem::find(head, "：".as_bytes()));
    let (end, by_colon) = match (colon, first_digit) {
        (Some(c), Some(d)) if c < d => (c, true),
        (Some(c), None) => (c, true),
        (_, Some(d)) => (d, false),
        _ => return None,
    };
    let label = rest.get(..end)?;
    let words = label.split_whitespace().count();
    let letters = label.chars().any(char::is_alphabetic);
    (letters && words <= MOST_WORDS && !label.contains(['.', '!', '?', '|', '='])).then_some((end, by_colon))
}

/// The stamp behind the colon of a label, with what may stand between: emphasis, "from", "between".
fn behind_colon<'t>(c: &mut Cursor<'t>) -> Option<Stamp<'t>> {
    c.eat(b':').or_else(|| c.eat_str("："))?;
    while c.eat(b':').is_some() {}
    c.eat_str("&#x20;");
    opening::skip(c);
    c.attempt(|c| {
        c.eat_words(&["from", "between", "on", "at", "de", "du", "von", "am"])?;
        (c.blanks() > 0).then_some(())
    });
    opening::skip(c);
    stamp::relative_stamp(c).filter(|s| s.clock.is_some()).or_else(|| stamp::stamp(c))
}

/// What the label promises; `None` where a label and a date are just a phrase.
fn kind(label: &str, stamp: &Stamp<'_>, colon: bool) -> Option<Kind> {
    let has = |list: &[&str]| words(label).any(|w| list.iter().any(|l| l.eq_ignore_ascii_case(w)));
    if !colon && has(PREPOSITIONS) || is_duration(label, stamp) {
        return None;
    }
    let dated = DATES.iter().any(|d| d.eq_ignore_ascii_case(label));
    if dated {
        return Some(if stamp.end.is_some() && stamp.clock.is_some() { Kind::Moment } else { Kind::Date });
    }
    if has(OTHERS) {
        return Some(Kind::Other);
    }
    if has(MOMENTS) || is_update(label) {
        return Some(Kind::Moment);
    }
    (colon && stamp.clock.is_some() && stamp.is_firm()).then_some(Kind::Moment)
}

/// Words that make a phrase of what stands before a stamp, rather than a label.
const PREPOSITIONS: &[&str] = &[
    "from", "until", "till", "on", "at", "between", "by", "since", "to", "in", "of", "and", "for", "was", "is", "the",
];

/// `Time to repair: 4h 9m` gives a length, no moment.
fn is_duration(label: &str, stamp: &Stamp<'_>) -> bool {
    let label = label.to_ascii_lowercase();
    label.starts_with("time to ")
        || label.starts_with("mtt")
        || stamp.end.is_none() && stamp.date.is_none() && label.contains("duration")
}

/// Does the label say no more than that a time follows?
pub(crate) fn is_generic(label: &str) -> bool {
    ["time", "when", "at", "date/time", "timestamp", "time of day", "uhrzeit", "heure", "hora"]
        .iter()
        .any(|g| g.eq_ignore_ascii_case(label))
}

/// Is the label one of status pages, whose text stands behind or below?
pub(crate) fn is_update(label: &str) -> bool {
    const STATUS: [&str; 13] = [
        "update",
        "investigating",
        "identified",
        "monitoring",
        "resolved",
        "postmortem",
        "completed",
        "in progress",
        "scheduled",
        "verifying",
        "posted",
        "recovering",
        "reopened",
    ];
    let label = trim_markup(label);
    STATUS.iter().any(|s| s.eq_ignore_ascii_case(label))
}

fn words(label: &str) -> impl Iterator<Item = &str> {
    label.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|w| !w.is_empty())
}

/// Is `key` of the front matter a moment of the incident? Hyphens, underscores and case do not count.
pub(crate) fn is_moment_key(key: &str) -> bool {
    let folded: String = key.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect();
    KEYS.contains(&folded.as_str())
}

/// Takes the marks of emphasis, quotes, brackets and separators from both ends of a label or text.
pub(crate) fn trim_markup(text: &str) -> &str {
    let open = |c: char| c.is_whitespace() || matches!(c, '*' | '_' | '`' | ':' | '-' | '–' | '—' | '|' | '"' | '：');
    let mut text = text.trim_matches(open).trim_end_matches(['(', '[']).trim_end_matches(open);
    if let Some(inner) = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')) {
        text = inner.trim_matches(open);
    }
    text
}
