//! What resolving has to say: one diagnostic for each odd thing, and one for each kind of thing that was filled in.

use super::Event;
use super::calendar::{self, Placed, Slot};
use super::context::{Day, LEAP};
use super::moment::{Basis, Moment};
use super::policy::{Fold, Gap, Season};
use super::readings::{Reason, Settled};
use super::timezone::{Meaning, Oddity, Zone};
use crate::diagnostic::{Code, Diagnostic};
use crate::error::Quoted;
use crate::span::Span;
use crate::syntax::{self, Date, Entry};
use chrono::{Datelike, FixedOffset, NaiveDate, NaiveDateTime};
use std::collections::HashSet;

/// Gathers diagnostics. What is filled in again and again in the same way is told once, with its count.
pub(super) struct Remarks {
    found: Vec<Diagnostic>,
    /// The first entry without a date, where its date is from, that day, and how many there are.
    dates: Option<(Span, Basis, Option<NaiveDate>, usize)>,
    /// The first clock without its half of the day, how it was read, and how many there are.
    halves: Option<(Span, String, usize)>,
    seasons: Vec<OutOfSeason>,
    zones: HashSet<String>,
    /// Is any date known at all? Else days are only counted.
    dated: bool,
}

/// An abbreviation out of season as it was spelled: the place and the message of the first, and how many there are.
struct OutOfSeason {
    spelled: String,
    span: Span,
    count: usize,
    message: String,
}

/// An entry, what the calendar knew of it, and where it placed it.
#[derive(Clone, Copy)]
pub(super) struct Told<'a, 't> {
    pub(super) entry: &'a Entry<'t>,
    pub(super) slot: &'a Slot,
    pub(super) place: &'a Placed,
}

impl Told<'_, '_> {
    /// Its clock as it was read: `13:52`.
    fn clock(&self) -> String {
        let minute = self.slot.clock.and_then(|k| k.minute()).unwrap_or(0);
        format!("{:02}:{minute:02}", self.place.hour)
    }

    /// Its moment in seconds, as an instant where its zone is known.
    fn seconds(&self) -> i64 {
        calendar::seconds(self.slot, self.place.day, self.place.hour)
    }
}

/// The entry before that of `n` in time: the one above, or the one below in a list that is written newest first.
fn before<'a, 'b, 't>(told: &'a [Told<'b, 't>], n: usize) -> Option<&'a Told<'b, 't>> {
    /// How many entries to either side show the direction of the list.
    const FAR: usize = 4;
    let block = told[n].entry.block();
    let around = &told[n.saturating_sub(FAR)..told.len().min(n + FAR + 1)];
    let steps = around.windows(2).filter(|w| w.iter().all(|t| t.entry.block() == block));
    let direction: i64 = steps.map(|w| (w[1].seconds() - w[0].seconds()).signum()).sum();
    let above = n.checked_sub(1).and_then(|n| told.get(n));
    // one step back alone may be the very one that is out of order
    if direction < -1 { told.get(n + 1).or(above) } else { above }
}

impl Remarks {
    pub(super) fn new(found: Vec<Diagnostic>, dated: bool) -> Self {
        Self { found, dates: None, halves: None, seasons: Vec::new(), zones: HashSet::new(), dated }
    }

    fn push(&mut self, code: Code, span: Span, message: String) {
        self.found.push(Diagnostic::new(code, span, message));
    }

    pub(super) fn impossible_date(&mut self, date: &Date, text: &str, done: &str) {
        self.found.push(impossible_date(date, text, done));
    }

    /// A date whose weekday, or whose order of day and month, is in doubt.
    pub(super) fn date(&mut self, date: &Date, day: &Day, text: &str) {
        if date.year().is_some() {
            self.found.extend(weekday(date, day.date, text));
        }
        if day.order_guessed {
            let found = Quoted(date.span().of(text));
            let read = day.date.format("%-d %B %Y");
            let message =
                format!("expected a date with its month in letters, or the year first, found {found}: read as {read}");
            self.push(Code::AmbiguousDate, date.span(), message);
        }
    }

    /// What the calendar filled in for the entry `n` of those that it placed together.
    pub(super) fn placed(&mut self, told: &[Told<'_, '_>], n: usize, text: &str) {
        let Told { entry, slot, place } = told[n];
        let span = entry.stamp().span();
        if place.rolled_over {
            self.rolled_over(&told[n], before(told, n), text);
        }
        if place.back && slot.clock.is_some() {
            self.went_back(&told[n], before(told, n), text);
        }
        if place.basis.contains(Basis::HalfDayInferred) {
            let (.., count) = self.halves.get_or_insert((span, told[n].clock(), 0));
            *count += 1;
        }
        let from = place.basis.iter().find(|b| b.is_of_date());
        if let Some(basis) = from {
            let day = self.day(place);
            let (.., count) = self.dates.get_or_insert((span, basis, day, 0));
            *count += 1;
        }
    }

    fn rolled_over(&mut self, entry: &Told<'_, '_>, before: Option<&Told<'_, '_>>, text: &str) {
        let found = Quoted(entry.entry.stamp().span().of(text));
        let after = before.map_or_else(String::new, |b| {
            format!(" after {} (line {})", Quoted(b.entry.stamp().span().of(text)), b.entry.line())
        });
        let read = self.day(entry.place).map_or_else(|| "the next day".to_owned(), |day| day.to_string());
        let message = format!("expected a date where the clock passes midnight, found {found}{after}: read as {read}");
        self.push(Code::DayRolledOver, entry.entry.stamp().span(), message);
    }

    fn went_back(&mut self, entry: &Told<'_, '_>, before: Option<&Told<'_, '_>>, text: &str) {
        let span = entry.entry.stamp().span();
        let message = match before.filter(|b| b.seconds() > entry.seconds()) {
            Some(before) => format!(
                "expected a time after {} (line {}), found {}, {} before it: kept as it is written",
                self.moment(before),
                before.entry.line(),
                self.moment(entry),
                length(before.seconds() - entry.seconds())
            ),
            None => format!(
                "expected a time after the entry before, found {}: kept as it is written",
                Quoted(span.of(text))
            ),
        };
        self.push(Code::WentBackwards, span, message);
    }

    /// A moment as the calendar placed it, with its day where that is known.
    fn moment(&self, told: &Told<'_, '_>) -> String {
        match self.day(told.place) {
            Some(day) => format!("{day} {}", told.clock()),
            None => told.clock(),
        }
    }

    /// The day of an entry; `None` where days are only counted.
    fn day(&self, place: &Placed) -> Option<NaiveDate> {
        super::date_of(place.day).filter(|_| self.dated && place.dated)
    }

    pub(super) fn unknown_zone(&mut self, spelled: &syntax::Zone<'_>) {
        if self.first_time(spelled.name()) {
            let found = Quoted(spelled.name());
            let offset = spelled.name().bytes().any(|b| b.is_ascii_digit());
            let expected = if offset {
                "an offset of at most 14 hours"
            } else {
                "an IANA name, an offset or a known abbreviation"
            };
            let message = format!("expected {expected}, found the zone {found}: the time is kept without a zone");
            self.push(Code::UnknownZone, spelled.span(), message);
        }
    }

    pub(super) fn ambiguous_zone(&mut self, spelled: &syntax::Zone<'_>, read: &Settled, refused: bool) {
        if !self.first_time(spelled.name()) {
            return;
        }
        let found = Quoted(spelled.name());
        let told = read.candidates.iter().filter(|m| !m.is_rare() || m.zone() == read.zone);
        let names: Vec<String> = told.map(|m| format!("`{}`", m.zone())).collect();
        let done = match (refused, read.reason) {
            (true, _) => "the time is kept without a zone".to_owned(),
            (_, Reason::Place) => format!("read as `{}`, of which the document names a place", read.zone),
            _ => format!("read as `{}`", read.zone),
        };
        let message =
            format!("expected an offset or one of {}, found the zone abbreviation {found}: {done}", names.join(", "));
        self.push(Code::AmbiguousZone, spelled.span(), message);
    }

    /// An offset beside an abbreviation that contradicts all its meanings: `PST (UTC+3)`.
    pub(super) fn beside(&mut self, spelled: &syntax::Zone<'_>, read: &Settled) {
        /// Clocks that are put forward differ by so much; what is written beside them is often that of the other half year.
        const SUMMER: i32 = 3_600;
        let Some(beside) = spelled.beside().filter(|_| read.reason == Reason::Beside) else { return };
        let fits = |m: &Meaning| m.seconds().is_none_or(|s| (s - beside).abs() <= SUMMER);
        let Some(first) = read.candidates.first().filter(|_| !read.candidates.iter().any(fits)) else { return };
        let named = first.seconds().and_then(Zone::fixed).map_or_else(String::new, |z| z.to_string());
        let message = format!(
            "expected {} at {named}, found the offset {} beside it: the offset is taken",
            Quoted(spelled.name()),
            read.zone
        );
        self.push(Code::ZonesDisagree, spelled.span(), message);
    }

    fn first_time(&mut self, name: &str) -> bool {
        self.zones.insert(name.to_owned())
    }

    pub(super) fn out_of_season(
        &mut self,
        entry: &Entry<'_>,
        moment: &Moment,
        read: &Settled,
        policy: Season,
        text: &str,
    ) {
        let spelled = entry.stamp().zone().map_or_else(|| read.name.to_owned(), |z| z.span().of(text).to_owned());
        if let Some(known) = self.seasons.iter_mut().find(|s| s.spelled == spelled) {
            known.count += 1;
            return;
        }
        let done = match policy {
            Season::LocalClock => format!("read as the local clock of `{}`{}", read.zone, kept_all_year(read, moment)),
            Season::Literal => "read as the offset that it names".to_owned(),
            Season::Reject => "kept as local time".to_owned(),
        };
        let message = format!(
            "expected the abbreviation in force on {}, found {}: {done}",
            moment.wall().format("%-d %B"),
            Quoted(&spelled)
        );
        let span = entry.stamp().zone().map_or(entry.stamp().span(), syntax::Zone::span);
        self.seasons.push(OutOfSeason { spelled, span, count: 1, message });
    }

    pub(super) fn slip(&mut self, entry: &Entry<'_>, meant: NaiveDate, mended: bool, text: &str) {
        let span = entry.stamp().date().map_or(entry.stamp().span(), Date::span);
        let found = Quoted(span.of(text));
        let done = if mended { format!("read as {meant}") } else { format!("kept, not read as {meant}") };
        let message = format!("expected a date like those of the entries around, found {found}: {done}");
        self.push(Code::SuspectedSlip, span, message);
    }

    /// A range that ends before it starts.
    pub(super) fn end_before_start(&mut self, entry: &Entry<'_>, start: &Moment, end: &Moment, text: &str) {
        let span = entry.stamp().span();
        let found = Quoted(span.of(text));
        let message = format!("expected an end after {start}, found {end} in {found}: read without its end");
        self.push(Code::EndBeforeStart, span, message);
    }

    /// A year with a digit too many: `20221-07-13`.
    pub(super) fn long_year(&mut self, date: &Date, read: NaiveDate, text: &str) {
        let written = date.span().of(text);
        if date.year().is_none() && written.bytes().take_while(u8::is_ascii_digit).count() > 4 {
            let read = if self.dated { read.to_string() } else { read.format("%-d %B").to_string() };
            let message = format!("expected a year of four digits, found {}: read as {read}", Quoted(written));
            self.push(Code::SuspectedSlip, date.span(), message);
        }
    }

    /// A distance with nothing before it to count from.
    pub(super) fn without_anchor(&mut self, entry: &Entry<'_>, text: &str) {
        let span = entry.stamp().span();
        let found = Quoted(span.of(text));
        let message = format!(
            "expected a moment that it counts from (T0, or an entry with a clock), found {found}: not read as an event"
        );
        self.push(Code::NoAnchor, span, message);
    }

    /// A time in a sentence on a day behind that of the publication.
    pub(super) fn planned(&mut self, entry: &Entry<'_>, text: &str) {
        let span = entry.stamp().span();
        let found = Quoted(span.of(text));
        let message = format!(
            "expected a time at which something happened, found {found} on a day behind the publication: not read as an event"
        );
        self.push(Code::NotRead, span, message);
    }

    /// An entry that is no event, or a range without its end, because the moment rests on what the caller refuses. `done`
    /// says what became of it.
    pub(super) fn refused(&mut self, entry: &Entry<'_>, basis: Basis, done: &str, text: &str) {
        let span = entry.stamp().span();
        let (expected, guess) = match basis {
            Basis::DayRolledOver => ("a date", "the clock passed midnight"),
            Basis::HalfDayInferred => {
                ("am, pm or a clock of 24 hours", "the half of the day is told by its neighbours")
            }
            Basis::DateFromNeighbour => ("a date at the entry or above it", "its date is that of its neighbours"),
            Basis::YearFromContext => ("a date with its year", "its year is told by the document"),
            Basis::DateOrderInferred => {
                ("a date with its month in letters, or the year first", "day and month could be the other way round")
            }
            _ => ("a clock", "it is counted from another entry"),
        };
        let message = format!(
            "expected {expected}, found {}: {done}, as {guess} and the caller refuses to infer that",
            Quoted(span.of(text))
        );
        self.push(Code::Refused, span, message);
    }

    /// Two renderings of one moment that lie `apart` seconds from each other: the clocks that they show, with their offsets.
    pub(super) fn disagree(
        &mut self,
        entry: &Entry<'_>,
        (own, offset): (NaiveDateTime, FixedOffset),
        (other, there): (NaiveDateTime, FixedOffset),
        apart: i64,
        text: &str,
    ) {
        let span = entry.stamp().span();
        let found = Quoted(span.of(text));
        let zone = |o: FixedOffset| Zone::fixed(o.local_minus_utc()).map_or_else(String::new, |z| z.to_string());
        let message = format!(
            "expected two renderings of one moment, found {found}: {} at {} and {} at {} lie {} apart, the first is taken",
            own.format("%H:%M"),
            zone(offset),
            other.format("%H:%M"),
            zone(there),
            length(apart.abs())
        );
        self.push(Code::ZonesDisagree, span, message);
    }

    /// Two zones side by side in a heading or notice, or in the title and a notice, of which only one can hold: `All times
    /// UTC (PST)`. The first is taken.
    pub(super) fn two_zones(&mut self, first: &syntax::Zone<'_>, second: &syntax::Zone<'_>) {
        let (one, other) = (Quoted(first.name()), Quoted(second.name()));
        let message = if first.span().line() == second.span().line() {
            format!("expected one zone for all times, found {other} beside {one}: the first is taken")
        } else {
            let line = first.span().line();
            format!("expected one zone for all times, found {other} and on line {line} {one}, which is taken")
        };
        self.push(Code::ZonesDisagree, second.span(), message);
    }

    pub(super) fn oddity(
        &mut self,
        entry: &Entry<'_>,
        oddity: Oddity,
        moment: &Moment,
        zone: &Zone,
        (gap, fold): (Gap, Fold),
        text: &str,
    ) {
        let span = entry.stamp().span();
        let found = Quoted(span.of(text));
        let date = moment.wall().format("%Y-%m-%d");
        match oddity {
            Oddity::None => {}
            Oddity::Skipped => {
                let done = match gap {
                    Gap::Before => "read with the offset before",
                    Gap::After => "read with the offset after",
                    Gap::Reject => "kept as local time",
                };
                let message = format!(
                    "expected a time that the clocks of `{zone}` showed on {date}, found {found}, which they skipped: {done}"
                );
                self.push(Code::LocalTimeSkipped, span, message);
            }
            Oddity::Repeated => {
                let done = match fold {
                    Fold::First => "read as the first time",
                    Fold::Second => "read as the second time",
                    Fold::Reject => "kept as local time",
                };
                let message = format!(
                    "expected an offset, found {found}, which the clocks of `{zone}` showed twice on {date}: {done}"
                );
                self.push(Code::LocalTimeRepeated, span, message);
            }
        }
    }

    /// All diagnostics in the order of the text.
    pub(super) fn finish(mut self, events: &[Event<'_>]) -> Vec<Diagnostic> {
        for OutOfSeason { span, count, message, .. } in core::mem::take(&mut self.seasons) {
            let more = if count > 1 { format!(" ({count} times)") } else { String::new() };
            self.push(Code::ZoneOutOfSeason, span, format!("{message}{more}"));
        }
        if let Some((span, basis, day, count)) = self.dates {
            let (found, source) = (counted(count, "entry", "entries"), source(basis));
            let day = day.map_or_else(String::new, |day| format!("{day}, "));
            let message = format!("expected a date, found {found} without one: {day}taken from {source}");
            self.push(Code::DateInferred, span, message);
        }
        if let Some((span, read, count)) = self.halves.take() {
            let found = counted(count, "clock", "clocks");
            let message =
                format!("expected am or pm, found {found} without it: read as {read}, by the order of the entries");
            self.push(Code::HalfDayInferred, span, message);
        }
        self.about_all(events);
        self.found.sort_by_key(|d| d.span().start());
        self.found
    }

    /// What holds for the whole timeline: no date, no zone.
    fn about_all(&mut self, events: &[Event<'_>]) {
        let clocked =
            || events.iter().filter(|e| e.entry().stamp().clock().is_some() || e.entry().stamp().relative().is_some());
        let Some(first) = clocked().next() else { return };
        let span = first.entry().stamp().span();
        if clocked().all(|e| !e.moment().is_dated()) {
            // a zone whose offset changes with the season waits for the date
            let waits = clocked().find_map(|e| e.zone().filter(|_| e.moment().offset().is_none()));
            let waits = waits.map_or_else(String::new, |zone| format!(", and the offset of {zone} is not known"));
            self.push(Code::NoDate, span, format!("expected a date (with its year) in an entry, a heading, the title or the file name, found none: days are counted from 0{waits}"));
        }
        let local = |e: &&Event<'_>| e.moment().offset().is_none() && (e.zone().is_none() || e.moment().is_dated());
        let without = clocked().filter(local).count();
        if without > 0 {
            let found = counted(without, "time", "times");
            self.push(Code::NoZone, span, format!("expected a zone at an entry, in a heading or in a notice, found {found} without one: kept as local time"));
        }
    }
}

/// A second incident in a document, of which so many can be read one by one.
pub(super) fn several_incidents(second: Span, parts: usize, text: &str) -> Diagnostic {
    let found = Quoted(second.of(text));
    let to_do = match parts {
        0 => "split the document".to_owned(),
        _ => format!("`Reader::read_all` reads each of the {parts} by itself"),
    };
    let message = format!(
        "expected one incident in a document, found a second one, {found}: milestones and metrics mix them, {to_do}"
    );
    Diagnostic::new(Code::SeveralIncidents, second, message)
}

/// A date that no calendar has; `done` says what became of it.
pub(super) fn impossible_date(date: &Date, text: &str, done: &str) -> Diagnostic {
    let found = Quoted(date.span().of(text));
    let message = format!("expected {}, found {found}: {done}", days_of_month(date));
    Diagnostic::new(Code::ImpossibleDate, date.span(), message)
}

/// `a day from 1 to 28 in February 2017`.
fn days_of_month(date: &Date) -> String {
    let year = date.year().unwrap_or(LEAP);
    let first = date.month().and_then(|m| NaiveDate::from_ymd_opt(year, m.into(), 1));
    let last = (28..=31).rev().find_map(|d| first?.with_day(d));
    match last {
        Some(last) if date.year().is_some() => format!("a day from 1 to {} in {}", last.day(), last.format("%B %Y")),
        Some(last) => format!("a day from 1 to {} in {}", last.day(), last.format("%B")),
        None => "a date of the calendar".to_owned(),
    }
}

/// A weekday that is not that of its date.
pub(super) fn weekday(date: &Date, day: NaiveDate, text: &str) -> Option<Diagnostic> {
    let written = date.weekday().filter(|w| day.weekday().num_days_from_monday() != *w as u32)?;
    let found = Quoted(date.span().of(text));
    let message = format!(
        "expected {} for {}, found {found}: the date is kept and {written:?} is passed over",
        day.format("%A"),
        day.format("%-d %B %Y")
    );
    Some(Diagnostic::new(Code::WeekdayContradictsDate, date.span(), message))
}

/// The places that keep an abbreviation all year, which may be meant as well: `, not as the -07:00 of America/Phoenix`.
fn kept_all_year(read: &Settled, moment: &Moment) -> String {
    let kept = |m: &&Meaning| {
        !m.is_rare()
            && m.seconds() == read.literal
            && Some(m.zone().at(moment.wall()).0.local_minus_utc()) == m.seconds()
    };
    let place = read.candidates.iter().find(kept);
    place.map_or_else(String::new, |m| format!(", not as the {} of `{}`", m.zone().at(moment.wall()).0, m.zone()))
}

/// A length of time in words: `5 minutes`, `2 h 5 min`, `3 days`.
fn length(seconds: i64) -> String {
    match (seconds / 86_400, seconds / 3600, seconds / 60) {
        (0, 0, 0) => format!("{seconds} s"),
        (0, 0, minutes) => format!("{minutes} min"),
        (0, hours, minutes) if minutes % 60 == 0 => format!("{hours} h"),
        (0, hours, minutes) => format!("{hours} h {} min", minutes % 60),
        (days, hours, _) => format!("{days} d {} h", hours % 24),
    }
}

fn counted(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

fn source(basis: Basis) -> &'static str {
    match basis {
        Basis::DateFromTitle => "the title",
        Basis::DateFromFileName => "the file name",
        Basis::DateFromFrontMatter => "the front matter",
        Basis::DateFromText => "the text",
        Basis::DateFromCaller => "the caller",
        Basis::DateFromNeighbour => "the entries around",
        _ => "the heading, row or line above",
    }
}
