//! Turns entries into events with moments. The only module that knows chrono-tz.
//!
//! [`resolve()`] takes what [`syntax`] found and fills in what was not written: the date from what governs
//! the entry, the half of the day and midnight from the run of the whole timeline, the offset from the zone and the
//! date. Each part that was filled in is kept in the moment's [`Basis`], and told as a diagnostic.

mod abbreviations;
mod base;
mod calendar;
mod context;
mod evidence;
mod histories;
mod incidents;
pub mod moment;
mod order;
mod places;
mod policy;
pub mod readings;
mod remarks;
mod slips;
mod story;
pub mod timezone;
mod told;
mod zones;

pub use moment::{Basis, BasisSet, Moment, Precision};
pub use order::DateOrder;
pub use policy::{Ambiguous, Fold, Gap, Inference, ListOrder, Policies, Season};
pub use readings::{Reading, Readings, Reason};
pub use timezone::{Oddity, Zone};

use crate::diagnostic::Diagnostic;
use crate::span::Span;
use crate::syntax::{self, Clock, Date, Entry, Form, Item, Style};
use base::Dating;
use calendar::{Base, DAY, Placed, Slot};
use chrono::{Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};
use context::{Calendar, Day, Draft, Facts};
use readings::Settled;
use remarks::{Remarks, Told};
use std::collections::HashMap;
use story::Story;
use told::{Holding, ToldDays};
use zones::Zones;

/// An entry with its moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event<'t> {
    entry: Entry<'t>,
    moment: Moment,
    end: Option<Moment>,
    settled: Option<Settled>,
}

impl<'t> Event<'t> {
    /// The entry as it was written.
    pub const fn entry(&self) -> &Entry<'t> {
        &self.entry
    }

    /// When it happened, or began.
    pub const fn moment(&self) -> &Moment {
        &self.moment
    }

    /// When it ended, for a range.
    pub const fn end(&self) -> Option<&Moment> {
        self.end.as_ref()
    }

    /// The zone that its clock was read in.
    pub fn zone(&self) -> Option<&Zone> {
        self.settled.as_ref().map(|s| &s.zone)
    }

    /// All that its zone may mean, the reading that was taken first: empty where no zone is known.
    pub fn readings(&self) -> Readings {
        Readings::new(self.settled, self.moment)
    }

    pub(crate) const fn settled(&self) -> Option<Settled> {
        self.settled
    }
}

/// What the caller knows, and how doubtful spellings are to be read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'o> {
    /// The document's name, often with a date in it.
    pub name: Option<&'o str>,
    /// A date for documents that state none.
    pub date: Option<NaiveDate>,
    /// A zone for documents that state none.
    pub zone: Option<Zone>,
    /// The order of day and month where nothing tells.
    pub order: DateOrder,
    /// The caller's own meanings of zone names.
    pub preferences: &'o [(String, Zone)],
    /// What may be inferred.
    pub policies: Policies,
}

/// A resolved document.
#[derive(Clone, Debug, Default)]
pub struct Timeline<'t> {
    /// The events in the order of the text.
    pub events: Vec<Event<'t>>,
    /// What was odd, and what was filled in.
    pub diagnostics: Vec<Diagnostic>,
    /// The day on which the incident began.
    pub date: Option<NaiveDate>,
    /// The zone of the timeline.
    pub zone: Option<Zone>,
}

/// One of the incidents that a document tells of.
#[derive(Clone, Debug)]
pub struct Part<'t> {
    /// Its events, and what was odd. Events and remarks that stand outside of all incidents are those of the nearest.
    pub timeline: Timeline<'t>,
    /// Where it begins.
    pub start: Span,
    /// What names it: the heading that opens it, the text of its row; `None` where the document tells of no other.
    pub title: Option<Span>,
}

/// Resolves the items of one document. `text` is that document, for evidence about doubtful zones.
pub fn resolve<'t>(text: &'t str, items: impl Iterator<Item = Item<'t>>, options: &Options<'_>) -> Timeline<'t> {
    let mut facts = context::gather(text, items);
    let days = facts.days_above();
    facts.govern_by(&days, None);
    facts.tell_several(text);
    whole(text, facts, options)
}

/// Resolves each incident of a document for itself: no date, midnight or slip of one is that of another. What the document
/// says of its zones, and of the order of day and month, holds for all. The items are walked over a second time where there
/// are several.
pub fn resolve_each<'t>(
    text: &'t str,
    items: &mut (impl Iterator<Item = Item<'t>> + Clone),
    options: &Options<'_>,
) -> Vec<Part<'t>> {
    let again = items.clone();
    let mut facts = context::gather(text, items);
    let days = facts.days_above();
    facts.govern_by(&days, None);
    let starts = facts.tell_several(text);
    if starts.is_empty() {
        let start = Span::new(0, 0, 1);
        return vec![Part { timeline: whole(text, facts, options), start, title: None }];
    }
    let (mut outside, mut each) = context::gather_each(text, again, &starts);
    let calendar = Dating { text, facts: &facts, options }.calendar();
    let zones = Zones::of(text, &facts, calendar.anchor, options);
    let over = facts.days_over(&days, &starts);
    let within = |part: &mut Facts<'t>, day| {
        part.govern_by(&days, day);
        part.learn_whole(&calendar, &facts);
        let calendar = Dating { text, facts: part, options }.calendar();
        let zones = zones.within(part, options);
        timeline(text, part, calendar, zones, options)
    };
    let mut parts = Vec::with_capacity(each.len());
    for ((part, start), day) in each.iter_mut().zip(&starts).zip(over) {
        part.learn_opening();
        parts.push(Part { timeline: within(part, day), start: start.span, title: Some(start.title) });
    }
    incidents::with_outside(parts, within(&mut outside, None))
}

/// Resolves a document as one incident.
fn whole<'t>(text: &'t str, mut facts: Facts<'t>, options: &Options<'_>) -> Timeline<'t> {
    let calendar = Dating { text, facts: &facts, options }.calendar();
    let zones = Zones::of(text, &facts, calendar.anchor, options);
    timeline(text, &mut facts, calendar, zones, options)
}

/// Resolves what was gathered, and takes its remarks.
fn timeline<'t>(
    text: &'t str,
    facts: &mut Facts<'t>,
    calendar: Calendar,
    zones: Zones<'t>,
    options: &Options<'_>,
) -> Timeline<'t> {
    let remarks = Remarks::new(core::mem::take(&mut facts.remarks), calendar.anchor.is_some());
    let base = Dating { text, facts, options }.base(&calendar);
    let published = Dating { text, facts, options }.published_behind(&base, &calendar);
    let told = ToldDays::of(text, Dating { text, facts, options }, &calendar, &base);
    let mut resolver = Resolver {
        text,
        options,
        calendar,
        base,
        published,
        zones,
        story: Story::default(),
        told,
        rendered_as: None,
        remarks,
    };
    resolver.compare_beside(&facts.beside);
    let placed = resolver.place(&facts.drafts);
    let mut events = resolver.events(&facts.drafts, &placed);
    resolver.undate(&mut events);
    let zone = resolver.zones.main(&events);
    let date = Dating { text, facts, options }.incident(&resolver.calendar, &events);
    Timeline { date, zone, diagnostics: resolver.remarks.finish(&events), events }
}

/// What is known while the entries of one document are resolved.
struct Resolver<'t, 'o> {
    text: &'t str,
    options: &'o Options<'o>,
    calendar: Calendar,
    base: Base,
    /// The day of publication, where it lies behind the day of the document.
    published: Option<i64>,
    zones: Zones<'t>,
    /// When the set-out entries took place.
    story: Story,
    /// The days that sentences tell.
    told: ToldDays,
    /// The offset that a second rendering in a sentence told last, and the section of it.
    rendered_as: Option<(u32, FixedOffset)>,
    remarks: Remarks,
}

/// What relative stamps count from.
#[derive(Default)]
struct Anchors {
    /// The moment that the document calls T0.
    zero: Option<(Moment, Option<Settled>)>,
    /// The first entry of each run that has a stamp of its own.
    firsts: HashMap<u32, (Moment, Option<Settled>)>,
    /// The first set-out entry of the document that has a stamp of its own.
    earliest: Option<(Moment, Option<Settled>)>,
    /// The set-out entry before.
    last: Option<(Moment, Option<Settled>)>,
}

impl Anchors {
    /// Learns from an entry with a stamp of its own.
    fn learn(&mut self, event: &Event<'_>) {
        let here = (event.moment, event.settled);
        if self.zero.is_none() && calls_it_zero(&event.entry) {
            self.zero = Some(here);
        }
        if event.entry.form() != Form::Prose {
            self.firsts.entry(event.entry.block()).or_insert(here);
            self.earliest = self.earliest.or(Some(here));
        }
    }

    /// Goes on to an entry, from which the next one may count: from its end, where it tells one.
    fn follow(&mut self, event: &Event<'_>) {
        if event.entry.form() != Form::Prose {
            self.last = Some((event.end.unwrap_or(event.moment), event.settled));
        }
    }

    /// What a stamp of the run `block` counts from: the moment called T0, the first of its run, the first of the document.
    fn start(&self, block: u32) -> Option<(Moment, Option<Settled>)> {
        self.zero.or(self.firsts.get(&block).copied()).or(self.earliest)
    }
}

/// Does the author call the moment of this entry T0, or T+0?
fn calls_it_zero(entry: &Entry<'_>) -> bool {
    if entry.stamp().relative().is_some() {
        return true;
    }
    let zero = |text: &str| {
        let mut words =
            text.split(|c: char| !c.is_ascii_alphanumeric() && c != '+' && c != '=').filter(|w| !w.is_empty());
        let mut rest = words.clone();
        words.any(|w| matches!(w, "T0" | "t0" | "T+0" | "T+00"))
            || rest.next() == Some("T") && matches!(rest.next(), Some("is" | "was" | "="))
    };
    let told = |text: &str| may_call_it_zero(text) && zero(text);
    told(entry.label()) || told(&entry.text())
}

/// Does a nought stand behind a T, or is a T the first letter? Hardly any text is asked further.
fn may_call_it_zero(text: &str) -> bool {
    let bytes = text.as_bytes();
    let behind_t = |n: usize| [&b"T"[..], b"t", b"T+"].iter().any(|t| bytes[..n].ends_with(t));
    memchr::memchr_iter(b'0', bytes).any(behind_t)
        || text.trim_start_matches(|c: char| !c.is_ascii_alphanumeric()).starts_with('T')
}

/// Where a draft was placed; `None` where it has no day of its own or cannot be read.
type Place = Option<Placed>;

impl<'t> Resolver<'t, '_> {
    /// Places set-out entries and sentences, each by themselves: a sentence does not continue the list above it.
    fn place(&mut self, drafts: &[Draft<'t>]) -> Vec<Place> {
        let mut placed: Vec<Place> = vec![None; drafts.len()];
        let set_out = |form| form != Form::Prose && form != Form::Field;
        for (n, slot, place) in self.path(drafts, |_, d| set_out(d.entry.form()), self.base) {
            self.story.learn(&slot, &place);
            placed[n] = Some(place);
        }
        for (n, _, place) in self.path(drafts, |_, d| d.entry.form() == Form::Field, self.base_or_neighbour(&placed)) {
            placed[n] = Some(place);
        }
        self.learn_from_dates(drafts);
        // no sentence goes on from one that looks back
        // what took place behind it shows that it is no day of publication
        self.published = self.published.filter(|day| placed.iter().flatten().all(|p| p.day <= *day));
        let planned: Vec<bool> = drafts.iter().map(|d| self.is_behind_publication(d)).collect();
        let prose = |n: usize, d: &Draft<'t>| d.entry.form() == Form::Prose && !planned[n];
        let back: Vec<bool> = drafts.iter().enumerate().map(|(n, d)| prose(n, d) && self.told.looks_back(d)).collect();
        for aside in [false, true] {
            let base = self.base_or_neighbour(&placed);
            for (n, _, place) in self.path(drafts, |n, d| prose(n, d) && back[n] == aside, base) {
                placed[n] = Some(place);
            }
        }
        placed
    }

    /// Does a sentence name a day behind that of the publication? It had not come yet, and is a plan, of which is told.
    fn is_behind_publication(&mut self, draft: &Draft<'t>) -> bool {
        let Some(published) = self.published else { return false };
        let prose = draft.entry.form() == Form::Prose;
        let Some(date) = draft.entry.stamp().date().filter(|d| prose && d.day().is_some()) else { return false };
        let day = if date.is_day() { self.calendar.day(date, None, None) } else { self.told.own(draft) };
        let planned = day.is_some_and(|d| calendar::days(d.date) > published);
        if planned {
            self.remarks.planned(&draft.entry, self.text);
        }
        planned
    }

    /// Where nothing is set out, the story is what fields tell with their dates, else what sentences do.
    fn learn_from_dates(&mut self, drafts: &[Draft<'t>]) {
        for kind in [Form::Field, Form::Prose] {
            if self.story.is_empty() {
                drafts.iter().filter(|d| d.entry.form() == kind).for_each(|d| self.learn_dated(d));
                self.story.is_told = kind == Form::Prose;
            }
        }
    }

    /// Learns the moment, and the end, of a draft that spells its date and its hour.
    fn learn_dated(&mut self, draft: &Draft<'t>) {
        let stamp = draft.entry.stamp();
        let evening = syntax::stamp::day_of_end(self.text, stamp).is_some();
        let start = (stamp.date().filter(|_| !evening).copied(), stamp.clock().copied());
        let end = stamp.end().map(|e| (e.date().or(stamp.date()).copied(), e.clock().copied()));
        if draft.entry.form() == Form::Prose && self.told.looks_back(draft) {
            return;
        }
        for (date, clock) in [Some(start), end].into_iter().flatten() {
            let day = date.filter(Date::is_day).and_then(|d| self.calendar.day(&d, None, None));
            let hour = clock.as_ref().map(calendar::shown_hour);
            if let (Some(day), Some(hour)) = (day, hour) {
                let slot = Slot { written: Some(day.date), clock, east: self.east(draft), ..Slot::default() };
                let basis = day.filled;
                let place = Placed { day: calendar::days(day.date), hour, basis, ..Placed::default() };
                self.story.learn(&slot, &place);
            }
        }
    }

    /// The drafts of one kind, by their indices, and where the cheapest path through their readings places them.
    fn path(
        &mut self,
        drafts: &[Draft<'t>],
        of_kind: impl Fn(usize, &Draft<'t>) -> bool,
        base: Base,
    ) -> Vec<(usize, Slot, Placed)> {
        let mut indices = Vec::new();
        let mut slots = Vec::new();
        let fits = |n: usize, d: &Draft<'t>| of_kind(n, d) && d.entry.stamp().counts_from_nothing();
        for (n, draft) in drafts.iter().enumerate().filter(|(n, d)| fits(*n, d)) {
            if let Some(slot) = self.slot(draft) {
                indices.push(n);
                slots.push(slot);
            }
        }
        if let (Some(slot), Some(n)) = (slots.first_mut(), indices.first()) {
            self.count_from_sentence(slot, &drafts[*n]);
        }
        calendar::hand_on_halves(&mut slots);
        for (n, date) in slips::slips(&slots) {
            let mended = self.options.policies.slips == Inference::Infer;
            self.remarks.slip(&drafts[indices[n]].entry, date, mended, self.text);
            if mended {
                slots[n] = Slot { written: Some(date), mended, ..slots[n] };
            }
        }
        let places = calendar::place(&slots, base, self.options.policies.list_order);
        let told: Vec<Told<'_, '_>> = (indices.iter().zip(&slots).zip(&places))
            .map(|((n, slot), place)| Told { entry: &drafts[*n].entry, slot, place })
            .collect();
        // what is refused is told as such, where its event would be
        for n in (0..told.len()).filter(|n| self.options.policies.refused(places[*n].basis).is_none()) {
            self.remarks.placed(&told, n, self.text);
        }
        indices.into_iter().zip(slots).zip(places).map(|((n, slot), place)| (n, slot, place)).collect()
    }

    /// `Two days later, 09:00 UTC` below running text, with no entry before it, counts from the day that the text tells.
    fn count_from_sentence(&self, slot: &mut Slot, draft: &Draft<'t>) {
        let counts = draft.entry.form() == Form::Line && slot.written.is_none() && slot.governing.is_none();
        let Some(before) = self.told.before(draft).filter(|_| counts && slot.shift != 0) else { return };
        let day = before.date.checked_add_signed(chrono::Duration::days(slot.shift));
        (slot.written, slot.filled, slot.shift) = (day, before.filled.with(Basis::DateFromText), 0);
    }

    /// The day for sentences and fields without any: the document's, else that of the first set-out entry.
    fn base_or_neighbour(&self, placed: &[Place]) -> Base {
        match (self.base.basis, placed.iter().flatten().next()) {
            (None, Some(first)) if self.is_dated() && first.dated => Base {
                day: first.day,
                rank: calendar::Rank::Given,
                basis: Some(Basis::DateFromNeighbour),
                filled: first.day_from(),
            },
            _ => self.base,
        }
    }

    /// What the calendar needs to know of a draft; `None` where its date is impossible.
    fn slot(&mut self, draft: &Draft<'t>) -> Option<Slot> {
        let stamp = draft.entry.stamp();
        let year = draft.entry.column().year;
        let above = draft.governing.and_then(|d| self.calendar.day(&d, year, None).or_else(|| self.weekday_above(&d)));
        let prose = draft.entry.form() == Form::Prose;
        let holding = self.told.holding(draft).filter(|_| prose);
        let same_paragraph = holding.filter(|h| h.is_near(draft.entry.line()));
        let above = same_paragraph.map(|h| h.day).or(above);
        let governing = above.map(|d| d.date);
        let mut slot = Slot {
            governing,
            above_from: above.map_or(BasisSet::EMPTY, |d| d.filled.with(Basis::DateFromAbove)),
            serial: same_paragraph.map_or(draft.serial, |h| h.at as u32),
            clock: stamp.clock().copied(),
            block: draft.entry.block(),
            told: prose,
            looks_back: prose && stamp.clock().is_some_and(|k| syntax::told::looks_back(self.text, k.span())),
            ..Slot::default()
        };
        slot.east = self.east(draft);
        let counted = draft.governing.filter(|_| same_paragraph.is_none());
        counted.iter().for_each(|above| slot.counts_from(above));
        let own_day =
            |e: &&syntax::End<'_>| e.date().is_some_and(|to| stamp.date().is_some_and(|from| from.span() != to.span()));
        slot.end = stamp.end().filter(|e| !own_day(e)).and_then(|e| e.clock()).copied();
        self.write_day(&mut slot, draft, above)?;
        if slot.written.is_none()
            && prose
            && let Some(day) = self.told.looked_back_to(draft)
        {
            (slot.written, slot.filled) = (Some(day.date), day.filled.with(Basis::DateFromText));
        }
        if slot.written.is_none()
            && slot.clock.is_some()
            && !slot.is_vague
            && let Some((day, day_from)) = self.told_elsewhere(&slot, draft, holding.as_ref())
        {
            slot = slot.on_day_told(date_of(day), day_from);
        }
        Some(slot)
    }

    /// Gives a slot the day that is written at its entry; `None` where no calendar has it.
    fn write_day(&mut self, slot: &mut Slot, draft: &Draft<'t>, above: Option<Day>) -> Option<()> {
        if let Some(day) = self.evening_before(draft) {
            (slot.written, slot.filled) = (Some(day.date), day.filled);
            return Some(());
        }
        let Some(date) = draft.entry.stamp().date() else { return Some(()) };
        if draft.entry.form() == Form::Prose && date.is_in_words() {
            return self.write_in_words(slot, draft);
        }
        slot.counted_itself(date);
        if !date.is_day() {
            let day = date.day().and_then(|day| self.on_day(day, above));
            let named = day.or_else(|| date.weekday().and_then(|weekday| self.on_weekday(weekday, above)));
            slot.written = named.map(|d| d.date);
            slot.filled = named.map_or(BasisSet::EMPTY, |d| d.filled);
            return Some(());
        }
        let year = draft.entry.column().year;
        let Some(day) = self.calendar.day(date, year, slot.governing) else {
            // `Feb 29` in a year that is told elsewhere
            let year = date.year().or(year).or(self.near().map(|d| d.year()));
            self.remarks.impossible_date(&date.in_year(year), self.text, "not read as an event");
            return None;
        };
        self.remarks.date(date, &day, self.text);
        self.remarks.long_year(date, day.date, self.text);
        slot.written = Some(day.date);
        slot.filled = day.filled;
        slot.full_day = date.span().of(self.text).as_bytes().get(..4).is_some_and(|y| y.iter().all(u8::is_ascii_digit));
        Some(())
    }

    /// The day on which a range begins whose end alone tells its day, behind midnight.
    fn evening_before(&self, draft: &Draft<'t>) -> Option<Day> {
        let date = syntax::stamp::day_of_end(self.text, draft.entry.stamp())?;
        let day = self.calendar.day(&date, draft.entry.column().year, None)?;
        Some(Day { date: day.date.pred_opt()?, filled: day.filled.with(Basis::DayRolledOver), ..day })
    }

    /// The same for a sentence that names its day in words. An entry with the clock of `at 00:20 the next day`, or of `on Monday
    /// at 18:20` that lies on a Monday, tells which day that is.
    fn write_in_words(&self, slot: &mut Slot, draft: &Draft<'t>) -> Option<()> {
        let date = draft.entry.stamp().date()?;
        let fits = |day: i64| {
            date.weekday().is_none_or(|w| date_of(day).is_some_and(|d| d.weekday().num_days_from_monday() == w as u32))
        };
        slot.is_vague = date.is_vague();
        if (date.shift() != 0 || slot.is_vague || date.weekday().is_some() && date.day().is_none())
            && !date.is_of_writing()
            && let Some((day, day_from)) = self.story.same_clock(slot).filter(|(day, _)| fits(*day))
        {
            *slot = slot.on_day_told(date_of(day), day_from);
            (slot.written, slot.filled, slot.is_vague) = (slot.governing, day_from, false);
            return Some(());
        }
        match self.told.own(draft) {
            Some(day) => (slot.written, slot.filled) = (Some(day.date), day.filled),
            None if date.is_of_writing() => {}
            None => slot.counted_itself(date),
        }
        Some(())
    }

    /// A day near the incident, where one is known.
    fn near(&self) -> Option<NaiveDate> {
        self.calendar.anchor
    }

    /// How far east of UTC the clock of a draft is, near the date of the incident; `None` where no zone is known.
    fn east(&mut self, draft: &Draft<'t>) -> Option<i64> {
        let (spelled, _) = self.zones.of_draft(draft);
        let read = self.read(&spelled?)?;
        let near = self.near().or_else(|| date_of(self.base.day))?;
        Some(i64::from(read.zone.at(near.and_time(NaiveTime::MIN)).0.local_minus_utc()))
    }

    /// A sentence or field without a date that names the clock of a set-out entry means that entry's day; else the one day
    /// on which its clock lies within the timeline; else the one that a sentence before opened with. A date that its
    /// paragraph told holds, unless the next day is meant.
    fn told_elsewhere(&self, slot: &Slot, draft: &Draft<'t>, holding: Option<&Holding>) -> Option<(i64, BasisSet)> {
        if !matches!(draft.entry.form(), Form::Prose | Form::Field) {
            return None;
        }
        match slot.governing.map(calendar::days) {
            Some(told) if holding.is_some_and(|h| h.is_near(draft.entry.line())) => {
                if !self.story.holds(slot, told) && self.story.holds(slot, told + 1) {
                    return Some((told + 1, slot.above_from.with(Basis::DayRolledOver)));
                }
                self.story.same_clock(slot).filter(|_| !self.story.is_near(told))
            }
            // the date of the document is that on which the story begins, and so may be that of a heading
            Some(_) if draft.of_document => self.story_of(slot),
            Some(told) => {
                self.story_of(slot).filter(|(day, from)| *day == told + 1 && from.contains(Basis::DayRolledOver))
            }
            // `at 00:20 the next day`: an entry with this clock tells which day that is
            None if stamp_shift(draft) != 0 => self.story.same_clock(slot),
            None if slot.step.is_some() || slot.nth.is_some() => self.story.day_under(slot),
            None => {
                let opening = holding.filter(|h| h.opens()).map(|h| h.day);
                let opening = opening.map(|d| (calendar::days(d.date), d.filled.with(Basis::DateFromText)));
                let told = opening.filter(|_| self.story.is_told);
                told.or_else(|| self.story_of(slot)).or(opening)
            }
        }
    }

    /// The day that the story gives to the clock of `slot`. Sentences alone are no firm one: two moments make it, near the
    /// day of the document.
    fn story_of(&self, slot: &Slot) -> Option<(i64, BasisSet)> {
        const NEAR: i64 = 2;
        let far = |day: i64| self.base.rank == calendar::Rank::Given && (day - self.base.day).abs() > NEAR;
        let weak =
            |day: i64| self.story.is_told && (self.story.is_one_moment() || self.base.basis.is_some() && far(day));
        self.story.day_of(slot).filter(|(day, _)| !weak(*day))
    }

    /// The day of this number nearest to the day that governs: `on the 19th`.
    fn on_day(&self, day: u8, governing: Option<Day>) -> Option<Day> {
        const FAR: i64 = 16;
        let near = governing.or_else(|| self.base_day())?;
        let days = (-FAR..=FAR).filter_map(|n| near.date.checked_add_signed(chrono::Duration::days(n)));
        let nearest = days.filter(|d| d.day() == u32::from(day)).min_by_key(|d| (*d - near.date).num_days().abs())?;
        Some(Day::of(nearest, near.filled.with(Basis::YearFromContext)))
    }

    /// The day of the document, where it has one.
    fn base_day(&self) -> Option<Day> {
        self.base.basis?;
        Some(Day::of(date_of(self.base.day)?, self.base.filled))
    }

    /// The day of a heading that names no more than a weekday.
    fn weekday_above(&self, date: &Date) -> Option<Day> {
        self.on_weekday(date.weekday()?, None)
    }

    /// The day of this weekday nearest to the day that governs: a week from the day before it, or the week that ends with
    /// it where it may be the day of publication.
    fn on_weekday(&self, weekday: syntax::Weekday, governing: Option<Day>) -> Option<Day> {
        let near = governing.or_else(|| self.base_day())?;
        let published = matches!(self.base.basis, Some(Basis::DateFromFileName | Basis::DateFromFrontMatter));
        let days = if governing.is_none() && published { -6..1 } else { -1..6 };
        days.filter_map(|n| near.date.checked_add_signed(chrono::Duration::days(n)))
            .find(|d| d.weekday().num_days_from_monday() == weekday as u32)
            .map(|d| Day::of(d, near.filled.with(Basis::YearFromContext)))
    }

    /// The events of entries with a stamp of their own first: a relative stamp may count from one that stands below it.
    fn events(&mut self, drafts: &[Draft<'t>], placed: &[Place]) -> Vec<Event<'t>> {
        let mut anchors = Anchors::default();
        let mut own: Vec<Option<Event<'t>>> = Vec::with_capacity(drafts.len());
        for (draft, place) in drafts.iter().zip(placed) {
            let event = place.as_ref().and_then(|place| self.event(draft, place));
            // also what is refused: what counts from it rests on the same, and on nothing else instead
            event.iter().for_each(|e| anchors.learn(e));
            own.push(event);
        }
        let mut events = Vec::with_capacity(drafts.len());
        for (draft, own) in drafts.iter().zip(own) {
            let relative = draft.entry.stamp().relative();
            if let Some(event) = own.or_else(|| self.relative(draft, relative?, &anchors)) {
                anchors.follow(&event);
                events.extend(self.allowed(event));
            }
        }
        events
    }

    /// The event without what rests on a guess that the caller refuses, which is told: all of it, or its end.
    fn allowed(&mut self, event: Event<'t>) -> Option<Event<'t>> {
        let refused = |moment: &Moment| self.options.policies.refused(moment.basis());
        if let Some(basis) = refused(&event.moment) {
            self.remarks.refused(&event.entry, basis, "not read", self.text);
            return None;
        }
        let Some(basis) = event.end.as_ref().and_then(refused) else { return Some(event) };
        self.remarks.refused(&event.entry, basis, "read without its end", self.text);
        Some(Event { end: None, ..event })
    }

    /// An event that counts from another one: from the moment called T0, from the first, or from the one before.
    fn relative(&mut self, draft: &Draft<'t>, relative: &syntax::Relative, anchors: &Anchors) -> Option<Event<'t>> {
        let anchor = match relative.from {
            syntax::relative::From::Previous => anchors.last,
            _ => anchors.start(draft.entry.block()),
        };
        let Some((from, settled)) = anchor else {
            self.remarks.without_anchor(&draft.entry, self.text);
            return None;
        };
        let approximate = relative.approximate || draft.entry.stamp().is_approximate();
        let moment = from.counted(relative.seconds, precision_of(relative.unit)).approximately(approximate);
        let moment = moment.on(from.basis().with(Basis::Relative));
        Some(Event { entry: draft.entry, moment, end: None, settled })
    }

    fn event(&mut self, draft: &Draft<'t>, place: &Placed) -> Option<Event<'t>> {
        let stamp = draft.entry.stamp();
        let date = date_of(place.day)?;
        let Some(clock) = stamp.clock() else { return self.day_event(draft, date, place) };
        let time = time_of(clock, place.hour)?;
        let mut local = date.and_time(time);
        if clock.hour() == 24 {
            local = local.checked_add_signed(chrono::Duration::days(1))?;
        }
        let basis = place.basis;
        let approximate = stamp.is_approximate() || draft.approximate;
        let plain = Moment::local(local, precision(clock)).approximately(approximate).on(if approximate {
            basis.with(Basis::Approximate)
        } else {
            basis
        });
        let (spelled, from) = self.zones.of_draft(draft);
        let assumed = || self.options.zone.filter(|_| from == Some(Basis::ZoneFromCaller));
        let read = match spelled {
            Some(spelled) => self.read(&spelled),
            None => assumed().map(|z| Settled::plain(z, Reason::Caller)),
        };
        let read = read.map(|r| r.beside_other(stamp.other().is_some()));
        let moment = self.in_zone(plain, read.as_ref(), from, &draft.entry, place.dated);
        let moment = if read.is_none() && spelled.is_none() {
            self.by_other_rendering(moment, &draft.entry, place.dated)
        } else {
            moment
        };
        let moment = self.as_rendered_before(moment, &draft.entry);
        if let (Some((other, zone)), Some(_)) = (stamp.other(), stamp.zone()) {
            self.compare(&draft.entry, &moment, other, zone);
        }
        let end = stamp.end().and_then(|e| self.end(draft, e, &moment, place, read.as_ref()));
        let end = end.and_then(|e| self.behind_start(draft, &moment, e));
        Some(self.dated_or_not(Event { entry: draft.entry, moment, end, settled: read }, place))
    }

    fn day_event(&mut self, draft: &Draft<'t>, date: NaiveDate, place: &Placed) -> Option<Event<'t>> {
        let on = |d: Day| Moment::local(d.date.and_time(NaiveTime::MIN), Precision::Day).on(d.filled);
        let stamp = draft.entry.stamp();
        let end = stamp.end().and_then(|e| e.date()).and_then(|d| self.end_day(d, None, date)).map(on);
        let moment = on(Day::of(date, place.basis)).approximately(stamp.is_approximate() || draft.approximate);
        let end = end.and_then(|e| self.behind_start(draft, &moment, e));
        Some(self.dated_or_not(Event { entry: draft.entry, moment, end, settled: None }, place))
    }

    /// The event without its date, where the entries around it rest on none although the document tells one elsewhere.
    fn dated_or_not(&self, event: Event<'t>, place: &Placed) -> Event<'t> {
        let zero = date_of(Base::UNKNOWN.day).filter(|_| self.is_dated() && !place.dated);
        let Some(zero) = zero else { return event };
        Event { moment: event.moment.without_date(zero), end: event.end.map(|e| e.without_date(zero)), ..event }
    }

    /// Is a date with its year known at all?
    fn is_dated(&self) -> bool {
        self.calendar.anchor.is_some()
    }

    fn read(&mut self, spelled: &syntax::Zone<'t>) -> Option<Settled> {
        self.zones.read(spelled, self.options, &mut self.remarks)
    }

    /// Gives a local moment the offset that is in force in the zone.
    fn in_zone(
        &mut self,
        moment: Moment,
        read: Option<&Settled>,
        from: Option<Basis>,
        entry: &Entry<'t>,
        dated: bool,
    ) -> Moment {
        let Some(read) = read else { return moment };
        if read.by_default && self.options.policies.ambiguous_zones == Ambiguous::Reject {
            return moment;
        }
        let mut basis = from.map_or(BasisSet::EMPTY, |b| BasisSet::EMPTY.with(b));
        if !dated && !read.zone.is_fixed() {
            // without a date or at least its month, only an abbreviation that names its offset has one
            return match read.literal.and_then(FixedOffset::east_opt) {
                Some(o) => moment.at_offset(o).on(basis),
                None => moment.on(basis),
            };
        }
        let policies = self.options.policies;
        let (offset, oddity) = read.zone.at_by(moment.wall(), read.literal, (policies.gap, policies.fold));
        self.remarks.oddity(entry, oddity, &moment, &read.zone, (policies.gap, policies.fold), self.text);
        let Some(mut offset) = offset else { return moment };
        if read.generic {
            basis = basis.with(Basis::ZoneByDate);
        }
        if read.by_default {
            basis = basis.with(Basis::ZoneByDefault);
        }
        if read.is_out_of_season(moment.wall()) {
            self.remarks.out_of_season(entry, &moment, read, policies.out_of_season, self.text);
            offset = match (policies.out_of_season, read.literal.and_then(FixedOffset::east_opt)) {
                (Season::Reject, _) => return moment,
                (Season::Literal, Some(literal)) => literal,
                _ => {
                    basis = basis.with(Basis::ZoneOutOfSeason);
                    offset
                }
            };
        }
        moment.at_offset(offset).on(basis)
    }

    /// `20:07 EDT (00:07 UTC)`: do both renderings show the same moment?
    fn compare(&mut self, entry: &Entry<'t>, moment: &Moment, clock: &Clock, zone: &syntax::Zone<'t>) {
        let rendered = self.rendered(moment, clock, zone);
        let (Some((_, there, other)), Some(offset)) = (rendered, moment.offset()) else { return };
        let apart =
            (moment.wall() - there).num_seconds() - i64::from(offset.local_minus_utc() - other.local_minus_utc());
        // the date rolls over in one rendering and not in the other; a clock of twelve hours may mean either half
        let turn = if clock.hour24().is_none() { DAY / 2 } else { DAY };
        let apart = calendar::least_turn(apart, turn);
        if apart.abs() >= 60 {
            self.remarks.disagree(entry, (moment.wall(), offset), (there, other), apart, self.text);
        }
    }

    /// A second rendering of a moment, as if on the same date: its zone, its local time and its offset then.
    fn rendered(
        &mut self,
        moment: &Moment,
        clock: &Clock,
        zone: &syntax::Zone<'t>,
    ) -> Option<(Zone, NaiveDateTime, FixedOffset)> {
        let read = self.read(zone)?;
        let there = moment.wall().date().and_time(time_of(clock, calendar::shown_hour(clock))?);
        Some((read.zone, there, read.zone.at(there).0))
    }

    /// `All times UTC (PST)`: can both zones hold?
    fn compare_beside(&mut self, pairs: &[(syntax::Zone<'t>, syntax::Zone<'t>)]) {
        let noon = self.near().and_then(|d| d.and_hms_opt(12, 0, 0)).unwrap_or_default();
        for (first, second) in pairs {
            let (Some(one), Some(two)) = (self.read(first), self.read(second)) else { continue };
            let known = self.near().is_some() || one.zone.is_fixed() && two.zone.is_fixed();
            if known && one.zone.at(noon).0 != two.zone.at(noon).0 {
                self.remarks.two_zones(first, second);
            }
        }
    }

    /// `17:03 (15:03 UTC)`: the second rendering tells the offset of the first.
    fn by_other_rendering(&mut self, moment: Moment, entry: &Entry<'t>, dated: bool) -> Moment {
        let Some((clock, zone)) = entry.stamp().other() else { return moment };
        let Some((read, there, offset)) = self.rendered(&moment, clock, zone) else { return moment };
        if !dated && !read.is_fixed() {
            return moment;
        }
        let apart = (moment.wall() - there).num_seconds() + i64::from(offset.local_minus_utc());
        let east = calendar::least_turn(apart, DAY);
        match FixedOffset::east_opt(east as i32).filter(|_| east % 900 == 0) {
            Some(o) => moment.at_offset(o).on(BasisSet::EMPTY.with(Basis::ZoneFromContext)),
            None => moment,
        }
    }

    /// `At 17:03 (15:03 UTC) a mail came. I read it at 17:20`: the sentences of a section that name no zone have the offset
    /// that the second rendering tells of the one before.
    fn as_rendered_before(&mut self, moment: Moment, entry: &Entry<'t>) -> Moment {
        if entry.form() != Form::Prose || self.options.policies.neighbour_zones == Inference::Reject {
            return moment;
        }
        match (entry.stamp().other(), moment.offset(), self.rendered_as) {
            (Some(_), Some(offset), _) if entry.stamp().zone().is_none() => {
                self.rendered_as = Some((entry.block(), offset));
                moment
            }
            (None, None, Some((block, offset))) if block == entry.block() => {
                moment.at_offset(offset).on(BasisSet::EMPTY.with(Basis::ZoneFromNeighbour))
            }
            _ => moment,
        }
    }

    /// The end of a range: on its own date, else at the next time that its clock shows after the start.
    fn end(
        &mut self,
        draft: &Draft<'t>,
        end: &syntax::End<'t>,
        start: &Moment,
        place: &Placed,
        read: Option<&Settled>,
    ) -> Option<Moment> {
        let stamp = draft.entry.stamp();
        let from_start = Day::of(date_of(place.day)?, place.day_from());
        let own = match end.date().filter(|d| d.is_day()) {
            Some(d) => Some(self.end_day(d, draft.entry.column().year, from_start.date)?),
            None => None,
        };
        let shift = end.date().map_or(0, |d| i64::from(d.shift()));
        let shifted = from_start.date.checked_add_signed(chrono::Duration::days(shift))?;
        let Day { date: day, filled: mut basis, .. } = own.unwrap_or(Day { date: shifted, ..from_start });
        if end.is_approximate() {
            basis = basis.with(Basis::Approximate);
        }
        let Some(clock) = end.clock() else {
            return Some(Moment::local(day.and_time(NaiveTime::MIN), Precision::Day).on(basis));
        };
        let start_seconds = chrono::Timelike::num_seconds_from_midnight(&start.wall().time());
        let (hour, half_from) = end_hour(clock, stamp.clock(), place.hour, start_seconds);
        let mut local = day.and_time(time_of(clock, hour)?);
        let own_zone = end.zone().copied().filter(|z| stamp.zone().is_none_or(|s| s.name() != z.name()));
        let own_read = own_zone.and_then(|z| self.read(&z));
        // `23:10-01:20, October 17` tells the day of its start
        let of_both =
            || end.date().zip(stamp.date()).is_some_and(|(to, from)| to.span().start() == from.span().start());
        let undated = (own.is_none() || of_both()) && shift == 0;
        let passed = undated && local < start.wall() && own_read.is_none();
        if passed || clock.hour() == 24 {
            local = local.checked_add_signed(chrono::Duration::days(1))?;
        }
        // `02:00 UTC - 19:30 PDT`: there it is the day before
        if let Some((read, offset)) = own_read.zip(start.offset()).filter(|_| undated) {
            local = next_shown(local, &read.zone, start.wall() - offset)?;
        }
        basis = if passed { basis.with(Basis::DayRolledOver) } else { basis };
        let plain =
            Moment::local(local, precision(clock)).approximately(end.is_approximate()).on(basis.union(half_from));
        let shared = [Basis::ZoneFromContext, Basis::ZoneFromNeighbour, Basis::ZoneFromCaller];
        let from = shared.into_iter().find(|b| own_read.is_none() && start.basis().contains(*b));
        Some(match (own_read.or(read.copied()), start.offset()) {
            (Some(read), Some(_)) => self.in_zone(plain, Some(&read), from, &draft.entry, place.dated),
            (None, Some(o)) => plain.at_offset(o).on(from.map_or(BasisSet::EMPTY, |b| BasisSet::EMPTY.with(b))),
            _ => plain,
        })
    }

    /// The end of a range, unless it lies before the start, which is told, or shows the same moment in another zone.
    fn behind_start(&mut self, draft: &Draft<'t>, start: &Moment, end: Moment) -> Option<Moment> {
        let apart = end.since(start).unwrap_or(0);
        if apart < 0 {
            self.remarks.end_before_start(&draft.entry, start, &end, self.text);
        }
        let rendered = apart == 0 && end.offset() != start.offset();
        (apart >= 0 && !rendered).then_some(end)
    }

    /// The day on which a range ends, by its own date; `None` where no calendar has it.
    fn end_day(&mut self, end: &Date, year: Option<i32>, start: NaiveDate) -> Option<Day> {
        let day = self.calendar.day(end, year, Some(start));
        if day.is_none() && end.is_day() {
            self.remarks.impossible_date(end, self.text, "read without an end");
        }
        day
    }

    /// Counts the days from the first event where no date, or no year, is known.
    fn undate(&mut self, events: &mut [Event<'t>]) {
        if self.is_dated() {
            return;
        }
        let Some(first) = events
            .iter()
            .find(|e| e.entry.form() != Form::Prose && e.entry.stamp().counts_from_nothing())
            .or(events.first())
            .map(|e| e.moment.wall().date())
        else {
            return;
        };
        for event in events.iter_mut() {
            event.moment = event.moment.without_date(first);
            event.end = event.end.map(|e| e.without_date(first));
        }
    }
}

/// How many days the stamp of a draft lies from the day that governs.
fn stamp_shift(draft: &Draft<'_>) -> i8 {
    draft.entry.stamp().date().map_or(0, Date::shift)
}

fn date_of(day: i64) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(day).ok()?)
}

fn time_of(clock: &Clock, hour: u32) -> Option<NaiveTime> {
    let second = u32::from(clock.second().unwrap_or(0)).min(59);
    NaiveTime::from_hms_nano_opt(hour % 24, u32::from(clock.minute().unwrap_or(0)), second, clock.nanos())
}

/// The hour of the end of a range, and how it is known: its half of the day, where none is written, is the one that comes
/// next.
fn end_hour(clock: &Clock, start: Option<&Clock>, start_hour: u32, start_seconds: u32) -> (u32, BasisSet) {
    if let Some(h) = clock.hour24() {
        return (u32::from(h), BasisSet::EMPTY);
    }
    let h = u32::from(clock.hour());
    let minutes = u32::from(clock.minute().unwrap_or(0)) * 60;
    let twelve =
        start.is_some_and(|s| s.half().is_some()) || start_hour >= 12 && start.is_some_and(|s| s.hour24().is_none());
    let later = if h == 12 { 0 } else { h + 12 };
    let as_is_is_before = h * 3_600 + minutes < start_seconds;
    let hour = if twelve && as_is_is_before && later * 3_600 + minutes >= start_seconds { later } else { h };
    (hour, if twelve { BasisSet::EMPTY.with(Basis::HalfDayInferred) } else { BasisSet::EMPTY })
}

/// When the clock of `zone` shows the time of `local` next, from `start` on, which is in UTC.
fn next_shown(local: NaiveDateTime, zone: &Zone, start: NaiveDateTime) -> Option<NaiveDateTime> {
    let apart = (local - zone.at(local).0 - start).num_seconds();
    local.checked_sub_signed(chrono::Duration::days(apart.div_euclid(DAY)))
}

/// The precision that a clock names.
fn precision(clock: &Clock) -> Precision {
    match (clock.style(), clock.minute(), clock.second()) {
        (Style::Word, ..) | (_, None, _) => Precision::Hour,
        (_, _, Some(_)) => Precision::Second,
        _ => Precision::Minute,
    }
}

fn precision_of(unit: syntax::relative::Unit) -> Precision {
    match unit {
        syntax::relative::Unit::Second => Precision::Second,
        syntax::relative::Unit::Hour => Precision::Hour,
        syntax::relative::Unit::Day => Precision::Day,
        _ => Precision::Minute,
    }
}
