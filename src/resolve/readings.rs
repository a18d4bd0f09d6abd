//! All that the zone of an event may mean: each reading with the moment that it gives, and why it was taken or not.

use super::moment::Moment;
use super::timezone::{Meaning, Oddity, Zone};
use chrono::FixedOffset;
use core::fmt;

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        /// Why a reading of a zone was taken, or was not.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[non_exhaustive]
        pub enum Reason { $($(#[$doc])* $name,)* }

        impl Reason {
            /// Every reason, in the order of this page: first those for a reading, the stronger before the weaker, then
            /// those against one.
            pub const ALL: &'static [Reason] = &[$(Reason::$name,)*];

            /// The stable name, in snake case.
            pub const fn as_str(self) -> &'static str {
                match self { $(Reason::$name => $text,)* }
            }
        }
    };
}

reasons! {
    /// For: the spelling has no other usual meaning: an offset, an IANA name, `PT`.
    Written = "written";
    /// For: the caller prefers it.
    Preferred = "preferred";
    /// For: the caller's zone for the document goes by this abbreviation, or nothing else names a zone.
    Caller = "caller";
    /// For: an offset stands beside it: `IST (UTC+1)`.
    Beside = "beside";
    /// For: a second rendering of the moment tells its offset: `12:00 IST (06:30 UTC)`.
    OtherRendering = "other_rendering";
    /// For: another entry, or a notice, tells its offset.
    OtherEntry = "other_entry";
    /// For: the document names a zone that goes by this abbreviation: `Europe/Dublin`, "Dublin time".
    NamedZone = "named_zone";
    /// For: the document names its other half of the year (`CDT` beside `CST`), or zones of the same part of the world.
    Sibling = "sibling";
    /// For: the document names a place that lies in it.
    Place = "place";
    /// For: of the places that the document names, only this one goes by the abbreviation on the date.
    Season = "season";
    /// For: nothing settles it, and it is the first in the table.
    Default = "default";
    /// For: the abbreviation is not in force on the date, and names the clock of its place.
    LocalClock = "local_clock";
    /// For: the abbreviation is not in force on the date, and the caller takes it at its word.
    Literal = "literal";
    /// Against: the caller prefers another.
    NotPreferred = "not_preferred";
    /// Against: an offset in the document contradicts it.
    OffsetDiffers = "offset_differs";
    /// Against: the document speaks for another, and not for this one.
    NotNamed = "not_named";
    /// Against: the abbreviation is not in force there on the date.
    OutOfSeason = "out_of_season";
    /// Against: nothing in the document, but another one is the default.
    NotDefault = "not_default";
    /// Against: clocks there showed the time twice, and it was read as the other hour.
    Repeated = "repeated";
    /// Against: it is a guess that the caller refuses.
    Refused = "refused";
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a spelling was read as, and what else it may mean.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Settled {
    pub(super) zone: Zone,
    /// The offset that the abbreviation itself names, where it names one: -28 800 for `PST`.
    pub(super) literal: Option<i32>,
    /// All zones that the abbreviation may mean, the default first; empty where the spelling is none.
    pub(super) candidates: &'static [Meaning],
    /// Does the offset come from the date: `PT`, `Europe/Zurich`?
    pub(super) generic: bool,
    /// Is it a guess that is told?
    pub(super) by_default: bool,
    /// The abbreviation, where it was read from one.
    pub(super) name: &'static str,
    /// Why it was read so.
    pub(super) reason: Reason,
}

impl Settled {
    /// A zone that means what it says.
    pub(super) const fn plain(zone: Zone, reason: Reason) -> Self {
        let generic = !zone.is_fixed();
        Settled { zone, literal: None, candidates: &[], generic, by_default: false, name: "", reason }
    }

    /// Settled on one of the meanings.
    pub(super) fn on(self, meaning: &Meaning, reason: Reason) -> Self {
        Settled { zone: meaning.zone(), literal: meaning.seconds(), by_default: false, reason, ..self }
    }

    /// The same at an entry that tells its offset by a second rendering itself, or does not.
    pub(super) fn beside_other(self, itself: bool) -> Self {
        let reason = match self.reason {
            Reason::OtherRendering if !itself => Reason::OtherEntry,
            same => same,
        };
        Settled { reason, ..self }
    }

    /// Is the abbreviation out of season when clocks of the zone show `local`?
    pub(super) fn is_out_of_season(&self, local: chrono::NaiveDateTime) -> bool {
        let Some(literal) = self.literal else { return false };
        let (offsets, _) = self.zone.offsets(local);
        // `MSK` was +04:00 for some years: what the zone goes by is in season, whatever its offset
        offsets.iter().all(|o| o.local_minus_utc() != literal) && !self.zone.shows(self.name, local)
    }
}

/// One reading of the clock of an event.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reading {
    zone: Zone,
    moment: Moment,
    chosen: bool,
    reason: Reason,
    rare: bool,
}

impl Reading {
    /// The zone.
    pub const fn zone(&self) -> &Zone {
        &self.zone
    }

    /// When the event happened, if this is what its author meant.
    pub const fn moment(&self) -> &Moment {
        &self.moment
    }

    /// Is it the one that was taken?
    pub const fn is_chosen(&self) -> bool {
        self.chosen
    }

    /// Why it was taken, or why not.
    pub const fn reason(&self) -> Reason {
        self.reason
    }

    /// Is it a meaning that counts only where the document speaks for it?
    pub const fn is_rare(&self) -> bool {
        self.rare
    }
}

/// The readings of an event's zone, made as they are asked for. The one that was taken stands first.
///
/// ```
/// let incident = incident_timeline::Reader::new().read("# Outage 2018-07-19\n\n- 10:40 IST rebooted\n");
/// let readings = incident.events()[0].readings();
/// assert!(readings.differ());
/// let told: Vec<String> = readings.map(|r| format!("{} {} {}", r.moment(), r.zone(), r.reason())).collect();
/// assert_eq!(told, [
///     "2018-07-19T10:40:00+05:30 Asia/Kolkata default",
///     "2018-07-19T10:40:00+01:00 Europe/Dublin not_default",
///     "2018-07-19T10:40:00+03:00 Asia/Jerusalem out_of_season",
/// ]);
/// ```
#[derive(Clone, Debug)]
pub struct Readings {
    settled: Option<Settled>,
    moment: Moment,
    next: usize,
}

impl Readings {
    /// The readings of an event that was resolved as `moment`.
    pub(crate) const fn new(settled: Option<Settled>, moment: Moment) -> Self {
        Self { settled, moment, next: 0 }
    }

    /// Is there more than one moment that the event may mean? Rare meanings that nothing speaks for do not count.
    pub fn differ(&self) -> bool {
        let mut usual = self.clone().filter(|r| r.chosen || !r.rare);
        usual.next().is_some_and(|first| usual.any(|r| r.moment.offset() != first.moment.offset()))
    }

    /// The `n`th place of the list: the zone that was settled on, the other meanings, the offset that the name names, the
    /// other hour of a repeated one.
    fn at(&self, settled: &Settled, n: usize) -> Option<Option<Reading>> {
        match n.checked_sub(1) {
            None => Some(Some(self.main(settled))),
            Some(n) if n < settled.candidates.len() => Some(self.other(settled, &settled.candidates[n])),
            Some(n) if n == settled.candidates.len() => Some(self.literal(settled)),
            Some(n) if n == settled.candidates.len() + 1 => Some(self.repeated(settled)),
            Some(_) => None,
        }
    }

    fn main(&self, settled: &Settled) -> Reading {
        let own = self.read_in(&settled.zone, settled.literal);
        let chosen = self.moment.offset().is_some() && !self.is_literal(settled);
        let reason = match settled.reason {
            _ if self.moment.offset().is_none() => Reason::Refused,
            _ if !chosen => Reason::NotPreferred,
            Reason::Written if self.is_out_of_season(settled) => Reason::LocalClock,
            reason => reason,
        };
        let moment = if chosen { self.moment } else { own };
        let rare = settled.candidates.iter().any(|m| m.rare && m.zone() == settled.zone);
        Reading { zone: settled.zone, moment, chosen, reason, rare }
    }

    fn other(&self, settled: &Settled, meaning: &Meaning) -> Option<Reading> {
        let zone = meaning.zone();
        let moment = self.read_in(&zone, meaning.seconds());
        let differs = moment.offset() != self.moment.offset();
        let there = Settled { zone, literal: meaning.seconds(), ..*settled };
        let reason = match settled.reason {
            Reason::Preferred | Reason::Caller => Reason::NotPreferred,
            Reason::Beside | Reason::OtherRendering | Reason::OtherEntry if differs => Reason::OffsetDiffers,
            _ if self.is_out_of_season(&there) => Reason::OutOfSeason,
            Reason::Default if !meaning.rare => Reason::NotDefault,
            _ => Reason::NotNamed,
        };
        (zone != settled.zone).then_some(Reading { zone, moment, chosen: false, reason, rare: meaning.rare })
    }

    /// The offset that an abbreviation out of season names, where none of its places has that on the date.
    fn literal(&self, settled: &Settled) -> Option<Reading> {
        let literal = settled.literal.filter(|_| self.moment.is_dated())?;
        let zone = Zone::fixed(literal)?;
        let kept = |m: &Meaning| m.zone().at(self.moment.wall()).0.local_minus_utc() == literal;
        let chosen = self.is_literal(settled);
        if !self.is_out_of_season(settled) || !chosen && settled.candidates.iter().any(kept) {
            return None;
        }
        let moment = self.read_in(&zone, Some(literal));
        let reason = if chosen { Reason::Literal } else { Reason::OutOfSeason };
        Some(Reading { zone, moment: if chosen { self.moment } else { moment }, chosen, reason, rare: false })
    }

    /// The other hour, where clocks of the zone showed the time twice and nothing at the event tells which.
    fn repeated(&self, settled: &Settled) -> Option<Reading> {
        let taken = self.moment.offset().filter(|o| Some(o.local_minus_utc()) != settled.literal)?;
        let told = matches!(settled.reason, Reason::Beside | Reason::OtherRendering);
        if told || settled.zone.is_fixed() || !self.moment.is_dated() {
            return None;
        }
        let (offsets, oddity) = settled.zone.offsets(self.moment.wall());
        let other = offsets.into_iter().find(|o| *o != taken).filter(|_| oddity == Oddity::Repeated)?;
        let moment = self.moment.at_offset(other);
        Some(Reading { zone: settled.zone, moment, chosen: false, reason: Reason::Repeated, rare: false })
    }

    /// Was the abbreviation taken at its word, against the clock of its place?
    fn is_literal(&self, settled: &Settled) -> bool {
        let offset = self.moment.offset().map(|o| o.local_minus_utc());
        offset.is_some() && offset == settled.literal && self.is_out_of_season(settled)
    }

    fn is_out_of_season(&self, settled: &Settled) -> bool {
        self.moment.is_dated() && settled.is_out_of_season(self.moment.wall())
    }

    /// The clock of the event, as `zone` shows it; on an unknown date, with the offset that the name names.
    fn read_in(&self, zone: &Zone, literal: Option<i32>) -> Moment {
        if self.moment.is_dated() {
            return self.moment.at_offset(zone.at(self.moment.wall()).0);
        }
        literal.and_then(FixedOffset::east_opt).map_or(self.moment, |o| self.moment.at_offset(o))
    }
}

impl Iterator for Readings {
    type Item = Reading;

    fn next(&mut self) -> Option<Reading> {
        let settled = self.settled?;
        loop {
            let reading = self.at(&settled, self.next)?;
            self.next += 1;
            if reading.is_some() {
                return reading;
            }
        }
    }
}
