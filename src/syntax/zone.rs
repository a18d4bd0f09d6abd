//! Zones as they are written: `UTC`, `PT`, `+02:00`, `Europe/Zurich`, `Denver time`, `PST (UTC-7)`.

use super::cursor::Cursor;
use super::names;
use crate::span::Span;

/// How a zone was spelled.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Spelling {
    /// A number: `+0200`, `UTC-5`, `Z`. Seconds east of UTC.
    Offset(i32),
    /// An abbreviation or a generic name: `PST`, `PT`, `Pacific`.
    Abbreviation,
    /// A name of the tz database: `Europe/Zurich`.
    Iana,
    /// A place: `Denver time`, `heure de Paris`.
    Place,
    /// What stands where a zone stands and is none that the grammar knows: `XYZT`.
    Unknown,
}

/// A zone as it was written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Zone<'t> {
    pub(crate) name: &'t str,
    pub(crate) spelling: Spelling,
    pub(crate) beside: Option<i32>,
    pub(crate) span: Span,
}

impl<'t> Zone<'t> {
    /// The words: `PST`, `Europe/Zurich`, `Denver`.
    pub const fn name(&self) -> &'t str {
        self.name
    }

    /// How they are spelled.
    pub const fn spelling(&self) -> Spelling {
        self.spelling
    }

    /// An offset beside the name, in seconds east of UTC: -25 200 in `PST (UTC-7)`.
    pub const fn beside(&self) -> Option<i32> {
        self.beside
    }

    /// Where it stands.
    pub const fn span(&self) -> Span {
        self.span
    }
}

/// Scans a zone.
///
/// `zone = offset / utc [offset] / iana / abbreviation [ "(" utc offset ")" ] / region ["time"] / place "time"`. Returns
/// `None`, with the cursor where it was, when the text at the cursor is something else.
pub fn zone<'t>(c: &mut Cursor<'t>) -> Option<Zone<'t>> {
    match c.peek()? {
        b'+' => plus_utc(c).or_else(|| numeric(c)),
        b'-' => numeric(c),
        // a Latin letter with an accent goes on with a word: `Zürich`
        b'Z' if !c.peek_at(1).is_some_and(|b| b.is_ascii_alphanumeric() || matches!(b, 0xC3..=0xC9)) => fixed(c, "Z"),
        b'A'..=b'Z' => nowhere(c)
            .or_else(|| utc(c))
            .or_else(|| iana(c))
            .or_else(|| abbreviation(c))
            .or_else(|| region(c))
            .or_else(|| long_name(c))
            .or_else(|| country_time(c))
            .or_else(|| place(c))
            .or_else(|| place_of(c)),
        b'a'..=b'z' => {
            utc(c).or_else(|| abbreviation(c)).or_else(|| region(c)).or_else(|| country_time(c)).or_else(|| place_of(c))
        }
        // Cyrillic, Latin with accents, and the signs of Chinese, Japanese and Korean
        0xC3..=0xD1 | 0xE4..=0xED => country_time(c),
        _ => None,
    }
}

fn fixed<'t>(c: &mut Cursor<'t>, name: &str) -> Option<Zone<'t>> {
    let start = c.at();
    c.eat_str(name)?;
    Some(made(c, start, Spelling::Offset(0)))
}

fn made<'t>(c: &Cursor<'t>, start: usize, spelling: Spelling) -> Zone<'t> {
    let span = c.span_from(start);
    Zone { name: span.of(c.text()), spelling, beside: None, span }
}

/// `plus-utc = "+" ("UTC" / "GMT")`.
fn plus_utc<'t>(c: &mut Cursor<'t>) -> Option<Zone<'t>> {
    c.attempt(|c| {
        let start = c.at();
        c.eat(b'+')?;
        c.eat_words(&["utc", "gmt"])?;
        Some(made(c, start, Spelling::Offset(0)))
    })
}

/// `utc = ("UTC" / "GMT" / "Zulu") [ [SP] offset ]`.
fn utc<'t>(c: &mut Cursor<'t>) -> Option<Zone<'t>> {
    c.attempt(|c| {
        let start = c.at();
        c.eat_fold("utc").or_else(|| c.eat_fold("gmt")).or_else(|| c.eat_word("zulu"))?;
        let offset = c.attempt(|c| {
            // `14:05 UTC - 3 hosts` is no offset: a sign that stands apart wants its digits at once
            c.blanks();
            hours_offset(c)
        });
        let zone =
            (c.at_word_end() || offset.is_some()).then(|| made(c, start, Spelling::Offset(offset.unwrap_or(0))))?;
        if offset.is_some() {
            c.attempt(name_in_brackets);
        }
        Some(zone)
    })
}

/// `name-in-brackets = SP "(" abbreviation ")"`, behind an offset that says all: `UTC+1 (BST)`.
fn name_in_brackets(c: &mut Cursor<'_>) -> Option<()> {
    (c.blanks() > 0).then_some(())?;
    c.eat(b'(')?;
    let word = c.word();
    names::is_abbreviation(word).then_some(())?;
    c.advance(word.len())?;
    c.eat(b')')
}

/// `nowhere = ("UTC" / "GMT") sign 2DIGIT`, with hours that no place keeps: `UTC+99`.
fn nowhere<'t>(c: &mut Cursor<'t>) -> Option<Zone<'t>> {
    c.attempt(|c| {
        let start = c.at();
        c.eat_str("UTC").or_else(|| c.eat_str("GMT"))?;
        let sign = sign(c)?;
        let hours = c.digits(2..=2)?;
        let ends = c.at_word_end() && !matches!(c.peek(), Some(b':' | b'-' | b'.'));
        (ends && in_seconds(sign, (hours, 0)).is_none()).then(|| made(c, start, Spelling::Unknown))
    })
}

/// `offset = ("+" / "-" / "−") 1*2DIGIT [ [":"] 2DIGIT ]`, in seconds.
fn hours_offset(c: &mut Cursor<'_>) -> Option<i32> {
    c.attempt(|c| {
        let sign = sign(c)?;
        let value = match c.attempt(|c| c.digits(4..=4)) {
            Some(n) => (n / 100, n % 100),
            None => {
                let hours = c.digits(1..=2)?;
                (hours, c.attempt(|c| c.eat(b':').and_then(|()| c.digits(2..=2))).unwrap_or(0))
            }
        };
        offset_ends(c).then_some(())?;
        in_seconds(sign, value)
    })
}

/// Does an offset end here? A separator may follow (`UTC+2: deployed`), more digits may not (`-10:15:00`).
fn offset_ends(c: &Cursor<'_>) -> bool {
    c.at_word_end() && !(c.peek() == Some(b':') && c.peek_at(1).is_some_and(|b| b.is_ascii_digit()))
}

fn sign(c: &mut Cursor<'_>) -> Option<i32> {
    match c.eat_any(b"+-") {
        Some(b'+') => Some(1),
        Some(_) => Some(-1),
        None => c.eat_str("−").map(|()| -1),
    }
}

fn in_seconds(sign: i32, (hours, minutes): (u32, u32)) -> Option<i32> {
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 3_600 + minutes * 60) as i32)
}

/// `numeric = ("+" / "-") 2DIGIT [":"] 2DIGIT`, as in `10:00 +0200`; `+02` right behind a clock.
fn numeric<'t>(c: &mut Cursor<'t>) -> Option<Zone<'t>> {
    c.attempt(|c| {
        let start = c.at();
        let close = c.before().is_some_and(|b| b.is_ascii_digit());
        let sign = sign(c)?;
        let first = c.digits(2..=4)?;
        let width = c.at() - start;
        let value = match width {
            3 => match c.attempt(|c| c.eat(b':').and_then(|()| c.digits(2..=2))) {
                Some(minutes) => (first, minutes),
                None if close && sign > 0 => (first, 0),
                None => return None,
            },
            5 => (first / 100, first % 100),
            _ => return None,
        };
        // `22:50-00:10`, `22:50 -00:10` and `0900-1300` are ranges; `+0200`, `10:00:00-07:00` and `14:05 -05:00` are not
        let range = sign < 0
            && if width == 3 {
                if close { !precise_clock_before(c, start) } else { !half_a_day_lies_between(c, start, value) }
            } else {
                close && bare_clock_before(c, start)
            };
        let seconds = in_seconds(sign, value)?;
        let utc_again = |c: &mut Cursor<'_>| (c.blanks() > 0).then(|| c.eat_word("utc")).flatten();
        c.attempt(utc_again); // `+0000 UTC`
        (!range && value.1 % 15 == 0 && offset_ends(c)).then(|| made(c, start, Spelling::Offset(seconds)))
    })
}

/// Does a clock of a full stamp stand right before: behind a `T`, or with its seconds behind a date of numbers?
fn precise_clock_before(c: &Cursor<'_>, at: usize) -> bool {
    let before = &c.text().as_bytes()[..at];
    let clock = before.iter().rev().take_while(|b| b.is_ascii_digit() || matches!(b, b':' | b'.' | b',')).count();
    let token = &before[before.len() - clock..];
    let date = &before[..before.len() - clock];
    let seconds = token.iter().filter(|b| **b == b':').count() == 2;
    date.last() == Some(&b'T')
        || seconds && date.ends_with(b" ") && date.iter().nth_back(1).is_some_and(u8::is_ascii_digit)
}

/// Would a range from the clock before to `end` last more than half a day, which nobody writes so: `14:05 -05:00`?
fn half_a_day_lies_between(c: &Cursor<'_>, at: usize, end: (u32, u32)) -> bool {
    let before = c.text()[..at].trim_end();
    let token = before.rsplit(|c: char| !(c.is_ascii_digit() || c == ':')).next().unwrap_or("");
    let mut parts = token.split(':').map(str::parse::<u32>);
    let (Some(Ok(hour)), Some(Ok(minute))) = (parts.next(), parts.next()) else { return false };
    (end.0 * 60 + end.1 + 24 * 60 - (hour * 60 + minute) % (24 * 60)) % (24 * 60) > 12 * 60
}

/// Do four digits and no colon stand right before?
fn bare_clock_before(c: &Cursor<'_>, at: usize) -> bool {
    c.text().as_bytes()[..at].iter().rev().take_while(|b| b.is_ascii_digit()).count() == 4
}

/// `iana = area "/" name *( "/" name )`.
fn iana<'t>(c: &mut Cursor<'t>) -> Option<Zone<'t>> {
    c.attempt(|c| {
        let start = c.at();
        let area = c.word();
        (c.peek_at(area.len()) == Some(b'/') && names::AREAS.contains(&area)).then_some(())?;
        c.advance(area.len() + 1)?;
        let name_start = c.at();
        // The sign joins words of the name; one behind it is the end of an emphasis.
        let joins = |c: &Cursor<'_>| c.peek_at(1).is_some_and(|b| b.is_ascii_alphanumeric());
        while c.peek().is_some_and(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'/' | b'+' | b'-') && joins(c))
        {
            c.advance(1)?;
        }
        (c.at() - name_start >= 3 && c.text().as_bytes()[name_start].is_ascii_uppercase())
            .then(|| made(c, start, Spelling::Iana))
    })
}

/// `abbreviation = 2*4ALPHA [ [SP] "(" ["UTC" / "GMT"] offset ")" / "/" "UTC" offset ]`.
fn abbreviation<'t>(c: &mut Cursor<'t>) -> Option<Zone<'t>> {
    c.attempt(|c| {
        let start = c.at();
        let word = c.word();
        if !names::is_abbreviation(word) {
            return None;
        }
        c.advance(word.len())?;
        if !c.at_word_end()
            || c.peek() == Some(b'/') && c.peek_at(1).is_some_and(|b| b.is_ascii_uppercase()) && !next_is_zone(c)
            // `10:20 ICT-afdeling gebeld`
            || c.peek() == Some(b'-') && c.peek_at(1).is_some_and(|b| b.is_ascii_lowercase())
        {
            return None;
        }
        let mut zone = made(c, start, Spelling::Abbreviation);
        if let Some(both) = c.attempt(|c| other_half(c, word)) {
            zone.name = both;
        }
        zone.beside = c.attempt(beside);
        c.attempt(|c| (c.blanks() > 0).then_some(()).and_then(|()| c.eat_words(&["time", "timezone"])));
        Some(zone)
    })
}

/// `other-half = "/" abbreviation`, as in `PST/PDT`: the two halves of the year, and the name for both.
fn other_half(c: &mut Cursor<'_>, first: &str) -> Option<&'static str> {
    const BOTH: [(&str, &str, &str); 5] = [
        ("PST", "PDT", "PT"),
        ("MST", "MDT", "MT"),
        ("CST", "CDT", "CT"),
        ("EST", "EDT", "ET"),
        ("AEST", "AEDT", "AET"),
    ];
    c.eat(b'/')?;
    let second = c.word();
    let is = |a: &str, b: &str| first.eq_ignore_ascii_case(a) && second.eq_ignore_ascii_case(b);
    let (.., both) = BOTH.iter().find(|(a, b, _)| is(a, b) || is(b, a))?;
    c.advance(second.len())?;
    Some(both)
}

/// Does `/PDT` follow, as in `PST/PDT`?
fn next_is_zone(c: &Cursor<'_>) -> bool {
    let mut c = *c;
    c.eat(b'/').is_some() && names::is_abbreviation(c.word())
}

/// `beside = [SP] "(" ["UTC" / "GMT"] offset ")"`.
fn beside(c: &mut Cursor<'_>) -> Option<i32> {
    c.blanks();
    c.eat_any(b"([,/")?;
    c.blanks();
    c.eat_fold("utc").or_else(|| c.eat_fold("gmt"));
    c.blanks();
    let offset = hours_offset(c)?;
    c.eat_any(b")]");
    Some(offset)
}

/// `region = ("Pacific" / "Eastern" / "Central" / "Mountain") [ SP ["standard" / "daylight"] "time" ]`.
fn region<'t>(c: &mut Cursor<'t>) -> Option<Zone<'t>> {
    c.attempt(|c| {
        let start = c.at();
        let word = c.word();
        let word = names::REGIONS.iter().find(|r| r.eq_ignore_ascii_case(word))?;
        let capital = c.peek().is_some_and(|b| b.is_ascii_uppercase());
        c.advance(word.len())?;
        let span = c.span_from(start);
        let tail = c.attempt(|c| {
            (c.blanks() > 0).then_some(())?;
            c.eat_words(names::REGION_TAILS)
        });
        // "Pacific Ocean", "Central database": another word follows
        let alone = matches!(c.peek(), None | Some(b')' | b']' | b',' | b':' | b';' | b'.' | b'*' | b'|' | b'-'))
            || dash_follows(*c)
            || sentence_goes_on(*c);
        (tail.is_some() || alone && capital).then_some(Zone {
            name: word,
            spelling: Spelling::Abbreviation,
            beside: None,
            span,
        })
    })
}

/// Does a small word of a sentence follow: `at 6:02 p.m. Eastern and stayed down`?
fn sentence_goes_on(mut c: Cursor<'_>) -> bool {
    const WORDS: [&str; 11] = ["and", "on", "to", "until", "when", "but", "after", "before", "while", "because", "by"];
    c.blanks() > 0 && c.eat_words(&WORDS).is_some() && c.blanks() > 0
}

/// Does a dash stand apart, as behind the stamp of an entry: `14:05 Pacific - errors`?
fn dash_follows(mut c: Cursor<'_>) -> bool {
    c.blanks() > 0 && ["-", "–", "—", "|"].iter().any(|s| c.eat_str(s).is_some())
}

/// `long-name = "Central European Summer Time" / "West Africa Time" / ...`, which is read as its abbreviation or IANA name.
fn long_name<'t>(c: &mut Cursor<'t>) -> Option<Zone<'t>> {
    c.attempt(|c| {
        let start = c.at();
        names::LONG_NAMES_BY_LETTERS.may_open(c.rest()).then_some(())?;
        let alike = alike(c, names::LONG_NAMES, |(long, _)| long)?;
        let (_, short) = alike.iter().rev().find(|(long, _)| c.eat_word(long).is_some())?;
        c.attempt(|c| {
            (c.blanks() > 0).then_some(())?;
            c.eat_words(names::REGION_TAILS)
        })?;
        let spelling = if short.contains('/') { Spelling::Iana } else { Spelling::Abbreviation };
        Some(Zone { name: short, spelling, beside: None, span: c.span_from(start) })
    })
}

/// `country-time = "svensk tid" / "deutsche Zeit" / "北京时间" / "МСК" / ...`.
fn country_time<'t>(c: &mut Cursor<'t>) -> Option<Zone<'t>> {
    let start = c.at();
    c.attempt(|c| c.eat_str("по").filter(|()| c.blanks() > 0)); // `по московскому времени`
    let told = names::COUNTRY_TIMES_BY_LETTERS.openers(c.rest());
    let Some((_, name)) = told.iter().find(|(told, _)| c.eat_word(told).is_some()) else {
        return c.seek(start).and(None);
    };
    let spelling = if name.contains('/') { Spelling::Iana } else { Spelling::Abbreviation };
    Some(Zone { name, spelling, beside: None, span: c.span_from(start) })
}

/// The bytes of the time of a country in Chinese, Japanese or Korean with which `text` ends: `北京时间`.
pub(crate) fn country_time_at_end(text: &str) -> Option<usize> {
    const LAST: [&str; 8] = ["时间", "時間", "標準時", "标准时间", "協調時", "시간", "표준시", "세계시"];
    if !LAST.iter().any(|last| text.ends_with(last)) {
        return None;
    }
    names::COUNTRY_TIMES.iter().map(|(told, _)| *told).filter(|told| text.ends_with(told)).map(str::len).max()
}

/// `place = city [SP "local"] [SP "time"]`, of the cities in the tables; alone only where nothing but a mark follows.
fn place<'t>(c: &mut Cursor<'t>) -> Option<Zone<'t>> {
    c.attempt(|c| {
        let zone = city(c)?;
        let timed = c.attempt(|c| {
            (c.blanks() > 0).then_some(())?;
            c.eat_words(&["time", "local time"])
        });
        let alone = matches!(c.peek(), None | Some(b')' | b']' | b',' | b':' | b'*' | b'|'));
        (timed.is_some() || alone).then_some(zone)
    })
}

/// `city = one of names::CITIES`, the longest that stands here.
fn city<'t>(c: &mut Cursor<'t>) -> Option<Zone<'t>> {
    let start = c.at();
    (c.peek()?.is_ascii_uppercase() && names::CITIES_BY_LETTERS.may_open(c.rest())).then_some(())?;
    alike(c, names::CITIES, |city| city)?.iter().rev().find_map(|city| c.eat_word(city))?;
    Some(made(c, start, Spelling::Place))
}

/// The part of a table of names that begins with the two letters at the cursor.
///
/// The names are in lower case, sorted, and none is shorter than two bytes.
fn alike<'n, T>(c: &Cursor<'_>, table: &'n [T], name: impl Fn(&T) -> &str) -> Option<&'n [T]> {
    let first = [c.peek()?, c.peek_at(1)?].map(|b| b.to_ascii_lowercase());
    let key = |row: &T| [name(row).as_bytes()[0], name(row).as_bytes()[1]];
    let from = table.partition_point(|row| key(row) < first);
    let alike = table[from..].iter().take_while(|row| key(row) == first).count();
    Some(&table[from..from + alike])
}

/// `place-of = ("heure" / "hora" / "horário" / "ora") SP ("de" / "di" / "do" / "da") SP ( city / name )`.
fn place_of<'t>(c: &mut Cursor<'t>) -> Option<Zone<'t>> {
    // most words end here: the rule is tried at many
    c.peek().filter(|b| matches!(b | 0x20, b'f' | b'h' | b'o'))?;
    c.attempt(|c| {
        c.eat_words(&[
            "heure",
            "hora",
            "horário",
            "ora",
            "fuseau horaire",
            "fuseau",
            "fuso horário",
            "fuso orario",
            "fuso",
        ])?;
        c.blanks();
        c.eat_words(&["de", "di", "do", "da"])?;
        c.blanks();
        city(c).or_else(|| region_with_offset(c)).or_else(|| {
            let start = c.at();
            let word = c.word();
            c.advance(word.len())?;
            // `Hora de início: 14:05` is a label
            let place = word.len() > 3 && word.starts_with(char::is_uppercase) && !super::field::is_moment_label(word);
            place.then(|| made(c, start, Spelling::Place))
        })
    })
}

/// `region-with-offset = word [SP word] beside`: `Chile continental (UTC-4)`, whose offset says it all.
fn region_with_offset<'t>(c: &mut Cursor<'t>) -> Option<Zone<'t>> {
    c.attempt(|c| {
        let start = c.at();
        for _ in 0..2 {
            c.advance(c.word().len())?;
            if let Some(offset) = c.attempt(beside) {
                return Some(made(c, start, Spelling::Offset(offset)));
            }
            c.blanks();
        }
        None
    })
}

/// Words and abbreviations in capitals that end in T and name no zone.
const NO_ZONES: &[&str] = &[
    "AGENT", "ALERT", "ASSET", "AUDIT", "BEST", "BIT", "BOOT", "BUT", "CERT", "CERTS", "COULD", "COUNT", "CSIRT",
    "CUT", "DRAFT", "EAST", "EDIT", "EVENT", "EXIT", "FAST", "FIRST", "GET", "GIST", "GIT", "GRANT", "HALT", "HIT",
    "HOST", "INPUT", "INT", "JWT", "LAST", "LEFT", "LIGHT", "LIST", "LOT", "MIGHT", "MOST", "MQTT", "NET", "NEXT",
    "NIGHT", "NOT", "OUT", "POINT", "PORT", "POST", "PUT", "QUIT", "RESET", "REST", "RIGHT", "ROOT", "SENT", "SET",
    "SHIFT", "SHORT", "START", "SWAT", "TEST", "WAIT", "WHAT", "YET",
];

/// `unknown = 3*5ALPHA`, in capitals and with a T at the end, as nearly all abbreviations of zones are: `XYZT`.
fn zone_like<'t>(c: &mut Cursor<'t>, length: core::ops::RangeInclusive<usize>) -> Option<Zone<'t>> {
    c.attempt(|c| {
        let start = c.at();
        let word = c.word();
        let shape = length.contains(&word.len()) && word.bytes().all(|b| b.is_ascii_uppercase()) && word.ends_with('T');
        if !shape || NO_ZONES.binary_search(&word).is_ok() {
            return None;
        }
        c.advance(word.len())?;
        c.at_word_end().then(|| made(c, start, Spelling::Unknown))
    })
}

/// A word in capitals that stands where a zone stands, and is none: `XYZT` in `10:40 XYZT rebooted`.
pub(crate) fn unknown<'t>(c: &mut Cursor<'t>) -> Option<Zone<'t>> {
    c.attempt(|c| {
        let zone = zone_like(c, 4..=5)?;
        c.blanks();
        let mark = matches!(c.peek(), None | Some(b'-' | b':' | b')' | b']' | b'*' | b'|' | b',' | 0xE2));
        let word = c.peek().is_some_and(|b| b.is_ascii_lowercase());
        (mark || word).then_some(zone).filter(|z| c.seek(z.span.end()).is_some())
    })
}

/// A zone that nobody knows, in a text that says which zone its times are in: `All times in XYZT`, `Time (QZT)`.
///
/// It stands in brackets of its own, or last behind "in", "are" or a colon.
pub(crate) fn find_unknown<'t>(mut c: Cursor<'t>) -> Option<Zone<'t>> {
    let mut word_before = "";
    let mut mark_before = b' ';
    while let Some(b) = c.peek() {
        let word = c.word();
        let bracketed = matches!(mark_before, b'(' | b'[');
        let told = mark_before == b':' || ["in", "are"].contains(&word_before);
        if (bracketed || told)
            && let Some(zone) = zone_like(&mut c, 3..=5)
            && matches!(
                (c.peek(), bracketed),
                (Some(b')' | b']'), true) | (None | Some(b'.' | b'*' | b'_' | b')'), false)
            )
        {
            return Some(zone);
        }
        match word {
            "" if b == b' ' => {}
            "" => (word_before, mark_before) = ("", b),
            _ => (word_before, mark_before) = (word, b' '),
        }
        c.advance(word.len().max(1)).or_else(|| c.bump().map(|_| ()))?;
    }
    None
}

/// `told-region = ("are" / "in" / ":" / "all" SP ("times" / "clocks" / "hours")) SP region` in any case, in a text that speaks
/// of all times: `times are pacific`, `all times central like always`.
pub(crate) fn find_region<'t>(mut c: Cursor<'t>) -> Option<Zone<'t>> {
    const COUNTED: [&str; 3] = ["times", "clocks", "hours"];
    let (mut told, mut all, mut before) = (false, false, "");
    while let Some(b) = c.peek() {
        let word = c.word();
        let start = c.at();
        c.advance(word.len().max(1)).or_else(|| c.bump().map(|_| ()))?;
        let region = names::REGIONS.iter().find(|r| told && r.eq_ignore_ascii_case(word));
        if let Some(name) = region {
            return Some(Zone { name, spelling: Spelling::Abbreviation, beside: None, span: c.span_from(start) });
        }
        if word.is_empty() {
            told = b == b':' || told && b == b' ';
            all &= b == b' ';
        } else {
            told = ["are", "in"].contains(&word) || all && COUNTED.contains(&word);
            // `at all times central services were up`
            all = word.eq_ignore_ascii_case("all") && !before.eq_ignore_ascii_case("at");
            before = word;
        }
    }
    None
}

/// A value that can be nothing but a zone, as behind `timezone:` in front matter: also a name of the tz database without a
/// slash, or one that nobody knows.
pub(crate) fn value<'t>(mut c: Cursor<'t>) -> Option<Zone<'t>> {
    let quoted = |b: u8| matches!(b, b'"' | b'\'' | b'`' | b' ' | b'\r');
    while c.peek().is_some_and(quoted) {
        c.bump()?;
    }
    if let Some(zone) = c.attempt(zone) {
        return Some(zone);
    }
    let start = c.at();
    while c.peek().is_some_and(|b| b.is_ascii_graphic() && !quoted(b)) {
        c.bump()?;
    }
    (c.at() > start).then(|| made(&c, start, Spelling::Iana))
}

/// The first zone anywhere in the text that the cursor sees, looked for at the starts of words.
pub(crate) fn find<'t>(mut c: Cursor<'t>) -> Option<Zone<'t>> {
    const CYRILLIC: core::ops::RangeInclusive<u8> = 0xD0..=0xD1;
    let mut word_before = false;
    while let Some(b) = c.peek() {
        let starts = !word_before && (b.is_ascii_alphabetic() || b == b'+' || b >= 0xE4 || CYRILLIC.contains(&b));
        if starts && let Some(zone) = zone(&mut c) {
            return Some(zone);
        }
        word_before = b.is_ascii_alphanumeric() || CYRILLIC.contains(&b);
        c.bump()?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{NO_ZONES, Spelling, find_region, find_unknown, zone};
    use crate::syntax::Cursor;

    #[track_caller]
    fn check(text: &str, want: Option<(&str, Spelling)>) {
        let mut c = Cursor::new(text);
        let got = zone(&mut c).map(|z| (z.name(), z.spelling()));
        assert_eq!(got, want, "{text:?}");
        if want.is_none() {
            assert_eq!(c.at(), 0, "a miss must not move the cursor: {text:?}");
        }
    }

    #[test]
    fn reads_places() {
        check("Denver time", Some(("Denver", Spelling::Place)));
        check("Berlin)", Some(("Berlin", Spelling::Place)));
        check("São Paulo local time", Some(("São Paulo", Spelling::Place)));
        check("New York City time", Some(("New York City", Spelling::Place)));
        check("heure de Paris", Some(("Paris", Spelling::Place)));
        check("Heure de Genève", Some(("Genève", Spelling::Place)));
        check("hora de Bogotá", Some(("Bogotá", Spelling::Place)));
        check("horário de Brasília", Some(("Brasília", Spelling::Place)));
        check("Denver office is down", None);
        check("Mexico gateway time", None);
    }

    #[test]
    fn reads_long_names() {
        check("Indian Standard Time", Some(("Asia/Kolkata", Spelling::Iana)));
        check("China Standard Time", Some(("Asia/Shanghai", Spelling::Iana)));
        check("West Central Africa Standard Timezone", Some(("WAT", Spelling::Abbreviation)));
        check("India team", None);
    }

    #[test]
    fn finds_regions_in_small_letters() {
        let found = |text| find_region(Cursor::new(text)).map(|z| z.name());
        assert_eq!(found("times are pacific (from my client)"), Some("Pacific"));
        assert_eq!(found("all times: eastern"), Some("Eastern"));
        assert_eq!(found("times of the central cluster are late"), None);
    }

    #[test]
    fn finds_what_stands_for_a_zone_and_is_none() {
        let found = |text| find_unknown(Cursor::new(text)).map(|z| z.name());
        for text in ["All times in XYZT", "All times are in XYZT.", "Timeline (XYZT)", "Timezone: XYZT", "Time [XYZT]"]
        {
            assert_eq!(found(text), Some("XYZT"), "{text}");
        }
        assert_eq!(found("Time (QZT)"), Some("QZT"));
        for text in ["Timeline (DRAFT)", "Timeline of XYZT", "XYZT timeline", "Times in XYZT are late", "Time (HH:MM)"]
        {
            assert_eq!(found(text), None, "{text}");
        }
        assert!(NO_ZONES.is_sorted());
    }
}
