//! The phrases as data, and how they label an event.
//!
//! The built-in lexicon knows words by class (`words`) and what turns of phrase made of them speak for (`evidence`). A
//! statement is cut into words once; every row that matches adds its weight to a milestone, and what reaches
//! [`Labels::ENOUGH`] is announced. What the author wrote as a label counts before the text.
//!
//! Words of other languages stand in the same classes, one file each in `languages`, with rows of their own; which languages
//! there are, [`Lexicon::languages`] tells. They are core phrases, to be extended by a caller's own.
//!
//! ```
//! use incident_timeline::milestone::{Milestone, lexicon::Lexicon};
//!
//! let lexicon = Lexicon::default().extend(Milestone::Mitigated, "flipped the big lever");
//! let labels = lexicon.label_words("", "Ann flipped the big lever");
//! assert!(labels.announces(Milestone::Mitigated));
//! ```

use super::claim::{Claim, Labels, Place};
use super::evidence::{Mood, Row, Where};
use super::pattern::{FAR, NEAR, Next, Pattern, word_bit};
use super::tokens::{Capitals, Classes, Token, Tokens, mood};
use super::{Claims, Milestone, Statement};
use crate::error::{Error, ErrorKind};
use crate::syntax::Form;
use core::ops::Range;
use std::sync::LazyLock;

/// Words after this one count half: what is announced stands at the beginning.
const LATE: u32 = 45;

/// Every built-in row: those that add up, those that are enough by themselves, those for other languages.
fn rows() -> impl Iterator<Item = &'static Row> {
    english().chain(elsewhere())
}

/// The rows for any statement.
fn english() -> impl Iterator<Item = &'static Row> {
    super::evidence::TABLES.iter().chain(super::plain::TABLES).copied().flatten()
}

/// The rows for statements that are not English.
fn elsewhere() -> impl Iterator<Item = &'static Row> {
    super::languages::rows::TABLES.iter().copied().flatten()
}

/// A row ready for matching.
struct Compiled {
    row: &'static Row,
    pattern: Pattern,
}

/// What tells most rows apart from a statement before their pattern is tried.
#[derive(Clone, Copy)]
struct Gate {
    /// The row behind it.
    row: u16,
    /// What must come next.
    next: Next,
    /// None of these classes may occur.
    without: Classes,
    place: Where,
    /// The most that the row can give.
    weight: i16,
}

/// The built-in rows, found by the class of the word that opens them.
struct Rows {
    rows: Vec<Compiled>,
    /// The rows that a class opens, each behind its gate, so that most are turned away without being looked up.
    by_class: Vec<Vec<Gate>>,
    /// The rows that a word opens, word by word.
    by_word: Vec<Gate>,
    /// Where the rows of each word stand there, found by hash in one step.
    heads: Vec<Head>,
    /// A bit for each word that opens a row, by its hash: most words open none.
    opening: [u64; OPENING],
}

/// Where the rows that a word opens begin and end; nothing stands in an empty slot.
#[derive(Clone, Copy)]
struct Head {
    hash: u64,
    rows: (u32, u32),
}

/// How many words of bits the filter of opening words has.
const OPENING: usize = 256;

/// The place of a word's bit in the filter.
const fn opening_bit(hash: u64) -> (usize, u64) {
    ((hash >> 6) as usize % OPENING, 1 << (hash & 63))
}

static ROWS: LazyLock<Rows> = LazyLock::new(|| compile(english()));

/// Apart from the others, so that English pays nothing for them.
static ELSEWHERE: LazyLock<Rows> = LazyLock::new(|| compile(elsewhere()));

fn compile(rows: impl Iterator<Item = &'static Row>) -> Rows {
    let mut out = Rows {
        rows: Vec::new(),
        by_class: vec![Vec::new(); 64],
        by_word: Vec::new(),
        heads: Vec::new(),
        opening: [0; OPENING],
    };
    let mut opened = Vec::new();
    for row in rows {
        // OK to pass over: a test holds every row's pattern to be one
        let Some(pattern) = Pattern::new(row.pattern) else { continue };
        let index = out.rows.len() as u16;
        let (classes, words) = pattern.opening();
        let (next, without) = pattern.gate();
        let gate = Gate { row: index, next, without, place: row.place, weight: row.weight };
        for (bit, list) in out.by_class.iter_mut().enumerate() {
            if classes & 1 << bit != 0 {
                list.push(gate);
            }
        }
        opened.extend(words.iter().map(|hash| (*hash, gate)));
        for hash in words {
            let (slot, bit) = opening_bit(*hash);
            out.opening[slot] |= bit;
        }
        out.rows.push(Compiled { row, pattern });
    }
    opened.sort_unstable_by_key(|(hash, gate): &(u64, Gate)| (*hash, gate.row));
    out.heads = vec![Head { hash: 0, rows: (0, 0) }; (2 * opened.len()).next_power_of_two()];
    for group in opened.chunk_by(|a, b| a.0 == b.0) {
        let start = out.by_word.len() as u32;
        out.by_word.extend(group.iter().map(|(_, gate)| *gate));
        let slot = out.slot(group[0].0);
        out.heads[slot] = Head { hash: group[0].0, rows: (start, out.by_word.len() as u32) };
    }
    out
}

impl Rows {
    /// The slot of a word's head: where it is, or would be.
    fn slot(&self, hash: u64) -> usize {
        let mask = self.heads.len() - 1;
        let mut slot = hash as usize & mask;
        while self.heads[slot].rows.1 != 0 && self.heads[slot].hash != hash {
            slot = (slot + 1) & mask;
        }
        slot
    }

    /// The rows that a word opens.
    fn opened_by(&self, hash: u64) -> &[Gate] {
        let (slot, bit) = opening_bit(hash);
        if self.opening[slot] & bit == 0 {
            return &[];
        }
        let (start, end) = self.heads[self.slot(hash)].rows;
        &self.by_word[start as usize..end as usize]
    }
}

/// What labels events: the built-in words and rows, the caller's own patterns, or both.
///
/// Making one costs nothing; the built-in part is shared.
#[derive(Clone, Debug)]
pub struct Lexicon {
    /// The milestones that the built-in rows may speak for or against.
    built_in: Claims,
    own: Vec<Own>,
}

/// What takes evidence as it is found.
trait Sink {
    fn take(&mut self, name: &str, claim: Claim, weight: i16, place: Place, range: Range<usize>);
}

impl Sink for Labels {
    fn take(&mut self, _: &str, claim: Claim, weight: i16, place: Place, range: Range<usize>) {
        self.add(claim, weight, place, range);
    }
}

impl Sink for Vec<Evidence> {
    fn take(&mut self, name: &str, claim: Claim, weight: i16, place: Place, range: Range<usize>) {
        self.push(Evidence { name: name.to_owned(), claim, weight, place, range });
    }
}

/// Passes evidence on at half its weight: words before a colon are likely a status, yet "Release: ..." is a topic.
struct Likely<'s, S>(&'s mut S);

impl<S: Sink> Sink for Likely<'_, S> {
    fn take(&mut self, name: &str, claim: Claim, weight: i16, place: Place, range: Range<usize>) {
        if claim.milestone() != Milestone::Trigger {
            self.0.take(name, claim, weight / 2, place, range);
        }
    }
}

/// Passes on what speaks for or against some milestones only.
struct Only<'s, S>(Claims, &'s mut S);

impl<S: Sink> Sink for Only<'_, S> {
    fn take(&mut self, name: &str, claim: Claim, weight: i16, place: Place, range: Range<usize>) {
        if self.0.contains(claim.milestone()) {
            self.1.take(name, claim, weight, place, range);
        }
    }
}

/// A pattern of the caller's.
#[derive(Clone, Debug)]
struct Own {
    pattern: regex::Regex,
    claim: Claim,
    weight: i16,
}

impl Default for Lexicon {
    fn default() -> Self {
        Self { built_in: Claims::ALL, own: Vec::new() }
    }
}

impl Lexicon {
    /// The built-in lexicon.
    pub fn new() -> Self {
        Self::default()
    }

    /// A lexicon that knows nothing, to be filled by the caller.
    pub const fn empty() -> Self {
        Self { built_in: Claims::EMPTY, own: Vec::new() }
    }

    /// The same lexicon without the built-in rows for one milestone and for the finer claims that are kinds of it: what the
    /// caller adds for it replaces them. The other milestones stay as they are.
    ///
    /// ```
    /// use incident_timeline::milestone::{Milestone, lexicon::Lexicon};
    ///
    /// // a team to which nothing is over before the incident commander says so
    /// let strict = Lexicon::new().without(Milestone::Resolved).extend(Milestone::Resolved, "IC stands down");
    /// assert!(!strict.label_words("", "Incident resolved").announces(Milestone::Resolved));
    /// assert!(strict.label_words("", "IC stands down").announces(Milestone::Resolved));
    /// assert!(strict.label_words("", "Rolled back the release").announces(Milestone::Mitigated));
    /// ```
    #[must_use]
    pub fn without(mut self, milestone: Milestone) -> Self {
        self.built_in = self.built_in.without(milestone);
        self
    }

    /// Adds a phrase that announces `claim`: plain words, in any case, bounded by word ends.
    #[must_use]
    pub fn extend(mut self, claim: impl Into<Claim>, phrase: &str) -> Self {
        let escaped = regex::escape(phrase.trim()).replace(' ', r"\s+");
        let edge = |c: Option<char>| if c.is_some_and(char::is_alphanumeric) { r"\b" } else { "" };
        let (first, last) = (phrase.trim().chars().next(), phrase.trim().chars().next_back());
        let source = format!("(?i){}{escaped}{}", edge(first), edge(last));
        // OK to pass over: an escaped phrase is refused only where it is larger than any pattern may be
        if let (false, Ok(pattern)) = (phrase.trim().is_empty(), regex::Regex::new(&source)) {
            self.own.push(Own { pattern, claim: claim.into(), weight: Labels::CERTAIN });
        }
        self
    }

    /// Adds a pattern in the syntax of the `regex` crate that announces `claim`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Pattern`] where it is no regular expression, or matches an empty text, and so every event.
    pub fn extend_pattern(self, claim: impl Into<Claim>, pattern: &str) -> Result<Self, Error> {
        self.weigh_pattern(claim, pattern, Labels::CERTAIN)
    }

    /// Adds a pattern that gives `weight` to `claim`: [`Labels::ENOUGH`] makes the claim alone, less only together with
    /// other evidence, and below zero it speaks against.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Pattern`] where it is no regular expression, or matches an empty text, and so every event.
    pub fn weigh_pattern(mut self, claim: impl Into<Claim>, pattern: &str, weight: i16) -> Result<Self, Error> {
        let compiled = regex::Regex::new(pattern).map_err(|error| {
            let reason = error.to_string().lines().last().unwrap_or("").trim().to_owned();
            Error::from(ErrorKind::Pattern { pattern: pattern.to_owned(), reason })
        })?;
        if pattern.trim().is_empty() || compiled.is_match("") {
            let reason = "it matches where nothing is said, and so every event".to_owned();
            return Err(ErrorKind::Pattern { pattern: pattern.to_owned(), reason }.into());
        }
        self.own.push(Own { pattern: compiled, claim: claim.into(), weight });
        Ok(self)
    }

    /// What `statement` announces, by its own words.
    ///
    /// [`rules::weigh`](super::rules::weigh) adds what its neighbours tell.
    pub fn label(&self, statement: &Statement<'_>) -> Labels {
        let mut labels = Labels::default();
        self.gather(statement, &mut labels);
        labels
    }

    /// Every piece of evidence that [`Lexicon::label`] adds up, for those who ask why.
    pub fn explain(&self, statement: &Statement<'_>) -> Vec<Evidence> {
        let mut all = Vec::new();
        self.gather(statement, &mut all);
        all
    }

    /// The rows of the built-in lexicon: name, claim, weight and an example.
    pub fn rows() -> impl Iterator<Item = (&'static str, Claim, i16, &'static str)> {
        rows().map(|row| (row.name, row.claim, row.weight, row.example))
    }

    /// The languages besides English whose core phrases the built-in lexicon knows, by their English names.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        super::languages::LANGUAGES.iter().map(|language| language.name).filter(|name| *name != "others")
    }

    fn gather(&self, statement: &Statement<'_>, sink: &mut impl Sink) {
        if self.built_in == Claims::ALL {
            read_built_in(statement, sink);
        } else if !self.built_in.is_empty() {
            read_built_in(statement, &mut Only(self.built_in, sink));
        }
        self.read_own(statement.label, Place::Label, sink);
        self.read_own(statement.text, Place::Text, sink);
    }

    /// What a text with a label (or with `""`) announces, for callers without stamps.
    pub fn label_words(&self, label: &str, text: &str) -> Labels {
        let mut labels = Labels::default();
        if !self.built_in.is_empty() {
            let mut only = Only(self.built_in, &mut labels);
            read(label, Where::Label, &mut only);
            read(text, Where::Text, &mut only);
        }
        self.read_own(label, Place::Label, &mut labels);
        self.read_own(text, Place::Text, &mut labels);
        labels
    }

    fn read_own(&self, text: &str, place: Place, sink: &mut impl Sink) {
        for own in &self.own {
            if let Some(found) = own.pattern.find(text) {
                sink.take(own.pattern.as_str(), own.claim, own.weight, place, found.range());
            }
        }
    }
}

/// What the built-in rows find in a statement.
fn read_built_in(statement: &Statement<'_>, sink: &mut impl Sink) {
    let field = statement.form == Form::Field;
    let named = (field || is_status(statement.label)) && read(statement.label, Where::Label, sink);
    if !field {
        read_plain(statement.label, sink);
    }
    if !(field && named) {
        read(statement.text, Where::Text, sink);
        if let Some(status) = opening_status(statement.text) {
            let mut likely = Likely(sink);
            weigh_rows(&Tokens::of(status, Capitals::Keep), Where::Label, Place::Text, &mut likely);
        }
    }
}

/// How many words a status has at most: `Indagine in corso`.
const MOST_IN_STATUS: usize = 3;

/// The status that a text opens with: `Resolved - ...`, `Monitoring: ...`.
fn opening_status(text: &str) -> Option<&str> {
    // OK to look at so few bytes: longer words are no status
    const LONGEST: usize = 40;
    let end = text.bytes().take(LONGEST).enumerate().position(|(at, byte)| match byte {
        b':' => true,
        b'-' => text.as_bytes().get(at + 1) == Some(&b' '),
        _ => false,
    })?;
    let status = text.get(..end)?.trim();
    (!status.is_empty() && is_status(status)).then_some(status)
}

/// Is it a status (`Resolved`, `First report`) rather than a heading in words?
fn is_status(label: &str) -> bool {
    label.split_whitespace().nth(MOST_IN_STATUS).is_none()
}

/// How a heading's or status's words count besides being a label: as text.
fn read_plain(text: &str, sink: &mut impl Sink) {
    if !text.is_empty() {
        weigh_rows(&Tokens::of(text, Capitals::Keep), Where::Text, Place::Label, sink);
    }
}

/// Reads `text` with the rows for `place`; did any of them count?
fn read(text: &str, place: Where, sink: &mut impl Sink) -> bool {
    if text.is_empty() {
        return false;
    }
    match place {
        Where::Label => weigh_rows(&Tokens::of(text, Capitals::Cut), place, Place::Label, sink),
        Where::Text => weigh_rows(&Tokens::of(text, Capitals::Keep), place, Place::Text, sink),
    }
}

/// Weighs every row for `rows` that matches in `tokens`; did any of them count?
fn weigh_rows(tokens: &Tokens, rows: Where, place: Place, sink: &mut impl Sink) -> bool {
    let counted = weigh_table(&ROWS, tokens, rows, place, sink);
    if tokens.tongues == 0 {
        return counted;
    }
    weigh_table(&ELSEWHERE, tokens, rows, place, sink) || counted
}

fn weigh_table(rows_of: &'static Rows, tokens: &Tokens, rows: Where, place: Place, sink: &mut impl Sink) -> bool {
    let all = tokens.iter().fold(0, |bits: Classes, t| bits | t.classes);
    let mut pass = Pass {
        known: rows_of,
        tokens,
        all,
        rows,
        place,
        ahead: Ahead::NOTHING,
        best: [0; MOST_ROWS],
        sink,
        any: false,
    };
    for (first, token) in tokens.iter().enumerate() {
        let opened = rows_of.opened_by(token.hash);
        if token.classes == 0 && opened.is_empty() {
            continue;
        }
        pass.ahead = Ahead::of(tokens, first);
        let mut classes = token.classes;
        while classes != 0 {
            let bit = classes.trailing_zeros() as usize;
            classes &= classes - 1;
            for gate in &rows_of.by_class[bit] {
                pass.weigh(gate, first);
            }
        }
        for gate in opened {
            pass.weigh(gate, first);
        }
    }
    pass.any
}

/// The rows of the built-in lexicon are fewer than this; a test holds it.
const MOST_ROWS: usize = 1024;

/// What stands behind a word: the classes and the bits of words, by how near; nowhere, whatever is asked for.
#[derive(Clone, Copy)]
struct Ahead([(Classes, u64); 3]);

impl Ahead {
    const NOTHING: Self = Ahead([(Classes::MAX, u64::MAX), (0, 0), (0, 0)]);

    /// What stands behind `tokens[first]`.
    fn of(tokens: &[Token], first: usize) -> Self {
        let (mut near, mut far) = ((0, 0), (0, 0));
        let at = tokens[first].at;
        for token in tokens[first + 1..].iter().take_while(|t| t.at <= at + FAR) {
            far = (far.0 | token.classes, far.1 | word_bit(token.hash));
            if token.at <= at + NEAR {
                near = far;
            }
        }
        Ahead([Self::NOTHING.0[0], near, far])
    }

    /// May `next` be there?
    const fn may_hold(&self, next: &Next) -> bool {
        let (classes, words) = self.0[next.within as usize];
        classes & next.classes | words & next.words != 0
    }
}

/// One pass over the words of a text.
struct Pass<'t, S> {
    known: &'static Rows,
    tokens: &'t Tokens,
    /// The classes of all its words.
    all: Classes,
    rows: Where,
    place: Place,
    /// What stands behind the word that is looked at.
    ahead: Ahead,
    /// What each row has given so far: a row counts once, where it is strongest.
    best: [i16; MOST_ROWS],
    sink: &'t mut S,
    /// Did any row count?
    any: bool,
}

impl<S: Sink> Pass<'_, S> {
    /// Weighs the row behind `gate` at the word `first`.
    fn weigh(&mut self, gate: &Gate, first: usize) {
        if self.ahead.may_hold(&gate.next) && self.all & gate.without == 0 && gate.place == self.rows {
            self.weigh_row(gate, first);
        }
    }

    fn weigh_row(&mut self, gate: &Gate, first: usize) {
        let index = gate.row as usize;
        let Some(best) = self.best.get_mut(index).filter(|best| **best != gate.weight) else { return };
        let Some(Compiled { row, pattern }) = self.known.rows.get(index) else { return };
        let Some((last, moods)) = pattern.matches(self.tokens, first, self.tokens.words) else { return };
        let weight = tempered(row, moods, &self.tokens[first]);
        let more = weight.abs() - best.abs();
        if more > 0 {
            *best = weight;
            self.any = true;
            let range = self.tokens[first].start as usize..self.tokens[last].end as usize;
            self.sink.take(row.name, row.claim, more * weight.signum(), self.place, range);
        }
    }
}

/// A piece of evidence in a statement: the row of the lexicon, what it speaks for, and its words.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Evidence {
    /// The row's name; the pattern itself, for the caller's own.
    pub name: String,
    /// What it speaks for, or against.
    pub claim: Claim,
    /// Its weight here, tempered by the mood of its words.
    pub weight: i16,
    /// Where its words stand.
    pub place: Place,
    /// The bytes of its words within the text or label.
    pub range: Range<usize>,
}

/// The weight of a row in the mood of its words.
fn tempered(row: &Row, moods: u8, token: &Token) -> i16 {
    let barred = match row.mood {
        Mood::Fact => mood::NOT | mood::PLAN | mood::TRY | mood::INFINITIVE,
        Mood::Act => mood::NOT | mood::PLAN | mood::TRY,
        Mood::Any => 0,
    };
    if moods & barred != 0 {
        return 0;
    }
    let mut weight = row.weight;
    if moods & mood::HEDGE != 0 && row.mood != Mood::Any {
        weight = weight * 6 / 10;
    }
    if moods & mood::BACKGROUND != 0 {
        weight /= 2;
    }
    if token.at > LATE { weight / 2 } else { weight }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::milestone::tokens::BUILT_IN;
    use std::collections::BTreeSet;

    #[test]
    fn every_row_has_a_pattern_an_own_name_and_fires_on_its_example() {
        let mut seen = BTreeSet::new();
        let mut wrong = Vec::new();
        for row in rows() {
            let mut found: Vec<Evidence> = Vec::new();
            read(row.example, row.place, &mut found);
            if !found.iter().any(|e| e.name == row.name && e.claim == row.claim) {
                wrong.push((row.name, row.pattern, row.example));
            }
            if Pattern::new(row.pattern).is_none() || !seen.insert((row.claim.milestone(), row.name)) {
                wrong.push((row.name, row.pattern, "is no pattern, or a second one of its name"));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert!(ROWS.rows.len() < MOST_ROWS, "{} rows", ROWS.rows.len());
        assert!(ELSEWHERE.rows.len() < MOST_ROWS, "{} rows", ELSEWHERE.rows.len());
    }

    /// The words of a phrase are joined only where the tables know it, so a row that names another never matches by it.
    #[test]
    fn every_phrase_that_a_row_names_is_known() {
        let unknown: BTreeSet<&str> = english()
            .flat_map(|row| row.pattern.split([' ', '|']))
            .map(|name| name.trim_start_matches('-'))
            .filter(|name| name.contains('_') && !name.starts_with('@') && !BUILT_IN.knows(name))
            .collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }

    use Milestone::{Acknowledged, Detected, Identified, Impact, Mitigated, Resolved};

    #[track_caller]
    fn check(label: &str, text: &str, want: &[Milestone]) {
        let labels = Lexicon::default().label_words(label, text);
        let got: Vec<Milestone> = labels.claims().iter().collect();
        assert_eq!(got, want, "{label:?} {text:?}: {labels:?}");
    }

    #[test]
    fn labels_of_the_authors_count_alone() {
        check("Fault occurs", "", &[Impact]);
        check("First detected", "", &[Detected]);
        check("Incident declared", "", &[Acknowledged]);
        check("Repaired", "", &[Mitigated]);
        check("resolvedWhen", "", &[Resolved]);
        check("end_time", "", &[Mitigated, Resolved]);
        check("Behoben", "", &[Resolved]);
        check("Résolu", "", &[Resolved]);
        check("Risolto", "", &[Resolved]);
        check("Author", "", &[]);
    }

    #[test]
    fn turns_of_phrase() {
        check("", "Customers report that checkout is failing", &[Impact, Detected]);
        check("", "Started investigating the login failures", &[Acknowledged]);
        check("", "Root cause found: a firewall rule was missing", &[Identified]);
        check("", "The incident is resolved, all services are back to normal", &[Mitigated, Resolved]);
        check("", "Lunch", &[]);
        check("", "", &[]);
    }

    #[test]
    fn other_languages() {
        check("", "Die Störung ist behoben, alle Dienste laufen wieder", &[Mitigated, Resolved]);
        check("", "Ursache gefunden: Zertifikat abgelaufen", &[Identified]);
        check("", "Un client signale des erreurs 502", &[Detected]);
        check("", "Utenti segnalano errori di login", &[Detected]);
        check("", "El servicio se ha restablecido, incidente resuelto", &[Mitigated, Resolved]);
        check("", "Serviço restabelecido, incidente resolvido", &[Mitigated, Resolved]);
        check("", "Сработал алерт мониторинга", &[Detected]);
        check("", "Klienci zgłosili błędy", &[Detected]);
        check("", "服务已恢复正常，故障解决", &[Mitigated, Resolved]);
        check("", "監視アラートが発報、エラー増加", &[Detected]);
        check("", "장애 해결 완료, 서비스 정상화", &[Mitigated, Resolved]);
    }

    #[test]
    fn moods_bar_what_did_not_happen() {
        for barred in [
            "The release was not rolled back",
            "We will roll back the release",
            "Tried to roll back the release",
            "Decision to roll back the release",
        ] {
            let labels = Lexicon::default().label_words("", barred);
            assert!(!labels.announces(Mitigated), "{barred:?}: {labels:?}");
        }
        let labels = Lexicon::default().label_words("", "Rolled back the release, rollback complete");
        assert!(labels.announces(Mitigated), "{labels:?}");
    }

    #[test]
    fn claims_name_their_words() {
        let lexicon = Lexicon::default();
        let text = "ok, 2 users; root cause found: bad route";
        let labels = lexicon.label_words("", text);
        let ground = labels.ground(Identified).expect("the cause is found");
        assert_eq!((ground.place(), &text[ground.range()]), (Place::Text, "root cause found"));
        assert_eq!(labels.ground(Resolved), None);
    }

    #[test]
    fn finer_claims() {
        let labels = Lexicon::default().label_words("Incident declared", "");
        assert!(labels.makes(Claim::Declared) && labels.makes(Claim::Acknowledged) && !labels.makes(Claim::OnCall));
        let labels = Lexicon::default().label_words("", "PagerDuty alert fired for high latency");
        assert!(labels.makes(Claim::Alert) && !labels.makes(Claim::Report), "{labels:?}");
    }

    #[test]
    fn callers_extend_replace_and_weigh() {
        let own = Lexicon::empty().extend(Claim::Closed, "Feierabend").extend(Mitigated, "");
        let labels = own.label_words("", "und dann FEIERABEND.");
        assert!(labels.makes(Claim::Closed));
        assert!(own.label_words("", "Incident resolved, alles Feierabends").claims().is_empty());
        let own = Lexicon::new().weigh_pattern(Resolved, r"^Incident", -1_000).expect("a pattern");
        assert!(!own.label_words("", "Incident resolved").announces(Resolved));
    }

    #[test]
    fn a_bad_pattern_is_refused() {
        for empty in ["", " ", "^", "(down)?"] {
            let error = Lexicon::new().extend_pattern(Impact, empty).expect_err("a pattern that matches everything");
            assert!(error.to_string().contains("it matches where nothing is said"), "{empty:?}: {error}");
        }
        let error = Lexicon::new().extend_pattern(Impact, "down (").expect_err("an open group");
        assert!(matches!(error.kind(), ErrorKind::Pattern { pattern, .. } if pattern == "down ("), "{error}");
    }

    #[test]
    fn any_text_is_read() {
        let odd = "n't' -- -a-b’s ’’ roll-\u{0}back 100%% Éteint, 服务恢复正常，已解决 서버 장애가 ß—–→ \u{202e}x_y__z \u{1F600}don’t";
        for (cut, _) in odd.char_indices() {
            let _ = Lexicon::default().label_words(&odd[cut..], &odd[..cut]);
        }
        let long = "restarted the broker and ".repeat(10_000);
        let _ = Lexicon::default().label_words(&long, &long);
    }
}
