//! The names of months, weekdays and zones, as data.
//!
//! Month and weekday names come from CLDR 46 (`main/*/ca-gregorian.json`, wide and abbreviated, format and stand-alone),
//! reduced to the languages of postmortems. Zone abbreviations come from the tz database (the `FORMAT` column and its
//! links) and CLDR's `timeZoneNames.json`; what each of them means is told in [`resolve::timezone`](crate::resolve).

/// A day of the week as it was written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// All of them, from Monday.
    pub const ALL: [Weekday; 7] = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];
}

/// The longest name in the tables, in bytes.
const LONGEST: usize = 24;

/// Runs `find` on `word` in lower case (ASCII letters only: accented capitals do not begin the names below).
fn folded<T>(word: &str, find: impl FnOnce(&str) -> Option<T>) -> Option<T> {
    let mut low = [0; LONGEST];
    let low = low.get_mut(..word.len())?;
    low.copy_from_slice(word.as_bytes());
    low.make_ascii_lowercase();
    find(core::str::from_utf8(low).ok()?)
}

/// The month, from 1, that `word` names; abbreviations are written without their full stop.
///
/// ```
/// use incident_timeline::syntax::names::month;
///
/// assert_eq!(month("Sept"), Some(9));
/// assert_eq!(month("août"), Some(8));
/// assert_eq!(month("Maybe"), None);
/// ```
pub fn month(word: &str) -> Option<u8> {
    if word.len() < 3 {
        return None;
    }
    folded(word, |w| {
        Some(match w {
            "jan" | "january" | "januar" | "jänner" | "janvier" | "janv" | "enero" | "ene" | "janeiro" | "gennaio"
            | "gen" | "januari" | "stycznia" | "sty" | "января" | "янв" => 1,
            "feb" | "february" | "februar" | "février" | "fevrier" | "févr" | "fév" | "febrero" | "fevereiro"
            | "fev" | "febbraio" | "februari" | "lutego" | "lut" | "февраля" | "фев" => 2,
            "mar" | "march" | "marts" | "märz" | "maerz" | "mär" | "mrz" | "mars" | "marzo" | "março" | "marco"
            | "maart" | "mrt" | "marca" | "марта" | "мар" => 3,
            "apr" | "april" | "avril" | "avr" | "abril" | "abr" | "aprile" | "kwietnia" | "kwi" | "апреля" | "апр" => {
                4
            }
            "may" | "mai" | "mayo" | "maio" | "maggio" | "mag" | "mei" | "maj" | "maja" | "мая" => 5,
            "jun" | "june" | "juni" | "juin" | "junio" | "junho" | "giugno" | "giu" | "czerwca" | "cze" | "июня"
            | "июн" => 6,
            "jul" | "july" | "juli" | "juillet" | "juil" | "julio" | "julho" | "luglio" | "lug" | "lipca" | "lip"
            | "июля" | "июл" => 7,
            "aug" | "august" | "augusti" | "août" | "aout" | "agosto" | "ago" | "augustus" | "sierpnia" | "sie"
            | "августа" | "авг" => 8,
            "sep" | "sept" | "september" | "septembre" | "septiembre" | "setembro" | "set" | "settembre"
            | "września" | "wrz" | "сентября" | "сен" => 9,
            "oct" | "october" | "okt" | "oktober" | "octobre" | "octubre" | "outubro" | "out" | "ottobre" | "ott"
            | "października" | "paź" | "октября" | "окт" => 10,
            "nov" | "november" | "novembre" | "noviembre" | "novembro" | "listopada" | "lis" | "ноября" | "ноя" => {
                11
            }
            "dec" | "december" | "dez" | "dezember" | "desember" | "des" | "décembre" | "decembre" | "déc"
            | "diciembre" | "dic" | "dezembro" | "dicembre" | "grudnia" | "gru" | "декабря" | "дек" => 12,
            _ => return None,
        })
    })
}

/// The weekday that `word` names.
pub fn weekday(word: &str) -> Option<Weekday> {
    if word.len() < 2 {
        return None;
    }
    folded(word, |w| {
        Some(match w {
            "mon" | "monday" | "montag" | "lundi" | "lunes" | "lunedì" | "maandag" | "måndag" | "mandag"
            | "poniedziałek" => Weekday::Monday,
            "tue" | "tues" | "tuesday" | "dienstag" | "mardi" | "martes" | "martedì" | "dinsdag" | "tisdag"
            | "tirsdag" | "wtorek" => Weekday::Tuesday,
            "wed" | "weds" | "wednesday" | "mittwoch" | "mercredi" | "miércoles" | "mercoledì" | "woensdag"
            | "onsdag" | "środa" => Weekday::Wednesday,
            "thu" | "thur" | "thurs" | "thursday" | "donnerstag" | "jeudi" | "jueves" | "giovedì" | "donderdag"
            | "torsdag" | "czwartek" => Weekday::Thursday,
            "fri" | "friday" | "freitag" | "vendredi" | "viernes" | "venerdì" | "vrijdag" | "fredag" | "piątek" => {
                Weekday::Friday
            }
            "sat" | "saturday" | "samstag" | "samedi" | "sábado" | "sabato" | "zaterdag" | "lördag" | "lørdag"
            | "sobota" => Weekday::Saturday,
            "sun" | "sunday" | "sonntag" | "dimanche" | "domingo" | "domenica" | "zondag" | "söndag" | "søndag"
            | "niedziela" => Weekday::Sunday,
            _ => return None,
        })
    })
}

/// The weekday that `word` names where a date follows: abbreviations that are words or syllables elsewhere (CLDR's
/// abbreviated and short names in German, French, Spanish, Portuguese, Italian, Dutch and Polish).
pub fn weekday_before_date(word: &str) -> Option<Weekday> {
    folded(word, |w| {
        Some(match w {
            "mo" | "mon" | "lun" | "lu" | "seg" | "ma" | "pon" => Weekday::Monday,
            "di" | "tu" | "ter" | "wt" | "die" => Weekday::Tuesday,
            "mi" | "we" | "mer" | "mié" | "mie" | "qua" | "wo" | "śr" | "mit" => Weekday::Wednesday,
            "do" | "th" | "jeu" | "jue" | "qui" | "gio" | "czw" | "don" => Weekday::Thursday,
            "fr" | "ven" | "vie" | "sex" | "vr" | "pt" | "fre" => Weekday::Friday,
            "sa" | "sam" | "sáb" | "sab" | "za" | "sob" => Weekday::Saturday,
            "so" | "su" | "dim" | "dom" | "zo" | "niedz" | "son" => Weekday::Sunday,
            _ => return None,
        })
    })
}

/// Zone abbreviations, sorted, that are read as a zone when they stand beside a clock in capitals.
pub const ABBREVIATIONS: &[&str] = &[
    "ACDT", "ACST", "ADT", "AEDT", "AEST", "AET", "AKDT", "AKST", "AMST", "AMT", "ART", "AST", "AWDT", "AWST", "AZT",
    "BDT", "BNT", "BRST", "BRT", "BST", "CAT", "CDT", "CEDT", "CEST", "CET", "CLST", "CLT", "COT", "CST", "CT", "ChST",
    "EAT", "ECT", "EDT", "EEST", "EET", "EST", "ET", "FJT", "GMT", "GST", "HAE", "HAST", "HDT", "HKT", "HNE", "HST",
    "ICT", "IDT", "IRDT", "IRKT", "IRST", "IST", "JST", "KRAT", "KST", "MDT", "MEST", "MESZ", "MET", "MEZ", "MMT",
    "MSD", "MSK", "MST", "MT", "MYT", "NDT", "NOVT", "NPT", "NST", "NZDT", "NZST", "NZT", "OMST", "PDT", "PET", "PHT",
    "PKST", "PKT", "PST", "PT", "PYST", "PYT", "SAMT", "SAST", "SGT", "SLST", "SST", "TRT", "ULAT", "UTC", "UYT",
    "UZT", "VET", "VLAT", "WAST", "WAT", "WEST", "WET", "WIB", "WIT", "WITA", "WST", "YEKT",
];

/// The abbreviations that are read in lower case too: those that are no word of a language of the tables.
const LOWER_CASE: &[&str] = &[
    "aedt", "aest", "brt", "cdt", "cest", "cet", "edt", "eest", "gmt", "jst", "mdt", "mesz", "nzdt", "nzst", "pdt",
    "pst", "sgt", "utc",
];

/// Is `word` an abbreviation of a zone, as written beside a clock?
///
/// ```
/// use incident_timeline::syntax::names::is_abbreviation;
///
/// assert!(is_abbreviation("EST") && is_abbreviation("utc"));
/// assert!(!is_abbreviation("est") && !is_abbreviation("AWS"), "`est. cost` and `AWS support` name no zone");
/// ```
pub fn is_abbreviation(word: &str) -> bool {
    matches!(word.len(), 2..=4)
        && (ABBREVIATIONS.binary_search(&word).is_ok() || LOWER_CASE.binary_search(&word).is_ok() || word == "Utc")
}

/// The first part of an IANA zone name.
pub const AREAS: &[&str] = &[
    "Africa",
    "America",
    "Antarctica",
    "Asia",
    "Atlantic",
    "Australia",
    "Brazil",
    "Canada",
    "Chile",
    "Etc",
    "Europe",
    "Indian",
    "Mexico",
    "Pacific",
    "US",
];

/// Generic names of North American zones, as in "Pacific" or "Eastern Time".
pub const REGIONS: &[&str] = &["Pacific", "Eastern", "Central", "Mountain"];

/// Longer names of zones, in lower case and without "time", with the abbreviation or, where that has several meanings, the
/// IANA name that they are read as (CLDR's `timeZoneNames.json`, English, and the names of Windows zones).
///
/// Invariant: sorted by bytes, the shorter before the longer.
pub const LONG_NAMES: &[(&str, &str)] = &[
    ("alaska", "America/Anchorage"),
    ("arab", "Asia/Riyadh"),
    ("arabian", "Asia/Riyadh"),
    ("argentina", "ART"),
    ("atlantic", "America/Halifax"),
    ("australian central", "Australia/Adelaide"),
    ("australian eastern", "AET"),
    ("australian western", "AWST"),
    ("austrian", "Europe/Vienna"),
    ("bangladesh", "Asia/Dhaka"),
    ("belgian", "Europe/Brussels"),
    ("brasilia", "BRT"),
    ("british", "Europe/London"),
    ("british summer", "Europe/London"),
    ("central africa", "CAT"),
    ("central european", "CET"),
    ("central european summer", "CEST"),
    ("chile", "America/Santiago"),
    ("china", "Asia/Shanghai"),
    ("chinese", "Asia/Shanghai"),
    ("colombia", "COT"),
    ("coordinated universal", "UTC"),
    ("czech", "Europe/Prague"),
    ("danish", "Europe/Copenhagen"),
    ("dutch", "Europe/Amsterdam"),
    ("east africa", "EAT"),
    ("eastern european", "EET"),
    ("eastern european summer", "EEST"),
    ("finnish", "Europe/Helsinki"),
    ("french", "Europe/Paris"),
    ("german", "Europe/Berlin"),
    ("greek", "Europe/Athens"),
    ("greenwich mean", "GMT"),
    ("gulf", "Asia/Dubai"),
    ("hawaii", "HST"),
    ("hong kong", "HKT"),
    ("hungarian", "Europe/Budapest"),
    ("india", "Asia/Kolkata"),
    ("indian", "Asia/Kolkata"),
    ("indochina", "ICT"),
    ("iran", "Asia/Tehran"),
    ("irish", "Europe/Dublin"),
    ("israel", "Asia/Jerusalem"),
    ("israeli", "Asia/Jerusalem"),
    ("italian", "Europe/Rome"),
    ("japan", "JST"),
    ("japanese", "Asia/Tokyo"),
    ("korea", "KST"),
    ("korean", "KST"),
    ("malaysia", "MYT"),
    ("moscow", "MSK"),
    ("nepal", "Asia/Kathmandu"),
    ("new zealand", "NZT"),
    ("newfoundland", "America/St_Johns"),
    ("norwegian", "Europe/Oslo"),
    ("pakistan", "PKT"),
    ("peru", "PET"),
    ("philippine", "Asia/Manila"),
    ("polish", "Europe/Warsaw"),
    ("romanian", "Europe/Bucharest"),
    ("singapore", "SGT"),
    ("south africa", "SAST"),
    ("spanish", "Europe/Madrid"),
    ("swedish", "Europe/Stockholm"),
    ("swiss", "Europe/Zurich"),
    ("turkey", "TRT"),
    ("turkish", "Europe/Istanbul"),
    ("ukrainian", "Europe/Kiev"),
    ("universal", "UTC"),
    ("west africa", "WAT"),
    ("west central africa", "WAT"),
    ("western european", "WET"),
    ("western european summer", "WEST"),
];

/// The time of a country as its own language names it, in lower case, and the zone.
pub const COUNTRY_TIMES: &[(&str, &str)] = &[
    ("dansk tid", "Europe/Copenhagen"),
    ("deutsche zeit", "Europe/Berlin"),
    ("deutscher zeit", "Europe/Berlin"),
    ("heure belge", "Europe/Brussels"),
    ("heure française", "Europe/Paris"),
    ("hora peninsular", "Europe/Madrid"),
    ("mitteleuropäische zeit", "CET"),
    ("mitteleuropäischer zeit", "CET"),
    ("nederlandse tijd", "Europe/Amsterdam"),
    ("norsk tid", "Europe/Oslo"),
    ("ora italiana", "Europe/Rome"),
    ("schweizer zeit", "Europe/Zurich"),
    ("suomen aikaa", "Europe/Helsinki"),
    ("svensk tid", "Europe/Stockholm"),
];

/// Cities, and a few regions and countries with one clock, in lower case, whose time is told by their name: "Denver time".
/// The zones of the tz database (2025b) that are named after a city of more than two million people or of many teams; the
/// other cities of that size, and those names of both in other languages, as CLDR 46 has them (`timeZoneNames.json`,
/// exemplar cities) or as their own people write them. Which zone each lies in is told in
/// [`resolve::timezone`](crate::resolve).
///
/// Invariant: sorted by bytes, so that what begins alike stands together, the shorter before the longer.
pub const CITIES: &[&str] = &[
    "abu dhabi",
    "abuja",
    "accra",
    "addis ababa",
    "adelaide",
    "alaska",
    "alger",
    "algiers",
    "almaty",
    "amman",
    "amsterdam",
    "anchorage",
    "ankara",
    "arizona",
    "asuncion",
    "asunción",
    "athens",
    "atlanta",
    "auckland",
    "austin",
    "baku",
    "bandung",
    "bangalore",
    "bangkok",
    "barcelona",
    "basel",
    "beijing",
    "beirut",
    "belgrade",
    "belo horizonte",
    "bengaluru",
    "beograd",
    "berlin",
    "bern",
    "bogota",
    "bogotá",
    "boston",
    "boulder",
    "brasilia",
    "brasília",
    "bratislava",
    "brisbane",
    "brno",
    "brussel",
    "brussels",
    "bruxelles",
    "brüssel",
    "bucharest",
    "bucurești",
    "budapest",
    "buenos aires",
    "cairo",
    "calgary",
    "california",
    "canberra",
    "cape town",
    "caracas",
    "casablanca",
    "charlotte",
    "chennai",
    "chicago",
    "china",
    "christchurch",
    "ciudad de mexico",
    "ciudad de méxico",
    "cluj",
    "cologne",
    "colombo",
    "colorado",
    "copenhagen",
    "costa rica",
    "curitiba",
    "córdoba",
    "dakar",
    "dallas",
    "darwin",
    "delhi",
    "denver",
    "detroit",
    "dhaka",
    "doha",
    "dresden",
    "dubai",
    "dublin",
    "düsseldorf",
    "edinburgh",
    "edmonton",
    "frankfurt",
    "gdansk",
    "gdańsk",
    "geneva",
    "geneve",
    "genf",
    "genève",
    "germany",
    "gothenburg",
    "grenoble",
    "guam",
    "guangzhou",
    "guatemala",
    "guayaquil",
    "göteborg",
    "haifa",
    "halifax",
    "hamburg",
    "hangzhou",
    "hanoi",
    "harare",
    "havana",
    "hawaii",
    "helsinki",
    "ho chi minh city",
    "hobart",
    "hong kong",
    "honolulu",
    "houston",
    "hyderabad",
    "ireland",
    "islamabad",
    "israel",
    "istanbul",
    "jakarta",
    "jamaica",
    "jerusalem",
    "johannesburg",
    "kampala",
    "karachi",
    "karlsruhe",
    "kathmandu",
    "kiev",
    "kigali",
    "kolkata",
    "kopenhagen",
    "krakow",
    "kraków",
    "kuala lumpur",
    "kyiv",
    "köln",
    "københavn",
    "la habana",
    "la paz",
    "lagos",
    "lahore",
    "las vegas",
    "lausanne",
    "leipzig",
    "lima",
    "lisboa",
    "lisbon",
    "ljubljana",
    "london",
    "londra",
    "londres",
    "los angeles",
    "luxembourg",
    "luxemburg",
    "lviv",
    "lyon",
    "madrid",
    "malaysia",
    "malmö",
    "manaus",
    "manchester",
    "manila",
    "medellin",
    "medellín",
    "melbourne",
    "mexico city",
    "miami",
    "milan",
    "milano",
    "minneapolis",
    "minsk",
    "monterrey",
    "montevideo",
    "montreal",
    "montréal",
    "moscow",
    "mumbai",
    "munich",
    "münchen",
    "nairobi",
    "nashville",
    "new delhi",
    "new york",
    "new york city",
    "newfoundland",
    "novosibirsk",
    "nyc",
    "osaka",
    "oslo",
    "ottawa",
    "panama",
    "panamá",
    "parigi",
    "paris",
    "peking",
    "perth",
    "philadelphia",
    "philippine",
    "philippines",
    "phoenix",
    "pittsburgh",
    "porto",
    "porto alegre",
    "poznan",
    "poznań",
    "prag",
    "prague",
    "praha",
    "pretoria",
    "puerto rico",
    "pune",
    "pékin",
    "queensland",
    "quito",
    "rabat",
    "recife",
    "reykjavik",
    "reykjavík",
    "riga",
    "rio de janeiro",
    "riyadh",
    "roma",
    "rome",
    "saigon",
    "saint petersburg",
    "salt lake city",
    "san diego",
    "san francisco",
    "san jose",
    "santiago",
    "santiago de chile",
    "santo domingo",
    "sao paulo",
    "saskatchewan",
    "seattle",
    "seoul",
    "shanghai",
    "shenzhen",
    "silicon valley",
    "singapore",
    "sofia",
    "st. louis",
    "st. petersburg",
    "stockholm",
    "stuttgart",
    "sydney",
    "são paulo",
    "taipei",
    "taiwan",
    "tallinn",
    "tashkent",
    "tbilisi",
    "tehran",
    "tel aviv",
    "tel-aviv",
    "texas",
    "the hague",
    "tijuana",
    "tokyo",
    "torino",
    "toronto",
    "toulouse",
    "tucson",
    "tunis",
    "turin",
    "uk",
    "utrecht",
    "vancouver",
    "vienna",
    "vietnam",
    "vilnius",
    "vladivostok",
    "warsaw",
    "warszawa",
    "washington",
    "washington dc",
    "wellington",
    "wien",
    "winnipeg",
    "wroclaw",
    "wrocław",
    "yangon",
    "yekaterinburg",
    "yerevan",
    "zagreb",
    "zurich",
    "zurigo",
    "zürich",
];

/// Words between a region and "time": "Pacific Standard Time".
pub const REGION_TAILS: &[&str] = &[
    "daylight time",
    "daylight saving time",
    "daylight savings time",
    "standard time",
    "standard timezone",
    "standard time zone",
    "time",
    "timezone",
    "time zone",
];

#[cfg(test)]
mod tests {
    use super::{ABBREVIATIONS, CITIES, LOWER_CASE};

    #[test]
    fn tables_that_are_searched_are_sorted() {
        assert!(ABBREVIATIONS.is_sorted() && CITIES.is_sorted() && LOWER_CASE.is_sorted());
        assert!(super::LONG_NAMES.is_sorted());
        assert!(CITIES.iter().chain(super::LONG_NAMES.iter().map(|(long, _)| long)).all(|name| name.len() >= 2));
    }

    #[test]
    fn every_zone_of_the_tables_means_something() {
        for name in ABBREVIATIONS.iter().chain(super::REGIONS).chain(super::LONG_NAMES.iter().map(|(_, short)| short)) {
            assert!(name.parse::<crate::resolve::Zone>().is_ok(), "{name}");
        }
        for city in CITIES {
            let capital: String =
                city.split(' ').map(|w| w[..1].to_uppercase() + &w[1..]).collect::<Vec<_>>().join(" ");
            assert!(capital.parse::<crate::resolve::Zone>().is_ok(), "{capital}");
        }
    }
}
