//! The command line.

use clap::{CommandFactory, Parser, ValueEnum};
use incident_timeline::metrics::{Anchors, Metric, Preset, Reopening};
use incident_timeline::milestone::Milestone;
use incident_timeline::resolve::Zone;
use incident_timeline::support_hours::SupportHours;
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

    /// A metric more, from one milestone, claim or `start` to another; may be repeated
    #[arg(long = "metric", value_name = "FROM..TO")]
    pub(crate) metrics: Vec<Metric>,

    /// One metric instead of the standard ones, which begins here: `alert`, `impact|trigger`, ... [default: start]
    #[arg(long, value_name = "ANCHOR")]
    pub(crate) from: Option<Anchors>,

    /// One metric instead of the standard ones, which ends here: `recovered`, `alert~detected`, ... [default: resolved]
    #[arg(long, value_name = "ANCHOR")]
    pub(crate) to: Option<Anchors>,

    /// The metrics as another tool defines them, or `all` definitions side by side
    #[arg(long, value_name = "NAME", conflicts_with_all = ["from", "to"])]
    pub(crate) preset: Option<Presets>,

    /// Let the nearest milestone stand in for what a preset asks for and a document does not tell
    #[arg(long, requires = "preset")]
    pub(crate) approximate: bool,

    /// What a metric does where an incident was over and came back: `extends`, `latest_wins` or `final`
    #[arg(long, value_name = "RULE", default_value = "extends")]
    pub(crate) reopening: Reopening,

    /// Count every metric in these hours too: `Mon-Fri 09:00-17:00 Europe/Berlin except 2024-12-25`
    #[arg(long, value_name = "HOURS")]
    pub(crate) support_hours: Option<SupportHours>,

    /// Which share of the incidents took at most so long: `30m`, `1h 30m`, `90s`
    #[arg(long, value_name = "DURATION", value_parser = crate::human::seconds)]
    pub(crate) target: Option<i64>,

    /// Figures of each group, and how each differs from the one before
    #[arg(long, value_enum, value_name = "KEY")]
    pub(crate) group_by: Option<GroupBy>,

    /// The milestone whose day puts an incident into its month or quarter [default: the incident's date]
    #[arg(long, value_name = "MILESTONE", requires = "group_by")]
    pub(crate) placed_by: Option<Milestone>,

    /// Did it change from group A to group B? Both as `--group-by` names them
    #[arg(long, num_args = 2, value_names = ["A", "B"], requires = "group_by")]
    pub(crate) compare: Vec<String>,

    /// Print for each number its lines, its words, what was guessed, its bounds, and what else it may be
    #[arg(long)]
    pub(crate) explain: bool,
}

impl Args {
    /// The command line; says what is wrong with it and ends the program where it cannot be.
    pub(crate) fn of_command_line() -> Self {
        let args = Args::parse();
        if args.explain && args.format != Format::Table {
            let wrong = "expected `--format table` with `--explain`: `json` and `csv` carry lines and bounds anyway";
            Args::command().error(clap::error::ErrorKind::ArgumentConflict, wrong).exit();
        }
        args
    }

    /// The one metric of `--from` and `--to`, where either was given.
    pub(crate) fn between(&self) -> Option<Metric> {
        let (from, to) = (self.from.map(|a| a.to_string()), self.to.map(|a| a.to_string()));
        if from.is_none() && to.is_none() {
            return None;
        }
        let [from, to] =
            [(from, "start"), (to, "resolved")].map(|(end, usual)| end.unwrap_or_else(|| usual.to_owned()));
        match format!("{from}..{to}").parse() {
            Ok(metric) => Some(metric),
            Err(error) => Args::command().error(clap::error::ErrorKind::ValueValidation, error).exit(),
        }
    }
}

/// One preset, or all of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Presets {
    One(Preset),
    All,
}

impl std::str::FromStr for Presets {
    type Err = incident_timeline::Error;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        if s == "all" { Ok(Presets::All) } else { s.parse().map(Presets::One) }
    }
}

/// What puts incidents into groups.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum GroupBy {
    /// `2021-03`
    Month,
    /// `2021-Q1`
    Quarter,
    /// `2021`
    Year,
    /// As a field of the document says: `SEV-1`
    Severity,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Format {
    Table,
    Json,
    Csv,
}
