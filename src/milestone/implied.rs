//! Moments that words imply: "6 minutes had gone by", "it had been down for half an hour when", "failing since 14:20",
//! "ten minutes later we rolled back".
//!
//! Few, and only where the words leave little doubt: a wrong moment is worse than none. The words tell how much time passed,
//! an event beside them tells the moment from which it counts.

use super::lexicon::Lexicon;
use super::{Landmark, Milestone, Milestones, Side, Statement};
use crate::resolve::{Basis, BasisSet, Moment, Precision};
use crate::span::Span;
use crate::syntax::ElapsedKind;
use chrono::Timelike;
use std::borrow::Cow;

/// A moment that words imply, and the words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Implied {
    landmark: Landmark,
    words: Span,
}

impl Implied {
    /// The milestone, the moment, the event that it counts from and the line of the words.
    pub const fn landmark(&self) -> &Landmark {
        &self.landmark
    }

    /// The milestone that is implied.
    pub const fn milestone(&self) -> Milestone {
        self.landmark.milestone
    }

    /// When.
    pub const fn moment(&self) -> &Moment {
        &self.landmark.moment
    }

    /// The line on which the words stand.
    pub const fn line(&self) -> usize {
        self.landmark.line
    }

    /// The index of the event that it counts from.
    pub const fn event(&self) -> usize {
        self.landmark.event
    }

    /// The words that it rests on, with some to either side.
    pub const fn words(&self) -> Span {
        self.words
    }

    /// The same with its moment as a clock of another zone shows it.
    pub(crate) fn shown(self, moment: Moment) -> Self {
        Self { landmark: Landmark { moment, ..self.landmark }, ..self }
    }

    #[cfg(test)]
    pub(crate) const fn of(landmark: Landmark) -> Self {
        Self { landmark, words: Span::new(0, 0, 1) }
    }
}

/// Time that passed, as the text tells it.
#[derive(Clone, Debug)]
pub(crate) struct Passed<'t> {
    pub(crate) kind: ElapsedKind,
    /// The event beside the words, if there is one.
    pub(crate) event: Option<usize>,
    pub(crate) words: Span,
    /// The line on which the time stands.
    pub(crate) line: usize,
    /// What its sentence tells beside it, on one line.
    pub(crate) sentence: Cow<'t, str>,
    pub(crate) approximate: bool,
}

/// The moments that words imply, each milestone at most once for an event.
pub(crate) fn implied(
    statements: &[Statement<'_>],
    milestones: &Milestones,
    lexicon: &Lexicon,
    told: &[Passed<'_>],
) -> Vec<Implied> {
    let mut found: Vec<Implied> = Vec::new();
    for passed in told {
        let implied = of(passed, statements, milestones, lexicon);
        let known = |i: &Implied| {
            found.iter().any(|f| (f.event(), f.milestone(), f.line()) == (i.event(), i.milestone(), i.line()))
        };
        found.extend(implied.filter(|i| !known(i)));
    }
    found
}

fn of(
    passed: &Passed<'_>,
    statements: &[Statement<'_>],
    milestones: &Milestones,
    lexicon: &Lexicon,
) -> Option<Implied> {
    let event = match passed.kind {
        ElapsedKind::Unnoticed(_) | ElapsedKind::AfterAlarm(_) => milestones.get(Milestone::Detected)?.event,
        ElapsedKind::AfterChange(_) => milestones.get(Milestone::Trigger)?.event,
        _ => passed.event?,
    };
    let statement = statements.get(event)?;
    // what happened later counts from the end of a range
    let from = match (passed.kind, statement.end) {
        (ElapsedKind::Later(_), Some(end)) => end,
        _ => statement.moment,
    };
    if from.precision() == Precision::Day {
        return None;
    }
    let (seconds, milestone) = match passed.kind {
        ElapsedKind::Lasted(seconds) | ElapsedKind::Unnoticed(seconds) => (-seconds, Milestone::Impact),
        ElapsedKind::Since(minutes) => (-since(&from, minutes)?, Milestone::Impact),
        ElapsedKind::Later(seconds) | ElapsedKind::AfterChange(seconds) | ElapsedKind::AfterAlarm(seconds) => {
            (seconds, announced(&passed.sentence, &statements[event], lexicon)?)
        }
    };
    // a change is followed by harm, and an alert by a response: whatever else is told so may count from another one
    let follows = match passed.kind {
        ElapsedKind::AfterChange(_) => milestone == Milestone::Impact,
        ElapsedKind::AfterAlarm(_) => milestone == Milestone::Acknowledged,
        _ => true,
    };
    if !follows {
        return None;
    }
    let approximate = from.is_approximate() || passed.approximate;
    let basis = BasisSet::EMPTY.with(Basis::ImpliedStart);
    let moment = from.shifted(seconds).approximately(approximate).on(basis);
    let landmark = Landmark { milestone, event, side: Side::Implied, line: passed.line, moment };
    Some(Implied { landmark, words: passed.words })
}

/// How many seconds before `moment` its clock showed `minutes` from midnight; at most half a day.
fn since(moment: &Moment, minutes: u16) -> Option<i64> {
    const DAY: i64 = 1_440;
    let clock = moment.wall().time();
    let at = i64::from(clock.hour() * 60 + clock.minute());
    let passed = (at - i64::from(minutes)).rem_euclid(DAY);
    (1..=DAY / 2).contains(&passed).then_some(passed * 60 + i64::from(clock.second()))
}

/// The milestone that a sentence announces the most plainly; of several alike the first.
fn announced(sentence: &str, beside: &Statement<'_>, lexicon: &Lexicon) -> Option<Milestone> {
    let labels = lexicon.label(&Statement { text: sentence, label: "", end: None, ..*beside });
    let claims = labels.claims().iter().filter(|m| *m != Milestone::Trigger);
    claims.reduce(|best, next| if labels.strength(next) > labels.strength(best) { next } else { best })
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    #[test]
    fn a_clock_since_which_it_fails_lies_at_most_half_a_day_back() {
        let at = |h, m| {
            let wall = NaiveDate::from_ymd_opt(2021, 7, 5).unwrap().and_hms_opt(h, m, 0).unwrap();
            Moment::local(wall, Precision::Minute)
        };
        assert_eq!(since(&at(14, 30), 14 * 60 + 20), Some(600));
        assert_eq!(since(&at(0, 10), 23 * 60 + 50), Some(1_200));
        assert_eq!(since(&at(14, 30), 14 * 60 + 40), None);
        assert_eq!(since(&at(14, 30), 14 * 60 + 30), None);
    }
}
