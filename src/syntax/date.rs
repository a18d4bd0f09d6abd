//! Dates: `2021-03-31`, `19 July 2016`, `Dec 16th`, `27.08.2022`, `(Sat)`, `prior day`.

use super::cursor::Cursor;
use super::names::{self, Weekday};
use super::relative;
use super::words::{Names, Words, are_alike};
use crate::span::Span;

/// Which of two numbers is the day.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Order {
    /// What was written settles it: a name, a year in front, dots, or a value over 12.
    Settled,
    /// Month and day could be the other way round; they are given as month first.
    Open,
}

/// A date as it was written; nothing is added to it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Date {
    pub(crate) year: Option<i32>,
    pub(crate) month: Option<u8>,
    pub(crate) day: Option<u8>,
    pub(crate) weekday: Option<Weekday>,
    pub(crate) order: Order,
    pub(crate) shift: i8,
    pub(crate) nth: Option<u8>,
    pub(crate) numbers: Option<bool>,
    pub(crate) named: bool,
    pub(crate) through: Option<u8>,
    pub(crate) of_writing: bool,
    pub(crate) vague: bool,
    pub(crate) span: Span,
}

impl Date {
    /// The year, where one was written; a year of two digits counts from 2000.
    pub const fn year(&self) -> Option<i32> {
        self.year
    }

    /// The month from 1, where one was written.
    pub const fn month(&self) -> Option<u8> {
        self.month
    }

    /// The day of the month, where one was written.
    pub const fn day(&self) -> Option<u8> {
        self.day
    }

    /// The weekday, where one was written.
    pub const fn weekday(&self) -> Option<Weekday> {
        self.weekday
    }

    /// Whether month and day can be told apart.
    pub const fn order(&self) -> Order {
        self.order
    }

    /// How many days before (negative) or after the day that governs: `prior day`, `next day`.
    pub const fn shift(&self) -> i8 {
        self.shift
    }

    /// The number of the day, counted from that of the first entry: 2 in `Day 2`.
    pub const fn nth(&self) -> Option<u8> {
        self.nth
    }

    /// Does it name a day by its distance from another: `next day`, `Day 2`?
    pub(crate) const fn is_counted(&self) -> bool {
        self.shift != 0 || self.nth.is_some()
    }

    /// Is it counted from the day on which the text was written: `yesterday`?
    pub(crate) const fn is_of_writing(&self) -> bool {
        self.of_writing
    }

    /// Does it name a day that nothing tells: `a few weeks later`?
    pub(crate) const fn is_vague(&self) -> bool {
        self.vague
    }

    /// Is it named by a weekday, a number or a distance alone, so that another day has to tell which is meant?
    pub(crate) const fn is_in_words(&self) -> bool {
        let told = self.weekday.is_some() || self.day.is_some() || self.shift != 0;
        !self.is_day() && (told || self.of_writing || self.vague)
    }

    /// The last day, where several of one month are named: 29 in `28-29 September`.
    pub const fn through(&self) -> Option<u8> {
        self.through
    }

    /// Where it stands.
    pub const fn span(&self) -> Span {
        self.span
    }

    /// Does it name a day of the calendar, with or without its year?
    pub const fn is_day(&self) -> bool {
        self.month.is_some() && self.day.is_some()
    }

    /// The date in a year that is told elsewhere.
    pub(crate) const fn in_year(self, year: Option<i32>) -> Self {
        Self { year, ..self }
    }

    /// For a date of numbers that settle their order by a value over 12: does the day come first?
    pub(crate) const fn day_first_in_numbers(&self) -> Option<bool> {
        self.numbers
    }

    const fn new(span: Span) -> Self {
        Date {
            numbers: None,
            named: false,
            through: None,
            of_writing: false,
            vague: false,
            year: None,
            month: None,
            day: None,
            weekday: None,
            order: Order::Settled,
            shift: 0,
            nth: None,
            span,
        }
    }
}

/// Scans a date in any spelling.
///
/// `date = [weekday [","]] ( ymd / days-month / numeric / day-month / month-day / east-asian ) [ "(" weekday ")" ] / shift`.
/// Returns `None`, with the cursor where it was, when the text at the cursor is something else. A weekday alone is no date
/// here: it counts only beside a clock.
pub fn date(c: &mut Cursor<'_>) -> Option<Date> {
    c.attempt(|c| {
        let start = c.at();
        let day_name = c.attempt(weekday_before);
        let mut found = match c.peek()? {
            b'0'..=b'9' => year_first(c)
                .or_else(|| days_month(c))
                .or_else(|| numeric(c))
                .or_else(|| day_month(c))
                .or_else(|| east_asian(c))?,
            0xEF => east_asian(c)?,
            _ => month_day(c)?,
        };
        if found.year.is_some() {
            c.attempt(word_for_year);
        }
        found.weekday = day_name.or_else(|| c.attempt(weekday_after));
        c.attempt(part_of_day);
        found.span = c.span_from(start);
        Some(found)
    })
}

/// The name of a weekday in full or short, or as Portuguese counts them: `terça-feira`.
fn weekday_name(c: &mut Cursor<'_>) -> Option<Weekday> {
    if c.peek().is_some_and(|b| b >= 0xE3) {
        return c.attempt(east_asian_weekday);
    }
    let word = c.word();
    if let Some(day) = names::weekday(word) {
        return c.advance(word.len()).map(|()| day);
    }
    c.attempt(|c| {
        let day = names::counted_weekday(word)?;
        c.advance(word.len())?;
        c.eat(b'-')?;
        c.eat_word("feira").map(|()| day)
    })
}

/// `word-for-year = SP ("г." / "года" / "r." / "roku")`, behind a year in Russian and Polish.
fn word_for_year(c: &mut Cursor<'_>) -> Option<()> {
    (c.blanks() > 0).then_some(())?;
    let short = |c: &mut Cursor<'_>| c.eat_words(&["г", "r"]).and_then(|()| c.eat(b'.'));
    c.attempt(short).or_else(|| c.eat_words(&["года", "году", "roku", "г"]))
}

/// `weekday-before = weekday ["."] [","] SP`.
fn weekday_before(c: &mut Cursor<'_>) -> Option<Weekday> {
    if let Some(day) = c.attempt(mar) {
        return Some(day);
    }
    let day = weekday_name(c).or_else(|| {
        let word = c.word();
        let day = names::weekday_before_date(word)?;
        c.advance(word.len()).map(|()| day)
    })?;
    c.eat(b'.');
    c.blanks();
    c.eat(b',');
    c.blanks();
    // `Montag, den 5. Juli`
    c.attempt(|c| c.eat_words(&["den", "der", "dem"]).filter(|()| c.blanks() > 0));
    Some(day)
}

/// `mar = "mar" ["."] [","] SP`, before a day and its month: a Tuesday in French, Spanish and Italian. Else it is a month.
fn mar(c: &mut Cursor<'_>) -> Option<Weekday> {
    c.eat_word("mar")?;
    let dotted = c.eat(b'.').is_some();
    c.eat(b',');
    (c.blanks() > 0).then_some(())?;
    let dated =
        |c: &mut Cursor<'_>| day_month(c).or_else(|| numeric(c)).filter(|d| dotted || d.named || d.year.is_some());
    dated(&mut c.clone()).map(|_| Weekday::Tuesday)
}

/// `weekday-after = SP "(" weekday ")" / "," SP weekday / SP weekday SP ("~" / DIGIT)`.
fn weekday_after(c: &mut Cursor<'_>) -> Option<Weekday> {
    if let Some(day) = c.attempt(east_asian_weekday) {
        return Some(day);
    }
    c.blanks();
    let open = c.eat_any(b"(,");
    c.blanks();
    let day = weekday_name(c)?;
    match open {
        Some(b'(') => c.eat(b')').map(|()| day),
        Some(_) => Some(day),
        // `<2021-07-05 Mon 14:05>`
        None => {
            let mut ahead = *c;
            (c.peek() == Some(b'>')
                || ahead.blanks() > 0 && ahead.peek().is_some_and(|b| b.is_ascii_digit() || b == b'~'))
            .then_some(day)
        }
    }
}

/// `east-asian-weekday = [SP] "(" sign [tail] ")" / [SP] "(" named ")" / [SP] named`, with `named = sign tail / prefix number`:
/// `(月)`, `月曜日`, `（周一）`, `星期一`, `월요일`.
fn east_asian_weekday(c: &mut Cursor<'_>) -> Option<Weekday> {
    const SIGNS: [&str; 14] = ["月", "火", "水", "木", "金", "土", "日", "월", "화", "수", "목", "금", "토", "일"];
    const NUMBERS: [&str; 8] = ["一", "二", "三", "四", "五", "六", "日", "天"];
    c.blanks();
    let open = c.eat_str("（").or_else(|| c.eat(b'('));
    let day = match c.eat_strs(&["星期", "周", "週", "礼拜", "禮拜"]) {
        Some(()) => NUMBERS.iter().position(|s| c.eat_str(s).is_some())?.min(6),
        None => {
            let day = SIGNS.iter().position(|s| c.eat_str(s).is_some())?;
            c.eat_strs(&["曜日", "曜", "요일"]).or(open)?;
            day % 7
        }
    };
    if open.is_some() {
        c.eat_str("）").or_else(|| c.eat(b')'))?;
    }
    Weekday::ALL.get(day).copied()
}

/// `part-of-day = SP "(" ("morning" / "afternoon" / "evening" / "night") ")"`: it adds nothing to the date.
fn part_of_day(c: &mut Cursor<'_>) -> Option<()> {
    c.blanks();
    c.eat(b'(')?;
    c.attempt(|c| c.eat_words(&["early", "late", "in the"]).filter(|()| c.blanks() > 0));
    c.eat_words(&["morning", "afternoon", "evening", "night"])?;
    c.eat(b')')
}

/// A weekday alone, as in `15:00 UTC (Sat)` or `Monday 14:05`.
pub(crate) fn weekday_alone(c: &mut Cursor<'_>) -> Option<Date> {
    c.attempt(|c| {
        let start = c.at();
        let weekday = weekday_name(c)?;
        Some(Date { weekday: Some(weekday), ..Date::new(c.span_from(start)) })
    })
}

/// `ordinal-alone = 1*2DIGIT ("st" / "nd" / "rd" / "th")`, a day whose month is understood: `on the 19th`.
pub(crate) fn ordinal_alone(c: &mut Cursor<'_>) -> Option<Date> {
    c.attempt(|c| {
        let start = c.at();
        let day = c.digits(1..=2).filter(|d| (1..=31).contains(d))?;
        c.eat_words(&["st", "nd", "rd", "th"])?;
        Some(Date { day: Some(day as u8), ..Date::new(c.span_from(start)) })
    })
}

/// `year-alone = 4DIGIT`, where a word ends.
pub(crate) fn year_alone(c: &mut Cursor<'_>) -> Option<i32> {
    c.attempt(|c| c.digits(4..=4).and_then(plausible_year).filter(|_| c.at_word_end()))
}

/// `shift = ["the"] ("next" / "following" / "previous" / "prior") ("day" / "morning" / "evening" / ...) / ["the"] "day" ("before" /
/// "after") / "+" DIGIT ("d" / "day" / "days") / "tomorrow" / "yesterday"`, and the same in other languages.
pub(crate) fn shift(c: &mut Cursor<'_>) -> Option<Date> {
    let tables = [&ENGLISH_SHIFTS, &SHIFTS];
    if c.peek() != Some(b'+') && !BESIDE.may_open(c.rest()) && !tables.iter().any(|t| t.may_open(c.rest())) {
        return None;
    }
    let start = c.at();
    let shift = c.attempt(days_on).or_else(|| c.attempt(day_beside));
    let shift = match shift {
        None => {
            let rest = c.rest();
            let mut told = tables.iter().flat_map(|t| t.openers(rest));
            told.find_map(|(words, days)| c.eat_word(words).map(|()| *days))?
        }
        Some(days) => days,
    };
    Some(Date { shift, ..Date::new(c.span_from(start)) })
}

/// May `word` open a day in words of one of the languages: `am nächsten Tag`, `na drugi dzień`?
pub(crate) fn opens_shift(word: &str) -> bool {
    let opens =
        |words: &str| words.split([' ', '\'']).next().is_some_and(|first| are_alike(word.as_bytes(), first.as_bytes()));
    SHIFTS.openers(word).iter().any(|(words, _)| opens(words))
}

/// The words with which those days end, save in Chinese, Japanese and Korean: most texts end with none of them.
static LAST_WORDS: Words = Words::new(&[
    "abend",
    "anterior",
    "après",
    "daarna",
    "dag",
    "danach",
    "darauf",
    "davor",
    "dnia",
    "dopo",
    "dzień",
    "día",
    "erna",
    "erop",
    "ervoor",
    "folgetag",
    "indomani",
    "lendemain",
    "matin",
    "morgen",
    "nachmittag",
    "nazajutrz",
    "ochtend",
    "precedente",
    "prima",
    "précédent",
    "ranka",
    "seguente",
    "seguinte",
    "siguiente",
    "soir",
    "successivo",
    "suivant",
    "surlendemain",
    "tag",
    "tevoren",
    "veille",
    "vorabend",
    "vormittag",
    "vortag",
    "véspera",
    "víspera",
    "wcześniej",
    "zuvor",
    "день",
    "накануне",
    "утро",
    "утром",
]);

/// May a day in words of another language than English end with `word`, the letters and signs before its clock?
pub(crate) fn may_end_shift(word: &str) -> bool {
    word.as_bytes().iter().nth_back(2).is_some_and(|b| *b >= 0xE3) || LAST_WORDS.has(word)
}

/// The bytes of the day in words of another language than English with which `text` ends: `La veille`.
pub(crate) fn shift_at_end(text: &[u8]) -> Option<usize> {
    let ends = |words: &str| {
        let at = text.len().checked_sub(words.len())?;
        let sign = text.get(at).is_some_and(|b| *b >= 0xE3);
        let apart = sign || at.checked_sub(1).is_none_or(|n| !text[n].is_ascii_alphanumeric() && text[n] < 0x80);
        (apart && are_alike(&text[at..], words.as_bytes())).then_some(words.len())
    };
    // the longest: `次の日` and not `日`
    SHIFTS.rows().iter().filter_map(|(words, _)| ends(words)).max()
}

/// Words that open `day_beside`.
static BESIDE: Words = Words::new(&["following", "next", "previous", "prior", "the"]);

/// Days in words of English, and how far they lie from the day that governs.
static ENGLISH_SHIFTS: Names<i8> = Names::new(&[
    ("day after", 1),
    ("day before", -1),
    ("the day after", 1),
    ("the day before", -1),
    ("tomorrow", 1),
    ("yesterday", -1),
]);

/// Days in words of the other languages, and how far they lie from the day that governs; the longer before the shorter.
static SHIFTS: Names<i8> = Names::new(&[
    ("a la mañana siguiente", 1),
    ("al dia siguiente", 1),
    ("al día siguiente", 1),
    ("al otro día", 1),
    ("am darauffolgenden tag", 1),
    ("am folgenden morgen", 1),
    ("am folgenden tag", 1),
    ("am folgetag", 1),
    ("am nächsten abend", 1),
    ("am nächsten morgen", 1),
    ("am nächsten nachmittag", 1),
    ("am nächsten tag", 1),
    ("am nächsten vormittag", 1),
    ("am tag danach", 1),
    ("am tag darauf", 1),
    ("am tag davor", -1),
    ("am tag zuvor", -1),
    ("am vorabend", -1),
    ("am vortag", -1),
    ("daags erna", 1),
    ("de dag daarna", 1),
    ("de dag erna", 1),
    ("de dag erop", 1),
    ("de dag ervoor", -1),
    ("de dag tevoren", -1),
    ("de volgende dag", 1),
    ("de volgende morgen", 1),
    ("de volgende ochtend", 1),
    ("de vorige dag", -1),
    ("der folgende tag", 1),
    ("der nächste tag", 1),
    ("der tag danach", 1),
    ("dia seguinte", 1),
    ("dzień wcześniej", -1),
    ("día siguiente", 1),
    ("el día anterior", -1),
    ("el día siguiente", 1),
    ("giorno dopo", 1),
    ("giorno seguente", 1),
    ("giorno successivo", 1),
    ("il giorno dopo", 1),
    ("il giorno precedente", -1),
    ("il giorno prima", -1),
    ("il giorno seguente", 1),
    ("il giorno successivo", 1),
    ("il mattino dopo", 1),
    ("il mattino seguente", 1),
    ("jour suivant", 1),
    ("kolejnego dnia", 1),
    ("kolejny dzień", 1),
    ("l'indomani", 1),
    ("la mattina dopo", 1),
    ("la mattina seguente", 1),
    ("la mañana siguiente", 1),
    ("la sera prima", -1),
    ("la veille au soir", -1),
    ("la veille", -1),
    ("la víspera", -1),
    ("le jour d'après", 1),
    ("le jour précédent", -1),
    ("le jour suivant", 1),
    ("le lendemain matin", 1),
    ("le lendemain", 1),
    ("le surlendemain", 2),
    ("lendemain", 1),
    ("na drugi dzień", 1),
    ("na manhã seguinte", 1),
    ("na noite anterior", -1),
    ("na véspera", -1),
    ("następnego dnia", 1),
    ("następnego ranka", 1),
    ("następny dzień", 1),
    ("nazajutrz", 1),
    ("no dia anterior", -1),
    ("no dia seguinte", 1),
    ("nächster tag", 1),
    ("poprzedniego dnia", -1),
    ("tags darauf", 1),
    ("tags zuvor", -1),
    ("volgende dag", 1),
    ("на другой день", 1),
    ("на следующее утро", 1),
    ("на следующий день", 1),
    ("накануне", -1),
    ("следующий день", 1),
    ("следующим утром", 1),
    ("前一天", -1),
    ("前一日", -1),
    ("前日", -1),
    ("次の日", 1),
    ("次日", 1),
    ("第二天", 1),
    ("翌々日", 2),
    ("翌日", 1),
    ("翌朝", 1),
    ("隔天", 1),
    ("隔日", 1),
    ("다음 날", 1),
    ("다음날", 1),
    ("이튿날", 1),
    ("익일", 1),
    ("전날", -1),
]);

/// `days-on = "+" DIGIT [SP] ("d" / "day" / "days")`.
fn days_on(c: &mut Cursor<'_>) -> Option<i8> {
    c.eat(b'+')?;
    let days = c.digits(1..=1)? as i8;
    c.blanks();
    c.eat_words(&["days", "day", "d"]).map(|()| days)
}

/// `day-beside = ["the" SP] ("next" / "following" / "previous" / "prior") SP ("day" / "morning" / ...)`.
fn day_beside(c: &mut Cursor<'_>) -> Option<i8> {
    c.attempt(|c| c.eat_word("the").filter(|()| c.blanks() > 0));
    let shift = match c.eat_words(&["next", "following"]) {
        Some(()) => 1,
        None => c.eat_words(&["previous", "prior"]).map(|()| -1)?,
    };
    (c.blanks() > 0).then_some(())?;
    c.eat_words(&["day", "morning", "afternoon", "evening", "night"]).map(|()| shift)
}

/// `nth = ("day" / "tag" / "jour" / "día" / "dia" / "giorno" / ...) SP ["#"] 1*2DIGIT / 1*2DIGIT ("日目" / "일차") / "第" 1*2DIGIT
/// "天"`: `Day 2`.
pub(crate) fn nth(c: &mut Cursor<'_>) -> Option<Date> {
    c.attempt(|c| {
        let start = c.at();
        if let Some(nth) = c.attempt(east_asian_nth) {
            return Some(Date { nth: Some(nth), ..Date::new(c.span_from(start)) });
        }
        c.eat_words(&["day", "tag", "jour", "día", "dia", "giorno", "dag", "dzień", "день"])?;
        (c.blanks() > 0).then_some(())?;
        c.eat(b'#');
        let nth = c.digits(1..=2)? as u8;
        let goes_on = matches!(c.peek(), Some(b':' | b'.' | b'/')) && c.peek_at(1).is_some_and(|b| b.is_ascii_digit());
        (c.at_word_end() && !goes_on).then(|| Date { nth: Some(nth), ..Date::new(c.span_from(start)) })
    })
}

/// `2日目`, `2일차`, `第2天`.
fn east_asian_nth(c: &mut Cursor<'_>) -> Option<u8> {
    let counted = c.eat_str("第").is_some();
    let nth = c.digits(1..=2)? as u8;
    c.blanks();
    if counted {
        c.eat_str("天").or_else(|| c.eat_str("日"))?
    } else {
        c.eat_strs(&["日目", "일차"])?
    }
    Some(nth)
}

/// `nth-in-letters = "day" SP ("one" / "two" / ...) / ["the" SP] ("first" / "second" / ...) SP "day"`.
fn nth_in_letters(c: &mut Cursor<'_>) -> Option<Date> {
    const ROWS: [(&str, &str); 5] =
        [("one", "first"), ("two", "second"), ("three", "third"), ("four", "fourth"), ("five", "fifth")];
    let start = c.at();
    let nth = match c.eat_word("day").filter(|()| c.blanks() > 0) {
        Some(()) => ROWS.iter().position(|(number, _)| c.eat_word(number).is_some())?,
        None => {
            c.eat_word("the").map(|()| c.blanks());
            let nth = ROWS.iter().position(|(_, ordinal)| c.eat_word(ordinal).is_some())?;
            c.blanks();
            c.eat_word("day").map(|()| nth)?
        }
    };
    Some(Date { nth: Some(nth as u8 + 1), ..Date::new(c.span_from(start)) })
}

/// `later = number SP "days later"`.
fn later(c: &mut Cursor<'_>) -> Option<Date> {
    let start = c.at();
    let relative = relative::relative(c).filter(|r| r.from == relative::From::Previous)?;
    relative.whole_days().map(|days| days_later(days, c.span_from(start)))
}

/// The day so many `days` after the one that governs.
pub(crate) const fn days_later(days: i8, span: Span) -> Date {
    Date { shift: days, ..Date::new(span) }
}

/// A day that lies apart from the one that governs, by how much is not told.
pub(crate) const fn some_day(span: Span) -> Date {
    Date { vague: true, ..Date::new(span) }
}

/// The day so many `days` after the one on which the text was written.
pub(crate) const fn of_writing(days: i8, span: Span) -> Date {
    Date { of_writing: true, ..days_later(days, span) }
}

/// A day in words, that is counted from another: `the next day`, `Day 2`.
pub(crate) fn in_words(c: &mut Cursor<'_>) -> Option<Date> {
    shift(c).or_else(|| nth(c)).or_else(|| c.attempt(nth_in_letters)).or_else(|| c.attempt(later))
}

/// `year-first = 4DIGIT sep 1*2DIGIT sep 1*2DIGIT`, with one separator of `-/.` throughout.
fn year_first(c: &mut Cursor<'_>) -> Option<Date> {
    c.attempt(|c| {
        let start = c.at();
        let year = c.digits(4..=5)?;
        let slip = year > 9_999;
        let year = if slip { without_a_digit(year)? } else { plausible_year(year)? };
        let sep = c.eat_any(b"-/._")?;
        let month = c.digits(1..=2)?;
        c.eat(sep)?;
        let day = c.digits(1..=2)?;
        let found = named(c, start, year, month, day).filter(|_| date_ends(c, sep))?;
        Some(if slip { Date { year: None, ..found } } else { found })
    })
    .or_else(|| compact(c))
}

/// `compact = 8DIGIT`, where a clock follows: `20210705 14:05`, `20210705T140509Z`.
fn compact(c: &mut Cursor<'_>) -> Option<Date> {
    c.attempt(|c| {
        let start = c.at();
        let value = c.digits(8..=8)?;
        let clocked = clock_follows(c) || c.peek() == Some(b'T') && c.peek_at(1).is_some_and(|b| b.is_ascii_digit());
        let date = named(c, start, plausible_year(value / 10_000)?, value / 100 % 100, value % 100)?;
        clocked.then_some(date)
    })
}

/// `numeric = 1*2DIGIT sep 1*2DIGIT [ sep (4DIGIT / 2DIGIT) ]`.
fn numeric(c: &mut Cursor<'_>) -> Option<Date> {
    c.attempt(|c| {
        let start = c.at();
        let first = c.digits(1..=2)?;
        let sep = c.eat_any(b"-/.")?;
        let second = c.digits(1..=2)?;
        if sep == b'.'
            && c.attempt(|c| c.eat(b'.').filter(|()| !c.peek().is_some_and(|b| b.is_ascii_digit()))).is_some()
        {
            return settle(c, start, None, (first, second), sep);
        }
        let year = c.attempt(|c| {
            c.eat(sep)?;
            full_or_short_year(c)
        });
        match (year, sep) {
            (None, b'-') if c.at() - start == 5 && clock_follows(c) => {
                let (month, day) = if first > 12 { (second, first) } else { (first, second) };
                named(c, start, 0, month, day).map(|d| Date { year: None, ..d })
            }
            // `05.07 14:05`
            (None, b'.') if c.at() - start == 5 && clock_follows(c) => settle(c, start, None, (first, second), sep),
            (None, b'/') => settle(c, start, None, (first, second), sep).filter(|_| date_ends(c, sep)),
            (None, _) => None,
            (year, _) => settle(c, start, year, (first, second), sep).filter(|_| date_ends(c, sep)),
        }
    })
}

/// Does a clock follow behind a blank: `05-17 21:02`, in which `05-17` is no range?
fn clock_follows(c: &Cursor<'_>) -> bool {
    let mut c = *c;
    c.blanks() == 1 && c.digits(1..=2).is_some() && c.eat(b':').is_some() && c.digits(2..=2).is_some()
}

fn full_or_short_year(c: &mut Cursor<'_>) -> Option<i32> {
    c.attempt(|c| c.digits(4..=4).and_then(plausible_year)).or_else(|| c.digits(2..=2).map(|y| 2000 + y as i32))
}

/// Tells day and month apart where the numbers do; else leaves them as month first, and open.
fn settle(c: &Cursor<'_>, start: usize, year: Option<i32>, (first, second): (u32, u32), sep: u8) -> Option<Date> {
    let day_first = sep == b'.' || first > 12;
    let (month, day) = if day_first { (second, first) } else { (first, second) };
    let mut date = named(c, start, year.unwrap_or(0), month, day)?;
    date.year = year;
    if sep != b'.' && (first > 12 || second > 12) {
        date.numbers = Some(first > 12);
    }
    if sep != b'.' && first <= 12 && second <= 12 && first != second {
        date.order = Order::Open;
    }
    Some(date)
}

/// A date must not go on: `2021-03-31-foo` may, `10.1.2.3` and `1/2/3/4` may not.
fn date_ends(c: &Cursor<'_>, sep: u8) -> bool {
    match c.peek() {
        Some(b'T') => c.peek_at(1).is_some_and(|b| b.is_ascii_digit()),
        Some(b) if b.is_ascii_alphanumeric() || b == b'%' => false,
        Some(b) if b == sep => !c.peek_at(1).is_some_and(|b| b.is_ascii_alphanumeric()) || sep == b'-',
        _ => true,
    }
}

/// `month-day = month ["."] [","] (SP / "-" / "/") 1*2DIGIT [ordinal] [ [","] SP year ]` or `month SP year`.
fn month_day(c: &mut Cursor<'_>) -> Option<Date> {
    c.attempt(|c| {
        let start = c.at();
        let month = month_word(c).filter(|_| !stands_last(c.span_from(start).of(c.text())))?;
        c.eat(b'.');
        c.eat(b',');
        let sep = if c.blanks() == 0 { Some(c.eat_any(b"-/")?) } else { None };
        if let Some(year) = c.attempt(|c| c.digits(4..=4).and_then(plausible_year).filter(|_| c.at_word_end())) {
            return Some(Date { year: Some(year), month: Some(month), named: true, ..Date::new(c.span_from(start)) });
        }
        let day = day_number(c)?;
        if let Some((last, year)) = c.attempt(|c| last_day(c, month, day)) {
            let date = named(c, start, year.unwrap_or(0), u32::from(month), day)?;
            return Some(Date { year, named: true, through: Some(last), ..date });
        }
        let year = c.attempt(|c| year_after(c, sep));
        let mut date = named(c, start, year.unwrap_or(0), u32::from(month), day)?;
        (date.year, date.named) = (year, true);
        Some(date)
    })
}

/// `last-day = ("-" / "–" / "and" / "to") ( [month SP] 1*2DIGIT [ordinal] "," SP year / 1*2DIGIT ordinal / month SP 1*2DIGIT )`,
/// behind the first of several days of one month: `September 28-29, 2023`, `May 2 to May 4`, `January 30th to 31st`.
fn last_day(c: &mut Cursor<'_>, month: u8, first: u32) -> Option<(u8, Option<i32>)> {
    c.blanks();
    c.eat(b'-').or_else(|| c.eat_strs(&["–", "—"])).or_else(|| c.eat_words(&["and", "to"]))?;
    c.blanks();
    let again = c.attempt(|c| month_word(c).filter(|m| *m == month && c.blanks() > 0)).is_some();
    let last = day_number(c).filter(|last| (first + 1..=31).contains(last) && c.at_word_end())?;
    let is_ordinal = c.before().is_some_and(|b| b.is_ascii_alphabetic());
    let year = c.attempt(|c| {
        c.eat(b',')?;
        (c.blanks() > 0).then_some(())?;
        c.digits(4..=4).and_then(plausible_year).filter(|_| c.at_word_end())
    });
    (year.is_some() || is_ordinal || again).then_some((last as u8, year))
}

/// `days-month = day ["."] ("-" / "–" / "/" / "&" / "and" / ...) [weekday SP] day ["."] SP month ...`, several days of one
/// month: the first is the date's day.
fn days_month(c: &mut Cursor<'_>) -> Option<Date> {
    c.attempt(|c| {
        let start = c.at();
        let first = day_number(c)?;
        c.eat(b'.');
        c.blanks();
        c.eat_any(b"-/&+")
            .map(|_| ())
            .or_else(|| c.eat_strs(&["–", "—", "‑"]))
            .or_else(|| c.eat_words(&["and", "to", "und", "bis", "et", "au", "y", "al", "e", "i"]))?;
        c.blanks();
        c.attempt(weekday_before);
        let mut date = day_month(c)?;
        let last = date.day.filter(|d| u32::from(*d) > first)?;
        (date.day, date.through, date.span) = (Some(first as u8), Some(last), c.span_from(start));
        Some(date)
    })
}

/// `day-month = 1*2DIGIT [ordinal] (SP / "-" / "/") ["of" / "de"] month ["."] [ [","] (SP / "-" / "/") year ]`.
fn day_month(c: &mut Cursor<'_>) -> Option<Date> {
    c.attempt(|c| {
        let start = c.at();
        let day = day_number(c)?;
        c.eat(b'.');
        let sep = if c.blanks() == 0 { c.eat_any(b"-/") } else { None };
        c.attempt(|c| c.eat_words(&["of", "de", "di"]).filter(|()| c.blanks() > 0));
        let word = c.word();
        let month = month_word(c)?;
        // `14 out of 20 hosts`
        if word.eq_ignore_ascii_case("out")
            && c.clone().attempt(|c| (c.blanks() > 0).then(|| c.eat_word("of"))?).is_some()
        {
            return None;
        }
        // `du 2 juillet. À 15h20` are two sentences
        let ends = c.rest().strip_prefix(". ").is_some_and(|rest| rest.starts_with(char::is_uppercase));
        if !ends {
            c.eat(b'.');
        }
        let year = c.attempt(|c| year_after(c, sep));
        let mut date = named(c, start, year.unwrap_or(0), u32::from(month), day)?;
        (date.year, date.named) = (year, true);
        Some(date)
    })
}

/// A day of the month with its ordinal; not the hour of a clock.
fn day_number(c: &mut Cursor<'_>) -> Option<u32> {
    c.attempt(|c| {
        let day = c.digits(1..=2)?;
        c.attempt(|c| {
            const ENDINGS: [&str; 8] = ["st", "nd", "rd", "th", "er", "º", "ª", "-го"];
            ENDINGS.iter().find_map(|s| c.eat_fold(s)).filter(|()| c.at_word_end())
        });
        let clock_follows = matches!(c.peek(), Some(b':' | b'h')) && c.peek_at(1).is_some_and(|b| b.is_ascii_digit());
        (!clock_follows && !matches!(c.peek(), Some(b'%'))).then_some(day)
    })
}

/// The day at the cursor in the month of `first`, with the year behind it.
pub(crate) fn day_of_same_month(c: &mut Cursor<'_>, first: &Date) -> Option<Date> {
    c.attempt(|c| {
        let start = c.at();
        let day = day_number(c).filter(|d| *d > u32::from(first.day.unwrap_or(31)))?;
        let year = c.attempt(|c| year_after(c, None));
        let mut date = named(c, start, 0, u32::from(first.month?), day)?;
        (date.year, date.named) = (year, true);
        (year.is_some() || !matches!(c.peek(), Some(b' ' | b':' | b'.'))).then_some(date)
    })
}

/// `year-after = [","] (SP / sep / "’") year`, where `sep` stands between month and day too: `Aug-27-2021`.
fn year_after(c: &mut Cursor<'_>, sep: Option<u8>) -> Option<i32> {
    let before = c.eat(b',').is_some();
    let gap = c.blanks() > 0;
    let comma = before || c.eat(b',').is_some() && c.blanks() > 0;
    c.attempt(|c| c.eat_words(&["de", "del"]).filter(|()| c.blanks() > 0));
    if c.eat_str("’").or_else(|| c.eat(b'\'')).is_some() {
        return c.digits(2..=2).map(|y| 2000 + y as i32);
    }
    if !gap && !comma {
        c.eat(sep?)?;
        return full_or_short_year(c).filter(|_| c.at_word_end());
    }
    // the next line may begin with a date of its own: `on Feb 26` and `2017-02-28`
    if year_first(&mut c.clone()).is_some() {
        return None;
    }
    if let Some(short) = c.attempt(|c| c.digits(2..=2).filter(|_| clock_follows(c))) {
        return Some(2000 + short as i32); // `5 Jul 21 14:05`
    }
    let year = c.digits(4..=4).and_then(plausible_year)?;
    // `March 3, 2024` but not `March 3 2024 UTC` (20:24) nor `May 3 1903 rows`
    let zone_follows = c.attempt(|c| (c.blanks() > 0 && names::is_abbreviation(c.word())).then_some(())).is_some();
    (c.at_word_end() && (comma || !zone_follows)).then_some(year)
}

/// A month's name. Names that are words too ("may", "mar", "set") must be capitalised to count.
fn month_word(c: &mut Cursor<'_>) -> Option<u8> {
    let word = c.word();
    let month = names::month(word)?;
    let doubtful = matches!(
        word,
        "may" | "march" | "mar" | "set" | "out" | "mag" | "gen" | "ago" | "mars" | "lis" | "dic" | "sie" | "gru"
    );
    if doubtful && !c.before().is_none_or(|b| matches!(b, b' ' | b'-' | b'/' | b'.') && day_stands_before(c)) {
        return None;
    }
    c.advance(word.len())?;
    c.at_word_end().then_some(month)
}

/// Is a month's short name one of languages that write the day before it, and a word of English: `Out 5`, `Set 3`?
fn stands_last(word: &str) -> bool {
    static LAST: Words = Words::new(&[
        "ago", "cze", "dic", "gen", "giu", "gru", "kwi", "lip", "lis", "lut", "mag", "out", "set", "sie", "sty",
    ]);
    LAST.has(word)
}

/// Does a digit (and an optional ordinal) stand before the cursor: `14 may`?
fn day_stands_before(c: &Cursor<'_>) -> bool {
    let before = &c.text()[..c.at()];
    let before = before.trim_end_matches([' ', '-', '/', '.']);
    before.ends_with(|c: char| c.is_ascii_digit()) || before.ends_with("th") || before.ends_with(" de")
}

/// `east-asian = [ 4DIGIT "年" ] 1*2DIGIT "月" 1*2DIGIT "日"`, also with the Korean signs and blanks between.
fn east_asian(c: &mut Cursor<'_>) -> Option<Date> {
    c.attempt(|c| {
        let start = c.at();
        let year = c.attempt(|c| {
            let year = c.digits(4..=4)?;
            c.blanks();
            c.eat_strs(&["年", "년"])?;
            c.blanks();
            plausible_year(year)
        });
        let month = c.digits(1..=2)?;
        c.blanks();
        c.eat_strs(&["月", "월"])?;
        c.blanks();
        let day = c.digits(1..=2)?;
        c.blanks();
        c.eat_strs(&["日", "일", "号", "號"])?;
        let mut date = named(c, start, year.unwrap_or(0), month, day)?;
        (date.year, date.named) = (year, true);
        Some(date)
    })
}

/// A year that five digits may have been meant for, of which one is too many: `20221`. Which year, the dates around tell.
fn without_a_digit(year: u32) -> Option<i32> {
    let without = |place: u32| year / (place * 10) * place + year % place;
    [1, 10, 100, 1_000].into_iter().map(without).find_map(|y| plausible_year(y).filter(|y| (1990..2050).contains(y)))
}

fn plausible_year(year: u32) -> Option<i32> {
    (1970..=2099).contains(&year).then_some(year as i32)
}

/// A date of a month and a day that some year has; whether this year has it is for resolving to say.
fn named(c: &Cursor<'_>, start: usize, year: i32, month: u32, day: u32) -> Option<Date> {
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then(|| Date {
        year: Some(year),
        month: Some(month as u8),
        day: Some(day as u8),
        ..Date::new(c.span_from(start))
    })
}

#[cfg(test)]
mod tests {
    use super::{SHIFTS, may_end_shift, shift_at_end};

    #[test]
    fn every_day_in_words_is_found_at_the_end() {
        for (words, _) in SHIFTS.rows() {
            assert_eq!(shift_at_end(words.as_bytes()), Some(words.len()), "{words}");
            assert!(may_end_shift(words.rsplit([' ', '\'']).next().unwrap()), "{words}");
        }
    }
}
