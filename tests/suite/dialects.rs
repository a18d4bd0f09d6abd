//! Rows for the layouts, notices and dates that people write: two entries, and what governs them.

use crate::reading::{moments, read};
use incident_timeline::syntax::Form;

/// The clocks and texts of the set-out events, sorted by time; the text is the first word among foo and bar that it holds.
pub(crate) fn told(text: &str) -> Vec<(String, &'static str)> {
    let incident = read(text);
    let word = |t: &str| ["foo", "bar"].into_iter().find(|w| t.contains(w)).unwrap_or("-");
    let set_out = incident.events().iter().filter(|e| e.form() != Form::Prose);
    let mut told: Vec<_> = set_out
        .map(|e| (e.moment().wall().format("%H:%M").to_string(), word(&format!("{} {}", e.label(), e.text()))))
        .collect();
    told.sort();
    told
}

#[track_caller]
fn layout(name: &str, text: &str) {
    let text = format!("# Outage 2021-07-05\n\n{text}");
    let want = [("14:05".to_owned(), "foo"), ("14:08".to_owned(), "bar")];
    let told: Vec<_> = told(&text).into_iter().filter(|(_, word)| *word != "-").collect();
    assert_eq!(told, want, "{name}: {text:?}");
}

#[track_caller]
fn governed(line: &str, want: impl Fn(&str) -> bool, what: &str) {
    let text = format!(
        "# Outage 2021\n\nSome words about 2021-06-20.\n\n## What happened\n\n{line}\n\n- 14:05 foo\n- 14:08 bar\n"
    );
    let incident = read(&text);
    let moments = moments(&incident);
    assert_eq!(moments.len(), 2, "{line:?}: {moments:?}");
    assert!(moments.iter().all(|m| want(m)), "{line:?}: expected {what}, found {moments:?}");
}

#[test]
fn layouts() {
    layout("AsciiDoc table, a cell a line", "|===\n|Time |Event\n\n|14:05 UTC\n|foo\n\n|14:08 UTC\n|bar\n|===\n");
    layout("AsciiDoc table", "|===\n|14:05 UTC |foo\n|14:08 UTC |bar\n|===\n");
    layout("AsciiDoc description list", "14:05 UTC:: foo\n14:08 UTC:: bar\n");
    layout("AsciiDoc nested items", "** 14:05 UTC foo\n** 14:08 UTC bar\n");
    layout("AsciiDoc ordered items", ". 14:05 UTC foo\n. 14:08 UTC bar\n");
    layout("RST simple table", "======  =====\nTime    What\n======  =====\n14:05   foo\n14:08   bar\n======  =====\n");
    layout(
        "RST grid table",
        "+-------+------+\n| Time  | What |\n+=======+======+\n| 14:05 | foo  |\n+-------+------+\n| 14:08 | bar  |\n+-------+------+\n",
    );
    layout(
        "RST list table",
        ".. list-table::\n   :header-rows: 1\n\n   * - Time\n     - Event\n   * - 14:05\n     - foo\n   * - 14:08\n     - bar\n",
    );
    layout("RST definitions", "14:05\n    foo\n\n14:08\n    bar\n");
    layout("RST fields", ":14:05: foo\n:14:08: bar\n");
    layout("Org headings", "* Timeline\n** 14:05 foo\n** 14:08 bar\n");
    layout("Org stamps", "* Timeline\n** <2021-07-05 Mon 14:05> foo\n** [2021-07-05 Mon 14:08] bar\n");
    layout("Org table", "| Time | What |\n|------+------|\n| 14:05 | foo |\n| 14:08 | bar |\n");
    layout("MediaWiki list", "== Timeline ==\n* '''14:05''' foo\n* '''14:08''' bar\n");
    layout("MediaWiki table", "{| class=\"wikitable\"\n! Time !! Event\n|-\n| 14:05 || foo\n|-\n| 14:08 || bar\n|}\n");
    layout("MediaWiki table, a cell a line", "{|\n|-\n| 14:05\n| foo\n|-\n| 14:08\n| bar\n|}\n");
    layout("MediaWiki definitions", "; 14:05 : foo\n; 14:08 : bar\n");
    layout("HTML list", "<ul>\n<li>14:05 foo</li>\n<li><b>14:08</b> bar</li>\n</ul>\n");
    layout("HTML list on one line", "<ul><li>14:05 foo</li><li>14:08 bar</li></ul>\n");
    layout("HTML paragraphs", "<p>14:05 foo</p>\n<p><strong>14:08</strong> bar</p>\n");
    layout("HTML definitions", "<dl>\n<dt>14:05</dt>\n<dd>foo</dd>\n<dt>14:08</dt><dd>bar</dd>\n</dl>\n");
    layout("HTML headings", "<h3>14:05</h3>\n<p>foo</p>\n<h3>14:08</h3>\n<p>bar</p>\n");
    layout(
        "HTML table",
        "<table>\n<tr><th>Time</th><th>What</th></tr>\n<tr><td>14:05</td><td>foo</td></tr>\n<tr>\n<td>14:08</td>\n<td>bar</td>\n</tr>\n</table>\n",
    );
    layout(
        "HTML table on one line",
        "<table><tr><td>14:05</td><td>foo</td></tr><tr><td>14:08</td><td>bar</td></tr></table>\n",
    );
    layout(
        "stamps in attributes",
        "<Update date=\"2021-07-05T14:05:00\">\nfoo\n</Update>\n<Update date=\"2021-07-05T14:08:00\">\nbar\n</Update>\n",
    );
    layout(
        "stamps in shortcodes",
        "{{< event time=\"14:05\" >}}foo{{< /event >}}\n{{< event time=\"14:08\" >}}bar{{< /event >}}\n",
    );
    layout("tabs", "14:05\tfoo\n14:08\tbar\n");
    layout("commas", "14:05,foo\n14:08,bar\n");
    layout("semicolons", "2021-07-05; 14:05; foo\n2021-07-05; 14:08; bar\n");
    layout("pipes without a header", "2021-07-05 | 14:05 | foo\n2021-07-05 | 14:08 | bar\n");
    layout("four blanks", "Timeline\n\n    - 14:05 foo\n    - 14:08 bar\n");
    layout("stamps alone in bold", "**14:05**\n\nfoo\n\n**14:08**\n\nbar\n");
    layout("links", "- [14:05](https://example.org/z) foo\n- [14:08](https://example.org) bar\n");
    layout("footnotes", "- 14:05[^1] foo\n- 14:08 [1] bar\n");
    layout("no-break spaces", "- 14:05\u{a0}UTC\u{a0}foo\n-\u{a0}14:08 bar\n");
    layout("entities", "- 14:05&nbsp;UTC foo\n- 14:08 &ndash; bar\n");
    layout("escapes", "- \\[14:05\\] foo\n- 14:08 \\- bar\n");
    layout("struck out", "- ~~14:04~~ 14:05 foo\n- 14:08 bar\n");
    layout("old Mac line ends", "- 14:05 foo\r- 14:08 bar\r");
    layout("two zones a line", "- 14:05 UTC / 10:05 EDT foo\n- 14:08 UTC (10:08 EDT) bar\n");
    layout("two columns of clocks", "UTC      CEST     Event\n14:05    16:05    foo\n14:08    16:08    bar\n");
    layout("emoji", "- 🔴 14:05 foo\n- :alarm_clock: 14:08 bar\n");
    layout("arrows", "-> 14:05 foo\n-> 14:08 bar\n");
    layout("quotes", "- \"14:05\" foo\n- '14:08' bar\n");
    layout("round brackets", "(14:05) foo\n(14:08) bar\n");
    layout("pointed brackets", "<14:05> foo\n<14:08> bar\n");
    layout("at", "- at 14:05 foo\n- @ 14:08 bar\n");
    layout("hours", "- 14:05h foo\n- 1408 hrs bar\n");
    layout("dots as a habit", "- 14.05 foo\n- 14.08 bar\n- 14.09 baz\n");
    layout("bare clocks as a habit", "- 1405 - foo\n- 1408 - bar\n- 1410 - baz\n");
    layout("month first", "- 07/05/2021 2:05pm foo\n- 07/05/2021 at 2:08 pm bar\n");
    layout("names before the clock", "anna [2:05 PM]\nfoo\n\nbob [2:08 PM]\nbar\n");
    layout("names called", "@anna 14:05: foo\n@bob 14:08: bar\n");
    layout("IRC", "14:05 <anna> foo\n14:08 -!- bar\n");
    layout("several in a line", "14:05 foo, 14:08 bar.\n");
    layout("several parted by breaks", "14:05 - foo<br> 14:08 - bar<br>\n");
    layout("list numbers", "1) 14:05 foo\n2. 14:08 bar\n");
    layout("checkboxes", "- [ ] 14:05 foo\n- [x] 14:08 bar\n");
    layout("labels with their stamps", "### Detection (14:05 UTC)\n\nfoo\n\n### Recovery - 14:08 UTC\n\nbar\n");
    layout(
        "status pages, stamp below",
        "**Resolved** - bar\nJul 05, 14:08 UTC\n\n**Investigating** - foo\nJul 05, 14:05 UTC\n",
    );
    layout(
        "track at the end",
        "foo {{< track \"2021-07-05 14:05:00\" >}}\n\nbar {{< track \"2021-07-05 14:08:00\" >}}\n",
    );
    layout("stamps at the end of items", "- foo (5 Jul, 14:05 UTC)\n- bar at 2021-07-05 2:08 PM +UTC\n");
}

#[test]
fn notices_give_a_zone() {
    for line in [
        "All times in CET",
        "All times are in PT.",
        "Times are UTC",
        "*All times are in UTC+2*",
        "(times in ET)",
        "Timezone: PST",
        "**Time zone:** Europe/Zurich",
        "All timestamps are Pacific Time",
        "_All times CEST._",
        "Times below are in Central European Time.",
        "Note: all times listed are EST",
        "All times are given in UTC unless noted otherwise",
        "**Timeline (UTC)**",
        "Timeline (PDT):",
        "Timeline, all times UTC:",
        "(Paris, UTC+1)",
        "Zeitzone: CET",
        "Alle Zeiten in MESZ",
        "Toutes les heures sont en heure de Paris",
        "All times are US/Eastern",
        "Times are in local time (Berlin)",
        "All times Eastern",
        "Timestamps in UTC",
        "All events are in [UTC](https://example.org) time.",
        "Timeline (times in America/New_York):",
        "* All times are UTC *",
        "## Timeline (UTC)",
        "## Timeline - all times in PDT",
        "## Timeline UTC",
        "## Timeline of events (Pacific)",
        "## Timeline [ET]",
        "## Timeline: PST",
        "## Ablauf (MEZ)",
        "## Timeline (all times are PST/PDT)",
        "## Timeline (EST, UTC-5)",
        "## Timeline (in 24-hour clock, West Africa Time)",
        "## Events, UTC",
    ] {
        // a moment with an offset is longer than `2021-06-20T14:05:00`
        governed(line, |m| m.len() > 19, "a zone");
    }
}

#[test]
fn a_line_without_a_zone_gives_none() {
    for line in [
        "Times were hard.",
        "The ET phone was down",
        "We spent a long time on the CET machine",
        "Timeline",
        "ESTIMATED times below",
    ] {
        governed(line, |m| m.len() == 19, "no zone");
    }
}

#[test]
fn dates_govern_what_stands_below() {
    for line in [
        "## Monday, July 5",
        "## 5 July 2021",
        "## July 5th",
        "### 2021-07-05",
        "### 7/5/2021",
        "### 05.07.2021",
        "**July 5**",
        "**Monday, July 5, 2021**",
        "*2021-07-05*",
        "July 5, 2021",
        "Monday July 5th:",
        "2021-07-05:",
        "- July 5",
        "- **2021-07-05**",
        "* July 5, 2021:",
        "5th July",
        "#### Day 1 - July 5",
        "#### Day 1 (2021-07-05)",
        "Mon 5 Jul 2021",
        "Monday, 5th of July 2021",
        "On July 5, 2021:",
        "## Timeline - July 5, 2021",
        "**07/05/2021**",
        "Jul-05",
        "5-Jul-2021",
        "[2021-07-05]",
        "(July 5)",
        "<b>July 5</b>",
        "<h3>July 5, 2021</h3>",
        "=== July 5 ===",
        "Date: July 5, 2021",
        "**Date**: 2021-07-05",
        "2021/07/05",
        "2021-07-05 (Monday)",
        "July 5 (Monday)",
        "July 5 2021 (all times UTC)",
        "Timeline for July 5",
        "Timeline, July 5",
        "2021年7月5日",
        "5. Juli 2021",
        "le 5 juillet 2021 :",
    ] {
        governed(line, |m| m.starts_with("2021-07-05T"), "5 July");
    }
}

/// A column that counts from the start is no column of clocks, and beside a column of times it is no text either.
#[test]
fn columns_of_distances() {
    for header in ["T+", "Elapsed", "Offset", "Time since start", "T+ (h:mm)"] {
        let text =
            format!("# Outage 2021-07-05\n\n| {header} | Event |\n|---|---|\n| 14:05 UTC | foo |\n| 0:03 | bar |\n");
        let told = moments(&read(&text));
        assert_eq!(told, ["2021-07-05T14:05:00Z", "2021-07-05T14:08:00Z"], "{header}");
    }
    let alone = read("# Outage 2021-07-05\n\n| T+ | Event |\n|---|---|\n| 0:00 | foo |\n| 0:05 | bar |\n");
    assert!(alone.events().is_empty(), "nothing tells when it began: {:?}", alone.events());
    let both = read("# Outage 2021-07-05\n\n| Time | Elapsed | Event |\n|---|---|---|\n| 14:05 | 0:00 | foo |\n");
    assert_eq!(both.events()[0].text(), "foo");
}

#[test]
fn texts_hold_no_markup_of_their_entry() {
    for (text, want) in [
        ("<Update time=\"14:05\">foo</Update>\n", "foo"),
        ("Time: 14:05\nEvent: foo\n", "Event: foo"),
        ("UPDATE 5 July 14:05 UTC: foo\n", "foo"),
        ("Errors start for some. (14:05 UTC)\n", "Errors start for some. (14:05 UTC)"),
        ("- por volta das 14:05 foo\n", "foo"),
        ("- 北京时间14:05 foo\n", "foo"),
    ] {
        let text = format!("# Outage 2021-07-05\n\nSome words.\n\n## What happened\n\n{text}");
        let incident = read(&text);
        let told: Vec<&str> = incident.events().iter().map(|e| e.text()).collect();
        assert_eq!(told, [want], "{text:?}");
    }
}

/// A month whose letters bear accents is read as whole as one without.
#[test]
fn months_with_accents() {
    for (day, want) in [
        ("12 août 2020", "2020-08-12"),
        ("3 février 2021", "2021-02-03"),
        ("11 décembre 2021", "2021-12-11"),
        ("5. März 2021", "2021-03-05"),
        ("5 de março de 2021", "2021-03-05"),
        ("5 września 2021", "2021-09-05"),
        ("5 февраля 2021", "2021-02-05"),
        ("miércoles 3 de marzo de 2021", "2021-03-03"),
        ("terça-feira, 6 de julho de 2021", "2021-07-06"),
    ] {
        let text = format!("- {day} 10:05 UTC foo\n");
        let told = moments(&read(&text));
        assert_eq!(told, [format!("{want}T10:05:00Z")], "{day}");
    }
}

/// Words that open a day in one language, and a count in another.
#[test]
fn articles_are_no_months() {
    for line in ["Am Abend des 12. November 2023 fiel alles aus.", "L'un des 12 serveurs ne répond plus."] {
        let text = format!("# Outage 2021-07-05\n\n{line}\n\n- 14:05 UTC foo\n");
        let incident = read(&text);
        let told: Vec<String> = incident.events().iter().map(|e| e.moment().to_string()).collect();
        assert_eq!(told, ["2021-07-05T14:05:00Z"], "{line:?}");
    }
}

#[test]
fn zones_spelled_out_before_the_clock() {
    for (zone, offset) in [
        ("Europe/Zurich", "+02:00"),
        ("US/Pacific", "-07:00"),
        ("Eastern Time", "-04:00"),
        ("Denver time", "-06:00"),
        ("Pacific Time:", "-07:00"),
    ] {
        let text = format!("# Outage 2021-07-05\n\n- {zone} 14:05 foo\n- 14:08 Pacific - bar\n");
        let incident = read(&text);
        let told: Vec<String> = incident.events().iter().map(|e| e.moment().to_string()).collect();
        assert_eq!(told, [format!("2021-07-05T14:05:00{offset}"), "2021-07-05T14:08:00-07:00".into()], "{zone:?}");
    }
}

#[test]
fn several_in_one_line_are_parted_alike() {
    for mark in ["", ":", " -"] {
        let text = format!("# Outage 2021-07-05\n\n14:05{mark} alert, 14:08{mark} paged, 14:38{mark} restored\n");
        let told: Vec<String> = read(&text).events().iter().map(|e| e.text().to_owned()).collect();
        assert_eq!(told, ["alert", "paged", "restored"], "{mark:?}");
    }
}

/// A line that goes on with a sentence is no entry, also where it is not set in; one that begins anew is.
#[test]
fn wrapped_lines_that_open_with_a_clock() {
    let count = |text: &str| read(&format!("# Outage 2021-07-05\n\n{text}")).events().len();
    assert_eq!(count("* 10:00 the alert had been seen at\n10:07 because of the delay\n"), 1);
    assert_eq!(count("* 10:00 the alert fired\n10:07 anna looks at it\n"), 2);
}
