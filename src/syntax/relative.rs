//! Stamps that count from another moment: `1 hour later`, `T+15m`, `+00:10`, `[+6.5 hrs]`.

use super::cursor::Cursor;
use super::words::Names;

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
/// `relative = "T" sign distance / "+" distance / distance ("later" / "after that")`.
pub fn relative(c: &mut Cursor<'_>) -> Option<Relative> {
    c.attempt(t_plus).or_else(|| c.attempt(plus)).or_else(|| c.attempt(minus)).or_else(|| c.attempt(later))
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

/// `later = distance SP ("later" / "after that" / "afterwards")`.
fn later(c: &mut Cursor<'_>) -> Option<Relative> {
    let (seconds, unit, vague) = distance(c)?;
    (c.blanks() > 0).then_some(())?;
    c.eat_words(&["later", "after that", "afterwards", "plus tard", "später", "más tarde", "depois"])?;
    Some(Relative { seconds, unit, from: From::Previous, approximate: vague })
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

/// `distance = ( number / "a" / "an" / "one" / "a few" / ... ) [SP] unit`, and a second one behind: `1h 30m`.
pub(crate) fn distance(c: &mut Cursor<'_>) -> Option<(i64, Unit, bool)> {
    c.attempt(|c| {
        let (tenths, vague) = number(c)?;
        c.blanks();
        let business = c.attempt(|c| c.eat_words(&["business", "working"]).filter(|()| c.blanks() > 0)).is_some();
        let unit = unit(c)?;
        let mut seconds = tenths.checked_mul(unit.seconds())? / 10;
        let mut least = unit;
        if let Some((more, next)) = c.attempt(|c| {
            c.blanks();
            c.attempt(|c| c.eat_words(&["and"]).filter(|()| c.blanks() > 0));
            let more = i64::from(c.digits(1..=2)?);
            c.blanks();
            let next = self::unit(c).filter(|u| *u < unit)?;
            Some((more * next.seconds(), next))
        }) {
            seconds += more;
            least = next;
        }
        Some((seconds, least, vague || business))
    })
}

/// A number in tenths, and whether it is vague.
fn number(c: &mut Cursor<'_>) -> Option<(i64, bool)> {
    static WORDS: Names<(i64, bool)> = Names::new(&[
        ("a few", (30, true)),
        ("a couple of", (20, true)),
        ("an", (10, false)),
        ("a", (10, false)),
        ("eight", (80, false)),
        ("four", (40, false)),
        ("five", (50, false)),
        ("fifteen", (150, false)),
        ("half an", (5, false)),
        ("nine", (90, false)),
        ("one", (10, false)),
        ("several", (30, true)),
        ("six", (60, false)),
        ("seven", (70, false)),
        ("two", (20, false)),
        ("three", (30, false)),
        ("ten", (100, false)),
        ("twenty", (200, false)),
        ("thirty", (300, false)),
    ]);
    if let Some(whole) = c.digits(1..=5) {
        let tenth = c.attempt(|c| c.eat_any(b".,").and_then(|_| c.digits(1..=1))).unwrap_or(0);
        return Some((i64::from(whole) * 10 + i64::from(tenth), false));
    }
    WORDS.openers(c.rest()).iter().find_map(|(word, told)| c.eat_word(word).map(|()| *told))
}

/// `unit = "s" / "sec" / "m" / "min" / "minutes" / "h" / "hr" / "hours" / "d" / "days"`.
fn unit(c: &mut Cursor<'_>) -> Option<Unit> {
    static UNITS: Names<Unit> = Names::new(&[
        ("d", Unit::Day),
        ("day", Unit::Day),
        ("days", Unit::Day),
        ("dias", Unit::Day),
        ("días", Unit::Day),
        ("h", Unit::Hour),
        ("heure", Unit::Hour),
        ("heures", Unit::Hour),
        ("hora", Unit::Hour),
        ("horas", Unit::Hour),
        ("hour", Unit::Hour),
        ("hours", Unit::Hour),
        ("hr", Unit::Hour),
        ("hrs", Unit::Hour),
        ("jour", Unit::Day),
        ("jours", Unit::Day),
        ("m", Unit::Minute),
        ("min", Unit::Minute),
        ("mins", Unit::Minute),
        ("minute", Unit::Minute),
        ("minuten", Unit::Minute),
        ("minutes", Unit::Minute),
        ("minuti", Unit::Minute),
        ("minutos", Unit::Minute),
        ("ore", Unit::Hour),
        ("s", Unit::Second),
        ("sec", Unit::Second),
        ("second", Unit::Second),
        ("secondes", Unit::Second),
        ("seconds", Unit::Second),
        ("secs", Unit::Second),
        ("segundos", Unit::Second),
        ("sekunden", Unit::Second),
        ("stunde", Unit::Hour),
        ("stunden", Unit::Hour),
        ("tag", Unit::Day),
        ("tage", Unit::Day),
    ]);
    let word = c.word();
    let unit = UNITS.get(word)?;
    c.advance(word.len())?;
    Some(unit)
}
