//! What resolving has to say: one diagnostic for each odd thing, and one for each kind of thing that was filled in.

use super::Event;
use super::calendar::{Base, Placed, Slot};
use super::context::Day;
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
    dates: Option<(Span, Basis, usize)>,
    halves: Option<(Span, usize)>,
    seasons: Vec<(String, Span, usize, String)>,
    zones: HashSet<String>,
}

impl Remarks {
    pub(super) fn new(found: Vec<Diagnostic>) -> Self {
        Self { found, dates: None, halves: None, seasons: Vec::new(), zones: HashSet::new() }
    }

    fn push(&mut self, code: Code, span: Span, message: String) {
        self.found.push(Diagnostic::new(code, span, message));
    }

    pub(super) fn impossible_date(&mut self, date: &Date, text: &str) {
        let found = Quoted(date.span().of(text));
        self.push(Code::ImpossibleDate, date.span(), format!("expected a date of the calendar, found {found}"));
    }

    /// A date whose weekday, or whose order of day and month, is in doubt.
    pub(super) fn date(&mut self, date: &Date, day: &Day, text: &str) {
        let found = Quoted(date.span().of(text));
        if let Some(weekday) = date.weekday()
            && date.year().is_some()
            && day.date.weekday().num_days_from_monday() != weekday as u32
        {
            let is = day.date.format("%A");
            self.push(Code::WeekdayContradictsDate, date.span(), format!("expected the weekday {is}, found {found}"));
        }
        if day.order_guessed {
            let read = day.date.format("%-d %B %Y");
            let message =
                format!("expected a date with its month in letters, or the year first, found {found}: read as {read}");
            self.push(Code::AmbiguousDate, date.span(), message);
        }
    }

    /// What the calendar filled in for one entry.
    pub(super) fn placed(&mut self, entry: &Entry<'_>, slot: &Slot, place: &Placed, base: Base) {
        let span = entry.stamp().span();
        let dated = base.basis.is_some() || slot.governing.is_some() || slot.written.is_some();
        if place.rolled_over {
            self.push(
                Code::DayRolledOver,
                span,
                "expected a date after midnight, found a clock that starts again: read as the next day".to_owned(),
            );
        }
        if place.back && slot.clock.is_some() {
            self.push(
                Code::WentBackwards,
                span,
                "expected a time after the entry before, found an earlier one: kept as it is written".to_owned(),
            );
        }
        if place.basis.contains(Basis::HalfDayInferred) {
            let (_, count) = self.halves.get_or_insert((span, 0));
            *count += 1;
        }
        let from = place.basis.iter().find(|b| is_date_basis(*b));
        if let Some(basis) = from.filter(|_| dated) {
            let (_, _, count) = self.dates.get_or_insert((span, basis, 0));
            *count += 1;
        }
    }

    pub(super) fn unknown_zone(&mut self, spelled: &syntax::Zone<'_>) {
        if self.first_time(spelled.name()) {
            let found = Quoted(spelled.name());
            let message = format!(
                "expected an IANA name, an offset or a known abbreviation, found the zone {found}: the time is kept without a zone"
            );
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
        if let Some(known) = self.seasons.iter_mut().find(|s| s.0 == spelled) {
            known.2 += 1;
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
        self.seasons.push((spelled, span, 1, message));
    }

    pub(super) fn slip(&mut self, entry: &Entry<'_>, meant: NaiveDate, mended: bool, text: &str) {
        let span = entry.stamp().date().map_or(entry.stamp().span(), Date::span);
        let found = Quoted(span.of(text));
        let done = if mended { format!("read as {meant}") } else { format!("kept, not read as {meant}") };
        let message = format!("expected a date like those of the entries around, found {found}: {done}");
        self.push(Code::SuspectedSlip, span, message);
    }

    /// An entry that is no event, because its moment rests on what the caller refuses.
    pub(super) fn refused(&mut self, entry: &Entry<'_>, basis: Basis, text: &str) {
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
            "expected {expected}, found {}: not read, as {guess} and the caller refuses to infer that",
            Quoted(span.of(text))
        );
        self.push(Code::Refused, span, message);
    }

    pub(super) fn several_incidents(&mut self, span: Span) {
        let message =
            "expected one incident in a document, found a second one from here on: milestones and metrics mix them";
        self.push(Code::SeveralIncidents, span, message.to_owned());
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

    /// Two zones side by side in a heading or notice, of which only one can hold: `All times UTC (PST)`.
    pub(super) fn two_zones(&mut self, first: &syntax::Zone<'_>, second: &syntax::Zone<'_>) {
        let message = format!(
            "expected one zone for all times, found {} beside {}: the first is taken",
            Quoted(second.name()),
            Quoted(first.name())
        );
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
        for (_, span, count, message) in core::mem::take(&mut self.seasons) {
            let more = if count > 1 { format!(" ({count} times)") } else { String::new() };
            self.push(Code::ZoneOutOfSeason, span, format!("{message}{more}"));
        }
        if let Some((span, basis, count)) = self.dates {
            let message = format!(
                "expected a date, found {} without one: taken from {}",
                counted(count, "entry", "entries"),
                source(basis)
            );
            self.push(Code::DateInferred, span, message);
        }
        if let Some((span, count)) = self.halves {
            let message = format!(
                "expected am or pm, found {} without it: settled by the order of the entries",
                counted(count, "clock", "clocks")
            );
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
            self.push(Code::NoDate, span, "expected a date (with its year) in an entry, a heading, the title or the file name, found none: days are counted from 0".to_owned());
        }
        let without = clocked().filter(|e| e.moment().offset().is_none()).count();
        if without > 0 {
            let found = counted(without, "time", "times");
            self.push(Code::NoZone, span, format!("expected a zone at an entry, in a heading or in a notice, found {found} without one: kept as local time"));
        }
    }
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

/// `1 h 5 min`.
fn length(seconds: i64) -> String {
    match (seconds / 3_600, seconds / 60 % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}

fn counted(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

fn is_date_basis(basis: Basis) -> bool {
    !matches!(
        basis,
        Basis::DayRolledOver
            | Basis::HalfDayInferred
            | Basis::YearFromContext
            | Basis::DateOrderInferred
            | Basis::Approximate
    )
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
