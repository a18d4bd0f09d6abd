//! Somebody or something notices, in plain statements.

use super::super::claim::Claim::*;
use super::super::evidence::{Row, any, fact};

pub(super) const ROWS: &[Row] = &[
    any(
        Detected,
        (
            "an alert goes away",
            -200,
            "Alert Sink|Resolve|Recover|Close|cleared|silenced|muted|snoozed|suppressed|disabled",
            "Alerts cleared",
        ),
    ),
    any(
        Alert,
        (
            "a check is critical",
            100,
            "^ critical|warning|crit|alert|firing -Good|Resolve|Recover|Close|Sink|Not",
            "CRITICAL: resolver check",
        ),
    ),
    fact(
        Alert,
        (
            "a monitor says that it is bad",
            100,
            "^ Monitor Alert|critical|warning|crit -Resolve|Recover|Good",
            "Nagios alerts on the frontends",
        ),
    ),
    fact(
        Detected,
        (
            "somebody notices",
            40,
            "Notice:psb that|high|Error|Down|Fail|Rise|the|a|an -Resolve|Recover|Good",
            "We noticed that the count is high",
        ),
    ),
    fact(Detected, ("aware of trouble", 40, "aware of|that", "We became aware of it")),
    fact(
        Report,
        (
            "users tell of trouble",
            40,
            "User .. Report:psb .. Error|Down|Fail|that|Not|Unable",
            "A customer reports that it is slow",
        ),
    ),
    fact(Detected, ("somebody sees trouble", 80, "^ See:ps Error|Down|Fail", "Bea sees many errors")),
    fact(
        Report,
        (
            "users call",
            100,
            "User .. rang|rings|phoned|phones|telephoned|called|calls|texted|texts|wrote_in|writes_in|wrote|asks|asked|emailed|emails|messaged|tweeted|tweets -Fix|Recover|Resolve|Good|Still|Close",
            "The foreman called the desk",
        ),
    ),
    fact(
        Report,
        ("first of it that is heard", 90, "First .. heard|hear|knew|know|learned", "The first we heard was a message"),
    ),
    fact(Report, ("a phone rings", 100, "phone|phones|telephone rang|rings|ringing", "Her phone rang")),
    any(
        Report,
        (
            "asks whether it is down",
            60,
            "asks|asked|wonders|wondered .. whether|if|is|why .. Down|Fail|Error|Not|empty",
            "A reader asks whether the site is down",
        ),
    ),
    fact(Alert, ("a check goes red", 100, "Monitor|check|light|lights .. red|amber", "Nagios went red")),
    fact(
        Report,
        (
            "reports that",
            85,
            "Report:psb that -Recover|Resolve|Good|Fix|Done|Change|Identify|Cause",
            "The night shift reported that scanners stopped",
        ),
    ),
    fact(Report, ("discloses", 50, "disclosed|discloses", "A researcher disclosed the hole")),
    fact(
        Alert,
        (
            "a system flags it",
            50,
            "system|scanner|detection|Monitor .. flags|flagged",
            "The detection system flagged the login",
        ),
    ),
    fact(Alert, ("is paged", 50, "was|were|is|are|got|gets alerted|paged|pinged -User|Paperwork|Not", "Jo was paged")),
    any(
        Detected,
        (
            "an alert that did not come",
            -300,
            "Alert|Monitor .. Not Fire|Notice|Report|Alert|Receive|Told|went_off|go_off",
            "The alert did not fire",
        ),
    ),
    any(Detected, ("no alert at all", -200, "no|without Alert", "No alert fired")),
    fact(
        Alert,
        (
            "a monitor fires",
            50,
            "Monitor Fire:psb|notifies|alerts|alerted|pages|paged -Not",
            "Alertmanager fires for the api",
        ),
    ),
    fact(
        Report,
        (
            "somebody contacts us",
            80,
            "contacts|contacted|approaches|approached Team|us|support|me .. about|that|regarding",
            "A reader contacts us about broken links",
        ),
    ),
    fact(
        Report,
        (
            "calls that it is down",
            70,
            "called|calls|rings|rang|phoned .. Error|Down|Fail|Unable -OnCall",
            "The manager called: tills are offline",
        ),
    ),
    fact(
        Report,
        (
            "a complaint",
            40,
            "complaint|complaints|complain|complains|complained -Still",
            "Customer support forwards a complaint",
        ),
    ),
    fact(Alert, ("pages us", 70, "pages|paged|alerts|alerted|notifies us|me -Recover", "The check fails and pages us")),
    fact(
        Detected,
        (
            "finds it failing",
            40,
            "Find:ps .. Down|Fail|Error|Not -Cause|Because|Identify",
            "Ann discovers that backups have stopped",
        ),
    ),
    any(Detected, ("a false alarm", -150, "false Alert", "False alarm")),
    any(
        Detected,
        (
            "notices that it is good",
            -70,
            "Notice|See|Find .. Back|Good|Recover -Fail|Down|Error|Not",
            "Ann notices that the site is back",
        ),
    ),
    fact(
        Report,
        (
            "opens a ticket",
            90,
            "User|contributor|contributors|somebody|nobody .. opened|opens|filed|files|created|creates issue|bug|ticket|report -Provider",
            "A contributor opened an issue",
        ),
    ),
    fact(
        Detected,
        (
            "gets a message",
            90,
            "Receive .. message|messages|notification|sms|text|mail|email that|about|saying|from -Resolve|Recover|Good",
            "We got a message that it had expired",
        ),
    ),
    fact(
        Detected,
        (
            "learns of it",
            50,
            "learn|learned|learnt|learns|hear|heard|hears of|about|from",
            "The maintainers learn of the leak",
        ),
    ),
];
