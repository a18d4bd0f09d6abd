//! Cuts a statement into the words that the lexicon knows, with their place and mood.

use super::languages::{ENGLISH, ENGLISH_MARKS, LANGUAGES, Language, Tongues, spellings};
use super::sets::SETS;
use super::words::{Class, WORDS, form, inflect};
use std::sync::LazyLock;

/// A set of classes, one bit each.
pub(crate) type Classes = u64;

/// How a word is meant, as bits.
pub(crate) mod mood {
    /// Negated: `not restarted`.
    pub(crate) const NOT: u8 = 1;
    /// Yet to come: `will restart`.
    pub(crate) const PLAN: u8 = 2;
    /// Tried: `attempted a restart`.
    pub(crate) const TRY: u8 = 4;
    /// Not sure: `seems to be restarted`.
    pub(crate) const HEDGE: u8 = 8;
    /// What happened before: `after the restart`.
    pub(crate) const BACKGROUND: u8 = 16;
    /// An infinitive: `to restart`.
    pub(crate) const INFINITIVE: u8 = 32;
}

/// A known word of a statement.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// Its classes.
    pub(crate) classes: Classes,
    /// Its hash, for patterns that name a word.
    pub(crate) hash: u64,
    /// Its place in words; stops count as several words, so that phrases do not reach over them.
    pub(crate) at: u32,
    /// Its first byte in the text.
    pub(crate) start: u32,
    /// The byte after its last.
    pub(crate) end: u32,
    /// Its grammatical form.
    pub(crate) form: u8,
    /// How it is meant.
    pub(crate) mood: u8,
}

/// What a word of the table is.
#[derive(Clone, Copy, Debug)]
struct Known {
    hash: u64,
    classes: Classes,
    form: u8,
    /// Does a phrase of the table begin with it, or, in scripts without blanks, a longer word?
    opens: bool,
    /// The moods that it sets on what stands before it.
    back: u8,
    /// The languages that it tells; none for a word of English.
    tongues: Tongues,
    /// The languages in which it means something else.
    local: Tongues,
}

/// What a word means in one language.
#[derive(Clone, Copy)]
struct Local {
    hash: u64,
    tongue: Tongues,
    classes: Classes,
    form: u8,
}

/// Words, found by hash in one step.
struct Table {
    slots: Vec<u16>,
    known: Vec<Known>,
}

/// The words of the built-in lexicon.
pub(crate) struct Words {
    english: Table,
    /// Those of other languages that English does not have.
    others: Table,
    /// A bit for each of these, by its hash, so that English words are seldom looked for among them.
    filter: [u64; FILTER],
    /// What words mean that mean something else in another language, by hash.
    local: Vec<Local>,
}

/// How many words of bits the filter has.
const FILTER: usize = 1 << 11;

/// The place of a word's bit in the filter.
const fn filter_bit(hash: u64) -> (usize, u64) {
    ((hash >> 26) as usize % FILTER, 1 << (hash >> 20 & 63))
}

/// Made once, on first use: the words are data and do not change.
pub(crate) static BUILT_IN: LazyLock<Words> = LazyLock::new(|| {
    let mut words =
        Words { english: Table::new(1 << 14), others: Table::new(1 << 15), filter: [0; FILTER], local: Vec::new() };
    for (class, list) in WORDS {
        for entry in list.split_whitespace() {
            inflect(entry, |spelling, form| words.add(spelling, bit(*class), form, 0));
        }
    }
    for (_, list) in SETS {
        for entry in list.split_whitespace() {
            inflect(entry, |spelling, form| words.add(spelling, 0, form | form::NAMED, 0));
        }
    }
    for mark in ENGLISH_MARKS.split_whitespace() {
        words.english.entry(hash_of(mark)).tongues |= ENGLISH;
    }
    for (n, language) in LANGUAGES.iter().enumerate() {
        words.learn(language, 1 << n);
    }
    words.settle();
    words
});

/// The set of one class.
const fn bit(class: Class) -> Classes {
    1 << class as u32
}

/// The moods that a class opens, as bits.
const fn mood_of(class: Class) -> u8 {
    match class {
        Class::Not => mood::NOT,
        Class::Plan => mood::PLAN,
        Class::Try => mood::TRY,
        _ => 0,
    }
}

impl Words {
    /// Adds the words of a language.
    fn learn(&mut self, language: &Language, tongue: Tongues) {
        for (class, list) in language.words {
            for entry in list.split_whitespace() {
                spellings(entry, language.folds, |word, form| self.add_foreign(word, bit(*class), form, tongue));
            }
        }
        for (class, list) in language.back {
            for entry in list.split_whitespace() {
                spellings(entry, language.folds, |word, _| {
                    self.add_foreign(word, 0, 0, tongue);
                    self.each_hash(word, |words, hash| words.entry(hash).back |= mood_of(*class));
                });
            }
        }
        for mark in language.marks.split_whitespace() {
            spellings(mark, language.folds, |word, _| self.add_foreign(word, 0, 0, tongue));
        }
        for (class, list) in language.local {
            for word in list.split_whitespace() {
                let hash = hash_of(word);
                self.entry(hash).local |= tongue;
                self.local.push(Local { hash, tongue, classes: class.map_or(0, bit), form: form::ANY });
            }
        }
    }

    /// Adds a word of another language, unless English has it: then it stays what it is.
    fn add_foreign(&mut self, word: &str, classes: Classes, form: u8, tongue: Tongues) {
        if !word.starts_with(joins_no_words) {
            return self.add(word, classes, form, tongue);
        }
        // where blanks may be missing, phrases are words, and a word is found letter by letter
        for spelling in [word.replace('_', " "), word.replace('_', "")] {
            let mut hash = START;
            let mut letters = spelling.chars().peekable();
            while let Some(letter) = letters.next() {
                hash = step(hash, letter);
                let known = self.entry(hash);
                if letters.peek().is_some() {
                    known.opens = true;
                } else if known.mean(classes, form, tongue) {
                    self.local.push(Local { hash, tongue, classes, form });
                }
            }
        }
    }

    /// Gives the hash of each way in which `word` is found.
    fn each_hash(&mut self, word: &str, mut give: impl FnMut(&mut Self, u64)) {
        if word.starts_with(joins_no_words) {
            give(self, hash_of(&word.replace('_', " ")));
            return give(self, hash_of(&word.replace('_', "")));
        }
        let mut parts = word.split('_');
        let first = hash_of(parts.next().unwrap_or(""));
        give(self, parts.fold(first, |hash, part| hash_on(joined(hash), part)));
    }

    fn add(&mut self, spelling: &str, classes: Classes, form: u8, tongue: Tongues) {
        let mut hash = START;
        let mut parts = spelling.split('_').peekable();
        while let Some(part) = parts.next() {
            hash = hash_on(hash, part);
            let more = parts.peek().is_some();
            let slot = if tongue == 0 { self.english.entry(hash) } else { self.entry(hash) };
            if more {
                slot.opens = true;
                hash = joined(hash);
            } else if slot.mean(classes, form, tongue) {
                self.local.push(Local { hash, tongue, classes, form });
            }
        }
    }

    /// Keeps of what words mean in each language that in which languages differ; till the language is known, such a word
    /// means what they have in common.
    fn settle(&mut self) {
        let mut all = core::mem::take(&mut self.local);
        all.sort_unstable_by_key(|local| (local.hash, local.tongue));
        all.dedup_by(|next, kept| {
            let same = (next.hash, next.tongue) == (kept.hash, kept.tongue);
            if same {
                kept.classes |= next.classes;
                kept.form |= next.form;
            }
            same
        });
        for group in all.chunk_by(|a, b| a.hash == b.hash) {
            let known = self.entry(group[0].hash);
            let common = group.iter().fold(Classes::MAX, |common, local| common & local.classes);
            if known.tongues != 0 && known.local == 0 && common != known.classes {
                known.classes = common;
                known.local = known.tongues;
            }
            if known.local != 0 {
                self.local.extend_from_slice(group);
            }
        }
    }

    /// What the word of `hash` means in `tongues`, where it means something else there.
    fn local(&self, hash: u64, tongues: Tongues) -> Option<(Classes, u8)> {
        let from = self.local.partition_point(|local| local.hash < hash);
        let all = self.local[from..].iter().take_while(|local| local.hash == hash);
        let mut there = all.filter(|local| local.tongue & tongues != 0).map(|local| (local.classes, local.form));
        let first = there.next()?;
        Some(there.fold(first, |all, more| (all.0 & more.0, all.1 & more.1)))
    }

    /// The word of `hash` where English has it, else among the others.
    fn entry(&mut self, hash: u64) -> &mut Known {
        if self.english.find(hash).is_some() {
            return self.english.entry(hash);
        }
        let (slot, bit) = filter_bit(hash);
        self.filter[slot] |= bit;
        self.others.entry(hash)
    }

    /// Is `phrase` (its words joined by `_`) one that the tables know?
    #[cfg(test)]
    pub(crate) fn knows(&self, phrase: &str) -> bool {
        self.find(hash_of(phrase)).is_some_and(|known| known.classes != 0 || known.form & form::NAMED != 0)
    }

    #[inline]
    fn find(&self, hash: u64) -> Option<&Known> {
        self.english.find(hash).or_else(|| {
            let (slot, bit) = filter_bit(hash);
            if self.filter[slot] & bit == 0 { None } else { self.others.find(hash) }
        })
    }
}

impl Table {
    fn new(slots: usize) -> Self {
        Self { slots: vec![0; slots], known: Vec::new() }
    }

    fn entry(&mut self, hash: u64) -> &mut Known {
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        let index = loop {
            match self.slots[slot] {
                0 => {
                    self.known.push(Known { hash, classes: 0, form: 0, opens: false, back: 0, tongues: 0, local: 0 });
                    self.slots[slot] = self.known.len() as u16;
                    break self.known.len() - 1;
                }
                n if self.known[n as usize - 1].hash == hash => break n as usize - 1,
                _ => slot = (slot + 1) & mask,
            }
        };
        &mut self.known[index]
    }

    fn find(&self, hash: u64) -> Option<&Known> {
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        loop {
            match self.slots[slot] {
                0 => return None,
                n if self.known[n as usize - 1].hash == hash => return self.known.get(n as usize - 1),
                _ => slot = (slot + 1) & mask,
            }
        }
    }
}

impl Known {
    /// Adds a meaning, of English (no tongue) or of another language; where English has one, that stands alone. Is it one
    /// of another language?
    fn mean(&mut self, classes: Classes, form: u8, tongue: Tongues) -> bool {
        let english = self.tongues & ENGLISH != 0 || self.classes != 0 && self.tongues == 0;
        if tongue == 0 || !english {
            self.classes |= classes;
            self.form |= form;
            self.tongues |= tongue;
        }
        tongue != 0 && !english
    }
}

const START: u64 = 0xcbf2_9ce4_8422_2325;

/// The hash of a word, whatever its case (FNV-1a over its lower-case characters).
pub(crate) fn hash_of(word: &str) -> u64 {
    hash_on(START, word)
}

fn hash_on(hash: u64, word: &str) -> u64 {
    if word.is_ascii() {
        return word.bytes().fold(hash, |hash, byte| mix(hash, u32::from(byte.to_ascii_lowercase())));
    }
    word.chars().fold(hash, step)
}

fn step(hash: u64, c: char) -> u64 {
    let c = match c {
        '\u{2019}' => '\'',
        c if c.is_ascii() => c.to_ascii_lowercase(),
        // the dots are left out as often as not
        'ё' | 'Ё' => 'е',
        c => c.to_lowercase().next().unwrap_or(c),
    };
    mix(hash, u32::from(c))
}

fn mix(hash: u64, c: u32) -> u64 {
    let mixed = (hash ^ u64::from(c)).wrapping_mul(0x0100_0000_01b3);
    mixed ^ (mixed >> 29)
}

fn joined(hash: u64) -> u64 {
    step(hash, '_')
}

/// How many known words of one statement are looked at.
///
/// What an event announces stands at its beginning; a page of prose behind a stamp is no announcement.
pub(crate) const MOST: usize = 96;

/// The known words of a statement, in order.
pub(crate) struct Tokens {
    held: [Token; MOST],
    len: usize,
    /// The place of the last word.
    pub(crate) words: u32,
    /// The languages of the statement where it is not English.
    pub(crate) tongues: Tongues,
}

impl core::ops::Deref for Tokens {
    type Target = [Token];

    fn deref(&self) -> &[Token] {
        &self.held[..self.len]
    }
}

/// Whether words are also cut at capitals inside: `resolvedWhen`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Capitals {
    /// They are left alone: `GitHub`.
    Keep,
    /// A field's name may be written so.
    Cut,
}

impl Tokens {
    /// Cuts `text` into words.
    pub(crate) fn of(text: &str, capitals: Capitals) -> Self {
        let empty = Token { classes: 0, hash: 0, at: 0, start: 0, end: 0, form: 0, mood: 0 };
        // made here and changed in place: it is large, and copies cost as much as cutting does
        let mut cutter = Cutter {
            text,
            capitals,
            out: Tokens { held: [empty; MOST], len: 0, words: 0, tongues: 0 },
            heard: Heard::default(),
            mood: Moods::default(),
            pending: None,
            before: Moods::default(),
            back: [Back { at: 0, moods: 0 }; MOST_BACK],
            backs: 0,
            begun: false,
            sentence: 0,
        };
        cutter.run();
        if cutter.heard.all != 0 {
            cutter.settle();
        }
        cutter.read_pages();
        // the stop behind the last word sets nothing apart
        cutter.out.words = cutter.out.last().map_or(0, |token| token.at);
        cutter.out
    }
}

/// How many languages there are.
const TONGUES: usize = LANGUAGES.len();

/// From how much on words tell a language: one of some meaning, or two of those that only tell the language.
const TELLING: u8 = 2;

/// Which languages the words of a statement tell.
#[derive(Default)]
struct Heard {
    english: u8,
    others: [u8; TONGUES],
    /// What all of them come to together.
    all: u8,
    /// The languages in which some word means something else.
    local: Tongues,
}

impl Heard {
    /// Takes down what a word tells; a word of some meaning tells more than one of none.
    fn hear(&mut self, tongues: Tongues, classes: Classes) {
        if tongues & !ENGLISH == 0 {
            return;
        }
        let weight = if classes == 0 { 1 } else { TELLING };
        self.all = self.all.saturating_add(weight);
        for (n, count) in self.others.iter_mut().enumerate() {
            *count = count.saturating_add((tongues >> n & 1) as u8 * weight);
        }
    }

    /// Are there words that the language of most does not have?
    fn mixed(&self) -> bool {
        self.others.iter().all(|count| *count < self.all)
    }

    /// The languages that most words tell, where they are more than those that tell English.
    fn tongues(&self) -> Tongues {
        if self.all == 0 {
            return 0;
        }
        let most = self.others.iter().copied().max().unwrap_or(0);
        if most <= self.english || most < TELLING {
            return 0;
        }
        let all = self.others.iter().enumerate().filter(|(_, count)| **count == most);
        all.fold(0, |bits, (n, _)| bits | 1 << n)
    }
}

/// Until which word each mood lasts.
#[derive(Clone, Copy, Default)]
struct Moods {
    not: u32,
    plan: u32,
    trying: u32,
    hedge: u32,
    background: u32,
    infinitive: u32,
}

impl Moods {
    fn at(&self, at: u32) -> u8 {
        let bit = |until: u32, bit: u8| if at <= until && until > 0 { bit } else { 0 };
        bit(self.not, mood::NOT)
            | bit(self.plan, mood::PLAN)
            | bit(self.trying, mood::TRY)
            | bit(self.hedge, mood::HEDGE)
            | bit(self.background, mood::BACKGROUND)
            | bit(self.infinitive, mood::INFINITIVE)
    }

    fn open(&mut self, classes: Classes, at: u32) {
        let has = |class: Class| classes & 1 << class as u32 != 0;
        if has(Class::Not) {
            self.not = at + 4;
        }
        if has(Class::Plan) {
            self.plan = at + 8;
        }
        if has(Class::Try) {
            self.trying = at + 8;
        }
        if has(Class::Hedge) {
            self.hedge = at + 8;
        }
        if has(Class::Background) {
            self.background = at + 12;
        }
        if has(Class::But) {
            *self = Moods::default();
        }
    }
}

/// A word that opens a phrase and waits for the next one.
#[derive(Clone, Copy)]
struct Pending {
    hash: u64,
    /// The token that the phrase would replace.
    token: Option<usize>,
    at: u32,
    /// The moods after it: those of words within the phrase do not outlast it.
    mood: Moods,
}

/// A word that sets a mood on what stands before it.
#[derive(Clone, Copy)]
struct Back {
    at: u32,
    moods: u8,
}

/// How many of them are kept; a statement has one or two.
const MOST_BACK: usize = 8;
/// How far they look, in words (a comma is two): `für 15 Uhr geplant`.
const fn reach_back(moods: u8) -> u32 {
    match moods {
        mood::NOT => 2,
        mood::TRY => 3,
        _ => 5,
    }
}
/// What they do not reach: who acts, and what things are called.
const NOT_REACHED: Classes =
    bit(Class::User) | bit(Class::Team) | bit(Class::Provider) | bit(Class::Not) | bit(Class::Down);
/// What a failed trial reaches: deeds.
const TRIED: Classes = bit(Class::Change)
    | bit(Class::Artifact)
    | bit(Class::Fix)
    | bit(Class::Revert)
    | bit(Class::Action)
    | bit(Class::Mitigate)
    | bit(Class::Recover)
    | bit(Class::Resolve);

/// What a question leaves open.
const ASKED: Classes = TRIED
    | bit(Class::Good)
    | bit(Class::Fine)
    | bit(Class::Back)
    | bit(Class::Done)
    | bit(Class::Close)
    | bit(Class::Cause)
    | bit(Class::Identify);

struct Cutter<'t> {
    text: &'t str,
    capitals: Capitals,
    out: Tokens,
    heard: Heard,
    mood: Moods,
    pending: Option<Pending>,
    /// The moods before it, which come back where the phrase is of another language: `nicht erreichbar` negates nothing.
    before: Moods,
    back: [Back; MOST_BACK],
    backs: usize,
    /// Has a word come that tells more than when? A sentence says first when, a list item has its stamp apart.
    begun: bool,
    /// The first word of the sentence.
    sentence: usize,
}

impl Cutter<'_> {
    /// Takes what was heard for the languages of the statement; where words are meant otherwise in them, it is cut once more.
    #[cold]
    fn settle(&mut self) {
        let tongues = self.heard.tongues();
        self.out.tongues = tongues;
        if tongues != 0 && (tongues & self.heard.local != 0 || self.heard.mixed()) {
            (self.out.len, self.out.words, self.sentence) = (0, 0, 0);
            (self.mood, self.pending, self.backs, self.begun) = (Moods::default(), None, 0, false);
            self.run();
        }
        self.look_back();
    }

    fn run(&mut self) {
        let bytes = self.text.as_bytes();
        let mut at = 0;
        while at < bytes.len() && self.out.len < MOST {
            let byte = bytes[at];
            if byte.is_ascii_alphanumeric() {
                let end = self.word_end(at);
                self.word(at, end);
                at = end;
            } else if byte.is_ascii() {
                self.stop(byte, bytes.get(at + 1).copied().unwrap_or(b' '));
                at += 1;
            } else {
                at = self.beyond_ascii(at);
            }
        }
    }

    /// The end of the word that begins at `start`; hyphens and apostrophes between letters belong to it.
    fn word_end(&self, start: usize) -> usize {
        let bytes = self.text.as_bytes();
        let mut end = start;
        while bytes.get(end).is_some_and(|b| b.is_ascii_lowercase()) {
            end += 1;
        }
        // most words are lower case throughout and end at a space
        if end > start && bytes.get(end).is_none_or(|b| matches!(b, b' ' | b',' | b'.' | b':' | b')')) {
            return end;
        }
        end = start;
        let mut before = ' ';
        for c in self.text[start..].chars() {
            let inner = matches!(c, '\'' | '\u{2019}' | '-') && before.is_alphanumeric();
            let hump = self.capitals == Capitals::Cut && c.is_uppercase() && before.is_lowercase();
            if hump || !(c.is_alphanumeric() && !joins_no_words(c) || inner) {
                break;
            }
            before = c;
            end += c.len_utf8();
        }
        end - if matches!(before, '\'' | '-') { 1 } else { 0 } - if before == '\u{2019}' { 3 } else { 0 }
    }

    /// A known word with hyphens is one word, an unknown one is cut at them; an article that leans on its word is cut off.
    fn word(&mut self, start: usize, end: usize) {
        let start = start + elided(&self.text[start..end]);
        let word = &self.text[start..end];
        let hash = hash_of(word);
        if word.contains('-') && BUILT_IN.find(hash).is_none() {
            let mut from = start;
            for part in word.split('-') {
                self.known(from, from + part.len(), hash_of(part));
                from += part.len() + 1;
            }
        } else {
            self.known(start, end, hash);
        }
    }

    fn known(&mut self, start: usize, end: usize, hash: u64) {
        let figure = self.text.as_bytes()[start].is_ascii_digit();
        if figure && self.text.as_bytes().get(end) == Some(&b':') {
            // `since 14:05`: that is no clause
            self.mood.background = 0;
        }
        if !self.begun && (OPENERS.contains(&hash) || figure && start > 0) {
            return;
        }
        self.begun = true;
        self.out.words += 1;
        let at = self.out.words;
        if self.joins(&self.text[start..end], end) {
            return;
        }
        let word = &self.text[start..end];
        let found = self.meaning(hash);
        let negated = word.len() > 3 && word.get(word.len() - 3..).is_some_and(|tail| tail.eq_ignore_ascii_case("n't"));
        if negated {
            self.mood.open(1 << Class::Not as u32, at);
        }
        let Some(known) = found.filter(|k| k.classes != 0 || k.opens || k.form != 0) else {
            if word.eq_ignore_ascii_case("to") && self.out.tongues == 0 {
                self.mood.infinitive = at + 1;
            }
            if self.mood.background > 0 && word.eq_ignore_ascii_case("which") {
                // `after which`: what follows came then
                self.mood.background = 0;
            }
            // OK to keep: patterns may name words that are in no class
            self.push(hash, 0, 0, start, end, at);
            return;
        };
        let token = self.push(hash, known.classes, known.form, start, end, at);
        let before = self.mood;
        // `Scheduled maintenance begins`: that is no plan any more
        let adjective = at == 1 && SCHEDULED.contains(&hash);
        self.mood.open(if adjective { 0 } else { known.classes }, at);
        if known.opens && self.pending.is_none() {
            self.pending = Some(Pending { hash, token, at, mood: self.mood });
            self.before = before;
        }
    }

    /// What is known of a word, as it is meant in the statement's language; what it tells of that is taken down.
    #[inline]
    fn meaning(&mut self, hash: u64) -> Option<Known> {
        let known = BUILT_IN.find(hash).copied()?;
        match known.tongues | known.local {
            0 => Some(known),
            ENGLISH => {
                self.heard.english = self.heard.english.saturating_add(TELLING);
                Some(known)
            }
            _ => self.foreign(known),
        }
    }

    /// What is known of a word that is not English alone.
    #[inline(never)]
    fn foreign(&mut self, mut known: Known) -> Option<Known> {
        if !self.speaks(&known) {
            // a phrase of the statement's language may still begin with it
            return known.opens.then_some(Known { classes: 0, back: 0, ..known });
        }
        self.heard.hear(known.tongues, known.classes);
        self.heard.local |= known.local;
        if known.local & self.out.tongues != 0 {
            let there = BUILT_IN.local(known.hash, self.out.tongues);
            (known.classes, known.form) = there.unwrap_or((known.classes, known.form));
        }
        self.looks_back(&known, self.out.words);
        Some(known)
    }

    /// Is the word one of English, or of the language that the statement is known to be in?
    const fn speaks(&self, known: &Known) -> bool {
        let elsewhere = known.tongues & !ENGLISH;
        elsewhere == 0 || self.out.tongues == 0 || elsewhere & self.out.tongues != 0
    }

    fn looks_back(&mut self, known: &Known, at: u32) {
        if known.back != 0 && self.backs < MOST_BACK {
            self.back[self.backs] = Back { at, moods: known.back };
            self.backs += 1;
        }
    }

    /// A page that is said to be in a bad state is read and calls nobody: `why the page is slow`.
    fn read_pages(&mut self) {
        const EITHER: Classes = bit(Class::Alert) | bit(Class::Service);
        const BAD: Classes = bit(Class::Down) | bit(Class::Fail) | bit(Class::Error);
        let held = &mut self.out.held[..self.out.len];
        for place in 0..held.len().saturating_sub(1) {
            let (page, next) = (held[place], held[place + 1]);
            if page.classes & EITHER != EITHER || next.at != page.at + 1 {
                continue;
            }
            let says = |words: [&str; 2]| words.into_iter().any(|word| hash_of(word) == next.hash);
            let mut said = held[place + 2..].iter().take_while(|t| t.at <= next.at + 3);
            if says(["does", "did"]) || says(["is", "was"]) && said.any(|t| t.classes & BAD != 0) {
                held[place].classes &= !bit(Class::Alert);
            }
        }
    }

    /// Sets the moods of words that are about what stands before them.
    fn look_back(&mut self) {
        for back in &self.back[..self.backs] {
            for token in self.out.held[..self.out.len].iter_mut().filter(|t| t.at < back.at) {
                let deed = token.classes & TRIED != 0;
                let moods = if deed { back.moods } else { back.moods & !mood::TRY };
                if token.at + reach_back(back.moods) >= back.at && token.classes & NOT_REACHED == 0 {
                    token.mood |= moods;
                }
            }
        }
    }

    /// Does the word continue a phrase of the table? Then the phrase takes the place of its first word.
    fn joins(&mut self, word: &str, end: usize) -> bool {
        let Some(pending) = self.pending.take() else { return false };
        let joint = hash_on(joined(pending.hash), word);
        let Some(known) = BUILT_IN.find(joint).copied().filter(|known| known.opens || self.speaks(known)) else {
            return false;
        };
        if known.opens {
            self.pending = Some(Pending { hash: joint, ..pending });
        }
        if known.classes == 0 && known.back == 0 && known.form & form::NAMED == 0 {
            // the word stands by itself as well, till the phrase is whole
            return false;
        }
        self.mood = pending.mood;
        if known.tongues != 0 {
            self.heard.hear(known.tongues, known.classes);
            self.mood = self.before;
            if known.classes & bit(Class::Unable) != 0 {
                self.mood.open(bit(Class::Not), pending.at);
            }
            while self.backs > 0 && self.back[self.backs - 1].at >= pending.at {
                self.backs -= 1;
            }
            self.looks_back(&known, pending.at);
        }
        let index = pending.token.filter(|i| *i < self.out.len);
        if let Some(index) = index {
            self.out.len = index + 1;
            self.sentence = self.sentence.min(index);
            let token = &mut self.out.held[index];
            // a phrase that only belongs to a set says nothing against what its first word means
            if known.classes != 0 || known.form & form::NAMED == 0 {
                token.classes = known.classes;
            }
            token.form = known.form;
            if known.form & form::BASE != 0 {
                // "to figure out": the first word alone had no form
                token.mood |= self.mood.at(pending.at) & mood::INFINITIVE;
            }
            token.hash = joint;
            token.end = end as u32;
        }
        self.mood.open(known.classes, pending.at);
        true
    }

    fn push(&mut self, hash: u64, classes: Classes, form: u8, start: usize, end: usize, at: u32) -> Option<usize> {
        let slot = self.out.held.get_mut(self.out.len)?;
        let mut moods = self.mood.at(at);
        if form & form::BASE == 0 {
            // "to production", "to working order"
            moods &= !mood::INFINITIVE;
        }
        *slot = Token { classes, hash, at, start: start as u32, end: end as u32, form, mood: moods };
        self.out.len += 1;
        Some(self.out.len - 1)
    }

    /// Stops: the end of a sentence closes every mood, a comma or dash ends negation and background.
    fn stop(&mut self, byte: u8, next: u8) {
        if !self.begun {
            return;
        }
        let distance = match byte {
            b'.' | b'!' | b'?' if next.is_ascii_whitespace() => 20,
            b'\n' | b';' => 20,
            b',' | b':' | b'(' | b')' | b'|' => 2,
            b'-' if next == b' ' => 2,
            b'/' => 0,
            _ => return,
        };
        self.pending = None;
        self.out.words += distance;
        if distance > 0 {
            self.mood.not = 0;
            self.mood.background = 0;
            self.mood.infinitive = 0;
        }
        if distance > 2 {
            if byte == b'?' {
                self.ask();
            }
            self.mood = Moods::default();
            self.sentence = self.out.len;
        }
    }

    /// Marks the deeds and good states of a sentence that asks for them: "Is it back?" tells of no relief.
    fn ask(&mut self) {
        for token in &mut self.out.held[self.sentence..self.out.len] {
            if token.classes & ASKED != 0 {
                token.mood |= mood::PLAN;
            }
        }
    }

    /// A character beyond ASCII: a letter of a word, a script without spaces, or a mark.
    fn beyond_ascii(&mut self, at: usize) -> usize {
        let Some(c) = self.text[at..].chars().next() else { return self.text.len() };
        if joins_no_words(c) {
            self.begun = true;
            return self.unspaced(at, c);
        }
        if c.is_alphanumeric() {
            let end = self.word_end(at).max(at + c.len_utf8());
            self.word(at, end);
            return end;
        }
        match c {
            '。' | '！' | '？' => self.stop(b'\n', b' '),
            '；' => self.stop(b';', b' '),
            '、' | '，' | '：' | '（' | '）' | '—' | '–' | '→' => self.stop(b',', b' '),
            _ => {}
        }
        at + c.len_utf8()
    }

    /// In Chinese, Japanese and Korean: the longest known word that begins at `at`.
    fn unspaced(&mut self, at: usize, first: char) -> usize {
        let mut hash = START;
        let mut end = at;
        let mut best = None;
        for c in self.text[at..].chars() {
            if !joins_no_words(c) && (c != ' ' || end == at) {
                break;
            }
            hash = step(hash, c);
            end += c.len_utf8();
            let Some(known) = BUILT_IN.find(hash) else { break };
            if known.tongues != 0 {
                best = Some((end, hash));
            }
            if !known.opens {
                break;
            }
        }
        let Some((end, hash)) = best else { return at + first.len_utf8() };
        self.out.words += 1;
        let Some(known) = self.meaning(hash) else { return end };
        // what only tells the language is no word to reckon with
        if known.classes | Classes::from(known.back) == 0 {
            self.out.words -= 1;
            return end;
        }
        self.push(hash, known.classes, known.form, at, end, self.out.words);
        self.mood.open(known.classes, self.out.words);
        end
    }
}

/// What stands around the clock with which a sentence opens.
static OPENERS: LazyLock<Vec<u64>> = LazyLock::new(|| {
    const WORDS: &str = "at on by around about approximately roughly shortly just am pm a.m p.m utc gmt est edt pst pdt cet \
                         cest bst ist jst et pt ct mt o'clock monday tuesday wednesday \
                         thursday friday saturday sunday january february march april june july august september october \
                         november december jan feb apr jun jul aug sep sept oct nov dec noon midnight";
    WORDS.split_whitespace().map(hash_of).collect()
});

/// What opens a statement about something that had been planned and takes place.
static SCHEDULED: LazyLock<[u64; 2]> = LazyLock::new(|| [hash_of("scheduled"), hash_of("planned")]);

/// How many bytes of `word` are an article or the like that lost its vowel: `l'incident`, `dell'utente`.
fn elided(word: &str) -> usize {
    const ELIDED: [&str; 8] = ["l", "d", "n", "s", "qu", "dell", "all", "un"];
    let Some(at) = word.find(['\'', '\u{2019}']) else { return 0 };
    let mark = if word.as_bytes()[at] == b'\'' { 1 } else { '\u{2019}'.len_utf8() };
    let leans = at + mark < word.len() && ELIDED.iter().any(|e| word[..at].eq_ignore_ascii_case(e));
    if leans { at + mark } else { 0 }
}

/// Is it a character of a script that sets no spaces between words (Han, Kana), or glues particles to them (Hangul)?
fn joins_no_words(c: char) -> bool {
    matches!(u32::from(c), 0x3040..=0x30ff | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xac00..=0xd7af | 0xf900..=0xfaff)
}

/// Does a token's form satisfy `wanted` (0 is any)?
pub(crate) fn has_form(token: &Token, wanted: u8) -> bool {
    wanted == 0 || token.form & wanted != 0
}

/// The bit of a form's letter in a pattern: `b`, `s`, `p`, `g`.
pub(crate) fn form_bit(letter: char) -> Option<u8> {
    Some(match letter {
        'b' => form::BASE,
        's' => form::THIRD,
        'p' => form::PAST,
        'g' => form::ING,
        _ => return None,
    })
}
