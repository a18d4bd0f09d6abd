//! Does a document say that its incident is still open? Only its own words count: a postmortem that merely lacks
//! "resolved" is incomplete, not open.

use crate::span::{Span, line_ends};

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

/// Phrases that say so in running text.
const PHRASES: &[&str] = &[
    "incident is still open",
    "incident is ongoing",
    "incident is still ongoing",
    "outage is ongoing",
    "outage is still ongoing",
    "not yet resolved",
    "not been resolved yet",
    "remains unresolved",
    "Vorfall ist noch offen",
    "incident est toujours en cours",
    "incidente sigue abierto",
    "incidente continua aberto",
    "incident loopt nog",
    "Awaria nadal trwa",
];

/// The same in letters beyond ASCII: looked for only in texts that have such.
const PHRASES_BEYOND_ASCII: &[&str] = &[
    "Störung dauert noch an",
    "incidente è ancora in corso",
    "Инцидент ещё не закрыт",
    "Инцидент еще не закрыт",
    "現在も対応中",
    "现在仍未恢复",
    "현재도 진행 중",
];

/// A name of the field, split behind its first letter, which may be a capital.
const NAMES: &[(u8, &str)] = &[(b's', "tatus"), (b's', "tatut"), (b's', "tato"), (b'e', "stado")];

/// Names in letters beyond ASCII, looked for only in texts that have such.
const NAMES_BEYOND_ASCII: &[&str] = &["Статус", "ステータス", "状態", "状态", "狀態", "상태"];

/// The words with which the document says that its incident is still open.
pub fn says_open(text: &str) -> Option<Span> {
    status(text).or_else(|| phrase(text))
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
    last.and_then(|(span, open)| open.then(|| on_its_line(text, span)))
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
    let bytes = behind.as_bytes().iter().take(LONGEST);
    let mut end = bytes.clone().position(|b| matches!(b, b'\n' | b'\r')).unwrap_or(bytes.len());
    while !behind.is_char_boundary(end) {
        end -= 1;
    }
    let behind = behind.get(..end)?;
    let value = behind.trim_start_matches(['*', '_', ' ', '\u{a0}']).strip_prefix([':', '|', '：'])?;
    let value = value.trim_start_matches(|c: char| !c.is_alphanumeric());
    (!value.is_empty()).then(|| (Span::new(at, at + len + end, 1), OPEN.iter().any(|o| starts_with_word(value, o))))
}

fn phrase(text: &str) -> Option<Span> {
    let beyond = if text.is_ascii() { &[][..] } else { PHRASES_BEYOND_ASCII };
    PHRASES.iter().chain(beyond).find_map(|p| {
        let at = memchr::memmem::find(text.as_bytes(), p.as_bytes())?;
        Some(on_its_line(text, Span::new(at, at + p.len(), 1)))
    })
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
    use super::says_open;

    #[track_caller]
    fn check(text: &str, want: Option<&str>) {
        assert_eq!(says_open(text).map(|s| s.of(text)), want, "{text:?}");
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
    fn a_sentence_says_it() {
        check("The cause is known, but the incident is still open.", Some("incident is still open"));
    }
}
