//! The cause is known, in plain statements.

use super::super::claim::Claim::*;
use super::super::evidence::{Row, any, fact};

pub(super) const ROWS: &[Row] = &[
    any(
        Identified,
        ("the suspect is named", 40, "^ suspect|suspected .. Identify:p|Find:p -Not", "Suspect commit identified"),
    ),
    fact(
        Identified,
        (
            "traced to its source",
            70,
            "traced|traces|traced_it|tracked_down|tracks_down|track_down .. to -Plan|Try",
            "We traced it to the resolver",
        ),
    ),
    fact(
        Identified,
        ("pinned on it", 120, "pinned|pins|blamed|blames it|this|that|them on", "We pinned it on the cache"),
    ),
    fact(
        Identified,
        (
            "trouble is traced",
            60,
            "Error|Incident|Cause traced|traced_to|narrowed|pinpointed|isolated",
            "The problem was traced to the resolver",
        ),
    ),
    fact(
        Identified,
        ("has the cause", 120, "had|have|got|has|knew|knows|know|understood Cause|why -Resolve", "We had the cause"),
    ),
    fact(
        Identified,
        (
            "cause is clear",
            110,
            "Cause clear|known|found|obvious|understood|located|established|confirmed",
            "Cause known",
        ),
    ),
    fact(
        Identified,
        (
            "works it out",
            70,
            "worked_out|works_out|figured_out|figures_out|pinned_down|pins_down|tracked_down|tracks_down|narrowed_down|traced_to|realised|realized",
            "Pip worked out that the plugin deletes it",
        ),
    ),
    fact(
        Identified,
        (
            "finds what is behind it",
            50,
            "Find:ps|Identify:ps that|the|a|an|how .. Wrong|Because|Cause|Artifact|Change:p|Action:p -Good|Recover|Resolve",
            "Raj found that the results page opened too many",
        ),
    ),
    fact(
        Identified,
        ("the cause is named", 60, "Cause is|was|are|were -Not|Investigate|Plan", "The culprit is an expired token"),
    ),
    fact(
        Identified,
        ("opens with the cause", 40, "^ Cause -Not|Hedge|Investigate|Plan|Paperwork", "Cause: the disk was full"),
    ),
    fact(
        Identified,
        (
            "what it was caused by",
            95,
            "Error|Incident .. was|is|were Because -Not|Investigate",
            "The issue was caused by a bad route",
        ),
    ),
    fact(
        Identified,
        (
            "the provider names it",
            120,
            "Provider .. Say:ps|Confirm:ps|Report:ps|tells .. Wrong|Outside|cut|Because -Recover|Resolve|Good",
            "The provider tells us that a fibre is cut",
        ),
    ),
    // what was looked at speaks: a log, a trace, a comparison
    fact(
        Identified,
        (
            "the evidence gives it away",
            110,
            "log|logs|trace|traces|stacktrace|stack_trace|traceback|dump|dumps|capture|captures|diff|history|profile|profiler|bisect|bisecting|bisection|blame|audit|trail|strace|tcpdump|wireshark|dmesg|journalctl|bundle|comparison|graph|flamegraph|forensics|debugger betray|betrays|betrayed|proves|proved|explains|explained|tells|told|names|named|points|pointed|leads|led|hints|hinted|incriminates|settles|uncovers|uncovered|unmasks|ends|says -Good|Recover|Resolve|Still",
            "The slow query log betrays the offender",
        ),
    ),
    fact(
        Identified,
        (
            "the evidence shows",
            30,
            "log|logs|trace|traces|stacktrace|stack_trace|traceback|dump|dumps|capture|captures|diff|history|profile|profiler|audit|trail|strace|tcpdump|wireshark|dmesg|journalctl|bundle|comparison|flamegraph|debugger|crontab|inspection|forensics .. shows|show|showed|shown|showing|announces|contains|contained|lists|listed|records|recorded|prints|printed|counts|counted -Good|Recover|Resolve|Still",
            "tcpdump shows that the firewall swallows packets",
        ),
    ),
    fact(
        Identified,
        (
            "gives the game away",
            110,
            "give|gives|gave|giving away -Good|Resolve",
            "The path in the config gave it away",
        ),
    ),
    fact(
        Identified,
        (
            "a trail leads there",
            110,
            "trail|trails|clue|clues|finger|fingers|everything|evidence|signs|breadcrumbs|all leads|leads_to|led|led_to|points|points_to|pointed|pointed_to|pointing|hints|hinted",
            "The trail leads to the balancer",
        ),
    ),
    fact(Identified, ("comes down to it", 100, "boils|boiled|boil down", "It boils down to a missing comma")),
    fact(
        Identified,
        (
            "back to its origin",
            110,
            "traced|traces|tracked|tracks|narrowed|pinned .. back|down|to -Still|Investigate|Good",
            "Traced the spikes back to an export",
        ),
    ),
    fact(
        Identified,
        (
            "followed to its origin",
            110,
            "followed|follows|chased|walked .. back to -Still|Good",
            "We followed it back to the zone file",
        ),
    ),
    // who or what is at fault
    fact(
        Identified,
        (
            "who is to blame",
            80,
            "is|was|are|were|lies|lay blame|guilty|responsible|at_fault|culprit|offender -Not|Hedge|Resolve|Good|Paperwork",
            "A runaway export is to blame",
        ),
    ),
    fact(
        Identified,
        (
            "the offender by name",
            75,
            "smoking_gun|common_denominator|guilty|offender|perpetrator|culprit -Not|Still|Investigate",
            "There is our smoking gun: a cron job",
        ),
    ),
    any(
        Identified,
        (
            "our own fault",
            110,
            "my|our fault|bad|mistake|doing|oversight|slip|blunder -Not|Plan",
            "Our own mistake: the rule went to the wrong group",
        ),
    ),
    any(
        Identified,
        (
            "it was me",
            110,
            "was_me|is_me|it's_me|was_mine|is_mine|it's_mine|it's_my|was_my -Not|Told|Report|User|Hedge",
            "That was me, wrong window",
        ),
    ),
    fact(
        Identified,
        (
            "somebody forgot",
            90,
            "Team|someone|somebody|colleague|User|had .. forgot|forgotten|overlooked|mistyped|misread|mixed_up|misunderstood|fat-fingered|miscalculated|mislabelled|mislabeled",
            "I forgot to renew the domain",
        ),
    ),
    fact(
        Identified,
        (
            "somebody admits it",
            110,
            "admit|admits|admitted|concedes|conceded|owns_up|owned_up|own_up|confesses|confessed",
            "The hoster admits that a switch was wrong",
        ),
    ),
    // it is understood
    fact(
        Identified,
        (
            "knows what happened",
            110,
            "understand|understands|understood|know|knows|knew|see|sees|saw|clear|grasped|grasps what|how|why .. happened|happening|happens|wrong|broke|breaks|breaking|caused|causes|Down|Fail",
            "We now understand what happened",
        ),
    ),
    fact(
        Identified,
        (
            "sees why",
            110,
            "know|knows|knew|understand|understands|understood|see|sees|saw|learn|learned|learns|find|found|finds|discovered|tells|told why",
            "We see why the pool ran dry",
        ),
    ),
    fact(
        Identified,
        ("this explains it", 100, "that|this|which|it explains|explained -Investigate", "That explains the 502s"),
    ),
    any(
        Identified,
        (
            "that is why",
            100,
            "that's|is|was why|because -Investigate|Still|Hedge",
            "So that is why the mails were not sent",
        ),
    ),
    any(
        Identified,
        (
            "eureka",
            110,
            "^ bingo|aha|eureka|gotcha|jackpot|no_wonder|duh|d'oh|doh|facepalm",
            "Bingo, a stale lock file",
        ),
    ),
    any(
        Identified,
        (
            "there it is",
            100,
            "there_it_is|there_we_have_it|here_it_is|that_settles_it|case_cracked|cracked_it|nailed_it|so_that's_that|so_that's_it",
            "Empty end dates. There it is.",
        ),
    ),
    fact(
        Identified,
        (
            "a riddle is solved",
            140,
            "mystery|riddle|puzzle|enigma solved|cracked|resolved|cleared|over",
            "Mystery solved: the cleaners unplugged it",
        ),
    ),
    fact(
        Identified,
        (
            "it dawns on somebody",
            110,
            "dawned|dawns|penny|scales on|drops|dropped|fell",
            "It dawned on Lea that the clocks differ",
        ),
    ),
    fact(
        Identified,
        (
            "put together",
            110,
            "puts|put|connects|connected|joined|joins dots|two_and_two",
            "Jonas puts two and two together",
        ),
    ),
    fact(
        Identified,
        (
            "it emerges",
            110,
            "emerges|emerged|transpires|transpired|turns_out|turned_out that|someone|somebody|because|our|an|a|it",
            "It emerges that the job copied the file",
        ),
    ),
    fact(
        Identified,
        (
            "where the flaw lies",
            110,
            "flaw|defect|mistake|bug|fault|typo|culprit lies|lay|sits|sat|hides|hid|resides|found|spotted|located",
            "The bug sits in the date parser",
        ),
    ),
    fact(
        Identified,
        (
            "where the trouble comes from",
            110,
            "error|errors|problem|issue|trouble|cause|fault|load|traffic lies|lay|sits|sat|hides|hid|resides|resided|originates|originated|stems|stemmed|comes_from|came_from",
            "The trouble lies with the controller",
        ),
    ),
    fact(
        Identified,
        (
            "what the flaw is",
            85,
            "flaw|defect|mistake|bug|reason|explanation|cause|problem is|was in|with|a|an|that|the -Not|Still|Unable|Investigate|Good|Resolve",
            "The bug is in the date parser",
        ),
    ),
    fact(
        Identified,
        (
            "names the flaw first",
            60,
            "^ diagnosis|verdict|explanation|finding|findings|conclusion|conclusions -Not|Start|Plan|Paperwork|Good",
            "Diagnosis: a leak in the parser",
        ),
    ),
    fact(
        Identified,
        (
            "what they have in common",
            120,
            "Down|Fail|Error|affected .. share|shares|shared|in_common",
            "All failing hosts share the same firmware",
        ),
    ),
    fact(
        Identified,
        (
            "spots the flaw",
            90,
            "spotted|spots|finds|found|discovers|discovered|sees|saw|notices|noticed mistake|flaw|typo|bug|culprit|offender|slip|defect|leak|reason|explanation",
            "Dmitri spots the mistake in the template",
        ),
    ),
    // suspicions that came to nothing
    any(
        Identified,
        (
            "a suspect is cleared",
            -100,
            "ruled_out|rules_out|rule_out|ruling_out|discarded|dismissed|dismiss|innocent|red_herring|dead_end|wild_goose_chase|exonerated|acquitted|debunked|disproved|disproven|unfounded -Cause",
            "The database is ruled out",
        ),
    ),
    any(
        Identified,
        (
            "a suspicion in vain",
            -100,
            "no_avail|in_vain|no_effect|no_luck|fruitless|no_difference|no_change|did_nothing|changed_nothing|nothing_changed",
            "Theory: the switch. Swapped it, no effect",
        ),
    ),
    any(
        Identified,
        (
            "nothing is seen",
            -100,
            "nothing|none|nobody .. unusual|suspicious|odd|wrong|wiser|admits|admit|explains|interesting|abnormal|conclusive",
            "The logs show nothing unusual",
        ),
    ),
    any(
        Identified,
        (
            "still in the dark",
            -80,
            "in_the_dark|none_the_wiser|at_a_loss|no_idea|no_clue|no_explanation|unclear|puzzled|baffled|stumped|clueless|goes_cold|went_cold|inconclusive",
            "Still in the dark about it",
        ),
    ),
    // more of what is found, and whom one identifies
    fact(
        Identified,
        (
            "finds it set wrongly",
            30,
            "Find|See|Confirm .. different|differs|differed|absent|incorrect|incorrectly|misconfigured|misconfiguration|mis-configuration|typo|mismatch|malformed|outdated|obsolete|hardcoded|wrong|wrongly|missing|unset|expired|out_of_disk|misspelled|empty -Resolve",
            "We found that the setting was different",
        ),
    ),
    fact(
        Identified,
        (
            "there is a flaw",
            80,
            "there was|is|were|are a|an|two|the typo|bug|mistake|misconfiguration|leak|race|deadlock|mismatch|loop|regression|misunderstanding|off-by-one -Not|Plan",
            "There was a typo in the template",
        ),
    ),
    any(
        Identified,
        (
            "whose it is",
            -150,
            "identify|identifies|identified|determine|determines|determined team|party|owner|contact|poc|hacker|attacker|attackers|hackers|thief|victims|extent|scope|customers|users|accounts|volunteers|reviewer -Cause",
            "They identified the owner of the records",
        ),
    ),
    any(
        Identified,
        (
            "no sign of it",
            -100,
            "no|not|without sign|signs|evidence|indication|indications|trace|problems|issues|use|anomalies|suspects -Cause",
            "The analysis shows no use of the scope",
        ),
    ),
    any(
        Identified,
        (
            "something is wrong",
            -80,
            "something|things|anything wrong|off|amiss|odd|strange|weird|fishy|broken",
            "Aryx notices something is wrong",
        ),
    ),
    any(
        Identified,
        (
            "an incident by name",
            -150,
            "incident|breach|attack|compromise|intrusion|symptoms|outage identified|discovered|detected|found|noticed|reported -Cause|Because",
            "Incident identified: the folder is empty",
        ),
    ),
    any(
        Identified,
        (
            "a symptom is noticed",
            -40,
            "Notice|Confirm .. Service|Artifact .. Down|Fail|Unable|Not -Cause|Because|Wrong|Identify|Investigate",
            "Bea notices that builds are not starting",
        ),
    ),
    fact(
        Identified,
        (
            "makes it plain",
            110,
            "makes|made|makes_it|made_it .. obvious|plain|evident|clear -Not|Still",
            "The bundle makes it obvious that the clock drifts",
        ),
    ),
    fact(
        Identified,
        (
            "it was this",
            100,
            "^ it|this was|were $ -Not|Good|Fine|Down|Fail|Error|Resolve|Fix|Done|Action|Change|Hedge|Start|Back|Told|Report|Notice|Close|Recover|Revert|Mitigate|End|Investigate|Plan",
            "It was DNS",
        ),
    ),
    fact(
        Identified,
        (
            "finds the difference",
            70,
            "Find:ps|Notice:ps|See:ps|Identify:ps .. difference|discrepancy|divergence|correlation",
            "We spotted the difference between the racks",
        ),
    ),
    fact(
        Identified,
        (
            "proves it",
            90,
            "Team|Monitor|Investigate proved|proves|demonstrated|demonstrates that",
            "The engineers proved that the lock is never released",
        ),
    ),
    fact(
        Identified,
        (
            "at whose end it lies",
            110,
            "fault|problem|issue|cause|trouble|bottleneck is|was|lies|lay at|with|on|in .. Provider|side|end -Not|Hedge|Resolve",
            "The fault was at our identity vendor",
        ),
    ),
    fact(
        Identified,
        (
            "the provider confirms a fault",
            80,
            "Provider .. Confirm:ps|acknowledged|acknowledges|admits|admitted fault|outage|incident|problem|problems|issue|issues|failure|failures|defect -Resolve|Good|Recover",
            "The vendor confirms a fault in their region",
        ),
    ),
    fact(Identified, ("we knew", 100, "we|i|they|everybody|everyone knew|understood $ -Not", "At one we knew")),
    fact(
        Identified,
        ("worked it out", 100, "figured|figures|worked|works|puzzled it|that|this out", "Jo worked that out at night"),
    ),
    fact(
        Identified,
        (
            "all have the same",
            80,
            "Notice:ps|See:ps|Find:ps .. every|all|each|only .. same|single|identical",
            "Jo saw that all stuck jobs carried the same logo",
        ),
    ),
    fact(
        Identified,
        (
            "has the answer",
            100,
            "had|have|got|has|found|finds answer|explanation|diagnosis -Not",
            "We had the answer within a minute",
        ),
    ),
    any(
        Identified,
        (
            "hears of it",
            -80,
            "learns|learned|learnt|heard|hears|informed of|about|from",
            "The team learned of it from the press",
        ),
    ),
    fact(
        Identified,
        (
            "the flaw is confirmed",
            100,
            "bug|defect|fault|leak|flaw|regression|misconfiguration|deadlock|typo confirmed|verified|identified|found|reproduced|pinpointed -Not|Hedge",
            "Bug confirmed in the client library",
        ),
    ),
    fact(
        Identified,
        (
            "it is understood now",
            100,
            "Team understand|understands|understood|know|knows|knew .. now|issue|problem|cause|finally|mechanism|trigger -Not|Plan",
            "We understand the issue now",
        ),
    ),
    fact(
        Identified,
        (
            "somebody remembers",
            90,
            "remembers|remembered|recalls|recalled|recollects that|a|the|having|how|an",
            "Kim remembers that the quota was lowered",
        ),
    ),
    fact(
        Identified,
        (
            "only with this",
            60,
            "only|always occurs|happens|fails|affects|appears|breaks with|when|on|if|in|for -Not|Resolve",
            "The problem only occurs with IPv6",
        ),
    ),
    any(Identified, ("turned out so", 50, "^ turns_out|turned_out -Not|Good", "Turned out the sensor was upside down")),
    fact(
        Identified,
        (
            "a flaw and its effect",
            100,
            "typo|bug|mistake|misconfiguration|leak|race|deadlock|regression|mismatch|glitch|loop .. blocked|blocks|broke|breaks|caused|causes|prevented|prevents|makes|made|triggers|triggered|filled|exhausted|kills|killed|deleted|deletes -Not|Fix|Resolve|Hedge|Plan",
            "A typo in the list blocked our own office",
        ),
    ),
    fact(
        Identified,
        (
            "the root of it",
            110,
            "root|heart|bottom|crux|source|origin of problem|trouble|issue|outage|evil|matter|failure|failures|errors|load|it -Not|Investigate|Still|Hedge",
            "Root of the trouble is a stale route",
        ),
    ),
    fact(
        Identified,
        (
            "a look shows that",
            40,
            "Investigate|Try|Confirm|debugging|testing|tests shows|showed|reveals|revealed|confirms|confirmed|indicates|indicated that|a|an|the|how|where -Good|Recover|Not",
            "Debugging shows that the parser chokes",
        ),
    ),
    fact(
        Identified,
        (
            "it is a flaw",
            90,
            "it|this|that|problem|issue is|was a|an|the .. bug|regression|defect|glitch|misconfiguration|mistake|race|misunderstanding|limitation -Not|Hedge|Plan",
            "It is a known bug in the driver",
        ),
    ),
    fact(
        Identified,
        (
            "ends with identified",
            25,
            "identified|located|pinpointed|isolated|diagnosed $ -Not|Good|Resolve",
            "Logging of the worker identified",
        ),
    ),
    fact(
        Identified,
        (
            "confirms that it is not",
            40,
            "Confirm:ps that .. Not|Wrong -Good|Resolve|Recover",
            "Ann confirms that the filter is not enabled",
        ),
    ),
    any(
        Identified,
        (
            "a way out is found",
            -80,
            "find|finds|finding|found|identify a|the|another fix|workaround|solution|way -Cause|Because",
            "Found a workaround",
        ),
    ),
];
