//! Support hours as they are written on a command line, and back.

use super::week::{Opening, Window};
use super::{SupportHours, WEEK};
use crate::error::{Error, ErrorKind};
use crate::syntax::Cursor;
use chrono::{NaiveDate, Weekday};
use core::fmt;
use core::str::FromStr;

/// The word behind which the holidays stand.
const EXCEPT: &str = "except";

/// Reads the [text form](super#text-form).
impl FromStr for SupportHours {
    type Err = Error;

    fn from_str(s: &str) -> Result<Self, Error> {
        let mut c = Cursor::new(s);
        c.blanks();
        let hours = if c.eat_words(&["24x7", "24/7"]).is_some() {
            SupportHours::always()
        } else {
            SupportHours::new(week(&mut c)?)?
        };
        if c.blanks() == 0 && !c.is_done() {
            return Err(expected(&c, "`,`, `;`, a blank and a zone, or the end"));
        }
        let (zone, except) = c.rest().split_once(EXCEPT).map_or((c.rest(), None), |(zone, days)| (zone, Some(days)));
        let hours = match zone.trim() {
            "" => hours,
            zone => hours.in_zone(zone.parse()?),
        };
        let Some(days) = except else { return Ok(hours) };
        c.advance(c.rest().len() - days.len());
        hours.with_holidays(dates(&mut c)?)
    }
}

/// `week = group *( (";" / ",") group )`.
fn week(c: &mut Cursor<'_>) -> Result<Vec<Window>, Error> {
    let mut windows = group(c)?;
    while separator(c, b";,").is_some() {
        windows.append(&mut group(c)?);
    }
    Ok(windows)
}

/// `group = days 1*SP window *( "," window )`.
fn group(c: &mut Cursor<'_>) -> Result<Vec<Window>, Error> {
    let days = days(c).ok_or_else(|| expected(c, "a weekday, `daily` or `24x7`"))?;
    let mut windows = Vec::new();
    loop {
        c.blanks();
        let (from, to) = window(c).ok_or_else(|| expected(c, "a window such as `09:00-17:00`"))?;
        for day in &days {
            windows.push(Window::new(*day, from, to)?);
        }
        // a comma in front of a weekday parts groups
        let next = c.attempt(|c| {
            separator(c, b",")?;
            c.peek().filter(u8::is_ascii_digit)
        });
        if next.is_none() {
            return Ok(windows);
        }
    }
}

/// `days = "daily" / range *( "," range )`.
fn days(c: &mut Cursor<'_>) -> Option<Vec<Weekday>> {
    if c.eat_word("daily").is_some() {
        return Some(WEEK.to_vec());
    }
    let mut days = range(c)?;
    while let Some(mut more) = c.attempt(|c| {
        separator(c, b",")?;
        range(c)
    }) {
        days.append(&mut more);
    }
    Some(days)
}

/// `range = day [ "-" day ]`. It may run over the end of the week: `Fri-Mon`.
fn range(c: &mut Cursor<'_>) -> Option<Vec<Weekday>> {
    let first = day(c)?;
    let last = c.attempt(|c| {
        dash(c)?;
        day(c)
    });
    let last = last.unwrap_or(first);
    let mut days = vec![first];
    let mut next = first;
    while next != last {
        next = next.succ();
        days.push(next);
    }
    Some(days)
}

/// `day`: the English name of a weekday, or at least its first three letters.
fn day(c: &mut Cursor<'_>) -> Option<Weekday> {
    const NAMES: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let word = c.word();
    let is_meant = |name: &str| name.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let n = NAMES.iter().position(|name| word.len() >= 3 && is_meant(name))?;
    c.advance(word.len())?;
    Some(WEEK[n])
}

/// An hour and a minute.
type Clock = (u8, u8);

/// `window = clock "-" clock`.
fn window(c: &mut Cursor<'_>) -> Option<(Clock, Clock)> {
    c.attempt(|c| {
        let from = clock(c)?;
        dash(c)?;
        Some((from, clock(c)?))
    })
}

/// `clock = 1*2DIGIT [ ":" 2DIGIT ]`. Whether a day has it is seen where the window is made.
fn clock(c: &mut Cursor<'_>) -> Option<Clock> {
    let hour = c.digits(1..=2)?;
    let minute = if c.eat(b':').is_some() { c.digits(2..=2)? } else { 0 };
    c.at_word_end().then_some(())?;
    Some((u8::try_from(hour).ok()?, u8::try_from(minute).ok()?))
}

/// A dash with blanks around it.
fn dash(c: &mut Cursor<'_>) -> Option<()> {
    c.attempt(|c| {
        c.blanks();
        c.eat_strs(&["-", "–"])?;
        c.blanks();
        Some(())
    })
}

/// One of `signs` with blanks around it.
fn separator(c: &mut Cursor<'_>, signs: &[u8]) -> Option<()> {
    c.attempt(|c| {
        c.blanks();
        c.eat_any(signs)?;
        c.blanks();
        Some(())
    })
}

/// `dates = date *( "," date )`, each `2024-12-25`, up to the end.
fn dates(c: &mut Cursor<'_>) -> Result<Vec<NaiveDate>, Error> {
    const DATE: &str = "a date such as `2024-12-25`";
    let mut dates = Vec::new();
    loop {
        c.blanks();
        let found = date(c).ok_or_else(|| expected(c, DATE))?;
        dates.push(found);
        c.blanks();
        if c.is_done() {
            return Ok(dates);
        }
        c.eat(b',').ok_or_else(|| expected(c, "`,` or the end"))?;
    }
}

/// `date = 4DIGIT "-" 2DIGIT "-" 2DIGIT`; `None` for one that no calendar has.
fn date(c: &mut Cursor<'_>) -> Option<NaiveDate> {
    c.attempt(|c| {
        let year = c.digits(4..=4)?;
        c.eat(b'-')?;
        let month = c.digits(2..=2)?;
        c.eat(b'-')?;
        NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, c.digits(2..=2)?)
    })
}

/// What stands at the cursor is not what was expected there.
fn expected(c: &Cursor<'_>, expected: &'static str) -> Error {
    let column = c.text().get(..c.at()).unwrap_or("").chars().count() + 1;
    ErrorKind::Syntax { expected, found: c.rest().to_owned(), column }.into()
}

impl fmt::Display for SupportHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_week(self, f)?;
        if let Some(zone) = self.zone {
            write!(f, " {zone}")?;
        }
        for (n, day) in self.holidays.iter().enumerate() {
            if n == 0 { write!(f, " {EXCEPT} {day}")? } else { write!(f, ",{day}")? }
        }
        Ok(())
    }
}

/// Writes the windows, days in a row that have the same ones together.
fn write_week(hours: &SupportHours, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let days = WEEK.map(|day| written(hours, day));
    if WEEK.iter().all(|day| hours.week.openings(*day) == [Opening::ALL_DAY]) {
        return f.write_str("24x7");
    }
    let (mut first, mut parted) = (0, "");
    while first < days.len() {
        let alike = days[first..].iter().take_while(|day| **day == days[first]).count();
        if !days[first].is_empty() {
            write!(f, "{parted}")?;
            match alike {
                7 => f.write_str("daily")?,
                1 => write!(f, "{}", WEEK[first])?,
                _ => write!(f, "{}-{}", WEEK[first], WEEK[first + alike - 1])?,
            }
            for (n, window) in days[first].iter().enumerate() {
                write!(f, "{}{window}", if n == 0 { " " } else { "," })?;
            }
            parted = "; ";
        }
        first += alike;
    }
    Ok(())
}

/// The windows that open on a day as they are written: one that runs over midnight as one.
fn written(hours: &SupportHours, day: Weekday) -> Vec<Opening> {
    let of = |day| hours.week.openings(day);
    let over = |day: Weekday| of(day).last()?.joined(*of(day.succ()).first()?);
    let mut written = of(day).to_vec();
    if let (Some(last), Some(joined)) = (written.last_mut(), over(day)) {
        *last = joined;
    }
    if over(day.pred()).is_some() {
        written.remove(0);
    }
    written
}
