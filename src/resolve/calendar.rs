//! Which day, and which half of the day: dates, midnight and clocks of twelve hours settled over the whole timeline.
//!
//! **Method.** A small optimisation over the readings of each stamp. Each entry has a few readings: its day (the one that is written, the one that governs, the day of the entry
//! before or the next) and, for a clock of twelve hours without am or pm, its half. A path through the readings of all
//! entries has a cost, and the cheapest path is taken (dynamic programming over at most [`WIDTH`] readings per entry, so the
//! time is linear in the entries). Everything is compared as instants where zones are known, and as clocks of one zone where
//! not. The costs are named below; they say what a reader would say:
//!
//! | a reader says | cost |
//! |---|---|
//! | time moves forward, and rather by a little than by a lot | [`FORWARD_PER_FOUR_HOURS`](cost::FORWARD_PER_FOUR_HOURS), at most [`FORWARD_MOST`](cost::FORWARD_MOST); to a date of its own, or a new one above, at most half of that |
//! | a small step back is an entry out of order | [`BACK`](cost::BACK), [`BACK_PER_HOUR`](cost::BACK_PER_HOUR) |
//! | a large step back is midnight, which an author who spells dates would have told | [`MIDNIGHT`](cost::MIDNIGHT), [`MIDNIGHT_UNSPELLED`](cost::MIDNIGHT_UNSPELLED) |
//! | a clock without am or pm is what it shows, save that the afternoon lies nearer | [`PM`](cost::PM), [`MIDNIGHT_HOUR`](cost::MIDNIGHT_HOUR) |
//! | a new section may tell the story again from its first day | [`RESTART`](cost::RESTART), [`RESTART_EARLIER`](cost::RESTART_EARLIER) |
//! | the title's day is the first entry's, and stays so until a later one is spelled | no other reading |
//! | a title's day behind the first date that is spelled may be the first entry's, or the one next to it | [`NEXT_TO_BASE`](cost::NEXT_TO_BASE) |
//! | the start of a range has the half of its end, `2:05-2:20pm`, or the other where it would come behind it | [`NOT_OF_END`](cost::NOT_OF_END) |
//! | a date that is spelled at the change stands on the day behind | [`DAY_BEFORE`](cost::DAY_BEFORE) |
//!
//! A date that is written is never moved: only what is not written has readings. Before the path is looked for, [slips](super::slips)
//! are mended, and lists that are written newest first are turned around, run by run: where hardly any step goes
//! forward, and, without dates, at least two go back. Without dates a step of nearly a day is midnight passed the other way,
//! and one of more than half a day back counts for neither.
//!
//! Set-out entries, labelled fields and sentences each have a path of their own; a sentence that names the clock of an
//! entry, or lies within the [story](super::story), takes its day from there.
//!
//! **Limits.** Without dates a step of more than half a day is not told from a step back, nor a gap of days from none; a list
//! in which most steps pass midnight looks newest first. An evening all of whose clocks lack am and pm is read as the
//! morning. Of each entry the [`WIDTH`] cheapest readings are kept, so that a path that is the best in the end may be lost
//! where more than that compete; the corpus has no such case.
//!
//! **Basis.** With each reading goes how its day is known, from whatever it was handed on from: a day behind midnight keeps
//! [`Basis::DayRolledOver`] to the end of its run, so that [`Policies`](super::Policies) can refuse all that rests on it.

use super::moment::{Basis, BasisSet};
use super::policy::ListOrder;
use crate::syntax::{Clock, Date, Half, Style};
use chrono::NaiveDate;
use std::borrow::Cow;

/// The seconds of a day.
pub(super) const DAY: i64 = 86_400;

/// The most readings of one entry that are kept.
const WIDTH: usize = 8;

/// The most days from which a new section may start the story again.
const MOST_RESTARTS: usize = 3;

/// Costs, in tenths of a point. They were set by hand: only their order matters, and the tests hold the cases.
mod cost {
    /// A step back at all.
    pub(super) const BACK: i64 = 20;
    /// Each hour of a step back.
    pub(super) const BACK_PER_HOUR: i64 = 8;
    /// Midnight passed without a word.
    pub(super) const MIDNIGHT: i64 = 15;
    /// The same where the document spells its dates as they change: an author who does that does not forget one.
    pub(super) const MIDNIGHT_UNSPELLED: i64 = 115;
    /// Each four hours forward.
    pub(super) const FORWARD_PER_FOUR_HOURS: i64 = 10;
    /// The most that a step forward costs: days may pass.
    pub(super) const FORWARD_MOST: i64 = 60;
    /// A clock without am or pm read as pm.
    pub(super) const PM: i64 = 4;
    /// `12:30` read as half past midnight.
    pub(super) const MIDNIGHT_HOUR: i64 = 12;
    /// The start of a range has not the half that its end tells.
    pub(super) const NOT_OF_END: i64 = 40;
    /// A new section starts the story again.
    pub(super) const RESTART: i64 = 10;
    /// It starts from the first day of a run that lies one further back.
    pub(super) const RESTART_EARLIER: i64 = 1;
    /// The first entry lies by the first date that is written, and not on the day of the title next to it.
    pub(super) const NEXT_TO_BASE: i64 = 10;
    /// It lies on the day before that date.
    pub(super) const DAY_BEFORE: i64 = 5;
}

/// One entry as the calendar sees it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Slot {
    /// The date that is written at the entry.
    pub(super) written: Option<NaiveDate>,
    /// The date that governs: of a heading, row or line above.
    pub(super) governing: Option<NaiveDate>,
    /// Changes where what governs changes.
    pub(super) serial: u32,
    /// Days to add: `prior day`.
    pub(super) shift: i64,
    /// Days that a heading above goes back: `The day before`.
    pub(super) aside: i64,
    /// The heading above that names the day after the one before: `The next day`.
    pub(super) step: Option<Step>,
    /// The number of its day, at the entry or in a heading above: `Day 2`.
    pub(super) nth: Option<i64>,
    /// The clock; without one the entry names a day.
    pub(super) clock: Option<Clock>,
    /// The clock of the end on the same day, where it tells the half of the day.
    pub(super) end: Option<Clock>,
    /// The date is written year first: such clocks count 24 hours.
    pub(super) full_day: bool,
    /// What was filled in to read the written date: its year, its order.
    pub(super) filled: BasisSet,
    /// How the date that governs is known.
    pub(super) above_from: BasisSet,
    /// The written date was a slip.
    pub(super) mended: bool,
    /// Seconds east of UTC of its clock, as far as its zone tells: entries of several zones are compared as instants.
    pub(super) east: Option<i64>,
    /// The run of entries, or of sentences under one heading.
    pub(super) block: u32,
    /// It is a sentence, which need not follow the one before.
    pub(super) told: bool,
    /// Its day is told, and yet known by nothing: `a few weeks later`.
    pub(super) is_vague: bool,
    /// It is one that says what had happened before.
    pub(super) looks_back: bool,
    /// The hour that its clock has by the half of the day that a sentence before it named.
    pub(super) said_hour: Option<u32>,
}

/// A heading that names a day by that of the entries before it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Step {
    /// Where it stands.
    at: usize,
    /// How many days it goes on.
    days: i64,
}

impl Slot {
    /// How the day of an entry is known that takes it from this one, of which it is known by `day_from`.
    pub(super) fn handed_on(&self, day_from: BasisSet) -> BasisSet {
        if self.written.is_some() { day_from.with(Basis::DateFromNeighbour) } else { day_from }
    }

    /// Takes the day that a heading above counts. One that goes back is an aside, as at an entry.
    pub(super) fn counts_from(&mut self, above: &Date) {
        let days = i64::from(above.shift());
        self.nth = above.nth().map(i64::from);
        self.step = (days > 0).then(|| Step { at: above.span().start(), days });
        self.aside = days.min(0);
    }

    /// Takes the day that the entry itself counts.
    pub(super) fn counted_itself(&mut self, date: &Date) {
        if date.shift() != 0 {
            self.shift = i64::from(date.shift());
        }
        self.nth = date.nth().map(i64::from).or(self.nth);
    }

    /// The slot on a day that is told elsewhere: nothing more is to be counted.
    pub(super) fn on_day_told(self, governing: Option<NaiveDate>, above_from: BasisSet) -> Self {
        Self { governing, above_from, shift: 0, aside: 0, step: None, nth: None, ..self }
    }
}

/// Where an entry was placed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Placed {
    /// Days from the Common Era, or from day 0 where there is no date at all.
    pub(super) day: i64,
    /// The hour of the day.
    pub(super) hour: u32,
    /// What was filled in, at the entry or at those before that it takes its day from.
    pub(super) basis: BasisSet,
    /// Does the moment lie before that of the entry before?
    pub(super) back: bool,
    /// Did the clock pass midnight right before the entry?
    pub(super) rolled_over: bool,
    /// Does its day rest on any date? Else days are counted from that of [`Base::UNKNOWN`].
    pub(super) dated: bool,
}

impl Placed {
    /// How its day is known.
    pub(super) const fn day_from(&self) -> BasisSet {
        self.basis.without(Basis::HalfDayInferred)
    }
}

/// A reading of an entry, with the cheapest way to it.
#[derive(Clone, Copy, Debug)]
struct Reading {
    day: i64,
    hour: u32,
    seconds: i64,
    cost: i64,
    from: usize,
    /// How its day is known.
    day_from: BasisSet,
    /// How its half of the day is known.
    half_from: BasisSet,
    back: bool,
    rolled_over: bool,
}

/// How the document writes its times.
#[derive(Clone, Copy, Debug, Default)]
struct Habits {
    /// It counts 24 hours.
    full_day: bool,
    /// It writes am or pm somewhere, and counts 24 hours nowhere: a clock without them leaves its half of the day out.
    halves: bool,
    /// It spells the date where it changes.
    spells_dates: bool,
}

impl Habits {
    fn of(slots: &[Slot]) -> Self {
        let clocks = || slots.iter().filter_map(|s| s.clock);
        let year_first = slots.iter().any(|s| s.full_day && s.clock.is_some_and(|k| k.half().is_none()));
        let full_day = year_first || clocks().any(|k| is_of_24_hours(&k));
        let halves = !full_day && clocks().any(|k| k.half().is_some());
        Self { full_day, halves, spells_dates: spells_dates(slots) }
    }
}

/// Are there two days or more that are written out, at entries or above them?
fn spells_dates(slots: &[Slot]) -> bool {
    let mut days = slots.iter().filter_map(|s| s.written.or(s.governing));
    let first = days.next();
    days.any(|d| Some(d) != first)
}

/// How firmly the day of a document is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Rank {
    /// By title, field or caller.
    Given,
    /// By what often is the day of publication: never before the incident.
    Published,
    /// By a date that running text tells.
    Text,
    /// By one that it tells shortly before the day of its publication, which this is: what lies behind that is a plan.
    Before(i64),
}

/// The date at which a timeline without dates begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Base {
    pub(super) day: i64,
    pub(super) rank: Rank,
    pub(super) basis: Option<Basis>,
    /// What was filled in to read it: its year, its order.
    pub(super) filled: BasisSet,
}

impl Base {
    /// No date at all: days are counted from 1 January 2000.
    pub(super) const UNKNOWN: Base = Base { day: 730_120, rank: Rank::Given, basis: None, filled: BasisSet::EMPTY };

    /// How the day is known.
    fn given(&self) -> BasisSet {
        self.basis.map_or(BasisSet::EMPTY, |b| self.filled.with(b))
    }

    /// Can clocks before an entry of the day `first` lie on the day of the document?
    fn reaches(&self, first: i64) -> bool {
        const NEAR: i64 = 2;
        match self.rank {
            Rank::Given => true,
            Rank::Published => self.day <= first,
            Rank::Before(published) if first > published => true,
            Rank::Text | Rank::Before(_) => (self.day - first).abs() <= NEAR,
        }
    }

    /// Is the day of the document that of all clocks up to the day `first`, which is the first that is written?
    const fn is_kept_until(&self, first: i64) -> bool {
        match self.rank {
            Rank::Given | Rank::Published => true,
            Rank::Before(published) => first > published,
            Rank::Text => false,
        }
    }

    /// The days on which the story may begin that has its first written date at `first`, with what each costs and how it is
    /// known: the likeliest first.
    fn beginnings(&self, first: Option<i64>) -> Vec<(i64, i64, BasisSet)> {
        let given = self.given();
        let neighbour = BasisSet::EMPTY.with(Basis::DateFromNeighbour);
        match (self.basis, first) {
            // the date is spelled only where it changes: the entries before lie on that day or the one before
            (basis, Some(first)) if basis.is_none() || !self.reaches(first) => {
                vec![(first, 0, neighbour), (first - 1, cost::DAY_BEFORE, neighbour)]
            }
            // who spells a date where it changes stays on the day of the title until then
            (Some(_), Some(first)) if first > self.day && self.is_kept_until(first) => vec![(self.day, 0, given)],
            (Some(_), Some(first)) if (1..=2).contains(&(first - self.day).abs()) => vec![
                (self.day, 0, given),
                (first, cost::NEXT_TO_BASE, neighbour),
                (first - 1, cost::NEXT_TO_BASE + cost::DAY_BEFORE, neighbour),
            ],
            _ => vec![(self.day, 0, given)],
        }
    }
}

/// Places all entries. `base` is the day that title, file name or the like give.
pub(super) fn place(slots: &[Slot], base: Base, list_order: ListOrder) -> Vec<Placed> {
    let numbered = numbered(slots, base);
    let order = in_time_order(&numbered, list_order);
    let first_written = order.iter().find_map(|n| slots[*n].written.or(slots[*n].governing)).map(days);
    let slots = &numbered[..];
    let habits = Habits::of(slots);
    let beginnings = base.beginnings(first_written);
    let first = beginnings.first().filter(|_| base.basis.is_some() || first_written.is_some());
    let mut firsts: Vec<_> = first.map(|(day, _, day_from)| (*day, *day_from)).into_iter().collect();
    firsts.extend(first_days(slots).filter(|(day, _)| first.is_some_and(|f| f.0 != *day)).take(MOST_RESTARTS));
    let frame = Frame { habits, firsts };
    let mut table: Vec<Vec<Reading>> = Vec::with_capacity(order.len());
    let mut before: Option<Slot> = None;
    for n in &order {
        let slot = &slots[*n];
        let mut readings = Vec::new();
        match (table.last(), before) {
            (Some(last), Some(before)) => {
                for (from, prev) in last.iter().enumerate() {
                    for hour in hours(slot, frame.habits) {
                        Way { slot, before: &before, prev, from, hour }.readings(&frame, &mut readings);
                    }
                }
            }
            _ => starts(slot, &beginnings, habits, &mut readings),
        }
        table.push(cheapest(readings));
        before = Some(*slot);
    }
    trace(&table, &order, slots)
}

/// The slots with the days that are numbered, `Day 2`, as days that govern. Day 1 is that of the first entry, or day 0 where
/// there is one.
fn numbered(slots: &[Slot], base: Base) -> Cow<'_, [Slot]> {
    let Some(lowest) = slots.iter().filter_map(|s| s.nth).min() else { return Cow::Borrowed(slots) };
    let Some(first) = slots.first() else { return Cow::Borrowed(slots) };
    let first_written = slots.iter().find_map(|s| s.written.or(s.governing)).map(days);
    let beginnings = base.beginnings(first_written);
    let origin = lowest.min(1);
    let passed = first.nth.map_or(0, |n| n - origin);
    let start = match (first.written, first.governing, beginnings.first()) {
        (Some(date), ..) => (days(date) - passed, first.filled.with(Basis::DateFromNeighbour)),
        (None, Some(date), _) => (days(date) - passed, first.above_from),
        (None, None, Some((day, _, day_from))) => (*day, *day_from),
        _ => return Cow::Borrowed(slots),
    };
    let day = |nth: i64| NaiveDate::from_num_days_from_ce_opt(i32::try_from(start.0 + nth - origin).ok()?);
    let with_day = |slot: &Slot| match slot.nth.filter(|_| slot.written.is_none()).and_then(day) {
        Some(date) => Slot { governing: Some(date), above_from: start.1, ..*slot },
        None => *slot,
    };
    Cow::Owned(slots.iter().map(with_day).collect())
}

/// The written dates with which runs of entries begin.
fn first_days(slots: &[Slot]) -> impl Iterator<Item = (i64, BasisSet)> {
    let begins = slots.iter().enumerate().filter(|(n, s)| *n == 0 || slots[n - 1].block != s.block);
    begins.filter_map(|(_, s)| s.written.map(|d| (days(d), s.filled.with(Basis::DateFromNeighbour))))
}

pub(super) fn days(date: NaiveDate) -> i64 {
    i64::from(chrono::Datelike::num_days_from_ce(&date))
}

/// Follows the cheapest path back from the last entry.
fn trace(table: &[Vec<Reading>], order: &[usize], slots: &[Slot]) -> Vec<Placed> {
    let mut placed = vec![Placed::default(); slots.len()];
    let cheapest = |readings: &[Reading]| (0..readings.len()).min_by_key(|n| readings[*n].cost);
    let mut at = table.last().and_then(|r| cheapest(r));
    for (readings, n) in table.iter().zip(order).rev() {
        let Some(r) = at.and_then(|a| readings.get(a)) else { continue };
        let placed_by = Placed {
            day: r.day,
            hour: r.hour,
            basis: r.day_from.union(r.half_from),
            back: r.back,
            rolled_over: r.rolled_over,
            dated: slots[*n].written.is_some() || r.day_from.iter().any(Basis::is_of_date),
        };
        placed[*n] = if slots[*n].is_vague { on_no_day(placed_by, r.half_from) } else { placed_by };
        at = Some(r.from);
    }
    placed
}

/// The same where no day is known, whatever those around it lie on.
fn on_no_day(placed: Placed, basis: BasisSet) -> Placed {
    Placed { day: Base::UNKNOWN.day, basis, back: false, rolled_over: false, dated: false, ..placed }
}

/// The cheapest readings, one for each day and hour.
fn cheapest(mut readings: Vec<Reading>) -> Vec<Reading> {
    readings.sort_by_key(|r| (r.cost, r.day, r.hour));
    let mut kept: Vec<Reading> = Vec::with_capacity(WIDTH);
    for r in readings {
        if kept.len() < WIDTH && !kept.iter().any(|k| (k.day, k.hour) == (r.day, r.hour)) {
            kept.push(r);
        }
    }
    kept
}

/// The readings of the first entry.
fn starts(slot: &Slot, beginnings: &[(i64, i64, BasisSet)], habits: Habits, out: &mut Vec<Reading>) {
    let mut day = |day: i64, extra: i64, day_from: BasisSet| {
        for (hour, cost, half_from) in hours(slot, habits) {
            let above = slot.aside + slot.step.map_or(0, |s| s.days);
            let day = day + slot.shift + if slot.written.is_some() { 0 } else { above };
            let seconds = seconds(slot, day, hour);
            let (back, rolled_over) = (false, false);
            out.push(Reading {
                day,
                hour,
                seconds,
                cost: cost + extra,
                from: 0,
                day_from,
                half_from,
                back,
                rolled_over,
            });
        }
    };
    if let Some(date) = slot.written {
        return day(days(date), 0, slot.filled);
    }
    if let Some(date) = slot.governing {
        return day(days(date), 0, slot.above_from);
    }
    for (on, cost, day_from) in beginnings {
        day(*on, *cost, *day_from);
    }
}

/// What all entries of a timeline share.
#[derive(Clone, Debug)]
struct Frame {
    habits: Habits,
    /// The days on which the runs of entries begin, as far as they are written, and how they are known: a new section may
    /// tell the story again from there. The first is that of the whole.
    firsts: Vec<(i64, BasisSet)>,
}

/// The way from the entry before, in one of its readings, to the next entry.
#[derive(Clone, Copy)]
struct Way<'s> {
    slot: &'s Slot,
    before: &'s Slot,
    prev: &'s Reading,
    from: usize,
    /// The hour that the clock of `slot` is read as, with what that costs and how it is known.
    hour: (u32, i64, BasisSet),
}

impl Way<'_> {
    /// Seconds from the entry before, if this one lies on `day`.
    fn forward(&self, day: i64) -> i64 {
        seconds(self.slot, day, self.hour.0) - self.prev.seconds
    }

    /// The reading on `day`, where the step to it costs `cost`.
    fn to(&self, day: i64, cost: i64, day_from: BasisSet) -> Reading {
        let (hour, half_cost, half_from) = self.hour;
        Reading {
            day,
            hour,
            seconds: seconds(self.slot, day, hour),
            cost: self.prev.cost + half_cost + cost,
            from: self.from,
            day_from,
            half_from,
            back: self.forward(day) < 0 && self.slot.clock.is_some(),
            rolled_over: false,
        }
    }

    /// The day of the entry before, with the days that either counts. What comes next after a night that passed midnight
    /// without a word is its morning.
    fn day(&self) -> i64 {
        const MORNING: u32 = 6;
        let (slot, before, prev) = (self.slot, self.before, self.prev);
        let counted = counted(before, slot);
        let night = prev.hour < MORNING && prev.day_from.contains(Basis::DayRolledOver);
        let day = prev.day + counted;
        if counted > 0 && before.shift == 0 && night && self.forward(day - 1) > 0 { day - 1 } else { day }
    }

    /// All readings of the entry after this one reading of the entry before.
    fn readings(&self, frame: &Frame, out: &mut Vec<Reading>) {
        if self.on_a_date(out) {
            return;
        }
        let handed_on = self.before.handed_on(self.prev.day_from);
        let day = self.day();
        let dt = self.forward(day);
        let told = self.slot.shift > self.before.shift;
        out.push(self.to(day, if told { dated_step(dt) } else { step(dt) }, handed_on));
        self.in_another_zone(day, handed_on, out);
        self.the_evening_before(day, handed_on, out);
        if self.slot.clock.is_some()
            && dt < 0
            && self.slot.shift == 0
            && let Some(midnight) = self.midnight(frame, day)
        {
            let cost = midnight + step(self.forward(day + 1));
            let next = self.to(day + 1, cost, handed_on.with(Basis::DayRolledOver));
            out.push(Reading { back: false, rolled_over: true, ..next });
        }
        self.restart(frame, out);
    }

    /// `It was back at 02:25. We had turned it off at 21:50`: what had happened before may lie on the day before.
    fn the_evening_before(&self, day: i64, day_from: BasisSet, out: &mut Vec<Reading>) {
        let looks_back = self.slot.looks_back && self.slot.clock.is_some() && self.slot.shift == 0;
        if looks_back && self.forward(day) > DAY / 2 {
            out.push(self.to(day - 1, cost::BACK, day_from.with(Basis::DayRolledOver)));
        }
    }

    /// What it costs to pass midnight to the day behind `day` without a word. A sentence need not spell the date where it
    /// changes, but it often looks back: only a short night lies between two of them.
    fn midnight(&self, frame: &Frame, day: i64) -> Option<i64> {
        const NIGHT: i64 = DAY * 5 / 12;
        match (self.slot.told, frame.habits.spells_dates) {
            (true, _) => (self.forward(day + 1) <= NIGHT).then_some(cost::MIDNIGHT),
            (false, true) => Some(cost::MIDNIGHT_UNSPELLED),
            (false, false) => Some(cost::MIDNIGHT),
        }
    }

    /// The readings on the date that is written at the entry, or that begins to govern here; `true` where there are no
    /// others.
    fn on_a_date(&self, out: &mut Vec<Reading>) -> bool {
        let (slot, before) = (self.slot, self.before);
        if let Some(date) = slot.written {
            let mended = if slot.mended { slot.filled.with(Basis::SlipMended) } else { slot.filled };
            let day = days(date) + slot.shift;
            out.push(self.to(day, dated_step(self.forward(day)), mended));
            return true;
        }
        if slot.step.is_some() && slot.step != before.step {
            let day = self.day();
            out.push(self.to(day, dated_step(self.forward(day)), before.handed_on(self.prev.day_from)));
            return true;
        }
        let changed = slot.governing != before.governing || slot.serial != before.serial || before.written.is_some();
        let Some(date) = slot.governing.filter(|_| changed) else { return false };
        let day = days(date) + slot.shift;
        out.push(self.to(day, dated_step(self.forward(day)), slot.above_from));
        slot.serial != before.serial || slot.nth.is_some() && slot.nth != before.nth
    }

    /// Another zone: its clock may show the day before or the next at the same instant.
    fn in_another_zone(&self, day: i64, day_from: BasisSet, out: &mut Vec<Reading>) {
        let elsewhere = self.slot.east != self.before.east && self.slot.clock.is_some() && self.slot.shift == 0;
        for day in [day - 1, day + 1].into_iter().filter(|_| elsewhere) {
            let dt = self.forward(day);
            if (0..DAY / 2).contains(&dt) {
                out.push(self.to(day, step(dt), day_from));
            }
        }
    }

    /// A new section tells the story again, from its first day or from the day that governs.
    fn restart(&self, frame: &Frame, out: &mut Vec<Reading>) {
        if self.slot.block == self.before.block || self.slot.clock.is_none() || self.slot.step.is_some() {
            return;
        }
        let governing = self.slot.governing.map(|d| (days(d), self.slot.above_from));
        let firsts: &[_] = governing.as_ref().map_or(&frame.firsts, core::slice::from_ref);
        for (n, (day, day_from)) in firsts.iter().rev().enumerate() {
            let cost = cost::RESTART + n as i64 * cost::RESTART_EARLIER;
            out.push(Reading { back: false, ..self.to(*day, cost, *day_from) });
        }
    }
}

/// How many days an entry counts from the one before it.
fn counted(before: &Slot, slot: &Slot) -> i64 {
    let step = slot.step.filter(|_| slot.step != before.step).map_or(0, |s| s.days);
    slot.shift + slot.aside - before.shift - before.aside + step
}

/// What a step of `dt` seconds costs.
fn step(dt: i64) -> i64 {
    if dt >= 0 {
        (dt * cost::FORWARD_PER_FOUR_HOURS / 14_400).min(cost::FORWARD_MOST)
    } else {
        cost::BACK - dt * cost::BACK_PER_HOUR / 3_600
    }
}

/// What a step to a written date costs, or the first one under another date: the date is what it is, only the half of the
/// day can differ, and that of a clock on a later day says little.
fn dated_step(dt: i64) -> i64 {
    step(dt).min(if dt < 0 { cost::FORWARD_MOST } else { cost::FORWARD_MOST / 2 })
}

/// The moment of an entry on `day` at `hour` in seconds, as an instant where its zone is known.
pub(super) fn seconds(slot: &Slot, day: i64, hour: u32) -> i64 {
    day * DAY - slot.east.unwrap_or(0) + i64::from(hour) * 3_600 + slot.clock.as_ref().map_or(0, past_the_hour)
}

fn past_the_hour(clock: &Clock) -> i64 {
    i64::from(clock.minute().unwrap_or(0)) * 60 + i64::from(clock.second().unwrap_or(0))
}

/// The hour that a clock shows, as it stands where its half of the day is not told.
pub(super) fn shown_hour(clock: &Clock) -> u32 {
    u32::from(clock.hour24().unwrap_or(clock.hour()))
}

/// The second of the day that a clock shows.
pub(super) fn shown_seconds(clock: &Clock) -> i64 {
    i64::from(shown_hour(clock)) * 3_600 + past_the_hour(clock)
}

/// The least distance that is the same on a clock that begins again after `turn` seconds: of 23 hours in a day, one back.
pub(super) const fn least_turn(seconds: i64, turn: i64) -> i64 {
    (seconds + turn / 2).rem_euclid(turn) - turn / 2
}

/// The hours that a clock may mean, with what each costs and whether the half of the day was filled in.
fn hours(slot: &Slot, habits: Habits) -> impl Iterator<Item = (u32, i64, BasisSet)> + use<> {
    let inferred = BasisSet::EMPTY.with(Basis::HalfDayInferred);
    let as_written = if habits.halves { inferred } else { BasisSet::EMPTY };
    let (first, second) = match slot.clock {
        None => ((0, 0, BasisSet::EMPTY), None),
        Some(_) if slot.said_hour.is_some() => ((slot.said_hour.unwrap_or(0), 0, inferred), None),
        Some(k) => match (k.hour24(), slot.end.and_then(|end| hour_by_end(&k, &end))) {
            (Some(h), _) => ((u32::from(h), 0, BasisSet::EMPTY), None),
            (None, Some(h)) => ((h, 0, inferred), Some(((h + 12) % 24, cost::NOT_OF_END, inferred))),
            _ if habits.full_day || slot.full_day || k.style() == Style::Bare || k.style() == Style::Letter => {
                ((u32::from(k.hour()), 0, BasisSet::EMPTY), None)
            }
            _ => {
                let h = u32::from(k.hour());
                let (as_is, other) = if h == 12 { (12, 0) } else { (h, h + 12) };
                let dear = if h == 12 { cost::MIDNIGHT_HOUR } else { cost::PM };
                ((as_is, 0, as_written), Some((other, dear, inferred)))
            }
        },
    };
    core::iter::once(first).chain(second)
}

/// The hour of a start that shares the half of its end, or has the other one where it would come behind it: `2:05-2:20pm`,
/// `11:50-12:10pm`.
fn hour_by_end(start: &Clock, end: &Clock) -> Option<u32> {
    const HALF: u32 = 12;
    let half = end.half()?;
    let minutes = |k: &Clock| u32::from(k.hour()) % HALF * 60 + u32::from(k.minute().unwrap_or(0));
    let shared = minutes(start) <= minutes(end);
    let hour = u32::from(start.hour()) % HALF;
    Some(if shared == (half == Half::Pm) { hour + HALF } else { hour })
}

/// The hours that the clock of a slot may mean, without any cost.
pub(super) fn plain_hours(slot: &Slot) -> impl Iterator<Item = u32> + use<> {
    hours(slot, Habits::default()).map(|(hour, ..)| hour)
}

/// Sentences name the half of the day once, and the clocks behind it go on in it: `下午3点31分，…；3点38分，…`.
pub(super) fn hand_on_halves(slots: &mut [Slot]) {
    const NOON: u32 = 12;
    let (mut hour, mut block) = (None, None);
    for slot in slots {
        let Some(k) = slot.clock else { continue };
        let before = hour.filter(|h| *h >= NOON && block == Some(slot.block));
        block = Some(slot.block);
        let spoken = slot.told && k.style() == Style::Letter && !k.padded && (1..NOON as u8).contains(&k.hour());
        let open = spoken && k.half().is_none() && slot.written.is_none();
        slot.said_hour = before.filter(|_| open).map(|_| u32::from(k.hour()) + NOON).filter(|h| before <= Some(*h));
        hour = slot.said_hour.or_else(|| k.half().and_then(|_| k.hour24()).map(u32::from));
    }
}

/// Does the clock show that the document counts 24 hours?
fn is_of_24_hours(k: &Clock) -> bool {
    k.half().is_none() && k.style() != Style::Word && (k.hour() > 12 || k.hour() == 0 || k.padded && k.hour() < 10)
}

/// The indices in the order of time: runs that are written newest first are turned around.
fn in_time_order(slots: &[Slot], list_order: ListOrder) -> Vec<usize> {
    let mut order: Vec<usize> = (0..slots.len()).collect();
    let mut start = 0;
    while start < slots.len() {
        let mut end = start + 1;
        while end < slots.len() && same_run(&slots[end - 1], &slots[end]) {
            end += 1;
        }
        let newest_first = match list_order {
            ListOrder::Infer => is_newest_first(&slots[start..end]),
            ListOrder::OldestFirst => false,
            ListOrder::NewestFirst => true,
        };
        if newest_first {
            order[start..end].reverse();
        }
        start = end;
    }
    order
}

fn same_run(a: &Slot, b: &Slot) -> bool {
    a.block == b.block || a.written.is_some() && b.written.is_some()
}

/// Seconds from one entry to the next, as they are written. Where one of them has no date, nearly a whole day is midnight
/// passed the other way, and more than half a day back may be either, save between sentences.
fn plain_step(a: &Slot, b: &Slot) -> Option<i64> {
    const NEARLY: i64 = DAY * 3 / 4;
    const HALF: i64 = DAY / 2;
    let day = |s: &Slot| s.written.or(s.governing).map(days);
    let at = |s: &Slot, day: i64| Some(seconds(s, day, shown_hour(&s.clock?)));
    let (one, other) = (day(a), day(b));
    if b.told || one.is_some() && other.is_some() {
        let dt = at(b, other.unwrap_or(0))? - at(a, one.unwrap_or(0))?;
        return Some(if one == other && lacks_half(a, b) { dt.max(0) } else { dt });
    }
    let dt = at(b, 0)? - at(a, 0)?;
    let counted = counted(a, b);
    Some(match dt {
        _ if counted != 0 => dt + counted * DAY,
        _ if lacks_half(a, b) => dt.max(0),
        _ if dt.abs() > NEARLY => dt - dt.signum() * DAY,
        _ if dt < -HALF => 0,
        _ => dt,
    })
}

/// Does only one of two clocks tell its half of the day, so that a step back from one to the other may be none: `9:15 PM` and
/// `10:40`?
fn lacks_half(a: &Slot, b: &Slot) -> bool {
    let told = |s: &Slot| s.clock.is_some_and(|k| k.hour24().is_some());
    let named = |s: &Slot| s.clock.is_some_and(|k| k.half().is_some());
    named(a) && !told(b) || named(b) && !told(a)
}

/// Do most of the steps go back, and hardly any forward?
fn is_newest_first(run: &[Slot]) -> bool {
    let (mut up, mut down) = (0, 0);
    for pair in run.windows(2) {
        match plain_step(&pair[0], &pair[1]) {
            Some(dt) if dt > 0 => up += 1,
            Some(dt) if dt < 0 => down += 1,
            _ => {}
        }
    }
    let dated = run.iter().filter(|s| s.written.is_some()).count() * 2 > run.len();
    down >= if dated { 1 } else { 2 } && down > 2 * up
}
