//! The sample incidents against what a careful reader finds in them, worked out by hand (`tests/samples/expected`).

use crate::reading::{codes, repository, samples};
use incident_timeline::metrics::Metric;
use incident_timeline::milestone::Milestone;
use incident_timeline::{Document, Incident, Reader};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;

/// The events in the order of their lines, as the annotations write them.
fn events(incident: &Incident<'_>) -> Vec<Value> {
    let row = |e: &incident_timeline::Event<'_>| {
        json!({
            "line": e.line(),
            "form": e.form().as_str(),
            "at": e.moment().to_string(),
            "end": e.end().map(ToString::to_string),
            "precision": e.moment().precision().as_str(),
            "approximate": e.moment().is_approximate(),
        })
    };
    let mut rows: Vec<Value> = incident.events().iter().map(row).collect();
    rows.sort_by_key(|row| row["line"].as_u64());
    rows
}

/// Is `found` what was expected, or one of several that a careful reader would accept?
fn accepts(expected: &Value, found: &Value) -> bool {
    expected == found || expected.as_array().is_some_and(|several| several.contains(found))
}

/// What differs between a sample and its annotation, one line each.
fn differences(name: &str, text: &str, expected: &Value) -> Vec<String> {
    let incident = Reader::new().read(Document::new(text).name(name));
    let mut found = Vec::new();
    let mut compare = |what: &str, want: &Value, got: &Value| {
        if !accepts(want, got) {
            found.push(format!("{name}: {what}: expected {want}, found {got}"));
        }
    };
    compare("date", &expected["date"], &json!(incident.date().map(|d| d.to_string())));
    let (want, got) = (expected["events"].as_array().unwrap(), events(&incident));
    let lines: BTreeSet<u64> = want.iter().chain(&got).filter_map(|e| e["line"].as_u64()).collect();
    for line in lines {
        let on = |rows: &[Value]| json!(rows.iter().filter(|e| e["line"] == line).collect::<Vec<_>>());
        compare("event", &on(want), &on(&got));
    }
    for milestone in Milestone::ALL {
        let line = incident.milestones().get(milestone).map(|m| m.line);
        compare(milestone.as_str(), &expected["milestones"][milestone.as_str()], &json!(line));
    }
    for metric in &Metric::STANDARD {
        compare(metric.name(), &expected["metrics"][metric.name()], &json!(incident.measure(metric).seconds()));
    }
    let told = |key: &str| if expected[key].is_null() { json!([]) } else { expected[key].clone() };
    let stated: Vec<Value> = incident.stated().iter().map(|s| json!([s.line(), s.seconds()])).collect();
    compare("stated", &json!([told("stated")]), &json!(stated));
    let implied = incident.implied().iter();
    let implied: Vec<Value> =
        implied.map(|i| json!([i.line(), i.milestone().as_str(), i.moment().to_string()])).collect();
    compare("implied", &json!([told("implied")]), &json!(implied));
    let given = codes(&incident);
    for code in expected["diagnostics"].as_array().unwrap() {
        let there = given.iter().any(|c| code == c);
        compare("diagnostic", code, if there { code } else { &Value::Null });
    }
    found
}

/// What is known to be read wrong stands in `tests/samples/gaps.txt`, so that it is seen. A line that is mended must go
/// from there, and none may come: `UPDATE_SNAPSHOTS=1 cargo test` writes the file anew.
#[test]
fn the_samples_are_read_as_annotated() {
    let mut found = Vec::new();
    for (name, text) in samples() {
        let path = repository().join("tests/samples/expected").join(format!("{name}.json"));
        let annotation = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{name} has no annotation"));
        found.extend(differences(&name, &text, &serde_json::from_str(&annotation).unwrap()));
    }
    let path = repository().join("tests/samples/gaps.txt");
    let found = found.iter().map(|line| format!("{line}\n")).collect::<String>();
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&path, &found).unwrap();
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    let new: Vec<&str> = found.lines().filter(|line| !known.lines().any(|k| k == *line)).collect();
    let mended: Vec<&str> = known.lines().filter(|line| !found.lines().any(|f| f == *line)).collect();
    assert!(found == known, "\nread wrong now: {new:#?}\nread right now: {mended:#?}\n");
}

#[test]
fn a_wrong_reading_is_told() {
    let (name, text) = samples().into_iter().find(|(name, _)| name.starts_with("2015-09-16")).unwrap();
    let path = repository().join("tests/samples/expected").join(format!("{name}.json"));
    let right: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut wrong = right.clone();
    wrong["events"][0]["at"] = json!("2015-09-16T14:00:00Z");
    wrong["metrics"]["time_to_detect"] = json!(1);
    wrong["diagnostics"] = json!(["not_text"]);
    let told = |expected: &Value| differences(&name, &text, expected);
    let before = told(&right);
    let new: Vec<String> = told(&wrong).into_iter().filter(|line| !before.contains(line)).collect();
    let what: Vec<&str> = new.iter().filter_map(|line| line.split(": ").nth(1)).collect();
    assert_eq!(what, ["event", "time_to_detect", "diagnostic"]);
}
