//! Turns entries into events with moments. The only module that knows chrono-tz.

pub mod moment;

pub use moment::{Basis, BasisSet, Moment, Precision};
