//! What a line says about all times: their zone, and whether they are approximate.

use super::*;

/// Longer than this, in bytes, a line is no notice.
pub(super) const LONGEST: usize = 400;

/// Does the text speak of times or a time zone?
pub(super) fn names_time(text: &str) -> bool {
    /// Parts of the words without their first letter, which may be a capital: time, zone, clock, hours, Zeit, heure, hora.
    const PARTS: [&str; 7] = ["ime", "one", "lock", "ours", "eit", "eure", "or"];
    const WORDS: [&str; 8] = ["time", "zone", "clock", "hours", "zeit", "heure", "hora", "ora "];
    const OTHERS: [&str; 6] = ["时间", "時刻", "時間", "시간", "horário", "время"];
    let has = |part: &&str| memchr::memmem::find(text.as_bytes(), part.as_bytes()).is_some();
    PARTS.iter().any(has) && WORDS.iter().any(|w| contains_fold(text, w))
        || !text.is_ascii() && OTHERS.iter().any(has)
        || contains_fold(text, "(utc")
        || has(&"Angaben")
}

/// Is the line nothing but a zone, as it stands below a heading: `(Paris, UTC+1)`?
pub(super) fn is_zone_alone(line: Cursor<'_>) -> bool {
    const LONGEST: usize = 40;
    let text = line.rest().trim();
    let bracketed = text.starts_with(['(', '[', '*', '_']);
    text.len() <= LONGEST
        && (bracketed || text.split_whitespace().count() <= 2)
        && zone::find(line).is_some_and(|z| z.name().len() > 1)
}

/// Does the text speak of all times of the document?
pub(super) fn speaks_of_all_times(text: &str) -> bool {
    const WORDS: [&str; 34] = [
        "all events",
        "all dates",
        "all entries",
        "utc time",
        "times",
        "timestamps",
        "time zone",
        "timezone",
        "time-zone",
        "clock",
        "timeline",
        "all in",
        "alle angaben",
        "time is",
        "throughout this report",
        "throughout this document",
        "throughout this post",
        "unless otherwise",
        "zeiten",
        "zeitangaben",
        "zeitzone",
        "heures",
        "horaires",
        "fuseau",
        "horas",
        "zona horaria",
        "horários",
        "fuso",
        "orari",
        "时间",
        "時刻",
        "時間",
        "시간",
        "время",
    ];
    WORDS.iter().any(|w| contains_fold(text, w))
}

/// Does the text say which zone all times are in?
pub(super) fn tells_the_zone(c: Cursor<'_>) -> bool {
    c.rest().len() <= LONGEST && names_time(c.rest()) && speaks_of_all_times(c.rest()) && zone::find(c).is_some()
}

pub(super) fn says_approximate(text: &str) -> bool {
    contains_fold(text, "approximate")
        && (contains_fold(text, "times") || contains_fold(text, "timeline") || contains_fold(text, "timestamps"))
}

/// Does `text` contain `low`, in any ASCII case?
pub(super) fn contains_fold(text: &str, low: &str) -> bool {
    let (hay, low) = (text.as_bytes(), low.as_bytes());
    let first = low[0];
    memchr::memchr2_iter(first, first.to_ascii_uppercase(), hay)
        .any(|n| hay.get(n..n + low.len()).is_some_and(|w| w.eq_ignore_ascii_case(low)))
}
