//! Lines that a machine wrote, and that stand in the text without a fence: no line of the author's begins like them.

/// Is it a line of JSON, of a listing of files, or of a table of a tool, with something like a clock in it?
pub(super) fn is_output(body: &str) -> bool {
    let looks = match body.as_bytes().first() {
        Some(b'{' | b'[') => body.starts_with("{\"") || body.starts_with("[{\""),
        Some(b'-') => is_listed_file(body),
        Some(b'a'..=b'z') => holds_clock(body) && (is_listed_file(body) || is_in_columns(body) || ends_as_ctime(body)),
        _ => false,
    };
    looks && holds_clock(body)
}

/// Does `14:05` stand in it, of whatever numbers?
fn holds_clock(body: &str) -> bool {
    let bytes = body.as_bytes();
    let digit = |n: usize| bytes.get(n).is_some_and(u8::is_ascii_digit);
    memchr::memchr_iter(b':', bytes).any(|n| n > 0 && digit(n - 1) && digit(n + 1) && digit(n + 2))
}

/// `-rw-r--r-- 1 root root 4096 Jul  5 14:05 core.1130`.
fn is_listed_file(body: &str) -> bool {
    let Some((kind, modes)) = body.as_bytes().get(..10).and_then(|mode| mode.split_first()) else { return false };
    let kinds = b"-dlbcps".contains(kind);
    kinds && modes.iter().all(|b| b"rwxsStT-".contains(b)) && modes.contains(&b'r')
}

/// `sda      8:16   0   1.8T  0 disk`: two gaps or more are wider than those that justified text has.
fn is_in_columns(body: &str) -> bool {
    let gaps = memchr::memmem::find_iter(body.as_bytes(), b"   ");
    let gaps = gaps.filter(|n| *n > 0 && !matches!(body.as_bytes()[n - 1], b' ' | b'.' | b'!' | b'?'));
    gaps.take(2).count() == 2 && !body.trim_end().ends_with('.')
}

/// `scan: resilver in progress since Mon Jul  5 14:05:28 2021`: a name, and at the end a date as C prints it.
fn ends_as_ctime(body: &str) -> bool {
    let named = body.find(|c: char| !(c.is_ascii_lowercase() || c == '_')).is_some_and(|n| body[n..].starts_with(": "));
    let mut words = body.split_ascii_whitespace().rev();
    let year = words.next().is_some_and(|w| w.len() == 4 && w.bytes().all(|b| b.is_ascii_digit()));
    let clock = words.next().is_some_and(|w| w.len() == 8 && w.as_bytes()[2] == b':' && w.as_bytes()[5] == b':');
    named && year && clock
}
