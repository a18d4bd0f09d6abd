//! Which metrics are shown, and where.

use crate::args::{Args, Presets};
use incident_timeline::metrics::{Anchors, Metric, Preset};

pub(crate) struct Choice {
    /// Those that each incident's row shows.
    pub(crate) columns: Vec<Metric>,
    /// Those whose figures over all incidents are shown.
    pub(crate) figures: Vec<Metric>,
    /// All that are measured.
    pub(crate) all: Vec<Metric>,
    pub(crate) layout: Layout,
}

/// How the incidents are laid out in a table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Layout {
    /// A row for each incident.
    Rows,
    /// A table for each incident, with a row for each definition.
    Definitions,
}

const COLUMNS: [Metric; 3] = [Metric::TIME_TO_DETECT, Metric::TIME_TO_MITIGATE, Metric::TIME_TO_RESOLVE];

const FIGURES: [Metric; 4] =
    [Metric::TIME_TO_DETECT, Metric::TIME_TO_ACKNOWLEDGE, Metric::TIME_TO_MITIGATE, Metric::TIME_TO_RESOLVE];

impl Choice {
    pub(crate) fn of(args: &Args) -> Self {
        let with_wanted = |first: &[Metric]| -> Vec<Metric> {
            let mut metrics = first.to_vec();
            for metric in args.metrics.iter().filter(|m| !first.contains(m)) {
                let metric = apart(metric, &metrics);
                if !metrics.contains(&metric) {
                    metrics.push(metric);
                }
            }
            metrics.into_iter().map(|m| m.reopening(args.reopening)).collect()
        };
        let (columns, figures, all) = match (args.preset, args.between()) {
            (Some(presets), _) => {
                let all = with_wanted(&defined(presets, args));
                (all.clone(), all.clone(), all)
            }
            (None, Some(metric)) => {
                let all = with_wanted(&[metric]);
                (all.clone(), all.clone(), all)
            }
            (None, None) => (with_wanted(&COLUMNS), with_wanted(&FIGURES), with_wanted(&Metric::STANDARD)),
        };
        let layout = if args.preset == Some(Presets::All) { Layout::Definitions } else { Layout::Rows };
        Self { columns, figures, all, layout }
    }
}

/// The metric under a name that none of the others has: a preset may call something else `time_to_resolve`.
fn apart(metric: &Metric, others: &[Metric]) -> Metric {
    let taken = others.iter().any(|other| other.name() == metric.name() && other != metric);
    if taken { named_by(Preset::Standard, metric.clone()) } else { metric.clone() }
}

/// The metrics of a preset; those of all presets bear its name, because many share a name that means something else.
fn defined(presets: Presets, args: &Args) -> Vec<Metric> {
    let of = |preset: Preset| if args.approximate { preset.approximated() } else { preset.metrics() };
    match presets {
        Presets::One(preset) => of(preset),
        Presets::All => {
            let named = |preset: Preset| move |m: Metric| named_by(preset, m);
            Preset::ALL.into_iter().flat_map(|preset| of(preset).into_iter().map(named(preset))).collect()
        }
    }
}

fn named_by(preset: Preset, metric: Metric) -> Metric {
    let name = format!("{preset}.{}", metric.name());
    metric.named(name)
}

/// What people call a metric: `TTD`, else its name in words on two lines, else its two ends.
pub(crate) fn heading(metric: &Metric) -> String {
    let name = metric.name();
    if let Some((preset, short)) = of_preset(name) {
        return format!("{preset}\n{short}");
    }
    match short(name) {
        Some(short) => short.to_owned(),
        None if name.contains("..") => format!("{} →\n{}", metric.from(), metric.to()),
        None => {
            let (first, last) = name.rsplit_once('_').unwrap_or(("", name));
            format!("{}\n{last}", first.replace('_', " "))
        }
    }
}

/// The two ends of a metric in words: `impact or implied impact → detected`.
pub(crate) fn ends(metric: &Metric) -> String {
    format!("{} → {}", in_full(metric.from()), in_full(metric.to()))
}

/// One end in words: `impact or implied impact`, `alert, else detected`.
pub(crate) fn in_full(end: Anchors) -> String {
    end.to_string().replace('|', " or ").replace('~', ", else ").replace('_', " ")
}

/// What people call its mean: `MTTD`; of the caller's own, `mean`.
pub(crate) fn mean_heading(metric: &Metric) -> String {
    let name = metric.name();
    if let Some((preset, short)) = of_preset(name) {
        return format!("{preset} M{short}");
    }
    match short(name) {
        Some(short) => format!("M{short}"),
        None if name.contains("..") => "mean".to_owned(),
        None => name.replace(['_', '.'], " "),
    }
}

/// The same where it must tell metrics apart: those of the caller's own are all called `mean`.
pub(crate) fn title(metric: &Metric) -> String {
    if metric.name().contains("..") { ends(metric) } else { mean_heading(metric) }
}

/// `standard.time_to_resolve`: the preset and its metric, where people have a short name for it.
fn of_preset(name: &str) -> Option<(&str, &'static str)> {
    let (preset, name) = name.split_once('.')?;
    short(name).map(|short| (preset, short))
}

pub(crate) fn short(name: &str) -> Option<&'static str> {
    match name {
        "time_to_detect" => Some("TTD"),
        "time_to_acknowledge" => Some("TTA"),
        "time_to_identify" => Some("TTI"),
        "time_to_mitigate" => Some("TTM"),
        "time_to_resolve" => Some("TTR"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    fn choice(line: &str) -> Choice {
        Choice::of(&Args::try_parse_from(line.split(' ')).expect(line))
    }

    fn names(metrics: &[Metric]) -> Vec<&str> {
        metrics.iter().map(Metric::name).collect()
    }

    #[test]
    fn both_ends_have_defaults() {
        assert_eq!(names(&choice("mttr --from alert").all), ["alert..resolved"]);
        assert_eq!(names(&choice("mttr --to recovered~mitigated").all), ["start..recovered~mitigated"]);
        assert_eq!(names(&choice("mttr --from deploy --to detected").columns), ["deploy..detected"]);
    }

    #[test]
    fn a_preset_replaces_the_standard_metrics() {
        assert_eq!(names(&choice("mttr --preset morgue").columns), ["time_to_detect", "time_to_resolve"]);
        let more = choice("mttr --preset morgue --metric alert..closed");
        assert_eq!(names(&more.figures), ["time_to_detect", "time_to_resolve", "alert..closed"]);
        let own = choice("mttr --preset morgue --metric time_to_resolve --metric time_to_detect");
        assert_eq!(
            names(&own.columns),
            ["time_to_detect", "time_to_resolve", "standard.time_to_resolve", "standard.time_to_detect"]
        );
        assert_eq!((heading(&own.all[2]), mean_heading(&own.all[2])), ("standard\nTTR".into(), "standard MTTR".into()));
        let all = choice("mttr --preset all");
        assert_eq!(all.layout, Layout::Definitions);
        assert!(names(&all.all).contains(&"dora.failed_deployment_recovery_time"));
        let ends = |line: &str| choice(line).all[0].from().to_string();
        assert_eq!(ends("mttr --preset pagerduty"), "alert");
        assert_eq!(ends("mttr --preset pagerduty --approximate"), "alert~detected");
    }

    #[test]
    fn no_two_metrics_share_a_name() {
        let wanted = "--metric time_to_detect --metric time_to_resolve --metric time_to_resolve --metric alert..closed \
                      --metric alert..closed";
        for preset in Preset::ALL.iter().map(Preset::to_string).chain(["all".to_owned()]) {
            for more in ["", " --approximate"] {
                let all = choice(&format!("mttr --preset {preset}{more} {wanted}")).all;
                let mut unique = names(&all);
                unique.sort_unstable();
                unique.dedup();
                assert_eq!(unique.len(), all.len(), "{preset}{more}: {:?}", names(&all));
            }
        }
        assert_eq!(choice(&format!("mttr {wanted}")).all.len(), Metric::STANDARD.len() + 1);
    }

    #[test]
    fn a_rule_for_re_openings_holds_for_every_metric() {
        use incident_timeline::metrics::Reopening;
        let choice = choice("mttr --reopening final --metric alert..closed");
        assert!(choice.all.iter().chain(&choice.columns).all(|m| m.on_reopening() == Reopening::Final));
    }

    #[test]
    fn what_cannot_be_is_refused_with_what_can() {
        let refused = |line: &str| Args::try_parse_from(line.split(' ')).expect_err(line).to_string();
        assert!(
            refused("mttr --preset pagerdutty").contains("`all` or one of standard, firehydrant, rootly, pagerduty")
        );
        assert!(refused("mttr --from fixed").contains("one of start, trigger, impact"));
        assert!(refused("mttr --reopening never").contains("one of extends, latest_wins, final"));
        assert!(refused("mttr --approximate").contains("--preset"));
        assert!(refused("mttr --preset morgue --from alert").contains("cannot be used with"));
        let never = Args::try_parse_from(["mttr", "--support-hours", "Mon-Fri 17:00-17:00"]).expect_err("no time");
        assert!(never.to_string().contains("17:00"), "{never}");
    }

    #[test]
    fn headings_are_what_people_say() {
        assert_eq!(heading(&Metric::TIME_TO_RESOLVE), "TTR");
        let repair = Preset::Datadog.metrics().remove(1);
        assert_eq!(
            (heading(&repair), mean_heading(&repair)),
            ("time to\nrepair".to_owned(), "time to repair".to_owned())
        );
        let anchors = "impact|trigger..alert~detected".parse().expect("a metric");
        assert_eq!(ends(&anchors), "impact or trigger → alert, else detected");
        assert_eq!(heading(&"alert..closed".parse().expect("a metric")), "alert →\nclosed");
    }
}
