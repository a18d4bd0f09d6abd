//! The words that say what a length is of, by class and language.

use super::tables::*;
pub(super) use super::tables::{ASIAN, ASIAN_OTHERS, LABELS, SINCE, SUPPORT_HOURS};
use crate::syntax::words::Names;

/// What a word near a length says of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Class {
    /// Something suffers: `down`, `unavailable`, `failed`.
    Harm,
    /// It is not as it should be: `not noticed`, `couldn't`.
    Not,
    /// A noun of what lasts: `outage`, `downtime`, `gap`.
    Noun,
    /// Somebody got to it: `fixed`, `noticed`, `reported`.
    Done,
    /// A verb of which the length is the object: `lasted`, `took`.
    Lasted,
    /// Leads to a length: `for`, `during`.
    For,
    /// Leads to a length that something was done in: `within`, `in`, `after`.
    Within,
    Of,
    Was,
    /// `lang`, behind a length.
    Long,
    /// `in all`, behind a length.
    InAll,
    And,
    From,
    To,
    /// Something waits: `stuck`, `queued`.
    Waits,
    /// It is as it should be.
    Well,
    /// Of the perfect: `had been`.
    Perfect,
    /// `seit 20 Minuten`.
    Since,
    Already,
    /// `had gone by`.
    GoneBy,
    /// `before anyone noticed`.
    BeforeWord,
    /// Somebody becomes aware.
    Notice,
    /// Something begins.
    Starts,
    /// `half an hour earlier`.
    Earlier,
    /// `no errors`.
    None,
    /// What an alert does on a condition.
    Fires,
    /// What is done about harm: its own trouble is not that of the users.
    Response,
    /// A change of the system, as what is counted from.
    Changes,
    /// An alert, as what is counted from.
    Alarms,
    AfterWord,
    /// Leads to a clock: `om 12 uur`.
    Clock,
    /// It is of another incident.
    Another,
    /// `time`: a noun of what lasts with another one before it.
    Time,
    After,
    Later,
    Passed,
    Until,
    /// Parts two phrases.
    Link,
    /// Says nothing: `a total of`, `about`, `us`.
    Filler,
    /// The length is of a rule, a plan, a habit.
    Other,
    /// The same, right before the length only: `latency of 5 s`.
    OtherNear,
    /// Opens a condition.
    Condition,
    /// The same, behind the length only.
    OtherBehind,
    /// The same, in a label.
    OtherLabel,
    /// It counts back from the day of writing: `the last two weeks`.
    Last,
    Ago,
}

/// Is `word` one of the class?
pub(super) fn is(word: &str, class: Class) -> bool {
    rows(class).openers(word).iter().any(|(row, _)| match row.strip_suffix('-') {
        Some(stem) => begins(word, stem),
        None => row.len() == word.len() && begins(word, row),
    })
}

/// Does `word` begin with `stem`, which is lower case, in any case?
fn begins(word: &str, stem: &str) -> bool {
    if word.is_ascii() || stem.is_ascii() {
        return word.as_bytes().get(..stem.len()).is_some_and(|w| w.eq_ignore_ascii_case(stem.as_bytes()));
    }
    word.len() >= stem.len() && word.chars().flat_map(char::to_lowercase).zip(stem.chars()).all(|(a, b)| a == b)
}

const fn rows(class: Class) -> &'static Names<()> {
    match class {
        Class::Harm => &HARM,
        Class::Not => &NOT,
        Class::Noun => &NOUNS,
        Class::Done => &DONE,
        Class::Lasted => &LASTED,
        Class::For => &FOR,
        Class::Within => &WITHIN,
        Class::Of => &OF,
        Class::Was => &WAS,
        Class::Long => &LONG,
        Class::InAll => &IN_ALL,
        Class::And => &AND,
        Class::From => &FROM,
        Class::To => &TO,
        Class::Waits => &WAITS,
        Class::Well => &WELL,
        Class::Perfect => &PERFECT,
        Class::Since => &SINCE_WORDS,
        Class::Already => &ALREADY,
        Class::GoneBy => &GONE_BY,
        Class::BeforeWord => &BEFORE_WORDS,
        Class::Notice => &NOTICE,
        Class::Starts => &STARTS,
        Class::Earlier => &EARLIER,
        Class::None => &NONE,
        Class::Fires => &FIRES,
        Class::Response => &RESPONSE,
        Class::Changes => &CHANGES,
        Class::Alarms => &ALARMS,
        Class::AfterWord => &AFTER_WORDS,
        Class::Clock => &CLOCK,
        Class::Another => &ANOTHER,
        Class::Time => &TIME,
        Class::After => &AFTER,
        Class::Later => &LATER,
        Class::Passed => &PASSED,
        Class::Until => &UNTIL,
        Class::Link => &LINKS,
        Class::Filler => &FILLERS,
        Class::Other => &OTHER,
        Class::OtherNear => &OTHER_NEAR,
        Class::Condition => &CONDITIONS,
        Class::OtherBehind => &OTHER_BEHIND,
        Class::OtherLabel => &OTHER_LABEL,
        Class::Last => &LAST,
        Class::Ago => &AGO,
    }
}

/// Does a text in Chinese, Japanese or Korean end with a word for *already*?
pub(super) fn asian_already(text: &str) -> bool {
    ["すでに", "既に", "もう", "已经", "已經", "已", "이미"].iter().any(|w| text.trim_end().ends_with(w))
}

/// Does a text in these languages speak of harm?
pub(super) fn asian_harm(text: &str) -> bool {
    const HARM: [&str; 12] =
        ["エラー", "停止", "障害", "不通", "止ま", "故障", "中断", "无法", "無法", "멈춘", "오류", "중단"];
    let near = text.char_indices().nth(16).map_or(text, |(n, _)| &text[..n]);
    HARM.iter().any(|w| near.contains(w))
}
