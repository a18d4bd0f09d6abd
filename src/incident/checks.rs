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
    /// The incident is over, or (many say "resolved" of that) the service works again.
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
    (Kind::Duration, "duration downtime outage length unavailab dauer ausfall gesamtdauer störungsdauer vorfallsdauer durée duraci duraç durat duur trwa длител продолжит простой 停止時間 継続時間 障害時間 时长 持续 지속 중단"),
];

/// Words that say nothing of what a figure is of, but of the incident itself; those of other languages are of labels that
/// FORMAT.md lists. A label with any other word is about something else: `Cache duration`, `Mean time to resolve`.
#[rustfmt::skip]
const GENERIC: &[&str] = &[
    "time times to of the a an in for from until till by between and or is was it after once since first total totals overall actual",
    "approx approximate approximately elapsed taken took lasted gap delay lag window start end full complete whole our visible facing",
    "incident incident's incidents service services site system production customer customers user users client impact disruption",
    "failure fault issue problem event harm degradation downtime outage",
    "zeit bis zur zum der die des das dem von insgesamt gesamt gesamte vorfall vorfalls störung ausfall",
    "temps jusqu à la le de du l incident total totale panne coupure",
    "tiempo hasta el los incidente total tempo até o a do da até ao incidente totale fino al alla del della",
    "tijd tot het storing incident totale czas do od incydentu awarii całkowity время до общее инцидента сбоя",
];

/// Those of [`Kind::Resolve`]: the end of the incident before the moment at which the service works again.
const RESOLVE: &[&str] = &[
    "start..resolved|mitigated",
    "detected..resolved|mitigated",
    "declared..resolved|mitigated",
    "acknowledged..resolved|mitigated",
    "alert..resolved|mitigated",
    "trigger..resolved|mitigated",
    "start..mitigated",
    "detected..mitigated",
    "declared..mitigated",
    "acknowledged..mitigated",
    "alert..mitigated",
    "trigger..mitigated",
];

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
        Kind::Resolve => RESOLVE,
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
    let unspaced = |name: &str| name.starts_with(|c: char| c >= '\u{2e80}');
    let named = |word: &str, name: &str| word.starts_with(name) || unspaced(name) && word.contains(name);
    let of = |word: &str| {
        NAMES.iter().find(|(_, names)| names.split(' ').any(|name| named(word, name))).map(|(kind, _)| *kind)
    };
    // signs are not parted by blanks: what stands around the name is not known to be generic
    let is_generic = |word: &str| GENERIC.iter().any(|line| line.split(' ').any(|known| known == word));
    if words().any(|w| of(w).is_none() && !is_generic(w)) {
        return None;
    }
    let mut found = words().filter_map(of);
    let first = found.next()?;
    let last = found.next_back().unwrap_or(first);
    // `time to fix once detected` begins with what is named last; an `outage detection time` ends with it
    if last == Kind::Detect && !matches!(first, Kind::Detect | Kind::Duration) {
        return Some((Some(last), first));
    }
    // `detection to fix` begins with the detection; `outage resolved in` is about the end alone
    Some((Some(first).filter(|k| *k == Kind::Detect && last != first), last))
}

impl Incident<'_> {
    /// Compares each stated duration whose label names a metric with what the timeline gives for it, in the order of the
    /// document. One that the timeline cannot measure is left out, and so is one of many incidents (`mean time to ...`), of
    /// none (`Downtime: 0`), or under a label that comes several times. The label must consist of words of metrics and of
    /// what they are of (`Total time to resolve the incident`): `Cache duration` is of something else.
    ///
    /// The two agree where what is stated overlaps with the [bounds](Measurement::low) of what is measured. A range (`2-3
    /// hours`) and a limit (`less than an hour`) mean what they say. A single figure may be off by a minute where its
    /// smallest unit is the minute; where only whole hours or days are written by half of the unit, but by no more than a
    /// quarter of the figure (`1h` is from 45m to 1h 15m). What is told roughly may be off by half of the hour or day; with
    /// minutes by a quarter of the figure, up to a quarter of an hour (`about 20 minutes` is from 15m to 25m).
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
    pub(super) fn remark_stated(&mut self) {
        let differing = self
            .checks(self.hours.as_ref())
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
            let all = hours.to_string();
            // of those that the document names only the clock is its own
            let named = match all.split_once(' ') {
                Some((days, clock)) if self.hours.as_ref() != Some(hours) => format!("{clock} taken as {days}"),
                _ => all,
            };
            message += &format!(", or {} in support hours ({named})", InHours(seconds));
        }
        Diagnostic::new(Code::StatedDiffers, stated.span(), message)
    }
}

/// Does what is stated overlap with what a measurement may be?
fn agrees(stated: &Stated<'_>, measurement: &Measurement) -> bool {
    let (Some(low), Some(high)) = (measurement.low(), measurement.high()) else { return false };
    let (least, most) = meant(stated);
    measurement.seconds().is_some_and(|s| s >= 0) && low <= most && high >= least
}

/// From where to where a stated duration may mean: a range and a limit mean what they say, a single figure may be rounded.
fn meant(stated: &Stated<'_>) -> (i64, i64) {
    let seconds = stated.seconds();
    match (stated.bound(), stated.to_seconds()) {
        (Bound::AtLeast, _) => (seconds, i64::MAX),
        (Bound::AtMost, to) => (i64::MIN, to.unwrap_or(seconds)),
        (Bound::Exact, Some(to)) => (seconds, to),
        (bound, to) => {
            let slack =
                if bound == Bound::About { rough(seconds, stated.unit()) } else { slack(seconds, stated.unit()) };
            (seconds.saturating_sub(slack), to.unwrap_or(seconds).saturating_add(slack))
        }
    }
}

/// How far a figure may lie beside what it means, by the smallest unit that is written: a minute where that is the minute, and
/// where only hours or days are written half of one, but no more than a quarter of it all: 36 minutes are not told as `1h`.
fn slack(seconds: i64, unit: i64) -> i64 {
    match unit {
        3_600.. if seconds % unit == 0 => (unit / 2).min(seconds / 4),
        60.. => 60,
        _ => 1,
    }
}

/// The same of a figure that is told roughly: half of the hour or day, else a quarter of it all, up to a quarter of an hour.
fn rough(seconds: i64, unit: i64) -> i64 {
    match unit {
        3_600.. if seconds % unit == 0 => unit / 2,
        _ => (seconds / 4).clamp(1, 900),
    }
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

/// Support hours, of which a day has no length: `26h`.
struct InHours(i64);

impl fmt::Display for InHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0 / 3_600, self.0 % 3_600) {
            (hours @ 1.., 0) => write!(f, "{hours}h"),
            (hours @ 1.., rest) => write!(f, "{hours}h {}", Length(rest)),
            _ => Length(self.0).fmt(f),
        }
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
        assert_eq!(kind("Zeit bis zur Behebung"), Some((None, Kind::Resolve)));
        assert_eq!(kind("Total incident duration"), Some((None, Kind::Duration)));
        assert_eq!(kind("Time to Repair (TTR)"), Some((None, Kind::Recover)));
        assert_eq!(kind("Gesamtdauer der Störung"), Some((None, Kind::Duration)));
        assert_eq!(kind("Czas trwania awarii"), Some((None, Kind::Duration)));
        assert_eq!(kind("Durée de l'incident"), Some((None, Kind::Duration)));
        assert_eq!(kind("Time to fix once detected"), Some((Some(Kind::Detect), Kind::Recover)));
        assert_eq!(kind("Outage detection time"), Some((None, Kind::Detect)));
        for other in ["Retention", "Cache duration", "Session duration", "MTTD (last quarter)", "Target time to repair"]
        {
            assert_eq!(kind(other), None, "{other}");
        }
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
    fn tolerance_is_the_unit_that_was_written() {
        let rows =
            [(3_600, 3_600, 900), (7_200, 3_600, 1_800), (36_000, 3_600, 1_800), (3_600, 60, 60), (5_400, 3_600, 60)];
        for (seconds, unit, want) in rows.into_iter().chain([(172_800, 86_400, 43_200), (90, 1, 1), (60, 60, 60)]) {
            assert_eq!(slack(seconds, unit), want, "{seconds} in {unit}");
        }
        assert_eq!(
            [(3_600, 3_600), (900, 60), (9_000, 60), (9_000, 3_600)].map(|(s, u)| rough(s, u)),
            [1_800, 225, 900, 900]
        );
    }

    #[test]
    fn support_hours_have_no_days() {
        let rows =
            [(0, "0m"), (90, "1m 30s"), (34_200, "9h 30m"), (93_600, "26h"), (93_661, "26h 1m 1s"), (-60, "-1m")];
        for (seconds, text) in rows {
            assert_eq!(InHours(seconds).to_string(), text);
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
