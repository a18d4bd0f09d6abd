//! What the other modules share: reading a text, and the parts of a reading as plain values to compare.

use incident_timeline::milestone::Milestone;
use incident_timeline::{Document, Incident, Reader};
use proptest::test_runner::{Config as ProptestConfig, RngSeed};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The sample incidents: file name and text.
pub(crate) fn samples() -> Vec<(String, String)> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(repository().join("examples/incidents")).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() >= 10, "the samples were not found");
    let name = |p: &Path| p.file_name().unwrap().to_string_lossy().into_owned();
    paths.iter().map(|p| (name(p), fs::read_to_string(p).unwrap())).collect()
}

pub(crate) fn read(text: &str) -> Incident<'_> {
    Reader::new().read(Document::new(text))
}

/// The text, under the name of its file where it has one.
pub(crate) fn document<'t>(name: Option<&'t str>, text: &'t str) -> Document<'t> {
    let document = Document::new(text);
    match name {
        Some(name) => document.name(name),
        None => document,
    }
}

/// The moments of the events, in the form of the output.
pub(crate) fn moments(incident: &Incident<'_>) -> Vec<String> {
    incident.events().iter().map(|e| e.moment().to_string()).collect()
}

/// The codes of the diagnostics.
pub(crate) fn codes(incident: &Incident<'_>) -> Vec<&'static str> {
    incident.diagnostics().iter().map(|d| d.code().as_str()).collect()
}

/// The line on which a milestone stands.
pub(crate) fn line_of(incident: &Incident<'_>, milestone: Milestone) -> Option<usize> {
    incident.milestones().get(milestone).map(|m| m.line)
}

/// Everything of a reading that must hold whatever the text: spans in the text, milestones that point to events, bounds
/// around their metric.
#[track_caller]
pub(crate) fn check_invariants(text: &str, incident: &Incident<'_>) {
    use incident_timeline::metrics::Metric;

    // LF, CRLF and CR each end a line
    let lines = text.replace("\r\n", "\n").split(['\n', '\r']).count();
    for event in incident.events() {
        let span = event.span();
        assert!(text.get(span.range()).is_some(), "{span:?} is no slice of the text");
        assert!((1..=lines).contains(&event.line()), "line {} of {lines}", event.line());
    }
    for remark in incident.diagnostics() {
        assert!(text.get(remark.span().range()).is_some(), "{remark} at {:?} is no slice of the text", remark.span());
        remark.render(text);
    }
    for landmark in incident.milestones().iter() {
        let event = incident.events().get(landmark.event).expect("a landmark points to an event");
        assert_eq!(event.line(), landmark.line);
    }
    for implied in incident.implied() {
        assert!(implied.event() < incident.events().len(), "an implied moment counts from an event");
        let words = implied.words();
        assert!(text.get(words.range()).is_some(), "its words are no slice of the text");
        assert_eq!(words.line(), line_at(text, words.start()), "the line of {words:?}");
    }
    for stated in incident.stated() {
        let span = stated.span();
        assert!(text.get(span.range()).is_some(), "what is stated is no slice of the text");
        assert_eq!(span.line(), line_at(text, span.start()), "the line of {span:?}");
        assert!(stated.to_seconds().is_none_or(|to| to > stated.seconds()) && stated.seconds() >= 0);
    }
    for metric in &Metric::STANDARD {
        let measured = incident.measure(metric);
        match (measured.low(), measured.seconds(), measured.high()) {
            (Some(low), Some(seconds), Some(high)) => {
                assert!(low <= seconds && seconds <= high, "{metric}: {measured:?}")
            }
            (None, None, None) => assert!(measured.reason().is_some(), "{metric}: no number and no reason"),
            _ => panic!("{metric}: bounds without a number, or a number without bounds: {measured:?}"),
        }
    }
}

/// Properties try the same cases in every run, so that no run fails for what another did; `PROPTEST_RNG_SEED` tries others.
pub(crate) fn cases(cases: u32) -> ProptestConfig {
    let told = ProptestConfig::default();
    let rng_seed = if told.rng_seed == RngSeed::Random { RngSeed::Fixed(0x1130) } else { told.rng_seed };
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..told }
}

/// The least of several runs, in each of which the text is read so often: what else the machine does only ever adds.
fn fastest(text: &str, often: usize, reading: impl Fn(&str)) -> Duration {
    let run = || {
        let began = Instant::now();
        (0..often).for_each(|_| reading(std::hint::black_box(text)));
        began.elapsed()
    };
    (0..4).map(|_| run()).min().expect("a run")
}

/// Is `more`, which is eight times as long as `once`, read in about the time of eight readings of `once`? Runs of one length
/// are interrupted alike on a machine that does other things too. 1 is linear and 8 quadratic.
#[track_caller]
pub(crate) fn check_linear(name: &str, once: &str, more: &str) {
    check_linear_by(name, once, more, |text| drop(std::hint::black_box(read(text))));
}

/// The same for another way of reading.
#[track_caller]
pub(crate) fn check_linear_by(name: &str, once: &str, more: &str, reading: impl Fn(&str)) {
    const LEAST: Duration = Duration::from_millis(8);
    let ratio = fastest(more, 1, &reading).as_secs_f64() / fastest(once, 8, &reading).max(LEAST).as_secs_f64();
    assert!(ratio < 3.0, "{name:?}: eight times the text took {ratio:.1} times as long as eight readings of it");
}

/// The number of the line on which `at` stands: LF, CRLF and CR each end one.
fn line_at(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let ends = |n: &usize| bytes[*n] == b'\n' || bytes[*n] == b'\r' && bytes.get(n + 1) != Some(&b'\n');
    1 + (0..at).filter(ends).count()
}
