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
            130,
            "logged_in|logs_in|logged_on|logs_on|hopped_on|hops_on|jumps_in|jumped_in|jumped_on|dialed_in|dials_in|dialled_in -User|Error|Fail|Again|Unable",
            "Ann logged in",
        ),
    ),
    act(Acknowledged, ("is on it", 135, "on it $", "Morwenna on it")),
    act(Acknowledged, ("acks at once", 70, "^ acks|acked|acknowledges|acknowledged|acking|ack'd", "Hannah acks")),
    act(
        Investigating,
        (
            "starts looking",
            60,
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
        ("by its severity", 140, "@severity opened|declared|raised|created|invoked -Resolve|Close|Not", "P1 opened"),
    ),
    fact(
        Declared,
        (
            "raised as an incident",
            110,
            "raised|raises|classed|classified|upgraded .. incident|outage|emergency|crisis|sev1|p1|sev-1|p2|sev2 -Resolve",
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
    fact(
        Declared,
        (
            "declares its severity",
            110,
            "declare|declares|declared|raise|raises|raised|open|opens|opened .. @severity -Resolve|Close|Not",
            "Declared a SEV-3",
        ),
    ),
    fact(
        Declared,
        (
            "becomes an incident",
            110,
            "escalated|escalates to|as|into incident|outage|emergency|crisis|priority|major|@severity -Resolve",
            "Escalated to a major incident",
        ),
    ),
    fact(
        OnCall,
        (
            "is escalated",
            60,
            "escalated|escalation|escalates to OnCall|level|tier|management|engineering|Provider|vendor",
            "Escalated to level 2",
        ),
    ),
    fact(
        OnCall,
        ("an incident is handed up", 140, "Incident escalated -Resolve|Paperwork", "The incident is escalated"),
    ),
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
    act(Acknowledged, ("is in charge", 140, "@charge", "Ann takes charge")),
    fact(
        Acknowledged,
        (
            "leads it",
            120,
            "leads|lead|led|leading|heads|runs|coordinates|coordinating|coordinated the|our response|effort|efforts|incident|call|recovery",
            "Kim leads the response",
        ),
    ),
    act(
        OnCall,
        (
            "is at the place of work",
            135,
            "@arrive .. to|into|in|on|at|by|for @place -User|Fail|Down|Error|Recover|Change",
            "Ann drives to the data centre",
        ),
    ),
    fact(
        OnCall,
        (
            "at the console",
            130,
            "at|behind|on console|keyboard|keys|controls|laptop|terminal|computer $",
            "The engineer is at the console",
        ),
    ),
    fact(
        OnCall,
        (
            "is on site",
            80,
            "on|at site|scene -Provider|Fix|Action|manufacturer|crew|Fail|Down|Error",
            "Two electricians are on site",
        ),
    ),
    fact(
        OnCall,
        (
            "is sent for",
            140,
            "is|was|were|are|gets|got|being @summon:p -User|Paperwork|Alert|Error",
            "Jo is fetched out of bed",
        ),
    ),
    fact(
        OnCall,
        (
            "sends for others",
            120,
            "@summon:ps Team|OnCall|developers|colleagues|people|manager|management|expert|experts|engineer -Alert|Paperwork|Error|Down",
            "Kim pulls in two developers",
        ),
    ),
    fact(
        OnCall,
        (
            "others are brought in",
            135,
            "pulls_in|pulled_in|loops_in|looped_in|loop_in|ropes_in|roped_in|brings_in|brought_in",
            "We looped in the storage team",
        ),
    ),
    fact(Declared, ("all hands", 140, "all hands", "All hands are called")),
    act(
        Declared,
        (
            "they meet",
            135,
            "on|in|into|dial|dials|dialed|dialled call|bridge|conference|zoom|meet|huddle|video_call|conference_call|video_conference|incident_call|room -Error|Down|Fail|Alert|phone",
            "Five of us on a call",
        ),
    ),
    fact(
        Declared,
        (
            "a crisis team is formed",
            140,
            "crisis|task_force|crisis_team|crisis_cell|emergency_team|response_group|rapid_response meets|met|meet|formed|activated|convened|convenes|assembled|assembles|sits|called|alerted",
            "The crisis cell meets",
        ),
    ),
    any(
        Acknowledged,
        (
            "takes it",
            140,
            "taking|take|takes|took this|it|them -Down|Error|Fail|Not|back|over|minutes|hours|offline|down|out",
            "I will take this",
        ),
    ),
    act(
        Acknowledged,
        ("looking, in a word", 130, "^ looking|checking|mine|investigating|here $ -Still|Good|Recover", "mine"),
    ),
    act(Acknowledged, ("looking at it", 60, "^ having_a_look|taking_a_look|looking_into", "Taking a look")),
    fact(Acknowledged, ("got the page", 140, "got|gets the|my page|alert|alarm|pager|ping", "I got the page")),
    fact(
        Declared,
        (
            "a ticket gets urgent",
            120,
            "ticket|case|severity|priority .. priority|urgent|p1|p2|sev1|sev2|major -Alert|Monitor|Fix",
            "The ticket was made urgent",
        ),
    ),
    fact(
        Acknowledged,
        (
            "a ticket is handed on",
            110,
            "ticket|case|issue|incident|matter|report|page .. assigned|handed|routed|passed|forwarded|transferred|dispatched|given to",
            "Case assigned to the storage group",
        ),
    ),
    fact(
        Acknowledged,
        (
            "handed on",
            110,
            "handed|passed|routed|assigned|transferred|forwarded over|on|to Team|OnCall",
            "Handed over to the second level",
        ),
    ),
    fact(Acknowledged, ("has an owner", 110, "gets|finds|has an|its owner|assignee", "The ticket gets an owner")),
    act(
        Investigating,
        ("sets to work", 135, "sets|set|gets|got|goes|went|get|down to work|business|debugging", "Ann sets to work"),
    ),
    act(
        Investigating,
        (
            "begins to read",
            130,
            "Start reading|read|tracing|trace|comparing|poking|sifting|combing|testing|measuring|inspecting|remote",
            "Dave starts reading the logs",
        ),
    ),
    act(
        Acknowledged,
        (
            "leaves other work",
            130,
            "drops|dropped|drop|leaves|interrupts|puts|put|stops work|sprint|everything|lunch|dinner|meeting",
            "We drop our sprint work",
        ),
    ),
    fact(
        Declared,
        (
            "a plan comes into force",
            120,
            "emergency|contingency|response|disaster|continuity|crisis plan|plans|procedure|protocol -Resolve|Close|Paperwork|over",
            "The emergency plan is put into action",
        ),
    ),
    fact(
        Acknowledged,
        (
            "others take over",
            120,
            "Team|OnCall|Provider|security .. takes|took over|it|them|charge",
            "Security takes over the case",
        ),
    ),
    fact(
        Acknowledged,
        (
            "picks it up",
            125,
            "pick|picks|picked|picks_up|picked_up|pick_up it|this|ticket|case|up",
            "Second line picks it up",
        ),
    ),
    act(
        OnCall,
        (
            "opens the laptop",
            140,
            "opens|opened|grabs|grabbed|gets|got|boots .. laptop|computer",
            "She opens her laptop",
        ),
    ),
    fact(OnCall, ("is awake", 125, "awake|wakes_up|woke_up|wide_awake -Alert|Recover", "Jo is awake")),
    fact(
        Declared,
        (
            "names a leader",
            60,
            "appoints|appointed|names|named|assigns|assigned|makes|made .. commander|incident_commander|incident_manager|lead|coordinator|leader",
            "Ann appoints Bea as incident commander",
        ),
    ),
    fact(
        Acknowledged,
        (
            "has it now",
            110,
            "has|have|got the|it|this page|ticket|case|alert $ -Resolve|Close|Recover",
            "I have the page",
        ),
    ),
    fact(
        OnCall,
        (
            "is on the way",
            125,
            "his|her|their|my|on_the_way|on_my_way way|over|here -Fix|Error|Down|Recover|See",
            "He is on his way",
        ),
    ),
    act(
        Investigating,
        (
            "opens the logs",
            120,
            "opens|opened|reads|pulls_up|pulled_up|checks|greps|tails|skims|scans Monitor|logs|log|dashboards|dashboard|metrics|graphs|traces -Find|Identify|Notice|Recover|Good",
            "Eva opens the logs",
        ),
    ),
    fact(
        Acknowledged,
        (
            "offers to lead",
            110,
            "volunteers|volunteered|offers|offered|steps_in|stepped_in|agrees to|lead|take|run|own|look",
            "Eva volunteers to lead",
        ),
    ),
    fact(
        Declared,
        (
            "starts a call",
            120,
            "starts|started|opens|opened|sets_up|begins|creates|dials|joins call|meeting|zoom|hangout|huddle|bridge -User|Resolve|Close|Error",
            "She starts a call",
        ),
    ),
    fact(
        OnCall,
        (
            "helpers arrive",
            110,
            "Team|OnCall|electrician|electricians|technicians|brigade|police|engineers arrive|arrives|arrived -Error|Alert|Fail",
            "The electrician arrives",
        ),
    ),
    fact(OnCall, ("on the line", 110, "Team|OnCall on line|phone|call|bridge -User|Error", "The team is on a bridge")),
    fact(
        Acknowledged,
        (
            "goes to a team",
            90,
            "ticket|case|issue|report|matter|investigation|work|problem|incident goes|went|is|was|moves|moved|sent|handed|given|transferred|passed|assigned to|with Team|platform|squad|group|OnCall",
            "The case goes to the platform team",
        ),
    ),
    fact(
        Acknowledged,
        (
            "takes action",
            125,
            "took|takes|taking action|actions|measures|steps -Resolve|Paperwork",
            "The team took immediate action",
        ),
    ),
    any(
        Investigating,
        (
            "tries to reproduce it",
            110,
            "try|tries|tried|trying|attempts|attempted .. reproduce|replicate|debug|diagnose|understand -Recover|Fail",
            "The team tries to reproduce it",
        ),
    ),
    act(
        Declared,
        (
            "a place to coordinate",
            100,
            "channel|room|call|group|thread|bridge|war_room .. created|opened|formed|started|used .. coordinate|coordinating|discuss|coordination",
            "A channel is created to coordinate",
        ),
    ),
    act(
        Investigating,
        (
            "people begin to work",
            60,
            "Team|OnCall .. Start working|work|digging|looking",
            "Two engineers start working",
        ),
    ),
    fact(
        OnCall,
        (
            "pages a team",
            110,
            "paged|pages|pinged|called|calls|contacted in|the .. Team|OnCall -User|Alert|Monitor|Resolve|Provider",
            "We paged the database team",
        ),
    ),
    fact(
        Acknowledged,
        (
            "names who commands",
            60,
            "^ incident_commander|incident_manager|commander|ic|coordinator",
            "Incident commander: Mei",
        ),
    ),
    fact(
        OnCall,
        (
            "the first who is there",
            60,
            "^ first engineer|responder|responders|person|admin|colleague|developer online|on|joins|arrives|at|there|available",
            "First engineer online",
        ),
    ),
    fact(
        Acknowledged,
        (
            "help is hired",
            60,
            "engages|engaged|hires|hired|retains|retained|contacts|contacted .. firm|forensics|expert|experts|consultant|consultants|specialists|police|authorities",
            "Security engages a firm",
        ),
    ),
    fact(
        Acknowledged,
        ("the first response", 110, "^ first|initial response|responder|responders|reaction", "First response"),
    ),
    fact(
        Acknowledged,
        (
            "the team confirms it",
            30,
            "Team|OnCall|we .. Confirm:ps .. Error|Down|Fail|Not|Incident -Good|Recover|Resolve|Fix",
            "The team confirmed the failure",
        ),
    ),
    fact(
        Acknowledged,
        (
            "confirms receipt",
            120,
            "confirms|confirmed|acknowledges|acknowledged receipt|reception",
            "They confirm receipt: confirmed receipt of it",
        ),
    ),
    fact(OnCall, ("jumps in", 60, "jumped_in|jumps_in|stepped_in|steps_in|hopped_on|hops_on", "Bea jumped in")),
    fact(
        Declared,
        (
            "informs those who can help",
            60,
            "informed|informs|notified|notifies|told|tells|messaged|messages .. developer|developers|engineer|engineers|manager|lead|engineering|devops|sre|ops|admin -User|Alert|Monitor|Provider|Resolve|Recover",
            "The intern informed the developer",
        ),
    ),
    fact(
        Acknowledged,
        (
            "takes it upon themselves",
            125,
            "assigns|assigned|takes|took .. himself|herself|myself|themselves|itself|me -Fix|Error|Fail",
            "Tomas assigns the ticket to himself",
        ),
    ),
    fact(
        Declared,
        (
            "talks to those who can help",
            110,
            "huddle|call|meeting|bridge with Team|Provider|OnCall -User|Error|Fail|Resolve",
            "A huddle with the platform team",
        ),
    ),
    act(
        OnCall,
        (
            "enters the place of work",
            130,
            "enters|entered|reaches|reached @place -User|Fail|Error|Recover",
            "The technician enters the machine room",
        ),
    ),
    act(
        Investigating,
        (
            "begins to gather",
            110,
            "Start collecting|gathering|capturing|pulling|reviewing|comparing|testing|profiling|bisecting",
            "They began collecting dumps",
        ),
    ),
    any(
        Investigating,
        (
            "a first look",
            110,
            "first|initial|quick look|look_at|look_into|check|analysis|assessment|triage|diagnosis -Fail|Done|Identify|Find|Cause|ruled",
            "First look at the logs",
        ),
    ),
    act(
        Declared,
        (
            "jumps on a call",
            70,
            "jump_on|jumps_on|jumped_on|hop_on|hops_on|hopped_on .. call|meet|bridge|zoom|conference|huddle",
            "They jump on a meet",
        ),
    ),
    act(
        Declared,
        (
            "starts the process",
            110,
            "starts|started|activates|activated|initiates|initiated|triggers|triggered|invokes|invoked|begins .. response|emergency|incident process|procedure|plan|protocol|playbook|team",
            "The team starts its response process",
        ),
    ),
    act(
        OnCall,
        (
            "connects from afar",
            120,
            "connects|connected|logs_in|logged_in|joins|works|responds from home|afar|remotely|abroad|train|vacation|holiday|bed -User|Error|Fail|Unable",
            "Lars connects from home",
        ),
    ),
    fact(
        Declared,
        (
            "calls them together",
            120,
            "summons|summoned|gathers|gathered|rallies|rallied|musters|assembles|convenes|convened|herds everyone|everybody|all|Team|people|them -Alert",
            "She summons everyone to the room",
        ),
    ),
    act(
        Investigating,
        (
            "begins to go through",
            120,
            "Start .. go|going|go_through|goes_through|going_through|through log|logs|code|changes|history|commits|records|Service",
            "They start to go through the log",
        ),
    ),
    fact(
        Acknowledged,
        (
            "the name of the lead",
            110,
            "^ incident lead|leader|owner|coordinator|manager|responder -Paperwork",
            "Incident lead: Paula",
        ),
    ),
    fact(Declared, ("all on deck", 120, "everyone|everybody|all on deck|board|duty|it", "Everyone on deck")),
];
