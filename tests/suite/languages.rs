//! Rows for the languages of postmortems: one for each language on each axis.
//!
//! Every spelling stands in an English document, so that nothing but itself says what it is.

use crate::reading::{codes, moments, read};
use incident_timeline::syntax::{Form, Language, language};
use incident_timeline::{Event, Incident};

/// Spellings of a language, by its code.
type Rows<'r> = &'r [(&'r str, &'r [&'r str])];

/// A document of 2021-07-19, with one entry at 09:00.
const DOCUMENT: &str = "# Outage 2021-07-19\n\nAll times in UTC.\n\n- 09:00 deploy\n";

fn shown(event: &Event<'_>) -> String {
    let about = if event.moment().is_approximate() { "about " } else { "" };
    format!("{about}{}{}", event.moment(), event.end().map(|e| format!(" to {e}")).unwrap_or_default())
}

/// The events behind the entry of [`DOCUMENT`].
fn behind(incident: &Incident<'_>) -> Vec<String> {
    incident.events().iter().filter(|e| e.line() > 5).map(shown).collect()
}

fn as_it_is(spelling: &str) -> String {
    spelling.to_owned()
}

/// One entry that opens with `stamp` is read as `want`.
#[track_caller]
fn spelled(stamp: &str, want: &str) {
    let text = format!("{DOCUMENT}- {stamp} foo\n");
    assert_eq!(behind(&read(&text)), [want], "{stamp:?}");
}

#[track_caller]
fn each(stamp: fn(&str) -> String, want: &str, rows: Rows<'_>) {
    for spelling in rows.iter().flat_map(|(_, spellings)| *spellings) {
        spelled(&stamp(spelling), want);
    }
}

/// Behind a clock that nothing else governs, the zone has this offset on 5 July.
#[track_caller]
fn zoned(offset: &str, rows: Rows<'_>) {
    for zone in rows.iter().flat_map(|(_, zones)| *zones) {
        let text = format!("# Outage 2021-07-05\n\n- 14:05 {zone} foo\n");
        assert_eq!(moments(&read(&text)), [format!("2021-07-05T14:05:00{offset}")], "{zone:?}");
    }
}

/// The line gives all times this offset on 5 July.
#[track_caller]
fn governed(offset: &str, rows: Rows<'_>) {
    for line in rows.iter().flat_map(|(_, lines)| *lines) {
        let text = format!("# Outage 2021-07-05\n\n{line}\n\n- 14:05 foo\n- 14:20 bar\n");
        let want = ["14:05", "14:20"].map(|clock| format!("2021-07-05T{clock}:00{offset}"));
        assert_eq!(moments(&read(&text)), want, "{line:?}");
    }
}

/// A label in plain text, in bold and in a list is that of a moment.
#[track_caller]
fn labelled(rows: Rows<'_>) {
    for (code, label) in rows.iter().flat_map(|(code, labels)| labels.iter().map(move |l| (code, l))) {
        let colon = match *code {
            "fr" => " :",
            "ja" | "zh" => "：",
            _ => ":",
        };
        for line in [
            format!("{label}{colon} 14:05"),
            format!("**{label}{colon}** 2021-07-19 14:05"),
            format!("- {label}: 2021-07-19 14:05"),
        ] {
            let text = format!("{DOCUMENT}\n\n{line}\n");
            let incident = read(&text);
            assert_eq!(behind(&incident), ["2021-07-19T14:05:00Z"], "{line:?}");
            assert_eq!(incident.events()[1].form(), Form::Field, "{line:?}");
        }
    }
}

/// What stands above the entries gives them the day.
#[track_caller]
fn dated(above: fn(&str) -> String, rows: Rows<'_>) {
    for spelling in rows.iter().flat_map(|(_, spellings)| *spellings) {
        let text = format!("{}- 14:05 foo\n- 14:20 bar\n", above(spelling));
        assert_eq!(moments(&read(&text)), ["2021-07-05T14:05:00", "2021-07-05T14:20:00"], "{spelling:?}");
    }
}

/// The sentence is an event.
#[track_caller]
fn told(want: &str, rows: Rows<'_>) {
    for sentence in rows.iter().flat_map(|(_, sentences)| *sentences) {
        let text = format!("{DOCUMENT}\n## What happened\n\n{sentence} Foo.\n");
        let incident = read(&text);
        assert_eq!(behind(&incident), [want], "{sentence:?}");
        assert_eq!(incident.events()[1].form(), Form::Prose, "{sentence:?}");
    }
}

/// What is made of the spelling holds no event.
#[track_caller]
fn nothing(below: fn(&str) -> String, rows: Rows<'_>) {
    for spelling in rows.iter().flat_map(|(_, spellings)| *spellings) {
        let text = format!("{DOCUMENT}\n{}", below(spelling));
        assert_eq!(behind(&read(&text)), [""; 0], "{spelling:?}");
    }
}

#[test]
fn months() {
    const MONTHS: [(&str, &str, [&str; 12]); 8] = [
        (
            "20. ",
            " 2021",
            [
                "Januar|Jan.|Jänner",
                "Februar|Feb.",
                "März|Mär.|Mrz",
                "April|Apr.",
                "Mai",
                "Juni|Jun.",
                "Juli|Jul.",
                "August|Aug.",
                "September|Sept.|Sep.",
                "Oktober|Okt.",
                "November|Nov.",
                "Dezember|Dez.",
            ],
        ),
        (
            "20 ",
            " 2021",
            [
                "janvier|janv.",
                "février|févr.|fév.",
                "mars",
                "avril|avr.",
                "mai",
                "juin",
                "juillet|juil.",
                "août|aout",
                "septembre|sept.",
                "octobre|oct.",
                "novembre|nov.",
                "décembre|déc.",
            ],
        ),
        (
            "20 de ",
            " de 2021",
            [
                "enero|ene",
                "febrero|feb",
                "marzo|mar",
                "abril|abr",
                "mayo|may",
                "junio|jun",
                "julio|jul",
                "agosto|ago",
                "septiembre|setiembre|sept",
                "octubre|oct",
                "noviembre|nov",
                "diciembre|dic",
            ],
        ),
        (
            "20 de ",
            " de 2021",
            [
                "janeiro|jan.",
                "fevereiro|fev.",
                "março|mar.",
                "abril|abr.",
                "maio|mai.",
                "junho|jun.",
                "julho|jul.",
                "agosto|ago.",
                "setembro|set.",
                "outubro|out.",
                "novembro|nov.",
                "dezembro|dez.",
            ],
        ),
        (
            "20 ",
            " 2021",
            [
                "gennaio|gen",
                "febbraio|feb",
                "marzo|mar",
                "aprile|apr",
                "maggio|mag",
                "giugno|giu",
                "luglio|lug",
                "agosto|ago",
                "settembre|set",
                "ottobre|ott",
                "novembre|nov",
                "dicembre|dic",
            ],
        ),
        (
            "20 ",
            " 2021",
            [
                "januari|jan.",
                "februari|feb.",
                "maart|mrt",
                "april|apr.",
                "mei",
                "juni|jun.",
                "juli|jul.",
                "augustus|aug.",
                "september|sep.",
                "oktober|okt.",
                "november|nov.",
                "december|dec.",
            ],
        ),
        (
            "20 ",
            " 2021 r.",
            [
                "stycznia|styczeń|sty",
                "lutego|luty|lut",
                "marca|marzec|mar",
                "kwietnia|kwiecień|kwi",
                "maja|maj",
                "czerwca|czerwiec|cze",
                "lipca|lipiec|lip",
                "sierpnia|sierpień|sie",
                "września|wrzesień|wrz",
                "października|październik|paź",
                "listopada|listopad|lis",
                "grudnia|grudzień|gru",
            ],
        ),
        (
            "20 ",
            " 2021 г.",
            [
                "января|январь|янв.",
                "февраля|февраль|февр.",
                "марта|март|мар.",
                "апреля|апрель|апр.",
                "мая|май",
                "июня|июнь|июн.",
                "июля|июль|июл.",
                "августа|август|авг.",
                "сентября|сентябрь|сент.",
                "октября|октябрь|окт.",
                "ноября|ноябрь|нояб.",
                "декабря|декабрь|дек.",
            ],
        ),
    ];
    for (day, year, months) in MONTHS {
        for (n, names) in months.iter().enumerate() {
            for name in names.split('|') {
                let want = format!("2021-{:02}-20T14:05:00Z", n + 1);
                spelled(&format!("{day}{name} 14:05"), &want);
                spelled(&format!("{day}{name}{year} 14:05"), &want);
                spelled(&format!("{day}{}{year} 14:05", name.to_uppercase()), &want);
            }
        }
    }
    for n in 1..=12 {
        let want = format!("2021-{n:02}-20T14:05:00Z");
        for date in
            [format!("2021年{n}月20日"), format!("{n}月20日"), format!("2021년 {n}월 20일"), format!("{n}월 20일")]
        {
            spelled(&format!("{date} 14:05"), &want);
        }
    }
}

#[test]
fn dates_and_weekdays() {
    each(
        |date| format!("{date} 14:05"),
        "2021-07-20T14:05:00Z",
        &[
            ("de", &["Dienstag, 20. Juli 2021", "Di, 20. Juli", "Di., 20.07.2021", "20.7."]),
            ("fr", &["mardi 20 juillet 2021", "mar. 20 juil.", "Mardi 20/07/2021", "mar. 20/07/2021"]),
            (
                "es",
                &[
                    "martes, 20 de julio de 2021",
                    "mar 20 jul",
                    "mar, 20 de jul de 2021",
                    "20 de julio del 2021",
                    "20/07/2021",
                ],
            ),
            ("pt", &["terça-feira, 20 de julho de 2021", "ter, 20/07/2021"]),
            ("it", &["martedì 20 luglio 2021", "mar 20 lug 2021", "Martedi 20 luglio"]),
            ("nl", &["dinsdag 20 juli 2021", "di 20 juli", "20-07-2021"]),
            ("pl", &["wtorek, 20 lipca 2021", "wt. 20 lip 2021", "20.07.2021 r."]),
            (
                "ru",
                &[
                    "вторник, 20 июля 2021 г.",
                    "вт, 20 июля",
                    "20.07.2021 г.",
                    "Вторник 20 Июля 2021 года",
                    "20-го июля",
                ],
            ),
            ("ja", &["7月20日(火)", "7月20日（火曜日）", "2021年07月20日(火)", "7/20(火)"]),
            ("zh", &["2021年7月20日 星期二", "2021 年 7 月 20 日", "7月20号", "7月20日（周二）", "7月20日周二"]),
            ("ko", &["7월 20일 (화)", "7월 20일 화요일"]),
        ],
    );
}

#[test]
fn clocks() {
    each(
        as_it_is,
        "2021-07-19T14:05:00Z",
        &[
            ("de", &["14:05 Uhr", "14.05 Uhr", "14 Uhr 05", "um 14:05 Uhr", "2:05 Uhr nachmittags", "14:05Uhr"]),
            ("fr", &["14h05", "14 h 05", "à 14h05", "à 14 h 05", "2h05 de l'après-midi", "14 heures 05"]),
            (
                "es",
                &[
                    "a las 14:05",
                    "a las 14:05 horas",
                    "14:05 h",
                    "14.05 h",
                    "2:05 de la tarde",
                    "2:05 p. m.",
                    "14:05 hs",
                ],
            ),
            ("pt", &["às 14h05", "às 14:05", "14h05", "2:05 da tarde", "às 14:05 horas"]),
            ("it", &["alle 14:05", "alle ore 14:05", "ore 14:05", "ore 14.05", "2:05 del pomeriggio", "14h05"]),
            ("nl", &["om 14:05 uur", "14:05 uur", "14.05 uur", "14u05", "2:05 uur 's middags"]),
            ("pl", &["o 14:05", "godz. 14:05", "o godz. 14:05", "o godzinie 14:05", "2:05 po południu"]),
            ("ru", &["в 14:05", "В 14:05", "2:05 дня", "14 ч 05 мин", "14 ч. 05 мин."]),
            ("ja", &["14時05分", "14時5分", "14：05", "午後2時5分", "午後2:05"]),
            ("zh", &["14时05分", "14点05分", "14點05分", "下午2点05分", "下午2:05", "14：05", "14 时 05 分"]),
            ("ko", &["14시 05분", "14시 5분", "오후 2시 5분", "오후 2:05"]),
        ],
    );
    each(
        as_it_is,
        "2021-07-19T14:00:00Z",
        &[
            ("de", &["14 Uhr", "2 Uhr nachmittags"]),
            ("es", &["a las 2 de la tarde"]),
            ("pt", &["às 2 da tarde"]),
            ("ru", &["в 2 часа дня"]),
            ("ja", &["14時", "午後2時"]),
            ("zh", &["14点", "下午2点"]),
            ("ko", &["14시", "오후 2시"]),
        ],
    );
    each(as_it_is, "2021-07-19T14:30:00Z", &[("zh", &["下午2点半"])]);
    each(
        as_it_is,
        "2021-07-19T14:05:09Z",
        &[("ja", &["14時05分09秒"]), ("zh", &["14时05分09秒", "14点5分9秒"]), ("ko", &["14시 5분 9초"])],
    );
    each(
        as_it_is,
        "2021-07-19T12:00:00Z",
        &[
            ("de", &["12 Uhr mittags"]),
            ("fr", &["midi"]),
            ("es", &["mediodía"]),
            ("pt", &["meio-dia"]),
            ("it", &["mezzogiorno"]),
            ("ru", &["полдень"]),
            ("ja", &["正午"]),
            ("ko", &["정오"]),
        ],
    );
}

#[test]
fn marks_of_approximation() {
    each(
        as_it_is,
        "about 2021-07-19T14:05:00Z",
        &[
            (
                "de",
                &[
                    "ca. 14:05",
                    "circa 14:05",
                    "etwa 14:05",
                    "gegen 14:05",
                    "Gegen 14:05 Uhr",
                    "ungefähr 14:05",
                    "rund 14:05 Uhr",
                    "kurz nach 14:05",
                    "ca. um 14:05",
                ],
            ),
            (
                "fr",
                &[
                    "vers 14h05",
                    "environ 14h05",
                    "aux alentours de 14h05",
                    "aux environs de 14:05",
                    "peu après 14:05",
                    "Vers 14 h 05",
                    "autour de 14:05",
                    "14:05 environ -",
                    "14:05 (environ)",
                ],
            ),
            (
                "es",
                &[
                    "alrededor de las 14:05",
                    "sobre las 14:05",
                    "hacia las 14:05",
                    "a eso de las 14:05",
                    "aprox. 14:05",
                    "aproximadamente a las 14:05",
                    "14:05 aprox. -",
                    "14:05 (aprox.)",
                    "poco después de las 14:05",
                    "cerca de las 14:05",
                ],
            ),
            (
                "pt",
                &[
                    "por volta das 14h05",
                    "por volta de 14:05",
                    "cerca das 14h05",
                    "aproximadamente às 14:05",
                    "aprox. 14:05",
                    "pouco depois das 14:05",
                ],
            ),
            (
                "it",
                &[
                    "circa 14:05",
                    "verso le 14:05",
                    "intorno alle 14:05",
                    "circa alle 14:05",
                    "poco dopo le 14:05",
                    "14:05 circa -",
                ],
            ),
            (
                "nl",
                &[
                    "rond 14:05",
                    "omstreeks 14:05",
                    "circa 14:05",
                    "ca. 14:05",
                    "ongeveer 14:05",
                    "kort na 14:05",
                    "rond 14:05 uur",
                ],
            ),
            (
                "pl",
                &[
                    "około 14:05",
                    "ok. 14:05",
                    "ok. godz. 14:05",
                    "około godz. 14:05",
                    "mniej więcej o 14:05",
                    "krótko po 14:05",
                ],
            ),
            ("ru", &["около 14:05", "примерно в 14:05", "Примерно 14:05", "ориентировочно в 14:05", "~14:05"]),
            ("ja", &["14:05頃", "14:05ごろ", "14時5分頃", "14時05分ごろ", "約14:05", "およそ14時5分"]),
            ("zh", &["大约14:05", "约14:05", "14:05左右", "下午2点05分左右", "大约 14:05", "大約14:05", "14:05 左右"]),
            ("ko", &["약 14:05", "14:05경", "14시 5분경", "14:05 경", "14:05쯤", "오후 2시 5분쯤", "대략 14:05"]),
        ],
    );
}

#[test]
fn ranges() {
    each(
        as_it_is,
        "2021-07-19T14:05:00Z to 2021-07-19T14:20:00Z",
        &[
            (
                "de",
                &[
                    "von 14:05 bis 14:20",
                    "zwischen 14:05 und 14:20",
                    "14:05 bis 14:20 Uhr",
                    "von 14:05 Uhr bis 14:20 Uhr",
                    "14.05 Uhr - 14.20 Uhr",
                    "zwischen 14:05 Uhr und 14:20 Uhr",
                ],
            ),
            (
                "fr",
                &[
                    "de 14h05 à 14h20",
                    "entre 14h05 et 14h20",
                    "14h05 - 14h20",
                    "14h05 à 14h20",
                    "de 14:05 jusqu'à 14:20",
                ],
            ),
            (
                "es",
                &[
                    "de 14:05 a 14:20",
                    "entre 14:05 y 14:20",
                    "entre las 14:05 y las 14:20",
                    "de las 14:05 a las 14:20",
                    "desde las 14:05 hasta las 14:20",
                    "14:05 a 14:20",
                ],
            ),
            (
                "pt",
                &[
                    "de 14h05 a 14h20",
                    "das 14h05 às 14h20",
                    "entre 14h05 e 14h20",
                    "das 14:05 até às 14:20",
                    "entre as 14h05 e as 14h20",
                ],
            ),
            (
                "it",
                &[
                    "dalle 14:05 alle 14:20",
                    "dalle ore 14:05 alle ore 14:20",
                    "tra le 14:05 e le 14:20",
                    "fra le 14:05 e le 14:20",
                ],
            ),
            (
                "nl",
                &[
                    "van 14:05 tot 14:20",
                    "tussen 14:05 en 14:20",
                    "van 14:05 uur tot 14:20 uur",
                    "14:05 tot 14:20 uur",
                    "tussen 14.05 uur en 14.20 uur",
                ],
            ),
            (
                "pl",
                &["od 14:05 do 14:20", "między 14:05 a 14:20", "od godz. 14:05 do godz. 14:20", "między 14:05 i 14:20"],
            ),
            ("ru", &["с 14:05 до 14:20", "между 14:05 и 14:20", "С 14:05 до 14:20", "от 14:05 до 14:20"]),
            ("ja", &["14:05から14:20まで", "14:05〜14:20", "14時05分から14時20分まで", "14時05分～14時20分"]),
            ("zh", &["从14:05到14:20", "14:05至14:20", "14:05到14:20之间", "14时05分至14时20分", "從14:05到14:20"]),
            ("ko", &["14:05부터 14:20까지", "14시 05분부터 14시 20분까지", "14:05에서 14:20", "14:05~14:20"]),
        ],
    );
}

#[test]
fn days_in_words() {
    each(
        as_it_is,
        "2021-07-20T14:05:00Z",
        &[
            (
                "de",
                &[
                    "am nächsten Tag 14:05",
                    "Am nächsten Tag um 14:05 Uhr",
                    "am Folgetag, 14:05",
                    "am nächsten Morgen um 14:05",
                    "Tags darauf, 14:05 Uhr",
                    "20. Juli 2021 um 14:05 Uhr",
                    "20. Juli, 14.05 Uhr",
                ],
            ),
            (
                "fr",
                &[
                    "le lendemain à 14h05",
                    "Le lendemain 14:05",
                    "le jour suivant à 14:05",
                    "20 juillet à 14h05",
                    "20 juillet 2021, 14 h 05",
                    "14h05 le lendemain -",
                ],
            ),
            (
                "es",
                &[
                    "al día siguiente a las 14:05",
                    "Al día siguiente, 14:05",
                    "20 de julio a las 14:05",
                    "el día siguiente a las 14:05",
                ],
            ),
            (
                "pt",
                &[
                    "no dia seguinte às 14h05",
                    "No dia seguinte, 14:05",
                    "20 de julho às 14h05",
                    "20/jul 14h05",
                    "na manhã seguinte, 14:05",
                ],
            ),
            (
                "it",
                &[
                    "il giorno dopo alle 14:05",
                    "Il giorno seguente, 14:05",
                    "20 luglio alle 14:05",
                    "20 luglio ore 14:05",
                    "20 luglio alle ore 14:05",
                ],
            ),
            ("nl", &["de volgende dag om 14:05", "De volgende dag, 14:05 uur", "20 juli om 14:05 uur"]),
            (
                "pl",
                &[
                    "następnego dnia o 14:05",
                    "Następnego dnia, 14:05",
                    "20 lipca o 14:05",
                    "20 lipca, godz. 14:05",
                    "nazajutrz o 14:05",
                    "20 lipca o godz. 14:05",
                ],
            ),
            (
                "ru",
                &[
                    "на следующий день в 14:05",
                    "На следующий день, 14:05",
                    "20 июля в 14:05",
                    "20 июля 2021 г. в 14:05",
                    "20 июля, 14:05",
                ],
            ),
            (
                "ja",
                &[
                    "翌日 14:05",
                    "翌日14:05",
                    "翌日の14:05",
                    "7月20日14時05分",
                    "7月20日(火)14:05",
                    "7月20日 午後2時5分",
                ],
            ),
            (
                "zh",
                &[
                    "次日 14:05",
                    "第二天14:05",
                    "次日下午2点05分",
                    "7月20日14:05",
                    "7月20日下午2点05分",
                    "7月20日 14时05分",
                ],
            ),
            (
                "ko",
                &["다음 날 14:05", "다음날 오후 2시 5분", "이튿날 14:05", "7월 20일 14:05", "7월 20일 오후 2시 5분"],
            ),
        ],
    );
    each(
        as_it_is,
        "2021-07-18T14:05:00Z",
        &[
            ("de", &["am Vortag 14:05", "am Vorabend, 14:05"]),
            ("fr", &["la veille à 14h05"]),
            ("es", &["el día anterior a las 14:05"]),
            ("pt", &["no dia anterior às 14h05"]),
            ("it", &["il giorno prima alle 14:05"]),
            ("nl", &["de vorige dag om 14:05"]),
            ("pl", &["poprzedniego dnia o 14:05"]),
            ("ru", &["накануне в 14:05"]),
            ("ja", &["前日 14:05"]),
            ("zh", &["前一天14:05"]),
            ("ko", &["전날 14:05"]),
        ],
    );
}

#[test]
fn distances() {
    each(
        as_it_is,
        "2021-07-19T09:10:00Z",
        &[
            ("de", &["10 Minuten später", "10 Minuten danach"]),
            ("fr", &["10 minutes plus tard", "10 minutes après"]),
            ("es", &["10 minutos después", "10 minutos más tarde"]),
            ("pt", &["10 minutos depois", "10 minutos mais tarde"]),
            ("it", &["10 minuti dopo", "10 minuti più tardi"]),
            ("nl", &["10 minuten later"]),
            ("pl", &["10 minut później", "po 10 minutach"]),
            ("ru", &["через 10 минут", "10 минут спустя", "спустя 10 минут", "Через 10 минут"]),
            ("ja", &["10分後", "その10分後", "10分後に"]),
            ("zh", &["10分钟后", "10 分钟后", "10分鐘後"]),
            ("ko", &["10분 후", "10분 뒤"]),
        ],
    );
    each(
        as_it_is,
        "2021-07-19T11:00:00Z",
        &[
            ("de", &["2 Stunden später", "zwei Stunden später"]),
            ("fr", &["2 heures plus tard", "deux heures plus tard"]),
            ("es", &["2 horas después", "dos horas después"]),
            ("pt", &["2 horas depois"]),
            ("it", &["2 ore dopo", "due ore dopo"]),
            ("nl", &["2 uur later"]),
            ("pl", &["2 godziny później"]),
            ("ru", &["через 2 часа", "2 часа спустя"]),
            ("ja", &["2時間後"]),
            ("zh", &["2小时后", "两小时后"]),
            ("ko", &["2시간 후", "2시간 뒤"]),
        ],
    );
}

#[test]
fn zones() {
    zoned(
        "+02:00",
        &[
            ("de", &["MESZ", "MEZ", "Uhr MESZ", "deutscher Zeit", "mitteleuropäischer Sommerzeit"]),
            ("fr", &["HAEC", "heure de Paris", "(heure de Paris)", "heure française"]),
            ("es", &["hora de Madrid", "hora peninsular", "(hora peninsular)"]),
            ("it", &["ora italiana", "ora di Roma"]),
            ("nl", &["Nederlandse tijd"]),
            ("pl", &["czasu polskiego", "czasu warszawskiego"]),
        ],
    );
    zoned(
        "+03:00",
        &[("ru", &["МСК", "мск", "(МСК)", "MSK", "по московскому времени", "московского времени", "по Москве"])],
    );
    zoned(
        "-03:00",
        &[
            ("es", &["hora argentina"]),
            ("pt", &["BRT", "horário de Brasília", "(horário de Brasília)", "hora de Brasília"]),
        ],
    );
    zoned(
        "+09:00",
        &[
            ("ja", &["JST", "日本時間", "（日本時間）", "(日本時間)"]),
            ("ko", &["KST", "한국 시간", "(한국 시간)", "(한국시간)"]),
        ],
    );
    zoned("+08:00", &[("zh", &["北京时间", "（北京时间）", "北京時間", "(北京时间)", "台北時間"])]);
}

#[test]
fn notices() {
    governed(
        "Z",
        &[
            (
                "de",
                &[
                    "Alle Zeiten in UTC.",
                    "Alle Zeitangaben in UTC",
                    "Alle Uhrzeiten sind in UTC angegeben.",
                    "Alle Angaben in UTC",
                    "Zeitzone: UTC",
                    "Zeiten in UTC",
                    "(Alle Zeiten UTC)",
                    "## Zeitlicher Ablauf (UTC)",
                    "## Verlauf (UTC)",
                ],
            ),
            (
                "fr",
                &[
                    "Toutes les heures sont en UTC.",
                    "Toutes les heures sont indiquées en UTC",
                    "Tous les horaires sont en UTC",
                    "Heures en UTC",
                    "Fuseau horaire : UTC",
                    "Toutes les heures UTC",
                    "## Chronologie (UTC)",
                    "## Déroulé (heures UTC)",
                ],
            ),
            (
                "es",
                &[
                    "Todas las horas en UTC.",
                    "Todas las horas están en UTC",
                    "Todos los horarios en UTC",
                    "Horas en UTC",
                    "Zona horaria: UTC",
                    "Los tiempos están en UTC",
                    "Todos los tiempos están en UTC",
                    "## Cronología (UTC)",
                    "## Línea de tiempo, UTC",
                ],
            ),
            (
                "pt",
                &[
                    "Todos os horários em UTC.",
                    "Todos os horários estão em UTC",
                    "Horários em UTC",
                    "Fuso horário: UTC",
                    "Todas as horas em UTC",
                    "## Linha do tempo (UTC)",
                ],
            ),
            (
                "it",
                &[
                    "Tutti gli orari sono in UTC.",
                    "Tutti gli orari in UTC",
                    "Orari in UTC",
                    "Fuso orario: UTC",
                    "Tutte le ore in UTC",
                    "## Cronologia (UTC)",
                ],
            ),
            (
                "nl",
                &[
                    "Alle tijden in UTC.",
                    "Alle tijden zijn in UTC",
                    "Tijden in UTC",
                    "Tijdzone: UTC",
                    "Alle tijdstippen in UTC",
                    "## Tijdlijn (UTC)",
                    "## Verloop (UTC)",
                ],
            ),
            (
                "pl",
                &[
                    "Wszystkie czasy w UTC.",
                    "Wszystkie godziny w UTC",
                    "Wszystkie czasy podano w UTC",
                    "Czasy w UTC",
                    "Strefa czasowa: UTC",
                    "Wszystkie godziny podane są w UTC",
                    "## Oś czasu (UTC)",
                    "## Przebieg (UTC)",
                ],
            ),
            (
                "ru",
                &[
                    "Все время указано в UTC.",
                    "Всё время указано в UTC",
                    "Время указано в UTC",
                    "Время в UTC",
                    "Часовой пояс: UTC",
                    "Все времена в UTC",
                    "## Хронология (UTC)",
                    "## Таймлайн (UTC)",
                ],
            ),
            (
                "ja",
                &[
                    "時刻はすべてUTC",
                    "時刻はすべてUTCです。",
                    "タイムゾーン: UTC",
                    "すべての時刻はUTC",
                    "時間はUTC表記",
                    "## 経緯（UTC）",
                    "## タイムライン (UTC)",
                ],
            ),
            (
                "zh",
                &[
                    "所有时间均为 UTC",
                    "所有时间均为UTC。",
                    "时区：UTC",
                    "所有時間均為 UTC",
                    "以下时间均为UTC",
                    "## 时间线（UTC）",
                    "## 时间线 (UTC)",
                ],
            ),
            (
                "ko",
                &[
                    "모든 시간은 UTC",
                    "모든 시각은 UTC 기준입니다.",
                    "시간대: UTC",
                    "## 타임라인 (UTC)",
                    "## 경과 (UTC)",
                ],
            ),
        ],
    );
    governed(
        "+02:00",
        &[
            (
                "de",
                &[
                    "Alle Zeiten in MESZ",
                    "Alle Zeiten MEZ",
                    "Alle Zeiten sind deutsche Zeit.",
                    "Alle Zeiten in Europe/Berlin",
                    "Uhrzeiten in MESZ",
                ],
            ),
            (
                "fr",
                &[
                    "Toutes les heures sont en heure de Paris.",
                    "Toutes les heures sont en HAEC",
                    "Les heures sont données en heure de Paris",
                    "Horaires en CEST",
                    "(heure de Paris)",
                ],
            ),
            ("es", &["Todas las horas en hora de Madrid", "Todas las horas son hora peninsular.", "Horario: CEST"]),
            ("it", &["Tutti gli orari in CEST", "Tutti gli orari sono in ora italiana"]),
            ("nl", &["Alle tijden in CEST", "Alle tijden in CET", "Alle tijden zijn Nederlandse tijd"]),
            ("pl", &["Wszystkie czasy w CEST", "Wszystkie godziny według czasu polskiego"]),
        ],
    );
    governed(
        "-03:00",
        &[(
            "pt",
            &[
                "Todos os horários em BRT",
                "Todos os horários são de Brasília",
                "Horários em horário de Brasília",
                "Todos os horários no horário de Brasília",
            ],
        )],
    );
    governed(
        "+03:00",
        &[(
            "ru",
            &[
                "Время московское",
                "Всё время указано по московскому времени (МСК)",
                "Время указано по МСК",
                "Время — МСК",
                "Все время по Москве",
            ],
        )],
    );
    governed(
        "+09:00",
        &[
            ("ja", &["時刻はすべてJST", "時刻はすべて日本時間です。", "すべてJST", "（JST）"]),
            ("ko", &["모든 시간은 KST", "모든 시간은 한국 시간 기준입니다.", "모든 시각은 KST입니다.", "(KST)"]),
        ],
    );
    governed(
        "+08:00",
        &[(
            "zh",
            &[
                "所有时间均为北京时间",
                "所有时间均为北京时间。",
                "以下时间均为北京时间",
                "(北京时间)",
                "所有時間均為台北時間",
            ],
        )],
    );
}

#[test]
fn labels() {
    labelled(&[
        (
            "de",
            &[
                "Beginn",
                "Ende",
                "Erkannt",
                "Behoben",
                "Gemeldet",
                "Entdeckt",
                "Störungsbeginn",
                "Störungsende",
                "Erste Meldung",
                "Start",
                "Gelöst",
                "Entwarnung",
                "Wiederhergestellt",
                "Eskaliert",
            ],
        ),
        (
            "fr",
            &[
                "Début",
                "Fin",
                "Détecté",
                "Résolu",
                "Détection",
                "Résolution",
                "Rétabli",
                "Heure de début",
                "Heure de fin",
                "Début de l'incident",
                "Fin de l'incident",
                "Signalé",
                "Rétablissement",
            ],
        ),
        (
            "es",
            &[
                "Inicio",
                "Fin",
                "Detectado",
                "Resuelto",
                "Detección",
                "Resolución",
                "Mitigado",
                "Hora de inicio",
                "Hora de fin",
                "Inicio del incidente",
                "Fin del incidente",
                "Recuperado",
                "Comienzo",
            ],
        ),
        (
            "pt",
            &[
                "Início",
                "Fim",
                "Detectado",
                "Resolvido",
                "Detecção",
                "Resolução",
                "Mitigado",
                "Hora de início",
                "Início do incidente",
                "Fim do incidente",
                "Término",
                "Detetado",
            ],
        ),
        (
            "it",
            &[
                "Inizio",
                "Fine",
                "Rilevato",
                "Risolto",
                "Rilevamento",
                "Risoluzione",
                "Ora di inizio",
                "Ora di fine",
                "Inizio incidente",
                "Fine incidente",
                "Individuato",
                "Ripristinato",
            ],
        ),
        (
            "nl",
            &[
                "Begin",
                "Einde",
                "Gedetecteerd",
                "Opgelost",
                "Start",
                "Hersteld",
                "Ontdekt",
                "Begintijd",
                "Eindtijd",
                "Start incident",
                "Einde incident",
                "Gemeld",
            ],
        ),
        (
            "pl",
            &[
                "Początek",
                "Koniec",
                "Wykryto",
                "Rozwiązano",
                "Naprawiono",
                "Start",
                "Początek awarii",
                "Koniec awarii",
                "Czas rozpoczęcia",
                "Czas zakończenia",
                "Zgłoszono",
                "Usunięto",
            ],
        ),
        (
            "ru",
            &[
                "Начало",
                "Окончание",
                "Обнаружено",
                "Решено",
                "Устранено",
                "Конец",
                "Восстановлено",
                "Начало инцидента",
                "Окончание инцидента",
                "Время начала",
                "Время окончания",
                "Исправлено",
            ],
        ),
        (
            "ja",
            &[
                "発生",
                "検知",
                "復旧",
                "発生時刻",
                "検知時刻",
                "復旧時刻",
                "発生日時",
                "復旧日時",
                "開始",
                "終了",
                "解決",
                "開始日時",
            ],
        ),
        (
            "zh",
            &[
                "开始",
                "发现",
                "恢复",
                "开始时间",
                "发现时间",
                "恢复时间",
                "结束时间",
                "发生时间",
                "解决",
                "結束時間",
                "開始時間",
                "故障开始",
                "故障结束",
            ],
        ),
        (
            "ko",
            &[
                "발생",
                "감지",
                "복구",
                "시작",
                "종료",
                "해결",
                "발생",
                "발생 시각",
                "감지 시각",
                "복구 시각",
                "시작 시간",
                "종료 시간",
            ],
        ),
    ]);
}

#[test]
fn titles() {
    dated(
        |title| format!("# {title}\n\n"),
        &[
            ("de", &["Ausfall am 5. Juli 2021", "Störung vom 5.7.2021"]),
            ("fr", &["Incident du 5 juillet 2021", "Incident du lundi 5 juil. 2021"]),
            ("es", &["Incidente del 5 de julio de 2021"]),
            ("pt", &["Incidente de 5 de julho de 2021"]),
            ("it", &["Incidente del 5 luglio 2021"]),
            ("nl", &["Storing van 5 juli 2021"]),
            ("pl", &["Awaria z 5 lipca 2021", "Awaria 5 lipca 2021 r."]),
            ("ru", &["Инцидент 5 июля 2021 г.", "Сбой от 5 июля 2021 года"]),
            ("ja", &["2021年7月5日 障害報告", "障害報告（2021年7月5日）"]),
            ("zh", &["2021年7月5日故障复盘", "故障报告 2021年7月5日"]),
            ("ko", &["2021년 7월 5일 장애 보고서"]),
        ],
    );
}

#[test]
fn fields_of_the_date() {
    dated(
        |field| format!("# X\n\n{field}\n\n"),
        &[
            ("de", &["Datum: 5. Juli 2021", "**Datum:** 05.07.2021", "Datum des Vorfalls: 5. Juli 2021"]),
            ("fr", &["Date : 5 juillet 2021", "Date de l'incident : 5 juillet 2021"]),
            ("es", &["Fecha: 5 de julio de 2021", "Fecha del incidente: 5 de julio de 2021"]),
            ("pt", &["Data: 5 de julho de 2021", "Data do incidente: 5 de julho de 2021"]),
            ("it", &["Data: 5 luglio 2021", "Data dell'incidente: 5 luglio 2021"]),
            ("nl", &["Datum: 5 juli 2021"]),
            ("pl", &["Data: 5 lipca 2021", "Data incydentu: 5 lipca 2021 r."]),
            ("ru", &["Дата: 5 июля 2021 г.", "Дата инцидента: 5 июля 2021"]),
            ("ja", &["日付：2021年7月5日", "発生日：2021年7月5日"]),
            ("zh", &["日期：2021年7月5日", "日期: 2021-07-05"]),
            ("ko", &["날짜: 2021년 7월 5일", "일자: 2021년 7월 5일", "발생일: 2021년 7월 5일"]),
        ],
    );
}

#[test]
fn headings_of_what_is_to_be_done() {
    nothing(
        |heading| format!("## {heading}\n\n- 2021-07-22 14:05 foo\n"),
        &[
            (
                "de",
                &[
                    "Maßnahmen",
                    "Nächste Schritte",
                    "Offene Punkte",
                    "Folgemaßnahmen",
                    "Aufgaben",
                    "Geplante Maßnahmen",
                    "TODO",
                ],
            ),
            (
                "fr",
                &[
                    "Actions",
                    "Plan d'action",
                    "Prochaines étapes",
                    "Actions correctives",
                    "Actions à mener",
                    "Suites à donner",
                ],
            ),
            (
                "es",
                &[
                    "Acciones",
                    "Próximos pasos",
                    "Acciones correctivas",
                    "Acciones de seguimiento",
                    "Tareas pendientes",
                    "Plan de acción",
                ],
            ),
            ("pt", &["Ações", "Próximos passos", "Ações corretivas", "Plano de ação", "Itens de ação"]),
            ("it", &["Azioni", "Azioni correttive", "Prossimi passi", "Piano d'azione"]),
            ("nl", &["Acties", "Actiepunten", "Vervolgstappen", "Volgende stappen", "Verbeterpunten", "Vervolgacties"]),
            (
                "pl",
                &[
                    "Działania naprawcze",
                    "Dalsze kroki",
                    "Następne kroki",
                    "Zadania",
                    "Plan działań",
                    "Działania korygujące",
                ],
            ),
            (
                "ru",
                &[
                    "Дальнейшие действия",
                    "Следующие шаги",
                    "План действий",
                    "Задачи",
                    "Корректирующие меры",
                    "Что будем делать",
                ],
            ),
            ("ja", &["再発防止策", "今後の対応", "アクションアイテム", "対策", "今後の予定"]),
            ("zh", &["后续行动", "改进措施", "行动项", "后续计划", "待办事项", "後續行動", "整改措施"]),
            ("ko", &["후속 조치", "향후 계획", "액션 아이템", "재발 방지 대책", "조치 계획"]),
        ],
    );
}

#[test]
fn sentences() {
    told(
        "2021-07-19T14:05:00Z",
        &[
            ("de", &["Um 14:05 Uhr fiel die Datenbank aus."]),
            ("fr", &["À 14h05, la base de données est tombée en panne."]),
            ("es", &["A las 14:05 la base de datos dejó de responder."]),
            ("pt", &["Às 14h05 o banco de dados parou de responder."]),
            ("it", &["Alle 14:05 il database ha smesso di rispondere."]),
            ("nl", &["Om 14:05 uur viel de database uit."]),
            ("pl", &["O 14:05 baza danych przestała odpowiadać."]),
            ("ru", &["В 14:05 база данных перестала отвечать."]),
            ("ja", &["14時05分にデータベースが応答しなくなった。", "データベースは午後2時5分に停止した。"]),
            ("zh", &["数据库在下午2点05分停止响应。"]),
            ("ko", &["14시 05분에 데이터베이스가 응답하지 않았다.", "데이터베이스가 오후 2시 5분에 멈췄다."]),
        ],
    );
    told(
        "about 2021-07-19T14:05:00Z",
        &[
            ("de", &["Die Datenbank fiel gegen 14:05 Uhr aus."]),
            ("fr", &["La base est tombée vers 14 h 05 à cause du disque."]),
            ("es", &["La base cayó alrededor de las 14:05 por el disco."]),
            ("pt", &["O banco caiu por volta das 14h05 por causa do disco."]),
            ("it", &["Il database è caduto verso le 14:05 per il disco."]),
            ("nl", &["De database viel omstreeks 14:05 uur uit."]),
            ("pl", &["Baza padła około 14:05 z powodu dysku."]),
            ("ru", &["База упала около 14:05 из-за диска."]),
            ("ja", &["データベースは14:05頃に停止した。"]),
            ("zh", &["数据库大约14:05停止响应。"]),
            ("ko", &["데이터베이스가 14:05경 멈췄다."]),
        ],
    );
    told(
        "2021-07-19T14:05:00Z to 2021-07-19T14:20:00Z",
        &[
            (
                "de",
                &[
                    "Von 14:05 bis 14:20 Uhr waren alle Uploads gestört.",
                    "Zwischen 14:05 und 14:20 Uhr fiel alles aus.",
                ],
            ),
            ("fr", &["De 14h05 à 14h20, les envois ont échoué.", "Entre 14h05 et 14h20, tout était en panne."]),
            ("es", &["De las 14:05 a las 14:20 fallaron las subidas.", "Entre las 14:05 y las 14:20 todo falló."]),
            ("pt", &["Das 14h05 às 14h20 os envios falharam.", "Entre 14h05 e 14h20 tudo falhou."]),
            (
                "it",
                &[
                    "Dalle 14:05 alle 14:20 tutti i caricamenti sono falliti.",
                    "Tra le 14:05 e le 14:20 tutto era fermo.",
                ],
            ),
            ("nl", &["Van 14:05 tot 14:20 uur mislukten alle uploads.", "Tussen 14:05 en 14:20 uur lag alles plat."]),
            ("pl", &["Od 14:05 do 14:20 nie działało nic.", "Między 14:05 a 14:20 nic nie działało."]),
            ("ru", &["С 14:05 до 14:20 сервис не работал.", "Между 14:05 и 14:20 сервис был недоступен."]),
            ("ja", &["14:05から14:20まで接続できなかった。", "14時05分から14時20分まで停止した。"]),
            ("zh", &["从14:05到14:20，服务不可用。"]),
            ("ko", &["14:05부터 14:20까지 서비스가 중단되었다."]),
        ],
    );
}

#[test]
fn plans() {
    nothing(
        |sentence| format!("## What happened\n\n{sentence} Foo.\n"),
        &[
            (
                "de",
                &[
                    "Die Datenbank wird um 18:00 Uhr neu gestartet.",
                    "Das nächste Update folgt um 18:00 Uhr.",
                    "Das Wartungsfenster ist für 18:00 Uhr geplant.",
                    "Bis spätestens 18:00 Uhr soll alles laufen.",
                    "Die Sicherung läuft täglich um 18:00 Uhr.",
                ],
            ),
            (
                "fr",
                &[
                    "La base sera redémarrée à 18h00.",
                    "La prochaine mise à jour est prévue à 18h00.",
                    "Une maintenance est planifiée à 18:00.",
                    "La sauvegarde tourne chaque nuit à 18:00.",
                ],
            ),
            (
                "es",
                &[
                    "La base será reiniciada a las 18:00.",
                    "La próxima actualización se publicará a las 18:00.",
                    "El mantenimiento está previsto para las 18:00.",
                    "La copia corre cada noche a las 18:00.",
                    "Se reiniciará a las 18:00.",
                ],
            ),
            (
                "pt",
                &[
                    "O banco será reiniciado às 18h00.",
                    "A próxima atualização está prevista para as 18h00.",
                    "O backup roda todos os dias às 18:00.",
                ],
            ),
            (
                "it",
                &[
                    "Il database sarà riavviato alle 18:00.",
                    "Il prossimo aggiornamento è previsto per le 18:00.",
                    "La copia gira ogni notte alle 18:00.",
                    "Verrà riavviato alle 18:00.",
                ],
            ),
            (
                "nl",
                &[
                    "De database zal om 18:00 uur worden herstart.",
                    "De volgende update volgt om 18:00 uur.",
                    "Het onderhoud is gepland om 18:00 uur.",
                    "De back-up draait elke nacht om 18:00 uur.",
                    "De database wordt om 18:00 uur herstart.",
                ],
            ),
            (
                "pl",
                &[
                    "Baza zostanie zrestartowana o 18:00.",
                    "Następna aktualizacja będzie o 18:00.",
                    "Prace są zaplanowane na 18:00.",
                    "Kopia działa codziennie o 18:00.",
                ],
            ),
            (
                "ru",
                &[
                    "База будет перезапущена в 18:00.",
                    "Следующее обновление в 18:00.",
                    "Работы запланированы на 18:00.",
                    "Копия снимается ежедневно в 18:00.",
                    "Планируется перезапуск в 18:00.",
                ],
            ),
            (
                "ja",
                &[
                    "データベースは18:00に再起動する予定です。",
                    "次回の更新は18:00を予定しています。",
                    "毎日18:00にバックアップします。",
                ],
            ),
            ("zh", &["数据库将于18:00重启。", "下一次更新预计在18:00。", "计划在18:00重启数据库。", "每天18:00备份。"]),
            (
                "ko",
                &[
                    "데이터베이스는 18:00에 재시작할 예정입니다.",
                    "다음 업데이트는 18:00 예정입니다.",
                    "매일 18:00에 백업한다.",
                ],
            ),
        ],
    );
}

#[test]
fn a_word_of_two_languages_is_settled_by_what_stands_beside_it() {
    // `mar` is a month, and a Tuesday before a day and its month
    spelled("mar 20 lug 14:05", "2021-07-20T14:05:00Z");
    spelled("Mar 20 14:05", "2021-03-20T14:05:00Z");
    // words of English
    spelled("ca 14:05", "about 2021-07-19T14:05:00Z");
    nothing(as_it_is, &[("en", &["14 out of 20 hosts failed.\n"])]);
    // `3 дня` are three days, `14 uur` may be a length
    spelled("10 минут спустя,", "2021-07-19T09:10:00Z");
    nothing(
        as_it_is,
        &[("ru", &["- 3 дня foo\n"]), ("nl", &["- 14 uur foo\n"]), ("en", &["- Out 5 - foo\n", "- Set 3: foo\n"])],
    );
}

#[test]
fn a_distance_from_something_else_is_none() {
    let lines = [
        "- 10 minutes après le déploiement\n",
        "- 10 minutos depois do deploy\n",
        "- 10 minutos después de la alerta\n",
    ];
    nothing(as_it_is, &[("fr", &lines)]);
}

#[test]
fn sentences_end_where_their_language_ends_them() {
    let text = format!(
        "{DOCUMENT}\n## 概要\n\n毎日のバックアップは問題なかった。データベースは14:05に停止した。明日再起動する予定。\n"
    );
    let incident = read(&text);
    assert_eq!(behind(&incident), ["2021-07-19T14:05:00Z"]);
    assert_eq!(incident.events()[1].text(), "データベースは14:05に停止した。");
}

#[test]
fn days_in_words_hold_in_sentences() {
    told("about 2021-07-18T22:30:00Z", &[("fr", &["La veille, vers 22h30, une sauvegarde a été lancée."])]);
    told(
        "2021-07-20T14:05:00Z",
        &[("de", &["Am nächsten Tag um 14:05 Uhr fiel alles aus."]), ("ru", &["На следующий день в 14:05 всё упало."])],
    );
}

/// One story in each language: a table, a list, lines or headings over midnight, a summary, a plan, what is to be done.
#[test]
fn documents() {
    const DOCUMENTS: [(&str, &str, &str); 11] = [
        (
            "de",
            "+01:00",
            r#"# Postmortem: Ausfall des Zahlungsdienstes am 3. März 2022

**Status:** abgeschlossen
**Autor:** Ann Lee, 7. März 2022
**Beginn:** 03.03.2022, 23:10 Uhr
**Ende:** 04.03.2022, 00:45 Uhr
**Dauer:** 1 h 35 min

Alle Zeiten in MEZ.

## Zusammenfassung

Am 3. März 2022 zwischen 23:10 Uhr und 00:45 Uhr waren Zahlungen nicht möglich. Gegen 23:20 Uhr meldeten die ersten Kunden Fehler. Der Cluster wird am 10. März um 22:00 Uhr erweitert.

## Zeitlicher Ablauf

| Uhrzeit | Ereignis |
|---|---|
| 23:10 | Deployment von v2.4 |
| 23:15 | Erster Alarm |
| ca. 23:40 | Ursache gefunden |
| 00:30 | Rollback abgeschlossen |
| 00:45 | Alles wieder normal |

## Maßnahmen

- Alarm verbessern bis 15.03.2022, 12:00 Uhr
"#,
        ),
        (
            "fr",
            "+01:00",
            r#"# Incident du 3 mars 2022 : paiements indisponibles

Date : jeudi 3 mars 2022
Rédigé par Ann le 07/03/2022

Toutes les heures sont en heure de Paris.

## Résumé

Le 3 mars 2022, de 23h10 à 0h45, les paiements ont échoué. Vers 23h20, les premiers clients nous ont prévenus. Le cluster sera étendu le 10 mars à 22h00.

## Déroulé

- **23h10** : déploiement de la v2.4
- **23h15** : première alerte
- **vers 23h40** : cause identifiée
- **0h30** : retour arrière terminé
- **0h45** : retour à la normale

## Actions à mener

- améliorer l'alerte avant le 15/03/2022 12h00
"#,
        ),
        (
            "es",
            "+01:00",
            r#"# Incidente del 3 de marzo de 2022: pagos caídos

Fecha: 03/03/2022
Todas las horas en hora de Madrid.

## Resumen

El 3 de marzo de 2022, entre las 23:10 y las 00:45, los pagos no funcionaron. Alrededor de las 23:20 avisaron los primeros clientes. El clúster será ampliado el 10 de marzo a las 22:00.

## Cronología

23:10 – Se despliega la versión 2.4
23:15 – Primera alerta
~23:40 – Se encuentra la causa
00:30 – Vuelta atrás completada
00:45 – Todo vuelve a la normalidad

## Próximos pasos

- Mejorar la alerta antes del 15/03/2022 a las 12:00
"#,
        ),
        (
            "pt",
            "-03:00",
            r#"# Incidente de 3 de março de 2022 – pagamentos fora do ar

Todos os horários estão em horário de Brasília.

## Resumo

No dia 3 de março de 2022, das 23h10 às 0h45, os pagamentos falharam. Por volta das 23h20 os primeiros clientes avisaram. O cluster será ampliado em 10 de março às 22h00.

## Linha do tempo

### 23h10
Deploy da versão 2.4.

### 23h15
Primeiro alerta.

### ~23h40
Causa encontrada.

### 0h30
Rollback concluído.

### 0h45
Tudo normalizado.

## Próximos passos

- Melhorar o alerta até 15/03/2022 12h00
"#,
        ),
        (
            "it",
            "+01:00",
            r#"# Disservizio del 3 marzo 2022: pagamenti non disponibili

Tutti gli orari sono in CET.

## Sintesi

Il 3 marzo 2022, dalle 23:10 alle 00:45, i pagamenti non hanno funzionato. Verso le 23:20 i primi clienti ci hanno avvisato. Il cluster verrà ampliato il 10 marzo alle 22:00.

## Cronologia

* ore 23.10: rilascio della versione 2.4
* ore 23.15: primo allarme
* verso le 23.40: causa individuata
* ore 00.30: rollback completato
* ore 00.45: tutto di nuovo normale

## Prossimi passi

* Migliorare l'allarme entro il 15/03/2022 alle 12:00
"#,
        ),
        (
            "nl",
            "+01:00",
            r#"# Storing van 3 maart 2022: betalingen niet beschikbaar

Alle tijden zijn in CET.

## Samenvatting

Op 3 maart 2022 van 23:10 tot 00:45 uur lukten betalingen niet. Omstreeks 23:20 uur meldden de eerste klanten zich. Het cluster wordt op 10 maart om 22:00 uur uitgebreid.

## Tijdlijn

- 23:10 uur: uitrol van versie 2.4
- 23:15 uur: eerste alarm
- rond 23:40 uur: oorzaak gevonden
- 00:30 uur: rollback klaar
- 00:45 uur: alles weer normaal

## Actiepunten

- Alarm verbeteren vóór 15-03-2022 12:00
"#,
        ),
        (
            "pl",
            "+01:00",
            r#"# Awaria z 3 marca 2022 r.: niedostępne płatności

Wszystkie godziny podano w CET.

## Podsumowanie

3 marca 2022 r. od 23:10 do 00:45 płatności nie działały. Około 23:20 zgłosili się pierwsi klienci. Klaster zostanie rozbudowany 10 marca o 22:00.

## Oś czasu

1. godz. 23:10 – wdrożenie wersji 2.4
2. godz. 23:15 – pierwszy alarm
3. około godz. 23:40 – znaleziono przyczynę
4. godz. 00:30 – wycofanie zakończone
5. godz. 00:45 – wszystko wróciło do normy

## Działania naprawcze

- Poprawić alarm do 15.03.2022 12:00
"#,
        ),
        (
            "ru",
            "+03:00",
            r#"# Инцидент 3 марта 2022 г.: недоступны платежи

Всё время указано по московскому времени.

## Резюме

3 марта 2022 года с 23:10 до 00:45 платежи не проходили. Около 23:20 первые клиенты сообщили об ошибках. Кластер будет расширен 10 марта в 22:00.

## Хронология

- 23:10 — выкатили версию 2.4
- 23:15 — первый алерт
- около 23:40 — нашли причину
- 00:30 — откат завершён
- 00:45 — всё вернулось в норму

## Дальнейшие действия

- Улучшить алерт до 15.03.2022 12:00
"#,
        ),
        (
            "ja",
            "+09:00",
            r#"# 2022年3月3日 決済障害報告

時刻はすべてJSTです。

## 概要

2022年3月3日23時10分から翌日0時45分まで、決済ができない状態でした。23時20分頃に最初の問い合わせがありました。3月10日22:00にクラスタを拡張する予定です。

## 経緯

- 3/3(木) 23:10 バージョン2.4をリリース
- 23:15 最初のアラート
- 23:40頃 原因を特定
- 3/4(金) 00:30 ロールバック完了
- 00:45 復旧を確認

## 再発防止策

- 3/15 12:00までにアラートを改善する
"#,
        ),
        (
            "zh",
            "+08:00",
            r#"# 2022年3月3日支付故障复盘

所有时间均为北京时间。

## 概述

2022年3月3日23点10分至次日0点45分，支付不可用。大约23:20，第一批客户反馈报错。集群将于3月10日22:00扩容。

## 时间线

| 时间 | 事件 |
|---|---|
| 23:10 | 发布2.4版本 |
| 23:15 | 收到第一个告警 |
| 23:40左右 | 定位原因 |
| 00:30 | 回滚完成 |
| 00:45 | 恢复正常 |

## 改进措施

- 3月15日12:00前完善告警
"#,
        ),
        (
            "ko",
            "+09:00",
            r#"# 2022년 3월 3일 결제 장애 보고서

모든 시각은 KST입니다.

## 요약

2022년 3월 3일 23시 10분부터 다음 날 0시 45분까지 결제가 되지 않았습니다. 23시 20분경 첫 문의가 들어왔습니다. 3월 10일 22:00에 클러스터를 확장할 예정입니다.

## 타임라인

- 오후 11시 10분 버전 2.4 배포
- 오후 11시 15분 첫 알림
- 23:40경 원인 파악
- 오전 0시 30분 롤백 완료
- 00:45 정상화 확인

## 재발 방지 대책

- 3월 15일 12:00까지 알림 개선
"#,
        ),
    ];
    for (code, offset, text) in DOCUMENTS {
        let at = |day: u8, clock: &str| format!("2022-03-{day:02}T{clock}:00{offset}");
        let incident = read(text);
        let of = |prose: bool| {
            let events = incident.events().iter().filter(|e| e.form() != Form::Field);
            events.filter(|e| (e.form() == Form::Prose) == prose).map(shown).collect::<Vec<_>>()
        };
        let rough = format!("about {}", at(3, "23:40"));
        assert_eq!(of(false), [at(3, "23:10"), at(3, "23:15"), rough, at(4, "00:30"), at(4, "00:45")], "{code}");
        let (whole, calls) = (format!("{} to {}", at(3, "23:10"), at(4, "00:45")), format!("about {}", at(3, "23:20")));
        assert_eq!(of(true), [whole, calls], "{code}");
        assert_eq!(language(text).map(Language::as_str), Some(code));
    }
}

#[test]
fn days_above() {
    const DAYS: [&str; 67] = [
        "Am nächsten Tag",
        "Am Folgetag",
        "Der nächste Tag",
        "Le lendemain",
        "Le jour suivant",
        "Al día siguiente",
        "No dia seguinte",
        "Il giorno dopo",
        "Il giorno seguente",
        "De volgende dag",
        "Następnego dnia",
        "На следующий день",
        "翌日",
        "第二天",
        "次日",
        "다음 날",
        "Tag 2",
        "Jour 2",
        "Día 2",
        "Dia 2",
        "Giorno 2",
        "Dag 2",
        "Dzień 2",
        "День 2",
        "2日目",
        "第2天",
        "2일차",
        "Dienstag",
        "Dienstag, 6. Juli",
        "mardi",
        "Mardi 6 juillet",
        "martes",
        "Martes 6 de julio",
        "terça-feira",
        "Terça-feira, 6 de julho",
        "martedì",
        "Martedì 6 luglio",
        "dinsdag",
        "Dinsdag 6 juli",
        "wtorek",
        "Wtorek, 6 lipca",
        "вторник",
        "Вторник, 6 июля",
        "火曜日",
        "7月6日",
        "7月6日(火)",
        "星期二",
        "周二",
        "7月6日 星期二",
        "7월 6일",
        "7월 6일 화요일",
        "화요일",
        "6. Juli",
        "6 juillet",
        "6 de julio",
        "6 de julho",
        "6 luglio",
        "6 juli",
        "6 lipca",
        "6 июля",
        "06.07.",
        "Le 6 juillet",
        "Am 6. Juli",
        "El 6 de julio",
        "6 juillet 2021 :",
        "2021年7月6日",
        "6 июля 2021 г.",
    ];
    for day in DAYS {
        for line in [format!("## {day}"), day.to_owned(), format!("**{day}**"), format!("{day}:")] {
            let text = format!("# Outage 2021-07-05\n\n- 22:00 UTC a\n\n{line}\n\n- 11:00 UTC b\n- 11:30 UTC c\n");
            let want = ["2021-07-05T22:00:00Z", "2021-07-06T11:00:00Z", "2021-07-06T11:30:00Z"];
            assert_eq!(moments(&read(&text)), want, "{line:?}");
        }
    }
}

/// What the line alone is read as.
#[track_caller]
fn found(want: &[&str], lines: &[&str]) {
    for line in lines {
        let text = format!("{DOCUMENT}\n## What happened\n\n{line}\n");
        assert_eq!(behind(&read(&text)), want, "{line:?}");
    }
}

#[test]
fn lines_of_reports() {
    found(
        &["2021-07-05T14:05:00Z to 2021-07-06T10:00:00Z"],
        &[
            "Von 5. Juli 2021, 14:05 Uhr bis 6. Juli 2021, 10:00 Uhr war alles weg.",
            "Die Störung dauerte vom 5. Juli 14:05 Uhr bis zum 6. Juli 10:00 Uhr.",
            "La panne a duré du 5 juillet 14h05 au 6 juillet 10h00.",
            "Du 5 juillet à 14h05 au 6 juillet à 10h, tout était en panne.",
            "Del 5 de julio a las 14:05 al 6 de julio a las 10:00 no hubo servicio.",
            "De 5 de julho às 14h05 até 6 de julho às 10h00 não houve serviço.",
            "Dal 5 luglio alle 14:05 al 6 luglio alle 10:00 il servizio era fermo.",
            "Van 5 juli 14:05 uur tot 6 juli 10:00 uur lag alles plat.",
            "Od 5 lipca 14:05 do 6 lipca 10:00 nic nie działało.",
            "С 14:05 5 июля до 10:00 6 июля ничего не работало.",
            "С 5 июля 14:05 до 6 июля 10:00 ничего не работало.",
            "7月5日14:05から7月6日10:00まで停止した。",
            "7月5日14:05〜7月6日10:00に停止した。",
            "从7月5日14:05到7月6日10:00服务不可用。",
            "7월 5일 14:05부터 7월 6일 10:00까지 중단되었다.",
        ],
    );
    found(
        &["2021-07-05T14:05:00+02:00"],
        &[
            "Am 5. Juli um 14:05 Uhr (MESZ) fiel alles aus.",
            "Le 5 juillet à 14h05 (heure de Paris), tout est tombé.",
            "Le 5 juillet à 14h05 heure de Paris, tout est tombé.",
            "El 5 de julio a las 14:05 (hora de Madrid) cayó todo.",
            "El 5 de julio, a las 14:05 horas (hora peninsular), cayó todo.",
        ],
    );
    found(
        &["2021-07-05T14:05:00-03:00"],
        &["Em 5 de julho, às 14h05 (horário de Brasília), tudo caiu.", "No dia 5 de julho às 14:05 BRT tudo caiu."],
    );
    found(
        &["2021-07-05T14:05:00+02:00"],
        &[
            "Il 5 luglio alle 14:05 (ora italiana) è caduto tutto.",
            "Op 5 juli om 14:05 uur (CEST) viel alles uit.",
            "5 lipca o 14:05 (CEST) wszystko padło.",
        ],
    );
    found(
        &["2021-07-05T14:05:00+03:00"],
        &[
            "5 июля в 14:05 МСК всё упало.",
            "5 июля в 14:05 (МСК) всё упало.",
            "5 июля в 14:05 по московскому времени всё упало.",
        ],
    );
    found(
        &["2021-07-05T14:05:00+09:00"],
        &["システムは7月5日14:05（JST）に停止した。", "システムは7月5日14時5分（日本時間）に停止した。"],
    );
    found(
        &["2021-07-05T14:05:00+08:00"],
        &["系统于北京时间7月5日14:05停止响应。", "系统于7月5日14:05（北京时间）停止响应。"],
    );
    found(
        &["2021-07-05T14:05:00+09:00"],
        &["시스템은 한국 시간 7월 5일 오후 2시 5분에 멈췄다.", "시스템은 7월 5일 14:05(KST)에 멈췄다."],
    );
    found(
        &["2021-07-05T14:05:00Z"],
        &[
            "Um 14:05 Uhr am 5. Juli fiel alles aus.",
            "Fiel am 05.07. um 14:05 Uhr aus.",
            "Tombé le lundi 5 juillet 2021 à 14 h 05.",
            "À 14h05 le 5 juillet, tout est tombé.",
            "Cayó el lunes 5 de julio de 2021 a las 14:05.",
            "A las 14:05 del 5 de julio cayó todo.",
            "Às 14h05 do dia 5 de julho tudo caiu.",
            "Caiu na segunda-feira, 5 de julho, às 14h05.",
            "Alle 14:05 del 5 luglio è caduto tutto.",
            "È caduto lunedì 5 luglio alle ore 14.05.",
            "Om 14:05 uur op 5 juli viel alles uit.",
            "Viel uit op maandag 5 juli om 14.05 uur.",
            "O godz. 14.05 w dniu 5 lipca wszystko padło.",
            "Padło w poniedziałek 5 lipca o godz. 14:05.",
            "В 14:05 5 июля всё упало.",
            "Упало в понедельник, 5 июля, в 14:05.",
            "システムは7月5日(月)の14時05分に停止した。",
            "系统在7月5日（周一）下午2点05分停止响应。",
            "시스템은 7월 5일(월) 오후 2시 5분에 멈췄다.",
        ],
    );
    found(
        &["about 2021-07-19T14:00:00Z"],
        &[
            "Die Last stieg gegen 14 Uhr an.",
            "La charge a monté vers 14h.",
            "La carga subió sobre las 14h.",
            "A carga subiu por volta das 14h.",
            "Il carico è salito verso le 14:00.",
            "De belasting steeg rond 14:00 uur.",
            "Obciążenie wzrosło około 14:00.",
            "Нагрузка выросла около 14:00.",
            "負荷は14時頃に上がった。",
            "负载在14点左右上升。",
            "부하는 14시경 올라갔다.",
        ],
    );
    found(
        &["2021-07-19T14:05:00Z"],
        &[
            "Uhrzeit: 14:05",
            "Heure : 14h05",
            "Hora: 14:05",
            "Ora: 14:05",
            "Tijd: 14:05",
            "Godzina: 14:05",
            "Время: 14:05",
            "時刻：14:05",
            "时间：14:05",
            "시각: 14:05",
        ],
    );
    found(
        &["2021-07-05T14:05:00Z"],
        &[
            "Datum/Uhrzeit: 05.07.2021 14:05",
            "Datum und Uhrzeit: 5. Juli 2021, 14:05 Uhr",
            "Date et heure : 5 juillet 2021, 14h05",
            "Data e ora: 5 luglio 2021, ore 14:05",
            "Datum en tijd: 5 juli 2021 14:05",
            "Data i godzina: 5.07.2021 14:05",
            "Дата и время: 05.07.2021 14:05",
            "日時：2021年7月5日 14:05",
            "日期时间：2021-07-05 14:05",
            "일시: 2021년 7월 5일 14:05",
        ],
    );
    found(
        &[],
        &[
            "Erstellt am 09.07.2021 um 14:05 Uhr",
            "Stand: 09.07.2021, 14:05 Uhr",
            "Rédigé le 9 juillet 2021 à 14h05",
            "Mis à jour le 9 juillet 2021 à 14h05",
            "Actualizado el 9 de julio de 2021 a las 14:05",
            "Atualizado em 9 de julho de 2021 às 14h05",
            "Aggiornato il 9 luglio 2021 alle 14:05",
            "Bijgewerkt op 9 juli 2021 om 14:05",
            "Zaktualizowano 9 lipca 2021 o 14:05",
            "Обновлено 9 июля 2021 в 14:05",
            "Опубликовано: 09.07.2021 14:05",
            "最終更新: 2021年7月9日 14:05",
            "更新日時：2021年7月9日 14:05",
            "更新时间：2021-07-09 14:05",
            "最后更新：2021年7月9日 14:05",
            "최종 수정: 2021년 7월 9일 14:05",
            "Zuletzt aktualisiert: 09.07.2021 14:05",
            "Dernière mise à jour : 09/07/2021 14:05",
            "Última actualización: 09/07/2021 14:05",
            "Wenn der Dienst nach 14:05 Uhr ausfällt, rufen Sie an.",
            "Falls es nach 14:05 Uhr wieder passiert, bitte melden.",
            "Si la base tombe après 14h05, appelez l'astreinte.",
            "Si el servicio falla después de las 14:05, llame a la guardia.",
            "Se o serviço cair após as 14:05, ligue para o plantão.",
            "Se il servizio cade dopo le 14:05, chiamate il reperibile.",
            "Jeśli usługa padnie po 14:05, zadzwoń na dyżur.",
            "Если сервис упадёт после 14:05, звоните дежурному.",
            "Der Support ist Mo-Fr von 09:00 bis 17:00 Uhr erreichbar.",
            "Les bureaux sont ouverts de 9h00 à 17h00.",
            "サポート窓口は平日9:00から17:00までです。",
            "客服时间为每天9:00至17:00。",
        ],
    );
}

/// Stamps as they open items and lines of lists, with what sets them off.
#[test]
fn openings() {
    for line in [
        "05 Jul. 2021 14:05 – foo",
        "5-jul-2021 14:05 foo",
        "05/jul/2021 14:05 foo",
        "5 de jul 14h05 - foo",
        "Mo 5.7. 14:05 foo",
        "Mo., 05.07.21, 14:05 Uhr: foo",
        "Montag, den 5. Juli 2021, 14:05 Uhr: foo",
        "Montag, der 5. Juli, 14:05: foo",
        "Lun. 5 juil., 14h05 : foo",
        "lundi 5 juillet, 14 h 05 – foo",
        "le lundi 5 juillet à 14h05 : foo",
        "lunes 5 jul, 14:05 h: foo",
        "el lunes 5 de julio, 14:05: foo",
        "seg, 5 jul, 14h05: foo",
        "lun 5 lug, ore 14:05: foo",
        "lunedì 5/7, 14:05: foo",
        "ma 5 juli, 14:05u: foo",
        "ma 5 jul 14.05 uur – foo",
        "pon., 5 lip, 14:05: foo",
        "пн, 5 июля, 14:05 — foo",
        "Пн 05.07 14:05 foo",
        "5 июл 14:05 foo",
        "7/5（月）14:05　foo",
        "7月5日（月）14時5分：foo",
        "7月5日 14:05 foo",
        "2021/07/05(月) 14:05 foo",
        "周一 14:05 foo",
        "7月5日周一14:05 foo",
        "7월 5일(월) 14:05 foo",
        "2021.07.05 14:05 foo",
        "7/5(월) 14:05 foo",
        "월요일 14:05 foo",
        "14:05 Uhr - foo",
        "14.05 Uhr foo",
        "14h05 foo",
        "14:05 h foo",
        "14:05 hs. foo",
        "14:05hrs foo",
        "14:05 uur foo",
        "14:05 u. foo",
        "14:05 (UTC) foo",
        "【14:05】foo",
        "［14:05］foo",
        "「14:05」foo",
        "14:05、foo",
        "14:05，foo",
        "14:05。foo",
        "14：05　foo",
        "14:05 ／ foo",
        "14:05｜foo",
        "・14:05 foo",
        "● 14:05 foo",
        "○14:05 foo",
        "◆14:05 foo",
        "→14:05 foo",
        "14:05→foo",
        "①14:05 foo",
    ] {
        for bullet in ["- ", ""] {
            let text = format!("# Outage 2021-07-05\n\nAll times in UTC.\n\n- 09:00 deploy\n\n{bullet}{line}\n");
            let incident = read(&text);
            assert_eq!(behind(&incident), ["2021-07-05T14:05:00Z"], "{bullet}{line}");
            assert_eq!(incident.events()[1].text(), "foo", "{bullet}{line}");
        }
    }
}

#[test]
fn wordings_of_notices() {
    governed(
        "Z",
        &[(
            "",
            &[
                "Sofern nicht anders angegeben, sind alle Zeiten in UTC.",
                "Zeitangaben in UTC",
                "Alle Zeitstempel sind UTC",
                "Die Zeiten sind in UTC angegeben.",
                "Sauf mention contraire, les heures sont en UTC.",
                "Horaires indiqués en UTC",
                "Les horaires ci-dessous sont en UTC.",
                "Toutes les heures ci-dessous sont exprimées en UTC",
                "Salvo indicación contraria, las horas están en UTC.",
                "Los horarios están expresados en UTC",
                "Salvo indicação em contrário, os horários estão em UTC.",
                "Horários em UTC",
                "Orari espressi in UTC",
                "Gli orari sono in UTC",
                "Tenzij anders vermeld zijn alle tijden in UTC.",
                "Tijden zijn in UTC",
                "O ile nie zaznaczono inaczej, czasy podano w UTC.",
                "Godziny podane są w UTC",
                "Czas podany w UTC",
                "Если не указано иное, время указано в UTC.",
                "Время везде UTC",
                "Все времена указаны по UTC",
                "時刻は UTC です",
                "特に断りのない限り、時刻はUTCです。",
                "表記の時刻はすべてUTC",
                "除非另有说明，所有时间均为UTC。",
                "时间均为 UTC",
                "별도 표기가 없으면 모든 시간은 UTC 기준입니다.",
                "시간은 모두 UTC",
            ],
        )],
    );
    governed(
        "+09:00",
        &[(
            "",
            &[
                "※時刻はJST",
                "時刻は日本時間(JST)",
                "時刻は日本時間（JST）です",
                "（時刻はすべてJST）",
                "시간은 모두 KST",
                "모든 시간은 한국 시간(KST) 기준",
            ],
        )],
    );
    governed(
        "+08:00",
        &[(
            "",
            &[
                "时间均为北京时间 (UTC+8)",
                "时间均为北京时间（UTC+8）",
                "所有时间均为东八区时间(UTC+8)",
                "所有時間皆為台灣時間",
                "时间：北京时间",
            ],
        )],
    );
    governed(
        "-03:00",
        &[(
            "",
            &[
                "Horários de Brasília (UTC-3)",
                "Horário de Brasília",
                "Todas as horas no horário de Brasília (BRT)",
                "Horas en hora argentina (UTC-3)",
                "Todos los horarios son hora de Argentina",
            ],
        )],
    );
    governed(
        "+03:00",
        &[("", &["Время московское (UTC+3)", "Всё время по МСК", "Время: МСК", "Часовой пояс: МСК (UTC+3)"])],
    );
    governed(
        "+02:00",
        &[(
            "",
            &[
                "Alle Zeiten in CEST (UTC+2)",
                "Zeitzone: MESZ (UTC+2)",
                "Alle Zeitangaben in Ortszeit (MESZ)",
                "Zeiten: Europe/Berlin",
                "Heures locales (Paris, UTC+2)",
                "Fuseau : Europe/Paris",
                "Toutes les heures sont à l'heure de Paris",
                "Toutes les heures en heure locale (CEST)",
                "Hora local (CEST)",
                "Todas las horas en horario peninsular",
                "Ora locale (CEST)",
                "Tutti gli orari sono CEST",
                "Alle tijden lokale tijd (CEST)",
                "Wszystkie czasy CEST",
                "Czas lokalny (CEST)",
                "Czas polski",
            ],
        )],
    );
}

/// A zone in the header of a column.
#[test]
fn columns() {
    for (offset, heads) in [
        (
            "Z",
            [
                "Zeit (UTC)",
                "Uhrzeit (UTC)",
                "Heure (UTC)",
                "Hora (UTC)",
                "Ora (UTC)",
                "Orario (UTC)",
                "Tijd (UTC)",
                "Tijdstip (UTC)",
                "Czas (UTC)",
                "Godzina (UTC)",
                "Время (UTC)",
                "時刻 (UTC)",
                "时间 (UTC)",
                "时间（UTC）",
                "時間 (UTC)",
                "시간 (UTC)",
                "시각 (UTC)",
            ]
            .as_slice(),
        ),
        ("+03:00", ["Время (МСК)"].as_slice()),
        ("+09:00", ["時刻 (JST)", "時刻（JST）", "시간 (KST)", "日時 (JST)"].as_slice()),
        ("+08:00", ["时间（UTC+8）", "时间 (北京时间)", "時間（台北時間）"].as_slice()),
        ("-03:00", ["Hora (BRT)", "Horário (BRT)", "Horário (Brasília)"].as_slice()),
        ("+02:00", ["Uhrzeit (MESZ)", "Zeit (CEST)", "Heure (Paris)", "Heure (CEST)", "Hora (CEST)"].as_slice()),
    ] {
        for head in heads {
            let text =
                format!("# Outage 2021-07-05\n\n| {head} | foo |\n|---|---|\n| 14:05 | foo |\n| 14:20 | bar |\n");
            let want = ["14:05", "14:20"].map(|clock| format!("2021-07-05T{clock}:00{offset}"));
            assert_eq!(moments(&read(&text)), want, "{head:?}");
        }
    }
}

#[test]
fn a_length_of_hours_and_minutes_is_no_clock() {
    nothing(as_it_is, &[("fr", &["La panne a duré 3 h 40 min.\n"]), ("de", &["- 3 h 40 min offline\n"])]);
    found(
        &["2021-07-19T18:20:00Z to 2021-07-20T13:05:00Z"],
        &["Von Montag, 18:20 Uhr, bis Dienstag, 13:05 Uhr, fiel alles aus."],
    );
}

#[test]
fn headings_are_marked_by_signs() {
    let text = "障害報告\n\n■経緯\n14:05　障害発生\n\n■今後の対応\n\n- 2021-07-22 14:05 監視を追加する\n\n【備考】\n\n- 14:20　復旧\n";
    assert_eq!(moments(&read(text)).len(), 2, "{:?}", moments(&read(text)));
}

#[test]
fn weekdays_hold_in_sentences() {
    let monday: Rows<'_> = &[
        ("de", &["Am Montag um 14:05 Uhr fiel alles aus."]),
        ("fr", &["Lundi à 14h05, tout est tombé."]),
        ("pl", &["W poniedziałek o 14:05 baza padła."]),
        ("ru", &["В понедельник в 14:05 база упала."]),
    ];
    told("2021-07-19T14:05:00Z", monday);
    let tuesday: Rows<'_> = &[
        ("es", &["El martes a las 14:05 cayó la base."]),
        ("it", &["Martedì alle 14:05 è caduto tutto."]),
        ("nl", &["Op dinsdag om 14:05 viel alles uit."]),
    ];
    told("2021-07-20T14:05:00Z", tuesday);
    told("about 2021-07-20T22:30:00Z", &[("de", &["Am Dienstag Abend gegen 22:30 Uhr fiel alles aus."])]);
    told("about 2021-07-20T22:30:00Z", &[("fr", &["Mardi soir vers 22h30, tout est tombé."])]);
}

#[test]
fn an_entry_with_the_clock_of_a_weekday_tells_its_day() {
    let text = "# Outage 2021-07-20\n\n- 2021-07-19 18:20 UTC errors start\n- 2021-07-20 10:00 UTC closed\n\n## Cause\n\n\
        The update was part of the work on 6 July. It failed on Monday at 18:20 UTC for the first time.\n";
    assert_eq!(moments(&read(text)).last().map(String::as_str), Some("2021-07-19T18:20:00Z"));
}

#[test]
fn the_language_tells_the_order_of_day_and_month() {
    let order = |text: &str, want: &str| {
        let text = format!("{text}\n\n- 05/07/2021 14:05 UTC foo\n");
        let incident = read(&text);
        assert_eq!(moments(&incident), [want], "{text:?}");
        assert!(codes(&incident).contains(&"ambiguous_date"), "{text:?}");
    };
    let (fifth_of_july, seventh_of_may) = ("2021-07-05T14:05:00Z", "2021-05-07T14:05:00Z");
    order("Le service était en panne pour tous les clients.", fifth_of_july);
    order("El servicio no estaba disponible para los usuarios de la web.", fifth_of_july);
    order("Os envios falharam para todos os clientes do banco.", fifth_of_july);
    order("Il servizio non era raggiungibile per gli utenti della rete.", fifth_of_july);
    order("De dienst was niet bereikbaar voor een deel van de klanten.", fifth_of_july);
    order("Сервис был недоступен для всех пользователей.", fifth_of_july);
    order("データベースが停止した。", seventh_of_may);
    order("The service was down for all of the users.", seventh_of_may);
    // a number over 12 goes before that
    let text = "Le service était en panne pour tous, depuis le 05/13/2021.\n\n- 05/07/2021 14:05 UTC foo\n";
    assert_eq!(moments(&read(text)), [seventh_of_may]);
}

#[test]
fn languages_are_recognised() {
    let of = |text: &str| language(text).map(Language::as_str);
    for (want, text) in [
        ("en", "The database was down and we restarted it at 14:05."),
        ("de", "Die Datenbank war nicht erreichbar und wurde neu gestartet."),
        ("fr", "La base de données est tombée en panne et nous avons redémarré les serveurs."),
        ("es", "La base de datos no respondía y se reinició el servidor por los errores."),
        ("pt", "O banco de dados não respondia e os servidores foram reiniciados pela equipe."),
        ("it", "Il database non rispondeva e i server sono stati riavviati dalla squadra."),
        ("nl", "De database was niet bereikbaar en de servers werden door ons herstart."),
        ("pl", "Baza danych nie odpowiadała i została zrestartowana przez zespół, który się tym zajmuje."),
        ("ru", "База данных не отвечала и была перезапущена."),
        ("ja", "データベースが応答しなくなったため、再起動した。"),
        ("zh", "数据库没有响应，我们重启了服务器。"),
        ("ko", "데이터베이스가 응답하지 않아 재시작했다."),
    ] {
        assert_eq!(of(text), Some(want), "{text}");
        // code, clocks and names of machines say nothing
        assert_eq!(of(&format!("- 14:05 db-01 restart\n\n{text}\n")), Some(want), "{text}");
    }
    assert_eq!(of(""), None);
    assert_eq!(of("- 14:05 rollback\n- 14:20 closed\n"), None);
    // an English document that quotes a line
    assert_eq!(
        of("The page said 障害発生 for an hour, and that was it for all of the users at the time we knew of."),
        Some("en")
    );
}

#[test]
fn more_headings_of_what_is_to_be_done() {
    nothing(
        |heading| format!("## {heading}\n\n- 2021-07-22 14:05 foo\n"),
        &[
            ("de", &["Was sich ändert", "Wie es weitergeht", "Abschnitt 4 – Maßnahmen"]),
            ("fr", &["Ce qu'on va faire", "Et maintenant"]),
            ("es", &["Compromisos", "Medidas", "Qué vamos a hacer"]),
            ("pt", &["O que vamos fazer", "Medidas", "Combinados"]),
            ("it", &["Che cosa cambia", "Sezione D – Azioni"]),
            ("nl", &["Afspraken", "Wat we gaan doen"]),
            ("pl", &["Co zmieniamy", "Działania"]),
            ("ru", &["Что делаем", "Что дальше", "5. Мероприятия"]),
            ("ja", &["次のアクション", "四、対策"]),
            ("zh", &["后续改进", "四、改进措施"]),
            ("ko", &["앞으로 할 일", "향후 대책"]),
        ],
    );
    // what was done is told
    for heading in
        ["Medidas tomadas", "Medidas adotadas", "Działania w trakcie awarii", "Принятые меры", "Vervolg van de storing"]
    {
        let text = format!("{DOCUMENT}\n## {heading}\n\n- 10:05 foo\n");
        assert_eq!(behind(&read(&text)), ["2021-07-19T10:05:00Z"], "{heading:?}");
    }
    nothing(|line| format!("{line}\n\n- 2021-07-22 14:05 foo\n"), &[("nl", &["Vervolg:"]), ("es", &["**Medidas**"])]);
}

#[test]
fn a_word_of_another_meaning_is_no_zone() {
    for line in ["**Afdeling:** ICT Zorg", "ICT Helpdesk", "(MET-team)"] {
        let text = format!("# Storing 2021-07-05\n\n{line}\n\n- 14:05 foo\n");
        assert_eq!(moments(&read(&text)), ["2021-07-05T14:05:00"], "{line:?}");
    }
    for (line, offset) in [("**CEST**", "+02:00"), ("(PDT throughout)", "-07:00"), ("*Times in CEST*", "+02:00")] {
        let text = format!("# Outage 2021-07-05\n\n{line}\n\n- 14:05 foo\n");
        assert_eq!(moments(&read(&text)), [format!("2021-07-05T14:05:00{offset}")], "{line:?}");
    }
}

#[test]
fn more_notices() {
    governed(
        "-05:00",
        &[(
            "es",
            &["Horario del centro de México.", "Todos los horarios corresponden al tiempo del centro de México."],
        )],
    );
    governed("-03:00", &[("pt", &["> Horários no fuso de Brasília."])]);
    governed("+02:00", &[("pl", &["(Godziny CEST)"])]);
}

#[test]
fn more_plans() {
    nothing(
        |sentence| format!("## Verlauf\n\n{sentence}\n"),
        &[
            ("de", &["Nächste Meldung gegen 15:00 Uhr."]),
            ("es", &["Las tiendas abren a las 08:00."]),
            ("it", &["Alle 12:00 era in programma una prova."]),
            ("pl", &["Rozmowa zaplanowana na czwartek, 22 lipca, na godz. 10:00."]),
            ("ru", &["Следующий релиз назначен на 22.07.2021 в 03:00."]),
            ("zh", &["补偿将发放，请在7月20日23:59前领取。"]),
            ("pt", &["Os pedidos ficaram parados por cerca de 1h50."]),
        ],
    );
    nothing(as_it_is, &[("ru", &["**Длительность:** 1 ч 14 мин\n"]), ("fr", &["- coupure totale : 4 h 37\n"])]);
    nothing(as_it_is, &[("it", &["**Cosa cambia.** Una copia il 22 luglio alle 04:00.\n"])]);
}

#[test]
fn hours_that_words_name() {
    told(
        "2021-07-19T14:00:00Z",
        &[
            ("es", &["A las 14 hs cayó la base."]),
            ("it", &["Alle 14, il sito era giù."]),
            ("ru", &["В 14 часов база упала."]),
        ],
    );
    told(
        "about 2021-07-19T14:00:00Z",
        &[("it", &["Verso le 14 il sito era giù."]), ("nl", &["Rond 14 uur viel alles uit."])],
    );
    told("2021-07-19T14:00:00Z", &[("pl", &["O godz. 14 baza padła."])]);
    nothing(|s| format!("## Corso\n\n{s}\n"), &[("it", &["Abbiamo aggiunto memoria alle 14 macchine."])]);
}

#[test]
fn the_half_of_the_day_is_named_once() {
    for (text, want) in [
        (
            "# 故障 2021年7月5日\n\n当天下午3点31分收到工单；3点38分发出告警，工程师于3点45分介入。\n",
            ["15:31", "15:38", "15:45"],
        ),
        (
            "# 장애 2021년 7월 5일\n\n밤 9시 6분에 알람이 울렸다. 9시 14분에 대응을 시작했고, 9시 30분에 원인을 찾았다.\n",
            ["21:06", "21:14", "21:30"],
        ),
    ] {
        assert_eq!(moments(&read(text)), want.map(|clock| format!("2021-07-05T{clock}:00")), "{text}");
    }
    // one that lies before it names another half, or none
    let text = "# 故障 2021年7月5日\n\n当天下午3点31分收到工单。2点10分开始的迁移是原因。\n";
    assert_eq!(moments(&read(text)).last().map(String::as_str), Some("2021-07-05T02:10:00"));
}

#[test]
fn a_day_of_publication_gives_way_to_the_day_that_is_told() {
    for (above, told) in [
        ("Дата публикации: 23.07.2021", "В понедельник, 19 июля, упала база. В 14:05 мы её подняли."),
        ("22 luglio 2021 · di Anna", "Lunedì scorso, 19 luglio, è caduto tutto. Alle 14:05 tutto era di nuovo su."),
        (
            "*geplaatst op 22 juli 2021 om 21.14 uur*",
            "Op maandag 19 juli viel alles uit. Om 14:05 uur was het hersteld.",
        ),
        ("Por el equipo de redes — 22 de julio de 2021", "El lunes 19 cayó la base. A las 14:05 volvió."),
        ("작성: 2021년 7월 22일", "지난 7월 19일 장애가 있었다. 14:05에 복구했다."),
        ("*Geschrieben von Anna. 22.07.2021, 6 Minuten*", "Am 19. Juli fiel alles aus. Um 14:05 Uhr lief es wieder."),
    ] {
        let text = format!("# Foo\n\n{above}\n\n{told}\n");
        assert_eq!(moments(&read(&text)), ["2021-07-19T14:05:00"], "{text}");
    }
    let signed = "# 说明\n\n2021年7月19日，登录异常。14:05恢复。\n\n运维团队\n2021年7月22日 18:00\n";
    assert_eq!(moments(&read(signed)), ["2021-07-19T14:05:00"]);
    // a number that is no day of that name tells no more than the weekday
    let text = "# Foo\n\nPublicado: 22 de julio de 2021\n\nEl lunes 21 servidores cayeron a las 14:05.\n";
    assert_eq!(moments(&read(text)), ["2021-07-19T14:05:00"]);
}

#[test]
fn a_date_far_before_the_story_is_history() {
    let text = "# Panne 2021-07-19\n\nLundi 19 juillet à 14h05, tout est tombé.\n\nLa dernière archive datait du 2 juillet. \
        À 15h20, tout marchait.\n";
    assert_eq!(moments(&read(text)), ["2021-07-19T14:05:00", "2021-07-19T15:20:00"]);
}

#[test]
fn sentences_that_open_with_a_clock_are_sentences() {
    for text in [
        "# 障害 2021年7月5日\n\n午後2時5分、全消去が完了し、ページが表示されるようになりました。\n",
        "# Panne 2021-07-05\n\nLundi 5 juillet, entre 14h05 et 14h20, les paiements ont été refusés.\n",
        "# Сбой 2021-07-05\n\nОколо 14:05 механик запустил дизель.\n",
    ] {
        let incident = read(text);
        assert_eq!(incident.events().len(), 1, "{text}");
        assert_eq!(incident.events()[0].form(), Form::Prose, "{text}");
    }
}

#[test]
fn items_of_lists_in_other_languages() {
    each(as_it_is, "2021-07-19T14:05:00Z", &[("ru", &["уже 19 июля, 14:05 —"]), ("pl", &["już 19 lipca, 14:05 –"])]);
    each(
        as_it_is,
        "2021-07-19T14:05:00Z to 2021-07-19T14:20:00Z",
        &[("de", &["14.05–14.20 Uhr –"]), ("nl", &["14.05–14.20 uur:"])],
    );
    let text = "# 障害 2021年7月5日\n\n・14:05　障害\n・その15分後　復旧\n";
    assert_eq!(moments(&read(text)), ["2021-07-05T14:05:00", "2021-07-05T14:20:00"]);
    let text = "# Сбой 2021-07-05\n\n14:05 упала база\nчерез 5 минут заметили\n14:20 подняли\n";
    assert_eq!(moments(&read(text)), ["2021-07-05T14:05:00", "2021-07-05T14:10:00", "2021-07-05T14:20:00"]);
}

#[test]
fn digits_may_be_as_wide_as_signs() {
    let text = "# 障害 ２０２１年７月５日\n\n発生日時：２０２１年７月５日（月）１４時０５分\n";
    assert_eq!(moments(&read(text)), ["2021-07-05T14:05:00"]);
    told("2021-07-20T14:05:00Z", &[("ja", &["その後７月２０日１４時０５分に復旧した。"])]);
    spelled("１４：０５", "2021-07-19T14:05:00Z");
}

#[test]
fn other_incidents_are_told_in_sentences() {
    nothing(
        |s| format!("## Verlauf\n\n{s}\n"),
        &[
            ("de", &["Eine ähnliche Störung gab es im Mai, damals war um 10:30 Uhr alles vorbei."]),
            ("ru", &["Похожая авария была в декабре, тогда в 17:30 всё работало."]),
            ("ja", &["昨年も似た障害があり、5月3日の午前11時から止まった。"]),
            ("ko", &["작년 12월 31일 밤 11시 50분에도 끊긴 적이 있습니다."]),
        ],
    );
}

#[test]
fn more_items_and_rows() {
    let text = "# 장애 2021-07-05\n\n가. 발생일시 : 2021년 7월 5일(월) 14시 05분\n나. 복구일시 : 2021년 7월 5일(월) 14시 20분\n";
    let incident = read(text);
    assert_eq!(moments(&incident), ["2021-07-05T14:05:00", "2021-07-05T14:20:00"]);
    assert!(incident.events().iter().all(|e| e.form() == Form::Field));
    let text = "# Outage\n\n| Item | Value |\n|---|---|\n| Outage | 2021-07-05 14:05 to 14:20 (15 minutes) |\n";
    let incident = read(text);
    assert_eq!(moments(&incident), ["2021-07-05T14:05:00"]);
    assert_eq!(incident.events()[0].form(), Form::Field);
    // a range is over where the next entry begins to count
    let text = "# Outage 2021-07-05\n\n- 14:05-14:15 search\n- 5 minutes later: found\n";
    assert_eq!(moments(&read(text)), ["2021-07-05T14:05:00", "2021-07-05T14:20:00"]);
    // a compound is no zone
    let text = "# Storing 2021-07-05\n\n- 14:05 ICT-afdeling gebeld\n";
    assert_eq!(moments(&read(text)), ["2021-07-05T14:05:00"]);
}

#[test]
fn half_past_stands_behind_a_blank_too() {
    let text = "# 장애 2021-07-05\n\n- 오후 2시 반 중단\n- 오후 3시반 복구\n";
    assert_eq!(crate::reading::moments(&read(text)), ["2021-07-05T14:30:00", "2021-07-05T15:30:00"]);
}
