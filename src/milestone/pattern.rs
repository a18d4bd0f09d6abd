//! The small language of the evidence rows: classes and words in order, and how far apart they may stand.
//!
//! `Alert Fire` is a word of class `Alert` and one of class `Fire` at most three words later; `Fix .. Change:p` lets nine
//! words pass between them, `:p` asks for a past form (`b` base, `s` third person, `p` past, `g` -ing); `A|B` is either
//! class, a lower-case name is that very word; `^` asks for the beginning of the statement, `-Fix|until` at the end for a
//! statement without any word of that class and without that word, `$` for one that ends within three words.

use super::tokens::{Classes, Token, form_bit, has_form, hash_of};
use super::words::{Class, inflect};
use std::sync::LazyLock;

/// A word that a pattern asks for.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    /// Classes that will do, each group in any of its forms (0 is any).
    classes: Vec<(Classes, u8)>,
    /// Words that will do, by hash.
    words: Vec<u64>,
    /// All the classes that will do in some form, and a bit for each word: most words are turned away by these.
    filter: (Classes, u64),
    /// How many words further than the one before it may stand.
    reach: u32,
}

/// What comes next in a pattern: these classes, or words with these bits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Next {
    pub(crate) classes: Classes,
    pub(crate) words: u64,
    pub(crate) within: Within,
}

/// Where the next word of a pattern may stand.
#[derive(Clone, Copy, Debug)]
#[repr(u8)]
pub(crate) enum Within {
    /// There is no next word.
    Nowhere,
    /// Within [`NEAR`] words.
    Near,
    /// Within [`FAR`] words.
    Far,
}

/// A compiled pattern.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pattern {
    elements: Vec<Element>,
    without: Classes,
    /// Words that may not occur, by hash.
    without_words: Vec<u64>,
    at_start: bool,
    at_end: bool,
}

/// How many words further the next word of a pattern may stand, and behind `..`.
pub(crate) const NEAR: u32 = 3;
pub(crate) const FAR: u32 = 9;
/// How near the beginning `^` asks for.
const START_WITHIN: u32 = 3;
/// How near the end `$` asks for.
const END_WITHIN: u32 = 3;

impl Pattern {
    /// Compiles `source`; `None` where it is no pattern.
    pub(crate) fn new(source: &str) -> Option<Self> {
        let mut pattern = Pattern::default();
        let mut reach = NEAR;
        for part in source.split_whitespace() {
            if part == ".." {
                reach = FAR;
            } else if part == "^" {
                pattern.at_start = true;
            } else if part == "$" {
                pattern.at_end = true;
            } else if let Some(names) = part.strip_prefix('-') {
                pattern.bar(names)?;
            } else {
                pattern.elements.push(element(part, reach)?);
                reach = NEAR;
            }
        }
        (!pattern.elements.is_empty()).then_some(pattern)
    }

    /// Bars the classes and words `names`.
    fn bar(&mut self, names: &str) -> Option<()> {
        for name in names.split('|') {
            if name.starts_with(|c: char| c.is_ascii_uppercase()) {
                self.without |= classes_of(name)?;
            } else if let Some(set) = name.strip_prefix('@') {
                add_set(set, 0, &mut self.without_words)?;
            } else {
                self.without_words.push(hash_of(name));
            }
        }
        Some(())
    }

    /// The classes that may open the pattern, or the very word.
    pub(crate) fn opening(&self) -> (Classes, &[u64]) {
        let Some(first) = self.elements.first() else { return (0, &[]) };
        (first.classes.iter().fold(0, |all, (classes, _)| all | classes), &first.words)
    }

    /// What the second word of a match must be, and the classes that may not occur at all.
    pub(crate) fn gate(&self) -> (Next, Classes) {
        let next = match self.elements.get(1) {
            None => Next { classes: Classes::MAX, words: u64::MAX, within: Within::Nowhere },
            Some(e) => {
                let within = if e.reach > NEAR { Within::Far } else { Within::Near };
                Next { classes: e.filter.0, words: e.filter.1, within }
            }
        };
        (next, self.without)
    }

    /// The last token of a match that begins with `tokens[first]`, and the moods of its words; `words` is the length of
    /// the statement. What [`Pattern::gate`] asks for is not looked at again.
    pub(crate) fn matches(&self, tokens: &[Token], first: usize, words: u32) -> Option<(usize, u8)> {
        let (head, rest) = self.elements.split_first()?;
        let token = tokens.get(first)?;
        if !head.takes(token) || self.at_start && token.at > START_WITHIN {
            return None;
        }
        let mut last = first;
        let mut mood = token.mood;
        for element in rest {
            let at = tokens[last].at;
            let within = |t: &&Token| t.at <= at + element.reach;
            let step = tokens[last + 1..].iter().take_while(within).position(|t| element.takes(t))?;
            last += 1 + step;
            mood |= tokens[last].mood;
        }
        if self.at_end && tokens[last].at + END_WITHIN < words {
            return None;
        }
        if !self.without_words.is_empty() && tokens.iter().any(|t| self.without_words.contains(&t.hash)) {
            return None;
        }
        Some((last, mood))
    }
}

impl Element {
    fn takes(&self, token: &Token) -> bool {
        let fits = |(classes, form): &(Classes, u8)| token.classes & classes != 0 && has_form(token, *form);
        let (classes, words) = self.filter;
        token.classes & classes != 0 && self.classes.iter().any(fits)
            || words & word_bit(token.hash) != 0 && self.words.contains(&token.hash)
    }
}

/// The bit of a word in a filter.
pub(crate) const fn word_bit(hash: u64) -> u64 {
    1 << (hash & 63)
}

fn element(source: &str, reach: u32) -> Option<Element> {
    let mut element = Element { classes: Vec::new(), words: Vec::new(), filter: (0, 0), reach };
    for alternative in source.split('|') {
        let (name, forms) = alternative.split_once(':').unwrap_or((alternative, ""));
        let form = forms.chars().try_fold(0, |bits, letter| Some(bits | form_bit(letter)?))?;
        if name.starts_with(|c: char| c.is_ascii_uppercase()) {
            element.classes.push((classes_of(name)?, form));
        } else if let Some(set) = name.strip_prefix('@') {
            add_set(set, form, &mut element.words)?;
        } else if !name.is_empty() {
            element.words.push(hash_of(name));
        } else {
            return None;
        }
    }
    let classes = element.classes.iter().fold(0, |bits, (classes, _)| bits | classes);
    element.filter = (classes, element.words.iter().fold(0, |bits, hash| bits | word_bit(*hash)));
    Some(element)
}

/// Adds the words of the set `name` in the `wanted` forms (0 is any); one that has no forms is one of each.
fn add_set(name: &str, wanted: u8, words: &mut Vec<u64>) -> Option<()> {
    let (_, list) = super::sets::SETS.iter().find(|(set, _)| *set == name)?;
    for entry in list.split_whitespace() {
        inflect(entry, |spelling, form| {
            if wanted == 0 || form == 0 || form & wanted != 0 {
                words.push(hash_of(spelling));
            }
        });
    }
    Some(())
}

fn classes_of(names: &str) -> Option<Classes> {
    names.split('|').try_fold(0, |bits, name| Some(bits | 1 << class(name)? as u32))
}

/// The classes by name. The data names each class, so the data is the list of names.
static NAMES: LazyLock<Vec<(String, Class)>> = LazyLock::new(|| {
    let elsewhere = super::languages::LANGUAGES.iter().flat_map(|language| language.words);
    let mut names: Vec<(String, Class)> = Vec::new();
    for (class, _) in super::words::WORDS.iter().chain(elsewhere) {
        if names.iter().all(|(_, known)| known != class) {
            names.push((format!("{class:?}"), *class));
        }
    }
    names
});

fn class(name: &str) -> Option<Class> {
    NAMES.iter().find(|(known, _)| known == name).map(|(_, class)| *class)
}
