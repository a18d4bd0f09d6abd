//! What is rendered is read back: stamps made of independent parts, in many spellings; and nothing panics on any text.

use crate::reading::{check_invariants, read};
use incident_timeline::syntax::{self, Half, Spelling, Stamp};
use proptest::prelude::*;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The parts of a stamp, chosen one by one.
#[derive(Clone, Debug)]
struct Parts {
    date: Option<(i32, u8, u8)>,
    clock: (u8, u8, Option<u8>),
    /// am or pm is written, so the hour is one of twelve
    half: bool,
    /// the zone as it is written, and its offset in seconds where the spelling is a number
    zone: Option<(&'static str, Option<i32>)>,
    end: Option<(u8, u8)>,
    approximate: bool,
}

/// How the parts are spelled; each axis for itself.
#[derive(Clone, Debug)]
struct Spelled {
    date: usize,
    separator: &'static str,
    padded: bool,
    half: &'static str,
    dash: &'static str,
    approximate: &'static str,
}

fn zones() -> impl Strategy<Value = (&'static str, Option<i32>)> {
    prop::sample::select(vec![
        ("UTC", Some(0)),
        ("GMT", Some(0)),
        ("Z", Some(0)),
        ("+0200", Some(7_200)),
        ("+05:30", Some(19_800)),
        ("-0700", Some(-25_200)),
        ("UTC-5", Some(-18_000)),
        ("UTC+02:00", Some(7_200)),
        ("GMT+1", Some(3_600)),
        ("PT", None),
        ("PST", None),
        ("PDT", None),
        ("CEST", None),
        ("IST", None),
        ("AEST", None),
        ("Europe/Zurich", None),
        ("America/Argentina/Buenos_Aires", None),
    ])
}

fn parts() -> impl Strategy<Value = Parts> {
    let date = prop::option::of((1990..2060_i32, 1..=12_u8, 1..=28_u8));
    let clock = (0..24_u8, 0..60_u8, prop::option::of(0..60_u8));
    let end = prop::option::of((0..24_u8, 0..60_u8));
    (date, clock, any::<bool>(), prop::option::of(zones()), end, any::<bool>())
        .prop_map(|(date, clock, half, zone, end, approximate)| Parts { date, clock, half, zone, end, approximate })
}

fn spelled() -> impl Strategy<Value = Spelled> {
    (
        0..7_usize,
        prop::sample::select(vec![" ", ", ", "  "]),
        any::<bool>(),
        prop::sample::select(vec!["am", " am", "AM", " AM"]),
        prop::sample::select(vec!["-", " - ", "–", " – ", " to ", " until "]),
        prop::sample::select(vec!["~", "ca. ", "about ", "around ", "approx. ", "≈"]),
    )
        .prop_map(|(date, separator, padded, half, dash, approximate)| Spelled {
            date,
            separator,
            padded,
            half,
            dash,
            approximate,
        })
}

fn render_date((year, month, day): (i32, u8, u8), spelling: usize) -> String {
    let name = MONTHS[usize::from(month) - 1];
    match spelling {
        0 => format!("{year}-{month:02}-{day:02}"),
        1 => format!("{year}/{month:02}/{day:02}"),
        2 => format!("{day} {name} {year}"),
        3 => format!("{name} {day}, {year}"),
        4 => format!("{} {day} {year}", &name[..3]),
        5 => format!("{day:02}.{month:02}.{year}"),
        _ => format!("{day}-{}-{year}", &name[..3]),
    }
}

fn render_clock(hour: u8, minute: u8, second: Option<u8>, half: Option<&str>, padded: bool) -> String {
    let shown = if half.is_some() { (hour + 11) % 12 + 1 } else { hour };
    let mut text = if padded { format!("{shown:02}:{minute:02}") } else { format!("{shown}:{minute:02}") };
    if let Some(second) = second {
        text.push_str(&format!(":{second:02}"));
    }
    let letter = |s: &str| if hour < 12 { s.to_owned() } else { s.replace('a', "p").replace('A', "P") };
    text + &half.map(letter).unwrap_or_default()
}

fn render(parts: &Parts, how: &Spelled) -> String {
    let half = parts.half.then_some(how.half);
    let mut text = if parts.approximate { how.approximate.to_owned() } else { String::new() };
    if let Some(date) = parts.date {
        text += &render_date(date, how.date);
        text += how.separator;
    }
    let (hour, minute, second) = parts.clock;
    text += &render_clock(hour, minute, second, half, how.padded);
    if let Some((hour, minute)) = parts.end {
        // behind seconds `-00:15` is an offset: a range is written with blanks there
        text += if parts.clock.2.is_some() && how.dash == "-" { " - " } else { how.dash };
        text += &render_clock(hour, minute, None, half, how.padded);
    }
    if let Some((zone, _)) = parts.zone {
        text.push(' ');
        text += zone;
    }
    text
}

fn half_of(hour: u8) -> Half {
    if hour < 12 { Half::Am } else { Half::Pm }
}

/// The hour as it is written: of twelve where am or pm stands beside it.
fn written(hour: u8, half: bool) -> u8 {
    if half { (hour + 11) % 12 + 1 } else { hour }
}

proptest! {
    #![proptest_config(crate::reading::cases(2_000))]

    #[test]
    fn a_rendered_stamp_is_read_back(parts in parts(), how in spelled()) {
        let text = render(&parts, &how);
        let stamp = Stamp::parse(&text).map_err(|e| TestCaseError::fail(format!("{text:?}: {e}")))?;

        let date = stamp.date().map(|d| (d.year(), d.month(), d.day()));
        prop_assert_eq!(date, parts.date.map(|(y, m, d)| (Some(y), Some(m), Some(d))), "{}", text);

        let (hour, minute, second) = parts.clock;
        let clock = stamp.clock().ok_or_else(|| TestCaseError::fail(format!("{text:?}: no clock")))?;
        prop_assert_eq!((clock.hour(), clock.minute(), clock.second()), (written(hour, parts.half), Some(minute), second), "{}", text);
        prop_assert_eq!(clock.half(), parts.half.then(|| half_of(hour)), "{}", text);

        prop_assert_eq!(stamp.zone().map(|z| z.name()), parts.zone.map(|(name, _)| name), "{}", text);
        if let (Some(zone), Some((_, Some(seconds)))) = (stamp.zone(), parts.zone) {
            prop_assert_eq!(zone.spelling(), Spelling::Offset(seconds), "{}", text);
        }

        let end = stamp.end().and_then(|e| e.clock()).map(|c| (c.hour(), c.minute(), c.half()));
        let want = parts.end.map(|(h, m)| (written(h, parts.half), Some(m), parts.half.then(|| half_of(h))));
        prop_assert_eq!(end, want, "{}", text);

        prop_assert_eq!(stamp.is_approximate(), parts.approximate, "{}", text);
        prop_assert_eq!(stamp.span().range(), 0..text.len(), "{}", text);
    }

    #[test]
    fn an_entry_is_read_with_its_stamp_and_its_text(parts in parts(), how in spelled(), bullet in "[-*+]|[1-9]\\)") {
        let stamp = render(&parts, &how);
        let line = format!("{bullet} {stamp} : service restored");
        let entry = syntax::Entry::parse(&line).map_err(|e| TestCaseError::fail(format!("{line:?}: {e}")))?;
        prop_assert_eq!(entry.stamp().span().of(&line), stamp.as_str());
        prop_assert_eq!(&*entry.text(), "service restored");
    }

    #[test]
    fn any_text_is_read(text in "\\PC{0,200}") {
        check_invariants(&text, &read(&text));
    }

    #[test]
    fn any_text_made_of_what_timelines_are_made_of_is_read(
        pieces in prop::collection::vec(
            prop::sample::select(vec![
                "\n", "- ", "* ", "## ", "| ", "|", "```\n", "14:05", "2:08pm", "25:61", "12:21 PT", "2018-07-19", "Jul 19", " UTC",
                "–", " to ", "~", "[", "]", "**", "`", "<br>", "alert fires", "deploy", "resolved", "é", "：", "\r\n", "\t", "\0", "    ",
                "---\n", "Timeline (PST)\n", "1 hour later", "T+15m", "(", ")", "IST", "> ", ":", "1.2.3", "13.93.168.88:443",
            ]),
            0..40,
        )
    ) {
        let text: String = pieces.concat();
        check_invariants(&text, &read(&text));
    }

    #[test]
    fn strict_forms_take_any_text(text in "\\PC{0,60}") {
        let _ = Stamp::parse(&text);
        let _ = syntax::Entry::parse(&text);
    }

    #[test]
    fn a_reading_does_not_depend_on_what_stands_after_a_blank_line(tail in "[a-z ,.]{0,80}") {
        let text = "# Outage 2018-07-19\n\n- 10:40 UTC errors\n- 10:50 UTC rollback\n";
        let longer = format!("{text}\n{tail}\n");
        let (short, long) = (read(text), read(&longer));
        prop_assert_eq!(crate::reading::moments(&short), crate::reading::moments(&long));
    }
}
