//! Turns entries into events with moments. The only module that knows chrono-tz.
//!
//! [`resolve()`] takes what [`syntax`] found and fills in what was not written: the date from what governs
//! the entry, the half of the day and midnight from the run of the whole timeline, the offset from the zone and the
//! date. Each part that was filled in is kept in the moment's [`Basis`], and told as a diagnostic.

mod abbreviations;
mod calendar;
mod context;
mod evidence;
pub mod moment;
mod places;
mod policy;
pub mod readings;
mod remarks;
mod slips;
pub mod timezone;
mod zones;

pub use context::DateOrder;
pub use moment::{Basis, BasisSet, Moment, Precision};
pub use policy::{Ambiguous, Fold, Gap, Inference, ListOrder, Policies, Season};
pub use readings::{Reading, Readings, Reason};
pub use timezone::{Oddity, Zone};

use crate::diagnostic::Diagnostic;
use crate::syntax::{self, Clock, Date, Entry, Form, Item, Order, Style};
use calendar::{Base, Placed, Slot};
use chrono::{Datelike, NaiveDate, NaiveTime};
use context::{Calendar, Draft, Facts};
use readings::Settled;
use remarks::Remarks;
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

/// Resolves the items of one document. `text` is that document, for evidence about doubtful zones.
pub fn resolve<'t>(text: &'t str, items: impl Iterator<Item = Item<'t>>, options: &Options<'_>) -> Timeline<'t> {
    let mut facts = context::gather(text, items);
    let calendar = calendar_of(&facts, options);
    let base = base_of(&facts, &calendar, options);
    let mut resolver = Resolver {
        text,
        options,
        calendar,
        base,
        zones: Zones::default(),
        days_of_clocks: Vec::new(),
        remarks: Remarks::new(core::mem::take(&mut facts.remarks)),
    };
    resolver.zones = Zones::of(text, &facts, resolver.near(), options);
    resolver.compare_beside(&facts.beside);
    let placed = resolver.place(&facts.drafts);
    let mut events = resolver.events(&facts.drafts, &placed);
    resolver.undate(&mut events);
    let zone = resolver.zones.main(&events);
    let date = incident_date(&facts, &resolver, &events);
    if let Some(span) = facts.second_incident() {
        resolver.remarks.several_incidents(span);
    }
    Timeline { date, zone, diagnostics: resolver.remarks.finish(&events), events }
}

/// The full date that is nearest to being the incident's, for missing years. One whose day and month can be told apart
/// goes before any other.
fn calendar_of(facts: &Facts<'_>, options: &Options<'_>) -> Calendar {
    let bare =
        Calendar { anchor: None, settled: false, day_first: facts.day_first, order: options.order, stand_in: 2024 };
    let settled = anchor_of(facts, options, &bare, |d| d.order() == Order::Settled);
    let anchor = settled.or_else(|| anchor_of(facts, options, &bare, |_| true));
    Calendar { anchor, settled: settled.is_some(), ..bare }
}

fn anchor_of(facts: &Facts<'_>, options: &Options<'_>, bare: &Calendar, fits: fn(&Date) -> bool) -> Option<NaiveDate> {
    let full = |d: Option<Date>| {
        d.filter(|d| d.year().is_some() && fits(d)).and_then(|d| bare.day(&d, None, None)).map(|d| d.date)
    };
    let in_entries = |prose: bool| {
        let of_kind = |d: &&Draft<'_>| (d.entry.form() == Form::Prose) == prose;
        facts.drafts.iter().filter(of_kind).find_map(|d| full(d.entry.stamp().date().copied()))
    };
    let documents = options.policies.document_dates == Inference::Infer;
    let columns =
        || facts.drafts.iter().find_map(|d| d.entry.column().year).and_then(|y| NaiveDate::from_ymd_opt(y, 7, 1));
    full(facts.title)
        .or_else(|| full(facts.field))
        .or_else(|| full(facts.heading))
        .or_else(|| in_entries(false))
        .or_else(columns)
        .or_else(|| options.name.filter(|_| documents).and_then(context::date_in_name))
        .or_else(|| full(facts.front_matter.filter(|_| documents)))
        .or_else(|| in_entries(true))
        .or_else(|| full(facts.text.filter(|_| documents)))
        .or(options.date)
}

/// How many days after an incident its postmortem is still taken to be published.
const LATE: i64 = 21;

/// The day on which clocks without any date lie.
fn base_of(facts: &Facts<'_>, calendar: &Calendar, options: &Options<'_>) -> Base {
    let day = |d: Option<Date>, basis| d.and_then(|d| calendar.day(&d, None, None)).map(|d| (d.date, basis));
    let labelled = || {
        let fields = facts.drafts.iter().filter(|d| d.entry.form() == Form::Field && d.entry.block() != 0);
        fields.filter_map(|d| day(d.entry.stamp().date().copied(), Basis::DateFromAbove)).min_by_key(|(d, _)| *d)
    };
    // a name or front matter often gives the day of publication: a date told in the text shortly before is the incident's
    let told = facts.told().and_then(|d| calendar.day(&d, None, None)).map(|d| d.date);
    let published = |d: NaiveDate| match told {
        Some(t) if (1..=LATE).contains(&(d - t).num_days()) => Some(t),
        _ => None,
    };
    let outside = |d: NaiveDate, basis| published(d).map_or((d, basis), |t| (t, Basis::DateFromText));
    let documents = options.policies.document_dates == Inference::Infer;
    let in_document = || {
        let name = options.name.and_then(context::date_in_name);
        name.map(|d| outside(d, Basis::DateFromFileName))
            .or_else(|| day(facts.front_matter, Basis::DateFromFrontMatter).map(|(d, basis)| outside(d, basis)))
            .or_else(|| {
                let in_prose = facts.drafts.iter().filter(|d| d.entry.form() == Form::Prose);
                in_prose.filter_map(|d| d.entry.stamp().date()).find_map(|d| day(Some(*d), Basis::DateFromText))
            })
            .or_else(|| day(facts.text, Basis::DateFromText))
    };
    let found = day(facts.field, Basis::DateFromAbove)
        .or_else(|| day(facts.title, Basis::DateFromTitle))
        .or_else(labelled)
        .or_else(|| documents.then(in_document).flatten())
        .or_else(|| options.date.map(|d| (d, Basis::DateFromCaller)));
    match found {
        Some((date, basis)) => Base { day: calendar::days(date), basis: Some(basis) },
        None => Base { day: calendar::days(NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or_default()), basis: None },
    }
}

/// The day on which the incident began: as title or field tell it, else the first dated event, else name or front matter.
fn incident_date(facts: &Facts<'_>, resolver: &Resolver<'_, '_>, events: &[Event<'_>]) -> Option<NaiveDate> {
    let told = |d: Option<Date>| {
        d.and_then(|d| resolver.calendar.day(&d, None, None))
            .filter(|_| resolver.calendar.anchor.is_some())
            .map(|d| d.date)
    };
    let set_out = || events.iter().filter(|e| e.entry.form() != Form::Prose).find_map(|e| e.moment.date());
    told(facts.title)
        .or_else(|| told(facts.field))
        .or_else(set_out)
        .or_else(|| events.iter().find_map(|e| e.moment.date()))
        .or_else(|| resolver.options.name.and_then(context::date_in_name))
        .or_else(|| told(facts.front_matter))
        .or_else(|| told(facts.text))
}

/// What is known while the entries of one document are resolved.
struct Resolver<'t, 'o> {
    text: &'t str,
    options: &'o Options<'o>,
    calendar: Calendar,
    base: Base,
    zones: Zones<'t>,
    /// The day on which the set-out clock of each minute was placed.
    days_of_clocks: Vec<Option<i64>>,
    remarks: Remarks,
}

/// What relative stamps count from.
#[derive(Default)]
struct Anchors {
    /// The first entry of the run that has a stamp of its own.
    first: Option<(u32, Moment, Option<Settled>)>,
    /// The set-out entry before.
    last: Option<(Moment, Option<Settled>)>,
}

impl Anchors {
    fn learn(&mut self, event: &Event<'_>) {
        if event.entry.form() == Form::Prose {
            return;
        }
        self.last = Some((event.moment, event.settled));
        let block = event.entry.block();
        if event.entry.stamp().relative().is_none() && self.first.is_none_or(|(b, ..)| b != block) {
            self.first = Some((block, event.moment, event.settled));
        }
    }
}

/// Where a draft was placed; `None` where it has no day of its own or cannot be read.
type Place = Option<Placed>;

impl<'t> Resolver<'t, '_> {
    /// Places set-out entries and sentences, each by themselves: a sentence does not continue the list above it.
    fn place(&mut self, drafts: &[Draft<'t>]) -> Vec<Place> {
        let mut placed: Vec<Place> = vec![None; drafts.len()];
        let set_out = |d: &Draft<'t>| d.entry.form() != Form::Prose && d.entry.form() != Form::Field;
        for kind in 0..3 {
            let of_kind = |d: &Draft<'t>| match kind {
                0 => set_out(d),
                1 => d.entry.form() == Form::Field,
                _ => d.entry.form() == Form::Prose,
            };
            let mut indices = Vec::new();
            let mut slots = Vec::new();
            for (n, draft) in
                drafts.iter().enumerate().filter(|(_, d)| of_kind(d) && d.entry.stamp().relative().is_none())
            {
                if let Some(slot) = self.slot(draft) {
                    indices.push(n);
                    slots.push(slot);
                }
            }
            for (n, date) in slips::slips(&slots) {
                let mended = self.options.policies.slips == Inference::Infer;
                self.remarks.slip(&drafts[indices[n]].entry, date, mended, self.text);
                if mended {
                    slots[n] = Slot { written: Some(date), mended, ..slots[n] };
                }
            }
            let base = if kind == 0 { self.base } else { self.base_or_neighbour(&placed) };
            let places = calendar::place(&slots, base, self.options.policies.list_order);
            for ((n, slot), place) in indices.into_iter().zip(&slots).zip(places) {
                self.remarks.placed(&drafts[n].entry, slot, &place, self.base);
                placed[n] = Some(place);
            }
            if kind == 0 {
                self.learn_clocks(drafts, &placed);
            }
        }
        placed
    }

    /// The day for sentences and fields without any: the document's, else that of the first set-out entry.
    fn base_or_neighbour(&self, placed: &[Place]) -> Base {
        let first = placed.iter().flatten().next().map(|p| p.day);
        match (self.base.basis, first) {
            (None, Some(day)) if self.is_dated() => Base { day, basis: Some(Basis::DateFromNeighbour) },
            _ => self.base,
        }
    }

    /// What the calendar needs to know of a draft; `None` where its date is impossible.
    fn slot(&mut self, draft: &Draft<'t>) -> Option<Slot> {
        let stamp = draft.entry.stamp();
        let year = draft.entry.column().year;
        let above = draft.governing.and_then(|d| self.calendar.day(&d, year, None));
        let same_paragraph = draft.spoken.and_then(|d| self.calendar.day(&d, year, above.map(|d| d.date)));
        let above = same_paragraph.or(above);
        let governing = above.map(|d| d.date);
        let mut slot = Slot {
            governing,
            filled_above: above.map_or(BasisSet::EMPTY, |d| self.calendar.filled(&d)),
            serial: draft.serial,
            clock: stamp.clock().copied(),
            block: draft.entry.block(),
            ..Slot::default()
        };
        slot.east = self.east(draft);
        slot.end = stamp.end().and_then(|e| e.clock()).copied();
        if let Some(date) = stamp.date() {
            slot.shift = i64::from(date.shift());
            if date.is_day() {
                let Some(day) = self.calendar.day(date, year, governing) else {
                    self.remarks.impossible_date(date, self.text);
                    return None;
                };
                self.remarks.date(date, &day, self.text);
                slot.written = Some(day.date);
                slot.filled = self.calendar.filled(&day);
                slot.full_day =
                    date.span().of(self.text).as_bytes().get(..4).is_some_and(|y| y.iter().all(u8::is_ascii_digit));
            } else if let Some(weekday) = date.weekday() {
                slot.written = self.on_weekday(weekday, governing);
            }
        }
        if draft.entry.form() != Form::List
            && slot.written.is_none()
            && slot.governing.is_none()
            && slot.clock.is_some()
        {
            slot.governing = self.told_elsewhere(&slot, draft);
        }
        Some(slot)
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

    /// A sentence or field without a date that names the clock of a set-out entry means that entry's day.
    fn told_elsewhere(&self, slot: &Slot, draft: &Draft<'t>) -> Option<NaiveDate> {
        if !matches!(draft.entry.form(), Form::Prose | Form::Field) {
            return None;
        }
        let clock = slot.clock?;
        let minute = usize::from(clock.minute().unwrap_or(0));
        let hours = match clock.hour24() {
            Some(h) => [usize::from(h), usize::from(h)],
            None => [usize::from(clock.hour()), usize::from(clock.hour()) % 12 + 12],
        };
        hours.iter().find_map(|h| self.days_of_clocks.get(h * 60 + minute).copied().flatten()).and_then(date_of)
    }

    /// Remembers on which day each set-out clock was placed, by the minute of the day.
    fn learn_clocks(&mut self, drafts: &[Draft<'t>], placed: &[Place]) {
        self.days_of_clocks = vec![None; 25 * 60];
        for (draft, place) in drafts.iter().zip(placed) {
            let (Some(clock), Some(place)) = (draft.entry.stamp().clock(), place) else { continue };
            let minute = place.hour as usize * 60 + usize::from(clock.minute().unwrap_or(0));
            if let Some(day) = self.days_of_clocks.get_mut(minute) {
                day.get_or_insert(place.day);
            }
        }
    }

    /// The day of this weekday nearest to the day that governs.
    fn on_weekday(&self, weekday: syntax::Weekday, governing: Option<NaiveDate>) -> Option<NaiveDate> {
        let near = governing.or_else(|| self.base.basis.and_then(|_| date_of(self.base.day)))?;
        (-1..6)
            .filter_map(|n| near.checked_add_signed(chrono::Duration::days(n)))
            .find(|d| d.weekday().num_days_from_monday() == weekday as u32)
    }

    fn events(&mut self, drafts: &[Draft<'t>], placed: &[Place]) -> Vec<Event<'t>> {
        let mut events: Vec<Event<'t>> = Vec::with_capacity(drafts.len());
        let mut anchors = Anchors::default();
        for (draft, place) in drafts.iter().zip(placed) {
            let event = match (draft.entry.stamp().relative(), place) {
                (Some(relative), _) => self.relative(draft, relative, &anchors),
                (None, Some(place)) => self.event(draft, place),
                (None, None) => None,
            };
            if let Some(event) = event.filter(|e| self.allows(e)) {
                anchors.learn(&event);
                events.push(event);
            }
        }
        events
    }

    /// Does the moment of an event rest on nothing that the caller refuses? Else it is told why it is missing.
    fn allows(&mut self, event: &Event<'t>) -> bool {
        let refused = self.options.policies.refused(event.moment.basis());
        if let Some(basis) = refused {
            self.remarks.refused(&event.entry, basis, self.text);
        }
        refused.is_none()
    }

    /// An event that counts from another one: from the first of its run, or from the one before.
    fn relative(&self, draft: &Draft<'t>, relative: &syntax::Relative, anchors: &Anchors) -> Option<Event<'t>> {
        let (from, settled) = match relative.from {
            syntax::relative::From::Previous => anchors.last?,
            _ => anchors.first.filter(|(block, ..)| *block == draft.entry.block()).map(|(_, m, s)| (m, s))?,
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
        let dated = self.is_dated();
        let moment = self.in_zone(plain, read.as_ref(), from, &draft.entry, dated);
        let moment = if read.is_none() && spelled.is_none() {
            self.by_other_rendering(moment, &draft.entry, dated)
        } else {
            moment
        };
        if let (Some((other, zone)), Some(_)) = (stamp.other(), stamp.zone()) {
            self.compare(&draft.entry, &moment, other, zone);
        }
        let end = stamp.end().and_then(|e| self.end(draft, e, &moment, date, place, read.as_ref()));
        Some(Event { entry: draft.entry, moment, end, settled: read })
    }

    fn day_event(&self, draft: &Draft<'t>, date: NaiveDate, place: &Placed) -> Option<Event<'t>> {
        let day = |d: NaiveDate| Moment::local(d.and_time(NaiveTime::MIN), Precision::Day);
        let stamp = draft.entry.stamp();
        let basis = place.basis;
        let end = stamp
            .end()
            .and_then(|e| e.date())
            .and_then(|d| self.calendar.day(d, None, Some(date)))
            .map(|d| day(d.date));
        let moment = day(date).approximately(stamp.is_approximate() || draft.approximate).on(basis);
        Some(Event { entry: draft.entry, moment, end, settled: None })
    }

    /// Is a date known at all?
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
        if !dated && self.zones.stand_in_only && !read.zone.is_fixed() {
            // without a date only an abbreviation that names its offset has one
            return match read.literal.and_then(chrono::FixedOffset::east_opt) {
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
            offset = match (policies.out_of_season, read.literal.and_then(chrono::FixedOffset::east_opt)) {
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
        let (Some(read), Some(offset)) = (self.read(zone), moment.offset()) else { return };
        let Some(time) = time_of(clock, u32::from(clock.hour24().unwrap_or(clock.hour()))) else { return };
        let there = moment.wall().date().and_time(time);
        let (other, _) = read.zone.at(there);
        let apart =
            (moment.wall() - there).num_seconds() - i64::from(offset.local_minus_utc() - other.local_minus_utc());
        // the date rolls over in one rendering and not in the other; a clock of twelve hours may mean either half
        let twelve = if clock.hour24().is_none() { 43_200 } else { 86_400 };
        let apart = (apart + twelve / 2).rem_euclid(twelve) - twelve / 2;
        if apart.abs() >= 60 {
            self.remarks.disagree(entry, (moment.wall(), offset), (there, other), apart, self.text);
        }
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
        let Some(read) = self.read(zone) else { return moment };
        let Some(time) = clock.hour24().or(Some(clock.hour())).and_then(|h| time_of(clock, u32::from(h))) else {
            return moment;
        };
        if !dated && !read.zone.is_fixed() {
            return moment;
        }
        let there = moment.wall().date().and_time(time);
        let (offset, _) = read.zone.at(there);
        let apart = (moment.wall() - there).num_seconds() + i64::from(offset.local_minus_utc());
        let east = (apart + 43_200).rem_euclid(86_400) - 43_200;
        match chrono::FixedOffset::east_opt(east as i32).filter(|_| east % 900 == 0) {
            Some(o) => moment.at_offset(o).on(BasisSet::EMPTY.with(Basis::ZoneFromContext)),
            None => moment,
        }
    }

    /// The end of a range: on its own date, else at the next time that its clock shows after the start.
    fn end(
        &mut self,
        draft: &Draft<'t>,
        end: &syntax::End<'t>,
        start: &Moment,
        date: NaiveDate,
        place: &Placed,
        read: Option<&Settled>,
    ) -> Option<Moment> {
        let year = draft.entry.column().year;
        let own =
            end.date().filter(|d| d.is_day()).and_then(|d| self.calendar.day(d, year, Some(date))).map(|d| d.date);
        let shift = end.date().map_or(0, |d| i64::from(d.shift()));
        let day = own.or_else(|| date.checked_add_signed(chrono::Duration::days(shift)))?;
        let Some(clock) = end.clock() else { return Some(Moment::local(day.and_time(NaiveTime::MIN), Precision::Day)) };
        let start_seconds = chrono::Timelike::num_seconds_from_midnight(&start.wall().time());
        let hour = end_hour(clock, draft.entry.stamp().clock(), place.hour, start_seconds);
        let mut local = day.and_time(time_of(clock, hour)?);
        let own_zone = end.zone().copied().filter(|z| draft.entry.stamp().zone().is_none_or(|s| s.name() != z.name()));
        let own_read = own_zone.and_then(|z| self.read(&z));
        let passed = own.is_none() && shift == 0 && local < start.wall() && own_read.is_none();
        if passed || clock.hour() == 24 {
            local = local.checked_add_signed(chrono::Duration::days(1))?;
        }
        let plain = Moment::local(local, precision(clock)).approximately(end.is_approximate());
        let read = own_read.or(read.copied());
        Some(match (read, start.offset()) {
            (Some(read), Some(_)) => self.in_zone(plain, Some(&read), None, &draft.entry, self.is_dated()),
            (None, Some(o)) => plain.at_offset(o),
            _ => plain,
        })
    }

    /// Counts the days from the first event where no date, or no year, is known.
    fn undate(&mut self, events: &mut [Event<'t>]) {
        if self.is_dated() {
            return;
        }
        let Some(first) =
            events.iter().find(|e| e.entry.form() != Form::Prose).or(events.first()).map(|e| e.moment.wall().date())
        else {
            return;
        };
        for event in events.iter_mut() {
            event.moment = event.moment.without_date(first);
            event.end = event.end.map(|e| e.without_date(first));
        }
    }
}

fn date_of(day: i64) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(day).ok()?)
}

fn time_of(clock: &Clock, hour: u32) -> Option<NaiveTime> {
    let second = u32::from(clock.second().unwrap_or(0)).min(59);
    NaiveTime::from_hms_nano_opt(hour % 24, u32::from(clock.minute().unwrap_or(0)), second, clock.nanos())
}

/// The hour of the end of a range: its half of the day, where none is written, is the one that comes next.
fn end_hour(clock: &Clock, start: Option<&Clock>, start_hour: u32, start_seconds: u32) -> u32 {
    if let Some(h) = clock.hour24() {
        return u32::from(h);
    }
    let h = u32::from(clock.hour());
    let minutes = u32::from(clock.minute().unwrap_or(0)) * 60;
    let twelve =
        start.is_some_and(|s| s.half().is_some()) || start_hour >= 12 && start.is_some_and(|s| s.hour24().is_none());
    let later = if h == 12 { 0 } else { h + 12 };
    let as_is_is_before = h * 3_600 + minutes < start_seconds;
    if twelve && as_is_is_before && later * 3_600 + minutes >= start_seconds { later } else { h }
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
