//! Stamps inside sentences: what running text says about when something happened.
//!
//! Looked for only around what a vectorised search finds in a line: a colon between digits, or a digit at the start of a
//! word. A stamp in a sentence counts where it has a firm clock; dates alone only give context.

use super::bad::{self, Bad};
use super::clock::{self, Clock};
use super::code;
use super::cursor::Cursor;
use super::date::{self, Date};
use super::history;
use super::hours;
use super::mentions;
use super::opening;
use super::plans;
use super::stamp::{self, Stamp};
use super::told;
use super::words::Words;
use super::zone;
use crate::span::{Span, line_ends};

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

impl Found<'_> {
    /// Where it stands.
    pub(crate) const fn span(&self) -> Span {
        match self {
            Found::Stamp(stamp) => stamp.span,
            Found::Date(date) => date.span,
            Found::Bad(_, span) => *span,
        }
    }
}

/// Runs `take` on every stamp in the line, from left to right.
pub(crate) fn scan<'t>(line: Cursor<'t>, mut take: impl FnMut(Found<'t>)) {
    let bytes = line.rest().as_bytes();
    let base = line.at();
    let mut at = 0;
    let mut clocks = Clocks::new(bytes);
    while let Some(n) = clocks.next(at) {
        let starts = starts(bytes, n);
        let found = starts.into_iter().filter(|s| *s >= at).find_map(|s| {
            let mut c = line;
            c.seek(base + s)?;
            let found = find_at(line, &mut c)?;
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

/// Where the next digit, `noon` and `midnight` stand: each is looked for again only where it was passed.
struct Clocks<'b> {
    bytes: &'b [u8],
    next: [Next; 3],
}

/// The place of the next of one kind; `None` where there is no more.
#[derive(Clone, Copy)]
enum Next {
    Unknown,
    At(Option<usize>),
}

impl<'b> Clocks<'b> {
    const fn new(bytes: &'b [u8]) -> Self {
        Self { bytes, next: [Next::Unknown; 3] }
    }

    /// Where the next one stands, at or behind `at`.
    fn next(&mut self, at: usize) -> Option<usize> {
        for (kind, next) in self.next.iter_mut().enumerate() {
            if matches!(next, Next::Unknown) || matches!(next, Next::At(Some(n)) if *n < at) {
                *next = Next::At(next_of(kind, self.bytes, at));
            }
        }
        let places = self.next.iter().filter_map(|next| if let Next::At(place) = next { *place } else { None });
        places.min()
    }
}

/// The next digit, `noon` or `midnight`; the words by what of them is never a capital.
fn next_of(kind: usize, bytes: &[u8], at: usize) -> Option<usize> {
    let rest = &bytes[at..];
    let begins = |n: usize| n == 0 || !bytes[n - 1].is_ascii_alphanumeric();
    let word = |part: &'static [u8]| memchr::memmem::find_iter(rest, part).filter_map(|n| (n + at).checked_sub(1));
    match kind {
        0 => (at..bytes.len()).find(|n| bytes[*n].is_ascii_digit() || is_wide_digit(&bytes[*n..])),
        1 => word(b"oon").find(|n| *n >= at && matches!(bytes[*n], b'n' | b'N') && begins(*n)),
        _ => word(b"idnight").find(|n| *n >= at && begins(*n)),
    }
}

/// Does a digit as wide as the signs of Chinese and Japanese stand here: `７月５日`?
fn is_wide_digit(bytes: &[u8]) -> bool {
    matches!(bytes, [0xEF, 0xBC, 0x90..=0x99, ..])
}

/// The stamp or date at the cursor in `line`, if the text around lets it be one.
fn find_at<'t>(line: Cursor<'t>, c: &mut Cursor<'t>) -> Option<Found<'t>> {
    if let Some(before) = c.before().filter(|_| !at_stands_before(c))
        && (before.is_ascii_alphanumeric()
            || matches!(before, b'.' | b':' | b'/' | b'_' | b'-' | b'#' | b'$' | b'=' | b'&' | b'%' | b'@' | b'+'))
    {
        return second_day(c, before);
    }
    let ahead = *c;
    let stamp =
        stamp::stamp(c).filter(|s| is_certain(s) || is_named_a_clock(&ahead, s) || is_range_of_hours(&ahead, s));
    if stamp.is_some_and(|s| is_number_before(ahead.text(), &s)) {
        *c = ahead;
        return None;
    }
    if let Some(stamp) = stamp {
        if ends_in_prose(c) && !is_length(c) && !is_length_before(c, &stamp) {
            let stamp = with_bare_start(line, stamp);
            let stamp = with_day_in_words(line, c, stamp);
            let stamp = Some(of_its_end(line.text(), stamp)).filter(|s| !is_word_alone(line.text(), s))?;
            let stamp = with_end_told(line, c, stamp);
            return Some(Found::Stamp(unless_asked(line, stamp)));
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

/// `Why did it fail at 14:05?`: what ends a question casts no doubt on its clock.
fn unless_asked<'t>(line: Cursor<'t>, stamp: Stamp<'t>) -> Stamp<'t> {
    const ASK: [&str; 7] = ["how", "what", "when", "where", "which", "who", "why"];
    let text = line.text();
    let Some(told) = stamp.span.of(text).strip_suffix('?').filter(|_| stamp.approximate) else { return stamp };
    let sentence = sentence(line, stamp.span).of(text).trim_start_matches(|c: char| !c.is_alphabetic());
    let first = sentence.split(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    if !ASK.iter().any(|w| w.eq_ignore_ascii_case(first)) {
        return stamp;
    }
    let span = Span::new(stamp.span.start(), stamp.span.start() + told.len(), stamp.span.line());
    let approximate = stamp::stamp(&mut Cursor::over(text, span)).is_some_and(|s| s.approximate);
    Stamp { approximate, span, ..stamp }
}

/// `from 9 to 10:30`, `between 9 and 10:30`: the hour in front belongs to the range, whose start it is.
fn with_bare_start<'t>(line: Cursor<'t>, stamp: Stamp<'t>) -> Stamp<'t> {
    const LEADS: [(&str, &str); 8] = [
        ("from", "to"),
        ("from", "until"),
        ("between", "and"),
        ("von", "bis"),
        ("zwischen", "und"),
        ("entre", "et"),
        ("dalle", "alle"),
        ("van", "tot"),
    ];
    let text = line.text();
    let Some(end) = stamp.clock.filter(|k| stamp.end.is_none() && stamp.date.is_none() && k.minute.is_some()) else {
        return stamp;
    };
    let before = text.get(line.at()..stamp.span.start()).unwrap_or("").trim_end();
    let Some((rest, joint)) = before.rsplit_once(' ') else { return stamp };
    let (lead, number) = rest.trim_end().rsplit_once(' ').unwrap_or(("", ""));
    let word = lead.trim_end().rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    let led = LEADS.iter().any(|(l, j)| l.eq_ignore_ascii_case(word) && j.eq_ignore_ascii_case(joint));
    let hour = number.parse().ok().filter(|h: &u8| led && number.len() <= 2 && *h < 24);
    let Some(hour) = hour else { return stamp };
    let at = number.as_ptr() as usize - text.as_ptr() as usize;
    let span = Span::new(at, at + number.len(), stamp.span.line());
    let start = Clock { hour, minute: None, second: None, nanos: 0, span, padded: number.len() == 2, ..end };
    let to = stamp::End { date: None, clock: Some(end), zone: stamp.zone, approximate: false };
    Stamp { clock: Some(start), end: Some(to), span: span.to(stamp.span), ..stamp }
}

/// `We deployed 4.2. At 14:05 the site failed`: a number that ends its sentence, and no date of the next one.
fn is_number_before(text: &str, stamp: &Stamp<'_>) -> bool {
    const LEADS: [&str; 12] = ["am", "vom", "zum", "den", "der", "dem", "ab", "bis", "seit", "d", "op", "dnia"];
    let (Some(date), Some(clock)) = (stamp.date, stamp.clock) else { return false };
    let written = date.span.of(text);
    let short = written.len() <= 6 && !date.named && written.contains('.') && date.year.is_none();
    if !short || date.span.end() > clock.span.start() {
        return false;
    }
    let between = text[date.span.end()..clock.span.start()].trim_start_matches(['.', ' ', '\n', '\r', ')']);
    let before = text[..date.span.start()].trim_end().rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    between.starts_with(char::is_uppercase) && !LEADS.iter().any(|w| w.eq_ignore_ascii_case(before))
}

/// Is a clock a word without a zone or a day: `at midnight`, which may be any?
fn is_word_alone(text: &str, stamp: &Stamp<'_>) -> bool {
    let word = stamp.clock.is_some_and(|k| !k.span.of(text).bytes().any(|b| b.is_ascii_digit()));
    word && stamp.zone.is_none() && stamp.date.is_none()
}

/// `Before midnight on 3 May` is the end of that day.
fn of_its_end<'t>(text: &str, stamp: Stamp<'t>) -> Stamp<'t> {
    let midnight = |k: &Clock| k.style == super::clock::Style::Word && k.hour == 0;
    let Some(clock) = stamp.clock.filter(midnight) else { return stamp };
    let before = text[..clock.span.start()].trim_end();
    let ends = ["before", "until", "by"].iter().any(|w| before.ends_with(w));
    Stamp { clock: Some(if ends { Clock { hour: 24, ..clock } } else { clock }), ..stamp }
}

/// The stamp with the day in words that stands beside it: `last Friday from 15:00`, `18:50 UTC last night`.
fn with_day_in_words<'t>(line: Cursor<'t>, c: &mut Cursor<'t>, stamp: Stamp<'t>) -> Stamp<'t> {
    if stamp.date.is_some() {
        return stamp;
    }
    let before = told::before(line, stamp.span.start());
    let behind = if before.is_none() { told::behind(c) } else { None };
    // `9:30 this morning (EST)`
    let zone = stamp.zone.or_else(|| behind.and_then(|_| c.attempt(stamp::zone_behind)));
    let date = before.or(behind).map(|d| of_small_hours(line.text(), d, &stamp));
    Stamp { date, zone, ..stamp }
}

/// The stamp with the end that the sentence goes on to tell: `started at 7:46 AM and ended at 8:08 AM`, `came at 10:00 and
/// lasted until 10:40`.
fn with_end_told<'t>(line: Cursor<'t>, c: &mut Cursor<'t>, stamp: Stamp<'t>) -> Stamp<'t> {
    if stamp.end.is_some() || stamp.clock.is_none() {
        return stamp;
    }
    let starts = told::verb_before(line, stamp.span.start(), &STARTS);
    let end = c.attempt(|c| {
        c.eat(b',');
        c.blanks();
        c.eat_words(&["and", "until", "till"])?;
        c.blanks();
        c.attempt(|c| c.eat_words(&["it", "they", "this"]).filter(|()| c.blanks() > 0));
        let lasts =
            c.eat_words(&["lasted until", "lasted till", "continued until", "persisted until", "went on until"]);
        lasts.or_else(|| c.eat_words(&ENDS).filter(|()| starts))?;
        c.blanks();
        c.attempt(|c| c.eat_words(&["at", "by"]).filter(|()| c.blanks() > 0));
        stamp::stamp(c).filter(|s| is_certain(s) && s.end.is_none() && ends_in_prose(c))
    });
    let Some(to) = end else { return stamp };
    let end = stamp::End { date: to.date, clock: to.clock, zone: to.zone, approximate: to.approximate };
    let told = Stamp { end: Some(end), zone: stamp.zone.or(to.zone), ..stamp };
    // `began at 9:40 and ended at 11:20 on October 17th` is one day's, and one that began at 23:40 began the evening before
    let shared = || in_order(stamp.clock, to.clock) || stamp::day_of_end(line.text(), &told).is_some();
    let date = stamp.date.or_else(|| to.date.filter(|d| d.month.is_some() && shared()));
    Stamp { date, ..told }
}

/// Do the clocks follow each other on one day, as far as they tell the half of it?
fn in_order(from: Option<Clock>, to: Option<Clock>) -> bool {
    let minutes = |k: Clock| {
        let hour = k.hour24().unwrap_or(k.hour);
        u16::from(hour) * 60 + u16::from(k.minute.unwrap_or(0))
    };
    from.zip(to).is_some_and(|(from, to)| minutes(from) <= minutes(to))
}

/// Verbs that say that something began.
const STARTS: [&str; 6] = ["started", "began", "starting", "beginning", "commenced", "opened"];

/// Verbs that say that it ended.
const ENDS: [&str; 6] = ["ended", "finished", "stopped", "ceased", "concluded", "was over"];

/// `Last night at 1:30` is the day of the text itself.
fn of_small_hours(text: &str, date: Date, stamp: &Stamp<'_>) -> Date {
    const MORNING: u8 = 6;
    let early = stamp.clock.and_then(|k| k.hour24().or(Some(k.hour).filter(|_| k.padded))).is_some_and(|h| h < MORNING);
    let last_night = date.span.of(text).eq_ignore_ascii_case("last night");
    if last_night && early { Date { shift: 0, ..date } } else { date }
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
        let before = before().trim_end().trim_end_matches('.');
        let last = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
        before.ends_with("erso le")
            || ["vers", "à", "às", "las", "das", "dès", "alle", "dalle", "godz", "godzinie", "в", "к"]
                .iter()
                .any(|w| w.eq_ignore_ascii_case(last))
    };
    clock.style == clock::Style::Dot && opening::names_clock(before()) || clock.is_hours_alone() && at_hour()
}

/// `von 14 bis 15 Uhr`, `de 9h à 10h30`: a word before leads a range, of which both sides are told.
fn is_range_of_hours(c: &Cursor<'_>, stamp: &Stamp<'_>) -> bool {
    let Some(clock) = stamp.clock.filter(|k| k.is_hours_alone() && stamp.end.is_some_and(|e| e.clock.is_some())) else {
        return false;
    };
    clock.hour >= clock::NO_LENGTH && clock::leads_range(c.text().get(..clock.span.start()).unwrap_or(""))
}

/// `por 2h42`, `took 1h30`: words of a length stand before a clock of letters.
fn is_length_before(c: &Cursor<'_>, stamp: &Stamp<'_>) -> bool {
    const WORDS: [&str; 8] = ["por", "for", "pendant", "durante", "während", "took", "lasted", "durant"];
    let Some(clock) = stamp.clock.filter(|k| k.style == super::clock::Style::Letter) else { return false };
    const ABOUT: [&str; 9] = ["cerca", "circa", "de", "environ", "etwa", "ongeveer", "około", "rund", "unos"];
    let before = c.text()[..clock.span.start()].trim_end();
    let is = |words: &[&str], word: &str| words.iter().any(|w| w.eq_ignore_ascii_case(word));
    // `por cerca de 1h50`
    let mut words = before.rsplit(|c: char| !c.is_alphabetic()).skip_while(|w| is(&ABOUT, w));
    is(&WORDS, words.next().unwrap_or(""))
}

/// `4:20 min` and `14:05:09 of video` are lengths, `10:30 ratio` is none of a day either.
pub(super) fn is_length(c: &Cursor<'_>) -> bool {
    const OF: [&str; 11] = [
        "video",
        "audio",
        "footage",
        "film",
        "recording",
        "music",
        "talk",
        "uptime",
        "downtime",
        "runtime",
        "playback",
    ];
    let mut c = *c;
    c.blanks();
    if c.eat_words(&["min", "mins", "minutes", "minuten", "minutos", "sec", "seconds", "ratio"]).is_some() {
        return true;
    }
    // a pace, and a place in a recording: `4:30 per km`, `at 12:30 in the video`
    if c.eat_words(&["per km", "per mile"]).is_some() {
        return true;
    }
    let of = c.eat_words(&["of the", "of", "in the", "into the"]).is_some() && c.blanks() > 0;
    of && OF.iter().any(|w| w.eq_ignore_ascii_case(c.word()))
}

fn ends_in_prose(c: &Cursor<'_>) -> bool {
    !matches!(c.peek(), Some(b'/' | b'=' | b'%' | b'#' | b'@' | b'$')) && c.at_word_end() && !code::goes_on_as_name(c)
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
    // with what stands on either side of the stamp: the number and the month of `2:05. Mar 24` may lie on both
    let (mut stop, mut next) = (None, None);
    for n in stops(&text[from..to]).map(|n| from + n) {
        if n >= span.end() {
            next = Some(n - span.end() + 1);
            break;
        }
        stop = Some(n + 2 - from).filter(|n| from + n <= span.start()).or(stop);
    }
    let mut start = stop.max(last_wide_stop(before)).unwrap_or(0);
    // `Errors start for some. (14:05 UTC)`: the bracket belongs to the sentence before
    if start > 0 && before[start..].trim() == "(" {
        start = stop_before(before[..start].trim_end_matches(['.', ' ', '\n'])).unwrap_or(0);
    }
    let end = next.into_iter().chain(wide_stop(behind)).min().unwrap_or(behind.len());
    let wrapped = line_ends(text, from + start..span.start());
    Span::new(from + start, span.end() + end, span.line().saturating_sub(wrapped).max(1))
}

/// What ends a sentence in Chinese and Japanese.
const WIDE_STOPS: [char; 3] = ['。', '！', '？'];

/// Where the first sentence of Chinese or Japanese in `text` ends.
fn wide_stop(text: &str) -> Option<usize> {
    if text.is_ascii() { None } else { text.find(WIDE_STOPS).map(|n| n + '。'.len_utf8()) }
}

/// Does the full stop at `at` belong to a number before its month, or to a word that is cut short: `am 3. März`, `2021 г. в
/// 14:05`?
fn ends_no_sentence(text: &str, at: usize) -> bool {
    static SHORT: Words = Words::new(&["aprox", "ca", "env", "godz", "ok", "r", "г", "мин", "ч"]);
    const EXAMPLES: [&str; 8] = ["e.g", "Vgl", "vgl", "Cf", "z.B", "z. B", "p. ex", "p. ej"];
    let before = &text[..at];
    if EXAMPLES.iter().any(|e| before.ends_with(e)) {
        return true;
    }
    let last = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let behind = text[at + 1..].trim_start();
    if last.len() <= 2 && !last.is_empty() && last.bytes().all(|b| b.is_ascii_digit()) {
        // `Restarted at 2:05. March was quiet`
        let clock = before[..before.len() - last.len()].ends_with([':', '.']);
        return !clock && super::names::month(Cursor::new(behind).word()).is_some();
    }
    // what is looked at may end before its clock
    let goes_on = behind.is_empty() || behind.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit());
    // `on 5 Oct. 2021`
    let month = last.len() > 2 && behind.starts_with(|c: char| c.is_ascii_digit()) && names_short_month(last);
    (SHORT.has(last) || month) && goes_on
}

/// Is the word a month that is cut short: `Oct`, and neither `May` nor `March`?
fn names_short_month(word: &str) -> bool {
    const LONGEST: usize = 4;
    word.len() <= LONGEST && !word.eq_ignore_ascii_case("may") && super::names::month(word).is_some()
}

/// The full stops of a text, save those of abbreviations with several: `3-5 p.m. and`, `6 p.m. EST`.
fn stops(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    let is_stop = move |n: &usize| {
        let blank = matches!(bytes.get(n + 1), Some(b' ' | b'\n'));
        let dotted = n.checked_sub(2).is_some_and(|n| bytes[n] == b'.');
        let next = bytes.get(n + 2..).unwrap_or(&[]);
        let word = &next[..next.iter().take_while(|b| b.is_ascii_alphabetic()).count()];
        let zone = word.len() > 1 && word.iter().all(u8::is_ascii_uppercase)
            || super::names::REGIONS.iter().any(|r| r.as_bytes() == word);
        let goes_on = zone || next.first().is_some_and(|b| b.is_ascii_lowercase() || matches!(b, b'(' | b'-'));
        blank && !(dotted && goes_on) && !ends_no_sentence(text, *n)
    };
    memchr::memchr_iter(b'.', bytes).filter(is_stop)
}

/// The ends of the sentences of a text: full stops, and marks of question and exclamation.
pub(crate) fn sentence_ends(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    let ends = |n: &usize| bytes.get(n + 1).is_some_and(|b| matches!(b, b' ' | b'\n' | b'*' | b'_'));
    memchr::memchr3_iter(b'.', b'!', b'?', bytes).filter(ends)
}

/// Where the sentence begins that is not yet ended at the end of `text`.
fn stop_before(text: &str) -> Option<usize> {
    stops(text).last().map(|n| n + 2).max(last_wide_stop(text))
}

/// Where the sentence behind the last one of Chinese or Japanese in `text` begins.
fn last_wide_stop(text: &str) -> Option<usize> {
    if text.is_ascii() { None } else { text.rfind(WIDE_STOPS).map(|n| n + '。'.len_utf8()) }
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
    "aim to",
    "announced for",
    "are open",
    "are to be",
    "by default",
    "change window is",
    "configured to run",
    "configured to start",
    "cut-off",
    "cutoff",
    "d have",
    "daily at",
    "deadline",
    "due at",
    "due by",
    "due for",
    "due in",
    "due on",
    "due to be",
    "due to begin",
    "due to close",
    "due to end",
    "due to expire",
    "due to go",
    "due to open",
    "due to run",
    "due to start",
    "e.g.",
    "each day",
    "eta",
    "every day at",
    "expect to",
    "expected",
    "expects to",
    "expires",
    "for example",
    "for instance",
    "fridays",
    "from now on",
    "going to be",
    "hands over at",
    "in case",
    "in our example",
    "in the example",
    "in this example",
    "intend to",
    "intends to",
    "is open",
    "is to be",
    "maintenance window is",
    "maintenance windows are",
    "meant to",
    "mondays",
    "next update",
    "nightly at",
    "no later than",
    "normally at",
    "normally go",
    "normally runs",
    "normally starts",
    "not allowed",
    "outside of",
    "plan is to",
    "plan was to",
    "planned at",
    "planned between",
    "planned for",
    "planned from",
    "promised to",
    "scheduled",
    "set to fire",
    "set to run",
    "set to start",
    "should ",
    "supposed to",
    "take effect",
    "takes effect",
    "then please",
    "thursdays",
    "tuesdays",
    "typically",
    "usually",
    "valid till",
    "valid until",
    "was to be",
    "we expect",
    "wednesdays",
    "weekdays",
    "which ends at",
    "which opens at",
    "which runs at",
    "which starts at",
    "will ",
    "will be",
    "would ",
]);

/// Words of a sentence that announce what comes, however far before the stamp.
static ANNOUNCED: Words =
    Words::new(&["will be performed", "will be unavailable", "will start", "will take place", "will undergo"]);

/// Words before a stamp that say that it belongs to another statement: of the document, or of a length.
static OTHERS: Words = Words::new(&[
    "czas trwania",
    "dauer",
    "duración",
    "durata",
    "duration",
    "duração",
    "durée",
    "duur",
    "exported",
    "generated",
    "generiert am",
    "générée le",
    "généré le",
    "last updated",
    "posted",
    "published",
    "totale :",
    "длительность",
    "продолжительность",
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
    /// It is quoted, or a part of code: `14:02:11 connection reset` between grave accents.
    Quoted,
    /// It names or shows something: `room 14:05`, `the field showed 14:05`, `such as 14:05`.
    Named,
}

/// Is a stamp in a sentence planned, supposed, or part of another statement? `day` is that of the title.
pub(crate) fn set_aside(line: Cursor<'_>, stamp: &Stamp<'_>, day: Option<&Date>) -> Option<Aside> {
    if is_quoted(line, stamp.span) {
        return Some(Aside::Quoted);
    }
    let sentence = sentence(line, stamp.span);
    let before = line.text().get(sentence.start()..stamp.span.start()).unwrap_or("");
    let behind = line.text().get(stamp.span.end()..sentence.end()).unwrap_or("");
    if code::is_code(before, stamp, behind) {
        return Some(Aside::Quoted);
    }
    if is_planned_behind(before, line, stamp.span)
        || stand_in(near(before), &OTHERS)
        || hours::hold_each_day(near(before), stamp, behind)
    {
        return Some(Aside::Plan);
    }
    if is_told_length(before, stamp) {
        return Some(Aside::Length);
    }
    let all_before = line.text().get(line.at()..stamp.span.start()).unwrap_or("");
    if let Some(why) = mentions::why(all_before, before, stamp, behind) {
        return Some(why);
    }
    let of_another =
        is_of_another(sentence.of(line.text()), stamp, day) || plans::tells_of_another(sentence.of(line.text()));
    let of_earlier =
        || stamp.date.is_none_or(|d| d.year.is_none()) && history::tells(line.text(), sentence, stamp.span, day);
    (of_another || of_earlier()).then_some(Aside::Another)
}

/// Does the stamp stand within a quotation, or with other text within code: `I will look at "15:00, as agreed"`?
fn is_quoted(line: Cursor<'_>, span: Span) -> bool {
    let text = line.text();
    let from = floor(text, line.at().max(span.start().saturating_sub(FAR)));
    let to = floor(text, line.end().min(span.end() + FAR));
    let (before, behind) = (text.get(from..span.start()).unwrap_or(""), text.get(span.end()..to).unwrap_or(""));
    let odd = |sign: u8| memchr::memchr_iter(sign, before.as_bytes()).count() % 2 == 1;
    // two graves open code as one does
    let run = |n: &usize| n.checked_sub(1).is_none_or(|n| before.as_bytes()[n] != b'`');
    let graves = memchr::memchr_iter(b'`', before.as_bytes()).filter(run).count();
    let opens = |sign: char, close: char| before.rfind(sign) > before.rfind(close);
    let in_code = || {
        let (opened, closed) = (before.rfind('`')?, behind.find('`')?);
        let more = |part: &str| part.bytes().any(|b| b.is_ascii_alphanumeric());
        Some(more(&before[opened..]) || more(&behind[..closed]))
    };
    // `<code>drain --timeout 00:30:00</code>`
    const ELEMENTS: [(&str, &str); 6] = [
        ("<code>", "</code>"),
        ("<kbd>", "</kbd>"),
        ("<samp>", "</samp>"),
        ("<tt>", "</tt>"),
        ("{{code}}", "{{code}}"),
        ("{noformat}", "{noformat}"),
    ];
    let in_element = |(open, close): &(&str, &str)| {
        let (opened, closed) = (before.rfind(open)?, behind.find(close)?);
        let more = |part: &str| part.bytes().any(|b| b.is_ascii_alphanumeric());
        let again = open == close && before.matches(open).count() % 2 == 0;
        let left = again || open != close && before[opened..].contains(close);
        Some(!left && (more(&before[opened + open.len()..]) || more(&behind[..closed])))
    };
    // `»14:05 weg«`, and not what stands between `« un »` and `« deux »`
    let reversed = |(open, close): &(char, char)| {
        let opened = before.rfind(*open).filter(|_| opens(*open, *close));
        let next = opened.map(|n| before[n..].chars().nth(1));
        next.is_some_and(|c| c.is_none_or(char::is_alphanumeric)) && behind.contains(*close)
    };
    odd(b'"') && behind.contains('"')
        || [('“', '”'), ('‘', '’'), ('„', '“'), ('«', '»'), ('「', '」'), ('『', '』')]
            .iter()
            .any(|(open, close)| opens(*open, *close) && behind.contains(*close))
        || [('»', '«'), ('›', '‹'), ('‚', '‘')].iter().any(reversed)
        || graves % 2 == 1 && in_code().unwrap_or(false)
        || ELEMENTS.iter().any(|e| in_element(e).unwrap_or(false))
}

/// Is a stamp in a sentence planned or supposed?
pub(crate) fn is_planned(line: Cursor<'_>, span: Span) -> bool {
    let sentence = sentence(line, span);
    is_planned_behind(line.text().get(sentence.start()..span.start()).unwrap_or(""), line, span)
}

/// What stands behind a stamp, as far as its clause may reach.
fn close_behind(line: Cursor<'_>, span: Span) -> &str {
    const NEAR: usize = 160;
    let text = line.text();
    text.get(span.end()..floor(text, line.end().min(span.end() + NEAR))).unwrap_or("")
}

/// The same behind what stands `before` in its sentence.
fn is_planned_behind(before: &str, line: Cursor<'_>, span: Span) -> bool {
    let near = behind_what_happened(near(before));
    stand_in(before, &ANNOUNCED)
        || names_window(near)
        || stand_in(near, &PLANNED)
        || near.trim_end().ends_with("due")
        || near.contains(", please ")
        || is_next(near)
        || plans::stand_before(near)
        || plans::stand_behind(close_behind(line, span))
        || plans::recur_behind(close_behind(line, span))
        || recurs(near)
        || recurs_behind(line, span)
        || is_condition(before)
}

/// What is said of this stamp, where another one of the sentence has been told: `The fix, expected at 15:00, was ready at
/// 16:30`.
fn behind_what_happened(near: &str) -> &str {
    const PAST: [&str; 6] = ["was", "were", "had", "came", "did", "got"];
    let rest = near.rfind(|c: char| c.is_ascii_digit()).map_or("", |n| &near[n + 1..]);
    let past = rest.split(|c: char| !c.is_alphabetic()).any(|w| PAST.contains(&w));
    if past { rest } else { near }
}

/// Does a bracket tell the window of what was planned: `for planned work (10:00–12:00 UTC)`?
fn names_window(near: &str) -> bool {
    const MOST: usize = 3;
    let before = near.trim_end().strip_suffix('(').map(|b| b.rsplit(|c: char| !c.is_alphabetic()));
    let mut words = before.into_iter().flatten().filter(|w| !w.is_empty()).take(MOST);
    words.any(|w| ["planned", "scheduled", "announced"].iter().any(|p| p.eq_ignore_ascii_case(w)))
}

/// Do words behind the stamp say that it comes again and again: `at 02:00 each night`, `at 02:00 daily`?
fn recurs_behind(line: Cursor<'_>, span: Span) -> bool {
    const PERIODS: [&str; 5] = ["day", "week", "month", "hour", "quarter"];
    let mut c = line;
    if c.seek(span.end()).is_none() || c.blanks() == 0 {
        return false;
    }
    // `on the 15th of each month`
    c.attempt(|c| c.eat_word("of").filter(|()| c.blanks() > 0));
    if c.eat_words(&["every", "each"]).is_some() {
        return c.blanks() > 0 && DAYS.iter().chain(&PERIODS).any(|p| p.eq_ignore_ascii_case(c.word()));
    }
    // `files sent between 10:00 and 11:00 should be sent again`, and not `the alert at 14:05 should have come`
    if c.attempt(|c| c.eat_words(&["must", "should", "will", "are forbidden", "are not allowed"])).is_some() {
        c.blanks();
        return c.eat_word("have").is_none();
    }
    // `deploys after 16:00 need an approval`
    let first = span.of(line.text()).split(' ').next().unwrap_or("");
    let is_bound = |word: &str| ["after", "before"].iter().any(|w| w.eq_ignore_ascii_case(word));
    let bounds = is_bound(first) || is_bound(last_word(line, span));
    if bounds && c.eat_words(&["count", "counts", "need", "needs", "require", "requires"]).is_some() {
        return true;
    }
    // `at 03:00 nobody would have seen it`
    if is_supposed(close_behind(line, span)) {
        return true;
    }
    // `between 1 and 2 PM is our peak`
    if c.eat_words(&["is our", "are our", "is usually", "is typically", "is normally"]).is_some() {
        return true;
    }
    // `after 18:00 are from now on held back`
    if c.eat_words(&["are from now on", "is from now on"]).is_some() {
        return true;
    }
    let often = c.eat_words(&["daily", "nightly", "weekly", "monthly", "on weekdays", "on weekends"]).is_some()
        || c.attempt(|c| c.eat_word("on").filter(|()| c.blanks() > 0).and_then(|()| c.eat_words(&WEEKDAYS))).is_some();
    often && matches!(c.peek(), None | Some(b'.' | b',' | b';' | b')' | b'\n' | b'\r'))
}

/// Does what stands before a stamp tell what comes next: `The next meeting is on`, `We are moving it next Sunday between`?
fn is_next(near: &str) -> bool {
    let is = |word: &str, list: &[&str]| list.iter().any(|l| l.eq_ignore_ascii_case(word));
    let (mut before, mut has_next, mut is_now, mut goes_on) = ("", false, false, false);
    for word in near.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()) {
        goes_on |= is(before, &["are", "is", "m", "re", "s"]) && word.ends_with("ing");
        if goes_on && is(before, &["next"]) && is(word, &DAYS) {
            return true;
        }
        is_now = is_now && (is(word, &DAYS) || is(word, &["at", "on"]))
            || has_next && is(before, &["are", "is"]) && is(word, &["at", "for", "on"]);
        has_next |= is(word, &["next"]);
        before = word;
    }
    is_now
}

/// Do the next words suppose something, behind who would have done it: `it would have been full`?
fn is_supposed(behind: &str) -> bool {
    const NEAR: usize = 4;
    let clause = behind.split(['.', ',', ';', ':', '\n']).next().unwrap_or("");
    let mut words = clause.split_whitespace().take(NEAR);
    words.next().is_some_and(|w| w != "would" && w != "could")
        && words.any(|w| w == "would" || w == "could")
        && words.next() == Some("have")
}

/// Does the sentence open with a condition, of which the stamp is a part, or ask the reader for something: `If it fails
/// after 18:00 UTC, call anna.`, `Please join us at 15:00`?
fn is_condition(before: &str) -> bool {
    let before = before.trim_start();
    if plans::is_condition(before) || plans::opens_habit(before) {
        return true;
    }
    let mut words = before.split(' ');
    let (first, second) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    if second == "note" {
        return false;
    }
    // `Please join us at 15:00`
    if ["please", "join"].iter().any(|w| w.eq_ignore_ascii_case(first)) {
        return true;
    }
    const IF: [&str; 7] = ["assume", "had", "if", "imagine", "suppose", "unless", "whenever"];
    IF.iter().any(|w| w.eq_ignore_ascii_case(first)) && !before.contains([',', ';', ':'])
}

/// Nouns of which a clock tells the length, or that are counted in pairs: `Uptime was 12:30:01`, `the score was 21:15`.
const LENGTHS: &[&str] = &[
    "uptime", "runtime", "timeout", "interval", "total", "length", "average", "median", "height", "mix", "odds",
    "ratio", "scale", "score",
];

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
    let noun = if is(last, &["was", "is", "of", "were", "are"]) { words.next().unwrap_or("") } else { last };
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
    const NTH: [&str; 5] = ["first", "second", "third", "last", "other"];
    const NO_SUBJECT: [&str; 10] = ["", "a", "the", "our", "their", "his", "her", "this", "any", "no"];
    let is = |word: &str, list: &[&str]| list.iter().any(|l| l.eq_ignore_ascii_case(word));
    let (mut first, mut second) = ("", "");
    for word in near.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()) {
        // `every 90 days at 06:30`
        let counted = is(first, &OFTEN[..2]) && is(second, &["days", "weeks", "months"]) && is(word, &["at"]);
        // `every first Tuesday`
        let nth =
            is(first, &OFTEN[..2]) && is(second, &["first", "second", "third", "last", "other"]) && is(word, &DAYS);
        let often =
            counted || nth || is(second, &OFTEN[..2]) && (is(word, &DAYS) || is(word, &["day", "week", "month"]));
        let planned = is(word, &["to"]) && is(second, &["plan", "plans"]) && !is(first, &NO_SUBJECT);
        if often || planned {
            return true;
        }
        (first, second) = (second, word);
    }
    // `the meeting is at 09:30`, `the job runs at 02:00`
    let each_day = is(second, &["at"]) && is(first, &["is", "are", "runs", "opens", "closes"]);
    each_day || is(second, &OFTEN) || is(first, &OFTEN[..2]) && is(second, &NTH)
}

/// Weekdays that come again by their ending.
const WEEKDAYS: [&str; 7] = ["mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"];

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
    ["by", "due", "until", "bis", "до"].iter().any(|w| w.eq_ignore_ascii_case(last_word(line, span)))
}

/// The word right before a stamp.
fn last_word(line: Cursor<'_>, span: Span) -> &str {
    let before = line.text().get(line.at()..span.start()).unwrap_or("").trim_end();
    before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("")
}

/// The end of what stands before the stamp in its sentence; a semicolon ends what was said before it, as does a bracket
/// that opens with several words.
fn near(before: &str) -> &str {
    const NEAR: usize = 60;
    const SEVERAL: usize = 3;
    let from = before.char_indices().rev().nth(NEAR).map_or(0, |(n, _)| n);
    let near = before[from..].rsplit("; ").next().unwrap_or("");
    // `the job, which runs every night, failed at`
    let aside = [", which ", ", who "].iter().filter_map(|w| near.rfind(w)).max();
    let near = aside.and_then(|n| near[n + 2..].split_once(", ")).map_or(near, |(_, behind)| behind);
    // `It is off by default, so nobody saw at 14:05`
    let near = [", so ", ", but "].iter().fold(near, |near, joint| near.rsplit(joint).next().unwrap_or(near));
    let bracket = near.rfind('(').map(|n| &near[n + 1..]);
    bracket.filter(|b| !b.contains(')') && b.split_whitespace().count() >= SEVERAL).unwrap_or(near)
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
