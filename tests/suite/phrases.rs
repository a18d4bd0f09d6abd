//! What people write in timelines, and what it announces.
//!
//! One file of rows per language, `milestone: statement`, or `not milestone: statement` for what only looks like it:
//! negated, planned, tried without success, another milestone. The rows were written before the words that read them.

use crate::reading::read;
use incident_timeline::milestone::{Claim, Milestone, lexicon::Lexicon};

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

languages!(english, german, french, spanish, portuguese, italian, dutch, polish, russian, japanese, chinese, korean);

/// The finer claims, `claim: statement` or `not claim: statement`: at least ten of each, and some that only look like it.
#[test]
fn finer_claims() {
    let lexicon = Lexicon::default();
    let mut wrong = Vec::new();
    let (mut told, mut barred) = (std::collections::BTreeMap::new(), std::collections::BTreeMap::new());
    for line in rows(include_str!("phrases/finer.txt")) {
        let (want, text) = line.split_once(": ").expect("`claim: statement`");
        let (made, name) = want.strip_prefix("not ").map_or((true, want), |name| (false, name));
        let claim: Claim = name.parse().expect("the name of a claim");
        let labels = lexicon.label_words("", text);
        if labels.makes(claim) != made {
            wrong.push(format!("{line}: {labels:?}"));
        }
        *if made { &mut told } else { &mut barred }.entry(claim).or_insert(0) += 1;
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
    assert!(told.len() == 9 && told.values().all(|n| *n >= 10), "too few rows: {told:?}");
    assert!(barred.len() == 9 && barred.values().all(|n| *n >= 3), "too few rows: {barred:?}");
}

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

/// A field makes the finer claim that its name makes as a statement.
#[test]
fn finer_claims_of_fields() {
    let lexicon = Lexicon::default();
    for (label, claim, made) in [
        ("Resolved", Claim::Closed, false),
        ("Closed", Claim::Closed, true),
        ("Declared", Claim::Declared, true),
        ("Escalated", Claim::Declared, false),
        ("Escalated", Claim::OnCall, true),
        ("First report", Claim::Report, true),
        ("First report", Claim::Alert, false),
        ("First alert", Claim::Alert, true),
        ("Reported", Claim::Report, true),
    ] {
        assert_eq!(lexicon.label_words(label, "").makes(claim), made, "{label}: {claim}");
    }
}

/// A caller can ask which languages are covered.
#[test]
fn languages_are_listed() {
    let all: Vec<&str> = Lexicon::languages().collect();
    assert_eq!(all.len(), 11, "{all:?}");
    assert!(all.contains(&"German") && all.contains(&"Korean") && !all.contains(&"others"), "{all:?}");
}

/// Each of the seven lines of a timeline stands for its milestone, in order.
#[track_caller]
fn all_seven(lines: [&str; 7]) {
    let list: String = (0..).zip(lines).map(|(n, line)| format!("- 10:{:02} UTC {line}\n", n * 5)).collect();
    let text = format!("# 2021-07-05\n\n{list}");
    let incident = read(&text);
    let got: Vec<(Milestone, usize)> = incident.milestones().iter().map(|l| (l.milestone, l.line)).collect();
    let want: Vec<(Milestone, usize)> = Milestone::ALL.into_iter().zip(3..).collect();
    assert_eq!(got, want, "{text}");
}

#[test]
fn whole_timelines() {
    all_seven([
        "Release 4.2 wird ausgerollt",
        "Erste Anmeldungen schlagen fehl",
        "Kunden melden Fehler beim Login",
        "Bereitschaft übernimmt, Analyse gestartet",
        "Ursache gefunden: Index fehlt",
        "Release zurückgerollt, Login funktioniert wieder",
        "Störung behoben, Incident geschlossen",
    ]);
    all_seven([
        "Se despliega la versión 4.2",
        "Los pagos empiezan a fallar",
        "Salta la alerta de errores",
        "La guardia toma el incidente",
        "Causa raíz identificada: faltaba un índice",
        "Rollback completado, los pagos funcionan de nuevo",
        "Incidente cerrado",
    ]);
    all_seven([
        "Выкатили релиз 4.2",
        "Сайт упал",
        "Сработал алерт",
        "Дежурный начал расследование",
        "Нашли причину: нет индекса",
        "Откатили релиз, сайт снова работает",
        "Инцидент закрыт",
    ]);
    all_seven([
        "新バージョンをリリース",
        "ログインできなくなる",
        "監視アラートが発報",
        "担当者が調査を開始",
        "原因を特定：インデックスの欠落",
        "切り戻し完了、ログイン可能に",
        "完全復旧を確認、対応完了",
    ]);
}
