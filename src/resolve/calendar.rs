//! Which day, and which half of the day: dates, midnight and clocks of twelve hours settled over the whole timeline.
//!
//! **Method.** Each entry has a few readings: its day (the one that is written, the one that governs, the day of the entry
//! before or the next) and, for a clock of twelve hours without am or pm, its half. A path through the readings of all
//! entries has a cost, and the cheapest path is taken (dynamic programming over at most [`WIDTH`] readings per entry, so the
//! time is linear). The costs are named below; they say what a reader would say: time mostly moves forward, a small step
//! back is an entry out of order, a large one is midnight, a new section may tell the story again from its first day.
//!
//! Lists that are written newest first are turned around before, run by run.

use super::moment::{Basis, BasisSet};
use crate::syntax::{Clock, Half, Style};
use chrono::NaiveDate;

/// The most readings of one entry that are kept.
const WIDTH: usize = 8;

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
    /// The same where the hour is padded (`09:15`), as clocks of 24 hours are.
    pub(super) const PM_PADDED: i64 = 25;
    /// `12:30` read as half past midnight.
    pub(super) const MIDNIGHT_HOUR: i64 = 12;
    /// A new section starts the story again.
    pub(super) const RESTART: i64 = 10;
    /// The first entry lies on the day before or after the date that the title gives.
    pub(super) const NEXT_TO_BASE: i64 = 40;
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
    /// The clock; without one the entry names a day.
    pub(super) clock: Option<Clock>,
    /// The clock of the end, where it tells the half of the day.
    pub(super) end: Option<Clock>,
    /// The date is written year first: such clocks count 24 hours.
    pub(super) full_day: bool,
    /// The written date was a slip.
    pub(super) mended: bool,
    /// Seconds east of UTC of its clock, as far as its zone tells: entries of several zones are compared as instants.
    pub(super) east: Option<i64>,
    /// The run of entries.
    pub(super) block: u32,
}

/// Where an entry was placed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Placed {
    /// Days from the Common Era, or from day 0 where there is no date at all.
    pub(super) day: i64,
    /// The hour of the day.
    pub(super) hour: u32,
    /// What was filled in.
    pub(super) basis: BasisSet,
    /// Does the moment lie before that of the entry before?
    pub(super) back: bool,
}

/// A reading of an entry, with the cheapest way to it.
#[derive(Clone, Copy, Debug)]
struct Reading {
    day: i64,
    hour: u32,
    seconds: i64,
    cost: i64,
    from: usize,
    basis: BasisSet,
    back: bool,
}

/// How the document writes its times.
#[derive(Clone, Copy, Debug)]
struct Habits {
    /// It counts 24 hours.
    full_day: bool,
    /// It spells the date where it changes.
    spells_dates: bool,
}

/// Are there two days or more that are written out, at entries or above them?
fn spells_dates(slots: &[Slot]) -> bool {
    let mut days = slots.iter().filter_map(|s| s.written.or(s.governing));
    let first = days.next();
    days.any(|d| Some(d) != first)
}

/// The date at which a timeline without dates begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Base {
    pub(super) day: i64,
    pub(super) basis: Option<Basis>,
}

/// Mends slips of year, month or day that the neighbours give away, and tells which slots and what they were read as.
///
/// A slip is a written date that lies outside of those of the two entries around it, which lie within a week of each
/// other, and that becomes one of them, or lies between them, when exactly one of its year, month and day is exchanged.
pub(super) fn mend(slots: &mut [Slot]) -> Vec<(usize, NaiveDate)> {
    const NEAR: i64 = 7;
    let mut mended = Vec::new();
    let written: Vec<usize> = (0..slots.len()).filter(|n| slots[*n].written.is_some()).collect();
    for (at, n) in written.iter().enumerate() {
        let date = |i: usize| written.get(i).and_then(|n| slots[*n].written);
        let (before, behind) = match (at.checked_sub(1).and_then(date), date(at + 1)) {
            (Some(a), Some(b)) => (a, b),
            // the first and the last entry have both neighbours on one side
            (None, Some(b)) => (date(at + 2).unwrap_or(b), b),
            (Some(a), None) => (at.checked_sub(2).and_then(date).unwrap_or(a), a),
            (None, None) => break,
        };
        let (low, high) = (before.min(behind), before.max(behind));
        let Some(own) = slots[*n].written else { continue };
        if (high - low).num_days() > NEAR || low <= own && own <= high || written.len() < 3 {
            continue;
        }
        if let Some(date) = exchanged(own, low, high) {
            slots[*n].written = Some(date);
            slots[*n].mended = true;
            mended.push((*n, date));
        }
    }
    mended
}

/// The date between `low` and `high` that differs from `own` in its year, or in its month, alone.
///
/// A wrong day is no slip that neighbours give away: entries out of order look the same.
fn exchanged(own: NaiveDate, low: NaiveDate, high: NaiveDate) -> Option<NaiveDate> {
    use chrono::Datelike;
    let fits = |d: &NaiveDate| low <= *d && *d <= high;
    let years = [low, high].into_iter().filter_map(|d| own.with_year(d.year()));
    let months = [low, high].into_iter().filter_map(|d| own.with_month(d.month()));
    years.chain(months).find(fits)
}

/// Places all entries. `base` is the day that title, file name or the like give.
pub(super) fn place(slots: &[Slot], base: Base) -> Vec<Placed> {
    let order = in_time_order(slots);
    let habits = Habits {
        full_day: slots.iter().any(|s| s.clock.is_some_and(|k| is_of_24_hours(&k))),
        spells_dates: spells_dates(slots),
    };
    let mut table: Vec<Vec<Reading>> = Vec::with_capacity(order.len());
    let first_written = order.iter().find_map(|n| slots[*n].written.or(slots[*n].governing)).map(days);
    let mut before: Option<Slot> = None;
    for n in &order {
        let slot = &slots[*n];
        let mut readings = Vec::new();
        match (table.last(), before) {
            (Some(last), Some(before)) => {
                for (from, prev) in last.iter().enumerate() {
                    steps(slot, &before, prev, from, base, habits, &mut readings);
                }
            }
            _ => starts(slot, base, first_written, habits, &mut readings),
        }
        table.push(cheapest(readings));
        before = Some(*slot);
    }
    trace(&table, &order, slots.len())
}

pub(super) fn days(date: NaiveDate) -> i64 {
    i64::from(chrono::Datelike::num_days_from_ce(&date))
}

/// Follows the cheapest path back from the last entry.
fn trace(table: &[Vec<Reading>], order: &[usize], len: usize) -> Vec<Placed> {
    let mut placed = vec![Placed::default(); len];
    let cheapest = |readings: &[Reading]| (0..readings.len()).min_by_key(|n| readings[*n].cost);
    let mut at = table.last().and_then(|r| cheapest(r));
    for (readings, n) in table.iter().zip(order).rev() {
        let Some(r) = at.and_then(|a| readings.get(a)) else { continue };
        placed[*n] = Placed { day: r.day, hour: r.hour, basis: r.basis, back: r.back };
        at = Some(r.from);
    }
    placed
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
fn starts(slot: &Slot, base: Base, first_written: Option<i64>, habits: Habits, out: &mut Vec<Reading>) {
    let mut day = |day: i64, extra: i64, basis: BasisSet| {
        for (hour, cost, inferred) in hours(slot, habits.full_day) {
            let basis = basis.union(inferred);
            let (day, seconds) = (day + slot.shift, seconds(slot, day + slot.shift, hour));
            out.push(Reading { day, hour, seconds, cost: cost + extra, from: 0, basis, back: false });
        }
    };
    if let Some(date) = slot.written {
        return day(days(date), 0, BasisSet::EMPTY);
    }
    if let Some(date) = slot.governing {
        return day(days(date), 0, BasisSet::EMPTY.with(Basis::DateFromAbove));
    }
    let basis = base.basis.map_or(BasisSet::EMPTY, |b| BasisSet::EMPTY.with(b));
    match (base.basis, first_written) {
        // the date is spelled only where it changes: the entries before lie on that day or the one before
        (None, Some(first)) => {
            let basis = BasisSet::EMPTY.with(Basis::DateFromNeighbour);
            day(first, 0, basis);
            day(first - 1, 5, basis);
        }
        (Some(_), Some(first)) if (1..=2).contains(&(first - base.day).abs()) => {
            day(base.day, 0, basis);
            day(first - 1, cost::NEXT_TO_BASE / 4, basis);
            day(first, cost::NEXT_TO_BASE / 2, basis);
        }
        _ => day(base.day, 0, basis),
    }
}

/// The readings of an entry after `prev`.
fn steps(slot: &Slot, before: &Slot, prev: &Reading, from: usize, base: Base, habits: Habits, out: &mut Vec<Reading>) {
    for (hour, half_cost, inferred) in hours(slot, habits.full_day) {
        let mut push = |day: i64, cost: i64, basis: BasisSet, back: bool| {
            let seconds = seconds(slot, day, hour);
            let cost = prev.cost + half_cost + cost;
            out.push(Reading { day, hour, seconds, cost, from, basis: basis.union(inferred), back });
        };
        let forward = |day: i64| seconds(slot, day, hour) - prev.seconds;
        let written = if slot.mended { BasisSet::EMPTY.with(Basis::SlipMended) } else { BasisSet::EMPTY };
        let fixed = slot.written.map(|d| (days(d), written)).or_else(|| {
            let changed =
                slot.governing != before.governing || slot.serial != before.serial || before.written.is_some();
            slot.governing.filter(|_| changed).map(|d| (days(d), BasisSet::EMPTY.with(Basis::DateFromAbove)))
        });
        if let Some((day, basis)) = fixed {
            let day = day + slot.shift;
            let dt = forward(day);
            push(
                day,
                if slot.written.is_some() { written_step(dt) } else { free_step(dt) },
                basis,
                dt < 0 && slot.clock.is_some(),
            );
            if slot.written.is_some() || slot.serial != before.serial {
                continue;
            }
        }
        let carried = BasisSet::EMPTY.with(if slot.governing.is_some() {
            Basis::DateFromAbove
        } else {
            Basis::DateFromNeighbour
        });
        let day = prev.day - before.shift + slot.shift;
        let dt = forward(day);
        push(day, step(dt), carried, dt < 0 && slot.clock.is_some());
        let elsewhere = slot.east != before.east && slot.clock.is_some() && slot.shift == 0;
        if elsewhere {
            // another zone: its clock may show the day before or the next at the same instant
            for day in [day - 1, day + 1] {
                let dt = forward(day);
                if (0..43_200).contains(&dt) {
                    push(day, step(dt), carried, false);
                }
            }
        }
        if slot.clock.is_some() && dt < 0 && slot.shift == 0 {
            let midnight = if habits.spells_dates { cost::MIDNIGHT_UNSPELLED } else { cost::MIDNIGHT };
            push(day + 1, midnight + step(forward(day + 1)), carried.with(Basis::DayRolledOver), false);
        }
        if slot.block != before.block && slot.clock.is_some() {
            let (day, basis) = match slot.governing {
                Some(d) => (days(d), carried),
                None => (base.day, base.basis.map_or(carried, |b| BasisSet::EMPTY.with(b))),
            };
            if base.basis.is_some() || slot.governing.is_some() {
                push(day, cost::RESTART, basis, false);
            }
        }
    }
}

/// What a step of `dt` seconds costs.
fn step(dt: i64) -> i64 {
    if dt >= 0 {
        (dt * cost::FORWARD_PER_FOUR_HOURS / 14_400).min(cost::FORWARD_MOST)
    } else {
        cost::BACK - dt * cost::BACK_PER_HOUR / 3_600
    }
}

/// What a step to a written date costs: the date is what it is, only the half of the day can differ.
fn written_step(dt: i64) -> i64 {
    step(dt).min(cost::FORWARD_MOST)
}

/// What the first step under another date costs.
fn free_step(dt: i64) -> i64 {
    step(dt).min(cost::FORWARD_MOST / 2)
}

fn seconds(slot: &Slot, day: i64, hour: u32) -> i64 {
    let clock = slot.clock;
    let minute = clock.and_then(|k| k.minute()).unwrap_or(0);
    let second = clock.and_then(|k| k.second()).unwrap_or(0);
    day * 86_400 - slot.east.unwrap_or(0) + i64::from(hour) * 3_600 + i64::from(minute) * 60 + i64::from(second)
}

/// The hours that a clock may mean, with what each costs and whether the half of the day was filled in.
fn hours(slot: &Slot, full_day: bool) -> impl Iterator<Item = (u32, i64, BasisSet)> + use<> {
    let inferred = BasisSet::EMPTY.with(Basis::HalfDayInferred);
    let (first, second) = match slot.clock {
        None => ((0, 0, BasisSet::EMPTY), None),
        Some(k) => match k.hour24() {
            Some(h) => ((u32::from(h), 0, BasisSet::EMPTY), None),
            None if full_day || slot.full_day || k.style() == Style::Bare || k.style() == Style::Letter => {
                ((u32::from(k.hour()), 0, BasisSet::EMPTY), None)
            }
            None => {
                let h = u32::from(k.hour());
                let same_half = slot.end.and_then(|e| e.half()).map(|half| half == Half::Pm);
                let pm = if k.padded && h < 10 { cost::PM_PADDED } else { cost::PM };
                let (as_is, other) = if h == 12 { (12, 0) } else { (h, h + 12) };
                let (cheap, dear) = if h == 12 { (0, cost::MIDNIGHT_HOUR) } else { (0, pm) };
                match same_half {
                    // `10:00 - 11:30 PM`: the start most likely shares the half of the end
                    Some(true) if h != 12 => ((other, 0, inferred), Some((as_is, pm, inferred))),
                    _ => ((as_is, cheap, BasisSet::EMPTY), Some((other, dear, inferred))),
                }
            }
        },
    };
    core::iter::once(first).chain(second)
}

/// Does the clock show that the document counts 24 hours?
fn is_of_24_hours(k: &Clock) -> bool {
    k.half().is_none() && k.style() != Style::Word && (k.hour() > 12 || k.hour() == 0 || k.padded && k.hour() < 10)
}

/// The indices in the order of time: runs that are written newest first are turned around.
fn in_time_order(slots: &[Slot]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..slots.len()).collect();
    let mut start = 0;
    while start < slots.len() {
        let mut end = start + 1;
        while end < slots.len() && same_run(&slots[end - 1], &slots[end]) {
            end += 1;
        }
        if is_newest_first(&slots[start..end]) {
            order[start..end].reverse();
        }
        start = end;
    }
    order
}

fn same_run(a: &Slot, b: &Slot) -> bool {
    a.block == b.block || a.written.is_some() && b.written.is_some()
}

/// Do most of the steps go back, and hardly any forward?
fn is_newest_first(run: &[Slot]) -> bool {
    let key = |s: &Slot| {
        let k = s.clock?;
        let day = s.written.or(s.governing).map_or(0, days);
        Some(seconds(s, day, u32::from(k.hour24().unwrap_or(k.hour()))))
    };
    let (mut up, mut down) = (0, 0);
    for pair in run.windows(2) {
        match (key(&pair[0]), key(&pair[1])) {
            (Some(a), Some(b)) if a < b => up += 1,
            (Some(a), Some(b)) if a > b => down += 1,
            _ => {}
        }
    }
    let dated = run.iter().filter(|s| s.written.is_some()).count() * 2 > run.len();
    down >= if dated { 1 } else { 2 } && down > 2 * up
}
