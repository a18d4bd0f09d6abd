//! The evidence rows of the built-in lexicon: what a turn of phrase speaks for, and how strongly.
//!
//! A row's weight is in hundredths of what is enough; rows of one milestone add up, so that several weak words count and
//! one accident does not. A row below zero speaks against its milestone.

use super::claim::Claim;

/// How a row deals with negation, plans and trials around its words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mood {
    /// It counts only for what is told as a fact: not for what is negated, planned, tried or about to be done.
    Fact,
    /// Like [`Mood::Fact`], but an infinitive will do: "began to investigate".
    Act,
    /// It counts whatever the mood: the row spells it out.
    Any,
}

/// Where a row looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Where {
    /// In the text.
    Text,
    /// In the author's own label only.
    Label,
}

/// One row of evidence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) claim: Claim,
    pub(crate) weight: i16,
    pub(crate) pattern: &'static str,
    pub(crate) mood: Mood,
    pub(crate) place: Where,
    /// A sentence in which the row fires.
    pub(crate) example: &'static str,
}

type Data = (&'static str, i16, &'static str, &'static str);

pub(super) const fn fact(claim: Claim, (name, weight, pattern, example): Data) -> Row {
    Row { name, claim, weight, pattern, mood: Mood::Fact, place: Where::Text, example }
}

pub(super) const fn act(claim: Claim, data: Data) -> Row {
    Row { mood: Mood::Act, ..fact(claim, data) }
}

pub(super) const fn any(claim: Claim, data: Data) -> Row {
    Row { mood: Mood::Any, ..fact(claim, data) }
}

const fn label(claim: Claim, data: Data) -> Row {
    Row { mood: Mood::Any, place: Where::Label, ..fact(claim, data) }
}

/// Every row, by milestone.
pub(crate) const TABLES: &[&[Row]] =
    &[TRIGGER, IMPACT, DETECTED, ACKNOWLEDGED, IDENTIFIED, MITIGATED, RESOLVED, FIELD_NAMES];

use Claim::*;

const TRIGGER: &[Row] = &[
    fact(Trigger, ("outside event", 30, "attacker|Provider|power|storm|cable", "The power went out")),
    fact(Deploy, ("somebody changes", 10, "^ Team|User .. Change:ps|Action:ps", "The team merged it")),
    any(
        Trigger,
        (
            "inadvertently",
            40,
            "accidentally|inadvertently|mistakenly|unintentionally|accidental",
            "It was accidentally removed",
        ),
    ),
    fact(Deploy, ("leads to trouble later", 20, "Change|Artifact .. Because|Cause", "The release caused it")),
    fact(Trigger, ("a deed", 10, "Action:p", "The old records were removed")),
    fact(Trigger, ("something starts", 15, "Start", "Start of the migration")),
    any(Deploy, ("trouble alone", -5, "Error|Down|Fail", "Pages are down")),
    any(Deploy, ("telling is no trigger", -30, "Report|Say|Told|Alert", "Bea reported that it was deployed")),
    fact(Deploy, ("something is changed", 50, "Change:psb", "We merged the new parser")),
    fact(Deploy, ("opens with a change", 40, "^ Change:psg", "Deployed the scheduler")),
    fact(Deploy, ("an artifact is changed", 30, "Artifact .. Change:ps", "The new config was pushed")),
    fact(Deploy, ("changes an artifact", 20, "Change:ps .. Artifact", "Merged the feature flag")),
    fact(Deploy, ("change reaches production", 30, "Change .. Production", "Released to production")),
    fact(Deploy, ("rollout begins", 60, "Artifact Start", "Rollout started")),
    fact(Deploy, ("begins a change", 40, "Start Change|Artifact", "Began the upgrade of the kernel")),
    fact(Deploy, ("change is done", 35, "Artifact Done", "Deployment completed")),
    fact(Provider, ("provider has trouble", 55, "Provider .. Error|Down", "AWS had networking errors")),
    fact(Deploy, ("new version", 20, "new Artifact", "A new version went out")),
    fact(Deploy, ("maintenance", 40, "maintenance", "Maintenance on the switch")),
    fact(Trigger, ("expires", 70, "expired", "The certificate expired")),
    fact(
        Trigger,
        ("triggered by a change", 40, "Artifact .. Because|Fire .. Error|Incident", "The commit triggered the outage"),
    ),
    any(
        Deploy,
        (
            "asking is no trigger",
            -100,
            "^ anyone|anybody|why|whats|what's|hey else|seeing|having|getting|Error|Down|Fail|Unable",
            "anyone else getting 503?",
        ),
    ),
    any(Deploy, ("a fix is no trigger", -70, "Fix", "Deployed the fix")),
    any(Deploy, ("a rollback is no trigger", -80, "Revert", "Rolled back the release")),
    any(
        Deploy,
        (
            "went well",
            -150,
            "Change|Artifact|maintenance .. without Error|Incident|Down|hitch|hitches|impact",
            "Maintenance completed without problems",
        ),
    ),
    any(Deploy, ("staging is no trigger", -30, "Staging", "Deployed to staging")),
    any(Deploy, ("paperwork is no trigger", -40, "Paperwork", "Updated the documentation")),
    any(Deploy, ("recovery is no trigger", -50, "Recover|Resolve", "Deployed, and the service recovered")),
    any(Deploy, ("finding is no trigger", -35, "Notice|Find|Identify|Investigate", "We found that the config changed")),
];

const IMPACT: &[Row] = &[
    any(
        Impact,
        (
            "beginning a response is no impact",
            -70,
            "Start .. Investigate|Acknowledge|Fix|Revert|Room",
            "Started investigating the failures",
        ),
    ),
    fact(
        Impact,
        (
            "attack",
            40,
            "attack|attacks|attacker|attackers|hacker|hackers|exploit|exploited|exploiter|stolen|drained|malicious",
            "An attack on the pool",
        ),
    ),
    any(
        Impact,
        (
            "breakdown begins",
            65,
            "breakdown|outage|downtime|degradation|disruption|interruption Start:psbg",
            "Downtime begins",
        ),
    ),
    fact(
        Impact,
        ("a metric at its worst", 50, "Service|Artifact .. zero|0|0%", "The success rate of jobs falls to 0%"),
    ),
    fact(Impact, ("stops", 30, "Fail:ps Work|Service", "The broker stopped accepting jobs")),
    any(Impact, ("users see errors", 35, "User .. See|Receive|Unable .. Error", "Customers see an error")),
    fact(Impact, ("impact by name", 30, "impact|affected|affecting|impacting", "The impact on checkouts")),
    fact(Impact, ("trouble opens the text", 40, "^ Error|Down|Fail|Service .. Down|Fail|Error", "Server crashed")),
    fact(Impact, ("a deed breaks it", 10, "Change|Action .. Fail|Down", "The upgrade fails")),
    any(Impact, ("going wrong", 45, "goes|going|went|gone wrong|bad|haywire", "Things go from going wrong to worse")),
    any(Impact, ("from begin to end", 50, "Start .. End", "It began and ended within the hour")),
    fact(Impact, ("lasted", 40, "lasted|duration", "It lasted an hour")),
    fact(Impact, ("trouble is met", 45, "Error encountered|occurred|occurs|appeared|appears", "An error occurred")),
    any(Impact, ("stops doing", 40, "Service stopped|stops", "The worker stopped")),
    any(Impact, ("nobody can", 20, "Not|nobody .. Work|Service", "No jobs run")),
    any(Impact, ("relief words", -10, "Plan", "It will be down")),
    fact(Impact, ("bad state", 20, "Down", "The site is down")),
    fact(Impact, ("goes bad", 20, "Fail:psgb", "The broker crashed")),
    fact(Impact, ("service is in a bad state", 20, "Service .. Down", "The api is unavailable")),
    fact(Impact, ("service goes bad", 35, "Service Fail:psgb", "Requests fail")),
    fact(Impact, ("becomes bad", 60, "Become Down", "The api became unresponsive")),
    fact(Impact, ("begins to fail", 50, "Start Fail", "Health checks start failing")),
    fact(Impact, ("trouble begins", 90, "Error|Incident Start:psb", "Errors started")),
    fact(Impact, ("begin of trouble", 65, "Start .. Error|Incident|Down", "Start of the outage")),
    fact(Impact, ("first trouble", 85, "First .. Error|Fail|Down", "First failed requests")),
    fact(Impact, ("trouble grows", 50, "Rise .. Error", "Spike in errors")),
    fact(Impact, ("growing trouble", 65, "Error .. Rise", "Error rate rises")),
    fact(Impact, ("users suffer", 50, "User .. Unable|Down|Fail", "Customers are unable to log in")),
    any(Impact, ("users cannot", 60, "User .. Not Work|Good|Service", "Users could not load the page")),
    any(
        Impact,
        (
            "service does not work",
            55,
            "Service .. Not Work|Good|Fine",
            "The queue is not processing, the site not working",
        ),
    ),
    any(Impact, ("no longer works", 40, "Not Work|Good:g", "Not responding")),
    fact(Impact, ("stops working", 80, "Fail Work:g", "The proxy stopped serving pages")),
    any(Impact, ("unable to", 30, "Unable", "Unable to fetch the feed")),
    fact(Impact, ("leads to trouble", 45, "Because|Cause:ps .. Error|Incident|Down", "Caused an outage")),
    fact(Impact, ("error codes", 20, "Error", "Returns 502")),
    fact(Impact, ("incident occurs", 70, "Incident occurred", "The incident occurred")),
    any(Impact, ("trouble again", 60, "Error|Down|Fail .. Again", "Failing again")),
    any(Impact, ("good news is no impact", -30, "Recover|Resolve|Good", "All services recovered from the outage")),
    any(Impact, ("a cause is no impact", 10, "Identify|Cause|Investigate", "We identified the cause of the outage")),
    any(Impact, ("no trouble", -60, "Not .. Error|Incident|Down", "No errors were seen")),
    any(Impact, ("a fix is no impact", -45, "Fix|Revert|Action:ps", "Restarted the failed broker")),
    any(Impact, ("what was noticed began before", -25, "Notice:ps|Report:psg", "A user reported errors")),
];

const DETECTED: &[Row] = &[
    fact(Alert, ("an alert comes in", 60, "Alert .. Receive", "A page is received")),
    fact(Detected, ("the team is told", 55, "Team .. Told:p", "The team is alerted")),
    fact(Alert, ("an alert starts", 45, "Alert Start", "The lag alert starts")),
    fact(Report, ("says to somebody", 45, "Say .. Room|Team", "Bea asks in the channel")),
    fact(Detected, ("trouble opens the text", 10, "^ Error|Alert|Incident", "Problem with logins")),
    fact(Report, ("report in a room", 40, "Report|Say .. Room", "Report in the channel")),
    fact(Report, ("hears of it", 50, "hear|hears|heard|told Report|Error|of|about|that", "We heard of it")),
    fact(
        Report,
        (
            "the public tells",
            55,
            "Report|Say .. twitter|reddit|forum|github|social",
            "A post on a forum, reported on github",
        ),
    ),
    fact(Detected, ("starts to see", 45, "Start .. See|Receive|Notice", "We started seeing errors")),
    fact(Detected, ("checks show", 25, "Confirm|Try .. Fail|Error", "A check failed")),
    any(
        Detected,
        ("something is wrong", 50, "something|things Error|wrong|off|strange|weird|odd", "Something looks strange"),
    ),
    any(
        Detected,
        (
            "unusual",
            45,
            "unusual|abnormal|unexpected|suspicious|anomalous|anomaly|high .. Service|Error|Rise|Work",
            "An unusual number of requests",
        ),
    ),
    fact(Detected, ("finds trouble", 35, "Find .. Error|Down|Fail|Wrong", "Bea found an error in the feed")),
    fact(Detected, ("finds", 35, "Find", "Bea discovered it")),
    fact(Detected, ("trouble is found", 30, "Error|Incident Find:p", "An issue was discovered")),
    fact(
        Report,
        ("says that there is trouble", 40, "Say .. Error|Down|Fail|Unable|Not", "Bea says that the page is down"),
    ),
    fact(Report, ("a report by somebody", 75, "Report by|from|of", "Report by a partner")),
    fact(Detected, ("notes trouble", 25, "See .. Error|Down|Fail|Not", "Bea notes that jobs do not start")),
    fact(Detected, ("confirms trouble", 30, "Confirm .. Error|Down|Fail|Unable", "Bea confirmed the failure")),
    fact(Detected, ("suspicious", 10, "Hedge|Wrong", "Something suspicious")),
    any(Detected, ("trouble in the text", -5, "Error|Down|Fail", "Pages are down")),
    fact(Alert, ("alert fires", 65, "Alert .. Fire", "Alert fired for queue depth")),
    fact(Alert, ("fires an alert", 75, "Fire|Receive .. Alert", "The probe triggered an alert")),
    fact(
        Alert,
        ("monitoring notices", 70, "Monitor .. Notice|Report|Fire|See|Told", "Monitoring detected packet loss"),
    ),
    fact(Alert, ("opens with an alert", 50, "^ Alert", "ALERT: disk almost gone")),
    fact(Alert, ("alert about trouble", 55, "Alert .. Error|Down|Fail|Rise", "An alert for high latency")),
    fact(Alert, ("an alert", 40, "Alert", "There was an alarm")),
    fact(Alert, ("monitoring shows", 15, "Monitor .. Error|Down|Fail", "Grafana was full of errors")),
    fact(Detected, ("notices", 65, "Notice:psb", "We noticed it")),
    fact(Detected, ("team notices", 20, "Team .. Notice:ps", "An engineer noticed the graph")),
    fact(
        Detected,
        ("notices trouble", 20, "Notice .. Error|Down|Fail|Unable|Incident|Still", "Noticed that jobs were failing"),
    ),
    fact(Detected, ("trouble is noticed", 70, "Error|Incident .. Notice:p", "Problem detected")),
    fact(Detected, ("sees trouble", 50, "Team|User See .. Error|Down|Fail", "We saw many errors")),
    any(Detected, ("finds it not working", 40, "See:p|Find:p .. Not", "It was found that it did not answer")),
    fact(Report, ("users report", 70, "User .. Report", "Customers report slow pages")),
    fact(Report, ("reported by users", 60, "Report .. User", "Reported by a customer")),
    fact(
        Report,
        ("reports trouble", 30, "Report:psbg .. Error|Down|Fail|Unable|Incident", "Ann reports failing logins"),
    ),
    fact(Report, ("trouble is reported", 70, "Error|Incident .. Report:p", "The problem was reported")),
    fact(Report, ("receives a report", 75, "Receive .. Report", "We received a report")),
    fact(Report, ("first report", 80, "First .. Report|Alert|User", "First report in the channel")),
    fact(Report, ("a ticket comes in", 40, "Report Create|Receive|Report:p", "A ticket was opened")),
    fact(Report, ("reports", 15, "Report:ps", "Ann pinged Bob")),
    fact(Report, ("disclosed", 60, "disclosure", "A disclosure by a researcher")),
    fact(Detected, ("is told", 60, "Told:p", "The team was notified")),
    fact(Detected, ("becomes aware", 70, "aware", "We became aware of it")),
    fact(Detected, ("first sign", 30, "First .. Error|Alert|Notice", "First symptoms")),
    fact(Detected, ("users find trouble", 40, "User .. Error|Down|Fail", "A customer had an error")),
    any(Detected, ("resolution is no detection", -70, "Resolve|Close:p|Mitigate:p|Revert", "The alert was resolved")),
    any(Detected, ("recovery is no detection", -25, "Recover|Good|Done", "Monitoring shows recovery")),
    any(Detected, ("the cause comes later", -20, "Cause|Identify", "We identified the cause")),
    any(Detected, ("still is not first", -40, "Still|Again", "Users still report it")),
    any(Detected, ("telling others", -30, "Paperwork|Told .. User", "We notified customers")),
];

const ACKNOWLEDGED: &[Row] = &[
    any(
        Declared,
        (
            "somebody takes command",
            70,
            "incident_commander|incident_manager|commander",
            "Bea is the incident commander",
        ),
    ),
    act(Investigating, ("hands are on it", 40, "^ Team|User .. Investigate:psbg", "The admins dig through logs")),
    fact(
        Acknowledged,
        (
            "reaches the team",
            55,
            "Team sees|saw|receives|received|gets|got|alerted|informed|aware",
            "The platform team received the report",
        ),
    ),
    fact(OnCall, ("goes to others", 30, "to Team", "Handed to engineering")),
    fact(
        OnCall,
        (
            "people come together",
            60,
            "Team .. joins|joined|join|assemble|assembles|assembled|online|engaged|involved",
            "The whole team joined",
        ),
    ),
    act(
        Investigating,
        (
            "starts to look",
            70,
            "Start .. Investigate|looking|look|checking|debugging|troubleshooting|digging|examining|work",
            "Started looking at logs",
        ),
    ),
    act(
        Investigating,
        ("engages in it", 30, "Team .. Investigate|look|looks|looking|dig|digs|digging", "The admins look at it"),
    ),
    fact(Acknowledged, ("confirms it", 30, "Team Confirm:ps", "The team confirmed it")),
    fact(Declared, ("severity", 55, "sev1|sev2|sev3|sev-1|sev-2|p1|p2|severity|priority", "Raised as a sev1")),
    fact(Declared, ("status page", 40, "status_page|statuspage|status", "A note on the status page")),
    act(Investigating, ("opens an investigation", 75, "Create Investigate", "Opened an investigation")),
    act(Investigating, ("works on it", 50, "Team .. working|work|works on", "The team is working on it")),
    act(Acknowledged, ("response begins", 70, "Acknowledge .. Start", "The response starts")),
    act(Investigating, ("investigates", 5, "Investigate", "Ann investigates")),
    fact(OnCall, ("somebody joins", 25, "joins|joined|assembled|assembles|online", "Bea joined")),
    any(Acknowledged, ("looks for the reason", 25, "Investigate .. Cause|Error|Incident", "Investigating the problem")),
    act(Investigating, ("begins to investigate", 100, "Start .. Investigate", "Started investigating")),
    act(Investigating, ("investigation begins", 120, "Investigate Start", "Investigation begins")),
    act(Investigating, ("is investigating", 70, "Investigate:g", "We are investigating")),
    act(Investigating, ("opens with investigating", 20, "^ Investigate", "Investigating the spike")),
    act(Investigating, ("team investigates", 40, "Team|OnCall .. Investigate:psb", "The team investigated")),
    act(Investigating, ("begins work", 80, "Start work|working", "Ann started to work on it")),
    fact(Declared, ("incident is declared", 120, "Incident .. Declare:p", "Incident declared")),
    fact(Declared, ("declares an incident", 120, "Declare:psg .. Incident", "We declared an incident")),
    fact(Declared, ("a room opens", 110, "Room .. Create|Start|Acknowledge", "War room opened")),
    fact(Declared, ("opens a room", 60, "Create|Start|Acknowledge .. Room", "Opened a bridge")),
    fact(Declared, ("incident is opened", 90, "Incident Create:p", "Incident created")),
    fact(Declared, ("declares", 45, "Declare:psg", "Declared by Bea")),
    fact(OnCall, ("escalates", 45, "escalates|escalated|escalating", "Escalated to the network team")),
    fact(OnCall, ("incident is escalated", 120, "Incident .. escalated", "The incident was escalated")),
    fact(
        OnCall,
        ("escalates an incident", 120, "escalates|escalated|escalating .. Incident", "Escalated the incident"),
    ),
    fact(Acknowledged, ("acknowledged", 75, "Acknowledge:psg", "The page was acknowledged")),
    fact(Acknowledged, ("acknowledges it", 60, "Acknowledge .. Alert|Error|Incident|Report", "Ack of the alert")),
    fact(
        OnCall,
        ("on-call answers", 100, "OnCall .. Acknowledge|Told|Start|Investigate|Receive", "On-call engineer was paged"),
    ),
    fact(OnCall, ("pages the on-call", 90, "Fire|Told|Report .. OnCall", "Paged the on-call")),
    fact(OnCall, ("the team answers", 80, "Team Acknowledge", "An engineer responded")),
    act(Investigating, ("triage", 35, "triage", "Triage")),
    any(Acknowledged, ("resolution is no beginning", -80, "Resolve|Close:p|Recover:p", "Incident declared resolved")),
    any(Acknowledged, ("nor is what is found", -45, "Cause|Identify:p", "Investigation revealed the cause")),
    any(Acknowledged, ("nor what goes on", -45, "Still|more|further", "Still investigating")),
];

const IDENTIFIED: &[Row] = &[
    fact(
        Identified,
        ("confirms what is wrong", 50, "Confirm .. Wrong|Cause|Because", "Bea confirms that the certificate expired"),
    ),
    fact(Identified, ("analysis is done", 55, "Investigate .. Done", "Analysis complete")),
    fact(
        Identified,
        ("finds a change", 30, "Find|Identify .. Change:p|Action:p|Artifact", "Found that the record was deleted"),
    ),
    fact(
        Identified,
        (
            "finds that it is not",
            25,
            "Find|Identify|Notice|Investigate .. Not|Wrong",
            "Found that the daemon was not running",
        ),
    ),
    fact(
        Identified,
        (
            "points to",
            55,
            "points|pointed|pointing|traced|traced_to|tracked|narrowed|point_to|points_to|pointed_to",
            "All signs traced to the resolver",
        ),
    ),
    fact(
        Identified,
        (
            "attributed",
            55,
            "attributed_to|attributed|attribute|blamed|blame|fingered|responsible",
            "This is attributed to a leak",
        ),
    ),
    fact(Identified, ("is the problem", 25, "Wrong|Artifact .. Cause|Because", "A bad certificate was the reason")),
    any(Identified, ("turns out", 55, "turns_out|turned_out", "It turns out that a disk was full")),
    fact(Identified, ("finds out", 65, "Find", "Bea discovered it")),
    fact(Identified, ("finds out that", 15, "Find that", "Bea realized that it was full")),
    fact(Identified, ("looking finds", 40, "Investigate|Confirm .. Find", "After digging into it we found it")),
    fact(Identified, ("it is clear", 50, "clear|evident|obvious that", "It became clear that the disk was full")),
    fact(Identified, ("notices", 30, "Notice|See", "Bea noticed it")),
    fact(
        Identified,
        (
            "it seems to be",
            30,
            "seem|seems|seemed|appear|appears|appeared|apparently|likely|probably|presumably|looks_like|look_like|looked_like|suspicious",
            "It seems to be the resolver",
        ),
    ),
    fact(
        Identified,
        ("a change of somebody's", 10, "Find|Notice|See .. Artifact|Change", "Found that a release had changed it"),
    ),
    any(Identified, ("trouble alone", -5, "Down|Fail", "Pages are down")),
    fact(Identified, ("finds the cause", 90, "Identify|Find|Notice|See .. Cause", "We found the root cause")),
    fact(Identified, ("the cause is found", 100, "Cause .. Identify|Find|Notice:p|See:p|Confirm:p", "Cause found")),
    fact(Identified, ("the cause is", 45, "Cause", "The culprit is the resolver")),
    fact(Identified, ("identifies", 35, "Identify:ps", "Ann identified it")),
    fact(Identified, ("trouble is identified", 35, "Error|Incident Identify:p", "Issue identified")),
    fact(Identified, ("finds what is wrong", 50, "Identify|Find|Notice|See .. Wrong", "Discovered a missing index")),
    fact(Identified, ("due to", 5, "Because", "This is due to the firewall")),
    fact(
        Identified,
        ("finds it due to", 40, "Identify|Find|Notice|See .. Because", "Found that it was caused by the cache"),
    ),
    fact(Identified, ("wrong", 20, "Wrong", "The route is missing")),
    fact(Identified, ("realises", 35, "realized|realised|realize|realizes", "We realized it")),
    fact(Identified, ("looking shows", 40, "Investigate .. See|Notice|Identify", "Investigation showed a pattern")),
    fact(Identified, ("opens with identified", 15, "^ Identify:ps", "Identified: the resolver")),
    any(Identified, ("not sure of the cause", -60, "Not .. Cause|Identify", "We do not know the cause")),
    any(Identified, ("a deed is no finding", -15, "Change:p|Revert|Action:p", "Restarted the broken node")),
    fact(Identified, ("good news is no finding", -30, "Resolve|Recover|Good|Back", "Resolved by the team")),
    any(Identified, ("reports are no finding", -20, "Report|Alert|First", "Users report broken links")),
];

/// What opens as a hope or an opinion and tells of the end: `hopefully fixed`, `should be back`.
const BELIEVED: &str = "^ hopefully|hope|hopes|hoping|think|thinks|thought|believe|believes|guess|maybe|perhaps|possibly|might|should .. Fix|Resolve|Recover|Good|Fine|Back|Work|Mitigate|Done|Again|End";

const MITIGATED: &[Row] = &[
    any(Mitigated, ("the end is more than relief", -45, "Incident .. Resolve:p|Close:p|End:p", "Incident resolved")),
    any(
        Mitigated,
        (
            "under way is not done",
            -65,
            "^ Revert:g|Action:g -Recover|Good|Fine|Done|Sink|Work|Fix|Resolve|by|brought|brings",
            "Rolling back to 4.17",
        ),
    ),
    any(Mitigated, ("believing is no relief", -200, BELIEVED, "We think this fixed it")),
    fact(Mitigated, ("opens with a rollback", 35, "^ Revert", "Rollback")),
    fact(
        Mitigated,
        (
            "makes the harm impossible",
            50,
            "invalidate|invalidates|invalidated|invalidating|unpublish|unpublished|unpublishes|purge|purged|purges|revoked|suspended|blocked|prevents|prevent|preventing",
            "The keys were revoked",
        ),
    ),
    fact(Mitigated, ("a deed on the service", 20, "Action:ps .. Service", "Restarted the workers")),
    fact(Mitigated, ("the service gets a deed", 10, "Service .. Action:p", "The workers were restarted")),
    fact(
        Mitigated,
        (
            "set right",
            60,
            "set|sets|corrected|adjusted|updated .. correct|correctly|right|proper",
            "The limit was corrected to the right one",
        ),
    ),
    fact(
        Mitigated,
        (
            "a deed bears fruit",
            35,
            "Action|Change|Fix|Revert .. Recover|Good|Fine|Back",
            "Restarted the proxy, and it is healthy",
        ),
    ),
    fact(Mitigated, ("a deed that ends trouble", 10, "Action|Change|Fix .. Error|Down|Wrong", "Removed the bad host")),
    fact(Recovered, ("new ones start", 30, "new|fresh .. Start|Work|Fine|Recover", "New workers start")),
    act(Recovered, ("begins to come back", 25, "Start .. Recover|Good|Work", "Traffic begins to recover")),
    fact(Recovered, ("manages to", 40, "managed|manage|manages|finally to|Recover|Action", "We managed to restart it")),
    any(
        Mitigated,
        ("preparing is no relief", -20, "prepare|preparing|draft|review|candidate|opened", "A fix was opened"),
    ),
    fact(Mitigated, ("a change with a number", 5, "Artifact .. Change:ps", "The new release was deployed")),
    fact(Recovered, ("able again", 45, "able to", "Users are able to log in")),
    fact(Recovered, ("begins to work", 40, "Start .. Work:g", "Jobs start running")),
    fact(Recovered, ("up", 10, "Fine", "It is up")),
    fact(Recovered, ("service succeeds", 15, "Service .. Fine|Done", "The jobs complete")),
    fact(Mitigated, ("in production", 15, "Change:ps .. Production", "Deployed to production")),
    any(Mitigated, ("trouble is noticed", -20, "Report|Alert", "Users report it")),
    any(Mitigated, ("finding is no relief", -20, "Find|See", "Bea found it")),
    any(Mitigated, ("to be done", -10, "Plan", "Will be restarted")),
    fact(Mitigated, ("rolled back", 60, "Revert:ps", "Rolled back the release")),
    fact(Mitigated, ("rollback is done", 70, "Revert .. Done|Change:p", "Rollback completed")),
    fact(Mitigated, ("rollback", 30, "Revert", "Rollback")),
    fact(Mitigated, ("a fix goes out", 55, "Fix .. Change:ps", "Fix deployed")),
    fact(Mitigated, ("puts out a fix", 50, "Change:ps .. Fix", "Merged a fix")),
    fact(Mitigated, ("fixed", 55, "Fix:ps", "Ann fixed the config")),
    fact(Mitigated, ("fix works", 60, "Fix .. Done|Work", "The workaround works")),
    fact(Mitigated, ("relief", 25, "Action:ps", "Restarted the broker")),
    fact(Mitigated, ("opens with relief", 10, "^ Action:psg", "Disabled the cron job")),
    fact(Mitigated, ("by name", 80, "Mitigate:p", "The impact is mitigated")),
    fact(Recovered, ("recovers", 55, "Recover:psg", "The cluster recovered")),
    fact(Recovered, ("service recovers", 40, "Service .. Recover", "Traffic resumes")),
    fact(Recovered, ("recovery", 25, "Recover", "Recovery")),
    fact(Recovered, ("back", 20, "Back", "It is back")),
    fact(Recovered, ("back in good state", 50, "Back Good|Fine|to", "Site back online")),
    fact(Recovered, ("good state", 30, "Good", "All nodes healthy")),
    fact(Recovered, ("service in good state", 20, "Service .. Good|Fine", "The api is responsive")),
    fact(Recovered, ("good again", 40, "Good|Fine|Work|Service .. Again", "Logins work again")),
    fact(Recovered, ("trouble shrinks", 85, "Error .. Sink", "Error rate drops")),
    fact(Recovered, ("trouble ends", 85, "Error End -Report|Notice", "The errors are over")),
    fact(Recovered, ("shrinking trouble", 55, "Sink .. Error", "A decrease in errors")),
    any(
        Recovered,
        ("no more trouble", 30, "Not .. Error -Find|Notice|Investigate|Report|See|Identify", "No more errors"),
    ),
    fact(Recovered, ("resolved is relief too", 55, "Resolve:p", "The issue is resolved")),
    fact(Recovered, ("over is relief too", 40, "Incident .. End:p|over", "The outage ended")),
    fact(Mitigated, ("success", 10, "Done", "Successfully switched over")),
    any(Mitigated, ("it did not help", -70, "Still", "The problem persists")),
    any(Mitigated, ("not helped", -30, "Not Done|Fix|Good|Resolve|Work", "Did not work")),
    any(Mitigated, ("it fails", -20, "Fail|Down", "Restarted, but it crashed")),
    any(Mitigated, ("looking is no relief", -45, "Investigate|Notice", "Noticed that it recovered")),
    any(Mitigated, ("staging is no relief", -30, "to|on|in|into|against|local Staging", "Fix deployed to staging")),
    any(Mitigated, ("a trial is no relief", -30, "staging|sandbox|locally|devnet|candidate", "Works on staging")),
    any(Mitigated, ("paperwork is no relief", -10, "Paperwork", "Published the postmortem")),
];

const RESOLVED: &[Row] = &[
    any(Resolved, ("believing is no end", -200, BELIEVED, "Hopefully resolved")),
    fact(Resolved, ("all of it recovers", 10, "All .. Service|Recover|Done", "All services came back")),
    fact(Resolved, ("checked", 30, "Monitor|User .. Confirm|Good|Recover|Fine", "Monitoring confirms recovery")),
    any(Resolved, ("no more of it", 40, "Not .. Error|Still|Down", "No issues seen since")),
    fact(Resolved, ("closes", 40, "Close:p", "The ticket was closed")),
    fact(
        Resolved,
        (
            "open again",
            60,
            "reopened|reopens|reopen|re-opened|re-open|unblocked|unblock|lifted|lift",
            "The doors reopened",
        ),
    ),
    any(
        Resolved,
        ("held to be over", 75, "considered|deemed|declared|marked .. Resolve|Close|End", "It is considered resolved"),
    ),
    fact(Closed, ("closed", 30, "Close:p", "Closed")),
    fact(Resolved, ("works fine", 25, "Work .. Fine|Good|again|normally", "It runs fine")),
    fact(Resolved, ("able again", 30, "able to", "Users are able to log in")),
    fact(Resolved, ("done", 10, "Done", "The work is complete")),
    fact(Resolved, ("up", 10, "Fine", "It is up")),
    fact(Resolved, ("confirms", 15, "Confirm", "Ann confirmed it")),
    fact(Resolved, ("service in good state", 20, "Service .. Good|Fine", "The api is responsive")),
    any(Resolved, ("finding is not the end", -40, "Find|Notice|Report|Investigate", "Bea found it")),
    any(Resolved, ("trouble alone", -10, "Error|Down", "Errors")),
    fact(Resolved, ("incident is resolved", 100, "Incident .. Resolve:p", "Incident resolved")),
    fact(Closed, ("incident is closed", 100, "Incident .. Close:p", "Incident closed")),
    fact(Resolved, ("resolved", 85, "Resolve:p", "Resolved")),
    fact(Resolved, ("opens with resolved", 30, "^ Resolve", "Resolution confirmed")),
    fact(Closed, ("closes the incident", 90, "Close .. Incident", "We closed the incident")),
    fact(Closed, ("the incident ends", 100, "Incident .. End:p|over", "The outage is over")),
    fact(Closed, ("end of the incident", 95, "End .. Incident -Because", "End of the incident")),
    fact(Resolved, ("all clear", 150, "all-clear|all_clear", "All-clear given")),
    fact(Resolved, ("back to normal", 85, "Back|Recover .. normal", "Back to normal")),
    fact(Resolved, ("all is good", 70, "All .. Good|Recover|Fine", "All services operational")),
    fact(Resolved, ("good in full", 50, "Good|Recover .. All", "Restored for everyone")),
    fact(Resolved, ("good state", 30, "Good", "The queue is healthy")),
    fact(
        Resolved,
        ("confirmed good", 55, "Confirm .. Good|Fix|Recover|Resolve|Fine|Back", "Confirmed that it is stable"),
    ),
    fact(Resolved, ("recovers", 40, "Recover:ps", "The cluster recovered")),
    fact(Resolved, ("back", 25, "Back", "Back online")),
    any(Resolved, ("no more trouble", 50, "Not more|further .. Error", "No further errors")),
    any(Resolved, ("not over", -60, "Still|Partly", "Partially recovered")),
    any(Resolved, ("trouble is not over", -30, "Fail|Unable|But", "But logins fail")),
    any(Resolved, ("not resolved", -90, "Not Resolve|Good|Fix|Work", "Not resolved")),
    any(Resolved, ("to be resolved", -30, "Plan .. Resolve|Good|Recover", "Should be resolved")),
];

const FIELD_NAMES: &[Row] = &[
    label(Impact, ("field from", 200, "from|since $", "Incident from")),
    label(Resolved, ("field until", 200, "until|till|to $", "Incident until")),
    label(Trigger, ("field trigger", 300, "trigger", "Trigger")),
    label(Deploy, ("field deployed", 300, "^ Change:p $", "Deployed")),
    label(Impact, ("field start", 300, "Start", "Start time")),
    label(Impact, ("field started", 300, "started", "Started at")),
    label(Impact, ("field occurs", 300, "Error|Incident occurs|occurred|occurrence", "Fault occurs")),
    label(Detected, ("field detected", 300, "Notice", "First detected")),
    label(Report, ("field reported", 300, "Report:p", "Reported")),
    label(Report, ("field first report", 300, "First Report", "First report")),
    label(Alert, ("field first alert", 300, "First Alert -Report", "First alert")),
    label(Alert, ("field alert", 200, "^ Alert|Told $", "Alerted")),
    label(Acknowledged, ("field acknowledged", 300, "Acknowledge", "Acknowledged")),
    label(Declared, ("field declared", 300, "Declare:p", "Incident declared")),
    label(OnCall, ("field escalated", 300, "escalated", "Escalated")),
    label(Investigating, ("field investigating", 200, "Investigate", "Investigating")),
    label(Identified, ("field identified", 300, "Identify", "Identified")),
    label(Identified, ("field cause found", 300, "Cause", "Root cause")),
    label(Identified, ("a guess at the cause", -400, "Hedge .. Cause", "Possible cause")),
    label(Mitigated, ("field mitigated", 300, "Mitigate", "Mitigated")),
    label(Mitigated, ("field repaired", 300, "Fix:p|Revert", "Fixed")),
    label(Recovered, ("field recovered", 300, "Recover", "Restored")),
    label(Mitigated, ("field monitoring", 150, "monitoring", "Monitoring")),
    label(Resolved, ("field resolved", 300, "Resolve -Fix", "Resolved")),
    label(Mitigated, ("field end of impact", 300, "impact End", "Impact ended")),
    label(Resolved, ("the end of impact is relief", -300, "impact End", "Impact ended")),
    label(Mitigated, ("field end", 150, "^ End $ -Incident", "End time")),
    label(Closed, ("field closed", 300, "Close:p", "Closed")),
    label(Resolved, ("field end", 300, "End", "End time")),
    label(Resolved, ("field normal", 200, "Good", "Stable operation")),
    label(Mitigated, ("field back to normal", 150, "Good", "Back to normal")),
    label(
        Resolved,
        (
            "being resolved",
            -300,
            "Resolve|Fix|Mitigate|Recover|Close|Revert progress|ongoing|under_way|underway|pending|corso|cours|curso|andamento",
            "Resolution in progress",
        ),
    ),
    label(
        Mitigated,
        (
            "being repaired",
            -300,
            "Resolve|Fix|Mitigate|Recover|Close|Revert progress|ongoing|under_way|underway|pending|corso|cours|curso|andamento",
            "Repair ongoing",
        ),
    ),
];
