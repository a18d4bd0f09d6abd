//! Several incidents in one document: which headings open one each.
//!
//! **Rule.** Headings of one level open an incident each where they, two at least, hold entries beneath and
//!
//! - each calls an incident by its name and tells its day, and the days differ (the same words on the next day are one
//!   incident that goes on); or
//! - each calls one by its name and a number that differs, `Incident #7`, above set-out entries, or on a page of incidents each
//!   opens with an identifier, `OPS-41 Login fails`; or
//! - each calls one by its name above entries that are dated, where the first dates differ: by more than [`APART`] days
//!   somewhere, or under a title that tells of incidents, `Postmortems`; or
//! - each tells its day and what happened, `2021-05-10 - Slow ingress`, under a title that tells of incidents, or each
//!   above a timeline and another part that an incident has once: its impact, its cause; or
//! - each tells its day and what happened, more than [`APART`] days from the next, under a title that may tell of incidents,
//!   `Outage log`, or so far from one of them where that title tells a year, and above two entries at least; or
//! - each tells its day, under such a title, more than [`APART`] days from the next; or
//! - each tells its day or its day of the week and what happened, and the text above says that there are as many incidents.
//!
//! The highest level that has such headings counts. Parts of an incident are none: `Outage timeline`, `Second day of the
//! outage`, `Update 2021-05-11`, nor is what stands below a heading that itself names one incident with its day. A wrong
//! split is worse than a missing one: headings that tell no more than days, phases or updates are those of one incident.
//!
//! A line of its own with a date may stand for a heading of the first kind: `**Incident 12 - 2021-05-10**`, `Incident A: login
//! down, 10 May`; a bold one that is numbered, for one of the last kind. Under a title that tells of incidents, the rows of a
//! table are one each where all that is set out are such rows, each with its day and its start, nearly all with their end, and
//! not all of one day; and so are the names of a status page above their updates.
//!
//! **Limits.** Two outages in one list are one incident.

use super::context::{Draft, LEAP, full_date};
use super::{Event, Part, Timeline, histories};
use crate::span::Span;
use crate::syntax::words::Words;
use crate::syntax::{self, Cursor, Date, Form, Weekday};
use chrono::{NaiveDate, NaiveDateTime};
use core::cell::Cell;
use core::ops::Range;
use std::collections::BTreeMap;

/// How many days an incident lasts at most, where headings alone tell of it.
pub(super) const APART: i64 = 14;

/// The level of a line with a date, which may stand for a heading: `**Incident 12 - 2021-05-10**`.
pub(super) const LINE: u8 = 7;

/// What a heading calls an incident, as a part of a word: `Mailausfall`.
static STEMS: Words = Words::new(&[
    "ausfall",
    "awari",
    "disruption",
    "disservizi",
    "downtime",
    "failure",
    "guast",
    "incident",
    "indisponibil",
    "interrupción",
    "interruzion",
    "interrupç",
    "outage",
    "post mortem",
    "post-mortem",
    "postmortem",
    "störung",
    "vorfall",
    "инцидент",
    "Инцидент",
    "авари",
    "Авари",
    "сбой",
    "Сбой",
    "事件",
    "事故",
    "障害",
    "故障",
    "사고",
    "장애",
]);

/// The same as words of their own: `Storing` is none in `Restoring`.
static NAMES: Words = Words::new(&["caida", "caída", "coupure", "falha", "issue", "panne", "storing", "uitval"]);

/// Names behind which a number tells incidents apart.
static NUMBERED: Words = Words::new(&[
    "inc",
    "incident",
    "incidente",
    "post-mortem",
    "postmortem",
    "störung",
    "vorfall",
    "инцидент",
    "Инцидент",
    "事故",
    "障害",
    "故障",
    "장애",
]);

/// Words of a heading that names a part of an incident, or what somebody says about it.
static PARTS: Words = Words::new(&[
    "about",
    "actions",
    "after",
    "aktualisierung",
    "analyse",
    "analysis",
    "background",
    "before",
    "begin",
    "beginn",
    "begins",
    "call",
    "cause",
    "caused",
    "causes",
    "chronologie",
    "chronology",
    "closed",
    "continued",
    "continues",
    "cronologia",
    "cronología",
    "declared",
    "description",
    "details",
    "detected",
    "detection",
    "draft",
    "during",
    "début",
    "earlier",
    "end",
    "ende",
    "ended",
    "ends",
    "events",
    "fim",
    "fin",
    "final",
    "follow up",
    "follow-up",
    "followup",
    "how",
    "identified",
    "impact",
    "inicio",
    "initial",
    "interim",
    "investigating",
    "lessons",
    "maßnahmen",
    "meeting",
    "minutes",
    "mise à jour",
    "mitigated",
    "monitoring",
    "notes",
    "opened",
    "over",
    "overview",
    "part",
    "phase",
    "preliminary",
    "previous",
    "recovery",
    "recurrence",
    "reopened",
    "reported",
    "resolution",
    "resolved",
    "response",
    "responses",
    "resumen",
    "resumo",
    "review",
    "riassunto",
    "sequence",
    "similar",
    "stage",
    "start",
    "started",
    "starts",
    "status",
    "summary",
    "teil",
    "template",
    "tijdlijn",
    "timeline",
    "update",
    "updates",
    "verlauf",
    "wave",
    "what",
    "when",
    "why",
    "zusammenfassung",
    "начало",
    "обновление",
    "хронология",
    "原因",
    "影响",
    "影響",
    "时间线",
    "時系列",
    "概要",
    "経緯",
    "経過",
    "경과",
]);

/// Days that are counted: `Outage, day 2`, `Second day of the outage`.
static DAYS: Words = Words::new(&["day", "dia", "dzień", "día", "giorno", "jour", "tag", "день"]);

/// What counts them in words.
static COUNTS: Words = Words::new(&[
    "deuxième",
    "erster",
    "final",
    "first",
    "following",
    "fourth",
    "last",
    "next",
    "one",
    "premier",
    "primer",
    "primo",
    "second",
    "secondo",
    "segundo",
    "third",
    "three",
    "two",
    "zweiter",
]);

/// Titles of pages that tell of incidents, one after the other.
static PAGES: Words = Words::new(&[
    "incident history",
    "incident reports",
    "incidenten",
    "incidentes",
    "incidenti",
    "incidents",
    "past outages",
    "post mortems",
    "post-mortems",
    "postmortems",
    "vorfälle",
    "инциденты",
    "Инциденты",
    "故障记录",
    "障害一覧",
    "障害履歴",
    "장애 이력",
]);

/// Titles that may name such a page, or what failed again and again in one incident.
static SEVERAL: Words = Words::new(&[
    "ausfälle",
    "awarie",
    "downtimes",
    "guasti",
    "incident register",
    "outage history",
    "outage register",
    "outages",
    "pannes",
    "storingen",
    "störungen",
    "сбои",
    "Сбои",
]);

/// Titles that name such a page, or the story of one incident: what stands beneath must show which.
static LOGS: Words = Words::new(&["incident journal", "incident log", "outage log", "störungsprotokoll"]);

/// Parts that an incident has once, beside its timeline.
static ONCE: Words = Words::new(&[
    "auswirkung",
    "causa",
    "cause",
    "impact",
    "impatto",
    "resolution",
    "ursache",
    "влияние",
    "причина",
    "영향",
    "原因",
    "影響",
    "影响",
]);

/// Headings of the timeline itself.
static TIMELINES: Words = Words::new(&[
    "ablauf",
    "chronolog",
    "cronolog",
    "key events",
    "tijdlijn",
    "timeline",
    "verlauf",
    "what happened",
    "zeitleiste",
    "хронология",
    "경과",
    "時系列",
    "时间线",
    "経緯",
]);

/// The year, month and day that a date names, as far as it does.
type Day = (Option<i32>, Option<u8>, Option<u8>);

/// A heading, and how many entries stand above it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Heading {
    pub(super) span: Span,
    pub(super) level: u8,
    /// How many entries stand above its section, with itself where it is one.
    pub(super) above: usize,
    /// The day that it names.
    pub(super) date: Option<Date>,
    /// It is an entry of its own: it has a clock, or its section tells what happened on its day.
    pub(super) entry: bool,
}

/// Where an incident begins, and the level of the heading that opens it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Start {
    /// Its heading, or its row.
    pub(super) span: Span,
    /// What names it.
    pub(super) title: Span,
    pub(super) level: u8,
    /// A heading of the same level ends it.
    pub(super) closed: bool,
}

impl Start {
    /// The row of a table, named by its text.
    fn row(draft: &Draft<'_>) -> Self {
        let (span, [head, tail]) = (draft.entry.span(), draft.entry.text_spans());
        let title = [tail, head, span].into_iter().find(|s| !s.is_empty()).unwrap_or(span);
        Start { span, title, level: LINE + 1, closed: false }
    }

    /// Does a heading of `level` below it end it?
    pub(super) const fn ends_at(&self, level: u8) -> bool {
        level < self.level || self.closed && level == self.level
    }
}

/// A heading that may open an incident, with what it holds up to the next such heading, or to one of a higher level.
struct Section {
    heading: usize,
    /// The first heading behind it.
    until: usize,
    /// The entries that it holds.
    drafts: Range<usize>,
}

/// What a document shows of its incidents: its headings and its entries.
pub(super) struct Page<'f, 't> {
    text: &'t str,
    headings: &'f [Heading],
    drafts: &'f [Draft<'t>],
    /// Which headings call an incident by its name.
    named: Vec<bool>,
}

impl<'f, 't> Page<'f, 't> {
    pub(super) fn new(text: &'t str, headings: &'f [Heading], drafts: &'f [Draft<'t>]) -> Self {
        let several = if drafts.len() < 2 { &[] } else { headings };
        let of_day = |h: &Heading| h.date.is_some_and(|d| d.is_day());
        let named = |h: &Heading| {
            let name = h.span.of(text);
            calls_incident(name) && (of_day(h) || !speaks_of_several(name))
        };
        let named = several.iter().map(named).collect();
        Page { text, headings: several, drafts, named }
    }

    /// The headings that open an incident each: two at least, or none.
    pub(super) fn starts(&self) -> Vec<Start> {
        let history = self.history();
        if !history.is_empty() {
            return history;
        }
        let mut of_level = [0_usize; LINE as usize + 1];
        self.headings.iter().for_each(|h| of_level[usize::from(h.level.min(LINE))] += 1);
        for level in (0..=LINE).filter(|l| of_level[usize::from(*l)] > 0) {
            let heading = Some(level).filter(|l| *l < LINE);
            let found = self
                .named_with_their_days(level)
                .or_else(|| self.numbered(heading?))
                .or_else(|| self.dated_by_their_entries(heading?))
                .or_else(|| self.days_with_a_name(heading?))
                .or_else(|| self.days_far_apart(heading?))
                .or_else(|| self.identified(heading?))
                .or_else(|| self.as_many_as_told(level));
            if let Some(found) = found {
                return self.reaching(level, &found).unwrap_or_default();
            }
            if self.is_one_incident(level) {
                return Vec::new();
            }
        }
        self.rows().unwrap_or_default()
    }

    /// The names on a page of incidents that stand above the updates of one each, `**Resolved** - `, two at least.
    fn history(&self) -> Vec<Start> {
        let is_page = self.title().is_some_and(|title| syntax::contains_words(title, &PAGES));
        let names = if is_page { histories::names_above_updates(self.text) } else { Vec::new() };
        let start = |n: &histories::Name| {
            let level = n.level.unwrap_or(LINE + 1);
            Start { span: n.line, title: n.name, level, closed: n.level.is_some() }
        };
        if names.len() > 1 { names.iter().map(start).collect() } else { Vec::new() }
    }

    /// The rows of a table on a page of incidents, where all that is set out are such rows, each with its day and its start, nearly
    /// all with their end, and not all of one day.
    fn rows(&self) -> Option<Vec<Start>> {
        /// Of so many rows one may have no end: an incident that goes on, one that nobody closed.
        const ONE_OF: usize = 4;
        let title = self.title()?;
        [&PAGES, &SEVERAL].iter().find(|words| syntax::contains_words(title, words))?;
        let day = |d: &Draft<'t>| d.entry.stamp().date().copied().or(d.governing).filter(Date::is_day);
        let is_row = |d: &&Draft<'t>| d.entry.form() == Form::Table && starts(d) && day(d).is_some();
        let rows = || self.set_out(0..self.drafts.len());
        let one = day(rows().next()?)?;
        let several = rows().all(|d| is_row(&d)) && rows().any(|d| day(d).is_some_and(|d| day_of(&d) != day_of(&one)));
        let without_end = rows().filter(|d| !ends(d)).count();
        (several && without_end * ONE_OF <= rows().count()).then(|| rows().map(Start::row).collect())
    }

    /// Where a second incident begins, as far as it is told of: where one is split off, or headings of one level lie so far
    /// apart that they hardly are those of one incident.
    pub(super) fn second(&self, starts: &[Start]) -> Option<Span> {
        let apart = |a: Option<NaiveDate>, b: Option<NaiveDate>| {
            a.zip(b).is_some_and(|(one, other)| (other - one).num_days().abs() > APART)
        };
        let split = starts.get(1).map(|s| s.span);
        split
            .or_else(|| self.pair(|n| self.named[n] && self.is_of_day(n), 2, |_, _| true))
            .or_else(|| {
                self.pair(|n| self.full_date(n).is_some(), 2, |a, b| apart(self.full_date(a), self.full_date(b)))
            })
            .or_else(|| self.pair(|n| self.named[n], 1, |a, b| apart(self.dated_by_entry(a), self.dated_by_entry(b))))
    }

    /// The second of two headings in a row, among those that `fits` and that have so many set-out entries beneath, that are of
    /// one level and differ.
    fn pair(&self, fits: impl Fn(usize) -> bool, least: usize, differ: impl Fn(usize, usize) -> bool) -> Option<Span> {
        let is_plain = |n: &usize| !self.headings[*n].entry && self.headings[*n].level < LINE;
        let all: Vec<usize> = (0..self.headings.len()).filter(is_plain).filter(|n| fits(*n)).collect();
        let ends = all.iter().skip(1).map(|n| self.headings[*n].above).chain([self.drafts.len()]);
        let set_out = |n: usize, end: usize| self.set_out(self.headings[n].above..end).count();
        let with_entries: Vec<usize> =
            all.iter().zip(ends).filter(|(n, end)| set_out(**n, *end) >= least).map(|(n, _)| *n).collect();
        let alike = |w: &&[usize]| self.headings[w[0]].level == self.headings[w[1]].level && differ(w[0], w[1]);
        with_entries.windows(2).find(alike).map(|w| self.headings[w[1]].span)
    }

    /// `Outage of 2021-05-10`: each calls an incident by its name, and tells its day.
    fn named_with_their_days(&self, level: u8) -> Option<Vec<usize>> {
        const LEAST: usize = 2;
        let sections = self.sections(level, |n| self.named[n] && self.is_of_day(n));
        let on_a_page = self.is_below(&[&PAGES, &SEVERAL, &LOGS], &sections);
        let mut starts: Vec<&Section> = Vec::new();
        for section in &sections {
            let goes_on = |before: &&Section| {
                self.is_same(before, section) || !on_a_page && self.goes_on_next_day(before, section)
            };
            if !starts.last().is_some_and(goes_on) {
                starts.push(section);
            }
        }
        let telling = starts.iter().filter(|s| s.drafts.len() >= LEAST).count();
        (telling > 1).then(|| starts.into_iter().map(|s| s.heading).collect())
    }

    /// `Login fails (incident #7)`: each calls an incident by its name and a number, above set-out entries.
    fn numbered(&self, level: u8) -> Option<Vec<usize>> {
        let sections = self.sections(level, |n| self.named[n]);
        let number = |s: &Section| number(self.name(s.heading));
        let numbered =
            sections.iter().filter(|s| number(s).is_some() && self.set_out(s.drafts.clone()).next().is_some());
        let mut starts: Vec<&Section> = numbered.collect();
        starts.dedup_by_key(|s| number(s));
        (starts.len() > 1).then(|| starts.into_iter().map(|s| s.heading).collect())
    }

    /// `Login outage`: each calls an incident by its name, above entries that are dated.
    fn dated_by_their_entries(&self, level: u8) -> Option<Vec<usize>> {
        let sections = self.sections(level, |n| self.named[n]);
        let on_a_page = self.is_below(&[&PAGES], &sections);
        let telling = sections.iter().filter(|s| self.set_out(s.drafts.clone()).next().is_some());
        let days: Vec<(usize, Date)> = telling.map(|s| Some((s.heading, self.first_day(s)?))).collect::<Option<_>>()?;
        let differ = |w: &[(usize, Date)]| day_of(&w[0].1) != day_of(&w[1].1);
        let apart = |w: &[(usize, Date)]| {
            full_date(&w[0].1).zip(full_date(&w[1].1)).is_some_and(|(a, b)| (b - a).num_days().abs() > APART)
        };
        let several = days.len() > 1 && days.windows(2).all(differ) && (on_a_page || days.windows(2).any(apart));
        several.then(|| days.into_iter().map(|(n, _)| n).collect())
    }

    /// `2021-05-10 - Slow ingress`: each tells its day and what happened, on a page of incidents, or above the parts of one.
    fn days_with_a_name(&self, level: u8) -> Option<Vec<usize>> {
        let sections = self.sections(level, |n| self.may_be_a_day(n) && self.has_words(n));
        let starts = self.of_different_days(&sections);
        let telling = || starts.iter().filter(|s| !s.drafts.is_empty());
        let with = |words| move |s: &&&Section| self.has_heading(s, words);
        let page = self.is_below(&[&PAGES], &sections);
        let is_log = self.is_below(&[&SEVERAL, &LOGS], &sections);
        let timelines = || telling().filter(with(&TIMELINES)).count() > 1;
        let mut pairs = starts.windows(2).map(|w| self.lie_apart(w));
        let apart = if self.is_below_year(&sections) { pairs.any(|a| a) } else { pairs.all(|a| a) };
        let log = is_log && (apart && telling().all(|s| s.drafts.len() > 1) || timelines());
        let parts = || telling().filter(with(&TIMELINES)).filter(with(&ONCE)).count() > 1;
        let several = telling().count() > 1 && (page || log || parts());
        several.then(|| starts.iter().map(|s| s.heading).collect())
    }

    /// `2021-05-10`: each tells its day, on a page of incidents, and they lie far apart.
    fn days_far_apart(&self, level: u8) -> Option<Vec<usize>> {
        let sections = self.sections(level, |n| self.may_be_a_day(n));
        let starts = self.of_different_days(&sections);
        let telling = || starts.iter().filter(|s| !s.drafts.is_empty());
        // one that took long has an entry here and there
        let is_log = || self.is_below(&[&SEVERAL, &LOGS], &sections) && telling().all(|s| s.drafts.len() > 1);
        let on_a_page = self.is_below(&[&PAGES], &sections) || is_log();
        let several = on_a_page && telling().count() > 1 && starts.windows(2).all(|w| self.lie_apart(w));
        several.then(|| starts.iter().map(|s| s.heading).collect())
    }

    /// `OPS-41 Login fails`: each opens with an identifier above set-out entries, on a page of incidents.
    fn identified(&self, level: u8) -> Option<Vec<usize>> {
        let sections = self.sections(level, |n| identifier(self.name(n)).is_some() && !is_part(self.name(n)));
        let on_a_page = self.is_below(&[&PAGES], &sections);
        let telling = sections.iter().filter(|s| self.set_out(s.drafts.clone()).next().is_some());
        let all: Vec<(usize, (&str, &str))> =
            telling.map(|s| Some((s.heading, identifier(self.name(s.heading))?))).collect::<Option<_>>()?;
        let differ = |w: &[(usize, (&str, &str))]| w[0].1.0 == w[1].1.0 && w[0].1.1 != w[1].1.1;
        (on_a_page && all.len() > 1 && all.windows(2).all(differ)).then(|| all.into_iter().map(|(n, _)| n).collect())
    }

    /// `Tuesday: the slow query`: each tells its day and what happened, and the text above says that there are as many incidents.
    /// Lines are numbered as well: `**1. Index stale (3 May)**`.
    fn as_many_as_told(&self, level: u8) -> Option<Vec<usize>> {
        let is_one = |n: usize| {
            self.weekday_or_day(n).is_some()
                && self.has_words(n)
                && !is_part(self.name(n))
                && (level < LINE || counted(self.name(n)).is_some())
        };
        let sections = self.sections(level, is_one);
        let several = sections.len() > 1
            && sections.iter().all(|s| !s.drafts.is_empty())
            && sections.windows(2).all(|w| self.weekday_or_day(w[0].heading) != self.weekday_or_day(w[1].heading))
            && (level < LINE || sections.iter().enumerate().all(|(n, s)| counted(self.name(s.heading)) == Some(n + 1)));
        let found: Vec<usize> = sections.iter().map(|s| s.heading).collect();
        (several && self.are_told(&found)).then_some(found)
    }

    /// Does the text above the first of these headings say that there are as many incidents?
    fn are_told(&self, headings: &[usize]) -> bool {
        let above = headings.first().and_then(|n| self.text.get(..self.headings[*n].span.start()));
        above.is_some_and(|above| histories::tells_how_many(above, headings.len()))
    }

    /// Is there one heading of this level that names an incident with its day? Then what stands below is a part of that.
    fn is_one_incident(&self, level: u8) -> bool {
        let mut all = (0..self.headings.len()).filter(|n| self.headings[*n].level == level);
        let names_one = |n: usize| self.named[n] && self.is_of_day(n) && !speaks_of_several(self.name(n));
        all.next().is_some_and(names_one) && all.next().is_none()
    }

    /// The headings of this level that `fits`, each with what it holds.
    fn sections(&self, level: u8, fits: impl Fn(usize) -> bool) -> Vec<Section> {
        let mut sections: Vec<Section> = Vec::new();
        let mut open: Option<usize> = None;
        let section = |from: usize, until: usize| Section {
            heading: from,
            until,
            drafts: self.headings[from].above..self.before(until),
        };
        for (n, heading) in self.headings.iter().enumerate() {
            let opens = heading.level == level && fits(n);
            if opens || heading.level < level {
                sections.extend(open.take().map(|from| section(from, n)));
            }
            open = open.or(Some(n).filter(|_| opens));
        }
        sections.extend(open.map(|from| section(from, self.headings.len())));
        sections
    }

    /// How many entries stand before a heading, without itself.
    fn before(&self, heading: usize) -> usize {
        self.headings.get(heading).map_or(self.drafts.len(), |h| h.above - usize::from(h.entry))
    }

    /// The first heading.
    fn title(&self) -> Option<&'t str> {
        self.headings.first().filter(|h| !h.entry).map(|h| h.span.of(self.text))
    }

    fn name(&self, heading: usize) -> &'t str {
        self.headings[heading].span.of(self.text)
    }

    fn set_out(&self, drafts: Range<usize>) -> impl Iterator<Item = &'f Draft<'t>> + use<'f, 't> {
        let drafts = self.drafts.get(drafts).unwrap_or_default();
        drafts.iter().filter(|d| d.entry.form() != Form::Prose)
    }

    fn is_of_day(&self, heading: usize) -> bool {
        self.headings[heading].date.is_some_and(|d| d.is_day())
    }

    /// Does it tell its day, without a clock, and name no part of an incident?
    fn may_be_a_day(&self, heading: usize) -> bool {
        self.is_of_day(heading)
            && !is_part(self.name(heading))
            && self.stamp(heading).is_some_and(|s| s.clock().is_none())
    }

    fn full_date(&self, heading: usize) -> Option<NaiveDate> {
        self.headings[heading].date.as_ref().and_then(full_date)
    }

    /// The date of a heading, or of the first set-out entry beneath where it has none itself.
    fn dated_by_entry(&self, heading: usize) -> Option<NaiveDate> {
        let below = || {
            let first = self.set_out(self.headings[heading].above..self.drafts.len()).next()?;
            first.entry.stamp().date().and_then(full_date)
        };
        self.full_date(heading).or_else(below)
    }

    /// The day of the first set-out entry of a section, as it is written there or above it within the section.
    fn first_day(&self, section: &Section) -> Option<Date> {
        let first = self.set_out(section.drafts.clone()).next()?;
        let within = |d: &Date| d.span().start() >= self.headings[section.heading].span.start();
        first.entry.stamp().date().copied().or(first.governing).filter(|d| d.is_day() && within(d))
    }

    /// The stamp of a heading that tells its day.
    fn stamp(&self, heading: usize) -> Option<syntax::Stamp<'t>> {
        let Heading { span, date, .. } = self.headings[heading];
        let mut c = Cursor::over(self.text, Span::new(date?.span().start(), span.end(), span.line()));
        syntax::stamp::stamp(&mut c)
    }

    /// What a heading says beside its stamp: the words before and behind it.
    fn words(&self, heading: usize) -> (&'t str, &'t str) {
        let span = self.headings[heading].span;
        let date = self.headings[heading].date.map_or(Span::new(span.end(), span.end(), span.line()), |d| d.span());
        let stamp = self.stamp(heading).map_or(date, |s| s.span());
        let part = |from: usize, to: usize| {
            let bare = |c: char| !c.is_alphanumeric();
            self.text.get(from..to).unwrap_or("").trim_matches(bare)
        };
        (part(span.start(), stamp.start()), part(stamp.end(), span.end()))
    }

    fn has_words(&self, heading: usize) -> bool {
        let (before, behind) = self.words(heading);
        [before, behind].iter().any(|w| w.contains(char::is_alphabetic))
    }

    /// Do two headings tell the same number, or the same day and no clocks or numbers that differ?
    fn is_same(&self, one: &Section, other: &Section) -> bool {
        let day = |s: &Section| self.headings[s.heading].date.as_ref().map(day_of);
        let clock = |s: &Section| self.stamp(s.heading).and_then(|s| s.clock().map(|k| (k.hour(), k.minute())));
        let [first, then] = [one, other].map(|s| number(self.name(s.heading)));
        first == then && (first.is_some() || day(one) == day(other) && clock(one) == clock(other))
    }

    /// Do two headings say the same of one day and of the next?
    fn goes_on_next_day(&self, one: &Section, other: &Section) -> bool {
        let days = self.full_date(one.heading).zip(self.full_date(other.heading));
        let next = days.is_some_and(|(a, b)| (b - a).num_days().abs() == 1);
        next && self.words(one.heading) == self.words(other.heading)
    }

    /// The first section of each day in a row.
    fn of_different_days<'a>(&self, sections: &'a [Section]) -> Vec<&'a Section> {
        let mut starts: Vec<&Section> = sections.iter().collect();
        starts.dedup_by(|other, one| self.is_same(one, other));
        starts
    }

    /// Does a heading of a higher level, above the first of these, hold one of `words`?
    fn is_below(&self, words: &[&Words], sections: &[Section]) -> bool {
        let holds = |heading: &str| words.iter().any(|words| syntax::contains_words(heading, words));
        self.above(sections).any(|h| holds(h.span.of(self.text)))
    }

    /// Is it a page of one year, which its title tells without a day: `Outages 2019`?
    fn is_below_year(&self, sections: &[Section]) -> bool {
        let is_page = |h: &Heading| {
            let name = h.span.of(self.text);
            tells_of_incidents(name) && tells_year(name) && !h.date.is_some_and(|d| d.is_day())
        };
        self.above(sections).any(is_page)
    }

    /// The headings of a higher level above the first of these.
    fn above(&self, sections: &[Section]) -> impl Iterator<Item = &'f Heading> + use<'f, 't> {
        let first = sections.first().map_or(0, |s| s.heading);
        let level = self.headings.get(first).map_or(0, |h| h.level);
        self.headings[..first].iter().filter(move |h| h.level < level)
    }

    /// Do the days of two sections lie more than [`APART`] days apart? Days without a year are those of one year, or of two in a
    /// row.
    fn lie_apart(&self, pair: &[&Section]) -> bool {
        const YEAR: i64 = 366;
        let days = [pair[0], pair[1]].map(|s| self.headings[s.heading].date);
        let [Some(one), Some(other)] = days else { return false };
        let between = |a: NaiveDate, b: NaiveDate| (b - a).num_days().abs();
        match full_date(&one).zip(full_date(&other)) {
            Some((a, b)) => between(a, b) > APART,
            None if one.year().is_none() && other.year().is_none() => {
                let [a, b] = [one, other].map(|d| full_date(&d.in_year(Some(LEAP))));
                let days = a.zip(b).map(|(a, b)| between(a, b));
                days.is_some_and(|n| n.min(YEAR - n) > APART)
            }
            None => false,
        }
    }

    /// The day that a heading names, or else the day of the week.
    fn weekday_or_day(&self, heading: usize) -> Option<(Day, Option<Weekday>)> {
        let date = self.headings[heading].date?;
        let weekday = date.weekday().filter(|_| !date.is_day());
        (date.is_day() || weekday.is_some()).then(|| (day_of(&date), weekday))
    }

    /// Is there a heading within the section, below its own, that holds one of `words`?
    fn has_heading(&self, section: &Section, words: &Words) -> bool {
        let within = &self.headings[section.heading + 1..section.until];
        let level = self.headings[section.heading].level;
        within.iter().any(|h| h.level > level && words.are_part_of(h.span.of(self.text)))
    }

    /// The incidents that these headings open. One ends at the next heading of its level, unless the entries of any stand below
    /// such headings, `## Timeline` beside `## Outage`: then at the next incident, or at a heading of a higher level. `None` where
    /// much is set out outside of them: they are the earlier incidents that a postmortem recalls.
    fn reaching(&self, level: u8, headings: &[usize]) -> Option<Vec<Start>> {
        let sections = self.sections(level, |n| headings.binary_search(&n).is_ok());
        let count = |drafts: Range<usize>| self.set_out(drafts).count();
        let (mut own, mut behind) = (0, 0);
        let mut flat = false;
        for section in &sections {
            let below = self.headings[section.heading + 1..section.until].iter().position(|h| h.level <= level);
            let end = below.map_or(section.drafts.end, |n| self.before(section.heading + 1 + n));
            let (first, rest) = (count(section.drafts.start..end), count(end..section.drafts.end));
            flat |= first == 0 && rest > 0;
            (own, behind) = (own + first, behind + rest);
        }
        let within = if flat { own + behind } else { own };
        let outside = count(0..self.drafts.len()) - within;
        let start = |n: &usize| self.headings[*n].span;
        let all = headings.iter().map(|n| Start { span: start(n), title: start(n), level, closed: !flat });
        // on a page of incidents something may stand beside them
        let on_a_page = self.title().is_some_and(tells_of_incidents) || self.are_told(headings);
        let most = if on_a_page { within } else { within / 4 };
        (outside <= most).then(|| all.collect())
    }
}

/// Does an entry tell with its clock when something began?
fn starts(draft: &Draft<'_>) -> bool {
    draft.entry.stamp().clock().is_some()
}

/// Does an entry tell with a clock when it was over?
fn ends(draft: &Draft<'_>) -> bool {
    draft.entry.stamp().end().is_some_and(|e| e.clock().is_some())
}

/// The incidents with what stands outside of all of them: an event goes to the incident that has the nearest event on its
/// day, else, as remarks do, to the incident above, or to the first.
pub(super) fn with_outside<'t>(mut parts: Vec<Part<'t>>, outside: Timeline<'t>) -> Vec<Part<'t>> {
    let mut moments: BTreeMap<NaiveDateTime, usize> = BTreeMap::new();
    for (n, part) in parts.iter().enumerate() {
        let dated = part.timeline.events.iter().map(Event::moment).filter(|m| m.date().is_some());
        dated.for_each(|m| _ = moments.entry(m.wall()).or_insert(n));
    }
    let starts: Vec<usize> = parts.iter().map(|p| p.start.start()).collect();
    let above = |at: usize| starts.partition_point(|start| *start <= at).saturating_sub(1);
    let told = !(outside.events.is_empty() && outside.diagnostics.is_empty());
    for event in outside.events {
        let same_day = event.moment.date().and_then(|_| nearest(&moments, event.moment.wall()));
        let n = same_day.unwrap_or_else(|| above(event.entry.span().start()));
        parts[n].timeline.events.push(event);
    }
    for remark in outside.diagnostics {
        parts[above(remark.span().start())].timeline.diagnostics.push(remark);
    }
    for part in parts.iter_mut().filter(|_| told) {
        part.timeline.events.sort_by_key(|e| e.entry.stamp().span().start());
        part.timeline.diagnostics.sort_by_key(|d| d.span().start());
    }
    parts
}

/// The incident of the moment that is nearest to `at` on the same day.
fn nearest(moments: &BTreeMap<NaiveDateTime, usize>, at: NaiveDateTime) -> Option<usize> {
    let before = moments.range(..=at).next_back();
    let behind = moments.range(at..).next();
    let near = [before, behind].into_iter().flatten().filter(|(m, _)| m.date() == at.date());
    near.min_by_key(|(m, _)| (**m - at).abs()).map(|(_, n)| *n)
}

/// Does a heading call an incident by its name or number, and no part of it?
fn calls_incident(heading: &str) -> bool {
    let named = || STEMS.are_part_of(heading) || syntax::contains_words(heading, &NAMES);
    (number(heading).is_some() || named()) && !is_part(heading)
}

/// Does a heading speak of several incidents? A number tells which one is meant all the same.
fn speaks_of_several(heading: &str) -> bool {
    tells_of_incidents(heading) && number(heading).is_none()
}

/// Is a heading the title of a page of incidents, or may it be?
fn tells_of_incidents(heading: &str) -> bool {
    [&PAGES, &SEVERAL, &LOGS].iter().any(|words| syntax::contains_words(heading, words))
}

/// Does a heading name a part of an incident?
fn is_part(heading: &str) -> bool {
    syntax::contains_words(heading, &PARTS) || syntax::contains_words(heading, &DAYS) && counts_day(heading)
}

/// Does a number stand beside the word for a day?
fn counts_day(heading: &str) -> bool {
    let counts =
        |word: Option<&str>| word.is_some_and(|w| w.starts_with(|c: char| c.is_ascii_digit()) || COUNTS.has(w));
    let mut words = heading.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).peekable();
    let mut before = None;
    while let Some(word) = words.next() {
        if DAYS.has(word) && (counts(before) || counts(words.peek().copied())) {
            return true;
        }
        before = Some(word);
    }
    false
}

/// The number behind the name of an incident: `7` in `Login fails (incident #7)`.
fn number(heading: &str) -> Option<&str> {
    let found = Cell::new(None);
    if !heading.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    NUMBERED.stand_in(heading.as_bytes(), |at, name| {
        let apart = at.checked_sub(1).is_none_or(|b| !heading.as_bytes()[b].is_ascii_alphanumeric());
        let behind = heading.get(at + name.len()..).filter(|_| apart);
        found.set(behind.and_then(number_first));
        found.get().is_some()
    });
    found.get()
}

/// `number = *("#" / "№" / "-" / " ") 1*6DIGIT`, and neither a date nor a clock nor a year, which a sign in front is not: `INC-2041`.
fn number_first(text: &str) -> Option<&str> {
    const MOST_DIGITS: usize = 6;
    let joined = text.starts_with(['#', '№', '-']);
    let text = text.trim_start_matches(['#', '№', '-', ' ']);
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at(digits);
    let mut behind = rest.chars();
    let goes_on = behind.next().is_some_and(|c| matches!(c, '-' | '/' | ':' | '.' | '年' | '月'))
        && behind.next().is_some_and(char::is_alphanumeric);
    let year = !joined && digits == 4 && number.starts_with(['1', '2']);
    ((1..=MOST_DIGITS).contains(&digits) && !goes_on && !year).then_some(number)
}

/// What a heading opens with, and no date or unit: `identifier = 2*10UPPER "-" 1*6DIGIT`, in front of words.
fn identifier(heading: &str) -> Option<(&str, &str)> {
    const MOST: (usize, usize) = (10, 6);
    let letters = heading.bytes().take_while(u8::is_ascii_uppercase).count();
    let (name, rest) = heading.split_at(letters);
    let rest = rest.strip_prefix('-')?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = rest.split_at(digits);
    let set_off = rest.starts_with([' ', ':', ')', ']']) && rest.contains(char::is_alphabetic);
    ((2..=MOST.0).contains(&letters) && (1..=MOST.1).contains(&digits) && set_off).then_some((name, number))
}

/// Does a line open with what sets an incident apart: `Incident A: `, `Incident 2 - `?
pub(super) fn opens_an_incident(line: &str) -> bool {
    let sets_apart = |name: &str| {
        let behind = line.get(name.len()..).unwrap_or("").trim_start_matches([' ', '#']);
        let letter = behind.bytes().take_while(u8::is_ascii_uppercase).count() == 1;
        let digits = number_first(behind).map_or(0, str::len);
        let behind = behind.get(if letter { 1 } else { digits }..).unwrap_or("").trim_start_matches(' ');
        (letter || digits > 0) && behind.starts_with([':', '-', '–', '—'])
    };
    NUMBERED.open(line.as_bytes(), sets_apart)
}

/// The number that a line opens with: `1. `, `2) `.
fn counted(line: &str) -> Option<usize> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    number.parse().ok().filter(|_| rest.starts_with(". ") || rest.starts_with(") "))
}

/// Does a title tell a year alone?
fn tells_year(title: &str) -> bool {
    let is_year = |w: &str| w.len() == 4 && (w.starts_with("19") || w.starts_with("20"));
    title.split(|c: char| !c.is_ascii_alphanumeric()).any(|w| is_year(w) && w.bytes().all(|b| b.is_ascii_digit()))
}

/// The day that a date names, as it is written.
fn day_of(date: &Date) -> Day {
    (date.year(), date.month(), date.day())
}
