//! From the spelling of a zone to a zone, or to several candidates; and from a local time to the offset in force.
//!
//! What the abbreviations mean comes from the tz database (2025b, the `FORMAT` column of the zones named here) and from
//! CLDR's `timeZoneNames.json` for the generic North American names. The first meaning is the default; where there are
//! several, the default is the one of the larger population that uses the abbreviation in English text.

use crate::error::{Error, ErrorKind};
use crate::resolve::Moment;
use crate::syntax;
use chrono::{FixedOffset, LocalResult, NaiveDateTime, Offset, TimeZone};
use chrono_tz::Tz;
use core::fmt;

/// A time zone: UTC, a fixed offset, or a zone of the tz database.
///
/// ```
/// use incident_timeline::resolve::Zone;
///
/// let zone: Zone = "Europe/Zurich".parse().unwrap();
/// assert_eq!(zone.to_string(), "Europe/Zurich");
/// assert_eq!("PT".parse::<Zone>().unwrap().to_string(), "America/Los_Angeles");
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
        match self.0 {
            Kind::Fixed(o) => (o, Oddity::None),
            Kind::Named(tz) => named_at(tz, local),
        }
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

    const fn named(tz: Tz) -> Self {
        Zone(Kind::Named(tz))
    }
}

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

fn named_at(tz: Tz, local: NaiveDateTime) -> (FixedOffset, Oddity) {
    match tz.offset_from_local_datetime(&local) {
        LocalResult::Single(o) => (o.fix(), Oddity::None),
        LocalResult::Ambiguous(first, _) => (first.fix(), Oddity::Repeated),
        LocalResult::None => {
            let before = local.checked_sub_signed(chrono::Duration::hours(3)).unwrap_or(local);
            (tz.offset_from_local_datetime(&before).earliest().map_or_else(|| offset(0), |o| o.fix()), Oddity::Skipped)
        }
    }
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
        let refused = || Error::new(ErrorKind::UnknownZone { found: s.to_owned() });
        if let Ok(tz) = s.parse::<Tz>()
            && s.contains('/')
        {
            return Ok(Zone::named(tz));
        }
        let mut c = syntax::Cursor::new(s);
        let spelled = syntax::zone::zone(&mut c).filter(|_| c.is_done()).ok_or_else(refused)?;
        read(&spelled, &[]).map(|r| r.zone).ok_or_else(refused)
    }
}

fn offset(seconds: i32) -> FixedOffset {
    FixedOffset::east_opt(seconds).unwrap_or_else(|| FixedOffset::east_opt(0).expect("OK because UTC is an offset"))
}

/// A zone as read from its spelling.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reading {
    /// The zone.
    pub zone: Zone,
    /// The offset that the abbreviation itself names, where it names one: -28 800 for `PST`.
    pub literal: Option<i32>,
    /// All zones that the abbreviation may mean, the default first; empty where it means one.
    pub candidates: &'static [Meaning],
    /// Is the zone a generic one whose offset comes from the date: `PT`?
    pub generic: bool,
    /// Was one of several meanings taken by default?
    pub by_default: bool,
    /// The abbreviation, where it was read from one.
    pub name: &'static str,
}

/// One meaning of an abbreviation: a zone, and the offset in seconds that the abbreviation names there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Meaning {
    zone: Tz,
    seconds: Option<i32>,
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
}

const fn m(zone: Tz, quarters: i32) -> Meaning {
    Meaning { zone, seconds: Some(quarters * 900) }
}

const fn generic(zone: Tz) -> Meaning {
    Meaning { zone, seconds: None }
}

/// What the abbreviations mean: sorted by name, the default first. Offsets are in quarters of an hour.
static MEANINGS: &[(&str, &[Meaning])] = &[
    ("ACDT", &[m(Tz::Australia__Adelaide, 42)]),
    ("ACST", &[m(Tz::Australia__Adelaide, 38), m(Tz::Australia__Darwin, 38)]),
    ("ADT", &[m(Tz::America__Halifax, -12)]),
    ("AEDT", &[m(Tz::Australia__Sydney, 44)]),
    ("AEST", &[m(Tz::Australia__Sydney, 40), m(Tz::Australia__Brisbane, 40)]),
    ("AET", &[generic(Tz::Australia__Sydney)]),
    ("AKDT", &[m(Tz::America__Anchorage, -32)]),
    ("AKST", &[m(Tz::America__Anchorage, -36)]),
    ("ART", &[m(Tz::America__Argentina__Buenos_Aires, -12)]),
    ("AST", &[m(Tz::America__Halifax, -16), m(Tz::America__Puerto_Rico, -16), m(Tz::Asia__Riyadh, 12)]),
    ("AWST", &[m(Tz::Australia__Perth, 32)]),
    ("BDT", &[m(Tz::Asia__Dhaka, 24)]),
    ("BRST", &[m(Tz::America__Sao_Paulo, -8)]),
    ("BRT", &[m(Tz::America__Sao_Paulo, -12)]),
    ("BST", &[m(Tz::Europe__London, 4), m(Tz::Asia__Dhaka, 24)]),
    ("CAT", &[m(Tz::Africa__Maputo, 8)]),
    ("CDT", &[m(Tz::America__Chicago, -20), m(Tz::America__Havana, -16)]),
    ("CEST", &[m(Tz::Europe__Berlin, 8)]),
    ("CET", &[m(Tz::Europe__Berlin, 4), m(Tz::Africa__Algiers, 4)]),
    ("CLST", &[m(Tz::America__Santiago, -12)]),
    ("CLT", &[m(Tz::America__Santiago, -16)]),
    ("COT", &[m(Tz::America__Bogota, -20)]),
    (
        "CST",
        &[
            m(Tz::America__Chicago, -24),
            m(Tz::Asia__Shanghai, 32),
            m(Tz::America__Havana, -20),
            m(Tz::America__Costa_Rica, -24),
        ],
    ),
    ("CT", &[generic(Tz::America__Chicago)]),
    ("Central", &[generic(Tz::America__Chicago)]),
    ("EAT", &[m(Tz::Africa__Nairobi, 12)]),
    ("EDT", &[m(Tz::America__New_York, -16)]),
    ("EEST", &[m(Tz::Europe__Helsinki, 12)]),
    ("EET", &[m(Tz::Europe__Helsinki, 8), m(Tz::Africa__Cairo, 8)]),
    ("EST", &[m(Tz::America__New_York, -20), m(Tz::America__Panama, -20)]),
    ("ET", &[generic(Tz::America__New_York)]),
    ("Eastern", &[generic(Tz::America__New_York)]),
    ("GMT", &[m(Tz::UTC, 0)]),
    ("GST", &[m(Tz::Asia__Dubai, 16)]),
    ("HKT", &[m(Tz::Asia__Hong_Kong, 32)]),
    ("HST", &[m(Tz::Pacific__Honolulu, -40)]),
    ("ICT", &[m(Tz::Asia__Bangkok, 28)]),
    ("IDT", &[m(Tz::Asia__Jerusalem, 12)]),
    ("IST", &[m(Tz::Asia__Kolkata, 22), m(Tz::Europe__Dublin, 4), m(Tz::Asia__Jerusalem, 8)]),
    ("JST", &[m(Tz::Asia__Tokyo, 36)]),
    ("KST", &[m(Tz::Asia__Seoul, 36)]),
    ("MDT", &[m(Tz::America__Denver, -24)]),
    ("MESZ", &[m(Tz::Europe__Berlin, 8)]),
    ("MEZ", &[m(Tz::Europe__Berlin, 4)]),
    ("MMT", &[m(Tz::Asia__Yangon, 26)]),
    ("MSK", &[m(Tz::Europe__Moscow, 12)]),
    ("MST", &[m(Tz::America__Denver, -28), m(Tz::America__Phoenix, -28)]),
    ("MT", &[generic(Tz::America__Denver)]),
    ("MYT", &[m(Tz::Asia__Kuala_Lumpur, 32)]),
    ("Mountain", &[generic(Tz::America__Denver)]),
    ("NDT", &[m(Tz::America__St_Johns, -10)]),
    ("NPT", &[m(Tz::Asia__Kathmandu, 23)]),
    ("NST", &[m(Tz::America__St_Johns, -14)]),
    ("NZDT", &[m(Tz::Pacific__Auckland, 52)]),
    ("NZST", &[m(Tz::Pacific__Auckland, 48)]),
    ("PDT", &[m(Tz::America__Los_Angeles, -28)]),
    ("PET", &[m(Tz::America__Lima, -20)]),
    ("PHT", &[m(Tz::Asia__Manila, 32)]),
    ("PKT", &[m(Tz::Asia__Karachi, 20)]),
    ("PST", &[m(Tz::America__Los_Angeles, -32)]),
    ("PT", &[generic(Tz::America__Los_Angeles)]),
    ("Pacific", &[generic(Tz::America__Los_Angeles)]),
    ("SAST", &[m(Tz::Africa__Johannesburg, 8)]),
    ("SGT", &[m(Tz::Asia__Singapore, 32)]),
    ("TRT", &[m(Tz::Europe__Istanbul, 12)]),
    ("UTC", &[m(Tz::UTC, 0)]),
    ("UYT", &[m(Tz::America__Montevideo, -12)]),
    ("VET", &[m(Tz::America__Caracas, -16)]),
    ("WAT", &[m(Tz::Africa__Lagos, 4)]),
    ("WEST", &[m(Tz::Europe__Lisbon, 4)]),
    ("WET", &[m(Tz::Europe__Lisbon, 0)]),
    ("WIB", &[m(Tz::Asia__Jakarta, 28)]),
    ("WITA", &[m(Tz::Asia__Makassar, 32)]),
];

/// Abbreviations whose meanings lie in different parts of the world: the default is a guess that is told.
const SEVERAL: &[&str] = &["AST", "BST", "CST", "IST"];

/// What `name` may mean, the default first; empty for an unknown one.
pub fn meanings(name: &str) -> &'static [Meaning] {
    let found = MEANINGS.binary_search_by(|(n, _)| (*n).cmp(name)).ok();
    found.map_or(&[], |n| MEANINGS[n].1)
}

/// Reads a zone as it was spelled. `preferences` are the caller's own meanings of names, and win.
pub fn read(spelled: &syntax::Zone<'_>, preferences: &[(String, Zone)]) -> Option<Reading> {
    let plain = |zone, generic| Reading { zone, literal: None, candidates: &[], generic, by_default: false, name: "" };
    if let Some((_, zone)) = preferences.iter().find(|(n, _)| n.eq_ignore_ascii_case(spelled.name())) {
        return Some(plain(*zone, false));
    }
    if let Some(beside) = spelled.beside() {
        return Zone::fixed(beside).map(|z| plain(z, false));
    }
    match spelled.spelling() {
        syntax::Spelling::Offset(seconds) => Zone::fixed(seconds).map(|z| plain(z, false)),
        syntax::Spelling::Iana => spelled.name().parse::<Tz>().ok().map(|tz| plain(Zone::named(tz), true)),
        syntax::Spelling::Place => place(spelled.name()).map(|tz| plain(Zone::named(tz), true)),
        syntax::Spelling::Abbreviation => abbreviation(spelled.name()),
        syntax::Spelling::Unknown => None,
    }
}

fn abbreviation(name: &str) -> Option<Reading> {
    let upper = name.to_ascii_uppercase();
    let found = |n: &str| MEANINGS.binary_search_by(|(m, _)| (*m).cmp(n)).ok().map(|n| MEANINGS[n]);
    let (name, candidates) = found(name).or_else(|| found(&upper))?;
    let first = candidates.first()?;
    if first.zone == Tz::UTC {
        return Some(Reading {
            zone: Zone::utc(),
            literal: Some(0),
            candidates: &[],
            generic: false,
            by_default: false,
            name,
        });
    }
    Some(Reading {
        zone: first.zone(),
        literal: first.seconds,
        candidates: if candidates.len() > 1 { candidates } else { &[] },
        generic: first.seconds.is_none(),
        by_default: SEVERAL.contains(&upper.as_str()),
        name,
    })
}

/// The zone of a place: a city that names a zone of the tz database, or one of a few more.
fn place(name: &str) -> Option<Tz> {
    const MORE: &[(&str, Tz)] = &[
        ("北京时间", Tz::Asia__Shanghai),
        ("北京時間", Tz::Asia__Shanghai),
        ("日本時間", Tz::Asia__Tokyo),
        ("日本时间", Tz::Asia__Tokyo),
        ("한국시간", Tz::Asia__Seoul),
        ("한국 시간", Tz::Asia__Seoul),
        ("Beijing", Tz::Asia__Shanghai),
        ("San Francisco", Tz::America__Los_Angeles),
        ("Seattle", Tz::America__Los_Angeles),
        ("California", Tz::America__Los_Angeles),
        ("Boston", Tz::America__New_York),
        ("Barcelona", Tz::Europe__Madrid),
        ("Montreal", Tz::America__Toronto),
        ("Delhi", Tz::Asia__Kolkata),
        ("Frankfurt", Tz::Europe__Berlin),
        ("Tel Aviv", Tz::Asia__Jerusalem),
        ("Wellington", Tz::Pacific__Auckland),
        ("Washington", Tz::America__New_York),
        ("Munich", Tz::Europe__Berlin),
        ("Brasília", Tz::America__Sao_Paulo),
        ("Brasilia", Tz::America__Sao_Paulo),
        ("Mumbai", Tz::Asia__Kolkata),
        ("UK", Tz::Europe__London),
        ("Geneva", Tz::Europe__Zurich),
        ("Zürich", Tz::Europe__Zurich),
        ("Wien", Tz::Europe__Vienna),
        ("Roma", Tz::Europe__Rome),
    ];
    MORE.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, tz)| *tz).or_else(|| {
        let folded = name.replace(' ', "_");
        chrono_tz::TZ_VARIANTS.iter().copied().find(|tz| {
            tz.name().rsplit('/').next().is_some_and(|city| city.eq_ignore_ascii_case(&folded))
                && tz.name().contains('/')
        })
    })
}

/// Words that place a document, for the meanings of abbreviations that need one.
const PLACES: &[(Tz, &[&str])] = &[
    (Tz::America__Phoenix, &["Phoenix", "Arizona", "Tucson"]),
    (Tz::America__Panama, &["Panama"]),
    (Tz::Africa__Algiers, &["Algiers", "Algeria", "Alger"]),
    (Tz::Africa__Cairo, &["Cairo", "Egypt"]),
    (Tz::Australia__Brisbane, &["Brisbane", "Queensland"]),
    (Tz::Australia__Darwin, &["Darwin"]),
    (Tz::Asia__Shanghai, &["China", "Beijing", "Shanghai", "Shenzhen", "北京", "中国"]),
    (Tz::Asia__Dhaka, &["Dhaka", "Bangladesh"]),
    (Tz::Asia__Riyadh, &["Riyadh", "Saudi"]),
    (Tz::America__Puerto_Rico, &["Puerto Rico", "San Juan"]),
    (Tz::Europe__Dublin, &["Dublin", "Ireland", "Irish"]),
    (Tz::Asia__Jerusalem, &["Israel", "Tel Aviv", "Jerusalem"]),
    (Tz::Asia__Kolkata, &["India", "Bangalore", "Bengaluru", "Mumbai", "Delhi", "Hyderabad"]),
    (Tz::America__Havana, &["Cuba", "Havana"]),
    (Tz::America__Costa_Rica, &["Costa Rica"]),
];

/// The meaning that a place named in the document decides for, if exactly one of them is named.
pub(super) fn evidence(reading: &Reading, text: &str) -> Option<Meaning> {
    let named = |meaning: &&Meaning| {
        let words = PLACES.iter().find(|(tz, _)| *tz == meaning.zone).map_or(&[][..], |(_, words)| words);
        words.iter().any(|w| memchr::memmem::find(text.as_bytes(), w.as_bytes()).is_some())
    };
    let mut found = reading.candidates.iter().filter(named);
    let first = found.next()?;
    found.next().is_none().then_some(*first)
}
