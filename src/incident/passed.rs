//! Time that passed, as the text tells it, and the event that it counts from.

use super::Stated;
use crate::milestone::Passed;
use crate::resolve;
use crate::span::Span;
use crate::syntax::{self, Elapsed, ElapsedKind, Form};
use std::borrow::Cow;

/// The event beside each of the words that tell of time that passed.
pub(super) fn beside<'t>(text: &'t str, events: &[resolve::Event<'t>], elapsed: &[Elapsed]) -> Vec<Passed<'t>> {
    let passed = |e: &Elapsed| Passed {
        kind: e.kind,
        event: event_beside(text, events, e),
        words: e.words,
        line: e.line,
        sentence: syntax::on_one_line(e.told.of(text)),
        approximate: e.approximate,
    };
    elapsed.iter().map(passed).collect()
}

/// The event in the sentence of some words, or the one whose text they belong to, or the last one before them in their
/// paragraph.
fn event_beside(text: &str, events: &[resolve::Event<'_>], elapsed: &Elapsed) -> Option<usize> {
    /// How many events around the words are looked at: it keeps the time linear.
    const NEAR: usize = 8;
    let (words, sentence) = (elapsed.words, elapsed.sentence);
    let stamp = |n: usize| events[n].entry().stamp().span();
    let within = |span: Span, at: usize| (span.start()..span.end()).contains(&at);
    // the events stand in the order of the document
    let behind = events.partition_point(|e| e.entry().stamp().span().start() < sentence.end());
    let near = behind.saturating_sub(NEAR)..behind;
    let inside = near.clone().rfind(|n| within(sentence, stamp(*n).start()));
    let set_out = near
        .clone()
        .rfind(|n| events[*n].entry().form() != Form::Prose && within(events[*n].entry().span(), words.start()));
    let before =
        || near.clone().rfind(|n| stamp(*n).end() <= words.start()).filter(|n| in_paragraph(text, stamp(*n), words));
    // the words are an entry's own stamp: `- 5 minutes later, service restored`
    let length = elapsed.length;
    if near.clone().any(|n| {
        stamp(n).start() < length.end()
            && length.start() < stamp(n).end()
            && events[n].entry().stamp().relative().is_some()
    }) {
        return None;
    }
    match elapsed.kind {
        ElapsedKind::Since(_) => set_out,
        // what has its own clock needs no other
        ElapsedKind::Later(_) if inside.is_some_and(|n| !parted(text, words, stamp(n))) && set_out.is_none() => None,
        ElapsedKind::Later(_) => set_out.or_else(before),
        ElapsedKind::Lasted(_) => inside.or(set_out).or_else(before),
        ElapsedKind::Unnoticed(_) | ElapsedKind::AfterChange(_) | ElapsedKind::AfterAlarm(_) => None,
    }
}

/// Does a stamp behind some words belong to another clause: `ten minutes later we declared it, and at 14:47 we found it`?
fn parted(text: &str, words: Span, stamp: Span) -> bool {
    let between = text.get(words.start()..stamp.start()).unwrap_or("");
    [", and ", "; ", " and at "].iter().any(|sign| between.contains(sign))
}

/// Do some words stand in the paragraph of a stamp before them?
fn in_paragraph(text: &str, stamp: Span, words: Span) -> bool {
    const FAR: usize = 600;
    let between = text.get(stamp.end()..words.start()).filter(|t| t.len() <= FAR);
    between.is_some_and(|t| !t.contains("\n\n") && !t.contains("\n#"))
}

/// What the text of the `n`th event of an incident tells of durations, where it comes from no document.
pub(super) fn told_in<'t>(text: &str, n: usize) -> (Vec<Stated<'t>>, Vec<Passed<'t>>) {
    let mut entries = syntax::entries(text);
    entries.by_ref().for_each(drop);
    let (stated, elapsed) = entries.into_told();
    let passed = |e: &Elapsed| Passed {
        kind: e.kind,
        event: Some(n),
        words: Span::new(e.words.start(), e.words.end(), n + 1),
        line: n + 1,
        sentence: Cow::Owned(syntax::on_one_line(e.told.of(text)).into_owned()),
        approximate: e.approximate,
    };
    let stated = stated.iter().map(|s| Stated::of(text, s).into_owned().on_line(n + 1));
    (stated.collect(), elapsed.iter().map(passed).collect())
}
