//! Days that sentences tell in words: `On Wednesday night`, `the following day`, `last night`.
//!
//! A day belongs to the clock that it stands beside, with nothing but small words between: `last Friday from 15:00`, `the
//! next morning at 9:00`, `18:50 UTC last night`. One that opens its sentence holds for the sentences behind it.

use super::apart;
use super::cursor::Cursor;
use super::date::{self, Date};
use super::words::Words;
use crate::span::Span;

/// Words with which a day in words may begin.
static OPENERS: Words = Words::new(&[
    "czwartek",
    "day",
    "dienstag",
    "dimanche",
    "dinsdag",
    "domenica",
    "domingo",
    "donderdag",
    "donnerstag",
    "earlier",
    "evening",
    "five",
    "following",
    "four",
    "freitag",
    "friday",
    "giovedi",
    "giovedì",
    "jeudi",
    "jueves",
    "last",
    "lundi",
    "lunedi",
    "lunedì",
    "lunes",
    "maandag",
    "mardi",
    "martedi",
    "martedì",
    "martes",
    "mercoledi",
    "mercoledì",
    "mercredi",
    "miercoles",
    "mittwoch",
    "miércoles",
    "monday",
    "montag",
    "morning",
    "next",
    "niedziela",
    "niedzielę",
    "night",
    "past",
    "piątek",
    "poniedziałek",
    "previous",
    "prior",
    "quarta",
    "quinta",
    "sabado",
    "sabato",
    "samedi",
    "samstag",
    "saturday",
    "segunda",
    "sexta",
    "six",
    "sobota",
    "sobotę",
    "sonnabend",
    "sonntag",
    "sunday",
    "sábado",
    "terça",
    "that",
    "the",
    "this",
    "three",
    "thursday",
    "today",
    "tuesday",
    "two",
    "vendredi",
    "venerdi",
    "venerdì",
    "viernes",
    "vrijdag",
    "wednesday",
    "woensdag",
    "wtorek",
    "yesterday",
    "zaterdag",
    "zondag",
    "środa",
    "środę",
    "воскресенье",
    "вторник",
    "понедельник",
    "пятница",
    "пятницу",
    "среда",
    "среду",
    "суббота",
    "субботу",
    "четверг",
]);

/// Small words that may stand between a day and its clock, and before a day that opens its sentence.
static LINKS: Words = Words::new(&[
    "a",
    "ab",
    "about",
    "after",
    "alle",
    "and",
    "approximately",
    "around",
    "as",
    "at",
    "before",
    "between",
    "but",
    "by",
    "ca",
    "dalle",
    "das",
    "de",
    "desde",
    "early",
    "entre",
    "finally",
    "from",
    "gegen",
    "godz",
    "hacia",
    "hours",
    "however",
    "in",
    "just",
    "la",
    "las",
    "late",
    "later",
    "le",
    "meanwhile",
    "o",
    "od",
    "of",
    "około",
    "om",
    "omstreeks",
    "on",
    "only",
    "ore",
    "por",
    "rond",
    "roughly",
    "shortly",
    "since",
    "sobre",
    "starting",
    "the",
    "then",
    "um",
    "until",
    "van",
    "vers",
    "verso",
    "volta",
    "von",
    "zwischen",
    "à",
    "às",
    "в",
    "около",
    "с",
]);

/// What was done to a thing at the beginning of its life, long before it failed.
static MADE: Words = Words::new(&[
    "added",
    "built",
    "created",
    "installed",
    "introduced",
    "issued",
    "merged",
    "purchased",
    "released",
    "written",
]);

/// Parts of a day.
const PARTS: [&str; 5] = ["morning", "afternoon", "evening", "night", "noon"];

/// Scans a day in words: `day = of-writing / weekday-told / beside / apart / the-ordinal`.
///
/// Returns `None`, with the cursor where it was, when the text at the cursor is something else.
pub(crate) fn day(c: &mut Cursor<'_>) -> Option<Date> {
    if !OPENERS.may_open(c.rest()) {
        return apart::day(c);
    }
    let found = c.attempt(of_writing).or_else(|| c.attempt(weekday_told)).or_else(|| c.attempt(beside));
    found.or_else(|| apart::day(c)).or_else(|| c.attempt(the_ordinal))
}

/// `of-writing = "yesterday" / "today" / "last night" / "this morning" / ... / days-ago`: counted from the day of the text.
fn of_writing(c: &mut Cursor<'_>) -> Option<Date> {
    const ROWS: [(&str, i8); 8] = [
        ("yesterday", -1),
        ("last night", -1),
        ("earlier today", 0),
        ("today", 0),
        ("this morning", 0),
        ("this afternoon", 0),
        ("this evening", 0),
        ("earlier this morning", 0),
    ];
    let start = c.at();
    let told = ROWS.iter().find_map(|(words, shift)| c.eat_word(words).map(|()| *shift));
    let shift = told.or_else(|| days_ago(c))?;
    part(c);
    is_no_owner(c).then(|| date::of_writing(shift, c.span_from(start)))
}

/// `days-ago = ("two" / "three" / "four" / "five" / "six") SP "days ago"`.
fn days_ago(c: &mut Cursor<'_>) -> Option<i8> {
    const ROWS: [(&str, i8); 5] = [("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6)];
    c.attempt(|c| {
        let days = ROWS.iter().find_map(|(word, days)| c.eat_word(word).map(|()| *days))?;
        (c.blanks() > 0).then_some(())?;
        c.eat_word("days ago")?;
        Some(-days)
    })
}

/// `weekday-told = [("last" / "past" / "this" / "that") SP] weekday [SP part] [SP the-ordinal]`. Only names in full count, as
/// the short ones are words. A weekday before its date is no day in words: `On Monday 4 May`.
fn weekday_told(c: &mut Cursor<'_>) -> Option<Date> {
    const SHORTEST: usize = 5;
    let start = c.at();
    c.attempt(|c| c.eat_words(&["last", "past", "this", "that"]).filter(|()| c.blanks() > 0));
    // `On Saturday, 20 July` is a date
    let dated = date::date(&mut c.clone()).is_some_and(|d| d.is_day());
    let named = date::weekday_alone(c).filter(|d| d.span().len() >= SHORTEST && c.at_word_end() && is_no_owner(c))?;
    (!dated).then_some(())?;
    let number = c.attempt(|c| day_number(c, named.span()));
    part(c);
    let numbered = c.attempt(|c| (c.blanks() > 0).then(|| the_ordinal(c)).flatten());
    Some(Date { day: number.or_else(|| numbered?.day()), span: c.span_from(start), ..named })
}

/// `day-number = SP 1*2DIGIT`, behind a weekday in the languages that leave out the month: `el viernes 22 a la noche`. Whether
/// it is the number of a day with this name is for resolving to say.
fn day_number(c: &mut Cursor<'_>, weekday: Span) -> Option<u8> {
    static WEEKDAYS: Words = Words::new(&[
        "dimanche",
        "domenica",
        "domingo",
        "giovedì",
        "jeudi",
        "jueves",
        "lundi",
        "lunedì",
        "lunes",
        "mardi",
        "martedì",
        "martes",
        "mercoledì",
        "mercredi",
        "miércoles",
        "sabato",
        "samedi",
        "sábado",
        "vendredi",
        "venerdì",
        "viernes",
    ]);
    const COUNTED: [&str; 8] = ["h", "heures", "horas", "hs", "ore", "utc", "gmt", "min"];
    WEEKDAYS.has(weekday.of(c.text())).then_some(())?;
    (c.blanks() > 0).then_some(())?;
    let day = c.digits(1..=2).filter(|d| (1..=31).contains(d))?;
    let mut ahead = *c;
    let ends = c.at_word_end() && !matches!(c.peek(), Some(b':' | b'/' | b'%' | b'-'));
    (ends && !(ahead.blanks() > 0 && ahead.eat_words(&COUNTED).is_some())).then_some(day as u8)
}

/// `beside = shift / ["the" SP] part SP ("before" / "prior" / "after")`: a day by its distance from the one told before.
fn beside(c: &mut Cursor<'_>) -> Option<Date> {
    let start = c.at();
    let shift = date::shift(c).map(|d| d.shift()).or_else(|| c.attempt(part_beside))?;
    is_no_owner(c).then(|| date::days_later(shift, c.span_from(start)))
}

/// `part-beside = ["the" SP] part SP ("before" / "prior" / "after")`.
fn part_beside(c: &mut Cursor<'_>) -> Option<i8> {
    c.attempt(|c| c.eat_word("the").filter(|()| c.blanks() > 0));
    c.eat_words(&PARTS)?;
    (c.blanks() > 0).then_some(())?;
    c.eat_words(&["before", "prior"]).map(|()| -1).or_else(|| c.eat_word("after").map(|()| 1))
}

/// `the-ordinal = "the" SP ordinal`: a day whose month is understood.
fn the_ordinal(c: &mut Cursor<'_>) -> Option<Date> {
    c.eat_word("the")?;
    (c.blanks() > 0).then_some(())?;
    date::ordinal_alone(c)
}

/// A part of the day behind its name, which adds nothing.
fn part(c: &mut Cursor<'_>) {
    static OTHERS: Words = Words::new(&[
        "abend",
        "après-midi",
        "avond",
        "a la mañana",
        "matin",
        "mattina",
        "middag",
        "morgen",
        "nachmittag",
        "nacht",
        "noite",
        "ochtend",
        "pela manhã",
        "pomeriggio",
        "por la mañana",
        "por la noche",
        "por la tarde",
        "rano",
        "sera",
        "soir",
        "vormittag",
        "wieczorem",
        "à noite",
        "à tarde",
        "вечером",
        "днём",
        "ночью",
        "утром",
    ]);
    let told = |c: &mut Cursor<'_>| c.eat_words(&PARTS).or_else(|| c.eat_words(OTHERS.openers(c.rest())));
    c.attempt(|c| (c.blanks() > 0).then(|| told(c)).flatten());
}

/// Is the day itself meant, and not what was its: `Tuesday's deploy`?
fn is_no_owner(c: &Cursor<'_>) -> bool {
    !c.rest().starts_with(['\'', '’'])
}

/// The day in words that stands right before the stamp at `at`, with nothing but small words between.
pub(crate) fn before(line: Cursor<'_>, at: usize) -> Option<Date> {
    const FAR: usize = 64;
    let from = (line.at().max(at.saturating_sub(FAR))..at).find(|n| line.text().is_char_boundary(*n))?;
    let mut c = line;
    let mut found = None;
    c.seek(from)?;
    while c.at() < at && found.is_none() {
        let begins = c.before().is_none_or(|b| !b.is_ascii_alphanumeric());
        let here = if begins { day(&mut c) } else { None };
        match here {
            Some(_) if c.at() > at => return None,
            Some(day) => found = Some(day).filter(|_| c.text().get(c.at()..at).is_some_and(is_linked)),
            None => c.bump().map(|_| ())?,
        }
    }
    found.filter(|d| !comes_again(line.text().get(line.at()..d.span().start()).unwrap_or("")))
}

/// Does one of `verbs` stand before the stamp at `at`, with nothing but small words between: `started at around`?
pub(crate) fn verb_before(line: Cursor<'_>, at: usize, verbs: &[&str]) -> bool {
    const MOST: usize = 4;
    let before = line.text().get(line.at()..at).unwrap_or("");
    let words = before.rsplit(|c: char| c.is_whitespace() || matches!(c, '*' | '_' | '(')).filter(|w| !w.is_empty());
    let verb = words.take(MOST).find(|w| verbs.contains(w) || !LINKS.has(w));
    verb.is_some_and(|w| verbs.iter().any(|v| v.eq_ignore_ascii_case(w)))
}

/// Does a text stop at a small word that leads to a stamp: `had been failing since`?
pub(crate) fn ends_with_link(text: &str) -> bool {
    let last = text.trim_end().rsplit(char::is_whitespace).next().unwrap_or("");
    LINKS.has(last)
}

/// Is there nothing but small words, commas and brackets?
pub(super) fn is_linked(between: &str) -> bool {
    let mut words = between.split(|c: char| c.is_whitespace() || matches!(c, ',' | ':' | '(' | '*' | '_' | '~' | '`'));
    words.all(|w| w.is_empty() || LINKS.has(w))
}

/// Does the word before a day say that it comes again, or that it is to come: `every Monday`, `next Monday`?
fn comes_again(before: &str) -> bool {
    let last = before.trim_end().rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    ["every", "each", "next", "per"].iter().any(|w| w.eq_ignore_ascii_case(last))
}

/// The day in words right behind a stamp: `22:00 UTC last Thursday`.
pub(crate) fn behind(c: &mut Cursor<'_>) -> Option<Date> {
    c.attempt(|c| {
        (c.blanks() > 0).then_some(())?;
        const OF: [&str; 9] = ["on", "am", "de", "del", "di", "van", "vom", "w", "в"];
        c.attempt(|c| c.eat_words(&OF).filter(|()| c.blanks() > 0));
        day(c)
    })
}

/// The days in words within a sentence, behind `on` or `the night of`, or counted from the day of the text: `It began on Monday evening`.
pub(crate) fn within(text: &str, part: Span, mut take: impl FnMut(Date)) {
    static LEADS: Words = Words::new(&[
        "afternoon of ",
        "earlier t",
        "el ",
        "evening of ",
        "hours of ",
        "il ",
        "last night",
        "le ",
        "morning of ",
        "night of ",
        "on ",
        "this ",
        "yesterday",
    ]);
    let begins = |n: usize| n == 0 || !part.of(text).as_bytes()[n - 1].is_ascii_alphanumeric();
    let mut from = 0;
    LEADS.stand_in(part.of(text).as_bytes(), |n, lead| {
        if n < from || !begins(n) {
            return false;
        }
        let mut c = Cursor::over(text, Span::new(part.start() + n, part.end(), part.line()));
        let leads_weekday = lead.ends_with(' ') && lead != "this ";
        if leads_weekday {
            c.advance(lead.len());
            c.blanks();
        }
        let day = if leads_weekday { c.attempt(weekday_told) } else { c.attempt(of_writing) };
        if let Some(day) = day {
            from = c.at() - part.start();
            take(day);
        }
        false
    });
}

/// The day in words with which a sentence opens, that holds for what follows: `On Wednesday, we`, `Yesterday`. `Today` may
/// as well mean these times.
pub(crate) fn opens(sentence: &str, span: Span) -> Option<Date> {
    let mut c = Cursor::over(sentence, span);
    while c.eat_any(b"*_-+> \n\t").is_some() {}
    loop {
        let word = c.word();
        let todays = c.rest().get(..5).is_some_and(|w| w.eq_ignore_ascii_case("today"));
        if let Some(day) = day(&mut c).filter(|_| !todays) {
            return Some(day);
        }
        // `On the evening of the 2nd`
        if word.is_empty() || !(LINKS.has(word) || PARTS.iter().any(|p| p.eq_ignore_ascii_case(word))) {
            return None;
        }
        c.advance(word.len())?;
        c.eat(b',');
        c.blanks();
    }
}

/// Does the sentence around a date look back: `on 29 November the threshold had been lowered`?
pub(crate) fn looks_back(text: &str, date: Span) -> bool {
    const FAR: usize = 160;
    let from = (date.start().saturating_sub(FAR)..=date.start()).find(|n| text.is_char_boundary(*n));
    let to = (date.end()..=(date.end() + FAR).min(text.len())).rev().find(|n| text.is_char_boundary(*n));
    let before = text.get(from.unwrap_or(date.start())..date.start()).unwrap_or("");
    let behind = text.get(date.end()..to.unwrap_or(date.end())).unwrap_or("");
    // `By Tuesday we had cleaned it` tells of Tuesday itself
    let last = before.trim_end().rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    if ["by", "until"].iter().any(|w| w.eq_ignore_ascii_case(last)) {
        return false;
    }
    // `bestond sinds 27 december`
    const SINCE: [&str; 10] =
        ["depuis le", "dal", "desde el", "desde o dia", "seit", "seit dem", "sinds", "od", "с", "datait du"];
    let before_it = before.trim_end();
    if SINCE.iter().any(|w| before_it.strip_suffix(w).is_some_and(|b| b.is_empty() || b.ends_with([' ', '\n']))) {
        return true;
    }
    // `the certificate was issued on 20 June`
    let made = before.trim_end().strip_suffix(" on").and_then(|b| b.rsplit(' ').next());
    if made.is_some_and(|w| MADE.has(w)) {
        return true;
    }
    [before.rsplit(['.', ';']).next(), behind.split(['.', ';']).next()].into_iter().flatten().any(|part| {
        let mut words = part.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).peekable();
        let past = |w: &&str| w.ends_with("ed") || ["been", "already", "not", "just"].contains(w);
        core::iter::from_fn(|| words.next().map(|w| (w, words.peek().copied()))).any(|(word, next)| {
            word == "had" && next.as_ref().is_some_and(past)
                || ["earlier", "previously", "originally"].iter().any(|b| b.eq_ignore_ascii_case(word))
        })
    })
}

/// Does the clause around a day look back to it? `On Wednesday we found the flag that had been set` tells of Wednesday itself.
pub(crate) fn day_looks_back(text: &str, day: Span) -> bool {
    const FAR: usize = 160;
    const SUBORDINATE: [&str; 6] = [" that ", " which ", " who ", " because ", ": ", " ("];
    let to = (day.end()..=(day.end() + FAR).min(text.len())).rev().find(|n| text.is_char_boundary(*n));
    let behind = text.get(day.end()..to.unwrap_or(day.end())).unwrap_or("");
    let clause = SUBORDINATE.iter().filter_map(|w| behind.find(w)).min().unwrap_or(behind.len());
    looks_back(text.get(..day.end() + clause).unwrap_or(text), day)
}

/// Do nothing but small words stand before `at` in its sentence, so that the date there holds for what follows?
pub(crate) fn opens_its_sentence(text: &str, at: usize) -> bool {
    const FAR: usize = 48;
    let from = (at.saturating_sub(FAR)..=at).find(|n| text.is_char_boundary(*n)).unwrap_or(at);
    let before = text.get(from..at).unwrap_or("");
    let sentence = [". ", ".\n", "! ", "? ", "\n\n", "\n- ", "\n* ", "---\n", ">\n"]
        .iter()
        .filter_map(|s| before.rfind(s).map(|n| n + s.len()));
    let Some(start) = sentence.max().or((from == 0).then_some(0)) else { return false };
    before[start..].split(|c: char| !c.is_alphabetic()).all(|w| w.is_empty() || LINKS.has(w) || PARTS.contains(&w))
}
