//! Turns two moments into the seconds of support time between them: a clock that runs only while support is open.
//!
//! A team that answers on weekdays from nine to five does not want a fault of Saturday night in its time to acknowledge with
//! the whole weekend. Ticket systems have been asked for such a working-hours clock with holidays for long (osTicket in its
//! issues 1168 and 4969, GLPI in 687), and some postmortems state their durations in it (`4h 9m (support hours 10:00-17:00)`).
//!
//! # What counts
//!
//! [`SupportHours`] are windows of a week, to the minute, a [zone](Zone) and holidays. Support is open **while clocks in the
//! zone show a time within a window, on a day that is no holiday**. From that one sentence follows the rest:
//!
//! - A window has its first second and not the one at which it closes.
//! - One that runs over midnight (`Fri 22:00-06:00`) belongs to two days. A holiday closes what lies on its own day, from
//!   midnight to midnight: if Saturday is one, that window is open until Friday 24:00.
//! - Where the clocks go forward, the time that they skip is in no window, and a window over it is an hour shorter. Where they
//!   go back, the time that they show twice counts twice, and a window over it is an hour longer. No end of a window has to be
//!   moved or chosen, also where it lies in what is skipped or shown twice: `02:30-04:00` has one hour on the day on which
//!   02:00 to 03:00 is skipped, and `01:00-02:30` has twice its half hour after 02:00 on the day on which that comes again.
//! - Between is counted from the one moment to the other, in whole seconds; where the other comes first, it is negative. As for
//!   [`Moment::since`], a moment that names a minute or a day stands for its beginning, and what it may mean is told by
//!   [bounds](SupportHours::bounds).
//! - `24x7` without holidays is the wall clock.
//!
//! Nothing is filled in. The defaults are: no holidays; and no zone, in which case the windows are those of the clock that the
//! moments show, whatever that is, so both must show the same one. Where it cannot be told what a clock in the zone shows
//! there is no number, but the [reason](Uncounted): a moment without a date has no weekday, one without an offset is no
//! instant.
//!
//! The changes of the clocks are those of the tz database up to the year 2099; behind it the last offset stays.
//!
//! # Text form
//!
//! ```text
//! hours  = ( "24x7" / "24/7" / week ) [ SP zone ] [ SP "except" dates ]
//! week   = group *( (";" / ",") group )
//! group  = days SP window *( "," window )
//! days   = "daily" / range *( "," range )
//! range  = day [ "-" day ]                     ; may run over the end of the week: Fri-Mon
//! day    = "Mon" / "Monday" / "Tue" / ...      ; in any case, at least three letters
//! window = clock "-" clock                     ; over midnight where the second is earlier
//! clock  = 1*2DIGIT [ ":" 2DIGIT ]             ; 0 to 24:00
//! zone   = whatever a Zone is read from        ; Europe/Berlin, UTC, +02:00, ET
//! dates  = date *( "," date )                  ; 2024-12-25, in order
//! ```
//!
//! Blanks may stand around every sign. What [`SupportHours`] displays is read back as the same hours.
//!
//! ```
//! use incident_timeline::SupportHours;
//!
//! for (written, shown) in [
//!     ("Mon-Fri 9-17", "Mon-Fri 09:00-17:00"),
//!     ("mon-thu 08:00-12:00,13:00-17:00; fri 8-14 Europe/Berlin", "Mon-Thu 08:00-12:00,13:00-17:00; Fri 08:00-14:00 Europe/Berlin"),
//!     ("daily 10:00-17:00 UTC", "daily 10:00-17:00 UTC"),
//!     ("24/7", "24x7"),
//!     ("Fri 22:00 - 06:00", "Fri 22:00-06:00"),
//!     ("Mon-Fri 9-17 ET except 2024-07-04, 2024-11-28", "Mon-Fri 09:00-17:00 America/New_York except 2024-07-04,2024-11-28"),
//! ] {
//!     assert_eq!(written.parse::<SupportHours>()?.to_string(), shown);
//! }
//! let error = "Mon-Fri 9am-5pm".parse::<SupportHours>().unwrap_err();
//! assert_eq!(error.to_string(), "column 9: expected a window such as `09:00-17:00`, found `9am-5pm`");
//! # Ok::<(), incident_timeline::Error>(())
//! ```

mod text;
mod week;

pub use week::Window;

use crate::error::{Error, ErrorKind};
use crate::resolve::{Moment, Zone};
use chrono::{Datelike, NaiveDate, Weekday};
use core::fmt;
use week::{DAY, Week};

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

const NANOS: i128 = 1_000_000_000;

/// When support is open: weekly windows, a zone, holidays. [What counts](self#what-counts), [how it is
/// written](self#text-form).
///
/// ```
/// use chrono::{NaiveDate, Weekday};
/// use incident_timeline::resolve::{Moment, Precision};
/// use incident_timeline::support_hours::{SupportHours, Window};
///
/// let windows = [Weekday::Thu, Weekday::Fri, Weekday::Mon].map(|day| Window::new(day, (9, 0), (17, 0)));
/// let hours = SupportHours::new(windows.into_iter().collect::<Result<Vec<_>, _>>()?)?;
/// let holiday = NaiveDate::from_ymd_opt(2024, 3, 29).unwrap();
/// let hours = hours.in_zone("Europe/Berlin".parse()?).with_holidays([holiday])?;
/// assert_eq!(hours.to_string(), "Mon 09:00-17:00; Thu-Fri 09:00-17:00 Europe/Berlin except 2024-03-29");
///
/// // from Thursday 16:00 over Good Friday and the weekend to Monday 10:30 in Berlin, where the clocks went forward
/// let utc = |day, hour, minute| {
///     let date = NaiveDate::from_ymd_opt(2024, 3, 27).unwrap() + chrono::Days::new(day);
///     let local = date.and_hms_opt(hour, minute, 0).unwrap();
///     Moment::local(local, Precision::Minute).at_offset(chrono::FixedOffset::east_opt(0).unwrap())
/// };
/// let (start, end) = (utc(1, 15, 0), utc(5, 8, 30));
/// assert_eq!(hours.between(&start, &end), Ok(3_600 + 5_400));
/// assert_eq!(hours.bounds(&start, &end), Ok((9_000 - 60, 9_000 + 60)));
/// assert_eq!(hours.is_open(&start), Ok(true));
/// # Ok::<(), incident_timeline::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct SupportHours {
    week: Week,
    zone: Option<Zone>,
    /// Invariant: in order, each once.
    holidays: Vec<NaiveDate>,
    /// The seconds that the windows would be open on the holidays before each; at last those of all of them.
    closed: Vec<i64>,
}

impl SupportHours {
    /// The hours of these windows, in any order, by the clock that moments show, without holidays. Windows may touch.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NeverOpen`] without a window, [`ErrorKind::Overlap`] where two share time, also in the hours of one that
    /// runs over midnight.
    pub fn new(windows: impl IntoIterator<Item = Window>) -> Result<Self, Error> {
        Ok(Self::of(Week::new(windows)?))
    }

    /// Around the clock.
    pub fn always() -> Self {
        Self::of(Week::always())
    }

    fn of(week: Week) -> Self {
        Self { week, zone: None, holidays: Vec::new(), closed: vec![0] }
    }

    /// The same hours by the clocks of `zone`.
    #[must_use]
    pub fn in_zone(self, zone: Zone) -> Self {
        Self { zone: Some(zone), ..self }
    }

    /// The same hours, closed on these days and no others; each day from midnight to midnight by the clocks of the zone.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Holidays`] where they are out of order, or a day is given twice: either is a slip in the caller's calendar.
    pub fn with_holidays(self, days: impl IntoIterator<Item = NaiveDate>) -> Result<Self, Error> {
        let holidays: Vec<NaiveDate> = days.into_iter().collect();
        if let Some((before, found)) = holidays.iter().zip(holidays.iter().skip(1)).find(|(a, b)| a >= b) {
            return Err(ErrorKind::Holidays { before: *before, found: *found }.into());
        }
        let mut closed = vec![0];
        let mut sum = 0;
        for day in &holidays {
            sum += self.week.of_day(day_number(*day) * DAY);
            closed.push(sum);
        }
        Ok(Self { holidays, closed, ..self })
    }

    /// The zone by whose clocks they count; `None` for the clock that the moments show.
    pub const fn zone(&self) -> Option<Zone> {
        self.zone
    }

    /// The days on which support is closed, in order.
    pub fn holidays(&self) -> &[NaiveDate] {
        &self.holidays
    }

    /// Is support open at a moment? One that names no clock stands for the beginning of its day.
    ///
    /// # Errors
    ///
    /// [`Uncounted`] where it cannot be told what the clock shows.
    pub fn is_open(&self, moment: &Moment) -> Result<bool, Uncounted> {
        let (at, _) = self.ends(moment, moment)?;
        let wall = whole(at) + self.zone.map_or(0, |zone| zone.offset_at(whole(at)));
        Ok(self.open_before(wall + 1) > self.open_before(wall))
    }

    /// Seconds of support time from one moment to the other, negative where the other comes first.
    ///
    /// It never exceeds the wall time, and the parts of a period add up to the whole. The work grows with the changes of the
    /// clocks in the period, not with its days: two centuries take about a millisecond.
    ///
    /// # Errors
    ///
    /// [`Uncounted`] where it cannot be told what the clock shows.
    pub fn between(&self, from: &Moment, to: &Moment) -> Result<i64, Uncounted> {
        let (from, to) = self.ends(from, to)?;
        Ok(self.seconds(from, to))
    }

    /// The least and the most that the support time between two moments may be, each anywhere in its
    /// [spread](Moment::spread).
    ///
    /// As more time never has less support time in it, these are from the latest that the first may mean to the earliest that
    /// the other may mean, and the other way round.
    ///
    /// # Errors
    ///
    /// [`Uncounted`] where it cannot be told what the clock shows.
    pub fn bounds(&self, from: &Moment, to: &Moment) -> Result<(i64, i64), Uncounted> {
        let ((from_earliest, from_latest), (to_earliest, to_latest)) = (from.spread(), to.spread());
        let (from, to) = self.ends(from, to)?;
        let moved = |at: i128, seconds: i64| at + i128::from(seconds) * NANOS;
        let low = self.seconds(moved(from, from_latest), moved(to, to_earliest));
        Ok((low, self.seconds(moved(from, from_earliest), moved(to, to_latest))))
    }

    /// The two moments in nanoseconds since 1970: of UTC where the hours have a zone, else as their clock shows them.
    fn ends(&self, from: &Moment, to: &Moment) -> Result<(i128, i128), Uncounted> {
        if !from.is_dated() || !to.is_dated() {
            return Err(Uncounted::Undated);
        }
        match (self.zone, from.offset(), to.offset()) {
            (Some(_), Some(a), Some(b)) => {
                let utc = |moment: &Moment, east: i32| shown(moment) - i128::from(east) * NANOS;
                Ok((utc(from, a.local_minus_utc()), utc(to, b.local_minus_utc())))
            }
            (None, a, b) if a == b => Ok((shown(from), shown(to))),
            (None, Some(_), Some(_)) => Err(Uncounted::ClocksDiffer),
            _ => Err(Uncounted::ZoneUnknown),
        }
    }

    /// The support time between two times, in whole seconds.
    fn seconds(&self, from: i128, to: i128) -> i64 {
        let (first, last, sign) = if from <= to { (from, to, 1) } else { (to, from, -1) };
        sign * whole(self.counted(first, last))
    }

    /// The same in nanoseconds, forwards: over each stretch of time that has one offset, what its clocks show.
    fn counted(&self, from: i128, to: i128) -> i128 {
        let Some(zone) = self.zone else { return self.nanos_before(to) - self.nanos_before(from) };
        let (mut sum, mut at) = (0, from);
        loop {
            let east = i128::from(zone.offset_at(whole(at))) * NANOS;
            let change = zone.next_change(whole(at), whole(to));
            let end = change.map_or(to, |seconds| i128::from(seconds) * NANOS);
            sum += self.nanos_before(end + east) - self.nanos_before(at + east);
            if change.is_none() {
                return sum;
            }
            at = end;
        }
    }

    /// The open nanoseconds before what a clock shows. Windows begin and end with whole seconds.
    fn nanos_before(&self, wall: i128) -> i128 {
        let (second, fraction) = (whole(wall), wall.rem_euclid(NANOS));
        let before = self.open_before(second);
        let open = fraction > 0 && self.open_before(second + 1) > before;
        i128::from(before) * NANOS + if open { fraction } else { 0 }
    }

    /// The open seconds before what a clock shows, counted from a Monday around 1970 and less the holidays before.
    fn open_before(&self, wall: i64) -> i64 {
        let today = wall.div_euclid(DAY);
        let n = self.holidays.partition_point(|day| day_number(*day) < today);
        let is_holiday = self.holidays.get(n).is_some_and(|day| day_number(*day) == today);
        let today = if is_holiday { self.week.before_on_day(wall) } else { 0 };
        self.week.before(wall) - self.closed[n] - today
    }
}

/// Whole seconds of nanoseconds. The years of chrono's calendar are far from the limits of the type.
fn whole(nanos: i128) -> i64 {
    i64::try_from(nanos.div_euclid(NANOS)).unwrap_or_default()
}

/// Days since 1970.
fn day_number(date: NaiveDate) -> i64 {
    /// What chrono counts for 1 January 1970.
    const EPOCH: i64 = 719_163;
    i64::from(date.num_days_from_ce()) - EPOCH
}

/// What a moment shows, in nanoseconds since 1970 began on its clock.
fn shown(moment: &Moment) -> i128 {
    let wall = moment.wall().and_utc();
    i128::from(wall.timestamp()) * NANOS + i128::from(wall.timestamp_subsec_nanos())
}

/// Why support time cannot be counted between two moments.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Uncounted {
    /// A moment has no date, and so no weekday.
    Undated,
    /// A moment has no offset: where the hours have a zone, it is not known what its clocks showed; where they have none, it
    /// cannot be compared with the other, which has one.
    ZoneUnknown,
    /// The hours have no zone, and the two moments show clocks of different offsets.
    ClocksDiffer,
}

impl Uncounted {
    /// Every reason, in the order of this page.
    pub const ALL: &'static [Uncounted] = &[Uncounted::Undated, Uncounted::ZoneUnknown, Uncounted::ClocksDiffer];

    /// Its name: `undated`, `zone_unknown`, `clocks_differ`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Uncounted::Undated => "undated",
            Uncounted::ZoneUnknown => "zone_unknown",
            Uncounted::ClocksDiffer => "clocks_differ",
        }
    }
}

impl fmt::Display for Uncounted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
