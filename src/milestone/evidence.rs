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

const fn fact(claim: Claim, (name, weight, pattern, example): Data) -> Row {
    Row { name, claim, weight, pattern, mood: Mood::Fact, place: Where::Text, example }
}

const fn act(claim: Claim, data: Data) -> Row {
    Row { mood: Mood::Act, ..fact(claim, data) }
}

const fn any(claim: Claim, data: Data) -> Row {
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
    fact(Trigger, ("a deed", 15, "Action:p", "The old records were removed")),
    fact(Trigger, ("something starts", 20, "Start", "Start of the migration")),
    any(Deploy, ("trouble alone", -15, "Error|Down|Fail", "Pages are down")),
    any(Deploy, ("telling is no trigger", -35, "Report|Say|Told|Alert", "Bea reported that it was deployed")),
    fact(Deploy, ("something is changed", 55, "Change:psb", "We merged the new parser")),
    fact(Deploy, ("opens with a change", 35, "^ Change:psg", "Deployed the scheduler")),
    fact(Deploy, ("an artifact is changed", 35, "Artifact .. Change:ps", "The new config was pushed")),
    fact(Deploy, ("changes an artifact", 10, "Change:ps .. Artifact", "Merged the feature flag")),
    fact(Deploy, ("change reaches production", 40, "Change .. Production", "Released to production")),
    fact(Deploy, ("rollout begins", 60, "Artifact Start", "Rollout started")),
    fact(Deploy, ("begins a change", 40, "Start Change|Artifact", "Began the upgrade of the kernel")),
    fact(Deploy, ("change is done", 35, "Artifact Done", "Deployment completed")),
    fact(Provider, ("provider has trouble", 60, "Provider .. Error|Down", "AWS had networking errors")),
    fact(Deploy, ("new version", 20, "new Artifact", "A new version went out")),
    fact(Deploy, ("maintenance", 40, "maintenance", "Maintenance on the switch")),
    fact(Trigger, ("expires", 70, "expired", "The certificate expired")),
    fact(
        Trigger,
        ("triggered by a change", 40, "Artifact .. Because|Fire .. Error|Incident", "The commit triggered the outage"),
    ),
    any(Deploy, ("a fix is no trigger", -70, "Fix", "Deployed the fix")),
    any(Deploy, ("a rollback is no trigger", -80, "Revert", "Rolled back the release")),
    any(Deploy, ("staging is no trigger", -30, "Staging", "Deployed to staging")),
    any(Deploy, ("paperwork is no trigger", -45, "Paperwork", "Updated the documentation")),
    any(Deploy, ("recovery is no trigger", -45, "Recover|Resolve", "Deployed, and the service recovered")),
    any(Deploy, ("finding is no trigger", -35, "Notice|Find|Identify|Investigate", "We found that the config changed")),
];

const IMPACT: &[Row] = &[
    any(Impact, ("from begin to end", 45, "Start .. End", "It began and ended within the hour")),
    fact(Impact, ("lasted", 40, "lasted|duration", "It lasted an hour")),
    fact(Impact, ("trouble is met", 45, "Error encountered|occurred|occurs|appeared|appears", "An error occurred")),
    any(Impact, ("stops doing", 35, "Service stopped|stops", "The worker stopped")),
    any(Impact, ("nobody can", 20, "Not|nobody .. Work|Service", "No jobs run")),
    any(Impact, ("relief words", -5, "Plan", "It will be down")),
    fact(Impact, ("bad state", 25, "Down", "The site is down")),
    fact(Impact, ("goes bad", 35, "Fail:psgb", "The broker crashed")),
    fact(Impact, ("service is in a bad state", 35, "Service .. Down", "The api is unavailable")),
    fact(Impact, ("service goes bad", 35, "Service Fail:psgb", "Requests fail")),
    fact(Impact, ("becomes bad", 65, "Become Down", "The api became unresponsive")),
    fact(Impact, ("begins to fail", 65, "Start Fail", "Health checks start failing")),
    fact(Impact, ("trouble begins", 80, "Error|Incident Start:psb", "Errors started")),
    fact(Impact, ("begin of trouble", 75, "Start .. Error|Incident|Down", "Start of the outage")),
    fact(Impact, ("first trouble", 80, "First .. Error|Fail|Down", "First failed requests")),
    fact(Impact, ("trouble grows", 45, "Rise .. Error", "Spike in errors")),
    fact(Impact, ("growing trouble", 60, "Error .. Rise", "Error rate rises")),
    fact(Impact, ("users suffer", 45, "User .. Unable|Down|Fail", "Customers are unable to log in")),
    any(Impact, ("users cannot", 60, "User .. Not Work|Good|Service", "Users could not load the page")),
    any(
        Impact,
        (
            "service does not work",
            40,
            "Service .. Not Work|Good|Fine",
            "The queue is not processing, the site not working",
        ),
    ),
    any(Impact, ("no longer works", 35, "Not Work|Good:g", "Not responding")),
    fact(Impact, ("stops working", 80, "Fail Work:g", "The proxy stopped serving pages")),
    any(Impact, ("unable to", 25, "Unable", "Unable to fetch the feed")),
    fact(Impact, ("leads to trouble", 40, "Because|Cause:ps .. Error|Incident|Down", "Caused an outage")),
    fact(Impact, ("error codes", 25, "Error", "Returns 502")),
    fact(Impact, ("incident occurs", 70, "Incident occurred", "The incident occurred")),
    any(Impact, ("trouble again", 55, "Error|Down|Fail .. Again", "Failing again")),
    any(Impact, ("good news is no impact", -40, "Recover|Resolve|Good", "All services recovered from the outage")),
    any(Impact, ("a cause is no impact", -10, "Identify|Cause|Investigate", "We identified the cause of the outage")),
    any(Impact, ("no trouble", -75, "Not .. Error|Incident|Down", "No errors were seen")),
    any(Impact, ("a fix is no impact", -30, "Fix|Revert|Action:ps", "Restarted the failed broker")),
    any(Impact, ("what was noticed began before", -20, "Notice:ps|Report:psg", "A user reported errors")),
];

const DETECTED: &[Row] = &[
    fact(Detected, ("finds trouble", 30, "Find .. Error|Down|Fail|Wrong", "Bea found an error in the feed")),
    fact(Detected, ("finds", 35, "Find", "Bea discovered it")),
    fact(Detected, ("trouble is found", 35, "Error|Incident Find:p", "An issue was discovered")),
    fact(
        Report,
        ("says that there is trouble", 55, "Say .. Error|Down|Fail|Unable|Not", "Bea says that the page is down"),
    ),
    fact(Report, ("says", 10, "Say", "Bea posted in the channel")),
    fact(Report, ("a report by somebody", 75, "Report by|from|of", "Report by a partner")),
    fact(Detected, ("notes trouble", 25, "See .. Error|Down|Fail|Not", "Bea notes that jobs do not start")),
    fact(Detected, ("confirms trouble", 30, "Confirm .. Error|Down|Fail|Unable", "Bea confirmed the failure")),
    fact(Detected, ("suspicious", 15, "Hedge|Wrong", "Something suspicious")),
    any(Detected, ("trouble in the text", -5, "Error|Down|Fail", "Pages are down")),
    fact(Alert, ("alert fires", 75, "Alert .. Fire", "Alert fired for queue depth")),
    fact(Alert, ("fires an alert", 75, "Fire|Receive .. Alert", "The probe triggered an alert")),
    fact(
        Alert,
        ("monitoring notices", 70, "Monitor .. Notice|Report|Fire|See|Told", "Monitoring detected packet loss"),
    ),
    fact(Alert, ("opens with an alert", 65, "^ Alert", "ALERT: disk almost gone")),
    fact(Alert, ("alert about trouble", 55, "Alert .. Error|Down|Fail|Rise", "An alert for high latency")),
    fact(Alert, ("an alert", 45, "Alert", "There was an alarm")),
    fact(Alert, ("monitoring shows", 20, "Monitor .. Error|Down|Fail", "Grafana was full of errors")),
    fact(Detected, ("notices", 85, "Notice:psb", "We noticed it")),
    fact(Detected, ("team notices", 20, "Team .. Notice:ps", "An engineer noticed the graph")),
    fact(
        Detected,
        ("notices trouble", 30, "Notice .. Error|Down|Fail|Unable|Incident|Still", "Noticed that jobs were failing"),
    ),
    fact(Detected, ("trouble is noticed", 65, "Error|Incident .. Notice:p", "Problem detected")),
    fact(Detected, ("sees trouble", 55, "Team|User See .. Error|Down|Fail", "We saw many errors")),
    any(Detected, ("finds it not working", 40, "See:p|Find:p .. Not", "It was found that it did not answer")),
    fact(Report, ("users report", 70, "User .. Report", "Customers report slow pages")),
    fact(Report, ("reported by users", 70, "Report .. User", "Reported by a customer")),
    fact(
        Report,
        ("reports trouble", 35, "Report:psbg .. Error|Down|Fail|Unable|Incident", "Ann reports failing logins"),
    ),
    fact(Report, ("trouble is reported", 65, "Error|Incident .. Report:p", "The problem was reported")),
    fact(Report, ("receives a report", 75, "Receive .. Report", "We received a report")),
    fact(Report, ("first report", 80, "First .. Report|Alert|User", "First report in the channel")),
    fact(Report, ("a ticket comes in", 40, "Report Create|Receive|Report:p", "A ticket was opened")),
    fact(Report, ("reports", 20, "Report:ps", "Ann pinged Bob")),
    fact(Report, ("disclosed", 60, "disclosure", "A disclosure by a researcher")),
    fact(Detected, ("is told", 65, "Told:p", "The team was notified")),
    fact(Detected, ("becomes aware", 70, "aware", "We became aware of it")),
    fact(Detected, ("first sign", 30, "First .. Error|Alert|Notice", "First symptoms")),
    fact(Detected, ("users find trouble", 40, "User .. Error|Down|Fail", "A customer had an error")),
    any(Detected, ("resolution is no detection", -70, "Resolve|Close:p|Mitigate:p|Revert", "The alert was resolved")),
    any(Detected, ("recovery is no detection", -35, "Recover|Good|Done", "Monitoring shows recovery")),
    any(Detected, ("the cause comes later", -20, "Cause|Identify", "We identified the cause")),
    any(Detected, ("still is not first", -45, "Still|Again", "Users still report it")),
    any(Detected, ("telling others", -30, "Paperwork|Told .. User", "We notified customers")),
];

const ACKNOWLEDGED: &[Row] = &[
    act(Investigating, ("opens an investigation", 80, "Create Investigate", "Opened an investigation")),
    act(Investigating, ("works on it", 55, "Team .. working|work|works on", "The team is working on it")),
    act(Acknowledged, ("response begins", 65, "Acknowledge .. Start", "The response starts")),
    act(Investigating, ("investigates", 25, "Investigate", "Ann investigates")),
    fact(OnCall, ("somebody joins", 20, "joins|joined|assembled|assembles|online", "Bea joined")),
    any(Acknowledged, ("looks for the reason", 25, "Investigate .. Cause|Error|Incident", "Investigating the problem")),
    act(Investigating, ("begins to investigate", 105, "Start .. Investigate", "Started investigating")),
    act(Investigating, ("investigation begins", 110, "Investigate Start", "Investigation begins")),
    act(Investigating, ("is investigating", 60, "Investigate:g", "We are investigating")),
    act(Investigating, ("opens with investigating", 25, "^ Investigate", "Investigating the spike")),
    act(Investigating, ("team investigates", 50, "Team|OnCall .. Investigate:psb", "The team investigated")),
    act(Investigating, ("begins work", 90, "Start work|working", "Ann started to work on it")),
    fact(Declared, ("incident is declared", 120, "Incident .. Declare:p", "Incident declared")),
    fact(Declared, ("declares an incident", 120, "Declare:psg .. Incident", "We declared an incident")),
    fact(Declared, ("a room opens", 95, "Room .. Create|Start|Acknowledge", "War room opened")),
    fact(Declared, ("opens a room", 95, "Create|Start|Acknowledge .. Room", "Opened a bridge")),
    fact(Declared, ("incident is opened", 95, "Incident Create:p", "Incident created")),
    fact(Declared, ("escalates", 50, "Declare:psg", "Escalated to the network team")),
    fact(Acknowledged, ("acknowledged", 75, "Acknowledge:psg", "The page was acknowledged")),
    fact(Acknowledged, ("acknowledges it", 65, "Acknowledge .. Alert|Error|Incident|Report", "Ack of the alert")),
    fact(
        OnCall,
        ("on-call answers", 100, "OnCall .. Acknowledge|Told|Start|Investigate|Receive", "On-call engineer was paged"),
    ),
    fact(OnCall, ("pages the on-call", 90, "Fire|Told|Report .. OnCall", "Paged the on-call")),
    fact(OnCall, ("the team answers", 80, "Team Acknowledge", "An engineer responded")),
    act(Investigating, ("triage", 30, "triage", "Triage")),
    any(Acknowledged, ("resolution is no beginning", -80, "Resolve|Close:p|Recover:p", "Incident declared resolved")),
    any(Acknowledged, ("nor is what is found", -45, "Cause|Identify:p", "Investigation revealed the cause")),
    any(Acknowledged, ("nor what goes on", -45, "Still|more|further", "Still investigating")),
];

const IDENTIFIED: &[Row] = &[
    fact(Identified, ("finds out", 70, "Find", "Bea discovered it")),
    fact(Identified, ("finds out that", 20, "Find that", "Bea realized that it was full")),
    fact(Identified, ("looking finds", 25, "Investigate|Confirm .. Find", "After digging into it we found it")),
    fact(Identified, ("it is clear", 45, "clear|evident|obvious that", "It became clear that the disk was full")),
    fact(Identified, ("notices", 35, "Notice|See", "Bea noticed it")),
    fact(Identified, ("takes it to be", 35, "Hedge", "We suspect the resolver")),
    fact(
        Identified,
        ("a change of somebody's", 30, "Find|Notice|See .. Artifact|Change", "Found that a release had changed it"),
    ),
    any(Identified, ("trouble alone", -15, "Down|Fail", "Pages are down")),
    fact(Identified, ("finds the cause", 85, "Identify|Find|Notice|See .. Cause", "We found the root cause")),
    fact(Identified, ("the cause is found", 100, "Cause .. Identify|Find|Notice:p|See:p|Confirm:p", "Cause found")),
    fact(Identified, ("the cause is", 50, "Cause", "The culprit is the resolver")),
    fact(Identified, ("identifies", 45, "Identify:ps", "Ann identified it")),
    fact(Identified, ("trouble is identified", 40, "Error|Incident Identify:p", "Issue identified")),
    fact(Identified, ("finds what is wrong", 50, "Identify|Find|Notice|See .. Wrong", "Discovered a missing index")),
    fact(Identified, ("due to", 10, "Because", "This is due to the firewall")),
    fact(
        Identified,
        ("finds it due to", 35, "Identify|Find|Notice|See .. Because", "Found that it was caused by the cache"),
    ),
    fact(Identified, ("wrong", 40, "Wrong", "The route is missing")),
    fact(Identified, ("realises", 30, "realized|realised|realize|realizes", "We realized it")),
    fact(Identified, ("looking shows", 35, "Investigate .. See|Notice|Identify", "Investigation showed a pattern")),
    fact(Identified, ("opens with identified", 25, "^ Identify:ps", "Identified: the resolver")),
    any(Identified, ("not sure of the cause", -60, "Not .. Cause|Identify", "We do not know the cause")),
    any(Identified, ("a deed is no finding", -10, "Change:p|Revert|Action:p", "Restarted the broken node")),
    any(Identified, ("good news is no finding", -40, "Resolve|Recover|Good|Back", "Resolved by the team")),
    any(Identified, ("reports are no finding", -25, "Report|Alert|First", "Users report broken links")),
];

const MITIGATED: &[Row] = &[
    fact(Mitigated, ("a change with a number", 5, "Artifact .. Change:ps", "The new release was deployed")),
    fact(Recovered, ("able again", 45, "able to", "Users are able to log in")),
    fact(Recovered, ("begins to work", 40, "Start .. Work:g", "Jobs start running")),
    fact(Recovered, ("up", 10, "Fine", "It is up")),
    fact(Recovered, ("service succeeds", 15, "Service .. Fine|Done", "The jobs complete")),
    fact(Mitigated, ("in production", 15, "Change:ps .. Production", "Deployed to production")),
    any(Mitigated, ("trouble is noticed", -25, "Report|Alert", "Users report it")),
    any(Mitigated, ("finding is no relief", -15, "Find|See", "Bea found it")),
    any(Mitigated, ("to be done", -10, "Plan", "Will be restarted")),
    fact(Mitigated, ("rolled back", 70, "Revert:ps", "Rolled back the release")),
    fact(Mitigated, ("rollback is done", 70, "Revert .. Done|Change:p", "Rollback completed")),
    fact(Mitigated, ("rollback", 30, "Revert", "Rollback")),
    fact(Mitigated, ("a fix goes out", 55, "Fix .. Change:ps", "Fix deployed")),
    fact(Mitigated, ("puts out a fix", 45, "Change:ps .. Fix", "Merged a fix")),
    fact(Mitigated, ("fixed", 50, "Fix:ps", "Ann fixed the config")),
    fact(Mitigated, ("fix works", 55, "Fix .. Done|Work", "The workaround works")),
    fact(Mitigated, ("relief", 30, "Action:ps", "Restarted the broker")),
    fact(Mitigated, ("opens with relief", 10, "^ Action:psg", "Disabled the cron job")),
    fact(Mitigated, ("by name", 85, "Mitigate:p", "The impact is mitigated")),
    fact(Recovered, ("recovers", 50, "Recover:psg", "The cluster recovered")),
    fact(Recovered, ("service recovers", 50, "Service .. Recover", "Traffic resumes")),
    fact(Recovered, ("recovery", 25, "Recover", "Recovery")),
    fact(Recovered, ("back", 20, "Back", "It is back")),
    fact(Recovered, ("back in good state", 40, "Back Good|Fine|to", "Site back online")),
    fact(Recovered, ("good state", 35, "Good", "All nodes healthy")),
    fact(Recovered, ("service in good state", 10, "Service .. Good|Fine", "The api is responsive")),
    fact(Recovered, ("good again", 45, "Good|Fine|Work|Service .. Again", "Logins work again")),
    fact(Recovered, ("trouble shrinks", 85, "Error .. Sink|End", "Error rate drops")),
    fact(Recovered, ("shrinking trouble", 50, "Sink .. Error", "A decrease in errors")),
    any(Recovered, ("no more trouble", 55, "Not .. Error", "No more errors")),
    fact(Recovered, ("resolved is relief too", 40, "Resolve:p", "The issue is resolved")),
    fact(Recovered, ("over is relief too", 40, "Incident .. End:p|over", "The outage ended")),
    fact(Mitigated, ("success", 15, "Done", "Successfully switched over")),
    any(Mitigated, ("it did not help", -70, "Still", "The problem persists")),
    any(Mitigated, ("not helped", -25, "Not Done|Fix|Good|Resolve|Work", "Did not work")),
    any(Mitigated, ("it fails", -20, "Fail|Down", "Restarted, but it crashed")),
    any(Mitigated, ("looking is no relief", -40, "Investigate|Notice", "Noticed that it recovered")),
    any(Mitigated, ("staging is no relief", -35, "Staging", "Fix deployed to staging")),
    any(Mitigated, ("paperwork is no relief", -20, "Paperwork", "Published the postmortem")),
];

const RESOLVED: &[Row] = &[
    any(
        Resolved,
        ("held to be over", 80, "considered|deemed|declared|marked .. Resolve|Close|End", "It is considered resolved"),
    ),
    fact(Closed, ("closed", 30, "Close:p", "Closed")),
    fact(Resolved, ("works fine", 20, "Work .. Fine|Good|again|normally", "It runs fine")),
    fact(Resolved, ("able again", 30, "able to", "Users are able to log in")),
    fact(Resolved, ("done", 15, "Done", "The work is complete")),
    fact(Resolved, ("up", 15, "Fine", "It is up")),
    fact(Resolved, ("confirms", 15, "Confirm", "Ann confirmed it")),
    fact(Resolved, ("service in good state", 25, "Service .. Good|Fine", "The api is responsive")),
    any(Resolved, ("finding is not the end", -40, "Find|Notice|Report|Investigate", "Bea found it")),
    any(Resolved, ("trouble alone", -5, "Error|Down", "Errors")),
    fact(Closed, ("incident is resolved", 95, "Incident .. Resolve:p|Close:p", "Incident resolved")),
    fact(Closed, ("resolved", 75, "Resolve:p", "Resolved")),
    fact(Closed, ("opens with resolved", 35, "^ Resolve", "Resolution confirmed")),
    fact(Closed, ("closes the incident", 90, "Close .. Incident", "We closed the incident")),
    fact(Closed, ("the incident ends", 105, "Incident .. End:p|over", "The outage is over")),
    fact(Closed, ("end of the incident", 100, "End .. Incident", "End of the incident")),
    fact(Resolved, ("all clear", 100, "all-clear|all_clear", "All-clear given")),
    fact(Resolved, ("back to normal", 85, "Back|Recover .. normal", "Back to normal")),
    fact(Resolved, ("all is good", 70, "All .. Good|Recover|Fine", "All services operational")),
    fact(Resolved, ("good in full", 55, "Good|Recover .. All", "Restored for everyone")),
    fact(Resolved, ("good state", 35, "Good", "The queue is healthy")),
    fact(
        Resolved,
        ("confirmed good", 55, "Confirm .. Good|Fix|Recover|Resolve|Fine|Back", "Confirmed that it is stable"),
    ),
    fact(Resolved, ("recovers", 40, "Recover:ps", "The cluster recovered")),
    fact(Resolved, ("back", 25, "Back", "Back online")),
    any(Resolved, ("no more trouble", 50, "Not more|further .. Error", "No further errors")),
    any(Resolved, ("not over", -55, "Still|Partly", "Partially recovered")),
    any(Resolved, ("trouble is not over", -35, "Fail|Unable|But", "But logins fail")),
    any(Resolved, ("not resolved", -90, "Not Resolve|Good|Fix|Work", "Not resolved")),
    any(Resolved, ("to be resolved", -30, "Plan .. Resolve|Good|Recover", "Should be resolved")),
];

const FIELD_NAMES: &[Row] = &[
    label(Trigger, ("field trigger", 300, "trigger", "Trigger")),
    label(Deploy, ("field deployed", 300, "^ Change:p $", "Deployed")),
    label(Impact, ("field start", 300, "Start", "Start time")),
    label(Impact, ("field started", 300, "started", "Started at")),
    label(Impact, ("field occurs", 300, "Error|Incident occurs|occurred|occurrence", "Fault occurs")),
    label(Detected, ("field detected", 300, "Notice", "First detected")),
    label(Detected, ("field reported", 300, "Report:p", "Reported")),
    label(Detected, ("field first report", 300, "First Report|Alert", "First report")),
    label(Detected, ("field alert", 200, "^ Alert|Told $", "Alerted")),
    label(Acknowledged, ("field acknowledged", 300, "Acknowledge", "Acknowledged")),
    label(Declared, ("field declared", 300, "Declare:p", "Incident declared")),
    label(Investigating, ("field investigating", 200, "Investigate", "Investigating")),
    label(Identified, ("field identified", 300, "Identify", "Identified")),
    label(Identified, ("field cause found", 300, "Cause", "Root cause")),
    label(Mitigated, ("field mitigated", 300, "Mitigate", "Mitigated")),
    label(Mitigated, ("field repaired", 300, "Fix:p|Revert", "Fixed")),
    label(Recovered, ("field recovered", 300, "Recover", "Restored")),
    label(Mitigated, ("field monitoring", 150, "monitoring", "Monitoring")),
    label(Resolved, ("field resolved", 300, "Resolve", "Resolved")),
    label(Resolved, ("field closed", 300, "Close:p", "Closed")),
    label(Resolved, ("field end", 300, "End", "End time")),
    label(Resolved, ("field normal", 200, "Good", "Stable operation")),
    label(Mitigated, ("field back to normal", 150, "Good", "Back to normal")),
];
