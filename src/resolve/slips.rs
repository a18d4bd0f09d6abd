//! Dates that their neighbours give away as slips: last year's number in January, a month off, a day copied from elsewhere.
//!
//! **Rule.** Entries of one written date in a row are a run. A run is a slip where the runs around it lie within a week of
//! each other, hold more entries than it, and it comes to lie among them when exactly one of its year, month and day is
//! exchanged. A year or a month alone suffices. A day does so only where the runs around name one and the same day and
//! the clocks fit between theirs: without that, an entry out of order looks the same. The first run and the last have no
//! run on one side, and are measured by the two on the other; the last one is a slip as well where it goes on from December
//! with the old year's number, and so are several that do. An entry alone in front, a year to the minute before the next, is
//! none: a certificate expires so.
//!
//! **Limits.** Two dates alone show nothing, nor do runs around that lie more than a week apart. Dates that govern, of
//! headings and titles, are never mended.

use super::calendar::{self, Slot};
use chrono::{Datelike, NaiveDate};

/// How many days apart the dates around a slip may be.
const NEAR: i64 = 7;

/// Entries of one written date in a row.
struct Run {
    date: NaiveDate,
    /// The indices of its entries.
    members: Vec<usize>,
}

/// The slots whose written dates are slips, with the dates that were meant.
pub(super) fn slips(slots: &[Slot]) -> Vec<(usize, NaiveDate)> {
    let runs = runs(slots);
    let mut found = Vec::new();
    let new_year = new_year(&runs).unwrap_or(runs.len());
    for (n, run) in runs.iter().enumerate() {
        let Some((before, behind)) = around(&runs, n) else { break };
        if n >= new_year {
            let meant = run.date.with_year(run.date.year() + 1);
            found.extend(run.members.iter().zip(meant.into_iter().cycle()).map(|(m, meant)| (*m, meant)));
            continue;
        }
        if n == 0 && is_anniversary(slots, run, behind) {
            continue;
        }
        let others: usize = [before, behind].iter().map(|r| r.members.len()).sum();
        let passed = || next_year(&runs, n);
        if others > run.members.len()
            && let Some(meant) = meant(slots, run, before, behind).or_else(passed)
        {
            found.extend(run.members.iter().map(|m| (*m, meant)));
        }
    }
    found
}

fn runs(slots: &[Slot]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (n, slot) in slots.iter().enumerate() {
        let Some(date) = slot.written else { continue };
        match runs.last_mut().filter(|r| r.date == date) {
            Some(run) => run.members.push(n),
            None => runs.push(Run { date, members: vec![n] }),
        }
    }
    runs
}

/// The runs before and behind; the first and the last have both on one side. `None` where there are fewer than three dates.
fn around(runs: &[Run], n: usize) -> Option<(&Run, &Run)> {
    let entries: usize = runs.iter().map(|r| r.members.len()).sum();
    let before = n.checked_sub(1).and_then(|n| runs.get(n));
    let behind = runs.get(n + 1);
    match (before, behind) {
        _ if entries < 3 => None,
        (Some(a), Some(b)) => Some((a, b)),
        (None, Some(b)) => Some((runs.get(n + 2).unwrap_or(b), b)),
        (Some(a), None) => Some((n.checked_sub(2).and_then(|n| runs.get(n)).unwrap_or(a), a)),
        (None, None) => None,
    }
}

/// The date that was meant, where the run's own is a slip.
fn meant(slots: &[Slot], run: &Run, before: &Run, behind: &Run) -> Option<NaiveDate> {
    let (low, high) = (before.date.min(behind.date), before.date.max(behind.date));
    if (high - low).num_days() > NEAR || low <= run.date && run.date <= high {
        return None;
    }
    let fits = |d: &NaiveDate| low <= *d && *d <= high;
    let years = [low, high].into_iter().filter_map(|d| run.date.with_year(d.year()));
    let months = [low, high].into_iter().filter_map(|d| run.date.with_month(d.month()));
    years.chain(months).find(fits).or_else(|| day_meant(slots, run, before, behind))
}

/// The date in the next year, for a run at the end that goes on from December in January: its year was forgotten.
fn next_year(runs: &[Run], n: usize) -> Option<NaiveDate> {
    let before = n.checked_sub(1).filter(|_| n + 1 == runs.len()).and_then(|n| runs.get(n))?;
    let next = runs[n].date.with_year(before.date.year() + 1).filter(|_| runs[n].date < before.date)?;
    (1..=NEAR).contains(&(next - before.date).num_days()).then_some(next)
}

/// The first of the runs that go on from December with the old year's number, to the end.
fn new_year(runs: &[Run]) -> Option<usize> {
    let behind = |date: NaiveDate, last: NaiveDate| {
        let next = date.with_year(last.year() + 1).filter(|_| date < last && date.year() == last.year());
        next.is_some_and(|next| (1..=NEAR).contains(&(next - last).num_days()))
    };
    let first = (1..runs.len()).find(|n| behind(runs[*n].date, runs[*n - 1].date))?;
    let last = runs[first - 1].date;
    let all_before = runs[..first].iter().all(|r| (0..=NEAR).contains(&(last - r.date).num_days()));
    (all_before && runs[first..].iter().all(|r| behind(r.date, last))).then_some(first)
}

/// Does an entry alone lie a year before the next one, to the minute: a certificate that expired?
fn is_anniversary(slots: &[Slot], run: &Run, behind: &Run) -> bool {
    let clock =
        |n: Option<&usize>| n.and_then(|n| slots[*n].clock).map(|k| (k.hour24().unwrap_or(k.hour()), k.minute()));
    let (one, next) = (clock(run.members.first()), clock(behind.members.first()));
    run.members.len() == 1
        && run.date.with_year(run.date.year() + 1) == Some(behind.date)
        && one.is_some()
        && one == next
}

/// The day of both runs around, where the clocks tell that it was meant.
fn day_meant(slots: &[Slot], run: &Run, before: &Run, behind: &Run) -> Option<NaiveDate> {
    let minutes = |n: &usize| Some(calendar::shown_seconds(&slots[*n].clock?) / 60);
    let day = Some(before.date).filter(|d| *d == behind.date && run.date.with_day(d.day()) == Some(*d))?;
    // the day before or the next is as likely an entry out of order, or a midnight
    let far = (run.date - day).num_days().abs() > 1;
    let clocks = [before.members.last()?, run.members.first()?, run.members.last()?, behind.members.first()?];
    let clocks: Vec<i64> = clocks.into_iter().filter_map(minutes).collect();
    (far && clocks.len() == 4 && clocks.is_sorted() && clocks[0] < clocks[3]).then_some(day)
}
