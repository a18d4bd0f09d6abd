//! The date and the zone that govern an entry: headings, rows and lines above, notices, the title, the file name.

use super::moment::{Basis, BasisSet};
use super::order::DateOrder;
use super::remarks;
use crate::diagnostic::Diagnostic;
use crate::span::Span;
use crate::syntax::words::Words;
use crate::syntax::{self, Context, ContextKind, Cursor, Date, Entry, Form, Item, Order, Style, Zone};
use chrono::{Datelike, NaiveDate};

/// An entry and what governs it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Draft<'t> {
    pub(super) entry: Entry<'t>,
    pub(super) governing: Option<Date>,
    pub(super) serial: u32,
    pub(super) zone: Option<Zone<'t>>,
    pub(super) approximate: bool,
    /// The date that governs is that of the document, as a field tells it.
    pub(super) of_document: bool,
    /// For a sentence: how many days were said up to it, its own with them.
    pub(super) said: usize,
    /// For a sentence: the zone that was named last in its section.
    pub(super) said_zone: Option<Zone<'t>>,
}

/// What a whole document says beside its entries.
#[derive(Debug, Default)]
pub(super) struct Facts<'t> {
    pub(super) drafts: Vec<Draft<'t>>,
    pub(super) remarks: Vec<Diagnostic>,
    pub(super) title: Option<Date>,
    pub(super) front_matter: Option<Date>,
    pub(super) field: Option<Date>,
    pub(super) byline: Option<Date>,
    pub(super) heading: Option<Date>,
    pub(super) text: Option<Date>,
    /// A zone that a notice or the title gives to all times.
    pub(super) zone: Option<Zone<'t>>,
    /// The zone that the title gives to all times, and not to one clock of its own.
    title_zone: Option<Zone<'t>>,
    /// Zones that stand side by side in a heading or notice: `All times UTC (PST)`.
    pub(super) beside: Vec<(Zone<'t>, Zone<'t>)>,
    /// Headings that may each open an incident of their own.
    openings: Vec<Opening>,
    /// Does a date written as numbers show that the day comes first (or last)?
    pub(super) day_first: Option<bool>,
    /// The first month, with its year, that the title or a heading names.
    pub(super) month: Option<Date>,
    /// A year alone that the title tells: `Outage 2021`.
    pub(super) year: Option<i32>,
    /// All days that entries and contexts name, for the order of day and month.
    pub(super) told_dates: Vec<Date>,
    told: Option<Date>,
    /// Has a set-out entry been seen? What is told behind it is not the lead of the story.
    listed: bool,
    /// What is said about days in the order of the text, for sentences.
    pub(super) said: Vec<Said>,
    /// The zone that a sentence named last, and its section.
    said_zone: Option<(u32, Zone<'t>)>,
    approximate: bool,
    dates: Vec<(u8, Date)>,
    zones: Vec<(u8, Zone<'t>)>,
    rough: Vec<u8>,
    serial: u32,
    level: u8,
}

/// What a text says about the day of the sentences that follow.
#[derive(Clone, Copy, Debug)]
pub(super) enum Said {
    /// A date or a day in words in a sentence, without a clock.
    Alone(Date),
    /// One that a clock in a sentence has.
    AtClock(Date),
    /// A date that governs a section.
    Above(Date),
    /// The section that a date governed ends.
    End,
}

/// A heading with a date, or that speaks of an incident: it may open one of its own.
#[derive(Clone, Copy, Debug)]
struct Opening {
    span: Span,
    level: u8,
    /// How many entries stand above it.
    above: usize,
    /// It speaks of an incident.
    named: bool,
    /// It names a day.
    dated: bool,
    /// Its date, where that is written in full.
    date: Option<NaiveDate>,
}

/// What a heading calls an incident.
const NAMES: [&str; 7] = ["incident", "outage", "postmortem", "post-mortem", "downtime", "disruption", "failure"];

/// A date that is written in full, in an order that is certain.
fn full_date(date: &Date) -> Option<NaiveDate> {
    let date = Some(date).filter(|d| d.order() == Order::Settled)?;
    NaiveDate::from_ymd_opt(date.year()?, date.month()?.into(), date.day()?.into())
}

/// How many days an incident lasts at most, where headings alone tell of it.
const APART: i64 = 14;

/// A year that has 29 February, for dates without their year.
pub(super) const LEAP: i32 = 2024;

/// Deeper than any heading: a date on its own line.
const LINE: u8 = 7;

/// Gathers entries and contexts.
pub(super) fn gather<'t>(text: &'t str, items: impl Iterator<Item = Item<'t>>) -> Facts<'t> {
    let mut facts = Facts::default();
    for item in items {
        match item {
            Item::Remark(remark) => facts.remarks.push(remark),
            Item::Context(context) => {
                let context = facts.checked(text, context);
                facts.learn_opening(text, &context);
                facts.learn_year(text, &context);
                let against_title = facts.zone_of_title(text, &context);
                facts.beside.extend(against_title);
                facts.beside.extend(context.zone.and_then(|z| Some((z, zone_beside(text, &context, &z)?))));
                facts.context(&context);
            }
            Item::Entry(entry) => facts.entry(entry),
        }
    }
    facts
}

/// A second zone that stands directly beside that of a context, in brackets or behind a slash or comma.
fn zone_beside<'t>(text: &'t str, context: &Context<'t>, first: &Zone<'t>) -> Option<Zone<'t>> {
    // an offset beside an abbreviation is a part of it
    let from = Some(first.span().end()).filter(|_| first.beside().is_none())?;
    let mut c = Cursor::over(text, Span::new(from, context.span.end(), context.span.line()));
    c.blanks();
    c.eat_words(&["time", "timezone"]);
    c.blanks();
    c.eat_any(b"(/,[")?;
    c.blanks();
    syntax::zone::zone(&mut c)
}

impl<'t> Facts<'t> {
    fn entry(&mut self, entry: Entry<'t>) {
        self.learn_order(entry.stamp().date());
        if entry.form() == Form::Prose {
            let own = entry.stamp().date().copied().filter(Date::is_day);
            self.told = self.told.or(own.filter(|_| !self.listed));
            self.said.extend(entry.stamp().date().copied().map(Said::AtClock));
        }
        self.listed |= entry.form() != Form::Prose;
        let governing = self.dates.last().map(|(_, d)| *d);
        let own = entry.stamp().zone().copied().or(entry.column().zone);
        let zone = own.or_else(|| self.zones.last().map(|(_, z)| *z));
        let approximate = self.approximate || !self.rough.is_empty();
        let (serial, said, said_zone) = (self.serial, self.said.len(), self.zone_said(&entry));
        let of_document = governing.zip(self.field).is_some_and(|(date, field)| date.span() == field.span());
        self.drafts.push(Draft { entry, governing, serial, zone, approximate, of_document, said, said_zone });
    }

    /// The zone that was named last in the section of a sentence, its own with it.
    fn zone_said(&mut self, entry: &Entry<'t>) -> Option<Zone<'t>> {
        if entry.form() != Form::Prose {
            return None;
        }
        let stamp = entry.stamp();
        // the zone of a machine's clock, and of `midnight UTC`, is not that of the next person's
        let of_a_person = |z: &Zone<'_>| z.name() != "Z" && stamp.clock().is_some_and(|k| k.style() != Style::Word);
        let own = stamp.zone().copied().or_else(|| stamp.end()?.zone().copied()).filter(of_a_person);
        self.said_zone = own.map(|z| (entry.block(), z)).or(self.said_zone);
        self.said_zone.filter(|(block, _)| *block == entry.block()).map(|(_, zone)| zone)
    }

    /// Takes a date that no calendar has out of a context, and tells of it and of a weekday that is not the date's.
    fn checked(&mut self, text: &str, context: Context<'t>) -> Context<'t> {
        let Some(date) = context.date else { return context };
        let (year, open) = (date.year(), date.order() == Order::Open);
        let (Some(month), Some(day)) = (date.month(), date.day()) else { return context };
        let exists = |month: u8, day: u8| NaiveDate::from_ymd_opt(year.unwrap_or(LEAP), month.into(), day.into());
        match exists(month, day) {
            None if !open || exists(day, month).is_none() => {
                self.remarks.push(remarks::impossible_date(&date, text, "no date is taken from it"));
                Context { date: None, ..context }
            }
            Some(found) if !open && year.is_some() => {
                self.remarks.extend(remarks::weekday(&date, found, text));
                context
            }
            _ => context,
        }
    }

    /// A heading with a date, which may name an incident: `# Incident on 2017-02-27`.
    fn learn_opening(&mut self, text: &str, context: &Context<'t>) {
        let level = match context.kind {
            ContextKind::Title => 1,
            ContextKind::Heading(level) => level,
            _ => return,
        };
        let date = context.date.as_ref().and_then(full_date);
        let dated = context.date.is_some_and(|d| d.is_day());
        let heading = context.span.of(text).to_ascii_lowercase();
        let named = NAMES.iter().chain(&["issue"]).any(|w| heading.contains(w));
        if dated || named {
            self.openings.push(Opening { span: context.span, level, above: self.drafts.len(), named, dated, date });
        }
    }

    /// A year alone in the title, as its last word, its first, or in brackets: `Outage 2021`, `2021 outage`. A number behind
    /// a word that numbers or names things is none: `error 2013`, `Server 2019`.
    fn learn_year(&mut self, text: &str, context: &Context<'t>) {
        if context.kind != ContextKind::Title || self.year.is_some() {
            return;
        }
        let mut words = context.span.of(text).split_whitespace().peekable();
        let mut before = None;
        while let Some(word) = words.next() {
            let bare = word.trim_matches(['(', ')', ',', ':', '[', ']', '.']);
            let year = Some(bare).filter(|w| w.len() == 4).and_then(|w| w.parse().ok());
            let told = match before {
                None => true,
                Some(_) if word.starts_with(['(', '[']) && word.ends_with([')', ']']) => true,
                Some(before) => words.peek().is_none() && !numbers_things(before),
            };
            self.year = self.year.or(year.filter(|y| told && (1990..=2100).contains(y)));
            before = Some(bare);
        }
    }

    /// The year that the title tells alone, unless the weekdays of dates without a year say that it is another.
    pub(super) fn year_told(&self) -> Option<i32> {
        let year = self.year?;
        let agrees = |d: &Date| {
            let (weekday, month, day) = (d.weekday().filter(|_| d.year().is_none())?, d.month()?, d.day()?);
            let date = NaiveDate::from_ymd_opt(year, month.into(), day.into());
            Some(date.is_some_and(|d| d.weekday().num_days_from_monday() == weekday as u32))
        };
        let mut weekdays = self.told_dates.iter().filter_map(agrees).peekable();
        (weekdays.peek().is_none() || weekdays.any(|agrees| agrees)).then_some(year)
    }

    /// The zone of a notice about all times, and the one that the title gives to all times.
    fn zone_of_title(&mut self, text: &'t str, context: &Context<'t>) -> Option<(Zone<'t>, Zone<'t>)> {
        let zone = context.zone?;
        match context.kind {
            ContextKind::Title => {
                let before = text.get(..zone.span().start())?.trim_end_matches([' ', '*', '_']);
                let of_all = before.ends_with(['(', '[', '/']) || before.ends_with("times") || before.ends_with("time");
                self.title_zone = self.title_zone.or(Some(zone).filter(|_| of_all));
                None
            }
            ContextKind::Notice => self.title_zone.take().map(|title| (zone, title)),
            _ => None,
        }
    }

    /// Where a second incident begins: headings of one level that each name one, or whose dates lie more than [`APART`] days
    /// from each other, with entries beneath.
    pub(super) fn second_incident(&self) -> Option<Span> {
        let any = |_: &Opening, _: &Opening| true;
        let apart = |a: &Opening, b: &Opening| {
            a.date.zip(b.date).is_some_and(|(one, other)| (other - one).num_days().abs() > APART)
        };
        self.second(|o| o.named && o.dated, 2, any)
            .or_else(|| self.second(|o| o.dated && o.date.is_some(), 2, apart))
            .or_else(|| self.second(|o| o.named, 1, |a, b| apart(&self.dated_by_entry(a), &self.dated_by_entry(b))))
    }

    /// A heading, with the date of the first entry beneath where it has none itself.
    fn dated_by_entry(&self, opening: &Opening) -> Opening {
        let first = self.drafts[opening.above..].iter().find(|d| d.entry.form() != Form::Prose);
        let below = || first.and_then(|d| d.entry.stamp().date()).and_then(full_date);
        Opening { date: opening.date.or_else(below), ..*opening }
    }

    /// The second of two headings in a row, among those that `fits` and that have so many entries beneath, that are of one
    /// level and differ.
    fn second(
        &self,
        fits: fn(&Opening) -> bool,
        least: usize,
        differ: impl Fn(&Opening, &Opening) -> bool,
    ) -> Option<Span> {
        let openings: Vec<&Opening> = self.openings.iter().filter(|o| fits(o)).collect();
        let ends = openings.iter().skip(1).map(|o| o.above).chain([self.drafts.len()]);
        let set_out = |o: &Opening, end: usize| {
            self.drafts[o.above..end].iter().filter(|d| d.entry.form() != Form::Prose).count() >= least
        };
        let with_entries: Vec<&Opening> =
            openings.iter().zip(ends).filter(|(o, end)| set_out(o, *end)).map(|(o, _)| *o).collect();
        with_entries.windows(2).find(|w| w[0].level == w[1].level && differ(w[0], w[1])).map(|w| w[1].span)
    }

    fn context(&mut self, context: &Context<'t>) {
        if self.month.is_none() {
            self.month = context.date.filter(|d| d.month().is_some() && d.day().is_none());
        }
        self.learn_order(context.date.as_ref());
        match context.kind {
            ContextKind::Title => {
                self.title = self.title.or(context.date.filter(Date::is_day));
                self.zone = self.zone.or(context.zone);
            }
            ContextKind::Heading(level) => {
                self.level = level;
                self.leave(level);
                self.heading = self.heading.or(context.date.filter(Date::is_day));
                self.govern(level, context);
                if context.approximate {
                    self.rough.push(level);
                }
            }
            ContextKind::DateLine => {
                self.leave(LINE);
                self.heading = self.heading.or(context.date.filter(Date::is_day));
                self.govern(LINE, context);
            }
            ContextKind::Notice => {
                self.approximate |= context.approximate;
                if let Some(zone) = context.zone {
                    self.zone = self.zone.or(Some(zone));
                    self.zones.push((self.level, zone));
                }
            }
            ContextKind::Byline => {
                self.byline = self.byline.or(context.date);
                self.zone = self.zone.or(context.zone);
            }
            ContextKind::Field => {
                self.field = self.field.or(context.date);
                self.govern(self.level, context);
                self.zone = self.zone.or(context.zone);
            }
            ContextKind::FrontMatter => self.front_matter = self.front_matter.or(context.date),
            ContextKind::Text => {
                self.told = self.told.or(context.date.filter(|d| !self.listed && d.is_day()));
                self.said.extend(context.date.map(Said::Alone));
                self.text = self.text.or(context.date.filter(|d| d.year().is_some()));
            }
        }
    }

    /// The first date that running text tells before the set-out entries, with its year or without.
    pub(super) fn told(&self) -> Option<Date> {
        self.told
    }

    /// Forgets what headings of `level` and deeper gave.
    fn leave(&mut self, level: u8) {
        let governed = self.dates.len();
        self.dates.retain(|(l, _)| *l < level);
        if self.dates.len() < governed {
            self.said.push(Said::End);
        }
        self.zones.retain(|(l, _)| *l < level);
        self.rough.retain(|l| *l < level);
        self.serial += 1;
    }

    fn govern(&mut self, level: u8, context: &Context<'t>) {
        if let Some(date) = context.date.filter(|d| d.is_day() || d.weekday().is_some() || d.is_counted()) {
            self.dates.push((level, date));
            self.said.push(Said::Above(date));
        }
        if let Some(zone) = context.zone {
            self.zones.push((level, zone));
        }
    }

    /// A date of numbers with a value over 12 shows how the document orders them.
    fn learn_order(&mut self, date: Option<&Date>) {
        let Some(date) = date else { return };
        if let Some(first) = date.day_first_in_numbers() {
            self.day_first = self.day_first.or(Some(first));
        }
        if date.is_day() {
            self.told_dates.push(*date);
        }
    }
}

/// A date in a file name: `2025-08-12-hub-outage.md`, `2021/06/25.md`, `20230927_x.md`.
pub(super) fn date_in_name(name: &str) -> Option<NaiveDate> {
    let bytes = name.as_bytes();
    let digits = |at: usize, n: usize| -> Option<i32> {
        let part = bytes.get(at..at + n)?;
        part.iter().all(u8::is_ascii_digit).then(|| part.iter().fold(0, |v, b| v * 10 + i32::from(b - b'0')))
    };
    let separator = |at: usize| bytes.get(at).is_some_and(|b| matches!(b, b'-' | b'_' | b'/' | b'.'));
    let mut found = None;
    for at in 0..bytes.len() {
        if at > 0 && bytes[at - 1].is_ascii_digit() {
            continue;
        }
        let Some(year) = digits(at, 4).filter(|y| (1990..2100).contains(y)) else { continue };
        let spaced = separator(at + 4) && separator(at + 7);
        let (month, day, end) = if spaced {
            (digits(at + 5, 2), digits(at + 8, 2), at + 10)
        } else {
            (digits(at + 4, 2), digits(at + 6, 2), at + 8)
        };
        if bytes.get(end).is_some_and(u8::is_ascii_digit) {
            continue;
        }
        if let (Some(m), Some(d)) = (month, day) {
            found = NaiveDate::from_ymd_opt(year, m as u32, d as u32).or(found);
        }
    }
    found
}

/// Words of titles behind which four digits may be the number of a product, a fault, a ticket or a place.
static NUMBERED: Words = Words::new(&[
    "access",
    "acrobat",
    "autocad",
    "bug",
    "build",
    "case",
    "code",
    "dynamics",
    "edition",
    "errno",
    "error",
    "errors",
    "event",
    "excel",
    "exchange",
    "exit",
    "host",
    "id",
    "issue",
    "job",
    "kb",
    "line",
    "no",
    "node",
    "nr",
    "number",
    "office",
    "outlook",
    "photoshop",
    "port",
    "powerpoint",
    "project",
    "pull",
    "rack",
    "release",
    "request",
    "revit",
    "rfc",
    "room",
    "server",
    "shard",
    "sharepoint",
    "signal",
    "sql",
    "status_code",
    "step",
    "store",
    "studio",
    "teams",
    "than",
    "ticket",
    "to",
    "ubuntu",
    "under",
    "unit",
    "v",
    "version",
    "visio",
    "vs",
    "windows",
    "word",
]);

/// May a number of four digits behind this word of a title be no year?
fn numbers_things(word: &str) -> bool {
    NUMBERED.has(word.trim_end_matches(':')) || word.bytes().any(|b| b.is_ascii_digit())
}

/// From a date as written to a day of the calendar, with a year and an order filled in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Calendar {
    /// A full date near the incident, for missing years.
    pub(super) anchor: Option<NaiveDate>,
    /// The anchor's own order of day and month is settled, so that it can settle others.
    pub(super) settled: bool,
    pub(super) day_first: Option<bool>,
    /// `day_first` is what the caller says, and no guess.
    pub(super) order_given: bool,
    pub(super) order: DateOrder,
}

/// A day and what was filled in to get it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Day {
    pub(super) date: NaiveDate,
    /// Its year, its order of day and month.
    pub(super) filled: BasisSet,
    /// The order of day and month was a guess.
    pub(super) order_guessed: bool,
}

impl Day {
    /// A day that is known by what is `filled` in.
    pub(super) const fn of(date: NaiveDate, filled: BasisSet) -> Self {
        Self { date, filled, order_guessed: false }
    }
}

impl Calendar {
    /// The day that `date` names; `None` where no calendar has it, or it names no day. `column` is a year in a header.
    pub(super) fn day(&self, date: &Date, column: Option<i32>, near: Option<NaiveDate>) -> Option<Day> {
        let (month, day) = (u32::from(date.month()?), u32::from(date.day()?));
        let near = near.or(self.anchor);
        let as_written = self.with_year(date.year().or(column), month, day, near);
        // without any anchor the year stands in for none, and is not told at all
        let year = date.year().is_none() && self.anchor.is_some();
        let filled = if year { BasisSet::EMPTY.with(Basis::YearFromContext) } else { BasisSet::EMPTY };
        if date.order() == Order::Settled {
            return as_written.map(|d| Day::of(d, filled));
        }
        let swapped = self.with_year(date.year().or(column), day, month, near);
        let (chosen, guessed) = self.choose(as_written, swapped, near);
        let filled = if self.order_given { filled } else { filled.with(Basis::DateOrderInferred) };
        chosen.map(|d| Day { order_guessed: guessed, ..Day::of(d, filled) })
    }

    /// Settles the order of day and month: by the document, by the nearness to a known date, by the caller.
    fn choose(
        &self,
        month_first: Option<NaiveDate>,
        day_first: Option<NaiveDate>,
        near: Option<NaiveDate>,
    ) -> (Option<NaiveDate>, bool) {
        const NEAR: i64 = 10;
        const AFTER: i64 = 45;
        let (Some(m), Some(d)) = (month_first, day_first) else { return (month_first.or(day_first), false) };
        if let Some(first) = self.day_first {
            return (Some(if first { d } else { m }), false);
        }
        if let Some(near) = near.filter(|_| self.settled) {
            let (dm, dd) = ((m - near).num_days().abs(), (d - near).num_days().abs());
            // a date of publication, which often is the one that is plain, lies some weeks behind
            let near = if dm.min(dd) <= NEAR { NEAR } else { AFTER };
            if dm.min(dd) <= near && dm.max(dd) > 2 * near {
                return (Some(if dm < dd { m } else { d }), false);
            }
        }
        (Some(if self.order == DateOrder::DayFirst { d } else { m }), true)
    }

    /// The date in the year that is written, else in the one that brings it nearest to `near`.
    fn with_year(&self, year: Option<i32>, month: u32, day: u32, near: Option<NaiveDate>) -> Option<NaiveDate> {
        if let Some(year) = year {
            return NaiveDate::from_ymd_opt(year, month, day);
        }
        let Some(near) = near else { return NaiveDate::from_ymd_opt(LEAP, month, day) };
        // 29 February in a year that has none is not that of the year before
        const HALF_A_YEAR: i64 = 184;
        (near.year() - 1..=near.year() + 1)
            .filter_map(|y| NaiveDate::from_ymd_opt(y, month, day))
            .filter(|d| d.year() == near.year() || (*d - near).num_days().abs() <= HALF_A_YEAR)
            .min_by_key(|d| (*d - near).num_days().abs())
    }
}
