//! Harm, in plain statements.

use super::super::claim::Claim::*;
use super::super::evidence::{Row, act, any, fact};

pub(super) const ROWS: &[Row] = &[
    fact(
        Impact,
        (
            "anything is down",
            85,
            "is|are|was|were down|unavailable|unreachable|offline|inaccessible $ -Error|Sink|Good|Recover|Fix|Report|Alert|Cause|rate|rates|number|count|usage|load|cpu",
            "The tariff calculator is down",
        ),
    ),
    fact(
        Impact,
        (
            "a percentile rises",
            125,
            "p50|p75|p90|p95|p99|p999|ttfb|median .. Rise:psb -Good|Recover|Resolve|Fix|Still",
            "p99 rises to 9 s",
        ),
    ),
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
            "success|availability|throughput .. Sink:ps|falls|fell|collapses|collapsed|craters|tanks|tanked -Resolve|Recover|Alert",
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
            "Start|Service .. return|returns|returned|returning|serve|serves|served|serving|show|showing Wrong|Error|Down",
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
            90,
            "hit|hits|reached|reaches|exceeded|exceeds|touched .. limit|limits|maximum|max|cap|ceiling|quota|capacity|100%",
            "The database hit its connection limit",
        ),
    ),
    fact(
        Impact,
        (
            "a resource is used up",
            110,
            "disk|disks|volume|filesystem|memory|storage|partition|pool|inodes|heap|pool|pools|threads|slots|connections|workers|queue|capacity full|filled|fills|exhausted|ran_out|runs_out|filled_up|fills_up|saturated|maxed_out|depleted",
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
            "Service .. breaks|broke|crash|halts|halted|dies|died|crashes|crashed|stalls|stalled|collapses|collapsed|hangs|freezes|froze -Recover|Fix|Resolve",
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
        (
            "is killed",
            120,
            "kernel|oom|oom_killer|out_of_memory .. killed|kills -Sink|stopped|stop|ended",
            "The kernel killed the database",
        ),
    ),
    fact(
        Impact,
        (
            "it is a bad sight",
            130,
            "Service|User|app render|renders|shows|show|stay|stays|stayed|remain|remains|turn|turns|turned|go|goes|went|is|are|hang|hangs black|blank|dark|dead|silent|frozen|cold|white -Fix|Recover|Action|Good|Close",
            "The scoreboard stays black",
        ),
    ),
    fact(Impact, ("goes off by itself", 130, "@selfoff itself|themselves|himself", "The pumps switch themselves off")),
    fact(
        Impact,
        (
            "without power",
            130,
            "without|lose|loses|lost|no power|feed|mains|electricity|current|supply|cooling|network|connectivity|signal",
            "Two racks lose power",
        ),
    ),
    fact(
        Impact,
        (
            "users get the wrong thing",
            130,
            "User .. See:ps|Receive:psb|are|were|is|was|get|gets .. other|others|twice|wrong|each|someone|double|stranger|strangers -Report|Fix|Resolve",
            "Customers are charged twice",
        ),
    ),
    fact(
        Impact,
        (
            "done twice",
            130,
            "charged|billed|sent|booked|paid|debited|delivered|counted|ordered|printed|shipped|double|doubly twice|double|duplicate|again|times",
            "Emails are sent twice",
        ),
    ),
    fact(
        Impact,
        (
            "shown wrongly",
            120,
            "shown|displayed|show|shows|display|displays|list|lists|listed as|zero|wrong|nonsense|garbage|yesterday's|old",
            "Prices are shown as zero",
        ),
    ),
    fact(
        Impact,
        (
            "users are held up",
            130,
            "User|trains|flights|orders|parcels|shipments stuck|held|stranded|queueing|wait|waits|waited|delayed|locked -Fix|Recover|Resolve|Investigate",
            "Trains are held at the depot",
        ),
    ),
    fact(
        Impact,
        (
            "users make shift",
            120,
            "Team|User|clinicians fall|falls|fell|switch|resort|resorts|go|revert|reverts back|to|on paper|pen|pencil|manual|hand|whiteboard|console",
            "Staff fall back on paper",
        ),
    ),
    any(
        Impact,
        (
            "finds nothing",
            130,
            "Service|User .. find|finds|found|gets|get|hear|hears|see|sees|receive|sees only|nothing|no|none|silence|busy -Identify|Investigate|Recover",
            "Search finds nothing",
        ),
    ),
    any(
        Impact,
        (
            "nothing passes",
            130,
            "nothing|none gets|get|gets_through|get_through|goes_through|comes_through|goes|go|comes|come|arrives|arrive|passes|moves|works|leaves|reaches|happens|mail|orders -Fix|Find|Say|Report",
            "Nothing gets out",
        ),
    ),
    any(
        Impact,
        (
            "does not do its work",
            90,
            "Service|User|app does|do|did|doesn't|don't|didn't not|no|Work|open|close|move|appear|show|print|scan|reach -Fix|Recover|Resolve|Confirm|Notice|Report|Find|Investigate",
            "The doors do not open",
        ),
    ),
    fact(
        Impact,
        (
            "the last that went well",
            125,
            "last successful|good|known|complete|valid|block|data",
            "The last successful backup",
        ),
    ),
    fact(
        Impact,
        (
            "turned away",
            130,
            "User|Service|bids|requests .. turned|sent|thrown|kicked|locked|dropped|bounced away|out|off|back -Fix",
            "Bids are turned away",
        ),
    ),
    fact(
        Impact,
        (
            "comes too late",
            110,
            "Service|arrive|arrives|arriving|delivered hours|minutes|late|days late|later",
            "Messages arrive hours late",
        ),
    ),
    fact(
        Impact,
        (
            "answers with trouble",
            120,
            "answer|answers|answered|answering|replies|respond|responds|responded|greets with Error|Down|@odd",
            "The shop answers with an error page",
        ),
    ),
    fact(
        Impact,
        (
            "falls to a part",
            110,
            "Sink|sags|sag|dips|plunges|plummets|tumbles|fall|falls|fell to .. a|one|half|zero|0|none|nothing|third|quarter|fraction -Error|Recover|Good|latency|normal",
            "Orders sink to a third",
        ),
    ),
    fact(
        Impact,
        (
            "takes ages",
            110,
            "takes|take|took|needs|need minute|minutes|seconds|hours|ages to|for|per -Fix|Recover|Revert|Plan",
            "Pages take a minute to load",
        ),
    ),
    fact(
        Impact,
        (
            "lands in spam",
            110,
            "land|lands|landed|end|ends|goes in|up|on spam|junk|lists|blocklist|blacklist",
            "Our mail lands in spam",
        ),
    ),
    fact(Impact, ("splits", 90, "splits|split|forked|partitioned|diverged in|into|two", "The cluster splits in two")),
    fact(
        Impact,
        (
            "comes out wrong",
            120,
            "Service|invoices|reports|results come|comes|came|go|went|goes out|back empty|wrong|with|blank|garbled",
            "Reports come out empty",
        ),
    ),
    fact(
        Impact,
        (
            "what expires harms",
            40,
            "certificate|cert|certs|certificates|license|licence|domain|token .. expired|expires|lapsed|lapses|ran_out|runs_out -Notice|Find|Identify|Because|Alert|Plan|Confirm|Cause|Fix",
            "The certificate expired",
        ),
    ),
    fact(
        Impact,
        ("bad results begin", 120, "empty|blank|wrong|missing|duplicate|doubled|slow .. Start", "Empty results start"),
    ),
    any(
        Impact,
        (
            "is not delivered",
            110,
            "no mail|mails|orders|orders|data|calls|payments|packets|readings|messages|traffic comes|come|comes_in|come_in|came_in|arrives|arrive|gets|get|goes|through|in",
            "No mail comes in",
        ),
    ),
    any(
        Impact,
        (
            "no longer done",
            110,
            "no_longer Work:p|Change:p|sorted|processed|delivered|answered|printed|updated|shown|sent|accepted|recorded -Fix|Recover|Resolve|Confirm|Notice|Cause",
            "Parcels are no longer sorted",
        ),
    ),
    any(
        Impact,
        (
            "cannot do it",
            85,
            "^ Service cannot|can't|could_not|couldn't|unable reach|open|connect|log|load|see|find|read|write|save|print|pay|send|receive|start|Work -Fix|Recover|Resolve|Confirm|Notice|Cause",
            "The tills cannot reach the processor",
        ),
    ),
    any(
        Impact,
        (
            "none of it runs",
            115,
            "^ no Service leaves|runs|moves|departs|loads|starts|opens|prints|works|answers|arrives|goes|gets|comes|load|run|open|move|start|work|respond -Error|Recover|Fix|Resolve",
            "No train leaves the yard",
        ),
    ),
    fact(
        Impact,
        (
            "is exploited",
            120,
            "is|are|was|were|been|gets|got|vaults|pools|contract exploited|hacked|compromised|breached|attacked|hijacked|defaced -Notice|Find|Report|Confirm|Because|Alert|whether",
            "The vault was exploited",
        ),
    ),
    fact(
        Impact,
        (
            "has trouble",
            90,
            "Service|User|we having|experiencing|experience|experiences|experienced|suffers|suffered|facing|encountering Error|Down|halt -Recover|Resolve|Fix|Not|Still|Investigate|others|similar",
            "The relays are experiencing failures",
        ),
    ),
    any(
        Impact,
        (
            "none is made",
            110,
            "^ no|zero|0 block|blocks|jobs|builds|logs|orders|data|events|mails|messages|samples|metrics produced|created|processed|received|started|delivered|recorded|sent -Error|Recover|Fix",
            "No blocks produced",
        ),
    ),
    fact(
        Impact,
        (
            "trouble comes back",
            130,
            "Error|Fail|Incident Back|return|returned|returns|resumed|recurs|recurred|reappears|reappeared -attacker|attackers|files|Good|Recover|normal|service|baseline|zero|Investigate|under|below|to|down|at|within",
            "The errors are back",
        ),
    ),
    fact(
        Impact,
        (
            "runs out of it",
            100,
            "runs_out|ran_out|running|out .. memory|heap|disk|space|slots|connections|descriptors|inodes|quota|capacity|credit|threads|workers|ports -Notice|Find|Identify|Fix|Because|Investigate",
            "It runs out of heap",
        ),
    ),
    fact(
        Impact,
        (
            "begins to log trouble",
            100,
            "Start log|logging|throw|throwing|reporting|report|emit|emitting Error|Not|Fail|Unable|Down",
            "It starts logging errors",
        ),
    ),
    any(
        Impact,
        (
            "goes from so much to so much",
            110,
            "Error|latency|usage|depth|load|lag|utilization|rate|time .. went|goes|rose|grew|jumped|climbed|increased|shot .. from .. to -Good|Recover|Fix|Resolve|Sink|back",
            "Latency went from 5ms to 2s",
        ),
    ),
    fact(
        Impact,
        (
            "trouble rises further on",
            50,
            "Error .. Rise:ps -Notice|Recover|Good|Fix|Alert|Still|Investigate",
            "5xx on the gateway jumped to 35",
        ),
    ),
    fact(
        Impact,
        (
            "so much trouble",
            110,
            "^ intermittent|sporadic|widespread|frequent|occasional|elevated|increased|degraded Error|performance|Service -Recover|Resolve|Fix|Still",
            "Intermittent 502s on the dashboard",
        ),
    ),
    fact(
        Impact,
        (
            "at its limit",
            110,
            "disk|cpu|memory|usage|utilization|utilisation|load|ram .. hit|hits|reached|reaches|pegged|at|maxed .. 100|99|limit|max|maximum|capacity -Notice|Fix|Recover|Find",
            "Disk usage hit 100",
        ),
    ),
    fact(
        Impact,
        (
            "lacks what it should have",
            90,
            "Service was|were|is|are|being missing|incomplete|truncated|corrupted|outdated|stale -Still|Notice|Find|Identify|Cause",
            "The pages were missing",
        ),
    ),
    fact(
        Impact,
        (
            "gets bad data",
            110,
            "Service|User|subset .. received|got|saw|served|returned|showed|gets|sees stale|wrong|old|empty|incorrect|incomplete|partial|corrupted|outdated -Still|Notice|Find|Identify|Fix",
            "Some requests received stale data",
        ),
    ),
    any(
        Impact,
        (
            "did not come to its end",
            60,
            "Service did|does|do|has|have not|never finish|complete|start|run|arrive|load|respond|return|finished|completed|started -Fix|Recover|Resolve|Find|Notice",
            "The nightly job did not finish",
        ),
    ),
    fact(
        Impact,
        (
            "is held back",
            110,
            "mails|emails|email|orders|messages|events|jobs|payments|deliveries|builds|reports|notifications|webhooks were|are|was|is|being|got delayed|late|lost|dropped|throttled|truncated|skipped|duplicated|stuck -Resolve|Recover|Fix",
            "Emails were delayed",
        ),
    ),
    fact(
        Impact,
        (
            "piles up",
            60,
            "Service|User pile_up|piles_up|piled_up|piling_up|backing_up|backs_up -Fix|Recover|Notice|Confirm",
            "Requests pile up",
        ),
    ),
    fact(
        Impact,
        (
            "over and over",
            110,
            "loops|loop|spins|restarts|crashes|reboots|dies endlessly|constantly|repeatedly|continuously|forever|over -Fix|Recover",
            "The election loops endlessly",
        ),
    ),
    fact(
        Impact,
        (
            "busy to the full",
            110,
            "runs|running|at|is 100|full cpu|memory|disk|load|capacity -Notice|Find|Fix|Recover",
            "The node runs at 100 cpu",
        ),
    ),
    any(
        Impact,
        (
            "work has to wait",
            110,
            "builds|jobs|tasks|requests|orders|calls|queries|pipelines wait|waits|waited|waiting minutes|hours|over|more|long|longer|forever -Fix|Recover",
            "Builds wait more than an hour",
        ),
    ),
    fact(
        Impact,
        (
            "mail bounces",
            130,
            "emails|mail|mails|messages|email bounce|bounces|bounced|bouncing -Fix|Recover",
            "Emails bounce",
        ),
    ),
    any(
        Impact,
        (
            "is no longer so",
            110,
            "no_longer valid|available|reachable|trusted|accessible|visible|possible|online|usable|responsive|works|working|responding -Resolve|Confirm|Fix|Notice",
            "The site is no longer reachable",
        ),
    ),
    any(
        Impact,
        (
            "loads without its parts",
            100,
            "loads|load|renders|render|opens without|unstyled|broken|half -Fix|Recover",
            "The site loads without styles",
        ),
    ),
    any(
        Impact,
        (
            "beyond what is good",
            100,
            "latency|latencies|times|lag|depth|temperature|backlog|queue .. above|over|exceeds|exceeded|beyond|passes|passed|tops|topped -Alert|Notice|Fix|Recover|Good|Sink|Report",
            "Latency above ten seconds",
        ),
    ),
    fact(
        Impact,
        (
            "are refused",
            100,
            "payments|cards|transactions|logins|requests|connections|bids|claims .. decline|declines|declined|refused|rejected|bounce -Fix|Recover|Notice|Report",
            "Payments in Brazil decline",
        ),
    ),
    fact(
        Impact,
        (
            "is now down",
            100,
            "^ Service .. now|currently|completely|totally|suddenly|entirely|also Down|Fail:psb -Fix|Revert|Recover|Resolve|Alert|Report|Notice|Still",
            "The site is now completely down",
        ),
    ),
    fact(
        Impact,
        (
            "fails in the trying",
            50,
            "Error|Fail when|while|on trying|attempting|connecting|accessing|loading|opening|logging|starting -Fix|Investigate",
            "500 error when trying to log in",
        ),
    ),
    fact(Impact, ("codes of errors", 40, "^ 500|502|503|504|5xx|4xx|429 Error -Fix|Recover|Sink", "503 errors")),
    fact(
        Impact,
        (
            "keeps from working",
            100,
            "preventing|prevented|prevents|stopping|keeps|kept Service|User|Work .. from -Fix|Revert|further|Alert|Mitigate",
            "It is preventing builds from being signed",
        ),
    ),
    fact(Impact, ("an attack on it", 50, "^ attack|exploit on|against|of", "Attack on the pool")),
    any(
        Impact,
        (
            "what nobody asked for",
            110,
            "User .. not|never|didn't ask|asked|request|requested|subscribe|subscribed -Fix|Recover",
            "Users receive mails they did not ask for",
        ),
    ),
    fact(
        Impact,
        (
            "ends in a loop",
            110,
            "ends|end|stuck|caught|goes in|into loop|error|timeout|limbo",
            "Every login ends in a loop",
        ),
    ),
    any(
        Impact,
        (
            "connections are cut",
            110,
            "connection|connections reset|resets|dropped|refused|closed|drop -Fix|Recover|Find",
            "Clients see connection resets",
        ),
    ),
    any(
        Impact,
        ("nothing can be done", 110, "nothing|none can|could -Fix|Recover|Find|Say", "Nothing can be purchased"),
    ),
    any(
        Impact,
        (
            "no longer resolves",
            130,
            "stops|stopped|not|fails|failing|failed|longer resolving|resolve|resolvable -Incident|Error|Fix",
            "The zone stops resolving",
        ),
    ),
    fact(
        Impact,
        (
            "is out of reach",
            70,
            "is|are|was|were|becomes unreachable|unavailable|unresponsive|inaccessible -Fix|Recover|Resolve|Still|Alert|Report|Confirm|Notice",
            "The primary is unreachable",
        ),
    ),
    any(
        Impact,
        (
            "amends are made",
            -100,
            "apologise|apologised|apologized|apologises|apologies|refunded|refunds|compensated|compensation|sorry",
            "We apologised to those who were charged",
        ),
    ),
    any(
        Impact,
        (
            "is never done",
            110,
            "were|was|are|is|been never|not delivered|scheduled|processed|sent|received|created|executed|written|saved|stored|started|completed|recorded|synced|updated -Fix|Confirm|Notice|Find|Cause|Identify|because",
            "The jobs were never scheduled",
        ),
    ),
    any(
        Impact,
        (
            "never done",
            110,
            "never delivered|scheduled|processed|sent|received|created|executed|written|saved|arrived|completed|reached -Fix|Confirm",
            "Mails never arrived",
        ),
    ),
    fact(
        Impact,
        (
            "sessions end early",
            100,
            "sessions|session|cookies|logins|links expired|expire|expires|invalidated|ended|dropped -Fix",
            "Sessions expired",
        ),
    ),
    any(
        Impact,
        (
            "is old",
            110,
            "is|are|was|were|been hours|days|minutes|weeks old|behind|late|stale|delayed",
            "Reads were hours old",
        ),
    ),
    fact(
        Impact,
        (
            "users are caught in a loop",
            100,
            "User|Service .. got|get|saw|see|in|into|enter|enters loop|spinner|limbo -secondary|primary|Fix|Find|Identify|Cause",
            "Users got an update loop",
        ),
    ),
    any(
        Impact,
        (
            "cannot be done",
            110,
            "could_not|cannot|can't|couldn't be generated|created|opened|sent|loaded|saved|processed|completed|placed|reached|used|found|read|written|delivered|paid -Fix|Resolve|Confirm",
            "Invoices could not be generated",
        ),
    ),
    fact(
        Impact,
        (
            "the chain forks",
            110,
            "chain|network|cluster forked|forks|split|splits|stalls|stalled|diverged -Alert|Fix|Recover|Find",
            "The chain forked",
        ),
    ),
    fact(
        Impact,
        (
            "a service fails further on",
            60,
            "^ Service .. Fail:psb|Down -Fix|Revert|Recover|Resolve|Action|Alert|Report|Say|Monitor|Still|Notice|Find|Investigate|Identify|Confirm|Not|Plan|Again",
            "Replication from north to south breaks",
        ),
    ),
    fact(
        Impact,
        (
            "shows errors to all",
            60,
            "Service shows|showed|displays|displayed|serves|gives|greets .. Error|Down -Monitor|Recover|Fix",
            "The homepage shows a 404 to everyone",
        ),
    ),
    any(
        Impact,
        (
            "no longer gives anything",
            110,
            "no_longer returns|return|gives|shows|sends|receives|processes|accepts|gets|returning|showing|sending|accepting|answers|answering|delivers|delivering -Fix|Resolve|Confirm|Notice|Find",
            "Search no longer returns anything",
        ),
    ),
    fact(
        Impact,
        (
            "stops telling",
            60,
            "Service stop|stops|stopped reporting|sending|working|responding|answering|updating|loading|processing|accepting|serving -Fix|Recover",
            "A third of the sensors stop reporting",
        ),
    ),
    fact(
        Impact,
        (
            "loses access",
            110,
            "lose|loses|lost|losing|without access|connection|connectivity|contact|signal|power -Fix|Recover|Notice",
            "Customers lose access to their files",
        ),
    ),
    fact(
        Impact,
        (
            "again and again",
            110,
            "restart|restarts|crash|crashes|reboot|reboots|freeze|fail|fails|die .. over|again and over|again -Fix|Recover",
            "The tills restart over and over",
        ),
    ),
    fact(
        Impact,
        (
            "goes to the wrong place",
            110,
            "go|goes|went|going straight|directly to|into voicemail|spam|trash|junk|void|nowhere",
            "Calls go straight to voicemail",
        ),
    ),
    any(
        Impact,
        (
            "none could be",
            110,
            "^ no .. could|can|are|were|was|is be|Service|possible|available|printed|sent|made|shown|found|processed|received|created|delivered|visible -Error|Recover|Fix|Resolve|Find|affected|lost|harmed|needed|reported",
            "No payslips could be printed",
        ),
    ),
    fact(
        Impact,
        (
            "endlessly",
            110,
            "buffer|buffers|loads|load|spins|spin|waits|hangs endlessly|forever|indefinitely|constantly",
            "Streams buffer endlessly",
        ),
    ),
    fact(
        Impact,
        ("go missing", 120, "go|goes|went|going|gone missing|astray|lost -Find|Recover", "Readings go missing"),
    ),
    fact(
        Impact,
        (
            "stay shut",
            100,
            "stay|stays|stayed|remain|remains|remained locked|closed|shut|blocked|stuck -Fix|Incident|trees",
            "The doors stay locked",
        ),
    ),
    fact(
        Impact,
        (
            "rejects what is right",
            100,
            "rejects|reject|rejected|refuses|refused|cancels|cancelled|canceled|declines valid|orders|all|good|requests|payments|connections|logins|users -Fix|Recover",
            "The engine rejects valid orders",
        ),
    ),
];
