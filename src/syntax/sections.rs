//! Which sections tell what happened, and which hold something else: action items, references, logs, schedules.

use super::words::Words;

/// Headings and announcing lines, in lower case, of what is to be done.
static TO_DO: Words = Words::new(&[
    "acciones",
    "action item",
    "action plan",
    "actions correctives",
    "azioni",
    "ações",
    "corrective",
    "follow up",
    "follow-up",
    "followup",
    "maßnahmen",
    "next action",
    "next step",
    "nächste schritte",
    "plan d'action",
    "preventative",
    "prevention",
    "preventive",
    "prochaines étapes",
    "próximos pasos",
    "próximos passos",
    "remediation items",
    "remediation plan",
    "remediation tasks",
    "things to do",
    "to do",
    "to-do",
    "todo",
]);

/// More headings whose sections hold no events. A heading matches where one of these begins it.
static PASSED_OVER: Words = Words::new(&[
    "acknowledgements",
    "acknowledgments",
    "actionable",
    "agenda",
    "attendees",
    "author",
    "change log",
    "changelog",
    "changes to",
    "console output",
    "contact",
    "contents",
    "document history",
    "error logs",
    "further reading",
    "future work",
    "glossary",
    "going forward",
    "improvements",
    "links",
    "log excerpt",
    "log output",
    "logs",
    "next maintenance",
    "next meeting",
    "next up",
    "next window",
    "office hours",
    "participants",
    "planned",
    "proposal",
    "recommendation",
    "reference",
    "references",
    "related links",
    "release notes",
    "relevant logs",
    "resources",
    "revision history",
    "see also",
    "stack trace",
    "table of contents",
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
    heading.eq_ignore_ascii_case("actions")
        || is_of_a_machine(heading)
        || starts_with_fold(heading, &TO_DO)
        || starts_with_fold(heading, &PASSED_OVER)
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
    words <= if set_off { MOST_WORDS } else { 2 } && starts_with_fold(name, &TO_DO) && !TELLS.are_part_of(name)
}

/// Does a paragraph stand behind a label of what is to be done: `**Follow-up:** move the job to 04:00`?
pub(crate) fn is_of_what_is_due(paragraph: &str) -> bool {
    const LONGEST: usize = 32;
    let text = paragraph.trim_start_matches(['*', '_', '-', '+', ' ', '\t']);
    let label = text.split([':', '\n', '.']).next().filter(|l| l.len() <= LONGEST && l.len() < text.len());
    label.is_some_and(|l| text[l.len()..].starts_with(':') && starts_with_fold(l, &TO_DO) && !TELLS.are_part_of(l))
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
    "change windows",
    "community call",
    "community sync",
    "launch plan",
    "maintenance announcement",
    "maintenance window",
    "maintenance windows",
    "meeting",
    "migration plan",
    "minutes",
    "monthly call",
    "ops sync",
    "planned maintenance",
    "playbook",
    "project plan",
    "release plan",
    "rollout plan",
    "rota",
    "runbook",
    "schedule",
    "scheduled",
    "stand-up",
    "standup",
    "team call",
    "team sync",
    "upgrade plan",
    "weekly call",
    "weekly sync",
]);

/// Words of a title that speaks of an incident.
static INCIDENTS: Words = Words::new(&[
    "broke",
    "crash",
    "crashed",
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
    "unavailable",
    "unreachable",
]);

/// Does a document of this title tell of no incident?
pub(crate) fn is_other_document(title: &str) -> bool {
    let title = title.trim_start_matches(|c: char| !c.is_alphabetic());
    let has = |words| super::entries::contains_words(title, words);
    [&OTHER_DOCUMENTS, &TO_DO, &PASSED_OVER].iter().any(|words| starts_with_fold(title, words))
        || has(&MEETINGS) && !has(&INCIDENTS)
}

/// Does the title say that the document is a template of those that tell of incidents: `Postmortem template`, `Template:
/// incident report`, and not `Template rendering broke`?
pub(crate) fn is_template(title: &str) -> bool {
    const NAME: &str = "template";
    static KINDS: Words =
        Words::new(&["incident", "mortem", "outage", "postmortem", "rca", "retrospective", "timeline"]);
    static TEXTS: Words = Words::new(&["analysis", "document", "log", "report", "review", "summary"]);
    let title = title.trim_matches(|c: char| !c.is_alphabetic());
    let is_name = |word: Option<&str>| word.is_some_and(|w| w.eq_ignore_ascii_case(NAME));
    if is_name(title.get(..NAME.len())) {
        let rest = title[NAME.len()..].trim_start();
        return rest.is_empty() || rest.starts_with([':', '-', '–', '—', ']', ')']) || rest.starts_with("for ");
    }
    let mut words = title.rsplit(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty());
    // `Postmortem template (v2)`
    let last = words.next().filter(|w| w.len() > 1 || !title.contains('('));
    if !is_name(last.or_else(|| words.next())) {
        return false;
    }
    let mut kind = words.next().unwrap_or("");
    let bracketed = title.rfind(['(', '[']).is_some_and(|n| is_name(title.get(n + 1..n + 1 + NAME.len())));
    if bracketed || TEXTS.has(kind) {
        kind = words.find(|w| KINDS.has(w)).unwrap_or(kind);
    }
    KINDS.has(kind)
}

/// Does the heading say that its section is an example: `Timeline (example)`, `Sample timeline`?
pub(crate) fn is_example(heading: &str) -> bool {
    static EXAMPLES: Words = Words::new(&["beispiel", "example", "exemple", "sample"]);
    let heading = heading.trim_matches(|c: char| matches!(c, '*' | '_' | ':') || c.is_whitespace());
    let bracketed = heading.strip_suffix([')', ']']).and_then(|h| h.rsplit_once(['(', '[']));
    if let Some((before, inside)) = bracketed {
        return EXAMPLES.has(inside.trim()) && !before.trim().is_empty();
    }
    let (first, rest) = heading.split_once(' ').unwrap_or((heading, ""));
    EXAMPLES.has(first) && rest.trim_start().eq_ignore_ascii_case("timeline")
}

/// What a template leaves open for its reader to fill in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum LeftOpen {
    /// Its date: `Date: YYYY-MM-DD`.
    Date,
    /// Another field: `Owner: [name]`.
    Field,
}

/// Is the line a field that a template leaves open?
pub(crate) fn left_open(line: &str) -> Option<LeftOpen> {
    const LONGEST: usize = 60;
    let colon = memchr::memchr(b':', line.as_bytes()).filter(|n| *n < LONGEST)?;
    value_left_open(&line[..colon], &line[colon + 1..])
}

/// The same of a label and its value, each in a cell of its own.
pub(crate) fn value_left_open(label: &str, value: &str) -> Option<LeftOpen> {
    let value = value.trim_matches(|c: char| " *_`\t\r".contains(c));
    if !value.starts_with(['[', '<', '{', 'y', 'Y', 'd', 'D', 'm', 'M']) {
        return None;
    }
    const DATES: [&str; 6] = ["yyyy-", "yyyy/", "dd/mm", "mm/dd", "dd.mm", "dd-mm"];
    let dated = DATES.iter().any(|d| value.get(..d.len()).is_some_and(|v| v.eq_ignore_ascii_case(d)));
    if !dated && !is_open_slot(value) {
        return None;
    }
    let of_date = label.split(|c: char| !c.is_alphabetic()).any(|w| w.eq_ignore_ascii_case("date"));
    Some(if of_date { LeftOpen::Date } else { LeftOpen::Field })
}

/// Does the title have a slot for its words: `Incident: [title]`, `<Incident name>`?
pub(crate) fn is_open_title(title: &str) -> bool {
    static SLOTS: Words = Words::new(&[
        "component",
        "date",
        "description",
        "id",
        "insert",
        "name",
        "number",
        "service",
        "summary",
        "system",
        "title",
        "yyyy",
    ]);
    let Some(open) = title.find(['[', '<', '{']) else { return false };
    let slot = &title[open..];
    let end = slot.rfind([']', '>', '}']).map_or(0, |n| n + 1);
    is_open_slot(&slot[..end]) && super::entries::contains_words(slot, &SLOTS)
}

/// `[name]`, `<incident title>`, `{{ date }}`: words alone in brackets.
fn is_open_slot(value: &str) -> bool {
    let Some(inside) = value.strip_prefix(['[', '<', '{']).and_then(|v| v.strip_suffix([']', '>', '}'])) else {
        return false;
    };
    inside.contains(char::is_alphabetic)
        && inside.chars().all(|c| c.is_alphabetic() || " -_/'{}!,".contains(c))
        && !inside.contains("//")
}

/// Does `text` begin with one of `words`, in any case, as whole words?
fn starts_with_fold(text: &str, words: &Words) -> bool {
    let ends = |low: &str| !text[low.len()..].starts_with(|c: char| c.is_alphabetic() && c != 's');
    // capitals with accents
    let alike = |low: &&&str| text.get(..low.len()).is_some_and(|t| !t.is_ascii() && t.to_lowercase() == **low);
    words.open(text.as_bytes(), ends) || !text.is_ascii() && words.rows().iter().filter(alike).any(|low| ends(low))
}
