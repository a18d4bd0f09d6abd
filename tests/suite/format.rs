//! The samples of `FORMAT.md` are read as the page says.
//!
//! The page says at its head how they are written. What is read as what was worked out by hand. A block, a table or a row
//! that this notation does not know is a failure, and so is a section without samples: nothing is skipped in silence.

use crate::reading::{codes, moments, read, repository};
use incident_timeline::diagnostic::Code;
use incident_timeline::metrics::{Metric, Preset};
use incident_timeline::milestone::{Milestone, lexicon::Lexicon};
use incident_timeline::resolve::{Basis, Inference, ListOrder, Policies, Reason};
use incident_timeline::syntax::Bound;
use incident_timeline::{Event, Incident, Reader};
use std::fs;

/// Sections that describe what is done with what was read; that on the codes has tests of its own.
const WITHOUT_SAMPLES: [&str; 3] = ["Policies", "The output", "Diagnostics"];

/// The two events that the blocks of a layout tell.
const TOLD: [(&str, &str); 2] = [("2021-07-05T14:05:00Z", "errors start"), ("2021-07-05T14:20:00Z", "rollback done")];

fn page() -> String {
    fs::read_to_string(repository().join("FORMAT.md")).unwrap()
}

// The page as blocks and rows.

/// A piece of the page that is a sample.
#[derive(Debug, PartialEq)]
enum Sample<'p> {
    /// A document, and the lines behind it that say what is read of it.
    Block(String, Vec<&'p str>),
    /// A row of a table of spellings: the header of its first column, the spellings, the other column.
    Row(&'p str, Vec<String>, String),
}

/// The parts of a text below the headings that open with `mark`, with their titles. Headings within samples are none.
fn parts<'p>(text: &'p str, mark: &str) -> Vec<(&'p str, &'p str)> {
    let (mut found, mut closed_by, mut at) = (Vec::<(&str, usize)>::new(), None, 0);
    let mut starts = Vec::new();
    for line in text.split_inclusive('\n') {
        match closed_by {
            Some(ticks) if line.trim_end() == ticks => closed_by = None,
            Some(_) => {}
            None => closed_by = fence(line),
        }
        if let Some(title) = line.strip_prefix(mark).filter(|_| closed_by.is_none()) {
            found.push((title.trim_end(), at + line.len()));
            starts.push(at);
        }
        at += line.len();
    }
    let ends = starts.into_iter().skip(1).chain([text.len()]);
    found.into_iter().zip(ends).map(|((title, from), to)| (title, &text[from..to])).collect()
}

/// The sections that have samples.
fn sections(page: &str) -> Vec<(&str, &str)> {
    let mut all = parts(page, "## ");
    all.retain(|(title, _)| !WITHOUT_SAMPLES.contains(title));
    all
}

/// Tables of spellings, by the header of their first column.
const SPELLINGS: [&str; 17] = [
    "line",
    "clock",
    "range",
    "date",
    "stamp",
    "zone",
    "notice",
    "section",
    "not read",
    "opens",
    "opens none",
    "states",
    "states none",
    "implies",
    "implies none",
    "statement",
    "label of a field",
];

/// Tables that hold no samples, by the header of their first column.
const EXPLAINED: [&str; 5] = ["form", "reason", "preset", "what is written", "stated"];

fn samples(section: &str) -> Vec<Sample<'_>> {
    let lines: Vec<&str> = section.lines().collect();
    let (mut found, mut n) = (Vec::new(), 0);
    while n < lines.len() {
        if let Some(ticks) = fence(lines[n]) {
            assert!(lines[n].ends_with("`text"), "a block is a sample: {}", lines[n]);
            let len = lines[n + 1..].iter().position(|l| *l == ticks).expect("a fence is closed");
            let text = lines[n + 1..n + 1 + len].join("\n") + "\n";
            n += len + 2;
            n += lines[n..].iter().take_while(|l| l.is_empty()).count();
            let behind: Vec<&str> = lines[n..].iter().copied().take_while(|l| !l.is_empty()).collect();
            n += behind.len();
            found.push(Sample::Block(text, behind));
        } else if lines[n].starts_with('|') {
            let rows = lines[n..].iter().take_while(|l| l.starts_with('|')).count();
            let head = cells(lines[n])[0];
            assert!(
                rows > 2 && (SPELLINGS.contains(&head) || EXPLAINED.contains(&head)),
                "no such table: {}",
                lines[n]
            );
            if SPELLINGS.contains(&head) {
                found.extend(lines[n + 2..n + rows].iter().map(|row| row_of(head, row)));
            }
            n += rows;
        } else {
            n += 1;
        }
    }
    found
}

/// The mark that closes the fence which this line opens.
fn fence(line: &str) -> Option<&str> {
    let ticks = line.len() - line.trim_start_matches('`').len();
    (ticks >= 3).then(|| &line[..ticks])
}

fn row_of<'p>(head: &'p str, row: &'p str) -> Sample<'p> {
    let [spellings, what] = cells(row)[..] else { panic!("two cells: {row}") };
    assert!(!what.is_empty(), "no word on what it is: {row}");
    let between = |c: char| c == ',' || c.is_whitespace();
    let (found, rest) = code(spellings);
    assert!(!found.is_empty() && rest.trim_matches(between).chars().all(between), "only samples, not {rest:?}: {row}");
    Sample::Row(head, found, what.to_owned())
}

/// The cells of a row; a pipe behind a backslash parts nothing.
fn cells(row: &str) -> Vec<&str> {
    let Some(row) = row.strip_prefix("| ").and_then(|r| r.trim_end().strip_suffix('|')) else { return Vec::new() };
    let mut cells = Vec::new();
    let mut from = 0;
    for (at, _) in row.match_indices('|').filter(|(at, _)| !row[..*at].ends_with('\\')) {
        cells.push(row[from..at].trim());
        from = at + 1;
    }
    cells.push(row[from..].trim());
    cells
}

/// The pieces of code in a text, and the text without them.
fn code(text: &str) -> (Vec<String>, String) {
    let (mut found, mut rest, mut text) = (Vec::new(), String::new(), text);
    while let Some(open) = text.find('`') {
        rest += &text[..open];
        let ticks = &text[open..open + text[open..].len() - text[open..].trim_start_matches('`').len()];
        let inner = &text[open + ticks.len()..];
        let end = inner.find(ticks).unwrap_or_else(|| panic!("code that is not closed: {text}"));
        found.push(inner[..end].replace("\\|", "|"));
        text = &inner[end + ticks.len()..];
    }
    (found, rest + text)
}

// What is read, in the notation of the page.

/// `about A to B`, as the page writes it.
fn told(event: &Event<'_>) -> String {
    let about = if event.moment().is_approximate() { "about " } else { "" };
    let end = event.end().map(|e| format!(" to {e}")).unwrap_or_default();
    format!("{about}{}{end}", event.moment())
}

/// The events that lie behind `line`.
fn behind(incident: &Incident<'_>, line: usize) -> Vec<String> {
    incident.events().iter().filter(|e| e.line() > line).map(told).collect()
}

/// What the page says of a spelling, with clocks made moments of the day: `about 14:05 to 14:20`.
fn on_the_day(what: &str, zone: &str) -> String {
    let words = what.split(' ').map(|word| {
        let clock = word.trim_matches('`');
        let is_clock = clock.as_bytes().get(2) == Some(&b':');
        let seconds = if clock.len() == 5 { ":00" } else { "" };
        if is_clock { format!("2021-07-05T{clock}{seconds}{zone}") } else { clock.to_owned() }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The document of a spelling, and the events that are to be read of it behind its own first entry.
fn document(kind: &str, spelling: &str, what: &str) -> (String, Vec<String>) {
    let utc = "\n\nAll times in UTC.\n\n- 09:00 deploy\n";
    let on = |date: &str, line: String| format!("# Outage {date}{utc}{line}\n");
    match kind {
        "line" => (on("2021-07-05", format!("\n{spelling}\n\nSome requests fail.")), vec![on_the_day("14:05", "Z")]),
        "not read" => {
            (on("2021-07-05", format!("- 09:10 rollback done\n\n{spelling}")), vec![on_the_day("09:10", "Z")])
        }
        "clock" | "range" => (on("2021-07-05", format!("- {spelling} requests fail")), vec![on_the_day(what, "Z")]),
        "date" => {
            let date = what.trim_matches('`');
            (on("2021-07-19", format!("- {spelling} 14:05 requests fail")), vec![format!("{date}T14:05:00Z")])
        }
        "stamp" => (on("2021-07-19", format!("- {spelling} requests fail")), vec![on_the_day(what, "Z")]),
        "zone" => {
            let text = format!("# Outage 2021-07-05\n\nTimeline\n\n- 09:00 deploy\n- 14:05 {spelling} requests fail\n");
            (text, vec![on_the_day("14:05", what.trim_matches('`'))])
        }
        "notice" => {
            let text = format!("# Outage 2021-07-05\n\n{spelling}\n\n\n- 14:05 requests fail\n");
            (text, vec![on_the_day("14:05", what.trim_matches('`'))])
        }
        "section" => (on("2021-07-05", format!("\n## {spelling}\n\n- 2021-07-12 14:05 move the pool")), Vec::new()),
        other => panic!("no kind of table: {other}"),
    }
}

/// The breaches of a row of statements or labels: they announce the milestone that is named, or do `not`.
fn announced(kind: &str, spellings: &[String], what: &str) -> Vec<String> {
    let lexicon = Lexicon::default();
    let named = code(what).0.concat();
    let milestone: Milestone = named.parse().unwrap_or_else(|_| panic!("a milestone: {what}"));
    let wrong = |spelling: &String| {
        let (label, text) = if kind == "statement" { ("", spelling.as_str()) } else { (spelling.as_str(), "") };
        let labels = lexicon.label_words(label, text);
        (labels.announces(milestone) == what.starts_with("not"))
            .then(|| format!("{kind} {spelling:?}: wanted {what}, found {labels:?}"))
    };
    spellings.iter().filter_map(wrong).collect()
}

/// The breaches of a row of two headings.
fn headings(kind: &str, pair: &[String]) -> Vec<String> {
    let [first, second] = pair else { panic!("two headings: {pair:?}") };
    let entries = |clock: u8| format!("- {clock}:00 UTC errors start\n- {clock}:20 UTC fixed\n");
    let text = format!("## {first}\n\n{}\n## {second}\n\n{}", entries(10), entries(16));
    let (found, want) = (Reader::new().read_all(&text).len(), if kind == "opens" { 2 } else { 1 });
    if found == want { Vec::new() } else { vec![format!("{text}wanted {want} incidents, found {found}")] }
}

/// What a document states, as the page writes it.
fn stated(incident: &Incident<'_>) -> String {
    let all = incident.stated().iter().map(|s| {
        let bound = match s.bound() {
            Bound::About => "about ",
            Bound::AtLeast => "at least ",
            Bound::AtMost => "at most ",
            _ => "",
        };
        let to = s.to_seconds().map(|to| format!(" to {to}")).unwrap_or_default();
        let hours = if s.support_hours().is_some() { " in support hours" } else { "" };
        format!("{bound}{}{to}{hours}", s.seconds())
    });
    all.collect::<Vec<_>>().join(", ")
}

/// What a document implies, as the page writes it.
fn implied(incident: &Incident<'_>) -> String {
    let all = incident.implied().iter().map(|i| {
        let about = if i.moment().is_approximate() { "about " } else { "" };
        let clock = i.moment().wall().time().format("%H:%M");
        format!("`{}` {about}`{clock}`", i.milestone())
    });
    all.collect::<Vec<_>>().join(", ")
}

/// The breaches of a row of statements about time that passed.
fn durations(kind: &str, spellings: &[String], what: &str) -> Vec<String> {
    let events = if kind.starts_with("implies") { "- 14:00 deployed a new release\n- 14:30 alert fires\n" } else { "" };
    let want = if kind.ends_with("none") { "" } else { what };
    let wrong = |spelling: &String| {
        let gap = if spelling.starts_with("- ") { "" } else { "\n" };
        let text = format!("# Outage 2021-07-05\n\nAll times in UTC.\n\n{events}{gap}{spelling}\n");
        let incident = read(&text);
        let found = if events.is_empty() { stated(&incident) } else { implied(&incident) };
        (found != want).then(|| format!("{kind} {spelling:?}: wanted {want:?}, found {found:?}"))
    };
    spellings.iter().filter_map(wrong).collect()
}

/// The breaches of a row.
fn row(kind: &str, spellings: &[String], what: &str) -> Vec<String> {
    if matches!(kind, "statement" | "label of a field") {
        return announced(kind, spellings, what);
    }
    if kind.starts_with("opens") {
        return headings(kind, spellings);
    }
    if kind.starts_with("states") || kind.starts_with("implies") {
        return durations(kind, spellings, what);
    }
    let wrong = |spelling: &String| {
        let (text, want) = document(kind, spelling, what);
        let incident = read(&text);
        let found = behind(&incident, 5);
        let form =
            incident.events().iter().filter(|e| e.line() > 5).map(|e| e.form().as_str()).next().unwrap_or("none");
        let formed = kind != "line" || what.trim_matches('`') == form;
        (found != want || !formed)
            .then(|| format!("{kind} {spelling:?}: wanted {want:?} ({what}), found {found:?} ({form})"))
    };
    spellings.iter().filter_map(wrong).collect()
}

/// The breaches of a block below which the events of each incident are listed.
fn incidents(text: &str, rows: &[&str]) -> Vec<String> {
    let all = Reader::new().read_all(text);
    let found = all.iter().flat_map(|i| i.events().iter().map(|e| (i.title().unwrap_or(""), told(e), whole(e))));
    let found: Vec<_> = found.collect();
    let want = rows.iter().map(|row| {
        let [title, at, text] = cells(row)[..] else { panic!("three cells: {row}") };
        (title, at.replace('`', ""), text)
    });
    let want: Vec<_> = want.collect();
    let same =
        found.len() == want.len() && found.iter().zip(&want).all(|(f, w)| f.0 == w.0 && f.1 == w.1 && holds(&f.2, w.2));
    if same { Vec::new() } else { vec![format!("{text}wanted {want:#?}, found {found:#?}")] }
}

/// The breaches of a block.
fn block(text: &str, behind: &[&str]) -> Vec<String> {
    if let [head, _, rows @ ..] = behind
        && cells(head) == ["incident", "read as", "text"]
    {
        return incidents(text, rows);
    }
    let incident = read(text);
    let mut found: Vec<_> = incident.events().iter().map(|e| (told(e), e.form().as_str(), whole(e))).collect();
    let want = match behind {
        ["Nothing is read."] => {
            assert!(codes(&incident).contains(&"no_timeline"), "{text}");
            Vec::new()
        }
        [one] if one.starts_with("Both are ") => {
            found.sort();
            let form = code(one).0;
            let form = found.first().map(|f| f.1).filter(|f| form.iter().any(|w| w == f)).unwrap_or("another");
            TOLD.iter().map(|(at, what)| ((*at).to_owned(), form, (*what).to_owned())).collect()
        }
        [head, _, rows @ ..] if cells(head) == ["read as", "form", "text"] && !rows.is_empty() => {
            rows.iter().map(|row| listed(row)).collect()
        }
        other => panic!("nothing says what is read of this: {text}\n{other:?}"),
    };
    let same = found.len() == want.len()
        && found.iter().zip(&want).all(|(f, w)| f.0 == w.0 && f.1 == w.1 && holds(&f.2, &w.2));
    if same { Vec::new() } else { vec![format!("{text}wanted {want:#?}, found {found:#?}")] }
}

/// A row below a block.
fn listed(row: &str) -> (String, &str, String) {
    let [at, form, text] = cells(row)[..] else { panic!("three cells: {row}") };
    (at.replace('`', ""), form.trim_matches('`'), text.to_owned())
}

/// Label and text of an event.
fn whole(event: &Event<'_>) -> String {
    format!("{} {}", event.label(), event.text()).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn holds(text: &str, words: &str) -> bool {
    text.to_lowercase().contains(&words.to_lowercase())
}

fn breaches(sample: &Sample<'_>) -> Vec<String> {
    match sample {
        Sample::Block(text, behind) => block(text, behind),
        Sample::Row(kind, spellings, what) => row(kind, spellings, what),
    }
}

#[test]
fn samples_are_read_as_the_page_says() {
    let page = page();
    let all = sections(&page).into_iter();
    let wrong: Vec<String> = all.flat_map(|(_, section)| samples(section)).flat_map(|s| breaches(&s)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The table of presets holds every metric of each, by its ends.
#[test]
fn the_presets_are_as_shown() {
    let page = page();
    let shown: Vec<Vec<&str>> = page.lines().map(cells).skip_while(|c| c.first() != Some(&"preset")).collect();
    let mut rows = std::collections::BTreeMap::new();
    for row in shown[2..].iter().take_while(|row| !row.is_empty()) {
        for name in code(row[0]).0 {
            let mut metrics: Vec<String> = row[1..].iter().flat_map(|c| c.split(", ")).map(str::to_owned).collect();
            metrics.retain(|m| !m.is_empty());
            metrics.sort();
            rows.insert(name, metrics);
        }
    }
    for preset in Preset::ALL {
        let ends = |m: &Metric| format!("{} → {}", m.from().first(), m.to().first());
        let mut metrics: Vec<String> = preset.metrics().iter().map(ends).collect();
        if preset == Preset::Standard {
            // the other three of the seven are of no other tool
            metrics.retain(|m| {
                !["detected → identified", "detected → mitigated", "detected → resolved"].contains(&m.as_str())
            });
        }
        metrics.sort();
        assert_eq!(rows.get(preset.as_str()), Some(&metrics), "{preset}");
    }
    assert_eq!(rows.len(), Preset::ALL.len());
}

#[test]
fn every_section_has_samples() {
    let page = page();
    let sections = sections(&page);
    let smaller = sections.iter().flat_map(|(_, section)| parts(section, "### "));
    let all: Vec<(&str, &str)> = smaller.chain(sections.iter().copied()).collect();
    assert!(all.len() > 15, "{} sections", all.len());
    let without: Vec<&str> = all.iter().filter(|(_, part)| samples(part).is_empty()).map(|(title, _)| *title).collect();
    assert!(without.is_empty(), "sections without samples: {without:?}");
    let titles: Vec<&str> = parts(&page, "## ").into_iter().map(|(title, _)| title).collect();
    assert!(WITHOUT_SAMPLES.iter().all(|t| titles.contains(t)), "{titles:?}");
}

/// The kinds of guesses that `Policies` names, as its source lists them.
fn policies() -> Vec<String> {
    let source = fs::read_to_string(repository().join("src/resolve/policy.rs")).unwrap();
    let list = source.split("\npolicies! {").nth(1).expect("the list of policies");
    let fields = list.split("\n}").next().unwrap_or("").lines().map(str::trim).filter(|l| !l.starts_with("///"));
    fields.filter_map(|l| l.split_once(':')).map(|(name, _)| name.to_owned()).collect()
}

#[test]
fn every_policy_is_listed() {
    let page = page();
    let section =
        parts(&page, "## ").into_iter().find(|(title, _)| *title == "Policies").expect("a section on policies").1;
    let policies = policies();
    assert!(policies.len() > 10, "{policies:?}");
    let missing: Vec<&String> = policies.iter().filter(|name| !section.contains(&format!("`{name}`"))).collect();
    assert!(missing.is_empty(), "policies that the page does not tell: {missing:?}");
}

/// What the table of policies says is left: the moments, and the remark.
#[track_caller]
fn left(policies: Policies, text: &str, want: &[&str], code: &str) {
    let incident = Reader::new().policies(policies).read(text);
    assert_eq!(moments(&incident), want, "{text:?}");
    assert!(codes(&incident).contains(&code), "{text:?}: {:?}", codes(&incident));
}

#[test]
fn what_is_left_of_a_refused_guess() {
    use Inference::Reject;
    let all = Policies::new();
    let first = ["2021-07-05T10:00:00Z"];
    let titled = |line: &str| format!("# Outage 2021-07-05\n\n- 10:00 UTC errors start\n{line}\n");
    left(all.midnight(Reject), &titled("- 00:10 UTC closed"), &first, "refused");
    let halves = "# Outage 2021-07-05\n\n- 10:00 AM UTC errors start\n- 1:52 UTC closed\n";
    left(all.half_days(Reject), halves, &first, "refused");
    left(all.neighbour_dates(Reject), "- 2021-07-05 10:00 UTC errors start\n- 10:20 UTC closed\n", &first, "refused");
    left(all.years(Reject), &titled("- Jul 5 10:20 UTC closed"), &first, "refused");
    left(all.date_order(Reject), "- 03/04/2021 10:00 UTC closed\n", &[], "refused");
    left(all.relative(Reject), &titled("- 1 hour later, closed"), &first, "refused");
    let front = "---\ndate: 2021-07-05\n---\n\n- 10:00 UTC closed\n";
    left(all.document_dates(Reject), front, &["day0T10:00:00Z"], "no_date");
    let slip = "- 2021-01-03 10:00 UTC a\n- 2020-01-03 10:20 UTC b\n- 2021-01-03 10:25 UTC c\n";
    let kept = ["2021-01-03T10:00:00Z", "2020-01-03T10:20:00Z", "2021-01-03T10:25:00Z"];
    left(all.slips(Reject), slip, &kept, "suspected_slip");
    let local = [first[0], "2021-07-05T10:20:00"];
    left(all.neighbour_zones(Reject), &titled("- 10:20 closed"), &local, "no_zone");
    let down = "# Outage 2021-07-05\n\n- 10:20 UTC a\n- 10:10 UTC b\n- 10:00 UTC c\n";
    let as_written = ["2021-07-05T10:20:00Z", "2021-07-05T10:10:00Z", "2021-07-05T10:00:00Z"];
    left(all.list_order(ListOrder::OldestFirst), down, &as_written, "went_backwards");
}

#[test]
fn every_name_is_listed() {
    let page = page();
    let names = Basis::ALL.iter().map(|b| b.as_str());
    let names = names.chain(Reason::ALL.iter().map(|r| r.as_str())).chain(Code::ALL.iter().map(|c| c.as_str()));
    let names = names.chain(Milestone::ALL.iter().map(|m| m.as_str()));
    let missing: Vec<&str> = names.filter(|n| !page.contains(&format!("`{n}`"))).collect();
    assert!(missing.is_empty(), "names that the page does not tell: {missing:?}");
}

#[test]
fn the_output_is_as_shown() {
    let page = page();
    let section = parts(&page, "## ").into_iter().find(|(title, _)| *title == "The output").expect("a section").1;
    let block = |info: &str| {
        let inner = section.split_once(&format!("```{info}\n")).expect("a block").1;
        inner.split_once("```").expect("a block is closed").0
    };
    let shown: serde_json::Value = serde_json::from_str(block("json")).unwrap();
    let incident = serde_json::to_value(read(block("text"))).unwrap();
    assert_eq!(incident["events"], serde_json::Value::Array(vec![shown]));
}

// The notation itself, fed what it must catch.

#[test]
fn wrong_samples_are_caught() {
    let caught = |kind: &str, spelling: &str, what: &str| !row(kind, &[spelling.to_owned()], what).is_empty();
    assert!(!caught("clock", "2:05 PM", "`14:05`") && caught("clock", "2:05 PM", "`14:06`"));
    assert!(!caught("clock", "~14:05", "about `14:05`") && caught("clock", "~14:05", "`14:05`"));
    assert!(!caught("range", "14:05-14:20", "`14:05` to `14:20`") && caught("range", "14:05-14:20", "`14:05`"));
    assert!(!caught("zone", "PT", "`-07:00`") && caught("zone", "PT", "`-08:00`"));
    assert!(!caught("date", "Jul 20", "`2021-07-20`") && caught("date", "Jul 20", "`2021-07-19`"));
    assert!(!caught("line", "- 14:05 requests fail", "`list`") && caught("line", "- 14:05 requests fail", "`line`"));
    assert!(!caught("not read", "on :8080", "a port") && caught("not read", "- 14:05 requests fail", "a port"));
    let text = "# 2021-07-05\n\n- 14:05 UTC errors start\n- 14:20 UTC rollback done\n";
    assert!(block(text, &["Both are `list`."]).is_empty() && !block(text, &["Both are `line`."]).is_empty());
    let rows = ["| read as | form | text |", "|---|---|---|", "| `2021-07-05T14:05:00Z` | `list` | errors |"];
    assert!(!block(text, &rows).is_empty(), "an event is missing");
    let down = "It was down for 45 minutes.";
    assert!(!caught("states", down, "2700") && caught("states", down, "2701") && caught("states none", down, "a rule"));
    assert!(caught("states", "The timeout is 45 minutes.", "2700"));
    let stuck = "- 14:35 paged: it had been stuck for 20 minutes";
    assert!(!caught("implies", stuck, "`impact` `14:15`") && caught("implies", stuck, "`impact` `14:16`"));
    assert!(caught("implies none", stuck, "a rule"));
    let (opens, none) = (["Outage 2021-05-10", "Outage 2021-05-12"], ["2021-05-10", "2021-05-11"]);
    let caught = |kind: &str, pair: [&str; 2]| !row(kind, &pair.map(str::to_owned), "a day").is_empty();
    assert!(!caught("opens", opens) && caught("opens none", opens));
    assert!(!caught("opens none", none) && caught("opens", none));
    let rows = ["| incident | read as | text |", "|---|---|---|", "| Another | `2021-07-05T14:05:00Z` | errors |"];
    assert!(!block(text, &rows).is_empty(), "no such incident");
}

#[test]
fn the_page_is_taken_apart() {
    let section = "a\n\n```text\n- 14:05 a\n```\n\nBoth are `list`.\n\n| clock | read as |\n|---|---|\n| `a, b`, ``c ` \\| d`` | `14:05` |\n";
    let block = Sample::Block("- 14:05 a\n".to_owned(), vec!["Both are `list`."]);
    let row = Sample::Row("clock", vec!["a, b".to_owned(), "c ` | d".to_owned()], "`14:05`".to_owned());
    assert_eq!(samples(section), [block, row]);
    assert_eq!(
        parts("# a\n\n## b\n```text\n## c\n```\n## d\ne\n", "## "),
        [("b", "```text\n## c\n```\n"), ("d", "e\n")]
    );
    assert!(samples("no sample\n\n| form | what it is |\n|---|---|\n| `list` | an item |\n").is_empty());
}

#[test]
#[should_panic(expected = "no such table")]
fn a_table_that_the_page_does_not_explain_is_caught() {
    samples("| clocks | read as |\n|---|---|\n| `14:05` | `14:05` |\n");
}

#[test]
#[should_panic(expected = "only samples")]
fn words_among_the_samples_of_a_row_are_caught() {
    samples("| clock | read as |\n|---|---|\n| `14:05` and others | `14:05` |\n");
}

#[test]
#[should_panic(expected = "nothing says what is read")]
fn a_block_without_a_word_is_caught() {
    block("- 14:05 a\n", &["Some words."]);
}
