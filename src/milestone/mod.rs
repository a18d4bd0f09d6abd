//! Turns events into milestones: what each event announces, and which event stands for each role in the incident.
//!
//! It goes in three steps, each of which can be used alone:
//!
//! 1. [`lexicon`] labels single events: their words are cut and classed (`words`, `tokens`), turns of phrase made of the
//!    classes add weight to a milestone (`pattern`, `plain`, `evidence`), and what weighs enough is announced ([`Labels`]).
//! 2. [`rules::weigh`] adds what the order of events speaks for (`setting`): a deploy before anybody noticed is likelier the
//!    trigger, one after the cause was found likelier the relief.
//! 3. [`rules::settle`] picks one event for each milestone, and [`Implied`] moments are read out of words.
//!
//! The weights are fitted to annotated timelines, teams left out, from rows that were written by hand: what people say of
//! outages, not what one document says.

mod claim;
mod evidence;
mod implied;
pub use implied::Implied;
pub(crate) use implied::{Passed, implied as implied_moments};
mod languages;
pub mod lexicon;
pub mod open;
mod pattern;
mod plain;
pub mod rules;
mod sets;
mod setting;
mod tokens;
mod words;

pub use claim::{Claim, Ground, Labels, Place};
pub use lexicon::Lexicon;

use core::fmt;

/// The role that an event plays in an incident.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Milestone {
    /// The change or outside event that caused the failure took place.
    Trigger,
    /// The service or its users begin to suffer.
    Impact,
    /// The team, a person or an alert becomes aware.
    Detected,
    /// The response begins.
    Acknowledged,
    /// The cause is found.
    Identified,
    /// The harm ends or is greatly reduced.
    Mitigated,
    /// The incident is over.
    Resolved,
}

impl Milestone {
    /// The seven, in the order in which they are expected.
    pub const ALL: [Milestone; 7] = [
        Milestone::Trigger,
        Milestone::Impact,
        Milestone::Detected,
        Milestone::Acknowledged,
        Milestone::Identified,
        Milestone::Mitigated,
        Milestone::Resolved,
    ];

    /// Its name in the output: `trigger`, `impact`, `detected`, ...
    pub const fn as_str(self) -> &'static str {
        match self {
            Milestone::Trigger => "trigger",
            Milestone::Impact => "impact",
            Milestone::Detected => "detected",
            Milestone::Acknowledged => "acknowledged",
            Milestone::Identified => "identified",
            Milestone::Mitigated => "mitigated",
            Milestone::Resolved => "resolved",
        }
    }
}

impl fmt::Display for Milestone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl core::str::FromStr for Milestone {
    type Err = crate::Error;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        Milestone::ALL.into_iter().find(|m| m.as_str() == s).ok_or_else(|| {
            crate::error::ErrorKind::UnknownName {
                expected: "one of trigger, impact, detected, acknowledged, identified, mitigated, resolved",
                found: s.to_owned(),
            }
            .into()
        })
    }
}

/// What an event announces: a set of milestones, without allocation.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Claims(u8);

impl Claims {
    /// The event announces nothing.
    pub const EMPTY: Claims = Claims(0);

    /// Every milestone.
    pub const ALL: Claims = Claims((1 << Milestone::ALL.len()) - 1);

    /// The set with `milestone` in it.
    #[must_use]
    pub const fn with(self, milestone: Milestone) -> Self {
        Claims(self.0 | 1 << milestone as u8)
    }

    /// The set without `milestone`.
    #[must_use]
    pub const fn without(self, milestone: Milestone) -> Self {
        Claims(self.0 & !(1 << milestone as u8))
    }

    /// Is `milestone` in it?
    pub const fn contains(self, milestone: Milestone) -> bool {
        self.0 & (1 << milestone as u8) != 0
    }

    /// Is nothing in it?
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The milestones in it, in order.
    pub fn iter(self) -> impl Iterator<Item = Milestone> {
        Milestone::ALL.into_iter().filter(move |m| self.contains(*m))
    }
}

impl fmt::Debug for Claims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(Milestone::as_str)).finish()
    }
}

/// Which side of an event a milestone or metric rests on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Side {
    /// The event's own moment, or the start of its range.
    Start,
    /// The end of its range.
    End,
    /// A moment that its words imply.
    Implied,
}

impl Side {
    /// Its name in the output: `start`, `end`, `implied`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Side::Start => "start",
            Side::End => "end",
            Side::Implied => "implied",
        }
    }
}

/// The moment that stands for a milestone, and where it was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Landmark {
    /// The milestone that it stands for.
    pub milestone: Milestone,
    /// The index of its event in the incident's events.
    pub event: usize,
    /// Which side of that event.
    pub side: Side,
    /// The line of the event; of an implied moment that of the words.
    pub line: usize,
    /// When.
    pub moment: crate::resolve::Moment,
}

/// An event that announces something, whether or not it stands for a milestone in the end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Telling {
    landmark: Landmark,
    /// A bit for each [`Claim`].
    claims: u16,
}

const fn bit(claim: Claim) -> u16 {
    1 << claim as u16
}

/// The incident's milestones: at most one landmark each, the same for the finer claims, and all events that announce one.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Milestones {
    at: [Option<Landmark>; 7],
    /// Of finer claims, by [`Claim`]; the places of plain ones stay empty.
    finer: [Option<Landmark>; Claim::ALL.len()],
    told: Vec<Telling>,
}

impl Milestones {
    /// The landmark of `milestone`, if the document gives one.
    pub const fn get(&self, milestone: Milestone) -> Option<&Landmark> {
        self.at[milestone as usize].as_ref()
    }

    /// The landmark of `claim`, if the document gives one: of a plain claim, that of its milestone.
    pub fn claim(&self, claim: Claim) -> Option<&Landmark> {
        if claim.is_plain() { self.get(claim.milestone()) } else { self.finer[claim as usize].as_ref() }
    }

    /// Sets the landmark of its milestone, and gives back the one that stood there.
    pub fn set(&mut self, landmark: Landmark) -> Option<Landmark> {
        self.at[landmark.milestone as usize].replace(landmark)
    }

    /// Sets the landmark of `claim`, and gives back the one that stood there.
    pub fn set_claim(&mut self, claim: Claim, landmark: Landmark) -> Option<Landmark> {
        let landmark = Landmark { milestone: claim.milestone(), ..landmark };
        if claim.is_plain() { self.set(landmark) } else { self.finer[claim as usize].replace(landmark) }
    }

    /// Takes the landmark of `claim` away.
    pub fn clear(&mut self, claim: Claim) -> Option<Landmark> {
        let place =
            if claim.is_plain() { &mut self.at[claim.milestone() as usize] } else { &mut self.finer[claim as usize] };
        place.take()
    }

    /// Takes the landmarks of `milestone` and of its finer claims away, and forgets which events make them.
    pub(crate) fn clear_all(&mut self, milestone: Milestone) {
        for claim in Claim::ALL.into_iter().filter(|c| c.milestone() == milestone) {
            self.clear(claim);
            self.forget(claim);
        }
    }

    /// Those that are there, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Landmark> {
        self.at.iter().flatten()
    }

    /// The finer claims that are there, each with its landmark.
    pub fn claims(&self) -> impl Iterator<Item = (Claim, &Landmark)> {
        Claim::ALL.into_iter().filter_map(|claim| Some((claim, self.finer[claim as usize].as_ref()?)))
    }

    /// All events that make `claim`, in the order of time.
    pub fn told(&self, claim: Claim) -> impl DoubleEndedIterator<Item = &Landmark> {
        self.told.iter().filter(move |t| t.claims & bit(claim) != 0).map(|t| &t.landmark)
    }

    /// Notes that an event makes `claims`, all kinds of the landmark's milestone. To be called in the order of time.
    pub(crate) fn tell(&mut self, landmark: Landmark, claims: impl Iterator<Item = Claim>) {
        let claims = claims.fold(0, |bits, claim| bits | bit(claim));
        self.told.push(Telling { landmark, claims });
    }

    /// Forgets which events make `claim`: the caller knows better.
    pub(crate) fn forget(&mut self, claim: Claim) {
        for telling in &mut self.told {
            telling.claims &= !bit(claim);
        }
    }

    /// Gives every landmark the moment that `moment` tells for it.
    pub(crate) fn time(&mut self, moment: impl Fn(&Landmark) -> crate::resolve::Moment) {
        let told = self.told.iter_mut().map(|t| &mut t.landmark);
        for landmark in self.at.iter_mut().flatten().chain(self.finer.iter_mut().flatten()).chain(told) {
            landmark.moment = moment(landmark);
        }
    }
}

/// What labelling sees of an event: its words and what surrounds them, no stamps.
///
/// It is all that [`lexicon`] and [`rules`] need, so that events from anywhere (a document, a chat export, an API) can be
/// labelled alike.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Statement<'a> {
    /// What the author wrote after (or around) the stamp, on one line.
    pub text: &'a str,
    /// The author's own label: the field's name, the status in bold before the text (`Resolved`), or the heading of a
    /// stamp that stands below a label. Empty where there is none.
    pub label: &'a str,
    /// The moment and, for a range, its end.
    pub moment: crate::resolve::Moment,
    /// The end of a range.
    pub end: Option<crate::resolve::Moment>,
    /// The event's line.
    pub line: usize,
    /// How the author set the event out.
    pub form: crate::syntax::Form,
}
