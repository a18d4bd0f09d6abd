//! Plans and rules in other languages than English: the words by which a time in a sentence is none at which something
//! happened. Those of English stand in [`prose`](super::prose).

use super::names;
use super::words::Words;

/// Words of a plan or a rule that stand before its time, in the same clause.
static BEFORE: Words = Words::new(&[
    "a más tardar",
    "abre a",
    "abrem às",
    "abren a",
    "adiada para",
    "adiado para",
    "agendada",
    "agendado",
    "alargó la oferta hasta",
    "apre alle",
    "aprono alle",
    "au plus tard",
    "aura lieu",
    "auraient dû",
    "aurait dû",
    "aurions dû",
    "auront lieu",
    "avrebbe dovuto",
    "avremmo dovuto",
    "bureaux sont ouverts",
    "będzie",
    "będą",
    "calculamos",
    "codziennie",
    "dagelijks",
    "dans la fenêtre du",
    "debería",
    "deve",
    "deveria",
    "devraient",
    "devrait",
    "diariamente",
    "dias úteis",
    "dni robocze",
    "doit durer",
    "doit être",
    "dovrebbe",
    "días laborables",
    "entro le",
    "era in programma",
    "erano in programma",
    "estaba prevista",
    "estaba previsto",
    "estaban previstas",
    "estaban previstos",
    "estava prevista",
    "estava previsto",
    "estavam previstas",
    "estavam previstos",
    "estimamos",
    "frühestens",
    "gepland",
    "geplant",
    "giorni feriali",
    "habría",
    "habríamos",
    "habrían",
    "had moeten",
    "hätte",
    "hätten",
    "ingepland",
    "jours ouvrés",
    "kolejna aktualizacja",
    "ma się",
    "maintenance prévue",
    "mis à jour le",
    "mise à jour le",
    "mo-fr",
    "mo–fr",
    "najbliższa",
    "najbliższe",
    "najbliższy",
    "najpóźniej",
    "następna aktualizacja",
    "nächste aktualisierung",
    "nächste meldung",
    "nächste sitzung",
    "nächste update",
    "nächstes update",
    "opent om",
    "otwieramy o",
    "ouvre à",
    "ouvrent à",
    "pianificata",
    "pianificato",
    "planificada",
    "planificado",
    "planifié",
    "planifiée",
    "planifiées",
    "planifiés",
    "planowana",
    "planowane",
    "planowany",
    "planuje",
    "planują",
    "pospuesta",
    "pospuesto",
    "powinien",
    "powinna",
    "powinno",
    "prevista",
    "previste",
    "previsti",
    "previsto",
    "prochain essai",
    "prochain point",
    "prochaine fenêtre",
    "prochaine mise à jour",
    "prochaine permanence",
    "prochaine réunion",
    "programada",
    "programado",
    "programmata",
    "programmato",
    "programmé",
    "programmée",
    "prossimo aggiornamento",
    "prossimo rilascio",
    "przełożona na",
    "przełożone na",
    "prévu",
    "prévue",
    "prévues",
    "prévus",
    "próxima actualización",
    "próxima atualização",
    "próxima prova",
    "próxima prueba",
    "próxima reunião",
    "próxima reunión",
    "próximo mantenimiento",
    "quotidianamente",
    "quotidiennement",
    "reporté au",
    "reportée au",
    "reportées au",
    "rinviata a",
    "rinviato a",
    "se tiendra",
    "sera",
    "serait",
    "seront",
    "soll",
    "sollen",
    "sollte",
    "sollten",
    "spätestens",
    "teria",
    "teríamos",
    "todo dia",
    "todo día",
    "todos los días",
    "todos os dias",
    "tous les jours",
    "täglich",
    "uiterlijk",
    "va être",
    "vai",
    "verschoben auf",
    "verwacht",
    "volgende melding",
    "volgende update",
    "vont être",
    "voraussichtlich",
    "wartungsfenster ist",
    "werden",
    "werkdagen",
    "werktags",
    "wird",
    "worden",
    "wordt",
    "würde",
    "zal",
    "zaplanowana na",
    "zaplanowana",
    "zaplanowane",
    "zaplanowano",
    "zaplanowany",
    "zostanie",
    "zostaną",
    "zou",
    "zullen",
    "öffnen um",
    "öffnet um",
    "будет",
    "будут",
    "было запланировано",
    "должен",
    "должна",
    "должно",
    "должны",
    "ежедневно",
    "ждём до",
    "запланирован",
    "запланирована",
    "запланировано",
    "запланированы",
    "не позднее",
    "обещали",
    "обещал",
    "ожидается",
    "перенесли на",
    "планируем",
    "планируется",
    "по будням",
    "предполагается",
    "проведем",
    "проведём",
    "следующее обновление",
    "следующий релиз",
    "下一次",
    "下次",
    "原定",
    "定于",
    "将于",
    "将在",
    "將在",
    "將於",
    "工作日",
    "平日",
    "最迟",
    "次回",
    "次報",
    "毎日",
    "毎晩",
    "毎月",
    "毎朝",
    "毎週",
    "每周",
    "每天",
    "每日",
    "每晚",
    "每週",
    "补偿将",
    "計劃在",
    "請在",
    "计划于",
    "计划在",
    "请在",
    "預定",
    "預計",
    "预定",
    "预计",
    "내일",
    "다음 공지",
    "다음 업데이트",
    "다음 점검",
    "마감",
    "매월",
    "매일",
    "매주",
    "평소(",
    "평일",
]);

/// Do the words before a time, in its clause, say that it is planned or a rule?
pub(super) fn stand_before(near: &str) -> bool {
    let clause = clause_of(near);
    if is_told_as_done(clause) {
        return false;
    }
    stand_apart(clause, &BEFORE) || clause.split(' ').any(is_future) || recurs(clause)
}

/// The last clause of what stands before a time. Commas around a day part none: `zaplanowana na czwartek, 8 lipca, na godz.`
fn clause_of(near: &str) -> &str {
    const MOST_WORDS: usize = 4;
    const COMMAS: [char; 5] = [',', ':', '，', '、', '；'];
    let words = |part: &str| part.split_whitespace().count();
    let is_day = |part: &str| part.bytes().any(|b| b.is_ascii_digit()) && words(part) <= MOST_WORDS;
    let clause = near.rsplit(COMMAS).next().unwrap_or("");
    let Some(before) = near[..near.len() - clause.len()].strip_suffix(',') else { return clause };
    let day = before.rsplit(COMMAS).next().unwrap_or("");
    match words(clause) <= 2 && is_day(day) {
        true => before[..before.len() - day.len()]
            .strip_suffix(',')
            .map_or(clause, |b| b.rsplit(COMMAS).next().unwrap_or("")),
        false if is_day(clause) => day,
        false => clause,
    }
}

/// Does a sentence open with a word of habit, or suppose something: `Normalerweise startet er um`, `Angenommen, er fällt um`?
pub(super) fn opens_habit(before: &str) -> bool {
    static HABITS: Words = Words::new(&[
        "angenommen",
        "d'habitude",
        "di norma",
        "di solito",
        "d’habitude",
        "en général",
        "generalmente",
        "gewöhnlich",
        "habituellement",
        "habitualmente",
        "in der regel",
        "normalement",
        "normalerweise",
        "normalmente",
        "por lo general",
        "supongamos",
        "supposons",
        "üblicherweise",
    ]);
    let before = before.trim_start_matches(|c: char| !c.is_alphabetic());
    let mut length = 0;
    let opens = HABITS.open(before.as_bytes(), |row| {
        length = row.len();
        before.get(length..).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    });
    opens && before.get(length..).is_some_and(|rest| !rest.trim_start_matches([',', ' ']).contains([',', ';', ':']))
}

/// Does a clause open with a condition: `Wenn der Dienst nach 14:05 ausfällt`? `Si` and `Se` open other sentences too, so that the
/// word behind them has to be one of a subject.
pub(super) fn is_condition(clause: &str) -> bool {
    static IF: Words = Words::new(&["falls", "indien", "jeśli", "jeżeli", "sofern", "wenn", "если"]);
    static IF_WITH: Words = Words::new(&[
        "se gli", "se i", "se il", "se o", "se os", "se um", "se uma", "si el", "si la", "si las", "si le", "si les",
        "si los", "si nous", "si on", "si un", "si une", "si vous",
    ]);
    let first = clause.split(' ').next().unwrap_or("");
    let ends = |words: &str| !clause[words.len()..].starts_with(char::is_alphabetic);
    let opens = IF.has(first)
        || IF_WITH.open(clause.as_bytes(), ends)
        || ["如果", "만약"].iter().any(|word| clause.starts_with(word));
    opens && !clause.contains([',', ';', ':', '，', '、'])
}

/// Does a sentence speak of another incident, or of the year before?
pub(super) fn tells_of_another(sentence: &str) -> bool {
    static WORDS: Words = Words::new(&[
        "afgelopen jaar",
        "an dernier",
        "anno scorso",
        "année dernière",
        "année passée",
        "ano passado",
        "año pasado",
        "een jaar geleden",
        "guasto simile",
        "hace un año",
        "há um ano",
        "il y a un an",
        "im letzten jahr",
        "im vorjahr",
        "incident similaire",
        "incidente similar",
        "incidente simile",
        "letztes jahr",
        "panne similaire",
        "podobna awaria",
        "podobny incydent",
        "rok temu",
        "soortgelijk incident",
        "soortgelijke storing",
        "ubiegłym roku",
        "un anno fa",
        "vor einem jahr",
        "vorig jaar",
        "zeszłym roku",
        "1년 전",
        "ähnliche störung",
        "ähnlicher ausfall",
        "ähnlicher vorfall",
        "в прошлом году",
        "год назад",
        "похожая авария",
        "похожий инцидент",
        "похожий сбой",
        "一年前",
        "似た障害",
        "去年",
        "昨年",
        "类似故障",
        "동일 유형의",
        "유사 장애",
        "유사한 장애",
        "작년",
        "지난해",
    ]);
    stand_apart(sentence, &WORDS)
}

/// Do the words behind a time, in its clause, say that it is planned: `ist für 18:00 Uhr geplant`, `18:00に再起動する予定`?
pub(super) fn stand_behind(behind: &str) -> bool {
    const LAST: [&str; 5] = ["geplant", "vorgesehen", "angesetzt", "gepland", "ingepland"];
    const SIGNS: [&str; 3] = ["予定", "見込み", "예정"];
    const AS_PLANNED: [&str; 4] = ["外", "通り", "どおり", "대로"];
    static PAST_PLANS: Words = Words::new(&[
        "była planowana",
        "była zaplanowana",
        "było planowane",
        "było zaplanowane",
        "era in programma",
        "era previsto",
        "era prevista",
        "estaba programada",
        "estaba programado",
        "estaba prevista",
        "estaba previsto",
        "estava agendada",
        "estava agendado",
        "estava prevista",
        "estava previsto",
        "stond gepland",
        "war angekündigt",
        "war geplant",
        "war vorgesehen",
        "était prévu",
        "était prévue",
        "планировалась",
        "планировалось",
        "планировался",
    ]);
    let clause = behind.split(['.', ',', ';', '。', '，', '、', '；']).next().unwrap_or("");
    if stand_apart(clause, &PAST_PLANS) || is_to_come(behind) {
        return true;
    }
    let last = clause.trim_end().rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    let planned = |sign: &&str| {
        clause.find(*sign).is_some_and(|n| !AS_PLANNED.iter().any(|a| clause[n + sign.len()..].starts_with(a)))
    };
    LAST.contains(&last) || !clause.is_ascii() && SIGNS.iter().any(planned)
}

/// Is the verb of what stands behind a time one of the future: `À 14:20, le service sera redémarré`? One in a clause of its own
/// is what was said then: `nous apprenons que le service sera coupé`. The present passive tells of what happened, as timelines
/// do: `Um 14:05 wird der Alarm ausgelöst`, and not `wird er neu gestartet werden`.
fn is_to_come(behind: &str) -> bool {
    const NEAR: usize = 4;
    static WILL: Words = Words::new(&[
        "auraient",
        "aurait",
        "avrebbe",
        "avrebbero",
        "będzie",
        "będą",
        "habría",
        "habrían",
        "hätte",
        "hätten",
        "saranno",
        "sarà",
        "sera",
        "seront",
        "será",
        "serán",
        "serão",
        "teria",
        "teriam",
        "verrà",
        "wäre",
        "wären",
        "zal",
        "zostanie",
        "zostaną",
        "zullen",
        "будет",
        "будут",
    ]);
    const THAT: [&str; 12] = ["che", "dass", "dat", "de", "die", "en", "et", "où", "que", "qui", "who", "что"];
    let sentence = behind.split(['.', ';', '!', '?', '\n']).next().unwrap_or("");
    let clause = sentence.trim_start_matches(|c: char| !c.is_alphabetic()).split(',').next().unwrap_or("");
    let words = || clause.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty());
    let mut near = words().take(NEAR).take_while(|w| !THAT.contains(w));
    let passive =
        || words().next().is_some_and(|w| w == "wird" || w == "werden") && words().next_back() == Some("werden");
    near.any(|w| WILL.has(w)) || passive()
}

/// Is an infinitive that plans are told with one of what was done: `konnten ... werden`, `wurde ... geplant`?
fn is_told_as_done(clause: &str) -> bool {
    const DONE: [&str; 6] = ["konnte", "konnten", "musste", "mussten", "kon", "konden"];
    clause.split(' ').any(|word| DONE.contains(&word))
}

/// Is `word` a verb in the future of Spanish, Portuguese or Italian, by its ending: `reiniciará`, `verrà`?
fn is_future(word: &str) -> bool {
    const ENDINGS: [&str; 13] =
        ["ará", "erá", "irá", "arán", "erán", "irán", "arão", "erão", "irão", "erà", "irà", "arà", "rrà"];
    !word.is_ascii() && ENDINGS.iter().any(|e| word.ends_with(e)) || word.ends_with("rranno")
}

/// Words for "every".
static EVERY: Words = Words::new(&[
    "cada",
    "chaque",
    "co",
    "elke",
    "elk",
    "iedere",
    "jede",
    "jeden",
    "jedes",
    "każdego",
    "każdy",
    "każdą",
    "ogni",
    "каждую",
    "каждое",
    "каждый",
]);

/// Days, parts of them, and what else comes again.
static PERIODS: Words = Words::new(&[
    "abend",
    "avond",
    "dag",
    "dia",
    "dnia",
    "dzień",
    "día",
    "giorno",
    "jour",
    "jours",
    "mañana",
    "manhã",
    "matin",
    "mattina",
    "mañana",
    "mois",
    "monat",
    "morgen",
    "nacht",
    "noc",
    "noche",
    "nocy",
    "noite",
    "notte",
    "nuit",
    "ochtend",
    "rano",
    "semaine",
    "semana",
    "sera",
    "settimana",
    "soir",
    "stunde",
    "tag",
    "tarde",
    "tydzień",
    "week",
    "woche",
    "вечер",
    "день",
    "неделю",
    "ночь",
    "утро",
    "час",
]);

/// `jeden Tag`, `chaque nuit`, `cada lunes`: a word for "every" before a day or a part of it.
fn recurs(clause: &str) -> bool {
    let mut before = "";
    for word in clause.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()) {
        if EVERY.has(before) && (PERIODS.has(word) || names::weekday(word).is_some()) {
            return true;
        }
        before = word;
    }
    false
}

/// Do the words right behind a time say that it comes again: `à 02:00 chaque nuit`, `um 02:00 Uhr jeden Tag`?
pub(super) fn recur_behind(behind: &str) -> bool {
    const ALWAYS: [&str; 7] = [
        " tous les jours",
        " tous les matins",
        " tous les soirs",
        " toutes les nuits",
        " todos los días",
        " todas las noches",
        " täglich",
    ];
    let mut words = behind.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty());
    let mut next = || words.next().unwrap_or("");
    let (first, second) = (next(), next());
    let every = EVERY.has(first) && (PERIODS.has(second) || names::weekday(second).is_some());
    behind.starts_with(' ') && (every || ALWAYS.iter().any(|a| behind.starts_with(a)))
}

/// Does one of `words` stand in `text`, with no letter or digit of ASCII on either side?
fn stand_apart(text: &str, words: &Words) -> bool {
    let text = text.as_bytes();
    let apart = |b: Option<&u8>| !b.is_some_and(u8::is_ascii_alphanumeric);
    words.stand_in(text, |n, low| apart(text.get(n + low.len())) && apart(n.checked_sub(1).and_then(|n| text.get(n))))
}

#[cfg(test)]
mod tests {
    use super::{is_condition, stand_before, stand_behind};

    #[test]
    fn plans_are_told_by_words_before() {
        for text in [
            "Die Datenbank wird um ",
            "La base sera redémarrée à ",
            "Se reiniciará a las ",
            "Verrà riavviato alle ",
            "O backup roda todos os dias às ",
            "De database zal om ",
            "Baza zostanie zrestartowana o ",
            "База будет перезапущена в ",
            "数据库将于",
            "毎日",
            "매일 ",
            "La sauvegarde tourne chaque nuit à ",
            "Jeden Montag um ",
        ] {
            assert!(stand_before(text), "{text}");
        }
    }

    #[test]
    fn what_was_done_is_no_plan() {
        for text in [
            "Die Datenbank wurde um ",
            "Die Daten konnten wiederhergestellt werden um ",
            "Es wird klar, was um ",
            "Reiniciamos cada nodo a las ",
            "La cámara está caída desde las ",
            "База была перезапущена в ",
            "数据库在",
        ] {
            assert!(!stand_before(text), "{text}");
        }
    }

    #[test]
    fn conditions_open_their_clause() {
        for text in [
            "Wenn der Dienst nach ",
            "Si la base tombe après ",
            "Se o serviço cair após ",
            "Если сервис упадёт после ",
            "如果在",
        ] {
            assert!(is_condition(text), "{text}");
        }
        for text in
            ["Si è verificato un errore alle ", "Se reinició el servidor a las ", "Wenn möglich, wird um ", "Als om "]
        {
            assert!(!is_condition(text), "{text}");
        }
    }

    #[test]
    fn plans_are_told_by_words_behind() {
        for text in [
            " Uhr geplant.",
            " uur gepland",
            "に再起動する予定です",
            "에 재시작할 예정입니다",
            " wird der Dienst neu gestartet werden.",
            ", le service sera redémarré.",
            " o serviço será reiniciado.",
            " сервис будет перезапущен.",
            " usługa zostanie uruchomiona ponownie.",
            " zal de dienst worden herstart.",
        ] {
            assert!(stand_behind(text), "{text}");
        }
        for text in [
            " Uhr fiel sie aus, ein Umzug ist geplant.",
            "に予定通り開始した",
            "に停止した。再起動の予定",
            " Uhr wie geplant begonnen",
            " wird der Alarm ausgelöst.",
            " wird das Team informiert, der Rest soll folgen.",
            ", l'alerte est déclenchée.",
            " nous apprenons que le service sera coupé.",
            " сервис перезапускается.",
        ] {
            assert!(!stand_behind(text), "{text}");
        }
    }
}
