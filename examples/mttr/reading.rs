//! Turns documents into records, one for each incident, on all cores.

use crate::documents::{Failure, Place};
use crate::record::Record;
use incident_timeline::{Document, Incident, Reader, Span};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;
use std::io::{IsTerminal, stderr};

/// Reads every document, in the order given, with a bar on standard error where a person sees it.
pub(crate) fn read_all(reader: &Reader, places: Vec<Place>) -> (Vec<Record>, Vec<Failure>) {
    let bar = progress(places.len() as u64);
    let read = |place: Place| {
        let records = read(reader, &place);
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
fn read(reader: &Reader, place: &Place) -> Result<Vec<Record>, Failure> {
    let (name, text) = (place.name(), place.read()?);
    let incidents = reader.read_all(Document::new(&text).name(&name));
    let record = |incident: Incident<'_>| Record {
        source: name.clone(),
        label: place.label(),
        line: incident.title_span().map(Span::line),
        incident: incident.into_owned(),
    };
    Ok(incidents.into_iter().map(record).collect())
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
