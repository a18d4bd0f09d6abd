//! The language of a document, told by its scripts and its small words.

use super::words::Names;

/// A language whose timelines are read.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the names say it")]
pub enum Language {
    English,
    German,
    French,
    Spanish,
    Portuguese,
    Italian,
    Dutch,
    Polish,
    Russian,
    Japanese,
    Chinese,
    Korean,
}

impl Language {
    /// All of them.
    pub const ALL: [Language; 12] = [
        Language::English,
        Language::German,
        Language::French,
        Language::Spanish,
        Language::Portuguese,
        Language::Italian,
        Language::Dutch,
        Language::Polish,
        Language::Russian,
        Language::Japanese,
        Language::Chinese,
        Language::Korean,
    ];

    /// Its code by BCP 47: `en`, `de`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::German => "de",
            Language::French => "fr",
            Language::Spanish => "es",
            Language::Portuguese => "pt",
            Language::Italian => "it",
            Language::Dutch => "nl",
            Language::Polish => "pl",
            Language::Russian => "ru",
            Language::Japanese => "ja",
            Language::Chinese => "zh",
            Language::Korean => "ko",
        }
    }

    /// Do its writers put the day before the month in dates of numbers? `None` for English, whose writers do both.
    pub(crate) const fn day_first(self) -> Option<bool> {
        match self {
            Language::English => None,
            Language::Japanese | Language::Chinese | Language::Korean => Some(false),
            _ => Some(true),
        }
    }
}

/// The language in which `text` is written, as far as its beginning tells.
///
/// Small words (`the`, `wurde`, `dans`) and scripts are counted in the first eight kilobytes; a language is told where it has
/// a few of them, and clearly more than any other. Nothing else rests on it than the order of day and month in numbers where the
/// document leaves it open: the words of all languages are read in every document.
///
/// ```
/// use incident_timeline::syntax::{Language, language};
///
/// assert_eq!(language("Die Datenbank war nicht erreichbar, und der Dienst wurde neu gestartet."), Some(Language::German));
/// assert_eq!(language("データベースが停止した"), Some(Language::Japanese));
/// assert_eq!(language("- 14:05 rollback\n"), None);
/// ```
pub fn language(text: &str) -> Option<Language> {
    const ENOUGH: u32 = 3;
    let counts = count(beginning(text));
    let best = counts.iter().enumerate().max_by_key(|(n, count)| (**count, core::cmp::Reverse(*n)))?;
    let (n, most) = (best.0, *best.1);
    let next = counts.iter().enumerate().filter(|(m, _)| *m != n).map(|(_, count)| *count).max().unwrap_or(0);
    // clearly more: a quarter
    (most >= ENOUGH && most * 4 >= next * 5).then(|| Language::ALL[n])
}

/// The first eight kilobytes.
fn beginning(text: &str) -> &str {
    const LONGEST: usize = 8_192;
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// How much speaks for each language: one for each small word and for each word of Cyrillic or sign of Chinese, Japanese and
/// Korean.
fn count(text: &str) -> [u32; Language::ALL.len()] {
    let mut counts = [0; Language::ALL.len()];
    let (mut han, mut kana) = (0, 0);
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()) {
        let Some(first) = word.chars().next().filter(|c| !c.is_ascii()) else {
            add(&mut counts, WORDS.get(word).unwrap_or(0));
            continue;
        };
        match first {
            '\u{400}'..='\u{52f}' => counts[Language::Russian as usize] += 1,
            '\u{1100}'.. => {
                for c in word.chars() {
                    match c {
                        '\u{3040}'..='\u{30ff}' => kana += 1,
                        '\u{3400}'..='\u{9fff}' => han += 1,
                        '\u{ac00}'..='\u{d7a3}' => counts[Language::Korean as usize] += 1,
                        _ => {}
                    }
                }
            }
            _ => add(&mut counts, WORDS.get(word).unwrap_or(0)),
        }
    }
    // Japanese is written in both, Chinese in one of them
    const FEW: u32 = 8;
    let of_both = if kana * FEW > han { Language::Japanese } else { Language::Chinese };
    counts[of_both as usize] += han + kana;
    counts
}

/// Counts a small word for the languages that have it.
fn add(counts: &mut [u32], languages: u8) {
    for (n, count) in counts.iter_mut().enumerate().take(8) {
        *count += u32::from(languages >> n & 1);
    }
}

const EN: u8 = 1;
const DE: u8 = 1 << 1;
const FR: u8 = 1 << 2;
const ES: u8 = 1 << 3;
const PT: u8 = 1 << 4;
const IT: u8 = 1 << 5;
const NL: u8 = 1 << 6;
const PL: u8 = 1 << 7;

/// Small words, and the languages that have them.
static WORDS: Names<u8> = Names::new(&[
    ("a", FR | ES | PT | IT | PL),
    ("aan", NL),
    ("abbiamo", IT),
    ("al", ES | IT),
    ("alle", DE | IT | NL),
    ("als", DE),
    ("am", DE),
    ("and", EN),
    ("ao", PT),
    ("are", EN),
    ("as", EN | PT),
    ("at", EN),
    ("até", PT),
    ("au", FR),
    ("auch", DE),
    ("auf", DE),
    ("aux", FR),
    ("avec", FR),
    ("be", EN),
    ("been", EN),
    ("bei", DE),
    ("bij", NL),
    ("bis", DE),
    ("by", EN),
    ("było", PL),
    ("były", PL),
    ("ce", FR),
    ("ces", FR),
    ("cette", FR),
    ("che", IT),
    ("com", PT),
    ("como", ES),
    ("con", ES | IT),
    ("da", PT | IT),
    ("dal", IT),
    ("dans", FR),
    ("das", DE | PT),
    ("dat", NL),
    ("de", FR | ES | PT | NL),
    ("dei", IT),
    ("del", ES | IT),
    ("della", IT),
    ("delle", IT),
    ("dem", DE),
    ("den", DE),
    ("der", DE),
    ("des", DE | FR),
    ("desde", ES),
    ("di", IT),
    ("die", DE),
    ("dla", PL),
    ("do", PT | PL),
    ("door", NL),
    ("dos", PT),
    ("du", FR),
    ("durch", DE),
    ("e", PT | IT),
    ("een", NL),
    ("ein", DE),
    ("eine", DE),
    ("einen", DE),
    ("el", ES),
    ("elle", FR),
    ("em", PT),
    ("en", FR | ES | NL),
    ("er", NL),
    ("es", DE | ES),
    ("est", FR),
    ("et", FR),
    ("foi", PT),
    ("for", EN),
    ("foram", PT),
    ("from", EN),
    ("fue", ES),
    ("fueron", ES),
    ("für", DE),
    ("gli", IT),
    ("ha", ES),
    ("haben", DE),
    ("had", EN),
    ("has", EN),
    ("hasta", ES),
    ("hat", DE),
    ("have", EN),
    ("hebben", NL),
    ("het", NL),
    ("i", IT | PL),
    ("il", FR | IT),
    ("im", DE),
    ("in", EN | DE | IT | NL),
    ("is", EN | NL),
    ("ist", DE),
    ("it", EN),
    ("jak", PL),
    ("jest", PL),
    ("keine", DE),
    ("la", FR | ES | IT),
    ("las", ES),
    ("le", FR | IT),
    ("les", FR),
    ("lo", ES | IT),
    ("los", ES),
    ("mais", PT),
    ("met", NL),
    ("mit", DE),
    ("más", ES),
    ("na", PT | PL),
    ("naar", NL),
    ("nach", DE),
    ("nas", PT),
    ("nel", IT),
    ("nella", IT),
    ("nicht", DE),
    ("nie", PL),
    ("niet", NL),
    ("no", ES | PT),
    ("noch", DE),
    ("non", IT),
    ("nos", ES | PT),
    ("not", EN),
    ("nous", FR),
    ("não", PT),
    ("o", PT | PL),
    ("od", PL),
    ("of", EN),
    ("om", NL),
    ("on", EN),
    ("ont", FR),
    ("ook", NL),
    ("op", NL),
    ("oraz", PL),
    ("os", PT),
    ("our", EN),
    ("par", FR),
    ("para", ES | PT),
    ("pas", FR),
    ("per", IT),
    ("plus", FR),
    ("po", PL),
    ("por", ES | PT),
    ("pour", FR),
    ("przez", PL),
    ("que", FR | ES | PT),
    ("qui", FR),
    ("se", ES | PT),
    ("si", IT),
    ("sich", DE),
    ("sind", DE),
    ("się", PL),
    ("sono", IT),
    ("sont", FR),
    ("stata", IT),
    ("stato", IT),
    ("su", ES),
    ("sur", FR),
    ("są", PL),
    ("te", NL),
    ("that", EN),
    ("the", EN),
    ("this", EN),
    ("to", EN | PL),
    ("todos", ES | PT),
    ("tous", FR),
    ("tutti", IT),
    ("uit", NL),
    ("um", DE | PT),
    ("uma", PT),
    ("un", FR | ES | IT),
    ("una", ES | IT),
    ("und", DE),
    ("une", FR),
    ("van", NL),
    ("von", DE),
    ("voor", NL),
    ("w", PL),
    ("war", DE),
    ("was", EN | NL),
    ("we", EN | NL | PL),
    ("werd", NL),
    ("werden", NL),
    ("were", EN),
    ("which", EN),
    ("wij", NL),
    ("wir", DE),
    ("wird", DE),
    ("with", EN),
    ("wszystkie", PL),
    ("wurde", DE),
    ("wurden", DE),
    ("y", ES),
    ("z", PL),
    ("ze", PL),
    ("zijn", NL),
    ("został", PL),
    ("została", PL),
    ("zu", DE),
    ("zum", DE),
    ("zur", DE),
    ("à", PT),
    ("às", PT),
    ("è", IT),
    ("é", PT),
    ("été", FR),
    ("że", PL),
]);
