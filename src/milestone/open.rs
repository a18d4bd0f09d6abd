//! Does a document say that its incident is still open? Only its own words count: a postmortem that merely lacks
//! "resolved" is incomplete, not open.

use crate::span::{Span, line_ends};
use crate::syntax::words::Words;
use crate::syntax::{contains_words, sections};

/// Values of a field `Status` that mean that the incident goes on, in lower case.
const OPEN: &[&str] = &[
    "open",
    "ongoing",
    "in progress",
    "investigating",
    "monitoring",
    "unresolved",
    "active",
    "not resolved",
    // German
    "offen",
    "in bearbeitung",
    "nicht behoben",
    "noch nicht behoben",
    "wird untersucht",
    "andauernd",
    // French
    "en cours",
    "ouvert",
    "non résolu",
    "pas résolu",
    // Spanish and Portuguese
    "abierto",
    "abierta",
    "en curso",
    "en proceso",
    "no resuelto",
    "sin resolver",
    "em andamento",
    "em curso",
    "aberto",
    "aberta",
    "não resolvido",
    // Italian
    "aperto",
    "in corso",
    "non risolto",
    // Dutch
    "lopend",
    "in behandeling",
    "niet opgelost",
    // Polish
    "otwarty",
    "otwarte",
    "w toku",
    "w trakcie",
    "nierozwiązany",
    // Russian
    "в работе",
    "открыт",
    "не устранено",
    "не решено",
    "расследуется",
    // Japanese
    "対応中",
    "進行中",
    "継続中",
    "調査中",
    "未解決",
    "未復旧",
    // Chinese
    "处理中",
    "處理中",
    "进行中",
    "未解决",
    "未恢复",
    "未恢復",
    "調查中",
    "调查中",
    // Korean
    "진행 중",
    "진행중",
    "처리 중",
    "처리중",
    "조사 중",
    "미해결",
];

/// Sentences that say so. They speak of this incident, and of the present.
static PHRASES: Words = Words::new(&[
    "awaria nadal trwa",
    "has not been fixed yet",
    "has not been resolved yet",
    "has not yet been fixed",
    "has not yet been resolved",
    "incident est toujours en cours",
    "incident is ongoing",
    "incident is still ongoing",
    "incident is still open",
    "incident loopt nog",
    "incident not yet resolved",
    "incident remains open",
    "incident remains unresolved",
    "incidente continua aberto",
    "incidente sigue abierto",
    "incidente è ancora in corso",
    "is not resolved yet",
    "is not yet resolved",
    "is still not resolved",
    "is still unresolved",
    "issue not yet resolved",
    "issue remains unresolved",
    "outage is ongoing",
    "outage is still ongoing",
    "problem not yet resolved",
    "problem remains unresolved",
    "störung dauert noch an",
    "vorfall ist noch offen",
    "инцидент еще не закрыт",
    "инцидент ещё не закрыт",
    "现在仍未恢复",
    "現在も対応中",
    "현재도 진행 중",
]);

/// Words that make of it a rule, a case or a question, where they stand before it in its sentence.
static UNTOLD: Words = Words::new(&[
    "a",
    "als",
    "an",
    "any",
    "cada",
    "could",
    "cuando",
    "dès que",
    "each",
    "every",
    "falls",
    "if",
    "jak długo",
    "jeśli",
    "lorsque",
    "mientras",
    "no",
    "ob",
    "quand",
    "quando",
    "se",
    "should",
    "si",
    "solange",
    "tant que",
    "terwijl",
    "unless",
    "until",
    "wanneer",
    "wenn",
    "when",
    "whenever",
    "where",
    "whether",
    "while",
    "während",
    "zolang",
    "если",
    "когда",
    "пока",
]);

/// Words of headings above what was learnt.
static LEARNT: Words = Words::new(&[
    "enseignements",
    "erkenntnisse",
    "learned",
    "learning",
    "learnings",
    "learnt",
    "lecciones",
    "lessen",
    "lessons",
    "lezioni",
    "leçons",
    "lições",
    "retrospective",
    "takeaways",
    "went well",
    "went wrong",
    "wnioski",
    "выводы",
    "教訓",
    "教训",
    "교훈",
]);

/// Where a document may say how its incident stands, besides a field for the status.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    /// Where the row of its entries begins: what is written above leads to them.
    pub lead: usize,
    /// The entry that is the last by time.
    pub last: Span,
    /// Where the last entry in the order of the text ends: what is written below it, up to a heading, belongs to it.
    pub behind: usize,
}

/// A name of the field, split behind its first letter, which may be a capital.
const NAMES: &[(u8, &str)] = &[(b's', "tatus"), (b's', "tatut"), (b's', "tato"), (b'e', "stado")];

/// Names in letters beyond ASCII, looked for only in texts that have such.
const NAMES_BEYOND_ASCII: &[&str] = &["Статус", "ステータス", "状態", "状态", "狀態", "상태"];

/// The words with which the document says that its incident is still open: a field or a heading for the status, or a
/// sentence in its lead, in its last entry or just below the entries.
pub fn says_open(text: &str, told: Told) -> Option<Span> {
    status(text).or_else(|| sentence(text, told)).map(|span| on_its_line(text, span))
}

/// `Status: ongoing`, in any markup. The last such field counts: it may have been brought up to date.
fn status(text: &str) -> Option<Span> {
    let beyond = if text.is_ascii() { &[][..] } else { NAMES_BEYOND_ASCII };
    let latin = NAMES.iter().flat_map(|(first, tail)| {
        let places = memchr::memmem::find_iter(text.as_bytes(), tail.as_bytes()).filter_map(|n| n.checked_sub(1));
        let named = places.filter(|at| text.as_bytes()[*at].eq_ignore_ascii_case(first));
        named.filter(|at| stands_alone(text, *at)).filter_map(|at| field(text, at, 1 + tail.len()))
    });
    let others = beyond.iter().flat_map(|name| {
        let places = memchr::memmem::find_iter(text.as_bytes(), name.as_bytes());
        places.filter(|at| opens_its_line(text, *at)).filter_map(|at| field(text, at, name.len()))
    });
    let last = latin.chain(others).max_by_key(|(span, _)| span.start());
    let told = |span: Span| !is_elsewhere(text, span.start()) && !is_of_the_page(text, span);
    last.and_then(|(span, open)| (open && told(span)).then_some(span))
}

/// Does the front matter call the page active, rather than the incident?
fn is_of_the_page(text: &str, field: Span) -> bool {
    let front = text.starts_with("---") && !text.get(3..field.start()).unwrap_or("").contains("\n---");
    let value = field.of(text).rsplit(':').next().unwrap_or("").trim();
    front && value.eq_ignore_ascii_case("active")
}

/// Stand nothing but marks, or `Current`, before the name at `at` on its line?
fn stands_alone(text: &str, at: usize) -> bool {
    let words = before(text, at).filter(|b| b.is_ascii_alphabetic()).count();
    let named = ["Current ", "Incident ", "current ", "incident "]
        .iter()
        .any(|w| text.get(..at).is_some_and(|t| t.ends_with(w)));
    words <= if named { 8 } else { 0 }
}

/// Does the name at `at` stand at the beginning of its line, but for a short word (`現在の状態`)?
fn opens_its_line(text: &str, at: usize) -> bool {
    const SHORT: usize = 16;
    before(text, at).filter(|b| b.is_ascii_alphanumeric() || !b.is_ascii()).count() <= SHORT
}

/// How many bytes of a line are looked at.
const LONGEST: usize = 64;

fn before(text: &str, at: usize) -> impl Iterator<Item = &u8> {
    text.as_bytes()[..at].iter().rev().take_while(|b| !matches!(b, b'\n' | b'\r')).take(LONGEST)
}

/// The field whose name of `len` bytes stands at `at`, and whether its value means open; `None` where the word is just a
/// word.
fn field(text: &str, at: usize, len: usize) -> Option<(Span, bool)> {
    let behind = text.get(at + len..)?;
    let line = line_of(behind);
    let named = line.trim_start_matches(['*', '_', ' ', '\u{a0}']);
    let (value, from) = match named.strip_prefix([':', '|', '：']) {
        Some(value) => (value, 0),
        // a heading, and what stands below it
        None if named.is_empty() && before(text, at).any(|b| *b == b'#') => {
            let below = behind.trim_start();
            (line_of(below), behind.len() - below.len())
        }
        None => return None,
    };
    let value = value.trim_start_matches(|c: char| !c.is_alphanumeric());
    let end = if from == 0 { line.len() } else { from + line_of(behind.get(from..)?).len() };
    (!value.is_empty()).then(|| (Span::new(at, at + len + end, 1), OPEN.iter().any(|o| starts_with_word(value, o))))
}

/// The first line of `text`, as far as it is looked at.
fn line_of(text: &str) -> &str {
    let bytes = text.as_bytes().iter().take(LONGEST);
    let mut end = bytes.clone().position(|b| matches!(b, b'\n' | b'\r')).unwrap_or(bytes.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or("")
}

/// A sentence that says so.
fn sentence(text: &str, told: Told) -> Option<Span> {
    let behind = told.behind.max(told.lead);
    let section = text.get(behind..).map_or(0, |t| memchr::memmem::find(t.as_bytes(), b"\n#").unwrap_or(t.len()));
    let places = [(0, told.lead), (told.last.start(), told.last.end()), (behind, behind + section)];
    places.into_iter().find_map(|(start, end)| phrase(text, start, end))
}

/// The first of the phrases that stands in a part of the text and tells of the present.
fn phrase(text: &str, start: usize, end: usize) -> Option<Span> {
    let bytes = text.get(start..end)?.as_bytes();
    let mut found = None;
    PHRASES.stand_in(bytes, |n, words| {
        let spaced = bytes[n] < 0xE3;
        let letter = |b: Option<&u8>| spaced && b.is_some_and(|b| b.is_ascii_alphanumeric() || *b >= 0x80);
        let apart = !letter(n.checked_sub(1).map(|b| &bytes[b])) && !letter(bytes.get(n + words.len()));
        let told = apart && speaks_of_now(text, start + n);
        found = told.then(|| Span::new(start + n, start + n + words.len(), 1));
        told
    });
    found
}

/// Does the phrase at `at` tell of this incident as it stands: no rule, no case, no question, nothing that is to be done?
fn speaks_of_now(text: &str, at: usize) -> bool {
    /// How much of a sentence is looked at.
    const FAR: usize = 200;
    let near = above(text, at, FAR);
    let ends = |sign: &str| near.rfind(sign).map_or(0, |n| n + sign.len());
    let from =
        [". ", "! ", "? ", ".\n", "\n\n", "\n-", "\n*", "\n#", "。", ": "].map(ends).into_iter().max().unwrap_or(0);
    let before = near.get(from..).unwrap_or("");
    let quoted = before.trim_start().ends_with(['"', '“', '„', '«']);
    !quoted && !contains_words(before, &UNTOLD) && !is_elsewhere(text, at)
}

/// The last `far` bytes before a place.
fn above(text: &str, at: usize, far: usize) -> &str {
    let mut from = at.saturating_sub(far);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    text.get(from..at).unwrap_or("")
}

/// Does the place belong to what is to be done, or to what was learnt?
fn is_elsewhere(text: &str, at: usize) -> bool {
    /// How much is looked at above: it keeps the time linear.
    const FAR: usize = 4_096;
    for line in above(text, at, FAR).rsplit('\n').map(str::trim) {
        if line.starts_with('#') {
            let name = line.trim_start_matches(['#', ' ']);
            return sections::passed_over(name) || contains_words(name, &LEARNT);
        }
        if sections::announces_to_do(line) {
            return true;
        }
    }
    false
}

fn on_its_line(text: &str, span: Span) -> Span {
    let line = 1 + line_ends(text, 0..span.start());
    Span::new(span.start(), span.end(), line)
}

/// Does `text` begin with the word `low`, in any case? In scripts without blanks words end anywhere.
fn starts_with_word(text: &str, low: &str) -> bool {
    let mut rest = text.chars();
    let same = low.chars().all(|want| rest.next().is_some_and(|c| c.to_lowercase().eq([want])));
    let unspaced = low.chars().next_back().is_some_and(|c| c >= '\u{3040}');
    same && (unspaced || !rest.as_str().starts_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What says it where the text has no entries.
    #[track_caller]
    fn check(text: &str, want: Option<&str>) {
        let told = Told { lead: text.len(), last: Span::default(), behind: text.len() };
        assert_eq!(says_open(text, told).map(|s| s.of(text)), want, "{text:?}");
    }

    /// The same where each line that opens with a dash and a digit is an entry, in the order of time.
    #[track_caller]
    fn check_row(text: &str, want: Option<&str>) {
        let mut at = 0;
        let spans: Vec<Span> = text
            .split_inclusive('\n')
            .map(|l| (at, at += l.len(), l).0..at)
            .map(|r| Span::new(r.start, r.end, 1))
            .collect();
        let entries: Vec<Span> = spans.into_iter().filter(|s| s.of(text).starts_with("- 1")).collect();
        let last = *entries.last().expect("an entry");
        let told = Told { lead: entries[0].start(), last, behind: last.end() };
        assert_eq!(says_open(text, told).map(|s| s.of(text)), want, "{text:?}");
    }

    #[test]
    fn a_status_says_it() {
        check("# Outage\n\n**Status:** Ongoing\n", Some("Status:** Ongoing"));
        check("| Status | Investigating |\n", Some("Status | Investigating |"));
        check("Current status: open", Some("status: open"));
    }

    #[test]
    fn a_status_says_it_in_other_languages() {
        check("Status: offen\n", Some("Status: offen"));
        check("**Statut\u{a0}:** En cours\n", Some("Statut\u{a0}:** En cours"));
        check("Statut\u{a0}: En cours d'analyse\n", Some("Statut\u{a0}: En cours d'analyse"));
        check("- Estado: abierto", Some("Estado: abierto"));
        check("Stato: in corso", Some("Stato: in corso"));
        check("Статус: В работе\n", Some("Статус: В работе"));
        check("現在の状態：進行中\n", Some("状態：進行中"));
        check("状态：处理中。", Some("状态：处理中。"));
        check("| 상태 | 진행 중 |", Some("상태 | 진행 중 |"));
        check("Status: behoben\n", None);
        check("状态：已解决", None);
        check("Staat: offen, potato: open", None);
        check("Der Vorfall ist noch offen.", Some("Vorfall ist noch offen"));
    }

    #[test]
    fn a_later_status_counts() {
        check("Status: investigating\n\nStatus: resolved\n", None);
    }

    #[test]
    fn a_word_is_no_status() {
        check("- 14:05 the status page shows: open circuit\n", None);
        check("we lack a resolved entry", None);
    }

    #[test]
    fn a_heading_names_it() {
        check(
            "# Outage\n\n## Status\n\nOngoing, next update at 12:00\n",
            Some("Status\n\nOngoing, next update at 12:00"),
        );
        check("# Outage\n\n## Status\n\nResolved\n", None);
        check("# Outage\n\n## Status page\n\nOpen\n", None);
    }

    #[test]
    fn a_status_of_something_else_is_none_of_the_incident() {
        check("## Action items\n\n- Owner: Bea\n- Status: open\n", None);
        check("**Action items**\n\n- move the job\n  Status: in progress\n", None);
        check("---\ntitle: Outage\nstatus: active\n---\n", None);
        check("---\ntitle: Outage\nstatus: investigating\n---\n", Some("status: investigating"));
    }

    #[test]
    fn a_sentence_says_it() {
        check("The cause is known, but the incident is still open.", Some("incident is still open"));
        check("THE INCIDENT IS ONGOING.", Some("INCIDENT IS ONGOING"));
        check("Störung dauert noch an.", Some("Störung dauert noch an"));
        check("ИНЦИДЕНТ ЕЩЁ НЕ ЗАКРЫТ", Some("ИНЦИДЕНТ ЕЩЁ НЕ ЗАКРЫТ"));
        check("このため、現在も対応中です。", Some("現在も対応中"));
    }

    #[test]
    fn a_sentence_in_general_does_not() {
        check("We post an update every 30 minutes while an incident is ongoing.", None);
        check("Add a banner that shows when the incident is ongoing", None);
        check("Nobody could tell whether the issue remains unresolved.", None);
        check("If the outage is still ongoing, page the lead.", None);
        check("## Lessons learned\n\nThe incident is still open.", None);
        check("## Action items\n\nThe leak has not been fixed yet.", None);
        check("Der Banner bleibt, solange der Vorfall ist noch offen", None);
        check("We noticed it late. The incident is ongoing.", Some("incident is ongoing"));
    }

    #[test]
    fn an_entry_says_it_where_it_is_the_last() {
        check_row("# X\n- 10:00 it fails\n- 11:00 issue not yet resolved\n", Some("issue not yet resolved"));
        check_row("# X\n- 10:00 issue not yet resolved\n- 11:00 rolled back\n", None);
        check_row("# X\n- 10:00 it fails\n\nThe incident is ongoing.\n", Some("incident is ongoing"));
        check_row("# X\n- 10:00 it fails\n\n## Notes\n\nThe incident is ongoing.\n", None);
        check_row("# X\nThe incident is ongoing.\n- 10:00 it fails\n", Some("incident is ongoing"));
    }
}
