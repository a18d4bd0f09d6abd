//! Durations that a document states: what they are of, in labels, sentences and tables, and the many that are of
//! something else.

use crate::reading::read;
use incident_timeline::syntax::Bound;

/// Reads `text` below a title and compares its durations, in seconds.
#[track_caller]
fn check(text: &str, want: &[i64]) {
    let document = format!("# Outage 2021-07-05\n\n{text}\n");
    let incident = read(&document);
    let got: Vec<i64> = incident.stated().iter().map(|s| s.seconds()).collect();
    assert_eq!(got, want, "{text:?}");
}

#[test]
fn two_lengths_with_labels_behind_them() {
    let text = "# Outage 2021-07-05\n\nIt took 5 minutes to detect and another 20 minutes to fix it.\n";
    let incident = read(text);
    let got: Vec<_> = incident.stated().iter().map(|s| (s.label(), s.seconds())).collect();
    assert_eq!(got, [("to detect", 300), ("to fix it", 1_200)]);
    // a number behind an hour counts something else
    check("The outage lasted an hour and twenty users left.", &[3_600]);
}

#[test]
fn spellings() {
    // the figures are worked out by hand; each stands where only its spelling is in question
    for (spelling, seconds) in [
        ("27 minutes", 1_620),
        ("27 min", 1_620),
        ("27m", 1_620),
        ("4h 9m", 14_940),
        ("4h9m", 14_940),
        ("1h50m", 6_600),
        ("1d 5h 47m", 107_220),
        ("1 hr 5 mins", 3_900),
        ("4 hours and 20 minutes", 15_600),
        ("3 hours, 16 minutes", 11_760),
        ("3 hours, 16 minutes and 5 seconds", 11_765),
        ("1.5 hours", 5_400),
        ("1,440 minutes", 86_400),
        ("2½ hours", 9_000),
        ("2 1/2 hours", 9_000),
        ("an hour", 3_600),
        ("half an hour", 1_800),
        ("half a day", 43_200),
        ("a quarter of an hour", 900),
        ("three quarters of an hour", 2_700),
        ("an hour and a half", 5_400),
        ("two hours thirty", 9_000),
        ("an hour and twenty", 4_800),
        ("eine Stunde zwanzig", 4_800),
        ("une heure vingt", 4_800),
        ("une heure et quart", 4_500),
        ("two and a half hours", 9_000),
        ("2 and half hours", 9_000),
        ("two and a quarter hours", 8_100),
        ("an hour and sixteen minutes", 4_560),
        ("forty-five minutes", 2_700),
        ("twenty five minutes", 1_500),
        ("twelve hours", 43_200),
        ("a day", 86_400),
        ("2 weeks", 1_209_600),
        ("PT45M", 2_700),
        ("PT1H30M", 5_400),
    ] {
        check(&format!("Downtime: {spelling}"), &[seconds]);
        check(&format!("The API was down for {spelling}."), &[seconds]);
        check(&format!("The outage lasted about {spelling}, and then it was over."), &[seconds]);
    }
}

#[test]
fn ranges_and_bounds() {
    for (text, seconds, to, bound) in [
        ("Trees were closed for 1-1.5 hours.", 3_600, Some(5_400), Bound::Exact),
        ("The outage lasted 45 to 90+ minutes.", 2_700, Some(5_400), Bound::AtLeast),
        ("It was down for two or three hours.", 7_200, Some(10_800), Bound::Exact),
        ("It was down for a day or two.", 86_400, Some(172_800), Bound::Exact),
        ("It was down for between 10 and 15 minutes.", 600, Some(900), Bound::Exact),
        ("It was down for no more than 10 minutes.", 600, None, Bound::AtMost),
        ("It was down for at most 10 minutes.", 600, None, Bound::AtMost),
        ("It was down for 30 minutes to 2 hours.", 1_800, Some(7_200), Bound::Exact),
        ("It was down for about an hour.", 3_600, None, Bound::About),
        ("It was down for ~40 minutes.", 2_400, None, Bound::About),
        ("It was down for nearly 12 hours.", 43_200, None, Bound::About),
        ("It was down for an hour or so.", 3_600, None, Bound::About),
        ("It was down for over 24 hours.", 86_400, None, Bound::AtLeast),
        ("It was down for more than three hours.", 10_800, None, Bound::AtLeast),
        ("It was down for 3+ hours.", 10_800, None, Bound::AtLeast),
        ("It was down for less than 10 minutes.", 600, None, Bound::AtMost),
        ("It was resolved within 90 minutes.", 5_400, None, Bound::AtMost),
        ("Time to repair: <60 min", 3_600, None, Bound::AtMost),
        ("Time to repair: 20 min", 1_200, None, Bound::Exact),
    ] {
        let document = format!("# Outage 2021-07-05\n\n{text}\n");
        let incident = read(&document);
        let [stated] = incident.stated() else { panic!("{text:?}: {:?}", incident.stated()) };
        assert_eq!((stated.seconds(), stated.to_seconds(), stated.bound()), (seconds, to, bound), "{text:?}");
    }
}

#[test]
fn forms_of_sentences() {
    check("The outage lasted 22 minutes.", &[1_320]);
    check("Recovery took ~20 minutes.", &[1_200]);
    check("It took us 40 minutes to find the fault.", &[2_400]);
    check("Users could not log in for 32 minutes.", &[1_920]);
    check("The fault was not noticed for nearly 12 hours.", &[43_200]);
    check("Writes failed silently over 72 hours.", &[259_200]);
    check("The incident caused 22 hours of downtime.", &[79_200]);
    check("We saw a 7 minute cascading failure.", &[420]);
    check("A 45-minute outage followed.", &[2_700]);
    check("The eight-minute detection gap is too long.", &[480]);
    check("There was a total downtime of around 20 hours.", &[72_000]);
    check("The mean time to resolution was 50 minutes.", &[3_000]);
    check("The broken host was replaced within 30 minutes.", &[1_800]);
    check("We were able to recover in less than 10 minutes.", &[600]);
    check("Within two hours we had the fix out.", &[7_200]);
    check("16 hours passed between the report and the fix.", &[57_600]);
    check("We found the cause 40 minutes after the problem was reported.", &[2_400]);
    check("It was 27 minutes from alert to cause.", &[1_620]);
    check("A deeper investigation did not begin until 24 hours later.", &[86_400]);
    check("Uploads were down from 09:05 to 10:00 UTC (55 minutes).", &[3_300]);
    check("The API was down for 53 minutes on Monday and 3 hours on Tuesday.", &[3_180, 10_800]);
}

#[test]
fn statements_reach_over_wrapped_lines() {
    check("The mirror was broken for 7 hours and\n40 minutes. Nobody saw it.", &[27_600]);
    check("From the first report to the fix\nit took only an hour.", &[3_600]);
    check("- The queue was stuck\n- 20 minutes of walking\n", &[]);
    check("The API was down\n\nfor 20 minutes we thought of tea.", &[]);
}

#[test]
fn labels_cells_and_columns() {
    check("- **Time to repair**: 4h 9m", &[14_940]);
    check("**Duration:** ~3 hours (non-business)", &[10_800]);
    check("MTTR = 45 min", &[2_700]);
    check("Exposure window: Exactly 4 hours", &[14_400]);
    check("First-failure-to-first-signal: ~24 h", &[86_400]);
    check("| | |\n|---|---|\n| **Downtime** | 2 h |", &[7_200]);
    check(
        "| Start | End | Duration |\n|---|---|---|\n| 10:00 | 10:20 | 20 min |\n| 11:00 | 11:05 | 5 min |",
        &[1_200, 300],
    );
    check("| Measure | Target | Actual |\n|---|---|---|\n| Time to detect | 15 min | 1 h 45 min |", &[6_300]);
    check("| Step | Time | Elapsed |\n|---|---|---|\n| Team notified | 07:27 | 15m |", &[]);
    check("| Step | Time | T+ |\n|---|---|---|\n| Team notified | 07:27 | 15m |", &[]);
    check("Timeout: 30 min", &[]);
    check("Target time to repair: 30 min", &[]);
    check("Estimated duration: 2 hours", &[]);
    check("Uptime: 35 days", &[]);
}

#[test]
fn what_is_stated_is_no_event() {
    for (text, seconds) in [
        ("Time to repair: 4:09", 14_940),
        ("Time to detect: 0:25", 1_500),
        ("Total outage time: 1:30:00", 5_400),
        ("| | |\n|---|---|\n| Duration | 1:05 |", 3_900),
        ("Le site a été indisponible pendant 1h20 le 5 juillet.", 4_800),
        ("Durée : 1h20", 4_800),
        ("Время простоя: 2 ч 30 мин", 9_000),
    ] {
        let document = format!("# Outage 2021-07-05\n\nAll times in UTC.\n\n- 09:00 deploy\n\n{text}\n");
        let incident = read(&document);
        let stated: Vec<i64> = incident.stated().iter().map(|s| s.seconds()).collect();
        assert_eq!(stated, [seconds], "{text:?}");
        assert_eq!(incident.events().len(), 1, "{text:?}");
    }
    // a moment is none
    check("Start: 14:05", &[]);
    check("Recovery: 14:05", &[]);
    check("Duration: 14:05 - 14:20", &[]);
}

#[test]
fn support_hours_stand_beside_their_duration() {
    let text = "# Outage 2021-07-05\n\n- **Time to resolve**: 9h 16m (during support hours 10:00-17:00)\n";
    let incident = read(text);
    let [stated] = incident.stated() else { panic!("{:?}", incident.stated()) };
    assert_eq!(stated.seconds(), 33_360);
    assert_eq!(stated.support_hours().map(|h| (h.from, h.to)), Some((600, 1_020)));
    assert_eq!(incident.events().len(), 0, "support hours are no event");
    let wire = serde_json::to_value(&incident).unwrap();
    assert_eq!(wire["stated"][0]["support_hours"]["to"], "17:00");
    let plain = read("# Outage 2021-07-05\n\n- **Time to resolve**: 9h 16m (10:00-17:00)\n").into_owned();
    assert_eq!(plain.stated()[0].support_hours(), None);
}

#[test]
fn lengths_of_something_else_are_not_stated() {
    for text in [
        "The timeout is 30 seconds.",
        "Connections are closed after a timeout of 5 minutes.",
        "The job runs every 5 minutes and failed.",
        "Backups that failed are kept for a retention period of 7 days.",
        "Alerts fire if errors persist for 5 minutes.",
        "Error rate > 2% for 5 minutes",
        "We will review it within 2 weeks.",
        "A restart should take 10 minutes.",
        "A restore usually takes 2 hours.",
        "In the last two weeks we have seen errors.",
        "It was deployed 3 days ago, and failed.",
        "If nobody answers for 15 minutes, the alert is escalated.",
        "The previous outage lasted 3 hours.",
        "In March 2019 the site was down for 3 hours.",
        "Unlike the outage in February, which lasted 6 hours, this one was short.",
        "The p95 latency was 8 seconds.",
        "The estimated time to recovery is 20 minutes.",
        "The next maintenance lasts 4 hours.",
        "The failure was fixed in a second deploy.",
        "The 10M message backlog failed.",
        "Video of the outage (4 min) is on the share",
        "The build is 2 days old and broken.",
        "Tokens expire after 24 hours.",
        "It failed a few minutes later.",
        "The alert only fires after it has been down for 10 minutes.",
        "Reading time: 6 min",
        "Recovery time objective: 4 hours",
        "It cost us 20 hours of work.",
        "Die vorherige Störung dauerte 3 Stunden.",
        "La panne précédente a duré 3 heures.",
        "Предыдущая авария длилась 3 часа.",
        "前回の障害は3時間続いた。",
        "20分間エラーなし",
        "We see no failed handshake for half an hour.",
        "There have been no errors for 40 minutes.",
        "With the train this was 40 failed purges a minute.",
        "Monday is not a day for tests.",
        "Error rates have stayed at baseline for over an hour.",
        "The secondary is paged when the primary has not acknowledged within 10 minutes.",
        "The failed clock was wrong by two seconds.",
        "The failover took long, last year it took two hours.",
        "- T+15m: incident declared",
        "2214 hrs screens freeze, outage",
        "We never had an outage of more than an hour.",
    ] {
        check(text, &[]);
    }
}

#[test]
fn sections_of_what_is_to_be_done_state_nothing() {
    check("## Action items\n\n- Alert when the queue is stuck for 5 minutes\n- The API was down for 20 minutes\n", &[]);
    check("```\nservice was down for 20 minutes\n```\n", &[]);
    check("> the service was down for 20 minutes\n", &[]);
}

#[test]
fn languages() {
    for (text, seconds) in [
        ("Der Dienst war 45 Minuten nicht erreichbar.", 2_700),
        ("Die Störung dauerte anderthalb Stunden.", 5_400),
        ("Dauer: 1 Std. 20 Min.", 4_800),
        ("Die Seite war für eine halbe Stunde gestört.", 1_800),
        ("L'incident a duré environ 55 minutes.", 3_300),
        ("Le service est resté indisponible pendant 1 h 27.", 5_220),
        ("Durée : une heure et demie", 5_400),
        ("La web estuvo caída durante más de 2 horas.", 7_200),
        ("La incidencia duró una hora y media.", 5_400),
        ("Duración: 3 horas y 7 minutos", 11_220),
        ("O checkout ficou fora do ar por 2h42.", 9_720),
        ("A indisponibilidade durou quase duas horas.", 7_200),
        ("Duração: 17 horas e 5 minutos", 61_500),
        ("Il sito è rimasto irraggiungibile per 5 ore e 25 minuti.", 19_500),
        ("Il disservizio è durato un'ora e mezza.", 5_400),
        ("Durata: 40 minuti", 2_400),
        ("De site was anderhalf uur onbereikbaar.", 5_400),
        ("De storing duurde twee uur.", 7_200),
        ("Duur: 16 uur en 45 minuten", 60_300),
        ("Serwis był niedostępny przez 3 godziny i 15 minut.", 11_700),
        ("Awaria trwała półtorej godziny.", 5_400),
        ("Czas trwania: 40 minut", 2_400),
        ("Сервис был недоступен два с половиной часа.", 9_000),
        ("Сбой продлился 1 час 40 минут.", 6_000),
        ("Длительность: полчаса", 1_800),
        ("障害は約1時間20分継続しました。", 4_800),
        ("停止時間：４５分間", 2_700),
        ("故障持续约1小时20分钟。", 4_800),
        ("服务中断了一个半小时。", 5_400),
        ("장애는 2시간 30분간 지속되었습니다.", 9_000),
        ("장애 시간: 1시간 반", 5_400),
    ] {
        check(text, &[seconds]);
    }
}

#[test]
fn clocks_are_no_lengths() {
    for text in [
        "L'API a été indisponible de 14 h 03 à 14 h 17.",
        "De storing was om 12.38 uur verholpen.",
        "La web cayó a las 14 horas.",
        "14時05分に障害が発生しました。",
        "下午2点05分故障恢复。",
        "오후 2시 5분에 장애가 발생했습니다.",
        "７月５日１４時０５分 障害",
    ] {
        check(text, &[]);
    }
}

#[test]
fn what_is_stated_has_its_words() {
    let text = "# Outage\n\nSummary: the trees were closed for 1-1.5 hours. It took 20 minutes to fix the issue.\n";
    let incident = read(text);
    let told: Vec<_> = incident.stated().iter().map(|s| (s.line(), s.label(), s.span().of(text))).collect();
    assert_eq!(
        told,
        [
            (3, "the trees were closed", "the trees were closed for 1-1.5 hours"),
            (3, "to fix the issue", "It took 20 minutes to fix the issue"),
        ]
    );
}
