//! The command line.

use clap::{Parser, ValueEnum};
use incident_timeline::metrics::Metric;
use incident_timeline::resolve::Zone;
use std::path::PathBuf;

/// Reads postmortems and prints each incident's times, and the mean times over all of them.
#[derive(Parser, Debug)]
#[command(name = "mttr", version)]
pub(crate) struct Args {
    /// Files and folders (read recursively), `-` for standard input; without any, the sample incidents
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// How to print the incidents; the figures over all of them come with `table` and `json`
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub(crate) format: Format,

    /// Show all moments and dates in this zone: an IANA name, an offset or an abbreviation
    #[arg(long, value_name = "ZONE")]
    pub(crate) zone: Option<Zone>,

    /// Read documents that state no zone in this one
    #[arg(long, value_name = "ZONE")]
    pub(crate) assume_zone: Option<Zone>,

    /// A metric more, from one milestone (or `start`) to another; may be repeated
    #[arg(long = "metric", value_name = "FROM..TO")]
    pub(crate) metrics: Vec<Metric>,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Format {
    Table,
    Json,
    Csv,
}
