//! What the abbreviations of zones mean, as data.
//!
//! **Sources.** The tz database, release 2025b: every alphabetic abbreviation that a zone of it showed from 1995 to 2026,
//! with the offset that it had then, one zone for all that behave alike. Where that database has given its own inventions
//! up for numbers (`BRT`, `SGT`, `GST`), the abbreviations that people went on to use: those of its releases before 2017, and of
//! CLDR 46 (`timeZoneNames.json`: the English, French and German short names, and the initials of its English long
//! names). A test holds each row against another copy of the tz database.
//!
//! **Order.** The first meaning is the default. Where there are several, it is that of the larger population which writes
//! the abbreviation in English text. A [`rare`] meaning counts where the document speaks for it, and makes the abbreviation
//! no guess where it does not: `PST` is no riddle, although Manila has one.

use super::timezone::Meaning;
use chrono_tz::Tz;

/// A usual meaning: the zone, and the offset that the abbreviation names there, as hours and minutes (`-330` is -03:30).
const fn m(zone: Tz, hhmm: i32) -> Meaning {
    Meaning { zone, seconds: Some(seconds(hhmm)), rare: false }
}

/// A meaning that is taken where the document speaks for it, and never by default.
const fn rare(zone: Tz, hhmm: i32) -> Meaning {
    Meaning { zone, seconds: Some(seconds(hhmm)), rare: true }
}

/// A name without an offset of its own.
const fn generic(zone: Tz) -> Meaning {
    Meaning { zone, seconds: None, rare: false }
}

const fn seconds(hhmm: i32) -> i32 {
    hhmm / 100 * 3_600 + hhmm % 100 * 60
}

/// What the abbreviations mean: sorted by name (capitals before small letters), the default first.
pub(super) static MEANINGS: &[(&str, &[Meaning])] = &[
    ("ACDT", &[m(Tz::Australia__Adelaide, 1030)]),
    ("ACST", &[m(Tz::Australia__Adelaide, 930), m(Tz::Australia__Darwin, 930)]),
    ("ADT", &[m(Tz::America__Halifax, -300), rare(Tz::Asia__Baghdad, 400)]),
    ("AEDT", &[m(Tz::Australia__Sydney, 1100)]),
    ("AEST", &[m(Tz::Australia__Sydney, 1000), m(Tz::Australia__Brisbane, 1000)]),
    ("AET", &[generic(Tz::Australia__Sydney)]),
    ("AKDT", &[m(Tz::America__Anchorage, -800)]),
    ("AKST", &[m(Tz::America__Anchorage, -900)]),
    ("AMST", &[m(Tz::America__Cuiaba, -300), rare(Tz::Asia__Yerevan, 500)]),
    ("AMT", &[m(Tz::America__Manaus, -400), m(Tz::Asia__Yerevan, 400)]),
    ("ART", &[m(Tz::America__Argentina__Buenos_Aires, -300)]),
    ("AST", &[m(Tz::America__Halifax, -400), m(Tz::America__Puerto_Rico, -400), m(Tz::Asia__Riyadh, 300)]),
    ("AWDT", &[m(Tz::Australia__Perth, 900)]),
    ("AWST", &[m(Tz::Australia__Perth, 800)]),
    ("AZT", &[m(Tz::Asia__Baku, 400)]),
    ("BDT", &[m(Tz::Asia__Dhaka, 600), rare(Tz::Asia__Brunei, 800)]),
    ("BNT", &[m(Tz::Asia__Brunei, 800)]),
    ("BRST", &[m(Tz::America__Sao_Paulo, -200)]),
    ("BRT", &[m(Tz::America__Sao_Paulo, -300)]),
    ("BST", &[m(Tz::Europe__London, 100), m(Tz::Asia__Dhaka, 600), rare(Tz::Pacific__Bougainville, 1100)]),
    ("CAT", &[m(Tz::Africa__Maputo, 200)]),
    ("CDT", &[m(Tz::America__Chicago, -500), rare(Tz::America__Mexico_City, -500), rare(Tz::America__Havana, -400)]),
    ("CEDT", &[m(Tz::Europe__Berlin, 200)]),
    ("CEST", &[m(Tz::Europe__Berlin, 200)]),
    ("CET", &[m(Tz::Europe__Berlin, 100), m(Tz::Africa__Algiers, 100), rare(Tz::Africa__Tunis, 100)]),
    ("CLST", &[m(Tz::America__Santiago, -300)]),
    ("CLT", &[m(Tz::America__Santiago, -400)]),
    ("COT", &[m(Tz::America__Bogota, -500)]),
    (
        "CST",
        &[
            m(Tz::America__Chicago, -600),
            m(Tz::Asia__Shanghai, 800),
            m(Tz::America__Costa_Rica, -600),
            rare(Tz::Asia__Taipei, 800),
            rare(Tz::America__Mexico_City, -600),
            rare(Tz::America__Regina, -600),
            rare(Tz::America__Havana, -500),
            rare(Tz::Australia__Adelaide, 930),
        ],
    ),
    ("CT", &[generic(Tz::America__Chicago)]),
    ("Central", &[generic(Tz::America__Chicago)]),
    ("ChST", &[m(Tz::Pacific__Guam, 1000)]),
    ("EAT", &[m(Tz::Africa__Nairobi, 300)]),
    ("ECT", &[m(Tz::America__Guayaquil, -500), rare(Tz::America__Barbados, -400)]),
    ("EDT", &[m(Tz::America__New_York, -400), rare(Tz::Australia__Sydney, 1100)]),
    ("EEST", &[m(Tz::Europe__Helsinki, 300), rare(Tz::Africa__Cairo, 300)]),
    (
        "EET",
        &[
            m(Tz::Europe__Helsinki, 200),
            m(Tz::Africa__Cairo, 200),
            rare(Tz::Europe__Kaliningrad, 200),
            rare(Tz::Africa__Tripoli, 200),
        ],
    ),
    (
        "EST",
        &[
            m(Tz::America__New_York, -500),
            m(Tz::America__Panama, -500),
            rare(Tz::America__Jamaica, -500),
            rare(Tz::America__Cancun, -500),
            rare(Tz::Australia__Sydney, 1000),
        ],
    ),
    ("ET", &[generic(Tz::America__New_York)]),
    ("Eastern", &[generic(Tz::America__New_York)]),
    ("FJT", &[m(Tz::Pacific__Fiji, 1200)]),
    ("GMT", &[m(Tz::UTC, 0)]),
    ("GST", &[m(Tz::Asia__Dubai, 400), rare(Tz::Pacific__Guam, 1000), rare(Tz::Atlantic__South_Georgia, -200)]),
    ("HAE", &[m(Tz::America__Toronto, -400)]),
    ("HAEC", &[m(Tz::Europe__Paris, 200)]),
    ("HAST", &[m(Tz::Pacific__Honolulu, -1000)]),
    ("HDT", &[m(Tz::America__Adak, -900)]),
    ("HKT", &[m(Tz::Asia__Hong_Kong, 800)]),
    ("HNE", &[m(Tz::America__Toronto, -500)]),
    ("HNEC", &[m(Tz::Europe__Paris, 100)]),
    ("HST", &[m(Tz::Pacific__Honolulu, -1000), rare(Tz::America__Adak, -1000)]),
    ("ICT", &[m(Tz::Asia__Bangkok, 700)]),
    ("IDT", &[m(Tz::Asia__Jerusalem, 300)]),
    ("IRDT", &[m(Tz::Asia__Tehran, 430)]),
    ("IRKT", &[m(Tz::Asia__Irkutsk, 800)]),
    ("IRST", &[m(Tz::Asia__Tehran, 330)]),
    ("IST", &[m(Tz::Asia__Kolkata, 530), m(Tz::Europe__Dublin, 100), m(Tz::Asia__Jerusalem, 200)]),
    ("JST", &[m(Tz::Asia__Tokyo, 900)]),
    ("KRAT", &[m(Tz::Asia__Krasnoyarsk, 700)]),
    ("KST", &[m(Tz::Asia__Seoul, 900)]),
    ("MDT", &[m(Tz::America__Denver, -600), rare(Tz::America__Mazatlan, -600)]),
    ("MEST", &[m(Tz::Europe__Berlin, 200)]),
    ("MESZ", &[m(Tz::Europe__Berlin, 200)]),
    ("MET", &[m(Tz::Europe__Berlin, 100)]),
    ("MEZ", &[m(Tz::Europe__Berlin, 100)]),
    ("MMT", &[m(Tz::Asia__Yangon, 630)]),
    ("MSD", &[m(Tz::Europe__Moscow, 400)]),
    ("MSK", &[m(Tz::Europe__Moscow, 300)]),
    (
        "MST",
        &[
            m(Tz::America__Denver, -700),
            m(Tz::America__Phoenix, -700),
            rare(Tz::America__Hermosillo, -700),
            rare(Tz::America__Whitehorse, -700),
            rare(Tz::Asia__Kuala_Lumpur, 800),
        ],
    ),
    ("MT", &[generic(Tz::America__Denver)]),
    ("MYT", &[m(Tz::Asia__Kuala_Lumpur, 800)]),
    ("Mountain", &[generic(Tz::America__Denver)]),
    ("NDT", &[m(Tz::America__St_Johns, -230)]),
    ("NOVT", &[m(Tz::Asia__Novosibirsk, 700)]),
    ("NPT", &[m(Tz::Asia__Kathmandu, 545)]),
    ("NST", &[m(Tz::America__St_Johns, -330), rare(Tz::Asia__Kathmandu, 545)]),
    ("NZDT", &[m(Tz::Pacific__Auckland, 1300)]),
    ("NZST", &[m(Tz::Pacific__Auckland, 1200)]),
    ("NZT", &[generic(Tz::Pacific__Auckland)]),
    ("OESZ", &[m(Tz::Europe__Helsinki, 300)]),
    ("OEZ", &[m(Tz::Europe__Helsinki, 200)]),
    ("OMST", &[m(Tz::Asia__Omsk, 600)]),
    ("PDT", &[m(Tz::America__Los_Angeles, -700)]),
    ("PET", &[m(Tz::America__Lima, -500)]),
    ("PHT", &[m(Tz::Asia__Manila, 800)]),
    ("PKST", &[m(Tz::Asia__Karachi, 600)]),
    ("PKT", &[m(Tz::Asia__Karachi, 500)]),
    ("PST", &[m(Tz::America__Los_Angeles, -800), rare(Tz::Asia__Manila, 800)]),
    ("PT", &[generic(Tz::America__Los_Angeles)]),
    ("PYST", &[m(Tz::America__Asuncion, -300)]),
    ("PYT", &[m(Tz::America__Asuncion, -400)]),
    ("Pacific", &[generic(Tz::America__Los_Angeles)]),
    ("SAMT", &[m(Tz::Europe__Samara, 400)]),
    ("SAST", &[m(Tz::Africa__Johannesburg, 200)]),
    ("SGT", &[m(Tz::Asia__Singapore, 800)]),
    ("SLST", &[m(Tz::Asia__Colombo, 530)]),
    ("SST", &[m(Tz::Asia__Singapore, 800), m(Tz::Pacific__Pago_Pago, -1100)]),
    ("TRT", &[m(Tz::Europe__Istanbul, 300)]),
    ("ULAT", &[m(Tz::Asia__Ulaanbaatar, 800)]),
    ("UTC", &[m(Tz::UTC, 0)]),
    ("UYT", &[m(Tz::America__Montevideo, -300)]),
    ("UZT", &[m(Tz::Asia__Tashkent, 500)]),
    ("VET", &[m(Tz::America__Caracas, -400)]),
    ("VLAT", &[m(Tz::Asia__Vladivostok, 1000)]),
    ("WAST", &[m(Tz::Africa__Windhoek, 200)]),
    ("WAT", &[m(Tz::Africa__Lagos, 100)]),
    ("WEST", &[m(Tz::Europe__Lisbon, 100)]),
    ("WESZ", &[m(Tz::Europe__Lisbon, 100)]),
    ("WET", &[m(Tz::Europe__Lisbon, 0)]),
    ("WEZ", &[m(Tz::Europe__Lisbon, 0)]),
    ("WIB", &[m(Tz::Asia__Jakarta, 700)]),
    ("WIT", &[m(Tz::Asia__Jayapura, 900)]),
    ("WITA", &[m(Tz::Asia__Makassar, 800)]),
    ("WST", &[m(Tz::Australia__Perth, 800), m(Tz::Pacific__Apia, 1300)]),
    ("YEKT", &[m(Tz::Asia__Yekaterinburg, 500)]),
];

/// The longest name in the table, in bytes.
const LONGEST: usize = 8;

/// The name as the table spells it, and what it may mean; in capitals where it was not written as it stands there.
pub(super) fn find(name: &str) -> Option<(&'static str, &'static [Meaning])> {
    let exact = |n: &str| MEANINGS.binary_search_by(|(m, _)| (*m).cmp(n)).ok().map(|n| MEANINGS[n]);
    exact(name).or_else(|| {
        let mut upper = [0; LONGEST];
        let upper = upper.get_mut(..name.len())?;
        upper.copy_from_slice(name.as_bytes());
        upper.make_ascii_uppercase();
        exact(core::str::from_utf8(upper).ok()?)
    })
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, MEANINGS, find};
    use crate::syntax::names::{ABBREVIATIONS, REGIONS};

    #[test]
    fn the_table_is_sorted_and_in_step_with_the_grammar() {
        assert!(MEANINGS.is_sorted_by(|a, b| a.0 < b.0));
        assert!(MEANINGS.iter().all(|(name, _)| name.len() <= LONGEST));
        let known = |name: &str| ABBREVIATIONS.contains(&name) || REGIONS.contains(&name);
        let strays: Vec<&str> = MEANINGS.iter().map(|(name, _)| *name).filter(|name| !known(name)).collect();
        assert!(strays.is_empty(), "the grammar does not read {strays:?}");
        assert!(ABBREVIATIONS.iter().all(|name| find(name).is_some_and(|(n, _)| n == *name)));
    }

    #[test]
    fn the_default_is_a_usual_meaning() {
        assert!(MEANINGS.iter().all(|(_, meanings)| meanings.first().is_some_and(|m| !m.rare)));
    }

    #[test]
    fn small_letters_are_found() {
        assert_eq!(find("pst").map(|(name, _)| name), Some("PST"));
        assert_eq!(find("Central").map(|(name, _)| name), Some("Central"));
        assert_eq!(find("a very long name"), None);
    }
}
