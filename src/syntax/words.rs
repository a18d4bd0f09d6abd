//! Lists of words that are looked for in texts, in any ASCII case, arranged so that most texts are passed by on their
//! first two letters.

/// How many classes of letters there are.
const CLASSES: usize = 27;

/// The class of a letter: 0 to 25 for a to z in any case, 26 for every other byte.
const fn class(byte: u8) -> usize {
    let low = byte | 0x20;
    if low.is_ascii_lowercase() { (low - b'a') as usize } else { CLASSES - 1 }
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
        let bytes = name.as_bytes();
        let first = class(bytes[0]);
        // a word of one letter is told by that alone
        self.seconds[first] |= if bytes.len() > 1 { 1 << class(bytes[1]) } else { u32::MAX };
        let mut next = first + 1;
        assert!(self.from[CLASSES] == self.from[next], "the words stand in the order of their first letters");
        while next <= CLASSES {
            self.from[next] += 1;
            next += 1;
        }
        self
    }

    /// The rows that may stand at the start of `text`.
    #[inline]
    fn rows(&self, text: &[u8]) -> core::ops::Range<usize> {
        let Some(first) = text.first().map(|b| class(*b)) else { return 0..0 };
        let second = text.get(1).map_or(CLASSES - 1, |b| class(*b));
        if self.seconds[first] >> second & 1 == 0 {
            return 0..0;
        }
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

    /// Is `word` one of them?
    pub(crate) fn has(&self, word: &str) -> bool {
        self.rows[self.index.rows(word.as_bytes())].iter().any(|row| row.eq_ignore_ascii_case(word))
    }

    /// Does one of them that `accepts` takes stand at the start of `text`?
    #[inline]
    pub(crate) fn open(&self, text: &[u8], accepts: impl Fn(&str) -> bool) -> bool {
        let stands = |row: &str| text.get(..row.len()).is_some_and(|head| head.eq_ignore_ascii_case(row.as_bytes()));
        self.rows[self.index.rows(text)].iter().any(|row| stands(row) && accepts(row))
    }

    /// Does one of them that `accepts` takes stand in `text`? It is told where, and which.
    #[inline]
    pub(crate) fn stand_in(&self, text: &[u8], accepts: impl Fn(usize, &str) -> bool) -> bool {
        (0..text.len()).any(|n| self.open(&text[n..], |row| accepts(n, row)))
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
