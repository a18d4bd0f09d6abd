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
            "backlogged|queued|pending|stuck|delayed .. Done|Fine:p|completed|processed|started|resumed|moving",
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
            "increased|increasing|elevated|rising|higher|more .. Error|Down|Fail -Not",
            "The provider reports increased error rates",
        ),
    ),
    // what a deed was done for tells that it was done for the harm
    fact(
        Recovered,
        (
            "a deed with its purpose",
            130,
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
            "Work|Service .. as_before|as_usual|as_expected|as_ever",
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
    // the harm itself is gone
    fact(
        Recovered,
        (
            "the harm is gone",
            150,
            "Error|Incident|Alert|complaints|alerts|rejections|declines|load|pressure|flood|noise|crashes|timeouts|Fail go_quiet|goes_quiet|went_quiet|gone|vanish|vanishes|vanished|cease|ceases|ceased|dry_up|dried_up|dries_up|evaporate|evaporates|evaporated|ebb|ebbs|ebbed|melt|melts|melted|wane|wanes|waned|quiet|silent|history|over|ended|subside|subsides|subsided|stopped|stop|dissolve|dissolved|gone -Plan|Still|Service",
            "Timeouts are gone",
        ),
    ),
    fact(
        Recovered,
        (
            "held up work melts away",
            100,
            "queue|queues|backlog|lag|delay|tailback|jam melts|melted|shrinks|shrinking|shrank|shrunk|empties|emptied|emptying|dissolves|dissolved|flows_out|melting|dropping|draining|falling|sinking|sinks -Not|Resolve|Close",
            "The queue empties",
        ),
    ),
    fact(
        Recovered,
        (
            "trouble at a good level",
            80,
            "Error|pages|page|p99|p95|p50|load|reads|queries|temperature|temperatures|usage|cpu back|under|below|within|down|normal|around|at a|an|one|1|0|0.1|half|threshold|limit|slo|target|normal|baseline|usual|second|ms -Rise|Not|Still|Unable",
            "Pages load in under a second",
        ),
    ),
    fact(
        Recovered,
        (
            "a good share rises",
            100,
            "success|approval|approvals|availability|throughput|participation|sales|orders|conversion|coverage|uptime|acceptance back|climbs|climbed|climb|rises|rose|recovers|recovered|returns|returned|stands|stand|normal|above -Sink|Fail|Not",
            "Success rate climbs back to 99 %",
        ),
    ),
    // it works as it should
    fact(
        Recovered,
        (
            "goes through again",
            100,
            "Service|calls|call|mails|mail|messages|packets|deliveries|orders|letters|funds|money|people|User go_through|goes_through|went_through|going_through|come_through|comes_through|came_through|get_through|gets_through|got_through|getting_in|get_in|gets_in|got_in|let_in|pass_through -Not|Unable|Investigate",
            "Calls go through",
        ),
    ),
    fact(
        Recovered,
        (
            "alive in a figure of speech",
            100,
            "humming|purring|ticking|breathing|breathes|chugging|whirring|snappy|on_its_feet|on_their_feet|back_to_life|in_the_clear|up_to_speed|in_good_shape|in_order|springs_back|sprang_back|in_business|on_track|shipshape -Not|Down|Still|Fail",
            "The server is humming along",
        ),
    ),
    fact(
        Recovered,
        (
            "works as it should",
            100,
            "as_it_should|as_they_should|as_expected|as_designed|as_intended|as_usual|as_before|as_normal|as_it_used|like_before|like_normal|like_a_charm|as_ever|as_advertised -Not|Fail|Down|Unable|But",
            "The bridge operates as it should",
        ),
    ),
    fact(
        Recovered,
        (
            "all of them work",
            80,
            "All|64|last|twelve|ten .. Service|up|online Work:bsg|Fine|Good|Back|answer|answers|up|online|alive -Not|Fail|Unable|Start|Still|Down",
            "All twelve nodes are up",
        ),
    ),
    fact(
        Recovered,
        (
            "users say that they can",
            100,
            "User say|says|said|confirm|confirms|confirmed|report|reports|reported|tells|told .. can|able|works|fine|good|well|fast -Not|Unable|Fail|Down|Still|Error",
            "The customer says that she can print",
        ),
    ),
    fact(
        Recovered,
        (
            "users get in",
            90,
            "User|people|everyone getting|can|able Work:b|log|in|through|pay|work|login|order|book|play|print|connect|access|buy|read|write|post|deploy|build -Not|Unable|Fail|Down|Still|Error|Plan",
            "Customers can pay",
        ),
    ),
    // what did it
    fact(
        Mitigated,
        (
            "that did it",
            110,
            "that|this|which|it|restart|reboot|clearing|change|switching|removing did|does|fixed|cured|solved|cures|fixes|helped|helps|sorted trick|it|things|everything|problem|issue|them|the|that -Not|Still|But|Partly",
            "Clearing the cache does the trick",
        ),
    ),
    fact(Mitigated, ("the trick", 110, "do|does|did trick", "That did the trick")),
    fact(
        Mitigated,
        (
            "cures it",
            80,
            "cured|cures|remedied|healed|rectified|righted|mended|sorted_out|patched_up|put_right|set_right|put_straight|straightened_out|set_straight -Not|Hedge",
            "A reboot cured it",
        ),
    ),
    fact(
        Mitigated,
        (
            "the makeshift holds",
            100,
            "Fix|detour|diversion|bypass|stopgap|makeshift|kludge|band-aid|patch|tourniquet|workaround|replacement|substitute|spare|standby holds|held|in_place|works|helps|saves|carries|engaged|active|fitted|installed|live -Not|Start|Staging|Still|Plan|Fail|Down",
            "The detour holds",
        ),
    ),
    // deeds by which harm ends
    fact(
        Mitigated,
        (
            "puts back what was",
            80,
            "put|puts|putting|switched|switches|flipped|flips|pointed|points|pinned|pins|changed|swapped|brought|went|rolled|set|reset back|old|previous|former|original|prior|earlier -Not|Fail|Down|Plan",
            "Put the old certificate back",
        ),
    ),
    fact(
        Mitigated,
        (
            "takes it out",
            100,
            "took|takes|take|taken|pulled|pulls|removed|removes|pull|drained|kicked|threw|isolated .. rotation|plug|loop|circuit -Not|Back|Plan|Down",
            "Took node 7 out of rotation",
        ),
    ),
    fact(
        Mitigated,
        (
            "closes the hole",
            100,
            "plug|plugged|plugs|close|closes|closed|seal|sealed|stopped|stanched|staunched|patched leak|leaks|hole|holes|gap|vulnerability|loophole|breach|door|bleeding -Not|Plan",
            "Plugged the leak",
        ),
    ),
    fact(
        Mitigated,
        (
            "the hole is closed",
            100,
            "leak|leaks|hole|holes|gap|vulnerability|loophole|breach|bleeding plugged|closed|sealed|patched|stopped|stanched|staunched|fixed -Not|Plan",
            "The hole is closed",
        ),
    ),
    fact(
        Mitigated,
        (
            "hides it",
            60,
            "hidden|hid|hides|maintenance_page|static_page|greyed_out|gated|fenced|walled_off|shielded|curtailed|capped|rate-limited|rate_limited|ratelimited|geo-blocked|de-peered|depeered|blackholed|null-routed|nullrouted|sinkholed -Not|Error",
            "The button is hidden from all users",
        ),
    ),
    fact(
        Mitigated,
        (
            "the attack's fruit is taken away",
            60,
            "wiped|wipes|cleaned|purged|scrubbed|removed|deleted|revoked|expelled|evicted|rotated|rolled malware|virus|backdoor|webshell|skull|defacement|spam|payload|implant|token|key|keys|tokens|credentials|creds|rows|records|entries",
            "Wiped the malware off the server",
        ),
    ),
    fact(
        Mitigated,
        (
            "steers around it",
            80,
            "steered|steers|routed|routes|rerouted|diverted|diverts|detoured|sent|moved|shifted|shifts|directed|failed around|away|past|elsewhere|another|other|second|secondary|backup|spare|standby|replica|neighbouring|alternative|healthy -Not|Plan|Fail",
            "Traffic routed around the broken path",
        ),
    ),
    fact(
        Mitigated,
        (
            "hands put it right",
            60,
            "Action:ps|Fix:ps|corrected|put|entered|added|sent|pushed .. hand|manually -Not|Plan",
            "The entry was put right by hand",
        ),
    ),
    fact(
        Mitigated,
        (
            "hardware is exchanged",
            70,
            "swapped|replaced|exchanged|fitted|installed|reseated|replugged|plugged|re-plugged|soldered|spliced|power-cycled|unplugged disk|disks|cable|cables|card|module|switch|router|supply|power_supply|psu|fan|pump|board|controller|drive|battery|fuse|breaker|optic|optics|transceiver|sfp|part|ram|dimm|splice|fibre|fiber|valve|sensor|unit -Not|Plan|Still|Error",
            "Swapped the power supply",
        ),
    ),
    fact(
        Mitigated,
        (
            "the part is exchanged",
            60,
            "disk|disks|cable|cables|card|module|switch|router|supply|power_supply|psu|fan|pump|board|controller|drive|battery|fuse|breaker|optic|optics|transceiver|sfp|part|ram|dimm|fibre|fiber|valve|unit swapped|replaced|exchanged|fitted|installed|reseated|spliced|power-cycled|repaired -Not|Plan|Still|Error",
            "Cable reseated, link light on",
        ),
    ),
    // what is no relief
    any(
        Mitigated,
        (
            "trouble is back",
            -300,
            "errors|error|issue|issues|problem|problems|failures|outage|trouble|crashes|incident|lock|alarm|symptoms|timeouts|attack|attacker is|are|was|were|came|comes|come|has|have Back|returned|reappeared|recurred -Service|Good|Resolve|Recover|Close",
            "The errors are back",
        ),
    ),
    any(
        Mitigated,
        (
            "it buys time only",
            -80,
            "buys|bought|short-lived|momentarily|for_a_while|not_for_long",
            "The relief is short-lived",
        ),
    ),
    any(
        Mitigated,
        (
            "is on its way",
            -80,
            "on_its_way|on_the_way|under_way|en_route|ordered|progress|in_the_works|halfway|under_construction",
            "The spare part is on its way",
        ),
    ),
    any(
        Mitigated,
        (
            "the same picture",
            -80,
            "same picture|result|error|errors|symptoms|behaviour|behavior|outcome",
            "Swapped the cable, same picture",
        ),
    ),
    any(Mitigated, ("only a matter of", -100, "matter of", "Now it is just a matter of bringing it back online")),
    // what people and services can do once more
    fact(
        Recovered,
        (
            "can once more",
            100,
            "can|could|able .. Again -Not|Unable|Fail|Still|Plan",
            "The pharmacy can scan prescriptions again",
        ),
    ),
    fact(
        Recovered,
        (
            "works now",
            50,
            "now|finally|meanwhile .. Fine|Good|Work:bsg|Recover:ps|up -Not|Fail|Unable|Still|Down|Plan|Investigate",
            "Requests now succeed in all regions",
        ),
    ),
    fact(
        Recovered,
        (
            "works everywhere",
            60,
            "Work:bsp|works|Good|Fine .. All -Not|Fail|Unable|Still|Down|Plan|Error",
            "Playback works on every device",
        ),
    ),
    fact(
        Recovered,
        (
            "a deed, and something runs",
            50,
            "Action:ps|Fix:ps|Revert:ps .. and|so|now|then Service|it|they|all .. Work:bsg|Good|Fine|up|Recover|Sink -Not|Fail|Still|Down|Unable|Plan",
            "Swapped the firewalls and requests flow",
        ),
    ),
    fact(
        Recovered,
        (
            "the load falls",
            80,
            "load|cpu|memory|usage|utilisation|utilization|temperature|temperatures|pressure|iops|wait|iowait Sink|down|relaxes|relaxed|halved|halves|drops|dropped -Rise|Not|Still",
            "The memory usage falls",
        ),
    ),
    fact(
        Recovered,
        (
            "brings it down",
            80,
            "brought|brings|got|gets|kept|lowered .. load|cpu|memory|usage|latency|temperature|temperatures|pressure|rate|errors down -Not|Still",
            "This brought the load down",
        ),
    ),
    fact(
        Recovered,
        (
            "takes work again",
            80,
            "accepts|accepting|takes|taking|serves|serving|handles|answers|prints|plays|sends|delivers .. Again -Not|Unable|Fail|Still",
            "The tape library accepts jobs again",
        ),
    ),
    any(
        Mitigated,
        (
            "a plan on paper",
            -80,
            "plan|plans|proposal|strategy|runbook|procedure|options|draft formulated|made|agreed|drafted|written|discussed|prepared|proposed|reviewed|ready|outlined",
            "Reset plan formulated",
        ),
    ),
    fact(
        Recovered,
        (
            "the standby steps in",
            100,
            "standby|spare|replica|backup|secondary|failover|bypass|generator|generators|ups|batteries|reserve took|takes over -Fail|Down|Not",
            "The hot standby took over",
        ),
    ),
    fact(
        Recovered,
        (
            "the first get through",
            60,
            "First .. Good|Fine|Work:bsg|Done|Recover -Fail|Error|Not|Down|Report|Start",
            "First logins succeed",
        ),
    ),
    any(
        Recovered,
        (
            "nobody suffers any longer",
            120,
            "no|nobody|none .. Down|Unable|Fail|Error .. anymore|any_more|longer -Still",
            "Nobody is locked out any longer",
        ),
    ),
    fact(
        Mitigated,
        (
            "brings up another",
            80,
            "brought_up|brings_up|bring_up|spun_up|spins_up|powered_up .. Service|standby|replica|spare|backup|reserve|it|them -Not|Fail|Down|Plan",
            "Brought up the standby",
        ),
    ),
    // short statements say what they have to say
    fact(Mitigated, ("just that", 70, "^ Mitigate:p $ -Not|Staging", "Mitigated")),
    fact(
        Recovered,
        (
            "just that it is good",
            70,
            "^ Service Good|Fine|up|open|empty $ -Not|Down|Start|Staging|Fail",
            "Builds green",
        ),
    ),
    fact(
        Recovered,
        (
            "ends with working",
            70,
            "flowing|working|printing|succeeding|arriving|flow|flows $ -Not|Fail|Unable|Start|Still|Investigate|Down|Plan|Staging",
            "Exports flowing",
        ),
    ),
    fact(Mitigated, ("under control", 120, "under_control -Not|Still", "We had the flood under control")),
    fact(
        Recovered,
        (
            "it ceased",
            90,
            "they|it|this|these|those ceased|subsided|vanished|died_down|ended|cleared -Work|Plan",
            "They ceased at noon",
        ),
    ),
    fact(
        Mitigated,
        (
            "a new one is in place",
            60,
            "new|fresh|valid|correct|corrected|replacement .. in_place|installed|mounted|fitted|loaded|uploaded -Not|Start|Plan|Staging|Error",
            "A new license file was in place",
        ),
    ),
    fact(
        Recovered,
        (
            "is there once more",
            90,
            "on|right|visible|complete|correct|there|legible|open|whole|full Again -Not|Fail|Down|Unable",
            "The heating is on again",
        ),
    ),
    fact(
        Recovered,
        (
            "lets people do it",
            60,
            "lets|let|allows|allowed|enables|enabled User|us|them|people|everyone|jobs|requests|traffic -Not|Fail|Unable",
            "Restarting it lets people connect",
        ),
    ),
    fact(
        Recovered,
        (
            "is done once more",
            90,
            "processed|served|handled|executed|delivered|accepted|picked_up|printed|sent|shown|displayed|built|scheduled|answered|routed|stored|written|issued Again -Not|Fail|Unable",
            "Jobs are picked up again",
        ),
    ),
    any(
        Recovered,
        (
            "trouble is back at a level",
            200,
            "errors|error|timeouts|failures|crashes .. is|are|was|were Back to|under|below|at|within|down",
            "The error rate is back to zero",
        ),
    ),
    any(
        Mitigated,
        (
            "a fix on its way",
            -80,
            "Fix|Revert|Mitigate|spare|replacement|backup .. being -Good|Recover",
            "A fix is being tested",
        ),
    ),
    fact(Mitigated, ("just a rollback", 40, "^ Revert $ -Start|Not|Plan|Investigate|Staging", "Rollback")),
    fact(
        Recovered,
        (
            "all of these are well",
            60,
            "all|all_of|both them|three|four|five|sites|hosts|these|those .. Good|Fine|Back|up|online -Not|Fail|Down|Start|Still|Unable",
            "All of them were online",
        ),
    ),
    any(
        Mitigated,
        (
            "the closing is more than relief",
            -60,
            "incident|ticket|case closed|closing",
            "Backlog gone, incident closed",
        ),
    ),
    fact(
        Recovered,
        (
            "a trial succeeds",
            80,
            "test|tests|trial|trials|probe|probes|curl|checks|lookups arrives|arrived|succeeds|succeed|succeeded|passes|pass|passed|positive|successful|works|worked|ok|200|answers|answered|green -Fail|Not|Unable|Still|Down",
            "The test mail arrives",
        ),
    ),
    fact(
        Recovered,
        (
            "at the usual level",
            80,
            "usual|accustomed|pre|previous|normal|regular|customary|full|ordinary speed|level|levels|pace|rate|throughput|rhythm|volume|numbers -Not|Still|Fail|Rise|Plan",
            "Dashboards load at their accustomed speed",
        ),
    ),
    fact(
        Mitigated,
        (
            "secrets are changed",
            60,
            "token|tokens|key|keys|credentials|creds|password|passwords|secret|secrets|session|sessions|account|accounts .. revoked|rotated|rolled|invalidated|changed|reset|disabled|suspended|locked -Not|Plan|Error|Find",
            "The token was revoked",
        ),
    ),
    fact(
        Recovered,
        (
            "signs of recovery",
            110,
            "sign|signs|see|seeing|sees|show|shows|showing|indications .. recovery|improvement|improvements|recovering|improving -Not|Start|Investigate",
            "We see signs of recovery",
        ),
    ),
    fact(
        Recovered,
        (
            "connected once more",
            100,
            "connection|connections|link|session|sessions|tunnel|contact|peering established|re-established|reestablished|restored|up -Not|Fail|Unable",
            "Connections established",
        ),
    ),
    any(
        Mitigated,
        (
            "taken back by who tells it",
            -220,
            "might|may|could|turned_out|turns_out|proved .. wrong|mistaken|premature|incorrect",
            "Bea says it is cleared, but she might have been wrong",
        ),
    ),
];
