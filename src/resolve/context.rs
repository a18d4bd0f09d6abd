//! The date and the zone that govern an entry: headings, rows and lines above, notices, the title, the file name.

use super::incidents::{self, Heading, LINE, Page, Start};
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
    /// Of an incident in a document of several: the date of the title or of a field above all of them.
    pub(super) shared: Option<Date>,
    /// Of such an incident: what the whole document tells of its dates.
    pub(super) whole: Option<Whole>,
    pub(super) front_matter: Option<Date>,
    pub(super) field: Option<Date>,
    pub(super) byline: Option<Date>,
    pub(super) heading: Option<Date>,
    pub(super) text: Option<Date>,
    /// A zone that a notice or the title gives to all times.
    pub(super) zone: Option<Zone<'t>>,
    /// A zone that stands by itself in the lead; it holds where nothing else gives a zone to all times.
    headnote: Headnote<'t>,
    /// The zone that the title gives to all times, and not to one clock of its own.
    title_zone: Option<Zone<'t>>,
    /// Zones that stand side by side in a heading or notice: `All times UTC (PST)`.
    pub(super) beside: Vec<(Zone<'t>, Zone<'t>)>,
    /// All headings, some of which may open an incident of their own.
    pub(super) headings: Vec<Heading>,
    /// Does a date written as numbers show that the day comes first (or last)?
    pub(super) day_first: Option<bool>,
    /// The first month, with its year, that the title or a heading names.
    pub(super) month: Option<Date>,
    /// A year alone that the title tells: `Outage 2021`.
    pub(super) year: Option<i32>,
    /// All days that entries and contexts name, for the order of day and month.
    pub(super) told_dates: Vec<Date>,
    told: Option<Date>,
    /// The first day in words that running text tells before the set-out entries.
    told_in_words: Option<Date>,
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

/// The zones that stand by themselves in a text. Two that differ say nothing of the clocks.
#[derive(Clone, Copy, Default, Debug)]
enum Headnote<'t> {
    #[default]
    None,
    One(Zone<'t>),
    Several,
}

impl<'t> Headnote<'t> {
    /// With another one.
    fn with(self, zone: Zone<'t>) -> Self {
        match self {
            Self::None => Self::One(zone),
            Self::One(first) if (first.name(), first.beside()) == (zone.name(), zone.beside()) => self,
            _ => Self::Several,
        }
    }
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

/// What a document of several incidents tells of the dates of each.
#[derive(Clone, Copy, Debug)]
pub(super) struct Whole {
    /// A full date of the document, for missing years.
    pub(super) anchor: Option<NaiveDate>,
    /// The order of day and month that is customary where the document comes from, or that the caller chose.
    pub(super) order: DateOrder,
}

/// A date that is written in full, in an order that is certain.
pub(super) fn full_date(date: &Date) -> Option<NaiveDate> {
    let date = Some(date).filter(|d| d.order() == Order::Settled)?;
    NaiveDate::from_ymd_opt(date.year()?, date.month()?.into(), date.day()?.into())
}

/// A year that has 29 February, for dates without their year.
pub(super) const LEAP: i32 = 2024;

/// A year on which the weekdays lie as a date without its year tells: `Friday, June 10`.
pub(super) fn year_of_weekday(date: &Date) -> Option<i32> {
    const ALL_CALENDARS: i32 = 11;
    let (weekday, month, day) = (date.weekday()?, date.month()?.into(), date.day()?.into());
    let fits = |d: NaiveDate| d.weekday().num_days_from_monday() == weekday as u32;
    (LEAP..LEAP + ALL_CALENDARS).find(|y| NaiveDate::from_ymd_opt(*y, month, day).is_some_and(fits))
}

/// Gathers entries and contexts.
pub(super) fn gather<'t>(text: &'t str, items: impl Iterator<Item = Item<'t>>) -> Facts<'t> {
    let mut facts = Facts::default();
    items.for_each(|item| facts.learn(text, item));
    facts.settle_headnote();
    facts
}

/// Gathers what each incident holds, and what stands outside of all of them: above the first, or under headings behind one
/// that are not its own. What governs there governs the incidents below.
pub(super) fn gather_each<'t>(
    text: &'t str,
    items: impl Iterator<Item = Item<'t>>,
    starts: &[Start],
) -> (Facts<'t>, Vec<Facts<'t>>) {
    let (mut outside, mut each): (Facts<'t>, Vec<Facts<'t>>) = (Facts::default(), Vec::with_capacity(starts.len()));
    let mut is_inside = false;
    for item in items {
        let at = place(text, &item);
        match starts.get(each.len()).filter(|next| at >= next.span.start()) {
            Some(_) => {
                each.push(outside.above());
                is_inside = true;
            }
            None if is_inside => {
                let start = each.len().checked_sub(1).and_then(|n| starts.get(n));
                let ends = |level: u8| start.is_some_and(|s| at > s.span.start() && s.ends_at(level));
                is_inside = !level_of(text, &item).is_some_and(ends);
            }
            None => {}
        }
        // `1 hour later` counts from what stands above it
        let is_relative = matches!(&item, Item::Entry(entry) if entry.stamp().relative().is_some());
        match each.last_mut().filter(|_| is_inside || is_relative) {
            Some(facts) => facts.learn(text, item),
            None => outside.learn(text, item),
        }
    }
    outside.settle_headnote();
    each.iter_mut().for_each(Facts::settle_headnote);
    (outside, each)
}

/// Where an item begins, behind the blank lines above a sentence.
fn place(text: &str, item: &Item<'_>) -> usize {
    let span = match item {
        Item::Entry(entry) => entry.span(),
        Item::Context(context) => context.span,
        Item::Remark(remark) => remark.span(),
    };
    let begins = |c: char| !c.is_whitespace();
    span.start() + span.of(text).find(begins).unwrap_or(0)
}

/// A heading without the text below it, which belongs to an entry.
fn first_line(text: &str, span: Span) -> Span {
    let line = span.of(text).lines().next().unwrap_or("").trim_end();
    Span::new(span.start(), span.start() + line.len(), span.line())
}

/// A short line around a part of it, without the markup around its words.
fn around(text: &str, span: Span) -> Span {
    const FAR: usize = 120;
    let is_markup = |b: &u8| b"*_#-+>|: \t".contains(b);
    let is_end = |b: &u8| matches!(b, b'\n' | b'\r');
    let bytes = text.as_bytes();
    let before = &bytes[span.start().saturating_sub(FAR)..span.start()];
    let behind = &bytes[span.end()..bytes.len().min(span.end() + FAR)];
    let (Some(from), Some(to)) = (
        before.iter().rposition(is_end).or(Some(0).filter(|_| span.start() <= FAR)),
        behind.iter().position(is_end).or(Some(behind.len()).filter(|_| behind.len() < FAR)),
    ) else {
        return span;
    };
    let lead = before[from..].iter().take_while(|b| is_end(b) || is_markup(b)).count();
    let trail = behind[..to].iter().rev().take_while(|b| is_markup(b)).count();
    Span::new(span.start() - (before.len() - from - lead), span.end() + to - trail, span.line())
}

/// The level of a heading; 0 is that of a title in the front matter, [`LINE`] that of a line with a date.
fn level_of(text: &str, item: &Item<'_>) -> Option<u8> {
    match item {
        Item::Entry(entry) if entry.form() == Form::Heading => u8::try_from(entry.indent).ok(),
        Item::Context(Context { kind: ContextKind::Heading(level), .. }) => Some(*level),
        Item::Context(Context { kind: ContextKind::Title, span, .. }) => Some(level_of_title(text, *span)),
        Item::Context(Context { kind: ContextKind::DateLine | ContextKind::Byline, .. }) => Some(LINE),
        Item::Context(Context { kind: ContextKind::Text, span, .. }) => {
            let line = around(text, *span).of(text);
            (line.ends_with(span.of(text)) && incidents::opens_an_incident(line)).then_some(LINE)
        }
        _ => None,
    }
}

/// The level of a title, by what stands before it on its line: `## `, `<h2>`, `title: `.
fn level_of_title(text: &str, span: Span) -> u8 {
    const MARKS: usize = 8;
    let before = text.as_bytes().get(..span.start()).unwrap_or_default();
    let before = &before[before.len().saturating_sub(MARKS)..];
    let before = before.rsplit(|b| matches!(b, b'\n' | b'\r')).next().unwrap_or_default();
    let before = before.trim_ascii_end();
    let signs = |sign: u8| before.iter().rev().take_while(|b| **b == sign).count() as u8;
    match before {
        [.., b'<', b'h' | b'H', level @ b'1'..=b'6', b'>'] => level - b'0',
        [.., b'>'] => 1,
        _ if before.iter().any(u8::is_ascii_alphabetic) => 0,
        [.., sign @ (b'#' | b'=' | b'*')] => signs(*sign),
        _ => 1,
    }
}

/// Leaves of what each level gave only the last: that alone governs.
fn keep_last_of_each<T>(all: &mut Vec<(u8, T)>) {
    let mut seen = 0_u16;
    all.reverse();
    all.retain(|(level, _)| {
        let level = 1 << (*level).min(LINE);
        let first = seen & level == 0;
        seen |= level;
        first
    });
    all.reverse();
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
    fn learn(&mut self, text: &'t str, item: Item<'t>) {
        let level = level_of(text, &item);
        match item {
            Item::Remark(remark) => self.remarks.push(remark),
            Item::Context(context) => {
                let context = self.checked(text, context);
                let line =
                    if level == Some(LINE) { around(text, context.span) } else { first_line(text, context.span) };
                self.learn_heading(level, line, context.date);
                self.learn_year(text, &context);
                let against_title = self.zone_of_title(text, &context);
                self.beside.extend(against_title);
                self.beside.extend(context.zone.and_then(|z| Some((z, zone_beside(text, &context, &z)?))));
                self.context(&context);
            }
            Item::Entry(entry) => {
                self.entry(entry);
                self.learn_heading(level, first_line(text, entry.span()), entry.stamp().date().copied());
                if let Some(heading) = self.headings.last_mut().filter(|_| level.is_some()) {
                    heading.entry = true;
                }
            }
        }
    }

    fn learn_heading(&mut self, level: Option<u8>, span: Span, date: Option<Date>) {
        if let Some(level) = level {
            self.headings.push(Heading { span, level, above: self.drafts.len(), date, entry: false });
        }
    }

    /// What governs an incident that begins here: all that it does not tell itself.
    fn above(&mut self) -> Self {
        // so that what is handed on does not grow with the text
        keep_last_of_each(&mut self.dates);
        keep_last_of_each(&mut self.zones);
        Facts {
            shared: self.title.or(self.field),
            byline: self.byline,
            front_matter: self.front_matter,
            zone: self.zone,
            headnote: self.headnote,
            title_zone: self.title_zone,
            month: self.month,
            year: self.year,
            approximate: self.approximate,
            dates: self.dates.clone(),
            zones: self.zones.clone(),
            rough: self.rough.clone(),
            serial: self.serial,
            level: self.level,
            ..Facts::default()
        }
    }

    /// Takes what the whole document tells of the dates of each of its incidents.
    pub(super) fn learn_whole(&mut self, calendar: &Calendar, whole: &Facts<'_>) {
        self.whole = Some(Whole { anchor: calendar.anchor, order: calendar.order });
        self.day_first = whole.day_first.or(self.day_first);
    }

    /// Takes the day of the incident from the heading that opens it.
    pub(super) fn learn_opening(&mut self) {
        let opening = self.headings.first().and_then(|h| h.date);
        self.title = opening.filter(Date::is_day).or(self.title);
    }

    /// Where the headings stand that tell a day and what happened, and have entries with clocks in the sections below: they
    /// give the day to these, and are no events.
    pub(super) fn days_above(&self) -> Vec<usize> {
        let tells_day = |h: &&Heading| {
            let draft = h.above.checked_sub(1).filter(|_| h.entry && h.level < LINE).and_then(|n| self.drafts.get(n));
            draft.is_some_and(|d| d.entry.stamp().clock().is_none() && d.entry.stamp().is_of_day())
        };
        if !self.headings.iter().any(|h| tells_day(&h)) {
            return Vec::new();
        }
        let is_clocked = |d: &Draft<'_>| d.entry.form() != Form::Prose && d.entry.stamp().clock().is_some();
        let mut found = Vec::new();
        // how many entries with clocks stand behind, and behind the next heading of each level
        let (mut behind, mut next, mut at) = (0_usize, [0_usize; LINE as usize], self.drafts.len());
        for heading in self.headings.iter().rev().filter(|h| h.level < LINE) {
            let level = usize::from(heading.level);
            behind += self.drafts[heading.above..at].iter().filter(|d| is_clocked(d)).count();
            at = heading.above;
            let below = behind - next[..=level].iter().copied().max().unwrap_or(0);
            found.extend(Some(heading.span.start()).filter(|_| below > 0 && tells_day(&heading)));
            next[level] = behind + usize::from(heading.entry && self.drafts[at - 1..at].iter().any(is_clocked));
        }
        found.reverse();
        found
    }

    /// The day, with the level of its heading among those at these places, below which each incident stands.
    pub(super) fn days_over(&self, days: &[usize], starts: &[Start]) -> Vec<Option<(Date, u8)>> {
        let mut headings = self.headings.iter().peekable();
        let mut day: Option<(Date, u8)> = None;
        let over = |start: &Start| {
            while let Some(heading) = headings.next_if(|h| h.span.start() <= start.span.start()) {
                day = day.filter(|(_, level)| heading.level > *level);
                if days.binary_search(&heading.span.start()).is_ok() {
                    day = heading.date.map(|d| (d, heading.level));
                }
            }
            day
        };
        starts.iter().map(over).collect()
    }

    /// Takes the headings at these places for days that govern what stands below them; one may stand above all.
    pub(super) fn govern_by(&mut self, days: &[usize], mut day: Option<(Date, u8)>) {
        if days.is_empty() {
            return;
        }
        let is_day = |start: usize| days.binary_search(&start).is_ok();
        self.heading = day.map(|(d, _)| d).or(self.heading);
        let mut headings = core::mem::take(&mut self.headings).into_iter().peekable();
        let (mut drafts, mut removed) = (Vec::with_capacity(self.drafts.len()), 0);
        for (n, draft) in core::mem::take(&mut self.drafts).into_iter().enumerate() {
            while let Some(mut heading) = headings.next_if(|h| h.above - usize::from(h.entry) <= n) {
                day = day.filter(|(_, level)| heading.level > *level);
                if is_day(heading.span.start()) {
                    day = heading.date.map(|d| (d, heading.level));
                    self.heading = self.heading.or(heading.date);
                    heading.entry = false;
                }
                heading.above -= removed + usize::from(is_day(heading.span.start()));
                self.headings.push(heading);
            }
            if draft.entry.form() == Form::Heading && is_day(draft.entry.span().start()) {
                removed += 1;
                continue;
            }
            let above =
                day.map(|(d, _)| d).filter(|d| draft.governing.is_none_or(|g| g.span().start() < d.span().start()));
            drafts.push(Draft { governing: above.or(draft.governing), ..draft });
        }
        let rest = headings.map(|h| Heading { above: h.above - removed, ..h });
        self.headings.extend(rest);
        self.drafts = drafts;
    }

    /// Where each of several incidents begins, which is told.
    pub(super) fn tell_several(&mut self, text: &'t str) -> Vec<Start> {
        let page = Page::new(text, &self.headings, &self.drafts);
        let starts = page.starts();
        let second = page.second(&starts);
        self.remarks.extend(second.map(|s| remarks::several_incidents(s, starts.len(), text)));
        starts
    }

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

    fn context(&mut self, context: &Context<'t>) {
        if self.month.is_none() {
            self.month = context.date.filter(|d| d.month().is_some() && d.day().is_none());
        }
        self.learn_order(context.date.as_ref());
        match context.kind {
            ContextKind::Title => {
                self.title = self.title.or(context.date.filter(Date::is_day));
                self.told_in_words = self.told_in_words.or(context.date.filter(|d| d.month().is_none()));
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
            ContextKind::Headnote => {
                self.headnote = context.zone.map_or(self.headnote, |zone| self.headnote.with(zone));
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
                let numbered = |d: &Date| d.day().is_some() && d.weekday().is_some();
                self.told = self.told.or(context.date.filter(|d| !self.listed && (d.is_day() || numbered(d))));
                let in_words = |d: &Date| {
                    !self.listed && (d.weekday().is_some() || d.is_of_writing()) && !d.is_day() && !numbered(d)
                };
                self.told_in_words = self.told_in_words.or(context.date.filter(in_words));
                self.said.extend(context.date.map(Said::Alone));
                self.text = self.text.or(context.date.filter(|d| d.year().is_some()));
            }
        }
    }

    /// Takes the zone that stands by itself, where nothing else gives one to all times and most entries name no other.
    fn settle_headnote(&mut self) {
        let Headnote::One(zone) = self.headnote else { return };
        let (mut without, mut other) = (0_usize, 0_usize);
        for stamp in self.drafts.iter().map(|d| d.entry.stamp()).filter(|s| s.clock().is_some()) {
            match stamp.zone() {
                None => without += 1,
                Some(own) => other += usize::from(own.name() != zone.name()),
            }
        }
        self.zone = self.zone.or(Some(zone).filter(|_| other < without));
    }

    /// The first date that running text tells before the set-out entries, with its year or without.
    pub(super) fn told(&self) -> Option<Date> {
        self.told
    }

    /// The first day in words that it tells there, a weekday or one counted from the day of the text.
    pub(super) fn told_in_words(&self) -> Option<Date> {
        self.told_in_words
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
    /// The year that stands for the one that is told nowhere.
    pub(super) stand_in: i32,
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
        let Some(near) = near else {
            let leap = || NaiveDate::from_ymd_opt(LEAP, month, day);
            return NaiveDate::from_ymd_opt(self.stand_in, month, day).or_else(leap);
        };
        // 29 February in a year that has none is not that of the year before
        const HALF_A_YEAR: i64 = 184;
        (near.year() - 1..=near.year() + 1)
            .filter_map(|y| NaiveDate::from_ymd_opt(y, month, day))
            .filter(|d| d.year() == near.year() || (*d - near).num_days().abs() <= HALF_A_YEAR)
            .min_by_key(|d| (*d - near).num_days().abs())
    }
}
