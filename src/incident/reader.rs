//! Documents, and what reads them.

use super::{Event, Incident};
use crate::milestone::lexicon::Lexicon;
use crate::resolve::{self, DateOrder, Options, Policies, Zone};
use crate::span::Span;
use crate::support_hours::SupportHours;
use crate::syntax::{self, Elapsed};
use chrono::NaiveDate;

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
    pub(super) text: &'t str,
    pub(super) name: Option<&'t str>,
    date: Option<NaiveDate>,
    zone: Option<Zone>,
    team: Option<&'t str>,
}

impl<'t> Document<'t> {
    /// A document of which nothing but the text is known.
    pub const fn new(text: &'t str) -> Self {
        Self { text, name: None, date: None, zone: None, team: None }
    }

    /// The team that wrote it, whose [lexicon](Reader::team_lexicon) labels its events where it has one of its own.
    #[must_use]
    pub const fn team(self, team: &'t str) -> Self {
        Self { team: Some(team), ..self }
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
    /// The lexicons of teams that have one of their own.
    teams: Vec<(String, Lexicon)>,
    assumed: Option<Zone>,
    order: DateOrder,
    preferences: Vec<(String, Zone)>,
    policies: Policies,
    hours: Option<SupportHours>,
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

    /// The lexicon that labels the events of one team's [documents](Document::team), in place of the reader's.
    ///
    /// ```
    /// use incident_timeline::milestone::{Lexicon, Milestone};
    /// use incident_timeline::{Document, Reader};
    ///
    /// let lexicon = Lexicon::default().extend(Milestone::Mitigated, "pulled the red lever");
    /// let reader = Reader::new().team_lexicon("payments", lexicon);
    /// let text = "# 2024-03-01\n\n- 10:40 Ann pulled the red lever\n";
    /// let line = |document: Document<'_>| reader.read(document).milestones().get(Milestone::Mitigated).map(|l| l.line);
    /// assert_eq!(line(Document::new(text).team("payments")), Some(3));
    /// assert_eq!(line(Document::new(text)), None);
    /// ```
    #[must_use]
    pub fn team_lexicon(mut self, team: impl Into<String>, lexicon: Lexicon) -> Self {
        self.teams.insert(0, (team.into(), lexicon));
        self
    }

    /// The hours in which the house gives support. They explain a stated duration that differs from wall time; metrics are
    /// measured in them where the caller asks for it ([`Incident::measure_in`]).
    #[must_use]
    pub fn support_hours(self, hours: SupportHours) -> Self {
        Self { hours: Some(hours), ..self }
    }

    /// The lexicon for a document.
    pub(super) fn lexicon_of(&self, document: &Document<'_>) -> &Lexicon {
        let own = document.team.and_then(|team| self.teams.iter().find(|(name, _)| name == team));
        own.map_or(&self.lexicon, |(_, lexicon)| lexicon)
    }

    pub(super) const fn own_lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    pub(super) const fn hours(&self) -> Option<&SupportHours> {
        self.hours.as_ref()
    }

    /// Makes an incident out of events from elsewhere: a chat export, an API, a ticket.
    ///
    /// They are labelled by the same lexicon and measured by the same rules as those of a document. An event's line is its
    /// number, from 1; spans of what its text tells are within that text.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use incident_timeline::milestone::Claim;
    /// use incident_timeline::resolve::{Moment, Precision};
    /// use incident_timeline::{Event, Metric, Reader};
    ///
    /// let day = NaiveDate::from_ymd_opt(2024, 3, 1).unwrap();
    /// let at = |hour, minute| Moment::local(day.and_hms_opt(hour, minute, 0).unwrap(), Precision::Minute);
    /// let incident = Reader::new().assemble([
    ///     Event::new(at(10, 0), "logins begin to fail for all users"),
    ///     Event::new(at(10, 6), "HighErrorRate on auth-eu").announcing(Claim::Alert),
    ///     Event::new(at(10, 30), "rolled back, service restored"),
    /// ]);
    /// assert_eq!(incident.measure(&Metric::TIME_TO_DETECT).seconds(), Some(360));
    /// assert_eq!(incident.measure(&Metric::TIME_TO_MITIGATE).seconds(), Some(1_800));
    /// ```
    pub fn assemble<'t>(&self, events: impl IntoIterator<Item = Event<'t>>) -> Incident<'t> {
        Incident::assembled(events.into_iter().collect(), self)
    }

    /// Reads a document. Never fails and never panics: what is odd becomes a [diagnostic](Incident::diagnostics).
    pub fn read<'t>(&self, document: impl Into<Document<'t>>) -> Incident<'t> {
        let document = document.into();
        let mut entries = syntax::entries(document.text);
        let timeline = resolve::resolve(document.text, entries.by_ref(), &self.options(&document));
        let (stated, elapsed) = entries.into_told();
        let whole = Place { title: None, span: Span::new(0, document.text.len(), 1), stated, elapsed };
        Incident::of(&document, timeline, &whole, self)
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
        let of = |(part, place): (resolve::Part<'t>, Place)| Incident::of(&document, part.timeline, &place, self);
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
pub(super) struct Place {
    /// The heading that opens it, in a document of several.
    pub(super) title: Option<Span>,
    /// Its text.
    pub(super) span: Span,
    pub(super) stated: Vec<syntax::Stated>,
    pub(super) elapsed: Vec<Elapsed>,
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
