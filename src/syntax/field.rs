//! Labelled moments: `First detected: 2023-01-11 14:22`, `**Repaired:** 19:05`, `Fault occurs 2020-02-12 11:45`.

use super::bad::{self, Bad};
use super::code;
use super::cursor::Cursor;
use super::hours;
use super::opening;
use super::stamp::{self, Stamp};
use super::words::Words;
use crate::span::Span;

/// A label and the stamp behind it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Field<'t> {
    pub(crate) label: Span,
    pub(crate) stamp: Stamp<'t>,
    pub(crate) tail: Span,
    pub(crate) kind: Kind,
    /// A colon ends the label.
    pub(crate) colon: bool,
}

/// What a label promises.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// A moment of the incident.
    Moment,
    /// The date of the incident (or of the document): it governs, and is no event.
    Date,
    /// A date that has nothing to do with the incident: published, due, created.
    Other,
}

/// Words that make a label one of a moment of the incident, even where only a day is given.
static MOMENTS: Words = Words::new(&[
    "acknowledged",
    "alerted",
    "announcement",
    "ausfallbeginn",
    "ausfallende",
    "aware",
    "beendet",
    "began",
    "begin",
    "beginn",
    "beginning",
    "begins",
    "begintijd",
    "behoben",
    "bemerkt",
    "closed",
    "comienzo",
    "dauer",
    "declared",
    "detección",
    "detectado",
    "detected",
    "detected_at",
    "detection",
    "detecção",
    "detetado",
    "deteção",
    "discovered",
    "downtime",
    "duración",
    "duration",
    "durée",
    "début",
    "détection",
    "détecté",
    "détectée",
    "einde",
    "eindtijd",
    "end",
    "end_time",
    "enddate",
    "ende",
    "ended",
    "ended_at",
    "ends",
    "entdeckt",
    "entwarnung",
    "erkannt",
    "eskaliert",
    "fault",
    "fenêtre",
    "festgestellt",
    "fim",
    "fin",
    "fine",
    "finish",
    "finished",
    "fixed",
    "from",
    "gedetecteerd",
    "gelöst",
    "gemeld",
    "gemeldet",
    "hersteld",
    "identified",
    "impact",
    "incident",
    "individuato",
    "inicio",
    "inizio",
    "início",
    "koniec",
    "meldung",
    "mitigado",
    "mitigated",
    "mitigation",
    "naprawiono",
    "noticed",
    "notification",
    "occurred",
    "occurs",
    "ontdekt",
    "opgelost",
    "outage",
    "outagefinish",
    "początek",
    "przywrócono",
    "recovered",
    "recovery",
    "recuperación",
    "recuperado",
    "repaired",
    "reported",
    "reposição",
    "resolución",
    "resolution",
    "resolução",
    "resolved",
    "resolved_at",
    "resolved_on",
    "resolvedat",
    "resolvedon",
    "resolvedwhen",
    "resolvido",
    "response",
    "restored",
    "resuelto",
    "rilevamento",
    "rilevato",
    "rilevazione",
    "ripristinato",
    "ripristino",
    "risolto",
    "risoluzione",
    "rozpoczęcia",
    "rozpoczęcie",
    "rozwiązanie",
    "rozwiązano",
    "résolu",
    "résolue",
    "résolution",
    "rétabli",
    "rétablie",
    "rétablissement",
    "signalement",
    "signalé",
    "start",
    "start_time",
    "startdate",
    "started",
    "started_at",
    "starts",
    "starttijd",
    "störungsbeginn",
    "störungsende",
    "till",
    "trigger",
    "triggered",
    "término",
    "until",
    "usunięto",
    "wiederhergestellt",
    "window",
    "wykrycie",
    "wykryto",
    "zakończenia",
    "zakończenie",
    "zgłoszono",
    "восстановление",
    "восстановлено",
    "завершено",
    "исправлено",
    "конец",
    "начала",
    "начало",
    "обнаружен",
    "обнаружение",
    "обнаружено",
    "окончание",
    "окончания",
    "решение",
    "решено",
    "устранение",
    "устранено",
    "发现",
    "发现时间",
    "发生",
    "发生时间",
    "开始",
    "开始时间",
    "復旧",
    "復旧日時",
    "復旧時刻",
    "恢复",
    "恢复时间",
    "恢復時間",
    "故障开始",
    "故障开始时间",
    "故障恢复时间",
    "故障结束",
    "検知",
    "検知日時",
    "検知時刻",
    "発生",
    "発生日時",
    "発生時刻",
    "發現時間",
    "終了",
    "終了日時",
    "終了時刻",
    "結束時間",
    "结束",
    "结束时间",
    "结束時間",
    "解决",
    "解决时间",
    "解決",
    "解消",
    "開始",
    "開始日時",
    "開始時刻",
    "開始時間",
    "감지일시",
    "감지",
    "발생일시",
    "발생시각",
    "발생",
    "복구일시",
    "복구시각",
    "복구",
    "시작",
    "인지일시",
    "인지시각",
    "인지",
    "종료일시",
    "종료시각",
    "종료",
    "탐지",
    "해결",
]);

/// Words that make a label one of something else than the incident.
static OTHERS: Words = Words::new(&[
    "aangemaakt",
    "actualizado",
    "aggiornato",
    "aktualisiert",
    "aktualizacja",
    "approved",
    "atualizado",
    "author",
    "authored",
    "autor",
    "besproken",
    "bijgewerkt",
    "birthday",
    "creado",
    "created",
    "criado",
    "créé",
    "deadline",
    "dernière",
    "document",
    "draft",
    "due",
    "erstellt",
    "erstellt am",
    "estimated",
    "eta",
    "expected",
    "expires",
    "expiry",
    "exported",
    "freigegeben",
    "frist",
    "fällig",
    "generated",
    "geplaatst",
    "gepubliceerd",
    "geschreven",
    "geschrieben",
    "kolejna",
    "lastmod",
    "meeting",
    "modified",
    "następna",
    "następny",
    "neue",
    "next",
    "nächste",
    "nächstes",
    "opgesteld",
    "opublikowano",
    "posted",
    "printed",
    "prochaine",
    "prossimo",
    "próxima",
    "próximo",
    "pubblicato",
    "pubblicazione",
    "publicación",
    "publicado",
    "publication",
    "publicação",
    "publikacji",
    "published",
    "publié",
    "redacción",
    "redactado",
    "redactie",
    "redatto",
    "redazione",
    "redação",
    "release",
    "released",
    "report",
    "review",
    "reviewed",
    "rédaction",
    "rédigé",
    "scadenza",
    "scheduled",
    "signed",
    "sporządził",
    "sporządzono",
    "stand",
    "target",
    "termijn",
    "termin",
    "timezone",
    "updated",
    "utworzono",
    "vence",
    "version",
    "veröffentlicht",
    "veröffentlichung",
    "volgende",
    "written",
    "zaktualizowano",
    "échéance",
    "автор",
    "обновлен",
    "обновлено",
    "опубликовано",
    "подготовлен",
    "публикации",
    "следующее",
    "следующий",
    "создан",
    "создано",
    "составления",
    "составлен",
    "срок",
    "下次",
    "作成日時",
    "作成",
    "作成日",
    "公開日",
    "创建时间",
    "发布日期",
    "发布时间",
    "報告日時",
    "報告日期",
    "報告日",
    "建立時間",
    "截止日期",
    "报告日期",
    "提出日",
    "撰写日期",
    "更新",
    "更新日",
    "更新日時",
    "更新时间",
    "最后更新",
    "最后更新时间",
    "最終更新",
    "最終更新日",
    "最近更新",
    "次回",
    "発行日",
    "編寫日期",
    "编写日期",
    "게시일",
    "마감일",
    "발행일",
    "보고일자",
    "보고일",
    "수정",
    "수정일",
    "수정일시",
    "작성일자",
    "작성",
    "작성일",
    "최종",
]);

/// Phrases with which a label of the document's own dates opens.
static OF_THE_DOCUMENT: Words = Words::new(&[
    "data del documento",
    "data del rapporto",
    "data do documento",
    "data do relatório",
    "data raportu",
    "date du document",
    "date du rapport",
    "datum des berichts",
    "fecha del documento",
    "fecha del informe",
    "laatste update",
    "letzte aktualisierung",
    "letzte änderung",
    "mis à jour",
    "ostatnia aktualizacja",
    "ultimo aggiornamento",
    "última actualización",
    "última atualização",
    "последнее обновление",
]);

/// Labels that give the incident's date.
static DATES: Words = Words::new(&[
    "data",
    "data dell'incidente",
    "data do incidente",
    "data incydentu",
    "date",
    "date de l'incident",
    "date de l’incident",
    "date of incident",
    "dates",
    "datum",
    "datum der störung",
    "datum des vorfalls",
    "day",
    "fecha",
    "fecha del incidente",
    "incident date",
    "when",
    "дата",
    "дата инцидента",
    "дата сбоя",
    "事故日期",
    "发生日期",
    "故障日期",
    "日付",
    "日時",
    "日期",
    "発生日",
    "날짜",
    "발생일",
    "일자",
]);

/// Front matter keys that give a date: of the incident, or of publication.
const DATE_KEYS: &[&str] = &[
    "date",
    "pubdate",
    "day",
    "incidentdate",
    "timestamp",
    "createdat",
    "created",
    "datum",
    "fecha",
    "data",
    "publié",
    "publicado",
    "pubblicato",
    "veröffentlicht",
    "gepubliceerd",
    "opublikowano",
    "дата",
    "日期",
    "公開日",
    "发布日期",
];

/// Is `key` of the front matter a date? Hyphens, underscores and case do not count.
pub(crate) fn is_date_key(key: &str) -> bool {
    DATE_KEYS.contains(&folded(key).as_str())
}

/// Front matter keys that are a moment of the incident.
const KEYS: &[&str] = &[
    "start",
    "starttime",
    "startedat",
    "started",
    "startdate",
    "end",
    "endtime",
    "endedat",
    "ended",
    "enddate",
    "resolvedwhen",
    "resolvedon",
    "resolvedat",
    "resolved",
    "resolvedtime",
    "detectedat",
    "detected",
    "outagestart",
    "outagefinish",
    "outageend",
    "mitigatedat",
    "mitigated",
    "impactstart",
    "impactend",
    "acknowledgedat",
    "declaredat",
    "incidentstart",
    "incidentend",
    "inicio",
    "início",
    "fim",
    "fin",
    "début",
    "debut",
    "beginn",
    "ende",
    "inizio",
    "fine",
];

/// Scans `label ":" stamp`, or `label stamp` for labels that are known.
pub(crate) fn field<'t>(mut c: Cursor<'t>) -> Option<Field<'t>> {
    let start = c.at();
    let rest = c.rest();
    let (label_len, colon) = label(rest).filter(|(n, _)| !is_key(&rest[..*n]))?;
    let label = Span::new(start, start + label_len, c.line());
    c.seek(start + label_len)?;
    c.blanks();
    let stamp = if colon {
        behind_colon(&mut c)
    } else {
        let name = label.of(c.text());
        skip_number_of_update(&mut c, name);
        stamp::stamp(&mut c)
            .filter(|s| s.clock.is_some() && (s.date.is_some() || is_update(name) || is_led_to(name, s)))
    }?;
    if !colon {
        c.blanks();
        if !c.is_done()
            && !matches!(c.peek(), Some(b'(' | b')' | b']' | b'.' | b',' | b'-' | b':' | b'*' | b'_' | b'<' | 0xE2))
        {
            return None;
        }
    }
    let kind = kind(trim_markup(label.of(c.text())), &stamp, colon).filter(|_| !super::prose::is_length(&c))?;
    opening::closing(&mut c)?;
    Some(Field { label, stamp, tail: c.span_of_rest(), kind, colon })
}

/// Is a label a key of a record, within a sentence too: `The record had "time"`, `It was { time`?
fn is_key(label: &str) -> bool {
    let odd = |sign: char| label.matches(sign).count() % 2 == 1;
    label.ends_with('"') || odd('"') || odd('`') || label.contains('{') || code::quotes_key(label)
}

/// `Update #2 14:05 UTC`: moves over the number of a status.
fn skip_number_of_update(c: &mut Cursor<'_>, label: &str) {
    if is_update(label.trim_end_matches(['#', ' '])) {
        c.attempt(|c| {
            c.digits(1..=3)?;
            (c.blanks() > 0 && super::names::month(c.word()).is_none()).then_some(())?; // not `Update 5 July`
            c.eat_any(b"-:").map(|_| c.blanks());
            Some(())
        });
    }
}

/// Is a clock set off from a label that names a moment: `Detection - 14:05`, `Recovery ..... 14:08`?
fn is_led_to(label: &str, stamp: &Stamp<'_>) -> bool {
    let led = label.trim_end().ends_with(['-', '–', '—', '.', '|', '=']);
    led && stamp.is_firm() && is_moment_label(label)
}

/// What stands behind a label that promises a date or a moment of the incident, and is none: `**Repaired:** 25:61`.
pub(crate) fn bad_value(c: Cursor<'_>) -> Option<(Bad, Span)> {
    // the value first: most labels have none that is bad, and it misses on its first bytes
    let head = &c.rest().as_bytes()[..c.rest().len().min(LONGEST)];
    let mut behind = c;
    behind.advance(memchr::memchr(b':', head)? + 1)?;
    let found = bad::value(behind)?;
    let (length, true) = label(c.rest())? else { return None };
    let label = trim_markup(&c.rest()[..length]);
    let promises = DATES.has(label) || words(label).any(|w| MOMENTS.has(w));
    (promises && !label.to_ascii_lowercase().contains("duration")).then_some(found)
}

/// The longest label, in bytes.
const LONGEST: usize = 64;

/// The length of the label at the start of `rest`, and whether a colon ends it.
fn label(rest: &str) -> Option<(usize, bool)> {
    const MOST_WORDS: usize = 7;
    const WIDE: &[u8] = "：".as_bytes();
    let head = &rest.as_bytes()[..rest.len().min(LONGEST)];
    let digit = head.iter().position(u8::is_ascii_digit);
    // `Issue detection (November 10, 8:00 PM):` has its stamp in brackets; `Ended (all clear): 10:30` has words there
    let bracket = head.iter().position(|b| *b == b'(').filter(|n| *n > 0);
    let closed = bracket.and_then(|n| memchr::memchr(b')', &head[n..]).map(|len| n + len));
    let bracket = bracket.filter(|_| digit.is_some_and(|d| closed.is_none_or(|end| d < end)));
    let first_digit = digit.map(|d| bracket.map_or(d, |b| d.min(b + 1)));
    let wide = memchr::memchr_iter(WIDE[0], head).find(|n| head[*n..].starts_with(WIDE));
    let colon = head.iter().position(|b| *b == b':').into_iter().chain(wide).min();
    let (end, by_colon) = match (colon, first_digit) {
        (Some(c), Some(d)) if c < d => (c, true),
        (Some(c), None) => (c, true),
        (_, Some(d)) => (d, false),
        _ => return None,
    };
    let label = rest.get(..end)?;
    let words = label.split_whitespace().count();
    let letters = label.chars().any(char::is_alphabetic);
    let name = label.trim_end_matches(['.', '=', '|', ' ']);
    (letters && words <= MOST_WORDS && !name.contains(['.', '!', '?', '|', '='])).then_some((end, by_colon))
}

/// The stamp behind the colon of a label, with what may stand between: emphasis, "from", "between".
fn behind_colon<'t>(c: &mut Cursor<'t>) -> Option<Stamp<'t>> {
    c.eat(b':').or_else(|| c.eat_str("："))?;
    while c.eat(b':').is_some() {}
    c.eat_str("&#x20;");
    opening::skip(c);
    c.attempt(|c| {
        c.eat_words(&["from", "between", "on", "at", "de", "du", "von", "am", "godz", "o godz", "ore", "alle ore"])?;
        c.eat(b'.');
        (c.blanks() > 0).then_some(())
    });
    opening::skip(c);
    stamp::relative_stamp(c).filter(|s| s.clock.is_some()).or_else(|| stamp::stamp(c))
}

/// What the label promises; `None` where a label and a date are just a phrase.
fn kind(label: &str, stamp: &Stamp<'_>, colon: bool) -> Option<Kind> {
    let has = |list: &Words| words(label).any(|w| list.has(w));
    if !colon && has(&PREPOSITIONS) || is_duration(label, stamp) {
        return None;
    }
    if DATES.has(label) {
        let moment = stamp.clock.is_some() && (stamp.end.is_some() || is_generic(label));
        return Some(if moment { Kind::Moment } else { Kind::Date });
    }
    // the head of a mail that is quoted
    let sent = ["sent", "gesendet", "envoyé", "enviado", "inviato", "verzonden"];
    let of_mail = sent.iter().any(|w| super::words::are_alike(label.trim().as_bytes(), w.as_bytes()));
    if has(&OTHERS) || of_mail || hours::is_label(label, stamp) || OF_THE_DOCUMENT.open(label.as_bytes(), |_| true) {
        return Some(Kind::Other);
    }
    if has(&MOMENTS) || is_update(label) {
        return Some(Kind::Moment);
    }
    let timed = words(label).next().is_some_and(|w| w.eq_ignore_ascii_case("time"));
    (colon && stamp.clock.is_some() && (stamp.is_firm() || timed)).then_some(Kind::Moment)
}

/// Does the line end with a label and a clock of bare digits: `Time downtime began: 0642`?
pub(crate) fn ends_with_bare_clock(line: &str) -> bool {
    let bytes = line.as_bytes();
    let Some(colon) = memchr::memrchr_iter(b':', bytes).find(|n| bytes.get(n + 1) == Some(&b' ')) else { return false };
    let (label, value) = (&line[..colon], &line[colon + 2..]);
    let digits = value.trim_start().bytes().take_while(u8::is_ascii_digit).count();
    digits == 4 && is_moment_label(label)
}

/// Does the label name a moment of the incident?
pub(crate) fn is_moment_label(label: &str) -> bool {
    words(label).any(|w| MOMENTS.has(w) || w.eq_ignore_ascii_case("time"))
}

/// What the label of a row in a table of labels and values promises; `None` where it is none.
pub(crate) fn kind_of_row(label: &str, stamp: &Stamp<'_>) -> Option<Kind> {
    kind(trim_markup(label), stamp, true)
}

/// Words that make a phrase of what stands before a stamp, rather than a label.
static PREPOSITIONS: Words = Words::new(&[
    "and", "at", "between", "by", "for", "from", "in", "is", "of", "on", "since", "the", "till", "to", "until", "was",
]);

/// `Time to repair: 4h 9m` gives a length, no moment.
fn is_duration(label: &str, stamp: &Stamp<'_>) -> bool {
    static LENGTHS: Words = Words::new(&[
        "czas trwania",
        "dauer",
        "durata",
        "duration",
        "duración",
        "duração",
        "durée",
        "duur van",
        "elapsed",
        "length",
        "tempo total",
        "tiempo total",
        "totale",
        "длительность",
        "продолжительность",
    ]);
    static OPENINGS: Words = Words::new(&["mtt", "time to "]);
    OPENINGS.open(label.as_bytes(), |_| true)
        || label.eq_ignore_ascii_case("uptime")
        || stamp.end.is_none() && stamp.date.is_none() && LENGTHS.are_part_of(label)
}

/// Does the label say no more than that a time follows?
pub(crate) fn is_generic(label: &str) -> bool {
    ["time", "when", "at", "date/time", "timestamp", "time of day", "uhrzeit", "heure", "hora", "日時"]
        .iter()
        .any(|g| g.eq_ignore_ascii_case(label))
}

/// Is the label one of status pages, whose text stands behind or below?
pub(crate) fn is_update(label: &str) -> bool {
    static STATUS: Words = Words::new(&[
        "actualización",
        "aggiornamento",
        "aktualisierung",
        "atualização",
        "completed",
        "en cours d'analyse",
        "identificado",
        "identified",
        "in analisi",
        "in bearbeitung",
        "in progress",
        "initial post",
        "investigando",
        "investigating",
        "mise à jour",
        "monitorando",
        "monitoreando",
        "monitoring",
        "new",
        "opened",
        "posted",
        "postmortem",
        "recovering",
        "reopened",
        "resolved",
        "scheduled",
        "update",
        "ursache gefunden",
        "verifying",
        "wird beobachtet",
        "wird untersucht",
        "обновление",
    ]);
    let label = trim_markup(label).trim_end_matches(['#', ' ']);
    STATUS.has(label)
}

fn words(label: &str) -> impl Iterator<Item = &str> {
    label.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|w| !w.is_empty())
}

/// Is `key` of the front matter a moment of the incident? Hyphens, underscores and case do not count.
pub(crate) fn is_moment_key(key: &str) -> bool {
    KEYS.contains(&folded(key).as_str())
}

fn folded(key: &str) -> String {
    key.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect()
}

/// Takes the marks of emphasis, quotes, brackets and separators from both ends of a label or text.
pub(crate) fn trim_markup(text: &str) -> &str {
    let open = |c: char| c.is_whitespace() || matches!(c, '*' | '_' | '`' | ':' | '-' | '–' | '—' | '|' | '"' | '：');
    let mut text = text.trim_matches(open).trim_end_matches(['(', '[']).trim_end_matches(open);
    if let Some(inner) = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')) {
        text = inner.trim_matches(open);
    }
    text
}
