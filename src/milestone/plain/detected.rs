//! Somebody or something notices, in plain statements.

use super::super::claim::Claim::*;
use super::super::evidence::{Row, act, any, fact};

pub(super) const ROWS: &[Row] = &[
    fact(
        Report,
        (
            "a user reports it",
            40,
            "^ User reports|reported -Good|Recover|Work|Fix|Resolve|Again|Back",
            "A tenant reports late invoices",
        ),
    ),
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
            "User @telltale -thanks|thank|OnCall|Change|Fix|Recover|Resolve|Good|Still|Close",
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
            "Alert|Monitor .. Not Fire|Notice|Report|Alert|Told|went_off|go_off -until|till|before",
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
            "User|contributor|contributors|somebody|nobody .. submits|submitted|opened|opens|filed|files|created|creates issue|bug|ticket|report -Provider",
            "A contributor opened an issue",
        ),
    ),
    fact(
        Detected,
        (
            "gets a message",
            90,
            "Receive .. call|calls|letter|message|messages|notification|sms|text|mail|email that|about|saying|from -Resolve|Recover|Good",
            "We got a message that it had expired",
        ),
    ),
    fact(
        Detected,
        (
            "learns of it",
            70,
            "learn|learned|learnt|learns|hear|heard|hears of|about|from",
            "The maintainers learn of the leak",
        ),
    ),
    fact(Alert, ("a device calls", 130, "@gadget @buzz", "My phone buzzes")),
    fact(
        Alert,
        (
            "an alert wakes somebody",
            130,
            "Alert|Monitor|alarm wakes|woke|wake|rouses|roused|reaches|reached",
            "The alarm wakes the caretaker",
        ),
    ),
    fact(
        Alert,
        (
            "woken by it",
            130,
            "woken|woke|awoken|roused|awakened|wakes by|to|from|with Alert|Monitor|phone|gadget",
            "Jo is woken by an alarm",
        ),
    ),
    any(
        Report,
        (
            "asks others",
            130,
            "anyone|anybody else|seeing|having|noticing|getting -Investigate|Notice",
            "anyone else seeing timeouts?",
        ),
    ),
    any(
        Report,
        ("asks whether it is only them", 130, "is|if|whether it|its|this just|only me|us|them|you", "is it just me?"),
    ),
    any(
        Report,
        (
            "asks whether it fails",
            100,
            "^ isn't|why|hey|did|does|whats .. Down|Fail:bg|Error|@odd -Cause|Identify|Plan|Recover|Good|Because",
            "Why is git down?",
        ),
    ),
    fact(
        Detected,
        (
            "sees that it is odd",
            110,
            "see|sees|saw|spot|spots|spotted|observes|observed|finds|found|notices|noticed .. @odd -Identify|Cause|Because|Recover|Resolve",
            "Kim sees a cliff in the graph",
        ),
    ),
    any(
        Detected,
        (
            "looks odd",
            120,
            "look|looks|looked|seem|seems|smells|is|are|that's|something odd|weird|strange|fishy|funny|wrong|off|suspicious|amiss -Cause|Identify|Because",
            "hm, the dashboard looks wrong",
        ),
    ),
    fact(
        Alert,
        (
            "an instrument tells",
            120,
            "bot|check|checker|detection|script|cronjob @utter:ps .. Error|Fail|Down|Wrong|missed|missing|over|red|amber|alert|message -Recover|Resolve|Good",
            "The bot posts: 12 blocks missed",
        ),
    ),
    fact(
        Report,
        ("reports come in", 120, "@reports @comein -Fix|Recover|Resolve|Close|Still|Investigate", "Complaints pour in"),
    ),
    fact(
        Report,
        (
            "so many reports",
            110,
            "^ one|two|three|four|five|six|ten|several|many|dozens|multiple|numerous @reports -Fix|Recover|Resolve|Close",
            "Three tickets in two minutes",
        ),
    ),
    fact(
        Report,
        (
            "floods of reports",
            130,
            "flooded|swamped|inundated|bombarded|overrun|flood|wave|stream|rush|surge|torrent|spate with|by|of @reports|User",
            "Reception is flooded with calls",
        ),
    ),
    fact(
        Report,
        (
            "word reaches us",
            130,
            "word|news|rumour|tip|message|hint|it|call|warning reaches|reached|got|gets to|us|me|support|Team -Recover|Resolve",
            "Word reaches us from the night shift",
        ),
    ),
    fact(
        Report,
        (
            "brought to attention",
            130,
            "brought|drawn|came|comes|drew|calls|called to|our|the attention|notice",
            "It was brought to our attention",
        ),
    ),
    fact(Report, ("tipped off", 130, "tipped|tips|tip off|us|from", "We were tipped off")),
    fact(
        Detected,
        ("meets it by chance", 40, "Notice:ps .. @odd -Recover|Resolve|Good", "Ann comes across the empty table"),
    ),
    fact(
        Report,
        (
            "a report lands",
            120,
            "mail|email|ticket|letter|note|dm|bug_report|screenshot|photo|photos|photographs|complaint from|by|of|with User|abuse -Recover|Resolve|Paperwork",
            "A mail from a customer arrives",
        ),
    ),
    fact(
        Alert,
        (
            "a sign turns red",
            120,
            "display|screen|light|lights|board|dashboard|status|check|tile|panel|probe|graph|test|tests|build|builds|job|suite turn|turns|turned|goes|went|is red|amber|orange|yellow",
            "The display turns amber",
        ),
    ),
    any(
        Detected,
        (
            "not until then",
            150,
            "Not Fire|Notice|know|knew|see|saw|hear|sound|Alert|react|Told|page .. until|till|before -Fix|Resolve|Recover",
            "We did not know until a customer wrote in",
        ),
    ),
    fact(
        Report,
        (
            "tells us",
            100,
            "@telltale:ps us|me|ours -Recover|Resolve|Good|Fix|Cause|Identify|Provider",
            "The duty officer rang us",
        ),
    ),
    any(
        Report,
        ("asks whether it is meant", 125, "is|are|was .. supposed|meant to", "Is the pool supposed to be empty?"),
    ),
    fact(
        Report,
        (
            "a picture of it",
            110,
            "^ screenshot|screenshots|photo|photos|picture in|from|of|by",
            "Screenshot in the group chat",
        ),
    ),
    fact(Report, ("a phone call", 120, "^ phone|telephone call|calls -Fix|Resolve", "Phone call from the plant")),
    fact(Detected, ("they begin to notice", 60, "Start Notice:g|noticing|complaining", "People started noticing")),
    fact(
        Alert,
        (
            "it lights up",
            140,
            "dashboard|board|screen|panel|switchboard|graph|chart|lamp|monitor lights_up|lit_up|blinks|flashes|goes_off",
            "The dashboard lights up",
        ),
    ),
    any(
        Report,
        (
            "shows up in a public place",
            110,
            "review|reviews|post|thread|comment|comments|rumour|rumours|rumors|news appears|appear|appeared|surface|surfaces|shows_up|show_up -Paperwork|Recover",
            "A post shows up on the forum",
        ),
    ),
    fact(
        Alert,
        (
            "an alert at the end",
            80,
            "alert|alarm|alerts|alarms $ -Receive|Told|Not|Resolve|Close|Recover|Good|Say|Acknowledge|fired|fires|triggered|triggers|raised|for|on|about|muted|silenced|snoozed|cleared|off|false|go_quiet|goes_quiet|went_quiet|Sink",
            "The count is too low, alert",
        ),
    ),
    fact(
        Report,
        (
            "one more report",
            50,
            "2nd|3rd|second|third|another|further report|complaint|alert",
            "Third report of misses",
        ),
    ),
    act(
        Report,
        (
            "calls to report it",
            110,
            "called|calls|phoned|contacted|wrote|emailed|rang|visited .. to report|complain|ask|say",
            "A student called the desk to report it",
        ),
    ),
    fact(
        Report,
        (
            "passes a report on",
            100,
            "forwards|forwarded|relays|relayed|passes|passed .. report|reports|ticket|tickets|complaint|complaints|message -Paperwork|Resolve",
            "Support forwards the complaint",
        ),
    ),
    any(
        Detected,
        (
            "an alert is made",
            -250,
            "added|adding|creates|created|create|adds|wrote|tuned|adjusted|improved|built|setup|extended|lowered Alert|Monitor",
            "Added an alert for lag",
        ),
    ),
    fact(
        Alert,
        (
            "a monitor calls",
            100,
            "Monitor calls|called|texts|texted|rings|rang|messages|messaged|emails|emailed",
            "OpsGenie called the primary",
        ),
    ),
    fact(
        Alert,
        (
            "a probe fails",
            90,
            "^ Monitor|probe|check|test|canary .. fails|failed|failing -Recover|Fix|Change|Revert",
            "The external probe failed",
        ),
    ),
    act(
        Report,
        (
            "users begin to tell",
            110,
            "User Start .. complain|complaining|report|reporting|ask|asking|call|calling|tweet|post|posting|write|message",
            "Users start to complain",
        ),
    ),
    fact(
        Report,
        (
            "first of it that is told",
            50,
            "^ First .. report|reports|alert|alarm|complaint|page|ticket|mention -Fix|Resolve|draft|written|incident|post-mortem",
            "First internal report in the channel",
        ),
    ),
    fact(
        Alert,
        (
            "paged about it",
            90,
            "^ paged|pinged|alerted|called|woken for|about|by|because|with -User|Provider",
            "Paged for elevated errors",
        ),
    ),
    fact(
        Detected,
        (
            "we are seeing it",
            80,
            "we|Team are|is|were|started seeing|observing|noticing|detecting Error|Rise|Down|Fail|elevated|increased|high -Recover|Sink|Good",
            "We are seeing elevated errors",
        ),
    ),
    fact(Alert, ("an alert begins", 40, "Alert Start:psb -Investigate|Resolve|Acknowledge", "The alert starts")),
    fact(
        Report,
        (
            "reports trouble plainly",
            40,
            "reported|reports .. Error|Fail|Down|Not|Unable -Recover|Resolve|Good|Fix|Cause|Provider|Still|Again|Monitor",
            "They reported errors in their hubs",
        ),
    ),
    fact(
        Report,
        (
            "users run into it",
            90,
            "User hitting|hits|hit|meeting|meet|encountering Error|Wrong|Fail|Down",
            "Users hitting missing pages",
        ),
    ),
    fact(
        Report,
        (
            "users say so",
            60,
            "User say|says|said .. Down|Fail|Error|Not|Unable|@odd -Recover|Good|Resolve",
            "Discord users say that it is dead",
        ),
    ),
    any(
        Detected,
        (
            "an alert is set up",
            -250,
            "Alert .. created|added|tuned|adjusted|improved|configured|installed|planned|extended",
            "A new alert was created",
        ),
    ),
    any(
        Detected,
        (
            "users are told",
            -150,
            "customers|clients|subscribers|users|readers|tenants|members were|are|have informed|notified|told|updated|answered",
            "The customers were informed",
        ),
    ),
    any(
        Detected,
        (
            "an alert keeps quiet",
            -300,
            "Alert|@gadget|Monitor stays|stayed|remains|remained|stay|kept|keeps|had|was silent|quiet|green|mute|muted|off|disabled|switched_off|turned_off -until|till|before|User",
            "The pager stays silent",
        ),
    ),
    fact(
        Report,
        (
            "points out what is wrong",
            100,
            "points|pointed|points_out|pointed_out .. wrong|off|missing|Error|Fail|Down -Identify|Cause",
            "They pointed out missing numbers",
        ),
    ),
    fact(
        Alert,
        (
            "probes fail",
            90,
            "^ Monitor|probe|probes|check|checks|ping failures|failure|timeouts|errors -Fix|Recover",
            "Probe failures from three places",
        ),
    ),
    fact(
        Alert,
        (
            "somebody gets pages",
            110,
            "Team|OnCall receives|received|gets|got|receive|get pages|page|paged|alerts|alert -Still|Paperwork|Resolve",
            "The team receives pages",
        ),
    ),
    act(
        Report,
        (
            "says so in person",
            120,
            "User walks|walked|walks_in|walked_in|walks_over|walked_over|comes|came|stops|stopped .. complain|complains|say|says|said|report|ask|asks|tell -thanks|thank|hello",
            "A customer walks into the office to complain",
        ),
    ),
    fact(
        Detected,
        (
            "sees a rise",
            100,
            "see|sees|saw|seeing|observe|observes|observed|notice|notices|noticed|detected|spots|spotted increase|surge|spike|rise|wave|influx|uptick|jump|drop|dip of|in|to -Recover|Good|Resolve",
            "We see a surge of them in the logs",
        ),
    ),
    any(
        Report,
        (
            "a team asks why",
            40,
            "Team|User|somebody|someone ask|asks|asked|wonders|wondered whether|if|why|what -Investigate|Recover",
            "The mobile team asks whether it changed",
        ),
    ),
    fact(
        Alert,
        (
            "notifies of it",
            100,
            "notifies|warns|alerts|notified|warned about|of|that -User|we|Recover|Resolve|Paperwork",
            "Airbrake notifies about it",
        ),
    ),
    fact(
        Alert,
        (
            "crosses its threshold",
            90,
            "violated|violates|breaches|breached|exceeds|exceeded|crossed|crosses|trips|tripped .. threshold|slo|sla|budget -Recover",
            "The check violated its threshold",
        ),
    ),
    any(
        Report,
        (
            "several tell of it",
            90,
            "several|many|some|two|three|multiple|more .. report|reports|complain|say|mention that|Error|Down|Fail|Not -Recover|Resolve|Good|Fix",
            "Several branches report that receipts are missing",
        ),
    ),
    fact(
        Report,
        (
            "told in public",
            90,
            "complaint|post|tweet|message|thread|rant|question|comment on|in|from facebook|twitter|reddit|mastodon|instagram|linkedin|discord|forum|media -Action|Paperwork",
            "Complaint on Facebook",
        ),
    ),
    fact(
        Report,
        (
            "flags a flaw",
            80,
            "flagged|points_out|pointed_out|remarks|remarked .. Error|Wrong|mismatch|odd|missing|old|stale|empty -Resolve|Fix",
            "Finance flagged a mismatch",
        ),
    ),
    fact(
        Alert,
        (
            "message of a machine",
            90,
            "^ message|mail|email|sms|text|call from .. alarm|Alert|monitor|Error",
            "Message from the data centre: temperature alarm",
        ),
    ),
    fact(
        Detected,
        (
            "an audit reveals it",
            60,
            "audit|drill|walkthrough|exercise reveals|revealed|shows|showed|finds|found|uncovers|uncovered",
            "An audit reveals missing backups",
        ),
    ),
];
