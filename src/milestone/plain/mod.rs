//! The evidence rows that are enough by themselves: plain statements, by the definition of each milestone.
//!
//! A row here is a class of subjects with a class of verbs or states ("a service goes down", "somebody acknowledges an
//! alert"), so its weight is not fitted: the fitted rows are fitted beside it. Most are enough alone, with something to spare where
//! the setting speaks against a milestone that is told late or early; those below only top up what fitted rows give. What
//! speaks against it (a negation, a plan, another row) still does.

mod acknowledged;
mod detected;
mod identified;
mod impact;
mod mitigated;
mod resolved;
#[cfg(test)]
mod tests;
mod trigger;

use super::evidence::Row;

/// Every row, by milestone.
pub(super) const TABLES: &[&[Row]] = &[
    trigger::ROWS,
    impact::ROWS,
    detected::ROWS,
    acknowledged::ROWS,
    identified::ROWS,
    mitigated::ROWS,
    resolved::ROWS,
];

/// How people say that it did not help.
const IN_VAIN: &str = "no_avail|in_vain|unsuccessful|unsuccessfully|no_success|without_success|no_effect|no_luck|of_no_use|was_no_use|no_improvement|fruitless|futile|did_nothing|does_nothing|changed_nothing|changes_nothing|nothing_changed|nothing_changes|nothing_improved|nothing_happened|didn't_help|doesn't_help|don't_help|not_help|without_effect|without_result|no_difference|no_better|not_helping|made_it_worse|makes_it_worse|no_change";
