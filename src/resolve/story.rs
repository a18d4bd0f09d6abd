//! When the set-out entries took place, for sentences that name a clock and no date. Where nothing is set out, the fields
//! that spell their dates stand for it, else the sentences that do.
//!
//! A sentence of the summary or the root cause tells the same story as the timeline: its clock is that of an entry, or lies
//! between the first and the last of them, or an hour to either side. With the day goes how the entries know it, so that
//! what rests on a refused midnight there is refused here as well.
//!
//! **Limits.** A clock that lies within the story on two of its days means neither, as all do in a story of more than three
//! days; such a sentence follows the sentence before, or has the day of the document.

use super::calendar::{self, DAY, Placed, Slot, Step};
use super::moment::{Basis, BasisSet};
use std::collections::HashMap;

/// The placed set-out entries.
#[derive(Debug, Default)]
pub(super) struct Story {
    /// The day of the first entry of each minute of the day, on the clock that it was written in, and how it is known.
    minutes: HashMap<(u32, Option<i64>), (i64, BasisSet)>,
    /// How each day of the story is known, by its first entry.
    days: HashMap<i64, BasisSet>,
    /// The day of the first entry below each heading that names the next one, and how it is known.
    headed: HashMap<Step, (i64, BasisSet)>,
    /// The first and the last moment, in seconds.
    range: Option<(i64, i64)>,
    /// Nothing is set out: it is what sentences tell with their dates.
    pub(super) is_told: bool,
}

impl Story {
    pub(super) fn learn(&mut self, slot: &Slot, place: &Placed) {
        if let Some(step) = slot.step {
            self.headed.entry(step).or_insert((place.day, slot.handed_on(place.day_from())));
        }
        let Some(clock) = slot.clock else { return };
        let minute = place.hour * 60 + u32::from(clock.minute().unwrap_or(0));
        let day_from = slot.handed_on(place.day_from());
        self.minutes.entry((minute, slot.east)).or_insert((place.day, day_from));
        self.days.entry(place.day).or_insert(day_from);
        let at = calendar::seconds(slot, place.day, place.hour);
        let (first, last) = self.range.unwrap_or((at, at));
        self.range = Some((first.min(at), last.max(at)));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.range.is_none()
    }

    /// The day that the clock of `slot` means: that of the entry with the same clock, else the only one on which it lies
    /// within the story. With it comes how it is known.
    pub(super) fn day_of(&self, slot: &Slot) -> Option<(i64, BasisSet)> {
        self.same_clock(slot).or_else(|| self.only_day(slot))
    }

    /// The day of the entry with the same clock, and how it is known.
    pub(super) fn same_clock(&self, slot: &Slot) -> Option<(i64, BasisSet)> {
        let minute = u32::from(slot.clock?.minute().unwrap_or(0));
        calendar::plain_hours(slot).find_map(|h| self.minutes.get(&(h * 60 + minute, slot.east)).copied())
    }

    /// The day of the entries below the same heading, where it names the next one.
    pub(super) fn day_under(&self, slot: &Slot) -> Option<(i64, BasisSet)> {
        self.headed.get(&slot.step?).copied()
    }

    /// Is `day` one of the story, or the one before or behind?
    pub(super) fn is_near(&self, day: i64) -> bool {
        self.range.is_some_and(|(first, last)| (first.div_euclid(DAY) - 1..=last.div_euclid(DAY) + 1).contains(&day))
    }

    /// Does the clock of `slot` lie within the story on `day`, or an hour to either side?
    pub(super) fn holds(&self, slot: &Slot, day: i64) -> bool {
        const MARGIN: i64 = 3_600;
        let Some((first, last)) = self.range else { return false };
        calendar::plain_hours(slot).any(|hour| {
            let at = calendar::seconds(slot, day, hour);
            (first - MARGIN..=last + MARGIN).contains(&at)
        })
    }

    /// How `day` is known: as its first entry knows it, else by midnight before or behind the story.
    pub(super) fn day_from(&self, day: i64) -> BasisSet {
        let beside = BasisSet::EMPTY.with(Basis::DateFromNeighbour).with(Basis::DayRolledOver);
        self.days.get(&day).copied().unwrap_or(beside)
    }

    fn only_day(&self, slot: &Slot) -> Option<(i64, BasisSet)> {
        let (first, last) = self.range?;
        let (from, to) = (first.div_euclid(DAY) - 1, last.div_euclid(DAY) + 1);
        let mut days = (from..=to).filter(|day| self.holds(slot, *day));
        let day = days.next()?;
        days.next().is_none().then(|| (day, self.day_from(day)))
    }
}
