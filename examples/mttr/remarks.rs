//! Turns an incident's diagnostics into few words: what a reader of the figures must know.

use incident_timeline::Incident;
use incident_timeline::diagnostic::{Code, Severity};
use incident_timeline::metrics::Metric;
use std::collections::BTreeMap;

/// How much a remark weighs for someone who reads the figures.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Weight {
    /// It says why there are no figures, or what they are figures of.
    Decisive,
    /// A time that cannot be.
    Contradiction,
    /// Something could not be read.
    Unread,
    /// Something can be read in more than one way.
    Doubtful,
    /// A number may rest on a guess.
    Guess,
    /// Something was filled in by a rule that seldom errs.
    Routine,
}

pub(crate) struct Remark {
    weight: Weight,
    text: String,
}

/// Everything that was remarked on, each thing once, the weightiest first.
pub(crate) fn remarks(incident: &Incident<'_>) -> Vec<Remark> {
    let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
    for diagnostic in incident.diagnostics() {
        *counts.entry(diagnostic.code()).or_default() += 1;
    }
    let negative = Metric::STANDARD.iter().any(|metric| incident.measure(metric).is_negative());
    let untold = negative && !counts.contains_key(&Code::MilestonesOutOfOrder);
    let negative = untold.then(|| Remark { weight: Weight::Contradiction, text: "negative time".to_owned() });

    let told = counts.into_iter().map(|(code, count)| Remark { weight: weight(code), text: words(code, count) });
    let mut remarks: Vec<Remark> = negative.into_iter().chain(told).collect();
    remarks.sort_by_key(|remark| remark.weight);
    remarks
}

/// All of them in words.
pub(crate) fn texts(incident: &Incident<'_>) -> Vec<String> {
    remarks(incident).into_iter().map(|remark| remark.text).collect()
}

/// The first two that are more than routine, and how many more there are.
pub(crate) fn brief(incident: &Incident<'_>) -> String {
    const SHOWN: usize = 2;
    let remarks = remarks(incident);
    let telling: Vec<&str> =
        remarks.iter().filter(|r| r.weight < Weight::Routine).map(|remark| remark.text.as_str()).collect();
    let shown = telling[..telling.len().min(SHOWN)].join(", ");
    if telling.len() > SHOWN { format!("{shown}, +{}", telling.len() - SHOWN) } else { shown }
}

fn weight(code: Code) -> Weight {
    match (code, code.severity()) {
        (Code::NoTimeline | Code::NotText | Code::SeveralIncidents | Code::OpenIncident, _) => Weight::Decisive,
        (Code::MilestonesOutOfOrder | Code::StatedDiffers | Code::EndBeforeStart, _) => Weight::Contradiction,
        (_, Severity::Error) => Weight::Unread,
        (_, Severity::Warning) => Weight::Doubtful,
        (Code::ImpliedStart | Code::HalfDayInferred | Code::WentBackwards | Code::NoZone, _) => Weight::Guess,
        _ => Weight::Routine,
    }
}

fn words(code: Code, count: usize) -> String {
    let name = match code {
        Code::MilestonesOutOfOrder => "out of order".to_owned(),
        Code::OpenIncident => "still open".to_owned(),
        Code::StatedDiffers => "the text states another time".to_owned(),
        Code::HalfDayInferred => "am/pm inferred".to_owned(),
        other => other.as_str().replace('_', " "),
    };
    if count > 1 { format!("{name} ×{count}") } else { name }
}
