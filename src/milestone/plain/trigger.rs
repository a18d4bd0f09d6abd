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
            "is|are|was|were|gets|being added|replayed|imported|reprocessed|backfilled|promoted|moved|switched|enabled|introduced|tightened|migrated|replaced|renamed|changed|lowered|raised|expanded -Fix|Revert|Staging|Recover|Resolve|Back",
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
            "campaign|promotion|sale|registration|enrolment|exam|broadcast|load_test Start:psb|opens|begins|arrived|arrives|arrive",
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
    fact(
        Deploy,
        (
            "goes out to a place",
            120,
            "^ Artifact|build|version|Change .. goes|went|go|sent|hit|hits|reaches|reached|lands to|production|the|all Production|store|stores|shops|play|everyone|All|production -Fix|Revert",
            "Build 771 goes to the store",
        ),
    ),
    fact(
        Deploy,
        (
            "something is exchanged",
            110,
            "is|are|was|were|gets|being loaded|swapped|onboarded|retired|pointed|checked_in|imported|cut_over|decommissioned|exchanged|turned_on|switched_on|plugged_in|reconfigured|moved|converted -Fix|Revert|Staging|Recover|Back|Again",
            "The tariff table is loaded",
        ),
    ),
    fact(
        Deploy,
        (
            "exchanges one for another",
            70,
            "swaps|swapped|replaces|replaced|exchanged|exchanges|moved|moves|switched|migrated|converted|pointed|points .. for|to|with|from|at new|managed|old|rewritten -Fix|Revert|Back|Recover",
            "We swapped the old cache for a new one",
        ),
    ),
    fact(
        Deploy,
        (
            "turned up",
            110,
            "turned|turns|dialed|dialled|ramped|ramps|cranked .. up|to|everyone|All|100%",
            "We turned the rollout up to everyone",
        ),
    ),
    any(
        Trigger,
        (
            "on the wrong one",
            130,
            "runs|ran|run|typed|types|pulled|pulls|executed|launched|started|launches|picked|picks|entered|sent|opened|chose|took|takes|unplugs|unplugged|copied|pasted|applied|deleted|overwrote|is|was .. wrong|instead|mistaken -Not|will|would|should|Find|Notice|Identify|Investigate|Report",
            "Tom typed it into the wrong window",
        ),
    ),
    fact(
        Trigger,
        (
            "forgets it",
            110,
            "forgot|forgets|forgotten|overlooked|overlooks|neglected to|a|the|step -Notice|Find|Alert",
            "Somebody forgot to renew it",
        ),
    ),
    fact(
        Trigger,
        (
            "the supply fails",
            120,
            "power|mains|supply|utility|grid|electricity|feed|water|generator|breaker|fuse|transformer|pipe|cooling .. lost|fails|failed|goes|go|went|cut|interrupted|dips|trips|tripped|bursts|burst|blows|blew|out|not|struck -Recover|Fix|Back|Notice",
            "A breaker trips in the hall",
        ),
    ),
    fact(
        Trigger,
        (
            "hits the line",
            120,
            "knocks|knocked|hits|hit|cuts|cut|severs|severed|digs|dug|damages|damaged|strikes|struck|crashes|went_through|goes_through|drilled|cut .. cable|line|pole|fibre|fiber|mast|duct|pipe|mains|tower",
            "A lorry knocks over the pole",
        ),
    ),
    fact(
        Trigger,
        (
            "the clocks change",
            120,
            "clocks|clock|daylight|leap|epoch|new go|goes|went|change|changes|saving|second|year|day",
            "Clocks go back an hour",
        ),
    ),
    fact(
        Trigger,
        (
            "it reaches very many",
            110,
            "newsletter|mailing|mailshot|campaign|email|sales|tickets|sale|premiere|concert|advert|broadcast|show mails|goes_out|go_out|went_out|goes|go|went|sent|open|opens|opened|starts|airs|aired|begins -Incident|Error|Fix",
            "Ticket sales open",
        ),
    ),
    fact(
        Trigger,
        (
            "a crawler comes",
            110,
            "crawler|scraper|bot|bots|botnet|spider|client|customer begins|began|starts|started|took to -Recover|Fail|Error|Report|See|Receive|Notice",
            "A crawler begins to fetch every page",
        ),
    ),
    fact(
        Trigger,
        (
            "falls for a trick",
            120,
            "opens|opened|clicks|clicked|enters|entered|answers|downloads|installs .. phishing|attachment|link|malware|trojan",
            "An employee opens the attachment",
        ),
    ),
    fact(
        Trigger,
        (
            "somebody breaks in",
            120,
            "intruder|attacker|attackers|hacker|thief|someone|somebody|adversary .. signs|logs|gains|enters|obtains|uploads|uploaded|logged|gained|obtained|steals|stole|creates|plants|plant|planted -Notice|Report|Find",
            "The intruder signs in",
        ),
    ),
    fact(
        Trigger,
        (
            "stolen keys",
            70,
            "stolen|leaked|hacked|guessed|compromised password|credentials|token|key|mailbox|account|session",
            "With a stolen password",
        ),
    ),
    fact(
        Provider,
        (
            "a provider alters something",
            120,
            "^ Provider Change:ps|Action:ps|reroutes|rerouted|cut|cuts -Artifact|Fix|Recover|Resolve|Revert|Confirm|Report|Say|Find",
            "The carrier moves our circuit",
        ),
    ),
    fact(
        Deploy,
        (
            "ships an update",
            110,
            "ships|shipped|publishes|published|releases|released|pushes|pushed|sends|sent|issues|issued|rolls_out|rolled_out update|release|version|build|firmware -Fix|Revert|status_page|status",
            "The vendor ships an update",
        ),
    ),
    fact(
        Deploy,
        (
            "the new takes over",
            110,
            "new|rewritten|replacement takes|took|goes|went over|in|live -Fix|Revert|Again",
            "The new importer takes over",
        ),
    ),
    fact(
        Deploy,
        (
            "starts with the new one",
            100,
            "restarted|started|booted|up|came_up|comes_up|restarts|boots with .. new -Fix|Recover",
            "It restarted with the new binary",
        ),
    ),
    fact(
        Trigger,
        (
            "an unattended run does it",
            60,
            "nightly|weekly|hourly|daily|automatic|automated|scheduled .. Action:ps|Change:ps -Fix|Revert|Recover|Report|Investigate",
            "The nightly run deleted the key",
        ),
    ),
    any(
        Trigger,
        (
            "without care",
            60,
            "Change:ps|Action:ps .. without testing|notice|telling|asking|warning|review -Fix|Revert",
            "I installed the plugin without testing it",
        ),
    ),
    fact(Trigger, ("a strike", 100, "^ strike|lightning at|on|in|hits|hit", "A strike at the mast")),
    fact(
        Trigger,
        (
            "undoes the wrong end",
            110,
            "unplugs|unplugged|cuts|cut the|a|power|supply|mains .. switch|router|cable|rack|server|supply|mains|wing|building -Fix|Recover",
            "They cut the supply to the wing",
        ),
    ),
    fact(
        Trigger,
        (
            "by a slip of the hand",
            130,
            "presses|pressed|hits|hit|pulls|pulled|clicks|clicked|leans|leaned|trips|tripped|steps|stepped|spills|spilled|bumps|bumped|drops|dropped|cuts|cut|switches|turns|sends|sent .. by_accident|by_mistake|accidentally|inadvertently|button|plug|cable|cord|lever|fuse -Recover|Fix|Error|emergency",
            "Georg presses the red button by accident",
        ),
    ),
    fact(
        Trigger,
        (
            "an animal or a machine cuts it",
            120,
            "squirrel|rat|rats|marten|mouse|bird|cat|digger|excavator|tractor|crane|truck|lorry|drill|plough|forklift|ship|anchor|backhoe -Fix|Recover|Find|Identify|Investigate|Say|Confirm|Notice",
            "A squirrel shorts the transformer",
        ),
    ),
    fact(
        Deploy,
        (
            "uploaded",
            60,
            "is|are|was|were|gets uploaded|put_into_service|put_live|flashed|handed to|on|in|into|live -Fix|Revert|Recover|Again|Notice|Find|Investigate|Confirm",
            "The roster is uploaded to the planner",
        ),
    ),
    fact(
        Trigger,
        (
            "a wrong value is set",
            110,
            "sets|set|enters|entered|puts|put|configured|selects|selected|chooses|picks|types wrong|incorrect|mistaken -Find|Notice|Identify|Investigate|Fix",
            "Somebody sets the wrong country",
        ),
    ),
    fact(
        Trigger,
        (
            "somebody sends a load",
            100,
            "^ User sends|sent|submits|submitted|uploads|uploaded|starts|started|runs|ran file|files|job|jobs|query|queries|batch|import|export|million|requests|load -Error|Fail|message",
            "A customer sends a file of nine million lines",
        ),
    ),
    fact(
        Trigger,
        (
            "automation does it",
            100,
            "autoscaler|gc|collector|reaper|janitor|cleaner|updater|cron|cronjob|vacuum|scheduler|controller|renovate|dependabot|terraform|chef|puppet|ansible|argo Action:ps|Change:ps|scaled|triggered|picked_up|evicted -Fix|Revert|Recover|Fail|Investigate|Notice",
            "The garbage collector removed the image",
        ),
    ),
    fact(
        Provider,
        (
            "taken back by the provider",
            110,
            "reclaimed|preempted|retired|terminated|suspended|deprecated|withdrawn by Provider",
            "Instances were reclaimed by AWS",
        ),
    ),
    any(
        Deploy,
        (
            "routine work",
            60,
            "rolling|planned|scheduled restart|restarts|failover|upgrade|reboot|reboots|switchover|migration|maintenance -Recover|Fix|Not|postponed|cancelled|next|tomorrow|will|would|shall|should|Fail",
            "A planned failover of the core router",
        ),
    ),
    fact(
        Deploy,
        (
            "into the trunk",
            100,
            "merged|squashed|landed|pushed|committed into|to|on|in trunk|main|master|develop|mainline -Fix|Revert|Staging",
            "Squashed into trunk",
        ),
    ),
    any(
        Deploy,
        (
            "stopped deploys are no trigger",
            -150,
            "deploys|deployments|releases|merges|rollouts|deployment|deploy are|were|was|paused|frozen|halted|stopped|blocked|cancelled|suspended paused|frozen|halted|stopped|blocked|cancelled|suspended",
            "Deploys were paused",
        ),
    ),
    any(
        Deploy,
        (
            "routine patches",
            130,
            "os|security|kernel|monthly|windows|firmware|system patches|patch|updates|update -Not|Plan|Error|Report",
            "The rota applies OS patches",
        ),
    ),
    fact(
        Deploy,
        (
            "a limit is altered",
            90,
            "limit|limits|quota|size|timeout|ttl|retention|replicas|capacity|threshold|interval .. was|were|is|are changed|halved|doubled|lowered|raised|reduced|increased|cut|set|bumped|shortened|extended|removed -Fix|Revert|Recover|Back",
            "The memory limit was halved",
        ),
    ),
    any(
        Provider,
        (
            "work of a provider",
            60,
            "Provider|isp|vendor maintenance|work|works -Error|Fix|Recover|Good",
            "ISP maintenance on the link",
        ),
    ),
    fact(
        Trigger,
        (
            "begins to enforce",
            100,
            "Start|now enforcing|requiring|enforce|require|limiting|enforces|requires",
            "They start enforcing limits",
        ),
    ),
    fact(
        Deploy,
        (
            "a bug goes out",
            60,
            "bug|Wrong .. deployed|merged|released|introduced|shipped|landed|pushed -Fix|Find|Identify|Notice|Revert",
            "Bug deployed to the queue",
        ),
    ),
    fact(
        Deploy,
        (
            "a fork or cutover",
            100,
            "hardfork|hard_fork|cutover|switchover|fork|go-live happens|happened|activates|activated|executed|takes|took|at -Fix|Staging|Fail|Error",
            "The hardfork happens",
        ),
    ),
    fact(
        Trigger,
        (
            "takes something away",
            70,
            "deletes|deleted|drops|dropped|removes|removed|wipes|wiped|truncates|truncated|overwrites|overwrote|erases|erased|purges|purged|edits|edited|renames|renamed .. index|table|tables|bucket|record|records|file|files|volume|database|column|key|keys|rule|rows|dns|directory|account|partition|partitions -Fix|Revert|Recover|Find|Notice|Identify|Investigate",
            "A developer deletes a bucket",
        ),
    ),
    fact(
        Trigger,
        (
            "something is taken away",
            70,
            "index|table|tables|bucket|record|records|file|files|volume|database|column|key|keys|rule|rows|dns|directory|account|partition|partitions was|were|is|are|gets deleted|dropped|removed|wiped|truncated|overwritten|erased|purged|edited|renamed -Fix|Revert|Recover|Find|Notice|Identify|Investigate",
            "An index was dropped",
        ),
    ),
    fact(
        Trigger,
        (
            "hands over a load",
            100,
            "uploads|uploaded|submits|submitted|feeds|imports|imported|bulk .. list|file|files|catalogue|catalog|roster|batch|million|records|spreadsheet|dataset -Fix|Recover|Error|Report|Fail",
            "The staff uploads a list of names",
        ),
    ),
    fact(
        Deploy,
        (
            "it takes place",
            110,
            "rotation|renewal|upgrade|migration|replacement|restart|import|cleanup|switch|failover|deployment|release took|takes place",
            "The rotation took place",
        ),
    ),
    fact(
        Deploy,
        (
            "a commit does it",
            80,
            "commit|pr|merge|changeset|patchset .. Action:ps|Change:ps|drops|breaks -Fix|Revert|Recover|Find|Notice|Identify|Investigate",
            "The commit disables the retry",
        ),
    ),
    fact(
        Trigger,
        (
            "launches it",
            110,
            "launched|launches campaign|giveaway|feature|product|beta|app|promotion|contest|drop|offer -Investigate|Recover|Fix|Error",
            "Marketing launched a giveaway",
        ),
    ),
    any(
        Trigger,
        (
            "runs a statement",
            110,
            "runs|ran|executes|executed|issued|issues delete|drop|truncate|update|query|statement|sql|alter|vacuum|rm -Fix|Recover|Investigate",
            "An engineer runs a delete",
        ),
    ),
    fact(
        Deploy,
        (
            "kicks in",
            60,
            "^ Artifact|job|Service|Change .. kicks_in|kicked_in|kicks_off|kicked_off -Alert|Fix|Recover|Fail",
            "The reindex job kicks in",
        ),
    ),
    fact(
        Trigger,
        (
            "works hit the line",
            110,
            "cut|cuts|drill|drills|dig|digs|saw|goes|went through .. cable|feeder|line|pipe|duct|fibre|fiber|conduit -Find|Identify",
            "Roof works cut through the feeder",
        ),
    ),
    fact(
        Deploy,
        (
            "moves it to a new place",
            70,
            "move|moves|moved|migrate|migrates|migrated|switch|transfer|transferred .. to|onto new|another|other -Fix|Revert|Recover|Error",
            "We move the database to the new array",
        ),
    ),
    fact(
        Deploy,
        (
            "reaches more of them",
            100,
            "rollout|deployment|release|update|upgrade reaches|reached|arrives|hits|covers -Fix|Revert",
            "The rollout reaches the last of them",
        ),
    ),
    fact(
        Trigger,
        (
            "takes in what is bad",
            100,
            "picks_up|picked_up|pick_up|picks|receives|received|reads|loads|imports|imported|ingests .. malformed|corrupt|broken|invalid|empty|duplicate|wrong|bad -Identify|User",
            "The job picks up a malformed file",
        ),
    ),
];
