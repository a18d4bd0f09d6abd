//! Which sections tell what happened, and which hold something else: action items, references, logs, schedules.

/// Headings, in lower case, whose sections hold no events. A heading matches where one of these begins it.
const PASSED_OVER: &[&str] = &[
    "action item",
    "action plan",
    "follow up",
    "follow-up",
    "followup",
    "next step",
    "to do",
    "todo",
    "to-do",
    "corrective",
    "preventive",
    "preventative",
    "prevention",
    "remediation items",
    "remediation tasks",
    "references",
    "reference",
    "related links",
    "links",
    "further reading",
    "changelog",
    "change log",
    "release notes",
    "revision history",
    "document history",
    "version history",
    "agenda",
    "attendees",
    "participants",
    "logs",
    "relevant logs",
    "log excerpt",
    "error logs",
    "log output",
    "console output",
    "stack trace",
    "upcoming",
    "table of contents",
    "contents",
    "glossary",
    "maßnahmen",
    "nächste schritte",
    "actions correctives",
    "prochaines étapes",
    "plan d'action",
    "acciones",
    "próximos pasos",
    "ações",
    "próximos passos",
    "azioni",
    "see also",
    "author",
    "resources",
    "acknowledgements",
    "acknowledgments",
];

/// Words that make a heading one of what happened, whatever else it says: `Follow-up timeline`, `Actions taken`.
const TELLS: &[&str] = &["timeline", "taken", "events", "chronolog", "what happened", "sequence"];

/// Does a section of this heading hold no events?
pub(crate) fn passed_over(heading: &str) -> bool {
    let heading = heading.trim_start_matches(|c: char| !c.is_alphabetic());
    if TELLS.iter().any(|t| heading.to_ascii_lowercase().contains(t)) {
        return false;
    }
    heading.trim_end_matches([':', '*', '_', ' ']).eq_ignore_ascii_case("actions")
        || PASSED_OVER.iter().any(|p| starts_with_fold(heading, p))
}

/// Does `text` begin with `low`, in any case, as whole words?
fn starts_with_fold(text: &str, low: &str) -> bool {
    let Some(head) = text.get(..low.len()) else { return false };
    let same = head.eq_ignore_ascii_case(low) || !head.is_ascii() && head.to_lowercase() == low;
    same && !text[low.len()..].starts_with(|c: char| c.is_alphabetic() && c != 's')
}
