//! A resolved time: when, how precisely, and on what basis each part rests.

use chrono::{DateTime, Duration, FixedOffset, NaiveDate, NaiveDateTime, Offset, TimeZone, Utc};
use core::fmt;

/// The smallest unit that a stamp names.
///
/// `12:21` names a minute, `2pm` an hour, `2014-07-20` a day.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Precision {
    /// Seconds (or finer) were written.
    Second,
    /// Hours and minutes were written.
    Minute,
    /// Only an hour was written: `2pm`, `noon`.
    Hour,
    /// Only a date was written.
    Day,
}

impl Precision {
    /// The width of the unit in seconds.
    pub const fn seconds(self) -> i64 {
        match self {
            Precision::Second => 1,
            Precision::Minute => 60,
            Precision::Hour => 3_600,
            Precision::Day => 86_400,
        }
    }

    /// Its name in the output: `second`, `minute`, `hour`, `day`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Precision::Second => "second",
            Precision::Minute => "minute",
            Precision::Hour => "hour",
            Precision::Day => "day",
        }
    }

    /// How far to either side a stamp that is marked as approximate may lie, in seconds.
    ///
    /// Convention of this crate, there is no standard: a quarter of an hour around `~12:20`, an hour around `about 3pm`, a
    /// day around `around 20 July`, a minute where seconds are written.
    pub const fn slack(self) -> i64 {
        match self {
            Precision::Second => 60,
            Precision::Minute => 900,
            Precision::Hour => 3_600,
            Precision::Day => 86_400,
        }
    }
}

macro_rules! basis {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        /// What a part of a moment rests on that was not written at the entry itself.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[non_exhaustive]
        pub enum Basis { $($(#[$doc])* $name,)* }

        impl Basis {
            /// Every basis, in the order of this page.
            pub const ALL: &'static [Basis] = &[$(Basis::$name,)*];

            /// The stable name, in snake case.
            pub const fn as_str(self) -> &'static str {
                match self { $(Basis::$name => $text,)* }
            }
        }
    };
}

basis! {
    /// The date stands in a heading, row or line above.
    DateFromAbove = "date_from_above";
    /// The date goes on from the entry before.
    DateFromNeighbour = "date_from_neighbour";
    /// The date stands in the title.
    DateFromTitle = "date_from_title";
    /// The date stands in the file name.
    DateFromFileName = "date_from_file_name";
    /// The date stands in the front matter.
    DateFromFrontMatter = "date_from_front_matter";
    /// The date stands elsewhere in the text.
    DateFromText = "date_from_text";
    /// The caller gave the date.
    DateFromCaller = "date_from_caller";
    /// The year was not written at the entry.
    YearFromContext = "year_from_context";
    /// Day and month were told apart by the document or by the default order.
    DateOrderInferred = "date_order_inferred";
    /// The clock passed midnight since the entry before.
    DayRolledOver = "day_rolled_over";
    /// A slip of year, month or day was mended.
    SlipMended = "slip_mended";
    /// am or pm was not written.
    HalfDayInferred = "half_day_inferred";
    /// The zone stands in a column header, heading, notice or title.
    ZoneFromContext = "zone_from_context";
    /// The zone stands at other entries.
    ZoneFromNeighbour = "zone_from_neighbour";
    /// The caller gave the zone.
    ZoneFromCaller = "zone_from_caller";
    /// A generic zone took the offset in force on the date.
    ZoneByDate = "zone_by_date";
    /// The abbreviation was out of season and read as the local clock.
    ZoneOutOfSeason = "zone_out_of_season";
    /// The abbreviation has several meanings and was read by the default.
    ZoneByDefault = "zone_by_default";
    /// The moment is counted from another one: "1 hour later".
    Relative = "relative";
    /// The moment is marked as approximate.
    Approximate = "approximate";
    /// The start was implied in words.
    ImpliedStart = "implied_start";
    /// The end of an outage window stands for the milestone.
    WindowEnd = "window_end";
    /// Another milestone stands in for the one that the metric asks for and the document does not tell.
    StandIn = "stand_in";
    /// The caller set the milestone by hand.
    SetByHand = "set_by_hand";
}

impl Basis {
    /// Is it a guess, as opposed to what the author or the caller said elsewhere, or marked?
    ///
    /// A date in the title, a zone in a notice, an offset by the date and "around" are none: they are written. A midnight that nobody
    /// spells, am or pm, the zone of a neighbour, a slip that was mended and a start that words imply are.
    pub const fn is_guess(self) -> bool {
        !matches!(
            self,
            Basis::DateFromAbove
                | Basis::DateFromTitle
                | Basis::DateFromFileName
                | Basis::DateFromFrontMatter
                | Basis::DateFromCaller
                | Basis::YearFromContext
                | Basis::ZoneFromContext
                | Basis::ZoneFromCaller
                | Basis::ZoneByDate
                | Basis::Relative
                | Basis::Approximate
                | Basis::SetByHand
        )
    }

    /// Does it tell where a date is from?
    pub(crate) const fn is_of_date(self) -> bool {
        matches!(
            self,
            Basis::DateFromAbove
                | Basis::DateFromNeighbour
                | Basis::DateFromTitle
                | Basis::DateFromFileName
                | Basis::DateFromFrontMatter
                | Basis::DateFromText
                | Basis::DateFromCaller
        )
    }
}

/// A set of [`Basis`], without allocation.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct BasisSet(u32);

impl BasisSet {
    /// Nothing was filled in.
    pub const EMPTY: BasisSet = BasisSet(0);

    /// The set with `basis` in it.
    #[must_use]
    pub const fn with(self, basis: Basis) -> Self {
        BasisSet(self.0 | 1 << basis as u32)
    }

    /// The set with everything of `other` in it.
    #[must_use]
    pub const fn union(self, other: BasisSet) -> Self {
        BasisSet(self.0 | other.0)
    }

    /// The set without `basis`.
    #[must_use]
    pub(crate) const fn without(self, basis: Basis) -> Self {
        BasisSet(self.0 & !(1 << basis as u32))
    }

    /// Is `basis` in it?
    pub const fn contains(self, basis: Basis) -> bool {
        self.0 & (1 << basis as u32) != 0
    }

    /// Is nothing in it?
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// What is in it, in the order of [`Basis::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Basis> {
        Basis::ALL.iter().copied().filter(move |b| self.contains(*b))
    }
}

impl fmt::Debug for BasisSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(Basis::as_str)).finish()
    }
}

/// The day that stands for day 0 where no date is known.
const DAY_ZERO: NaiveDate = NaiveDate::from_ymd_opt(2000, 1, 1).expect("OK because 1 January 2000 exists");

/// A resolved time.
///
/// It is *zoned* (an instant, with the offset in force), *local* (a date and a clock, and no zone is known) or *undated*
/// (day 0, day 1, ... where no date can be known; with an offset where that does not depend on the date). Its
/// [`Display`](fmt::Display) form is the one of the output: RFC 3339, without what is not known.
///
/// ```
/// use incident_timeline::resolve::{Moment, Precision};
/// use chrono::NaiveDate;
///
/// let local = NaiveDate::from_ymd_opt(2017, 4, 11).unwrap().and_hms_opt(10, 30, 0).unwrap();
/// let moment = Moment::local(local, Precision::Minute);
/// assert_eq!(moment.to_string(), "2017-04-11T10:30:00");
/// assert_eq!(moment.instant(), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Moment {
    local: NaiveDateTime,
    offset: Option<FixedOffset>,
    dated: bool,
    precision: Precision,
    approximate: bool,
    /// So many seconds behind it it may lie, where a range was written.
    within: u32,
    basis: BasisSet,
}

impl Moment {
    /// A moment whose date and clock are known, and whose zone is not.
    pub const fn local(local: NaiveDateTime, precision: Precision) -> Self {
        Self { local, offset: None, dated: true, precision, approximate: false, within: 0, basis: BasisSet::EMPTY }
    }

    /// A moment whose clock is known, on the `day`th day of an unknown date.
    ///
    /// A `day` past what the calendar of chrono holds is brought back to day 0.
    pub fn undated(day: i64, time: chrono::NaiveTime, precision: Precision) -> Self {
        let date = Duration::try_days(day).and_then(|d| DAY_ZERO.checked_add_signed(d)).unwrap_or(DAY_ZERO);
        Self { dated: false, ..Self::local(date.and_time(time), precision) }
    }

    /// The same clock at `offset` from UTC.
    #[must_use]
    pub const fn at_offset(self, offset: FixedOffset) -> Self {
        Self { offset: Some(offset), ..self }
    }

    /// The same moment, marked as approximate or not.
    #[must_use]
    pub const fn approximately(self, approximate: bool) -> Self {
        Self { approximate, ..self }
    }

    /// The same moment, which may lie up to `seconds` later: of something that happened within a range of time.
    ///
    /// Its [`spread`](Self::spread) becomes so much wider; a number below zero is none.
    #[must_use]
    pub fn lying_within(self, seconds: i64) -> Self {
        Self { within: u32::try_from(seconds.max(0)).unwrap_or(u32::MAX), ..self }
    }

    /// The same moment with more in its basis.
    #[must_use]
    pub const fn on(self, basis: BasisSet) -> Self {
        Self { basis: self.basis.union(basis), ..self }
    }

    /// The moment `seconds` later (earlier where negative), or the same where the calendar ends.
    #[must_use]
    pub fn shifted(self, seconds: i64) -> Self {
        let local = Duration::try_seconds(seconds).and_then(|d| self.local.checked_add_signed(d));
        Self { local: local.unwrap_or(self.local), ..self }
    }

    /// The moment `seconds` later, to the coarser of its own precision and `precision`.
    #[must_use]
    pub(crate) fn counted(self, seconds: i64, precision: Precision) -> Self {
        let coarser = if self.precision > precision { self.precision } else { precision };
        Self { precision: coarser, ..self.shifted(seconds) }
    }

    /// The same moment with its date forgotten: days are counted from `first`.
    #[must_use]
    pub(crate) fn without_date(self, first: NaiveDate) -> Self {
        let day = (self.local.date() - first).num_days();
        let undated = Self::undated(day, self.local.time(), self.precision);
        Self { local: undated.local, dated: false, ..self }
    }

    /// The same instant under another offset.
    #[must_use]
    pub(crate) fn shown_at(self, offset: FixedOffset) -> Self {
        let there = i64::from(offset.local_minus_utc()) - self.offset.map_or(0, |o| i64::from(o.local_minus_utc()));
        Self { offset: Some(offset), ..self.shifted(there) }
    }

    /// The date and clock as the place showed them; on an unknown date, counted from 1 January 2000 as day 0.
    pub const fn wall(&self) -> NaiveDateTime {
        self.local
    }

    /// The date, where one is known.
    pub fn date(&self) -> Option<NaiveDate> {
        self.dated.then(|| self.local.date())
    }

    /// The day, where no date is known: 0 for the first.
    pub fn day(&self) -> Option<i64> {
        (!self.dated).then(|| (self.local.date() - DAY_ZERO).num_days())
    }

    /// The offset from UTC in force, where a zone is known.
    pub const fn offset(&self) -> Option<FixedOffset> {
        self.offset
    }

    /// Is its date known?
    pub const fn is_dated(&self) -> bool {
        self.dated
    }

    /// The instant, where date and zone are known and the precision is finer than a day.
    pub fn instant(&self) -> Option<DateTime<Utc>> {
        if !self.dated || self.precision == Precision::Day {
            return None;
        }
        self.offset?.from_local_datetime(&self.local).single().map(|t| t.with_timezone(&Utc))
    }

    /// How precisely the stamp names it.
    pub const fn precision(&self) -> Precision {
        self.precision
    }

    /// Is it marked as approximate, at the stamp or in a notice that governs it?
    pub const fn is_approximate(&self) -> bool {
        self.approximate
    }

    /// What it rests on that was not written at the entry.
    pub const fn basis(&self) -> BasisSet {
        self.basis
    }

    /// Whole seconds from `earlier` to this moment; `None` where the two cannot be compared, because one has a zone or a
    /// date and the other has none.
    pub fn since(&self, earlier: &Moment) -> Option<i64> {
        if self.offset.is_some() != earlier.offset.is_some() || self.dated != earlier.dated {
            return None;
        }
        Some((self.utc_or_local() - earlier.utc_or_local()).num_seconds())
    }

    /// The span of time that the stamp may mean, in seconds relative to the moment: `(earliest, latest)`.
    ///
    /// A minute-precision stamp is the minute that it names: `(0, 60)`. A mark of approximation widens it by
    /// [`Precision::slack`] to either side, a range in which it lies up to the range's end.
    pub const fn spread(&self) -> (i64, i64) {
        let slack = if self.approximate { self.precision.slack() } else { 0 };
        (-slack, self.precision.seconds() + self.within as i64 + slack)
    }

    fn utc_or_local(&self) -> NaiveDateTime {
        let shift = self.offset.map_or(0, |o| i64::from(o.fix().local_minus_utc()));
        self.local.checked_sub_signed(Duration::seconds(shift)).unwrap_or(self.local)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.day() {
            None => write!(f, "{}", self.local.format("%Y-%m-%d"))?,
            Some(day) => write!(f, "day{day}")?,
        }
        if self.precision == Precision::Day {
            return Ok(());
        }
        write!(f, "{}", self.local.format("T%H:%M:%S"))?;
        let millis = self.local.and_utc().timestamp_subsec_millis();
        if millis > 0 {
            write!(f, ".{millis:03}")?;
        }
        match self.offset.map(|o| o.local_minus_utc()) {
            None => Ok(()),
            Some(0) => f.write_str("Z"),
            Some(s) => {
                let sign = if s < 0 { '-' } else { '+' };
                write!(f, "{sign}{:02}:{:02}", s.abs() / 3_600, s.abs() / 60 % 60)
            }
        }
    }
}
