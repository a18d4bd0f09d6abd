//! An event: when, what its author wrote about it, and what it announces.

use crate::milestone::{Claim, Claims, Labels, Milestone, Place, Statement};
use crate::resolve::readings::{Readings, Settled};
use crate::resolve::{self, Moment};
use crate::span::Span;
use crate::syntax::{self, Form};
use std::borrow::Cow;

/// An event: when, and what its author wrote about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Event<'t> {
    pub(super) form: Form,
    pub(super) span: Span,
    pub(super) line: usize,
    pub(super) label: Cow<'t, str>,
    pub(super) text: Cow<'t, str>,
    pub(super) moment: Moment,
    pub(super) end: Option<Moment>,
    pub(super) labels: Labels,
    /// The claims that the caller set.
    pub(super) given: Vec<Claim>,
    settled: Option<Settled>,
    /// The moment as it was read, in the event's own zone.
    read: Moment,
}

impl<'t> Event<'t> {
    /// An event from elsewhere than a document, for [`Reader::assemble`](crate::Reader::assemble).
    pub fn new(moment: Moment, text: impl Into<Cow<'t, str>>) -> Self {
        Self {
            form: Form::Line,
            span: Span::default(),
            line: 0,
            label: Cow::Borrowed(""),
            text: text.into(),
            moment,
            end: None,
            labels: Labels::default(),
            given: Vec::new(),
            settled: None,
            read: moment,
        }
    }

    /// The same event over a range of time.
    #[must_use]
    pub fn until(self, end: Moment) -> Self {
        Self { end: Some(end), ..self }
    }

    /// The same event under a label of its author's: a status, the name of a field.
    #[must_use]
    pub fn labelled(self, label: impl Into<Cow<'t, str>>) -> Self {
        Self { label: label.into(), ..self }
    }

    /// The same event, announcing `claim` whatever its words say.
    #[must_use]
    pub fn announcing(mut self, claim: impl Into<Claim>) -> Self {
        self.given.push(claim.into());
        self
    }

    pub(super) fn of(text: &'t str, events: &[resolve::Event<'t>], n: usize) -> Self {
        let event = &events[n];
        let entry = event.entry();
        Self {
            form: entry.form(),
            span: entry.span(),
            line: entry.line(),
            label: Cow::Borrowed(entry.label()),
            text: clause(text, events, n).map_or_else(|| entry.text(), |c| syntax::on_one_line(c.of(text).trim())),
            moment: *event.moment(),
            end: event.end().copied(),
            labels: Labels::default(),
            given: Vec::new(),
            settled: event.settled(),
            read: *event.moment(),
        }
    }

    /// How the author set it out.
    pub const fn form(&self) -> Form {
        self.form
    }

    /// All that belongs to it in the document, stamp and text.
    pub const fn span(&self) -> Span {
        self.span
    }

    /// The number of the line on which its stamp stands, from 1.
    pub const fn line(&self) -> usize {
        self.line
    }

    /// The author's own label: `Repaired` in `**Repaired:** 19:05`. Empty where there is none.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// What the author wrote, on one line, without the stamp.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// When it happened, or began.
    pub const fn moment(&self) -> &Moment {
        &self.moment
    }

    /// When it ended, for a range.
    pub const fn end(&self) -> Option<&Moment> {
        self.end.as_ref()
    }

    /// The milestones that it announces.
    pub fn claims(&self) -> Claims {
        self.labels.claims()
    }

    /// What it announces, with the strength of each claim and the words that it rests on.
    pub const fn labels(&self) -> &Labels {
        &self.labels
    }

    /// The words of its text or of its label on which it rests that the event announces `milestone`; none where nothing but
    /// its place among the others, or the caller, tells.
    ///
    /// ```
    /// use incident_timeline::Reader;
    /// use incident_timeline::milestone::Milestone;
    ///
    /// let incident = Reader::new().read("# Outage 2018-07-19\n\n- 10:40 UTC Bea found the root cause\n");
    /// assert_eq!(incident.events()[0].words(Milestone::Identified), Some("found the root cause"));
    /// ```
    pub fn words(&self, milestone: Milestone) -> Option<&str> {
        let ground = self.labels.ground(milestone)?;
        match ground.place() {
            Place::Label => self.label.get(ground.range()),
            Place::Text => self.text.get(ground.range()),
            Place::Setting => None,
        }
    }

    /// All that the zone of its clock may mean, each with the moment that it gives and with its reason; the reading that was
    /// taken stands first. Empty where no zone is known.
    ///
    /// ```
    /// use incident_timeline::Reader;
    /// use incident_timeline::resolve::Reason;
    ///
    /// let text = "# Outage 2018-07-19 in Phoenix\n\n- 10:40 MST rebooted\n";
    /// let incident = Reader::new().read(text);
    /// let taken = incident.events()[0].readings().next().unwrap();
    /// assert_eq!((taken.zone().to_string().as_str(), taken.reason()), ("America/Phoenix", Reason::Place));
    /// ```
    pub fn readings(&self) -> Readings {
        Readings::new(self.settled, self.read)
    }

    pub(super) fn statement(&self) -> Statement<'_> {
        Statement {
            text: &self.text,
            label: &self.label,
            moment: self.moment,
            end: self.end,
            line: self.line,
            form: self.form,
        }
    }

    pub(super) fn into_owned(self) -> Event<'static> {
        let label = Cow::Owned(self.label.into_owned());
        let text = Cow::Owned(self.text.into_owned());
        let Event { form, span, line, moment, end, labels, given, settled, read, .. } = self;
        Event { form, span, line, label, text, moment, end, labels, given, settled, read }
    }
}

/// The part of a sentence that belongs to one of several clocks in it: `At 14:05 the site failed` / `and at 14:20 we rolled
/// back`.
fn clause(text: &str, events: &[resolve::Event<'_>], n: usize) -> Option<Span> {
    let of = |n: usize| events.get(n).map(resolve::Event::entry).filter(|e| e.form() == Form::Prose);
    let entry = of(n)?;
    let beside = |m: Option<usize>| m.and_then(of).filter(|e| e.span() == entry.span()).map(|e| e.stamp().span());
    let (before, behind) = (beside(n.checked_sub(1)), beside(Some(n + 1)));
    let (span, stamp) = (entry.span(), entry.stamp().span());
    let start = before.map(|b| parting(text, b.end(), stamp.start()).1);
    let end = behind.map(|b| parting(text, stamp.end(), b.start()).0);
    let within = |at: &usize| (span.start()..=span.end()).contains(at);
    start.or(end)?;
    let (start, end) = (start.filter(within).unwrap_or(span.start()), end.filter(within).unwrap_or(span.end()));
    Some(Span::new(start, end.max(start), span.line()))
}

/// Where two clauses part between the clocks of both: at the last word that joins clauses, else at the last comma, else
/// behind the first clock. Tells where the first one ends and the second one begins.
fn parting(text: &str, from: usize, to: usize) -> (usize, usize) {
    const JOINS: [&[&str]; 3] = [
        &["; ", ", and ", ", but ", ", then ", " and then ", ", und ", ", et ", ", y ", ", и ", "；"],
        &[" and ", " but ", " und ", " et ", " y ", " e ", " en ", " i ", " и "],
        &[", ", "、", "，"],
    ];
    let between = text.get(from..to).unwrap_or("");
    let last = |signs: &&[&str]| signs.iter().filter_map(|sign| between.rfind(sign).map(|n| (n, n + sign.len()))).max();
    JOINS.iter().find_map(last).map_or((from, from), |(end, start)| (from + end, from + start))
}
