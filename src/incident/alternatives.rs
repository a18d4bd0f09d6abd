//! What a metric comes to where the zone of an event may mean something else, or its clock was shown twice.

use super::Incident;
use crate::metrics::{Evidence, Measurement, Metric};
use crate::milestone::Side;
use crate::resolve::Moment;
use crate::resolve::readings::{Reading, Reason};

/// Another value of a metric, by another reading of the zones of the events that it rests on.
#[derive(Clone, PartialEq, Debug)]
pub struct Alternative {
    from: Option<Reading>,
    to: Option<Reading>,
    measurement: Measurement,
}

impl Alternative {
    /// How the zone of the event at its start is read here; none where it means one thing only.
    pub const fn from(&self) -> Option<&Reading> {
        self.from.as_ref()
    }

    /// How the zone of the event at its end is read here; none where it means one thing only.
    pub const fn to(&self) -> Option<&Reading> {
        self.to.as_ref()
    }

    /// What the metric comes to by that reading, with its own bounds.
    pub const fn measurement(&self) -> &Measurement {
        &self.measurement
    }
}

impl Incident<'_> {
    /// Every other value that a metric may have because a zone in the document may mean several: each with the readings that
    /// it comes from, and their reasons. Empty where all readings give the same.
    ///
    /// Where both ends were written with the same zone, it is read alike at both. A time that clocks showed twice, when summer
    /// time ended, gives the number by the other hour, unless the end would come before the start.
    ///
    /// ```
    /// use incident_timeline::{Metric, Reader};
    ///
    /// let text = "\
    /// # 2018-07-19
    /// - 10:40 UTC logins begin to fail
    /// - 16:15 IST rolled back, service restored
    /// ";
    /// let incident = Reader::new().read(text);
    /// assert_eq!(incident.measure(&Metric::TIME_TO_MITIGATE).seconds(), Some(5 * 60));
    /// let others: Vec<_> = incident.alternatives(&Metric::TIME_TO_MITIGATE);
    /// let told = others.iter().map(|a| (a.to().unwrap().zone().to_string(), a.measurement().seconds().unwrap() / 60));
    /// let told: Vec<_> = told.collect();
    /// assert_eq!(told, [("Europe/Dublin".to_owned(), 275), ("Asia/Jerusalem".to_owned(), 155)]);
    /// ```
    pub fn alternatives(&self, metric: &Metric) -> Vec<Alternative> {
        let main = self.measure(metric);
        let (Some(seconds), Some(from), Some(to)) = (main.seconds(), main.from(), main.to()) else {
            return Vec::new();
        };
        let (at_start, at_end) = (self.readings_of(&from), self.readings_of(&to));
        let zones = |readings: &[Reading]| readings.iter().map(|r| r.zone().to_string()).collect::<Vec<_>>();
        let alike = zones(&at_start) == zones(&at_end);
        let mut found: Vec<Alternative> = Vec::new();
        for first in choices(&at_start) {
            for last in choices(&at_end) {
                if alike && first.map(Reading::zone) != last.map(Reading::zone) {
                    continue;
                }
                let read = |reading: Option<&Reading>, end: &Evidence| self.by_reading(end, reading);
                let measurement = main.retimed(&read(first, &from), &read(last, &to), metric.rounding());
                let is_other_hour = |r: Option<&Reading>| r.is_some_and(|r| r.reason() == Reason::Repeated);
                let turned = measurement.is_negative() && !main.is_negative();
                if turned && (is_other_hour(first) || is_other_hour(last)) {
                    continue;
                }
                let known = found.iter().any(|a| a.measurement.seconds() == measurement.seconds());
                if measurement.seconds() != Some(seconds) && !known {
                    found.push(Alternative { from: first.copied(), to: last.copied(), measurement });
                }
            }
        }
        found
    }

    /// The usual readings of the zone at one end of a metric.
    fn readings_of(&self, end: &Evidence) -> Vec<Reading> {
        let Some(event) = self.events.get(end.event) else { return Vec::new() };
        let readings = event.readings();
        // what is known of its beginning tells nothing of the hour in which a range ends
        let of_this_side = |r: &Reading| end.side != Side::End || r.reason() != Reason::Repeated;
        let usual = |r: &Reading| (r.is_chosen() || !r.is_rare()) && of_this_side(r);
        if readings.differ() { readings.filter(usual).collect() } else { Vec::new() }
    }

    /// The moment at one end of a metric, by a reading of its event's zone.
    fn by_reading(&self, end: &Evidence, reading: Option<&Reading>) -> Moment {
        let offset = |moment: &Moment| moment.offset().map(|o| i64::from(o.local_minus_utc()));
        let taken = self.events.get(end.event).and_then(|e| e.readings().find(Reading::is_chosen));
        let shift = || Some(offset(taken?.moment())? - offset(reading?.moment())?);
        end.moment.shifted(shift().unwrap_or(0))
    }
}

/// Each reading; one choice of none where there are none.
fn choices(readings: &[Reading]) -> Vec<Option<&Reading>> {
    if readings.is_empty() { vec![None] } else { readings.iter().map(Some).collect() }
}
