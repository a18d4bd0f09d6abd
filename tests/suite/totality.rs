//! Reading is total: whatever the bytes, it ends, soon, and with a reading whose parts fit the text.

use crate::reading::{check_invariants, codes, read, samples};
use incident_timeline::{Reader, syntax};
use std::time::{Duration, Instant};

#[track_caller]
fn check(text: &str) {
    check_invariants(text, &read(text));
    Reader::new().read_all(text).iter().for_each(|incident| check_invariants(text, incident));
    syntax::entries(text).for_each(drop);
}

/// Where a text may be cut.
fn cuts(text: &str) -> impl Iterator<Item = usize> + '_ {
    (0..=text.len()).filter(|at| text.is_char_boundary(*at))
}

#[test]
fn every_sample_cut_at_every_byte_from_the_end() {
    for (_, text) in samples() {
        cuts(&text).for_each(|at| check(&text[..at]));
    }
}

#[test]
fn every_sample_cut_at_every_byte_from_the_start() {
    for (_, text) in samples() {
        cuts(&text).for_each(|at| check(&text[at..]));
    }
}

#[test]
fn odd_texts() {
    for text in [
        "",
        "\n",
        "\r\n",
        "\r",
        " ",
        "\t",
        "\0",
        "\u{feff}",
        "\u{feff}\n",
        "-",
        "- ",
        "#",
        "|",
        "||",
        "```",
        "---",
        "<",
        "[",
        "&",
        "\\",
    ] {
        check(text);
        check(&text.repeat(3));
        check(&format!("{text}14:05 UTC alert"));
        check(&format!("- 14:05 UTC alert{text}"));
    }
}

#[test]
fn empty_texts_say_that_there_is_no_timeline() {
    for text in ["", "\u{feff}", "\n\n", "\0\0\0"] {
        let incident = read(text);
        assert!(incident.events().is_empty());
        assert!(codes(&incident).contains(&"no_timeline"), "{text:?}: {:?}", codes(&incident));
    }
}

#[test]
fn line_ends_and_a_byte_order_mark_change_nothing() {
    for (name, text) in samples() {
        let text = text.replace("\r\n", "\n");
        let crlf = text.replace('\n', "\r\n");
        let marked = format!("\u{feff}{text}");
        let parts = |text: &str| -> Vec<(usize, String)> {
            read(text).events().iter().map(|e| (e.line(), e.moment().to_string())).collect()
        };
        let want = parts(&text);
        assert_eq!(parts(&crlf), want, "{name} with CRLF");
        assert_eq!(parts(&marked), want, "{name} with a byte order mark");
    }
}

/// A small generator, so that the bytes are the same in every run.
fn bytes(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 24) as u8
    };
    (0..length).map(|_| next()).collect()
}

#[test]
fn random_bytes_lossily_decoded() {
    for seed in 1..200 {
        check(&String::from_utf8_lossy(&bytes(seed, 700)));
    }
}

#[test]
fn samples_with_bytes_knocked_out() {
    for (n, (_, text)) in samples().into_iter().enumerate() {
        let mut damaged = text.into_bytes();
        for (at, with) in bytes(n as u64 + 7, 40).chunks(2).map(|pair| (usize::from(pair[0]) * 7, pair[1])) {
            if let Some(b) = damaged.get_mut(at) {
                *b = with;
            }
        }
        check(&String::from_utf8_lossy(&damaged));
    }
}

/// Pieces that a careless grammar would look at again and again.
const PIECES: [&str; 16] = [
    "a",
    "1",
    ":",
    "-",
    "|",
    "(",
    "`",
    "é",
    " ",
    "10:41 ",
    "- 14:05 ",
    "2018-",
    "at 10:41 and ",
    "10:41-",
    "<br>",
    "about ",
];

/// Reads the line, repeated to `length` bytes, between two entries, and tells how long it took. `gap` parts it from them.
#[track_caller]
fn check_long(piece: &str, length: usize, gap: &str) -> Duration {
    let line = piece.repeat(length / piece.len());
    let text = format!("- 14:05 UTC alert\n{gap}{line}\n{gap}- 14:09 UTC rollback done\n");
    let began = Instant::now();
    let incident = read(&text);
    let took = began.elapsed();
    let moments: Vec<String> = incident.events().iter().map(|e| e.span().of(&text).to_owned()).collect();
    assert!(moments.iter().any(|m| m.contains("alert")), "{piece:?}: the entry before was lost");
    assert!(moments.iter().any(|m| m.contains("rollback done")), "{piece:?}: the entry behind was lost");
    took
}

#[test]
fn a_line_of_ten_megabytes() {
    for piece in PIECES {
        for gap in ["", "\n"] {
            // a hundredth first: were it slow, nobody would see the end of the whole
            let part = (0..3).map(|_| check_long(piece, 100_000, gap)).min().unwrap();
            assert!(part < Duration::from_millis(1_250), "100 000 bytes of {piece:?} took {part:?}");
            // 100 is linear and 10 000 quadratic
            let (whole, most) = (check_long(piece, 10_000_000, gap), part.max(Duration::from_millis(5)) * 500);
            assert!(whole < most, "a hundred times {piece:?} took {whole:?}, its part {part:?}");
        }
    }
}

#[track_caller]
fn check_linear(name: &str, piece: &str) {
    let once = piece.repeat(1 + 12_000 / piece.len());
    crate::reading::check_linear(name, &once, &once.repeat(8));
}

#[test]
fn time_is_linear_in_the_text() {
    for piece in PIECES {
        check_linear(piece, piece);
    }
    for line in [
        "- 14:05 UTC alert fires\n",
        "- 14:05 IST (08:35 UTC) India calls Dublin, IST = noon\n",
        "- 14:05 CST from China, 14:06 EST, 14:07 Denver time\n",
        "| 14:05 | alert |\n",
        "### 14:05\n\ntext\n\n",
        "```\n",
        "[12:21] <anna> hm\n",
        "> \n",
        "Started: 14:05\n",
    ] {
        check_linear(line, line);
    }
    for (name, text) in samples() {
        check_linear(&name, &text);
    }
}
