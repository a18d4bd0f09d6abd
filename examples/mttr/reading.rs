//! Turns documents into records, on all cores.

use crate::documents::{Failure, Place};
use crate::record::Record;
use incident_timeline::{Document, Reader};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;
use std::io::{IsTerminal, stderr};

/// Reads every document, in the order given, with a bar on standard error where a person sees it.
pub(crate) fn read_all(reader: &Reader, places: Vec<Place>) -> (Vec<Record>, Vec<Failure>) {
    let bar = progress(places.len() as u64);
    let read = |place: Place| {
        let record = read(reader, &place);
        bar.inc(1);
        record
    };
    let outcomes: Vec<Result<Record, Failure>> = places.into_par_iter().map(read).collect();
    bar.finish_and_clear();

    let (mut records, mut failures) = (Vec::new(), Vec::new());
    for outcome in outcomes {
        match outcome {
            Ok(record) => records.push(record),
            Err(failure) => failures.push(failure),
        }
    }
    (records, failures)
}

fn read(reader: &Reader, place: &Place) -> Result<Record, Failure> {
    let (name, text) = (place.name(), place.read()?);
    let incident = reader.read(Document::new(&text).name(&name)).into_owned();
    Ok(Record { source: name, label: place.label(), incident })
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
