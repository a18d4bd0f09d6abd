//! Instants against jiff, which shares neither code nor zone tables with what this crate rests on.

use crate::reading::{moments, read};
use jiff::Timestamp;
use jiff::civil::{DateTime, date};
use jiff::tz::{AmbiguousOffset, TimeZone};
use proptest::prelude::*;

/// How a zone is written, and the zone of the database that is meant.
const ZONES: [(&str, &str); 14] = [
    ("PT", "America/Los_Angeles"),
    ("MT", "America/Denver"),
    ("CT", "America/Chicago"),
    ("ET", "America/New_York"),
    ("UTC", "UTC"),
    ("US/Pacific", "America/Los_Angeles"),
    ("Europe/Zurich", "Europe/Zurich"),
    ("Europe/London", "Europe/London"),
    ("Asia/Kolkata", "Asia/Kolkata"),
    ("Asia/Tokyo", "Asia/Tokyo"),
    ("Australia/Sydney", "Australia/Sydney"),
    ("America/Sao_Paulo", "America/Sao_Paulo"),
    ("Africa/Nairobi", "Africa/Nairobi"),
    ("Pacific/Auckland", "Pacific/Auckland"),
];

/// Both readings of a clock that was shown twice are an answer; one that was skipped has none here.
fn readings(local: DateTime, zone: &str) -> Vec<Timestamp> {
    let offsets = TimeZone::get(zone).expect("the zone is known to jiff").into_ambiguous_zoned(local);
    if matches!(offsets.offset(), AmbiguousOffset::Gap { .. }) {
        return Vec::new();
    }
    let both = [offsets.clone().earlier(), offsets.later()];
    both.into_iter().map(|zoned| zoned.unwrap().timestamp()).collect()
}

proptest! {
    #![proptest_config(crate::reading::cases(1_000))]

    #[test]
    fn instants_agree_with_jiff(
        (year, month, day) in (2000..2035_i16, 1..=12_i8, 1..=28_i8),
        (hour, minute) in (0..24_i8, 0..60_i8),
        (written, meant) in prop::sample::select(ZONES.to_vec()),
    ) {
        let local = date(year, month, day).at(hour, minute, 0, 0);
        let text = format!("## Timeline\n\n- {year}-{month:02}-{day:02} {hour:02}:{minute:02} {written} database restarted\n");
        let found = moments(&read(&text));
        let want = readings(local, meant);
        prop_assume!(!want.is_empty());
        let found: Vec<Timestamp> = found.iter().filter_map(|m| m.parse().ok()).collect();
        prop_assert_eq!(found.len(), 1, "{}", text);
        prop_assert!(want.contains(&found[0]), "{}: {:?} is none of {:?}", text, found, want);
    }
}

#[test]
fn the_hours_around_a_change_of_the_clocks_agree_with_jiff() {
    for (written, meant) in
        [("PT", "America/Los_Angeles"), ("ET", "America/New_York"), ("Europe/Berlin", "Europe/Berlin")]
    {
        for (month, day) in [(3, 10), (3, 31), (11, 3), (10, 27)] {
            for hour in 0..6 {
                let local = date(2024, month, day).at(hour, 30, 0, 0);
                let text =
                    format!("## Timeline\n\n- 2024-{month:02}-{day:02} {hour:02}:30 {written} database restarted\n");
                let found: Timestamp = moments(&read(&text))[0].parse().expect("the moment has an offset");
                let want = readings(local, meant);
                assert!(want.is_empty() || want.contains(&found), "{text}: {found} is none of {want:?}");
            }
        }
    }
}
