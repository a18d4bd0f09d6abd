//! The evidence rows that are enough by themselves: plain statements, by the definition of each milestone.
//!
//! A row here is a class of subjects with a class of verbs or states ("a service goes down", "somebody acknowledges an
//! alert"), so its weight is not fitted: the fitted rows are fitted beside it. Most are enough alone, with something to spare where
//! the setting speaks against a milestone that is told late or early; those below only top up what fitted rows give. What
//! speaks against it (a negation, a plan, another row) still does.

use super::claim::Claim::*;
use super::evidence::{Row, act, any, fact};

/// Every row, by milestone.
pub(super) const TABLES: &[&[Row]] = &[TRIGGER, IMPACT, DETECTED, ACKNOWLEDGED, IDENTIFIED, MITIGATED, RESOLVED];

/// How people say that it did not help.
const IN_VAIN: &str = "no_avail|in_vain|unsuccessful|unsuccessfully|no_success|without_success|no_effect|no_luck|no_use|no_improvement|fruitless|futile|did_nothing|does_nothing|changed_nothing|changes_nothing|nothing_changed|nothing_changes|nothing_improved|nothing_happened|didn't_help|doesn't_help|don't_help|not_help|without_effect|without_result|no_difference|no_better|not_helping|made_it_worse|makes_it_worse|no_change";

const TRIGGER: &[Row] = &[
    fact(
        Deploy,
        ("deployment of something", 60, "^ Change of|de|des|von|der|di|da -Fix|Revert|Staging", "Deploy of build 7"),
    ),
    fact(
        Deploy,
        (
            "something is put live",
            130,
            "is|are|was|were|gets|being deployed|merged|released|pushed|rolled_out|shipped|upgraded|migrated|applied|installed|updated|activated|rotated|run -Fix|Revert|Staging",
            "The scheduler is deployed to all nodes",
        ),
    ),
    fact(
        Deploy,
        (
            "goes live",
            130,
            "^ Artifact|Service|Change .. live|goes_live|went_live|go_live -Revert|Fix",
            "Release 4.2 goes live",
        ),
    ),
    fact(
        Deploy,
        (
            "a change to all",
            60,
            "Change .. to|on|for All|Production -Revert|Fix|Recover",
            "Firewall rules are pushed to all hosts",
        ),
    ),
    fact(
        Deploy,
        (
            "work on it starts",
            50,
            "Artifact|Change .. Start:psb -Revert|Fix|Error|Down|Fail|Rise|Investigate",
            "Kernel upgrade on the hosts started",
        ),
    ),
    fact(
        Trigger,
        (
            "something expires",
            130,
            "certificate|cert|certs|certificates|token|key|keys|license|domain .. expired|expires|expire|lapsed|lapses|ran_out|runs_out",
            "The certificate of the gateway expires",
        ),
    ),
    fact(
        Trigger,
        (
            "something is broken by accident",
            130,
            "accidentally|inadvertently|mistakenly|unintentionally .. Action:ps|Change:ps",
            "An engineer accidentally deletes the table",
        ),
    ),
    any(Trigger, ("the power fails", 90, "power Error|Incident|Down|Fail", "The power fails")),
    fact(
        Provider,
        (
            "a provider fails",
            80,
            "^ Provider .. Error|Down|Fail|Incident|Outside",
            "The provider had a network failure",
        ),
    ),
    fact(
        Deploy,
        (
            "something new comes in",
            60,
            "Change:ps|Action:ps .. new -Fix|Revert|Staging|Recover|Investigate",
            "We shipped the new invoice layout",
        ),
    ),
    fact(
        Deploy,
        (
            "a release goes out",
            110,
            "Artifact|Change went_out|goes_out|go_out -Fix|Revert|Paperwork",
            "Release 9.3 went out",
        ),
    ),
    fact(
        Trigger,
        (
            "an outside event by name",
            110,
            "Outside -Alert|Fix|Recover|Resolve|Notice|Find|Investigate|Identify",
            "A power cut in the hall",
        ),
    ),
    fact(
        Deploy,
        (
            "a job begins to run",
            70,
            "^ job|script|import|backup|batch|cron|cronjob|sync|reindex|rebuild|migration Start:psb|kicked_off|runs|ran -Fail|Revert|Fix|Error",
            "Import job starts",
        ),
    ),
    fact(
        Deploy,
        (
            "an artifact goes out",
            40,
            "^ Artifact .. deployed|released|rolled_out|pushed|shipped|installed|applied|merged|activated|run|updated|upgraded|changed|replaced|rotated|switched|enabled|promoted -Fix|Revert|Staging|Recover",
            "Helm chart 1.8 deployed to the cluster",
        ),
    ),
    fact(
        Trigger,
        (
            "broken by mistake",
            130,
            "Action:ps|Change:ps|unplugged|unplugs|cut|cuts|erased|erases|overwritten|overwrote .. by_mistake|by_accident|accidentally|inadvertently",
            "A contractor unplugged the rack by mistake",
        ),
    ),
    fact(
        Deploy,
        ("the new one is live", 110, "new .. live|goes_live|went_live -Fix|Revert|Again", "The new scheduler is live"),
    ),
    fact(
        Deploy,
        (
            "something is altered",
            70,
            "is|are|was|were|gets|being added|promoted|moved|switched|enabled|introduced|tightened|migrated|replaced|renamed|changed|lowered|raised|expanded -Fix|Revert|Staging|Recover|Resolve",
            "New nodes are added to the cluster",
        ),
    ),
    fact(
        Deploy,
        (
            "runs a script",
            100,
            "runs|ran|executes|executed .. script|query|command|playbook|migration|cleanup -Fix|Revert|Investigate|Recover",
            "Bea runs the cleanup script on the database",
        ),
    ),
    fact(
        Trigger,
        (
            "a job does it",
            100,
            "^ job|script|cronjob|automation|bot|auto-update|updater .. Action:ps|Change:ps -Fix|Revert|Recover",
            "The cleanup job deletes the tables",
        ),
    ),
    fact(
        Trigger,
        (
            "the wrong one",
            110,
            "Action:ps|Change:ps wrong -Investigate|Find|Notice|Fix",
            "An operator deleted the wrong volume",
        ),
    ),
    fact(
        Trigger,
        (
            "an attacker acts",
            110,
            "^ attacker|attackers|hacker|exploiter|intruder|adversary .. Action|Change|Create|Work|calls|funded|funds|mints|minted|swaps|exploits|exploited|withdraws|executes",
            "Attacker calls the mint function",
        ),
    ),
    fact(
        Trigger,
        (
            "many come at once",
            100,
            "campaign|promotion|sale|registration|enrolment|exam|broadcast|load_test Start:psb|opens|begins",
            "The marketing campaign starts",
        ),
    ),
    fact(
        Provider,
        (
            "a provider acts",
            70,
            "^ Provider .. reboots|rebooted|migrates|migrated|replaces|replaced|upgrades|upgraded|updates|updated|disables|disabled|moves|moved|changes|changed|suspended|suspends|terminated|terminates|throttles -Fix|Recover|Resolve|Revert",
            "Our cloud provider reboots the hypervisor",
        ),
    ),
    fact(
        Deploy,
        (
            "sets a value",
            90,
            "increased|increases|raised|raises|lowered|lowers|reduced|reduces|changed|changes|set|doubled .. from .. to -Fix|Revert|Error|Recover|Resolve|Sink",
            "The team changed from one to the other",
        ),
    ),
    fact(
        Trigger,
        (
            "hardware fails",
            110,
            "disk|disks|drive|controller|fan|psu|battery|hardware|switch .. fails|failed|dies|died|breaks|broke|failure -Recover|Fix|Notice|Investigate|Identify",
            "A disk on the build host fails",
        ),
    ),
    fact(
        Deploy,
        (
            "takes effect",
            60,
            "Artifact|Change .. takes_effect|took_effect|in_effect -Fix|Revert",
            "The new policy took effect",
        ),
    ),
    fact(Deploy, ("begins changing", 20, "Start Change:bg -Fix|Revert", "We began moving the lists")),
];

const IMPACT: &[Row] = &[
    fact(
        Impact,
        (
            "first of the trouble",
            40,
            "^ First .. Error|Fail|Down -Report|Alert|Notice|Fix|Recover|Resolve",
            "First failed requests",
        ),
    ),
    fact(
        Impact,
        (
            "goes down",
            40,
            "Service go_down|goes_down|went_down|goes_offline|went_offline|went_dark -Recover|Resolve",
            "The hubs went down",
        ),
    ),
    any(
        Impact,
        (
            "a measure of success falls",
            110,
            "success|availability|throughput .. Sink:ps|falls|fell -Resolve|Recover|Alert",
            "The success rate drops to 80%",
        ),
    ),
    any(
        Impact,
        (
            "no longer does",
            60,
            "no_longer Work:g|Receive:g -Fix|Recover|Resolve|Notice",
            "No longer receiving any logs",
        ),
    ),
    act(
        Impact,
        (
            "service or users begin to suffer",
            125,
            "Service|User|Artifact|Production .. Start|Become Fail|Down -Fix|Revert",
            "Builds start to fail",
        ),
    ),
    act(
        Impact,
        (
            "results begin to be bad",
            125,
            "Start|Service .. return|returns|returned|returning|serve|serving|show|showing Wrong|Error|Down",
            "Searches begin to return incomplete results",
        ),
    ),
    act(Impact, ("begin of impact", 125, "Start impact|disruption|degradation|outage|downtime", "Start of the outage")),
    act(Impact, ("trouble has a beginning", 40, "Start .. Error|Incident|Down|impact", "Start of the impact")),
    act(Impact, ("impact begins", 125, "impact Start", "Impact begins")),
    fact(
        Impact,
        (
            "service is down",
            125,
            "^ Service|Production|User|Provider Down|Fail:psb -Fix|Revert|Recover|Resolve|Action|Alert|Report|Say|Monitor|Still",
            "The site is down",
        ),
    ),
    fact(
        Impact,
        (
            "service is down for users",
            125,
            "Down|Fail:psb for All|User -Fix|Revert|Recover|Resolve",
            "Pages are down for all users",
        ),
    ),
    fact(
        Impact,
        ("all of it fails", 125, "All Fail:psb|Down|Unable -Fix|Revert|Recover|Resolve|Action", "All uploads fail"),
    ),
    any(
        Impact,
        ("a measure of trouble rises", 125, "Error Rise:psb -Good|Recover|Resolve|Fix|Still", "Latency increases"),
    ),
    any(
        Impact,
        (
            "users can no longer",
            125,
            "User no_longer|cannot|can't|unable|couldn't -Resolve|Recover|Confirm|Fix|Notice",
            "Users can no longer log in",
        ),
    ),
    any(
        Impact,
        (
            "nothing is done any longer",
            125,
            "Service no_longer Work|Done|Good|Create|Receive -Resolve|Recover|Confirm|Fix",
            "Jobs are no longer processed",
        ),
    ),
    fact(
        Impact,
        (
            "a limit is reached",
            60,
            "hit|hits|reached|reaches|exceeded|exceeds|touched .. limit|limits|maximum|max|cap|ceiling|quota|capacity|100%",
            "The database hit its connection limit",
        ),
    ),
    fact(
        Impact,
        (
            "a resource is used up",
            50,
            "disk|disks|volume|filesystem|memory|storage|partition|pool|inodes|heap full|filled|fills|exhausted|ran_out|runs_out|filled_up|fills_up",
            "The disk filled up",
        ),
    ),
    any(
        Impact,
        (
            "users could not",
            110,
            "User .. could_not|couldn't|cannot|can't|unable Work|Service|Receive|See|Create|Change|log|sign|book|pay|access -Resolve|Recover|Fix|Notice|Investigate",
            "Editors could not save stories",
        ),
    ),
    fact(
        Impact,
        (
            "returns errors",
            60,
            "Service .. throw|throws|threw|throwing|return|returns|returned|returning Error",
            "The gateway threw errors",
        ),
    ),
    fact(
        Impact,
        (
            "comes back empty",
            130,
            "come_back|came_back|comes_back|returned|return|returns empty|blank",
            "Every search came back empty",
        ),
    ),
    any(
        Impact,
        (
            "nobody can any longer",
            110,
            "nobody|no_one can|could|is|was Work|Service|Receive|See|able -Recover|Resolve|Fix|Good",
            "Nobody can log in",
        ),
    ),
    fact(
        Impact,
        (
            "comes to a halt",
            100,
            "grinds|ground|grinding|comes|came|come|brought halt|standstill|stop -Fix",
            "Mail delivery grinds to a halt",
        ),
    ),
    fact(
        Impact,
        (
            "works slowly",
            100,
            "Service|Work .. slowly|slow|sluggish -Recover|Good|Resolve|Fix|Investigate|Notice|Report",
            "Pages load very slowly",
        ),
    ),
    fact(
        Impact,
        (
            "service dies",
            40,
            "Service .. crash|halts|halted|dies|died|crashes|crashed|stalls|stalled|collapses|collapsed|hangs|freezes|froze -Recover|Fix|Resolve",
            "The node runs out of memory and dies",
        ),
    ),
    fact(Impact, ("users see that it is bad", 40, "User See|Receive Down|Wrong", "Customers see blank pages")),
    any(
        Impact,
        (
            "gives nothing",
            110,
            "shows|show|showed|returns|returned|gives|receives|gets|get no|zero data|results|traffic|response|answer|output|signal",
            "Dashboard shows no data",
        ),
    ),
    any(
        Impact,
        (
            "nothing new is made",
            110,
            "no new .. Work|Create|Service|produced|accepted|processed -Error|Recover|Resolve",
            "No new blocks are produced",
        ),
    ),
    fact(
        Impact,
        ("users get errors", 60, "User See:psb|Receive:psb .. Error -Good|Recover|Still", "Customers get 503s"),
    ),
    fact(
        Impact,
        (
            "a load grows",
            100,
            "queue|queues|backlog|lag|load|usage|memory|cpu .. Rise:psb -Notice|Good|Recover|Fix",
            "The mail queue grows",
        ),
    ),
    fact(
        Impact,
        (
            "loses something",
            50,
            "Service|User .. lose|loses|lost|losing -Fix|Recover|Resolve",
            "All hosts lose their network",
        ),
    ),
    fact(
        Impact,
        (
            "users are thrown out",
            130,
            "User .. logged_out|locked_out|kicked_out|signed_out|disconnected -Recover",
            "Users were logged out",
        ),
    ),
    fact(
        Impact,
        (
            "data is lost",
            150,
            "data|records|files|rows|messages|orders|entries|backups .. lost|deleted|wiped|erased|corrupted -Recover|Fix",
            "Data of 30 customers is deleted",
        ),
    ),
    fact(
        Impact,
        (
            "a loss of it",
            110,
            "loss of Service|Work|power|quorum|data|signal|network -Fix|Recover",
            "Complete loss of connectivity",
        ),
    ),
    fact(
        Impact,
        (
            "funds are taken",
            170,
            "funds|tokens|wallet|wallets|pool|pools|vault|assets .. drained|stolen|drain|withdrawn",
            "Funds are drained from the pool",
        ),
    ),
    fact(
        Impact,
        ("stops being done", 60, "Service stop|stops|stopped|cease|ceases|ceased -Fix|Recover|Resolve", "Backups stop"),
    ),
    fact(
        Impact,
        (
            "are turned away",
            90,
            "were|are|is|was|being|get|got rejected|refused|bounced|dropped|denied|declined -Recover|Fix|Resolve",
            "New sign-ups were rejected",
        ),
    ),
    any(
        Impact,
        (
            "something goes down",
            80,
            "went_down|goes_down|going_down|goes_offline|went_offline|went_dark|goes_dark -Error|Recover|Resolve|Plan",
            "The bridge went down",
        ),
    ),
    fact(
        Impact,
        ("is killed", 120, "kernel|oom|oom_killer|out_of_memory .. killed|kills", "The kernel killed the database"),
    ),
];

const DETECTED: &[Row] = &[
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

const ACKNOWLEDGED: &[Row] = &[
    fact(
        Declared,
        (
            "an incident begins by name",
            140,
            "Incident Declare:p|created|opened|raised -Resolve|Paperwork",
            "Incident declared, trees closed",
        ),
    ),
    fact(Declared, ("gates are closed in response", 30, "tree|trees Close:p", "Trees closed")),
    fact(
        Acknowledged,
        (
            "takes the incident",
            140,
            "takes|take|took|taking Incident|ownership|over|lead|command|Alert",
            "I take this incident",
        ),
    ),
    fact(
        Acknowledged,
        ("acks the page", 60, "ack|acked|acks|acknowledged|acknowledges Alert|Incident", "Paul acked the page"),
    ),
    act(Investigating, ("hard at work", 140, "is|are|am|starts|started working on", "Bea is working on it")),
    fact(
        Investigating,
        ("an investigation is under way", 140, "Investigate progress|ongoing|under_way", "Investigation in progress"),
    ),
    act(
        OnCall,
        (
            "takes the call",
            140,
            "takes|took|take|answers|answered|picks_up|picked_up call|page|phone|ticket|pager",
            "Networks took the call",
        ),
    ),
    act(
        OnCall,
        (
            "comes to help",
            110,
            "logged_in|logs_in|logged_on|logs_on|hopped_on|hops_on|jumps_in|jumped_in|jumped_on|dialed_in|dials_in|dialled_in -User|Error|Fail|Again|Unable",
            "Ann logged in",
        ),
    ),
    act(Acknowledged, ("is on it", 120, "on it $", "Morwenna on it")),
    act(Acknowledged, ("acks at once", 70, "^ acks|acked|acknowledges|acknowledged|acking|ack'd", "Hannah acks")),
    act(
        Investigating,
        (
            "starts looking",
            40,
            "Start .. look|looking|checking|digging|debugging|troubleshooting|dig",
            "Ruth starts looking",
        ),
    ),
    act(
        OnCall,
        (
            "calls in the on-call",
            70,
            "called|phoned|rang|paged|pages|calls|woke|wakes|phones|rings OnCall|engineer|technician|admin",
            "The desk called the standby engineer",
        ),
    ),
    act(
        Declared,
        (
            "people are called together",
            120,
            "convened|convenes|convene|assembled|gathers|gathered|met|meets|meet Room|Team|call",
            "The duty lead convened an incident call",
        ),
    ),
    fact(
        Declared,
        (
            "an incident room is opened",
            50,
            "opened|opens|created|creates|started|starts|set_up|sets_up|spun_up incident_channel|war_room|warroom|war-room|incident_call|bridge|incident_room|huddle|conference|inc",
            "We opened an incident channel",
        ),
    ),
    fact(
        Declared,
        (
            "responders are called together",
            110,
            "Team|OnCall|response_team|incident_team convened|assembled|mobilised|mobilized|activated|gathered",
            "The response team is mobilised",
        ),
    ),
    fact(
        OnCall,
        (
            "the on-call is called",
            100,
            "OnCall .. called|summoned|called_in|called_out|woken|woke -Cause",
            "The standby technician is called out",
        ),
    ),
    fact(
        Declared,
        ("by its severity", 60, "sev1|sev2|sev3|sev-1|sev-2|p1|p2 opened|declared|raised|created", "P1 opened"),
    ),
    fact(
        Declared,
        (
            "raised as an incident",
            110,
            "raised|raises|classed|classified|escalated|upgraded .. incident|outage|emergency|crisis|sev1|p1|sev-1|p2|sev2 -Resolve",
            "Raised as a major incident",
        ),
    ),
    fact(
        Declared,
        (
            "an incident is raised",
            90,
            "incident|outage|emergency|crisis raised|declared|declares|invoked -Resolve|Close",
            "Major incident raised",
        ),
    ),
    fact(
        Declared,
        (
            "declares it",
            80,
            "declares|declared|invoked|invokes .. incident|outage|emergency|crisis -Resolve|Close",
            "The manager declares an emergency",
        ),
    ),
    fact(Acknowledged, ("a bare ack", 110, "^ ack $", "Ack")),
    fact(Declared, ("is escalated", 60, "escalated|escalates|escalate to", "Escalated to level 2")),
    any(
        Acknowledged,
        (
            "leaving off is no beginning",
            -200,
            "stop|stopped|stops|finish|finished|ended|pause|paused Investigate|looking",
            "We stop investigating",
        ),
    ),
    any(
        Acknowledged,
        (
            "users' thanks",
            -150,
            "User .. Acknowledge .. Good|Work|Recover|works",
            "The customer acknowledged that it works",
        ),
    ),
    fact(
        Declared,
        (
            "opens an incident",
            110,
            "opens|opened|creates|created|starts|started incident|incident_channel -Resolve|Close|Paperwork",
            "The engineer opens an incident",
        ),
    ),
    fact(
        Acknowledged,
        (
            "the response is begun",
            40,
            "response begins|began|starts|started|initiated|activated|launched",
            "Incident response was initiated",
        ),
    ),
];

const IDENTIFIED: &[Row] = &[
    fact(
        Identified,
        (
            "trouble is traced",
            60,
            "Error|Incident|Cause traced|traced_to|narrowed|pinpointed|isolated",
            "The problem was traced to the resolver",
        ),
    ),
    fact(
        Identified,
        ("has the cause", 120, "had|have|got|has|knew|knows|know|understood Cause|why", "We had the cause"),
    ),
    fact(
        Identified,
        (
            "cause is clear",
            110,
            "Cause clear|known|found|obvious|understood|located|established|confirmed",
            "Cause known",
        ),
    ),
    fact(
        Identified,
        (
            "works it out",
            70,
            "worked_out|works_out|figured_out|figures_out|pinned_down|pins_down|tracked_down|tracks_down|narrowed_down|traced_to|realised|realized",
            "Pip worked out that the plugin deletes it",
        ),
    ),
    fact(
        Identified,
        (
            "finds what is behind it",
            50,
            "Find:ps|Identify:ps that|the|a|an|how .. Wrong|Because|Cause|Artifact|Change:p|Action:p -Good|Recover|Resolve",
            "Raj found that the results page opened too many",
        ),
    ),
    fact(
        Identified,
        ("the cause is named", 60, "Cause is|was|are|were -Not|Investigate|Plan", "The culprit is an expired token"),
    ),
    fact(
        Identified,
        ("opens with the cause", 40, "^ Cause -Not|Hedge|Investigate|Plan|Paperwork", "Cause: the disk was full"),
    ),
    fact(
        Identified,
        (
            "what it was caused by",
            75,
            "Error|Incident .. was|is|were Because -Not|Investigate",
            "The issue was caused by a bad route",
        ),
    ),
    fact(
        Identified,
        (
            "the provider names it",
            120,
            "Provider .. Say:ps|Confirm:ps|Report:ps|tells .. Wrong|Outside|cut|Because -Recover|Resolve|Good",
            "The provider tells us that a fibre is cut",
        ),
    ),
];

const MITIGATED: &[Row] = &[
    fact(
        Recovered,
        ("back to normal again", 50, "Back|Recover|Become normal|normally", "Everything is back to normal"),
    ),
    fact(Recovered, ("in good state in full", 30, "All Good", "Logins are fully functional")),
    fact(
        Recovered,
        (
            "held up work is done",
            70,
            "backlogged|queued|pending|stuck|delayed .. Done|Fine:p|completed|processed",
            "The backlogged jobs completed",
        ),
    ),
    fact(
        Mitigated,
        (
            "puts a fix out",
            60,
            "deployed|deploys|released|releases|applied|applies|implemented|implements|merged Fix -Staging",
            "Bea deployed a mitigation",
        ),
    ),
    fact(Recovered, ("in a good state again", 70, "Good|Fine Again", "All services run normally again")),
    any(
        Mitigated,
        (
            "more trouble is no relief",
            -80,
            "increased|increasing|elevated|rising|higher|more .. Error|Down|Fail",
            "The provider reports increased error rates",
        ),
    ),
    // what a deed was done for tells that it was done for the harm
    fact(
        Recovered,
        (
            "a deed with its purpose",
            100,
            "Action:ps|Fix:ps .. to Recover|Good|clear|unblock|drain",
            "Restarted the proxy to unstick it",
        ),
    ),
    fact(Mitigated, ("is rolled back", 40, "Revert:p", "The release was rolled back")),
    fact(Recovered, ("service works again", 70, "Service|Work Again -Fail|Down|Unable", "Orders are processed again")),
    fact(
        Recovered,
        ("users can again", 100, "User|Team can|able .. Again -Fail|Down|Unable", "Users can log in again"),
    ),
    fact(
        Mitigated,
        (
            "a fix is out",
            60,
            "Fix deployed|released|applied|rolled_out|pushed|shipped|implemented|live -Staging",
            "A fix was deployed",
        ),
    ),
    fact(Mitigated, ("trouble is mitigated", 60, "Error|Incident|Service|impact Mitigate:p", "The issue is mitigated")),
    fact(
        Recovered,
        (
            "trouble falls to normal",
            60,
            "Error|Service .. Sink|Become|Recover|Back .. normal|zero|baseline",
            "Error rates drop to normal",
        ),
    ),
    fact(
        Recovered,
        (
            "it is back",
            80,
            "is|was|were|are|came|comes|come Back -Down|Fail|Not|Staging|Investigate|Resolve|Close",
            "The map was back",
        ),
    ),
    any(
        Recovered,
        (
            "nothing fails any longer",
            120,
            "no|zero|0|none|without .. Error|Fail anymore|any_more|longer|since",
            "No failed requests anymore",
        ),
    ),
    fact(
        Recovered,
        (
            "works as before",
            100,
            "Work|Service .. as before|usual|normal|normally|expected",
            "The shop was working as before",
        ),
    ),
    fact(
        Recovered,
        (
            "held up work is gone",
            70,
            "queue|queues|backlog|backlogs|lag .. empty|cleared|drained|gone|caught_up|worked_off|flat|zero|0 -Resolve|Close",
            "Queue empty",
        ),
    ),
    fact(
        Recovered,
        (
            "all is normal",
            80,
            "everything|all|things normal|good|fine|well|quiet|green|healthy|ok|okay -Unable|Fail|But",
            "By then everything was normal",
        ),
    ),
    fact(
        Recovered,
        (
            "open again",
            70,
            "Change:p|Create:p|opened|open|live|enabled|allowed|mounted Again -Fail|Error|Down",
            "Signups are open again",
        ),
    ),
    any(Mitigated, ("a deed in vain", -200, IN_VAIN, "Rolled back the release, which did nothing")),
    any(Mitigated, ("only begun", -70, "Start Revert|Fix -Done|Good|Sink", "Started the rollback")),
    any(
        Mitigated,
        ("just begun", -70, "Revert|Fix Start:psb|progress|ongoing|under_way -Done|Good|Sink", "Rollback started"),
    ),
    any(
        Mitigated,
        (
            "a fix in the making",
            -60,
            "Fix .. prepared|written|developed|drafted|opened|submitted|review|tested|building|ready -Production",
            "A fix is in review",
        ),
    ),
    any(
        Mitigated,
        (
            "but it does not go on",
            -80,
            "Recover|Good|Fix|Revert|Action|Back .. But .. Not|Fail|Unable|Down|Still",
            "The node is healthy, but the volumes do not mount",
        ),
    ),
    any(Mitigated, ("fails again", -100, "Fail:bsg|Down Again", "It is up and halts again")),
    any(Mitigated, ("still failing", -100, "Still .. Fail|Down|Error|Unable", "It is still failing")),
    fact(
        Mitigated,
        (
            "ends it",
            80,
            "brings|bringing|brought|puts|putting|put Error|Incident|it .. end|close|stop",
            "The merge brought the outage to an end",
        ),
    ),
    fact(
        Recovered,
        (
            "looks good",
            60,
            "looks|look|looking|appears|seems normal|good|fine|healthy|stable|better|ok|okay|green",
            "Provisioning looks normal",
        ),
    ),
    act(
        Recovered,
        (
            "trouble begins to shrink",
            70,
            "Error|queue|queues|backlog|lag .. Start Sink:b",
            "The backlog begins to drop",
        ),
    ),
    fact(Mitigated, ("a fix in production", 60, "Fix in|on|to Production -Staging", "Hotfix in production")),
    fact(
        Mitigated,
        (
            "restarts it",
            30,
            "restart|restarts|restarted|reboots|rebooted|reboot|recycled|recreated|recreates -Fail|Start",
            "Nginx was restarted",
        ),
    ),
    fact(Recovered, ("trouble falls", 45, "Error Sink:psb -Rise|Not|Still", "The error rate drops")),
    fact(
        Mitigated,
        (
            "locks the attacker out",
            80,
            "attacker|attackers|attacker's|intruder|intruders|hacker|adversary|exploiter|stolen|leaked|compromised .. revoked|blocked|disabled|suspended|rotated|removed|locked|banned|invalidated",
            "The attacker's keys were revoked",
        ),
    ),
    any(Recovered, ("possible again", 130, "possible_again -Not", "Logins are possible again")),
    any(
        Mitigated,
        (
            "opened once more is no relief",
            -150,
            "reopened|reopens|re-opened Incident|ticket|case",
            "Reopened the incident",
        ),
    ),
    fact(
        Recovered,
        ("is down to nothing", 130, "Error .. down to zero|0|normal|baseline|none", "The error rate is down to zero"),
    ),
    fact(
        Recovered,
        (
            "a deed, and it works",
            60,
            "Action:ps|Fix|Revert|Change:p .. works|work|working|succeeds|succeed|came_up|come_up -Fail|Not|Still",
            "Failed over to the replica, writes work",
        ),
    ),
    fact(
        Mitigated,
        (
            "shuts the attacker out",
            60,
            "blocked|blocks|revoked|banned|disabled|suspended|removed|locked .. attacker|attackers|attacker's|intruder|hacker|malicious",
            "Blocked the address of the attacker",
        ),
    ),
    fact(
        Recovered,
        (
            "has caught up",
            50,
            "finished|finishes|done|completed syncing|sync|resync|replay|rebuild|rebuilding",
            "The node finished syncing",
        ),
    ),
    any(
        Mitigated,
        (
            "the deed is held up",
            -150,
            "Revert|Fix .. blocked|delayed|refused|impossible|stuck|aborted|cancelled|canceled",
            "Rollback is blocked by a migration",
        ),
    ),
    any(
        Mitigated,
        ("does not mend it", -100, "Not Fix|Resolve|Mitigate|Recover|Revert", "The rollback did not fix it"),
    ),
    any(
        Mitigated,
        (
            "is not out yet",
            -180,
            "build|deploy|deployment|pipeline|rollout|tests running|pending|progress|ongoing|waiting -Good|Recover",
            "Fix merged, build running",
        ),
    ),
    any(
        Mitigated,
        (
            "open gates are the end",
            -70,
            "tree|trees|branch|branches|gate|gates reopen|reopens|reopened|re-opened|re-open|open|opened -Close",
            "Trees reopened",
        ),
    ),
    act(Recovered, ("begins again", 100, "Start .. Work|Service|Recover Again -Fail|Down", "Jobs begin to run again")),
    any(
        Recovered,
        (
            "no further of it",
            80,
            "no|without further|more|new .. Error|Fail seen|observed|since|reported|noticed|occurred",
            "No further errors were seen",
        ),
    ),
];

const RESOLVED: &[Row] = &[
    any(
        Closed,
        (
            "gates are closed while it lasts",
            -200,
            "tree|trees|branch|branches|gate|gates|queue|signup|registration|port Close",
            "Trees closed",
        ),
    ),
    any(
        Closed,
        (
            "closes gates",
            -200,
            "Close tree|trees|branch|branches|gate|gates|signup|registration|port -Recover|Resolve",
            "Closed the trees",
        ),
    ),
    any(
        Resolved,
        (
            "held to be resolved",
            130,
            "consider|considered|declare|declared|deem|deemed|mark|marked Incident Resolve|Close|over -Not",
            "We consider the incident resolved",
        ),
    ),
    fact(Closed, ("the incident has ended", 60, "Incident End:p|over", "The outage has ended")),
    fact(Closed, ("end of it by name", 140, "End .. Incident", "End of the incident")),
    fact(
        Resolved,
        (
            "recovered in full",
            60,
            "full|fully|complete|completely Recover|Resolve .. Confirm:p|verified",
            "Full recovery confirmed",
        ),
    ),
    any(Resolved, ("in vain is no end", -200, IN_VAIN, "Restarted it, to no avail")),
    fact(Closed, ("stands down", 150, "stood|stand|stands .. down -Fail", "We stood the incident down")),
    fact(Closed, ("closes it", 140, "Close:ps .. Incident|ticket|issue|case -Create|Declare", "Bea closed the ticket")),
    fact(Closed, ("it is closed", 90, "Incident|ticket|case|issue Close:p -Create|Declare", "The ticket was closed")),
    any(
        Resolved,
        (
            "declared over",
            135,
            "consider|considered|declare|declared|declares|deem|deemed|mark|marked Resolve|Close|over|closed|fixed|ended -Not",
            "Declared the matter closed",
        ),
    ),
    fact(
        Resolved,
        (
            "all is normal",
            60,
            "everything|all|things normal|good|fine|well|quiet|green|healthy|ok|okay -Unable|Fail|But",
            "By then everything was normal",
        ),
    ),
    any(Resolved, ("fails once more", -100, "Fail:bsg|Down Again", "It is up and halts again")),
    fact(
        Resolved,
        (
            "gates are open again",
            90,
            "tree|trees|branch|branches|gate|gates|signups|doors|store reopen|reopens|reopened|re-opened|re-open|open|opened -Close",
            "Trees reopen",
        ),
    ),
    fact(
        Resolved,
        (
            "looks good again",
            40,
            "looks|look|looking|appears|seems normal|good|fine|healthy|stable|ok|okay|green",
            "Provisioning looks normal",
        ),
    ),
    any(
        Resolved,
        ("opened once more", -250, "reopened|reopens|re-opened Incident|ticket|case", "Reopened the incident"),
    ),
    any(
        Resolved,
        ("is opened once more", -250, "Incident|ticket|case reopened|re-opened", "The incident was reopened"),
    ),
    fact(Closed, ("stood down", 110, "stood_down|stands_down|stand_down", "Stood down")),
    fact(Closed, ("closing it", 60, "closing Incident|ticket|issue|case|this|it", "Closing the incident")),
    fact(Closed, ("closing", 90, "closing $", "Everything works, closing")),
    fact(
        Resolved,
        ("everything works", 80, "everything|all works|work|working|running -Not|Fail|But", "Everything works"),
    ),
    fact(
        Resolved,
        ("its status is good", 80, "status_page|statuspage|status .. Good|Resolve", "Status page set to operational"),
    ),
    fact(
        Resolved,
        (
            "normal operation",
            60,
            "normal operation|operations|service|business|traffic|processing -Not|Fail",
            "Normal operation resumed",
        ),
    ),
];

#[cfg(test)]
mod tests {
    use crate::milestone::lexicon::Lexicon;
    use crate::milestone::{Milestone, Statement};
    use crate::resolve::{Moment, Precision};
    use crate::syntax::Form;

    /// Statements that announce a milestone by its definition, whatever surrounds them.
    const ANNOUNCES: &[(Milestone, &str)] = &[
        (
            Milestone::Trigger,
            "A new version of the scheduler is deployed to production\n\
             scheduler 1.14.2 is deployed to all nodes\n\
             Release 4.2 goes live\n\
             The new ranking service is rolled out\n\
             Firewall rules are pushed to all hosts\n\
             Database migration starts\n\
             We merged the change that removes the old index\n\
             Configuration change applied to the load balancers\n\
             Deploy of build 1182 to production\n\
             Bea upgraded the cluster to 1.29\n\
             The certificate of the gateway expires\n\
             An engineer accidentally deletes the production table\n\
             Power outage in the data center\n\
             Maintenance of the core switch begins\n\
             Feature flag enabled for all users\n\
             The provider had a network failure\n\
             Kernel upgrade on the database hosts started\n\
             Import job of a partner is deployed\n\
             zone push by lena is live\n\
             mise en production de la version 2.3\n\
             Update des Mailservers wird eingespielt\n\
             Wartung eingespielt\n\
             Despliegue de la nueva versión",
        ),
        (
            Milestone::Impact,
            "The site goes down for all users\n\
             first builds start to fail\n\
             first builds start to fail with lease-lost\n\
             requests begin to fail with 502 for all users\n\
             Searches begin to return incomplete results\n\
             From now on all thumbnails fail\n\
             Service is down\n\
             site unreachable\n\
             error rate rises to 20%\n\
             latency increases\n\
             The api becomes unresponsive\n\
             Users can no longer log in\n\
             Customers are unable to pay\n\
             The database crashes\n\
             Order consumer gets stuck, outage begins for confirmations\n\
             The outage starts\n\
             Start of impact\n\
             Logins fail for everyone\n\
             Jobs are no longer processed\n\
             All uploads were failing\n\
             Production is down\n\
             Requests time out\n\
             The website returned errors\n\
             Queue stopped processing messages\n\
             Impact begins\n\
             Payments become unavailable\n\
             Response times go up sharply\n\
             The success rate drops to 83%\n\
             The hubs went down at night\n\
             First failed requests\n\
             The first users are affected\n\
             début de la panne\n\
             Le site est indisponible\n\
             Ausfall beginnt\n\
             Beginn der Störung\n\
             Die Website ist nicht erreichbar\n\
             Inicio de la interrupción",
        ),
        (
            Milestone::Detected,
            "PagerDuty alert fires: error rate above 5 %\n\
             CRITICAL: resolver check\n\
             <nagios> CRITICAL: resolver check on ns1 and ns2\n\
             A customer calls and reports that the site is down\n\
             First customer report reaches support\n\
             Monitoring detects the problem\n\
             marta notices that the pending count has passed 4000\n\
             We noticed high error rates\n\
             Support receives the first complaints\n\
             An alarm goes off\n\
             Alert triggered for disk space\n\
             The issue was detected by our monitoring\n\
             On-call got an alert about latency\n\
             Users started reporting errors\n\
             We became aware of the issue\n\
             Bea sees many errors in the dashboard\n\
             The team was alerted to elevated latency\n\
             WARNING: replication lag on db2\n\
             Nagios alerts on the web frontends\n\
             A user reported on Slack that builds fail\n\
             Ein Kunde meldet, dass keine E-Mails ankommen\n\
             Alarm wird ausgelöst\n\
             alerte de supervision reçue",
        ),
        (
            Milestone::Acknowledged,
            "incident declared, trees closed\n\
             Incident declared\n\
             On-call engineer acknowledges the page\n\
             on-call acknowledges the alert\n\
             Engineers begin to investigate\n\
             The team starts investigating\n\
             investigating, I will take this incident\n\
             We are investigating the issue\n\
             Investigation started\n\
             Bea starts looking into it\n\
             War room opened\n\
             Incident channel created\n\
             The engineer on duty answered the page\n\
             Bea takes the incident\n\
             An incident was opened\n\
             Response team assembled\n\
             We began to look into the failures\n\
             Paul acked the page\n\
             Investigation begins\n\
             Bea is working on it\n\
             l'astreinte prend en charge l'incident\n\
             Störung bestätigt, wir untersuchen die Ursache\n\
             Wir untersuchen das Problem\n\
             Enquête en cours",
        ),
        (
            Milestone::Identified,
            "The bad rule on port 80 is identified as the cause\n\
             root cause found: old workers do not know the new lease name\n\
             Cause identified: the malformed message\n\
             The root cause was identified\n\
             We found the cause\n\
             Bea determined that the cause was a full disk\n\
             found it: the generator ran against an empty inventory, that is the root cause\n\
             The problem was traced to the resolver\n\
             It turned out that the certificate had expired\n\
             The team discovered that a firewall rule was missing\n\
             The culprit is found\n\
             Engineers identified the issue\n\
             We realized that the config was wrong\n\
             Root cause identified\n\
             The issue has been identified\n\
             Ursache gefunden: das Update hat die Weiterleitung abgeschaltet\n\
             La cause est identifiée\n\
             Causa raíz identificada",
        ),
        (
            Milestone::Mitigated,
            "scheduler rolled back to 1.14.1, builds succeed again\n\
             The rule is removed and the site is back up\n\
             rollback to 2.10.4 finished, requests succeed again\n\
             Message skipped by hand, orders are processed again\n\
             the revert is live, names resolve again\n\
             The release was rolled back\n\
             Reverted the change\n\
             A fix was deployed to production\n\
             The fix is deployed and errors stop\n\
             Traffic recovers\n\
             Service restored\n\
             The service is back online\n\
             Error rates drop to normal\n\
             Logins work again\n\
             Workaround applied, uploads work again\n\
             The issue is mitigated\n\
             Bea restarts the broker and jobs are processed again\n\
             Users can log in again\n\
             Everything is back to normal\n\
             Bea deployed a fix\n\
             Failover completed, the database is available again\n\
             Weiterleitung wieder eingeschaltet, der Versand funktioniert wieder\n\
             Service rétabli\n\
             Retour en arrière effectué, le site fonctionne de nouveau",
        ),
        (
            Milestone::Resolved,
            "backlog cleared, everything is back to normal and the incident is closed\n\
             Monitoring confirms that the service is fully recovered, incident closed\n\
             no failed request for 40 minutes, incident resolved\n\
             Lag is back to zero, incident resolved\n\
             caches have expired everywhere, all clear, closing this\n\
             Incident resolved\n\
             The incident is over\n\
             We consider the incident resolved\n\
             All systems operational\n\
             Everything is back to normal\n\
             All clear\n\
             The incident was closed\n\
             Full recovery confirmed\n\
             All services are fully restored\n\
             The outage has ended\n\
             This incident has been resolved\n\
             Störung behoben\n\
             Fin de l'incident\n\
             Incident clos\n\
             Incidente resuelto",
        ),
    ];

    /// Statements that look like it and do not: negated, planned, tried, of another milestone.
    const DOES_NOT: &[(Milestone, &str)] = &[
        (
            Milestone::Trigger,
            "The fix is deployed to production\n\
             Rolled back the release\n\
             We will deploy the new version tomorrow\n\
             Deployed to staging\n\
             Bea reverts the zone\n\
             The release was not deployed",
        ),
        (
            Milestone::Impact,
            "No users were affected\n\
             The service is no longer down\n\
             Requests no longer fail\n\
             Rollback completed\n\
             If the service goes down we will switch over\n\
             The site could go down\n\
             The alert was a false alarm\n\
             We are monitoring the service\n\
             The errors are gone\n\
             All services recovered from the outage",
        ),
        (
            Milestone::Detected,
            "No alerts fired\n\
             The alert was resolved\n\
             Alerts cleared\n\
             We notified customers\n\
             No one noticed",
        ),
        (
            Milestone::Acknowledged,
            "Incident resolved\n\
             Incident is closed\n\
             We will investigate tomorrow\n\
             No investigation was started",
        ),
        (
            Milestone::Identified,
            "The cause is not known\n\
             The root cause is still unknown\n\
             Root cause is not yet identified\n\
             We could not find the cause",
        ),
        (
            Milestone::Mitigated,
            "The rollback failed\n\
             We will roll back\n\
             The rollback did not help\n\
             The service is not back yet\n\
             Preparing to roll back\n\
             Rebuild is at 40 %, results are still incomplete",
        ),
        (
            Milestone::Resolved,
            "incident declared, trees closed\n\
             The incident is not resolved\n\
             Trees closed\n\
             Partially recovered\n\
             The issue is still not fixed\n\
             The tree is closed\n\
             We closed the trees\n\
             The branch was closed to all commits\n\
             Incident declared",
        ),
    ];

    fn wrong(table: &[(Milestone, &'static str)], want: bool) -> Vec<String> {
        let lexicon = Lexicon::default();
        let moment = Moment::undated(0, chrono::NaiveTime::MIN, Precision::Minute);
        let mut wrong = Vec::new();
        for (milestone, sentences) in table {
            for text in sentences.lines() {
                let statement = Statement { text, label: "", moment, end: None, line: 1, form: Form::List };
                let labels = lexicon.label(&statement);
                if labels.announces(*milestone) != want {
                    wrong.push(format!("{milestone}: {text}: {labels:?}"));
                }
            }
        }
        wrong
    }

    #[test]
    fn plain_statements_announce_their_milestone() {
        assert_eq!(wrong(ANNOUNCES, true), [""; 0]);
    }

    #[test]
    fn what_only_looks_like_it_does_not() {
        assert_eq!(wrong(DOES_NOT, false), [""; 0]);
    }
}
