//! Within what the author set out as a timeline, nothing that looks like a clock or a date is lost.
//!
//! **Tokens.** A pattern that shares nothing with the reader finds whatever looks like a clock or a date, good or bad. What
//! is no text of the author's is blanked out before, by rules just as plain: fences and comments, links, quoted mail,
//! attributes of tags, lines of logs.
//!
//! **Blocks.** A section reaches from one heading to the next, where a heading that is itself an event parts nothing. The
//! section is a timeline where at least two events are set out in it (any form but `prose`), or two list items or
//! rows open with a token. A rule is taken for a heading, as it may underline one.
//!
//! **Accounted for.** In a timeline each token lies inside an event (its stamp or its text), inside a piece of context that
//! was used (a heading, a date line, a notice, a label), or has a diagnostic: one about the token, or an error about its
//! line or about the stamp of its entry, which says that these were not read.

use crate::reading::samples;
use incident_timeline::diagnostic::Severity;
use incident_timeline::syntax::{Form, Item, entries};
use incident_timeline::{Document, Event, Incident, Reader};
use proptest::prelude::*;
use regex::Regex;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::LazyLock;

/// Clocks and dates, as a person would mark them with a pen.
static TOKEN: LazyLock<Regex> = LazyLock::new(|| {
    let months =
        "(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|févr|avril|juin|juil|août|märz|enero|abril)";
    let clock = r"\d[\d?]?[:h][\d?x]{2}(?::\d{2})?";
    let patterns = [
        // 2017-02-27, 2017-02-27T10:05, 27/2/2017, 27.02.2017
        r"\b\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:T\d{2}:\d{2}(?::\d{2})?)?Z?\b".to_owned(),
        r"\b\d{1,2}/\d{1,2}/\d{2,4}\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b".to_owned(),
        // 10:05, 25:61, 10:05pm, 10:05UTC, 15h50, 21:2x
        format!(r"\b{clock} ?[ap]\.?m\b|\b{clock}[a-z]{{0,4}}\b"),
        // 2pm, 8.40 AM, 14 h 02, 9 Uhr, 1250 UTC
        r"\b\d{1,2}(?:\.\d{2})? ?[ap]\.?m\b|\b\d{1,2} h \d{2}\b|\b\d{1,2}(?:\.\d{2})? Uhr\b".to_owned(),
        r"\b\d{2}\.?\d{2} (?:UTC|GMT|CES?T|[PMCE][SD]?T)\b".to_owned(),
        // Feb 27, February 27th, 27 February, 27. Februar
        format!(r"\b{months}\w*\.? \d{{1,2}}(?:st|nd|rd|th)?\b|\b\d{{1,2}}(?:st|nd|rd|th|\.)? {months}\w*\b"),
    ];
    Regex::new(&format!("(?i){}", patterns.join("|"))).unwrap()
});

/// What is not the author's own text, or no clock although it looks like one.
static PASSED_OVER: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let patterns = [
        // front matter, fences, comments, preformatted text
        r"(?s)\A---\r?\n.*?\n---\r?\n",
        r"(?ms)^[ \t]*```[^`\n]*\n.*?^[ \t]*```[ \t]*\r?$",
        r"(?ms)^[ \t]*~~~[^~\n]*\n.*?^[ \t]*~~~[ \t]*\r?$",
        r"(?s)<!--.*?-->",
        r"(?s)<pre.*?</pre>",
        // links, and the attributes of tags
        r"https?://[^\s)>\]]+",
        r"\]\([^)\s]*\)",
        r"<[a-zA-Z/][^>\n]*>",
        // lines of logs: a full date and clock, and a level behind them; syslog; clocks with milliseconds
        r"(?m)^\W*[A-Z][a-z]{2} +\d+ \d\d:\d\d:\d\d \S+ \S+: .*$",
        r"(?m)^\W*\d\d:\d\d:\d\d[.,]\d{3}\b.*$",
        r"(?m)^\W*\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d\S* +\W?(?:INFO|WARN|ERROR|DEBUG|FATAL|emerg|alert|crit)\b.*$",
        // lengths
        r"\b\d+:\d\d (?:min|minutes|sec|seconds|h|hours)\b",
        // mail that is quoted
        r"(?m)^[ \t]*>.*$",
        // the address of a host
        r"\d+\.\d+\.\d+\.\d+(?::\d+)?",
    ];
    patterns.iter().map(|p| Regex::new(p).unwrap()).collect()
});

/// Headings of sections whose dates are of something else than the incident, down to the next heading of their level.
static ASIDE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?i)^#+ .*\b(?:action|follow|todo|next steps|references|links|changelog|release|history|schedule|logs?)\b",
    )
    .unwrap()
});

/// The text with what is not the author's own blanked out; every other byte stays where it was.
fn own_text(text: &str) -> String {
    let mut own = text.as_bytes().to_vec();
    for found in PASSED_OVER.iter().flat_map(|p| p.find_iter(text)) {
        own[found.range()].iter_mut().filter(|b| **b != b'\n').for_each(|b| *b = b' ');
    }
    String::from_utf8(own).expect("whole characters were blanked out")
}

/// The sections of a text: from one heading that is no event to the next.
fn sections(text: &str, incident: &Incident<'_>) -> Vec<Range<usize>> {
    let stamped: Vec<usize> =
        incident.events().iter().filter(|e| e.form() == Form::Heading).map(|e| e.line()).collect();
    let (mut starts, mut at, mut aside) = (vec![0], 0, false);
    for (n, line) in text.split_inclusive('\n').enumerate() {
        let rule = line.trim().len() >= 3 && line.trim().bytes().all(|b| matches!(b, b'-' | b'=' | b'~'));
        let heading = line.starts_with('#');
        if rule || heading && (aside || !stamped.contains(&(n + 1))) {
            starts.push(at);
            aside = ASIDE.is_match(line);
        }
        at += line.len();
    }
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([text.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| start..end).collect()
}

/// The sections that are timelines.
fn timelines(text: &str, own: &str, incident: &Incident<'_>) -> Vec<Range<usize>> {
    let read = |section: &Range<usize>| {
        let set_out = |e: &&Event<'_>| e.form() != Form::Prose && section.contains(&e.span().start());
        incident.events().iter().filter(set_out).count()
    };
    let written = |section: &Range<usize>| own[section.clone()].lines().filter(|line| opens_with_token(line)).count();
    let mut aside = None;
    let is_timeline = |section: &Range<usize>| {
        let heading = text[section.clone()].lines().next().unwrap_or("");
        let level = heading.bytes().take_while(|b| *b == b'#').count();
        if level > 0 && aside.is_none_or(|outer| level <= outer) {
            aside = Some(level).filter(|_| ASIDE.is_match(heading));
        }
        read(section) >= 2 || aside.is_none() && written(section) >= 2
    };
    sections(text, incident).into_iter().filter(is_timeline).collect()
}

/// Is it a list item or a row with nothing but marks before its first token?
fn opens_with_token(line: &str) -> bool {
    let set_out = line.trim_start().starts_with(['-', '*', '+', '•', '|']);
    set_out && TOKEN.find(line).is_some_and(|token| !line[..token.start()].contains(char::is_alphanumeric))
}

/// What was found in one document.
#[derive(Clone, Debug, Default, PartialEq)]
struct Account {
    /// Tokens in timelines.
    tokens: usize,
    /// Those that are accounted for nowhere: the line, and the token.
    lost: Vec<(usize, String)>,
}

fn account(text: &str, name: &str) -> Account {
    let incident = Reader::new().read(Document::new(text).name(name));
    let (own, accounted) = (own_text(text), accounted(text, &incident));
    let mut found = Account::default();
    for section in timelines(text, &own, &incident) {
        for token in TOKEN.find_iter(&own[section.clone()]) {
            let (start, end) = (section.start + token.start(), section.start + token.end());
            found.tokens += 1;
            if !accounted.iter().any(|a| a.start <= start && end <= a.end) {
                found.lost.push((1 + text[..start].matches('\n').count(), token.as_str().to_owned()));
            }
        }
    }
    found
}

/// What events, contexts and diagnostics account for.
fn accounted(text: &str, incident: &Incident<'_>) -> Vec<Range<usize>> {
    let events = incident.events().iter().map(|e| e.span().range());
    let refused = |entry: Range<usize>| {
        let mut errors = incident.diagnostics().iter().filter(|d| d.severity() == Severity::Error);
        errors.any(|d| entry.contains(&d.span().start()))
    };
    let contexts = entries(text).filter_map(|item| match item {
        Item::Context(context) => Some(context.span.range()),
        // a heading that tells a day governs the stamped entries below, and is none of the events then
        Item::Entry(entry) if entry.form() == Form::Heading && entry.stamp().clock().is_none() => {
            Some(entry.span().range()).filter(|_| incident.events().iter().any(|e| e.line() > entry.line()))
        }
        Item::Entry(entry) => Some(entry.span().range()).filter(|span| refused(span.clone())),
        _ => None,
    });
    let remarks = incident.diagnostics().iter().map(|d| match d.severity() {
        Severity::Error => lines_of(text, d.span().range()),
        _ => d.span().range(),
    });
    events.chain(contexts).chain(remarks).collect()
}

/// The whole lines on which `range` stands.
fn lines_of(text: &str, range: Range<usize>) -> Range<usize> {
    let start = text[..range.start].rfind('\n').map_or(0, |n| n + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |n| range.end + n);
    start..end
}

#[track_caller]
fn check(text: &str) {
    let found = account(text, "incident.md");
    assert!(found.tokens > 0, "no timeline in {text:?}");
    assert_eq!(found.lost, [], "lost in\n{text}");
}

/// The scan itself sees what is lost: a clock in a section of its own is not accounted for by the list above it.
#[track_caller]
fn check_tokens(text: &str, want: &[&str]) {
    let own = own_text(text);
    let found: Vec<&str> = TOKEN.find_iter(&own).map(|t| t.as_str()).collect();
    assert_eq!(found, want, "{text:?}");
}

#[test]
fn the_pattern_sees_clocks_and_dates() {
    check_tokens("- 10:05 a, 25:61 b, 21:2x c", &["10:05", "25:61", "21:2x"]);
    check_tokens(
        "2pm, 8.40 AM, 15h50, 14 h 02, 9 Uhr, 1250 UTC",
        &["2pm", "8.40 AM", "15h50", "14 h 02", "9 Uhr", "1250 UTC"],
    );
    check_tokens("2017-02-27T10:05:00Z, 27.02.2017, 2/27/17", &["2017-02-27T10:05:00Z", "27.02.2017", "2/27/17"]);
    check_tokens("Feb 27th, 27 February, 27. Februar", &["Feb 27th", "27 February", "27. Februar"]);
    check_tokens("version 1.2.3 on port 8080, 3 of 40 hosts", &[]);
    check_tokens("see https://example.org/2017-02-27/10:05 and 10.1.2.3:80", &[]);
    check_tokens("```\n10:05:00 worker gone\n```\n> at 10:05 you wrote\n", &[]);
}

#[test]
fn in_the_samples() {
    for (name, text) in samples() {
        let found = account(&text, &name);
        assert_eq!(found.lost, [], "{name}");
    }
}

#[test]
fn beside_entries() {
    let among = |lines: &str| {
        check(&format!("# Outage 2017-02-27\n\n## Timeline (UTC)\n\n- 10:00 errors start\n- 10:05 paged\n{lines}"))
    };
    among("- 25:61 rebooted at 10:20\n");
    among("- 10:10-10:99 rolled back\n- 11:00 done\n");
    among("\nThe next update will be at 11:30 UTC, and another at 12:30 UTC.\n");
    among("\nAt 25:61 nobody knew.\n");
    among("  The host had been up since May 3 and 09:12.\n    - 09:40 was the last deploy\n");
    among("- Next update: 11:30\n- Published: 2017-03-01 12:00\n");
    among("\n| Host | Seen |\n|---|---|\n| web1 | last seen around 10:07 |\n");
    among("\n```\n- 10:40 restarted\n```\n");
}

#[test]
fn beneath_stamped_headings() {
    check(
        "# Outage 2017-02-27\n\n### 10:00 UTC\n\nErrors start.\n\nSince 09:40 the queue had grown.\n\n### 10:20 UTC\n\nRolled back.\n",
    );
}

#[test]
fn in_headers_of_tables() {
    check(
        "# Outage\n\n| Event | Time (UTC) 18/12/2021 |\n|---|---|\n| errors start | 07:12 |\n| rolled back | 07:40 |\n",
    );
}

/// Documents below a folder of the corpus, with their names.
fn documents(folder: &str) -> Option<Vec<(String, String)>> {
    let root = std::env::var_os("INCIDENT_CORPUS").map(PathBuf::from)?.join(folder);
    let files =
        walkdir::WalkDir::new(root).sort_by_file_name().into_iter().flatten().filter(|e| e.file_type().is_file());
    let text =
        |e: walkdir::DirEntry| Some((e.path().to_string_lossy().into_owned(), std::fs::read_to_string(e.path()).ok()?));
    Some(files.filter_map(text).collect())
}

#[test]
fn in_real_documents() {
    // that the corpus was not run is said once, in `corpus`
    let Some(documents) = documents("docs") else { return };
    let mut tokens = 0;
    for (name, text) in documents {
        let found = account(&text, &name);
        assert_eq!(found.lost, [], "{name}");
        tokens += found.tokens;
    }
    assert!(tokens > 1000, "only {tokens} tokens");
}

/// What these documents say is not to be known: figures only.
#[test]
fn in_documents_that_nobody_has_seen() {
    let Some(documents) = documents("blind/docs") else { return };
    let found = documents.iter().map(|(name, text)| account(text, name));
    let (lost, tokens) = found.fold((0, 0), |(lost, tokens), a| (lost + a.lost.len(), tokens + a.tokens));
    assert!(documents.is_empty() || tokens > 100, "only {tokens} tokens");
    assert_eq!(lost, 0, "of {tokens} tokens");
}

// Documents made of what timelines are made of, and of what stands in their way.

fn stamps() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "10:05",
        "**10:05**",
        "`10:05`",
        "[10:05]",
        "10:05 UTC",
        "10:05:09",
        "~10:05",
        "2:05pm",
        "2 pm",
        "15h50",
        "10:05-10:20",
        "10:05 - 10:99",
        "2017-02-27 10:05",
        "2017-02-27 10:05 to 25:10",
        "2017-02-27",
        "27 February 10:05",
        "Feb 27, 10:05 AM",
        "2017-02-27T10:05:00Z",
        "2017-02-30 10:05",
        "2017-13-01 10:05",
        "Feb 30",
        "25:61",
        "24:30",
        "10:75",
        "10:06:75",
        "14pm",
        "21:2x",
        "??:??",
        "[???]",
        "HH:MM",
        "TBC",
        "2017-02-27 25:61",
        "10:05 (12:05 CEST)",
        "10:05 XYZT",
        "1 hour later",
        "T+15m",
        "10:05 PT (13:05 ET)",
        "Mon 27 Feb 2017",
        "27.02.2017 10:05",
        "31/02/2017",
        "noon",
        "around 10:05",
        "10:05 UTC+99",
        "(10:05)",
        "*10:05 (UTC)*",
        "<b>10:05</b>",
        "10:05Z",
        "10.05 Uhr",
        "8.40 AM",
        "1250 UTC",
        "14 h 02",
        "Sat 10:05",
        "10:05 (+1d)",
        "from 10:05 to 10:20",
        "between 10:05 and 10:20",
        "10:05, 10:07 and 10:09",
        "10:05/10:07",
        "28-29 February 2017",
        "10:05 on Feb 27",
        "Day 2 10:05",
        "pending",
        "10:5",
        "99:99:99",
        "7 March, 10:05",
        "@anna 10:05",
        "anna [10:05]",
        "🚨 10:05",
        "27. Februar 2017, 10:05 Uhr",
    ])
}

fn texts() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "errors start",
        "paged anna, who had been up since 09:36",
        "rolled back the deploy of Feb 26",
        "next update at 11:30 UTC",
        "the ratio was 16:90",
        "deploy of 2017-02-26, see https://example.org/2017-02-27/10:05",
        "done, 25:61 was a typo",
        "",
        "the window is 11:00-12:00 every day",
        "10:07 and 10:08: both hosts are gone",
        "from 9am to 5pm nobody noticed",
        "restored.",
        "alert, 10:09 paged, 10:11 restored.",
        "checked `10:05:09 worker gone` in the log",
        "will be repeated on March 3 at 10:00",
        "(10:06 in the log)",
        "**identified** at 10:06",
        "took 0:45 h, not 25:00",
        "was deployed on 27/02/2017",
        "seen in v1.2.3 and at host:8080 (10:06)",
        "[thread](https://example.org/10:06) of 10:07",
        "a | b 10:06 | c",
        "10:06",
        "2017-02-27",
        "until ??:??",
        "was 09:00Z",
        "–",
        "am 27. Februar um 10:06 Uhr",
        "~10:06, 10:07ish",
    ])
}

fn separators() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![" ", " - ", ": ", " – ", " | ", "  ", ", "])
}

/// One piece of a document: an entry in some layout, or something odd.
fn pieces() -> impl Strategy<Value = String> {
    let layouts =
        prop::sample::select(vec!["- ", "* ", "  - ", "1. ", "", "### ", "| ", "**Detected:** ", "- Resolved: ", "> "]);
    let entry = (layouts, stamps(), separators(), texts()).prop_map(|(layout, stamp, separator, text)| match layout {
        "| " => format!("| {stamp} | {text} |\n"),
        "### " => format!("\n### {stamp}{separator}{text}\n\n"),
        _ => format!("{layout}{stamp}{separator}{text}\n"),
    });
    let odd = prop::sample::select(vec![
        "\n",
        "  wrapped on, up to 10:30\n",
        "anna: seen since 10:50\n",
        "Events\n------\n\n",
        "10:51 alert\n-----\n\n",
        "<h3>10:52 alert</h3>\n",
        "<table><tr><td>10:53</td><td>alert</td></tr></table>\n",
        "<tr>\n<td>10:54</td>\n<td>alert</td>\n</tr>\n",
        "<!-- 10:55 -->\n",
        "| 10:56 | 10:57 | down |\n",
        "|---|---|\n",
        "    10:58 code or text\n",
        "~~~\n10:59\n~~~\n",
        "\n## Action items\n\n- 2017-03-01: mend it\n\n",
        "- [ ] 11:02 mend it\n",
        "**Update** - all is well.\nFeb 27, 11:03 UTC\n\n",
        "Resolved: 11:04, after 1:30 h\n",
        "Feb 27 11:05:01 web1 sshd[12]: gone\n",
        "11:06:01.123 [main] INFO gone\n",
        "term 11:07\n:   text 11:08\n",
        "\nOn February 27th at 11:09 UTC, and again at 11:10, all failed. Until 25:00 nobody knew; 3:20 min later it was 1/28.\n\n",
        "\r\n",
        "Duration: 11:11 - 11:12\n",
        "Time: 11:13\n",
        "Start | 11:14\n",
        "10:31 a wrapped line goes on\n",
        "    - nested, seen at 10:32\n",
        "\nLater, at 10:40, we saw it again.\n\n",
        "\nNobody looked before May 3.\n\n",
        "\n## 2017-02-28\n\n",
        "\n## Details\n\n",
        "2017-02-28\n\n",
        "\n**February 28**\n\n",
        "```\n10:41:02 worker[3]: gone\n```\n",
        "```\n- 10:42 restarted\n```\n",
        "\n| Time | Event |\n|---|---|\n",
        "| web1 | seen at 10:44 |\n",
        "- Date: 31/02/2017\n",
        "- Next update: 11:00\n",
        "All times in CET.\n",
        "\nThe next run is planned for 2017-03-01 10:00.\n\n",
        "- a remark on 10:45\n",
        "10:46 one<br>10:47 two<br>\n",
        "2017-02-27 10:48:01 ERROR worker: gone\n",
        "---\n",
        "<details><summary>10:49</summary>\n",
    ]);
    prop_oneof![3 => entry, 1 => odd.prop_map(str::to_owned)]
}

proptest! {
    #![proptest_config(crate::reading::cases(3_000))]

    #[test]
    fn in_generated_documents(title in prop::sample::select(vec!["# Outage 2017-02-27\n\n## Timeline (UTC)\n\n", "# Outage\n\n", "# Outage of 30 February 2017\n\n", ""]), pieces in prop::collection::vec(pieces(), 1..12)) {
        let text = title.to_owned() + &pieces.concat();
        prop_assert_eq!(account(&text, "incident.md").lost, [], "lost in\n{}", text);
    }
}
