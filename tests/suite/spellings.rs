//! How a stamp may be spelled, in each place where one may stand.
//!
//! Every spelling is of 14:05 on 5 July 2021, a Monday on which London, Berlin and Los Angeles kept summer time.

use crate::reading::{moments, read};
use incident_timeline::syntax::Form;

/// Spellings, and the offset that they tell.
const SPELLINGS: &[(&str, &str)] = &[
    ("14:05", ""),
    ("14:05 UTC", "+00:00"),
    ("14:05:09", ""),
    ("14:05:09.123", ""),
    ("14:05:09.123Z", "+00:00"),
    ("14:05Z", "+00:00"),
    ("1405Z", "+00:00"),
    ("14:05h", ""),
    ("14:05hrs", ""),
    ("14:05 hours", ""),
    ("14h05", ""),
    ("14H05", ""),
    ("14.05 UTC", "+00:00"),
    ("2:05pm", ""),
    ("2:05 PM", ""),
    ("2:05 p.m.", ""),
    ("2:05PM UTC", "+00:00"),
    ("02:05PM", ""),
    ("2.05pm", ""),
    ("14:05 (UTC)", "+00:00"),
    ("14:05 [UTC]", "+00:00"),
    ("(UTC) 14:05", "+00:00"),
    ("UTC 14:05", "+00:00"),
    ("UTC: 14:05", "+00:00"),
    ("14:05 UTC+0", "+00:00"),
    ("14:05 UTC+00:00", "+00:00"),
    ("14:05+00:00", "+00:00"),
    ("14:05 +0000", "+00:00"),
    ("14:05 -05:00", "-05:00"),
    ("14:05 UTC+2", "+02:00"),
    ("14:05 UTC +2", "+02:00"),
    ("14:05 UTC-07:00", "-07:00"),
    ("14:05 GMT+2", "+02:00"),
    ("14:05 UTC+1 (BST)", "+01:00"),
    ("14:05 CEST (UTC+2)", "+02:00"),
    ("14:05 PT (UTC-7)", "-07:00"),
    ("14:05 PDT/PST", "-07:00"),
    ("14:05 PST/PDT", "-07:00"),
    ("14:05 Pacific Time", "-07:00"),
    ("14:05 London time", "+01:00"),
    ("14:05 zulu", "+00:00"),
    ("14:05 UTC / 16:05 CEST", "+00:00"),
    ("14:05 UTC (16:05 CEST)", "+00:00"),
    ("14:05 UTC = 16:05 CEST", "+00:00"),
    ("14:05 UTC/16:05 CEST", "+00:00"),
    ("~14:05", ""),
    ("14:05 ±5min", ""),
    ("(approx) 14:05", ""),
    ("≈14:05", ""),
    ("c. 14:05", ""),
    ("ca 14:05", ""),
    ("circa 14:05", ""),
    ("approx. 14:05", ""),
    ("about 14:05", ""),
    ("around 14:05 UTC", "+00:00"),
    ("14:05ish", ""),
    ("14:05-ish", ""),
    ("14:05 (approx)", ""),
    ("14:05?", ""),
    ("14:05 (?)", ""),
    ("at 14:05", ""),
    ("At 14:05", ""),
    ("by 14:05", ""),
    ("since 14:05", ""),
    ("#1 14:05", ""),
    ("Day 1 14:05", ""),
    ("Day 1 - 14:05", ""),
    ("[14:05 UTC]", "+00:00"),
    ("(14:05 UTC)", "+00:00"),
    ("`14:05 UTC`", "+00:00"),
    ("**14:05 UTC**", "+00:00"),
    ("_14:05_", ""),
    ("**`14:05`**", ""),
    ("~~14:00~~ 14:05", ""),
    ("14:05 local", ""),
    ("14:05 (local time)", ""),
    ("2021-07-05 14:05 UTC", "+00:00"),
    ("2021-07-05T14:05", ""),
    ("2021-07-05T14:05:09Z", "+00:00"),
    ("2021-07-05T14:05:09.123456Z", "+00:00"),
    ("2021-07-05T14:05:09+00:00", "+00:00"),
    ("2021-07-05 14:05:09 +0000", "+00:00"),
    ("2021-07-05 14:05:09 +0000 UTC", "+00:00"),
    ("2021-07-05, 14:05", ""),
    ("2021-07-05 at 14:05", ""),
    ("2021-07-05 @ 14:05", ""),
    ("2021-07-05 - 14:05", ""),
    ("2021-07-05 (14:05)", ""),
    ("2021-07-05 1405Z", "+00:00"),
    ("2021-07-05 14h05", ""),
    ("2021/07/05 14:05", ""),
    ("2021.07.05 14:05", ""),
    ("2021_07_05 14:05", ""),
    ("20210705 14:05", ""),
    ("07-05 14:05", ""),
    ("05.07.2021 14:05", ""),
    ("5.7.2021 14:05", ""),
    ("05.07. 14:05 Uhr", ""),
    ("05-Jul-2021 14:05", ""),
    ("5-Jul-21 14:05", ""),
    ("5 Jul 21 14:05", ""),
    ("5 July 2021, 14:05", ""),
    ("5th of July 14:05", ""),
    ("Jul 5 14:05", ""),
    ("Jul 5, 2021 at 2:05 PM", ""),
    ("Jul 5, 2021 @ 2:05 PM", ""),
    ("Jul-05-2021 02:05:09 PM +UTC", "+00:00"),
    ("July 5th 2021, 14:05:09", ""),
    ("Mon Jul 5 14:05:09 2021", ""),
    ("Mon Jul  5 14:05:09 UTC 2021", "+00:00"),
    ("Mon, 05 Jul 2021 14:05:09 GMT", "+00:00"),
    ("Mo, 05.07.2021 14:05", ""),
    ("lun. 5 juil. 2021 14h05", ""),
    ("Monday, July 5, 2021 at 2:05 PM", ""),
    ("Monday 14:05", ""),
    ("Mon. 14:05", ""),
    ("Mon@14:05", ""),
    ("14:05 on Monday", ""),
    ("14:05, Jul 5", ""),
    ("14:05 Jul 5", ""),
    ("14:05 5 Jul", ""),
    ("14:05 (5 Jul)", ""),
    ("14:05 UTC on July 5", "+00:00"),
    ("14:05 UTC on the 5th", "+00:00"),
    ("14:05 2021-07-05", ""),
    ("14：05", ""),
    ("14時05分", ""),
    ("下午2:05", ""),
    ("午後2時05分", ""),
    ("오후 2:05", ""),
    ("2021年7月5日 14:05", ""),
    ("2021年7月5日（月）14:05", ""),
    ("7月5日14:05", ""),
    ("2021년 7월 5일 14:05", ""),
];

/// Places of a stamp: `{}` stands for it. Texts are foo and bar.
const PLACES: &[(&str, &str)] = &[
    ("list", "- {} foo\n- {} bar\n"),
    ("list, dash", "* {} - foo\n* {} - bar\n"),
    ("list, long dash", "- {} — foo\n- {} — bar\n"),
    ("list, colon", "- {}: foo\n- {}: bar\n"),
    ("list, bold", "- **{}** foo\n- **{}** bar\n"),
    ("numbered list", "1. {} foo\n2. {} bar\n"),
    ("lines", "{} - foo\n\n{} - bar\n"),
    ("bold lines", "**{}:** foo\n\n**{}:** bar\n"),
    ("headings", "### {}\n\nfoo\n\n### {}\n\nbar\n"),
    ("table", "| Time | Event |\n|---|---|\n| {} | foo |\n| {} | bar |\n"),
];

/// Bold does not hold what is bold or code in itself.
fn fits(spelling: &str, place: &str) -> bool {
    !(place.contains("**") && (spelling.contains("**") || spelling.contains('_')))
}

/// What is wrong with a spelling in a place, if anything.
fn fault(spelling: &str, offset: &str, place: &str) -> Option<String> {
    let text = format!("# Outage 2021-07-05\n\n## Timeline\n\n{}", place.replace("{}", spelling));
    let incident = read(&text);
    let events: Vec<_> = incident.events().iter().filter(|e| e.form() != Form::Prose).collect();
    let told: Vec<_> = events
        .iter()
        .map(|e| {
            (
                e.moment().wall().format("%Y-%m-%d %H:%M").to_string(),
                e.moment().offset().map_or(String::new(), |o| o.to_string()),
            )
        })
        .collect();
    let texts: Vec<_> = events.iter().map(|e| e.text()).collect();
    let want = ("2021-07-05 14:05".to_string(), offset.to_string());
    let whole = texts.iter().zip(["foo", "bar"]).all(|(text, end)| text.ends_with(end) && text.chars().count() <= 12);
    (told != [want.clone(), want] || !whole).then(|| format!("{told:?} {texts:?}"))
}

#[test]
fn every_spelling_in_every_place() {
    let mut faults = String::new();
    for (name, place) in PLACES {
        for (spelling, offset) in SPELLINGS.iter().filter(|(s, _)| fits(s, place)) {
            if let Some(fault) = fault(spelling, offset, place) {
                faults += &format!("{name}, {spelling:?}: {fault}\n");
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

/// Offsets end where the text begins, and take nothing of it.
#[test]
fn an_offset_ends_before_a_colon() {
    for (text, want) in [
        ("- 14:05 UTC+2: 3 hosts down\n", "2021-07-05T14:05:00+02:00"),
        ("- 14:05 GMT-3: deploy\n", "2021-07-05T14:05:00-03:00"),
        ("- 14:05 UTC+05:30: deploy\n", "2021-07-05T14:05:00+05:30"),
        ("- 14:05+02:00: deploy\n", "2021-07-05T14:05:00+02:00"),
        ("- 14:05 UTC - 3 hosts down\n", "2021-07-05T14:05:00Z"),
    ] {
        let text = format!("# Outage 2021-07-05\n\n{text}");
        let told = moments(&read(&text));
        assert_eq!(told, [want], "{text:?}");
    }
}

/// What is no stamp where a stamp may stand.
#[test]
fn nothing_else_is_read_as_a_stamp() {
    for line in [
        "- 3 hosts are down",
        "- 1 - the first of them",
        "- 10 - 12 hosts are down",
        "- #1130 is merged",
        "- Day 2 was quiet",
        "- 5 of 40 hosts are back",
        "- 2h15m of downtime",
        "- 1h 30min in total",
        "- 20210705 rows were lost",
        "- 05-17 of them",
        "- by 20 percent",
        "- since March we see this",
    ] {
        let text = format!("# Outage 2021-07-05\n\n## Timeline\n\n{line}\n");
        let told = moments(&read(&text));
        assert!(told.is_empty(), "{line:?}: {told:?}");
    }
}
