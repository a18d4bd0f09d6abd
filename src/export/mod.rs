//! Turns what was read and measured into text for others. The only module that knows serde.
//!
//! Core types are converted into wire types here, so that the wire form changes on purpose only.

#[cfg(feature = "serde")]
mod incident;
#[cfg(feature = "serde")]
mod stored;
#[cfg(feature = "serde")]
mod summary;

#[cfg(feature = "serde")]
pub use stored::Stored;
