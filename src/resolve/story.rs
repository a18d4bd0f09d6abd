//! When the set-out entries took place, for sentences that name a clock and no date.
//!
//! A sentence of the summary or the root cause tells the same story as the timeline: its clock is that of an entry, or lies
//! between the first and the last of them.

use super::calendar::{self, Placed, Slot};
use std::collections::HashMap;

/// The placed set-out entries.
#[derive(Debug, Default)]
pub(super) struct Story {
    /// The day of the first entry of each minute of the day, on the clock that it was written in.
    days: HashMap<(u32, Option<i64>), i64>,
    /// The first and the last moment, in seconds.
    range: Option<(i64, i64)>,
}

impl Story {
    pub(super) fn learn(&mut self, slot: &Slot, place: &Placed) {
        let Some(clock) = slot.clock else { return };
        let minute = place.hour * 60 + u32::from(clock.minute().unwrap_or(0));
        self.days.entry((minute, slot.east)).or_insert(place.day);
        let at = calendar::seconds(slot, place.day, place.hour);
        let (first, last) = self.range.unwrap_or((at, at));
        self.range = Some((first.min(at), last.max(at)));
    }

    /// The day that the clock of `slot` means: that of the entry with the same clock, else the only one on which it lies
    /// within the story.
    pub(super) fn day_of(&self, slot: &Slot) -> Option<i64> {
        self.same_clock(slot).or_else(|| self.only_day(slot))
    }

    /// The day of the entry with the same clock.
    pub(super) fn same_clock(&self, slot: &Slot) -> Option<i64> {
        let minute = u32::from(slot.clock?.minute().unwrap_or(0));
        calendar::plain_hours(slot).find_map(|h| self.days.get(&(h * 60 + minute, slot.east)).copied())
    }

    /// Is `day` one of the story, or the one before or behind?
    pub(super) fn is_near(&self, day: i64) -> bool {
        const DAY: i64 = 86_400;
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

    fn only_day(&self, slot: &Slot) -> Option<i64> {
        const DAY: i64 = 86_400;
        const LONGEST: i64 = 3;
        let (first, last) = self.range?;
        let (from, to) = (first.div_euclid(DAY) - 1, last.div_euclid(DAY) + 1);
        if to - from > LONGEST + 2 {
            return None;
        }
        let mut days = (from..=to).filter(|day| self.holds(slot, *day));
        let day = days.next()?;
        days.next().is_none().then_some(day)
    }
}
