//! The front door: a [`Reader`] with its options turns a [`Document`] into an [`Incident`].

use crate::diagnostic::{Code, Diagnostic};
use crate::metrics::{self, Measured, Measurement, Metric};
use crate::milestone::lexicon::Lexicon;
use crate::milestone::{
    Claims, Implied, Labels, Milestone, Milestones, Passed, Side, Statement, implied_moments, open, rules,
};
use crate::resolve::readings::{Readings, Settled};
use crate::resolve::{self, DateOrder, Moment, Options, Policies, Zone};
use crate::span::{Span, line_ends};
use crate::syntax::{self, Elapsed, ElapsedKind, Form};
use chrono::NaiveDate;
use std::borrow::Cow;

/// One document: its text, and what is known about it beside the text.
///
/// ```
/// use incident_timeline::Document;
///
/// let document = Document::new("- 10:40 ::::: deployed\n").name("2017-04-11-queue.md");
/// # let _ = document;
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Document<'t> {
    text: &'t str,
    name: Option<&'t str>,
    date: Option<NaiveDate>,
    zone: Option<Zone>,
}

impl<'t> Document<'t> {
    /// A document of which nothing but the text is known.
    pub const fn new(text: &'t str) -> Self {
        Self { text, name: None, date: None, zone: None }
    }

    /// Its name or path. A date in it is used where the text gives none.
    #[must_use]
    pub const fn name(self, name: &'t str) -> Self {
        Self { name: Some(name), ..self }
    }

    /// The date of the incident, used where neither text nor name give one.
    #[must_use]
    pub const fn date(self, date: NaiveDate) -> Self {
        Self { date: Some(date), ..self }
    }

    /// The zone of this document's clocks, used where the text names none. Goes before [`Reader::assume_zone`].
    #[must_use]
    pub const fn zone(self, zone: Zone) -> Self {
        Self { zone: Some(zone), ..self }
    }
}

impl<'t> From<&'t str> for Document<'t> {
    fn from(text: &'t str) -> Self {
        Self::new(text)
    }
}

impl<'t> From<&'t String> for Document<'t> {
    fn from(text: &'t String) -> Self {
        Self::new(text)
    }
}

/// Reads documents. Made once, used for many, from many threads.
///
/// ```
/// use incident_timeline::{Metric, Reader};
///
/// let text = "\
/// ## 2016-07-19 (all times PT)
/// - 12:15 first tasks fail
/// - 12:21 alert fires: pending tasks above 4000
/// - 12:31 rolled back, service restored
/// ";
/// let incident = Reader::new().read(text);
/// assert_eq!(incident.events().len(), 3);
/// assert_eq!(incident.events()[1].moment().to_string(), "2016-07-19T12:21:00-07:00");
/// assert_eq!(incident.measure(&Metric::TIME_TO_DETECT).seconds(), Some(360));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Reader {
    lexicon: Lexicon,
    assumed: Option<Zone>,
    order: DateOrder,
    preferences: Vec<(String, Zone)>,
    policies: Policies,
}

impl Reader {
    /// A reader with the default lexicon, month before day, and no zone assumed.
    pub fn new() -> Self {
        Self::default()
    }

    /// The zone of clocks for which nothing names one. Without it they stay local: no zone is ever invented.
    #[must_use]
    pub fn assume_zone(self, zone: Zone) -> Self {
        Self { assumed: Some(zone), ..self }
    }

    /// What a zone name means in this house: `IST` is `Europe/Dublin`. Goes before every other meaning.
    #[must_use]
    pub fn prefer_zone(mut self, name: impl Into<String>, zone: Zone) -> Self {
        self.preferences.insert(0, (name.into(), zone));
        self
    }

    /// The order of day and month in dates of numbers, where nothing in the document tells.
    #[must_use]
    pub fn date_order(self, order: DateOrder) -> Self {
        Self { order, ..self }
    }

    /// What may be inferred, and what is refused. The default infers everything, and tells of it.
    #[must_use]
    pub fn policies(self, policies: Policies) -> Self {
        Self { policies, ..self }
    }

    /// The lexicon that labels events.
    #[must_use]
    pub fn lexicon(self, lexicon: Lexicon) -> Self {
        Self { lexicon, ..self }
    }

    /// Reads a document. Never fails and never panics: what is odd becomes a [diagnostic](Incident::diagnostics).
    pub fn read<'t>(&self, document: impl Into<Document<'t>>) -> Incident<'t> {
        let document = document.into();
        let mut entries = syntax::entries(document.text);
        let timeline = resolve::resolve(document.text, entries.by_ref(), &self.options(&document));
        let (stated, elapsed) = entries.into_told();
        let whole = Place { title: None, span: Span::new(0, document.text.len(), 1), stated, elapsed };
        Incident::of(&document, timeline, &whole, &self.lexicon)
    }

    /// Reads each incident of a document for itself: one where it tells of one, exactly as [`read`](Self::read) reads it.
    ///
    /// Each has its own events, milestones, metrics, date and diagnostics, and the [title](Incident::title) that opens it. Its
    /// places and lines are those of the whole document. Zones, notices and dates above the first incident hold for all of
    /// them. Nothing is lost: an event that stands above the first incident, or behind one under a heading that is not its own
    /// (a common summary), goes to the incident that has the nearest event on its day, else to the one above it, or to the
    /// first. `FORMAT.md` says what opens an incident; where that is in doubt, the document is one.
    ///
    /// ```
    /// use incident_timeline::{Metric, Reader};
    ///
    /// let text = "\
    /// # Incidents (all times UTC)
    ///
    /// ## Login outage 2021-05-10
    /// - 10:00 logins begin to fail
    /// - 10:12 alert fires
    /// - 10:40 rolled back, service restored
    ///
    /// ## Queue outage 2021-06-02
    /// - 23:50 jobs begin to fail
    /// - 00:05 alert fires
    /// - 00:20 fixed, service restored
    /// ";
    /// let incidents = Reader::new().read_all(text);
    /// assert_eq!(incidents.len(), 2);
    /// assert_eq!(incidents[1].title(), Some("Queue outage 2021-06-02"));
    /// assert_eq!(incidents[1].events()[0].line(), 9);
    /// assert_eq!(incidents[1].events()[1].moment().to_string(), "2021-06-03T00:05:00Z");
    /// assert_eq!(incidents[1].measure(&Metric::TIME_TO_DETECT).seconds(), Some(900));
    /// ```
    pub fn read_all<'t>(&self, document: impl Into<Document<'t>>) -> Vec<Incident<'t>> {
        let document = document.into();
        let text = document.text;
        let mut entries = syntax::entries(text);
        let parts = resolve::resolve_each(text, &mut entries, &self.options(&document));
        let places = places(text, &parts, entries.into_told());
        let of =
            |(part, place): (resolve::Part<'t>, Place)| Incident::of(&document, part.timeline, &place, &self.lexicon);
        parts.into_iter().zip(places).map(of).collect()
    }

    /// What is known about a document, for resolving it.
    fn options<'o>(&'o self, document: &Document<'o>) -> Options<'o> {
        Options {
            name: document.name,
            date: document.date,
            zone: document.zone.or(self.assumed),
            order: self.order,
            preferences: &self.preferences,
            policies: self.policies,
        }
    }
}

/// Where an incident stands in its document, and what is told there of time that passed.
#[derive(Clone, Debug)]
struct Place {
    /// The heading that opens it, in a document of several.
    title: Option<Span>,
    /// Its text.
    span: Span,
    stated: Vec<syntax::Stated>,
    elapsed: Vec<Elapsed>,
}

/// Where the parts of a text stand: each reaches to the next, the first from the start of the text.
fn places(text: &str, parts: &[resolve::Part<'_>], told: (Vec<syntax::Stated>, Vec<Elapsed>)) -> Vec<Place> {
    let (mut stated, mut elapsed) = (told.0.into_iter().peekable(), told.1.into_iter().peekable());
    let (mut places, mut from) = (Vec::with_capacity(parts.len()), Span::new(0, 0, 1));
    for (n, part) in parts.iter().enumerate() {
        let next = parts.get(n + 1).map_or(Span::new(text.len(), text.len(), 1), |p| p.start);
        let last = n + 1 == parts.len();
        let within = |at: Span| last || at.start() < next.start();
        places.push(Place {
            title: part.title,
            span: Span::new(from.start(), next.start(), from.line()),
            stated: core::iter::from_fn(|| stated.next_if(|s| within(s.span))).collect(),
            elapsed: core::iter::from_fn(|| elapsed.next_if(|e| within(e.words))).collect(),
        });
        from = next;
    }
    places
}

/// An event: when, and what its author wrote about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Event<'t> {
    form: Form,
    span: Span,
    line: usize,
    label: Cow<'t, str>,
    text: Cow<'t, str>,
    moment: Moment,
    end: Option<Moment>,
    labels: Labels,
    settled: Option<Settled>,
    /// The moment as it was read, in the event's own zone.
    read: Moment,
}

impl<'t> Event<'t> {
    fn of(text: &'t str, events: &[resolve::Event<'t>], n: usize) -> Self {
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

    fn statement(&self) -> Statement<'_> {
        Statement {
            text: &self.text,
            label: &self.label,
            moment: self.moment,
            end: self.end,
            line: self.line,
            form: self.form,
        }
    }

    fn into_owned(self) -> Event<'static> {
        let label = Cow::Owned(self.label.into_owned());
        let text = Cow::Owned(self.text.into_owned());
        let Event { form, span, line, moment, end, labels, settled, read, .. } = self;
        Event { form, span, line, label, text, moment, end, labels, settled, read }
    }
}

/// A duration that the document states about itself: `Time to repair: 4h 9m`, `the trees were closed for 1-1.5 hours`.
///
/// ```
/// use incident_timeline::syntax::Bound;
/// use incident_timeline::Reader;
///
/// let text = "# Outage\n\nIt took us less than 10 minutes to recover.\n\nTime to resolve: 7h (during support hours 10:00-17:00)\n";
/// let incident = Reader::new().read(text);
/// let [recovery, resolve] = incident.stated() else { panic!() };
/// assert_eq!((recovery.seconds(), recovery.bound()), (600, Bound::AtMost));
/// assert_eq!((resolve.label(), resolve.seconds()), ("Time to resolve", 25_200));
/// assert_eq!(resolve.support_hours().map(|h| (h.from, h.to)), Some((600, 1_020)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated<'t> {
    label: Cow<'t, str>,
    told: syntax::Stated,
}

impl<'t> Stated<'t> {
    fn of(text: &'t str, told: &syntax::Stated) -> Self {
        Self { label: syntax::on_one_line(syntax::trim_markup(told.label.of(text))), told: *told }
    }

    /// All of it in the document: the words that say what lasted so long, and the duration.
    pub const fn span(&self) -> Span {
        self.told.span
    }

    /// The line on which the duration stands.
    pub const fn line(&self) -> usize {
        self.told.length.line()
    }

    /// The author's words for what lasted so long: a label, or a part of the sentence.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The duration in seconds; of a range, its lower end.
    pub const fn seconds(&self) -> i64 {
        self.told.seconds
    }

    /// The upper end of a range in seconds: 5 400 of `1-1.5 hours`.
    pub const fn to_seconds(&self) -> Option<i64> {
        self.told.to_seconds
    }

    /// How it is meant: `about an hour`, `less than 10 minutes`, `3+ hours`.
    pub const fn bound(&self) -> syntax::Bound {
        self.told.bound
    }

    /// The support hours in which it counts, where the author names them.
    pub const fn support_hours(&self) -> Option<syntax::SupportHours> {
        self.told.support_hours
    }

    fn into_owned(self) -> Stated<'static> {
        Stated { label: Cow::Owned(self.label.into_owned()), told: self.told }
    }
}

/// Everything that was read from one document, or about one of the incidents that it tells of.
#[derive(Clone, Debug, PartialEq)]
pub struct Incident<'t> {
    name: Option<Cow<'t, str>>,
    /// The heading that opens it, in a document of several.
    title: Option<(Span, Cow<'t, str>)>,
    date: Option<NaiveDate>,
    zone: Option<Zone>,
    events: Vec<Event<'t>>,
    milestones: Milestones,
    implied: Vec<Implied>,
    stated: Vec<Stated<'t>>,
    open: Option<Span>,
    diagnostics: Vec<Diagnostic>,
}

impl<'t> Incident<'t> {
    fn of(document: &Document<'t>, timeline: resolve::Timeline<'t>, place: &Place, lexicon: &Lexicon) -> Self {
        let text = document.text;
        let passed = beside(text, &timeline.events, &place.elapsed);
        let mut incident = Incident {
            name: document.name.map(Cow::Borrowed),
            title: place.title.map(|t| (t, Cow::Borrowed(syntax::trim_markup(t.of(text))))),
            date: timeline.date,
            zone: timeline.zone,
            events: (0..timeline.events.len()).map(|n| Event::of(text, &timeline.events, n)).collect(),
            milestones: Milestones::default(),
            implied: Vec::new(),
            stated: place.stated.iter().map(|s| Stated::of(text, s)).collect(),
            open: None,
            diagnostics: timeline.diagnostics,
        };
        incident.label(lexicon, &passed);
        incident.remark(text, place);
        incident
    }

    /// The name of the document, as it was given.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The heading that opens it, where its document tells of several that are [read one by one](Reader::read_all). Where a
    /// document is read as one incident there is none.
    pub fn title(&self) -> Option<&str> {
        self.title.as_ref().map(|(_, title)| &**title)
    }

    /// Where that heading stands.
    pub fn title_span(&self) -> Option<Span> {
        self.title.as_ref().map(|(span, _)| *span)
    }

    /// The day on which the incident began: as title or field tell it, else the first dated event, else the file name or
    /// the front matter.
    pub const fn date(&self) -> Option<NaiveDate> {
        self.date
    }

    /// The zone of the timeline, where one is known.
    pub const fn zone(&self) -> Option<&Zone> {
        self.zone.as_ref()
    }

    /// The events, in the order of the document.
    pub fn events(&self) -> &[Event<'t>] {
        &self.events
    }

    /// The milestones: at most one event each.
    pub const fn milestones(&self) -> &Milestones {
        &self.milestones
    }

    /// Moments that words imply: "6 minutes had gone by", "failing since 14:20", "ten minutes later we rolled back".
    ///
    /// ```
    /// use incident_timeline::Reader;
    ///
    /// let text = "# Outage 2016-07-19\n\n- 12:21 PT gps noticed that 6 minutes had gone by without a build\n";
    /// let incident = Reader::new().read(text);
    /// let [implied] = incident.implied() else { panic!() };
    /// assert_eq!(implied.milestone().as_str(), "impact");
    /// assert_eq!(implied.moment().to_string(), "2016-07-19T12:15:00-07:00");
    /// assert!(implied.words().of(text).contains("6 minutes had gone by"));
    /// ```
    pub fn implied(&self) -> &[Implied] {
        &self.implied
    }

    /// Durations that the document states about itself, in labels and sentences.
    pub fn stated(&self) -> &[Stated<'t>] {
        &self.stated
    }

    /// Does the document say that the incident is still open?
    pub const fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Remarks on the text, in its order: what was odd, and what was filled in.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Measures a metric: a duration with its bounds and evidence, or the reason why there is none.
    pub fn measure(&self, metric: &Metric) -> Measurement {
        metrics::measure(metric, &self.milestones, &self.implied)
    }

    /// The same incident with its moments as clocks in `zone` show them. Moments without a zone or a date stay as they are.
    #[must_use]
    pub fn shown_in(mut self, zone: &Zone) -> Self {
        for event in &mut self.events {
            event.moment = zone.show(&event.moment);
            event.end = event.end.map(|end| zone.show(&end));
        }
        for implied in &mut self.implied {
            *implied = implied.shown(zone.show(implied.moment()));
        }
        self.milestones.shown(|moment| zone.show(moment));
        self
    }

    /// The same incident without a borrow of the document.
    pub fn into_owned(self) -> Incident<'static> {
        let Incident { name, title, date, zone, events, milestones, implied, stated, open, diagnostics } = self;
        let title = title.map(|(span, title)| (span, Cow::Owned(title.into_owned())));
        let stated = stated.into_iter().map(Stated::into_owned).collect();
        let name = name.map(|n| Cow::Owned(n.into_owned()));
        let events = events.into_iter().map(Event::into_owned).collect();
        Incident { name, title, date, zone, events, milestones, implied, stated, open, diagnostics }
    }

    /// Labels the events and settles the milestones.
    fn label(&mut self, lexicon: &Lexicon, passed: &[Passed<'_>]) {
        let statements: Vec<Statement<'_>> = self.events.iter().map(Event::statement).collect();
        let mut labels: Vec<Labels> = statements.iter().map(|s| lexicon.label(s)).collect();
        rules::weigh(&statements, &mut labels);
        self.milestones = rules::settle(&statements, &labels);
        self.implied = implied_moments(&statements, &self.milestones, lexicon, passed);
        for landmark in self.milestones.iter().filter(|l| l.side == Side::Start) {
            // what stands for a milestone announces it, even where its own words alone were not enough
            let label = &mut labels[landmark.event];
            if !label.announces(landmark.milestone) {
                *label = core::mem::take(label).set(landmark.milestone, Labels::ENOUGH);
            }
        }
        for (event, labels) in self.events.iter_mut().zip(labels) {
            event.labels = labels;
        }
    }

    /// Says what holds for the incident as a whole.
    fn remark(&mut self, text: &str, place: &Place) {
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
        let open = open::says_open(whole.of(text)).map(shifted);
        self.open = open.filter(|_| self.milestones.get(Milestone::Resolved).is_none());
        if let Some(span) = self.open {
            let message = format!(
                "expected a resolved incident, found {}: durations are at least so long",
                crate::error::Quoted(span.of(text).trim())
            );
            self.diagnostics.push(Diagnostic::new(Code::OpenIncident, span, message));
        }
        self.diagnostics.sort_by_key(|d| d.span().start());
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

impl Measured for Incident<'_> {
    fn measure(&self, metric: &Metric) -> Measurement {
        Incident::measure(self, metric)
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

/// The event beside each of the words that tell of time that passed.
fn beside<'t>(text: &'t str, events: &[resolve::Event<'t>], elapsed: &[Elapsed]) -> Vec<Passed<'t>> {
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

/// The first control character that is no blank and no line end. Looked for in blocks, as nearly every text has none.
fn first_control(text: &[u8]) -> Option<usize> {
    const BLOCK: usize = 64;
    let is_control = |b: &u8| (*b < 0x20) & !matches!(*b, b'\t' | b'\n' | b'\r' | 0x0B | 0x0C) | (*b == 0x7F);
    let any = |block: &[u8]| block.iter().fold(false, |found, b| found | is_control(b));
    let n = text.chunks(BLOCK).position(any)?;
    text[n * BLOCK..].iter().position(is_control).map(|at| n * BLOCK + at)
}
