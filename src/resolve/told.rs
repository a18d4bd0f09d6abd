//! The days that sentences tell, and for which of the sentences behind them they hold.
//!
//! **Rule.** A day in a sentence holds for the clocks of its paragraph, and one that opens its sentence, `On 30 January, we`,
//! for all that follows until another is told. A day in words is counted from the one told before: a weekday is the next
//! one of its name, or the one of that name told before it; `the following day` is the one behind. `Yesterday` and its like
//! are counted from the day of publication, and where none is known they name no day.
//!
//! A period tells all of its days by its first and last: `from Monday 13 to Wednesday 15 February`.
//!
//! **Limits.** A date far from the day of the incident is history, and holds for its own clock only, as does a day that goes
//! back: `the day before`. History that is near is not told from the story.

use super::base::Dating;
use super::calendar::{self, Base, Rank};
use super::context::{Calendar, Day, Draft, Said};
use super::moment::Basis;
use crate::syntax::{self, Date};
use chrono::{Datelike, Duration, NaiveDate};

/// How many days from the day of the incident a date is history; from a day of publication it may be some more.
const FAR: i64 = 30;

/// The days that the sentences of a document tell.
#[derive(Debug, Default)]
pub(super) struct ToldDays {
    /// What each of [`Facts::said`](super::context::Facts::said) means.
    heard: Vec<Option<Heard>>,
    /// Which of them holds after each.
    holds: Vec<Option<Holding>>,
}

/// A day that was told.
#[derive(Clone, Copy, Debug)]
struct Heard {
    day: Day,
    /// Where it stands, if that is beside no clock.
    alone_at: Option<usize>,
    /// Does the story go on from it?
    goes_on: bool,
    /// Does it lie so far back that it is no part of the story?
    is_history: bool,
}

/// A day that holds for sentences behind it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Holding {
    pub(super) day: Day,
    /// Where it stands.
    pub(super) at: usize,
    line: usize,
    opens: bool,
}

impl Holding {
    /// Does it stand in the paragraph of the sentence on `line`?
    pub(super) fn is_near(&self, line: usize) -> bool {
        const LINES: usize = 3;
        (self.line..=self.line + LINES).contains(&line)
    }

    /// Does it open its sentence?
    pub(super) const fn opens(&self) -> bool {
        self.opens
    }
}

impl ToldDays {
    pub(super) fn of(text: &str, dating: Dating<'_, '_>, calendar: &Calendar, base: &Base) -> Self {
        let published = dating.published(calendar);
        let mut teller = Teller { text, calendar, base, published, before: None, told: Vec::new(), last: None };
        let mut found = ToldDays::default();
        let mut holds: Option<Holding> = None;
        for said in &dating.facts.said {
            let heard = teller.hear(said);
            holds = match (said, heard) {
                // said already, as that with which the sentence opens
                (Said::AtClock(date), Some(Heard { day, .. }))
                    if holds.is_some_and(|h| h.at == date.span().start() && h.day == day) =>
                {
                    holds
                }
                (Said::Alone(date) | Said::AtClock(date), Some(Heard { day, goes_on: true, .. })) => {
                    let span = date.span();
                    // `We had an outage yesterday` is the lead of what follows
                    let leads = matches!(said, Said::Alone(_)) && date.is_of_writing();
                    let opens = leads || syntax::told::opens_its_sentence(text, span.start());
                    Some(Holding { day, at: span.start(), line: span.line(), opens })
                }
                (Said::Alone(_) | Said::AtClock(_), _) => holds,
                (Said::Above(_) | Said::End, _) => None,
            };
            found.heard.push(heard);
            found.holds.push(holds);
        }
        found
    }

    /// Does the sentence of a draft tell a day from which the story does not go on, or one that nothing tells?
    pub(super) fn looks_back(&self, draft: &Draft<'_>) -> bool {
        let date = draft.entry.stamp().date();
        let own = date.is_some() && self.of_draft(draft).is_some_and(|h| !h.goes_on);
        own || date.is_some_and(Date::is_vague) || self.looked_back_to(draft).is_some()
    }

    fn of_draft(&self, draft: &Draft<'_>) -> Option<Heard> {
        *self.heard.get(draft.said.checked_sub(1)?)?
    }

    /// The day that the sentence of a draft names in words.
    pub(super) fn own(&self, draft: &Draft<'_>) -> Option<Day> {
        draft.entry.stamp().date().filter(|d| d.is_in_words())?;
        self.of_draft(draft).map(|h| h.day)
    }

    /// The day to which the sentence of a draft looks back without a clock: `On 8 May a flag had been set at 17:00`.
    pub(super) fn looked_back_to(&self, draft: &Draft<'_>) -> Option<Day> {
        let told = self.of_draft(draft).filter(|h| !h.goes_on && !h.is_history)?;
        let stamp = draft.entry.stamp();
        let before = draft.entry.span().start()..stamp.span().start();
        Some(told.day).filter(|_| stamp.date().is_none() && told.alone_at.is_some_and(|at| before.contains(&at)))
    }

    /// The day on which the story stands before a draft.
    pub(super) fn before(&self, draft: &Draft<'_>) -> Option<Day> {
        const FAR: usize = 16;
        let heard = self.heard.get(..draft.said)?;
        heard.iter().rev().take(FAR).flatten().find(|h| h.goes_on).map(|h| h.day)
    }

    /// The day that holds for the sentence of a draft.
    pub(super) fn holding(&self, draft: &Draft<'_>) -> Option<Holding> {
        *self.holds.get(draft.said.checked_sub(1)?)?
    }
}

/// Does `last` stand before a weekday?
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Last {
    Said,
    Unsaid,
}

/// Counts days in words from those told before.
struct Teller<'c> {
    text: &'c str,
    calendar: &'c Calendar,
    base: &'c Base,
    published: Option<Day>,
    /// The day that was told last, in a sentence or above it.
    before: Option<Day>,
    /// All that were told, in their order.
    told: Vec<NaiveDate>,
    /// What was said last, by its place: a day that opens its sentence may be that of a clock as well.
    last: Option<(Date, Option<Heard>)>,
}

impl Teller<'_> {
    /// The day that is said.
    fn hear(&mut self, said: &Said) -> Option<Heard> {
        let (Said::Alone(date) | Said::AtClock(date) | Said::Above(date)) = said else { return None };
        let same = |last: &Date| last.span().start() == date.span().start() && last.shift() == date.shift();
        if let Some((_, heard)) = self.last.filter(|(last, _)| same(last)) {
            return heard;
        }
        let governs = matches!(said, Said::Above(_));
        let heard = self.day(date).map(|day| Heard {
            day,
            alone_at: matches!(said, Said::Alone(_)).then_some(date.span().start()),
            goes_on: governs || self.goes_on(date, &day),
            is_history: is_history(self.base, day.date),
        });
        self.last = Some((*date, heard));
        if let Some(Heard { day, .. }) = heard.filter(|h| h.goes_on) {
            self.before = Some(day);
            self.told.push(day.date);
            self.told.extend(date.through().and_then(|last| day.date.with_day(u32::from(last))));
        }
        heard
    }

    /// Does the story go on from this day? Not from history, nor from a day that it looks back to: `on 29 November the
    /// threshold had been lowered`.
    fn goes_on(&self, date: &Date, day: &Day) -> bool {
        const WEEK: i64 = 7;
        const DAYS: i64 = 4;
        let counts_back = date.shift() < 0 && !date.is_of_writing();
        let begun = self.before.or_else(|| self.base_day().filter(|_| self.base.rank == Rank::Given));
        let goes_back = begun.is_some_and(|b| day.date < b.date);
        let looks_back = goes_back && syntax::told::day_looks_back(self.text, date.span());
        // `La dernière archive datait du 17 février`, once the story has begun
        let within = || !syntax::told::opens_its_sentence(self.text, date.span().start());
        let far_back = self.before.is_some_and(|b| (b.date - day.date).num_days() > WEEK) && within();
        // `We introduced the flag on June 28`, days before the day that the title tells
        let given = self.base_day().filter(|_| self.base.rank == Rank::Given);
        let before_given = given.is_some_and(|b| (b.date - day.date).num_days() > DAYS) && within();
        let looks_back = far_back || before_given || looks_back;
        !(counts_back || looks_back || is_history(self.base, day.date))
    }

    fn day(&self, date: &Date) -> Option<Day> {
        if date.is_day() {
            return self.calendar.day(date, None, None);
        }
        if date.is_vague() {
            return None;
        }
        let shifted = |from: Day| Some(Day { date: from.date.checked_add_signed(shift_of(date))?, ..from });
        if date.is_of_writing() {
            let from = self.published.or_else(|| self.base_day().filter(|_| date.shift() == 0))?;
            return shifted(from);
        }
        let near = self.before.or_else(|| self.base_day());
        if let Some(day) = date.day() {
            // `vendredi 22` tells a day where the 22nd is a Friday, and else no more than the weekday
            let is = |d: &Day| date.weekday().is_none_or(|w| d.date.weekday().num_days_from_monday() == w as u32);
            let numbered = nearest(near.or(self.published)?, day).filter(is);
            if numbered.is_some() {
                return numbered;
            }
        }
        match date.weekday() {
            Some(weekday) => self.weekday_before(weekday, date).or_else(|| self.weekday(weekday, self.says_last(date))),
            None if date.shift() != 0 => {
                shifted(near?).map(|day| Day { filled: day.filled.with(Basis::DateFromText), ..day })
            }
            None => None,
        }
    }

    /// `Last Thursday` is not the day of the text itself.
    fn says_last(&self, date: &Date) -> Last {
        let said = date.span().of(self.text).get(..4).is_some_and(|w| w.eq_ignore_ascii_case("last"));
        if said { Last::Said } else { Last::Unsaid }
    }

    /// The last day of this name where the sentence looks back: `which had gone out on Friday`.
    fn weekday_before(&self, weekday: syntax::Weekday, date: &Date) -> Option<Day> {
        const WEEK: i64 = 7;
        let before = self.before.or_else(|| self.base_day().filter(|_| self.base.rank == Rank::Given))?;
        let is = |d: &NaiveDate| d.weekday().num_days_from_monday() == weekday as u32;
        let mut days = (0..WEEK).filter_map(|n| before.date.checked_sub_signed(Duration::days(n)));
        let found = days.find(is).filter(|_| syntax::told::day_looks_back(self.text, date.span()));
        let found = found.map(|d| self.told_already(weekday, before.date).unwrap_or(d));
        found.map(|d| Day::of(d, before.filled.with(Basis::DateFromText)))
    }

    /// The next day of this name from the one before the day told before, or the one of this name told already; in the week that ends with
    /// the day of publication.
    fn weekday(&self, weekday: syntax::Weekday, last: Last) -> Option<Day> {
        const WEEK: i64 = 7;
        let is = |d: &NaiveDate| d.weekday().num_days_from_monday() == weekday as u32;
        let within = |from: Day, mut days: core::ops::Range<i64>| {
            days.find_map(|n| from.date.checked_add_signed(Duration::days(n)).filter(is))
                .map(|d| Day::of(d, from.filled.with(Basis::DateFromText)))
        };
        match (self.before, self.published) {
            (Some(before), published) => {
                let already = self.told_already(weekday, before.date);
                // a date of publication that is told as a day of the incident bounds nothing
                let behind = |d: &Day| published.is_some_and(|p| d.date > p.date && before.date < p.date);
                let next = within(before, -1..WEEK - 1).filter(|d| !behind(d));
                let told = already.map(|d| Day::of(d, before.filled.with(Basis::DateFromText)));
                told.or(next).or_else(|| within(before, 1 - WEEK..1))
            }
            (None, Some(published)) if self.base.rank != Rank::Given => match last {
                Last::Said => within(published, -WEEK..0),
                Last::Unsaid => within(published, 1 - WEEK..1),
            },
            _ => within(self.base_day()?, -1..WEEK - 1),
        }
    }

    /// The day of this name that was told last, less than a week from `near`.
    fn told_already(&self, weekday: syntax::Weekday, near: NaiveDate) -> Option<NaiveDate> {
        const WEEK: i64 = 7;
        const RECENT: usize = 16;
        let is = |d: &&NaiveDate| d.weekday().num_days_from_monday() == weekday as u32;
        let near = |d: &&NaiveDate| (near - **d).num_days().abs() < WEEK;
        self.told.iter().rev().take(RECENT).find(|d| is(d) && near(d)).copied()
    }

    /// The day of the document, where it has one.
    fn base_day(&self) -> Option<Day> {
        self.base.basis?;
        Some(Day::of(super::date_of(self.base.day)?, self.base.filled.with(Basis::DateFromText)))
    }
}

/// The days that a date counts from another.
fn shift_of(date: &Date) -> Duration {
    Duration::days(i64::from(date.shift()))
}

/// The day of this number nearest to another.
fn nearest(near: Day, day: u8) -> Option<Day> {
    const HALF_A_MONTH: i64 = 16;
    let days = (-HALF_A_MONTH..=HALF_A_MONTH).filter_map(|n| near.date.checked_add_signed(Duration::days(n)));
    let date = days.filter(|d| d.day() == u32::from(day)).min_by_key(|d| (*d - near.date).num_days().abs())?;
    Some(Day::of(date, near.filled.with(Basis::DateFromText)))
}

/// Does a date lie so far from the day of the document that it is no part of the story?
fn is_history(base: &Base, date: NaiveDate) -> bool {
    let Some(day) = super::date_of(base.day).filter(|_| base.basis.is_some()) else { return false };
    let apart = (day - date).num_days();
    match base.rank {
        Rank::Given => apart.abs() > FAR,
        Rank::Published => apart > 2 * FAR,
        Rank::Before(published) => calendar::days(date) > published,
        Rank::Text => false,
    }
}
