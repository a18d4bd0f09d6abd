//! What stands where a stamp was plainly meant, and is none: `25:61`, `2017-13-01`, `21:2x`, `[???]`, `HH:MM`.
//!
//! "Is it a stamp?" and "was it meant as one?" are two questions. The rules of stamps answer the first; these rules are
//! asked where those have missed, and name what was found, so that the line gets a remark instead of being lost.

use super::clock;
use super::cursor::Cursor;
use super::date;
use super::opening;
use super::stamp::{self, Stamp};
use crate::diagnostic::Code;
use crate::span::Span;

/// Why a text that was meant as a stamp is none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Bad {
    /// `25:61`, `24:30`.
    Clock,
    /// `10:75`.
    Minutes,
    /// `10:06:75`.
    Seconds,
    /// `14pm`.
    Half,
    /// `2017-13-01`.
    Date,
    /// `21:2x`, `??:??`.
    Digits,
    /// `HH:MM`, `[time]`: a template's line that nobody filled in.
    Placeholder,
    /// `TBC`, `pending`: the same in a word, which may also be meant as one.
    Word,
}

impl Bad {
    /// The code of its remark.
    pub(crate) const fn code(self) -> Code {
        match self {
            Bad::Clock | Bad::Minutes | Bad::Seconds | Bad::Half => Code::ClockOutOfRange,
            Bad::Date => Code::ImpossibleDate,
            Bad::Digits | Bad::Placeholder | Bad::Word => Code::UnreadableStamp,
        }
    }

    /// Did a template leave it open, rather than the author?
    pub(crate) const fn is_placeholder(self) -> bool {
        matches!(self, Bad::Placeholder | Bad::Word)
    }

    /// What would have been accepted.
    pub(crate) const fn expected(self) -> &'static str {
        match self {
            Bad::Clock => "a clock between 00:00 and 24:00",
            Bad::Minutes => "a clock with minutes from 00 to 59",
            Bad::Seconds => "a clock with seconds from 00 to 60",
            Bad::Half => "an hour from 1 to 12 before am or pm",
            Bad::Date => "a date of the calendar between 1970 and 2099",
            Bad::Digits => "a clock with all its digits",
            Bad::Placeholder | Bad::Word => "a clock or a date",
        }
    }
}

/// What stands where a line, a cell or a heading should open with its stamp.
///
/// `bad = [date SP] ( bad-clock / placeholder ) / bad-date / marks`, with emphasis and brackets before it.
pub(crate) fn opens(c: &mut Cursor<'_>) -> Option<(Bad, Span)> {
    c.attempt(|c| {
        opening::skip(c);
        if !holds_signs(c) {
            return placeholder(c);
        }
        stamp::approx_before(c);
        if let Some(found) = clock(c).or_else(|| c.attempt(bad_date_set_off)) {
            return Some(found);
        }
        c.attempt(marks).or_else(|| c.attempt(placeholder)).or_else(|| {
            c.attempt(|c| {
                date::date(c)?;
                behind(c, |c| clock(c).or_else(|| placeholder(c)))
            })
        })
    })
}

/// Do digits or marks stand near? Most lines have none, and are asked no further.
fn holds_signs(c: &Cursor<'_>) -> bool {
    const NEAR: usize = 24;
    let rest = c.rest().as_bytes();
    rest.iter().take(NEAR).any(|b| b.is_ascii_digit() || *b == b'?')
}

/// What stands behind a date whose clock is missing: `25:61` in `2017-02-27 25:61`.
pub(crate) fn behind_date(mut c: Cursor<'_>) -> Option<(Bad, Span)> {
    behind(&mut c, clock)
}

/// What stands behind the sign of a range whose end is missing: `10:99` in `10:05-10:99`.
pub(crate) fn range_end(mut c: Cursor<'_>) -> Option<(Bad, Span)> {
    if !holds_signs(&c) {
        return None;
    }
    stamp::range_sign(&mut c)?;
    clock(&mut c).or_else(|| bad_date(&mut c).map(|span| (Bad::Date, span)))
}

/// The value of a label, a key or a column of times that is none: all of it, as nothing else is meant there.
pub(crate) fn value(mut c: Cursor<'_>) -> Option<(Bad, Span)> {
    opening::skip(&mut c);
    opens(&mut c).or_else(|| bad_date(&mut c).map(|span| (Bad::Date, span)))
}

/// The first date in a heading that no calendar has.
pub(crate) fn date_within(mut c: Cursor<'_>) -> Option<(Bad, Span)> {
    while !c.is_done() {
        let begins =
            c.peek().is_some_and(|b| b.is_ascii_digit()) && !c.before().is_some_and(|b| b.is_ascii_alphanumeric());
        if begins && let Some(span) = c.attempt(bad_date) {
            return Some((Bad::Date, span));
        }
        c.bump()?;
    }
    None
}

/// Does the stamp lack the clock that a bad one behind it was meant to be?
pub(crate) fn lacks_clock(stamp: &Stamp<'_>) -> bool {
    stamp.clock.is_none() && stamp.relative.is_none()
}

fn behind(c: &mut Cursor<'_>, rule: impl FnOnce(&mut Cursor<'_>) -> Option<(Bad, Span)>) -> Option<(Bad, Span)> {
    c.attempt(|c| {
        opening::skip(c);
        c.eat_any(b",-@T|");
        opening::skip(c);
        rule(c)
    })
}

/// `bad-clock = part ":" part [ ":" part ]` with `part = 1*2( DIGIT / "?" / "x" )`, or `1*2DIGIT half`, that is no clock.
/// Moves over it.
pub(crate) fn clock(c: &mut Cursor<'_>) -> Option<(Bad, Span)> {
    c.attempt(|c| {
        let start = c.at();
        let hour = part(c)?;
        if let Part::Number(hour) = hour
            && c.attempt(clock::half).is_some()
        {
            return (!(1..=12).contains(&hour)).then(|| (Bad::Half, c.span_from(start)));
        }
        c.eat(b':')?;
        let minute = part(c)?;
        let second = c.attempt(|c| {
            c.eat(b':')?;
            part(c)
        });
        if !ends(c) {
            return None;
        }
        why([hour, minute, second.unwrap_or(Part::Number(0))]).map(|bad| (bad, c.span_from(start)))
    })
}

/// A part of a clock: a number, or signs that stand for its digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
    Number(u32),
    /// Some digits, some signs: `2x`.
    Half,
    /// `??`.
    Marks,
    /// `xx`.
    Letters,
}

fn part(c: &mut Cursor<'_>) -> Option<Part> {
    c.attempt(|c| {
        let start = c.at();
        while c.peek().is_some_and(|b| b.is_ascii_digit() || matches!(b, b'?' | b'x' | b'X')) {
            c.advance(1)?;
        }
        let found = c.span_from(start).of(c.text());
        let digits = found.bytes().filter(u8::is_ascii_digit).count();
        match found.len() {
            1 | 2 if digits == found.len() => {
                Some(Part::Number(found.bytes().fold(0, |n, b| n * 10 + u32::from(b - b'0'))))
            }
            1 | 2 if digits > 0 => Some(Part::Half),
            1 | 2 if found.contains('?') => Some(Part::Marks),
            1 | 2 => Some(Part::Letters),
            _ => None,
        }
    })
}

/// What is wrong with a clock of these parts; `None` where nothing is, or where it is a template's `XX:XX`.
fn why(parts: [Part; 3]) -> Option<Bad> {
    use Part::{Letters, Number};
    match parts {
        [Number(h), Number(m), Number(s)] => match (h, m, s) {
            (25.., ..) => Some(Bad::Clock),
            (_, 60.., _) => Some(Bad::Minutes),
            (.., 61..) => Some(Bad::Seconds),
            (24, m, s) if m + s > 0 => Some(Bad::Clock),
            _ => None,
        },
        [Letters, Letters, _] => None,
        _ => Some(Bad::Digits),
    }
}

/// May a bad clock end here? Where a word, a number or an address goes on, it was meant as something else.
fn ends(c: &Cursor<'_>) -> bool {
    match c.peek() {
        Some(b':' | b'.' | b'Z') => !c.peek_at(1).is_some_and(|b| b.is_ascii_alphanumeric()),
        Some(b) => !b.is_ascii_alphanumeric() && !matches!(b, b'/' | b'%' | b'='),
        None => true,
    }
}

/// A bad date that is set off from what follows, or has a clock behind it.
fn bad_date_set_off(c: &mut Cursor<'_>) -> Option<(Bad, Span)> {
    let span = bad_date(c)?;
    let clocked = c
        .attempt(|c| {
            c.eat(b'T');
            opening::skip(c);
            clock::clock(c)
        })
        .is_some();
    (clocked || opening::closing(c)?.set_off).then_some((Bad::Date, span))
}

/// `bad-date = 4DIGIT sep 1*2DIGIT sep 1*2DIGIT / 1*2DIGIT sep 1*2DIGIT sep 4DIGIT / 2DIGIT SP month SP 4DIGIT`, that is no
/// date: `2017-13-01`.
fn bad_date(c: &mut Cursor<'_>) -> Option<Span> {
    c.attempt(|c| {
        let span = c.attempt(year_first).or_else(|| c.attempt(year_last)).or_else(|| c.attempt(named))?;
        let goes_on = !c.at_word_end() && c.peek() != Some(b'T')
            || matches!(c.peek(), Some(b'/' | b'.' | b'-') if c.peek_at(1).is_some_and(|b| b.is_ascii_alphanumeric()));
        let is_date = date::date(&mut Cursor::over(c.text(), span)).is_some_and(|d| d.span.end() == span.end());
        (!goes_on && !is_date).then_some(span)
    })
}

fn year_first(c: &mut Cursor<'_>) -> Option<Span> {
    let start = c.at();
    c.digits(4..=4)?;
    let sep = c.eat_any(b"-/")?;
    c.digits(1..=2)?;
    c.eat(sep)?;
    c.digits(1..=2)?;
    Some(c.span_from(start))
}

fn year_last(c: &mut Cursor<'_>) -> Option<Span> {
    let start = c.at();
    c.digits(1..=2)?;
    let sep = c.eat_any(b"-/.")?;
    c.digits(1..=2)?;
    c.eat(sep)?;
    c.digits(4..=4).filter(|y| (1970..=2099).contains(y))?;
    Some(c.span_from(start))
}

fn named(c: &mut Cursor<'_>) -> Option<Span> {
    let start = c.at();
    c.digits(2..=2)?;
    (c.blanks() > 0).then_some(())?;
    let word = c.word();
    super::names::month(word)?;
    c.advance(word.len())?;
    (c.blanks() > 0).then_some(())?;
    c.digits(4..=4)?;
    Some(c.span_from(start))
}

/// `marks = 2*"?"`.
fn marks(c: &mut Cursor<'_>) -> Option<(Bad, Span)> {
    let start = c.at();
    while c.eat(b'?').is_some() {}
    let marks = c.at() - start;
    (marks >= 2 && matches!(c.peek(), None | Some(b']' | b' ' | b')' | b'*')))
        .then(|| (Bad::Digits, c.span_from(start)))
}

/// `placeholder = [ "YYYY-MM-DD" SP ] ( "HH:MM" / "XX:XX" ) / ( "TBC" / "TBD" / "pending" / "time" ) closing`, where something
/// sets the word off: "pending jobs pile up" is a sentence.
pub(crate) fn placeholder(c: &mut Cursor<'_>) -> Option<(Bad, Span)> {
    const CLOCKS: [&str; 6] = ["hh:mm", "xx:xx", "hhmm", "hh.mm", "--:--", "nn:nn"];
    const DATES: [&str; 4] = ["yyyy-mm-dd", "yyyy/mm/dd", "dd/mm/yyyy", "mm/dd/yyyy"];
    const WORDS: [&str; 6] = ["tbc", "tbd", "tba", "pending", "time unknown", "unknown"];
    const IN_BRACKETS: [&str; 4] = ["time", "timestamp", "insert time", "date"];
    if !matches!(c.peek()? | 0x20, b'h' | b'x' | b'n' | b'-' | b'y' | b'd' | b'm' | b't' | b'p' | b'u' | b'i') {
        return None; // no first letter of theirs
    }
    let start = c.at();
    let dated = c.eat_words(&DATES).is_some();
    if dated {
        c.eat(b'T');
        c.blanks();
    }
    let clocked = c.eat_words(&CLOCKS).is_some();
    if clocked {
        c.attempt(|c| c.eat_word(":ss"));
    }
    if dated || clocked {
        return Some((Bad::Placeholder, c.span_from(start)));
    }
    let bracketed = c.before().is_some_and(|b| matches!(b, b'[' | b'(')).then_some(Bad::Placeholder);
    let bad = match c.eat_words(&WORDS) {
        Some(()) => bracketed.unwrap_or(Bad::Word),
        None => c.eat_words(&IN_BRACKETS).and(bracketed)?,
    };
    let span = c.span_from(start);
    opening::closing(c).filter(|o| o.set_off).map(|_| (bad, span))
}
