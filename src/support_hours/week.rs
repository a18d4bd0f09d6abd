//! The windows of a week as clocks show them, and how many seconds of them lie before any clock.

use crate::error::{Error, ErrorKind};
use chrono::Weekday;
use core::fmt;

pub(super) const DAY: i64 = 86_400;

/// The minutes of a day: `24:00`.
const MIDNIGHT: u16 = 24 * 60;

/// A window in which support is open, every week: a weekday and two clocks, to the minute.
///
/// It may run up to `24:00`. One that ends at an earlier clock than it begins runs over midnight, into the next day.
///
/// ```
/// use chrono::Weekday;
/// use incident_timeline::support_hours::Window;
///
/// let night = Window::new(Weekday::Fri, (22, 0), (6, 0))?;
/// assert_eq!(night.to_string(), "Fri 22:00-06:00");
/// assert_eq!(
///     Window::new(Weekday::Fri, (9, 0), (9, 0)).unwrap_err().to_string(),
///     "expected a window with two different ends (a whole day is 00:00-24:00), found `Fri 09:00-09:00`",
/// );
/// # Ok::<(), incident_timeline::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Window {
    day: Weekday,
    from: u16,
    to: u16,
}

impl Window {
    /// A window that opens on `day`, from one clock to another, each an hour and a minute.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Window`] for a clock that no day has, for one that opens at `24:00`, and where both ends are the same.
    pub fn new(day: Weekday, from: (u8, u8), to: (u8, u8)) -> Result<Self, Error> {
        let window = Window { day, from: minutes(from)?, to: minutes(to)? };
        let refused = |expected| Err(ErrorKind::Window { expected, found: window.to_string() }.into());
        if window.from == MIDNIGHT {
            return refused("a window that opens before 24:00");
        }
        if window.from == window.to {
            return refused("a window with two different ends (a whole day is 00:00-24:00)");
        }
        Ok(window)
    }

    /// The day on which it opens.
    pub const fn day(&self) -> Weekday {
        self.day
    }

    /// When it opens, in minutes of the day.
    pub const fn from(&self) -> u16 {
        self.from
    }

    /// When it closes, in minutes of the day: 1440 for `24:00`. Where that is less than [`from`](Window::from), on the next
    /// day.
    pub const fn to(&self) -> u16 {
        self.to
    }

    /// What it opens of its own day, and of the next.
    fn parts(self) -> impl Iterator<Item = (Weekday, Opening)> {
        let over_midnight = self.to < self.from;
        let own = Opening { from: self.from, to: if over_midnight { MIDNIGHT } else { self.to } };
        let next = Opening { from: 0, to: self.to };
        let next = (over_midnight && self.to > 0).then(|| (self.day.succ(), next));
        core::iter::once((self.day, own)).chain(next)
    }
}

impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.day, Opening { from: self.from, to: self.to })
    }
}

/// `(9, 30)` as minutes of the day.
fn minutes((hour, minute): (u8, u8)) -> Result<u16, Error> {
    let minutes = u16::from(hour) * 60 + u16::from(minute);
    if minute < 60 && minutes <= MIDNIGHT {
        return Ok(minutes);
    }
    let found = format!("{hour:02}:{minute:02}");
    Err(ErrorKind::Window { expected: "a clock between 00:00 and 24:00", found }.into())
}

/// What is open of one day, in minutes of the day. Invariant: `from < to`, but for one that is only written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Opening {
    from: u16,
    to: u16,
}

impl Opening {
    pub(super) const ALL_DAY: Opening = Opening { from: 0, to: MIDNIGHT };

    /// The two as one window over midnight, where they can be written as one.
    pub(super) fn joined(self, next_day: Opening) -> Option<Opening> {
        let joined = Opening { from: self.from, to: next_day.to };
        (self.to == MIDNIGHT && next_day.from == 0 && joined.to < joined.from).then_some(joined)
    }

    /// Its seconds before a second of the day.
    fn before(self, second: i64) -> i64 {
        (second.min(i64::from(self.to) * 60) - i64::from(self.from) * 60).max(0)
    }
}

impl fmt::Display for Opening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Opening { from, to } = self;
        write!(f, "{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60)
    }
}

/// A week: what is open of each day, and the sums that make counting independent of the length of a period.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct Week {
    /// From Monday. Invariant: in order, and with time between them.
    days: [Vec<Opening>; 7],
    /// The open seconds of the week before each day from Monday; at last those of the whole week.
    before: [i64; 8],
}

impl Week {
    pub(super) fn new(windows: impl IntoIterator<Item = Window>) -> Result<Self, Error> {
        let parts = |window: Window| window.parts().map(move |(day, opening)| (day, opening, window));
        let mut parts: Vec<(Weekday, Opening, Window)> = windows.into_iter().flat_map(parts).collect();
        if parts.is_empty() {
            return Err(ErrorKind::NeverOpen.into());
        }
        parts.sort_by_key(|(day, opening, _)| (day.num_days_from_monday(), opening.from, opening.to));
        let beside = || parts.iter().zip(parts.iter().skip(1));
        if let Some(((.., first), (.., second))) = beside().find(|((a, x, _), (b, y, _))| a == b && y.from < x.to) {
            let (first, second) = (first.to_string(), second.to_string());
            return Err(ErrorKind::Overlap { first, second }.into());
        }
        let mut days: [Vec<Opening>; 7] = Default::default();
        for (day, opening, _) in parts {
            let openings = &mut days[index(day)];
            match openings.last_mut() {
                Some(last) if last.to == opening.from => last.to = opening.to,
                _ => openings.push(opening),
            }
        }
        Ok(Self { before: sums(&days), days })
    }

    /// Every minute of every day.
    pub(super) fn always() -> Self {
        let days = core::array::from_fn(|_| vec![Opening::ALL_DAY]);
        Self { before: sums(&days), days }
    }

    /// What is open of a weekday.
    pub(super) fn openings(&self, day: Weekday) -> &[Opening] {
        &self.days[index(day)]
    }

    /// The open seconds before a clock, counted from the Monday of the week in which 1970 began. `wall` is what the clock
    /// shows, in seconds since 1970 began on it.
    pub(super) fn before(&self, wall: i64) -> i64 {
        let (day, second) = (monday_based(wall), wall.rem_euclid(DAY));
        day.div_euclid(7) * self.before[7] + self.before[weekday(day)] + within(&self.days[weekday(day)], second)
    }

    /// The open seconds of its own day before a clock.
    pub(super) fn before_on_day(&self, wall: i64) -> i64 {
        within(&self.days[weekday(monday_based(wall))], wall.rem_euclid(DAY))
    }

    /// The open seconds of the day that a clock shows.
    pub(super) fn of_day(&self, wall: i64) -> i64 {
        within(&self.days[weekday(monday_based(wall))], DAY)
    }
}

/// The day of a clock, counted from the Monday of the week in which 1970 began, on a Thursday.
fn monday_based(wall: i64) -> i64 {
    wall.div_euclid(DAY) + 3
}

/// The weekday, from Monday, of a day counted from a Monday.
fn weekday(day: i64) -> usize {
    usize::try_from(day.rem_euclid(7)).unwrap_or_default()
}

fn index(day: Weekday) -> usize {
    day.num_days_from_monday() as usize
}

fn within(openings: &[Opening], second: i64) -> i64 {
    openings.iter().map(|opening| opening.before(second)).sum()
}

fn sums(days: &[Vec<Opening>; 7]) -> [i64; 8] {
    let mut before = [0; 8];
    for (n, openings) in days.iter().enumerate() {
        before[n + 1] = before[n] + within(openings, DAY);
    }
    before
}
