//! Lines that a machine wrote, and that stand in the text without a fence: no line of the author's begins like them.

use crate::syntax::code::{LEVELS, is_level};
use crate::syntax::words::Words;

/// Is it a line of JSON, of a log, of a listing of files, or of a table of a tool, with something like a clock in it?
pub(super) fn is_output(body: &str) -> bool {
    match body.as_bytes().first() {
        Some(b'{' | b'[') => (body.starts_with("{\"") || body.starts_with("[{\"")) && holds_clock(body),
        Some(b'-') => (is_listed_file(body) || is_of_journal(body)) && holds_clock(body),
        Some(b'a'..=b'z') => {
            holds_clock(body) && (is_listed_file(body) || is_in_columns(body) || ends_as_ctime(body) || is_logged(body))
        }
        Some(b'0'..=b'9' | b':' | b'<' | b'E' | b'F' | b'I' | b'W') => holds_clock(body) && is_logged(body),
        _ => false,
    }
}

/// Does the line begin as those of a logger do, and as no author writes: one of a web server, of keys and values, of
/// syslog with its priority, of glog, of MySQL?
pub(super) fn is_logged(body: &str) -> bool {
    match body.as_bytes().first() {
        Some(b'<') => is_of_syslog(body),
        Some(b'E' | b'F' | b'I' | b'W') => is_of_glog(body),
        Some(b'0'..=b'9') => is_of_web_server(body) || is_of_mysql(body),
        Some(b'a'..=b'z') => is_of_keys(body) || is_of_web_server(body),
        Some(b':') => is_of_web_server(body),
        _ => false,
    }
}

/// Does `text` begin as `shape` does, in which `0` stands for any digit?
fn is_shaped(text: &str, shape: &str) -> bool {
    let alike = |(b, s): (u8, u8)| if s == b'0' { b.is_ascii_digit() } else { b == s };
    text.len() >= shape.len() && text.bytes().zip(shape.bytes()).all(alike)
}

/// `192.0.2.1 - - [05/Jul/2021:14:05:02 +0000] "GET / HTTP/1.1" 200`.
fn is_of_web_server(body: &str) -> bool {
    const MOST_WORDS: usize = 3;
    let Some(open) = memchr::memchr(b'[', body.as_bytes()) else { return false };
    let (before, date) = body.split_at(open);
    is_shaped(date, "[00/")
        && date.get(7..).is_some_and(|behind| is_shaped(behind, "/0000:00:00:00 "))
        && before.contains(" -")
        && before.split_ascii_whitespace().count() <= MOST_WORDS
}

/// `time="2021-07-05T14:05:02Z" level=error msg="gone"`: a key of a logger first, and another key behind it.
fn is_of_keys(body: &str) -> bool {
    static KEYS: Words = Words::new(&["at", "date", "level", "lvl", "msg", "severity", "t", "time", "timestamp", "ts"]);
    let Some((_, rest)) = body.split_once('=').filter(|(key, _)| KEYS.has(key)) else { return false };
    memchr::memchr_iter(b'=', rest.as_bytes()).any(|n| {
        let key = rest[..n].rsplit(' ').next().unwrap_or("");
        key.len() < n && !key.is_empty() && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
    })
}

/// `<13>Jul  5 14:05:02 web1 app: gone`.
fn is_of_syslog(body: &str) -> bool {
    let digits = body.bytes().skip(1).take_while(u8::is_ascii_digit).count();
    (1..=3).contains(&digits) && body.as_bytes().get(1 + digits) == Some(&b'>')
}

/// `I0705 14:05:02.514000       1 main.go:12] gone`.
fn is_of_glog(body: &str) -> bool {
    is_shaped(&body[1..], "0000 00:00:00.")
}

/// `210705 14:05:02  InnoDB: gone`, `210705 14:05:02 [Note] gone`.
fn is_of_mysql(body: &str) -> bool {
    let Some(rest) = Some(body).filter(|b| is_shaped(b, "000000 ")).map(|b| b[7..].trim_start()) else { return false };
    let clock = rest.bytes().take_while(|b| b.is_ascii_digit() || *b == b':').count();
    let next = rest[clock..].split_ascii_whitespace().next().unwrap_or("");
    rest[..clock].len() >= 7
        && (next.starts_with('[') || next.starts_with("mysqld") || next.len() > 1 && next.ends_with(':'))
}

/// `-- Logs begin at Mon 2021-07-05 14:05:02 UTC. --`.
fn is_of_journal(body: &str) -> bool {
    body.starts_with("-- Logs begin ") || body.starts_with("-- Journal begins ")
}

/// Does what stands `behind` a stamp to the second have the shape that loggers give it, and nobody else: `[main] ERROR
/// com.example.Worker - gone`, `ERROR com.example.Worker: gone`, `production.ERROR:`, `[core:error]`, `[Server thread/INFO]:`?
pub(super) fn is_logged_behind(behind: &str) -> bool {
    let Some(rest) = behind.strip_prefix('[') else {
        let (first, rest) = behind.split_once(' ').unwrap_or((behind, ""));
        let channel = first.strip_suffix(':').and_then(|name| name.rsplit_once('.'));
        return channel.is_some_and(|(name, level)| !name.is_empty() && is_level(level))
            || is_level(first) && begins_with_class(rest);
    };
    let Some((inside, rest)) = rest.split_once(']') else { return false };
    let last = inside.rsplit(['/', ':']).next().unwrap_or("");
    let parted = last.len() < inside.len();
    parted && is_level(last)
        || parted && LEVELS.iter().any(|l| l.eq_ignore_ascii_case(last)) && !inside.contains(' ')
        || rest.trim_start().split_once(' ').is_some_and(|(level, rest)| is_level(level) && begins_with_class(rest))
}

/// `com.example.Worker - gone`, `[main] com.example.Worker: gone`: names parted by points, and a dash or a colon.
fn begins_with_class(text: &str) -> bool {
    let text = text.trim_start();
    let text = match text.strip_prefix('[').and_then(|t| t.split_once(']')) {
        Some((_, rest)) => rest.trim_start(),
        None => text,
    };
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '$'))).unwrap_or(text.len());
    let (name, behind) = text.split_at(end);
    let named = |part: &str| part.starts_with(|c: char| c.is_ascii_alphabetic());
    name.contains('.') && name.split('.').all(named) && (behind.starts_with(" - ") || behind.starts_with(':'))
}

/// ` 14:05:02 up 35 days, 15:39,  2 users,  load average: 0.08, 0.03, 0.05`.
pub(super) fn is_of_uptime(behind: &str) -> bool {
    behind.strip_prefix("up ").is_some_and(|rest| {
        rest.trim_start().starts_with(|c: char| c.is_ascii_digit())
            && (rest.contains(" user") || rest.contains("load average"))
    })
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
