//! The harm ends, in plain statements.

use super::super::claim::Claim::*;
use super::super::evidence::{Row, act, any, fact};
use super::IN_VAIN;

pub(super) const ROWS: &[Row] = &[
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
