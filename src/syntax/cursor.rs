//! The only byte arithmetic of the reader: a place in the text, and moves over it that cannot leave it.

use super::words;
use crate::span::Span;

/// A place in one line of the text. Offsets are those of the whole text; nothing past `end` is seen.
#[derive(Clone, Copy, Debug)]
pub struct Cursor<'t> {
    text: &'t str,
    at: usize,
    end: usize,
    line: usize,
}

impl<'t> Cursor<'t> {
    /// A cursor at the start of `text`, as its line 1.
    pub fn new(text: &'t str) -> Self {
        Self { text, at: 0, end: text.len(), line: 1 }
    }

    /// A cursor over the part of `text` that `span` names.
    pub fn over(text: &'t str, span: Span) -> Self {
        let end = span.end().min(text.len());
        Self { text, at: span.start().min(end), end, line: span.line() }
    }

    /// The whole text, also outside of this cursor's line.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// The offset of the next byte.
    #[inline]
    pub fn at(&self) -> usize {
        self.at
    }

    /// The offset after the last byte that is seen.
    pub fn end(&self) -> usize {
        self.end
    }

    /// The line on which the cursor stands.
    pub fn line(&self) -> usize {
        self.line
    }

    /// Is nothing left?
    #[inline]
    pub fn is_done(&self) -> bool {
        self.at >= self.end
    }

    /// What is left.
    #[inline]
    pub fn rest(&self) -> &'t str {
        self.text.get(self.at..self.end).unwrap_or("")
    }

    /// The next byte.
    #[inline]
    pub fn peek(&self) -> Option<u8> {
        self.peek_at(0)
    }

    /// The byte `n` after the next one.
    #[inline]
    pub fn peek_at(&self, n: usize) -> Option<u8> {
        let at = self.at + n;
        if at < self.end { self.text.as_bytes().get(at).copied() } else { None }
    }

    /// The byte before the cursor, also outside of its line.
    #[inline]
    pub fn before(&self) -> Option<u8> {
        self.at.checked_sub(1).map(|n| self.text.as_bytes()[n])
    }

    /// The next character.
    pub fn peek_char(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Moves over the byte `b`.
    #[inline]
    pub fn eat(&mut self, b: u8) -> Option<()> {
        (self.peek() == Some(b)).then(|| self.at += 1)
    }

    /// Moves over one of the bytes in `set`, and tells which.
    #[inline]
    pub fn eat_any(&mut self, set: &[u8]) -> Option<u8> {
        let b = self.peek().filter(|b| set.contains(b))?;
        self.at += 1;
        Some(b)
    }

    /// Moves over exactly `s`.
    #[inline]
    pub fn eat_str(&mut self, s: &str) -> Option<()> {
        let rest = self.text.as_bytes().get(self.at..self.end)?;
        rest.starts_with(s.as_bytes()).then(|| self.at += s.len())
    }

    /// Moves over the first of `signs` that stands here.
    #[inline]
    pub fn eat_strs(&mut self, signs: &[&str]) -> Option<()> {
        // the first byte tells most misses, without a call for each sign
        let first = self.peek()?;
        signs.iter().filter(|s| s.as_bytes().first() == Some(&first)).find_map(|s| self.eat_str(s))
    }

    /// Moves over `s`, which is lower case, in any case.
    #[inline]
    pub fn eat_fold(&mut self, s: &str) -> Option<()> {
        if self.begins_like(s) { self.eat_folded(s) } else { None }
    }

    /// Moves over the word `s` (lower case) in any case, if a word ends there.
    #[inline]
    pub fn eat_word(&mut self, s: &str) -> Option<()> {
        if self.begins_like(s) { self.eat_folded_word(s) } else { None }
    }

    /// Does the first letter of `s`, which is lower case, stand here? Most misses end with it: lists of words are tried one
    /// after the other.
    #[inline]
    fn begins_like(&self, s: &str) -> bool {
        match (self.peek(), s.as_bytes().first()) {
            (Some(b), Some(low)) => b.to_ascii_lowercase() == *low || *low >= 0x80 && b >= 0x80,
            _ => false,
        }
    }

    fn eat_folded(&mut self, s: &str) -> Option<()> {
        let rest = self.text.as_bytes().get(self.at..self.end.min(self.at + s.len()))?;
        words::are_alike(rest, s.as_bytes()).then(|| self.at += s.len())
    }

    fn eat_folded_word(&mut self, s: &str) -> Option<()> {
        self.attempt(|c| {
            c.eat_folded(s)?;
            (ends_in_sign(s) || c.at_word_end()).then_some(())
        })
    }

    /// Moves over the first of `words` that stands here.
    #[inline]
    pub fn eat_words(&mut self, words: &[&str]) -> Option<()> {
        words.iter().find_map(|w| self.eat_word(w))
    }

    /// Moves over any character.
    pub fn bump(&mut self) -> Option<char> {
        let c = self.peek_char()?;
        self.at += c.len_utf8();
        Some(c)
    }

    /// Moves over ASCII blanks and no-break spaces, and the `<var>` by which status pages mark the parts of
    /// a stamp; tells how many bytes.
    #[inline]
    pub fn blanks(&mut self) -> usize {
        match self.peek() {
            Some(b' ' | b'\t' | b'\r' | b'\n' | b'&' | b'<' | 0xC2 | 0xE2 | 0xE3 | 0xEF) => self.blanks_here(),
            _ => 0,
        }
    }

    fn blanks_here(&mut self) -> usize {
        let from = self.at;
        while let Some(b) = self.peek() {
            match b {
                b' ' | b'\t' | b'\r' | b'\n' => self.at += 1,
                0xC2 if self.peek_at(1) == Some(0xA0) => self.at += 2,
                0xE2 if self.peek_at(1) == Some(0x80) && matches!(self.peek_at(2), Some(0x80..=0x8B | 0xAF)) => {
                    self.at += 3
                }
                0xE3 if self.peek_at(1) == Some(0x80) && self.peek_at(2) == Some(0x80) => self.at += 3,
                b'&' if self.rest().starts_with("&nbsp;") => self.at += 6,
                b'<' if self.rest().starts_with("<var") || self.rest().starts_with("</var>") => {
                    self.at += memchr::memchr(b'>', self.rest().as_bytes()).map_or(1, |n| n + 1);
                }
                0xEF if self.peek_at(1) == Some(0xBB) && self.peek_at(2) == Some(0xBF) => self.at += 3,
                _ => break,
            }
        }
        self.at - from
    }

    /// Reads a decimal number of `count` digits and no more; gives its value.
    #[inline]
    pub fn digits(&mut self, count: core::ops::RangeInclusive<usize>) -> Option<u32> {
        let rest = self.text.as_bytes().get(self.at..self.end)?;
        let digits = rest.iter().take(*count.end() + 1).take_while(|b| b.is_ascii_digit());
        let (n, value) =
            digits.fold((0, 0u32), |(n, v), b| (n + 1, v.wrapping_mul(10).wrapping_add(u32::from(b - b'0'))));
        if n == 0 && rest.first() == Some(&0xEF) {
            return self.wide_digits(count);
        }
        if !count.contains(&n) {
            return None;
        }
        self.at += n;
        Some(value)
    }

    /// The same of digits as wide as the signs around them: `２０２１年７月５日`.
    #[cold]
    fn wide_digits(&mut self, count: core::ops::RangeInclusive<usize>) -> Option<u32> {
        const WIDTH: usize = '０'.len_utf8();
        let digit = |ch: char| (ch as u32).checked_sub('０' as u32).filter(|v| *v < 10);
        let digits = self.rest().chars().take(*count.end() + 1).map_while(digit);
        let (n, value) = digits.fold((0, 0u32), |(n, v), digit| (n + 1, v.wrapping_mul(10).wrapping_add(digit)));
        if !count.contains(&n) {
            return None;
        }
        self.at += n * WIDTH;
        Some(value)
    }

    /// The letters of an alphabet (Latin, also with accents, Greek, Cyrillic) that stand here, without moving; the signs of
    /// Chinese, Japanese and Korean end a word.
    pub fn word(&self) -> &'t str {
        const LAST_CYRILLIC: char = '\u{52f}';
        let rest = self.text.as_bytes().get(self.at..self.end).unwrap_or(&[]);
        let n = rest.iter().take_while(|b| b.is_ascii_alphabetic()).count();
        if rest.get(n).is_none_or(u8::is_ascii) {
            return self.text.get(self.at..self.at + n).unwrap_or("");
        }
        let rest = self.rest();
        let end = rest.char_indices().find(|(_, ch)| !ch.is_alphabetic() || *ch > LAST_CYRILLIC);
        &rest[..end.map_or(rest.len(), |(n, _)| n)]
    }

    /// Does no letter or digit follow? A mark of emphasis (`_2023_`) ends a word, the low line of a name (`a_b`) does not; the
    /// signs of Chinese, Japanese and Korean are no letters here.
    #[inline]
    pub fn at_word_end(&self) -> bool {
        match self.peek() {
            // Latin letters with accents, and the other alphabets; `×` and `÷` are none
            Some(0xC3) => matches!(self.peek_at(1), Some(0x97 | 0xB7)),
            Some(0xC4..=0xC9 | 0xCE..=0xD4) => false,
            Some(b'_') => !self.peek_at(1).is_some_and(|b| b.is_ascii_alphanumeric() || b == b'_'),
            Some(b) => !b.is_ascii_alphanumeric(),
            None => true,
        }
    }

    /// Moves `n` bytes on, if a character begins there.
    #[inline]
    pub fn advance(&mut self, n: usize) -> Option<()> {
        let at = self.at + n;
        (at <= self.end && self.text.is_char_boundary(at)).then(|| self.at = at)
    }

    /// Moves to `at`, if that lies within the cursor's line and a character begins there.
    pub fn seek(&mut self, at: usize) -> Option<()> {
        (at <= self.end && self.text.is_char_boundary(at)).then(|| self.at = at)
    }

    /// Runs `rule`; on a miss the cursor is where it was.
    #[inline]
    pub fn attempt<T>(&mut self, rule: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let from = self.at;
        let got = rule(self);
        if got.is_none() {
            self.at = from;
        }
        got
    }

    /// The span from `start` to the cursor.
    pub fn span_from(&self, start: usize) -> Span {
        Span::new(start, self.at, self.line)
    }

    /// The span from the cursor to the end of its line.
    pub fn span_of_rest(&self) -> Span {
        Span::new(self.at, self.end, self.line)
    }
}

/// Does `word` end in a sign of Chinese, Japanese or Korean, behind which the next word begins?
fn ends_in_sign(word: &str) -> bool {
    word.as_bytes().iter().nth_back(2).is_some_and(|b| *b >= 0xE3)
}
