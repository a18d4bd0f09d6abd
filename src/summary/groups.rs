//! Summaries of groups: by month, by quarter, by severity, or by whatever the caller names.

use super::Summary;
use crate::incident::Incident;
use crate::metrics::{Measured, Metric};
use crate::milestone::Milestone;
use chrono::{Datelike, NaiveDate};
use core::fmt;
use std::collections::BTreeMap;

/// How long a period is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Period {
    /// A month of the calendar.
    Month,
    /// A quarter of a year.
    Quarter,
    /// A year.
    Year,
}

/// Which moment puts an incident into its period: an incident that begins in March and is resolved in April is in the first
/// quarter by one choice and in the second by another.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
#[non_exhaustive]
pub enum PlacedBy {
    /// The date of the incident: the day on which it began, as its document tells it.
    #[default]
    Date,
    /// The day of a milestone, on the clock of the place; an incident without it is in no period.
    Milestone(Milestone),
}

impl Period {
    /// The period of an incident; none where the moment that places it has no date.
    ///
    /// ```
    /// use incident_timeline::Reader;
    /// use incident_timeline::milestone::Milestone;
    /// use incident_timeline::summary::{Period, PlacedBy};
    ///
    /// let text = "# Outage\n\n- 2021-03-31 23:50 UTC the site is down\n- 2021-04-01 00:30 UTC incident resolved\n";
    /// let incident = Reader::new().read(text);
    /// let quarter = |by| Period::Quarter.of(&incident, by).unwrap().to_string();
    /// assert_eq!(quarter(PlacedBy::Date), "2021-Q1");
    /// assert_eq!(quarter(PlacedBy::Milestone(Milestone::Resolved)), "2021-Q2");
    /// ```
    pub fn of(self, incident: &Incident<'_>, by: PlacedBy) -> Option<Stretch> {
        let day = match by {
            PlacedBy::Date => incident.date(),
            PlacedBy::Milestone(milestone) => incident.milestones().get(milestone)?.moment.date(),
        };
        Some(self.on(day?))
    }

    /// The period in which a day lies.
    pub fn on(self, day: NaiveDate) -> Stretch {
        let part = match self {
            Period::Year => 0,
            Period::Quarter => (day.month0() / 3 + 1) as u8,
            Period::Month => day.month() as u8,
        };
        Stretch { year: day.year(), period: self, part }
    }
}

/// A month, quarter or year: `2021-03`, `2021-Q1`, `2021`. In order of time.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Stretch {
    year: i32,
    part: u8,
    period: Period,
}

impl fmt::Display for Stretch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, part, .. } = self;
        match self.period {
            Period::Year => write!(f, "{year}"),
            Period::Quarter => write!(f, "{year}-Q{part}"),
            Period::Month => write!(f, "{year}-{part:02}"),
        }
    }
}

/// A summary for each group, by a key of the caller's. Merging is associative and commutative, as of summaries.
///
/// ```
/// use incident_timeline::metrics::{Measured, Measurement, Metric};
/// use incident_timeline::summary::Groups;
///
/// struct Ticket { team: &'static str, minutes: i64 }
///
/// impl Measured for Ticket {
///     fn measure(&self, metric: &Metric) -> Measurement { Measurement::known(metric, self.minutes * 60) }
/// }
///
/// let mut by_team = Groups::new([Metric::TIME_TO_RESOLVE]);
/// for ticket in [Ticket { team: "mail", minutes: 9 }, Ticket { team: "web", minutes: 30 }, Ticket { team: "mail", minutes: 11 }] {
///     by_team.add(ticket.team, &ticket);
/// }
/// let means: Vec<_> = by_team.iter().map(|(team, s)| (*team, s.of(&Metric::TIME_TO_RESOLVE).mean().unwrap())).collect();
/// assert_eq!(means, [("mail", 600.0), ("web", 1_800.0)]);
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Groups<K> {
    empty: Summary,
    by_key: BTreeMap<K, Summary>,
}

impl<K: Ord> Groups<K> {
    /// No group yet, to be measured by these metrics.
    pub fn new(metrics: impl IntoIterator<Item = Metric>) -> Self {
        Self { empty: Summary::of_metrics(metrics), by_key: BTreeMap::new() }
    }

    /// Adds an incident to the group of that key.
    pub fn add(&mut self, key: K, incident: &(impl Measured + ?Sized)) {
        self.group(key).add(incident);
    }

    /// Adds all that other groups have measured.
    pub fn merge(&mut self, other: Self) {
        for (key, summary) in other.by_key {
            self.group(key).merge(summary);
        }
    }

    fn group(&mut self, key: K) -> &mut Summary {
        self.by_key.entry(key).or_insert_with(|| self.empty.clone())
    }

    /// The summary of one group; none where no incident is in it.
    pub fn get(&self, key: &K) -> Option<&Summary> {
        self.by_key.get(key)
    }

    /// The groups, in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &Summary)> {
        self.by_key.iter()
    }

    /// All groups as one.
    pub fn whole(&self) -> Summary {
        self.by_key.values().cloned().fold(self.empty.clone(), |mut whole, summary| {
            whole.merge(summary);
            whole
        })
    }
}

/// For how long anybody was harmed, where incidents overlapped: each second counts once.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub struct Union {
    /// The seconds during which at least one incident lasted.
    pub seconds: i64,
    /// How many incidents are in it.
    pub incidents: u64,
    /// How many are not: without a zone, a date, a beginning or an end, or ending before they begin.
    pub uncounted: u64,
}

impl Union {
    /// The union over incidents: each from its impact (told or implied) to its mitigation, else its resolution, as instants.
    ///
    /// ```
    /// use incident_timeline::Reader;
    /// use incident_timeline::summary::Union;
    ///
    /// let read = |text: &str| Reader::new().read(text).into_owned();
    /// let one = read("# 2021-05-10\n\n- 10:00 UTC the site is down\n- 10:30 UTC service restored\n");
    /// let other = read("# 2021-05-10\n\n- 12:20 CEST logins fail\n- 13:00 CEST rolled back, logins work again\n");
    /// let unzoned = read("# 2021-05-10\n\n- 10:00 the site is down\n- 10:30 service restored\n");
    /// let union = Union::of([&one, &other, &unzoned]);
    /// assert_eq!((union.seconds, union.incidents, union.uncounted), (60 * 60, 2, 1));
    /// ```
    pub fn of<'i, 't: 'i>(incidents: impl IntoIterator<Item = &'i Incident<'t>>) -> Self {
        let mut union = Self::default();
        let mut stretches: Vec<(i64, i64)> = Vec::new();
        for incident in incidents {
            match stretch(incident) {
                Some(stretch) => stretches.push(stretch),
                None => union.uncounted += 1,
            }
        }
        stretches.sort_unstable();
        union.incidents = stretches.len() as u64;
        let mut reached = i64::MIN;
        for (from, to) in stretches {
            union.seconds += (to - from.max(reached)).max(0);
            reached = reached.max(to);
        }
        union
    }
}

/// From when to when an incident did harm, in seconds since 1970.
fn stretch(incident: &Incident<'_>) -> Option<(i64, i64)> {
    let impact: Metric = "impact|implied_impact..mitigated|resolved".parse().ok()?;
    let measurement = incident.measure(&impact);
    let at = |end: crate::metrics::Evidence| Some(end.moment.instant()?.timestamp());
    let (from, to) = (at(measurement.from()?)?, at(measurement.to()?)?);
    (from <= to).then_some((from, to))
}
