//! Stamps that count from another moment: `1 hour later`, `T+15m`, `+00:10`, `[+6.5 hrs]`.

use super::cursor::Cursor;
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

/// `distance = ( number / "a" / "an" / "one" / "a few" / ... ) [SP] unit`, and a second one behind: `1h 30m`.
pub(crate) fn distance(c: &mut Cursor<'_>) -> Option<(i64, Unit, bool)> {
    if let Some((_, minutes)) = FRACTIONS.openers(c.rest()).iter().find(|(words, _)| c.eat_word(words).is_some()) {
        return Some((minutes * Unit::Minute.seconds(), Unit::Minute, false));
    }
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

/// Parts of an hour in words, in minutes.
static FRACTIONS: Names<i64> = Names::new(&[
    ("anderhalf uur", 90),
    ("een half uur", 30),
    ("een kwartier", 15),
    ("eine halbe stunde", 30),
    ("eine viertelstunde", 15),
    ("meia hora", 30),
    ("media hora", 30),
    ("mezz'ora", 30),
    ("mezz’ora", 30),
    ("pół godziny", 30),
    ("un cuarto de hora", 15),
    ("un quart d'heure", 15),
    ("un quart d’heure", 15),
    ("un quarto d'ora", 15),
    ("un quarto d’ora", 15),
    ("une demi-heure", 30),
    ("полчаса", 30),
]);

/// Numbers in words, in tenths, and whether they are vague; the longer before the shorter.
static NUMBERS: Names<(i64, bool)> = Names::new(&[
    ("a couple of", (20, true)),
    ("a few", (30, true)),
    ("algumas", (30, true)),
    ("algunos", (30, true)),
    ("alguns", (30, true)),
    ("an", (10, false)),
    ("a", (10, false)),
    ("cinco", (50, false)),
    ("cinque", (50, false)),
    ("cinq", (50, false)),
    ("deux", (20, false)),
    ("dez", (100, false)),
    ("dieci", (100, false)),
    ("diez", (100, false)),
    ("dix", (100, false)),
    ("dois", (20, false)),
    ("dos", (20, false)),
    ("drei", (30, false)),
    ("drie", (30, false)),
    ("duas", (20, false)),
    ("due", (20, false)),
    ("dwa", (20, false)),
    ("dwie", (20, false)),
    ("dziesięć", (100, false)),
    ("een paar", (30, true)),
    ("een", (10, false)),
    ("eight", (80, false)),
    ("ein paar", (30, true)),
    ("einen", (10, false)),
    ("eine", (10, false)),
    ("einige", (30, true)),
    ("ein", (10, false)),
    ("enkele", (30, true)),
    ("fifteen", (150, false)),
    ("five", (50, false)),
    ("four", (40, false)),
    ("fünf", (50, false)),
    ("half an", (5, false)),
    ("jeden", (10, false)),
    ("jedną", (10, false)),
    ("kilka", (30, true)),
    ("nine", (90, false)),
    ("one", (10, false)),
    ("pięć", (50, false)),
    ("pochi", (30, true)),
    ("qualche", (30, true)),
    ("quelques", (30, true)),
    ("seven", (70, false)),
    ("several", (30, true)),
    ("six", (60, false)),
    ("ten", (100, false)),
    ("thirty", (300, false)),
    ("three", (30, false)),
    ("tien", (100, false)),
    ("tres", (30, false)),
    ("tre", (30, false)),
    ("trois", (30, false)),
    ("trzy", (30, false)),
    ("três", (30, false)),
    ("twee", (20, false)),
    ("twenty", (200, false)),
    ("two", (20, false)),
    ("uma", (10, false)),
    ("um", (10, false)),
    ("unas", (30, true)),
    ("una", (10, false)),
    ("une", (10, false)),
    ("unos", (30, true)),
    ("un", (10, false)),
    ("vijf", (50, false)),
    ("zehn", (100, false)),
    ("zwei", (20, false)),
    ("два", (20, false)),
    ("две", (20, false)),
    ("десять", (100, false)),
    ("несколько", (30, true)),
    ("один", (10, false)),
    ("одну", (10, false)),
    ("пять", (50, false)),
    ("три", (30, false)),
]);

/// The same in Chinese, Japanese and Korean.
const NUMBER_SIGNS: [(&str, (i64, bool)); 7] = [
    ("一", (10, false)),
    ("两", (20, false)),
    ("兩", (20, false)),
    ("半", (5, false)),
    ("几", (30, true)),
    ("数", (30, true)),
    ("몇", (30, true)),
];

/// A number in tenths, and whether it is vague.
fn number(c: &mut Cursor<'_>) -> Option<(i64, bool)> {
    if c.peek().is_some_and(|b| b >= 0xE3) {
        return NUMBER_SIGNS.iter().find_map(|(sign, told)| c.eat_str(sign).map(|()| *told));
    }
    if let Some(whole) = c.digits(1..=5) {
        let tenth = c.attempt(|c| c.eat_any(b".,").and_then(|_| c.digits(1..=1))).unwrap_or(0);
        return Some((i64::from(whole) * 10 + i64::from(tenth), false));
    }
    NUMBERS.openers(c.rest()).iter().find_map(|(word, told)| c.eat_word(word).map(|()| *told))
}

/// Units by their names.
static UNITS: Names<Unit> = Names::new(&[
    ("d", Unit::Day),
    ("dag", Unit::Day),
    ("dagen", Unit::Day),
    ("day", Unit::Day),
    ("days", Unit::Day),
    ("dia", Unit::Day),
    ("dias", Unit::Day),
    ("dni", Unit::Day),
    ("dniach", Unit::Day),
    ("dzień", Unit::Day),
    ("día", Unit::Day),
    ("días", Unit::Day),
    ("giorni", Unit::Day),
    ("giorno", Unit::Day),
    ("godz", Unit::Hour),
    ("godzin", Unit::Hour),
    ("godzina", Unit::Hour),
    ("godzinach", Unit::Hour),
    ("godziny", Unit::Hour),
    ("godzinę", Unit::Hour),
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
    ("minut", Unit::Minute),
    ("minuta", Unit::Minute),
    ("minutach", Unit::Minute),
    ("minute", Unit::Minute),
    ("minuten", Unit::Minute),
    ("minutes", Unit::Minute),
    ("minuti", Unit::Minute),
    ("minuto", Unit::Minute),
    ("minutos", Unit::Minute),
    ("minuty", Unit::Minute),
    ("minutę", Unit::Minute),
    ("minuut", Unit::Minute),
    ("ora", Unit::Hour),
    ("ore", Unit::Hour),
    ("s", Unit::Second),
    ("sec", Unit::Second),
    ("second", Unit::Second),
    ("seconde", Unit::Second),
    ("seconden", Unit::Second),
    ("secondes", Unit::Second),
    ("secondi", Unit::Second),
    ("secondo", Unit::Second),
    ("seconds", Unit::Second),
    ("secs", Unit::Second),
    ("segundo", Unit::Second),
    ("segundos", Unit::Second),
    ("sekund", Unit::Second),
    ("sekundach", Unit::Second),
    ("sekunde", Unit::Second),
    ("sekunden", Unit::Second),
    ("sekundy", Unit::Second),
    ("stunde", Unit::Hour),
    ("stunden", Unit::Hour),
    ("tag", Unit::Day),
    ("tage", Unit::Day),
    ("tagen", Unit::Day),
    ("uren", Unit::Hour),
    ("uur", Unit::Hour),
    ("день", Unit::Day),
    ("дней", Unit::Day),
    ("дня", Unit::Day),
    ("мин", Unit::Minute),
    ("минут", Unit::Minute),
    ("минуту", Unit::Minute),
    ("минуты", Unit::Minute),
    ("сек", Unit::Second),
    ("секунд", Unit::Second),
    ("секунду", Unit::Second),
    ("секунды", Unit::Second),
    ("сутки", Unit::Day),
    ("суток", Unit::Day),
    ("час", Unit::Hour),
    ("часа", Unit::Hour),
    ("часов", Unit::Hour),
]);

/// Units of Chinese, Japanese and Korean; the longer before the shorter.
const UNIT_SIGNS: [(&str, Unit); 16] = [
    ("秒", Unit::Second),
    ("초", Unit::Second),
    ("分間", Unit::Minute),
    ("分钟", Unit::Minute),
    ("分鐘", Unit::Minute),
    ("分", Unit::Minute),
    ("분", Unit::Minute),
    ("時間", Unit::Hour),
    ("个小时", Unit::Hour),
    ("個小時", Unit::Hour),
    ("小时", Unit::Hour),
    ("小時", Unit::Hour),
    ("시간", Unit::Hour),
    ("日", Unit::Day),
    ("天", Unit::Day),
    ("일", Unit::Day),
];

/// `unit = "s" / "sec" / "m" / "min" / "minutes" / "h" / "hr" / "hours" / "d" / "days"`.
fn unit(c: &mut Cursor<'_>) -> Option<Unit> {
    if c.peek().is_some_and(|b| b >= 0xE3) {
        return UNIT_SIGNS.iter().find_map(|(sign, unit)| c.eat_str(sign).map(|()| *unit));
    }
    let word = c.word();
    let unit = UNITS.get(word)?;
    c.advance(word.len())?;
    Some(unit)
}
