//! What a document states against what its timeline gives.
//!
//! A label names a kind of metric (`Time to repair`), and tools disagree on where each begins and ends. So every pair of
//! milestones that the label may mean is tried; where none comes to what is stated, that is told, with the pair that is meant
//! most likely.

use super::{Incident, Stated};
use crate::diagnostic::{Code, Diagnostic};
use crate::metrics::{Measurement, Metric};
use crate::support_hours::SupportHours;
use crate::syntax::Bound;
use core::fmt;

/// Does a stated duration agree with the timeline?
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Agreement {
    /// One of the pairs that its label may mean comes to it.
    Agrees,
    /// One does in support hours, which the statement itself names.
    AgreesInSupportHours,
    /// None does in wall time, but one does in support hours, of which the statement says nothing.
    ExplainedBySupportHours,
    /// None does.
    Differs,
}

/// A stated duration beside what the timeline gives for it.
///
/// ```
/// use incident_timeline::Reader;
/// use incident_timeline::incident::Agreement;
///
/// let text = "\
/// # Incident on 2020-02-25
/// - Incident declared 2020-02-25 10:58
/// - Resolved 2020-02-25 17:07
///
/// - **Time to repair**: 4h 9m
/// ";
/// let incident = Reader::new().read(text);
/// let [check] = &incident.checks(None)[..] else { panic!() };
/// assert_eq!(check.agreement(), Agreement::Differs);
/// assert_eq!(check.metric().name(), "declared..mitigated|resolved");
/// assert_eq!((check.stated(&incident).seconds(), check.measurement().seconds()), (14_940, Some(22_140)));
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Check {
    stated: usize,
    metric: Metric,
    measurement: Measurement,
    in_hours: Option<(SupportHours, Measurement)>,
    agreement: Agreement,
}

impl Check {
    /// What is stated.
    pub fn stated<'i, 't>(&self, incident: &'i Incident<'t>) -> &'i Stated<'t> {
        &incident.stated[self.stated]
    }

    /// The pair of milestones that comes to it, or the one that is meant most likely.
    pub const fn metric(&self) -> &Metric {
        &self.metric
    }

    /// What that pair comes to, in wall time.
    pub const fn measurement(&self) -> &Measurement {
        &self.measurement
    }

    /// The same in support hours, where the document or the caller names any.
    pub fn in_support_hours(&self) -> Option<(&SupportHours, &Measurement)> {
        self.in_hours.as_ref().map(|(hours, measurement)| (hours, measurement))
    }

    /// Do the two agree?
    pub const fn agreement(&self) -> Agreement {
        self.agreement
    }
}

/// A kind of metric that a label may name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Detect,
    Acknowledge,
    Identify,
    /// The harm is repaired; whether the incident is over is another matter.
    Repair,
    /// The service works again, or the incident is over: people do not tell the two apart.
    Recover,
    Resolve,
    /// How long it lasted.
    Duration,
}

/// What the words of a label name, by how they begin. Those of other languages are of labels that FORMAT.md lists.
#[rustfmt::skip]
const NAMES: &[(Kind, &str)] = &[
    (Kind::Detect, "detect discover ttd mttd notice entdeck erkenn erkannt détect detec descub rilev scopert ontdek wykry обнаруж 検知 検出 发现 檢測 감지"),
    (Kind::Acknowledge, "ack acknowledge acknowledgement tta mtta respond response reaktion réaction prise_en reacc respuesta resposta reazione reactie reakcj реакци 対応開始 初動 响应 대응"),
    (Kind::Identify, "identif diagnos tti mtti ursachen"),
    (Kind::Repair, "repair mitigat ttm mttm répar repar ripara herstel napraw repareer"),
    (Kind::Recover, "recover ttr mttr restor fix wiederherst rétabl restabl recuper ripristin przywr восстан 復旧 恢复 恢復 복구"),
    (Kind::Resolve, "resol clos beheb behob behoben lösung résol resuel resolv risol oplos opgelost rozwiąz устран решен 解決 解决 해결"),
    (Kind::Duration, "duration downtime outage length unavailab dauer ausfall durée duraci duraç durat duur czas_trwania trwał длител продолжит простой 停止時間 継続時間 障害時間 时长 持续 지속 중단"),
];

/// Words that make a figure one of many incidents, or of none.
const OTHERS: &[&str] =
    &["mean", "average", "avg", "median", "target", "goal", "sla", "slo", "expected", "max", "previous"];

/// The pairs that a kind of metric may mean, the likeliest first. The definitions of other tools (see
/// [`Preset`](crate::metrics::Preset)) are among them.
const fn pairs(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Detect => &["start..detected", "trigger..detected", "start..alert", "start..report"],
        Kind::Acknowledge => &[
            "detected..acknowledged",
            "alert..acknowledged",
            "start..acknowledged",
            "detected..declared",
            "detected..investigating",
        ],
        Kind::Identify => {
            &["detected..identified", "start..identified", "acknowledged..identified", "declared..identified"]
        }
        Kind::Repair => &[
            "declared..mitigated|resolved",
            "detected..mitigated|resolved",
            "start..mitigated|resolved",
            "acknowledged..mitigated|resolved",
            "alert..mitigated|resolved",
            "trigger..mitigated|resolved",
            "identified..mitigated|resolved",
        ],
        Kind::Recover => &[
            "start..mitigated",
            "detected..mitigated",
            "start..resolved",
            "detected..resolved",
            "declared..mitigated",
            "declared..resolved",
            "acknowledged..mitigated",
            "acknowledged..resolved",
            "alert..mitigated",
            "trigger..mitigated",
            "trigger..resolved",
            "identified..mitigated",
            "identified..resolved",
        ],
        Kind::Resolve => &[
            "start..resolved|mitigated",
            "detected..resolved|mitigated",
            "declared..resolved|mitigated",
            "acknowledged..resolved|mitigated",
            "alert..resolved|mitigated",
            "trigger..resolved|mitigated",
        ],
        Kind::Duration => &[
            "start..mitigated",
            "start..resolved",
            "detected..mitigated",
            "detected..resolved",
            "trigger..mitigated",
            "trigger..resolved",
            "declared..resolved",
        ],
    }
}

/// The kinds that the words of a label name, the one that ends the metric last.
fn kinds(label: &str) -> Option<(Option<Kind>, Kind)> {
    let low = label.to_lowercase();
    let words = || low.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    if words().any(|w| OTHERS.contains(&w)) {
        return None;
    }
    let unspaced = |name: &str| name.starts_with(|c: char| c >= '\u{2e80}');
    let named = |word: &str, name: &str| word.starts_with(name) || unspaced(name) && word.contains(name);
    let of = |word: &str| {
        NAMES.iter().find(|(_, names)| names.split(' ').any(|name| named(word, name))).map(|(kind, _)| *kind)
    };
    let mut found = words().filter_map(of);
    let first = found.next()?;
    let last = found.next_back().unwrap_or(first);
    // `detection to fix` begins with the detection; `outage resolved in` is about the end alone
    Some((Some(first).filter(|k| *k == Kind::Detect && last != first), last))
}

impl Incident<'_> {
    /// Compares each stated duration whose label names a metric with what the timeline gives for it, in the order of the
    /// document. One that the timeline cannot measure is left out, and so is one of many incidents (`mean time to ...`), of
    /// none (`Downtime: 0`), or under a label that comes several times.
    ///
    /// `hours` are the caller's support hours, which may explain a difference; those that the document names count before.
    pub fn checks(&self, hours: Option<&SupportHours>) -> Vec<Check> {
        let hours = self.hours_told().into_iter().chain(hours.cloned()).collect::<Vec<_>>();
        (0..self.stated.len()).filter_map(|n| self.check(n, &hours)).collect()
    }

    fn check(&self, n: usize, hours: &[SupportHours]) -> Option<Check> {
        let stated = self.stated.get(n).filter(|s| s.is_named() && s.seconds() > 0)?;
        // a label that comes again is of a phase or a service each, not of the whole
        let alike = self.stated.iter().filter(|s| s.is_named() && s.label().eq_ignore_ascii_case(stated.label()));
        if alike.count() > 1 {
            return None;
        }
        let (from, kind) = kinds(stated.label())?;
        let pairs = pairs(kind).iter().filter(|pair| from.is_none() || pair.starts_with("detected"));
        let metrics: Vec<Metric> = pairs.filter_map(|pair| pair.parse().ok()).collect();
        let measured = || metrics.iter().map(|m| (m, self.measure(m))).filter(|(_, m)| m.seconds().is_some());
        let (likeliest, first) = measured().next()?;
        let found = |metric: &Metric, measurement, in_hours, agreement| {
            Some(Check { stated: n, metric: metric.clone(), measurement, in_hours, agreement })
        };
        let says_hours = stated.support_hours().is_some();
        let in_hours = || {
            let each = hours.iter().flat_map(|h| metrics.iter().map(move |m| (h, m)));
            each.map(|(h, m)| (h, m, self.measure_in(m, h))).find(|(_, _, m)| agrees(stated, m))
        };
        if let Some((metric, wall)) = measured().find(|(_, m)| agrees(stated, m)) {
            return found(metric, wall, None, Agreement::Agrees);
        }
        if let Some((hours, metric, counted)) = in_hours() {
            let agreement =
                if says_hours { Agreement::AgreesInSupportHours } else { Agreement::ExplainedBySupportHours };
            return found(metric, self.measure(metric), Some((hours.clone(), counted)), agreement);
        }
        let counted = hours.first().filter(|_| says_hours).map(|h| (h.clone(), self.measure_in(likeliest, h)));
        found(likeliest, first, counted, Agreement::Differs)
    }

    /// The support hours that the document names, on working days and on all days, in the zone of its clocks.
    fn hours_told(&self) -> Vec<SupportHours> {
        let Some(told) = self.stated.iter().find_map(Stated::support_hours) else { return Vec::new() };
        let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        let window = format!("{}-{}", clock(told.from), clock(told.to));
        let zoned = self.events.iter().any(|e| e.moment.offset().is_some());
        let hours = ["Mon-Fri", "daily"].into_iter().filter_map(|days| format!("{days} {window}").parse().ok());
        hours.map(|h: SupportHours| self.zone.filter(|_| zoned).map_or(h.clone(), |zone| h.in_zone(zone))).collect()
    }

    /// Tells of every stated duration that differs from what the timeline gives.
    pub(super) fn remark_stated(&mut self, hours: Option<&SupportHours>) {
        let differing = self
            .checks(hours)
            .into_iter()
            .filter(|check| matches!(check.agreement, Agreement::Differs | Agreement::ExplainedBySupportHours));
        let remarks: Vec<Diagnostic> = differing.map(|check| self.told(&check)).collect();
        self.diagnostics.extend(remarks);
    }

    fn told(&self, check: &Check) -> Diagnostic {
        let stated = check.stated(self);
        let line = |end: Option<crate::metrics::Evidence>| end.map_or(0, |e| e.line);
        let milestone = |end: Option<crate::metrics::Evidence>, anchor: String| {
            // of several anchors the one that was told
            end.filter(|_| anchor.contains('|') || anchor == "start").map_or(anchor, |e| e.milestone.to_string())
        };
        let (from, to) = (check.measurement.from(), check.measurement.to());
        let mut message = format!(
            "expected the stated {} to be what the timeline gives, found {} from {} (line {}) to {} (line {})",
            Length(stated.seconds()),
            Length(check.measurement.seconds().unwrap_or(0)),
            milestone(from, check.metric.from().to_string()),
            line(from),
            milestone(to, check.metric.to().to_string()),
            line(to),
        );
        if let Some((hours, measurement)) = check.in_support_hours()
            && let Some(seconds) = measurement.seconds()
        {
            message += &format!(", or {} in support hours ({hours})", Length(seconds));
        }
        Diagnostic::new(Code::StatedDiffers, stated.span(), message)
    }
}

/// Does what is stated overlap with what a measurement may be?
fn agrees(stated: &Stated<'_>, measurement: &Measurement) -> bool {
    let (Some(low), Some(high)) = (measurement.low(), measurement.high()) else { return false };
    let seconds = stated.seconds();
    let slack = slack(seconds, stated.bound());
    let upper = stated.to_seconds().unwrap_or(seconds);
    let most = if stated.bound() == Bound::AtLeast { i64::MAX } else { upper.saturating_add(slack) };
    let least = if stated.bound() == Bound::AtMost { i64::MIN } else { seconds.saturating_sub(slack) };
    measurement.seconds().is_some_and(|s| s >= 0) && low <= most && high >= least
}

/// How far a stated duration may lie beside what it means: a minute where minutes are told, half of the unit where only hours
/// or days are, a quarter of it all where it is told roughly.
fn slack(seconds: i64, bound: Bound) -> i64 {
    let unit = match seconds {
        s if s % 86_400 == 0 => 43_200,
        s if s % 3_600 == 0 => 1_800,
        s if s % 60 == 0 => 60,
        _ => 1,
    };
    if bound == Bound::About { unit.max(seconds / 4) } else { unit.min(seconds.max(60)) }
}

/// A duration as people write it: `4h 9m`.
struct Length(i64);

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, seconds) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        let units =
            [("d", seconds / 86_400), ("h", seconds / 3_600 % 24), ("m", seconds / 60 % 60), ("s", seconds % 60)];
        f.write_str(sign)?;
        let mut told = units.iter().filter(|(_, n)| *n > 0).peekable();
        if told.peek().is_none() {
            return f.write_str("0m");
        }
        for (n, (unit, count)) in told.enumerate() {
            write!(f, "{}{count}{unit}", if n > 0 { " " } else { "" })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_name_metrics() {
        let kind = |label| kinds(label);
        assert_eq!(kind("Time to repair"), Some((None, Kind::Repair)));
        assert_eq!(kind("TTD"), Some((None, Kind::Detect)));
        assert_eq!(kind("Detection gap"), Some((None, Kind::Detect)));
        assert_eq!(kind("Detection-to-fix elapsed"), Some((Some(Kind::Detect), Kind::Recover)));
        assert_eq!(kind("Dauer"), Some((None, Kind::Duration)));
        assert_eq!(kind("復旧までの時間"), Some((None, Kind::Recover)));
        assert_eq!(kind("Mean time to resolve"), None);
        assert_eq!(kind("MTTR"), Some((None, Kind::Recover)), "people write it of one incident");
        assert_eq!(kind("Retention"), None);
    }

    #[test]
    fn every_pair_is_a_metric() {
        let all = [
            Kind::Detect,
            Kind::Acknowledge,
            Kind::Identify,
            Kind::Repair,
            Kind::Recover,
            Kind::Resolve,
            Kind::Duration,
        ];
        for pair in all.into_iter().flat_map(pairs) {
            assert!(pair.parse::<Metric>().is_ok(), "{pair}");
        }
    }

    #[test]
    fn lengths_are_written_as_people_do() {
        let rows = [(0, "0m"), (59, "59s"), (60, "1m"), (14_940, "4h 9m"), (107_220, "1d 5h 47m"), (-90, "-1m 30s")];
        for (seconds, text) in rows {
            assert_eq!(Length(seconds).to_string(), text);
        }
    }
}
