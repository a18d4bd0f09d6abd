//! Real documents, where the environment variable `INCIDENT_CORPUS` names a folder that holds them.

use crate::reading::{check_invariants, codes, line_of, moments};
use incident_timeline::metrics::Metric;
use incident_timeline::milestone::Milestone;
use incident_timeline::{Document, Incident, Reader, Summary};
use std::fs;
use std::io::Write;
use std::path::PathBuf;

/// The folder of documents. Where there is none, says so past the test runner's capture.
fn folder(test: &str) -> Option<PathBuf> {
    let found = std::env::var_os("INCIDENT_CORPUS").map(|root| PathBuf::from(root).join("docs"));
    if found.is_none() {
        let line = format!("SKIPPED: corpus::{test}: INCIDENT_CORPUS is not set\n");
        let _ = std::io::stderr().lock().write_all(line.as_bytes());
    }
    found
}

fn document(folder: &std::path::Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
}

fn read<'t>(text: &'t str, name: &'t str) -> Incident<'t> {
    Reader::new().read(Document::new(text).name(name))
}

fn lines(incident: &Incident<'_>) -> Vec<usize> {
    incident.events().iter().map(|e| e.line()).collect()
}

#[test]
fn a_generic_zone_in_july_and_an_implied_start() {
    let Some(folder) = folder("a_generic_zone_in_july_and_an_implied_start") else { return };
    let name = "taskcluster/2016-07-19-aws-provisioner.md";
    let text = document(&folder, name);
    let incident = read(&text, name);

    // neither the stamp in the Logs section nor `13.93.168.88:443` is an event
    assert_eq!(lines(&incident), [9, 10, 11, 12, 13]);
    let day = |clock: &str| format!("2016-07-19T{clock}:00-07:00");
    assert_eq!(moments(&incident), ["12:21", "12:31", "12:50", "13:40", "13:45"].map(day));

    let implied: Vec<(Milestone, String)> =
        incident.implied().iter().map(|l| (l.milestone(), l.moment().to_string())).collect();
    assert_eq!(implied, [(Milestone::Impact, day("12:15"))]);
    assert_eq!(line_of(&incident, Milestone::Detected), Some(9));
    assert_eq!(line_of(&incident, Milestone::Mitigated), Some(10));
    assert_eq!(line_of(&incident, Milestone::Resolved), Some(13));

    let minutes = |metric: &Metric| incident.measure(metric).seconds().map(|s| s / 60);
    assert_eq!(minutes(&Metric::TIME_TO_DETECT), Some(6));
    assert_eq!(minutes(&Metric::TIME_TO_MITIGATE), Some(16));
    assert_eq!(minutes(&Metric::TIME_TO_RESOLVE), Some(90));
}

#[test]
fn local_moments_and_a_rollback_before_anyone_noticed() {
    let Some(folder) = folder("local_moments_and_a_rollback_before_anyone_noticed") else { return };
    let name = "taskcluster/2017-04-11-inmemory-azure-entities-breaks-queue.md";
    let text = document(&folder, name);
    let incident = read(&text, name);

    let day = |clock: &str| format!("2017-04-11T{clock}:00");
    assert_eq!(moments(&incident), ["10:30", "10:40", "10:42", "10:48"].map(day));
    assert_eq!(incident.zone(), None, "no zone is invented");

    let at = |m| incident.milestones().get(m).map(|l| l.moment.to_string());
    assert_eq!(at(Milestone::Mitigated), Some(day("10:42")));
    assert_eq!(at(Milestone::Detected), Some(day("10:48")));
    assert!(codes(&incident).contains(&"milestones_out_of_order"), "{:?}", incident.diagnostics());

    let between = incident.measure(&Metric::DETECTION_TO_MITIGATION);
    assert_eq!(between.seconds(), Some(-360), "what was measured stays visible");
    let summary: Summary = std::iter::once(&incident).collect();
    for metric in &Metric::STANDARD {
        let mean = summary.of(metric).mean();
        assert!(mean.is_ok_and(|m| m >= 0.0) || mean.is_err(), "{metric}: a negative number in a mean");
    }
}

#[test]
fn a_narrative_without_a_single_stamp() {
    let Some(folder) = folder("a_narrative_without_a_single_stamp") else { return };
    let text = document(&folder, "seeds/first-rollback.md");
    let incident = read(&text, "seeds/first-rollback.md");
    assert!(incident.events().is_empty());
    assert_eq!(incident.milestones().iter().count(), 0);
    assert_eq!(codes(&incident), ["no_timeline"]);
    assert!(Metric::STANDARD.iter().all(|m| incident.measure(m).seconds().is_none()));
}

#[test]
fn every_document_is_read_and_fits_its_text() {
    let Some(folder) = folder("every_document_is_read_and_fits_its_text") else { return };
    let mut count = 0;
    for entry in
        walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().flatten().filter(|e| e.file_type().is_file())
    {
        let Ok(text) = fs::read_to_string(entry.path()) else { continue };
        check_invariants(&text, &read(&text, &entry.path().to_string_lossy()));
        // cut now and then; the samples are cut at every byte
        for at in (0..text.len()).step_by(997).filter(|at| text.is_char_boundary(*at)) {
            check_invariants(&text[at..], &read(&text[at..], "cut.md"));
            check_invariants(&text[..at], &read(&text[..at], "cut.md"));
        }
        count += 1;
    }
    assert!(count > 100, "only {count} documents");
}

/// Worked out by hand from the key events of each document: which stated times no pair of them comes to.
#[test]
fn stated_times_that_differ_from_the_key_events_are_told() {
    let Some(folder) = folder("stated_times_that_differ_from_the_key_events_are_told") else { return };
    let mut names: Vec<PathBuf> =
        fs::read_dir(folder.join("moj")).expect("the folder").map(|e| e.expect("an entry").path()).collect();
    names.sort();
    let mut told = Vec::new();
    for path in names {
        let name = path.file_name().and_then(|n| n.to_str()).expect("a name").to_owned();
        let text = fs::read_to_string(&path).expect("a document");
        let incident = read(&text, &name);
        let differ = incident.diagnostics().iter().filter(|d| d.code().as_str() == "stated_differs");
        told.extend(differ.map(|d| format!("{} {}", &name[..10], d.span().line())));
    }
    let want = [
        "2020-02-25 14", // 4h 9m to repair; declared to resolved is 6h 9m
        "2020-08-04 14", // 5h 8m; 5h 12m
        "2020-08-04 16", // 9h 16m in support hours; 9h 46m
        "2021-05-10 16", // 4h 45m; over a night
        "2021-09-30 14",
        "2021-09-30 16",
        "2022-07-11 14", // 6h 27m; 6h 34m
        "2022-07-11 16",
        "2023-02-02 14", // repaired at the minute of the declaration
        "2023-08-04 14", // 33h 14m; over a weekend
        "2023-08-04 16",
    ];
    assert_eq!(told, want);
}
