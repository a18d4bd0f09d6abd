//! The words around a length, and what they say of it.

use super::super::clock;
use super::super::cursor::Cursor;
use super::super::date::Date;
use super::super::field;
use super::super::length::{self, Bound, Length};
use super::super::names;
use super::words::{self, Class};
use crate::span::{Span, line_ends};

/// The longest way before and behind a length within which words count, in bytes: it keeps the time linear.
const FAR: usize = 200;

/// How many words around a length count.
const NEAR: usize = 12;

/// The clause in which a length stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clause<'t> {
    pub(super) text: &'t str,
    /// Where what bounds the length begins: `about`, `less than`.
    pub(super) start: usize,
    pub(super) bound: Bound,
    /// From the start of the sentence to what bounds the length.
    pub(super) lead: &'t str,
    /// What bounds it.
    pub(super) mark: &'t str,
    /// From the length to the end of the sentence.
    pub(super) tail: &'t str,
    /// Where the length begins, and on which line.
    pub(super) at: usize,
    pub(super) line: usize,
    /// Was another length told in its sentence?
    pub(super) goes_on: bool,
    pub(super) seconds: i64,
    /// The length as it is written.
    pub(super) written: &'t str,
}

impl<'t> Clause<'t> {
    /// The clause around `found`, not reaching back into what was told up to `reached`.
    pub(super) fn around(line: Cursor<'t>, reached: usize, found: &Length) -> Self {
        let text = line.text();
        let at = found.span.start();
        let from = lead_start(text, at);
        let goes_on = reached > from && reached <= at;
        let from = from.max(reached.min(at));
        let from = bracket_start(text, from, at);
        let (bound, start) = length::bound_before(text, from, at);
        let end = tail_end(text, found.span.end());
        Self {
            text,
            start,
            bound,
            lead: &text[from..start],
            mark: &text[start..at],
            tail: &text[found.span.end()..end],
            at,
            line: found.span.line(),
            goes_on,
            seconds: found.seconds,
            written: &text[at..found.span.end()],
        }
    }

    /// The words before the length, the nearest first.
    pub(super) fn before(&self) -> impl Iterator<Item = &'t str> + use<'t> {
        words_of(self.lead).rev().take(NEAR)
    }

    /// The words behind it.
    pub(super) fn behind(&self) -> impl Iterator<Item = &'t str> + use<'t> {
        words_of(self.tail).take(NEAR)
    }

    /// Does a word before it say that a length follows, so that `2h42` is none of the day?
    pub(super) fn expects_length(&self) -> bool {
        let last = self.before().next().unwrap_or("");
        words::is(last, Class::For)
            || words::is(last, Class::Lasted)
            || self.lead.trim().is_empty()
            || self.lead.trim_end_matches([' ', '*', '_', '\'']).ends_with([':', '：'])
    }

    /// Is it an hour of the day: `om 12 uur`, `a las 14 horas`?
    pub(super) fn names_hour(&self, found: &Length) -> bool {
        const HOUR: i64 = 3_600;
        const FIRST: i64 = clock::NO_LENGTH as i64 * HOUR;
        // `van 14 tot 15 uur`
        let range = || found.to_seconds.is_some() && found.seconds >= FIRST && clock::leads_range(self.lead);
        found.unit == HOUR
            && found.seconds <= 24 * HOUR
            && (self.before().next().is_some_and(|w| words::is(w, Class::Clock)) || range())
    }

    /// The sentence around it, or what is looked at of it.
    pub(super) fn sentence(&self) -> Span {
        let (lead, tail) = (self.lead.trim_start(), self.tail.trim_end());
        let start = if lead.is_empty() { self.start } else { self.span_of(lead).start() };
        let end = self.span_of(tail).end();
        self.span(start, end)
    }

    /// Some words to either side of `span`.
    pub(super) fn words_around(&self, span: Span) -> Span {
        const WORDS: usize = 6;
        let first = self.before().take(WORDS).last().map_or(self.start, |w| self.span_of(w).start());
        let last = self.behind().take(WORDS).last().map_or(span.end(), |w| self.span_of(w).end());
        self.span(first, last)
    }

    /// Is its sentence about another incident, or another year?
    pub(super) fn is_of_another(&self) -> bool {
        let year = |w: &str| w.len() == 4 && w.parse().is_ok_and(|y: u16| (1990..2100).contains(&y));
        words_of(self.lead).any(|w| words::is(w, Class::Another) || year(w)) || names_earlier_time(self.lead)
    }

    /// The span of a part of the text.
    pub(super) fn span_of(&self, part: &str) -> Span {
        // OK for a part of another text, which an empty one may be
        let start = (part.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        let start = if part.is_empty() { self.start } else { start };
        self.span(start, start + part.len())
    }

    /// The span from `start` to `end`, with the line on which it begins: near the length, and maybe on another line.
    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        let ends = |from: usize, to: usize| line_ends(self.text, from..to);
        Span::new(start, end, (self.line + ends(self.at, start)).saturating_sub(ends(start, self.at)).max(1))
    }
}

/// The words of a text; an apostrophe belongs to them.
fn words_of(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’'))).filter(|w| !w.is_empty())
}

/// Where the sentence begins in which `at` stands: behind a full stop, a semicolon, the border of a cell, a blank line, or
/// the line above a list item.
fn lead_start(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let least = at.saturating_sub(FAR);
    let mut n = at;
    while n > least {
        let ends = match bytes[n - 1] {
            b'|' | b';' => true,
            b'.' | b'!' | b'?' => matches!(bytes.get(n), Some(b' ' | b'\n' | b'\r')) && !ends_abbreviation(&bytes[..n]),
            b'\n' => !goes_on(text, n, at),
            0x81 | 0x82 | 0x9B | 0x9F => ["。", "！", "？", "；"].iter().any(|s| bytes[..n].ends_with(s.as_bytes())),
            _ => false,
        };
        if ends {
            break;
        }
        n -= 1;
    }
    while !text.is_char_boundary(n) {
        n += 1;
    }
    n
}

/// Behind the bracket that is open at `at`, where words stand between: what is said in it stands for itself.
fn bracket_start(text: &str, from: usize, at: usize) -> usize {
    let lead = &text[from..at];
    let Some(open) = lead.rfind('(').filter(|n| !lead[*n..].contains(')')) else { return from };
    let words = words_of(&lead[open..]).filter(|w| w.len() > 2).count();
    if words > 1 { from + open + 1 } else { from }
}

/// Does a full stop end an abbreviation here: `approx.`, `ca.`?
fn ends_abbreviation(before: &[u8]) -> bool {
    ["approx.", "ca.", "circa.", "ok.", "vs.", "e.g.", "i.e.", "ungef.", "min.", "no."]
        .iter()
        .any(|a| before.len() >= a.len() && before[before.len() - a.len()..].eq_ignore_ascii_case(a.as_bytes()))
}

/// Does the line that begins at `n` go on with the sentence of the line above: is it no item, heading, row or quote, and the
/// line above neither blank nor a heading?
fn goes_on(text: &str, n: usize, at: usize) -> bool {
    let line = text[n..at].trim_start_matches([' ', '\t']);
    let opens = line.starts_with(['#', '|', '>', '*', '+', '-', '=', '<']) && !line.starts_with("**");
    if opens || line.is_empty() && n != at || begins_numbered(line) {
        return false;
    }
    // OK to look at the end of a long line only: it is neither blank nor the start of a heading
    let above = before(text, n - 1, FAR);
    let above = above.rfind('\n').map_or(above, |m| &above[m + 1..]).trim();
    !(above.is_empty() || above.starts_with(['#', '|']) || above.ends_with(':') || above.starts_with("```"))
}

/// At most `most` bytes of the text before `at`.
pub(super) fn before(text: &str, at: usize, most: usize) -> &str {
    let mut from = at.saturating_sub(most);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    &text[from..at]
}

/// At most `most` bytes of the text from `at` on.
pub(super) fn behind(text: &str, at: usize, most: usize) -> &str {
    let mut to = text.len().min(at + most);
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    &text[at..to]
}

/// `1. `, `12) `.
fn begins_numbered(line: &str) -> bool {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    (1..=3).contains(&digits) && matches!(line.as_bytes().get(digits..digits + 2), Some([b'.' | b')', b' ']))
}

/// Where the sentence ends that goes on at `at`.
fn tail_end(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let most = bytes.len().min(at + FAR);
    let mut n = at;
    while n < most {
        let ends = match bytes[n] {
            b'|' | b';' => true,
            b'.' | b'!' | b'?' => matches!(bytes.get(n + 1), None | Some(b' ' | b'\n' | b'\r' | b'<' | b')' | b'*')),
            b'\n' => {
                let next = behind(text, n + 1, 64).lines().next().unwrap_or("").trim_start();
                next.is_empty() || next.starts_with(['#', '|', '>', '*', '+', '-']) || begins_numbered(next)
            }
            0xE3 => bytes[n..].starts_with("。".as_bytes()),
            _ => false,
        };
        if ends {
            break;
        }
        n += 1;
    }
    while !text.is_char_boundary(n) {
        n -= 1;
    }
    n.max(at)
}

/// The ways in which a sentence says what a length is of, the surest first.
const RULES: [fn(&Clause<'_>) -> Option<Span>; 9] =
    [asian, lasted, in_state, of_harm, noun_of, done_within, between_moments, of_range, enumerated];

/// What the words of the clause say lasted so long; the words that say it.
pub(super) fn told(clause: &Clause<'_>, day: Option<&Date>) -> Option<Span> {
    if is_of_something_else(clause) || day.is_some_and(|day| is_of_another_time(clause.lead, day)) {
        return None;
    }
    // requests take seconds, incidents rarely do
    let short = clause.seconds <= 60;
    if short && !clause.before().chain(clause.behind().take(3)).any(|w| words::is(w, Class::Noun)) {
        return None;
    }
    RULES.iter().find_map(|rule| rule(clause))
}

/// `53 minutes on July 15 and 3 hours on July 16`: a second length in the sentence of one that was told.
fn enumerated(clause: &Clause<'_>) -> Option<Span> {
    const MOST_WORDS: usize = 5;
    let lead = clause.lead.trim_start();
    let few = words_of(lead).count() <= MOST_WORDS;
    let led = clause.before().next().is_some_and(|w| words::is(w, Class::For));
    let joins = led || lead.starts_with([',', '，', '、']) || words_of(lead).any(|w| words::is(w, Class::And));
    // `5 minutes to detect and 20 minutes to fix`
    let purpose = clause.behind().next().is_some_and(|w| ["to", "until", "bis", "pour", "para"].contains(&w));
    let label = || match purpose {
        true => label_behind(clause),
        false => field::trim_markup(lead.trim_start_matches([',', '，', '、'])),
    };
    (clause.goes_on && few && joins).then(|| clause.span_of(label()))
}

/// The label behind a length, up to the next length that has its own: `to detect`, of `5 minutes to detect and 20 minutes to fix`.
fn label_behind<'t>(clause: &Clause<'t>) -> &'t str {
    const JOINTS: [&str; 6] = [" and ", ", and ", " und ", " et ", " y ", ", "];
    const MORE: [&str; 7] = ["another", "then", "a further", "about", "weitere", "autres", "otros"];
    let tail = first_words(clause.tail.trim());
    let counts = |n: usize| {
        let mut c = Cursor::new(&tail[n..]);
        c.attempt(|c| c.eat_words(&MORE).filter(|()| c.blanks() > 0));
        length::amount(&mut c).is_some()
    };
    let ends =
        JOINTS.iter().filter_map(|joint| tail.match_indices(joint).map(|(n, _)| n).find(|n| counts(n + joint.len())));
    tail[..ends.min().unwrap_or(tail.len())].trim_end()
}

/// Is the length one of a rule, a plan, another incident, or of a habit: `retry every 5 minutes`, `a timeout of 30 s`?
fn is_of_something_else(clause: &Clause<'_>) -> bool {
    const CLOSE: usize = 12;
    const BEHIND: usize = 4;
    let before = || clause.before().take(CLOSE);
    // `for the last two hours` counts back from the writing, and so does `ago`
    let last = before().next().unwrap_or("");
    if is_distributive(clause) || lacks_harm(clause) || is_of_work(clause) {
        return true;
    }
    let compares = last_chars(clause.lead, 40).contains(['>', '≥', '<', '≤']);
    compares
        || words::is(last, Class::Last)
        || before().take(2).any(|w| words::is(w, Class::OtherNear))
        || words_of(clause.lead).any(|w| words::is(w, Class::Another))
        || names_earlier_time(clause.lead)
        || words_of(clause.lead).next().is_some_and(|w| words::is(w, Class::Condition)) && !clause.lead.contains(',')
        || is_planned(before())
        || clause.behind().take(2).any(|w| words::is(w, Class::Other))
        || clause.behind().take(BEHIND).any(|w| words::is(w, Class::OtherBehind))
        || clause.behind().next().is_some_and(|w| words::is(w, Class::Ago))
}

/// Does a word say nothing between a length and what leads to it: `a total of`?
fn is_filler(word: &str) -> bool {
    words::is(word, Class::Filler) || words::is(word, Class::Of)
}

/// `40 purges a minute`, `not a day for tests`: an article that no word leads to.
fn is_distributive(clause: &Clause<'_>) -> bool {
    const LEADS: [Class; 8] =
        [Class::For, Class::Within, Class::Lasted, Class::Filler, Class::Of, Class::Was, Class::To, Class::Since];
    let article = clause.written.starts_with(|c: char| c.is_ascii_alphabetic())
        && words_of(clause.written).next().is_some_and(|w| w.eq_ignore_ascii_case("a") || w.eq_ignore_ascii_case("an"));
    let last = clause.before().next();
    article && clause.mark.trim().is_empty() && last.is_some_and(|w| !LEADS.iter().any(|class| words::is(w, *class)))
}

/// `20 hours of work`, `15 minutes of data`: an amount of something else than time.
fn is_of_work(clause: &Clause<'_>) -> bool {
    let mut behind = clause.behind();
    let of = behind.next().is_some_and(|w| words::is(w, Class::Of));
    of && behind.next().is_some_and(|w| ["work", "data", "progress"].iter().any(|o| o.eq_ignore_ascii_case(w)))
}

/// `no failed request for 40 minutes`, `without errors for an hour`: nothing suffers.
fn lacks_harm(clause: &Clause<'_>) -> bool {
    const CLOSE: usize = 6;
    let mut harm = false;
    clause.before().take(CLOSE).any(|word| {
        let none = words::is(word, Class::None) || word.eq_ignore_ascii_case("without");
        harm |= words::is(word, Class::Harm);
        none && harm
    })
}

/// `last year it took two hours`, `last time`.
fn names_earlier_time(lead: &str) -> bool {
    const TIMES: [&str; 6] = ["year", "time", "month", "incident", "outage", "summer"];
    let mut last = "";
    words_of(lead).any(|word| {
        let before = core::mem::replace(&mut last, word);
        before.eq_ignore_ascii_case("last") && TIMES.iter().any(|t| t.eq_ignore_ascii_case(word))
    })
}

/// Does one of the words, the nearest first, say that the length is planned, supposed or a rule? `Users could not log in` is
/// neither.
pub(super) fn is_planned<'t>(mut before: impl Iterator<Item = &'t str>) -> bool {
    let mut nearer = "";
    before.any(|word| {
        let last = core::mem::replace(&mut nearer, word);
        let denied = words::is(last, Class::Not);
        // `the alert fires when`
        if words::is(word, Class::Fires) && (words::is(last, Class::Condition) || last.eq_ignore_ascii_case("after")) {
            return true;
        }
        words::is(word, Class::Other) && !(denied && word.eq_ignore_ascii_case("could"))
    })
}

/// Does the sentence name a month or a year far from the day of the incident: `in February the site was down for 2 hours`?
fn is_of_another_time(lead: &str, day: &Date) -> bool {
    let year = |word: &str| word.parse().ok().filter(|y: &i32| word.len() == 4 && (1990..2100).contains(y));
    let far_year = |y: i32| day.year.is_some_and(|own| own != y);
    let far_month = |m: u8| {
        day.month.is_some_and(|own| {
            (i32::from(own) - i32::from(m)).rem_euclid(12).min((i32::from(m) - i32::from(own)).rem_euclid(12)) > 1
        })
    };
    // `may` and `march` are verbs as well
    let month = |word: &str| names::month(word).filter(|_| word.len() > 3 && word.starts_with(char::is_uppercase));
    words_of(lead).any(|w| year(w).is_some_and(far_year) || month(w).is_some_and(far_month))
}

/// `The outage lasted 22 minutes`, `Recovery took about 20 minutes`, `It took us 40 minutes to find it`.
fn lasted(clause: &Clause<'_>) -> Option<Span> {
    const BETWEEN: usize = 4;
    let mut words = clause.before().take(BETWEEN);
    let verb = words.find(|w| !is_filler(w) && !words::is(w, Class::For))?;
    if !words::is(verb, Class::Lasted) {
        return None;
    }
    Some(lead_label(clause))
}

/// `The service was down for 45 minutes`, `login attempts failed for 32 minutes`, `not noticed for 12 hours`.
fn in_state(clause: &Clause<'_>) -> Option<Span> {
    let mut words = clause.before();
    // `silent for over 72 h` and `silent over 72 h`, but `in over 72 h`
    let led = clause.before().next().is_some_and(|w| words::is(w, Class::Within));
    let mut preposition = !led && words_of(clause.mark).any(|w| words::is(w, Class::For));
    let mut harm = false;
    for word in words.by_ref() {
        if !preposition && !is_filler(word) {
            if !words::is(word, Class::For) {
                break;
            }
            preposition = true;
            continue;
        }
        harm |= words::is(word, Class::Harm) || words::is(word, Class::Not);
    }
    if clause.before().take(5).any(|w| words::is(w, Class::Well)) {
        return None;
    }
    let near = |words: usize, class| clause.before().take(words).any(|w| words::is(w, class));
    let after = |class| clause.behind().take(6).any(|w| words::is(w, class));
    let long = clause.behind().next().is_some_and(|w| words::is(w, Class::Long));
    let within = led || words_of(clause.mark).any(|w| words::is(w, Class::Within));
    // many languages do without a preposition: `war 45 Minuten nicht erreichbar`, `nie działał 3 godziny`, `was down 45 minutes`
    let bare = || {
        near(6, Class::Was) && (near(4, Class::Harm) || after(Class::Harm) || after(Class::Not)) || near(4, Class::Not)
    };
    preposition |= long;
    let behind = || preposition && after(Class::Harm);
    (preposition && harm || !within && bare() || behind()).then(|| lead_label(clause))
}

/// `22 hours of downtime`, `a 7 minute cascading failure`, `a 45-minute outage`.
fn of_harm(clause: &Clause<'_>) -> Option<Span> {
    const ADJECTIVES: usize = 3;
    if clause.before().next().is_some_and(|w| w.eq_ignore_ascii_case("per")) {
        return None;
    }
    let mut count = 0;
    // `three minutes later the incident was declared`
    if clause.behind().next().is_some_and(|w| words::is(w, Class::Later)) {
        return None;
    }
    for word in clause.behind() {
        if words::is(word, Class::Of) && count == 0 {
            continue;
        }
        let gap = word.as_ptr() as usize - clause.tail.as_ptr() as usize;
        if clause.tail[..gap].contains([',', '(', ':']) {
            return None;
        }
        if words::is(word, Class::Noun) {
            let end = gap + word.len();
            return Some(clause.span_of(clause.tail[..end].trim_start_matches(|c: char| !c.is_alphanumeric())));
        }
        count += 1;
        if count > ADJECTIVES || words::is(word, Class::Link) {
            return None;
        }
    }
    None
}

/// `A total downtime of around 20 hours`, `the response time was 5 minutes`, `a delay of 75 minutes`.
fn noun_of(clause: &Clause<'_>) -> Option<Span> {
    let mut words = clause.before();
    let link = words.find(|w| !words::is(w, Class::Filler))?;
    let direct = words::is(link, Class::Noun) && clause.lead.trim_end_matches([' ', '\n', ':', '*']).ends_with(link);
    if !(words::is(link, Class::Of) || words::is(link, Class::Was) || direct) {
        return None;
    }
    let near = words.next();
    // `From the page to the cause it was 31 minutes`, `The time from ack to cause was 16 minutes`
    let has = |class| clause.before().any(|w| words::is(w, class));
    if words::is(link, Class::Was) && has(Class::From) && has(Class::To) && has(Class::Done) {
        return Some(lead_label(clause));
    }
    let noun = direct || near.is_some_and(|w| words::is(w, Class::Noun));
    let named = |w: &str| words::is(w, Class::Noun) || words::is(w, Class::Done);
    // `the response time was`, `the mean time to resolution was`
    let timed = near.is_some_and(|w| words::is(w, Class::Time) || named(w))
        && words
            .take(3)
            .any(|w| words::is(w, Class::Time) || near.is_some_and(|n| words::is(n, Class::Time)) && named(w));
    (noun || timed).then(|| lead_label(clause))
}

/// `Resolved within 90 minutes`, `back online in 15 minutes`, `detected after 40 minutes`.
fn done_within(clause: &Clause<'_>) -> Option<Span> {
    let marked = words_of(clause.mark).any(|w| words::is(w, Class::Within));
    let mut words = clause.before();
    if !marked {
        let preposition = words.find(|w| !words::is(w, Class::Filler))?;
        words::is(preposition, Class::Within).then_some(())?;
    }
    // `has not acknowledged within 10 minutes` is a condition
    let not = clause.before().take(6).any(|w| words::is(w, Class::Not));
    let done = !not && clause.before().any(|w| words::is(w, Class::Done));
    // `Within two hours we had the fix out`
    let behind = clause.lead.split_whitespace().count() <= 2 && clause.behind().any(|w| words::is(w, Class::Done));
    (done || behind).then(|| lead_label(clause))
}

/// `Found 40 minutes after the problem began`, `16 hours passed between the report and the fix`, `not until 24 hours later`.
fn between_moments(clause: &Clause<'_>) -> Option<Span> {
    let first = clause.behind().next()?;
    let done = || clause.before().any(|w| words::is(w, Class::Done) || words::is(w, Class::Harm));
    let moment = |skip: usize| {
        clause.behind().skip(skip).take(7).any(|w| words::is(w, Class::Done) || words::is(w, Class::Harm))
    };
    let passed = clause.before().take(2).any(|w| words::is(w, Class::Passed));
    let told = if passed || words::is(first, Class::InAll) {
        true
    } else if words::is(first, Class::Passed) {
        moment(1)
    } else if words::is(first, Class::After) {
        let both = words::is(first, Class::From)
            && clause.behind().skip(2).take(4).any(|w| words::is(w, Class::To))
            && moment(1)
            || clause
                .behind()
                .skip(1)
                .take(7)
                .filter(|w| words::is(w, Class::Done) || words::is(w, Class::Harm))
                .count()
                > 1;
        done() && moment(1) || both || words::is(first, Class::Until) && clause.before().next().is_none() && moment(1)
    } else {
        words::is(first, Class::Later) && clause.before().take(2).any(|w| words::is(w, Class::Until))
    };
    told.then(|| if clause.lead.trim().is_empty() { clause.span_of(clause.tail.trim()) } else { lead_label(clause) })
}

/// `Down from 9:16 to 10:11 (55 minutes)`: the length of the range in front of it.
fn of_range(clause: &Clause<'_>) -> Option<Span> {
    let before = clause.lead.trim_end().strip_suffix(['(', '（'])?.trim_end();
    clause.tail.contains([')', '）']).then_some(())?;
    ends_in_range(before).then(|| lead_label(clause))
}

/// Does the text end with a range of two moments: `09:05–10:00 CET`, `8時20分 ～ 11時50分`?
fn ends_in_range(text: &str) -> bool {
    const FAR: usize = 24;
    let end = last_chars(text, FAR);
    let clocks = end.as_bytes().windows(3).filter(|w| w[1] == b':' && w[0].is_ascii_digit() && w[2].is_ascii_digit());
    if clocks.count() > 1 {
        return true;
    }
    let Some(n) = end.rfind(['-', '–', '—', '→', '~', '〜', '～', '至']) else { return false };
    let digit = |part: &str| part.bytes().any(|b| b.is_ascii_digit());
    let clock = |part: &str| part.contains([':', '：', '時', '时', '点', '點', '시', 'h']);
    digit(&end[..n]) && digit(&end[n..]) && clock(&end[n..])
}

/// Chinese, Japanese and Korean: the words of harm or of a length stand beside the length, without blanks.
fn asian(clause: &Clause<'_>) -> Option<Span> {
    let near = |text: &str| words::ASIAN.iter().any(|w| text.contains(w));
    let (lead, tail) = (last_chars(clause.lead, 16), first_chars(clause.tail, 16));
    if lead.is_ascii() && tail.is_ascii() {
        return None;
    }
    if words::ASIAN_OTHERS.iter().any(|w| lead.contains(w) || tail.contains(w)) {
        return None;
    }
    (near(lead) || near(tail)).then(|| lead_label(clause))
}

fn last_chars(text: &str, n: usize) -> &str {
    let at = text.char_indices().rev().nth(n - 1).map_or(0, |(at, _)| at);
    &text[at..]
}

fn first_chars(text: &str, n: usize) -> &str {
    let at = text.char_indices().nth(n).map_or(text.len(), |(at, _)| at);
    &text[..at]
}

/// What a sentence says lasted so long: the words before the length, without what links them to it (`The trees were
/// closed`), or those behind it where there are none (`It took 20 minutes to fix the issue`).
fn lead_label(clause: &Clause<'_>) -> Span {
    let mut label = clause.lead.trim();
    for sign in [":** ", "** ", ": "] {
        if let Some(n) = label.rfind(sign).filter(|n| words_of(&label[*n..]).count() > 1) {
            label = label[n + sign.len()..].trim();
        }
    }
    label = without_links(label);
    let subject = label.trim_start_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '`' | '"'));
    let says =
        words_of(subject).any(|w| !is_filler(w) && !LINKED.iter().any(|class| words::is(w, *class)) && w.len() > 2);
    let told = if says || clause.tail.trim().is_empty() { last_words(subject) } else { label_behind(clause) };
    clause.span_of(field::trim_markup(told))
}

/// What may stand between the words that say what lasted and its length.
const LINKED: [Class; 6] = [Class::For, Class::Within, Class::Of, Class::Filler, Class::Lasted, Class::Was];

/// A text without the words at its end that only lead to the length.
fn without_links(mut label: &str) -> &str {
    loop {
        let Some(last) = words_of(label).next_back() else { return label };
        let links = LINKED.iter().any(|class| words::is(last, *class));
        let start = last.as_ptr() as usize - label.as_ptr() as usize;
        if !links || !label[start + last.len()..].trim_matches([' ', '\n', '\r', '*', '_', ',']).is_empty() {
            return label;
        }
        label = label[..start].trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | '*' | '\\'));
    }
}

/// The longest label that is taken from a sentence, in bytes.
const LONGEST: usize = 80;

/// The last whole words of a text that is long.
pub(super) fn last_words(text: &str) -> &str {
    let long = text.len().saturating_sub(LONGEST);
    let from =
        text.char_indices().map(|(n, _)| n).find(|n| *n >= long && (*n == 0 || text[..*n].ends_with([' ', '\n'])));
    &text[from.unwrap_or(0).min(text.len())..]
}

/// The first whole words of a text that is long.
fn first_words(text: &str) -> &str {
    let end = text
        .char_indices()
        .map(|(n, _)| n)
        .take_while(|n| *n <= LONGEST)
        .filter(|n| text[*n..].starts_with([' ', '\n']));
    if text.len() <= LONGEST { text } else { &text[..end.last().unwrap_or(0)] }
}
