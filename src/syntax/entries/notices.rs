//! What a line says about all times: their zone, and whether they are approximate.

use super::*;
use crate::syntax::words::Words;
use crate::syntax::zone::Spelling;

/// Does the text speak of times or a time zone?
pub(super) fn names_time(text: &str) -> bool {
    static WORDS: Words = Words::new(&[
        "angaben",
        "clock",
        "czas",
        "entries",
        "everything",
        "everywhere",
        "fuseau",
        "fuso",
        "godzin",
        "heure",
        "hora",
        "horário",
        "hours",
        "huso",
        "kello",
        "klock",
        "ora ",
        "orar",
        "ore in",
        "strefa",
        "tempo",
        "tider",
        "tiempos",
        "tijd",
        "tijden",
        "time",
        "tz:",
        "zeit",
        "zone",
        "(utc",
        "времен",
        "время",
        "часов",
        "すべて",
        "タイムゾーン",
        "时区",
        "时间",
        "時刻",
        "時區",
        "時間",
        "시각",
        "시간",
    ]);
    WORDS.are_part_of(text)
}

/// Is the line nothing but a zone, as it stands below a heading: `(Paris, UTC+1)`?
pub(super) fn is_zone_alone(line: Cursor<'_>) -> bool {
    const LONGEST: usize = 40;
    let text = line.rest().trim();
    // `**Department:** ICT support` is a label and its value
    let bracketed =
        text.starts_with(['(', '[']) || text.starts_with(['*', '_']) && text.ends_with(['*', '_', ':', '.']);
    text.len() <= LONGEST
        && (bracketed || text.split_whitespace().count() <= 2)
        && zone::find(line).is_some_and(|z| z.name().len() > 1 && !names_a_thing(&z, text))
}

/// Is an abbreviation the first part of a name, as the capital of the word right behind it says: `ICT Helpdesk`,
/// `MET-Team`?
fn names_a_thing(zone: &Zone<'_>, text: &str) -> bool {
    let at = text.find(zone.name()).map_or(text.len(), |n| n + zone.name().len());
    let behind = text[at..].strip_prefix([' ', '-']).unwrap_or("");
    let word = behind.split(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    let joined = text[at..].starts_with('-') && !word.is_empty() || word.starts_with(char::is_uppercase);
    zone.spelling() == Spelling::Abbreviation && joined && word.chars().any(char::is_lowercase) && !names_time(word)
}

/// The zone in brackets at the end of a line that leads to what follows: `What we saw (US Eastern time):`.
pub(super) fn bracketed_at_end(line: Cursor<'_>) -> Option<Cursor<'_>> {
    let text = line.rest().trim_end().trim_end_matches(['*', '_']).strip_suffix(':')?;
    bracketed(line, text.trim_end_matches(['*', '_']))
}

/// The zone in brackets at the end of `text`, with which `line` begins: `Outage 2021-07-05 (PT)`.
pub(super) fn bracketed<'t>(line: Cursor<'t>, text: &'t str) -> Option<Cursor<'t>> {
    let text = text.strip_suffix(')')?;
    let open = text.rfind('(')?;
    let inside = Cursor::over(line.text(), Span::new(line.at() + open, line.at() + text.len() + 1, line.line()));
    (!tells_a_clock(text) && is_zone_alone(inside)).then_some(inside)
}

/// The zone above the first of several columns that are parted by blanks: `UTC      CEST     Event`.
pub(super) fn above_columns(line: Cursor<'_>) -> Option<Cursor<'_>> {
    const LONGEST: usize = 100;
    let text = line.rest().trim_end();
    let first = &text[..text.find("  ").filter(|n| *n > 1 && text.len() <= LONGEST)?];
    let cell = Cursor::over(line.text(), Span::new(line.at(), line.at() + first.len(), line.line()));
    let mut c = cell;
    zone::zone(&mut c)?;
    (c.is_done() && !text.bytes().any(|b| b.is_ascii_digit())).then_some(cell)
}

/// The sentence of a line that speaks of all times of the document, or what it says of them in brackets behind a clock of
/// its own: `From 22:50 (UTC, like every time below)`.
pub(super) fn about_all_times(line: Cursor<'_>) -> Option<Cursor<'_>> {
    const LONGEST: usize = 400;
    let text = line.rest();
    let mut from = 0;
    while from < text.len() {
        let to = text[from..].find(". ").map_or(text.len(), |n| from + n + 1);
        let sentence = &text[from..to];
        let part = if tells_a_clock(sentence) { in_brackets(sentence) } else { Some((0, sentence)) };
        let part = part.filter(|(_, part)| sentence.len() <= LONGEST && speaks_of_all_times(part));
        if let Some((at, part)) = part {
            let start = line.at() + from + at;
            let len = part.trim_end().trim_end_matches('.').len();
            let said = Cursor::over(line.text(), Span::new(start, start + len, line.line()));
            let zone = || zone::find(said).or_else(|| zone::find_region(said)).or_else(|| zone::find_unknown(said));
            if says_approximate(part) || zone().is_some() {
                return Some(said);
            }
        }
        from = to;
    }
    None
}

/// What stands in the last brackets of a sentence and tells no clock, and where.
fn in_brackets(sentence: &str) -> Option<(usize, &str)> {
    let open = sentence.rfind('(')? + 1;
    let inside = &sentence[open..open + sentence[open..].find(')')?];
    (!tells_a_clock(inside)).then_some((open, inside))
}

/// Does the sentence tell a clock of its own, `at 10:00 local time (PDT)`? An offset (`UTC+05:30`) is none.
pub(super) fn tells_a_clock(sentence: &str) -> bool {
    let bytes = sentence.as_bytes();
    let is_digit = |n: usize| bytes.get(n).is_some_and(u8::is_ascii_digit);
    memchr::memchr_iter(b':', bytes).any(|n| {
        let digits = bytes[..n].iter().rev().take_while(|b| b.is_ascii_digit()).count();
        let signed = matches!(bytes[..n - digits].last(), Some(b'+' | b'-' | 0x92));
        digits > 0 && is_digit(n + 1) && is_digit(n + 2) && !signed
    })
}

/// Words, in lower case, by which a text speaks of all times of the document.
static OF_ALL_TIMES: Words = Words::new(&[
    "all clocks",
    "all dates",
    "all entries",
    "all events",
    "all hours",
    "all in",
    "all time",
    "alla tider",
    "alle tider",
    "alle tijden",
    "angaben",
    "clock is in",
    "clocks are",
    "clocks in",
    "czas lokalny",
    "czas pod",
    "czas w",
    "czas:",
    "czasy pod",
    "czasy w",
    "entries are",
    "every time",
    "everything",
    "fuseau",
    "fuso",
    "godziny pod",
    "godziny w",
    "godziny",
    "h clock",
    "heure de",
    "heure locale",
    "heures",
    "hora de",
    "hora local",
    "horaires",
    "horas",
    "horário de",
    "horários",
    "hour clock",
    "hours are",
    "hours in",
    "hr clock",
    "huso",
    "i've used",
    "kellonajat",
    "klockslag",
    "local time",
    "los tiempos",
    "ora di",
    "ora locale",
    "orari",
    "orario",
    "ore in",
    "ortszeit",
    "sequence of events",
    "strefa czasowa",
    "throughout",
    "tiempo del centro",
    "tijden",
    "tijden zijn",
    "tijdstippen",
    "tijdzone",
    "time are",
    "time is",
    "time zone",
    "time-zone",
    "timeline",
    "times",
    "times here",
    "timestamps",
    "timezone",
    "todos los tiempos",
    "todos os tempos",
    "tutti gli orari",
    "tz:",
    "uhrzeit in",
    "uhrzeiten",
    "unless",
    "utc time",
    "we use",
    "we've used",
    "wszystkie czasy",
    "wszystkie godziny",
    "zeit:",
    "zeitangaben",
    "zeiten",
    "zeitstempel",
    "zeitzone",
    "zona horaria",
    "времена",
    "время",
    "часовой пояс",
    "すべて",
    "タイムゾーン",
    "时区",
    "时间",
    "時刻",
    "時區",
    "時間",
    "시각",
    "시간",
]);

/// Does the text speak of all times of the document?
fn speaks_of_all_times(text: &str) -> bool {
    OF_ALL_TIMES.are_part_of(text) || is_everywhere(text)
}

/// Is the sentence nothing but a zone and `everywhere`?
fn is_everywhere(sentence: &str) -> bool {
    const MOST_WORDS: usize = 5;
    const EVERYWHERE: &str = "everywhere";
    let text = sentence.trim_matches([' ', '.', '!', '*', '_', '(', ')']);
    let last = text.len().checked_sub(EVERYWHERE.len()).and_then(|n| text.get(n..));
    last.is_some_and(|w| w.eq_ignore_ascii_case(EVERYWHERE)) && text.split_whitespace().count() <= MOST_WORDS
}

pub(super) fn says_approximate(text: &str) -> bool {
    contains_fold(text, "approximate")
        && (contains_fold(text, "times") || contains_fold(text, "timeline") || contains_fold(text, "timestamps"))
}

/// Does `text` contain `low`, in any ASCII case?
pub(super) fn contains_fold(text: &str, low: &str) -> bool {
    let (hay, low) = (text.as_bytes(), low.as_bytes());
    let first = low[0];
    memchr::memchr2_iter(first, first.to_ascii_uppercase(), hay)
        .any(|n| hay.get(n..n + low.len()).is_some_and(|w| w.eq_ignore_ascii_case(low)))
}

/// Does `text` contain one of `words`, in any ASCII case, with no letter on either side?
pub(crate) fn contains_words(text: &str, words: &Words) -> bool {
    let hay = text.as_bytes();
    words.stand_in(hay, |n, found| {
        let before = n.checked_sub(1).is_none_or(|b| !hay[b].is_ascii_alphabetic());
        before && !hay.get(n + found.len()).is_some_and(u8::is_ascii_alphabetic)
    })
}
