//! Within what the author set out as a timeline, nothing that looks like a clock or a date is lost.
//!
//! **Tokens.** A pattern that shares nothing with the reader finds whatever looks like a clock or a date, good or bad. What
//! is no text of the author's is blanked out before, by rules just as plain: fences and comments, links, quoted mail,
//! attributes of tags, lines of logs.
//!
//! **Blocks.** A section reaches from one heading to the next, where a heading that is itself an event parts nothing. The
//! section is a timeline where at least two events are set out in it (any form but `prose`).
//!
//! **Accounted for.** In a timeline each token lies inside an event (its stamp or its text), inside a piece of context that
//! was used (a heading, a date line, a notice, a label), or has a diagnostic: one about the token, or an error about its
//! line, which says that the line was not read.

use crate::reading::samples;
use incident_timeline::diagnostic::Severity;
use incident_timeline::syntax::{Form, Item, entries};
use incident_timeline::{Document, Incident, Reader};
use proptest::prelude::*;
use regex::Regex;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::LazyLock;

/// Clocks and dates, as a person would mark them with a pen.
static TOKEN: LazyLock<Regex> = LazyLock::new(|| {
    let months =
        "(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|févr|avril|juin|juil|août|märz|enero|abril)";
    let clock = r"[\d?]{1,2}[:h][\d?x]{2}(?::\d{2})?";
    let patterns = [
        // 2017-02-27, 2017-02-27T10:05, 27/2/2017, 27.02.2017
        r"\b\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:T\d{2}:\d{2}(?::\d{2})?)?Z?\b".to_owned(),
        r"\b\d{1,2}/\d{1,2}/\d{2,4}\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b".to_owned(),
        // 10:05, 25:61, 10:05pm, 10:05UTC, 15h50, ??:??
        format!(r"\b{clock} ?[ap]\.?m\b|\b{clock}[a-z]{{0,4}}\b|\?\?:\?\?"),
        // 2pm, 8.40 AM, 14 h 02, 9 Uhr, 1250 UTC
        r"\b\d{1,2}(?:\.\d{2})? ?[ap]\.?m\b|\b\d{1,2} h \d{2}\b|\b\d{1,2}(?:\.\d{2})? Uhr\b".to_owned(),
        r"\b\d{2}\.?\d{2} (?:UTC|GMT|CES?T|[PMCE][SD]?T)\b".to_owned(),
        // Feb 27, February 27th, 27 February, 27. Februar
        format!(r"\b{months}\w*\.? \d{{1,2}}(?:st|nd|rd|th)?\b|\b\d{{1,2}}(?:st|nd|rd|th|\.)? {months}\w*\b"),
    ];
    Regex::new(&format!("(?i){}", patterns.join("|"))).unwrap()
});

/// What is not the author's own text, or no clock although it looks like one.
static PASSED_OVER: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let patterns = [
        // front matter, fences, comments, preformatted text
        r"(?s)\A---\r?\n.*?\n---\r?\n",
        r"(?ms)^[ \t]*```[^`\n]*\n.*?^[ \t]*```[ \t]*\r?$",
        r"(?ms)^[ \t]*~~~[^~\n]*\n.*?^[ \t]*~~~[ \t]*\r?$",
        r"(?s)<!--.*?-->",
        r"(?s)<pre.*?</pre>",
        // links, and the attributes of tags
        r"https?://[^\s)>\]]+",
        r"\]\([^)\s]*\)",
        r"<[a-zA-Z/][^>\n]*>",
        // mail that is quoted
        r"(?m)^[ \t]*>.*$",
        // the address of a host
        r"\d+\.\d+\.\d+\.\d+(?::\d+)?",
    ];
    patterns.iter().map(|p| Regex::new(p).unwrap()).collect()
});

/// The text with what is not the author's own blanked out; every other byte stays where it was.
fn own_text(text: &str) -> String {
    let mut own = text.as_bytes().to_vec();
    for found in PASSED_OVER.iter().flat_map(|p| p.find_iter(text)) {
        own[found.range()].iter_mut().filter(|b| **b != b'\n').for_each(|b| *b = b' ');
    }
    String::from_utf8(own).expect("whole characters were blanked out")
}

/// The sections of a text: from one heading that is no event to the next.
fn sections(text: &str, incident: &Incident<'_>) -> Vec<Range<usize>> {
    let stamped: Vec<usize> =
        incident.events().iter().filter(|e| e.form() == Form::Heading).map(|e| e.line()).collect();
    let mut starts = vec![0];
    let mut at = 0;
    for (n, line) in text.split_inclusive('\n').enumerate() {
        if line.starts_with('#') && !stamped.contains(&(n + 1)) {
            starts.push(at);
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]).collect::<Vec<_>>();
    starts.into_iter().zip(ends).map(|(a, b)| a..b).collect()
}

/// Every token that is accounted for nowhere: its place.
fn lost(text: &str, name: &str) -> Vec<Range<usize>> {
    let incident = Reader::new().read(Document::new(text).name(name));
    let accounted = accounted(text, &incident);
    let own = own_text(text);
    let timelines = sections(text, &incident).into_iter().filter(|section| {
        let set_out =
            |e: &&incident_timeline::Event<'_>| e.form() != Form::Prose && section.contains(&e.span().start());
        incident.events().iter().filter(set_out).count() >= 2
            || std::env::var_os("INDEP").is_some()
                && own[section.clone()]
                    .lines()
                    .filter(|l| TOKEN.find(l).is_some_and(|t| l[..t.start()].chars().all(|c| !c.is_alphanumeric())))
                    .count()
                    >= 2
    });
    let timelines: Vec<_> = timelines.collect();
    eprintln!(
        "NN sections {} tokens {}",
        timelines.len(),
        timelines.iter().map(|s| TOKEN.find_iter(&own[s.clone()]).count()).sum::<usize>()
    );
    let tokens = timelines
        .into_iter()
        .flat_map(|s| TOKEN.find_iter(&own[s.clone()]).map(move |t| s.start + t.start()..s.start + t.end()));
    tokens.filter(|t| !accounted.iter().any(|a| a.start <= t.start && t.end <= a.end)).collect()
}

/// What events, contexts and diagnostics account for.
fn accounted(text: &str, incident: &Incident<'_>) -> Vec<Range<usize>> {
    let events = incident.events().iter().map(|e| e.span().range());
    let contexts = entries(text).filter_map(|item| match item {
        Item::Context(context) => Some(context.span.range()),
        _ => None,
    });
    let remarks = incident.diagnostics().iter().map(|d| match d.severity() {
        Severity::Error => line_of(text, d.span().range()),
        _ => d.span().range(),
    });
    events.chain(contexts).chain(remarks).collect()
}

/// The lines on which `range` stands.
fn line_of(text: &str, range: Range<usize>) -> Range<usize> {
    let start = text[..range.start].rfind('\n').map_or(0, |n| n + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |n| range.end + n);
    start..end
}

#[test]
fn zz_corpus_report() {
    let Some(root) = std::env::var_os("INCIDENT_CORPUS").map(PathBuf::from) else { return };
    let mut n = 0;
    for entry in walkdir::WalkDir::new(root.join("docs"))
        .sort_by_file_name()
        .into_iter()
        .flatten()
        .filter(|e| e.file_type().is_file())
    {
        let Ok(text) = std::fs::read_to_string(entry.path()) else { continue };
        let name = entry.path().to_string_lossy().into_owned();
        for t in lost(&text, &name) {
            n += 1;
            let line = text[..t.start].matches('\n').count() + 1;
            eprintln!(
                "LOST {}:{line}: [{}] {}",
                name.rsplit("docs/").next().unwrap(),
                &text[t.clone()],
                text[line_of(&text, t)].chars().take(170).collect::<String>()
            );
        }
    }
    eprintln!("LOST total {n}");
}
