//! The stamp as it was written: date, clock and zone, each optional, with the end of a range and the marks of
//! approximation.

use super::bad;
use super::clock::{self, Clock, Half, Style};
use super::cursor::Cursor;
use super::date::{self, Date};
use super::relative::{self, Relative};
use super::words::Words;
use super::zone::{self, Zone};
use crate::error::{Error, ErrorKind};
use crate::span::Span;

/// A stamp as it was written. What was not written is `None`: nothing is filled in here.
///
/// ```
/// use incident_timeline::syntax::Stamp;
///
/// let stamp = Stamp::parse("12:21 PT").unwrap();
/// assert_eq!(stamp.clock().unwrap().hour(), 12);
/// assert_eq!(stamp.zone().unwrap().name(), "PT");
/// assert!(stamp.date().is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Stamp<'t> {
    pub(crate) date: Option<Date>,
    pub(crate) clock: Option<Clock>,
    pub(crate) zone: Option<Zone<'t>>,
    pub(crate) end: Option<End<'t>>,
    pub(crate) other: Option<(Clock, Zone<'t>)>,
    pub(crate) relative: Option<Relative>,
    pub(crate) approximate: bool,
    pub(crate) span: Span,
}

/// The end of a range as it was written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct End<'t> {
    pub(crate) date: Option<Date>,
    pub(crate) clock: Option<Clock>,
    pub(crate) zone: Option<Zone<'t>>,
    pub(crate) approximate: bool,
}

impl<'t> End<'t> {
    /// Its date.
    pub const fn date(&self) -> Option<&Date> {
        self.date.as_ref()
    }

    /// Its clock.
    pub const fn clock(&self) -> Option<&Clock> {
        self.clock.as_ref()
    }

    /// Its zone.
    pub const fn zone(&self) -> Option<&Zone<'t>> {
        self.zone.as_ref()
    }

    /// Is it marked as approximate?
    pub const fn is_approximate(&self) -> bool {
        self.approximate
    }
}

impl<'t> Stamp<'t> {
    /// Reads `text` as one stamp and nothing else.
    ///
    /// # Errors
    ///
    /// Where `text` is no stamp, or more than one: with the column, what was found and what was expected.
    pub fn parse(text: &'t str) -> Result<Self, Error> {
        let mut c = Cursor::new(text);
        c.blanks();
        if let Some(stamp) = relative_stamp(&mut c).or_else(|| stamp(&mut c)) {
            c.blanks();
            return if c.is_done() { Ok(stamp) } else { Err(refused(&c, "the end of the stamp")) };
        }
        let expected = bad::opens(&mut c.clone()).map_or("a date or a clock", |(bad, _)| bad.expected());
        Err(refused(&c, expected))
    }

    /// The date, where one was written.
    pub const fn date(&self) -> Option<&Date> {
        self.date.as_ref()
    }

    /// The clock, where one was written.
    pub const fn clock(&self) -> Option<&Clock> {
        self.clock.as_ref()
    }

    /// The zone, where one was written at the stamp.
    pub const fn zone(&self) -> Option<&Zone<'t>> {
        self.zone.as_ref()
    }

    /// The end of a range.
    pub const fn end(&self) -> Option<&End<'t>> {
        self.end.as_ref()
    }

    /// A second rendering of the same moment: `00:07 UTC` in `20:07 EDT (00:07 UTC)`.
    pub const fn other(&self) -> Option<&(Clock, Zone<'t>)> {
        self.other.as_ref()
    }

    /// The distance from another moment: `1 hour later`, `T+15m`.
    pub const fn relative(&self) -> Option<&Relative> {
        self.relative.as_ref()
    }

    /// Is it marked as approximate?
    pub const fn is_approximate(&self) -> bool {
        self.approximate
    }

    /// Where it stands.
    pub const fn span(&self) -> Span {
        self.span
    }

    /// The day that it names by its distance from the entry before: `two days later`.
    pub(crate) fn days_later(&self) -> Option<Date> {
        let counted = self.relative.filter(|r| r.from == relative::From::Previous)?;
        counted.whole_days().map(|days| date::days_later(days, self.span))
    }

    /// Does it name a day, and no moment of it?
    pub(crate) fn is_of_day(&self) -> bool {
        self.clock.is_none() && (self.relative.is_none() || self.days_later().is_some())
    }

    /// Does it stand for itself, rather than counting from another moment? `T0: 17:31 UTC` does.
    pub(crate) fn counts_from_nothing(&self) -> bool {
        self.relative.is_none() || self.clock.is_some()
    }

    /// Does its spelling alone say that it is a stamp? `14:05` and `2pm` do; `1405`, `14.05` and `1/28` need help.
    pub(crate) fn is_firm(&self) -> bool {
        match (self.clock, self.date) {
            (Some(clock), date) => {
                // `15.20–16.10 Uhr`
                let by_end = self.end.and_then(|e| e.clock).is_some_and(|k| k.style == Style::Letter);
                let helped = by_end && clock.style == Style::Dot
                    || clock.half.is_some()
                    || self.zone.is_some()
                    || date.is_some_and(|d| d.month.is_some());
                helped || !matches!(clock.style, Style::Bare | Style::Dot) && !clock.is_hours_alone()
            }
            (None, Some(date)) => {
                date.is_day() && (date.year.is_some() || date.order == date::Order::Settled && !self.is_two_numbers())
            }
            (None, None) => self.relative.is_some(),
        }
    }

    /// Is it a date of two numbers: `1/28`?
    fn is_two_numbers(&self) -> bool {
        self.date.is_some_and(|d| d.year.is_none() && !d.named && d.weekday.is_none())
    }
}

/// A stamp that owns its text, for `str::parse`.
///
/// ```
/// use incident_timeline::syntax::OwnedStamp;
///
/// let stamp: OwnedStamp = "2018-08-10 1250 UTC".parse().unwrap();
/// assert_eq!(stamp.get().clock().unwrap().minute(), Some(50));
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct OwnedStamp(String);

impl OwnedStamp {
    /// The stamp. Invariant: the text was accepted by [`Stamp::parse`].
    pub fn get(&self) -> Stamp<'_> {
        Stamp::parse(&self.0).expect("OK because the text was accepted when this was made")
    }
}

impl core::str::FromStr for OwnedStamp {
    type Err = Error;

    fn from_str(s: &str) -> Result<Self, Error> {
        Stamp::parse(s).map(|_| Self(s.to_owned()))
    }
}

fn refused(c: &Cursor<'_>, expected: &'static str) -> Error {
    let column = c.text()[..c.at()].chars().count() + 1;
    Error::new(ErrorKind::Syntax { expected, found: c.rest().trim_end().to_owned(), column })
}

/// Scans a stamp.
///
/// ```text
/// stamp  = [approx] ( date [sep moment] / moment [sep date] / hour "-" hour half ) [ range ] [approx]
/// moment = [zone SP] clock [approx] [zone] [ "(" other ")" ]
/// range  = ("-" / "to" / ...) [approx] ( date [sep moment] / moment [sep date] )
/// ```
///
/// Returns `None`, with the cursor where it was, when the text at the cursor is something else.
pub fn stamp<'t>(c: &mut Cursor<'t>) -> Option<Stamp<'t>> {
    c.attempt(|c| {
        let start = c.at();
        let mut approximate = approx_before(c);
        let led_by = c.attempt(zone_before_date);
        let mut s = first_half_of_range(c).or_else(|| point(c))?;
        s.zone = s.zone.or(led_by);
        approximate |= s.approximate | approx_after(c);
        let ranged = range_sign(&mut c.clone()).is_some();
        s.end = if ranged { c.attempt(|c| range_end(c, &s)) } else { None };
        s.end = s.end.or_else(|| seconds_range(c, &s));
        s.end = s.end.or_else(|| last_day(&s));
        if ranged && s.end.is_none() {
            c.attempt(open_end);
        }
        if let Some(end) = &s.end {
            if let (Some(date), Some(end)) = (&mut s.date, end.date) {
                date.year = date.year.or(end.year); // `28-29 September 2023`: the year stands at the end
            }
            if s.date.is_none() && s.clock.is_some() {
                s.date = end.date.filter(|d| d.month.is_some()); // `0900-1300 PST on 11 September`
            }
            s.zone = s.zone.or(end.zone.filter(|_| end.date.is_none() || s.clock.is_some()));
        }
        approximate |= approx_after(c);
        s.approximate = approximate;
        s.span = c.span_from(start);
        Some(s)
    })
}

/// `北京时间7月5日14:05`: in Chinese, Japanese and Korean the zone may stand before the date.
fn zone_before_date<'t>(c: &mut Cursor<'t>) -> Option<Zone<'t>> {
    c.peek().filter(|b| *b >= 0xE3)?;
    let zone = zone::zone(c)?;
    c.blanks();
    date::date(&mut c.clone()).map(|_| zone)
}

/// `relative-stamp = relative`, as in `1 hour later` or `T+15m`.
pub(crate) fn relative_stamp<'t>(c: &mut Cursor<'t>) -> Option<Stamp<'t>> {
    c.attempt(|c| {
        let start = c.at();
        let approximate = approx_before(c);
        // `+1 day 08:00 UTC`: the clock of another day, and no distance
        if let Some(on) = c.attempt(days_on_and_clock) {
            let approximate = approximate || on.approximate;
            return Some(Stamp { approximate, span: c.span_from(start), ..on });
        }
        let relative = relative::relative(c)?;
        // `two days later, 08:00 UTC`
        if let Some(days) = relative.whole_days().filter(|_| relative.from == relative::From::Previous)
            && let Some(on) = c.attempt(|c| between_date_and_clock(c).and_then(|_| moment(c)).filter(Stamp::is_firm))
        {
            let date = Some(date::days_later(days, c.span_from(start)));
            return Some(Stamp { date, approximate: approximate | on.approximate, span: c.span_from(start), ..on });
        }
        // `T+5m (10:05 UTC)`: the clock in brackets says it all
        if let Some(stated) = c.attempt(in_brackets) {
            return Some(Stamp { span: c.span_from(start), ..stated });
        }
        // `T0: 2024-08-22 17:31 UTC`: the moment that others count from
        if let Some(zero) = c.attempt(|c| called_zero(c, &relative)) {
            return Some(Stamp { relative: Some(relative), span: c.span_from(start), ..zero });
        }
        let approximate = approximate || relative.approximate;
        Some(Stamp { relative: Some(relative), approximate, span: c.span_from(start), ..EMPTY })
    })
}

/// A distance back from the first entry, `-00:05`, that is all that stands there.
pub(crate) fn before_start<'t>(c: &mut Cursor<'t>) -> Option<Stamp<'t>> {
    matches!(c.rest().chars().next(), Some('-' | '−')).then_some(())?;
    c.attempt(|c| distance_stamp(c).filter(|_| c.is_done()))
}

/// A day in words, as a column of days has it: `Day 2`, `next day`.
pub(crate) fn day_stamp<'t>(c: &mut Cursor<'t>) -> Option<Stamp<'t>> {
    let start = c.at();
    let day = c.attempt(date::in_words)?;
    Some(Stamp { date: Some(day), span: c.span_from(start), ..EMPTY })
}

/// A distance from the first entry, as a column of distances has it: `0:05`, `5 min`, `+1h`, `-3`.
pub(crate) fn distance_stamp<'t>(c: &mut Cursor<'t>) -> Option<Stamp<'t>> {
    c.attempt(|c| {
        let start = c.at();
        let approximate = approx_before(c);
        let relative = relative::in_column(c)?;
        // `00:00 (14:00 UTC)`: the clock in brackets says it all, and the others count from the first
        if let Some(stated) = c.attempt(in_brackets) {
            let zero = Some(relative).filter(|r| r.seconds == 0);
            return Some(Stamp { relative: zero, span: c.span_from(start), ..stated });
        }
        let approximate = approximate || relative.approximate;
        Some(Stamp { relative: Some(relative), approximate, span: c.span_from(start), ..EMPTY })
    })
}

/// `called-zero = [marks] ("=" / ":" / "is" / "at" / "-") stamp`, behind `T0`.
fn called_zero<'t>(c: &mut Cursor<'t>, relative: &Relative) -> Option<Stamp<'t>> {
    if relative.seconds != 0 || relative.from != relative::From::First {
        return None;
    }
    let start = c.at();
    while c.eat_any(b"*_`:=-").is_some() || c.eat_str("–").is_some() || c.blanks() > 0 {}
    c.eat_words(&["is", "was", "at"]);
    while c.eat_any(b"*_`:").is_some() || c.blanks() > 0 {}
    (c.at() > start).then_some(())?;
    stamp(c).filter(|s| s.clock.is_some() && s.is_firm())
}

/// `in-brackets = SP "(" stamp ")"`, with a clock.
fn in_brackets<'t>(c: &mut Cursor<'t>) -> Option<Stamp<'t>> {
    c.blanks();
    c.eat(b'(')?;
    let stamp = stamp(c).filter(|s| s.clock.is_some())?;
    c.eat(b')').map(|()| stamp)
}

const EMPTY: Stamp<'static> = Stamp {
    date: None,
    clock: None,
    zone: None,
    end: None,
    other: None,
    relative: None,
    approximate: false,
    span: Span::new(0, 0, 0),
};

/// One moment: a date with or without a clock, or a clock with or without a date behind it.
fn point<'t>(c: &mut Cursor<'t>) -> Option<Stamp<'t>> {
    if let Some(date) = date::date(c) {
        return Some(dated(c, date));
    }
    if let Some(s) = c.attempt(weekday_and_clock).or_else(|| c.attempt(shift_and_clock)) {
        return Some(s);
    }
    let mut s = c.attempt(moment)?;
    s.date = c.attempt(date_behind);
    if s.zone.is_none() && s.date.is_some() {
        s.zone = c.attempt(zone_behind);
    }
    Some(s)
}

/// `weekday-and-clock = weekday [","] SP moment`.
fn weekday_and_clock<'t>(c: &mut Cursor<'t>) -> Option<Stamp<'t>> {
    let day = date::weekday_alone(c)?;
    c.eat(b'.');
    between_date_and_clock(c)?;
    let s = moment(c)?;
    s.is_firm().then_some(Stamp { date: Some(day), ..s })
}

/// `shift-and-clock = ( shift / nth ) [")"] [","] SP moment`: `(next day) 00:20`, `Day 2, 14:05`.
fn shift_and_clock<'t>(c: &mut Cursor<'t>) -> Option<Stamp<'t>> {
    let day = date::in_words(c)?;
    c.eat(b')');
    between_date_and_clock(c)?;
    let approximate = approx_before(c);
    let s = moment(c)?;
    s.is_firm().then_some(Stamp { date: Some(day), approximate: s.approximate | approximate, ..s })
}

/// A day that is counted, with a clock that is none of the distance: it has its zone, or stands behind the whole word.
fn days_on_and_clock<'t>(c: &mut Cursor<'t>) -> Option<Stamp<'t>> {
    (c.peek() == Some(b'+')).then_some(())?;
    let s = shift_and_clock(c)?;
    let word = s.date.is_some_and(|d| d.span.of(c.text()).to_ascii_lowercase().contains("day"));
    (s.zone.is_some() || word).then_some(s)
}

/// A date, and the clock behind it if there is one.
fn dated<'t>(c: &mut Cursor<'t>, date: Date) -> Stamp<'t> {
    let behind = c.attempt(|c| {
        let dashed = between_date_and_clock(c)?;
        let approximate = approx_before(c);
        let s = moment(c)?;
        let bare = s.clock.is_some_and(|k| matches!(k.style, Style::Bare | Style::Dot) && k.half.is_none());
        // `2014-07-20 - 1400 users`: a bare number after a dash is no clock, unless a zone says so
        // and `May 15, 2020` is no clock either
        let year =
            date.year.is_none() && s.clock.is_some_and(|k| k.style == Style::Bare && (19..=20).contains(&k.hour));
        (!bare || !(dashed || year) || s.zone.is_some())
            .then_some(Stamp { approximate: s.approximate | approximate, ..s })
    });
    let mut s = behind.unwrap_or(EMPTY);
    s.date = Some(date);
    if s.clock.is_some_and(|k| k.second.is_some()) && date.year.is_none() {
        // `Mon Jul 5 14:05:09 UTC 2021`
        let year = c.attempt(|c| (c.blanks() > 0).then(|| date::year_alone(c)).flatten());
        s.date = Some(Date { year, ..date });
    }
    s
}

/// What may stand between a date and its clock; tells whether it is a dash.
fn between_date_and_clock(c: &mut Cursor<'_>) -> Option<bool> {
    if c.peek() == Some(b'T') && c.peek_at(1).is_some_and(|b| b.is_ascii_digit()) {
        return c.eat(b'T').map(|()| false);
    }
    c.eat_str("の"); // `翌日の14:05`
    // `2月6日10:15`, `2月6日(月)10:15`, `2月6日下午2点`
    let unparted = |b: u8| b >= 0x80 || b == b')';
    if c.peek().is_some_and(|b| b.is_ascii_digit() || b >= 0xE3) && c.before().is_some_and(unparted) {
        return Some(false);
    }
    let start = c.at();
    marks(c);
    c.blanks();
    let dashed = c.eat_any(b"-;/|").is_some() || c.eat_strs(&["–", "—"]).is_some();
    if dashed {
        while c.eat(b'-').is_some() {}
    } else {
        c.eat_any(b",@:");
        c.blanks();
        c.eat_words(CLOCK_WORDS.openers(c.rest()));
        c.eat(b'.');
        c.eat(b'(');
    }
    c.blanks();
    marks(c);
    c.blanks();
    (c.at() > start).then_some(dashed)
}

/// Words between a date and its clock; the longer before the shorter.
static CLOCK_WORDS: Words = Words::new(&[
    "a las",
    "a la",
    "a partir das",
    "a partire dalle",
    "ab",
    "alle ore",
    "alle",
    "at",
    "between",
    "dalle",
    "das",
    "de las",
    "depuis",
    "desde las",
    "desde",
    "de",
    "dès",
    "entre as",
    "entre las",
    "entre",
    "fra le",
    "from",
    "godz",
    "kl",
    "les",
    "między",
    "o godzinie",
    "o godz",
    "od godz",
    "od",
    "om",
    "ore",
    "o",
    "tra le",
    "tussen",
    "um",
    "vanaf",
    "van",
    "von",
    "zwischen",
    "às",
    "à",
    "в",
    "между",
    "от",
    "с",
]);

impl Stamp<'_> {
    /// Do words of a sentence join its parts, in other languages than English: `20 июля в 14:05`, `3 marca od 23:10 do 00:45`?
    pub(crate) fn is_in_sentence(&self, text: &str) -> bool {
        static JOIN: Words =
            Words::new(&["alle", "dalle", "das", "o", "od", "om", "um", "van", "von", "à", "às", "в", "от", "с"]);
        let (Some(date), Some(clock)) = (self.date, self.clock) else { return false };
        let between = text.get(date.span.end()..clock.span.start()).unwrap_or("");
        // `The next morning at 7:05 we met`, and not `Monday at 7:05`
        let told = (date.shift != 0 || date.of_writing) && !date.span.is_empty();
        let joins = |w: &str| JOIN.has(w) || told && ["at", "around", "about"].contains(&w);
        between.split(|c: char| !c.is_alphabetic()).any(joins)
    }
}

/// Marks of emphasis between the parts of a stamp: `Dec 16th **12:43**`.
fn marks(c: &mut Cursor<'_>) {
    while c.eat_any(b"*_`").is_some() {}
}

/// `moment = [zone SP] clock [approx] [zone] [ "(" other ")" ]`.
fn moment<'t>(c: &mut Cursor<'t>) -> Option<Stamp<'t>> {
    let before = c.attempt(|c| {
        let open = c.eat(b'(').is_some();
        let zone = zone::zone(c)?;
        if open {
            c.eat(b')')?;
        } else {
            c.eat(b')'); // the bracket was opened before the stamp
        }
        c.eat(b':');
        // `北京时间14:05`: its signs need no blank
        let apart = c.blanks() > 0 || c.before().is_some_and(|b| b >= 0x80);
        (apart && c.peek()?.is_ascii_digit()).then_some(zone)
    });
    let clock = clock::clock(c)?;
    c.attempt(|c| {
        // `12 noon`, `12:00 midnight`: the word only says it again
        c.blanks();
        c.eat_words(&["noon", "midnight"]).filter(|()| clock.hour == 12 || clock.hour == 0)
    });
    let named = c.attempt(|c| {
        c.blanks();
        let u = |c: &mut Cursor<'_>| {
            c.eat_word("u").filter(|()| matches!(c.peek(), None | Some(b'.' | b':' | b',' | b')')))
        };
        c.eat_words(&["uhr", "uur", "hrs", "horas", "hs", "h"]).or_else(|| c.attempt(u))
    });
    // `09.05 Uhr` is no number
    let style = if named.is_some() && clock.style == Style::Dot { Style::Letter } else { clock.style };
    let half = clock.half.or_else(|| named.and_then(|()| c.attempt(|c| clock::half_in_words(c, clock.hour))));
    let clock = Clock { style, half, ..clock };
    let approximate = approx_after(c);
    if let Some((other, zone)) = c.attempt(second_of_pair) {
        return Some(Stamp { clock: Some(clock), zone: Some(zone), other: Some(other), approximate, ..EMPTY });
    }
    let zone = before.or_else(|| c.attempt(zone_behind));
    let zone = zone.or_else(|| c.attempt(named_and_zone));
    if zone.is_none() {
        c.attempt(said_local);
    }
    let other = c.attempt(other_rendering).or_else(|| c.attempt(|c| rendering_behind_comma(c, &clock, zone.as_ref())));
    // `09:00 PT / 12:00 ET / 18:00 CET`
    while other.is_some() && c.attempt(other_rendering).is_some() {}
    if zone.is_some() && other.is_none() {
        c.attempt(local_rendering);
    }
    Some(Stamp { clock: Some(clock), zone, other, approximate, ..EMPTY })
}

/// `second-of-pair = "/" clock SP [ "(" ] zone "/" zone [ ")" ]`: two clocks, and the zone of each behind both, as in
/// `2pm/5pm (PT/ET)`. Gives the second rendering and the zone of the first.
fn second_of_pair<'t>(c: &mut Cursor<'t>) -> Option<((Clock, Zone<'t>), Zone<'t>)> {
    c.eat(b'/')?;
    let clock = clock::clock(c)?;
    c.blanks();
    let open = c.eat(b'(');
    let first = zone::zone(c)?;
    c.eat(b'/')?;
    let second = zone::zone(c)?;
    open.map_or(Some(()), |()| c.eat(b')'))?;
    Some(((clock, second), first))
}

/// `named-and-zone = SP word SP "time" SP "(" zone ")"`: whose clock it is, and its zone: `14:05 server time (UTC-5)`.
fn named_and_zone<'t>(c: &mut Cursor<'t>) -> Option<Zone<'t>> {
    (c.blanks() > 0).then_some(())?;
    c.eat_words(&["server time", "system time", "site time", "office time", "plant time", "store time", "local time"])?;
    c.blanks();
    c.eat(b'(')?;
    let zone = zone::zone(c)?;
    c.eat(b')').map(|()| zone)
}

/// `rendering-behind-comma = "," SP [ "or" SP ] clock zone`, in another zone, at the same minute of the hour:
/// `14:05 UTC, 7:05am Pacific`.
fn rendering_behind_comma<'t>(c: &mut Cursor<'t>, first: &Clock, zone: Option<&Zone<'t>>) -> Option<(Clock, Zone<'t>)> {
    let own = zone?;
    c.eat(b',')?;
    c.blanks();
    c.attempt(|c| c.eat_word("or").filter(|()| c.blanks() > 0));
    let clock = clock::clock(c)?;
    let zone = zone_behind(c).filter(|z| !z.name().eq_ignore_ascii_case(own.name()))?;
    // zones lie whole hours apart, save a few: another minute is another moment, as in `14:05 UTC, 7:20am PT restarted`
    (clock.minute == first.minute && clock.second == first.second).then_some((clock, zone))
}

/// `local-rendering = SP "(" clock SP ("local" / "local time") ")"`: the same moment on a clock that is not known.
fn local_rendering(c: &mut Cursor<'_>) -> Option<()> {
    c.blanks();
    c.eat(b'(')?;
    clock::clock(c)?;
    (c.blanks() > 0).then_some(())?;
    c.eat_words(&["local time", "local"])?;
    c.eat(b')')
}

/// `said-local = SP ("local" / "local time") / SP "(local" [" time"] ")"`: no zone is meant that is not known.
fn said_local(c: &mut Cursor<'_>) -> Option<()> {
    (c.blanks() > 0).then_some(())?;
    let open = c.eat(b'(').is_some();
    let plain = c.eat_word("local time").is_some();
    if !plain {
        c.eat_word("local")?;
    }
    if open {
        c.eat(b')')
    } else if plain {
        Some(())
    } else {
        matches!(c.peek(), None | Some(b'-' | b':' | b'*' | b'|' | b',' | 0xE2)).then_some(())
    }
}

/// `zone-behind = [SP] ( zone / "(" zone ")" / "[" zone "]" )`.
pub(crate) fn zone_behind<'t>(c: &mut Cursor<'t>) -> Option<Zone<'t>> {
    if let Some(zone) = zone::zone(c) {
        return Some(zone);
    }
    marks(c);
    c.blanks();
    if c.eat_str("（").is_some() {
        c.blanks();
        let zone = zone::zone(c)?;
        return c.eat_str("）").map(|()| zone);
    }
    if let Some(open) = c.eat_any(b"([") {
        c.blanks();
        // `(local time, UTC+2)`
        c.attempt(|c| c.eat_word("local time").and_then(|()| c.eat_any(b",:;")).map(|_| c.blanks()));
        let zone = zone::zone(c).or_else(|| zone::unknown(c))?;
        c.blanks();
        return c.eat(if open == b'(' { b')' } else { b']' }).map(|()| zone);
    }
    zone::zone(c).or_else(|| zone::unknown(c))
}

/// `other = "(" [date] clock zone ")" / "/" clock zone`: the same moment in another zone.
fn other_rendering<'t>(c: &mut Cursor<'t>) -> Option<(Clock, Zone<'t>)> {
    c.blanks();
    let open = c.eat_any(b"([/=")?;
    c.blanks();
    c.eat(b'=');
    approx_before(c);
    c.blanks();
    let clock = clock::clock(c)?;
    let zone = zone_behind(c)?;
    c.attempt(date_behind);
    if !matches!(open, b'/' | b'=') {
        // `14:05 UTC (6:05am PST, 9:05am EST)`
        let more = |c: &mut Cursor<'t>| {
            c.blanks();
            c.eat_any(b",/;")?;
            c.blanks();
            clock::clock(c)?;
            zone_behind(c)
        };
        while c.attempt(more).is_some() {}
        c.blanks();
        c.eat(if open == b'(' { b')' } else { b']' })?;
    }
    Some((clock, zone))
}

/// `date-behind = [","] SP [ "on" ] ( date / "(" ( date / weekday ) ")" / shift )`.
fn date_behind(c: &mut Cursor<'_>) -> Option<Date> {
    let comma = c.eat(b',').is_some();
    if c.blanks() == 0 && !comma {
        return None;
    }
    if let Some(shift) = c.attempt(shift_behind).or_else(|| c.attempt(days_on_in_brackets)) {
        return Some(shift);
    }
    if let Some(day) = c.attempt(weekday_set_off) {
        return Some(day);
    }
    if c.eat(b'(').is_some() {
        let found = date::in_words(c).or_else(|| date::date(c)).or_else(|| date::weekday_alone(c))?;
        return c.eat(b')').map(|()| found);
    }
    c.attempt(|c| {
        static WORDS: Words = Words::new(&[
            "am", "del", "de", "dnia", "do", "el", "em", "il", "le", "no", "of", "on", "op", "van", "vom", "w dniu",
            "we", "w", "в", "во",
        ]);
        c.eat_words(WORDS.openers(c.rest()))?;
        (c.blanks() > 0).then_some(())?;
        let the = c.attempt(|c| c.eat_words(&["the", "dia", "día"]).filter(|()| c.blanks() > 0));
        date::date(c).or_else(|| date::ordinal_alone(c).filter(|_| the.is_some())).or_else(|| date::weekday_alone(c))
    })
    .or_else(|| {
        date::date(c).filter(|d| d.year.is_some() || d.order == date::Order::Settled && (d.named || d.span.len() > 5))
    })
    .filter(|d| d.day.is_some() || d.weekday.is_some())
}

/// `weekday-set-off = weekday`, before a separator or the end: `14:05 Monday - deployed`, not `14:05 Monday's deploy`.
fn weekday_set_off(c: &mut Cursor<'_>) -> Option<Date> {
    let day = date::weekday_alone(c)?;
    ends_stamp(c).then_some(day)
}

/// Does a separator follow, or the end?
fn ends_stamp(c: &Cursor<'_>) -> bool {
    let mut ahead = *c;
    ahead.blanks();
    matches!(ahead.peek(), None | Some(b'-' | b':' | b'|' | b'*' | b']' | b')' | 0xE2))
}

/// A day in words behind a clock: `14:05 next day`. Other words than these two belong to the text, unless it is parted from
/// them: `08:00 tomorrow: closed`, not `08:00 tomorrow's deploy`.
fn shift_behind(c: &mut Cursor<'_>) -> Option<Date> {
    let day = date::shift(c)?;
    let said = day.span.of(c.text());
    let several = said.contains(' ');
    let plain = several && said.ends_with("day") || said.starts_with('+');
    let parted = several && matches!(c.peek(), Some(b',' | b'.' | b';'));
    (plain || parted || ends_stamp(c)).then_some(day)
}

/// `days-on-in-brackets = "(+" DIGIT ")"`, before a zone, a separator or the end: `00:30 (+1) UTC`.
fn days_on_in_brackets(c: &mut Cursor<'_>) -> Option<Date> {
    let start = c.at();
    c.eat_str("(+")?;
    let days = c.digits(1..=1).filter(|n| *n > 0)?;
    c.eat(b')')?;
    let zoned = |mut c: Cursor<'_>| c.blanks() > 0 && zone::zone(&mut c).is_some();
    (ends_stamp(c) || zoned(*c)).then(|| date::days_later(days as i8, c.span_from(start)))
}

/// `first-half = 1*2DIGIT [SP] "-" ...` as in `2-3pm`: an hour that takes its half of the day from the end of the range.
fn first_half_of_range<'t>(c: &mut Cursor<'t>) -> Option<Stamp<'t>> {
    c.attempt(|c| {
        let start = c.at();
        let hour = c.digits(1..=2).filter(|h| (1..=12).contains(h))? as u8;
        let span = c.span_from(start);
        let mut ahead = *c;
        range_sign(&mut ahead)?;
        let told = from_stands_before(c.text(), start);
        let end = clock::clock(&mut ahead).filter(|k| k.style == Style::Hour || told && k.style == Style::Colon)?;
        let crosses = hour % 12 > end.hour % 12;
        let half = match end.half? {
            Half::Pm if crosses => Half::Am,
            Half::Am if crosses => Half::Pm,
            same => same,
        };
        let (minute, second, nanos) = (None, None, 0);
        let clock = Clock { hour, minute, second, nanos, half: Some(half), style: Style::Hour, padded: false, span };
        Some(Stamp { clock: Some(clock), ..EMPTY })
    })
}

/// Does a word say that a range follows, so that a bare number is its hour: `from 10 to 11:30 PM`?
fn from_stands_before(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end();
    before.len() < at && ["from", "From", "etween"].iter().any(|w| before.ends_with(w))
}

/// Words that join the two sides of a range only behind "between"; the longer before the shorter.
static ANDS: Words = Words::new(&["and", "e as", "e le", "en", "et", "e", "i", "und", "y las", "y", "и"]);

/// The sign between the two sides of a range.
pub(crate) fn range_sign(c: &mut Cursor<'_>) -> Option<()> {
    const SIGNS: [&str; 18] =
        ["–", "—", "→", "~", "～", "〜", "から", "至", "到", "부터", "에서", "->", "--", "-", "/", "..", "‑", "−"];
    static WORDS: Words = Words::new(&[
        "a las",
        "alle ore",
        "alle",
        "al",
        "até as",
        "até às",
        "até",
        "au",
        "a",
        "bis zum",
        "bis",
        "do",
        "hasta las",
        "hasta",
        "jusqu'à",
        "jusqu’à",
        "through",
        "thru",
        "till",
        "til",
        "tot en met",
        "tot",
        "to",
        "until",
        "up to",
        "às",
        "à",
        "до",
    ]);
    // `Von Montag, 18:20 Uhr, bis Dienstag, 13:05 Uhr`
    c.attempt(|c| {
        c.eat(b',')?;
        c.blanks();
        c.clone().eat_words(&["bis", "до"])
    });
    marks(c);
    c.blanks();
    if c.eat_strs(&SIGNS).is_none() {
        c.eat_words(WORDS.openers(c.rest())).or_else(|| c.eat_words(ANDS.openers(c.rest())))?;
        (c.blanks() > 0).then_some(())?;
        // `do godz. 14:20`
        c.attempt(|c| c.eat_words(&["godz", "godziny", "godziną", "ca", "kl"]).map(|()| c.eat(b'.')));
    }
    c.blanks();
    marks(c);
    c.eat(b'\\');
    Some(())
}

/// The end of a range: a full point, and as firm as its start.
fn range_end<'t>(c: &mut Cursor<'t>, start: &Stamp<'t>) -> Option<End<'t>> {
    let sign_at = c.at();
    range_sign(c)?;
    let sign = c.text()[sign_at..c.at()].trim();
    let joined_by_and = ANDS.has(sign);
    let approximate = approx_before(c);
    let end = point(c).or_else(|| day_alone(c, start))?;
    let as_start = |k: &Clock| start.clock.is_some_and(|s| s.style == k.style);
    let firm = match end.clock {
        Some(k) => end.is_firm() || as_start(&k),
        None => start.clock.is_none() && end.is_firm(),
    };
    c.eat_strs(&["までの間", "まで", "까지", "为止", "為止", "之间", "之間", "の間"]);
    // "19:16 and 19:30" are two moments; "between 19:16 and 19:30" is a range
    if !firm || start.clock.is_none() && end.date.is_none() || joined_by_and && !between_stands_before(c, start) {
        return None;
    }
    Some(End { date: end.date, clock: end.clock, zone: end.zone, approximate: approximate | end.approximate })
}

/// The day of a range of two clocks that is that of its end alone, as the first clock lies before midnight: it stands before
/// the end, or behind it where words join the two, `began at 11:10 PM and ended at 1:20 AM on October 17`. Behind a sign it is
/// the day of the whole: `23:10-01:20, October 17`.
pub(crate) fn day_of_end(text: &str, stamp: &Stamp<'_>) -> Option<Date> {
    const SIGNS: [char; 7] = ['-', '–', '—', '~', '〜', '～', '→'];
    let end = stamp.end.as_ref()?;
    let (from, to, day) = (stamp.clock?, end.clock?, end.date.filter(Date::is_day)?);
    let at = day.span.start();
    let own = at < from.span.start() || stamp.date.is_some_and(|d| d.span.start() != at);
    let minutes = |k: &Clock| u32::from(k.hour24().unwrap_or(k.hour)) * 60 + u32::from(k.minute.unwrap_or(0));
    // which half of the day `11:10` and `1:20` lie in is not known here
    let settled = from.hour24().is_some() && (to.hour24().is_some() || from.half.is_none());
    let passes = settled && minutes(&from) > minutes(&to);
    let between = text.get(from.span.end()..to.span.start())?;
    (passes && !own && (at < to.span.start() || !between.contains(SIGNS))).then_some(day)
}

/// The end of a range of days that the date itself names: `28-29 September`.
fn last_day<'t>(start: &Stamp<'t>) -> Option<End<'t>> {
    let date = start.date.filter(|_| start.clock.is_none())?;
    let last = Date { day: Some(date.through?), through: None, weekday: None, ..date };
    Some(End { date: Some(last), clock: None, zone: None, approximate: false })
}

/// `open-end = sign ("now" / "ongoing" / "present" / "late" / ...)`: a range whose end is not known.
fn open_end(c: &mut Cursor<'_>) -> Option<()> {
    const ENDS: [&str; 11] = [
        "now",
        "ongoing",
        "present",
        "late",
        "today",
        "open",
        "in progress",
        "tbd",
        "heute",
        "aujourd'hui",
        "en cours",
    ];
    const SIGNS: [&str; 5] = ["진행 중", "진행중", "進行中", "进行中", "継続中"];
    range_sign(c)?;
    let unknown = |c: &mut Cursor<'_>| c.eat(b'?').filter(|()| !matches!(c.peek(), Some(b'?' | b':')));
    c.eat_strs(&SIGNS).or_else(|| c.eat_words(&ENDS)).or_else(|| c.attempt(unknown))
}

/// `day-alone = 1*2DIGIT [ [","] SP year ]`: the end of `September 28-29, 2023`, in the month of the start.
fn day_alone<'t>(c: &mut Cursor<'t>, start: &Stamp<'t>) -> Option<Stamp<'t>> {
    let first = start.date.filter(|d| d.named && d.year.is_none() && start.clock.is_none())?;
    let date = date::day_of_same_month(c, &first)?;
    Some(Stamp { date: Some(date), ..EMPTY })
}

/// Does "between" open the range?
fn between_stands_before(c: &Cursor<'_>, start: &Stamp<'_>) -> bool {
    let first = start.date.map(|d| d.span.start()).into_iter().chain(start.clock.map(|k| k.span.start())).min();
    let before = c.text()[..first.unwrap_or(0)].trim_end_matches([' ', '~', '*', '_', '`']);
    let from = before.len().saturating_sub(28);
    let Some(near) = before.get(from..).or_else(|| before.get(from + 1..)).or_else(|| before.get(from + 2..)) else {
        return false;
    };
    let between = first.zip(start.clock).and_then(|(from, k)| c.text().get(from..k.span.start())).unwrap_or("");
    // without their first letters, which may be capitals
    const BETWEEN: [&str; 8] = ["etween", "wischen", "ntre", "ussen", "iędzy", "ежду", "tra", "fra"];
    if BETWEEN[..6].iter().any(|w| between.contains(w)) {
        return true; // `On 8 November between 9:12am and 10:47am`
    }
    const BESIDE: [&str; 11] =
        ["about", "around", "las", "as", "les", "le", "ca.", "etwa", "circa", "godz.", "godziną"];
    let near = near.trim_end().trim_end_matches("the hours of");
    let near = BESIDE.iter().find_map(|w| near.strip_suffix(w).filter(|n| n.ends_with(' '))).unwrap_or(near).trim_end();
    BETWEEN.iter().chain(&["Tra", "Fra"]).any(|w| near.ends_with(w))
}

/// `seconds-range = "-" 2DIGIT` behind seconds: `16:05:57-58`.
fn seconds_range<'t>(c: &mut Cursor<'t>, start: &Stamp<'t>) -> Option<End<'t>> {
    c.attempt(|c| {
        let clock = start.clock.filter(|k| k.second.is_some() && start.zone.is_none())?;
        c.eat(b'-').or_else(|| c.eat_str("–"))?;
        let second = c.digits(2..=2).filter(|s| *s < 60 && *s as u8 > clock.second.unwrap_or(60))?;
        let clock = Clock { second: Some(second as u8), ..clock };
        c.at_word_end().then_some(End { date: None, clock: Some(clock), zone: None, approximate: false })
    })
}

/// Words of approximation that stand before a stamp; the longer before the shorter.
pub(crate) static APPROXIMATE: Words = Words::new(&[
    "a eso de las",
    "a eso de la",
    "about",
    "after",
    "alrededor de las",
    "alrededor de la",
    "alrededor de",
    "approximately",
    "approx",
    "aproximadamente a las",
    "aproximadamente às",
    "aproximadamente",
    "aprox",
    "around",
    "attorno alle",
    "autour de",
    "aux alentours de",
    "aux environs de",
    "before",
    "ca. um",
    "ca",
    "cerca das",
    "cerca de las",
    "cerca de",
    "circa alle",
    "circa um",
    "circa",
    "c",
    "early",
    "en torno a las",
    "environ",
    "etwa um",
    "etwa",
    "even na",
    "gegen",
    "hacia las",
    "hacia la",
    "intorno alle",
    "just after",
    "just before",
    "kort na",
    "kort voor",
    "krótko po",
    "kurz nach",
    "kurz vor",
    "late",
    "mniej więcej o",
    "około godziny",
    "około godz",
    "około",
    "ok.",
    "omstreeks",
    "ongeveer om",
    "ongeveer",
    "perto das",
    "peu après",
    "peu avant",
    "poco antes de las",
    "poco después de las",
    "poco dopo le",
    "poco prima delle",
    "por volta das",
    "por volta da",
    "por volta de",
    "pouco antes das",
    "pouco depois das",
    "rond",
    "roughly",
    "rund",
    "shortly after",
    "shortly before",
    "sobre las",
    "sobre la",
    "sometime around",
    "sometime",
    "tuż po",
    "ungefähr",
    "vers les",
    "verso le ore",
    "verso le",
    "verso",
    "vers",
    "вскоре после",
    "около",
    "ориентировочно в",
    "ориентировочно",
    "приблизительно в",
    "приблизительно",
    "примерно в",
    "примерно",
]);

/// The bytes of the mark of approximation of several words with which `text` ends: `por volta das`.
pub(crate) fn approximation_at_end(text: &[u8]) -> Option<usize> {
    let ends = |row: &str| {
        let at = text.len().checked_sub(row.len())?;
        let apart = at.checked_sub(1).is_none_or(|n| !text[n].is_ascii_alphanumeric() && text[n] < 0x80);
        (apart && super::words::are_alike(&text[at..], row.as_bytes())).then_some(row.len())
    };
    APPROXIMATE.rows().iter().filter(|row| row.contains(' ')).find_map(|row| ends(row))
}

/// A mark of approximation before a stamp: `~`, `ca.`, `about`, `vers`, `约`.
pub(crate) fn approx_before(c: &mut Cursor<'_>) -> bool {
    const SIGNS: [&str; 15] =
        ["~", "\\~", "≈", "±", "∼", "～", "大约", "大約", "大概", "约", "約", "およそ", "おおよそ", "약", "대략"];
    // most stamps open with a digit, and stand for themselves
    if c.peek().is_none_or(|b| b.is_ascii_digit()) {
        return false;
    }
    c.attempt(|c| {
        if c.eat_strs(&SIGNS).is_none() {
            c.eat_words(APPROXIMATE.openers(c.rest()))?;
            if c.eat(b'.').is_none() && !matches!(c.peek(), Some(b' ' | b')')) {
                return None;
            }
        }
        c.blanks();
        c.eat(b')'); // `(approx) 14:02`, whose bracket was opened before
        c.blanks();
        // `ok. godz. 14:05`, `ca. um 14:05`
        c.attempt(|c| {
            c.eat_words(&["godz", "um", "ore", "alle", "kl", "om"])?;
            c.eat(b'.');
            (c.blanks() > 0).then_some(())
        });
        // `vers **9h40**`
        c.attempt(|c| {
            marks(c);
            c.peek().filter(u8::is_ascii_digit)
        });
        Some(())
    })
    .is_some()
}

/// Marks of approximation that stand in brackets behind a stamp; the longer before the shorter.
const IN_BRACKETS: [&str; 18] = [
    "approximately",
    "approximate",
    "approx.",
    "approx",
    "roughly",
    "ca.",
    "ca",
    "estimated",
    "est.",
    "circa",
    "environ",
    "env.",
    "aprox.",
    "ungefähr",
    "ongeveer",
    "około",
    "примерно",
    "около",
];

/// A mark of approximation behind a stamp: `ish`, `(approx)`, `+`.
fn approx_after(c: &mut Cursor<'_>) -> bool {
    const SIGNS: [&str; 10] = ["頃", "ごろ", "ころ", "左右", "前後", "前后", "쯤", "경", "무렵", "께"];
    let signed = |c: &mut Cursor<'_>| {
        c.blanks();
        c.eat_strs(&SIGNS)
    };
    if c.peek().is_some_and(|b| b == b' ' || b >= 0xE3) && c.attempt(signed).is_some() {
        return true;
    }
    c.attempt(|c| {
        // `14:05?`, `14:05 (?)`
        let doubted = |c: &mut Cursor<'_>| c.eat(b'?').or_else(|| (c.blanks() > 0).then(|| c.eat_str("(?)")).flatten());
        if c.attempt(doubted).is_some() {
            return Some(());
        }
        if c.eat(b'+').is_some() {
            return (!c.peek().is_some_and(|b| b.is_ascii_alphanumeric())).then_some(());
        }
        // `±5min`
        let margin = |c: &mut Cursor<'_>| {
            c.blanks();
            c.eat_str("±").or_else(|| c.eat_str("+/-"))?;
            c.blanks();
            relative::distance(c).map(|_| ())
        };
        if c.attempt(margin).is_some() {
            return Some(());
        }
        c.attempt(|c| {
            c.eat(b'-');
            c.eat_word("ish")
        })
        .or_else(|| {
            c.blanks();
            if c.eat(b'(').is_some() {
                c.eat_words(&IN_BRACKETS)?;
                return c.eat(b')');
            }
            c.eat_words(&["ish", "approximately", "approx", "or so"]).or_else(|| {
                // `14:05 circa: ...`; with a number behind it is that which is rough
                c.eat_words(&["circa", "environ", "aprox", "aproximadamente", "ongeveer", "примерно"])?;
                c.eat(b'.');
                ends_stamp(c).then_some(())
            })
        })
    })
    .is_some()
}
