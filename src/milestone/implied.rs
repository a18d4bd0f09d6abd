//! Moments that words imply: "6 minutes had gone by", "it began about an hour earlier".

use super::tokens::{Capitals, Token, Tokens};
use super::words::Class;
use super::{Landmark, Milestone, Side, Statement};
use crate::resolve::{Basis, BasisSet, Precision};

/// The moments that the statements imply in words; few, and only where the words leave little doubt.
///
/// A span of time that passed before the event's own moment implies when the harm began: "we noticed that 6 minutes had
/// gone by", "jobs were stuck for half an hour before anyone saw it", "it started about an hour earlier".
pub fn implied(statements: &[Statement<'_>]) -> Vec<Landmark> {
    let mut found = Vec::new();
    for (event, statement) in statements.iter().enumerate() {
        if statement.moment.precision() == Precision::Day {
            continue;
        }
        if let Some(span) = began_before(statement.text) {
            let basis = BasisSet::EMPTY.with(Basis::ImpliedStart);
            let approximate = statement.moment.is_approximate() || span.vague;
            let moment = statement.moment.shifted(-span.seconds).approximately(approximate).on(basis);
            let milestone = Milestone::Impact;
            found.push(Landmark { milestone, event, side: Side::Implied, line: statement.line, moment });
        }
    }
    found
}

/// A span of time in words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Passed {
    seconds: i64,
    /// Is it marked as not exact: `~`, "about", "nearly"?
    vague: bool,
}

/// How long before its moment a text says that the harm began.
fn began_before(text: &str) -> Option<Passed> {
    // a look for the letters costs less than cutting words, and most texts name no span
    if !text.contains(" by") && !text.contains("earlier") && !text.contains("ago") && !text.contains("before") {
        return None;
    }
    let tokens = Tokens::of(text, Capitals::Keep);
    (0..tokens.len()).find_map(|at| {
        let (span, after) = span_at(text, &tokens, at)?;
        told_as_begin(text, &tokens, at, after).then_some(span)
    })
}

/// `[mark] (number / "an" / "half an") unit`, at the token `at`; with the index of the token after it.
fn span_at(text: &str, tokens: &[Token], at: usize) -> Option<(Passed, usize)> {
    let first = tokens.get(at)?;
    let half = is(text, first, &["half"]);
    let number = tokens.get(at + usize::from(half))?;
    let (amount, glued) = amount(word(text, number))?;
    let mut next = at + usize::from(half) + 1;
    let seconds = if glued.is_empty() {
        next += 1;
        unit(word(text, tokens.get(next - 1)?))?
    } else {
        unit(glued)?
    };
    let marked = text.get(..first.start as usize).is_some_and(|before| before.ends_with('~'));
    let vague = marked || at > 0 && is(text, &tokens[at - 1], &["about", "around", "nearly", "almost", "roughly"]);
    let seconds = amount.checked_mul(seconds)? / if half { 2 } else { 1 };
    Some((Passed { seconds, vague }, next))
}

/// The number of a word and what is glued to it: `45m`.
fn amount(word: &str) -> Option<(i64, &str)> {
    const NAMES: [&str; 13] =
        ["an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    if let Some(n) = NAMES.iter().position(|name| word.eq_ignore_ascii_case(name)) {
        return Some((i64::try_from(n).ok()?.max(1), ""));
    }
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    // OK to stop at four: nobody counts ten thousand minutes in words
    let number = word.get(..digits).filter(|d| (1..=4).contains(&d.len()))?;
    Some((number.parse().ok()?, word.get(digits..)?))
}

fn unit(word: &str) -> Option<i64> {
    let named = |names: &[&str]| names.iter().any(|n| word.eq_ignore_ascii_case(n));
    if named(&["minute", "minutes", "min", "mins", "m"]) {
        return Some(60);
    }
    named(&["hour", "hours", "hr", "hrs", "h"]).then_some(3_600)
}

/// Do the words around a span tell that the harm began that long before?
fn told_as_begin(text: &str, tokens: &[Token], at: usize, after: usize) -> bool {
    let near = |from: usize, to: usize| tokens.get(from..to.min(tokens.len())).unwrap_or(&[]);
    let has = |class: Class| {
        let lead = near(at.saturating_sub(6), at);
        lead.iter().any(|t| t.classes & 1 << class as u32 != 0)
    };
    let next = near(after, after + 3);
    let gone_by =
        next.windows(2).any(|w| is(text, &w[0], &["go", "gone", "went", "passed"]) && is(text, &w[1], &["by"]));
    let noticed = has(Class::Notice) || has(Class::Find);
    if gone_by {
        return noticed;
    }
    let earlier = next.first().is_some_and(|t| is(text, t, &["earlier", "ago"]));
    let unseen = next.first().is_some_and(|t| is(text, t, &["before"]))
        && near(after, after + 5).iter().any(|t| t.classes & 1 << Class::Notice as u32 != 0);
    let harm = has(Class::Error) || has(Class::Down) || has(Class::Fail) || has(Class::Incident);
    let lasted = at > 0 && near(at.saturating_sub(2), at).iter().any(|t| is(text, t, &["for"]));
    earlier && harm && has(Class::Start) || unseen && (lasted || has(Class::Start))
}

fn word<'t>(text: &'t str, token: &Token) -> &'t str {
    text.get(token.start as usize..token.end as usize).unwrap_or("")
}

fn is(text: &str, token: &Token, words: &[&str]) -> bool {
    words.iter().any(|w| w.eq_ignore_ascii_case(word(text, token)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, want: Option<(i64, bool)>) {
        assert_eq!(began_before(text).map(|s| (s.seconds, s.vague)), want, "{text:?}");
    }

    #[test]
    fn spans_before_the_moment() {
        check("Bea noticed that 9 minutes had gone by without a build", Some((540, false)));
        check("saw the outage, which had started about an hour earlier", Some((3_600, true)));
        check("errors began ~45m ago", Some((2_700, true)));
        check("the fault was there for half an hour before we noticed it", Some((1_800, false)));
    }

    #[test]
    fn other_spans_say_nothing() {
        check("will look again, it was deployed 5 minutes ago", None);
        check("restarted 10 minutes earlier than planned", None);
        check("waited an hour, then rolled back", None);
        check("6 minutes go by", None);
        check("99999999999999999999 minutes ago errors started", None);
    }
}
