//! What one event announces: claims, how strong they are, and the words that they rest on.

use super::{Claims, Milestone};
use core::fmt;
use core::ops::Range;

/// A claim of an event: a milestone, or a finer kind of one.
///
/// Tools define their metrics on the finer kinds: one counts from the alert, another from the first report.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Claim {
    /// The change or outside event that caused the failure.
    Trigger,
    /// A trigger of the team's own making: deploy, merge, migration.
    Deploy,
    /// A trigger that came from a provider.
    Provider,
    /// Users begin to suffer.
    Impact,
    /// The team, a person or an alert becomes aware.
    Detected,
    /// An alert told the team.
    Alert,
    /// A person told the team.
    Report,
    /// The response begins.
    Acknowledged,
    /// The incident was declared.
    Declared,
    /// The person on call answered.
    OnCall,
    /// The investigation began.
    Investigating,
    /// The cause is found.
    Identified,
    /// The harm ends or is greatly reduced.
    Mitigated,
    /// The service works again.
    Recovered,
    /// The incident is over.
    Resolved,
    /// The incident was closed or ended in so many words, "Incident closed", "The outage is over", rather than said to be resolved
    /// or well again: "Incident resolved", "back to normal".
    Closed,
}

impl Claim {
    /// Every claim, in order.
    pub const ALL: [Claim; 16] = [
        Claim::Trigger,
        Claim::Deploy,
        Claim::Provider,
        Claim::Impact,
        Claim::Detected,
        Claim::Alert,
        Claim::Report,
        Claim::Acknowledged,
        Claim::Declared,
        Claim::OnCall,
        Claim::Investigating,
        Claim::Identified,
        Claim::Mitigated,
        Claim::Recovered,
        Claim::Resolved,
        Claim::Closed,
    ];

    /// The milestone that the claim is a kind of.
    pub const fn milestone(self) -> Milestone {
        match self {
            Claim::Trigger | Claim::Deploy | Claim::Provider => Milestone::Trigger,
            Claim::Impact => Milestone::Impact,
            Claim::Detected | Claim::Alert | Claim::Report => Milestone::Detected,
            Claim::Acknowledged | Claim::Declared | Claim::OnCall | Claim::Investigating => Milestone::Acknowledged,
            Claim::Identified => Milestone::Identified,
            Claim::Mitigated | Claim::Recovered => Milestone::Mitigated,
            Claim::Resolved | Claim::Closed => Milestone::Resolved,
        }
    }

    /// Is it the milestone itself, rather than a kind of it?
    pub const fn is_plain(self) -> bool {
        self as u16 == self.milestone().claim() as u16
    }

    /// Its name: `trigger`, `deploy`, `on_call`, ...
    pub const fn as_str(self) -> &'static str {
        match self {
            Claim::Trigger => "trigger",
            Claim::Deploy => "deploy",
            Claim::Provider => "provider",
            Claim::Impact => "impact",
            Claim::Detected => "detected",
            Claim::Alert => "alert",
            Claim::Report => "report",
            Claim::Acknowledged => "acknowledged",
            Claim::Declared => "declared",
            Claim::OnCall => "on_call",
            Claim::Investigating => "investigating",
            Claim::Identified => "identified",
            Claim::Mitigated => "mitigated",
            Claim::Recovered => "recovered",
            Claim::Resolved => "resolved",
            Claim::Closed => "closed",
        }
    }
}

impl fmt::Display for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl core::str::FromStr for Claim {
    type Err = crate::Error;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        Claim::ALL.into_iter().find(|c| c.as_str() == s).ok_or_else(|| {
            crate::error::ErrorKind::UnknownName {
                expected: "a milestone, or one of deploy, provider, alert, report, declared, on_call, investigating, \
                           recovered, closed",
                found: s.to_owned(),
            }
            .into()
        })
    }
}

impl From<Milestone> for Claim {
    fn from(milestone: Milestone) -> Self {
        milestone.claim()
    }
}

impl Milestone {
    /// The claim that is the milestone itself.
    pub(crate) const fn claim(self) -> Claim {
        match self {
            Milestone::Trigger => Claim::Trigger,
            Milestone::Impact => Claim::Impact,
            Milestone::Detected => Claim::Detected,
            Milestone::Acknowledged => Claim::Acknowledged,
            Milestone::Identified => Claim::Identified,
            Milestone::Mitigated => Claim::Mitigated,
            Milestone::Resolved => Claim::Resolved,
        }
    }
}

/// Where the words stand that a claim rests on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Place {
    /// In the author's own label.
    Label,
    /// In the text.
    Text,
    /// Nowhere: the form (an outage window), the order of events, or the caller tells.
    Setting,
}

/// What a milestone's claim rests on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ground {
    place: Place,
    start: u32,
    end: u32,
    weight: i16,
}

impl Ground {
    const NONE: Ground = Ground { place: Place::Setting, start: 0, end: 0, weight: 0 };

    /// Where its words stand.
    pub const fn place(&self) -> Place {
        self.place
    }

    /// The bytes of the words, within the statement's text or label; empty for [`Place::Setting`].
    pub const fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The words themselves, cut out of `statement`.
    pub fn words<'t>(&self, statement: &super::Statement<'t>) -> &'t str {
        match self.place {
            Place::Label => statement.label.get(self.range()).unwrap_or(""),
            Place::Text => statement.text.get(self.range()).unwrap_or(""),
            Place::Setting => "",
        }
    }
}

/// What an event announces, with the strength of each claim and the words that it rests on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Labels {
    scores: [i16; 7],
    grounds: [Ground; 7],
    finer: u16,
    /// How much of each score are words beyond plain ones.
    beyond: [i16; 7],
}

impl Default for Labels {
    fn default() -> Self {
        Self { scores: [0; 7], grounds: [Ground::NONE; 7], finer: 0, beyond: [0; 7] }
    }
}

impl Labels {
    /// From this strength on an event makes the claim.
    pub const ENOUGH: i16 = 100;
    /// The strength of the author's own label, and of what the caller sets.
    pub const CERTAIN: i16 = 300;

    /// The milestones that the event announces.
    pub fn claims(&self) -> Claims {
        Milestone::ALL.into_iter().filter(|m| self.announces(*m)).fold(Claims::EMPTY, Claims::with)
    }

    /// Does the event announce `milestone`?
    pub const fn announces(&self, milestone: Milestone) -> bool {
        self.scores[milestone as usize] >= Self::ENOUGH
    }

    /// Does the event make `claim`?
    pub const fn makes(&self, claim: Claim) -> bool {
        self.announces(claim.milestone()) && (self.finer & 1 << claim as u16 != 0 || claim.is_plain())
    }

    /// The strength of the evidence for `milestone`: from [`Labels::ENOUGH`] on it is announced, below zero the words speak
    /// against it.
    pub const fn strength(&self, milestone: Milestone) -> i16 {
        self.scores[milestone as usize]
    }

    /// What the claim of `milestone` rests on, where it is made.
    pub fn ground(&self, milestone: Milestone) -> Option<&Ground> {
        self.announces(milestone).then(|| &self.grounds[milestone as usize])
    }

    /// The same labels with `milestone` set or taken away by hand.
    #[must_use]
    pub fn set(mut self, milestone: Milestone, strength: i16) -> Self {
        self.scores[milestone as usize] = strength;
        self.grounds[milestone as usize] = Ground::NONE;
        self.beyond[milestone as usize] = 0;
        self
    }

    /// Adds evidence for `claim` that rests on the bytes `words` of `place`.
    pub(crate) fn add(&mut self, claim: Claim, weight: i16, place: Place, words: Range<usize>) {
        let index = claim.milestone() as usize;
        self.scores[index] = self.scores[index].saturating_add(weight);
        self.finer |= if weight > 0 { 1 << claim as u16 } else { 0 };
        if weight > self.grounds[index].weight {
            let clip = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            self.grounds[index] = Ground { place, start: clip(words.start), end: clip(words.end), weight };
        }
    }

    /// The strength with which the event may stand for `milestone` among others: what its words say beyond plain ones makes
    /// it no likelier.
    pub(crate) const fn standing(&self, milestone: Milestone) -> i16 {
        self.scores[milestone as usize].saturating_sub(self.beyond[milestone as usize])
    }

    /// Takes down what the words for `milestone` say beyond the strength `plain`.
    pub(crate) fn hold_to(&mut self, milestone: Milestone, plain: i16) {
        let index = milestone as usize;
        self.beyond[index] = self.scores[index].saturating_sub(plain).max(0);
    }

    /// Lets the event announce `milestone`, and stand for it as little as before.
    pub(crate) fn uphold(&mut self, milestone: Milestone) {
        let index = milestone as usize;
        let missing = Self::ENOUGH.saturating_sub(self.scores[index]).max(0);
        self.scores[index] = self.scores[index].saturating_add(missing);
        self.beyond[index] = self.beyond[index].saturating_add(missing);
    }

    /// Adds evidence that lies in the setting.
    pub(crate) fn lean(&mut self, milestone: Milestone, weight: i16) {
        let score = &mut self.scores[milestone as usize];
        *score = score.saturating_add(weight);
    }
}

impl fmt::Debug for Labels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let strong = Milestone::ALL.into_iter().filter(|m| self.strength(*m) != 0);
        f.debug_map().entries(strong.map(|m| (m.as_str(), self.strength(m)))).finish()
    }
}
