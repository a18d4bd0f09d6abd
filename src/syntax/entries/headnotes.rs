//! A zone that stands by itself in the lead of a text: `What happened on 3 June. UTC.`, `(hh:mm in UTC, notes by ada)`.
//!
//! A clause that holds nothing but a zone and words that speak of times and of the text itself says which zone the clocks
//! have. A zone that belongs to a clock or to another noun (`the CET office`) is never alone: other words stand in its clause.

use super::notices::{contains_words, tells_a_clock};
use super::*;
use crate::syntax::words::Words;
use crate::syntax::zone::Spelling;

/// Where a line stands that may hold a clause of this kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Setting {
    pub(super) place: Place,
    /// How it begins and ends: [`Mark::Line`], or [`Mark::Wrapped`] where a sentence goes on over the end of the line.
    pub(super) before: Mark,
    pub(super) after: Mark,
}

/// Which part of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Place {
    /// Between the title or the heading of the story and the first entry.
    Lead,
    Elsewhere,
}

impl Place {
    /// That of what stands below a heading and above all entries.
    pub(super) fn below(heading: &str) -> Self {
        if sections::tells(heading) { Place::Lead } else { Place::Elsewhere }
    }

    /// Bytes of a line that may say so there: a remark below the entries is short.
    fn longest_line(self) -> usize {
        match self {
            Place::Lead => 4_000,
            Place::Elsewhere => 200,
        }
    }
}

/// What bounds a clause.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mark {
    Line,
    Wrapped,
    Sentence,
    Comma,
    Open,
    Close,
}

impl Mark {
    /// Does a sentence begin or end there?
    fn bounds_a_sentence(self) -> bool {
        matches!(self, Mark::Line | Mark::Sentence)
    }
}

/// The brackets in which a clause stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Brackets {
    Outside,
    /// They begin a sentence.
    OfTheirOwn,
    /// They follow a word, to which what stands in them may belong.
    BehindWords,
}

/// What the words beside the zone of a clause say.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Said {
    /// There are none.
    Nothing,
    /// Words that bind: `in UTC`, `stated in UTC`.
    Bound,
    /// That it is about times, or about all of them: `every clock is UTC`.
    Times,
}

/// A clause with a zone by itself.
#[derive(Clone, Copy, Debug)]
struct Clause<'t> {
    zone: Zone<'t>,
    said: Said,
    from: usize,
    before: Mark,
    after: Mark,
    brackets: Brackets,
}

/// Yields each zone that stands by itself as a clause of the line.
pub(super) fn each<'t>(line: Cursor<'t>, setting: Setting, mut told: impl FnMut(Zone<'t>)) {
    if line.rest().len() > setting.place.longest_line() {
        return;
    }
    let (mut c, mut before, mut brackets) = (line, setting.before, Brackets::Outside);
    let mut sentence = line.at();
    loop {
        let from = c.at();
        let alone = alone(&mut c);
        let words = to_mark(&mut c);
        let after = mark(&mut c, setting.after);
        if let Some((zone, said)) = alone.filter(|_| words == 0) {
            let clause = Clause { zone, said, from, before, after, brackets };
            let all = sentence_around(line, sentence, c);
            if all.is_some_and(|all| is_of_all_times(&clause, all, c, setting.place)) {
                told(zone);
            }
        }
        if c.is_done() {
            return;
        }
        let empty = words == 0 && alone.is_none();
        (sentence, brackets) = match after {
            Mark::Sentence => (c.at(), Brackets::Outside),
            Mark::Open if empty && (before.bounds_a_sentence() || before == Mark::Wrapped) => {
                (sentence, Brackets::OfTheirOwn)
            }
            Mark::Open => (sentence, Brackets::BehindWords),
            Mark::Close => (sentence, Brackets::Outside),
            _ => (sentence, brackets),
        };
        before = after;
    }
}

/// The first zone that stands by itself in a line above entries, or in a heading: `What happened, UTC throughout`.
pub(super) fn first_in<'t>(name: Cursor<'t>) -> Option<Zone<'t>> {
    let mut found = None;
    each(name, Setting { place: Place::Lead, before: Mark::Line, after: Mark::Line }, |zone| {
        found = found.or(Some(zone));
    });
    found
}

/// Does a line outside of lists explain how the text writes its clocks, as `hh:mm in UTC` does?
pub(super) fn is_legend(line: Cursor<'_>) -> bool {
    first_in(line).is_some()
}

/// The sentence that begins at `from`, with what of it lies behind the cursor, if it is no endless one.
fn sentence_around<'t>(line: Cursor<'t>, from: usize, mut c: Cursor<'t>) -> Option<Cursor<'t>> {
    const LONGEST: usize = 400;
    let behind = c.before().is_some_and(|b| b"!.?;".contains(&b));
    while !behind && !c.is_done() && c.at() - from <= LONGEST {
        to_mark(&mut c);
        if mark(&mut c, Mark::Line).bounds_a_sentence() {
            break;
        }
    }
    (c.at() - from <= LONGEST).then(|| Cursor::over(line.text(), Span::new(from, c.at(), line.line())))
}

/// Moves to the mark that ends a clause; how many bytes of words were passed.
fn to_mark(c: &mut Cursor<'_>) -> usize {
    let mut words = 0;
    while !c.is_done() && mark_at(c).is_none() {
        words += usize::from(!c.peek().is_some_and(is_filler));
        c.bump();
    }
    words
}

/// Moves over the mark at the cursor; `end` where the line ends.
fn mark(c: &mut Cursor<'_>, end: Mark) -> Mark {
    let Some((mark, len)) = mark_at(c) else { return end };
    c.advance(len);
    mark
}

/// The mark at the cursor that ends a clause, and its bytes.
fn mark_at(c: &Cursor<'_>) -> Option<(Mark, usize)> {
    let next = c.peek_at(1);
    let apart = next.is_none_or(|b| b.is_ascii_whitespace() || is_filler(b));
    match c.peek()? {
        b'.' | b'!' | b'?' | b';' if matches!(next, Some(b')' | b']')) => Some((Mark::Close, 2)),
        b'.' if apart && shortens(c) => None,
        b'.' | b'!' | b'?' | b';' if apart => Some((Mark::Sentence, 1)),
        b',' if apart => Some((Mark::Comma, 1)),
        b'|' => Some((Mark::Comma, 1)),
        b'-' if apart && c.before().is_none_or(|b| b == b' ') => Some((Mark::Comma, 1)),
        0xE2 if c.rest().starts_with(['–', '—', '•']) => Some((Mark::Comma, '–'.len_utf8())),
        0xC2 if c.rest().starts_with('·') => Some((Mark::Comma, '·'.len_utf8())),
        b'(' | b'[' => Some((Mark::Open, 1)),
        b')' | b']' => Some((Mark::Close, 1)),
        _ => None,
    }
}

/// Is the byte a blank, or a mark that sets words off or joins them and ends no clause?
fn is_filler(b: u8) -> bool {
    b" \t\r\n*_`'\"^=:~>#".contains(&b)
}

/// Does the full stop at the cursor shorten a word: `approx. UTC`, `9 a.m. EST`? A single letter always does.
fn shortens(c: &Cursor<'_>) -> bool {
    let before = c.text().get(..c.at()).unwrap_or("");
    let letters = before.bytes().rev().take_while(u8::is_ascii_alphabetic).count();
    letters == 1 || SHORTENED.has(&before[before.len() - letters..])
}

/// The one zone of a clause that holds nothing else but words of [`OF_TIMES`] and [`BINDS`], up to the mark that ends it.
fn alone<'t>(c: &mut Cursor<'t>) -> Option<(Zone<'t>, Said)> {
    c.attempt(|c| {
        let (mut found, mut said) = (None, Said::Nothing);
        loop {
            while c.peek().is_some_and(is_filler) || tag(c).is_some() {
                c.bump();
            }
            if c.is_done() || mark_at(c).is_some() {
                break;
            }
            if let Some(zone) = named(c) {
                if found.is_some() {
                    return None;
                }
                found = Some(zone);
                continue;
            }
            said = said.max(word(c)?);
        }
        found.filter(|(_, known)| *known || said == Said::Times).map(|(zone, _)| (zone, said))
    })
}

/// Moves over a tag of HTML, up to its end: `<small`.
fn tag(c: &mut Cursor<'_>) -> Option<()> {
    const LONGEST: usize = 20;
    let rest = c.rest().as_bytes();
    let end = rest.iter().take(LONGEST).position(|b| *b == b'>').filter(|_| rest[0] == b'<')?;
    c.advance(end)
}

/// A zone, and whether it can be nothing else: a city or a region alone can, and so can some abbreviations.
fn named<'t>(c: &mut Cursor<'t>) -> Option<(Zone<'t>, bool)> {
    const OTHER_THINGS: [&str; 13] =
        ["ART", "CAT", "COT", "EAT", "ECT", "ICT", "MET", "PET", "SST", "VET", "WAT", "WIT", "WEST"];
    c.attempt(|c| {
        let from = c.at();
        let zone = zone::zone(c).filter(|z| z.name() != "Z")?;
        let named = zone.name();
        let known = match zone.spelling() {
            Spelling::Unknown => return None,
            Spelling::Offset(_) => named.starts_with(|c: char| c.is_ascii_alphabetic()),
            Spelling::Abbreviation if zone.span().len() < 3 || OTHER_THINGS.contains(&named) => false,
            // `Pacific` and `Lisbon`, without the time behind them
            Spelling::Abbreviation if zone.span().len() > 5 => c.at() > zone.span().end(),
            Spelling::Place => c.at() > zone.span().end() || zone.span().start() > from,
            Spelling::Abbreviation | Spelling::Iana => true,
        };
        Some((zone, known))
    })
}

/// A word of the tables, and what it says.
fn word(c: &mut Cursor<'_>) -> Option<Said> {
    if c.attempt(|c| c.digits(2..=2).filter(|n| matches!(n, 12 | 24))).is_some() {
        c.eat(b'-');
        c.blanks();
        return c.eat_words(&["h", "hour", "hours", "hr", "hrs"]).map(|()| Said::Times);
    }
    if c.eat_words(&["converted to", "adjusted to", "normalised to", "normalized to", "translated to"]).is_some() {
        return Some(Said::Bound);
    }
    let word = c.word();
    let said = if OF_TIMES.has(word) {
        Said::Times
    } else if BINDS.has(word) {
        Said::Bound
    } else {
        return None;
    };
    (!word.is_empty()).then_some(())?;
    c.advance(word.len())?;
    c.eat(b'-');
    Some(said)
}

/// Does the clause say which zone the clocks of the text have, by what stands around it? `behind` begins at its mark's end.
fn is_of_all_times(clause: &Clause<'_>, sentence: Cursor<'_>, behind: Cursor<'_>, place: Place) -> bool {
    let text = sentence.rest();
    let (whole, times) = (clause.after.bounds_a_sentence(), clause.said == Said::Times);
    if tells_a_clock(text) || another_zone(clause, sentence) {
        return false;
    }
    let before = text.get(..clause.from - sentence.at()).unwrap_or("");
    match (clause.brackets, clause.before) {
        (Brackets::Outside, before) if before.bounds_a_sentence() && whole => true,
        (Brackets::Outside, Mark::Wrapped) if whole => times,
        (Brackets::OfTheirOwn, Mark::Open) if clause.after == Mark::Close => times || place == Place::Lead,
        _ if place == Place::Elsewhere || clause.after == Mark::Wrapped || clause.before == Mark::Wrapped => false,
        (Brackets::OfTheirOwn, _) => true,
        (Brackets::BehindWords, Mark::Open) if clause.after == Mark::Close && ends_there(behind) => {
            times || ends_with_year(before) || begins_with_hours(before)
        }
        (Brackets::BehindWords, _) => times,
        (Brackets::Outside, Mark::Close) => false,
        (Brackets::Outside, _) => stands_apart(text, before, behind),
    }
}

/// Does the sentence name another zone? A city alone is none.
fn another_zone(clause: &Clause<'_>, sentence: Cursor<'_>) -> bool {
    let mut c = sentence;
    while let Some(other) = zone::find(c) {
        let same = other.span().start() <= clause.zone.span().start() && clause.zone.span().end() <= other.span().end()
            || other.name() == clause.zone.name();
        if !same && other.spelling() != Spelling::Place {
            return true;
        }
        if c.seek(other.span().end()).is_none() {
            break;
        }
    }
    false
}

/// Does a clause between commas say something of the text, and not of a word before it? `before` is the sentence up to it.
fn stands_apart(sentence: &str, before: &str, mut behind: Cursor<'_>) -> bool {
    const LONGEST: usize = 160;
    behind.blanks();
    let label = sentence.split_once(": ").map_or("", |(label, _)| label);
    let label = label.trim_matches(|c: char| !c.is_alphanumeric());
    let labelled = !label.is_empty() && !OF_THE_TEXT.has(label.split([' ', '\u{a0}']).next().unwrap_or(""));
    let own = before.trim_end_matches([' ', ',', '-', '–', '—', '|', '·', '•', '*', '_']);
    // `Cause - UTC.`
    let dashed = before.trim_end().ends_with(['-', '–', '—']) && !own.contains(' ') && !OF_THE_TEXT.has(own);
    let is_of_somebody = is_name(own) && behind.peek().is_some_and(|b| b.is_ascii_lowercase());
    let is_bound = labelled || dashed || is_of_somebody || GOES_ON.has(behind.word());
    sentence.len() <= LONGEST && !(is_bound || ends_with_clock(own) || contains_words(own, &OF_PEOPLE))
}

/// Do the words end with what may be a clock, or a number that counts: `every night at 3`, `on Friday, 3 pm`?
fn ends_with_clock(text: &str) -> bool {
    let mut words = text.rsplit([' ', '\t']);
    let (last, before) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    let date = last.contains(['-', '/', '.']) || ends_with_year(text);
    last.bytes().any(|b| b.is_ascii_digit()) && !date
        || CLOCKED.has(last.trim_end_matches('.'))
        || BEFORE_HOURS.has(before) && last.starts_with(char::is_lowercase)
}

/// Is it nothing but words with capitals, as the name of somebody is?
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.split([' ', '\t']).all(|word| word.starts_with(char::is_uppercase))
}

/// Does the line end behind brackets, or a mark follow?
fn ends_there(mut c: Cursor<'_>) -> bool {
    while c.peek().is_some_and(|b| is_filler(b) && b != b'#') {
        c.bump();
    }
    c.is_done() || mark_at(&c).is_some()
}

/// Is the last word a year, behind which brackets belong to a date?
fn ends_with_year(text: &str) -> bool {
    let text = text.trim_end_matches([' ', '(', '*', '_', ',']);
    let year = text.len().checked_sub(4).and_then(|n| text.get(n..)).and_then(|y| y.parse::<u16>().ok());
    let apart = text.len() < 5 || !text.as_bytes()[text.len() - 5].is_ascii_alphanumeric();
    apart && year.is_some_and(|y| (1990..=2100).contains(&y))
}

/// Do the words before brackets speak of hours: `Hours of São Paulo (UTC-3)`?
fn begins_with_hours(text: &str) -> bool {
    const MOST_WORDS: usize = 6;
    let bare = |word: &str| OF_HOURS.has(word.trim_matches(|c: char| !c.is_alphanumeric()));
    text.split_whitespace().take(2).any(bare) && text.split_whitespace().count() <= MOST_WORDS
}

/// Words that say that a clause is about times, all of them or those of the text.
static OF_TIMES: Words = Words::new(&[
    "all",
    "alla",
    "alle",
    "alles",
    "allt",
    "always",
    "clock",
    "clocks",
    "entries",
    "entry",
    "every",
    "everything",
    "everywhere",
    "godziny",
    "heure",
    "heures",
    "hh",
    "hora",
    "horas",
    "hour",
    "hours",
    "klockslag",
    "lines",
    "orari",
    "rows",
    "stamps",
    "tempi",
    "throughout",
    "tider",
    "tijden",
    "time",
    "timeline",
    "times",
    "timestamp",
    "timestamps",
    "timezone",
    "todas",
    "todo",
    "todos",
    "tous",
    "tout",
    "toutes",
    "tudo",
    "tutti",
    "tutto",
    "tz",
    "uhrzeit",
    "uhrzeiten",
    "unless",
    "wszystko",
    "zeit",
    "zeiten",
    "zeitzone",
    "zone",
    "время",
    "все",
    "всё",
    "часы",
]);

/// Words that bind a zone to these, or to the text.
static BINDS: Words = Words::new(&[
    "a",
    "above",
    "and",
    "are",
    "as",
    "at",
    "below",
    "by",
    "column",
    "date",
    "dates",
    "display",
    "displayed",
    "em",
    "en",
    "ever",
    "expressed",
    "figures",
    "following",
    "for",
    "given",
    "here",
    "i",
    "if",
    "in",
    "is",
    "kept",
    "list",
    "listed",
    "local",
    "mentioned",
    "mm",
    "nb",
    "note",
    "noted",
    "of",
    "on",
    "only",
    "otherwise",
    "page",
    "please",
    "quoted",
    "read",
    "recorded",
    "reported",
    "said",
    "server",
    "shown",
    "so",
    "specified",
    "ss",
    "standard",
    "stated",
    "table",
    "that",
    "the",
    "these",
    "this",
    "told",
    "used",
    "usual",
    "w",
    "wall",
    "where",
    "with",
    "written",
    "в",
    "по",
]);

/// Words that a full stop shortens.
static SHORTENED: Words =
    Words::new(&["approx", "ca", "cf", "excl", "hr", "hrs", "incl", "max", "min", "resp", "std", "uhr", "usw", "vs"]);

/// Words with which the sentence goes on behind a clause that belongs to the noun before it: `our team, CET, was asleep`.
static GOES_ON: Words = Words::new(&[
    "and", "are", "asked", "began", "but", "came", "did", "does", "found", "got", "had", "has", "have", "is", "joined",
    "or", "saw", "started", "that", "took", "was", "were", "when", "where", "which", "who", "will", "would",
]);

/// People and places that keep hours of their own.
static OF_PEOPLE: Words = Words::new(&[
    "branch",
    "client",
    "clients",
    "colleague",
    "colleagues",
    "contractor",
    "crew",
    "customer",
    "customers",
    "desk",
    "developer",
    "developers",
    "engineer",
    "engineers",
    "folks",
    "job",
    "office",
    "offices",
    "people",
    "region",
    "responder",
    "responders",
    "shift",
    "site",
    "staff",
    "student",
    "students",
    "support",
    "team",
    "teams",
    "user",
    "users",
    "vendor",
    "window",
]);

/// Words behind which a number of hours stands: `every Monday at ten, CET`.
static BEFORE_HOURS: Words = Words::new(&["after", "at", "before", "past", "till", "until"]);

/// The last words of a clock, to which a zone behind a comma belongs.
static CLOCKED: Words =
    Words::new(&["a.m", "am", "clock", "h", "hours", "midnight", "noon", "o'clock", "p.m", "pm", "uhr"]);

/// Words that open a label of what is said of the text.
static OF_THE_TEXT: Words = Words::new(&[
    "caption", "clock", "clocks", "figure", "hours", "log", "nb", "note", "notes", "table", "timeline", "times",
]);

/// Words of hours.
static OF_HOURS: Words = Words::new(&["clock", "clocks", "hours", "local", "stamps", "time", "times"]);
