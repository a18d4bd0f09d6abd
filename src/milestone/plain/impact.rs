//! Harm, in plain statements.

use super::super::claim::Claim::*;
use super::super::evidence::{Row, act, any, fact};

pub(super) const ROWS: &[Row] = &[
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
