//! Code and logs in running text that nothing marks as such.
//!
//! **Rule.** A time belongs to a command, a query or a record where it is the value of an option (`--since 14:05`) or stands behind
//! an operator and a name (`ts > '14:05'`), and where single quotation marks hold it. It belongs to a line of a log where a
//! level in capitals (`14:05:11 ERROR`) or a host and a process stand behind it; to a file where an extension does.
//!
//! **Limits.** `Detected = 14:05` opens a clause: there an author labels a time. `At 14:05:11 ERROR messages came` leads to its
//! clock by a word, as no logger does.

use super::cursor::Cursor;
use super::stamp::Stamp;
use super::words::Words;

/// Is a stamp between `before` and `behind` in its sentence a part of a command, a query, a record or a log?
pub(super) fn is_code(before: &str, stamp: &Stamp<'_>, behind: &str) -> bool {
    let value = before.trim_end_matches(['\'', '"']);
    is_operand(value)
        || is_of_option(value)
        || is_in_single_quotes(before, behind)
        || before.rfind('{') > before.rfind('}') && behind.contains('}')
        || quotes_key(before.trim_end_matches(['"', '`', ' ']).strip_suffix(':').unwrap_or(""))
        || is_key_of_program(value)
        || is_logged(before, stamp, behind)
}

/// `WHERE ts > `, `, level = `: a name and an operator stand before the value.
fn is_operand(before: &str) -> bool {
    let named = before.trim_end_matches(' ');
    let left = named.trim_end_matches(['=', '<', '>', '!', ':']);
    let operator = &named[left.len()..];
    let arrow = operator == "=>" || left.ends_with(['-', '–', '—']);
    if !operator.ends_with(['=', '<', '>']) || arrow {
        return false;
    }
    let tag = operator == ">" && left.rfind('<') > left.rfind('>');
    let left = left.trim_end_matches(' ');
    let rest = left.trim_end_matches(|c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '(' | ')' | '"' | '`'));
    let has_name = left[rest.len()..].contains(char::is_alphabetic);
    // `Detected = 14:05, resolved = 14:20` is how an author labels times
    let labels = operator == "=" && (rest.trim_end().is_empty() || rest.trim_end().ends_with([',', ';', '(', '*']));
    has_name && !tag && !labels
}

/// `The header said Date`, `We set max_age`: a sentence quotes the key of a record, whose value follows.
pub(super) fn quotes_key(before: &str) -> bool {
    static QUOTES: Words = Words::new(&[
        "contained",
        "contains",
        "had",
        "has",
        "held",
        "printed",
        "read",
        "reads",
        "said",
        "says",
        "set",
        "sets",
        "showed",
        "shows",
        "with",
        "wrote",
    ]);
    let key = |c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-'));
    let mut words = before.rsplit(key);
    let name = words.next().unwrap_or("");
    let verb = words.find(|w| !w.is_empty()).unwrap_or("");
    !name.is_empty() && QUOTES.has(verb)
}

/// `The file has start_time: 14:05 and end_time: `: keys of programs stand within a sentence.
fn is_key_of_program(before: &str) -> bool {
    let Some(before) = before.trim_end().strip_suffix(':') else { return false };
    let (rest, name) = before.rsplit_once(' ').unwrap_or(("", before));
    name.contains('_') && !rest.trim().is_empty()
}

/// `journalctl --since `, `-S `, `-After `: an option stands before its value.
fn is_of_option(before: &str) -> bool {
    let Some(named) = before.strip_suffix(' ') else { return false };
    let word = named.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '`')).next().unwrap_or("");
    let Some(name) = word.strip_prefix('-') else { return false };
    let long = name.strip_prefix('-').is_some_and(|n| n.starts_with(|c: char| c.is_ascii_lowercase()));
    let letter = name.len() == 1 && name.starts_with(|c: char| c.is_ascii_alphabetic());
    long || letter || name.starts_with(|c: char| c.is_ascii_uppercase())
}

/// `'deploy 14:05'`: single quotation marks open before the stamp and close behind it; within a word they are apostrophes.
fn is_in_single_quotes(before: &str, behind: &str) -> bool {
    let apart = |b: Option<&u8>| b.is_none_or(|b| b.is_ascii_whitespace() || b.is_ascii_punctuation());
    let bytes = before.as_bytes();
    let mut open = false;
    for n in memchr::memchr_iter(b'\'', bytes) {
        // a stamp follows what stands last
        let ends = n + 1 < bytes.len() && apart(bytes.get(n + 1));
        let begins = apart(n.checked_sub(1).and_then(|n| bytes.get(n)));
        open = (open || begins) && !ends;
    }
    let bytes = behind.as_bytes();
    let closes = |n: usize| apart(bytes.get(n + 1)) && n.checked_sub(1).is_none_or(|n| bytes[n] != b' ');
    open && memchr::memchr_iter(b'\'', bytes).any(closes)
}

/// Does a line of a log stand in the sentence: `2024-03-05 14:05:11 ERROR worker: gone`, `Mar  5 14:05:11 web1 kernel: gone`?
pub(super) fn is_logged(before: &str, stamp: &Stamp<'_>, behind: &str) -> bool {
    const LEADS: [&str; 12] =
        ["a", "after", "around", "at", "before", "by", "from", "las", "since", "to", "um", "until"];
    if stamp.clock.is_none_or(|k| k.second.is_none()) {
        return false;
    }
    let before = before.trim_end();
    let last = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    if last == "à" || LEADS.iter().any(|w| w.eq_ignore_ascii_case(last)) && before.ends_with(last) {
        return false;
    }
    // `It printed Tue Mar  5 14:05:11 UTC 2024.`, `E0305 14:05:11.123456 1 main.go:12] gone`
    let glog =
        last.len() == 5 && last.starts_with(['E', 'F', 'I', 'W']) && last[1..].bytes().all(|b| b.is_ascii_digit());
    if glog || ["printed", "prints"].contains(&last) && before.trim_end_matches('[').trim_end().ends_with(last) {
        return true;
    }
    let level =
        |word: &str| is_level(word.trim_matches(['[', ']', ':', '(', ')', '<', '>']).rsplit('/').next().unwrap_or(""));
    let mut words = behind.trim_start_matches([']', ')', ',']).split_whitespace();
    let (first, second) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    let named = || stamp.date.is_some_and(|d| d.named && d.year.is_none());
    level(first)
        || first.starts_with('[') && first.ends_with(']') && level(second)
        || named() && second.len() > 1 && second.ends_with(':')
}

/// Levels of loggers, as they stand behind a stamp.
pub(super) const LEVELS: [&str; 9] =
    ["INFO", "WARN", "WARNING", "ERROR", "DEBUG", "FATAL", "TRACE", "CRITICAL", "NOTICE"];

/// Is it the level of a logger?
pub(super) fn is_level(word: &str) -> bool {
    LEVELS.contains(&word)
}

/// Is what the cursor has passed the end of a file's name, or of an address: `14:05.png`, `10:05::14`?
pub(super) fn goes_on_as_name(c: &Cursor<'_>) -> bool {
    const EXTENSIONS: [&str; 20] = [
        "csv", "gif", "gz", "har", "html", "jpeg", "jpg", "json", "log", "md", "mov", "mp4", "pcap", "pdf", "png",
        "svg", "tar", "txt", "webm", "zip",
    ];
    let rest = c.rest();
    rest.starts_with("::")
        || rest.strip_prefix('.').is_some_and(|name| {
            let word = &name[..name.bytes().take_while(u8::is_ascii_alphanumeric).count()];
            EXTENSIONS.contains(&word)
        })
}
