//! Clock readings: `14:05`, `2pm`, `15h50`, `1250`, `noon`.

use super::cursor::Cursor;
use super::words::{Names, Words, are_alike};
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
            .or_else(|| twelve_word(c))
            .or_else(|| named_hour(c)),
        b'n' | b'N' | b'm' | b'M' => word(c),
        0xD0..=0xD1 => word(c),
        0xE3..=0xED => word(c).or_else(|| east_asian(c)),
        0xEF => colon(c).or_else(|| east_asian_hour(c)),
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
        let half = c.attempt(half).or_else(|| c.attempt(|c| half_in_words(c, hour)));
        c.attempt(|c| c.eat_words(&["hrs", "hr", "hours", "uhr"]).or_else(|| hours_at_end(c)));
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
            c.eat_words(&["uhr", "uur"])
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

/// `letter = 1*2DIGIT [SP] ("h" / "Uhr") [ [SP] 2DIGIT ["min"] ] [half] / 1*2DIGIT [SP] ("u" / "ч" / "heures") [SP] 2DIGIT ...`.
fn letter(c: &mut Cursor<'_>) -> Option<Clock> {
    c.attempt(|c| {
        let start = c.at();
        let (hour, padded) = hours(c)?;
        let spaced = c.blanks() > 0;
        // most numbers have no such sign behind them: `h`, `u`, `ч`
        c.peek().filter(|b| matches!(b | 0x20, b'h' | b'u') || *b >= 0x80)?;
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
            if minute.is_none() && minutes_follow(*c) || minute.is_some() && spaced && is_named_minutes(*c) {
                return None; // `1h 30min` is a duration, and so is `3 h 40 min`
            }
            if minute.is_none() && names_notation(*c) {
                return None; // `24h clock`
            }
            c.attempt(|c| c.eat_fold("min").filter(|()| c.at_word_end()));
            minute
        } else {
            Some(hour_sign_and_minute(c)?)
        };
        let half = c.attempt(|c| half_in_words(c, hour));
        build(c, start, (hour, padded), (minute, None, 0), half, Style::Letter)
    })
}

/// Do the hours before belong to a way of writing clocks, as a word behind a blank says?
fn names_notation(mut c: Cursor<'_>) -> bool {
    c.blanks() > 0 && c.eat_words(&["clock", "clocks", "format", "notation"]).is_some()
}

/// Is the number before one of minutes, as a word behind a blank says?
fn is_named_minutes(mut c: Cursor<'_>) -> bool {
    c.blanks() > 0 && c.eat_words(&["min", "mins", "minutes", "minuten", "minutos", "minuti"]).is_some()
}

/// Signs of the hour that need their minutes, as they count hours too: `14u05`, `14 ч 05 мин`, `14 heures 05`.
fn hour_sign_and_minute(c: &mut Cursor<'_>) -> Option<u8> {
    match c.peek()? {
        b'u' => c.eat(b'u')?,
        b'h' | b'H' => c.eat_word("heures").filter(|()| c.blanks() > 0)?,
        _ => {
            c.eat_str("ч")?;
            c.eat(b'.');
            c.blanks();
        }
    }
    let minute = two(c)?;
    c.attempt(|c| {
        c.blanks();
        c.eat_word("мин").map(|()| c.eat(b'.'))
    });
    c.at_word_end().then_some(minute)
}

/// `named-hour = 1*2DIGIT [SP sign]`, an hour alone that the words around it name: `alle 9`, `godz. 23`, `om 10 uur`, `a las 19 hs`,
/// `в 16 часов`.
fn named_hour(c: &mut Cursor<'_>) -> Option<Clock> {
    static UUR: Words = Words::new(&["om", "omstreeks", "rond", "tegen", "vanaf"]);
    let start = c.at();
    let before = c.text().get(..start)?.strip_suffix([' ', '\n'])?.trim_end_matches('.');
    let word = before.rsplit(|ch: char| !ch.is_alphabetic()).next().filter(|w| !w.is_empty())?;
    let is = |words: &[&str]| words.iter().any(|w| are_alike(word.as_bytes(), w.as_bytes()));
    c.attempt(|c| {
        let (hour, padded) = hours(c)?;
        let colon = c.peek() == Some(b':') && c.peek_at(1).is_some_and(|b| b.is_ascii_digit());
        let ends = c.at_word_end() && !colon && !matches!(c.peek(), Some(b'-' | b'/' | b'%' | 0xE2));
        let decimal = matches!(c.peek(), Some(b'.' | b',')) && c.peek_at(1).is_some_and(|b| b.is_ascii_digit());
        (ends && !decimal).then_some(())?;
        let mut signed =
            |signs: &[&str]| c.attempt(|c| (c.blanks() > 0).then(|| c.eat_words(signs)).flatten()).is_some();
        let named = is(&["godz", "godzinie"])
            || is(&["las"]) && signed(&["hs", "horas", "del mediodía", "en punto"])
            || UUR.has(word) && signed(&["uur"])
            || is(&["в", "к"]) && signed(&["часов", "часам", "часа", "час"])
            || JOINTS.has(word) && late_before(before) && leads_range(before) && signed(&UNITS)
            || (is(&["alle", "dalle", "ore"]) || before.ends_with("erso le")) && goes_on_behind_hour(*c)
            || leads_range(before) && joint_and_end(*c, hour).is_some();
        let span = c.span_from(start);
        named
            .then(|| build(c, start, (hour, padded), (None, None, 0), None, Style::Letter))?
            .map(|k| Clock { span, ..k })
    })
}

/// Words behind an hour that say that it is one.
const UNITS: [&str; 9] = ["uhr", "uur", "horas", "hs", "heures", "часов", "часам", "часа", "час"];

/// Words that join the two sides of a range of hours.
static JOINTS: Words = Words::new(&[
    "a", "al", "alle", "bis", "do", "e", "en", "et", "hasta", "i", "tot", "und", "y", "à", "às", "до", "и",
]);

/// Do the words before an hour lead a range: `von`, `entre las`, `van`; and not those of a length, or of what grew, `est passé de
/// 2h à 3h`?
pub(crate) fn leads_range(before: &str) -> bool {
    static LEADS: Words = Words::new(&[
        "dalle",
        "das",
        "de",
        "desde",
        "entre",
        "między",
        "od",
        "tra",
        "van",
        "von",
        "zwischen",
        "между",
        "с",
    ]);
    static GROWN: Words = Words::new(&[
        "aumentó",
        "aumentou",
        "doorlooptijd",
        "duración",
        "duração",
        "duré",
        "durée",
        "duró",
        "durou",
        "duurde",
        "délai",
        "délais",
        "ging",
        "passa",
        "passe",
        "passer",
        "passé",
        "passée",
        "passou",
        "pasó",
        "steeg",
        "subió",
        "temps",
        "tiempo",
        "wachttijd",
        "вырос",
        "выросла",
        "выросло",
        "длилась",
        "длился",
        "прошло",
    ]);
    const ARTICLES: [&str; 4] = ["las", "le", "les", "as"];
    const FAR: usize = 8;
    const NEAR: usize = 3;
    let mut words = before.trim_end().rsplit(|ch: char| !ch.is_alphanumeric()).filter(|w| !w.is_empty()).take(FAR);
    let article = |w: &&str| ARTICLES.contains(w) || JOINTS.has(w) || UNITS.contains(w) || is_number(w);
    let lead = words.find(|w| LEADS.has(w) || !article(w));
    lead.is_some_and(|w| LEADS.has(w)) && !words.take(NEAR).any(|w| GROWN.has(w))
}

/// The first hour at which `de 8 à 10 heures` is a time of the day rather than a length.
pub(crate) const NO_LENGTH: u8 = 6;

/// Is the hour before the joint of a range none of a length?
fn late_before(before: &str) -> bool {
    let mut words =
        before.rsplit(|ch: char| !ch.is_alphanumeric()).filter(|w| !w.is_empty() && !UNITS.contains(w)).skip(1);
    let from = words.next().and_then(|w| w.trim_end_matches('h').parse::<u8>().ok());
    from.is_some_and(|from| from >= NO_LENGTH)
}

/// Is a word a number, with or without the sign of hours: `14`, `9h`?
fn is_number(word: &str) -> bool {
    word.trim_end_matches('h').bytes().all(|b| b.is_ascii_digit())
}

/// `joint-and-end = SP joint SP ["las"] 1*2DIGIT ( [":" / "h" / "."] 2DIGIT / "h" / SP unit )`: what says that the number before
/// is an hour, the start of a range.
fn joint_and_end(mut c: Cursor<'_>, from: u8) -> Option<()> {
    (c.blanks() > 0).then_some(())?;
    let word = c.word();
    JOINTS.has(word).then_some(())?;
    c.advance(word.len())?;
    (c.blanks() > 0).then_some(())?;
    c.attempt(|c| c.eat_words(&["las", "les", "le", "as"]).filter(|()| c.blanks() > 0));
    hours(&mut c).filter(|(hour, _)| *hour <= 24)?;
    // `dalle 14 alle 15`
    if word.eq_ignore_ascii_case("alle") {
        return goes_on_behind_hour(c).then_some(());
    }
    let dotted = c.attempt(|c| c.eat(b'.').and_then(|()| two(c))).is_some();
    let minute = !dotted && c.attempt(|c| c.eat_any(b":h").and_then(|_| two(c))).is_some();
    let letter = !dotted && c.attempt(|c| c.eat(b'h').filter(|()| c.at_word_end())).is_some();
    // `14 bis 15 Uhr`: other units count hours, too
    let unit =
        |c: &mut Cursor<'_>, units: &[&str]| c.attempt(|c| (c.blanks() > 0).then(|| c.eat_words(units))?).is_some();
    let late = from >= NO_LENGTH;
    let named = unit(&mut c, &["uhr"]) || late && (letter || unit(&mut c, &UNITS));
    (named || minute && c.at_word_end() && half(&mut c).is_none()).then_some(())
}

/// Does no noun follow, of which an hour in Italian would be the number: `alle 9, Marta`, `verso le 18 il sito`, and not `alle 9
/// macchine`?
fn goes_on_behind_hour(mut c: Cursor<'_>) -> bool {
    static WORDS: Words = Words::new(&[
        "abbiamo", "circa", "del", "della", "di", "e", "gli", "ha", "hanno", "i", "il", "in", "la", "le", "lo",
        "siamo", "un", "una", "è",
    ]);
    match c.peek() {
        None | Some(b',' | b';' | b':' | b')' | b'.' | b'*' | b'\n' | b'\r') => true,
        _ => c.blanks() > 0 && (WORDS.has(c.word()) || c.peek().is_none_or(|b| matches!(b, b'-' | 0xE2))),
    }
}

/// Words for a part of the day behind a clock.
#[derive(Clone, Copy)]
enum Part {
    Morning,
    Afternoon,
    Night,
}

impl Part {
    /// The half of the day that it names beside `hour`: the night has hours of both, and so has noon.
    const fn half(self, hour: u8) -> Half {
        match (self, hour) {
            (Part::Morning, _) | (Part::Night, ..=5 | 12..) => Half::Am,
            (Part::Afternoon, _) | (Part::Night, _) => Half::Pm,
        }
    }
}

/// Parts of the day behind a clock.
static PARTS: Names<Part> = Names::new(&[
    ("abends", Part::Afternoon),
    ("da madrugada", Part::Morning),
    ("da manhã", Part::Morning),
    ("da noite", Part::Night),
    ("da tarde", Part::Afternoon),
    ("de l'après-midi", Part::Afternoon),
    ("de l’après-midi", Part::Afternoon),
    ("de la madrugada", Part::Morning),
    ("de la mañana", Part::Morning),
    ("de la noche", Part::Night),
    ("de la tarde", Part::Afternoon),
    ("del mattino", Part::Morning),
    ("del pomeriggio", Part::Afternoon),
    ("della mattina", Part::Morning),
    ("della notte", Part::Night),
    ("della sera", Part::Afternoon),
    ("di mattina", Part::Morning),
    ("di notte", Part::Night),
    ("di pomeriggio", Part::Afternoon),
    ("di sera", Part::Afternoon),
    ("du matin", Part::Morning),
    ("du soir", Part::Afternoon),
    ("mittags", Part::Afternoon),
    ("morgens", Part::Morning),
    ("nachmittags", Part::Afternoon),
    ("nachts", Part::Night),
    ("po południu", Part::Afternoon),
    ("rano", Part::Morning),
    ("vormittags", Part::Morning),
    ("w nocy", Part::Night),
    ("wieczorem", Part::Afternoon),
    ("'s avonds", Part::Afternoon),
    ("'s middags", Part::Afternoon),
    ("'s morgens", Part::Morning),
    ("'s nachts", Part::Night),
    ("'s ochtends", Part::Morning),
    ("вечера", Part::Afternoon),
    ("дня", Part::Afternoon),
    ("ночи", Part::Night),
    ("утра", Part::Morning),
]);

/// `half-in-words = SP ("nachmittags" / "du soir" / "de la tarde" / "po południu" / ...)`, behind the clock of `hour`.
pub(crate) fn half_in_words(c: &mut Cursor<'_>, hour: u8) -> Option<Half> {
    (c.blanks() > 0).then_some(())?;
    let told = PARTS.openers(c.rest());
    told.iter().find_map(|(words, part)| c.eat_word(words).map(|()| part.half(hour)))
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
        let part = east_asian_part(c)?;
        c.blanks();
        let mut inner = colon(c).or_else(|| east_asian_hour(c))?;
        inner.half = inner.half.or(Some(part.half(inner.hour)));
        inner.span = c.span_from(start);
        Some(inner)
    })
}

/// Parts of the day that stand before a clock in Chinese, Japanese and Korean.
const EAST_ASIAN_PARTS: [(&str, Part); 22] = [
    ("上午", Part::Morning),
    ("下午", Part::Afternoon),
    ("晚上", Part::Night),
    ("晚间", Part::Night),
    ("傍晚", Part::Afternoon),
    ("中午", Part::Afternoon),
    ("凌晨", Part::Morning),
    ("清晨", Part::Morning),
    ("早上", Part::Morning),
    ("深夜", Part::Night),
    ("午前", Part::Morning),
    ("午後", Part::Afternoon),
    ("未明", Part::Morning),
    ("夕方", Part::Afternoon),
    ("朝", Part::Morning),
    ("夜", Part::Night),
    ("오전", Part::Morning),
    ("오후", Part::Afternoon),
    ("새벽", Part::Morning),
    ("아침", Part::Morning),
    ("저녁", Part::Afternoon),
    ("밤", Part::Night),
];

fn east_asian_part(c: &mut Cursor<'_>) -> Option<Part> {
    EAST_ASIAN_PARTS.iter().find_map(|(s, part)| c.eat_str(s).map(|()| *part))
}

/// The bytes of the part of the day, or of a word for its hour, with which `text` ends: `下午` before `2:05`.
pub(crate) fn part_at_end(text: &str) -> Option<usize> {
    EAST_ASIAN_PARTS.iter().map(|(sign, _)| *sign).find(|sign| text.ends_with(sign)).map(str::len)
}

fn east_asian_hour(c: &mut Cursor<'_>) -> Option<Clock> {
    c.attempt(|c| {
        let start = c.at();
        let (hour, padded) = hours(c)?;
        c.blanks();
        c.eat_strs(&["时", "時", "点", "點", "시"])?;
        // `14時間` and `2시간` count hours
        (!["間", "间", "간"].iter().any(|s| c.rest().starts_with(s))).then_some(())?;
        let counted = |c: &mut Cursor<'_>, signs: &[&str]| {
            c.blanks();
            let count = c.digits(1..=2)?;
            c.blanks();
            c.eat_strs(signs).map(|()| count as u8)
        };
        // `2시 반` has a blank
        let minute = c.attempt(|c| {
            c.blanks();
            c.eat_strs(&["半", "반"]).map(|()| 30)
        });
        let minute = minute.or_else(|| c.attempt(|c| counted(c, &["分", "분"])));
        let second = minute.and_then(|_| c.attempt(|c| counted(c, &["秒", "초"])));
        build(c, start, (hour, padded), (minute, second, 0), None, Style::Letter)
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

/// `hour-half = 1*2DIGIT [SP] half / 1*2DIGIT SP ["час" / "часа" / "часов" / "uur"] half-in-words`: of one word, the part of
/// the day behind an hour is too little (`3 дня` are days).
fn hour_half(c: &mut Cursor<'_>) -> Option<Clock> {
    c.attempt(|c| {
        if let Some(clock) = east_asian_hour(c) {
            return Some(clock);
        }
        let start = c.at();
        let (hour, padded) = hours(c)?;
        let half = half(c).or_else(|| c.attempt(|c| hour_in_words(c, hour)))?;
        build(c, start, (hour, padded), (None, None, 0), Some(half), Style::Hour)
    })
}

fn hour_in_words(c: &mut Cursor<'_>, hour: u8) -> Option<Half> {
    let mut ahead = *c;
    (ahead.blanks() > 0 && (matches!(ahead.peek(), Some(b'u' | 0xD1)) || PARTS.may_open(ahead.rest()))).then_some(())?;
    let counted = c.attempt(|c| {
        c.blanks();
        c.eat_words(&["час", "часа", "часов", "uur"])
    });
    let at = c.at();
    let half = half_in_words(c, hour)?;
    let several = c.span_from(at).of(c.text()).trim().contains(' ');
    (counted.is_some() || several).then_some(half)
}

/// `word = "noon" / "midnight" / "midday"`, and the same in other languages.
fn word(c: &mut Cursor<'_>) -> Option<Clock> {
    static WORDS: Names<u8> = Names::new(&[
        ("medianoche", 0),
        ("mediodía", 12),
        ("meia-noite", 0),
        ("meio-dia", 12),
        ("mezzanotte", 0),
        ("mezzogiorno", 12),
        ("middernacht", 0),
        ("midday", 12),
        ("midi", 12),
        ("midnight", 0),
        ("minuit", 0),
        ("mitternacht", 0),
        ("noon", 12),
        ("полдень", 12),
        ("полночь", 0),
        ("正午", 12),
        ("정오", 12),
        ("자정", 0),
    ]);
    c.attempt(|c| {
        let start = c.at();
        let told = WORDS.openers(c.rest());
        let hour = told.iter().find_map(|(word, hour)| c.eat_word(word).map(|()| *hour))?;
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
        // `2:05 p. m.`
        c.attempt(|c| {
            (dotted && c.blanks() > 0 && c.rest().as_bytes().get(..2).is_some_and(|m| m.eq_ignore_ascii_case(b"m.")))
                .then_some(())
        });
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
    // one of two digits, or of two wide ones
    (hour <= 24).then_some((hour, matches!(c.at() - start, 2 | 6)))
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
        Some(b'U' | b'G' | b'P' | b'E' | b'C') => super::names::is_abbreviation(c.word()) || c.word() == "Uhr",
        Some(b'h' | b'u') => !c.peek_at(1).is_some_and(|b| b.is_ascii_alphanumeric()),
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
