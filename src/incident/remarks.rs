//! What is told about an incident as a whole.

use super::reader::Place;
use super::{Event, Incident};
use crate::diagnostic::{Code, Diagnostic};
use crate::milestone::{Milestone, Statement, open, rules};
use crate::span::{Span, line_ends};
use crate::syntax::Form;
use std::borrow::Cow;

impl<'t> Incident<'t> {
    /// Says what holds for the incident as a whole.
    pub(super) fn remark(&mut self, text: &str, place: &Place) {
        let whole = place.span;
        let shifted =
            |s: Span| Span::new(s.start() + whole.start(), s.end() + whole.start(), s.line() + whole.line() - 1);
        self.remark_no_text(whole.of(text), shifted);
        let refused = self.diagnostics.iter().any(|d| d.code() == Code::Refused);
        // a timeline whose entries the caller refuses is one, and each of them is told
        if self.events.is_empty() && !refused {
            let message =
                "expected a timeline (lines, list items, headings or table rows that begin with a time), found none";
            let at = place.title.unwrap_or_default().start();
            let line = place.title.map_or(1, Span::line);
            self.diagnostics.push(Diagnostic::new(Code::NoTimeline, Span::new(at, at, line), message));
        }
        self.remark_events();
        self.diagnostics.sort_by_key(|d| d.span().start());
    }

    /// What holds for the events, wherever they come from.
    pub(super) fn remark_events(&mut self) {
        // what an event tells needs no words that imply it
        for implied in self.implied.iter().filter(|i| self.milestones.get(i.milestone()).is_none()) {
            let message = format!(
                "expected an event for {}, found words that imply it at {}",
                implied.milestone(),
                implied.moment()
            );
            self.diagnostics.push(Diagnostic::new(Code::ImpliedStart, implied.words(), message));
        }
        self.remark_order();
        self.remark_open();
        self.remark_stated();
    }

    /// Says anew what rests on the milestones, which are others than when the incident was read.
    pub(super) fn remark_anew(&mut self) {
        let rests = |code: Code| {
            matches!(code, Code::ImpliedStart | Code::MilestonesOutOfOrder | Code::OpenIncident | Code::StatedDiffers)
        };
        self.diagnostics.retain(|d| !rests(d.code()));
        self.remark_events();
        self.diagnostics.sort_by_key(|d| d.span().start());
    }

    /// Where the document says that its incident is open, and with which words.
    pub(super) fn says_open(&self, text: &'t str, place: &Place) -> Option<(Span, Cow<'t, str>)> {
        let whole = place.span;
        let spans = || self.events.iter().filter(|e| whole.contains(e.span));
        let within = |at: usize| at.saturating_sub(whole.start());
        let in_row = |e: &&Event<'_>| !matches!(e.form, Form::Prose | Form::Field);
        let statements: Vec<Statement<'_>> = self.events.iter().map(Event::statement).collect();
        let last = rules::in_order(&statements).last().map(|n| self.events[*n].span).unwrap_or_default();
        let told = open::Told {
            lead: spans().find(in_row).map_or(whole.len(), |e| within(e.span.start())),
            last: Span::new(within(last.start()), within(last.end()), last.line()),
            behind: spans().map(|e| within(e.span.end())).max().unwrap_or(whole.len()),
        };
        let found = open::says_open(whole.of(text), told)?;
        let span =
            Span::new(found.start() + whole.start(), found.end() + whole.start(), found.line() + whole.line() - 1);
        Some((span, Cow::Borrowed(span.of(text))))
    }

    /// Says that the incident is open, where it is by the document's word.
    fn remark_open(&mut self) {
        let Some((span, words)) = self.open_words() else { return };
        let message = format!(
            "expected a resolved incident, found {}: durations are at least so long",
            crate::error::Quoted(words.trim())
        );
        self.diagnostics.push(Diagnostic::new(Code::OpenIncident, span, message));
    }

    /// A binary, or a text in another encoding, gives itself away by NUL bytes; other control characters are slips of a paste.
    fn remark_no_text(&mut self, text: &str, shifted: impl Fn(Span) -> Span) {
        let nul = memchr::memchr(0, text.as_bytes());
        let Some(at) = nul.or_else(|| first_control(text.as_bytes())) else { return };
        let found = text.as_bytes()[at];
        let count = text.bytes().filter(|b| *b == found).count();
        let told = match (found, count) {
            (0, _) => "is this a binary, or another encoding than UTF-8?".to_owned(),
            (_, 1) => "kept in the text around it".to_owned(),
            _ => format!("kept in the text around it, {count} times"),
        };
        let line = 1 + line_ends(text, 0..at);
        let message = format!("expected text, found the control character U+{found:04X}: {told}");
        self.diagnostics.push(Diagnostic::new(Code::NotText, shifted(Span::new(at, at + 1, line)), message));
    }

    /// Milestones that stand before one that should precede them.
    fn remark_order(&mut self) {
        const PAIRS: [(Milestone, Milestone); 6] = [
            (Milestone::Impact, Milestone::Detected),
            (Milestone::Detected, Milestone::Acknowledged),
            (Milestone::Detected, Milestone::Identified),
            (Milestone::Detected, Milestone::Mitigated),
            (Milestone::Detected, Milestone::Resolved),
            (Milestone::Mitigated, Milestone::Resolved),
        ];
        for (first, then) in PAIRS {
            let (Some(a), Some(b)) = (self.milestones.get(first), self.milestones.get(then)) else { continue };
            if b.moment.since(&a.moment).is_some_and(|s| s < 0) {
                let message = format!(
                    "expected {then} after {first} (line {}, {}), found it before, at {}",
                    a.line, a.moment, b.moment
                );
                self.diagnostics.push(Diagnostic::new(Code::MilestonesOutOfOrder, self.events[b.event].span, message));
            }
        }
    }
}

/// The first control character that is no blank and no line end. Looked for in blocks, as nearly every text has none.
fn first_control(text: &[u8]) -> Option<usize> {
    const BLOCK: usize = 64;
    let is_control = |b: &u8| (*b < 0x20) & !matches!(*b, b'\t' | b'\n' | b'\r' | 0x0B | 0x0C) | (*b == 0x7F);
    let any = |block: &[u8]| block.iter().fold(false, |found, b| found | is_control(b));
    let n = text.chunks(BLOCK).position(any)?;
    text[n * BLOCK..].iter().position(is_control).map(|at| n * BLOCK + at)
}
