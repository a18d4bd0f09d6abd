//! On what each number rests: its lines and words, what was guessed, its bounds, what else it may be, and whether the
//! document states the same.

use super::Report;
use super::table::{said, why};
use crate::choice::{in_full, mean_heading};
use crate::human;
use crate::record::{Record, shown};
use crate::remarks::texts;
use incident_timeline::incident::{Agreement, Alternative, Check};
use incident_timeline::metrics::{AtLeast, Evidence, Measurement, Metric};
use incident_timeline::milestone::{Milestone, Side};
use incident_timeline::resolve::{Basis, BasisSet, Moment, Precision, Zone};

pub(crate) fn render(report: &Report) -> String {
    report.records.iter().map(|record| incident(report, record)).collect::<Vec<_>>().join("\n")
}

fn incident(report: &Report, record: &Record) -> String {
    let incident = &record.incident;
    let mut page = Page { report, record, quoted: Vec::new(), text: format!("{}\n", heading(report, record)) };
    if incident.events().is_empty() {
        page.line("  no timeline, so no number");
    }
    for metric in report.choice.all.iter().filter(|_| !incident.events().is_empty()) {
        page.number(metric);
    }
    for check in incident.checks(report.hours()) {
        page.line(&stated(record, &check));
    }
    let remarks = texts(incident);
    if !remarks.is_empty() {
        page.line(&format!("  remarks: {}", remarks.join(", ")));
    }
    page.text
}

/// What is told about one incident.
struct Page<'r> {
    report: &'r Report,
    record: &'r Record,
    /// Events that were quoted as a milestone already.
    quoted: Vec<(usize, Milestone)>,
    text: String,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// All about one metric.
    fn number(&mut self, metric: &Metric) {
        let incident = &self.record.incident;
        let measurement = incident.measure(metric);
        self.line(&format!("  {}: {}", name(metric), in_words(&measurement)));
        self.end("from", in_full(metric.from()), measurement.from());
        self.end("to", in_full(metric.to()), measurement.to());
        if let Some(hours) = self.report.hours() {
            let counted = in_words(&incident.measure_in(metric, hours));
            self.line(&format!("    in support hours: {counted} ({hours})"));
        }
        if let Some(guesses) = guesses(measurement.basis()) {
            self.line(&guesses);
        }
        for other in incident.alternatives(metric) {
            self.line(&alternative(&other));
        }
    }

    /// One end of a metric: what it should be, its line and moment and, the first time, its words.
    fn end(&mut self, which: &str, wanted: String, evidence: Option<Evidence>) {
        let Some(evidence) = evidence else {
            return self.line(&format!("    {which:<4} {wanted}: told nowhere"));
        };
        let milestone = evidence.milestone.as_str();
        let wanted = if wanted == milestone { wanted } else { format!("{wanted}, here the {milestone}") };
        let when = moment(&evidence.moment, self.report.zone.as_ref());
        self.line(&format!("    {which:<4} {wanted}: line {}, {when}{}", evidence.line, side(&evidence)));
        let key = (evidence.event, evidence.milestone);
        if !self.quoted.contains(&key) {
            self.quoted.push(key);
            self.quote(&evidence);
        }
    }

    /// The text of an event, the words that make it a milestone, and where else that milestone is announced.
    fn quote(&mut self, evidence: &Evidence) {
        let events = self.record.incident.events();
        let Some(event) = events.get(evidence.event) else { return };
        let words = event.words(evidence.milestone).filter(|_| evidence.side != Side::Implied);
        let rests = words.map_or_else(String::new, |words| format!(", by the words \"{words}\""));
        let others: Vec<String> = events
            .iter()
            .filter(|other| other.line() != evidence.line && other.labels().announces(evidence.milestone))
            .map(|other| other.line().to_string())
            .collect();
        // a field may be a label and a stamp, and nothing else
        let text = if event.text().is_empty() { event.label() } else { event.text() };
        self.line(&format!("         \"{}\"{rests}", shortened(text, 90)));
        if !others.is_empty() {
            let lines = if others.len() == 1 { "line" } else { "lines" };
            self.line(&format!("         {} is announced on {lines} {} too", evidence.milestone, others.join(", ")));
        }
    }
}

/// `queue.md: Queue stuck, 2019-07-23, America/Los_Angeles`.
fn heading(report: &Report, record: &Record) -> String {
    let zone = report.zone.as_ref();
    let parts =
        [record.incident.title().map(str::to_owned), record.date(zone).map(|date| date.to_string()), record.zone(zone)];
    let told = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let name = record.named(&record.label);
    if told.is_empty() { name } else { format!("{name}: {told}") }
}

/// `MTTD` is the mean of many; of one it is `TTD`.
fn name(metric: &Metric) -> String {
    if metric.name().contains("..") {
        return metric.name().to_owned();
    }
    let called = mean_heading(metric);
    match called.strip_prefix('M') {
        Some(short) => format!("{short} ({})", metric.name().replace('_', " ")),
        None => called,
    }
}

/// `6m, between 5m 1s and 6m 59s`; of what has no number, the reason.
fn in_words(measurement: &Measurement) -> String {
    match (measurement.seconds(), measurement.low(), measurement.high()) {
        (Some(_), Some(low), Some(high)) if low < high => {
            format!("{}, between {} and {}", said(measurement), exactly(low), exactly(high))
        }
        (Some(_), ..) => said(measurement),
        _ => missing(measurement),
    }
}

fn missing(measurement: &Measurement) -> String {
    let reason = measurement.reason().map_or_else(String::new, why);
    match measurement.at_least() {
        Some((seconds, AtLeast::Open)) => format!("no number: still open, and at least {}", human::duration(seconds)),
        Some((seconds, _)) => format!("no number: {reason}, and at least {}", human::duration(seconds)),
        None => format!("no number: {reason}"),
    }
}

/// To the second: bounds lie closer together than people round.
fn exactly(seconds: i64) -> String {
    let (whole, rest) = (seconds / 60 * 60, seconds % 60);
    if rest == 0 || seconds.abs() < 3_600 {
        return human::duration(seconds);
    }
    format!("{} {}s", human::duration(whole), rest.abs())
}

fn side(evidence: &Evidence) -> &'static str {
    match evidence.side {
        Side::End => ", the end of its range",
        Side::Implied => ", implied by its words",
        _ => "",
    }
}

/// `2019-07-23T09:12-07:00 to the minute`.
fn moment(moment: &Moment, zone: Option<&Zone>) -> String {
    let shown = shown(moment, zone);
    let precision = match shown.precision() {
        Precision::Second => "",
        Precision::Minute => " to the minute",
        Precision::Hour => " to the hour",
        _ => " to the day",
    };
    format!("{shown}{precision}{}", if shown.is_approximate() { ", approximate" } else { "" })
}

fn guesses(basis: BasisSet) -> Option<String> {
    let all: Vec<String> = basis.iter().map(Basis::as_str).map(|name| name.replace('_', " ")).collect();
    (!all.is_empty()).then(|| format!("    filled in: {}", all.join(", ")))
}

fn alternative(other: &Alternative) -> String {
    let end = |which: &str, reading: Option<&incident_timeline::resolve::readings::Reading>| {
        reading.map(|r| format!("{which} in {} ({})", r.zone(), r.reason()))
    };
    let read: Vec<String> = [end("from", other.from()), end("to", other.to())].into_iter().flatten().collect();
    format!("    or {}, with {}", said(other.measurement()), read.join(" and "))
}

/// A stated duration beside what the timeline gives.
fn stated(record: &Record, check: &Check) -> String {
    let stated = check.stated(&record.incident);
    let computed = said(check.measurement());
    let in_hours = || check.in_support_hours().map_or_else(String::new, |(hours, m)| format!("{} in {hours}", said(m)));
    let verdict = match check.agreement() {
        Agreement::Agrees => format!("as from {}", between(check)),
        Agreement::AgreesInSupportHours => format!("as from {}, {}", between(check), in_hours()),
        Agreement::ExplainedBySupportHours => {
            format!("but {computed} from {}; it is {}", between(check), in_hours())
        }
        _ => format!("but {computed} from {}", between(check)),
    };
    let label = stated.label();
    format!("  stated on line {}: {label} {}, {verdict}", stated.line(), human::duration(stated.seconds()))
}

/// `declared (line 4) to mitigated (line 9)`.
fn between(check: &Check) -> String {
    let line = |end: Option<Evidence>| end.map_or_else(String::new, |end| format!(" (line {})", end.line));
    let [from, to] = [check.metric().from(), check.metric().to()].map(in_full);
    format!("{from}{} to {to}{}", line(check.measurement().from()), line(check.measurement().to()))
}

/// The beginning of a long text.
fn shortened(text: &str, room: usize) -> String {
    match text.char_indices().nth(room) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_said_to_the_second() {
        assert_eq!(
            [59, 60, 3_599, 3_600, 3_659, -3_659, 7_201].map(exactly),
            ["59s", "1m", "59m 59s", "1h", "1h 59s", "-1h 59s", "2h 1s"]
        );
    }

    #[test]
    fn long_texts_are_cut_between_characters() {
        assert_eq!(
            (shortened("ünb rök", 3), shortened("ünb", 3), shortened("", 3)),
            ("ünb…".into(), "ünb".into(), "".into())
        );
    }
}
