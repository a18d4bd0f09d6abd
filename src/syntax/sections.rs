//! Which sections tell what happened, and which hold something else: action items, references, logs, schedules.

/// Headings and announcing lines, in lower case, of what is to be done.
const TO_DO: &[&str] = &[
    "action item",
    "action plan",
    "follow up",
    "follow-up",
    "followup",
    "next step",
    "next action",
    "to do",
    "todo",
    "to-do",
    "corrective",
    "preventive",
    "preventative",
    "prevention",
    "remediation items",
    "remediation tasks",
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
    "remediation plan",
    "things to do",
];

/// More headings whose sections hold no events. A heading matches where one of these begins it.
const PASSED_OVER: &[&str] = &[
    "next meeting",
    "next maintenance",
    "next up",
    "next window",
    "references",
    "reference",
    "related links",
    "links",
    "further reading",
    "changelog",
    "change log",
    "changes to",
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
    "see also",
    "author",
    "resources",
    "acknowledgements",
    "acknowledgments",
    "actionable",
    "proposal",
    "recommendation",
    "improvements",
    "going forward",
    "future work",
    "planned",
    "what we do now",
    "what we will do",
    "what we'll do",
    "what we are doing",
    "what we're",
    "what we changed",
    "what we have changed",
    "what are we doing",
    "what we are changing",
    "what's next",
    "what next",
    "what happens next",
    "was wir ändern",
    "was wir aendern",
    "office hours",
    "contact",
];

/// Words that make a heading one of what happened, whatever else it says: `Follow-up timeline`, `Actions taken`.
const TELLS: &[&str] = &["timeline", "taken", "events", "chronolog", "what happened", "sequence"];

/// Do these words announce what happened: a heading, or the line above a list?
pub(crate) fn tells(text: &str) -> bool {
    TELLS.iter().any(|t| super::entries::contains_words(text, t))
}

/// Does a section of this heading hold no events?
pub(crate) fn passed_over(heading: &str) -> bool {
    let heading = heading.trim_start_matches(|c: char| !c.is_alphabetic());
    if TELLS.iter().any(|t| heading.to_ascii_lowercase().contains(t)) {
        return false;
    }
    let heading = heading.trim_end_matches([':', '*', '_', ' ']);
    heading.eq_ignore_ascii_case("actions")
        || is_of_a_machine(heading)
        || TO_DO.iter().chain(PASSED_OVER).any(|p| starts_with_fold(heading, p))
}

/// Does a line announce a list of what is to be done: `Action items:`, `**Next steps**`?
pub(crate) fn announces_to_do(line: &str) -> bool {
    const LONGEST: usize = 48;
    const MOST_WORDS: usize = 4;
    let line = line.trim();
    if line.len() > LONGEST || line.ends_with(['.', ',', ';', '?', '!']) {
        return false;
    }
    let name = line.trim_matches(['*', '_', ':', ' ']);
    let set_off = line.ends_with(':') || line.starts_with(['*', '_']) && line.ends_with(['*', '_']);
    let words = name.split_whitespace().count();
    words <= if set_off { MOST_WORDS } else { 2 }
        && TO_DO.iter().any(|p| starts_with_fold(name, p))
        && !TELLS.iter().any(|t| name.to_ascii_lowercase().contains(t))
}

/// Does the heading name the logs of a machine: `Server logs`, and not `Incident logs`?
fn is_of_a_machine(heading: &str) -> bool {
    const MACHINES: [&str; 12] = [
        "access",
        "app",
        "application",
        "audit",
        "console",
        "debug",
        "error",
        "kernel",
        "raw",
        "server",
        "system",
        "worker",
    ];
    let mut words = heading.split(' ').rev();
    words.next().is_some_and(|w| w.eq_ignore_ascii_case("logs"))
        && words.next().is_some_and(|w| MACHINES.iter().any(|m| m.eq_ignore_ascii_case(w)))
}

/// Titles of documents that tell of no incident at all.
const OTHER_DOCUMENTS: &[&str] = &[
    "changelog",
    "change log",
    "release notes",
    "releases",
    "agenda",
    "meeting",
    "minutes",
    "roadmap",
    "schedule",
    "programme",
];

/// Words that make a title one of a meeting or a plan, wherever they stand, unless it speaks of an incident too.
const MEETINGS: &[&str] = &[
    "meeting",
    "minutes",
    "agenda",
    "standup",
    "stand-up",
    "weekly sync",
    "ops sync",
    "team sync",
    "scheduled",
    "planned maintenance",
    "maintenance announcement",
    "maintenance window",
    "maintenance windows",
    "change windows",
    "runbook",
    "playbook",
    "rota",
    "schedule",
];

/// Words of a title that speaks of an incident.
const INCIDENTS: &[&str] = &[
    "incident",
    "outage",
    "postmortem",
    "post-mortem",
    "post mortem",
    "downtime",
    "disruption",
    "failure",
    "failed",
    "issue",
    "retro",
    "rca",
    "root cause",
    "degraded",
    "degradation",
    "down",
    "broke",
    "lost",
];

/// Does a document of this title tell of no incident?
pub(crate) fn is_other_document(title: &str) -> bool {
    let title = title.trim_start_matches(|c: char| !c.is_alphabetic());
    let has = |words: &[&str]| words.iter().any(|w| super::entries::contains_words(title, w));
    OTHER_DOCUMENTS.iter().chain(TO_DO).chain(PASSED_OVER).any(|p| starts_with_fold(title, p))
        || has(MEETINGS) && !has(INCIDENTS)
}

/// Does `text` begin with `low`, in any case, as whole words?
fn starts_with_fold(text: &str, low: &str) -> bool {
    let Some(head) = text.get(..low.len()) else { return false };
    let same = head.eq_ignore_ascii_case(low) || !head.is_ascii() && head.to_lowercase() == low;
    same && !text[low.len()..].starts_with(|c: char| c.is_alphabetic() && c != 's')
}
