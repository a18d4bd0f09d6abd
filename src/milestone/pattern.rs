//! The small language of the evidence rows: classes and words in order, and how far apart they may stand.
//!
//! `Alert Fire` is a word of class `Alert` and one of class `Fire` at most three words later; `Fix .. Change:p` lets nine
//! words pass between them, `:p` asks for a past form (`b` base, `s` third person, `p` past, `g` -ing); `A|B` is either
//! class, a lower-case name is that very word; `^` asks for the beginning of the statement, `-Fix` at the end for a
//! statement without any word of that class, `$` for one that ends within three words.

use super::tokens::{Classes, Token, form_bit, has_form, hash_of};
use super::words::Class;
use std::sync::LazyLock;

/// A word that a pattern asks for.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    /// Classes that will do, each group in any of its forms (0 is any).
    classes: Vec<(Classes, u8)>,
    /// Words that will do, by hash.
    words: Vec<u64>,
    /// A bit for each of them, so that most others are turned away without a look at the list.
    mask: [u64; 4],
    /// How many words further than the one before it may stand.
    reach: u32,
}

/// A compiled pattern.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pattern {
    elements: Vec<Element>,
    without: Classes,
    at_start: bool,
    at_end: bool,
}

/// How near the beginning `^` asks for.
const START_WITHIN: u32 = 3;
/// How near the end `$` asks for.
const END_WITHIN: u32 = 3;

impl Pattern {
    /// Compiles `source`; `None` where it is no pattern.
    pub(crate) fn new(source: &str) -> Option<Self> {
        let mut pattern = Pattern::default();
        let mut reach = 3;
        for part in source.split_whitespace() {
            if part == ".." {
                reach = 9;
            } else if part == "^" {
                pattern.at_start = true;
            } else if part == "$" {
                pattern.at_end = true;
            } else if let Some(names) = part.strip_prefix('-') {
                pattern.without |= classes_of(names)?;
            } else {
                pattern.elements.push(element(part, reach)?);
                reach = 3;
            }
        }
        (!pattern.elements.is_empty()).then_some(pattern)
    }

    /// The classes that may open the pattern, or the very word.
    pub(crate) fn opening(&self) -> (Classes, &[u64]) {
        let Some(first) = self.elements.first() else { return (0, &[]) };
        (first.classes.iter().fold(0, |all, (classes, _)| all | classes), &first.words)
    }

    /// The classes of which some must occur in a statement that matches (0 where words will do), and those that may not.
    pub(crate) fn gate(&self) -> (Classes, Classes) {
        let needs = self.elements.get(1).filter(|e| e.words.is_empty());
        (needs.map_or(0, |e| e.classes.iter().fold(0, |all, (classes, _)| all | classes)), self.without)
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
        Some((last, mood))
    }
}

impl Element {
    fn takes(&self, token: &Token) -> bool {
        let fits = |(classes, form): &(Classes, u8)| token.classes & classes != 0 && has_form(token, *form);
        let (slot, bit) = mask_bit(token.hash);
        self.classes.iter().any(fits) || self.mask[slot] & bit != 0 && self.words.contains(&token.hash)
    }
}

/// The place of a word's bit in an element's mask.
const fn mask_bit(hash: u64) -> (usize, u64) {
    ((hash >> 40) as usize % 4, 1 << (hash >> 32 & 63))
}

fn element(source: &str, reach: u32) -> Option<Element> {
    let mut element = Element { classes: Vec::new(), words: Vec::new(), mask: [0; 4], reach };
    for alternative in source.split('|') {
        let (name, forms) = alternative.split_once(':').unwrap_or((alternative, ""));
        if name.starts_with(|c: char| c.is_ascii_uppercase()) {
            let form = forms.chars().try_fold(0, |bits, letter| Some(bits | form_bit(letter)?))?;
            element.classes.push((classes_of(name)?, form));
        } else if !name.is_empty() {
            let hash = hash_of(name);
            let (slot, bit) = mask_bit(hash);
            element.mask[slot] |= bit;
            element.words.push(hash);
        } else {
            return None;
        }
    }
    Some(element)
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
