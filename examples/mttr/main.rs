//! Reads postmortems and prints each incident's times, and the mean times over all of them.
//!
//! ```console
//! $ cargo run --release --example mttr                                   # the sample incidents of this repository
//! $ cargo run --release --example mttr -- ~/postmortems queue.md
//! $ cargo run --release --example mttr -- --format csv --assume-zone Europe/Berlin ~/postmortems > incidents.csv
//! $ cargo run --release --example mttr -- --metric impact..identified - < queue.md
//! ```
//!
//! A document that cannot be read is named on standard error, the others are still processed, and the exit status is 1.

#![allow(clippy::print_stdout, clippy::print_stderr)]

mod args;
mod documents;
mod human;
mod reading;
mod record;
mod remarks;
mod report;

use args::{Args, Format};
use clap::Parser;
use documents::Failure;
use incident_timeline::Reader;
use incident_timeline::metrics::Metric;
use incident_timeline::summary::Summary;
use record::Record;
use report::Report;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = Args::parse();
    let (places, mut failures) = documents::find(&paths(&args));
    let (records, unreadable) = reading::read_all(&reader(&args), places);
    failures.extend(unreadable);

    let report = report(&args, records);
    let text = match args.format {
        Format::Table => report::table::render(&report),
        Format::Json => report::json::render(&report, &failures),
        Format::Csv => report::csv::render(&report),
    };
    for failure in &failures {
        eprintln!("{failure}");
    }
    let printed = print(&text);
    if printed && failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What to read: the caller's paths, else the samples.
fn paths(args: &Args) -> Vec<PathBuf> {
    if args.paths.is_empty() {
        return vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/incidents")];
    }
    args.paths.clone()
}

fn reader(args: &Args) -> Reader {
    args.assume_zone.into_iter().fold(Reader::new(), Reader::assume_zone)
}

/// The records with the figures over them.
fn report(args: &Args, records: Vec<Record>) -> Report {
    let mut summary = Summary::of_metrics(Metric::STANDARD.into_iter().chain(args.metrics.iter().cloned()));
    summary.extend(records.iter().map(|record| &record.incident));
    Report { records, summary, wanted: args.metrics.clone(), zone: args.zone }
}

/// Prints all at once. A reader that has gone away (`| head`) is no failure of ours.
fn print(text: &str) -> bool {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => true,
        Err(error) if error.kind() == ErrorKind::BrokenPipe => true,
        Err(error) => {
            eprintln!("{}", Failure::new("standard output", error));
            false
        }
    }
}
