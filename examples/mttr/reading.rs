//! Turns documents into records, one for each incident, on all cores.

use crate::documents::{Failure, Place};
use crate::record::Record;
use incident_timeline::milestone::Implied;
use incident_timeline::resolve::Moment;
use incident_timeline::{Document, Incident, Reader, Span};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;
use std::io::{IsTerminal, stderr};

/// Reads every document, in the order given, with a bar on standard error where a person sees it.
pub(crate) fn read_all(reader: &Reader, as_of: Option<Moment>, places: Vec<Place>) -> (Vec<Record>, Vec<Failure>) {
    let bar = progress(places.len() as u64);
    let read = |place: Place| {
        let records = read(reader, as_of, &place);
        bar.inc(1);
        records
    };
    let outcomes: Vec<Result<Vec<Record>, Failure>> = places.into_par_iter().map(read).collect();
    bar.finish_and_clear();

    let (mut records, mut failures) = (Vec::new(), Vec::new());
    for outcome in outcomes {
        match outcome {
            Ok(of_one) => records.extend(of_one),
            Err(failure) => failures.push(failure),
        }
    }
    (records, failures)
}

/// A document that tells of several incidents gives a record for each: figures of all of them together would be of none.
fn read(reader: &Reader, as_of: Option<Moment>, place: &Place) -> Result<Vec<Record>, Failure> {
    let text = place.read()?;
    Ok(records(reader, as_of, [&place.name(), &place.label()], &text))
}

/// The records of a text that has a name in full and one for people.
pub(crate) fn records(reader: &Reader, as_of: Option<Moment>, names: [&str; 2], text: &str) -> Vec<Record> {
    let incidents = reader.read_all(Document::new(text).name(names[0]));
    let record = |incident: Incident<'_>| Record {
        source: names[0].to_owned(),
        label: names[1].to_owned(),
        line: incident.title_span().map(Span::line),
        implied: incident.implied().iter().map(|implied| words_of(implied, text)).collect(),
        incident: as_of.into_iter().fold(incident.into_owned(), Incident::as_of),
    };
    incidents.into_iter().map(record).collect()
}

/// The words of an implied moment on one line, whole words only, from the line on which the time stands.
fn words_of(implied: &Implied, text: &str) -> String {
    let words = implied.words();
    let lines_before = implied.line().saturating_sub(words.line());
    let start = text[..words.start()].rfind(char::is_whitespace).map_or(0, |blank| blank + 1);
    let end = text[words.end()..].find(char::is_whitespace).map_or(text.len(), |blank| words.end() + blank);
    let told = text.get(start..end).unwrap_or_else(|| words.of(text));
    let own = told.split_inclusive('\n').skip(lines_before).flat_map(str::split_whitespace).collect::<Vec<_>>();
    let told = if own.is_empty() { told.split_whitespace().collect() } else { own };
    told.join(" ")
}

fn progress(documents: u64) -> ProgressBar {
    if !stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(documents), ProgressDrawTarget::stderr());
    match ProgressStyle::with_template("reading {bar:40} {pos}/{len} documents") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
