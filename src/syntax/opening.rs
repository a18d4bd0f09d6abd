//! What may stand around a stamp at the start of a line: emphasis, brackets, tags, emoji; and the separators behind it.

use super::clock::{self, Style};
use super::cursor::Cursor;
use super::date;
use super::stamp::{self, Stamp};
use super::words::Words;

/// How willing a place is to take doubtful spellings for stamps.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Habits {
    /// The document writes its clocks as `11.55`.
    pub(crate) dotted: bool,
    /// The document writes its clocks as `1155`.
    pub(crate) bare: bool,
}

/// Only spellings that need no help are stamps.
pub(crate) const NO_HABITS: Habits = Habits { dotted: false, bare: false };

/// Moves over blanks, a bullet and what may open an entry.
pub(crate) fn skip_marker(c: &mut Cursor<'_>) {
    let line = super::line::classify(c.text(), c.span_of_rest());
    let _ = c.seek(line.body);
}

/// Moves over emphasis, brackets, quotes, tags and emoji. Tells whether a bracket or emphasis was among them.
pub(crate) fn skip(c: &mut Cursor<'_>) -> bool {
    let start = c.at();
    loop {
        c.blanks();
        let moved = match c.peek() {
            Some(b'*' | b'_' | b'`' | b'[' | b'(' | b'"' | b'\'' | b'{' | b'\\') => c.advance(1),
            Some(b'@' | b':') if c.peek_at(1).is_some_and(|b| b.is_ascii_digit() || b == b' ') => c.advance(1),
            Some(b'~') if c.peek_at(1) == Some(b'~') => c.attempt(struck),
            Some(b'<') if c.peek_at(1).is_some_and(|b| b.is_ascii_digit()) => c.advance(1),
            Some(b'<') => c.attempt(comment).or_else(|| tag(c)),
            Some(0xC2) => c.eat_str("«"),
            Some(0xE2) => c.attempt(|c| if is_sign(c) { c.bump().map(|_| ()) } else { None }),
            Some(0xF0) => c.bump().map(|_| ()),
            Some(0xEF) => c.eat_str("\u{fe0f}").or_else(|| c.eat_str("【")).or_else(|| c.eat_str("［")),
            Some(0xE3) => c.eat_strs(&["【", "「", "・"]),
            Some(b':') => c.attempt(shortcode),
            _ => None,
        };
        if moved.is_none() {
            return c.at() > start;
        }
    }
}

/// `comment = "<!--" text "-->"`.
fn comment(c: &mut Cursor<'_>) -> Option<()> {
    c.eat_str("<!--")?;
    let n = memchr::memmem::find(c.rest().as_bytes(), b"-->")?;
    c.advance(n + 3)
}

/// `struck = "~~" text "~~"`: what its author took back.
fn struck(c: &mut Cursor<'_>) -> Option<()> {
    c.eat_str("~~")?;
    let n = memchr::memmem::find(c.rest().as_bytes(), b"~~")?;
    c.advance(n + 2)
}

/// A sign in the blocks of arrows, symbols and dingbats, and not a dash, a quote or a mark of approximation.
fn is_sign(c: &Cursor<'_>) -> bool {
    c.peek_char().is_some_and(|ch| matches!(ch, '\u{2190}'..='\u{2bff}') && !matches!(ch, '≈' | '∼' | '−' | '•'))
}

/// `shortcode = ":" name ":"`, an emoji in words.
fn shortcode(c: &mut Cursor<'_>) -> Option<()> {
    c.eat(b':')?;
    let start = c.at();
    (c.word().len() > 1).then_some(())?;
    while c.peek().is_some_and(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-')) {
        c.advance(1)?;
    }
    let name = c.span_from(start).of(c.text());
    // `:Detected: 2024-01-09 18:52` is a field of reStructuredText
    let field = name.starts_with(|c: char| c.is_ascii_uppercase()) || super::field::is_moment_key(name);
    c.eat(b':').filter(|()| !field)
}

/// `tag = "<" name ... ">"`; a name in chat (`<anna>`) is no tag that may stand before a stamp.
fn tag(c: &mut Cursor<'_>) -> Option<()> {
    const TAGS: [&str; 23] = [
        "br", "b", "dd", "details", "summary", "section", "article", "center", "strong", "i", "em", "code", "span",
        "time", "p", "li", "div", "u", "a", "td", "dt", "small", "font",
    ];
    c.attempt(|c| {
        c.eat(b'<')?;
        c.eat(b'/');
        c.eat_words(&TAGS)?;
        let n = memchr::memchr(b'>', c.rest().as_bytes())?;
        c.advance(n + 1)
    })
}

/// What stood behind a stamp.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Closing {
    /// A separator or a closing mark: the author set the stamp off from the text.
    pub(crate) set_off: bool,
    /// The line ends with it.
    pub(crate) alone: bool,
}

/// Moves over closing marks and separators behind a stamp; `None` where the text runs on without a blank.
pub(crate) fn closing(c: &mut Cursor<'_>) -> Option<Closing> {
    let start = c.at();
    let mut set_off = false;
    loop {
        set_off |= c.blanks() >= 2;
        let moved = match c.peek() {
            Some(
                b'*' | b'_' | b'`' | b']' | b')' | b'"' | b'\'' | b'}' | b':' | b'-' | b'|' | b'.' | b',' | b';' | b'='
                | b'>' | b'\\' | b'/',
            ) => c.advance(1),
            Some(b'<') => closing_tag(c),
            Some(b'&') => c.eat_strs(&["&ndash;", "&mdash;", "&#8211;", "&#8212;", "&gt;", "&rarr;"]),
            Some(0xE2) => c.attempt(|c| {
                matches!(c.bump()?, '–' | '—' | '→' | '➜' | '➡' | '⇒' | '−' | '•' | '’' | '”').then_some(())
            }),
            Some(0xC2) => c.eat_str("»").or_else(|| c.eat_str("·")),
            Some(0xEF) => c.eat_strs(&["：", "，", "］", "｜", "／"]),
            Some(0xE3) => c.eat_strs(&["】", "、", "」", "。"]),
            Some(b'(') if c.peek_at(1) == Some(b'h') && c.before() == Some(b']') => c.attempt(link_target),
            _ => None,
        };
        if moved.is_none() {
            break;
        }
        set_off = true;
    }
    let alone = c.is_done();
    let apart = c.at() > start || alone || c.peek().is_some_and(|b| b >= 0x80 || b == b'(' || b == b'[');
    apart.then_some(Closing { set_off: set_off || alone, alone })
}

fn closing_tag(c: &mut Cursor<'_>) -> Option<()> {
    c.attempt(|c| {
        c.eat_str("</")?;
        let n = memchr::memchr(b'>', c.rest().as_bytes())?;
        c.advance(n + 1)
    })
    .or_else(|| c.attempt(|c| tag(c)))
}

/// `link-target = "(" url ")"`, behind the text of a link.
fn link_target(c: &mut Cursor<'_>) -> Option<()> {
    c.eat(b'(')?;
    let n = memchr::memchr(b')', c.rest().as_bytes())?;
    c.advance(n + 1)
}

/// A stamp that opens a line, and what stood behind it; the cursor is then at the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Opening<'t> {
    pub(crate) stamp: Stamp<'t>,
    pub(crate) closing: Closing,
    /// Brackets or emphasis opened before the stamp.
    pub(crate) marked: bool,
    /// A word of approximation opened the stamp.
    pub(crate) word: bool,
    /// A word before it says that the numbers are a clock: `ore 14.05`.
    named: bool,
}

/// `item-number = "#" 1*3DIGIT SP / 1*3DIGIT [".**"] SP "-" SP`, before a clock: `#1 14:05`, `1 - 14:05`.
fn item_number(c: &mut Cursor<'_>) -> Option<()> {
    let sign = c.eat(b'#').is_some();
    c.digits(1..=3)?;
    if sign {
        return (c.blanks() > 0).then_some(());
    }
    let dotted = c.eat_any(b".)").is_some();
    while c.eat_any(b"*_").is_some() {}
    (c.blanks() > 0).then_some(())?;
    if !dotted {
        c.eat(b'-').or_else(|| c.eat_str("–"))?;
        (c.blanks() > 0).then_some(())?;
    }
    let mut ahead = *c;
    (ahead.digits(1..=2).is_some() && ahead.eat(b':').is_some()).then_some(())
}

/// Words that stand between what is told and its clock; the longer before the shorter.
static PREPOSITIONS: Words = Words::new(&[
    "a partir das",
    "a partir de",
    "a las",
    "a la",
    "ab",
    "alle ore",
    "alle",
    "at",
    "by",
    "dalle ore",
    "dalle",
    "das",
    "de las",
    "depuis",
    "desde las",
    "de",
    "dès",
    "entre las",
    "entre as",
    "entre",
    "from",
    "fra le",
    "godz",
    "kl",
    "między",
    "od godz",
    "od",
    "om",
    "ore",
    "o godz",
    "o godzinie",
    "o",
    "po godz",
    "seit",
    "since",
    "sinds",
    "tra le",
    "tussen",
    "um",
    "uhrzeit",
    "vanaf",
    "van",
    "von",
    "zwischen",
    "à",
    "às",
    "в",
    "между",
    "о",
    "от",
    "с",
]);

/// `article = ("le" / "el" / "am" / ... / "уже" / "już") SP`, before a date: `Le lundi 5 juillet`.
fn article(c: &mut Cursor<'_>) -> Option<()> {
    static ARTICLES: Words = Words::new(&["am", "dnia", "el", "em", "il", "le", "no dia", "op"]);
    // `уже 6 июля, 00:20`
    let already = c.eat_words(&["уже", "już"]).is_some();
    if !already {
        c.eat_words(ARTICLES.openers(c.rest()))?;
    }
    (c.blanks() > 0).then_some(())?;
    date::date(&mut c.clone()).filter(|d| d.is_day() && (already || d.weekday().is_some())).map(|_| ())
}

/// `preposition = ("at" / "by" / "from" / "since" / "um" / "à" / ...) SP`, before a clock: `At 14:05`.
pub(crate) fn preposition(c: &mut Cursor<'_>) -> Option<()> {
    const SIGNS: [&str; 4] = ["从", "從", "自", "于"];
    if c.attempt(article).is_some() {
        return Some(());
    }
    if c.attempt(item_number).is_none() && c.eat_strs(&SIGNS).is_none() {
        c.eat_words(PREPOSITIONS.openers(c.rest()))?;
        c.eat(b'.');
        (c.blanks() > 0).then_some(())?;
    }
    let clock = |c: &Cursor<'_>| clock::clock(&mut c.clone()).is_some();
    clock(c).then_some(())
}

/// Marks of approximation that open no sentence.
const ABBREVIATED: [&str; 6] = ["c", "ca", "Ca", "approx", "Approx", "circa"];

/// Scans the stamp that opens an entry.
pub(crate) fn opening<'t>(c: &mut Cursor<'t>, habits: Habits) -> Option<Opening<'t>> {
    c.attempt(|c| {
        let marked = skip(c);
        let before = c.at();
        let preposition = c.attempt(preposition).is_some();
        if !preposition && !may_open(c) {
            return None;
        }
        let letter = c.peek_char().is_some_and(|ch| ch.is_alphabetic() && ch < '\u{1100}');
        let word = preposition || letter && !ABBREVIATED.contains(&c.word());
        // `Am nächsten Tag um 14:05 Uhr fiel alles aus.`
        let day = date::opens_shift(c.word());
        let stamp = stamp::relative_stamp(c).or_else(|| stamp::stamp(c))?;
        let clock_at = stamp.clock.map_or(before, |k| k.span.start());
        let named = names_clock(c.text().get(before..clock_at).unwrap_or(""));
        let closing = closing(c)?;
        let found = Opening { stamp, closing, marked, word: preposition || day || word && stamp.approximate, named };
        (found.is_set_off(c, habits)).then_some(found)
    })
}

/// Can the next byte open a stamp at all? The one test that most lines fail.
fn may_open(c: &Cursor<'_>) -> bool {
    match c.peek() {
        Some(b'0'..=b'9' | b'~' | b'+') => true,
        Some(b'-') => c.peek_at(1).is_some_and(|b| b.is_ascii_digit()),
        Some(b) if b.is_ascii_alphabetic() => {
            let word = c.word();
            opens_word(word)
                || opens_with_short_weekday(*c)
                || opens_with_day(*c, word)
                || b.is_ascii_uppercase() && opens_with_zone(*c)
        }
        Some(b) => b >= 0xC2,
        None => false,
    }
}

/// Does a zone that is spelled out stand before a clock: `Europe/Zurich 14:05`, `Eastern Time 14:05`?
fn opens_with_zone(mut c: Cursor<'_>) -> bool {
    const LONGEST: usize = 48;
    let head = &c.rest().as_bytes()[..c.rest().len().min(LONGEST)];
    head.iter().any(u8::is_ascii_digit) && super::zone::zone(&mut c).is_some() && {
        c.eat(b':');
        c.blanks() > 0 && c.peek().is_some_and(|b| b.is_ascii_digit())
    }
}

/// Does a day in words open with a word that opens most sentences: `the next day`, `am nächsten Tag`?
fn opens_with_day(mut c: Cursor<'_>, word: &str) -> bool {
    (word.eq_ignore_ascii_case("the") || date::opens_shift(word)) && date::shift(&mut c).is_some()
}

/// Does a short name of a weekday stand before a number, as in `Mo, 05.07.` and `lun. 5 juil.`?
fn opens_with_short_weekday(mut c: Cursor<'_>) -> bool {
    let word = c.word();
    super::names::weekday_before_date(word).is_some()
        && c.advance(word.len()).is_some()
        && c.rest().trim_start_matches(['.', ',', ' ']).starts_with(|d: char| d.is_ascii_digit())
}

/// Words, in lower case, that may open a stamp: of approximation, of distance, of a day.
static OPENERS: Words = Words::new(&[
    "a",
    "about",
    "after",
    "alguns",
    "alrededor",
    "an",
    "approx",
    "approximately",
    "aprox",
    "aproximadamente",
    "around",
    "attorno",
    "autour",
    "aux",
    "before",
    "between",
    "c",
    "ca",
    "cerca",
    "circa",
    "dag",
    "day",
    "deux",
    "dois",
    "dos",
    "drei",
    "drie",
    "duas",
    "due",
    "dwa",
    "dwie",
    "dzień",
    "early",
    "een",
    "ein",
    "eine",
    "einen",
    "einige",
    "en",
    "enkele",
    "environ",
    "etwa",
    "even",
    "five",
    "following",
    "gegen",
    "giorno",
    "hacia",
    "half",
    "heure",
    "hora",
    "intorno",
    "jour",
    "just",
    "kilka",
    "kort",
    "krótko",
    "kurz",
    "late",
    "medianoche",
    "media",
    "mediodía",
    "meia",
    "meio",
    "mezzanotte",
    "mezzogiorno",
    "mezz",
    "midday",
    "middernacht",
    "midi",
    "midnight",
    "minuit",
    "mitternacht",
    "mniej",
    "next",
    "noon",
    "ok",
    "około",
    "omstreeks",
    "one",
    "ongeveer",
    "perto",
    "peu",
    "po",
    "pochi",
    "poco",
    "por",
    "pouco",
    "previous",
    "prior",
    "qualche",
    "quelques",
    "rond",
    "roughly",
    "rund",
    "several",
    "shortly",
    "sobre",
    "sometime",
    "t",
    "tag",
    "ten",
    "three",
    "tomorrow",
    "tres",
    "trois",
    "trzy",
    "tuż",
    "twee",
    "two",
    "um",
    "uma",
    "un",
    "una",
    "unas",
    "une",
    "ungefähr",
    "unos",
    "vers",
    "verso",
    "yesterday",
    "zwei",
]);

/// Is `word` a month, a weekday, a zone, or a word of approximation or distance?
fn opens_word(word: &str) -> bool {
    super::names::month(word).is_some()
        || super::names::weekday(word).is_some()
        || super::names::counted_weekday(word).is_some()
        || OPENERS.has(word)
        || super::names::is_abbreviation(word)
}

impl Opening<'_> {
    /// Does a word open it, as in `Around January 4`?
    pub(crate) fn begins_with_word(&self) -> bool {
        self.word
    }

    /// Did the author set the stamp off, so that it is no number or date that merely opens a sentence?
    fn is_set_off(&self, c: &Cursor<'_>, habits: Habits) -> bool {
        let Some(clock) = self.stamp.clock else {
            return self.stamp.relative.is_some()
                || self.stamp.is_firm() && (self.closing.set_off || self.marked || in_brackets(c.rest()));
        };
        if self.stamp.is_firm() {
            return true;
        }
        match clock.style {
            Style::Dot => (habits.dotted || self.named) && (self.closing.set_off || !unit_follows(c)),
            Style::Bare => habits.bare && (self.closing.set_off || !unit_follows(c)),
            _ => true,
        }
    }
}

/// Is `word` one that stands between a mark of approximation of several words and its clock: `por volta das 14h05`?
pub(crate) fn is_link(word: &str) -> bool {
    static WORDS: Words = Words::new(&[
        "alle", "da", "das", "de", "godz", "la", "las", "le", "les", "nach", "o", "om", "ore", "po", "um", "vor", "às",
        "в",
    ]);
    WORDS.has(word)
}

/// Do the last of these words say that a clock follows, also one of numbers with a dot: `alle ore`, `o godz.`?
pub(crate) fn names_clock(words: &str) -> bool {
    static WORDS: Words =
        Words::new(&["alle", "dalle", "godz", "godzinie", "kello", "kl", "klo", "klockan", "klokken", "ore"]);
    let words = words.trim_end().trim_end_matches('.');
    WORDS.has(words.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("")) || words.ends_with("verso le")
}

/// Is the rest a remark in brackets: `2025-02-26 (all times UTC)`?
pub(crate) fn in_brackets(rest: &str) -> bool {
    let rest = rest.trim_end().trim_end_matches([':', '*', '_']);
    rest.starts_with('(') && rest.ends_with(')') && !rest[1..rest.len() - 1].contains('(')
}

/// Does a unit follow, so that the number is a measure and no clock: `11.55 seconds`?
fn unit_follows(c: &Cursor<'_>) -> bool {
    const UNITS: [&str; 16] = [
        "s", "sec", "seconds", "ms", "min", "minutes", "hours", "mb", "gb", "tb", "kb", "lts", "users", "requests",
        "times", "percent",
    ];
    let word = c.word();
    UNITS.iter().any(|u| u.eq_ignore_ascii_case(word))
}
