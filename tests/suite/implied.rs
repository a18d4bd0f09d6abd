//! Moments that words imply, and words that imply none.

use crate::reading::read;

/// Reads `text` below a title and compares what it implies: the milestone, the moment without its date, and whether it is
/// approximate.
#[track_caller]
fn check(text: &str, want: &[(&str, &str, bool)]) {
    let document = format!("# Outage 2021-07-05\n\nAll times in UTC.\n\n{text}\n");
    let incident = read(&document);
    let got: Vec<(&str, String, bool)> = incident
        .implied()
        .iter()
        .map(|i| {
            let at = i.moment().to_string();
            assert_eq!(&at[19..], "Z", "{text:?}");
            // a clock alone is one of the day
            let told = at.strip_prefix("2021-07-05T").unwrap_or(&at).trim_end_matches('Z').to_owned();
            (i.milestone().as_str(), told, i.moment().is_approximate())
        })
        .collect();
    let got: Vec<(&str, &str, bool)> = got.iter().map(|(m, at, a)| (*m, at.as_str(), *a)).collect();
    assert_eq!(got, want, "{text:?}");
}

#[test]
fn harm_that_had_lasted() {
    check("- 12:21 gps noticed that 6 minutes had gone by without a build", &[("impact", "12:15:00", false)]);
    check("- 12:21 gps noticed we had 6 minutes go by and a pending task", &[("impact", "12:15:00", false)]);
    check("- 14:30 the alert fires; the API had been failing for 20 minutes", &[("impact", "14:10:00", false)]);
    check("- 14:30 first report: `build has been waiting for ~45m`", &[("impact", "13:45:00", true)]);
    check("- 14:30 saw the outage, which had started about an hour earlier", &[("impact", "13:30:00", true)]);
    check("- 14:30 noticed that errors began half an hour ago", &[("impact", "14:00:00", false)]);
    check("At 06:10 the scanners had been dead for 25 minutes.", &[("impact", "05:45:00", false)]);
    check("Jobs had been stuck for half an hour when, at 09:40, a user called.", &[("impact", "09:10:00", false)]);
}

#[test]
fn harm_since_a_clock() {
    check("- 14:30 alert fires, requests failing since 14:20", &[("impact", "14:20:00", false)]);
    check("- 00:10 paged: login has been down since 23:50", &[("impact", "2021-07-04T23:50:00", false)]);
    check("- 14:30 CPU is stuck at 100 since 2:20 pm", &[("impact", "14:20:00", false)]);
    check("- 14:30 no errors since 14:20", &[]);
    check("- 14:30 stable since 14:20", &[]);
    check("- 14:30 failing since 14:45", &[]);
}

#[test]
fn harm_before_anyone_noticed() {
    let text = "- 14:03 anna notices that launches fail\n- 15:00 fixed\n\nThe outage was present for nearly an hour before we noticed it.";
    check(text, &[("impact", "13:03:00", true)]);
    check("The outage was present for nearly an hour before we noticed it.", &[]);
}

#[test]
fn what_happened_later() {
    check(
        "The alert fired at 14:30. Ten minutes later the rollback was done and service was restored.",
        &[("mitigated", "14:40:00", false)],
    );
    check("- 14:05 alert fires, three minutes later Anna declared an incident", &[("acknowledged", "14:08:00", false)]);
    check(
        "Between 14:05 and 14:20 the site was down. Five minutes later we closed the incident.",
        &[("resolved", "14:25:00", false)],
    );
    // the time is the entry's own stamp
    check("- 14:05 alert fires\n- 5 minutes later the service was restored", &[]);
    check("- 14:05 down\n- 20 minutes later than last time it was fixed", &[]);
    check("The alert fired at 14:30.\n\n## Later\n\nTen minutes later service was restored.", &[]);
    check("The alert fired at 14:30. Ten minutes later somebody made coffee.", &[]);
    check("The alert fired at 14:30. Ten minutes later, at 14:41, service was restored.", &[]);
}

#[test]
fn what_happened_after_a_change_or_an_alert() {
    let text = |sentence: &str| {
        format!("- 14:00 deployed a new release\n- 14:30 alert fires\n- 15:00 rolled back\n\n{sentence}")
    };
    check(&text("Requests began to fail within 5 minutes of the deploy."), &[("impact", "14:05:00", true)]);
    check(&text("Nine minutes after the release the site was down."), &[("impact", "14:09:00", false)]);
    check(&text("Four minutes after the page the incident was declared."), &[("acknowledged", "14:34:00", false)]);
    check(&text("Nine minutes after the release we had lunch."), &[]);
    check("Requests began to fail within 5 minutes of the deploy.", &[]);
}

#[test]
fn other_spans_imply_nothing() {
    for text in [
        "- 14:30 will look again, it was deployed 5 minutes ago",
        "- 14:30 restarted 10 minutes earlier than planned",
        "- 14:30 waited an hour, then rolled back",
        "- 14:30 6 minutes go by",
        "- 14:30 the API has been stable for 20 minutes",
        "- 14:30 we have seen no errors for two hours",
        "- 14:30 requests time out after failing for 30 seconds",
        "- 14:30 alert: error rate > 5% for 10 minutes",
        "- 14:30 if it has been down for 20 minutes, the pager rings",
        "- 14:30 rebooted the hosts that had been down for >6 hours",
        "- 14:35 sin errores desde hace 20 minutos",
        "- 14:35 уже 20 минут без ошибок",
        "- 14:35 the rollback started 10 minutes ago",
        "- 14:35 errors are down since 14:20",
        "- 14:35 the failing pod has been cordoned since 14:20",
        "- 14:35 recovery has been stuck for 20 minutes",
        "- 14:35 it had been down for 999999 weeks",
        "- 2021-07-05 it had been failing for 20 minutes",
        "- 14:30 errors had lasted for 99999999999999999999 minutes",
    ] {
        check(text, &[]);
    }
}

#[test]
fn implied_moments_carry_their_words_and_line() {
    let text = "# Outage 2021-07-05\n\n- 14:30 UTC the alert fires\n  and the queue had been stuck for 20 minutes\n";
    let incident = read(text);
    let [implied] = incident.implied() else { panic!("{:?}", incident.implied()) };
    assert_eq!((implied.line(), implied.event()), (4, 0));
    assert!(implied.words().of(text).contains("stuck for 20 minutes"), "{:?}", implied.words().of(text));
    let remark = incident.diagnostics().iter().find(|d| d.code().as_str() == "implied_start").unwrap();
    assert_eq!(remark.span(), implied.words());
}

#[test]
fn languages() {
    check("- 14:30 Alarm, der Dienst ist seit 20 Minuten gestört", &[("impact", "14:10:00", false)]);
    check("- 14:30 alerte : le site est indisponible depuis 20 minutes", &[("impact", "14:10:00", false)]);
    check("- 14:30 el sitio está caído desde hace 20 minutos", &[("impact", "14:10:00", false)]);
    check("- 14:30 il sito era giù da un'ora e mezza", &[("impact", "13:00:00", false)]);
    check("- 14:30 половина стоек уже пять минут без питания", &[("impact", "14:25:00", false)]);
    check("- 14:30 すでに20分エラーが出ていた", &[("impact", "14:10:00", false)]);
}
