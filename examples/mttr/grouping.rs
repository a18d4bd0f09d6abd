//! Which group each incident is in, and the figures of each.

use crate::args::{Args, GroupBy};
use crate::documents::Failure;
use crate::record::Record;
use incident_timeline::metrics::Metric;
use incident_timeline::summary::{Comparison, Groups, Period, Permutations, PlacedBy, Summary};

pub(crate) struct Grouping {
    by: GroupBy,
    placed_by: PlacedBy,
    pub(crate) groups: Groups<String>,
    /// The two groups that the caller wants compared.
    pub(crate) compared: Option<(String, String)>,
}

impl Grouping {
    /// The groups that the caller asked for.
    ///
    /// # Errors
    /// Where a group is to be compared in which no incident is.
    pub(crate) fn of(args: &Args, records: &[Record], metrics: &[Metric]) -> Result<Option<Self>, Failure> {
        let Some(by) = args.group_by else { return Ok(None) };
        let placed_by = args.placed_by.map_or(PlacedBy::Date, PlacedBy::Milestone);
        let mut grouping = Self { by, placed_by, groups: Groups::new(metrics.iter().cloned()), compared: None };
        for record in records {
            grouping.groups.add(grouping.key(record), &record.incident);
        }
        if let [first, second] = &args.compare[..] {
            grouping.compared = Some((grouping.known(first)?, grouping.known(second)?));
        }
        Ok(Some(grouping))
    }

    /// The name of a group as it is known, in any case.
    fn known(&self, name: &str) -> Result<String, Failure> {
        let names: Vec<&str> = self.groups.iter().map(|(key, _)| key.as_str()).collect();
        let found = names.iter().find(|known| known.to_lowercase() == name.to_lowercase());
        found
            .map(|known| (*known).to_owned())
            .ok_or_else(|| Failure::new("--compare", format!("expected one of {}, found `{name}`", names.join(", "))))
    }

    /// The name of the group of an incident; what has none is a group too.
    pub(crate) fn key(&self, record: &Record) -> String {
        let period = |period: Period| period.of(&record.incident, self.placed_by).map(|stretch| stretch.to_string());
        let (key, none) = match self.by {
            GroupBy::Month => (period(Period::Month), UNDATED),
            GroupBy::Quarter => (period(Period::Quarter), UNDATED),
            GroupBy::Year => (period(Period::Year), UNDATED),
            GroupBy::Severity => (record.incident.severity().map(str::to_uppercase), "no severity"),
        };
        key.unwrap_or_else(|| none.to_owned())
    }

    /// Do its groups follow one another in time? Severities stand beside each other.
    pub(crate) fn is_in_time(&self) -> bool {
        self.by != GroupBy::Severity
    }

    /// How each group compares to the one before it in time.
    pub(crate) fn against_before(&self, metric: &Metric) -> Vec<(&str, &Summary, Option<Comparison>)> {
        let mut before: Option<&Summary> = None;
        let mut all = Vec::new();
        for (key, summary) in self.groups.iter() {
            // what has no date follows nothing
            let follows = self.is_in_time() && key != UNDATED;
            let compared = before.filter(|_| follows).and_then(|b| compare(b, summary, metric));
            all.push((key.as_str(), summary, compared));
            before = Some(summary);
        }
        all
    }
}

/// The group of what has no date.
const UNDATED: &str = "undated";

/// How the second group compares to the first; none where there is too little to compare.
fn compare(first: &Summary, second: &Summary, metric: &Metric) -> Option<Comparison> {
    Comparison::between(first.of(metric), second.of(metric), &Permutations::default()).ok()
}
