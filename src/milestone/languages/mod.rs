//! The words of other languages, one file for each, and the rows that weigh them ([`rows`]).
//!
//! English is read by `words`, `evidence` and `plain`. Another language needs only its words in the same classes: rows of
//! classes read them in whatever order they stand. Its words are active by themselves; what a word of English means
//! elsewhere counts only in a statement that is not English (see [`Language::local`]).
//!
//! A word is written as it stands in texts, in lower case: `zurück` one form, `alert{,e,s}` several by their endings,
//! `nicht_erreichbar` words that stand together (in scripts without blanks, a blank that may be missing), `rollback=n` a
//! noun, which tells what is done and not that it was done, `untersuchen=g` what goes on, all others deeds and states.

mod chinese;
mod dutch;
mod french;
mod german;
mod italian;
mod japanese;
mod korean;
mod others;
mod polish;
mod portuguese;
pub(super) mod rows;
mod russian;
mod spanish;

use super::words::{Class, form};

/// A set of languages, one bit each, in the order of [`LANGUAGES`].
pub(super) type Tongues = u16;

/// The bit of English, whose words need no language.
pub(super) const ENGLISH: Tongues = 1 << 15;

/// Words by which an English sentence is told from one of another language.
pub(super) const ENGLISH_MARKS: &str = "the of and to for with are were has have had been from by this that which it at not but after when all our their be into than then \
     there these its only during because";

/// The core words of a language.
pub(super) struct Language {
    /// Its English name.
    pub(super) name: &'static str,
    /// Its words by class.
    pub(super) words: &'static [(Class, &'static str)],
    /// Negations, plans and trials that are about what stands before them: `Rollback geplant`, `hilft nicht`.
    pub(super) back: &'static [(Class, &'static str)],
    /// Words in no class that tell the language.
    pub(super) marks: &'static str,
    /// Words that are English too, with what they mean in this language; `None` is nothing of interest.
    pub(super) local: &'static [(Option<Class>, &'static str)],
    /// How its letters are written where the keyboard lacks them.
    pub(super) folds: &'static [(char, &'static str)],
}

/// Every language; the place is its bit.
pub(super) const LANGUAGES: [&Language; 12] = [
    &german::GERMAN,
    &french::FRENCH,
    &spanish::SPANISH,
    &portuguese::PORTUGUESE,
    &italian::ITALIAN,
    &dutch::DUTCH,
    &polish::POLISH,
    &russian::RUSSIAN,
    &japanese::JAPANESE,
    &chinese::CHINESE,
    &korean::KOREAN,
    &others::OTHERS,
];

/// Calls `each` with every spelling of `entry`, an entry of a language's words, and its form.
pub(super) fn spellings(entry: &str, folds: &[(char, &str)], mut each: impl FnMut(&str, u8)) {
    let (entry, form) = match entry.split_once('=') {
        Some((entry, "g")) => (entry, form::ING),
        Some((entry, "s")) => (entry, form::THIRD),
        Some((entry, _)) => (entry, 0),
        None => (entry, form::ANY),
    };
    let mut give = |spelling: &str| {
        each(spelling, form);
        let folded: String = spelling.chars().map(|c| fold(c, folds)).collect::<Vec<_>>().concat();
        if folded != spelling {
            each(&folded, form);
        }
    };
    let Some((stem, rest)) = entry.split_once('{') else { return give(entry) };
    let (endings, tail) = rest.split_once('}').unwrap_or((rest, ""));
    for ending in endings.split(',') {
        give(&format!("{stem}{ending}{tail}"));
    }
}

fn fold(c: char, folds: &[(char, &str)]) -> String {
    folds.iter().find(|(letter, _)| *letter == c).map_or_else(|| c.to_string(), |(_, plain)| (*plain).to_owned())
}
