//! What people write in timelines in languages other than English, and what it announces.
//!
//! One file of rows per language, `milestone: statement`, or `not milestone: statement` for what only looks like it:
//! negated, planned, tried without success, another milestone. The rows were written before the words that read them.

use incident_timeline::milestone::{Milestone, lexicon::Lexicon};

/// A row as it is written: what is announced, whether it is, the statement.
fn row(line: &str) -> (Milestone, bool, &str) {
    let (want, text) = line.split_once(": ").expect("`milestone: statement`");
    let (announced, name) = want.strip_prefix("not ").map_or((true, want), |name| (false, name));
    (name.parse().expect("the name of a milestone"), announced, text)
}

fn rows(file: &str) -> impl Iterator<Item = &str> {
    file.lines().filter(|l| !l.is_empty() && !l.starts_with('#'))
}

/// Every row holds, and there are three statements of each milestone at least, and some of what is none.
#[track_caller]
fn check(file: &str) {
    let lexicon = Lexicon::default();
    let mut wrong = Vec::new();
    let (mut told, mut barred) = ([0; 7], 0);
    for line in rows(file) {
        let (milestone, announced, text) = row(line);
        let labels = lexicon.label_words("", text);
        if labels.announces(milestone) != announced {
            wrong.push(format!("{line}: {labels:?}"));
        }
        told[milestone as usize] += usize::from(announced);
        barred += usize::from(!announced);
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
    assert!(told.iter().all(|n| *n >= 3) && barred >= 5, "too few rows: {told:?}, {barred}");
}

macro_rules! languages {
    ($($language:ident),*) => {$(
        #[test]
        fn $language() {
            check(include_str!(concat!("phrases/", stringify!($language), ".txt")));
        }
    )*};
}

languages!(german, french, spanish, portuguese, italian, dutch, polish, russian, japanese, chinese, korean);

/// Labels of fields, `milestone: label`, of every language.
#[test]
fn labels() {
    let lexicon = Lexicon::default();
    let mut wrong = Vec::new();
    for line in rows(include_str!("phrases/labels.txt")) {
        let (milestone, announced, label) = row(line);
        let labels = lexicon.label_words(label, "");
        if labels.announces(milestone) != announced {
            wrong.push(format!("{line}: {labels:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

/// A caller can ask which languages are covered.
#[test]
fn languages_are_listed() {
    let all: Vec<&str> = Lexicon::languages().collect();
    assert_eq!(all.len(), 11, "{all:?}");
    assert!(all.contains(&"German") && all.contains(&"Korean") && !all.contains(&"others"), "{all:?}");
}
