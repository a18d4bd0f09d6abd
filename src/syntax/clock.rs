//! Clock readings: `14:05`, `2pm`, `15h50`, `1250`, `noon`.

use super::cursor::Cursor;
use crate::span::Span;

/// The half of the day that `am` or `pm` names.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Half {
    /// Midnight to noon.
    Am,
    /// Noon to midnight.
    Pm,
}

/// How a clock was spelled.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Style {
    /// `14:05`, also `14：05`.
    Colon,
    /// `14.05`: a clock only where am/pm, a zone, a word or its place says so.
    Dot,
    /// `1405`: a clock only where a zone, a date or its place says so.
    Bare,
    /// `2pm`: an hour with am or pm.
    Hour,
    /// `15h50`, `14 h 02`, `14 Uhr`.
    Letter,
    /// `noon`, `midnight`.
    Word,
}

/// A clock reading as it was written; nothing is added to it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Clock {
    pub(crate) hour: u8,
    pub(crate) minute: Option<u8>,
    pub(crate) second: Option<u8>,
    pub(crate) nanos: u32,
    pub(crate) half: Option<Half>,
    pub(crate) style: Style,
    pub(crate) padded: bool,
    pub(crate) span: Span,
}

impl Clock {
    /// The hour as written, 0 to 24.
    pub const fn hour(&self) -> u8 {
        self.hour
    }

    /// The minute, where one was written.
    pub const fn minute(&self) -> Option<u8> {
        self.minute
    }

    /// The second, where one was written.
    pub const fn second(&self) -> Option<u8> {
        self.second
    }

    /// The fraction of the second, in nanoseconds.
    pub const fn nanos(&self) -> u32 {
        self.nanos
    }

    /// am or pm, where written.
    pub const fn half(&self) -> Option<Half> {
        self.half
    }

    /// How it was spelled.
    pub const fn style(&self) -> Style {
        self.style
    }

    /// Where it stands.
    pub const fn span(&self) -> Span {
        self.span
    }

    /// `14h` or `14 h`: as often a duration as an hour of the day.
    pub(crate) const fn is_hours_alone(&self) -> bool {
        matches!(self.style, Style::Letter) && self.minute.is_none() && self.span.len() <= 4
    }

    /// The hour on the clock of 24 hours, where what was written settles it: am or pm, a word, 0, or 13 and more.
    pub const fn hour24(&self) -> Option<u8> {
        match (self.half, self.hour) {
            (_, 13..) | (_, 0) => Some(self.hour),
            (Some(Half::Am), 12) => Some(0),
            (Some(Half::Am), h) | (Some(Half::Pm), h @ 12) => Some(h),
            (Some(Half::Pm), h) => Some(h + 12),
            (None, h) if matches!(self.style, Style::Word) => Some(h),
            (None, _) => None,
        }
    }
}

/// Scans a clock reading in any spelling.
///
/// `clock = word / hours-minutes [half] / bare / letter / hour half`. Returns `None`, with the cursor where it was, when
/// the text at the cursor is something else.
pub fn clock(c: &mut Cursor<'_>) -> Option<Clock> {
    match c.peek()? {
        b'0'..=b'9' => colon(c)
            .or_else(|| letter(c))
            .or_else(|| hour_half(c))
            .or_else(|| dot(c))
            .or_else(|| bare(c))
            .or_else(|| twelve_word(c)),
        b'n' | b'N' | b'm' | b'M' => word(c),
        0xE3..=0xED => east_asian(c),
        _ => None,
    }
}

/// `colon = 1*2DIGIT ":" 2DIGIT [ ":" 2DIGIT [ "." 1*9DIGIT ] ] [half]`, also with a blank after the colon before am/pm.
fn colon(c: &mut Cursor<'_>) -> Option<Clock> {
    c.attempt(|c| {
        let start = c.at();
        let (hour, padded) = hours(c)?;
        eat_colon(c)?;
        if let Some(half) = c.attempt(|c| half(c)) {
            return build(c, start, (hour, padded), (None, None, 0), Some(half), Style::Hour); // `3:pm`
        }
        let spaced = c.blanks() > 0;
        let minute = two(c)?;
        let second = if spaced { None } else { c.attempt(|c| eat_colon(c).and_then(|()| two(c))) };
        let nanos = if second.is_some() { fraction(c) } else { 0 };
        let half = c.attempt(half);
        c.attempt(|c| c.eat_words(&["hrs", "hr", "hours"]).or_else(|| hours_at_end(c)));
        if spaced && half.is_none() || !ends_well(c) {
            return None;
        }
        build(c, start, (hour, padded), (Some(minute), second, nanos), half, Style::Colon)
    })
}

/// ` hours` behind a clock, and nothing else.
fn hours_at_end(c: &mut Cursor<'_>) -> Option<()> {
    c.blanks();
    c.eat_words(&["hrs", "hours"])?;
    c.rest().trim_matches(['*', '_', ':', ' ', '#']).is_empty().then_some(())
}

/// `dot = 1*2DIGIT "." 2DIGIT [half / SP "Uhr"]`.
fn dot(c: &mut Cursor<'_>) -> Option<Clock> {
    c.attempt(|c| {
        let start = c.at();
        let (hour, padded) = hours(c)?;
        c.eat(b'.')?;
        let minute = two(c)?;
        let half = c.attempt(half);
        let follows = c.peek().filter(|b| matches!(b, b'.' | b'-' | b'/' | b'%' | b',' | b'$'));
        let number_goes_on =
            follows.is_some() && (follows == Some(b'%') || c.peek_at(1).is_some_and(|b| b.is_ascii_digit()));
        if number_goes_on || !ends_well(c) {
            return None;
        }
        let named = c.attempt(|c| {
            c.blanks();
            c.eat_word("uhr")
        });
        let style = if named.is_some() { Style::Letter } else { Style::Dot };
        build(c, start, (hour, padded), (Some(minute), None, 0), half, style)
    })
}

/// `bare = 4DIGIT`; whether it is a clock is for the caller to say, from what stands around.
fn bare(c: &mut Cursor<'_>) -> Option<Clock> {
    c.attempt(|c| {
        let start = c.at();
        let value = c.digits(4..=4)?;
        let half = c.attempt(half);
        let named = c.attempt(|c| {
            c.blanks();
            c.eat_words(&["hrs", "hours", "h"])
        });
        if !ends_well(c)
            || c.peek() == Some(b'-')
                && c.peek_at(1).is_some_and(|b| b.is_ascii_digit())
                && half.is_none()
                && !range_of_bare(c)
        {
            return None;
        }
        let (hour, minute) = (value / 100, value % 100);
        let style = if named.is_some() { Style::Letter } else { Style::Bare };
        build(c, start, (hour as u8, true), (Some(minute as u8), None, 0), half, style)
    })
}

/// Is what follows `-1300`, the end of a range of bare clocks, and not `-05-12`?
fn range_of_bare(c: &Cursor<'_>) -> bool {
    let mut c = *c;
    c.eat(b'-').is_some() && c.digits(4..=4).is_some() && !matches!(c.peek(), Some(b'-' | b'0'..=b'9'))
}

/// `letter = 1*2DIGIT [SP] ("h" / "Uhr" / "時" / "시" ...) [ [SP] 2DIGIT ["min"] ]`.
fn letter(c: &mut Cursor<'_>) -> Option<Clock> {
    c.attempt(|c| {
        let start = c.at();
        let (hour, padded) = hours(c)?;
        let spaced = c.blanks() > 0;
        let minute = if c.eat_word("uhr").is_some() {
            c.attempt(|c| {
                (c.blanks() > 0)
                    .then_some(())
                    .and_then(|()| two(c))
                    .filter(|_| c.at_word_end() && c.peek() != Some(b'.'))
            })
        } else if c
            .attempt(|c| c.eat_fold("h").filter(|()| !c.peek().is_some_and(|b| b.is_ascii_alphabetic())))
            .is_some()
        {
            let minute = c.attempt(|c| {
                let gap = c.blanks() > 0;
                if gap != spaced { None } else { two(c).filter(|_| c.at_word_end()) }
            });
            if minute.is_none() && minutes_follow(*c) {
                return None; // `1h 30min` is a duration
            }
            c.attempt(|c| c.eat_fold("min").filter(|()| c.at_word_end()));
            minute
        } else {
            return None;
        };
        build(c, start, (hour, padded), (minute, None, 0), None, Style::Letter)
    })
}

/// Does a count of minutes follow, as in `30min` and `5 minutes`?
fn minutes_follow(mut c: Cursor<'_>) -> bool {
    c.blanks();
    c.digits(1..=2).is_some() && {
        c.blanks();
        c.eat_words(&["m", "min", "mins", "minutes"]).is_some()
    }
}

/// `east-asian = [half] 1*2DIGIT ("时" / "時" / "点" / "시") [ 1*2DIGIT ("分" / "분") ]`, `half` before the hour.
fn east_asian(c: &mut Cursor<'_>) -> Option<Clock> {
    c.attempt(|c| {
        let start = c.at();
        let half = east_asian_half(c)?;
        c.blanks();
        let mut inner = colon(c).or_else(|| east_asian_hour(c))?;
        inner.half = inner.half.or(Some(half));
        inner.span = c.span_from(start);
        Some(inner)
    })
}

fn east_asian_half(c: &mut Cursor<'_>) -> Option<Half> {
    const HALVES: [(&str, Half); 8] = [
        ("上午", Half::Am),
        ("下午", Half::Pm),
        ("晚上", Half::Pm),
        ("凌晨", Half::Am),
        ("午前", Half::Am),
        ("午後", Half::Pm),
        ("오전", Half::Am),
        ("오후", Half::Pm),
    ];
    HALVES.iter().find_map(|(s, half)| c.eat_str(s).map(|()| *half))
}

fn east_asian_hour(c: &mut Cursor<'_>) -> Option<Clock> {
    c.attempt(|c| {
        let start = c.at();
        let (hour, padded) = hours(c)?;
        c.eat_strs(&["时", "時", "点", "點", "시"])?;
        let minute = c.attempt(|c| {
            c.blanks();
            let minute = c.digits(1..=2)?;
            c.eat_strs(&["分", "분"])?;
            Some(minute as u8)
        });
        build(c, start, (hour, padded), (minute, None, 0), None, Style::Letter)
    })
}

/// `twelve-word = "12" SP ("noon" / "midnight")`.
fn twelve_word(c: &mut Cursor<'_>) -> Option<Clock> {
    c.attempt(|c| {
        let start = c.at();
        c.eat_str("12")?;
        (c.blanks() > 0).then_some(())?;
        let inner = word(c)?;
        Some(Clock { span: c.span_from(start), ..inner })
    })
}

/// `hour-half = 1*2DIGIT [SP] half`.
fn hour_half(c: &mut Cursor<'_>) -> Option<Clock> {
    c.attempt(|c| {
        if let Some(clock) = east_asian_hour(c) {
            return Some(clock);
        }
        let start = c.at();
        let hour = hours(c)?;
        let half = half(c)?;
        build(c, start, hour, (None, None, 0), Some(half), Style::Hour)
    })
}

/// `word = "noon" / "midnight" / "midday"`.
fn word(c: &mut Cursor<'_>) -> Option<Clock> {
    c.attempt(|c| {
        let start = c.at();
        let hour = if c.eat_words(&["noon", "midday"]).is_some() {
            12
        } else {
            c.eat_word("midnight")?;
            0
        };
        build(c, start, (hour, true), (None, None, 0), None, Style::Word)
    })
}

/// `half = [SP] ("am" / "pm" / "a.m." / "p.m." / "a" / "p")`; the single letter only right behind the digits.
pub(crate) fn half(c: &mut Cursor<'_>) -> Option<Half> {
    c.attempt(|c| {
        let spaced = c.blanks() > 0;
        let half = match c.peek()? | 0x20 {
            b'a' => Half::Am,
            b'p' => Half::Pm,
            _ => return None,
        };
        c.advance(1)?;
        let dotted = c.eat(b'.').is_some();
        if c.eat_fold("m").is_some() {
            c.attempt(|c| if dotted { c.eat(b'.') } else { None });
        } else if spaced || dotted {
            return None;
        }
        c.at_word_end().then_some(half)
    })
}

/// The hour, and whether it was written with two digits.
fn hours(c: &mut Cursor<'_>) -> Option<(u8, bool)> {
    let start = c.at();
    let hour = c.digits(1..=2)? as u8;
    (hour <= 24).then_some((hour, c.at() - start == 2))
}

fn two(c: &mut Cursor<'_>) -> Option<u8> {
    c.digits(2..=2).map(|n| n as u8)
}

fn eat_colon(c: &mut Cursor<'_>) -> Option<()> {
    c.eat(b':').or_else(|| c.eat_str("："))
}

/// `fraction = ("." / ",") 1*9DIGIT`, in nanoseconds; 0 where there is none.
fn fraction(c: &mut Cursor<'_>) -> u32 {
    c.attempt(|c| {
        c.eat_any(b".,")?;
        let start = c.at();
        let value = c.digits(1..=9)?;
        Some(value * 10u32.pow(9 - (c.at() - start) as u32))
    })
    .unwrap_or(0)
}

/// May a clock end here? Not before letters, digits, or a colon and a digit (addresses, ratios, versions).
fn ends_well(c: &Cursor<'_>) -> bool {
    match c.peek() {
        Some(b'T' | b'Z' | b'z') => !c.peek_at(1).is_some_and(|b| b.is_ascii_alphanumeric()),
        Some(b'i' | b'I') => c.rest().as_bytes().get(..3).is_some_and(|s| s.eq_ignore_ascii_case(b"ish")),
        Some(b'U' | b'G' | b'P' | b'E' | b'C') => super::names::is_abbreviation(c.word()),
        Some(b'h') => !c.peek_at(1).is_some_and(|b| b.is_ascii_alphanumeric()),
        Some(b'_') => !c.peek_at(1).is_some_and(|b| b.is_ascii_alphanumeric()),
        Some(b) if b.is_ascii_alphanumeric() || b == b'%' => false,
        Some(b':') => {
            !c.peek_at(1).is_some_and(|b| b.is_ascii_alphanumeric())
                || c.peek_at(1).is_some_and(|b| b.is_ascii_alphabetic())
        }
        Some(b'.') => !c.peek_at(1).is_some_and(|b| b.is_ascii_digit()),
        _ => true,
    }
}

fn build(
    c: &Cursor<'_>,
    start: usize,
    (hour, padded): (u8, bool),
    (minute, second, nanos): (Option<u8>, Option<u8>, u32),
    half: Option<Half>,
    style: Style,
) -> Option<Clock> {
    let whole = hour < 24 || minute.unwrap_or(0) == 0 && second.unwrap_or(0) == 0;
    let twelve = style != Style::Hour || (1..=12).contains(&hour);
    let ok = whole && twelve && minute.unwrap_or(0) < 60 && second.unwrap_or(0) <= 60;
    ok.then(|| Clock { hour, minute, second, nanos, half, style, padded, span: c.span_from(start) })
}
