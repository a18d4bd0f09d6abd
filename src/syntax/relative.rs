//! Stamps that count from another moment: `1 hour later`, `T+15m`, `+00:10`, `[+6.5 hrs]`.

use super::cursor::Cursor;
use super::length;
use super::words::{Names, Words};

/// What a relative stamp counts from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum From {
    /// The first entry of the timeline: `T+15m`, `+10 minutes`.
    First,
    /// The entry before: `5 minutes later`.
    Previous,
}

/// The smallest unit that a relative stamp names.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the names say it")]
pub enum Unit {
    Second,
    Minute,
    Hour,
    Day,
}

impl Unit {
    /// The one that a length of so many seconds is written in; weeks are counted in days.
    pub(crate) const fn of(seconds: i64) -> Unit {
        match seconds {
            86_400.. => Unit::Day,
            3_600.. => Unit::Hour,
            60.. => Unit::Minute,
            _ => Unit::Second,
        }
    }

    /// Its length in seconds.
    pub const fn seconds(self) -> i64 {
        match self {
            Unit::Second => 1,
            Unit::Minute => 60,
            Unit::Hour => 3_600,
            Unit::Day => 86_400,
        }
    }
}

/// A distance from another moment.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Relative {
    /// The distance in seconds; negative before the moment.
    pub seconds: i64,
    /// The unit in which it was written.
    pub unit: Unit,
    /// What it counts from.
    pub from: From,
    /// Is the distance itself vague: "a few minutes later", business days?
    pub approximate: bool,
}

impl Relative {
    /// How many days it goes on, where it counts them.
    pub(crate) fn whole_days(&self) -> Option<i8> {
        let days = self.seconds / Unit::Day.seconds();
        let whole = self.unit == Unit::Day && self.seconds % Unit::Day.seconds() == 0 && !self.approximate;
        i8::try_from(days).ok().filter(|_| whole && days > 0)
    }
}

/// Scans a relative stamp.
///
/// `relative = "T" sign distance / "+" distance / distance ("later" / "after that" / ...) / "через" distance`.
pub fn relative(c: &mut Cursor<'_>) -> Option<Relative> {
    let first = c.attempt(t_plus).or_else(|| c.attempt(plus)).or_else(|| c.attempt(minus));
    first.or_else(|| c.attempt(later)).or_else(|| c.attempt(in_front))
}

/// `in-front = ("через" / "спустя" / "po") SP distance`: the word that says "later" stands before the distance.
fn in_front(c: &mut Cursor<'_>) -> Option<Relative> {
    c.peek().filter(|b| matches!(b, b'p' | b'P' | 0xD0 | 0xD1))?;
    c.eat_words(&["через", "спустя", "po"])?;
    (c.blanks() > 0).then_some(())?;
    let (seconds, unit, vague) = distance(c)?;
    Some(Relative { seconds, unit, from: From::Previous, approximate: vague })
}

/// `t-plus = "T" [SP] ("+" / "-") ( clock-distance / number [unit] ) / "T0"`.
fn t_plus(c: &mut Cursor<'_>) -> Option<Relative> {
    c.eat(b'T').or_else(|| c.eat(b't'))?;
    let zero_alone = |c: &Cursor<'_>| c.at_word_end() && !matches!(c.peek(), Some(b'+' | b'-'));
    if c.attempt(|c| c.eat(b'0').filter(|()| zero_alone(c))).is_some() {
        return Some(Relative { seconds: 0, unit: Unit::Minute, from: From::First, approximate: false });
    }
    c.attempt(|c| c.eat(b'0').filter(|()| matches!(c.peek(), Some(b'+' | b'-')))); // `T0+15m`
    c.blanks();
    let sign = sign(c)?;
    c.blanks();
    let about = c.eat_any(b"~").is_some();
    let (seconds, unit, vague) =
        clock_distance(c).map(|(s, u)| (s, u, false)).or_else(|| distance(c)).or_else(|| {
            let minutes = c.digits(1..=4)?;
            c.at_word_end().then_some((i64::from(minutes) * 60, Unit::Minute, false))
        })?;
    Some(Relative { seconds: sign * seconds, unit, from: From::First, approximate: vague || about })
}

/// `plus = "+" ( clock-distance / number unit )`.
fn plus(c: &mut Cursor<'_>) -> Option<Relative> {
    c.eat(b'+')?;
    c.blanks();
    let (seconds, unit, vague) = clock_distance(c).map(|(s, u)| (s, u, false)).or_else(|| distance(c))?;
    Some(Relative { seconds, unit, from: From::First, approximate: vague })
}

/// `in-column = ["T"] ["+" / "-"] ( clock-distance / distance / minutes )`, below a header that says that it counts from the
/// start.
pub(crate) fn in_column(c: &mut Cursor<'_>) -> Option<Relative> {
    c.attempt(|c| {
        if let Some(told) = c.attempt(t_plus) {
            return Some(told);
        }
        let sign = c.attempt(sign).unwrap_or(1);
        c.blanks();
        let (seconds, unit, vague) =
            clock_distance(c).map(|(s, u)| (s, u, false)).or_else(|| distance(c)).or_else(|| {
                let minutes = c.digits(1..=4)?;
                c.at_word_end().then_some((i64::from(minutes) * 60, Unit::Minute, false))
            })?;
        Some(Relative { seconds: sign * seconds, unit, from: From::First, approximate: vague })
    })
}

/// `minus = "-" number unit`: before the first entry, where a bullet or the like stands before it.
fn minus(c: &mut Cursor<'_>) -> Option<Relative> {
    c.eat(b'-').or_else(|| c.eat_str("−"))?;
    let (seconds, unit, vague) = distance(c)?;
    Some(Relative { seconds: -seconds, unit, from: From::First, approximate: vague })
}

/// `later = distance SP ("later" / "after that" / "afterwards" / ...) / ["その"] distance [SP] ("後" / "후" / ...)`.
fn later(c: &mut Cursor<'_>) -> Option<Relative> {
    static WORDS: Words = Words::new(&[
        "after that",
        "afterwards",
        "daarna",
        "danach",
        "darauf",
        "later",
        "mais tarde",
        "más tarde",
        "più tardi",
        "plus tard",
        "później",
        "später",
        "позже",
        "спустя",
    ]);
    const SIGNS: [&str; 13] =
        ["後に", "後", "之后", "之後", "以后", "以後", "后", "후에", "후", "뒤에", "뒤", "이후", "が経過"];
    c.eat_strs(&["その", "그로부터"]);
    c.blanks();
    let (seconds, unit, vague) = distance(c)?;
    let spaced = c.blanks() > 0;
    if c.eat_strs(&SIGNS).is_none() {
        spaced.then_some(())?;
        c.eat_words(WORDS.openers(c.rest())).or_else(|| after(c))?;
    }
    Some(Relative { seconds, unit, from: From::Previous, approximate: vague })
}

/// A word that says "later" where nothing is told behind it that it counts from: `10 minutos depois`, and not `10 minutos
/// depois do deploy`.
fn after(c: &mut Cursor<'_>) -> Option<()> {
    static OF: Words = Words::new(&[
        "aver", "che", "d", "da", "das", "de", "del", "di", "do", "dos", "el", "gli", "i", "il", "l", "la", "le",
        "les", "lo", "que",
    ]);
    c.eat_words(&["après", "depois", "después", "dopo"])?;
    let mut ahead = *c;
    (ahead.blanks() == 0 || !OF.has(ahead.word())).then_some(())
}

fn sign(c: &mut Cursor<'_>) -> Option<i64> {
    match c.eat_any(b"+-") {
        Some(b'+') => Some(1),
        Some(_) => Some(-1),
        None => c.eat_str("−").map(|()| -1),
    }
}

/// `clock-distance = 1*3DIGIT ":" 2DIGIT [":" 2DIGIT]`: hours and minutes, with seconds behind.
fn clock_distance(c: &mut Cursor<'_>) -> Option<(i64, Unit)> {
    c.attempt(|c| {
        let hours = i64::from(c.digits(1..=3)?);
        c.eat(b':')?;
        let minutes = i64::from(c.digits(2..=2)?);
        let seconds = c.attempt(|c| c.eat(b':').and_then(|()| c.digits(2..=2)));
        let unit = if seconds.is_some() { Unit::Second } else { Unit::Minute };
        c.at_word_end().then_some((hours * 3_600 + minutes * 60 + i64::from(seconds.unwrap_or(0)), unit))
    })
}

/// `distance = amount / vague unit / number ("business" / "working") unit`: its seconds, its smallest unit, and whether it is
/// vague.
pub(crate) fn distance(c: &mut Cursor<'_>) -> Option<(i64, Unit, bool)> {
    if let Some(amount) = c.attempt(length::amount) {
        return Some((amount.seconds, Unit::of(amount.unit), false));
    }
    c.attempt(vague).or_else(|| c.attempt(counted))
}

/// `a few minutes`, `einige Stunden`, 数分: about three of them, or two of a couple.
fn vague(c: &mut Cursor<'_>) -> Option<(i64, Unit, bool)> {
    let count = VAGUE
        .openers(c.rest())
        .iter()
        .find_map(|(word, n)| c.eat_word(word).map(|()| *n))
        .or_else(|| c.eat_strs(&["几", "数", "몇"]).map(|()| 3))?;
    c.blanks();
    let unit = length::unit(c)?;
    Some((count * unit, Unit::of(unit), true))
}

/// `2 business days`, which are two days at least; `T+10M`; `3日` behind which a word says that it counts.
fn counted(c: &mut Cursor<'_>) -> Option<(i64, Unit, bool)> {
    let hundredths = length::number(c)?;
    c.blanks();
    let business = c.attempt(|c| c.eat_words(&["business", "working"]).filter(|()| c.blanks() > 0)).is_some();
    let capital = |c: &mut Cursor<'_>| {
        let unit = match c.eat_any(b"DHMS")? {
            b'D' => Unit::Day,
            b'H' => Unit::Hour,
            b'M' => Unit::Minute,
            _ => Unit::Second,
        };
        c.at_word_end().then_some(unit.seconds())
    };
    let unit = length::unit(c)
        .or_else(|| c.attempt(capital))
        .or_else(|| c.eat_strs(&["日", "일"]).map(|()| Unit::Day.seconds()))?;
    Some((hundredths.checked_mul(unit)? / 100, Unit::of(unit), business))
}

/// Numbers that are none.
static VAGUE: Names<i64> = Names::new(&[
    ("a couple of", 2),
    ("a few", 3),
    ("algumas", 3),
    ("algunos", 3),
    ("alguns", 3),
    ("een paar", 3),
    ("ein paar", 3),
    ("einige", 3),
    ("enkele", 3),
    ("kilka", 3),
    ("pochi", 3),
    ("qualche", 3),
    ("quelques", 3),
    ("several", 3),
    ("unas", 3),
    ("unos", 3),
    ("несколько", 3),
]);
