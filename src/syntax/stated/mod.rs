//! Durations that a document states about itself: `Time to repair: 4h 9m`, `the trees were closed for 1-1.5 hours`.
//!
//! A document names many lengths: of timeouts, of intervals, of what is planned. A length is *stated* of the incident where
//! a label says so, or where the words of its clause say what lasted so long: how long something was down, how long it
//! took until something was found or repaired.

mod clause;
pub(crate) mod elapsed;
mod label;
mod tables;
mod words;

use super::cursor::Cursor;
use super::date::Date;
use super::length::{self, Bound, Length, Writing};
use super::stamp::Stamp;
use crate::span::Span;
use clause::Clause;
use elapsed::Elapsed;

/// A duration that the document states.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub struct Stated {
    /// All of it: the words that say what lasted so long, and the duration.
    pub span: Span,
    /// The duration as it is written, without what stands around it.
    pub length: Span,
    /// The words that say what lasted so long: a label without markup, or a part of the sentence.
    pub label: Span,
    /// The duration in seconds, or its lower end: `1-1.5 hours` is 3 600.
    pub seconds: i64,
    /// Of a range, its upper end in seconds.
    pub to_seconds: Option<i64>,
    /// The smallest unit that is written, in seconds: 60 of `4h 9m` and of `60 minutes`, 3 600 of `1h`.
    pub unit: i64,
    /// How it is meant: `about an hour`, `less than 10 minutes`.
    pub bound: Bound,
    /// The support hours in which it counts: `7h (during support hours 10:00-17:00)`.
    pub support_hours: Option<SupportHours>,
}

/// Hours of a day in which a duration counts, in minutes from midnight.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct SupportHours {
    /// When they begin: 600 is 10:00.
    pub from: u16,
    /// When they end: 1 020 is 17:00.
    pub to: u16,
}

/// The durations that `text` states, in its order.
///
/// ```
/// use incident_timeline::syntax::stated;
///
/// let text = "- **Time to repair**: 4h 9m\n\nThe trees were closed for 1-1.5 hours. Timeouts are 30 seconds.\n";
/// let found: Vec<_> = stated(text).map(|s| (s.label.of(text), s.seconds, s.to_seconds)).collect();
/// assert_eq!(found, [("Time to repair", 14_940, None), ("The trees were closed", 3_600, Some(5_400))]);
/// ```
pub fn stated(text: &str) -> impl Iterator<Item = Stated> {
    let mut entries = super::entries(text);
    entries.by_ref().for_each(drop);
    entries.into_told().0.into_iter()
}

/// What stands around a line, of which its lengths may depend.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting<'a> {
    /// The end of the statement before it.
    pub(crate) reached: usize,
    /// The day of the title.
    pub(crate) day: Option<&'a Date>,
    /// The header of its table.
    pub(crate) header: Option<Span>,
}

/// What lengths in a line tell.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Told {
    Stated(Stated),
    Elapsed(Elapsed),
}

/// The durations that the line states, which `line` sees, and what it tells of time that passed.
pub(crate) fn in_line(line: Cursor<'_>, mut setting: Setting<'_>, mut take: impl FnMut(Told)) {
    length::scan(line, |found| {
        let clause = Clause::around(line, setting.reached, &found);
        if let Some(elapsed) = elapsed::of(&clause, &found) {
            take(Told::Elapsed(elapsed));
        }
        if let Some(stated) = statement(line, &clause, &setting, &found) {
            setting.reached = stated.span.end();
            take(Told::Stated(stated));
        }
    });
    clocks_behind_labels(line, &setting, &mut take);
    if let Some(since) = elapsed::since(line) {
        take(Told::Elapsed(since));
    }
}

/// `Time to repair: 4:09`, `| Duration | 01:05:30 |`: hours and minutes, as the label says.
fn clocks_behind_labels(line: Cursor<'_>, setting: &Setting<'_>, take: &mut impl FnMut(Told)) {
    let bytes = line.text().as_bytes();
    for colon in memchr::memchr_iter(b':', line.rest().as_bytes()).map(|n| line.at() + n) {
        let digits = bytes[line.at()..colon].iter().rev().take(4).take_while(|b| b.is_ascii_digit()).count();
        let Some(found) = clock_length(line, colon - digits).filter(|_| (1..=3).contains(&digits)) else { continue };
        let clause = Clause::around(line, 0, &found);
        if let Some(label) = label::of_clock(&clause, setting.header) {
            take(Told::Stated(Stated {
                span: clause.span(label.start(), found.span.end()),
                length: found.span,
                label,
                seconds: found.seconds,
                to_seconds: None,
                unit: found.unit,
                bound: clause.bound,
                support_hours: support_hours(line, found.span.end()),
            }));
        }
    }
}

/// `hours ":" minutes [":" seconds]`, with nothing behind it that makes it a clock.
fn clock_length(line: Cursor<'_>, at: usize) -> Option<Length> {
    let mut c = line;
    c.seek(at)?;
    // the minutes and seconds of `1:30:00`
    let before = &line.text().as_bytes()[..at];
    if before.ends_with(b":") && before.len() > 1 && before[before.len() - 2].is_ascii_digit() {
        return None;
    }
    let hours = i64::from(c.digits(1..=3)?);
    c.eat(b':')?;
    let minutes = i64::from(c.digits(2..=2).filter(|m| *m < 60)?);
    let seconds = c.attempt(|c| c.eat(b':').and_then(|()| c.digits(2..=2)).filter(|s| *s < 60));
    let span = c.span_from(at);
    c.blanks();
    let ends =
        matches!(c.peek(), None | Some(b'|' | b'(' | b',' | b'*' | b'<' | b'\r' | b'\n')) || c.rest().trim_end() == ".";
    let unit = if seconds.is_some() { 1 } else { 60 };
    let seconds = hours * 3_600 + minutes * 60 + i64::from(seconds.unwrap_or(0));
    ends.then_some(Length { span, seconds, unit, ..Length::nothing(span) })
}

/// Does a stamp stand where a duration was stated: `Durée : 1h20`?
pub(crate) fn are_of(stated: &[Stated], stamp: &Stamp<'_>) -> bool {
    /// Those of the paragraph that is read stand last.
    const LAST: usize = 16;
    stamp.clock.is_some_and(|k| {
        let within = |s: &Stated| (s.length.start()..s.length.end()).contains(&k.span.start());
        stated.iter().rev().take(LAST).any(within)
    })
}

/// What a length in the line says of the incident, if anything.
fn statement(line: Cursor<'_>, clause: &Clause<'_>, setting: &Setting<'_>, length: &Length) -> Option<Stated> {
    if length.writing == Writing::LikeClock && !clause.expects_length() || clause.names_hour(length) {
        return None;
    }
    let label = label::of(clause, setting.header).or_else(|| clause::told(clause, setting.day))?;
    let behind = label.start() >= length.span.end();
    let lead = clause.span_of(clause::last_words(clause.lead.trim()));
    let start = if behind { lead.start() } else { label.start() };
    let end = if behind { label.end() } else { length.span.end() };
    let span = clause.span(start.min(clause.start), end);
    Some(Stated {
        span,
        length: length.span,
        label,
        seconds: length.seconds,
        to_seconds: length.to_seconds,
        unit: length.unit,
        bound: if length.bound == Bound::Exact { clause.bound } else { length.bound },
        support_hours: support_hours(line, length.span.end()),
    })
}

/// `(during support hours 10:00-17:00)` behind a length.
fn support_hours(line: Cursor<'_>, at: usize) -> Option<SupportHours> {
    const NEAR: usize = 40;
    let mut c = line;
    c.seek(at)?;
    c.blanks();
    c.eat(b'(')?;
    let rest = c.rest();
    let inside = &rest[..rest.find(')').unwrap_or(rest.len())];
    let digit = inside.bytes().position(|b| b.is_ascii_digit()).filter(|n| *n <= NEAR)?;
    if !words::SUPPORT_HOURS.are_part_of(&inside[..digit]) {
        return None;
    }
    c.advance(digit)?;
    let stamp = super::stamp::stamp(&mut c)?;
    let minutes = |k: super::Clock| {
        let pm = matches!(k.half, Some(super::Half::Pm)) && k.hour < 12;
        (u16::from(k.hour) + if pm { 12 } else { 0 }) * 60 + u16::from(k.minute.unwrap_or(0))
    };
    let super::End { clock: Some(to), .. } = stamp.end? else { return None };
    Some(SupportHours { from: minutes(stamp.clock?), to: minutes(to) })
}
