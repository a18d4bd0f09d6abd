//! Milestones that a person sets or corrects.

use super::{Event, Incident, widened};
use crate::error::{Error, ErrorKind};
use crate::milestone::{Claim, Labels, Landmark, Milestone, Place, Side};
use crate::resolve::{Basis, BasisSet, Moment};
use crate::syntax::Form;

/// Where a milestone stands by the caller's word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Given {
    /// At the event of that number.
    Event(usize),
    /// At the end of its range.
    EventEnd(usize),
    /// At the first event on that line.
    Line(usize),
    /// At a moment that the document does not tell.
    Moment(Moment),
    /// Nowhere.
    Nowhere,
}

/// What a person knows better than the document: where milestones stand, or that there are none.
///
/// Made once and applied by [`Incident::corrected`]. A number that rests on it carries [`Basis::SetByHand`].
///
/// A milestone and its finer claims belong together: where there is no mitigation, nothing recovered either, and an alert that
/// is set stands for the detection too where nothing else does. Whoever sets both has the last word on both.
///
/// ```
/// use incident_timeline::incident::Corrections;
/// use incident_timeline::{Metric, Milestone, Reader};
///
/// let text = "\
/// # 2024-03-01 (UTC)
/// - 10:00 logins begin to fail
/// - 10:20 rolled back, service restored
/// - 10:50 the last stuck session is gone
/// ";
/// let corrections = Corrections::new().line(Milestone::Resolved, 4)?;
/// let incident = Reader::new().read(text).corrected(&corrections)?;
/// assert_eq!(incident.measure(&Metric::TIME_TO_RESOLVE).seconds(), Some(50 * 60));
///
/// let twice = corrections.line(Milestone::Resolved, 3).unwrap_err();
/// assert_eq!(twice.to_string(), "expected each milestone once, found `resolved` set twice");
/// # Ok::<(), incident_timeline::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Corrections {
    given: Vec<(Claim, Given)>,
}

impl Corrections {
    /// Nothing to correct.
    pub fn new() -> Self {
        Self::default()
    }

    /// The event of that index in [`Incident::events`] stands for `claim`, with the start of its range.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::SetTwice`] where the claim was set before; so with all of these.
    pub fn event(self, claim: impl Into<Claim>, index: usize) -> Result<Self, Error> {
        self.with(claim.into(), Given::Event(index))
    }

    /// The end of that event's range stands for `claim`.
    ///
    /// # Errors
    ///
    /// As for [`event`](Self::event).
    pub fn end_of_event(self, claim: impl Into<Claim>, index: usize) -> Result<Self, Error> {
        self.with(claim.into(), Given::EventEnd(index))
    }

    /// The first event on that line stands for `claim`.
    ///
    /// # Errors
    ///
    /// As for [`event`](Self::event).
    pub fn line(self, claim: impl Into<Claim>, line: usize) -> Result<Self, Error> {
        self.with(claim.into(), Given::Line(line))
    }

    /// A moment that the document does not tell stands for `claim`. It becomes an event of the form `field`, on line 0.
    ///
    /// # Errors
    ///
    /// As for [`event`](Self::event).
    pub fn moment(self, claim: impl Into<Claim>, moment: Moment) -> Result<Self, Error> {
        self.with(claim.into(), Given::Moment(moment))
    }

    /// Nothing stands for `claim`, whatever the document seems to tell; nor for its finer claims, where it is a milestone.
    ///
    /// # Errors
    ///
    /// As for [`event`](Self::event).
    pub fn nowhere(self, claim: impl Into<Claim>) -> Result<Self, Error> {
        self.with(claim.into(), Given::Nowhere)
    }

    fn with(mut self, claim: Claim, given: Given) -> Result<Self, Error> {
        if self.given.iter().any(|(known, _)| *known == claim) {
            return Err(ErrorKind::SetTwice { claim: claim.as_str() }.into());
        }
        self.given.push((claim, given));
        Ok(self)
    }
}

impl<'t> Incident<'t> {
    /// The same incident with milestones as the caller knows them.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::OutOfRange`] where a correction names an event or a line that the incident does not have, or the end of
    /// an event that has none. Then nothing is changed.
    pub fn corrected(mut self, corrections: &Corrections) -> Result<Self, Error> {
        let (milestones, finer): (Vec<_>, Vec<_>) = corrections.given.iter().partition(|(claim, _)| claim.is_plain());
        for (claim, given) in &milestones {
            self.correct(*claim, *given)?;
        }
        for (claim, given) in &finer {
            self.correct(*claim, *given)?;
            let milestone = Claim::from(claim.milestone());
            let is_given = milestones.iter().any(|(given, _)| *given == milestone);
            if let Some(landmark) = self.milestones.claim(*claim).copied().filter(|_| !is_given)
                && self.milestones.claim(milestone).is_none()
            {
                self.milestones.set_claim(milestone, landmark);
            }
        }
        self.remark_anew();
        Ok(self)
    }

    fn correct(&mut self, claim: Claim, given: Given) -> Result<(), Error> {
        let found = match given {
            Given::Nowhere => None,
            Given::Moment(moment) => Some((self.given_event(claim, moment), Side::Start)),
            Given::Event(index) => Some((self.known(index)?, Side::Start)),
            Given::EventEnd(index) => Some((self.known(index)?, Side::End)),
            Given::Line(line) => Some((self.on_line(line)?, Side::Start)),
        };
        let landmark = found.map(|(event, side)| self.set_by_hand(claim, event, side)).transpose()?;
        if given == Given::Nowhere && claim.is_plain() {
            self.milestones.clear_all(claim.milestone());
        }
        self.milestones.clear(claim);
        if let Some(landmark) = landmark {
            self.milestones.set_claim(claim, landmark);
        }
        self.milestones.forget(claim);
        Ok(())
    }

    fn known(&self, index: usize) -> Result<usize, Error> {
        let expected = "the index of an event of the incident";
        let wrong = || ErrorKind::OutOfRange { expected, found: index.to_string() }.into();
        (index < self.events.len()).then_some(index).ok_or_else(wrong)
    }

    fn on_line(&self, line: usize) -> Result<usize, Error> {
        let expected = "a line on which an event stands";
        let wrong = || ErrorKind::OutOfRange { expected, found: line.to_string() }.into();
        self.events.iter().position(|e| e.line == line).ok_or_else(wrong)
    }

    /// A labelled moment that stands nowhere in the document.
    fn given_event(&mut self, claim: Claim, moment: Moment) -> usize {
        let mut event = Event::new(moment, "").labelled(claim.as_str());
        event.form = Form::Field;
        self.events.push(event);
        self.events.len() - 1
    }

    fn set_by_hand(&mut self, claim: Claim, index: usize, side: Side) -> Result<Landmark, Error> {
        let event = &mut self.events[index];
        let expected = "an event with an end";
        let without_end = || ErrorKind::OutOfRange { expected, found: format!("event {index}") };
        let moment = if side == Side::End { event.end.ok_or_else(without_end)? } else { event.moment };
        event.labels.add(claim, Labels::CERTAIN, Place::Setting, 0..0);
        let moment = moment.on(BasisSet::EMPTY.with(Basis::SetByHand));
        let milestone: Milestone = claim.milestone();
        let landmark = Landmark { milestone, event: index, side, line: event.line, moment };
        Ok(Landmark { moment: widened(&landmark, event.end), ..landmark })
    }
}
