//! Which of two numbers is the day: `03/04/2017`.
//!
//! Evidence of the document comes first: a date of numbers with a value over 12; then the one order in which the dates that
//! it tells lie close together; then nearness to a date whose order is plain. Else the caller's choice decides, and where
//! there is none, what is customary where the document comes from, as its language, its zones and its clocks tell, with a
//! diagnostic. All of it is a guess that [`date_order`](super::Policies::date_order) refuses, save a caller's own choice.

use super::context::{Calendar, Facts};
use super::timezone::{self, Zone};
use crate::syntax::{Date, Language, Order, Style, language};
use chrono::NaiveDate;

/// How dates of numbers are to be read where nothing in the document tells.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum DateOrder {
    /// As is customary where the document comes from: as its [language](crate::syntax::language()) has it, where that is not
    /// English; day first where its clocks are written `14h02` or `14 Uhr`, or where it names a zone outside of the United
    /// States; else month first, as most English postmortems with slashes are American. The default.
    #[default]
    Infer,
    /// Month first: `03/04` is 4 March.
    MonthFirst,
    /// Day first: `03/04` is 3 April.
    DayFirst,
}

/// Does the day come first, as far as the dates of the document themselves tell?
pub(super) fn told(facts: &Facts<'_>, calendar: &Calendar) -> Option<bool> {
    facts.day_first.or_else(|| closest(facts, calendar))
}

/// The order in which the dates lie much closer together than in the other.
fn closest(facts: &Facts<'_>, calendar: &Calendar) -> Option<bool> {
    const MUCH: i64 = 3;
    const DAYS: i64 = 14;
    let open: Vec<&Date> = facts.told_dates.iter().filter(|d| d.order() == Order::Open).collect();
    let first = open.first()?;
    if open.iter().all(|d| (d.month(), d.day()) == (first.month(), first.day())) {
        return None;
    }
    let spread = |day_first: bool| {
        let calendar = Calendar { day_first: Some(day_first), ..*calendar };
        let days = open.iter().map(|d| calendar.day(d, None, None).map(|d| d.date));
        let days: Vec<NaiveDate> = days.collect::<Option<_>>()?;
        Some((*days.iter().max()? - *days.iter().min()?).num_days())
    };
    match (spread(true), spread(false)) {
        (Some(day), Some(month)) if day * MUCH + DAYS <= month => Some(true),
        (Some(day), Some(month)) if month * MUCH + DAYS <= day => Some(false),
        _ => None,
    }
}

/// What is customary where the document comes from.
pub(super) fn customary(text: &str, facts: &Facts<'_>, preferences: &[(String, Zone)]) -> DateOrder {
    let ends = facts.drafts.iter().filter_map(|d| d.entry.stamp().end()?.date());
    if !facts.told_dates.iter().chain(ends).any(|d| d.order() == Order::Open) {
        return DateOrder::MonthFirst; // nothing is read by it
    }
    if let Some(day_first) = language(text).and_then(Language::day_first) {
        return if day_first { DateOrder::DayFirst } else { DateOrder::MonthFirst };
    }
    let by_letters = |style: Style| style == Style::Letter;
    if facts.drafts.iter().filter_map(|d| d.entry.stamp().clock()).any(|k| by_letters(k.style())) {
        return DateOrder::DayFirst;
    }
    let spelled = facts.drafts.iter().filter_map(|d| d.entry.stamp().zone().copied().or(d.zone)).chain(facts.zone);
    let mut zones = spelled.filter_map(|z| timezone::read(&z, preferences)).map(|r| r.zone);
    let local = zones.find(|z| *z != Zone::utc());
    match local {
        Some(zone) if !zone.is_of_united_states() => DateOrder::DayFirst,
        _ => DateOrder::MonthFirst,
    }
}
