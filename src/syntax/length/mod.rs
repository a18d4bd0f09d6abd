//! Lengths of time, as people write them: `4h 9m`, `1-1.5 hours`, `an hour and a half`, `PT45M`, `約1時間20分`.
//!
//! A length says how long, never when. What lasted so long is told by the words around it, which [`super::stated`] reads.

mod words;

use super::cursor::Cursor;
use crate::span::Span;
pub(crate) use words::bound_before;
use words::{AND_PART, ASIAN_UNITS, COUNTS, NUMBERS, TO, UNITS, WHOLE};

/// How a length of time is meant.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
#[non_exhaustive]
pub enum Bound {
    /// As it is written.
    #[default]
    Exact,
    /// Roughly: `about`, `nearly`, `~`, `or so`.
    About,
    /// It was longer, or may have been: `over`, `at least`, `3+ hours`.
    AtLeast,
    /// It was shorter, or may have been: `less than`, `within`, `up to`.
    AtMost,
}

impl Bound {
    /// Its name in the output: `exact`, `about`, `at_least`, `at_most`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Bound::Exact => "exact",
            Bound::About => "about",
            Bound::AtLeast => "at_least",
            Bound::AtMost => "at_most",
        }
    }
}

/// Could what is written be a clock as well: `14 h 02`?
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Writing {
    Length,
    LikeClock,
}

/// A length of time in a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Length {
    /// From its number to its unit, or to what is glued to it: `3+ hours`, `1 hour or so`.
    pub(crate) span: Span,
    /// In seconds, or the lower end of a range.
    pub(crate) seconds: i64,
    /// The upper end of a range.
    pub(crate) to_seconds: Option<i64>,
    /// What is told behind it: `or so`, `+`, 左右.
    pub(crate) bound: Bound,
    pub(crate) writing: Writing,
    /// The smallest unit that is written, in seconds.
    pub(crate) unit: i64,
}

impl Length {
    /// Something else than a length at `span`, of which the clause is looked at.
    pub(crate) const fn nothing(span: Span) -> Self {
        Self { span, seconds: 0, to_seconds: None, bound: Bound::Exact, writing: Writing::Length, unit: 1 }
    }
}

/// What a byte is, for finding where a length may begin.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Other,
    /// A letter of an alphabet, or a part of one.
    Letter,
    Digit,
    /// The first byte of a sign of Chinese, Japanese or Korean, of which each may begin a number.
    Sign,
}

/// The kind of each byte.
static KINDS: [Kind; 256] = kinds();

const fn kinds() -> [Kind; 256] {
    let (mut of, mut n) = ([Kind::Other; 256], 0);
    while n < 256 {
        let b = n as u8;
        of[n] = match b {
            b'0'..=b'9' => Kind::Digit,
            b'a'..=b'z' | b'A'..=b'Z' | 0x80..=0xE2 => Kind::Letter,
            0xE3..=0xEF => Kind::Sign,
            _ => Kind::Other,
        };
        n += 1;
    }
    of
}

/// Runs `take` on every length that begins in the line, from left to right; it may end on the line below.
pub(crate) fn scan(line: Cursor<'_>, mut take: impl FnMut(Length)) {
    let base = line.at();
    let bytes = line.rest().as_bytes();
    let mut before = line.before().map_or(Kind::Other, |b| KINDS[usize::from(b)]);
    let mut n = 0;
    while n < bytes.len() {
        let kind = KINDS[usize::from(bytes[n])];
        let begins = match kind {
            Kind::Other => false,
            Kind::Letter => before == Kind::Other && opens_number(&bytes[n..]),
            Kind::Digit => before != Kind::Digit,
            Kind::Sign => true,
        };
        before = kind;
        let end = if begins { found_at(line, base + n, &mut take) } else { None };
        n = end.map_or(n + 1, |end| end.saturating_sub(base).max(n + 1));
    }
}

/// May a word at the start of `text` be a number or the first of fixed words? Most are not, by their first two letters.
fn opens_number(text: &[u8]) -> bool {
    NUMBERS.may_begin(text) || WHOLE.may_begin(text) || text[0] == b'P'
}

/// Takes the length at `at`, if there is one, and tells where it ends.
fn found_at(line: Cursor<'_>, at: usize, take: &mut impl FnMut(Length)) -> Option<usize> {
    let before = at.checked_sub(1).map_or(b' ', |n| line.text().as_bytes()[n]);
    if !begins(before, line.text().as_bytes()[at]) {
        return None;
    }
    let mut c = line;
    c.seek(at)?;
    if !may_begin(&c) {
        return None;
    }
    let mut c = Cursor::over(line.text(), Span::new(at, wrapped(line), line.line()));
    let length = found(&mut c)?;
    take(length);
    Some(c.at())
}

/// The end of the line, or of the one below where its sentence may go on there: `5 hours and 43` / `minutes`.
fn wrapped(line: Cursor<'_>) -> usize {
    const FAR: usize = 48;
    let text = line.text();
    let Some(next) =
        text.get(line.end()..).and_then(|rest| rest.strip_prefix('\n').or_else(|| rest.strip_prefix("\r\n")))
    else {
        return line.end();
    };
    let goes_on = next.trim_start_matches([' ', '\t']).starts_with(char::is_alphanumeric);
    let start = text.len() - next.len();
    let mut end = text.len().min(start + memchr::memchr(b'\n', next.as_bytes()).unwrap_or(next.len()).min(FAR));
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    if goes_on { end } else { line.end() }
}

/// May a length begin with the byte `b` behind the byte `before`: at the start of a word, a number, or a sign of Chinese,
/// Japanese or Korean?
fn begins(before: u8, b: u8) -> bool {
    let sign = (0xE3..=0xEF).contains(&b);
    if b < 0x80 && !b.is_ascii_alphanumeric() || (0x80..0xC0).contains(&b) {
        return false;
    }
    sign || !before.is_ascii_alphanumeric()
        && !matches!(before, b'.' | b':' | b'/' | b'_' | b'$' | b'#' | b'@' | b'=' | b'\'')
}

/// May a length begin here: with a digit, a number in words, or fixed words? Nearly all words are none of these.
fn may_begin(c: &Cursor<'_>) -> bool {
    match c.peek() {
        Some(b'0'..=b'9') => true,
        Some(0xE3..) => {
            c.peek_char().is_some_and(|sign| full_width(Some(sign)).is_some() || words::SIGNS.contains(&sign))
        }
        Some(b'P') if c.peek_at(1).is_some_and(|b| b == b'T' || b.is_ascii_digit()) => true,
        _ => {
            let rest = c.rest();
            NUMBERS.may_open(rest) && is_number(c.word()) || WHOLE.may_open(rest) && opens_whole(rest)
        }
    }
}

fn is_number(word: &str) -> bool {
    NUMBERS.get(word).is_some() || word.ends_with("einhalb")
}

fn opens_whole(rest: &str) -> bool {
    let alike =
        |words: &str| rest.as_bytes().get(..words.len()).is_some_and(|r| r.eq_ignore_ascii_case(words.as_bytes()));
    WHOLE.openers(rest).iter().any(|(words, _)| alike(words))
}

/// The length at the cursor, where the text around lets it be one.
fn found(c: &mut Cursor<'_>) -> Option<Length> {
    if is_behind_hour(c) || is_part_of_number(c) {
        return None;
    }
    length(c)
}

/// `14時05分`, `2시 5분`: the minutes of a clock.
fn is_behind_hour(c: &Cursor<'_>) -> bool {
    let before = c.text()[..c.at()].trim_end_matches([' ', '\u{a0}']);
    before.ends_with(['時', '时', '点', '點', '시', '月'])
}

/// `v1.2-30 m`, `10:05 m`, `2021-05 d`: the number goes on before it.
fn is_part_of_number(c: &Cursor<'_>) -> bool {
    let bytes = c.text().as_bytes();
    let at = c.at();
    if full_width(c.text()[..c.at()].chars().next_back()).is_some() {
        return true;
    }
    // `T+15m`, `T-5m`
    let counted = c.at() > 1 && bytes[c.at() - 2].is_ascii_alphanumeric();
    if c.before() == Some(b'+') || c.before() == Some(b'-') && counted {
        return true;
    }
    let digit = |back: usize| at.checked_sub(back).is_some_and(|n| bytes[n].is_ascii_digit());
    matches!(c.before(), Some(b'-' | b',' | b'.' | b'+')) && digit(2) && c.peek().is_some_and(|b| b.is_ascii_digit())
}

/// `length = amount [to amount] / number to amount`, with what may be glued to its end.
pub(crate) fn length(c: &mut Cursor<'_>) -> Option<Length> {
    let start = c.at();
    let (low, high) = match c.attempt(amount) {
        Some(low) => (low, c.attempt(|c| upper(c, low.seconds)).or_else(|| c.attempt(|c| or_number(c, &low)))),
        // the unit stands behind the second number: `1-1.5 hours`
        None => {
            let hundredths = number(c)?;
            let high = c.attempt(|c| upper(c, 0))?;
            let low = Amount { seconds: hundredths.checked_mul(high.unit)? / 100, ..high };
            (low.seconds < high.seconds).then_some((low, Some(high)))?
        }
    };
    let more = low.more || high.is_some_and(|h| h.more);
    let bound = if more { Bound::AtLeast } else { behind(c) };
    let writing = high.map_or(low.writing, |h| h.writing);
    let (seconds, to_seconds) = (low.seconds, high.map(|h| h.seconds));
    let unit = high.map_or(low.unit, |h| h.unit);
    Some(Length { span: c.span_from(start), seconds, to_seconds, bound, writing, unit })
}

/// An amount of time with its smallest unit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Amount {
    pub(crate) seconds: i64,
    pub(crate) unit: i64,
    writing: Writing,
    /// `3+ hours`.
    more: bool,
}

/// `upper = ["+"] ("-" / "to" / ...) amount`: the upper end of a range that begins at `low` seconds.
fn upper(c: &mut Cursor<'_>, low: i64) -> Option<Amount> {
    c.eat(b'+');
    c.blanks();
    joint(c)?;
    c.blanks();
    amount(c).filter(|high| high.seconds > low)
}

/// `a day or two`: a second number of the same unit.
fn or_number(c: &mut Cursor<'_>, low: &Amount) -> Option<Amount> {
    c.blanks();
    c.eat_words(&["or", "oder", "ou", "o", "of", "lub", "или"])?;
    (c.blanks() > 0).then_some(())?;
    let hundredths = number(c)?;
    c.at_word_end().then_some(())?;
    let mut ahead = *c;
    ahead.blanks();
    let seconds = hundredths.checked_mul(low.unit)? / 100;
    (unit(&mut ahead).is_none() && seconds > low.seconds).then_some(Amount { seconds, ..*low })
}

/// What stands between the ends of a range.
fn joint(c: &mut Cursor<'_>) -> Option<()> {
    if c.eat_strs(&["-", "–", "—", "~", "〜", "～", "から", "到", "至", "에서"]).is_some() {
        return Some(());
    }
    if c.attempt(|c| between_and(c)).is_some() {
        return Some(());
    }
    TO.openers(c.rest()).iter().find_map(|w| c.eat_word(w)).filter(|()| c.blanks() > 0)
}

/// The `and` of `between 10 and 15 minutes`.
fn between_and(c: &mut Cursor<'_>) -> Option<()> {
    const NEAR: usize = 24;
    let mut from = c.at().saturating_sub(NEAR);
    while !c.text().is_char_boundary(from) {
        from += 1;
    }
    let mut words = c.text()[from..c.at()].split(|ch: char| !ch.is_alphanumeric()).filter(|w| !w.is_empty());
    let between = words.any(|w| ["between", "zwischen", "entre", "tra", "tussen", "między", "между"].contains(&w));
    c.eat_words(&["and", "und", "et", "y", "e", "en", "i"]).or_else(|| c.eat_str("и"))?;
    (between && c.blanks() > 0).then_some(())
}

/// `amount = iso / parted / whole / number unit *( [","] ["and"] number unit )`.
pub(crate) fn amount(c: &mut Cursor<'_>) -> Option<Amount> {
    c.attempt(iso).or_else(|| c.attempt(parted)).or_else(|| c.attempt(whole)).or_else(|| c.attempt(counted))
}

/// `4:09 h`, `4:20 min`: a number and its sixtieths in front of one unit.
fn parted(c: &mut Cursor<'_>) -> Option<Amount> {
    let whole = i64::from(c.digits(1..=3)?);
    c.eat(b':')?;
    let part = i64::from(c.digits(2..=2).filter(|p| *p < 60)?);
    c.blanks();
    let unit = unit(c).filter(|u| matches!(*u, HOUR | MINUTE))?;
    Some(Amount { seconds: whole * unit + part * unit / 60, unit: unit / 60, writing: Writing::Length, more: false })
}

/// `half an hour`, `eine Viertelstunde`, `полчаса`: an amount in fixed words.
fn whole(c: &mut Cursor<'_>) -> Option<Amount> {
    let seconds = WHOLE.openers(c.rest()).iter().find_map(|(words, s)| {
        c.attempt(|c| c.eat_fold(words).filter(|()| !c.rest().starts_with(char::is_alphabetic) || !words.is_ascii()))?;
        Some(*s)
    })?;
    // `un'ora e mezza`
    let more = c
        .attempt(|c| {
            c.blanks();
            and_part(c)
        })
        .unwrap_or(0);
    let seconds = seconds + seconds * more / 100;
    // `half an hour` counts in minutes, `half a day` in hours
    let unit = if seconds < HOUR { MINUTE } else { HOUR };
    Some(Amount { seconds, unit, writing: Writing::Length, more: false })
}

const MINUTE: i64 = 60;
const HOUR: i64 = 3_600;
const DAY: i64 = 86_400;

/// A number with its unit, and smaller ones behind it.
fn counted(c: &mut Cursor<'_>) -> Option<Amount> {
    let start = c.at();
    let mut hundredths = number(c)?;
    let more = c.attempt(|c| c.eat(b'+')).is_some();
    gap(c);
    if let Some(more) = c.attempt(and_part) {
        hundredths += more;
        gap(c);
    }
    let unit = unit(c)?;
    // `2214 hrs` is a clock
    if unit == HOUR && hundredths >= 100_000 {
        return None;
    }
    // `in a second deploy`
    if unit == 1 && c.text()[start..].starts_with(['a', 'A']) {
        return None;
    }
    let mut seconds = hundredths.checked_mul(unit)? / 100;
    // `14 h 02`, and `12.38 uur`
    let written = &c.text()[start..c.at()];
    let pointed = hundredths % 10 != 0 && written.ends_with(['r', 'e', 'z']) && !written.ends_with("hour");
    let like_clock = unit == HOUR && seconds < DAY && (written.ends_with(['h', 'H']) || pointed);
    let mut least = unit;
    if let Some(more) = c.attempt(|c| {
        c.blanks();
        and_part(c)
    }) {
        seconds += unit * more / 100;
    } else if unit == HOUR && !like_clock && c.attempt(|c| minutes_in_words(c, &mut seconds)).is_some() {
        least = MINUTE;
    } else if like_clock && c.attempt(|c| minutes_alone(c, &mut seconds)).is_some() {
        return Some(Amount { seconds, unit: MINUTE, writing: Writing::LikeClock, more });
    }
    while let Some((more, next)) = c.attempt(|c| smaller(c, least)) {
        seconds += more;
        least = next;
    }
    let alone = like_clock && least == unit;
    Some(Amount { seconds, unit: least, writing: if alone { Writing::LikeClock } else { Writing::Length }, more })
}

/// `2h42`, `14 h 02`: minutes without their unit.
fn minutes_alone(c: &mut Cursor<'_>, seconds: &mut i64) -> Option<()> {
    c.blanks();
    let minutes = c.digits(2..=2).filter(|m| *m < 60 && c.at_word_end() && !goes_on(c))?;
    // `2h 30 min` has its unit
    let mut ahead = *c;
    ahead.blanks();
    if unit(&mut ahead).is_some() {
        return None;
    }
    *seconds += i64::from(minutes) * MINUTE;
    Some(())
}

/// `two hours thirty`, `eine Stunde zwanzig`: minutes in words that end their clause.
fn minutes_in_words(c: &mut Cursor<'_>, seconds: &mut i64) -> Option<()> {
    (c.blanks() > 0).then_some(())?;
    c.attempt(|c| c.eat_words(&["and", "und", "et", "y", "e", "en", "i"]).filter(|()| c.blanks() > 0));
    if c.peek()?.is_ascii_digit() {
        return None;
    }
    let minutes = number(c)? / 100;
    // `an hour and one` is none
    (5..60).contains(&minutes).then_some(())?;
    let ends = matches!(c.peek(), None | Some(b'.' | b',' | b';' | b')' | b'\n' | b'\r')) && !goes_on(c);
    ends.then(|| *seconds += minutes * MINUTE)
}

/// Does the number go on: `14 h 02:10`, `2h42.5`?
fn goes_on(c: &Cursor<'_>) -> bool {
    matches!(c.peek(), Some(b':' | b'.' | b'-' | b',')) && c.peek_at(1).is_some_and(|b| b.is_ascii_digit())
}

/// `[","] ["and"] number unit`, of a unit smaller than `least`.
fn smaller(c: &mut Cursor<'_>, least: i64) -> Option<(i64, i64)> {
    c.eat(b'.');
    c.eat(b',');
    c.blanks();
    c.attempt(|c| c.eat_words(&["and", "und", "et", "y", "e", "en", "i", "oraz", "con"]).filter(|()| c.blanks() > 0))
        .or_else(|| c.attempt(|c| c.eat_str("и").filter(|()| c.blanks() > 0)));
    if let Some(whole) = c.attempt(whole).filter(|w| w.seconds < least) {
        return Some((whole.seconds, whole.unit));
    }
    let hundredths = number(c)?;
    gap(c);
    let unit = unit(c).filter(|u| *u < least)?;
    Some((hundredths.checked_mul(unit)? / 100, unit))
}

/// What stands between a number and its unit: a blank, a hyphen, nothing.
fn gap(c: &mut Cursor<'_>) {
    c.blanks();
    if c.peek() == Some(b'-') && c.peek_at(1).is_some_and(|b| b.is_ascii_alphabetic() || b >= 0x80) {
        c.eat(b'-');
    }
    c.eat_strs(COUNTS);
}

/// `and a half`, in front of the unit or behind it, in hundredths.
fn and_part(c: &mut Cursor<'_>) -> Option<i64> {
    if c.attempt(|c| c.eat_strs(&["半", "반"])).is_some() {
        return Some(50);
    }
    AND_PART.openers(c.rest()).iter().find_map(|(w, part)| c.eat_word(w).map(|()| *part))
}

/// A number in hundredths: digits, with a decimal or a fraction, or a word.
pub(crate) fn number(c: &mut Cursor<'_>) -> Option<i64> {
    if let Some(whole) = c.attempt(digits) {
        return Some(whole * 100 + fraction(c).unwrap_or(0));
    }
    if let Some(n) = c.attempt(asian_number) {
        return Some(n * 100);
    }
    let word = c.word();
    let found = NUMBERS.get(word).or_else(|| and_half_in_german(word))?;
    c.advance(word.len())?;
    // `forty-five`, `twenty five`
    let tens = found >= 2_000 && found % 1_000 == 0;
    let ones = tens.then(|| c.attempt(ones)).flatten().unwrap_or(0);
    Some(found + ones)
}

/// `neuneinhalb`.
fn and_half_in_german(word: &str) -> Option<i64> {
    Some(NUMBERS.get(word.strip_suffix("einhalb")?)? + 50)
}

/// The ones behind the tens: `-five`.
fn ones(c: &mut Cursor<'_>) -> Option<i64> {
    c.eat_any(b"- ")?;
    let word = c.word();
    let n = NUMBERS.get(word).filter(|n| *n < 1_000 && *n % 100 == 0)?;
    // `thirty a day`
    (!matches!(word, "a" | "an")).then_some(())?;
    c.advance(word.len())?;
    Some(n)
}

/// Up to six digits, also in full width: `1,440` and `45`.
fn digits(c: &mut Cursor<'_>) -> Option<i64> {
    if let Some(n) = c.digits(1..=6) {
        // thousands
        let more = c.attempt(|c| c.eat(b',').and_then(|()| c.digits(3..=3)).filter(|_| n < 1_000));
        return Some(more.map_or(i64::from(n), |m| i64::from(n) * 1_000 + i64::from(m)));
    }
    let mut value = 0;
    let mut count = 0;
    while let Some(d) = full_width(c.peek_char()).filter(|_| count < 6) {
        value = value * 10 + i64::from(d);
        count += 1;
        c.bump();
    }
    (count > 0).then_some(value)
}

/// The value of a digit in full width.
fn full_width(sign: Option<char>) -> Option<u32> {
    sign.and_then(|ch| u32::from(ch).checked_sub(0xFF10)).filter(|d| *d < 10)
}

/// The hundredths behind a number: `.5`, `,25`, `½`, ` 1/2`.
fn fraction(c: &mut Cursor<'_>) -> Option<i64> {
    c.attempt(|c| {
        c.eat_any(b".,")?;
        let (from, n) = (c.at(), c.digits(1..=2)?);
        Some(i64::from(n) * if c.at() - from == 1 { 10 } else { 1 })
    })
    .or_else(|| c.eat_str("½").map(|()| 50))
    .or_else(|| c.eat_str("¼").map(|()| 25))
    .or_else(|| c.eat_str("¾").map(|()| 75))
    .or_else(|| {
        c.attempt(|c| {
            c.blanks();
            c.eat_str("1/2")
        })
        .map(|()| 50)
    })
}

/// A number of Chinese signs up to 99, or of Korean words up to ten: 两, 十五, 四十, 두.
fn asian_number(c: &mut Cursor<'_>) -> Option<i64> {
    const ONES: [(char, i64); 11] = [
        ('一', 1),
        ('二', 2),
        ('两', 2),
        ('兩', 2),
        ('三', 3),
        ('四', 4),
        ('五', 5),
        ('六', 6),
        ('七', 7),
        ('八', 8),
        ('九', 9),
    ];
    const KOREAN: [(&str, i64); 10] = [
        ("한", 1),
        ("두", 2),
        ("세", 3),
        ("네", 4),
        ("다섯", 5),
        ("여섯", 6),
        ("일곱", 7),
        ("여덟", 8),
        ("아홉", 9),
        ("열", 10),
    ];
    if c.peek()? < 0xE3 {
        return None;
    }
    if let Some(n) = KOREAN.iter().find_map(|(word, n)| c.eat_str(word).map(|()| *n)) {
        return Some(n);
    }
    let one = |c: &mut Cursor<'_>| {
        let n = ONES.iter().find(|(sign, _)| c.peek_char() == Some(*sign))?.1;
        c.bump();
        Some(n)
    };
    let first = one(c);
    if c.eat_str("十").is_none() {
        return first;
    }
    Some(first.unwrap_or(1) * 10 + one(c).unwrap_or(0))
}

/// The unit at the cursor, in seconds.
pub(crate) fn unit(c: &mut Cursor<'_>) -> Option<i64> {
    if c.peek()? >= 0xE3 {
        return ASIAN_UNITS.iter().find_map(|(word, seconds)| c.eat_str(word).map(|()| *seconds));
    }
    let word = c.word();
    let seconds = UNITS.get(word)?;
    // `10M messages`
    if word.len() == 1 && !word.starts_with(|ch: char| ch.is_ascii_lowercase()) {
        return None;
    }
    c.advance(word.len())?;
    // `5m/s`, `30s1`, `2d-ago`
    let goes_on = matches!(c.peek(), Some(b'/' | b'_' | b'=' | b'@' | b'\\' | b'^'))
        || c.peek().is_some_and(|b| b.is_ascii_digit());
    (!goes_on || word == "h").then_some(seconds)
}

/// `iso = "P" [days "D"] "T" [hours "H"] [minutes "M"] [seconds "S"]`.
fn iso(c: &mut Cursor<'_>) -> Option<Amount> {
    c.eat(b'P')?;
    let (mut seconds, mut least) = (0, DAY);
    if let Some(days) = c.attempt(|c| c.digits(1..=3).filter(|_| c.eat(b'D').is_some())) {
        seconds = i64::from(days) * DAY;
    }
    if c.eat(b'T').is_some() {
        for (sign, unit) in [(b'H', HOUR), (b'M', MINUTE), (b'S', 1)] {
            if let Some(n) = c.attempt(|c| c.digits(1..=5).filter(|_| c.eat(sign).is_some())) {
                seconds += i64::from(n) * unit;
                least = unit;
            }
        }
    }
    (seconds > 0 && c.at_word_end()).then_some(Amount { seconds, unit: least, writing: Writing::Length, more: false })
}

/// What is told behind a length: `3 hours+`, `an hour or so`, `45分ほど`.
fn behind(c: &mut Cursor<'_>) -> Bound {
    if c.eat(b'+').is_some() {
        return Bound::AtLeast;
    }
    const SIGNS: [(&str, Bound); 14] = [
        ("以上", Bound::AtLeast),
        ("以内", Bound::AtMost),
        ("未満", Bound::AtMost),
        ("未满", Bound::AtMost),
        ("左右", Bound::About),
        ("ほど", Bound::About),
        ("程度", Bound::About),
        ("くらい", Bound::About),
        ("ぐらい", Bound::About),
        ("弱", Bound::AtMost),
        ("強", Bound::AtLeast),
        (" 정도", Bound::About),
        (" 넘게", Bound::AtLeast),
        (" 이상", Bound::AtLeast),
    ];
    if let Some(bound) = SIGNS.iter().find_map(|(sign, bound)| c.eat_str(sign).map(|()| *bound)) {
        return bound;
    }
    let more = c.attempt(|c| {
        c.blanks();
        c.eat_word("or more")
    });
    if more.is_some() {
        return Bound::AtLeast;
    }
    match c.attempt(|c| {
        c.blanks();
        c.eat_word("or so")
    }) {
        Some(()) => Bound::About,
        None => Bound::Exact,
    }
}
