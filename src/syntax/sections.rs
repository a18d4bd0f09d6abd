//! Which sections tell what happened, and which hold something else: action items, references, logs, schedules.

use super::words::Words;

/// Headings and announcing lines, in lower case, of what is to be done.
static TO_DO: Words = Words::new(&[
    "acciones",
    "actiepunten",
    "acties",
    "action item",
    "action plan",
    "actions correctives",
    "actions de suivi",
    "actions préventives",
    "actions à",
    "afspraken",
    "améliorations",
    "aufgaben",
    "azioni",
    "ações",
    "ce qu'on va faire",
    "ce que nous allons faire",
    "ce que nous changeons",
    "ce qu’on va faire",
    "che cosa cambia",
    "che cosa faremo",
    "co dalej",
    "co zmieniamy",
    "co zrobimy",
    "compromisos",
    "compromissos",
    "corrective",
    "cosa cambia",
    "cosa faremo",
    "da fare",
    "dalsze kroki",
    "do zrobienia",
    "działania korygujące",
    "działania naprawcze",
    "działania zapobiegawcze",
    "et maintenant",
    "et pour la suite",
    "folgemaßnahmen",
    "follow up",
    "follow-up",
    "followup",
    "geplante maßnahmen",
    "itens de ação",
    "kolejne kroki",
    "korrekturmaßnahmen",
    "maatregelen",
    "massnahmen",
    "maßnahmen",
    "medidas correctivas",
    "medidas corretivas",
    "medidas preventivas",
    "mejoras",
    "melhorias",
    "mesures correctives",
    "mesures préventives",
    "miglioramenti",
    "misure correttive",
    "następne kroki",
    "next action",
    "next step",
    "nächste schritte",
    "o que muda",
    "o que vai mudar",
    "o que vamos fazer",
    "offene punkte",
    "pendientes",
    "pendências",
    "piano d'azione",
    "piano d’azione",
    "pistes d'amélioration",
    "plan d'action",
    "plan de acción",
    "plan działań",
    "plan d’action",
    "plan naprawczy",
    "plano de ação",
    "preventative",
    "prevention",
    "preventive",
    "prochaines étapes",
    "prossimi passi",
    "präventivmaßnahmen",
    "próximos pasos",
    "próximos passos",
    "que vamos a hacer",
    "qué cambia",
    "qué vamos a hacer",
    "remediation items",
    "remediation plan",
    "remediation tasks",
    "suites à donner",
    "tareas",
    "tarefas",
    "te doen",
    "things to do",
    "to do",
    "to-do",
    "todo",
    "verbeteringen",
    "verbeterpunten",
    "vervolgacties",
    "vervolgstappen",
    "volgende stappen",
    "was sich ändert",
    "wat gaan we doen",
    "wat we gaan doen",
    "wat we veranderen",
    "weitere schritte",
    "weiteres vorgehen",
    "wie es weitergeht",
    "wnioski i działania",
    "zadania",
    "à faire",
    "дальнейшие действия",
    "дальнейшие шаги",
    "задачи",
    "корректирующие меры",
    "мероприятия",
    "меры по предотвращению",
    "план действий",
    "план мероприятий",
    "план работ",
    "план улучшений",
    "следующие шаги",
    "улучшения",
    "что будем делать",
    "что будет",
    "что дальше",
    "что делаем",
    "что меняем",
    "что мы делаем",
    "что мы сделаем",
    "что сделаем",
    "アクションアイテム",
    "下一步计划",
    "下一步",
    "今後の予定",
    "今後の対応",
    "今後の対策",
    "今後の課題",
    "再発防止",
    "后续工作",
    "后续措施",
    "后续改进",
    "后续行动",
    "后续计划",
    "対策",
    "待办",
    "待辦",
    "後続",
    "後續",
    "恒久対応",
    "恒久対策",
    "改善措施",
    "改善策",
    "改善計画",
    "改进",
    "改进措施",
    "改進",
    "整改",
    "次のアクション",
    "次のステップ",
    "行动项",
    "行動項目",
    "개선 계획",
    "개선 사항",
    "개선 조치",
    "다음 단계",
    "앞으로 할 일",
    "액션 아이템",
    "재발 방지",
    "조치 계획",
    "할 일",
    "향후 계획",
    "향후 대책",
    "향후 조치",
    "후속 조치",
]);

/// Headings and announcing lines of what is to be done that say no more than this: with more words they may be of what was
/// done, as `Działania w trakcie awarii` are.
static TO_DO_ALONE: Words = Words::new(&[
    "actions",
    "combinados",
    "działania",
    "medidas",
    "vervolg",
    "дальше",
    "меры",
    "今後",
    "대책",
    "앞으로",
    "향후",
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
    "collegamenti",
    "console output",
    "contact",
    "contents",
    "deelnemers",
    "document history",
    "enlaces",
    "error logs",
    "further reading",
    "future work",
    "glossaire",
    "glossar",
    "glossary",
    "going forward",
    "improvements",
    "liens",
    "links",
    "log excerpt",
    "log output",
    "logs",
    "next maintenance",
    "next meeting",
    "next up",
    "next window",
    "odnośniki",
    "office hours",
    "partecipanti",
    "participantes",
    "participants",
    "planned",
    "proposal",
    "recommendation",
    "reference",
    "references",
    "referencias",
    "referenties",
    "referenzen",
    "referências",
    "related links",
    "release notes",
    "relevant logs",
    "resources",
    "revision history",
    "riferimenti",
    "références",
    "see also",
    "stack trace",
    "table of contents",
    "teilnehmer",
    "uczestnicy",
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
    "änderungshistorie",
    "ссылки",
    "участники",
    "参会",
    "参加者",
    "参考",
    "関連リンク",
    "관련 링크",
    "참고",
    "참석자",
]);

/// Words that make a heading one of what happened, whatever else it says: `Follow-up timeline`, `Actions taken`.
static TELLS: Words = Words::new(&[
    "ablauf",
    "adoptadas",
    "adotadas",
    "chronolog",
    "chronologi",
    "cronolog",
    "déroul",
    "ergriffen",
    "events",
    "intraprese",
    "linha do tempo",
    "línea de tiempo",
    "línea temporal",
    "oś czasu",
    "podjęte",
    "przebieg",
    "realizadas",
    "sequence",
    "taken",
    "tijdlijn",
    "timeline",
    "tomadas",
    "tomados",
    "verlauf",
    "verloop",
    "what happened",
    "принят",
    "таймлайн",
    "хронолог",
    "что делали",
    "タイムライン",
    "时间线",
    "时间轴",
    "時間線",
    "時間軸",
    "経緯",
    "経過",
    "经过",
    "경과",
    "타임라인",
]);

/// Do these words announce what happened: a heading, or the line above a list?
pub(crate) fn tells(text: &str) -> bool {
    super::entries::contains_words(text, &TELLS)
}

/// Does a section of this heading hold no events?
pub(crate) fn passed_over(heading: &str) -> bool {
    let heading = behind_number(heading);
    if TELLS.are_part_of(heading) {
        return false;
    }
    let heading = heading.trim_end_matches([':', '*', '_', ' ']);
    TO_DO_ALONE.has(heading)
        || is_of_a_machine(heading)
        || starts_with_fold(heading, &TO_DO)
        || starts_with_fold(heading, &PASSED_OVER)
}

/// The words of a heading behind what numbers it: `4. Actions`, `四、改进措施`, `Sezione D – Azioni`.
fn behind_number(heading: &str) -> &str {
    const SIGNS: [char; 10] = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
    let heading = heading.trim_start_matches(|c: char| !c.is_alphabetic());
    if let Some(behind) = heading.trim_start_matches(SIGNS).strip_prefix(['、', '．', '.']) {
        return behind.trim_start();
    }
    // `Section 4: actions`, and not `Plan B – rollback`
    let dashed = [" – ", " — ", " - ", ": "].iter().find_map(|dash| heading.split_once(dash));
    let numbered = |section: &str| {
        section.split_once(' ').is_some_and(|(word, n)| word.len() > 4 && n.len() <= 2 && n.chars().count() <= 2)
    };
    dashed.filter(|(section, _)| numbered(section)).map_or(heading, |(_, name)| name)
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
    let announced =
        starts_with_fold(name, &TO_DO) || set_off && TO_DO_ALONE.has(name) && !name.eq_ignore_ascii_case("actions");
    words <= if set_off { MOST_WORDS } else { 2 } && announced && !TELLS.are_part_of(name)
}

/// Does a paragraph stand behind a label of what is to be done: `**Follow-up:** move the job to 04:00`?
pub(crate) fn is_of_what_is_due(paragraph: &str) -> bool {
    const LONGEST: usize = 32;
    let text = paragraph.trim_start_matches(['*', '_', '-', '+', ' ', '\t']);
    let label = text.split([':', '\n', '.']).next().filter(|l| l.len() <= LONGEST && l.len() < text.len());
    // `**What changes.** A backup each night`
    let marks = |l: &str| [":", ".**"].iter().any(|mark| text[l.len()..].starts_with(mark));
    label.is_some_and(|l| marks(l) && starts_with_fold(l, &TO_DO) && !TELLS.are_part_of(l))
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
    "besprechung",
    "change windows",
    "community call",
    "community sync",
    "gepland onderhoud",
    "geplante wartung",
    "launch plan",
    "maintenance announcement",
    "maintenance planifiée",
    "maintenance window",
    "maintenance windows",
    "mantenimiento programado",
    "manutenzione programmata",
    "manutenção programada",
    "meeting",
    "migration plan",
    "minutes",
    "monthly call",
    "ops sync",
    "planned maintenance",
    "planowane prace",
    "playbook",
    "project plan",
    "release plan",
    "reunião",
    "reunión",
    "riunione",
    "rollout plan",
    "rota",
    "runbook",
    "réunion",
    "schedule",
    "scheduled",
    "sitzungsprotokoll",
    "spotkanie",
    "stand-up",
    "standup",
    "team call",
    "team sync",
    "upgrade plan",
    "vergadering",
    "wartungsankündigung",
    "weekly call",
    "weekly sync",
    "плановые работы",
    "совещание",
    "会議",
    "会议",
    "会议纪要",
    "計画メンテナンス",
    "議事録",
    "计划维护",
    "정기 점검",
    "회의록",
]);

/// Words of a title that speaks of an incident.
static INCIDENTS: Words = Words::new(&[
    "ausfall",
    "awaria",
    "broke",
    "caida",
    "caída",
    "crash",
    "crashed",
    "degradation",
    "degraded",
    "disruption",
    "disservizio",
    "down",
    "downtime",
    "failed",
    "failure",
    "falha",
    "guasto",
    "incident",
    "incidente",
    "incydent",
    "issue",
    "lost",
    "outage",
    "panne",
    "post mortem",
    "post-mortem",
    "postmortem",
    "queda",
    "rca",
    "retro",
    "root cause",
    "storing",
    "störung",
    "uitval",
    "unavailable",
    "unreachable",
    "vorfall",
    "авария",
    "инцидент",
    "сбой",
    "事故",
    "故障",
    "障害",
    "장애",
    "장애 보고서",
]);

/// Does a document of this title tell of no incident?
pub(crate) fn is_other_document(title: &str) -> bool {
    let title = title.trim_start_matches(|c: char| !c.is_alphabetic());
    let has = |words| super::entries::contains_words(title, words);
    // `Follow-up on the outage of Thursday` tells of it, `Follow-up actions` do not
    let follows_up = title.get(..6).is_some_and(|w| w.eq_ignore_ascii_case("follow")) && has(&INCIDENTS);
    let tells = follows_up && !["action", "item", "task"].iter().any(|w| title.to_ascii_lowercase().contains(w));
    !tells && [&OTHER_DOCUMENTS, &TO_DO, &PASSED_OVER].iter().any(|words| starts_with_fold(title, words))
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
    // the signs of Chinese, Japanese and Korean end a word
    let parted = |low: &str| low.starts_with(|c: char| c > '\u{2fff}');
    let goes_on = |c: char| c.is_alphabetic() && c != 's';
    words.open(text.as_bytes(), |low| parted(low) || !text[low.len()..].starts_with(goes_on))
}
