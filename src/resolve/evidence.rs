//! What a document says about an abbreviation with several meanings, weighed: which of them its author meant.
//!
//! From the strongest to the weakest: the caller's preference and an offset beside the abbreviation (both settled where the
//! zone is read); an offset that the document tells elsewhere, by a second rendering of a moment or beside the same
//! abbreviation; a zone named in full that goes by the abbreviation; the abbreviation's own other half of the year; an entry at
//! the bare offset of one meaning; the places that the text names, within the part of the world of its other
//! abbreviations. What the last two say against each other settles nothing, nor do several places: then the season decides
//! if it can, else the default stands, and is told.

use super::calendar::{DAY, least_turn, shown_seconds};
use super::context::Facts;
use super::places;
use super::readings::{Reason, Settled};
use super::timezone::{self, Meaning, Zone};
use super::zones::spelled_zones;
use super::{Options, abbreviations};
use crate::span::Span;
use crate::syntax::{self, Clock, Cursor, Spelling};
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::collections::{HashMap, HashSet};

/// What the document says about its zones.
#[derive(Default)]
pub(super) struct Evidence<'t> {
    text: &'t str,
    /// A day near the incident, for what depends on the season.
    near: Option<NaiveDate>,
    /// The caller's zone for the document.
    caller: Option<Zone>,
    /// The first offset that is told of each abbreviation.
    told: HashMap<&'static str, (i32, Reason)>,
    /// The zones that are named in full, each once.
    named: Vec<Zone>,
    /// The abbreviations that are written, each once.
    written: Vec<(&'static str, &'static [Meaning])>,
    /// The bare offsets that entries have.
    offsets: Vec<i32>,
    /// The zones of which the text names a place.
    places: Vec<Tz>,
}

impl<'t> Evidence<'t> {
    pub(super) fn of(text: &'t str, facts: &Facts<'t>, near: Option<NaiveDate>, options: &Options<'_>) -> Self {
        let mut evidence = Evidence { text, near, caller: options.zone, ..Evidence::default() };
        let mut seen = HashSet::new();
        for spelled in facts.drafts.iter().flat_map(spelled_zones).chain(facts.zone) {
            if seen.insert((spelled.name(), spelled.beside())) {
                evidence.learn(&spelled);
            }
        }
        for draft in &facts.drafts {
            let stamp = draft.entry.stamp();
            if let (Some(clock), Some(zone), Some((other, there))) = (stamp.clock(), stamp.zone(), stamp.other()) {
                evidence.learn_pair((clock, zone), (other, there));
                evidence.learn_pair((other, there), (clock, zone));
            }
        }
        if evidence.written.iter().any(|(_, meanings)| meanings.len() > 1) {
            evidence.places = places::named_in(text);
        }
        evidence
    }

    fn learn(&mut self, spelled: &syntax::Zone<'t>) {
        match spelled.spelling() {
            Spelling::Abbreviation => {
                let Some((name, meanings)) = abbreviations::find(spelled.name()) else { return };
                if let Some(beside) = spelled.beside() {
                    self.told.entry(name).or_insert((beside, Reason::OtherEntry));
                }
                if self.written.iter().all(|(n, _)| *n != name) {
                    self.written.push((name, meanings));
                }
            }
            Spelling::Offset(0) => {}
            Spelling::Offset(seconds) if self.offsets.contains(&seconds) => {}
            Spelling::Offset(seconds) => self.offsets.push(seconds),
            _ => {
                let zone = timezone::read(spelled, &[]).map(|r| r.zone).filter(|z| !self.named.contains(z));
                self.named.extend(zone);
            }
        }
    }

    /// `12:00 IST (06:30 UTC)`: the zone that means one thing tells the offset of the other.
    fn learn_pair(&mut self, own: (&Clock, &syntax::Zone<'t>), other: (&Clock, &syntax::Zone<'t>)) {
        const HALF_DAY: i32 = DAY as i32 / 2;
        let Some((name, meanings)) = abbreviations::find(own.1.name()) else { return };
        let Some(known) = self.certain_offset(other.1) else { return };
        let apart = shown_seconds(own.0) - shown_seconds(other.0) + i64::from(known);
        let east = least_turn(apart, DAY) as i32;
        // a clock of twelve hours may mean either half of the day: the meanings tell which
        let meant = [east, east - HALF_DAY, east + HALF_DAY]
            .into_iter()
            .find(|e| meanings.iter().any(|m| m.seconds() == Some(*e) || self.offset_of(&m.zone()) == Some(*e)));
        if let Some(offset) = meant {
            self.told.entry(name).or_insert((offset, Reason::OtherRendering));
        }
    }

    /// The offset of a zone that leaves no doubt near the incident.
    fn certain_offset(&self, spelled: &syntax::Zone<'t>) -> Option<i32> {
        let read = timezone::read(spelled, &[]).filter(|r| !r.by_default)?;
        let on_the_day = self.near.and_then(|d| d.and_hms_opt(12, 0, 0)).map(|l| read.zone.at(l).0.local_minus_utc());
        let fixed = read.zone.is_fixed().then(|| read.zone.at(chrono::NaiveDateTime::default()).0.local_minus_utc());
        fixed.or(on_the_day).or(read.literal)
    }

    /// Settles what an abbreviation means here.
    pub(super) fn settle(&self, read: Settled) -> Settled {
        if read.candidates.is_empty() || matches!(read.reason, Reason::Preferred | Reason::Beside) {
            return read;
        }
        self.by_caller(read)
            .or_else(|| self.by_offset(read))
            .or_else(|| self.by_named_zone(read))
            .or_else(|| self.by_sibling(read))
            .or_else(|| self.by_bare_offset(read))
            .unwrap_or_else(|| self.by_place(read))
    }

    /// The caller's zone for the document goes by this abbreviation.
    fn by_caller(&self, read: Settled) -> Option<Settled> {
        let zone = self.caller.filter(|z| self.goes_by(z, read.name))?;
        Some(with_zone(read, zone, Reason::Caller))
    }

    /// An offset that the document tells of the abbreviation.
    fn by_offset(&self, read: Settled) -> Option<Settled> {
        let defined = || self.defined(read.name).map(|offset| (offset, Reason::OtherEntry));
        let told = self.told.get(read.name).copied();
        let (offset, reason) = told.or_else(|| defined().filter(|_| read.candidates.len() > 1))?;
        let named = |m: &&Meaning| m.seconds() == Some(offset);
        let shown = |m: &&Meaning| self.offset_of(&m.zone()) == Some(offset);
        let both = read.candidates.iter().find(|m| named(m) && (self.near.is_none() || shown(m)));
        let fits = match both {
            Some(m) if m.seconds() != read.literal || m.zone() == read.zone => Some(m),
            // `EST (UTC-5)` in July: New York's clock is not meant, and nobody spoke of Panama
            _ if read.literal == Some(offset) => None,
            both => both.or_else(|| read.candidates.iter().find(shown)).or_else(|| read.candidates.iter().find(named)),
        };
        match fits {
            Some(meaning) => Some(read.on(meaning, reason)),
            None => Zone::fixed(offset).map(|z| with_zone(read, z, reason)),
        }
    }

    /// `IST = UTC+1`, `IST is UTC+5:30` in the text.
    fn defined(&self, name: &str) -> Option<i32> {
        let bytes = self.text.as_bytes();
        memchr::memmem::find_iter(bytes, name.as_bytes()).find_map(|at| {
            let mut c = Cursor::over(self.text, Span::new(at, self.text.len(), 1));
            let whole = !at.checked_sub(1).is_some_and(|n| bytes[n].is_ascii_alphanumeric());
            c.eat_str(name).filter(|()| whole)?;
            c.blanks();
            c.eat_any(b"=:").or_else(|| c.eat_words(&["is", "means"]).map(|()| b'='))?;
            c.blanks();
            match syntax::zone::zone(&mut c)?.spelling() {
                Spelling::Offset(seconds) => Some(seconds),
                _ => None,
            }
        })
    }

    /// A zone that is named in full goes by the abbreviation.
    fn by_named_zone(&self, read: Settled) -> Option<Settled> {
        let mut fitting = self.named.iter().filter(|z| self.goes_by(z, read.name) || is_meant(z, read.candidates));
        let first = fitting.next()?;
        // two of them with different offsets contradict each other
        let one = fitting.all(|z| self.offset_of(z) == self.offset_of(first));
        one.then(|| with_zone(read, *first, Reason::NamedZone))
    }

    /// Its own other half of the year is written too: `CDT` beside `CST`, `IDT` beside `IST`.
    fn by_sibling(&self, read: Settled) -> Option<Settled> {
        let others = || self.written.iter().filter(|(name, _)| *name != read.name && *name != "UTC" && *name != "GMT");
        let zones = |m: &Meaning| others().any(|(_, o)| o.first().is_some_and(|first| first.zone() == m.zone()));
        only(read.candidates.iter().filter(|m| zones(m))).map(|m| read.on(m, Reason::Sibling))
    }

    /// Another entry stands at the bare offset of one of several meanings: `10:00 +0530` beside `10:20 IST`.
    fn by_bare_offset(&self, read: Settled) -> Option<Settled> {
        let fits = |m: &&Meaning| m.seconds().is_some_and(|s| self.offsets.contains(&s));
        let found = only(read.candidates.iter().filter(|m| !m.is_rare()).filter(fits)).filter(|_| read.by_default);
        found.map(|m| read.on(m, Reason::OtherEntry))
    }

    /// The places that the text names, within the part of the world that its other abbreviations speak of.
    fn by_place(&self, read: Settled) -> Settled {
        if read.candidates.len() < 2 {
            return read;
        }
        let named: Vec<&Meaning> = read.candidates.iter().filter(|m| self.places.contains(&m.zone)).collect();
        let relatives = |m: &Meaning| self.has_relatives(read.name, m);
        let any = read.candidates.iter().any(relatives);
        let near: Vec<&Meaning> = named.iter().copied().filter(|m| !any || relatives(m)).collect();
        match (near.as_slice(), any) {
            ([one], _) => {
                // a rare meaning on the word of a place alone may be a mention in passing, and is told
                let told = one.is_rare() && one.seconds() != read.literal;
                Settled { by_default: told, ..read.on(one, Reason::Place) }
            }
            // it tells Chicago from Shanghai, and not Denver from Phoenix
            ([], true) if named.is_empty() && read.by_default => {
                let first = read.candidates.iter().find(|m| relatives(m));
                first.map_or(read, |m| read.on(m, Reason::Sibling))
            }
            ([], _) => Settled { by_default: read.by_default || !named.is_empty() && apart(&named, &read), ..read },
            (several, _) => self.by_season(read, several),
        }
    }

    /// Of several places, the one in which the abbreviation is in force on the date.
    fn by_season(&self, read: Settled, places: &[&Meaning]) -> Settled {
        let in_force = |m: &&&Meaning| m.seconds().is_some() && self.offset_of(&m.zone()) == m.seconds();
        match only(places.iter().filter(in_force).copied()) {
            Some(meaning) if self.near.is_some() => read.on(meaning, Reason::Season),
            _ => Settled { by_default: read.by_default || apart(places, &read), ..read },
        }
    }

    /// Does the document write abbreviations of the same part of the world: `PT` for `America/Chicago`?
    fn has_relatives(&self, name: &str, meaning: &Meaning) -> bool {
        let area = |m: &Meaning| m.zone().area().filter(|a| ["America", "Australia"].contains(a));
        let Some(own) = area(meaning) else { return false };
        // only abbreviations of that part of the world alone speak for others
        let speaks = |meanings: &[Meaning]| meanings.iter().filter(|m| !m.is_rare()).all(|m| area(m) == Some(own));
        self.written.iter().any(|(n, meanings)| *n != name && speaks(meanings))
    }

    fn goes_by(&self, zone: &Zone, name: &str) -> bool {
        zone.knows(name, self.near.unwrap_or_default())
    }

    /// The offset of the zone near the incident.
    fn offset_of(&self, zone: &Zone) -> Option<i32> {
        let noon = self.near?.and_hms_opt(12, 0, 0)?;
        Some(zone.at(noon).0.local_minus_utc())
    }
}

/// The only one, where there is one.
fn only<'m>(mut meanings: impl Iterator<Item = &'m Meaning>) -> Option<&'m Meaning> {
    let first = meanings.next()?;
    meanings.next().is_none().then_some(first)
}

/// Is the zone one of those that the abbreviation may mean?
fn is_meant(zone: &Zone, candidates: &[Meaning]) -> bool {
    candidates.iter().any(|m| m.zone() == *zone)
}

/// Does one of the meanings name another offset than what was read?
fn apart(meanings: &[&Meaning], read: &Settled) -> bool {
    meanings.iter().any(|m| m.seconds() != read.literal)
}

/// Settled on a zone that need not be one of the table: `Europe/Paris` for `CET`.
fn with_zone(read: Settled, zone: Zone, reason: Reason) -> Settled {
    let meant = read.candidates.iter().find(|m| m.zone() == zone);
    let literal = match meant {
        Some(m) => m.seconds(),
        None if zone.is_fixed() => None,
        None => read.literal,
    };
    Settled { zone, literal, by_default: false, reason, ..read }
}
