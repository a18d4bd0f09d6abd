//! Lists of words that are looked for in texts, in any ASCII case, arranged so that most texts are passed by on their
//! first two letters.

/// How many classes of letters there are.
const CLASSES: usize = 27;

/// The class of each byte: 0 to 25 for a to z in any case, 26 for all others.
static CLASS: [u8; 256] = classes();

const fn classes() -> [u8; 256] {
    let (mut of, mut n) = ([(CLASSES - 1) as u8; 256], 0);
    while n < CLASSES - 1 {
        of[b'a' as usize + n] = n as u8;
        of[b'A' as usize + n] = n as u8;
        n += 1;
    }
    of
}

/// The class of the byte at `n`; behind the end it is that of all others.
#[inline]
fn class_at(text: &[u8], n: usize) -> usize {
    text.get(n).map_or(CLASSES - 1, |b| usize::from(CLASS[usize::from(*b)]))
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
        self.rows[self.index.rows(word.as_bytes())].iter().any(|row| row.eq_ignore_ascii_case(word))
    }

    /// May one of them stand at the start of `text`, by its first two letters?
    #[inline]
    pub(crate) fn may_open(&self, text: &str) -> bool {
        self.index.may_open(text.as_bytes())
    }

    /// Does one of them that `accepts` takes stand at the start of `text`?
    pub(crate) fn open(&self, text: &[u8], mut accepts: impl FnMut(&str) -> bool) -> bool {
        let stands = |row: &str| text.get(..row.len()).is_some_and(|head| head.eq_ignore_ascii_case(row.as_bytes()));
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

    /// Those that may stand at the start of `text`, by their first two letters, in their order.
    #[inline]
    pub(crate) fn openers(&self, text: &str) -> &'static [(&'static str, T)] {
        &self.rows[self.index.rows(text.as_bytes())]
    }

    /// What `word` means.
    #[inline]
    pub(crate) fn get(&self, word: &str) -> Option<T> {
        let rows = self.index.rows(word.as_bytes());
        self.rows[rows].iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|(_, meaning)| *meaning)
    }
}

#[cfg(test)]
mod tests {
    use super::{Names, Words};

    #[test]
    fn finds_words_by_their_first_letters() {
        const WORDS: Words = Words::new(&["a", "time", "tz:", "zone", "(utc", "時刻"]);
        assert!(WORDS.has("A") && WORDS.has("Time") && WORDS.has("時刻") && !WORDS.has("tim") && !WORDS.has(""));
        assert!(WORDS.are_part_of("two TIMES") && WORDS.are_part_of("(UTC+1)") && !WORDS.are_part_of("tie, z(ut"));
        let alone = |text: &str| WORDS.open(text.as_bytes(), |row| row.len() == text.len());
        assert!(alone("zone") && !alone("zones"));
    }

    #[test]
    fn finds_what_names_mean() {
        const NAMES: Names<u8> = Names::new(&[("feb", 2), ("mar", 3), ("märz", 3), ("may", 5), ("фев", 2)]);
        assert_eq!(
            ["MÄRZ", "märz", "May", "фев", "ma", ""].map(|w| NAMES.get(w)),
            [None, Some(3), Some(5), Some(2), None, None]
        );
    }
}
