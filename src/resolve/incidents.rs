//! Several incidents in one document: which headings open one each.
//!
//! **Rule.** Headings of one level open an incident each where they, two at least, hold entries beneath and
//!
//! - each calls an incident by its name and tells its day, and the days differ (the same words on the next day are one
//!   incident that goes on); or
//! - each calls one by its name and a number that differs, `Incident #7`, above set-out entries; or
//! - each calls one by its name above entries that are dated, where the first dates differ: by more than [`APART`] days
//!   somewhere, or under a title that tells of incidents, `Postmortems`; or
//! - each tells its day and what happened, `2021-05-10 - Slow ingress`, under a title that tells of incidents, or each
//!   above a timeline and another part that an incident has once: its impact, its cause; or
//! - each tells its day, under such a title, more than [`APART`] days from the next.
//!
//! The highest level that has such headings counts. Parts of an incident are none: `Outage timeline`, `Second day of the
//! outage`, `Update 2021-05-11`, nor is what stands below a heading that itself names one incident with its day. A wrong
//! split is worse than a missing one: headings that tell no more than days, phases or updates are those of one incident.
//!
//! **Limits.** Only headings open an incident: two outages in one list, a bold line, a row of a table do not.

use super::context::{Draft, full_date};
use super::{Event, Part, Timeline};
use crate::span::Span;
use crate::syntax::words::Words;
use crate::syntax::{self, Cursor, Date, Form};
use chrono::{NaiveDate, NaiveDateTime};
use core::cell::Cell;
use core::ops::Range;
use std::collections::BTreeMap;

/// How many days an incident lasts at most, where headings alone tell of it.
pub(super) const APART: i64 = 14;

/// The deepest level of a heading.
const DEEPEST: u8 = 6;

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
    "cause",
    "caused",
    "causes",
    "chronologie",
    "chronology",
    "continued",
    "continues",
    "cronologia",
    "cronología",
    "day",
    "description",
    "details",
    "detection",
    "dia",
    "during",
    "dzień",
    "día",
    "earlier",
    "events",
    "follow up",
    "follow-up",
    "followup",
    "giorno",
    "how",
    "identified",
    "impact",
    "investigating",
    "jour",
    "lessons",
    "maßnahmen",
    "mise à jour",
    "monitoring",
    "overview",
    "part",
    "phase",
    "previous",
    "recovery",
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
    "status",
    "summary",
    "tag",
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
    "день",
    "обновление",
    "хронология",
    "경과",
    "原因",
    "影響",
    "影响",
    "時系列",
    "时间线",
    "概要",
    "経緯",
    "経過",
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

/// Titles that name such a page, or the story of one incident: what stands beneath must show which.
static LOGS: Words = Words::new(&[
    "ausfälle",
    "awarie",
    "guasti",
    "incident log",
    "incident register",
    "outage log",
    "outages",
    "pannes",
    "storingen",
    "störungen",
    "сбои",
    "Сбои",
]);

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
    pub(super) span: Span,
    pub(super) level: u8,
    /// A heading of the same level ends it.
    pub(super) closed: bool,
}

impl Start {
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
        // one heading opens no second incident
        let several = if headings.len() < 2 || drafts.len() < 2 { &[] } else { headings };
        let named = several.iter().map(|h| calls_incident(h.span.of(text))).collect();
        Page { text, headings: several, drafts, named }
    }

    /// The headings that open an incident each: two at least, or none.
    pub(super) fn starts(&self) -> Vec<Start> {
        for level in 0..=DEEPEST {
            let found = self
                .named_with_their_days(level)
                .or_else(|| self.numbered(level))
                .or_else(|| self.dated_by_their_entries(level))
                .or_else(|| self.days_with_a_name(level))
                .or_else(|| self.days_far_apart(level));
            if let Some(found) = found {
                return self.reaching(level, &found);
            }
            if self.is_one_incident(level) {
                break;
            }
        }
        Vec::new()
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
        let all: Vec<usize> = (0..self.headings.len()).filter(|n| !self.headings[*n].entry && fits(*n)).collect();
        let ends = all.iter().skip(1).map(|n| self.headings[*n].above).chain([self.drafts.len()]);
        let set_out = |n: usize, end: usize| self.set_out(&(self.headings[n].above..end)).count();
        let with_entries: Vec<usize> =
            all.iter().zip(ends).filter(|(n, end)| set_out(**n, *end) >= least).map(|(n, _)| *n).collect();
        let alike = |w: &&[usize]| self.headings[w[0]].level == self.headings[w[1]].level && differ(w[0], w[1]);
        with_entries.windows(2).find(alike).map(|w| self.headings[w[1]].span)
    }

    /// `Outage of 2021-05-10`: each calls an incident by its name, and tells its day.
    fn named_with_their_days(&self, level: u8) -> Option<Vec<usize>> {
        const LEAST: usize = 2;
        let sections = self.sections(level, |n| self.named[n] && self.is_of_day(n));
        let on_a_page = self.is_below(&PAGES, &sections) || self.is_below(&LOGS, &sections);
        let mut starts: Vec<&Section> = Vec::new();
        for section in &sections {
            let goes_on = |before: &&Section| {
                self.is_same_day(before, section) || !on_a_page && self.goes_on_next_day(before, section)
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
        let numbered = sections.iter().filter(|s| number(s).is_some() && self.set_out(&s.drafts).next().is_some());
        let mut starts: Vec<&Section> = numbered.collect();
        starts.dedup_by_key(|s| number(s));
        (starts.len() > 1).then(|| starts.into_iter().map(|s| s.heading).collect())
    }

    /// `Login outage`: each calls an incident by its name, above entries that are dated.
    fn dated_by_their_entries(&self, level: u8) -> Option<Vec<usize>> {
        let sections = self.sections(level, |n| self.named[n]);
        let on_a_page = self.is_below(&PAGES, &sections);
        let telling = sections.iter().filter(|s| self.set_out(&s.drafts).next().is_some());
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
        let page = self.is_below(&PAGES, &sections);
        let log = self.is_below(&LOGS, &sections) && telling().filter(with(&TIMELINES)).count() > 1;
        let parts = || telling().filter(with(&TIMELINES)).filter(with(&ONCE)).count() > 1;
        let several = telling().count() > 1 && (page || log || parts());
        several.then(|| starts.iter().map(|s| s.heading).collect())
    }

    /// `2021-05-10`: each tells its day, on a page of incidents, and they lie far apart.
    fn days_far_apart(&self, level: u8) -> Option<Vec<usize>> {
        let sections = self.sections(level, |n| self.may_be_a_day(n));
        let starts = self.of_different_days(&sections);
        let on_a_page = self.is_below(&PAGES, &sections) || self.is_below(&LOGS, &sections);
        let telling = starts.iter().filter(|s| !s.drafts.is_empty()).count();
        let apart = |w: &[&Section]| {
            let days = self.full_date(w[0].heading).zip(self.full_date(w[1].heading));
            days.is_some_and(|(a, b)| (b - a).num_days().abs() > APART)
        };
        let several = on_a_page && telling > 1 && starts.windows(2).all(apart);
        several.then(|| starts.iter().map(|s| s.heading).collect())
    }

    /// Is there one heading of this level that names an incident with its day? Then what stands below is a part of that.
    fn is_one_incident(&self, level: u8) -> bool {
        let mut all = (0..self.headings.len()).filter(|n| self.headings[*n].level == level);
        let names_one = |n: usize| self.named[n] && self.is_of_day(n);
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

    fn name(&self, heading: usize) -> &'t str {
        self.headings[heading].span.of(self.text)
    }

    fn set_out(&self, drafts: &Range<usize>) -> impl Iterator<Item = &'f Draft<'t>> {
        let drafts = self.drafts.get(drafts.clone()).unwrap_or_default();
        drafts.iter().filter(|d| d.entry.form() != Form::Prose)
    }

    fn is_of_day(&self, heading: usize) -> bool {
        self.headings[heading].date.is_some_and(|d| d.is_day())
    }

    /// Does it tell its day, without a clock, and name no part of an incident?
    fn may_be_a_day(&self, heading: usize) -> bool {
        self.is_of_day(heading)
            && !syntax::contains_words(self.name(heading), &PARTS)
            && self.stamp(heading).is_some_and(|s| s.clock().is_none())
    }

    fn full_date(&self, heading: usize) -> Option<NaiveDate> {
        self.headings[heading].date.as_ref().and_then(full_date)
    }

    /// The date of a heading, or of the first set-out entry beneath where it has none itself.
    fn dated_by_entry(&self, heading: usize) -> Option<NaiveDate> {
        let below = || {
            let first = self.set_out(&(self.headings[heading].above..self.drafts.len())).next()?;
            first.entry.stamp().date().and_then(full_date)
        };
        self.full_date(heading).or_else(below)
    }

    /// The day of the first set-out entry of a section, as it is written there or above it within the section.
    fn first_day(&self, section: &Section) -> Option<Date> {
        let first = self.set_out(&section.drafts).next()?;
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

    /// Do two headings tell the same day, and no clocks or numbers that differ?
    fn is_same_day(&self, one: &Section, other: &Section) -> bool {
        let day = |s: &Section| self.headings[s.heading].date.as_ref().map(day_of);
        let clock = |s: &Section| self.stamp(s.heading).and_then(|s| s.clock().map(|k| (k.hour(), k.minute())));
        let number = |s: &Section| number(self.name(s.heading));
        day(one) == day(other) && clock(one) == clock(other) && number(one) == number(other)
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
        starts.dedup_by(|other, one| self.is_same_day(one, other));
        starts
    }

    /// Does a heading of a higher level, above the first of these, hold one of `words`?
    fn is_below(&self, words: &Words, sections: &[Section]) -> bool {
        let Some(first) = sections.first().map(|s| s.heading) else { return false };
        let level = self.headings[first].level;
        let above = self.headings[..first].iter().filter(|h| h.level < level);
        above.into_iter().any(|h| syntax::contains_words(h.span.of(self.text), words))
    }

    /// Is there a heading within the section, below its own, that holds one of `words`?
    fn has_heading(&self, section: &Section, words: &Words) -> bool {
        let within = &self.headings[section.heading + 1..section.until];
        let level = self.headings[section.heading].level;
        within.iter().any(|h| h.level > level && words.are_part_of(h.span.of(self.text)))
    }

    /// The incidents that these headings open. One ends at the next heading of its level, unless the entries of any stand below
    /// such headings, `## Timeline` beside `## Outage`: then at the next incident, or at a heading of a higher level.
    fn reaching(&self, level: u8, headings: &[usize]) -> Vec<Start> {
        let sections = self.sections(level, |n| headings.binary_search(&n).is_ok());
        let flat = |s: &Section| {
            let behind = self.headings[s.heading + 1..s.until].iter().position(|h| h.level <= level);
            let own = behind.map_or(s.drafts.end, |n| self.before(s.heading + 1 + n));
            let set_out = |drafts: Range<usize>| self.set_out(&drafts).next().is_some();
            !set_out(s.drafts.start..own) && set_out(own..s.drafts.end)
        };
        let closed = !sections.iter().any(flat);
        headings.iter().map(|n| Start { span: self.headings[*n].span, level, closed }).collect()
    }
}

/// The incidents with what stands outside of all of them: an event goes to the incident that has the nearest event on its
/// day, else, as remarks do, to the incident above, or to the first.
pub(super) fn with_outside<'t>(mut parts: Vec<Part<'t>>, outside: Timeline<'t>) -> Vec<Part<'t>> {
    let mut moments: BTreeMap<NaiveDateTime, usize> = BTreeMap::new();
    for (n, part) in parts.iter().enumerate() {
        let dated = part.timeline.events.iter().map(Event::moment).filter(|m| m.date().is_some());
        dated.for_each(|m| _ = moments.entry(m.wall()).or_insert(n));
    }
    let starts: Vec<usize> = parts.iter().map(|p| p.title.map_or(0, Span::start)).collect();
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

/// Does a heading call one incident by its name, and no part of it? A name in the plural is that of several, unless a number
/// tells which one is meant.
fn calls_incident(heading: &str) -> bool {
    let holds = |words| syntax::contains_words(heading, words);
    let several = || (holds(&PAGES) || holds(&LOGS)) && number(heading).is_none();
    (STEMS.are_part_of(heading) || holds(&NAMES)) && !holds(&PARTS) && !several()
}

/// The number behind the name of an incident: `7` in `Login fails (incident #7)`.
fn number(heading: &str) -> Option<&str> {
    let found = Cell::new(None);
    NUMBERED.stand_in(heading.as_bytes(), |at, name| {
        let apart = at.checked_sub(1).is_none_or(|b| !heading.as_bytes()[b].is_ascii_alphanumeric());
        let behind = heading.get(at + name.len()..).filter(|_| apart);
        found.set(behind.and_then(number_first));
        found.get().is_some()
    });
    found.get()
}

/// `number = *("#" / "№" / "-" / " ") 1*6DIGIT`, and neither a date nor a clock.
fn number_first(text: &str) -> Option<&str> {
    const MOST_DIGITS: usize = 6;
    let text = text.trim_start_matches(['#', '№', '-', ' ']);
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at(digits);
    let mut behind = rest.chars();
    let goes_on = behind.next().is_some_and(|c| matches!(c, '-' | '/' | ':' | '.' | '年' | '月'))
        && behind.next().is_some_and(char::is_alphanumeric);
    ((1..=MOST_DIGITS).contains(&digits) && !goes_on).then_some(number)
}

/// The day that a date names, as it is written.
fn day_of(date: &Date) -> (Option<i32>, Option<u8>, Option<u8>) {
    (date.year(), date.month(), date.day())
}
