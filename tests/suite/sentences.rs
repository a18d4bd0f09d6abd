//! What sentences say about when something happened: their days, their zones, their ranges, and what is no event.
//!
//! The texts were written for these rows, in the manner of real ones; what they mean was told by hand.

use crate::reading::{check_linear, codes, read};
use incident_timeline::resolve::{Basis, Inference, Policies};
use incident_timeline::{Document, Event, Reader};

/// When an event happened, without seconds, with its end: `2018-07-19T14:05Z`, `2018-07-19T14:05Z to 2018-07-19T14:20Z`.
fn told(event: &Event<'_>) -> String {
    let short = |m: String| m.replace(":00Z", "Z").replace(":00+", "+").replace(":00-", "-");
    let end = event.end().map_or(String::new(), |e| format!(" to {}", short(e.to_string())));
    format!("{}{end}", short(event.moment().to_string()))
}

#[track_caller]
fn check(text: &str, want: &[&str]) {
    let incident = read(text);
    let got: Vec<String> = incident.events().iter().map(told).collect();
    assert_eq!(got, want, "{text:?}: {:?}", incident.diagnostics());
}

/// Sentences of an outage on Thursday 19 July 2018, and the events in them: the clock of that day, or the day as well.
#[track_caller]
fn check_on_day(sentences: &str, want: &[&str]) {
    let full = |w: &&str| {
        let on_day = |m: &str| {
            if m.starts_with("day") {
                format!("{m}Z")
            } else if m.contains('T') {
                format!("2018-{m}Z")
            } else {
                format!("2018-07-19T{m}Z")
            }
        };
        w.split(" to ").map(on_day).collect::<Vec<_>>().join(" to ")
    };
    let want: Vec<String> = want.iter().map(full).collect();
    check(
        &format!("# Outage 2018-07-19\n\nAll times UTC.\n\n{sentences}\n"),
        &want.iter().map(String::as_str).collect::<Vec<_>>(),
    );
}

#[test]
fn one_event_for_each_clause() {
    check_on_day(
        "Errors began at 14:05, and then at 14:20 the queue filled; by 14:40, all was well.",
        &["14:05", "14:20", "14:40"],
    );
    check_on_day("The API was down at 10:00 and came back at 10:40.", &["10:00", "10:40"]);
    check_on_day("- We noticed at 10:05 that uploads hung.\n- Nobody was paged before 10:20.", &["10:05", "10:20"]);
    check_on_day("**Root cause:** the zone pushed at 10:04 lacked a serial.", &["10:04"]);
}

#[test]
fn ranges_with_their_ends() {
    check_on_day("Between the hours of 13:00 and 17:35 pages were slow.", &["13:00 to 17:35"]);
    check_on_day("The site was down from 9 to 10:30.", &["09:00 to 10:30"]);
    check_on_day("Between 9 and 10:30 it was slow.", &["09:00 to 10:30"]);
    check_on_day("We went from 9 hosts to 12 at 10:30.", &["10:30"]);
    check_on_day("It started at 07:46 and ended at 08:08.", &["07:46 to 08:08"]);
    check_on_day("The rise began around 07:46, and it stopped at 08:08.", &["07:46 to 08:08"]);
    check_on_day("A fault came at 10:00 and lasted until 10:40.", &["10:00 to 10:40"]);
    check(
        "# Outage\n\nIt started at 9:40 AM UTC and ended at 11:20 AM UTC on October 17th, 2023.\n\n- 9:44 AM UTC seen\n",
        &["2023-10-17T09:40Z to 2023-10-17T11:20Z", "2023-10-17T09:44Z"],
    );
    check(
        "# Outage\n\nThe outage began at 09:40 and ended at 11:20 on October 17th, 2023.\n",
        &["2023-10-17T09:40:00 to 2023-10-17T11:20:00"],
    );
    // not one verb of beginning and one of ending
    check_on_day("It started at 07:46 and was found at 08:08.", &["07:46", "08:08"]);
    check_on_day("It was seen at 07:46 and ended at 08:08.", &["07:46", "08:08"]);
    check(
        "# Outage\n\nFrom 4:02 PM on November 11, 2020 to 3:02 PM on November 14, 2020 results were stale.\n",
        &["2020-11-11T16:02:00 to 2020-11-14T15:02:00"],
    );
}

#[test]
fn ranges_whose_end_alone_is_dated() {
    let evening = ["2023-10-16T23:10Z to 2023-10-17T01:20Z"];
    for text in [
        "The outage began at 11:10 PM UTC and ended at 1:20 AM UTC on October 17, 2023.",
        "The outage began at 23:10 UTC and ended at 01:20 UTC on October 17, 2023.",
        "It was down from 23:10 UTC to 01:20 UTC on October 17, 2023.",
        "- 23:10 UTC to October 17, 2023 01:20 UTC: outage",
    ] {
        check(&format!("# Outage\n\n{text}\n"), &evening);
    }
    // behind a sign the day is that of the whole
    check("# Outage\n\n- 23:10-01:20 UTC October 17, 2023: down\n", &["2023-10-17T23:10Z to 2023-10-18T01:20Z"]);
    check(
        "# Outage\n\nIt was down from 09:10 UTC to 10:20 UTC on October 17, 2023.\n",
        &["2023-10-17T09:10Z to 2023-10-17T10:20Z"],
    );
    let incident = read("# Outage\n\nIt began at 23:10 UTC and ended at 01:20 UTC on October 17, 2023.\n");
    assert!(incident.events()[0].moment().basis().contains(Basis::DayRolledOver));
}

#[test]
fn the_present_tells_and_the_future_plans() {
    for told in [
        "Um 14:05 wird der Alarm ausgelöst.",
        "À 14:05, l'alerte est déclenchée.",
        "A las 14:05 se dispara la alarma.",
        "Alle 14:05 viene riavviato il servizio.",
        "Om 14:05 wordt de dienst herstart.",
        "В 14:05 сервис перезапускается.",
    ] {
        check_on_day(told, &["14:05"]);
    }
    for planned in [
        "Um 14:05 wird der Dienst neu gestartet werden.",
        "À 14:05, le service sera redémarré.",
        "Às 14:05 o serviço será reiniciado.",
        "В 14:05 сервис будет перезапущен.",
    ] {
        check_on_day(planned, &[]);
    }
    check_on_day("À 14:05, nous apprenons que le service sera coupé.", &["14:05"]);
}

#[test]
fn ranges_of_hours_in_the_languages() {
    for text in [
        "Der Dienst war von 14 bis 15 Uhr nicht erreichbar.",
        "Zwischen 14 und 15 Uhr war er nicht erreichbar.",
        "Le service était indisponible de 14h à 15h.",
        "El servicio no estuvo disponible entre las 14 y las 15 horas.",
        "O serviço ficou indisponível das 14h às 15h.",
        "Il servizio non era disponibile dalle 14 alle 15.",
        "De dienst was van 14 tot 15 uur niet bereikbaar.",
        "Сервис был недоступен с 14 до 15 часов.",
        "14時から15時までサービスが利用できませんでした。",
        "14시부터 15시까지 서비스를 사용할 수 없었습니다.",
        "- von 14 bis 15 Uhr: Dienst nicht erreichbar",
        "- zwischen 14 und 15 Uhr: Dienst nicht erreichbar",
        "- dalle 14 alle 15: servizio non disponibile",
        "- van 14 tot 15 uur: dienst niet bereikbaar",
        "- с 14 до 15 часов: сервис недоступен",
    ] {
        check_on_day(text, &["14:00 to 15:00"]);
    }
    check_on_day("Le service était indisponible de 9h à 10h30.", &["09:00 to 10:30"]);
    check_on_day("- entre las 9 y las 10:30: servicio caído", &["09:00 to 10:30"]);
    // lengths and counts
    for text in [
        "Wir gingen von 14 bis 15 Servern hoch.",
        "Il numero va dalle 14 alle 15 macchine.",
        "De doorlooptijd ging van 14 tot 15 uur.",
        "La latencia subió de 2 a 3 horas.",
        "Le délai moyen de 2 à 3 heures.",
        "Перерыв длился от 2 до 3 часов.",
    ] {
        check_on_day(text, &[]);
    }
}

#[test]
fn no_end_lies_before_its_start() {
    // the next time that its clock shows, in its own zone
    check("- 2020-06-07 02:00 UTC - 19:30 PDT: down\n", &["2020-06-07T02:00Z to 2020-06-06T19:30-07:00"]);
    check("- 2020-06-07 22:00 UTC - 15:30 PDT: down\n", &["2020-06-07T22:00Z to 2020-06-07T15:30-07:00"]);
    check("- 2020-06-07 23:50 UTC - 00:20 UTC: down\n", &["2020-06-07T23:50Z to 2020-06-08T00:20Z"]);
    // by its own date
    check("- 2020-06-07 14:20 UTC - 2020-06-06 14:30 UTC: down\n", &["2020-06-07T14:20Z"]);
    // the same moment in another zone is no end
    check("- 2020-06-07 14:00 UTC - 07:00 PDT: down\n", &["2020-06-07T14:00Z"]);
}

/// The spans of the entries of a text.
#[track_caller]
fn check_spans(text: &str, want: &[&str]) {
    let entries = incident_timeline::syntax::entries(text);
    let spans = entries.filter_map(|item| match item {
        incident_timeline::syntax::Item::Entry(entry) => Some(entry.span().of(text)),
        _ => None,
    });
    assert_eq!(spans.collect::<Vec<_>>(), want, "{text:?}");
}

#[test]
fn two_renderings_are_one_event() {
    let both = |stamp: &str, want: &str| {
        check(&format!("# 2021-03-03\n\nThe site failed at {stamp} and we saw it.\n"), &[want]);
        check(&format!("# 2021-03-03\n\n- {stamp}: the site failed\n"), &[want]);
    };
    both("14:05 UTC, 6:05am Pacific", "2021-03-03T14:05Z");
    both("6:05am PST, or 14:05 UTC", "2021-03-03T06:05-08:00");
    both("14:05 UTC / 6:05 PT", "2021-03-03T14:05Z");
    both("14:05 UTC (6:05am PST, 9:05am EST)", "2021-03-03T14:05Z");
    both("2pm/5pm (PT/ET)", "2021-03-03T14:00-08:00");
    both("2:05pm/5:05pm PT/ET", "2021-03-03T14:05-08:00");
    both("14:05 server time (UTC-5)", "2021-03-03T14:05-05:00");
    both("14:05 (UTC-5)", "2021-03-03T14:05-05:00");
    // another minute is another moment
    check(
        "# 2021-03-03\n\nIt failed at 14:05 UTC, 6:20am PST it was up.\n",
        &["2021-03-03T14:05Z", "2021-03-03T06:20-08:00"],
    );
}

#[test]
fn a_pace_and_a_place_in_a_recording_are_no_clocks() {
    check_on_day("Anna runs at 4:30 per km. See the alarm at 12:30 in the video.", &[]);
    check_on_day("At 12:30 in the recording you hear it.", &[]);
    check_on_day("At 12:30 in the data centre a fan stopped.", &["12:30"]);
}

#[test]
fn a_question_casts_no_doubt_on_its_clock() {
    let approximate =
        |sentence: &str| read(&format!("# 2021-03-03\n\n{sentence}\n")).events()[0].moment().is_approximate();
    assert!(!approximate("Why did it fail at 14:05 UTC?"));
    assert!(!approximate("1. Why was nobody paged before the site failed at 14:05?"));
    assert!(approximate("Why did it fail at ~14:05 UTC?"));
    assert!(approximate("It failed at 14:05 UTC? Nobody knows."));
}

#[test]
fn wrapped_clocks_belong_to_their_sentence() {
    check_on_day("The site failed at\n14:05 UTC and came back at\n14:20 UTC.", &["14:05", "14:20"]);
    let forms = |text: &str| read(text).events().iter().map(|e| e.form().as_str()).collect::<Vec<_>>();
    assert_eq!(forms("The site failed at\n14:05 UTC and came back at\n14:20 UTC.\n"), ["prose"; 2]);
    assert_eq!(forms("It was seen\n14:05 UTC and was gone\n14:20 UTC.\n"), ["prose"; 2]);
    assert_eq!(forms("14:00 UTC the site failed, and was up at\n14:05 UTC.\n14:20 UTC all well\n"), ["line"; 2]);
}

#[test]
fn entries_lie_beside_each_other() {
    check_spans("14:05 it fails, 14:08 anna\nis paged\n", &["14:05 it fails", "14:08 anna\nis paged"]);
    check_spans("14:05 and 14:08: it\nfails\n", &["14:05 and 14:08: it\nfails"; 2]);
    check_spans(
        "|===\n|Event |Time\n\n|fails\n|14:05 UTC |works\n|14:08 UTC\n|===\n",
        &["fails\n|14:05 UTC", "works\n|14:08 UTC"],
    );
    check_spans("Up at 2:05. Mar 24 it failed at 12:10.\n", &["Up at 2:05.", "Mar 24 it failed at 12:10."]);
    check_spans("It failed on 5 Oct. 2021 at 12:10. All was well.\n", &["It failed on 5 Oct. 2021 at 12:10."]);
    check_spans("It failed at 12:05. (Up at 12:10)\n", &["It failed at 12:05.", "(Up at 12:10)"]);
}

#[test]
fn clocks_in_words() {
    check_on_day("The disks failed just after midnight UTC.", &["00:00"]);
    check_on_day("At noon UTC we were done.", &["12:00"]);
    check_on_day("They failed shortly before midnight on 19 July.", &["07-20T00:00"]);
    // no zone and no day: it may be any
    check_on_day("The job runs at midnight. We had lunch at noon. One afternoon it failed.", &[]);
}

#[test]
fn weekdays() {
    // Thursday 19 July 2018
    check_on_day(
        "On Thursday night at around 22:30 we saw it again. On Friday at 09:15 it came back.",
        &["22:30", "07-20T09:15"],
    );
    check_on_day("It ran until Saturday at 17:00.", &["07-21T17:00"]);
    check_on_day("On Friday, we looked again.\n\nAt 09:15 it was back.", &["07-20T09:15"]);
    check_on_day("The deploy of Wednesday at 23:00 was bad.", &["07-18T23:00"]);
    check_on_day("By Monday the 23rd at 10:00 all was fine.", &["07-23T10:00"]);
    // one told before is the same again, and the others follow
    check_on_day(
        "On Friday at 09:15 it came. On Sunday at 10:00 it came again. What we had deployed on Friday at 09:00 was to blame.",
        &["07-20T09:15", "07-22T10:00", "07-20T09:00"],
    );
    // these come again and again, or own something
    check_on_day("Every Friday at 10:00 the job runs. At 14:05 it failed.", &["14:05"]);
    check_on_day("After Friday's deploy at 10:00 it failed.", &["10:00"]);
}

#[test]
fn days_by_their_distance() {
    check_on_day(
        "At 21:10 we deployed. The following day at 07:30 users complained. We rolled back at 08:05.",
        &["21:10", "07-20T07:30", "07-20T08:05"],
    );
    // the day before holds for its own clock alone
    check_on_day(
        "It had been merged the day before at 17:00. It was out at 08:00, and gone at 08:45.",
        &["07-18T17:00", "08:00", "08:45"],
    );
    check_on_day("It was merged at 17:00 the previous evening and live at 08:00.", &["07-18T17:00", "08:00"]);
    check_on_day("At 10:00 it broke. Early on the 21st, at 03:10, it broke again.", &["10:00", "07-21T03:10"]);
}

/// A document of 15 March 2019, as its front matter tells.
#[track_caller]
fn check_published(sentences: &str, want: &[&str]) {
    check(&format!("---\ndate: 2019-03-15\n---\n{sentences}\n"), want);
}

#[test]
fn days_counted_from_the_day_of_publication() {
    // 15 March 2019 was a Friday
    check_published(
        "Yesterday our queue stood still.\n\n## What happened\n\nAt 14:10 UTC an alert came. At 15:40 UTC it ran again.",
        &["2019-03-14T14:10Z", "2019-03-14T15:40Z"],
    );
    check_published(
        "We stopped it at 18:50 UTC last night. It ran again this morning, at 08:33 UTC.",
        &["2019-03-14T18:50Z", "2019-03-15T08:33Z"],
    );
    check_published("Last night at 01:30 UTC it fell over.", &["2019-03-15T01:30Z"]);
    check_published(
        "The shop was down last Monday from 15:00 UTC until 16:45 UTC.",
        &["2019-03-11T15:00Z to 2019-03-11T16:45Z"],
    );
    check_published(
        "On Tuesday at 22:30 UTC it stopped.\n\nAt 00:20 UTC it ran.",
        &["2019-03-12T22:30Z", "2019-03-13T00:20Z"],
    );
    check(
        "# The shop was down\n\n*Published: March 15, 2019*\n\nYesterday at 18:00 UTC it broke.\n",
        &["2019-03-14T18:00Z"],
    );
    // the title tells the day of the incident, and nothing that of the text
    check("# Outage 2019-03-15\n\nIt broke yesterday at 18:00 UTC.\n", &["2019-03-15T18:00Z"]);
    // no date at all: none is invented
    check("# Outage\n\nIt broke yesterday at 18:00 UTC.\n", &["day0T18:00Z"]);
}

#[test]
fn a_day_told_shortly_before_publication() {
    // the line below the title ends with the date of publication
    check(
        "STREAMS STOPPED\n===============\n\nRadio Lark engineering, 14 May 2019\n\nThis note covers the night of Saturday, \
         11 May. Times are CET.\n\n- 21:10 stream drops\n- 00:20 last listener is back\n",
        &["2019-05-11T21:10+02:00", "2019-05-12T00:20+02:00"],
    );
    check(
        "# Forum lost\n\nposted by kit, March 22 2020\n\non friday night at 9:15 PM the disk filled up. by 10:50 the forum was \
         back. on saturday at 10 AM we cleaned up.\n",
        &["2020-03-20T21:15:00", "2020-03-20T22:50:00", "2020-03-21T10:00:00"],
    );
    check(
        "# Pages down\n\nTeam Heron | 6 May 2020\n\nOn Monday 4 May, pages failed at 10:05.\n",
        &["2020-05-04T10:05:00"],
    );
    check(
        "# Pages down\n\n_Heron team, Wednesday, 6 May 2020_\n\nOn Monday pages failed at 10:05.\n",
        &["2020-05-04T10:05:00"],
    );
    // the year of a title comes from it
    check(
        "# the great wipe of August 7\n\nwritten by ren, Aug 9 2021\n\non saturday at 8:10 PM the world was wiped.\n",
        &["2021-08-07T20:10:00"],
    );
    // a weekday of the lead dates the list
    check(
        "# Launch trouble\n\nSmall Web Shop, June 30, 2022\n\nOn Monday evening the shop was down.\n\n* 7:05 PM slow\n* 8:10 PM \
         back\n",
        &["2022-06-27T19:05:00", "2022-06-27T20:10:00"],
    );
    // a sentence that ends with a date is no such line
    check("# Pages down\n\nPages failed at 10:05 on Monday, 4 May 2020\n", &["2020-05-04T10:05:00"]);
}

#[test]
fn what_lies_behind_the_publication_is_a_plan() {
    check(
        "# Wiki down\n\nWiki crew, 9 March 2022\n\nThis is about Monday, 7 March. The wiki stopped at 20:12.\n\nThe vendor \
         comes on 12 May at 14:00, and again on the 17th at 09:00.\n",
        &["2022-03-07T20:12:00"],
    );
    // a plan tells no day of the clocks above it either
    check(
        "# Wiki down\n\nWiki crew, 9 March 2022\n\nThis is about Monday, 7 March.\n\n- 20:12 wiki stops\n- 20:40 wiki is \
         back\n\nThe vendor comes on 12 May at 14:00.\n",
        &["2022-03-07T20:12:00", "2022-03-07T20:40:00"],
    );
    // the date of this front matter is the day of the incident, as what is set out behind it shows
    check(
        "---\ntitle: Wiki down\ndate: 2022-03-09\n---\n\n- 2022-03-08 20:12 wiki stops\n- 2022-03-10 08:40 wiki is back\n\n\
         Figures were right again on 10 March at 09:15.\n",
        &["2022-03-08T20:12:00", "2022-03-10T08:40:00", "2022-03-10T09:15:00"],
    );
}

#[test]
fn weekdays_counted_from_the_publication() {
    // 10 December 2020 is a Thursday
    let on =
        |title: &str, lead: &str| format!("# {title}\n\nAda, 10 December 2020\n\n{lead} At 03:18 it was rebuilt.\n");
    check(&on("The Tuesday outage", "It broke."), &["2020-12-08T03:18:00"]);
    check(&on("Outage", "It broke in the early hours of Tuesday."), &["2020-12-08T03:18:00"]);
    check(&on("Outage", "Last Thursday it broke."), &["2020-12-03T03:18:00"]);
    check(&on("Outage", "On Thursday it broke."), &["2020-12-10T03:18:00"]);
    // the header of a document in AsciiDoc or reStructuredText
    check(
        "Outage\n======\n\n:Author: ada\n:Date: 2020-12-10\n\nOn Thursday, 3 December, at 03:18 it broke.\n\n- 03:40 found\n",
        &["2020-12-03T03:18:00", "2020-12-03T03:40:00"],
    );
    check(
        "= Outage\nInfra team\nv1.0, 2020-12-10\n\nIt broke on Tuesday.\n\n* 03:40 found\n",
        &["2020-12-08T03:40:00"],
    );
}

#[test]
fn sentences_that_open_with_their_day_and_clock() {
    check_on_day(
        "At 22:10 we deployed.\n\nThe next morning at 7:05 we saw it. At 9:20 it was gone.",
        &["22:10", "07-20T07:05", "07-20T09:20"],
    );
    check_on_day("It had been failing since\n03:20 on Thursday.", &["03:20"]);
}

#[test]
fn days_of_a_period() {
    check(
        "# Report\n\nThis covers the loss of the disk from Monday 6 to Wednesday 8 March 2023.\n\nOn Monday at 21:17 it \
         failed. On Tuesday at 08:00 the vendor came. On Wednesday at 07:40 it was mounted.\n",
        &["2023-03-06T21:17:00", "2023-03-07T08:00:00", "2023-03-08T07:40:00"],
    );
    check(
        "---\ndate: 2022-03-08\n---\nIn the night from Thursday to Friday, March 3rd to 4th, mails were late. On Thursday at 22:10 \
         the queue filled. At 01:20 we drained it. On Friday at 9:00 we'd already told everyone.\n",
        &["2022-03-03T22:10:00", "2022-03-04T01:20:00", "2022-03-04T09:00:00"],
    );
    check(
        "# Hung\n\nBy Lou, 12 April 2021\n\nOn the night of April 8 to April 9 the job hung. From 23:10 nothing moved. At 2:15 we \
         killed it.\n",
        &["2021-04-08T23:10:00", "2021-04-09T02:15:00"],
    );
    check_on_day(
        "On the evening of the 18th we moved the host. It took over at 22:30. The index of 03:18 was bad.",
        &["07-18T22:30", "03:18"],
    );
}

#[test]
fn halves_of_the_day() {
    // the only clock without its half between others is no step back
    check_on_day("At 9:15 PM it froze. At 10:40 it was back. At 1:30 AM it hung.", &["21:15", "22:40", "07-20T01:30"]);
    check_on_day("- 9:15 PM frozen\n- 10:40 back\n- 1:30 AM hung", &["21:15", "22:40", "07-20T01:30"]);
    check_on_day("By 8:10 AM it was slow. At 9:30 it fell. At 1:15 it was back.", &["08:10", "09:30", "13:15"]);
}

#[test]
fn looking_back_in_a_clause() {
    check_on_day(
        "At 14:05 it broke. On Friday at 09:30 we found the flag that had been set on Wednesday at 17:00.",
        &["14:05", "07-20T09:30", "07-18T17:00"],
    );
    // the day looked back to is that of its sentence alone
    check_on_day(
        "It broke at 14:05. On July 18th a flag had been set at 17:00. Alarms rang at 14:12.",
        &["14:05", "07-18T17:00", "14:12"],
    );
    check_on_day("It began the night before: at 23:40 a disk filled. At 02:15 it was full.", &["07-18T23:40", "02:15"]);
}

#[test]
fn evenings_before_and_days_ago() {
    check_on_day(
        "Search failed at 09:10. The evening prior, at 22:15, an index was rebuilt. It was back by 10:40.",
        &["09:10", "07-18T22:15", "10:40"],
    );
    check_published("Two days ago, at 14:10 UTC, the site was down.", &["2019-03-13T14:10Z"]);
}

#[test]
fn days_apart_from_the_one_told_before() {
    check_on_day(
        "It broke at 10:00. Two days later, at 09:00, we mended it. It failed again at 09:30.",
        &["10:00", "07-21T09:00", "07-21T09:30"],
    );
    check_on_day("It broke at 10:00. Three days earlier, at 09:00, a flag was set.", &["10:00", "07-16T09:00"]);
    check_on_day("It broke at 10:00. We closed the case at 12:00 a week later.", &["10:00", "07-26T12:00"]);
    check_on_day("Es begann um 10:00. Wir haben zwei Tage später um 09:00 repariert.", &["10:00", "07-21T09:00"]);
    check_on_day("La avería empezó a las 10:00. Tres días después, a las 09:00, volvió.", &["10:00", "07-22T09:00"]);
    // no day is told, so that none is known
    check_on_day("It broke at 10:00. A few weeks later, at 09:00, it broke again.", &["10:00", "day0T09:00"]);
    check_on_day(
        "It broke at 10:00. Two months later, at 09:00, we moved. At 10:05 we paged.",
        &["10:00", "day0T09:00", "10:05"],
    );
    // a length in hours names no day
    check_on_day("It broke at 10:00. Two hours later, at 12:00, it was back.", &["10:00", "12:00"]);
    // a line that opens with such a day counts from what the text tells above it
    check(
        "# Outage\n\nIt broke on May 4, 2021 at 10:00 UTC, as told here.\n\nTwo days later, 09:00 UTC: mended\n",
        &["2021-05-04T10:00Z", "2021-05-06T09:00Z"],
    );
}

#[test]
fn sentences_about_an_earlier_incident() {
    for history in [
        "In 2016, a similar failure began at 09:05.",
        "Back in 2016 the same disk failed at 09:05.",
        "Last March, the same disk failed at 02:10.",
        "A year ago, the same disk failed at 02:10.",
        "Six months ago the same disk failed at 02:10.",
        "Last year the same disk failed at 02:10.",
        "The same disk failed at 02:10 last year.",
        "In March 2017, it had failed at 02:10.",
        "In January, the same disk failed at 02:10.",
        "We had a similar outage in May, when at 02:10 the queue filled up.",
        "In a previous incident, the disk failed at 02:10.",
        "Im Vorjahr fiel dieselbe Platte um 02:10 aus.",
        "Im Jahr 2016 fiel dieselbe Platte um 02:10 aus.",
        "L'année dernière, le même disque est tombé en panne à 02:10.",
        "En 2016, le même disque est tombé en panne à 02:10.",
        "El año pasado, el mismo disco falló a las 02:10.",
        "No ano passado, o mesmo disco falhou às 02:10.",
        "L'anno scorso lo stesso disco si è guastato alle 02:10.",
        "Vorig jaar viel dezelfde schijf om 02:10 uit.",
        "W zeszłym roku ten sam dysk uległ awarii o 02:10.",
        "В прошлом году тот же диск отказал в 02:10.",
        "В 2016 году тот же диск отказал в 02:10.",
        "昨年、同じディスクが02:10に故障しました。",
        "2016年に同じディスクが02:10に故障しました。",
        "去年，同一磁盘在02:10发生故障。",
        "작년에 같은 디스크가 02:10에 고장났습니다.",
    ] {
        check_on_day(&format!("It broke at 10:00. {history} Alarms rang at 10:12."), &["10:00", "10:12"]);
    }
}

#[test]
fn sentences_that_only_mention_another_time() {
    check_on_day("The check that we added last year failed at 14:05.", &["14:05"]);
    check_on_day("At 14:05 the certificate issued in 2016 expired.", &["14:05"]);
    check_on_day("In 2016 we wrote a check, and at 14:05 it failed.", &["14:05"]);
    check_on_day("In 2018 the site failed at 14:05.", &["14:05"]);
    check_on_day("In July, the site failed at 14:05.", &["14:05"]);
    check_on_day("At 14:05 a similar issue came up in the other region.", &["14:05"]);
    check_on_day("In production, the site failed at 14:05.", &["14:05"]);
    check_on_day("Last night at 02:23 the disk failed.", &["02:23"]);
    check_on_day("Earlier this week at 14:05 we saw an alert.", &["14:05"]);
    // where the day of the incident is not told, a month may be its own
    check("# Outage\n\nIn March, the site failed at 14:05 UTC.\n", &["day0T14:05Z"]);
}

#[test]
fn days_apart_say_on_what_they_rest() {
    let incident = read("# Outage 2018-07-19\n\nIt broke at 10:00 UTC. Two days later, at 09:00 UTC, we mended it.\n");
    let counted = incident.events()[1].moment();
    assert!(counted.basis().contains(Basis::DateFromText), "{:?}", counted.basis());
}

#[test]
fn weekdays_of_no_year() {
    check(
        "# Bot asleep\n\nOn Friday, June 10th our bot stopped. At 6:40 PM it was off. On Saturday at noon we were done.\n",
        &["day0T18:40:00", "day1T12:00:00"],
    );
}

#[test]
fn a_day_holds_for_what_follows() {
    check(
        "# Storage\n\n*Published: 4 May 2021*\n\nOn April 27th, our cluster lost quorum.\n\nMuch was lost.\n\nMore is known now.\n\n\
         ## Details\n\nThe first node fell at 10:12 UTC. The second fell at 10:19 UTC.\n",
        &["2021-04-27T10:12Z", "2021-04-27T10:19Z"],
    );
    // midnight passes between sentences, also where dates are spelled elsewhere
    check(
        "# Blocks, 20 August 2025\n\nBlocks were missed from 23:15 UTC on August 18, 2025. A restart at 00:30 UTC did not help. \
         It recovered at 02:43 UTC.\n",
        &["2025-08-18T23:15Z", "2025-08-19T00:30Z", "2025-08-19T02:43Z"],
    );
    // a sentence that looks back is no night
    check_on_day("It failed at 18:00. The change had gone out at 10:00.", &["18:00", "10:00"]);
}

#[test]
fn history_does_not_hold() {
    check_on_day(
        "The certificate was issued on 1 July 2018 for eighteen days. At 10:00 it was no longer valid.",
        &["10:00"],
    );
    check_on_day(
        "The flag was made on 2 May 2016 when the service was young. At 11:05 somebody switched it off.",
        &["11:05"],
    );
    check(
        "# Outage 2018-07-19\n\nWe saw this on 2017-08-01 at 10:00 UTC already. The fix was out at 17:30 UTC.\n",
        &["2017-08-01T10:00Z", "2018-07-19T17:30Z"],
    );
    check_on_day(
        "On 17 July at 14:00 the limit had been lowered. We raised it again at 15:20.",
        &["07-17T14:00", "15:20"],
    );
}

#[test]
fn zones_of_sentences() {
    // the one named last in the section
    check(
        "# Report 2018-07-10\n\nThe link was cut at 12:01 UTC. We noticed at 14:03 CEST, and a ticket was opened at 14:10.\n",
        &["2018-07-10T12:01Z", "2018-07-10T14:03+02:00", "2018-07-10T14:10+02:00"],
    );
    // a clock of a machine and a midnight are not the next person's
    check(
        "# Report 2018-07-10\n\nAt 14:03 CEST it was slow, the log said 12:04:05Z then. A ticket came at 14:10.\n",
        &["2018-07-10T14:03+02:00", "2018-07-10T12:04:05Z", "2018-07-10T14:10+02:00"],
    );
    check(
        "# Report 2018-07-10\n\nThe vendor answered just after midnight UTC.\n\n- 14:05 errors\n",
        &["2018-07-10T00:00Z", "2018-07-10T14:05:00"],
    );
    check("# Report 2018-07-10\n\nIt was cut at 11:20 UTC (13:20 local time).\n", &["2018-07-10T11:20Z"]);
    // a caller who refuses such zones gets none
    let text = "# Report 2018-07-10\n\nIt was cut at 11:20 UTC. We saw it at 11:30.\n";
    let strict = Reader::new().policies(Policies::default().neighbour_zones(Inference::Reject));
    let incident = strict.read(Document::new(text));
    assert!(incident.events()[1].moment().offset().is_none());
    assert!(read(text).events()[1].moment().basis().contains(Basis::ZoneFromNeighbour));
}

#[test]
fn plans_rules_and_quotations_are_no_events() {
    for text in [
        "Support is open from 9:00 to 17:00.",
        "Time to resolve: 7h (during support hours 10:00-17:00)",
        "Between 1 and 2 PM is our daily peak.",
        "Our keys rotate every 90 days at 06:30.",
        "The stand-up is at 09:30.",
        "The work was planned from 02:00 to 04:00.",
        "An intervention will take place in the hall of the north, and services are disrupted from Friday 12:00 on.",
        "The changes take effect on Monday, July 30 at 9 a.m. EST.",
        "Join our office hours every Tuesday, 3-5 p.m. and Thursday, 10-12 p.m. from next week on.",
        "Traffic usually peaks around 19:00.",
        "Please join the review on Thursday, 22 June at 15:00.",
        "Who sent files between 10:00 and 11:00 should send them again.",
        "Deploys after 16:00 are forbidden.",
        "We aim to be done by 15:00.",
        "The timeout is 00:30.",
        "You can reach us every day between 9 a.m. and 5 p.m. Eastern.",
        "Migrations are made at 04:00 on the 15th of each month.",
        "A node was drained for planned work (10:00–12:00).",
        "Had we known at 11:30, nothing would have been lost.",
        "Anna wrote: \"It is slow. I will be there at 15:00, or later\".",
        "Anna wrote: “I was there at 15:00 and saw it”.",
        "The log says `14:02:11 connection reset` again.",
    ] {
        check_on_day(text, &[]);
    }
    check_on_day(
        "The alert at 14:05 should have come at once. Sync worked normally again by 14:20.",
        &["14:05", "14:20"],
    );
    check_on_day("The fix, expected at 15:00, was ready at 16:30.", &["16:30"]);
    check_on_day("Alerts look at business hours (08:00–18:00), hence nobody knew until 08:00.", &["08:00"]);
    check_on_day("At `14:02:11` it was reset. The \"big\" one came at 14:10 and was \"fine\".", &["14:02:11", "14:10"]);
    // what is set aside is told
    assert!(
        codes(&read("# Outage 2018-07-19\n\nAnna wrote \"at 15:00 maybe\".\n\n- 14:05 UTC errors\n"))
            .contains(&"not_read")
    );
}

#[test]
fn sentences_in_tables_of_labels() {
    check(
        "# Sync\n\n| Field | Value |\n|---|---|\n| Date | 2023-08-16 |\n| Impact | Sync was slow between 08:00 and 09:30 UTC for all. |\n\
         | Detection | Lee noticed at 08:22 UTC while deploying. |\n| Next steps | Add an alert by 18:00 UTC on Friday. |\n",
        &["2023-08-16T08:00Z to 2023-08-16T09:30Z", "2023-08-16T08:22Z"],
    );
}

#[test]
fn days_within_sentences() {
    // 15 March 2019 was a Friday
    check_published(
        "The first one began on Monday evening. At 18:42 UTC a fan failed, and by 19:05 UTC hosts were off.\n\n\
         The second came on Wednesday, after a quiet day, and at 01:17 UTC all was dark.",
        &["2019-03-11T18:42Z", "2019-03-11T19:05Z", "2019-03-13T01:17Z"],
    );
    check_published("We had an outage yesterday.\n\nAt 10:00 UTC it began.", &["2019-03-14T10:00Z"]);
    // what had gone out on a weekday lies before, also where a later one has that name
    check_on_day(
        "At 10:00 it broke. The flag had been turned on for all on Monday at 20:00.",
        &["10:00", "07-16T20:00"],
    );
    check_on_day("By Monday at 09:00 we had cleaned it.", &["07-23T09:00"]);
    // a plan tells no day
    check_on_day("We will move it on Friday. It failed at 10:00.", &["10:00"]);
}

#[test]
fn a_sentence_follows_the_story() {
    // the date of the document, or of a heading, is that on which the story begins
    let story = "- 23:50 UTC errors\n- 00:20 UTC fixed\n\n## Cause\n\nAt 00:20 UTC we fixed it.\n";
    let want = ["2021-11-02T23:50Z", "2021-11-03T00:20Z", "2021-11-03T00:20Z"];
    check(&format!("# Outage\n\n**Date:** 2021-11-02\n\n{story}"), &want);
    check(&format!("# Outage\n\n## Timeline: 2021-11-02\n\n{story}"), &want);
    // where nothing is set out, fields tell it, else sentences with their dates
    check(
        "# Outage\n\n**Start:** 2023-01-30 22:05 UTC\n**End:** 2023-01-31 02:20 UTC\n\nAt 01:10 UTC we found it. At 22:30 UTC a mail had come.\n",
        &["2023-01-30T22:05Z", "2023-01-31T02:20Z", "2023-01-31T01:10Z", "2023-01-30T22:30Z"],
    );
    check(
        "# Outage\n\n## Summary\n\nIt lasted from 2021-11-01 22:10 UTC to 2021-11-02 01:40 UTC.\n\n## Detection\n\nAn alert came at 01:02 UTC.\n\n\
         ## Cause\n\nA push at 22:08 UTC.\n",
        &["2021-11-01T22:10Z to 2021-11-02T01:40Z", "2021-11-02T01:02Z", "2021-11-01T22:08Z"],
    );
    // one sentence with its date is none
    check_on_day("It failed at 13:00.\n\nThe last check was on 1 August at 12:00.", &["13:00", "08-01T12:00"]);
    // what had happened in the evening, told after midnight
    check_on_day(
        "It failed at 22:00. It was back at 02:25. The spare had been turned off at 21:50.",
        &["22:00", "07-20T02:25", "21:50"],
    );
}

#[test]
fn dates_above_sentences() {
    check("# Invoices (May 2 to May 4, 2023)\n\nOn May 3 at 06:00 UTC it ran.\n", &["2023-05-03T06:00Z"]);
    check("# Follow-up on the outage of 2021-09-27\n\nIt was down at 08:03 UTC.\n", &["2021-09-27T08:03Z"]);
    check(
        "# Outage\n\n## Date\n\n2021-09-27\n\n## Impact\n\nFrom 08:03 to 08:41 UTC it was down.\n",
        &["2021-09-27T08:03Z to 2021-09-27T08:41Z"],
    );
    check(
        "# Outage\n\n**Thursday, May 4, 2023**\n\nIt was slow at 09:10 UTC.\n\n**Friday, May 5, 2023**\n\nIt was slow at 09:15 UTC.\n",
        &["2023-05-04T09:10Z", "2023-05-05T09:15Z"],
    );
    check("# Disruption of September 28-29, 2023\n\nAt 22:15 UTC it began.\n", &["2023-09-28T22:15Z"]);
    check(
        "# Lost mails\n\nWe are writing this on Friday, 17 March 2023. Mails sent yesterday at 11:00 UTC were lost.\n",
        &["2023-03-16T11:00Z"],
    );
}

#[test]
fn zones_around_the_clock() {
    check("# Cut of 2019-06-28\n\nPower was lost at 16:04 (local time, UTC+2).\n", &["2019-06-28T16:04+02:00"]);
    let day = |sentence: &str, want: &[&str]| check(&format!("# Outage 2018-07-19\n\n{sentence}\n"), want);
    day("It failed at 9:30 this morning (EDT).", &["2018-07-19T09:30-04:00"]);
    day(
        "It went down at 6:02 p.m. Eastern and was back at 7:48 p.m.",
        &["2018-07-19T18:02-04:00", "2018-07-19T19:48-04:00"],
    );
    // a second rendering tells the offset of the first, and of the sentences behind it
    day("At 17:03 (15:03 UTC) a mail came. I read it at 17:20.", &["2018-07-19T17:03+02:00", "2018-07-19T17:20+02:00"]);
    day("It was hot at 3:30 pm local time (13:30 UTC).", &["2018-07-19T15:30+02:00"]);
    day("It was down from 10 to 11:30 PM EDT.", &["2018-07-19T22:00-04:00 to 2018-07-19T23:30-04:00"]);
}

#[test]
fn labels_of_what_is_due_and_of_updates() {
    check_on_day("**Impact:** calls failed at 13:00.\n**Action items:** test it before 1 August at 12:00.", &["13:00"]);
    check_published("The second came on Wednesday: at 01:17 UTC it failed again.", &["2019-03-13T01:17Z"]);
    check_on_day("- **Follow-up:** move the job to 04:00.\n- **Fix:** the backup was back at 10:30.", &["10:30"]);
    check_on_day("Update: At roughly 8:30pm, we were told more.", &["20:30"]);
}

#[test]
fn days_in_words_take_linear_time() {
    let rows = [
        "On Friday at noon, the day before. ",
        "last night last night ",
        "noon midnight ",
        "and. and, ",
        "at 10:05 \" ` ",
    ];
    for row in rows {
        let once = format!("# Outage 2018-07-19\n\n{}", row.repeat(4_000));
        let more = format!("# Outage 2018-07-19\n\n{}", row.repeat(32_000));
        check_linear(row, &once, &more);
    }
}

#[test]
fn each_clock_of_a_sentence_has_its_clause() {
    let texts = |sentence: &str| -> Vec<String> {
        let text = format!("# Outage 2018-07-19\n\nAll times UTC.\n\n{sentence}\n");
        crate::reading::read(&text).events().iter().map(|e| e.text().to_owned()).collect()
    };
    assert_eq!(
        texts("At 14:05 the site failed and at 14:20 we rolled back."),
        ["At 14:05 the site failed", "at 14:20 we rolled back."]
    );
    assert_eq!(
        texts("The deploy at 14:00 caused the outage, which was noticed at 14:05 and fixed at 14:20."),
        ["The deploy at 14:00 caused the outage", "which was noticed at 14:05", "fixed at 14:20."]
    );
    assert_eq!(
        texts("Errors began at 14:05. They ended at 14:20."),
        ["Errors began at 14:05.", "They ended at 14:20."]
    );
}

#[test]
fn a_label_in_front_of_several_sentences_is_no_field() {
    check_on_day("**Summary:** At 14:05 the site failed. At 14:20 we rolled back.", &["14:05", "14:20"]);
    check_on_day(
        "- **Impact:** From 14:05 to 14:20 uploads failed. At 14:30 all was well.",
        &["14:05 to 14:20", "14:30"],
    );
    let text = "# Outage 2018-07-19\n\nAll times UTC.\n\n**Detected:** at 14:05 by the monitor\n";
    assert_eq!(crate::reading::read(text).events()[0].form().as_str(), "field");
}

#[test]
fn a_day_within_a_sentence_long_before_that_of_the_title_governs_no_other() {
    let text =
        "# Outage 2021-07-05\n\nAll times UTC.\n\nWe introduced the flag on June 28.\n\nAt 14:05 the site failed.\n";
    assert_eq!(crate::reading::read(text).events()[0].moment().to_string(), "2021-07-05T14:05:00Z");
    // a day that opens its sentence goes on
    let text =
        "# Outage 2021-07-05\n\nAll times UTC.\n\nOn June 30 we moved the disks.\n\nAt 14:05 a first error came.\n";
    assert_eq!(crate::reading::read(text).events()[0].moment().to_string(), "2021-06-30T14:05:00Z");
}

/// Sentences that tell of nothing at their clock, and one each that differs in little and tells of 14:05.
#[track_caller]
fn check_quiet(quiet: &[&str], telling: &[&str]) {
    for sentence in quiet {
        check_on_day(sentence, &[]);
    }
    for sentence in telling {
        check_on_day(sentence, &["14:05"]);
    }
}

#[test]
fn code_that_nothing_marks() {
    check_quiet(
        &[
            "We ran SELECT * FROM jobs WHERE ts > '2018-07-19 14:05' and saw nothing.",
            "The query had BETWEEN '14:05' AND '14:10' in it.",
            "The record had time = 14:05:11 and level = error.",
            "We used journalctl --since 14:05 to look at it.",
            "We used journalctl -S 14:05 -u queue to look at it.",
            "The record had \"time\": \"14:05:11\" in it.",
            "The record had { time: 14:05:11, level: error } in it.",
            "The config says schedule: 14:05.",
            "The YAML said start_time: 14:05 and end_time: 14:20.",
            "The command was <kbd>at 14:05</kbd> then.",
            "The log has ``14:05:11 gone`` in it.",
            "The error was ‘14:05:11 gone’ in the log.",
            "Im Log stand »14:05:11 weg«.",
            "Der Aufruf journalctl --since 14:05 zeigte nichts.",
            "La requête WHERE ts > '2018-07-19 14:05' était lente.",
            "El comando journalctl --since 14:05 no mostró nada.",
        ],
        &[
            "At 14:05 we ran journalctl --since 13:00 and saw the errors.",
            "At 14:05 we ran SELECT * FROM jobs WHERE ts > '2018-07-19 13:05' and saw nothing.",
            "The users' sessions were lost at 14:05 and the team's pages too.",
            "The error read 'out of space' at 14:05 and 'no route' later.",
            "The load was > 90 at 14:05.",
            "The deploy (v2 -> v3 at 14:05) failed.",
            "The site broke <b>at 14:05</b> again.",
            "The template {name} failed at 14:05 and {other} too.",
        ],
    );
}

#[test]
fn lines_of_logs_in_sentences() {
    check_quiet(
        &[
            "The worker wrote 2018-07-19 14:05:11 ERROR worker: connection reset by peer and stopped.",
            "We found this line: 2018-07-19T14:05:11.123Z ERROR [worker] gone, which we had not seen before.",
            "We found [2018-07-19 14:05:11] ERROR: connection reset in the log.",
            "We found Jul 19 14:05:11 web1 kernel: eth0: link down in the log.",
            "We found 14:05:11.532 WARN Pool exhausted in the log.",
            "The console printed [14:05:11] [main/ERROR]: gone.",
            "Running date printed Thu Jul 19 14:05:11 UTC 2018.",
            "Der Eintrag lautet 2018-07-19 14:05:11 ERROR worker: weg.",
            "See file 14:05:11.log for it.",
            "See Screenshot 2018-07-19 at 14:05:11.png for it.",
            "The address 10:05::14 was gone.",
        ],
        &[
            "At 14:05:00 ERROR messages filled the log.",
            "At 14:05 the worker wrote 2018-07-19 13:05:11 ERROR worker: gone again.",
            "The worker failed at 2018-07-19 14:05 and was restarted.",
            "It failed at 14:05.Then we looked.",
        ],
    );
}

#[test]
fn clocks_that_name_things() {
    check_quiet(
        &[
            "It is written in John 3:16.",
            "As Matthew 14:05 says, he feared the people.",
            "We met in room 14:05.",
            "We deployed build 14:05.",
            "The disk with Current_Pending_Sector 18:16 is old.",
            "We searched the log with grep 14:05 app.log.",
            "The message titled 14:05 update was lost.",
            "The 14:05 train was full.",
            "The screens use the 16:10 format.",
            "The home team won 13:12.",
            "The vote was 10:12.",
            "The exchange rate was 10:12.",
            "Es steht in Johannes 3:16.",
            "Wir trafen uns im Raum 14:05.",
            "La version 14:05 était touchée.",
            "El equipo ganó 13:12.",
        ],
        &[
            "John noticed it at 14:05.",
            "We met in the room at 14:05.",
            "The build of 14:05 was bad.",
            "The 14:05 build failed.",
            "The outage started 14:05 and hurt all users.",
            "The deploy 14:05 broke the site.",
            "It was almost 14:05 when the team saw it.",
            "It was 14:05 when the team saw it.",
            "The first alert was 14:05, and we missed it.",
            "Trains of requests were dropped at 14:05.",
            "The vote for a new leader ended at 14:05.",
        ],
    );
}

#[test]
fn clocks_that_are_values_and_examples() {
    check_quiet(
        &[
            "The field showed 14:05 instead of 15:05.",
            "The value was 14:05.",
            "The timer was set to 14:05.",
            "The customer typed 14:05 into the form.",
            "The time range was 13:00 to 15:00.",
            "The timestamp 2018-07-19 14:05 was parsed wrong.",
            "Enter a time such as 14:05 in the field.",
            "Enter a time like 14:05 or 14:10.",
            "Write the time in full (e.g. 14:05).",
            "See the entry of 14:05 in the log.",
            "Look at the graph between 14:00 and 15:00.",
            "Das Feld zeigte 14:05 statt 15:05.",
            "Eine Uhrzeit eingeben, z. B. 14:05.",
            "Le champ affichait 14:05 au lieu de 15:05.",
            "Saisir une heure, p. ex. 14:05.",
            "El campo mostraba 14:05 en lugar de 15:05.",
            "Escribir una hora como 14:05.",
        ],
        &[
            "The field was empty from 14:05 on.",
            "The value was wrong at 14:05.",
            "The limit was set to 10 at 14:05.",
            "It began at 14:05 instead of 15:05.",
            "The user entered the data at 14:05.",
            "A host such as web1 failed at 14:05.",
            "It looked like 14:05 was when it began.",
            "Customers see errors at 14:05.",
            "See the graph, it began at 14:05.",
            "Use of the API rose at 14:05.",
            "The graph shows errors rising at 14:05.",
        ],
    );
}

#[test]
fn places_in_recordings() {
    check_quiet(
        &[
            "The clip from 10:15 to 10:45 shows it.",
            "The recording shows it at 10:15.",
            "Skip to 10:15 of the talk.",
            "The song is 4:05 long.",
            "Der Ausschnitt von 10:15 bis 10:45 zeigt es.",
            "Bei 10:15 im Video sieht man es.",
            "La chanson dure 4:05.",
            "Voir l'enregistrement de 10:15 à 10:45.",
            "El fragmento de 10:15 a 10:45 lo muestra.",
        ],
        &[
            "The recording stopped at 14:05.",
            "We started recording at 14:05.",
            "We began a video call at 14:05 in the war room.",
            "Die Aufnahme stoppte um 14:05 Uhr.",
            "La grabación se detuvo a las 14:05.",
        ],
    );
    check_on_day("Uploads of clips failed from 14:05 to 14:45.", &["14:05 to 14:45"]);
}

#[test]
fn hours_of_every_day() {
    check_quiet(
        &[
            "Support hours: 08:00-18:00.",
            "Opening hours: Mon-Fri 08:00-18:00.",
            "Core hours are 10:00 to 15:00.",
            "Our shift runs from 09:00 to 17:00.",
            "We work from 09:00 to 17:00 CET.",
            "The desk is staffed 09:00-17:00.",
            "The cron job starts at 03:30.",
            "The nightly job, which starts at 03:30, was off.",
            "Backups are taken at 02:00.",
            "Logs are rotated at 00:10.",
            "Signups open at 20:00 on Fridays.",
            "Deploys are only allowed between 09:00 and 16:00.",
            "Deploys after 16:00 need an approval.",
            "Uploads after 18:00 are from now on held back.",
            "The drill is held every first Tuesday, 15:00.",
            "In this case we'd have known at 21:50.",
            "The next meeting is on Friday at 18:00.",
            "We are moving it next Sunday between 14:00 and 15:00.",
            "The plan was to start at 20:00 and finish at 22:00.",
            "At 03:00 nobody would have seen it.",
            "Unsere Öffnungszeiten sind 08:00 bis 18:00 Uhr.",
            "Die Frühschicht beginnt um 06:00 Uhr.",
            "Nos horaires sont de 08:00 à 18:00.",
            "Les sauvegardes tournent à 02:00 chaque nuit.",
            "Nuestro turno va de 09:00 a 17:00.",
            "Horario de atención: 08:00-18:00.",
            "Der Support ist von 08:00 bis 18:00 Uhr besetzt.",
            "Normalerweise startet der Lauf um 03:00 Uhr.",
            "Um 03:00 Uhr hätte es niemand bemerkt.",
            "Les déploiements sont interdits après 16:00.",
            "À 03:00, personne ne l'aurait vu.",
            "Los despliegues están prohibidos después de las 16:00.",
            "Por lo general la tarea empieza a las 03:30.",
        ],
        &[
            "During support hours, at 14:05, it failed.",
            "The on-call shift noticed it at 14:05.",
            "Since the shift began at 14:05 the errors grew.",
            "At 14:05 the cron job starts and takes the lock.",
            "The cron job started at 14:05 and took the lock.",
            "The logs were rotated at 14:05.",
            "All deploys are frozen from 14:05 on.",
            "The job, which runs every night, failed at 14:05.",
            "The next deploy was at 14:05.",
            "We were moving it to the next host at 14:05.",
            "We are sorry: at 14:05 we broke the login for everyone.",
            "The alerts are muted by default, so nobody noticed at 14:05.",
            "The warning at 14:05 would have left me an hour.",
            "The outage was due to a bug deployed at 14:05.",
            "Der Cronjob startete um 14:05 Uhr und hielt die Sperre.",
            "Der Dienst war ab 14:05 Uhr wieder erreichbar.",
            "Nach 14:05 Uhr stiegen die Fehler.",
            "L'équipe de nuit l'a vu à 14:05.",
            "El turno de noche lo vio a las 14:05.",
        ],
    );
    check_on_day("Der Dienst war von 14:00 bis 15:00 Uhr nicht erreichbar.", &["14:00 to 15:00"]);
    check_on_day("The site was available between 14:00 and 15:00.", &["14:00 to 15:00"]);
    check_on_day("The team worked from 14:00 to 15:00 on it.", &["14:00 to 15:00"]);
    check_on_day("La sauvegarde a tourné de 14:00 à 15:00.", &["14:00 to 15:00"]);
}

#[test]
fn sentences_that_are_quoted_line_by_line() {
    check_quiet(
        &[
            "The vendor wrote later.\n\n> We saw an issue at 14:05 UTC and fixed it at\n> 14:20 UTC. It may come again at 15:00 UTC.",
            "Anna wrote in the channel:\n> at 14:05 UTC it broke\nand we believed her.",
            "Am 19.07.2018 um 14:05 schrieb Anna Lee:\n> Es begann um 14:02 Uhr.",
        ],
        &["> **Update:** it broke at 14:00 UTC.\n\nAt 14:05 UTC we paged the vendor."],
    );
}
