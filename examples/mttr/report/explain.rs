//! On what each number rests: its lines and words, what was guessed, its bounds, what else it may be, and whether the
//! document states the same.

use super::Report;
use super::table::{below, said_exactly, said_in_hours, said_with, why};
use crate::choice::{in_full, short};
use crate::human::{self, Say};
use crate::record::{Record, shown};
use crate::remarks::texts;
use incident_timeline::Incident;
use incident_timeline::incident::{Agreement, Alternative, Check, Stated};
use incident_timeline::metrics::{AtLeast, Evidence, Measurement, Metric};
use incident_timeline::milestone::{Implied, Milestone, Side};
use incident_timeline::resolve::{Basis, BasisSet, Moment, Precision, Zone};
use incident_timeline::support_hours::SupportHours;
use incident_timeline::syntax::{Bound, Form};

pub(crate) fn render(report: &Report) -> String {
    let mut pages: Vec<String> = report.records.iter().map(|record| incident(report, record)).collect();
    if report.groups.is_some() || report.target.is_some() {
        pages.push(below(report));
    }
    pages.join("\n")
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
        page.line(&stated(report, record, &check));
    }
    if let Some((span, words)) = incident.open_words() {
        let words = words.replace(['*', '_', '`'], "");
        page.line(&format!("  still open, by the words \"{}\" on line {}", shortened(&words, 90), span.line()));
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
    quoted: Vec<(usize, usize, Milestone)>,
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
        self.line(&format!("  {}: {}", name(metric), in_words(&measurement, human::exact)));
        self.end("from", in_full(metric.from()), measurement.from());
        self.end("to", in_full(metric.to()), measurement.to());
        self.at_least(&measurement);
        if let Some(hours) = self.report.hours() {
            let counted = in_words(&incident.measure_in(metric, hours), human::support);
            self.line(&format!("    in support hours: {counted} ({hours})"));
        }
        if measurement.basis().contains(Basis::Approximate) {
            self.line("    marked as approximate in the text");
        }
        if let Some(guesses) = guesses(measurement.basis()) {
            self.line(&guesses);
        }
        for other in incident.alternatives(metric) {
            self.line(&alternative(&other));
        }
    }

    /// From where to where it lasted at least, where there is no number.
    fn at_least(&mut self, measurement: &Measurement) {
        let Some((_, because)) = measurement.at_least() else { return };
        let incident = &self.record.incident;
        let (what, from, to) = match because {
            AtLeast::Open => ("as it is still open", measurement.from(), None),
            _ => {
                let detected = incident.milestones().get(Milestone::Detected).map(Evidence::from);
                ("as it had begun by its detection", detected, measurement.to())
            }
        };
        let at = |line: usize, when: &Moment| format!("line {line}, {}", moment(when, self.report.zone.as_ref()));
        let from = from.map_or_else(String::new, |end| at(end.line, &end.moment));
        let to = match (to, self.report.as_of) {
            (Some(end), _) => at(end.line, &end.moment),
            (None, Some(until)) => format!("the moment asked for, {}", moment(&until, self.report.zone.as_ref())),
            (None, None) => {
                last(incident).map_or_else(String::new, |(line, until)| format!("the last event, {}", at(line, until)))
            }
        };
        self.line(&format!("    at least so long, {what}: from {from} to {to}"));
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
        let key = (evidence.line, evidence.event, evidence.milestone);
        if !self.quoted.contains(&key) {
            self.quoted.push(key);
            self.quote(&evidence);
        }
    }

    /// The text of an event, the words that make it a milestone, and where else that milestone is announced.
    fn quote(&mut self, evidence: &Evidence) {
        let events = self.record.incident.events();
        let Some(event) = events.get(evidence.event) else { return };
        if evidence.side == Side::Implied {
            return self.quote_implied(evidence, event.line());
        }
        let rests = match event.words(evidence.milestone) {
            Some(words) => format!(", by the words \"{words}\""),
            None => format!(", by no words of its own but {}", unworded(event.form(), evidence.side)),
        };
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

    /// The words that imply a moment, and the line of the event from which it counts.
    fn quote_implied(&mut self, evidence: &Evidence, counted_from: usize) {
        let implied = self.record.incident.implied().iter().zip(&self.record.implied);
        let is_meant =
            |i: &Implied| (i.event(), i.milestone(), i.line()) == (evidence.event, evidence.milestone, evidence.line);
        if let Some((_, words)) = implied.into_iter().find(|(implied, _)| is_meant(implied)) {
            let words = shortened(words, 90);
            self.line(&format!("         by the words \"{words}\", counted from the event on line {counted_from}"));
        }
    }
}

/// What makes an event a milestone that no words of it announce.
const fn unworded(form: Form, side: Side) -> &'static str {
    match (form, side) {
        (_, Side::End) => "as the end of its range",
        (Form::Field, _) => "as a field of the whole incident",
        _ => "by its place among the others",
    }
}

/// The last event, and when it ends.
fn last<'i>(incident: &'i Incident<'_>) -> Option<(usize, &'i Moment)> {
    let ends = incident.events().iter().map(|event| (event.line(), event.end().unwrap_or(event.moment())));
    ends.reduce(|last, next| if next.1.since(last.1).is_some_and(|later| later >= 0) { next } else { last })
}

/// `queue.md: Queue stuck, 2019-07-23, America/Los_Angeles`.
fn heading(report: &Report, record: &Record) -> String {
    let zone = report.zone.as_ref();
    let parts =
        [record.incident.title().map(str::to_owned), record.date(zone).map(|date| date.to_string()), record.zone(zone)];
    let group = report.groups.as_ref().map(|grouping| format!("in group {}", grouping.key(record)));
    let told = parts.into_iter().flatten().chain(group).collect::<Vec<_>>().join(", ");
    let name = record.named(&record.label);
    if told.is_empty() { name } else { format!("{name}: {told}") }
}

/// `MTTD` is the mean of many; of one it is `TTD`.
fn name(metric: &Metric) -> String {
    if metric.name().contains("..") {
        return metric.name().to_owned();
    }
    // of a preset among others the preset stands first
    let (preset, name) = match metric.name().split_once('.') {
        Some((preset, name)) => (format!("{preset} "), name),
        None => (String::new(), metric.name()),
    };
    let in_words = name.replace('_', " ");
    short(name).map_or_else(|| format!("{preset}{in_words}"), |short| format!("{preset}{short} ({in_words})"))
}

/// `6m, between 5m 1s and 6m 59s`; of what has no number, the reason.
fn in_words(measurement: &Measurement, say: Say) -> String {
    match (measurement.seconds(), measurement.low(), measurement.high()) {
        (Some(_), Some(low), Some(high)) if low < high => {
            format!("{}, between {} and {}", said_with(measurement, say), say(low), say(high))
        }
        (Some(_), ..) => said_with(measurement, say),
        _ => missing(measurement, say),
    }
}

fn missing(measurement: &Measurement, say: Say) -> String {
    let reason = measurement.reason().map_or_else(String::new, why);
    match measurement.at_least() {
        Some((seconds, AtLeast::Open)) => format!("no number, as it is still open; at least {}", say(seconds)),
        Some((seconds, _)) => format!("no number: {reason}, but at least {}", say(seconds)),
        None => format!("no number: {reason}"),
    }
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
    // what the author marks is not filled in
    let filled = basis.iter().filter(|basis| *basis != Basis::Approximate);
    let all: Vec<String> = filled.map(Basis::as_str).map(|name| name.replace('_', " ")).collect();
    (!all.is_empty()).then(|| format!("    filled in: {}", all.join(", ")))
}

fn alternative(other: &Alternative) -> String {
    let end = |which: &str, reading: Option<&incident_timeline::resolve::readings::Reading>| {
        reading.map(|r| format!("{which} in {} ({})", r.zone(), r.reason()))
    };
    let read: Vec<String> = [end("from", other.from()), end("to", other.to())].into_iter().flatten().collect();
    format!("    or {}, with {}", said_exactly(other.measurement()), read.join(" and "))
}

/// A stated duration beside what the timeline gives.
fn stated(report: &Report, record: &Record, check: &Check) -> String {
    let stated = check.stated(&record.incident);
    let computed = format!("{} from {}", said_exactly(check.measurement()), between(check));
    let in_hours = || {
        check
            .in_support_hours()
            .map(|(hours, m)| format!("{} in support hours, {}", said_in_hours(m), named(report, hours)))
    };
    let verdict = match (check.agreement(), in_hours()) {
        (Agreement::Agrees, _) => format!("and the timeline gives {computed}"),
        (Agreement::AgreesInSupportHours, Some(counted)) => format!("and the timeline gives {counted} ({computed})"),
        (Agreement::ExplainedBySupportHours, Some(counted)) => format!("but {computed}; it is {counted}"),
        (_, Some(counted)) => format!("but {computed}, and {counted}"),
        (_, None) => format!("but {computed}"),
    };
    format!("  stated on line {}: {} {}, {verdict}", stated.line(), stated.label(), quoted(stated))
}

/// `about 2h to 3h`: what is stated, with both ends and how it is meant.
fn quoted(stated: &Stated<'_>) -> String {
    let bound = match stated.bound() {
        Bound::About => "about ",
        Bound::AtLeast => "at least ",
        Bound::AtMost => "at most ",
        _ => "",
    };
    let to = stated.to_seconds().map_or_else(String::new, |to| format!(" to {}", human::exact(to)));
    format!("{bound}{}{to}", human::exact(stated.seconds()))
}

/// Support hours; of those that a document names only the clock is its own.
fn named(report: &Report, hours: &SupportHours) -> String {
    let all = hours.to_string();
    match all.split_once(' ') {
        Some((days, clock)) if report.hours() != Some(hours) => format!("{clock} taken as {days}"),
        _ => all,
    }
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
    use clap::Parser;

    /// What is printed about a document, line by line.
    fn explained(text: &str) -> Vec<String> {
        let records = crate::reading::records(&incident_timeline::Reader::new(), None, ["log.md"; 2], text);
        let args = crate::args::Args::parse_from(["mttr", "--explain"]);
        let Ok(report) = crate::report(&args, records) else { panic!("no report") };
        render(&report).lines().map(|line| line.trim().to_owned()).collect()
    }

    #[track_caller]
    fn holds(text: &str, lines: &[&str]) {
        let found = explained(text);
        for line in lines {
            assert!(found.iter().any(|f| f == line), "{line}\n{}", found.join("\n"));
        }
    }

    const DAYS: &str = "\
# Outage of the mail relay, 2024-12-23 (UTC)

- 2024-12-23 16:30 mail delivery stops
- 2024-12-23 16:45 alert fires
- 2024-12-24 18:00 relay restarted, mail flows again
- 2024-12-24 18:14 incident closed
";

    #[test]
    fn names_are_of_one_incident() {
        let repair = Metric::TIME_TO_RESOLVE.named("datadog.time_to_repair");
        let own = Metric::TIME_TO_RESOLVE.named("standard.time_to_resolve");
        assert_eq!(
            [Metric::TIME_TO_RESOLVE, own, repair, Metric::DETECTION_TO_MITIGATION].map(|m| name(&m)),
            [
                "TTR (time to resolve)",
                "standard TTR (time to resolve)",
                "datadog time to repair",
                "detection to mitigation"
            ]
        );
    }

    #[test]
    fn days_are_exact() {
        holds(
            DAYS,
            &[
                "TTM (time to mitigate): 1d 1h 30m, between 1d 1h 29m and 1d 1h 31m",
                "TTR (time to resolve): 1d 1h 44m, between 1d 1h 43m and 1d 1h 45m",
            ],
        );
        let seconds = DAYS.replace("16:30 ", "16:30:00 ").replace("18:00 ", "18:00:30 ");
        holds(&seconds, &["TTM (time to mitigate): 1d 1h 30m 30s, between 1d 1h 30m 29s and 1d 1h 30m 31s"]);
    }

    #[test]
    fn what_is_stated_is_quoted_as_it_is_meant() {
        let from = "from start (line 3) to";
        for (stated, told) in [
            ("Downtime: 2-3 hours", format!("Downtime 2h to 3h, but 1d 1h 30m {from} mitigated (line 5)")),
            (
                "Downtime: > 5 hours",
                format!("Downtime at least 5h, and the timeline gives 1d 1h 30m {from} mitigated (line 5)"),
            ),
            (
                "Time to detect: about 15 minutes",
                format!("Time to detect about 15m, and the timeline gives 15m {from} detected (line 4)"),
            ),
            ("Time to detect: less than 5 min", format!("Time to detect at most 5m, but 15m {from} detected (line 4)")),
            ("Downtime: 33h 14m", format!("Downtime 1d 9h 14m, but 1d 1h 30m {from} mitigated (line 5)")),
            (
                "Time to resolve: 4h (support hours 09:00-17:00)",
                format!(
                    "Time to resolve 4h, but 1d 1h 44m {from} resolved or mitigated (line 6), and 8h 30m in support hours, \
                     09:00-17:00 UTC taken as Mon-Fri"
                ),
            ),
        ] {
            holds(&format!("{DAYS}\n{stated}\n"), &[&format!("stated on line 8: {told}")]);
        }
    }

    #[test]
    fn evidence_is_where_the_words_are() {
        let text = "\
# Incident 2024-07-02 (UTC)

**Detected:** 10:05 by customer ticket
**Start:** about an hour earlier
**Mitigated:** 10:50
";
        holds(
            text,
            &[
                "from start, here the impact: line 4, 2024-07-02T09:05:00Z to the minute, approximate, implied by its words",
                "by the words \"**Start:** about an hour earlier\", counted from the event on line 3",
                "marked as approximate in the text",
                "filled in: date from title, zone from context, implied start",
            ],
        );
        let text = "# Outage 2024-07-02 (UTC)\n\n- 12:21 Bea noticed that 6 minutes had gone by without a build\n";
        let words = "by the words \"12:21 Bea noticed that 6 minutes had gone by without a build\", counted from the event on line 3";
        holds(text, &[words]);
    }

    #[test]
    fn no_words_are_told() {
        assert_eq!(unworded(Form::List, Side::Start), "by its place among the others");
        assert_eq!(unworded(Form::Field, Side::End), "as the end of its range");
        let text = "# Outage 2024-07-02 (UTC)\n\n**Duration:** 10:05 - 10:50\n\n- 10:15 alert fires\n";
        holds(text, &["\"Duration\", by no words of its own but as a field of the whole incident"]);
    }

    #[test]
    fn at_least_says_from_where_to_where() {
        let text = "\
# Queue 2024-02-05 (UTC)

Status: ongoing

- 09:00 search down
- 09:10 alert fires
- 12:00 still investigating
";
        holds(
            text,
            &[
                "TTR (time to resolve): no number, as it is still open; at least 2h 59m",
                "at least so long, as it is still open: from line 5, 2024-02-05T09:00:00Z to the minute to the last event, \
                 line 7, 2024-02-05T12:00:00Z to the minute",
            ],
        );
        let text = "# Queue 2024-02-05 (UTC)\n\n- 09:10 alert fires\n- 12:00 service restored\n";
        holds(
            text,
            &[
                "TTM (time to mitigate): no number: no start, but at least 2h 49m",
                "at least so long, as it had begun by its detection: from line 3, 2024-02-05T09:10:00Z to the minute to line \
                 4, 2024-02-05T12:00:00Z to the minute",
            ],
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
