//! Groups of incidents: which period one is in, what groups come to, and for how long anybody was harmed.

use chrono::NaiveDate;
use incident_timeline::metrics::{Measured, Measurement, Metric};
use incident_timeline::milestone::Milestone;
use incident_timeline::summary::{Groups, Period, PlacedBy, Union};
use incident_timeline::{Document, Incident, Reader, Summary};
use proptest::prelude::*;

fn read(text: &str) -> Incident<'static> {
    Reader::new().read(Document::new(text)).into_owned()
}

#[test]
fn periods_are_those_of_the_calendar() {
    for (day, month, quarter, year) in [
        ("2019-12-31", "2019-12", "2019-Q4", "2019"),
        ("2020-01-01", "2020-01", "2020-Q1", "2020"),
        ("2020-03-31", "2020-03", "2020-Q1", "2020"),
        ("2020-04-01", "2020-04", "2020-Q2", "2020"),
        ("2020-09-30", "2020-09", "2020-Q3", "2020"),
    ] {
        let day: NaiveDate = day.parse().unwrap();
        let told = [Period::Month, Period::Quarter, Period::Year].map(|period| period.on(day).to_string());
        assert_eq!(told, [month, quarter, year]);
    }
    let ordered = ["2019-12-31", "2020-01-01", "2020-04-01"].map(|d| Period::Quarter.on(d.parse().unwrap()));
    assert!(ordered.is_sorted(), "in order of time");
}

/// An incident over New Year, by three choices of the moment; and one in which the chosen milestone is not told.
#[test]
fn the_chosen_moment_puts_an_incident_into_its_period() {
    let incident = read(
        "# Outage\n\n- 2020-12-31 23:40 UTC the site is down\n- 2020-12-31 23:55 UTC alert fires\n\
         - 2021-01-01 00:30 UTC rolled back, the site is up again\n- 2021-01-01 01:00 UTC incident resolved\n",
    );
    let year = |by| Period::Year.of(&incident, by).map(|stretch| stretch.to_string());
    assert_eq!(year(PlacedBy::Date).as_deref(), Some("2020"));
    assert_eq!(year(PlacedBy::Milestone(Milestone::Detected)).as_deref(), Some("2020"));
    assert_eq!(year(PlacedBy::Milestone(Milestone::Resolved)).as_deref(), Some("2021"));
    assert_eq!(year(PlacedBy::Milestone(Milestone::Identified)), None);
    let undated = read("# Outage\n\n- 10:00 the site is down\n- 10:30 incident resolved\n");
    assert_eq!(Period::Year.of(&undated, PlacedBy::Date), None);
}

/// By hand: 10:00–10:30, within it 10:10–10:20, touching it 10:30–10:40, and apart from them 12:00–12:05.
#[test]
fn overlapping_harm_counts_once() {
    let at = |from: &str, to: &str| {
        read(&format!("# 2021-05-10\n\n- {from} UTC the site is down\n- {to} UTC service restored\n"))
    };
    let all = [at("10:00", "10:30"), at("12:00", "12:05"), at("10:10", "10:20"), at("10:30", "10:40")];
    let union = Union::of(&all);
    assert_eq!((union.seconds, union.incidents, union.uncounted), (45 * 60, 4, 0));
    let rest = [
        read("# 2021-05-10\n\n- 10:00 the site is down\n- 10:30 service restored\n"),
        read("# Outage\n\n- 10:00 UTC the site is down\n- 10:30 UTC service restored\n"),
        read("# 2021-05-10\n\n- 10:00 UTC the site is down\n"),
        read("nothing happened"),
    ];
    let none = Union::of(&rest);
    assert_eq!((none.seconds, none.incidents, none.uncounted), (0, 0, 4), "no zone, no date, no end, no timeline");
    let beside = Union::of(all.iter().chain(&rest));
    assert_eq!((beside.seconds, beside.incidents, beside.uncounted), (45 * 60, 4, 4));
}

#[test]
fn each_incident_of_a_document_has_its_own_severity() {
    let text = "# Incidents (UTC)\n\n## Login outage 2021-05-10\n\nSeverity: S1\n\n- 10:00 logins fail\n- 10:40 service restored\n\n\
                ## Queue outage 2021-06-02\n\nSeverity: S3\n\n- 11:00 jobs fail\n- 11:20 service restored\n";
    let severities: Vec<_> = Reader::new().read_all(text).iter().map(|i| i.severity().map(str::to_owned)).collect();
    assert_eq!(severities, [Some("S1".to_owned()), Some("S3".to_owned())]);
}

struct Took(i64);

impl Measured for Took {
    fn measure(&self, metric: &Metric) -> Measurement {
        Measurement::known(metric, self.0)
    }
}

proptest! {
    /// Parts of groups merge to the groups of the whole, whatever the order, and all groups are the whole.
    #[test]
    fn groups_merge_to_the_same(all in prop::collection::vec((0u8..4, 0i64..5_000), 0..60), cut in 0usize..60) {
        let of = |part: &[(u8, i64)]| {
            let mut groups = Groups::new([Metric::TIME_TO_RESOLVE]);
            part.iter().for_each(|(key, seconds)| groups.add(*key, &Took(*seconds)));
            groups
        };
        let cut = cut.min(all.len());
        let (mut left, mut right) = (of(&all[..cut]), of(&all[cut..]));
        let (first, second) = (left.clone(), right.clone());
        left.merge(second);
        right.merge(first);
        prop_assert_eq!(&left, &of(&all));
        prop_assert_eq!(&right, &left);
        let mut whole = Summary::of_metrics([Metric::TIME_TO_RESOLVE]);
        whole.extend(all.iter().map(|(_, seconds)| Took(*seconds)));
        prop_assert_eq!(left.whole(), whole);
        for (key, summary) in left.iter() {
            let n = all.iter().filter(|(k, _)| k == key).count() as u64;
            prop_assert_eq!(summary.of(&Metric::TIME_TO_RESOLVE).n(), n);
        }
    }
}
