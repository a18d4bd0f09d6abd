//! Lists of words that are looked for in texts, in any case, arranged so that most texts are passed by on their first two
//! letters.

/// How many classes of letters there are.
const CLASSES: usize = 28;

/// The class of what is no letter.
const OTHERS: usize = 26;

/// The class of letters with accents, of other alphabets, and of signs.
const WIDE: usize = 27;

/// The class of each byte: 0 to 25 for a to z in any case.
static CLASS: [u8; 256] = classes();

const fn classes() -> [u8; 256] {
    let (mut of, mut n) = ([OTHERS as u8; 256], 0);
    while n < OTHERS {
        of[b'a' as usize + n] = n as u8;
        of[b'A' as usize + n] = n as u8;
        n += 1;
    }
    n = 0x80;
    while n < 256 {
        of[n] = WIDE as u8;
        n += 1;
    }
    of
}

/// The class of the byte at `n`; behind the end it is that of what is no letter.
#[inline]
fn class_at(text: &[u8], n: usize) -> usize {
    text.get(n).map_or(OTHERS, |b| usize::from(CLASS[usize::from(*b)]))
}

/// Is `text` the word `low`, which is in lower case, in any case?
///
/// The capitals of Latin letters with accents and of Cyrillic have as many bytes as their small letters.
#[inline]
pub(crate) fn are_alike(text: &[u8], low: &[u8]) -> bool {
    let (Some(t), Some(l)) = (text.last(), low.last()) else { return text.len() == low.len() };
    // most words that begin alike end otherwise
    if text.len() != low.len() || t.to_ascii_lowercase() != *l && t.is_ascii() {
        return false;
    }
    text.eq_ignore_ascii_case(low) || !low.is_ascii() && are_folded_alike(text, low)
}

/// The same, letter by letter; both are as long.
#[cold]
fn are_folded_alike(text: &[u8], low: &[u8]) -> bool {
    let mut n = 0;
    while n < low.len() {
        let step = match low[n] {
            0..0x80 => 1,
            0x80..0xE0 => 2,
            _ => 3,
        };
        let (Some(t), Some(l)) = (text.get(n..n + step), low.get(n..n + step)) else { return text[n..] == low[n..] };
        let alike = match (t, l) {
            ([t], [l]) => t.to_ascii_lowercase() == *l,
            ([a, b], [c, d]) => t == l || small(*a, *b) == letter(*c, *d),
            _ => t == l,
        };
        if !alike {
            return false;
        }
        n += step;
    }
    true
}

/// The letter that two bytes of UTF-8 write.
const fn letter(lead: u8, next: u8) -> u16 {
    (lead as u16 & 0x1F) << 6 | next as u16 & 0x3F
}

/// The small letter to one of two bytes: Latin with accents, and Cyrillic.
const fn small(lead: u8, next: u8) -> u16 {
    let letter = letter(lead, next);
    match letter {
        0xC0..=0xD6 | 0xD8..=0xDE | 0x410..=0x42F => letter + 0x20,
        0x178 => 0xFF,
        0x400..=0x40F => letter + 0x50,
        0x100..=0x137 | 0x14A..=0x177 => letter | 1,
        0x139..=0x148 | 0x179..=0x17E if letter & 1 == 1 => letter + 1,
        _ => letter,
    }
}

/// Which second letters follow which first ones in a list, and where the words of each first letter stand in it.
#[derive(Debug)]
struct Index {
    seconds: [u32; CLASSES],
    from: [u16; CLASSES + 1],
}

impl Index {
    const NONE: Index = Index { seconds: [0; CLASSES], from: [0; CLASSES + 1] };

    /// The index with `name` as the next row.
    const fn with(mut self, name: &str) -> Self {
        const CLASS: [u8; 256] = classes();
        let bytes = name.as_bytes();
        let first = CLASS[bytes[0] as usize] as usize;
        // a word of one letter is told by that alone
        self.seconds[first] |= if bytes.len() > 1 { 1 << CLASS[bytes[1] as usize] } else { u32::MAX };
        let mut next = first + 1;
        assert!(self.from[CLASSES] == self.from[next], "the words stand in the order of their first letters");
        while next <= CLASSES {
            self.from[next] += 1;
            next += 1;
        }
        self
    }

    /// Do rows begin with letters of these two classes?
    #[inline]
    fn holds(&self, first: usize, second: usize) -> bool {
        self.seconds[first] >> second & 1 != 0
    }

    /// May a row stand at the start of `text`?
    #[inline]
    fn may_open(&self, text: &[u8]) -> bool {
        !text.is_empty() && self.holds(class_at(text, 0), class_at(text, 1))
    }

    /// The rows that may stand at the start of `text`.
    #[inline]
    fn rows(&self, text: &[u8]) -> core::ops::Range<usize> {
        if !self.may_open(text) {
            return 0..0;
        }
        let first = class_at(text, 0);
        usize::from(self.from[first])..usize::from(self.from[first + 1])
    }
}

/// Words in lower case, those of one first letter beside each other, in the order of these letters.
#[derive(Debug)]
pub(crate) struct Words {
    rows: &'static [&'static str],
    index: Index,
}

impl Words {
    pub(crate) const fn new(rows: &'static [&'static str]) -> Self {
        let (mut index, mut n) = (Index::NONE, 0);
        while n < rows.len() {
            index = index.with(rows[n]);
            n += 1;
        }
        Self { rows, index }
    }

    /// All of them.
    pub(crate) const fn rows(&self) -> &'static [&'static str] {
        self.rows
    }

    /// Those that may stand at the start of `text`, by their first two letters, in their order.
    #[inline]
    pub(crate) fn openers(&self, text: &str) -> &'static [&'static str] {
        &self.rows[self.index.rows(text.as_bytes())]
    }

    /// Is `word` one of them?
    pub(crate) fn has(&self, word: &str) -> bool {
        self.rows[self.index.rows(word.as_bytes())].iter().any(|row| are_alike(word.as_bytes(), row.as_bytes()))
    }

    /// May one of them stand at the start of `text`, by its first two letters?
    #[inline]
    pub(crate) fn may_open(&self, text: &str) -> bool {
        self.index.may_open(text.as_bytes())
    }

    /// Does one of them that `accepts` takes stand at the start of `text`?
    pub(crate) fn open(&self, text: &[u8], mut accepts: impl FnMut(&str) -> bool) -> bool {
        let stands = |row: &str| text.get(..row.len()).is_some_and(|head| are_alike(head, row.as_bytes()));
        self.rows[self.index.rows(text)].iter().any(|row| stands(row) && accepts(row))
    }

    /// Does one of them that `accepts` takes stand in `text`? It is told where, and which.
    #[inline]
    pub(crate) fn stand_in(&self, text: &[u8], mut accepts: impl FnMut(usize, &str) -> bool) -> bool {
        let mut first = class_at(text, 0);
        (0..text.len()).any(|n| {
            let second = class_at(text, n + 1);
            let may_open = self.index.holds(core::mem::replace(&mut first, second), second);
            may_open && self.open(&text[n..], |row| accepts(n, row))
        })
    }

    /// Does one of them stand in `text`, as a part of a word or of several?
    pub(crate) fn are_part_of(&self, text: &str) -> bool {
        self.stand_in(text.as_bytes(), |_, _| true)
    }
}

/// Names in lower case with what they mean, in the order of their first letters.
#[derive(Debug)]
pub(crate) struct Names<T: 'static> {
    rows: &'static [(&'static str, T)],
    index: Index,
}

impl<T> Names<T> {
    /// All of them.
    pub(crate) const fn rows(&self) -> &'static [(&'static str, T)] {
        self.rows
    }
}

impl<T: Copy> Names<T> {
    pub(crate) const fn new(rows: &'static [(&'static str, T)]) -> Self {
        let (mut index, mut n) = (Index::NONE, 0);
        while n < rows.len() {
            index = index.with(rows[n].0);
            n += 1;
        }
        Self { rows, index }
    }

    /// May one of them stand at the start of `text`, by its first two letters?
    #[inline]
    pub(crate) fn may_open(&self, text: &str) -> bool {
        self.index.may_open(text.as_bytes())
    }

    /// The same of bytes.
    #[inline]
    pub(crate) fn may_begin(&self, text: &[u8]) -> bool {
        self.index.may_open(text)
    }

    /// Those that may stand at the start of `text`, by their first two letters, in their order.
    #[inline]
    pub(crate) fn openers(&self, text: &str) -> &'static [(&'static str, T)] {
        &self.rows[self.index.rows(text.as_bytes())]
    }

    /// What `word` means.
    #[inline]
    pub(crate) fn get(&self, word: &str) -> Option<T> {
        let rows = self.index.rows(word.as_bytes());
        let named = |name: &str| are_alike(word.as_bytes(), name.as_bytes());
        self.rows[rows].iter().find(|(name, _)| named(name)).map(|(_, meaning)| *meaning)
    }
}

#[cfg(test)]
mod tests {
    use super::{Names, Words, are_alike};

    #[test]
    fn finds_words_by_their_first_letters() {
        const WORDS: Words = Words::new(&["a", "time", "tz:", "zone", "(utc", "時刻"]);
        assert!(WORDS.has("A") && WORDS.has("Time") && WORDS.has("時刻") && !WORDS.has("tim") && !WORDS.has(""));
        assert!(WORDS.are_part_of("two TIMES") && WORDS.are_part_of("(UTC+1)") && !WORDS.are_part_of("tie, z(ut"));
        let alone = |text: &str| WORDS.open(text.as_bytes(), |row| row.len() == text.len());
        assert!(alone("zone") && !alone("zones"));
    }

    #[test]
    fn letters_with_accents_have_capitals() {
        for (text, low) in
            [("ÀÉÖÞ", "àéöþ"), ("ŚRODA", "środa"), ("Łódź ŻÓŁĆ", "łódź żółć"), ("АЁЯ", "аёя"), ("日本", "日本")]
        {
            assert!(are_alike(text.as_bytes(), low.as_bytes()), "{text}");
        }
        for (text, low) in [("×", "÷"), ("Б", "в"), ("日本", "日木"), ("\u{c3}\u{a9}", "é")] {
            assert!(!are_alike(text.as_bytes(), low.as_bytes()), "{text}");
        }
        // capitals as Unicode has them
        for low in ('à'..='ÿ').chain('ā'..='ž').chain('а'..='џ').filter(|c| c.is_lowercase()) {
            let (capital, low) = (low.to_uppercase().to_string(), low.to_string());
            let known = capital.len() == low.len() && capital.to_lowercase() == low;
            assert!(!known || are_alike(capital.as_bytes(), low.as_bytes()), "{low}");
        }
    }

    #[test]
    fn finds_what_names_mean() {
        const NAMES: Names<u8> = Names::new(&[("feb", 2), ("mar", 3), ("märz", 3), ("may", 5), ("фев", 2)]);
        assert_eq!(
            ["MÄRZ", "märz", "May", "фев", "ma", ""].map(|w| NAMES.get(w)),
            [Some(3), Some(3), Some(5), Some(2), None, None]
        );
    }
}
