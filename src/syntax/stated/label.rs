//! Labels that announce a duration: `Time to repair: 4h 9m`, `| Downtime | 2 h |`, `MTTR (less than 60 min)`.

use super::super::field;
use super::clause::{self, Clause};
use super::words::{self, Class};
use crate::span::Span;

/// The same of `4:09`, which is a length only where the label says so plainly.
pub(super) fn of_clock(clause: &Clause<'_>, header: Option<Span>) -> Option<Span> {
    of(clause, header).filter(|label| announces_length(label.of(clause.text)))
}

/// The label of a length that opens what stands behind a colon, a dash or the border of a cell.
pub(super) fn of(clause: &Clause<'_>, header: Option<Span>) -> Option<Span> {
    let lead = clause
        .lead
        .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_' | '`' | '\\' | '(' | '[' | '~' | '\''));
    let label = match lead.strip_suffix([':', '：', '=', '–', '—']) {
        Some(label) => label,
        // a cell of its own, with the label in the cell before
        None if lead.is_empty() => cell_before(clause, header)?,
        None => return None,
    };
    let name = field::trim_markup(label.rsplit(['\n', '|', '.']).next().unwrap_or(""));
    let name =
        field::trim_markup(name.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ')' | '#')));
    announces(name, clause).then(|| clause.span_of(name))
}

/// The cell before the one that the length opens, or the header of its column.
fn cell_before<'t>(clause: &Clause<'t>, header: Option<Span>) -> Option<&'t str> {
    /// The longest part of a row in which cells are looked for, in bytes: it keeps the time linear.
    const LONGEST: usize = 1_000;
    let at = clause.lead.as_ptr() as usize - clause.text.as_ptr() as usize;
    let before = clause::before(clause.text, at, LONGEST).strip_suffix('|')?;
    let line = &before[before.rfind('\n').map_or(0, |n| n + 1)..];
    let column = line.matches('|').count();
    let first = line.trim_start_matches('|').split('|').next().filter(|cell| !cell.trim().is_empty());
    // other cells may lie between a label and its value, but not between a moment and its distance from the start
    let label = first.filter(|l| column <= 1 || announces_length(l));
    let header = header.map(|h| clause::behind(clause.text, h.start(), h.len().min(LONGEST)));
    match header.and_then(|h| cell(h, column + 1)) {
        // `| Time to detect | 15 minutes (target) | 1 h 45 min |`: the header says which of several is meant
        Some(header) if is_of_a_plan(header) => None,
        Some(header) if announces_length(header) => Some(header),
        _ => label,
    }
}

/// The cell of a row behind `n` borders.
fn cell(row: &str, n: usize) -> Option<&str> {
    row.split('|').nth(n).map(field::trim_markup).filter(|cell| !cell.is_empty())
}

fn is_of_a_plan(header: &str) -> bool {
    words_of(header).any(|w| words::is(w, Class::Other) || words::is(w, Class::OtherLabel))
}

fn announces_length(name: &str) -> bool {
    // what has elapsed counts from the start
    !is_of_a_plan(name) && !name.eq_ignore_ascii_case("elapsed") && words::LABELS.are_part_of(name)
}

/// Does a label announce how long something lasted?
fn announces(name: &str, clause: &Clause<'_>) -> bool {
    const MOST_WORDS: usize = 9;
    let count = name.split_whitespace().count();
    if count == 0
        || count > MOST_WORDS
        || words_of(name).any(|w| words::is(w, Class::Other) || words::is(w, Class::OtherLabel))
    {
        return false;
    }
    const SHORT: [&str; 5] = ["total", "ttd", "ttm", "ttr", "tta"];
    if SHORT.iter().any(|s| s.eq_ignore_ascii_case(name)) {
        return true;
    }
    // capitals of other alphabets
    if words::LABELS.are_part_of(name) || !name.is_ascii() && words::LABELS.are_part_of(&name.to_lowercase()) {
        return true;
    }
    let has = |class| words_of(name).any(|w| words::is(w, class));
    // `Impact: 45 minutes` says all in its value
    let alone = clause.tail.trim_start().is_empty()
        || clause.tail.trim_start().starts_with(['(', ',', '.', '*', '_', ')', '-', '–']);
    has(Class::Noun)
        || has(Class::Time) && count > 1
        || alone && count <= 4 && (has(Class::Harm) || has(Class::Done))
        || words::ASIAN.iter().any(|w| name.contains(w))
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty())
}
