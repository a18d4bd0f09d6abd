//! Somebody answers, in plain statements.

use super::super::claim::Claim::*;
use super::super::evidence::{Row, act, any, fact};

pub(super) const ROWS: &[Row] = &[
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
