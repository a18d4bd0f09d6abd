//! The front door: a [`Reader`] with its options turns a [`Document`] into an [`Incident`].

mod alternatives;
mod checks;
mod corrections;
mod event;
mod passed;
mod reader;
mod remarks;
mod severity;
mod stated;

pub use alternatives::Alternative;
pub use checks::{Agreement, Check};
pub use corrections::Corrections;
pub use event::Event;
pub use reader::{Document, Reader};
pub use stated::Stated;

use crate::diagnostic::Diagnostic;
use crate::metrics::{Known, Measured, Measurement, Metric};
use crate::milestone::lexicon::Lexicon;
use crate::milestone::{
    Claim, Implied, Labels, Landmark, Milestone, Milestones, Passed, Place as Rests, Side, Statement, implied_moments,
    rules,
};
use crate::resolve::{self, Moment, Zone};
use crate::span::Span;
use crate::support_hours::SupportHours;
use crate::syntax::{self, Form};
use chrono::NaiveDate;
use reader::Place;
use std::borrow::Cow;

/// Everything that was read from one document, or about one of the incidents that it tells of.
#[derive(Clone, Debug, PartialEq)]
pub struct Incident<'t> {
    name: Option<Cow<'t, str>>,
    /// The heading that opens it, in a document of several.
    title: Option<(Span, Cow<'t, str>)>,
    date: Option<NaiveDate>,
    zone: Option<Zone>,
    severity: Option<Cow<'t, str>>,
    events: Vec<Event<'t>>,
    milestones: Milestones,
    implied: Vec<Implied>,
    stated: Vec<Stated<'t>>,
    /// Where the document says that it is open, and the words.
    open: Option<(Span, Cow<'t, str>)>,
    /// Does the caller say so?
    declared_open: bool,
    /// The moment up to which an open incident counts, and that of its last event.
    as_of: Option<Moment>,
    last: Option<Moment>,
    /// The hours of support that explain what the document states.
    hours: Option<SupportHours>,
    diagnostics: Vec<Diagnostic>,
}

impl<'t> Incident<'t> {
    fn of(document: &Document<'t>, timeline: resolve::Timeline<'t>, place: &Place, reader: &Reader) -> Self {
        let text = document.text;
        let passed = passed::beside(text, &timeline.events, &place.elapsed);
        let mut incident = Incident {
            name: document.name.map(Cow::Borrowed),
            title: place.title.map(|t| (t, Cow::Borrowed(syntax::trim_markup(t.of(text))))),
            date: timeline.date,
            zone: timeline.zone,
            severity: severity::severity(text, place.span).map(Cow::Borrowed),
            events: (0..timeline.events.len()).map(|n| Event::of(text, &timeline.events, n)).collect(),
            milestones: Milestones::default(),
            implied: Vec::new(),
            stated: place.stated.iter().map(|s| Stated::of(text, s)).collect(),
            open: None,
            declared_open: false,
            as_of: None,
            last: None,
            hours: reader.hours().cloned(),
            diagnostics: timeline.diagnostics,
        };
        incident.open = incident.says_open(text, place);
        incident.label(reader.lexicon_of(document), &passed);
        incident.remark(text, place);
        incident
    }

    /// An incident out of events from elsewhere.
    fn assembled(mut events: Vec<Event<'t>>, reader: &Reader) -> Self {
        let (mut stated, mut passed) = (Vec::new(), Vec::new());
        for (n, event) in events.iter_mut().enumerate() {
            event.line = n + 1;
            let told = passed::told_in(&event.text, n);
            stated.extend(told.0);
            passed.extend(told.1);
        }
        let mut incident = Incident {
            name: None,
            title: None,
            date: events.iter().find_map(|e| e.moment.date()),
            zone: None,
            severity: None,
            events,
            milestones: Milestones::default(),
            implied: Vec::new(),
            stated,
            open: None,
            declared_open: false,
            as_of: None,
            last: None,
            hours: reader.hours().cloned(),
            diagnostics: Vec::new(),
        };
        incident.label(reader.own_lexicon(), &passed);
        incident.remark_events();
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

    /// How severe the author says that it was, as written: the value of a field (`Severity: S2`), else a mark in a heading
    /// (`[SEV-1] Logins down`). None where neither tells.
    ///
    /// ```
    /// let text = "# Logins down\n\n| Severity | S2 |\n|---|---|\n\n- 2021-05-10 10:00 UTC alert fires\n";
    /// assert_eq!(incident_timeline::Reader::new().read(text).severity(), Some("S2"));
    /// ```
    pub fn severity(&self) -> Option<&str> {
        self.severity.as_deref()
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

    /// Is the incident still open, because the document says so or the caller does?
    ///
    /// The document's word holds unless an event closes the incident by words of its own: `Status: ongoing` above an entry
    /// "incident resolved" is out of date, above "rolled back, search works again" it is not.
    pub const fn is_open(&self) -> bool {
        self.declared_open || self.open.is_some() && self.milestones.get(Milestone::Resolved).is_none()
    }

    /// The words with which the document says that the incident is open, and where they stand; none where it is not open, or
    /// only by the caller's word.
    ///
    /// ```
    /// let text = "# Outage 2024-03-01 (UTC)\n\n**Status:** Ongoing\n\n- 10:00 logins fail\n";
    /// let incident = incident_timeline::Reader::new().read(text);
    /// let (span, words) = incident.open_words().unwrap();
    /// assert_eq!((span.line(), words), (3, "Status:** Ongoing"));
    /// ```
    pub fn open_words(&self) -> Option<(Span, &str)> {
        let open = self.open.as_ref().filter(|_| self.milestones.get(Milestone::Resolved).is_none());
        open.map(|(span, words)| (*span, &**words))
    }

    /// The same incident, still open whatever the document says of it: nothing stands for its resolution any more.
    ///
    /// Its durations are [at least](Measurement::at_least) so long as from their start to the moment up to which it counts:
    /// the caller's [`as_of`](Self::as_of), else its last event. No clock of the machine is ever read.
    ///
    /// ```
    /// use incident_timeline::metrics::AtLeast;
    /// use incident_timeline::{Metric, Reader};
    ///
    /// let text = "# 2024-03-01 (UTC)\n- 10:00 logins begin to fail\n- 10:20 alert fires\n";
    /// let incident = Reader::new().read(text).declared_open();
    /// let open_for = incident.measure(&Metric::TIME_TO_RESOLVE);
    /// // 10:00 names a minute: it may have begun at the end of it
    /// assert_eq!((open_for.seconds(), open_for.at_least()), (None, Some((19 * 60, AtLeast::Open))));
    /// ```
    #[must_use]
    pub fn declared_open(mut self) -> Self {
        self.milestones.clear_all(Milestone::Resolved);
        self.declared_open = true;
        self.remark_anew();
        self
    }

    /// The same incident, counted up to `moment` where it is open.
    #[must_use]
    pub fn as_of(self, moment: Moment) -> Self {
        Self { as_of: Some(moment), ..self }
    }

    /// Remarks on the text, in its order: what was odd, and what was filled in.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Measures a metric: a duration with its bounds and evidence, or the reason why there is none.
    pub fn measure(&self, metric: &Metric) -> Measurement {
        self.known_moments().measure(metric)
    }

    /// Measures a metric in the time during which support is open: one that a weekend does not make longer.
    ///
    /// ```
    /// use incident_timeline::{Metric, Reader, SupportHours};
    ///
    /// let text = "\
    /// # 2024-03-01 (UTC)
    /// - 16:30 logins begin to fail
    /// - 2024-03-04 09:10 alert seen, restarted the broker, service restored
    /// ";
    /// let incident = Reader::new().read(text);
    /// let hours: SupportHours = "Mon-Fri 09:00-17:00 UTC".parse()?;
    /// assert_eq!(incident.measure(&Metric::TIME_TO_MITIGATE).seconds(), Some(64 * 3_600 + 40 * 60));
    /// assert_eq!(incident.measure_in(&Metric::TIME_TO_MITIGATE, &hours).seconds(), Some(40 * 60));
    /// # Ok::<(), incident_timeline::Error>(())
    /// ```
    pub fn measure_in(&self, metric: &Metric, hours: &SupportHours) -> Measurement {
        self.known_moments().measure_in(metric, hours)
    }

    /// The incident as a [`Summary`](crate::Summary) counts it in support hours.
    ///
    /// ```
    /// use incident_timeline::{Reader, Summary, SupportHours};
    ///
    /// let hours: SupportHours = "Mon-Fri 09:00-17:00 UTC".parse()?;
    /// let incidents = [Reader::new().read("# 2024-03-01 (UTC)\n- 16:30 logins fail\n")];
    /// let summary: Summary = incidents.iter().map(|incident| incident.within(&hours)).collect();
    /// # assert_eq!(summary.incidents(), 1);
    /// # Ok::<(), incident_timeline::Error>(())
    /// ```
    pub const fn within<'i>(&'i self, hours: &'i SupportHours) -> WithinHours<'i, 't> {
        WithinHours { incident: self, hours }
    }

    /// All that metrics rest on.
    pub(crate) fn known_moments(&self) -> Known<'_> {
        let known = Known::new(&self.milestones, &self.implied);
        let until = self.as_of.as_ref().or(self.last.as_ref()).filter(|_| self.is_open());
        until.map_or(known, |moment| known.open_until(moment))
    }

    /// The same incident with its moments as clocks in `zone` show them. Moments without a zone or a date stay as they are.
    #[must_use]
    pub fn shown_in(mut self, zone: &Zone) -> Self {
        for event in &mut self.events {
            event.moment = zone.show(&event.moment);
            event.end = event.end.map(|end| zone.show(&end));
        }
        self.as_of = self.as_of.map(|moment| zone.show(&moment));
        self.last = self.last.map(|moment| zone.show(&moment));
        for implied in &mut self.implied {
            *implied = implied.shown(zone.show(implied.moment()));
        }
        self.milestones.time(|landmark| zone.show(&landmark.moment));
        self
    }

    /// The same incident without a borrow of the document.
    pub fn into_owned(self) -> Incident<'static> {
        let title = self.title.map(|(span, title)| (span, Cow::Owned(title.into_owned())));
        Incident {
            name: self.name.map(|n| Cow::Owned(n.into_owned())),
            title,
            date: self.date,
            zone: self.zone,
            severity: self.severity.map(|s| Cow::Owned(s.into_owned())),
            events: self.events.into_iter().map(Event::into_owned).collect(),
            milestones: self.milestones,
            implied: self.implied,
            stated: self.stated.into_iter().map(Stated::into_owned).collect(),
            open: self.open.map(|(span, words)| (span, Cow::Owned(words.into_owned()))),
            declared_open: self.declared_open,
            as_of: self.as_of,
            last: self.last,
            hours: self.hours,
            diagnostics: self.diagnostics,
        }
    }

    /// Labels the events and settles the milestones.
    fn label(&mut self, lexicon: &Lexicon, passed: &[Passed<'_>]) {
        let statements: Vec<Statement<'_>> = self.events.iter().map(Event::statement).collect();
        let mut labels: Vec<Labels> = statements.iter().map(|s| lexicon.label(s)).collect();
        let words = self.open.as_ref().map(|_| labels.clone());
        rules::weigh(&statements, &mut labels);
        if let Some(words) = &words {
            rules::keep_open(words, &mut labels);
        }
        for (event, labels) in self.events.iter().zip(&mut labels) {
            for claim in &event.given {
                labels.add(*claim, Labels::CERTAIN, Rests::Setting, 0..0);
            }
        }
        let mut milestones = rules::settle(&statements, &labels);
        let closes = |l: &Landmark| labels[l.event].announces(Milestone::Resolved) && l.side == Side::Start;
        if words.is_some() && !milestones.get(Milestone::Resolved).is_some_and(closes) {
            milestones.clear_all(Milestone::Resolved);
        }
        for landmark in milestones.iter().filter(|l| l.side == Side::Start) {
            // what stands for a milestone announces it, even where its own words alone were not enough
            let label = &mut labels[landmark.event];
            if !label.announces(landmark.milestone) {
                *label = core::mem::take(label).set(landmark.milestone, Labels::ENOUGH);
            }
        }
        tell(&statements, &labels, &mut milestones);
        self.implied = implied_moments(&statements, &milestones, lexicon, passed);
        self.last = rules::in_order(&statements).last().map(|n| statements[*n].end.unwrap_or(statements[*n].moment));
        self.milestones = milestones;
        for (event, labels) in self.events.iter_mut().zip(labels) {
            event.labels = labels;
        }
    }
}

/// Notes which events make which claims, finds those that stand for the finer ones, and how wide their moments are.
fn tell(statements: &[Statement<'_>], labels: &[Labels], milestones: &mut Milestones) {
    for claim in Claim::ALL.into_iter().filter(|c| !c.is_plain()) {
        if let Some(landmark) = rules::settle_claim(claim, statements, labels, milestones) {
            milestones.set_claim(claim, landmark);
        }
    }
    let order = rules::in_order(statements);
    for milestone in Milestone::ALL {
        let announces = |n: &usize| labels[*n].announces(milestone);
        let is_prose = |n: &usize| statements[*n].form == Form::Prose;
        // what is set out stands before what is told in running text
        let set_out = order.iter().any(|n| announces(n) && !is_prose(n));
        let told = order.iter().copied().filter(|n| announces(n) && !(set_out && is_prose(n)));
        for n in told {
            let Statement { moment, line, .. } = statements[n];
            let landmark = Landmark { milestone, event: n, side: Side::Start, line, moment };
            milestones
                .tell(landmark, Claim::ALL.into_iter().filter(|c| c.milestone() == milestone && labels[n].makes(*c)));
        }
    }
    milestones.time(|landmark| widened(landmark, statements[landmark.event].end));
}

/// What happened within a range happened somewhere in it; `end` is that of the landmark's event. An impact is a window, which
/// begins where its range does.
fn widened(landmark: &Landmark, end: Option<Moment>) -> Moment {
    let within = landmark.side == Side::Start && landmark.milestone != Milestone::Impact;
    let end = end.filter(|_| within);
    let width = end.and_then(|end| end.since(&landmark.moment));
    width.map_or(landmark.moment, |seconds| landmark.moment.lying_within(seconds))
}

/// An incident measured in support hours.
#[derive(Clone, Copy, Debug)]
pub struct WithinHours<'i, 't> {
    incident: &'i Incident<'t>,
    hours: &'i SupportHours,
}

impl Measured for WithinHours<'_, '_> {
    fn measure(&self, metric: &Metric) -> Measurement {
        self.incident.measure_in(metric, self.hours)
    }
}

impl Measured for Incident<'_> {
    fn measure(&self, metric: &Metric) -> Measurement {
        Incident::measure(self, metric)
    }
}
