//! Reads postmortems and prints each incident's times, and the mean times over all of them.
//!
//! ```console
//! $ cargo run --release --example mttr                                   # the sample incidents of this repository
//! $ cargo run --release --example mttr -- ~/postmortems queue.md
//! $ cargo run --release --example mttr -- --format csv --assume-zone Europe/Berlin ~/postmortems > incidents.csv
//! $ cargo run --release --example mttr -- --metric impact..identified - < queue.md
//! $ cargo run --release --example mttr -- --explain queue.md                 # on what does each number rest?
//! $ cargo run --release --example mttr -- --preset pagerduty ~/postmortems   # by the definitions of another tool
//! $ cargo run --release --example mttr -- --as-of 2024-09-03T18:00+09:00 queue.md   # how long has it been open by then?
//! $ cargo run --release --example mttr -- --preset all queue.md              # by all of them, side by side
//! $ cargo run --release --example mttr -- --group-by quarter --target 30m --compare 2021-Q1 2021-Q2 ~/postmortems
//! $ cargo run --release --example mttr -- --from alert --to recovered --support-hours "Mon-Fri 09:00-17:00 Europe/Berlin"
//! ```
//!
//! A document that cannot be read is named on standard error, the others are still processed, and the exit status is 1.

#![allow(clippy::print_stdout, clippy::print_stderr)]

mod args;
mod choice;
mod documents;
mod grouping;
mod human;
mod reading;
mod record;
mod remarks;
mod report;

use args::{Args, Format};
use choice::{Choice, Layout};
use documents::Failure;
use grouping::Grouping;
use incident_timeline::Reader;
use incident_timeline::summary::Summary;
use record::Record;
use report::Report;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = Args::of_command_line();
    let (places, mut failures) = documents::find(&paths(&args));
    let (records, unreadable) = reading::read_all(&reader(&args), args.as_of, places);
    failures.extend(unreadable);

    let report = match report(&args, records) {
        Ok(report) => report,
        Err(failure) => {
            eprintln!("error: {failure}");
            return ExitCode::from(2);
        }
    };
    let text = match args.format {
        Format::Table if args.explain => report::explain::render(&report),
        Format::Table if report.choice.layout == Layout::Definitions => report::definitions::render(&report),
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
    let reader = args.assume_zone.into_iter().fold(Reader::new(), Reader::assume_zone);
    args.support_hours.iter().cloned().fold(reader, Reader::support_hours)
}

/// The records with the figures over them.
fn report(args: &Args, records: Vec<Record>) -> Result<Report, Failure> {
    let choice = Choice::of(args);
    let empty = || Summary::of_metrics(choice.all.iter().cloned());
    let mut summary = empty();
    summary.extend(records.iter().map(|record| &record.incident));
    let in_hours = args.support_hours.clone().map(|hours| {
        let mut summary = empty();
        for record in &records {
            summary.add(&record.incident.within(&hours));
        }
        (hours, summary)
    });
    let groups = Grouping::of(args, &records, &choice.all)?;
    Ok(Report { records, choice, summary, in_hours, groups, target: args.target, as_of: args.as_of, zone: args.zone })
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
