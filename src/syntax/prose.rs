//! Stamps inside sentences: what running text says about when something happened.
//!
//! Looked for only around what a vectorised search finds in a line: a colon between digits, or a digit at the start of a
//! word. A stamp in a sentence counts where it has a firm clock; dates alone only give context.

use super::bad::{self, Bad};
use super::clock;
use super::cursor::Cursor;
use super::date::{self, Date};
use super::opening;
use super::plans;
use super::stamp::{self, Stamp};
use super::words::Words;
use super::zone;
use crate::span::Span;

/// A stamp in a sentence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(clippy::large_enum_variant, reason = "handed on at once, never kept")]
pub(crate) enum Found<'t> {
    /// A stamp with a clock that tells when something happened.
    Stamp(Stamp<'t>),
    /// A date with its year, or a month and a day.
    Date(Date),
    /// What looks like a clock, and is none.
    Bad(Bad, Span),
}

/// Runs `take` on every stamp in the line, from left to right.
pub(crate) fn scan<'t>(line: Cursor<'t>, mut take: impl FnMut(Found<'t>)) {
    let bytes = line.rest().as_bytes();
    let base = line.at();
    if memchr::memchr3(b'0', b'1', b'2', bytes).is_none() && !bytes.iter().any(u8::is_ascii_digit) {
        return;
    }
    let mut at = 0;
    while let Some(n) = bytes[at..].iter().position(u8::is_ascii_digit).map(|n| n + at) {
        let starts = starts(bytes, n);
        let found = starts.into_iter().filter(|s| *s >= at).find_map(|s| {
            let mut c = line;
            c.seek(base + s)?;
            let found = find_at(&mut c)?;
            Some((found, c.at() - base))
        });
        at = match found {
            Some((found, end)) => {
                take(found);
                end.max(n + 1)
            }
            None => skip_number(bytes, n),
        };
    }
}

/// The stamp or date at the cursor, if the text around lets it be one.
fn find_at<'t>(c: &mut Cursor<'t>) -> Option<Found<'t>> {
    if let Some(before) = c.before().filter(|_| !at_stands_before(c))
        && (before.is_ascii_alphanumeric()
            || matches!(before, b'.' | b':' | b'/' | b'_' | b'-' | b'#' | b'$' | b'=' | b'&' | b'%' | b'@' | b'+'))
    {
        return second_day(c, before);
    }
    let ahead = *c;
    if let Some(stamp) = stamp::stamp(c).filter(|s| is_certain(s) || is_named_a_clock(&ahead, s)) {
        if ends_in_prose(c) && !is_length(c) && !is_length_before(c, &stamp) {
            return Some(Found::Stamp(stamp));
        }
        if let Some(stamp) = clock_alone(ahead, &stamp) {
            c.seek(stamp.span.end())?;
            return Some(Found::Stamp(stamp));
        }
    }
    *c = ahead;
    let told = |d: &Date| d.is_day() && (d.named || d.span().len() > 5);
    if let Some(date) = date::date(c).filter(|d| told(d) && ends_in_prose(c)) {
        return Some(Found::Date(date));
    }
    *c = ahead;
    bad::clock(c).map(|(bad, span)| Found::Bad(bad, span))
}

/// The second day of a pair, whose month stands behind it: `28-29 February`.
fn second_day<'t>(c: &mut Cursor<'t>, before: u8) -> Option<Found<'t>> {
    let first = c.at().checked_sub(2).map(|n| c.text().as_bytes()[n]);
    let pair = before == b'-' && first.is_some_and(|b| b.is_ascii_digit());
    if !pair {
        return None;
    }
    date::date(c).filter(|d| d.is_day() && d.named && ends_in_prose(c)).map(Found::Date)
}

/// The clock of a stamp that took too much with it: `11:00` before a line that begins with `2017-02-27T10:05:00Z`.
fn clock_alone<'t>(c: Cursor<'t>, stamp: &Stamp<'t>) -> Option<Stamp<'t>> {
    let clock = stamp.clock.filter(|k| stamp.date.is_some_and(|d| d.span.start() > k.span.end()))?;
    let mut behind = c;
    behind.seek(clock.span.end())?;
    let within = Span::new(c.at(), clock.span.end(), c.line());
    stamp::stamp(&mut Cursor::over(c.text(), within)).filter(|s| is_certain(s) && ends_in_prose(&behind))
}

/// `At11:15 PM`: the blank was forgotten.
fn at_stands_before(c: &Cursor<'_>) -> bool {
    let before = &c.text().as_bytes()[..c.at()];
    let word = before.len().checked_sub(2).map(|n| &before[n..]);
    word.is_some_and(|w| w.eq_ignore_ascii_case(b"at"))
        && !before.iter().rev().nth(2).is_some_and(u8::is_ascii_alphanumeric)
}

/// In running text only `14:05`, an hour with am or pm, or a clock with its zone counts.
fn is_certain(stamp: &Stamp<'_>) -> bool {
    stamp.clock.is_some() && stamp.is_firm()
}

/// `kl. 07.52`: a word before says that the numbers are a clock.
fn is_named_a_clock(c: &Cursor<'_>, stamp: &Stamp<'_>) -> bool {
    let Some(clock) = stamp.clock else { return false };
    let before = || c.text().get(..clock.span.start()).unwrap_or("");
    // `vers 14h`, `às 14h`; `environ 14h` may be a length
    let at_hour = || {
        let last = before().trim_end().rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
        ["vers", "à", "às", "las", "das", "dès"].iter().any(|w| w.eq_ignore_ascii_case(last))
    };
    clock.style == clock::Style::Dot && opening::names_clock(before()) || clock.is_hours_alone() && at_hour()
}

/// `por 2h42`, `took 1h30`: words of a length stand before a clock of letters.
fn is_length_before(c: &Cursor<'_>, stamp: &Stamp<'_>) -> bool {
    const WORDS: [&str; 8] = ["por", "for", "pendant", "durante", "während", "took", "lasted", "durant"];
    let Some(clock) = stamp.clock.filter(|k| k.style == super::clock::Style::Letter) else { return false };
    let before = c.text()[..clock.span.start()].trim_end();
    let last = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    WORDS.iter().any(|w| w.eq_ignore_ascii_case(last))
}

/// `4:20 min` and `14:05:09 of video` are lengths, `10:30 ratio` is none of a day either.
pub(super) fn is_length(c: &Cursor<'_>) -> bool {
    const OF: [&str; 10] =
        ["video", "audio", "footage", "film", "recording", "music", "uptime", "downtime", "runtime", "playback"];
    let mut c = *c;
    c.blanks();
    if c.eat_words(&["min", "mins", "minutes", "minuten", "minutos", "sec", "seconds", "ratio"]).is_some() {
        return true;
    }
    let of = c.eat_word("of").is_some() && c.blanks() > 0;
    of && OF.iter().any(|w| w.eq_ignore_ascii_case(c.word()))
}

fn ends_in_prose(c: &Cursor<'_>) -> bool {
    !matches!(c.peek(), Some(b'/' | b'=' | b'_' | b'%' | b'#' | b'@' | b'$')) && c.at_word_end()
}

/// Where a stamp with the digit at `n` may begin: at a month, a weekday or a mark up to two words before it, or at the digit
/// itself; the farthest first.
fn starts(bytes: &[u8], n: usize) -> [usize; 3] {
    let first = word_before(bytes, n).unwrap_or(n);
    let second = word_before(bytes, first).unwrap_or(first);
    [second, first, n]
}

/// The longest word that may open a stamp, in bytes.
const LONGEST_WORD: usize = 24;

/// Where the word before `at` begins, if it may open a stamp.
fn word_before(bytes: &[u8], at: usize) -> Option<usize> {
    if at == 0 {
        return None;
    }
    if bytes[at - 1] == b'~' {
        return Some(at - 1);
    }
    let blank = bytes[..at].iter().rev().take_while(|b| matches!(b, b' ' | b',' | b'.' | b'\n')).take(3).count();
    let letters = bytes[..at - blank].iter().rev().take_while(|b| b.is_ascii_alphabetic() || **b >= 0x80);
    let word = letters.take(LONGEST_WORD).count();
    if word == 0 || blank > 2 {
        return None;
    }
    let end = at - blank;
    // a sign may have been cut in two
    let start = (end - word..end).find(|n| !matches!(bytes[*n], 0x80..=0xBF))?;
    let text = core::str::from_utf8(&bytes[start..end]).ok()?;
    if let Some(sign) = sign_at_end(text) {
        return Some(end - sign);
    }
    if opening::is_link(text) {
        let phrase = stamp::approximation_at_end(&bytes[..end]);
        return phrase.map(|phrase| end - phrase).or_else(|| shift_before(bytes, start));
    }
    if date::may_end_shift(text)
        && let Some(day) = date::shift_at_end(&bytes[..end])
    {
        return Some(end - day);
    }
    let opens = super::names::month(text).is_some()
        || super::names::weekday(text).is_some()
        || stamp::APPROXIMATE.has(text) && !NEVER_IN_SENTENCES.has(text);
    opens.then_some(start)
}

/// Where the day in words begins that stands right before `at`: `La veille, vers 22h30`, `am nächsten Tag um 14:05`.
fn shift_before(bytes: &[u8], at: usize) -> Option<usize> {
    let before = &bytes[..at];
    let blank = before.iter().rev().take_while(|b| matches!(b, b' ' | b',' | b'\n')).take(2).count();
    let end = at - blank;
    date::shift_at_end(&bytes[..end]).map(|day| end - day)
}

/// Marks of approximation that are other words in sentences.
static NEVER_IN_SENTENCES: Words = Words::new(&["c", "early", "late", "ok", "sometime"]);

/// The bytes of the mark of approximation or the part of the day in Chinese, Japanese or Korean with which `text` ends.
fn sign_at_end(text: &str) -> Option<usize> {
    const SIGNS: [&str; 9] = ["大约", "大約", "大概", "约", "約", "およそ", "おおよそ", "대략", "약"];
    if text.as_bytes().iter().nth_back(2).is_none_or(|b| *b < 0xE3) {
        return None;
    }
    let sign = SIGNS.iter().find(|sign| text.ends_with(**sign)).map(|sign| sign.len());
    sign.or_else(|| clock::part_at_end(text)).or_else(|| zone::country_time_at_end(text))
}

fn skip_number(bytes: &[u8], n: usize) -> usize {
    n + bytes[n..].iter().take_while(|b| b.is_ascii_digit()).count().max(1)
}

/// The sentence around `span`, within the paragraph, and no farther than [`FAR`] to either side.
pub(crate) fn sentence(line: Cursor<'_>, span: Span) -> Span {
    let text = line.text();
    let from = floor(text, line.at().max(span.start().saturating_sub(FAR)));
    let to = floor(text, line.end().min(span.end() + FAR));
    let before = text.get(from..span.start()).unwrap_or("");
    let behind = text.get(span.end()..to).unwrap_or("");
    let mut start = behind_last_stop(before);
    // `Errors start for some. (14:05 UTC)`: the bracket belongs to the sentence before
    if start > 0 && before[start..].trim() == "(" {
        start = behind_last_stop(before[..start].trim_end_matches(['.', ' ', '\n']));
    }
    let end = next_stop(behind);
    let wrapped = memchr::memchr_iter(b'\n', text.as_bytes().get(from + start..span.start()).unwrap_or(&[])).count();
    Span::new(from + start, span.end() + end, span.line().saturating_sub(wrapped).max(1))
}

/// What ends a sentence in Chinese and Japanese.
const WIDE_STOPS: [char; 3] = ['。', '！', '？'];

/// How many full stops that end no sentence are passed by: it keeps the time linear.
const PASSED_BY: usize = 4;

/// Where the text behind the last full stop in `text` begins.
fn behind_last_stop(text: &str) -> usize {
    let mut end = text.len();
    for _ in 0..PASSED_BY {
        let stop = text[..end].rfind(". ").max(text[..end].rfind(".\n"));
        match stop.filter(|n| ends_no_sentence(text, *n)) {
            Some(n) => end = n,
            None => {
                let wide = if text.is_ascii() { None } else { text.rfind(WIDE_STOPS).map(|n| n + '。'.len_utf8()) };
                return stop.map(|n| n + 2).max(wide).unwrap_or(0);
            }
        }
    }
    0
}

/// Where the sentence that goes on in `text` ends.
fn next_stop(text: &str) -> usize {
    let wide = if text.is_ascii() { None } else { text.find(WIDE_STOPS).map(|n| n + '。'.len_utf8()) };
    let mut from = 0;
    for _ in 0..PASSED_BY {
        let stops = [". ", ".\n"].into_iter().filter_map(|stop| text[from..].find(stop)).min().map(|n| from + n);
        match stops.filter(|n| ends_no_sentence(text, *n)) {
            Some(n) => from = n + 1,
            None => return stops.map(|n| n + 1).into_iter().chain(wide).min().unwrap_or(text.len()),
        }
    }
    wide.unwrap_or(text.len())
}

/// Does the full stop at `at` belong to a number before its month, or to a word that is cut short: `am 3. März`, `2021 г. в
/// 14:05`?
fn ends_no_sentence(text: &str, at: usize) -> bool {
    static SHORT: Words = Words::new(&["aprox", "ca", "env", "godz", "ok", "r", "г", "мин", "ч"]);
    let before = &text[..at];
    let last = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let behind = text[at + 1..].trim_start();
    if last.len() <= 2 && !last.is_empty() && last.bytes().all(|b| b.is_ascii_digit()) {
        return super::names::month(Cursor::new(behind).word()).is_some();
    }
    // what is looked at may end before its clock
    let goes_on = behind.is_empty() || behind.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit());
    SHORT.has(last) && goes_on
}

/// The longest way to the start or end of a sentence, in bytes: it keeps the time linear in lines without a full stop.
const FAR: usize = 600;

/// The start of the character at or before `at`.
fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Words before a stamp that say that it is planned or supposed.
static PLANNED: Words = Words::new(&[
    "by default",
    "change window is",
    "daily at",
    "deadline",
    "due ",
    "e.g.",
    "each day",
    "eta",
    "every day at",
    "expected",
    "for example",
    "fridays",
    "going to be",
    "hands over at",
    "in case",
    "intend to",
    "intends to",
    "maintenance window is",
    "maintenance windows are",
    "mondays",
    "next update",
    "nightly at",
    "no later than",
    "outside of",
    "planned for",
    "scheduled",
    "should ",
    "thursdays",
    "tuesdays",
    "wednesdays",
    "weekdays",
    "will ",
    "will be",
    "would ",
]);

/// Words before a stamp that say that it belongs to another statement: of the document, or of a length.
static OTHERS: Words = Words::new(&[
    "dauer",
    "duración",
    "duration",
    "duração",
    "durée",
    "exported",
    "generated",
    "last updated",
    "posted",
    "published",
]);

/// Why a stamp in a sentence tells of nothing that happened in the incident.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Aside {
    /// It is planned, supposed, or a rule; or it is of the document.
    Plan,
    /// It is a length: `Uptime was 12:30:01`.
    Length,
    /// It is of another incident: `A similar outage on 2 March 2019 at 10:00 UTC`.
    Another,
}

/// Is a stamp in a sentence planned, supposed, or part of another statement? `day` is that of the title.
pub(crate) fn set_aside(line: Cursor<'_>, stamp: &Stamp<'_>, day: Option<&Date>) -> Option<Aside> {
    let sentence = sentence(line, stamp.span);
    let before = line.text().get(sentence.start()..stamp.span.start()).unwrap_or("");
    if is_planned_behind(before, line, stamp.span) || stand_in(near(before), &OTHERS) {
        return Some(Aside::Plan);
    }
    if is_told_length(before, stamp) {
        return Some(Aside::Length);
    }
    is_of_another(sentence.of(line.text()), stamp, day).then_some(Aside::Another)
}

/// Is a stamp in a sentence planned or supposed?
pub(crate) fn is_planned(line: Cursor<'_>, span: Span) -> bool {
    let sentence = sentence(line, span);
    is_planned_behind(line.text().get(sentence.start()..span.start()).unwrap_or(""), line, span)
}

/// The same behind what stands `before` in its sentence.
fn is_planned_behind(before: &str, line: Cursor<'_>, span: Span) -> bool {
    let near = near(before);
    let planned =
        stand_in(near, &PLANNED) || plans::stand_before(near) || plans::stand_behind(close_behind(line, span));
    planned || recurs(near) || recurs_behind(line, span) || is_condition(before)
}

/// What stands behind a stamp, as far as its clause may reach.
fn close_behind(line: Cursor<'_>, span: Span) -> &str {
    const NEAR: usize = 160;
    let text = line.text();
    text.get(span.end()..floor(text, line.end().min(span.end() + NEAR))).unwrap_or("")
}

/// Do words behind the stamp say that it comes again and again: `at 02:00 each night`, `at 02:00 daily`?
fn recurs_behind(line: Cursor<'_>, span: Span) -> bool {
    const PERIODS: [&str; 5] = ["day", "week", "month", "hour", "quarter"];
    let mut c = line;
    if c.seek(span.end()).is_none() || c.blanks() == 0 {
        return false;
    }
    if c.eat_words(&["every", "each"]).is_some() {
        return c.blanks() > 0 && DAYS.iter().chain(&PERIODS).any(|p| p.eq_ignore_ascii_case(c.word()));
    }
    let often = c.eat_words(&["daily", "nightly", "weekly", "monthly", "on weekdays", "on weekends"]).is_some();
    often && matches!(c.peek(), None | Some(b'.' | b',' | b';' | b')' | b'\n' | b'\r'))
}

/// Does the sentence open with a condition, of which the stamp is a part: `If it fails after 18:00 UTC, call anna.`?
fn is_condition(before: &str) -> bool {
    let before = before.trim_start();
    if plans::is_condition(before) {
        return true;
    }
    let (Some(first), true) = (before.split(' ').next(), before.starts_with(['i', 'I', 'u', 'U'])) else {
        return false;
    };
    ["if", "unless"].iter().any(|w| w.eq_ignore_ascii_case(first)) && !before.contains([',', ';', ':'])
}

/// Nouns of which a clock tells the length, or that are counted in pairs: `Uptime was 12:30:01`, `the score was 21:15`.
const LENGTHS: &[&str] =
    &["uptime", "runtime", "total", "length", "average", "median", "height", "odds", "ratio", "score"];

/// Is a clock without date, zone and half of the day a length, as the words before it say: `after 35 days 14:05:43`,
/// `Uptime was 12:30:01`, `a run of 0:45`; or a pair of numbers, `a ratio of 10:30`, `line 3:11`?
fn is_told_length(before: &str, stamp: &Stamp<'_>) -> bool {
    let bare = stamp.date.is_none() && stamp.zone.is_none() && stamp.end.is_none();
    let Some(clock) = stamp.clock.filter(|k| bare && k.half.is_none()) else { return false };
    let mut words =
        before.trim_end().rsplit(|c: char| c.is_whitespace() || matches!(c, ':' | '(' | '*')).filter(|w| !w.is_empty());
    let is = |word: &str, list: &[&str]| list.iter().any(|l| l.eq_ignore_ascii_case(word));
    let Some(last) = words.next() else { return false };
    if is(last, &["days", "days,", "day,"]) {
        let counted = words.next().is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
        return counted && (last == "days" || words.next() == Some("up"));
    }
    // `0:45` is written so by nobody who means a quarter to one at night
    let short = clock.hour == 0 && !clock.padded;
    if short && is(last, &["took", "lasted", "for"]) {
        return true;
    }
    // the line and the column of a file: nobody writes the hour so in a sentence
    if clock.second.is_none() && !clock.padded && clock.hour < 10 && is(last, &["column", "file", "line", "log"]) {
        return true;
    }
    let noun = if is(last, &["was", "is", "of"]) { words.next().unwrap_or("") } else { last };
    is(noun, LENGTHS) || short && is(noun, &["run", "delay", "gap", "lag", "pause", "outage"])
}

/// Is a stamp with a date of its own that of another incident, as the words around it say and its date does not deny?
fn is_of_another(sentence: &str, stamp: &Stamp<'_>, day: Option<&Date>) -> bool {
    static WORDS: Words = Words::new(&[
        "also happened",
        "earlier incident",
        "earlier outage",
        "happened before",
        "previous incident",
        "previous outage",
        "similar failure",
        "similar incident",
        "similar issue",
        "similar outage",
        "similar problem",
    ]);
    let Some(date) = stamp.date.filter(|d| d.year.is_some() && d.month.is_some()) else { return false };
    if day.is_some_and(|d| is_near(d, &date)) {
        return false;
    }
    stand_in(sentence, &WORDS)
}

/// Do the dates lie in one month, or in two that follow each other?
fn is_near(a: &Date, b: &Date) -> bool {
    let months = |d: &Date| Some(d.year? * 12 + i32::from(d.month?));
    months(a).zip(months(b)).is_none_or(|(a, b)| (a - b).abs() <= 1)
}

/// Does the stamp come again and again, or is it planned by somebody, as the words before it say in their order: `every
/// Thursday 15:00`, `Each night at 02:00`, `We plan to move it by 18:00`?
fn recurs(near: &str) -> bool {
    const OFTEN: [&str; 7] = ["every", "each", "jeden", "chaque", "cada", "ogni", "elke"];
    const NO_SUBJECT: [&str; 10] = ["", "a", "the", "our", "their", "his", "her", "this", "any", "no"];
    let is = |word: &str, list: &[&str]| list.iter().any(|l| l.eq_ignore_ascii_case(word));
    let (mut first, mut second) = ("", "");
    for word in near.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()) {
        let often = is(second, &OFTEN[..2]) && is(word, &DAYS);
        let planned = is(word, &["to"]) && is(second, &["plan", "plans"]) && !is(first, &NO_SUBJECT);
        if often || planned {
            return true;
        }
        (first, second) = (second, word);
    }
    is(second, &OFTEN)
}

/// Days, and parts of them, that come again.
const DAYS: [&str; 12] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "weekday",
    "weekend",
    "night",
    "morning",
    "evening",
];

/// Is a date one by which something is due: `by 2022-07-01`?
pub(crate) fn is_due(line: Cursor<'_>, span: Span) -> bool {
    ["by", "due", "until", "bis"].iter().any(|w| w.eq_ignore_ascii_case(last_word(line, span)))
}

/// The word right before a stamp.
fn last_word(line: Cursor<'_>, span: Span) -> &str {
    let before = line.text().get(line.at()..span.start()).unwrap_or("").trim_end();
    before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("")
}

/// The end of what stands before the stamp in its sentence; a semicolon ends what was said before it.
fn near(before: &str) -> &str {
    const NEAR: usize = 60;
    let from = before.char_indices().rev().nth(NEAR).map_or(0, |(n, _)| n);
    before[from..].rsplit("; ").next().unwrap_or("")
}

/// Does one of `words` stand in `text`, with no letter or digit on either side: `eta`, and not `beta`?
fn stand_in(text: &str, words: &Words) -> bool {
    let text = text.as_bytes();
    let apart = |b: Option<&u8>| !b.is_some_and(u8::is_ascii_alphanumeric);
    words.stand_in(text, |n, low| {
        let ends = low.ends_with(' ') || apart(text.get(n + low.len()));
        ends && apart(n.checked_sub(1).and_then(|n| text.get(n)))
    })
}
