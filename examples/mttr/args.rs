//! The command line.

use chrono::{FixedOffset, NaiveDateTime, Offset, Utc};
use clap::{CommandFactory, Parser, ValueEnum};
use incident_timeline::metrics::{Anchors, Metric, Preset, Reopening};
use incident_timeline::milestone::Milestone;
use incident_timeline::resolve::{Moment, Precision, Zone};
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

    /// The metrics as another tool defines them: standard, firehydrant, rootly, pagerduty, datadog, firefighter, atlassian,
    /// morgue, dora, gitlab, or `all` definitions side by side
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

    /// Figures of each group, and how each month, quarter or year differs from the one before
    #[arg(long, value_enum, value_name = "KEY")]
    pub(crate) group_by: Option<GroupBy>,

    /// The milestone whose day puts an incident into its month or quarter [default: the incident's date]
    #[arg(long, value_name = "MILESTONE", requires = "group_by")]
    pub(crate) placed_by: Option<Milestone>,

    /// Did it change from group A to group B? Both as `--group-by` names them
    #[arg(long, num_args = 2, value_names = ["A", "B"], requires = "group_by")]
    pub(crate) compare: Vec<String>,

    /// Count what is still open up to this moment [default: the last event]: `2024-09-03T18:00:00+09:00`, `2024-09-03T18:00Z`
    #[arg(long, value_name = "MOMENT", value_parser = moment)]
    pub(crate) as_of: Option<Moment>,

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
    type Err = String;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let told = |error: incident_timeline::Error| error.to_string().replacen("one of", "`all` or one of", 1);
        if s.eq_ignore_ascii_case("all") { Ok(Presets::All) } else { s.parse().map(Presets::One).map_err(told) }
    }
}

/// Reads a moment as RFC 3339 writes it, whose seconds and zone may be missing: `2024-09-03T18:00+09:00`.
///
/// Without a zone it is compared with moments that have none either.
fn moment(text: &str) -> Result<Moment, String> {
    let (clock, zone) = match text.char_indices().skip(10).find(|(_, c)| matches!(c, 'Z' | 'z' | '+' | '-')) {
        Some((at, _)) => text.split_at(at),
        None => (text, ""),
    };
    let read = |format| NaiveDateTime::parse_from_str(&clock.replace(' ', "T"), format).ok();
    let to_second = read("%Y-%m-%dT%H:%M:%S").map(|wall| Moment::local(wall, Precision::Second));
    let local = to_second.or_else(|| read("%Y-%m-%dT%H:%M").map(|wall| Moment::local(wall, Precision::Minute)));
    let offset = match zone {
        "" => Some(None),
        "Z" | "z" => Some(Some(Utc.fix())),
        other => other.parse().ok().map(Some),
    };
    let wrong =
        || format!("expected a moment such as `2024-09-03T18:00:00+09:00` or `2024-09-03T18:00Z`, found `{text}`");
    let (local, offset): (Moment, Option<FixedOffset>) = local.zip(offset).ok_or_else(wrong)?;
    Ok(offset.map_or(local, |offset| local.at_offset(offset)))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_names_every_preset() {
        let help = Args::command().render_long_help().to_string();
        let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
        let names = Preset::ALL.iter().map(Preset::to_string).collect::<Vec<_>>().join(", ");
        assert!(help.contains(&format!("{names}, or `all`")), "{help}");
    }

    #[test]
    fn moments_have_seconds_and_a_zone_or_not() {
        let shown = |text| moment(text).map(|m| m.to_string()).ok();
        for (text, want) in [
            ("2024-09-03T18:00:00+09:00", Some("2024-09-03T18:00:00+09:00")),
            ("2024-09-03T18:00+09:00", Some("2024-09-03T18:00:00+09:00")),
            ("2024-09-03 18:00:30Z", Some("2024-09-03T18:00:30Z")),
            ("2024-09-03T18:00-07:00", Some("2024-09-03T18:00:00-07:00")),
            ("2024-09-03T18:00", Some("2024-09-03T18:00:00")),
            ("2024-09-03", None),
            ("18:00Z", None),
            ("2024-09-03T25:00Z", None),
            ("2024-09-03T18:00+9", None),
            ("ünümüñdlich+é", None),
            ("", None),
        ] {
            assert_eq!(shown(text).as_deref(), want, "{text}");
        }
    }
}
