//! Where metrics begin and end: a milestone, a finer claim, a moment that words imply, and what may stand in its place.

use super::{Known, Reopening};
use crate::error::{Error, ErrorKind};
use crate::milestone::{Claim, Implied, Landmark, Milestone};
use core::fmt;
use core::str::FromStr;

/// One place where a metric may begin or end.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Anchor {
    /// Where the incident began: its impact, else an impact that words imply, else its trigger.
    ///
    /// Of several implied impacts it is the earliest, because the first harm is what the word means.
    Start,
    /// One milestone, and nothing in its place.
    Milestone(Milestone),
    /// A finer claim: an alert rather than any detection. A plain one (`Claim::Detected`) is its milestone.
    Claim(Claim),
    /// A moment that only words imply, of this milestone; the earliest of several.
    Implied(Milestone),
}

/// What an anchor's name may be, for messages.
pub(super) const NAMES: &str = "one of start, trigger, impact, detected, acknowledged, identified, mitigated, resolved, \
     deploy, provider, alert, report, declared, on_call, investigating, recovered, closed, implied_impact";

impl Anchor {
    /// Every anchor that has a name: `start`, the seven milestones in order, the finer claims, the implied impact.
    pub fn all() -> impl Iterator<Item = Anchor> {
        let milestones = Milestone::ALL.into_iter().map(Anchor::Milestone);
        let finer = Claim::ALL.into_iter().filter(|c| !c.is_plain()).map(Anchor::Claim);
        [Anchor::Start].into_iter().chain(milestones).chain(finer).chain([Anchor::Implied(Milestone::Impact)])
    }

    /// Its name: `start`, that of the milestone or claim, or `implied_impact`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Anchor::Start => "start",
            Anchor::Milestone(milestone) => milestone.as_str(),
            Anchor::Claim(claim) => claim.as_str(),
            Anchor::Implied(milestone) => match milestone {
                Milestone::Trigger => "implied_trigger",
                Milestone::Impact => "implied_impact",
                Milestone::Detected => "implied_detected",
                Milestone::Acknowledged => "implied_acknowledged",
                Milestone::Identified => "implied_identified",
                Milestone::Mitigated => "implied_mitigated",
                Milestone::Resolved => "implied_resolved",
            },
        }
    }

    /// The milestone that it is, or is a kind of; none for the start, which may be several.
    pub const fn milestone(self) -> Option<Milestone> {
        match self {
            Anchor::Start => None,
            Anchor::Milestone(milestone) | Anchor::Implied(milestone) => Some(milestone),
            Anchor::Claim(claim) => Some(claim.milestone()),
        }
    }

    /// Does the harm begin here: the incident, or its impact? A change or an outage elsewhere may lie any time before, or
    /// there may have been none.
    pub(super) const fn is_start(self) -> bool {
        matches!(self.milestone(), None | Some(Milestone::Impact))
    }

    /// The landmark that stands for it in an incident.
    fn find<'a>(self, known: &Known<'a>, reopening: Reopening) -> Option<&'a Landmark> {
        let claim = |claim: Claim| {
            let mut told = known.milestones.told(claim);
            let chosen = match reopening {
                Reopening::Extends => None,
                Reopening::LatestWins => told.next_back(),
                Reopening::Final => told.next(),
            };
            chosen.or_else(|| known.milestones.claim(claim))
        };
        match self {
            Anchor::Milestone(milestone) => claim(milestone.into()),
            Anchor::Claim(finer) => claim(finer),
            Anchor::Implied(milestone) => {
                earliest(known.implied.iter().map(Implied::landmark).filter(|l| l.milestone == milestone))
            }
            Anchor::Start => {
                let order = [
                    Anchor::Milestone(Milestone::Impact),
                    Anchor::Implied(Milestone::Impact),
                    Anchor::Milestone(Milestone::Trigger),
                ];
                order.into_iter().find_map(|anchor| anchor.find(known, reopening))
            }
        }
    }
}

/// The earliest landmark; one that cannot be compared with those before it is passed over.
fn earliest<'a>(landmarks: impl Iterator<Item = &'a Landmark>) -> Option<&'a Landmark> {
    landmarks.reduce(|first, next| if first.moment.since(&next.moment) > Some(0) { next } else { first })
}

impl From<Milestone> for Anchor {
    fn from(milestone: Milestone) -> Self {
        Anchor::Milestone(milestone)
    }
}

impl From<Claim> for Anchor {
    fn from(claim: Claim) -> Self {
        if claim.is_plain() { Anchor::Milestone(claim.milestone()) } else { Anchor::Claim(claim) }
    }
}

impl fmt::Display for Anchor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Anchor {
    type Err = Error;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let implied = || Milestone::ALL.into_iter().map(Anchor::Implied);
        Anchor::all()
            .chain(implied())
            .find(|anchor| anchor.as_str() == s)
            .ok_or_else(|| ErrorKind::UnknownName { expected: NAMES, found: s.to_owned() }.into())
    }
}

/// How many anchors one end of a metric may name.
const MOST: usize = 4;

/// One end of a metric: an anchor, and those that are taken where it is not told, in order.
///
/// Another anchor may be as good by the metric's own definition ([`or`](Self::or)), or only stand in for one that the
/// document does not tell ([`approximated_by`](Self::approximated_by)): then the number carries
/// [`Basis::StandIn`](crate::resolve::Basis::StandIn). Written with `|` and `~`: `impact|trigger`, `alert~detected`.
///
/// ```
/// use incident_timeline::metrics::{Anchor, Anchors};
/// use incident_timeline::milestone::{Claim, Milestone};
///
/// let end = Anchors::of(Anchor::Claim(Claim::Alert)).approximated_by(Anchor::Milestone(Milestone::Detected));
/// assert_eq!(end.to_string(), "alert~detected");
/// assert_eq!("alert~detected".parse::<Anchors>()?, end);
/// # Ok::<(), incident_timeline::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Anchors {
    list: [Option<Anchor>; MOST],
    /// How many of them are of the definition; those behind stand in.
    own: u8,
}

impl Anchors {
    /// One anchor, and nothing in its place.
    pub const fn of(anchor: Anchor) -> Self {
        Self { list: [Some(anchor), None, None, None], own: 1 }
    }

    /// The same with another anchor where none of those before is told. A fifth is left out.
    ///
    /// Behind one that only stands in, this one does too.
    #[must_use]
    pub const fn or(self, anchor: Anchor) -> Self {
        let len = self.len();
        let more = self.with(anchor);
        if self.own as usize == len && more.len() > len { Self { own: self.own + 1, ..more } } else { more }
    }

    /// The same with an anchor that stands in where none of those before is told. A fifth is left out.
    #[must_use]
    pub const fn approximated_by(self, anchor: Anchor) -> Self {
        self.with(anchor)
    }

    /// The same without those that only stand in.
    #[must_use]
    pub const fn strict(mut self) -> Self {
        let mut n = self.own as usize;
        while n < MOST {
            self.list[n] = None;
            n += 1;
        }
        self
    }

    /// Its anchors, the first choice first.
    pub fn iter(&self) -> impl Iterator<Item = Anchor> {
        self.list.into_iter().flatten()
    }

    /// The first choice.
    pub fn first(&self) -> Anchor {
        self.list[0].unwrap_or(Anchor::Start)
    }

    const fn len(&self) -> usize {
        let mut n = 0;
        while n < MOST && self.list[n].is_some() {
            n += 1;
        }
        n
    }

    const fn with(mut self, anchor: Anchor) -> Self {
        let len = self.len();
        if len < MOST {
            self.list[len] = Some(anchor);
        }
        self
    }

    /// The landmark that stands for it in an incident, and whether it only stands in.
    pub(super) fn find<'a>(&self, known: &Known<'a>, reopening: Reopening) -> Option<(&'a Landmark, bool)> {
        let own = usize::from(self.own);
        let found = |(n, anchor): (usize, Anchor)| anchor.find(known, reopening).map(|l| (l, n >= own));
        self.iter().enumerate().find_map(found)
    }
}

impl<A: Into<Anchor>> From<A> for Anchors {
    fn from(anchor: A) -> Self {
        Anchors::of(anchor.into())
    }
}

impl fmt::Display for Anchors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, anchor) in self.iter().enumerate() {
            let sign = match n {
                0 => "",
                n if n < usize::from(self.own) => "|",
                _ => "~",
            };
            write!(f, "{sign}{anchor}")?;
        }
        Ok(())
    }
}

/// Reads `anchor *("|" anchor) *("~" anchor)`, at most four of them.
impl FromStr for Anchors {
    type Err = Error;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let (own, standing_in) = s.split_once('~').map_or((s, None), |(own, rest)| (own, Some(rest)));
        let mut own = own.split('|').map(|name| name.trim().parse::<Anchor>());
        let mut anchors = Anchors::of(own.next().unwrap_or_else(|| "".parse())?);
        let mut count = 1;
        for anchor in own {
            (anchors, count) = (anchors.or(anchor?), count + 1);
        }
        for name in standing_in.into_iter().flat_map(|rest| rest.split('~')) {
            (anchors, count) = (anchors.approximated_by(name.trim().parse()?), count + 1);
        }
        if count > MOST {
            let expected = "at most four anchors for one end of a metric";
            return Err(ErrorKind::OutOfRange { expected, found: count.to_string() }.into());
        }
        Ok(anchors)
    }
}
