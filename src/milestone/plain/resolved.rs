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
            "consider|considered|declare|declared|deem|deemed|mark|marked Incident Resolve|Close|over -Not",
            "We consider the incident resolved",
        ),
    ),
    fact(Closed, ("the incident has ended", 60, "Incident End:p|over", "The outage has ended")),
    fact(Closed, ("end of it by name", 140, "End .. Incident", "End of the incident")),
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
            "consider|considered|declare|declared|declares|deem|deemed|mark|marked Resolve|Close|over|closed|fixed|ended -Not",
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
    fact(Closed, ("stood down", 110, "stood_down|stands_down|stand_down", "Stood down")),
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
];
