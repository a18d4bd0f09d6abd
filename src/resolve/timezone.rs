//! From the spelling of a zone to a zone, or to several candidates; and from a local time to the offset in force.
//!
//! What the abbreviations mean is data ([`meanings`]), and so are the zones of places. What the document says about an
//! abbreviation with several meanings is weighed elsewhere, by [`readings`](super::readings).

use crate::error::{Error, ErrorKind};
use crate::resolve::policy::{Fold, Gap};
use crate::resolve::readings::{Reason, Settled};
use crate::resolve::{Moment, abbreviations, places};
use crate::syntax;
use chrono::{DateTime, Datelike, FixedOffset, LocalResult, NaiveDate, NaiveDateTime, Offset, TimeZone};
use chrono_tz::{OffsetName, Tz};
use core::fmt;

/// A time zone: UTC, a fixed offset, or a zone of the tz database.
///
/// ```
/// use incident_timeline::resolve::Zone;
///
/// let zone: Zone = "Europe/Zurich".parse().unwrap();
/// assert_eq!(zone.to_string(), "Europe/Zurich");
/// assert_eq!("PT".parse::<Zone>().unwrap().to_string(), "America/Los_Angeles");
/// assert_eq!("Japan".parse::<Zone>().unwrap().to_string(), "Japan");
/// assert_eq!("Denver time".parse::<Zone>().unwrap().to_string(), "America/Denver");
/// assert_eq!("-05:00".parse::<Zone>().unwrap(), Zone::fixed(-18_000).unwrap());
/// assert!("XYZT".parse::<Zone>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Zone(Kind);

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Kind {
    Fixed(FixedOffset),
    Named(Tz),
}

impl Zone {
    /// UTC.
    pub fn utc() -> Self {
        Zone(Kind::Fixed(offset(0)))
    }

    /// A fixed offset, in seconds east of UTC; `None` past a day.
    pub fn fixed(seconds: i32) -> Option<Self> {
        FixedOffset::east_opt(seconds).map(|o| Zone(Kind::Fixed(o)))
    }

    /// The moment as clocks in this zone show it. Moments without a zone or a date are given back as they are.
    #[must_use]
    pub fn show(&self, moment: &Moment) -> Moment {
        let Some(instant) = moment.instant() else { return *moment };
        let offset = match self.0 {
            Kind::Fixed(o) => o,
            Kind::Named(tz) => tz.offset_from_utc_datetime(&instant.naive_utc()).fix(),
        };
        moment.shown_at(offset)
    }

    /// The offset that clocks in this zone have when they show `local`, and what is odd about that time there.
    pub fn at(&self, local: NaiveDateTime) -> (FixedOffset, Oddity) {
        let ([first, _], oddity) = self.offsets(local);
        (first, oddity)
    }

    /// As [`at`](Zone::at), with a choice of what a skipped and a repeated time mean; `None` for one that is refused.
    ///
    /// An abbreviation that names one of the two offsets of a repeated time (`literal`) leaves nothing to choose.
    pub(super) fn at_by(
        &self,
        local: NaiveDateTime,
        literal: Option<i32>,
        (gap, fold): (Gap, Fold),
    ) -> (Option<FixedOffset>, Oddity) {
        let (offsets, oddity) = self.offsets(local);
        let named = offsets.into_iter().find(|o| oddity == Oddity::Repeated && Some(o.local_minus_utc()) == literal);
        if let Some(offset) = named {
            return (Some(offset), Oddity::None);
        }
        let [first, last] = offsets;
        let chosen = match (oddity, gap, fold) {
            (Oddity::Skipped, Gap::Reject, _) | (Oddity::Repeated, _, Fold::Reject) => None,
            (Oddity::Skipped, Gap::After, _) | (Oddity::Repeated, _, Fold::Second) => Some(last),
            _ => Some(first),
        };
        (chosen, oddity)
    }

    /// The offsets that clocks in this zone may have when they show `local`: twice the same; the earlier and the later one
    /// of a time shown twice; those before and after a time that was skipped.
    pub(super) fn offsets(&self, local: NaiveDateTime) -> ([FixedOffset; 2], Oddity) {
        /// Longer than any gap (but those of a whole day, at the date line), shorter than the time to the next change.
        const APART: chrono::Duration = chrono::Duration::hours(3);
        let tz = match self.0 {
            Kind::Fixed(o) => return ([o, o], Oddity::None),
            Kind::Named(tz) => tz,
        };
        let near = |moved: Option<NaiveDateTime>| {
            let found = moved.and_then(|l| tz.offset_from_local_datetime(&l).earliest());
            found.map_or_else(|| offset(0), |o| o.fix())
        };
        match tz.offset_from_local_datetime(&local) {
            LocalResult::Single(o) => ([o.fix(), o.fix()], Oddity::None),
            LocalResult::Ambiguous(first, last) => ([first.fix(), last.fix()], Oddity::Repeated),
            LocalResult::None => {
                let (before, after) = (local.checked_sub_signed(APART), local.checked_add_signed(APART));
                ([near(before), near(after)], Oddity::Skipped)
            }
        }
    }

    /// The offset in force at a time, both in seconds: the time since 1970 began in UTC, the offset east of UTC.
    pub(crate) fn offset_at(&self, unix: i64) -> i64 {
        let offset = match self.0 {
            Kind::Fixed(o) => o,
            Kind::Named(tz) => {
                let within = DateTime::from_timestamp(unix.clamp(FIRST_CHANGES, LAST_CHANGES), 0).unwrap_or_default();
                tz.offset_from_utc_datetime(&within.naive_utc()).fix()
            }
        };
        i64::from(offset.local_minus_utc())
    }

    /// The first time after `after` and not behind `until` from which another offset is in force, in seconds since 1970
    /// began in UTC.
    pub(crate) fn next_change(&self, after: i64, until: i64) -> Option<i64> {
        if self.is_fixed() {
            return None;
        }
        let offset = self.offset_at(after);
        let (mut same, end) = (after.max(FIRST_CHANGES), until.min(LAST_CHANGES));
        while same < end {
            let mut other = same.saturating_add(NEAREST_CHANGES).min(end);
            if self.offset_at(other) == offset {
                same = other;
                continue;
            }
            while other - same > 1 {
                let middle = same + (other - same) / 2;
                if self.offset_at(middle) == offset { same = middle } else { other = middle }
            }
            return Some(other);
        }
        None
    }

    /// Do clocks in this zone go by `name` when they show `local`, as the tz database has it?
    pub(super) fn shows(&self, name: &str, local: NaiveDateTime) -> bool {
        let Kind::Named(tz) = self.0 else { return false };
        match tz.offset_from_local_datetime(&local) {
            LocalResult::Single(o) => o.abbreviation() == Some(name),
            LocalResult::Ambiguous(first, last) => [first, last].iter().any(|o| o.abbreviation() == Some(name)),
            LocalResult::None => false,
        }
    }

    /// The part of the world that the name of the zone begins with: `America`.
    pub(super) fn area(&self) -> Option<&'static str> {
        match self.0 {
            Kind::Fixed(_) => None,
            Kind::Named(tz) => tz.name().split_once('/').map(|(area, _)| area),
        }
    }

    /// Do they go by `name` in the winter or the summer around `near`?
    pub(super) fn knows(&self, name: &str, near: NaiveDate) -> bool {
        [(1, 1), (7, 1)].into_iter().any(|(month, day)| {
            NaiveDate::from_ymd_opt(near.year(), month, day)
                .and_then(|d| d.and_hms_opt(12, 0, 0))
                .is_some_and(|local| self.shows(name, local))
        })
    }

    /// Is it one of the United States?
    pub(super) fn is_of_united_states(&self) -> bool {
        const PLACES: [&str; 12] = [
            "New_York",
            "Chicago",
            "Denver",
            "Los_Angeles",
            "Phoenix",
            "Anchorage",
            "Honolulu",
            "Detroit",
            "Boise",
            "Indiana",
            "Kentucky",
            "North_Dakota",
        ];
        match self.0 {
            // an offset of the Americas as good as names them
            Kind::Fixed(o) => (-10 * 3_600..=-4 * 3_600).contains(&o.local_minus_utc()),
            Kind::Named(tz) => {
                let name = tz.name();
                name.starts_with("US/") || PLACES.iter().any(|p| name.split('/').any(|part| part == *p))
            }
        }
    }

    /// Does its offset depend on the date?
    pub const fn is_fixed(&self) -> bool {
        matches!(self.0, Kind::Fixed(_))
    }

    pub(super) const fn named(tz: Tz) -> Self {
        Zone(Kind::Named(tz))
    }
}

/// No zone changes its offset before 1800 and behind 2200: the first railway time is of 1844, and chrono-tz carries the rules
/// on to 2099. In seconds since 1970.
const FIRST_CHANGES: i64 = -5_364_662_400;
const LAST_CHANGES: i64 = 7_258_118_400;

/// Less than what ever lay between two changes of one zone: just under a week (Recife in October 2000, Gaza around Ramadan).
const NEAREST_CHANGES: i64 = 4 * 86_400;

/// What is odd about a local time in a zone.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Oddity {
    /// Nothing.
    None,
    /// The clocks skipped it; the offset before the gap is given.
    Skipped,
    /// The clocks showed it twice; the offset of the first time is given.
    Repeated,
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Kind::Fixed(o) if o.local_minus_utc() == 0 => f.write_str("UTC"),
            Kind::Fixed(o) => write!(f, "{o}"),
            Kind::Named(tz) => f.write_str(tz.name()),
        }
    }
}

impl core::str::FromStr for Zone {
    type Err = Error;

    fn from_str(s: &str) -> Result<Self, Error> {
        let mut c = syntax::Cursor::new(s);
        let spelled = syntax::zone::zone(&mut c).filter(|_| c.is_done());
        // abbreviations first: `EST` is the clock of New York here, and not the zone of that name that never changes
        let found = spelled.and_then(|z| read(&z, &[])).map(|r| r.zone).or_else(|| iana(s)).or_else(|| displayed(s));
        found.ok_or_else(|| Error::new(ErrorKind::UnknownZone { found: s.to_owned() }))
    }
}

fn offset(seconds: i32) -> FixedOffset {
    FixedOffset::east_opt(seconds).unwrap_or_else(|| FixedOffset::east_opt(0).expect("OK because UTC is an offset"))
}

/// A zone of the tz database by its name, with or without a slash: `Europe/Zurich`, `Japan`, `EST5EDT`. Those that are
/// UTC under another name are UTC.
fn iana(name: &str) -> Option<Zone> {
    const UTC: [&str; 7] = ["UTC", "UCT", "Zulu", "Universal", "Greenwich", "GMT", "GMT0"];
    let bare = name.strip_prefix("Etc/").unwrap_or(name);
    if UTC.contains(&bare) {
        return Some(Zone::utc());
    }
    name.parse::<Tz>().ok().map(Zone::named)
}

/// An offset by itself as a zone is displayed: `("+" / "-") 2DIGIT ":" 2DIGIT [ ":" 2DIGIT ]`. In a text `-05:00` may be the end
/// of a range; here it cannot.
fn displayed(offset: &str) -> Option<Zone> {
    let mut c = syntax::Cursor::new(offset);
    let sign = if c.eat_any(b"+-")? == b'-' { -1 } else { 1 };
    let hours = i32::try_from(c.digits(2..=2)?).ok()?;
    let mut sixtieth = || {
        c.eat(b':')?;
        i32::try_from(c.digits(2..=2)?).ok().filter(|n| *n < 60)
    };
    let (minutes, seconds) = (sixtieth()?, sixtieth().unwrap_or(0));
    c.is_done().then(|| Zone::fixed(sign * (hours * 3_600 + minutes * 60 + seconds)))?
}

/// One meaning of an abbreviation: a zone, and the offset in seconds that the abbreviation names there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Meaning {
    pub(super) zone: Tz,
    pub(super) seconds: Option<i32>,
    pub(super) rare: bool,
}

impl Meaning {
    /// The zone.
    pub fn zone(&self) -> Zone {
        Zone::named(self.zone)
    }

    /// The offset that the abbreviation names, in seconds east of UTC; `None` for generic names.
    pub const fn seconds(&self) -> Option<i32> {
        self.seconds
    }

    /// Does it count only where the document speaks for it?
    pub const fn is_rare(&self) -> bool {
        self.rare
    }
}

/// What `name` may mean, the default first; empty for an unknown one.
///
/// ```
/// use incident_timeline::resolve::timezone::meanings;
///
/// let zones: Vec<String> = meanings("IST").iter().map(|m| m.zone().to_string()).collect();
/// assert_eq!(zones, ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"]);
/// ```
pub fn meanings(name: &str) -> &'static [Meaning] {
    abbreviations::find(name).map_or(&[], |(_, meanings)| meanings)
}

/// Reads a zone as it was spelled, by itself. `preferences` are the caller's own meanings of names, and win.
pub(super) fn read(spelled: &syntax::Zone<'_>, preferences: &[(String, Zone)]) -> Option<Settled> {
    let named = abbreviations::find(spelled.name()).filter(|_| spelled.spelling() == syntax::Spelling::Abbreviation);
    let (name, candidates) = named.unwrap_or(("", &[]));
    if let Some((_, zone)) = preferences.iter().find(|(n, _)| n.eq_ignore_ascii_case(spelled.name())) {
        return Some(Settled { name, candidates, ..Settled::plain(*zone, Reason::Preferred) });
    }
    if let Some(beside) = spelled.beside() {
        return Zone::fixed(beside).map(|z| Settled { name, candidates, ..Settled::plain(z, Reason::Beside) });
    }
    let written = |zone: Zone| Settled::plain(zone, Reason::Written);
    match spelled.spelling() {
        syntax::Spelling::Offset(seconds) => Zone::fixed(seconds).map(written),
        syntax::Spelling::Iana => iana(spelled.name()).map(written),
        syntax::Spelling::Place => places::zone_of(spelled.name()).map(|tz| written(Zone::named(tz))),
        syntax::Spelling::Abbreviation => abbreviation(name, candidates),
        syntax::Spelling::Unknown => None,
    }
}

/// The default meaning of an abbreviation.
fn abbreviation(name: &'static str, candidates: &'static [Meaning]) -> Option<Settled> {
    let first = candidates.first()?;
    if first.zone == Tz::UTC {
        return Some(Settled { name, literal: Some(0), ..Settled::plain(Zone::utc(), Reason::Written) });
    }
    let usual = || candidates.iter().filter(|m| !m.rare);
    Some(Settled {
        zone: first.zone(),
        literal: first.seconds,
        candidates,
        generic: first.seconds.is_none(),
        // several offsets are a guess; several places with one offset differ only out of season, and are told then
        by_default: usual().any(|m| m.seconds != first.seconds),
        name,
        reason: if usual().nth(1).is_some() { Reason::Default } else { Reason::Written },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The hours in which the offset of `zone` becomes another between two years, found without any leap.
    fn stepped(zone: Zone, (from, to): (i64, i64)) -> Vec<i64> {
        const STEP: i64 = 6 * 3_600;
        let times = (from..to).step_by(STEP as usize);
        times.filter(|t| zone.offset_at(*t) != zone.offset_at(t + STEP)).collect()
    }

    #[test]
    fn no_change_of_the_clocks_is_passed_over() {
        /// 1970 to 2038: most of what is there; the years before hold the closest changes, the war years of Europe.
        const YEARS: (i64, i64) = (0, 2_147_472_000);
        const WARS: (i64, i64) = (-1_735_689_600, -725_846_400);
        let named = |name: &str| name.parse::<Tz>().map(Zone::named).expect("OK because the zone is known");
        let zones = ["America/Recife", "Asia/Gaza", "Africa/Casablanca", "Europe/Berlin", "Pacific/Apia"];
        let of_wars = ["Europe/Vienna", "Europe/Riga", "Africa/Tunis", "Europe/Simferopol"];
        let rows = zones.map(|z| (z, YEARS)).into_iter().chain(of_wars.map(|z| (z, WARS)));
        for (name, (from, to)) in rows {
            let zone = named(name);
            let found = core::iter::successors(zone.next_change(from, to), |at| zone.next_change(*at, to));
            let found: Vec<i64> = found.collect();
            let want = stepped(zone, (from, to));
            assert_eq!(found.len(), want.len(), "{name}");
            assert!(found.iter().zip(&want).all(|(f, w)| *f > *w && *f <= w + 6 * 3_600), "{name}: {found:?}");
            assert!(found.iter().all(|t| zone.offset_at(t - 1) != zone.offset_at(*t)), "{name}: {found:?}");
        }
    }

    #[test]
    fn no_zone_changes_outside_of_the_years_that_are_looked_at() {
        for tz in chrono_tz::TZ_VARIANTS {
            let at = |year| {
                let day = NaiveDate::from_ymd_opt(year, 7, 1).expect("OK because each year has a July");
                tz.offset_from_utc_datetime(&day.and_time(chrono::NaiveTime::MIN)).fix()
            };
            for [inside, outside] in [[1_800, 1_700], [1_800, 1], [2_199, 2_201], [2_199, 2_600], [2_199, 200_000]] {
                assert_eq!(at(inside), at(outside), "{tz}: {outside}");
            }
            let zone = Zone::named(tz);
            assert_eq!(zone.next_change(i64::MIN, FIRST_CHANGES), None, "{tz}");
            assert_eq!(zone.next_change(LAST_CHANGES - 86_400 * 36_500, i64::MAX), None, "{tz}");
        }
    }
}
