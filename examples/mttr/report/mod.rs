//! What was read, and its forms.

pub(crate) mod csv;
pub(crate) mod definitions;
pub(crate) mod explain;
pub(crate) mod figures;
pub(crate) mod groups;
pub(crate) mod json;
pub(crate) mod table;

use crate::choice::Choice;
use crate::grouping::Grouping;
use crate::record::Record;
use incident_timeline::resolve::{Moment, Zone};
use incident_timeline::summary::Summary;
use incident_timeline::support_hours::SupportHours;

pub(crate) struct Report {
    pub(crate) records: Vec<Record>,
    pub(crate) choice: Choice,
    /// The figures over all incidents, in wall time.
    pub(crate) summary: Summary,
    /// The support hours that the caller names, and the figures in them.
    pub(crate) in_hours: Option<(SupportHours, Summary)>,
    pub(crate) groups: Option<Grouping>,
    /// A share of the incidents should take at most so many seconds.
    pub(crate) target: Option<i64>,
    /// The moment up to which open incidents count, where the caller names one.
    pub(crate) as_of: Option<Moment>,
    /// The zone that the caller wants to see.
    pub(crate) zone: Option<Zone>,
}

impl Report {
    pub(crate) fn hours(&self) -> Option<&SupportHours> {
        self.in_hours.as_ref().map(|(hours, _)| hours)
    }
}
