//! Time that had passed at a moment, or that passed until another one: `had been down for 25 minutes when`, `ten minutes
//! later we rolled back`. From such words and a moment beside them another moment follows.

use super::super::cursor::Cursor;
use super::super::length::{Bound, Length, Writing};
use super::clause::{self, Clause};
use super::words::{self, Class};
use crate::span::Span;

/// Time that passed, as a sentence tells it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Elapsed {
    /// Its sentence.
    pub(crate) sentence: Span,
    /// The part of it that tells what happened then: before the length, or behind `later`.
    pub(crate) told: Span,
    /// Where the time stands.
    pub(crate) length: Span,
    /// The words that it rests on.
    pub(crate) words: Span,
    /// The line on which the time stands.
    pub(crate) line: usize,
    pub(crate) kind: Kind,
    /// Is it told as roughly so, or as a bound?
    pub(crate) approximate: bool,
}

/// What the time passed between.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Kind {
    /// Something had suffered for so many seconds at the moment that the sentence tells: `stuck for 20 minutes when`.
    Lasted(i64),
    /// It had suffered for so many seconds before it was noticed, whenever that was.
    Unnoticed(i64),
    /// It had suffered since a clock, in minutes from midnight: `failing since 14:20`.
    Since(u16),
    /// What the sentence tells happened so many seconds behind the moment that was told before it.
    Later(i64),
    /// So many seconds behind the change that caused it: `9 minutes after the push`, `within 5 minutes of the deploy`.
    AfterChange(i64),
    /// So many seconds behind the alert: `4 minutes after the page`.
    AfterAlarm(i64),
}

/// What a length in a clause tells of the time that passed, if anything.
pub(super) fn of(clause: &Clause<'_>, length: &Length) -> Option<Elapsed> {
    if length.to_seconds.is_some() || length.writing == Writing::LikeClock || is_supposed(clause) {
        return None;
    }
    let seconds = length.seconds;
    let kind = if let Some(kind) = after_noun(clause, seconds) {
        kind
    } else if is_later(clause) {
        Kind::Later(seconds)
    } else if is_unnoticed(clause) {
        Kind::Unnoticed(seconds)
    } else if began_earlier(clause) || had_lasted(clause) {
        Kind::Lasted(seconds)
    } else {
        return None;
    };
    let approximate = clause.bound != Bound::Exact || length.bound != Bound::Exact;
    let (sentence, words) = (clause.sentence(), clause.words_around(length.span));
    Some(Elapsed {
        sentence,
        told: told(clause, kind),
        length: length.span,
        words,
        line: clause.line,
        kind,
        approximate,
    })
}

/// What the sentence tells beside `ten minutes later`: before it, or behind it where nothing stands before; and behind the
/// noun that it counts from.
fn told(clause: &Clause<'_>, kind: Kind) -> Span {
    // `alert fires, three minutes later Anna declared it`: what is told behind happened later
    let lead = clause.lead.trim_end();
    let goes_on =
        lead.ends_with([',', ';', ':', '-', '–', '.']) || lead.ends_with(" and") || clause.before().count() < 2;
    if !goes_on {
        return clause.span_of(clause.lead.trim());
    }
    let counted = matches!(kind, Kind::AfterChange(_) | Kind::AfterAlarm(_));
    let last = clause.behind().find(|w| !counted || words::is(w, Class::Changes) || words::is(w, Class::Alarms));
    let from = last.map_or(0, |w| clause.span_of(w).end() - clause.span_of(clause.tail).start());
    let told = &clause.tail[from..];
    // `ten minutes later we declared an incident, and at 14:47 we found the cause`
    let end = [", and ", "; ", " and at "].iter().filter_map(|sign| told.find(sign)).min();
    clause.span_of(told[..end.unwrap_or(told.len())].trim())
}

/// Is it planned or supposed, or a rule?
fn is_supposed(clause: &Clause<'_>) -> bool {
    let behind = || clause.behind().take(3);
    // weeks are no time that passes within an incident
    const LONGEST: i64 = 14 * 86_400;
    if clause.seconds > LONGEST || clause.behind().take(4).any(|w| w.eq_ignore_ascii_case("than")) {
        return true;
    }
    if clause.is_of_another() {
        return true;
    }
    clause::is_planned(clause.before().take(8))
        || behind().any(|w| words::is(w, Class::OtherBehind))
        || [clause.lead, clause.mark].iter().any(|part| part.contains(['>', '<', '≥']))
}

/// `9 minutes after the push`, `within 5 minutes of the deploy`: behind a noun that is one of the incident's moments.
fn after_noun(clause: &Clause<'_>, seconds: i64) -> Option<Kind> {
    let mut behind = clause.behind();
    let first = behind.next()?;
    let within =
        || clause.mark.contains("within") || clause.before().next().is_some_and(|w| words::is(w, Class::Within));
    if !(words::is(first, Class::AfterWord) || words::is(first, Class::Of) && within()) {
        return None;
    }
    // `after the deploy` and `after deploying`, not `after a deploy of another team`
    let noun = behind.find(|w| !matches!(*w, "the" | "this" | "that" | "our"))?;
    if words::is(noun, Class::Changes) {
        return Some(Kind::AfterChange(seconds));
    }
    words::is(noun, Class::Alarms).then_some(Kind::AfterAlarm(seconds))
}

/// `had been dead for 25 minutes`, `the site was gone for half an hour already`, `seit 20 Minuten gestört`.
fn had_lasted(clause: &Clause<'_>) -> bool {
    const NEAR: usize = 8;
    let before = |class| clause.before().take(NEAR).any(|w| words::is(w, class));
    let behind = |class| clause.behind().take(4).any(|w| words::is(w, class));
    let led = clause.before().find(|w| !words::is(w, Class::Filler) && !words::is(w, Class::Last));
    let led =
        led.is_some_and(|w| words::is(w, Class::For) || words::is(w, Class::Since) || words::is(w, Class::Already));
    let already = before(Class::Already);
    let suffers = before(Class::Harm) || before(Class::Waits) || behind(Class::Harm) || already && behind(Class::Not);
    // `no errors for two hours`, `clean for two hours`
    let recovers = before(Class::Well) || behind(Class::Well) || lacks_harm(clause) || is_response(clause);
    // `we noticed that 6 minutes had gone by`
    let gone = behind(Class::GoneBy) && before(Class::Done);
    let perfect = before(Class::Perfect) || before(Class::Since) || already;
    gone || words::asian_already(clause.lead) && words::asian_harm(clause.tail)
        || led && perfect && suffers && !recovers
}

/// `no errors for two hours`, `20 минут без ошибок`: nothing suffers.
fn lacks_harm(clause: &Clause<'_>) -> bool {
    let none_before = clause.before().take(4).any(|w| words::is(w, Class::None));
    let mut behind = clause.behind().take(3).skip_while(|w| !words::is(w, Class::None)).skip(1);
    none_before || behind.any(|w| words::is(w, Class::Harm))
}

/// `the rollback started 10 minutes ago`, `the failing pod has been cordoned since`, `errors are down since`: what is told of
/// is no harm, or the end of it.
fn is_response(clause: &Clause<'_>) -> bool {
    let mut less = false;
    let lowered = clause.before().take(5).any(|w| {
        let subject = less && ["errors", "error", "rate", "rates", "latency"].iter().any(|s| s.eq_ignore_ascii_case(w));
        less |= w.eq_ignore_ascii_case("down");
        subject
    });
    lowered || clause.before().take(8).any(|w| words::is(w, Class::Response))
}

/// `it had started about an hour earlier`, `errors began 45 minutes ago`.
fn began_earlier(clause: &Clause<'_>) -> bool {
    let before = |class| clause.before().take(8).any(|w| words::is(w, class));
    let mut behind = clause.behind();
    let earlier = behind.next().is_some_and(|w| words::is(w, Class::Earlier));
    // `10 minutes earlier than planned`, `an hour before the release`
    let compared = behind.next().is_some();
    earlier
        && !compared
        && !is_response(clause)
        && before(Class::Starts)
        && (before(Class::Harm) || before(Class::Done))
}

/// `It was down for 18 minutes before anyone knew`, `present for nearly an hour before we noticed it`.
fn is_unnoticed(clause: &Clause<'_>) -> bool {
    let mut behind = clause.behind();
    let before = behind.next().is_some_and(|w| words::is(w, Class::BeforeWord));
    let healthy = clause.before().any(|w| words::is(w, Class::None));
    let noticed = behind.take(6).any(|w| words::is(w, Class::Notice));
    let led = clause.before().find(|w| !words::is(w, Class::Filler)).is_some_and(|w| words::is(w, Class::For));
    let suffers =
        clause.before().any(|w| words::is(w, Class::Harm) || words::is(w, Class::Waits) || words::is(w, Class::Was));
    before && noticed && led && suffers && !healthy
}

/// `ten minutes later`, `zwanzig Minuten später`: behind the moment that was told before.
fn is_later(clause: &Clause<'_>) -> bool {
    let mut behind = clause.behind();
    let later = behind.next().is_some_and(|w| words::is(w, Class::Later));
    let leads = clause.before().next().is_some_and(|w| words::is(w, Class::Until) || words::is(w, Class::Within));
    later && !leads
}

/// The first `failing since 14:20` of the line: looked for at its colons, of which most lines have none.
pub(super) fn since(line: Cursor<'_>) -> Option<Elapsed> {
    /// The longest word that is looked for, with a blank.
    const LONGEST: usize = 16;
    let text = line.rest();
    memchr::memchr_iter(b':', text.as_bytes()).find_map(|colon| {
        let digits = text.as_bytes()[..colon].iter().rev().take(3).take_while(|b| b.is_ascii_digit()).count();
        let before = clause::before(text, colon - digits, LONGEST).trim_end_matches(' ');
        let last = &before[before.rfind(' ').map_or(0, |n| n + 1)..];
        let leads = (1..=2).contains(&digits) && words::SINCE.has(last);
        let at = last.as_ptr() as usize - text.as_ptr() as usize;
        leads.then(|| since_at(line, line.at() + at, last.len())).flatten()
    })
}

fn since_at(line: Cursor<'_>, at: usize, word: usize) -> Option<Elapsed> {
    let mut c = line;
    c.seek(at + word)?;
    (c.blanks() > 0).then_some(())?;
    let stamp =
        super::super::stamp::stamp(&mut c).filter(|s| s.date.is_none() && s.end.is_none() && s.zone.is_none())?;
    let clock = stamp.clock.filter(|k| k.minute.is_some() && k.hour < 24)?;
    let found = Length::nothing(Span::new(at, c.at(), line.line()));
    let clause = Clause::around(line, 0, &found);
    let near = |class| clause.before().take(6).any(|w| words::is(w, class));
    let suffers = near(Class::Harm) || near(Class::Waits) || clause.behind().take(4).any(|w| words::is(w, Class::Harm));
    if !suffers || near(Class::Not) || near(Class::Well) || is_response(&clause) || is_supposed(&clause) {
        return None;
    }
    let pm = matches!(clock.half, Some(super::super::Half::Pm)) && clock.hour < 12;
    let midnight = matches!(clock.half, Some(super::super::Half::Am)) && clock.hour == 12;
    let hour = u16::from(clock.hour) + if pm { 12 } else { 0 } - if midnight { 12 } else { 0 };
    let minutes = hour * 60 + u16::from(clock.minute?);
    let words = clause.words_around(stamp.span);
    let sentence = clause.sentence();
    Some(Elapsed {
        length: stamp.span,
        sentence,
        told: sentence,
        words,
        line: clause.line,
        kind: Kind::Since(minutes),
        approximate: stamp.approximate,
    })
}
