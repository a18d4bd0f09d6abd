//! Sentences about an earlier incident: `In 2019, a similar failure began at 09:05`, `Last March, the same disk failed at 02:10`.
//!
//! **Rule.** Words for a time long before the incident make history of a clock without a year where they open its sentence,
//! or stand right beside it: `last year`, `six months ago`, a month or a year that is not near the day of the title. Where the
//! sentence compares (`a similar outage`), they may stand anywhere before the clock, and may be vaguer: `last month`.
//!
//! **Limits.** `The check added last year failed at 14:05` tells of this incident, and so does what follows `and`, `but`. `Last
//! week`, `last Tuesday` and the like are how people tell of this incident. A sentence that goes on from one about another incident is not known for it.

use super::cursor::Cursor;
use super::date::{self, Date};
use super::length;
use super::names;
use super::told;
use super::words::Words;
use crate::span::Span;

/// A time that a sentence names, and that is no day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Past {
    /// Long ago, whenever the text was written: `last year`, `six months ago`.
    Long,
    /// Perhaps as long ago as the incident itself: `last month`.
    Recent,
    /// A year, with or without a month.
    Year(i32, Option<u8>),
    /// A month of some year.
    Month(u8),
}

/// Does a sentence compare with another incident?
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Likeness {
    Told,
    Untold,
}

/// Is the stamp at `stamp` in its `sentence`, without a year of its own, one of an earlier incident? `day` is that of the title.
pub(super) fn tells(text: &str, sentence: Span, stamp: Span, day: Option<&Date>) -> bool {
    let likeness = if compares(sentence.of(text)) { Likeness::Told } else { Likeness::Untold };
    let mut c = Cursor::over(text, Span::new(sentence.start(), stamp.start(), sentence.line()));
    let mut is_first = true;
    while c.at() < stamp.start() {
        let at = c.at();
        if c.attempt(past).is_some_and(|past| is_earlier(past, day, likeness)) {
            let between = text.get(c.at()..stamp.start()).unwrap_or("");
            let opens = is_first && !another_clause(between);
            if opens || told::is_linked(between) || likeness == Likeness::Told && !another_clause(between) {
                return true;
            }
        }
        c.seek(at);
        let word = c.word();
        is_first = is_first && (word.is_empty() || told::is_linked(word) || LEADS.has(word));
        if word.is_empty() {
            c.bump().map(|_| ())
        } else {
            c.advance(word.len())
        };
    }
    stands_behind(text, sentence, stamp, day, likeness)
}

/// Words with which a sentence leads to the time of which it tells.
static LEADS: Words = Words::new(&["again", "also", "already", "back", "but", "even", "once", "similarly", "too"]);

/// Does the sentence compare: `a similar outage`?
fn compares(sentence: &str) -> bool {
    static WORDS: Words = Words::new(&[
        "earlier incident",
        "earlier outage",
        "happened before",
        "previous incident",
        "previous outage",
        "similar ",
        "the same failure",
        "the same issue",
        "the same problem",
    ]);
    WORDS.stand_in(sentence.as_bytes(), |_, _| true)
}

/// Does a time right behind the stamp make history of it: `at 02:10 last year`?
fn stands_behind(text: &str, sentence: Span, stamp: Span, day: Option<&Date>, likeness: Likeness) -> bool {
    let end = sentence.end().max(stamp.end());
    let mut c = Cursor::over(text, Span::new(stamp.end(), end, stamp.line()));
    c.eat(b',');
    c.blanks();
    c.attempt(past).is_some_and(|past| is_earlier(past, day, likeness))
}

/// Does another clause begin in what stands between a time and a clock, which may tell of the incident again?
fn another_clause(between: &str) -> bool {
    static WORDS: Words = Words::new(&[
        " now ",
        " this time",
        " today",
        " yesterday",
        ", aber ",
        ", and ",
        ", but ",
        ", ma ",
        ", mais ",
        ", maar ",
        ", mas ",
        ", pero ",
        ", so ",
        ", und ",
        "; ",
    ]);
    WORDS.stand_in(between.as_bytes(), |_, _| true)
}

/// Does a time lie before the incident, and not near it?
fn is_earlier(past: Past, day: Option<&Date>, likeness: Likeness) -> bool {
    const YEAR: i32 = 12;
    let compares = likeness == Likeness::Told;
    let title = day.and_then(|d| Some((d.year()?, i32::from(d.month()?))));
    match (past, title) {
        (Past::Long, _) => true,
        (Past::Recent, _) | (_, None) => compares,
        (Past::Year(year, Some(month)), Some((y, m))) => year * YEAR + i32::from(month) + 1 < y * YEAR + m,
        // in January the year before is that of the last weeks
        (Past::Year(year, None), Some((y, m))) => year < y && !(year + 1 == y && m <= 2),
        (Past::Month(month), Some((_, m))) => {
            let before = (m - i32::from(month)).rem_euclid(YEAR);
            if compares { before > 0 } else { before > 1 && before < YEAR - 1 }
        }
    }
}

/// Scans a time that is no day: `past = "last year" / "last" SP month / count SP ("months" / "years") SP "ago" / in-year`.
fn past(c: &mut Cursor<'_>) -> Option<Past> {
    const LONG: [&str; 5] = ["last year", "the previous year", "the year before", "years ago", "months ago"];
    const RECENT: [&str; 6] =
        ["last month", "the previous month", "earlier this year", "last summer", "last winter", "last spring"];
    static ANOTHER: Words = Words::new(&[
        "during a previous incident",
        "during a previous outage",
        "during an earlier incident",
        "during an earlier outage",
        "in a past incident",
        "in a previous incident",
        "in a previous outage",
        "in an earlier incident",
        "in an earlier outage",
    ]);
    if c.before().is_some_and(|b| b.is_ascii_alphanumeric()) {
        return None;
    }
    if c.eat_words(ANOTHER.openers(c.rest())).is_some() {
        return Some(Past::Long);
    }
    if c.eat_words(&LONG).is_some() {
        return is_no_owner(c).then_some(Past::Long);
    }
    if c.eat_words(&RECENT).is_some() {
        return is_no_owner(c).then_some(Past::Recent);
    }
    c.attempt(last_month).or_else(|| c.attempt(ago)).or_else(|| c.attempt(in_year))
}

/// Is the time itself meant, and not what was its: `last year's check`?
fn is_no_owner(c: &Cursor<'_>) -> bool {
    !c.rest().starts_with(['\'', '’'])
}

/// `last-month = "last" SP month`: no weekday.
fn last_month(c: &mut Cursor<'_>) -> Option<Past> {
    c.eat_word("last").filter(|()| c.blanks() > 0)?;
    month(c).filter(|_| is_no_owner(c) && no_day_follows(c)).map(Past::Month)
}

/// The name of a month; with a capital where it is another word too: `may`.
fn month(c: &mut Cursor<'_>) -> Option<u8> {
    const SHORTEST: usize = 3;
    let word = c.word();
    let doubtful = ["mai", "mag", "mar", "march", "mars", "may", "out", "set"].contains(&word);
    let found = names::month(word).filter(|_| word.len() >= SHORTEST && !doubtful)?;
    c.advance(word.len())?;
    c.at_word_end().then_some(found)
}

/// Does no day stand behind a month: `In March`, and not `March 3`?
fn no_day_follows(c: &Cursor<'_>) -> bool {
    let mut ahead = *c;
    ahead.blanks();
    ahead.digits(1..=2).is_none()
}

/// `ago = count SP ("month" / "months" / "year" / "years") SP "ago"`.
fn ago(c: &mut Cursor<'_>) -> Option<Past> {
    let count = length::number(c)?;
    (c.blanks() > 0).then_some(())?;
    let years = c.eat_words(&["years", "year"]).is_some();
    if !years {
        c.eat_words(&["months", "month"])?;
    }
    (c.blanks() > 0).then_some(())?;
    c.eat_word("ago")?;
    Some(if years || count > 100 { Past::Long } else { Past::Recent })
}

/// `in-year = "in" SP ["early" / "late" / "year"] [month] SP 4DIGIT / "in" SP month / 4DIGIT ("年" / "년") [month]`, in the words of
/// the languages.
fn in_year(c: &mut Cursor<'_>) -> Option<Past> {
    const IN: [&str; 10] = ["in", "im", "en", "em", "nel", "no", "w", "в", "au", "a"];
    const OF: [&str; 12] = [
        "early",
        "late",
        "mid",
        "jahr",
        "jahre",
        "año",
        "ano de",
        "ano",
        "anno",
        "mese di",
        "the summer of",
        "het jaar",
    ];
    if let Some(year) = c.attempt(signed_year) {
        return Some(year);
    }
    c.eat_words(&IN).filter(|()| c.blanks() > 0)?;
    if c.eat_words(&OF).is_some() {
        c.blanks();
        c.eat(b'-');
    }
    let named = c.attempt(month);
    if named.is_some() {
        c.blanks();
        c.eat(b',');
        c.attempt(|c| c.eat_words(&["of", "de", "del", "di"]));
        c.blanks();
    }
    let year = c.attempt(|c| date::year_alone(c).filter(|_| ends_year(c)));
    match (year, named) {
        (Some(year), month) => Some(Past::Year(year, month)),
        (None, Some(month)) => no_day_follows(c).then_some(Past::Month(month)),
        (None, None) => None,
    }
}

/// `signed-year = 4DIGIT [SP] ("年" / "년") [1*2DIGIT ("月" / "월")]`, with no day behind.
fn signed_year(c: &mut Cursor<'_>) -> Option<Past> {
    let year = c.digits(4..=4)? as i32;
    c.eat_strs(&["年", "년"])?;
    c.blanks();
    let month = c.attempt(|c| {
        let month = c.digits(1..=2).filter(|m| (1..=12).contains(m))?;
        c.eat_strs(&["月", "월"]).map(|()| month as u8)
    });
    c.blanks();
    (!c.peek().is_some_and(|b| b.is_ascii_digit())).then_some(Past::Year(year, month))
}

/// Does a year end there, and no date, number or zone go on: `2019-03-02`, `2019 hosts` is none either?
fn ends_year(c: &Cursor<'_>) -> bool {
    let mut ahead = *c;
    let goes_on =
        matches!(ahead.peek(), Some(b'-' | b'/' | b'.' | b':')) && ahead.peek_at(1).is_some_and(|b| b.is_ascii_digit());
    ahead.blanks();
    !goes_on && !ahead.peek().is_some_and(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{Past, past};
    use crate::syntax::cursor::Cursor;

    #[test]
    fn times_that_are_no_days() {
        for (text, want) in [
            ("last year", Past::Long),
            ("a year ago", Past::Long),
            ("six months ago", Past::Long),
            ("a month ago", Past::Recent),
            ("last month", Past::Recent),
            ("Last March,", Past::Month(3)),
            ("in June,", Past::Month(6)),
            ("In 2019,", Past::Year(2019, None)),
            ("in early March 2019", Past::Year(2019, Some(3))),
            ("En 2019", Past::Year(2019, None)),
            ("em março de 2019", Past::Year(2019, Some(3))),
            ("в 2019 году", Past::Year(2019, None)),
            ("2019年3月に", Past::Year(2019, Some(3))),
        ] {
            let mut c = Cursor::new(text);
            assert_eq!(past(&mut c), Some(want), "{text:?}");
        }
        for text in
            ["last night", "last Tuesday", "last week", "in March 3", "in 2019-03-02", "in may", "in 10 minutes"]
        {
            assert_eq!(Cursor::new(text).attempt(past), None, "{text:?}");
        }
    }
}
