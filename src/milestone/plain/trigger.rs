//! What sets it off, in plain statements.

use super::super::claim::Claim::*;
use super::super::evidence::{Row, any, fact};

pub(super) const ROWS: &[Row] = &[
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
