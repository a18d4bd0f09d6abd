//! How severe the author says that an incident was: the value of a field with a name for it, else a mark in a title.

use crate::span::Span;
use crate::syntax::words::Words;

/// No field that comes later is looked for: severities stand above the timeline.
const LEAD: usize = 6_000;

/// What people call the field.
static NAMES: Words = Words::new(&[
    "gravedad",
    "gravité",
    "impact level",
    "incident level",
    "incident priority",
    "incident severity",
    "prioridad",
    "priority",
    "priorität",
    "priorité",
    "schweregrad",
    "sev",
    "sev level",
    "severidad",
    "severidade",
    "severity",
    "severity level",
    "sévérité",
    "严重程度",
    "重大度",
]);

/// What stands around names and values.
const MARKS: [char; 12] = ['*', '_', '`', '#', '>', '-', '•', '|', ' ', '\t', '[', ']'];

/// The value of the first field in `span` that names a severity, else the mark in a heading: `[SEV-1] Logins down`.
pub(super) fn severity(text: &str, span: Span) -> Option<&str> {
    let lead = lead(span.of(text));
    lead.lines().find_map(of_field).or_else(|| lead.lines().filter(|line| line.starts_with('#')).find_map(of_heading))
}

/// The beginning of a text, up to a character.
fn lead(text: &str) -> &str {
    let end = (0..=LEAD.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    &text[..end]
}

/// `Severity: S2`, `- **Severity** - high`, `| Severity | S2 |`.
fn of_field(line: &str) -> Option<&str> {
    const LONGEST_NAME: usize = 40;
    const LONGEST: usize = 40;
    let line = line.trim_start_matches(MARKS);
    // `SEV-1` has no separator
    let parts = |(at, c): &(usize, char)| match c {
        '-' | '–' | '—' => line[..*at].ends_with(char::is_whitespace),
        c => matches!(c, ':' | '：' | '|' | '='),
    };
    let end = line.char_indices().take(LONGEST_NAME).find(parts)?;
    let name = line[..end.0].trim_matches(MARKS);
    if !NAMES.has(name) {
        return None;
    }
    let behind = line[end.0 + end.1.len_utf8()..].trim_start_matches([':', ' ', '*', '_', '\t']);
    let value =
        behind.split(['|', ',', '(', ';', '\n']).next()?.split(" - ").next()?.trim_matches(MARKS).trim_end_matches('.');
    let open = value.contains(['<', '{', '?'])
        || value.starts_with("&#")
        || value.eq_ignore_ascii_case("tbd")
        || value.eq_ignore_ascii_case("n/a");
    (!value.is_empty() && value.len() <= LONGEST && !open && value.chars().any(char::is_alphanumeric)).then_some(value)
}

/// `SEV-1`, `Sev2`, `P0`, `S3` as a word of its own.
fn of_heading(line: &str) -> Option<&str> {
    let mut words = line.split(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    words.find(|word| {
        let behind = |prefix: &str| {
            word.get(..prefix.len()).filter(|head| head.eq_ignore_ascii_case(prefix)).and(word.get(prefix.len()..))
        };
        let digit = behind("sev").or_else(|| behind("p")).map(|rest| rest.trim_start_matches('-'));
        digit.is_some_and(|digit| digit.len() == 1 && digit.bytes().all(|b| b.is_ascii_digit() && b < b'6'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<&str> {
        severity(text, Span::new(0, text.len(), 1))
    }

    #[test]
    fn fields_and_headings_tell_it() {
        for (text, told) in [
            ("# Outage\n\nSeverity: S2\n", "S2"),
            ("- **Severity:** critical (all users)\n", "critical"),
            ("| Severity | SEV-1 |\n", "SEV-1"),
            ("|Incident severity|high|\n", "high"),
            ("**Priority**: P1, later P2", "P1"),
            ("* Schweregrad: hoch\n", "hoch"),
            ("Gravité : majeure.\n", "majeure"),
            ("重大度：高\n", "高"),
            ("Sev level = 3", "3"),
            ("# [SEV-1] Logins are down\n", "SEV-1"),
            ("## P0: Payments fail\n\n- 10:00 foo", "P0"),
            ("# SEV2 outage\n\nSeverity: major\n", "major"),
        ] {
            assert_eq!(of(text), Some(told), "{text:?}");
        }
    }

    #[test]
    fn other_words_do_not() {
        for text in [
            "",
            "Severity: TBD\n",
            "Severity: <sev>\n",
            "Severity:\n",
            "* **Severity:**&#x20;\n",
            "The severity: it was bad, and everything that could go wrong went wrong at the same time",
            "# Upgrade to P13 boards\n",
            "# Seven days\n",
            "Priority inversion in the scheduler - a story\n",
            "# p50 and p99 rise\n",
        ] {
            assert_eq!(of(text), None, "{text:?}");
        }
    }
}
