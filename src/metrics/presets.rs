//! How other tools define their metrics.
//!
//! Each preset says whose definition it is and where it stands. Where a definition counts from or to something finer than a
//! milestone (an alert, a declaration, a deployment), and a document does not tell it, the preset gives no number;
//! [`Preset::approximated`] lets the nearest milestone stand in, and says so in the basis of the number.

use super::anchor::{Anchor, Anchors};
use super::metric::Metric;
use super::{Measured, Measurement};
use crate::error::{Error, ErrorKind};
use crate::milestone::{Claim, Milestone};
use core::fmt;
use core::str::FromStr;

/// The metrics of one tool, as that tool defines them.
///
/// | preset | metric | from | to |
/// |---|---|---|---|
/// | `standard` | the seven of this crate | | |
/// | `firehydrant`, `rootly` | `time_to_detect` | impact | detected |
/// | | `time_to_acknowledge` | impact | acknowledged |
/// | | `time_to_mitigate` | impact | mitigated |
/// | | `time_to_resolve` | impact | resolved |
/// | `pagerduty` | `time_to_acknowledge` | alert | first acknowledgement |
/// | | `time_to_resolve` | alert | resolved |
/// | `datadog` | `time_to_detect` | impact | detected |
/// | | `time_to_repair` | detected | end of impact |
/// | | `time_to_resolve` | declared | resolved |
/// | `firefighter` | `time_to_detect` | impact | detected |
/// | | `time_to_acknowledge` | impact | declared |
/// | | `time_to_repair` | declared | mitigated |
/// | | `time_to_fix` | declared | recovered |
/// | | `time_to_recovery` | impact | recovered |
/// | | `time_to_respond` | detected | recovered |
/// | `atlassian` | `time_to_acknowledge` | alert | work begins |
/// | | `time_to_recovery` | impact | recovered |
/// | | `time_to_respond` | alert | recovered |
/// | | `time_to_resolve` | impact | closed |
/// | `morgue` | `time_to_detect` | impact | detected |
/// | | `time_to_resolve` | detected | resolved |
/// | `dora` | `failed_deployment_recovery_time` | deploy | recovered |
/// | `gitlab` | `time_to_detect` | impact | detected |
/// | | `time_to_mitigate` | impact | mitigated |
/// | | `time_to_resolve` | impact | resolved |
///
/// *impact* is the event, else a moment that words imply. What stands in for a finer claim, where the caller wants it, is the
/// milestone that it is a kind of, and for the impact the trigger.
///
/// ```
/// use incident_timeline::Reader;
/// use incident_timeline::metrics::{Preset, Reason};
///
/// let text = "\
/// # 2024-03-01 (UTC)
/// - 10:00 logins begin to fail
/// - 10:04 a customer reports that logins fail
/// - 10:10 incident declared
/// - 10:30 rolled back, service restored
/// - 10:45 incident resolved
/// ";
/// let incident = Reader::new().read(text);
/// let by = |preset: Preset, name: &str| {
///     let metric = preset.metrics().into_iter().find(|m| m.name() == name).unwrap();
///     incident.measure(&metric).outcome()
/// };
/// assert_eq!(by(Preset::FireHydrant, "time_to_resolve"), Ok(45 * 60));
/// assert_eq!(by(Preset::Datadog, "time_to_resolve"), Ok(35 * 60));
/// assert_eq!(by(Preset::Morgue, "time_to_resolve"), Ok(41 * 60));
/// // nothing tells of an alert
/// assert_eq!(by(Preset::PagerDuty, "time_to_resolve"), Err(Reason::NoStart));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Preset {
    /// This crate's own: [`Metric::STANDARD`].
    Standard,
    /// FireHydrant, documentation of incident milestones and of its analytics (MTTD, MTTA, MTTM, MTTR): all are counted from
    /// the milestone "started", the beginning of the impact.
    FireHydrant,
    /// Rootly, documentation of incident metrics: the same definitions as FireHydrant's, on its own timestamps.
    Rootly,
    /// PagerDuty, documentation of its insights and analytics: mean time to acknowledge and to resolve, both from the moment
    /// at which an alert triggers the incident. It knows no impact, so it has no time to detect.
    PagerDuty,
    /// Datadog, documentation of incident analytics: time to detect from the first impact, time to repair from the detection
    /// to the end of the impact, time to resolve from the declaration.
    Datadog,
    /// FireFighter (ManoMano), documentation of its metrics: what it calls repair, fix, recovery and respond.
    FireFighter,
    /// Atlassian, *Common incident management metrics*: recovery and respond both end where the system is operational again,
    /// resolve includes what is done so that it does not happen again, and is mostly counted in business hours
    /// ([`SupportHours`](crate::support_hours::SupportHours)). It ends here where the incident is closed in so many words
    /// ([`Claim::Closed`]: "Incident closed"), not where it is resolved or well again.
    Atlassian,
    /// Etsy's morgue: a postmortem has a start, a detection and an end; time to resolve is counted from the detection.
    Morgue,
    /// DORA, *Accelerate State of DevOps Report* 2023: the time that it takes to recover from a failed deployment. Where the
    /// incident was not caused by a deployment, there is none.
    Dora,
    /// GitLab handbook, incident management: detection, mitigation and full recovery are all counted from the impact; it sets
    /// the share that is mitigated within 30 minutes as its target.
    GitLab,
}

const fn milestone(milestone: Milestone) -> Anchors {
    Anchors::of(Anchor::Milestone(milestone))
}

/// A finer claim, for which its milestone may stand in.
const fn claim(claim: Claim) -> Anchors {
    Anchors::of(Anchor::Claim(claim)).approximated_by(Anchor::Milestone(claim.milestone()))
}

const IMPACT: Anchors = milestone(Milestone::Impact)
    .or(Anchor::Implied(Milestone::Impact))
    .approximated_by(Anchor::Milestone(Milestone::Trigger));
const ALERT: Anchors = claim(Claim::Alert);
const DECLARED: Anchors = claim(Claim::Declared);
const RECOVERED: Anchors = claim(Claim::Recovered);
const DETECTED: Anchors = milestone(Milestone::Detected);
const ACKNOWLEDGED: Anchors = milestone(Milestone::Acknowledged);
const MITIGATED: Anchors = milestone(Milestone::Mitigated);
const RESOLVED: Anchors = milestone(Milestone::Resolved);

const FROM_IMPACT: &[Metric] = &[
    Metric::constant("time_to_detect", IMPACT, DETECTED),
    Metric::constant("time_to_acknowledge", IMPACT, ACKNOWLEDGED),
    Metric::constant("time_to_mitigate", IMPACT, MITIGATED),
    Metric::constant("time_to_resolve", IMPACT, RESOLVED),
];
const PAGER_DUTY: &[Metric] = &[
    Metric::constant("time_to_acknowledge", ALERT, ACKNOWLEDGED),
    Metric::constant("time_to_resolve", ALERT, RESOLVED),
];
const DATADOG: &[Metric] = &[
    Metric::constant("time_to_detect", IMPACT, DETECTED),
    Metric::constant("time_to_repair", DETECTED, MITIGATED),
    Metric::constant("time_to_resolve", DECLARED, RESOLVED),
];
const FIRE_FIGHTER: &[Metric] = &[
    Metric::constant("time_to_detect", IMPACT, DETECTED),
    Metric::constant("time_to_acknowledge", IMPACT, DECLARED),
    Metric::constant("time_to_repair", DECLARED, MITIGATED),
    Metric::constant("time_to_fix", DECLARED, RECOVERED),
    Metric::constant("time_to_recovery", IMPACT, RECOVERED),
    Metric::constant("time_to_respond", DETECTED, RECOVERED),
];
const ATLASSIAN: &[Metric] = &[
    Metric::constant("time_to_acknowledge", ALERT, ACKNOWLEDGED),
    Metric::constant("time_to_recovery", IMPACT, RECOVERED),
    Metric::constant("time_to_respond", ALERT, RECOVERED),
    Metric::constant("time_to_resolve", IMPACT, claim(Claim::Closed)),
];
const MORGUE: &[Metric] =
    &[Metric::constant("time_to_detect", IMPACT, DETECTED), Metric::constant("time_to_resolve", DETECTED, RESOLVED)];
const DORA: &[Metric] =
    &[Metric::constant("failed_deployment_recovery_time", Anchors::of(Anchor::Claim(Claim::Deploy)), RECOVERED)];
static STANDARD: [Metric; 7] = Metric::STANDARD;
const GITLAB: &[Metric] = &[
    Metric::constant("time_to_detect", IMPACT, DETECTED),
    Metric::constant("time_to_mitigate", IMPACT, MITIGATED),
    Metric::constant("time_to_resolve", IMPACT, RESOLVED),
];

impl Preset {
    /// Every preset, in the order of this page.
    pub const ALL: [Preset; 10] = [
        Preset::Standard,
        Preset::FireHydrant,
        Preset::Rootly,
        Preset::PagerDuty,
        Preset::Datadog,
        Preset::FireFighter,
        Preset::Atlassian,
        Preset::Morgue,
        Preset::Dora,
        Preset::GitLab,
    ];

    /// Its name: `standard`, `firehydrant`, `pagerduty`, ...
    pub const fn as_str(self) -> &'static str {
        match self {
            Preset::Standard => "standard",
            Preset::FireHydrant => "firehydrant",
            Preset::Rootly => "rootly",
            Preset::PagerDuty => "pagerduty",
            Preset::Datadog => "datadog",
            Preset::FireFighter => "firefighter",
            Preset::Atlassian => "atlassian",
            Preset::Morgue => "morgue",
            Preset::Dora => "dora",
            Preset::GitLab => "gitlab",
        }
    }

    /// Where the definitions stand.
    pub const fn source(self) -> &'static str {
        match self {
            Preset::Standard => "incident-timeline, module `metrics`",
            Preset::FireHydrant => "FireHydrant documentation, incident milestones and analytics",
            Preset::Rootly => "Rootly documentation, incident metrics",
            Preset::PagerDuty => "PagerDuty documentation, insights and analytics: MTTA, MTTR",
            Preset::Datadog => "Datadog documentation, incident management analytics",
            Preset::FireFighter => "FireFighter (ManoMano) documentation, metrics",
            Preset::Atlassian => "Atlassian, Common incident management metrics",
            Preset::Morgue => "Etsy morgue, postmortem fields",
            Preset::Dora => "DORA, Accelerate State of DevOps Report 2023",
            Preset::GitLab => "GitLab handbook, incident management",
        }
    }

    fn defined(self) -> &'static [Metric] {
        match self {
            Preset::Standard => &STANDARD,
            Preset::FireHydrant | Preset::Rootly => FROM_IMPACT,
            Preset::PagerDuty => PAGER_DUTY,
            Preset::Datadog => DATADOG,
            Preset::FireFighter => FIRE_FIGHTER,
            Preset::Atlassian => ATLASSIAN,
            Preset::Morgue => MORGUE,
            Preset::Dora => DORA,
            Preset::GitLab => GITLAB,
        }
    }

    /// Its metrics to the letter: without a number where a document does not tell what they ask for.
    pub fn metrics(self) -> Vec<Metric> {
        self.defined().iter().cloned().map(Metric::strict).collect()
    }

    /// Its metrics, with the nearest milestone in place of what a document does not tell. Such a number carries
    /// [`Basis::StandIn`](crate::resolve::Basis::StandIn).
    pub fn approximated(self) -> Vec<Metric> {
        self.defined().to_vec()
    }

    /// One incident under every preset, side by side: each preset with what its metrics come to.
    pub fn compare(incident: &impl Measured) -> Vec<(Preset, Vec<Measurement>)> {
        let under = |preset: Preset| preset.metrics().iter().map(|metric| incident.measure(metric)).collect();
        Preset::ALL.into_iter().map(|preset| (preset, under(preset))).collect()
    }
}

impl fmt::Display for Preset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Reads a name in any case: `pagerduty`, `PagerDuty`.
impl FromStr for Preset {
    type Err = Error;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        const EXPECTED: &str = "one of standard, firehydrant, rootly, pagerduty, datadog, firefighter, atlassian, morgue, \
             dora, gitlab";
        Preset::ALL
            .into_iter()
            .find(|preset| preset.as_str().eq_ignore_ascii_case(s))
            .ok_or_else(|| ErrorKind::UnknownName { expected: EXPECTED, found: s.to_owned() }.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rows of the page: `preset metric from to`.
    const DEFINITIONS: &str = "
        firehydrant time_to_detect impact detected
        firehydrant time_to_acknowledge impact acknowledged
        firehydrant time_to_mitigate impact mitigated
        firehydrant time_to_resolve impact resolved
        rootly time_to_detect impact detected
        rootly time_to_acknowledge impact acknowledged
        rootly time_to_mitigate impact mitigated
        rootly time_to_resolve impact resolved
        pagerduty time_to_acknowledge alert acknowledged
        pagerduty time_to_resolve alert resolved
        datadog time_to_detect impact detected
        datadog time_to_repair detected mitigated
        datadog time_to_resolve declared resolved
        firefighter time_to_detect impact detected
        firefighter time_to_acknowledge impact declared
        firefighter time_to_repair declared mitigated
        firefighter time_to_fix declared recovered
        firefighter time_to_recovery impact recovered
        firefighter time_to_respond detected recovered
        atlassian time_to_acknowledge alert acknowledged
        atlassian time_to_recovery impact recovered
        atlassian time_to_respond alert recovered
        atlassian time_to_resolve impact closed
        morgue time_to_detect impact detected
        morgue time_to_resolve detected resolved
        dora failed_deployment_recovery_time deploy recovered
        gitlab time_to_detect impact detected
        gitlab time_to_mitigate impact mitigated
        gitlab time_to_resolve impact resolved";

    #[test]
    fn definitions_are_those_of_the_page() {
        let row = |p: Preset, m: &Metric| format!("{p} {m} {} {}", m.from().first(), m.to().first());
        let others = Preset::ALL.into_iter().filter(|p| *p != Preset::Standard);
        let got: Vec<String> = others.flat_map(|p| p.metrics().into_iter().map(move |m| row(p, &m))).collect();
        let want: Vec<&str> = DEFINITIONS.lines().map(str::trim).filter(|l| !l.is_empty()).collect();
        assert_eq!(got, want);
        assert_eq!(Preset::Standard.metrics(), Metric::STANDARD);
    }

    #[test]
    fn to_the_letter_nothing_stands_in() {
        for preset in Preset::ALL {
            for (strict, wide) in preset.metrics().iter().zip(preset.approximated()) {
                assert!(!strict.from().to_string().contains('~') && !strict.to().to_string().contains('~'));
                assert_eq!((strict.name(), strict.from().first()), (wide.name(), wide.from().first()));
            }
        }
    }

    #[test]
    fn names_are_read_back() {
        for preset in Preset::ALL {
            assert_eq!(preset.as_str().parse(), Ok(preset));
            assert_eq!(preset.as_str().to_uppercase().parse(), Ok(preset));
            assert!(!preset.source().is_empty());
        }
        let error = "opsgenie".parse::<Preset>().unwrap_err().to_string();
        assert!(
            error.starts_with("expected one of standard, firehydrant") && error.ends_with("found `opsgenie`"),
            "{error}"
        );
    }
}
