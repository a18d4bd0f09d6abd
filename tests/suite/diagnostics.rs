//! Every remark as a person sees it: the samples of `FORMAT.md`, rendered, against `tests/samples/diagnostics.txt`.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test` writes that file anew; read the difference before you commit it.

use crate::reading::{codes, read, repository};
use incident_timeline::diagnostic::{Code, Severity};
use incident_timeline::resolve::{Inference, Policies};
use incident_timeline::{Incident, Reader};
use std::fs;

/// The sections of `FORMAT.md` on codes: code, severity, and the text that gives it.
fn sections(page: &str) -> Vec<(&str, &str, String)> {
    let part = page.split_once("## Diagnostics").expect("a section on diagnostics").1;
    part.split("\n### `").skip(1).map(section).collect()
}

fn section(text: &str) -> (&str, &str, String) {
    let (code, rest) = text.split_once("` (").expect("a code and its severity");
    let (severity, rest) = rest.split_once(')').expect("a severity");
    let sample = rest.split_once("```text\n").expect("a sample").1.split("```").next().unwrap_or("");
    // the page shows a picture of the control character
    (code, severity, sample.replace('␇', "\u{7}"))
}

/// The codes, each with its text.
fn samples(page: &str) -> impl Iterator<Item = (&str, String)> {
    sections(page).into_iter().map(|(code, _, sample)| (code, sample))
}

/// What is read of the sample of a code: that on refused guesses is about a reader that refuses one.
fn read_for<'t>(code: &str, sample: &'t str) -> Incident<'t> {
    let refuses = Policies::new().midnight(Inference::Reject);
    let policies = if code == "refused" { refuses } else { Policies::new() };
    Reader::new().policies(policies).read(sample)
}

fn page() -> String {
    fs::read_to_string(repository().join("FORMAT.md")).unwrap()
}

#[test]
fn every_code_is_listed_in_order() {
    let page = page();
    let listed: Vec<(&str, &str)> = sections(&page).into_iter().map(|(code, severity, _)| (code, severity)).collect();
    let known: Vec<(&str, &str)> = Code::ALL.iter().map(|c| (c.as_str(), c.severity().as_str())).collect();
    assert_eq!(listed, known);
}

#[test]
fn every_sample_gives_its_code() {
    let page = page();
    let found = samples(&page).map(|(code, sample)| (code, codes(&read_for(code, &sample))));
    let silent: Vec<_> = found.filter(|(code, found)| !found.contains(code)).collect();
    assert!(silent.is_empty(), "codes that their samples do not give: {silent:#?}");
}

#[test]
fn rendered_remarks_are_as_committed() {
    let page = page();
    let mut found = String::new();
    for (code, sample) in samples(&page) {
        found += &format!("=== {code}\n");
        for remark in read_for(code, &sample).diagnostics() {
            found += &format!("{}  {remark}\n\n", remark.render(&sample));
        }
    }
    let path = repository().join("tests/samples/diagnostics.txt");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&path, &found).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    let differs = found.lines().zip(committed.lines()).position(|(a, b)| a != b);
    let at = differs.unwrap_or(found.lines().count().min(committed.lines().count()));
    let (is, was) = (found.lines().nth(at), committed.lines().nth(at));
    assert!(found == committed, "line {}: was {was:?}, is {is:?}", at + 1);
}

#[test]
fn messages_are_one_sentence_in_lower_case_without_a_stop() {
    let page = page();
    for (code, sample) in samples(&page) {
        for remark in read_for(code, &sample).diagnostics() {
            let message = remark.message();
            assert!(!message.ends_with('.') && !message.contains('\n'), "{code}: {message}");
            assert!(!message.starts_with(char::is_uppercase), "{code}: {message}");
        }
    }
}

#[test]
fn rendered_remarks_hold_no_control_characters() {
    use incident_timeline::Span;
    use incident_timeline::diagnostic::Diagnostic;

    let text = "- a\u{1b}[2J\u{202e}\tb 25:61 c\u{0}\n";
    let at = text.find("25:61").unwrap();
    let remark = Diagnostic::new(Code::ClockOutOfRange, Span::new(at, at + 5, 1), "found `\u{7}`");
    let shown = "  1 | - a\\u{1b}[2J\\u{202e} b 25:61 c\\u{0}\n";
    let below = format!("    | {}^^^^^\n", " ".repeat(shown.find("25:61").unwrap() - 6));
    let want = format!("error: found `\\u{{7}}` [clock_out_of_range]\n{shown}{below}");
    assert_eq!(remark.render(text), want);
    // a place of the document may reach behind its end
    assert!(Diagnostic::new(Code::NotText, Span::new(0, 500, 1), "x").render(text).ends_with("^\n"));
}

#[test]
fn stated_ranges_have_both_ends() {
    let incident = read("# Outage\n\nDowntime: 1-1.5 hours\nTime to repair: 4h 9m\n");
    let both: Vec<_> = incident.stated().iter().map(|s| (s.seconds(), s.to_seconds())).collect();
    assert_eq!(both, [(3_600, Some(5_400)), (14_940, None)]);
    let wire = serde_json::to_value(&incident).unwrap();
    assert_eq!(wire["stated"][0]["to_seconds"], 5_400);
    assert!(wire["stated"][1]["to_seconds"].is_null());
}

#[test]
fn the_sample_incidents_have_no_errors() {
    for (name, text) in crate::reading::samples() {
        let incident = read(&text);
        let severe = |d: &&incident_timeline::diagnostic::Diagnostic| d.severity() == Severity::Error;
        let remark = incident.diagnostics().iter().find(severe);
        assert!(remark.is_none(), "{name}: {remark:?}");
    }
}
