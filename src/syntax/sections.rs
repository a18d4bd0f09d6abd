//! Which sections tell what happened, and which hold something else: action items, references, logs, schedules.

use super::words::Words;

/// Headings, in lower case, whose sections hold no events. A heading matches where one of these begins it.
static PASSED_OVER: Words = Words::new(&[
    "acciones",
    "acknowledgements",
    "acknowledgments",
    "action item",
    "action plan",
    "actionable",
    "actions correctives",
    "agenda",
    "attendees",
    "author",
    "azioni",
    "ações",
    "change log",
    "changelog",
    "changes to",
    "console output",
    "contact",
    "contents",
    "corrective",
    "document history",
    "error logs",
    "follow up",
    "follow-up",
    "followup",
    "further reading",
    "future work",
    "glossary",
    "going forward",
    "improvements",
    "links",
    "log excerpt",
    "log output",
    "logs",
    "maßnahmen",
    "next action",
    "next maintenance",
    "next meeting",
    "next step",
    "next up",
    "nächste schritte",
    "office hours",
    "participants",
    "plan d'action",
    "planned",
    "preventative",
    "prevention",
    "preventive",
    "prochaines étapes",
    "proposal",
    "próximos pasos",
    "próximos passos",
    "recommendation",
    "reference",
    "references",
    "related links",
    "release notes",
    "relevant logs",
    "remediation items",
    "remediation plan",
    "remediation tasks",
    "resources",
    "revision history",
    "see also",
    "stack trace",
    "table of contents",
    "things to do",
    "to do",
    "to-do",
    "todo",
    "upcoming",
    "version history",
    "was wir aendern",
    "was wir ändern",
    "what are we doing",
    "what happens next",
    "what next",
    "what we are changing",
    "what we are doing",
    "what we changed",
    "what we do now",
    "what we have changed",
    "what we will do",
    "what we'll do",
    "what we're",
    "what's next",
]);

/// Words that make a heading one of what happened, whatever else it says: `Follow-up timeline`, `Actions taken`.
static TELLS: Words = Words::new(&["chronolog", "events", "sequence", "taken", "timeline", "what happened"]);

/// Do these words announce what happened: a heading, or the line above a list?
pub(crate) fn tells(text: &str) -> bool {
    super::entries::contains_words(text, &TELLS)
}

/// Does a section of this heading hold no events?
pub(crate) fn passed_over(heading: &str) -> bool {
    let heading = heading.trim_start_matches(|c: char| !c.is_alphabetic());
    if TELLS.are_part_of(heading) {
        return false;
    }
    let heading = heading.trim_end_matches([':', '*', '_', ' ']);
    heading.eq_ignore_ascii_case("actions") || is_of_a_machine(heading) || starts_with_fold(heading, &PASSED_OVER)
}

/// Does the heading name the logs of a machine: `Server logs`, and not `Incident logs`?
fn is_of_a_machine(heading: &str) -> bool {
    static MACHINES: Words = Words::new(&[
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
    ]);
    let mut words = heading.split(' ').rev();
    words.next().is_some_and(|w| w.eq_ignore_ascii_case("logs")) && words.next().is_some_and(|w| MACHINES.has(w))
}

/// Titles of documents that tell of no incident at all.
static OTHER_DOCUMENTS: Words = Words::new(&[
    "agenda",
    "change log",
    "changelog",
    "meeting",
    "minutes",
    "programme",
    "release notes",
    "releases",
    "roadmap",
    "schedule",
]);

/// Words that make a title one of a meeting or a plan, wherever they stand, unless it speaks of an incident too.
static MEETINGS: Words = Words::new(&[
    "agenda",
    "maintenance announcement",
    "maintenance window",
    "meeting",
    "minutes",
    "ops sync",
    "planned maintenance",
    "playbook",
    "rota",
    "runbook",
    "schedule",
    "scheduled",
    "stand-up",
    "standup",
    "team sync",
    "weekly sync",
]);

/// Words of a title that speaks of an incident.
static INCIDENTS: Words = Words::new(&[
    "broke",
    "degradation",
    "degraded",
    "disruption",
    "down",
    "downtime",
    "failed",
    "failure",
    "incident",
    "issue",
    "lost",
    "outage",
    "post mortem",
    "post-mortem",
    "postmortem",
    "rca",
    "retro",
    "root cause",
]);

/// Does a document of this title tell of no incident?
pub(crate) fn is_other_document(title: &str) -> bool {
    let title = title.trim_start_matches(|c: char| !c.is_alphabetic());
    let has = |words| super::entries::contains_words(title, words);
    starts_with_fold(title, &OTHER_DOCUMENTS)
        || starts_with_fold(title, &PASSED_OVER)
        || has(&MEETINGS) && !has(&INCIDENTS)
}

/// Does `text` begin with one of `words`, in any case, as whole words?
fn starts_with_fold(text: &str, words: &Words) -> bool {
    let ends = |low: &str| !text[low.len()..].starts_with(|c: char| c.is_alphabetic() && c != 's');
    // capitals with accents
    let alike = |low: &&&str| text.get(..low.len()).is_some_and(|t| !t.is_ascii() && t.to_lowercase() == **low);
    words.open(text.as_bytes(), ends) || !text.is_ascii() && words.rows().iter().filter(alike).any(|low| ends(low))
}
