//! The cause is known, in plain statements.

use super::super::claim::Claim::*;
use super::super::evidence::{Row, fact};

pub(super) const ROWS: &[Row] = &[
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
        ("has the cause", 120, "had|have|got|has|knew|knows|know|understood Cause|why", "We had the cause"),
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
            75,
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
];
