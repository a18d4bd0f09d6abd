//! Stamps that stand in other places than at the start: behind a name in chat, in the attribute of a tag, at the end of a
//! line, and several in one line.

use super::cursor::Cursor;
use super::opening;
use super::stamp::{self, Stamp};
use super::zone;
use crate::span::Span;

/// A stamp with the text before and behind it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Inline<'t> {
    pub(crate) stamp: Stamp<'t>,
    pub(crate) head: Span,
    pub(crate) tail: Span,
}

/// `posted = "Posted" [ count unit "ago" ["."] ] stamp`, and nothing behind it.
pub(crate) fn posted<'t>(mut c: Cursor<'t>) -> Option<Stamp<'t>> {
    opening::skip(&mut c);
    c.eat_word("posted")?;
    c.blanks();
    c.attempt(|c| {
        c.eat_words(&["about", "over", "almost"]);
        c.blanks();
        c.digits(1..=3).map(|_| ()).or_else(|| c.eat_words(&["a", "an"]))?;
        c.blanks();
        c.advance(c.word().len())?;
        c.blanks();
        c.eat_word("ago")?;
        c.eat_any(b".,-:");
        c.blanks();
        Some(())
    });
    opening::skip(&mut c);
    let stamp = stamp::stamp(&mut c).filter(|s| s.clock.is_some() && s.date.is_some_and(|d| d.is_day()))?;
    opening::closing(&mut c);
    c.is_done().then_some(stamp)
}

/// `chat = "@" name SP stamp [":"] text / name ("[" / "(") stamp ("]" / ")") [":"] text`: who speaks stands first.
pub(crate) fn behind_name<'t>(mut c: Cursor<'t>) -> Option<Inline<'t>> {
    const MOST_WORDS: usize = 3;
    const LONGEST: usize = 40;
    while c.eat_any(b"*_`").is_some() {}
    let start = c.at();
    let called = c.peek() == Some(b'@');
    let rest = c.rest();
    // a character has four bytes at most
    let head = &rest.as_bytes()[..rest.len().min(4 * LONGEST)];
    let open = if called { memchr::memchr(b' ', head)? } else { memchr::memchr2(b'[', b'(', head)? };
    if rest[..open].chars().count() >= LONGEST {
        return None;
    }
    let name = rest[..open].trim_end().trim_end_matches(['*', '_', '`']);
    if name.is_empty()
        || name.split_whitespace().count() > MOST_WORDS
        || name.contains(['.', ':', '|', '!', '?', '#', ','])
    {
        return None;
    }
    if !called && opens_phrase(name) {
        return None;
    }
    c.seek(start + open)?;
    opening::skip(&mut c);
    c.attempt(|c| c.eat_word("at").filter(|()| called && c.blanks() > 0));
    let stamp = stamp::stamp(&mut c).filter(|s| s.clock.is_some() && s.is_firm())?;
    if !called && !matches!(c.peek(), Some(b']' | b')')) {
        return None;
    }
    opening::closing(&mut c).filter(|o| o.set_off && !o.alone)?;
    Some(Inline { stamp, head: Span::new(start, start + name.len(), c.line()), tail: c.span_of_rest() })
}

/// Does a phrase open with `name`, rather than somebody's name standing there: `At block 17 (04:12 UTC) both ...`?
fn opens_phrase(name: &str) -> bool {
    const WORDS: [&str; 25] = [
        "a", "after", "an", "around", "as", "at", "before", "by", "during", "for", "from", "he", "in", "it", "on",
        "she", "since", "the", "they", "this", "until", "we", "when", "while", "you",
    ];
    let first = name.split_whitespace().next().unwrap_or("");
    WORDS.iter().any(|w| w.eq_ignore_ascii_case(first))
}

/// `tag = ("<" / "{{<" / "[") ... ("date" / "time" / "datetime" / "timestamp" / "at" / "from") "=" stamp ... (">" / "]")
/// [text]`: a stamp in the attributes of markup, whose clock, zone and end may stand in attributes of their own.
pub(crate) fn in_tag<'t>(mut c: Cursor<'t>) -> Option<Inline<'t>> {
    let start = c.at();
    let bracket = c.eat_str("{{<").or_else(|| c.eat_str("{{%")).or_else(|| c.eat(b'<')).is_none();
    if bracket {
        c.eat(b'[')?;
    }
    c.blanks();
    if !c.peek()?.is_ascii_alphabetic() || c.word() == "meta" {
        return None;
    }
    let close = memchr::memchr(if bracket { b']' } else { b'>' }, c.rest().as_bytes())?;
    let stamp = stamp_of_attributes(c, close).filter(|s| s.clock.is_some())?;
    let told = ["title=", "text=", "event=", "description="].iter().find_map(|name| attribute_span(c, close, name));
    c.advance(close + 1)?;
    c.eat_str("}}");
    opening::closing(&mut c);
    let tail = told.filter(|_| c.is_done()).unwrap_or_else(|| c.span_of_rest());
    Some(Inline { stamp, head: Span::new(start, start, c.line()), tail })
}

/// The quoted value of the attribute `name` in a tag of which `len` bytes stand before its end.
fn attribute_span(tag: Cursor<'_>, len: usize, name: &str) -> Option<Span> {
    let inside = &tag.rest()[..len];
    let at = attribute(inside, name)?;
    let quote = inside[at..].chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let value = inside[at + 1..].find(quote)?;
    Some(Span::new(tag.at() + at + 1, tag.at() + at + 1 + value, tag.line()))
}

/// The stamp in the attributes of a tag, of which `len` bytes stand before its end.
fn stamp_of_attributes<'t>(tag: Cursor<'t>, len: usize) -> Option<Stamp<'t>> {
    let value = |names: &[&str]| {
        let at = names.iter().find_map(|name| attribute(&tag.rest()[..len], name))?;
        let mut c = tag;
        c.advance(at)?;
        c.eat_any(b"\"'{");
        c.eat_any(b"\"'");
        Some(c)
    };
    let mut c = value(&["date=", "datetime=", "timestamp=", "time=", "at=", "from="])?;
    let mut stamp = stamp::stamp(&mut c)?;
    if stamp.clock.is_none() {
        let clock = stamp::stamp(&mut value(&["time="])?)?;
        stamp = Stamp { date: stamp.date, span: stamp.span.to(clock.span), ..clock };
    }
    stamp.zone = stamp.zone.or_else(|| zone::zone(&mut value(&["timezone=", "tz=", "zone="])?));
    let end = value(&["to=", "until=", "end="]).and_then(|mut c| stamp::stamp(&mut c));
    let end = end.map(|e| stamp::End { date: e.date, clock: e.clock, zone: e.zone, approximate: e.approximate });
    stamp.end = stamp.end.or(end);
    Some(stamp)
}

/// Where the value of the attribute `name` begins.
fn attribute(inside: &str, name: &str) -> Option<usize> {
    let opens = |n: &usize| *n == 0 || inside.as_bytes()[*n - 1] == b' ';
    inside.match_indices(name).map(|(n, _)| n).find(opens).map(|n| n + name.len())
}

/// The stamp at the end of a line, and the text before it.
pub(crate) fn trailing<'t>(c: Cursor<'t>) -> Option<(Stamp<'t>, Span)> {
    const FAR: usize = 72;
    let rest = c.rest().trim_end();
    let tail_at = rest.len().saturating_sub(FAR);
    let bytes = rest.as_bytes();
    if !bytes[tail_at..].iter().any(u8::is_ascii_digit) {
        return None;
    }
    for n in (tail_at..rest.len()).filter(|n| may_start(bytes, *n)) {
        let mut at = c;
        at.seek(c.at() + n)?;
        let Some(stamp) = stamp::stamp(&mut at).filter(Stamp::is_firm) else { continue };
        let left = at.rest().trim_matches([' ', ')', ']', '*', '_', '"', '`', '.', '}', '>', '%', ':', '\'', '-']);
        if !left.is_empty() && left != "/" {
            continue;
        }
        let head = rest[..n].trim_end_matches([' ', '(', '[', '*', '_', '"', '`', '@', '|', '\t']);
        let head = ["Today at", "Yesterday at", "today at"].iter().find_map(|s| head.strip_suffix(s)).unwrap_or(head);
        let head = head.trim_end_matches([' ', '—', '–', '-', ',']);
        let head = head.strip_suffix("{{< track").or_else(|| head.strip_suffix("{{<track")).unwrap_or(head).trim_end();
        return Some((stamp, Span::new(c.at(), c.at() + head.len(), c.line())));
    }
    None
}

/// Can a stamp start at byte `n`: a letter, digit or tilde behind a blank, bracket or quote?
fn may_start(bytes: &[u8], n: usize) -> bool {
    let opens = bytes[n].is_ascii_alphanumeric() || bytes[n] == b'~';
    n > 0 && opens && matches!(bytes[n - 1], b' ' | b'\t' | b'(' | b'[' | b'*' | b'_' | b'"' | b'`' | b'@' | b'\'')
}

/// The next of several events in one line: `14:05 alert, 14:08 paged, 14:38 restored.` Gives the end of the text before
/// it, its stamp, and its own text.
pub(crate) fn next_of_several<'t>(text: Cursor<'t>, before: &Stamp<'t>) -> Option<(usize, Stamp<'t>, Span)> {
    let rest = text.rest();
    let bytes = rest.as_bytes();
    let earlier = before.clock?;
    for n in memchr::memchr3_iter(b',', b';', b'.', bytes) {
        let mut c = text;
        c.seek(text.at() + n + 1)?;
        if c.blanks() == 0 || n == 0 {
            continue;
        }
        c.eat_word("and");
        c.blanks();
        let Some(stamp) = stamp::stamp(&mut c) else { continue };
        let Some(clock) = stamp.clock.filter(|k| k.style() == earlier.style()) else { continue };
        let later =
            (clock.hour(), clock.minute(), clock.second()) >= (earlier.hour(), earlier.minute(), earlier.second());
        let after_noon = earlier.half() != clock.half() || clock.hour() < earlier.hour() && earlier.hour() == 12;
        let _ = c.attempt(|c| c.eat(b':').or_else(|| (c.blanks() > 0).then_some(()).and_then(|()| c.eat(b'-'))));
        let told = c.blanks() > 0 && c.peek().is_some_and(|b| b.is_ascii_alphabetic() || b >= 0x80) && !joins(&c);
        if told && (later || after_noon) {
            return Some((text.at() + n, stamp, c.span_of_rest()));
        }
    }
    None
}

/// Does a word follow that ties the stamp to the one before: "14:05, 14:08 and 14:10"?
fn joins(c: &Cursor<'_>) -> bool {
    ["and", "or", "to", "until", "till", "und", "et", "y"].iter().any(|w| c.word().eq_ignore_ascii_case(w))
}
