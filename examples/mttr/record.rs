//! One incident that was read, and how it and its dates are shown.

use chrono::NaiveDate;
use incident_timeline::Incident;
use incident_timeline::resolve::{Moment, Zone};

pub(crate) struct Record {
    /// The document's name in full.
    pub(crate) source: String,
    /// Its name for people.
    pub(crate) label: String,
    /// The line of the heading that opens the incident, in a document that tells of several.
    pub(crate) line: Option<usize>,
    /// The words of each of its implied moments.
    pub(crate) implied: Vec<String>,
    pub(crate) incident: Incident<'static>,
}

impl Record {
    /// The name of the incident by that of its document: `log.md#12`.
    pub(crate) fn named(&self, document: &str) -> String {
        self.line.map_or_else(|| document.to_owned(), |line| format!("{document}#{line}"))
    }

    /// The day on which the incident began, in the zone that the caller wants to see.
    ///
    /// Only a date that an event bears can be shown elsewhere: a title has no clock.
    pub(crate) fn date(&self, zone: Option<&Zone>) -> Option<NaiveDate> {
        let date = self.incident.date()?;
        let on_it = self.incident.events().iter().map(|event| event.moment()).find(|m| m.date() == Some(date));
        on_it.and_then(|moment| shown(moment, zone).date()).or(Some(date))
    }

    /// The zone of the moments as they are shown.
    pub(crate) fn zone(&self, zone: Option<&Zone>) -> Option<String> {
        let own = self.incident.zone()?.to_string();
        Some(zone.map_or(own, Zone::to_string))
    }
}

/// The moment in the zone that the caller wants to see, where it can be shown there.
pub(crate) fn shown(moment: &Moment, zone: Option<&Zone>) -> Moment {
    zone.map_or(*moment, |zone| zone.show(moment))
}
