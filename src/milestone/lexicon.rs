//! The phrases as data.
