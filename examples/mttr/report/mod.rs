//! What was read, and its three forms.

pub(crate) mod csv;
pub(crate) mod json;
pub(crate) mod table;

use crate::record::Record;
use incident_timeline::metrics::Metric;
use incident_timeline::resolve::Zone;
use incident_timeline::summary::Summary;

pub(crate) struct Report {
    pub(crate) records: Vec<Record>,
    /// The standard metrics and the caller's.
    pub(crate) summary: Summary,
    /// The metrics that the caller asked for, beside the standard ones.
    pub(crate) wanted: Vec<Metric>,
    /// The zone that the caller wants to see.
    pub(crate) zone: Option<Zone>,
}

impl Report {
    /// Every metric once: the standard ones, then the caller's in their order.
    pub(crate) fn metrics(&self) -> Vec<Metric> {
        self.with_wanted(&Metric::STANDARD)
    }

    /// `first`, then those that the caller asked for and that are not among them.
    fn with_wanted(&self, first: &[Metric]) -> Vec<Metric> {
        let mut metrics = first.to_vec();
        for metric in &self.wanted {
            if !metrics.contains(metric) {
                metrics.push(metric.clone());
            }
        }
        metrics
    }
}
