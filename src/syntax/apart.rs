//! Days by how far they lie from the one told before: `two days later`, `three days earlier`, `some weeks later`.
//!
//! **Rule.** Whole days and weeks that are counted name a day. Months, years, and numbers that are none (`a few days`) name
//! none: what is told there has no known day.

use super::cursor::Cursor;
use super::date::{self, Date};
use super::relative;
use super::words::{Names, Words};

/// Scans such a day: `apart = ["about"] count SP ("later" / "earlier" / ...) / ("через" / "po") SP count / the-following`.
///
/// Returns `None`, with the cursor where it was, when the text at the cursor is something else.
pub(crate) fn day(c: &mut Cursor<'_>) -> Option<Date> {
    c.attempt(|c| {
        let start = c.at();
        let days = c.attempt(counted).or_else(|| c.attempt(the_following))?;
        Some(match days {
            Some(days) => date::days_later(days, c.span_from(start)),
            None => date::some_day(c.span_from(start)),
        })
    })
}

/// The days of a count and its direction; none within where they are vague.
fn counted(c: &mut Cursor<'_>) -> Option<Option<i8>> {
    if c.attempt(|c| c.eat_words(&["через", "спустя"]).filter(|()| c.blanks() > 0)).is_some() {
        return count(c);
    }
    let days = count(c)?;
    let spaced = c.blanks() > 0;
    let sign = direction(c, spaced)?;
    Some(days.map(|days| sign * days))
}

/// How many days: `two`, `10`, `a few`; of weeks seven each.
fn count(c: &mut Cursor<'_>) -> Option<Option<i8>> {
    const DAY: i64 = relative::Unit::Day.seconds();
    if let Some((seconds, unit, vague)) = c.attempt(relative::distance) {
        (unit == relative::Unit::Day && seconds % DAY == 0).then_some(())?;
        return Some(i8::try_from(seconds / DAY).ok().filter(|_| !vague));
    }
    c.attempt(months).map(|()| None)
}

/// `months = [count-word SP] ("months" / "years" / "weeks" / ...)`: a length that names no day.
fn months(c: &mut Cursor<'_>) -> Option<()> {
    static SOME: Names<()> = Names::new(&[
        ("a couple of", ()),
        ("a few", ()),
        ("einige", ()),
        ("enkele", ()),
        ("kilka", ()),
        ("many", ()),
        ("plusieurs", ()),
        ("quelques", ()),
        ("several", ()),
        ("some", ()),
        ("varios", ()),
        ("несколько", ()),
    ]);
    c.attempt(|c| {
        let some = SOME.openers(c.rest()).iter().find_map(|(word, ())| c.eat_word(word));
        some.or_else(|| super::length::number(c).map(|_| ()))?;
        (c.blanks() > 0).then_some(())
    });
    let word = c.word();
    UNITS.has(word).then(|| c.advance(word.len())).flatten()
}

/// Units of which no count names a day, and those of days that stand without a count.
static UNITS: Words = Words::new(&[
    "ans",
    "année",
    "années",
    "anni",
    "anno",
    "ano",
    "anos",
    "año",
    "años",
    "days",
    "jaar",
    "jahr",
    "jahre",
    "lat",
    "lata",
    "maand",
    "maanden",
    "mes",
    "mese",
    "meses",
    "mesi",
    "miesiąc",
    "miesiące",
    "miesięcy",
    "mois",
    "monat",
    "monate",
    "month",
    "months",
    "mês",
    "rok",
    "weeks",
    "year",
    "years",
    "год",
    "года",
    "лет",
    "месяц",
    "месяца",
    "месяцев",
]);

/// Which way the count goes: on, or back.
fn direction(c: &mut Cursor<'_>, spaced: bool) -> Option<i8> {
    static LATER: Words = Words::new(&[
        "after that",
        "afterwards",
        "daarna",
        "danach",
        "darauf",
        "depois",
        "después",
        "dopo",
        "later",
        "mais tarde",
        "más tarde",
        "più tardi",
        "plus tard",
        "później",
        "später",
        "позже",
        "спустя",
    ]);
    static EARLIER: Words = Words::new(&[
        "antes",
        "auparavant",
        "davor",
        "earlier",
        "eerder",
        "plus tôt",
        "previously",
        "prima",
        "tevoren",
        "vorher",
        "wcześniej",
        "zuvor",
        "ранее",
        "раньше",
    ]);
    if c.eat_strs(&["後", "后", "之后", "之後", "후", "뒤"]).is_some() {
        return Some(1);
    }
    spaced.then_some(())?;
    let way = c.eat_words(LATER.openers(c.rest())).map(|()| 1);
    way.or_else(|| c.eat_words(EARLIER.openers(c.rest())).map(|()| -1)).filter(|_| counts_from_nothing(c))
}

/// Is nothing told behind that it counts from: `dos días después`, and not `dos días después del cambio`?
fn counts_from_nothing(c: &Cursor<'_>) -> bool {
    static OF: Words =
        Words::new(&["aver", "che", "d", "da", "das", "de", "del", "della", "di", "do", "dos", "el", "que", "than"]);
    let mut ahead = *c;
    ahead.blanks() == 0 || !OF.has(ahead.word())
}

/// `the-following = ["the"] ("following" / "next") SP ("week" / "month" / "weekend")`: none of its days is told.
fn the_following(c: &mut Cursor<'_>) -> Option<Option<i8>> {
    c.eat_word("the").filter(|()| c.blanks() > 0)?;
    c.eat_words(&["following", "next"]).filter(|()| c.blanks() > 0)?;
    c.eat_words(&["week", "weekend", "month", "year"]).map(|()| None)
}

#[cfg(test)]
mod tests {
    use super::day;
    use crate::syntax::cursor::Cursor;

    /// The shift of the day at the start of a text, and none where it is vague.
    #[track_caller]
    fn check(text: &str, want: Option<Option<i8>>) {
        let mut c = Cursor::new(text);
        let got = day(&mut c).map(|d| Some(d.shift()).filter(|s| *s != 0));
        assert_eq!(got, want, "{text:?}");
        assert!(want.is_some() || c.at() == 0, "a miss must not move the cursor: {text:?}");
    }

    #[test]
    fn days_by_their_distance() {
        for (text, want) in [
            ("Two days later, at 09:00", 2),
            ("10 days later", 10),
            ("a week later", 7),
            ("One day earlier", -1),
            ("three weeks earlier", -21),
            ("Zwei Tage später", 2),
            ("drei Tage zuvor", -3),
            ("deux jours plus tard", 2),
            ("trois jours plus tôt", -3),
            ("dos días después", 2),
            ("due giorni dopo", 2),
            ("dois dias depois", 2),
            ("twee dagen later", 2),
            ("dwa dni później", 2),
            ("через два дня", 2),
            ("2日後", 2),
        ] {
            check(text, Some(Some(want)));
        }
    }

    #[test]
    fn distances_that_name_no_day() {
        for text in ["A few days later", "Several weeks later", "two months later", "Years later", "the following week"]
        {
            check(text, Some(None));
        }
    }

    #[test]
    fn other_lengths() {
        for text in
            ["two hours later", "two days", "two days of", "dos días después del cambio", "A fix", "the next day"]
        {
            check(text, None);
        }
    }
}
