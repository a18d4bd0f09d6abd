//! The day of a document: where clocks without any date lie, and in which year dates without one.
//!
//! **Rule.** The first of these that names a day: a field of the incident's date; a sentence that dates the clock of the first
//! entry; the title; the labelled moments; a line below the title; the name of the document; its front matter; its
//! sentences; the caller. A line below the title, a name and a front matter may tell the day of publication: a date that
//! the text tells up to [`LATE`] days before goes before them, as does a weekday of the title or the lead, counted from the
//! line below the title or the front matter. Name, front matter and text may be refused
//! ([`document_dates`](super::Policies::document_dates)); the day keeps what was filled in to read it, its year and its order of
//! day and month, so that these can be refused as well.
//!
//! **Limits.** One day for one document: a second incident in it is told as a remark, and gets its day from its heading or
//! not at all. A month or a year alone in the title completes dates without one, and gives no day.

use super::calendar::{self, Base, Rank};
use super::context::{self, Calendar, Day, Draft, Facts};
use super::moment::{Basis, BasisSet};
use super::order::{self, DateOrder};
use super::policy::Inference;
use super::{Event, Options};
use crate::syntax::{Clock, Date, Form, Order};
use chrono::{Datelike, Days, Duration, NaiveDate};

/// How many days after an incident its postmortem is still taken to be published.
const LATE: i64 = 21;

/// The day that stands for a month of which no day is known, as `August 2022` in a title: nearest to all of it.
const MID_MONTH: u32 = 15;

/// The day that stands for a year of which no day is known.
fn middle_of(year: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, 7, 1)
}

/// The last day of a weekday and its number up to the day of publication: `el viernes 22`.
fn numbered_before(published: Day, told: &Date) -> Option<Day> {
    let (weekday, number) = (told.weekday()?, told.day().filter(|_| told.month().is_none())?);
    let days = (0..=LATE).filter_map(|n| published.date.checked_sub_signed(Duration::days(n)));
    let is = |d: &NaiveDate| d.day() == u32::from(number) && d.weekday().num_days_from_monday() == weekday as u32;
    days.into_iter().find(is).map(|date| Day { date, ..published })
}

/// A day for which nothing was filled in.
fn plain(date: NaiveDate) -> Day {
    Day::of(date, BasisSet::EMPTY)
}

/// What a document tells about its day, for one call of [`resolve`](super::resolve()).
#[derive(Clone, Copy)]
pub(super) struct Dating<'f, 't> {
    pub(super) text: &'t str,
    pub(super) facts: &'f Facts<'t>,
    pub(super) options: &'f Options<'f>,
}

impl Dating<'_, '_> {
    /// The full date that is nearest to being the incident's, for missing years. One whose day and month can be told apart
    /// goes before any other.
    pub(super) fn calendar(&self) -> Calendar {
        let order = match self.options.order {
            DateOrder::Infer => match self.facts.whole {
                Some(whole) => whole.order,
                None => order::customary(self.text, self.facts, self.options.preferences),
            },
            chosen => chosen,
        };
        // where the document may not tell the order, the caller's word for it is no guess
        let given = self.options.policies.date_order == Inference::Reject && self.options.order != DateOrder::Infer;
        let stand_in = self.facts.told_dates.iter().find_map(context::year_of_weekday).unwrap_or(context::LEAP);
        let unsettled = Calendar { anchor: None, settled: false, day_first: None, order_given: given, order, stand_in };
        let day_first = if given { Some(order == DateOrder::DayFirst) } else { order::told(self.facts, &unsettled) };
        let bare = Calendar { day_first, ..unsettled };
        let settled = self.anchor(&bare, |d| d.order() == Order::Settled);
        let anchor = settled.or_else(|| self.anchor(&bare, |_| true));
        Calendar { anchor, settled: settled.is_some(), ..bare }
    }

    fn anchor(&self, bare: &Calendar, fits: fn(&Date) -> bool) -> Option<NaiveDate> {
        let facts = self.facts;
        let full = |d: Option<Date>| {
            d.filter(|d| d.year().is_some() && fits(d)).and_then(|d| bare.day(&d, None, None)).map(|d| d.date)
        };
        let in_entries = |prose: bool| {
            let of_kind = |d: &&Draft<'_>| (d.entry.form() == Form::Prose) == prose;
            facts.drafts.iter().filter(of_kind).find_map(|d| full(d.entry.stamp().date().copied()))
        };
        let columns = || facts.drafts.iter().find_map(|d| d.entry.column().year).and_then(middle_of);
        full(facts.title)
            .or_else(|| full(facts.field))
            .or_else(|| full(facts.byline))
            .or_else(|| full(facts.heading))
            .or_else(|| full(facts.shared))
            .or_else(|| in_entries(false))
            .or_else(columns)
            .or_else(|| self.name())
            .or_else(|| full(facts.front_matter.filter(|_| self.infers())))
            .or_else(|| in_entries(true))
            .or_else(|| full(facts.text.filter(|_| self.infers())))
            .or(self.options.date)
            .or_else(|| facts.month.and_then(|d| NaiveDate::from_ymd_opt(d.year()?, u32::from(d.month()?), MID_MONTH)))
            .or_else(|| facts.year_told().and_then(|y| self.first_in_year(bare, y)))
            .or_else(|| facts.whole.and_then(|w| w.anchor))
    }

    /// The first day that the document tells, in the year that its title tells; else that year's middle.
    fn first_in_year(&self, bare: &Calendar, year: i32) -> Option<NaiveDate> {
        let first = self.facts.told_dates.iter().find_map(|d| bare.day(d, Some(year), None));
        first.map(|d| d.date).or_else(|| middle_of(year))
    }

    /// May the name, the front matter and the running text give a date?
    fn infers(&self) -> bool {
        self.options.policies.document_dates == Inference::Infer
    }

    fn name(&self) -> Option<NaiveDate> {
        self.options.name.filter(|_| self.infers()).and_then(context::date_in_name)
    }

    /// The day on which clocks without any date lie.
    pub(super) fn base(&self, calendar: &Calendar) -> Base {
        let day = |d: Option<Date>| d.and_then(|d| calendar.day(&d, None, None));
        let with = |rank: Rank, basis: Basis| move |d: Day| (d, rank, basis);
        let labelled = || {
            let fields = self.facts.drafts.iter().filter(|d| d.entry.form() == Form::Field && d.entry.block() != 0);
            fields.filter_map(|d| day(d.entry.stamp().date().copied())).min_by_key(|d| d.date)
        };
        let found = day(self.facts.field)
            .map(with(Rank::Given, Basis::DateFromAbove))
            .or_else(|| self.told_with_its_clock(calendar).map(with(Rank::Given, Basis::DateFromText)))
            .or_else(|| day(self.facts.title).map(with(Rank::Given, Basis::DateFromTitle)))
            .or_else(|| labelled().map(with(Rank::Given, Basis::DateFromAbove)))
            .or_else(|| day(self.facts.shared).map(with(Rank::Given, Basis::DateFromTitle)))
            .or_else(|| day(self.facts.byline).map(|d| self.unless_published(d, Basis::DateFromAbove, calendar)))
            .or_else(|| self.in_document(calendar))
            .or_else(|| self.options.date.map(plain).map(with(Rank::Given, Basis::DateFromCaller)));
        match found {
            Some((day, rank, basis)) => {
                Base { day: calendar::days(day.date), rank, basis: Some(basis), filled: day.filled }
            }
            None => Base::UNKNOWN,
        }
    }

    /// The date that a sentence tells together with the clock of the first set-out entry: both speak of one moment.
    fn told_with_its_clock(&self, calendar: &Calendar) -> Option<Day> {
        let drafts = || self.facts.drafts.iter();
        let first = drafts().find(|d| d.entry.form() != Form::Prose)?;
        let clock = first.entry.stamp().clock().filter(|_| self.infers() && first.entry.stamp().date().is_none())?;
        let minutes = |k: &Clock| Some((calendar::shown_hour(k), k.minute()?));
        let sentences = drafts().filter(|d| d.entry.form() == Form::Prose).map(|d| d.entry.stamp());
        let same =
            sentences.filter(|s| s.clock().is_some_and(|k| minutes(k).is_some() && minutes(k) == minutes(clock)));
        let date = same.filter_map(|s| s.date()).find(|d| d.is_day())?;
        calendar.day(date, None, None)
    }

    /// The date of the name, the front matter or the running text.
    fn in_document(&self, calendar: &Calendar) -> Option<(Day, Rank, Basis)> {
        if !self.infers() {
            return None;
        }
        let day = |d: Option<Date>| d.and_then(|d| calendar.day(&d, None, None));
        let in_prose = || {
            let prose = self.facts.drafts.iter().filter(|d| d.entry.form() == Form::Prose);
            prose.filter_map(|d| d.entry.stamp().date()).find_map(|d| day(Some(*d)))
        };
        let text = |d: Day| (d, Rank::Text, Basis::DateFromText);
        self.name()
            .map(plain)
            .map(|d| self.unless_published(d, Basis::DateFromFileName, calendar))
            .or_else(|| {
                day(self.facts.front_matter).map(|d| self.unless_published(d, Basis::DateFromFrontMatter, calendar))
            })
            .or_else(|| in_prose().map(text))
            .or_else(|| day(self.facts.text).map(text))
            // without any year, the month still tells the offset of a zone
            .or_else(|| day(self.facts.told()).map(text))
    }

    /// The day on which the text was published: by a line below the title, the front matter, or the name of the document.
    pub(super) fn published(&self, calendar: &Calendar) -> Option<Day> {
        let day = |d: Option<Date>| d.and_then(|d| calendar.day(&d, None, None));
        let on = |basis: Basis| move |d: Day| Day { filled: d.filled.with(basis), ..d };
        let front_matter = || day(self.facts.front_matter).map(on(Basis::DateFromFrontMatter));
        let named = || self.name().map(plain).map(on(Basis::DateFromFileName));
        let byline = day(self.facts.byline).map(on(Basis::DateFromAbove));
        byline.or_else(|| Some(()).filter(|()| self.infers()).and_then(|()| front_matter().or_else(named)))
    }

    /// The day of publication where the line below the title or the front matter tells it, and something else tells a day
    /// before it.
    pub(super) fn published_behind(&self, base: &Base, calendar: &Calendar) -> Option<i64> {
        let told = self.published(calendar).filter(|d| !d.filled.contains(Basis::DateFromFileName))?;
        Some(calendar::days(told.date)).filter(|day| base.basis.is_some() && *day > base.day)
    }

    /// A name, front matter or a line below the title often gives the day of publication: a date that the text tells
    /// shortly before is the incident's. Where it tells none, a weekday or `yesterday` is counted from the last two.
    fn unless_published(&self, day: Day, basis: Basis, calendar: &Calendar) -> (Day, Rank, Basis) {
        let told = self.facts.told().filter(|_| self.infers());
        let told = told.and_then(|d| calendar.day(&d, None, None).or_else(|| numbered_before(day, &d)));
        let in_words = || {
            let date = self.facts.told_in_words().filter(|_| self.infers() && basis != Basis::DateFromFileName)?;
            let back = match date.weekday() {
                Some(weekday) => (day.date.weekday().num_days_from_monday() + 7 - weekday as u32) % 7,
                None => u32::from(date.shift().unsigned_abs()),
            };
            Some(Day::of(day.date.checked_sub_days(Days::new(back.into()))?, day.filled))
        };
        match told.or_else(in_words) {
            Some(t) if (1..=LATE).contains(&(day.date - t.date).num_days()) => {
                (t, Rank::Before(calendar::days(day.date)), Basis::DateFromText)
            }
            _ => (day, Rank::Published, basis),
        }
    }

    /// Has the incident begun before `day`, as the date of its first set-out event tells that the author wrote there? Then the
    /// field of that day is of the document.
    fn has_begun_before(&self, day: NaiveDate, events: &[Event<'_>]) -> bool {
        let mut set_out = events.iter().filter(|e| e.entry.form() != Form::Prose);
        let first = set_out.next().filter(|e| e.entry.stamp().date().is_some());
        first.and_then(|e| e.moment.date()).is_some_and(|first| first < day)
    }

    /// The day on which the incident began: as title or field tell it, else the first dated event, else name or front
    /// matter.
    pub(super) fn incident(&self, calendar: &Calendar, events: &[Event<'_>]) -> Option<NaiveDate> {
        let allowed = |d: &Day| calendar.anchor.is_some() && self.options.policies.refused(d.filled).is_none();
        let told = |d: Option<Date>| d.and_then(|d| calendar.day(&d, None, None)).filter(allowed).map(|d| d.date);
        let base = self.base(calendar);
        // what is planned for a day behind the publication is no incident
        let begun = |day: &NaiveDate| !matches!(base.rank, Rank::Before(published) if calendar::days(*day) > published);
        let set_out = || {
            let listed = events.iter().filter(|e| e.entry.form() != Form::Prose);
            listed.filter_map(|e| e.moment.date()).find(begun)
        };
        told(self.facts.title)
            .or_else(|| told(self.facts.field).filter(|day| !self.has_begun_before(*day, events)))
            .or_else(set_out)
            .or_else(|| events.iter().filter_map(|e| e.moment.date()).find(begun))
            .or_else(|| told(self.facts.shared))
            .or_else(|| told(self.facts.byline))
            .or_else(|| self.name())
            .or_else(|| told(self.facts.front_matter.filter(|_| self.infers())))
            .or_else(|| told(self.facts.text.filter(|_| self.infers())))
    }
}
