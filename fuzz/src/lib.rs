//! What must hold for every text: the bodies of the fuzz targets, callable on stable over the regressions.

use incident_timeline::diagnostic::Severity;
use incident_timeline::export::Stored;
use incident_timeline::metrics::{Evidence, Metric, Preset};
use incident_timeline::syntax::{Form, Item, entries};
use incident_timeline::{Document, Event, Incident, Measurement, Reader, Span, Summary, SupportHours};
use std::collections::HashSet;

/// The text that a target sees: the bytes themselves where they are UTF-8, else what is left of them.
fn decode(data: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(data)
}

/// A span is a slice of the text, and names the line that it begins on.
fn check_span(text: &str, span: Span) {
    assert!(text.get(span.range()).is_some(), "{span:?} is no slice of {text:?}");
    assert_eq!(span.line(), line_ends(&text[..span.start()]) + 1, "{span:?} of {text:?}");
}

/// LF, CRLF and CR each end a line.
fn line_ends(text: &str) -> usize {
    let bytes = text.as_bytes();
    (0..bytes.len()).filter(|n| bytes[*n] == b'\n' || bytes[*n] == b'\r' && bytes.get(n + 1) != Some(&b'\n')).count()
}

/// Entries lie in the text, in its order, one beside the other; each holds its stamp and its text.
///
/// One sentence or one table row may hold several stamps: then their entries share its span.
pub fn check_entries(data: &[u8]) {
    let text = decode(data);
    let (mut stamp_end, mut before) = (0, [Span::default(); 2]);
    for item in entries(&text) {
        match item {
            Item::Entry(entry) => {
                let (span, stamp) = (entry.span(), entry.stamp().span());
                check_span(&text, span);
                check_span(&text, stamp);
                assert!(span.contains(stamp), "{stamp:?} outside of {span:?} in {text:?}");
                assert!(!stamp.is_empty(), "an empty stamp at {stamp:?} in {text:?}");
                let last = &mut before[usize::from(entry.form() == Form::Prose)];
                assert!(span.start() >= last.end() || span == *last, "{span:?} overlaps {last:?} in {text:?}");
                assert!(stamp.start() >= stamp_end, "{stamp:?} begins before {stamp_end} in {text:?}");
                for part in entry.text_spans().into_iter().filter(|part| !part.is_empty()) {
                    assert!(span.contains(part), "{part:?} outside of {span:?} in {text:?}");
                    // a sentence keeps its stamp, other texts stand beside it
                    let beside = part.end() <= stamp.start() || stamp.end() <= part.start();
                    assert!(beside || part.contains(stamp), "{part:?} cuts {stamp:?} of {text:?}");
                }
                assert!(text.contains(entry.label()), "a label that is not in {text:?}");
                (*last, stamp_end) = (span, stamp.end());
            }
            Item::Context(context) => check_span(&text, context.span),
            Item::Remark(remark) => check_span(&text, remark.span()),
            _ => {}
        }
    }
}

/// A whole reading fits its text, its milestones point to its events, its bounds lie around its metrics, and a second
/// reading gives the same.
pub fn check_read(data: &[u8]) {
    let text = decode(data);
    let reader = Reader::new();
    let read = || reader.read(Document::new(&text).name("2024-02-29-fuzz.md"));
    let incident = read();
    check_events(&text, &incident);
    check_metrics(&incident);
    assert_eq!(facts(&incident), facts(&read()), "two readings of {text:?}");
    assert_eq!(facts(&incident), facts(&read().into_owned()), "an owned reading of {text:?}");
    let all = reader.read_all(Document::new(&text).name("2024-02-29-fuzz.md"));
    check_all(&text, &incident, &all);
}

/// The incidents of a text share its events, and stand in its order; a single one is the whole. What cannot be read in an
/// incident by itself (`1 hour later`, counted from another one) is told.
fn check_all(text: &str, whole: &Incident<'_>, all: &[Incident<'_>]) {
    let events = |i: &Incident<'_>| i.events().iter().map(|e| (e.span(), e.line())).collect::<Vec<_>>();
    let errors = |i: &Incident<'_>| -> Vec<usize> {
        i.diagnostics().iter().filter(|d| d.severity() == Severity::Error).map(|d| d.span().line()).collect()
    };
    let parts: HashSet<_> = all.iter().flat_map(events).collect();
    let told: HashSet<_> = all.iter().chain([whole]).flat_map(errors).collect();
    let whole_events: HashSet<_> = events(whole).into_iter().collect();
    let differ = parts.symmetric_difference(&whole_events).find(|(_, line)| !told.contains(line));
    assert_eq!(differ, None, "the events of {text:?}, one by one");
    let titles: Vec<Span> = all.iter().filter_map(Incident::title_span).collect();
    assert!(titles.windows(2).all(|w| w[0].end() <= w[1].start()), "{titles:?} of {text:?}");
    match all {
        [one] => assert_eq!(facts(one), facts(whole), "the only incident of {text:?}"),
        all => assert_eq!(titles.len(), all.len(), "{text:?}"),
    }
    titles.into_iter().for_each(|title| check_span(text, title));
    all.iter().for_each(|i| check_events(text, i));
    all.iter().for_each(check_metrics);
}

fn check_events(text: &str, incident: &Incident<'_>) {
    let lines = line_ends(text) + 1;
    for event in incident.events() {
        check_span(text, event.span());
        assert!((1..=lines).contains(&event.line()), "line {} of {lines} in {text:?}", event.line());
        if let (Some(end), start) = (event.end(), event.moment()) {
            assert!(end.since(start).is_none_or(|s| s >= 0), "{start} ends at {end} in {text:?}");
        }
    }
    for landmark in incident.milestones().iter() {
        let event = incident.events().get(landmark.event).expect("a landmark points to an event");
        assert_eq!(event.line(), landmark.line, "{landmark:?} in {text:?}");
    }
    for implied in incident.implied() {
        check_span(text, implied.words());
        assert!(implied.event() < incident.events().len(), "{implied:?} counts from an event of {text:?}");
        assert!((1..=lines).contains(&implied.line()), "line {} of {lines} in {text:?}", implied.line());
    }
    for stated in incident.stated() {
        check_span(text, stated.span());
        let upper = stated.to_seconds().is_none_or(|to| to > stated.seconds());
        assert!(upper && stated.seconds() >= 0, "{stated:?} in {text:?}");
    }
    for remark in incident.diagnostics() {
        check_span(text, remark.span());
        assert!(remark.render(text).contains(remark.code().as_str()));
    }
}

/// Every metric of every preset, in wall time and in support hours, has a number within its bounds or a reason, as have its
/// other readings and what the document states.
fn check_metrics(incident: &Incident<'_>) {
    let hours: SupportHours = "Mon-Fri 09:00-17:00 Europe/Berlin".parse().expect("support hours");
    for metric in Preset::ALL.into_iter().flat_map(Preset::approximated) {
        let measured = incident.measure(&metric);
        check_measurement(&measured);
        check_measurement(&incident.measure_in(&metric, &hours));
        let others = incident.alternatives(&metric);
        others.iter().for_each(|other| check_measurement(other.measurement()));
        let at = |end: Option<Evidence>| end.map(|e| incident.events().get(e.event).map(Event::line));
        assert_ne!(at(measured.from()), Some(None), "{measured:?}");
        assert_ne!(at(measured.to()), Some(None), "{measured:?}");
    }
    for check in incident.checks(Some(&hours)) {
        check_measurement(check.measurement());
        assert!(check.stated(incident).is_named());
    }
    for event in incident.events() {
        for milestone in event.claims().iter() {
            // words, where there are any, are cut out of the event
            assert!(event.words(milestone).is_none_or(|w| event.text().contains(w) || event.label().contains(w)));
        }
    }
    let severity = incident.severity();
    assert!(severity.is_none_or(|s| !s.is_empty() && !s.contains('\n')), "{severity:?}");
    check_figures(&[incident].into_iter().collect());
}

fn check_measurement(m: &Measurement) {
    match (m.low(), m.seconds(), m.high()) {
        (Some(low), Some(seconds), Some(high)) => assert!(low <= seconds && seconds <= high, "{m:?}"),
        (None, None, None) => assert!(m.reason().is_some(), "neither a number nor a reason: {m:?}"),
        _ => panic!("{m:?}"),
    }
}

/// Figures of one incident are finite or absent, and the same after the summary was stored.
fn check_figures(summary: &Summary) {
    for metric in summary.metrics() {
        let figures = summary.of(metric);
        let finite = |figure: Result<f64, _>| figure.is_ok_and(|x| !x.is_finite());
        assert!(![figures.mean(), figures.geometric_mean(), figures.survival_median()].into_iter().any(finite));
        assert_eq!(figures.incidents(), 1, "{figures:?}");
    }
    let text = serde_json::to_string(&Stored(summary.clone())).expect("a summary is stored");
    assert_eq!(&serde_json::from_str::<Stored>(&text).expect("and read back").0, summary);
}

/// All that a reading says, as one text.
fn facts(incident: &Incident<'_>) -> String {
    let events = incident
        .events()
        .iter()
        .map(|e| format!("{:?} {} {:?} {:?} {}\n", e.span(), e.moment(), e.end(), e.claims(), e.text()));
    let measured = Metric::STANDARD.into_iter().map(|m| format!("{:?}\n", incident.measure(&m)));
    let head = format!("{:?} {:?} {:?}\n", incident.date(), incident.milestones(), incident.diagnostics());
    events.chain(measured).fold(head, |all, one| all + &one)
}
