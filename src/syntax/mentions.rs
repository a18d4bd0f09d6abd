//! Clocks in sentences that are named and not told: numbers of things, values, examples, places in recordings, scores.
//!
//! **Rule.** A clock without date, zone and half of the day is a name where the noun of what it numbers stands right before it
//! (`room 14:05`, `John 3:16`), or a verb that has it for its object (`the field showed 14:05`, `was set to 14:05`); a place in a
//! recording where that is what the range is of (`the clip from 10:15 to 10:45`). An example (`such as 14:05`) is none of
//! the incident, whatever it spells, and neither is what the reader is asked to look at or to do: `See the entry of 14:05`.
//!
//! **Limits.** A word that leads to a time tells one: `The page showed errors at 14:05`, `the build of 14:05`.

use super::hours::backwards;
use super::prose::Aside;
use super::stamp::Stamp;
use super::words::Words;

/// Why a stamp is only mentioned between `before` and `behind` in its sentence. `all_before` is what stands before it in its
/// paragraph.
pub(super) fn why(all_before: &str, before: &str, stamp: &Stamp<'_>, behind: &str) -> Option<Aside> {
    if is_example(all_before) || is_pointed_at(before) || stamp.zone.is_none() && is_written(before) {
        return Some(Aside::Named);
    }
    let bare = stamp.date.is_none() && stamp.zone.is_none() && stamp.clock.is_some_and(|k| k.half.is_none());
    if !bare {
        return None;
    }
    let before = before_list(before);
    if stamp.end.is_none() && (is_length(before, behind) || is_score(before)) || is_in_recording(before, stamp, behind)
    {
        return Some(Aside::Length);
    }
    let range = stamp.end.is_some();
    if is_led_by_none(before, stamp) && is_english(before, behind) {
        return Some(Aside::Named);
    }
    let named =
        !range && (is_numbered(before, stamp) || is_attribute(before, behind)) || range && is_in_picture(before);
    (named || is_value(before)).then_some(Aside::Named)
}

/// What stands before the first of several clocks: `the values 14:05 and `, `e.g. 14:05, `.
fn before_list(before: &str) -> &str {
    const MOST: usize = 8;
    const JOINTS: [&str; 8] = [" and", " or", " und", " oder", " et", " ou", " y", " o"];
    let mut text = before.trim_end_matches([' ', '"', '\'']);
    for _ in 0..MOST {
        let joined = JOINTS.iter().find_map(|j| text.strip_suffix(j)).unwrap_or(text);
        let joined = joined.trim_end_matches([',', ' ']);
        let clock = joined.trim_end_matches(|c: char| c.is_ascii_digit() || c == ':');
        if joined.len() == text.len() || !joined[clock.len()..].contains(':') {
            return text;
        }
        text = clock.trim_end();
    }
    text
}

/// Does `text` end with these words, in any case?
fn ends_with(text: &str, words: &str) -> bool {
    let Some(n) = text.len().checked_sub(words.len()) else { return false };
    text.get(n..).is_some_and(|end| end.eq_ignore_ascii_case(words))
        && !text[..n].ends_with(|c: char| c.is_alphanumeric())
}

/// `such as 14:05`, `(e.g. 14:05)`, `a time like 14:05`.
fn is_example(before: &str) -> bool {
    const SUCH: [&str; 14] = [
        "such as",
        "e.g",
        "for example",
        "for instance",
        "z.B",
        "z. B",
        "zum Beispiel",
        "beispielsweise",
        "p. ex",
        "par exemple",
        "p. ej",
        "por ejemplo",
        "tel que",
        "telle que",
    ];
    const LIKE: [&str; 4] = ["like", "wie", "comme", "como"];
    static OF: Words = Words::new(&[
        "clock",
        "format",
        "formato",
        "heure",
        "hora",
        "something",
        "string",
        "time",
        "times",
        "timestamp",
        "timestamps",
        "uhrzeit",
        "valeur",
        "valor",
        "value",
        "values",
        "wert",
        "zeit",
        "zeitangabe",
    ]);
    let text = before_list(before).trim_end_matches(['.', ',', ' ', ':', '"', '\'']);
    if SUCH.iter().any(|s| ends_with(text, s)) {
        return true;
    }
    let Some(like) = LIKE.iter().find(|l| ends_with(text, l)) else { return false };
    let what = text[..text.len() - like.len()].trim_end();
    what.ends_with('(') || what.rsplit(|c: char| !c.is_alphanumeric()).next().is_some_and(|w| OF.has(w))
}

/// Does the sentence ask the reader to look at something, or to do something: `See the entry of 14:05`, `Skip to 10:15`?
fn is_pointed_at(before: &str) -> bool {
    const LOOK: [&str; 9] = ["siehe", "vgl", "vergleiche", "voir", "voyez", "véase", "vea", "cf", "mira"];
    const DO: [&str; 14] = [
        "see", "watch", "skip", "jump", "look", "listen", "scroll", "compare", "refer", "enter", "type", "write",
        "use", "pick",
    ];
    static AT: Words = Words::new(&[
        "a", "also", "an", "at", "below", "from", "here", "it", "our", "that", "the", "these", "this", "to",
    ]);
    // `(see the entry of 14:05)`
    let before = before.rsplit('(').next().unwrap_or("").trim_start_matches(|c: char| !c.is_alphanumeric());
    let mut words = before.split(|c: char| !c.is_alphanumeric());
    let first = words.next().unwrap_or("");
    if first.is_empty() || before.contains([',', ';', ':']) {
        return false;
    }
    let is = |list: &[&str]| list.iter().any(|w| w.eq_ignore_ascii_case(first));
    let next = words.next().unwrap_or("");
    is(&LOOK) || is(&DO) && (AT.has(next) || RECORDINGS.has(next) || PICTURES.has(next))
}

/// `The song is 4:05 long`, `la chanson dure 4:05`.
fn is_length(before: &str, behind: &str) -> bool {
    const IS: [&str; 6] = ["is", "was", "ist", "war", "are", "were"];
    static LASTS: Words = Words::new(&["dauert", "dauerte", "dura", "durait", "dure", "duró", "lasts"]);
    let last = backwards(before).next().unwrap_or("");
    let next = behind.trim_start().split(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    LASTS.has(last) || IS.contains(&last) && ["long", "lang"].contains(&next)
}

/// `the timestamp 2024-03-05 14:05`: what is written, with its date too.
fn is_written(before: &str) -> bool {
    static WRITTEN: Words = Words::new(&["literal", "string", "timestamp", "value"]);
    let last = backwards(before).next().unwrap_or("");
    WRITTEN.has(last) && before.trim_end_matches(['"', '\'']).trim_end().ends_with(last)
}

/// `won 13:12`, `the vote was 10:12`.
fn is_score(before: &str) -> bool {
    static WON: Words = Words::new(&["gagné", "ganaron", "ganó", "gewann", "gewannen", "gewonnen", "wins", "won"]);
    static ENDED: Words = Words::new(&["ended", "endete", "est", "fue", "is", "ist", "terminó", "war", "was", "était"]);
    static OF: Words = Words::new(&[
        "abstimmung",
        "ergebnis",
        "game",
        "match",
        "partido",
        "result",
        "resultado",
        "résultat",
        "score",
        "spiel",
        "votación",
        "vote",
    ]);
    let mut words = backwards(before);
    let (last, what) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    WON.has(last) || ENDED.has(last) && OF.has(what) || last == "lost" && ["We", "we", "they", "team"].contains(&what)
}

/// What is played from a place in it.
static RECORDINGS: Words = Words::new(&[
    "audio",
    "aufnahme",
    "aufzeichnung",
    "ausschnitt",
    "canción",
    "chanson",
    "clip",
    "enregistrement",
    "excerpt",
    "extrait",
    "footage",
    "fragmento",
    "grabación",
    "lied",
    "mitschnitt",
    "podcast",
    "recording",
    "screencast",
    "song",
    "video",
    "vidéo",
    "vídeo",
]);

/// What shows a stretch of time.
static PICTURES: Words = Words::new(&[
    "captura",
    "chart",
    "diagram",
    "diagramm",
    "grafik",
    "graph",
    "graphe",
    "graphique",
    "graphs",
    "gráfica",
    "gráfico",
    "panel",
    "plot",
    "screenshot",
]);

/// Words that lead to a range.
static LEADS: Words = Words::new(&["a", "at", "between", "de", "entre", "for", "from", "of", "von", "zwischen", "à"]);

/// `the clip from 10:15 to 10:45`, `the recording shows it at 10:15`, `10:15 im Video`.
fn is_in_recording(before: &str, stamp: &Stamp<'_>, behind: &str) -> bool {
    const FAR: usize = 4;
    static IN: Words =
        Words::new(&["dans", "de", "del", "der", "du", "el", "en", "im", "in", "l", "la", "le", "of", "the"]);
    let mut next = behind.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let (first, second) = (next.next().unwrap_or(""), next.next().unwrap_or(""));
    let third = next.next().unwrap_or("");
    let near = behind.starts_with(' ') && IN.has(first);
    if near && (RECORDINGS.has(second) || IN.has(second) && RECORDINGS.has(third)) {
        return true;
    }
    let mut words = backwards(before);
    if !words.next().is_some_and(|w| LEADS.has(w)) {
        return false;
    }
    let (mut behind, mut n) = ("", 0);
    for word in words.take(FAR) {
        let shown = if n == 0 { stamp.end.is_some() } else { SHOWS.has(behind) };
        if shown && RECORDINGS.has(word) {
            return true;
        }
        (behind, n) = (word, n + 1);
    }
    false
}

/// `the graph from 14:00 to 15:00`, `the chart covers 14:00 to 15:00`.
fn is_in_picture(before: &str) -> bool {
    let mut words = backwards(before);
    let last = words.next().unwrap_or("");
    (LEADS.has(last) || SHOWS.has(last)) && words.take(2).any(|w| PICTURES.has(w))
}

/// Things that a number behind them names.
static NUMBERED: Words = Words::new(&[
    "aspect",
    "build",
    "capítulo",
    "chapitre",
    "chapter",
    "flight",
    "flug",
    "format",
    "formato",
    "kapitel",
    "literal",
    "mac",
    "psalm",
    "psaume",
    "ratio",
    "raum",
    "release",
    "room",
    "saal",
    "sala",
    "salle",
    "salmo",
    "seitenverhältnis",
    "string",
    "tren",
    "train",
    "valeur",
    "valor",
    "value",
    "vers",
    "verse",
    "verset",
    "version",
    "versión",
    "versículo",
    "vol",
    "vuelo",
    "wert",
    "zimmer",
    "zug",
]);

/// Books that are cited by chapter and verse, and those among them that are names of people too.
static BOOKS: Words = Words::new(&[
    "chronicles",
    "corinthians",
    "deuteronomy",
    "ecclesiastes",
    "ephesians",
    "exodus",
    "ezekiel",
    "galatians",
    "genesis",
    "génesis",
    "genèse",
    "hebrews",
    "isaiah",
    "jeremiah",
    "leviticus",
    "matthäus",
    "philippians",
    "proverbs",
    "psalms",
    "revelation",
    "romans",
    "thessalonians",
]);
static BOOKS_AND_PEOPLE: Words = Words::new(&[
    "daniel", "james", "jean", "johannes", "john", "joshua", "juan", "luc", "lucas", "luke", "lukas", "marc", "marcos",
    "mark", "markus", "mateo", "matthew", "matthieu", "peter", "samuel",
]);

/// `room 14:05`, `John 3:16`; `Mark 14:05` may be somebody, save where a word leads to the book.
fn is_numbered(before: &str, stamp: &Stamp<'_>) -> bool {
    const CITES: [&str; 9] = ["as", "dans", "en", "in", "of", "quotes", "reads", "see", "wie"];
    let mut words = backwards(before);
    let last = words.next().filter(|w| before.trim_end().ends_with(w)).unwrap_or("");
    let short = stamp.clock.is_some_and(|k| k.hour < 10 && !k.padded);
    let cited = |w: &str| CITES.iter().any(|c| c.eq_ignore_ascii_case(w));
    NUMBERED.has(last)
        || BOOKS.has(last)
        || BOOKS_AND_PEOPLE.has(last) && (short || words.next().is_some_and(cited))
        || TITLED.has(last)
}

/// What announces a title.
static TITLED: Words =
    Words::new(&["captioned", "entitled", "intitulé", "intitulée", "labelled", "named", "titled", "titulado"]);

/// `the 14:05 train`, `the 16:10 format`, `le train de 14:05`.
fn is_attribute(before: &str, behind: &str) -> bool {
    static THE: Words = Words::new(&["a", "der", "den", "die", "el", "la", "le", "the"]);
    static WHAT: Words =
        Words::new(&["aspect", "bus", "display", "ferry", "flight", "format", "ratio", "train", "tren", "vol", "zug"]);
    static OF: Words = Words::new(&["de", "las", "of", "um", "von"]);
    let next = behind.strip_prefix(' ').map_or("", |b| b.split(|c: char| !c.is_alphabetic()).next().unwrap_or(""));
    let mut words = backwards(before);
    let last = words.next().unwrap_or("");
    THE.has(last) && WHAT.has(next) || OF.has(last) && words.find(|w| !OF.has(w)).is_some_and(|w| WHAT.has(w))
}

/// Verbs of which a clock may be the object.
static SHOWS: Words = Words::new(&[
    "affichait",
    "affiche",
    "contained",
    "contains",
    "contenía",
    "contient",
    "contiene",
    "covers",
    "displayed",
    "displays",
    "enthielt",
    "enthält",
    "lautet",
    "montre",
    "montrait",
    "mostraba",
    "mostró",
    "muestra",
    "read",
    "reads",
    "showed",
    "shows",
    "spans",
    "zeigt",
    "zeigte",
]);

/// What holds or shows a value.
static HOLD: Words = Words::new(&[
    "anzeige",
    "argument",
    "banner",
    "campo",
    "celda",
    "cell",
    "champ",
    "clock",
    "column",
    "default",
    "display",
    "feld",
    "field",
    "filter",
    "format",
    "formato",
    "header",
    "horloge",
    "label",
    "page",
    "parameter",
    "paramètre",
    "parámetro",
    "página",
    "range",
    "reloj",
    "screen",
    "seite",
    "seitenverhältnis",
    "setting",
    "string",
    "uhr",
    "valeur",
    "valor",
    "value",
    "watch",
    "wert",
    "écran",
]);

/// `the field showed 14:05`, `the value was 14:05`, `was set to 14:05`, `instead of 15:05`.
fn is_value(before: &str) -> bool {
    const FAR: usize = 5;
    const TO: [&str; 28] = [
        "fijado a las",
        "ajustado a las",
        "set to",
        "reset to",
        "defaults to",
        "defaulted to",
        "configured to",
        "parsed as",
        "configured as",
        "shown as",
        "showed as",
        "shows as",
        "stored as",
        "treated as",
        "read as",
        "rendered as",
        "instead of",
        "rather than",
        "au lieu de",
        "plutôt que",
        "réglé sur",
        "réglée sur",
        "anstatt",
        "statt",
        "en lugar de",
        "en vez de",
        "ajustado a",
        "configurado a",
    ];
    static IS: Words = Words::new(&["era", "es", "est", "is", "ist", "war", "was", "était"]);
    static NO_VALUE: Words = Words::new(&["clock", "page", "página", "screen", "seite", "uhr", "watch"]);
    let before = before.trim_end();
    if TO.iter().any(|to| ends_with(before, to)) {
        return true;
    }
    static WRITES: Words =
        Words::new(&["eingegeben", "escribió", "introdujo", "saisi", "schrieb", "tapé", "tecleó", "tippte", "écrit"]);
    let mut words = backwards(before);
    let last = words.next().filter(|w| before.ends_with(w)).unwrap_or("");
    // `stand auf 14:05`
    if WRITES.has(last) || last == "auf" {
        return true;
    }
    if IS.has(last) {
        return words.next().is_some_and(|w| HOLD.has(w) && !NO_VALUE.has(w));
    }
    SHOWS.has(last) && words.take(FAR).any(|w| HOLD.has(w))
}

/// Does the sentence hold a small word that only English has?
fn is_english(before: &str, behind: &str) -> bool {
    static SMALL: Words = Words::new(&[
        "and", "are", "has", "have", "it", "its", "our", "that", "the", "they", "this", "were", "which", "with",
    ]);
    let is = |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(|w| SMALL.has(w));
    is(before) || is(behind)
}

/// Words behind which a clock tells when: prepositions, articles, days, and short words of what happens.
static LEAD_TO_CLOCKS: Words = Words::new(&[
    "a",
    "about",
    "after",
    "afternoon",
    "again",
    "ago",
    "alert",
    "almost",
    "already",
    "an",
    "and",
    "approx",
    "are",
    "around",
    "as",
    "at",
    "back",
    "be",
    "been",
    "before",
    "began",
    "begin",
    "begins",
    "being",
    "between",
    "broke",
    "but",
    "by",
    "ca",
    "came",
    "circa",
    "crash",
    "deploy",
    "deployment",
    "died",
    "down",
    "duration",
    "during",
    "early",
    "end",
    "ends",
    "error",
    "errors",
    "evening",
    "event",
    "failover",
    "failure",
    "fell",
    "first",
    "for",
    "from",
    "gave",
    "give",
    "gives",
    "had",
    "half",
    "has",
    "he",
    "her",
    "his",
    "hour",
    "i",
    "impact",
    "incident",
    "interval",
    "is",
    "it",
    "its",
    "just",
    "kl",
    "last",
    "late",
    "later",
    "like",
    "live",
    "local",
    "log",
    "logs",
    "maybe",
    "morning",
    "my",
    "near",
    "next",
    "night",
    "noon",
    "not",
    "now",
    "of",
    "off",
    "offline",
    "on",
    "online",
    "only",
    "or",
    "our",
    "outage",
    "over",
    "page",
    "past",
    "peak",
    "perhaps",
    "period",
    "plus",
    "quarter",
    "quite",
    "restart",
    "restarts",
    "rollback",
    "run",
    "same",
    "saw",
    "she",
    "since",
    "sometime",
    "soon",
    "span",
    "spike",
    "start",
    "starts",
    "still",
    "t",
    "than",
    "that",
    "the",
    "their",
    "then",
    "these",
    "they",
    "this",
    "those",
    "through",
    "thru",
    "till",
    "time",
    "timeframe",
    "times",
    "to",
    "today",
    "tomorrow",
    "tonight",
    "toward",
    "towards",
    "until",
    "up",
    "vs",
    "was",
    "we",
    "well",
    "went",
    "were",
    "when",
    "where",
    "while",
    "window",
    "with",
    "yesterday",
    "you",
]);

/// Participles of what is done with a clock that is written somewhere.
static WRITE: Words = Words::new(&[
    "accepted",
    "captioned",
    "contained",
    "containing",
    "converted",
    "displayed",
    "displaying",
    "entered",
    "entering",
    "entitled",
    "formatted",
    "labeled",
    "labelled",
    "named",
    "numbered",
    "parsed",
    "parsing",
    "printed",
    "printing",
    "reading",
    "rejected",
    "returned",
    "returning",
    "rounded",
    "showed",
    "showing",
    "stamped",
    "string",
    "titled",
    "turned",
    "typed",
    "typing",
]);

/// Does a word stand right before a clock that leads to none: `grep 14:05`, `typed 14:05`? Prepositions lead to clocks, what tells
/// of days, articles (`the 14:05 alert`), and what happens (`it started 14:05`, `the outage 14:05 to 14:20`).
fn is_led_by_none(before: &str, stamp: &Stamp<'_>) -> bool {
    let last = before.trim_end_matches(['"', '\'']).trim_end();
    let word = last.rsplit(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or("");
    if word.len() < 2 || !word.is_ascii() || !word.bytes().any(|b| b.is_ascii_alphabetic()) {
        return false;
    }
    // `zoomed to 13:00-15:00`, `finished in 14:05`
    let is = |w: &str| word.eq_ignore_ascii_case(w);
    if is("in") && stamp.end.is_none() || is("to") && stamp.end.is_some() {
        return true;
    }
    // `the exchange rate was 10:12`, and neither `it was 14:05` nor `the first alert was 14:05`
    if ["is", "was", "are", "were"].iter().any(|w| is(w)) {
        let subject = backwards(last).nth(1).unwrap_or("");
        return !subject.is_empty() && !LEAD_TO_CLOCKS.has(subject);
    }
    let happens = ["ed", "ing", "ly"].iter().any(|e| word.ends_with(e)) && !WRITE.has(word);
    let day = super::names::weekday(word).is_some() || super::names::month(word).is_some();
    !(LEAD_TO_CLOCKS.has(word) || day || happens || stamp.approximate)
}
