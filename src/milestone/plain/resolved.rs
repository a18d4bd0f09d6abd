//! It is over, in plain statements.

use super::super::claim::Claim::*;
use super::super::evidence::{Row, any, fact};
use super::IN_VAIN;

pub(super) const ROWS: &[Row] = &[
    any(
        Closed,
        (
            "gates are closed while it lasts",
            -200,
            "tree|trees|branch|branches|gate|gates|queue|signup|registration|port Close",
            "Trees closed",
        ),
    ),
    any(
        Closed,
        (
            "closes gates",
            -200,
            "Close tree|trees|branch|branches|gate|gates|signup|registration|port -Recover|Resolve",
            "Closed the trees",
        ),
    ),
    any(
        Resolved,
        (
            "held to be resolved",
            130,
            "consider|considered|declare|declared|deem|deemed|mark|marked|marking Incident Resolve|Close|over -Not",
            "We consider the incident resolved",
        ),
    ),
    fact(Closed, ("the incident has ended", 60, "Incident End:p|over", "The outage has ended")),
    fact(Closed, ("end of it by name", 140, "End .. Incident -Because", "End of the incident")),
    fact(
        Resolved,
        (
            "recovered in full",
            60,
            "full|fully|complete|completely Recover|Resolve .. Confirm:p|verified",
            "Full recovery confirmed",
        ),
    ),
    any(Resolved, ("in vain is no end", -200, IN_VAIN, "Restarted it, to no avail")),
    fact(Closed, ("stands down", 150, "stood|stand|stands .. down -Fail", "We stood the incident down")),
    fact(Closed, ("closes it", 140, "Close:ps .. Incident|ticket|issue|case -Create|Declare", "Bea closed the ticket")),
    fact(Closed, ("it is closed", 90, "Incident|ticket|case|issue Close:p -Create|Declare", "The ticket was closed")),
    any(
        Resolved,
        (
            "declared over",
            135,
            "consider|considered|declare|declared|declares|deem|deemed|mark|marked|marking Resolve|Close|over|closed|fixed|ended -Not",
            "Declared the matter closed",
        ),
    ),
    fact(
        Resolved,
        (
            "all is normal",
            60,
            "everything|all|things normal|good|fine|well|quiet|green|healthy|ok|okay -Unable|Fail|But",
            "By then everything was normal",
        ),
    ),
    any(Resolved, ("fails once more", -100, "Fail:bsg|Down Again", "It is up and halts again")),
    fact(
        Resolved,
        (
            "gates are open again",
            90,
            "tree|trees|branch|branches|gate|gates|signups|doors|store reopen|reopens|reopened|re-opened|re-open|open|opened -Close",
            "Trees reopen",
        ),
    ),
    fact(
        Resolved,
        (
            "looks good again",
            40,
            "looks|look|looking|appears|seems normal|good|fine|healthy|stable|ok|okay|green",
            "Provisioning looks normal",
        ),
    ),
    any(
        Resolved,
        ("opened once more", -250, "reopened|reopens|re-opened Incident|ticket|case", "Reopened the incident"),
    ),
    any(
        Resolved,
        ("is opened once more", -250, "Incident|ticket|case reopened|re-opened", "The incident was reopened"),
    ),
    fact(Closed, ("stood down", 140, "stood_down|stands_down|stand_down", "Stood down")),
    fact(Closed, ("closing it", 60, "closing Incident|ticket|issue|case|this|it", "Closing the incident")),
    fact(Closed, ("closing", 90, "closing $", "Everything works, closing")),
    fact(
        Resolved,
        ("everything works", 80, "everything|all works|work|working|running -Not|Fail|But", "Everything works"),
    ),
    fact(
        Resolved,
        ("its status is good", 80, "status_page|statuspage|status .. Good|Resolve", "Status page set to operational"),
    ),
    fact(
        Resolved,
        (
            "normal operation",
            60,
            "normal operation|operations|service|business|traffic|processing -Not|Fail",
            "Normal operation resumed",
        ),
    ),
    // people part
    any(
        Closed,
        (
            "filed away",
            140,
            "filed_away|shelved|put_to_bed|laid_to_rest|put_to_rest|behind_us|wrapped_up|done_and_dusted -Not|Still",
            "Case filed away",
        ),
    ),
    fact(
        Closed,
        (
            "everybody goes home",
            120,
            "went_home|goes_home|go_home|sent_home|going_home|went_to_bed|back_to_bed|call_it_a_day|called_it_a_day|calls_it_a_day|call_it_a_night|called_it_a_night|calling_it|that's_a_wrap|hang_up|hung_up|hangs_up|gg -Not|Plan|Error",
            "Everyone went home",
        ),
    ),
    fact(
        Closed,
        (
            "the room empties",
            120,
            "war_room|warroom|bridge|incident_channel|incident_room|call|huddle|response_team|task_force|crisis_team|crew|channel closed|closes|dissolved|dissolves|disbanded|disbands|ended|ends|empties|emptied|archived|stood_down|stands_down|dismissed|released|concluded|over -Start|Create|Down|Fail|Not",
            "The bridge is dissolved",
        ),
    ),
    fact(
        Closed,
        (
            "stands down in person",
            120,
            "Team|OnCall|commander|crew|everyone|all stand_down|stands_down|stood_down|relieved|dismissed -Not|Plan|Fail",
            "The incident commander stands down",
        ),
    ),
    fact(
        Closed,
        (
            "signs it off",
            80,
            "sign_off|signs_off|signed_off|signing_off|sign-off .. by|on|User|legal|finance|qa|tests|all|it|this|customer|business -Not|Plan",
            "Signed off by the customer",
        ),
    ),
    fact(
        Closed,
        (
            "it is signed off by them",
            60,
            "User|Team|finance|legal|qa|business|management|lab|audit sign_off|signs_off|signed_off -Not|Plan",
            "The lab signs off, all tests pass",
        ),
    ),
    fact(
        Closed,
        (
            "the alarm is lifted",
            110,
            "emergency|banner|notice|restriction|restrictions|ban|freeze|lockdown|quarantine|advisory|curfew|alarm|moratorium|embargo lifted|called_off|withdrawn|cancelled|canceled|ended|removed|comes_down|came_down|gone|down|taken|rescinded|revoked|lifts|over -Not|Plan|Still",
            "Emergency called off",
        ),
    ),
    fact(
        Closed,
        (
            "lifts the alarm",
            110,
            "lifted|lift|lifts|called_off|withdrew|cancelled|ended|took_down|removed|takes|call_off emergency|banner|notice|restriction|restrictions|ban|freeze|lockdown|quarantine|advisory|curfew|alarm|maintenance|embargo -Not|Plan|Still",
            "Took down the banner",
        ),
    ),
    fact(
        Closed,
        (
            "last words",
            100,
            "final|last|closing message|update|word|note|post|remark|notice -Not|Plan|Error",
            "Final message: all is well",
        ),
    ),
    fact(
        Closed,
        (
            "this concludes it",
            100,
            "this|that|hereby|herewith|which concludes|ends|terminates|completes|closes|marks|wraps -Not|Plan|Investigate",
            "This terminates the disturbance",
        ),
    ),
    fact(
        Closed,
        (
            "the matter is over",
            110,
            "matter|disturbance|affair|episode|chapter|disruption|saga|story|case|interruption|event closed|settled|terminated|concluded|finished|over|ended|shelved -Not|Plan|Still",
            "The disturbance is terminated",
        ),
    ),
    fact(
        Resolved,
        (
            "the matter is resolved",
            110,
            "matter|disturbance|affair|episode|disruption|interruption|event|case resolved -Not|Plan|Still",
            "The matter is resolved",
        ),
    ),
    fact(
        Closed,
        (
            "calls it done",
            120,
            "calling|call|called|calls|declare|declared|consider|considered|mark|marked done|fixed|closed|over|solved|good|healthy|stable|dealt -Not|Plan|Back",
            "Called it done",
        ),
    ),
    // it stays well
    any(
        Resolved,
        (
            "did not happen again",
            120,
            "no|without|not|zero|never .. recurrence|recurrences|repeat|repeats|relapse|reoccurrence|reappeared|recurred|reoccurred|repetition|happened_again",
            "No recurrence for 24 hours",
        ),
    ),
    any(
        Resolved,
        (
            "a day without any",
            110,
            "day|days|night|hours|hour|week|weekend|evening|afternoon|morning|shift|while|runs without|no|not|free .. Error|Incident|Fail|alert|alerts|complaint|complaints|incident|anything|miss|drop|drops|hitch",
            "A full day without a single error",
        ),
    ),
    any(
        Resolved,
        (
            "nothing of it since",
            100,
            "no|not|nothing|none|without|zero|quiet|stable|steady|calm|clean .. since|overnight|thereafter|night -Not|Fail|Investigate|Find",
            "Quiet since the morning",
        ),
    ),
    any(
        Resolved,
        ("nothing since", 100, "no|nothing|none|not_one|zero .. since|overnight|report", "Nothing more to report"),
    ),
    // as ever
    fact(
        Resolved,
        (
            "as ever",
            110,
            "business_as_usual|as_usual|as_ever|as_good_as_new|good_as_new|like_new|as_on_any|like_any_other|all_is_well|all_well|back_to_business|usual_levels|usual_level|normal_levels|normal_level|normal_service|normal_duty -Not|Plan|Fail|Still",
            "Business as usual",
        ),
    ),
    fact(
        Resolved,
        (
            "as it should be",
            50,
            "as_it_should|as_they_should|as_expected|as_before -Not|Fail|Down|Unable|But|Error",
            "Everything is as it should be",
        ),
    ),
    fact(
        Resolved,
        (
            "in full strength",
            110,
            "full|entire|complete strength|capacity|speed|throttle|power|service|operation|autonomy|redundancy|functionality|house|bandwidth|performance -Not|Plan|Still|Unable|Error",
            "Back to full strength",
        ),
    ),
    fact(
        Resolved,
        (
            "everybody is served",
            50,
            "All User|Service|stores|sites|tills|hosts|nodes|offices .. Again|Good|Fine|Back|trade|served|normally|normal|answered -Not|Fail|Still|Unable|Down|Partly",
            "All customers are served again",
        ),
    ),
    fact(
        Resolved,
        (
            "the last of it",
            40,
            "last|remaining|final .. affected|of|host|node|server|customer|tenant|store|site|job|shard|region|batch|one Back|up|Recover|Done|Good|Fine|online|through|served -Not|Fail|Still|Try|Down",
            "The last of the hosts comes up",
        ),
    ),
    fact(
        Resolved,
        (
            "confirmed that it runs",
            100,
            "Confirm .. works|working|whole|complete|intact|everything|correct|ok|clean -Not|Fail|Still|Error|Unable|Down",
            "Confirmed by phone: everything works",
        ),
    ),
    // what is not over
    any(
        Resolved,
        (
            "it stays open",
            -80,
            "stay|stays|remain|remains|keep|keeps|kept|stayed .. open|unresolved",
            "The bridge stays open",
        ),
    ),
    any(
        Resolved,
        (
            "trouble is back again",
            -300,
            "errors|error|issue|issues|problem|problems|failures|outage|trouble|crashes|incident|lock|alarm|symptoms|timeouts|attack|attacker is|are|was|were|came|comes|come|has|have Back|returned|reappeared|recurred -Service|Good|Resolve|Recover|Close",
            "The errors are back",
        ),
    ),
    any(
        Resolved,
        (
            "only for now",
            -60,
            "for_now|for_the_time|for_the_moment|for_a_while|temporarily|provisional|provisionally|short-lived|briefly",
            "Stable for now",
        ),
    ),
    fact(
        Closed,
        (
            "the watch is over",
            110,
            "watch|watching|observation|monitoring|vigil|soak|standby period|phase|window|over|ended|ends|finished .. over|ended|ends|passed|passes|expired|done|without|finished -Not|Start|Plan",
            "The watch period is over",
        ),
    ),
    fact(
        Resolved,
        (
            "back to the everyday",
            100,
            "Back|return|returned|returns .. regular|usual|ordinary|everyday|routine|business -Not|Plan|Fail",
            "Back to regular working hours",
        ),
    ),
    any(
        Closed,
        (
            "agreed to be done",
            110,
            "agree|agreed|agrees|satisfied|content|happy|decided .. done|over|resolved|closed|close|finished -Not|Still",
            "Everyone on the call agreed that we are done",
        ),
    ),
    any(
        Resolved,
        (
            "asked, not told",
            -150,
            "ask|asks|asked|whether|wonders|wondered|unclear .. Close:p|Resolve:p|over|Good|Recover",
            "They ask whether the matter is closed",
        ),
    ),
    fact(
        Closed,
        (
            "brings it to an end",
            130,
            "brings|bringing|brought|puts|putting|put Error|Incident|it .. end|close|stop",
            "The merge brought the outage to an end",
        ),
    ),
    fact(Resolved, ("just that it is over", 80, "^ Resolve:p $ -Not|Plan|Partly", "Resolved")),
    fact(Closed, ("sends them home", 120, "send|sends|sent .. home -Not|Plan|Error", "I send everybody home")),
    fact(
        Closed,
        (
            "thanks for patience",
            50,
            "thank|thanks|apologise|apologize .. patience|bearing|understanding -Investigate|Still|Plan|Not",
            "Thank you for bearing with us",
        ),
    ),
    any(
        Closed,
        (
            "nothing left to do",
            110,
            "no|nothing further|more|left|else|remains action|actions|work|steps|measures|to -Plan|Error|Investigate",
            "No further action required",
        ),
    ),
    fact(
        Closed,
        ("end of the alarm", 120, "End alert|alarm|warning|emergency|disruption|state -Not|Plan|Error", "End of alert"),
    ),
    any(
        Resolved,
        (
            "an end that is taken back",
            -220,
            "might|may|could|turned_out|turns_out|proved .. wrong|mistaken|premature|incorrect",
            "Bea says it is cleared, but she might have been wrong",
        ),
    ),
];
